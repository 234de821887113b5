//! Resolves a path to the file that defines it, through every re-export on the way.

use super::rust::{Import, Module, Source};

/// The maximum number of re-exports; only a cyclic chain is as long.
const DEPTH: usize = 32;

/// The target of a path within the crate.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Target {
    Module(usize),
    /// An item in the file.
    Item(usize),
}

impl Source {
    /// Resolves `path` from the code of `module`; `None` if another crate defines it.
    pub(super) fn resolve(&self, module: usize, path: &[String]) -> Option<Target> {
        self.follow(module, path, DEPTH)
    }

    fn follow(&self, module: usize, path: &[String], depth: usize) -> Option<Target> {
        let depth = depth.checked_sub(1)?;
        let (first, rest) = path.split_first()?;
        match first.as_str() {
            "crate" => self.walk(0, rest, depth),
            "self" => self.walk(module, rest, depth),
            "super" => {
                let mut above = self.modules[module].parent?;
                let mut rest = rest;
                while let Some((_, further)) = rest.split_first().filter(|(s, _)| *s == "super") {
                    above = self.modules[above].parent?;
                    rest = further;
                }
                self.walk(above, rest, depth)
            }
            name if self.knows(module, name) => self.walk(module, path, depth),
            name => {
                let globs = self
                    .globs(module, depth)
                    .find(|&glob| self.knows(glob, name));
                self.walk(globs?, path, depth)
            }
        }
    }

    /// Resolves `path` as a member of `module`.
    fn walk(&self, module: usize, path: &[String], depth: usize) -> Option<Target> {
        let depth = depth.checked_sub(1)?;
        let Some((name, rest)) = path.split_first() else {
            return Some(Target::Module(module));
        };
        let here = &self.modules[module];
        if let Some(&child) = here.children.get(name) {
            return self.walk(child, rest, depth);
        }
        if here.items.contains(name) {
            return Some(Target::Item(here.file));
        }
        if let Some(import) = here.import(name) {
            return match self.follow(module, &import.path, depth)? {
                Target::Module(module) => self.walk(module, rest, depth),
                item @ Target::Item(_) => Some(item),
            };
        }
        let glob = self
            .globs(module, depth)
            .find(|&glob| self.knows(glob, name));
        match glob {
            Some(glob) => self.walk(glob, path, depth),
            // a macro defines it
            None => Some(Target::Item(here.file)),
        }
    }

    fn knows(&self, module: usize, name: &str) -> bool {
        let module = &self.modules[module];
        module.children.contains_key(name)
            || module.items.contains(name)
            || module.import(name).is_some()
    }

    /// The modules of which everything is imported.
    fn globs(&self, module: usize, depth: usize) -> impl Iterator<Item = usize> {
        let imports = self.modules[module].imports.iter();
        imports
            .filter(|import| import.name.is_none())
            .filter_map(
                move |import| match self.follow(module, &import.path, depth) {
                    Some(Target::Module(module)) => Some(module),
                    _ => None,
                },
            )
    }
}

impl Module {
    fn import(&self, name: &str) -> Option<&Import> {
        let is_it = |import: &&Import| import.name.as_deref() == Some(name);
        self.imports.iter().find(is_it)
    }
}
