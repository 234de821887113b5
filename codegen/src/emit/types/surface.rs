//! What of the types no single place of the schema says, for whoever compares two schemas.

use std::collections::BTreeMap;

use syn::Type;

use super::structure::model::extra;
use super::tagged_union::accessors::{self, Shared};
use super::tagged_union::recursion;
use super::typify;
use crate::read::schema::{Kind, Node, Schema, Union};
use crate::source::problem::Errors;

/// The type of one definition.
pub(crate) enum Surface {
    /// A struct.
    Structure {
        /// The field of the undeclared properties.
        extra: String,
        /// Whether there is a `Box` around the type of a field.
        boxes: BTreeMap<String, bool>,
    },
    /// A tagged union.
    Union {
        /// The methods, with the kind of value that each returns.
        accessors: BTreeMap<String, Shared>,
        /// Whether there is a `Box` around a branch.
        boxes: BTreeMap<String, bool>,
    },
    /// A map of whatever comes.
    Map,
    /// Something that its own keywords say all of.
    Other,
}

/// Those of all definitions, by name.
pub(crate) fn of(schema: &Schema) -> Result<BTreeMap<&str, Surface>, Errors> {
    let structs = typify::structs(schema)?;
    let surface = |(name, node): &'_ (String, Node)| match node.kind() {
        Kind::Object => {
            let fields = structs.get(name).into_iter().flat_map(|item| &item.fields);
            let boxes = fields.filter_map(|field| {
                let name = field.ident.as_ref()?.to_string();
                Some((name, is_box(&field.ty)))
            });
            Surface::Structure {
                extra: extra(node),
                boxes: boxes.collect(),
            }
        }
        Kind::Union(union) => of_union(schema, name, union),
        Kind::Map => match schema.sibling_union(name) {
            Some(union) => of_union(schema, name, union),
            None => Surface::Map,
        },
        _ => Surface::Other,
    };
    let definitions = schema.definitions.iter();
    Ok(definitions
        .map(|definition| (definition.0.as_str(), surface(definition)))
        .collect())
}

fn of_union(schema: &Schema, name: &str, union: &Union) -> Surface {
    let accessors = accessors::in_all_branches(schema, union).into_iter();
    let targets = union.branches.iter().map(|branch| &branch.target);
    Surface::Union {
        accessors: accessors
            .map(|(property, shared)| (property.name.clone(), shared))
            .collect(),
        boxes: targets
            .map(|target| {
                let is_boxed = recursion::is_recursive(schema, name, target);
                (target.clone(), is_boxed)
            })
            .collect(),
    }
}

fn is_box(ty: &Type) -> bool {
    match ty {
        Type::Path(ty) => ty
            .path
            .segments
            .last()
            .is_some_and(|last| last.ident == "Box"),
        _ => false,
    }
}
