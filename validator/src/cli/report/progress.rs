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
}

/// How far a run has come, shown on standard error if that is a terminal.
pub(in crate::cli) struct Progress {
    started: Instant,
    measure: Measure,
    total: u64,
    done: u64,
    quiet: bool,
    bar: Option<ProgressBar>,
}

impl Progress {
    /// Nothing is done yet; a `total` of 0 is one that is not known.
    pub(super) fn new(quiet: bool, measure: Measure, total: u64) -> Progress {
        Progress {
            started: Instant::now(),
            measure,
            total,
            done: 0,
            quiet,
            bar: None,
        }
    }

    /// So much more was checked.
    pub(in crate::cli) fn advance(&mut self, done: u64) {
        self.done = self.done.saturating_add(done);
        if self.bar.is_none() && !self.quiet && self.started.elapsed() > PATIENCE {
            self.bar = Some(self.new_bar());
        }
        if let Some(bar) = &self.bar {
            bar.set_position(self.done);
        }
    }

    /// Writes something without the bar in its way.
    pub(in crate::cli) fn pause<R>(&self, write: impl FnOnce() -> R) -> R {
        match &self.bar {
            Some(bar) => bar.suspend(write),
            None => write(),
        }
    }

    /// Takes the bar away.
    pub(in crate::cli) fn finish(self) {
        if let Some(bar) = self.bar {
            bar.finish_and_clear();
        }
    }

    fn new_bar(&self) -> ProgressBar {
        let bar = match self.total {
            0 => ProgressBar::no_length(),
            total => ProgressBar::new(total),
        };
        let template = match (self.measure, self.total) {
            // of standard input the size is not known
            (Measure::Bytes, 0) => "{spinner} {bytes} checked, {bytes_per_sec}",
            (Measure::Bytes, _) => {
                "{wide_bar} {bytes} of {total_bytes}, {bytes_per_sec}, {eta} left"
            }
        };
        // the target is silent where it is no terminal
        bar.set_draw_target(ProgressDrawTarget::stderr());
        if let Ok(style) = ProgressStyle::with_template(template) {
            bar.set_style(style);
        }
        bar
    }
}
