//! Values that are kept unchanged because the user asks for it.
//!
//! They are named by a JSON Pointer into the payload, or by a pointer into the schema. In the
//! former, `*` stands for any item, for any name that the schema leaves open, or, except at the
//! end, for any declared property. Both kinds are checked against the schema before anything is
//! redacted: a mistyped pointer would keep nothing, and keeping too little unnoticed is worse than
//! an error. A pointer that consists of `*` alone would keep everything, even values that the
//! schema does not know, so each pointer must name a property.

use std::fmt;

use check::contract::{Contract, Node};
use check::instance_path;
use check::masking::Spot;

/// Any item, and any member where the contract does not fix the names.
const ANY: &str = "*";
/// The prefix of pointers into the schema.
const OF_SCHEMA: &str = "/$defs/";
/// The maximum number of names in an error.
const MOST_NAMES: usize = 40;

/// Everything that is kept.
#[derive(Debug, Default)]
pub(super) struct KeptPlaces {
    /// The segments of each pointer into the payload.
    ways: Vec<Vec<String>>,
    /// Schema nodes; every value that they describe is kept.
    subschemas: Vec<&'static str>,
}

/// A pointer that matches nothing in the contract. The message lists the known names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnknownPlace(String);

impl fmt::Display for UnknownPlace {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for UnknownPlace {}

impl KeptPlaces {
    /// Adds the values that `pointer` names, with everything in them.
    pub(super) fn add(
        &mut self,
        contract: &'static Contract,
        pointer: &str,
    ) -> Result<(), UnknownPlace> {
        let pointer = pointer.strip_prefix('#').unwrap_or(pointer);
        let is_of = |node: &Node| node.pointer == pointer;
        if contract.root_place().chain(None).any(is_of) {
            return Err(UnknownPlace(format!(
                "this pointer keeps the whole payload; name a part of it{}",
                such_as(contract)
            )));
        }
        if !pointer.starts_with('/') {
            return Err(UnknownPlace(format!(
                "`{pointer}` is not a JSON Pointer; it must begin with a slash{}",
                such_as(contract)
            )));
        }
        if pointer.starts_with(OF_SCHEMA) {
            let found = contract.subschemas().at_pointer(pointer).ok_or_else(|| {
                UnknownPlace(format!(
                    "the schema has nothing at `{pointer}`; use a schema path, or a JSON Pointer \
                     into the payload{}",
                    such_as(contract)
                ))
            })?;
            self.subschemas.push(found.pointer);
            return Ok(());
        }
        let way: Vec<_> = instance_path::segments(pointer)
            .map(std::borrow::Cow::into_owned)
            .collect();
        check(contract, &way)?;
        self.ways.push(way);
        Ok(())
    }

    /// The start of a walk through a payload.
    pub(super) fn trail(&self) -> Trail<'_> {
        Trail {
            subschemas: &self.subschemas,
            ahead: self.ways.iter().map(Vec::as_slice).collect(),
            is_kept: false,
        }
    }
}

/// The rest of each kept path at one value of a payload.
#[derive(Debug, Clone)]
pub(super) struct Trail<'k> {
    subschemas: &'k [&'static str],
    ahead: Vec<&'k [String]>,
    is_kept: bool,
}

impl Trail<'_> {
    /// Whether this value is kept, or is inside a kept one.
    pub(super) fn is_kept(&self) -> bool {
        self.is_kept
    }

    /// The step from `object` to the member with this name, which is at `spot`.
    pub(super) fn member(&self, name: &str, object: Spot<'_>, spot: Spot<'_>) -> Self {
        // beside declared names, `*` does not mean an undeclared one
        let may_be_any = spot.place.is_some() || !object.has_field_names();
        self.step(spot, |segment| {
            segment == name || (segment == ANY && may_be_any)
        })
    }

    /// The step to an item.
    pub(super) fn item(&self, index: usize, spot: Spot<'_>) -> Self {
        self.step(spot, |segment| {
            segment == ANY || segment.parse() == Ok(index)
        })
    }

    fn step(&self, spot: Spot<'_>, is_here: impl Fn(&str) -> bool) -> Self {
        let mut next = Trail {
            subschemas: self.subschemas,
            ahead: Vec::new(),
            is_kept: self.is_kept,
        };
        for way in &self.ahead {
            match way.split_first() {
                Some((segment, rest)) if is_here(segment) => {
                    next.is_kept |= rest.is_empty();
                    next.ahead.push(rest);
                }
                _ => {}
            }
        }
        if !self.subschemas.is_empty() {
            let mut nodes = spot.place.into_iter().flat_map(|p| p.chain(spot.value));
            next.is_kept |= nodes.any(|node| self.subschemas.contains(&node.pointer));
        }
        next
    }
}

