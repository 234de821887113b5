//! Arrays.

use super::Cursor;

impl<'t> Cursor<'t> {
    /// Skips an array of `least` to `most` items. `item` skips an item, given its position and the
    /// remaining depth.
    #[inline]
    pub fn array(
        self,
        depth: usize,
        least: usize,
        most: usize,
        mut item: impl FnMut(Cursor<'t>, usize) -> Option<Cursor<'t>>,
    ) -> Option<Cursor<'t>> {
        let depth = depth.checked_sub(1)?;
        let mut at = self.literal(b"[")?.space();
        let mut count = 0;
        if at.byte() == b']' {
            return (least == 0).then(|| at.next());
        }
        loop {
            at = item(at, depth)?.space();
            count += 1;
            match at.byte() {
                b',' => at = at.next().space(),
                b']' => return (least..=most).contains(&count).then(|| at.next()),
                _ => return None,
            }
        }
    }
}
