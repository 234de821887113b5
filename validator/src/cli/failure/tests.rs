//! What becomes of an error: its code, its line, and the flags that help.

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
        (exists, Exit::Usage, "out: there is one already; --force"),
        (
            recorded(RecordProblem::TornLine),
            Exit::Unreadable,
            ", or get the other lines out of it with `redact",
        ),
        (recorded(RecordProblem::Name), Exit::Usage, ".jsonl"),
        (port, Exit::Usage, "; choose another --port"),
        (damaged, Exit::Unreadable, "is not 1; write it again with"),
        (
            Failure::Empty("nothing".to_owned()),
            Exit::Unreadable,
            "nothing; if that is right, say so with --allow-empty",
        ),
    ] {
        let line = failure.line();
        assert!(line.contains(helps), "{line}");
        assert_eq!(failure.exit(), exit, "{line}");
    }
}

/// Whatever it was that was written there.
#[test]
fn who_closed_a_pipe_has_seen_enough_and_is_told_nothing() {
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
        assert_eq!(failure.told(), Exit::Conforming);
    }
    let other = Failure::Output {
        what: "the report",
        error: ErrorKind::StorageFull.into(),
    };
    assert!(!other.is_closed_pipe());
}
