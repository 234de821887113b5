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
        Nested,
        Any,
        Numbers,
        Count,
    }
    let mut seen = Seen::<{ (Key::Count as usize).div_ceil(64) }>::NONE;
    let end = 'members: {
        'lane: {
            let mut separator = b'{';
            if let Some(at) = here.member(separator, b"\"nested\":") {
                here = match at
                    .array(
                        depth,
                        0,
                        usize::MAX,
                        |at, depth| {
                            at
                                .array(
                                    depth,
                                    0,
                                    usize::MAX,
                                    |at, depth| at.or_null(|at| at.integer::<0, 5>()),
                                )
                        },
                    )
                {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(Key::Nested as usize);
                separator = b',';
            }
            if let Some(at) = here.member(separator, b"\"any\":") {
                here = match at
                    .array(depth, 0, usize::MAX, |at, depth| at.any(depth, noted))
                {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(Key::Any as usize);
                separator = b',';
            }
            if let Some(at) = here.member(separator, b"\"numbers\":") {
                here = match at
                    .or_null(|at| {
                        at.array(depth, 0, 3, |at, depth| at.number::<-1, 1>())
                    })
                {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(Key::Numbers as usize);
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
                6 if name == b"nested" => {
                    seen.once(Key::Nested as usize)?;
                    at.array(
                        depth,
                        0,
                        usize::MAX,
                        |at, depth| {
                            at
                                .array(
                                    depth,
                                    0,
                                    usize::MAX,
                                    |at, depth| at.or_null(|at| at.integer::<0, 5>()),
                                )
                        },
                    )?
                }
                3 if name == b"any" => {
                    seen.once(Key::Any as usize)?;
                    at.array(depth, 0, usize::MAX, |at, depth| at.any(depth, noted))?
                }
                7 if name == b"numbers" => {
                    seen.once(Key::Numbers as usize)?;
                    at.or_null(|at| {
                        at.array(depth, 0, 3, |at, depth| at.number::<-1, 1>())
                    })?
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
