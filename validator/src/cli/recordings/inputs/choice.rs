//! The flags that say which files of a folder are inputs, and what follows where some are not.

use std::path::Path;

use clap::Args;
use globset::{GlobBuilder, GlobMatcher};

use crate::cli::emptiness::AllowEmpty;

/// What is read of the folders that are named.
#[derive(Clone, Debug, Default, Args)]
pub(in crate::cli) struct Choice {
    /// Follow symbolic links in folders; without it they are skipped
    #[arg(long)]
    follow: bool,

    /// In folders, also read files with such a name, whatever it ends in; may be repeated. With
    /// a `/` in it, the pattern is for the path below the folder: `logs/**/*.txt`
    #[arg(long, value_name = "GLOB", value_parser = pattern)]
    include: Vec<Pattern>,

    /// Exit with 1 if anything was skipped: a name that is not recognised, a link, a named pipe
    #[arg(long)]
    fail_on_skipped: bool,

    #[command(flatten)]
    pub(in crate::cli) allow_empty: AllowEmpty,
}

impl Choice {
    /// Whether links in folders lead to inputs.
    pub(super) fn follows(&self) -> bool {
        self.follow
    }

    /// Whether a file is read whose name says nothing; `below` is its path below the folder.
    pub(super) fn includes(&self, below: &Path) -> bool {
        self.include.iter().any(|pattern| pattern.is_match(below))
    }

    /// Whether a run that skipped something has failed.
    pub(in crate::cli) fn fails_on_skipped(&self) -> bool {
        self.fail_on_skipped
    }
}

/// A pattern for the names of files.
#[derive(Clone, Debug)]
struct Pattern {
    matcher: GlobMatcher,
    /// It is one for paths, not for names.
    of_path: bool,
}

impl Pattern {
    fn is_match(&self, below: &Path) -> bool {
        if self.of_path {
            return self.matcher.is_match(below);
        }
        below
            .file_name()
            .is_some_and(|name| self.matcher.is_match(name))
    }
}

fn pattern(text: &str) -> Result<Pattern, String> {
    let glob = GlobBuilder::new(text)
        .literal_separator(true)
        .build()
        .map_err(|error| error.kind().to_string())?;
    Ok(Pattern {
        matcher: glob.compile_matcher(),
        of_path: text.contains('/'),
    })
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::pattern;

    #[test]
    fn a_pattern_is_for_names_and_with_a_slash_for_paths() {
        for (text, below, matches) in [
            ("*.log", "export.log", true),
            ("*.log", "deep/er/export.log", true),
            ("*.log", "export.log.1", false),
            ("*.{log,txt}", "notes.txt", true),
            ("export*", "export", true),
            ("x.ndjson.[0-9]", "d/x.ndjson.1", true),
            ("logs/*", "logs/a", true),
            ("logs/*", "logs/deep/a", false),
            ("logs/**", "logs/deep/a", true),
            ("**/*.txt", "a.txt", true),
        ] {
            let pattern = pattern(text).expect("it is one");
            assert_eq!(
                pattern.is_match(Path::new(below)),
                matches,
                "{text} {below}"
            );
        }
    }

    #[test]
    fn what_is_no_pattern_is_refused() {
        assert!(pattern("[a").is_err());
    }
}
