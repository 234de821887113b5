//! Values of which the schema says nothing. They are looked at in full all the same: a payload
//! that is no JSON somewhere is no JSON.

use super::Cursor;

/// Of so many members the names are compared; of an object with more, somebody else has to see
/// whether a name comes twice.
const NAMES: usize = 16;

impl<'t> Cursor<'t> {
    /// Past any value.
    pub fn any(self, depth: usize, noted: &mut bool) -> Option<Cursor<'t>> {
        match self.byte() {
            b'"' => self.string(),
            b'{' => self.map(depth, noted),
            b'[' => self.array(depth, 0, usize::MAX, |at, depth| at.any(depth, noted)),
            b'n' => self.null(),
            b't' | b'f' => self.boolean(),
            _ => self.any_number(),
        }
    }

    /// Past any object. That a name comes twice, or may do so, is noted.
    #[inline]
    pub fn map(self, depth: usize, noted: &mut bool) -> Option<Cursor<'t>> {
        // most of them are empty
        match self.literal(b"{}") {
            Some(end) if depth > 0 => Some(end),
            _ => self.members(depth, noted),
        }
    }

    fn members(self, depth: usize, noted: &mut bool) -> Option<Cursor<'t>> {
        let depth = depth.checked_sub(1)?;
        let mut names: [&[u8]; NAMES] = [&[]; NAMES];
        let mut count = 0;
        let mut at = self.literal(b"{")?.space();
        if at.byte() == b'}' {
            return Some(at.next());
        }
        loop {
            let start = at;
            at = at.string()?;
            let name = start.until(at);
            let known = &names[..count];
            // one name may be spelled in two ways, if there are escapes
            *noted |= count == NAMES || name.contains(&b'\\') || known.contains(&name);
            if count < NAMES {
                names[count] = name;
                count += 1;
            }
            at = at.space().literal(b":")?.space();
            at = at.any(depth, noted)?.space();
            match at.byte() {
                b',' => at = at.next().space(),
                b'}' => return Some(at.next()),
                _ => return None,
            }
        }
    }
}
