//! Files that use each other in a circle.

use std::collections::BTreeSet;

use super::exceptions::Exceptions;
use super::graph::Graph;
use super::plan::Rule;
use super::workspace::Package;
use crate::section::Section;

pub(super) fn check(graphs: &[(&Package, Graph)], exceptions: &mut Exceptions) -> Section {
    let mut section = Section::new("no files use each other in a circle");
    for (_, graph) in graphs {
        let circles = circles(graph);
        let in_circles: BTreeSet<usize> = circles.iter().flatten().copied().collect();
        for _ in (0..graph.len()).filter(|file| !in_circles.contains(file)) {
            section.pass();
        }
        for circle in circles {
            let arrows = graph.arrows();
            let inside = arrows.filter(|a| circle.contains(&a.from) && circle.contains(&a.to));
            let details = inside.map(|arrow| graph.describe(&arrow)).collect();
            let first = circle.first().copied().unwrap_or_default();
            let why = format!(
                "one of {} files in a circle; move what two of them share into a file below both",
                circle.len()
            );
            exceptions.report(&mut section, Rule::Circles, graph.path(first), why, details);
        }
    }
    section
}

/// The sets of files of which each can be reached from every other.
fn circles(graph: &Graph) -> Vec<BTreeSet<usize>> {
    let reached: Vec<BTreeSet<usize>> = (0..graph.len()).map(|file| reach(graph, file)).collect();
    let mut circles: Vec<BTreeSet<usize>> = Vec::new();
    for file in 0..graph.len() {
        if circles.iter().any(|circle| circle.contains(&file)) {
            continue;
        }
        let mutual = reached[file].iter().copied();
        let circle: BTreeSet<usize> = mutual.filter(|&to| reached[to].contains(&file)).collect();
        if !circle.is_empty() {
            circles.push(circle);
        }
    }
    circles
}

/// The files that `from` uses, at any distance.
fn reach(graph: &Graph, from: usize) -> BTreeSet<usize> {
    let mut reached = BTreeSet::new();
    let mut due = vec![from];
    while let Some(file) = due.pop() {
        due.extend(graph.used_by(file).filter(|&next| reached.insert(next)));
    }
    reached
}
