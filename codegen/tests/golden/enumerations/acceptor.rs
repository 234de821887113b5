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
        Text,
        Number,
        Growing,
        Mixed,
        List,
        Count,
    }
    let mut seen = Seen::<{ (Key::Count as usize).div_ceil(64) }>::NONE;
    let end = 'members: {
        'lane: {
            let Some(at) = here.literal(b"{\"text\":") else {
                break 'lane;
            };
            here = match self::text_string(at, noted) {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(Key::Text as usize);
            if let Some(at) = here.literal(b",\"number\":") {
                here = match match at.value() {
                    Some((-7 | 0 | 1, end)) => Some(end),
                    _ => None,
                } {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(Key::Number as usize);
            }
            if let Some(at) = here.literal(b",\"growing\":") {
                here = match at.or_null(|at| self::growing_string(at, noted)) {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(Key::Growing as usize);
            }
            if let Some(at) = here.literal(b",\"mixed\":") {
                here = match match at.byte() {
                    b'-' | b'0'..=b'9' => at.integer::<0, 0>(),
                    b'"' => self::mixed_string(at, noted),
                    _ => None,
                } {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(Key::Mixed as usize);
            }
            if let Some(at) = here.literal(b",\"list\":") {
                here = match at
                    .array(
                        depth,
                        0,
                        usize::MAX,
                        |at, depth| match at.value() {
                            Some((-7 | 0 | 1, end)) => Some(end),
                            _ => None,
                        },
                    )
                {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(Key::List as usize);
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
                        wanted.add(Key::Text as usize);
                        wanted
                    }) => break 'members end,
                Member::End(_) => return None,
            };
            here = match name.len() {
                4 if name == b"text" => {
                    seen.once(Key::Text as usize)?;
                    self::text_string(at, noted)?
                }
                6 if name == b"number" => {
                    seen.once(Key::Number as usize)?;
                    match at.value() {
                        Some((-7 | 0 | 1, end)) => Some(end),
                        _ => None,
                    }?
                }
                7 if name == b"growing" => {
                    seen.once(Key::Growing as usize)?;
                    at.or_null(|at| self::growing_string(at, noted))?
                }
                5 if name == b"mixed" => {
                    seen.once(Key::Mixed as usize)?;
                    match at.byte() {
                        b'-' | b'0'..=b'9' => at.integer::<0, 0>(),
                        b'"' => self::mixed_string(at, noted),
                        _ => None,
                    }?
                }
                4 if name == b"list" => {
                    seen.once(Key::List as usize)?;
                    at.array(
                        depth,
                        0,
                        usize::MAX,
                        |at, depth| match at.value() {
                            Some((-7 | 0 | 1, end)) => Some(end),
                            _ => None,
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
fn text_string<'t>(at: Cursor<'t>, noted: &mut bool) -> Option<Cursor<'t>> {
    if let Some(end) = at.literal(b"\"open\"") {
        return Some(end);
    }
    if let Some(end) = at.literal(b"\"in progress\"") {
        return Some(end);
    }
    if let Some(end) = at.literal(b"\"Captain::Assistant\"") {
        return Some(end);
    }
    None
}
fn growing_string<'t>(at: Cursor<'t>, noted: &mut bool) -> Option<Cursor<'t>> {
    if let Some(end) = at.literal(b"\"a\"") {
        return Some(end);
    }
    if let Some(end) = at.literal(b"\"b-c\"") {
        return Some(end);
    }
    *noted = true;
    at.string()
}
fn mixed_string<'t>(at: Cursor<'t>, noted: &mut bool) -> Option<Cursor<'t>> {
    if let Some(end) = at.literal(b"\"Contact\"") {
        return Some(end);
    }
    if let Some(end) = at.literal(b"\"User\"") {
        return Some(end);
    }
    *noted = true;
    at.string()
}
