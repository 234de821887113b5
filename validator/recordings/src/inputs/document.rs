//! An input that is read as a whole: one payload, or a HAR file.

use super::content::Content;
use super::har::{self, Skipped};
use super::input::Input;
use super::kind::InputKind;
use super::record::Record;
use super::route::Route;
use crate::error::ReadProblem;
use check::position::Position;
use check::records::limit::TooLong;

/// A document that has been read.
pub struct Document {
    text: Text,
    max_record: usize,
    /// How many bytes of the input were read, before decompression.
    pub bytes_read: u64,
}

enum Text {
    Payload(Result<Vec<u8>, TooLong>),
    Har(Vec<u8>, Route),
}

impl Document {
    /// Reads an input to its end, or up to the limit.
    ///
    /// # Errors
    ///
    /// If it cannot be read, or is a HAR file that is too large.
    pub fn read(input: &Input, max_record: usize) -> Result<Document, ReadProblem> {
        Document::of(Content::open(input)?, max_record)
    }

    /// Like `read`, for an input that is already open.
    ///
    /// # Errors
    ///
    /// As for [`Document::read`].
    pub fn of(mut content: Content, max_record: usize) -> Result<Document, ReadProblem> {
        let text = if content.kind() == InputKind::Har {
            let text = content.whole_har(max_record)?;
            Text::Har(text, content.route())
        } else {
            Text::Payload(content.whole(max_record)?)
        };
        Ok(Document {
            text,
            max_record,
            bytes_read: content.bytes_read(),
        })
    }

    /// Passes every payload to `take`, until `take` returns false. Returns the entries of a HAR
    /// file that have none.
    ///
    /// # Errors
    ///
    /// If it is not a HAR file, or not all of its payloads can be read.
    pub fn each(
        self,
        mut take: impl FnMut(Record<'_>) -> bool,
    ) -> Result<Option<Skipped>, ReadProblem> {
        let kind = match self.text {
            Text::Payload(_) => InputKind::Json,
            Text::Har(..) => InputKind::Har,
        };
        let mut hand_over = |number, payload: Result<&[u8], TooLong>| {
            take(Record {
                number,
                kind,
                // layer `json` reports a document that ends too early
                is_open: false,
                payload,
                start: Position::START,
            })
        };
        match self.text {
            Text::Payload(payload) => {
                hand_over(1, payload.as_deref().map_err(|too_long| *too_long));
                Ok(None)
            }
            Text::Har(text, route) => Ok(har::each(text, route, |number, body| {
                hand_over(number, TooLong::unless_within(body, self.max_record))
            })?),
        }
    }
}
