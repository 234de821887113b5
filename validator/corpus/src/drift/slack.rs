//! How much of a change other changes explain.
//!
//! If a value is new, others are rarer in return: a property that is a string in 99 of 100
//! records because it is a number in one has not changed twice. So each reported change gives
//! others slack: the share of records that may have shown them without the first change. A change
//! is reported only if it is one for all rates within its slack.

use super::change::{Change, Rate};

/// By how much a rate may be greater than its count, as a share, on each side.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Slack {
    old: f64,
    new: f64,
    /// By how much it may be less, on each side.
    less: f64,
}

impl Slack {
    /// For alternatives of a change: what one gained, the others lost.
    pub(super) fn add_rival(&mut self, old_share: f64, new_share: f64) {
        let won = new_share - old_share;
        if won > 0.0 {
            self.new += won;
        } else {
            self.old -= won;
        }
    }

    /// For what is below a changed node: it is seen more or less often, whatever it is.
    pub(super) fn add_either_way(&mut self, share: f64) {
        self.old += share;
        self.new += share;
        self.less += share;
    }

    /// Both rates, as close to each other as the slack allows; `None` if they may be equal.
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

/// The share of all records that a change affects.
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
    reason = "the number of records is at most their total"
)]
fn moved(rate: Rate, by: f64) -> Rate {
    let of = rate.of as f64;
    let records = (rate.records as f64 + by * of).clamp(0.0, of);
    // rounded outwards, so that the slack is never smaller than intended
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
