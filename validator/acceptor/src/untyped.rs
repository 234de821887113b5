//! Values without a schema. They are still read in full, because a payload with an error anywhere
//! is not JSON.

use super::Cursor;

/// The most members whose names are compared. For larger objects, the check has to find duplicate
/// names.
const NAMES: usize = 16;

impl<'t> Cursor<'t> {
    /// Skips any value.
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

    /// Skips any object, and notes whether a name is or may be duplicated.
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
            // with escapes, one name may have two spellings
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
