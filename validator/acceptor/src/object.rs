//! The members of objects, in any order.

use super::Cursor;

/// The next part of an object.
pub enum Member<'t> {
    /// A member: its name, which has no escapes, and the position of its value.
    Named(&'t [u8], Cursor<'t>),
    /// The end of the object, and the position after it.
    End(Cursor<'t>),
}

impl<'t> Cursor<'t> {
    /// Skips `separator` and `name`, which includes its quotes and colon.
    #[inline]
    #[must_use]
    pub fn member(self, separator: u8, name: &[u8]) -> Option<Cursor<'t>> {
        if self.byte() == separator {
            self.next().literal(name)
        } else {
            None
        }
    }

    /// Enters an object: returns its first member, or its end if it is empty.
    #[inline]
    #[must_use]
    pub fn first_member(self) -> Option<Member<'t>> {
        let at = self.literal(b"{")?.space();
        match at.byte() {
            b'}' => Some(Member::End(at.next())),
            _ => at.named(),
        }
    }

    /// From the end of a member to the next one, or to the end of the object.
    #[inline]
    #[must_use]
    pub fn next_member(self) -> Option<Member<'t>> {
        let at = self.space();
        match at.byte() {
            b',' => at.next().space().named(),
            b'}' => Some(Member::End(at.next())),
            _ => None,
        }
    }

    /// The same, if the first members may have been skipped already: `start` is the beginning of
    /// the object.
    #[inline]
    #[must_use]
    pub fn member_after(self, start: Cursor<'_>) -> Option<Member<'t>> {
        if self.left() == start.left() {
            self.first_member()
        } else {
            self.next_member()
        }
    }

    #[inline]
    fn named(self) -> Option<Member<'t>> {
        let (name, at) = self.plain()?;
        Some(Member::Named(name, at.space().literal(b":")?.space()))
    }
}
