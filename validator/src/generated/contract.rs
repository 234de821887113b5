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
        reference: Some(331),
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
        reference: Some(84),
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
        reference: Some(330),
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
        description: "Open map of what the channel knows about how the conversation began: browser, referer, language, mail subject, and the like.",
        evidence: &[
            "documented",
            "source",
            "rendered 2.16.0",
            "rendered 4.3.0",
            "recorded",
        ],
        sensitive: true,
        types: Types::new(64),
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
        reference: Some(348),
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
        reference: Some(348),
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
        reference: Some(348),
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
        reference: Some(332),
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
        reference: Some(350),
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
        reference: Some(311),
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
        reference: Some(347),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/Conversation/properties/updated_at",
        description: "When the conversation's record was last written. The only time with a fraction of a second.",
        evidence: &["source: absent before 4.0.2", "rendered 4.3.0", "recorded"],
        reference: Some(349),
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
        reference: Some(347),
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
        reference: Some(348),
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
        reference: Some(84),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/Conversation/properties/last_activity_at",
        description: "When anything last happened in the conversation; equal to `timestamp`.",
        evidence: &["source: absent before 2.17.0", "rendered 4.3.0", "recorded"],
        reference: Some(347),
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
        reference: Some(312),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/Conversation/properties/waiting_since",
        description: "Since when the contact has been waiting for an answer; 0 when nobody waits.",
        evidence: &["source: absent before 3.0.0", "rendered 4.3.0", "recorded"],
        reference: Some(348),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/Conversation/properties/sla_policy_id",
        description: "The service level policy that applies; null when none does.",
        evidence: &["source: absent before 3.7.0", "rendered 4.3.0: null", "recorded"],
        nullable: true,
        reference: Some(344),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/Conversation/properties/applied_sla",
        description: "How the service level policy stands for this conversation; an empty object when none applies.",
        evidence: &[
            "source: enterprise edition with feature sla only, since 3.8.0",
            "recorded",
        ],
        reference: Some(293),
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
        reference: Some(305),
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
        description: "Type of the channel behind the inbox.",
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
        pointer: "/$defs/ConversationMeta/properties/assignee",
        description: "Whoever the conversation is assigned to. Absent, never null, when nobody is or the agent has left the account. `assignee_type` tells which of the two it is; a human agent where that is absent.",
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
        evidence: &["source: absent before 4.8.0"],
        reference: Some(318),
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
        reference: Some(77),
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
        reference: Some(314),
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
        reference: Some(333),
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
        description: "The company that the contact belongs to.",
        evidence: &["source: feature companies only, after 4.14.2"],
        nullable: true,
        reference: Some(342),
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
        reference: Some(347),
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
        reference: Some(347),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/Assignee",
        name: Some("Assignee"),
        description: "Whoever a conversation is assigned to: a human agent or a bot, as the sibling `assignee_type` says.",
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
        reference: Some(334),
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
        reference: Some(330),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/Agent/properties/availability_status",
        description: "Whether the agent can be reached.",
        evidence: &[
            "documented",
            "source",
            "rendered 2.16.0",
            "rendered 4.3.0",
            "recorded",
        ],
        reference: Some(315),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/Agent/properties/auto_offline",
        description: "Whether the agent is set offline automatically when the application is closed.",
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
        description: "E-mail address.",
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
        pointer: "/$defs/Agent/properties/provider",
        description: "How the agent signs in.",
        evidence: &["source: absent before 4.7.0", "inferred: null is not ruled out"],
        nullable: true,
        reference: Some(317),
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
        description: "Role within the account.",
        evidence: &[
            "documented",
            "source",
            "rendered 2.16.0",
            "rendered 4.3.0",
            "recorded",
        ],
        reference: Some(316),
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
        reference: Some(343),
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
        reference: Some(335),
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
        description: "How the bot is run.",
        evidence: &["source: since 4.8.0"],
        reference: Some(319),
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
                name: "allow_auto_assign",
                node: 81,
                required: true,
            },
            Property {
                name: "account_id",
                node: 82,
                required: true,
            },
            Property {
                name: "is_member",
                node: 83,
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
        reference: Some(337),
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
        reference: Some(330),
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
                node: 85,
                required: true,
            },
            Property {
                name: "content",
                node: 86,
                required: true,
            },
            Property {
                name: "account_id",
                node: 87,
                required: true,
            },
            Property {
                name: "inbox_id",
                node: 88,
                required: true,
            },
            Property {
                name: "conversation_id",
                node: 89,
                required: true,
            },
            Property {
                name: "message_type",
                node: 90,
                required: true,
            },
            Property {
                name: "created_at",
                node: 91,
                required: true,
            },
            Property {
                name: "updated_at",
                node: 92,
                required: true,
            },
            Property {
                name: "private",
                node: 93,
                required: true,
            },
            Property {
                name: "status",
                node: 94,
                required: true,
            },
            Property {
                name: "source_id",
                node: 95,
                required: true,
            },
            Property {
                name: "content_type",
                node: 96,
                required: true,
            },
            Property {
                name: "content_attributes",
                node: 97,
                required: true,
            },
            Property {
                name: "sender_type",
                node: 98,
                required: true,
            },
            Property {
                name: "sender_id",
                node: 99,
                required: true,
            },
            Property {
                name: "external_source_ids",
                node: 100,
                required: true,
            },
            Property {
                name: "additional_attributes",
                node: 101,
                required: true,
            },
            Property {
                name: "label_list",
                node: 102,
                required: false,
            },
            Property {
                name: "created_at_exact",
                node: 104,
                required: false,
            },
            Property {
                name: "processed_message_content",
                node: 105,
                required: false,
            },
            Property {
                name: "sentiment",
                node: 106,
                required: false,
            },
            Property {
                name: "conversation",
                node: 107,
                required: true,
            },
            Property {
                name: "attachments",
                node: 108,
                required: false,
            },
            Property {
                name: "sender",
                node: 110,
                required: false,
            },
            Property {
                name: "call",
                node: 111,
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
        reference: Some(338),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/Message/properties/content",
        description: "Text, up to 150,000 characters; null when the message is only attachments.",
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
        reference: Some(330),
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
        reference: Some(332),
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
        reference: Some(331),
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
        reference: Some(321),
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
        reference: Some(347),
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
        reference: Some(350),
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
        reference: Some(322),
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
        reference: Some(323),
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
        reference: Some(216),
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
        reference: Some(320),
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
        reference: Some(339),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/Message/properties/external_source_ids",
        description: "Identifiers of the message in integrations; empty where it is in none.",
        evidence: &[
            "documented",
            "source",
            "rendered 2.16.0",
            "rendered 4.3.0",
            "recorded",
        ],
        reference: Some(117),
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
        items: Some(103),
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
        reference: Some(350),
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
        description: "Result of sentiment analysis; an empty object when there is none.",
        evidence: &["source: absent before 3.0.0", "rendered 4.3.0", "recorded"],
        reference: Some(121),
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
        reference: Some(112),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/Message/properties/attachments",
        description: "Files and other things attached, 1 to 15; absent when there are none. An item is null when its kind was never set.",
        evidence: &[
            "source: absent when there are none",
            "rendered 2.16.0: items object, null",
            "rendered 4.3.0: items object, null",
        ],
        types: Types::new(32),
        min_items: Some(1),
        max_items: Some(15),
        items: Some(109),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/Message/properties/attachments/items",
        nullable: true,
        reference: Some(160),
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
        reference: Some(125),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/Message/properties/call",
        description: "The voice call: provider, direction, status, duration, numbers, recording, transcript.",
        evidence: &[
            "source: enterprise edition and content type voice_call only, after 4.13",
            "inferred: null is not ruled out",
        ],
        sensitive: true,
        types: Types::new(65),
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
                node: 113,
                required: true,
            },
            Property {
                name: "unread_count",
                node: 114,
                required: true,
            },
            Property {
                name: "last_activity_at",
                node: 115,
                required: false,
            },
            Property {
                name: "contact_inbox",
                node: 116,
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
        reference: Some(334),
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
        reference: Some(347),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/MessageConversation/properties/contact_inbox",
        description: "The contact's link to the inbox.",
        evidence: &["source: absent before 3.0.0", "rendered 4.3.0", "recorded"],
        reference: Some(119),
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
                node: 118,
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
                node: 120,
                required: true,
            },
        ],
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/ContactInbox/properties/source_id",
        description: "Address of the contact in the channel: a phone number, an e-mail address, or an identifier made for the inbox.",
        evidence: &["source: absent before 3.0.0", "rendered 4.3.0", "recorded"],
        sensitive: true,
        types: Types::new(16),
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
                node: 122,
                required: false,
            },
            Property {
                name: "score",
                node: 123,
                required: false,
            },
            Property {
                name: "value",
                node: 124,
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
                node: 126,
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
                        node: 127,
                    },
                    Branch {
                        tags: &["user"],
                        default: false,
                        node: 138,
                    },
                    Branch {
                        tags: &["agent_bot"],
                        default: false,
                        node: 148,
                    },
                    Branch {
                        tags: &["captain_assistant"],
                        default: false,
                        node: 153,
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
        reference: Some(326),
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
                node: 128,
                required: true,
            },
            Property {
                name: "custom_attributes",
                node: 129,
                required: true,
            },
            Property {
                name: "email",
                node: 130,
                required: true,
            },
            Property {
                name: "id",
                node: 131,
                required: true,
            },
            Property {
                name: "identifier",
                node: 132,
                required: true,
            },
            Property {
                name: "name",
                node: 133,
                required: true,
            },
            Property {
                name: "phone_number",
                node: 134,
                required: true,
            },
            Property {
                name: "thumbnail",
                node: 135,
                required: true,
            },
            Property {
                name: "blocked",
                node: 136,
                required: false,
            },
            Property {
                name: "type",
                node: 137,
                required: true,
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
        reference: Some(333),
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
        reference: Some(326),
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
                node: 139,
                required: true,
            },
            Property {
                name: "name",
                node: 140,
                required: true,
            },
            Property {
                name: "available_name",
                node: 141,
                required: true,
            },
            Property {
                name: "email",
                node: 142,
                required: false,
            },
            Property {
                name: "avatar_url",
                node: 143,
                required: true,
            },
            Property {
                name: "logo_user_url",
                node: 144,
                required: false,
            },
            Property {
                name: "type",
                node: 145,
                required: true,
            },
            Property {
                name: "availability_status",
                node: 146,
                required: true,
            },
            Property {
                name: "thumbnail",
                node: 147,
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
        reference: Some(334),
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
        reference: Some(326),
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
        reference: Some(315),
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
                node: 149,
                required: true,
            },
            Property {
                name: "name",
                node: 150,
                required: true,
            },
            Property {
                name: "avatar_url",
                node: 151,
                required: true,
            },
            Property {
                name: "type",
                node: 152,
                required: true,
            },
        ],
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/AgentBotSender/properties/id",
        description: "The bot.",
        evidence: &["source", "rendered 2.16.0", "rendered 4.3.0", "recorded"],
        reference: Some(335),
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
        reference: Some(326),
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
                node: 154,
                required: true,
            },
            Property {
                name: "name",
                node: 155,
                required: true,
            },
            Property {
                name: "avatar_url",
                node: 156,
                required: true,
            },
            Property {
                name: "description",
                node: 157,
                required: true,
            },
            Property {
                name: "created_at",
                node: 158,
                required: true,
            },
            Property {
                name: "type",
                node: 159,
                required: true,
            },
        ],
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/CaptainAssistantSender/properties/id",
        description: "The assistant.",
        evidence: &["source: enterprise edition only"],
        reference: Some(336),
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
        reference: Some(350),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/CaptainAssistantSender/properties/type",
        description: "Always `captain_assistant`.",
        evidence: &["source: enterprise edition only"],
        reference: Some(326),
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
                node: 161,
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
                        node: 162,
                    },
                    Branch {
                        tags: &["audio"],
                        default: false,
                        node: 174,
                    },
                    Branch {
                        tags: &["location"],
                        default: false,
                        node: 187,
                    },
                    Branch {
                        tags: &["fallback"],
                        default: false,
                        node: 196,
                    },
                    Branch {
                        tags: &["contact"],
                        default: false,
                        node: 203,
                    },
                    Branch {
                        tags: &["embed"],
                        default: false,
                        node: 210,
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
        reference: Some(327),
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
                node: 163,
                required: true,
            },
            Property {
                name: "message_id",
                node: 164,
                required: true,
            },
            Property {
                name: "file_type",
                node: 165,
                required: true,
            },
            Property {
                name: "account_id",
                node: 166,
                required: true,
            },
            Property {
                name: "extension",
                node: 167,
                required: false,
            },
            Property {
                name: "content_type",
                node: 168,
                required: false,
            },
            Property {
                name: "data_url",
                node: 169,
                required: true,
            },
            Property {
                name: "thumb_url",
                node: 170,
                required: true,
            },
            Property {
                name: "file_size",
                node: 171,
                required: false,
            },
            Property {
                name: "width",
                node: 172,
                required: false,
            },
            Property {
                name: "height",
                node: 173,
                required: false,
            },
        ],
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/FileAttachment/properties/id",
        description: "The attachment.",
        evidence: &["source", "rendered 2.16.0", "rendered 4.3.0"],
        reference: Some(340),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/FileAttachment/properties/message_id",
        description: "The message that it is attached to.",
        evidence: &["source", "rendered 2.16.0", "rendered 4.3.0"],
        reference: Some(338),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/FileAttachment/properties/file_type",
        description: "One of the kinds that are files, sounds excepted.",
        evidence: &["source", "rendered 2.16.0", "rendered 4.3.0"],
        reference: Some(327),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/FileAttachment/properties/account_id",
        description: "The account that it belongs to.",
        evidence: &["source", "rendered 2.16.0", "rendered 4.3.0"],
        reference: Some(330),
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
        description: "Media type of the file.",
        evidence: &["source: absent up to 4.12", "inferred: null is not ruled out"],
        types: Types::new(17),
        nullable: true,
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/FileAttachment/properties/data_url",
        description: "Address of the file; what Instagram shares is at an address of Instagram's.",
        evidence: &["source", "rendered 2.16.0", "rendered 4.3.0"],
        sensitive: true,
        types: Types::new(16),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/FileAttachment/properties/thumb_url",
        description: "Address of a preview; empty when there is none.",
        evidence: &["source", "rendered 2.16.0", "rendered 4.3.0"],
        sensitive: true,
        types: Types::new(16),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/FileAttachment/properties/file_size",
        description: "Size of the file in bytes.",
        evidence: &[
            "source: absent from 4.11 where there is no file",
            "rendered 2.16.0",
            "rendered 4.3.0",
        ],
        types: Types::new(4),
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
                node: 175,
                required: true,
            },
            Property {
                name: "message_id",
                node: 176,
                required: true,
            },
            Property {
                name: "file_type",
                node: 177,
                required: true,
            },
            Property {
                name: "account_id",
                node: 178,
                required: true,
            },
            Property {
                name: "extension",
                node: 179,
                required: false,
            },
            Property {
                name: "content_type",
                node: 180,
                required: false,
            },
            Property {
                name: "data_url",
                node: 181,
                required: true,
            },
            Property {
                name: "thumb_url",
                node: 182,
                required: true,
            },
            Property {
                name: "file_size",
                node: 183,
                required: false,
            },
            Property {
                name: "width",
                node: 184,
                required: false,
            },
            Property {
                name: "height",
                node: 185,
                required: false,
            },
            Property {
                name: "transcribed_text",
                node: 186,
                required: false,
            },
        ],
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/AudioAttachment/properties/id",
        description: "The attachment.",
        evidence: &["source", "rendered 2.16.0", "rendered 4.3.0"],
        reference: Some(340),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/AudioAttachment/properties/message_id",
        description: "The message that it is attached to.",
        evidence: &["source", "rendered 2.16.0", "rendered 4.3.0"],
        reference: Some(338),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/AudioAttachment/properties/file_type",
        description: "Always `audio`.",
        evidence: &["source", "rendered 2.16.0", "rendered 4.3.0"],
        reference: Some(327),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/AudioAttachment/properties/account_id",
        description: "The account that it belongs to.",
        evidence: &["source", "rendered 2.16.0", "rendered 4.3.0"],
        reference: Some(330),
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
        description: "Media type of the file.",
        evidence: &["source: absent up to 4.12", "inferred: null is not ruled out"],
        types: Types::new(17),
        nullable: true,
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/AudioAttachment/properties/data_url",
        description: "Address of the file; what Instagram shares is at an address of Instagram's.",
        evidence: &["source", "rendered 2.16.0", "rendered 4.3.0"],
        sensitive: true,
        types: Types::new(16),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/AudioAttachment/properties/thumb_url",
        description: "Address of a preview; empty when there is none.",
        evidence: &["source", "rendered 2.16.0", "rendered 4.3.0"],
        sensitive: true,
        types: Types::new(16),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/AudioAttachment/properties/file_size",
        description: "Size of the file in bytes.",
        evidence: &[
            "source: absent from 4.11 where there is no file",
            "rendered 2.16.0",
            "rendered 4.3.0",
        ],
        types: Types::new(4),
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
                node: 188,
                required: true,
            },
            Property {
                name: "message_id",
                node: 189,
                required: true,
            },
            Property {
                name: "file_type",
                node: 190,
                required: true,
            },
            Property {
                name: "account_id",
                node: 191,
                required: true,
            },
            Property {
                name: "coordinates_lat",
                node: 192,
                required: true,
            },
            Property {
                name: "coordinates_long",
                node: 193,
                required: true,
            },
            Property {
                name: "fallback_title",
                node: 194,
                required: true,
            },
            Property {
                name: "data_url",
                node: 195,
                required: true,
            },
        ],
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/LocationAttachment/properties/id",
        description: "The attachment.",
        evidence: &["source", "rendered 2.16.0", "rendered 4.3.0"],
        reference: Some(340),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/LocationAttachment/properties/message_id",
        description: "The message that it is attached to.",
        evidence: &["source", "rendered 2.16.0", "rendered 4.3.0"],
        reference: Some(338),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/LocationAttachment/properties/file_type",
        description: "Always `location`.",
        evidence: &["source", "rendered 2.16.0", "rendered 4.3.0"],
        reference: Some(327),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/LocationAttachment/properties/account_id",
        description: "The account that it belongs to.",
        evidence: &["source", "rendered 2.16.0", "rendered 4.3.0"],
        reference: Some(330),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/LocationAttachment/properties/coordinates_lat",
        description: "Latitude in degrees, as the channel gave it.",
        evidence: &["source", "rendered 2.16.0", "rendered 4.3.0"],
        sensitive: true,
        types: Types::new(8),
        minimum: Some(-9007199254740992.0),
        maximum: Some(9007199254740992.0),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/LocationAttachment/properties/coordinates_long",
        description: "Longitude in degrees, as the channel gave it.",
        evidence: &["source", "rendered 2.16.0", "rendered 4.3.0"],
        sensitive: true,
        types: Types::new(8),
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
                node: 197,
                required: true,
            },
            Property {
                name: "message_id",
                node: 198,
                required: true,
            },
            Property {
                name: "file_type",
                node: 199,
                required: true,
            },
            Property {
                name: "account_id",
                node: 200,
                required: true,
            },
            Property {
                name: "fallback_title",
                node: 201,
                required: true,
            },
            Property {
                name: "data_url",
                node: 202,
                required: true,
            },
        ],
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/FallbackAttachment/properties/id",
        description: "The attachment.",
        evidence: &["source", "rendered 2.16.0", "rendered 4.3.0"],
        reference: Some(340),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/FallbackAttachment/properties/message_id",
        description: "The message that it is attached to.",
        evidence: &["source", "rendered 2.16.0", "rendered 4.3.0"],
        reference: Some(338),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/FallbackAttachment/properties/file_type",
        description: "Always `fallback`.",
        evidence: &["source", "rendered 2.16.0", "rendered 4.3.0"],
        reference: Some(327),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/FallbackAttachment/properties/account_id",
        description: "The account that it belongs to.",
        evidence: &["source", "rendered 2.16.0", "rendered 4.3.0"],
        reference: Some(330),
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
                node: 204,
                required: true,
            },
            Property {
                name: "message_id",
                node: 205,
                required: true,
            },
            Property {
                name: "file_type",
                node: 206,
                required: true,
            },
            Property {
                name: "account_id",
                node: 207,
                required: true,
            },
            Property {
                name: "fallback_title",
                node: 208,
                required: true,
            },
            Property {
                name: "meta",
                node: 209,
                required: false,
            },
        ],
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/ContactAttachment/properties/id",
        description: "The attachment.",
        evidence: &["source: since 2.14.0", "rendered 2.16.0", "rendered 4.3.0"],
        reference: Some(340),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/ContactAttachment/properties/message_id",
        description: "The message that it is attached to.",
        evidence: &["source: since 2.14.0", "rendered 2.16.0", "rendered 4.3.0"],
        reference: Some(338),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/ContactAttachment/properties/file_type",
        description: "Always `contact`.",
        evidence: &["source: since 2.14.0", "rendered 2.16.0", "rendered 4.3.0"],
        reference: Some(327),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/ContactAttachment/properties/account_id",
        description: "The account that it belongs to.",
        evidence: &["source: since 2.14.0", "rendered 2.16.0", "rendered 4.3.0"],
        reference: Some(330),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/ContactAttachment/properties/fallback_title",
        description: "Phone number on the card.",
        evidence: &["source: since 2.14.0", "rendered 2.16.0", "rendered 4.3.0"],
        sensitive: true,
        types: Types::new(16),
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
                name: "data_url",
                node: 215,
                required: true,
            },
        ],
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/EmbedAttachment/properties/id",
        description: "The attachment.",
        evidence: &["source: since 4.8.0"],
        reference: Some(340),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/EmbedAttachment/properties/message_id",
        description: "The message that it is attached to.",
        evidence: &["source: since 4.8.0"],
        reference: Some(338),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/EmbedAttachment/properties/file_type",
        description: "Always `embed`.",
        evidence: &["source: since 4.8.0"],
        reference: Some(327),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/EmbedAttachment/properties/account_id",
        description: "The account that it belongs to.",
        evidence: &["source: since 4.8.0"],
        reference: Some(330),
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
        description: "What goes with a message's content, by content type. Every key is optional, and clients and integrations add keys of their own.",
        types: Types::new(64),
        properties: &[
            Property {
                name: "items",
                node: 217,
                required: false,
            },
            Property {
                name: "submitted_values",
                node: 219,
                required: false,
            },
            Property {
                name: "submitted_email",
                node: 220,
                required: false,
            },
            Property {
                name: "email",
                node: 221,
                required: false,
            },
            Property {
                name: "cc_emails",
                node: 222,
                required: false,
            },
            Property {
                name: "bcc_emails",
                node: 224,
                required: false,
            },
            Property {
                name: "cc_email",
                node: 226,
                required: false,
            },
            Property {
                name: "bcc_email",
                node: 228,
                required: false,
            },
            Property {
                name: "in_reply_to",
                node: 230,
                required: false,
            },
            Property {
                name: "in_reply_to_external_id",
                node: 231,
                required: false,
            },
            Property {
                name: "deleted",
                node: 232,
                required: false,
            },
            Property {
                name: "external_created_at",
                node: 233,
                required: false,
            },
            Property {
                name: "external_error",
                node: 234,
                required: false,
            },
            Property {
                name: "translations",
                node: 235,
                required: false,
            },
            Property {
                name: "story_id",
                node: 236,
                required: false,
            },
            Property {
                name: "story_sender",
                node: 237,
                required: false,
            },
            Property {
                name: "story_url",
                node: 238,
                required: false,
            },
            Property {
                name: "image_type",
                node: 239,
                required: false,
            },
            Property {
                name: "is_unsupported",
                node: 240,
                required: false,
            },
            Property {
                name: "automation_rule_id",
                node: 241,
                required: false,
            },
            Property {
                name: "display_type",
                node: 242,
                required: false,
            },
            Property {
                name: "type",
                node: 243,
                required: false,
            },
            Property {
                name: "data",
                node: 244,
                required: false,
            },
        ],
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/ContentAttributes/properties/items",
        description: "The choices of an input_select, the cards of cards, the fields of a form, the articles of article.",
        evidence: &["source", "rendered 2.16.0", "rendered 4.3.0"],
        types: Types::new(32),
        items: Some(218),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/ContentAttributes/properties/items/items",
        reference: Some(245),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/ContentAttributes/properties/submitted_values",
        description: "What the contact answered: a list of {title, value} for input_select, of {name, value} for a form, an object with `csat_survey_response` for input_csat.",
        evidence: &[
            "source",
            "rendered 2.16.0: array, object",
            "rendered 4.3.0: array, object",
        ],
        sensitive: true,
        types: Types::new(97),
        nullable: true,
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/ContentAttributes/properties/submitted_email",
        description: "Address that the contact entered in an input_email.",
        evidence: &["source", "rendered 2.16.0", "rendered 4.3.0"],
        sensitive: true,
        types: Types::new(16),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/ContentAttributes/properties/email",
        description: "The e-mail behind an incoming_email.",
        evidence: &["source", "rendered 2.16.0", "rendered 4.3.0"],
        reference: Some(271),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/ContentAttributes/properties/cc_emails",
        description: "Copy recipients of an outgoing e-mail.",
        evidence: &["source: null is possible", "rendered 2.16.0", "rendered 4.3.0"],
        sensitive: true,
        types: Types::new(33),
        nullable: true,
        items: Some(223),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/ContentAttributes/properties/cc_emails/items",
        types: Types::new(16),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/ContentAttributes/properties/bcc_emails",
        description: "Blind-copy recipients of an outgoing e-mail.",
        evidence: &["source: null is possible", "rendered 2.16.0", "rendered 4.3.0"],
        sensitive: true,
        types: Types::new(33),
        nullable: true,
        items: Some(225),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/ContentAttributes/properties/bcc_emails/items",
        types: Types::new(16),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/ContentAttributes/properties/cc_email",
        description: "Copy recipients of an incoming e-mail.",
        evidence: &["source: null is possible", "rendered 2.16.0", "rendered 4.3.0"],
        sensitive: true,
        types: Types::new(33),
        nullable: true,
        items: Some(227),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/ContentAttributes/properties/cc_email/items",
        types: Types::new(16),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/ContentAttributes/properties/bcc_email",
        description: "Blind-copy recipients of an incoming e-mail.",
        evidence: &["source", "rendered 2.16.0: null", "rendered 4.3.0: null"],
        sensitive: true,
        types: Types::new(33),
        nullable: true,
        items: Some(229),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/ContentAttributes/properties/bcc_email/items",
        types: Types::new(16),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/ContentAttributes/properties/in_reply_to",
        description: "The message that this one answers.",
        evidence: &["source: null is possible", "rendered 2.16.0", "rendered 4.3.0"],
        nullable: true,
        reference: Some(338),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/ContentAttributes/properties/in_reply_to_external_id",
        description: "Identifier, in the channel, of the message that this one answers.",
        evidence: &["source: null is possible", "rendered 2.16.0", "rendered 4.3.0"],
        sensitive: true,
        types: Types::new(17),
        nullable: true,
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/ContentAttributes/properties/deleted",
        description: "True when an agent deleted the message; the content is then a placeholder.",
        evidence: &["source", "rendered 2.16.0", "rendered 4.3.0"],
        types: Types::new(2),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/ContentAttributes/properties/external_created_at",
        description: "When the channel says that the message was written; no evidence settles its form.",
        evidence: &["source"],
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/ContentAttributes/properties/external_error",
        description: "What the channel answered when delivery failed; null once a retry succeeded.",
        evidence: &["source: null is possible", "rendered 2.16.0", "rendered 4.3.0"],
        sensitive: true,
        types: Types::new(17),
        nullable: true,
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/ContentAttributes/properties/translations",
        description: "Translations of the content, by language code.",
        evidence: &["source", "rendered 2.16.0", "rendered 4.3.0"],
        sensitive: true,
        types: Types::new(64),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/ContentAttributes/properties/story_id",
        description: "The Instagram story that the message answers.",
        evidence: &["source", "rendered 2.16.0", "rendered 4.3.0"],
        sensitive: true,
        types: Types::new(16),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/ContentAttributes/properties/story_sender",
        description: "Who published that story, as an identifier of Instagram's.",
        evidence: &["source", "rendered 2.16.0", "rendered 4.3.0"],
        sensitive: true,
        types: Types::new(16),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/ContentAttributes/properties/story_url",
        description: "Address of that story.",
        evidence: &["source", "rendered 2.16.0", "rendered 4.3.0"],
        sensitive: true,
        types: Types::new(16),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/ContentAttributes/properties/image_type",
        description: "What the picture is, such as a mention in a story.",
        evidence: &["source", "inferred: null is not ruled out"],
        types: Types::new(17),
        nullable: true,
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/ContentAttributes/properties/is_unsupported",
        description: "True when the channel sent something that the server cannot show.",
        evidence: &["source", "rendered 2.16.0", "rendered 4.3.0"],
        types: Types::new(2),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/ContentAttributes/properties/automation_rule_id",
        description: "The automation rule that sent the message.",
        evidence: &["source", "rendered 2.16.0", "rendered 4.3.0"],
        reference: Some(341),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/ContentAttributes/properties/display_type",
        description: "How an input_csat asks for the rating.",
        evidence: &["source", "rendered 2.16.0", "rendered 4.3.0"],
        reference: Some(324),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/ContentAttributes/properties/type",
        description: "The integration behind a message of type integrations, such as `dyte`.",
        evidence: &["source", "rendered 2.16.0", "rendered 4.3.0"],
        types: Types::new(16),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/ContentAttributes/properties/data",
        description: "What the integration, or the voice call, stored.",
        evidence: &["source", "rendered 2.16.0", "rendered 4.3.0"],
        sensitive: true,
        types: Types::new(64),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/ContentItem",
        name: Some("ContentItem"),
        description: "One choice, card, form field or article; which one, only the message's content type tells. The server checks which keys there are, not their values.",
        types: Types::new(64),
        properties: &[
            Property {
                name: "title",
                node: 246,
                required: false,
            },
            Property {
                name: "value",
                node: 247,
                required: false,
            },
            Property {
                name: "description",
                node: 248,
                required: false,
            },
            Property {
                name: "media_url",
                node: 249,
                required: false,
            },
            Property {
                name: "actions",
                node: 250,
                required: false,
            },
            Property {
                name: "link",
                node: 252,
                required: false,
            },
            Property {
                name: "name",
                node: 253,
                required: false,
            },
            Property {
                name: "type",
                node: 254,
                required: false,
            },
            Property {
                name: "label",
                node: 255,
                required: false,
            },
            Property {
                name: "placeholder",
                node: 256,
                required: false,
            },
            Property {
                name: "options",
                node: 257,
                required: false,
            },
            Property {
                name: "default",
                node: 259,
                required: false,
            },
            Property {
                name: "required",
                node: 260,
                required: false,
            },
            Property {
                name: "pattern",
                node: 261,
                required: false,
            },
            Property {
                name: "pattern_error",
                node: 262,
                required: false,
            },
        ],
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/ContentItem/properties/title",
        description: "Title of a choice, card or article.",
        evidence: &[
            "source: not validated, set by the client",
            "rendered 2.16.0",
            "rendered 4.3.0",
        ],
        sensitive: true,
        types: Types::new(17),
        nullable: true,
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/ContentItem/properties/value",
        description: "Value of a choice; any JSON.",
        evidence: &[
            "source: not validated, set by the client",
            "rendered 2.16.0",
            "rendered 4.3.0",
        ],
        sensitive: true,
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/ContentItem/properties/description",
        description: "Text of a card or article.",
        evidence: &[
            "source: not validated, set by the client",
            "rendered 2.16.0",
            "rendered 4.3.0",
        ],
        sensitive: true,
        types: Types::new(17),
        nullable: true,
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/ContentItem/properties/media_url",
        description: "Picture of a card.",
        evidence: &[
            "source: not validated, set by the client",
            "rendered 2.16.0",
            "rendered 4.3.0",
        ],
        sensitive: true,
        types: Types::new(17),
        nullable: true,
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/ContentItem/properties/actions",
        description: "Buttons of a card.",
        evidence: &[
            "source: not validated, set by the client",
            "rendered 2.16.0",
            "rendered 4.3.0",
        ],
        types: Types::new(33),
        nullable: true,
        items: Some(251),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/ContentItem/properties/actions/items",
        reference: Some(263),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/ContentItem/properties/link",
        description: "Address of an article.",
        evidence: &[
            "source: not validated, set by the client",
            "rendered 2.16.0",
            "rendered 4.3.0",
        ],
        sensitive: true,
        types: Types::new(17),
        nullable: true,
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/ContentItem/properties/name",
        description: "Name of a form field.",
        evidence: &[
            "source: not validated, set by the client",
            "rendered 2.16.0",
            "rendered 4.3.0",
        ],
        sensitive: true,
        types: Types::new(17),
        nullable: true,
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/ContentItem/properties/type",
        description: "Type of a form field, such as `email`, `text_area` or `select`.",
        evidence: &[
            "source: not validated, set by the client",
            "rendered 2.16.0",
            "rendered 4.3.0",
        ],
        types: Types::new(17),
        nullable: true,
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/ContentItem/properties/label",
        description: "Label of a form field.",
        evidence: &[
            "source: not validated, set by the client",
            "rendered 2.16.0",
            "rendered 4.3.0",
        ],
        sensitive: true,
        types: Types::new(17),
        nullable: true,
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/ContentItem/properties/placeholder",
        description: "Placeholder of a form field.",
        evidence: &[
            "source: not validated, set by the client",
            "rendered 2.16.0",
            "rendered 4.3.0",
        ],
        sensitive: true,
        types: Types::new(17),
        nullable: true,
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/ContentItem/properties/options",
        description: "Choices of a form field of type select.",
        evidence: &[
            "source: not validated, set by the client",
            "rendered 2.16.0",
            "rendered 4.3.0",
        ],
        types: Types::new(33),
        nullable: true,
        items: Some(258),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/ContentItem/properties/options/items",
        reference: Some(268),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/ContentItem/properties/default",
        description: "Value that a form field starts with; any JSON.",
        evidence: &["source: not validated, set by the client"],
        sensitive: true,
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/ContentItem/properties/required",
        description: "Whether a form field must be filled in; a boolean, or any text for yes.",
        evidence: &[
            "source: not validated, set by the client",
            "rendered 2.16.0",
            "rendered 4.3.0",
        ],
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/ContentItem/properties/pattern",
        description: "Regular expression that the value of a form field must match.",
        evidence: &[
            "source: not validated, set by the client",
            "rendered 2.16.0",
            "rendered 4.3.0",
        ],
        types: Types::new(17),
        nullable: true,
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/ContentItem/properties/pattern_error",
        description: "What the contact is told when it does not.",
        evidence: &[
            "source: not validated, set by the client",
            "rendered 2.16.0",
            "rendered 4.3.0",
        ],
        sensitive: true,
        types: Types::new(17),
        nullable: true,
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/ContentAction",
        name: Some("ContentAction"),
        description: "A button of a card.",
        types: Types::new(64),
        properties: &[
            Property {
                name: "type",
                node: 264,
                required: false,
            },
            Property {
                name: "text",
                node: 265,
                required: false,
            },
            Property {
                name: "uri",
                node: 266,
                required: false,
            },
            Property {
                name: "payload",
                node: 267,
                required: false,
            },
        ],
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/ContentAction/properties/type",
        description: "What the button does.",
        evidence: &[
            "source: not validated, set by the client",
            "rendered 2.16.0",
            "rendered 4.3.0",
        ],
        nullable: true,
        reference: Some(325),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/ContentAction/properties/text",
        description: "Text on the button.",
        evidence: &[
            "source: not validated, set by the client",
            "rendered 2.16.0",
            "rendered 4.3.0",
        ],
        sensitive: true,
        types: Types::new(17),
        nullable: true,
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/ContentAction/properties/uri",
        description: "Address that a link opens.",
        evidence: &[
            "source: not validated, set by the client",
            "rendered 2.16.0",
            "rendered 4.3.0",
        ],
        sensitive: true,
        types: Types::new(17),
        nullable: true,
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/ContentAction/properties/payload",
        description: "What a postback sends.",
        evidence: &[
            "source: not validated, set by the client",
            "rendered 2.16.0",
            "rendered 4.3.0",
        ],
        sensitive: true,
        types: Types::new(17),
        nullable: true,
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/ContentOption",
        name: Some("ContentOption"),
        description: "A choice of a form field of type select.",
        types: Types::new(64),
        properties: &[
            Property {
                name: "label",
                node: 269,
                required: false,
            },
            Property {
                name: "value",
                node: 270,
                required: false,
            },
        ],
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/ContentOption/properties/label",
        description: "Text of the choice.",
        evidence: &[
            "source: not validated, set by the client",
            "rendered 2.16.0",
            "rendered 4.3.0",
        ],
        sensitive: true,
        types: Types::new(17),
        nullable: true,
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/ContentOption/properties/value",
        description: "Value of the choice; any JSON.",
        evidence: &[
            "source: not validated, set by the client",
            "rendered 2.16.0",
            "rendered 4.3.0",
        ],
        sensitive: true,
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/EmailContent",
        name: Some("EmailContent"),
        description: "An e-mail's headers and bodies.",
        types: Types::new(64),
        properties: &[
            Property {
                name: "bcc",
                node: 272,
                required: false,
            },
            Property {
                name: "cc",
                node: 274,
                required: false,
            },
            Property {
                name: "content_type",
                node: 276,
                required: false,
            },
            Property {
                name: "date",
                node: 277,
                required: false,
            },
            Property {
                name: "from",
                node: 278,
                required: false,
            },
            Property {
                name: "html_content",
                node: 280,
                required: false,
            },
            Property {
                name: "in_reply_to",
                node: 281,
                required: false,
            },
            Property {
                name: "message_id",
                node: 282,
                required: false,
            },
            Property {
                name: "multipart",
                node: 283,
                required: false,
            },
            Property {
                name: "number_of_attachments",
                node: 284,
                required: false,
            },
            Property {
                name: "subject",
                node: 285,
                required: false,
            },
            Property {
                name: "text_content",
                node: 286,
                required: false,
            },
            Property {
                name: "to",
                node: 287,
                required: false,
            },
        ],
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/EmailContent/properties/bcc",
        description: "Blind-copy recipients.",
        evidence: &["source", "rendered 2.16.0: null", "rendered 4.3.0: null"],
        sensitive: true,
        types: Types::new(33),
        nullable: true,
        items: Some(273),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/EmailContent/properties/bcc/items",
        types: Types::new(16),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/EmailContent/properties/cc",
        description: "Copy recipients.",
        evidence: &["source: null is possible", "rendered 2.16.0", "rendered 4.3.0"],
        sensitive: true,
        types: Types::new(33),
        nullable: true,
        items: Some(275),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/EmailContent/properties/cc/items",
        types: Types::new(16),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/EmailContent/properties/content_type",
        description: "Media type of the whole e-mail.",
        evidence: &["source", "rendered 2.16.0", "rendered 4.3.0"],
        types: Types::new(16),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/EmailContent/properties/date",
        description: "When the e-mail was sent, with the sender's offset from UTC.",
        evidence: &["source", "rendered 2.16.0", "rendered 4.3.0"],
        reference: Some(350),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/EmailContent/properties/from",
        description: "Addresses of the senders.",
        evidence: &["source: null is possible", "rendered 2.16.0", "rendered 4.3.0"],
        sensitive: true,
        types: Types::new(33),
        nullable: true,
        items: Some(279),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/EmailContent/properties/from/items",
        types: Types::new(16),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/EmailContent/properties/html_content",
        description: "The HTML body; an empty object when there is none.",
        evidence: &["source", "rendered 2.16.0", "rendered 4.3.0"],
        reference: Some(289),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/EmailContent/properties/in_reply_to",
        description: "Message-ID of the e-mail that this one answers; a list when there are several.",
        evidence: &[
            "source: a string, or a list",
            "rendered 2.16.0: null",
            "rendered 4.3.0: null",
        ],
        sensitive: true,
        types: Types::new(49),
        nullable: true,
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/EmailContent/properties/message_id",
        description: "Message-ID of the e-mail.",
        evidence: &["source", "rendered 2.16.0", "rendered 4.3.0"],
        sensitive: true,
        types: Types::new(16),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/EmailContent/properties/multipart",
        description: "Whether the e-mail has several parts.",
        evidence: &["source", "rendered 2.16.0", "rendered 4.3.0"],
        types: Types::new(2),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/EmailContent/properties/number_of_attachments",
        description: "Number of files attached.",
        evidence: &["source", "rendered 2.16.0", "rendered 4.3.0"],
        types: Types::new(4),
        minimum: Some(0.0),
        maximum: Some(9223372036854776000.0),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/EmailContent/properties/subject",
        description: "Subject; empty when the e-mail has none.",
        evidence: &["source", "rendered 2.16.0", "rendered 4.3.0"],
        sensitive: true,
        types: Types::new(16),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/EmailContent/properties/text_content",
        description: "The plain text body; an empty object when there is none.",
        evidence: &["source", "rendered 2.16.0", "rendered 4.3.0"],
        reference: Some(289),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/EmailContent/properties/to",
        description: "Addresses of the recipients.",
        evidence: &["source: null is possible", "rendered 2.16.0", "rendered 4.3.0"],
        sensitive: true,
        types: Types::new(33),
        nullable: true,
        items: Some(288),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/EmailContent/properties/to/items",
        types: Types::new(16),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/EmailBody",
        name: Some("EmailBody"),
        description: "One body of an e-mail, whole and cut; empty when there is none.",
        types: Types::new(64),
        properties: &[
            Property {
                name: "full",
                node: 290,
                required: false,
            },
            Property {
                name: "reply",
                node: 291,
                required: false,
            },
            Property {
                name: "quoted",
                node: 292,
                required: false,
            },
        ],
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/EmailBody/properties/full",
        description: "The whole body.",
        evidence: &["source", "rendered 2.16.0", "rendered 4.3.0"],
        sensitive: true,
        types: Types::new(16),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/EmailBody/properties/reply",
        description: "What the sender wrote, without what is quoted.",
        evidence: &["source", "rendered 2.16.0", "rendered 4.3.0"],
        sensitive: true,
        types: Types::new(16),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/EmailBody/properties/quoted",
        description: "The body with what is quoted, as shown.",
        evidence: &["source", "rendered 2.16.0", "rendered 4.3.0"],
        sensitive: true,
        types: Types::new(16),
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
                node: 294,
                required: false,
            },
            Property {
                name: "sla_id",
                node: 295,
                required: false,
            },
            Property {
                name: "sla_status",
                node: 296,
                required: false,
            },
            Property {
                name: "created_at",
                node: 297,
                required: false,
            },
            Property {
                name: "updated_at",
                node: 298,
                required: false,
            },
            Property {
                name: "sla_description",
                node: 299,
                required: false,
            },
            Property {
                name: "sla_name",
                node: 300,
                required: false,
            },
            Property {
                name: "sla_first_response_time_threshold",
                node: 301,
                required: false,
            },
            Property {
                name: "sla_next_response_time_threshold",
                node: 302,
                required: false,
            },
            Property {
                name: "sla_only_during_business_hours",
                node: 303,
                required: false,
            },
            Property {
                name: "sla_resolution_time_threshold",
                node: 304,
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
        reference: Some(345),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/AppliedSla/properties/sla_id",
        description: "The policy.",
        evidence: &[
            "source: enterprise edition with feature sla only, since 3.8.0",
            "recorded",
        ],
        reference: Some(344),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/AppliedSla/properties/sla_status",
        description: "Whether the targets were met.",
        evidence: &[
            "source: enterprise edition with feature sla only, since 3.8.0",
            "recorded",
        ],
        reference: Some(328),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/AppliedSla/properties/created_at",
        description: "When the policy was applied.",
        evidence: &[
            "source: enterprise edition with feature sla only, since 3.8.0",
            "recorded",
        ],
        reference: Some(347),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/AppliedSla/properties/updated_at",
        description: "When the status last changed.",
        evidence: &[
            "source: enterprise edition with feature sla only, since 3.8.0",
            "recorded",
        ],
        reference: Some(347),
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
        minimum: Some(0.0),
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
        minimum: Some(0.0),
        maximum: Some(9007199254740992.0),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/AppliedSla/properties/sla_only_during_business_hours",
        description: "Whether only business hours count.",
        evidence: &[
            "source: enterprise edition with feature sla only, since 3.8.0",
            "recorded",
        ],
        types: Types::new(2),
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
        minimum: Some(0.0),
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
                node: 306,
                required: true,
            },
            Property {
                name: "event_type",
                node: 307,
                required: true,
            },
            Property {
                name: "meta",
                node: 308,
                required: true,
            },
            Property {
                name: "updated_at",
                node: 309,
                required: true,
            },
            Property {
                name: "created_at",
                node: 310,
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
        reference: Some(346),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/SlaEvent/properties/event_type",
        description: "Which target was missed.",
        evidence: &[
            "source: enterprise edition with feature sla only, since 3.8.0",
            "recorded",
        ],
        reference: Some(329),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/SlaEvent/properties/meta",
        description: "What the event is about, such as the `message_id` that waited too long.",
        evidence: &[
            "source: enterprise edition with feature sla only, since 3.8.0",
            "recorded",
        ],
        types: Types::new(64),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/SlaEvent/properties/updated_at",
        description: "When the event was last changed.",
        evidence: &[
            "source: enterprise edition with feature sla only, since 3.8.0",
            "recorded",
        ],
        reference: Some(347),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/SlaEvent/properties/created_at",
        description: "When the target was missed.",
        evidence: &[
            "source: enterprise edition with feature sla only, since 3.8.0",
            "recorded",
        ],
        reference: Some(347),
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
        description: "What an assignee is.",
        types: Types::new(16),
        values: &[Literal::String("User"), Literal::String("AgentBot")],
        value_descriptions: &["A human agent.", "A bot."],
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
        pointer: "/$defs/DisplayType",
        name: Some("DisplayType"),
        description: "How a satisfaction survey asks for the rating.",
        types: Types::new(16),
        values: &[Literal::String("emoji"), Literal::String("star")],
        extensible: true,
        value_descriptions: &["Five faces.", "Five stars."],
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/ContentActionType",
        name: Some("ContentActionType"),
        description: "What a card's button does.",
        types: Types::new(16),
        values: &[Literal::String("link"), Literal::String("postback")],
        extensible: true,
        value_descriptions: &["Opens `uri`.", "Sends `payload`."],
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
        pointer: "/$defs/AutomationRuleId",
        name: Some("AutomationRuleId"),
        description: "Number of an automation rule.",
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
        description: "Time as whole seconds since 1970-01-01T00:00:00Z.",
        types: Types::new(4),
        minimum: Some(0.0),
        maximum: Some(253402300799.0),
        format: Some("unix-time"),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/UnixSecondsOrNever",
        name: Some("UnixSecondsOrNever"),
        description: "Time as whole seconds since 1970-01-01T00:00:00Z, where 0 means that it never happened.",
        types: Types::new(4),
        minimum: Some(0.0),
        maximum: Some(253402300799.0),
        format: Some("unix-time"),
        zero_means: Some("never"),
        ..Node::EMPTY
    },
    Node {
        pointer: "/$defs/FractionalUnixSeconds",
        name: Some("FractionalUnixSeconds"),
        description: "Time as seconds since 1970-01-01T00:00:00Z, with a fraction.",
        types: Types::new(8),
        minimum: Some(0.0),
        maximum: Some(253402300799.0),
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
    ("Team", 77),
    ("Message", 84),
    ("MessageConversation", 112),
    ("ExternalSourceIds", 117),
    ("ContactInbox", 119),
    ("Sentiment", 121),
    ("Sender", 125),
    ("ContactSender", 127),
    ("UserSender", 138),
    ("AgentBotSender", 148),
    ("CaptainAssistantSender", 153),
    ("Attachment", 160),
    ("FileAttachment", 162),
    ("AudioAttachment", 174),
    ("LocationAttachment", 187),
    ("FallbackAttachment", 196),
    ("ContactAttachment", 203),
    ("EmbedAttachment", 210),
    ("ContentAttributes", 216),
    ("ContentItem", 245),
    ("ContentAction", 263),
    ("ContentOption", 268),
    ("EmailContent", 271),
    ("EmailBody", 289),
    ("AppliedSla", 293),
    ("SlaEvent", 305),
    ("ConversationStatus", 311),
    ("Priority", 312),
    ("Channel", 313),
    ("ContactAvailabilityStatus", 314),
    ("AvailabilityStatus", 315),
    ("AgentRole", 316),
    ("AuthProvider", 317),
    ("AssigneeKind", 318),
    ("BotType", 319),
    ("SenderType", 320),
    ("MessageType", 321),
    ("MessageStatus", 322),
    ("ContentType", 323),
    ("DisplayType", 324),
    ("ContentActionType", 325),
    ("SenderKind", 326),
    ("AttachmentKind", 327),
    ("SlaStatus", 328),
    ("SlaEventType", 329),
    ("AccountId", 330),
    ("ConversationId", 331),
    ("InboxId", 332),
    ("ContactId", 333),
    ("UserId", 334),
    ("AgentBotId", 335),
    ("CaptainAssistantId", 336),
    ("TeamId", 337),
    ("MessageId", 338),
    ("SenderId", 339),
    ("AttachmentId", 340),
    ("AutomationRuleId", 341),
    ("CompanyId", 342),
    ("CustomRoleId", 343),
    ("SlaPolicyId", 344),
    ("AppliedSlaId", 345),
    ("SlaEventId", 346),
    ("UnixSeconds", 347),
    ("UnixSecondsOrNever", 348),
    ("FractionalUnixSeconds", 349),
    ("IsoDateTime", 350),
];
