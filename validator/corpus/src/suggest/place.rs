//! Looks up what has to be known of a node before it can be edited.

use serde_json::Value;

use crate::profile::{JsonType, NodeProfile, Profile, Tally};
use check::contract::{Contract, Node, Property, Types, Union};
use check::instance_path;

/// The schema, and the profile of a corpus.
pub(super) struct Places<'p> {
    pub(super) profile: &'p Profile,
    /// The text of the schema, which has members that the contract's data leaves out.
    schema: Value,
}

/// The role of a property in the unions around it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    /// None.
    Plain,
    /// It selects the branch.
    Tag,
    /// Its branch is selected by a sibling.
    Subject,
}

impl<'p> Places<'p> {
    pub(super) fn new(profile: &'p Profile) -> Places<'p> {
        Places {
            profile,
            schema: profile.contract.parsed_schema(),
        }
    }

    pub(super) fn contract(&self) -> &'static Contract {
        self.profile.contract
    }

    /// Whether the schema has a definition with this name.
    pub(super) fn defines(&self, name: &str) -> bool {
        let mut nodes = self.contract().nodes().iter();
        nodes.any(|node| node.name == Some(name))
    }

    /// The nodes that refer to a definition.
    pub(super) fn uses(
        &self,
        definition: &'static Node,
    ) -> impl Iterator<Item = &'static Node> + use<> {
        let referrers = self.contract().relations_of(definition).referrers.iter();
        referrers
            .map(|referrer| referrer.node)
            .filter(|node| node.reference.is_some())
    }

    /// The object that declares the property, if the node is a property.
    pub(super) fn owner(&self, node: &'static Node) -> Option<(&'static Node, &'static Property)> {
        let owner = self.contract().relations_of(node).owner;
        owner.map(|(owner, property)| (owner.node, property))
    }

    /// The role of a property of `owner`.
    pub(super) fn role(&self, owner: &'static Node, name: &str) -> Role {
        let is_tag = |union: &'static Union| union.tag == name;
        let holders = self.contract().relations_of(owner).referrers.iter();
        let leads_here = |union: &Union| {
            let mut branches = union.branches.iter();
            branches.any(|branch| std::ptr::eq(branch.node, owner))
        };
        let mut around = holders
            .flat_map(|holder| holder.node.own_unions())
            .filter(|(_, union)| leads_here(union));
        if owner.unions.iter().any(is_tag) || around.any(|(_, union)| is_tag(union)) {
            Role::Tag
        } else if owner.unions.iter().any(|union| union.subject == Some(name)) {
            Role::Subject
        } else {
            Role::Plain
        }
    }

    pub(super) fn seen(&self, node: &Node) -> Option<&'p NodeProfile> {
        self.profile.nodes.get(node.pointer)
    }

    /// Records that had a value of the node.
    pub(super) fn records_at(&self, node: &Node) -> u64 {
        self.seen(node).map_or(0, |seen| seen.present.records)
    }

    /// A keyword in the text of the schema.
    pub(super) fn keyword(&self, node: &Node, keyword: &str) -> Option<&Value> {
        self.schema.pointer(node.pointer)?.get(keyword)
    }

    /// `recorded`, or `live` if the corpus came from a server.
    pub(super) fn evidence_kind(&self) -> &'static str {
        let is_live = self
            .profile
            .records
            .seen
            .as_ref()
            .is_some_and(|(first, _)| {
                first.source.starts_with("https://") || first.source.starts_with("http://")
            });
        if is_live { "live" } else { "recorded" }
    }
}

/// Whether the node allows a value of this type.
pub(super) fn allows(node: &'static Node, of: JsonType) -> bool {
    if of == JsonType::Null && node.nullable {
        return true;
    }
    let types = node.target().types;
    types.contains(of.set()) || of == JsonType::Integer && types.contains(Types::NUMBER)
}

/// The name of a node in titles.
pub(super) fn title(node: &Node) -> String {
    let path = node.pointer.strip_prefix("/$defs/").unwrap_or(node.pointer);
    if path.is_empty() {
        return "the whole response".to_owned();
    }
    let (definition, rest) = path.split_once('/').unwrap_or((path, ""));
    let property = rest.strip_prefix("properties/");
    match property.map(|p| p.split_once('/').unwrap_or((p, ""))) {
        None => definition.to_owned(),
        Some((name, "")) => format!("`{name}` of {definition}"),
        Some((name, _)) => format!("the items of `{name}` of {definition}"),
    }
}

/// The schema path of something in the node.
pub(super) fn below(node: &Node, segments: &[&str]) -> String {
    let mut pointer = node.pointer.to_owned();
    for segment in segments {
        instance_path::push_name(&mut pointer, segment);
    }
    pointer
}

/// The sum of tallies that may be of the same records: the largest one stands for all.
pub(super) fn any<'t>(tallies: impl IntoIterator<Item = &'t Tally>) -> Tally {
    let mut any = Tally::default();
    for tally in tallies {
        let records = any.records.max(tally.records);
        any.merge(tally);
        any.records = records;
    }
    any
}
