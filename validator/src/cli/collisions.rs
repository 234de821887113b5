//! The files of a command: no output may overwrite an input or another output.

use std::collections::HashSet;
use std::path::{Path, PathBuf};

use super::failure::Failure;
use recordings::path::{self, Identity};

/// All files that the command line names.
#[derive(Debug, Default)]
pub(super) struct Files<'p> {
    /// There may be very many of them; `-` is ignored.
    pub(super) inputs: Vec<&'p Path>,
    pub(super) outputs: Vec<&'p Path>,
}

impl<'p> Files<'p> {
    /// The files of flags that may be absent.
    pub(super) fn of<const I: usize, const O: usize>(
        inputs: [Option<&'p PathBuf>; I],
        outputs: [Option<&'p PathBuf>; O],
    ) -> Files<'p> {
        let given = |path: &'p PathBuf| path.as_path();
        Files {
            inputs: inputs.into_iter().flatten().map(given).collect(),
            outputs: outputs.into_iter().flatten().map(given).collect(),
        }
    }

    /// Refuses an output that is also an input or another output, even under another name or link.
    ///
    /// # Errors
    ///
    /// If there is such an output.
    pub(super) fn refuse_collisions(&self) -> Result<(), Failure> {
        match self.collision() {
            Some(path) => Err(Failure::Usage(format!(
                "cannot write to {}: it is an input or another output too; give each of them a \
                 path of its own",
                path::shown(path)
            ))),
            None => Ok(()),
        }
    }

    fn collision(&self) -> Option<&'p Path> {
        let stdout = path::identity_of_stdout();
        let mut written: HashSet<Identity> = HashSet::new();
        for output in &self.outputs {
            let Some(identity) = path::identity(output) else {
                continue;
            };
            if Some(&identity) == stdout.as_ref() || !written.insert(identity) {
                return Some(output);
            }
        }
        if written.is_empty() {
            return None;
        }
        let is_written = |input: &&&Path| {
            input.as_os_str() != "-"
                && path::identity(input).is_some_and(|identity| written.contains(&identity))
        };
        self.inputs.iter().find(is_written).copied()
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    #[cfg(unix)]
    #[test]
    fn one_file_is_known_by_all_its_names() {
        use std::os::unix::fs::symlink;

        let folder = tempfile::tempdir().expect("a folder");
        let at = |name: &str| folder.path().join(name);
        fs::create_dir(at("d")).expect("a folder");
        fs::write(at("a"), "").expect("a file");
        fs::hard_link(at("a"), at("d/hard")).expect("a link");
        symlink("../a", at("d/soft")).expect("a link");
        symlink(folder.path(), at("d/up")).expect("a link");
        symlink("new", at("dangling")).expect("a link");
        symlink("dangling", at("d/../twice")).expect("a link");
        symlink("circle", at("circle")).expect("a link");
        for (one, other, are_one) in [
            ("a", "a", true),
            ("a", "d/../a", true),
            ("a", "d/hard", true),
            ("d/hard", "d/soft", true),
            ("a", "d/up/a", true),
            ("new", "d/up/new", true),
            ("new", "dangling", true),
            ("new", "twice", true),
            ("d/new", "new", false),
            ("missing/new", "new", false),
            ("circle", "a", false),
            ("/dev/null", "/dev/null", false),
            ("/dev/stdout", "/dev/stdout", false),
        ] {
            let (one, other) = (at(one), at(other));
            for (inputs, outputs) in [
                (vec![], vec![&one, &other]),
                (vec![&one], vec![&other]),
                (vec![&other], vec![&one]),
            ] {
                let files = Files {
                    inputs: inputs.into_iter().map(PathBuf::as_path).collect(),
                    outputs: outputs.into_iter().map(PathBuf::as_path).collect(),
                };
                let refused = files.refuse_collisions().is_err();
                assert_eq!(refused, are_one, "{one:?} {other:?}");
            }
        }
    }

    #[test]
    fn two_inputs_may_be_one_file() {
        let path = PathBuf::from("Cargo.toml");
        let files = Files::of([Some(&path), Some(&path)], [None]);
        assert!(files.refuse_collisions().is_ok());
    }
}
