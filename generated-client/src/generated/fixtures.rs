// Written by `cargo xtask gen` from schema/payloads/accept.
// Do not edit: change that and run the command again.

use crate::fixtures::Fixture;
/// Every fixture, sorted by name.
pub const ALL: &[Fixture] = &[
    Fixture {
        name: "additional-attributes-and-channel-null",
        json: include_bytes!("fixtures/additional-attributes-and-channel-null.json"),
    },
    Fixture {
        name: "agent-provider-null",
        json: include_bytes!("fixtures/agent-provider-null.json"),
    },
    Fixture {
        name: "agent-signs-in-with-google",
        json: include_bytes!("fixtures/agent-signs-in-with-google.json"),
    },
    Fixture {
        name: "agent-without-address",
        json: include_bytes!("fixtures/agent-without-address.json"),
    },
    Fixture {
        name: "assigned-to-agent-on-newer-server",
        json: include_bytes!("fixtures/assigned-to-agent-on-newer-server.json"),
    },
    Fixture {
        name: "assigned-to-bot",
        json: include_bytes!("fixtures/assigned-to-bot.json"),
    },
    Fixture {
        name: "assigned-to-captain-assistant",
        json: include_bytes!("fixtures/assigned-to-captain-assistant.json"),
    },
    Fixture {
        name: "assigned-to-captain-assistant-without-description",
        json: include_bytes!(
            "fixtures/assigned-to-captain-assistant-without-description.json"
        ),
    },
    Fixture {
        name: "assigned-to-system-bot",
        json: include_bytes!("fixtures/assigned-to-system-bot.json"),
    },
    Fixture {
        name: "assigned-without-team",
        json: include_bytes!("fixtures/assigned-without-team.json"),
    },
    Fixture {
        name: "assignee-invited-only",
        json: include_bytes!("fixtures/assignee-invited-only.json"),
    },
    Fixture {
        name: "assignee-left-account-on-newer-server",
        json: include_bytes!("fixtures/assignee-left-account-on-newer-server.json"),
    },
    Fixture {
        name: "assignee-type-outside-growing-set",
        json: include_bytes!("fixtures/assignee-type-outside-growing-set.json"),
    },
    Fixture {
        name: "attachment-addresses-null",
        json: include_bytes!("fixtures/attachment-addresses-null.json"),
    },
    Fixture {
        name: "attachment-audio",
        json: include_bytes!("fixtures/attachment-audio.json"),
    },
    Fixture {
        name: "attachment-audio-addresses-null",
        json: include_bytes!("fixtures/attachment-audio-addresses-null.json"),
    },
    Fixture {
        name: "attachment-audio-transcribed",
        json: include_bytes!("fixtures/attachment-audio-transcribed.json"),
    },
    Fixture {
        name: "attachment-audio-without-file",
        json: include_bytes!("fixtures/attachment-audio-without-file.json"),
    },
    Fixture {
        name: "attachment-contact-card",
        json: include_bytes!("fixtures/attachment-contact-card.json"),
    },
    Fixture {
        name: "attachment-contact-card-without-meta",
        json: include_bytes!("fixtures/attachment-contact-card-without-meta.json"),
    },
    Fixture {
        name: "attachment-contact-card-without-number",
        json: include_bytes!("fixtures/attachment-contact-card-without-number.json"),
    },
    Fixture {
        name: "attachment-embed",
        json: include_bytes!("fixtures/attachment-embed.json"),
    },
    Fixture {
        name: "attachment-embed-without-address",
        json: include_bytes!("fixtures/attachment-embed-without-address.json"),
    },
    Fixture {
        name: "attachment-fallback",
        json: include_bytes!("fixtures/attachment-fallback.json"),
    },
    Fixture {
        name: "attachment-fallback-bare",
        json: include_bytes!("fixtures/attachment-fallback-bare.json"),
    },
    Fixture {
        name: "attachment-file",
        json: include_bytes!("fixtures/attachment-file.json"),
    },
    Fixture {
        name: "attachment-file-gone",
        json: include_bytes!("fixtures/attachment-file-gone.json"),
    },
    Fixture {
        name: "attachment-ig-post",
        json: include_bytes!("fixtures/attachment-ig-post.json"),
    },
    Fixture {
        name: "attachment-ig-reel",
        json: include_bytes!("fixtures/attachment-ig-reel.json"),
    },
    Fixture {
        name: "attachment-ig-story",
        json: include_bytes!("fixtures/attachment-ig-story.json"),
    },
    Fixture {
        name: "attachment-image",
        json: include_bytes!("fixtures/attachment-image.json"),
    },
    Fixture {
        name: "attachment-location",
        json: include_bytes!("fixtures/attachment-location.json"),
    },
    Fixture {
        name: "attachment-location-bare",
        json: include_bytes!("fixtures/attachment-location-bare.json"),
    },
    Fixture {
        name: "attachment-location-without-coordinates",
        json: include_bytes!("fixtures/attachment-location-without-coordinates.json"),
    },
    Fixture {
        name: "attachment-media-type-null",
        json: include_bytes!("fixtures/attachment-media-type-null.json"),
    },
    Fixture {
        name: "attachment-null-item",
        json: include_bytes!("fixtures/attachment-null-item.json"),
    },
    Fixture {
        name: "attachment-share",
        json: include_bytes!("fixtures/attachment-share.json"),
    },
    Fixture {
        name: "attachment-story-mention",
        json: include_bytes!("fixtures/attachment-story-mention.json"),
    },
    Fixture {
        name: "attachment-video",
        json: include_bytes!("fixtures/attachment-video.json"),
    },
    Fixture {
        name: "attachment-with-media-type",
        json: include_bytes!("fixtures/attachment-with-media-type.json"),
    },
    Fixture {
        name: "attachment-without-file",
        json: include_bytes!("fixtures/attachment-without-file.json"),
    },
    Fixture {
        name: "attachments-more-than-fifteen",
        json: include_bytes!("fixtures/attachments-more-than-fifteen.json"),
    },
    Fixture {
        name: "attachments-of-several-kinds",
        json: include_bytes!("fixtures/attachments-of-several-kinds.json"),
    },
    Fixture {
        name: "bot-type-csml",
        json: include_bytes!("fixtures/bot-type-csml.json"),
    },
    Fixture {
        name: "bot-type-null",
        json: include_bytes!("fixtures/bot-type-null.json"),
    },
    Fixture {
        name: "bot-type-outside-growing-set",
        json: include_bytes!("fixtures/bot-type-outside-growing-set.json"),
    },
    Fixture {
        name: "contact-all-null",
        json: include_bytes!("fixtures/contact-all-null.json"),
    },
    Fixture {
        name: "contact-attributes-null",
        json: include_bytes!("fixtures/contact-attributes-null.json"),
    },
    Fixture {
        name: "contact-inbox-source-id-null",
        json: include_bytes!("fixtures/contact-inbox-source-id-null.json"),
    },
    Fixture {
        name: "contact-of-a-company",
        json: include_bytes!("fixtures/contact-of-a-company.json"),
    },
    Fixture {
        name: "contact-of-no-company",
        json: include_bytes!("fixtures/contact-of-no-company.json"),
    },
    Fixture {
        name: "contact-rich",
        json: include_bytes!("fixtures/contact-rich.json"),
    },
    Fixture {
        name: "content-article",
        json: include_bytes!("fixtures/content-article.json"),
    },
    Fixture {
        name: "content-cards",
        json: include_bytes!("fixtures/content-cards.json"),
    },
    Fixture {
        name: "content-form",
        json: include_bytes!("fixtures/content-form.json"),
    },
    Fixture {
        name: "content-form-answered",
        json: include_bytes!("fixtures/content-form-answered.json"),
    },
    Fixture {
        name: "content-incoming-email",
        json: include_bytes!("fixtures/content-incoming-email.json"),
    },
    Fixture {
        name: "content-incoming-email-bare",
        json: include_bytes!("fixtures/content-incoming-email-bare.json"),
    },
    Fixture {
        name: "content-incoming-email-forwarded",
        json: include_bytes!("fixtures/content-incoming-email-forwarded.json"),
    },
    Fixture {
        name: "content-incoming-email-not-forwarded",
        json: include_bytes!("fixtures/content-incoming-email-not-forwarded.json"),
    },
    Fixture {
        name: "content-incoming-email-of-a-thread",
        json: include_bytes!("fixtures/content-incoming-email-of-a-thread.json"),
    },
    Fixture {
        name: "content-incoming-email-unparsable-headers",
        json: include_bytes!("fixtures/content-incoming-email-unparsable-headers.json"),
    },
    Fixture {
        name: "content-incoming-email-without-headers",
        json: include_bytes!("fixtures/content-incoming-email-without-headers.json"),
    },
    Fixture {
        name: "content-input-csat",
        json: include_bytes!("fixtures/content-input-csat.json"),
    },
    Fixture {
        name: "content-input-csat-answered",
        json: include_bytes!("fixtures/content-input-csat-answered.json"),
    },
    Fixture {
        name: "content-input-email",
        json: include_bytes!("fixtures/content-input-email.json"),
    },
    Fixture {
        name: "content-input-select",
        json: include_bytes!("fixtures/content-input-select.json"),
    },
    Fixture {
        name: "content-input-select-answered",
        json: include_bytes!("fixtures/content-input-select-answered.json"),
    },
    Fixture {
        name: "content-input-text-and-textarea",
        json: include_bytes!("fixtures/content-input-text-and-textarea.json"),
    },
    Fixture {
        name: "content-integrations",
        json: include_bytes!("fixtures/content-integrations.json"),
    },
    Fixture {
        name: "content-items-of-any-json",
        json: include_bytes!("fixtures/content-items-of-any-json.json"),
    },
    Fixture {
        name: "content-outgoing-email",
        json: include_bytes!("fixtures/content-outgoing-email.json"),
    },
    Fixture {
        name: "content-outgoing-email-to-others",
        json: include_bytes!("fixtures/content-outgoing-email-to-others.json"),
    },
    Fixture {
        name: "content-outgoing-email-without-copies",
        json: include_bytes!("fixtures/content-outgoing-email-without-copies.json"),
    },
    Fixture {
        name: "content-posted-as-any-json",
        json: include_bytes!("fixtures/content-posted-as-any-json.json"),
    },
    Fixture {
        name: "content-posted-by-form",
        json: include_bytes!("fixtures/content-posted-by-form.json"),
    },
    Fixture {
        name: "content-posted-empty",
        json: include_bytes!("fixtures/content-posted-empty.json"),
    },
    Fixture {
        name: "content-posted-items-as-an-object",
        json: include_bytes!("fixtures/content-posted-items-as-an-object.json"),
    },
    Fixture {
        name: "content-posted-items-of-texts",
        json: include_bytes!("fixtures/content-posted-items-of-texts.json"),
    },
    Fixture {
        name: "content-posted-keys-of-the-server-as-any-json",
        json: include_bytes!(
            "fixtures/content-posted-keys-of-the-server-as-any-json.json"
        ),
    },
    Fixture {
        name: "content-posted-keys-of-the-server-by-form",
        json: include_bytes!("fixtures/content-posted-keys-of-the-server-by-form.json"),
    },
    Fixture {
        name: "content-posted-keys-of-the-server-null",
        json: include_bytes!("fixtures/content-posted-keys-of-the-server-null.json"),
    },
    Fixture {
        name: "content-sticker",
        json: include_bytes!("fixtures/content-sticker.json"),
    },
    Fixture {
        name: "content-submitted-values-null",
        json: include_bytes!("fixtures/content-submitted-values-null.json"),
    },
    Fixture {
        name: "content-voice-call",
        json: include_bytes!("fixtures/content-voice-call.json"),
    },
    Fixture {
        name: "content-whatsapp-flow-response",
        json: include_bytes!("fixtures/content-whatsapp-flow-response.json"),
    },
    Fixture {
        name: "custom-attributes-null",
        json: include_bytes!("fixtures/custom-attributes-null.json"),
    },
    Fixture {
        name: "custom-attributes-of-any-json",
        json: include_bytes!("fixtures/custom-attributes-of-any-json.json"),
    },
    Fixture {
        name: "duplicate-key",
        json: include_bytes!("fixtures/duplicate-key.json"),
    },
    Fixture {
        name: "escaped-text",
        json: include_bytes!("fixtures/escaped-text.json"),
    },
    Fixture {
        name: "every-message-status",
        json: include_bytes!("fixtures/every-message-status.json"),
    },
    Fixture {
        name: "every-message-type",
        json: include_bytes!("fixtures/every-message-type.json"),
    },
    Fixture {
        name: "hmac-verified-null",
        json: include_bytes!("fixtures/hmac-verified-null.json"),
    },
    Fixture {
        name: "integers-written-as-floats",
        json: include_bytes!("fixtures/integers-written-as-floats.json"),
    },
    Fixture {
        name: "label-list-with-labels",
        json: include_bytes!("fixtures/label-list-with-labels.json"),
    },
    Fixture {
        name: "large-numbers",
        json: include_bytes!("fixtures/large-numbers.json"),
    },
    Fixture {
        name: "legacy-message-nulls",
        json: include_bytes!("fixtures/legacy-message-nulls.json"),
    },
    Fixture {
        name: "message-conversation-null",
        json: include_bytes!("fixtures/message-conversation-null.json"),
    },
    Fixture {
        name: "message-deleted",
        json: include_bytes!("fixtures/message-deleted.json"),
    },
    Fixture {
        name: "message-from-automation",
        json: include_bytes!("fixtures/message-from-automation.json"),
    },
    Fixture {
        name: "message-from-campaign-and-template",
        json: include_bytes!("fixtures/message-from-campaign-and-template.json"),
    },
    Fixture {
        name: "message-from-story",
        json: include_bytes!("fixtures/message-from-story.json"),
    },
    Fixture {
        name: "message-from-story-unknown",
        json: include_bytes!("fixtures/message-from-story-unknown.json"),
    },
    Fixture {
        name: "message-maps-null",
        json: include_bytes!("fixtures/message-maps-null.json"),
    },
    Fixture {
        name: "message-reply-to",
        json: include_bytes!("fixtures/message-reply-to.json"),
    },
    Fixture {
        name: "message-sentiment",
        json: include_bytes!("fixtures/message-sentiment.json"),
    },
    Fixture {
        name: "message-translated",
        json: include_bytes!("fixtures/message-translated.json"),
    },
    Fixture {
        name: "message-typed-in-the-channel",
        json: include_bytes!("fixtures/message-typed-in-the-channel.json"),
    },
    Fixture {
        name: "message-unsupported",
        json: include_bytes!("fixtures/message-unsupported.json"),
    },
    Fixture {
        name: "message-with-slack-id",
        json: include_bytes!("fixtures/message-with-slack-id.json"),
    },
    Fixture {
        name: "muted",
        json: include_bytes!("fixtures/muted.json"),
    },
    Fixture {
        name: "newer-server-keys",
        json: include_bytes!("fixtures/newer-server-keys.json"),
    },
    Fixture {
        name: "no-messages",
        json: include_bytes!("fixtures/no-messages.json"),
    },
    Fixture {
        name: "only-activity-message",
        json: include_bytes!("fixtures/only-activity-message.json"),
    },
    Fixture {
        name: "priority-high",
        json: include_bytes!("fixtures/priority-high.json"),
    },
    Fixture {
        name: "priority-low",
        json: include_bytes!("fixtures/priority-low.json"),
    },
    Fixture {
        name: "priority-medium",
        json: include_bytes!("fixtures/priority-medium.json"),
    },
    Fixture {
        name: "priority-urgent",
        json: include_bytes!("fixtures/priority-urgent.json"),
    },
    Fixture {
        name: "private-note-last",
        json: include_bytes!("fixtures/private-note-last.json"),
    },
    Fixture {
        name: "sender-agent-bot",
        json: include_bytes!("fixtures/sender-agent-bot.json"),
    },
    Fixture {
        name: "sender-captain-assistant",
        json: include_bytes!("fixtures/sender-captain-assistant.json"),
    },
    Fixture {
        name: "sender-captain-assistant-without-description",
        json: include_bytes!(
            "fixtures/sender-captain-assistant-without-description.json"
        ),
    },
    Fixture {
        name: "sender-contact",
        json: include_bytes!("fixtures/sender-contact.json"),
    },
    Fixture {
        name: "sender-deleted",
        json: include_bytes!("fixtures/sender-deleted.json"),
    },
    Fixture {
        name: "sender-user",
        json: include_bytes!("fixtures/sender-user.json"),
    },
    Fixture {
        name: "sender-user-left-account",
        json: include_bytes!("fixtures/sender-user-left-account.json"),
    },
    Fixture {
        name: "sender-user-with-vendor-keys",
        json: include_bytes!("fixtures/sender-user-with-vendor-keys.json"),
    },
    Fixture {
        name: "sentiment-value-null",
        json: include_bytes!("fixtures/sentiment-value-null.json"),
    },
    Fixture {
        name: "sla-active-with-misses",
        json: include_bytes!("fixtures/sla-active-with-misses.json"),
    },
    Fixture {
        name: "sla-columns-null",
        json: include_bytes!("fixtures/sla-columns-null.json"),
    },
    Fixture {
        name: "sla-completed",
        json: include_bytes!("fixtures/sla-completed.json"),
    },
    Fixture {
        name: "sla-hit",
        json: include_bytes!("fixtures/sla-hit.json"),
    },
    Fixture {
        name: "sla-missed",
        json: include_bytes!("fixtures/sla-missed.json"),
    },
    Fixture {
        name: "sla-none",
        json: include_bytes!("fixtures/sla-none.json"),
    },
    Fixture {
        name: "sla-null",
        json: include_bytes!("fixtures/sla-null.json"),
    },
    Fixture {
        name: "snoozed-until-next-reply",
        json: include_bytes!("fixtures/snoozed-until-next-reply.json"),
    },
    Fixture {
        name: "status-open",
        json: include_bytes!("fixtures/status-open.json"),
    },
    Fixture {
        name: "status-pending",
        json: include_bytes!("fixtures/status-pending.json"),
    },
    Fixture {
        name: "status-resolved",
        json: include_bytes!("fixtures/status-resolved.json"),
    },
    Fixture {
        name: "status-snoozed",
        json: include_bytes!("fixtures/status-snoozed.json"),
    },
    Fixture {
        name: "team-without-assignee",
        json: include_bytes!("fixtures/team-without-assignee.json"),
    },
    Fixture {
        name: "times-before-1970",
        json: include_bytes!("fixtures/times-before-1970.json"),
    },
    Fixture {
        name: "times-imported-in-milliseconds",
        json: include_bytes!("fixtures/times-imported-in-milliseconds.json"),
    },
    Fixture {
        name: "unassigned-without-team",
        json: include_bytes!("fixtures/unassigned-without-team.json"),
    },
    Fixture {
        name: "undeclared-keys",
        json: include_bytes!("fixtures/undeclared-keys.json"),
    },
    Fixture {
        name: "unread-more-than-ten",
        json: include_bytes!("fixtures/unread-more-than-ten.json"),
    },
    Fixture {
        name: "values-outside-growing-sets",
        json: include_bytes!("fixtures/values-outside-growing-sets.json"),
    },
    Fixture {
        name: "vendor-sample",
        json: include_bytes!("fixtures/vendor-sample.json"),
    },
    Fixture {
        name: "voice-call-not-answered",
        json: include_bytes!("fixtures/voice-call-not-answered.json"),
    },
    Fixture {
        name: "voice-call-null",
        json: include_bytes!("fixtures/voice-call-null.json"),
    },
    Fixture {
        name: "voice-call-outside-growing-sets",
        json: include_bytes!("fixtures/voice-call-outside-growing-sets.json"),
    },
];
