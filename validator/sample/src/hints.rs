//! What samples of some contracts look like beyond what their schemas say: which numbers are
//! the same throughout a record, and what a text is about. Without a hint, a value is right
//! all the same, and only looks less like a real one.

/// Hints, by the names of definitions and properties.
#[derive(Debug)]
pub struct Hints {
    /// By the definition of the identifier.
    pub ids: &'static [(&'static str, Id)],
    /// By the property that holds a time.
    pub moments: &'static [(&'static str, Moment)],
    /// By the property that holds a text.
    pub texts: &'static [(&'static str, Words)],
}

/// An identifier that a record has only one of.
#[derive(Debug, Clone, Copy)]
pub enum Id {
    /// That of whom all records belong to.
    Owner,
    /// The record's own.
    Record,
    /// That of a group of records.
    Group,
}

/// When something is.
#[derive(Debug, Clone, Copy)]
pub enum Moment {
    /// When the record, or the item it is in, came about.
    Beginning,
    /// After everything else.
    Ahead,
}

/// What a text is.
#[derive(Debug, Clone, Copy)]
pub enum Words {
    /// A media type, such as `text/plain`.
    MediaType,
    /// The extension of a file name.
    FileExtension,
    /// A word or two.
    Label,
    /// People write it at length.
    Long,
    /// The same, as mail programs send it.
    Mail,
    /// An address of mail.
    MailAddress,
    /// The `Message-ID` of a mail.
    MessageId,
    /// A URL.
    Url,
    /// The same, or nothing.
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
