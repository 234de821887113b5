// Written by `cargo xtask gen` from schema/*.schema.json.
// Do not edit: change that and run the command again.

static DEFINITIONS: crate::json_schema::Definitions = crate::json_schema::Definitions::new(
    &[include_str!("conversation.schema.json")],
    reference,
);
fn reference(
    name: &str,
    generator: &mut ::schemars1::SchemaGenerator,
) -> ::std::option::Option<::schemars1::Schema> {
    ::std::option::Option::Some(
        match name {
            "AccountId" => generator.subschema_for::<super::types::AccountId>(),
            "Agent" => generator.subschema_for::<super::types::Agent>(),
            "AgentBot" => generator.subschema_for::<super::types::AgentBot>(),
            "AgentBotId" => generator.subschema_for::<super::types::AgentBotId>(),
            "AgentBotSender" => generator.subschema_for::<super::types::AgentBotSender>(),
            "AgentRole" => generator.subschema_for::<super::types::AgentRole>(),
            "AppliedSla" => generator.subschema_for::<super::types::AppliedSla>(),
            "AppliedSlaId" => generator.subschema_for::<super::types::AppliedSlaId>(),
            "Assignee" => generator.subschema_for::<super::types::Assignee>(),
            "AssigneeKind" => generator.subschema_for::<super::types::AssigneeKind>(),
            "Attachment" => generator.subschema_for::<super::types::Attachment>(),
            "AttachmentId" => generator.subschema_for::<super::types::AttachmentId>(),
            "AttachmentKind" => generator.subschema_for::<super::types::AttachmentKind>(),
            "AudioAttachment" => {
                generator.subschema_for::<super::types::AudioAttachment>()
            }
            "AuthProvider" => generator.subschema_for::<super::types::AuthProvider>(),
            "AvailabilityStatus" => {
                generator.subschema_for::<super::types::AvailabilityStatus>()
            }
            "BotType" => generator.subschema_for::<super::types::BotType>(),
            "Call" => generator.subschema_for::<super::types::Call>(),
            "CallDirection" => generator.subschema_for::<super::types::CallDirection>(),
            "CallId" => generator.subschema_for::<super::types::CallId>(),
            "CallProvider" => generator.subschema_for::<super::types::CallProvider>(),
            "CallStatus" => generator.subschema_for::<super::types::CallStatus>(),
            "CaptainAssistant" => {
                generator.subschema_for::<super::types::CaptainAssistant>()
            }
            "CaptainAssistantId" => {
                generator.subschema_for::<super::types::CaptainAssistantId>()
            }
            "CaptainAssistantSender" => {
                generator.subschema_for::<super::types::CaptainAssistantSender>()
            }
            "Channel" => generator.subschema_for::<super::types::Channel>(),
            "CompanyId" => generator.subschema_for::<super::types::CompanyId>(),
            "Contact" => generator.subschema_for::<super::types::Contact>(),
            "ContactAttachment" => {
                generator.subschema_for::<super::types::ContactAttachment>()
            }
            "ContactAvailabilityStatus" => {
                generator.subschema_for::<super::types::ContactAvailabilityStatus>()
            }
            "ContactId" => generator.subschema_for::<super::types::ContactId>(),
            "ContactInbox" => generator.subschema_for::<super::types::ContactInbox>(),
            "ContactSender" => generator.subschema_for::<super::types::ContactSender>(),
            "ContentAttributes" => {
                generator.subschema_for::<super::types::ContentAttributes>()
            }
            "ContentType" => generator.subschema_for::<super::types::ContentType>(),
            "Conversation" => generator.subschema_for::<super::types::Conversation>(),
            "ConversationId" => generator.subschema_for::<super::types::ConversationId>(),
            "ConversationMeta" => {
                generator.subschema_for::<super::types::ConversationMeta>()
            }
            "ConversationStatus" => {
                generator.subschema_for::<super::types::ConversationStatus>()
            }
            "CustomRoleId" => generator.subschema_for::<super::types::CustomRoleId>(),
            "EmbedAttachment" => {
                generator.subschema_for::<super::types::EmbedAttachment>()
            }
            "ExternalSourceIds" => {
                generator.subschema_for::<super::types::ExternalSourceIds>()
            }
            "FallbackAttachment" => {
                generator.subschema_for::<super::types::FallbackAttachment>()
            }
            "FileAttachment" => generator.subschema_for::<super::types::FileAttachment>(),
            "FractionalUnixSeconds" => {
                generator.subschema_for::<super::types::FractionalUnixSeconds>()
            }
            "InboxId" => generator.subschema_for::<super::types::InboxId>(),
            "IsoDateTime" => generator.subschema_for::<super::types::IsoDateTime>(),
            "LocationAttachment" => {
                generator.subschema_for::<super::types::LocationAttachment>()
            }
            "Message" => generator.subschema_for::<super::types::Message>(),
            "MessageConversation" => {
                generator.subschema_for::<super::types::MessageConversation>()
            }
            "MessageId" => generator.subschema_for::<super::types::MessageId>(),
            "MessageStatus" => generator.subschema_for::<super::types::MessageStatus>(),
            "MessageType" => generator.subschema_for::<super::types::MessageType>(),
            "Priority" => generator.subschema_for::<super::types::Priority>(),
            "Sender" => generator.subschema_for::<super::types::Sender>(),
            "SenderId" => generator.subschema_for::<super::types::SenderId>(),
            "SenderKind" => generator.subschema_for::<super::types::SenderKind>(),
            "SenderType" => generator.subschema_for::<super::types::SenderType>(),
            "Sentiment" => generator.subschema_for::<super::types::Sentiment>(),
            "SlaEvent" => generator.subschema_for::<super::types::SlaEvent>(),
            "SlaEventId" => generator.subschema_for::<super::types::SlaEventId>(),
            "SlaEventType" => generator.subschema_for::<super::types::SlaEventType>(),
            "SlaPolicyId" => generator.subschema_for::<super::types::SlaPolicyId>(),
            "SlaStatus" => generator.subschema_for::<super::types::SlaStatus>(),
            "Team" => generator.subschema_for::<super::types::Team>(),
            "TeamId" => generator.subschema_for::<super::types::TeamId>(),
            "UnixSeconds" => generator.subschema_for::<super::types::UnixSeconds>(),
            "UnixSecondsOrNever" => {
                generator.subschema_for::<super::types::UnixSecondsOrNever>()
            }
            "UserId" => generator.subschema_for::<super::types::UserId>(),
            "UserSender" => generator.subschema_for::<super::types::UserSender>(),
            _ => return ::std::option::Option::None,
        },
    )
}
impl ::schemars1::JsonSchema for super::types::AccountId {
    fn schema_name() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed("AccountId")
    }
    fn schema_id() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed(concat!(module_path!(), "::", "AccountId"))
    }
    fn json_schema(generator: &mut ::schemars1::SchemaGenerator) -> ::schemars1::Schema {
        DEFINITIONS.get("AccountId", generator)
    }
}
impl ::schemars1::JsonSchema for super::types::Agent {
    fn schema_name() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed("Agent")
    }
    fn schema_id() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed(concat!(module_path!(), "::", "Agent"))
    }
    fn json_schema(generator: &mut ::schemars1::SchemaGenerator) -> ::schemars1::Schema {
        DEFINITIONS.get("Agent", generator)
    }
}
impl ::schemars1::JsonSchema for super::types::AgentBot {
    fn schema_name() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed("AgentBot")
    }
    fn schema_id() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed(concat!(module_path!(), "::", "AgentBot"))
    }
    fn json_schema(generator: &mut ::schemars1::SchemaGenerator) -> ::schemars1::Schema {
        DEFINITIONS.get("AgentBot", generator)
    }
}
impl ::schemars1::JsonSchema for super::types::AgentBotId {
    fn schema_name() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed("AgentBotId")
    }
    fn schema_id() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed(concat!(module_path!(), "::", "AgentBotId"))
    }
    fn json_schema(generator: &mut ::schemars1::SchemaGenerator) -> ::schemars1::Schema {
        DEFINITIONS.get("AgentBotId", generator)
    }
}
impl ::schemars1::JsonSchema for super::types::AgentBotSender {
    fn schema_name() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed("AgentBotSender")
    }
    fn schema_id() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed(concat!(module_path!(), "::", "AgentBotSender"))
    }
    fn json_schema(generator: &mut ::schemars1::SchemaGenerator) -> ::schemars1::Schema {
        DEFINITIONS.get("AgentBotSender", generator)
    }
}
impl ::schemars1::JsonSchema for super::types::AgentRole {
    fn schema_name() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed("AgentRole")
    }
    fn schema_id() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed(concat!(module_path!(), "::", "AgentRole"))
    }
    fn json_schema(generator: &mut ::schemars1::SchemaGenerator) -> ::schemars1::Schema {
        DEFINITIONS.get("AgentRole", generator)
    }
}
impl ::schemars1::JsonSchema for super::types::AppliedSla {
    fn schema_name() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed("AppliedSla")
    }
    fn schema_id() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed(concat!(module_path!(), "::", "AppliedSla"))
    }
    fn json_schema(generator: &mut ::schemars1::SchemaGenerator) -> ::schemars1::Schema {
        DEFINITIONS.get("AppliedSla", generator)
    }
}
impl ::schemars1::JsonSchema for super::types::AppliedSlaId {
    fn schema_name() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed("AppliedSlaId")
    }
    fn schema_id() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed(concat!(module_path!(), "::", "AppliedSlaId"))
    }
    fn json_schema(generator: &mut ::schemars1::SchemaGenerator) -> ::schemars1::Schema {
        DEFINITIONS.get("AppliedSlaId", generator)
    }
}
impl ::schemars1::JsonSchema for super::types::Assignee {
    fn schema_name() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed("Assignee")
    }
    fn schema_id() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed(concat!(module_path!(), "::", "Assignee"))
    }
    fn json_schema(generator: &mut ::schemars1::SchemaGenerator) -> ::schemars1::Schema {
        DEFINITIONS.get("Assignee", generator)
    }
}
impl ::schemars1::JsonSchema for super::types::AssigneeKind {
    fn schema_name() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed("AssigneeKind")
    }
    fn schema_id() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed(concat!(module_path!(), "::", "AssigneeKind"))
    }
    fn json_schema(generator: &mut ::schemars1::SchemaGenerator) -> ::schemars1::Schema {
        DEFINITIONS.get("AssigneeKind", generator)
    }
}
impl ::schemars1::JsonSchema for super::types::Attachment {
    fn schema_name() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed("Attachment")
    }
    fn schema_id() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed(concat!(module_path!(), "::", "Attachment"))
    }
    fn json_schema(generator: &mut ::schemars1::SchemaGenerator) -> ::schemars1::Schema {
        DEFINITIONS.get("Attachment", generator)
    }
}
impl ::schemars1::JsonSchema for super::types::AttachmentId {
    fn schema_name() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed("AttachmentId")
    }
    fn schema_id() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed(concat!(module_path!(), "::", "AttachmentId"))
    }
    fn json_schema(generator: &mut ::schemars1::SchemaGenerator) -> ::schemars1::Schema {
        DEFINITIONS.get("AttachmentId", generator)
    }
}
impl ::schemars1::JsonSchema for super::types::AttachmentKind {
    fn schema_name() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed("AttachmentKind")
    }
    fn schema_id() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed(concat!(module_path!(), "::", "AttachmentKind"))
    }
    fn json_schema(generator: &mut ::schemars1::SchemaGenerator) -> ::schemars1::Schema {
        DEFINITIONS.get("AttachmentKind", generator)
    }
}
impl ::schemars1::JsonSchema for super::types::AudioAttachment {
    fn schema_name() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed("AudioAttachment")
    }
    fn schema_id() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed(concat!(module_path!(), "::", "AudioAttachment"))
    }
    fn json_schema(generator: &mut ::schemars1::SchemaGenerator) -> ::schemars1::Schema {
        DEFINITIONS.get("AudioAttachment", generator)
    }
}
impl ::schemars1::JsonSchema for super::types::AuthProvider {
    fn schema_name() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed("AuthProvider")
    }
    fn schema_id() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed(concat!(module_path!(), "::", "AuthProvider"))
    }
    fn json_schema(generator: &mut ::schemars1::SchemaGenerator) -> ::schemars1::Schema {
        DEFINITIONS.get("AuthProvider", generator)
    }
}
impl ::schemars1::JsonSchema for super::types::AvailabilityStatus {
    fn schema_name() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed("AvailabilityStatus")
    }
    fn schema_id() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed(concat!(module_path!(), "::", "AvailabilityStatus"))
    }
    fn json_schema(generator: &mut ::schemars1::SchemaGenerator) -> ::schemars1::Schema {
        DEFINITIONS.get("AvailabilityStatus", generator)
    }
}
impl ::schemars1::JsonSchema for super::types::BotType {
    fn schema_name() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed("BotType")
    }
    fn schema_id() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed(concat!(module_path!(), "::", "BotType"))
    }
    fn json_schema(generator: &mut ::schemars1::SchemaGenerator) -> ::schemars1::Schema {
        DEFINITIONS.get("BotType", generator)
    }
}
impl ::schemars1::JsonSchema for super::types::Call {
    fn schema_name() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed("Call")
    }
    fn schema_id() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed(concat!(module_path!(), "::", "Call"))
    }
    fn json_schema(generator: &mut ::schemars1::SchemaGenerator) -> ::schemars1::Schema {
        DEFINITIONS.get("Call", generator)
    }
}
impl ::schemars1::JsonSchema for super::types::CallDirection {
    fn schema_name() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed("CallDirection")
    }
    fn schema_id() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed(concat!(module_path!(), "::", "CallDirection"))
    }
    fn json_schema(generator: &mut ::schemars1::SchemaGenerator) -> ::schemars1::Schema {
        DEFINITIONS.get("CallDirection", generator)
    }
}
impl ::schemars1::JsonSchema for super::types::CallId {
    fn schema_name() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed("CallId")
    }
    fn schema_id() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed(concat!(module_path!(), "::", "CallId"))
    }
    fn json_schema(generator: &mut ::schemars1::SchemaGenerator) -> ::schemars1::Schema {
        DEFINITIONS.get("CallId", generator)
    }
}
impl ::schemars1::JsonSchema for super::types::CallProvider {
    fn schema_name() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed("CallProvider")
    }
    fn schema_id() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed(concat!(module_path!(), "::", "CallProvider"))
    }
    fn json_schema(generator: &mut ::schemars1::SchemaGenerator) -> ::schemars1::Schema {
        DEFINITIONS.get("CallProvider", generator)
    }
}
impl ::schemars1::JsonSchema for super::types::CallStatus {
    fn schema_name() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed("CallStatus")
    }
    fn schema_id() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed(concat!(module_path!(), "::", "CallStatus"))
    }
    fn json_schema(generator: &mut ::schemars1::SchemaGenerator) -> ::schemars1::Schema {
        DEFINITIONS.get("CallStatus", generator)
    }
}
impl ::schemars1::JsonSchema for super::types::CaptainAssistant {
    fn schema_name() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed("CaptainAssistant")
    }
    fn schema_id() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed(concat!(module_path!(), "::", "CaptainAssistant"))
    }
    fn json_schema(generator: &mut ::schemars1::SchemaGenerator) -> ::schemars1::Schema {
        DEFINITIONS.get("CaptainAssistant", generator)
    }
}
impl ::schemars1::JsonSchema for super::types::CaptainAssistantId {
    fn schema_name() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed("CaptainAssistantId")
    }
    fn schema_id() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed(concat!(module_path!(), "::", "CaptainAssistantId"))
    }
    fn json_schema(generator: &mut ::schemars1::SchemaGenerator) -> ::schemars1::Schema {
        DEFINITIONS.get("CaptainAssistantId", generator)
    }
}
impl ::schemars1::JsonSchema for super::types::CaptainAssistantSender {
    fn schema_name() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed("CaptainAssistantSender")
    }
    fn schema_id() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed(
            concat!(module_path!(), "::", "CaptainAssistantSender"),
        )
    }
    fn json_schema(generator: &mut ::schemars1::SchemaGenerator) -> ::schemars1::Schema {
        DEFINITIONS.get("CaptainAssistantSender", generator)
    }
}
impl ::schemars1::JsonSchema for super::types::Channel {
    fn schema_name() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed("Channel")
    }
    fn schema_id() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed(concat!(module_path!(), "::", "Channel"))
    }
    fn json_schema(generator: &mut ::schemars1::SchemaGenerator) -> ::schemars1::Schema {
        DEFINITIONS.get("Channel", generator)
    }
}
impl ::schemars1::JsonSchema for super::types::CompanyId {
    fn schema_name() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed("CompanyId")
    }
    fn schema_id() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed(concat!(module_path!(), "::", "CompanyId"))
    }
    fn json_schema(generator: &mut ::schemars1::SchemaGenerator) -> ::schemars1::Schema {
        DEFINITIONS.get("CompanyId", generator)
    }
}
impl ::schemars1::JsonSchema for super::types::Contact {
    fn schema_name() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed("Contact")
    }
    fn schema_id() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed(concat!(module_path!(), "::", "Contact"))
    }
    fn json_schema(generator: &mut ::schemars1::SchemaGenerator) -> ::schemars1::Schema {
        DEFINITIONS.get("Contact", generator)
    }
}
impl ::schemars1::JsonSchema for super::types::ContactAttachment {
    fn schema_name() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed("ContactAttachment")
    }
    fn schema_id() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed(concat!(module_path!(), "::", "ContactAttachment"))
    }
    fn json_schema(generator: &mut ::schemars1::SchemaGenerator) -> ::schemars1::Schema {
        DEFINITIONS.get("ContactAttachment", generator)
    }
}
impl ::schemars1::JsonSchema for super::types::ContactAvailabilityStatus {
    fn schema_name() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed("ContactAvailabilityStatus")
    }
    fn schema_id() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed(
            concat!(module_path!(), "::", "ContactAvailabilityStatus"),
        )
    }
    fn json_schema(generator: &mut ::schemars1::SchemaGenerator) -> ::schemars1::Schema {
        DEFINITIONS.get("ContactAvailabilityStatus", generator)
    }
}
impl ::schemars1::JsonSchema for super::types::ContactId {
    fn schema_name() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed("ContactId")
    }
    fn schema_id() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed(concat!(module_path!(), "::", "ContactId"))
    }
    fn json_schema(generator: &mut ::schemars1::SchemaGenerator) -> ::schemars1::Schema {
        DEFINITIONS.get("ContactId", generator)
    }
}
impl ::schemars1::JsonSchema for super::types::ContactInbox {
    fn schema_name() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed("ContactInbox")
    }
    fn schema_id() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed(concat!(module_path!(), "::", "ContactInbox"))
    }
    fn json_schema(generator: &mut ::schemars1::SchemaGenerator) -> ::schemars1::Schema {
        DEFINITIONS.get("ContactInbox", generator)
    }
}
impl ::schemars1::JsonSchema for super::types::ContactSender {
    fn schema_name() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed("ContactSender")
    }
    fn schema_id() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed(concat!(module_path!(), "::", "ContactSender"))
    }
    fn json_schema(generator: &mut ::schemars1::SchemaGenerator) -> ::schemars1::Schema {
        DEFINITIONS.get("ContactSender", generator)
    }
}
impl ::schemars1::JsonSchema for super::types::ContentAttributes {
    fn schema_name() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed("ContentAttributes")
    }
    fn schema_id() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed(concat!(module_path!(), "::", "ContentAttributes"))
    }
    fn json_schema(generator: &mut ::schemars1::SchemaGenerator) -> ::schemars1::Schema {
        DEFINITIONS.get("ContentAttributes", generator)
    }
}
impl ::schemars1::JsonSchema for super::types::ContentType {
    fn schema_name() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed("ContentType")
    }
    fn schema_id() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed(concat!(module_path!(), "::", "ContentType"))
    }
    fn json_schema(generator: &mut ::schemars1::SchemaGenerator) -> ::schemars1::Schema {
        DEFINITIONS.get("ContentType", generator)
    }
}
impl ::schemars1::JsonSchema for super::types::Conversation {
    fn schema_name() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed("Conversation")
    }
    fn schema_id() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed(concat!(module_path!(), "::", "Conversation"))
    }
    fn json_schema(generator: &mut ::schemars1::SchemaGenerator) -> ::schemars1::Schema {
        DEFINITIONS.get("Conversation", generator)
    }
}
impl ::schemars1::JsonSchema for super::types::ConversationId {
    fn schema_name() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed("ConversationId")
    }
    fn schema_id() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed(concat!(module_path!(), "::", "ConversationId"))
    }
    fn json_schema(generator: &mut ::schemars1::SchemaGenerator) -> ::schemars1::Schema {
        DEFINITIONS.get("ConversationId", generator)
    }
}
impl ::schemars1::JsonSchema for super::types::ConversationMeta {
    fn schema_name() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed("ConversationMeta")
    }
    fn schema_id() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed(concat!(module_path!(), "::", "ConversationMeta"))
    }
    fn json_schema(generator: &mut ::schemars1::SchemaGenerator) -> ::schemars1::Schema {
        DEFINITIONS.get("ConversationMeta", generator)
    }
}
impl ::schemars1::JsonSchema for super::types::ConversationStatus {
    fn schema_name() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed("ConversationStatus")
    }
    fn schema_id() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed(concat!(module_path!(), "::", "ConversationStatus"))
    }
    fn json_schema(generator: &mut ::schemars1::SchemaGenerator) -> ::schemars1::Schema {
        DEFINITIONS.get("ConversationStatus", generator)
    }
}
impl ::schemars1::JsonSchema for super::types::CustomRoleId {
    fn schema_name() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed("CustomRoleId")
    }
    fn schema_id() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed(concat!(module_path!(), "::", "CustomRoleId"))
    }
    fn json_schema(generator: &mut ::schemars1::SchemaGenerator) -> ::schemars1::Schema {
        DEFINITIONS.get("CustomRoleId", generator)
    }
}
impl ::schemars1::JsonSchema for super::types::EmbedAttachment {
    fn schema_name() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed("EmbedAttachment")
    }
    fn schema_id() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed(concat!(module_path!(), "::", "EmbedAttachment"))
    }
    fn json_schema(generator: &mut ::schemars1::SchemaGenerator) -> ::schemars1::Schema {
        DEFINITIONS.get("EmbedAttachment", generator)
    }
}
impl ::schemars1::JsonSchema for super::types::ExternalSourceIds {
    fn schema_name() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed("ExternalSourceIds")
    }
    fn schema_id() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed(concat!(module_path!(), "::", "ExternalSourceIds"))
    }
    fn json_schema(generator: &mut ::schemars1::SchemaGenerator) -> ::schemars1::Schema {
        DEFINITIONS.get("ExternalSourceIds", generator)
    }
}
impl ::schemars1::JsonSchema for super::types::FallbackAttachment {
    fn schema_name() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed("FallbackAttachment")
    }
    fn schema_id() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed(concat!(module_path!(), "::", "FallbackAttachment"))
    }
    fn json_schema(generator: &mut ::schemars1::SchemaGenerator) -> ::schemars1::Schema {
        DEFINITIONS.get("FallbackAttachment", generator)
    }
}
impl ::schemars1::JsonSchema for super::types::FileAttachment {
    fn schema_name() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed("FileAttachment")
    }
    fn schema_id() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed(concat!(module_path!(), "::", "FileAttachment"))
    }
    fn json_schema(generator: &mut ::schemars1::SchemaGenerator) -> ::schemars1::Schema {
        DEFINITIONS.get("FileAttachment", generator)
    }
}
impl ::schemars1::JsonSchema for super::types::FractionalUnixSeconds {
    fn schema_name() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed("FractionalUnixSeconds")
    }
    fn schema_id() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed(
            concat!(module_path!(), "::", "FractionalUnixSeconds"),
        )
    }
    fn json_schema(generator: &mut ::schemars1::SchemaGenerator) -> ::schemars1::Schema {
        DEFINITIONS.get("FractionalUnixSeconds", generator)
    }
}
impl ::schemars1::JsonSchema for super::types::InboxId {
    fn schema_name() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed("InboxId")
    }
    fn schema_id() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed(concat!(module_path!(), "::", "InboxId"))
    }
    fn json_schema(generator: &mut ::schemars1::SchemaGenerator) -> ::schemars1::Schema {
        DEFINITIONS.get("InboxId", generator)
    }
}
impl ::schemars1::JsonSchema for super::types::IsoDateTime {
    fn schema_name() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed("IsoDateTime")
    }
    fn schema_id() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed(concat!(module_path!(), "::", "IsoDateTime"))
    }
    fn json_schema(generator: &mut ::schemars1::SchemaGenerator) -> ::schemars1::Schema {
        DEFINITIONS.get("IsoDateTime", generator)
    }
}
impl ::schemars1::JsonSchema for super::types::LocationAttachment {
    fn schema_name() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed("LocationAttachment")
    }
    fn schema_id() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed(concat!(module_path!(), "::", "LocationAttachment"))
    }
    fn json_schema(generator: &mut ::schemars1::SchemaGenerator) -> ::schemars1::Schema {
        DEFINITIONS.get("LocationAttachment", generator)
    }
}
impl ::schemars1::JsonSchema for super::types::Message {
    fn schema_name() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed("Message")
    }
    fn schema_id() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed(concat!(module_path!(), "::", "Message"))
    }
    fn json_schema(generator: &mut ::schemars1::SchemaGenerator) -> ::schemars1::Schema {
        DEFINITIONS.get("Message", generator)
    }
}
impl ::schemars1::JsonSchema for super::types::MessageConversation {
    fn schema_name() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed("MessageConversation")
    }
    fn schema_id() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed(
            concat!(module_path!(), "::", "MessageConversation"),
        )
    }
    fn json_schema(generator: &mut ::schemars1::SchemaGenerator) -> ::schemars1::Schema {
        DEFINITIONS.get("MessageConversation", generator)
    }
}
impl ::schemars1::JsonSchema for super::types::MessageId {
    fn schema_name() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed("MessageId")
    }
    fn schema_id() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed(concat!(module_path!(), "::", "MessageId"))
    }
    fn json_schema(generator: &mut ::schemars1::SchemaGenerator) -> ::schemars1::Schema {
        DEFINITIONS.get("MessageId", generator)
    }
}
impl ::schemars1::JsonSchema for super::types::MessageStatus {
    fn schema_name() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed("MessageStatus")
    }
    fn schema_id() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed(concat!(module_path!(), "::", "MessageStatus"))
    }
    fn json_schema(generator: &mut ::schemars1::SchemaGenerator) -> ::schemars1::Schema {
        DEFINITIONS.get("MessageStatus", generator)
    }
}
impl ::schemars1::JsonSchema for super::types::MessageType {
    fn schema_name() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed("MessageType")
    }
    fn schema_id() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed(concat!(module_path!(), "::", "MessageType"))
    }
    fn json_schema(generator: &mut ::schemars1::SchemaGenerator) -> ::schemars1::Schema {
        DEFINITIONS.get("MessageType", generator)
    }
}
impl ::schemars1::JsonSchema for super::types::Priority {
    fn schema_name() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed("Priority")
    }
    fn schema_id() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed(concat!(module_path!(), "::", "Priority"))
    }
    fn json_schema(generator: &mut ::schemars1::SchemaGenerator) -> ::schemars1::Schema {
        DEFINITIONS.get("Priority", generator)
    }
}
impl ::schemars1::JsonSchema for super::types::Sender {
    fn schema_name() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed("Sender")
    }
    fn schema_id() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed(concat!(module_path!(), "::", "Sender"))
    }
    fn json_schema(generator: &mut ::schemars1::SchemaGenerator) -> ::schemars1::Schema {
        DEFINITIONS.get("Sender", generator)
    }
}
impl ::schemars1::JsonSchema for super::types::SenderId {
    fn schema_name() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed("SenderId")
    }
    fn schema_id() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed(concat!(module_path!(), "::", "SenderId"))
    }
    fn json_schema(generator: &mut ::schemars1::SchemaGenerator) -> ::schemars1::Schema {
        DEFINITIONS.get("SenderId", generator)
    }
}
impl ::schemars1::JsonSchema for super::types::SenderKind {
    fn schema_name() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed("SenderKind")
    }
    fn schema_id() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed(concat!(module_path!(), "::", "SenderKind"))
    }
    fn json_schema(generator: &mut ::schemars1::SchemaGenerator) -> ::schemars1::Schema {
        DEFINITIONS.get("SenderKind", generator)
    }
}
impl ::schemars1::JsonSchema for super::types::SenderType {
    fn schema_name() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed("SenderType")
    }
    fn schema_id() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed(concat!(module_path!(), "::", "SenderType"))
    }
    fn json_schema(generator: &mut ::schemars1::SchemaGenerator) -> ::schemars1::Schema {
        DEFINITIONS.get("SenderType", generator)
    }
}
impl ::schemars1::JsonSchema for super::types::Sentiment {
    fn schema_name() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed("Sentiment")
    }
    fn schema_id() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed(concat!(module_path!(), "::", "Sentiment"))
    }
    fn json_schema(generator: &mut ::schemars1::SchemaGenerator) -> ::schemars1::Schema {
        DEFINITIONS.get("Sentiment", generator)
    }
}
impl ::schemars1::JsonSchema for super::types::SlaEvent {
    fn schema_name() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed("SlaEvent")
    }
    fn schema_id() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed(concat!(module_path!(), "::", "SlaEvent"))
    }
    fn json_schema(generator: &mut ::schemars1::SchemaGenerator) -> ::schemars1::Schema {
        DEFINITIONS.get("SlaEvent", generator)
    }
}
impl ::schemars1::JsonSchema for super::types::SlaEventId {
    fn schema_name() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed("SlaEventId")
    }
    fn schema_id() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed(concat!(module_path!(), "::", "SlaEventId"))
    }
    fn json_schema(generator: &mut ::schemars1::SchemaGenerator) -> ::schemars1::Schema {
        DEFINITIONS.get("SlaEventId", generator)
    }
}
impl ::schemars1::JsonSchema for super::types::SlaEventType {
    fn schema_name() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed("SlaEventType")
    }
    fn schema_id() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed(concat!(module_path!(), "::", "SlaEventType"))
    }
    fn json_schema(generator: &mut ::schemars1::SchemaGenerator) -> ::schemars1::Schema {
        DEFINITIONS.get("SlaEventType", generator)
    }
}
impl ::schemars1::JsonSchema for super::types::SlaPolicyId {
    fn schema_name() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed("SlaPolicyId")
    }
    fn schema_id() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed(concat!(module_path!(), "::", "SlaPolicyId"))
    }
    fn json_schema(generator: &mut ::schemars1::SchemaGenerator) -> ::schemars1::Schema {
        DEFINITIONS.get("SlaPolicyId", generator)
    }
}
impl ::schemars1::JsonSchema for super::types::SlaStatus {
    fn schema_name() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed("SlaStatus")
    }
    fn schema_id() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed(concat!(module_path!(), "::", "SlaStatus"))
    }
    fn json_schema(generator: &mut ::schemars1::SchemaGenerator) -> ::schemars1::Schema {
        DEFINITIONS.get("SlaStatus", generator)
    }
}
impl ::schemars1::JsonSchema for super::types::Team {
    fn schema_name() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed("Team")
    }
    fn schema_id() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed(concat!(module_path!(), "::", "Team"))
    }
    fn json_schema(generator: &mut ::schemars1::SchemaGenerator) -> ::schemars1::Schema {
        DEFINITIONS.get("Team", generator)
    }
}
impl ::schemars1::JsonSchema for super::types::TeamId {
    fn schema_name() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed("TeamId")
    }
    fn schema_id() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed(concat!(module_path!(), "::", "TeamId"))
    }
    fn json_schema(generator: &mut ::schemars1::SchemaGenerator) -> ::schemars1::Schema {
        DEFINITIONS.get("TeamId", generator)
    }
}
impl ::schemars1::JsonSchema for super::types::UnixSeconds {
    fn schema_name() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed("UnixSeconds")
    }
    fn schema_id() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed(concat!(module_path!(), "::", "UnixSeconds"))
    }
    fn json_schema(generator: &mut ::schemars1::SchemaGenerator) -> ::schemars1::Schema {
        DEFINITIONS.get("UnixSeconds", generator)
    }
}
impl ::schemars1::JsonSchema for super::types::UnixSecondsOrNever {
    fn schema_name() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed("UnixSecondsOrNever")
    }
    fn schema_id() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed(concat!(module_path!(), "::", "UnixSecondsOrNever"))
    }
    fn json_schema(generator: &mut ::schemars1::SchemaGenerator) -> ::schemars1::Schema {
        DEFINITIONS.get("UnixSecondsOrNever", generator)
    }
}
impl ::schemars1::JsonSchema for super::types::UserId {
    fn schema_name() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed("UserId")
    }
    fn schema_id() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed(concat!(module_path!(), "::", "UserId"))
    }
    fn json_schema(generator: &mut ::schemars1::SchemaGenerator) -> ::schemars1::Schema {
        DEFINITIONS.get("UserId", generator)
    }
}
impl ::schemars1::JsonSchema for super::types::UserSender {
    fn schema_name() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed("UserSender")
    }
    fn schema_id() -> ::std::borrow::Cow<'static, str> {
        ::std::borrow::Cow::Borrowed(concat!(module_path!(), "::", "UserSender"))
    }
    fn json_schema(generator: &mut ::schemars1::SchemaGenerator) -> ::schemars1::Schema {
        DEFINITIONS.get("UserSender", generator)
    }
}
