//! The instance paths of `evidence.tsv`, without the selectors that restrict a row to some objects.

use std::collections::{BTreeMap, BTreeSet};

/// All rows, of the document and of each layout.
pub(super) struct Table {
    nodes: Vec<Node>,
    /// The document is under "", a layout under its `@name`.
    roots: BTreeMap<String, usize>,
}

/// The rows for one instance path: several layouts may apply to it.
pub(super) type Place = BTreeSet<usize>;

#[derive(Default)]
struct Node {
    /// The first column.
    name: String,
    keys: BTreeMap<String, usize>,
    layouts: BTreeSet<String>,
}

impl Table {
    /// Reads the first two columns; the content of rows is checked elsewhere.
    pub(super) fn parse(text: &str) -> Self {
        let mut table = Self {
            nodes: Vec::new(),
            roots: BTreeMap::new(),
        };
        table.root("");
        let lines = text.lines();
        for line in lines.filter(|line| !line.is_empty() && !line.starts_with('#')) {
            let mut columns = line.split('\t');
            let place = columns.next().unwrap_or_default();
            let types = columns.next().unwrap_or_default();
            let place = place.strip_prefix("(document)").unwrap_or(place);
            let mut segments = place.split('/');
            let mut at = table.root(segments.next().unwrap_or_default());
            for segment in segments {
                let key = segment.split_once('[').map_or(segment, |(key, _)| key);
                at = table.child(at, key);
            }
            let layouts = types.split(' ').filter(|name| name.starts_with('@'));
            let layouts = layouts.map(str::to_owned);
            table.nodes[at].layouts.extend(layouts);
        }
        table
    }

    pub(super) fn document(&self) -> Place {
        self.roots.get("").copied().into_iter().collect()
    }

    /// The rows for `key` below a path; empty if there are none.
    pub(super) fn below(&self, place: &Place, key: &str) -> Place {
        let laid_over = place
            .iter()
            .flat_map(|&at| &self.nodes[at].layouts)
            .filter_map(|layout| self.roots.get(layout));
        let found = place.iter().chain(laid_over);
        found
            .filter_map(|&at| self.nodes[at].keys.get(key).copied())
            .collect()
    }

    /// The first column of a new row for `key` below a path, consistent with the existing rows.
    pub(super) fn name(&self, place: &Place, key: &str) -> String {
        let at = place.iter().map(|&at| &self.nodes[at]);
        let at = at.min_by_key(|node| node.keys.is_empty());
        let parent = at.map_or("", |node| match node.layouts.first() {
            Some(layout) if node.keys.is_empty() => layout,
            _ => &node.name,
        });
        format!("{parent}/{key}")
    }

    fn root(&mut self, name: &str) -> usize {
        if let Some(&known) = self.roots.get(name) {
            return known;
        }
        let new = self.add(name.to_owned());
        self.roots.insert(name.to_owned(), new);
        new
    }

    fn child(&mut self, parent: usize, key: &str) -> usize {
        if let Some(&known) = self.nodes[parent].keys.get(key) {
            return known;
        }
        let new = self.add(format!("{}/{key}", self.nodes[parent].name));
        self.nodes[parent].keys.insert(key.to_owned(), new);
        new
    }

    fn add(&mut self, name: String) -> usize {
        self.nodes.push(Node {
            name,
            ..Node::default()
        });
        self.nodes.len() - 1
    }
}
