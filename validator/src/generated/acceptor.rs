// Written by `cargo xtask gen` from schema/conversation.schema.json.
// Do not edit: change that and run the command again.

use crate::acceptor::{Cursor, Member, Seen};
/// Past the document, if it is surely valid.
pub(crate) fn document<'t>(
    at: Cursor<'t>,
    depth: usize,
    noted: &mut bool,
) -> Option<Cursor<'t>> {
    conversation(at, depth, noted)
}
fn conversation<'t>(
    start: Cursor<'t>,
    depth: usize,
    noted: &mut bool,
) -> Option<Cursor<'t>> {
    let depth = depth.checked_sub(1)?;
    let mut here = start;
    let mut seen = Seen::<1>::NONE;
    let end = 'members: {
        'lane: {
            let Some(at) = here.literal(b"{\"meta\":") else {
                break 'lane;
            };
            here = match conversation_meta(at, depth, noted) {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(0);
            let Some(at) = here.literal(b",\"id\":") else {
                break 'lane;
            };
            here = match at.integer::<0, { i64::MAX }>() {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(1);
            let Some(at) = here.literal(b",\"messages\":") else {
                break 'lane;
            };
            here = match at.array(depth, 0, 10, |at, depth| message(at, depth, noted)) {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(2);
            let Some(at) = here.literal(b",\"account_id\":") else {
                break 'lane;
            };
            here = match at.integer::<0, { i64::MAX }>() {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(3);
            if let Some(at) = here.literal(b",\"uuid\":") {
                here = match at.string() {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(4);
            }
            let Some(at) = here.literal(b",\"additional_attributes\":") else {
                break 'lane;
            };
            here = match match at.byte() {
                b'n' => at.null(),
                _ => at.map(depth, noted),
            } {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(5);
            let Some(at) = here.literal(b",\"agent_last_seen_at\":") else {
                break 'lane;
            };
            here = match at.integer::<-210866803200, 9224318015999>() {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(6);
            let Some(at) = here.literal(b",\"assignee_last_seen_at\":") else {
                break 'lane;
            };
            here = match at.integer::<-210866803200, 9224318015999>() {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(7);
            let Some(at) = here.literal(b",\"can_reply\":") else {
                break 'lane;
            };
            here = match at.boolean() {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(8);
            let Some(at) = here.literal(b",\"contact_last_seen_at\":") else {
                break 'lane;
            };
            here = match at.integer::<-210866803200, 9224318015999>() {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(9);
            let Some(at) = here.literal(b",\"custom_attributes\":") else {
                break 'lane;
            };
            here = match match at.byte() {
                b'n' => at.null(),
                _ => at.map(depth, noted),
            } {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(10);
            let Some(at) = here.literal(b",\"inbox_id\":") else {
                break 'lane;
            };
            here = match at.integer::<0, { i64::MAX }>() {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(11);
            let Some(at) = here.literal(b",\"labels\":") else {
                break 'lane;
            };
            here = match at.array(depth, 0, usize::MAX, |at, depth| at.string()) {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(12);
            let Some(at) = here.literal(b",\"muted\":") else {
                break 'lane;
            };
            here = match at.boolean() {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(13);
            let Some(at) = here.literal(b",\"snoozed_until\":") else {
                break 'lane;
            };
            here = match match at.byte() {
                b'n' => at.null(),
                _ => at.string(),
            } {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(14);
            let Some(at) = here.literal(b",\"status\":") else {
                break 'lane;
            };
            here = match conversation_status_string(at, noted) {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(15);
            let Some(at) = here.literal(b",\"created_at\":") else {
                break 'lane;
            };
            here = match at.integer::<-210866803200, 9224318015999>() {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(16);
            if let Some(at) = here.literal(b",\"updated_at\":") {
                here = match at.number::<-210866803200, 9224318016000>() {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(17);
            }
            let Some(at) = here.literal(b",\"timestamp\":") else {
                break 'lane;
            };
            here = match at.integer::<-210866803200, 9224318015999>() {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(18);
            let Some(at) = here.literal(b",\"first_reply_created_at\":") else {
                break 'lane;
            };
            here = match at.integer::<-210866803200, 9224318015999>() {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(19);
            let Some(at) = here.literal(b",\"unread_count\":") else {
                break 'lane;
            };
            here = match at.integer::<0, { i64::MAX }>() {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(20);
            let Some(at) = here.literal(b",\"last_non_activity_message\":") else {
                break 'lane;
            };
            here = match match at.byte() {
                b'n' => at.null(),
                _ => message(at, depth, noted),
            } {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(21);
            if let Some(at) = here.literal(b",\"last_activity_at\":") {
                here = match at.integer::<-210866803200, 9224318015999>() {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(22);
            }
            if let Some(at) = here.literal(b",\"priority\":") {
                here = match match at.byte() {
                    b'n' => at.null(),
                    _ => priority_string(at, noted),
                } {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(23);
            }
            if let Some(at) = here.literal(b",\"waiting_since\":") {
                here = match at.integer::<-210866803200, 9224318015999>() {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(24);
            }
            if let Some(at) = here.literal(b",\"sla_policy_id\":") {
                here = match match at.byte() {
                    b'n' => at.null(),
                    _ => at.integer::<0, { i64::MAX }>(),
                } {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(25);
            }
            if let Some(at) = here.literal(b",\"applied_sla\":") {
                here = match match at.byte() {
                    b'n' => at.null(),
                    _ => applied_sla(at, depth, noted),
                } {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(26);
            }
            if let Some(at) = here.literal(b",\"sla_events\":") {
                here = match at
                    .array(depth, 0, usize::MAX, |at, depth| sla_event(at, depth, noted))
                {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(27);
            }
            if here.byte() == b'}' {
                break 'members here.next();
            }
        }
        let mut next = here.member_after(start)?;
        loop {
            let (name, at) = match next {
                Member::Named(name, at) => (name, at),
                Member::End(end) if seen.has_all([4063215]) => break 'members end,
                Member::End(_) => return None,
            };
            here = match name.len() {
                4 if name == b"meta" => {
                    seen.once(0)?;
                    conversation_meta(at, depth, noted)?
                }
                2 if name == b"id" => {
                    seen.once(1)?;
                    at.integer::<0, { i64::MAX }>()?
                }
                8 if name == b"messages" => {
                    seen.once(2)?;
                    at.array(depth, 0, 10, |at, depth| message(at, depth, noted))?
                }
                10 if name == b"account_id" => {
                    seen.once(3)?;
                    at.integer::<0, { i64::MAX }>()?
                }
                4 if name == b"uuid" => {
                    seen.once(4)?;
                    at.string()?
                }
                21 if name == b"additional_attributes" => {
                    seen.once(5)?;
                    match at.byte() {
                        b'n' => at.null(),
                        _ => at.map(depth, noted),
                    }?
                }
                18 if name == b"agent_last_seen_at" => {
                    seen.once(6)?;
                    at.integer::<-210866803200, 9224318015999>()?
                }
                21 if name == b"assignee_last_seen_at" => {
                    seen.once(7)?;
                    at.integer::<-210866803200, 9224318015999>()?
                }
                9 if name == b"can_reply" => {
                    seen.once(8)?;
                    at.boolean()?
                }
                20 if name == b"contact_last_seen_at" => {
                    seen.once(9)?;
                    at.integer::<-210866803200, 9224318015999>()?
                }
                17 if name == b"custom_attributes" => {
                    seen.once(10)?;
                    match at.byte() {
                        b'n' => at.null(),
                        _ => at.map(depth, noted),
                    }?
                }
                8 if name == b"inbox_id" => {
                    seen.once(11)?;
                    at.integer::<0, { i64::MAX }>()?
                }
                6 if name == b"labels" => {
                    seen.once(12)?;
                    at.array(depth, 0, usize::MAX, |at, depth| at.string())?
                }
                5 if name == b"muted" => {
                    seen.once(13)?;
                    at.boolean()?
                }
                13 if name == b"snoozed_until" => {
                    seen.once(14)?;
                    match at.byte() {
                        b'n' => at.null(),
                        _ => at.string(),
                    }?
                }
                6 if name == b"status" => {
                    seen.once(15)?;
                    conversation_status_string(at, noted)?
                }
                10 if name == b"created_at" => {
                    seen.once(16)?;
                    at.integer::<-210866803200, 9224318015999>()?
                }
                10 if name == b"updated_at" => {
                    seen.once(17)?;
                    at.number::<-210866803200, 9224318016000>()?
                }
                9 if name == b"timestamp" => {
                    seen.once(18)?;
                    at.integer::<-210866803200, 9224318015999>()?
                }
                22 if name == b"first_reply_created_at" => {
                    seen.once(19)?;
                    at.integer::<-210866803200, 9224318015999>()?
                }
                12 if name == b"unread_count" => {
                    seen.once(20)?;
                    at.integer::<0, { i64::MAX }>()?
                }
                25 if name == b"last_non_activity_message" => {
                    seen.once(21)?;
                    match at.byte() {
                        b'n' => at.null(),
                        _ => message(at, depth, noted),
                    }?
                }
                16 if name == b"last_activity_at" => {
                    seen.once(22)?;
                    at.integer::<-210866803200, 9224318015999>()?
                }
                8 if name == b"priority" => {
                    seen.once(23)?;
                    match at.byte() {
                        b'n' => at.null(),
                        _ => priority_string(at, noted),
                    }?
                }
                13 if name == b"waiting_since" => {
                    seen.once(24)?;
                    at.integer::<-210866803200, 9224318015999>()?
                }
                13 if name == b"sla_policy_id" => {
                    seen.once(25)?;
                    match at.byte() {
                        b'n' => at.null(),
                        _ => at.integer::<0, { i64::MAX }>(),
                    }?
                }
                11 if name == b"applied_sla" => {
                    seen.once(26)?;
                    match at.byte() {
                        b'n' => at.null(),
                        _ => applied_sla(at, depth, noted),
                    }?
                }
                10 if name == b"sla_events" => {
                    seen.once(27)?;
                    at.array(
                        depth,
                        0,
                        usize::MAX,
                        |at, depth| sla_event(at, depth, noted),
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
fn conversation_meta<'t>(
    start: Cursor<'t>,
    depth: usize,
    noted: &mut bool,
) -> Option<Cursor<'t>> {
    let depth = depth.checked_sub(1)?;
    let mut here = start;
    let mut seen = Seen::<1>::NONE;
    let mut value_0 = None;
    let mut chosen_0: Option<usize> = Some(2);
    let end = 'members: {
        'lane: {
            let Some(at) = here.literal(b"{\"sender\":") else {
                break 'lane;
            };
            here = match contact(at, depth, noted) {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(0);
            let Some(at) = here.literal(b",\"channel\":") else {
                break 'lane;
            };
            here = match match at.byte() {
                b'n' => at.null(),
                _ => channel_string(at, noted),
            } {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(1);
            if let Some(at) = here.literal(b",\"assignee\":") {
                here = match 'value: {
                    let mut is_noted = false;
                    if let Some(end) = agent(at, depth, &mut is_noted) {
                        value_0 = Some((at, 2, is_noted));
                        break 'value Some(end);
                    }
                    let mut is_noted = false;
                    if let Some(end) = agent_bot(at, depth, &mut is_noted) {
                        value_0 = Some((at, 0, is_noted));
                        break 'value Some(end);
                    }
                    let mut is_noted = false;
                    if let Some(end) = captain_assistant(at, depth, &mut is_noted) {
                        value_0 = Some((at, 1, is_noted));
                        break 'value Some(end);
                    }
                    let mut is_noted = false;
                    let end = at.map(depth, &mut is_noted);
                    value_0 = Some((at, usize::MAX, is_noted));
                    end
                } {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(2);
            }
            if let Some(at) = here.literal(b",\"assignee_type\":") {
                here = match {
                    if at.literal(b"\"AgentBot\"").is_some() {
                        chosen_0 = Some(0);
                    } else if at.literal(b"\"Captain::Assistant\"").is_some() {
                        chosen_0 = Some(1);
                    } else if at.literal(b"\"User\"").is_some() {
                        chosen_0 = Some(2);
                    } else if at.byte() > b' ' {
                        at.plain()?;
                        chosen_0 = None;
                    }
                    assignee_kind_string(at, noted)
                } {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(3);
            }
            if let Some(at) = here.literal(b",\"team\":") {
                here = match team(at, depth, noted) {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(4);
            }
            let Some(at) = here.literal(b",\"hmac_verified\":") else {
                break 'lane;
            };
            here = match match at.byte() {
                b'n' => at.null(),
                _ => at.boolean(),
            } {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(5);
            if here.byte() == b'}' {
                break 'members here.next();
            }
        }
        let mut next = here.member_after(start)?;
        loop {
            let (name, at) = match next {
                Member::Named(name, at) => (name, at),
                Member::End(end) if seen.has_all([35]) => break 'members end,
                Member::End(_) => return None,
            };
            here = match name.len() {
                6 if name == b"sender" => {
                    seen.once(0)?;
                    contact(at, depth, noted)?
                }
                7 if name == b"channel" => {
                    seen.once(1)?;
                    match at.byte() {
                        b'n' => at.null(),
                        _ => channel_string(at, noted),
                    }?
                }
                8 if name == b"assignee" => {
                    seen.once(2)?;
                    'value: {
                        let mut is_noted = false;
                        if let Some(end) = agent(at, depth, &mut is_noted) {
                            value_0 = Some((at, 2, is_noted));
                            break 'value Some(end);
                        }
                        let mut is_noted = false;
                        if let Some(end) = agent_bot(at, depth, &mut is_noted) {
                            value_0 = Some((at, 0, is_noted));
                            break 'value Some(end);
                        }
                        let mut is_noted = false;
                        if let Some(end) = captain_assistant(at, depth, &mut is_noted) {
                            value_0 = Some((at, 1, is_noted));
                            break 'value Some(end);
                        }
                        let mut is_noted = false;
                        let end = at.map(depth, &mut is_noted);
                        value_0 = Some((at, usize::MAX, is_noted));
                        end
                    }?
                }
                13 if name == b"assignee_type" => {
                    seen.once(3)?;
                    {
                        if at.literal(b"\"AgentBot\"").is_some() {
                            chosen_0 = Some(0);
                        } else if at.literal(b"\"Captain::Assistant\"").is_some() {
                            chosen_0 = Some(1);
                        } else if at.literal(b"\"User\"").is_some() {
                            chosen_0 = Some(2);
                        } else if at.byte() > b' ' {
                            at.plain()?;
                            chosen_0 = None;
                        }
                        assignee_kind_string(at, noted)
                    }?
                }
                4 if name == b"team" => {
                    seen.once(4)?;
                    team(at, depth, noted)?
                }
                13 if name == b"hmac_verified" => {
                    seen.once(5)?;
                    match at.byte() {
                        b'n' => at.null(),
                        _ => at.boolean(),
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
    if let Some((at, satisfied, is_noted)) = value_0 {
        match chosen_0 {
            Some(branch) if branch == satisfied => *noted |= is_noted,
            Some(0) => {
                agent_bot(at, depth, noted)?;
            }
            Some(1) => {
                captain_assistant(at, depth, noted)?;
            }
            Some(2) => {
                agent(at, depth, noted)?;
            }
            None => {
                at.map(depth, noted)?;
            }
            _ => return None,
        }
    }
    Some(end)
}
fn message<'t>(start: Cursor<'t>, depth: usize, noted: &mut bool) -> Option<Cursor<'t>> {
    let depth = depth.checked_sub(1)?;
    let mut here = start;
    let mut seen = Seen::<1>::NONE;
    let end = 'members: {
        'lane: {
            let Some(at) = here.literal(b"{\"id\":") else {
                break 'lane;
            };
            here = match at.integer::<0, { i64::MAX }>() {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(0);
            let Some(at) = here.literal(b",\"content\":") else {
                break 'lane;
            };
            here = match match at.byte() {
                b'n' => at.null(),
                _ => at.string(),
            } {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(1);
            let Some(at) = here.literal(b",\"account_id\":") else {
                break 'lane;
            };
            here = match at.integer::<0, { i64::MAX }>() {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(2);
            let Some(at) = here.literal(b",\"inbox_id\":") else {
                break 'lane;
            };
            here = match at.integer::<0, { i64::MAX }>() {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(3);
            let Some(at) = here.literal(b",\"conversation_id\":") else {
                break 'lane;
            };
            here = match at.integer::<0, { i64::MAX }>() {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(4);
            let Some(at) = here.literal(b",\"message_type\":") else {
                break 'lane;
            };
            here = match at.integer::<0, 3>() {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(5);
            let Some(at) = here.literal(b",\"created_at\":") else {
                break 'lane;
            };
            here = match at.integer::<-210866803200, 9224318015999>() {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(6);
            let Some(at) = here.literal(b",\"updated_at\":") else {
                break 'lane;
            };
            here = match at.string() {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(7);
            let Some(at) = here.literal(b",\"private\":") else {
                break 'lane;
            };
            here = match match at.byte() {
                b'n' => at.null(),
                _ => at.boolean(),
            } {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(8);
            let Some(at) = here.literal(b",\"status\":") else {
                break 'lane;
            };
            here = match match at.byte() {
                b'n' => at.null(),
                _ => message_status_string(at, noted),
            } {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(9);
            let Some(at) = here.literal(b",\"source_id\":") else {
                break 'lane;
            };
            here = match match at.byte() {
                b'n' => at.null(),
                _ => at.string(),
            } {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(10);
            let Some(at) = here.literal(b",\"content_type\":") else {
                break 'lane;
            };
            here = match content_type_string(at, noted) {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(11);
            let Some(at) = here.literal(b",\"content_attributes\":") else {
                break 'lane;
            };
            here = match content_attributes(at, depth, noted) {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(12);
            let Some(at) = here.literal(b",\"sender_type\":") else {
                break 'lane;
            };
            here = match match at.byte() {
                b'n' => at.null(),
                _ => {
                    match at.byte() {
                        b'-' | b'0'..=b'9' => at.integer::<0, 0>(),
                        b'"' => sender_type_string(at, noted),
                        _ => None,
                    }
                }
            } {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(13);
            let Some(at) = here.literal(b",\"sender_id\":") else {
                break 'lane;
            };
            here = match match at.byte() {
                b'n' => at.null(),
                _ => at.integer::<0, { i64::MAX }>(),
            } {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(14);
            let Some(at) = here.literal(b",\"external_source_ids\":") else {
                break 'lane;
            };
            here = match match at.byte() {
                b'n' => at.null(),
                _ => external_source_ids(at, depth, noted),
            } {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(15);
            let Some(at) = here.literal(b",\"additional_attributes\":") else {
                break 'lane;
            };
            here = match match at.byte() {
                b'n' => at.null(),
                _ => at.map(depth, noted),
            } {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(16);
            if let Some(at) = here.literal(b",\"label_list\":") {
                here = match match at.byte() {
                    b'n' => at.null(),
                    _ => at.array(depth, 0, usize::MAX, |at, depth| at.string()),
                } {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(17);
            }
            if let Some(at) = here.literal(b",\"created_at_exact\":") {
                here = match match at.byte() {
                    b'n' => at.null(),
                    _ => at.string(),
                } {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(18);
            }
            if let Some(at) = here.literal(b",\"processed_message_content\":") {
                here = match match at.byte() {
                    b'n' => at.null(),
                    _ => at.string(),
                } {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(19);
            }
            if let Some(at) = here.literal(b",\"sentiment\":") {
                here = match match at.byte() {
                    b'n' => at.null(),
                    _ => sentiment(at, depth, noted),
                } {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(20);
            }
            let Some(at) = here.literal(b",\"conversation\":") else {
                break 'lane;
            };
            here = match match at.byte() {
                b'n' => at.null(),
                _ => message_conversation(at, depth, noted),
            } {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(21);
            if let Some(at) = here.literal(b",\"attachments\":") {
                here = match at
                    .array(
                        depth,
                        1,
                        usize::MAX,
                        |at, depth| match at.byte() {
                            b'n' => at.null(),
                            _ => attachment(at, depth, noted),
                        },
                    )
                {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(22);
            }
            if let Some(at) = here.literal(b",\"sender\":") {
                here = match sender(at, depth, noted) {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(23);
            }
            if let Some(at) = here.literal(b",\"call\":") {
                here = match match at.byte() {
                    b'n' => at.null(),
                    _ => call(at, depth, noted),
                } {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(24);
            }
            if here.byte() == b'}' {
                break 'members here.next();
            }
        }
        let mut next = here.member_after(start)?;
        loop {
            let (name, at) = match next {
                Member::Named(name, at) => (name, at),
                Member::End(end) if seen.has_all([2228223]) => break 'members end,
                Member::End(_) => return None,
            };
            here = match name.len() {
                2 if name == b"id" => {
                    seen.once(0)?;
                    at.integer::<0, { i64::MAX }>()?
                }
                7 if name == b"content" => {
                    seen.once(1)?;
                    match at.byte() {
                        b'n' => at.null(),
                        _ => at.string(),
                    }?
                }
                10 if name == b"account_id" => {
                    seen.once(2)?;
                    at.integer::<0, { i64::MAX }>()?
                }
                8 if name == b"inbox_id" => {
                    seen.once(3)?;
                    at.integer::<0, { i64::MAX }>()?
                }
                15 if name == b"conversation_id" => {
                    seen.once(4)?;
                    at.integer::<0, { i64::MAX }>()?
                }
                12 if name == b"message_type" => {
                    seen.once(5)?;
                    at.integer::<0, 3>()?
                }
                10 if name == b"created_at" => {
                    seen.once(6)?;
                    at.integer::<-210866803200, 9224318015999>()?
                }
                10 if name == b"updated_at" => {
                    seen.once(7)?;
                    at.string()?
                }
                7 if name == b"private" => {
                    seen.once(8)?;
                    match at.byte() {
                        b'n' => at.null(),
                        _ => at.boolean(),
                    }?
                }
                6 if name == b"status" => {
                    seen.once(9)?;
                    match at.byte() {
                        b'n' => at.null(),
                        _ => message_status_string(at, noted),
                    }?
                }
                9 if name == b"source_id" => {
                    seen.once(10)?;
                    match at.byte() {
                        b'n' => at.null(),
                        _ => at.string(),
                    }?
                }
                12 if name == b"content_type" => {
                    seen.once(11)?;
                    content_type_string(at, noted)?
                }
                18 if name == b"content_attributes" => {
                    seen.once(12)?;
                    content_attributes(at, depth, noted)?
                }
                11 if name == b"sender_type" => {
                    seen.once(13)?;
                    match at.byte() {
                        b'n' => at.null(),
                        _ => {
                            match at.byte() {
                                b'-' | b'0'..=b'9' => at.integer::<0, 0>(),
                                b'"' => sender_type_string(at, noted),
                                _ => None,
                            }
                        }
                    }?
                }
                9 if name == b"sender_id" => {
                    seen.once(14)?;
                    match at.byte() {
                        b'n' => at.null(),
                        _ => at.integer::<0, { i64::MAX }>(),
                    }?
                }
                19 if name == b"external_source_ids" => {
                    seen.once(15)?;
                    match at.byte() {
                        b'n' => at.null(),
                        _ => external_source_ids(at, depth, noted),
                    }?
                }
                21 if name == b"additional_attributes" => {
                    seen.once(16)?;
                    match at.byte() {
                        b'n' => at.null(),
                        _ => at.map(depth, noted),
                    }?
                }
                10 if name == b"label_list" => {
                    seen.once(17)?;
                    match at.byte() {
                        b'n' => at.null(),
                        _ => at.array(depth, 0, usize::MAX, |at, depth| at.string()),
                    }?
                }
                16 if name == b"created_at_exact" => {
                    seen.once(18)?;
                    match at.byte() {
                        b'n' => at.null(),
                        _ => at.string(),
                    }?
                }
                25 if name == b"processed_message_content" => {
                    seen.once(19)?;
                    match at.byte() {
                        b'n' => at.null(),
                        _ => at.string(),
                    }?
                }
                9 if name == b"sentiment" => {
                    seen.once(20)?;
                    match at.byte() {
                        b'n' => at.null(),
                        _ => sentiment(at, depth, noted),
                    }?
                }
                12 if name == b"conversation" => {
                    seen.once(21)?;
                    match at.byte() {
                        b'n' => at.null(),
                        _ => message_conversation(at, depth, noted),
                    }?
                }
                11 if name == b"attachments" => {
                    seen.once(22)?;
                    at.array(
                        depth,
                        1,
                        usize::MAX,
                        |at, depth| match at.byte() {
                            b'n' => at.null(),
                            _ => attachment(at, depth, noted),
                        },
                    )?
                }
                6 if name == b"sender" => {
                    seen.once(23)?;
                    sender(at, depth, noted)?
                }
                4 if name == b"call" => {
                    seen.once(24)?;
                    match at.byte() {
                        b'n' => at.null(),
                        _ => call(at, depth, noted),
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
fn conversation_status_string<'t>(
    at: Cursor<'t>,
    noted: &mut bool,
) -> Option<Cursor<'t>> {
    if let Some(end) = at.literal(b"\"open\"") {
        return Some(end);
    }
    if let Some(end) = at.literal(b"\"resolved\"") {
        return Some(end);
    }
    if let Some(end) = at.literal(b"\"pending\"") {
        return Some(end);
    }
    if let Some(end) = at.literal(b"\"snoozed\"") {
        return Some(end);
    }
    None
}
fn priority_string<'t>(at: Cursor<'t>, noted: &mut bool) -> Option<Cursor<'t>> {
    if let Some(end) = at.literal(b"\"low\"") {
        return Some(end);
    }
    if let Some(end) = at.literal(b"\"medium\"") {
        return Some(end);
    }
    if let Some(end) = at.literal(b"\"high\"") {
        return Some(end);
    }
    if let Some(end) = at.literal(b"\"urgent\"") {
        return Some(end);
    }
    None
}
fn applied_sla<'t>(
    start: Cursor<'t>,
    depth: usize,
    noted: &mut bool,
) -> Option<Cursor<'t>> {
    if let Some(end) = start.literal(b"{}") {
        return Some(end);
    }
    let depth = depth.checked_sub(1)?;
    let mut here = start;
    let mut seen = Seen::<1>::NONE;
    let end = 'members: {
        'lane: {
            let mut separator = b'{';
            if let Some(at) = here.member(separator, b"\"id\":") {
                here = match at.integer::<0, { i64::MAX }>() {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(0);
                separator = b',';
            }
            if let Some(at) = here.member(separator, b"\"sla_id\":") {
                here = match at.integer::<0, { i64::MAX }>() {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(1);
                separator = b',';
            }
            if let Some(at) = here.member(separator, b"\"sla_status\":") {
                here = match match at.byte() {
                    b'n' => at.null(),
                    _ => sla_status_string(at, noted),
                } {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(2);
                separator = b',';
            }
            if let Some(at) = here.member(separator, b"\"created_at\":") {
                here = match at.integer::<-210866803200, 9224318015999>() {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(3);
                separator = b',';
            }
            if let Some(at) = here.member(separator, b"\"updated_at\":") {
                here = match at.integer::<-210866803200, 9224318015999>() {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(4);
                separator = b',';
            }
            if let Some(at) = here.member(separator, b"\"sla_completed_at\":") {
                here = match match at.byte() {
                    b'n' => at.null(),
                    _ => at.integer::<-210866803200, 9224318015999>(),
                } {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(5);
                separator = b',';
            }
            if let Some(at) = here.member(separator, b"\"sla_description\":") {
                here = match match at.byte() {
                    b'n' => at.null(),
                    _ => at.string(),
                } {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(6);
                separator = b',';
            }
            if let Some(at) = here.member(separator, b"\"sla_name\":") {
                here = match at.string() {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(7);
                separator = b',';
            }
            if let Some(at) = here
                .member(separator, b"\"sla_first_response_time_threshold\":")
            {
                here = match match at.byte() {
                    b'n' => at.null(),
                    _ => at.number::<-9007199254740992, 9007199254740992>(),
                } {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(8);
                separator = b',';
            }
            if let Some(at) = here
                .member(separator, b"\"sla_next_response_time_threshold\":")
            {
                here = match match at.byte() {
                    b'n' => at.null(),
                    _ => at.number::<-9007199254740992, 9007199254740992>(),
                } {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(9);
                separator = b',';
            }
            if let Some(at) = here
                .member(separator, b"\"sla_only_during_business_hours\":")
            {
                here = match match at.byte() {
                    b'n' => at.null(),
                    _ => at.boolean(),
                } {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(10);
                separator = b',';
            }
            if let Some(at) = here
                .member(separator, b"\"sla_resolution_time_threshold\":")
            {
                here = match match at.byte() {
                    b'n' => at.null(),
                    _ => at.number::<-9007199254740992, 9007199254740992>(),
                } {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(11);
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
                2 if name == b"id" => {
                    seen.once(0)?;
                    at.integer::<0, { i64::MAX }>()?
                }
                6 if name == b"sla_id" => {
                    seen.once(1)?;
                    at.integer::<0, { i64::MAX }>()?
                }
                10 if name == b"sla_status" => {
                    seen.once(2)?;
                    match at.byte() {
                        b'n' => at.null(),
                        _ => sla_status_string(at, noted),
                    }?
                }
                10 if name == b"created_at" => {
                    seen.once(3)?;
                    at.integer::<-210866803200, 9224318015999>()?
                }
                10 if name == b"updated_at" => {
                    seen.once(4)?;
                    at.integer::<-210866803200, 9224318015999>()?
                }
                16 if name == b"sla_completed_at" => {
                    seen.once(5)?;
                    match at.byte() {
                        b'n' => at.null(),
                        _ => at.integer::<-210866803200, 9224318015999>(),
                    }?
                }
                15 if name == b"sla_description" => {
                    seen.once(6)?;
                    match at.byte() {
                        b'n' => at.null(),
                        _ => at.string(),
                    }?
                }
                8 if name == b"sla_name" => {
                    seen.once(7)?;
                    at.string()?
                }
                33 if name == b"sla_first_response_time_threshold" => {
                    seen.once(8)?;
                    match at.byte() {
                        b'n' => at.null(),
                        _ => at.number::<-9007199254740992, 9007199254740992>(),
                    }?
                }
                32 if name == b"sla_next_response_time_threshold" => {
                    seen.once(9)?;
                    match at.byte() {
                        b'n' => at.null(),
                        _ => at.number::<-9007199254740992, 9007199254740992>(),
                    }?
                }
                30 if name == b"sla_only_during_business_hours" => {
                    seen.once(10)?;
                    match at.byte() {
                        b'n' => at.null(),
                        _ => at.boolean(),
                    }?
                }
                29 if name == b"sla_resolution_time_threshold" => {
                    seen.once(11)?;
                    match at.byte() {
                        b'n' => at.null(),
                        _ => at.number::<-9007199254740992, 9007199254740992>(),
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
fn sla_event<'t>(
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
            here = match at.integer::<0, { i64::MAX }>() {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(0);
            let Some(at) = here.literal(b",\"event_type\":") else {
                break 'lane;
            };
            here = match match at.byte() {
                b'n' => at.null(),
                _ => sla_event_type_string(at, noted),
            } {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(1);
            let Some(at) = here.literal(b",\"meta\":") else {
                break 'lane;
            };
            here = match match at.byte() {
                b'n' => at.null(),
                _ => at.map(depth, noted),
            } {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(2);
            let Some(at) = here.literal(b",\"updated_at\":") else {
                break 'lane;
            };
            here = match at.integer::<-210866803200, 9224318015999>() {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(3);
            let Some(at) = here.literal(b",\"created_at\":") else {
                break 'lane;
            };
            here = match at.integer::<-210866803200, 9224318015999>() {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(4);
            if here.byte() == b'}' {
                break 'members here.next();
            }
        }
        let mut next = here.member_after(start)?;
        loop {
            let (name, at) = match next {
                Member::Named(name, at) => (name, at),
                Member::End(end) if seen.has_all([31]) => break 'members end,
                Member::End(_) => return None,
            };
            here = match name.len() {
                2 if name == b"id" => {
                    seen.once(0)?;
                    at.integer::<0, { i64::MAX }>()?
                }
                10 if name == b"event_type" => {
                    seen.once(1)?;
                    match at.byte() {
                        b'n' => at.null(),
                        _ => sla_event_type_string(at, noted),
                    }?
                }
                4 if name == b"meta" => {
                    seen.once(2)?;
                    match at.byte() {
                        b'n' => at.null(),
                        _ => at.map(depth, noted),
                    }?
                }
                10 if name == b"updated_at" => {
                    seen.once(3)?;
                    at.integer::<-210866803200, 9224318015999>()?
                }
                10 if name == b"created_at" => {
                    seen.once(4)?;
                    at.integer::<-210866803200, 9224318015999>()?
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
fn contact<'t>(start: Cursor<'t>, depth: usize, noted: &mut bool) -> Option<Cursor<'t>> {
    let depth = depth.checked_sub(1)?;
    let mut here = start;
    let mut seen = Seen::<1>::NONE;
    let end = 'members: {
        'lane: {
            let Some(at) = here.literal(b"{\"additional_attributes\":") else {
                break 'lane;
            };
            here = match match at.byte() {
                b'n' => at.null(),
                _ => at.map(depth, noted),
            } {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(0);
            let Some(at) = here.literal(b",\"availability_status\":") else {
                break 'lane;
            };
            here = match contact_availability_status_string(at, noted) {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(1);
            let Some(at) = here.literal(b",\"email\":") else {
                break 'lane;
            };
            here = match match at.byte() {
                b'n' => at.null(),
                _ => at.string(),
            } {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(2);
            let Some(at) = here.literal(b",\"id\":") else {
                break 'lane;
            };
            here = match at.integer::<0, { i64::MAX }>() {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(3);
            let Some(at) = here.literal(b",\"name\":") else {
                break 'lane;
            };
            here = match match at.byte() {
                b'n' => at.null(),
                _ => at.string(),
            } {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(4);
            let Some(at) = here.literal(b",\"phone_number\":") else {
                break 'lane;
            };
            here = match match at.byte() {
                b'n' => at.null(),
                _ => at.string(),
            } {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(5);
            if let Some(at) = here.literal(b",\"blocked\":") {
                here = match at.boolean() {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(6);
            }
            let Some(at) = here.literal(b",\"identifier\":") else {
                break 'lane;
            };
            here = match match at.byte() {
                b'n' => at.null(),
                _ => at.string(),
            } {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(7);
            if let Some(at) = here.literal(b",\"company_id\":") {
                here = match match at.byte() {
                    b'n' => at.null(),
                    _ => at.integer::<0, { i64::MAX }>(),
                } {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(8);
            }
            let Some(at) = here.literal(b",\"thumbnail\":") else {
                break 'lane;
            };
            here = match at.string() {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(9);
            let Some(at) = here.literal(b",\"custom_attributes\":") else {
                break 'lane;
            };
            here = match match at.byte() {
                b'n' => at.null(),
                _ => at.map(depth, noted),
            } {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(10);
            if let Some(at) = here.literal(b",\"last_activity_at\":") {
                here = match at.integer::<-210866803200, 9224318015999>() {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(11);
            }
            let Some(at) = here.literal(b",\"created_at\":") else {
                break 'lane;
            };
            here = match at.integer::<-210866803200, 9224318015999>() {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(12);
            if here.byte() == b'}' {
                break 'members here.next();
            }
        }
        let mut next = here.member_after(start)?;
        loop {
            let (name, at) = match next {
                Member::Named(name, at) => (name, at),
                Member::End(end) if seen.has_all([5823]) => break 'members end,
                Member::End(_) => return None,
            };
            here = match name.len() {
                21 if name == b"additional_attributes" => {
                    seen.once(0)?;
                    match at.byte() {
                        b'n' => at.null(),
                        _ => at.map(depth, noted),
                    }?
                }
                19 if name == b"availability_status" => {
                    seen.once(1)?;
                    contact_availability_status_string(at, noted)?
                }
                5 if name == b"email" => {
                    seen.once(2)?;
                    match at.byte() {
                        b'n' => at.null(),
                        _ => at.string(),
                    }?
                }
                2 if name == b"id" => {
                    seen.once(3)?;
                    at.integer::<0, { i64::MAX }>()?
                }
                4 if name == b"name" => {
                    seen.once(4)?;
                    match at.byte() {
                        b'n' => at.null(),
                        _ => at.string(),
                    }?
                }
                12 if name == b"phone_number" => {
                    seen.once(5)?;
                    match at.byte() {
                        b'n' => at.null(),
                        _ => at.string(),
                    }?
                }
                7 if name == b"blocked" => {
                    seen.once(6)?;
                    at.boolean()?
                }
                10 if name == b"identifier" => {
                    seen.once(7)?;
                    match at.byte() {
                        b'n' => at.null(),
                        _ => at.string(),
                    }?
                }
                10 if name == b"company_id" => {
                    seen.once(8)?;
                    match at.byte() {
                        b'n' => at.null(),
                        _ => at.integer::<0, { i64::MAX }>(),
                    }?
                }
                9 if name == b"thumbnail" => {
                    seen.once(9)?;
                    at.string()?
                }
                17 if name == b"custom_attributes" => {
                    seen.once(10)?;
                    match at.byte() {
                        b'n' => at.null(),
                        _ => at.map(depth, noted),
                    }?
                }
                16 if name == b"last_activity_at" => {
                    seen.once(11)?;
                    at.integer::<-210866803200, 9224318015999>()?
                }
                10 if name == b"created_at" => {
                    seen.once(12)?;
                    at.integer::<-210866803200, 9224318015999>()?
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
fn channel_string<'t>(at: Cursor<'t>, noted: &mut bool) -> Option<Cursor<'t>> {
    let (content, end) = at.plain()?;
    let is_known = match content.len() {
        12 => content == b"Channel::Api" || content == b"Channel::Sms",
        13 => content == b"Channel::Line",
        14 => content == b"Channel::Email" || content == b"Channel::Voice",
        15 => content == b"Channel::Tiktok",
        17 => content == b"Channel::Telegram" || content == b"Channel::Whatsapp",
        18 => {
            content == b"Channel::TwilioSms" || content == b"Channel::WebWidget"
                || content == b"Channel::Instagram"
        }
        21 => content == b"Channel::FacebookPage",
        23 => content == b"Channel::TwitterProfile",
        _ => false,
    };
    if is_known {
        Some(end)
    } else {
        *noted = true;
        at.string()
    }
}
fn agent<'t>(start: Cursor<'t>, depth: usize, noted: &mut bool) -> Option<Cursor<'t>> {
    let depth = depth.checked_sub(1)?;
    let mut here = start;
    let mut seen = Seen::<1>::NONE;
    let end = 'members: {
        'lane: {
            let Some(at) = here.literal(b"{\"id\":") else {
                break 'lane;
            };
            here = match at.integer::<0, { i64::MAX }>() {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(0);
            let Some(at) = here.literal(b",\"account_id\":") else {
                break 'lane;
            };
            here = match match at.byte() {
                b'n' => at.null(),
                _ => at.integer::<0, { i64::MAX }>(),
            } {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(1);
            let Some(at) = here.literal(b",\"availability_status\":") else {
                break 'lane;
            };
            here = match match at.byte() {
                b'n' => at.null(),
                _ => availability_status_string(at, noted),
            } {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(2);
            let Some(at) = here.literal(b",\"auto_offline\":") else {
                break 'lane;
            };
            here = match match at.byte() {
                b'n' => at.null(),
                _ => at.boolean(),
            } {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(3);
            let Some(at) = here.literal(b",\"confirmed\":") else {
                break 'lane;
            };
            here = match at.boolean() {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(4);
            let Some(at) = here.literal(b",\"email\":") else {
                break 'lane;
            };
            here = match match at.byte() {
                b'n' => at.null(),
                _ => at.string(),
            } {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(5);
            if let Some(at) = here.literal(b",\"provider\":") {
                here = match match at.byte() {
                    b'n' => at.null(),
                    _ => auth_provider_string(at, noted),
                } {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(6);
            }
            let Some(at) = here.literal(b",\"available_name\":") else {
                break 'lane;
            };
            here = match at.string() {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(7);
            if let Some(at) = here.literal(b",\"custom_attributes\":") {
                here = match at.map(depth, noted) {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(8);
            }
            let Some(at) = here.literal(b",\"name\":") else {
                break 'lane;
            };
            here = match at.string() {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(9);
            let Some(at) = here.literal(b",\"role\":") else {
                break 'lane;
            };
            here = match match at.byte() {
                b'n' => at.null(),
                _ => agent_role_string(at, noted),
            } {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(10);
            if let Some(at) = here.literal(b",\"see_all_conversations\":") {
                here = match match at.byte() {
                    b'n' => at.null(),
                    _ => at.boolean(),
                } {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(11);
            }
            let Some(at) = here.literal(b",\"thumbnail\":") else {
                break 'lane;
            };
            here = match at.string() {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(12);
            if let Some(at) = here.literal(b",\"custom_role_id\":") {
                here = match match at.byte() {
                    b'n' => at.null(),
                    _ => at.integer::<0, { i64::MAX }>(),
                } {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(13);
            }
            if here.byte() == b'}' {
                break 'members here.next();
            }
        }
        let mut next = here.member_after(start)?;
        loop {
            let (name, at) = match next {
                Member::Named(name, at) => (name, at),
                Member::End(end) if seen.has_all([5823]) => break 'members end,
                Member::End(_) => return None,
            };
            here = match name.len() {
                2 if name == b"id" => {
                    seen.once(0)?;
                    at.integer::<0, { i64::MAX }>()?
                }
                10 if name == b"account_id" => {
                    seen.once(1)?;
                    match at.byte() {
                        b'n' => at.null(),
                        _ => at.integer::<0, { i64::MAX }>(),
                    }?
                }
                19 if name == b"availability_status" => {
                    seen.once(2)?;
                    match at.byte() {
                        b'n' => at.null(),
                        _ => availability_status_string(at, noted),
                    }?
                }
                12 if name == b"auto_offline" => {
                    seen.once(3)?;
                    match at.byte() {
                        b'n' => at.null(),
                        _ => at.boolean(),
                    }?
                }
                9 if name == b"confirmed" => {
                    seen.once(4)?;
                    at.boolean()?
                }
                5 if name == b"email" => {
                    seen.once(5)?;
                    match at.byte() {
                        b'n' => at.null(),
                        _ => at.string(),
                    }?
                }
                8 if name == b"provider" => {
                    seen.once(6)?;
                    match at.byte() {
                        b'n' => at.null(),
                        _ => auth_provider_string(at, noted),
                    }?
                }
                14 if name == b"available_name" => {
                    seen.once(7)?;
                    at.string()?
                }
                17 if name == b"custom_attributes" => {
                    seen.once(8)?;
                    at.map(depth, noted)?
                }
                4 if name == b"name" => {
                    seen.once(9)?;
                    at.string()?
                }
                4 if name == b"role" => {
                    seen.once(10)?;
                    match at.byte() {
                        b'n' => at.null(),
                        _ => agent_role_string(at, noted),
                    }?
                }
                21 if name == b"see_all_conversations" => {
                    seen.once(11)?;
                    match at.byte() {
                        b'n' => at.null(),
                        _ => at.boolean(),
                    }?
                }
                9 if name == b"thumbnail" => {
                    seen.once(12)?;
                    at.string()?
                }
                14 if name == b"custom_role_id" => {
                    seen.once(13)?;
                    match at.byte() {
                        b'n' => at.null(),
                        _ => at.integer::<0, { i64::MAX }>(),
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
fn agent_bot<'t>(
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
            here = match at.integer::<0, { i64::MAX }>() {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(0);
            let Some(at) = here.literal(b",\"name\":") else {
                break 'lane;
            };
            here = match match at.byte() {
                b'n' => at.null(),
                _ => at.string(),
            } {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(1);
            let Some(at) = here.literal(b",\"description\":") else {
                break 'lane;
            };
            here = match match at.byte() {
                b'n' => at.null(),
                _ => at.string(),
            } {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(2);
            let Some(at) = here.literal(b",\"thumbnail\":") else {
                break 'lane;
            };
            here = match at.string() {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(3);
            if let Some(at) = here.literal(b",\"outgoing_url\":") {
                here = match match at.byte() {
                    b'n' => at.null(),
                    _ => at.string(),
                } {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(4);
            }
            let Some(at) = here.literal(b",\"bot_type\":") else {
                break 'lane;
            };
            here = match match at.byte() {
                b'n' => at.null(),
                _ => bot_type_string(at, noted),
            } {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(5);
            if here.byte() == b'}' {
                break 'members here.next();
            }
        }
        let mut next = here.member_after(start)?;
        loop {
            let (name, at) = match next {
                Member::Named(name, at) => (name, at),
                Member::End(end) if seen.has_all([47]) => break 'members end,
                Member::End(_) => return None,
            };
            here = match name.len() {
                2 if name == b"id" => {
                    seen.once(0)?;
                    at.integer::<0, { i64::MAX }>()?
                }
                4 if name == b"name" => {
                    seen.once(1)?;
                    match at.byte() {
                        b'n' => at.null(),
                        _ => at.string(),
                    }?
                }
                11 if name == b"description" => {
                    seen.once(2)?;
                    match at.byte() {
                        b'n' => at.null(),
                        _ => at.string(),
                    }?
                }
                9 if name == b"thumbnail" => {
                    seen.once(3)?;
                    at.string()?
                }
                12 if name == b"outgoing_url" => {
                    seen.once(4)?;
                    match at.byte() {
                        b'n' => at.null(),
                        _ => at.string(),
                    }?
                }
                8 if name == b"bot_type" => {
                    seen.once(5)?;
                    match at.byte() {
                        b'n' => at.null(),
                        _ => bot_type_string(at, noted),
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
fn captain_assistant<'t>(
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
            here = match at.integer::<0, { i64::MAX }>() {
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
            let Some(at) = here.literal(b",\"description\":") else {
                break 'lane;
            };
            here = match match at.byte() {
                b'n' => at.null(),
                _ => at.string(),
            } {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(2);
            let Some(at) = here.literal(b",\"thumbnail\":") else {
                break 'lane;
            };
            here = match at.string() {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(3);
            if here.byte() == b'}' {
                break 'members here.next();
            }
        }
        let mut next = here.member_after(start)?;
        loop {
            let (name, at) = match next {
                Member::Named(name, at) => (name, at),
                Member::End(end) if seen.has_all([15]) => break 'members end,
                Member::End(_) => return None,
            };
            here = match name.len() {
                2 if name == b"id" => {
                    seen.once(0)?;
                    at.integer::<0, { i64::MAX }>()?
                }
                4 if name == b"name" => {
                    seen.once(1)?;
                    at.string()?
                }
                11 if name == b"description" => {
                    seen.once(2)?;
                    match at.byte() {
                        b'n' => at.null(),
                        _ => at.string(),
                    }?
                }
                9 if name == b"thumbnail" => {
                    seen.once(3)?;
                    at.string()?
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
fn assignee_kind_string<'t>(at: Cursor<'t>, noted: &mut bool) -> Option<Cursor<'t>> {
    if let Some(end) = at.literal(b"\"User\"") {
        return Some(end);
    }
    if let Some(end) = at.literal(b"\"AgentBot\"") {
        return Some(end);
    }
    if let Some(end) = at.literal(b"\"Captain::Assistant\"") {
        return Some(end);
    }
    *noted = true;
    at.string()
}
fn team<'t>(start: Cursor<'t>, depth: usize, noted: &mut bool) -> Option<Cursor<'t>> {
    let depth = depth.checked_sub(1)?;
    let mut here = start;
    let mut seen = Seen::<1>::NONE;
    let end = 'members: {
        'lane: {
            let Some(at) = here.literal(b"{\"id\":") else {
                break 'lane;
            };
            here = match at.integer::<0, { i64::MAX }>() {
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
            let Some(at) = here.literal(b",\"description\":") else {
                break 'lane;
            };
            here = match match at.byte() {
                b'n' => at.null(),
                _ => at.string(),
            } {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(2);
            let Some(at) = here.literal(b",\"allow_auto_assign\":") else {
                break 'lane;
            };
            here = match match at.byte() {
                b'n' => at.null(),
                _ => at.boolean(),
            } {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(3);
            let Some(at) = here.literal(b",\"account_id\":") else {
                break 'lane;
            };
            here = match at.integer::<0, { i64::MAX }>() {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(4);
            let Some(at) = here.literal(b",\"is_member\":") else {
                break 'lane;
            };
            here = match at.boolean() {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(5);
            if here.byte() == b'}' {
                break 'members here.next();
            }
        }
        let mut next = here.member_after(start)?;
        loop {
            let (name, at) = match next {
                Member::Named(name, at) => (name, at),
                Member::End(end) if seen.has_all([63]) => break 'members end,
                Member::End(_) => return None,
            };
            here = match name.len() {
                2 if name == b"id" => {
                    seen.once(0)?;
                    at.integer::<0, { i64::MAX }>()?
                }
                4 if name == b"name" => {
                    seen.once(1)?;
                    at.string()?
                }
                11 if name == b"description" => {
                    seen.once(2)?;
                    match at.byte() {
                        b'n' => at.null(),
                        _ => at.string(),
                    }?
                }
                17 if name == b"allow_auto_assign" => {
                    seen.once(3)?;
                    match at.byte() {
                        b'n' => at.null(),
                        _ => at.boolean(),
                    }?
                }
                10 if name == b"account_id" => {
                    seen.once(4)?;
                    at.integer::<0, { i64::MAX }>()?
                }
                9 if name == b"is_member" => {
                    seen.once(5)?;
                    at.boolean()?
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
fn message_status_string<'t>(at: Cursor<'t>, noted: &mut bool) -> Option<Cursor<'t>> {
    if let Some(end) = at.literal(b"\"sent\"") {
        return Some(end);
    }
    if let Some(end) = at.literal(b"\"delivered\"") {
        return Some(end);
    }
    if let Some(end) = at.literal(b"\"read\"") {
        return Some(end);
    }
    if let Some(end) = at.literal(b"\"failed\"") {
        return Some(end);
    }
    None
}
fn content_type_string<'t>(at: Cursor<'t>, noted: &mut bool) -> Option<Cursor<'t>> {
    let (content, end) = at.plain()?;
    let is_known = match content.len() {
        4 => content == b"text" || content == b"form",
        5 => content == b"cards",
        7 => content == b"article" || content == b"sticker",
        10 => {
            content == b"input_text" || content == b"input_csat"
                || content == b"voice_call"
        }
        11 => content == b"input_email",
        12 => content == b"input_select" || content == b"integrations",
        14 => content == b"input_textarea" || content == b"incoming_email",
        _ => false,
    };
    if is_known {
        Some(end)
    } else {
        *noted = true;
        at.string()
    }
}
fn content_attributes<'t>(
    start: Cursor<'t>,
    depth: usize,
    noted: &mut bool,
) -> Option<Cursor<'t>> {
    if let Some(end) = start.literal(b"{}") {
        return Some(end);
    }
    let depth = depth.checked_sub(1)?;
    let mut here = start;
    let mut seen = Seen::<1>::NONE;
    let end = 'members: {
        'lane: {
            let mut separator = b'{';
            if let Some(at) = here.member(separator, b"\"items\":") {
                here = match at.any(depth, noted) {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(0);
                separator = b',';
            }
            if let Some(at) = here.member(separator, b"\"submitted_values\":") {
                here = match at.any(depth, noted) {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(1);
                separator = b',';
            }
            if let Some(at) = here.member(separator, b"\"submitted_email\":") {
                here = match at.any(depth, noted) {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(2);
                separator = b',';
            }
            if let Some(at) = here.member(separator, b"\"email\":") {
                here = match at.any(depth, noted) {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(3);
                separator = b',';
            }
            if let Some(at) = here.member(separator, b"\"cc_emails\":") {
                here = match at.any(depth, noted) {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(4);
                separator = b',';
            }
            if let Some(at) = here.member(separator, b"\"bcc_emails\":") {
                here = match at.any(depth, noted) {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(5);
                separator = b',';
            }
            if let Some(at) = here.member(separator, b"\"to_emails\":") {
                here = match at.any(depth, noted) {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(6);
                separator = b',';
            }
            if let Some(at) = here.member(separator, b"\"cc_email\":") {
                here = match at.any(depth, noted) {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(7);
                separator = b',';
            }
            if let Some(at) = here.member(separator, b"\"bcc_email\":") {
                here = match at.any(depth, noted) {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(8);
                separator = b',';
            }
            if let Some(at) = here.member(separator, b"\"in_reply_to\":") {
                here = match at.any(depth, noted) {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(9);
                separator = b',';
            }
            if let Some(at) = here.member(separator, b"\"in_reply_to_external_id\":") {
                here = match at.any(depth, noted) {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(10);
                separator = b',';
            }
            if let Some(at) = here.member(separator, b"\"deleted\":") {
                here = match at.any(depth, noted) {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(11);
                separator = b',';
            }
            if let Some(at) = here.member(separator, b"\"external_created_at\":") {
                here = match at.any(depth, noted) {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(12);
                separator = b',';
            }
            if let Some(at) = here.member(separator, b"\"external_echo\":") {
                here = match at.any(depth, noted) {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(13);
                separator = b',';
            }
            if let Some(at) = here.member(separator, b"\"external_error\":") {
                here = match at.any(depth, noted) {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(14);
                separator = b',';
            }
            if let Some(at) = here.member(separator, b"\"translations\":") {
                here = match at.any(depth, noted) {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(15);
                separator = b',';
            }
            if let Some(at) = here.member(separator, b"\"story_id\":") {
                here = match at.any(depth, noted) {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(16);
                separator = b',';
            }
            if let Some(at) = here.member(separator, b"\"story_sender\":") {
                here = match at.any(depth, noted) {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(17);
                separator = b',';
            }
            if let Some(at) = here.member(separator, b"\"story_url\":") {
                here = match at.any(depth, noted) {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(18);
                separator = b',';
            }
            if let Some(at) = here.member(separator, b"\"image_type\":") {
                here = match at.any(depth, noted) {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(19);
                separator = b',';
            }
            if let Some(at) = here.member(separator, b"\"is_unsupported\":") {
                here = match at.any(depth, noted) {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(20);
                separator = b',';
            }
            if let Some(at) = here.member(separator, b"\"automation_rule_id\":") {
                here = match at.any(depth, noted) {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(21);
                separator = b',';
            }
            if let Some(at) = here.member(separator, b"\"display_type\":") {
                here = match at.any(depth, noted) {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(22);
                separator = b',';
            }
            if let Some(at) = here.member(separator, b"\"type\":") {
                here = match at.any(depth, noted) {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(23);
                separator = b',';
            }
            if let Some(at) = here.member(separator, b"\"data\":") {
                here = match at.any(depth, noted) {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(24);
                separator = b',';
            }
            if let Some(at) = here.member(separator, b"\"whatsapp_flow_response\":") {
                here = match at.any(depth, noted) {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(25);
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
                5 if name == b"items" => {
                    seen.once(0)?;
                    at.any(depth, noted)?
                }
                16 if name == b"submitted_values" => {
                    seen.once(1)?;
                    at.any(depth, noted)?
                }
                15 if name == b"submitted_email" => {
                    seen.once(2)?;
                    at.any(depth, noted)?
                }
                5 if name == b"email" => {
                    seen.once(3)?;
                    at.any(depth, noted)?
                }
                9 if name == b"cc_emails" => {
                    seen.once(4)?;
                    at.any(depth, noted)?
                }
                10 if name == b"bcc_emails" => {
                    seen.once(5)?;
                    at.any(depth, noted)?
                }
                9 if name == b"to_emails" => {
                    seen.once(6)?;
                    at.any(depth, noted)?
                }
                8 if name == b"cc_email" => {
                    seen.once(7)?;
                    at.any(depth, noted)?
                }
                9 if name == b"bcc_email" => {
                    seen.once(8)?;
                    at.any(depth, noted)?
                }
                11 if name == b"in_reply_to" => {
                    seen.once(9)?;
                    at.any(depth, noted)?
                }
                23 if name == b"in_reply_to_external_id" => {
                    seen.once(10)?;
                    at.any(depth, noted)?
                }
                7 if name == b"deleted" => {
                    seen.once(11)?;
                    at.any(depth, noted)?
                }
                19 if name == b"external_created_at" => {
                    seen.once(12)?;
                    at.any(depth, noted)?
                }
                13 if name == b"external_echo" => {
                    seen.once(13)?;
                    at.any(depth, noted)?
                }
                14 if name == b"external_error" => {
                    seen.once(14)?;
                    at.any(depth, noted)?
                }
                12 if name == b"translations" => {
                    seen.once(15)?;
                    at.any(depth, noted)?
                }
                8 if name == b"story_id" => {
                    seen.once(16)?;
                    at.any(depth, noted)?
                }
                12 if name == b"story_sender" => {
                    seen.once(17)?;
                    at.any(depth, noted)?
                }
                9 if name == b"story_url" => {
                    seen.once(18)?;
                    at.any(depth, noted)?
                }
                10 if name == b"image_type" => {
                    seen.once(19)?;
                    at.any(depth, noted)?
                }
                14 if name == b"is_unsupported" => {
                    seen.once(20)?;
                    at.any(depth, noted)?
                }
                18 if name == b"automation_rule_id" => {
                    seen.once(21)?;
                    at.any(depth, noted)?
                }
                12 if name == b"display_type" => {
                    seen.once(22)?;
                    at.any(depth, noted)?
                }
                4 if name == b"type" => {
                    seen.once(23)?;
                    at.any(depth, noted)?
                }
                4 if name == b"data" => {
                    seen.once(24)?;
                    at.any(depth, noted)?
                }
                22 if name == b"whatsapp_flow_response" => {
                    seen.once(25)?;
                    at.any(depth, noted)?
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
fn sender_type_string<'t>(at: Cursor<'t>, noted: &mut bool) -> Option<Cursor<'t>> {
    if let Some(end) = at.literal(b"\"Contact\"") {
        return Some(end);
    }
    if let Some(end) = at.literal(b"\"User\"") {
        return Some(end);
    }
    if let Some(end) = at.literal(b"\"AgentBot\"") {
        return Some(end);
    }
    if let Some(end) = at.literal(b"\"Captain::Assistant\"") {
        return Some(end);
    }
    *noted = true;
    at.string()
}
fn external_source_ids<'t>(
    start: Cursor<'t>,
    depth: usize,
    noted: &mut bool,
) -> Option<Cursor<'t>> {
    if let Some(end) = start.literal(b"{}") {
        return Some(end);
    }
    let depth = depth.checked_sub(1)?;
    let mut here = start;
    let mut seen = Seen::<1>::NONE;
    let end = 'members: {
        'lane: {
            let mut separator = b'{';
            if let Some(at) = here.member(separator, b"\"slack\":") {
                here = match at.string() {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(0);
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
                5 if name == b"slack" => {
                    seen.once(0)?;
                    at.string()?
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
fn sentiment<'t>(
    start: Cursor<'t>,
    depth: usize,
    noted: &mut bool,
) -> Option<Cursor<'t>> {
    if let Some(end) = start.literal(b"{}") {
        return Some(end);
    }
    let depth = depth.checked_sub(1)?;
    let mut here = start;
    let mut seen = Seen::<1>::NONE;
    let end = 'members: {
        'lane: {
            let mut separator = b'{';
            if let Some(at) = here.member(separator, b"\"label\":") {
                here = match at.string() {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(0);
                separator = b',';
            }
            if let Some(at) = here.member(separator, b"\"score\":") {
                here = match at.number::<-9007199254740992, 9007199254740992>() {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(1);
                separator = b',';
            }
            if let Some(at) = here.member(separator, b"\"value\":") {
                here = match match at.byte() {
                    b'n' => at.null(),
                    _ => at.number::<-9007199254740992, 9007199254740992>(),
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
                5 if name == b"label" => {
                    seen.once(0)?;
                    at.string()?
                }
                5 if name == b"score" => {
                    seen.once(1)?;
                    at.number::<-9007199254740992, 9007199254740992>()?
                }
                5 if name == b"value" => {
                    seen.once(2)?;
                    match at.byte() {
                        b'n' => at.null(),
                        _ => at.number::<-9007199254740992, 9007199254740992>(),
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
fn message_conversation<'t>(
    start: Cursor<'t>,
    depth: usize,
    noted: &mut bool,
) -> Option<Cursor<'t>> {
    let depth = depth.checked_sub(1)?;
    let mut here = start;
    let mut seen = Seen::<1>::NONE;
    let end = 'members: {
        'lane: {
            let Some(at) = here.literal(b"{\"assignee_id\":") else {
                break 'lane;
            };
            here = match match at.byte() {
                b'n' => at.null(),
                _ => at.integer::<0, { i64::MAX }>(),
            } {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(0);
            let Some(at) = here.literal(b",\"unread_count\":") else {
                break 'lane;
            };
            here = match at.integer::<0, { i64::MAX }>() {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(1);
            if let Some(at) = here.literal(b",\"last_activity_at\":") {
                here = match at.integer::<-210866803200, 9224318015999>() {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(2);
            }
            if let Some(at) = here.literal(b",\"contact_inbox\":") {
                here = match contact_inbox(at, depth, noted) {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(3);
            }
            if here.byte() == b'}' {
                break 'members here.next();
            }
        }
        let mut next = here.member_after(start)?;
        loop {
            let (name, at) = match next {
                Member::Named(name, at) => (name, at),
                Member::End(end) if seen.has_all([3]) => break 'members end,
                Member::End(_) => return None,
            };
            here = match name.len() {
                11 if name == b"assignee_id" => {
                    seen.once(0)?;
                    match at.byte() {
                        b'n' => at.null(),
                        _ => at.integer::<0, { i64::MAX }>(),
                    }?
                }
                12 if name == b"unread_count" => {
                    seen.once(1)?;
                    at.integer::<0, { i64::MAX }>()?
                }
                16 if name == b"last_activity_at" => {
                    seen.once(2)?;
                    at.integer::<-210866803200, 9224318015999>()?
                }
                13 if name == b"contact_inbox" => {
                    seen.once(3)?;
                    contact_inbox(at, depth, noted)?
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
fn attachment<'t>(
    start: Cursor<'t>,
    depth: usize,
    noted: &mut bool,
) -> Option<Cursor<'t>> {
    let mut is_noted = false;
    if let Some(end) = file_attachment_lane(start, depth, &mut is_noted) {
        *noted |= is_noted;
        return Some(end);
    }
    let mut is_noted = false;
    if let Some(end) = audio_attachment_lane(start, depth, &mut is_noted) {
        *noted |= is_noted;
        return Some(end);
    }
    let mut is_noted = false;
    if let Some(end) = location_attachment_lane(start, depth, &mut is_noted) {
        *noted |= is_noted;
        return Some(end);
    }
    let mut is_noted = false;
    if let Some(end) = fallback_attachment_lane(start, depth, &mut is_noted) {
        *noted |= is_noted;
        return Some(end);
    }
    let mut is_noted = false;
    if let Some(end) = contact_attachment_lane(start, depth, &mut is_noted) {
        *noted |= is_noted;
        return Some(end);
    }
    let mut is_noted = false;
    if let Some(end) = embed_attachment_lane(start, depth, &mut is_noted) {
        *noted |= is_noted;
        return Some(end);
    }
    let depth = depth.checked_sub(1)?;
    let mut possible: u64 = 63;
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
                at.integer::<0, { i64::MAX }>()?
            }
            10 if name == b"message_id" => {
                seen.once(1)?;
                at.integer::<0, { i64::MAX }>()?
            }
            9 if name == b"file_type" => {
                seen.once(2)?;
                if let Some(end) = at
                    .literal(b"\"image\"")
                    .or_else(|| at.literal(b"\"video\""))
                    .or_else(|| at.literal(b"\"file\""))
                    .or_else(|| at.literal(b"\"share\""))
                    .or_else(|| at.literal(b"\"story_mention\""))
                    .or_else(|| at.literal(b"\"ig_reel\""))
                    .or_else(|| at.literal(b"\"ig_post\""))
                    .or_else(|| at.literal(b"\"ig_story\""))
                {
                    possible &= 1;
                    end
                } else if let Some(end) = at.literal(b"\"audio\"") {
                    possible &= 2;
                    end
                } else if let Some(end) = at.literal(b"\"location\"") {
                    possible &= 4;
                    end
                } else if let Some(end) = at.literal(b"\"fallback\"") {
                    possible &= 8;
                    end
                } else if let Some(end) = at.literal(b"\"contact\"") {
                    possible &= 16;
                    end
                } else if let Some(end) = at.literal(b"\"embed\"") {
                    possible &= 32;
                    end
                } else {
                    return None;
                }
            }
            10 if name == b"account_id" => {
                seen.once(3)?;
                at.integer::<0, { i64::MAX }>()?
            }
            9 if name == b"extension" => {
                seen.once(4)?;
                let mut end = None;
                if possible & 3 != 0 {
                    let mut is_noted = false;
                    let noted = &mut is_noted;
                    match match at.byte() {
                        b'n' => at.null(),
                        _ => at.string(),
                    } {
                        None => possible &= !3,
                        found => {
                            end = found;
                            if is_noted {
                                noted_of |= 3;
                            }
                        }
                    }
                }
                if possible & 60 != 0 {
                    noted_of |= 60;
                    if end.is_none() {
                        end = at.any(depth, noted);
                    }
                }
                end?
            }
            12 if name == b"content_type" => {
                seen.once(5)?;
                let mut end = None;
                if possible & 3 != 0 {
                    let mut is_noted = false;
                    let noted = &mut is_noted;
                    match match at.byte() {
                        b'n' => at.null(),
                        _ => at.string(),
                    } {
                        None => possible &= !3,
                        found => {
                            end = found;
                            if is_noted {
                                noted_of |= 3;
                            }
                        }
                    }
                }
                if possible & 60 != 0 {
                    noted_of |= 60;
                    if end.is_none() {
                        end = at.any(depth, noted);
                    }
                }
                end?
            }
            8 if name == b"data_url" => {
                seen.once(6)?;
                let mut end = None;
                if possible & 47 != 0 {
                    let mut is_noted = false;
                    let noted = &mut is_noted;
                    match match at.byte() {
                        b'n' => at.null(),
                        _ => at.string(),
                    } {
                        None => possible &= !47,
                        found => {
                            end = found;
                            if is_noted {
                                noted_of |= 47;
                            }
                        }
                    }
                }
                if possible & 16 != 0 {
                    noted_of |= 16;
                    if end.is_none() {
                        end = at.any(depth, noted);
                    }
                }
                end?
            }
            9 if name == b"thumb_url" => {
                seen.once(7)?;
                let mut end = None;
                if possible & 3 != 0 {
                    let mut is_noted = false;
                    let noted = &mut is_noted;
                    match match at.byte() {
                        b'n' => at.null(),
                        _ => at.string(),
                    } {
                        None => possible &= !3,
                        found => {
                            end = found;
                            if is_noted {
                                noted_of |= 3;
                            }
                        }
                    }
                }
                if possible & 60 != 0 {
                    noted_of |= 60;
                    if end.is_none() {
                        end = at.any(depth, noted);
                    }
                }
                end?
            }
            9 if name == b"file_size" => {
                seen.once(8)?;
                let mut end = None;
                if possible & 3 != 0 {
                    let mut is_noted = false;
                    let noted = &mut is_noted;
                    match match at.byte() {
                        b'n' => at.null(),
                        _ => at.integer::<0, { i64::MAX }>(),
                    } {
                        None => possible &= !3,
                        found => {
                            end = found;
                            if is_noted {
                                noted_of |= 3;
                            }
                        }
                    }
                }
                if possible & 60 != 0 {
                    noted_of |= 60;
                    if end.is_none() {
                        end = at.any(depth, noted);
                    }
                }
                end?
            }
            5 if name == b"width" => {
                seen.once(9)?;
                let mut end = None;
                if possible & 3 != 0 {
                    let mut is_noted = false;
                    let noted = &mut is_noted;
                    match match at.byte() {
                        b'n' => at.null(),
                        _ => at.number::<0, 9007199254740992>(),
                    } {
                        None => possible &= !3,
                        found => {
                            end = found;
                            if is_noted {
                                noted_of |= 3;
                            }
                        }
                    }
                }
                if possible & 60 != 0 {
                    noted_of |= 60;
                    if end.is_none() {
                        end = at.any(depth, noted);
                    }
                }
                end?
            }
            6 if name == b"height" => {
                seen.once(10)?;
                let mut end = None;
                if possible & 3 != 0 {
                    let mut is_noted = false;
                    let noted = &mut is_noted;
                    match match at.byte() {
                        b'n' => at.null(),
                        _ => at.number::<0, 9007199254740992>(),
                    } {
                        None => possible &= !3,
                        found => {
                            end = found;
                            if is_noted {
                                noted_of |= 3;
                            }
                        }
                    }
                }
                if possible & 60 != 0 {
                    noted_of |= 60;
                    if end.is_none() {
                        end = at.any(depth, noted);
                    }
                }
                end?
            }
            16 if name == b"transcribed_text" => {
                seen.once(11)?;
                let mut end = None;
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
                if possible & 61 != 0 {
                    noted_of |= 61;
                    if end.is_none() {
                        end = at.any(depth, noted);
                    }
                }
                end?
            }
            15 if name == b"coordinates_lat" => {
                seen.once(12)?;
                let mut end = None;
                if possible & 4 != 0 {
                    let mut is_noted = false;
                    let noted = &mut is_noted;
                    match match at.byte() {
                        b'n' => at.null(),
                        _ => at.number::<-9007199254740992, 9007199254740992>(),
                    } {
                        None => possible &= !4,
                        found => {
                            end = found;
                            if is_noted {
                                noted_of |= 4;
                            }
                        }
                    }
                }
                if possible & 59 != 0 {
                    noted_of |= 59;
                    if end.is_none() {
                        end = at.any(depth, noted);
                    }
                }
                end?
            }
            16 if name == b"coordinates_long" => {
                seen.once(13)?;
                let mut end = None;
                if possible & 4 != 0 {
                    let mut is_noted = false;
                    let noted = &mut is_noted;
                    match match at.byte() {
                        b'n' => at.null(),
                        _ => at.number::<-9007199254740992, 9007199254740992>(),
                    } {
                        None => possible &= !4,
                        found => {
                            end = found;
                            if is_noted {
                                noted_of |= 4;
                            }
                        }
                    }
                }
                if possible & 59 != 0 {
                    noted_of |= 59;
                    if end.is_none() {
                        end = at.any(depth, noted);
                    }
                }
                end?
            }
            14 if name == b"fallback_title" => {
                seen.once(14)?;
                let mut end = None;
                if possible & 28 != 0 {
                    let mut is_noted = false;
                    let noted = &mut is_noted;
                    match match at.byte() {
                        b'n' => at.null(),
                        _ => at.string(),
                    } {
                        None => possible &= !28,
                        found => {
                            end = found;
                            if is_noted {
                                noted_of |= 28;
                            }
                        }
                    }
                }
                if possible & 35 != 0 {
                    noted_of |= 35;
                    if end.is_none() {
                        end = at.any(depth, noted);
                    }
                }
                end?
            }
            4 if name == b"meta" => {
                seen.once(15)?;
                let mut end = None;
                if possible & 16 != 0 {
                    let mut is_noted = false;
                    let noted = &mut is_noted;
                    match at.map(depth, noted) {
                        None => possible &= !16,
                        found => {
                            end = found;
                            if is_noted {
                                noted_of |= 16;
                            }
                        }
                    }
                }
                if possible & 47 != 0 {
                    noted_of |= 47;
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
    let is_complete = seen.has_all([4])
        && match possible {
            1 => seen.has_all([207]),
            2 => seen.has_all([207]),
            4 => seen.has_all([28751]),
            8 => seen.has_all([16463]),
            16 => seen.has_all([16399]),
            32 => seen.has_all([79]),
            _ => false,
        };
    *noted |= possible & noted_of != 0;
    is_complete.then_some(end)
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
    let mut is_noted = false;
    if let Some(end) = agent_bot_sender_lane(start, depth, &mut is_noted) {
        *noted |= is_noted;
        return Some(end);
    }
    let mut is_noted = false;
    if let Some(end) = captain_assistant_sender_lane(start, depth, &mut is_noted) {
        *noted |= is_noted;
        return Some(end);
    }
    let depth = depth.checked_sub(1)?;
    let mut possible: u64 = 15;
    let mut noted_of: u64 = 0;
    let mut seen = Seen::<1>::NONE;
    let mut next = start.first_member()?;
    let end = loop {
        let (name, at) = match next {
            Member::Named(name, at) => (name, at),
            Member::End(end) => break end,
        };
        let here = match name.len() {
            21 if name == b"additional_attributes" => {
                seen.once(0)?;
                let mut end = None;
                if possible & 1 != 0 {
                    let mut is_noted = false;
                    let noted = &mut is_noted;
                    match match at.byte() {
                        b'n' => at.null(),
                        _ => at.map(depth, noted),
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
                if possible & 14 != 0 {
                    noted_of |= 14;
                    if end.is_none() {
                        end = at.any(depth, noted);
                    }
                }
                end?
            }
            17 if name == b"custom_attributes" => {
                seen.once(1)?;
                let mut end = None;
                if possible & 1 != 0 {
                    let mut is_noted = false;
                    let noted = &mut is_noted;
                    match match at.byte() {
                        b'n' => at.null(),
                        _ => at.map(depth, noted),
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
                if possible & 14 != 0 {
                    noted_of |= 14;
                    if end.is_none() {
                        end = at.any(depth, noted);
                    }
                }
                end?
            }
            5 if name == b"email" => {
                seen.once(2)?;
                let mut end = None;
                if possible & 3 != 0 {
                    let mut is_noted = false;
                    let noted = &mut is_noted;
                    match match at.byte() {
                        b'n' => at.null(),
                        _ => at.string(),
                    } {
                        None => possible &= !3,
                        found => {
                            end = found;
                            if is_noted {
                                noted_of |= 3;
                            }
                        }
                    }
                }
                if possible & 12 != 0 {
                    noted_of |= 12;
                    if end.is_none() {
                        end = at.any(depth, noted);
                    }
                }
                end?
            }
            2 if name == b"id" => {
                seen.once(3)?;
                at.integer::<0, { i64::MAX }>()?
            }
            10 if name == b"identifier" => {
                seen.once(4)?;
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
                if possible & 14 != 0 {
                    noted_of |= 14;
                    if end.is_none() {
                        end = at.any(depth, noted);
                    }
                }
                end?
            }
            4 if name == b"name" => {
                seen.once(5)?;
                let mut end = None;
                if possible & 5 != 0 {
                    let mut is_noted = false;
                    let noted = &mut is_noted;
                    match match at.byte() {
                        b'n' => at.null(),
                        _ => at.string(),
                    } {
                        None => possible &= !5,
                        found => {
                            end = found;
                            if is_noted {
                                noted_of |= 5;
                            }
                        }
                    }
                }
                if possible & 10 != 0 {
                    let mut is_noted = false;
                    let noted = &mut is_noted;
                    match at.string() {
                        None => possible &= !10,
                        found => {
                            end = found;
                            if is_noted {
                                noted_of |= 10;
                            }
                        }
                    }
                }
                end?
            }
            12 if name == b"phone_number" => {
                seen.once(6)?;
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
                if possible & 14 != 0 {
                    noted_of |= 14;
                    if end.is_none() {
                        end = at.any(depth, noted);
                    }
                }
                end?
            }
            9 if name == b"thumbnail" => {
                seen.once(7)?;
                let mut end = None;
                if possible & 3 != 0 {
                    let mut is_noted = false;
                    let noted = &mut is_noted;
                    match at.string() {
                        None => possible &= !3,
                        found => {
                            end = found;
                            if is_noted {
                                noted_of |= 3;
                            }
                        }
                    }
                }
                if possible & 12 != 0 {
                    noted_of |= 12;
                    if end.is_none() {
                        end = at.any(depth, noted);
                    }
                }
                end?
            }
            7 if name == b"blocked" => {
                seen.once(8)?;
                let mut end = None;
                if possible & 1 != 0 {
                    let mut is_noted = false;
                    let noted = &mut is_noted;
                    match at.boolean() {
                        None => possible &= !1,
                        found => {
                            end = found;
                            if is_noted {
                                noted_of |= 1;
                            }
                        }
                    }
                }
                if possible & 14 != 0 {
                    noted_of |= 14;
                    if end.is_none() {
                        end = at.any(depth, noted);
                    }
                }
                end?
            }
            4 if name == b"type" => {
                seen.once(9)?;
                if let Some(end) = at.literal(b"\"contact\"") {
                    possible &= 1;
                    end
                } else if let Some(end) = at.literal(b"\"user\"") {
                    possible &= 2;
                    end
                } else if let Some(end) = at.literal(b"\"agent_bot\"") {
                    possible &= 4;
                    end
                } else if let Some(end) = at.literal(b"\"captain_assistant\"") {
                    possible &= 8;
                    end
                } else {
                    return None;
                }
            }
            10 if name == b"company_id" => {
                seen.once(10)?;
                let mut end = None;
                if possible & 1 != 0 {
                    let mut is_noted = false;
                    let noted = &mut is_noted;
                    match match at.byte() {
                        b'n' => at.null(),
                        _ => at.integer::<0, { i64::MAX }>(),
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
                if possible & 14 != 0 {
                    noted_of |= 14;
                    if end.is_none() {
                        end = at.any(depth, noted);
                    }
                }
                end?
            }
            14 if name == b"available_name" => {
                seen.once(11)?;
                let mut end = None;
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
                if possible & 13 != 0 {
                    noted_of |= 13;
                    if end.is_none() {
                        end = at.any(depth, noted);
                    }
                }
                end?
            }
            10 if name == b"avatar_url" => {
                seen.once(12)?;
                let mut end = None;
                if possible & 14 != 0 {
                    let mut is_noted = false;
                    let noted = &mut is_noted;
                    match at.string() {
                        None => possible &= !14,
                        found => {
                            end = found;
                            if is_noted {
                                noted_of |= 14;
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
            13 if name == b"logo_user_url" => {
                seen.once(13)?;
                let mut end = None;
                if possible & 2 != 0 {
                    let mut is_noted = false;
                    let noted = &mut is_noted;
                    match match at.byte() {
                        b'n' => at.null(),
                        _ => at.string(),
                    } {
                        None => possible &= !2,
                        found => {
                            end = found;
                            if is_noted {
                                noted_of |= 2;
                            }
                        }
                    }
                }
                if possible & 13 != 0 {
                    noted_of |= 13;
                    if end.is_none() {
                        end = at.any(depth, noted);
                    }
                }
                end?
            }
            19 if name == b"availability_status" => {
                seen.once(14)?;
                let mut end = None;
                if possible & 2 != 0 {
                    let mut is_noted = false;
                    let noted = &mut is_noted;
                    match match at.byte() {
                        b'n' => at.null(),
                        _ => availability_status_string(at, noted),
                    } {
                        None => possible &= !2,
                        found => {
                            end = found;
                            if is_noted {
                                noted_of |= 2;
                            }
                        }
                    }
                }
                if possible & 13 != 0 {
                    noted_of |= 13;
                    if end.is_none() {
                        end = at.any(depth, noted);
                    }
                }
                end?
            }
            11 if name == b"description" => {
                seen.once(15)?;
                let mut end = None;
                if possible & 8 != 0 {
                    let mut is_noted = false;
                    let noted = &mut is_noted;
                    match match at.byte() {
                        b'n' => at.null(),
                        _ => at.string(),
                    } {
                        None => possible &= !8,
                        found => {
                            end = found;
                            if is_noted {
                                noted_of |= 8;
                            }
                        }
                    }
                }
                if possible & 7 != 0 {
                    noted_of |= 7;
                    if end.is_none() {
                        end = at.any(depth, noted);
                    }
                }
                end?
            }
            10 if name == b"created_at" => {
                seen.once(16)?;
                let mut end = None;
                if possible & 8 != 0 {
                    let mut is_noted = false;
                    let noted = &mut is_noted;
                    match at.string() {
                        None => possible &= !8,
                        found => {
                            end = found;
                            if is_noted {
                                noted_of |= 8;
                            }
                        }
                    }
                }
                if possible & 7 != 0 {
                    noted_of |= 7;
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
    let is_complete = seen.has_all([512])
        && match possible {
            1 => seen.has_all([767]),
            2 => seen.has_all([23208]),
            4 => seen.has_all([4648]),
            8 => seen.has_all([102952]),
            _ => false,
        };
    *noted |= possible & noted_of != 0;
    is_complete.then_some(end)
}
fn call<'t>(start: Cursor<'t>, depth: usize, noted: &mut bool) -> Option<Cursor<'t>> {
    let depth = depth.checked_sub(1)?;
    let mut here = start;
    let mut seen = Seen::<1>::NONE;
    let end = 'members: {
        'lane: {
            let Some(at) = here.literal(b"{\"id\":") else {
                break 'lane;
            };
            here = match at.integer::<0, { i64::MAX }>() {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(0);
            let Some(at) = here.literal(b",\"provider_call_id\":") else {
                break 'lane;
            };
            here = match at.string() {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(1);
            let Some(at) = here.literal(b",\"provider\":") else {
                break 'lane;
            };
            here = match call_provider_string(at, noted) {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(2);
            let Some(at) = here.literal(b",\"direction\":") else {
                break 'lane;
            };
            here = match call_direction_string(at, noted) {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(3);
            let Some(at) = here.literal(b",\"status\":") else {
                break 'lane;
            };
            here = match call_status_string(at, noted) {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(4);
            let Some(at) = here.literal(b",\"duration_seconds\":") else {
                break 'lane;
            };
            here = match match at.byte() {
                b'n' => at.null(),
                _ => at.integer::<{ i64::MIN }, { i64::MAX }>(),
            } {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(5);
            let Some(at) = here.literal(b",\"end_reason\":") else {
                break 'lane;
            };
            here = match match at.byte() {
                b'n' => at.null(),
                _ => at.string(),
            } {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(6);
            let Some(at) = here.literal(b",\"conference_sid\":") else {
                break 'lane;
            };
            here = match match at.byte() {
                b'n' => at.null(),
                _ => at.string(),
            } {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(7);
            let Some(at) = here.literal(b",\"accepted_by_agent_id\":") else {
                break 'lane;
            };
            here = match match at.byte() {
                b'n' => at.null(),
                _ => at.integer::<0, { i64::MAX }>(),
            } {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(8);
            let Some(at) = here.literal(b",\"accepted_by_agent_name\":") else {
                break 'lane;
            };
            here = match match at.byte() {
                b'n' => at.null(),
                _ => at.string(),
            } {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(9);
            let Some(at) = here.literal(b",\"started_at\":") else {
                break 'lane;
            };
            here = match match at.byte() {
                b'n' => at.null(),
                _ => at.integer::<-210866803200, 9224318015999>(),
            } {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(10);
            let Some(at) = here.literal(b",\"ended_at\":") else {
                break 'lane;
            };
            here = match match at.byte() {
                b'n' => at.null(),
                _ => at.integer::<-210866803200, 9224318015999>(),
            } {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(11);
            let Some(at) = here.literal(b",\"from_number\":") else {
                break 'lane;
            };
            here = match match at.byte() {
                b'n' => at.null(),
                _ => at.string(),
            } {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(12);
            let Some(at) = here.literal(b",\"to_number\":") else {
                break 'lane;
            };
            here = match match at.byte() {
                b'n' => at.null(),
                _ => at.string(),
            } {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(13);
            let Some(at) = here.literal(b",\"recording_url\":") else {
                break 'lane;
            };
            here = match match at.byte() {
                b'n' => at.null(),
                _ => at.string(),
            } {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(14);
            let Some(at) = here.literal(b",\"transcript\":") else {
                break 'lane;
            };
            here = match match at.byte() {
                b'n' => at.null(),
                _ => at.string(),
            } {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(15);
            if here.byte() == b'}' {
                break 'members here.next();
            }
        }
        let mut next = here.member_after(start)?;
        loop {
            let (name, at) = match next {
                Member::Named(name, at) => (name, at),
                Member::End(end) if seen.has_all([65535]) => break 'members end,
                Member::End(_) => return None,
            };
            here = match name.len() {
                2 if name == b"id" => {
                    seen.once(0)?;
                    at.integer::<0, { i64::MAX }>()?
                }
                16 if name == b"provider_call_id" => {
                    seen.once(1)?;
                    at.string()?
                }
                8 if name == b"provider" => {
                    seen.once(2)?;
                    call_provider_string(at, noted)?
                }
                9 if name == b"direction" => {
                    seen.once(3)?;
                    call_direction_string(at, noted)?
                }
                6 if name == b"status" => {
                    seen.once(4)?;
                    call_status_string(at, noted)?
                }
                16 if name == b"duration_seconds" => {
                    seen.once(5)?;
                    match at.byte() {
                        b'n' => at.null(),
                        _ => at.integer::<{ i64::MIN }, { i64::MAX }>(),
                    }?
                }
                10 if name == b"end_reason" => {
                    seen.once(6)?;
                    match at.byte() {
                        b'n' => at.null(),
                        _ => at.string(),
                    }?
                }
                14 if name == b"conference_sid" => {
                    seen.once(7)?;
                    match at.byte() {
                        b'n' => at.null(),
                        _ => at.string(),
                    }?
                }
                20 if name == b"accepted_by_agent_id" => {
                    seen.once(8)?;
                    match at.byte() {
                        b'n' => at.null(),
                        _ => at.integer::<0, { i64::MAX }>(),
                    }?
                }
                22 if name == b"accepted_by_agent_name" => {
                    seen.once(9)?;
                    match at.byte() {
                        b'n' => at.null(),
                        _ => at.string(),
                    }?
                }
                10 if name == b"started_at" => {
                    seen.once(10)?;
                    match at.byte() {
                        b'n' => at.null(),
                        _ => at.integer::<-210866803200, 9224318015999>(),
                    }?
                }
                8 if name == b"ended_at" => {
                    seen.once(11)?;
                    match at.byte() {
                        b'n' => at.null(),
                        _ => at.integer::<-210866803200, 9224318015999>(),
                    }?
                }
                11 if name == b"from_number" => {
                    seen.once(12)?;
                    match at.byte() {
                        b'n' => at.null(),
                        _ => at.string(),
                    }?
                }
                9 if name == b"to_number" => {
                    seen.once(13)?;
                    match at.byte() {
                        b'n' => at.null(),
                        _ => at.string(),
                    }?
                }
                13 if name == b"recording_url" => {
                    seen.once(14)?;
                    match at.byte() {
                        b'n' => at.null(),
                        _ => at.string(),
                    }?
                }
                10 if name == b"transcript" => {
                    seen.once(15)?;
                    match at.byte() {
                        b'n' => at.null(),
                        _ => at.string(),
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
fn sla_status_string<'t>(at: Cursor<'t>, noted: &mut bool) -> Option<Cursor<'t>> {
    if let Some(end) = at.literal(b"\"active\"") {
        return Some(end);
    }
    if let Some(end) = at.literal(b"\"hit\"") {
        return Some(end);
    }
    if let Some(end) = at.literal(b"\"missed\"") {
        return Some(end);
    }
    if let Some(end) = at.literal(b"\"active_with_misses\"") {
        return Some(end);
    }
    None
}
fn sla_event_type_string<'t>(at: Cursor<'t>, noted: &mut bool) -> Option<Cursor<'t>> {
    if let Some(end) = at.literal(b"\"frt\"") {
        return Some(end);
    }
    if let Some(end) = at.literal(b"\"nrt\"") {
        return Some(end);
    }
    if let Some(end) = at.literal(b"\"rt\"") {
        return Some(end);
    }
    None
}
fn contact_availability_status_string<'t>(
    at: Cursor<'t>,
    noted: &mut bool,
) -> Option<Cursor<'t>> {
    if let Some(end) = at.literal(b"\"online\"") {
        return Some(end);
    }
    if let Some(end) = at.literal(b"\"offline\"") {
        return Some(end);
    }
    None
}
fn availability_status_string<'t>(
    at: Cursor<'t>,
    noted: &mut bool,
) -> Option<Cursor<'t>> {
    if let Some(end) = at.literal(b"\"online\"") {
        return Some(end);
    }
    if let Some(end) = at.literal(b"\"busy\"") {
        return Some(end);
    }
    if let Some(end) = at.literal(b"\"offline\"") {
        return Some(end);
    }
    None
}
fn auth_provider_string<'t>(at: Cursor<'t>, noted: &mut bool) -> Option<Cursor<'t>> {
    if let Some(end) = at.literal(b"\"email\"") {
        return Some(end);
    }
    if let Some(end) = at.literal(b"\"saml\"") {
        return Some(end);
    }
    if let Some(end) = at.literal(b"\"google\"") {
        return Some(end);
    }
    *noted = true;
    at.string()
}
fn agent_role_string<'t>(at: Cursor<'t>, noted: &mut bool) -> Option<Cursor<'t>> {
    if let Some(end) = at.literal(b"\"agent\"") {
        return Some(end);
    }
    if let Some(end) = at.literal(b"\"administrator\"") {
        return Some(end);
    }
    *noted = true;
    at.string()
}
fn bot_type_string<'t>(at: Cursor<'t>, noted: &mut bool) -> Option<Cursor<'t>> {
    if let Some(end) = at.literal(b"\"webhook\"") {
        return Some(end);
    }
    if let Some(end) = at.literal(b"\"csml\"") {
        return Some(end);
    }
    *noted = true;
    at.string()
}
fn contact_inbox<'t>(
    start: Cursor<'t>,
    depth: usize,
    noted: &mut bool,
) -> Option<Cursor<'t>> {
    let depth = depth.checked_sub(1)?;
    let mut here = start;
    let mut seen = Seen::<1>::NONE;
    let end = 'members: {
        'lane: {
            let Some(at) = here.literal(b"{\"source_id\":") else {
                break 'lane;
            };
            here = match match at.byte() {
                b'n' => at.null(),
                _ => at.string(),
            } {
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
                9 if name == b"source_id" => {
                    seen.once(0)?;
                    match at.byte() {
                        b'n' => at.null(),
                        _ => at.string(),
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
fn file_attachment_lane<'t>(
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
            here = match at.integer::<0, { i64::MAX }>() {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(0);
            let Some(at) = here.literal(b",\"message_id\":") else {
                break 'lane;
            };
            here = match at.integer::<0, { i64::MAX }>() {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(1);
            let Some(at) = here.literal(b",\"file_type\":") else {
                break 'lane;
            };
            here = match at
                .literal(b"\"image\"")
                .or_else(|| at.literal(b"\"video\""))
                .or_else(|| at.literal(b"\"file\""))
                .or_else(|| at.literal(b"\"share\""))
                .or_else(|| at.literal(b"\"story_mention\""))
                .or_else(|| at.literal(b"\"ig_reel\""))
                .or_else(|| at.literal(b"\"ig_post\""))
                .or_else(|| at.literal(b"\"ig_story\""))
            {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(2);
            let Some(at) = here.literal(b",\"account_id\":") else {
                break 'lane;
            };
            here = match at.integer::<0, { i64::MAX }>() {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(3);
            if let Some(at) = here.literal(b",\"extension\":") {
                here = match match at.byte() {
                    b'n' => at.null(),
                    _ => at.string(),
                } {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(4);
            }
            if let Some(at) = here.literal(b",\"content_type\":") {
                here = match match at.byte() {
                    b'n' => at.null(),
                    _ => at.string(),
                } {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(5);
            }
            let Some(at) = here.literal(b",\"data_url\":") else {
                break 'lane;
            };
            here = match match at.byte() {
                b'n' => at.null(),
                _ => at.string(),
            } {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(6);
            let Some(at) = here.literal(b",\"thumb_url\":") else {
                break 'lane;
            };
            here = match match at.byte() {
                b'n' => at.null(),
                _ => at.string(),
            } {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(7);
            if let Some(at) = here.literal(b",\"file_size\":") {
                here = match match at.byte() {
                    b'n' => at.null(),
                    _ => at.integer::<0, { i64::MAX }>(),
                } {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(8);
            }
            if let Some(at) = here.literal(b",\"width\":") {
                here = match match at.byte() {
                    b'n' => at.null(),
                    _ => at.number::<0, 9007199254740992>(),
                } {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(9);
            }
            if let Some(at) = here.literal(b",\"height\":") {
                here = match match at.byte() {
                    b'n' => at.null(),
                    _ => at.number::<0, 9007199254740992>(),
                } {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(10);
            }
            if here.byte() == b'}' {
                break 'members here.next();
            }
        }
        return None;
    };
    Some(end)
}
fn audio_attachment_lane<'t>(
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
            here = match at.integer::<0, { i64::MAX }>() {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(0);
            let Some(at) = here.literal(b",\"message_id\":") else {
                break 'lane;
            };
            here = match at.integer::<0, { i64::MAX }>() {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(1);
            let Some(at) = here.literal(b",\"file_type\":") else {
                break 'lane;
            };
            here = match at.literal(b"\"audio\"") {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(2);
            let Some(at) = here.literal(b",\"account_id\":") else {
                break 'lane;
            };
            here = match at.integer::<0, { i64::MAX }>() {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(3);
            if let Some(at) = here.literal(b",\"extension\":") {
                here = match match at.byte() {
                    b'n' => at.null(),
                    _ => at.string(),
                } {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(4);
            }
            if let Some(at) = here.literal(b",\"content_type\":") {
                here = match match at.byte() {
                    b'n' => at.null(),
                    _ => at.string(),
                } {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(5);
            }
            let Some(at) = here.literal(b",\"data_url\":") else {
                break 'lane;
            };
            here = match match at.byte() {
                b'n' => at.null(),
                _ => at.string(),
            } {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(6);
            let Some(at) = here.literal(b",\"thumb_url\":") else {
                break 'lane;
            };
            here = match match at.byte() {
                b'n' => at.null(),
                _ => at.string(),
            } {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(7);
            if let Some(at) = here.literal(b",\"file_size\":") {
                here = match match at.byte() {
                    b'n' => at.null(),
                    _ => at.integer::<0, { i64::MAX }>(),
                } {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(8);
            }
            if let Some(at) = here.literal(b",\"width\":") {
                here = match match at.byte() {
                    b'n' => at.null(),
                    _ => at.number::<0, 9007199254740992>(),
                } {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(9);
            }
            if let Some(at) = here.literal(b",\"height\":") {
                here = match match at.byte() {
                    b'n' => at.null(),
                    _ => at.number::<0, 9007199254740992>(),
                } {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(10);
            }
            if let Some(at) = here.literal(b",\"transcribed_text\":") {
                here = match at.string() {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(11);
            }
            if here.byte() == b'}' {
                break 'members here.next();
            }
        }
        return None;
    };
    Some(end)
}
fn location_attachment_lane<'t>(
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
            here = match at.integer::<0, { i64::MAX }>() {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(0);
            let Some(at) = here.literal(b",\"message_id\":") else {
                break 'lane;
            };
            here = match at.integer::<0, { i64::MAX }>() {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(1);
            let Some(at) = here.literal(b",\"file_type\":") else {
                break 'lane;
            };
            here = match at.literal(b"\"location\"") {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(2);
            let Some(at) = here.literal(b",\"account_id\":") else {
                break 'lane;
            };
            here = match at.integer::<0, { i64::MAX }>() {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(3);
            let Some(at) = here.literal(b",\"coordinates_lat\":") else {
                break 'lane;
            };
            here = match match at.byte() {
                b'n' => at.null(),
                _ => at.number::<-9007199254740992, 9007199254740992>(),
            } {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(4);
            let Some(at) = here.literal(b",\"coordinates_long\":") else {
                break 'lane;
            };
            here = match match at.byte() {
                b'n' => at.null(),
                _ => at.number::<-9007199254740992, 9007199254740992>(),
            } {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(5);
            let Some(at) = here.literal(b",\"fallback_title\":") else {
                break 'lane;
            };
            here = match match at.byte() {
                b'n' => at.null(),
                _ => at.string(),
            } {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(6);
            let Some(at) = here.literal(b",\"data_url\":") else {
                break 'lane;
            };
            here = match match at.byte() {
                b'n' => at.null(),
                _ => at.string(),
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
        return None;
    };
    Some(end)
}
fn fallback_attachment_lane<'t>(
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
            here = match at.integer::<0, { i64::MAX }>() {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(0);
            let Some(at) = here.literal(b",\"message_id\":") else {
                break 'lane;
            };
            here = match at.integer::<0, { i64::MAX }>() {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(1);
            let Some(at) = here.literal(b",\"file_type\":") else {
                break 'lane;
            };
            here = match at.literal(b"\"fallback\"") {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(2);
            let Some(at) = here.literal(b",\"account_id\":") else {
                break 'lane;
            };
            here = match at.integer::<0, { i64::MAX }>() {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(3);
            let Some(at) = here.literal(b",\"fallback_title\":") else {
                break 'lane;
            };
            here = match match at.byte() {
                b'n' => at.null(),
                _ => at.string(),
            } {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(4);
            let Some(at) = here.literal(b",\"data_url\":") else {
                break 'lane;
            };
            here = match match at.byte() {
                b'n' => at.null(),
                _ => at.string(),
            } {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(5);
            if here.byte() == b'}' {
                break 'members here.next();
            }
        }
        return None;
    };
    Some(end)
}
fn contact_attachment_lane<'t>(
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
            here = match at.integer::<0, { i64::MAX }>() {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(0);
            let Some(at) = here.literal(b",\"message_id\":") else {
                break 'lane;
            };
            here = match at.integer::<0, { i64::MAX }>() {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(1);
            let Some(at) = here.literal(b",\"file_type\":") else {
                break 'lane;
            };
            here = match at.literal(b"\"contact\"") {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(2);
            let Some(at) = here.literal(b",\"account_id\":") else {
                break 'lane;
            };
            here = match at.integer::<0, { i64::MAX }>() {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(3);
            let Some(at) = here.literal(b",\"fallback_title\":") else {
                break 'lane;
            };
            here = match match at.byte() {
                b'n' => at.null(),
                _ => at.string(),
            } {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(4);
            if let Some(at) = here.literal(b",\"meta\":") {
                here = match at.map(depth, noted) {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(5);
            }
            if here.byte() == b'}' {
                break 'members here.next();
            }
        }
        return None;
    };
    Some(end)
}
fn embed_attachment_lane<'t>(
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
            here = match at.integer::<0, { i64::MAX }>() {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(0);
            let Some(at) = here.literal(b",\"message_id\":") else {
                break 'lane;
            };
            here = match at.integer::<0, { i64::MAX }>() {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(1);
            let Some(at) = here.literal(b",\"file_type\":") else {
                break 'lane;
            };
            here = match at.literal(b"\"embed\"") {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(2);
            let Some(at) = here.literal(b",\"account_id\":") else {
                break 'lane;
            };
            here = match at.integer::<0, { i64::MAX }>() {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(3);
            let Some(at) = here.literal(b",\"data_url\":") else {
                break 'lane;
            };
            here = match match at.byte() {
                b'n' => at.null(),
                _ => at.string(),
            } {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(4);
            if here.byte() == b'}' {
                break 'members here.next();
            }
        }
        return None;
    };
    Some(end)
}
fn attachment_kind_string<'t>(at: Cursor<'t>, noted: &mut bool) -> Option<Cursor<'t>> {
    let (content, end) = at.plain()?;
    let is_known = match content.len() {
        4 => content == b"file",
        5 => {
            content == b"image" || content == b"audio" || content == b"video"
                || content == b"share" || content == b"embed"
        }
        7 => content == b"contact" || content == b"ig_reel" || content == b"ig_post",
        8 => content == b"location" || content == b"fallback" || content == b"ig_story",
        13 => content == b"story_mention",
        _ => false,
    };
    if is_known { Some(end) } else { None }
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
            let Some(at) = here.literal(b"{\"additional_attributes\":") else {
                break 'lane;
            };
            here = match match at.byte() {
                b'n' => at.null(),
                _ => at.map(depth, noted),
            } {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(0);
            let Some(at) = here.literal(b",\"custom_attributes\":") else {
                break 'lane;
            };
            here = match match at.byte() {
                b'n' => at.null(),
                _ => at.map(depth, noted),
            } {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(1);
            let Some(at) = here.literal(b",\"email\":") else {
                break 'lane;
            };
            here = match match at.byte() {
                b'n' => at.null(),
                _ => at.string(),
            } {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(2);
            let Some(at) = here.literal(b",\"id\":") else {
                break 'lane;
            };
            here = match at.integer::<0, { i64::MAX }>() {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(3);
            let Some(at) = here.literal(b",\"identifier\":") else {
                break 'lane;
            };
            here = match match at.byte() {
                b'n' => at.null(),
                _ => at.string(),
            } {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(4);
            let Some(at) = here.literal(b",\"name\":") else {
                break 'lane;
            };
            here = match match at.byte() {
                b'n' => at.null(),
                _ => at.string(),
            } {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(5);
            let Some(at) = here.literal(b",\"phone_number\":") else {
                break 'lane;
            };
            here = match match at.byte() {
                b'n' => at.null(),
                _ => at.string(),
            } {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(6);
            let Some(at) = here.literal(b",\"thumbnail\":") else {
                break 'lane;
            };
            here = match at.string() {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(7);
            if let Some(at) = here.literal(b",\"blocked\":") {
                here = match at.boolean() {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(8);
            }
            let Some(at) = here.literal(b",\"type\":") else {
                break 'lane;
            };
            here = match at.literal(b"\"contact\"") {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(9);
            if let Some(at) = here.literal(b",\"company_id\":") {
                here = match match at.byte() {
                    b'n' => at.null(),
                    _ => at.integer::<0, { i64::MAX }>(),
                } {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(10);
            }
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
            here = match at.integer::<0, { i64::MAX }>() {
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
            let Some(at) = here.literal(b",\"available_name\":") else {
                break 'lane;
            };
            here = match at.string() {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(2);
            if let Some(at) = here.literal(b",\"email\":") {
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
            let Some(at) = here.literal(b",\"avatar_url\":") else {
                break 'lane;
            };
            here = match at.string() {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(4);
            if let Some(at) = here.literal(b",\"logo_user_url\":") {
                here = match match at.byte() {
                    b'n' => at.null(),
                    _ => at.string(),
                } {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(5);
            }
            let Some(at) = here.literal(b",\"type\":") else {
                break 'lane;
            };
            here = match at.literal(b"\"user\"") {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(6);
            let Some(at) = here.literal(b",\"availability_status\":") else {
                break 'lane;
            };
            here = match match at.byte() {
                b'n' => at.null(),
                _ => availability_status_string(at, noted),
            } {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(7);
            let Some(at) = here.literal(b",\"thumbnail\":") else {
                break 'lane;
            };
            here = match at.string() {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(8);
            if here.byte() == b'}' {
                break 'members here.next();
            }
        }
        return None;
    };
    Some(end)
}
fn agent_bot_sender_lane<'t>(
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
            here = match at.integer::<0, { i64::MAX }>() {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(0);
            let Some(at) = here.literal(b",\"name\":") else {
                break 'lane;
            };
            here = match match at.byte() {
                b'n' => at.null(),
                _ => at.string(),
            } {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(1);
            let Some(at) = here.literal(b",\"avatar_url\":") else {
                break 'lane;
            };
            here = match at.string() {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(2);
            let Some(at) = here.literal(b",\"type\":") else {
                break 'lane;
            };
            here = match at.literal(b"\"agent_bot\"") {
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
fn captain_assistant_sender_lane<'t>(
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
            here = match at.integer::<0, { i64::MAX }>() {
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
            let Some(at) = here.literal(b",\"avatar_url\":") else {
                break 'lane;
            };
            here = match at.string() {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(2);
            let Some(at) = here.literal(b",\"description\":") else {
                break 'lane;
            };
            here = match match at.byte() {
                b'n' => at.null(),
                _ => at.string(),
            } {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(3);
            let Some(at) = here.literal(b",\"created_at\":") else {
                break 'lane;
            };
            here = match at.string() {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(4);
            let Some(at) = here.literal(b",\"type\":") else {
                break 'lane;
            };
            here = match at.literal(b"\"captain_assistant\"") {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(5);
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
    if let Some(end) = at.literal(b"\"captain_assistant\"") {
        return Some(end);
    }
    None
}
fn call_provider_string<'t>(at: Cursor<'t>, noted: &mut bool) -> Option<Cursor<'t>> {
    if let Some(end) = at.literal(b"\"twilio\"") {
        return Some(end);
    }
    if let Some(end) = at.literal(b"\"whatsapp\"") {
        return Some(end);
    }
    *noted = true;
    at.string()
}
fn call_direction_string<'t>(at: Cursor<'t>, noted: &mut bool) -> Option<Cursor<'t>> {
    if let Some(end) = at.literal(b"\"incoming\"") {
        return Some(end);
    }
    if let Some(end) = at.literal(b"\"outgoing\"") {
        return Some(end);
    }
    None
}
fn call_status_string<'t>(at: Cursor<'t>, noted: &mut bool) -> Option<Cursor<'t>> {
    let (content, end) = at.plain()?;
    let is_known = match content.len() {
        6 => content == b"failed",
        7 => content == b"ringing",
        9 => content == b"completed" || content == b"no-answer",
        11 => content == b"in-progress",
        _ => false,
    };
    if is_known {
        Some(end)
    } else {
        *noted = true;
        at.string()
    }
}
