// Written by `cargo xtask gen` from schema/*.schema.json.
// Do not edit: change that and run the command again.

/// A name that the generated code\u{202e} might\u{d}use itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct A(i64);
impl A {
    /// Accepts any integer: the schema's bounds are checked by the validator, not by the
    /// types.
    #[must_use]
    pub const fn new(value: i64) -> Self {
        Self(value)
    }
    /// The integer.
    #[must_use]
    pub const fn get(self) -> i64 {
        self.0
    }
}
impl ::std::convert::From<i64> for A {
    fn from(value: i64) -> Self {
        Self(value)
    }
}
impl ::std::fmt::Display for A {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::std::fmt::Display::fmt(&self.0, f)
    }
}
impl ::std::str::FromStr for A {
    type Err = ::std::num::ParseIntError;
    fn from_str(text: &str) -> ::std::result::Result<Self, Self::Err> {
        text.parse().map(Self)
    }
}
impl crate::runtime::Decode for A {
    const EXPECTED: &'static str = "an integer";
    fn number(value: ::serde_json::Number) -> crate::runtime::Soft<Self> {
        <i64 as crate::runtime::Decode>::number(value).map(Self)
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
        serializer.serialize_i64(self.0)
    }
}
/// An object.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Box {
    /// A property.
    ///
    /// Evidence: inferred.
    pub value: ::std::option::Option<::std::string::String>,
    /// The properties that the schema does not declare, as received.
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl ::std::fmt::Debug for Box {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("Box")
            .field("value", &self.value)
            .field("extra", &crate::runtime::HiddenMembers(self.extra.len()))
            .finish()
    }
}
/// The declared properties, by their fields.
#[allow(non_camel_case_types)]
enum __BoxProperty {
    value,
}
impl Box {
    /// Looks up the declared property of this name.
    fn property(name: &str) -> ::std::option::Option<__BoxProperty> {
        use __BoxProperty as __Property;
        ::std::option::Option::Some(
            match name {
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
        let mut value: crate::runtime::Slot<::std::string::String> = ::std::default::Default::default();
        let mut extra = ::serde_json::Map::new();
        while let ::std::option::Option::Some(__key) = crate::runtime::Key::next(
            &mut __members,
            Self::property,
        )? {
            match __key {
                crate::runtime::Key::Declared(__Property::value) => {
                    value.read(&mut __members)?
                }
                crate::runtime::Key::Undeclared(__name) => {
                    extra.insert(__name, __members.next_value()?);
                }
            }
        }
        let ::std::option::Option::Some(value) = value.optional("value", __place) else {
            return ::std::result::Result::Ok(());
        };
        *__place = crate::runtime::Slot::Read(Self { value, extra });
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
/// A name that the generated code\u{202e} might\u{d}use itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct D(i64);
impl D {
    /// Accepts any integer: the schema's bounds are checked by the validator, not by the
    /// types.
    #[must_use]
    pub const fn new(value: i64) -> Self {
        Self(value)
    }
    /// The integer.
    #[must_use]
    pub const fn get(self) -> i64 {
        self.0
    }
}
impl ::std::convert::From<i64> for D {
    fn from(value: i64) -> Self {
        Self(value)
    }
}
impl ::std::fmt::Display for D {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::std::fmt::Display::fmt(&self.0, f)
    }
}
impl ::std::str::FromStr for D {
    type Err = ::std::num::ParseIntError;
    fn from_str(text: &str) -> ::std::result::Result<Self, Self::Err> {
        text.parse().map(Self)
    }
}
impl crate::runtime::Decode for D {
    const EXPECTED: &'static str = "an integer";
    fn number(value: ::serde_json::Number) -> crate::runtime::Soft<Self> {
        <i64 as crate::runtime::Decode>::number(value).map(Self)
    }
}
impl<'de> ::serde::Deserialize<'de> for D {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        crate::runtime::deserialize(deserializer)
    }
}
impl ::serde::Serialize for D {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        serializer.serialize_i64(self.0)
    }
}
/// A union.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Decode {
    /// `tag` is `"members"`.
    Soft(Soft),
    /// An object whose tag the schema does not declare, as received.
    Unknown(::serde_json::Map<::std::string::String, ::serde_json::Value>),
}
impl Decode {
    /// `id`, which every branch declares; `None` where it is absent or null.
    #[must_use]
    pub fn id(&self) -> ::std::option::Option<i64> {
        match self {
            Self::Soft(branch) => branch.id.as_ref().map(|value| *value),
            Self::Unknown(members) => {
                members.get("id").and_then(::serde_json::Value::as_i64)
            }
        }
    }
    /// `type`, which every branch declares; `None` where it is absent or null.
    #[must_use]
    pub fn type_(&self) -> ::std::option::Option<&str> {
        match self {
            Self::Soft(branch) => branch.type_.as_ref().map(|value| value.as_str()),
            Self::Unknown(members) => {
                members.get("type").and_then(::serde_json::Value::as_str)
            }
        }
    }
}
impl ::std::fmt::Debug for Decode {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match self {
            Self::Soft(value) => f.debug_tuple("Soft").field(value).finish(),
            Self::Unknown(members) => {
                f.debug_tuple("Unknown")
                    .field(&crate::runtime::HiddenMembers(members.len()))
                    .finish()
            }
        }
    }
}
impl Decode {
    fn __decode_tagged(
        tag: ::std::option::Option<&str>,
        members: crate::runtime::Members<'_>,
    ) -> crate::runtime::Soft<Self> {
        match tag {
            ::std::option::Option::Some("members") => members.decode().map(Self::Soft),
            _ => members.decode().map(Self::Unknown),
        }
    }
}
impl crate::runtime::Decode for Decode {
    const EXPECTED: &'static str = "an object";
    fn object<'de, __A: ::serde::de::MapAccess<'de>>(
        members: __A,
        place: &mut crate::runtime::Slot<Self>,
    ) -> ::std::result::Result<(), __A::Error> {
        let members = crate::runtime::Members::read(members)?;
        *place = Self::__decode_tagged(members.tag("tag").as_deref(), members).into();
        ::std::result::Result::Ok(())
    }
}
impl<'de> ::serde::Deserialize<'de> for Decode {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        crate::runtime::deserialize(deserializer)
    }
}
impl ::serde::Serialize for Decode {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        match self {
            Self::Soft(value) => value.serialize(serializer),
            Self::Unknown(members) => members.serialize(serializer),
        }
    }
}
/// An enumeration.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Err {
    /// On the wire: `"err"`.
    Err,
    /// On the wire: `"ok"`.
    Ok,
    /// A string that the schema does not declare, exactly as received.
    Unknown(crate::runtime::UnknownString<Self>),
}
impl Err {
    /// The declared values, in the order of the schema.
    pub const KNOWN: &'static [Self] = &[Self::Err, Self::Ok];
    /// Whether the value is one of [`KNOWN`](Self::KNOWN).
    #[must_use]
    pub const fn is_known(&self) -> bool {
        !matches!(self, Self::Unknown(_))
    }
}
impl ::std::fmt::Debug for Err {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(
            match self {
                Self::Err => "Err",
                Self::Ok => "Ok",
                Self::Unknown(_) => "Unknown(<hidden>)",
            },
        )
    }
}
impl crate::runtime::StringEnum for Err {
    fn declared(value: &str) -> ::std::option::Option<Self> {
        ::std::option::Option::Some(
            match value {
                "err" => Self::Err,
                "ok" => Self::Ok,
                _ => return ::std::option::Option::None,
            },
        )
    }
    fn unknown(value: crate::runtime::UnknownString<Self>) -> Self {
        Self::Unknown(value)
    }
}
impl ::std::convert::From<&str> for Err {
    fn from(value: &str) -> Self {
        <Self as crate::runtime::StringEnum>::open(value)
    }
}
impl ::std::str::FromStr for Err {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> ::std::result::Result<Self, ::std::convert::Infallible> {
        ::std::result::Result::Ok(Self::from(value))
    }
}
impl Err {
    /// The value as it is on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Err => "err",
            Self::Ok => "ok",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl ::std::fmt::Display for Err {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.pad(self.as_str())
    }
}
impl crate::runtime::Decode for Err {
    const EXPECTED: &'static str = "a string";
    fn string(value: &str) -> crate::runtime::Soft<Self> {
        ::std::result::Result::Ok(Self::from(value))
    }
}
impl ::serde::Serialize for Err {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
impl<'de> ::serde::Deserialize<'de> for Err {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        crate::runtime::deserialize(deserializer)
    }
}
/// A name that the generated code\u{202e} might\u{d}use itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Map(i64);
impl Map {
    /// Accepts any integer: the schema's bounds are checked by the validator, not by the
    /// types.
    #[must_use]
    pub const fn new(value: i64) -> Self {
        Self(value)
    }
    /// The integer.
    #[must_use]
    pub const fn get(self) -> i64 {
        self.0
    }
}
impl ::std::convert::From<i64> for Map {
    fn from(value: i64) -> Self {
        Self(value)
    }
}
impl ::std::fmt::Display for Map {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::std::fmt::Display::fmt(&self.0, f)
    }
}
impl ::std::str::FromStr for Map {
    type Err = ::std::num::ParseIntError;
    fn from_str(text: &str) -> ::std::result::Result<Self, Self::Err> {
        text.parse().map(Self)
    }
}
impl crate::runtime::Decode for Map {
    const EXPECTED: &'static str = "an integer";
    fn number(value: ::serde_json::Number) -> crate::runtime::Soft<Self> {
        <i64 as crate::runtime::Decode>::number(value).map(Self)
    }
}
impl<'de> ::serde::Deserialize<'de> for Map {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        crate::runtime::deserialize(deserializer)
    }
}
impl ::serde::Serialize for Map {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        serializer.serialize_i64(self.0)
    }
}
/// A name that the generated code\u{202e} might\u{d}use itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Option(i64);
impl Option {
    /// Accepts any integer: the schema's bounds are checked by the validator, not by the
    /// types.
    #[must_use]
    pub const fn new(value: i64) -> Self {
        Self(value)
    }
    /// The integer.
    #[must_use]
    pub const fn get(self) -> i64 {
        self.0
    }
}
impl ::std::convert::From<i64> for Option {
    fn from(value: i64) -> Self {
        Self(value)
    }
}
impl ::std::fmt::Display for Option {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::std::fmt::Display::fmt(&self.0, f)
    }
}
impl ::std::str::FromStr for Option {
    type Err = ::std::num::ParseIntError;
    fn from_str(text: &str) -> ::std::result::Result<Self, Self::Err> {
        text.parse().map(Self)
    }
}
impl crate::runtime::Decode for Option {
    const EXPECTED: &'static str = "an integer";
    fn number(value: ::serde_json::Number) -> crate::runtime::Soft<Self> {
        <i64 as crate::runtime::Decode>::number(value).map(Self)
    }
}
impl<'de> ::serde::Deserialize<'de> for Option {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        crate::runtime::deserialize(deserializer)
    }
}
impl ::serde::Serialize for Option {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        serializer.serialize_i64(self.0)
    }
}
/// A name that the generated code\u{202e} might\u{d}use itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Result(i64);
impl Result {
    /// Accepts any integer: the schema's bounds are checked by the validator, not by the
    /// types.
    #[must_use]
    pub const fn new(value: i64) -> Self {
        Self(value)
    }
    /// The integer.
    #[must_use]
    pub const fn get(self) -> i64 {
        self.0
    }
}
impl ::std::convert::From<i64> for Result {
    fn from(value: i64) -> Self {
        Self(value)
    }
}
impl ::std::fmt::Display for Result {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::std::fmt::Display::fmt(&self.0, f)
    }
}
impl ::std::str::FromStr for Result {
    type Err = ::std::num::ParseIntError;
    fn from_str(text: &str) -> ::std::result::Result<Self, Self::Err> {
        text.parse().map(Self)
    }
}
impl crate::runtime::Decode for Result {
    const EXPECTED: &'static str = "an integer";
    fn number(value: ::serde_json::Number) -> crate::runtime::Soft<Self> {
        <i64 as crate::runtime::Decode>::number(value).map(Self)
    }
}
impl<'de> ::serde::Deserialize<'de> for Result {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        crate::runtime::deserialize(deserializer)
    }
}
impl ::serde::Serialize for Result {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        serializer.serialize_i64(self.0)
    }
}
/// An object.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Root {
    /// A property.
    ///
    /// Evidence: inferred.
    pub err: ::std::option::Option<Err>,
    /// A property.
    ///
    /// Evidence: inferred.
    pub f: ::std::option::Option<String>,
    /// A property.
    ///
    /// Evidence: inferred.
    pub key: ::std::option::Option<D>,
    /// A property.
    ///
    /// Evidence: inferred.
    pub kind: ::std::option::Option<Value>,
    /// A property.
    ///
    /// Evidence: inferred.
    pub map: ::std::option::Option<Option>,
    /// A property.
    ///
    /// Evidence: inferred.
    pub members: A,
    /// A property.
    ///
    /// Evidence: inferred.
    pub name: ::std::option::Option<S>,
    /// A property.
    ///
    /// Evidence: inferred.
    pub property: ::std::option::Option<Decode>,
    /// A property.
    ///
    /// Evidence: inferred.
    pub read: ::std::option::Option<Box>,
    /// A property.
    ///
    /// Evidence: inferred.
    pub serializer: ::std::option::Option<Vec>,
    /// A property.
    ///
    /// Evidence: inferred.
    pub tag: ::std::option::Option<Map>,
    /// A property.
    ///
    /// Evidence: inferred.
    pub value: ::std::option::Option<Result>,
    /// The properties that the schema does not declare, as received.
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl ::std::fmt::Debug for Root {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("Root")
            .field("err", &self.err)
            .field("f", &self.f)
            .field("key", &self.key)
            .field("kind", &self.kind)
            .field("map", &self.map)
            .field("members", &self.members)
            .field("name", &self.name)
            .field("property", &self.property)
            .field("read", &self.read)
            .field("serializer", &self.serializer)
            .field("tag", &self.tag)
            .field("value", &self.value)
            .field("extra", &crate::runtime::HiddenMembers(self.extra.len()))
            .finish()
    }
}
/// The declared properties, by their fields.
#[allow(non_camel_case_types)]
enum __RootProperty {
    err,
    f,
    key,
    kind,
    map,
    members,
    name,
    property,
    read,
    serializer,
    tag,
    value,
}
impl Root {
    /// Looks up the declared property of this name.
    fn property(name: &str) -> ::std::option::Option<__RootProperty> {
        use __RootProperty as __Property;
        ::std::option::Option::Some(
            match name {
                "err" => __Property::err,
                "f" => __Property::f,
                "key" => __Property::key,
                "kind" => __Property::kind,
                "map" => __Property::map,
                "members" => __Property::members,
                "name" => __Property::name,
                "property" => __Property::property,
                "read" => __Property::read,
                "serializer" => __Property::serializer,
                "tag" => __Property::tag,
                "value" => __Property::value,
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
        let mut err: crate::runtime::Slot<Err> = ::std::default::Default::default();
        let mut f: crate::runtime::Slot<String> = ::std::default::Default::default();
        let mut key: crate::runtime::Slot<D> = ::std::default::Default::default();
        let mut kind: crate::runtime::Slot<Value> = ::std::default::Default::default();
        let mut map: crate::runtime::Slot<Option> = ::std::default::Default::default();
        let mut members: crate::runtime::Slot<A> = ::std::default::Default::default();
        let mut name: crate::runtime::Slot<S> = ::std::default::Default::default();
        let mut property: crate::runtime::Slot<Decode> = ::std::default::Default::default();
        let mut read: crate::runtime::Slot<Box> = ::std::default::Default::default();
        let mut serializer: crate::runtime::Slot<Vec> = ::std::default::Default::default();
        let mut tag: crate::runtime::Slot<Map> = ::std::default::Default::default();
        let mut value: crate::runtime::Slot<Result> = ::std::default::Default::default();
        let mut extra = ::serde_json::Map::new();
        while let ::std::option::Option::Some(__key) = crate::runtime::Key::next(
            &mut __members,
            Self::property,
        )? {
            match __key {
                crate::runtime::Key::Declared(__Property::err) => {
                    err.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::f) => f.read(&mut __members)?,
                crate::runtime::Key::Declared(__Property::key) => {
                    key.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::kind) => {
                    kind.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::map) => {
                    map.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::members) => {
                    members.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::name) => {
                    name.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::property) => {
                    property.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::read) => {
                    read.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::serializer) => {
                    serializer.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::tag) => {
                    tag.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::value) => {
                    value.read(&mut __members)?
                }
                crate::runtime::Key::Undeclared(__name) => {
                    extra.insert(__name, __members.next_value()?);
                }
            }
        }
        let ::std::option::Option::Some(err) = err.optional("err", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(f) = f.optional("f", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(key) = key.optional("key", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(kind) = kind.optional("kind", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(map) = map.optional("map", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(members) = members.required("members", __place)
        else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(name) = name.optional("name", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(property) = property
            .optional("property", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(read) = read.optional("read", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(serializer) = serializer
            .optional("serializer", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(tag) = tag.optional("tag", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(value) = value.optional("value", __place) else {
            return ::std::result::Result::Ok(());
        };
        *__place = crate::runtime::Slot::Read(Self {
            err,
            f,
            key,
            kind,
            map,
            members,
            name,
            property,
            read,
            serializer,
            tag,
            value,
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
        if let ::std::option::Option::Some(value) = &self.err {
            map.serialize_entry("err", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.f {
            map.serialize_entry("f", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.key {
            map.serialize_entry("key", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.kind {
            map.serialize_entry("kind", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.map {
            map.serialize_entry("map", value)?;
        }
        map.serialize_entry("members", &self.members)?;
        if let ::std::option::Option::Some(value) = &self.name {
            map.serialize_entry("name", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.property {
            map.serialize_entry("property", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.read {
            map.serialize_entry("read", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.serializer {
            map.serialize_entry("serializer", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.tag {
            map.serialize_entry("tag", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.value {
            map.serialize_entry("value", value)?;
        }
        for (name, value) in &self.extra {
            if Root::property(name).is_none() {
                map.serialize_entry(name, value)?;
            }
        }
        map.end()
    }
}
/// A name.
pub type S = ::std::string::String;
/// An object.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Soft {
    /// A property.
    ///
    /// Evidence: inferred.
    pub id: ::std::option::Option<i64>,
    /// A property.
    ///
    /// Evidence: inferred.
    pub tag: Tag,
    /// A property.
    ///
    /// Evidence: inferred.
    pub type_: ::std::option::Option<::std::string::String>,
    /// The properties that the schema does not declare, as received.
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl ::std::fmt::Debug for Soft {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("Soft")
            .field("id", &self.id)
            .field("tag", &self.tag)
            .field("type_", &self.type_)
            .field("extra", &crate::runtime::HiddenMembers(self.extra.len()))
            .finish()
    }
}
/// The declared properties, by their fields.
#[allow(non_camel_case_types)]
enum __SoftProperty {
    id,
    tag,
    type_,
}
impl Soft {
    /// Looks up the declared property of this name.
    fn property(name: &str) -> ::std::option::Option<__SoftProperty> {
        use __SoftProperty as __Property;
        ::std::option::Option::Some(
            match name {
                "id" => __Property::id,
                "tag" => __Property::tag,
                "type" => __Property::type_,
                _ => return ::std::option::Option::None,
            },
        )
    }
}
impl crate::runtime::Decode for Soft {
    const EXPECTED: &'static str = "an object";
    fn object<'de, __A: ::serde::de::MapAccess<'de>>(
        mut __members: __A,
        __place: &mut crate::runtime::Slot<Self>,
    ) -> ::std::result::Result<(), __A::Error> {
        use __SoftProperty as __Property;
        let mut id: crate::runtime::Slot<i64> = ::std::default::Default::default();
        let mut tag: crate::runtime::Slot<Tag> = ::std::default::Default::default();
        let mut type_: crate::runtime::Slot<::std::string::String> = ::std::default::Default::default();
        let mut extra = ::serde_json::Map::new();
        while let ::std::option::Option::Some(__key) = crate::runtime::Key::next(
            &mut __members,
            Self::property,
        )? {
            match __key {
                crate::runtime::Key::Declared(__Property::id) => id.read(&mut __members)?,
                crate::runtime::Key::Declared(__Property::tag) => {
                    tag.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::type_) => {
                    type_.read(&mut __members)?
                }
                crate::runtime::Key::Undeclared(__name) => {
                    extra.insert(__name, __members.next_value()?);
                }
            }
        }
        let ::std::option::Option::Some(id) = id.optional("id", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(tag) = tag.required("tag", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(type_) = type_.optional("type", __place) else {
            return ::std::result::Result::Ok(());
        };
        *__place = crate::runtime::Slot::Read(Self { id, tag, type_, extra });
        ::std::result::Result::Ok(())
    }
}
impl<'de> ::serde::Deserialize<'de> for Soft {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        crate::runtime::deserialize(deserializer)
    }
}
impl ::serde::Serialize for Soft {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(::std::option::Option::None)?;
        if let ::std::option::Option::Some(value) = &self.id {
            map.serialize_entry("id", value)?;
        }
        map.serialize_entry("tag", &self.tag)?;
        if let ::std::option::Option::Some(value) = &self.type_ {
            map.serialize_entry("type", value)?;
        }
        for (name, value) in &self.extra {
            if Soft::property(name).is_none() {
                map.serialize_entry(name, value)?;
            }
        }
        map.end()
    }
}
/// An enumeration.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum String {
    /// On the wire: `"str"`.
    Str,
    /// On the wire: `"String"`.
    String,
    /// On the wire: `"x"`.
    Err,
    /// A string that the schema does not declare, exactly as received.
    Unknown(crate::runtime::UnknownString<Self>),
}
impl String {
    /// The declared values, in the order of the schema.
    pub const KNOWN: &'static [Self] = &[Self::Str, Self::String, Self::Err];
    /// Whether the value is one of [`KNOWN`](Self::KNOWN).
    #[must_use]
    pub const fn is_known(&self) -> bool {
        !matches!(self, Self::Unknown(_))
    }
}
impl ::std::fmt::Debug for String {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(
            match self {
                Self::Str => "Str",
                Self::String => "String",
                Self::Err => "Err",
                Self::Unknown(_) => "Unknown(<hidden>)",
            },
        )
    }
}
impl crate::runtime::StringEnum for String {
    fn declared(value: &str) -> ::std::option::Option<Self> {
        ::std::option::Option::Some(
            match value {
                "str" => Self::Str,
                "String" => Self::String,
                "x" => Self::Err,
                _ => return ::std::option::Option::None,
            },
        )
    }
    fn unknown(value: crate::runtime::UnknownString<Self>) -> Self {
        Self::Unknown(value)
    }
}
impl ::std::convert::From<&str> for String {
    fn from(value: &str) -> Self {
        <Self as crate::runtime::StringEnum>::open(value)
    }
}
impl ::std::str::FromStr for String {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> ::std::result::Result<Self, ::std::convert::Infallible> {
        ::std::result::Result::Ok(Self::from(value))
    }
}
impl String {
    /// The value as it is on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Str => "str",
            Self::String => "String",
            Self::Err => "x",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl ::std::fmt::Display for String {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.pad(self.as_str())
    }
}
impl crate::runtime::Decode for String {
    const EXPECTED: &'static str = "a string";
    fn string(value: &str) -> crate::runtime::Soft<Self> {
        ::std::result::Result::Ok(Self::from(value))
    }
}
impl ::serde::Serialize for String {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
impl<'de> ::serde::Deserialize<'de> for String {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        crate::runtime::deserialize(deserializer)
    }
}
/// An enumeration.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Tag {
    /// On the wire: `"members"`.
    Members,
    /// A string that the schema does not declare, exactly as received.
    Unknown(crate::runtime::UnknownString<Self>),
}
impl Tag {
    /// The declared values, in the order of the schema.
    pub const KNOWN: &'static [Self] = &[Self::Members];
    /// Whether the value is one of [`KNOWN`](Self::KNOWN).
    #[must_use]
    pub const fn is_known(&self) -> bool {
        !matches!(self, Self::Unknown(_))
    }
}
impl ::std::fmt::Debug for Tag {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(
            match self {
                Self::Members => "Members",
                Self::Unknown(_) => "Unknown(<hidden>)",
            },
        )
    }
}
impl crate::runtime::StringEnum for Tag {
    fn declared(value: &str) -> ::std::option::Option<Self> {
        ::std::option::Option::Some(
            match value {
                "members" => Self::Members,
                _ => return ::std::option::Option::None,
            },
        )
    }
    fn unknown(value: crate::runtime::UnknownString<Self>) -> Self {
        Self::Unknown(value)
    }
}
impl ::std::convert::From<&str> for Tag {
    fn from(value: &str) -> Self {
        <Self as crate::runtime::StringEnum>::open(value)
    }
}
impl ::std::str::FromStr for Tag {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> ::std::result::Result<Self, ::std::convert::Infallible> {
        ::std::result::Result::Ok(Self::from(value))
    }
}
impl Tag {
    /// The value as it is on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Members => "members",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl ::std::fmt::Display for Tag {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.pad(self.as_str())
    }
}
impl crate::runtime::Decode for Tag {
    const EXPECTED: &'static str = "a string";
    fn string(value: &str) -> crate::runtime::Soft<Self> {
        ::std::result::Result::Ok(Self::from(value))
    }
}
impl ::serde::Serialize for Tag {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
impl<'de> ::serde::Deserialize<'de> for Tag {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        crate::runtime::deserialize(deserializer)
    }
}
/// A name that the generated code\u{202e} might\u{d}use itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Value(i64);
impl Value {
    /// Accepts any integer: the schema's bounds are checked by the validator, not by the
    /// types.
    #[must_use]
    pub const fn new(value: i64) -> Self {
        Self(value)
    }
    /// The integer.
    #[must_use]
    pub const fn get(self) -> i64 {
        self.0
    }
}
impl ::std::convert::From<i64> for Value {
    fn from(value: i64) -> Self {
        Self(value)
    }
}
impl ::std::fmt::Display for Value {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::std::fmt::Display::fmt(&self.0, f)
    }
}
impl ::std::str::FromStr for Value {
    type Err = ::std::num::ParseIntError;
    fn from_str(text: &str) -> ::std::result::Result<Self, Self::Err> {
        text.parse().map(Self)
    }
}
impl crate::runtime::Decode for Value {
    const EXPECTED: &'static str = "an integer";
    fn number(value: ::serde_json::Number) -> crate::runtime::Soft<Self> {
        <i64 as crate::runtime::Decode>::number(value).map(Self)
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
        serializer.serialize_i64(self.0)
    }
}
/// A name that the generated code\u{202e} might\u{d}use itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Vec(i64);
impl Vec {
    /// Accepts any integer: the schema's bounds are checked by the validator, not by the
    /// types.
    #[must_use]
    pub const fn new(value: i64) -> Self {
        Self(value)
    }
    /// The integer.
    #[must_use]
    pub const fn get(self) -> i64 {
        self.0
    }
}
impl ::std::convert::From<i64> for Vec {
    fn from(value: i64) -> Self {
        Self(value)
    }
}
impl ::std::fmt::Display for Vec {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::std::fmt::Display::fmt(&self.0, f)
    }
}
impl ::std::str::FromStr for Vec {
    type Err = ::std::num::ParseIntError;
    fn from_str(text: &str) -> ::std::result::Result<Self, Self::Err> {
        text.parse().map(Self)
    }
}
impl crate::runtime::Decode for Vec {
    const EXPECTED: &'static str = "an integer";
    fn number(value: ::serde_json::Number) -> crate::runtime::Soft<Self> {
        <i64 as crate::runtime::Decode>::number(value).map(Self)
    }
}
impl<'de> ::serde::Deserialize<'de> for Vec {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        crate::runtime::deserialize(deserializer)
    }
}
impl ::serde::Serialize for Vec {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        serializer.serialize_i64(self.0)
    }
}