/// Whether the schema describes the end of this path or leaves it open, and whether the path names
/// a property.
fn check(contract: &'static Contract, way: &[String]) -> Result<(), UnknownPlace> {
    let mut at = Reach::of([contract.root_place().first()]);
    let mut pointer = String::new();
    let mut names_property = false;
    for (index, segment) in way.iter().enumerate() {
        if at.is_open() {
            break;
        }
        let members = at.members(segment);
        let is_last = index + 1 == way.len();
        if segment == ANY && is_last && !members.is_empty() {
            return Err(at.all_of_them(&pointer));
        }
        names_property |= segment != ANY && !members.is_empty();
        let is_digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
        let is_index = segment == ANY || (!segment.is_empty() && is_digits(segment));
        let items = if is_index { at.items() } else { Vec::new() };
        let next: Vec<_> = items.into_iter().chain(members).collect();
        if next.is_empty() {
            return Err(at.without(segment, &pointer));
        }
        instance_path::push_name(&mut pointer, segment);
        at = Reach::of(next);
    }
    if names_property {
        return Ok(());
    }
    Err(UnknownPlace(format!(
        "`{pointer}` names no property of the contract, so it would keep arbitrary content; name \
         a property{}",
        such_as(contract)
    )))
}

/// The pointer of the first property that contains no other declared property, as an example.
fn such_as(contract: &'static Contract) -> String {
    let nodes = Reach::of([contract.root_place().first()]).0;
    let mut properties = nodes.iter().flat_map(|node| node.properties);
    let first = properties.find(|property| Reach::of([&property.node]).is_open());
    first.map_or_else(String::new, |property| {
        let mut example = ", such as ".to_owned();
        instance_path::push_name(&mut example, property.name);
        example
    })
}

/// All schema nodes that may describe a value, whichever branches its tags choose.
struct Reach(Vec<&'static Node>);

impl Reach {
    fn of(starts: impl IntoIterator<Item = &'static Node>) -> Reach {
        let mut due: Vec<_> = starts.into_iter().collect();
        let mut nodes: Vec<&'static Node> = Vec::new();
        while let Some(node) = due.pop() {
            if nodes.iter().any(|known| std::ptr::eq(*known, node)) {
                continue;
            }
            nodes.push(node);
            due.extend(node.reference);
            let own = node.own_unions();
            due.extend(own.flat_map(|(_, union)| union.branches).map(|b| b.node));
        }
        Reach(nodes)
    }

    /// Whether the payload is free to choose the names here.
    fn is_open(&self) -> bool {
        let says_more = |node: &&Node| !node.properties.is_empty() || node.items.is_some();
        !self.0.iter().any(says_more)
    }

    fn items(&self) -> Vec<&'static Node> {
        self.0.iter().filter_map(|node| node.items).collect()
    }

    fn members(&self, name: &str) -> Vec<&'static Node> {
        let is_named = |known: &str| name == ANY || known == name;
        let declared = self.0.iter().flat_map(|node| node.properties);
        let declared = declared.filter(|property| is_named(property.name));
        let unions = self.0.iter().flat_map(|node| node.unions);
        let beside_tags = unions.filter(|union| union.subject.is_some_and(is_named));
        declared
            .map(|property| &property.node)
            .chain(beside_tags.flat_map(|union| union.branches).map(|b| b.node))
            .collect()
    }

    fn without(&self, segment: &str, pointer: &str) -> UnknownPlace {
        UnknownPlace(format!(
            "the contract declares no `{segment}` in {}; expected {}",
            shown(pointer),
            self.known()
        ))
    }

    /// A final `*` that stands for declared properties.
    fn all_of_them(&self, pointer: &str) -> UnknownPlace {
        let or_all = match pointer {
            "" => String::new(),
            pointer => format!("; or keep `{pointer}` as a whole"),
        };
        UnknownPlace(format!(
            "`{pointer}/{ANY}` keeps everything in {}; name what to keep: {}{or_all}",
            shown(pointer),
            self.known()
        ))
    }

    /// Describes what is allowed here.
    fn known(&self) -> String {
        let mut names: Vec<_> = self.0.iter().flat_map(|node| node.properties).collect();
        names.sort_by_key(|property| property.name);
        names.dedup_by_key(|property| property.name);
        let mut known: Vec<_> = names
            .iter()
            .take(MOST_NAMES)
            .map(|property| format!("`{}`", property.name))
            .collect();
        if names.len() > MOST_NAMES {
            known.push("more".to_owned());
        }
        if !self.items().is_empty() {
            known.push("an index, or `*` for every item".to_owned());
        }
        known.join(", ")
    }
}

fn shown(pointer: &str) -> String {
    match pointer {
        "" => "the payload".to_owned(),
        pointer => format!("`{pointer}`"),
    }
}
