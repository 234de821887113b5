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
            let Some(at) = here.literal(b"{\"text\":") else {
                break 'lane;
            };
            here = match text_string(at, noted) {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(0);
            if let Some(at) = here.literal(b",\"number\":") {
                here = match match at.value() {
                    Some((-7 | 0 | 1, end)) => Some(end),
                    _ => None,
                } {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(1);
            }
            if let Some(at) = here.literal(b",\"growing\":") {
                here = match match at.byte() {
                    b'n' => at.null(),
                    _ => growing_string(at, noted),
                } {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(2);
            }
            if let Some(at) = here.literal(b",\"mixed\":") {
                here = match match at.byte() {
                    b'-' | b'0'..=b'9' => at.integer::<0, 0>(),
                    b'"' => mixed_string(at, noted),
                    _ => None,
                } {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(3);
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
                seen.add(4);
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
                4 if name == b"text" => {
                    seen.once(0)?;
                    text_string(at, noted)?
                }
                6 if name == b"number" => {
                    seen.once(1)?;
                    match at.value() {
                        Some((-7 | 0 | 1, end)) => Some(end),
                        _ => None,
                    }?
                }
                7 if name == b"growing" => {
                    seen.once(2)?;
                    match at.byte() {
                        b'n' => at.null(),
                        _ => growing_string(at, noted),
                    }?
                }
                5 if name == b"mixed" => {
                    seen.once(3)?;
                    match at.byte() {
                        b'-' | b'0'..=b'9' => at.integer::<0, 0>(),
                        b'"' => mixed_string(at, noted),
                        _ => None,
                    }?
                }
                4 if name == b"list" => {
                    seen.once(4)?;
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
