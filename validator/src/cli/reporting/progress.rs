//! A progress bar for long work.

use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

/// Work that is done sooner shows no bar.
const PATIENCE: Duration = Duration::from_secs(1);

/// What is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::cli) enum Measure {
    /// Bytes read.
    Bytes,
    /// Conversations that were asked for.
    Conversations,
}

/// How far a run has come, shown on standard error if that is a terminal.
pub(in crate::cli) struct Progress {
    started: Instant,
    quiet: bool,
    is_shown: bool,
    bar: ProgressBar,
}

impl Progress {
    /// Nothing is done yet; a `total` of 0 is one that is not known.
    pub(super) fn new(quiet: bool, measure: Measure, total: u64) -> Progress {
        // it watches from the beginning, or it would take a late start for great speed
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

    /// So much more was checked.
    pub(in crate::cli) fn advance(&mut self, done: u64) {
        if !self.is_shown && !self.quiet && self.started.elapsed() > PATIENCE {
            self.is_shown = true;
            // the target is silent where it is no terminal
            self.bar.set_draw_target(ProgressDrawTarget::stderr());
        }
        self.bar.inc(done);
    }

    /// Writes something without the bar in its way.
    pub(in crate::cli) fn pause<R>(&self, write: impl FnOnce() -> R) -> R {
        self.bar.suspend(write)
    }

    /// Takes the bar away.
    pub(in crate::cli) fn finish(&self) {
        self.bar.finish_and_clear();
    }
}

fn template(measure: Measure, total: u64) -> &'static str {
    match (measure, total) {
        // of standard input the size is not known
        (Measure::Bytes, 0) => "{spinner} {bytes} checked, {bytes_per_sec}",
        (Measure::Bytes, _) => "{wide_bar} {bytes} of {total_bytes}, {bytes_per_sec}, {eta} left",
        (Measure::Conversations, _) => "{wide_bar} {pos} of {len} conversations, {eta} left",
    }
}
