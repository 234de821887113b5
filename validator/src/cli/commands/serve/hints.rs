//! Hints for a person who starts the stand-in: what it serves, and how to request it.

use std::fmt;
use std::net::SocketAddr;

use conversation_client::{GetConversation, Operation as _};

use stand_in::Payloads;

/// How many ranges are listed.
const LISTED: usize = 8;

/// The token if the user gives none.
pub(super) const DEFAULT_TOKEN: &str = "test-token";

/// The lines on standard error.
pub(super) struct Hints {
    base: String,
    ranges: Vec<Range>,
    /// The token as it is written in a shell command. A token that the user chose may be a secret.
    token: &'static str,
}

/// Consecutive conversations of an account.
struct Range {
    account: i64,
    first: i64,
    last: i64,
}

impl Hints {
    pub(super) fn new(address: SocketAddr, payloads: &Payloads, token: &str) -> Hints {
        let mut ranges: Vec<Range> = Vec::new();
        for ids in payloads.ids() {
            match ranges.last_mut() {
                Some(range)
                    if range.account == ids.account
                        && range.last.checked_add(1) == Some(ids.id) =>
                {
                    range.last = ids.id;
                }
                _ => ranges.push(Range {
                    account: ids.account,
                    first: ids.id,
                    last: ids.id,
                }),
            }
        }
        Hints {
            base: format!("http://{address}"),
            ranges,
            token: if token == DEFAULT_TOKEN {
                DEFAULT_TOKEN
            } else {
                "YOUR_TOKEN"
            },
        }
    }
}

impl fmt::Display for Hints {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.fmt_ranges(f)?;
        self.fmt_examples(f)?;
        writeln!(f, "stop:   Ctrl-C")
    }
}

impl Hints {
    fn fmt_ranges(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut last = None;
        for range in self.ranges.iter().take(LISTED) {
            match last {
                None => write!(f, "serving account {}: ", range.account)?,
                Some(account) if account == range.account => f.write_str(", ")?,
                Some(_) => write!(f, "\n        account {}: ", range.account)?,
            }
            last = Some(range.account);
            write!(f, "{range}")?;
        }
        match self.ranges.len().saturating_sub(LISTED) {
            0 => writeln!(f),
            more => writeln!(f, ", and {more} more ranges"),
        }
    }

    /// Example commands for the longest range.
    fn fmt_examples(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let length = |range: &&Range| range.last.abs_diff(range.first);
        let Some(range) = self.ranges.iter().rev().max_by_key(length) else {
            return Ok(());
        };
        let Hints { base, token, .. } = self;
        let account = range.account;
        let path = GetConversation::PATH
            .replace("{account_id}", &account.to_string())
            .replace("{conversation_id}", &range.first.to_string());
        let header = GetConversation::TOKEN_HEADER;
        writeln!(f, "fetch:  curl -H '{header}: {token}' {base}{path}")?;
        writeln!(
            f,
            "check:  API_ACCESS_TOKEN={token} conversation-validator live --base-url {base} \
             --account {account} --conversation {range}"
        )
    }
}

impl fmt::Display for Range {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.first == self.last {
            write!(f, "{}", self.first)
        } else {
            write!(f, "{}..={}", self.first, self.last)
        }
    }
}
