//! What a plan of the house says.

/// The crates of a workspace, what holds for them, and what does not hold yet.
#[derive(Debug, Clone, Copy)]
pub struct Plan {
    /// One entry for each crate of the workspace.
    pub rooms: &'static [Room],
    /// Folders of files that nobody writes by hand: their length is free.
    pub generated: &'static [&'static [&'static str]],
    /// Words that no source of an engine contains, in lower case.
    pub forbidden_words: &'static [&'static str],
    /// A hand-written file has fewer lines.
    pub file_lines: usize,
    /// What does not hold yet.
    pub exceptions: &'static [Exception],
}

/// A crate.
#[derive(Debug, Clone, Copy)]
pub struct Room {
    /// The name of its package.
    pub name: &'static str,
    /// The crates of the workspace that it may depend on; those of its tests are its own affair.
    pub may_use: &'static [&'static str],
    /// Its top modules, and what each may use of the others; empty where nothing is planned.
    pub modules: &'static [Module],
    /// Its hand-written sources have fewer lines.
    pub lines: usize,
    /// It knows no contract: its sources are free of the forbidden words.
    pub is_engine: bool,
}

/// A module at the root of a crate, with all that is in it.
#[derive(Debug, Clone, Copy)]
pub struct Module {
    /// Its name.
    pub name: &'static str,
    /// The other top modules that it may use.
    pub may_use: &'static [&'static str],
}

/// Problems that are known, and tolerated for now.
#[derive(Debug, Clone, Copy)]
pub struct Exception {
    /// What is not kept to.
    pub rule: Rule,
    /// The file or folder whose problems are tolerated, with all that is in it.
    pub at: &'static str,
    /// Why they are.
    pub reason: &'static str,
}

/// What is checked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rule {
    /// Crates use only the crates that the plan lets them use.
    Crates,
    /// Top modules use only the modules that the plan lets them use.
    Modules,
    /// No files use each other in a circle.
    Circles,
    /// Files are short.
    FileLines,
    /// Crates are small.
    CrateLines,
    /// Engines know no contract.
    Words,
    /// Crates have a README and a purpose in one line.
    Purpose,
}

impl Plan {
    /// The entry of a crate.
    #[must_use]
    pub fn room(&self, name: &str) -> Option<&Room> {
        self.rooms.iter().find(|room| room.name == name)
    }

    /// Whether nobody writes the file at `path` by hand.
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
