//! The members that the schema names.

use proc_macro2::TokenStream;
use quote::quote;

use super::emitter::Emitter;
use super::text::quoted;
use crate::read::schema::Node;

/// A member of an object that the schema names.
pub(super) struct Member<'s> {
    pub(super) name: &'s str,
    pub(super) required: bool,
    /// The schema of its value; `None` if the member is only required.
    pub(super) node: Option<&'s Node>,
}

/// The members of an object, declared ones first, in the schema's order.
pub(super) fn of(node: &Node) -> Vec<Member<'_>> {
    let declared = node.properties.iter().map(|property| Member {
        name: &property.name,
        required: property.required,
        node: Some(&property.node),
    });
    let only_required = node.required_only.iter().map(|(_, name)| Member {
        name,
        required: true,
        node: None,
    });
    declared.chain(only_required).collect()
}

/// A member as it appears in a text after a separator: its name in quotes, and a colon.
pub(super) fn key(name: &str) -> String {
    quoted(name) + ":"
}

impl<'s> Emitter<'s> {
    /// Skips the value of a member.
    pub(super) fn member(&mut self, member: &Member<'s>) -> TokenStream {
        member
            .node
            .map_or_else(|| quote!(at.any(depth, noted)), |node| self.value(node))
    }
}
