//! The binary, as a user and a script see it: exit codes, shapes, what goes where.

mod coverage;
mod drift;
mod exit_codes;
mod har;
#[cfg(unix)]
mod hostile;
mod inputs;
mod json_report;
#[cfg(unix)]
mod live;
mod packed;
mod profile;
mod redact;
#[cfg(unix)]
mod reports;
mod run;
mod sample;
#[cfg(unix)]
mod serve;
#[cfg(unix)]
mod stand_in;
mod streaming;
mod suggest;
mod text_report;
mod whole_lines;
