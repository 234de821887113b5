//! Checks the length of hand-written files, and the size of crates.

use std::path::Path;

use anyhow::Result;

use super::exceptions::Exceptions;
use super::plan::{Plan, Rule};
use super::workspace::Workspace;
use crate::section::Section;
use crate::tree;

pub(super) fn check_files(
    root: &Path,
    workspace: &Workspace,
    plan: &Plan,
    exceptions: &mut Exceptions,
) -> Result<Section> {
    let mut section = Section::new(format!("files have fewer than {} lines", plan.file_lines));
    for package in &workspace.packages {
        for path in workspace.rust_files(root, package)? {
            if plan.is_generated(&path) {
                continue;
            }
            let lines = lines(root, &path)?;
            if lines < plan.file_lines {
                section.pass();
            } else {
                let why = format!("{lines} lines; split it by responsibility");
                exceptions.report(&mut section, Rule::FileLines, &path, why, Vec::new());
            }
        }
    }
    Ok(section)
}

pub(super) fn check_crates(
    root: &Path,
    workspace: &Workspace,
    plan: &Plan,
    exceptions: &mut Exceptions,
) -> Result<Section> {
    let mut section = Section::new("crates are as small as planned");
    for package in &workspace.packages {
        let Some(limit) = plan.room(&package.name).map(|room| room.lines) else {
            continue;
        };
        let mut total = 0;
        for path in workspace.rust_files(root, package)? {
            if package.has_source(&path) && !plan.is_generated(&path) {
                total += lines(root, &path)?;
            }
        }
        if total < limit {
            section.pass();
        } else {
            let why = format!(
                "{total} hand-written lines in its sources, of at most {limit}; split it by responsibility"
            );
            let path = format!("{}/Cargo.toml", package.folder);
            exceptions.report(&mut section, Rule::CrateLines, &path, why, Vec::new());
        }
    }
    Ok(section)
}

fn lines(root: &Path, path: &str) -> Result<usize> {
    Ok(tree::read_text(root, path)?.lines().count())
}
