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
            let Some(at) = here.literal(b"{\"required\":") else {
                break 'lane;
            };
            here = match at.integer::<0, 100>() {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(0);
            let Some(at) = here.literal(b",\"nullable\":") else {
                break 'lane;
            };
            here = match match at.byte() {
                b'n' => at.null(),
                _ => at.integer::<0, 9>(),
            } {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(1);
            if let Some(at) = here.literal(b",\"optional\":") {
                here = match at.string() {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(2);
            }
            if let Some(at) = here.literal(b",\"both\":") {
                here = match match at.byte() {
                    b'n' => at.null(),
                    _ => at.string(),
                } {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(3);
            }
            if let Some(at) = here.literal(b",\"list\":") {
                here = match at.array(depth, 0, usize::MAX, |at, depth| at.string()) {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(4);
            }
            if let Some(at) = here.literal(b",\"map\":") {
                here = match match at.byte() {
                    b'n' => at.null(),
                    _ => at.map(depth, noted),
                } {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(5);
            }
            if let Some(at) = here.literal(b",\"reference\":") {
                here = match match at.byte() {
                    b'n' => at.null(),
                    _ => other(at, depth, noted),
                } {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(6);
            }
            let Some(at) = here.literal(b",\"required_reference\":") else {
                break 'lane;
            };
            here = match match at.byte() {
                b'n' => at.null(),
                _ => other(at, depth, noted),
            } {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(7);
            if here.byte() == b'}' {
                break 'members here.next();
            }
        }
        let mut next = here.member_after(start)?;
        loop {
            let (name, at) = match next {
                Member::Named(name, at) => (name, at),
                Member::End(end) if seen.has_all([131]) => break 'members end,
                Member::End(_) => return None,
            };
            here = match name.len() {
                8 if name == b"required" => {
                    seen.once(0)?;
                    at.integer::<0, 100>()?
                }
                8 if name == b"nullable" => {
                    seen.once(1)?;
                    match at.byte() {
                        b'n' => at.null(),
                        _ => at.integer::<0, 9>(),
                    }?
                }
                8 if name == b"optional" => {
                    seen.once(2)?;
                    at.string()?
                }
                4 if name == b"both" => {
                    seen.once(3)?;
                    match at.byte() {
                        b'n' => at.null(),
                        _ => at.string(),
                    }?
                }
                4 if name == b"list" => {
                    seen.once(4)?;
                    at.array(depth, 0, usize::MAX, |at, depth| at.string())?
                }
                3 if name == b"map" => {
                    seen.once(5)?;
                    match at.byte() {
                        b'n' => at.null(),
                        _ => at.map(depth, noted),
                    }?
                }
                9 if name == b"reference" => {
                    seen.once(6)?;
                    match at.byte() {
                        b'n' => at.null(),
                        _ => other(at, depth, noted),
                    }?
                }
                18 if name == b"required_reference" => {
                    seen.once(7)?;
                    match at.byte() {
                        b'n' => at.null(),
                        _ => other(at, depth, noted),
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
    Some(end)
}
fn other<'t>(start: Cursor<'t>, depth: usize, noted: &mut bool) -> Option<Cursor<'t>> {
    let depth = depth.checked_sub(1)?;
    let mut here = start;
    let mut seen = Seen::<1>::NONE;
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
            seen.add(0);
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
                2 if name == b"id" => {
                    seen.once(0)?;
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
