// Written by `cargo xtask gen` from schema/*.schema.json.
// Do not edit: change that and run the command again.

/// Number of an account.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AccountId(i64);
impl AccountId {
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
impl ::std::convert::From<i64> for AccountId {
    fn from(value: i64) -> Self {
        Self(value)
    }
}
impl ::std::fmt::Display for AccountId {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::std::fmt::Display::fmt(&self.0, f)
    }
}
impl ::std::str::FromStr for AccountId {
    type Err = ::std::num::ParseIntError;
    fn from_str(text: &str) -> ::std::result::Result<Self, Self::Err> {
        text.parse().map(Self)
    }
}
impl crate::runtime::Decode for AccountId {
    const EXPECTED: &'static str = "an integer";
    fn number(value: ::serde_json::Number) -> crate::runtime::Soft<Self> {
        <i64 as crate::runtime::Decode>::number(value).map(Self)
    }
}
impl<'de> ::serde::Deserialize<'de> for AccountId {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        crate::runtime::deserialize(deserializer)
    }
}
impl ::serde::Serialize for AccountId {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        serializer.serialize_i64(self.0)
    }
}
/// A human agent, as assignee.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Agent {
    /// The account in which the request was made; null when it was made in none.
    ///
    /// Evidence: documented; source: null outside of an account; rendered 2.16.0; rendered 4.3.0; recorded.
    pub account_id: ::std::option::Option<AccountId>,
    /// Whether the agent is set offline automatically when the application is closed. Null on newer servers when the agent has left the account.
    ///
    /// Evidence: documented; source: null since 4.17 when the agent has left the account; rendered 2.16.0; rendered 4.3.0; recorded.
    pub auto_offline: ::std::option::Option<bool>,
    /// Whether the agent can be reached. Null on newer servers when the agent has left the account.
    ///
    /// Evidence: documented; source: null since 4.17 when the agent has left the account; rendered 2.16.0; rendered 4.3.0; recorded.
    pub availability_status: ::std::option::Option<AvailabilityStatus>,
    /// Name shown to contacts: the display name, or the full name where there is none.
    ///
    /// Evidence: documented; source; rendered 2.16.0; rendered 4.3.0; recorded.
    pub available_name: ::std::string::String,
    /// Whether the agent has confirmed the e-mail address; false while only invited.
    ///
    /// Evidence: documented; source; rendered 2.16.0; rendered 4.3.0; recorded.
    pub confirmed: bool,
    /// Open map of attributes of the agent. Absent when empty.
    ///
    /// Evidence: source: absent when empty; rendered 2.16.0; rendered 4.3.0.
    pub custom_attributes: ::std::option::Option<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    >,
    /// The agent's custom role; null when there is none.
    ///
    /// Evidence: source: enterprise edition only, since 3.13.0; recorded: null.
    pub custom_role_id: ::std::option::Option<::std::option::Option<CustomRoleId>>,
    /// E-mail address; null on a row without one.
    ///
    /// Evidence: documented; source: nullable column; rendered 2.16.0; rendered 4.3.0; recorded.
    pub email: ::std::option::Option<::std::string::String>,
    /// The agent's user.
    ///
    /// Evidence: documented; source; rendered 2.16.0; rendered 4.3.0; recorded.
    pub id: UserId,
    /// Full name.
    ///
    /// Evidence: documented; source; rendered 2.16.0; rendered 4.3.0; recorded.
    pub name: ::std::string::String,
    /// How the agent signs in.
    ///
    /// Evidence: source: absent before 4.7.0; inferred: null is not ruled out.
    pub provider: ::std::option::Option<::std::option::Option<AuthProvider>>,
    /// Role within the account. Null on newer servers when the agent has left the account.
    ///
    /// Evidence: documented; source: null since 4.17 when the agent has left the account; rendered 2.16.0; rendered 4.3.0; recorded.
    pub role: ::std::option::Option<AgentRole>,
    /// Whether the agent may see conversations that are not assigned to them; a field of the vendor's own.
    ///
    /// Evidence: documented: Chatwoot has no such field; inferred: null is not ruled out.
    pub see_all_conversations: ::std::option::Option<::std::option::Option<bool>>,
    /// Address of the avatar; empty when there is none.
    ///
    /// Evidence: documented; source; rendered 2.16.0; rendered 4.3.0; recorded.
    pub thumbnail: ::std::string::String,
    /// The properties that the schema does not declare, as received.
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl ::std::fmt::Debug for Agent {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("Agent")
            .field("account_id", &self.account_id)
            .field("auto_offline", &self.auto_offline)
            .field("availability_status", &self.availability_status)
            .field("available_name", &crate::runtime::Hidden)
            .field("confirmed", &self.confirmed)
            .field("custom_attributes", &crate::runtime::Hidden)
            .field("custom_role_id", &self.custom_role_id)
            .field("email", &crate::runtime::Hidden)
            .field("id", &self.id)
            .field("name", &crate::runtime::Hidden)
            .field("provider", &self.provider)
            .field("role", &self.role)
            .field("see_all_conversations", &self.see_all_conversations)
            .field("thumbnail", &crate::runtime::Hidden)
            .field("extra", &crate::runtime::HiddenMembers(self.extra.len()))
            .finish()
    }
}
/// The declared properties, by their fields.
#[allow(non_camel_case_types)]
enum __AgentProperty {
    account_id,
    auto_offline,
    availability_status,
    available_name,
    confirmed,
    custom_attributes,
    custom_role_id,
    email,
    id,
    name,
    provider,
    role,
    see_all_conversations,
    thumbnail,
}
impl Agent {
    /// Looks up the declared property of this name.
    fn property(name: &str) -> ::std::option::Option<__AgentProperty> {
        use __AgentProperty as __Property;
        ::std::option::Option::Some(
            match name {
                "account_id" => __Property::account_id,
                "auto_offline" => __Property::auto_offline,
                "availability_status" => __Property::availability_status,
                "available_name" => __Property::available_name,
                "confirmed" => __Property::confirmed,
                "custom_attributes" => __Property::custom_attributes,
                "custom_role_id" => __Property::custom_role_id,
                "email" => __Property::email,
                "id" => __Property::id,
                "name" => __Property::name,
                "provider" => __Property::provider,
                "role" => __Property::role,
                "see_all_conversations" => __Property::see_all_conversations,
                "thumbnail" => __Property::thumbnail,
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
        let mut account_id: crate::runtime::Slot<AccountId> = ::std::default::Default::default();
        let mut auto_offline: crate::runtime::Slot<bool> = ::std::default::Default::default();
        let mut availability_status: crate::runtime::Slot<AvailabilityStatus> = ::std::default::Default::default();
        let mut available_name: crate::runtime::Slot<::std::string::String> = ::std::default::Default::default();
        let mut confirmed: crate::runtime::Slot<bool> = ::std::default::Default::default();
        let mut custom_attributes: crate::runtime::Slot<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        > = ::std::default::Default::default();
        let mut custom_role_id: crate::runtime::Slot<CustomRoleId> = ::std::default::Default::default();
        let mut email: crate::runtime::Slot<::std::string::String> = ::std::default::Default::default();
        let mut id: crate::runtime::Slot<UserId> = ::std::default::Default::default();
        let mut name: crate::runtime::Slot<::std::string::String> = ::std::default::Default::default();
        let mut provider: crate::runtime::Slot<AuthProvider> = ::std::default::Default::default();
        let mut role: crate::runtime::Slot<AgentRole> = ::std::default::Default::default();
        let mut see_all_conversations: crate::runtime::Slot<bool> = ::std::default::Default::default();
        let mut thumbnail: crate::runtime::Slot<::std::string::String> = ::std::default::Default::default();
        let mut extra = ::serde_json::Map::new();
        while let ::std::option::Option::Some(__key) = crate::runtime::Key::next(
            &mut __members,
            Self::property,
        )? {
            match __key {
                crate::runtime::Key::Declared(__Property::account_id) => {
                    account_id.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::auto_offline) => {
                    auto_offline.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::availability_status) => {
                    availability_status.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::available_name) => {
                    available_name.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::confirmed) => {
                    confirmed.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::custom_attributes) => {
                    custom_attributes.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::custom_role_id) => {
                    custom_role_id.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::email) => {
                    email.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::id) => id.read(&mut __members)?,
                crate::runtime::Key::Declared(__Property::name) => {
                    name.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::provider) => {
                    provider.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::role) => {
                    role.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::see_all_conversations) => {
                    see_all_conversations.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::thumbnail) => {
                    thumbnail.read(&mut __members)?
                }
                crate::runtime::Key::Undeclared(__name) => {
                    extra.insert(__name, __members.next_value()?);
                }
            }
        }
        let ::std::option::Option::Some(account_id) = account_id
            .optional("account_id", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(auto_offline) = auto_offline
            .optional("auto_offline", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(availability_status) = availability_status
            .optional("availability_status", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(available_name) = available_name
            .required("available_name", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(confirmed) = confirmed
            .required("confirmed", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(custom_attributes) = custom_attributes
            .optional("custom_attributes", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(custom_role_id) = custom_role_id
            .optional_nullable("custom_role_id", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(email) = email.optional("email", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(id) = id.required("id", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(name) = name.required("name", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(provider) = provider
            .optional_nullable("provider", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(role) = role.optional("role", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(see_all_conversations) = see_all_conversations
            .optional_nullable("see_all_conversations", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(thumbnail) = thumbnail
            .required("thumbnail", __place) else {
            return ::std::result::Result::Ok(());
        };
        *__place = crate::runtime::Slot::Read(Self {
            account_id,
            auto_offline,
            availability_status,
            available_name,
            confirmed,
            custom_attributes,
            custom_role_id,
            email,
            id,
            name,
            provider,
            role,
            see_all_conversations,
            thumbnail,
            extra,
        });
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
        map.serialize_entry("account_id", &self.account_id)?;
        map.serialize_entry("auto_offline", &self.auto_offline)?;
        map.serialize_entry("availability_status", &self.availability_status)?;
        map.serialize_entry("available_name", &self.available_name)?;
        map.serialize_entry("confirmed", &self.confirmed)?;
        if let ::std::option::Option::Some(value) = &self.custom_attributes {
            map.serialize_entry("custom_attributes", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.custom_role_id {
            map.serialize_entry("custom_role_id", value)?;
        }
        map.serialize_entry("email", &self.email)?;
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("name", &self.name)?;
        if let ::std::option::Option::Some(value) = &self.provider {
            map.serialize_entry("provider", value)?;
        }
        map.serialize_entry("role", &self.role)?;
        if let ::std::option::Option::Some(value) = &self.see_all_conversations {
            map.serialize_entry("see_all_conversations", value)?;
        }
        map.serialize_entry("thumbnail", &self.thumbnail)?;
        for (name, value) in &self.extra {
            if Agent::property(name).is_none() {
                map.serialize_entry(name, value)?;
            }
        }
        map.end()
    }
}
/// A bot, as assignee.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AgentBot {
    /// How the bot is run; null on a row that does not say.
    ///
    /// Evidence: source: since 4.8.0, nullable column.
    pub bot_type: ::std::option::Option<BotType>,
    /// What the bot is for.
    ///
    /// Evidence: source: since 4.8.0, nullable column.
    pub description: ::std::option::Option<::std::string::String>,
    /// The bot.
    ///
    /// Evidence: source: since 4.8.0.
    pub id: AgentBotId,
    /// Name of the bot.
    ///
    /// Evidence: source: since 4.8.0, nullable column.
    pub name: ::std::option::Option<::std::string::String>,
    /// Address to which events are delivered. Absent for a system bot.
    ///
    /// Evidence: source: since 4.8.0, absent for a system bot.
    pub outgoing_url: ::std::option::Option<
        ::std::option::Option<::std::string::String>,
    >,
    /// Address of the avatar; empty when there is none.
    ///
    /// Evidence: source: since 4.8.0.
    pub thumbnail: ::std::string::String,
    /// The properties that the schema does not declare, as received.
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl ::std::fmt::Debug for AgentBot {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("AgentBot")
            .field("bot_type", &self.bot_type)
            .field("description", &self.description)
            .field("id", &self.id)
            .field("name", &crate::runtime::Hidden)
            .field("outgoing_url", &crate::runtime::Hidden)
            .field("thumbnail", &crate::runtime::Hidden)
            .field("extra", &crate::runtime::HiddenMembers(self.extra.len()))
            .finish()
    }
}
/// The declared properties, by their fields.
#[allow(non_camel_case_types)]
enum __AgentBotProperty {
    bot_type,
    description,
    id,
    name,
    outgoing_url,
    thumbnail,
}
impl AgentBot {
    /// Looks up the declared property of this name.
    fn property(name: &str) -> ::std::option::Option<__AgentBotProperty> {
        use __AgentBotProperty as __Property;
        ::std::option::Option::Some(
            match name {
                "bot_type" => __Property::bot_type,
                "description" => __Property::description,
                "id" => __Property::id,
                "name" => __Property::name,
                "outgoing_url" => __Property::outgoing_url,
                "thumbnail" => __Property::thumbnail,
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
        let mut bot_type: crate::runtime::Slot<BotType> = ::std::default::Default::default();
        let mut description: crate::runtime::Slot<::std::string::String> = ::std::default::Default::default();
        let mut id: crate::runtime::Slot<AgentBotId> = ::std::default::Default::default();
        let mut name: crate::runtime::Slot<::std::string::String> = ::std::default::Default::default();
        let mut outgoing_url: crate::runtime::Slot<::std::string::String> = ::std::default::Default::default();
        let mut thumbnail: crate::runtime::Slot<::std::string::String> = ::std::default::Default::default();
        let mut extra = ::serde_json::Map::new();
        while let ::std::option::Option::Some(__key) = crate::runtime::Key::next(
            &mut __members,
            Self::property,
        )? {
            match __key {
                crate::runtime::Key::Declared(__Property::bot_type) => {
                    bot_type.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::description) => {
                    description.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::id) => id.read(&mut __members)?,
                crate::runtime::Key::Declared(__Property::name) => {
                    name.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::outgoing_url) => {
                    outgoing_url.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::thumbnail) => {
                    thumbnail.read(&mut __members)?
                }
                crate::runtime::Key::Undeclared(__name) => {
                    extra.insert(__name, __members.next_value()?);
                }
            }
        }
        let ::std::option::Option::Some(bot_type) = bot_type
            .optional("bot_type", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(description) = description
            .optional("description", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(id) = id.required("id", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(name) = name.optional("name", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(outgoing_url) = outgoing_url
            .optional_nullable("outgoing_url", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(thumbnail) = thumbnail
            .required("thumbnail", __place) else {
            return ::std::result::Result::Ok(());
        };
        *__place = crate::runtime::Slot::Read(Self {
            bot_type,
            description,
            id,
            name,
            outgoing_url,
            thumbnail,
            extra,
        });
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
        map.serialize_entry("bot_type", &self.bot_type)?;
        map.serialize_entry("description", &self.description)?;
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("name", &self.name)?;
        if let ::std::option::Option::Some(value) = &self.outgoing_url {
            map.serialize_entry("outgoing_url", value)?;
        }
        map.serialize_entry("thumbnail", &self.thumbnail)?;
        for (name, value) in &self.extra {
            if AgentBot::property(name).is_none() {
                map.serialize_entry(name, value)?;
            }
        }
        map.end()
    }
}
/// Number of a bot.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AgentBotId(i64);
impl AgentBotId {
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
impl ::std::convert::From<i64> for AgentBotId {
    fn from(value: i64) -> Self {
        Self(value)
    }
}
impl ::std::fmt::Display for AgentBotId {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::std::fmt::Display::fmt(&self.0, f)
    }
}
impl ::std::str::FromStr for AgentBotId {
    type Err = ::std::num::ParseIntError;
    fn from_str(text: &str) -> ::std::result::Result<Self, Self::Err> {
        text.parse().map(Self)
    }
}
impl crate::runtime::Decode for AgentBotId {
    const EXPECTED: &'static str = "an integer";
    fn number(value: ::serde_json::Number) -> crate::runtime::Soft<Self> {
        <i64 as crate::runtime::Decode>::number(value).map(Self)
    }
}
impl<'de> ::serde::Deserialize<'de> for AgentBotId {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        crate::runtime::deserialize(deserializer)
    }
}
impl ::serde::Serialize for AgentBotId {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        serializer.serialize_i64(self.0)
    }
}
/// A bot as the sender of a message. It has no thumbnail, e-mail address or availability.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AgentBotSender {
    /// Address of the avatar; empty when there is none.
    ///
    /// Evidence: source; rendered 2.16.0; rendered 4.3.0; recorded.
    pub avatar_url: ::std::string::String,
    /// The bot.
    ///
    /// Evidence: source; rendered 2.16.0; rendered 4.3.0; recorded.
    pub id: AgentBotId,
    /// Name of the bot.
    ///
    /// Evidence: source: nullable column; rendered 2.16.0; rendered 4.3.0; recorded.
    pub name: ::std::option::Option<::std::string::String>,
    /// Always `agent_bot`.
    ///
    /// Evidence: source; rendered 2.16.0; rendered 4.3.0; recorded.
    pub type_: SenderKind,
    /// The properties that the schema does not declare, as received.
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl ::std::fmt::Debug for AgentBotSender {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("AgentBotSender")
            .field("avatar_url", &crate::runtime::Hidden)
            .field("id", &self.id)
            .field("name", &crate::runtime::Hidden)
            .field("type_", &self.type_)
            .field("extra", &crate::runtime::HiddenMembers(self.extra.len()))
            .finish()
    }
}
/// The declared properties, by their fields.
#[allow(non_camel_case_types)]
enum __AgentBotSenderProperty {
    avatar_url,
    id,
    name,
    type_,
}
impl AgentBotSender {
    /// Looks up the declared property of this name.
    fn property(name: &str) -> ::std::option::Option<__AgentBotSenderProperty> {
        use __AgentBotSenderProperty as __Property;
        ::std::option::Option::Some(
            match name {
                "avatar_url" => __Property::avatar_url,
                "id" => __Property::id,
                "name" => __Property::name,
                "type" => __Property::type_,
                _ => return ::std::option::Option::None,
            },
        )
    }
}
impl crate::runtime::Decode for AgentBotSender {
    const EXPECTED: &'static str = "an object";
    fn object<'de, __A: ::serde::de::MapAccess<'de>>(
        mut __members: __A,
        __place: &mut crate::runtime::Slot<Self>,
    ) -> ::std::result::Result<(), __A::Error> {
        use __AgentBotSenderProperty as __Property;
        let mut avatar_url: crate::runtime::Slot<::std::string::String> = ::std::default::Default::default();
        let mut id: crate::runtime::Slot<AgentBotId> = ::std::default::Default::default();
        let mut name: crate::runtime::Slot<::std::string::String> = ::std::default::Default::default();
        let mut type_: crate::runtime::Slot<SenderKind> = ::std::default::Default::default();
        let mut extra = ::serde_json::Map::new();
        while let ::std::option::Option::Some(__key) = crate::runtime::Key::next(
            &mut __members,
            Self::property,
        )? {
            match __key {
                crate::runtime::Key::Declared(__Property::avatar_url) => {
                    avatar_url.read(&mut __members)?
                }
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
        let ::std::option::Option::Some(avatar_url) = avatar_url
            .required("avatar_url", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(id) = id.required("id", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(name) = name.optional("name", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(type_) = type_.required("type", __place) else {
            return ::std::result::Result::Ok(());
        };
        *__place = crate::runtime::Slot::Read(Self {
            avatar_url,
            id,
            name,
            type_,
            extra,
        });
        ::std::result::Result::Ok(())
    }
}
impl<'de> ::serde::Deserialize<'de> for AgentBotSender {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        crate::runtime::deserialize(deserializer)
    }
}
impl ::serde::Serialize for AgentBotSender {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(::std::option::Option::None)?;
        map.serialize_entry("avatar_url", &self.avatar_url)?;
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("name", &self.name)?;
        map.serialize_entry("type", &self.type_)?;
        for (name, value) in &self.extra {
            if AgentBotSender::property(name).is_none() {
                map.serialize_entry(name, value)?;
            }
        }
        map.end()
    }
}
/// Role of an agent within an account; the vendor may add roles.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AgentRole {
    /// Answers conversations.
    ///
    /// On the wire: `"agent"`.
    Agent,
    /// Also manages the account.
    ///
    /// On the wire: `"administrator"`.
    Administrator,
    /// A string that the schema does not declare, exactly as received.
    Unknown(crate::runtime::UnknownString<Self>),
}
impl AgentRole {
    /// The declared values, in the order of the schema.
    pub const KNOWN: &'static [Self] = &[Self::Agent, Self::Administrator];
    /// Whether the value is one of [`KNOWN`](Self::KNOWN).
    #[must_use]
    pub const fn is_known(&self) -> bool {
        !matches!(self, Self::Unknown(_))
    }
}
impl ::std::fmt::Debug for AgentRole {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(
            match self {
                Self::Agent => "Agent",
                Self::Administrator => "Administrator",
                Self::Unknown(_) => "Unknown(<hidden>)",
            },
        )
    }
}
impl crate::runtime::StringEnum for AgentRole {
    fn declared(value: &str) -> ::std::option::Option<Self> {
        ::std::option::Option::Some(
            match value {
                "agent" => Self::Agent,
                "administrator" => Self::Administrator,
                _ => return ::std::option::Option::None,
            },
        )
    }
    fn unknown(value: crate::runtime::UnknownString<Self>) -> Self {
        Self::Unknown(value)
    }
}
impl ::std::convert::From<&str> for AgentRole {
    fn from(value: &str) -> Self {
        <Self as crate::runtime::StringEnum>::open(value)
    }
}
impl ::std::str::FromStr for AgentRole {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> ::std::result::Result<Self, ::std::convert::Infallible> {
        ::std::result::Result::Ok(Self::from(value))
    }
}
impl AgentRole {
    /// The value as it is on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Agent => "agent",
            Self::Administrator => "administrator",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl ::std::fmt::Display for AgentRole {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.pad(self.as_str())
    }
}
impl crate::runtime::Decode for AgentRole {
    const EXPECTED: &'static str = "a string";
    fn string(value: &str) -> crate::runtime::Soft<Self> {
        ::std::result::Result::Ok(Self::from(value))
    }
}
impl ::serde::Serialize for AgentRole {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
impl<'de> ::serde::Deserialize<'de> for AgentRole {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        crate::runtime::deserialize(deserializer)
    }
}
/// How a service level policy stands for a conversation; empty when none applies.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AppliedSla {
    /// When the policy was applied.
    ///
    /// Evidence: source: enterprise edition with feature sla only, since 3.8.0; recorded.
    pub created_at: ::std::option::Option<UnixSeconds>,
    /// This application of the policy.
    ///
    /// Evidence: source: enterprise edition with feature sla only, since 3.8.0; recorded.
    pub id: ::std::option::Option<AppliedSlaId>,
    /// When the conversation was done with the policy; null while it runs.
    ///
    /// Evidence: source: enterprise edition with feature sla only, since 4.17.
    pub sla_completed_at: ::std::option::Option<::std::option::Option<UnixSeconds>>,
    /// What the policy is for.
    ///
    /// Evidence: source: enterprise edition with feature sla only, since 3.8.0; recorded.
    pub sla_description: ::std::option::Option<
        ::std::option::Option<::std::string::String>,
    >,
    /// Seconds allowed until the first reply; null when the policy sets none.
    ///
    /// Evidence: source: enterprise edition with feature sla only, since 3.8.0; recorded.
    pub sla_first_response_time_threshold: ::std::option::Option<
        ::std::option::Option<f64>,
    >,
    /// The policy.
    ///
    /// Evidence: source: enterprise edition with feature sla only, since 3.8.0; recorded.
    pub sla_id: ::std::option::Option<SlaPolicyId>,
    /// Name of the policy.
    ///
    /// Evidence: source: enterprise edition with feature sla only, since 3.8.0; recorded.
    pub sla_name: ::std::option::Option<::std::string::String>,
    /// Seconds allowed until each further reply; null when the policy sets none.
    ///
    /// Evidence: source: enterprise edition with feature sla only, since 3.8.0; recorded.
    pub sla_next_response_time_threshold: ::std::option::Option<
        ::std::option::Option<f64>,
    >,
    /// Whether only business hours count; null on a row that does not say.
    ///
    /// Evidence: source: enterprise edition with feature sla only, since 3.8.0; source: nullable column; recorded.
    pub sla_only_during_business_hours: ::std::option::Option<
        ::std::option::Option<bool>,
    >,
    /// Seconds allowed until the conversation is resolved; null when the policy sets none.
    ///
    /// Evidence: source: enterprise edition with feature sla only, since 3.8.0; recorded.
    pub sla_resolution_time_threshold: ::std::option::Option<::std::option::Option<f64>>,
    /// Whether the targets were met; null on a row that does not say.
    ///
    /// Evidence: source: enterprise edition with feature sla only, since 3.8.0; source: nullable column; recorded.
    pub sla_status: ::std::option::Option<::std::option::Option<SlaStatus>>,
    /// When the status last changed.
    ///
    /// Evidence: source: enterprise edition with feature sla only, since 3.8.0; recorded.
    pub updated_at: ::std::option::Option<UnixSeconds>,
    /// The properties that the schema does not declare, as received.
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl ::std::fmt::Debug for AppliedSla {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("AppliedSla")
            .field("created_at", &self.created_at)
            .field("id", &self.id)
            .field("sla_completed_at", &self.sla_completed_at)
            .field("sla_description", &self.sla_description)
            .field(
                "sla_first_response_time_threshold",
                &self.sla_first_response_time_threshold,
            )
            .field("sla_id", &self.sla_id)
            .field("sla_name", &self.sla_name)
            .field(
                "sla_next_response_time_threshold",
                &self.sla_next_response_time_threshold,
            )
            .field(
                "sla_only_during_business_hours",
                &self.sla_only_during_business_hours,
            )
            .field("sla_resolution_time_threshold", &self.sla_resolution_time_threshold)
            .field("sla_status", &self.sla_status)
            .field("updated_at", &self.updated_at)
            .field("extra", &crate::runtime::HiddenMembers(self.extra.len()))
            .finish()
    }
}
/// The declared properties, by their fields.
#[allow(non_camel_case_types)]
enum __AppliedSlaProperty {
    created_at,
    id,
    sla_completed_at,
    sla_description,
    sla_first_response_time_threshold,
    sla_id,
    sla_name,
    sla_next_response_time_threshold,
    sla_only_during_business_hours,
    sla_resolution_time_threshold,
    sla_status,
    updated_at,
}
impl AppliedSla {
    /// Looks up the declared property of this name.
    fn property(name: &str) -> ::std::option::Option<__AppliedSlaProperty> {
        use __AppliedSlaProperty as __Property;
        ::std::option::Option::Some(
            match name {
                "created_at" => __Property::created_at,
                "id" => __Property::id,
                "sla_completed_at" => __Property::sla_completed_at,
                "sla_description" => __Property::sla_description,
                "sla_first_response_time_threshold" => {
                    __Property::sla_first_response_time_threshold
                }
                "sla_id" => __Property::sla_id,
                "sla_name" => __Property::sla_name,
                "sla_next_response_time_threshold" => {
                    __Property::sla_next_response_time_threshold
                }
                "sla_only_during_business_hours" => {
                    __Property::sla_only_during_business_hours
                }
                "sla_resolution_time_threshold" => {
                    __Property::sla_resolution_time_threshold
                }
                "sla_status" => __Property::sla_status,
                "updated_at" => __Property::updated_at,
                _ => return ::std::option::Option::None,
            },
        )
    }
}
impl crate::runtime::Decode for AppliedSla {
    const EXPECTED: &'static str = "an object";
    fn object<'de, __A: ::serde::de::MapAccess<'de>>(
        mut __members: __A,
        __place: &mut crate::runtime::Slot<Self>,
    ) -> ::std::result::Result<(), __A::Error> {
        use __AppliedSlaProperty as __Property;
        let mut created_at: crate::runtime::Slot<UnixSeconds> = ::std::default::Default::default();
        let mut id: crate::runtime::Slot<AppliedSlaId> = ::std::default::Default::default();
        let mut sla_completed_at: crate::runtime::Slot<UnixSeconds> = ::std::default::Default::default();
        let mut sla_description: crate::runtime::Slot<::std::string::String> = ::std::default::Default::default();
        let mut sla_first_response_time_threshold: crate::runtime::Slot<f64> = ::std::default::Default::default();
        let mut sla_id: crate::runtime::Slot<SlaPolicyId> = ::std::default::Default::default();
        let mut sla_name: crate::runtime::Slot<::std::string::String> = ::std::default::Default::default();
        let mut sla_next_response_time_threshold: crate::runtime::Slot<f64> = ::std::default::Default::default();
        let mut sla_only_during_business_hours: crate::runtime::Slot<bool> = ::std::default::Default::default();
        let mut sla_resolution_time_threshold: crate::runtime::Slot<f64> = ::std::default::Default::default();
        let mut sla_status: crate::runtime::Slot<SlaStatus> = ::std::default::Default::default();
        let mut updated_at: crate::runtime::Slot<UnixSeconds> = ::std::default::Default::default();
        let mut extra = ::serde_json::Map::new();
        while let ::std::option::Option::Some(__key) = crate::runtime::Key::next(
            &mut __members,
            Self::property,
        )? {
            match __key {
                crate::runtime::Key::Declared(__Property::created_at) => {
                    created_at.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::id) => id.read(&mut __members)?,
                crate::runtime::Key::Declared(__Property::sla_completed_at) => {
                    sla_completed_at.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::sla_description) => {
                    sla_description.read(&mut __members)?
                }
                crate::runtime::Key::Declared(
                    __Property::sla_first_response_time_threshold,
                ) => sla_first_response_time_threshold.read(&mut __members)?,
                crate::runtime::Key::Declared(__Property::sla_id) => {
                    sla_id.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::sla_name) => {
                    sla_name.read(&mut __members)?
                }
                crate::runtime::Key::Declared(
                    __Property::sla_next_response_time_threshold,
                ) => sla_next_response_time_threshold.read(&mut __members)?,
                crate::runtime::Key::Declared(
                    __Property::sla_only_during_business_hours,
                ) => sla_only_during_business_hours.read(&mut __members)?,
                crate::runtime::Key::Declared(
                    __Property::sla_resolution_time_threshold,
                ) => sla_resolution_time_threshold.read(&mut __members)?,
                crate::runtime::Key::Declared(__Property::sla_status) => {
                    sla_status.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::updated_at) => {
                    updated_at.read(&mut __members)?
                }
                crate::runtime::Key::Undeclared(__name) => {
                    extra.insert(__name, __members.next_value()?);
                }
            }
        }
        let ::std::option::Option::Some(created_at) = created_at
            .optional("created_at", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(id) = id.optional("id", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(sla_completed_at) = sla_completed_at
            .optional_nullable("sla_completed_at", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(sla_description) = sla_description
            .optional_nullable("sla_description", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(sla_first_response_time_threshold) = sla_first_response_time_threshold
            .optional_nullable("sla_first_response_time_threshold", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(sla_id) = sla_id.optional("sla_id", __place)
        else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(sla_name) = sla_name
            .optional("sla_name", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(sla_next_response_time_threshold) = sla_next_response_time_threshold
            .optional_nullable("sla_next_response_time_threshold", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(sla_only_during_business_hours) = sla_only_during_business_hours
            .optional_nullable("sla_only_during_business_hours", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(sla_resolution_time_threshold) = sla_resolution_time_threshold
            .optional_nullable("sla_resolution_time_threshold", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(sla_status) = sla_status
            .optional_nullable("sla_status", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(updated_at) = updated_at
            .optional("updated_at", __place) else {
            return ::std::result::Result::Ok(());
        };
        *__place = crate::runtime::Slot::Read(Self {
            created_at,
            id,
            sla_completed_at,
            sla_description,
            sla_first_response_time_threshold,
            sla_id,
            sla_name,
            sla_next_response_time_threshold,
            sla_only_during_business_hours,
            sla_resolution_time_threshold,
            sla_status,
            updated_at,
            extra,
        });
        ::std::result::Result::Ok(())
    }
}
impl<'de> ::serde::Deserialize<'de> for AppliedSla {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        crate::runtime::deserialize(deserializer)
    }
}
impl ::serde::Serialize for AppliedSla {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(::std::option::Option::None)?;
        if let ::std::option::Option::Some(value) = &self.created_at {
            map.serialize_entry("created_at", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.id {
            map.serialize_entry("id", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.sla_completed_at {
            map.serialize_entry("sla_completed_at", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.sla_description {
            map.serialize_entry("sla_description", value)?;
        }
        if let ::std::option::Option::Some(value) = &self
            .sla_first_response_time_threshold
        {
            map.serialize_entry("sla_first_response_time_threshold", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.sla_id {
            map.serialize_entry("sla_id", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.sla_name {
            map.serialize_entry("sla_name", value)?;
        }
        if let ::std::option::Option::Some(value) = &self
            .sla_next_response_time_threshold
        {
            map.serialize_entry("sla_next_response_time_threshold", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.sla_only_during_business_hours
        {
            map.serialize_entry("sla_only_during_business_hours", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.sla_resolution_time_threshold {
            map.serialize_entry("sla_resolution_time_threshold", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.sla_status {
            map.serialize_entry("sla_status", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.updated_at {
            map.serialize_entry("updated_at", value)?;
        }
        for (name, value) in &self.extra {
            if AppliedSla::property(name).is_none() {
                map.serialize_entry(name, value)?;
            }
        }
        map.end()
    }
}
/// Number of one application of a service level policy.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AppliedSlaId(i64);
impl AppliedSlaId {
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
impl ::std::convert::From<i64> for AppliedSlaId {
    fn from(value: i64) -> Self {
        Self(value)
    }
}
impl ::std::fmt::Display for AppliedSlaId {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::std::fmt::Display::fmt(&self.0, f)
    }
}
impl ::std::str::FromStr for AppliedSlaId {
    type Err = ::std::num::ParseIntError;
    fn from_str(text: &str) -> ::std::result::Result<Self, Self::Err> {
        text.parse().map(Self)
    }
}
impl crate::runtime::Decode for AppliedSlaId {
    const EXPECTED: &'static str = "an integer";
    fn number(value: ::serde_json::Number) -> crate::runtime::Soft<Self> {
        <i64 as crate::runtime::Decode>::number(value).map(Self)
    }
}
impl<'de> ::serde::Deserialize<'de> for AppliedSlaId {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        crate::runtime::deserialize(deserializer)
    }
}
impl ::serde::Serialize for AppliedSlaId {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        serializer.serialize_i64(self.0)
    }
}
/// Whoever a conversation is assigned to: a human agent, a bot or an AI assistant, as the sibling `assignee_type` says.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Assignee {
    /// `assignee_type` is `"User"`, or absent.
    Agent(Agent),
    /// `assignee_type` is `"AgentBot"`.
    AgentBot(AgentBot),
    /// `assignee_type` is `"Captain::Assistant"`.
    CaptainAssistant(CaptainAssistant),
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
                ::std::option::Option::Some(value.get())
            }
            Self::CaptainAssistant(branch) => {
                let value = &branch.id;
                ::std::option::Option::Some(value.get())
            }
            Self::Agent(branch) => {
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
            Self::AgentBot(branch) => branch.name.as_ref().map(|value| value.as_str()),
            Self::CaptainAssistant(branch) => {
                let value = &branch.name;
                ::std::option::Option::Some(value.as_str())
            }
            Self::Agent(branch) => {
                let value = &branch.name;
                ::std::option::Option::Some(value.as_str())
            }
            Self::Unknown(members) => {
                members.get("name").and_then(::serde_json::Value::as_str)
            }
        }
    }
    /// `thumbnail`, which every branch declares; `None` where it is absent or null.
    #[must_use]
    pub fn thumbnail(&self) -> ::std::option::Option<&str> {
        match self {
            Self::AgentBot(branch) => {
                let value = &branch.thumbnail;
                ::std::option::Option::Some(value.as_str())
            }
            Self::CaptainAssistant(branch) => {
                let value = &branch.thumbnail;
                ::std::option::Option::Some(value.as_str())
            }
            Self::Agent(branch) => {
                let value = &branch.thumbnail;
                ::std::option::Option::Some(value.as_str())
            }
            Self::Unknown(members) => {
                members.get("thumbnail").and_then(::serde_json::Value::as_str)
            }
        }
    }
}
impl ::std::fmt::Debug for Assignee {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match self {
            Self::Agent(value) => f.debug_tuple("Agent").field(value).finish(),
            Self::AgentBot(value) => f.debug_tuple("AgentBot").field(value).finish(),
            Self::CaptainAssistant(value) => {
                f.debug_tuple("CaptainAssistant").field(value).finish()
            }
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
            ::std::option::Option::Some("Captain::Assistant") => {
                members.decode().map(Self::CaptainAssistant)
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
            Self::CaptainAssistant(value) => value.serialize(serializer),
            Self::Unknown(members) => members.serialize(serializer),
        }
    }
}
/// What an assignee is; new kinds come with new versions.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AssigneeKind {
    /// A human agent.
    ///
    /// On the wire: `"User"`.
    User,
    /// A bot.
    ///
    /// On the wire: `"AgentBot"`.
    AgentBot,
    /// An AI assistant of the enterprise edition, since 4.17.
    ///
    /// On the wire: `"Captain::Assistant"`.
    CaptainAssistant,
    /// A string that the schema does not declare, exactly as received.
    Unknown(crate::runtime::UnknownString<Self>),
}
impl AssigneeKind {
    /// The declared values, in the order of the schema.
    pub const KNOWN: &'static [Self] = &[
        Self::User,
        Self::AgentBot,
        Self::CaptainAssistant,
    ];
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
                Self::CaptainAssistant => "CaptainAssistant",
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
                "Captain::Assistant" => Self::CaptainAssistant,
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
            Self::CaptainAssistant => "Captain::Assistant",
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
/// Something attached to a message, told apart by `file_type`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Attachment {
    /// `file_type` is `"audio"`.
    Audio(AudioAttachment),
    /// `file_type` is `"contact"`.
    Contact(ContactAttachment),
    /// `file_type` is `"embed"`.
    Embed(EmbedAttachment),
    /// `file_type` is `"fallback"`.
    Fallback(FallbackAttachment),
    /// `file_type` is `"image"` or `"video"` or `"file"` or `"share"` or `"story_mention"` or `"ig_reel"` or `"ig_post"` or `"ig_story"`.
    File(FileAttachment),
    /// `file_type` is `"location"`.
    Location(LocationAttachment),
    /// An object whose tag the schema does not declare, as received.
    Unknown(::serde_json::Map<::std::string::String, ::serde_json::Value>),
}
impl Attachment {
    /// `account_id`, which every branch declares; `None` where it is absent or null.
    #[must_use]
    pub fn account_id(&self) -> ::std::option::Option<i64> {
        match self {
            Self::File(branch) => {
                let value = &branch.account_id;
                ::std::option::Option::Some(value.get())
            }
            Self::Audio(branch) => {
                let value = &branch.account_id;
                ::std::option::Option::Some(value.get())
            }
            Self::Location(branch) => {
                let value = &branch.account_id;
                ::std::option::Option::Some(value.get())
            }
            Self::Fallback(branch) => {
                let value = &branch.account_id;
                ::std::option::Option::Some(value.get())
            }
            Self::Contact(branch) => {
                let value = &branch.account_id;
                ::std::option::Option::Some(value.get())
            }
            Self::Embed(branch) => {
                let value = &branch.account_id;
                ::std::option::Option::Some(value.get())
            }
            Self::Unknown(members) => {
                members.get("account_id").and_then(::serde_json::Value::as_i64)
            }
        }
    }
    /// `id`, which every branch declares; `None` where it is absent or null.
    #[must_use]
    pub fn id(&self) -> ::std::option::Option<i64> {
        match self {
            Self::File(branch) => {
                let value = &branch.id;
                ::std::option::Option::Some(value.get())
            }
            Self::Audio(branch) => {
                let value = &branch.id;
                ::std::option::Option::Some(value.get())
            }
            Self::Location(branch) => {
                let value = &branch.id;
                ::std::option::Option::Some(value.get())
            }
            Self::Fallback(branch) => {
                let value = &branch.id;
                ::std::option::Option::Some(value.get())
            }
            Self::Contact(branch) => {
                let value = &branch.id;
                ::std::option::Option::Some(value.get())
            }
            Self::Embed(branch) => {
                let value = &branch.id;
                ::std::option::Option::Some(value.get())
            }
            Self::Unknown(members) => {
                members.get("id").and_then(::serde_json::Value::as_i64)
            }
        }
    }
    /// `message_id`, which every branch declares; `None` where it is absent or null.
    #[must_use]
    pub fn message_id(&self) -> ::std::option::Option<i64> {
        match self {
            Self::File(branch) => {
                let value = &branch.message_id;
                ::std::option::Option::Some(value.get())
            }
            Self::Audio(branch) => {
                let value = &branch.message_id;
                ::std::option::Option::Some(value.get())
            }
            Self::Location(branch) => {
                let value = &branch.message_id;
                ::std::option::Option::Some(value.get())
            }
            Self::Fallback(branch) => {
                let value = &branch.message_id;
                ::std::option::Option::Some(value.get())
            }
            Self::Contact(branch) => {
                let value = &branch.message_id;
                ::std::option::Option::Some(value.get())
            }
            Self::Embed(branch) => {
                let value = &branch.message_id;
                ::std::option::Option::Some(value.get())
            }
            Self::Unknown(members) => {
                members.get("message_id").and_then(::serde_json::Value::as_i64)
            }
        }
    }
}
impl ::std::fmt::Debug for Attachment {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match self {
            Self::Audio(value) => f.debug_tuple("Audio").field(value).finish(),
            Self::Contact(value) => f.debug_tuple("Contact").field(value).finish(),
            Self::Embed(value) => f.debug_tuple("Embed").field(value).finish(),
            Self::Fallback(value) => f.debug_tuple("Fallback").field(value).finish(),
            Self::File(value) => f.debug_tuple("File").field(value).finish(),
            Self::Location(value) => f.debug_tuple("Location").field(value).finish(),
            Self::Unknown(members) => {
                f.debug_tuple("Unknown")
                    .field(&crate::runtime::HiddenMembers(members.len()))
                    .finish()
            }
        }
    }
}
impl Attachment {
    fn __decode_tagged(
        tag: ::std::option::Option<&str>,
        members: crate::runtime::Members<'_>,
    ) -> crate::runtime::Soft<Self> {
        match tag {
            ::std::option::Option::Some("audio") => members.decode().map(Self::Audio),
            ::std::option::Option::Some("contact") => members.decode().map(Self::Contact),
            ::std::option::Option::Some("embed") => members.decode().map(Self::Embed),
            ::std::option::Option::Some("fallback") => {
                members.decode().map(Self::Fallback)
            }
            ::std::option::Option::Some("image")
            | ::std::option::Option::Some("video")
            | ::std::option::Option::Some("file")
            | ::std::option::Option::Some("share")
            | ::std::option::Option::Some("story_mention")
            | ::std::option::Option::Some("ig_reel")
            | ::std::option::Option::Some("ig_post")
            | ::std::option::Option::Some("ig_story") => members.decode().map(Self::File),
            ::std::option::Option::Some("location") => {
                members.decode().map(Self::Location)
            }
            _ => members.decode().map(Self::Unknown),
        }
    }
}
impl crate::runtime::Decode for Attachment {
    const EXPECTED: &'static str = "an object";
    fn object<'de, __A: ::serde::de::MapAccess<'de>>(
        members: __A,
        place: &mut crate::runtime::Slot<Self>,
    ) -> ::std::result::Result<(), __A::Error> {
        let members = crate::runtime::Members::read(members)?;
        *place = Self::__decode_tagged(members.tag("file_type").as_deref(), members)
            .into();
        ::std::result::Result::Ok(())
    }
}
impl<'de> ::serde::Deserialize<'de> for Attachment {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        crate::runtime::deserialize(deserializer)
    }
}
impl ::serde::Serialize for Attachment {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        match self {
            Self::Audio(value) => value.serialize(serializer),
            Self::Contact(value) => value.serialize(serializer),
            Self::Embed(value) => value.serialize(serializer),
            Self::Fallback(value) => value.serialize(serializer),
            Self::File(value) => value.serialize(serializer),
            Self::Location(value) => value.serialize(serializer),
            Self::Unknown(members) => members.serialize(serializer),
        }
    }
}
/// Number of an attachment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AttachmentId(i64);
impl AttachmentId {
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
impl ::std::convert::From<i64> for AttachmentId {
    fn from(value: i64) -> Self {
        Self(value)
    }
}
impl ::std::fmt::Display for AttachmentId {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::std::fmt::Display::fmt(&self.0, f)
    }
}
impl ::std::str::FromStr for AttachmentId {
    type Err = ::std::num::ParseIntError;
    fn from_str(text: &str) -> ::std::result::Result<Self, Self::Err> {
        text.parse().map(Self)
    }
}
impl crate::runtime::Decode for AttachmentId {
    const EXPECTED: &'static str = "an integer";
    fn number(value: ::serde_json::Number) -> crate::runtime::Soft<Self> {
        <i64 as crate::runtime::Decode>::number(value).map(Self)
    }
}
impl<'de> ::serde::Deserialize<'de> for AttachmentId {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        crate::runtime::deserialize(deserializer)
    }
}
impl ::serde::Serialize for AttachmentId {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        serializer.serialize_i64(self.0)
    }
}
/// What kind of attachment it is.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AttachmentKind {
    /// Picture.
    ///
    /// On the wire: `"image"`.
    Image,
    /// Sound.
    ///
    /// On the wire: `"audio"`.
    Audio,
    /// Video.
    ///
    /// On the wire: `"video"`.
    Video,
    /// Any other file.
    ///
    /// On the wire: `"file"`.
    File,
    /// Place on the map.
    ///
    /// On the wire: `"location"`.
    Location,
    /// Something without a layout of its own.
    ///
    /// On the wire: `"fallback"`.
    Fallback,
    /// Post shared from Facebook or Instagram.
    ///
    /// On the wire: `"share"`.
    Share,
    /// Mention in an Instagram story.
    ///
    /// On the wire: `"story_mention"`.
    StoryMention,
    /// Contact card, since 2.14.
    ///
    /// On the wire: `"contact"`.
    Contact,
    /// Instagram reel, since 3.12.
    ///
    /// On the wire: `"ig_reel"`.
    IgReel,
    /// Instagram post, since 4.8.
    ///
    /// On the wire: `"ig_post"`.
    IgPost,
    /// Instagram story, since 4.8.
    ///
    /// On the wire: `"ig_story"`.
    IgStory,
    /// Embedded page, since 4.8.
    ///
    /// On the wire: `"embed"`.
    Embed,
    /// A string that the schema does not declare, exactly as received.
    Unknown(crate::runtime::UnknownString<Self>),
}
impl AttachmentKind {
    /// The declared values, in the order of the schema.
    pub const KNOWN: &'static [Self] = &[
        Self::Image,
        Self::Audio,
        Self::Video,
        Self::File,
        Self::Location,
        Self::Fallback,
        Self::Share,
        Self::StoryMention,
        Self::Contact,
        Self::IgReel,
        Self::IgPost,
        Self::IgStory,
        Self::Embed,
    ];
    /// Whether the value is one of [`KNOWN`](Self::KNOWN).
    #[must_use]
    pub const fn is_known(&self) -> bool {
        !matches!(self, Self::Unknown(_))
    }
}
impl ::std::fmt::Debug for AttachmentKind {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(
            match self {
                Self::Image => "Image",
                Self::Audio => "Audio",
                Self::Video => "Video",
                Self::File => "File",
                Self::Location => "Location",
                Self::Fallback => "Fallback",
                Self::Share => "Share",
                Self::StoryMention => "StoryMention",
                Self::Contact => "Contact",
                Self::IgReel => "IgReel",
                Self::IgPost => "IgPost",
                Self::IgStory => "IgStory",
                Self::Embed => "Embed",
                Self::Unknown(_) => "Unknown(<hidden>)",
            },
        )
    }
}
impl crate::runtime::StringEnum for AttachmentKind {
    fn declared(value: &str) -> ::std::option::Option<Self> {
        ::std::option::Option::Some(
            match value {
                "image" => Self::Image,
                "audio" => Self::Audio,
                "video" => Self::Video,
                "file" => Self::File,
                "location" => Self::Location,
                "fallback" => Self::Fallback,
                "share" => Self::Share,
                "story_mention" => Self::StoryMention,
                "contact" => Self::Contact,
                "ig_reel" => Self::IgReel,
                "ig_post" => Self::IgPost,
                "ig_story" => Self::IgStory,
                "embed" => Self::Embed,
                _ => return ::std::option::Option::None,
            },
        )
    }
    fn unknown(value: crate::runtime::UnknownString<Self>) -> Self {
        Self::Unknown(value)
    }
}
impl ::std::convert::From<&str> for AttachmentKind {
    fn from(value: &str) -> Self {
        <Self as crate::runtime::StringEnum>::open(value)
    }
}
impl ::std::str::FromStr for AttachmentKind {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> ::std::result::Result<Self, ::std::convert::Infallible> {
        ::std::result::Result::Ok(Self::from(value))
    }
}
impl AttachmentKind {
    /// The value as it is on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Image => "image",
            Self::Audio => "audio",
            Self::Video => "video",
            Self::File => "file",
            Self::Location => "location",
            Self::Fallback => "fallback",
            Self::Share => "share",
            Self::StoryMention => "story_mention",
            Self::Contact => "contact",
            Self::IgReel => "ig_reel",
            Self::IgPost => "ig_post",
            Self::IgStory => "ig_story",
            Self::Embed => "embed",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl ::std::fmt::Display for AttachmentKind {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.pad(self.as_str())
    }
}
impl crate::runtime::Decode for AttachmentKind {
    const EXPECTED: &'static str = "a string";
    fn string(value: &str) -> crate::runtime::Soft<Self> {
        ::std::result::Result::Ok(Self::from(value))
    }
}
impl ::serde::Serialize for AttachmentKind {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
impl<'de> ::serde::Deserialize<'de> for AttachmentKind {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        crate::runtime::deserialize(deserializer)
    }
}
/// A sound: a voice message or an audio file.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AudioAttachment {
    /// The account that it belongs to.
    ///
    /// Evidence: source; rendered 2.16.0; rendered 4.3.0.
    pub account_id: AccountId,
    /// Media type of the file; null when the file is gone.
    ///
    /// Evidence: source: absent up to 4.12; of a file that is gone, null.
    pub content_type: ::std::option::Option<
        ::std::option::Option<::std::string::String>,
    >,
    /// Address of the file; what Instagram shares is at an address of Instagram's. Null where only that address counts and none was stored.
    ///
    /// Evidence: source: null possible in 3.9.0 to 3.11.0 and since 4.11.2, nullable column; rendered 2.16.0; rendered 4.3.0.
    pub data_url: ::std::option::Option<::std::string::String>,
    /// File name extension; often null.
    ///
    /// Evidence: source: absent from 4.11 where there is no file; rendered 2.16.0: null; rendered 4.3.0: null.
    pub extension: ::std::option::Option<::std::option::Option<::std::string::String>>,
    /// Size of the file in bytes; null when the file is gone.
    ///
    /// Evidence: source: absent from 4.11 where there is no file; of a file that is gone, null; rendered 2.16.0; rendered 4.3.0.
    pub file_size: ::std::option::Option<::std::option::Option<i64>>,
    /// Always `audio`.
    ///
    /// Evidence: source; rendered 2.16.0; rendered 4.3.0.
    pub file_type: AttachmentKind,
    /// Height in pixels; null for a sound.
    ///
    /// Evidence: source: absent before 3.7.0; rendered 4.3.0: null.
    pub height: ::std::option::Option<::std::option::Option<f64>>,
    /// The attachment.
    ///
    /// Evidence: source; rendered 2.16.0; rendered 4.3.0.
    pub id: AttachmentId,
    /// The message that it is attached to.
    ///
    /// Evidence: source; rendered 2.16.0; rendered 4.3.0.
    pub message_id: MessageId,
    /// Address of a preview; empty when there is none. Null where the address of the channel counts and none was stored.
    ///
    /// Evidence: source: null possible in 3.9.0 to 3.11.0 and since 4.11.2, nullable column; rendered 2.16.0; rendered 4.3.0.
    pub thumb_url: ::std::option::Option<::std::string::String>,
    /// What is said in it, as text; empty when it was not transcribed.
    ///
    /// Evidence: source: absent before 4.3.0; rendered 4.3.0.
    pub transcribed_text: ::std::option::Option<::std::string::String>,
    /// Width in pixels; null for a sound.
    ///
    /// Evidence: source: absent before 3.7.0; rendered 4.3.0: null.
    pub width: ::std::option::Option<::std::option::Option<f64>>,
    /// The properties that the schema does not declare, as received.
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl ::std::fmt::Debug for AudioAttachment {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("AudioAttachment")
            .field("account_id", &self.account_id)
            .field("content_type", &self.content_type)
            .field("data_url", &crate::runtime::Hidden)
            .field("extension", &self.extension)
            .field("file_size", &self.file_size)
            .field("file_type", &self.file_type)
            .field("height", &self.height)
            .field("id", &self.id)
            .field("message_id", &self.message_id)
            .field("thumb_url", &crate::runtime::Hidden)
            .field("transcribed_text", &crate::runtime::Hidden)
            .field("width", &self.width)
            .field("extra", &crate::runtime::HiddenMembers(self.extra.len()))
            .finish()
    }
}
/// The declared properties, by their fields.
#[allow(non_camel_case_types)]
enum __AudioAttachmentProperty {
    account_id,
    content_type,
    data_url,
    extension,
    file_size,
    file_type,
    height,
    id,
    message_id,
    thumb_url,
    transcribed_text,
    width,
}
impl AudioAttachment {
    /// Looks up the declared property of this name.
    fn property(name: &str) -> ::std::option::Option<__AudioAttachmentProperty> {
        use __AudioAttachmentProperty as __Property;
        ::std::option::Option::Some(
            match name {
                "account_id" => __Property::account_id,
                "content_type" => __Property::content_type,
                "data_url" => __Property::data_url,
                "extension" => __Property::extension,
                "file_size" => __Property::file_size,
                "file_type" => __Property::file_type,
                "height" => __Property::height,
                "id" => __Property::id,
                "message_id" => __Property::message_id,
                "thumb_url" => __Property::thumb_url,
                "transcribed_text" => __Property::transcribed_text,
                "width" => __Property::width,
                _ => return ::std::option::Option::None,
            },
        )
    }
}
impl crate::runtime::Decode for AudioAttachment {
    const EXPECTED: &'static str = "an object";
    fn object<'de, __A: ::serde::de::MapAccess<'de>>(
        mut __members: __A,
        __place: &mut crate::runtime::Slot<Self>,
    ) -> ::std::result::Result<(), __A::Error> {
        use __AudioAttachmentProperty as __Property;
        let mut account_id: crate::runtime::Slot<AccountId> = ::std::default::Default::default();
        let mut content_type: crate::runtime::Slot<::std::string::String> = ::std::default::Default::default();
        let mut data_url: crate::runtime::Slot<::std::string::String> = ::std::default::Default::default();
        let mut extension: crate::runtime::Slot<::std::string::String> = ::std::default::Default::default();
        let mut file_size: crate::runtime::Slot<i64> = ::std::default::Default::default();
        let mut file_type: crate::runtime::Slot<AttachmentKind> = ::std::default::Default::default();
        let mut height: crate::runtime::Slot<f64> = ::std::default::Default::default();
        let mut id: crate::runtime::Slot<AttachmentId> = ::std::default::Default::default();
        let mut message_id: crate::runtime::Slot<MessageId> = ::std::default::Default::default();
        let mut thumb_url: crate::runtime::Slot<::std::string::String> = ::std::default::Default::default();
        let mut transcribed_text: crate::runtime::Slot<::std::string::String> = ::std::default::Default::default();
        let mut width: crate::runtime::Slot<f64> = ::std::default::Default::default();
        let mut extra = ::serde_json::Map::new();
        while let ::std::option::Option::Some(__key) = crate::runtime::Key::next(
            &mut __members,
            Self::property,
        )? {
            match __key {
                crate::runtime::Key::Declared(__Property::account_id) => {
                    account_id.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::content_type) => {
                    content_type.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::data_url) => {
                    data_url.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::extension) => {
                    extension.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::file_size) => {
                    file_size.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::file_type) => {
                    file_type.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::height) => {
                    height.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::id) => id.read(&mut __members)?,
                crate::runtime::Key::Declared(__Property::message_id) => {
                    message_id.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::thumb_url) => {
                    thumb_url.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::transcribed_text) => {
                    transcribed_text.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::width) => {
                    width.read(&mut __members)?
                }
                crate::runtime::Key::Undeclared(__name) => {
                    extra.insert(__name, __members.next_value()?);
                }
            }
        }
        let ::std::option::Option::Some(account_id) = account_id
            .required("account_id", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(content_type) = content_type
            .optional_nullable("content_type", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(data_url) = data_url
            .optional("data_url", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(extension) = extension
            .optional_nullable("extension", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(file_size) = file_size
            .optional_nullable("file_size", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(file_type) = file_type
            .required("file_type", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(height) = height
            .optional_nullable("height", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(id) = id.required("id", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(message_id) = message_id
            .required("message_id", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(thumb_url) = thumb_url
            .optional("thumb_url", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(transcribed_text) = transcribed_text
            .optional("transcribed_text", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(width) = width
            .optional_nullable("width", __place) else {
            return ::std::result::Result::Ok(());
        };
        *__place = crate::runtime::Slot::Read(Self {
            account_id,
            content_type,
            data_url,
            extension,
            file_size,
            file_type,
            height,
            id,
            message_id,
            thumb_url,
            transcribed_text,
            width,
            extra,
        });
        ::std::result::Result::Ok(())
    }
}
impl<'de> ::serde::Deserialize<'de> for AudioAttachment {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        crate::runtime::deserialize(deserializer)
    }
}
impl ::serde::Serialize for AudioAttachment {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(::std::option::Option::None)?;
        map.serialize_entry("account_id", &self.account_id)?;
        if let ::std::option::Option::Some(value) = &self.content_type {
            map.serialize_entry("content_type", value)?;
        }
        map.serialize_entry("data_url", &self.data_url)?;
        if let ::std::option::Option::Some(value) = &self.extension {
            map.serialize_entry("extension", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.file_size {
            map.serialize_entry("file_size", value)?;
        }
        map.serialize_entry("file_type", &self.file_type)?;
        if let ::std::option::Option::Some(value) = &self.height {
            map.serialize_entry("height", value)?;
        }
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("message_id", &self.message_id)?;
        map.serialize_entry("thumb_url", &self.thumb_url)?;
        if let ::std::option::Option::Some(value) = &self.transcribed_text {
            map.serialize_entry("transcribed_text", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.width {
            map.serialize_entry("width", value)?;
        }
        for (name, value) in &self.extra {
            if AudioAttachment::property(name).is_none() {
                map.serialize_entry(name, value)?;
            }
        }
        map.end()
    }
}
/// How an agent signs in.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AuthProvider {
    /// With e-mail address and password.
    ///
    /// On the wire: `"email"`.
    Email,
    /// Through a SAML identity provider.
    ///
    /// On the wire: `"saml"`.
    Saml,
    /// With a Google account.
    ///
    /// On the wire: `"google"`.
    Google,
    /// A string that the schema does not declare, exactly as received.
    Unknown(crate::runtime::UnknownString<Self>),
}
impl AuthProvider {
    /// The declared values, in the order of the schema.
    pub const KNOWN: &'static [Self] = &[Self::Email, Self::Saml, Self::Google];
    /// Whether the value is one of [`KNOWN`](Self::KNOWN).
    #[must_use]
    pub const fn is_known(&self) -> bool {
        !matches!(self, Self::Unknown(_))
    }
}
impl ::std::fmt::Debug for AuthProvider {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(
            match self {
                Self::Email => "Email",
                Self::Saml => "Saml",
                Self::Google => "Google",
                Self::Unknown(_) => "Unknown(<hidden>)",
            },
        )
    }
}
impl crate::runtime::StringEnum for AuthProvider {
    fn declared(value: &str) -> ::std::option::Option<Self> {
        ::std::option::Option::Some(
            match value {
                "email" => Self::Email,
                "saml" => Self::Saml,
                "google" => Self::Google,
                _ => return ::std::option::Option::None,
            },
        )
    }
    fn unknown(value: crate::runtime::UnknownString<Self>) -> Self {
        Self::Unknown(value)
    }
}
impl ::std::convert::From<&str> for AuthProvider {
    fn from(value: &str) -> Self {
        <Self as crate::runtime::StringEnum>::open(value)
    }
}
impl ::std::str::FromStr for AuthProvider {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> ::std::result::Result<Self, ::std::convert::Infallible> {
        ::std::result::Result::Ok(Self::from(value))
    }
}
impl AuthProvider {
    /// The value as it is on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Email => "email",
            Self::Saml => "saml",
            Self::Google => "google",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl ::std::fmt::Display for AuthProvider {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.pad(self.as_str())
    }
}
impl crate::runtime::Decode for AuthProvider {
    const EXPECTED: &'static str = "a string";
    fn string(value: &str) -> crate::runtime::Soft<Self> {
        ::std::result::Result::Ok(Self::from(value))
    }
}
impl ::serde::Serialize for AuthProvider {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
impl<'de> ::serde::Deserialize<'de> for AuthProvider {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        crate::runtime::deserialize(deserializer)
    }
}
/// Whether an agent can be reached. Another page of the vendor prints `available` for `online`; this call does not.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AvailabilityStatus {
    /// Available.
    ///
    /// On the wire: `"online"`.
    Online,
    /// Set to busy.
    ///
    /// On the wire: `"busy"`.
    Busy,
    /// Not available.
    ///
    /// On the wire: `"offline"`.
    Offline,
    /// A string that the schema does not declare, exactly as received.
    Unknown(crate::runtime::UnknownString<Self>),
}
impl AvailabilityStatus {
    /// The declared values, in the order of the schema.
    pub const KNOWN: &'static [Self] = &[Self::Online, Self::Busy, Self::Offline];
    /// Whether the value is one of [`KNOWN`](Self::KNOWN).
    #[must_use]
    pub const fn is_known(&self) -> bool {
        !matches!(self, Self::Unknown(_))
    }
}
impl ::std::fmt::Debug for AvailabilityStatus {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(
            match self {
                Self::Online => "Online",
                Self::Busy => "Busy",
                Self::Offline => "Offline",
                Self::Unknown(_) => "Unknown(<hidden>)",
            },
        )
    }
}
impl crate::runtime::StringEnum for AvailabilityStatus {
    fn declared(value: &str) -> ::std::option::Option<Self> {
        ::std::option::Option::Some(
            match value {
                "online" => Self::Online,
                "busy" => Self::Busy,
                "offline" => Self::Offline,
                _ => return ::std::option::Option::None,
            },
        )
    }
    fn unknown(value: crate::runtime::UnknownString<Self>) -> Self {
        Self::Unknown(value)
    }
}
impl ::std::convert::From<&str> for AvailabilityStatus {
    fn from(value: &str) -> Self {
        <Self as crate::runtime::StringEnum>::open(value)
    }
}
impl ::std::str::FromStr for AvailabilityStatus {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> ::std::result::Result<Self, ::std::convert::Infallible> {
        ::std::result::Result::Ok(Self::from(value))
    }
}
impl AvailabilityStatus {
    /// The value as it is on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Online => "online",
            Self::Busy => "busy",
            Self::Offline => "offline",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl ::std::fmt::Display for AvailabilityStatus {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.pad(self.as_str())
    }
}
impl crate::runtime::Decode for AvailabilityStatus {
    const EXPECTED: &'static str = "a string";
    fn string(value: &str) -> crate::runtime::Soft<Self> {
        ::std::result::Result::Ok(Self::from(value))
    }
}
impl ::serde::Serialize for AvailabilityStatus {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
impl<'de> ::serde::Deserialize<'de> for AvailabilityStatus {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        crate::runtime::deserialize(deserializer)
    }
}
/// How a bot is run.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BotType {
    /// Events are posted to its address.
    ///
    /// On the wire: `"webhook"`.
    Webhook,
    /// Run by a CSML engine.
    ///
    /// On the wire: `"csml"`.
    Csml,
    /// A string that the schema does not declare, exactly as received.
    Unknown(crate::runtime::UnknownString<Self>),
}
impl BotType {
    /// The declared values, in the order of the schema.
    pub const KNOWN: &'static [Self] = &[Self::Webhook, Self::Csml];
    /// Whether the value is one of [`KNOWN`](Self::KNOWN).
    #[must_use]
    pub const fn is_known(&self) -> bool {
        !matches!(self, Self::Unknown(_))
    }
}
impl ::std::fmt::Debug for BotType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(
            match self {
                Self::Webhook => "Webhook",
                Self::Csml => "Csml",
                Self::Unknown(_) => "Unknown(<hidden>)",
            },
        )
    }
}
impl crate::runtime::StringEnum for BotType {
    fn declared(value: &str) -> ::std::option::Option<Self> {
        ::std::option::Option::Some(
            match value {
                "webhook" => Self::Webhook,
                "csml" => Self::Csml,
                _ => return ::std::option::Option::None,
            },
        )
    }
    fn unknown(value: crate::runtime::UnknownString<Self>) -> Self {
        Self::Unknown(value)
    }
}
impl ::std::convert::From<&str> for BotType {
    fn from(value: &str) -> Self {
        <Self as crate::runtime::StringEnum>::open(value)
    }
}
impl ::std::str::FromStr for BotType {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> ::std::result::Result<Self, ::std::convert::Infallible> {
        ::std::result::Result::Ok(Self::from(value))
    }
}
impl BotType {
    /// The value as it is on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Webhook => "webhook",
            Self::Csml => "csml",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl ::std::fmt::Display for BotType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.pad(self.as_str())
    }
}
impl crate::runtime::Decode for BotType {
    const EXPECTED: &'static str = "a string";
    fn string(value: &str) -> crate::runtime::Soft<Self> {
        ::std::result::Result::Ok(Self::from(value))
    }
}
impl ::serde::Serialize for BotType {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
impl<'de> ::serde::Deserialize<'de> for BotType {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        crate::runtime::deserialize(deserializer)
    }
}
/// A voice call, as its message tells it.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Call {
    /// The agent who took the call; null when nobody did.
    ///
    /// Evidence: source: enterprise edition, since 4.14.0.
    pub accepted_by_agent_id: ::std::option::Option<UserId>,
    /// Name of that agent.
    ///
    /// Evidence: source: enterprise edition, since 4.14.0.
    pub accepted_by_agent_name: ::std::option::Option<::std::string::String>,
    /// Identifier of the conference at the provider; null without one.
    ///
    /// Evidence: source: enterprise edition, since 4.14.0.
    pub conference_sid: ::std::option::Option<::std::string::String>,
    /// Who called whom.
    ///
    /// Evidence: source: enterprise edition, since 4.14.0.
    pub direction: CallDirection,
    /// Seconds that the call lasted; null while it has not.
    ///
    /// Evidence: source: enterprise edition, since 4.14.0.
    pub duration_seconds: ::std::option::Option<i64>,
    /// Why the call ended, in the words of the provider; null when it does not say.
    ///
    /// Evidence: source: enterprise edition, since 4.14.0.
    pub end_reason: ::std::option::Option<::std::string::String>,
    /// When the call ended; null while it has not.
    ///
    /// Evidence: source: enterprise edition, since 4.14.0.
    pub ended_at: ::std::option::Option<UnixSeconds>,
    /// Phone number of the caller.
    ///
    /// Evidence: source: enterprise edition, since 4.14.0.
    pub from_number: ::std::option::Option<::std::string::String>,
    /// The call.
    ///
    /// Evidence: source: enterprise edition, since 4.14.0.
    pub id: CallId,
    /// Who carries the call.
    ///
    /// Evidence: source: enterprise edition, since 4.14.0.
    pub provider: CallProvider,
    /// Identifier of the call at the provider.
    ///
    /// Evidence: source: enterprise edition, since 4.14.0.
    pub provider_call_id: ::std::string::String,
    /// Address of the recording; null when there is none.
    ///
    /// Evidence: source: enterprise edition, since 4.14.0.
    pub recording_url: ::std::option::Option<::std::string::String>,
    /// When the two began to talk; null when they did not.
    ///
    /// Evidence: source: enterprise edition, since 4.14.0.
    pub started_at: ::std::option::Option<UnixSeconds>,
    /// How far the call has come.
    ///
    /// Evidence: source: enterprise edition, since 4.14.0.
    pub status: CallStatus,
    /// Phone number that was called.
    ///
    /// Evidence: source: enterprise edition, since 4.14.0.
    pub to_number: ::std::option::Option<::std::string::String>,
    /// What was said, as text; null when it was not transcribed.
    ///
    /// Evidence: source: enterprise edition, since 4.14.0.
    pub transcript: ::std::option::Option<::std::string::String>,
    /// The properties that the schema does not declare, as received.
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl ::std::fmt::Debug for Call {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("Call")
            .field("accepted_by_agent_id", &self.accepted_by_agent_id)
            .field("accepted_by_agent_name", &crate::runtime::Hidden)
            .field("conference_sid", &crate::runtime::Hidden)
            .field("direction", &self.direction)
            .field("duration_seconds", &self.duration_seconds)
            .field("end_reason", &self.end_reason)
            .field("ended_at", &self.ended_at)
            .field("from_number", &crate::runtime::Hidden)
            .field("id", &self.id)
            .field("provider", &self.provider)
            .field("provider_call_id", &crate::runtime::Hidden)
            .field("recording_url", &crate::runtime::Hidden)
            .field("started_at", &self.started_at)
            .field("status", &self.status)
            .field("to_number", &crate::runtime::Hidden)
            .field("transcript", &crate::runtime::Hidden)
            .field("extra", &crate::runtime::HiddenMembers(self.extra.len()))
            .finish()
    }
}
/// The declared properties, by their fields.
#[allow(non_camel_case_types)]
enum __CallProperty {
    accepted_by_agent_id,
    accepted_by_agent_name,
    conference_sid,
    direction,
    duration_seconds,
    end_reason,
    ended_at,
    from_number,
    id,
    provider,
    provider_call_id,
    recording_url,
    started_at,
    status,
    to_number,
    transcript,
}
impl Call {
    /// Looks up the declared property of this name.
    fn property(name: &str) -> ::std::option::Option<__CallProperty> {
        use __CallProperty as __Property;
        ::std::option::Option::Some(
            match name {
                "accepted_by_agent_id" => __Property::accepted_by_agent_id,
                "accepted_by_agent_name" => __Property::accepted_by_agent_name,
                "conference_sid" => __Property::conference_sid,
                "direction" => __Property::direction,
                "duration_seconds" => __Property::duration_seconds,
                "end_reason" => __Property::end_reason,
                "ended_at" => __Property::ended_at,
                "from_number" => __Property::from_number,
                "id" => __Property::id,
                "provider" => __Property::provider,
                "provider_call_id" => __Property::provider_call_id,
                "recording_url" => __Property::recording_url,
                "started_at" => __Property::started_at,
                "status" => __Property::status,
                "to_number" => __Property::to_number,
                "transcript" => __Property::transcript,
                _ => return ::std::option::Option::None,
            },
        )
    }
}
impl crate::runtime::Decode for Call {
    const EXPECTED: &'static str = "an object";
    fn object<'de, __A: ::serde::de::MapAccess<'de>>(
        mut __members: __A,
        __place: &mut crate::runtime::Slot<Self>,
    ) -> ::std::result::Result<(), __A::Error> {
        use __CallProperty as __Property;
        let mut accepted_by_agent_id: crate::runtime::Slot<UserId> = ::std::default::Default::default();
        let mut accepted_by_agent_name: crate::runtime::Slot<::std::string::String> = ::std::default::Default::default();
        let mut conference_sid: crate::runtime::Slot<::std::string::String> = ::std::default::Default::default();
        let mut direction: crate::runtime::Slot<CallDirection> = ::std::default::Default::default();
        let mut duration_seconds: crate::runtime::Slot<i64> = ::std::default::Default::default();
        let mut end_reason: crate::runtime::Slot<::std::string::String> = ::std::default::Default::default();
        let mut ended_at: crate::runtime::Slot<UnixSeconds> = ::std::default::Default::default();
        let mut from_number: crate::runtime::Slot<::std::string::String> = ::std::default::Default::default();
        let mut id: crate::runtime::Slot<CallId> = ::std::default::Default::default();
        let mut provider: crate::runtime::Slot<CallProvider> = ::std::default::Default::default();
        let mut provider_call_id: crate::runtime::Slot<::std::string::String> = ::std::default::Default::default();
        let mut recording_url: crate::runtime::Slot<::std::string::String> = ::std::default::Default::default();
        let mut started_at: crate::runtime::Slot<UnixSeconds> = ::std::default::Default::default();
        let mut status: crate::runtime::Slot<CallStatus> = ::std::default::Default::default();
        let mut to_number: crate::runtime::Slot<::std::string::String> = ::std::default::Default::default();
        let mut transcript: crate::runtime::Slot<::std::string::String> = ::std::default::Default::default();
        let mut extra = ::serde_json::Map::new();
        while let ::std::option::Option::Some(__key) = crate::runtime::Key::next(
            &mut __members,
            Self::property,
        )? {
            match __key {
                crate::runtime::Key::Declared(__Property::accepted_by_agent_id) => {
                    accepted_by_agent_id.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::accepted_by_agent_name) => {
                    accepted_by_agent_name.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::conference_sid) => {
                    conference_sid.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::direction) => {
                    direction.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::duration_seconds) => {
                    duration_seconds.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::end_reason) => {
                    end_reason.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::ended_at) => {
                    ended_at.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::from_number) => {
                    from_number.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::id) => id.read(&mut __members)?,
                crate::runtime::Key::Declared(__Property::provider) => {
                    provider.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::provider_call_id) => {
                    provider_call_id.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::recording_url) => {
                    recording_url.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::started_at) => {
                    started_at.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::status) => {
                    status.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::to_number) => {
                    to_number.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::transcript) => {
                    transcript.read(&mut __members)?
                }
                crate::runtime::Key::Undeclared(__name) => {
                    extra.insert(__name, __members.next_value()?);
                }
            }
        }
        let ::std::option::Option::Some(accepted_by_agent_id) = accepted_by_agent_id
            .optional("accepted_by_agent_id", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(accepted_by_agent_name) = accepted_by_agent_name
            .optional("accepted_by_agent_name", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(conference_sid) = conference_sid
            .optional("conference_sid", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(direction) = direction
            .required("direction", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(duration_seconds) = duration_seconds
            .optional("duration_seconds", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(end_reason) = end_reason
            .optional("end_reason", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(ended_at) = ended_at
            .optional("ended_at", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(from_number) = from_number
            .optional("from_number", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(id) = id.required("id", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(provider) = provider
            .required("provider", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(provider_call_id) = provider_call_id
            .required("provider_call_id", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(recording_url) = recording_url
            .optional("recording_url", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(started_at) = started_at
            .optional("started_at", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(status) = status.required("status", __place)
        else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(to_number) = to_number
            .optional("to_number", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(transcript) = transcript
            .optional("transcript", __place) else {
            return ::std::result::Result::Ok(());
        };
        *__place = crate::runtime::Slot::Read(Self {
            accepted_by_agent_id,
            accepted_by_agent_name,
            conference_sid,
            direction,
            duration_seconds,
            end_reason,
            ended_at,
            from_number,
            id,
            provider,
            provider_call_id,
            recording_url,
            started_at,
            status,
            to_number,
            transcript,
            extra,
        });
        ::std::result::Result::Ok(())
    }
}
impl<'de> ::serde::Deserialize<'de> for Call {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        crate::runtime::deserialize(deserializer)
    }
}
impl ::serde::Serialize for Call {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(::std::option::Option::None)?;
        map.serialize_entry("accepted_by_agent_id", &self.accepted_by_agent_id)?;
        map.serialize_entry("accepted_by_agent_name", &self.accepted_by_agent_name)?;
        map.serialize_entry("conference_sid", &self.conference_sid)?;
        map.serialize_entry("direction", &self.direction)?;
        map.serialize_entry("duration_seconds", &self.duration_seconds)?;
        map.serialize_entry("end_reason", &self.end_reason)?;
        map.serialize_entry("ended_at", &self.ended_at)?;
        map.serialize_entry("from_number", &self.from_number)?;
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("provider", &self.provider)?;
        map.serialize_entry("provider_call_id", &self.provider_call_id)?;
        map.serialize_entry("recording_url", &self.recording_url)?;
        map.serialize_entry("started_at", &self.started_at)?;
        map.serialize_entry("status", &self.status)?;
        map.serialize_entry("to_number", &self.to_number)?;
        map.serialize_entry("transcript", &self.transcript)?;
        for (name, value) in &self.extra {
            if Call::property(name).is_none() {
                map.serialize_entry(name, value)?;
            }
        }
        map.end()
    }
}
/// Who called whom.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CallDirection {
    /// The contact called.
    ///
    /// On the wire: `"incoming"`.
    Incoming,
    /// An agent called.
    ///
    /// On the wire: `"outgoing"`.
    Outgoing,
    /// A string that the schema does not declare, exactly as received.
    Unknown(crate::runtime::UnknownString<Self>),
}
impl CallDirection {
    /// The declared values, in the order of the schema.
    pub const KNOWN: &'static [Self] = &[Self::Incoming, Self::Outgoing];
    /// Whether the value is one of [`KNOWN`](Self::KNOWN).
    #[must_use]
    pub const fn is_known(&self) -> bool {
        !matches!(self, Self::Unknown(_))
    }
}
impl ::std::fmt::Debug for CallDirection {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(
            match self {
                Self::Incoming => "Incoming",
                Self::Outgoing => "Outgoing",
                Self::Unknown(_) => "Unknown(<hidden>)",
            },
        )
    }
}
impl crate::runtime::StringEnum for CallDirection {
    fn declared(value: &str) -> ::std::option::Option<Self> {
        ::std::option::Option::Some(
            match value {
                "incoming" => Self::Incoming,
                "outgoing" => Self::Outgoing,
                _ => return ::std::option::Option::None,
            },
        )
    }
    fn unknown(value: crate::runtime::UnknownString<Self>) -> Self {
        Self::Unknown(value)
    }
}
impl ::std::convert::From<&str> for CallDirection {
    fn from(value: &str) -> Self {
        <Self as crate::runtime::StringEnum>::open(value)
    }
}
impl ::std::str::FromStr for CallDirection {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> ::std::result::Result<Self, ::std::convert::Infallible> {
        ::std::result::Result::Ok(Self::from(value))
    }
}
impl CallDirection {
    /// The value as it is on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Incoming => "incoming",
            Self::Outgoing => "outgoing",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl ::std::fmt::Display for CallDirection {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.pad(self.as_str())
    }
}
impl crate::runtime::Decode for CallDirection {
    const EXPECTED: &'static str = "a string";
    fn string(value: &str) -> crate::runtime::Soft<Self> {
        ::std::result::Result::Ok(Self::from(value))
    }
}
impl ::serde::Serialize for CallDirection {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
impl<'de> ::serde::Deserialize<'de> for CallDirection {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        crate::runtime::deserialize(deserializer)
    }
}
/// Number of a voice call.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CallId(i64);
impl CallId {
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
impl ::std::convert::From<i64> for CallId {
    fn from(value: i64) -> Self {
        Self(value)
    }
}
impl ::std::fmt::Display for CallId {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::std::fmt::Display::fmt(&self.0, f)
    }
}
impl ::std::str::FromStr for CallId {
    type Err = ::std::num::ParseIntError;
    fn from_str(text: &str) -> ::std::result::Result<Self, Self::Err> {
        text.parse().map(Self)
    }
}
impl crate::runtime::Decode for CallId {
    const EXPECTED: &'static str = "an integer";
    fn number(value: ::serde_json::Number) -> crate::runtime::Soft<Self> {
        <i64 as crate::runtime::Decode>::number(value).map(Self)
    }
}
impl<'de> ::serde::Deserialize<'de> for CallId {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        crate::runtime::deserialize(deserializer)
    }
}
impl ::serde::Serialize for CallId {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        serializer.serialize_i64(self.0)
    }
}
/// Who carries a voice call; new ones come with new versions.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CallProvider {
    /// Twilio.
    ///
    /// On the wire: `"twilio"`.
    Twilio,
    /// WhatsApp.
    ///
    /// On the wire: `"whatsapp"`.
    Whatsapp,
    /// A string that the schema does not declare, exactly as received.
    Unknown(crate::runtime::UnknownString<Self>),
}
impl CallProvider {
    /// The declared values, in the order of the schema.
    pub const KNOWN: &'static [Self] = &[Self::Twilio, Self::Whatsapp];
    /// Whether the value is one of [`KNOWN`](Self::KNOWN).
    #[must_use]
    pub const fn is_known(&self) -> bool {
        !matches!(self, Self::Unknown(_))
    }
}
impl ::std::fmt::Debug for CallProvider {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(
            match self {
                Self::Twilio => "Twilio",
                Self::Whatsapp => "Whatsapp",
                Self::Unknown(_) => "Unknown(<hidden>)",
            },
        )
    }
}
impl crate::runtime::StringEnum for CallProvider {
    fn declared(value: &str) -> ::std::option::Option<Self> {
        ::std::option::Option::Some(
            match value {
                "twilio" => Self::Twilio,
                "whatsapp" => Self::Whatsapp,
                _ => return ::std::option::Option::None,
            },
        )
    }
    fn unknown(value: crate::runtime::UnknownString<Self>) -> Self {
        Self::Unknown(value)
    }
}
impl ::std::convert::From<&str> for CallProvider {
    fn from(value: &str) -> Self {
        <Self as crate::runtime::StringEnum>::open(value)
    }
}
impl ::std::str::FromStr for CallProvider {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> ::std::result::Result<Self, ::std::convert::Infallible> {
        ::std::result::Result::Ok(Self::from(value))
    }
}
impl CallProvider {
    /// The value as it is on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Twilio => "twilio",
            Self::Whatsapp => "whatsapp",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl ::std::fmt::Display for CallProvider {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.pad(self.as_str())
    }
}
impl crate::runtime::Decode for CallProvider {
    const EXPECTED: &'static str = "a string";
    fn string(value: &str) -> crate::runtime::Soft<Self> {
        ::std::result::Result::Ok(Self::from(value))
    }
}
impl ::serde::Serialize for CallProvider {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
impl<'de> ::serde::Deserialize<'de> for CallProvider {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        crate::runtime::deserialize(deserializer)
    }
}
/// How far a voice call has come, written with hyphens; new ones come with new versions.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CallStatus {
    /// Not yet answered.
    ///
    /// On the wire: `"ringing"`.
    Ringing,
    /// Being held.
    ///
    /// On the wire: `"in-progress"`.
    InProgress,
    /// Held and ended.
    ///
    /// On the wire: `"completed"`.
    Completed,
    /// Not answered.
    ///
    /// On the wire: `"no-answer"`.
    NoAnswer,
    /// Could not be put through.
    ///
    /// On the wire: `"failed"`.
    Failed,
    /// A string that the schema does not declare, exactly as received.
    Unknown(crate::runtime::UnknownString<Self>),
}
impl CallStatus {
    /// The declared values, in the order of the schema.
    pub const KNOWN: &'static [Self] = &[
        Self::Ringing,
        Self::InProgress,
        Self::Completed,
        Self::NoAnswer,
        Self::Failed,
    ];
    /// Whether the value is one of [`KNOWN`](Self::KNOWN).
    #[must_use]
    pub const fn is_known(&self) -> bool {
        !matches!(self, Self::Unknown(_))
    }
}
impl ::std::fmt::Debug for CallStatus {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(
            match self {
                Self::Ringing => "Ringing",
                Self::InProgress => "InProgress",
                Self::Completed => "Completed",
                Self::NoAnswer => "NoAnswer",
                Self::Failed => "Failed",
                Self::Unknown(_) => "Unknown(<hidden>)",
            },
        )
    }
}
impl crate::runtime::StringEnum for CallStatus {
    fn declared(value: &str) -> ::std::option::Option<Self> {
        ::std::option::Option::Some(
            match value {
                "ringing" => Self::Ringing,
                "in-progress" => Self::InProgress,
                "completed" => Self::Completed,
                "no-answer" => Self::NoAnswer,
                "failed" => Self::Failed,
                _ => return ::std::option::Option::None,
            },
        )
    }
    fn unknown(value: crate::runtime::UnknownString<Self>) -> Self {
        Self::Unknown(value)
    }
}
impl ::std::convert::From<&str> for CallStatus {
    fn from(value: &str) -> Self {
        <Self as crate::runtime::StringEnum>::open(value)
    }
}
impl ::std::str::FromStr for CallStatus {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> ::std::result::Result<Self, ::std::convert::Infallible> {
        ::std::result::Result::Ok(Self::from(value))
    }
}
impl CallStatus {
    /// The value as it is on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Ringing => "ringing",
            Self::InProgress => "in-progress",
            Self::Completed => "completed",
            Self::NoAnswer => "no-answer",
            Self::Failed => "failed",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl ::std::fmt::Display for CallStatus {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.pad(self.as_str())
    }
}
impl crate::runtime::Decode for CallStatus {
    const EXPECTED: &'static str = "a string";
    fn string(value: &str) -> crate::runtime::Soft<Self> {
        ::std::result::Result::Ok(Self::from(value))
    }
}
impl ::serde::Serialize for CallStatus {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
impl<'de> ::serde::Deserialize<'de> for CallStatus {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        crate::runtime::deserialize(deserializer)
    }
}
/// An AI assistant of the enterprise edition, as assignee.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CaptainAssistant {
    /// What the assistant is for.
    ///
    /// Evidence: source: enterprise edition only, since 4.17, nullable column.
    pub description: ::std::option::Option<::std::string::String>,
    /// The assistant.
    ///
    /// Evidence: source: enterprise edition only, since 4.17.
    pub id: CaptainAssistantId,
    /// Name of the assistant.
    ///
    /// Evidence: source: enterprise edition only, since 4.17.
    pub name: ::std::string::String,
    /// Address of the avatar; that of a default picture when there is none.
    ///
    /// Evidence: source: enterprise edition only, since 4.17.
    pub thumbnail: ::std::string::String,
    /// The properties that the schema does not declare, as received.
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl ::std::fmt::Debug for CaptainAssistant {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("CaptainAssistant")
            .field("description", &self.description)
            .field("id", &self.id)
            .field("name", &crate::runtime::Hidden)
            .field("thumbnail", &crate::runtime::Hidden)
            .field("extra", &crate::runtime::HiddenMembers(self.extra.len()))
            .finish()
    }
}
/// The declared properties, by their fields.
#[allow(non_camel_case_types)]
enum __CaptainAssistantProperty {
    description,
    id,
    name,
    thumbnail,
}
impl CaptainAssistant {
    /// Looks up the declared property of this name.
    fn property(name: &str) -> ::std::option::Option<__CaptainAssistantProperty> {
        use __CaptainAssistantProperty as __Property;
        ::std::option::Option::Some(
            match name {
                "description" => __Property::description,
                "id" => __Property::id,
                "name" => __Property::name,
                "thumbnail" => __Property::thumbnail,
                _ => return ::std::option::Option::None,
            },
        )
    }
}
impl crate::runtime::Decode for CaptainAssistant {
    const EXPECTED: &'static str = "an object";
    fn object<'de, __A: ::serde::de::MapAccess<'de>>(
        mut __members: __A,
        __place: &mut crate::runtime::Slot<Self>,
    ) -> ::std::result::Result<(), __A::Error> {
        use __CaptainAssistantProperty as __Property;
        let mut description: crate::runtime::Slot<::std::string::String> = ::std::default::Default::default();
        let mut id: crate::runtime::Slot<CaptainAssistantId> = ::std::default::Default::default();
        let mut name: crate::runtime::Slot<::std::string::String> = ::std::default::Default::default();
        let mut thumbnail: crate::runtime::Slot<::std::string::String> = ::std::default::Default::default();
        let mut extra = ::serde_json::Map::new();
        while let ::std::option::Option::Some(__key) = crate::runtime::Key::next(
            &mut __members,
            Self::property,
        )? {
            match __key {
                crate::runtime::Key::Declared(__Property::description) => {
                    description.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::id) => id.read(&mut __members)?,
                crate::runtime::Key::Declared(__Property::name) => {
                    name.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::thumbnail) => {
                    thumbnail.read(&mut __members)?
                }
                crate::runtime::Key::Undeclared(__name) => {
                    extra.insert(__name, __members.next_value()?);
                }
            }
        }
        let ::std::option::Option::Some(description) = description
            .optional("description", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(id) = id.required("id", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(name) = name.required("name", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(thumbnail) = thumbnail
            .required("thumbnail", __place) else {
            return ::std::result::Result::Ok(());
        };
        *__place = crate::runtime::Slot::Read(Self {
            description,
            id,
            name,
            thumbnail,
            extra,
        });
        ::std::result::Result::Ok(())
    }
}
impl<'de> ::serde::Deserialize<'de> for CaptainAssistant {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        crate::runtime::deserialize(deserializer)
    }
}
impl ::serde::Serialize for CaptainAssistant {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(::std::option::Option::None)?;
        map.serialize_entry("description", &self.description)?;
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("name", &self.name)?;
        map.serialize_entry("thumbnail", &self.thumbnail)?;
        for (name, value) in &self.extra {
            if CaptainAssistant::property(name).is_none() {
                map.serialize_entry(name, value)?;
            }
        }
        map.end()
    }
}
/// Number of an AI assistant of the enterprise edition.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CaptainAssistantId(i64);
impl CaptainAssistantId {
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
impl ::std::convert::From<i64> for CaptainAssistantId {
    fn from(value: i64) -> Self {
        Self(value)
    }
}
impl ::std::fmt::Display for CaptainAssistantId {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::std::fmt::Display::fmt(&self.0, f)
    }
}
impl ::std::str::FromStr for CaptainAssistantId {
    type Err = ::std::num::ParseIntError;
    fn from_str(text: &str) -> ::std::result::Result<Self, Self::Err> {
        text.parse().map(Self)
    }
}
impl crate::runtime::Decode for CaptainAssistantId {
    const EXPECTED: &'static str = "an integer";
    fn number(value: ::serde_json::Number) -> crate::runtime::Soft<Self> {
        <i64 as crate::runtime::Decode>::number(value).map(Self)
    }
}
impl<'de> ::serde::Deserialize<'de> for CaptainAssistantId {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        crate::runtime::deserialize(deserializer)
    }
}
impl ::serde::Serialize for CaptainAssistantId {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        serializer.serialize_i64(self.0)
    }
}
/// An AI assistant of the enterprise edition as the sender of a message.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CaptainAssistantSender {
    /// Address of the avatar; that of a default picture when there is none.
    ///
    /// Evidence: source: enterprise edition only.
    pub avatar_url: ::std::string::String,
    /// When the assistant was created; a string, unlike other `created_at`.
    ///
    /// Evidence: source: enterprise edition only.
    pub created_at: IsoDateTime,
    /// What the assistant is for.
    ///
    /// Evidence: source: enterprise edition only, nullable column.
    pub description: ::std::option::Option<::std::string::String>,
    /// The assistant.
    ///
    /// Evidence: source: enterprise edition only.
    pub id: CaptainAssistantId,
    /// Name of the assistant.
    ///
    /// Evidence: source: enterprise edition only.
    pub name: ::std::string::String,
    /// Always `captain_assistant`.
    ///
    /// Evidence: source: enterprise edition only.
    pub type_: SenderKind,
    /// The properties that the schema does not declare, as received.
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl ::std::fmt::Debug for CaptainAssistantSender {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("CaptainAssistantSender")
            .field("avatar_url", &crate::runtime::Hidden)
            .field("created_at", &self.created_at)
            .field("description", &self.description)
            .field("id", &self.id)
            .field("name", &crate::runtime::Hidden)
            .field("type_", &self.type_)
            .field("extra", &crate::runtime::HiddenMembers(self.extra.len()))
            .finish()
    }
}
/// The declared properties, by their fields.
#[allow(non_camel_case_types)]
enum __CaptainAssistantSenderProperty {
    avatar_url,
    created_at,
    description,
    id,
    name,
    type_,
}
impl CaptainAssistantSender {
    /// Looks up the declared property of this name.
    fn property(name: &str) -> ::std::option::Option<__CaptainAssistantSenderProperty> {
        use __CaptainAssistantSenderProperty as __Property;
        ::std::option::Option::Some(
            match name {
                "avatar_url" => __Property::avatar_url,
                "created_at" => __Property::created_at,
                "description" => __Property::description,
                "id" => __Property::id,
                "name" => __Property::name,
                "type" => __Property::type_,
                _ => return ::std::option::Option::None,
            },
        )
    }
}
impl crate::runtime::Decode for CaptainAssistantSender {
    const EXPECTED: &'static str = "an object";
    fn object<'de, __A: ::serde::de::MapAccess<'de>>(
        mut __members: __A,
        __place: &mut crate::runtime::Slot<Self>,
    ) -> ::std::result::Result<(), __A::Error> {
        use __CaptainAssistantSenderProperty as __Property;
        let mut avatar_url: crate::runtime::Slot<::std::string::String> = ::std::default::Default::default();
        let mut created_at: crate::runtime::Slot<IsoDateTime> = ::std::default::Default::default();
        let mut description: crate::runtime::Slot<::std::string::String> = ::std::default::Default::default();
        let mut id: crate::runtime::Slot<CaptainAssistantId> = ::std::default::Default::default();
        let mut name: crate::runtime::Slot<::std::string::String> = ::std::default::Default::default();
        let mut type_: crate::runtime::Slot<SenderKind> = ::std::default::Default::default();
        let mut extra = ::serde_json::Map::new();
        while let ::std::option::Option::Some(__key) = crate::runtime::Key::next(
            &mut __members,
            Self::property,
        )? {
            match __key {
                crate::runtime::Key::Declared(__Property::avatar_url) => {
                    avatar_url.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::created_at) => {
                    created_at.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::description) => {
                    description.read(&mut __members)?
                }
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
        let ::std::option::Option::Some(avatar_url) = avatar_url
            .required("avatar_url", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(created_at) = created_at
            .required("created_at", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(description) = description
            .optional("description", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(id) = id.required("id", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(name) = name.required("name", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(type_) = type_.required("type", __place) else {
            return ::std::result::Result::Ok(());
        };
        *__place = crate::runtime::Slot::Read(Self {
            avatar_url,
            created_at,
            description,
            id,
            name,
            type_,
            extra,
        });
        ::std::result::Result::Ok(())
    }
}
impl<'de> ::serde::Deserialize<'de> for CaptainAssistantSender {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        crate::runtime::deserialize(deserializer)
    }
}
impl ::serde::Serialize for CaptainAssistantSender {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(::std::option::Option::None)?;
        map.serialize_entry("avatar_url", &self.avatar_url)?;
        map.serialize_entry("created_at", &self.created_at)?;
        map.serialize_entry("description", &self.description)?;
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("name", &self.name)?;
        map.serialize_entry("type", &self.type_)?;
        for (name, value) in &self.extra {
            if CaptainAssistantSender::property(name).is_none() {
                map.serialize_entry(name, value)?;
            }
        }
        map.end()
    }
}
/// Type of a channel; new ones come with new versions, and the vendor may add its own.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Channel {
    /// API inbox.
    ///
    /// On the wire: `"Channel::Api"`.
    Api,
    /// E-mail.
    ///
    /// On the wire: `"Channel::Email"`.
    Email,
    /// Facebook page, and Instagram connected through it.
    ///
    /// On the wire: `"Channel::FacebookPage"`.
    FacebookPage,
    /// LINE.
    ///
    /// On the wire: `"Channel::Line"`.
    Line,
    /// SMS.
    ///
    /// On the wire: `"Channel::Sms"`.
    Sms,
    /// Telegram bot.
    ///
    /// On the wire: `"Channel::Telegram"`.
    Telegram,
    /// SMS or WhatsApp through Twilio.
    ///
    /// On the wire: `"Channel::TwilioSms"`.
    TwilioSms,
    /// Twitter profile.
    ///
    /// On the wire: `"Channel::TwitterProfile"`.
    TwitterProfile,
    /// Chat widget on a website.
    ///
    /// On the wire: `"Channel::WebWidget"`.
    WebWidget,
    /// WhatsApp.
    ///
    /// On the wire: `"Channel::Whatsapp"`.
    Whatsapp,
    /// Instagram, since 4.1.
    ///
    /// On the wire: `"Channel::Instagram"`.
    Instagram,
    /// TikTok, since 4.8.
    ///
    /// On the wire: `"Channel::Tiktok"`.
    Tiktok,
    /// Voice calls, 4.5 to 4.13, enterprise edition.
    ///
    /// On the wire: `"Channel::Voice"`.
    Voice,
    /// A string that the schema does not declare, exactly as received.
    Unknown(crate::runtime::UnknownString<Self>),
}
impl Channel {
    /// The declared values, in the order of the schema.
    pub const KNOWN: &'static [Self] = &[
        Self::Api,
        Self::Email,
        Self::FacebookPage,
        Self::Line,
        Self::Sms,
        Self::Telegram,
        Self::TwilioSms,
        Self::TwitterProfile,
        Self::WebWidget,
        Self::Whatsapp,
        Self::Instagram,
        Self::Tiktok,
        Self::Voice,
    ];
    /// Whether the value is one of [`KNOWN`](Self::KNOWN).
    #[must_use]
    pub const fn is_known(&self) -> bool {
        !matches!(self, Self::Unknown(_))
    }
}
impl ::std::fmt::Debug for Channel {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(
            match self {
                Self::Api => "Api",
                Self::Email => "Email",
                Self::FacebookPage => "FacebookPage",
                Self::Line => "Line",
                Self::Sms => "Sms",
                Self::Telegram => "Telegram",
                Self::TwilioSms => "TwilioSms",
                Self::TwitterProfile => "TwitterProfile",
                Self::WebWidget => "WebWidget",
                Self::Whatsapp => "Whatsapp",
                Self::Instagram => "Instagram",
                Self::Tiktok => "Tiktok",
                Self::Voice => "Voice",
                Self::Unknown(_) => "Unknown(<hidden>)",
            },
        )
    }
}
impl crate::runtime::StringEnum for Channel {
    fn declared(value: &str) -> ::std::option::Option<Self> {
        ::std::option::Option::Some(
            match value {
                "Channel::Api" => Self::Api,
                "Channel::Email" => Self::Email,
                "Channel::FacebookPage" => Self::FacebookPage,
                "Channel::Line" => Self::Line,
                "Channel::Sms" => Self::Sms,
                "Channel::Telegram" => Self::Telegram,
                "Channel::TwilioSms" => Self::TwilioSms,
                "Channel::TwitterProfile" => Self::TwitterProfile,
                "Channel::WebWidget" => Self::WebWidget,
                "Channel::Whatsapp" => Self::Whatsapp,
                "Channel::Instagram" => Self::Instagram,
                "Channel::Tiktok" => Self::Tiktok,
                "Channel::Voice" => Self::Voice,
                _ => return ::std::option::Option::None,
            },
        )
    }
    fn unknown(value: crate::runtime::UnknownString<Self>) -> Self {
        Self::Unknown(value)
    }
}
impl ::std::convert::From<&str> for Channel {
    fn from(value: &str) -> Self {
        <Self as crate::runtime::StringEnum>::open(value)
    }
}
impl ::std::str::FromStr for Channel {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> ::std::result::Result<Self, ::std::convert::Infallible> {
        ::std::result::Result::Ok(Self::from(value))
    }
}
impl Channel {
    /// The value as it is on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Api => "Channel::Api",
            Self::Email => "Channel::Email",
            Self::FacebookPage => "Channel::FacebookPage",
            Self::Line => "Channel::Line",
            Self::Sms => "Channel::Sms",
            Self::Telegram => "Channel::Telegram",
            Self::TwilioSms => "Channel::TwilioSms",
            Self::TwitterProfile => "Channel::TwitterProfile",
            Self::WebWidget => "Channel::WebWidget",
            Self::Whatsapp => "Channel::Whatsapp",
            Self::Instagram => "Channel::Instagram",
            Self::Tiktok => "Channel::Tiktok",
            Self::Voice => "Channel::Voice",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl ::std::fmt::Display for Channel {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.pad(self.as_str())
    }
}
impl crate::runtime::Decode for Channel {
    const EXPECTED: &'static str = "a string";
    fn string(value: &str) -> crate::runtime::Soft<Self> {
        ::std::result::Result::Ok(Self::from(value))
    }
}
impl ::serde::Serialize for Channel {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
impl<'de> ::serde::Deserialize<'de> for Channel {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        crate::runtime::deserialize(deserializer)
    }
}
/// Number of a company.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CompanyId(i64);
impl CompanyId {
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
impl ::std::convert::From<i64> for CompanyId {
    fn from(value: i64) -> Self {
        Self(value)
    }
}
impl ::std::fmt::Display for CompanyId {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::std::fmt::Display::fmt(&self.0, f)
    }
}
impl ::std::str::FromStr for CompanyId {
    type Err = ::std::num::ParseIntError;
    fn from_str(text: &str) -> ::std::result::Result<Self, Self::Err> {
        text.parse().map(Self)
    }
}
impl crate::runtime::Decode for CompanyId {
    const EXPECTED: &'static str = "an integer";
    fn number(value: ::serde_json::Number) -> crate::runtime::Soft<Self> {
        <i64 as crate::runtime::Decode>::number(value).map(Self)
    }
}
impl<'de> ::serde::Deserialize<'de> for CompanyId {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        crate::runtime::deserialize(deserializer)
    }
}
impl ::serde::Serialize for CompanyId {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        serializer.serialize_i64(self.0)
    }
}
/// The contact: the customer with whom the conversation is held.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Contact {
    /// Open map of what is known about the contact: city, country, company, social profiles, and the like.
    ///
    /// Evidence: documented; source; rendered 2.16.0: object, null on legacy rows; rendered 4.3.0: object, null on legacy rows; recorded.
    pub additional_attributes: ::std::option::Option<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    >,
    /// Whether the contact is connected to the chat widget.
    ///
    /// Evidence: documented; source; rendered 2.16.0; rendered 4.3.0; recorded.
    pub availability_status: ContactAvailabilityStatus,
    /// Whether the contact is blocked. The vendor has its own field of this name, placed after `last_activity_at`.
    ///
    /// Evidence: documented; source: absent before 4.0.2; rendered 4.3.0; recorded.
    pub blocked: ::std::option::Option<bool>,
    /// The company that the contact belongs to; null when to none.
    ///
    /// Evidence: source: feature companies only, since 4.15.0, nullable column.
    pub company_id: ::std::option::Option<::std::option::Option<CompanyId>>,
    /// When the contact was created.
    ///
    /// Evidence: documented; source: absent before 2.14.0; rendered 2.16.0; rendered 4.3.0; recorded.
    pub created_at: UnixSeconds,
    /// Open map of the attributes that the account defined for contacts; values are any JSON.
    ///
    /// Evidence: documented; source; rendered 2.16.0: object, null on legacy rows; rendered 4.3.0: object, null on legacy rows; recorded.
    pub custom_attributes: ::std::option::Option<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    >,
    /// E-mail address, lower-case; null when unknown, never empty.
    ///
    /// Evidence: documented; source; rendered 2.16.0: string, null; rendered 4.3.0: string, null; recorded.
    pub email: ::std::option::Option<::std::string::String>,
    /// The contact.
    ///
    /// Evidence: documented; source; rendered 2.16.0; rendered 4.3.0; recorded.
    pub id: ContactId,
    /// Identifier of the contact in the customer's own system; null when none was given.
    ///
    /// Evidence: documented; source; rendered 2.16.0: string, null; rendered 4.3.0: string, null; recorded.
    pub identifier: ::std::option::Option<::std::string::String>,
    /// When the contact was last active. Absent, never null, when it never was.
    ///
    /// Evidence: documented; source: absent when never active; rendered 2.16.0; rendered 4.3.0; recorded.
    pub last_activity_at: ::std::option::Option<UnixSeconds>,
    /// Full name; null or empty when unknown.
    ///
    /// Evidence: documented; source: nullable column; rendered 2.16.0: string, null; rendered 4.3.0: string, null; recorded.
    pub name: ::std::option::Option<::std::string::String>,
    /// Phone number in E.164 form; null when unknown.
    ///
    /// Evidence: documented; source; rendered 2.16.0: string, null; rendered 4.3.0: string, null; recorded.
    pub phone_number: ::std::option::Option<::std::string::String>,
    /// Address of the avatar, which redirects to the image; empty when there is none.
    ///
    /// Evidence: documented; source; rendered 2.16.0; rendered 4.3.0; recorded.
    pub thumbnail: ::std::string::String,
    /// The properties that the schema does not declare, as received.
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl ::std::fmt::Debug for Contact {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("Contact")
            .field("additional_attributes", &crate::runtime::Hidden)
            .field("availability_status", &self.availability_status)
            .field("blocked", &self.blocked)
            .field("company_id", &self.company_id)
            .field("created_at", &self.created_at)
            .field("custom_attributes", &crate::runtime::Hidden)
            .field("email", &crate::runtime::Hidden)
            .field("id", &self.id)
            .field("identifier", &crate::runtime::Hidden)
            .field("last_activity_at", &self.last_activity_at)
            .field("name", &crate::runtime::Hidden)
            .field("phone_number", &crate::runtime::Hidden)
            .field("thumbnail", &crate::runtime::Hidden)
            .field("extra", &crate::runtime::HiddenMembers(self.extra.len()))
            .finish()
    }
}
/// The declared properties, by their fields.
#[allow(non_camel_case_types)]
enum __ContactProperty {
    additional_attributes,
    availability_status,
    blocked,
    company_id,
    created_at,
    custom_attributes,
    email,
    id,
    identifier,
    last_activity_at,
    name,
    phone_number,
    thumbnail,
}
impl Contact {
    /// Looks up the declared property of this name.
    fn property(name: &str) -> ::std::option::Option<__ContactProperty> {
        use __ContactProperty as __Property;
        ::std::option::Option::Some(
            match name {
                "additional_attributes" => __Property::additional_attributes,
                "availability_status" => __Property::availability_status,
                "blocked" => __Property::blocked,
                "company_id" => __Property::company_id,
                "created_at" => __Property::created_at,
                "custom_attributes" => __Property::custom_attributes,
                "email" => __Property::email,
                "id" => __Property::id,
                "identifier" => __Property::identifier,
                "last_activity_at" => __Property::last_activity_at,
                "name" => __Property::name,
                "phone_number" => __Property::phone_number,
                "thumbnail" => __Property::thumbnail,
                _ => return ::std::option::Option::None,
            },
        )
    }
}
impl crate::runtime::Decode for Contact {
    const EXPECTED: &'static str = "an object";
    fn object<'de, __A: ::serde::de::MapAccess<'de>>(
        mut __members: __A,
        __place: &mut crate::runtime::Slot<Self>,
    ) -> ::std::result::Result<(), __A::Error> {
        use __ContactProperty as __Property;
        let mut additional_attributes: crate::runtime::Slot<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        > = ::std::default::Default::default();
        let mut availability_status: crate::runtime::Slot<ContactAvailabilityStatus> = ::std::default::Default::default();
        let mut blocked: crate::runtime::Slot<bool> = ::std::default::Default::default();
        let mut company_id: crate::runtime::Slot<CompanyId> = ::std::default::Default::default();
        let mut created_at: crate::runtime::Slot<UnixSeconds> = ::std::default::Default::default();
        let mut custom_attributes: crate::runtime::Slot<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        > = ::std::default::Default::default();
        let mut email: crate::runtime::Slot<::std::string::String> = ::std::default::Default::default();
        let mut id: crate::runtime::Slot<ContactId> = ::std::default::Default::default();
        let mut identifier: crate::runtime::Slot<::std::string::String> = ::std::default::Default::default();
        let mut last_activity_at: crate::runtime::Slot<UnixSeconds> = ::std::default::Default::default();
        let mut name: crate::runtime::Slot<::std::string::String> = ::std::default::Default::default();
        let mut phone_number: crate::runtime::Slot<::std::string::String> = ::std::default::Default::default();
        let mut thumbnail: crate::runtime::Slot<::std::string::String> = ::std::default::Default::default();
        let mut extra = ::serde_json::Map::new();
        while let ::std::option::Option::Some(__key) = crate::runtime::Key::next(
            &mut __members,
            Self::property,
        )? {
            match __key {
                crate::runtime::Key::Declared(__Property::additional_attributes) => {
                    additional_attributes.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::availability_status) => {
                    availability_status.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::blocked) => {
                    blocked.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::company_id) => {
                    company_id.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::created_at) => {
                    created_at.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::custom_attributes) => {
                    custom_attributes.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::email) => {
                    email.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::id) => id.read(&mut __members)?,
                crate::runtime::Key::Declared(__Property::identifier) => {
                    identifier.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::last_activity_at) => {
                    last_activity_at.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::name) => {
                    name.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::phone_number) => {
                    phone_number.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::thumbnail) => {
                    thumbnail.read(&mut __members)?
                }
                crate::runtime::Key::Undeclared(__name) => {
                    extra.insert(__name, __members.next_value()?);
                }
            }
        }
        let ::std::option::Option::Some(additional_attributes) = additional_attributes
            .optional("additional_attributes", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(availability_status) = availability_status
            .required("availability_status", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(blocked) = blocked.optional("blocked", __place)
        else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(company_id) = company_id
            .optional_nullable("company_id", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(created_at) = created_at
            .required("created_at", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(custom_attributes) = custom_attributes
            .optional("custom_attributes", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(email) = email.optional("email", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(id) = id.required("id", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(identifier) = identifier
            .optional("identifier", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(last_activity_at) = last_activity_at
            .optional("last_activity_at", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(name) = name.optional("name", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(phone_number) = phone_number
            .optional("phone_number", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(thumbnail) = thumbnail
            .required("thumbnail", __place) else {
            return ::std::result::Result::Ok(());
        };
        *__place = crate::runtime::Slot::Read(Self {
            additional_attributes,
            availability_status,
            blocked,
            company_id,
            created_at,
            custom_attributes,
            email,
            id,
            identifier,
            last_activity_at,
            name,
            phone_number,
            thumbnail,
            extra,
        });
        ::std::result::Result::Ok(())
    }
}
impl<'de> ::serde::Deserialize<'de> for Contact {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        crate::runtime::deserialize(deserializer)
    }
}
impl ::serde::Serialize for Contact {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(::std::option::Option::None)?;
        map.serialize_entry("additional_attributes", &self.additional_attributes)?;
        map.serialize_entry("availability_status", &self.availability_status)?;
        if let ::std::option::Option::Some(value) = &self.blocked {
            map.serialize_entry("blocked", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.company_id {
            map.serialize_entry("company_id", value)?;
        }
        map.serialize_entry("created_at", &self.created_at)?;
        map.serialize_entry("custom_attributes", &self.custom_attributes)?;
        map.serialize_entry("email", &self.email)?;
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("identifier", &self.identifier)?;
        if let ::std::option::Option::Some(value) = &self.last_activity_at {
            map.serialize_entry("last_activity_at", value)?;
        }
        map.serialize_entry("name", &self.name)?;
        map.serialize_entry("phone_number", &self.phone_number)?;
        map.serialize_entry("thumbnail", &self.thumbnail)?;
        for (name, value) in &self.extra {
            if Contact::property(name).is_none() {
                map.serialize_entry(name, value)?;
            }
        }
        map.end()
    }
}
/// A contact card.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ContactAttachment {
    /// The account that it belongs to.
    ///
    /// Evidence: source: since 2.14.0; rendered 2.16.0; rendered 4.3.0.
    pub account_id: AccountId,
    /// Phone number on the card; null on a row without one.
    ///
    /// Evidence: source: since 2.14.0, nullable column; rendered 2.16.0; rendered 4.3.0.
    pub fallback_title: ::std::option::Option<::std::string::String>,
    /// Always `contact`.
    ///
    /// Evidence: source: since 2.14.0; rendered 2.16.0; rendered 4.3.0.
    pub file_type: AttachmentKind,
    /// The attachment.
    ///
    /// Evidence: source: since 2.14.0; rendered 2.16.0; rendered 4.3.0.
    pub id: AttachmentId,
    /// The message that it is attached to.
    ///
    /// Evidence: source: since 2.14.0; rendered 2.16.0; rendered 4.3.0.
    pub message_id: MessageId,
    /// What else the card says, such as `firstName` and `lastName`.
    ///
    /// Evidence: source: absent before 4.0.2; rendered 4.3.0.
    pub meta: ::std::option::Option<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    >,
    /// The properties that the schema does not declare, as received.
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl ::std::fmt::Debug for ContactAttachment {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("ContactAttachment")
            .field("account_id", &self.account_id)
            .field("fallback_title", &crate::runtime::Hidden)
            .field("file_type", &self.file_type)
            .field("id", &self.id)
            .field("message_id", &self.message_id)
            .field("meta", &crate::runtime::Hidden)
            .field("extra", &crate::runtime::HiddenMembers(self.extra.len()))
            .finish()
    }
}
/// The declared properties, by their fields.
#[allow(non_camel_case_types)]
enum __ContactAttachmentProperty {
    account_id,
    fallback_title,
    file_type,
    id,
    message_id,
    meta,
}
impl ContactAttachment {
    /// Looks up the declared property of this name.
    fn property(name: &str) -> ::std::option::Option<__ContactAttachmentProperty> {
        use __ContactAttachmentProperty as __Property;
        ::std::option::Option::Some(
            match name {
                "account_id" => __Property::account_id,
                "fallback_title" => __Property::fallback_title,
                "file_type" => __Property::file_type,
                "id" => __Property::id,
                "message_id" => __Property::message_id,
                "meta" => __Property::meta,
                _ => return ::std::option::Option::None,
            },
        )
    }
}
impl crate::runtime::Decode for ContactAttachment {
    const EXPECTED: &'static str = "an object";
    fn object<'de, __A: ::serde::de::MapAccess<'de>>(
        mut __members: __A,
        __place: &mut crate::runtime::Slot<Self>,
    ) -> ::std::result::Result<(), __A::Error> {
        use __ContactAttachmentProperty as __Property;
        let mut account_id: crate::runtime::Slot<AccountId> = ::std::default::Default::default();
        let mut fallback_title: crate::runtime::Slot<::std::string::String> = ::std::default::Default::default();
        let mut file_type: crate::runtime::Slot<AttachmentKind> = ::std::default::Default::default();
        let mut id: crate::runtime::Slot<AttachmentId> = ::std::default::Default::default();
        let mut message_id: crate::runtime::Slot<MessageId> = ::std::default::Default::default();
        let mut meta: crate::runtime::Slot<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        > = ::std::default::Default::default();
        let mut extra = ::serde_json::Map::new();
        while let ::std::option::Option::Some(__key) = crate::runtime::Key::next(
            &mut __members,
            Self::property,
        )? {
            match __key {
                crate::runtime::Key::Declared(__Property::account_id) => {
                    account_id.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::fallback_title) => {
                    fallback_title.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::file_type) => {
                    file_type.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::id) => id.read(&mut __members)?,
                crate::runtime::Key::Declared(__Property::message_id) => {
                    message_id.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::meta) => {
                    meta.read(&mut __members)?
                }
                crate::runtime::Key::Undeclared(__name) => {
                    extra.insert(__name, __members.next_value()?);
                }
            }
        }
        let ::std::option::Option::Some(account_id) = account_id
            .required("account_id", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(fallback_title) = fallback_title
            .optional("fallback_title", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(file_type) = file_type
            .required("file_type", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(id) = id.required("id", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(message_id) = message_id
            .required("message_id", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(meta) = meta.optional("meta", __place) else {
            return ::std::result::Result::Ok(());
        };
        *__place = crate::runtime::Slot::Read(Self {
            account_id,
            fallback_title,
            file_type,
            id,
            message_id,
            meta,
            extra,
        });
        ::std::result::Result::Ok(())
    }
}
impl<'de> ::serde::Deserialize<'de> for ContactAttachment {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        crate::runtime::deserialize(deserializer)
    }
}
impl ::serde::Serialize for ContactAttachment {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(::std::option::Option::None)?;
        map.serialize_entry("account_id", &self.account_id)?;
        map.serialize_entry("fallback_title", &self.fallback_title)?;
        map.serialize_entry("file_type", &self.file_type)?;
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("message_id", &self.message_id)?;
        if let ::std::option::Option::Some(value) = &self.meta {
            map.serialize_entry("meta", value)?;
        }
        for (name, value) in &self.extra {
            if ContactAttachment::property(name).is_none() {
                map.serialize_entry(name, value)?;
            }
        }
        map.end()
    }
}
/// Whether a contact is connected; a contact is never busy.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ContactAvailabilityStatus {
    /// Connected.
    ///
    /// On the wire: `"online"`.
    Online,
    /// Not connected.
    ///
    /// On the wire: `"offline"`.
    Offline,
    /// A string that the schema does not declare, exactly as received.
    Unknown(crate::runtime::UnknownString<Self>),
}
impl ContactAvailabilityStatus {
    /// The declared values, in the order of the schema.
    pub const KNOWN: &'static [Self] = &[Self::Online, Self::Offline];
    /// Whether the value is one of [`KNOWN`](Self::KNOWN).
    #[must_use]
    pub const fn is_known(&self) -> bool {
        !matches!(self, Self::Unknown(_))
    }
}
impl ::std::fmt::Debug for ContactAvailabilityStatus {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(
            match self {
                Self::Online => "Online",
                Self::Offline => "Offline",
                Self::Unknown(_) => "Unknown(<hidden>)",
            },
        )
    }
}
impl crate::runtime::StringEnum for ContactAvailabilityStatus {
    fn declared(value: &str) -> ::std::option::Option<Self> {
        ::std::option::Option::Some(
            match value {
                "online" => Self::Online,
                "offline" => Self::Offline,
                _ => return ::std::option::Option::None,
            },
        )
    }
    fn unknown(value: crate::runtime::UnknownString<Self>) -> Self {
        Self::Unknown(value)
    }
}
impl ::std::convert::From<&str> for ContactAvailabilityStatus {
    fn from(value: &str) -> Self {
        <Self as crate::runtime::StringEnum>::open(value)
    }
}
impl ::std::str::FromStr for ContactAvailabilityStatus {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> ::std::result::Result<Self, ::std::convert::Infallible> {
        ::std::result::Result::Ok(Self::from(value))
    }
}
impl ContactAvailabilityStatus {
    /// The value as it is on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Online => "online",
            Self::Offline => "offline",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl ::std::fmt::Display for ContactAvailabilityStatus {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.pad(self.as_str())
    }
}
impl crate::runtime::Decode for ContactAvailabilityStatus {
    const EXPECTED: &'static str = "a string";
    fn string(value: &str) -> crate::runtime::Soft<Self> {
        ::std::result::Result::Ok(Self::from(value))
    }
}
impl ::serde::Serialize for ContactAvailabilityStatus {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
impl<'de> ::serde::Deserialize<'de> for ContactAvailabilityStatus {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        crate::runtime::deserialize(deserializer)
    }
}
/// Number of a contact.
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
/// A contact's link to an inbox.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ContactInbox {
    /// Address of the contact in the channel: a phone number, an e-mail address, or an identifier made for the inbox. Null when the link is gone, as a fork writes it; Chatwoot itself answers with an error then.
    ///
    /// Evidence: source: absent before 3.0.0; source: a public fork writes null; rendered 4.3.0; recorded.
    pub source_id: ::std::option::Option<::std::string::String>,
    /// The properties that the schema does not declare, as received.
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl ::std::fmt::Debug for ContactInbox {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("ContactInbox")
            .field("source_id", &crate::runtime::Hidden)
            .field("extra", &crate::runtime::HiddenMembers(self.extra.len()))
            .finish()
    }
}
/// The declared properties, by their fields.
#[allow(non_camel_case_types)]
enum __ContactInboxProperty {
    source_id,
}
impl ContactInbox {
    /// Looks up the declared property of this name.
    fn property(name: &str) -> ::std::option::Option<__ContactInboxProperty> {
        use __ContactInboxProperty as __Property;
        ::std::option::Option::Some(
            match name {
                "source_id" => __Property::source_id,
                _ => return ::std::option::Option::None,
            },
        )
    }
}
impl crate::runtime::Decode for ContactInbox {
    const EXPECTED: &'static str = "an object";
    fn object<'de, __A: ::serde::de::MapAccess<'de>>(
        mut __members: __A,
        __place: &mut crate::runtime::Slot<Self>,
    ) -> ::std::result::Result<(), __A::Error> {
        use __ContactInboxProperty as __Property;
        let mut source_id: crate::runtime::Slot<::std::string::String> = ::std::default::Default::default();
        let mut extra = ::serde_json::Map::new();
        while let ::std::option::Option::Some(__key) = crate::runtime::Key::next(
            &mut __members,
            Self::property,
        )? {
            match __key {
                crate::runtime::Key::Declared(__Property::source_id) => {
                    source_id.read(&mut __members)?
                }
                crate::runtime::Key::Undeclared(__name) => {
                    extra.insert(__name, __members.next_value()?);
                }
            }
        }
        let ::std::option::Option::Some(source_id) = source_id
            .optional("source_id", __place) else {
            return ::std::result::Result::Ok(());
        };
        *__place = crate::runtime::Slot::Read(Self { source_id, extra });
        ::std::result::Result::Ok(())
    }
}
impl<'de> ::serde::Deserialize<'de> for ContactInbox {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        crate::runtime::deserialize(deserializer)
    }
}
impl ::serde::Serialize for ContactInbox {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(::std::option::Option::None)?;
        map.serialize_entry("source_id", &self.source_id)?;
        for (name, value) in &self.extra {
            if ContactInbox::property(name).is_none() {
                map.serialize_entry(name, value)?;
            }
        }
        map.end()
    }
}
/// The contact as the sender of a message.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ContactSender {
    /// Open map of what is known about the contact.
    ///
    /// Evidence: source; rendered 2.16.0: object, null on legacy rows; rendered 4.3.0: object, null on legacy rows; recorded.
    pub additional_attributes: ::std::option::Option<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    >,
    /// Whether the contact is blocked.
    ///
    /// Evidence: source: absent before 4.0.2; rendered 4.3.0; recorded.
    pub blocked: ::std::option::Option<bool>,
    /// The company that the contact belongs to; null when to none.
    ///
    /// Evidence: source: feature companies only, since 4.15.0, nullable column.
    pub company_id: ::std::option::Option<::std::option::Option<CompanyId>>,
    /// Open map of the attributes that the account defined for contacts.
    ///
    /// Evidence: source; rendered 2.16.0: object, null on legacy rows; rendered 4.3.0: object, null on legacy rows; recorded.
    pub custom_attributes: ::std::option::Option<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    >,
    /// E-mail address; null when unknown.
    ///
    /// Evidence: source; rendered 2.16.0: string, null; rendered 4.3.0: string, null; recorded.
    pub email: ::std::option::Option<::std::string::String>,
    /// The contact.
    ///
    /// Evidence: source; rendered 2.16.0; rendered 4.3.0; recorded.
    pub id: ContactId,
    /// Identifier of the contact in the customer's own system.
    ///
    /// Evidence: source; rendered 2.16.0: string, null; rendered 4.3.0: string, null; recorded.
    pub identifier: ::std::option::Option<::std::string::String>,
    /// Full name; null or empty when unknown.
    ///
    /// Evidence: source; rendered 2.16.0: string, null; rendered 4.3.0: string, null; recorded.
    pub name: ::std::option::Option<::std::string::String>,
    /// Phone number in E.164 form; null when unknown.
    ///
    /// Evidence: source; rendered 2.16.0: string, null; rendered 4.3.0: string, null; recorded.
    pub phone_number: ::std::option::Option<::std::string::String>,
    /// Address of the avatar; empty when there is none.
    ///
    /// Evidence: source; rendered 2.16.0; rendered 4.3.0; recorded.
    pub thumbnail: ::std::string::String,
    /// Always `contact`.
    ///
    /// Evidence: source; rendered 2.16.0; rendered 4.3.0; recorded.
    pub type_: SenderKind,
    /// The properties that the schema does not declare, as received.
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl ::std::fmt::Debug for ContactSender {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("ContactSender")
            .field("additional_attributes", &crate::runtime::Hidden)
            .field("blocked", &self.blocked)
            .field("company_id", &self.company_id)
            .field("custom_attributes", &crate::runtime::Hidden)
            .field("email", &crate::runtime::Hidden)
            .field("id", &self.id)
            .field("identifier", &crate::runtime::Hidden)
            .field("name", &crate::runtime::Hidden)
            .field("phone_number", &crate::runtime::Hidden)
            .field("thumbnail", &crate::runtime::Hidden)
            .field("type_", &self.type_)
            .field("extra", &crate::runtime::HiddenMembers(self.extra.len()))
            .finish()
    }
}
/// The declared properties, by their fields.
#[allow(non_camel_case_types)]
enum __ContactSenderProperty {
    additional_attributes,
    blocked,
    company_id,
    custom_attributes,
    email,
    id,
    identifier,
    name,
    phone_number,
    thumbnail,
    type_,
}
impl ContactSender {
    /// Looks up the declared property of this name.
    fn property(name: &str) -> ::std::option::Option<__ContactSenderProperty> {
        use __ContactSenderProperty as __Property;
        ::std::option::Option::Some(
            match name {
                "additional_attributes" => __Property::additional_attributes,
                "blocked" => __Property::blocked,
                "company_id" => __Property::company_id,
                "custom_attributes" => __Property::custom_attributes,
                "email" => __Property::email,
                "id" => __Property::id,
                "identifier" => __Property::identifier,
                "name" => __Property::name,
                "phone_number" => __Property::phone_number,
                "thumbnail" => __Property::thumbnail,
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
        let mut additional_attributes: crate::runtime::Slot<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        > = ::std::default::Default::default();
        let mut blocked: crate::runtime::Slot<bool> = ::std::default::Default::default();
        let mut company_id: crate::runtime::Slot<CompanyId> = ::std::default::Default::default();
        let mut custom_attributes: crate::runtime::Slot<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        > = ::std::default::Default::default();
        let mut email: crate::runtime::Slot<::std::string::String> = ::std::default::Default::default();
        let mut id: crate::runtime::Slot<ContactId> = ::std::default::Default::default();
        let mut identifier: crate::runtime::Slot<::std::string::String> = ::std::default::Default::default();
        let mut name: crate::runtime::Slot<::std::string::String> = ::std::default::Default::default();
        let mut phone_number: crate::runtime::Slot<::std::string::String> = ::std::default::Default::default();
        let mut thumbnail: crate::runtime::Slot<::std::string::String> = ::std::default::Default::default();
        let mut type_: crate::runtime::Slot<SenderKind> = ::std::default::Default::default();
        let mut extra = ::serde_json::Map::new();
        while let ::std::option::Option::Some(__key) = crate::runtime::Key::next(
            &mut __members,
            Self::property,
        )? {
            match __key {
                crate::runtime::Key::Declared(__Property::additional_attributes) => {
                    additional_attributes.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::blocked) => {
                    blocked.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::company_id) => {
                    company_id.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::custom_attributes) => {
                    custom_attributes.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::email) => {
                    email.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::id) => id.read(&mut __members)?,
                crate::runtime::Key::Declared(__Property::identifier) => {
                    identifier.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::name) => {
                    name.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::phone_number) => {
                    phone_number.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::thumbnail) => {
                    thumbnail.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::type_) => {
                    type_.read(&mut __members)?
                }
                crate::runtime::Key::Undeclared(__name) => {
                    extra.insert(__name, __members.next_value()?);
                }
            }
        }
        let ::std::option::Option::Some(additional_attributes) = additional_attributes
            .optional("additional_attributes", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(blocked) = blocked.optional("blocked", __place)
        else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(company_id) = company_id
            .optional_nullable("company_id", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(custom_attributes) = custom_attributes
            .optional("custom_attributes", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(email) = email.optional("email", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(id) = id.required("id", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(identifier) = identifier
            .optional("identifier", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(name) = name.optional("name", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(phone_number) = phone_number
            .optional("phone_number", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(thumbnail) = thumbnail
            .required("thumbnail", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(type_) = type_.required("type", __place) else {
            return ::std::result::Result::Ok(());
        };
        *__place = crate::runtime::Slot::Read(Self {
            additional_attributes,
            blocked,
            company_id,
            custom_attributes,
            email,
            id,
            identifier,
            name,
            phone_number,
            thumbnail,
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
        map.serialize_entry("additional_attributes", &self.additional_attributes)?;
        if let ::std::option::Option::Some(value) = &self.blocked {
            map.serialize_entry("blocked", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.company_id {
            map.serialize_entry("company_id", value)?;
        }
        map.serialize_entry("custom_attributes", &self.custom_attributes)?;
        map.serialize_entry("email", &self.email)?;
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("identifier", &self.identifier)?;
        map.serialize_entry("name", &self.name)?;
        map.serialize_entry("phone_number", &self.phone_number)?;
        map.serialize_entry("thumbnail", &self.thumbnail)?;
        map.serialize_entry("type", &self.type_)?;
        for (name, value) in &self.extra {
            if ContactSender::property(name).is_none() {
                map.serialize_entry(name, value)?;
            }
        }
        map.end()
    }
}
/// What goes with a message's content, by content type. Every key is optional, and clients and integrations add keys of their own. Newer servers store the whole as the client posts it, so that the keys have no types; what they say of each key is what the server itself writes there.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ContentAttributes {
    /// Number of the automation rule that sent the message; any JSON when a client posted it, text from a form.
    ///
    /// Evidence: source: stored as the client posts it; rendered 2.16.0; rendered 4.3.0.
    pub automation_rule_id: ::std::option::Option<::serde_json::Value>,
    /// Blind-copy recipients of an incoming e-mail, a list of addresses; null when the header is absent, the bare text of one that cannot be parsed; any JSON when a client posted it.
    ///
    /// Evidence: source: stored as the client posts it; source: Mail gives a string for a header that it cannot parse; rendered 2.16.0: null; rendered 4.3.0: null.
    pub bcc_email: ::std::option::Option<::serde_json::Value>,
    /// Blind-copy recipients of an outgoing e-mail, a list of addresses, or null; any JSON when a client posted it to another inbox.
    ///
    /// Evidence: source: stored as the client posts it; source: overwritten in e-mail inboxes only; rendered 2.16.0; rendered 4.3.0.
    pub bcc_emails: ::std::option::Option<::serde_json::Value>,
    /// Copy recipients of an incoming e-mail, a list of addresses; null when the header is absent, the bare text of one that cannot be parsed; any JSON when a client posted it.
    ///
    /// Evidence: source: stored as the client posts it; source: Mail gives a string for a header that it cannot parse; rendered 2.16.0; rendered 4.3.0.
    pub cc_email: ::std::option::Option<::serde_json::Value>,
    /// Copy recipients of an outgoing e-mail, a list of addresses, or null; any JSON when a client posted it to another inbox.
    ///
    /// Evidence: source: stored as the client posts it; source: overwritten in e-mail inboxes only; rendered 2.16.0; rendered 4.3.0.
    pub cc_emails: ::std::option::Option<::serde_json::Value>,
    /// What the integration, or the voice call, stored; any JSON when a client posted it.
    ///
    /// Evidence: source: stored as the client posts it; rendered 2.16.0; rendered 4.3.0.
    pub data: ::std::option::Option<::serde_json::Value>,
    /// True when an agent deleted the message, whose content is then a placeholder; any JSON when a client posted it.
    ///
    /// Evidence: source: stored as the client posts it; rendered 2.16.0; rendered 4.3.0.
    pub deleted: ::std::option::Option<::serde_json::Value>,
    /// How an input\_csat asks for the rating, such as `emoji` or `star`; any JSON when a client posted it.
    ///
    /// Evidence: source: stored as the client posts it; rendered 2.16.0; rendered 4.3.0.
    pub display_type: ::std::option::Option<::serde_json::Value>,
    /// The e-mail behind an incoming\_email: an object of its headers (`bcc`, `cc`, `from`, `to`, `subject`, `date`, `message_id`, `in_reply_to`, `references`, `content_type`), its bodies (`html_content` and `text_content`, each with `full`, `reply` and `quoted`), and `multipart`, `number_of_attachments`, `auto_reply` and `headers`. The parts of the header are as Ruby's Mail gives them: null when absent, the bare text when they cannot be parsed. Any JSON when a client posted it.
    ///
    /// Evidence: source: stored as the client posts it; source: of what a client posted in an e-mail inbox, only the bodies are overwritten; source: Mail gives a string for a header that it cannot parse, nil for an absent one; rendered 2.16.0; rendered 4.3.0.
    pub email: ::std::option::Option<::serde_json::Value>,
    /// When the channel says that the message was written, in the form in which the client or the channel gave it: a number of seconds, or text.
    ///
    /// Evidence: source: stored as the client posts it.
    pub external_created_at: ::std::option::Option<::serde_json::Value>,
    /// True when an agent wrote the message in the channel's own application, outside of the server; any JSON when a client posted it.
    ///
    /// Evidence: source: stored as the client posts it; source: since 4.11.0 the server writes it, too.
    pub external_echo: ::std::option::Option<::serde_json::Value>,
    /// What the channel answered when delivery failed, null once a retry succeeded; any JSON when a client posted it.
    ///
    /// Evidence: source: stored as the client posts it; rendered 2.16.0; rendered 4.3.0.
    pub external_error: ::std::option::Option<::serde_json::Value>,
    /// What the picture is, such as a mention in a story; any JSON when a client posted it.
    ///
    /// Evidence: source: stored as the client posts it.
    pub image_type: ::std::option::Option<::serde_json::Value>,
    /// Number of the message that this one answers, or null. The server puts a number there from 3.3 on, where it finds the message; before, and where it does not look, it is what the client posted: often text, empty text too.
    ///
    /// Evidence: source: stored as the client posts it, by all versions when blank, and by 2.13 to 3.2 whatever it is; recorded: a string; rendered 2.16.0; rendered 4.3.0.
    pub in_reply_to: ::std::option::Option<::serde_json::Value>,
    /// Identifier, in the channel, of the message that this one answers, or null; any JSON when a client posted it.
    ///
    /// Evidence: source: stored as the client posts it; rendered 2.16.0; rendered 4.3.0.
    pub in_reply_to_external_id: ::std::option::Option<::serde_json::Value>,
    /// True when the channel sent something that the server cannot show; any JSON when a client posted it.
    ///
    /// Evidence: source: stored as the client posts it; rendered 2.16.0; rendered 4.3.0.
    pub is_unsupported: ::std::option::Option<::serde_json::Value>,
    /// The choices of an input\_select, the cards of cards, the fields of a form, the articles of article: a list of objects. The server looks at it for those content types only; any JSON with others.
    ///
    /// Evidence: source: stored as the client posts it; source: null when the client posted null, with any content type; rendered 2.16.0; rendered 4.3.0.
    pub items: ::std::option::Option<::serde_json::Value>,
    /// The Instagram story that the message answers, null when it is not known; any JSON when a client posted it.
    ///
    /// Evidence: source: stored as the client posts it; rendered 2.16.0; rendered 4.3.0.
    pub story_id: ::std::option::Option<::serde_json::Value>,
    /// Who published that story, as an identifier of Instagram's, null when it is not known; any JSON when a client posted it.
    ///
    /// Evidence: source: stored as the client posts it; rendered 2.16.0; rendered 4.3.0.
    pub story_sender: ::std::option::Option<::serde_json::Value>,
    /// Address of that story, null when it is not known; any JSON when a client posted it.
    ///
    /// Evidence: source: stored as the client posts it; rendered 2.16.0; rendered 4.3.0.
    pub story_url: ::std::option::Option<::serde_json::Value>,
    /// Address that the contact entered in an input\_email, null when the widget sent none; any JSON when a client posted it.
    ///
    /// Evidence: source: stored as the client posts it; rendered 2.16.0; rendered 4.3.0.
    pub submitted_email: ::std::option::Option<::serde_json::Value>,
    /// What the contact answered: a list of {title, value} for input\_select, of {name, value} for a form, an object with `csat_survey_response` for input\_csat; any JSON when a client posted it.
    ///
    /// Evidence: source: stored as the client posts it; rendered 2.16.0: array, object; rendered 4.3.0: array, object.
    pub submitted_values: ::std::option::Option<::serde_json::Value>,
    /// Recipients of an outgoing e-mail other than the contact, a list of addresses, since 3.0; any JSON when a client posted it to another inbox.
    ///
    /// Evidence: source: stored as the client posts it; source: overwritten in e-mail inboxes only, since 3.0.
    pub to_emails: ::std::option::Option<::serde_json::Value>,
    /// Translations of the content, by language code; any JSON when a client posted it.
    ///
    /// Evidence: source: stored as the client posts it; rendered 2.16.0; rendered 4.3.0.
    pub translations: ::std::option::Option<::serde_json::Value>,
    /// The integration behind a message of type integrations, such as `dyte`; any JSON when a client posted it.
    ///
    /// Evidence: source: stored as the client posts it; rendered 2.16.0; rendered 4.3.0.
    pub type_: ::std::option::Option<::serde_json::Value>,
    /// What the contact answered in a WhatsApp flow, since 4.17: its `name`, its `body`, and the `response`; any JSON when a client posted it.
    ///
    /// Evidence: source: stored as the client posts it; source: since 4.17 the server writes it, too.
    pub whatsapp_flow_response: ::std::option::Option<::serde_json::Value>,
    /// The properties that the schema does not declare, as received.
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl ::std::fmt::Debug for ContentAttributes {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("ContentAttributes")
            .field("automation_rule_id", &crate::runtime::Hidden)
            .field("bcc_email", &crate::runtime::Hidden)
            .field("bcc_emails", &crate::runtime::Hidden)
            .field("cc_email", &crate::runtime::Hidden)
            .field("cc_emails", &crate::runtime::Hidden)
            .field("data", &crate::runtime::Hidden)
            .field("deleted", &crate::runtime::Hidden)
            .field("display_type", &crate::runtime::Hidden)
            .field("email", &crate::runtime::Hidden)
            .field("external_created_at", &crate::runtime::Hidden)
            .field("external_echo", &crate::runtime::Hidden)
            .field("external_error", &crate::runtime::Hidden)
            .field("image_type", &crate::runtime::Hidden)
            .field("in_reply_to", &crate::runtime::Hidden)
            .field("in_reply_to_external_id", &crate::runtime::Hidden)
            .field("is_unsupported", &crate::runtime::Hidden)
            .field("items", &crate::runtime::Hidden)
            .field("story_id", &crate::runtime::Hidden)
            .field("story_sender", &crate::runtime::Hidden)
            .field("story_url", &crate::runtime::Hidden)
            .field("submitted_email", &crate::runtime::Hidden)
            .field("submitted_values", &crate::runtime::Hidden)
            .field("to_emails", &crate::runtime::Hidden)
            .field("translations", &crate::runtime::Hidden)
            .field("type_", &crate::runtime::Hidden)
            .field("whatsapp_flow_response", &crate::runtime::Hidden)
            .field("extra", &crate::runtime::HiddenMembers(self.extra.len()))
            .finish()
    }
}
/// The declared properties, by their fields.
#[allow(non_camel_case_types)]
enum __ContentAttributesProperty {
    automation_rule_id,
    bcc_email,
    bcc_emails,
    cc_email,
    cc_emails,
    data,
    deleted,
    display_type,
    email,
    external_created_at,
    external_echo,
    external_error,
    image_type,
    in_reply_to,
    in_reply_to_external_id,
    is_unsupported,
    items,
    story_id,
    story_sender,
    story_url,
    submitted_email,
    submitted_values,
    to_emails,
    translations,
    type_,
    whatsapp_flow_response,
}
impl ContentAttributes {
    /// Looks up the declared property of this name.
    fn property(name: &str) -> ::std::option::Option<__ContentAttributesProperty> {
        use __ContentAttributesProperty as __Property;
        ::std::option::Option::Some(
            match name {
                "automation_rule_id" => __Property::automation_rule_id,
                "bcc_email" => __Property::bcc_email,
                "bcc_emails" => __Property::bcc_emails,
                "cc_email" => __Property::cc_email,
                "cc_emails" => __Property::cc_emails,
                "data" => __Property::data,
                "deleted" => __Property::deleted,
                "display_type" => __Property::display_type,
                "email" => __Property::email,
                "external_created_at" => __Property::external_created_at,
                "external_echo" => __Property::external_echo,
                "external_error" => __Property::external_error,
                "image_type" => __Property::image_type,
                "in_reply_to" => __Property::in_reply_to,
                "in_reply_to_external_id" => __Property::in_reply_to_external_id,
                "is_unsupported" => __Property::is_unsupported,
                "items" => __Property::items,
                "story_id" => __Property::story_id,
                "story_sender" => __Property::story_sender,
                "story_url" => __Property::story_url,
                "submitted_email" => __Property::submitted_email,
                "submitted_values" => __Property::submitted_values,
                "to_emails" => __Property::to_emails,
                "translations" => __Property::translations,
                "type" => __Property::type_,
                "whatsapp_flow_response" => __Property::whatsapp_flow_response,
                _ => return ::std::option::Option::None,
            },
        )
    }
}
impl crate::runtime::Decode for ContentAttributes {
    const EXPECTED: &'static str = "an object";
    fn object<'de, __A: ::serde::de::MapAccess<'de>>(
        mut __members: __A,
        __place: &mut crate::runtime::Slot<Self>,
    ) -> ::std::result::Result<(), __A::Error> {
        use __ContentAttributesProperty as __Property;
        let mut automation_rule_id: crate::runtime::Slot<::serde_json::Value> = ::std::default::Default::default();
        let mut bcc_email: crate::runtime::Slot<::serde_json::Value> = ::std::default::Default::default();
        let mut bcc_emails: crate::runtime::Slot<::serde_json::Value> = ::std::default::Default::default();
        let mut cc_email: crate::runtime::Slot<::serde_json::Value> = ::std::default::Default::default();
        let mut cc_emails: crate::runtime::Slot<::serde_json::Value> = ::std::default::Default::default();
        let mut data: crate::runtime::Slot<::serde_json::Value> = ::std::default::Default::default();
        let mut deleted: crate::runtime::Slot<::serde_json::Value> = ::std::default::Default::default();
        let mut display_type: crate::runtime::Slot<::serde_json::Value> = ::std::default::Default::default();
        let mut email: crate::runtime::Slot<::serde_json::Value> = ::std::default::Default::default();
        let mut external_created_at: crate::runtime::Slot<::serde_json::Value> = ::std::default::Default::default();
        let mut external_echo: crate::runtime::Slot<::serde_json::Value> = ::std::default::Default::default();
        let mut external_error: crate::runtime::Slot<::serde_json::Value> = ::std::default::Default::default();
        let mut image_type: crate::runtime::Slot<::serde_json::Value> = ::std::default::Default::default();
        let mut in_reply_to: crate::runtime::Slot<::serde_json::Value> = ::std::default::Default::default();
        let mut in_reply_to_external_id: crate::runtime::Slot<::serde_json::Value> = ::std::default::Default::default();
        let mut is_unsupported: crate::runtime::Slot<::serde_json::Value> = ::std::default::Default::default();
        let mut items: crate::runtime::Slot<::serde_json::Value> = ::std::default::Default::default();
        let mut story_id: crate::runtime::Slot<::serde_json::Value> = ::std::default::Default::default();
        let mut story_sender: crate::runtime::Slot<::serde_json::Value> = ::std::default::Default::default();
        let mut story_url: crate::runtime::Slot<::serde_json::Value> = ::std::default::Default::default();
        let mut submitted_email: crate::runtime::Slot<::serde_json::Value> = ::std::default::Default::default();
        let mut submitted_values: crate::runtime::Slot<::serde_json::Value> = ::std::default::Default::default();
        let mut to_emails: crate::runtime::Slot<::serde_json::Value> = ::std::default::Default::default();
        let mut translations: crate::runtime::Slot<::serde_json::Value> = ::std::default::Default::default();
        let mut type_: crate::runtime::Slot<::serde_json::Value> = ::std::default::Default::default();
        let mut whatsapp_flow_response: crate::runtime::Slot<::serde_json::Value> = ::std::default::Default::default();
        let mut extra = ::serde_json::Map::new();
        while let ::std::option::Option::Some(__key) = crate::runtime::Key::next(
            &mut __members,
            Self::property,
        )? {
            match __key {
                crate::runtime::Key::Declared(__Property::automation_rule_id) => {
                    automation_rule_id.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::bcc_email) => {
                    bcc_email.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::bcc_emails) => {
                    bcc_emails.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::cc_email) => {
                    cc_email.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::cc_emails) => {
                    cc_emails.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::data) => {
                    data.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::deleted) => {
                    deleted.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::display_type) => {
                    display_type.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::email) => {
                    email.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::external_created_at) => {
                    external_created_at.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::external_echo) => {
                    external_echo.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::external_error) => {
                    external_error.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::image_type) => {
                    image_type.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::in_reply_to) => {
                    in_reply_to.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::in_reply_to_external_id) => {
                    in_reply_to_external_id.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::is_unsupported) => {
                    is_unsupported.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::items) => {
                    items.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::story_id) => {
                    story_id.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::story_sender) => {
                    story_sender.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::story_url) => {
                    story_url.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::submitted_email) => {
                    submitted_email.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::submitted_values) => {
                    submitted_values.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::to_emails) => {
                    to_emails.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::translations) => {
                    translations.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::type_) => {
                    type_.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::whatsapp_flow_response) => {
                    whatsapp_flow_response.read(&mut __members)?
                }
                crate::runtime::Key::Undeclared(__name) => {
                    extra.insert(__name, __members.next_value()?);
                }
            }
        }
        let ::std::option::Option::Some(automation_rule_id) = automation_rule_id
            .optional("automation_rule_id", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(bcc_email) = bcc_email
            .optional("bcc_email", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(bcc_emails) = bcc_emails
            .optional("bcc_emails", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(cc_email) = cc_email
            .optional("cc_email", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(cc_emails) = cc_emails
            .optional("cc_emails", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(data) = data.optional("data", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(deleted) = deleted.optional("deleted", __place)
        else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(display_type) = display_type
            .optional("display_type", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(email) = email.optional("email", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(external_created_at) = external_created_at
            .optional("external_created_at", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(external_echo) = external_echo
            .optional("external_echo", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(external_error) = external_error
            .optional("external_error", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(image_type) = image_type
            .optional("image_type", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(in_reply_to) = in_reply_to
            .optional("in_reply_to", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(in_reply_to_external_id) = in_reply_to_external_id
            .optional("in_reply_to_external_id", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(is_unsupported) = is_unsupported
            .optional("is_unsupported", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(items) = items.optional("items", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(story_id) = story_id
            .optional("story_id", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(story_sender) = story_sender
            .optional("story_sender", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(story_url) = story_url
            .optional("story_url", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(submitted_email) = submitted_email
            .optional("submitted_email", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(submitted_values) = submitted_values
            .optional("submitted_values", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(to_emails) = to_emails
            .optional("to_emails", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(translations) = translations
            .optional("translations", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(type_) = type_.optional("type", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(whatsapp_flow_response) = whatsapp_flow_response
            .optional("whatsapp_flow_response", __place) else {
            return ::std::result::Result::Ok(());
        };
        *__place = crate::runtime::Slot::Read(Self {
            automation_rule_id,
            bcc_email,
            bcc_emails,
            cc_email,
            cc_emails,
            data,
            deleted,
            display_type,
            email,
            external_created_at,
            external_echo,
            external_error,
            image_type,
            in_reply_to,
            in_reply_to_external_id,
            is_unsupported,
            items,
            story_id,
            story_sender,
            story_url,
            submitted_email,
            submitted_values,
            to_emails,
            translations,
            type_,
            whatsapp_flow_response,
            extra,
        });
        ::std::result::Result::Ok(())
    }
}
impl<'de> ::serde::Deserialize<'de> for ContentAttributes {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        crate::runtime::deserialize(deserializer)
    }
}
impl ::serde::Serialize for ContentAttributes {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(::std::option::Option::None)?;
        if let ::std::option::Option::Some(value) = &self.automation_rule_id {
            map.serialize_entry("automation_rule_id", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.bcc_email {
            map.serialize_entry("bcc_email", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.bcc_emails {
            map.serialize_entry("bcc_emails", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.cc_email {
            map.serialize_entry("cc_email", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.cc_emails {
            map.serialize_entry("cc_emails", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.data {
            map.serialize_entry("data", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.deleted {
            map.serialize_entry("deleted", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.display_type {
            map.serialize_entry("display_type", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.email {
            map.serialize_entry("email", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.external_created_at {
            map.serialize_entry("external_created_at", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.external_echo {
            map.serialize_entry("external_echo", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.external_error {
            map.serialize_entry("external_error", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.image_type {
            map.serialize_entry("image_type", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.in_reply_to {
            map.serialize_entry("in_reply_to", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.in_reply_to_external_id {
            map.serialize_entry("in_reply_to_external_id", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.is_unsupported {
            map.serialize_entry("is_unsupported", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.items {
            map.serialize_entry("items", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.story_id {
            map.serialize_entry("story_id", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.story_sender {
            map.serialize_entry("story_sender", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.story_url {
            map.serialize_entry("story_url", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.submitted_email {
            map.serialize_entry("submitted_email", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.submitted_values {
            map.serialize_entry("submitted_values", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.to_emails {
            map.serialize_entry("to_emails", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.translations {
            map.serialize_entry("translations", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.type_ {
            map.serialize_entry("type", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.whatsapp_flow_response {
            map.serialize_entry("whatsapp_flow_response", value)?;
        }
        for (name, value) in &self.extra {
            if ContentAttributes::property(name).is_none() {
                map.serialize_entry(name, value)?;
            }
        }
        map.end()
    }
}
/// What a message's content is; new ones come with new versions.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ContentType {
    /// Plain text or Markdown.
    ///
    /// On the wire: `"text"`.
    Text,
    /// Asks for one line of text.
    ///
    /// On the wire: `"input_text"`.
    InputText,
    /// Asks for several lines of text.
    ///
    /// On the wire: `"input_textarea"`.
    InputTextarea,
    /// Asks for an e-mail address.
    ///
    /// On the wire: `"input_email"`.
    InputEmail,
    /// Asks to choose one of `items`.
    ///
    /// On the wire: `"input_select"`.
    InputSelect,
    /// Cards with buttons.
    ///
    /// On the wire: `"cards"`.
    Cards,
    /// Form with fields.
    ///
    /// On the wire: `"form"`.
    Form,
    /// List of articles.
    ///
    /// On the wire: `"article"`.
    Article,
    /// E-mail from the contact.
    ///
    /// On the wire: `"incoming_email"`.
    IncomingEmail,
    /// Asks for a satisfaction rating.
    ///
    /// On the wire: `"input_csat"`.
    InputCsat,
    /// Made by an integration.
    ///
    /// On the wire: `"integrations"`.
    Integrations,
    /// Sticker, since 3.4.
    ///
    /// On the wire: `"sticker"`.
    Sticker,
    /// Voice call, after 4.5.2.
    ///
    /// On the wire: `"voice_call"`.
    VoiceCall,
    /// A string that the schema does not declare, exactly as received.
    Unknown(crate::runtime::UnknownString<Self>),
}
impl ContentType {
    /// The declared values, in the order of the schema.
    pub const KNOWN: &'static [Self] = &[
        Self::Text,
        Self::InputText,
        Self::InputTextarea,
        Self::InputEmail,
        Self::InputSelect,
        Self::Cards,
        Self::Form,
        Self::Article,
        Self::IncomingEmail,
        Self::InputCsat,
        Self::Integrations,
        Self::Sticker,
        Self::VoiceCall,
    ];
    /// Whether the value is one of [`KNOWN`](Self::KNOWN).
    #[must_use]
    pub const fn is_known(&self) -> bool {
        !matches!(self, Self::Unknown(_))
    }
}
impl ::std::fmt::Debug for ContentType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(
            match self {
                Self::Text => "Text",
                Self::InputText => "InputText",
                Self::InputTextarea => "InputTextarea",
                Self::InputEmail => "InputEmail",
                Self::InputSelect => "InputSelect",
                Self::Cards => "Cards",
                Self::Form => "Form",
                Self::Article => "Article",
                Self::IncomingEmail => "IncomingEmail",
                Self::InputCsat => "InputCsat",
                Self::Integrations => "Integrations",
                Self::Sticker => "Sticker",
                Self::VoiceCall => "VoiceCall",
                Self::Unknown(_) => "Unknown(<hidden>)",
            },
        )
    }
}
impl crate::runtime::StringEnum for ContentType {
    fn declared(value: &str) -> ::std::option::Option<Self> {
        ::std::option::Option::Some(
            match value {
                "text" => Self::Text,
                "input_text" => Self::InputText,
                "input_textarea" => Self::InputTextarea,
                "input_email" => Self::InputEmail,
                "input_select" => Self::InputSelect,
                "cards" => Self::Cards,
                "form" => Self::Form,
                "article" => Self::Article,
                "incoming_email" => Self::IncomingEmail,
                "input_csat" => Self::InputCsat,
                "integrations" => Self::Integrations,
                "sticker" => Self::Sticker,
                "voice_call" => Self::VoiceCall,
                _ => return ::std::option::Option::None,
            },
        )
    }
    fn unknown(value: crate::runtime::UnknownString<Self>) -> Self {
        Self::Unknown(value)
    }
}
impl ::std::convert::From<&str> for ContentType {
    fn from(value: &str) -> Self {
        <Self as crate::runtime::StringEnum>::open(value)
    }
}
impl ::std::str::FromStr for ContentType {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> ::std::result::Result<Self, ::std::convert::Infallible> {
        ::std::result::Result::Ok(Self::from(value))
    }
}
impl ContentType {
    /// The value as it is on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Text => "text",
            Self::InputText => "input_text",
            Self::InputTextarea => "input_textarea",
            Self::InputEmail => "input_email",
            Self::InputSelect => "input_select",
            Self::Cards => "cards",
            Self::Form => "form",
            Self::Article => "article",
            Self::IncomingEmail => "incoming_email",
            Self::InputCsat => "input_csat",
            Self::Integrations => "integrations",
            Self::Sticker => "sticker",
            Self::VoiceCall => "voice_call",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl ::std::fmt::Display for ContentType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.pad(self.as_str())
    }
}
impl crate::runtime::Decode for ContentType {
    const EXPECTED: &'static str = "a string";
    fn string(value: &str) -> crate::runtime::Soft<Self> {
        ::std::result::Result::Ok(Self::from(value))
    }
}
impl ::serde::Serialize for ContentType {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
impl<'de> ::serde::Deserialize<'de> for ContentType {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        crate::runtime::deserialize(deserializer)
    }
}
/// One conversation: its state, its contact, its assignee, and its last messages.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Conversation {
    /// The account that the conversation belongs to.
    ///
    /// Evidence: documented; source; rendered 2.16.0; rendered 4.3.0; recorded.
    pub account_id: AccountId,
    /// Open map of what the channel knows about how the conversation began: browser, referer, language, mail subject, and the like. Null when a row has none.
    ///
    /// Evidence: documented; source: nullable column; rendered 2.16.0; rendered 4.3.0; recorded.
    pub additional_attributes: ::std::option::Option<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    >,
    /// When an agent, whoever it was, last saw the conversation. The vendor's page says "was available"; the server records the viewing.
    ///
    /// Evidence: documented: says "the last time at which the agent was available"; source; rendered 2.16.0; rendered 4.3.0; recorded.
    pub agent_last_seen_at: UnixSecondsOrNever,
    /// How the service level policy stands for this conversation. Where none applies, an empty object up to 4.15, and null from 4.16.
    ///
    /// Evidence: source: enterprise edition with feature sla only, since 3.8.0; source: null since 4.16.0; recorded.
    pub applied_sla: ::std::option::Option<::std::option::Option<AppliedSla>>,
    /// When the assignee last saw the conversation. The vendor's page says "was available"; the server records the viewing.
    ///
    /// Evidence: documented: says "the last time at which the assignee was available"; source; rendered 2.16.0; rendered 4.3.0; recorded.
    pub assignee_last_seen_at: UnixSecondsOrNever,
    /// Whether a free-form reply can be sent now, that is, whether the channel's messaging window is open (24 hours on WhatsApp, Facebook and Instagram; configurable on API inboxes; always true elsewhere).
    ///
    /// Evidence: documented; source; rendered 2.16.0; rendered 4.3.0; recorded.
    pub can_reply: bool,
    /// When the contact last saw the conversation. The vendor's page says "interacted with your service"; the server records the viewing.
    ///
    /// Evidence: documented: says "the last time a contact interacted with your service"; source; rendered 2.16.0; rendered 4.3.0; recorded.
    pub contact_last_seen_at: UnixSecondsOrNever,
    /// When the conversation was created.
    ///
    /// Evidence: documented; source: absent before 2.14.0; rendered 2.16.0; rendered 4.3.0; recorded.
    pub created_at: UnixSeconds,
    /// Open map of the attributes that the account defined for conversations; values are any JSON. Null when a client stored no map.
    ///
    /// Evidence: documented; source: null is possible; rendered 2.16.0: object, null; rendered 4.3.0: object, null; recorded.
    pub custom_attributes: ::std::option::Option<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    >,
    /// When an agent first replied.
    ///
    /// Evidence: documented; source: absent before 2.12.0; rendered 2.16.0; rendered 4.3.0; recorded.
    pub first_reply_created_at: UnixSecondsOrNever,
    /// Number of the conversation within its account (the display id, not a database id); the value of the path parameter `conversation_id`.
    ///
    /// Evidence: documented; source; rendered 2.16.0; rendered 4.3.0; recorded.
    pub id: ConversationId,
    /// The inbox through which the conversation runs.
    ///
    /// Evidence: documented; source; rendered 2.16.0; rendered 4.3.0; recorded.
    pub inbox_id: InboxId,
    /// Labels of the conversation, in no particular order.
    ///
    /// Evidence: documented; source; rendered 2.16.0; rendered 4.3.0; recorded.
    pub labels: ::std::vec::Vec<::std::string::String>,
    /// When anything last happened in the conversation; equal to `timestamp`.
    ///
    /// Evidence: source: absent before 2.17.0; rendered 4.3.0; recorded.
    pub last_activity_at: ::std::option::Option<UnixSeconds>,
    /// The newest message that is no activity entry: incoming, outgoing or template, and possibly a private note. Null when there is none.
    ///
    /// Evidence: documented; source: absent before 2.12.0; rendered 2.16.0: object, null; rendered 4.3.0: object, null; recorded: a dashboard fixture elides it to {}.
    pub last_non_activity_message: ::std::option::Option<Message>,
    /// The latest messages, oldest first, of every type, activity and private notes included; never the whole history. Up to 2.18: none if there is no message, the last one if nothing is unread, otherwise up to ten after `agent_last_seen_at`. From 3.0: none, or the last message.
    ///
    /// Evidence: documented; source; rendered 2.16.0; rendered 4.3.0; recorded.
    pub messages: ::std::vec::Vec<Message>,
    /// Who takes part: the contact, the channel, the assignee, the team.
    ///
    /// Evidence: documented; source; rendered 2.16.0; rendered 4.3.0; recorded.
    pub meta: ConversationMeta,
    /// Whether the conversation is muted. Up to 3.6 a mute lasts six hours; from 3.7 it means that the contact is blocked.
    ///
    /// Evidence: documented; source; rendered 2.16.0; rendered 4.3.0; recorded.
    pub muted: bool,
    /// How urgent the conversation is; null when nobody set it.
    ///
    /// Evidence: source: absent before 2.17.0; rendered 4.3.0: string, null; recorded.
    pub priority: ::std::option::Option<::std::option::Option<Priority>>,
    /// Targets of the service level policy that were missed.
    ///
    /// Evidence: source: enterprise edition with feature sla only, since 3.8.0; recorded.
    pub sla_events: ::std::option::Option<::std::vec::Vec<SlaEvent>>,
    /// The service level policy that applies; null when none does.
    ///
    /// Evidence: source: absent before 3.7.0; rendered 4.3.0: null; recorded.
    pub sla_policy_id: ::std::option::Option<::std::option::Option<SlaPolicyId>>,
    /// When a snoozed conversation is to be opened again. Null when it is not snoozed, or is snoozed until the next reply. Other pages of the vendor print a number here; the server never does.
    ///
    /// Evidence: documented: null; source; rendered 2.16.0: string, null; rendered 4.3.0: string, null; recorded.
    pub snoozed_until: ::std::option::Option<IsoDateTime>,
    /// Where the conversation stands.
    ///
    /// Evidence: documented; source; rendered 2.16.0; rendered 4.3.0; recorded.
    pub status: ConversationStatus,
    /// When anything last happened in the conversation; the same as `last_activity_at`, under its older name.
    ///
    /// Evidence: documented; source; rendered 2.16.0; rendered 4.3.0; recorded.
    pub timestamp: UnixSeconds,
    /// Number of incoming messages since `agent_last_seen_at`. From 3.0 the server stops counting at 10.
    ///
    /// Evidence: documented; source; rendered 2.16.0; rendered 4.3.0; recorded.
    pub unread_count: i64,
    /// When the conversation's record was last written. The only time with a fraction of a second.
    ///
    /// Evidence: source: absent before 4.0.2; rendered 4.3.0; recorded.
    pub updated_at: ::std::option::Option<FractionalUnixSeconds>,
    /// Globally unique identifier of the conversation.
    ///
    /// Evidence: source: absent before 2.18.0; rendered 4.3.0; recorded.
    pub uuid: ::std::option::Option<::std::string::String>,
    /// Since when the contact has been waiting for an answer; 0 when nobody waits.
    ///
    /// Evidence: source: absent before 3.0.0; rendered 4.3.0; recorded.
    pub waiting_since: ::std::option::Option<UnixSecondsOrNever>,
    /// The properties that the schema does not declare, as received.
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl ::std::fmt::Debug for Conversation {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("Conversation")
            .field("account_id", &self.account_id)
            .field("additional_attributes", &crate::runtime::Hidden)
            .field("agent_last_seen_at", &self.agent_last_seen_at)
            .field("applied_sla", &self.applied_sla)
            .field("assignee_last_seen_at", &self.assignee_last_seen_at)
            .field("can_reply", &self.can_reply)
            .field("contact_last_seen_at", &self.contact_last_seen_at)
            .field("created_at", &self.created_at)
            .field("custom_attributes", &crate::runtime::Hidden)
            .field("first_reply_created_at", &self.first_reply_created_at)
            .field("id", &self.id)
            .field("inbox_id", &self.inbox_id)
            .field("labels", &self.labels)
            .field("last_activity_at", &self.last_activity_at)
            .field("last_non_activity_message", &self.last_non_activity_message)
            .field("messages", &self.messages)
            .field("meta", &self.meta)
            .field("muted", &self.muted)
            .field("priority", &self.priority)
            .field("sla_events", &self.sla_events)
            .field("sla_policy_id", &self.sla_policy_id)
            .field("snoozed_until", &self.snoozed_until)
            .field("status", &self.status)
            .field("timestamp", &self.timestamp)
            .field("unread_count", &self.unread_count)
            .field("updated_at", &self.updated_at)
            .field("uuid", &self.uuid)
            .field("waiting_since", &self.waiting_since)
            .field("extra", &crate::runtime::HiddenMembers(self.extra.len()))
            .finish()
    }
}
/// The declared properties, by their fields.
#[allow(non_camel_case_types)]
enum __ConversationProperty {
    account_id,
    additional_attributes,
    agent_last_seen_at,
    applied_sla,
    assignee_last_seen_at,
    can_reply,
    contact_last_seen_at,
    created_at,
    custom_attributes,
    first_reply_created_at,
    id,
    inbox_id,
    labels,
    last_activity_at,
    last_non_activity_message,
    messages,
    meta,
    muted,
    priority,
    sla_events,
    sla_policy_id,
    snoozed_until,
    status,
    timestamp,
    unread_count,
    updated_at,
    uuid,
    waiting_since,
}
impl Conversation {
    /// Looks up the declared property of this name.
    fn property(name: &str) -> ::std::option::Option<__ConversationProperty> {
        use __ConversationProperty as __Property;
        ::std::option::Option::Some(
            match name {
                "account_id" => __Property::account_id,
                "additional_attributes" => __Property::additional_attributes,
                "agent_last_seen_at" => __Property::agent_last_seen_at,
                "applied_sla" => __Property::applied_sla,
                "assignee_last_seen_at" => __Property::assignee_last_seen_at,
                "can_reply" => __Property::can_reply,
                "contact_last_seen_at" => __Property::contact_last_seen_at,
                "created_at" => __Property::created_at,
                "custom_attributes" => __Property::custom_attributes,
                "first_reply_created_at" => __Property::first_reply_created_at,
                "id" => __Property::id,
                "inbox_id" => __Property::inbox_id,
                "labels" => __Property::labels,
                "last_activity_at" => __Property::last_activity_at,
                "last_non_activity_message" => __Property::last_non_activity_message,
                "messages" => __Property::messages,
                "meta" => __Property::meta,
                "muted" => __Property::muted,
                "priority" => __Property::priority,
                "sla_events" => __Property::sla_events,
                "sla_policy_id" => __Property::sla_policy_id,
                "snoozed_until" => __Property::snoozed_until,
                "status" => __Property::status,
                "timestamp" => __Property::timestamp,
                "unread_count" => __Property::unread_count,
                "updated_at" => __Property::updated_at,
                "uuid" => __Property::uuid,
                "waiting_since" => __Property::waiting_since,
                _ => return ::std::option::Option::None,
            },
        )
    }
}
impl crate::runtime::Decode for Conversation {
    const EXPECTED: &'static str = "an object";
    fn object<'de, __A: ::serde::de::MapAccess<'de>>(
        mut __members: __A,
        __place: &mut crate::runtime::Slot<Self>,
    ) -> ::std::result::Result<(), __A::Error> {
        use __ConversationProperty as __Property;
        let mut account_id: crate::runtime::Slot<AccountId> = ::std::default::Default::default();
        let mut additional_attributes: crate::runtime::Slot<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        > = ::std::default::Default::default();
        let mut agent_last_seen_at: crate::runtime::Slot<UnixSecondsOrNever> = ::std::default::Default::default();
        let mut applied_sla: crate::runtime::Slot<AppliedSla> = ::std::default::Default::default();
        let mut assignee_last_seen_at: crate::runtime::Slot<UnixSecondsOrNever> = ::std::default::Default::default();
        let mut can_reply: crate::runtime::Slot<bool> = ::std::default::Default::default();
        let mut contact_last_seen_at: crate::runtime::Slot<UnixSecondsOrNever> = ::std::default::Default::default();
        let mut created_at: crate::runtime::Slot<UnixSeconds> = ::std::default::Default::default();
        let mut custom_attributes: crate::runtime::Slot<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        > = ::std::default::Default::default();
        let mut first_reply_created_at: crate::runtime::Slot<UnixSecondsOrNever> = ::std::default::Default::default();
        let mut id: crate::runtime::Slot<ConversationId> = ::std::default::Default::default();
        let mut inbox_id: crate::runtime::Slot<InboxId> = ::std::default::Default::default();
        let mut labels: crate::runtime::Slot<::std::vec::Vec<::std::string::String>> = ::std::default::Default::default();
        let mut last_activity_at: crate::runtime::Slot<UnixSeconds> = ::std::default::Default::default();
        let mut last_non_activity_message: crate::runtime::Slot<Message> = ::std::default::Default::default();
        let mut messages: crate::runtime::Slot<::std::vec::Vec<Message>> = ::std::default::Default::default();
        let mut meta: crate::runtime::Slot<ConversationMeta> = ::std::default::Default::default();
        let mut muted: crate::runtime::Slot<bool> = ::std::default::Default::default();
        let mut priority: crate::runtime::Slot<Priority> = ::std::default::Default::default();
        let mut sla_events: crate::runtime::Slot<::std::vec::Vec<SlaEvent>> = ::std::default::Default::default();
        let mut sla_policy_id: crate::runtime::Slot<SlaPolicyId> = ::std::default::Default::default();
        let mut snoozed_until: crate::runtime::Slot<IsoDateTime> = ::std::default::Default::default();
        let mut status: crate::runtime::Slot<ConversationStatus> = ::std::default::Default::default();
        let mut timestamp: crate::runtime::Slot<UnixSeconds> = ::std::default::Default::default();
        let mut unread_count: crate::runtime::Slot<i64> = ::std::default::Default::default();
        let mut updated_at: crate::runtime::Slot<FractionalUnixSeconds> = ::std::default::Default::default();
        let mut uuid: crate::runtime::Slot<::std::string::String> = ::std::default::Default::default();
        let mut waiting_since: crate::runtime::Slot<UnixSecondsOrNever> = ::std::default::Default::default();
        let mut extra = ::serde_json::Map::new();
        while let ::std::option::Option::Some(__key) = crate::runtime::Key::next(
            &mut __members,
            Self::property,
        )? {
            match __key {
                crate::runtime::Key::Declared(__Property::account_id) => {
                    account_id.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::additional_attributes) => {
                    additional_attributes.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::agent_last_seen_at) => {
                    agent_last_seen_at.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::applied_sla) => {
                    applied_sla.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::assignee_last_seen_at) => {
                    assignee_last_seen_at.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::can_reply) => {
                    can_reply.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::contact_last_seen_at) => {
                    contact_last_seen_at.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::created_at) => {
                    created_at.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::custom_attributes) => {
                    custom_attributes.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::first_reply_created_at) => {
                    first_reply_created_at.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::id) => id.read(&mut __members)?,
                crate::runtime::Key::Declared(__Property::inbox_id) => {
                    inbox_id.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::labels) => {
                    labels.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::last_activity_at) => {
                    last_activity_at.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::last_non_activity_message) => {
                    last_non_activity_message.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::messages) => {
                    messages.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::meta) => {
                    meta.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::muted) => {
                    muted.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::priority) => {
                    priority.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::sla_events) => {
                    sla_events.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::sla_policy_id) => {
                    sla_policy_id.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::snoozed_until) => {
                    snoozed_until.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::status) => {
                    status.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::timestamp) => {
                    timestamp.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::unread_count) => {
                    unread_count.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::updated_at) => {
                    updated_at.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::uuid) => {
                    uuid.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::waiting_since) => {
                    waiting_since.read(&mut __members)?
                }
                crate::runtime::Key::Undeclared(__name) => {
                    extra.insert(__name, __members.next_value()?);
                }
            }
        }
        let ::std::option::Option::Some(account_id) = account_id
            .required("account_id", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(additional_attributes) = additional_attributes
            .optional("additional_attributes", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(agent_last_seen_at) = agent_last_seen_at
            .required("agent_last_seen_at", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(applied_sla) = applied_sla
            .optional_nullable("applied_sla", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(assignee_last_seen_at) = assignee_last_seen_at
            .required("assignee_last_seen_at", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(can_reply) = can_reply
            .required("can_reply", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(contact_last_seen_at) = contact_last_seen_at
            .required("contact_last_seen_at", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(created_at) = created_at
            .required("created_at", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(custom_attributes) = custom_attributes
            .optional("custom_attributes", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(first_reply_created_at) = first_reply_created_at
            .required("first_reply_created_at", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(id) = id.required("id", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(inbox_id) = inbox_id
            .required("inbox_id", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(labels) = labels.required("labels", __place)
        else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(last_activity_at) = last_activity_at
            .optional("last_activity_at", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(last_non_activity_message) = last_non_activity_message
            .optional("last_non_activity_message", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(messages) = messages
            .required("messages", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(meta) = meta.required("meta", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(muted) = muted.required("muted", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(priority) = priority
            .optional_nullable("priority", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(sla_events) = sla_events
            .optional("sla_events", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(sla_policy_id) = sla_policy_id
            .optional_nullable("sla_policy_id", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(snoozed_until) = snoozed_until
            .optional("snoozed_until", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(status) = status.required("status", __place)
        else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(timestamp) = timestamp
            .required("timestamp", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(unread_count) = unread_count
            .required("unread_count", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(updated_at) = updated_at
            .optional("updated_at", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(uuid) = uuid.optional("uuid", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(waiting_since) = waiting_since
            .optional("waiting_since", __place) else {
            return ::std::result::Result::Ok(());
        };
        *__place = crate::runtime::Slot::Read(Self {
            account_id,
            additional_attributes,
            agent_last_seen_at,
            applied_sla,
            assignee_last_seen_at,
            can_reply,
            contact_last_seen_at,
            created_at,
            custom_attributes,
            first_reply_created_at,
            id,
            inbox_id,
            labels,
            last_activity_at,
            last_non_activity_message,
            messages,
            meta,
            muted,
            priority,
            sla_events,
            sla_policy_id,
            snoozed_until,
            status,
            timestamp,
            unread_count,
            updated_at,
            uuid,
            waiting_since,
            extra,
        });
        ::std::result::Result::Ok(())
    }
}
impl<'de> ::serde::Deserialize<'de> for Conversation {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        crate::runtime::deserialize(deserializer)
    }
}
impl ::serde::Serialize for Conversation {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(::std::option::Option::None)?;
        map.serialize_entry("account_id", &self.account_id)?;
        map.serialize_entry("additional_attributes", &self.additional_attributes)?;
        map.serialize_entry("agent_last_seen_at", &self.agent_last_seen_at)?;
        if let ::std::option::Option::Some(value) = &self.applied_sla {
            map.serialize_entry("applied_sla", value)?;
        }
        map.serialize_entry("assignee_last_seen_at", &self.assignee_last_seen_at)?;
        map.serialize_entry("can_reply", &self.can_reply)?;
        map.serialize_entry("contact_last_seen_at", &self.contact_last_seen_at)?;
        map.serialize_entry("created_at", &self.created_at)?;
        map.serialize_entry("custom_attributes", &self.custom_attributes)?;
        map.serialize_entry("first_reply_created_at", &self.first_reply_created_at)?;
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("inbox_id", &self.inbox_id)?;
        map.serialize_entry("labels", &self.labels)?;
        if let ::std::option::Option::Some(value) = &self.last_activity_at {
            map.serialize_entry("last_activity_at", value)?;
        }
        map.serialize_entry(
            "last_non_activity_message",
            &self.last_non_activity_message,
        )?;
        map.serialize_entry("messages", &self.messages)?;
        map.serialize_entry("meta", &self.meta)?;
        map.serialize_entry("muted", &self.muted)?;
        if let ::std::option::Option::Some(value) = &self.priority {
            map.serialize_entry("priority", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.sla_events {
            map.serialize_entry("sla_events", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.sla_policy_id {
            map.serialize_entry("sla_policy_id", value)?;
        }
        map.serialize_entry("snoozed_until", &self.snoozed_until)?;
        map.serialize_entry("status", &self.status)?;
        map.serialize_entry("timestamp", &self.timestamp)?;
        map.serialize_entry("unread_count", &self.unread_count)?;
        if let ::std::option::Option::Some(value) = &self.updated_at {
            map.serialize_entry("updated_at", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.uuid {
            map.serialize_entry("uuid", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.waiting_since {
            map.serialize_entry("waiting_since", value)?;
        }
        for (name, value) in &self.extra {
            if Conversation::property(name).is_none() {
                map.serialize_entry(name, value)?;
            }
        }
        map.end()
    }
}
/// Number of a conversation within its account: the display id that users see and the path parameter takes, not a database id.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ConversationId(i64);
impl ConversationId {
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
impl ::std::convert::From<i64> for ConversationId {
    fn from(value: i64) -> Self {
        Self(value)
    }
}
impl ::std::fmt::Display for ConversationId {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::std::fmt::Display::fmt(&self.0, f)
    }
}
impl ::std::str::FromStr for ConversationId {
    type Err = ::std::num::ParseIntError;
    fn from_str(text: &str) -> ::std::result::Result<Self, Self::Err> {
        text.parse().map(Self)
    }
}
impl crate::runtime::Decode for ConversationId {
    const EXPECTED: &'static str = "an integer";
    fn number(value: ::serde_json::Number) -> crate::runtime::Soft<Self> {
        <i64 as crate::runtime::Decode>::number(value).map(Self)
    }
}
impl<'de> ::serde::Deserialize<'de> for ConversationId {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        crate::runtime::deserialize(deserializer)
    }
}
impl ::serde::Serialize for ConversationId {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        serializer.serialize_i64(self.0)
    }
}
/// Who takes part in the conversation.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ConversationMeta {
    /// Whoever the conversation is assigned to. Absent, never null, when nobody is or the agent has left the account. `assignee_type` tells what it is; a human agent where that is absent.
    ///
    /// Evidence: documented; source: absent when unassigned; rendered 2.16.0; rendered 4.3.0; recorded.
    pub assignee: ::std::option::Option<Assignee>,
    /// What `assignee` is. Absent when unassigned.
    ///
    /// Evidence: source: absent before 4.8.0; Captain::Assistant since 4.17.
    pub assignee_type: ::std::option::Option<AssigneeKind>,
    /// Type of the channel behind the inbox. Null where the inbox does not say.
    ///
    /// Evidence: documented; source: nullable column; rendered 2.16.0; rendered 4.3.0; recorded.
    pub channel: ::std::option::Option<Channel>,
    /// Whether the contact's identity was proven by the inbox's HMAC token. Null when the contact's link to the inbox is gone.
    ///
    /// Evidence: documented: no text; source; rendered 2.16.0: boolean, null; rendered 4.3.0; recorded.
    pub hmac_verified: ::std::option::Option<bool>,
    /// The contact with whom the conversation is held.
    ///
    /// Evidence: documented; source; rendered 2.16.0; rendered 4.3.0; recorded.
    pub sender: Contact,
    /// The team that the conversation is assigned to. Absent, never null, when there is none.
    ///
    /// Evidence: documented: its sentence is cut short; source: absent when no team is set; rendered 2.16.0; rendered 4.3.0; recorded.
    pub team: ::std::option::Option<Team>,
    /// The properties that the schema does not declare, as received.
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl ::std::fmt::Debug for ConversationMeta {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("ConversationMeta")
            .field("assignee", &self.assignee)
            .field("assignee_type", &self.assignee_type)
            .field("channel", &self.channel)
            .field("hmac_verified", &self.hmac_verified)
            .field("sender", &self.sender)
            .field("team", &self.team)
            .field("extra", &crate::runtime::HiddenMembers(self.extra.len()))
            .finish()
    }
}
/// The declared properties, by their fields.
#[allow(non_camel_case_types)]
enum __ConversationMetaProperty {
    assignee,
    assignee_type,
    channel,
    hmac_verified,
    sender,
    team,
}
impl ConversationMeta {
    /// Looks up the declared property of this name.
    fn property(name: &str) -> ::std::option::Option<__ConversationMetaProperty> {
        use __ConversationMetaProperty as __Property;
        ::std::option::Option::Some(
            match name {
                "assignee" => __Property::assignee,
                "assignee_type" => __Property::assignee_type,
                "channel" => __Property::channel,
                "hmac_verified" => __Property::hmac_verified,
                "sender" => __Property::sender,
                "team" => __Property::team,
                _ => return ::std::option::Option::None,
            },
        )
    }
}
impl crate::runtime::Decode for ConversationMeta {
    const EXPECTED: &'static str = "an object";
    fn object<'de, __A: ::serde::de::MapAccess<'de>>(
        mut __members: __A,
        __place: &mut crate::runtime::Slot<Self>,
    ) -> ::std::result::Result<(), __A::Error> {
        use __ConversationMetaProperty as __Property;
        let mut assignee: crate::runtime::Held<'de> = ::std::default::Default::default();
        let mut assignee_type: crate::runtime::Slot<AssigneeKind> = ::std::default::Default::default();
        let mut channel: crate::runtime::Slot<Channel> = ::std::default::Default::default();
        let mut hmac_verified: crate::runtime::Slot<bool> = ::std::default::Default::default();
        let mut sender: crate::runtime::Slot<Contact> = ::std::default::Default::default();
        let mut team: crate::runtime::Slot<Team> = ::std::default::Default::default();
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
                crate::runtime::Key::Declared(__Property::channel) => {
                    channel.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::hmac_verified) => {
                    hmac_verified.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::sender) => {
                    sender.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::team) => {
                    team.read(&mut __members)?
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
        let ::std::option::Option::Some(channel) = channel.optional("channel", __place)
        else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(hmac_verified) = hmac_verified
            .optional("hmac_verified", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(sender) = sender.required("sender", __place)
        else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(team) = team.optional("team", __place) else {
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
        *__place = crate::runtime::Slot::Read(Self {
            assignee,
            assignee_type,
            channel,
            hmac_verified,
            sender,
            team,
            extra,
        });
        ::std::result::Result::Ok(())
    }
}
impl<'de> ::serde::Deserialize<'de> for ConversationMeta {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        crate::runtime::deserialize(deserializer)
    }
}
impl ::serde::Serialize for ConversationMeta {
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
        map.serialize_entry("channel", &self.channel)?;
        map.serialize_entry("hmac_verified", &self.hmac_verified)?;
        map.serialize_entry("sender", &self.sender)?;
        if let ::std::option::Option::Some(value) = &self.team {
            map.serialize_entry("team", value)?;
        }
        for (name, value) in &self.extra {
            if ConversationMeta::property(name).is_none() {
                map.serialize_entry(name, value)?;
            }
        }
        map.end()
    }
}
/// Where a conversation stands.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConversationStatus {
    /// Being worked on.
    ///
    /// On the wire: `"open"`.
    Open,
    /// Done.
    ///
    /// On the wire: `"resolved"`.
    Resolved,
    /// With a bot, not yet handed to an agent.
    ///
    /// On the wire: `"pending"`.
    Pending,
    /// Put aside, until `snoozed_until` or the next reply.
    ///
    /// On the wire: `"snoozed"`.
    Snoozed,
    /// A string that the schema does not declare, exactly as received.
    Unknown(crate::runtime::UnknownString<Self>),
}
impl ConversationStatus {
    /// The declared values, in the order of the schema.
    pub const KNOWN: &'static [Self] = &[
        Self::Open,
        Self::Resolved,
        Self::Pending,
        Self::Snoozed,
    ];
    /// Whether the value is one of [`KNOWN`](Self::KNOWN).
    #[must_use]
    pub const fn is_known(&self) -> bool {
        !matches!(self, Self::Unknown(_))
    }
}
impl ::std::fmt::Debug for ConversationStatus {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(
            match self {
                Self::Open => "Open",
                Self::Resolved => "Resolved",
                Self::Pending => "Pending",
                Self::Snoozed => "Snoozed",
                Self::Unknown(_) => "Unknown(<hidden>)",
            },
        )
    }
}
impl crate::runtime::StringEnum for ConversationStatus {
    fn declared(value: &str) -> ::std::option::Option<Self> {
        ::std::option::Option::Some(
            match value {
                "open" => Self::Open,
                "resolved" => Self::Resolved,
                "pending" => Self::Pending,
                "snoozed" => Self::Snoozed,
                _ => return ::std::option::Option::None,
            },
        )
    }
    fn unknown(value: crate::runtime::UnknownString<Self>) -> Self {
        Self::Unknown(value)
    }
}
impl ::std::convert::From<&str> for ConversationStatus {
    fn from(value: &str) -> Self {
        <Self as crate::runtime::StringEnum>::open(value)
    }
}
impl ::std::str::FromStr for ConversationStatus {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> ::std::result::Result<Self, ::std::convert::Infallible> {
        ::std::result::Result::Ok(Self::from(value))
    }
}
impl ConversationStatus {
    /// The value as it is on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Open => "open",
            Self::Resolved => "resolved",
            Self::Pending => "pending",
            Self::Snoozed => "snoozed",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl ::std::fmt::Display for ConversationStatus {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.pad(self.as_str())
    }
}
impl crate::runtime::Decode for ConversationStatus {
    const EXPECTED: &'static str = "a string";
    fn string(value: &str) -> crate::runtime::Soft<Self> {
        ::std::result::Result::Ok(Self::from(value))
    }
}
impl ::serde::Serialize for ConversationStatus {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
impl<'de> ::serde::Deserialize<'de> for ConversationStatus {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        crate::runtime::deserialize(deserializer)
    }
}
/// Number of a custom role.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CustomRoleId(i64);
impl CustomRoleId {
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
impl ::std::convert::From<i64> for CustomRoleId {
    fn from(value: i64) -> Self {
        Self(value)
    }
}
impl ::std::fmt::Display for CustomRoleId {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::std::fmt::Display::fmt(&self.0, f)
    }
}
impl ::std::str::FromStr for CustomRoleId {
    type Err = ::std::num::ParseIntError;
    fn from_str(text: &str) -> ::std::result::Result<Self, Self::Err> {
        text.parse().map(Self)
    }
}
impl crate::runtime::Decode for CustomRoleId {
    const EXPECTED: &'static str = "an integer";
    fn number(value: ::serde_json::Number) -> crate::runtime::Soft<Self> {
        <i64 as crate::runtime::Decode>::number(value).map(Self)
    }
}
impl<'de> ::serde::Deserialize<'de> for CustomRoleId {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        crate::runtime::deserialize(deserializer)
    }
}
impl ::serde::Serialize for CustomRoleId {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        serializer.serialize_i64(self.0)
    }
}
/// A page to be shown inside the conversation.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct EmbedAttachment {
    /// The account that it belongs to.
    ///
    /// Evidence: source: since 4.8.0.
    pub account_id: AccountId,
    /// Address of the page.
    ///
    /// Evidence: source: since 4.8.0, nullable column.
    pub data_url: ::std::option::Option<::std::string::String>,
    /// Always `embed`.
    ///
    /// Evidence: source: since 4.8.0.
    pub file_type: AttachmentKind,
    /// The attachment.
    ///
    /// Evidence: source: since 4.8.0.
    pub id: AttachmentId,
    /// The message that it is attached to.
    ///
    /// Evidence: source: since 4.8.0.
    pub message_id: MessageId,
    /// The properties that the schema does not declare, as received.
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl ::std::fmt::Debug for EmbedAttachment {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("EmbedAttachment")
            .field("account_id", &self.account_id)
            .field("data_url", &crate::runtime::Hidden)
            .field("file_type", &self.file_type)
            .field("id", &self.id)
            .field("message_id", &self.message_id)
            .field("extra", &crate::runtime::HiddenMembers(self.extra.len()))
            .finish()
    }
}
/// The declared properties, by their fields.
#[allow(non_camel_case_types)]
enum __EmbedAttachmentProperty {
    account_id,
    data_url,
    file_type,
    id,
    message_id,
}
impl EmbedAttachment {
    /// Looks up the declared property of this name.
    fn property(name: &str) -> ::std::option::Option<__EmbedAttachmentProperty> {
        use __EmbedAttachmentProperty as __Property;
        ::std::option::Option::Some(
            match name {
                "account_id" => __Property::account_id,
                "data_url" => __Property::data_url,
                "file_type" => __Property::file_type,
                "id" => __Property::id,
                "message_id" => __Property::message_id,
                _ => return ::std::option::Option::None,
            },
        )
    }
}
impl crate::runtime::Decode for EmbedAttachment {
    const EXPECTED: &'static str = "an object";
    fn object<'de, __A: ::serde::de::MapAccess<'de>>(
        mut __members: __A,
        __place: &mut crate::runtime::Slot<Self>,
    ) -> ::std::result::Result<(), __A::Error> {
        use __EmbedAttachmentProperty as __Property;
        let mut account_id: crate::runtime::Slot<AccountId> = ::std::default::Default::default();
        let mut data_url: crate::runtime::Slot<::std::string::String> = ::std::default::Default::default();
        let mut file_type: crate::runtime::Slot<AttachmentKind> = ::std::default::Default::default();
        let mut id: crate::runtime::Slot<AttachmentId> = ::std::default::Default::default();
        let mut message_id: crate::runtime::Slot<MessageId> = ::std::default::Default::default();
        let mut extra = ::serde_json::Map::new();
        while let ::std::option::Option::Some(__key) = crate::runtime::Key::next(
            &mut __members,
            Self::property,
        )? {
            match __key {
                crate::runtime::Key::Declared(__Property::account_id) => {
                    account_id.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::data_url) => {
                    data_url.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::file_type) => {
                    file_type.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::id) => id.read(&mut __members)?,
                crate::runtime::Key::Declared(__Property::message_id) => {
                    message_id.read(&mut __members)?
                }
                crate::runtime::Key::Undeclared(__name) => {
                    extra.insert(__name, __members.next_value()?);
                }
            }
        }
        let ::std::option::Option::Some(account_id) = account_id
            .required("account_id", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(data_url) = data_url
            .optional("data_url", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(file_type) = file_type
            .required("file_type", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(id) = id.required("id", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(message_id) = message_id
            .required("message_id", __place) else {
            return ::std::result::Result::Ok(());
        };
        *__place = crate::runtime::Slot::Read(Self {
            account_id,
            data_url,
            file_type,
            id,
            message_id,
            extra,
        });
        ::std::result::Result::Ok(())
    }
}
impl<'de> ::serde::Deserialize<'de> for EmbedAttachment {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        crate::runtime::deserialize(deserializer)
    }
}
impl ::serde::Serialize for EmbedAttachment {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(::std::option::Option::None)?;
        map.serialize_entry("account_id", &self.account_id)?;
        map.serialize_entry("data_url", &self.data_url)?;
        map.serialize_entry("file_type", &self.file_type)?;
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("message_id", &self.message_id)?;
        for (name, value) in &self.extra {
            if EmbedAttachment::property(name).is_none() {
                map.serialize_entry(name, value)?;
            }
        }
        map.end()
    }
}
/// Identifiers of a message in integrations, by integration.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ExternalSourceIds {
    /// Identifier of the message in Slack. Absent when it was not sent there.
    ///
    /// Evidence: source; rendered 2.16.0; rendered 4.3.0.
    pub slack: ::std::option::Option<::std::string::String>,
    /// The properties that the schema does not declare, as received.
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl ::std::fmt::Debug for ExternalSourceIds {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("ExternalSourceIds")
            .field("slack", &crate::runtime::Hidden)
            .field("extra", &crate::runtime::HiddenMembers(self.extra.len()))
            .finish()
    }
}
/// The declared properties, by their fields.
#[allow(non_camel_case_types)]
enum __ExternalSourceIdsProperty {
    slack,
}
impl ExternalSourceIds {
    /// Looks up the declared property of this name.
    fn property(name: &str) -> ::std::option::Option<__ExternalSourceIdsProperty> {
        use __ExternalSourceIdsProperty as __Property;
        ::std::option::Option::Some(
            match name {
                "slack" => __Property::slack,
                _ => return ::std::option::Option::None,
            },
        )
    }
}
impl crate::runtime::Decode for ExternalSourceIds {
    const EXPECTED: &'static str = "an object";
    fn object<'de, __A: ::serde::de::MapAccess<'de>>(
        mut __members: __A,
        __place: &mut crate::runtime::Slot<Self>,
    ) -> ::std::result::Result<(), __A::Error> {
        use __ExternalSourceIdsProperty as __Property;
        let mut slack: crate::runtime::Slot<::std::string::String> = ::std::default::Default::default();
        let mut extra = ::serde_json::Map::new();
        while let ::std::option::Option::Some(__key) = crate::runtime::Key::next(
            &mut __members,
            Self::property,
        )? {
            match __key {
                crate::runtime::Key::Declared(__Property::slack) => {
                    slack.read(&mut __members)?
                }
                crate::runtime::Key::Undeclared(__name) => {
                    extra.insert(__name, __members.next_value()?);
                }
            }
        }
        let ::std::option::Option::Some(slack) = slack.optional("slack", __place) else {
            return ::std::result::Result::Ok(());
        };
        *__place = crate::runtime::Slot::Read(Self { slack, extra });
        ::std::result::Result::Ok(())
    }
}
impl<'de> ::serde::Deserialize<'de> for ExternalSourceIds {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        crate::runtime::deserialize(deserializer)
    }
}
impl ::serde::Serialize for ExternalSourceIds {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(::std::option::Option::None)?;
        if let ::std::option::Option::Some(value) = &self.slack {
            map.serialize_entry("slack", value)?;
        }
        for (name, value) in &self.extra {
            if ExternalSourceIds::property(name).is_none() {
                map.serialize_entry(name, value)?;
            }
        }
        map.end()
    }
}
/// Something that the channel sent and the server has no layout for.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FallbackAttachment {
    /// The account that it belongs to.
    ///
    /// Evidence: source; rendered 2.16.0; rendered 4.3.0.
    pub account_id: AccountId,
    /// Address of the thing.
    ///
    /// Evidence: source: nullable column; rendered 2.16.0; rendered 4.3.0.
    pub data_url: ::std::option::Option<::std::string::String>,
    /// Title that the channel gave.
    ///
    /// Evidence: source: nullable column; rendered 2.16.0; rendered 4.3.0.
    pub fallback_title: ::std::option::Option<::std::string::String>,
    /// Always `fallback`.
    ///
    /// Evidence: source; rendered 2.16.0; rendered 4.3.0.
    pub file_type: AttachmentKind,
    /// The attachment.
    ///
    /// Evidence: source; rendered 2.16.0; rendered 4.3.0.
    pub id: AttachmentId,
    /// The message that it is attached to.
    ///
    /// Evidence: source; rendered 2.16.0; rendered 4.3.0.
    pub message_id: MessageId,
    /// The properties that the schema does not declare, as received.
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl ::std::fmt::Debug for FallbackAttachment {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("FallbackAttachment")
            .field("account_id", &self.account_id)
            .field("data_url", &crate::runtime::Hidden)
            .field("fallback_title", &crate::runtime::Hidden)
            .field("file_type", &self.file_type)
            .field("id", &self.id)
            .field("message_id", &self.message_id)
            .field("extra", &crate::runtime::HiddenMembers(self.extra.len()))
            .finish()
    }
}
/// The declared properties, by their fields.
#[allow(non_camel_case_types)]
enum __FallbackAttachmentProperty {
    account_id,
    data_url,
    fallback_title,
    file_type,
    id,
    message_id,
}
impl FallbackAttachment {
    /// Looks up the declared property of this name.
    fn property(name: &str) -> ::std::option::Option<__FallbackAttachmentProperty> {
        use __FallbackAttachmentProperty as __Property;
        ::std::option::Option::Some(
            match name {
                "account_id" => __Property::account_id,
                "data_url" => __Property::data_url,
                "fallback_title" => __Property::fallback_title,
                "file_type" => __Property::file_type,
                "id" => __Property::id,
                "message_id" => __Property::message_id,
                _ => return ::std::option::Option::None,
            },
        )
    }
}
impl crate::runtime::Decode for FallbackAttachment {
    const EXPECTED: &'static str = "an object";
    fn object<'de, __A: ::serde::de::MapAccess<'de>>(
        mut __members: __A,
        __place: &mut crate::runtime::Slot<Self>,
    ) -> ::std::result::Result<(), __A::Error> {
        use __FallbackAttachmentProperty as __Property;
        let mut account_id: crate::runtime::Slot<AccountId> = ::std::default::Default::default();
        let mut data_url: crate::runtime::Slot<::std::string::String> = ::std::default::Default::default();
        let mut fallback_title: crate::runtime::Slot<::std::string::String> = ::std::default::Default::default();
        let mut file_type: crate::runtime::Slot<AttachmentKind> = ::std::default::Default::default();
        let mut id: crate::runtime::Slot<AttachmentId> = ::std::default::Default::default();
        let mut message_id: crate::runtime::Slot<MessageId> = ::std::default::Default::default();
        let mut extra = ::serde_json::Map::new();
        while let ::std::option::Option::Some(__key) = crate::runtime::Key::next(
            &mut __members,
            Self::property,
        )? {
            match __key {
                crate::runtime::Key::Declared(__Property::account_id) => {
                    account_id.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::data_url) => {
                    data_url.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::fallback_title) => {
                    fallback_title.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::file_type) => {
                    file_type.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::id) => id.read(&mut __members)?,
                crate::runtime::Key::Declared(__Property::message_id) => {
                    message_id.read(&mut __members)?
                }
                crate::runtime::Key::Undeclared(__name) => {
                    extra.insert(__name, __members.next_value()?);
                }
            }
        }
        let ::std::option::Option::Some(account_id) = account_id
            .required("account_id", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(data_url) = data_url
            .optional("data_url", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(fallback_title) = fallback_title
            .optional("fallback_title", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(file_type) = file_type
            .required("file_type", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(id) = id.required("id", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(message_id) = message_id
            .required("message_id", __place) else {
            return ::std::result::Result::Ok(());
        };
        *__place = crate::runtime::Slot::Read(Self {
            account_id,
            data_url,
            fallback_title,
            file_type,
            id,
            message_id,
            extra,
        });
        ::std::result::Result::Ok(())
    }
}
impl<'de> ::serde::Deserialize<'de> for FallbackAttachment {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        crate::runtime::deserialize(deserializer)
    }
}
impl ::serde::Serialize for FallbackAttachment {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(::std::option::Option::None)?;
        map.serialize_entry("account_id", &self.account_id)?;
        map.serialize_entry("data_url", &self.data_url)?;
        map.serialize_entry("fallback_title", &self.fallback_title)?;
        map.serialize_entry("file_type", &self.file_type)?;
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("message_id", &self.message_id)?;
        for (name, value) in &self.extra {
            if FallbackAttachment::property(name).is_none() {
                map.serialize_entry(name, value)?;
            }
        }
        map.end()
    }
}
/// A file: a picture, a video, a document, or something shared from Instagram.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FileAttachment {
    /// The account that it belongs to.
    ///
    /// Evidence: source; rendered 2.16.0; rendered 4.3.0.
    pub account_id: AccountId,
    /// Media type of the file; null when the file is gone.
    ///
    /// Evidence: source: absent up to 4.12; of a file that is gone, null.
    pub content_type: ::std::option::Option<
        ::std::option::Option<::std::string::String>,
    >,
    /// Address of the file; what Instagram shares is at an address of Instagram's. Null where only that address counts and none was stored.
    ///
    /// Evidence: source: null possible in 3.9.0 to 3.11.0 and since 4.11.2, nullable column; rendered 2.16.0; rendered 4.3.0.
    pub data_url: ::std::option::Option<::std::string::String>,
    /// File name extension; often null.
    ///
    /// Evidence: source: absent from 4.11 where there is no file; rendered 2.16.0: string, null; rendered 4.3.0: string, null.
    pub extension: ::std::option::Option<::std::option::Option<::std::string::String>>,
    /// Size of the file in bytes; null when the file is gone.
    ///
    /// Evidence: source: absent from 4.11 where there is no file; of a file that is gone, null; rendered 2.16.0; rendered 4.3.0.
    pub file_size: ::std::option::Option<::std::option::Option<i64>>,
    /// One of the kinds that are files, sounds excepted.
    ///
    /// Evidence: source; rendered 2.16.0; rendered 4.3.0.
    pub file_type: AttachmentKind,
    /// Height in pixels, where the file was analysed.
    ///
    /// Evidence: source: absent before 3.7.0; rendered 4.3.0: integer, float, null.
    pub height: ::std::option::Option<::std::option::Option<f64>>,
    /// The attachment.
    ///
    /// Evidence: source; rendered 2.16.0; rendered 4.3.0.
    pub id: AttachmentId,
    /// The message that it is attached to.
    ///
    /// Evidence: source; rendered 2.16.0; rendered 4.3.0.
    pub message_id: MessageId,
    /// Address of a preview; empty when there is none. Null where the address of the channel counts and none was stored.
    ///
    /// Evidence: source: null possible in 3.9.0 to 3.11.0 and since 4.11.2, nullable column; rendered 2.16.0; rendered 4.3.0.
    pub thumb_url: ::std::option::Option<::std::string::String>,
    /// Width in pixels, where the file was analysed.
    ///
    /// Evidence: source: absent before 3.7.0; rendered 4.3.0: integer, float, null.
    pub width: ::std::option::Option<::std::option::Option<f64>>,
    /// The properties that the schema does not declare, as received.
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl ::std::fmt::Debug for FileAttachment {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("FileAttachment")
            .field("account_id", &self.account_id)
            .field("content_type", &self.content_type)
            .field("data_url", &crate::runtime::Hidden)
            .field("extension", &self.extension)
            .field("file_size", &self.file_size)
            .field("file_type", &self.file_type)
            .field("height", &self.height)
            .field("id", &self.id)
            .field("message_id", &self.message_id)
            .field("thumb_url", &crate::runtime::Hidden)
            .field("width", &self.width)
            .field("extra", &crate::runtime::HiddenMembers(self.extra.len()))
            .finish()
    }
}
/// The declared properties, by their fields.
#[allow(non_camel_case_types)]
enum __FileAttachmentProperty {
    account_id,
    content_type,
    data_url,
    extension,
    file_size,
    file_type,
    height,
    id,
    message_id,
    thumb_url,
    width,
}
impl FileAttachment {
    /// Looks up the declared property of this name.
    fn property(name: &str) -> ::std::option::Option<__FileAttachmentProperty> {
        use __FileAttachmentProperty as __Property;
        ::std::option::Option::Some(
            match name {
                "account_id" => __Property::account_id,
                "content_type" => __Property::content_type,
                "data_url" => __Property::data_url,
                "extension" => __Property::extension,
                "file_size" => __Property::file_size,
                "file_type" => __Property::file_type,
                "height" => __Property::height,
                "id" => __Property::id,
                "message_id" => __Property::message_id,
                "thumb_url" => __Property::thumb_url,
                "width" => __Property::width,
                _ => return ::std::option::Option::None,
            },
        )
    }
}
impl crate::runtime::Decode for FileAttachment {
    const EXPECTED: &'static str = "an object";
    fn object<'de, __A: ::serde::de::MapAccess<'de>>(
        mut __members: __A,
        __place: &mut crate::runtime::Slot<Self>,
    ) -> ::std::result::Result<(), __A::Error> {
        use __FileAttachmentProperty as __Property;
        let mut account_id: crate::runtime::Slot<AccountId> = ::std::default::Default::default();
        let mut content_type: crate::runtime::Slot<::std::string::String> = ::std::default::Default::default();
        let mut data_url: crate::runtime::Slot<::std::string::String> = ::std::default::Default::default();
        let mut extension: crate::runtime::Slot<::std::string::String> = ::std::default::Default::default();
        let mut file_size: crate::runtime::Slot<i64> = ::std::default::Default::default();
        let mut file_type: crate::runtime::Slot<AttachmentKind> = ::std::default::Default::default();
        let mut height: crate::runtime::Slot<f64> = ::std::default::Default::default();
        let mut id: crate::runtime::Slot<AttachmentId> = ::std::default::Default::default();
        let mut message_id: crate::runtime::Slot<MessageId> = ::std::default::Default::default();
        let mut thumb_url: crate::runtime::Slot<::std::string::String> = ::std::default::Default::default();
        let mut width: crate::runtime::Slot<f64> = ::std::default::Default::default();
        let mut extra = ::serde_json::Map::new();
        while let ::std::option::Option::Some(__key) = crate::runtime::Key::next(
            &mut __members,
            Self::property,
        )? {
            match __key {
                crate::runtime::Key::Declared(__Property::account_id) => {
                    account_id.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::content_type) => {
                    content_type.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::data_url) => {
                    data_url.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::extension) => {
                    extension.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::file_size) => {
                    file_size.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::file_type) => {
                    file_type.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::height) => {
                    height.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::id) => id.read(&mut __members)?,
                crate::runtime::Key::Declared(__Property::message_id) => {
                    message_id.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::thumb_url) => {
                    thumb_url.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::width) => {
                    width.read(&mut __members)?
                }
                crate::runtime::Key::Undeclared(__name) => {
                    extra.insert(__name, __members.next_value()?);
                }
            }
        }
        let ::std::option::Option::Some(account_id) = account_id
            .required("account_id", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(content_type) = content_type
            .optional_nullable("content_type", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(data_url) = data_url
            .optional("data_url", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(extension) = extension
            .optional_nullable("extension", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(file_size) = file_size
            .optional_nullable("file_size", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(file_type) = file_type
            .required("file_type", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(height) = height
            .optional_nullable("height", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(id) = id.required("id", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(message_id) = message_id
            .required("message_id", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(thumb_url) = thumb_url
            .optional("thumb_url", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(width) = width
            .optional_nullable("width", __place) else {
            return ::std::result::Result::Ok(());
        };
        *__place = crate::runtime::Slot::Read(Self {
            account_id,
            content_type,
            data_url,
            extension,
            file_size,
            file_type,
            height,
            id,
            message_id,
            thumb_url,
            width,
            extra,
        });
        ::std::result::Result::Ok(())
    }
}
impl<'de> ::serde::Deserialize<'de> for FileAttachment {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        crate::runtime::deserialize(deserializer)
    }
}
impl ::serde::Serialize for FileAttachment {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(::std::option::Option::None)?;
        map.serialize_entry("account_id", &self.account_id)?;
        if let ::std::option::Option::Some(value) = &self.content_type {
            map.serialize_entry("content_type", value)?;
        }
        map.serialize_entry("data_url", &self.data_url)?;
        if let ::std::option::Option::Some(value) = &self.extension {
            map.serialize_entry("extension", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.file_size {
            map.serialize_entry("file_size", value)?;
        }
        map.serialize_entry("file_type", &self.file_type)?;
        if let ::std::option::Option::Some(value) = &self.height {
            map.serialize_entry("height", value)?;
        }
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("message_id", &self.message_id)?;
        map.serialize_entry("thumb_url", &self.thumb_url)?;
        if let ::std::option::Option::Some(value) = &self.width {
            map.serialize_entry("width", value)?;
        }
        for (name, value) in &self.extra {
            if FileAttachment::property(name).is_none() {
                map.serialize_entry(name, value)?;
            }
        }
        map.end()
    }
}
/// Time as seconds since 1970-01-01T00:00:00Z, with a fraction.
#[derive(Clone, Copy, Debug, PartialEq, PartialOrd)]
pub struct FractionalUnixSeconds(f64);
impl FractionalUnixSeconds {
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
impl crate::runtime::Decode for FractionalUnixSeconds {
    const EXPECTED: &'static str = "a number";
    fn number(value: ::serde_json::Number) -> crate::runtime::Soft<Self> {
        <f64 as crate::runtime::Decode>::number(value).map(Self)
    }
}
impl<'de> ::serde::Deserialize<'de> for FractionalUnixSeconds {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        crate::runtime::deserialize(deserializer)
    }
}
impl ::serde::Serialize for FractionalUnixSeconds {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        serializer.serialize_f64(self.0)
    }
}
/// Number of an inbox.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct InboxId(i64);
impl InboxId {
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
impl ::std::convert::From<i64> for InboxId {
    fn from(value: i64) -> Self {
        Self(value)
    }
}
impl ::std::fmt::Display for InboxId {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::std::fmt::Display::fmt(&self.0, f)
    }
}
impl ::std::str::FromStr for InboxId {
    type Err = ::std::num::ParseIntError;
    fn from_str(text: &str) -> ::std::result::Result<Self, Self::Err> {
        text.parse().map(Self)
    }
}
impl crate::runtime::Decode for InboxId {
    const EXPECTED: &'static str = "an integer";
    fn number(value: ::serde_json::Number) -> crate::runtime::Soft<Self> {
        <i64 as crate::runtime::Decode>::number(value).map(Self)
    }
}
impl<'de> ::serde::Deserialize<'de> for InboxId {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        crate::runtime::deserialize(deserializer)
    }
}
impl ::serde::Serialize for InboxId {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        serializer.serialize_i64(self.0)
    }
}
/// Time as ISO 8601 text, as a rule in UTC with milliseconds: `2023-04-18T09:30:12.345Z`. The vendor's sample has the placeholder `string`, so the form is checked only on request.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct IsoDateTime(::std::string::String);
impl ::std::fmt::Debug for IsoDateTime {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        let mut tuple = f.debug_tuple("IsoDateTime");
        match self.time() {
            ::std::option::Option::Some(_) => tuple.field(&self.0),
            ::std::option::Option::None => tuple.field(&crate::runtime::Hidden),
        };
        tuple.finish()
    }
}
impl IsoDateTime {
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
impl crate::runtime::Decode for IsoDateTime {
    const EXPECTED: &'static str = "a string";
    fn string(value: &str) -> crate::runtime::Soft<Self> {
        ::std::result::Result::Ok(Self(value.to_owned()))
    }
}
impl<'de> ::serde::Deserialize<'de> for IsoDateTime {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        crate::runtime::deserialize(deserializer)
    }
}
impl ::serde::Serialize for IsoDateTime {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        serializer.serialize_str(&self.0)
    }
}
/// A place on the map.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct LocationAttachment {
    /// The account that it belongs to.
    ///
    /// Evidence: source; rendered 2.16.0; rendered 4.3.0.
    pub account_id: AccountId,
    /// Latitude in degrees, as the channel gave it; null on a row without one.
    ///
    /// Evidence: source: nullable column; rendered 2.16.0; rendered 4.3.0.
    pub coordinates_lat: ::std::option::Option<f64>,
    /// Longitude in degrees, as the channel gave it; null on a row without one.
    ///
    /// Evidence: source: nullable column; rendered 2.16.0; rendered 4.3.0.
    pub coordinates_long: ::std::option::Option<f64>,
    /// Address of a map or a page about the place.
    ///
    /// Evidence: source: nullable column; rendered 2.16.0: string, null; rendered 4.3.0: string, null.
    pub data_url: ::std::option::Option<::std::string::String>,
    /// Name of the place.
    ///
    /// Evidence: source: nullable column; rendered 2.16.0: string, null; rendered 4.3.0: string, null.
    pub fallback_title: ::std::option::Option<::std::string::String>,
    /// Always `location`.
    ///
    /// Evidence: source; rendered 2.16.0; rendered 4.3.0.
    pub file_type: AttachmentKind,
    /// The attachment.
    ///
    /// Evidence: source; rendered 2.16.0; rendered 4.3.0.
    pub id: AttachmentId,
    /// The message that it is attached to.
    ///
    /// Evidence: source; rendered 2.16.0; rendered 4.3.0.
    pub message_id: MessageId,
    /// The properties that the schema does not declare, as received.
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl ::std::fmt::Debug for LocationAttachment {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("LocationAttachment")
            .field("account_id", &self.account_id)
            .field("coordinates_lat", &crate::runtime::Hidden)
            .field("coordinates_long", &crate::runtime::Hidden)
            .field("data_url", &crate::runtime::Hidden)
            .field("fallback_title", &crate::runtime::Hidden)
            .field("file_type", &self.file_type)
            .field("id", &self.id)
            .field("message_id", &self.message_id)
            .field("extra", &crate::runtime::HiddenMembers(self.extra.len()))
            .finish()
    }
}
/// The declared properties, by their fields.
#[allow(non_camel_case_types)]
enum __LocationAttachmentProperty {
    account_id,
    coordinates_lat,
    coordinates_long,
    data_url,
    fallback_title,
    file_type,
    id,
    message_id,
}
impl LocationAttachment {
    /// Looks up the declared property of this name.
    fn property(name: &str) -> ::std::option::Option<__LocationAttachmentProperty> {
        use __LocationAttachmentProperty as __Property;
        ::std::option::Option::Some(
            match name {
                "account_id" => __Property::account_id,
                "coordinates_lat" => __Property::coordinates_lat,
                "coordinates_long" => __Property::coordinates_long,
                "data_url" => __Property::data_url,
                "fallback_title" => __Property::fallback_title,
                "file_type" => __Property::file_type,
                "id" => __Property::id,
                "message_id" => __Property::message_id,
                _ => return ::std::option::Option::None,
            },
        )
    }
}
impl crate::runtime::Decode for LocationAttachment {
    const EXPECTED: &'static str = "an object";
    fn object<'de, __A: ::serde::de::MapAccess<'de>>(
        mut __members: __A,
        __place: &mut crate::runtime::Slot<Self>,
    ) -> ::std::result::Result<(), __A::Error> {
        use __LocationAttachmentProperty as __Property;
        let mut account_id: crate::runtime::Slot<AccountId> = ::std::default::Default::default();
        let mut coordinates_lat: crate::runtime::Slot<f64> = ::std::default::Default::default();
        let mut coordinates_long: crate::runtime::Slot<f64> = ::std::default::Default::default();
        let mut data_url: crate::runtime::Slot<::std::string::String> = ::std::default::Default::default();
        let mut fallback_title: crate::runtime::Slot<::std::string::String> = ::std::default::Default::default();
        let mut file_type: crate::runtime::Slot<AttachmentKind> = ::std::default::Default::default();
        let mut id: crate::runtime::Slot<AttachmentId> = ::std::default::Default::default();
        let mut message_id: crate::runtime::Slot<MessageId> = ::std::default::Default::default();
        let mut extra = ::serde_json::Map::new();
        while let ::std::option::Option::Some(__key) = crate::runtime::Key::next(
            &mut __members,
            Self::property,
        )? {
            match __key {
                crate::runtime::Key::Declared(__Property::account_id) => {
                    account_id.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::coordinates_lat) => {
                    coordinates_lat.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::coordinates_long) => {
                    coordinates_long.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::data_url) => {
                    data_url.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::fallback_title) => {
                    fallback_title.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::file_type) => {
                    file_type.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::id) => id.read(&mut __members)?,
                crate::runtime::Key::Declared(__Property::message_id) => {
                    message_id.read(&mut __members)?
                }
                crate::runtime::Key::Undeclared(__name) => {
                    extra.insert(__name, __members.next_value()?);
                }
            }
        }
        let ::std::option::Option::Some(account_id) = account_id
            .required("account_id", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(coordinates_lat) = coordinates_lat
            .optional("coordinates_lat", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(coordinates_long) = coordinates_long
            .optional("coordinates_long", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(data_url) = data_url
            .optional("data_url", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(fallback_title) = fallback_title
            .optional("fallback_title", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(file_type) = file_type
            .required("file_type", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(id) = id.required("id", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(message_id) = message_id
            .required("message_id", __place) else {
            return ::std::result::Result::Ok(());
        };
        *__place = crate::runtime::Slot::Read(Self {
            account_id,
            coordinates_lat,
            coordinates_long,
            data_url,
            fallback_title,
            file_type,
            id,
            message_id,
            extra,
        });
        ::std::result::Result::Ok(())
    }
}
impl<'de> ::serde::Deserialize<'de> for LocationAttachment {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        crate::runtime::deserialize(deserializer)
    }
}
impl ::serde::Serialize for LocationAttachment {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(::std::option::Option::None)?;
        map.serialize_entry("account_id", &self.account_id)?;
        map.serialize_entry("coordinates_lat", &self.coordinates_lat)?;
        map.serialize_entry("coordinates_long", &self.coordinates_long)?;
        map.serialize_entry("data_url", &self.data_url)?;
        map.serialize_entry("fallback_title", &self.fallback_title)?;
        map.serialize_entry("file_type", &self.file_type)?;
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("message_id", &self.message_id)?;
        for (name, value) in &self.extra {
            if LocationAttachment::property(name).is_none() {
                map.serialize_entry(name, value)?;
            }
        }
        map.end()
    }
}
/// One message, or one activity entry, of a conversation.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Message {
    /// The account that the message belongs to.
    ///
    /// Evidence: documented; source; rendered 2.16.0; rendered 4.3.0; recorded.
    pub account_id: AccountId,
    /// Open map: campaign, template parameters, and the like.
    ///
    /// Evidence: documented; source: nullable column; rendered 2.16.0; rendered 4.3.0; recorded.
    pub additional_attributes: ::std::option::Option<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    >,
    /// Files and other things attached; absent when there are none. Up to 15 is the rule for new messages, but not for every row. An item is null when its kind was never set.
    ///
    /// Evidence: source: absent when there are none; e-mails had no limit before 2.17.0, and the check of others is lost on saving; rendered 2.16.0: items object, null; rendered 4.3.0: items object, null.
    pub attachments: ::std::option::Option<
        ::std::vec::Vec<::std::option::Option<Attachment>>,
    >,
    /// The voice call behind a message of type voice\_call.
    ///
    /// Evidence: source: enterprise edition and content type voice\_call only, since 4.14.0; inferred: null is not ruled out.
    pub call: ::std::option::Option<::std::option::Option<Call>>,
    /// Text; null when the message is only attachments. The limit of 150,000 characters is that of new messages, not of every row.
    ///
    /// Evidence: documented; source; rendered 2.16.0: string, null; rendered 4.3.0: string, null; recorded.
    pub content: ::std::option::Option<::std::string::String>,
    /// What goes with the content, by content type; an empty object when nothing does.
    ///
    /// Evidence: documented; source; rendered 2.16.0; rendered 4.3.0; recorded.
    pub content_attributes: ContentAttributes,
    /// What the content is; tells which keys of `content_attributes` to expect.
    ///
    /// Evidence: documented; source: never null since 1.20; rendered 2.16.0; rendered 4.3.0; recorded: null in one fixture of 2021.
    pub content_type: ContentType,
    /// State of the conversation at the time of the response. Null when the conversation is missing.
    ///
    /// Evidence: documented; source: null possible since 4.5; rendered 2.16.0; rendered 4.3.0; recorded.
    pub conversation: ::std::option::Option<MessageConversation>,
    /// Number of the conversation within its account; equal to the conversation's `id`.
    ///
    /// Evidence: documented; source; rendered 2.16.0; rendered 4.3.0; recorded.
    pub conversation_id: ConversationId,
    /// When the message was created.
    ///
    /// Evidence: documented; source; rendered 2.16.0; rendered 4.3.0; recorded.
    pub created_at: UnixSeconds,
    /// When the message was created, with milliseconds; a field of the vendor's own.
    ///
    /// Evidence: documented: Chatwoot has no such field; inferred: null is not ruled out.
    pub created_at_exact: ::std::option::Option<::std::option::Option<IsoDateTime>>,
    /// Identifiers of the message in integrations; empty where it is in none, null on a row without the map.
    ///
    /// Evidence: documented; source: nullable column; rendered 2.16.0; rendered 4.3.0; recorded.
    pub external_source_ids: ::std::option::Option<ExternalSourceIds>,
    /// The message.
    ///
    /// Evidence: documented; source; rendered 2.16.0; rendered 4.3.0; recorded.
    pub id: MessageId,
    /// The inbox through which it went.
    ///
    /// Evidence: documented; source; rendered 2.16.0; rendered 4.3.0; recorded.
    pub inbox_id: InboxId,
    /// Always null on this call, even for a labelled message; the labels of the conversation are in its `labels`.
    ///
    /// Evidence: documented: an array of strings; source: 2.13.0 to 2.17.x only; rendered 2.16.0: null.
    pub label_list: ::std::option::Option<
        ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    >,
    /// Direction or kind. Another page of the vendor counts from 1; the server and the vendor's own examples count from 0.
    ///
    /// Evidence: documented; source; rendered 2.16.0; rendered 4.3.0; recorded.
    pub message_type: MessageType,
    /// Whether it is a private note, which only agents see; null on legacy rows means no.
    ///
    /// Evidence: documented; source: nullable column before 3.0; rendered 2.16.0; rendered 4.3.0; recorded.
    pub private: ::std::option::Option<bool>,
    /// Content as it was prepared for search and delivery, for example without a quoted reply.
    ///
    /// Evidence: source: absent before 2.18.0; rendered 4.3.0: string, null; recorded.
    pub processed_message_content: ::std::option::Option<
        ::std::option::Option<::std::string::String>,
    >,
    /// Who sent it. Absent, never null, when nobody did or the sender's record has been deleted.
    ///
    /// Evidence: documented: shown in last\_non\_activity\_message only; source: absent without a sender; rendered 2.16.0; rendered 4.3.0; recorded.
    pub sender: ::std::option::Option<Sender>,
    /// Number of the sender's record within its class; null where `sender_type` is. May point at a record that has been deleted.
    ///
    /// Evidence: documented; source; rendered 2.16.0: integer, null; rendered 4.3.0: integer, null; recorded.
    pub sender_id: ::std::option::Option<SenderId>,
    /// Class of the sender's record. Null for activity entries, templates, and messages sent by automation or the API.
    ///
    /// Evidence: documented: "User", and 0 in one place; source; rendered 2.16.0: string, null; rendered 4.3.0: string, null; recorded.
    pub sender_type: ::std::option::Option<SenderType>,
    /// Result of sentiment analysis; an empty object when there is none, null on a row without the map.
    ///
    /// Evidence: source: absent before 3.0.0, nullable column; rendered 4.3.0; recorded.
    pub sentiment: ::std::option::Option<::std::option::Option<Sentiment>>,
    /// Identifier of the message in the channel, such as a WhatsApp id or an e-mail's Message-ID; null when the channel gave none.
    ///
    /// Evidence: documented; source; rendered 2.16.0: string, null; rendered 4.3.0: string, null; recorded.
    pub source_id: ::std::option::Option<::std::string::String>,
    /// How far delivery has come; null on legacy rows.
    ///
    /// Evidence: documented; source: nullable column; rendered 2.16.0: string, null; rendered 4.3.0: string, null; recorded.
    pub status: ::std::option::Option<MessageStatus>,
    /// When the message was last changed: UTC with milliseconds.
    ///
    /// Evidence: documented; source; rendered 2.16.0; rendered 4.3.0; recorded.
    pub updated_at: IsoDateTime,
    /// The properties that the schema does not declare, as received.
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl ::std::fmt::Debug for Message {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("Message")
            .field("account_id", &self.account_id)
            .field("additional_attributes", &crate::runtime::Hidden)
            .field("attachments", &self.attachments)
            .field("call", &self.call)
            .field("content", &crate::runtime::Hidden)
            .field("content_attributes", &self.content_attributes)
            .field("content_type", &self.content_type)
            .field("conversation", &self.conversation)
            .field("conversation_id", &self.conversation_id)
            .field("created_at", &self.created_at)
            .field("created_at_exact", &self.created_at_exact)
            .field("external_source_ids", &self.external_source_ids)
            .field("id", &self.id)
            .field("inbox_id", &self.inbox_id)
            .field("label_list", &self.label_list)
            .field("message_type", &self.message_type)
            .field("private", &self.private)
            .field("processed_message_content", &crate::runtime::Hidden)
            .field("sender", &self.sender)
            .field("sender_id", &self.sender_id)
            .field("sender_type", &self.sender_type)
            .field("sentiment", &self.sentiment)
            .field("source_id", &crate::runtime::Hidden)
            .field("status", &self.status)
            .field("updated_at", &self.updated_at)
            .field("extra", &crate::runtime::HiddenMembers(self.extra.len()))
            .finish()
    }
}
/// The declared properties, by their fields.
#[allow(non_camel_case_types)]
enum __MessageProperty {
    account_id,
    additional_attributes,
    attachments,
    call,
    content,
    content_attributes,
    content_type,
    conversation,
    conversation_id,
    created_at,
    created_at_exact,
    external_source_ids,
    id,
    inbox_id,
    label_list,
    message_type,
    private,
    processed_message_content,
    sender,
    sender_id,
    sender_type,
    sentiment,
    source_id,
    status,
    updated_at,
}
impl Message {
    /// Looks up the declared property of this name.
    fn property(name: &str) -> ::std::option::Option<__MessageProperty> {
        use __MessageProperty as __Property;
        ::std::option::Option::Some(
            match name {
                "account_id" => __Property::account_id,
                "additional_attributes" => __Property::additional_attributes,
                "attachments" => __Property::attachments,
                "call" => __Property::call,
                "content" => __Property::content,
                "content_attributes" => __Property::content_attributes,
                "content_type" => __Property::content_type,
                "conversation" => __Property::conversation,
                "conversation_id" => __Property::conversation_id,
                "created_at" => __Property::created_at,
                "created_at_exact" => __Property::created_at_exact,
                "external_source_ids" => __Property::external_source_ids,
                "id" => __Property::id,
                "inbox_id" => __Property::inbox_id,
                "label_list" => __Property::label_list,
                "message_type" => __Property::message_type,
                "private" => __Property::private,
                "processed_message_content" => __Property::processed_message_content,
                "sender" => __Property::sender,
                "sender_id" => __Property::sender_id,
                "sender_type" => __Property::sender_type,
                "sentiment" => __Property::sentiment,
                "source_id" => __Property::source_id,
                "status" => __Property::status,
                "updated_at" => __Property::updated_at,
                _ => return ::std::option::Option::None,
            },
        )
    }
}
impl crate::runtime::Decode for Message {
    const EXPECTED: &'static str = "an object";
    fn object<'de, __A: ::serde::de::MapAccess<'de>>(
        mut __members: __A,
        __place: &mut crate::runtime::Slot<Self>,
    ) -> ::std::result::Result<(), __A::Error> {
        use __MessageProperty as __Property;
        let mut account_id: crate::runtime::Slot<AccountId> = ::std::default::Default::default();
        let mut additional_attributes: crate::runtime::Slot<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        > = ::std::default::Default::default();
        let mut attachments: crate::runtime::Slot<
            ::std::vec::Vec<::std::option::Option<Attachment>>,
        > = ::std::default::Default::default();
        let mut call: crate::runtime::Slot<Call> = ::std::default::Default::default();
        let mut content: crate::runtime::Slot<::std::string::String> = ::std::default::Default::default();
        let mut content_attributes: crate::runtime::Slot<ContentAttributes> = ::std::default::Default::default();
        let mut content_type: crate::runtime::Slot<ContentType> = ::std::default::Default::default();
        let mut conversation: crate::runtime::Slot<MessageConversation> = ::std::default::Default::default();
        let mut conversation_id: crate::runtime::Slot<ConversationId> = ::std::default::Default::default();
        let mut created_at: crate::runtime::Slot<UnixSeconds> = ::std::default::Default::default();
        let mut created_at_exact: crate::runtime::Slot<IsoDateTime> = ::std::default::Default::default();
        let mut external_source_ids: crate::runtime::Slot<ExternalSourceIds> = ::std::default::Default::default();
        let mut id: crate::runtime::Slot<MessageId> = ::std::default::Default::default();
        let mut inbox_id: crate::runtime::Slot<InboxId> = ::std::default::Default::default();
        let mut label_list: crate::runtime::Slot<
            ::std::vec::Vec<::std::string::String>,
        > = ::std::default::Default::default();
        let mut message_type: crate::runtime::Slot<MessageType> = ::std::default::Default::default();
        let mut private: crate::runtime::Slot<bool> = ::std::default::Default::default();
        let mut processed_message_content: crate::runtime::Slot<::std::string::String> = ::std::default::Default::default();
        let mut sender: crate::runtime::Slot<Sender> = ::std::default::Default::default();
        let mut sender_id: crate::runtime::Slot<SenderId> = ::std::default::Default::default();
        let mut sender_type: crate::runtime::Slot<SenderType> = ::std::default::Default::default();
        let mut sentiment: crate::runtime::Slot<Sentiment> = ::std::default::Default::default();
        let mut source_id: crate::runtime::Slot<::std::string::String> = ::std::default::Default::default();
        let mut status: crate::runtime::Slot<MessageStatus> = ::std::default::Default::default();
        let mut updated_at: crate::runtime::Slot<IsoDateTime> = ::std::default::Default::default();
        let mut extra = ::serde_json::Map::new();
        while let ::std::option::Option::Some(__key) = crate::runtime::Key::next(
            &mut __members,
            Self::property,
        )? {
            match __key {
                crate::runtime::Key::Declared(__Property::account_id) => {
                    account_id.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::additional_attributes) => {
                    additional_attributes.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::attachments) => {
                    attachments.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::call) => {
                    call.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::content) => {
                    content.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::content_attributes) => {
                    content_attributes.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::content_type) => {
                    content_type.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::conversation) => {
                    conversation.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::conversation_id) => {
                    conversation_id.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::created_at) => {
                    created_at.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::created_at_exact) => {
                    created_at_exact.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::external_source_ids) => {
                    external_source_ids.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::id) => id.read(&mut __members)?,
                crate::runtime::Key::Declared(__Property::inbox_id) => {
                    inbox_id.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::label_list) => {
                    label_list.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::message_type) => {
                    message_type.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::private) => {
                    private.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::processed_message_content) => {
                    processed_message_content.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::sender) => {
                    sender.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::sender_id) => {
                    sender_id.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::sender_type) => {
                    sender_type.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::sentiment) => {
                    sentiment.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::source_id) => {
                    source_id.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::status) => {
                    status.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::updated_at) => {
                    updated_at.read(&mut __members)?
                }
                crate::runtime::Key::Undeclared(__name) => {
                    extra.insert(__name, __members.next_value()?);
                }
            }
        }
        let ::std::option::Option::Some(account_id) = account_id
            .required("account_id", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(additional_attributes) = additional_attributes
            .optional("additional_attributes", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(attachments) = attachments
            .optional("attachments", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(call) = call.optional_nullable("call", __place)
        else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(content) = content.optional("content", __place)
        else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(content_attributes) = content_attributes
            .required("content_attributes", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(content_type) = content_type
            .required("content_type", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(conversation) = conversation
            .optional("conversation", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(conversation_id) = conversation_id
            .required("conversation_id", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(created_at) = created_at
            .required("created_at", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(created_at_exact) = created_at_exact
            .optional_nullable("created_at_exact", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(external_source_ids) = external_source_ids
            .optional("external_source_ids", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(id) = id.required("id", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(inbox_id) = inbox_id
            .required("inbox_id", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(label_list) = label_list
            .optional_nullable("label_list", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(message_type) = message_type
            .required("message_type", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(private) = private.optional("private", __place)
        else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(processed_message_content) = processed_message_content
            .optional_nullable("processed_message_content", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(sender) = sender.optional("sender", __place)
        else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(sender_id) = sender_id
            .optional("sender_id", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(sender_type) = sender_type
            .optional("sender_type", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(sentiment) = sentiment
            .optional_nullable("sentiment", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(source_id) = source_id
            .optional("source_id", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(status) = status.optional("status", __place)
        else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(updated_at) = updated_at
            .required("updated_at", __place) else {
            return ::std::result::Result::Ok(());
        };
        *__place = crate::runtime::Slot::Read(Self {
            account_id,
            additional_attributes,
            attachments,
            call,
            content,
            content_attributes,
            content_type,
            conversation,
            conversation_id,
            created_at,
            created_at_exact,
            external_source_ids,
            id,
            inbox_id,
            label_list,
            message_type,
            private,
            processed_message_content,
            sender,
            sender_id,
            sender_type,
            sentiment,
            source_id,
            status,
            updated_at,
            extra,
        });
        ::std::result::Result::Ok(())
    }
}
impl<'de> ::serde::Deserialize<'de> for Message {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        crate::runtime::deserialize(deserializer)
    }
}
impl ::serde::Serialize for Message {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(::std::option::Option::None)?;
        map.serialize_entry("account_id", &self.account_id)?;
        map.serialize_entry("additional_attributes", &self.additional_attributes)?;
        if let ::std::option::Option::Some(value) = &self.attachments {
            map.serialize_entry("attachments", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.call {
            map.serialize_entry("call", value)?;
        }
        map.serialize_entry("content", &self.content)?;
        map.serialize_entry("content_attributes", &self.content_attributes)?;
        map.serialize_entry("content_type", &self.content_type)?;
        map.serialize_entry("conversation", &self.conversation)?;
        map.serialize_entry("conversation_id", &self.conversation_id)?;
        map.serialize_entry("created_at", &self.created_at)?;
        if let ::std::option::Option::Some(value) = &self.created_at_exact {
            map.serialize_entry("created_at_exact", value)?;
        }
        map.serialize_entry("external_source_ids", &self.external_source_ids)?;
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("inbox_id", &self.inbox_id)?;
        if let ::std::option::Option::Some(value) = &self.label_list {
            map.serialize_entry("label_list", value)?;
        }
        map.serialize_entry("message_type", &self.message_type)?;
        map.serialize_entry("private", &self.private)?;
        if let ::std::option::Option::Some(value) = &self.processed_message_content {
            map.serialize_entry("processed_message_content", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.sender {
            map.serialize_entry("sender", value)?;
        }
        map.serialize_entry("sender_id", &self.sender_id)?;
        map.serialize_entry("sender_type", &self.sender_type)?;
        if let ::std::option::Option::Some(value) = &self.sentiment {
            map.serialize_entry("sentiment", value)?;
        }
        map.serialize_entry("source_id", &self.source_id)?;
        map.serialize_entry("status", &self.status)?;
        map.serialize_entry("updated_at", &self.updated_at)?;
        for (name, value) in &self.extra {
            if Message::property(name).is_none() {
                map.serialize_entry(name, value)?;
            }
        }
        map.end()
    }
}
/// What a message repeats of its conversation.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MessageConversation {
    /// The agent to whom the conversation is assigned; null when none is, the common case.
    ///
    /// Evidence: documented; source; rendered 2.16.0: integer, null; rendered 4.3.0: integer, null; recorded.
    pub assignee_id: ::std::option::Option<UserId>,
    /// The contact's link to the inbox.
    ///
    /// Evidence: source: absent before 3.0.0; rendered 4.3.0; recorded.
    pub contact_inbox: ::std::option::Option<ContactInbox>,
    /// When anything last happened in the conversation.
    ///
    /// Evidence: source: absent before 2.17.0; rendered 4.3.0; recorded.
    pub last_activity_at: ::std::option::Option<UnixSeconds>,
    /// Number of unread incoming messages; equal to the conversation's `unread_count`.
    ///
    /// Evidence: documented; source: absent before 2.12.1; rendered 2.16.0; rendered 4.3.0; recorded.
    pub unread_count: i64,
    /// The properties that the schema does not declare, as received.
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl ::std::fmt::Debug for MessageConversation {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("MessageConversation")
            .field("assignee_id", &self.assignee_id)
            .field("contact_inbox", &self.contact_inbox)
            .field("last_activity_at", &self.last_activity_at)
            .field("unread_count", &self.unread_count)
            .field("extra", &crate::runtime::HiddenMembers(self.extra.len()))
            .finish()
    }
}
/// The declared properties, by their fields.
#[allow(non_camel_case_types)]
enum __MessageConversationProperty {
    assignee_id,
    contact_inbox,
    last_activity_at,
    unread_count,
}
impl MessageConversation {
    /// Looks up the declared property of this name.
    fn property(name: &str) -> ::std::option::Option<__MessageConversationProperty> {
        use __MessageConversationProperty as __Property;
        ::std::option::Option::Some(
            match name {
                "assignee_id" => __Property::assignee_id,
                "contact_inbox" => __Property::contact_inbox,
                "last_activity_at" => __Property::last_activity_at,
                "unread_count" => __Property::unread_count,
                _ => return ::std::option::Option::None,
            },
        )
    }
}
impl crate::runtime::Decode for MessageConversation {
    const EXPECTED: &'static str = "an object";
    fn object<'de, __A: ::serde::de::MapAccess<'de>>(
        mut __members: __A,
        __place: &mut crate::runtime::Slot<Self>,
    ) -> ::std::result::Result<(), __A::Error> {
        use __MessageConversationProperty as __Property;
        let mut assignee_id: crate::runtime::Slot<UserId> = ::std::default::Default::default();
        let mut contact_inbox: crate::runtime::Slot<ContactInbox> = ::std::default::Default::default();
        let mut last_activity_at: crate::runtime::Slot<UnixSeconds> = ::std::default::Default::default();
        let mut unread_count: crate::runtime::Slot<i64> = ::std::default::Default::default();
        let mut extra = ::serde_json::Map::new();
        while let ::std::option::Option::Some(__key) = crate::runtime::Key::next(
            &mut __members,
            Self::property,
        )? {
            match __key {
                crate::runtime::Key::Declared(__Property::assignee_id) => {
                    assignee_id.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::contact_inbox) => {
                    contact_inbox.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::last_activity_at) => {
                    last_activity_at.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::unread_count) => {
                    unread_count.read(&mut __members)?
                }
                crate::runtime::Key::Undeclared(__name) => {
                    extra.insert(__name, __members.next_value()?);
                }
            }
        }
        let ::std::option::Option::Some(assignee_id) = assignee_id
            .optional("assignee_id", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(contact_inbox) = contact_inbox
            .optional("contact_inbox", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(last_activity_at) = last_activity_at
            .optional("last_activity_at", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(unread_count) = unread_count
            .required("unread_count", __place) else {
            return ::std::result::Result::Ok(());
        };
        *__place = crate::runtime::Slot::Read(Self {
            assignee_id,
            contact_inbox,
            last_activity_at,
            unread_count,
            extra,
        });
        ::std::result::Result::Ok(())
    }
}
impl<'de> ::serde::Deserialize<'de> for MessageConversation {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        crate::runtime::deserialize(deserializer)
    }
}
impl ::serde::Serialize for MessageConversation {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(::std::option::Option::None)?;
        map.serialize_entry("assignee_id", &self.assignee_id)?;
        if let ::std::option::Option::Some(value) = &self.contact_inbox {
            map.serialize_entry("contact_inbox", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.last_activity_at {
            map.serialize_entry("last_activity_at", value)?;
        }
        map.serialize_entry("unread_count", &self.unread_count)?;
        for (name, value) in &self.extra {
            if MessageConversation::property(name).is_none() {
                map.serialize_entry(name, value)?;
            }
        }
        map.end()
    }
}
/// Number of a message; may exceed 32 bits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MessageId(i64);
impl MessageId {
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
impl ::std::convert::From<i64> for MessageId {
    fn from(value: i64) -> Self {
        Self(value)
    }
}
impl ::std::fmt::Display for MessageId {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::std::fmt::Display::fmt(&self.0, f)
    }
}
impl ::std::str::FromStr for MessageId {
    type Err = ::std::num::ParseIntError;
    fn from_str(text: &str) -> ::std::result::Result<Self, Self::Err> {
        text.parse().map(Self)
    }
}
impl crate::runtime::Decode for MessageId {
    const EXPECTED: &'static str = "an integer";
    fn number(value: ::serde_json::Number) -> crate::runtime::Soft<Self> {
        <i64 as crate::runtime::Decode>::number(value).map(Self)
    }
}
impl<'de> ::serde::Deserialize<'de> for MessageId {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        crate::runtime::deserialize(deserializer)
    }
}
impl ::serde::Serialize for MessageId {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        serializer.serialize_i64(self.0)
    }
}
/// How far delivery has come.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MessageStatus {
    /// Handed to the channel.
    ///
    /// On the wire: `"sent"`.
    Sent,
    /// Reached the other side.
    ///
    /// On the wire: `"delivered"`.
    Delivered,
    /// Seen by the other side.
    ///
    /// On the wire: `"read"`.
    Read,
    /// Could not be delivered; `external_error` says why.
    ///
    /// On the wire: `"failed"`.
    Failed,
    /// A string that the schema does not declare, exactly as received.
    Unknown(crate::runtime::UnknownString<Self>),
}
impl MessageStatus {
    /// The declared values, in the order of the schema.
    pub const KNOWN: &'static [Self] = &[
        Self::Sent,
        Self::Delivered,
        Self::Read,
        Self::Failed,
    ];
    /// Whether the value is one of [`KNOWN`](Self::KNOWN).
    #[must_use]
    pub const fn is_known(&self) -> bool {
        !matches!(self, Self::Unknown(_))
    }
}
impl ::std::fmt::Debug for MessageStatus {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(
            match self {
                Self::Sent => "Sent",
                Self::Delivered => "Delivered",
                Self::Read => "Read",
                Self::Failed => "Failed",
                Self::Unknown(_) => "Unknown(<hidden>)",
            },
        )
    }
}
impl crate::runtime::StringEnum for MessageStatus {
    fn declared(value: &str) -> ::std::option::Option<Self> {
        ::std::option::Option::Some(
            match value {
                "sent" => Self::Sent,
                "delivered" => Self::Delivered,
                "read" => Self::Read,
                "failed" => Self::Failed,
                _ => return ::std::option::Option::None,
            },
        )
    }
    fn unknown(value: crate::runtime::UnknownString<Self>) -> Self {
        Self::Unknown(value)
    }
}
impl ::std::convert::From<&str> for MessageStatus {
    fn from(value: &str) -> Self {
        <Self as crate::runtime::StringEnum>::open(value)
    }
}
impl ::std::str::FromStr for MessageStatus {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> ::std::result::Result<Self, ::std::convert::Infallible> {
        ::std::result::Result::Ok(Self::from(value))
    }
}
impl MessageStatus {
    /// The value as it is on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Sent => "sent",
            Self::Delivered => "delivered",
            Self::Read => "read",
            Self::Failed => "failed",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl ::std::fmt::Display for MessageStatus {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.pad(self.as_str())
    }
}
impl crate::runtime::Decode for MessageStatus {
    const EXPECTED: &'static str = "a string";
    fn string(value: &str) -> crate::runtime::Soft<Self> {
        ::std::result::Result::Ok(Self::from(value))
    }
}
impl ::serde::Serialize for MessageStatus {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
impl<'de> ::serde::Deserialize<'de> for MessageStatus {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        crate::runtime::deserialize(deserializer)
    }
}
/// Direction or kind of a message.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MessageType {
    /// From the contact.
    ///
    /// On the wire: `0`.
    Incoming,
    /// To the contact, or a private note.
    ///
    /// On the wire: `1`.
    Outgoing,
    /// Entry about something that happened, such as an assignment.
    ///
    /// On the wire: `2`.
    Activity,
    /// Written by the system, such as a greeting.
    ///
    /// On the wire: `3`.
    Template,
    /// A value that the schema does not declare.
    Unknown(crate::runtime::UnknownInteger<Self>),
}
impl MessageType {
    /// The declared values, in the order of the schema.
    pub const KNOWN: &'static [Self] = &[
        Self::Incoming,
        Self::Outgoing,
        Self::Activity,
        Self::Template,
    ];
    /// Whether the value is one of [`KNOWN`](Self::KNOWN).
    #[must_use]
    pub const fn is_known(&self) -> bool {
        !matches!(self, Self::Unknown(_))
    }
}
impl ::std::fmt::Debug for MessageType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(
            match self {
                Self::Incoming => "Incoming",
                Self::Outgoing => "Outgoing",
                Self::Activity => "Activity",
                Self::Template => "Template",
                Self::Unknown(_) => "Unknown(<hidden>)",
            },
        )
    }
}
impl MessageType {
    /// The value as it is on the wire.
    #[must_use]
    pub fn value(self) -> i64 {
        match self {
            Self::Incoming => 0,
            Self::Outgoing => 1,
            Self::Activity => 2,
            Self::Template => 3,
            Self::Unknown(value) => value.get(),
        }
    }
}
impl crate::runtime::IntegerEnum for MessageType {
    fn declared(value: i64) -> ::std::option::Option<Self> {
        ::std::option::Option::Some(
            match value {
                0 => Self::Incoming,
                1 => Self::Outgoing,
                2 => Self::Activity,
                3 => Self::Template,
                _ => return ::std::option::Option::None,
            },
        )
    }
    fn unknown(value: crate::runtime::UnknownInteger<Self>) -> Self {
        Self::Unknown(value)
    }
}
impl ::std::convert::From<i64> for MessageType {
    fn from(value: i64) -> Self {
        <Self as crate::runtime::IntegerEnum>::open(value)
    }
}
impl ::std::str::FromStr for MessageType {
    type Err = ::std::num::ParseIntError;
    /// Reads the value as it is on the wire.
    fn from_str(value: &str) -> ::std::result::Result<Self, ::std::num::ParseIntError> {
        value.parse::<i64>().map(Self::from)
    }
}
impl ::std::fmt::Display for MessageType {
    /// Writes the value as it is on the wire.
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::std::fmt::Display::fmt(&self.value(), f)
    }
}
impl crate::runtime::Decode for MessageType {
    const EXPECTED: &'static str = "an integer";
    fn number(value: ::serde_json::Number) -> crate::runtime::Soft<Self> {
        <i64 as crate::runtime::Decode>::number(value).map(Self::from)
    }
}
impl ::serde::Serialize for MessageType {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        serializer.serialize_i64(self.value())
    }
}
impl<'de> ::serde::Deserialize<'de> for MessageType {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        crate::runtime::deserialize(deserializer)
    }
}
/// How urgent a conversation is.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Priority {
    /// Can wait.
    ///
    /// On the wire: `"low"`.
    Low,
    /// As usual.
    ///
    /// On the wire: `"medium"`.
    Medium,
    /// Before others.
    ///
    /// On the wire: `"high"`.
    High,
    /// At once.
    ///
    /// On the wire: `"urgent"`.
    Urgent,
    /// A string that the schema does not declare, exactly as received.
    Unknown(crate::runtime::UnknownString<Self>),
}
impl Priority {
    /// The declared values, in the order of the schema.
    pub const KNOWN: &'static [Self] = &[
        Self::Low,
        Self::Medium,
        Self::High,
        Self::Urgent,
    ];
    /// Whether the value is one of [`KNOWN`](Self::KNOWN).
    #[must_use]
    pub const fn is_known(&self) -> bool {
        !matches!(self, Self::Unknown(_))
    }
}
impl ::std::fmt::Debug for Priority {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(
            match self {
                Self::Low => "Low",
                Self::Medium => "Medium",
                Self::High => "High",
                Self::Urgent => "Urgent",
                Self::Unknown(_) => "Unknown(<hidden>)",
            },
        )
    }
}
impl crate::runtime::StringEnum for Priority {
    fn declared(value: &str) -> ::std::option::Option<Self> {
        ::std::option::Option::Some(
            match value {
                "low" => Self::Low,
                "medium" => Self::Medium,
                "high" => Self::High,
                "urgent" => Self::Urgent,
                _ => return ::std::option::Option::None,
            },
        )
    }
    fn unknown(value: crate::runtime::UnknownString<Self>) -> Self {
        Self::Unknown(value)
    }
}
impl ::std::convert::From<&str> for Priority {
    fn from(value: &str) -> Self {
        <Self as crate::runtime::StringEnum>::open(value)
    }
}
impl ::std::str::FromStr for Priority {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> ::std::result::Result<Self, ::std::convert::Infallible> {
        ::std::result::Result::Ok(Self::from(value))
    }
}
impl Priority {
    /// The value as it is on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Low => "low",
            Self::Medium => "medium",
            Self::High => "high",
            Self::Urgent => "urgent",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl ::std::fmt::Display for Priority {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.pad(self.as_str())
    }
}
impl crate::runtime::Decode for Priority {
    const EXPECTED: &'static str = "a string";
    fn string(value: &str) -> crate::runtime::Soft<Self> {
        ::std::result::Result::Ok(Self::from(value))
    }
}
impl ::serde::Serialize for Priority {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
impl<'de> ::serde::Deserialize<'de> for Priority {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        crate::runtime::deserialize(deserializer)
    }
}
/// Who sent a message, told apart by `type`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Sender {
    /// `type` is `"agent_bot"`.
    AgentBot(AgentBotSender),
    /// `type` is `"captain_assistant"`.
    CaptainAssistant(CaptainAssistantSender),
    /// `type` is `"contact"`.
    Contact(ContactSender),
    /// `type` is `"user"`.
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
            Self::AgentBot(branch) => {
                let value = &branch.id;
                ::std::option::Option::Some(value.get())
            }
            Self::CaptainAssistant(branch) => {
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
            Self::Contact(branch) => branch.name.as_ref().map(|value| value.as_str()),
            Self::User(branch) => {
                let value = &branch.name;
                ::std::option::Option::Some(value.as_str())
            }
            Self::AgentBot(branch) => branch.name.as_ref().map(|value| value.as_str()),
            Self::CaptainAssistant(branch) => {
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
            Self::AgentBot(value) => f.debug_tuple("AgentBot").field(value).finish(),
            Self::CaptainAssistant(value) => {
                f.debug_tuple("CaptainAssistant").field(value).finish()
            }
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
            ::std::option::Option::Some("agent_bot") => {
                members.decode().map(Self::AgentBot)
            }
            ::std::option::Option::Some("captain_assistant") => {
                members.decode().map(Self::CaptainAssistant)
            }
            ::std::option::Option::Some("contact") => members.decode().map(Self::Contact),
            ::std::option::Option::Some("user") => members.decode().map(Self::User),
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
            Self::AgentBot(value) => value.serialize(serializer),
            Self::CaptainAssistant(value) => value.serialize(serializer),
            Self::Contact(value) => value.serialize(serializer),
            Self::User(value) => value.serialize(serializer),
            Self::Unknown(members) => members.serialize(serializer),
        }
    }
}
/// Number of whoever sent a message, within the class that `sender_type` names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SenderId(i64);
impl SenderId {
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
impl ::std::convert::From<i64> for SenderId {
    fn from(value: i64) -> Self {
        Self(value)
    }
}
impl ::std::fmt::Display for SenderId {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::std::fmt::Display::fmt(&self.0, f)
    }
}
impl ::std::str::FromStr for SenderId {
    type Err = ::std::num::ParseIntError;
    fn from_str(text: &str) -> ::std::result::Result<Self, Self::Err> {
        text.parse().map(Self)
    }
}
impl crate::runtime::Decode for SenderId {
    const EXPECTED: &'static str = "an integer";
    fn number(value: ::serde_json::Number) -> crate::runtime::Soft<Self> {
        <i64 as crate::runtime::Decode>::number(value).map(Self)
    }
}
impl<'de> ::serde::Deserialize<'de> for SenderId {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        crate::runtime::deserialize(deserializer)
    }
}
impl ::serde::Serialize for SenderId {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        serializer.serialize_i64(self.0)
    }
}
/// What kind of sender a message has.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SenderKind {
    /// The contact.
    ///
    /// On the wire: `"contact"`.
    Contact,
    /// A human agent.
    ///
    /// On the wire: `"user"`.
    User,
    /// A bot.
    ///
    /// On the wire: `"agent_bot"`.
    AgentBot,
    /// An AI assistant of the enterprise edition.
    ///
    /// On the wire: `"captain_assistant"`.
    CaptainAssistant,
    /// A string that the schema does not declare, exactly as received.
    Unknown(crate::runtime::UnknownString<Self>),
}
impl SenderKind {
    /// The declared values, in the order of the schema.
    pub const KNOWN: &'static [Self] = &[
        Self::Contact,
        Self::User,
        Self::AgentBot,
        Self::CaptainAssistant,
    ];
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
                Self::CaptainAssistant => "CaptainAssistant",
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
                "captain_assistant" => Self::CaptainAssistant,
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
            Self::CaptainAssistant => "captain_assistant",
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
/// Ruby class of a message's sender. The set grows with the server. The vendor's sample also has the number 0, which no server was ever seen to send; it is allowed because it is documented.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SenderType {
    /// A person who writes to the account.
    ///
    /// On the wire: `"Contact"`.
    Contact,
    /// An agent or administrator of the account.
    ///
    /// On the wire: `"User"`.
    User,
    /// A bot of the account.
    ///
    /// On the wire: `"AgentBot"`.
    AgentBot,
    /// An assistant of the Enterprise edition.
    ///
    /// On the wire: `"Captain::Assistant"`.
    CaptainAssistant,
    /// A string that the schema does not declare, exactly as received.
    Unknown(crate::runtime::UnknownString<Self>),
    /// An integer, which the schema allows instead of a string.
    Integer(i64),
}
impl SenderType {
    /// The declared values, in the order of the schema.
    pub const KNOWN: &'static [Self] = &[
        Self::Contact,
        Self::User,
        Self::AgentBot,
        Self::CaptainAssistant,
    ];
    /// Whether the value is one of [`KNOWN`](Self::KNOWN).
    #[must_use]
    pub const fn is_known(&self) -> bool {
        !matches!(self, Self::Unknown(_) | Self::Integer(_))
    }
}
impl ::std::fmt::Debug for SenderType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(
            match self {
                Self::Contact => "Contact",
                Self::User => "User",
                Self::AgentBot => "AgentBot",
                Self::CaptainAssistant => "CaptainAssistant",
                Self::Unknown(_) => "Unknown(<hidden>)",
                Self::Integer(_) => "Integer(<hidden>)",
            },
        )
    }
}
impl crate::runtime::StringEnum for SenderType {
    fn declared(value: &str) -> ::std::option::Option<Self> {
        ::std::option::Option::Some(
            match value {
                "Contact" => Self::Contact,
                "User" => Self::User,
                "AgentBot" => Self::AgentBot,
                "Captain::Assistant" => Self::CaptainAssistant,
                _ => return ::std::option::Option::None,
            },
        )
    }
    fn unknown(value: crate::runtime::UnknownString<Self>) -> Self {
        Self::Unknown(value)
    }
}
impl ::std::convert::From<&str> for SenderType {
    fn from(value: &str) -> Self {
        <Self as crate::runtime::StringEnum>::open(value)
    }
}
impl ::std::str::FromStr for SenderType {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> ::std::result::Result<Self, ::std::convert::Infallible> {
        ::std::result::Result::Ok(Self::from(value))
    }
}
impl SenderType {
    /// The string as it is on the wire; `None` if the value is an integer.
    #[must_use]
    pub fn as_str(&self) -> ::std::option::Option<&str> {
        match self {
            Self::Contact => ::std::option::Option::Some("Contact"),
            Self::User => ::std::option::Option::Some("User"),
            Self::AgentBot => ::std::option::Option::Some("AgentBot"),
            Self::CaptainAssistant => ::std::option::Option::Some("Captain::Assistant"),
            Self::Unknown(value) => ::std::option::Option::Some(value.as_str()),
            Self::Integer(_) => ::std::option::Option::None,
        }
    }
}
impl ::std::fmt::Display for SenderType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match self {
            Self::Integer(value) => ::std::fmt::Display::fmt(value, f),
            value => f.pad(value.as_str().unwrap_or_default()),
        }
    }
}
impl crate::runtime::Decode for SenderType {
    const EXPECTED: &'static str = "a string or an integer";
    fn string(value: &str) -> crate::runtime::Soft<Self> {
        ::std::result::Result::Ok(Self::from(value))
    }
    fn number(value: ::serde_json::Number) -> crate::runtime::Soft<Self> {
        <i64 as crate::runtime::Decode>::number(value).map(Self::Integer)
    }
}
impl ::serde::Serialize for SenderType {
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
impl<'de> ::serde::Deserialize<'de> for SenderType {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        crate::runtime::deserialize(deserializer)
    }
}
/// Result of sentiment analysis; empty when there is none.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Sentiment {
    /// Word for the sentiment, such as `positive`.
    ///
    /// Evidence: source; rendered 4.3.0.
    pub label: ::std::option::Option<::std::string::String>,
    /// Confidence of the analysis, 0 to 1.
    ///
    /// Evidence: source; rendered 4.3.0.
    pub score: ::std::option::Option<f64>,
    /// The sentiment as a number.
    ///
    /// Evidence: source; inferred: null is not ruled out.
    pub value: ::std::option::Option<::std::option::Option<f64>>,
    /// The properties that the schema does not declare, as received.
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl ::std::fmt::Debug for Sentiment {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("Sentiment")
            .field("label", &self.label)
            .field("score", &self.score)
            .field("value", &self.value)
            .field("extra", &crate::runtime::HiddenMembers(self.extra.len()))
            .finish()
    }
}
/// The declared properties, by their fields.
#[allow(non_camel_case_types)]
enum __SentimentProperty {
    label,
    score,
    value,
}
impl Sentiment {
    /// Looks up the declared property of this name.
    fn property(name: &str) -> ::std::option::Option<__SentimentProperty> {
        use __SentimentProperty as __Property;
        ::std::option::Option::Some(
            match name {
                "label" => __Property::label,
                "score" => __Property::score,
                "value" => __Property::value,
                _ => return ::std::option::Option::None,
            },
        )
    }
}
impl crate::runtime::Decode for Sentiment {
    const EXPECTED: &'static str = "an object";
    fn object<'de, __A: ::serde::de::MapAccess<'de>>(
        mut __members: __A,
        __place: &mut crate::runtime::Slot<Self>,
    ) -> ::std::result::Result<(), __A::Error> {
        use __SentimentProperty as __Property;
        let mut label: crate::runtime::Slot<::std::string::String> = ::std::default::Default::default();
        let mut score: crate::runtime::Slot<f64> = ::std::default::Default::default();
        let mut value: crate::runtime::Slot<f64> = ::std::default::Default::default();
        let mut extra = ::serde_json::Map::new();
        while let ::std::option::Option::Some(__key) = crate::runtime::Key::next(
            &mut __members,
            Self::property,
        )? {
            match __key {
                crate::runtime::Key::Declared(__Property::label) => {
                    label.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::score) => {
                    score.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::value) => {
                    value.read(&mut __members)?
                }
                crate::runtime::Key::Undeclared(__name) => {
                    extra.insert(__name, __members.next_value()?);
                }
            }
        }
        let ::std::option::Option::Some(label) = label.optional("label", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(score) = score.optional("score", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(value) = value
            .optional_nullable("value", __place) else {
            return ::std::result::Result::Ok(());
        };
        *__place = crate::runtime::Slot::Read(Self { label, score, value, extra });
        ::std::result::Result::Ok(())
    }
}
impl<'de> ::serde::Deserialize<'de> for Sentiment {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        crate::runtime::deserialize(deserializer)
    }
}
impl ::serde::Serialize for Sentiment {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(::std::option::Option::None)?;
        if let ::std::option::Option::Some(value) = &self.label {
            map.serialize_entry("label", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.score {
            map.serialize_entry("score", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.value {
            map.serialize_entry("value", value)?;
        }
        for (name, value) in &self.extra {
            if Sentiment::property(name).is_none() {
                map.serialize_entry(name, value)?;
            }
        }
        map.end()
    }
}
/// A target of a service level policy that was missed.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SlaEvent {
    /// When the target was missed.
    ///
    /// Evidence: source: enterprise edition with feature sla only, since 3.8.0; recorded.
    pub created_at: UnixSeconds,
    /// Which target was missed; null on a row that does not say.
    ///
    /// Evidence: source: enterprise edition with feature sla only, since 3.8.0; source: nullable column; recorded.
    pub event_type: ::std::option::Option<SlaEventType>,
    /// The event.
    ///
    /// Evidence: source: enterprise edition with feature sla only, since 3.8.0; recorded.
    pub id: SlaEventId,
    /// What the event is about, such as the `message_id` that waited too long; null on a row without the map.
    ///
    /// Evidence: source: enterprise edition with feature sla only, since 3.8.0; source: nullable column; recorded.
    pub meta: ::std::option::Option<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    >,
    /// When the event was last changed.
    ///
    /// Evidence: source: enterprise edition with feature sla only, since 3.8.0; recorded.
    pub updated_at: UnixSeconds,
    /// The properties that the schema does not declare, as received.
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl ::std::fmt::Debug for SlaEvent {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("SlaEvent")
            .field("created_at", &self.created_at)
            .field("event_type", &self.event_type)
            .field("id", &self.id)
            .field("meta", &crate::runtime::Hidden)
            .field("updated_at", &self.updated_at)
            .field("extra", &crate::runtime::HiddenMembers(self.extra.len()))
            .finish()
    }
}
/// The declared properties, by their fields.
#[allow(non_camel_case_types)]
enum __SlaEventProperty {
    created_at,
    event_type,
    id,
    meta,
    updated_at,
}
impl SlaEvent {
    /// Looks up the declared property of this name.
    fn property(name: &str) -> ::std::option::Option<__SlaEventProperty> {
        use __SlaEventProperty as __Property;
        ::std::option::Option::Some(
            match name {
                "created_at" => __Property::created_at,
                "event_type" => __Property::event_type,
                "id" => __Property::id,
                "meta" => __Property::meta,
                "updated_at" => __Property::updated_at,
                _ => return ::std::option::Option::None,
            },
        )
    }
}
impl crate::runtime::Decode for SlaEvent {
    const EXPECTED: &'static str = "an object";
    fn object<'de, __A: ::serde::de::MapAccess<'de>>(
        mut __members: __A,
        __place: &mut crate::runtime::Slot<Self>,
    ) -> ::std::result::Result<(), __A::Error> {
        use __SlaEventProperty as __Property;
        let mut created_at: crate::runtime::Slot<UnixSeconds> = ::std::default::Default::default();
        let mut event_type: crate::runtime::Slot<SlaEventType> = ::std::default::Default::default();
        let mut id: crate::runtime::Slot<SlaEventId> = ::std::default::Default::default();
        let mut meta: crate::runtime::Slot<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        > = ::std::default::Default::default();
        let mut updated_at: crate::runtime::Slot<UnixSeconds> = ::std::default::Default::default();
        let mut extra = ::serde_json::Map::new();
        while let ::std::option::Option::Some(__key) = crate::runtime::Key::next(
            &mut __members,
            Self::property,
        )? {
            match __key {
                crate::runtime::Key::Declared(__Property::created_at) => {
                    created_at.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::event_type) => {
                    event_type.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::id) => id.read(&mut __members)?,
                crate::runtime::Key::Declared(__Property::meta) => {
                    meta.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::updated_at) => {
                    updated_at.read(&mut __members)?
                }
                crate::runtime::Key::Undeclared(__name) => {
                    extra.insert(__name, __members.next_value()?);
                }
            }
        }
        let ::std::option::Option::Some(created_at) = created_at
            .required("created_at", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(event_type) = event_type
            .optional("event_type", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(id) = id.required("id", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(meta) = meta.optional("meta", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(updated_at) = updated_at
            .required("updated_at", __place) else {
            return ::std::result::Result::Ok(());
        };
        *__place = crate::runtime::Slot::Read(Self {
            created_at,
            event_type,
            id,
            meta,
            updated_at,
            extra,
        });
        ::std::result::Result::Ok(())
    }
}
impl<'de> ::serde::Deserialize<'de> for SlaEvent {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        crate::runtime::deserialize(deserializer)
    }
}
impl ::serde::Serialize for SlaEvent {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(::std::option::Option::None)?;
        map.serialize_entry("created_at", &self.created_at)?;
        map.serialize_entry("event_type", &self.event_type)?;
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("meta", &self.meta)?;
        map.serialize_entry("updated_at", &self.updated_at)?;
        for (name, value) in &self.extra {
            if SlaEvent::property(name).is_none() {
                map.serialize_entry(name, value)?;
            }
        }
        map.end()
    }
}
/// Number of a service level event.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SlaEventId(i64);
impl SlaEventId {
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
impl ::std::convert::From<i64> for SlaEventId {
    fn from(value: i64) -> Self {
        Self(value)
    }
}
impl ::std::fmt::Display for SlaEventId {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::std::fmt::Display::fmt(&self.0, f)
    }
}
impl ::std::str::FromStr for SlaEventId {
    type Err = ::std::num::ParseIntError;
    fn from_str(text: &str) -> ::std::result::Result<Self, Self::Err> {
        text.parse().map(Self)
    }
}
impl crate::runtime::Decode for SlaEventId {
    const EXPECTED: &'static str = "an integer";
    fn number(value: ::serde_json::Number) -> crate::runtime::Soft<Self> {
        <i64 as crate::runtime::Decode>::number(value).map(Self)
    }
}
impl<'de> ::serde::Deserialize<'de> for SlaEventId {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        crate::runtime::deserialize(deserializer)
    }
}
impl ::serde::Serialize for SlaEventId {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        serializer.serialize_i64(self.0)
    }
}
/// Target of a service level policy.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SlaEventType {
    /// First response time.
    ///
    /// On the wire: `"frt"`.
    Frt,
    /// Next response time.
    ///
    /// On the wire: `"nrt"`.
    Nrt,
    /// Resolution time.
    ///
    /// On the wire: `"rt"`.
    Rt,
    /// A string that the schema does not declare, exactly as received.
    Unknown(crate::runtime::UnknownString<Self>),
}
impl SlaEventType {
    /// The declared values, in the order of the schema.
    pub const KNOWN: &'static [Self] = &[Self::Frt, Self::Nrt, Self::Rt];
    /// Whether the value is one of [`KNOWN`](Self::KNOWN).
    #[must_use]
    pub const fn is_known(&self) -> bool {
        !matches!(self, Self::Unknown(_))
    }
}
impl ::std::fmt::Debug for SlaEventType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(
            match self {
                Self::Frt => "Frt",
                Self::Nrt => "Nrt",
                Self::Rt => "Rt",
                Self::Unknown(_) => "Unknown(<hidden>)",
            },
        )
    }
}
impl crate::runtime::StringEnum for SlaEventType {
    fn declared(value: &str) -> ::std::option::Option<Self> {
        ::std::option::Option::Some(
            match value {
                "frt" => Self::Frt,
                "nrt" => Self::Nrt,
                "rt" => Self::Rt,
                _ => return ::std::option::Option::None,
            },
        )
    }
    fn unknown(value: crate::runtime::UnknownString<Self>) -> Self {
        Self::Unknown(value)
    }
}
impl ::std::convert::From<&str> for SlaEventType {
    fn from(value: &str) -> Self {
        <Self as crate::runtime::StringEnum>::open(value)
    }
}
impl ::std::str::FromStr for SlaEventType {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> ::std::result::Result<Self, ::std::convert::Infallible> {
        ::std::result::Result::Ok(Self::from(value))
    }
}
impl SlaEventType {
    /// The value as it is on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Frt => "frt",
            Self::Nrt => "nrt",
            Self::Rt => "rt",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl ::std::fmt::Display for SlaEventType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.pad(self.as_str())
    }
}
impl crate::runtime::Decode for SlaEventType {
    const EXPECTED: &'static str = "a string";
    fn string(value: &str) -> crate::runtime::Soft<Self> {
        ::std::result::Result::Ok(Self::from(value))
    }
}
impl ::serde::Serialize for SlaEventType {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
impl<'de> ::serde::Deserialize<'de> for SlaEventType {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        crate::runtime::deserialize(deserializer)
    }
}
/// Number of a service level policy.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SlaPolicyId(i64);
impl SlaPolicyId {
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
impl ::std::convert::From<i64> for SlaPolicyId {
    fn from(value: i64) -> Self {
        Self(value)
    }
}
impl ::std::fmt::Display for SlaPolicyId {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::std::fmt::Display::fmt(&self.0, f)
    }
}
impl ::std::str::FromStr for SlaPolicyId {
    type Err = ::std::num::ParseIntError;
    fn from_str(text: &str) -> ::std::result::Result<Self, Self::Err> {
        text.parse().map(Self)
    }
}
impl crate::runtime::Decode for SlaPolicyId {
    const EXPECTED: &'static str = "an integer";
    fn number(value: ::serde_json::Number) -> crate::runtime::Soft<Self> {
        <i64 as crate::runtime::Decode>::number(value).map(Self)
    }
}
impl<'de> ::serde::Deserialize<'de> for SlaPolicyId {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        crate::runtime::deserialize(deserializer)
    }
}
impl ::serde::Serialize for SlaPolicyId {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        serializer.serialize_i64(self.0)
    }
}
/// Whether the targets of a service level policy were met.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SlaStatus {
    /// Running, nothing missed.
    ///
    /// On the wire: `"active"`.
    Active,
    /// Finished, all targets met.
    ///
    /// On the wire: `"hit"`.
    Hit,
    /// Finished, a target was missed.
    ///
    /// On the wire: `"missed"`.
    Missed,
    /// Running, a target was missed.
    ///
    /// On the wire: `"active_with_misses"`.
    ActiveWithMisses,
    /// A string that the schema does not declare, exactly as received.
    Unknown(crate::runtime::UnknownString<Self>),
}
impl SlaStatus {
    /// The declared values, in the order of the schema.
    pub const KNOWN: &'static [Self] = &[
        Self::Active,
        Self::Hit,
        Self::Missed,
        Self::ActiveWithMisses,
    ];
    /// Whether the value is one of [`KNOWN`](Self::KNOWN).
    #[must_use]
    pub const fn is_known(&self) -> bool {
        !matches!(self, Self::Unknown(_))
    }
}
impl ::std::fmt::Debug for SlaStatus {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str(
            match self {
                Self::Active => "Active",
                Self::Hit => "Hit",
                Self::Missed => "Missed",
                Self::ActiveWithMisses => "ActiveWithMisses",
                Self::Unknown(_) => "Unknown(<hidden>)",
            },
        )
    }
}
impl crate::runtime::StringEnum for SlaStatus {
    fn declared(value: &str) -> ::std::option::Option<Self> {
        ::std::option::Option::Some(
            match value {
                "active" => Self::Active,
                "hit" => Self::Hit,
                "missed" => Self::Missed,
                "active_with_misses" => Self::ActiveWithMisses,
                _ => return ::std::option::Option::None,
            },
        )
    }
    fn unknown(value: crate::runtime::UnknownString<Self>) -> Self {
        Self::Unknown(value)
    }
}
impl ::std::convert::From<&str> for SlaStatus {
    fn from(value: &str) -> Self {
        <Self as crate::runtime::StringEnum>::open(value)
    }
}
impl ::std::str::FromStr for SlaStatus {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> ::std::result::Result<Self, ::std::convert::Infallible> {
        ::std::result::Result::Ok(Self::from(value))
    }
}
impl SlaStatus {
    /// The value as it is on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Active => "active",
            Self::Hit => "hit",
            Self::Missed => "missed",
            Self::ActiveWithMisses => "active_with_misses",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
impl ::std::fmt::Display for SlaStatus {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.pad(self.as_str())
    }
}
impl crate::runtime::Decode for SlaStatus {
    const EXPECTED: &'static str = "a string";
    fn string(value: &str) -> crate::runtime::Soft<Self> {
        ::std::result::Result::Ok(Self::from(value))
    }
}
impl ::serde::Serialize for SlaStatus {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
impl<'de> ::serde::Deserialize<'de> for SlaStatus {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        crate::runtime::deserialize(deserializer)
    }
}
/// A team of agents.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Team {
    /// The account that the team belongs to.
    ///
    /// Evidence: documented; source; rendered 2.16.0; rendered 4.3.0; recorded.
    pub account_id: AccountId,
    /// Whether conversations of the team are assigned automatically.
    ///
    /// Evidence: documented; source: nullable column; rendered 2.16.0; rendered 4.3.0; recorded.
    pub allow_auto_assign: ::std::option::Option<bool>,
    /// What the team is for.
    ///
    /// Evidence: documented; source: nullable column; rendered 2.16.0: string, null; rendered 4.3.0: string, null; recorded.
    pub description: ::std::option::Option<::std::string::String>,
    /// The team.
    ///
    /// Evidence: documented; source; rendered 2.16.0; rendered 4.3.0; recorded.
    pub id: TeamId,
    /// Whether the user whose API key made the request belongs to the team.
    ///
    /// Evidence: documented; source; rendered 2.16.0; rendered 4.3.0; recorded.
    pub is_member: bool,
    /// Name, stored in lower case.
    ///
    /// Evidence: documented; source; rendered 2.16.0; rendered 4.3.0; recorded.
    pub name: ::std::string::String,
    /// The properties that the schema does not declare, as received.
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl ::std::fmt::Debug for Team {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("Team")
            .field("account_id", &self.account_id)
            .field("allow_auto_assign", &self.allow_auto_assign)
            .field("description", &self.description)
            .field("id", &self.id)
            .field("is_member", &self.is_member)
            .field("name", &self.name)
            .field("extra", &crate::runtime::HiddenMembers(self.extra.len()))
            .finish()
    }
}
/// The declared properties, by their fields.
#[allow(non_camel_case_types)]
enum __TeamProperty {
    account_id,
    allow_auto_assign,
    description,
    id,
    is_member,
    name,
}
impl Team {
    /// Looks up the declared property of this name.
    fn property(name: &str) -> ::std::option::Option<__TeamProperty> {
        use __TeamProperty as __Property;
        ::std::option::Option::Some(
            match name {
                "account_id" => __Property::account_id,
                "allow_auto_assign" => __Property::allow_auto_assign,
                "description" => __Property::description,
                "id" => __Property::id,
                "is_member" => __Property::is_member,
                "name" => __Property::name,
                _ => return ::std::option::Option::None,
            },
        )
    }
}
impl crate::runtime::Decode for Team {
    const EXPECTED: &'static str = "an object";
    fn object<'de, __A: ::serde::de::MapAccess<'de>>(
        mut __members: __A,
        __place: &mut crate::runtime::Slot<Self>,
    ) -> ::std::result::Result<(), __A::Error> {
        use __TeamProperty as __Property;
        let mut account_id: crate::runtime::Slot<AccountId> = ::std::default::Default::default();
        let mut allow_auto_assign: crate::runtime::Slot<bool> = ::std::default::Default::default();
        let mut description: crate::runtime::Slot<::std::string::String> = ::std::default::Default::default();
        let mut id: crate::runtime::Slot<TeamId> = ::std::default::Default::default();
        let mut is_member: crate::runtime::Slot<bool> = ::std::default::Default::default();
        let mut name: crate::runtime::Slot<::std::string::String> = ::std::default::Default::default();
        let mut extra = ::serde_json::Map::new();
        while let ::std::option::Option::Some(__key) = crate::runtime::Key::next(
            &mut __members,
            Self::property,
        )? {
            match __key {
                crate::runtime::Key::Declared(__Property::account_id) => {
                    account_id.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::allow_auto_assign) => {
                    allow_auto_assign.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::description) => {
                    description.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::id) => id.read(&mut __members)?,
                crate::runtime::Key::Declared(__Property::is_member) => {
                    is_member.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::name) => {
                    name.read(&mut __members)?
                }
                crate::runtime::Key::Undeclared(__name) => {
                    extra.insert(__name, __members.next_value()?);
                }
            }
        }
        let ::std::option::Option::Some(account_id) = account_id
            .required("account_id", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(allow_auto_assign) = allow_auto_assign
            .optional("allow_auto_assign", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(description) = description
            .optional("description", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(id) = id.required("id", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(is_member) = is_member
            .required("is_member", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(name) = name.required("name", __place) else {
            return ::std::result::Result::Ok(());
        };
        *__place = crate::runtime::Slot::Read(Self {
            account_id,
            allow_auto_assign,
            description,
            id,
            is_member,
            name,
            extra,
        });
        ::std::result::Result::Ok(())
    }
}
impl<'de> ::serde::Deserialize<'de> for Team {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        crate::runtime::deserialize(deserializer)
    }
}
impl ::serde::Serialize for Team {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(::std::option::Option::None)?;
        map.serialize_entry("account_id", &self.account_id)?;
        map.serialize_entry("allow_auto_assign", &self.allow_auto_assign)?;
        map.serialize_entry("description", &self.description)?;
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("is_member", &self.is_member)?;
        map.serialize_entry("name", &self.name)?;
        for (name, value) in &self.extra {
            if Team::property(name).is_none() {
                map.serialize_entry(name, value)?;
            }
        }
        map.end()
    }
}
/// Number of a team.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TeamId(i64);
impl TeamId {
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
impl ::std::convert::From<i64> for TeamId {
    fn from(value: i64) -> Self {
        Self(value)
    }
}
impl ::std::fmt::Display for TeamId {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::std::fmt::Display::fmt(&self.0, f)
    }
}
impl ::std::str::FromStr for TeamId {
    type Err = ::std::num::ParseIntError;
    fn from_str(text: &str) -> ::std::result::Result<Self, Self::Err> {
        text.parse().map(Self)
    }
}
impl crate::runtime::Decode for TeamId {
    const EXPECTED: &'static str = "an integer";
    fn number(value: ::serde_json::Number) -> crate::runtime::Soft<Self> {
        <i64 as crate::runtime::Decode>::number(value).map(Self)
    }
}
impl<'de> ::serde::Deserialize<'de> for TeamId {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        crate::runtime::deserialize(deserializer)
    }
}
impl ::serde::Serialize for TeamId {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        serializer.serialize_i64(self.0)
    }
}
/// Time as whole seconds since 1970-01-01T00:00:00Z; below 0 before that, and milliseconds if an import wrote those, which make a year far ahead. The bounds are those of the database's timestamps, the years 4713 BC to 294276.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct UnixSeconds(i64);
impl UnixSeconds {
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
impl crate::runtime::Decode for UnixSeconds {
    const EXPECTED: &'static str = "an integer";
    fn number(value: ::serde_json::Number) -> crate::runtime::Soft<Self> {
        <i64 as crate::runtime::Decode>::number(value).map(Self)
    }
}
impl<'de> ::serde::Deserialize<'de> for UnixSeconds {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        crate::runtime::deserialize(deserializer)
    }
}
impl ::serde::Serialize for UnixSeconds {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        serializer.serialize_i64(self.0)
    }
}
/// Time as whole seconds since 1970-01-01T00:00:00Z, where 0 means that it never happened.
///
/// 0 means: never.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct UnixSecondsOrNever(i64);
impl UnixSecondsOrNever {
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
impl crate::runtime::Decode for UnixSecondsOrNever {
    const EXPECTED: &'static str = "an integer";
    fn number(value: ::serde_json::Number) -> crate::runtime::Soft<Self> {
        <i64 as crate::runtime::Decode>::number(value).map(Self)
    }
}
impl<'de> ::serde::Deserialize<'de> for UnixSecondsOrNever {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
        crate::runtime::deserialize(deserializer)
    }
}
impl ::serde::Serialize for UnixSecondsOrNever {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        serializer.serialize_i64(self.0)
    }
}
/// Number of a user, that is, of a human agent.
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
/// A human agent as the sender of a message.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UserSender {
    /// Whether the agent can be reached; null when the agent has left the account.
    ///
    /// Evidence: documented; source; rendered 2.16.0: string, null; rendered 4.3.0: string, null; recorded.
    pub availability_status: ::std::option::Option<AvailabilityStatus>,
    /// Name shown to contacts: the display name, or the full name where there is none.
    ///
    /// Evidence: documented; source; rendered 2.16.0; rendered 4.3.0; recorded.
    pub available_name: ::std::string::String,
    /// Address of the avatar; empty when there is none.
    ///
    /// Evidence: documented; source; rendered 2.16.0; rendered 4.3.0; recorded.
    pub avatar_url: ::std::string::String,
    /// E-mail address; here a field of the vendor's own.
    ///
    /// Evidence: documented: Chatwoot has no such field here; inferred: null is not ruled out.
    pub email: ::std::option::Option<::std::option::Option<::std::string::String>>,
    /// The agent's user.
    ///
    /// Evidence: documented; source; rendered 2.16.0; rendered 4.3.0; recorded.
    pub id: UserId,
    /// Address of a logo; a field of the vendor's own.
    ///
    /// Evidence: documented: Chatwoot has no such field; inferred: null is not ruled out.
    pub logo_user_url: ::std::option::Option<
        ::std::option::Option<::std::string::String>,
    >,
    /// Full name.
    ///
    /// Evidence: documented; source; rendered 2.16.0; rendered 4.3.0; recorded.
    pub name: ::std::string::String,
    /// Address of the avatar; empty when there is none.
    ///
    /// Evidence: documented; source; rendered 2.16.0; rendered 4.3.0; recorded.
    pub thumbnail: ::std::string::String,
    /// Always `user`.
    ///
    /// Evidence: documented; source; rendered 2.16.0; rendered 4.3.0; recorded.
    pub type_: SenderKind,
    /// The properties that the schema does not declare, as received.
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
impl ::std::fmt::Debug for UserSender {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("UserSender")
            .field("availability_status", &self.availability_status)
            .field("available_name", &crate::runtime::Hidden)
            .field("avatar_url", &crate::runtime::Hidden)
            .field("email", &crate::runtime::Hidden)
            .field("id", &self.id)
            .field("logo_user_url", &crate::runtime::Hidden)
            .field("name", &crate::runtime::Hidden)
            .field("thumbnail", &crate::runtime::Hidden)
            .field("type_", &self.type_)
            .field("extra", &crate::runtime::HiddenMembers(self.extra.len()))
            .finish()
    }
}
/// The declared properties, by their fields.
#[allow(non_camel_case_types)]
enum __UserSenderProperty {
    availability_status,
    available_name,
    avatar_url,
    email,
    id,
    logo_user_url,
    name,
    thumbnail,
    type_,
}
impl UserSender {
    /// Looks up the declared property of this name.
    fn property(name: &str) -> ::std::option::Option<__UserSenderProperty> {
        use __UserSenderProperty as __Property;
        ::std::option::Option::Some(
            match name {
                "availability_status" => __Property::availability_status,
                "available_name" => __Property::available_name,
                "avatar_url" => __Property::avatar_url,
                "email" => __Property::email,
                "id" => __Property::id,
                "logo_user_url" => __Property::logo_user_url,
                "name" => __Property::name,
                "thumbnail" => __Property::thumbnail,
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
        let mut availability_status: crate::runtime::Slot<AvailabilityStatus> = ::std::default::Default::default();
        let mut available_name: crate::runtime::Slot<::std::string::String> = ::std::default::Default::default();
        let mut avatar_url: crate::runtime::Slot<::std::string::String> = ::std::default::Default::default();
        let mut email: crate::runtime::Slot<::std::string::String> = ::std::default::Default::default();
        let mut id: crate::runtime::Slot<UserId> = ::std::default::Default::default();
        let mut logo_user_url: crate::runtime::Slot<::std::string::String> = ::std::default::Default::default();
        let mut name: crate::runtime::Slot<::std::string::String> = ::std::default::Default::default();
        let mut thumbnail: crate::runtime::Slot<::std::string::String> = ::std::default::Default::default();
        let mut type_: crate::runtime::Slot<SenderKind> = ::std::default::Default::default();
        let mut extra = ::serde_json::Map::new();
        while let ::std::option::Option::Some(__key) = crate::runtime::Key::next(
            &mut __members,
            Self::property,
        )? {
            match __key {
                crate::runtime::Key::Declared(__Property::availability_status) => {
                    availability_status.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::available_name) => {
                    available_name.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::avatar_url) => {
                    avatar_url.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::email) => {
                    email.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::id) => id.read(&mut __members)?,
                crate::runtime::Key::Declared(__Property::logo_user_url) => {
                    logo_user_url.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::name) => {
                    name.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::thumbnail) => {
                    thumbnail.read(&mut __members)?
                }
                crate::runtime::Key::Declared(__Property::type_) => {
                    type_.read(&mut __members)?
                }
                crate::runtime::Key::Undeclared(__name) => {
                    extra.insert(__name, __members.next_value()?);
                }
            }
        }
        let ::std::option::Option::Some(availability_status) = availability_status
            .optional("availability_status", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(available_name) = available_name
            .required("available_name", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(avatar_url) = avatar_url
            .required("avatar_url", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(email) = email
            .optional_nullable("email", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(id) = id.required("id", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(logo_user_url) = logo_user_url
            .optional_nullable("logo_user_url", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(name) = name.required("name", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(thumbnail) = thumbnail
            .required("thumbnail", __place) else {
            return ::std::result::Result::Ok(());
        };
        let ::std::option::Option::Some(type_) = type_.required("type", __place) else {
            return ::std::result::Result::Ok(());
        };
        *__place = crate::runtime::Slot::Read(Self {
            availability_status,
            available_name,
            avatar_url,
            email,
            id,
            logo_user_url,
            name,
            thumbnail,
            type_,
            extra,
        });
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
        map.serialize_entry("availability_status", &self.availability_status)?;
        map.serialize_entry("available_name", &self.available_name)?;
        map.serialize_entry("avatar_url", &self.avatar_url)?;
        if let ::std::option::Option::Some(value) = &self.email {
            map.serialize_entry("email", value)?;
        }
        map.serialize_entry("id", &self.id)?;
        if let ::std::option::Option::Some(value) = &self.logo_user_url {
            map.serialize_entry("logo_user_url", value)?;
        }
        map.serialize_entry("name", &self.name)?;
        map.serialize_entry("thumbnail", &self.thumbnail)?;
        map.serialize_entry("type", &self.type_)?;
        for (name, value) in &self.extra {
            if UserSender::property(name).is_none() {
                map.serialize_entry(name, value)?;
            }
        }
        map.end()
    }
}
