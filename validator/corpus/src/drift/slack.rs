//! What a change explains of others.
//!
//! When a value is new, the others have lost what it won: a property that is a string in 99 of
//! 100 records because it is a number in one has not changed twice. So with each change that
//! is told, others get slack: so many records more may have shown them, had the first change
//! not been. A change is told only if it is one wherever in its slack the rates are.

use super::change::{Change, Rate};

/// How much a rate may be greater than it was counted, as a share, on each side.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Slack {
    old: f64,
    new: f64,
    /// How much it may be less, on either side.
    less: f64,
}

impl Slack {
    /// For what shares a place with what changed: what one won, the others lost.
    pub(super) fn add_rival(&mut self, old_share: f64, new_share: f64) {
        let won = new_share - old_share;
        if won > 0.0 {
            self.new += won;
        } else {
            self.old -= won;
        }
    }

    /// For what stands below what changed: so many are seen there or not, whatever they are.
    pub(super) fn add_either_way(&mut self, share: f64) {
        self.old += share;
        self.new += share;
        self.less += share;
    }

    /// Both rates as near to each other as may be; nothing if they may be equal.
    pub(super) fn closest(self, old: Rate, new: Rate) -> Option<(Rate, Rate)> {
        let old_range = (moved(old, -self.less), moved(old, self.old));
        let new_range = (moved(new, -self.less), moved(new, self.new));
        if old_range.0.share() > new_range.1.share() {
            Some((old_range.0, new_range.1))
        } else if new_range.0.share() > old_range.1.share() {
            Some((old_range.1, new_range.0))
        } else {
            None
        }
    }
}

/// The share of all records that a change is about.
pub(super) fn affected(change: &Change, old_records: u64, new_records: u64) -> f64 {
    let of_all = |rate: Rate, records: u64| {
        let of = Rate {
            records: rate.of,
            of: records,
        };
        of.share()
    };
    let reach = of_all(change.old, old_records).max(of_all(change.new, new_records));
    (change.new.share() - change.old.share()).abs() * reach
}

#[allow(
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a number of records within what there is of them"
)]
fn moved(rate: Rate, by: f64) -> Rate {
    let of = rate.of as f64;
    let records = (rate.records as f64 + by * of).clamp(0.0, of);
    // away from where it was, so that slack is never less than it was meant to be
    let records = if by < 0.0 {
        records.floor()
    } else {
        records.ceil()
    };
    Rate {
        records: records as u64,
        of: rate.of,
    }
}
