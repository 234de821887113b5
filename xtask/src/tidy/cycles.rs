//! Finds files that depend on each other in a cycle.

use std::collections::BTreeSet;

use super::exceptions::Exceptions;
use super::graph::Graph;
use super::plan::Rule;
use super::workspace::Package;
use crate::section::Section;

pub(super) fn check(graphs: &[(&Package, Graph)], exceptions: &mut Exceptions) -> Section {
    let mut section = Section::new("no files depend on each other in a cycle");
    for (_, graph) in graphs {
        let cycles = cycles(graph);
        let in_cycles: BTreeSet<usize> = cycles.iter().flatten().copied().collect();
        for _ in (0..graph.len()).filter(|file| !in_cycles.contains(file)) {
            section.pass();
        }
        for cycle in cycles {
            let arrows = graph.arrows();
            let inside = arrows.filter(|a| cycle.contains(&a.from) && cycle.contains(&a.to));
            let details = inside.map(|arrow| graph.describe(&arrow)).collect();
            let first = cycle.first().copied().unwrap_or_default();
            let why = format!(
                "one of {} files in a cycle; move what two of them share into a file that both use",
                cycle.len()
            );
            exceptions.report(&mut section, Rule::Cycles, graph.path(first), why, details);
        }
    }
    section
}

/// The sets of files in which each file can be reached from every other.
fn cycles(graph: &Graph) -> Vec<BTreeSet<usize>> {
    let reached: Vec<BTreeSet<usize>> = (0..graph.len()).map(|file| reach(graph, file)).collect();
    let mut cycles: Vec<BTreeSet<usize>> = Vec::new();
    for file in 0..graph.len() {
        if cycles.iter().any(|cycle| cycle.contains(&file)) {
            continue;
        }
        let mutual = reached[file].iter().copied();
        let cycle: BTreeSet<usize> = mutual.filter(|&to| reached[to].contains(&file)).collect();
        if !cycle.is_empty() {
            cycles.push(cycle);
        }
    }
    cycles
}

/// The files that `from` uses, directly or indirectly.
fn reach(graph: &Graph, from: usize) -> BTreeSet<usize> {
    let mut reached = BTreeSet::new();
    let mut due = vec![from];
    while let Some(file) = due.pop() {
        due.extend(graph.used_by(file).filter(|&next| reached.insert(next)));
    }
    reached
}
