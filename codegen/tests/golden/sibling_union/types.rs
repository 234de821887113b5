// Written by `cargo xtask gen` from schema/*.schema.json.
// Do not edit: change that and run the command again.

/// An object.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Agent {
    /// A property.
    ///
    /// Evidence: inferred.
    pub email: ::std::string::String,
    /// A property.
    ///
    /// Evidence: inferred.
    pub id: i64,
    /// The properties that the schema does not declare, as received.
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl ::std::fmt::Debug for Agent {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("Agent")
            .field("email", &self.email)
            .field("id", &self.id)
            .field("extra", &crate::runtime::HiddenMembers(self.extra.len()))
            .finish()
    }
}
/// The declared properties, by their fields.
#[allow(non_camel_case_types)]
enum __AgentProperty {
    email,
    id,
}
impl Agent {
    /// Looks up the declared property of this name.
    fn property(name: &str) -> ::std::option::Option<__AgentProperty> {
        use __AgentProperty as __Property;
        ::std::option::Option::Some(
            match name {
                "email" => __Property::email,
                "id" => __Property::id,
                _ => return ::std::option::Option::None,
            },
        )
    }
}
impl crate::runtime::Decode for Agent {
    const EXPECTED: &'static str = "an object";
    fn object<'de, __A: ::serde::de::MapAccess<'de>>(
        mut __members: __A,
        __place: &mut crate::runtime::Slot<Self>,
    ) -> ::std::result::Result<(), __A::Error> {
        use __AgentProperty as __Property;
        let mut email: crate::runtime::Slot<::std::string::String> = ::std::default::Default::default();
        let mut id: crate::runtime::Slot<i64> = ::std::default::Default::default();
        let mut extra = ::serde_json::Map::new();
        while let ::std::option::Option::Some(__key) = crate::runtime::Key::next(
            &mut __members,
            Self::property,
        )? {
            match __key {
                crate::runtime::Key::Declared(__Property::email) => {
                    email.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::id) => id.read(&mut __members)?,
                crate::runtime::Key::Undeclared(__name) => {
                    extra.insert(__name, __members.next_value()?);
                }
            }
        }
        let ::std::option::Option::Some(email) = email.required("email", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(id) = id.required("id", __place) else {
            return ::std::result::Result::Ok(());
        };
        *__place = crate::runtime::Slot::Read(Self { email, id, extra });
        ::std::result::Result::Ok(())
    }
}
impl<'de> ::serde::Deserialize<'de> for Agent {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        crate::runtime::deserialize(deserializer)
    }
}
impl ::serde::Serialize for Agent {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(::std::option::Option::None)?;
        map.serialize_entry("email", &self.email)?;
        map.serialize_entry("id", &self.id)?;
        for (name, value) in &self.extra {
            if Agent::property(name).is_none() {
                map.serialize_entry(name, value)?;
            }
        }
        map.end()
    }
}
/// An object.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AgentBot {
    /// A property.
    ///
    /// Evidence: inferred.
    pub id: i64,
    /// A property.
    ///
    /// Evidence: inferred.
    pub outgoing_url: ::std::option::Option<
        ::std::option::Option<::std::string::String>,
    >,
    /// The properties that the schema does not declare, as received.
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl ::std::fmt::Debug for AgentBot {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("AgentBot")
            .field("id", &self.id)
            .field("outgoing_url", &self.outgoing_url)
            .field("extra", &crate::runtime::HiddenMembers(self.extra.len()))
            .finish()
    }
}
/// The declared properties, by their fields.
#[allow(non_camel_case_types)]
enum __AgentBotProperty {
    id,
    outgoing_url,
}
impl AgentBot {
    /// Looks up the declared property of this name.
    fn property(name: &str) -> ::std::option::Option<__AgentBotProperty> {
        use __AgentBotProperty as __Property;
        ::std::option::Option::Some(
            match name {
                "id" => __Property::id,
                "outgoing_url" => __Property::outgoing_url,
                _ => return ::std::option::Option::None,
            },
        )
    }
}
impl crate::runtime::Decode for AgentBot {
    const EXPECTED: &'static str = "an object";
    fn object<'de, __A: ::serde::de::MapAccess<'de>>(
        mut __members: __A,
        __place: &mut crate::runtime::Slot<Self>,
    ) -> ::std::result::Result<(), __A::Error> {
        use __AgentBotProperty as __Property;
        let mut id: crate::runtime::Slot<i64> = ::std::default::Default::default();
        let mut outgoing_url: crate::runtime::Slot<::std::string::String> = ::std::default::Default::default();
        let mut extra = ::serde_json::Map::new();
        while let ::std::option::Option::Some(__key) = crate::runtime::Key::next(
            &mut __members,
            Self::property,
        )? {
            match __key {
                crate::runtime::Key::Declared(__Property::id) => id.read(&mut __members)?,
                crate::runtime::Key::Declared(__Property::outgoing_url) => {
                    outgoing_url.read(&mut __members)?
                }
                crate::runtime::Key::Undeclared(__name) => {
                    extra.insert(__name, __members.next_value()?);
                }
            }
        }
        let ::std::option::Option::Some(id) = id.required("id", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(outgoing_url) = outgoing_url
            .optional_nullable("outgoing_url", __place) else {
            return ::std::result::Result::Ok(());
        };
        *__place = crate::runtime::Slot::Read(Self { id, outgoing_url, extra });
        ::std::result::Result::Ok(())
    }
}
impl<'de> ::serde::Deserialize<'de> for AgentBot {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        crate::runtime::deserialize(deserializer)
    }
}
impl ::serde::Serialize for AgentBot {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(::std::option::Option::None)?;
        map.serialize_entry("id", &self.id)?;
        if let ::std::option::Option::Some(value) = &self.outgoing_url {
            map.serialize_entry("outgoing_url", value)?;
        }
        for (name, value) in &self.extra {
            if AgentBot::property(name).is_none() {
                map.serialize_entry(name, value)?;
            }
        }
        map.end()
    }
}
/// A person or a bot.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Assignee {
    /// `assignee_type` is `"User"`, or absent.
    Agent(Agent),
    /// `assignee_type` is `"AgentBot"`.
    AgentBot(AgentBot),
    /// An object whose tag the schema does not declare, as received.
    Unknown(::serde_json::Map<::std::string::String, ::serde_json::Value>),
}
impl Assignee {
    /// `id`, which every branch declares; `None` where it is absent or null.
    #[must_use]
    pub fn id(&self) -> ::std::option::Option<i64> {
        match self {
            Self::AgentBot(branch) => {
                let value = &branch.id;
                ::std::option::Option::Some(*value)
            }
            Self::Agent(branch) => {
                let value = &branch.id;
                ::std::option::Option::Some(*value)
            }
            Self::Unknown(members) => {
                members.get("id").and_then(::serde_json::Value::as_i64)
            }
        }
    }
}
impl ::std::fmt::Debug for Assignee {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match self {
            Self::Agent(value) => f.debug_tuple("Agent").field(value).finish(),
            Self::AgentBot(value) => f.debug_tuple("AgentBot").field(value).finish(),
            Self::Unknown(members) => {
                f.debug_tuple("Unknown")
                    .field(&crate::runtime::HiddenMembers(members.len()))
                    .finish()
            }
        }
    }
}
impl Assignee {
    fn __decode_tagged(
        tag: ::std::option::Option<&str>,
        members: crate::runtime::Members<'_>,
    ) -> crate::runtime::Soft<Self> {
        match tag {
            ::std::option::Option::Some("User") | ::std::option::Option::None => {
                members.decode().map(Self::Agent)
            }
            ::std::option::Option::Some("AgentBot") => {
                members.decode().map(Self::AgentBot)
            }
            _ => members.decode().map(Self::Unknown),
        }
    }
}
impl crate::runtime::Decode for Assignee {
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
impl<'de> ::serde::Deserialize<'de> for Assignee {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        crate::runtime::deserialize(deserializer)
    }
}
impl ::serde::Serialize for Assignee {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        match self {
            Self::Agent(value) => value.serialize(serializer),
            Self::AgentBot(value) => value.serialize(serializer),
            Self::Unknown(members) => members.serialize(serializer),
        }
    }
}
/// An enumeration.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AssigneeKind {
    /// On the wire: `"User"`.
    User,
    /// On the wire: `"AgentBot"`.
    AgentBot,
    /// A string that the schema does not declare, exactly as received.
    Unknown(crate::runtime::UnknownString<Self>),
}
impl AssigneeKind {
    /// The declared values, in the order of the schema.
    pub const KNOWN: &'static [Self] = &[Self::User, Self::AgentBot];
    /// Whether the value is one of [`KNOWN`](Self::KNOWN).
    #[must_use]
    pub const fn is_known(&self) -> bool {
        !matches!(self, Self::Unknown(_))
    }
}
impl ::std::fmt::Debug for AssigneeKind {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(
            match self {
                Self::User => "User",
                Self::AgentBot => "AgentBot",
                Self::Unknown(_) => "Unknown(<hidden>)",
            },
        )
    }
}
impl crate::runtime::StringEnum for AssigneeKind {
    fn declared(value: &str) -> ::std::option::Option<Self> {
        ::std::option::Option::Some(
            match value {
                "User" => Self::User,
                "AgentBot" => Self::AgentBot,
                _ => return ::std::option::Option::None,
            },
        )
    }
    fn unknown(value: crate::runtime::UnknownString<Self>) -> Self {
        Self::Unknown(value)
    }
}
impl ::std::convert::From<&str> for AssigneeKind {
    fn from(value: &str) -> Self {
        <Self as crate::runtime::StringEnum>::open(value)
    }
}
impl ::std::str::FromStr for AssigneeKind {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> ::std::result::Result<Self, ::std::convert::Infallible> {
        ::std::result::Result::Ok(Self::from(value))
    }
}
impl AssigneeKind {
    /// The value as it is on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::User => "User",
            Self::AgentBot => "AgentBot",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl ::std::fmt::Display for AssigneeKind {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.pad(self.as_str())
    }
}
impl crate::runtime::Decode for AssigneeKind {
    const EXPECTED: &'static str = "a string";
    fn string(value: &str) -> crate::runtime::Soft<Self> {
        ::std::result::Result::Ok(Self::from(value))
    }
}
impl ::serde::Serialize for AssigneeKind {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
impl<'de> ::serde::Deserialize<'de> for AssigneeKind {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        crate::runtime::deserialize(deserializer)
    }
}
/// A person, a machine, or what a newer server knows.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Author {
    /// `author_type` is `"Human"`, or absent.
    Human(Human),
    /// `author_type` is `"Machine"`.
    Machine(Machine),
    /// An object whose tag the schema does not declare, as received.
    Unknown(::serde_json::Map<::std::string::String, ::serde_json::Value>),
}
impl Author {
    /// `name`, which every branch declares; `None` where it is absent or null.
    #[must_use]
    pub fn name(&self) -> ::std::option::Option<&str> {
        match self {
            Self::Human(branch) => {
                let value = &branch.name;
                ::std::option::Option::Some(value.as_str())
            }
            Self::Machine(branch) => branch.name.as_ref().map(|value| value.as_str()),
            Self::Unknown(members) => {
                members.get("name").and_then(::serde_json::Value::as_str)
            }
        }
    }
}
impl ::std::fmt::Debug for Author {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match self {
            Self::Human(value) => f.debug_tuple("Human").field(value).finish(),
            Self::Machine(value) => f.debug_tuple("Machine").field(value).finish(),
            Self::Unknown(members) => {
                f.debug_tuple("Unknown")
                    .field(&crate::runtime::HiddenMembers(members.len()))
                    .finish()
            }
        }
    }
}
impl Author {
    fn __decode_tagged(
        tag: ::std::option::Option<&str>,
        members: crate::runtime::Members<'_>,
    ) -> crate::runtime::Soft<Self> {
        match tag {
            ::std::option::Option::Some("Human") | ::std::option::Option::None => {
                members.decode().map(Self::Human)
            }
            ::std::option::Option::Some("Machine") => members.decode().map(Self::Machine),
            _ => members.decode().map(Self::Unknown),
        }
    }
}
impl crate::runtime::Decode for Author {
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
impl<'de> ::serde::Deserialize<'de> for Author {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        crate::runtime::deserialize(deserializer)
    }
}
impl ::serde::Serialize for Author {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        match self {
            Self::Human(value) => value.serialize(serializer),
            Self::Machine(value) => value.serialize(serializer),
            Self::Unknown(members) => members.serialize(serializer),
        }
    }
}
/// A set that grows.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AuthorType {
    /// On the wire: `"Human"`.
    Human,
    /// On the wire: `"Machine"`.
    Machine,
    /// A string that the schema does not declare, exactly as received.
    Unknown(crate::runtime::UnknownString<Self>),
}
impl AuthorType {
    /// The declared values, in the order of the schema.
    pub const KNOWN: &'static [Self] = &[Self::Human, Self::Machine];
    /// Whether the value is one of [`KNOWN`](Self::KNOWN).
    #[must_use]
    pub const fn is_known(&self) -> bool {
        !matches!(self, Self::Unknown(_))
    }
}
impl ::std::fmt::Debug for AuthorType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(
            match self {
                Self::Human => "Human",
                Self::Machine => "Machine",
                Self::Unknown(_) => "Unknown(<hidden>)",
            },
        )
    }
}
impl crate::runtime::StringEnum for AuthorType {
    fn declared(value: &str) -> ::std::option::Option<Self> {
        ::std::option::Option::Some(
            match value {
                "Human" => Self::Human,
                "Machine" => Self::Machine,
                _ => return ::std::option::Option::None,
            },
        )
    }
    fn unknown(value: crate::runtime::UnknownString<Self>) -> Self {
        Self::Unknown(value)
    }
}
impl ::std::convert::From<&str> for AuthorType {
    fn from(value: &str) -> Self {
        <Self as crate::runtime::StringEnum>::open(value)
    }
}
impl ::std::str::FromStr for AuthorType {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> ::std::result::Result<Self, ::std::convert::Infallible> {
        ::std::result::Result::Ok(Self::from(value))
    }
}
impl AuthorType {
    /// The value as it is on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Human => "Human",
            Self::Machine => "Machine",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl ::std::fmt::Display for AuthorType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.pad(self.as_str())
    }
}
impl crate::runtime::Decode for AuthorType {
    const EXPECTED: &'static str = "a string";
    fn string(value: &str) -> crate::runtime::Soft<Self> {
        ::std::result::Result::Ok(Self::from(value))
    }
}
impl ::serde::Serialize for AuthorType {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
impl<'de> ::serde::Deserialize<'de> for AuthorType {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        crate::runtime::deserialize(deserializer)
    }
}
/// An object.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Human {
    /// A property.
    ///
    /// Evidence: inferred.
    pub name: ::std::string::String,
    /// The properties that the schema does not declare, as received.
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl ::std::fmt::Debug for Human {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("Human")
            .field("name", &self.name)
            .field("extra", &crate::runtime::HiddenMembers(self.extra.len()))
            .finish()
    }
}
/// The declared properties, by their fields.
#[allow(non_camel_case_types)]
enum __HumanProperty {
    name,
}
impl Human {
    /// Looks up the declared property of this name.
    fn property(name: &str) -> ::std::option::Option<__HumanProperty> {
        use __HumanProperty as __Property;
        ::std::option::Option::Some(
            match name {
                "name" => __Property::name,
                _ => return ::std::option::Option::None,
            },
        )
    }
}
impl crate::runtime::Decode for Human {
    const EXPECTED: &'static str = "an object";
    fn object<'de, __A: ::serde::de::MapAccess<'de>>(
        mut __members: __A,
        __place: &mut crate::runtime::Slot<Self>,
    ) -> ::std::result::Result<(), __A::Error> {
        use __HumanProperty as __Property;
        let mut name: crate::runtime::Slot<::std::string::String> = ::std::default::Default::default();
        let mut extra = ::serde_json::Map::new();
        while let ::std::option::Option::Some(__key) = crate::runtime::Key::next(
            &mut __members,
            Self::property,
        )? {
            match __key {
                crate::runtime::Key::Declared(__Property::name) => {
                    name.read(&mut __members)?
                }
                crate::runtime::Key::Undeclared(__name) => {
                    extra.insert(__name, __members.next_value()?);
                }
            }
        }
        let ::std::option::Option::Some(name) = name.required("name", __place) else {
            return ::std::result::Result::Ok(());
        };
        *__place = crate::runtime::Slot::Read(Self { name, extra });
        ::std::result::Result::Ok(())
    }
}
impl<'de> ::serde::Deserialize<'de> for Human {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        crate::runtime::deserialize(deserializer)
    }
}
impl ::serde::Serialize for Human {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(::std::option::Option::None)?;
        map.serialize_entry("name", &self.name)?;
        for (name, value) in &self.extra {
            if Human::property(name).is_none() {
                map.serialize_entry(name, value)?;
            }
        }
        map.end()
    }
}
/// An object.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Machine {
    /// A property.
    ///
    /// Evidence: inferred.
    pub name: ::std::option::Option<::std::string::String>,
    /// A property.
    ///
    /// Evidence: inferred.
    pub version: i64,
    /// The properties that the schema does not declare, as received.
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl ::std::fmt::Debug for Machine {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("Machine")
            .field("name", &self.name)
            .field("version", &self.version)
            .field("extra", &crate::runtime::HiddenMembers(self.extra.len()))
            .finish()
    }
}
/// The declared properties, by their fields.
#[allow(non_camel_case_types)]
enum __MachineProperty {
    name,
    version,
}
impl Machine {
    /// Looks up the declared property of this name.
    fn property(name: &str) -> ::std::option::Option<__MachineProperty> {
        use __MachineProperty as __Property;
        ::std::option::Option::Some(
            match name {
                "name" => __Property::name,
                "version" => __Property::version,
                _ => return ::std::option::Option::None,
            },
        )
    }
}
impl crate::runtime::Decode for Machine {
    const EXPECTED: &'static str = "an object";
    fn object<'de, __A: ::serde::de::MapAccess<'de>>(
        mut __members: __A,
        __place: &mut crate::runtime::Slot<Self>,
    ) -> ::std::result::Result<(), __A::Error> {
        use __MachineProperty as __Property;
        let mut name: crate::runtime::Slot<::std::string::String> = ::std::default::Default::default();
        let mut version: crate::runtime::Slot<i64> = ::std::default::Default::default();
        let mut extra = ::serde_json::Map::new();
        while let ::std::option::Option::Some(__key) = crate::runtime::Key::next(
            &mut __members,
            Self::property,
        )? {
            match __key {
                crate::runtime::Key::Declared(__Property::name) => {
                    name.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::version) => {
                    version.read(&mut __members)?
                }
                crate::runtime::Key::Undeclared(__name) => {
                    extra.insert(__name, __members.next_value()?);
                }
            }
        }
        let ::std::option::Option::Some(name) = name.optional("name", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(version) = version.required("version", __place)
        else {
            return ::std::result::Result::Ok(());
        };
        *__place = crate::runtime::Slot::Read(Self { name, version, extra });
        ::std::result::Result::Ok(())
    }
}
impl<'de> ::serde::Deserialize<'de> for Machine {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        crate::runtime::deserialize(deserializer)
    }
}
impl ::serde::Serialize for Machine {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(::std::option::Option::None)?;
        map.serialize_entry("name", &self.name)?;
        map.serialize_entry("version", &self.version)?;
        for (name, value) in &self.extra {
            if Machine::property(name).is_none() {
                map.serialize_entry(name, value)?;
            }
        }
        map.end()
    }
}
/// An object.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Root {
    /// A property.
    ///
    /// Evidence: inferred.
    pub assignee: ::std::option::Option<Assignee>,
    /// A property.
    ///
    /// Evidence: inferred.
    pub assignee_type: ::std::option::Option<AssigneeKind>,
    /// A property.
    ///
    /// Evidence: inferred.
    pub author: ::std::option::Option<Author>,
    /// A property.
    ///
    /// Evidence: inferred.
    pub author_type: ::std::option::Option<AuthorType>,
    /// The properties that the schema does not declare, as received.
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl ::std::fmt::Debug for Root {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("Root")
            .field("assignee", &self.assignee)
            .field("assignee_type", &self.assignee_type)
            .field("author", &self.author)
            .field("author_type", &self.author_type)
            .field("extra", &crate::runtime::HiddenMembers(self.extra.len()))
            .finish()
    }
}
/// The declared properties, by their fields.
#[allow(non_camel_case_types)]
enum __RootProperty {
    assignee,
    assignee_type,
    author,
    author_type,
}
impl Root {
    /// Looks up the declared property of this name.
    fn property(name: &str) -> ::std::option::Option<__RootProperty> {
        use __RootProperty as __Property;
        ::std::option::Option::Some(
            match name {
                "assignee" => __Property::assignee,
                "assignee_type" => __Property::assignee_type,
                "author" => __Property::author,
                "author_type" => __Property::author_type,
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
        let mut assignee: crate::runtime::Held<'de> = ::std::default::Default::default();
        let mut assignee_type: crate::runtime::Slot<AssigneeKind> = ::std::default::Default::default();
        let mut author: crate::runtime::Held<'de> = ::std::default::Default::default();
        let mut author_type: crate::runtime::Slot<AuthorType> = ::std::default::Default::default();
        let mut extra = ::serde_json::Map::new();
        while let ::std::option::Option::Some(__key) = crate::runtime::Key::next(
            &mut __members,
            Self::property,
        )? {
            match __key {
                crate::runtime::Key::Declared(__Property::assignee) => {
                    assignee.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::assignee_type) => {
                    assignee_type.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::author) => {
                    author.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::author_type) => {
                    author_type.read(&mut __members)?
                }
                crate::runtime::Key::Undeclared(__name) => {
                    extra.insert(__name, __members.next_value()?);
                }
            }
        }
        let ::std::option::Option::Some(assignee_type) = assignee_type
            .optional("assignee_type", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(author_type) = author_type
            .optional("author_type", __place) else {
            return ::std::result::Result::Ok(());
        };
        let assignee = assignee
            .decode(|__held| Assignee::__decode_tagged(
                assignee_type.as_ref().map(|tag| tag.as_str()),
                __held,
            ));
        let ::std::option::Option::Some(assignee) = assignee
            .optional("assignee", __place) else {
            return ::std::result::Result::Ok(());
        };
        let author = author
            .decode(|__held| Author::__decode_tagged(
                author_type.as_ref().map(|tag| tag.as_str()),
                __held,
            ));
        let ::std::option::Option::Some(author) = author.optional("author", __place)
        else {
            return ::std::result::Result::Ok(());
        };
        *__place = crate::runtime::Slot::Read(Self {
            assignee,
            assignee_type,
            author,
            author_type,
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
        if let ::std::option::Option::Some(value) = &self.assignee {
            map.serialize_entry("assignee", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.assignee_type {
            map.serialize_entry("assignee_type", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.author {
            map.serialize_entry("author", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.author_type {
            map.serialize_entry("author_type", value)?;
        }
        for (name, value) in &self.extra {
            if Root::property(name).is_none() {
                map.serialize_entry(name, value)?;
            }
        }
        map.end()
    }
}
