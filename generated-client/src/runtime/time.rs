//! Converts the wire's four encodings of a time to a point in time.

use std::time::{Duration, SystemTime};

use super::rfc3339;

/// Seconds since 1970; `None` for `unset`, and if [`SystemTime`] cannot represent it.
#[must_use]
pub fn from_seconds(seconds: i64, unset: Option<i64>) -> Option<SystemTime> {
    if Some(seconds) == unset {
        return None;
    }
    shifted(seconds, 0)
}

/// Seconds since 1970 with a fraction; a double has microsecond precision.
#[must_use]
pub fn from_fractional_seconds(seconds: f64) -> Option<SystemTime> {
    let whole = Duration::try_from_secs_f64(seconds.abs()).ok()?;
    if seconds < 0.0 {
        SystemTime::UNIX_EPOCH.checked_sub(whole)
    } else {
        SystemTime::UNIX_EPOCH.checked_add(whole)
    }
}

/// A string in the format of RFC 3339; `None` for any other.
#[must_use]
pub fn from_date_time(text: &str) -> Option<SystemTime> {
    let (seconds, nanoseconds) = rfc3339::parse(text)?;
    shifted(seconds, nanoseconds)
}

fn shifted(seconds: i64, nanoseconds: u32) -> Option<SystemTime> {
    let whole = Duration::from_secs(seconds.unsigned_abs());
    let time = if seconds < 0 {
        SystemTime::UNIX_EPOCH.checked_sub(whole)?
    } else {
        SystemTime::UNIX_EPOCH.checked_add(whole)?
    };
    time.checked_add(Duration::from_nanos(nanoseconds.into()))
}

/// `None` if jiff cannot represent it: its range ends with the year 9999.
#[cfg(feature = "jiff")]
#[must_use]
pub fn to_jiff(time: SystemTime) -> Option<jiff::Timestamp> {
    jiff::Timestamp::try_from(time).ok()
}

/// `None` if chrono cannot represent it: its range ends about the year 262,000.
#[cfg(feature = "chrono")]
#[must_use]
pub fn to_chrono(time: SystemTime) -> Option<chrono::DateTime<chrono::Utc>> {
    let delta = match time.duration_since(SystemTime::UNIX_EPOCH) {
        Ok(after) => chrono::TimeDelta::from_std(after).ok()?,
        Err(before) => -chrono::TimeDelta::from_std(before.duration()).ok()?,
    };
    chrono::DateTime::UNIX_EPOCH.checked_add_signed(delta)
}
