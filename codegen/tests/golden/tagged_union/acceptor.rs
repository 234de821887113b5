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
        Sender,
        Senders,
        Count,
    }
    let mut seen = Seen::<{ (Key::Count as usize).div_ceil(64) }>::NONE;
    let end = 'members: {
        'lane: {
            let Some(at) = here.literal(b"{\"sender\":") else {
                break 'lane;
            };
            here = match self::sender(at, depth, noted) {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(Key::Sender as usize);
            if let Some(at) = here.literal(b",\"senders\":") {
                here = match at
                    .array(
                        depth,
                        0,
                        usize::MAX,
                        |at, depth| at.or_null(|at| self::sender(at, depth, noted)),
                    )
                {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(Key::Senders as usize);
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
                        wanted.add(Key::Sender as usize);
                        wanted
                    }) => break 'members end,
                Member::End(_) => return None,
            };
            here = match name.len() {
                6 if name == b"sender" => {
                    seen.once(Key::Sender as usize)?;
                    self::sender(at, depth, noted)?
                }
                7 if name == b"senders" => {
                    seen.once(Key::Senders as usize)?;
                    at.array(
                        depth,
                        0,
                        usize::MAX,
                        |at, depth| at.or_null(|at| self::sender(at, depth, noted)),
                    )?
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
fn sender<'t>(start: Cursor<'t>, depth: usize, noted: &mut bool) -> Option<Cursor<'t>> {
    let mut is_noted = false;
    if let Some(end) = self::contact_sender_lane(start, depth, &mut is_noted) {
        *noted |= is_noted;
        return Some(end);
    }
    let mut is_noted = false;
    if let Some(end) = self::user_sender_lane(start, depth, &mut is_noted) {
        *noted |= is_noted;
        return Some(end);
    }
    let depth = depth.checked_sub(1)?;
    let mut possible = Possible::all(3);
    enum Key {
        Id,
        Name,
        Phone,
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
                at.integer::<0, 99>()?
            }
            4 if name == b"name" => {
                seen.once(Key::Name as usize)?;
                let mut end = None;
                possible.declared(1, &mut end, |noted| at.or_null(|at| at.string()));
                possible.declared(2, &mut end, |noted| at.string());
                end?
            }
            5 if name == b"phone" => {
                seen.once(Key::Phone as usize)?;
                let mut end = None;
                possible.declared(1, &mut end, |noted| at.string());
                possible.undeclared(2, &mut end, || at.any(depth, noted));
                end?
            }
            4 if name == b"type" => {
                seen.once(Key::Type as usize)?;
                if let Some(end) = at.literal(b"\"contact\"") {
                    possible.keep(1);
                    end
                } else if let Some(end) = at
                    .literal(b"\"user\"")
                    .or_else(|| at.literal(b"\"agent_bot\""))
                {
                    possible.keep(2);
                    end
                } else {
                    return None;
                }
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
            wanted.add(Key::Type as usize);
            wanted
        })
        && match possible.branches() {
            1 => {
                seen.has_all(const {
                    let mut wanted = Seen::NONE;
                    wanted.add(Key::Id as usize);
                    wanted.add(Key::Type as usize);
                    wanted
                })
            }
            2 => {
                seen.has_all(const {
                    let mut wanted = Seen::NONE;
                    wanted.add(Key::Id as usize);
                    wanted.add(Key::Name as usize);
                    wanted.add(Key::Type as usize);
                    wanted
                })
            }
            _ => false,
        };
    *noted |= possible.is_noted();
    is_complete.then_some(end)
}
fn contact_sender_lane<'t>(
    start: Cursor<'t>,
    depth: usize,
    noted: &mut bool,
) -> Option<Cursor<'t>> {
    let depth = depth.checked_sub(1)?;
    let mut here = start;
    let end = 'members: {
        'lane: {
            let Some(at) = here.literal(b"{\"id\":") else {
                break 'lane;
            };
            here = match at.integer::<0, 99>() {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            if let Some(at) = here.literal(b",\"name\":") {
                here = match at.or_null(|at| at.string()) {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
            }
            if let Some(at) = here.literal(b",\"phone\":") {
                here = match at.string() {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
            }
            let Some(at) = here.literal(b",\"type\":") else {
                break 'lane;
            };
            here = match at.literal(b"\"contact\"") {
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
fn user_sender_lane<'t>(
    start: Cursor<'t>,
    depth: usize,
    noted: &mut bool,
) -> Option<Cursor<'t>> {
    let depth = depth.checked_sub(1)?;
    let mut here = start;
    let end = 'members: {
        'lane: {
            let Some(at) = here.literal(b"{\"id\":") else {
                break 'lane;
            };
            here = match at.integer::<0, 99>() {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            let Some(at) = here.literal(b",\"name\":") else {
                break 'lane;
            };
            here = match at.string() {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            let Some(at) = here.literal(b",\"type\":") else {
                break 'lane;
            };
            here = match at.literal(b"\"user\"").or_else(|| at.literal(b"\"agent_bot\""))
            {
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
fn sender_kind_string<'t>(at: Cursor<'t>, noted: &mut bool) -> Option<Cursor<'t>> {
    if let Some(end) = at.literal(b"\"contact\"") {
        return Some(end);
    }
    if let Some(end) = at.literal(b"\"user\"") {
        return Some(end);
    }
    if let Some(end) = at.literal(b"\"agent_bot\"") {
        return Some(end);
    }
    None
}
