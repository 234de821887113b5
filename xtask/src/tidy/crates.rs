//! Checks the dependencies between crates.

use super::exceptions::Exceptions;
use super::plan::{Plan, Rule};
use super::workspace::Workspace;
use crate::section::Section;

pub(super) fn check(workspace: &Workspace, plan: &Plan, exceptions: &mut Exceptions) -> Section {
    let mut section = Section::new("crates use the crates they may");
    for package in &workspace.packages {
        let path = format!("{}/Cargo.toml", package.folder);
        let Some(room) = plan.room(&package.name) else {
            let why = format!(
                "the crate `{}` is not in the plan; add an entry that says what it may use",
                package.name
            );
            exceptions.report(&mut section, Rule::Crates, &path, why, Vec::new());
            continue;
        };
        let forbidden: Vec<_> = package
            .uses
            .iter()
            .filter(|name| !room.may_use.contains(&name.as_str()))
            .map(|name| format!("{} -> {name}", package.name))
            .collect();
        if forbidden.is_empty() {
            section.pass();
        } else {
            let why = "a dependency that the plan does not allow; reverse it, or pass \
                       what is needed as an argument";
            exceptions.report(&mut section, Rule::Crates, &path, why, forbidden);
        }
    }
    for room in plan.rooms {
        if !workspace.packages.iter().any(|one| one.name == room.name) {
            section.fail(
                room.name,
                "the plan has an entry for a crate that does not exist; remove it, or correct \
                 its name",
                Vec::new(),
            );
        }
    }
    section
}
