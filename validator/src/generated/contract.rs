// Written by `cargo xtask gen` from schema/conversation.schema.json.
// Do not edit: change that and run the command again.

use crate::contract::{Branch, Literal, Node, NodeId, Property, Types, Union};
/// Every subschema; the first is the root.
pub(crate) static NODES: &[Node] = &[
    Node {
        pointer: "",
        description: "What `GET /api/v1/accounts/{account_id}/conversations/{conversation_id}` of 99digital, a white-labelled Chatwoot, answers with status 200. Objects are open: a property that is not declared is no violation.",
        reference: Some(1),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/Conversation",
        name: Some("Conversation"),
        description: "One conversation: its state, its contact, its assignee, and its last messages.",
        types: Types::new(64),
        properties: &[
            Property {
                name: "meta",
                node: 2,
                required: true,
            },
            Property {
                name: "id",
                node: 3,
                required: true,
            },
            Property {
                name: "messages",
                node: 4,
                required: true,
            },
            Property {
                name: "account_id",
                node: 6,
                required: true,
            },
            Property {
                name: "uuid",
                node: 7,
                required: false,
            },
            Property {
                name: "additional_attributes",
                node: 8,
                required: true,
            },
            Property {
                name: "agent_last_seen_at",
                node: 9,
                required: true,
            },
            Property {
                name: "assignee_last_seen_at",
                node: 10,
                required: true,
            },
            Property {
                name: "can_reply",
                node: 11,
                required: true,
            },
            Property {
                name: "contact_last_seen_at",
                node: 12,
                required: true,
            },
            Property {
                name: "custom_attributes",
                node: 13,
                required: true,
            },
            Property {
                name: "inbox_id",
                node: 14,
                required: true,
            },
            Property {
                name: "labels",
                node: 15,
                required: true,
            },
            Property {
                name: "muted",
                node: 17,
                required: true,
            },
            Property {
                name: "snoozed_until",
                node: 18,
                required: true,
            },
            Property {
                name: "status",
                node: 19,
                required: true,
            },
            Property {
                name: "created_at",
                node: 20,
                required: true,
            },
            Property {
                name: "updated_at",
                node: 21,
                required: false,
            },
            Property {
                name: "timestamp",
                node: 22,
                required: true,
            },
            Property {
                name: "first_reply_created_at",
                node: 23,
                required: true,
            },
            Property {
                name: "unread_count",
                node: 24,
                required: true,
            },
            Property {
                name: "last_non_activity_message",
                node: 25,
                required: true,
            },
            Property {
                name: "last_activity_at",
                node: 26,
                required: false,
            },
            Property {
                name: "priority",
                node: 27,
                required: false,
            },
            Property {
                name: "waiting_since",
                node: 28,
                required: false,
            },
            Property {
                name: "sla_policy_id",
                node: 29,
                required: false,
            },
            Property {
                name: "applied_sla",
                node: 30,
                required: false,
            },
            Property {
                name: "sla_events",
                node: 31,
                required: false,
            },
        ],
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/Conversation/properties/meta",
        description: "Who takes part: the contact, the channel, the assignee, the team.",
        evidence: &[
            "documented",
            "source",
            "rendered 2.16.0",
            "rendered 4.3.0",
            "recorded",
        ],
        reference: Some(33),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/Conversation/properties/id",
        description: "Number of the conversation within its account (the display id, not a database id); the value of the path parameter `conversation_id`.",
        evidence: &[
            "documented",
            "source",
            "rendered 2.16.0",
            "rendered 4.3.0",
            "recorded",
        ],
        reference: Some(306),
        ..Node::EMPTY
    },
    Node {
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
        items: Some(5),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/Conversation/properties/messages/items",
        reference: Some(89),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/Conversation/properties/account_id",
        description: "The account that the conversation belongs to.",
        evidence: &[
            "documented",
            "source",
            "rendered 2.16.0",
            "rendered 4.3.0",
            "recorded",
        ],
        reference: Some(305),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/Conversation/properties/uuid",
        description: "Globally unique identifier of the conversation.",
        evidence: &["source: absent before 2.18.0", "rendered 4.3.0", "recorded"],
        types: Types::new(16),
        format: Some("uuid"),
        ..Node::EMPTY
    },
    Node {
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
    Node {
        pointer: "/$defs/Conversation/properties/agent_last_seen_at",
        description: "When an agent, whoever it was, last saw the conversation. The vendor's page says \"was available\"; the server records the viewing.",
        evidence: &[
            "documented: says \"the last time at which the agent was available\"",
            "source",
            "rendered 2.16.0",
            "rendered 4.3.0",
            "recorded",
        ],
        reference: Some(323),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/Conversation/properties/assignee_last_seen_at",
        description: "When the assignee last saw the conversation. The vendor's page says \"was available\"; the server records the viewing.",
        evidence: &[
            "documented: says \"the last time at which the assignee was available\"",
            "source",
            "rendered 2.16.0",
            "rendered 4.3.0",
            "recorded",
        ],
        reference: Some(323),
        ..Node::EMPTY
    },
    Node {
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
    Node {
        pointer: "/$defs/Conversation/properties/contact_last_seen_at",
        description: "When the contact last saw the conversation. The vendor's page says \"interacted with your service\"; the server records the viewing.",
        evidence: &[
            "documented: says \"the last time a contact interacted with your service\"",
            "source",
            "rendered 2.16.0",
            "rendered 4.3.0",
            "recorded",
        ],
        reference: Some(323),
        ..Node::EMPTY
    },
    Node {
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
    Node {
        pointer: "/$defs/Conversation/properties/inbox_id",
        description: "The inbox through which the conversation runs.",
        evidence: &[
            "documented",
            "source",
            "rendered 2.16.0",
            "rendered 4.3.0",
            "recorded",
        ],
        reference: Some(307),
        ..Node::EMPTY
    },
    Node {
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
        items: Some(16),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/Conversation/properties/labels/items",
        types: Types::new(16),
        ..Node::EMPTY
    },
    Node {
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
    Node {
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
        reference: Some(325),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/Conversation/properties/status",
        description: "Where the conversation stands.",
        evidence: &[
            "documented",
            "source",
            "rendered 2.16.0",
            "rendered 4.3.0",
            "recorded",
        ],
        reference: Some(285),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/Conversation/properties/created_at",
        description: "When the conversation was created.",
        evidence: &[
            "documented",
            "source: absent before 2.14.0",
            "rendered 2.16.0",
            "rendered 4.3.0",
            "recorded",
        ],
        reference: Some(322),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/Conversation/properties/updated_at",
        description: "When the conversation's record was last written. The only time with a fraction of a second.",
        evidence: &["source: absent before 4.0.2", "rendered 4.3.0", "recorded"],
        reference: Some(324),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/Conversation/properties/timestamp",
        description: "When anything last happened in the conversation; the same as `last_activity_at`, under its older name.",
        evidence: &[
            "documented",
            "source",
            "rendered 2.16.0",
            "rendered 4.3.0",
            "recorded",
        ],
        reference: Some(322),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/Conversation/properties/first_reply_created_at",
        description: "When an agent first replied.",
        evidence: &[
            "documented",
            "source: absent before 2.12.0",
            "rendered 2.16.0",
            "rendered 4.3.0",
            "recorded",
        ],
        reference: Some(323),
        ..Node::EMPTY
    },
    Node {
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
    Node {
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
        reference: Some(89),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/Conversation/properties/last_activity_at",
        description: "When anything last happened in the conversation; equal to `timestamp`.",
        evidence: &["source: absent before 2.17.0", "rendered 4.3.0", "recorded"],
        reference: Some(322),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/Conversation/properties/priority",
        description: "How urgent the conversation is; null when nobody set it.",
        evidence: &[
            "source: absent before 2.17.0",
            "rendered 4.3.0: string, null",
            "recorded",
        ],
        nullable: true,
        reference: Some(286),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/Conversation/properties/waiting_since",
        description: "Since when the contact has been waiting for an answer; 0 when nobody waits.",
        evidence: &["source: absent before 3.0.0", "rendered 4.3.0", "recorded"],
        reference: Some(323),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/Conversation/properties/sla_policy_id",
        description: "The service level policy that applies; null when none does.",
        evidence: &["source: absent before 3.7.0", "rendered 4.3.0: null", "recorded"],
        nullable: true,
        reference: Some(319),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/Conversation/properties/applied_sla",
        description: "How the service level policy stands for this conversation. Where none applies, an empty object up to 4.15, and null from 4.16.",
        evidence: &[
            "source: enterprise edition with feature sla only, since 3.8.0",
            "source: null since 4.16.0",
            "recorded",
        ],
        nullable: true,
        reference: Some(266),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/Conversation/properties/sla_events",
        description: "Targets of the service level policy that were missed.",
        evidence: &[
            "source: enterprise edition with feature sla only, since 3.8.0",
            "recorded",
        ],
        types: Types::new(32),
        items: Some(32),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/Conversation/properties/sla_events/items",
        reference: Some(279),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/ConversationMeta",
        name: Some("ConversationMeta"),
        description: "Who takes part in the conversation.",
        types: Types::new(64),
        properties: &[
            Property {
                name: "sender",
                node: 34,
                required: true,
            },
            Property {
                name: "channel",
                node: 35,
                required: true,
            },
            Property {
                name: "assignee",
                node: 36,
                required: false,
            },
            Property {
                name: "assignee_type",
                node: 37,
                required: false,
            },
            Property {
                name: "team",
                node: 38,
                required: false,
            },
            Property {
                name: "hmac_verified",
                node: 39,
                required: true,
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
                        node: 70,
                    },
                    Branch {
                        tags: &["Captain::Assistant"],
                        default: false,
                        node: 77,
                    },
                    Branch {
                        tags: &["User"],
                        default: true,
                        node: 55,
                    },
                ],
            },
        ],
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/ConversationMeta/properties/sender",
        description: "The contact with whom the conversation is held.",
        evidence: &[
            "documented",
            "source",
            "rendered 2.16.0",
            "rendered 4.3.0",
            "recorded",
        ],
        reference: Some(40),
        ..Node::EMPTY
    },
    Node {
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
        reference: Some(287),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/ConversationMeta/properties/assignee",
        description: "Whoever the conversation is assigned to. Absent, never null, when nobody is or the agent has left the account. `assignee_type` tells what it is; a human agent where that is absent.",
        evidence: &[
            "documented",
            "source: absent when unassigned",
            "rendered 2.16.0",
            "rendered 4.3.0",
            "recorded",
        ],
        reference: Some(54),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/ConversationMeta/properties/assignee_type",
        description: "What `assignee` is. Absent when unassigned.",
        evidence: &["source: absent before 4.8.0; Captain::Assistant since 4.17"],
        reference: Some(292),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/ConversationMeta/properties/team",
        description: "The team that the conversation is assigned to. Absent, never null, when there is none.",
        evidence: &[
            "documented: its sentence is cut short",
            "source: absent when no team is set",
            "rendered 2.16.0",
            "rendered 4.3.0",
            "recorded",
        ],
        reference: Some(82),
        ..Node::EMPTY
    },
    Node {
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
    Node {
        pointer: "/$defs/Contact",
        name: Some("Contact"),
        description: "The contact: the customer with whom the conversation is held.",
        types: Types::new(64),
        properties: &[
            Property {
                name: "additional_attributes",
                node: 41,
                required: true,
            },
            Property {
                name: "availability_status",
                node: 42,
                required: true,
            },
            Property {
                name: "email",
                node: 43,
                required: true,
            },
            Property {
                name: "id",
                node: 44,
                required: true,
            },
            Property {
                name: "name",
                node: 45,
                required: true,
            },
            Property {
                name: "phone_number",
                node: 46,
                required: true,
            },
            Property {
                name: "blocked",
                node: 47,
                required: false,
            },
            Property {
                name: "identifier",
                node: 48,
                required: true,
            },
            Property {
                name: "company_id",
                node: 49,
                required: false,
            },
            Property {
                name: "thumbnail",
                node: 50,
                required: true,
            },
            Property {
                name: "custom_attributes",
                node: 51,
                required: true,
            },
            Property {
                name: "last_activity_at",
                node: 52,
                required: false,
            },
            Property {
                name: "created_at",
                node: 53,
                required: true,
            },
        ],
        ..Node::EMPTY
    },
    Node {
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
    Node {
        pointer: "/$defs/Contact/properties/availability_status",
        description: "Whether the contact is connected to the chat widget.",
        evidence: &[
            "documented",
            "source",
            "rendered 2.16.0",
            "rendered 4.3.0",
            "recorded",
        ],
        reference: Some(288),
        ..Node::EMPTY
    },
    Node {
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
    Node {
        pointer: "/$defs/Contact/properties/id",
        description: "The contact.",
        evidence: &[
            "documented",
            "source",
            "rendered 2.16.0",
            "rendered 4.3.0",
            "recorded",
        ],
        reference: Some(308),
        ..Node::EMPTY
    },
    Node {
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
    Node {
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
    Node {
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
    Node {
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
    Node {
        pointer: "/$defs/Contact/properties/company_id",
        description: "The company that the contact belongs to; null when to none.",
        evidence: &["source: feature companies only, since 4.15.0, nullable column"],
        nullable: true,
        reference: Some(317),
        ..Node::EMPTY
    },
    Node {
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
    Node {
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
    Node {
        pointer: "/$defs/Contact/properties/last_activity_at",
        description: "When the contact was last active. Absent, never null, when it never was.",
        evidence: &[
            "documented",
            "source: absent when never active",
            "rendered 2.16.0",
            "rendered 4.3.0",
            "recorded",
        ],
        reference: Some(322),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/Contact/properties/created_at",
        description: "When the contact was created.",
        evidence: &[
            "documented",
            "source: absent before 2.14.0",
            "rendered 2.16.0",
            "rendered 4.3.0",
            "recorded",
        ],
        reference: Some(322),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/Assignee",
        name: Some("Assignee"),
        description: "Whoever a conversation is assigned to: a human agent, a bot or an AI assistant, as the sibling `assignee_type` says.",
        types: Types::new(64),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/Agent",
        name: Some("Agent"),
        description: "A human agent, as assignee.",
        types: Types::new(64),
        properties: &[
            Property {
                name: "id",
                node: 56,
                required: true,
            },
            Property {
                name: "account_id",
                node: 57,
                required: true,
            },
            Property {
                name: "availability_status",
                node: 58,
                required: true,
            },
            Property {
                name: "auto_offline",
                node: 59,
                required: true,
            },
            Property {
                name: "confirmed",
                node: 60,
                required: true,
            },
            Property {
                name: "email",
                node: 61,
                required: true,
            },
            Property {
                name: "provider",
                node: 62,
                required: false,
            },
            Property {
                name: "available_name",
                node: 63,
                required: true,
            },
            Property {
                name: "custom_attributes",
                node: 64,
                required: false,
            },
            Property {
                name: "name",
                node: 65,
                required: true,
            },
            Property {
                name: "role",
                node: 66,
                required: true,
            },
            Property {
                name: "see_all_conversations",
                node: 67,
                required: false,
            },
            Property {
                name: "thumbnail",
                node: 68,
                required: true,
            },
            Property {
                name: "custom_role_id",
                node: 69,
                required: false,
            },
        ],
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/Agent/properties/id",
        description: "The agent's user.",
        evidence: &[
            "documented",
            "source",
            "rendered 2.16.0",
            "rendered 4.3.0",
            "recorded",
        ],
        reference: Some(309),
        ..Node::EMPTY
    },
    Node {
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
        reference: Some(305),
        ..Node::EMPTY
    },
    Node {
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
        reference: Some(289),
        ..Node::EMPTY
    },
    Node {
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
    Node {
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
    Node {
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
    Node {
        pointer: "/$defs/Agent/properties/provider",
        description: "How the agent signs in.",
        evidence: &["source: absent before 4.7.0", "inferred: null is not ruled out"],
        nullable: true,
        reference: Some(291),
        ..Node::EMPTY
    },
    Node {
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
    Node {
        pointer: "/$defs/Agent/properties/custom_attributes",
        description: "Open map of attributes of the agent. Absent when empty.",
        evidence: &["source: absent when empty", "rendered 2.16.0", "rendered 4.3.0"],
        sensitive: true,
        types: Types::new(64),
        ..Node::EMPTY
    },
    Node {
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
    Node {
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
        reference: Some(290),
        ..Node::EMPTY
    },
    Node {
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
    Node {
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
    Node {
        pointer: "/$defs/Agent/properties/custom_role_id",
        description: "The agent's custom role; null when there is none.",
        evidence: &["source: enterprise edition only, since 3.13.0", "recorded: null"],
        nullable: true,
        reference: Some(318),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/AgentBot",
        name: Some("AgentBot"),
        description: "A bot, as assignee.",
        types: Types::new(64),
        properties: &[
            Property {
                name: "id",
                node: 71,
                required: true,
            },
            Property {
                name: "name",
                node: 72,
                required: true,
            },
            Property {
                name: "description",
                node: 73,
                required: true,
            },
            Property {
                name: "thumbnail",
                node: 74,
                required: true,
            },
            Property {
                name: "outgoing_url",
                node: 75,
                required: false,
            },
            Property {
                name: "bot_type",
                node: 76,
                required: true,
            },
        ],
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/AgentBot/properties/id",
        description: "The bot.",
        evidence: &["source: since 4.8.0"],
        reference: Some(310),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/AgentBot/properties/name",
        description: "Name of the bot.",
        evidence: &["source: since 4.8.0, nullable column"],
        sensitive: true,
        types: Types::new(17),
        nullable: true,
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/AgentBot/properties/description",
        description: "What the bot is for.",
        evidence: &["source: since 4.8.0, nullable column"],
        types: Types::new(17),
        nullable: true,
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/AgentBot/properties/thumbnail",
        description: "Address of the avatar; empty when there is none.",
        evidence: &["source: since 4.8.0"],
        sensitive: true,
        types: Types::new(16),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/AgentBot/properties/outgoing_url",
        description: "Address to which events are delivered. Absent for a system bot.",
        evidence: &["source: since 4.8.0, absent for a system bot"],
        sensitive: true,
        types: Types::new(17),
        nullable: true,
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/AgentBot/properties/bot_type",
        description: "How the bot is run; null on a row that does not say.",
        evidence: &["source: since 4.8.0, nullable column"],
        nullable: true,
        reference: Some(293),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/CaptainAssistant",
        name: Some("CaptainAssistant"),
        description: "An AI assistant of the enterprise edition, as assignee.",
        types: Types::new(64),
        properties: &[
            Property {
                name: "id",
                node: 78,
                required: true,
            },
            Property {
                name: "name",
                node: 79,
                required: true,
            },
            Property {
                name: "description",
                node: 80,
                required: true,
            },
            Property {
                name: "thumbnail",
                node: 81,
                required: true,
            },
        ],
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/CaptainAssistant/properties/id",
        description: "The assistant.",
        evidence: &["source: enterprise edition only, since 4.17"],
        reference: Some(311),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/CaptainAssistant/properties/name",
        description: "Name of the assistant.",
        evidence: &["source: enterprise edition only, since 4.17"],
        sensitive: true,
        types: Types::new(16),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/CaptainAssistant/properties/description",
        description: "What the assistant is for.",
        evidence: &["source: enterprise edition only, since 4.17, nullable column"],
        types: Types::new(17),
        nullable: true,
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/CaptainAssistant/properties/thumbnail",
        description: "Address of the avatar; that of a default picture when there is none.",
        evidence: &["source: enterprise edition only, since 4.17"],
        sensitive: true,
        types: Types::new(16),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/Team",
        name: Some("Team"),
        description: "A team of agents.",
        types: Types::new(64),
        properties: &[
            Property {
                name: "id",
                node: 83,
                required: true,
            },
            Property {
                name: "name",
                node: 84,
                required: true,
            },
            Property {
                name: "description",
                node: 85,
                required: true,
            },
            Property {
                name: "allow_auto_assign",
                node: 86,
                required: true,
            },
            Property {
                name: "account_id",
                node: 87,
                required: true,
            },
            Property {
                name: "is_member",
                node: 88,
                required: true,
            },
        ],
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/Team/properties/id",
        description: "The team.",
        evidence: &[
            "documented",
            "source",
            "rendered 2.16.0",
            "rendered 4.3.0",
            "recorded",
        ],
        reference: Some(312),
        ..Node::EMPTY
    },
    Node {
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
    Node {
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
    Node {
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
    Node {
        pointer: "/$defs/Team/properties/account_id",
        description: "The account that the team belongs to.",
        evidence: &[
            "documented",
            "source",
            "rendered 2.16.0",
            "rendered 4.3.0",
            "recorded",
        ],
        reference: Some(305),
        ..Node::EMPTY
    },
    Node {
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
    Node {
        pointer: "/$defs/Message",
        name: Some("Message"),
        description: "One message, or one activity entry, of a conversation.",
        types: Types::new(64),
        properties: &[
            Property {
                name: "id",
                node: 90,
                required: true,
            },
            Property {
                name: "content",
                node: 91,
                required: true,
            },
            Property {
                name: "account_id",
                node: 92,
                required: true,
            },
            Property {
                name: "inbox_id",
                node: 93,
                required: true,
            },
            Property {
                name: "conversation_id",
                node: 94,
                required: true,
            },
            Property {
                name: "message_type",
                node: 95,
                required: true,
            },
            Property {
                name: "created_at",
                node: 96,
                required: true,
            },
            Property {
                name: "updated_at",
                node: 97,
                required: true,
            },
            Property {
                name: "private",
                node: 98,
                required: true,
            },
            Property {
                name: "status",
                node: 99,
                required: true,
            },
            Property {
                name: "source_id",
                node: 100,
                required: true,
            },
            Property {
                name: "content_type",
                node: 101,
                required: true,
            },
            Property {
                name: "content_attributes",
                node: 102,
                required: true,
            },
            Property {
                name: "sender_type",
                node: 103,
                required: true,
            },
            Property {
                name: "sender_id",
                node: 104,
                required: true,
            },
            Property {
                name: "external_source_ids",
                node: 105,
                required: true,
            },
            Property {
                name: "additional_attributes",
                node: 106,
                required: true,
            },
            Property {
                name: "label_list",
                node: 107,
                required: false,
            },
            Property {
                name: "created_at_exact",
                node: 109,
                required: false,
            },
            Property {
                name: "processed_message_content",
                node: 110,
                required: false,
            },
            Property {
                name: "sentiment",
                node: 111,
                required: false,
            },
            Property {
                name: "conversation",
                node: 112,
                required: true,
            },
            Property {
                name: "attachments",
                node: 113,
                required: false,
            },
            Property {
                name: "sender",
                node: 115,
                required: false,
            },
            Property {
                name: "call",
                node: 116,
                required: false,
            },
        ],
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/Message/properties/id",
        description: "The message.",
        evidence: &[
            "documented",
            "source",
            "rendered 2.16.0",
            "rendered 4.3.0",
            "recorded",
        ],
        reference: Some(313),
        ..Node::EMPTY
    },
    Node {
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
    Node {
        pointer: "/$defs/Message/properties/account_id",
        description: "The account that the message belongs to.",
        evidence: &[
            "documented",
            "source",
            "rendered 2.16.0",
            "rendered 4.3.0",
            "recorded",
        ],
        reference: Some(305),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/Message/properties/inbox_id",
        description: "The inbox through which it went.",
        evidence: &[
            "documented",
            "source",
            "rendered 2.16.0",
            "rendered 4.3.0",
            "recorded",
        ],
        reference: Some(307),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/Message/properties/conversation_id",
        description: "Number of the conversation within its account; equal to the conversation's `id`.",
        evidence: &[
            "documented",
            "source",
            "rendered 2.16.0",
            "rendered 4.3.0",
            "recorded",
        ],
        reference: Some(306),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/Message/properties/message_type",
        description: "Direction or kind. Another page of the vendor counts from 1; the server and the vendor's own examples count from 0.",
        evidence: &[
            "documented",
            "source",
            "rendered 2.16.0",
            "rendered 4.3.0",
            "recorded",
        ],
        reference: Some(295),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/Message/properties/created_at",
        description: "When the message was created.",
        evidence: &[
            "documented",
            "source",
            "rendered 2.16.0",
            "rendered 4.3.0",
            "recorded",
        ],
        reference: Some(322),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/Message/properties/updated_at",
        description: "When the message was last changed: UTC with milliseconds.",
        evidence: &[
            "documented",
            "source",
            "rendered 2.16.0",
            "rendered 4.3.0",
            "recorded",
        ],
        reference: Some(325),
        ..Node::EMPTY
    },
    Node {
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
    Node {
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
        reference: Some(296),
        ..Node::EMPTY
    },
    Node {
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
    Node {
        pointer: "/$defs/Message/properties/content_type",
        description: "What the content is; tells which keys of `content_attributes` to expect.",
        evidence: &[
            "documented",
            "source: never null since 1.20",
            "rendered 2.16.0",
            "rendered 4.3.0",
            "recorded: null in one fixture of 2021",
        ],
        reference: Some(297),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/Message/properties/content_attributes",
        description: "What goes with the content, by content type; an empty object when nothing does.",
        evidence: &[
            "documented",
            "source",
            "rendered 2.16.0",
            "rendered 4.3.0",
            "recorded",
        ],
        reference: Some(239),
        ..Node::EMPTY
    },
    Node {
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
        reference: Some(294),
        ..Node::EMPTY
    },
    Node {
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
        reference: Some(314),
        ..Node::EMPTY
    },
    Node {
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
        reference: Some(139),
        ..Node::EMPTY
    },
    Node {
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
    Node {
        pointer: "/$defs/Message/properties/label_list",
        description: "Always null on this call, even for a labelled message; the labels of the conversation are in its `labels`.",
        evidence: &[
            "documented: an array of strings",
            "source: 2.13.0 to 2.17.x only",
            "rendered 2.16.0: null",
        ],
        types: Types::new(33),
        nullable: true,
        items: Some(108),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/Message/properties/label_list/items",
        types: Types::new(16),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/Message/properties/created_at_exact",
        description: "When the message was created, with milliseconds; a field of the vendor's own.",
        evidence: &[
            "documented: Chatwoot has no such field",
            "inferred: null is not ruled out",
        ],
        nullable: true,
        reference: Some(325),
        ..Node::EMPTY
    },
    Node {
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
    Node {
        pointer: "/$defs/Message/properties/sentiment",
        description: "Result of sentiment analysis; an empty object when there is none, null on a row without the map.",
        evidence: &[
            "source: absent before 3.0.0, nullable column",
            "rendered 4.3.0",
            "recorded",
        ],
        nullable: true,
        reference: Some(143),
        ..Node::EMPTY
    },
    Node {
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
        reference: Some(134),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/Message/properties/attachments",
        description: "Files and other things attached; absent when there are none. Up to 15 is the rule for new messages, but not for every row. An item is null when its kind was never set.",
        evidence: &[
            "source: absent when there are none; e-mails had no limit before 2.17.0, and the check of others is lost on saving",
            "rendered 2.16.0: items object, null",
            "rendered 4.3.0: items object, null",
        ],
        types: Types::new(32),
        min_items: Some(1),
        items: Some(114),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/Message/properties/attachments/items",
        nullable: true,
        reference: Some(183),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/Message/properties/sender",
        description: "Who sent it. Absent, never null, when nobody did or the sender's record has been deleted.",
        evidence: &[
            "documented: shown in last_non_activity_message only",
            "source: absent without a sender",
            "rendered 2.16.0",
            "rendered 4.3.0",
            "recorded",
        ],
        reference: Some(147),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/Message/properties/call",
        description: "The voice call behind a message of type voice_call.",
        evidence: &[
            "source: enterprise edition and content type voice_call only, since 4.14.0",
            "inferred: null is not ruled out",
        ],
        nullable: true,
        reference: Some(117),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/Call",
        name: Some("Call"),
        description: "A voice call, as its message tells it.",
        types: Types::new(64),
        properties: &[
            Property {
                name: "id",
                node: 118,
                required: true,
            },
            Property {
                name: "provider_call_id",
                node: 119,
                required: true,
            },
            Property {
                name: "provider",
                node: 120,
                required: true,
            },
            Property {
                name: "direction",
                node: 121,
                required: true,
            },
            Property {
                name: "status",
                node: 122,
                required: true,
            },
            Property {
                name: "duration_seconds",
                node: 123,
                required: true,
            },
            Property {
                name: "end_reason",
                node: 124,
                required: true,
            },
            Property {
                name: "conference_sid",
                node: 125,
                required: true,
            },
            Property {
                name: "accepted_by_agent_id",
                node: 126,
                required: true,
            },
            Property {
                name: "accepted_by_agent_name",
                node: 127,
                required: true,
            },
            Property {
                name: "started_at",
                node: 128,
                required: true,
            },
            Property {
                name: "ended_at",
                node: 129,
                required: true,
            },
            Property {
                name: "from_number",
                node: 130,
                required: true,
            },
            Property {
                name: "to_number",
                node: 131,
                required: true,
            },
            Property {
                name: "recording_url",
                node: 132,
                required: true,
            },
            Property {
                name: "transcript",
                node: 133,
                required: true,
            },
        ],
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/Call/properties/id",
        description: "The call.",
        evidence: &["source: enterprise edition, since 4.14.0"],
        reference: Some(316),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/Call/properties/provider_call_id",
        description: "Identifier of the call at the provider.",
        evidence: &["source: enterprise edition, since 4.14.0"],
        sensitive: true,
        types: Types::new(16),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/Call/properties/provider",
        description: "Who carries the call.",
        evidence: &["source: enterprise edition, since 4.14.0"],
        reference: Some(302),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/Call/properties/direction",
        description: "Who called whom.",
        evidence: &["source: enterprise edition, since 4.14.0"],
        reference: Some(303),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/Call/properties/status",
        description: "How far the call has come.",
        evidence: &["source: enterprise edition, since 4.14.0"],
        reference: Some(304),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/Call/properties/duration_seconds",
        description: "Seconds that the call lasted; null while it has not.",
        evidence: &["source: enterprise edition, since 4.14.0"],
        types: Types::new(5),
        nullable: true,
        minimum: Some(-9223372036854776000.0),
        maximum: Some(9223372036854776000.0),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/Call/properties/end_reason",
        description: "Why the call ended, in the words of the provider; null when it does not say.",
        evidence: &["source: enterprise edition, since 4.14.0"],
        types: Types::new(17),
        nullable: true,
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/Call/properties/conference_sid",
        description: "Identifier of the conference at the provider; null without one.",
        evidence: &["source: enterprise edition, since 4.14.0"],
        sensitive: true,
        types: Types::new(17),
        nullable: true,
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/Call/properties/accepted_by_agent_id",
        description: "The agent who took the call; null when nobody did.",
        evidence: &["source: enterprise edition, since 4.14.0"],
        nullable: true,
        reference: Some(309),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/Call/properties/accepted_by_agent_name",
        description: "Name of that agent.",
        evidence: &["source: enterprise edition, since 4.14.0"],
        sensitive: true,
        types: Types::new(17),
        nullable: true,
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/Call/properties/started_at",
        description: "When the two began to talk; null when they did not.",
        evidence: &["source: enterprise edition, since 4.14.0"],
        nullable: true,
        reference: Some(322),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/Call/properties/ended_at",
        description: "When the call ended; null while it has not.",
        evidence: &["source: enterprise edition, since 4.14.0"],
        nullable: true,
        reference: Some(322),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/Call/properties/from_number",
        description: "Phone number of the caller.",
        evidence: &["source: enterprise edition, since 4.14.0"],
        sensitive: true,
        types: Types::new(17),
        nullable: true,
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/Call/properties/to_number",
        description: "Phone number that was called.",
        evidence: &["source: enterprise edition, since 4.14.0"],
        sensitive: true,
        types: Types::new(17),
        nullable: true,
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/Call/properties/recording_url",
        description: "Address of the recording; null when there is none.",
        evidence: &["source: enterprise edition, since 4.14.0"],
        sensitive: true,
        types: Types::new(17),
        nullable: true,
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/Call/properties/transcript",
        description: "What was said, as text; null when it was not transcribed.",
        evidence: &["source: enterprise edition, since 4.14.0"],
        sensitive: true,
        types: Types::new(17),
        nullable: true,
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/MessageConversation",
        name: Some("MessageConversation"),
        description: "What a message repeats of its conversation.",
        types: Types::new(64),
        properties: &[
            Property {
                name: "assignee_id",
                node: 135,
                required: true,
            },
            Property {
                name: "unread_count",
                node: 136,
                required: true,
            },
            Property {
                name: "last_activity_at",
                node: 137,
                required: false,
            },
            Property {
                name: "contact_inbox",
                node: 138,
                required: false,
            },
        ],
        ..Node::EMPTY
    },
    Node {
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
        reference: Some(309),
        ..Node::EMPTY
    },
    Node {
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
    Node {
        pointer: "/$defs/MessageConversation/properties/last_activity_at",
        description: "When anything last happened in the conversation.",
        evidence: &["source: absent before 2.17.0", "rendered 4.3.0", "recorded"],
        reference: Some(322),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/MessageConversation/properties/contact_inbox",
        description: "The contact's link to the inbox.",
        evidence: &["source: absent before 3.0.0", "rendered 4.3.0", "recorded"],
        reference: Some(141),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/ExternalSourceIds",
        name: Some("ExternalSourceIds"),
        description: "Identifiers of a message in integrations, by integration.",
        types: Types::new(64),
        properties: &[
            Property {
                name: "slack",
                node: 140,
                required: false,
            },
        ],
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/ExternalSourceIds/properties/slack",
        description: "Identifier of the message in Slack. Absent when it was not sent there.",
        evidence: &["source", "rendered 2.16.0", "rendered 4.3.0"],
        sensitive: true,
        types: Types::new(16),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/ContactInbox",
        name: Some("ContactInbox"),
        description: "A contact's link to an inbox.",
        types: Types::new(64),
        properties: &[
            Property {
                name: "source_id",
                node: 142,
                required: true,
            },
        ],
        ..Node::EMPTY
    },
    Node {
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
    Node {
        pointer: "/$defs/Sentiment",
        name: Some("Sentiment"),
        description: "Result of sentiment analysis; empty when there is none.",
        types: Types::new(64),
        properties: &[
            Property {
                name: "label",
                node: 144,
                required: false,
            },
            Property {
                name: "score",
                node: 145,
                required: false,
            },
            Property {
                name: "value",
                node: 146,
                required: false,
            },
        ],
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/Sentiment/properties/label",
        description: "Word for the sentiment, such as `positive`.",
        evidence: &["source", "rendered 4.3.0"],
        types: Types::new(16),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/Sentiment/properties/score",
        description: "Confidence of the analysis, 0 to 1.",
        evidence: &["source", "rendered 4.3.0"],
        types: Types::new(8),
        minimum: Some(-9007199254740992.0),
        maximum: Some(9007199254740992.0),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/Sentiment/properties/value",
        description: "The sentiment as a number.",
        evidence: &["source", "inferred: null is not ruled out"],
        types: Types::new(9),
        nullable: true,
        minimum: Some(-9007199254740992.0),
        maximum: Some(9007199254740992.0),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/Sender",
        name: Some("Sender"),
        description: "Who sent a message, told apart by `type`.",
        types: Types::new(64),
        properties: &[
            Property {
                name: "type",
                node: 148,
                required: true,
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
                        node: 149,
                    },
                    Branch {
                        tags: &["user"],
                        default: false,
                        node: 161,
                    },
                    Branch {
                        tags: &["agent_bot"],
                        default: false,
                        node: 171,
                    },
                    Branch {
                        tags: &["captain_assistant"],
                        default: false,
                        node: 176,
                    },
                ],
            },
        ],
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/Sender/properties/type",
        description: "What kind of sender it is.",
        evidence: &[
            "documented",
            "source",
            "rendered 2.16.0",
            "rendered 4.3.0",
            "recorded",
        ],
        reference: Some(298),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/ContactSender",
        name: Some("ContactSender"),
        description: "The contact as the sender of a message.",
        types: Types::new(64),
        properties: &[
            Property {
                name: "additional_attributes",
                node: 150,
                required: true,
            },
            Property {
                name: "custom_attributes",
                node: 151,
                required: true,
            },
            Property {
                name: "email",
                node: 152,
                required: true,
            },
            Property {
                name: "id",
                node: 153,
                required: true,
            },
            Property {
                name: "identifier",
                node: 154,
                required: true,
            },
            Property {
                name: "name",
                node: 155,
                required: true,
            },
            Property {
                name: "phone_number",
                node: 156,
                required: true,
            },
            Property {
                name: "thumbnail",
                node: 157,
                required: true,
            },
            Property {
                name: "blocked",
                node: 158,
                required: false,
            },
            Property {
                name: "type",
                node: 159,
                required: true,
            },
            Property {
                name: "company_id",
                node: 160,
                required: false,
            },
        ],
        ..Node::EMPTY
    },
    Node {
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
    Node {
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
    Node {
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
    Node {
        pointer: "/$defs/ContactSender/properties/id",
        description: "The contact.",
        evidence: &["source", "rendered 2.16.0", "rendered 4.3.0", "recorded"],
        reference: Some(308),
        ..Node::EMPTY
    },
    Node {
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
    Node {
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
    Node {
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
    Node {
        pointer: "/$defs/ContactSender/properties/thumbnail",
        description: "Address of the avatar; empty when there is none.",
        evidence: &["source", "rendered 2.16.0", "rendered 4.3.0", "recorded"],
        sensitive: true,
        types: Types::new(16),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/ContactSender/properties/blocked",
        description: "Whether the contact is blocked.",
        evidence: &["source: absent before 4.0.2", "rendered 4.3.0", "recorded"],
        types: Types::new(2),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/ContactSender/properties/type",
        description: "Always `contact`.",
        evidence: &["source", "rendered 2.16.0", "rendered 4.3.0", "recorded"],
        reference: Some(298),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/ContactSender/properties/company_id",
        description: "The company that the contact belongs to; null when to none.",
        evidence: &["source: feature companies only, since 4.15.0, nullable column"],
        nullable: true,
        reference: Some(317),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/UserSender",
        name: Some("UserSender"),
        description: "A human agent as the sender of a message.",
        types: Types::new(64),
        properties: &[
            Property {
                name: "id",
                node: 162,
                required: true,
            },
            Property {
                name: "name",
                node: 163,
                required: true,
            },
            Property {
                name: "available_name",
                node: 164,
                required: true,
            },
            Property {
                name: "email",
                node: 165,
                required: false,
            },
            Property {
                name: "avatar_url",
                node: 166,
                required: true,
            },
            Property {
                name: "logo_user_url",
                node: 167,
                required: false,
            },
            Property {
                name: "type",
                node: 168,
                required: true,
            },
            Property {
                name: "availability_status",
                node: 169,
                required: true,
            },
            Property {
                name: "thumbnail",
                node: 170,
                required: true,
            },
        ],
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/UserSender/properties/id",
        description: "The agent's user.",
        evidence: &[
            "documented",
            "source",
            "rendered 2.16.0",
            "rendered 4.3.0",
            "recorded",
        ],
        reference: Some(309),
        ..Node::EMPTY
    },
    Node {
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
    Node {
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
    Node {
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
    Node {
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
    Node {
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
    Node {
        pointer: "/$defs/UserSender/properties/type",
        description: "Always `user`.",
        evidence: &[
            "documented",
            "source",
            "rendered 2.16.0",
            "rendered 4.3.0",
            "recorded",
        ],
        reference: Some(298),
        ..Node::EMPTY
    },
    Node {
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
        reference: Some(289),
        ..Node::EMPTY
    },
    Node {
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
    Node {
        pointer: "/$defs/AgentBotSender",
        name: Some("AgentBotSender"),
        description: "A bot as the sender of a message. It has no thumbnail, e-mail address or availability.",
        types: Types::new(64),
        properties: &[
            Property {
                name: "id",
                node: 172,
                required: true,
            },
            Property {
                name: "name",
                node: 173,
                required: true,
            },
            Property {
                name: "avatar_url",
                node: 174,
                required: true,
            },
            Property {
                name: "type",
                node: 175,
                required: true,
            },
        ],
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/AgentBotSender/properties/id",
        description: "The bot.",
        evidence: &["source", "rendered 2.16.0", "rendered 4.3.0", "recorded"],
        reference: Some(310),
        ..Node::EMPTY
    },
    Node {
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
    Node {
        pointer: "/$defs/AgentBotSender/properties/avatar_url",
        description: "Address of the avatar; empty when there is none.",
        evidence: &["source", "rendered 2.16.0", "rendered 4.3.0", "recorded"],
        sensitive: true,
        types: Types::new(16),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/AgentBotSender/properties/type",
        description: "Always `agent_bot`.",
        evidence: &["source", "rendered 2.16.0", "rendered 4.3.0", "recorded"],
        reference: Some(298),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/CaptainAssistantSender",
        name: Some("CaptainAssistantSender"),
        description: "An AI assistant of the enterprise edition as the sender of a message.",
        types: Types::new(64),
        properties: &[
            Property {
                name: "id",
                node: 177,
                required: true,
            },
            Property {
                name: "name",
                node: 178,
                required: true,
            },
            Property {
                name: "avatar_url",
                node: 179,
                required: true,
            },
            Property {
                name: "description",
                node: 180,
                required: true,
            },
            Property {
                name: "created_at",
                node: 181,
                required: true,
            },
            Property {
                name: "type",
                node: 182,
                required: true,
            },
        ],
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/CaptainAssistantSender/properties/id",
        description: "The assistant.",
        evidence: &["source: enterprise edition only"],
        reference: Some(311),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/CaptainAssistantSender/properties/name",
        description: "Name of the assistant.",
        evidence: &["source: enterprise edition only"],
        sensitive: true,
        types: Types::new(16),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/CaptainAssistantSender/properties/avatar_url",
        description: "Address of the avatar; that of a default picture when there is none.",
        evidence: &["source: enterprise edition only"],
        sensitive: true,
        types: Types::new(16),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/CaptainAssistantSender/properties/description",
        description: "What the assistant is for.",
        evidence: &["source: enterprise edition only, nullable column"],
        types: Types::new(17),
        nullable: true,
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/CaptainAssistantSender/properties/created_at",
        description: "When the assistant was created; a string, unlike other `created_at`.",
        evidence: &["source: enterprise edition only"],
        reference: Some(325),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/CaptainAssistantSender/properties/type",
        description: "Always `captain_assistant`.",
        evidence: &["source: enterprise edition only"],
        reference: Some(298),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/Attachment",
        name: Some("Attachment"),
        description: "Something attached to a message, told apart by `file_type`.",
        types: Types::new(64),
        properties: &[
            Property {
                name: "file_type",
                node: 184,
                required: true,
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
                        node: 185,
                    },
                    Branch {
                        tags: &["audio"],
                        default: false,
                        node: 197,
                    },
                    Branch {
                        tags: &["location"],
                        default: false,
                        node: 210,
                    },
                    Branch {
                        tags: &["fallback"],
                        default: false,
                        node: 219,
                    },
                    Branch {
                        tags: &["contact"],
                        default: false,
                        node: 226,
                    },
                    Branch {
                        tags: &["embed"],
                        default: false,
                        node: 233,
                    },
                ],
            },
        ],
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/Attachment/properties/file_type",
        description: "What kind of attachment it is.",
        evidence: &["source", "rendered 2.16.0", "rendered 4.3.0"],
        reference: Some(299),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/FileAttachment",
        name: Some("FileAttachment"),
        description: "A file: a picture, a video, a document, or something shared from Instagram.",
        types: Types::new(64),
        properties: &[
            Property {
                name: "id",
                node: 186,
                required: true,
            },
            Property {
                name: "message_id",
                node: 187,
                required: true,
            },
            Property {
                name: "file_type",
                node: 188,
                required: true,
            },
            Property {
                name: "account_id",
                node: 189,
                required: true,
            },
            Property {
                name: "extension",
                node: 190,
                required: false,
            },
            Property {
                name: "content_type",
                node: 191,
                required: false,
            },
            Property {
                name: "data_url",
                node: 192,
                required: true,
            },
            Property {
                name: "thumb_url",
                node: 193,
                required: true,
            },
            Property {
                name: "file_size",
                node: 194,
                required: false,
            },
            Property {
                name: "width",
                node: 195,
                required: false,
            },
            Property {
                name: "height",
                node: 196,
                required: false,
            },
        ],
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/FileAttachment/properties/id",
        description: "The attachment.",
        evidence: &["source", "rendered 2.16.0", "rendered 4.3.0"],
        reference: Some(315),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/FileAttachment/properties/message_id",
        description: "The message that it is attached to.",
        evidence: &["source", "rendered 2.16.0", "rendered 4.3.0"],
        reference: Some(313),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/FileAttachment/properties/file_type",
        description: "One of the kinds that are files, sounds excepted.",
        evidence: &["source", "rendered 2.16.0", "rendered 4.3.0"],
        reference: Some(299),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/FileAttachment/properties/account_id",
        description: "The account that it belongs to.",
        evidence: &["source", "rendered 2.16.0", "rendered 4.3.0"],
        reference: Some(305),
        ..Node::EMPTY
    },
    Node {
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
    Node {
        pointer: "/$defs/FileAttachment/properties/content_type",
        description: "Media type of the file; null when the file is gone.",
        evidence: &["source: absent up to 4.12; of a file that is gone, null"],
        types: Types::new(17),
        nullable: true,
        ..Node::EMPTY
    },
    Node {
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
    Node {
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
    Node {
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
    Node {
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
    Node {
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
    Node {
        pointer: "/$defs/AudioAttachment",
        name: Some("AudioAttachment"),
        description: "A sound: a voice message or an audio file.",
        types: Types::new(64),
        properties: &[
            Property {
                name: "id",
                node: 198,
                required: true,
            },
            Property {
                name: "message_id",
                node: 199,
                required: true,
            },
            Property {
                name: "file_type",
                node: 200,
                required: true,
            },
            Property {
                name: "account_id",
                node: 201,
                required: true,
            },
            Property {
                name: "extension",
                node: 202,
                required: false,
            },
            Property {
                name: "content_type",
                node: 203,
                required: false,
            },
            Property {
                name: "data_url",
                node: 204,
                required: true,
            },
            Property {
                name: "thumb_url",
                node: 205,
                required: true,
            },
            Property {
                name: "file_size",
                node: 206,
                required: false,
            },
            Property {
                name: "width",
                node: 207,
                required: false,
            },
            Property {
                name: "height",
                node: 208,
                required: false,
            },
            Property {
                name: "transcribed_text",
                node: 209,
                required: false,
            },
        ],
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/AudioAttachment/properties/id",
        description: "The attachment.",
        evidence: &["source", "rendered 2.16.0", "rendered 4.3.0"],
        reference: Some(315),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/AudioAttachment/properties/message_id",
        description: "The message that it is attached to.",
        evidence: &["source", "rendered 2.16.0", "rendered 4.3.0"],
        reference: Some(313),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/AudioAttachment/properties/file_type",
        description: "Always `audio`.",
        evidence: &["source", "rendered 2.16.0", "rendered 4.3.0"],
        reference: Some(299),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/AudioAttachment/properties/account_id",
        description: "The account that it belongs to.",
        evidence: &["source", "rendered 2.16.0", "rendered 4.3.0"],
        reference: Some(305),
        ..Node::EMPTY
    },
    Node {
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
    Node {
        pointer: "/$defs/AudioAttachment/properties/content_type",
        description: "Media type of the file; null when the file is gone.",
        evidence: &["source: absent up to 4.12; of a file that is gone, null"],
        types: Types::new(17),
        nullable: true,
        ..Node::EMPTY
    },
    Node {
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
    Node {
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
    Node {
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
    Node {
        pointer: "/$defs/AudioAttachment/properties/width",
        description: "Width in pixels; null for a sound.",
        evidence: &["source: absent before 3.7.0", "rendered 4.3.0: null"],
        types: Types::new(9),
        nullable: true,
        minimum: Some(0.0),
        maximum: Some(9007199254740992.0),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/AudioAttachment/properties/height",
        description: "Height in pixels; null for a sound.",
        evidence: &["source: absent before 3.7.0", "rendered 4.3.0: null"],
        types: Types::new(9),
        nullable: true,
        minimum: Some(0.0),
        maximum: Some(9007199254740992.0),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/AudioAttachment/properties/transcribed_text",
        description: "What is said in it, as text; empty when it was not transcribed.",
        evidence: &["source: absent before 4.3.0", "rendered 4.3.0"],
        sensitive: true,
        types: Types::new(16),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/LocationAttachment",
        name: Some("LocationAttachment"),
        description: "A place on the map.",
        types: Types::new(64),
        properties: &[
            Property {
                name: "id",
                node: 211,
                required: true,
            },
            Property {
                name: "message_id",
                node: 212,
                required: true,
            },
            Property {
                name: "file_type",
                node: 213,
                required: true,
            },
            Property {
                name: "account_id",
                node: 214,
                required: true,
            },
            Property {
                name: "coordinates_lat",
                node: 215,
                required: true,
            },
            Property {
                name: "coordinates_long",
                node: 216,
                required: true,
            },
            Property {
                name: "fallback_title",
                node: 217,
                required: true,
            },
            Property {
                name: "data_url",
                node: 218,
                required: true,
            },
        ],
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/LocationAttachment/properties/id",
        description: "The attachment.",
        evidence: &["source", "rendered 2.16.0", "rendered 4.3.0"],
        reference: Some(315),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/LocationAttachment/properties/message_id",
        description: "The message that it is attached to.",
        evidence: &["source", "rendered 2.16.0", "rendered 4.3.0"],
        reference: Some(313),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/LocationAttachment/properties/file_type",
        description: "Always `location`.",
        evidence: &["source", "rendered 2.16.0", "rendered 4.3.0"],
        reference: Some(299),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/LocationAttachment/properties/account_id",
        description: "The account that it belongs to.",
        evidence: &["source", "rendered 2.16.0", "rendered 4.3.0"],
        reference: Some(305),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/LocationAttachment/properties/coordinates_lat",
        description: "Latitude in degrees, as the channel gave it; null on a row without one.",
        evidence: &["source: nullable column", "rendered 2.16.0", "rendered 4.3.0"],
        sensitive: true,
        types: Types::new(9),
        nullable: true,
        minimum: Some(-9007199254740992.0),
        maximum: Some(9007199254740992.0),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/LocationAttachment/properties/coordinates_long",
        description: "Longitude in degrees, as the channel gave it; null on a row without one.",
        evidence: &["source: nullable column", "rendered 2.16.0", "rendered 4.3.0"],
        sensitive: true,
        types: Types::new(9),
        nullable: true,
        minimum: Some(-9007199254740992.0),
        maximum: Some(9007199254740992.0),
        ..Node::EMPTY
    },
    Node {
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
    Node {
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
    Node {
        pointer: "/$defs/FallbackAttachment",
        name: Some("FallbackAttachment"),
        description: "Something that the channel sent and the server has no layout for.",
        types: Types::new(64),
        properties: &[
            Property {
                name: "id",
                node: 220,
                required: true,
            },
            Property {
                name: "message_id",
                node: 221,
                required: true,
            },
            Property {
                name: "file_type",
                node: 222,
                required: true,
            },
            Property {
                name: "account_id",
                node: 223,
                required: true,
            },
            Property {
                name: "fallback_title",
                node: 224,
                required: true,
            },
            Property {
                name: "data_url",
                node: 225,
                required: true,
            },
        ],
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/FallbackAttachment/properties/id",
        description: "The attachment.",
        evidence: &["source", "rendered 2.16.0", "rendered 4.3.0"],
        reference: Some(315),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/FallbackAttachment/properties/message_id",
        description: "The message that it is attached to.",
        evidence: &["source", "rendered 2.16.0", "rendered 4.3.0"],
        reference: Some(313),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/FallbackAttachment/properties/file_type",
        description: "Always `fallback`.",
        evidence: &["source", "rendered 2.16.0", "rendered 4.3.0"],
        reference: Some(299),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/FallbackAttachment/properties/account_id",
        description: "The account that it belongs to.",
        evidence: &["source", "rendered 2.16.0", "rendered 4.3.0"],
        reference: Some(305),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/FallbackAttachment/properties/fallback_title",
        description: "Title that the channel gave.",
        evidence: &["source: nullable column", "rendered 2.16.0", "rendered 4.3.0"],
        sensitive: true,
        types: Types::new(17),
        nullable: true,
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/FallbackAttachment/properties/data_url",
        description: "Address of the thing.",
        evidence: &["source: nullable column", "rendered 2.16.0", "rendered 4.3.0"],
        sensitive: true,
        types: Types::new(17),
        nullable: true,
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/ContactAttachment",
        name: Some("ContactAttachment"),
        description: "A contact card.",
        types: Types::new(64),
        properties: &[
            Property {
                name: "id",
                node: 227,
                required: true,
            },
            Property {
                name: "message_id",
                node: 228,
                required: true,
            },
            Property {
                name: "file_type",
                node: 229,
                required: true,
            },
            Property {
                name: "account_id",
                node: 230,
                required: true,
            },
            Property {
                name: "fallback_title",
                node: 231,
                required: true,
            },
            Property {
                name: "meta",
                node: 232,
                required: false,
            },
        ],
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/ContactAttachment/properties/id",
        description: "The attachment.",
        evidence: &["source: since 2.14.0", "rendered 2.16.0", "rendered 4.3.0"],
        reference: Some(315),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/ContactAttachment/properties/message_id",
        description: "The message that it is attached to.",
        evidence: &["source: since 2.14.0", "rendered 2.16.0", "rendered 4.3.0"],
        reference: Some(313),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/ContactAttachment/properties/file_type",
        description: "Always `contact`.",
        evidence: &["source: since 2.14.0", "rendered 2.16.0", "rendered 4.3.0"],
        reference: Some(299),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/ContactAttachment/properties/account_id",
        description: "The account that it belongs to.",
        evidence: &["source: since 2.14.0", "rendered 2.16.0", "rendered 4.3.0"],
        reference: Some(305),
        ..Node::EMPTY
    },
    Node {
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
    Node {
        pointer: "/$defs/ContactAttachment/properties/meta",
        description: "What else the card says, such as `firstName` and `lastName`.",
        evidence: &["source: absent before 4.0.2", "rendered 4.3.0"],
        sensitive: true,
        types: Types::new(64),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/EmbedAttachment",
        name: Some("EmbedAttachment"),
        description: "A page to be shown inside the conversation.",
        types: Types::new(64),
        properties: &[
            Property {
                name: "id",
                node: 234,
                required: true,
            },
            Property {
                name: "message_id",
                node: 235,
                required: true,
            },
            Property {
                name: "file_type",
                node: 236,
                required: true,
            },
            Property {
                name: "account_id",
                node: 237,
                required: true,
            },
            Property {
                name: "data_url",
                node: 238,
                required: true,
            },
        ],
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/EmbedAttachment/properties/id",
        description: "The attachment.",
        evidence: &["source: since 4.8.0"],
        reference: Some(315),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/EmbedAttachment/properties/message_id",
        description: "The message that it is attached to.",
        evidence: &["source: since 4.8.0"],
        reference: Some(313),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/EmbedAttachment/properties/file_type",
        description: "Always `embed`.",
        evidence: &["source: since 4.8.0"],
        reference: Some(299),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/EmbedAttachment/properties/account_id",
        description: "The account that it belongs to.",
        evidence: &["source: since 4.8.0"],
        reference: Some(305),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/EmbedAttachment/properties/data_url",
        description: "Address of the page.",
        evidence: &["source: since 4.8.0, nullable column"],
        sensitive: true,
        types: Types::new(17),
        nullable: true,
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/ContentAttributes",
        name: Some("ContentAttributes"),
        description: "What goes with a message's content, by content type. Every key is optional, and clients and integrations add keys of their own. Newer servers store the whole as the client posts it, so that the keys have no types; what they say of each key is what the server itself writes there.",
        types: Types::new(64),
        properties: &[
            Property {
                name: "items",
                node: 240,
                required: false,
            },
            Property {
                name: "submitted_values",
                node: 241,
                required: false,
            },
            Property {
                name: "submitted_email",
                node: 242,
                required: false,
            },
            Property {
                name: "email",
                node: 243,
                required: false,
            },
            Property {
                name: "cc_emails",
                node: 244,
                required: false,
            },
            Property {
                name: "bcc_emails",
                node: 245,
                required: false,
            },
            Property {
                name: "to_emails",
                node: 246,
                required: false,
            },
            Property {
                name: "cc_email",
                node: 247,
                required: false,
            },
            Property {
                name: "bcc_email",
                node: 248,
                required: false,
            },
            Property {
                name: "in_reply_to",
                node: 249,
                required: false,
            },
            Property {
                name: "in_reply_to_external_id",
                node: 250,
                required: false,
            },
            Property {
                name: "deleted",
                node: 251,
                required: false,
            },
            Property {
                name: "external_created_at",
                node: 252,
                required: false,
            },
            Property {
                name: "external_echo",
                node: 253,
                required: false,
            },
            Property {
                name: "external_error",
                node: 254,
                required: false,
            },
            Property {
                name: "translations",
                node: 255,
                required: false,
            },
            Property {
                name: "story_id",
                node: 256,
                required: false,
            },
            Property {
                name: "story_sender",
                node: 257,
                required: false,
            },
            Property {
                name: "story_url",
                node: 258,
                required: false,
            },
            Property {
                name: "image_type",
                node: 259,
                required: false,
            },
            Property {
                name: "is_unsupported",
                node: 260,
                required: false,
            },
            Property {
                name: "automation_rule_id",
                node: 261,
                required: false,
            },
            Property {
                name: "display_type",
                node: 262,
                required: false,
            },
            Property {
                name: "type",
                node: 263,
                required: false,
            },
            Property {
                name: "data",
                node: 264,
                required: false,
            },
            Property {
                name: "whatsapp_flow_response",
                node: 265,
                required: false,
            },
        ],
        ..Node::EMPTY
    },
    Node {
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
    Node {
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
    Node {
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
    Node {
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
    Node {
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
    Node {
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
    Node {
        pointer: "/$defs/ContentAttributes/properties/to_emails",
        description: "Recipients of an outgoing e-mail other than the contact, a list of addresses, since 3.0; any JSON when a client posted it to another inbox.",
        evidence: &[
            "source: stored as the client posts it",
            "source: overwritten in e-mail inboxes only, since 3.0",
        ],
        sensitive: true,
        ..Node::EMPTY
    },
    Node {
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
    Node {
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
    Node {
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
    Node {
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
    Node {
        pointer: "/$defs/ContentAttributes/properties/deleted",
        description: "True when an agent deleted the message, whose content is then a placeholder; any JSON when a client posted it.",
        evidence: &[
            "source: stored as the client posts it",
            "rendered 2.16.0",
            "rendered 4.3.0",
        ],
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/ContentAttributes/properties/external_created_at",
        description: "When the channel says that the message was written, in the form in which the client or the channel gave it: a number of seconds, or text.",
        evidence: &["source: stored as the client posts it"],
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/ContentAttributes/properties/external_echo",
        description: "True when an agent wrote the message in the channel's own application, outside of the server; any JSON when a client posted it.",
        evidence: &[
            "source: stored as the client posts it",
            "source: since 4.11.0 the server writes it, too",
        ],
        ..Node::EMPTY
    },
    Node {
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
    Node {
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
    Node {
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
    Node {
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
    Node {
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
    Node {
        pointer: "/$defs/ContentAttributes/properties/image_type",
        description: "What the picture is, such as a mention in a story; any JSON when a client posted it.",
        evidence: &["source: stored as the client posts it"],
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/ContentAttributes/properties/is_unsupported",
        description: "True when the channel sent something that the server cannot show; any JSON when a client posted it.",
        evidence: &[
            "source: stored as the client posts it",
            "rendered 2.16.0",
            "rendered 4.3.0",
        ],
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/ContentAttributes/properties/automation_rule_id",
        description: "Number of the automation rule that sent the message; any JSON when a client posted it, text from a form.",
        evidence: &[
            "source: stored as the client posts it",
            "rendered 2.16.0",
            "rendered 4.3.0",
        ],
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/ContentAttributes/properties/display_type",
        description: "How an input_csat asks for the rating, such as `emoji` or `star`; any JSON when a client posted it.",
        evidence: &[
            "source: stored as the client posts it",
            "rendered 2.16.0",
            "rendered 4.3.0",
        ],
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/ContentAttributes/properties/type",
        description: "The integration behind a message of type integrations, such as `dyte`; any JSON when a client posted it.",
        evidence: &[
            "source: stored as the client posts it",
            "rendered 2.16.0",
            "rendered 4.3.0",
        ],
        ..Node::EMPTY
    },
    Node {
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
    Node {
        pointer: "/$defs/ContentAttributes/properties/whatsapp_flow_response",
        description: "What the contact answered in a WhatsApp flow, since 4.17: its `name`, its `body`, and the `response`; any JSON when a client posted it.",
        evidence: &[
            "source: stored as the client posts it",
            "source: since 4.17 the server writes it, too",
        ],
        sensitive: true,
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/AppliedSla",
        name: Some("AppliedSla"),
        description: "How a service level policy stands for a conversation; empty when none applies.",
        types: Types::new(64),
        properties: &[
            Property {
                name: "id",
                node: 267,
                required: false,
            },
            Property {
                name: "sla_id",
                node: 268,
                required: false,
            },
            Property {
                name: "sla_status",
                node: 269,
                required: false,
            },
            Property {
                name: "created_at",
                node: 270,
                required: false,
            },
            Property {
                name: "updated_at",
                node: 271,
                required: false,
            },
            Property {
                name: "sla_completed_at",
                node: 272,
                required: false,
            },
            Property {
                name: "sla_description",
                node: 273,
                required: false,
            },
            Property {
                name: "sla_name",
                node: 274,
                required: false,
            },
            Property {
                name: "sla_first_response_time_threshold",
                node: 275,
                required: false,
            },
            Property {
                name: "sla_next_response_time_threshold",
                node: 276,
                required: false,
            },
            Property {
                name: "sla_only_during_business_hours",
                node: 277,
                required: false,
            },
            Property {
                name: "sla_resolution_time_threshold",
                node: 278,
                required: false,
            },
        ],
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/AppliedSla/properties/id",
        description: "This application of the policy.",
        evidence: &[
            "source: enterprise edition with feature sla only, since 3.8.0",
            "recorded",
        ],
        reference: Some(320),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/AppliedSla/properties/sla_id",
        description: "The policy.",
        evidence: &[
            "source: enterprise edition with feature sla only, since 3.8.0",
            "recorded",
        ],
        reference: Some(319),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/AppliedSla/properties/sla_status",
        description: "Whether the targets were met; null on a row that does not say.",
        evidence: &[
            "source: enterprise edition with feature sla only, since 3.8.0",
            "source: nullable column",
            "recorded",
        ],
        nullable: true,
        reference: Some(300),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/AppliedSla/properties/created_at",
        description: "When the policy was applied.",
        evidence: &[
            "source: enterprise edition with feature sla only, since 3.8.0",
            "recorded",
        ],
        reference: Some(322),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/AppliedSla/properties/updated_at",
        description: "When the status last changed.",
        evidence: &[
            "source: enterprise edition with feature sla only, since 3.8.0",
            "recorded",
        ],
        reference: Some(322),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/AppliedSla/properties/sla_completed_at",
        description: "When the conversation was done with the policy; null while it runs.",
        evidence: &["source: enterprise edition with feature sla only, since 4.17"],
        nullable: true,
        reference: Some(322),
        ..Node::EMPTY
    },
    Node {
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
    Node {
        pointer: "/$defs/AppliedSla/properties/sla_name",
        description: "Name of the policy.",
        evidence: &[
            "source: enterprise edition with feature sla only, since 3.8.0",
            "recorded",
        ],
        types: Types::new(16),
        ..Node::EMPTY
    },
    Node {
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
    Node {
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
    Node {
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
    Node {
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
    Node {
        pointer: "/$defs/SlaEvent",
        name: Some("SlaEvent"),
        description: "A target of a service level policy that was missed.",
        types: Types::new(64),
        properties: &[
            Property {
                name: "id",
                node: 280,
                required: true,
            },
            Property {
                name: "event_type",
                node: 281,
                required: true,
            },
            Property {
                name: "meta",
                node: 282,
                required: true,
            },
            Property {
                name: "updated_at",
                node: 283,
                required: true,
            },
            Property {
                name: "created_at",
                node: 284,
                required: true,
            },
        ],
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/SlaEvent/properties/id",
        description: "The event.",
        evidence: &[
            "source: enterprise edition with feature sla only, since 3.8.0",
            "recorded",
        ],
        reference: Some(321),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/SlaEvent/properties/event_type",
        description: "Which target was missed; null on a row that does not say.",
        evidence: &[
            "source: enterprise edition with feature sla only, since 3.8.0",
            "source: nullable column",
            "recorded",
        ],
        nullable: true,
        reference: Some(301),
        ..Node::EMPTY
    },
    Node {
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
    Node {
        pointer: "/$defs/SlaEvent/properties/updated_at",
        description: "When the event was last changed.",
        evidence: &[
            "source: enterprise edition with feature sla only, since 3.8.0",
            "recorded",
        ],
        reference: Some(322),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/SlaEvent/properties/created_at",
        description: "When the target was missed.",
        evidence: &[
            "source: enterprise edition with feature sla only, since 3.8.0",
            "recorded",
        ],
        reference: Some(322),
        ..Node::EMPTY
    },
    Node {
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
    },
    Node {
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
    },
    Node {
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
    },
    Node {
        pointer: "/$defs/ContactAvailabilityStatus",
        name: Some("ContactAvailabilityStatus"),
        description: "Whether a contact is connected; a contact is never busy.",
        types: Types::new(16),
        values: &[Literal::String("online"), Literal::String("offline")],
        value_descriptions: &["Connected.", "Not connected."],
        ..Node::EMPTY
    },
    Node {
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
    },
    Node {
        pointer: "/$defs/AgentRole",
        name: Some("AgentRole"),
        description: "Role of an agent within an account; the vendor may add roles.",
        types: Types::new(16),
        values: &[Literal::String("agent"), Literal::String("administrator")],
        extensible: true,
        value_descriptions: &["Answers conversations.", "Also manages the account."],
        ..Node::EMPTY
    },
    Node {
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
    },
    Node {
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
    },
    Node {
        pointer: "/$defs/BotType",
        name: Some("BotType"),
        description: "How a bot is run.",
        types: Types::new(16),
        values: &[Literal::String("webhook"), Literal::String("csml")],
        extensible: true,
        value_descriptions: &[
            "Events are posted to its address.",
            "Run by a CSML engine.",
        ],
        ..Node::EMPTY
    },
    Node {
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
    },
    Node {
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
    },
    Node {
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
    },
    Node {
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
    },
    Node {
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
    },
    Node {
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
    },
    Node {
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
    },
    Node {
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
    },
    Node {
        pointer: "/$defs/CallProvider",
        name: Some("CallProvider"),
        description: "Who carries a voice call; new ones come with new versions.",
        types: Types::new(16),
        values: &[Literal::String("twilio"), Literal::String("whatsapp")],
        extensible: true,
        value_descriptions: &["Twilio.", "WhatsApp."],
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/CallDirection",
        name: Some("CallDirection"),
        description: "Who called whom.",
        types: Types::new(16),
        values: &[Literal::String("incoming"), Literal::String("outgoing")],
        value_descriptions: &["The contact called.", "An agent called."],
        ..Node::EMPTY
    },
    Node {
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
    },
    Node {
        pointer: "/$defs/AccountId",
        name: Some("AccountId"),
        description: "Number of an account.",
        types: Types::new(4),
        minimum: Some(0.0),
        maximum: Some(9223372036854776000.0),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/ConversationId",
        name: Some("ConversationId"),
        description: "Number of a conversation within its account: the display id that users see and the path parameter takes, not a database id.",
        types: Types::new(4),
        minimum: Some(0.0),
        maximum: Some(9223372036854776000.0),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/InboxId",
        name: Some("InboxId"),
        description: "Number of an inbox.",
        types: Types::new(4),
        minimum: Some(0.0),
        maximum: Some(9223372036854776000.0),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/ContactId",
        name: Some("ContactId"),
        description: "Number of a contact.",
        types: Types::new(4),
        minimum: Some(0.0),
        maximum: Some(9223372036854776000.0),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/UserId",
        name: Some("UserId"),
        description: "Number of a user, that is, of a human agent.",
        types: Types::new(4),
        minimum: Some(0.0),
        maximum: Some(9223372036854776000.0),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/AgentBotId",
        name: Some("AgentBotId"),
        description: "Number of a bot.",
        types: Types::new(4),
        minimum: Some(0.0),
        maximum: Some(9223372036854776000.0),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/CaptainAssistantId",
        name: Some("CaptainAssistantId"),
        description: "Number of an AI assistant of the enterprise edition.",
        types: Types::new(4),
        minimum: Some(0.0),
        maximum: Some(9223372036854776000.0),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/TeamId",
        name: Some("TeamId"),
        description: "Number of a team.",
        types: Types::new(4),
        minimum: Some(0.0),
        maximum: Some(9223372036854776000.0),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/MessageId",
        name: Some("MessageId"),
        description: "Number of a message; may exceed 32 bits.",
        types: Types::new(4),
        minimum: Some(0.0),
        maximum: Some(9223372036854776000.0),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/SenderId",
        name: Some("SenderId"),
        description: "Number of whoever sent a message, within the class that `sender_type` names.",
        types: Types::new(4),
        minimum: Some(0.0),
        maximum: Some(9223372036854776000.0),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/AttachmentId",
        name: Some("AttachmentId"),
        description: "Number of an attachment.",
        types: Types::new(4),
        minimum: Some(0.0),
        maximum: Some(9223372036854776000.0),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/CallId",
        name: Some("CallId"),
        description: "Number of a voice call.",
        types: Types::new(4),
        minimum: Some(0.0),
        maximum: Some(9223372036854776000.0),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/CompanyId",
        name: Some("CompanyId"),
        description: "Number of a company.",
        types: Types::new(4),
        minimum: Some(0.0),
        maximum: Some(9223372036854776000.0),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/CustomRoleId",
        name: Some("CustomRoleId"),
        description: "Number of a custom role.",
        types: Types::new(4),
        minimum: Some(0.0),
        maximum: Some(9223372036854776000.0),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/SlaPolicyId",
        name: Some("SlaPolicyId"),
        description: "Number of a service level policy.",
        types: Types::new(4),
        minimum: Some(0.0),
        maximum: Some(9223372036854776000.0),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/AppliedSlaId",
        name: Some("AppliedSlaId"),
        description: "Number of one application of a service level policy.",
        types: Types::new(4),
        minimum: Some(0.0),
        maximum: Some(9223372036854776000.0),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/SlaEventId",
        name: Some("SlaEventId"),
        description: "Number of a service level event.",
        types: Types::new(4),
        minimum: Some(0.0),
        maximum: Some(9223372036854776000.0),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/UnixSeconds",
        name: Some("UnixSeconds"),
        description: "Time as whole seconds since 1970-01-01T00:00:00Z; below 0 before that, and milliseconds if an import wrote those, which make a year far ahead. The bounds are those of the database's timestamps, the years 4713 BC to 294276.",
        types: Types::new(4),
        minimum: Some(-210866803200.0),
        maximum: Some(9224318015999.0),
        format: Some("unix-time"),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/UnixSecondsOrNever",
        name: Some("UnixSecondsOrNever"),
        description: "Time as whole seconds since 1970-01-01T00:00:00Z, where 0 means that it never happened.",
        types: Types::new(4),
        minimum: Some(-210866803200.0),
        maximum: Some(9224318015999.0),
        format: Some("unix-time"),
        zero_means: Some("never"),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/FractionalUnixSeconds",
        name: Some("FractionalUnixSeconds"),
        description: "Time as seconds since 1970-01-01T00:00:00Z, with a fraction.",
        types: Types::new(8),
        minimum: Some(-210866803200.0),
        maximum: Some(9224318016000.0),
        format: Some("unix-time"),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/IsoDateTime",
        name: Some("IsoDateTime"),
        description: "Time as ISO 8601 text, as a rule in UTC with milliseconds: `2023-04-18T09:30:12.345Z`. The vendor's sample has the placeholder `string`, so the form is checked only on request.",
        types: Types::new(16),
        format: Some("date-time"),
        ..Node::EMPTY
    },
];
/// The definitions, in the order of the schema.
pub(crate) static DEFINITIONS: &[(&str, NodeId)] = &[
    ("Conversation", 1),
    ("ConversationMeta", 33),
    ("Contact", 40),
    ("Assignee", 54),
    ("Agent", 55),
    ("AgentBot", 70),
    ("CaptainAssistant", 77),
    ("Team", 82),
    ("Message", 89),
    ("Call", 117),
    ("MessageConversation", 134),
    ("ExternalSourceIds", 139),
    ("ContactInbox", 141),
    ("Sentiment", 143),
    ("Sender", 147),
    ("ContactSender", 149),
    ("UserSender", 161),
    ("AgentBotSender", 171),
    ("CaptainAssistantSender", 176),
    ("Attachment", 183),
    ("FileAttachment", 185),
    ("AudioAttachment", 197),
    ("LocationAttachment", 210),
    ("FallbackAttachment", 219),
    ("ContactAttachment", 226),
    ("EmbedAttachment", 233),
    ("ContentAttributes", 239),
    ("AppliedSla", 266),
    ("SlaEvent", 279),
    ("ConversationStatus", 285),
    ("Priority", 286),
    ("Channel", 287),
    ("ContactAvailabilityStatus", 288),
    ("AvailabilityStatus", 289),
    ("AgentRole", 290),
    ("AuthProvider", 291),
    ("AssigneeKind", 292),
    ("BotType", 293),
    ("SenderType", 294),
    ("MessageType", 295),
    ("MessageStatus", 296),
    ("ContentType", 297),
    ("SenderKind", 298),
    ("AttachmentKind", 299),
    ("SlaStatus", 300),
    ("SlaEventType", 301),
    ("CallProvider", 302),
    ("CallDirection", 303),
    ("CallStatus", 304),
    ("AccountId", 305),
    ("ConversationId", 306),
    ("InboxId", 307),
    ("ContactId", 308),
    ("UserId", 309),
    ("AgentBotId", 310),
    ("CaptainAssistantId", 311),
    ("TeamId", 312),
    ("MessageId", 313),
    ("SenderId", 314),
    ("AttachmentId", 315),
    ("CallId", 316),
    ("CompanyId", 317),
    ("CustomRoleId", 318),
    ("SlaPolicyId", 319),
    ("AppliedSlaId", 320),
    ("SlaEventId", 321),
    ("UnixSeconds", 322),
    ("UnixSecondsOrNever", 323),
    ("FractionalUnixSeconds", 324),
    ("IsoDateTime", 325),
];
