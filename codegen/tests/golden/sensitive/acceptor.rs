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
        Id,
        Name,
        Aliases,
        Attributes,
        Person,
        More,
        Count,
    }
    let mut seen = Seen::<{ (Key::Count as usize).div_ceil(64) }>::NONE;
    let end = 'members: {
        'lane: {
            let mut separator = b'{';
            if let Some(at) = here.member(separator, b"\"id\":") {
                here = match at.integer::<0, 100>() {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(Key::Id as usize);
                separator = b',';
            }
            if let Some(at) = here.member(separator, b"\"name\":") {
                here = match at.string() {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(Key::Name as usize);
                separator = b',';
            }
            if let Some(at) = here.member(separator, b"\"aliases\":") {
                here = match at.array(depth, 0, usize::MAX, |at, depth| at.string()) {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(Key::Aliases as usize);
                separator = b',';
            }
            if let Some(at) = here.member(separator, b"\"attributes\":") {
                here = match at.map(depth, noted) {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(Key::Attributes as usize);
                separator = b',';
            }
            if let Some(at) = here.member(separator, b"\"person\":") {
                here = match self::person(at, depth, noted) {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(Key::Person as usize);
                separator = b',';
            }
            if let Some(at) = here.member(separator, b"\"more\":") {
                here = match at.array(depth, 0, usize::MAX, |at, depth| at.string()) {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(Key::More as usize);
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
                2 if name == b"id" => {
                    seen.once(Key::Id as usize)?;
                    at.integer::<0, 100>()?
                }
                4 if name == b"name" => {
                    seen.once(Key::Name as usize)?;
                    at.string()?
                }
                7 if name == b"aliases" => {
                    seen.once(Key::Aliases as usize)?;
                    at.array(depth, 0, usize::MAX, |at, depth| at.string())?
                }
                10 if name == b"attributes" => {
                    seen.once(Key::Attributes as usize)?;
                    at.map(depth, noted)?
                }
                6 if name == b"person" => {
                    seen.once(Key::Person as usize)?;
                    self::person(at, depth, noted)?
                }
                4 if name == b"more" => {
                    seen.once(Key::More as usize)?;
                    at.array(depth, 0, usize::MAX, |at, depth| at.string())?
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
fn person<'t>(start: Cursor<'t>, depth: usize, noted: &mut bool) -> Option<Cursor<'t>> {
    if let Some(end) = start.literal(b"{}") {
        return Some(end);
    }
    let depth = depth.checked_sub(1)?;
    let mut here = start;
    enum Key {
        Id,
        Count,
    }
    let mut seen = Seen::<{ (Key::Count as usize).div_ceil(64) }>::NONE;
    let end = 'members: {
        'lane: {
            let mut separator = b'{';
            if let Some(at) = here.member(separator, b"\"id\":") {
                here = match at.integer::<0, 100>() {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(Key::Id as usize);
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
                2 if name == b"id" => {
                    seen.once(Key::Id as usize)?;
                    at.integer::<0, 100>()?
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
