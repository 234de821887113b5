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
        Part,
        Box,
        Count,
    }
    let mut seen = Seen::<{ (Key::Count as usize).div_ceil(64) }>::NONE;
    let end = 'members: {
        'lane: {
            let mut separator = b'{';
            if let Some(at) = here.member(separator, b"\"part\":") {
                here = match self::part(at, depth, noted) {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(Key::Part as usize);
                separator = b',';
            }
            if let Some(at) = here.member(separator, b"\"box\":") {
                here = match self::box_value(at, depth, noted) {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(Key::Box as usize);
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
                4 if name == b"part" => {
                    seen.once(Key::Part as usize)?;
                    self::part(at, depth, noted)?
                }
                3 if name == b"box" => {
                    seen.once(Key::Box as usize)?;
                    self::box_value(at, depth, noted)?
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
fn part<'t>(start: Cursor<'t>, depth: usize, noted: &mut bool) -> Option<Cursor<'t>> {
    let mut is_noted = false;
    if let Some(end) = self::text_part_lane(start, depth, &mut is_noted) {
        *noted |= is_noted;
        return Some(end);
    }
    let mut is_noted = false;
    if let Some(end) = self::other_text_part_lane(start, depth, &mut is_noted) {
        *noted |= is_noted;
        return Some(end);
    }
    let mut is_noted = false;
    if let Some(end) = self::number_part_lane(start, depth, &mut is_noted) {
        *noted |= is_noted;
        return Some(end);
    }
    let depth = depth.checked_sub(1)?;
    let mut possible = Possible::all(7);
    enum Key {
        T,
        X,
        Y,
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
                } else if let Some(end) = at.literal(b"\"b\"") {
                    possible.keep(2);
                    end
                } else if let Some(end) = at.literal(b"\"c\"") {
                    possible.keep(4);
                    end
                } else {
                    return None;
                }
            }
            1 if name == b"x" => {
                seen.once(Key::X as usize)?;
                let mut end = None;
                possible.declared(3, &mut end, |noted| at.string());
                possible.declared(4, &mut end, |noted| at.integer::<0, 100>());
                end?
            }
            1 if name == b"y" => {
                seen.once(Key::Y as usize)?;
                let mut end = None;
                possible.declared(3, &mut end, |noted| at.boolean());
                possible.undeclared(4, &mut end, || at.any(depth, noted));
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
                    wanted.add(Key::Y as usize);
                    wanted
                })
            }
            4 => {
                seen.has_all(const {
                    let mut wanted = Seen::NONE;
                    wanted.add(Key::T as usize);
                    wanted.add(Key::X as usize);
                    wanted
                })
            }
            _ => false,
        };
    *noted |= possible.is_noted();
    is_complete.then_some(end)
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
        Kind,
        Value,
        Count,
    }
    let mut seen = Seen::<{ (Key::Count as usize).div_ceil(64) }>::NONE;
    let mut value_0 = None;
    let mut chosen_0: Option<usize> = Some(1);
    let end = 'members: {
        'lane: {
            let mut separator = b'{';
            if let Some(at) = here.member(separator, b"\"kind\":") {
                here = match {
                    if at.literal(b"\"full\"").is_some() {
                        chosen_0 = Some(0);
                    } else if at.literal(b"\"empty\"").is_some() {
                        chosen_0 = Some(1);
                    } else if at.byte() > b' ' {
                        return None;
                    }
                    self::box_kind_string(at, noted)
                } {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(Key::Kind as usize);
                separator = b',';
            }
            if let Some(at) = here.member(separator, b"\"value\":") {
                here = match match chosen_0 {
                    Some(0) => {
                        value_0 = Some((at, 0, false));
                        self::full_value(at, depth, noted)
                    }
                    Some(1) => {
                        value_0 = Some((at, 1, false));
                        self::empty_value(at, depth, noted)
                    }
                    _ => None,
                } {
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
                4 if name == b"kind" => {
                    seen.once(Key::Kind as usize)?;
                    {
                        if at.literal(b"\"full\"").is_some() {
                            chosen_0 = Some(0);
                        } else if at.literal(b"\"empty\"").is_some() {
                            chosen_0 = Some(1);
                        } else if at.byte() > b' ' {
                            return None;
                        }
                        self::box_kind_string(at, noted)
                    }?
                }
                5 if name == b"value" => {
                    seen.once(Key::Value as usize)?;
                    match chosen_0 {
                        Some(0) => {
                            value_0 = Some((at, 0, false));
                            self::full_value(at, depth, noted)
                        }
                        Some(1) => {
                            value_0 = Some((at, 1, false));
                            self::empty_value(at, depth, noted)
                        }
                        _ => None,
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
    if let Some((at, satisfied, is_noted)) = value_0 {
        match chosen_0 {
            Some(branch) if branch == satisfied => *noted |= is_noted,
            _ => return None,
        }
    }
    Some(end)
}
fn text_part_lane<'t>(
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
            here = match at.literal(b"\"a\"") {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            let Some(at) = here.literal(b",\"x\":") else {
                break 'lane;
            };
            here = match at.string() {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            if let Some(at) = here.literal(b",\"y\":") {
                here = match at.boolean() {
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
fn other_text_part_lane<'t>(
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
            here = match at.literal(b"\"b\"") {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            if let Some(at) = here.literal(b",\"x\":") {
                here = match at.string() {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
            }
            let Some(at) = here.literal(b",\"y\":") else {
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
fn number_part_lane<'t>(
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
            let Some(at) = here.literal(b",\"x\":") else {
                break 'lane;
            };
            here = match at.integer::<0, 100>() {
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
fn part_kind_string<'t>(at: Cursor<'t>, noted: &mut bool) -> Option<Cursor<'t>> {
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
fn box_kind_string<'t>(at: Cursor<'t>, noted: &mut bool) -> Option<Cursor<'t>> {
    if let Some(end) = at.literal(b"\"empty\"") {
        return Some(end);
    }
    if let Some(end) = at.literal(b"\"full\"") {
        return Some(end);
    }
    None
}
fn full_value<'t>(
    start: Cursor<'t>,
    depth: usize,
    noted: &mut bool,
) -> Option<Cursor<'t>> {
    let depth = depth.checked_sub(1)?;
    let mut here = start;
    enum Key {
        Box,
        Count,
    }
    let mut seen = Seen::<{ (Key::Count as usize).div_ceil(64) }>::NONE;
    let end = 'members: {
        'lane: {
            let Some(at) = here.literal(b"{\"box\":") else {
                break 'lane;
            };
            here = match self::box_value(at, depth, noted) {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(Key::Box as usize);
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
                        wanted.add(Key::Box as usize);
                        wanted
                    }) => break 'members end,
                Member::End(_) => return None,
            };
            here = match name.len() {
                3 if name == b"box" => {
                    seen.once(Key::Box as usize)?;
                    self::box_value(at, depth, noted)?
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
fn empty_value<'t>(
    start: Cursor<'t>,
    depth: usize,
    noted: &mut bool,
) -> Option<Cursor<'t>> {
    let depth = depth.checked_sub(1)?;
    let mut here = start;
    enum Key {
        Size,
        Count,
    }
    let mut seen = Seen::<{ (Key::Count as usize).div_ceil(64) }>::NONE;
    let end = 'members: {
        'lane: {
            let Some(at) = here.literal(b"{\"size\":") else {
                break 'lane;
            };
            here = match at.integer::<0, 100>() {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(Key::Size as usize);
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
                        wanted.add(Key::Size as usize);
                        wanted
                    }) => break 'members end,
                Member::End(_) => return None,
            };
            here = match name.len() {
                4 if name == b"size" => {
                    seen.once(Key::Size as usize)?;
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
