//! The types. typify defines the structs; the types that typify would get wrong are written here.

use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use syn::ItemStruct;

use crate::read::schema::{Kind, Node, Schema};
use crate::read::schemas::Schemas;
use crate::source::problem::Errors;

pub(super) mod alias;
mod deserialize;
mod identifier;
mod open_enum;
mod presence;
mod rust_type;
mod structure;
pub(crate) mod surface;
mod tagged_union;
mod time;
mod typify;

/// Every definition under its own name, sorted by name: neither the order of the schema's keys nor
/// the file of a definition affects the types.
pub(crate) fn generate(schemas: &Schemas) -> Result<TokenStream, Errors> {
    let mut definitions = BTreeMap::new();
    for schema in schemas.iter() {
        let mut structs = typify::structs(schema)?;
        for (name, node) in &schema.definitions {
            let code = definition(schema, name, node, structs.remove(name))?;
            definitions.insert(name, code);
        }
    }
    Ok(definitions.into_values().collect())
}

/// One definition; `item` is what typify generates for it.
fn definition(
    schema: &Schema,
    name: &str,
    node: &Node,
    item: Option<ItemStruct>,
) -> Result<TokenStream, Errors> {
    Ok(match node.kind() {
        Kind::Object => match item {
            Some(item) => structure::generate(schema, node, item)?,
            None => return Err(typify::lost(schema, node).into()),
        },
        Kind::Union(union) => tagged_union::generate(schema, name, node, union),
        Kind::Map => match schema.sibling_union(name) {
            Some(union) => tagged_union::generate(schema, name, node, union),
            None => alias::generate(name, node),
        },
        Kind::Enumeration(values) => open_enum::generate(name, node, values),
        Kind::Integer => identifier::generate(name, node),
        Kind::UnixSeconds | Kind::FractionalUnixSeconds | Kind::DateTime => {
            time::generate(name, node)
        }
        _ => alias::generate(name, node),
    })
}
