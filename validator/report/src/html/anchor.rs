//! Links to the parts of the schema on the page.

use std::fmt::Write as _;

use maud::{Markup, html};

use check::contract::{Contract, Node};

/// The id of the element that describes the schema node at `pointer`: `defs-NAME` for a definition,
/// `defs-NAME-PROPERTY` for a property. The items of an array are described with the array.
pub(super) fn id(pointer: &str) -> String {
    let mut id = "defs".to_owned();
    for name in names(pointer) {
        id.push('-');
        for c in name.chars() {
            if c.is_ascii_alphanumeric() || c == '_' {
                id.push(c);
            } else {
                // an id has no spaces, and nothing that the fragment of a URL would escape
                let _ = write!(id, ".{:x}.", u32::from(c));
            }
        }
    }
    id
}

/// The schema node that a pointer into the schema file refers to: the node at the pointer, or the
/// one that has the keyword at the pointer.
pub(super) fn owner(contract: &'static Contract, schema_path: &str) -> Option<&'static Node> {
    let mut pointer = schema_path;
    loop {
        if let Some(node) = contract.subschemas().at_pointer(pointer) {
            return Some(node);
        }
        pointer = &pointer[..pointer.rfind('/')?];
    }
}

/// The display name of the schema node at `pointer`: `Order.status`, `Order.labels[]`.
pub(super) fn title(pointer: &str) -> String {
    let mut title = String::new();
    let mut segments = pointer.split('/').skip(1);
    while let Some(segment) = segments.next() {
        match segment {
            "$defs" => title.extend(segments.next().map(unescaped)),
            "properties" => {
                title.push('.');
                title.extend(segments.next().map(unescaped));
            }
            "items" => title.push_str("[]"),
            _ => {}
        }
    }
    if title.is_empty() {
        "the root".to_owned()
    } else {
        title
    }
}

/// A link to the description of the schema node that `schema_path` refers to.
pub(super) fn link(contract: &'static Contract, schema_path: &str) -> Markup {
    let node = owner(contract, schema_path).filter(|node| !node.pointer.is_empty());
    html! {
        @if let Some(node) = node {
            a href={ "#" (id(node.pointer)) } { code { (title(node.pointer)) } }
        } @else {
            a href="#schema" { "the schema" }
        }
    }
}

/// The names of the definitions and properties in a pointer.
fn names(pointer: &str) -> Vec<String> {
    let mut names = Vec::new();
    let mut segments = pointer.split('/').skip(1);
    while let Some(segment) = segments.next() {
        if matches!(segment, "$defs" | "properties") {
            names.extend(segments.next().map(unescaped));
        }
    }
    names
}

fn unescaped(segment: &str) -> String {
    segment.replace("~1", "/").replace("~0", "~")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_of_the_schema_have_ids_and_titles() {
        for (pointer, expected, called) in [
            ("/$defs/Contact", "defs-Contact", "Contact"),
            ("/$defs/A/properties/b", "defs-A-b", "A.b"),
            ("/$defs/A/properties/b/items", "defs-A-b", "A.b[]"),
            (
                "/$defs/A/properties/properties",
                "defs-A-properties",
                "A.properties",
            ),
            ("/$defs/A/properties/b~1 c", "defs-A-b.2f..20.c", "A.b/ c"),
        ] {
            assert_eq!(id(pointer), expected);
            assert_eq!(title(pointer), called);
        }
    }

    #[test]
    fn a_keyword_belongs_to_its_subschema() {
        for (path, pointer) in [
            ("/$defs/MessageStatus/enum", "/$defs/MessageStatus"),
            ("/$defs/Message/required", "/$defs/Message"),
            (
                "/$defs/Message/properties/private/type",
                "/$defs/Message/properties/private",
            ),
            ("/unheard/of", ""),
        ] {
            assert_eq!(
                owner(contracts::ALL[0], path).map(|node| node.pointer),
                Some(pointer)
            );
        }
        assert!(owner(contracts::ALL[0], "nowhere").is_none());
    }
}
