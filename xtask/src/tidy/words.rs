//! Words that no engine contains: the names of contracts, and of their vendors.

use std::path::Path;

use anyhow::Result;

use super::exceptions::Exceptions;
use super::plan::{Plan, Rule};
use super::workspace::Workspace;
use crate::section::Section;
use crate::tree;

pub(super) fn check(
    root: &Path,
    workspace: &Workspace,
    plan: &Plan,
    exceptions: &mut Exceptions,
) -> Result<Section> {
    let mut section = Section::new("engines name no contract");
    for package in &workspace.packages {
        let is_engine = plan.room(&package.name).is_some_and(|room| room.is_engine);
        if !is_engine {
            continue;
        }
        for path in workspace.rust_files(root, package)? {
            if !package.has_source(&path) {
                continue;
            }
            let text = tree::read_text(root, &path)?;
            let found: Vec<String> = text
                .lines()
                .enumerate()
                .filter_map(|(index, line)| {
                    let line = line.to_lowercase();
                    let word = plan
                        .forbidden_words
                        .iter()
                        .find(|word| line.contains(**word))?;
                    Some(format!("line {}: `{word}`", index + 1))
                })
                .collect();
            if found.is_empty() {
                section.pass();
            } else {
                let why = "an engine takes the contract as an argument and names none; write it in \
                           general words, or move it to where contracts are known";
                exceptions.report(&mut section, Rule::Words, &path, why, found);
            }
        }
    }
    Ok(section)
}
