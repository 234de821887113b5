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
        First,
        Second,
        Count,
    }
    let mut seen = Seen::<{ (Key::Count as usize).div_ceil(64) }>::NONE;
    let end = 'members: {
        'lane: {
            let Some(at) = here.literal(b"{\"first\":") else {
                break 'lane;
            };
            here = match self::first(at, depth, noted) {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(Key::First as usize);
            let Some(at) = here.literal(b",\"second\":") else {
                break 'lane;
            };
            here = match self::second(at, depth, noted) {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(Key::Second as usize);
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
                        wanted.add(Key::First as usize);
                        wanted.add(Key::Second as usize);
                        wanted
                    }) => break 'members end,
                Member::End(_) => return None,
            };
            here = match name.len() {
                5 if name == b"first" => {
                    seen.once(Key::First as usize)?;
                    self::first(at, depth, noted)?
                }
                6 if name == b"second" => {
                    seen.once(Key::Second as usize)?;
                    self::second(at, depth, noted)?
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
    if let Some(end) = self::a_lane(start, depth, &mut is_noted) {
        *noted |= is_noted;
        return Some(end);
    }
    let mut is_noted = false;
    if let Some(end) = self::b_lane(start, depth, &mut is_noted) {
        *noted |= is_noted;
        return Some(end);
    }
    let depth = depth.checked_sub(1)?;
    let mut possible = Possible::all(3);
    enum Key {
        T,
        X,
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
            1 if name == b"t" => {
                seen.once(Key::T as usize)?;
                if let Some(end) = at.literal(b"\"a\"") {
                    possible.keep(1);
                    end
                } else if let Some(end) = at
                    .literal(b"\"b\"")
                    .or_else(|| at.literal(b"\"c\""))
                {
                    possible.keep(2);
                    end
                } else {
                    return None;
                }
            }
            1 if name == b"x" => {
                seen.once(Key::X as usize)?;
                let mut end = None;
                possible.declared(1, &mut end, |noted| at.boolean());
                possible.undeclared(2, &mut end, || at.any(depth, noted));
                end?
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
            wanted.add(Key::T as usize);
            wanted
        })
        && match possible.branches() {
            1 => {
                seen.has_all(const {
                    let mut wanted = Seen::NONE;
                    wanted.add(Key::T as usize);
                    wanted.add(Key::X as usize);
                    wanted
                })
            }
            2 => {
                seen.has_all(const {
                    let mut wanted = Seen::NONE;
                    wanted.add(Key::T as usize);
                    wanted
                })
            }
            _ => false,
        };
    *noted |= possible.is_noted();
    is_complete.then_some(end)
}
fn second<'t>(start: Cursor<'t>, depth: usize, noted: &mut bool) -> Option<Cursor<'t>> {
    let mut is_noted = false;
    if let Some(end) = self::a_lane_2(start, depth, &mut is_noted) {
        *noted |= is_noted;
        return Some(end);
    }
    let mut is_noted = false;
    if let Some(end) = self::b_lane_2(start, depth, &mut is_noted) {
        *noted |= is_noted;
        return Some(end);
    }
    let depth = depth.checked_sub(1)?;
    let mut possible = Possible::all(3);
    enum Key {
        T,
        X,
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
            1 if name == b"t" => {
                seen.once(Key::T as usize)?;
                if let Some(end) = at.literal(b"\"a\"").or_else(|| at.literal(b"\"b\""))
                {
                    possible.keep(1);
                    end
                } else if let Some(end) = at.literal(b"\"c\"") {
                    possible.keep(2);
                    end
                } else {
                    return None;
                }
            }
            1 if name == b"x" => {
                seen.once(Key::X as usize)?;
                let mut end = None;
                possible.declared(1, &mut end, |noted| at.boolean());
                possible.undeclared(2, &mut end, || at.any(depth, noted));
                end?
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
            wanted.add(Key::T as usize);
            wanted
        })
        && match possible.branches() {
            1 => {
                seen.has_all(const {
                    let mut wanted = Seen::NONE;
                    wanted.add(Key::T as usize);
                    wanted.add(Key::X as usize);
                    wanted
                })
            }
            2 => {
                seen.has_all(const {
                    let mut wanted = Seen::NONE;
                    wanted.add(Key::T as usize);
                    wanted
                })
            }
            _ => false,
        };
    *noted |= possible.is_noted();
    is_complete.then_some(end)
}
fn a_lane<'t>(start: Cursor<'t>, depth: usize, noted: &mut bool) -> Option<Cursor<'t>> {
    let depth = depth.checked_sub(1)?;
    let mut here = start;
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
            let Some(at) = here.literal(b",\"x\":") else {
                break 'lane;
            };
            here = match at.boolean() {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
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
            let Some(at) = here.literal(b",\"x\":") else {
                break 'lane;
            };
            here = match at.boolean() {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
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
            if here.byte() == b'}' {
                break 'members here.next();
            }
        }
        return None;
    };
    Some(end)
}
