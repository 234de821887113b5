// Written by `cargo xtask gen` from schema/*.schema.json.
// Do not edit: change that and run the command again.

/// Demands more than B.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct A {
    /// A property.
    ///
    /// Evidence: inferred.
    pub t: TagKind,
    /// Only here.
    ///
    /// Evidence: inferred.
    pub x: bool,
    /// The properties that the schema does not declare, as received.
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl ::std::fmt::Debug for A {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("A")
            .field("t", &self.t)
            .field("x", &self.x)
            .field("extra", &crate::runtime::HiddenMembers(self.extra.len()))
            .finish()
    }
}
/// The declared properties, by their fields.
#[allow(non_camel_case_types)]
enum __AProperty {
    t,
    x,
}
impl A {
    /// Looks up the declared property of this name.
    fn property(name: &str) -> ::std::option::Option<__AProperty> {
        use __AProperty as __Property;
        ::std::option::Option::Some(
            match name {
                "t" => __Property::t,
                "x" => __Property::x,
                _ => return ::std::option::Option::None,
            },
        )
    }
}
impl crate::runtime::Decode for A {
    const EXPECTED: &'static str = "an object";
    fn object<'de, __A: ::serde::de::MapAccess<'de>>(
        mut __members: __A,
        __place: &mut crate::runtime::Slot<Self>,
    ) -> ::std::result::Result<(), __A::Error> {
        use __AProperty as __Property;
        let mut t: crate::runtime::Slot<TagKind> = ::std::default::Default::default();
        let mut x: crate::runtime::Slot<bool> = ::std::default::Default::default();
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
impl<'de> ::serde::Deserialize<'de> for A {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        crate::runtime::deserialize(deserializer)
    }
}
impl ::serde::Serialize for A {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(::std::option::Option::None)?;
        map.serialize_entry("t", &self.t)?;
        map.serialize_entry("x", &self.x)?;
        for (name, value) in &self.extra {
            if A::property(name).is_none() {
                map.serialize_entry(name, value)?;
            }
        }
        map.end()
    }
}
/// Demands its tag.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct B {
    /// A property.
    ///
    /// Evidence: inferred.
    pub t: TagKind,
    /// The properties that the schema does not declare, as received.
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl ::std::fmt::Debug for B {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("B")
            .field("t", &self.t)
            .field("extra", &crate::runtime::HiddenMembers(self.extra.len()))
            .finish()
    }
}
/// The declared properties, by their fields.
#[allow(non_camel_case_types)]
enum __BProperty {
    t,
}
impl B {
    /// Looks up the declared property of this name.
    fn property(name: &str) -> ::std::option::Option<__BProperty> {
        use __BProperty as __Property;
        ::std::option::Option::Some(
            match name {
                "t" => __Property::t,
                _ => return ::std::option::Option::None,
            },
        )
    }
}
impl crate::runtime::Decode for B {
    const EXPECTED: &'static str = "an object";
    fn object<'de, __A: ::serde::de::MapAccess<'de>>(
        mut __members: __A,
        __place: &mut crate::runtime::Slot<Self>,
    ) -> ::std::result::Result<(), __A::Error> {
        use __BProperty as __Property;
        let mut t: crate::runtime::Slot<TagKind> = ::std::default::Default::default();
        let mut extra = ::serde_json::Map::new();
        while let ::std::option::Option::Some(__key) = crate::runtime::Key::next(
            &mut __members,
            Self::property,
        )? {
            match __key {
                crate::runtime::Key::Declared(__Property::t) => t.read(&mut __members)?,
                crate::runtime::Key::Undeclared(__name) => {
                    extra.insert(__name, __members.next_value()?);
                }
            }
        }
        let ::std::option::Option::Some(t) = t.required("t", __place) else {
            return ::std::result::Result::Ok(());
        };
        *__place = crate::runtime::Slot::Read(Self { t, extra });
        ::std::result::Result::Ok(())
    }
}
impl<'de> ::serde::Deserialize<'de> for B {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        crate::runtime::deserialize(deserializer)
    }
}
impl ::serde::Serialize for B {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(::std::option::Option::None)?;
        map.serialize_entry("t", &self.t)?;
        for (name, value) in &self.extra {
            if B::property(name).is_none() {
                map.serialize_entry(name, value)?;
            }
        }
        map.end()
    }
}
/// B has two tags.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum First {
    /// `t` is `"a"`.
    A(A),
    /// `t` is `"b"` or `"c"`.
    B(B),
    /// An object whose tag the schema does not declare, as received.
    Unknown(::serde_json::Map<::std::string::String, ::serde_json::Value>),
}
impl First {}
impl ::std::fmt::Debug for First {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match self {
            Self::A(value) => f.debug_tuple("A").field(value).finish(),
            Self::B(value) => f.debug_tuple("B").field(value).finish(),
            Self::Unknown(members) => {
                f.debug_tuple("Unknown")
                    .field(&crate::runtime::HiddenMembers(members.len()))
                    .finish()
            }
        }
    }
}
impl First {
    fn __decode_tagged(
        tag: ::std::option::Option<&str>,
        members: crate::runtime::Members<'_>,
    ) -> crate::runtime::Soft<Self> {
        match tag {
            ::std::option::Option::Some("a") => members.decode().map(Self::A),
            ::std::option::Option::Some("b") | ::std::option::Option::Some("c") => {
                members.decode().map(Self::B)
            }
            _ => members.decode().map(Self::Unknown),
        }
    }
}
impl crate::runtime::Decode for First {
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
impl<'de> ::serde::Deserialize<'de> for First {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        crate::runtime::deserialize(deserializer)
    }
}
impl ::serde::Serialize for First {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        match self {
            Self::A(value) => value.serialize(serializer),
            Self::B(value) => value.serialize(serializer),
            Self::Unknown(members) => members.serialize(serializer),
        }
    }
}
/// Two unions share their branches, under other tags.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Root {
    /// A property.
    ///
    /// Evidence: inferred.
    pub first: First,
    /// A property.
    ///
    /// Evidence: inferred.
    pub second: Second,
    /// The properties that the schema does not declare, as received.
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl ::std::fmt::Debug for Root {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("Root")
            .field("first", &self.first)
            .field("second", &self.second)
            .field("extra", &crate::runtime::HiddenMembers(self.extra.len()))
            .finish()
    }
}
/// The declared properties, by their fields.
#[allow(non_camel_case_types)]
enum __RootProperty {
    first,
    second,
}
impl Root {
    /// Looks up the declared property of this name.
    fn property(name: &str) -> ::std::option::Option<__RootProperty> {
        use __RootProperty as __Property;
        ::std::option::Option::Some(
            match name {
                "first" => __Property::first,
                "second" => __Property::second,
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
        let mut first: crate::runtime::Slot<First> = ::std::default::Default::default();
        let mut second: crate::runtime::Slot<Second> = ::std::default::Default::default();
        let mut extra = ::serde_json::Map::new();
        while let ::std::option::Option::Some(__key) = crate::runtime::Key::next(
            &mut __members,
            Self::property,
        )? {
            match __key {
                crate::runtime::Key::Declared(__Property::first) => {
                    first.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::second) => {
                    second.read(&mut __members)?
                }
                crate::runtime::Key::Undeclared(__name) => {
                    extra.insert(__name, __members.next_value()?);
                }
            }
        }
        let ::std::option::Option::Some(first) = first.required("first", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(second) = second.required("second", __place)
        else {
            return ::std::result::Result::Ok(());
        };
        *__place = crate::runtime::Slot::Read(Self { first, second, extra });
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
        map.serialize_entry("first", &self.first)?;
        map.serialize_entry("second", &self.second)?;
        for (name, value) in &self.extra {
            if Root::property(name).is_none() {
                map.serialize_entry(name, value)?;
            }
        }
        map.end()
    }
}
/// A has two tags.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Second {
    /// `t` is `"a"` or `"b"`.
    A(A),
    /// `t` is `"c"`.
    B(B),
    /// An object whose tag the schema does not declare, as received.
    Unknown(::serde_json::Map<::std::string::String, ::serde_json::Value>),
}
impl Second {}
impl ::std::fmt::Debug for Second {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match self {
            Self::A(value) => f.debug_tuple("A").field(value).finish(),
            Self::B(value) => f.debug_tuple("B").field(value).finish(),
            Self::Unknown(members) => {
                f.debug_tuple("Unknown")
                    .field(&crate::runtime::HiddenMembers(members.len()))
                    .finish()
            }
        }
    }
}
impl Second {
    fn __decode_tagged(
        tag: ::std::option::Option<&str>,
        members: crate::runtime::Members<'_>,
    ) -> crate::runtime::Soft<Self> {
        match tag {
            ::std::option::Option::Some("a") | ::std::option::Option::Some("b") => {
                members.decode().map(Self::A)
            }
            ::std::option::Option::Some("c") => members.decode().map(Self::B),
            _ => members.decode().map(Self::Unknown),
        }
    }
}
impl crate::runtime::Decode for Second {
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
impl<'de> ::serde::Deserialize<'de> for Second {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        crate::runtime::deserialize(deserializer)
    }
}
impl ::serde::Serialize for Second {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        match self {
            Self::A(value) => value.serialize(serializer),
            Self::B(value) => value.serialize(serializer),
            Self::Unknown(members) => members.serialize(serializer),
        }
    }
}
/// The tags.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TagKind {
    /// On the wire: `"a"`.
    A,
    /// On the wire: `"b"`.
    B,
    /// On the wire: `"c"`.
    C,
    /// A string that the schema does not declare, exactly as received.
    Unknown(crate::runtime::UnknownString<Self>),
}
impl TagKind {
    /// The declared values, in the order of the schema.
    pub const KNOWN: &'static [Self] = &[Self::A, Self::B, Self::C];
    /// Whether the value is one of [`KNOWN`](Self::KNOWN).
    #[must_use]
    pub const fn is_known(&self) -> bool {
        !matches!(self, Self::Unknown(_))
    }
}
impl ::std::fmt::Debug for TagKind {
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
impl crate::runtime::StringEnum for TagKind {
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
impl ::std::convert::From<&str> for TagKind {
    fn from(value: &str) -> Self {
        <Self as crate::runtime::StringEnum>::open(value)
    }
}
impl ::std::str::FromStr for TagKind {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> ::std::result::Result<Self, ::std::convert::Infallible> {
        ::std::result::Result::Ok(Self::from(value))
    }
}
impl TagKind {
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
impl ::std::fmt::Display for TagKind {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.pad(self.as_str())
    }
}
impl crate::runtime::Decode for TagKind {
    const EXPECTED: &'static str = "a string";
    fn string(value: &str) -> crate::runtime::Soft<Self> {
        ::std::result::Result::Ok(Self::from(value))
    }
}
impl ::serde::Serialize for TagKind {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
impl<'de> ::serde::Deserialize<'de> for TagKind {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        crate::runtime::deserialize(deserializer)
    }
}
