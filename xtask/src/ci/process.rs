//! A program with its arguments, for a step to start and for people to read.

use std::ffi::OsString;
use std::fmt;
use std::io;
use std::path::Path;
use std::process::{Command, ExitStatus, Stdio};

/// A process that a step starts.
#[derive(Debug, Clone)]
pub struct Process {
    program: OsString,
    arguments: Vec<OsString>,
    environment: Vec<(&'static str, OsString)>,
}

impl Process {
    /// The program alone, looked up as the system does.
    pub fn new(program: impl Into<OsString>) -> Self {
        Self {
            program: program.into(),
            arguments: Vec::new(),
            environment: Vec::new(),
        }
    }

    /// With the arguments in `line`, which are separated by spaces.
    #[must_use]
    pub fn args(mut self, line: &str) -> Self {
        self.arguments.extend(line.split(' ').map(OsString::from));
        self
    }

    /// Adds one argument, which may contain spaces.
    #[must_use]
    pub fn arg(mut self, argument: impl Into<OsString>) -> Self {
        self.arguments.push(argument.into());
        self
    }

    /// Sets a variable in addition to this process's own.
    #[must_use]
    pub fn env(mut self, name: &'static str, value: impl Into<OsString>) -> Self {
        self.environment.push((name, value.into()));
        self
    }

    /// Runs it to completion in `folder`; it shares this process's output and has no input.
    pub(super) fn start(&self, folder: &Path) -> io::Result<ExitStatus> {
        // a script is relative to `folder`, wherever this process was started
        let program = Path::new(&self.program);
        let program = if program.components().nth(1).is_some() {
            folder.join(program)
        } else {
            program.to_owned()
        };
        Command::new(program)
            .args(&self.arguments)
            .envs(self.environment.iter().map(|(name, value)| (name, value)))
            .current_dir(folder)
            .stdin(Stdio::null())
            .status()
    }
}

impl fmt::Display for Process {
    /// The command as one would type it.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (name, value) in &self.environment {
            write!(f, "{name}={} ", quoted(&value.to_string_lossy()))?;
        }
        let program = Path::new(&self.program);
        // cargo sets `CARGO` to its absolute path
        let is_cargo = program.file_stem().is_some_and(|name| name == "cargo");
        let program = if is_cargo {
            "cargo".into()
        } else {
            self.program.to_string_lossy()
        };
        write!(f, "{}", quoted(&program))?;
        for argument in &self.arguments {
            write!(f, " {}", quoted(&argument.to_string_lossy()))?;
        }
        Ok(())
    }
}

fn quoted(word: &str) -> String {
    let is_plain = |c: char| c.is_alphanumeric() || "-_./=:,@+%".contains(c);
    if !word.is_empty() && word.chars().all(is_plain) {
        word.to_owned()
    } else {
        format!("'{}'", word.replace('\'', r"'\''"))
    }
}
