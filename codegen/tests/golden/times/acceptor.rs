// Written by `cargo xtask gen` from schema/conversation.schema.json.
// Do not edit: change that and run the command again.

use acceptor::{Cursor, Member, Possible, Seen};
/// The end of the document, if it is certainly valid.
pub(crate) fn document<'t>(
    at: Cursor<'t>,
    depth: usize,
    noted: &mut bool,
) -> Option<Cursor<'t>> {
    self::root(at, depth, noted)
}
fn root<'t>(start: Cursor<'t>, depth: usize, noted: &mut bool) -> Option<Cursor<'t>> {
    let depth = depth.checked_sub(1)?;
    let mut here = start;
    enum Key {
        At,
        Seen,
        Exact,
        Text,
        Count,
    }
    let mut seen = Seen::<{ (Key::Count as usize).div_ceil(64) }>::NONE;
    let end = 'members: {
        'lane: {
            let Some(at) = here.literal(b"{\"at\":") else {
                break 'lane;
            };
            here = match at.integer::<0, 253402300799>() {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(Key::At as usize);
            if let Some(at) = here.literal(b",\"seen\":") {
                here = match at.integer::<0, 253402300799>() {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(Key::Seen as usize);
            }
            if let Some(at) = here.literal(b",\"exact\":") {
                here = match at.or_null(|at| at.number::<0, 253402300799>()) {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(Key::Exact as usize);
            }
            if let Some(at) = here.literal(b",\"text\":") {
                here = match at.or_null(|at| at.string()) {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(Key::Text as usize);
            }
            if here.byte() == b'}' {
                break 'members here.next();
            }
        }
        let mut next = here.member_after(start)?;
        loop {
            let (name, at) = match next {
                Member::Named(name, at) => (name, at),
                Member::End(
                    end,
                ) if seen
                    .has_all(const {
                        let mut wanted = Seen::NONE;
                        wanted.add(Key::At as usize);
                        wanted
                    }) => break 'members end,
                Member::End(_) => return None,
            };
            here = match name.len() {
                2 if name == b"at" => {
                    seen.once(Key::At as usize)?;
                    at.integer::<0, 253402300799>()?
                }
                4 if name == b"seen" => {
                    seen.once(Key::Seen as usize)?;
                    at.integer::<0, 253402300799>()?
                }
                5 if name == b"exact" => {
                    seen.once(Key::Exact as usize)?;
                    at.or_null(|at| at.number::<0, 253402300799>())?
                }
                4 if name == b"text" => {
                    seen.once(Key::Text as usize)?;
                    at.or_null(|at| at.string())?
                }
                _ => {
                    *noted = true;
                    at.any(depth, noted)?
                }
            };
            next = here.next_member()?;
        }
    };
    Some(end)
}
