// Written by `cargo xtask gen` from schema/conversation.schema.json.
// Do not edit: change that and run the command again.

use check::contract::{Branch, Contract, Literal, Node, Parts, Property, Types, Union};
/// The contract `get-conversation`.
pub static GET_CONVERSATION: Contract = Contract::new(Parts {
    name: "get-conversation",
    subject: "a conversation",
    operation: Some("getConversation"),
    id: "urn:99digital:get-conversation:response",
    schema: conversation_client::SCHEMA,
    root: &ROOT,
    definitions: DEFINITIONS,
    acceptor: super::acceptor::document,
    types: super::types_of::<conversation_client::Conversation>(),
});
static ROOT: Node = Node {
    pointer: "",
    description: "What `GET /api/v1/accounts/{account_id}/conversations/{conversation_id}` of 99digital, a white-labelled Chatwoot, answers with status 200. Objects are open: a property that is not declared is no violation.",
    reference: Some(&CONVERSATION),
    ..Node::EMPTY
};
/// In the order of the schema.
static DEFINITIONS: &[&Node] = &[
    &CONVERSATION,
    &CONVERSATION_META,
    &CONTACT,
    &ASSIGNEE,
    &AGENT,
    &AGENT_BOT,
    &CAPTAIN_ASSISTANT,
    &TEAM,
    &MESSAGE,
    &CALL,
    &MESSAGE_CONVERSATION,
    &EXTERNAL_SOURCE_IDS,
    &CONTACT_INBOX,
    &SENTIMENT,
    &SENDER,
    &CONTACT_SENDER,
    &USER_SENDER,
    &AGENT_BOT_SENDER,
    &CAPTAIN_ASSISTANT_SENDER,
    &ATTACHMENT,
    &FILE_ATTACHMENT,
    &AUDIO_ATTACHMENT,
    &LOCATION_ATTACHMENT,
    &FALLBACK_ATTACHMENT,
    &CONTACT_ATTACHMENT,
    &EMBED_ATTACHMENT,
    &CONTENT_ATTRIBUTES,
    &APPLIED_SLA,
    &SLA_EVENT,
    &CONVERSATION_STATUS,
    &PRIORITY,
    &CHANNEL,
    &CONTACT_AVAILABILITY_STATUS,
    &AVAILABILITY_STATUS,
    &AGENT_ROLE,
    &AUTH_PROVIDER,
    &ASSIGNEE_KIND,
    &BOT_TYPE,
    &SENDER_TYPE,
    &MESSAGE_TYPE,
    &MESSAGE_STATUS,
    &CONTENT_TYPE,
    &SENDER_KIND,
    &ATTACHMENT_KIND,
    &SLA_STATUS,
    &SLA_EVENT_TYPE,
    &CALL_PROVIDER,
    &CALL_DIRECTION,
    &CALL_STATUS,
    &ACCOUNT_ID,
    &CONVERSATION_ID,
    &INBOX_ID,
    &CONTACT_ID,
    &USER_ID,
    &AGENT_BOT_ID,
    &CAPTAIN_ASSISTANT_ID,
    &TEAM_ID,
    &MESSAGE_ID,
    &SENDER_ID,
    &ATTACHMENT_ID,
    &CALL_ID,
    &COMPANY_ID,
    &CUSTOM_ROLE_ID,
    &SLA_POLICY_ID,
    &APPLIED_SLA_ID,
    &SLA_EVENT_ID,
    &UNIX_SECONDS,
    &UNIX_SECONDS_OR_NEVER,
    &FRACTIONAL_UNIX_SECONDS,
    &ISO_DATE_TIME,
];
static CONVERSATION: Node = Node {
    pointer: "/$defs/Conversation",
    name: Some("Conversation"),
    description: "One conversation: its state, its contact, its assignee, and its last messages.",
    types: Types::new(64),
    properties: &[
        Property {
            name: "meta",
            required: true,
            node: Node {
                pointer: "/$defs/Conversation/properties/meta",
                description: "Who takes part: the contact, the channel, the assignee, the team.",
                evidence: &[
                    "documented",
                    "source",
                    "rendered 2.16.0",
                    "rendered 4.3.0",
                    "recorded",
                ],
                reference: Some(&CONVERSATION_META),
                ..Node::EMPTY
            },
        },
        Property {
            name: "id",
            required: true,
            node: Node {
                pointer: "/$defs/Conversation/properties/id",
                description: "Number of the conversation within its account (the display id, not a database id); the value of the path parameter `conversation_id`.",
                evidence: &[
                    "documented",
                    "source",
                    "rendered 2.16.0",
                    "rendered 4.3.0",
                    "recorded",
                ],
                reference: Some(&CONVERSATION_ID),
                ..Node::EMPTY
            },
        },
        Property {
            name: "messages",
            required: true,
            node: Node {
                pointer: "/$defs/Conversation/properties/messages",
                description: "The latest messages, oldest first, of every type, activity and private notes included; never the whole history. Up to 2.18: none if there is no message, the last one if nothing is unread, otherwise up to ten after `agent_last_seen_at`. From 3.0: none, or the last message.",
                evidence: &[
                    "documented",
                    "source",
                    "rendered 2.16.0",
                    "rendered 4.3.0",
                    "recorded",
                ],
                types: Types::new(32),
                max_items: Some(10),
                items: Some(
                    &Node {
                        pointer: "/$defs/Conversation/properties/messages/items",
                        reference: Some(&MESSAGE),
                        ..Node::EMPTY
                    },
                ),
                ..Node::EMPTY
            },
        },
        Property {
            name: "account_id",
            required: true,
            node: Node {
                pointer: "/$defs/Conversation/properties/account_id",
                description: "The account that the conversation belongs to.",
                evidence: &[
                    "documented",
                    "source",
                    "rendered 2.16.0",
                    "rendered 4.3.0",
                    "recorded",
                ],
                reference: Some(&ACCOUNT_ID),
                ..Node::EMPTY
            },
        },
        Property {
            name: "uuid",
            required: false,
            node: Node {
                pointer: "/$defs/Conversation/properties/uuid",
                description: "Globally unique identifier of the conversation.",
                evidence: &[
                    "source: absent before 2.18.0",
                    "rendered 4.3.0",
                    "recorded",
                ],
                types: Types::new(16),
                format: Some("uuid"),
                ..Node::EMPTY
            },
        },
        Property {
            name: "additional_attributes",
            required: true,
            node: Node {
                pointer: "/$defs/Conversation/properties/additional_attributes",
                description: "Open map of what the channel knows about how the conversation began: browser, referer, language, mail subject, and the like. Null when a row has none.",
                evidence: &[
                    "documented",
                    "source: nullable column",
                    "rendered 2.16.0",
                    "rendered 4.3.0",
                    "recorded",
                ],
                sensitive: true,
                types: Types::new(65),
                nullable: true,
                ..Node::EMPTY
            },
        },
        Property {
            name: "agent_last_seen_at",
            required: true,
            node: Node {
                pointer: "/$defs/Conversation/properties/agent_last_seen_at",
                description: "When an agent, whoever it was, last saw the conversation. The vendor's page says \"was available\"; the server records the viewing.",
                evidence: &[
                    "documented: says \"the last time at which the agent was available\"",
                    "source",
                    "rendered 2.16.0",
                    "rendered 4.3.0",
                    "recorded",
                ],
                reference: Some(&UNIX_SECONDS_OR_NEVER),
                ..Node::EMPTY
            },
        },
        Property {
            name: "assignee_last_seen_at",
            required: true,
            node: Node {
                pointer: "/$defs/Conversation/properties/assignee_last_seen_at",
                description: "When the assignee last saw the conversation. The vendor's page says \"was available\"; the server records the viewing.",
                evidence: &[
                    "documented: says \"the last time at which the assignee was available\"",
                    "source",
                    "rendered 2.16.0",
                    "rendered 4.3.0",
                    "recorded",
                ],
                reference: Some(&UNIX_SECONDS_OR_NEVER),
                ..Node::EMPTY
            },
        },
        Property {
            name: "can_reply",
            required: true,
            node: Node {
                pointer: "/$defs/Conversation/properties/can_reply",
                description: "Whether a free-form reply can be sent now, that is, whether the channel's messaging window is open (24 hours on WhatsApp, Facebook and Instagram; configurable on API inboxes; always true elsewhere).",
                evidence: &[
                    "documented",
                    "source",
                    "rendered 2.16.0",
                    "rendered 4.3.0",
                    "recorded",
                ],
                types: Types::new(2),
                ..Node::EMPTY
            },
        },
        Property {
            name: "contact_last_seen_at",
            required: true,
            node: Node {
                pointer: "/$defs/Conversation/properties/contact_last_seen_at",
                description: "When the contact last saw the conversation. The vendor's page says \"interacted with your service\"; the server records the viewing.",
                evidence: &[
                    "documented: says \"the last time a contact interacted with your service\"",
                    "source",
                    "rendered 2.16.0",
                    "rendered 4.3.0",
                    "recorded",
                ],
                reference: Some(&UNIX_SECONDS_OR_NEVER),
                ..Node::EMPTY
            },
        },
        Property {
            name: "custom_attributes",
            required: true,
            node: Node {
                pointer: "/$defs/Conversation/properties/custom_attributes",
                description: "Open map of the attributes that the account defined for conversations; values are any JSON. Null when a client stored no map.",
                evidence: &[
                    "documented",
                    "source: null is possible",
                    "rendered 2.16.0: object, null",
                    "rendered 4.3.0: object, null",
                    "recorded",
                ],
                sensitive: true,
                types: Types::new(65),
                nullable: true,
                ..Node::EMPTY
            },
        },
        Property {
            name: "inbox_id",
            required: true,
            node: Node {
                pointer: "/$defs/Conversation/properties/inbox_id",
                description: "The inbox through which the conversation runs.",
                evidence: &[
                    "documented",
                    "source",
                    "rendered 2.16.0",
                    "rendered 4.3.0",
                    "recorded",
                ],
                reference: Some(&INBOX_ID),
                ..Node::EMPTY
            },
        },
        Property {
            name: "labels",
            required: true,
            node: Node {
                pointer: "/$defs/Conversation/properties/labels",
                description: "Labels of the conversation, in no particular order.",
                evidence: &[
                    "documented",
                    "source",
                    "rendered 2.16.0",
                    "rendered 4.3.0",
                    "recorded",
                ],
                types: Types::new(32),
                items: Some(
                    &Node {
                        pointer: "/$defs/Conversation/properties/labels/items",
                        types: Types::new(16),
                        ..Node::EMPTY
                    },
                ),
                ..Node::EMPTY
            },
        },
        Property {
            name: "muted",
            required: true,
            node: Node {
                pointer: "/$defs/Conversation/properties/muted",
                description: "Whether the conversation is muted. Up to 3.6 a mute lasts six hours; from 3.7 it means that the contact is blocked.",
                evidence: &[
                    "documented",
                    "source",
                    "rendered 2.16.0",
                    "rendered 4.3.0",
                    "recorded",
                ],
                types: Types::new(2),
                ..Node::EMPTY
            },
        },
        Property {
            name: "snoozed_until",
            required: true,
            node: Node {
                pointer: "/$defs/Conversation/properties/snoozed_until",
                description: "When a snoozed conversation is to be opened again. Null when it is not snoozed, or is snoozed until the next reply. Other pages of the vendor print a number here; the server never does.",
                evidence: &[
                    "documented: null",
                    "source",
                    "rendered 2.16.0: string, null",
                    "rendered 4.3.0: string, null",
                    "recorded",
                ],
                nullable: true,
                reference: Some(&ISO_DATE_TIME),
                ..Node::EMPTY
            },
        },
        Property {
            name: "status",
            required: true,
            node: Node {
                pointer: "/$defs/Conversation/properties/status",
                description: "Where the conversation stands.",
                evidence: &[
                    "documented",
                    "source",
                    "rendered 2.16.0",
                    "rendered 4.3.0",
                    "recorded",
                ],
                reference: Some(&CONVERSATION_STATUS),
                ..Node::EMPTY
            },
        },
        Property {
            name: "created_at",
            required: true,
            node: Node {
                pointer: "/$defs/Conversation/properties/created_at",
                description: "When the conversation was created.",
                evidence: &[
                    "documented",
                    "source: absent before 2.14.0",
                    "rendered 2.16.0",
                    "rendered 4.3.0",
                    "recorded",
                ],
                reference: Some(&UNIX_SECONDS),
                ..Node::EMPTY
            },
        },
        Property {
            name: "updated_at",
            required: false,
            node: Node {
                pointer: "/$defs/Conversation/properties/updated_at",
                description: "When the conversation's record was last written. The only time with a fraction of a second.",
                evidence: &["source: absent before 4.0.2", "rendered 4.3.0", "recorded"],
                reference: Some(&FRACTIONAL_UNIX_SECONDS),
                ..Node::EMPTY
            },
        },
        Property {
            name: "timestamp",
            required: true,
            node: Node {
                pointer: "/$defs/Conversation/properties/timestamp",
                description: "When anything last happened in the conversation; the same as `last_activity_at`, under its older name.",
                evidence: &[
                    "documented",
                    "source",
                    "rendered 2.16.0",
                    "rendered 4.3.0",
                    "recorded",
                ],
                reference: Some(&UNIX_SECONDS),
                ..Node::EMPTY
            },
        },
        Property {
            name: "first_reply_created_at",
            required: true,
            node: Node {
                pointer: "/$defs/Conversation/properties/first_reply_created_at",
                description: "When an agent first replied.",
                evidence: &[
                    "documented",
                    "source: absent before 2.12.0",
                    "rendered 2.16.0",
                    "rendered 4.3.0",
                    "recorded",
                ],
                reference: Some(&UNIX_SECONDS_OR_NEVER),
                ..Node::EMPTY
            },
        },
        Property {
            name: "unread_count",
            required: true,
            node: Node {
                pointer: "/$defs/Conversation/properties/unread_count",
                description: "Number of incoming messages since `agent_last_seen_at`. From 3.0 the server stops counting at 10.",
                evidence: &[
                    "documented",
                    "source",
                    "rendered 2.16.0",
                    "rendered 4.3.0",
                    "recorded",
                ],
                types: Types::new(4),
                minimum: Some(0.0),
                maximum: Some(9223372036854776000.0),
                ..Node::EMPTY
            },
        },
        Property {
            name: "last_non_activity_message",
            required: true,
            node: Node {
                pointer: "/$defs/Conversation/properties/last_non_activity_message",
                description: "The newest message that is no activity entry: incoming, outgoing or template, and possibly a private note. Null when there is none.",
                evidence: &[
                    "documented",
                    "source: absent before 2.12.0",
                    "rendered 2.16.0: object, null",
                    "rendered 4.3.0: object, null",
                    "recorded: a dashboard fixture elides it to {}",
                ],
                nullable: true,
                reference: Some(&MESSAGE),
                ..Node::EMPTY
            },
        },
        Property {
            name: "last_activity_at",
            required: false,
            node: Node {
                pointer: "/$defs/Conversation/properties/last_activity_at",
                description: "When anything last happened in the conversation; equal to `timestamp`.",
                evidence: &[
                    "source: absent before 2.17.0",
                    "rendered 4.3.0",
                    "recorded",
                ],
                reference: Some(&UNIX_SECONDS),
                ..Node::EMPTY
            },
        },
        Property {
            name: "priority",
            required: false,
            node: Node {
                pointer: "/$defs/Conversation/properties/priority",
                description: "How urgent the conversation is; null when nobody set it.",
                evidence: &[
                    "source: absent before 2.17.0",
                    "rendered 4.3.0: string, null",
                    "recorded",
                ],
                nullable: true,
                reference: Some(&PRIORITY),
                ..Node::EMPTY
            },
        },
        Property {
            name: "waiting_since",
            required: false,
            node: Node {
                pointer: "/$defs/Conversation/properties/waiting_since",
                description: "Since when the contact has been waiting for an answer; 0 when nobody waits.",
                evidence: &["source: absent before 3.0.0", "rendered 4.3.0", "recorded"],
                reference: Some(&UNIX_SECONDS_OR_NEVER),
                ..Node::EMPTY
            },
        },
        Property {
            name: "sla_policy_id",
            required: false,
            node: Node {
                pointer: "/$defs/Conversation/properties/sla_policy_id",
                description: "The service level policy that applies; null when none does.",
                evidence: &[
                    "source: absent before 3.7.0",
                    "rendered 4.3.0: null",
                    "recorded",
                ],
                nullable: true,
                reference: Some(&SLA_POLICY_ID),
                ..Node::EMPTY
            },
        },
        Property {
            name: "applied_sla",
            required: false,
            node: Node {
                pointer: "/$defs/Conversation/properties/applied_sla",
                description: "How the service level policy stands for this conversation. Where none applies, an empty object up to 4.15, and null from 4.16.",
                evidence: &[
                    "source: enterprise edition with feature sla only, since 3.8.0",
                    "source: null since 4.16.0",
                    "recorded",
                ],
                nullable: true,
                reference: Some(&APPLIED_SLA),
                ..Node::EMPTY
            },
        },
        Property {
            name: "sla_events",
            required: false,
            node: Node {
                pointer: "/$defs/Conversation/properties/sla_events",
                description: "Targets of the service level policy that were missed.",
                evidence: &[
                    "source: enterprise edition with feature sla only, since 3.8.0",
                    "recorded",
                ],
                types: Types::new(32),
                items: Some(
                    &Node {
                        pointer: "/$defs/Conversation/properties/sla_events/items",
                        reference: Some(&SLA_EVENT),
                        ..Node::EMPTY
                    },
                ),
                ..Node::EMPTY
            },
        },
    ],
    ..Node::EMPTY
};
static CONVERSATION_META: Node = Node {
    pointer: "/$defs/ConversationMeta",
    name: Some("ConversationMeta"),
    description: "Who takes part in the conversation.",
    types: Types::new(64),
    properties: &[
        Property {
            name: "sender",
            required: true,
            node: Node {
                pointer: "/$defs/ConversationMeta/properties/sender",
                description: "The contact with whom the conversation is held.",
                evidence: &[
                    "documented",
                    "source",
                    "rendered 2.16.0",
                    "rendered 4.3.0",
                    "recorded",
                ],
                reference: Some(&CONTACT),
                ..Node::EMPTY
            },
        },
        Property {
            name: "channel",
            required: true,
            node: Node {
                pointer: "/$defs/ConversationMeta/properties/channel",
                description: "Type of the channel behind the inbox. Null where the inbox does not say.",
                evidence: &[
                    "documented",
                    "source: nullable column",
                    "rendered 2.16.0",
                    "rendered 4.3.0",
                    "recorded",
                ],
                nullable: true,
                reference: Some(&CHANNEL),
                ..Node::EMPTY
            },
        },
        Property {
            name: "assignee",
            required: false,
            node: Node {
                pointer: "/$defs/ConversationMeta/properties/assignee",
                description: "Whoever the conversation is assigned to. Absent, never null, when nobody is or the agent has left the account. `assignee_type` tells what it is; a human agent where that is absent.",
                evidence: &[
                    "documented",
                    "source: absent when unassigned",
                    "rendered 2.16.0",
                    "rendered 4.3.0",
                    "recorded",
                ],
                reference: Some(&ASSIGNEE),
                ..Node::EMPTY
            },
        },
        Property {
            name: "assignee_type",
            required: false,
            node: Node {
                pointer: "/$defs/ConversationMeta/properties/assignee_type",
                description: "What `assignee` is. Absent when unassigned.",
                evidence: &[
                    "source: absent before 4.8.0; Captain::Assistant since 4.17",
                ],
                reference: Some(&ASSIGNEE_KIND),
                ..Node::EMPTY
            },
        },
        Property {
            name: "team",
            required: false,
            node: Node {
                pointer: "/$defs/ConversationMeta/properties/team",
                description: "The team that the conversation is assigned to. Absent, never null, when there is none.",
                evidence: &[
                    "documented: its sentence is cut short",
                    "source: absent when no team is set",
                    "rendered 2.16.0",
                    "rendered 4.3.0",
                    "recorded",
                ],
                reference: Some(&TEAM),
                ..Node::EMPTY
            },
        },
        Property {
            name: "hmac_verified",
            required: true,
            node: Node {
                pointer: "/$defs/ConversationMeta/properties/hmac_verified",
                description: "Whether the contact's identity was proven by the inbox's HMAC token. Null when the contact's link to the inbox is gone.",
                evidence: &[
                    "documented: no text",
                    "source",
                    "rendered 2.16.0: boolean, null",
                    "rendered 4.3.0",
                    "recorded",
                ],
                types: Types::new(3),
                nullable: true,
                ..Node::EMPTY
            },
        },
    ],
    unions: &[
        Union {
            subject: Some("assignee"),
            tag: "assignee_type",
            branches: &[
                Branch {
                    tags: &["AgentBot"],
                    default: false,
                    node: &AGENT_BOT,
                },
                Branch {
                    tags: &["Captain::Assistant"],
                    default: false,
                    node: &CAPTAIN_ASSISTANT,
                },
                Branch {
                    tags: &["User"],
                    default: true,
                    node: &AGENT,
                },
            ],
        },
    ],
    ..Node::EMPTY
};
static CONTACT: Node = Node {
    pointer: "/$defs/Contact",
    name: Some("Contact"),
    description: "The contact: the customer with whom the conversation is held.",
    types: Types::new(64),
    properties: &[
        Property {
            name: "additional_attributes",
            required: true,
            node: Node {
                pointer: "/$defs/Contact/properties/additional_attributes",
                description: "Open map of what is known about the contact: city, country, company, social profiles, and the like.",
                evidence: &[
                    "documented",
                    "source",
                    "rendered 2.16.0: object, null on legacy rows",
                    "rendered 4.3.0: object, null on legacy rows",
                    "recorded",
                ],
                sensitive: true,
                types: Types::new(65),
                nullable: true,
                ..Node::EMPTY
            },
        },
        Property {
            name: "availability_status",
            required: true,
            node: Node {
                pointer: "/$defs/Contact/properties/availability_status",
                description: "Whether the contact is connected to the chat widget.",
                evidence: &[
                    "documented",
                    "source",
                    "rendered 2.16.0",
                    "rendered 4.3.0",
                    "recorded",
                ],
                reference: Some(&CONTACT_AVAILABILITY_STATUS),
                ..Node::EMPTY
            },
        },
        Property {
            name: "email",
            required: true,
            node: Node {
                pointer: "/$defs/Contact/properties/email",
                description: "E-mail address, lower-case; null when unknown, never empty.",
                evidence: &[
                    "documented",
                    "source",
                    "rendered 2.16.0: string, null",
                    "rendered 4.3.0: string, null",
                    "recorded",
                ],
                sensitive: true,
                types: Types::new(17),
                nullable: true,
                ..Node::EMPTY
            },
        },
        Property {
            name: "id",
            required: true,
            node: Node {
                pointer: "/$defs/Contact/properties/id",
                description: "The contact.",
                evidence: &[
                    "documented",
                    "source",
                    "rendered 2.16.0",
                    "rendered 4.3.0",
                    "recorded",
                ],
                reference: Some(&CONTACT_ID),
                ..Node::EMPTY
            },
        },
        Property {
            name: "name",
            required: true,
            node: Node {
                pointer: "/$defs/Contact/properties/name",
                description: "Full name; null or empty when unknown.",
                evidence: &[
                    "documented",
                    "source: nullable column",
                    "rendered 2.16.0: string, null",
                    "rendered 4.3.0: string, null",
                    "recorded",
                ],
                sensitive: true,
                types: Types::new(17),
                nullable: true,
                ..Node::EMPTY
            },
        },
        Property {
            name: "phone_number",
            required: true,
            node: Node {
                pointer: "/$defs/Contact/properties/phone_number",
                description: "Phone number in E.164 form; null when unknown.",
                evidence: &[
                    "documented",
                    "source",
                    "rendered 2.16.0: string, null",
                    "rendered 4.3.0: string, null",
                    "recorded",
                ],
                sensitive: true,
                types: Types::new(17),
                nullable: true,
                ..Node::EMPTY
            },
        },
        Property {
            name: "blocked",
            required: false,
            node: Node {
                pointer: "/$defs/Contact/properties/blocked",
                description: "Whether the contact is blocked. The vendor has its own field of this name, placed after `last_activity_at`.",
                evidence: &[
                    "documented",
                    "source: absent before 4.0.2",
                    "rendered 4.3.0",
                    "recorded",
                ],
                types: Types::new(2),
                ..Node::EMPTY
            },
        },
        Property {
            name: "identifier",
            required: true,
            node: Node {
                pointer: "/$defs/Contact/properties/identifier",
                description: "Identifier of the contact in the customer's own system; null when none was given.",
                evidence: &[
                    "documented",
                    "source",
                    "rendered 2.16.0: string, null",
                    "rendered 4.3.0: string, null",
                    "recorded",
                ],
                sensitive: true,
                types: Types::new(17),
                nullable: true,
                ..Node::EMPTY
            },
        },
        Property {
            name: "company_id",
            required: false,
            node: Node {
                pointer: "/$defs/Contact/properties/company_id",
                description: "The company that the contact belongs to; null when to none.",
                evidence: &[
                    "source: feature companies only, since 4.15.0, nullable column",
                ],
                nullable: true,
                reference: Some(&COMPANY_ID),
                ..Node::EMPTY
            },
        },
        Property {
            name: "thumbnail",
            required: true,
            node: Node {
                pointer: "/$defs/Contact/properties/thumbnail",
                description: "Address of the avatar, which redirects to the image; empty when there is none.",
                evidence: &[
                    "documented",
                    "source",
                    "rendered 2.16.0",
                    "rendered 4.3.0",
                    "recorded",
                ],
                sensitive: true,
                types: Types::new(16),
                ..Node::EMPTY
            },
        },
        Property {
            name: "custom_attributes",
            required: true,
            node: Node {
                pointer: "/$defs/Contact/properties/custom_attributes",
                description: "Open map of the attributes that the account defined for contacts; values are any JSON.",
                evidence: &[
                    "documented",
                    "source",
                    "rendered 2.16.0: object, null on legacy rows",
                    "rendered 4.3.0: object, null on legacy rows",
                    "recorded",
                ],
                sensitive: true,
                types: Types::new(65),
                nullable: true,
                ..Node::EMPTY
            },
        },
        Property {
            name: "last_activity_at",
            required: false,
            node: Node {
                pointer: "/$defs/Contact/properties/last_activity_at",
                description: "When the contact was last active. Absent, never null, when it never was.",
                evidence: &[
                    "documented",
                    "source: absent when never active",
                    "rendered 2.16.0",
                    "rendered 4.3.0",
                    "recorded",
                ],
                reference: Some(&UNIX_SECONDS),
                ..Node::EMPTY
            },
        },
        Property {
            name: "created_at",
            required: true,
            node: Node {
                pointer: "/$defs/Contact/properties/created_at",
                description: "When the contact was created.",
                evidence: &[
                    "documented",
                    "source: absent before 2.14.0",
                    "rendered 2.16.0",
                    "rendered 4.3.0",
                    "recorded",
                ],
                reference: Some(&UNIX_SECONDS),
                ..Node::EMPTY
            },
        },
    ],
    ..Node::EMPTY
};
static ASSIGNEE: Node = Node {
    pointer: "/$defs/Assignee",
    name: Some("Assignee"),
    description: "Whoever a conversation is assigned to: a human agent, a bot or an AI assistant, as the sibling `assignee_type` says.",
    types: Types::new(64),
    ..Node::EMPTY
};
static AGENT: Node = Node {
    pointer: "/$defs/Agent",
    name: Some("Agent"),
    description: "A human agent, as assignee.",
    types: Types::new(64),
    properties: &[
        Property {
            name: "id",
            required: true,
            node: Node {
                pointer: "/$defs/Agent/properties/id",
                description: "The agent's user.",
                evidence: &[
                    "documented",
                    "source",
                    "rendered 2.16.0",
                    "rendered 4.3.0",
                    "recorded",
                ],
                reference: Some(&USER_ID),
                ..Node::EMPTY
            },
        },
        Property {
            name: "account_id",
            required: true,
            node: Node {
                pointer: "/$defs/Agent/properties/account_id",
                description: "The account in which the request was made; null when it was made in none.",
                evidence: &[
                    "documented",
                    "source: null outside of an account",
                    "rendered 2.16.0",
                    "rendered 4.3.0",
                    "recorded",
                ],
                nullable: true,
                reference: Some(&ACCOUNT_ID),
                ..Node::EMPTY
            },
        },
        Property {
            name: "availability_status",
            required: true,
            node: Node {
                pointer: "/$defs/Agent/properties/availability_status",
                description: "Whether the agent can be reached. Null on newer servers when the agent has left the account.",
                evidence: &[
                    "documented",
                    "source: null since 4.17 when the agent has left the account",
                    "rendered 2.16.0",
                    "rendered 4.3.0",
                    "recorded",
                ],
                nullable: true,
                reference: Some(&AVAILABILITY_STATUS),
                ..Node::EMPTY
            },
        },
        Property {
            name: "auto_offline",
            required: true,
            node: Node {
                pointer: "/$defs/Agent/properties/auto_offline",
                description: "Whether the agent is set offline automatically when the application is closed. Null on newer servers when the agent has left the account.",
                evidence: &[
                    "documented",
                    "source: null since 4.17 when the agent has left the account",
                    "rendered 2.16.0",
                    "rendered 4.3.0",
                    "recorded",
                ],
                types: Types::new(3),
                nullable: true,
                ..Node::EMPTY
            },
        },
        Property {
            name: "confirmed",
            required: true,
            node: Node {
                pointer: "/$defs/Agent/properties/confirmed",
                description: "Whether the agent has confirmed the e-mail address; false while only invited.",
                evidence: &[
                    "documented",
                    "source",
                    "rendered 2.16.0",
                    "rendered 4.3.0",
                    "recorded",
                ],
                types: Types::new(2),
                ..Node::EMPTY
            },
        },
        Property {
            name: "email",
            required: true,
            node: Node {
                pointer: "/$defs/Agent/properties/email",
                description: "E-mail address; null on a row without one.",
                evidence: &[
                    "documented",
                    "source: nullable column",
                    "rendered 2.16.0",
                    "rendered 4.3.0",
                    "recorded",
                ],
                sensitive: true,
                types: Types::new(17),
                nullable: true,
                ..Node::EMPTY
            },
        },
        Property {
            name: "provider",
            required: false,
            node: Node {
                pointer: "/$defs/Agent/properties/provider",
                description: "How the agent signs in.",
                evidence: &[
                    "source: absent before 4.7.0",
                    "inferred: null is not ruled out",
                ],
                nullable: true,
                reference: Some(&AUTH_PROVIDER),
                ..Node::EMPTY
            },
        },
        Property {
            name: "available_name",
            required: true,
            node: Node {
                pointer: "/$defs/Agent/properties/available_name",
                description: "Name shown to contacts: the display name, or the full name where there is none.",
                evidence: &[
                    "documented",
                    "source",
                    "rendered 2.16.0",
                    "rendered 4.3.0",
                    "recorded",
                ],
                sensitive: true,
                types: Types::new(16),
                ..Node::EMPTY
            },
        },
        Property {
            name: "custom_attributes",
            required: false,
            node: Node {
                pointer: "/$defs/Agent/properties/custom_attributes",
                description: "Open map of attributes of the agent. Absent when empty.",
                evidence: &[
                    "source: absent when empty",
                    "rendered 2.16.0",
                    "rendered 4.3.0",
                ],
                sensitive: true,
                types: Types::new(64),
                ..Node::EMPTY
            },
        },
        Property {
            name: "name",
            required: true,
            node: Node {
                pointer: "/$defs/Agent/properties/name",
                description: "Full name.",
                evidence: &[
                    "documented",
                    "source",
                    "rendered 2.16.0",
                    "rendered 4.3.0",
                    "recorded",
                ],
                sensitive: true,
                types: Types::new(16),
                ..Node::EMPTY
            },
        },
        Property {
            name: "role",
            required: true,
            node: Node {
                pointer: "/$defs/Agent/properties/role",
                description: "Role within the account. Null on newer servers when the agent has left the account.",
                evidence: &[
                    "documented",
                    "source: null since 4.17 when the agent has left the account",
                    "rendered 2.16.0",
                    "rendered 4.3.0",
                    "recorded",
                ],
                nullable: true,
                reference: Some(&AGENT_ROLE),
                ..Node::EMPTY
            },
        },
        Property {
            name: "see_all_conversations",
            required: false,
            node: Node {
                pointer: "/$defs/Agent/properties/see_all_conversations",
                description: "Whether the agent may see conversations that are not assigned to them; a field of the vendor's own.",
                evidence: &[
                    "documented: Chatwoot has no such field",
                    "inferred: null is not ruled out",
                ],
                types: Types::new(3),
                nullable: true,
                ..Node::EMPTY
            },
        },
        Property {
            name: "thumbnail",
            required: true,
            node: Node {
                pointer: "/$defs/Agent/properties/thumbnail",
                description: "Address of the avatar; empty when there is none.",
                evidence: &[
                    "documented",
                    "source",
                    "rendered 2.16.0",
                    "rendered 4.3.0",
                    "recorded",
                ],
                sensitive: true,
                types: Types::new(16),
                ..Node::EMPTY
            },
        },
        Property {
            name: "custom_role_id",
            required: false,
            node: Node {
                pointer: "/$defs/Agent/properties/custom_role_id",
                description: "The agent's custom role; null when there is none.",
                evidence: &[
                    "source: enterprise edition only, since 3.13.0",
                    "recorded: null",
                ],
                nullable: true,
                reference: Some(&CUSTOM_ROLE_ID),
                ..Node::EMPTY
            },
        },
    ],
    ..Node::EMPTY
};
static AGENT_BOT: Node = Node {
    pointer: "/$defs/AgentBot",
    name: Some("AgentBot"),
    description: "A bot, as assignee.",
    types: Types::new(64),
    properties: &[
        Property {
            name: "id",
            required: true,
            node: Node {
                pointer: "/$defs/AgentBot/properties/id",
                description: "The bot.",
                evidence: &["source: since 4.8.0"],
                reference: Some(&AGENT_BOT_ID),
                ..Node::EMPTY
            },
        },
        Property {
            name: "name",
            required: true,
            node: Node {
                pointer: "/$defs/AgentBot/properties/name",
                description: "Name of the bot.",
                evidence: &["source: since 4.8.0, nullable column"],
                sensitive: true,
                types: Types::new(17),
                nullable: true,
                ..Node::EMPTY
            },
        },
        Property {
            name: "description",
            required: true,
            node: Node {
                pointer: "/$defs/AgentBot/properties/description",
                description: "What the bot is for.",
                evidence: &["source: since 4.8.0, nullable column"],
                types: Types::new(17),
                nullable: true,
                ..Node::EMPTY
            },
        },
        Property {
            name: "thumbnail",
            required: true,
            node: Node {
                pointer: "/$defs/AgentBot/properties/thumbnail",
                description: "Address of the avatar; empty when there is none.",
                evidence: &["source: since 4.8.0"],
                sensitive: true,
                types: Types::new(16),
                ..Node::EMPTY
            },
        },
        Property {
            name: "outgoing_url",
            required: false,
            node: Node {
                pointer: "/$defs/AgentBot/properties/outgoing_url",
                description: "Address to which events are delivered. Absent for a system bot.",
                evidence: &["source: since 4.8.0, absent for a system bot"],
                sensitive: true,
                types: Types::new(17),
                nullable: true,
                ..Node::EMPTY
            },
        },
        Property {
            name: "bot_type",
            required: true,
            node: Node {
                pointer: "/$defs/AgentBot/properties/bot_type",
                description: "How the bot is run; null on a row that does not say.",
                evidence: &["source: since 4.8.0, nullable column"],
                nullable: true,
                reference: Some(&BOT_TYPE),
                ..Node::EMPTY
            },
        },
    ],
    ..Node::EMPTY
};
static CAPTAIN_ASSISTANT: Node = Node {
    pointer: "/$defs/CaptainAssistant",
    name: Some("CaptainAssistant"),
    description: "An AI assistant of the enterprise edition, as assignee.",
    types: Types::new(64),
    properties: &[
        Property {
            name: "id",
            required: true,
            node: Node {
                pointer: "/$defs/CaptainAssistant/properties/id",
                description: "The assistant.",
                evidence: &["source: enterprise edition only, since 4.17"],
                reference: Some(&CAPTAIN_ASSISTANT_ID),
                ..Node::EMPTY
            },
        },
        Property {
            name: "name",
            required: true,
            node: Node {
                pointer: "/$defs/CaptainAssistant/properties/name",
                description: "Name of the assistant.",
                evidence: &["source: enterprise edition only, since 4.17"],
                sensitive: true,
                types: Types::new(16),
                ..Node::EMPTY
            },
        },
        Property {
            name: "description",
            required: true,
            node: Node {
                pointer: "/$defs/CaptainAssistant/properties/description",
                description: "What the assistant is for.",
                evidence: &[
                    "source: enterprise edition only, since 4.17, nullable column",
                ],
                types: Types::new(17),
                nullable: true,
                ..Node::EMPTY
            },
        },
        Property {
            name: "thumbnail",
            required: true,
            node: Node {
                pointer: "/$defs/CaptainAssistant/properties/thumbnail",
                description: "Address of the avatar; that of a default picture when there is none.",
                evidence: &["source: enterprise edition only, since 4.17"],
                sensitive: true,
                types: Types::new(16),
                ..Node::EMPTY
            },
        },
    ],
    ..Node::EMPTY
};
static TEAM: Node = Node {
    pointer: "/$defs/Team",
    name: Some("Team"),
    description: "A team of agents.",
    types: Types::new(64),
    properties: &[
        Property {
            name: "id",
            required: true,
            node: Node {
                pointer: "/$defs/Team/properties/id",
                description: "The team.",
                evidence: &[
                    "documented",
                    "source",
                    "rendered 2.16.0",
                    "rendered 4.3.0",
                    "recorded",
                ],
                reference: Some(&TEAM_ID),
                ..Node::EMPTY
            },
        },
        Property {
            name: "name",
            required: true,
            node: Node {
                pointer: "/$defs/Team/properties/name",
                description: "Name, stored in lower case.",
                evidence: &[
                    "documented",
                    "source",
                    "rendered 2.16.0",
                    "rendered 4.3.0",
                    "recorded",
                ],
                types: Types::new(16),
                ..Node::EMPTY
            },
        },
        Property {
            name: "description",
            required: true,
            node: Node {
                pointer: "/$defs/Team/properties/description",
                description: "What the team is for.",
                evidence: &[
                    "documented",
                    "source: nullable column",
                    "rendered 2.16.0: string, null",
                    "rendered 4.3.0: string, null",
                    "recorded",
                ],
                types: Types::new(17),
                nullable: true,
                ..Node::EMPTY
            },
        },
        Property {
            name: "allow_auto_assign",
            required: true,
            node: Node {
                pointer: "/$defs/Team/properties/allow_auto_assign",
                description: "Whether conversations of the team are assigned automatically.",
                evidence: &[
                    "documented",
                    "source: nullable column",
                    "rendered 2.16.0",
                    "rendered 4.3.0",
                    "recorded",
                ],
                types: Types::new(3),
                nullable: true,
                ..Node::EMPTY
            },
        },
        Property {
            name: "account_id",
            required: true,
            node: Node {
                pointer: "/$defs/Team/properties/account_id",
                description: "The account that the team belongs to.",
                evidence: &[
                    "documented",
                    "source",
                    "rendered 2.16.0",
                    "rendered 4.3.0",
                    "recorded",
                ],
                reference: Some(&ACCOUNT_ID),
                ..Node::EMPTY
            },
        },
        Property {
            name: "is_member",
            required: true,
            node: Node {
                pointer: "/$defs/Team/properties/is_member",
                description: "Whether the user whose API key made the request belongs to the team.",
                evidence: &[
                    "documented",
                    "source",
                    "rendered 2.16.0",
                    "rendered 4.3.0",
                    "recorded",
                ],
                types: Types::new(2),
                ..Node::EMPTY
            },
        },
    ],
    ..Node::EMPTY
};
static MESSAGE: Node = Node {
    pointer: "/$defs/Message",
    name: Some("Message"),
    description: "One message, or one activity entry, of a conversation.",
    types: Types::new(64),
    properties: &[
        Property {
            name: "id",
            required: true,
            node: Node {
                pointer: "/$defs/Message/properties/id",
                description: "The message.",
                evidence: &[
                    "documented",
                    "source",
                    "rendered 2.16.0",
                    "rendered 4.3.0",
                    "recorded",
                ],
                reference: Some(&MESSAGE_ID),
                ..Node::EMPTY
            },
        },
        Property {
            name: "content",
            required: true,
            node: Node {
                pointer: "/$defs/Message/properties/content",
                description: "Text; null when the message is only attachments. The limit of 150,000 characters is that of new messages, not of every row.",
                evidence: &[
                    "documented",
                    "source",
                    "rendered 2.16.0: string, null",
                    "rendered 4.3.0: string, null",
                    "recorded",
                ],
                sensitive: true,
                types: Types::new(17),
                nullable: true,
                ..Node::EMPTY
            },
        },
        Property {
            name: "account_id",
            required: true,
            node: Node {
                pointer: "/$defs/Message/properties/account_id",
                description: "The account that the message belongs to.",
                evidence: &[
                    "documented",
                    "source",
                    "rendered 2.16.0",
                    "rendered 4.3.0",
                    "recorded",
                ],
                reference: Some(&ACCOUNT_ID),
                ..Node::EMPTY
            },
        },
        Property {
            name: "inbox_id",
            required: true,
            node: Node {
                pointer: "/$defs/Message/properties/inbox_id",
                description: "The inbox through which it went.",
                evidence: &[
                    "documented",
                    "source",
                    "rendered 2.16.0",
                    "rendered 4.3.0",
                    "recorded",
                ],
                reference: Some(&INBOX_ID),
                ..Node::EMPTY
            },
        },
        Property {
            name: "conversation_id",
            required: true,
            node: Node {
                pointer: "/$defs/Message/properties/conversation_id",
                description: "Number of the conversation within its account; equal to the conversation's `id`.",
                evidence: &[
                    "documented",
                    "source",
                    "rendered 2.16.0",
                    "rendered 4.3.0",
                    "recorded",
                ],
                reference: Some(&CONVERSATION_ID),
                ..Node::EMPTY
            },
        },
        Property {
            name: "message_type",
            required: true,
            node: Node {
                pointer: "/$defs/Message/properties/message_type",
                description: "Direction or kind. Another page of the vendor counts from 1; the server and the vendor's own examples count from 0.",
                evidence: &[
                    "documented",
                    "source",
                    "rendered 2.16.0",
                    "rendered 4.3.0",
                    "recorded",
                ],
                reference: Some(&MESSAGE_TYPE),
                ..Node::EMPTY
            },
        },
        Property {
            name: "created_at",
            required: true,
            node: Node {
                pointer: "/$defs/Message/properties/created_at",
                description: "When the message was created.",
                evidence: &[
                    "documented",
                    "source",
                    "rendered 2.16.0",
                    "rendered 4.3.0",
                    "recorded",
                ],
                reference: Some(&UNIX_SECONDS),
                ..Node::EMPTY
            },
        },
        Property {
            name: "updated_at",
            required: true,
            node: Node {
                pointer: "/$defs/Message/properties/updated_at",
                description: "When the message was last changed: UTC with milliseconds.",
                evidence: &[
                    "documented",
                    "source",
                    "rendered 2.16.0",
                    "rendered 4.3.0",
                    "recorded",
                ],
                reference: Some(&ISO_DATE_TIME),
                ..Node::EMPTY
            },
        },
        Property {
            name: "private",
            required: true,
            node: Node {
                pointer: "/$defs/Message/properties/private",
                description: "Whether it is a private note, which only agents see; null on legacy rows means no.",
                evidence: &[
                    "documented",
                    "source: nullable column before 3.0",
                    "rendered 2.16.0",
                    "rendered 4.3.0",
                    "recorded",
                ],
                types: Types::new(3),
                nullable: true,
                ..Node::EMPTY
            },
        },
        Property {
            name: "status",
            required: true,
            node: Node {
                pointer: "/$defs/Message/properties/status",
                description: "How far delivery has come; null on legacy rows.",
                evidence: &[
                    "documented",
                    "source: nullable column",
                    "rendered 2.16.0: string, null",
                    "rendered 4.3.0: string, null",
                    "recorded",
                ],
                nullable: true,
                reference: Some(&MESSAGE_STATUS),
                ..Node::EMPTY
            },
        },
        Property {
            name: "source_id",
            required: true,
            node: Node {
                pointer: "/$defs/Message/properties/source_id",
                description: "Identifier of the message in the channel, such as a WhatsApp id or an e-mail's Message-ID; null when the channel gave none.",
                evidence: &[
                    "documented",
                    "source",
                    "rendered 2.16.0: string, null",
                    "rendered 4.3.0: string, null",
                    "recorded",
                ],
                sensitive: true,
                types: Types::new(17),
                nullable: true,
                ..Node::EMPTY
            },
        },
        Property {
            name: "content_type",
            required: true,
            node: Node {
                pointer: "/$defs/Message/properties/content_type",
                description: "What the content is; tells which keys of `content_attributes` to expect.",
                evidence: &[
                    "documented",
                    "source: never null since 1.20",
                    "rendered 2.16.0",
                    "rendered 4.3.0",
                    "recorded: null in one fixture of 2021",
                ],
                reference: Some(&CONTENT_TYPE),
                ..Node::EMPTY
            },
        },
        Property {
            name: "content_attributes",
            required: true,
            node: Node {
                pointer: "/$defs/Message/properties/content_attributes",
                description: "What goes with the content, by content type; an empty object when nothing does.",
                evidence: &[
                    "documented",
                    "source",
                    "rendered 2.16.0",
                    "rendered 4.3.0",
                    "recorded",
                ],
                reference: Some(&CONTENT_ATTRIBUTES),
                ..Node::EMPTY
            },
        },
        Property {
            name: "sender_type",
            required: true,
            node: Node {
                pointer: "/$defs/Message/properties/sender_type",
                description: "Class of the sender's record. Null for activity entries, templates, and messages sent by automation or the API.",
                evidence: &[
                    "documented: \"User\", and 0 in one place",
                    "source",
                    "rendered 2.16.0: string, null",
                    "rendered 4.3.0: string, null",
                    "recorded",
                ],
                nullable: true,
                reference: Some(&SENDER_TYPE),
                ..Node::EMPTY
            },
        },
        Property {
            name: "sender_id",
            required: true,
            node: Node {
                pointer: "/$defs/Message/properties/sender_id",
                description: "Number of the sender's record within its class; null where `sender_type` is. May point at a record that has been deleted.",
                evidence: &[
                    "documented",
                    "source",
                    "rendered 2.16.0: integer, null",
                    "rendered 4.3.0: integer, null",
                    "recorded",
                ],
                nullable: true,
                reference: Some(&SENDER_ID),
                ..Node::EMPTY
            },
        },
        Property {
            name: "external_source_ids",
            required: true,
            node: Node {
                pointer: "/$defs/Message/properties/external_source_ids",
                description: "Identifiers of the message in integrations; empty where it is in none, null on a row without the map.",
                evidence: &[
                    "documented",
                    "source: nullable column",
                    "rendered 2.16.0",
                    "rendered 4.3.0",
                    "recorded",
                ],
                nullable: true,
                reference: Some(&EXTERNAL_SOURCE_IDS),
                ..Node::EMPTY
            },
        },
        Property {
            name: "additional_attributes",
            required: true,
            node: Node {
                pointer: "/$defs/Message/properties/additional_attributes",
                description: "Open map: campaign, template parameters, and the like.",
                evidence: &[
                    "documented",
                    "source: nullable column",
                    "rendered 2.16.0",
                    "rendered 4.3.0",
                    "recorded",
                ],
                sensitive: true,
                types: Types::new(65),
                nullable: true,
                ..Node::EMPTY
            },
        },
        Property {
            name: "label_list",
            required: false,
            node: Node {
                pointer: "/$defs/Message/properties/label_list",
                description: "Always null on this call, even for a labelled message; the labels of the conversation are in its `labels`.",
                evidence: &[
                    "documented: an array of strings",
                    "source: 2.13.0 to 2.17.x only",
                    "rendered 2.16.0: null",
                ],
                types: Types::new(33),
                nullable: true,
                items: Some(
                    &Node {
                        pointer: "/$defs/Message/properties/label_list/items",
                        types: Types::new(16),
                        ..Node::EMPTY
                    },
                ),
                ..Node::EMPTY
            },
        },
        Property {
            name: "created_at_exact",
            required: false,
            node: Node {
                pointer: "/$defs/Message/properties/created_at_exact",
                description: "When the message was created, with milliseconds; a field of the vendor's own.",
                evidence: &[
                    "documented: Chatwoot has no such field",
                    "inferred: null is not ruled out",
                ],
                nullable: true,
                reference: Some(&ISO_DATE_TIME),
                ..Node::EMPTY
            },
        },
        Property {
            name: "processed_message_content",
            required: false,
            node: Node {
                pointer: "/$defs/Message/properties/processed_message_content",
                description: "Content as it was prepared for search and delivery, for example without a quoted reply.",
                evidence: &[
                    "source: absent before 2.18.0",
                    "rendered 4.3.0: string, null",
                    "recorded",
                ],
                sensitive: true,
                types: Types::new(17),
                nullable: true,
                ..Node::EMPTY
            },
        },
        Property {
            name: "sentiment",
            required: false,
            node: Node {
                pointer: "/$defs/Message/properties/sentiment",
                description: "Result of sentiment analysis; an empty object when there is none, null on a row without the map.",
                evidence: &[
                    "source: absent before 3.0.0, nullable column",
                    "rendered 4.3.0",
                    "recorded",
                ],
                nullable: true,
                reference: Some(&SENTIMENT),
                ..Node::EMPTY
            },
        },
        Property {
            name: "conversation",
            required: true,
            node: Node {
                pointer: "/$defs/Message/properties/conversation",
                description: "State of the conversation at the time of the response. Null when the conversation is missing.",
                evidence: &[
                    "documented",
                    "source: null possible since 4.5",
                    "rendered 2.16.0",
                    "rendered 4.3.0",
                    "recorded",
                ],
                nullable: true,
                reference: Some(&MESSAGE_CONVERSATION),
                ..Node::EMPTY
            },
        },
        Property {
            name: "attachments",
            required: false,
            node: Node {
                pointer: "/$defs/Message/properties/attachments",
                description: "Files and other things attached; absent when there are none. Up to 15 is the rule for new messages, but not for every row. An item is null when its kind was never set.",
                evidence: &[
                    "source: absent when there are none; e-mails had no limit before 2.17.0, and the check of others is lost on saving",
                    "rendered 2.16.0: items object, null",
                    "rendered 4.3.0: items object, null",
                ],
                types: Types::new(32),
                min_items: Some(1),
                items: Some(
                    &Node {
                        pointer: "/$defs/Message/properties/attachments/items",
                        nullable: true,
                        reference: Some(&ATTACHMENT),
                        ..Node::EMPTY
                    },
                ),
                ..Node::EMPTY
            },
        },
        Property {
            name: "sender",
            required: false,
            node: Node {
                pointer: "/$defs/Message/properties/sender",
                description: "Who sent it. Absent, never null, when nobody did or the sender's record has been deleted.",
                evidence: &[
                    "documented: shown in last_non_activity_message only",
                    "source: absent without a sender",
                    "rendered 2.16.0",
                    "rendered 4.3.0",
                    "recorded",
                ],
                reference: Some(&SENDER),
                ..Node::EMPTY
            },
        },
        Property {
            name: "call",
            required: false,
            node: Node {
                pointer: "/$defs/Message/properties/call",
                description: "The voice call behind a message of type voice_call.",
                evidence: &[
                    "source: enterprise edition and content type voice_call only, since 4.14.0",
                    "inferred: null is not ruled out",
                ],
                nullable: true,
                reference: Some(&CALL),
                ..Node::EMPTY
            },
        },
    ],
    ..Node::EMPTY
};
static CALL: Node = Node {
    pointer: "/$defs/Call",
    name: Some("Call"),
    description: "A voice call, as its message tells it.",
    types: Types::new(64),
    properties: &[
        Property {
            name: "id",
            required: true,
            node: Node {
                pointer: "/$defs/Call/properties/id",
                description: "The call.",
                evidence: &["source: enterprise edition, since 4.14.0"],
                reference: Some(&CALL_ID),
                ..Node::EMPTY
            },
        },
        Property {
            name: "provider_call_id",
            required: true,
            node: Node {
                pointer: "/$defs/Call/properties/provider_call_id",
                description: "Identifier of the call at the provider.",
                evidence: &["source: enterprise edition, since 4.14.0"],
                sensitive: true,
                types: Types::new(16),
                ..Node::EMPTY
            },
        },
        Property {
            name: "provider",
            required: true,
            node: Node {
                pointer: "/$defs/Call/properties/provider",
                description: "Who carries the call.",
                evidence: &["source: enterprise edition, since 4.14.0"],
                reference: Some(&CALL_PROVIDER),
                ..Node::EMPTY
            },
        },
        Property {
            name: "direction",
            required: true,
            node: Node {
                pointer: "/$defs/Call/properties/direction",
                description: "Who called whom.",
                evidence: &["source: enterprise edition, since 4.14.0"],
                reference: Some(&CALL_DIRECTION),
                ..Node::EMPTY
            },
        },
        Property {
            name: "status",
            required: true,
            node: Node {
                pointer: "/$defs/Call/properties/status",
                description: "How far the call has come.",
                evidence: &["source: enterprise edition, since 4.14.0"],
                reference: Some(&CALL_STATUS),
                ..Node::EMPTY
            },
        },
        Property {
            name: "duration_seconds",
            required: true,
            node: Node {
                pointer: "/$defs/Call/properties/duration_seconds",
                description: "Seconds that the call lasted; null while it has not.",
                evidence: &["source: enterprise edition, since 4.14.0"],
                types: Types::new(5),
                nullable: true,
                minimum: Some(-9223372036854776000.0),
                maximum: Some(9223372036854776000.0),
                ..Node::EMPTY
            },
        },
        Property {
            name: "end_reason",
            required: true,
            node: Node {
                pointer: "/$defs/Call/properties/end_reason",
                description: "Why the call ended, in the words of the provider; null when it does not say.",
                evidence: &["source: enterprise edition, since 4.14.0"],
                types: Types::new(17),
                nullable: true,
                ..Node::EMPTY
            },
        },
        Property {
            name: "conference_sid",
            required: true,
            node: Node {
                pointer: "/$defs/Call/properties/conference_sid",
                description: "Identifier of the conference at the provider; null without one.",
                evidence: &["source: enterprise edition, since 4.14.0"],
                sensitive: true,
                types: Types::new(17),
                nullable: true,
                ..Node::EMPTY
            },
        },
        Property {
            name: "accepted_by_agent_id",
            required: true,
            node: Node {
                pointer: "/$defs/Call/properties/accepted_by_agent_id",
                description: "The agent who took the call; null when nobody did.",
                evidence: &["source: enterprise edition, since 4.14.0"],
                nullable: true,
                reference: Some(&USER_ID),
                ..Node::EMPTY
            },
        },
        Property {
            name: "accepted_by_agent_name",
            required: true,
            node: Node {
                pointer: "/$defs/Call/properties/accepted_by_agent_name",
                description: "Name of that agent.",
                evidence: &["source: enterprise edition, since 4.14.0"],
                sensitive: true,
                types: Types::new(17),
                nullable: true,
                ..Node::EMPTY
            },
        },
        Property {
            name: "started_at",
            required: true,
            node: Node {
                pointer: "/$defs/Call/properties/started_at",
                description: "When the two began to talk; null when they did not.",
                evidence: &["source: enterprise edition, since 4.14.0"],
                nullable: true,
                reference: Some(&UNIX_SECONDS),
                ..Node::EMPTY
            },
        },
        Property {
            name: "ended_at",
            required: true,
            node: Node {
                pointer: "/$defs/Call/properties/ended_at",
                description: "When the call ended; null while it has not.",
                evidence: &["source: enterprise edition, since 4.14.0"],
                nullable: true,
                reference: Some(&UNIX_SECONDS),
                ..Node::EMPTY
            },
        },
        Property {
            name: "from_number",
            required: true,
            node: Node {
                pointer: "/$defs/Call/properties/from_number",
                description: "Phone number of the caller.",
                evidence: &["source: enterprise edition, since 4.14.0"],
                sensitive: true,
                types: Types::new(17),
                nullable: true,
                ..Node::EMPTY
            },
        },
        Property {
            name: "to_number",
            required: true,
            node: Node {
                pointer: "/$defs/Call/properties/to_number",
                description: "Phone number that was called.",
                evidence: &["source: enterprise edition, since 4.14.0"],
                sensitive: true,
                types: Types::new(17),
                nullable: true,
                ..Node::EMPTY
            },
        },
        Property {
            name: "recording_url",
            required: true,
            node: Node {
                pointer: "/$defs/Call/properties/recording_url",
                description: "Address of the recording; null when there is none.",
                evidence: &["source: enterprise edition, since 4.14.0"],
                sensitive: true,
                types: Types::new(17),
                nullable: true,
                ..Node::EMPTY
            },
        },
        Property {
            name: "transcript",
            required: true,
            node: Node {
                pointer: "/$defs/Call/properties/transcript",
                description: "What was said, as text; null when it was not transcribed.",
                evidence: &["source: enterprise edition, since 4.14.0"],
                sensitive: true,
                types: Types::new(17),
                nullable: true,
                ..Node::EMPTY
            },
        },
    ],
    ..Node::EMPTY
};
static MESSAGE_CONVERSATION: Node = Node {
    pointer: "/$defs/MessageConversation",
    name: Some("MessageConversation"),
    description: "What a message repeats of its conversation.",
    types: Types::new(64),
    properties: &[
        Property {
            name: "assignee_id",
            required: true,
            node: Node {
                pointer: "/$defs/MessageConversation/properties/assignee_id",
                description: "The agent to whom the conversation is assigned; null when none is, the common case.",
                evidence: &[
                    "documented",
                    "source",
                    "rendered 2.16.0: integer, null",
                    "rendered 4.3.0: integer, null",
                    "recorded",
                ],
                nullable: true,
                reference: Some(&USER_ID),
                ..Node::EMPTY
            },
        },
        Property {
            name: "unread_count",
            required: true,
            node: Node {
                pointer: "/$defs/MessageConversation/properties/unread_count",
                description: "Number of unread incoming messages; equal to the conversation's `unread_count`.",
                evidence: &[
                    "documented",
                    "source: absent before 2.12.1",
                    "rendered 2.16.0",
                    "rendered 4.3.0",
                    "recorded",
                ],
                types: Types::new(4),
                minimum: Some(0.0),
                maximum: Some(9223372036854776000.0),
                ..Node::EMPTY
            },
        },
        Property {
            name: "last_activity_at",
            required: false,
            node: Node {
                pointer: "/$defs/MessageConversation/properties/last_activity_at",
                description: "When anything last happened in the conversation.",
                evidence: &[
                    "source: absent before 2.17.0",
                    "rendered 4.3.0",
                    "recorded",
                ],
                reference: Some(&UNIX_SECONDS),
                ..Node::EMPTY
            },
        },
        Property {
            name: "contact_inbox",
            required: false,
            node: Node {
                pointer: "/$defs/MessageConversation/properties/contact_inbox",
                description: "The contact's link to the inbox.",
                evidence: &["source: absent before 3.0.0", "rendered 4.3.0", "recorded"],
                reference: Some(&CONTACT_INBOX),
                ..Node::EMPTY
            },
        },
    ],
    ..Node::EMPTY
};
static EXTERNAL_SOURCE_IDS: Node = Node {
    pointer: "/$defs/ExternalSourceIds",
    name: Some("ExternalSourceIds"),
    description: "Identifiers of a message in integrations, by integration.",
    types: Types::new(64),
    properties: &[
        Property {
            name: "slack",
            required: false,
            node: Node {
                pointer: "/$defs/ExternalSourceIds/properties/slack",
                description: "Identifier of the message in Slack. Absent when it was not sent there.",
                evidence: &["source", "rendered 2.16.0", "rendered 4.3.0"],
                sensitive: true,
                types: Types::new(16),
                ..Node::EMPTY
            },
        },
    ],
    ..Node::EMPTY
};
static CONTACT_INBOX: Node = Node {
    pointer: "/$defs/ContactInbox",
    name: Some("ContactInbox"),
    description: "A contact's link to an inbox.",
    types: Types::new(64),
    properties: &[
        Property {
            name: "source_id",
            required: true,
            node: Node {
                pointer: "/$defs/ContactInbox/properties/source_id",
                description: "Address of the contact in the channel: a phone number, an e-mail address, or an identifier made for the inbox. Null when the link is gone, as a fork writes it; Chatwoot itself answers with an error then.",
                evidence: &[
                    "source: absent before 3.0.0",
                    "source: a public fork writes null",
                    "rendered 4.3.0",
                    "recorded",
                ],
                sensitive: true,
                types: Types::new(17),
                nullable: true,
                ..Node::EMPTY
            },
        },
    ],
    ..Node::EMPTY
};
static SENTIMENT: Node = Node {
    pointer: "/$defs/Sentiment",
    name: Some("Sentiment"),
    description: "Result of sentiment analysis; empty when there is none.",
    types: Types::new(64),
    properties: &[
        Property {
            name: "label",
            required: false,
            node: Node {
                pointer: "/$defs/Sentiment/properties/label",
                description: "Word for the sentiment, such as `positive`.",
                evidence: &["source", "rendered 4.3.0"],
                types: Types::new(16),
                ..Node::EMPTY
            },
        },
        Property {
            name: "score",
            required: false,
            node: Node {
                pointer: "/$defs/Sentiment/properties/score",
                description: "Confidence of the analysis, 0 to 1.",
                evidence: &["source", "rendered 4.3.0"],
                types: Types::new(8),
                minimum: Some(-9007199254740992.0),
                maximum: Some(9007199254740992.0),
                ..Node::EMPTY
            },
        },
        Property {
            name: "value",
            required: false,
            node: Node {
                pointer: "/$defs/Sentiment/properties/value",
                description: "The sentiment as a number.",
                evidence: &["source", "inferred: null is not ruled out"],
                types: Types::new(9),
                nullable: true,
                minimum: Some(-9007199254740992.0),
                maximum: Some(9007199254740992.0),
                ..Node::EMPTY
            },
        },
    ],
    ..Node::EMPTY
};
static SENDER: Node = Node {
    pointer: "/$defs/Sender",
    name: Some("Sender"),
    description: "Who sent a message, told apart by `type`.",
    types: Types::new(64),
    properties: &[
        Property {
            name: "type",
            required: true,
            node: Node {
                pointer: "/$defs/Sender/properties/type",
                description: "What kind of sender it is.",
                evidence: &[
                    "documented",
                    "source",
                    "rendered 2.16.0",
                    "rendered 4.3.0",
                    "recorded",
                ],
                reference: Some(&SENDER_KIND),
                ..Node::EMPTY
            },
        },
    ],
    unions: &[
        Union {
            subject: None,
            tag: "type",
            branches: &[
                Branch {
                    tags: &["contact"],
                    default: false,
                    node: &CONTACT_SENDER,
                },
                Branch {
                    tags: &["user"],
                    default: false,
                    node: &USER_SENDER,
                },
                Branch {
                    tags: &["agent_bot"],
                    default: false,
                    node: &AGENT_BOT_SENDER,
                },
                Branch {
                    tags: &["captain_assistant"],
                    default: false,
                    node: &CAPTAIN_ASSISTANT_SENDER,
                },
            ],
        },
    ],
    ..Node::EMPTY
};
static CONTACT_SENDER: Node = Node {
    pointer: "/$defs/ContactSender",
    name: Some("ContactSender"),
    description: "The contact as the sender of a message.",
    types: Types::new(64),
    properties: &[
        Property {
            name: "additional_attributes",
            required: true,
            node: Node {
                pointer: "/$defs/ContactSender/properties/additional_attributes",
                description: "Open map of what is known about the contact.",
                evidence: &[
                    "source",
                    "rendered 2.16.0: object, null on legacy rows",
                    "rendered 4.3.0: object, null on legacy rows",
                    "recorded",
                ],
                sensitive: true,
                types: Types::new(65),
                nullable: true,
                ..Node::EMPTY
            },
        },
        Property {
            name: "custom_attributes",
            required: true,
            node: Node {
                pointer: "/$defs/ContactSender/properties/custom_attributes",
                description: "Open map of the attributes that the account defined for contacts.",
                evidence: &[
                    "source",
                    "rendered 2.16.0: object, null on legacy rows",
                    "rendered 4.3.0: object, null on legacy rows",
                    "recorded",
                ],
                sensitive: true,
                types: Types::new(65),
                nullable: true,
                ..Node::EMPTY
            },
        },
        Property {
            name: "email",
            required: true,
            node: Node {
                pointer: "/$defs/ContactSender/properties/email",
                description: "E-mail address; null when unknown.",
                evidence: &[
                    "source",
                    "rendered 2.16.0: string, null",
                    "rendered 4.3.0: string, null",
                    "recorded",
                ],
                sensitive: true,
                types: Types::new(17),
                nullable: true,
                ..Node::EMPTY
            },
        },
        Property {
            name: "id",
            required: true,
            node: Node {
                pointer: "/$defs/ContactSender/properties/id",
                description: "The contact.",
                evidence: &["source", "rendered 2.16.0", "rendered 4.3.0", "recorded"],
                reference: Some(&CONTACT_ID),
                ..Node::EMPTY
            },
        },
        Property {
            name: "identifier",
            required: true,
            node: Node {
                pointer: "/$defs/ContactSender/properties/identifier",
                description: "Identifier of the contact in the customer's own system.",
                evidence: &[
                    "source",
                    "rendered 2.16.0: string, null",
                    "rendered 4.3.0: string, null",
                    "recorded",
                ],
                sensitive: true,
                types: Types::new(17),
                nullable: true,
                ..Node::EMPTY
            },
        },
        Property {
            name: "name",
            required: true,
            node: Node {
                pointer: "/$defs/ContactSender/properties/name",
                description: "Full name; null or empty when unknown.",
                evidence: &[
                    "source",
                    "rendered 2.16.0: string, null",
                    "rendered 4.3.0: string, null",
                    "recorded",
                ],
                sensitive: true,
                types: Types::new(17),
                nullable: true,
                ..Node::EMPTY
            },
        },
        Property {
            name: "phone_number",
            required: true,
            node: Node {
                pointer: "/$defs/ContactSender/properties/phone_number",
                description: "Phone number in E.164 form; null when unknown.",
                evidence: &[
                    "source",
                    "rendered 2.16.0: string, null",
                    "rendered 4.3.0: string, null",
                    "recorded",
                ],
                sensitive: true,
                types: Types::new(17),
                nullable: true,
                ..Node::EMPTY
            },
        },
        Property {
            name: "thumbnail",
            required: true,
            node: Node {
                pointer: "/$defs/ContactSender/properties/thumbnail",
                description: "Address of the avatar; empty when there is none.",
                evidence: &["source", "rendered 2.16.0", "rendered 4.3.0", "recorded"],
                sensitive: true,
                types: Types::new(16),
                ..Node::EMPTY
            },
        },
        Property {
            name: "blocked",
            required: false,
            node: Node {
                pointer: "/$defs/ContactSender/properties/blocked",
                description: "Whether the contact is blocked.",
                evidence: &["source: absent before 4.0.2", "rendered 4.3.0", "recorded"],
                types: Types::new(2),
                ..Node::EMPTY
            },
        },
        Property {
            name: "type",
            required: true,
            node: Node {
                pointer: "/$defs/ContactSender/properties/type",
                description: "Always `contact`.",
                evidence: &["source", "rendered 2.16.0", "rendered 4.3.0", "recorded"],
                reference: Some(&SENDER_KIND),
                ..Node::EMPTY
            },
        },
        Property {
            name: "company_id",
            required: false,
            node: Node {
                pointer: "/$defs/ContactSender/properties/company_id",
                description: "The company that the contact belongs to; null when to none.",
                evidence: &[
                    "source: feature companies only, since 4.15.0, nullable column",
                ],
                nullable: true,
                reference: Some(&COMPANY_ID),
                ..Node::EMPTY
            },
        },
    ],
    ..Node::EMPTY
};
static USER_SENDER: Node = Node {
    pointer: "/$defs/UserSender",
    name: Some("UserSender"),
    description: "A human agent as the sender of a message.",
    types: Types::new(64),
    properties: &[
        Property {
            name: "id",
            required: true,
            node: Node {
                pointer: "/$defs/UserSender/properties/id",
                description: "The agent's user.",
                evidence: &[
                    "documented",
                    "source",
                    "rendered 2.16.0",
                    "rendered 4.3.0",
                    "recorded",
                ],
                reference: Some(&USER_ID),
                ..Node::EMPTY
            },
        },
        Property {
            name: "name",
            required: true,
            node: Node {
                pointer: "/$defs/UserSender/properties/name",
                description: "Full name.",
                evidence: &[
                    "documented",
                    "source",
                    "rendered 2.16.0",
                    "rendered 4.3.0",
                    "recorded",
                ],
                sensitive: true,
                types: Types::new(16),
                ..Node::EMPTY
            },
        },
        Property {
            name: "available_name",
            required: true,
            node: Node {
                pointer: "/$defs/UserSender/properties/available_name",
                description: "Name shown to contacts: the display name, or the full name where there is none.",
                evidence: &[
                    "documented",
                    "source",
                    "rendered 2.16.0",
                    "rendered 4.3.0",
                    "recorded",
                ],
                sensitive: true,
                types: Types::new(16),
                ..Node::EMPTY
            },
        },
        Property {
            name: "email",
            required: false,
            node: Node {
                pointer: "/$defs/UserSender/properties/email",
                description: "E-mail address; here a field of the vendor's own.",
                evidence: &[
                    "documented: Chatwoot has no such field here",
                    "inferred: null is not ruled out",
                ],
                sensitive: true,
                types: Types::new(17),
                nullable: true,
                ..Node::EMPTY
            },
        },
        Property {
            name: "avatar_url",
            required: true,
            node: Node {
                pointer: "/$defs/UserSender/properties/avatar_url",
                description: "Address of the avatar; empty when there is none.",
                evidence: &[
                    "documented",
                    "source",
                    "rendered 2.16.0",
                    "rendered 4.3.0",
                    "recorded",
                ],
                sensitive: true,
                types: Types::new(16),
                ..Node::EMPTY
            },
        },
        Property {
            name: "logo_user_url",
            required: false,
            node: Node {
                pointer: "/$defs/UserSender/properties/logo_user_url",
                description: "Address of a logo; a field of the vendor's own.",
                evidence: &[
                    "documented: Chatwoot has no such field",
                    "inferred: null is not ruled out",
                ],
                sensitive: true,
                types: Types::new(17),
                nullable: true,
                ..Node::EMPTY
            },
        },
        Property {
            name: "type",
            required: true,
            node: Node {
                pointer: "/$defs/UserSender/properties/type",
                description: "Always `user`.",
                evidence: &[
                    "documented",
                    "source",
                    "rendered 2.16.0",
                    "rendered 4.3.0",
                    "recorded",
                ],
                reference: Some(&SENDER_KIND),
                ..Node::EMPTY
            },
        },
        Property {
            name: "availability_status",
            required: true,
            node: Node {
                pointer: "/$defs/UserSender/properties/availability_status",
                description: "Whether the agent can be reached; null when the agent has left the account.",
                evidence: &[
                    "documented",
                    "source",
                    "rendered 2.16.0: string, null",
                    "rendered 4.3.0: string, null",
                    "recorded",
                ],
                nullable: true,
                reference: Some(&AVAILABILITY_STATUS),
                ..Node::EMPTY
            },
        },
        Property {
            name: "thumbnail",
            required: true,
            node: Node {
                pointer: "/$defs/UserSender/properties/thumbnail",
                description: "Address of the avatar; empty when there is none.",
                evidence: &[
                    "documented",
                    "source",
                    "rendered 2.16.0",
                    "rendered 4.3.0",
                    "recorded",
                ],
                sensitive: true,
                types: Types::new(16),
                ..Node::EMPTY
            },
        },
    ],
    ..Node::EMPTY
};
static AGENT_BOT_SENDER: Node = Node {
    pointer: "/$defs/AgentBotSender",
    name: Some("AgentBotSender"),
    description: "A bot as the sender of a message. It has no thumbnail, e-mail address or availability.",
    types: Types::new(64),
    properties: &[
        Property {
            name: "id",
            required: true,
            node: Node {
                pointer: "/$defs/AgentBotSender/properties/id",
                description: "The bot.",
                evidence: &["source", "rendered 2.16.0", "rendered 4.3.0", "recorded"],
                reference: Some(&AGENT_BOT_ID),
                ..Node::EMPTY
            },
        },
        Property {
            name: "name",
            required: true,
            node: Node {
                pointer: "/$defs/AgentBotSender/properties/name",
                description: "Name of the bot.",
                evidence: &[
                    "source: nullable column",
                    "rendered 2.16.0",
                    "rendered 4.3.0",
                    "recorded",
                ],
                sensitive: true,
                types: Types::new(17),
                nullable: true,
                ..Node::EMPTY
            },
        },
        Property {
            name: "avatar_url",
            required: true,
            node: Node {
                pointer: "/$defs/AgentBotSender/properties/avatar_url",
                description: "Address of the avatar; empty when there is none.",
                evidence: &["source", "rendered 2.16.0", "rendered 4.3.0", "recorded"],
                sensitive: true,
                types: Types::new(16),
                ..Node::EMPTY
            },
        },
        Property {
            name: "type",
            required: true,
            node: Node {
                pointer: "/$defs/AgentBotSender/properties/type",
                description: "Always `agent_bot`.",
                evidence: &["source", "rendered 2.16.0", "rendered 4.3.0", "recorded"],
                reference: Some(&SENDER_KIND),
                ..Node::EMPTY
            },
        },
    ],
    ..Node::EMPTY
};
static CAPTAIN_ASSISTANT_SENDER: Node = Node {
    pointer: "/$defs/CaptainAssistantSender",
    name: Some("CaptainAssistantSender"),
    description: "An AI assistant of the enterprise edition as the sender of a message.",
    types: Types::new(64),
    properties: &[
        Property {
            name: "id",
            required: true,
            node: Node {
                pointer: "/$defs/CaptainAssistantSender/properties/id",
                description: "The assistant.",
                evidence: &["source: enterprise edition only"],
                reference: Some(&CAPTAIN_ASSISTANT_ID),
                ..Node::EMPTY
            },
        },
        Property {
            name: "name",
            required: true,
            node: Node {
                pointer: "/$defs/CaptainAssistantSender/properties/name",
                description: "Name of the assistant.",
                evidence: &["source: enterprise edition only"],
                sensitive: true,
                types: Types::new(16),
                ..Node::EMPTY
            },
        },
        Property {
            name: "avatar_url",
            required: true,
            node: Node {
                pointer: "/$defs/CaptainAssistantSender/properties/avatar_url",
                description: "Address of the avatar; that of a default picture when there is none.",
                evidence: &["source: enterprise edition only"],
                sensitive: true,
                types: Types::new(16),
                ..Node::EMPTY
            },
        },
        Property {
            name: "description",
            required: true,
            node: Node {
                pointer: "/$defs/CaptainAssistantSender/properties/description",
                description: "What the assistant is for.",
                evidence: &["source: enterprise edition only, nullable column"],
                types: Types::new(17),
                nullable: true,
                ..Node::EMPTY
            },
        },
        Property {
            name: "created_at",
            required: true,
            node: Node {
                pointer: "/$defs/CaptainAssistantSender/properties/created_at",
                description: "When the assistant was created; a string, unlike other `created_at`.",
                evidence: &["source: enterprise edition only"],
                reference: Some(&ISO_DATE_TIME),
                ..Node::EMPTY
            },
        },
        Property {
            name: "type",
            required: true,
            node: Node {
                pointer: "/$defs/CaptainAssistantSender/properties/type",
                description: "Always `captain_assistant`.",
                evidence: &["source: enterprise edition only"],
                reference: Some(&SENDER_KIND),
                ..Node::EMPTY
            },
        },
    ],
    ..Node::EMPTY
};
static ATTACHMENT: Node = Node {
    pointer: "/$defs/Attachment",
    name: Some("Attachment"),
    description: "Something attached to a message, told apart by `file_type`.",
    types: Types::new(64),
    properties: &[
        Property {
            name: "file_type",
            required: true,
            node: Node {
                pointer: "/$defs/Attachment/properties/file_type",
                description: "What kind of attachment it is.",
                evidence: &["source", "rendered 2.16.0", "rendered 4.3.0"],
                reference: Some(&ATTACHMENT_KIND),
                ..Node::EMPTY
            },
        },
    ],
    unions: &[
        Union {
            subject: None,
            tag: "file_type",
            branches: &[
                Branch {
                    tags: &[
                        "image",
                        "video",
                        "file",
                        "share",
                        "story_mention",
                        "ig_reel",
                        "ig_post",
                        "ig_story",
                    ],
                    default: false,
                    node: &FILE_ATTACHMENT,
                },
                Branch {
                    tags: &["audio"],
                    default: false,
                    node: &AUDIO_ATTACHMENT,
                },
                Branch {
                    tags: &["location"],
                    default: false,
                    node: &LOCATION_ATTACHMENT,
                },
                Branch {
                    tags: &["fallback"],
                    default: false,
                    node: &FALLBACK_ATTACHMENT,
                },
                Branch {
                    tags: &["contact"],
                    default: false,
                    node: &CONTACT_ATTACHMENT,
                },
                Branch {
                    tags: &["embed"],
                    default: false,
                    node: &EMBED_ATTACHMENT,
                },
            ],
        },
    ],
    ..Node::EMPTY
};
static FILE_ATTACHMENT: Node = Node {
    pointer: "/$defs/FileAttachment",
    name: Some("FileAttachment"),
    description: "A file: a picture, a video, a document, or something shared from Instagram.",
    types: Types::new(64),
    properties: &[
        Property {
            name: "id",
            required: true,
            node: Node {
                pointer: "/$defs/FileAttachment/properties/id",
                description: "The attachment.",
                evidence: &["source", "rendered 2.16.0", "rendered 4.3.0"],
                reference: Some(&ATTACHMENT_ID),
                ..Node::EMPTY
            },
        },
        Property {
            name: "message_id",
            required: true,
            node: Node {
                pointer: "/$defs/FileAttachment/properties/message_id",
                description: "The message that it is attached to.",
                evidence: &["source", "rendered 2.16.0", "rendered 4.3.0"],
                reference: Some(&MESSAGE_ID),
                ..Node::EMPTY
            },
        },
        Property {
            name: "file_type",
            required: true,
            node: Node {
                pointer: "/$defs/FileAttachment/properties/file_type",
                description: "One of the kinds that are files, sounds excepted.",
                evidence: &["source", "rendered 2.16.0", "rendered 4.3.0"],
                reference: Some(&ATTACHMENT_KIND),
                ..Node::EMPTY
            },
        },
        Property {
            name: "account_id",
            required: true,
            node: Node {
                pointer: "/$defs/FileAttachment/properties/account_id",
                description: "The account that it belongs to.",
                evidence: &["source", "rendered 2.16.0", "rendered 4.3.0"],
                reference: Some(&ACCOUNT_ID),
                ..Node::EMPTY
            },
        },
        Property {
            name: "extension",
            required: false,
            node: Node {
                pointer: "/$defs/FileAttachment/properties/extension",
                description: "File name extension; often null.",
                evidence: &[
                    "source: absent from 4.11 where there is no file",
                    "rendered 2.16.0: string, null",
                    "rendered 4.3.0: string, null",
                ],
                types: Types::new(17),
                nullable: true,
                ..Node::EMPTY
            },
        },
        Property {
            name: "content_type",
            required: false,
            node: Node {
                pointer: "/$defs/FileAttachment/properties/content_type",
                description: "Media type of the file; null when the file is gone.",
                evidence: &["source: absent up to 4.12; of a file that is gone, null"],
                types: Types::new(17),
                nullable: true,
                ..Node::EMPTY
            },
        },
        Property {
            name: "data_url",
            required: true,
            node: Node {
                pointer: "/$defs/FileAttachment/properties/data_url",
                description: "Address of the file; what Instagram shares is at an address of Instagram's. Null where only that address counts and none was stored.",
                evidence: &[
                    "source: null possible in 3.9.0 to 3.11.0 and since 4.11.2, nullable column",
                    "rendered 2.16.0",
                    "rendered 4.3.0",
                ],
                sensitive: true,
                types: Types::new(17),
                nullable: true,
                ..Node::EMPTY
            },
        },
        Property {
            name: "thumb_url",
            required: true,
            node: Node {
                pointer: "/$defs/FileAttachment/properties/thumb_url",
                description: "Address of a preview; empty when there is none. Null where the address of the channel counts and none was stored.",
                evidence: &[
                    "source: null possible in 3.9.0 to 3.11.0 and since 4.11.2, nullable column",
                    "rendered 2.16.0",
                    "rendered 4.3.0",
                ],
                sensitive: true,
                types: Types::new(17),
                nullable: true,
                ..Node::EMPTY
            },
        },
        Property {
            name: "file_size",
            required: false,
            node: Node {
                pointer: "/$defs/FileAttachment/properties/file_size",
                description: "Size of the file in bytes; null when the file is gone.",
                evidence: &[
                    "source: absent from 4.11 where there is no file; of a file that is gone, null",
                    "rendered 2.16.0",
                    "rendered 4.3.0",
                ],
                types: Types::new(5),
                nullable: true,
                minimum: Some(0.0),
                maximum: Some(9223372036854776000.0),
                ..Node::EMPTY
            },
        },
        Property {
            name: "width",
            required: false,
            node: Node {
                pointer: "/$defs/FileAttachment/properties/width",
                description: "Width in pixels, where the file was analysed.",
                evidence: &[
                    "source: absent before 3.7.0",
                    "rendered 4.3.0: integer, float, null",
                ],
                types: Types::new(9),
                nullable: true,
                minimum: Some(0.0),
                maximum: Some(9007199254740992.0),
                ..Node::EMPTY
            },
        },
        Property {
            name: "height",
            required: false,
            node: Node {
                pointer: "/$defs/FileAttachment/properties/height",
                description: "Height in pixels, where the file was analysed.",
                evidence: &[
                    "source: absent before 3.7.0",
                    "rendered 4.3.0: integer, float, null",
                ],
                types: Types::new(9),
                nullable: true,
                minimum: Some(0.0),
                maximum: Some(9007199254740992.0),
                ..Node::EMPTY
            },
        },
    ],
    ..Node::EMPTY
};
static AUDIO_ATTACHMENT: Node = Node {
    pointer: "/$defs/AudioAttachment",
    name: Some("AudioAttachment"),
    description: "A sound: a voice message or an audio file.",
    types: Types::new(64),
    properties: &[
        Property {
            name: "id",
            required: true,
            node: Node {
                pointer: "/$defs/AudioAttachment/properties/id",
                description: "The attachment.",
                evidence: &["source", "rendered 2.16.0", "rendered 4.3.0"],
                reference: Some(&ATTACHMENT_ID),
                ..Node::EMPTY
            },
        },
        Property {
            name: "message_id",
            required: true,
            node: Node {
                pointer: "/$defs/AudioAttachment/properties/message_id",
                description: "The message that it is attached to.",
                evidence: &["source", "rendered 2.16.0", "rendered 4.3.0"],
                reference: Some(&MESSAGE_ID),
                ..Node::EMPTY
            },
        },
        Property {
            name: "file_type",
            required: true,
            node: Node {
                pointer: "/$defs/AudioAttachment/properties/file_type",
                description: "Always `audio`.",
                evidence: &["source", "rendered 2.16.0", "rendered 4.3.0"],
                reference: Some(&ATTACHMENT_KIND),
                ..Node::EMPTY
            },
        },
        Property {
            name: "account_id",
            required: true,
            node: Node {
                pointer: "/$defs/AudioAttachment/properties/account_id",
                description: "The account that it belongs to.",
                evidence: &["source", "rendered 2.16.0", "rendered 4.3.0"],
                reference: Some(&ACCOUNT_ID),
                ..Node::EMPTY
            },
        },
        Property {
            name: "extension",
            required: false,
            node: Node {
                pointer: "/$defs/AudioAttachment/properties/extension",
                description: "File name extension; often null.",
                evidence: &[
                    "source: absent from 4.11 where there is no file",
                    "rendered 2.16.0: null",
                    "rendered 4.3.0: null",
                ],
                types: Types::new(17),
                nullable: true,
                ..Node::EMPTY
            },
        },
        Property {
            name: "content_type",
            required: false,
            node: Node {
                pointer: "/$defs/AudioAttachment/properties/content_type",
                description: "Media type of the file; null when the file is gone.",
                evidence: &["source: absent up to 4.12; of a file that is gone, null"],
                types: Types::new(17),
                nullable: true,
                ..Node::EMPTY
            },
        },
        Property {
            name: "data_url",
            required: true,
            node: Node {
                pointer: "/$defs/AudioAttachment/properties/data_url",
                description: "Address of the file; what Instagram shares is at an address of Instagram's. Null where only that address counts and none was stored.",
                evidence: &[
                    "source: null possible in 3.9.0 to 3.11.0 and since 4.11.2, nullable column",
                    "rendered 2.16.0",
                    "rendered 4.3.0",
                ],
                sensitive: true,
                types: Types::new(17),
                nullable: true,
                ..Node::EMPTY
            },
        },
        Property {
            name: "thumb_url",
            required: true,
            node: Node {
                pointer: "/$defs/AudioAttachment/properties/thumb_url",
                description: "Address of a preview; empty when there is none. Null where the address of the channel counts and none was stored.",
                evidence: &[
                    "source: null possible in 3.9.0 to 3.11.0 and since 4.11.2, nullable column",
                    "rendered 2.16.0",
                    "rendered 4.3.0",
                ],
                sensitive: true,
                types: Types::new(17),
                nullable: true,
                ..Node::EMPTY
            },
        },
        Property {
            name: "file_size",
            required: false,
            node: Node {
                pointer: "/$defs/AudioAttachment/properties/file_size",
                description: "Size of the file in bytes; null when the file is gone.",
                evidence: &[
                    "source: absent from 4.11 where there is no file; of a file that is gone, null",
                    "rendered 2.16.0",
                    "rendered 4.3.0",
                ],
                types: Types::new(5),
                nullable: true,
                minimum: Some(0.0),
                maximum: Some(9223372036854776000.0),
                ..Node::EMPTY
            },
        },
        Property {
            name: "width",
            required: false,
            node: Node {
                pointer: "/$defs/AudioAttachment/properties/width",
                description: "Width in pixels; null for a sound.",
                evidence: &["source: absent before 3.7.0", "rendered 4.3.0: null"],
                types: Types::new(9),
                nullable: true,
                minimum: Some(0.0),
                maximum: Some(9007199254740992.0),
                ..Node::EMPTY
            },
        },
        Property {
            name: "height",
            required: false,
            node: Node {
                pointer: "/$defs/AudioAttachment/properties/height",
                description: "Height in pixels; null for a sound.",
                evidence: &["source: absent before 3.7.0", "rendered 4.3.0: null"],
                types: Types::new(9),
                nullable: true,
                minimum: Some(0.0),
                maximum: Some(9007199254740992.0),
                ..Node::EMPTY
            },
        },
        Property {
            name: "transcribed_text",
            required: false,
            node: Node {
                pointer: "/$defs/AudioAttachment/properties/transcribed_text",
                description: "What is said in it, as text; empty when it was not transcribed.",
                evidence: &["source: absent before 4.3.0", "rendered 4.3.0"],
                sensitive: true,
                types: Types::new(16),
                ..Node::EMPTY
            },
        },
    ],
    ..Node::EMPTY
};
static LOCATION_ATTACHMENT: Node = Node {
    pointer: "/$defs/LocationAttachment",
    name: Some("LocationAttachment"),
    description: "A place on the map.",
    types: Types::new(64),
    properties: &[
        Property {
            name: "id",
            required: true,
            node: Node {
                pointer: "/$defs/LocationAttachment/properties/id",
                description: "The attachment.",
                evidence: &["source", "rendered 2.16.0", "rendered 4.3.0"],
                reference: Some(&ATTACHMENT_ID),
                ..Node::EMPTY
            },
        },
        Property {
            name: "message_id",
            required: true,
            node: Node {
                pointer: "/$defs/LocationAttachment/properties/message_id",
                description: "The message that it is attached to.",
                evidence: &["source", "rendered 2.16.0", "rendered 4.3.0"],
                reference: Some(&MESSAGE_ID),
                ..Node::EMPTY
            },
        },
        Property {
            name: "file_type",
            required: true,
            node: Node {
                pointer: "/$defs/LocationAttachment/properties/file_type",
                description: "Always `location`.",
                evidence: &["source", "rendered 2.16.0", "rendered 4.3.0"],
                reference: Some(&ATTACHMENT_KIND),
                ..Node::EMPTY
            },
        },
        Property {
            name: "account_id",
            required: true,
            node: Node {
                pointer: "/$defs/LocationAttachment/properties/account_id",
                description: "The account that it belongs to.",
                evidence: &["source", "rendered 2.16.0", "rendered 4.3.0"],
                reference: Some(&ACCOUNT_ID),
                ..Node::EMPTY
            },
        },
        Property {
            name: "coordinates_lat",
            required: true,
            node: Node {
                pointer: "/$defs/LocationAttachment/properties/coordinates_lat",
                description: "Latitude in degrees, as the channel gave it; null on a row without one.",
                evidence: &[
                    "source: nullable column",
                    "rendered 2.16.0",
                    "rendered 4.3.0",
                ],
                sensitive: true,
                types: Types::new(9),
                nullable: true,
                minimum: Some(-9007199254740992.0),
                maximum: Some(9007199254740992.0),
                ..Node::EMPTY
            },
        },
        Property {
            name: "coordinates_long",
            required: true,
            node: Node {
                pointer: "/$defs/LocationAttachment/properties/coordinates_long",
                description: "Longitude in degrees, as the channel gave it; null on a row without one.",
                evidence: &[
                    "source: nullable column",
                    "rendered 2.16.0",
                    "rendered 4.3.0",
                ],
                sensitive: true,
                types: Types::new(9),
                nullable: true,
                minimum: Some(-9007199254740992.0),
                maximum: Some(9007199254740992.0),
                ..Node::EMPTY
            },
        },
        Property {
            name: "fallback_title",
            required: true,
            node: Node {
                pointer: "/$defs/LocationAttachment/properties/fallback_title",
                description: "Name of the place.",
                evidence: &[
                    "source: nullable column",
                    "rendered 2.16.0: string, null",
                    "rendered 4.3.0: string, null",
                ],
                sensitive: true,
                types: Types::new(17),
                nullable: true,
                ..Node::EMPTY
            },
        },
        Property {
            name: "data_url",
            required: true,
            node: Node {
                pointer: "/$defs/LocationAttachment/properties/data_url",
                description: "Address of a map or a page about the place.",
                evidence: &[
                    "source: nullable column",
                    "rendered 2.16.0: string, null",
                    "rendered 4.3.0: string, null",
                ],
                sensitive: true,
                types: Types::new(17),
                nullable: true,
                ..Node::EMPTY
            },
        },
    ],
    ..Node::EMPTY
};
static FALLBACK_ATTACHMENT: Node = Node {
    pointer: "/$defs/FallbackAttachment",
    name: Some("FallbackAttachment"),
    description: "Something that the channel sent and the server has no layout for.",
    types: Types::new(64),
    properties: &[
        Property {
            name: "id",
            required: true,
            node: Node {
                pointer: "/$defs/FallbackAttachment/properties/id",
                description: "The attachment.",
                evidence: &["source", "rendered 2.16.0", "rendered 4.3.0"],
                reference: Some(&ATTACHMENT_ID),
                ..Node::EMPTY
            },
        },
        Property {
            name: "message_id",
            required: true,
            node: Node {
                pointer: "/$defs/FallbackAttachment/properties/message_id",
                description: "The message that it is attached to.",
                evidence: &["source", "rendered 2.16.0", "rendered 4.3.0"],
                reference: Some(&MESSAGE_ID),
                ..Node::EMPTY
            },
        },
        Property {
            name: "file_type",
            required: true,
            node: Node {
                pointer: "/$defs/FallbackAttachment/properties/file_type",
                description: "Always `fallback`.",
                evidence: &["source", "rendered 2.16.0", "rendered 4.3.0"],
                reference: Some(&ATTACHMENT_KIND),
                ..Node::EMPTY
            },
        },
        Property {
            name: "account_id",
            required: true,
            node: Node {
                pointer: "/$defs/FallbackAttachment/properties/account_id",
                description: "The account that it belongs to.",
                evidence: &["source", "rendered 2.16.0", "rendered 4.3.0"],
                reference: Some(&ACCOUNT_ID),
                ..Node::EMPTY
            },
        },
        Property {
            name: "fallback_title",
            required: true,
            node: Node {
                pointer: "/$defs/FallbackAttachment/properties/fallback_title",
                description: "Title that the channel gave.",
                evidence: &[
                    "source: nullable column",
                    "rendered 2.16.0",
                    "rendered 4.3.0",
                ],
                sensitive: true,
                types: Types::new(17),
                nullable: true,
                ..Node::EMPTY
            },
        },
        Property {
            name: "data_url",
            required: true,
            node: Node {
                pointer: "/$defs/FallbackAttachment/properties/data_url",
                description: "Address of the thing.",
                evidence: &[
                    "source: nullable column",
                    "rendered 2.16.0",
                    "rendered 4.3.0",
                ],
                sensitive: true,
                types: Types::new(17),
                nullable: true,
                ..Node::EMPTY
            },
        },
    ],
    ..Node::EMPTY
};
static CONTACT_ATTACHMENT: Node = Node {
    pointer: "/$defs/ContactAttachment",
    name: Some("ContactAttachment"),
    description: "A contact card.",
    types: Types::new(64),
    properties: &[
        Property {
            name: "id",
            required: true,
            node: Node {
                pointer: "/$defs/ContactAttachment/properties/id",
                description: "The attachment.",
                evidence: &["source: since 2.14.0", "rendered 2.16.0", "rendered 4.3.0"],
                reference: Some(&ATTACHMENT_ID),
                ..Node::EMPTY
            },
        },
        Property {
            name: "message_id",
            required: true,
            node: Node {
                pointer: "/$defs/ContactAttachment/properties/message_id",
                description: "The message that it is attached to.",
                evidence: &["source: since 2.14.0", "rendered 2.16.0", "rendered 4.3.0"],
                reference: Some(&MESSAGE_ID),
                ..Node::EMPTY
            },
        },
        Property {
            name: "file_type",
            required: true,
            node: Node {
                pointer: "/$defs/ContactAttachment/properties/file_type",
                description: "Always `contact`.",
                evidence: &["source: since 2.14.0", "rendered 2.16.0", "rendered 4.3.0"],
                reference: Some(&ATTACHMENT_KIND),
                ..Node::EMPTY
            },
        },
        Property {
            name: "account_id",
            required: true,
            node: Node {
                pointer: "/$defs/ContactAttachment/properties/account_id",
                description: "The account that it belongs to.",
                evidence: &["source: since 2.14.0", "rendered 2.16.0", "rendered 4.3.0"],
                reference: Some(&ACCOUNT_ID),
                ..Node::EMPTY
            },
        },
        Property {
            name: "fallback_title",
            required: true,
            node: Node {
                pointer: "/$defs/ContactAttachment/properties/fallback_title",
                description: "Phone number on the card; null on a row without one.",
                evidence: &[
                    "source: since 2.14.0, nullable column",
                    "rendered 2.16.0",
                    "rendered 4.3.0",
                ],
                sensitive: true,
                types: Types::new(17),
                nullable: true,
                ..Node::EMPTY
            },
        },
        Property {
            name: "meta",
            required: false,
            node: Node {
                pointer: "/$defs/ContactAttachment/properties/meta",
                description: "What else the card says, such as `firstName` and `lastName`.",
                evidence: &["source: absent before 4.0.2", "rendered 4.3.0"],
                sensitive: true,
                types: Types::new(64),
                ..Node::EMPTY
            },
        },
    ],
    ..Node::EMPTY
};
static EMBED_ATTACHMENT: Node = Node {
    pointer: "/$defs/EmbedAttachment",
    name: Some("EmbedAttachment"),
    description: "A page to be shown inside the conversation.",
    types: Types::new(64),
    properties: &[
        Property {
            name: "id",
            required: true,
            node: Node {
                pointer: "/$defs/EmbedAttachment/properties/id",
                description: "The attachment.",
                evidence: &["source: since 4.8.0"],
                reference: Some(&ATTACHMENT_ID),
                ..Node::EMPTY
            },
        },
        Property {
            name: "message_id",
            required: true,
            node: Node {
                pointer: "/$defs/EmbedAttachment/properties/message_id",
                description: "The message that it is attached to.",
                evidence: &["source: since 4.8.0"],
                reference: Some(&MESSAGE_ID),
                ..Node::EMPTY
            },
        },
        Property {
            name: "file_type",
            required: true,
            node: Node {
                pointer: "/$defs/EmbedAttachment/properties/file_type",
                description: "Always `embed`.",
                evidence: &["source: since 4.8.0"],
                reference: Some(&ATTACHMENT_KIND),
                ..Node::EMPTY
            },
        },
        Property {
            name: "account_id",
            required: true,
            node: Node {
                pointer: "/$defs/EmbedAttachment/properties/account_id",
                description: "The account that it belongs to.",
                evidence: &["source: since 4.8.0"],
                reference: Some(&ACCOUNT_ID),
                ..Node::EMPTY
            },
        },
        Property {
            name: "data_url",
            required: true,
            node: Node {
                pointer: "/$defs/EmbedAttachment/properties/data_url",
                description: "Address of the page.",
                evidence: &["source: since 4.8.0, nullable column"],
                sensitive: true,
                types: Types::new(17),
                nullable: true,
                ..Node::EMPTY
            },
        },
    ],
    ..Node::EMPTY
};
static CONTENT_ATTRIBUTES: Node = Node {
    pointer: "/$defs/ContentAttributes",
    name: Some("ContentAttributes"),
    description: "What goes with a message's content, by content type. Every key is optional, and clients and integrations add keys of their own. Newer servers store the whole as the client posts it, so that the keys have no types; what they say of each key is what the server itself writes there.",
    types: Types::new(64),
    properties: &[
        Property {
            name: "items",
            required: false,
            node: Node {
                pointer: "/$defs/ContentAttributes/properties/items",
                description: "The choices of an input_select, the cards of cards, the fields of a form, the articles of article: a list of objects. The server looks at it for those content types only; any JSON with others.",
                evidence: &[
                    "source: stored as the client posts it",
                    "source: null when the client posted null, with any content type",
                    "rendered 2.16.0",
                    "rendered 4.3.0",
                ],
                sensitive: true,
                ..Node::EMPTY
            },
        },
        Property {
            name: "submitted_values",
            required: false,
            node: Node {
                pointer: "/$defs/ContentAttributes/properties/submitted_values",
                description: "What the contact answered: a list of {title, value} for input_select, of {name, value} for a form, an object with `csat_survey_response` for input_csat; any JSON when a client posted it.",
                evidence: &[
                    "source: stored as the client posts it",
                    "rendered 2.16.0: array, object",
                    "rendered 4.3.0: array, object",
                ],
                sensitive: true,
                ..Node::EMPTY
            },
        },
        Property {
            name: "submitted_email",
            required: false,
            node: Node {
                pointer: "/$defs/ContentAttributes/properties/submitted_email",
                description: "Address that the contact entered in an input_email, null when the widget sent none; any JSON when a client posted it.",
                evidence: &[
                    "source: stored as the client posts it",
                    "rendered 2.16.0",
                    "rendered 4.3.0",
                ],
                sensitive: true,
                ..Node::EMPTY
            },
        },
        Property {
            name: "email",
            required: false,
            node: Node {
                pointer: "/$defs/ContentAttributes/properties/email",
                description: "The e-mail behind an incoming_email: an object of its headers (`bcc`, `cc`, `from`, `to`, `subject`, `date`, `message_id`, `in_reply_to`, `references`, `content_type`), its bodies (`html_content` and `text_content`, each with `full`, `reply` and `quoted`), and `multipart`, `number_of_attachments`, `auto_reply` and `headers`. The parts of the header are as Ruby's Mail gives them: null when absent, the bare text when they cannot be parsed. Any JSON when a client posted it.",
                evidence: &[
                    "source: stored as the client posts it",
                    "source: of what a client posted in an e-mail inbox, only the bodies are overwritten",
                    "source: Mail gives a string for a header that it cannot parse, nil for an absent one",
                    "rendered 2.16.0",
                    "rendered 4.3.0",
                ],
                sensitive: true,
                ..Node::EMPTY
            },
        },
        Property {
            name: "cc_emails",
            required: false,
            node: Node {
                pointer: "/$defs/ContentAttributes/properties/cc_emails",
                description: "Copy recipients of an outgoing e-mail, a list of addresses, or null; any JSON when a client posted it to another inbox.",
                evidence: &[
                    "source: stored as the client posts it",
                    "source: overwritten in e-mail inboxes only",
                    "rendered 2.16.0",
                    "rendered 4.3.0",
                ],
                sensitive: true,
                ..Node::EMPTY
            },
        },
        Property {
            name: "bcc_emails",
            required: false,
            node: Node {
                pointer: "/$defs/ContentAttributes/properties/bcc_emails",
                description: "Blind-copy recipients of an outgoing e-mail, a list of addresses, or null; any JSON when a client posted it to another inbox.",
                evidence: &[
                    "source: stored as the client posts it",
                    "source: overwritten in e-mail inboxes only",
                    "rendered 2.16.0",
                    "rendered 4.3.0",
                ],
                sensitive: true,
                ..Node::EMPTY
            },
        },
        Property {
            name: "to_emails",
            required: false,
            node: Node {
                pointer: "/$defs/ContentAttributes/properties/to_emails",
                description: "Recipients of an outgoing e-mail other than the contact, a list of addresses, since 3.0; any JSON when a client posted it to another inbox.",
                evidence: &[
                    "source: stored as the client posts it",
                    "source: overwritten in e-mail inboxes only, since 3.0",
                ],
                sensitive: true,
                ..Node::EMPTY
            },
        },
        Property {
            name: "cc_email",
            required: false,
            node: Node {
                pointer: "/$defs/ContentAttributes/properties/cc_email",
                description: "Copy recipients of an incoming e-mail, a list of addresses; null when the header is absent, the bare text of one that cannot be parsed; any JSON when a client posted it.",
                evidence: &[
                    "source: stored as the client posts it",
                    "source: Mail gives a string for a header that it cannot parse",
                    "rendered 2.16.0",
                    "rendered 4.3.0",
                ],
                sensitive: true,
                ..Node::EMPTY
            },
        },
        Property {
            name: "bcc_email",
            required: false,
            node: Node {
                pointer: "/$defs/ContentAttributes/properties/bcc_email",
                description: "Blind-copy recipients of an incoming e-mail, a list of addresses; null when the header is absent, the bare text of one that cannot be parsed; any JSON when a client posted it.",
                evidence: &[
                    "source: stored as the client posts it",
                    "source: Mail gives a string for a header that it cannot parse",
                    "rendered 2.16.0: null",
                    "rendered 4.3.0: null",
                ],
                sensitive: true,
                ..Node::EMPTY
            },
        },
        Property {
            name: "in_reply_to",
            required: false,
            node: Node {
                pointer: "/$defs/ContentAttributes/properties/in_reply_to",
                description: "Number of the message that this one answers, or null. The server puts a number there from 3.3 on, where it finds the message; before, and where it does not look, it is what the client posted: often text, empty text too.",
                evidence: &[
                    "source: stored as the client posts it, by all versions when blank, and by 2.13 to 3.2 whatever it is",
                    "recorded: a string",
                    "rendered 2.16.0",
                    "rendered 4.3.0",
                ],
                ..Node::EMPTY
            },
        },
        Property {
            name: "in_reply_to_external_id",
            required: false,
            node: Node {
                pointer: "/$defs/ContentAttributes/properties/in_reply_to_external_id",
                description: "Identifier, in the channel, of the message that this one answers, or null; any JSON when a client posted it.",
                evidence: &[
                    "source: stored as the client posts it",
                    "rendered 2.16.0",
                    "rendered 4.3.0",
                ],
                sensitive: true,
                ..Node::EMPTY
            },
        },
        Property {
            name: "deleted",
            required: false,
            node: Node {
                pointer: "/$defs/ContentAttributes/properties/deleted",
                description: "True when an agent deleted the message, whose content is then a placeholder; any JSON when a client posted it.",
                evidence: &[
                    "source: stored as the client posts it",
                    "rendered 2.16.0",
                    "rendered 4.3.0",
                ],
                ..Node::EMPTY
            },
        },
        Property {
            name: "external_created_at",
            required: false,
            node: Node {
                pointer: "/$defs/ContentAttributes/properties/external_created_at",
                description: "When the channel says that the message was written, in the form in which the client or the channel gave it: a number of seconds, or text.",
                evidence: &["source: stored as the client posts it"],
                ..Node::EMPTY
            },
        },
        Property {
            name: "external_echo",
            required: false,
            node: Node {
                pointer: "/$defs/ContentAttributes/properties/external_echo",
                description: "True when an agent wrote the message in the channel's own application, outside of the server; any JSON when a client posted it.",
                evidence: &[
                    "source: stored as the client posts it",
                    "source: since 4.11.0 the server writes it, too",
                ],
                ..Node::EMPTY
            },
        },
        Property {
            name: "external_error",
            required: false,
            node: Node {
                pointer: "/$defs/ContentAttributes/properties/external_error",
                description: "What the channel answered when delivery failed, null once a retry succeeded; any JSON when a client posted it.",
                evidence: &[
                    "source: stored as the client posts it",
                    "rendered 2.16.0",
                    "rendered 4.3.0",
                ],
                sensitive: true,
                ..Node::EMPTY
            },
        },
        Property {
            name: "translations",
            required: false,
            node: Node {
                pointer: "/$defs/ContentAttributes/properties/translations",
                description: "Translations of the content, by language code; any JSON when a client posted it.",
                evidence: &[
                    "source: stored as the client posts it",
                    "rendered 2.16.0",
                    "rendered 4.3.0",
                ],
                sensitive: true,
                ..Node::EMPTY
            },
        },
        Property {
            name: "story_id",
            required: false,
            node: Node {
                pointer: "/$defs/ContentAttributes/properties/story_id",
                description: "The Instagram story that the message answers, null when it is not known; any JSON when a client posted it.",
                evidence: &[
                    "source: stored as the client posts it",
                    "rendered 2.16.0",
                    "rendered 4.3.0",
                ],
                sensitive: true,
                ..Node::EMPTY
            },
        },
        Property {
            name: "story_sender",
            required: false,
            node: Node {
                pointer: "/$defs/ContentAttributes/properties/story_sender",
                description: "Who published that story, as an identifier of Instagram's, null when it is not known; any JSON when a client posted it.",
                evidence: &[
                    "source: stored as the client posts it",
                    "rendered 2.16.0",
                    "rendered 4.3.0",
                ],
                sensitive: true,
                ..Node::EMPTY
            },
        },
        Property {
            name: "story_url",
            required: false,
            node: Node {
                pointer: "/$defs/ContentAttributes/properties/story_url",
                description: "Address of that story, null when it is not known; any JSON when a client posted it.",
                evidence: &[
                    "source: stored as the client posts it",
                    "rendered 2.16.0",
                    "rendered 4.3.0",
                ],
                sensitive: true,
                ..Node::EMPTY
            },
        },
        Property {
            name: "image_type",
            required: false,
            node: Node {
                pointer: "/$defs/ContentAttributes/properties/image_type",
                description: "What the picture is, such as a mention in a story; any JSON when a client posted it.",
                evidence: &["source: stored as the client posts it"],
                ..Node::EMPTY
            },
        },
        Property {
            name: "is_unsupported",
            required: false,
            node: Node {
                pointer: "/$defs/ContentAttributes/properties/is_unsupported",
                description: "True when the channel sent something that the server cannot show; any JSON when a client posted it.",
                evidence: &[
                    "source: stored as the client posts it",
                    "rendered 2.16.0",
                    "rendered 4.3.0",
                ],
                ..Node::EMPTY
            },
        },
        Property {
            name: "automation_rule_id",
            required: false,
            node: Node {
                pointer: "/$defs/ContentAttributes/properties/automation_rule_id",
                description: "Number of the automation rule that sent the message; any JSON when a client posted it, text from a form.",
                evidence: &[
                    "source: stored as the client posts it",
                    "rendered 2.16.0",
                    "rendered 4.3.0",
                ],
                ..Node::EMPTY
            },
        },
        Property {
            name: "display_type",
            required: false,
            node: Node {
                pointer: "/$defs/ContentAttributes/properties/display_type",
                description: "How an input_csat asks for the rating, such as `emoji` or `star`; any JSON when a client posted it.",
                evidence: &[
                    "source: stored as the client posts it",
                    "rendered 2.16.0",
                    "rendered 4.3.0",
                ],
                ..Node::EMPTY
            },
        },
        Property {
            name: "type",
            required: false,
            node: Node {
                pointer: "/$defs/ContentAttributes/properties/type",
                description: "The integration behind a message of type integrations, such as `dyte`; any JSON when a client posted it.",
                evidence: &[
                    "source: stored as the client posts it",
                    "rendered 2.16.0",
                    "rendered 4.3.0",
                ],
                ..Node::EMPTY
            },
        },
        Property {
            name: "data",
            required: false,
            node: Node {
                pointer: "/$defs/ContentAttributes/properties/data",
                description: "What the integration, or the voice call, stored; any JSON when a client posted it.",
                evidence: &[
                    "source: stored as the client posts it",
                    "rendered 2.16.0",
                    "rendered 4.3.0",
                ],
                sensitive: true,
                ..Node::EMPTY
            },
        },
        Property {
            name: "whatsapp_flow_response",
            required: false,
            node: Node {
                pointer: "/$defs/ContentAttributes/properties/whatsapp_flow_response",
                description: "What the contact answered in a WhatsApp flow, since 4.17: its `name`, its `body`, and the `response`; any JSON when a client posted it.",
                evidence: &[
                    "source: stored as the client posts it",
                    "source: since 4.17 the server writes it, too",
                ],
                sensitive: true,
                ..Node::EMPTY
            },
        },
    ],
    ..Node::EMPTY
};
static APPLIED_SLA: Node = Node {
    pointer: "/$defs/AppliedSla",
    name: Some("AppliedSla"),
    description: "How a service level policy stands for a conversation; empty when none applies.",
    types: Types::new(64),
    properties: &[
        Property {
            name: "id",
            required: false,
            node: Node {
                pointer: "/$defs/AppliedSla/properties/id",
                description: "This application of the policy.",
                evidence: &[
                    "source: enterprise edition with feature sla only, since 3.8.0",
                    "recorded",
                ],
                reference: Some(&APPLIED_SLA_ID),
                ..Node::EMPTY
            },
        },
        Property {
            name: "sla_id",
            required: false,
            node: Node {
                pointer: "/$defs/AppliedSla/properties/sla_id",
                description: "The policy.",
                evidence: &[
                    "source: enterprise edition with feature sla only, since 3.8.0",
                    "recorded",
                ],
                reference: Some(&SLA_POLICY_ID),
                ..Node::EMPTY
            },
        },
        Property {
            name: "sla_status",
            required: false,
            node: Node {
                pointer: "/$defs/AppliedSla/properties/sla_status",
                description: "Whether the targets were met; null on a row that does not say.",
                evidence: &[
                    "source: enterprise edition with feature sla only, since 3.8.0",
                    "source: nullable column",
                    "recorded",
                ],
                nullable: true,
                reference: Some(&SLA_STATUS),
                ..Node::EMPTY
            },
        },
        Property {
            name: "created_at",
            required: false,
            node: Node {
                pointer: "/$defs/AppliedSla/properties/created_at",
                description: "When the policy was applied.",
                evidence: &[
                    "source: enterprise edition with feature sla only, since 3.8.0",
                    "recorded",
                ],
                reference: Some(&UNIX_SECONDS),
                ..Node::EMPTY
            },
        },
        Property {
            name: "updated_at",
            required: false,
            node: Node {
                pointer: "/$defs/AppliedSla/properties/updated_at",
                description: "When the status last changed.",
                evidence: &[
                    "source: enterprise edition with feature sla only, since 3.8.0",
                    "recorded",
                ],
                reference: Some(&UNIX_SECONDS),
                ..Node::EMPTY
            },
        },
        Property {
            name: "sla_completed_at",
            required: false,
            node: Node {
                pointer: "/$defs/AppliedSla/properties/sla_completed_at",
                description: "When the conversation was done with the policy; null while it runs.",
                evidence: &[
                    "source: enterprise edition with feature sla only, since 4.17",
                ],
                nullable: true,
                reference: Some(&UNIX_SECONDS),
                ..Node::EMPTY
            },
        },
        Property {
            name: "sla_description",
            required: false,
            node: Node {
                pointer: "/$defs/AppliedSla/properties/sla_description",
                description: "What the policy is for.",
                evidence: &[
                    "source: enterprise edition with feature sla only, since 3.8.0",
                    "recorded",
                ],
                types: Types::new(17),
                nullable: true,
                ..Node::EMPTY
            },
        },
        Property {
            name: "sla_name",
            required: false,
            node: Node {
                pointer: "/$defs/AppliedSla/properties/sla_name",
                description: "Name of the policy.",
                evidence: &[
                    "source: enterprise edition with feature sla only, since 3.8.0",
                    "recorded",
                ],
                types: Types::new(16),
                ..Node::EMPTY
            },
        },
        Property {
            name: "sla_first_response_time_threshold",
            required: false,
            node: Node {
                pointer: "/$defs/AppliedSla/properties/sla_first_response_time_threshold",
                description: "Seconds allowed until the first reply; null when the policy sets none.",
                evidence: &[
                    "source: enterprise edition with feature sla only, since 3.8.0",
                    "recorded",
                ],
                types: Types::new(9),
                nullable: true,
                minimum: Some(-9007199254740992.0),
                maximum: Some(9007199254740992.0),
                ..Node::EMPTY
            },
        },
        Property {
            name: "sla_next_response_time_threshold",
            required: false,
            node: Node {
                pointer: "/$defs/AppliedSla/properties/sla_next_response_time_threshold",
                description: "Seconds allowed until each further reply; null when the policy sets none.",
                evidence: &[
                    "source: enterprise edition with feature sla only, since 3.8.0",
                    "recorded",
                ],
                types: Types::new(9),
                nullable: true,
                minimum: Some(-9007199254740992.0),
                maximum: Some(9007199254740992.0),
                ..Node::EMPTY
            },
        },
        Property {
            name: "sla_only_during_business_hours",
            required: false,
            node: Node {
                pointer: "/$defs/AppliedSla/properties/sla_only_during_business_hours",
                description: "Whether only business hours count; null on a row that does not say.",
                evidence: &[
                    "source: enterprise edition with feature sla only, since 3.8.0",
                    "source: nullable column",
                    "recorded",
                ],
                types: Types::new(3),
                nullable: true,
                ..Node::EMPTY
            },
        },
        Property {
            name: "sla_resolution_time_threshold",
            required: false,
            node: Node {
                pointer: "/$defs/AppliedSla/properties/sla_resolution_time_threshold",
                description: "Seconds allowed until the conversation is resolved; null when the policy sets none.",
                evidence: &[
                    "source: enterprise edition with feature sla only, since 3.8.0",
                    "recorded",
                ],
                types: Types::new(9),
                nullable: true,
                minimum: Some(-9007199254740992.0),
                maximum: Some(9007199254740992.0),
                ..Node::EMPTY
            },
        },
    ],
    ..Node::EMPTY
};
static SLA_EVENT: Node = Node {
    pointer: "/$defs/SlaEvent",
    name: Some("SlaEvent"),
    description: "A target of a service level policy that was missed.",
    types: Types::new(64),
    properties: &[
        Property {
            name: "id",
            required: true,
            node: Node {
                pointer: "/$defs/SlaEvent/properties/id",
                description: "The event.",
                evidence: &[
                    "source: enterprise edition with feature sla only, since 3.8.0",
                    "recorded",
                ],
                reference: Some(&SLA_EVENT_ID),
                ..Node::EMPTY
            },
        },
        Property {
            name: "event_type",
            required: true,
            node: Node {
                pointer: "/$defs/SlaEvent/properties/event_type",
                description: "Which target was missed; null on a row that does not say.",
                evidence: &[
                    "source: enterprise edition with feature sla only, since 3.8.0",
                    "source: nullable column",
                    "recorded",
                ],
                nullable: true,
                reference: Some(&SLA_EVENT_TYPE),
                ..Node::EMPTY
            },
        },
        Property {
            name: "meta",
            required: true,
            node: Node {
                pointer: "/$defs/SlaEvent/properties/meta",
                description: "What the event is about, such as the `message_id` that waited too long; null on a row without the map.",
                evidence: &[
                    "source: enterprise edition with feature sla only, since 3.8.0",
                    "source: nullable column",
                    "recorded",
                ],
                types: Types::new(65),
                nullable: true,
                ..Node::EMPTY
            },
        },
        Property {
            name: "updated_at",
            required: true,
            node: Node {
                pointer: "/$defs/SlaEvent/properties/updated_at",
                description: "When the event was last changed.",
                evidence: &[
                    "source: enterprise edition with feature sla only, since 3.8.0",
                    "recorded",
                ],
                reference: Some(&UNIX_SECONDS),
                ..Node::EMPTY
            },
        },
        Property {
            name: "created_at",
            required: true,
            node: Node {
                pointer: "/$defs/SlaEvent/properties/created_at",
                description: "When the target was missed.",
                evidence: &[
                    "source: enterprise edition with feature sla only, since 3.8.0",
                    "recorded",
                ],
                reference: Some(&UNIX_SECONDS),
                ..Node::EMPTY
            },
        },
    ],
    ..Node::EMPTY
};
static CONVERSATION_STATUS: Node = Node {
    pointer: "/$defs/ConversationStatus",
    name: Some("ConversationStatus"),
    description: "Where a conversation stands.",
    types: Types::new(16),
    values: &[
        Literal::String("open"),
        Literal::String("resolved"),
        Literal::String("pending"),
        Literal::String("snoozed"),
    ],
    value_descriptions: &[
        "Being worked on.",
        "Done.",
        "With a bot, not yet handed to an agent.",
        "Put aside, until `snoozed_until` or the next reply.",
    ],
    ..Node::EMPTY
};
static PRIORITY: Node = Node {
    pointer: "/$defs/Priority",
    name: Some("Priority"),
    description: "How urgent a conversation is.",
    types: Types::new(16),
    values: &[
        Literal::String("low"),
        Literal::String("medium"),
        Literal::String("high"),
        Literal::String("urgent"),
    ],
    value_descriptions: &["Can wait.", "As usual.", "Before others.", "At once."],
    ..Node::EMPTY
};
static CHANNEL: Node = Node {
    pointer: "/$defs/Channel",
    name: Some("Channel"),
    description: "Type of a channel; new ones come with new versions, and the vendor may add its own.",
    types: Types::new(16),
    values: &[
        Literal::String("Channel::Api"),
        Literal::String("Channel::Email"),
        Literal::String("Channel::FacebookPage"),
        Literal::String("Channel::Line"),
        Literal::String("Channel::Sms"),
        Literal::String("Channel::Telegram"),
        Literal::String("Channel::TwilioSms"),
        Literal::String("Channel::TwitterProfile"),
        Literal::String("Channel::WebWidget"),
        Literal::String("Channel::Whatsapp"),
        Literal::String("Channel::Instagram"),
        Literal::String("Channel::Tiktok"),
        Literal::String("Channel::Voice"),
    ],
    extensible: true,
    value_names: &[
        "Api",
        "Email",
        "FacebookPage",
        "Line",
        "Sms",
        "Telegram",
        "TwilioSms",
        "TwitterProfile",
        "WebWidget",
        "Whatsapp",
        "Instagram",
        "Tiktok",
        "Voice",
    ],
    value_descriptions: &[
        "API inbox.",
        "E-mail.",
        "Facebook page, and Instagram connected through it.",
        "LINE.",
        "SMS.",
        "Telegram bot.",
        "SMS or WhatsApp through Twilio.",
        "Twitter profile.",
        "Chat widget on a website.",
        "WhatsApp.",
        "Instagram, since 4.1.",
        "TikTok, since 4.8.",
        "Voice calls, 4.5 to 4.13, enterprise edition.",
    ],
    ..Node::EMPTY
};
static CONTACT_AVAILABILITY_STATUS: Node = Node {
    pointer: "/$defs/ContactAvailabilityStatus",
    name: Some("ContactAvailabilityStatus"),
    description: "Whether a contact is connected; a contact is never busy.",
    types: Types::new(16),
    values: &[Literal::String("online"), Literal::String("offline")],
    value_descriptions: &["Connected.", "Not connected."],
    ..Node::EMPTY
};
static AVAILABILITY_STATUS: Node = Node {
    pointer: "/$defs/AvailabilityStatus",
    name: Some("AvailabilityStatus"),
    description: "Whether an agent can be reached. Another page of the vendor prints `available` for `online`; this call does not.",
    types: Types::new(16),
    values: &[
        Literal::String("online"),
        Literal::String("busy"),
        Literal::String("offline"),
    ],
    value_descriptions: &["Available.", "Set to busy.", "Not available."],
    ..Node::EMPTY
};
static AGENT_ROLE: Node = Node {
    pointer: "/$defs/AgentRole",
    name: Some("AgentRole"),
    description: "Role of an agent within an account; the vendor may add roles.",
    types: Types::new(16),
    values: &[Literal::String("agent"), Literal::String("administrator")],
    extensible: true,
    value_descriptions: &["Answers conversations.", "Also manages the account."],
    ..Node::EMPTY
};
static AUTH_PROVIDER: Node = Node {
    pointer: "/$defs/AuthProvider",
    name: Some("AuthProvider"),
    description: "How an agent signs in.",
    types: Types::new(16),
    values: &[
        Literal::String("email"),
        Literal::String("saml"),
        Literal::String("google"),
    ],
    extensible: true,
    value_descriptions: &[
        "With e-mail address and password.",
        "Through a SAML identity provider.",
        "With a Google account.",
    ],
    ..Node::EMPTY
};
static ASSIGNEE_KIND: Node = Node {
    pointer: "/$defs/AssigneeKind",
    name: Some("AssigneeKind"),
    description: "What an assignee is; new kinds come with new versions.",
    types: Types::new(16),
    values: &[
        Literal::String("User"),
        Literal::String("AgentBot"),
        Literal::String("Captain::Assistant"),
    ],
    extensible: true,
    value_names: &["User", "AgentBot", "CaptainAssistant"],
    value_descriptions: &[
        "A human agent.",
        "A bot.",
        "An AI assistant of the enterprise edition, since 4.17.",
    ],
    ..Node::EMPTY
};
static BOT_TYPE: Node = Node {
    pointer: "/$defs/BotType",
    name: Some("BotType"),
    description: "How a bot is run.",
    types: Types::new(16),
    values: &[Literal::String("webhook"), Literal::String("csml")],
    extensible: true,
    value_descriptions: &["Events are posted to its address.", "Run by a CSML engine."],
    ..Node::EMPTY
};
static SENDER_TYPE: Node = Node {
    pointer: "/$defs/SenderType",
    name: Some("SenderType"),
    description: "Ruby class of a message's sender. The set grows with the server. The vendor's sample also has the number 0, which no server was ever seen to send; it is allowed because it is documented.",
    types: Types::new(20),
    values: &[
        Literal::String("Contact"),
        Literal::String("User"),
        Literal::String("AgentBot"),
        Literal::String("Captain::Assistant"),
    ],
    extensible: true,
    value_descriptions: &[
        "A person who writes to the account.",
        "An agent or administrator of the account.",
        "A bot of the account.",
        "An assistant of the Enterprise edition.",
    ],
    minimum: Some(0.0),
    maximum: Some(0.0),
    ..Node::EMPTY
};
static MESSAGE_TYPE: Node = Node {
    pointer: "/$defs/MessageType",
    name: Some("MessageType"),
    description: "Direction or kind of a message.",
    types: Types::new(4),
    values: &[
        Literal::Integer(0),
        Literal::Integer(1),
        Literal::Integer(2),
        Literal::Integer(3),
    ],
    value_names: &["Incoming", "Outgoing", "Activity", "Template"],
    value_descriptions: &[
        "From the contact.",
        "To the contact, or a private note.",
        "Entry about something that happened, such as an assignment.",
        "Written by the system, such as a greeting.",
    ],
    ..Node::EMPTY
};
static MESSAGE_STATUS: Node = Node {
    pointer: "/$defs/MessageStatus",
    name: Some("MessageStatus"),
    description: "How far delivery has come.",
    types: Types::new(16),
    values: &[
        Literal::String("sent"),
        Literal::String("delivered"),
        Literal::String("read"),
        Literal::String("failed"),
    ],
    value_descriptions: &[
        "Handed to the channel.",
        "Reached the other side.",
        "Seen by the other side.",
        "Could not be delivered; `external_error` says why.",
    ],
    ..Node::EMPTY
};
static CONTENT_TYPE: Node = Node {
    pointer: "/$defs/ContentType",
    name: Some("ContentType"),
    description: "What a message's content is; new ones come with new versions.",
    types: Types::new(16),
    values: &[
        Literal::String("text"),
        Literal::String("input_text"),
        Literal::String("input_textarea"),
        Literal::String("input_email"),
        Literal::String("input_select"),
        Literal::String("cards"),
        Literal::String("form"),
        Literal::String("article"),
        Literal::String("incoming_email"),
        Literal::String("input_csat"),
        Literal::String("integrations"),
        Literal::String("sticker"),
        Literal::String("voice_call"),
    ],
    extensible: true,
    value_descriptions: &[
        "Plain text or Markdown.",
        "Asks for one line of text.",
        "Asks for several lines of text.",
        "Asks for an e-mail address.",
        "Asks to choose one of `items`.",
        "Cards with buttons.",
        "Form with fields.",
        "List of articles.",
        "E-mail from the contact.",
        "Asks for a satisfaction rating.",
        "Made by an integration.",
        "Sticker, since 3.4.",
        "Voice call, after 4.5.2.",
    ],
    ..Node::EMPTY
};
static SENDER_KIND: Node = Node {
    pointer: "/$defs/SenderKind",
    name: Some("SenderKind"),
    description: "What kind of sender a message has.",
    types: Types::new(16),
    values: &[
        Literal::String("contact"),
        Literal::String("user"),
        Literal::String("agent_bot"),
        Literal::String("captain_assistant"),
    ],
    value_descriptions: &[
        "The contact.",
        "A human agent.",
        "A bot.",
        "An AI assistant of the enterprise edition.",
    ],
    ..Node::EMPTY
};
static ATTACHMENT_KIND: Node = Node {
    pointer: "/$defs/AttachmentKind",
    name: Some("AttachmentKind"),
    description: "What kind of attachment it is.",
    types: Types::new(16),
    values: &[
        Literal::String("image"),
        Literal::String("audio"),
        Literal::String("video"),
        Literal::String("file"),
        Literal::String("location"),
        Literal::String("fallback"),
        Literal::String("share"),
        Literal::String("story_mention"),
        Literal::String("contact"),
        Literal::String("ig_reel"),
        Literal::String("ig_post"),
        Literal::String("ig_story"),
        Literal::String("embed"),
    ],
    value_descriptions: &[
        "Picture.",
        "Sound.",
        "Video.",
        "Any other file.",
        "Place on the map.",
        "Something without a layout of its own.",
        "Post shared from Facebook or Instagram.",
        "Mention in an Instagram story.",
        "Contact card, since 2.14.",
        "Instagram reel, since 3.12.",
        "Instagram post, since 4.8.",
        "Instagram story, since 4.8.",
        "Embedded page, since 4.8.",
    ],
    ..Node::EMPTY
};
static SLA_STATUS: Node = Node {
    pointer: "/$defs/SlaStatus",
    name: Some("SlaStatus"),
    description: "Whether the targets of a service level policy were met.",
    types: Types::new(16),
    values: &[
        Literal::String("active"),
        Literal::String("hit"),
        Literal::String("missed"),
        Literal::String("active_with_misses"),
    ],
    value_descriptions: &[
        "Running, nothing missed.",
        "Finished, all targets met.",
        "Finished, a target was missed.",
        "Running, a target was missed.",
    ],
    ..Node::EMPTY
};
static SLA_EVENT_TYPE: Node = Node {
    pointer: "/$defs/SlaEventType",
    name: Some("SlaEventType"),
    description: "Target of a service level policy.",
    types: Types::new(16),
    values: &[Literal::String("frt"), Literal::String("nrt"), Literal::String("rt")],
    value_descriptions: &[
        "First response time.",
        "Next response time.",
        "Resolution time.",
    ],
    ..Node::EMPTY
};
static CALL_PROVIDER: Node = Node {
    pointer: "/$defs/CallProvider",
    name: Some("CallProvider"),
    description: "Who carries a voice call; new ones come with new versions.",
    types: Types::new(16),
    values: &[Literal::String("twilio"), Literal::String("whatsapp")],
    extensible: true,
    value_descriptions: &["Twilio.", "WhatsApp."],
    ..Node::EMPTY
};
static CALL_DIRECTION: Node = Node {
    pointer: "/$defs/CallDirection",
    name: Some("CallDirection"),
    description: "Who called whom.",
    types: Types::new(16),
    values: &[Literal::String("incoming"), Literal::String("outgoing")],
    value_descriptions: &["The contact called.", "An agent called."],
    ..Node::EMPTY
};
static CALL_STATUS: Node = Node {
    pointer: "/$defs/CallStatus",
    name: Some("CallStatus"),
    description: "How far a voice call has come, written with hyphens; new ones come with new versions.",
    types: Types::new(16),
    values: &[
        Literal::String("ringing"),
        Literal::String("in-progress"),
        Literal::String("completed"),
        Literal::String("no-answer"),
        Literal::String("failed"),
    ],
    extensible: true,
    value_descriptions: &[
        "Not yet answered.",
        "Being held.",
        "Held and ended.",
        "Not answered.",
        "Could not be put through.",
    ],
    ..Node::EMPTY
};
static ACCOUNT_ID: Node = Node {
    pointer: "/$defs/AccountId",
    name: Some("AccountId"),
    description: "Number of an account.",
    types: Types::new(4),
    minimum: Some(0.0),
    maximum: Some(9223372036854776000.0),
    ..Node::EMPTY
};
static CONVERSATION_ID: Node = Node {
    pointer: "/$defs/ConversationId",
    name: Some("ConversationId"),
    description: "Number of a conversation within its account: the display id that users see and the path parameter takes, not a database id.",
    types: Types::new(4),
    minimum: Some(0.0),
    maximum: Some(9223372036854776000.0),
    ..Node::EMPTY
};
static INBOX_ID: Node = Node {
    pointer: "/$defs/InboxId",
    name: Some("InboxId"),
    description: "Number of an inbox.",
    types: Types::new(4),
    minimum: Some(0.0),
    maximum: Some(9223372036854776000.0),
    ..Node::EMPTY
};
static CONTACT_ID: Node = Node {
    pointer: "/$defs/ContactId",
    name: Some("ContactId"),
    description: "Number of a contact.",
    types: Types::new(4),
    minimum: Some(0.0),
    maximum: Some(9223372036854776000.0),
    ..Node::EMPTY
};
static USER_ID: Node = Node {
    pointer: "/$defs/UserId",
    name: Some("UserId"),
    description: "Number of a user, that is, of a human agent.",
    types: Types::new(4),
    minimum: Some(0.0),
    maximum: Some(9223372036854776000.0),
    ..Node::EMPTY
};
static AGENT_BOT_ID: Node = Node {
    pointer: "/$defs/AgentBotId",
    name: Some("AgentBotId"),
    description: "Number of a bot.",
    types: Types::new(4),
    minimum: Some(0.0),
    maximum: Some(9223372036854776000.0),
    ..Node::EMPTY
};
static CAPTAIN_ASSISTANT_ID: Node = Node {
    pointer: "/$defs/CaptainAssistantId",
    name: Some("CaptainAssistantId"),
    description: "Number of an AI assistant of the enterprise edition.",
    types: Types::new(4),
    minimum: Some(0.0),
    maximum: Some(9223372036854776000.0),
    ..Node::EMPTY
};
static TEAM_ID: Node = Node {
    pointer: "/$defs/TeamId",
    name: Some("TeamId"),
    description: "Number of a team.",
    types: Types::new(4),
    minimum: Some(0.0),
    maximum: Some(9223372036854776000.0),
    ..Node::EMPTY
};
static MESSAGE_ID: Node = Node {
    pointer: "/$defs/MessageId",
    name: Some("MessageId"),
    description: "Number of a message; may exceed 32 bits.",
    types: Types::new(4),
    minimum: Some(0.0),
    maximum: Some(9223372036854776000.0),
    ..Node::EMPTY
};
static SENDER_ID: Node = Node {
    pointer: "/$defs/SenderId",
    name: Some("SenderId"),
    description: "Number of whoever sent a message, within the class that `sender_type` names.",
    types: Types::new(4),
    minimum: Some(0.0),
    maximum: Some(9223372036854776000.0),
    ..Node::EMPTY
};
static ATTACHMENT_ID: Node = Node {
    pointer: "/$defs/AttachmentId",
    name: Some("AttachmentId"),
    description: "Number of an attachment.",
    types: Types::new(4),
    minimum: Some(0.0),
    maximum: Some(9223372036854776000.0),
    ..Node::EMPTY
};
static CALL_ID: Node = Node {
    pointer: "/$defs/CallId",
    name: Some("CallId"),
    description: "Number of a voice call.",
    types: Types::new(4),
    minimum: Some(0.0),
    maximum: Some(9223372036854776000.0),
    ..Node::EMPTY
};
static COMPANY_ID: Node = Node {
    pointer: "/$defs/CompanyId",
    name: Some("CompanyId"),
    description: "Number of a company.",
    types: Types::new(4),
    minimum: Some(0.0),
    maximum: Some(9223372036854776000.0),
    ..Node::EMPTY
};
static CUSTOM_ROLE_ID: Node = Node {
    pointer: "/$defs/CustomRoleId",
    name: Some("CustomRoleId"),
    description: "Number of a custom role.",
    types: Types::new(4),
    minimum: Some(0.0),
    maximum: Some(9223372036854776000.0),
    ..Node::EMPTY
};
static SLA_POLICY_ID: Node = Node {
    pointer: "/$defs/SlaPolicyId",
    name: Some("SlaPolicyId"),
    description: "Number of a service level policy.",
    types: Types::new(4),
    minimum: Some(0.0),
    maximum: Some(9223372036854776000.0),
    ..Node::EMPTY
};
static APPLIED_SLA_ID: Node = Node {
    pointer: "/$defs/AppliedSlaId",
    name: Some("AppliedSlaId"),
    description: "Number of one application of a service level policy.",
    types: Types::new(4),
    minimum: Some(0.0),
    maximum: Some(9223372036854776000.0),
    ..Node::EMPTY
};
static SLA_EVENT_ID: Node = Node {
    pointer: "/$defs/SlaEventId",
    name: Some("SlaEventId"),
    description: "Number of a service level event.",
    types: Types::new(4),
    minimum: Some(0.0),
    maximum: Some(9223372036854776000.0),
    ..Node::EMPTY
};
static UNIX_SECONDS: Node = Node {
    pointer: "/$defs/UnixSeconds",
    name: Some("UnixSeconds"),
    description: "Time as whole seconds since 1970-01-01T00:00:00Z; below 0 before that, and milliseconds if an import wrote those, which make a year far ahead. The bounds are those of the database's timestamps, the years 4713 BC to 294276.",
    types: Types::new(4),
    minimum: Some(-210866803200.0),
    maximum: Some(9224318015999.0),
    format: Some("unix-time"),
    ..Node::EMPTY
};
static UNIX_SECONDS_OR_NEVER: Node = Node {
    pointer: "/$defs/UnixSecondsOrNever",
    name: Some("UnixSecondsOrNever"),
    description: "Time as whole seconds since 1970-01-01T00:00:00Z, where 0 means that it never happened.",
    types: Types::new(4),
    minimum: Some(-210866803200.0),
    maximum: Some(9224318015999.0),
    format: Some("unix-time"),
    zero_means: Some("never"),
    ..Node::EMPTY
};
static FRACTIONAL_UNIX_SECONDS: Node = Node {
    pointer: "/$defs/FractionalUnixSeconds",
    name: Some("FractionalUnixSeconds"),
    description: "Time as seconds since 1970-01-01T00:00:00Z, with a fraction.",
    types: Types::new(8),
    minimum: Some(-210866803200.0),
    maximum: Some(9224318016000.0),
    format: Some("unix-time"),
    ..Node::EMPTY
};
static ISO_DATE_TIME: Node = Node {
    pointer: "/$defs/IsoDateTime",
    name: Some("IsoDateTime"),
    description: "Time as ISO 8601 text, as a rule in UTC with milliseconds: `2023-04-18T09:30:12.345Z`. The vendor's sample has the placeholder `string`, so the form is checked only on request.",
    types: Types::new(16),
    format: Some("date-time"),
    ..Node::EMPTY
};
