//! Reports the result of each request, in the order of the requests.

use std::io;

use conversation_client::Error;

use super::failures::{Failures, NEVER_ACCEPTED, RATE_LIMITED};
use super::recorder::Recorder;
use super::service::Service;
use crate::cli::allow_empty::AllowEmpty;
use crate::cli::complaint::complain;
use crate::cli::exit::Exit;
use crate::cli::failure::{self, Failure};
use crate::cli::interruption;
use crate::cli::operation::ID_NAMES;
use crate::cli::profiling::{Profiling, Shard};
use crate::cli::reporting::{self, Measure, Output, Progress, Reporting};
use check::finding::Finding;
use check::position::Position;
use check::report::Report;
use check::validator::{Checker, Validator};
use live::queue::Request;
use live::secret::Secret;
use live::session::{Ended, Next, Sink};
use live::unfetched::Unfetched;
use live::{Fetched, identity};
use report::{CheckedRecord, Origin, Summary};

/// The beginning of the message if `--failed-ids` cannot be written.
pub(super) const UNFETCHED: &str = "cannot write the list of --failed-ids to ";

/// Where the results of a run go.
pub(super) struct Destinations {
    pub(super) output: Output,
    pub(super) recorder: Option<Recorder>,
    pub(super) profiling: Profiling,
    pub(super) unfetched: Option<Unfetched>,
    pub(super) allow_empty: AllowEmpty,
}

/// The report, the counts and the recording.
pub(super) struct Outcomes<'v> {
    service: Service,
    secret: Secret,
    checker: Checker<'v>,
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

impl Sink for Outcomes<'_> {
    fn add(&mut self, request: Request, fetched: &Fetched) -> io::Result<Next> {
        let mut next = Next::GoOn;
        match fetched {
            Fetched::NotRequested => {
                self.leave(request);
                return Ok(next);
            }
            Fetched::Failed(error) => {
                self.failed(request, error);
                if self.failures.is_never_accepted() {
                    self.say(NEVER_ACCEPTED);
                    next = Next::Stop;
                }
            }
            Fetched::Panicked => {
                self.leave(request);
                let url = self.service.url(request);
                self.unreadable(|failures| failures.count_internal(&url));
            }
            Fetched::Body(body) => {
                self.failures.count_success();
                let url = self.service.url(request);
                let source = self.secret.hide(&url).into_owned();
                let (report, is_other) = self.check(request, &source, body);
                let has_token = self.secret.is_in_body(body);
                // before the report, because writing that may fail
                next = self.keep(request, body, is_other, has_token);
                // an excerpt would show the token
                let text = Some(&**body).filter(|_| !has_token);
                self.received(&source, report, text)?;
            }
        }
        self.progress.advance(1);
        Ok(next)
    }

    fn interrupted(&mut self) {
        self.say(interruption::ENDING);
    }

    fn give_up(&mut self) {
        self.failures.give_up();
        self.output.complaint(RATE_LIMITED);
        self.say(RATE_LIMITED);
    }

    fn dropped(&mut self, responses: usize) {
        let line =
            format!("responses received but not checked, because the run ended: {responses}");
        self.say(&line);
    }
}

impl<'v> Outcomes<'v> {
    /// Starts without results; `total` conversations will be requested.
    pub(super) fn new(
        service: Service,
        secret: Secret,
        validator: &'v Validator,
        reporting: &Reporting,
        destinations: Destinations,
        total: u64,
    ) -> Outcomes<'v> {
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
            checker: validator.checker(),
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

    /// Records a response. If a recording is wanted and the response is not in it, or if it is
    /// about another conversation, `--failed-ids` lists the conversation.
    fn keep(&mut self, request: Request, body: &[u8], is_other: bool, has_token: bool) -> Next {
        let kept = match &mut self.recorder {
            Some(recorder) if is_other => {
                recorder.leave_out_other();
                Ok(false)
            }
            Some(recorder) if has_token => {
                recorder.leave_out_token();
                Ok(false)
            }
            Some(recorder) => recorder.append(request, body),
            None => Ok(!is_other),
        };
        if !matches!(kept, Ok(true)) {
            self.leave(request);
        }
        match kept {
            Ok(_) => Next::GoOn,
            // without the recording, further requests would be useless
            Err(error) => {
                self.say(&error.line());
                Next::Stop
            }
        }
    }

