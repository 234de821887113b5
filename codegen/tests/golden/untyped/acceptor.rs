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
        Anything,
        Several,
        Required,
        Map,
        Named,
        Count,
    }
    let mut seen = Seen::<{ (Key::Count as usize).div_ceil(64) }>::NONE;
    let end = 'members: {
        'lane: {
            let mut separator = b'{';
            if let Some(at) = here.member(separator, b"\"anything\":") {
                here = match at.any(depth, noted) {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(Key::Anything as usize);
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
                seen.add(Key::Several as usize);
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
            seen.add(Key::Required as usize);
            if let Some(at) = here.literal(b",\"map\":") {
                here = match at.map(depth, noted) {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(Key::Map as usize);
            }
            if let Some(at) = here.literal(b",\"named\":") {
                here = match at.map(depth, noted) {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(Key::Named as usize);
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
                        wanted.add(Key::Required as usize);
                        wanted
                    }) => break 'members end,
                Member::End(_) => return None,
            };
            here = match name.len() {
                8 if name == b"anything" => {
                    seen.once(Key::Anything as usize)?;
                    at.any(depth, noted)?
                }
                7 if name == b"several" => {
                    seen.once(Key::Several as usize)?;
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
                    seen.once(Key::Required as usize)?;
                    at.any(depth, noted)?
                }
                3 if name == b"map" => {
                    seen.once(Key::Map as usize)?;
                    at.map(depth, noted)?
                }
                5 if name == b"named" => {
                    seen.once(Key::Named as usize)?;
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
