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
    if let Some(end) = start.literal(b"{}") {
        return Some(end);
    }
    let depth = depth.checked_sub(1)?;
    let mut here = start;
    enum Key {
        Type,
        Extra,
        CamelCase,
        InReplyTo,
        Member,
        Async,
        Gen,
        Count,
    }
    let mut seen = Seen::<{ (Key::Count as usize).div_ceil(64) }>::NONE;
    let end = 'members: {
        'lane: {
            let mut separator = b'{';
            if let Some(at) = here.member(separator, b"\"type\":") {
                here = match at.string() {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(Key::Type as usize);
                separator = b',';
            }
            if let Some(at) = here.member(separator, b"\"extra\":") {
                here = match at.string() {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(Key::Extra as usize);
                separator = b',';
            }
            if let Some(at) = here.member(separator, b"\"camelCase\":") {
                here = match at.integer::<0, 100>() {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(Key::CamelCase as usize);
                separator = b',';
            }
            if let Some(at) = here.member(separator, b"\"in-reply-to\":") {
                here = match at.integer::<0, 100>() {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(Key::InReplyTo as usize);
                separator = b',';
            }
            if let Some(at) = here.member(separator, b"\"self\":") {
                here = match at.integer::<0, 100>() {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(Key::Member as usize);
                separator = b',';
            }
            if let Some(at) = here.member(separator, b"\"async\":") {
                here = match at.string() {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(Key::Async as usize);
                separator = b',';
            }
            if let Some(at) = here.member(separator, b"\"gen\":") {
                here = match at.string() {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(Key::Gen as usize);
                separator = b',';
            }
            if separator == b',' && here.byte() == b'}' {
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
                        wanted
                    }) => break 'members end,
                Member::End(_) => return None,
            };
            here = match name.len() {
                4 if name == b"type" => {
                    seen.once(Key::Type as usize)?;
                    at.string()?
                }
                5 if name == b"extra" => {
                    seen.once(Key::Extra as usize)?;
                    at.string()?
                }
                9 if name == b"camelCase" => {
                    seen.once(Key::CamelCase as usize)?;
                    at.integer::<0, 100>()?
                }
                11 if name == b"in-reply-to" => {
                    seen.once(Key::InReplyTo as usize)?;
                    at.integer::<0, 100>()?
                }
                4 if name == b"self" => {
                    seen.once(Key::Member as usize)?;
                    at.integer::<0, 100>()?
                }
                5 if name == b"async" => {
                    seen.once(Key::Async as usize)?;
                    at.string()?
                }
                3 if name == b"gen" => {
                    seen.once(Key::Gen as usize)?;
                    at.string()?
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
