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
            let Some(at) = here.literal(b"{\"sender\":") else {
                break 'lane;
            };
            here = match sender(at, depth, noted) {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(0);
            if let Some(at) = here.literal(b",\"senders\":") {
                here = match at
                    .array(
                        depth,
                        0,
                        usize::MAX,
                        |at, depth| match at.byte() {
                            b'n' => at.null(),
                            _ => sender(at, depth, noted),
                        },
                    )
                {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(1);
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
                6 if name == b"sender" => {
                    seen.once(0)?;
                    sender(at, depth, noted)?
                }
                7 if name == b"senders" => {
                    seen.once(1)?;
                    at.array(
                        depth,
                        0,
                        usize::MAX,
                        |at, depth| match at.byte() {
                            b'n' => at.null(),
                            _ => sender(at, depth, noted),
                        },
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
    if let Some(end) = contact_sender_lane(start, depth, &mut is_noted) {
        *noted |= is_noted;
        return Some(end);
    }
    let mut is_noted = false;
    if let Some(end) = user_sender_lane(start, depth, &mut is_noted) {
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
            2 if name == b"id" => {
                seen.once(0)?;
                at.integer::<0, 99>()?
            }
            4 if name == b"name" => {
                seen.once(1)?;
                let mut end = None;
                if possible & 1 != 0 {
                    let mut is_noted = false;
                    let noted = &mut is_noted;
                    match match at.byte() {
                        b'n' => at.null(),
                        _ => at.string(),
                    } {
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
                    let mut is_noted = false;
                    let noted = &mut is_noted;
                    match at.string() {
                        None => possible &= !2,
                        found => {
                            end = found;
                            if is_noted {
                                noted_of |= 2;
                            }
                        }
                    }
                }
                end?
            }
            5 if name == b"phone" => {
                seen.once(2)?;
                let mut end = None;
                if possible & 1 != 0 {
                    let mut is_noted = false;
                    let noted = &mut is_noted;
                    match at.string() {
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
            4 if name == b"type" => {
                seen.once(3)?;
                if let Some(end) = at.literal(b"\"contact\"") {
                    possible &= 1;
                    end
                } else if let Some(end) = at
                    .literal(b"\"user\"")
                    .or_else(|| at.literal(b"\"agent_bot\""))
                {
                    possible &= 2;
                    end
                } else {
                    return None;
                }
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
    let is_complete = seen.has_all([8])
        && match possible {
            1 => seen.has_all([9]),
            2 => seen.has_all([11]),
            _ => false,
        };
    *noted |= possible & noted_of != 0;
    is_complete.then_some(end)
}
fn contact_sender_lane<'t>(
    start: Cursor<'t>,
    depth: usize,
    noted: &mut bool,
) -> Option<Cursor<'t>> {
    let depth = depth.checked_sub(1)?;
    let mut here = start;
    let mut seen = Seen::<1>::NONE;
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
            seen.add(0);
            if let Some(at) = here.literal(b",\"name\":") {
                here = match match at.byte() {
                    b'n' => at.null(),
                    _ => at.string(),
                } {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(1);
            }
            if let Some(at) = here.literal(b",\"phone\":") {
                here = match at.string() {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(2);
            }
            let Some(at) = here.literal(b",\"type\":") else {
                break 'lane;
            };
            here = match at.literal(b"\"contact\"") {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(3);
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
    let mut seen = Seen::<1>::NONE;
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
            seen.add(0);
            let Some(at) = here.literal(b",\"name\":") else {
                break 'lane;
            };
            here = match at.string() {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(1);
            let Some(at) = here.literal(b",\"type\":") else {
                break 'lane;
            };
            here = match at.literal(b"\"user\"").or_else(|| at.literal(b"\"agent_bot\""))
            {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(2);
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
