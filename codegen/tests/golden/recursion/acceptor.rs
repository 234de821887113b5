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
        Next,
        Parent,
        Children,
        Either,
        Count,
    }
    let mut seen = Seen::<{ (Key::Count as usize).div_ceil(64) }>::NONE;
    let end = 'members: {
        'lane: {
            let mut separator = b'{';
            if let Some(at) = here.member(separator, b"\"next\":") {
                here = match self::root(at, depth, noted) {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(Key::Next as usize);
                separator = b',';
            }
            if let Some(at) = here.member(separator, b"\"parent\":") {
                here = match at.or_null(|at| self::root(at, depth, noted)) {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(Key::Parent as usize);
                separator = b',';
            }
            if let Some(at) = here.member(separator, b"\"children\":") {
                here = match at
                    .array(
                        depth,
                        0,
                        usize::MAX,
                        |at, depth| self::root(at, depth, noted),
                    )
                {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(Key::Children as usize);
                separator = b',';
            }
            if let Some(at) = here.member(separator, b"\"either\":") {
                here = match self::either(at, depth, noted) {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(Key::Either as usize);
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
                4 if name == b"next" => {
                    seen.once(Key::Next as usize)?;
                    self::root(at, depth, noted)?
                }
                6 if name == b"parent" => {
                    seen.once(Key::Parent as usize)?;
                    at.or_null(|at| self::root(at, depth, noted))?
                }
                8 if name == b"children" => {
                    seen.once(Key::Children as usize)?;
                    at.array(
                        depth,
                        0,
                        usize::MAX,
                        |at, depth| self::root(at, depth, noted),
                    )?
                }
                6 if name == b"either" => {
                    seen.once(Key::Either as usize)?;
                    self::either(at, depth, noted)?
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
    let mut possible = Possible::all(3);
    enum Key {
        Inner,
        Kind,
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
            5 if name == b"inner" => {
                seen.once(Key::Inner as usize)?;
                if usize::from(possible.branches() & 2 != 0) > 1 {
                    return None;
                }
                let mut end = None;
                possible.declared(2, &mut end, |noted| self::either(at, depth, noted));
                possible.undeclared(1, &mut end, || at.any(depth, noted));
                end?
            }
            4 if name == b"kind" => {
                seen.once(Key::Kind as usize)?;
                if let Some(end) = at.literal(b"\"leaf\"") {
                    possible.keep(1);
                    end
                } else if let Some(end) = at.literal(b"\"node\"") {
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
                    wanted.add(Key::Inner as usize);
                    wanted.add(Key::Kind as usize);
                    wanted
                })
            }
            _ => false,
        };
    *noted |= possible.is_noted();
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
