//! The stand-in server as a process: started, waited for until it listens, and killed when dropped.

use std::io::{BufRead, BufReader, Read, Seek};
use std::process::{Child, Command, Stdio};

use anyhow::{Context, Result, bail};

/// The token that the stand-in accepts by default.
pub const TOKEN: &str = "test-token";

/// The prefix of the stand-in's first line, before its URL.
const LISTENING: &str = "listening on ";

/// A running stand-in; on Unix, the program replaces cargo's process, so that killing one kills
/// both.
#[derive(Debug)]
pub struct StandIn {
    process: Child,
    url: String,
}

impl StandIn {
    /// Starts `command` and waits for the line with its address.
    ///
    /// # Errors
    /// When it cannot be started, or prints anything else first; the error contains its stderr.
    pub fn start(command: &mut Command) -> Result<Self> {
        // only needed if it does not start: otherwise stderr explains to people how to use it
        let mut complaints = tempfile::tempfile().context("cannot create a temporary file")?;
        let process = command
            .stdout(Stdio::piped())
            .stderr(complaints.try_clone()?)
            .spawn()
            .with_context(|| format!("cannot start {}", command.get_program().to_string_lossy()))?;
        // from here on it is killed in any case
        let mut stand_in = Self {
            process,
            url: String::new(),
        };
        let mut line = Vec::new();
        if let Some(stdout) = stand_in.process.stdout.take() {
            BufReader::new(stdout).read_until(b'\n', &mut line)?;
        }
        let line = String::from_utf8_lossy(&line);
        if let Some(url) = line.strip_prefix(LISTENING) {
            url.trim_end().clone_into(&mut stand_in.url);
            return Ok(stand_in);
        }
        drop(stand_in);
        let mut said = String::new();
        complaints.rewind()?;
        complaints.read_to_string(&mut said)?;
        bail!("it did not listen: {}", said.trim_end());
    }

    /// Its base URL: `http://127.0.0.1:PORT`.
    #[must_use]
    pub fn url(&self) -> &str {
        &self.url
    }
}

impl Drop for StandIn {
    fn drop(&mut self) {
        // it may already have ended
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
