//! A position in a text, and the steps that all kinds of values share.
//!
//! A step returns the position after what it skips, or `None` if something else is there. The
//! cursor is the rest of the text, as a slice: two words that stay in registers, and no index that
//! could be out of bounds.

/// The rest of a text.
#[derive(Clone, Copy, Debug)]
pub struct Cursor<'t>(pub(super) &'t [u8]);

impl<'t> Cursor<'t> {
    /// The beginning of a text.
    #[must_use]
    pub fn new(text: &'t str) -> Cursor<'t> {
        Cursor(text.as_bytes())
    }

    /// Skips exactly these bytes.
    #[allow(
        clippy::inline_always,
        reason = "with a constant it is a comparison or two, and a lane is full of them"
    )]
    #[inline(always)]
    pub fn literal(self, literal: &[u8]) -> Option<Cursor<'t>> {
        self.0.strip_prefix(literal).map(Cursor)
    }

    /// The next byte; 0, which JSON never contains, at the end.
    #[inline]
    #[must_use]
    pub fn byte(self) -> u8 {
        self.0.first().copied().unwrap_or(0)
    }

    /// Skips `null`.
    #[allow(clippy::inline_always, reason = "as for any literal")]
    #[inline(always)]
    #[must_use]
    pub fn null(self) -> Option<Cursor<'t>> {
        self.literal(b"null")
    }

    /// Skips `null` or another value.
    #[inline]
    pub fn or_null(
        self,
        value: impl FnOnce(Cursor<'t>) -> Option<Cursor<'t>>,
    ) -> Option<Cursor<'t>> {
        match self.byte() {
            b'n' => self.null(),
            _ => value(self),
        }
    }

    /// Skips `true` or `false`.
    #[inline]
    #[must_use]
    pub fn boolean(self) -> Option<Cursor<'t>> {
        self.literal(b"true").or_else(|| self.literal(b"false"))
    }

    /// Skips white space, if there is any.
    #[inline]
    #[must_use]
    pub fn space(self) -> Cursor<'t> {
        // a single comparison if there is none, as in a compact text
        if self.byte() > b' ' {
            self
        } else {
            self.past_space()
        }
    }

    #[inline(never)]
    fn past_space(self) -> Cursor<'t> {
        let is_space = |byte: &&u8| matches!(byte, b' ' | b'\n' | b'\r' | b'\t');
        self.skip(self.0.iter().take_while(is_space).count())
    }

    /// Skips `count` bytes, or as many as there are.
    #[inline]
    pub(super) fn skip(self, count: usize) -> Cursor<'t> {
        Cursor(self.0.get(count..).unwrap_or_default())
    }

    /// Skips one byte.
    #[inline]
    #[must_use]
    pub fn next(self) -> Cursor<'t> {
        self.skip(1)
    }

    /// The text between this position and a later one.
    #[inline]
    pub(super) fn until(self, end: Cursor<'_>) -> &'t [u8] {
        let length = self.0.len().saturating_sub(end.0.len());
        self.0.get(..length).unwrap_or_default()
    }

    /// How many bytes are left.
    #[inline]
    pub(super) fn left(self) -> usize {
        self.0.len()
    }

    pub(super) fn is_at_end(self) -> bool {
        self.0.is_empty()
    }
}
