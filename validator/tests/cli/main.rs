//! The binary, as a user and a script see it: exit codes, shapes, what goes where.

#[path = "../../../codegen/tests/support/amount.rs"]
mod amount;
mod closed_pipe;
mod coverage;
mod cut_off;
mod drift;
mod empty;
mod exit_codes;
mod foreign;
mod har;
#[cfg(unix)]
mod hostile;
mod inputs;
#[cfg(unix)]
mod interrupted;
mod json_report;
mod kinds;
#[cfg(unix)]
mod limits;
mod live;
#[cfg(unix)]
mod owner_alone;
mod packed;
mod profile;
mod redact;
#[cfg(unix)]
mod reports;
mod run;
mod sample;
#[cfg(unix)]
mod serve;
mod skipped;
#[cfg(unix)]
mod stand_in;
mod streaming;
mod suggest;
mod text_report;
mod whole_lines;
