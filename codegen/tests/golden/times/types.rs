// Written by `cargo xtask gen` from schema/*.schema.json.
// Do not edit: change that and run the command again.

/// Seconds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct At(i64);
impl At {
    /// Takes the value as it is on the wire.
    #[must_use]
    pub const fn new(value: i64) -> Self {
        Self(value)
    }
    /// The value as it is on the wire.
    #[must_use]
    pub const fn get(self) -> i64 {
        self.0
    }
    /// The point in time.
    ///
    /// `None` if the system cannot represent it.
    #[must_use]
    pub fn time(&self) -> ::std::option::Option<::std::time::SystemTime> {
        crate::runtime::from_seconds(self.0, ::std::option::Option::None)
    }
    /// The point in time, for jiff.
    ///
    /// `None` if the system cannot represent it.
    #[cfg(feature = "jiff")]
    #[must_use]
    pub fn timestamp(&self) -> ::std::option::Option<::jiff::Timestamp> {
        self.time().and_then(crate::runtime::to_jiff)
    }
    /// The point in time, for chrono.
    ///
    /// `None` if the system cannot represent it.
    #[cfg(feature = "chrono")]
    #[must_use]
    pub fn date_time(&self) -> ::std::option::Option<::chrono::DateTime<::chrono::Utc>> {
        self.time().and_then(crate::runtime::to_chrono)
    }
}
impl crate::runtime::Decode for At {
    const EXPECTED: &'static str = "an integer";
    fn number(value: ::serde_json::Number) -> crate::runtime::Soft<Self> {
        <i64 as crate::runtime::Decode>::number(value).map(Self)
    }
}
impl<'de> ::serde::Deserialize<'de> for At {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        crate::runtime::deserialize(deserializer)
    }
}
impl ::serde::Serialize for At {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        serializer.serialize_i64(self.0)
    }
}
/// Seconds.
#[derive(Clone, Copy, Debug, PartialEq, PartialOrd)]
pub struct Exact(f64);
impl Exact {
    /// Takes the value as it is on the wire.
    #[must_use]
    pub const fn new(value: f64) -> Self {
        Self(value)
    }
    /// The value as it is on the wire.
    #[must_use]
    pub const fn get(self) -> f64 {
        self.0
    }
    /// The point in time.
    ///
    /// `None` if the system cannot represent it.
    #[must_use]
    pub fn time(&self) -> ::std::option::Option<::std::time::SystemTime> {
        crate::runtime::from_fractional_seconds(self.0)
    }
    /// The point in time, for jiff.
    ///
    /// `None` if the system cannot represent it.
    #[cfg(feature = "jiff")]
    #[must_use]
    pub fn timestamp(&self) -> ::std::option::Option<::jiff::Timestamp> {
        self.time().and_then(crate::runtime::to_jiff)
    }
    /// The point in time, for chrono.
    ///
    /// `None` if the system cannot represent it.
    #[cfg(feature = "chrono")]
    #[must_use]
    pub fn date_time(&self) -> ::std::option::Option<::chrono::DateTime<::chrono::Utc>> {
        self.time().and_then(crate::runtime::to_chrono)
    }
}
impl crate::runtime::Decode for Exact {
    const EXPECTED: &'static str = "a number";
    fn number(value: ::serde_json::Number) -> crate::runtime::Soft<Self> {
        <f64 as crate::runtime::Decode>::number(value).map(Self)
    }
}
impl<'de> ::serde::Deserialize<'de> for Exact {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        crate::runtime::deserialize(deserializer)
    }
}
impl ::serde::Serialize for Exact {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        serializer.serialize_f64(self.0)
    }
}
/// An object.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Root {
    /// A property.
    ///
    /// Evidence: inferred.
    pub at: At,
    /// A property.
    ///
    /// Evidence: inferred.
    pub exact: ::std::option::Option<::std::option::Option<Exact>>,
    /// A property.
    ///
    /// Evidence: inferred.
    pub seen: ::std::option::Option<Seen>,
    /// A property.
    ///
    /// Evidence: inferred.
    pub text: ::std::option::Option<::std::option::Option<Text>>,
    /// The properties that the schema does not declare, as received.
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl ::std::fmt::Debug for Root {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("Root")
            .field("at", &self.at)
            .field("exact", &self.exact)
            .field("seen", &self.seen)
            .field("text", &self.text)
            .field("extra", &crate::runtime::HiddenMembers(self.extra.len()))
            .finish()
    }
}
/// The declared properties, by their fields.
#[allow(non_camel_case_types)]
enum __RootProperty {
    at,
    exact,
    seen,
    text,
}
impl Root {
    /// Looks up the declared property of this name.
    fn property(name: &str) -> ::std::option::Option<__RootProperty> {
        use __RootProperty as __Property;
        ::std::option::Option::Some(
            match name {
                "at" => __Property::at,
                "exact" => __Property::exact,
                "seen" => __Property::seen,
                "text" => __Property::text,
                _ => return ::std::option::Option::None,
            },
        )
    }
}
impl crate::runtime::Decode for Root {
    const EXPECTED: &'static str = "an object";
    fn object<'de, __A: ::serde::de::MapAccess<'de>>(
        mut __members: __A,
        __place: &mut crate::runtime::Slot<Self>,
    ) -> ::std::result::Result<(), __A::Error> {
        use __RootProperty as __Property;
        let mut at: crate::runtime::Slot<At> = ::std::default::Default::default();
        let mut exact: crate::runtime::Slot<Exact> = ::std::default::Default::default();
        let mut seen: crate::runtime::Slot<Seen> = ::std::default::Default::default();
        let mut text: crate::runtime::Slot<Text> = ::std::default::Default::default();
        let mut extra = ::serde_json::Map::new();
        while let ::std::option::Option::Some(__key) = crate::runtime::Key::next(
            &mut __members,
            Self::property,
        )? {
            match __key {
                crate::runtime::Key::Declared(__Property::at) => at.read(&mut __members)?,
                crate::runtime::Key::Declared(__Property::exact) => {
                    exact.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::seen) => {
                    seen.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::text) => {
                    text.read(&mut __members)?
                }
                crate::runtime::Key::Undeclared(__name) => {
                    extra.insert(__name, __members.next_value()?);
                }
            }
        }
        let ::std::option::Option::Some(at) = at.required("at", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(exact) = exact
            .optional_nullable("exact", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(seen) = seen.optional("seen", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(text) = text.optional_nullable("text", __place)
        else {
            return ::std::result::Result::Ok(());
        };
        *__place = crate::runtime::Slot::Read(Self {
            at,
            exact,
            seen,
            text,
            extra,
        });
        ::std::result::Result::Ok(())
    }
}
impl<'de> ::serde::Deserialize<'de> for Root {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        crate::runtime::deserialize(deserializer)
    }
}
impl ::serde::Serialize for Root {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(::std::option::Option::None)?;
        map.serialize_entry("at", &self.at)?;
        if let ::std::option::Option::Some(value) = &self.exact {
            map.serialize_entry("exact", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.seen {
            map.serialize_entry("seen", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.text {
            map.serialize_entry("text", value)?;
        }
        for (name, value) in &self.extra {
            if Root::property(name).is_none() {
                map.serialize_entry(name, value)?;
            }
        }
        map.end()
    }
}
/// Seconds.
///
/// 0 means: never.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Seen(i64);
impl Seen {
    /// Takes the value as it is on the wire.
    #[must_use]
    pub const fn new(value: i64) -> Self {
        Self(value)
    }
    /// The value as it is on the wire.
    #[must_use]
    pub const fn get(self) -> i64 {
        self.0
    }
    /// The point in time.
    ///
    /// `None` if the value is 0, or if the system cannot represent it.
    #[must_use]
    pub fn time(&self) -> ::std::option::Option<::std::time::SystemTime> {
        crate::runtime::from_seconds(self.0, ::std::option::Option::Some(0))
    }
    /// The point in time, for jiff.
    ///
    /// `None` if the value is 0, or if the system cannot represent it.
    #[cfg(feature = "jiff")]
    #[must_use]
    pub fn timestamp(&self) -> ::std::option::Option<::jiff::Timestamp> {
        self.time().and_then(crate::runtime::to_jiff)
    }
    /// The point in time, for chrono.
    ///
    /// `None` if the value is 0, or if the system cannot represent it.
    #[cfg(feature = "chrono")]
    #[must_use]
    pub fn date_time(&self) -> ::std::option::Option<::chrono::DateTime<::chrono::Utc>> {
        self.time().and_then(crate::runtime::to_chrono)
    }
}
impl crate::runtime::Decode for Seen {
    const EXPECTED: &'static str = "an integer";
    fn number(value: ::serde_json::Number) -> crate::runtime::Soft<Self> {
        <i64 as crate::runtime::Decode>::number(value).map(Self)
    }
}
impl<'de> ::serde::Deserialize<'de> for Seen {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        crate::runtime::deserialize(deserializer)
    }
}
impl ::serde::Serialize for Seen {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        serializer.serialize_i64(self.0)
    }
}
/// Text.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Text(::std::string::String);
impl ::std::fmt::Debug for Text {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        let mut tuple = f.debug_tuple("Text");
        match self.time() {
            ::std::option::Option::Some(_) => tuple.field(&self.0),
            ::std::option::Option::None => tuple.field(&crate::runtime::Hidden),
        };
        tuple.finish()
    }
}
impl Text {
    /// Takes the value as it is on the wire.
    #[must_use]
    pub const fn new(value: ::std::string::String) -> Self {
        Self(value)
    }
    /// The value as it is on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
    /// The point in time.
    ///
    /// `None` if the text is not in the form of RFC 3339.
    #[must_use]
    pub fn time(&self) -> ::std::option::Option<::std::time::SystemTime> {
        crate::runtime::from_date_time(&self.0)
    }
    /// The point in time, for jiff.
    ///
    /// `None` if the text is not in the form of RFC 3339.
    #[cfg(feature = "jiff")]
    #[must_use]
    pub fn timestamp(&self) -> ::std::option::Option<::jiff::Timestamp> {
        self.time().and_then(crate::runtime::to_jiff)
    }
    /// The point in time, for chrono.
    ///
    /// `None` if the text is not in the form of RFC 3339.
    #[cfg(feature = "chrono")]
    #[must_use]
    pub fn date_time(&self) -> ::std::option::Option<::chrono::DateTime<::chrono::Utc>> {
        self.time().and_then(crate::runtime::to_chrono)
    }
}
impl crate::runtime::Decode for Text {
    const EXPECTED: &'static str = "a string";
    fn string(value: &str) -> crate::runtime::Soft<Self> {
        ::std::result::Result::Ok(Self(value.to_owned()))
    }
}
impl<'de> ::serde::Deserialize<'de> for Text {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        crate::runtime::deserialize(deserializer)
    }
}
impl ::serde::Serialize for Text {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        serializer.serialize_str(&self.0)
    }
}
