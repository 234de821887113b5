//! A progress bar for long work.

use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use crate::cli::inputs::Input;

/// Work that is done sooner shows no bar.
const PATIENCE: Duration = Duration::from_secs(1);

/// How far a run has come, shown on standard error if that is a terminal.
pub(super) struct Progress {
    started: Instant,
    total: u64,
    done: u64,
    quiet: bool,
    bar: Option<ProgressBar>,
}

impl Progress {
    /// Nothing is done yet.
    pub(super) fn new(quiet: bool, inputs: &[Input]) -> Progress {
        Progress {
            started: Instant::now(),
            total: inputs.iter().map(|input| input.size).sum(),
            done: 0,
            quiet,
            bar: None,
        }
    }

    /// So many bytes more were checked.
    pub(super) fn advance(&mut self, bytes: u64) {
        self.done += bytes;
        if self.bar.is_none() && !self.quiet && self.started.elapsed() > PATIENCE {
            self.bar = Some(self.new_bar());
        }
        if let Some(bar) = &self.bar {
            bar.set_position(self.done);
        }
    }

    /// Writes something without the bar in its way.
    pub(super) fn pause<R>(&self, write: impl FnOnce() -> R) -> R {
        match &self.bar {
            Some(bar) => bar.suspend(write),
            None => write(),
        }
    }

    /// Takes the bar away.
    pub(super) fn finish(self) {
        if let Some(bar) = self.bar {
            bar.finish_and_clear();
        }
    }

    fn new_bar(&self) -> ProgressBar {
        // of standard input the size is not known
        let (bar, template) = if self.total == 0 {
            (
                ProgressBar::no_length(),
                "{spinner} {bytes} checked, {bytes_per_sec}",
            )
        } else {
            (
                ProgressBar::new(self.total),
                "{wide_bar} {bytes} of {total_bytes}, {bytes_per_sec}, {eta} left",
            )
        };
        // the target is silent where it is no terminal
        bar.set_draw_target(ProgressDrawTarget::stderr());
        if let Ok(style) = ProgressStyle::with_template(template) {
            bar.set_style(style);
        }
        bar
    }
}
