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
        Assignee,
        AssigneeType,
        Author,
        AuthorType,
        Count,
    }
    let mut seen = Seen::<{ (Key::Count as usize).div_ceil(64) }>::NONE;
    let mut value_0 = None;
    let mut chosen_0: Option<usize> = Some(1);
    let mut value_1 = None;
    let mut chosen_1: Option<usize> = Some(0);
    let end = 'members: {
        'lane: {
            let mut separator = b'{';
            if let Some(at) = here.member(separator, b"\"assignee\":") {
                here = match 'value: {
                    let mut is_noted = false;
                    if let Some(end) = self::agent(at, depth, &mut is_noted) {
                        value_0 = Some((at, 1, is_noted));
                        break 'value Some(end);
                    }
                    let mut is_noted = false;
                    if let Some(end) = self::agent_bot(at, depth, &mut is_noted) {
                        value_0 = Some((at, 0, is_noted));
                        break 'value Some(end);
                    }
                    None
                } {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(Key::Assignee as usize);
                separator = b',';
            }
            if let Some(at) = here.member(separator, b"\"assignee_type\":") {
                here = match {
                    if at.literal(b"\"AgentBot\"").is_some() {
                        chosen_0 = Some(0);
                    } else if at.literal(b"\"User\"").is_some() {
                        chosen_0 = Some(1);
                    } else if at.byte() > b' ' {
                        return None;
                    }
                    self::assignee_kind_string(at, noted)
                } {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(Key::AssigneeType as usize);
                separator = b',';
            }
            if let Some(at) = here.member(separator, b"\"author\":") {
                here = match 'value: {
                    let mut is_noted = false;
                    if let Some(end) = self::human(at, depth, &mut is_noted) {
                        value_1 = Some((at, 0, is_noted));
                        break 'value Some(end);
                    }
                    let mut is_noted = false;
                    if let Some(end) = self::machine(at, depth, &mut is_noted) {
                        value_1 = Some((at, 1, is_noted));
                        break 'value Some(end);
                    }
                    let mut is_noted = false;
                    let end = at.map(depth, &mut is_noted);
                    value_1 = Some((at, usize::MAX, is_noted));
                    end
                } {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(Key::Author as usize);
                separator = b',';
            }
            if let Some(at) = here.member(separator, b"\"author_type\":") {
                here = match {
                    if at.literal(b"\"Human\"").is_some() {
                        chosen_1 = Some(0);
                    } else if at.literal(b"\"Machine\"").is_some() {
                        chosen_1 = Some(1);
                    } else if at.byte() > b' ' {
                        at.plain()?;
                        chosen_1 = None;
                    }
                    self::author_type_string(at, noted)
                } {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(Key::AuthorType as usize);
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
                8 if name == b"assignee" => {
                    seen.once(Key::Assignee as usize)?;
                    'value: {
                        let mut is_noted = false;
                        if let Some(end) = self::agent(at, depth, &mut is_noted) {
                            value_0 = Some((at, 1, is_noted));
                            break 'value Some(end);
                        }
                        let mut is_noted = false;
                        if let Some(end) = self::agent_bot(at, depth, &mut is_noted) {
                            value_0 = Some((at, 0, is_noted));
                            break 'value Some(end);
                        }
                        None
                    }?
                }
                13 if name == b"assignee_type" => {
                    seen.once(Key::AssigneeType as usize)?;
                    {
                        if at.literal(b"\"AgentBot\"").is_some() {
                            chosen_0 = Some(0);
                        } else if at.literal(b"\"User\"").is_some() {
                            chosen_0 = Some(1);
                        } else if at.byte() > b' ' {
                            return None;
                        }
                        self::assignee_kind_string(at, noted)
                    }?
                }
                6 if name == b"author" => {
                    seen.once(Key::Author as usize)?;
                    'value: {
                        let mut is_noted = false;
                        if let Some(end) = self::human(at, depth, &mut is_noted) {
                            value_1 = Some((at, 0, is_noted));
                            break 'value Some(end);
                        }
                        let mut is_noted = false;
                        if let Some(end) = self::machine(at, depth, &mut is_noted) {
                            value_1 = Some((at, 1, is_noted));
                            break 'value Some(end);
                        }
                        let mut is_noted = false;
                        let end = at.map(depth, &mut is_noted);
                        value_1 = Some((at, usize::MAX, is_noted));
                        end
                    }?
                }
                11 if name == b"author_type" => {
                    seen.once(Key::AuthorType as usize)?;
                    {
                        if at.literal(b"\"Human\"").is_some() {
                            chosen_1 = Some(0);
                        } else if at.literal(b"\"Machine\"").is_some() {
                            chosen_1 = Some(1);
                        } else if at.byte() > b' ' {
                            at.plain()?;
                            chosen_1 = None;
                        }
                        self::author_type_string(at, noted)
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
            Some(0) => {
                self::agent_bot(at, depth, noted)?;
            }
            Some(1) => {
                self::agent(at, depth, noted)?;
            }
            _ => return None,
        }
    }
    if let Some((at, satisfied, is_noted)) = value_1 {
        match chosen_1 {
            Some(branch) if branch == satisfied => *noted |= is_noted,
            Some(0) => {
                self::human(at, depth, noted)?;
            }
            Some(1) => {
                self::machine(at, depth, noted)?;
            }
            None => {
                at.map(depth, noted)?;
            }
            _ => return None,
        }
    }
    Some(end)
}
fn agent<'t>(start: Cursor<'t>, depth: usize, noted: &mut bool) -> Option<Cursor<'t>> {
    let depth = depth.checked_sub(1)?;
    let mut here = start;
    enum Key {
        Id,
        Email,
        Count,
    }
    let mut seen = Seen::<{ (Key::Count as usize).div_ceil(64) }>::NONE;
    let end = 'members: {
        'lane: {
            let Some(at) = here.literal(b"{\"id\":") else {
                break 'lane;
            };
            here = match at.integer::<0, 100>() {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(Key::Id as usize);
            let Some(at) = here.literal(b",\"email\":") else {
                break 'lane;
            };
            here = match at.string() {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(Key::Email as usize);
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
                        wanted.add(Key::Id as usize);
                        wanted.add(Key::Email as usize);
                        wanted
                    }) => break 'members end,
                Member::End(_) => return None,
            };
            here = match name.len() {
                2 if name == b"id" => {
                    seen.once(Key::Id as usize)?;
                    at.integer::<0, 100>()?
                }
                5 if name == b"email" => {
                    seen.once(Key::Email as usize)?;
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
fn agent_bot<'t>(
    start: Cursor<'t>,
    depth: usize,
    noted: &mut bool,
) -> Option<Cursor<'t>> {
    let depth = depth.checked_sub(1)?;
    let mut here = start;
    enum Key {
        Id,
        OutgoingUrl,
        Count,
    }
    let mut seen = Seen::<{ (Key::Count as usize).div_ceil(64) }>::NONE;
    let end = 'members: {
        'lane: {
            let Some(at) = here.literal(b"{\"id\":") else {
                break 'lane;
            };
            here = match at.integer::<0, 100>() {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(Key::Id as usize);
            if let Some(at) = here.literal(b",\"outgoing_url\":") {
                here = match at.or_null(|at| at.string()) {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(Key::OutgoingUrl as usize);
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
                        wanted.add(Key::Id as usize);
                        wanted
                    }) => break 'members end,
                Member::End(_) => return None,
            };
            here = match name.len() {
                2 if name == b"id" => {
                    seen.once(Key::Id as usize)?;
                    at.integer::<0, 100>()?
                }
                12 if name == b"outgoing_url" => {
                    seen.once(Key::OutgoingUrl as usize)?;
                    at.or_null(|at| at.string())?
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
fn assignee_kind_string<'t>(at: Cursor<'t>, noted: &mut bool) -> Option<Cursor<'t>> {
    if let Some(end) = at.literal(b"\"User\"") {
        return Some(end);
    }
    if let Some(end) = at.literal(b"\"AgentBot\"") {
        return Some(end);
    }
    None
}
fn human<'t>(start: Cursor<'t>, depth: usize, noted: &mut bool) -> Option<Cursor<'t>> {
    let depth = depth.checked_sub(1)?;
    let mut here = start;
    enum Key {
        Name,
        Count,
    }
    let mut seen = Seen::<{ (Key::Count as usize).div_ceil(64) }>::NONE;
    let end = 'members: {
        'lane: {
            let Some(at) = here.literal(b"{\"name\":") else {
                break 'lane;
            };
            here = match at.string() {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(Key::Name as usize);
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
                        wanted.add(Key::Name as usize);
                        wanted
                    }) => break 'members end,
                Member::End(_) => return None,
            };
            here = match name.len() {
                4 if name == b"name" => {
                    seen.once(Key::Name as usize)?;
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
fn machine<'t>(start: Cursor<'t>, depth: usize, noted: &mut bool) -> Option<Cursor<'t>> {
    let depth = depth.checked_sub(1)?;
    let mut here = start;
    enum Key {
        Name,
        Version,
        Count,
    }
    let mut seen = Seen::<{ (Key::Count as usize).div_ceil(64) }>::NONE;
    let end = 'members: {
        'lane: {
            let Some(at) = here.literal(b"{\"name\":") else {
                break 'lane;
            };
            here = match at.or_null(|at| at.string()) {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(Key::Name as usize);
            let Some(at) = here.literal(b",\"version\":") else {
                break 'lane;
            };
            here = match at.integer::<0, 100>() {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(Key::Version as usize);
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
                        wanted.add(Key::Name as usize);
                        wanted.add(Key::Version as usize);
                        wanted
                    }) => break 'members end,
                Member::End(_) => return None,
            };
            here = match name.len() {
                4 if name == b"name" => {
                    seen.once(Key::Name as usize)?;
                    at.or_null(|at| at.string())?
                }
                7 if name == b"version" => {
                    seen.once(Key::Version as usize)?;
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
fn author_type_string<'t>(at: Cursor<'t>, noted: &mut bool) -> Option<Cursor<'t>> {
    if let Some(end) = at.literal(b"\"Human\"") {
        return Some(end);
    }
    if let Some(end) = at.literal(b"\"Machine\"") {
        return Some(end);
    }
    *noted = true;
    at.string()
}
