//! Findings in plain English: what was expected, and what was found.

use std::fmt;

use super::{Kind, Nearest};
use crate::message::counted;

impl fmt::Display for Kind {
    #[allow(clippy::too_many_lines, reason = "one arm a kind")]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Kind::NotJson {
                fault,
                position,
                is_cut_off,
            } => {
                if *is_cut_off {
                    f.write_str("the last line is cut off; is it still being written? ")?;
                }
                write!(f, "{fault}")?;
                if let Some(position) = position {
                    write!(f, " at {position}")?;
                }
                f.write_str(fault.advice())
            }
            Kind::RecordTooLong {
                limit,
                length,
                remedy,
            } => {
                let limit = counted(*limit, "byte");
                write!(f, "expected a record of at most {limit}, found ")?;
                match length {
                    Some(length) => write!(f, "{length}")?,
                    None => f.write_str("more")?,
                }
                remedy.iter().try_for_each(|remedy| write!(f, "; {remedy}"))
            }
            Kind::Undecodable { problem } => f.write_str(problem),
            Kind::NotWritable => {
                f.write_str("expected a value that can be written as JSON, found another")
            }
            Kind::LargeInteger { first_of } => {
                f.write_str("expected numbers that fit into 64 bits, found a larger integer")?;
                if let Some((position, count)) = first_of {
                    write!(f, " at {position}")?;
                    if *count > 1 {
                        write!(f, " ({count} in all)")?;
                    }
                }
                f.write_str("; readers round it")
            }
            Kind::DuplicateKey { count } => write!(
                f,
                "expected a key once, found it {}; the last one counts",
                counted(*count, "time")
            ),
            Kind::MoreDuplicateKeys { subject, limit } => write!(
                f,
                "expected {subject}, found more than {limit} keys that come more than once; only \
                 the first are told"
            ),
            Kind::MoreUndeclared { subject, limit } => write!(
                f,
                "expected {subject}, found more than {limit} undeclared properties and unknown \
                 values; only the first are told"
            ),
            Kind::Violation {
                keyword,
                nullable,
                found,
                value,
            } => {
                write!(f, "expected {}", keyword.expectation())?;
                if *nullable && !keyword.allows_null() {
                    f.write_str(" or null")?;
                }
                write!(f, ", found {found}")?;
                in_brackets(f, value.as_ref())
            }
            Kind::MissingProperty { property } => missing(f, property),
            Kind::Foreign {
                subject,
                found,
                nearest,
            } => {
                write!(f, "this is not {subject}: ")?;
                match found {
                    None => f.write_str("none of its properties is here")?,
                    Some(found) => write!(f, "expected an object, found {found}")?,
                }
                nearest.iter().try_for_each(|nearest| place(f, nearest))
            }
            Kind::TooManyItems { subject, limit } => write!(
                f,
                "expected {subject}, found arrays of more than {limit} items; violations are told \
                 of the first items only"
            ),
            Kind::Unexplained { subject } => {
                write!(f, "expected {subject}, found something else")
            }
            Kind::UndeclaredProperty { owner, name } => {
                f.write_str("expected a declared property")?;
                if let Some(owner) = owner {
                    write!(f, " of {owner}")?;
                }
                match name {
                    None => f.write_str(", found another"),
                    Some(name) => write!(f, ", found `{name}`"),
                }
            }
            Kind::UnknownValue { known, value } => {
                write!(f, "expected a known value ({known}), found another string")?;
                in_brackets(f, value.as_ref())
            }
            Kind::NotDecoded {
                accepted,
                property,
                expected,
                found,
            } => {
                f.write_str(if *accepted {
                    "the shared types refuse what the schema accepts: "
                } else {
                    "readers with the shared types break here: "
                })?;
                match property {
                    Some(property) => missing(f, property),
                    None => write!(f, "expected {expected}, found {found}"),
                }
            }
            Kind::NotWrittenBack { read, written } => {
                write!(
                    f,
                    "the shared types write back another value: expected {read}, found {written}"
                )
            }
            Kind::OtherId { property, value } => {
                let found = value.as_deref().unwrap_or("another integer");
                write!(
                    f,
                    "expected the `{property}` that was requested, found {found}"
                )
            }
        }
    }
}

fn missing(f: &mut fmt::Formatter<'_>, property: &str) -> fmt::Result {
    write!(f, "expected property `{property}`, found none")
}

fn in_brackets(f: &mut fmt::Formatter<'_>, value: Option<&String>) -> fmt::Result {
    value.map_or(Ok(()), |value| write!(f, " ({value})"))
}

fn place(f: &mut fmt::Formatter<'_>, nearest: &Nearest) -> fmt::Result {
    let text = if nearest.is_text { ", as text" } else { "" };
    write!(f, " (one is at #{}{text})", nearest.instance_path)
}