    /// Checks a response, and whether it is about the requested conversation, in one pass.
    /// Returns the report, and whether it is about another one.
    fn check(&mut self, request: Request, source: &str, body: &[u8]) -> (Report, bool) {
        let account = self.service.account.get();
        let mut other = Vec::new();
        let report = self.shard.check_with(
            &mut self.checker,
            source,
            1,
            Ok(body),
            Some(&mut |value| {
                other = identity::findings(request, account, ID_NAMES, value, self.show_values);
            }),
        );
        let is_other = !other.is_empty();
        let report = with_identity(report, other);
        (self.without_token(report), is_other)
    }

    fn received(&mut self, source: &str, report: Report, text: Option<&[u8]>) -> io::Result<()> {
        self.summary.count(&report);
        let origin = Origin {
            record: 1,
            start: Position::START,
            in_body: false,
            text,
        };
        let checked = CheckedRecord::new(&origin, report, self.show_values);
        self.progress.pause(|| self.output.record(source, &checked))
    }

    fn failed(&mut self, request: Request, error: &Error) {
        if !Failures::is_failure(request, error) {
            self.failures.count_missing();
            return;
        }
        self.leave(request);
        let url = self.service.url(request);
        self.unreadable(|failures| failures.count(&url, error));
    }

    fn leave(&mut self, request: Request) {
        if let Some(unfetched) = &mut self.unfetched {
            unfetched.add(request);
        }
    }

    fn unreadable(&mut self, count: impl FnOnce(&mut Failures) -> Option<String>) {
        self.summary.unreadable += 1;
        if let Some(line) = count(&mut self.failures) {
            self.output.complaint(&self.secret.hide(&line));
            self.say(&line);
        }
    }

    /// Finishes the outputs of a run.
    pub(super) fn finish(mut self, ended: Ended) -> Exit {
        let Ended {
            result,
            unreported,
            rest,
            is_interrupted: interrupted,
            retried,
        } = ended;
        let recorded = rest.skipped();
        if let Some(unfetched) = &mut self.unfetched {
            for request in unreported {
                unfetched.add(request);
            }
            unfetched.extend(rest.rest());
        }
        self.progress.finish();
        let mut exit = reporting::exit_of(&self.summary).max(self.failures.exit());
        let mut lines = self.failures.conclusion(self.service.hyphenated);
        if !self.quiet {
            lines.extend(self.failures.gaps(self.summary == Summary::default()));
            if retried > 0 {
                lines.push(format!("retries: {retried}"));
            }
        }
        if recorded > 0 {
            lines.push(format!(
                "already recorded, and not requested again: {recorded}"
            ));
        } else if self.summary.is_empty() && !interrupted {
            // failures have their own messages
            if let Some(problem) = self.allow_empty.problem("no conversation was fetched") {
                self.output.complaint(&problem.line());
                lines.push(problem.line());
                exit = exit.max(problem.exit());
            }
        }
        if interrupted {
            lines.push(interruption::ENDED.to_owned());
            exit = exit.max(Exit::Interrupted);
        }
        for line in lines {
            complain(&line);
        }
        if let Some(recorder) = self.recorder {
            let ended = recorder.finish(self.quiet);
            exit = exit.max(ended.exit);
            if let Some(unfetched) = &mut self.unfetched {
                for request in ended.in_doubt {
                    unfetched.add(request);
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
        let (reported, written) = self.output.finish(&self.summary, profile, result);
        exit.max(reported).max(failure::exit_of(written))
    }

    /// Prints a line on standard error, and hides the progress bar meanwhile.
    pub(super) fn say(&self, line: &str) {
        let line = self.secret.hide(line);
        self.progress.pause(|| complain(&line));
    }

    /// Hides the token in findings: a server may send it back as a name, and names are shown.
    fn without_token(&self, report: Report) -> Report {
        let readers = report.readers();
        let mut findings = report.into_findings();
        for finding in &mut findings {
            finding.rewrite_texts(|text| self.secret.hide(text).into_owned());
        }
        Report::new(findings, readers)
    }
}

/// Adds the findings about a response that is about another conversation.
fn with_identity(report: Report, other: Vec<Finding>) -> Report {
    if other.is_empty() {
        return report;
    }
    let readers = report.readers();
    let mut findings = report.into_findings();
    findings.extend(other);
    Report::new(findings, readers)
}
