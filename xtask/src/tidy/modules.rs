//! Checks the dependencies between the top-level modules of a crate.

use std::collections::BTreeMap;

use super::exceptions::Exceptions;
use super::graph::Graph;
use super::plan::{Plan, Rule};
use super::workspace::Package;
use crate::section::Section;

pub(super) fn check(
    graphs: &[(&Package, Graph)],
    plan: &Plan,
    exceptions: &mut Exceptions,
) -> Section {
    let mut section = Section::new("modules use the modules they may");
    for (package, graph) in graphs {
        let planned = plan
            .room(&package.name)
            .map_or(&[][..], |room| room.modules);
        if planned.is_empty() || !graph.is_library {
            continue;
        }
        for (name, path) in graph.top_modules() {
            if planned.iter().any(|module| module.name == name) {
                section.pass();
            } else {
                let why = format!(
                    "the module `{name}` is not in the plan of `{}`; add an entry that says what it may use",
                    package.name
                );
                exceptions.report(&mut section, Rule::Modules, path, why, Vec::new());
            }
        }
        for module in planned {
            if !graph.top_modules().any(|(name, _)| name == module.name) {
                section.fail(
                    &package.folder,
                    format!(
                        "the plan has a module `{}` that does not exist; remove the entry, or correct its name",
                        module.name
                    ),
                    Vec::new(),
                );
            }
        }
        let is_allowed = |from: &str, to: &str| {
            let module = planned.iter().find(|module| module.name == from);
            module.is_none_or(|module| module.may_use.contains(&to))
        };
        let mut forbidden: BTreeMap<&str, Vec<String>> = BTreeMap::new();
        for arrow in graph.arrows() {
            let (Some(from), Some(to)) = (graph.top_module(arrow.from), graph.top_module(arrow.to))
            else {
                continue;
            };
            if from != to && !is_allowed(from, to) {
                let found = forbidden.entry(graph.path(arrow.from)).or_default();
                found.push(graph.describe(&arrow));
            }
        }
        for (path, arrows) in forbidden {
            let why = "it uses a module that the plan does not allow; move the item to where it \
                       belongs, or pass what is needed as an argument";
            exceptions.report(&mut section, Rule::Modules, path, why, arrows);
        }
    }
    section
}
