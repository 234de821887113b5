//! The dependencies between the files of a crate.
//!
//! Declaring a module does not count as a use, nor does re-exporting an item: only what the code of
//! a file names, or imports for itself, counts.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use anyhow::Result;

use super::resolve::Target;
use super::rust::Source;

pub(super) struct Graph {
    /// Whether it is the library of its package.
    pub(super) is_library: bool,
    files: Vec<String>,
    /// The top-level module of each file; `None` for the root.
    top_modules: Vec<Option<String>>,
    /// The edges, from file to file, with the names that are used.
    arrows: BTreeMap<(usize, usize), BTreeSet<String>>,
}

/// A use of one file by another.
#[derive(Clone, Copy)]
pub(super) struct Arrow {
    pub(super) from: usize,
    pub(super) to: usize,
}

impl Graph {
    /// The graph of the crate whose root is `file`.
    pub(super) fn read(root: &Path, file: &str) -> Result<Self> {
        let source = Source::read(root, file)?;
        let mut graph = Self {
            is_library: file.ends_with("lib.rs"),
            top_modules: top_modules(&source),
            files: source.files.clone(),
            arrows: BTreeMap::new(),
        };
        for (index, module) in source.modules.iter().enumerate() {
            for import in module.imports.iter().filter(|import| !import.is_reexport) {
                let to = match source.resolve(index, &import.path) {
                    Some(Target::Item(file)) => file,
                    Some(Target::Module(to)) if import.name.is_none() => source.modules[to].file,
                    _ => continue,
                };
                graph.add(module.file, to, &import.path);
            }
            for path in &module.paths {
                if let Some(Target::Item(to)) = source.resolve(index, path) {
                    graph.add(module.file, to, path);
                }
            }
        }
        Ok(graph)
    }

    fn add(&mut self, from: usize, to: usize, path: &[String]) {
        if from != to {
            let names = self.arrows.entry((from, to)).or_default();
            names.extend(path.last().cloned());
        }
    }

    /// The number of files; they are numbered from 0.
    pub(super) fn len(&self) -> usize {
        self.files.len()
    }

    pub(super) fn path(&self, file: usize) -> &str {
        &self.files[file]
    }

    pub(super) fn arrows(&self) -> impl Iterator<Item = Arrow> {
        self.arrows.keys().map(|&(from, to)| Arrow { from, to })
    }

    pub(super) fn used_by(&self, file: usize) -> impl Iterator<Item = usize> {
        let arrows = self.arrows.range((file, 0)..=(file, usize::MAX));
        arrows.map(|(&(_, to), _)| to)
    }

    /// The edge in words, with the names that are used.
    pub(super) fn describe(&self, arrow: &Arrow) -> String {
        let names = self.arrows.get(&(arrow.from, arrow.to));
        let names: Vec<&str> = names.into_iter().flatten().map(String::as_str).collect();
        format!(
            "{} -> {}: {}",
            self.files[arrow.from],
            self.files[arrow.to],
            names.join(", ")
        )
    }

    /// The top-level module that contains a file.
    pub(super) fn top_module(&self, file: usize) -> Option<&str> {
        self.top_modules[file].as_deref()
    }

    /// The top-level modules of the crate, each with its first file.
    pub(super) fn top_modules(&self) -> impl Iterator<Item = (&str, &str)> {
        let named = self.top_modules.iter().zip(&self.files);
        let first: BTreeMap<&str, &str> = named
            .rev()
            .filter_map(|(name, file)| Some((name.as_deref()?, file.as_str())))
            .collect();
        first.into_iter()
    }
}

fn top_modules(source: &Source) -> Vec<Option<String>> {
    let mut names = vec![None; source.files.len()];
    let root = &source.modules[0];
    for (name, &top) in &root.children {
        let mut due = vec![top];
        while let Some(module) = due.pop() {
            let module = &source.modules[module];
            if module.file != root.file {
                names[module.file] = Some(name.clone());
            }
            due.extend(module.children.values());
        }
    }
    names
}
