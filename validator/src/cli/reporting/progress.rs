//! A progress bar for long work.

use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

/// A run that takes less time shows no bar.
const PATIENCE: Duration = Duration::from_secs(1);

/// What is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::cli) enum Measure {
    /// Bytes read.
    Bytes,
    /// Conversations requested.
    Conversations,
}

/// The progress of a run, shown on standard error if that is a terminal.
pub(in crate::cli) struct Progress {
    started: Instant,
    quiet: bool,
    is_shown: bool,
    bar: ProgressBar,
}

impl Progress {
    /// Starts at zero; a `total` of 0 means that the total is unknown.
    pub(super) fn new(quiet: bool, measure: Measure, total: u64) -> Progress {
        // created at the start of the run: otherwise the first rate would be far too high
        let bar = match total {
            0 => ProgressBar::no_length(),
            total => ProgressBar::new(total),
        };
        bar.set_draw_target(ProgressDrawTarget::hidden());
        if let Ok(style) = ProgressStyle::with_template(template(measure, total)) {
            bar.set_style(style);
        }
        Progress {
            started: Instant::now(),
            quiet,
            is_shown: false,
            bar,
        }
    }

    /// Adds to what has been done.
    pub(in crate::cli) fn advance(&mut self, done: u64) {
        if !self.is_shown && !self.quiet && self.started.elapsed() > PATIENCE {
            self.is_shown = true;
            // draws nothing if standard error is not a terminal
            self.bar.set_draw_target(ProgressDrawTarget::stderr());
        }
        self.bar.inc(done);
    }

    /// Hides the bar while something is written.
    pub(in crate::cli) fn pause<R>(&self, write: impl FnOnce() -> R) -> R {
        self.bar.suspend(write)
    }

    /// Removes the bar.
    pub(in crate::cli) fn finish(&self) {
        self.bar.finish_and_clear();
    }
}

fn template(measure: Measure, total: u64) -> &'static str {
    match (measure, total) {
        // the size of standard input is unknown
        (Measure::Bytes, 0) => "{spinner} {bytes} checked, {bytes_per_sec}",
        (Measure::Bytes, _) => "{wide_bar} {bytes} of {total_bytes}, {bytes_per_sec}, {eta} left",
        (Measure::Conversations, _) => "{wide_bar} {pos} of {len} conversations, {eta} left",
    }
}
