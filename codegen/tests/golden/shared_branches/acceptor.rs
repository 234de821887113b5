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
            let Some(at) = here.literal(b"{\"first\":") else {
                break 'lane;
            };
            here = match first(at, depth, noted) {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(0);
            let Some(at) = here.literal(b",\"second\":") else {
                break 'lane;
            };
            here = match second(at, depth, noted) {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(1);
            if here.byte() == b'}' {
                break 'members here.next();
            }
        }
        let mut next = here.member_after(start)?;
        loop {
            let (name, at) = match next {
                Member::Named(name, at) => (name, at),
                Member::End(end) if seen.has_all([3]) => break 'members end,
                Member::End(_) => return None,
            };
            here = match name.len() {
                5 if name == b"first" => {
                    seen.once(0)?;
                    first(at, depth, noted)?
                }
                6 if name == b"second" => {
                    seen.once(1)?;
                    second(at, depth, noted)?
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
fn first<'t>(start: Cursor<'t>, depth: usize, noted: &mut bool) -> Option<Cursor<'t>> {
    let mut is_noted = false;
    if let Some(end) = a_lane(start, depth, &mut is_noted) {
        *noted |= is_noted;
        return Some(end);
    }
    let mut is_noted = false;
    if let Some(end) = b_lane(start, depth, &mut is_noted) {
        *noted |= is_noted;
        return Some(end);
    }
    let depth = depth.checked_sub(1)?;
    let mut possible: u64 = 3;
    let mut noted_of: u64 = 0;
    let mut seen = Seen::<1>::NONE;
    let mut next = start.first_member()?;
    let end = loop {
        let (name, at) = match next {
            Member::Named(name, at) => (name, at),
            Member::End(end) => break end,
        };
        let here = match name.len() {
            1 if name == b"t" => {
                seen.once(0)?;
                if let Some(end) = at.literal(b"\"a\"") {
                    possible &= 1;
                    end
                } else if let Some(end) = at
                    .literal(b"\"b\"")
                    .or_else(|| at.literal(b"\"c\""))
                {
                    possible &= 2;
                    end
                } else {
                    return None;
                }
            }
            1 if name == b"x" => {
                seen.once(1)?;
                let mut end = None;
                if possible & 1 != 0 {
                    let mut is_noted = false;
                    let noted = &mut is_noted;
                    match at.boolean() {
                        None => possible &= !1,
                        found => {
                            end = found;
                            if is_noted {
                                noted_of |= 1;
                            }
                        }
                    }
                }
                if possible & 2 != 0 {
                    noted_of |= 2;
                    if end.is_none() {
                        end = at.any(depth, noted);
                    }
                }
                end?
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
            1 => seen.has_all([3]),
            2 => seen.has_all([1]),
            _ => false,
        };
    *noted |= possible & noted_of != 0;
    is_complete.then_some(end)
}
fn second<'t>(start: Cursor<'t>, depth: usize, noted: &mut bool) -> Option<Cursor<'t>> {
    let mut is_noted = false;
    if let Some(end) = a_lane_2(start, depth, &mut is_noted) {
        *noted |= is_noted;
        return Some(end);
    }
    let mut is_noted = false;
    if let Some(end) = b_lane_2(start, depth, &mut is_noted) {
        *noted |= is_noted;
        return Some(end);
    }
    let depth = depth.checked_sub(1)?;
    let mut possible: u64 = 3;
    let mut noted_of: u64 = 0;
    let mut seen = Seen::<1>::NONE;
    let mut next = start.first_member()?;
    let end = loop {
        let (name, at) = match next {
            Member::Named(name, at) => (name, at),
            Member::End(end) => break end,
        };
        let here = match name.len() {
            1 if name == b"t" => {
                seen.once(0)?;
                if let Some(end) = at.literal(b"\"a\"").or_else(|| at.literal(b"\"b\""))
                {
                    possible &= 1;
                    end
                } else if let Some(end) = at.literal(b"\"c\"") {
                    possible &= 2;
                    end
                } else {
                    return None;
                }
            }
            1 if name == b"x" => {
                seen.once(1)?;
                let mut end = None;
                if possible & 1 != 0 {
                    let mut is_noted = false;
                    let noted = &mut is_noted;
                    match at.boolean() {
                        None => possible &= !1,
                        found => {
                            end = found;
                            if is_noted {
                                noted_of |= 1;
                            }
                        }
                    }
                }
                if possible & 2 != 0 {
                    noted_of |= 2;
                    if end.is_none() {
                        end = at.any(depth, noted);
                    }
                }
                end?
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
            1 => seen.has_all([3]),
            2 => seen.has_all([1]),
            _ => false,
        };
    *noted |= possible & noted_of != 0;
    is_complete.then_some(end)
}
fn a_lane<'t>(start: Cursor<'t>, depth: usize, noted: &mut bool) -> Option<Cursor<'t>> {
    let depth = depth.checked_sub(1)?;
    let mut here = start;
    let mut seen = Seen::<1>::NONE;
    let end = 'members: {
        'lane: {
            let Some(at) = here.literal(b"{\"t\":") else {
                break 'lane;
            };
            here = match at.literal(b"\"a\"") {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(0);
            let Some(at) = here.literal(b",\"x\":") else {
                break 'lane;
            };
            here = match at.boolean() {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(1);
            if here.byte() == b'}' {
                break 'members here.next();
            }
        }
        return None;
    };
    Some(end)
}
fn b_lane<'t>(start: Cursor<'t>, depth: usize, noted: &mut bool) -> Option<Cursor<'t>> {
    let depth = depth.checked_sub(1)?;
    let mut here = start;
    let mut seen = Seen::<1>::NONE;
    let end = 'members: {
        'lane: {
            let Some(at) = here.literal(b"{\"t\":") else {
                break 'lane;
            };
            here = match at.literal(b"\"b\"").or_else(|| at.literal(b"\"c\"")) {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(0);
            if here.byte() == b'}' {
                break 'members here.next();
            }
        }
        return None;
    };
    Some(end)
}
fn tag_kind_string<'t>(at: Cursor<'t>, noted: &mut bool) -> Option<Cursor<'t>> {
    if let Some(end) = at.literal(b"\"a\"") {
        return Some(end);
    }
    if let Some(end) = at.literal(b"\"b\"") {
        return Some(end);
    }
    if let Some(end) = at.literal(b"\"c\"") {
        return Some(end);
    }
    None
}
fn a_lane_2<'t>(
    start: Cursor<'t>,
    depth: usize,
    noted: &mut bool,
) -> Option<Cursor<'t>> {
    let depth = depth.checked_sub(1)?;
    let mut here = start;
    let mut seen = Seen::<1>::NONE;
    let end = 'members: {
        'lane: {
            let Some(at) = here.literal(b"{\"t\":") else {
                break 'lane;
            };
            here = match at.literal(b"\"a\"").or_else(|| at.literal(b"\"b\"")) {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(0);
            let Some(at) = here.literal(b",\"x\":") else {
                break 'lane;
            };
            here = match at.boolean() {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(1);
            if here.byte() == b'}' {
                break 'members here.next();
            }
        }
        return None;
    };
    Some(end)
}
fn b_lane_2<'t>(
    start: Cursor<'t>,
    depth: usize,
    noted: &mut bool,
) -> Option<Cursor<'t>> {
    let depth = depth.checked_sub(1)?;
    let mut here = start;
    let mut seen = Seen::<1>::NONE;
    let end = 'members: {
        'lane: {
            let Some(at) = here.literal(b"{\"t\":") else {
                break 'lane;
            };
            here = match at.literal(b"\"c\"") {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(0);
            if here.byte() == b'}' {
                break 'members here.next();
            }
        }
        return None;
    };
    Some(end)
}
