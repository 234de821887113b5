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
            let mut separator = b'{';
            if let Some(at) = here.member(separator, b"\"anything\":") {
                here = match at.any(depth, noted) {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(0);
                separator = b',';
            }
            if let Some(at) = here.member(separator, b"\"several\":") {
                here = match match at.byte() {
                    b'n' => at.null(),
                    b'[' => {
                        at.array(depth, 0, usize::MAX, |at, depth| at.any(depth, noted))
                    }
                    b'{' => at.map(depth, noted),
                    _ => None,
                } {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(1);
                separator = b',';
            }
            let Some(at) = here.member(separator, b"\"required\":") else {
                break 'lane;
            };
            here = match at.any(depth, noted) {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(2);
            if let Some(at) = here.literal(b",\"map\":") {
                here = match at.map(depth, noted) {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(3);
            }
            if let Some(at) = here.literal(b",\"named\":") {
                here = match at.map(depth, noted) {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(4);
            }
            if here.byte() == b'}' {
                break 'members here.next();
            }
        }
        let mut next = here.member_after(start)?;
        loop {
            let (name, at) = match next {
                Member::Named(name, at) => (name, at),
                Member::End(end) if seen.has_all([4]) => break 'members end,
                Member::End(_) => return None,
            };
            here = match name.len() {
                8 if name == b"anything" => {
                    seen.once(0)?;
                    at.any(depth, noted)?
                }
                7 if name == b"several" => {
                    seen.once(1)?;
                    match at.byte() {
                        b'n' => at.null(),
                        b'[' => {
                            at.array(
                                depth,
                                0,
                                usize::MAX,
                                |at, depth| at.any(depth, noted),
                            )
                        }
                        b'{' => at.map(depth, noted),
                        _ => None,
                    }?
                }
                8 if name == b"required" => {
                    seen.once(2)?;
                    at.any(depth, noted)?
                }
                3 if name == b"map" => {
                    seen.once(3)?;
                    at.map(depth, noted)?
                }
                5 if name == b"named" => {
                    seen.once(4)?;
                    at.map(depth, noted)?
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
