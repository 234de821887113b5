//! What came of each conversation, in the order they were asked for.

use std::io;

use conversation_client::Error;

use super::failures::{Failures, NEVER_ACCEPTED, NEVER_ENDING};
use super::recorder::Recorder;
use super::service::Service;
use crate::cli::complaint::complain;
use crate::cli::emptiness::AllowEmpty;
use crate::cli::exit::Exit;
use crate::cli::failure::{self, Failure};
use crate::cli::interruption;
use crate::cli::profiling::{Profiling, Shard};
use crate::cli::reporting::{self, Measure, Output, Progress, Reporting};
use check::finding::Finding;
use check::position::Position;
use check::report::Report;
use check::validator::Validator;
use live::queue::Asked;
use live::secret::Secret;
use live::session::{Ended, Next, Sink};
use live::unfetched::Unfetched;
use live::{Fetched, identity};
use report::{CheckedRecord, Origin, Summary};

/// What stands before why `--failed-ids` cannot be written.
pub(super) const UNFETCHED: &str = "cannot write the list of --failed-ids to ";

/// What is left of a run.
pub(super) struct Destinations {
    pub(super) output: Output,
    pub(super) recorder: Option<Recorder>,
    pub(super) profiling: Profiling,
    pub(super) unfetched: Option<Unfetched>,
    pub(super) allow_empty: AllowEmpty,
}

/// The report, the counts and the recording.
pub(super) struct Outcomes {
    service: Service,
    secret: Secret,
    validator: Validator,
    output: Output,
    progress: Progress,
    summary: Summary,
    failures: Failures,
    recorder: Option<Recorder>,
    profiling: Profiling,
    shard: Shard,
    unfetched: Option<Unfetched>,
    allow_empty: AllowEmpty,
    quiet: bool,
    show_values: bool,
}

impl Sink for Outcomes {
    fn add(&mut self, asked: Asked, fetched: &Fetched) -> io::Result<Next> {
        let mut next = Next::GoOn;
        match fetched {
            Fetched::Unasked => {
                self.leave(asked);
                return Ok(next);
            }
            Fetched::Failed(error) => {
                self.failed(asked, error);
                if self.failures.is_never_accepted() {
                    self.say(NEVER_ACCEPTED);
                    next = Next::Stop;
                }
            }
            Fetched::Panicked => {
                self.leave(asked);
                let url = self.service.url(asked);
                self.unreadable(|failures| failures.count_internal(&url));
            }
            Fetched::Body(body) => {
                self.failures.count_success();
                let account = self.service.account.get();
                let other = identity::findings(asked, account, body, self.show_values);
                // first, as the report may have nobody left to read it
                next = self.keep(asked, body, !other.is_empty());
                self.received(asked, body, other)?;
            }
        }
        self.progress.advance(1);
        Ok(next)
    }

    fn ending(&mut self) {
        self.say(interruption::ENDING);
    }

    fn give_up(&mut self) {
        self.failures.give_up();
        self.output.complaint(NEVER_ENDING);
        self.say(NEVER_ENDING);
    }

    fn unadded(&mut self, answers: usize) {
        let line = format!("answers that came and were not checked, to end in time: {answers}");
        self.say(&line);
    }
}

impl Outcomes {
    /// Nothing came yet, of so many.
    pub(super) fn new(
        service: Service,
        secret: Secret,
        reporting: &Reporting,
        destinations: Destinations,
        total: u64,
    ) -> Outcomes {
        let Destinations {
            output,
            recorder,
            profiling,
            unfetched,
            allow_empty,
        } = destinations;
        Outcomes {
            service,
            secret,
            validator: reporting.validator(),
            output,
            progress: reporting.progress(Measure::Conversations, total),
            summary: Summary::default(),
            failures: Failures::new(),
            recorder,
            shard: profiling.shard(),
            profiling,
            unfetched,
            allow_empty,
            quiet: reporting.quiet,
            show_values: reporting.show_values,
        }
    }

    /// What is not kept where it is wanted is asked for in another run, and so is what came in
    /// the place of another conversation.
    fn keep(&mut self, asked: Asked, body: &[u8], is_other: bool) -> Next {
        let kept = match &mut self.recorder {
            Some(recorder) if is_other => {
                recorder.leave_out_other();
                Ok(false)
            }
            Some(recorder) => recorder.append(asked, body, &self.secret),
            None => Ok(!is_other),
        };
        if !matches!(kept, Ok(true)) {
            self.leave(asked);
        }
        match kept {
            Ok(_) => Next::GoOn,
            // who wants a recording does not want the service asked for nothing
            Err(error) => {
                self.say(&error.line());
                Next::Stop
            }
        }
    }

