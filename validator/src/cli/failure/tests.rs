//! Each failure has an exit code, a message, and a hint about the flags that help.

use corpus::profile::Damage;
use std::io::{self, ErrorKind};

use super::*;

fn read(problem: ReadProblem) -> Failure {
    let name = "a.json".to_owned();
    recordings::Error::Read { name, problem }.into()
}

fn written(problem: WriteProblem) -> recordings::Error {
    let path = "out".to_owned();
    recordings::Error::Write { path, problem }
}

fn recorded(problem: RecordProblem) -> Failure {
    let path = "a.ndjson".to_owned();
    recordings::Error::Record { path, problem }.into()
}

#[test]
fn every_failure_has_a_code_and_says_which_flag_helps() {
    let io = |kind: ErrorKind| io::Error::from(kind);
    let har = ReadProblem::HarTooLarge {
        limit: 8,
        records: 8,
    };
    let exists = Failure::NoFile {
        before: "",
        error: written(WriteProblem::Exists),
    };
    let port = Failure::StandIn(stand_in::Error::Listen {
        port: 9,
        error: io(ErrorKind::AddrInUse),
    });
    let damaged = Failure::Profile {
        name: "p.json".to_owned(),
        error: ProfileError::Damaged(Damage::NoVersion),
    };
    for (failure, exit, helps) in [
        (read(ReadProblem::Pattern), Exit::Unreadable, "--include"),
        (read(ReadProblem::Url), Exit::Unreadable, "`live`"),
        (read(har), Exit::Unreadable, "; raise --max-record, or"),
        (exists, Exit::Usage, "out: the file already exists; --force"),
        (
            recorded(RecordProblem::TornLine),
            Exit::Unreadable,
            ", or recover its other lines with `redact",
        ),
        (recorded(RecordProblem::Name), Exit::Usage, ".jsonl"),
        (port, Exit::Usage, "; choose another --port"),
        (damaged, Exit::Unreadable, "is not 1; write it again with"),
        (
            Failure::Empty("nothing".to_owned()),
            Exit::Unreadable,
            "nothing; use --allow-empty if this is expected",
        ),
    ] {
        let line = failure.line();
        assert!(line.contains(helps), "{line}");
        assert_eq!(failure.exit(), exit, "{line}");
    }
}

/// Whatever the output was.
#[test]
fn a_closed_pipe_is_no_failure_and_is_not_reported() {
    let closed = || io::Error::from(ErrorKind::BrokenPipe);
    let stdout = Failure::Output {
        what: "the report",
        error: closed(),
    };
    let file = Failure::Unwritten {
        before: "",
        error: written(WriteProblem::Io(closed())),
    };
    for failure in [stdout, file] {
        assert!(failure.is_closed_pipe(), "{failure}");
        assert_eq!(failure.report(), Exit::Conforming);
    }
    let other = Failure::Output {
        what: "the report",
        error: ErrorKind::StorageFull.into(),
    };
    assert!(!other.is_closed_pipe());
}
