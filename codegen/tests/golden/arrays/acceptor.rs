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
                                    |at, depth| match at.byte() {
                                        b'n' => at.null(),
                                        _ => at.integer::<0, 5>(),
                                    },
                                )
                        },
                    )
                {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(0);
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
                seen.add(1);
                separator = b',';
            }
            if let Some(at) = here.member(separator, b"\"numbers\":") {
                here = match match at.byte() {
                    b'n' => at.null(),
                    _ => at.array(depth, 0, 3, |at, depth| at.number::<-1, 1>()),
                } {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(2);
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
                6 if name == b"nested" => {
                    seen.once(0)?;
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
                                    |at, depth| match at.byte() {
                                        b'n' => at.null(),
                                        _ => at.integer::<0, 5>(),
                                    },
                                )
                        },
                    )?
                }
                3 if name == b"any" => {
                    seen.once(1)?;
                    at.array(depth, 0, usize::MAX, |at, depth| at.any(depth, noted))?
                }
                7 if name == b"numbers" => {
                    seen.once(2)?;
                    match at.byte() {
                        b'n' => at.null(),
                        _ => at.array(depth, 0, 3, |at, depth| at.number::<-1, 1>()),
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
