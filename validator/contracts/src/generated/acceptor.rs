// Written by `cargo xtask gen` from schema/conversation.schema.json.
// Do not edit: change that and run the command again.

use acceptor::{Cursor, Member, Possible, Seen};
/// The end of the document, if it is certainly valid.
pub(crate) fn document<'t>(
    at: Cursor<'t>,
    depth: usize,
    noted: &mut bool,
) -> Option<Cursor<'t>> {
    self::conversation(at, depth, noted)
}
fn conversation<'t>(
    start: Cursor<'t>,
    depth: usize,
    noted: &mut bool,
) -> Option<Cursor<'t>> {
    let depth = depth.checked_sub(1)?;
    let mut here = start;
    enum Key {
        Meta,
        Id,
        Messages,
        AccountId,
        Uuid,
        AdditionalAttributes,
        AgentLastSeenAt,
        AssigneeLastSeenAt,
        CanReply,
        ContactLastSeenAt,
        CustomAttributes,
        InboxId,
        Labels,
        Muted,
        SnoozedUntil,
        Status,
        CreatedAt,
        UpdatedAt,
        Timestamp,
        FirstReplyCreatedAt,
        UnreadCount,
        LastNonActivityMessage,
        LastActivityAt,
        Priority,
        WaitingSince,
        SlaPolicyId,
        AppliedSla,
        SlaEvents,
        Count,
    }
    let mut seen = Seen::<{ (Key::Count as usize).div_ceil(64) }>::NONE;
    let end = 'members: {
        'lane: {
            let Some(at) = here.literal(b"{\"meta\":") else {
                break 'lane;
            };
            here = match self::conversation_meta(at, depth, noted) {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(Key::Meta as usize);
            let Some(at) = here.literal(b",\"id\":") else {
                break 'lane;
            };
            here = match at.integer::<0, { i64::MAX }>() {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(Key::Id as usize);
            let Some(at) = here.literal(b",\"messages\":") else {
                break 'lane;
            };
            here = match at
                .array(depth, 0, 10, |at, depth| self::message(at, depth, noted))
            {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(Key::Messages as usize);
            let Some(at) = here.literal(b",\"account_id\":") else {
                break 'lane;
            };
            here = match at.integer::<0, { i64::MAX }>() {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(Key::AccountId as usize);
            if let Some(at) = here.literal(b",\"uuid\":") {
                here = match at.string() {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(Key::Uuid as usize);
            }
            let Some(at) = here.literal(b",\"additional_attributes\":") else {
                break 'lane;
            };
            here = match at.or_null(|at| at.map(depth, noted)) {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(Key::AdditionalAttributes as usize);
            let Some(at) = here.literal(b",\"agent_last_seen_at\":") else {
                break 'lane;
            };
            here = match at.integer::<-210866803200, 9224318015999>() {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(Key::AgentLastSeenAt as usize);
            let Some(at) = here.literal(b",\"assignee_last_seen_at\":") else {
                break 'lane;
            };
            here = match at.integer::<-210866803200, 9224318015999>() {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(Key::AssigneeLastSeenAt as usize);
            let Some(at) = here.literal(b",\"can_reply\":") else {
                break 'lane;
            };
            here = match at.boolean() {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(Key::CanReply as usize);
            let Some(at) = here.literal(b",\"contact_last_seen_at\":") else {
                break 'lane;
            };
            here = match at.integer::<-210866803200, 9224318015999>() {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(Key::ContactLastSeenAt as usize);
            let Some(at) = here.literal(b",\"custom_attributes\":") else {
                break 'lane;
            };
            here = match at.or_null(|at| at.map(depth, noted)) {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(Key::CustomAttributes as usize);
            let Some(at) = here.literal(b",\"inbox_id\":") else {
                break 'lane;
            };
            here = match at.integer::<0, { i64::MAX }>() {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(Key::InboxId as usize);
            let Some(at) = here.literal(b",\"labels\":") else {
                break 'lane;
            };
            here = match at.array(depth, 0, usize::MAX, |at, depth| at.string()) {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(Key::Labels as usize);
            let Some(at) = here.literal(b",\"muted\":") else {
                break 'lane;
            };
            here = match at.boolean() {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(Key::Muted as usize);
            let Some(at) = here.literal(b",\"snoozed_until\":") else {
                break 'lane;
            };
            here = match at.or_null(|at| at.string()) {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(Key::SnoozedUntil as usize);
            let Some(at) = here.literal(b",\"status\":") else {
                break 'lane;
            };
            here = match self::conversation_status_string(at, noted) {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(Key::Status as usize);
            let Some(at) = here.literal(b",\"created_at\":") else {
                break 'lane;
            };
            here = match at.integer::<-210866803200, 9224318015999>() {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(Key::CreatedAt as usize);
            if let Some(at) = here.literal(b",\"updated_at\":") {
                here = match at.number::<-210866803200, 9224318016000>() {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(Key::UpdatedAt as usize);
            }
            let Some(at) = here.literal(b",\"timestamp\":") else {
                break 'lane;
            };
            here = match at.integer::<-210866803200, 9224318015999>() {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(Key::Timestamp as usize);
            let Some(at) = here.literal(b",\"first_reply_created_at\":") else {
                break 'lane;
            };
            here = match at.integer::<-210866803200, 9224318015999>() {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(Key::FirstReplyCreatedAt as usize);
            let Some(at) = here.literal(b",\"unread_count\":") else {
                break 'lane;
            };
            here = match at.integer::<0, { i64::MAX }>() {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(Key::UnreadCount as usize);
            let Some(at) = here.literal(b",\"last_non_activity_message\":") else {
                break 'lane;
            };
            here = match at.or_null(|at| self::message(at, depth, noted)) {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(Key::LastNonActivityMessage as usize);
            if let Some(at) = here.literal(b",\"last_activity_at\":") {
                here = match at.integer::<-210866803200, 9224318015999>() {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(Key::LastActivityAt as usize);
            }
            if let Some(at) = here.literal(b",\"priority\":") {
                here = match at.or_null(|at| self::priority_string(at, noted)) {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(Key::Priority as usize);
            }
            if let Some(at) = here.literal(b",\"waiting_since\":") {
                here = match at.integer::<-210866803200, 9224318015999>() {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(Key::WaitingSince as usize);
            }
            if let Some(at) = here.literal(b",\"sla_policy_id\":") {
                here = match at.or_null(|at| at.integer::<0, { i64::MAX }>()) {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(Key::SlaPolicyId as usize);
            }
            if let Some(at) = here.literal(b",\"applied_sla\":") {
                here = match at.or_null(|at| self::applied_sla(at, depth, noted)) {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(Key::AppliedSla as usize);
            }
            if let Some(at) = here.literal(b",\"sla_events\":") {
                here = match at
                    .array(
                        depth,
                        0,
                        usize::MAX,
                        |at, depth| self::sla_event(at, depth, noted),
                    )
                {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(Key::SlaEvents as usize);
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
                        wanted.add(Key::Meta as usize);
                        wanted.add(Key::Id as usize);
                        wanted.add(Key::Messages as usize);
                        wanted.add(Key::AccountId as usize);
                        wanted.add(Key::AdditionalAttributes as usize);
                        wanted.add(Key::AgentLastSeenAt as usize);
                        wanted.add(Key::AssigneeLastSeenAt as usize);
                        wanted.add(Key::CanReply as usize);
                        wanted.add(Key::ContactLastSeenAt as usize);
                        wanted.add(Key::CustomAttributes as usize);
                        wanted.add(Key::InboxId as usize);
                        wanted.add(Key::Labels as usize);
                        wanted.add(Key::Muted as usize);
                        wanted.add(Key::SnoozedUntil as usize);
                        wanted.add(Key::Status as usize);
                        wanted.add(Key::CreatedAt as usize);
                        wanted.add(Key::Timestamp as usize);
                        wanted.add(Key::FirstReplyCreatedAt as usize);
                        wanted.add(Key::UnreadCount as usize);
                        wanted.add(Key::LastNonActivityMessage as usize);
                        wanted
                    }) => break 'members end,
                Member::End(_) => return None,
            };
            here = match name.len() {
                4 if name == b"meta" => {
                    seen.once(Key::Meta as usize)?;
                    self::conversation_meta(at, depth, noted)?
                }
                2 if name == b"id" => {
                    seen.once(Key::Id as usize)?;
                    at.integer::<0, { i64::MAX }>()?
                }
                8 if name == b"messages" => {
                    seen.once(Key::Messages as usize)?;
                    at.array(depth, 0, 10, |at, depth| self::message(at, depth, noted))?
                }
                10 if name == b"account_id" => {
                    seen.once(Key::AccountId as usize)?;
                    at.integer::<0, { i64::MAX }>()?
                }
                4 if name == b"uuid" => {
                    seen.once(Key::Uuid as usize)?;
                    at.string()?
                }
                21 if name == b"additional_attributes" => {
                    seen.once(Key::AdditionalAttributes as usize)?;
                    at.or_null(|at| at.map(depth, noted))?
                }
                18 if name == b"agent_last_seen_at" => {
                    seen.once(Key::AgentLastSeenAt as usize)?;
                    at.integer::<-210866803200, 9224318015999>()?
                }
                21 if name == b"assignee_last_seen_at" => {
                    seen.once(Key::AssigneeLastSeenAt as usize)?;
                    at.integer::<-210866803200, 9224318015999>()?
                }
                9 if name == b"can_reply" => {
                    seen.once(Key::CanReply as usize)?;
                    at.boolean()?
                }
                20 if name == b"contact_last_seen_at" => {
                    seen.once(Key::ContactLastSeenAt as usize)?;
                    at.integer::<-210866803200, 9224318015999>()?
                }
                17 if name == b"custom_attributes" => {
                    seen.once(Key::CustomAttributes as usize)?;
                    at.or_null(|at| at.map(depth, noted))?
                }
                8 if name == b"inbox_id" => {
                    seen.once(Key::InboxId as usize)?;
                    at.integer::<0, { i64::MAX }>()?
                }
                6 if name == b"labels" => {
                    seen.once(Key::Labels as usize)?;
                    at.array(depth, 0, usize::MAX, |at, depth| at.string())?
                }
                5 if name == b"muted" => {
                    seen.once(Key::Muted as usize)?;
                    at.boolean()?
                }
                13 if name == b"snoozed_until" => {
                    seen.once(Key::SnoozedUntil as usize)?;
                    at.or_null(|at| at.string())?
                }
                6 if name == b"status" => {
                    seen.once(Key::Status as usize)?;
                    self::conversation_status_string(at, noted)?
                }
                10 if name == b"created_at" => {
                    seen.once(Key::CreatedAt as usize)?;
                    at.integer::<-210866803200, 9224318015999>()?
                }
                10 if name == b"updated_at" => {
                    seen.once(Key::UpdatedAt as usize)?;
                    at.number::<-210866803200, 9224318016000>()?
                }
                9 if name == b"timestamp" => {
                    seen.once(Key::Timestamp as usize)?;
                    at.integer::<-210866803200, 9224318015999>()?
                }
                22 if name == b"first_reply_created_at" => {
                    seen.once(Key::FirstReplyCreatedAt as usize)?;
                    at.integer::<-210866803200, 9224318015999>()?
                }
                12 if name == b"unread_count" => {
                    seen.once(Key::UnreadCount as usize)?;
                    at.integer::<0, { i64::MAX }>()?
                }
                25 if name == b"last_non_activity_message" => {
                    seen.once(Key::LastNonActivityMessage as usize)?;
                    at.or_null(|at| self::message(at, depth, noted))?
                }
                16 if name == b"last_activity_at" => {
                    seen.once(Key::LastActivityAt as usize)?;
                    at.integer::<-210866803200, 9224318015999>()?
                }
                8 if name == b"priority" => {
                    seen.once(Key::Priority as usize)?;
                    at.or_null(|at| self::priority_string(at, noted))?
                }
                13 if name == b"waiting_since" => {
                    seen.once(Key::WaitingSince as usize)?;
                    at.integer::<-210866803200, 9224318015999>()?
                }
                13 if name == b"sla_policy_id" => {
                    seen.once(Key::SlaPolicyId as usize)?;
                    at.or_null(|at| at.integer::<0, { i64::MAX }>())?
                }
                11 if name == b"applied_sla" => {
                    seen.once(Key::AppliedSla as usize)?;
                    at.or_null(|at| self::applied_sla(at, depth, noted))?
                }
                10 if name == b"sla_events" => {
                    seen.once(Key::SlaEvents as usize)?;
                    at.array(
                        depth,
                        0,
                        usize::MAX,
                        |at, depth| self::sla_event(at, depth, noted),
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
    enum Key {
        Sender,
        Channel,
        Assignee,
        AssigneeType,
        Team,
        HmacVerified,
        Count,
    }
    let mut seen = Seen::<{ (Key::Count as usize).div_ceil(64) }>::NONE;
    let mut value_0 = None;
    let mut chosen_0: Option<usize> = Some(2);
    let end = 'members: {
        'lane: {
            let Some(at) = here.literal(b"{\"sender\":") else {
                break 'lane;
            };
            here = match self::contact(at, depth, noted) {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(Key::Sender as usize);
            let Some(at) = here.literal(b",\"channel\":") else {
                break 'lane;
            };
            here = match at.or_null(|at| self::channel_string(at, noted)) {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(Key::Channel as usize);
            if let Some(at) = here.literal(b",\"assignee\":") {
                here = match 'value: {
                    let mut is_noted = false;
                    if let Some(end) = self::agent(at, depth, &mut is_noted) {
                        value_0 = Some((at, 2, is_noted));
                        break 'value Some(end);
                    }
                    let mut is_noted = false;
                    if let Some(end) = self::agent_bot(at, depth, &mut is_noted) {
                        value_0 = Some((at, 0, is_noted));
                        break 'value Some(end);
                    }
                    let mut is_noted = false;
                    if let Some(end) = self::captain_assistant(
                        at,
                        depth,
                        &mut is_noted,
                    ) {
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
                seen.add(Key::Assignee as usize);
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
                    self::assignee_kind_string(at, noted)
                } {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(Key::AssigneeType as usize);
            }
            if let Some(at) = here.literal(b",\"team\":") {
                here = match self::team(at, depth, noted) {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(Key::Team as usize);
            }
            let Some(at) = here.literal(b",\"hmac_verified\":") else {
                break 'lane;
            };
            here = match at.or_null(|at| at.boolean()) {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(Key::HmacVerified as usize);
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
                        wanted.add(Key::Sender as usize);
                        wanted.add(Key::Channel as usize);
                        wanted.add(Key::HmacVerified as usize);
                        wanted
                    }) => break 'members end,
                Member::End(_) => return None,
            };
            here = match name.len() {
                6 if name == b"sender" => {
                    seen.once(Key::Sender as usize)?;
                    self::contact(at, depth, noted)?
                }
                7 if name == b"channel" => {
                    seen.once(Key::Channel as usize)?;
                    at.or_null(|at| self::channel_string(at, noted))?
                }
                8 if name == b"assignee" => {
                    seen.once(Key::Assignee as usize)?;
                    'value: {
                        let mut is_noted = false;
                        if let Some(end) = self::agent(at, depth, &mut is_noted) {
                            value_0 = Some((at, 2, is_noted));
                            break 'value Some(end);
                        }
                        let mut is_noted = false;
                        if let Some(end) = self::agent_bot(at, depth, &mut is_noted) {
                            value_0 = Some((at, 0, is_noted));
                            break 'value Some(end);
                        }
                        let mut is_noted = false;
                        if let Some(end) = self::captain_assistant(
                            at,
                            depth,
                            &mut is_noted,
                        ) {
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
                    seen.once(Key::AssigneeType as usize)?;
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
                        self::assignee_kind_string(at, noted)
                    }?
                }
                4 if name == b"team" => {
                    seen.once(Key::Team as usize)?;
                    self::team(at, depth, noted)?
                }
                13 if name == b"hmac_verified" => {
                    seen.once(Key::HmacVerified as usize)?;
                    at.or_null(|at| at.boolean())?
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
                self::agent_bot(at, depth, noted)?;
            }
            Some(1) => {
                self::captain_assistant(at, depth, noted)?;
            }
            Some(2) => {
                self::agent(at, depth, noted)?;
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
    enum Key {
        Id,
        Content,
        AccountId,
        InboxId,
        ConversationId,
        MessageType,
        CreatedAt,
        UpdatedAt,
        Private,
        Status,
        SourceId,
        ContentType,
        ContentAttributes,
        SenderType,
        SenderId,
        ExternalSourceIds,
        AdditionalAttributes,
        LabelList,
        CreatedAtExact,
        ProcessedMessageContent,
        Sentiment,
        Conversation,
        Attachments,
        Sender,
        Call,
        Count,
    }
    let mut seen = Seen::<{ (Key::Count as usize).div_ceil(64) }>::NONE;
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
            seen.add(Key::Id as usize);
            let Some(at) = here.literal(b",\"content\":") else {
                break 'lane;
            };
            here = match at.or_null(|at| at.string()) {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(Key::Content as usize);
            let Some(at) = here.literal(b",\"account_id\":") else {
                break 'lane;
            };
            here = match at.integer::<0, { i64::MAX }>() {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(Key::AccountId as usize);
            let Some(at) = here.literal(b",\"inbox_id\":") else {
                break 'lane;
            };
            here = match at.integer::<0, { i64::MAX }>() {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(Key::InboxId as usize);
            let Some(at) = here.literal(b",\"conversation_id\":") else {
                break 'lane;
            };
            here = match at.integer::<0, { i64::MAX }>() {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(Key::ConversationId as usize);
            let Some(at) = here.literal(b",\"message_type\":") else {
                break 'lane;
            };
            here = match at.integer::<0, 3>() {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(Key::MessageType as usize);
            let Some(at) = here.literal(b",\"created_at\":") else {
                break 'lane;
            };
            here = match at.integer::<-210866803200, 9224318015999>() {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(Key::CreatedAt as usize);
            let Some(at) = here.literal(b",\"updated_at\":") else {
                break 'lane;
            };
            here = match at.string() {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(Key::UpdatedAt as usize);
            let Some(at) = here.literal(b",\"private\":") else {
                break 'lane;
            };
            here = match at.or_null(|at| at.boolean()) {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(Key::Private as usize);
            let Some(at) = here.literal(b",\"status\":") else {
                break 'lane;
            };
            here = match at.or_null(|at| self::message_status_string(at, noted)) {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(Key::Status as usize);
            let Some(at) = here.literal(b",\"source_id\":") else {
                break 'lane;
            };
            here = match at.or_null(|at| at.string()) {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(Key::SourceId as usize);
            let Some(at) = here.literal(b",\"content_type\":") else {
                break 'lane;
            };
            here = match self::content_type_string(at, noted) {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(Key::ContentType as usize);
            let Some(at) = here.literal(b",\"content_attributes\":") else {
                break 'lane;
            };
            here = match self::content_attributes(at, depth, noted) {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(Key::ContentAttributes as usize);
            let Some(at) = here.literal(b",\"sender_type\":") else {
                break 'lane;
            };
            here = match at
                .or_null(|at| match at.byte() {
                    b'-' | b'0'..=b'9' => at.integer::<0, 0>(),
                    b'"' => self::sender_type_string(at, noted),
                    _ => None,
                })
            {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(Key::SenderType as usize);
            let Some(at) = here.literal(b",\"sender_id\":") else {
                break 'lane;
            };
            here = match at.or_null(|at| at.integer::<0, { i64::MAX }>()) {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(Key::SenderId as usize);
            let Some(at) = here.literal(b",\"external_source_ids\":") else {
                break 'lane;
            };
            here = match at.or_null(|at| self::external_source_ids(at, depth, noted)) {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(Key::ExternalSourceIds as usize);
            let Some(at) = here.literal(b",\"additional_attributes\":") else {
                break 'lane;
            };
            here = match at.or_null(|at| at.map(depth, noted)) {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(Key::AdditionalAttributes as usize);
            if let Some(at) = here.literal(b",\"label_list\":") {
                here = match at
                    .or_null(|at| {
                        at.array(depth, 0, usize::MAX, |at, depth| at.string())
                    })
                {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(Key::LabelList as usize);
            }
            if let Some(at) = here.literal(b",\"created_at_exact\":") {
                here = match at.or_null(|at| at.string()) {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(Key::CreatedAtExact as usize);
            }
            if let Some(at) = here.literal(b",\"processed_message_content\":") {
                here = match at.or_null(|at| at.string()) {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(Key::ProcessedMessageContent as usize);
            }
            if let Some(at) = here.literal(b",\"sentiment\":") {
                here = match at.or_null(|at| self::sentiment(at, depth, noted)) {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(Key::Sentiment as usize);
            }
            let Some(at) = here.literal(b",\"conversation\":") else {
                break 'lane;
            };
            here = match at.or_null(|at| self::message_conversation(at, depth, noted)) {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(Key::Conversation as usize);
            if let Some(at) = here.literal(b",\"attachments\":") {
                here = match at
                    .array(
                        depth,
                        1,
                        usize::MAX,
                        |at, depth| at.or_null(|at| self::attachment(at, depth, noted)),
                    )
                {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(Key::Attachments as usize);
            }
            if let Some(at) = here.literal(b",\"sender\":") {
                here = match self::sender(at, depth, noted) {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(Key::Sender as usize);
            }
            if let Some(at) = here.literal(b",\"call\":") {
                here = match at.or_null(|at| self::call(at, depth, noted)) {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(Key::Call as usize);
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
                        wanted.add(Key::Id as usize);
                        wanted.add(Key::Content as usize);
                        wanted.add(Key::AccountId as usize);
                        wanted.add(Key::InboxId as usize);
                        wanted.add(Key::ConversationId as usize);
                        wanted.add(Key::MessageType as usize);
                        wanted.add(Key::CreatedAt as usize);
                        wanted.add(Key::UpdatedAt as usize);
                        wanted.add(Key::Private as usize);
                        wanted.add(Key::Status as usize);
                        wanted.add(Key::SourceId as usize);
                        wanted.add(Key::ContentType as usize);
                        wanted.add(Key::ContentAttributes as usize);
                        wanted.add(Key::SenderType as usize);
                        wanted.add(Key::SenderId as usize);
                        wanted.add(Key::ExternalSourceIds as usize);
                        wanted.add(Key::AdditionalAttributes as usize);
                        wanted.add(Key::Conversation as usize);
                        wanted
                    }) => break 'members end,
                Member::End(_) => return None,
            };
            here = match name.len() {
                2 if name == b"id" => {
                    seen.once(Key::Id as usize)?;
                    at.integer::<0, { i64::MAX }>()?
                }
                7 if name == b"content" => {
                    seen.once(Key::Content as usize)?;
                    at.or_null(|at| at.string())?
                }
                10 if name == b"account_id" => {
                    seen.once(Key::AccountId as usize)?;
                    at.integer::<0, { i64::MAX }>()?
                }
                8 if name == b"inbox_id" => {
                    seen.once(Key::InboxId as usize)?;
                    at.integer::<0, { i64::MAX }>()?
                }
                15 if name == b"conversation_id" => {
                    seen.once(Key::ConversationId as usize)?;
                    at.integer::<0, { i64::MAX }>()?
                }
                12 if name == b"message_type" => {
                    seen.once(Key::MessageType as usize)?;
                    at.integer::<0, 3>()?
                }
                10 if name == b"created_at" => {
                    seen.once(Key::CreatedAt as usize)?;
                    at.integer::<-210866803200, 9224318015999>()?
                }
                10 if name == b"updated_at" => {
                    seen.once(Key::UpdatedAt as usize)?;
                    at.string()?
                }
                7 if name == b"private" => {
                    seen.once(Key::Private as usize)?;
                    at.or_null(|at| at.boolean())?
                }
                6 if name == b"status" => {
                    seen.once(Key::Status as usize)?;
                    at.or_null(|at| self::message_status_string(at, noted))?
                }
                9 if name == b"source_id" => {
                    seen.once(Key::SourceId as usize)?;
                    at.or_null(|at| at.string())?
                }
                12 if name == b"content_type" => {
                    seen.once(Key::ContentType as usize)?;
                    self::content_type_string(at, noted)?
                }
                18 if name == b"content_attributes" => {
                    seen.once(Key::ContentAttributes as usize)?;
                    self::content_attributes(at, depth, noted)?
                }
                11 if name == b"sender_type" => {
                    seen.once(Key::SenderType as usize)?;
                    at.or_null(|at| match at.byte() {
                        b'-' | b'0'..=b'9' => at.integer::<0, 0>(),
                        b'"' => self::sender_type_string(at, noted),
                        _ => None,
                    })?
                }
                9 if name == b"sender_id" => {
                    seen.once(Key::SenderId as usize)?;
                    at.or_null(|at| at.integer::<0, { i64::MAX }>())?
                }
                19 if name == b"external_source_ids" => {
                    seen.once(Key::ExternalSourceIds as usize)?;
                    at.or_null(|at| self::external_source_ids(at, depth, noted))?
                }
                21 if name == b"additional_attributes" => {
                    seen.once(Key::AdditionalAttributes as usize)?;
                    at.or_null(|at| at.map(depth, noted))?
                }
                10 if name == b"label_list" => {
                    seen.once(Key::LabelList as usize)?;
                    at.or_null(|at| {
                        at.array(depth, 0, usize::MAX, |at, depth| at.string())
                    })?
                }
                16 if name == b"created_at_exact" => {
                    seen.once(Key::CreatedAtExact as usize)?;
                    at.or_null(|at| at.string())?
                }
                25 if name == b"processed_message_content" => {
                    seen.once(Key::ProcessedMessageContent as usize)?;
                    at.or_null(|at| at.string())?
                }
                9 if name == b"sentiment" => {
                    seen.once(Key::Sentiment as usize)?;
                    at.or_null(|at| self::sentiment(at, depth, noted))?
                }
                12 if name == b"conversation" => {
                    seen.once(Key::Conversation as usize)?;
                    at.or_null(|at| self::message_conversation(at, depth, noted))?
                }
                11 if name == b"attachments" => {
                    seen.once(Key::Attachments as usize)?;
                    at.array(
                        depth,
                        1,
                        usize::MAX,
                        |at, depth| at.or_null(|at| self::attachment(at, depth, noted)),
                    )?
                }
                6 if name == b"sender" => {
                    seen.once(Key::Sender as usize)?;
                    self::sender(at, depth, noted)?
                }
                4 if name == b"call" => {
                    seen.once(Key::Call as usize)?;
                    at.or_null(|at| self::call(at, depth, noted))?
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
    enum Key {
        Id,
        SlaId,
        SlaStatus,
        CreatedAt,
        UpdatedAt,
        SlaCompletedAt,
        SlaDescription,
        SlaName,
        SlaFirstResponseTimeThreshold,
        SlaNextResponseTimeThreshold,
        SlaOnlyDuringBusinessHours,
        SlaResolutionTimeThreshold,
        Count,
    }
    let mut seen = Seen::<{ (Key::Count as usize).div_ceil(64) }>::NONE;
    let end = 'members: {
        'lane: {
            let mut separator = b'{';
            if let Some(at) = here.member(separator, b"\"id\":") {
                here = match at.integer::<0, { i64::MAX }>() {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(Key::Id as usize);
                separator = b',';
            }
            if let Some(at) = here.member(separator, b"\"sla_id\":") {
                here = match at.integer::<0, { i64::MAX }>() {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(Key::SlaId as usize);
                separator = b',';
            }
            if let Some(at) = here.member(separator, b"\"sla_status\":") {
                here = match at.or_null(|at| self::sla_status_string(at, noted)) {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(Key::SlaStatus as usize);
                separator = b',';
            }
            if let Some(at) = here.member(separator, b"\"created_at\":") {
                here = match at.integer::<-210866803200, 9224318015999>() {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(Key::CreatedAt as usize);
                separator = b',';
            }
            if let Some(at) = here.member(separator, b"\"updated_at\":") {
                here = match at.integer::<-210866803200, 9224318015999>() {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(Key::UpdatedAt as usize);
                separator = b',';
            }
            if let Some(at) = here.member(separator, b"\"sla_completed_at\":") {
                here = match at
                    .or_null(|at| at.integer::<-210866803200, 9224318015999>())
                {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(Key::SlaCompletedAt as usize);
                separator = b',';
            }
            if let Some(at) = here.member(separator, b"\"sla_description\":") {
                here = match at.or_null(|at| at.string()) {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(Key::SlaDescription as usize);
                separator = b',';
            }
            if let Some(at) = here.member(separator, b"\"sla_name\":") {
                here = match at.string() {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(Key::SlaName as usize);
                separator = b',';
            }
            if let Some(at) = here
                .member(separator, b"\"sla_first_response_time_threshold\":")
            {
                here = match at
                    .or_null(|at| at.number::<-9007199254740992, 9007199254740992>())
                {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(Key::SlaFirstResponseTimeThreshold as usize);
                separator = b',';
            }
            if let Some(at) = here
                .member(separator, b"\"sla_next_response_time_threshold\":")
            {
                here = match at
                    .or_null(|at| at.number::<-9007199254740992, 9007199254740992>())
                {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(Key::SlaNextResponseTimeThreshold as usize);
                separator = b',';
            }
            if let Some(at) = here
                .member(separator, b"\"sla_only_during_business_hours\":")
            {
                here = match at.or_null(|at| at.boolean()) {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(Key::SlaOnlyDuringBusinessHours as usize);
                separator = b',';
            }
            if let Some(at) = here
                .member(separator, b"\"sla_resolution_time_threshold\":")
            {
                here = match at
                    .or_null(|at| at.number::<-9007199254740992, 9007199254740992>())
                {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(Key::SlaResolutionTimeThreshold as usize);
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
                2 if name == b"id" => {
                    seen.once(Key::Id as usize)?;
                    at.integer::<0, { i64::MAX }>()?
                }
                6 if name == b"sla_id" => {
                    seen.once(Key::SlaId as usize)?;
                    at.integer::<0, { i64::MAX }>()?
                }
                10 if name == b"sla_status" => {
                    seen.once(Key::SlaStatus as usize)?;
                    at.or_null(|at| self::sla_status_string(at, noted))?
                }
                10 if name == b"created_at" => {
                    seen.once(Key::CreatedAt as usize)?;
                    at.integer::<-210866803200, 9224318015999>()?
                }
                10 if name == b"updated_at" => {
                    seen.once(Key::UpdatedAt as usize)?;
                    at.integer::<-210866803200, 9224318015999>()?
                }
                16 if name == b"sla_completed_at" => {
                    seen.once(Key::SlaCompletedAt as usize)?;
                    at.or_null(|at| at.integer::<-210866803200, 9224318015999>())?
                }
                15 if name == b"sla_description" => {
                    seen.once(Key::SlaDescription as usize)?;
                    at.or_null(|at| at.string())?
                }
                8 if name == b"sla_name" => {
                    seen.once(Key::SlaName as usize)?;
                    at.string()?
                }
                33 if name == b"sla_first_response_time_threshold" => {
                    seen.once(Key::SlaFirstResponseTimeThreshold as usize)?;
                    at.or_null(|at| at.number::<-9007199254740992, 9007199254740992>())?
                }
                32 if name == b"sla_next_response_time_threshold" => {
                    seen.once(Key::SlaNextResponseTimeThreshold as usize)?;
                    at.or_null(|at| at.number::<-9007199254740992, 9007199254740992>())?
                }
                30 if name == b"sla_only_during_business_hours" => {
                    seen.once(Key::SlaOnlyDuringBusinessHours as usize)?;
                    at.or_null(|at| at.boolean())?
                }
                29 if name == b"sla_resolution_time_threshold" => {
                    seen.once(Key::SlaResolutionTimeThreshold as usize)?;
                    at.or_null(|at| at.number::<-9007199254740992, 9007199254740992>())?
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
    enum Key {
        Id,
        EventType,
        Meta,
        UpdatedAt,
        CreatedAt,
        Count,
    }
    let mut seen = Seen::<{ (Key::Count as usize).div_ceil(64) }>::NONE;
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
            seen.add(Key::Id as usize);
            let Some(at) = here.literal(b",\"event_type\":") else {
                break 'lane;
            };
            here = match at.or_null(|at| self::sla_event_type_string(at, noted)) {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(Key::EventType as usize);
            let Some(at) = here.literal(b",\"meta\":") else {
                break 'lane;
            };
            here = match at.or_null(|at| at.map(depth, noted)) {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(Key::Meta as usize);
            let Some(at) = here.literal(b",\"updated_at\":") else {
                break 'lane;
            };
            here = match at.integer::<-210866803200, 9224318015999>() {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(Key::UpdatedAt as usize);
            let Some(at) = here.literal(b",\"created_at\":") else {
                break 'lane;
            };
            here = match at.integer::<-210866803200, 9224318015999>() {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(Key::CreatedAt as usize);
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
                        wanted.add(Key::EventType as usize);
                        wanted.add(Key::Meta as usize);
                        wanted.add(Key::UpdatedAt as usize);
                        wanted.add(Key::CreatedAt as usize);
                        wanted
                    }) => break 'members end,
                Member::End(_) => return None,
            };
            here = match name.len() {
                2 if name == b"id" => {
                    seen.once(Key::Id as usize)?;
                    at.integer::<0, { i64::MAX }>()?
                }
                10 if name == b"event_type" => {
                    seen.once(Key::EventType as usize)?;
                    at.or_null(|at| self::sla_event_type_string(at, noted))?
                }
                4 if name == b"meta" => {
                    seen.once(Key::Meta as usize)?;
                    at.or_null(|at| at.map(depth, noted))?
                }
                10 if name == b"updated_at" => {
                    seen.once(Key::UpdatedAt as usize)?;
                    at.integer::<-210866803200, 9224318015999>()?
                }
                10 if name == b"created_at" => {
                    seen.once(Key::CreatedAt as usize)?;
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
    enum Key {
        AdditionalAttributes,
        AvailabilityStatus,
        Email,
        Id,
        Name,
        PhoneNumber,
        Blocked,
        Identifier,
        CompanyId,
        Thumbnail,
        CustomAttributes,
        LastActivityAt,
        CreatedAt,
        Count,
    }
    let mut seen = Seen::<{ (Key::Count as usize).div_ceil(64) }>::NONE;
    let end = 'members: {
        'lane: {
            let Some(at) = here.literal(b"{\"additional_attributes\":") else {
                break 'lane;
            };
            here = match at.or_null(|at| at.map(depth, noted)) {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(Key::AdditionalAttributes as usize);
            let Some(at) = here.literal(b",\"availability_status\":") else {
                break 'lane;
            };
            here = match self::contact_availability_status_string(at, noted) {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(Key::AvailabilityStatus as usize);
            let Some(at) = here.literal(b",\"email\":") else {
                break 'lane;
            };
            here = match at.or_null(|at| at.string()) {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(Key::Email as usize);
            let Some(at) = here.literal(b",\"id\":") else {
                break 'lane;
            };
            here = match at.integer::<0, { i64::MAX }>() {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(Key::Id as usize);
            let Some(at) = here.literal(b",\"name\":") else {
                break 'lane;
            };
            here = match at.or_null(|at| at.string()) {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(Key::Name as usize);
            let Some(at) = here.literal(b",\"phone_number\":") else {
                break 'lane;
            };
            here = match at.or_null(|at| at.string()) {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(Key::PhoneNumber as usize);
            if let Some(at) = here.literal(b",\"blocked\":") {
                here = match at.boolean() {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(Key::Blocked as usize);
            }
            let Some(at) = here.literal(b",\"identifier\":") else {
                break 'lane;
            };
            here = match at.or_null(|at| at.string()) {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(Key::Identifier as usize);
            if let Some(at) = here.literal(b",\"company_id\":") {
                here = match at.or_null(|at| at.integer::<0, { i64::MAX }>()) {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(Key::CompanyId as usize);
            }
            let Some(at) = here.literal(b",\"thumbnail\":") else {
                break 'lane;
            };
            here = match at.string() {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(Key::Thumbnail as usize);
            let Some(at) = here.literal(b",\"custom_attributes\":") else {
                break 'lane;
            };
            here = match at.or_null(|at| at.map(depth, noted)) {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(Key::CustomAttributes as usize);
            if let Some(at) = here.literal(b",\"last_activity_at\":") {
                here = match at.integer::<-210866803200, 9224318015999>() {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(Key::LastActivityAt as usize);
            }
            let Some(at) = here.literal(b",\"created_at\":") else {
                break 'lane;
            };
            here = match at.integer::<-210866803200, 9224318015999>() {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(Key::CreatedAt as usize);
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
                        wanted.add(Key::AdditionalAttributes as usize);
                        wanted.add(Key::AvailabilityStatus as usize);
                        wanted.add(Key::Email as usize);
                        wanted.add(Key::Id as usize);
                        wanted.add(Key::Name as usize);
                        wanted.add(Key::PhoneNumber as usize);
                        wanted.add(Key::Identifier as usize);
                        wanted.add(Key::Thumbnail as usize);
                        wanted.add(Key::CustomAttributes as usize);
                        wanted.add(Key::CreatedAt as usize);
                        wanted
                    }) => break 'members end,
                Member::End(_) => return None,
            };
            here = match name.len() {
                21 if name == b"additional_attributes" => {
                    seen.once(Key::AdditionalAttributes as usize)?;
                    at.or_null(|at| at.map(depth, noted))?
                }
                19 if name == b"availability_status" => {
                    seen.once(Key::AvailabilityStatus as usize)?;
                    self::contact_availability_status_string(at, noted)?
                }
                5 if name == b"email" => {
                    seen.once(Key::Email as usize)?;
                    at.or_null(|at| at.string())?
                }
                2 if name == b"id" => {
                    seen.once(Key::Id as usize)?;
                    at.integer::<0, { i64::MAX }>()?
                }
                4 if name == b"name" => {
                    seen.once(Key::Name as usize)?;
                    at.or_null(|at| at.string())?
                }
                12 if name == b"phone_number" => {
                    seen.once(Key::PhoneNumber as usize)?;
                    at.or_null(|at| at.string())?
                }
                7 if name == b"blocked" => {
                    seen.once(Key::Blocked as usize)?;
                    at.boolean()?
                }
                10 if name == b"identifier" => {
                    seen.once(Key::Identifier as usize)?;
                    at.or_null(|at| at.string())?
                }
                10 if name == b"company_id" => {
                    seen.once(Key::CompanyId as usize)?;
                    at.or_null(|at| at.integer::<0, { i64::MAX }>())?
                }
                9 if name == b"thumbnail" => {
                    seen.once(Key::Thumbnail as usize)?;
                    at.string()?
                }
                17 if name == b"custom_attributes" => {
                    seen.once(Key::CustomAttributes as usize)?;
                    at.or_null(|at| at.map(depth, noted))?
                }
                16 if name == b"last_activity_at" => {
                    seen.once(Key::LastActivityAt as usize)?;
                    at.integer::<-210866803200, 9224318015999>()?
                }
                10 if name == b"created_at" => {
                    seen.once(Key::CreatedAt as usize)?;
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
    enum Key {
        Id,
        AccountId,
        AvailabilityStatus,
        AutoOffline,
        Confirmed,
        Email,
        Provider,
        AvailableName,
        CustomAttributes,
        Name,
        Role,
        SeeAllConversations,
        Thumbnail,
        CustomRoleId,
        Count,
    }
    let mut seen = Seen::<{ (Key::Count as usize).div_ceil(64) }>::NONE;
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
            seen.add(Key::Id as usize);
            let Some(at) = here.literal(b",\"account_id\":") else {
                break 'lane;
            };
            here = match at.or_null(|at| at.integer::<0, { i64::MAX }>()) {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(Key::AccountId as usize);
            let Some(at) = here.literal(b",\"availability_status\":") else {
                break 'lane;
            };
            here = match at.or_null(|at| self::availability_status_string(at, noted)) {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(Key::AvailabilityStatus as usize);
            let Some(at) = here.literal(b",\"auto_offline\":") else {
                break 'lane;
            };
            here = match at.or_null(|at| at.boolean()) {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(Key::AutoOffline as usize);
            let Some(at) = here.literal(b",\"confirmed\":") else {
                break 'lane;
            };
            here = match at.boolean() {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(Key::Confirmed as usize);
            let Some(at) = here.literal(b",\"email\":") else {
                break 'lane;
            };
            here = match at.or_null(|at| at.string()) {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(Key::Email as usize);
            if let Some(at) = here.literal(b",\"provider\":") {
                here = match at.or_null(|at| self::auth_provider_string(at, noted)) {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(Key::Provider as usize);
            }
            let Some(at) = here.literal(b",\"available_name\":") else {
                break 'lane;
            };
            here = match at.string() {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(Key::AvailableName as usize);
            if let Some(at) = here.literal(b",\"custom_attributes\":") {
                here = match at.map(depth, noted) {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(Key::CustomAttributes as usize);
            }
            let Some(at) = here.literal(b",\"name\":") else {
                break 'lane;
            };
            here = match at.string() {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(Key::Name as usize);
            let Some(at) = here.literal(b",\"role\":") else {
                break 'lane;
            };
            here = match at.or_null(|at| self::agent_role_string(at, noted)) {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(Key::Role as usize);
            if let Some(at) = here.literal(b",\"see_all_conversations\":") {
                here = match at.or_null(|at| at.boolean()) {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(Key::SeeAllConversations as usize);
            }
            let Some(at) = here.literal(b",\"thumbnail\":") else {
                break 'lane;
            };
            here = match at.string() {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(Key::Thumbnail as usize);
            if let Some(at) = here.literal(b",\"custom_role_id\":") {
                here = match at.or_null(|at| at.integer::<0, { i64::MAX }>()) {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(Key::CustomRoleId as usize);
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
                        wanted.add(Key::Id as usize);
                        wanted.add(Key::AccountId as usize);
                        wanted.add(Key::AvailabilityStatus as usize);
                        wanted.add(Key::AutoOffline as usize);
                        wanted.add(Key::Confirmed as usize);
                        wanted.add(Key::Email as usize);
                        wanted.add(Key::AvailableName as usize);
                        wanted.add(Key::Name as usize);
                        wanted.add(Key::Role as usize);
                        wanted.add(Key::Thumbnail as usize);
                        wanted
                    }) => break 'members end,
                Member::End(_) => return None,
            };
            here = match name.len() {
                2 if name == b"id" => {
                    seen.once(Key::Id as usize)?;
                    at.integer::<0, { i64::MAX }>()?
                }
                10 if name == b"account_id" => {
                    seen.once(Key::AccountId as usize)?;
                    at.or_null(|at| at.integer::<0, { i64::MAX }>())?
                }
                19 if name == b"availability_status" => {
                    seen.once(Key::AvailabilityStatus as usize)?;
                    at.or_null(|at| self::availability_status_string(at, noted))?
                }
                12 if name == b"auto_offline" => {
                    seen.once(Key::AutoOffline as usize)?;
                    at.or_null(|at| at.boolean())?
                }
                9 if name == b"confirmed" => {
                    seen.once(Key::Confirmed as usize)?;
                    at.boolean()?
                }
                5 if name == b"email" => {
                    seen.once(Key::Email as usize)?;
                    at.or_null(|at| at.string())?
                }
                8 if name == b"provider" => {
                    seen.once(Key::Provider as usize)?;
                    at.or_null(|at| self::auth_provider_string(at, noted))?
                }
                14 if name == b"available_name" => {
                    seen.once(Key::AvailableName as usize)?;
                    at.string()?
                }
                17 if name == b"custom_attributes" => {
                    seen.once(Key::CustomAttributes as usize)?;
                    at.map(depth, noted)?
                }
                4 if name == b"name" => {
                    seen.once(Key::Name as usize)?;
                    at.string()?
                }
                4 if name == b"role" => {
                    seen.once(Key::Role as usize)?;
                    at.or_null(|at| self::agent_role_string(at, noted))?
                }
                21 if name == b"see_all_conversations" => {
                    seen.once(Key::SeeAllConversations as usize)?;
                    at.or_null(|at| at.boolean())?
                }
                9 if name == b"thumbnail" => {
                    seen.once(Key::Thumbnail as usize)?;
                    at.string()?
                }
                14 if name == b"custom_role_id" => {
                    seen.once(Key::CustomRoleId as usize)?;
                    at.or_null(|at| at.integer::<0, { i64::MAX }>())?
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
    enum Key {
        Id,
        Name,
        Description,
        Thumbnail,
        OutgoingUrl,
        BotType,
        Count,
    }
    let mut seen = Seen::<{ (Key::Count as usize).div_ceil(64) }>::NONE;
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
            seen.add(Key::Id as usize);
            let Some(at) = here.literal(b",\"name\":") else {
                break 'lane;
            };
            here = match at.or_null(|at| at.string()) {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(Key::Name as usize);
            let Some(at) = here.literal(b",\"description\":") else {
                break 'lane;
            };
            here = match at.or_null(|at| at.string()) {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(Key::Description as usize);
            let Some(at) = here.literal(b",\"thumbnail\":") else {
                break 'lane;
            };
            here = match at.string() {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(Key::Thumbnail as usize);
            if let Some(at) = here.literal(b",\"outgoing_url\":") {
                here = match at.or_null(|at| at.string()) {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(Key::OutgoingUrl as usize);
            }
            let Some(at) = here.literal(b",\"bot_type\":") else {
                break 'lane;
            };
            here = match at.or_null(|at| self::bot_type_string(at, noted)) {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(Key::BotType as usize);
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
                        wanted.add(Key::Name as usize);
                        wanted.add(Key::Description as usize);
                        wanted.add(Key::Thumbnail as usize);
                        wanted.add(Key::BotType as usize);
                        wanted
                    }) => break 'members end,
                Member::End(_) => return None,
            };
            here = match name.len() {
                2 if name == b"id" => {
                    seen.once(Key::Id as usize)?;
                    at.integer::<0, { i64::MAX }>()?
                }
                4 if name == b"name" => {
                    seen.once(Key::Name as usize)?;
                    at.or_null(|at| at.string())?
                }
                11 if name == b"description" => {
                    seen.once(Key::Description as usize)?;
                    at.or_null(|at| at.string())?
                }
                9 if name == b"thumbnail" => {
                    seen.once(Key::Thumbnail as usize)?;
                    at.string()?
                }
                12 if name == b"outgoing_url" => {
                    seen.once(Key::OutgoingUrl as usize)?;
                    at.or_null(|at| at.string())?
                }
                8 if name == b"bot_type" => {
                    seen.once(Key::BotType as usize)?;
                    at.or_null(|at| self::bot_type_string(at, noted))?
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
    enum Key {
        Id,
        Name,
        Description,
        Thumbnail,
        Count,
    }
    let mut seen = Seen::<{ (Key::Count as usize).div_ceil(64) }>::NONE;
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
            seen.add(Key::Id as usize);
            let Some(at) = here.literal(b",\"name\":") else {
                break 'lane;
            };
            here = match at.string() {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(Key::Name as usize);
            let Some(at) = here.literal(b",\"description\":") else {
                break 'lane;
            };
            here = match at.or_null(|at| at.string()) {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(Key::Description as usize);
            let Some(at) = here.literal(b",\"thumbnail\":") else {
                break 'lane;
            };
            here = match at.string() {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(Key::Thumbnail as usize);
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
                        wanted.add(Key::Name as usize);
                        wanted.add(Key::Description as usize);
                        wanted.add(Key::Thumbnail as usize);
                        wanted
                    }) => break 'members end,
                Member::End(_) => return None,
            };
            here = match name.len() {
                2 if name == b"id" => {
                    seen.once(Key::Id as usize)?;
                    at.integer::<0, { i64::MAX }>()?
                }
                4 if name == b"name" => {
                    seen.once(Key::Name as usize)?;
                    at.string()?
                }
                11 if name == b"description" => {
                    seen.once(Key::Description as usize)?;
                    at.or_null(|at| at.string())?
                }
                9 if name == b"thumbnail" => {
                    seen.once(Key::Thumbnail as usize)?;
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
    enum Key {
        Id,
        Name,
        Description,
        AllowAutoAssign,
        AccountId,
        IsMember,
        Count,
    }
    let mut seen = Seen::<{ (Key::Count as usize).div_ceil(64) }>::NONE;
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
            seen.add(Key::Id as usize);
            let Some(at) = here.literal(b",\"name\":") else {
                break 'lane;
            };
            here = match at.string() {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(Key::Name as usize);
            let Some(at) = here.literal(b",\"description\":") else {
                break 'lane;
            };
            here = match at.or_null(|at| at.string()) {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(Key::Description as usize);
            let Some(at) = here.literal(b",\"allow_auto_assign\":") else {
                break 'lane;
            };
            here = match at.or_null(|at| at.boolean()) {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(Key::AllowAutoAssign as usize);
            let Some(at) = here.literal(b",\"account_id\":") else {
                break 'lane;
            };
            here = match at.integer::<0, { i64::MAX }>() {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(Key::AccountId as usize);
            let Some(at) = here.literal(b",\"is_member\":") else {
                break 'lane;
            };
            here = match at.boolean() {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(Key::IsMember as usize);
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
                        wanted.add(Key::Name as usize);
                        wanted.add(Key::Description as usize);
                        wanted.add(Key::AllowAutoAssign as usize);
                        wanted.add(Key::AccountId as usize);
                        wanted.add(Key::IsMember as usize);
                        wanted
                    }) => break 'members end,
                Member::End(_) => return None,
            };
            here = match name.len() {
                2 if name == b"id" => {
                    seen.once(Key::Id as usize)?;
                    at.integer::<0, { i64::MAX }>()?
                }
                4 if name == b"name" => {
                    seen.once(Key::Name as usize)?;
                    at.string()?
                }
                11 if name == b"description" => {
                    seen.once(Key::Description as usize)?;
                    at.or_null(|at| at.string())?
                }
                17 if name == b"allow_auto_assign" => {
                    seen.once(Key::AllowAutoAssign as usize)?;
                    at.or_null(|at| at.boolean())?
                }
                10 if name == b"account_id" => {
                    seen.once(Key::AccountId as usize)?;
                    at.integer::<0, { i64::MAX }>()?
                }
                9 if name == b"is_member" => {
                    seen.once(Key::IsMember as usize)?;
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
    enum Key {
        Items,
        SubmittedValues,
        SubmittedEmail,
        Email,
        CcEmails,
        BccEmails,
        ToEmails,
        CcEmail,
        BccEmail,
        InReplyTo,
        InReplyToExternalId,
        Deleted,
        ExternalCreatedAt,
        ExternalEcho,
        ExternalError,
        Translations,
        StoryId,
        StorySender,
        StoryUrl,
        ImageType,
        IsUnsupported,
        AutomationRuleId,
        DisplayType,
        Type,
        Data,
        WhatsappFlowResponse,
        Count,
    }
    let mut seen = Seen::<{ (Key::Count as usize).div_ceil(64) }>::NONE;
    let end = 'members: {
        'lane: {
            let mut separator = b'{';
            if let Some(at) = here.member(separator, b"\"items\":") {
                here = match at.any(depth, noted) {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(Key::Items as usize);
                separator = b',';
            }
            if let Some(at) = here.member(separator, b"\"submitted_values\":") {
                here = match at.any(depth, noted) {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(Key::SubmittedValues as usize);
                separator = b',';
            }
            if let Some(at) = here.member(separator, b"\"submitted_email\":") {
                here = match at.any(depth, noted) {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(Key::SubmittedEmail as usize);
                separator = b',';
            }
            if let Some(at) = here.member(separator, b"\"email\":") {
                here = match at.any(depth, noted) {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(Key::Email as usize);
                separator = b',';
            }
            if let Some(at) = here.member(separator, b"\"cc_emails\":") {
                here = match at.any(depth, noted) {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(Key::CcEmails as usize);
                separator = b',';
            }
            if let Some(at) = here.member(separator, b"\"bcc_emails\":") {
                here = match at.any(depth, noted) {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(Key::BccEmails as usize);
                separator = b',';
            }
            if let Some(at) = here.member(separator, b"\"to_emails\":") {
                here = match at.any(depth, noted) {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(Key::ToEmails as usize);
                separator = b',';
            }
            if let Some(at) = here.member(separator, b"\"cc_email\":") {
                here = match at.any(depth, noted) {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(Key::CcEmail as usize);
                separator = b',';
            }
            if let Some(at) = here.member(separator, b"\"bcc_email\":") {
                here = match at.any(depth, noted) {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(Key::BccEmail as usize);
                separator = b',';
            }
            if let Some(at) = here.member(separator, b"\"in_reply_to\":") {
                here = match at.any(depth, noted) {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(Key::InReplyTo as usize);
                separator = b',';
            }
            if let Some(at) = here.member(separator, b"\"in_reply_to_external_id\":") {
                here = match at.any(depth, noted) {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(Key::InReplyToExternalId as usize);
                separator = b',';
            }
            if let Some(at) = here.member(separator, b"\"deleted\":") {
                here = match at.any(depth, noted) {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(Key::Deleted as usize);
                separator = b',';
            }
            if let Some(at) = here.member(separator, b"\"external_created_at\":") {
                here = match at.any(depth, noted) {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(Key::ExternalCreatedAt as usize);
                separator = b',';
            }
            if let Some(at) = here.member(separator, b"\"external_echo\":") {
                here = match at.any(depth, noted) {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(Key::ExternalEcho as usize);
                separator = b',';
            }
            if let Some(at) = here.member(separator, b"\"external_error\":") {
                here = match at.any(depth, noted) {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(Key::ExternalError as usize);
                separator = b',';
            }
            if let Some(at) = here.member(separator, b"\"translations\":") {
                here = match at.any(depth, noted) {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(Key::Translations as usize);
                separator = b',';
            }
            if let Some(at) = here.member(separator, b"\"story_id\":") {
                here = match at.any(depth, noted) {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(Key::StoryId as usize);
                separator = b',';
            }
            if let Some(at) = here.member(separator, b"\"story_sender\":") {
                here = match at.any(depth, noted) {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(Key::StorySender as usize);
                separator = b',';
            }
            if let Some(at) = here.member(separator, b"\"story_url\":") {
                here = match at.any(depth, noted) {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(Key::StoryUrl as usize);
                separator = b',';
            }
            if let Some(at) = here.member(separator, b"\"image_type\":") {
                here = match at.any(depth, noted) {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(Key::ImageType as usize);
                separator = b',';
            }
            if let Some(at) = here.member(separator, b"\"is_unsupported\":") {
                here = match at.any(depth, noted) {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(Key::IsUnsupported as usize);
                separator = b',';
            }
            if let Some(at) = here.member(separator, b"\"automation_rule_id\":") {
                here = match at.any(depth, noted) {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(Key::AutomationRuleId as usize);
                separator = b',';
            }
            if let Some(at) = here.member(separator, b"\"display_type\":") {
                here = match at.any(depth, noted) {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(Key::DisplayType as usize);
                separator = b',';
            }
            if let Some(at) = here.member(separator, b"\"type\":") {
                here = match at.any(depth, noted) {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(Key::Type as usize);
                separator = b',';
            }
            if let Some(at) = here.member(separator, b"\"data\":") {
                here = match at.any(depth, noted) {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(Key::Data as usize);
                separator = b',';
            }
            if let Some(at) = here.member(separator, b"\"whatsapp_flow_response\":") {
                here = match at.any(depth, noted) {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(Key::WhatsappFlowResponse as usize);
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
                5 if name == b"items" => {
                    seen.once(Key::Items as usize)?;
                    at.any(depth, noted)?
                }
                16 if name == b"submitted_values" => {
                    seen.once(Key::SubmittedValues as usize)?;
                    at.any(depth, noted)?
                }
                15 if name == b"submitted_email" => {
                    seen.once(Key::SubmittedEmail as usize)?;
                    at.any(depth, noted)?
                }
                5 if name == b"email" => {
                    seen.once(Key::Email as usize)?;
                    at.any(depth, noted)?
                }
                9 if name == b"cc_emails" => {
                    seen.once(Key::CcEmails as usize)?;
                    at.any(depth, noted)?
                }
                10 if name == b"bcc_emails" => {
                    seen.once(Key::BccEmails as usize)?;
                    at.any(depth, noted)?
                }
                9 if name == b"to_emails" => {
                    seen.once(Key::ToEmails as usize)?;
                    at.any(depth, noted)?
                }
                8 if name == b"cc_email" => {
                    seen.once(Key::CcEmail as usize)?;
                    at.any(depth, noted)?
                }
                9 if name == b"bcc_email" => {
                    seen.once(Key::BccEmail as usize)?;
                    at.any(depth, noted)?
                }
                11 if name == b"in_reply_to" => {
                    seen.once(Key::InReplyTo as usize)?;
                    at.any(depth, noted)?
                }
                23 if name == b"in_reply_to_external_id" => {
                    seen.once(Key::InReplyToExternalId as usize)?;
                    at.any(depth, noted)?
                }
                7 if name == b"deleted" => {
                    seen.once(Key::Deleted as usize)?;
                    at.any(depth, noted)?
                }
                19 if name == b"external_created_at" => {
                    seen.once(Key::ExternalCreatedAt as usize)?;
                    at.any(depth, noted)?
                }
                13 if name == b"external_echo" => {
                    seen.once(Key::ExternalEcho as usize)?;
                    at.any(depth, noted)?
                }
                14 if name == b"external_error" => {
                    seen.once(Key::ExternalError as usize)?;
                    at.any(depth, noted)?
                }
                12 if name == b"translations" => {
                    seen.once(Key::Translations as usize)?;
                    at.any(depth, noted)?
                }
                8 if name == b"story_id" => {
                    seen.once(Key::StoryId as usize)?;
                    at.any(depth, noted)?
                }
                12 if name == b"story_sender" => {
                    seen.once(Key::StorySender as usize)?;
                    at.any(depth, noted)?
                }
                9 if name == b"story_url" => {
                    seen.once(Key::StoryUrl as usize)?;
                    at.any(depth, noted)?
                }
                10 if name == b"image_type" => {
                    seen.once(Key::ImageType as usize)?;
                    at.any(depth, noted)?
                }
                14 if name == b"is_unsupported" => {
                    seen.once(Key::IsUnsupported as usize)?;
                    at.any(depth, noted)?
                }
                18 if name == b"automation_rule_id" => {
                    seen.once(Key::AutomationRuleId as usize)?;
                    at.any(depth, noted)?
                }
                12 if name == b"display_type" => {
                    seen.once(Key::DisplayType as usize)?;
                    at.any(depth, noted)?
                }
                4 if name == b"type" => {
                    seen.once(Key::Type as usize)?;
                    at.any(depth, noted)?
                }
                4 if name == b"data" => {
                    seen.once(Key::Data as usize)?;
                    at.any(depth, noted)?
                }
                22 if name == b"whatsapp_flow_response" => {
                    seen.once(Key::WhatsappFlowResponse as usize)?;
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
    enum Key {
        Slack,
        Count,
    }
    let mut seen = Seen::<{ (Key::Count as usize).div_ceil(64) }>::NONE;
    let end = 'members: {
        'lane: {
            let mut separator = b'{';
            if let Some(at) = here.member(separator, b"\"slack\":") {
                here = match at.string() {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(Key::Slack as usize);
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
                5 if name == b"slack" => {
                    seen.once(Key::Slack as usize)?;
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
    enum Key {
        Label,
        Score,
        Value,
        Count,
    }
    let mut seen = Seen::<{ (Key::Count as usize).div_ceil(64) }>::NONE;
    let end = 'members: {
        'lane: {
            let mut separator = b'{';
            if let Some(at) = here.member(separator, b"\"label\":") {
                here = match at.string() {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(Key::Label as usize);
                separator = b',';
            }
            if let Some(at) = here.member(separator, b"\"score\":") {
                here = match at.number::<-9007199254740992, 9007199254740992>() {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(Key::Score as usize);
                separator = b',';
            }
            if let Some(at) = here.member(separator, b"\"value\":") {
                here = match at
                    .or_null(|at| at.number::<-9007199254740992, 9007199254740992>())
                {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(Key::Value as usize);
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
                5 if name == b"label" => {
                    seen.once(Key::Label as usize)?;
                    at.string()?
                }
                5 if name == b"score" => {
                    seen.once(Key::Score as usize)?;
                    at.number::<-9007199254740992, 9007199254740992>()?
                }
                5 if name == b"value" => {
                    seen.once(Key::Value as usize)?;
                    at.or_null(|at| at.number::<-9007199254740992, 9007199254740992>())?
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
    enum Key {
        AssigneeId,
        UnreadCount,
        LastActivityAt,
        ContactInbox,
        Count,
    }
    let mut seen = Seen::<{ (Key::Count as usize).div_ceil(64) }>::NONE;
    let end = 'members: {
        'lane: {
            let Some(at) = here.literal(b"{\"assignee_id\":") else {
                break 'lane;
            };
            here = match at.or_null(|at| at.integer::<0, { i64::MAX }>()) {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(Key::AssigneeId as usize);
            let Some(at) = here.literal(b",\"unread_count\":") else {
                break 'lane;
            };
            here = match at.integer::<0, { i64::MAX }>() {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(Key::UnreadCount as usize);
            if let Some(at) = here.literal(b",\"last_activity_at\":") {
                here = match at.integer::<-210866803200, 9224318015999>() {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(Key::LastActivityAt as usize);
            }
            if let Some(at) = here.literal(b",\"contact_inbox\":") {
                here = match self::contact_inbox(at, depth, noted) {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
                seen.add(Key::ContactInbox as usize);
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
                        wanted.add(Key::AssigneeId as usize);
                        wanted.add(Key::UnreadCount as usize);
                        wanted
                    }) => break 'members end,
                Member::End(_) => return None,
            };
            here = match name.len() {
                11 if name == b"assignee_id" => {
                    seen.once(Key::AssigneeId as usize)?;
                    at.or_null(|at| at.integer::<0, { i64::MAX }>())?
                }
                12 if name == b"unread_count" => {
                    seen.once(Key::UnreadCount as usize)?;
                    at.integer::<0, { i64::MAX }>()?
                }
                16 if name == b"last_activity_at" => {
                    seen.once(Key::LastActivityAt as usize)?;
                    at.integer::<-210866803200, 9224318015999>()?
                }
                13 if name == b"contact_inbox" => {
                    seen.once(Key::ContactInbox as usize)?;
                    self::contact_inbox(at, depth, noted)?
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
    if let Some(end) = self::file_attachment_lane(start, depth, &mut is_noted) {
        *noted |= is_noted;
        return Some(end);
    }
    let mut is_noted = false;
    if let Some(end) = self::audio_attachment_lane(start, depth, &mut is_noted) {
        *noted |= is_noted;
        return Some(end);
    }
    let mut is_noted = false;
    if let Some(end) = self::location_attachment_lane(start, depth, &mut is_noted) {
        *noted |= is_noted;
        return Some(end);
    }
    let mut is_noted = false;
    if let Some(end) = self::fallback_attachment_lane(start, depth, &mut is_noted) {
        *noted |= is_noted;
        return Some(end);
    }
    let mut is_noted = false;
    if let Some(end) = self::contact_attachment_lane(start, depth, &mut is_noted) {
        *noted |= is_noted;
        return Some(end);
    }
    let mut is_noted = false;
    if let Some(end) = self::embed_attachment_lane(start, depth, &mut is_noted) {
        *noted |= is_noted;
        return Some(end);
    }
    let depth = depth.checked_sub(1)?;
    let mut possible = Possible::all(63);
    enum Key {
        AccountId,
        ContentType,
        CoordinatesLat,
        CoordinatesLong,
        DataUrl,
        Extension,
        FallbackTitle,
        FileSize,
        FileType,
        Height,
        Id,
        MessageId,
        Meta,
        ThumbUrl,
        TranscribedText,
        Width,
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
            10 if name == b"account_id" => {
                seen.once(Key::AccountId as usize)?;
                at.integer::<0, { i64::MAX }>()?
            }
            12 if name == b"content_type" => {
                seen.once(Key::ContentType as usize)?;
                let mut end = None;
                possible.declared(3, &mut end, |noted| at.or_null(|at| at.string()));
                possible.undeclared(60, &mut end, || at.any(depth, noted));
                end?
            }
            15 if name == b"coordinates_lat" => {
                seen.once(Key::CoordinatesLat as usize)?;
                let mut end = None;
                possible
                    .declared(
                        4,
                        &mut end,
                        |noted| {
                            at
                                .or_null(|at| {
                                    at.number::<-9007199254740992, 9007199254740992>()
                                })
                        },
                    );
                possible.undeclared(59, &mut end, || at.any(depth, noted));
                end?
            }
            16 if name == b"coordinates_long" => {
                seen.once(Key::CoordinatesLong as usize)?;
                let mut end = None;
                possible
                    .declared(
                        4,
                        &mut end,
                        |noted| {
                            at
                                .or_null(|at| {
                                    at.number::<-9007199254740992, 9007199254740992>()
                                })
                        },
                    );
                possible.undeclared(59, &mut end, || at.any(depth, noted));
                end?
            }
            8 if name == b"data_url" => {
                seen.once(Key::DataUrl as usize)?;
                let mut end = None;
                possible.declared(47, &mut end, |noted| at.or_null(|at| at.string()));
                possible.undeclared(16, &mut end, || at.any(depth, noted));
                end?
            }
            9 if name == b"extension" => {
                seen.once(Key::Extension as usize)?;
                let mut end = None;
                possible.declared(3, &mut end, |noted| at.or_null(|at| at.string()));
                possible.undeclared(60, &mut end, || at.any(depth, noted));
                end?
            }
            14 if name == b"fallback_title" => {
                seen.once(Key::FallbackTitle as usize)?;
                let mut end = None;
                possible.declared(28, &mut end, |noted| at.or_null(|at| at.string()));
                possible.undeclared(35, &mut end, || at.any(depth, noted));
                end?
            }
            9 if name == b"file_size" => {
                seen.once(Key::FileSize as usize)?;
                let mut end = None;
                possible
                    .declared(
                        3,
                        &mut end,
                        |noted| at.or_null(|at| at.integer::<0, { i64::MAX }>()),
                    );
                possible.undeclared(60, &mut end, || at.any(depth, noted));
                end?
            }
            9 if name == b"file_type" => {
                seen.once(Key::FileType as usize)?;
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
                    possible.keep(1);
                    end
                } else if let Some(end) = at.literal(b"\"audio\"") {
                    possible.keep(2);
                    end
                } else if let Some(end) = at.literal(b"\"location\"") {
                    possible.keep(4);
                    end
                } else if let Some(end) = at.literal(b"\"fallback\"") {
                    possible.keep(8);
                    end
                } else if let Some(end) = at.literal(b"\"contact\"") {
                    possible.keep(16);
                    end
                } else if let Some(end) = at.literal(b"\"embed\"") {
                    possible.keep(32);
                    end
                } else {
                    return None;
                }
            }
            6 if name == b"height" => {
                seen.once(Key::Height as usize)?;
                let mut end = None;
                possible
                    .declared(
                        3,
                        &mut end,
                        |noted| at.or_null(|at| at.number::<0, 9007199254740992>()),
                    );
                possible.undeclared(60, &mut end, || at.any(depth, noted));
                end?
            }
            2 if name == b"id" => {
                seen.once(Key::Id as usize)?;
                at.integer::<0, { i64::MAX }>()?
            }
            10 if name == b"message_id" => {
                seen.once(Key::MessageId as usize)?;
                at.integer::<0, { i64::MAX }>()?
            }
            4 if name == b"meta" => {
                seen.once(Key::Meta as usize)?;
                let mut end = None;
                possible.declared(16, &mut end, |noted| at.map(depth, noted));
                possible.undeclared(47, &mut end, || at.any(depth, noted));
                end?
            }
            9 if name == b"thumb_url" => {
                seen.once(Key::ThumbUrl as usize)?;
                let mut end = None;
                possible.declared(3, &mut end, |noted| at.or_null(|at| at.string()));
                possible.undeclared(60, &mut end, || at.any(depth, noted));
                end?
            }
            16 if name == b"transcribed_text" => {
                seen.once(Key::TranscribedText as usize)?;
                let mut end = None;
                possible.declared(2, &mut end, |noted| at.string());
                possible.undeclared(61, &mut end, || at.any(depth, noted));
                end?
            }
            5 if name == b"width" => {
                seen.once(Key::Width as usize)?;
                let mut end = None;
                possible
                    .declared(
                        3,
                        &mut end,
                        |noted| at.or_null(|at| at.number::<0, 9007199254740992>()),
                    );
                possible.undeclared(60, &mut end, || at.any(depth, noted));
                end?
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
            wanted.add(Key::FileType as usize);
            wanted
        })
        && match possible.branches() {
            1 => {
                seen.has_all(const {
                    let mut wanted = Seen::NONE;
                    wanted.add(Key::AccountId as usize);
                    wanted.add(Key::DataUrl as usize);
                    wanted.add(Key::FileType as usize);
                    wanted.add(Key::Id as usize);
                    wanted.add(Key::MessageId as usize);
                    wanted.add(Key::ThumbUrl as usize);
                    wanted
                })
            }
            2 => {
                seen.has_all(const {
                    let mut wanted = Seen::NONE;
                    wanted.add(Key::AccountId as usize);
                    wanted.add(Key::DataUrl as usize);
                    wanted.add(Key::FileType as usize);
                    wanted.add(Key::Id as usize);
                    wanted.add(Key::MessageId as usize);
                    wanted.add(Key::ThumbUrl as usize);
                    wanted
                })
            }
            4 => {
                seen.has_all(const {
                    let mut wanted = Seen::NONE;
                    wanted.add(Key::AccountId as usize);
                    wanted.add(Key::CoordinatesLat as usize);
                    wanted.add(Key::CoordinatesLong as usize);
                    wanted.add(Key::DataUrl as usize);
                    wanted.add(Key::FallbackTitle as usize);
                    wanted.add(Key::FileType as usize);
                    wanted.add(Key::Id as usize);
                    wanted.add(Key::MessageId as usize);
                    wanted
                })
            }
            8 => {
                seen.has_all(const {
                    let mut wanted = Seen::NONE;
                    wanted.add(Key::AccountId as usize);
                    wanted.add(Key::DataUrl as usize);
                    wanted.add(Key::FallbackTitle as usize);
                    wanted.add(Key::FileType as usize);
                    wanted.add(Key::Id as usize);
                    wanted.add(Key::MessageId as usize);
                    wanted
                })
            }
            16 => {
                seen.has_all(const {
                    let mut wanted = Seen::NONE;
                    wanted.add(Key::AccountId as usize);
                    wanted.add(Key::FallbackTitle as usize);
                    wanted.add(Key::FileType as usize);
                    wanted.add(Key::Id as usize);
                    wanted.add(Key::MessageId as usize);
                    wanted
                })
            }
            32 => {
                seen.has_all(const {
                    let mut wanted = Seen::NONE;
                    wanted.add(Key::AccountId as usize);
                    wanted.add(Key::DataUrl as usize);
                    wanted.add(Key::FileType as usize);
                    wanted.add(Key::Id as usize);
                    wanted.add(Key::MessageId as usize);
                    wanted
                })
            }
            _ => false,
        };
    *noted |= possible.is_noted();
    is_complete.then_some(end)
}
fn sender<'t>(start: Cursor<'t>, depth: usize, noted: &mut bool) -> Option<Cursor<'t>> {
    let mut is_noted = false;
    if let Some(end) = self::contact_sender_lane(start, depth, &mut is_noted) {
        *noted |= is_noted;
        return Some(end);
    }
    let mut is_noted = false;
    if let Some(end) = self::user_sender_lane(start, depth, &mut is_noted) {
        *noted |= is_noted;
        return Some(end);
    }
    let mut is_noted = false;
    if let Some(end) = self::agent_bot_sender_lane(start, depth, &mut is_noted) {
        *noted |= is_noted;
        return Some(end);
    }
    let mut is_noted = false;
    if let Some(end) = self::captain_assistant_sender_lane(start, depth, &mut is_noted) {
        *noted |= is_noted;
        return Some(end);
    }
    let depth = depth.checked_sub(1)?;
    let mut possible = Possible::all(15);
    enum Key {
        AdditionalAttributes,
        AvailabilityStatus,
        AvailableName,
        AvatarUrl,
        Blocked,
        CompanyId,
        CreatedAt,
        CustomAttributes,
        Description,
        Email,
        Id,
        Identifier,
        LogoUserUrl,
        Name,
        PhoneNumber,
        Thumbnail,
        Type,
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
            21 if name == b"additional_attributes" => {
                seen.once(Key::AdditionalAttributes as usize)?;
                let mut end = None;
                possible
                    .declared(
                        1,
                        &mut end,
                        |noted| at.or_null(|at| at.map(depth, noted)),
                    );
                possible.undeclared(14, &mut end, || at.any(depth, noted));
                end?
            }
            19 if name == b"availability_status" => {
                seen.once(Key::AvailabilityStatus as usize)?;
                let mut end = None;
                possible
                    .declared(
                        2,
                        &mut end,
                        |noted| {
                            at.or_null(|at| self::availability_status_string(at, noted))
                        },
                    );
                possible.undeclared(13, &mut end, || at.any(depth, noted));
                end?
            }
            14 if name == b"available_name" => {
                seen.once(Key::AvailableName as usize)?;
                let mut end = None;
                possible.declared(2, &mut end, |noted| at.string());
                possible.undeclared(13, &mut end, || at.any(depth, noted));
                end?
            }
            10 if name == b"avatar_url" => {
                seen.once(Key::AvatarUrl as usize)?;
                let mut end = None;
                possible.declared(14, &mut end, |noted| at.string());
                possible.undeclared(1, &mut end, || at.any(depth, noted));
                end?
            }
            7 if name == b"blocked" => {
                seen.once(Key::Blocked as usize)?;
                let mut end = None;
                possible.declared(1, &mut end, |noted| at.boolean());
                possible.undeclared(14, &mut end, || at.any(depth, noted));
                end?
            }
            10 if name == b"company_id" => {
                seen.once(Key::CompanyId as usize)?;
                let mut end = None;
                possible
                    .declared(
                        1,
                        &mut end,
                        |noted| at.or_null(|at| at.integer::<0, { i64::MAX }>()),
                    );
                possible.undeclared(14, &mut end, || at.any(depth, noted));
                end?
            }
            10 if name == b"created_at" => {
                seen.once(Key::CreatedAt as usize)?;
                let mut end = None;
                possible.declared(8, &mut end, |noted| at.string());
                possible.undeclared(7, &mut end, || at.any(depth, noted));
                end?
            }
            17 if name == b"custom_attributes" => {
                seen.once(Key::CustomAttributes as usize)?;
                let mut end = None;
                possible
                    .declared(
                        1,
                        &mut end,
                        |noted| at.or_null(|at| at.map(depth, noted)),
                    );
                possible.undeclared(14, &mut end, || at.any(depth, noted));
                end?
            }
            11 if name == b"description" => {
                seen.once(Key::Description as usize)?;
                let mut end = None;
                possible.declared(8, &mut end, |noted| at.or_null(|at| at.string()));
                possible.undeclared(7, &mut end, || at.any(depth, noted));
                end?
            }
            5 if name == b"email" => {
                seen.once(Key::Email as usize)?;
                let mut end = None;
                possible.declared(3, &mut end, |noted| at.or_null(|at| at.string()));
                possible.undeclared(12, &mut end, || at.any(depth, noted));
                end?
            }
            2 if name == b"id" => {
                seen.once(Key::Id as usize)?;
                at.integer::<0, { i64::MAX }>()?
            }
            10 if name == b"identifier" => {
                seen.once(Key::Identifier as usize)?;
                let mut end = None;
                possible.declared(1, &mut end, |noted| at.or_null(|at| at.string()));
                possible.undeclared(14, &mut end, || at.any(depth, noted));
                end?
            }
            13 if name == b"logo_user_url" => {
                seen.once(Key::LogoUserUrl as usize)?;
                let mut end = None;
                possible.declared(2, &mut end, |noted| at.or_null(|at| at.string()));
                possible.undeclared(13, &mut end, || at.any(depth, noted));
                end?
            }
            4 if name == b"name" => {
                seen.once(Key::Name as usize)?;
                let mut end = None;
                possible.declared(5, &mut end, |noted| at.or_null(|at| at.string()));
                possible.declared(10, &mut end, |noted| at.string());
                end?
            }
            12 if name == b"phone_number" => {
                seen.once(Key::PhoneNumber as usize)?;
                let mut end = None;
                possible.declared(1, &mut end, |noted| at.or_null(|at| at.string()));
                possible.undeclared(14, &mut end, || at.any(depth, noted));
                end?
            }
            9 if name == b"thumbnail" => {
                seen.once(Key::Thumbnail as usize)?;
                let mut end = None;
                possible.declared(3, &mut end, |noted| at.string());
                possible.undeclared(12, &mut end, || at.any(depth, noted));
                end?
            }
            4 if name == b"type" => {
                seen.once(Key::Type as usize)?;
                if let Some(end) = at.literal(b"\"contact\"") {
                    possible.keep(1);
                    end
                } else if let Some(end) = at.literal(b"\"user\"") {
                    possible.keep(2);
                    end
                } else if let Some(end) = at.literal(b"\"agent_bot\"") {
                    possible.keep(4);
                    end
                } else if let Some(end) = at.literal(b"\"captain_assistant\"") {
                    possible.keep(8);
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
            wanted.add(Key::Type as usize);
            wanted
        })
        && match possible.branches() {
            1 => {
                seen.has_all(const {
                    let mut wanted = Seen::NONE;
                    wanted.add(Key::AdditionalAttributes as usize);
                    wanted.add(Key::CustomAttributes as usize);
                    wanted.add(Key::Email as usize);
                    wanted.add(Key::Id as usize);
                    wanted.add(Key::Identifier as usize);
                    wanted.add(Key::Name as usize);
                    wanted.add(Key::PhoneNumber as usize);
                    wanted.add(Key::Thumbnail as usize);
                    wanted.add(Key::Type as usize);
                    wanted
                })
            }
            2 => {
                seen.has_all(const {
                    let mut wanted = Seen::NONE;
                    wanted.add(Key::AvailabilityStatus as usize);
                    wanted.add(Key::AvailableName as usize);
                    wanted.add(Key::AvatarUrl as usize);
                    wanted.add(Key::Id as usize);
                    wanted.add(Key::Name as usize);
                    wanted.add(Key::Thumbnail as usize);
                    wanted.add(Key::Type as usize);
                    wanted
                })
            }
            4 => {
                seen.has_all(const {
                    let mut wanted = Seen::NONE;
                    wanted.add(Key::AvatarUrl as usize);
                    wanted.add(Key::Id as usize);
                    wanted.add(Key::Name as usize);
                    wanted.add(Key::Type as usize);
                    wanted
                })
            }
            8 => {
                seen.has_all(const {
                    let mut wanted = Seen::NONE;
                    wanted.add(Key::AvatarUrl as usize);
                    wanted.add(Key::CreatedAt as usize);
                    wanted.add(Key::Description as usize);
                    wanted.add(Key::Id as usize);
                    wanted.add(Key::Name as usize);
                    wanted.add(Key::Type as usize);
                    wanted
                })
            }
            _ => false,
        };
    *noted |= possible.is_noted();
    is_complete.then_some(end)
}
fn call<'t>(start: Cursor<'t>, depth: usize, noted: &mut bool) -> Option<Cursor<'t>> {
    let depth = depth.checked_sub(1)?;
    let mut here = start;
    enum Key {
        Id,
        ProviderCallId,
        Provider,
        Direction,
        Status,
        DurationSeconds,
        EndReason,
        ConferenceSid,
        AcceptedByAgentId,
        AcceptedByAgentName,
        StartedAt,
        EndedAt,
        FromNumber,
        ToNumber,
        RecordingUrl,
        Transcript,
        Count,
    }
    let mut seen = Seen::<{ (Key::Count as usize).div_ceil(64) }>::NONE;
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
            seen.add(Key::Id as usize);
            let Some(at) = here.literal(b",\"provider_call_id\":") else {
                break 'lane;
            };
            here = match at.string() {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(Key::ProviderCallId as usize);
            let Some(at) = here.literal(b",\"provider\":") else {
                break 'lane;
            };
            here = match self::call_provider_string(at, noted) {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(Key::Provider as usize);
            let Some(at) = here.literal(b",\"direction\":") else {
                break 'lane;
            };
            here = match self::call_direction_string(at, noted) {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(Key::Direction as usize);
            let Some(at) = here.literal(b",\"status\":") else {
                break 'lane;
            };
            here = match self::call_status_string(at, noted) {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(Key::Status as usize);
            let Some(at) = here.literal(b",\"duration_seconds\":") else {
                break 'lane;
            };
            here = match at.or_null(|at| at.integer::<{ i64::MIN }, { i64::MAX }>()) {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(Key::DurationSeconds as usize);
            let Some(at) = here.literal(b",\"end_reason\":") else {
                break 'lane;
            };
            here = match at.or_null(|at| at.string()) {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(Key::EndReason as usize);
            let Some(at) = here.literal(b",\"conference_sid\":") else {
                break 'lane;
            };
            here = match at.or_null(|at| at.string()) {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(Key::ConferenceSid as usize);
            let Some(at) = here.literal(b",\"accepted_by_agent_id\":") else {
                break 'lane;
            };
            here = match at.or_null(|at| at.integer::<0, { i64::MAX }>()) {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(Key::AcceptedByAgentId as usize);
            let Some(at) = here.literal(b",\"accepted_by_agent_name\":") else {
                break 'lane;
            };
            here = match at.or_null(|at| at.string()) {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(Key::AcceptedByAgentName as usize);
            let Some(at) = here.literal(b",\"started_at\":") else {
                break 'lane;
            };
            here = match at.or_null(|at| at.integer::<-210866803200, 9224318015999>()) {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(Key::StartedAt as usize);
            let Some(at) = here.literal(b",\"ended_at\":") else {
                break 'lane;
            };
            here = match at.or_null(|at| at.integer::<-210866803200, 9224318015999>()) {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(Key::EndedAt as usize);
            let Some(at) = here.literal(b",\"from_number\":") else {
                break 'lane;
            };
            here = match at.or_null(|at| at.string()) {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(Key::FromNumber as usize);
            let Some(at) = here.literal(b",\"to_number\":") else {
                break 'lane;
            };
            here = match at.or_null(|at| at.string()) {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(Key::ToNumber as usize);
            let Some(at) = here.literal(b",\"recording_url\":") else {
                break 'lane;
            };
            here = match at.or_null(|at| at.string()) {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(Key::RecordingUrl as usize);
            let Some(at) = here.literal(b",\"transcript\":") else {
                break 'lane;
            };
            here = match at.or_null(|at| at.string()) {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(Key::Transcript as usize);
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
                        wanted.add(Key::ProviderCallId as usize);
                        wanted.add(Key::Provider as usize);
                        wanted.add(Key::Direction as usize);
                        wanted.add(Key::Status as usize);
                        wanted.add(Key::DurationSeconds as usize);
                        wanted.add(Key::EndReason as usize);
                        wanted.add(Key::ConferenceSid as usize);
                        wanted.add(Key::AcceptedByAgentId as usize);
                        wanted.add(Key::AcceptedByAgentName as usize);
                        wanted.add(Key::StartedAt as usize);
                        wanted.add(Key::EndedAt as usize);
                        wanted.add(Key::FromNumber as usize);
                        wanted.add(Key::ToNumber as usize);
                        wanted.add(Key::RecordingUrl as usize);
                        wanted.add(Key::Transcript as usize);
                        wanted
                    }) => break 'members end,
                Member::End(_) => return None,
            };
            here = match name.len() {
                2 if name == b"id" => {
                    seen.once(Key::Id as usize)?;
                    at.integer::<0, { i64::MAX }>()?
                }
                16 if name == b"provider_call_id" => {
                    seen.once(Key::ProviderCallId as usize)?;
                    at.string()?
                }
                8 if name == b"provider" => {
                    seen.once(Key::Provider as usize)?;
                    self::call_provider_string(at, noted)?
                }
                9 if name == b"direction" => {
                    seen.once(Key::Direction as usize)?;
                    self::call_direction_string(at, noted)?
                }
                6 if name == b"status" => {
                    seen.once(Key::Status as usize)?;
                    self::call_status_string(at, noted)?
                }
                16 if name == b"duration_seconds" => {
                    seen.once(Key::DurationSeconds as usize)?;
                    at.or_null(|at| at.integer::<{ i64::MIN }, { i64::MAX }>())?
                }
                10 if name == b"end_reason" => {
                    seen.once(Key::EndReason as usize)?;
                    at.or_null(|at| at.string())?
                }
                14 if name == b"conference_sid" => {
                    seen.once(Key::ConferenceSid as usize)?;
                    at.or_null(|at| at.string())?
                }
                20 if name == b"accepted_by_agent_id" => {
                    seen.once(Key::AcceptedByAgentId as usize)?;
                    at.or_null(|at| at.integer::<0, { i64::MAX }>())?
                }
                22 if name == b"accepted_by_agent_name" => {
                    seen.once(Key::AcceptedByAgentName as usize)?;
                    at.or_null(|at| at.string())?
                }
                10 if name == b"started_at" => {
                    seen.once(Key::StartedAt as usize)?;
                    at.or_null(|at| at.integer::<-210866803200, 9224318015999>())?
                }
                8 if name == b"ended_at" => {
                    seen.once(Key::EndedAt as usize)?;
                    at.or_null(|at| at.integer::<-210866803200, 9224318015999>())?
                }
                11 if name == b"from_number" => {
                    seen.once(Key::FromNumber as usize)?;
                    at.or_null(|at| at.string())?
                }
                9 if name == b"to_number" => {
                    seen.once(Key::ToNumber as usize)?;
                    at.or_null(|at| at.string())?
                }
                13 if name == b"recording_url" => {
                    seen.once(Key::RecordingUrl as usize)?;
                    at.or_null(|at| at.string())?
                }
                10 if name == b"transcript" => {
                    seen.once(Key::Transcript as usize)?;
                    at.or_null(|at| at.string())?
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
    enum Key {
        SourceId,
        Count,
    }
    let mut seen = Seen::<{ (Key::Count as usize).div_ceil(64) }>::NONE;
    let end = 'members: {
        'lane: {
            let Some(at) = here.literal(b"{\"source_id\":") else {
                break 'lane;
            };
            here = match at.or_null(|at| at.string()) {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            seen.add(Key::SourceId as usize);
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
                        wanted.add(Key::SourceId as usize);
                        wanted
                    }) => break 'members end,
                Member::End(_) => return None,
            };
            here = match name.len() {
                9 if name == b"source_id" => {
                    seen.once(Key::SourceId as usize)?;
                    at.or_null(|at| at.string())?
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
            let Some(at) = here.literal(b",\"message_id\":") else {
                break 'lane;
            };
            here = match at.integer::<0, { i64::MAX }>() {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
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
            let Some(at) = here.literal(b",\"account_id\":") else {
                break 'lane;
            };
            here = match at.integer::<0, { i64::MAX }>() {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            if let Some(at) = here.literal(b",\"extension\":") {
                here = match at.or_null(|at| at.string()) {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
            }
            if let Some(at) = here.literal(b",\"content_type\":") {
                here = match at.or_null(|at| at.string()) {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
            }
            let Some(at) = here.literal(b",\"data_url\":") else {
                break 'lane;
            };
            here = match at.or_null(|at| at.string()) {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            let Some(at) = here.literal(b",\"thumb_url\":") else {
                break 'lane;
            };
            here = match at.or_null(|at| at.string()) {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            if let Some(at) = here.literal(b",\"file_size\":") {
                here = match at.or_null(|at| at.integer::<0, { i64::MAX }>()) {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
            }
            if let Some(at) = here.literal(b",\"width\":") {
                here = match at.or_null(|at| at.number::<0, 9007199254740992>()) {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
            }
            if let Some(at) = here.literal(b",\"height\":") {
                here = match at.or_null(|at| at.number::<0, 9007199254740992>()) {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
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
            let Some(at) = here.literal(b",\"message_id\":") else {
                break 'lane;
            };
            here = match at.integer::<0, { i64::MAX }>() {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            let Some(at) = here.literal(b",\"file_type\":") else {
                break 'lane;
            };
            here = match at.literal(b"\"audio\"") {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            let Some(at) = here.literal(b",\"account_id\":") else {
                break 'lane;
            };
            here = match at.integer::<0, { i64::MAX }>() {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            if let Some(at) = here.literal(b",\"extension\":") {
                here = match at.or_null(|at| at.string()) {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
            }
            if let Some(at) = here.literal(b",\"content_type\":") {
                here = match at.or_null(|at| at.string()) {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
            }
            let Some(at) = here.literal(b",\"data_url\":") else {
                break 'lane;
            };
            here = match at.or_null(|at| at.string()) {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            let Some(at) = here.literal(b",\"thumb_url\":") else {
                break 'lane;
            };
            here = match at.or_null(|at| at.string()) {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            if let Some(at) = here.literal(b",\"file_size\":") {
                here = match at.or_null(|at| at.integer::<0, { i64::MAX }>()) {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
            }
            if let Some(at) = here.literal(b",\"width\":") {
                here = match at.or_null(|at| at.number::<0, 9007199254740992>()) {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
            }
            if let Some(at) = here.literal(b",\"height\":") {
                here = match at.or_null(|at| at.number::<0, 9007199254740992>()) {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
            }
            if let Some(at) = here.literal(b",\"transcribed_text\":") {
                here = match at.string() {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
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
            let Some(at) = here.literal(b",\"message_id\":") else {
                break 'lane;
            };
            here = match at.integer::<0, { i64::MAX }>() {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            let Some(at) = here.literal(b",\"file_type\":") else {
                break 'lane;
            };
            here = match at.literal(b"\"location\"") {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            let Some(at) = here.literal(b",\"account_id\":") else {
                break 'lane;
            };
            here = match at.integer::<0, { i64::MAX }>() {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            let Some(at) = here.literal(b",\"coordinates_lat\":") else {
                break 'lane;
            };
            here = match at
                .or_null(|at| at.number::<-9007199254740992, 9007199254740992>())
            {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            let Some(at) = here.literal(b",\"coordinates_long\":") else {
                break 'lane;
            };
            here = match at
                .or_null(|at| at.number::<-9007199254740992, 9007199254740992>())
            {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            let Some(at) = here.literal(b",\"fallback_title\":") else {
                break 'lane;
            };
            here = match at.or_null(|at| at.string()) {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            let Some(at) = here.literal(b",\"data_url\":") else {
                break 'lane;
            };
            here = match at.or_null(|at| at.string()) {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
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
            let Some(at) = here.literal(b",\"message_id\":") else {
                break 'lane;
            };
            here = match at.integer::<0, { i64::MAX }>() {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            let Some(at) = here.literal(b",\"file_type\":") else {
                break 'lane;
            };
            here = match at.literal(b"\"fallback\"") {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            let Some(at) = here.literal(b",\"account_id\":") else {
                break 'lane;
            };
            here = match at.integer::<0, { i64::MAX }>() {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            let Some(at) = here.literal(b",\"fallback_title\":") else {
                break 'lane;
            };
            here = match at.or_null(|at| at.string()) {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            let Some(at) = here.literal(b",\"data_url\":") else {
                break 'lane;
            };
            here = match at.or_null(|at| at.string()) {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
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
            let Some(at) = here.literal(b",\"message_id\":") else {
                break 'lane;
            };
            here = match at.integer::<0, { i64::MAX }>() {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            let Some(at) = here.literal(b",\"file_type\":") else {
                break 'lane;
            };
            here = match at.literal(b"\"contact\"") {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            let Some(at) = here.literal(b",\"account_id\":") else {
                break 'lane;
            };
            here = match at.integer::<0, { i64::MAX }>() {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            let Some(at) = here.literal(b",\"fallback_title\":") else {
                break 'lane;
            };
            here = match at.or_null(|at| at.string()) {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            if let Some(at) = here.literal(b",\"meta\":") {
                here = match at.map(depth, noted) {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
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
            let Some(at) = here.literal(b",\"message_id\":") else {
                break 'lane;
            };
            here = match at.integer::<0, { i64::MAX }>() {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            let Some(at) = here.literal(b",\"file_type\":") else {
                break 'lane;
            };
            here = match at.literal(b"\"embed\"") {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            let Some(at) = here.literal(b",\"account_id\":") else {
                break 'lane;
            };
            here = match at.integer::<0, { i64::MAX }>() {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            let Some(at) = here.literal(b",\"data_url\":") else {
                break 'lane;
            };
            here = match at.or_null(|at| at.string()) {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
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
    let end = 'members: {
        'lane: {
            let Some(at) = here.literal(b"{\"additional_attributes\":") else {
                break 'lane;
            };
            here = match at.or_null(|at| at.map(depth, noted)) {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            let Some(at) = here.literal(b",\"custom_attributes\":") else {
                break 'lane;
            };
            here = match at.or_null(|at| at.map(depth, noted)) {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            let Some(at) = here.literal(b",\"email\":") else {
                break 'lane;
            };
            here = match at.or_null(|at| at.string()) {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            let Some(at) = here.literal(b",\"id\":") else {
                break 'lane;
            };
            here = match at.integer::<0, { i64::MAX }>() {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            let Some(at) = here.literal(b",\"identifier\":") else {
                break 'lane;
            };
            here = match at.or_null(|at| at.string()) {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            let Some(at) = here.literal(b",\"name\":") else {
                break 'lane;
            };
            here = match at.or_null(|at| at.string()) {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            let Some(at) = here.literal(b",\"phone_number\":") else {
                break 'lane;
            };
            here = match at.or_null(|at| at.string()) {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            let Some(at) = here.literal(b",\"thumbnail\":") else {
                break 'lane;
            };
            here = match at.string() {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            if let Some(at) = here.literal(b",\"blocked\":") {
                here = match at.boolean() {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
            }
            let Some(at) = here.literal(b",\"type\":") else {
                break 'lane;
            };
            here = match at.literal(b"\"contact\"") {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            if let Some(at) = here.literal(b",\"company_id\":") {
                here = match at.or_null(|at| at.integer::<0, { i64::MAX }>()) {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
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
            let Some(at) = here.literal(b",\"name\":") else {
                break 'lane;
            };
            here = match at.string() {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            let Some(at) = here.literal(b",\"available_name\":") else {
                break 'lane;
            };
            here = match at.string() {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            if let Some(at) = here.literal(b",\"email\":") {
                here = match at.or_null(|at| at.string()) {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
            }
            let Some(at) = here.literal(b",\"avatar_url\":") else {
                break 'lane;
            };
            here = match at.string() {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            if let Some(at) = here.literal(b",\"logo_user_url\":") {
                here = match at.or_null(|at| at.string()) {
                    Some(end) => end,
                    None if at.byte() <= b' ' => break 'lane,
                    None => return None,
                };
            }
            let Some(at) = here.literal(b",\"type\":") else {
                break 'lane;
            };
            here = match at.literal(b"\"user\"") {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            let Some(at) = here.literal(b",\"availability_status\":") else {
                break 'lane;
            };
            here = match at.or_null(|at| self::availability_status_string(at, noted)) {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            let Some(at) = here.literal(b",\"thumbnail\":") else {
                break 'lane;
            };
            here = match at.string() {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
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
            let Some(at) = here.literal(b",\"name\":") else {
                break 'lane;
            };
            here = match at.or_null(|at| at.string()) {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            let Some(at) = here.literal(b",\"avatar_url\":") else {
                break 'lane;
            };
            here = match at.string() {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            let Some(at) = here.literal(b",\"type\":") else {
                break 'lane;
            };
            here = match at.literal(b"\"agent_bot\"") {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
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
            let Some(at) = here.literal(b",\"name\":") else {
                break 'lane;
            };
            here = match at.string() {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            let Some(at) = here.literal(b",\"avatar_url\":") else {
                break 'lane;
            };
            here = match at.string() {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            let Some(at) = here.literal(b",\"description\":") else {
                break 'lane;
            };
            here = match at.or_null(|at| at.string()) {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            let Some(at) = here.literal(b",\"created_at\":") else {
                break 'lane;
            };
            here = match at.string() {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
            let Some(at) = here.literal(b",\"type\":") else {
                break 'lane;
            };
            here = match at.literal(b"\"captain_assistant\"") {
                Some(end) => end,
                None if at.byte() <= b' ' => break 'lane,
                None => return None,
            };
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
