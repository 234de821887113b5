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
        Required,
        Nullable,
        Optional,
        Both,
        List,
        Map,
        Reference,
        RequiredReference,
        Count,
    }
    let mut seen = Seen::<{ (Key::Count as usize).div_ceil(64) }>::NONE;
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
            seen.add(Key::Required as usize);
            let Some(at) = here.literal(b",\"nullable\":") else {
                break 'lane;
            };
            here = match at.or_null(|at| at.integer::<0, 9>()) {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(Key::Nullable as usize);
            if let Some(at) = here.literal(b",\"optional\":") {
                here = match at.string() {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(Key::Optional as usize);
            }
            if let Some(at) = here.literal(b",\"both\":") {
                here = match at.or_null(|at| at.string()) {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(Key::Both as usize);
            }
            if let Some(at) = here.literal(b",\"list\":") {
                here = match at.array(depth, 0, usize::MAX, |at, depth| at.string()) {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(Key::List as usize);
            }
            if let Some(at) = here.literal(b",\"map\":") {
                here = match at.or_null(|at| at.map(depth, noted)) {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(Key::Map as usize);
            }
            if let Some(at) = here.literal(b",\"reference\":") {
                here = match at.or_null(|at| self::other(at, depth, noted)) {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(Key::Reference as usize);
            }
            let Some(at) = here.literal(b",\"required_reference\":") else {
                break 'lane;
            };
            here = match at.or_null(|at| self::other(at, depth, noted)) {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(Key::RequiredReference as usize);
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
                        wanted.add(Key::Required as usize);
                        wanted.add(Key::Nullable as usize);
                        wanted.add(Key::RequiredReference as usize);
                        wanted
                    }) => break 'members end,
                Member::End(_) => return None,
            };
            here = match name.len() {
                8 if name == b"required" => {
                    seen.once(Key::Required as usize)?;
                    at.integer::<0, 100>()?
                }
                8 if name == b"nullable" => {
                    seen.once(Key::Nullable as usize)?;
                    at.or_null(|at| at.integer::<0, 9>())?
                }
                8 if name == b"optional" => {
                    seen.once(Key::Optional as usize)?;
                    at.string()?
                }
                4 if name == b"both" => {
                    seen.once(Key::Both as usize)?;
                    at.or_null(|at| at.string())?
                }
                4 if name == b"list" => {
                    seen.once(Key::List as usize)?;
                    at.array(depth, 0, usize::MAX, |at, depth| at.string())?
                }
                3 if name == b"map" => {
                    seen.once(Key::Map as usize)?;
                    at.or_null(|at| at.map(depth, noted))?
                }
                9 if name == b"reference" => {
                    seen.once(Key::Reference as usize)?;
                    at.or_null(|at| self::other(at, depth, noted))?
                }
                18 if name == b"required_reference" => {
                    seen.once(Key::RequiredReference as usize)?;
                    at.or_null(|at| self::other(at, depth, noted))?
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
            here = match at.integer::<0, 100>() {
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
