//! Selects the files of folders that are inputs.

use std::path::Path;
use std::str::FromStr;

use globset::{GlobBuilder, GlobMatcher};

use crate::error::Error;

/// Which files of folders are read.
#[derive(Clone, Debug, Default)]
pub struct Choice {
    /// Whether symbolic links in folders are followed; otherwise they are skipped.
    pub follow: bool,
    /// Files that match one of these are read too, whatever their extension.
    pub include: Vec<Pattern>,
}

impl Choice {
    /// Whether a file with an unknown extension is read; `below` is its path below the folder.
    pub(super) fn includes(&self, below: &Path) -> bool {
        self.include.iter().any(|pattern| pattern.is_match(below))
    }
}

/// A pattern for file names.
#[derive(Clone, Debug)]
pub struct Pattern {
    matcher: GlobMatcher,
    /// Whether it matches paths, not names.
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

impl FromStr for Pattern {
    type Err = Error;

    fn from_str(text: &str) -> Result<Pattern, Error> {
        let glob = GlobBuilder::new(text)
            .literal_separator(true)
            .build()
            .map_err(|error| Error::Pattern(error.kind().clone()))?;
        Ok(Pattern {
            matcher: glob.compile_matcher(),
            of_path: text.contains('/'),
        })
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::Pattern;

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
            let pattern: Pattern = text.parse().expect("a pattern");
            assert_eq!(
                pattern.is_match(Path::new(below)),
                matches,
                "{text} {below}"
            );
        }
    }

    #[test]
    fn an_invalid_pattern_is_refused() {
        assert!("[a".parse::<Pattern>().is_err());
    }
}
