//! What the generated code stands on; public for that code alone, and no part of this
//! crate's promises.
//!
//! serde's derives would not do: of a duplicate key the last value has to count even if
//! an earlier one is of the wrong type, an integer may be written `1.0`, absent and null
//! are two things, and an error has to say where it is, inside unions, too.

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
