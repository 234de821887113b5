// Written by `cargo xtask gen` from schema/*.schema.json.
// Do not edit: change that and run the command again.

/// Grows with the server.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Growing {
    /// On the wire: `"a"`.
    First,
    /// On the wire: `"b-c"`.
    Second,
    /// A string that the schema does not declare, exactly as received.
    Unknown(crate::runtime::UnknownString<Self>),
}
impl Growing {
    /// The declared values, in the order of the schema.
    pub const KNOWN: &'static [Self] = &[Self::First, Self::Second];
    /// Whether the value is one of [`KNOWN`](Self::KNOWN).
    #[must_use]
    pub const fn is_known(&self) -> bool {
        !matches!(self, Self::Unknown(_))
    }
}
impl ::std::fmt::Debug for Growing {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(
            match self {
                Self::First => "First",
                Self::Second => "Second",
                Self::Unknown(_) => "Unknown(<hidden>)",
            },
        )
    }
}
impl crate::runtime::StringEnum for Growing {
    fn declared(value: &str) -> ::std::option::Option<Self> {
        ::std::option::Option::Some(
            match value {
                "a" => Self::First,
                "b-c" => Self::Second,
                _ => return ::std::option::Option::None,
            },
        )
    }
    fn unknown(value: crate::runtime::UnknownString<Self>) -> Self {
        Self::Unknown(value)
    }
}
impl ::std::convert::From<&str> for Growing {
    fn from(value: &str) -> Self {
        <Self as crate::runtime::StringEnum>::open(value)
    }
}
impl ::std::str::FromStr for Growing {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> ::std::result::Result<Self, ::std::convert::Infallible> {
        ::std::result::Result::Ok(Self::from(value))
    }
}
impl Growing {
    /// The value as it is on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::First => "a",
            Self::Second => "b-c",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl ::std::fmt::Display for Growing {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.pad(self.as_str())
    }
}
impl crate::runtime::Decode for Growing {
    const EXPECTED: &'static str = "a string";
    fn string(value: &str) -> crate::runtime::Soft<Self> {
        ::std::result::Result::Ok(Self::from(value))
    }
}
impl ::serde::Serialize for Growing {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
impl<'de> ::serde::Deserialize<'de> for Growing {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        crate::runtime::deserialize(deserializer)
    }
}
/// A name, or a placeholder.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Mixed {
    /// On the wire: `"Contact"`.
    Contact,
    /// On the wire: `"User"`.
    User,
    /// A string that the schema does not declare, exactly as received.
    Unknown(crate::runtime::UnknownString<Self>),
    /// An integer, which the schema allows instead of a string.
    Integer(i64),
}
impl Mixed {
    /// The declared values, in the order of the schema.
    pub const KNOWN: &'static [Self] = &[Self::Contact, Self::User];
    /// Whether the value is one of [`KNOWN`](Self::KNOWN).
    #[must_use]
    pub const fn is_known(&self) -> bool {
        !matches!(self, Self::Unknown(_) | Self::Integer(_))
    }
}
impl ::std::fmt::Debug for Mixed {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(
            match self {
                Self::Contact => "Contact",
                Self::User => "User",
                Self::Unknown(_) => "Unknown(<hidden>)",
                Self::Integer(_) => "Integer(<hidden>)",
            },
        )
    }
}
impl crate::runtime::StringEnum for Mixed {
    fn declared(value: &str) -> ::std::option::Option<Self> {
        ::std::option::Option::Some(
            match value {
                "Contact" => Self::Contact,
                "User" => Self::User,
                _ => return ::std::option::Option::None,
            },
        )
    }
    fn unknown(value: crate::runtime::UnknownString<Self>) -> Self {
        Self::Unknown(value)
    }
}
impl ::std::convert::From<&str> for Mixed {
    fn from(value: &str) -> Self {
        <Self as crate::runtime::StringEnum>::open(value)
    }
}
impl ::std::str::FromStr for Mixed {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> ::std::result::Result<Self, ::std::convert::Infallible> {
        ::std::result::Result::Ok(Self::from(value))
    }
}
impl Mixed {
    /// The string as it is on the wire; `None` if the value is an integer.
    #[must_use]
    pub fn as_str(&self) -> ::std::option::Option<&str> {
        match self {
            Self::Contact => ::std::option::Option::Some("Contact"),
            Self::User => ::std::option::Option::Some("User"),
            Self::Unknown(value) => ::std::option::Option::Some(value.as_str()),
            Self::Integer(_) => ::std::option::Option::None,
        }
    }
}
impl ::std::fmt::Display for Mixed {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match self {
            Self::Integer(value) => ::std::fmt::Display::fmt(value, f),
            value => f.pad(value.as_str().unwrap_or_default()),
        }
    }
}
impl crate::runtime::Decode for Mixed {
    const EXPECTED: &'static str = "a string or an integer";
    fn string(value: &str) -> crate::runtime::Soft<Self> {
        ::std::result::Result::Ok(Self::from(value))
    }
    fn number(value: ::serde_json::Number) -> crate::runtime::Soft<Self> {
        <i64 as crate::runtime::Decode>::number(value).map(Self::Integer)
    }
}
impl ::serde::Serialize for Mixed {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        match self {
            Self::Integer(value) => serializer.serialize_i64(*value),
            value => serializer.serialize_str(value.as_str().unwrap_or_default()),
        }
    }
}
impl<'de> ::serde::Deserialize<'de> for Mixed {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        crate::runtime::deserialize(deserializer)
    }
}
/// Named integers.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Number {
    /// On the wire: `0`.
    Zero,
    /// On the wire: `1`.
    One,
    /// On the wire: `-7`.
    MinusSeven,
    /// A value that the schema does not declare.
    Unknown(crate::runtime::UnknownInteger<Self>),
}
impl Number {
    /// The declared values, in the order of the schema.
    pub const KNOWN: &'static [Self] = &[Self::Zero, Self::One, Self::MinusSeven];
    /// Whether the value is one of [`KNOWN`](Self::KNOWN).
    #[must_use]
    pub const fn is_known(&self) -> bool {
        !matches!(self, Self::Unknown(_))
    }
}
impl ::std::fmt::Debug for Number {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(
            match self {
                Self::Zero => "Zero",
                Self::One => "One",
                Self::MinusSeven => "MinusSeven",
                Self::Unknown(_) => "Unknown(<hidden>)",
            },
        )
    }
}
impl Number {
    /// The value as it is on the wire.
    #[must_use]
    pub fn value(self) -> i64 {
        match self {
            Self::Zero => 0,
            Self::One => 1,
            Self::MinusSeven => -7,
            Self::Unknown(value) => value.get(),
        }
    }
}
impl crate::runtime::IntegerEnum for Number {
    fn declared(value: i64) -> ::std::option::Option<Self> {
        ::std::option::Option::Some(
            match value {
                0 => Self::Zero,
                1 => Self::One,
                -7 => Self::MinusSeven,
                _ => return ::std::option::Option::None,
            },
        )
    }
    fn unknown(value: crate::runtime::UnknownInteger<Self>) -> Self {
        Self::Unknown(value)
    }
}
impl ::std::convert::From<i64> for Number {
    fn from(value: i64) -> Self {
        <Self as crate::runtime::IntegerEnum>::open(value)
    }
}
impl ::std::str::FromStr for Number {
    type Err = ::std::num::ParseIntError;
    /// Reads the value as it is on the wire.
    fn from_str(value: &str) -> ::std::result::Result<Self, ::std::num::ParseIntError> {
        value.parse::<i64>().map(Self::from)
    }
}
impl ::std::fmt::Display for Number {
    /// Writes the value as it is on the wire.
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::std::fmt::Display::fmt(&self.value(), f)
    }
}
impl crate::runtime::Decode for Number {
    const EXPECTED: &'static str = "an integer";
    fn number(value: ::serde_json::Number) -> crate::runtime::Soft<Self> {
        <i64 as crate::runtime::Decode>::number(value).map(Self::from)
    }
}
impl ::serde::Serialize for Number {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        serializer.serialize_i64(self.value())
    }
}
impl<'de> ::serde::Deserialize<'de> for Number {
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
    pub growing: ::std::option::Option<::std::option::Option<Growing>>,
    /// A property.
    ///
    /// Evidence: inferred.
    pub list: ::std::option::Option<::std::vec::Vec<Number>>,
    /// A property.
    ///
    /// Evidence: inferred.
    pub mixed: ::std::option::Option<Mixed>,
    /// A property.
    ///
    /// Evidence: inferred.
    pub number: ::std::option::Option<Number>,
    /// A property.
    ///
    /// Evidence: inferred.
    pub text: Text,
    /// The properties that the schema does not declare, as received.
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl ::std::fmt::Debug for Root {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("Root")
            .field("growing", &self.growing)
            .field("list", &self.list)
            .field("mixed", &self.mixed)
            .field("number", &self.number)
            .field("text", &self.text)
            .field("extra", &crate::runtime::HiddenMembers(self.extra.len()))
            .finish()
    }
}
/// The declared properties, by their fields.
#[allow(non_camel_case_types)]
enum __RootProperty {
    growing,
    list,
    mixed,
    number,
    text,
}
impl Root {
    /// Looks up the declared property of this name.
    fn property(name: &str) -> ::std::option::Option<__RootProperty> {
        use __RootProperty as __Property;
        ::std::option::Option::Some(
            match name {
                "growing" => __Property::growing,
                "list" => __Property::list,
                "mixed" => __Property::mixed,
                "number" => __Property::number,
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
        let mut growing: crate::runtime::Slot<Growing> = ::std::default::Default::default();
        let mut list: crate::runtime::Slot<::std::vec::Vec<Number>> = ::std::default::Default::default();
        let mut mixed: crate::runtime::Slot<Mixed> = ::std::default::Default::default();
        let mut number: crate::runtime::Slot<Number> = ::std::default::Default::default();
        let mut text: crate::runtime::Slot<Text> = ::std::default::Default::default();
        let mut extra = ::serde_json::Map::new();
        while let ::std::option::Option::Some(__key) = crate::runtime::Key::next(
            &mut __members,
            Self::property,
        )? {
            match __key {
                crate::runtime::Key::Declared(__Property::growing) => {
                    growing.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::list) => {
                    list.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::mixed) => {
                    mixed.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::number) => {
                    number.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::text) => {
                    text.read(&mut __members)?
                }
                crate::runtime::Key::Undeclared(__name) => {
                    extra.insert(__name, __members.next_value()?);
                }
            }
        }
        let ::std::option::Option::Some(growing) = growing
            .optional_nullable("growing", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(list) = list.optional("list", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(mixed) = mixed.optional("mixed", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(number) = number.optional("number", __place)
        else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(text) = text.required("text", __place) else {
            return ::std::result::Result::Ok(());
        };
        *__place = crate::runtime::Slot::Read(Self {
            growing,
            list,
            mixed,
            number,
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
        if let ::std::option::Option::Some(value) = &self.growing {
            map.serialize_entry("growing", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.list {
            map.serialize_entry("list", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.mixed {
            map.serialize_entry("mixed", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.number {
            map.serialize_entry("number", value)?;
        }
        map.serialize_entry("text", &self.text)?;
        for (name, value) in &self.extra {
            if Root::property(name).is_none() {
                map.serialize_entry(name, value)?;
            }
        }
        map.end()
    }
}
/// An enumeration.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Text {
    /// Not done.
    ///
    /// On the wire: `"open"`.
    Open,
    /// Being done.
    ///
    /// On the wire: `"in progress"`.
    InProgress,
    /// A bot.
    ///
    /// On the wire: `"Captain::Assistant"`.
    CaptainAssistant,
    /// A string that the schema does not declare, exactly as received.
    Unknown(crate::runtime::UnknownString<Self>),
}
impl Text {
    /// The declared values, in the order of the schema.
    pub const KNOWN: &'static [Self] = &[
        Self::Open,
        Self::InProgress,
        Self::CaptainAssistant,
    ];
    /// Whether the value is one of [`KNOWN`](Self::KNOWN).
    #[must_use]
    pub const fn is_known(&self) -> bool {
        !matches!(self, Self::Unknown(_))
    }
}
impl ::std::fmt::Debug for Text {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(
            match self {
                Self::Open => "Open",
                Self::InProgress => "InProgress",
                Self::CaptainAssistant => "CaptainAssistant",
                Self::Unknown(_) => "Unknown(<hidden>)",
            },
        )
    }
}
impl crate::runtime::StringEnum for Text {
    fn declared(value: &str) -> ::std::option::Option<Self> {
        ::std::option::Option::Some(
            match value {
                "open" => Self::Open,
                "in progress" => Self::InProgress,
                "Captain::Assistant" => Self::CaptainAssistant,
                _ => return ::std::option::Option::None,
            },
        )
    }
    fn unknown(value: crate::runtime::UnknownString<Self>) -> Self {
        Self::Unknown(value)
    }
}
impl ::std::convert::From<&str> for Text {
    fn from(value: &str) -> Self {
        <Self as crate::runtime::StringEnum>::open(value)
    }
}
impl ::std::str::FromStr for Text {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> ::std::result::Result<Self, ::std::convert::Infallible> {
        ::std::result::Result::Ok(Self::from(value))
    }
}
impl Text {
    /// The value as it is on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Open => "open",
            Self::InProgress => "in progress",
            Self::CaptainAssistant => "Captain::Assistant",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl ::std::fmt::Display for Text {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.pad(self.as_str())
    }
}
impl crate::runtime::Decode for Text {
    const EXPECTED: &'static str = "a string";
    fn string(value: &str) -> crate::runtime::Soft<Self> {
        ::std::result::Result::Ok(Self::from(value))
    }
}
impl ::serde::Serialize for Text {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
impl<'de> ::serde::Deserialize<'de> for Text {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        crate::runtime::deserialize(deserializer)
    }
}
