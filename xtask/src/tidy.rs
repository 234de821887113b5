//! `tidy`: checks the workspace against the plan in [`house`].
//!
//! Each rule counts what it examined and reports every violation. A violation that the plan lists
//! as an exception is not reported; an exception without a violation is itself reported, so that
//! the list only gets shorter.

use std::ffi::OsStr;
use std::io::Write;
use std::path::Path;

use anyhow::Result;

use crate::section::{Section, Table};
use crate::verdict::Verdict;

mod crates;
mod cycles;
mod exceptions;
mod graph;
pub mod house;
mod length;
mod modules;
pub mod plan;
mod purpose;
mod resolve;
mod rust;
mod words;
mod workspace;

use exceptions::Exceptions;
use graph::Graph;
use plan::Plan;
use workspace::Workspace;

/// Checks the workspace at `root` against `plan` and reports to `out`; `cargo` lists the crates.
///
/// # Errors
/// When cargo does not list the crates, or a source file cannot be read or is not Rust.
pub fn run(root: &Path, cargo: &OsStr, plan: &Plan, out: &mut dyn Write) -> Result<Verdict> {
    let workspace = Workspace::read(root, cargo)?;
    let mut graphs = Vec::new();
    for package in &workspace.packages {
        for target in &package.roots {
            graphs.push((package, Graph::read(root, target)?));
        }
    }
    let mut exceptions = Exceptions::new(plan);
    let sections = [
        crates::check(&workspace, plan, &mut exceptions),
        modules::check(&graphs, plan, &mut exceptions),
        cycles::check(&graphs, &mut exceptions),
        length::check_files(root, &workspace, plan, &mut exceptions)?,
        length::check_crates(root, &workspace, plan, &mut exceptions)?,
        words::check(root, &workspace, plan, &mut exceptions)?,
        purpose::check(root, &workspace, &mut exceptions),
    ];
    let stale = exceptions.stale();
    let sections: Vec<Section> = sections.into_iter().chain([stale]).collect();
    write!(out, "{}", Table(&sections))?;
    let failures: Vec<_> = sections.iter().flat_map(Section::failures).collect();
    for failure in &failures {
        write!(out, "\n{failure}")?;
    }
    if failures.is_empty() {
        return Ok(Verdict::Pass);
    }
    Ok(Verdict::Fail)
}
