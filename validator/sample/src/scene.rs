//! The relations between the values of one record: ids and times.

use super::dice::Dice;
use super::hints::{Id, Moment};

/// The owner of all samples.
const OWNER: i64 = 42;
/// The time span of samples: two years from 2023-11-14.
const EARLIEST: i64 = 1_700_000_000;
const PERIOD: i64 = 2 * 365 * 86_400;
const DAY: i64 = 86_400;

/// The scene of one record.
#[derive(Debug)]
pub(super) struct Scene {
    record: i64,
    group: i64,
    /// When it was created, and when it was last changed, in seconds.
    opened: i64,
    latest: i64,
    /// When the item that is being drawn was created, if there is one.
    now: Option<i64>,
}

impl Scene {
    pub(super) fn new(record: u64, dice: &mut Dice) -> Scene {
        let opened = EARLIEST + dice.between(0, PERIOD);
        Scene {
            record: i64::try_from(record).unwrap_or(i64::MAX),
            group: dice.between(1, 40),
            opened,
            latest: opened + dice.between(1, 30 * DAY),
            now: None,
        }
    }

    /// An identifier that is the same throughout this record.
    pub(super) fn id(&self, id: Id) -> i64 {
        match id {
            Id::Owner => OWNER,
            Id::Record => self.record,
            Id::Group => self.group,
        }
    }

    /// Begins an item, which is later than the one before.
    pub(super) fn begin_item(&mut self, dice: &mut Dice) {
        let before = self.now.unwrap_or(self.opened);
        self.now = Some(before + dice.between(0, (self.latest - before) / 3));
    }

    /// Ends the items.
    pub(super) fn end_items(&mut self) {
        self.now = None;
    }

    /// A time in milliseconds that fits a property with this hint.
    pub(super) fn moment(&self, hint: Option<Moment>, dice: &mut Dice) -> i64 {
        let seconds = match (hint, self.now) {
            (Some(Moment::Beginning), None) => self.opened,
            (Some(Moment::Ahead), _) => self.latest + dice.between(1, 7 * DAY),
            (_, None) => self.latest,
            (_, Some(now)) => now,
        };
        seconds * 1000 + dice.between(0, 999)
    }
}

/// A time in milliseconds in the format of RFC 3339.
pub(super) fn written(moment: i64, dice: &mut Dice) -> String {
    let (days, rest) = (moment.div_euclid(DAY * 1000), moment.rem_euclid(DAY * 1000));
    let (year, month, day) = civil(days);
    let (hour, minute) = (rest / 3_600_000, rest / 60_000 % 60);
    let (second, milli) = (rest / 1000 % 60, rest % 1000);
    let end = match dice.below(10) {
        0 => "Z".to_owned(),
        1 => format!(".{milli:03}000+00:00"),
        _ => format!(".{milli:03}Z"),
    };
    format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}{end}")
}

/// The year, month and day of a number of days after 1970-01-01, by Howard Hinnant's
/// `civil_from_days`.
fn civil(days: i64) -> (i64, i64, i64) {
    let days = days + 719_468;
    let (era, day_of_era) = (days.div_euclid(146_097), days.rem_euclid(146_097));
    let year_of_era =
        (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let from_march = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * from_march + 2) / 5 + 1;
    let month = if from_march < 10 {
        from_march + 3
    } else {
        from_march - 9
    };
    (year_of_era + era * 400 + i64::from(month <= 2), month, day)
}

#[cfg(test)]
mod tests {
    use super::civil;

    #[test]
    fn days_become_dates() {
        // from `date -u -d @$((DAYS * 86400)) +%F`
        for (days, date) in [
            (0, (1970, 1, 1)),
            (19_675, (2023, 11, 14)),
            (19_782, (2024, 2, 29)),
            (20_088, (2024, 12, 31)),
            (20_089, (2025, 1, 1)),
        ] {
            assert_eq!(civil(days), date, "{days}");
        }
    }
}
