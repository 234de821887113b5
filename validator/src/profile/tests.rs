//! What profiles promise, on the payloads of the schema's folder and mutations of them.

mod counts;
mod file;
mod merge;
mod names;
mod records;
