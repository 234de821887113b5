//! Finds the positions of findings in the text: one walk for all findings of a payload.

use std::collections::HashMap;

use super::tokens::{tokens, unescaped};
use crate::finding::Finding;
use crate::instance_path;
use crate::position::Position;
use crate::whereabouts::Whereabouts;

/// Sets the position in `text` of each finding whose whereabouts are known.
pub(crate) fn locate(text: &[u8], findings: &mut [Finding]) {
    let mut wanted = Wanted::default();
    let goals: Vec<_> = findings
        .iter()
        .map(|finding| wanted.goal(&finding.whereabouts))
        .collect();
    if wanted.is_in_a_value {
        wanted.walk(text);
    }
    let offsets: Vec<_> = goals.into_iter().map(|goal| wanted.offset(goal)).collect();
    let mut sorted: Vec<_> = offsets.iter().copied().flatten().collect();
    sorted.sort_unstable();
    sorted.dedup();
    let positions = Position::of_all(text, &sorted);
    for (finding, offset) in findings.iter_mut().zip(offsets) {
        let index = offset.and_then(|offset| sorted.binary_search(&offset).ok());
        finding.at = index.and_then(|index| positions.get(index).copied());
    }
}

/// What a finding points to.
#[derive(Clone, Copy)]
enum Goal {
    Nothing,
    Value(usize),
    Key(usize),
    Offset(usize),
}

/// The wanted positions, as a tree of names.
struct Wanted {
    places: Vec<Place>,
    /// The wanted keys: their index in `found`, by object and name.
    keys: HashMap<usize, HashMap<String, usize>>,
    /// The last position of each of them so far.
    found: Vec<Option<usize>>,
    is_in_a_value: bool,
}

#[derive(Default)]
struct Place {
    parent: Option<usize>,
    children: HashMap<String, usize>,
    /// The last start of its value so far.
    value: Option<usize>,
}

impl Default for Wanted {
    fn default() -> Wanted {
        Wanted {
            places: vec![Place::default()],
            keys: HashMap::new(),
            found: Vec::new(),
            is_in_a_value: false,
        }
    }
}

impl Wanted {
    const ROOT: usize = 0;

    fn goal(&mut self, whereabouts: &Whereabouts) -> Goal {
        match whereabouts {
            Whereabouts::Unknown => Goal::Nothing,
            Whereabouts::Offset(offset) => Goal::Offset(*offset),
            Whereabouts::Value(pointer) => {
                self.is_in_a_value = true;
                let segments = instance_path::segments(pointer);
                Goal::Value(segments.fold(Wanted::ROOT, |at, name| self.child(at, &name)))
            }
            Whereabouts::Key { object, name } => {
                self.is_in_a_value = true;
                let keys = self.keys.entry(*object).or_default();
                Goal::Key(*keys.entry(name.clone()).or_insert_with(|| {
                    self.found.push(None);
                    self.found.len() - 1
                }))
            }
        }
    }

    fn child(&mut self, parent: usize, name: &str) -> usize {
        if let Some(child) = self.places[parent].children.get(name) {
            return *child;
        }
        let child = self.places.len();
        self.places.push(Place {
            parent: Some(parent),
            ..Place::default()
        });
        self.places[parent].children.insert(name.to_owned(), child);
        child
    }

    fn offset(&self, goal: Goal) -> Option<usize> {
        match goal {
            Goal::Nothing => None,
            Goal::Offset(offset) => Some(offset),
            Goal::Key(key) => self.found[key],
            Goal::Value(place) => self.value(place),
        }
    }

    /// The start of the value at an instance path, or of the nearest existing value around it.
    fn value(&self, place: usize) -> Option<usize> {
        let mut way = vec![place];
        while let Some(parent) = way.last().and_then(|place| self.places[*place].parent) {
            way.push(parent);
        }
        let mut found = None;
        for place in way.into_iter().rev() {
            match self.places[place].value {
                // one before its parent belongs to an object that a duplicate key overwrote
                Some(value) if found.is_none_or(|parent| value > parent) => found = Some(value),
                _ => break,
            }
        }
        found
    }

    fn walk(&mut self, text: &[u8]) {
        let mut open: Vec<Container> = Vec::new();
        // the wanted node of the next value
        let mut next = Some(Wanted::ROOT);
        let mut objects = 0;
        for token in tokens(text) {
            let first = token.first();
            match first {
                b',' => {
                    if let Some(container) = open.last_mut() {
                        container.index += 1;
                        container.is_key_due = container.is_object;
                        next = self.item(container);
                    }
                }
                b':' => {}
                b'}' | b']' => {
                    open.pop();
                }
                _ if open.last().is_some_and(|container| container.is_key_due) => {
                    if let Some(container) = open.last_mut() {
                        container.is_key_due = false;
                        next = container.place.filter(|place| self.has_children(*place));
                        if let Some(keys) = self.keys.get(&container.object) {
                            let key = keys.get(unescaped(token.spelling).as_ref());
                            if let Some(key) = key {
                                self.found[*key] = Some(token.offset);
                            }
                        }
                    }
                    next = next.and_then(|place| {
                        let name = unescaped(token.spelling);
                        self.places[place].children.get(name.as_ref()).copied()
                    });
                }
                _ => {
                    if let Some(place) = next {
                        self.places[place].value = Some(token.offset);
                    }
                    if matches!(first, b'{' | b'[') {
                        let container = Container {
                            place: next,
                            is_object: first == b'{',
                            is_key_due: first == b'{',
                            object: objects,
                            index: 0,
                        };
                        objects += usize::from(container.is_object);
                        next = self.item(&container);
                        open.push(container);
                    }
                }
            }
        }
    }

    fn has_children(&self, place: usize) -> bool {
        !self.places[place].children.is_empty()
    }

    /// The wanted node of the current item, if the container is an array.
    fn item(&self, container: &Container) -> Option<usize> {
        let place = container.place.filter(|place| self.has_children(*place))?;
        if container.is_object {
            return None;
        }
        let children = &self.places[place].children;
        children.get(&container.index.to_string()).copied()
    }
}

/// An array or object that the walk is in.
struct Container {
    place: Option<usize>,
    is_object: bool,
    is_key_due: bool,
    /// The number of objects that began before it.
    object: usize,
    index: usize,
}
