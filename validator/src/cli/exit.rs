//! Exit codes, which scripts rely on.

use std::process::ExitCode;

/// How a run ended, from least to most severe. The most severe one becomes the exit code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Exit {
    /// Everything conforms.
    Conforming,
    /// There is a finding of level error.
    Findings,
    /// An input could not be read, or an output could not be written.
    Unreadable,
    /// A request to the service failed.
    Network,
    /// The command line, a file or the environment is wrong. Clap finds most of these errors, and
    /// uses the same code.
    Usage,
    /// The user interrupted the run.
    Interrupted,
}

/// The exit codes of all commands, for the help text of the program.
pub(super) const ALL: &str = "\
Exit codes:
  0    every payload conforms
  1    there are findings of level error, or --fail-on-skipped, --fail-under or --fail-on-drift
       applies
  2    wrong usage or configuration
  3    an input could not be read (the others were checked), there was nothing to check (unless
       --allow-empty is given), or an output could not be written
  4    live: a conversation could not be fetched (the others were checked)
  130  interrupted by Ctrl-C or SIGTERM; the report covers what was checked until then
If several apply, the exit code is the first of 130, 2, 4, 3, 1.";

/// The exit codes of `check`.
pub(super) const CHECK: &str = "\
Exit codes:
  0    every payload conforms
  1    there are findings of level error, or an input was skipped and --fail-on-skipped is given
  2    wrong usage or configuration
  3    an input could not be read (the others were checked), no document was checked (unless
       --allow-empty is given), or the report or the profile could not be written
  130  interrupted by Ctrl-C or SIGTERM; the report covers what was checked until then
If several apply, the exit code is the first of 130, 2, 3, 1.";

/// The exit codes of `profile merge`.
pub(super) const PROFILE_MERGE: &str = "\
Exit codes:
  0  merged
  2  wrong usage, or profiles of another schema
  3  a profile could not be read or is damaged, the result has no records (unless --allow-empty
     is given), or it could not be written";

/// The exit codes of `coverage`.
pub(super) const COVERAGE: &str = "\
Exit codes:
  0  success
  1  the percentage is below --fail-under
  2  wrong usage, or a profile of another schema
  3  the profile could not be read, is damaged or has no records (unless --allow-empty is given),
     or the result could not be written";

/// The exit codes of `drift`.
pub(super) const DRIFT: &str = "\
Exit codes:
  0  success
  1  there are changes, and --fail-on-drift is given
  2  wrong usage, or a profile of another schema
  3  a profile could not be read, is damaged or has no records (unless --allow-empty is given),
     or the result could not be written";

/// The exit codes of `live`.
pub(super) const LIVE: &str = "\
Exit codes:
  0    every conversation conforms
  1    there are findings of level error
  2    wrong usage or configuration
  3    a conversation that is listed singly does not exist, none was fetched (unless --allow-empty
       is given), or the report, the recording, the profile or --failed-ids could not be written
  4    a conversation could not be fetched because of the network, the token or an unexpected
       response (the others were checked)
  130  interrupted by Ctrl-C; the report covers what was checked until then
If several apply, the exit code is the first of 130, 2, 4, 3, 1.";

/// The exit codes of `serve`.
pub(super) const SERVE: &str = "\
Exit codes:
  0  stopped by Ctrl-C
  2  wrong usage or configuration, such as a port that is in use
  3  there is nothing to serve";

/// The exit codes of `report`.
pub(super) const REPORT: &str = "\
Exit codes:
  0  the reports were written, whatever their findings
  2  wrong usage, or a profile of another schema
  3  a file could not be read or is damaged, no document was checked (unless --allow-empty is
     given), or a report could not be written (the others were)
If several apply, the exit code is the first of 2, 3.";

/// The exit codes of `sample`.
pub(super) const SAMPLE: &str = "\
Exit codes:
  0  all payloads were written, or the reader closed the pipe
  2  wrong usage, or the file of --broken cannot be created
  3  the output could not be written";

/// The exit codes of `redact`.
pub(super) const REDACT: &str = "\
Exit codes:
  0    every payload was redacted
  1    an input was skipped, and --fail-on-skipped is given
  2    wrong usage or configuration, such as an output file that already exists
  3    an input could not be read or a payload is not JSON (the others were redacted), nothing was
       redacted (unless --allow-empty is given), or the output could not be written
  130  interrupted by Ctrl-C or SIGTERM; no file is written
If several apply, the exit code is the first of 130, 2, 3, 1.";

/// The exit codes of `suggest`.
pub(super) const SUGGEST: &str = "\
Exit codes:
  0  success, with or without suggestions
  2  wrong usage, or a profile of another schema
  3  the profile could not be read, is damaged or has no records (unless --allow-empty is given),
     or the result could not be written";

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> ExitCode {
        ExitCode::from(exit.code())
    }
}

impl Exit {
    /// The exit code.
    pub(super) fn code(self) -> u8 {
        match self {
            Exit::Conforming => 0,
            Exit::Findings => 1,
            Exit::Usage => 2,
            Exit::Unreadable => 3,
            Exit::Network => 4,
            Exit::Interrupted => 130,
        }
    }
}
