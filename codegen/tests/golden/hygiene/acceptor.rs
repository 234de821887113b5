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
            let Some(at) = here.literal(b"{\"members\":") else {
                break 'lane;
            };
            here = match at.integer::<0, 9>() {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(0);
            if let Some(at) = here.literal(b",\"key\":") {
                here = match at.integer::<0, 9>() {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(1);
            }
            if let Some(at) = here.literal(b",\"name\":") {
                here = match at.string() {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(2);
            }
            if let Some(at) = here.literal(b",\"read\":") {
                here = match box_value(at, depth, noted) {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(3);
            }
            if let Some(at) = here.literal(b",\"f\":") {
                here = match string_string(at, noted) {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(4);
            }
            if let Some(at) = here.literal(b",\"map\":") {
                here = match at.integer::<0, 9>() {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(5);
            }
            if let Some(at) = here.literal(b",\"serializer\":") {
                here = match at.integer::<0, 9>() {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(6);
            }
            if let Some(at) = here.literal(b",\"value\":") {
                here = match at.integer::<0, 9>() {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(7);
            }
            if let Some(at) = here.literal(b",\"tag\":") {
                here = match at.integer::<0, 9>() {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(8);
            }
            if let Some(at) = here.literal(b",\"kind\":") {
                here = match at.integer::<0, 9>() {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(9);
            }
            if let Some(at) = here.literal(b",\"property\":") {
                here = match decode(at, depth, noted) {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(10);
            }
            if let Some(at) = here.literal(b",\"err\":") {
                here = match err_string(at, noted) {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(11);
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
                7 if name == b"members" => {
                    seen.once(0)?;
                    at.integer::<0, 9>()?
                }
                3 if name == b"key" => {
                    seen.once(1)?;
                    at.integer::<0, 9>()?
                }
                4 if name == b"name" => {
                    seen.once(2)?;
                    at.string()?
                }
                4 if name == b"read" => {
                    seen.once(3)?;
                    box_value(at, depth, noted)?
                }
                1 if name == b"f" => {
                    seen.once(4)?;
                    string_string(at, noted)?
                }
                3 if name == b"map" => {
                    seen.once(5)?;
                    at.integer::<0, 9>()?
                }
                10 if name == b"serializer" => {
                    seen.once(6)?;
                    at.integer::<0, 9>()?
                }
                5 if name == b"value" => {
                    seen.once(7)?;
                    at.integer::<0, 9>()?
                }
                3 if name == b"tag" => {
                    seen.once(8)?;
                    at.integer::<0, 9>()?
                }
                4 if name == b"kind" => {
                    seen.once(9)?;
                    at.integer::<0, 9>()?
                }
                8 if name == b"property" => {
                    seen.once(10)?;
                    decode(at, depth, noted)?
                }
                3 if name == b"err" => {
                    seen.once(11)?;
                    err_string(at, noted)?
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
    let mut seen = Seen::<1>::NONE;
    let end = 'members: {
        'lane: {
            let mut separator = b'{';
            if let Some(at) = here.member(separator, b"\"value\":") {
                here = match at.string() {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(0);
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
                Member::End(end) if seen.has_all([0]) => break 'members end,
                Member::End(_) => return None,
            };
            here = match name.len() {
                5 if name == b"value" => {
                    seen.once(0)?;
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
    if let Some(end) = soft_lane(start, depth, &mut is_noted) {
        *noted |= is_noted;
        return Some(end);
    }
    let depth = depth.checked_sub(1)?;
    let mut possible: u64 = 1;
    let mut noted_of: u64 = 0;
    let mut seen = Seen::<1>::NONE;
    let mut next = start.first_member()?;
    let end = loop {
        let (name, at) = match next {
            Member::Named(name, at) => (name, at),
            Member::End(end) => break end,
        };
        let here = match name.len() {
            3 if name == b"tag" => {
                seen.once(0)?;
                if let Some(end) = at.literal(b"\"members\"") {
                    possible &= 1;
                    end
                } else {
                    return None;
                }
            }
            4 if name == b"type" => {
                seen.once(1)?;
                at.string()?
            }
            2 if name == b"id" => {
                seen.once(2)?;
                at.integer::<0, 100>()?
            }
            _ => {
                noted_of = u64::MAX;
                at.any(depth, noted)?
            }
        };
        if possible == 0 {
            return None;
        }
        next = here.next_member()?;
    };
    let is_complete = seen.has_all([1])
        && match possible {
            1 => seen.has_all([1]),
            _ => false,
        };
    *noted |= possible & noted_of != 0;
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
    let mut seen = Seen::<1>::NONE;
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
            seen.add(0);
            if let Some(at) = here.literal(b",\"type\":") {
                here = match at.string() {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(1);
            }
            if let Some(at) = here.literal(b",\"id\":") {
                here = match at.integer::<0, 100>() {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(2);
            }
            if here.byte() == b'}' {
                break 'members here.next();
            }
        }
        return None;
    };
    Some(end)
}
