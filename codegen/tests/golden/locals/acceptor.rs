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
        Name,
        At,
        Seen,
        Start,
        Here,
        Next,
        End,
        Possible,
        Depth,
        Noted,
        Branch,
        Satisfied,
        Separator,
        IsNoted,
        Length,
        Content,
        Key,
        Value,
        Text,
        Count2,
        Pick,
        Trial,
        TrialType,
        Count,
    }
    let mut seen = Seen::<{ (Key::Count as usize).div_ceil(64) }>::NONE;
    let mut value_0 = None;
    let mut chosen_0: Option<usize> = Some(0);
    let end = 'members: {
        'lane: {
            let mut separator = b'{';
            if let Some(at) = here.member(separator, b"\"name\":") {
                here = match self::name(at, depth, noted) {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(Key::Name as usize);
                separator = b',';
            }
            if let Some(at) = here.member(separator, b"\"at\":") {
                here = match self::at(at, depth, noted) {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(Key::At as usize);
                separator = b',';
            }
            if let Some(at) = here.member(separator, b"\"seen\":") {
                here = match self::seen(at, depth, noted) {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(Key::Seen as usize);
                separator = b',';
            }
            if let Some(at) = here.member(separator, b"\"start\":") {
                here = match self::start(at, depth, noted) {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(Key::Start as usize);
                separator = b',';
            }
            if let Some(at) = here.member(separator, b"\"here\":") {
                here = match self::here(at, depth, noted) {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(Key::Here as usize);
                separator = b',';
            }
            if let Some(at) = here.member(separator, b"\"next\":") {
                here = match self::next(at, depth, noted) {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(Key::Next as usize);
                separator = b',';
            }
            if let Some(at) = here.member(separator, b"\"end\":") {
                here = match self::end(at, depth, noted) {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(Key::End as usize);
                separator = b',';
            }
            if let Some(at) = here.member(separator, b"\"possible\":") {
                here = match self::possible(at, depth, noted) {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(Key::Possible as usize);
                separator = b',';
            }
            if let Some(at) = here.member(separator, b"\"depth\":") {
                here = match self::depth(at, depth, noted) {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(Key::Depth as usize);
                separator = b',';
            }
            if let Some(at) = here.member(separator, b"\"noted\":") {
                here = match self::noted(at, depth, noted) {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(Key::Noted as usize);
                separator = b',';
            }
            if let Some(at) = here.member(separator, b"\"branch\":") {
                here = match self::branch(at, depth, noted) {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(Key::Branch as usize);
                separator = b',';
            }
            if let Some(at) = here.member(separator, b"\"satisfied\":") {
                here = match self::satisfied(at, depth, noted) {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(Key::Satisfied as usize);
                separator = b',';
            }
            if let Some(at) = here.member(separator, b"\"separator\":") {
                here = match self::separator(at, depth, noted) {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(Key::Separator as usize);
                separator = b',';
            }
            if let Some(at) = here.member(separator, b"\"is_noted\":") {
                here = match self::is_noted(at, depth, noted) {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(Key::IsNoted as usize);
                separator = b',';
            }
            if let Some(at) = here.member(separator, b"\"length\":") {
                here = match self::length(at, depth, noted) {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(Key::Length as usize);
                separator = b',';
            }
            if let Some(at) = here.member(separator, b"\"content\":") {
                here = match self::content(at, depth, noted) {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(Key::Content as usize);
                separator = b',';
            }
            if let Some(at) = here.member(separator, b"\"key\":") {
                here = match self::key(at, depth, noted) {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(Key::Key as usize);
                separator = b',';
            }
            if let Some(at) = here.member(separator, b"\"value\":") {
                here = match self::value(at, depth, noted) {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(Key::Value as usize);
                separator = b',';
            }
            if let Some(at) = here.member(separator, b"\"text\":") {
                here = match self::text_string(at, noted) {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(Key::Text as usize);
                separator = b',';
            }
            if let Some(at) = here.member(separator, b"\"count\":") {
                here = match at.integer::<0, 9>() {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(Key::Count2 as usize);
                separator = b',';
            }
            if let Some(at) = here.member(separator, b"\"pick\":") {
                here = match self::pick(at, depth, noted) {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(Key::Pick as usize);
                separator = b',';
            }
            if let Some(at) = here.member(separator, b"\"trial\":") {
                here = match 'value: {
                    let mut is_noted = false;
                    if let Some(end) = self::end(at, depth, &mut is_noted) {
                        value_0 = Some((at, 0, is_noted));
                        break 'value Some(end);
                    }
                    let mut is_noted = false;
                    if let Some(end) = self::noted(at, depth, &mut is_noted) {
                        value_0 = Some((at, 1, is_noted));
                        break 'value Some(end);
                    }
                    let mut is_noted = false;
                    let end = at.map(depth, &mut is_noted);
                    value_0 = Some((at, usize::MAX, is_noted));
                    end
                } {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(Key::Trial as usize);
                separator = b',';
            }
            if let Some(at) = here.member(separator, b"\"trial_type\":") {
                here = match {
                    if at.literal(b"\"end\"").is_some() {
                        chosen_0 = Some(0);
                    } else if at.literal(b"\"noted\"").is_some() {
                        chosen_0 = Some(1);
                    } else if at.byte() > b' ' {
                        at.plain()?;
                        chosen_0 = None;
                    }
                    self::trial_type_string(at, noted)
                } {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(Key::TrialType as usize);
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
                4 if name == b"name" => {
                    seen.once(Key::Name as usize)?;
                    self::name(at, depth, noted)?
                }
                2 if name == b"at" => {
                    seen.once(Key::At as usize)?;
                    self::at(at, depth, noted)?
                }
                4 if name == b"seen" => {
                    seen.once(Key::Seen as usize)?;
                    self::seen(at, depth, noted)?
                }
                5 if name == b"start" => {
                    seen.once(Key::Start as usize)?;
                    self::start(at, depth, noted)?
                }
                4 if name == b"here" => {
                    seen.once(Key::Here as usize)?;
                    self::here(at, depth, noted)?
                }
                4 if name == b"next" => {
                    seen.once(Key::Next as usize)?;
                    self::next(at, depth, noted)?
                }
                3 if name == b"end" => {
                    seen.once(Key::End as usize)?;
                    self::end(at, depth, noted)?
                }
                8 if name == b"possible" => {
                    seen.once(Key::Possible as usize)?;
                    self::possible(at, depth, noted)?
                }
                5 if name == b"depth" => {
                    seen.once(Key::Depth as usize)?;
                    self::depth(at, depth, noted)?
                }
                5 if name == b"noted" => {
                    seen.once(Key::Noted as usize)?;
                    self::noted(at, depth, noted)?
                }
                6 if name == b"branch" => {
                    seen.once(Key::Branch as usize)?;
                    self::branch(at, depth, noted)?
                }
                9 if name == b"satisfied" => {
                    seen.once(Key::Satisfied as usize)?;
                    self::satisfied(at, depth, noted)?
                }
                9 if name == b"separator" => {
                    seen.once(Key::Separator as usize)?;
                    self::separator(at, depth, noted)?
                }
                8 if name == b"is_noted" => {
                    seen.once(Key::IsNoted as usize)?;
                    self::is_noted(at, depth, noted)?
                }
                6 if name == b"length" => {
                    seen.once(Key::Length as usize)?;
                    self::length(at, depth, noted)?
                }
                7 if name == b"content" => {
                    seen.once(Key::Content as usize)?;
                    self::content(at, depth, noted)?
                }
                3 if name == b"key" => {
                    seen.once(Key::Key as usize)?;
                    self::key(at, depth, noted)?
                }
                5 if name == b"value" => {
                    seen.once(Key::Value as usize)?;
                    self::value(at, depth, noted)?
                }
                4 if name == b"text" => {
                    seen.once(Key::Text as usize)?;
                    self::text_string(at, noted)?
                }
                5 if name == b"count" => {
                    seen.once(Key::Count2 as usize)?;
                    at.integer::<0, 9>()?
                }
                4 if name == b"pick" => {
                    seen.once(Key::Pick as usize)?;
                    self::pick(at, depth, noted)?
                }
                5 if name == b"trial" => {
                    seen.once(Key::Trial as usize)?;
                    'value: {
                        let mut is_noted = false;
                        if let Some(end) = self::end(at, depth, &mut is_noted) {
                            value_0 = Some((at, 0, is_noted));
                            break 'value Some(end);
                        }
                        let mut is_noted = false;
                        if let Some(end) = self::noted(at, depth, &mut is_noted) {
                            value_0 = Some((at, 1, is_noted));
                            break 'value Some(end);
                        }
                        let mut is_noted = false;
                        let end = at.map(depth, &mut is_noted);
                        value_0 = Some((at, usize::MAX, is_noted));
                        end
                    }?
                }
                10 if name == b"trial_type" => {
                    seen.once(Key::TrialType as usize)?;
                    {
                        if at.literal(b"\"end\"").is_some() {
                            chosen_0 = Some(0);
                        } else if at.literal(b"\"noted\"").is_some() {
                            chosen_0 = Some(1);
                        } else if at.byte() > b' ' {
                            at.plain()?;
                            chosen_0 = None;
                        }
                        self::trial_type_string(at, noted)
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
                self::end(at, depth, noted)?;
            }
            Some(1) => {
                self::noted(at, depth, noted)?;
            }
            None => {
                at.map(depth, noted)?;
            }
            _ => return None,
        }
    }
    Some(end)
}
fn name<'t>(start: Cursor<'t>, depth: usize, noted: &mut bool) -> Option<Cursor<'t>> {
    let depth = depth.checked_sub(1)?;
    let mut here = start;
    enum Key {
        Id,
        Count,
    }
    let mut seen = Seen::<{ (Key::Count as usize).div_ceil(64) }>::NONE;
    let end = 'members: {
        'lane: {
            let Some(at) = here.literal(b"{\"id\":") else {
                break 'lane;
            };
            here = match at.integer::<0, 9>() {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(Key::Id as usize);
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
                    at.integer::<0, 9>()?
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
fn at<'t>(start: Cursor<'t>, depth: usize, noted: &mut bool) -> Option<Cursor<'t>> {
    let depth = depth.checked_sub(1)?;
    let mut here = start;
    enum Key {
        Id,
        Count,
    }
    let mut seen = Seen::<{ (Key::Count as usize).div_ceil(64) }>::NONE;
    let end = 'members: {
        'lane: {
            let Some(at) = here.literal(b"{\"id\":") else {
                break 'lane;
            };
            here = match at.integer::<0, 9>() {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(Key::Id as usize);
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
                    at.integer::<0, 9>()?
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
fn seen<'t>(start: Cursor<'t>, depth: usize, noted: &mut bool) -> Option<Cursor<'t>> {
    let depth = depth.checked_sub(1)?;
    let mut here = start;
    enum Key {
        Id,
        Count,
    }
    let mut seen = Seen::<{ (Key::Count as usize).div_ceil(64) }>::NONE;
    let end = 'members: {
        'lane: {
            let Some(at) = here.literal(b"{\"id\":") else {
                break 'lane;
            };
            here = match at.integer::<0, 9>() {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(Key::Id as usize);
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
                    at.integer::<0, 9>()?
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
fn start<'t>(start: Cursor<'t>, depth: usize, noted: &mut bool) -> Option<Cursor<'t>> {
    let depth = depth.checked_sub(1)?;
    let mut here = start;
    enum Key {
        Id,
        Count,
    }
    let mut seen = Seen::<{ (Key::Count as usize).div_ceil(64) }>::NONE;
    let end = 'members: {
        'lane: {
            let Some(at) = here.literal(b"{\"id\":") else {
                break 'lane;
            };
            here = match at.integer::<0, 9>() {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(Key::Id as usize);
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
                    at.integer::<0, 9>()?
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
fn here<'t>(start: Cursor<'t>, depth: usize, noted: &mut bool) -> Option<Cursor<'t>> {
    let depth = depth.checked_sub(1)?;
    let mut here = start;
    enum Key {
        Id,
        Count,
    }
    let mut seen = Seen::<{ (Key::Count as usize).div_ceil(64) }>::NONE;
    let end = 'members: {
        'lane: {
            let Some(at) = here.literal(b"{\"id\":") else {
                break 'lane;
            };
            here = match at.integer::<0, 9>() {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(Key::Id as usize);
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
                    at.integer::<0, 9>()?
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
fn next<'t>(start: Cursor<'t>, depth: usize, noted: &mut bool) -> Option<Cursor<'t>> {
    let depth = depth.checked_sub(1)?;
    let mut here = start;
    enum Key {
        Id,
        Count,
    }
    let mut seen = Seen::<{ (Key::Count as usize).div_ceil(64) }>::NONE;
    let end = 'members: {
        'lane: {
            let Some(at) = here.literal(b"{\"id\":") else {
                break 'lane;
            };
            here = match at.integer::<0, 9>() {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(Key::Id as usize);
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
                    at.integer::<0, 9>()?
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
fn end<'t>(start: Cursor<'t>, depth: usize, noted: &mut bool) -> Option<Cursor<'t>> {
    let depth = depth.checked_sub(1)?;
    let mut here = start;
    enum Key {
        Id,
        Count,
    }
    let mut seen = Seen::<{ (Key::Count as usize).div_ceil(64) }>::NONE;
    let end = 'members: {
        'lane: {
            let Some(at) = here.literal(b"{\"id\":") else {
                break 'lane;
            };
            here = match at.integer::<0, 9>() {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(Key::Id as usize);
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
                    at.integer::<0, 9>()?
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
fn possible<'t>(
    start: Cursor<'t>,
    depth: usize,
    noted: &mut bool,
) -> Option<Cursor<'t>> {
    let depth = depth.checked_sub(1)?;
    let mut here = start;
    enum Key {
        Id,
        Count,
    }
    let mut seen = Seen::<{ (Key::Count as usize).div_ceil(64) }>::NONE;
    let end = 'members: {
        'lane: {
            let Some(at) = here.literal(b"{\"id\":") else {
                break 'lane;
            };
            here = match at.integer::<0, 9>() {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(Key::Id as usize);
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
                    at.integer::<0, 9>()?
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
fn depth<'t>(start: Cursor<'t>, depth: usize, noted: &mut bool) -> Option<Cursor<'t>> {
    let depth = depth.checked_sub(1)?;
    let mut here = start;
    enum Key {
        Id,
        Count,
    }
    let mut seen = Seen::<{ (Key::Count as usize).div_ceil(64) }>::NONE;
    let end = 'members: {
        'lane: {
            let Some(at) = here.literal(b"{\"id\":") else {
                break 'lane;
            };
            here = match at.integer::<0, 9>() {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(Key::Id as usize);
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
                    at.integer::<0, 9>()?
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
fn noted<'t>(start: Cursor<'t>, depth: usize, noted: &mut bool) -> Option<Cursor<'t>> {
    let depth = depth.checked_sub(1)?;
    let mut here = start;
    enum Key {
        Id,
        Count,
    }
    let mut seen = Seen::<{ (Key::Count as usize).div_ceil(64) }>::NONE;
    let end = 'members: {
        'lane: {
            let Some(at) = here.literal(b"{\"id\":") else {
                break 'lane;
            };
            here = match at.integer::<0, 9>() {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(Key::Id as usize);
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
                    at.integer::<0, 9>()?
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
fn branch<'t>(start: Cursor<'t>, depth: usize, noted: &mut bool) -> Option<Cursor<'t>> {
    let depth = depth.checked_sub(1)?;
    let mut here = start;
    enum Key {
        Id,
        Count,
    }
    let mut seen = Seen::<{ (Key::Count as usize).div_ceil(64) }>::NONE;
    let end = 'members: {
        'lane: {
            let Some(at) = here.literal(b"{\"id\":") else {
                break 'lane;
            };
            here = match at.integer::<0, 9>() {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(Key::Id as usize);
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
                    at.integer::<0, 9>()?
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
fn satisfied<'t>(
    start: Cursor<'t>,
    depth: usize,
    noted: &mut bool,
) -> Option<Cursor<'t>> {
    let depth = depth.checked_sub(1)?;
    let mut here = start;
    enum Key {
        Id,
        Count,
    }
    let mut seen = Seen::<{ (Key::Count as usize).div_ceil(64) }>::NONE;
    let end = 'members: {
        'lane: {
            let Some(at) = here.literal(b"{\"id\":") else {
                break 'lane;
            };
            here = match at.integer::<0, 9>() {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(Key::Id as usize);
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
                    at.integer::<0, 9>()?
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
fn separator<'t>(
    start: Cursor<'t>,
    depth: usize,
    noted: &mut bool,
) -> Option<Cursor<'t>> {
    let depth = depth.checked_sub(1)?;
    let mut here = start;
    enum Key {
        Id,
        Count,
    }
    let mut seen = Seen::<{ (Key::Count as usize).div_ceil(64) }>::NONE;
    let end = 'members: {
        'lane: {
            let Some(at) = here.literal(b"{\"id\":") else {
                break 'lane;
            };
            here = match at.integer::<0, 9>() {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(Key::Id as usize);
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
                    at.integer::<0, 9>()?
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
fn is_noted<'t>(
    start: Cursor<'t>,
    depth: usize,
    noted: &mut bool,
) -> Option<Cursor<'t>> {
    let depth = depth.checked_sub(1)?;
    let mut here = start;
    enum Key {
        Id,
        Count,
    }
    let mut seen = Seen::<{ (Key::Count as usize).div_ceil(64) }>::NONE;
    let end = 'members: {
        'lane: {
            let Some(at) = here.literal(b"{\"id\":") else {
                break 'lane;
            };
            here = match at.integer::<0, 9>() {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(Key::Id as usize);
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
                    at.integer::<0, 9>()?
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
fn length<'t>(start: Cursor<'t>, depth: usize, noted: &mut bool) -> Option<Cursor<'t>> {
    let depth = depth.checked_sub(1)?;
    let mut here = start;
    enum Key {
        Id,
        Count,
    }
    let mut seen = Seen::<{ (Key::Count as usize).div_ceil(64) }>::NONE;
    let end = 'members: {
        'lane: {
            let Some(at) = here.literal(b"{\"id\":") else {
                break 'lane;
            };
            here = match at.integer::<0, 9>() {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(Key::Id as usize);
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
                    at.integer::<0, 9>()?
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
fn content<'t>(start: Cursor<'t>, depth: usize, noted: &mut bool) -> Option<Cursor<'t>> {
    let depth = depth.checked_sub(1)?;
    let mut here = start;
    enum Key {
        Id,
        Count,
    }
    let mut seen = Seen::<{ (Key::Count as usize).div_ceil(64) }>::NONE;
    let end = 'members: {
        'lane: {
            let Some(at) = here.literal(b"{\"id\":") else {
                break 'lane;
            };
            here = match at.integer::<0, 9>() {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(Key::Id as usize);
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
                    at.integer::<0, 9>()?
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
fn key<'t>(start: Cursor<'t>, depth: usize, noted: &mut bool) -> Option<Cursor<'t>> {
    let depth = depth.checked_sub(1)?;
    let mut here = start;
    enum Key {
        Id,
        Count,
    }
    let mut seen = Seen::<{ (Key::Count as usize).div_ceil(64) }>::NONE;
    let end = 'members: {
        'lane: {
            let Some(at) = here.literal(b"{\"id\":") else {
                break 'lane;
            };
            here = match at.integer::<0, 9>() {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(Key::Id as usize);
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
                    at.integer::<0, 9>()?
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
fn value<'t>(start: Cursor<'t>, depth: usize, noted: &mut bool) -> Option<Cursor<'t>> {
    let depth = depth.checked_sub(1)?;
    let mut here = start;
    enum Key {
        Id,
        Count,
    }
    let mut seen = Seen::<{ (Key::Count as usize).div_ceil(64) }>::NONE;
    let end = 'members: {
        'lane: {
            let Some(at) = here.literal(b"{\"id\":") else {
                break 'lane;
            };
            here = match at.integer::<0, 9>() {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(Key::Id as usize);
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
                    at.integer::<0, 9>()?
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
fn text_string<'t>(at: Cursor<'t>, noted: &mut bool) -> Option<Cursor<'t>> {
    if let Some(end) = at.literal(b"\"at\"") {
        return Some(end);
    }
    if let Some(end) = at.literal(b"\"noted\"") {
        return Some(end);
    }
    None
}
fn pick<'t>(start: Cursor<'t>, depth: usize, noted: &mut bool) -> Option<Cursor<'t>> {
    let mut is_noted = false;
    if let Some(end) = self::chosen_start_lane(start, depth, &mut is_noted) {
        *noted |= is_noted;
        return Some(end);
    }
    let mut is_noted = false;
    if let Some(end) = self::chosen_end_lane(start, depth, &mut is_noted) {
        *noted |= is_noted;
        return Some(end);
    }
    let depth = depth.checked_sub(1)?;
    let mut possible = Possible::all(3);
    enum Key {
        Kind,
        Name,
        Start,
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
            4 if name == b"kind" => {
                seen.once(Key::Kind as usize)?;
                if let Some(end) = at.literal(b"\"start\"") {
                    possible.keep(1);
                    end
                } else if let Some(end) = at.literal(b"\"end\"") {
                    possible.keep(2);
                    end
                } else {
                    return None;
                }
            }
            4 if name == b"name" => {
                seen.once(Key::Name as usize)?;
                self::name(at, depth, noted)?
            }
            5 if name == b"start" => {
                seen.once(Key::Start as usize)?;
                self::start(at, depth, noted)?
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
            wanted.add(Key::Kind as usize);
            wanted
        })
        && match possible.branches() {
            1 => {
                seen.has_all(const {
                    let mut wanted = Seen::NONE;
                    wanted.add(Key::Kind as usize);
                    wanted
                })
            }
            2 => {
                seen.has_all(const {
                    let mut wanted = Seen::NONE;
                    wanted.add(Key::Kind as usize);
                    wanted
                })
            }
            _ => false,
        };
    *noted |= possible.is_noted();
    is_complete.then_some(end)
}
fn trial_type_string<'t>(at: Cursor<'t>, noted: &mut bool) -> Option<Cursor<'t>> {
    if let Some(end) = at.literal(b"\"end\"") {
        return Some(end);
    }
    if let Some(end) = at.literal(b"\"noted\"") {
        return Some(end);
    }
    *noted = true;
    at.string()
}
fn chosen_start_lane<'t>(
    start: Cursor<'t>,
    depth: usize,
    noted: &mut bool,
) -> Option<Cursor<'t>> {
    let depth = depth.checked_sub(1)?;
    let mut here = start;
    let end = 'members: {
        'lane: {
            let Some(at) = here.literal(b"{\"kind\":") else {
                break 'lane;
            };
            here = match at.literal(b"\"start\"") {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            if let Some(at) = here.literal(b",\"name\":") {
                here = match self::name(at, depth, noted) {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
            }
            if let Some(at) = here.literal(b",\"start\":") {
                here = match self::start(at, depth, noted) {
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
fn chosen_end_lane<'t>(
    start: Cursor<'t>,
    depth: usize,
    noted: &mut bool,
) -> Option<Cursor<'t>> {
    let depth = depth.checked_sub(1)?;
    let mut here = start;
    let end = 'members: {
        'lane: {
            let Some(at) = here.literal(b"{\"kind\":") else {
                break 'lane;
            };
            here = match at.literal(b"\"end\"") {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            if let Some(at) = here.literal(b",\"name\":") {
                here = match self::name(at, depth, noted) {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
            }
            if let Some(at) = here.literal(b",\"start\":") {
                here = match self::start(at, depth, noted) {
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
fn pick_kind_string<'t>(at: Cursor<'t>, noted: &mut bool) -> Option<Cursor<'t>> {
    if let Some(end) = at.literal(b"\"start\"") {
        return Some(end);
    }
    if let Some(end) = at.literal(b"\"end\"") {
        return Some(end);
    }
    None
}
