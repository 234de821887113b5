//! Checks that every crate states its purpose: in the description of its manifest, and in a README.

use std::path::Path;

use super::exceptions::Exceptions;
use super::plan::Rule;
use super::workspace::Workspace;
use crate::section::Section;

pub(super) fn check(root: &Path, workspace: &Workspace, exceptions: &mut Exceptions) -> Section {
    let mut section = Section::new("crates state their purpose");
    for package in &workspace.packages {
        let folder = &package.folder;
        let readme = format!("{folder}/README.md");
        if root.join(&readme).is_file() {
            section.pass();
        } else {
            let why = "no such file; write what the crate is for and what it is not";
            exceptions.report(&mut section, Rule::Purpose, &readme, why, Vec::new());
        }
        let purpose = package.description.as_deref().unwrap_or_default().trim();
        if purpose.is_empty() || purpose.contains('\n') {
            let path = format!("{folder}/Cargo.toml");
            let why = "no one-line purpose; write it as `description`";
            exceptions.report(&mut section, Rule::Purpose, &path, why, Vec::new());
        } else {
            section.pass();
        }
    }
    section
}
