// Written by `cargo xtask gen` from schema/conversation.schema.json.
// Do not edit: change that and run the command again.

use crate::acceptor::{Cursor, Member, Seen};
/// Past the document, if it is surely valid.
pub(crate) fn document<'t>(
    at: Cursor<'t>,
    depth: usize,
    noted: &mut bool,
) -> Option<Cursor<'t>> {
    root(at, depth, noted)
}
fn root<'t>(start: Cursor<'t>, depth: usize, noted: &mut bool) -> Option<Cursor<'t>> {
    let depth = depth.checked_sub(1)?;
    let mut here = start;
    let mut seen = Seen::<1>::NONE;
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
            seen.add(0);
            if let Some(at) = here.literal(b",\"seen\":") {
                here = match at.integer::<0, 253402300799>() {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(1);
            }
            if let Some(at) = here.literal(b",\"exact\":") {
                here = match match at.byte() {
                    b'n' => at.null(),
                    _ => at.number::<0, 253402300799>(),
                } {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(2);
            }
            if let Some(at) = here.literal(b",\"text\":") {
                here = match match at.byte() {
                    b'n' => at.null(),
                    _ => at.string(),
                } {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(3);
            }
            if here.byte() == b'}' {
                break 'members here.next();
            }
        }
        let mut next = here.member_after(start)?;
        loop {
            let (name, at) = match next {
                Member::Named(name, at) => (name, at),
                Member::End(end) if seen.has_all([1]) => break 'members end,
                Member::End(_) => return None,
            };
            here = match name.len() {
                2 if name == b"at" => {
                    seen.once(0)?;
                    at.integer::<0, 253402300799>()?
                }
                4 if name == b"seen" => {
                    seen.once(1)?;
                    at.integer::<0, 253402300799>()?
                }
                5 if name == b"exact" => {
                    seen.once(2)?;
                    match at.byte() {
                        b'n' => at.null(),
                        _ => at.number::<0, 253402300799>(),
                    }?
                }
                4 if name == b"text" => {
                    seen.once(3)?;
                    match at.byte() {
                        b'n' => at.null(),
                        _ => at.string(),
                    }?
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
