//! The model of one schema, and its queries.

use std::collections::BTreeMap;

use super::node::{Node, Union};
use crate::source::json::Json;

/// A schema that has passed the lint.
pub(crate) struct Schema {
    /// The name of its file.
    pub(crate) file: String,
    /// The text, for details that the model leaves out.
    pub(super) document: Json,
    pub(crate) root: Node,
    /// The `$defs`, in the order of the schema.
    pub(crate) definitions: Vec<(String, Node)>,
    by_name: BTreeMap<String, usize>,
}

impl Schema {
    pub(super) fn new(
        file: &str,
        document: Json,
        root: Node,
        definitions: Vec<(String, Node)>,
    ) -> Self {
        let names = definitions.iter().enumerate();
        let by_name = names
            .map(|(index, (name, _))| (name.clone(), index))
            .collect();
        Self {
            file: file.to_owned(),
            document,
            root,
            definitions,
            by_name,
        }
    }

    /// The root's `$id`.
    pub(crate) fn id(&self) -> Option<&str> {
        self.document.get("$id").and_then(Json::as_str)
    }

    /// Every subschema, nested ones included.
    pub(super) fn nodes(&self) -> Vec<&Node> {
        let definitions = self.definitions.iter().map(|(_, node)| node);
        let mut nodes: Vec<&Node> = definitions.chain([&self.root]).collect();
        let mut next = 0;
        while let Some(&node) = nodes.get(next) {
            nodes.extend(node.properties.iter().map(|property| &property.node));
            nodes.extend(node.items.as_deref());
            next += 1;
        }
        nodes
    }

    /// A keyword of a subschema, as written in the text.
    pub(super) fn keyword(&self, node: &Node, keyword: &str) -> Option<&Json> {
        self.document.pointer(&node.pointer)?.get(keyword)
    }

    pub(crate) fn definition(&self, name: &str) -> Option<&Node> {
        self.by_name.get(name).map(|&at| &self.definitions[at].1)
    }

    /// Follows `$ref`s to the subschema that describes the value.
    ///
    /// A reference never leads to another one: the lint refuses an alias of an alias.
    pub(crate) fn resolve<'a>(&'a self, node: &'a Node) -> &'a Node {
        node.reference
            .as_deref()
            .and_then(|name| self.definition(name))
            .unwrap_or(node)
    }

    /// The union that a definition becomes where a sibling of the reference to it is the tag, as
    /// `meta.assignee_type` is for `meta.assignee`.
    pub(crate) fn sibling_union(&self, definition: &str) -> Option<&Union> {
        self.definitions.iter().find_map(|(_, owner)| {
            owner.unions.iter().find(|union| {
                let subject = owner
                    .properties
                    .iter()
                    .find(|property| Some(&property.name) == union.subject.as_ref());
                subject.is_some_and(|p| p.node.reference.as_deref() == Some(definition))
            })
        })
    }

    /// Whether the tag of a union in `node` is an open enumeration: an undeclared tag has no
    /// branch.
    pub(crate) fn grows(&self, node: &Node, union: &Union) -> bool {
        let tag = node.properties.iter().find(|p| p.name == union.tag);
        let values = tag.and_then(|tag| self.resolve(&tag.node).values.as_ref());
        values.is_some_and(|values| values.extensible)
    }

    /// Whether the value of `node`, or an item of it, is personal data: directly, or through the
    /// definition that it refers to.
    pub(crate) fn is_sensitive(&self, node: &Node) -> bool {
        let target = self.resolve(node);
        let items = target.items.as_deref();
        node.sensitive || target.sensitive || items.is_some_and(|items| self.is_sensitive(items))
    }
}
