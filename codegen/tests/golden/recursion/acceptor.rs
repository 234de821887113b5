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
    if let Some(end) = start.literal(b"{}") {
        return Some(end);
    }
    let depth = depth.checked_sub(1)?;
    let mut here = start;
    let mut seen = Seen::<1>::NONE;
    let end = 'members: {
        'lane: {
            let mut separator = b'{';
            if let Some(at) = here.member(separator, b"\"next\":") {
                here = match root(at, depth, noted) {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(0);
                separator = b',';
            }
            if let Some(at) = here.member(separator, b"\"parent\":") {
                here = match match at.byte() {
                    b'n' => at.null(),
                    _ => root(at, depth, noted),
                } {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(1);
                separator = b',';
            }
            if let Some(at) = here.member(separator, b"\"children\":") {
                here = match at
                    .array(depth, 0, usize::MAX, |at, depth| root(at, depth, noted))
                {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(2);
                separator = b',';
            }
            if let Some(at) = here.member(separator, b"\"either\":") {
                here = match either(at, depth, noted) {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(3);
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
                Member::End(end) if seen.has_all([0]) => break 'members end,
                Member::End(_) => return None,
            };
            here = match name.len() {
                4 if name == b"next" => {
                    seen.once(0)?;
                    root(at, depth, noted)?
                }
                6 if name == b"parent" => {
                    seen.once(1)?;
                    match at.byte() {
                        b'n' => at.null(),
                        _ => root(at, depth, noted),
                    }?
                }
                8 if name == b"children" => {
                    seen.once(2)?;
                    at.array(depth, 0, usize::MAX, |at, depth| root(at, depth, noted))?
                }
                6 if name == b"either" => {
                    seen.once(3)?;
                    either(at, depth, noted)?
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
fn either<'t>(start: Cursor<'t>, depth: usize, noted: &mut bool) -> Option<Cursor<'t>> {
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
            4 if name == b"kind" => {
                seen.once(0)?;
                if let Some(end) = at.literal(b"\"leaf\"") {
                    possible &= 1;
                    end
                } else if let Some(end) = at.literal(b"\"node\"") {
                    possible &= 2;
                    end
                } else {
                    return None;
                }
            }
            5 if name == b"inner" => {
                seen.once(1)?;
                if usize::from(possible & 2 != 0) > 1 {
                    return None;
                }
                let mut end = None;
                if possible & 2 != 0 {
                    let mut is_noted = false;
                    let noted = &mut is_noted;
                    match either(at, depth, noted) {
                        None => possible &= !2,
                        found => {
                            end = found;
                            if is_noted {
                                noted_of |= 2;
                            }
                        }
                    }
                }
                if possible & 1 != 0 {
                    noted_of |= 1;
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
            1 => seen.has_all([1]),
            2 => seen.has_all([3]),
            _ => false,
        };
    *noted |= possible & noted_of != 0;
    is_complete.then_some(end)
}
fn kind_string<'t>(at: Cursor<'t>, noted: &mut bool) -> Option<Cursor<'t>> {
    if let Some(end) = at.literal(b"\"leaf\"") {
        return Some(end);
    }
    if let Some(end) = at.literal(b"\"node\"") {
        return Some(end);
    }
    None
}
