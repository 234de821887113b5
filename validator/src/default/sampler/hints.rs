//! Hints for samples: definitions and fields of the server whose names say more than their
//! schemas.

use sample::hints::{Hints, Id, Moment, Words};

/// The hints for all contracts, because all of them are of one server.
pub(crate) static HINTS: Hints = Hints {
    ids: &[
        ("AccountId", Id::Owner),
        ("ConversationId", Id::Record),
        ("InboxId", Id::Group),
    ],
    moments: &[
        ("created_at", Moment::Beginning),
        ("snoozed_until", Moment::Ahead),
    ],
    texts: &[
        ("content_type", Words::MediaType),
        ("extension", Words::FileExtension),
        ("labels", Words::Label),
        ("label_list", Words::Label),
        ("label", Words::Label),
        ("type", Words::Label),
        ("image_type", Words::Label),
        ("content", Words::Long),
        ("processed_message_content", Words::Long),
        ("full", Words::Mail),
        ("reply", Words::Long),
        ("quoted", Words::Long),
        ("transcribed_text", Words::Long),
        ("from", Words::MailAddress),
        ("to", Words::MailAddress),
        ("cc", Words::MailAddress),
        ("bcc", Words::MailAddress),
        ("message_id", Words::MessageId),
        ("in_reply_to", Words::MessageId),
        ("thumbnail", Words::UrlOrEmpty),
        ("link", Words::Url),
        ("uri", Words::Url),
    ],
};
