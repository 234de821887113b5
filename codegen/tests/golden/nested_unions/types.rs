// Written by `cargo xtask gen` from schema/*.schema.json.
// Do not edit: change that and run the command again.

/// A union beside its tag, which holds itself.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Box {
    /// A property.
    ///
    /// Evidence: inferred.
    pub kind: ::std::option::Option<BoxKind>,
    /// A property.
    ///
    /// Evidence: inferred.
    pub value: ::std::option::Option<Value>,
    /// The properties that the schema does not declare, as received.
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl ::std::fmt::Debug for Box {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("Box")
            .field("kind", &self.kind)
            .field("value", &self.value)
            .field("extra", &crate::runtime::HiddenMembers(self.extra.len()))
            .finish()
    }
}
/// The declared properties, by their fields.
#[allow(non_camel_case_types)]
enum __BoxProperty {
    kind,
    value,
}
impl Box {
    /// Looks up the declared property of this name.
    fn property(name: &str) -> ::std::option::Option<__BoxProperty> {
        use __BoxProperty as __Property;
        ::std::option::Option::Some(
            match name {
                "kind" => __Property::kind,
                "value" => __Property::value,
                _ => return ::std::option::Option::None,
            },
        )
    }
}
impl crate::runtime::Decode for Box {
    const EXPECTED: &'static str = "an object";
    fn object<'de, __A: ::serde::de::MapAccess<'de>>(
        mut __members: __A,
        __place: &mut crate::runtime::Slot<Self>,
    ) -> ::std::result::Result<(), __A::Error> {
        use __BoxProperty as __Property;
        let mut kind: crate::runtime::Slot<BoxKind> = ::std::default::Default::default();
        let mut value: crate::runtime::Held<'de> = ::std::default::Default::default();
        let mut extra = ::serde_json::Map::new();
        while let ::std::option::Option::Some(__key) = crate::runtime::Key::next(
            &mut __members,
            Self::property,
        )? {
            match __key {
                crate::runtime::Key::Declared(__Property::kind) => {
                    kind.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::value) => {
                    value.read(&mut __members)?
                }
                crate::runtime::Key::Undeclared(__name) => {
                    extra.insert(__name, __members.next_value()?);
                }
            }
        }
        let ::std::option::Option::Some(kind) = kind.optional("kind", __place) else {
            return ::std::result::Result::Ok(());
        };
        let value = value
            .decode(|__held| Value::__decode_tagged(
                kind.as_ref().map(|tag| tag.as_str()),
                __held,
            ));
        let ::std::option::Option::Some(value) = value.optional("value", __place) else {
            return ::std::result::Result::Ok(());
        };
        *__place = crate::runtime::Slot::Read(Self { kind, value, extra });
        ::std::result::Result::Ok(())
    }
}
impl<'de> ::serde::Deserialize<'de> for Box {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        crate::runtime::deserialize(deserializer)
    }
}
impl ::serde::Serialize for Box {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(::std::option::Option::None)?;
        if let ::std::option::Option::Some(value) = &self.kind {
            map.serialize_entry("kind", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.value {
            map.serialize_entry("value", value)?;
        }
        for (name, value) in &self.extra {
            if Box::property(name).is_none() {
                map.serialize_entry(name, value)?;
            }
        }
        map.end()
    }
}
/// An enumeration.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BoxKind {
    /// On the wire: `"empty"`.
    Empty,
    /// On the wire: `"full"`.
    Full,
    /// A string that the schema does not declare, exactly as received.
    Unknown(crate::runtime::UnknownString<Self>),
}
impl BoxKind {
    /// The declared values, in the order of the schema.
    pub const KNOWN: &'static [Self] = &[Self::Empty, Self::Full];
    /// Whether the value is one of [`KNOWN`](Self::KNOWN).
    #[must_use]
    pub const fn is_known(&self) -> bool {
        !matches!(self, Self::Unknown(_))
    }
}
impl ::std::fmt::Debug for BoxKind {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(
            match self {
                Self::Empty => "Empty",
                Self::Full => "Full",
                Self::Unknown(_) => "Unknown(<hidden>)",
            },
        )
    }
}
impl crate::runtime::StringEnum for BoxKind {
    fn declared(value: &str) -> ::std::option::Option<Self> {
        ::std::option::Option::Some(
            match value {
                "empty" => Self::Empty,
                "full" => Self::Full,
                _ => return ::std::option::Option::None,
            },
        )
    }
    fn unknown(value: crate::runtime::UnknownString<Self>) -> Self {
        Self::Unknown(value)
    }
}
impl ::std::convert::From<&str> for BoxKind {
    fn from(value: &str) -> Self {
        <Self as crate::runtime::StringEnum>::open(value)
    }
}
impl ::std::str::FromStr for BoxKind {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> ::std::result::Result<Self, ::std::convert::Infallible> {
        ::std::result::Result::Ok(Self::from(value))
    }
}
impl BoxKind {
    /// The value as it is on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Empty => "empty",
            Self::Full => "full",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl ::std::fmt::Display for BoxKind {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.pad(self.as_str())
    }
}
impl crate::runtime::Decode for BoxKind {
    const EXPECTED: &'static str = "a string";
    fn string(value: &str) -> crate::runtime::Soft<Self> {
        ::std::result::Result::Ok(Self::from(value))
    }
}
impl ::serde::Serialize for BoxKind {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
impl<'de> ::serde::Deserialize<'de> for BoxKind {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        crate::runtime::deserialize(deserializer)
    }
}
/// An object.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct EmptyValue {
    /// A property.
    ///
    /// Evidence: inferred.
    pub size: i64,
    /// The properties that the schema does not declare, as received.
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl ::std::fmt::Debug for EmptyValue {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("EmptyValue")
            .field("size", &self.size)
            .field("extra", &crate::runtime::HiddenMembers(self.extra.len()))
            .finish()
    }
}
/// The declared properties, by their fields.
#[allow(non_camel_case_types)]
enum __EmptyValueProperty {
    size,
}
impl EmptyValue {
    /// Looks up the declared property of this name.
    fn property(name: &str) -> ::std::option::Option<__EmptyValueProperty> {
        use __EmptyValueProperty as __Property;
        ::std::option::Option::Some(
            match name {
                "size" => __Property::size,
                _ => return ::std::option::Option::None,
            },
        )
    }
}
impl crate::runtime::Decode for EmptyValue {
    const EXPECTED: &'static str = "an object";
    fn object<'de, __A: ::serde::de::MapAccess<'de>>(
        mut __members: __A,
        __place: &mut crate::runtime::Slot<Self>,
    ) -> ::std::result::Result<(), __A::Error> {
        use __EmptyValueProperty as __Property;
        let mut size: crate::runtime::Slot<i64> = ::std::default::Default::default();
        let mut extra = ::serde_json::Map::new();
        while let ::std::option::Option::Some(__key) = crate::runtime::Key::next(
            &mut __members,
            Self::property,
        )? {
            match __key {
                crate::runtime::Key::Declared(__Property::size) => {
                    size.read(&mut __members)?
                }
                crate::runtime::Key::Undeclared(__name) => {
                    extra.insert(__name, __members.next_value()?);
                }
            }
        }
        let ::std::option::Option::Some(size) = size.required("size", __place) else {
            return ::std::result::Result::Ok(());
        };
        *__place = crate::runtime::Slot::Read(Self { size, extra });
        ::std::result::Result::Ok(())
    }
}
impl<'de> ::serde::Deserialize<'de> for EmptyValue {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        crate::runtime::deserialize(deserializer)
    }
}
impl ::serde::Serialize for EmptyValue {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(::std::option::Option::None)?;
        map.serialize_entry("size", &self.size)?;
        for (name, value) in &self.extra {
            if EmptyValue::property(name).is_none() {
                map.serialize_entry(name, value)?;
            }
        }
        map.end()
    }
}
/// An object.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FullValue {
    /// A property.
    ///
    /// Evidence: inferred.
    pub box_: Box,
    /// The properties that the schema does not declare, as received.
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl ::std::fmt::Debug for FullValue {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("FullValue")
            .field("box_", &self.box_)
            .field("extra", &crate::runtime::HiddenMembers(self.extra.len()))
            .finish()
    }
}
/// The declared properties, by their fields.
#[allow(non_camel_case_types)]
enum __FullValueProperty {
    box_,
}
impl FullValue {
    /// Looks up the declared property of this name.
    fn property(name: &str) -> ::std::option::Option<__FullValueProperty> {
        use __FullValueProperty as __Property;
        ::std::option::Option::Some(
            match name {
                "box" => __Property::box_,
                _ => return ::std::option::Option::None,
            },
        )
    }
}
impl crate::runtime::Decode for FullValue {
    const EXPECTED: &'static str = "an object";
    fn object<'de, __A: ::serde::de::MapAccess<'de>>(
        mut __members: __A,
        __place: &mut crate::runtime::Slot<Self>,
    ) -> ::std::result::Result<(), __A::Error> {
        use __FullValueProperty as __Property;
        let mut box_: crate::runtime::Slot<Box> = ::std::default::Default::default();
        let mut extra = ::serde_json::Map::new();
        while let ::std::option::Option::Some(__key) = crate::runtime::Key::next(
            &mut __members,
            Self::property,
        )? {
            match __key {
                crate::runtime::Key::Declared(__Property::box_) => {
                    box_.read(&mut __members)?
                }
                crate::runtime::Key::Undeclared(__name) => {
                    extra.insert(__name, __members.next_value()?);
                }
            }
        }
        let ::std::option::Option::Some(box_) = box_.required("box", __place) else {
            return ::std::result::Result::Ok(());
        };
        *__place = crate::runtime::Slot::Read(Self { box_, extra });
        ::std::result::Result::Ok(())
    }
}
impl<'de> ::serde::Deserialize<'de> for FullValue {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        crate::runtime::deserialize(deserializer)
    }
}
impl ::serde::Serialize for FullValue {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(::std::option::Option::None)?;
        map.serialize_entry("box", &self.box_)?;
        for (name, value) in &self.extra {
            if FullValue::property(name).is_none() {
                map.serialize_entry(name, value)?;
            }
        }
        map.end()
    }
}
/// An object.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NumberPart {
    /// A property.
    ///
    /// Evidence: inferred.
    pub t: PartKind,
    /// A property.
    ///
    /// Evidence: inferred.
    pub x: i64,
    /// The properties that the schema does not declare, as received.
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl ::std::fmt::Debug for NumberPart {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("NumberPart")
            .field("t", &self.t)
            .field("x", &self.x)
            .field("extra", &crate::runtime::HiddenMembers(self.extra.len()))
            .finish()
    }
}
/// The declared properties, by their fields.
#[allow(non_camel_case_types)]
enum __NumberPartProperty {
    t,
    x,
}
impl NumberPart {
    /// Looks up the declared property of this name.
    fn property(name: &str) -> ::std::option::Option<__NumberPartProperty> {
        use __NumberPartProperty as __Property;
        ::std::option::Option::Some(
            match name {
                "t" => __Property::t,
                "x" => __Property::x,
                _ => return ::std::option::Option::None,
            },
        )
    }
}
impl crate::runtime::Decode for NumberPart {
    const EXPECTED: &'static str = "an object";
    fn object<'de, __A: ::serde::de::MapAccess<'de>>(
        mut __members: __A,
        __place: &mut crate::runtime::Slot<Self>,
    ) -> ::std::result::Result<(), __A::Error> {
        use __NumberPartProperty as __Property;
        let mut t: crate::runtime::Slot<PartKind> = ::std::default::Default::default();
        let mut x: crate::runtime::Slot<i64> = ::std::default::Default::default();
        let mut extra = ::serde_json::Map::new();
        while let ::std::option::Option::Some(__key) = crate::runtime::Key::next(
            &mut __members,
            Self::property,
        )? {
            match __key {
                crate::runtime::Key::Declared(__Property::t) => t.read(&mut __members)?,
                crate::runtime::Key::Declared(__Property::x) => x.read(&mut __members)?,
                crate::runtime::Key::Undeclared(__name) => {
                    extra.insert(__name, __members.next_value()?);
                }
            }
        }
        let ::std::option::Option::Some(t) = t.required("t", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(x) = x.required("x", __place) else {
            return ::std::result::Result::Ok(());
        };
        *__place = crate::runtime::Slot::Read(Self { t, x, extra });
        ::std::result::Result::Ok(())
    }
}
impl<'de> ::serde::Deserialize<'de> for NumberPart {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        crate::runtime::deserialize(deserializer)
    }
}
impl ::serde::Serialize for NumberPart {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(::std::option::Option::None)?;
        map.serialize_entry("t", &self.t)?;
        map.serialize_entry("x", &self.x)?;
        for (name, value) in &self.extra {
            if NumberPart::property(name).is_none() {
                map.serialize_entry(name, value)?;
            }
        }
        map.end()
    }
}
/// An object.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct OtherTextPart {
    /// A property.
    ///
    /// Evidence: inferred.
    pub t: PartKind,
    /// A property.
    ///
    /// Evidence: inferred.
    pub x: ::std::option::Option<::std::string::String>,
    /// A property.
    ///
    /// Evidence: inferred.
    pub y: bool,
    /// The properties that the schema does not declare, as received.
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl ::std::fmt::Debug for OtherTextPart {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("OtherTextPart")
            .field("t", &self.t)
            .field("x", &self.x)
            .field("y", &self.y)
            .field("extra", &crate::runtime::HiddenMembers(self.extra.len()))
            .finish()
    }
}
/// The declared properties, by their fields.
#[allow(non_camel_case_types)]
enum __OtherTextPartProperty {
    t,
    x,
    y,
}
impl OtherTextPart {
    /// Looks up the declared property of this name.
    fn property(name: &str) -> ::std::option::Option<__OtherTextPartProperty> {
        use __OtherTextPartProperty as __Property;
        ::std::option::Option::Some(
            match name {
                "t" => __Property::t,
                "x" => __Property::x,
                "y" => __Property::y,
                _ => return ::std::option::Option::None,
            },
        )
    }
}
impl crate::runtime::Decode for OtherTextPart {
    const EXPECTED: &'static str = "an object";
    fn object<'de, __A: ::serde::de::MapAccess<'de>>(
        mut __members: __A,
        __place: &mut crate::runtime::Slot<Self>,
    ) -> ::std::result::Result<(), __A::Error> {
        use __OtherTextPartProperty as __Property;
        let mut t: crate::runtime::Slot<PartKind> = ::std::default::Default::default();
        let mut x: crate::runtime::Slot<::std::string::String> = ::std::default::Default::default();
        let mut y: crate::runtime::Slot<bool> = ::std::default::Default::default();
        let mut extra = ::serde_json::Map::new();
        while let ::std::option::Option::Some(__key) = crate::runtime::Key::next(
            &mut __members,
            Self::property,
        )? {
            match __key {
                crate::runtime::Key::Declared(__Property::t) => t.read(&mut __members)?,
                crate::runtime::Key::Declared(__Property::x) => x.read(&mut __members)?,
                crate::runtime::Key::Declared(__Property::y) => y.read(&mut __members)?,
                crate::runtime::Key::Undeclared(__name) => {
                    extra.insert(__name, __members.next_value()?);
                }
            }
        }
        let ::std::option::Option::Some(t) = t.required("t", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(x) = x.optional("x", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(y) = y.required("y", __place) else {
            return ::std::result::Result::Ok(());
        };
        *__place = crate::runtime::Slot::Read(Self { t, x, y, extra });
        ::std::result::Result::Ok(())
    }
}
impl<'de> ::serde::Deserialize<'de> for OtherTextPart {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        crate::runtime::deserialize(deserializer)
    }
}
impl ::serde::Serialize for OtherTextPart {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(::std::option::Option::None)?;
        map.serialize_entry("t", &self.t)?;
        if let ::std::option::Option::Some(value) = &self.x {
            map.serialize_entry("x", value)?;
        }
        map.serialize_entry("y", &self.y)?;
        for (name, value) in &self.extra {
            if OtherTextPart::property(name).is_none() {
                map.serialize_entry(name, value)?;
            }
        }
        map.end()
    }
}
/// Two of three branches declare `x` in the same way, and one does not declare `y`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Part {
    /// `t` is `"c"`.
    Number(NumberPart),
    /// `t` is `"b"`.
    OtherText(OtherTextPart),
    /// `t` is `"a"`.
    Text(TextPart),
    /// An object whose tag the schema does not declare, as received.
    Unknown(::serde_json::Map<::std::string::String, ::serde_json::Value>),
}
impl Part {}
impl ::std::fmt::Debug for Part {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match self {
            Self::Number(value) => f.debug_tuple("Number").field(value).finish(),
            Self::OtherText(value) => f.debug_tuple("OtherText").field(value).finish(),
            Self::Text(value) => f.debug_tuple("Text").field(value).finish(),
            Self::Unknown(members) => {
                f.debug_tuple("Unknown")
                    .field(&crate::runtime::HiddenMembers(members.len()))
                    .finish()
            }
        }
    }
}
impl Part {
    fn __decode_tagged(
        tag: ::std::option::Option<&str>,
        members: crate::runtime::Members<'_>,
    ) -> crate::runtime::Soft<Self> {
        match tag {
            ::std::option::Option::Some("c") => members.decode().map(Self::Number),
            ::std::option::Option::Some("b") => members.decode().map(Self::OtherText),
            ::std::option::Option::Some("a") => members.decode().map(Self::Text),
            _ => members.decode().map(Self::Unknown),
        }
    }
}
impl crate::runtime::Decode for Part {
    const EXPECTED: &'static str = "an object";
    fn object<'de, __A: ::serde::de::MapAccess<'de>>(
        members: __A,
        place: &mut crate::runtime::Slot<Self>,
    ) -> ::std::result::Result<(), __A::Error> {
        let members = crate::runtime::Members::read(members)?;
        *place = Self::__decode_tagged(members.tag("t").as_deref(), members).into();
        ::std::result::Result::Ok(())
    }
}
impl<'de> ::serde::Deserialize<'de> for Part {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        crate::runtime::deserialize(deserializer)
    }
}
impl ::serde::Serialize for Part {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        match self {
            Self::Number(value) => value.serialize(serializer),
            Self::OtherText(value) => value.serialize(serializer),
            Self::Text(value) => value.serialize(serializer),
            Self::Unknown(members) => members.serialize(serializer),
        }
    }
}
/// An enumeration.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PartKind {
    /// On the wire: `"a"`.
    A,
    /// On the wire: `"b"`.
    B,
    /// On the wire: `"c"`.
    C,
    /// A string that the schema does not declare, exactly as received.
    Unknown(crate::runtime::UnknownString<Self>),
}
impl PartKind {
    /// The declared values, in the order of the schema.
    pub const KNOWN: &'static [Self] = &[Self::A, Self::B, Self::C];
    /// Whether the value is one of [`KNOWN`](Self::KNOWN).
    #[must_use]
    pub const fn is_known(&self) -> bool {
        !matches!(self, Self::Unknown(_))
    }
}
impl ::std::fmt::Debug for PartKind {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(
            match self {
                Self::A => "A",
                Self::B => "B",
                Self::C => "C",
                Self::Unknown(_) => "Unknown(<hidden>)",
            },
        )
    }
}
impl crate::runtime::StringEnum for PartKind {
    fn declared(value: &str) -> ::std::option::Option<Self> {
        ::std::option::Option::Some(
            match value {
                "a" => Self::A,
                "b" => Self::B,
                "c" => Self::C,
                _ => return ::std::option::Option::None,
            },
        )
    }
    fn unknown(value: crate::runtime::UnknownString<Self>) -> Self {
        Self::Unknown(value)
    }
}
impl ::std::convert::From<&str> for PartKind {
    fn from(value: &str) -> Self {
        <Self as crate::runtime::StringEnum>::open(value)
    }
}
impl ::std::str::FromStr for PartKind {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> ::std::result::Result<Self, ::std::convert::Infallible> {
        ::std::result::Result::Ok(Self::from(value))
    }
}
impl PartKind {
    /// The value as it is on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::A => "a",
            Self::B => "b",
            Self::C => "c",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl ::std::fmt::Display for PartKind {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.pad(self.as_str())
    }
}
impl crate::runtime::Decode for PartKind {
    const EXPECTED: &'static str = "a string";
    fn string(value: &str) -> crate::runtime::Soft<Self> {
        ::std::result::Result::Ok(Self::from(value))
    }
}
impl ::serde::Serialize for PartKind {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
impl<'de> ::serde::Deserialize<'de> for PartKind {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        crate::runtime::deserialize(deserializer)
    }
}
/// An object.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Root {
    /// A property.
    ///
    /// Evidence: inferred.
    pub box_: ::std::option::Option<Box>,
    /// A property.
    ///
    /// Evidence: inferred.
    pub part: ::std::option::Option<Part>,
    /// The properties that the schema does not declare, as received.
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl ::std::fmt::Debug for Root {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("Root")
            .field("box_", &self.box_)
            .field("part", &self.part)
            .field("extra", &crate::runtime::HiddenMembers(self.extra.len()))
            .finish()
    }
}
/// The declared properties, by their fields.
#[allow(non_camel_case_types)]
enum __RootProperty {
    box_,
    part,
}
impl Root {
    /// Looks up the declared property of this name.
    fn property(name: &str) -> ::std::option::Option<__RootProperty> {
        use __RootProperty as __Property;
        ::std::option::Option::Some(
            match name {
                "box" => __Property::box_,
                "part" => __Property::part,
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
        let mut box_: crate::runtime::Slot<Box> = ::std::default::Default::default();
        let mut part: crate::runtime::Slot<Part> = ::std::default::Default::default();
        let mut extra = ::serde_json::Map::new();
        while let ::std::option::Option::Some(__key) = crate::runtime::Key::next(
            &mut __members,
            Self::property,
        )? {
            match __key {
                crate::runtime::Key::Declared(__Property::box_) => {
                    box_.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::part) => {
                    part.read(&mut __members)?
                }
                crate::runtime::Key::Undeclared(__name) => {
                    extra.insert(__name, __members.next_value()?);
                }
            }
        }
        let ::std::option::Option::Some(box_) = box_.optional("box", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(part) = part.optional("part", __place) else {
            return ::std::result::Result::Ok(());
        };
        *__place = crate::runtime::Slot::Read(Self { box_, part, extra });
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
        if let ::std::option::Option::Some(value) = &self.box_ {
            map.serialize_entry("box", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.part {
            map.serialize_entry("part", value)?;
        }
        for (name, value) in &self.extra {
            if Root::property(name).is_none() {
                map.serialize_entry(name, value)?;
            }
        }
        map.end()
    }
}
/// An object.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TextPart {
    /// A property.
    ///
    /// Evidence: inferred.
    pub t: PartKind,
    /// A property.
    ///
    /// Evidence: inferred.
    pub x: ::std::string::String,
    /// A property.
    ///
    /// Evidence: inferred.
    pub y: ::std::option::Option<bool>,
    /// The properties that the schema does not declare, as received.
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl ::std::fmt::Debug for TextPart {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("TextPart")
            .field("t", &self.t)
            .field("x", &self.x)
            .field("y", &self.y)
            .field("extra", &crate::runtime::HiddenMembers(self.extra.len()))
            .finish()
    }
}
/// The declared properties, by their fields.
#[allow(non_camel_case_types)]
enum __TextPartProperty {
    t,
    x,
    y,
}
impl TextPart {
    /// Looks up the declared property of this name.
    fn property(name: &str) -> ::std::option::Option<__TextPartProperty> {
        use __TextPartProperty as __Property;
        ::std::option::Option::Some(
            match name {
                "t" => __Property::t,
                "x" => __Property::x,
                "y" => __Property::y,
                _ => return ::std::option::Option::None,
            },
        )
    }
}
impl crate::runtime::Decode for TextPart {
    const EXPECTED: &'static str = "an object";
    fn object<'de, __A: ::serde::de::MapAccess<'de>>(
        mut __members: __A,
        __place: &mut crate::runtime::Slot<Self>,
    ) -> ::std::result::Result<(), __A::Error> {
        use __TextPartProperty as __Property;
        let mut t: crate::runtime::Slot<PartKind> = ::std::default::Default::default();
        let mut x: crate::runtime::Slot<::std::string::String> = ::std::default::Default::default();
        let mut y: crate::runtime::Slot<bool> = ::std::default::Default::default();
        let mut extra = ::serde_json::Map::new();
        while let ::std::option::Option::Some(__key) = crate::runtime::Key::next(
            &mut __members,
            Self::property,
        )? {
            match __key {
                crate::runtime::Key::Declared(__Property::t) => t.read(&mut __members)?,
                crate::runtime::Key::Declared(__Property::x) => x.read(&mut __members)?,
                crate::runtime::Key::Declared(__Property::y) => y.read(&mut __members)?,
                crate::runtime::Key::Undeclared(__name) => {
                    extra.insert(__name, __members.next_value()?);
                }
            }
        }
        let ::std::option::Option::Some(t) = t.required("t", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(x) = x.required("x", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(y) = y.optional("y", __place) else {
            return ::std::result::Result::Ok(());
        };
        *__place = crate::runtime::Slot::Read(Self { t, x, y, extra });
        ::std::result::Result::Ok(())
    }
}
impl<'de> ::serde::Deserialize<'de> for TextPart {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        crate::runtime::deserialize(deserializer)
    }
}
impl ::serde::Serialize for TextPart {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(::std::option::Option::None)?;
        map.serialize_entry("t", &self.t)?;
        map.serialize_entry("x", &self.x)?;
        if let ::std::option::Option::Some(value) = &self.y {
            map.serialize_entry("y", value)?;
        }
        for (name, value) in &self.extra {
            if TextPart::property(name).is_none() {
                map.serialize_entry(name, value)?;
            }
        }
        map.end()
    }
}
/// What is in it.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Value {
    /// `kind` is `"empty"`, or absent.
    Empty(EmptyValue),
    /// `kind` is `"full"`.
    Full(::std::boxed::Box<FullValue>),
    /// An object whose tag the schema does not declare, as received.
    Unknown(::serde_json::Map<::std::string::String, ::serde_json::Value>),
}
impl Value {}
impl ::std::fmt::Debug for Value {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match self {
            Self::Empty(value) => f.debug_tuple("Empty").field(value).finish(),
            Self::Full(value) => f.debug_tuple("Full").field(value).finish(),
            Self::Unknown(members) => {
                f.debug_tuple("Unknown")
                    .field(&crate::runtime::HiddenMembers(members.len()))
                    .finish()
            }
        }
    }
}
impl Value {
    fn __decode_tagged(
        tag: ::std::option::Option<&str>,
        members: crate::runtime::Members<'_>,
    ) -> crate::runtime::Soft<Self> {
        match tag {
            ::std::option::Option::Some("empty") | ::std::option::Option::None => {
                members.decode().map(Self::Empty)
            }
            ::std::option::Option::Some("full") => members.decode().map(Self::Full),
            _ => members.decode().map(Self::Unknown),
        }
    }
}
impl crate::runtime::Decode for Value {
    const EXPECTED: &'static str = "an object";
    fn object<'de, __A: ::serde::de::MapAccess<'de>>(
        members: __A,
        place: &mut crate::runtime::Slot<Self>,
    ) -> ::std::result::Result<(), __A::Error> {
        let members = crate::runtime::Members::read(members)?;
        *place = Self::__decode_tagged(::std::option::Option::None, members).into();
        ::std::result::Result::Ok(())
    }
}
impl<'de> ::serde::Deserialize<'de> for Value {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        crate::runtime::deserialize(deserializer)
    }
}
impl ::serde::Serialize for Value {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        match self {
            Self::Empty(value) => value.serialize(serializer),
            Self::Full(value) => value.serialize(serializer),
            Self::Unknown(members) => members.serialize(serializer),
        }
    }
}
