//! The support code of the generated types; public only for them, and not covered by semver.
//!
//! serde's derives are not sufficient: the last value of a duplicate key has to win even if an
//! earlier one has the wrong type, an integer may be written as `1.0`, absent and null are
//! different, and an error has to say where it occurred, also inside unions.

mod content;
mod decode;
mod hidden;
mod members;
mod mismatch;
mod primitives;
mod record;
mod rfc3339;
mod slot;
mod time;
mod unknown;

pub use decode::{Decode, Seed, Soft, decode, deserialize};
pub use hidden::{Hidden, HiddenMembers};
pub use members::{Held, Members};
pub use mismatch::{Found, Mismatch};
pub use record::Key;
pub use slot::Slot;
pub use time::{from_date_time, from_fractional_seconds, from_seconds};
pub use unknown::{IntegerEnum, StringEnum, UnknownInteger, UnknownString};

#[cfg(feature = "chrono")]
pub use time::to_chrono;
#[cfg(feature = "jiff")]
pub use time::to_jiff;
