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
        Members,
        Key,
        Name,
        Read,
        F,
        Map,
        Serializer,
        Value,
        Tag,
        Kind,
        Property,
        Err,
        Count,
    }
    let mut seen = Seen::<{ (Key::Count as usize).div_ceil(64) }>::NONE;
    let end = 'members: {
        'lane: {
            let Some(at) = here.literal(b"{\"members\":") else {
                break 'lane;
            };
            here = match at.integer::<0, 9>() {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(Key::Members as usize);
            if let Some(at) = here.literal(b",\"key\":") {
                here = match at.integer::<0, 9>() {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(Key::Key as usize);
            }
            if let Some(at) = here.literal(b",\"name\":") {
                here = match at.string() {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(Key::Name as usize);
            }
            if let Some(at) = here.literal(b",\"read\":") {
                here = match self::box_value(at, depth, noted) {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(Key::Read as usize);
            }
            if let Some(at) = here.literal(b",\"f\":") {
                here = match self::string_string(at, noted) {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(Key::F as usize);
            }
            if let Some(at) = here.literal(b",\"map\":") {
                here = match at.integer::<0, 9>() {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(Key::Map as usize);
            }
            if let Some(at) = here.literal(b",\"serializer\":") {
                here = match at.integer::<0, 9>() {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(Key::Serializer as usize);
            }
            if let Some(at) = here.literal(b",\"value\":") {
                here = match at.integer::<0, 9>() {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(Key::Value as usize);
            }
            if let Some(at) = here.literal(b",\"tag\":") {
                here = match at.integer::<0, 9>() {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(Key::Tag as usize);
            }
            if let Some(at) = here.literal(b",\"kind\":") {
                here = match at.integer::<0, 9>() {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(Key::Kind as usize);
            }
            if let Some(at) = here.literal(b",\"property\":") {
                here = match self::decode(at, depth, noted) {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(Key::Property as usize);
            }
            if let Some(at) = here.literal(b",\"err\":") {
                here = match self::err_string(at, noted) {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(Key::Err as usize);
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
                        wanted.add(Key::Members as usize);
                        wanted
                    }) => break 'members end,
                Member::End(_) => return None,
            };
            here = match name.len() {
                7 if name == b"members" => {
                    seen.once(Key::Members as usize)?;
                    at.integer::<0, 9>()?
                }
                3 if name == b"key" => {
                    seen.once(Key::Key as usize)?;
                    at.integer::<0, 9>()?
                }
                4 if name == b"name" => {
                    seen.once(Key::Name as usize)?;
                    at.string()?
                }
                4 if name == b"read" => {
                    seen.once(Key::Read as usize)?;
                    self::box_value(at, depth, noted)?
                }
                1 if name == b"f" => {
                    seen.once(Key::F as usize)?;
                    self::string_string(at, noted)?
                }
                3 if name == b"map" => {
                    seen.once(Key::Map as usize)?;
                    at.integer::<0, 9>()?
                }
                10 if name == b"serializer" => {
                    seen.once(Key::Serializer as usize)?;
                    at.integer::<0, 9>()?
                }
                5 if name == b"value" => {
                    seen.once(Key::Value as usize)?;
                    at.integer::<0, 9>()?
                }
                3 if name == b"tag" => {
                    seen.once(Key::Tag as usize)?;
                    at.integer::<0, 9>()?
                }
                4 if name == b"kind" => {
                    seen.once(Key::Kind as usize)?;
                    at.integer::<0, 9>()?
                }
                8 if name == b"property" => {
                    seen.once(Key::Property as usize)?;
                    self::decode(at, depth, noted)?
                }
                3 if name == b"err" => {
                    seen.once(Key::Err as usize)?;
                    self::err_string(at, noted)?
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
fn box_value<'t>(
    start: Cursor<'t>,
    depth: usize,
    noted: &mut bool,
) -> Option<Cursor<'t>> {
    if let Some(end) = start.literal(b"{}") {
        return Some(end);
    }
    let depth = depth.checked_sub(1)?;
    let mut here = start;
    enum Key {
        Value,
        Count,
    }
    let mut seen = Seen::<{ (Key::Count as usize).div_ceil(64) }>::NONE;
    let end = 'members: {
        'lane: {
            let mut separator = b'{';
            if let Some(at) = here.member(separator, b"\"value\":") {
                here = match at.string() {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(Key::Value as usize);
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
                5 if name == b"value" => {
                    seen.once(Key::Value as usize)?;
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
fn string_string<'t>(at: Cursor<'t>, noted: &mut bool) -> Option<Cursor<'t>> {
    if let Some(end) = at.literal(b"\"str\"") {
        return Some(end);
    }
    if let Some(end) = at.literal(b"\"String\"") {
        return Some(end);
    }
    if let Some(end) = at.literal(b"\"x\"") {
        return Some(end);
    }
    None
}
fn decode<'t>(start: Cursor<'t>, depth: usize, noted: &mut bool) -> Option<Cursor<'t>> {
    let mut is_noted = false;
    if let Some(end) = self::soft_lane(start, depth, &mut is_noted) {
        *noted |= is_noted;
        return Some(end);
    }
    let depth = depth.checked_sub(1)?;
    let mut possible = Possible::all(1);
    enum Key {
        Id,
        Tag,
        Type,
        Count,
    }
    let mut seen = Seen::<{ (Key::Count as usize).div_ceil(64) }>::NONE;
    let mut next = start.first_member()?;
    let end = loop {
        let (name, at) = match next {
            Member::Named(name, at) => (name, at),
            Member::End(end) => break end,
        };
        let here = match name.len() {
            2 if name == b"id" => {
                seen.once(Key::Id as usize)?;
                at.integer::<0, 100>()?
            }
            3 if name == b"tag" => {
                seen.once(Key::Tag as usize)?;
                if let Some(end) = at.literal(b"\"members\"") {
                    possible.keep(1);
                    end
                } else {
                    return None;
                }
            }
            4 if name == b"type" => {
                seen.once(Key::Type as usize)?;
                at.string()?
            }
            _ => {
                possible.note_all();
                at.any(depth, noted)?
            }
        };
        if possible.branches() == 0 {
            return None;
        }
        next = here.next_member()?;
    };
    let is_complete = seen
        .has_all(const {
            let mut wanted = Seen::NONE;
            wanted.add(Key::Tag as usize);
            wanted
        })
        && match possible.branches() {
            1 => {
                seen.has_all(const {
                    let mut wanted = Seen::NONE;
                    wanted.add(Key::Tag as usize);
                    wanted
                })
            }
            _ => false,
        };
    *noted |= possible.is_noted();
    is_complete.then_some(end)
}
fn err_string<'t>(at: Cursor<'t>, noted: &mut bool) -> Option<Cursor<'t>> {
    if let Some(end) = at.literal(b"\"err\"") {
        return Some(end);
    }
    if let Some(end) = at.literal(b"\"ok\"") {
        return Some(end);
    }
    None
}
fn soft_lane<'t>(
    start: Cursor<'t>,
    depth: usize,
    noted: &mut bool,
) -> Option<Cursor<'t>> {
    let depth = depth.checked_sub(1)?;
    let mut here = start;
    let end = 'members: {
        'lane: {
            let Some(at) = here.literal(b"{\"tag\":") else {
                break 'lane;
            };
            here = match at.literal(b"\"members\"") {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            if let Some(at) = here.literal(b",\"type\":") {
                here = match at.string() {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
            }
            if let Some(at) = here.literal(b",\"id\":") {
                here = match at.integer::<0, 100>() {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
            }
            if here.byte() == b'}' {
                break 'members here.next();
            }
        }
        return None;
    };
    Some(end)
}
