//! Exit codes: a promise to scripts.

use std::process::ExitCode;

/// How a run ended, the least of it first: of several, the greatest is given.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Exit {
    /// Everything conforms.
    Conforming,
    /// Something has findings of level error.
    Findings,
    /// An input could not be read, or the report or a recording not be written.
    Unreadable,
    /// The service could not be asked, or refused to answer.
    Network,
    /// What the command line, its files or its environment say cannot be done. Most of it is
    /// found by clap, which has the same code for it.
    Usage,
    /// The user ended it.
    Interrupted,
}

/// All codes, for the help text of the program.
pub(super) const ALL: &str = "\
Exit codes:
  0    all conform
  1    findings of level error, or what --fail-on-skipped, --fail-under or --fail-on-drift forbids
  2    wrong usage or configuration
  3    an input could not be read (the others were checked), there was nothing to look at and
       no --allow-empty, or the report not be written
  4    live: a conversation could not be fetched (the others were checked)
  130  ended by Ctrl-C or SIGTERM; what came until then is reported
Of several, the first of 130, 2, 4, 3, 1 is given.";

/// Those of commands that read files.
pub(super) const HELP: &str = "\
Exit codes:
  0    all conform
  1    findings of level error, or with --fail-on-skipped a skipped input
  2    wrong usage or configuration
  3    an input could not be read (the others were checked), no document was checked and no
       --allow-empty, or the report or the profile could not be written
  130  ended by Ctrl-C or SIGTERM; what was checked until then is reported
Of several, the first of 130, 2, 3, 1 is given.";

/// Those of `profile merge`.
pub(super) const PROFILE_MERGE: &str = "\
Exit codes:
  0  merged
  2  wrong usage, or profiles of another schema
  3  a profile could not be read or is damaged, the result could not be written, or it is of
     no records and no --allow-empty";

/// Those of `coverage`.
pub(super) const COVERAGE: &str = "\
Exit codes:
  0  told
  1  the share is under --fail-under
  2  wrong usage, or a profile of another schema
  3  the profile could not be read, is damaged, or is of no records and no --allow-empty, or
     the result could not be written";

/// Those of `drift`.
pub(super) const DRIFT: &str = "\
Exit codes:
  0  told
  1  something changed, with --fail-on-drift
  2  wrong usage, or a profile of another schema
  3  a profile could not be read, is damaged, or is of no records and no --allow-empty, or
     the result could not be written";

/// Those of `live`.
pub(super) const LIVE: &str = "\
Exit codes:
  0    all conform
  1    findings of level error
  2    wrong usage or configuration
  3    a conversation named singly is not there, or none was fetched (unless --allow-empty), or
       the report, the recording, the profile or --failed-ids could not be written
  4    a conversation could not be fetched: network, authentication, or an answer that is no
       conversation (the others were checked)
  130  ended by Ctrl-C; what came until then is reported
Of several, the first of 130, 2, 4, 3, 1 is given.";

/// Those of `serve`.
pub(super) const SERVE: &str = "\
Exit codes:
  0  ended by Ctrl-C
  2  wrong usage or configuration, such as a port that is in use
  3  there is nothing to serve";

/// Those of `report`.
pub(super) const REPORT: &str = "\
Exit codes:
  0  written, whatever they say
  2  wrong usage, or a profile of another schema
  3  a file could not be read or is damaged, no document was checked and no --allow-empty, or
     a report could not be written (the others were)
Of several, the first of 2, 3 is given.";

/// Those of `sample`.
pub(super) const SAMPLE: &str = "\
Exit codes:
  0  all written, or as many as the reader wanted
  2  wrong usage, or the file of --broken cannot be made
  3  the output could not be written";

/// Those of `redact`.
pub(super) const REDACT: &str = "\
Exit codes:
  0    all redacted
  1    something was skipped, with --fail-on-skipped
  2    wrong usage or configuration, such as an output that exists already
  3    an input could not be read, a payload is no JSON (the others were redacted), nothing was
       redacted, or the output could not be written
  130  ended by Ctrl-C or SIGTERM: no file is written
Of several, the first of 130, 2, 3, 1 is given.";

/// Those of `suggest`.
pub(super) const SUGGEST: &str = "\
Exit codes:
  0  what there is to suggest was told
  2  wrong usage, or the profile is of another schema
  3  the profile could not be read, is damaged, or is of no records and no --allow-empty";

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> ExitCode {
        ExitCode::from(exit.code())
    }
}

impl Exit {
    /// The number of it.
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
