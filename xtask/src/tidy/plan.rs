//! The types of a plan.

/// The crates of a workspace, the rules for them, and the known exceptions.
#[derive(Debug, Clone, Copy)]
pub struct Plan {
    /// One entry for each crate of the workspace.
    pub rooms: &'static [Room],
    /// Folders of generated files, whose length is not limited.
    pub generated: &'static [&'static [&'static str]],
    /// Words that no source of an engine contains, in lower case.
    pub forbidden_words: &'static [&'static str],
    /// The limit that the number of lines of a hand-written file has to stay below.
    pub file_lines: usize,
    /// Known violations.
    pub exceptions: &'static [Exception],
}

/// A crate.
#[derive(Debug, Clone, Copy)]
pub struct Room {
    /// The name of its package.
    pub name: &'static str,
    /// The crates of the workspace that it may depend on; dev-dependencies are not checked.
    pub may_use: &'static [&'static str],
    /// Its top-level modules, and the others that each may use; empty if modules are not checked.
    pub modules: &'static [Module],
    /// The limit that the number of lines of its hand-written sources has to stay below.
    pub lines: usize,
    /// Whether it is independent of contracts: its sources contain no forbidden word.
    pub is_engine: bool,
}

/// A top-level module of a crate, with everything in it.
#[derive(Debug, Clone, Copy)]
pub struct Module {
    /// Its name.
    pub name: &'static str,
    /// The other top-level modules that it may use.
    pub may_use: &'static [&'static str],
}

/// A known violation that is tolerated for now.
#[derive(Debug, Clone, Copy)]
pub struct Exception {
    /// The violated rule.
    pub rule: Rule,
    /// The file or folder, with everything in it, whose violations are tolerated.
    pub at: &'static str,
    /// Why they are tolerated.
    pub reason: &'static str,
}

/// The rules.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rule {
    /// Crates use only the crates that the plan lets them use.
    Crates,
    /// Top-level modules use only the modules that the plan lets them use.
    Modules,
    /// No files depend on each other in a cycle.
    Cycles,
    /// Files are short.
    FileLines,
    /// Crates are small.
    CrateLines,
    /// Engines name no contract.
    Words,
    /// Crates have a README and a one-line description.
    Purpose,
}

impl Plan {
    /// The entry of a crate.
    #[must_use]
    pub fn room(&self, name: &str) -> Option<&Room> {
        self.rooms.iter().find(|room| room.name == name)
    }

    /// Whether the file at `path` is generated.
    #[must_use]
    pub fn is_generated(&self, path: &str) -> bool {
        let folders = self.generated.iter().copied().flatten();
        folders.into_iter().any(|folder| is_in(path, folder))
    }
}

/// Whether `path` is `folder`, or something in it.
pub(super) fn is_in(path: &str, folder: &str) -> bool {
    path.strip_prefix(folder)
        .is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}
