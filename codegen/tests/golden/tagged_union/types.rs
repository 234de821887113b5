// Written by `cargo xtask gen` from schema/*.schema.json.
// Do not edit: change that and run the command again.

/// A contact.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ContactId(i64);
impl ContactId {
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
impl ::std::convert::From<i64> for ContactId {
    fn from(value: i64) -> Self {
        Self(value)
    }
}
impl ::std::fmt::Display for ContactId {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::std::fmt::Display::fmt(&self.0, f)
    }
}
impl ::std::str::FromStr for ContactId {
    type Err = ::std::num::ParseIntError;
    fn from_str(text: &str) -> ::std::result::Result<Self, Self::Err> {
        text.parse().map(Self)
    }
}
impl crate::runtime::Decode for ContactId {
    const EXPECTED: &'static str = "an integer";
    fn number(value: ::serde_json::Number) -> crate::runtime::Soft<Self> {
        <i64 as crate::runtime::Decode>::number(value).map(Self)
    }
}
impl<'de> ::serde::Deserialize<'de> for ContactId {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        crate::runtime::deserialize(deserializer)
    }
}
impl ::serde::Serialize for ContactId {
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
pub struct ContactSender {
    /// A property.
    ///
    /// Evidence: inferred.
    pub id: ContactId,
    /// A property.
    ///
    /// Evidence: inferred.
    pub name: ::std::option::Option<::std::option::Option<::std::string::String>>,
    /// A property.
    ///
    /// Evidence: inferred.
    pub phone: ::std::option::Option<::std::string::String>,
    /// A property.
    ///
    /// Evidence: inferred.
    pub type_: SenderKind,
    /// The properties that the schema does not declare, as received.
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl ::std::fmt::Debug for ContactSender {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("ContactSender")
            .field("id", &self.id)
            .field("name", &self.name)
            .field("phone", &self.phone)
            .field("type_", &self.type_)
            .field("extra", &crate::runtime::HiddenMembers(self.extra.len()))
            .finish()
    }
}
/// The declared properties, by their fields.
#[allow(non_camel_case_types)]
enum __ContactSenderProperty {
    id,
    name,
    phone,
    type_,
}
impl ContactSender {
    /// Looks up the declared property of this name.
    fn property(name: &str) -> ::std::option::Option<__ContactSenderProperty> {
        use __ContactSenderProperty as __Property;
        ::std::option::Option::Some(
            match name {
                "id" => __Property::id,
                "name" => __Property::name,
                "phone" => __Property::phone,
                "type" => __Property::type_,
                _ => return ::std::option::Option::None,
            },
        )
    }
}
impl crate::runtime::Decode for ContactSender {
    const EXPECTED: &'static str = "an object";
    fn object<'de, __A: ::serde::de::MapAccess<'de>>(
        mut __members: __A,
        __place: &mut crate::runtime::Slot<Self>,
    ) -> ::std::result::Result<(), __A::Error> {
        use __ContactSenderProperty as __Property;
        let mut id: crate::runtime::Slot<ContactId> = ::std::default::Default::default();
        let mut name: crate::runtime::Slot<::std::string::String> = ::std::default::Default::default();
        let mut phone: crate::runtime::Slot<::std::string::String> = ::std::default::Default::default();
        let mut type_: crate::runtime::Slot<SenderKind> = ::std::default::Default::default();
        let mut extra = ::serde_json::Map::new();
        while let ::std::option::Option::Some(__key) = crate::runtime::Key::next(
            &mut __members,
            Self::property,
        )? {
            match __key {
                crate::runtime::Key::Declared(__Property::id) => id.read(&mut __members)?,
                crate::runtime::Key::Declared(__Property::name) => {
                    name.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::phone) => {
                    phone.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::type_) => {
                    type_.read(&mut __members)?
                }
                crate::runtime::Key::Undeclared(__name) => {
                    extra.insert(__name, __members.next_value()?);
                }
            }
        }
        let ::std::option::Option::Some(id) = id.required("id", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(name) = name.optional_nullable("name", __place)
        else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(phone) = phone.optional("phone", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(type_) = type_.required("type", __place) else {
            return ::std::result::Result::Ok(());
        };
        *__place = crate::runtime::Slot::Read(Self {
            id,
            name,
            phone,
            type_,
            extra,
        });
        ::std::result::Result::Ok(())
    }
}
impl<'de> ::serde::Deserialize<'de> for ContactSender {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        crate::runtime::deserialize(deserializer)
    }
}
impl ::serde::Serialize for ContactSender {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(::std::option::Option::None)?;
        map.serialize_entry("id", &self.id)?;
        if let ::std::option::Option::Some(value) = &self.name {
            map.serialize_entry("name", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.phone {
            map.serialize_entry("phone", value)?;
        }
        map.serialize_entry("type", &self.type_)?;
        for (name, value) in &self.extra {
            if ContactSender::property(name).is_none() {
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
    pub sender: Sender,
    /// A property.
    ///
    /// Evidence: inferred.
    pub senders: ::std::option::Option<::std::vec::Vec<::std::option::Option<Sender>>>,
    /// The properties that the schema does not declare, as received.
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl ::std::fmt::Debug for Root {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("Root")
            .field("sender", &self.sender)
            .field("senders", &self.senders)
            .field("extra", &crate::runtime::HiddenMembers(self.extra.len()))
            .finish()
    }
}
/// The declared properties, by their fields.
#[allow(non_camel_case_types)]
enum __RootProperty {
    sender,
    senders,
}
impl Root {
    /// Looks up the declared property of this name.
    fn property(name: &str) -> ::std::option::Option<__RootProperty> {
        use __RootProperty as __Property;
        ::std::option::Option::Some(
            match name {
                "sender" => __Property::sender,
                "senders" => __Property::senders,
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
        let mut sender: crate::runtime::Slot<Sender> = ::std::default::Default::default();
        let mut senders: crate::runtime::Slot<
            ::std::vec::Vec<::std::option::Option<Sender>>,
        > = ::std::default::Default::default();
        let mut extra = ::serde_json::Map::new();
        while let ::std::option::Option::Some(__key) = crate::runtime::Key::next(
            &mut __members,
            Self::property,
        )? {
            match __key {
                crate::runtime::Key::Declared(__Property::sender) => {
                    sender.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::senders) => {
                    senders.read(&mut __members)?
                }
                crate::runtime::Key::Undeclared(__name) => {
                    extra.insert(__name, __members.next_value()?);
                }
            }
        }
        let ::std::option::Option::Some(sender) = sender.required("sender", __place)
        else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(senders) = senders.optional("senders", __place)
        else {
            return ::std::result::Result::Ok(());
        };
        *__place = crate::runtime::Slot::Read(Self { sender, senders, extra });
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
        map.serialize_entry("sender", &self.sender)?;
        if let ::std::option::Option::Some(value) = &self.senders {
            map.serialize_entry("senders", value)?;
        }
        for (name, value) in &self.extra {
            if Root::property(name).is_none() {
                map.serialize_entry(name, value)?;
            }
        }
        map.end()
    }
}
/// Who sent it.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Sender {
    /// `type` is `"contact"`.
    Contact(ContactSender),
    /// `type` is `"user"` or `"agent_bot"`.
    User(UserSender),
    /// An object whose tag the schema does not declare, as received.
    Unknown(::serde_json::Map<::std::string::String, ::serde_json::Value>),
}
impl Sender {
    /// `id`, which every branch declares; `None` where it is absent or null.
    #[must_use]
    pub fn id(&self) -> ::std::option::Option<i64> {
        match self {
            Self::Contact(branch) => {
                let value = &branch.id;
                ::std::option::Option::Some(value.get())
            }
            Self::User(branch) => {
                let value = &branch.id;
                ::std::option::Option::Some(value.get())
            }
            Self::Unknown(members) => {
                members.get("id").and_then(::serde_json::Value::as_i64)
            }
        }
    }
    /// `name`, which every branch declares; `None` where it is absent or null.
    #[must_use]
    pub fn name(&self) -> ::std::option::Option<&str> {
        match self {
            Self::Contact(branch) => {
                branch
                    .name
                    .as_ref()
                    .and_then(|value| value.as_ref())
                    .map(|value| value.as_str())
            }
            Self::User(branch) => {
                let value = &branch.name;
                ::std::option::Option::Some(value.as_str())
            }
            Self::Unknown(members) => {
                members.get("name").and_then(::serde_json::Value::as_str)
            }
        }
    }
}
impl ::std::fmt::Debug for Sender {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match self {
            Self::Contact(value) => f.debug_tuple("Contact").field(value).finish(),
            Self::User(value) => f.debug_tuple("User").field(value).finish(),
            Self::Unknown(members) => {
                f.debug_tuple("Unknown")
                    .field(&crate::runtime::HiddenMembers(members.len()))
                    .finish()
            }
        }
    }
}
impl Sender {
    fn __decode_tagged(
        tag: ::std::option::Option<&str>,
        members: crate::runtime::Members<'_>,
    ) -> crate::runtime::Soft<Self> {
        match tag {
            ::std::option::Option::Some("contact") => members.decode().map(Self::Contact),
            ::std::option::Option::Some("user")
            | ::std::option::Option::Some("agent_bot") => {
                members.decode().map(Self::User)
            }
            _ => members.decode().map(Self::Unknown),
        }
    }
}
impl crate::runtime::Decode for Sender {
    const EXPECTED: &'static str = "an object";
    fn object<'de, __A: ::serde::de::MapAccess<'de>>(
        members: __A,
        place: &mut crate::runtime::Slot<Self>,
    ) -> ::std::result::Result<(), __A::Error> {
        let members = crate::runtime::Members::read(members)?;
        *place = Self::__decode_tagged(members.tag("type").as_deref(), members).into();
        ::std::result::Result::Ok(())
    }
}
impl<'de> ::serde::Deserialize<'de> for Sender {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        crate::runtime::deserialize(deserializer)
    }
}
impl ::serde::Serialize for Sender {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        match self {
            Self::Contact(value) => value.serialize(serializer),
            Self::User(value) => value.serialize(serializer),
            Self::Unknown(members) => members.serialize(serializer),
        }
    }
}
/// An enumeration.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SenderKind {
    /// On the wire: `"contact"`.
    Contact,
    /// On the wire: `"user"`.
    User,
    /// On the wire: `"agent_bot"`.
    AgentBot,
    /// A string that the schema does not declare, exactly as received.
    Unknown(crate::runtime::UnknownString<Self>),
}
impl SenderKind {
    /// The declared values, in the order of the schema.
    pub const KNOWN: &'static [Self] = &[Self::Contact, Self::User, Self::AgentBot];
    /// Whether the value is one of [`KNOWN`](Self::KNOWN).
    #[must_use]
    pub const fn is_known(&self) -> bool {
        !matches!(self, Self::Unknown(_))
    }
}
impl ::std::fmt::Debug for SenderKind {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(
            match self {
                Self::Contact => "Contact",
                Self::User => "User",
                Self::AgentBot => "AgentBot",
                Self::Unknown(_) => "Unknown(<hidden>)",
            },
        )
    }
}
impl crate::runtime::StringEnum for SenderKind {
    fn declared(value: &str) -> ::std::option::Option<Self> {
        ::std::option::Option::Some(
            match value {
                "contact" => Self::Contact,
                "user" => Self::User,
                "agent_bot" => Self::AgentBot,
                _ => return ::std::option::Option::None,
            },
        )
    }
    fn unknown(value: crate::runtime::UnknownString<Self>) -> Self {
        Self::Unknown(value)
    }
}
impl ::std::convert::From<&str> for SenderKind {
    fn from(value: &str) -> Self {
        <Self as crate::runtime::StringEnum>::open(value)
    }
}
impl ::std::str::FromStr for SenderKind {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> ::std::result::Result<Self, ::std::convert::Infallible> {
        ::std::result::Result::Ok(Self::from(value))
    }
}
impl SenderKind {
    /// The value as it is on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Contact => "contact",
            Self::User => "user",
            Self::AgentBot => "agent_bot",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl ::std::fmt::Display for SenderKind {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.pad(self.as_str())
    }
}
impl crate::runtime::Decode for SenderKind {
    const EXPECTED: &'static str = "a string";
    fn string(value: &str) -> crate::runtime::Soft<Self> {
        ::std::result::Result::Ok(Self::from(value))
    }
}
impl ::serde::Serialize for SenderKind {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
impl<'de> ::serde::Deserialize<'de> for SenderKind {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        crate::runtime::deserialize(deserializer)
    }
}
/// A user.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct UserId(i64);
impl UserId {
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
impl ::std::convert::From<i64> for UserId {
    fn from(value: i64) -> Self {
        Self(value)
    }
}
impl ::std::fmt::Display for UserId {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::std::fmt::Display::fmt(&self.0, f)
    }
}
impl ::std::str::FromStr for UserId {
    type Err = ::std::num::ParseIntError;
    fn from_str(text: &str) -> ::std::result::Result<Self, Self::Err> {
        text.parse().map(Self)
    }
}
impl crate::runtime::Decode for UserId {
    const EXPECTED: &'static str = "an integer";
    fn number(value: ::serde_json::Number) -> crate::runtime::Soft<Self> {
        <i64 as crate::runtime::Decode>::number(value).map(Self)
    }
}
impl<'de> ::serde::Deserialize<'de> for UserId {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        crate::runtime::deserialize(deserializer)
    }
}
impl ::serde::Serialize for UserId {
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
pub struct UserSender {
    /// A property.
    ///
    /// Evidence: inferred.
    pub id: UserId,
    /// A property.
    ///
    /// Evidence: inferred.
    pub name: ::std::string::String,
    /// A property.
    ///
    /// Evidence: inferred.
    pub type_: SenderKind,
    /// The properties that the schema does not declare, as received.
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl ::std::fmt::Debug for UserSender {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("UserSender")
            .field("id", &self.id)
            .field("name", &self.name)
            .field("type_", &self.type_)
            .field("extra", &crate::runtime::HiddenMembers(self.extra.len()))
            .finish()
    }
}
/// The declared properties, by their fields.
#[allow(non_camel_case_types)]
enum __UserSenderProperty {
    id,
    name,
    type_,
}
impl UserSender {
    /// Looks up the declared property of this name.
    fn property(name: &str) -> ::std::option::Option<__UserSenderProperty> {
        use __UserSenderProperty as __Property;
        ::std::option::Option::Some(
            match name {
                "id" => __Property::id,
                "name" => __Property::name,
                "type" => __Property::type_,
                _ => return ::std::option::Option::None,
            },
        )
    }
}
impl crate::runtime::Decode for UserSender {
    const EXPECTED: &'static str = "an object";
    fn object<'de, __A: ::serde::de::MapAccess<'de>>(
        mut __members: __A,
        __place: &mut crate::runtime::Slot<Self>,
    ) -> ::std::result::Result<(), __A::Error> {
        use __UserSenderProperty as __Property;
        let mut id: crate::runtime::Slot<UserId> = ::std::default::Default::default();
        let mut name: crate::runtime::Slot<::std::string::String> = ::std::default::Default::default();
        let mut type_: crate::runtime::Slot<SenderKind> = ::std::default::Default::default();
        let mut extra = ::serde_json::Map::new();
        while let ::std::option::Option::Some(__key) = crate::runtime::Key::next(
            &mut __members,
            Self::property,
        )? {
            match __key {
                crate::runtime::Key::Declared(__Property::id) => id.read(&mut __members)?,
                crate::runtime::Key::Declared(__Property::name) => {
                    name.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::type_) => {
                    type_.read(&mut __members)?
                }
                crate::runtime::Key::Undeclared(__name) => {
                    extra.insert(__name, __members.next_value()?);
                }
            }
        }
        let ::std::option::Option::Some(id) = id.required("id", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(name) = name.required("name", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(type_) = type_.required("type", __place) else {
            return ::std::result::Result::Ok(());
        };
        *__place = crate::runtime::Slot::Read(Self { id, name, type_, extra });
        ::std::result::Result::Ok(())
    }
}
impl<'de> ::serde::Deserialize<'de> for UserSender {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        crate::runtime::deserialize(deserializer)
    }
}
impl ::serde::Serialize for UserSender {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(::std::option::Option::None)?;
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("name", &self.name)?;
        map.serialize_entry("type", &self.type_)?;
        for (name, value) in &self.extra {
            if UserSender::property(name).is_none() {
                map.serialize_entry(name, value)?;
            }
        }
        map.end()
    }
}
