//! Hints for realistic samples, beyond what schemas say: which numbers are the same throughout a
//! record, and what a text is about. Without hints, values conform too, but look less real.

/// Hints, by the names of definitions and properties.
#[derive(Debug)]
pub struct Hints {
    /// By the definition of an identifier.
    pub ids: &'static [(&'static str, Id)],
    /// By the name of a property with a time.
    pub moments: &'static [(&'static str, Moment)],
    /// By the name of a property with a text.
    pub texts: &'static [(&'static str, Words)],
}

/// An identifier that is the same throughout a record.
#[derive(Debug, Clone, Copy)]
pub enum Id {
    /// The owner of all records.
    Owner,
    /// The record itself.
    Record,
    /// A group of records.
    Group,
}

/// The time of something.
#[derive(Debug, Clone, Copy)]
pub enum Moment {
    /// When the record, or the item it is in, was created.
    Beginning,
    /// After everything else.
    Ahead,
}

/// The kind of a text.
#[derive(Debug, Clone, Copy)]
pub enum Words {
    /// A media type, such as `text/plain`.
    MediaType,
    /// The extension of a file name.
    FileExtension,
    /// A word or two.
    Label,
    /// A text that people write, of any length.
    Long,
    /// The same, as mail programs send it.
    Mail,
    /// A mail address.
    MailAddress,
    /// The `Message-ID` of a mail.
    MessageId,
    /// A URL.
    Url,
    /// A URL, or an empty string.
    UrlOrEmpty,
}

impl Hints {
    pub(super) fn id(&self, definition: &str) -> Option<Id> {
        find(self.ids, definition)
    }

    pub(super) fn moment(&self, property: &str) -> Option<Moment> {
        find(self.moments, property)
    }

    pub(super) fn words(&self, property: &str) -> Option<Words> {
        find(self.texts, property)
    }
}

fn find<T: Copy>(hints: &[(&str, T)], name: &str) -> Option<T> {
    let found = hints.iter().find(|(known, _)| *known == name);
    found.map(|(_, hint)| *hint)
}