    fn received(&mut self, asked: Asked, body: &[u8], other: Vec<Finding>) -> io::Result<()> {
        let url = self.service.url(asked);
        let source = self.secret.hide(&url);
        let report = {
            let checker = &mut self.validator.checker();
            self.shard.check(checker, &source, 1, Ok(body))
        };
        let report = with_identity(report, other);
        let report = self.without_token(report);
        self.summary.count(&report);
        let origin = Origin {
            record: 1,
            start: Position::START,
            in_body: false,
            // an excerpt would tell more of it than names
            text: Some(body).filter(|body| !self.secret.is_in_body(body)),
        };
        let checked = CheckedRecord::new(&origin, report, self.show_values);
        self.progress
            .pause(|| self.output.record(&source, &checked))
    }

    fn failed(&mut self, asked: Asked, error: &Error) {
        if !Failures::is_failure(asked, error) {
            self.failures.count_missing();
            return;
        }
        self.leave(asked);
        let url = self.service.url(asked);
        self.unreadable(|failures| failures.count(&url, error));
    }

    fn leave(&mut self, asked: Asked) {
        if let Some(unfetched) = &mut self.unfetched {
            unfetched.add(asked);
        }
    }

    fn unreadable(&mut self, count: impl FnOnce(&mut Failures) -> Option<String>) {
        self.summary.unreadable += 1;
        if let Some(line) = count(&mut self.failures) {
            self.output.complaint(&self.secret.hide(&line));
            self.say(&line);
        }
    }

    /// Ends the report of a run that ended like that.
    pub(super) fn finish(mut self, ended: Ended) -> Exit {
        let Ended {
            added,
            unreported,
            rest,
            is_interrupted: interrupted,
            retried,
        } = ended;
        let recorded = rest.passed();
        if let Some(unfetched) = &mut self.unfetched {
            for asked in unreported {
                unfetched.add(asked);
            }
            unfetched.extend(rest.rest());
        }
        self.progress.finish();
        let mut exit = reporting::exit_of(&self.summary).max(self.failures.exit());
        let mut said = self.failures.conclusion(self.service.hyphenated);
        if !self.quiet {
            said.extend(self.failures.gaps(self.summary == Summary::default()));
            if retried > 0 {
                said.push(format!(
                    "asked again after a failure: {}",
                    check::message::counted(retried, "time")
                ));
            }
        }
        if recorded > 0 {
            let line = format!("recorded already, and not asked for: {recorded}");
            said.push(line);
        } else if self.summary.is_empty() && !interrupted {
            // of what failed it is said why there is nothing
            if let Some(problem) = self.allow_empty.problem("no conversation was fetched") {
                self.output.complaint(&problem.line());
                said.push(problem.line());
                exit = exit.max(problem.exit());
            }
        }
        if interrupted {
            said.push(interruption::ENDED.to_owned());
            exit = exit.max(Exit::Interrupted);
        }
        for line in said {
            complain(&line);
        }
        if let Some(recorder) = self.recorder {
            let ended = recorder.finish(self.quiet);
            exit = exit.max(ended.exit);
            if let Some(unfetched) = &mut self.unfetched {
                for asked in ended.in_doubt {
                    unfetched.add(asked);
                }
            }
        }
        let unfetched = self.unfetched.map_or(Ok(()), Unfetched::write);
        let unfetched = unfetched.map_err(|error| Failure::Unwritten {
            before: UNFETCHED,
            error,
        });
        exit = exit.max(failure::exit_of(unfetched));
        let mut merged = self.profiling.finish([self.shard]);
        if let Some(merged) = &mut merged {
            let secret = &self.secret;
            merged
                .profile
                .rewrite_texts(|text| secret.hide(text).into_owned());
            exit = exit.max(failure::exit_of(merged.write()));
        }
        let profile = merged.map(|merged| merged.profile);
        let (reported, written) = self.output.finish(&self.summary, profile, added);
        exit.max(reported).max(failure::exit_of(written))
    }

    /// Says something without the progress bar in its way.
    pub(super) fn say(&self, line: &str) {
        let line = self.secret.hide(line);
        self.progress.pause(|| complain(&line));
    }

    /// A server may repeat the token, and make a name of it: names are shown.
    fn without_token(&self, report: Report) -> Report {
        let readers = report.readers();
        let mut findings = report.into_findings();
        for finding in &mut findings {
            finding.rewrite_texts(|text| self.secret.hide(text).into_owned());
        }
        Report::new(findings, readers)
    }
}

/// What says of itself that it is another one than was asked for does not conform.
fn with_identity(report: Report, other: Vec<Finding>) -> Report {
    if other.is_empty() {
        return report;
    }
    let readers = report.readers();
    let mut findings = report.into_findings();
    findings.extend(other);
    Report::new(findings, readers)
}
