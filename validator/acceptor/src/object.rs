//! The members of objects, in whatever order they come.

use super::Cursor;

/// What comes next in an object.
pub enum Member<'t> {
    /// A member: its name, which has no escapes, and the place of its value.
    Named(&'t [u8], Cursor<'t>),
    /// The end of the object, and the place behind it.
    End(Cursor<'t>),
}

impl<'t> Cursor<'t> {
    /// Past `separator` and `name`, which is written with its quotes and colon.
    #[inline]
    #[must_use]
    pub fn member(self, separator: u8, name: &[u8]) -> Option<Cursor<'t>> {
        if self.byte() == separator {
            self.next().literal(name)
        } else {
            None
        }
    }

    /// Into an object: its first member, or the place behind it if there is none.
    #[inline]
    #[must_use]
    pub fn first_member(self) -> Option<Member<'t>> {
        let at = self.literal(b"{")?.space();
        match at.byte() {
            b'}' => Some(Member::End(at.next())),
            _ => at.named(),
        }
    }

    /// From the place behind a member to the next one, or to the place behind the object.
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

    /// The same, where the first members may have been gone past already: `start` is where the
    /// object begins.
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
