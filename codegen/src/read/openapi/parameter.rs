//! The parameters of an operation: path parameters only.

use super::element::Element;
use super::model::Parameter;
use super::reference;
use crate::read::schema::{Kind, Types};
use crate::read::schemas::Schemas;
use crate::source::json::Json;
use crate::source::naming;
use crate::source::problem::Problems;

/// One for each name in the template, in its order.
pub(super) fn read(
    operation: &Element<'_>,
    template: &[&str],
    schemas: &Schemas,
    problems: &mut Problems,
) -> Vec<Parameter> {
    let mut named = Vec::new();
    let mut parameters: Vec<Parameter> = Vec::new();
    let list = operation.member("parameters");
    let items = list.as_ref().map(|list| list.items(problems));
    for item in items.unwrap_or_default() {
        let known = [
            "name",
            "in",
            "required",
            "description",
            "schema",
            "example",
            "examples",
        ];
        if !item.object(&known, problems) || item.member("$ref").is_some() {
            continue;
        }
        let is_required = item.member("required").map(|member| member.json.clone());
        if is_required != Some(Json::Boolean(true)) {
            item.refuse(
                "an optional parameter",
                "write \"required\": true",
                problems,
            );
        }
        if let Some(element) = item.required("in", problems) {
            element.is(
                "path",
                "only parameters in the path are supported",
                problems,
            );
        }
        let Some(name) = item.required("name", problems) else {
            continue;
        };
        let Some(text) = name.text(problems) else {
            continue;
        };
        if !template.contains(&text) {
            name.refuse(
                format!("`{{{text}}}` is not in the path"),
                "add it there, or remove the parameter",
                problems,
            );
        } else if named.contains(&text) {
            name.refuse(
                format!("`{text}` is described twice"),
                "leave one",
                problems,
            );
        }
        named.push(text);
        if let Some(parameter) = parameter(&item, &name, text, schemas, problems) {
            if let Some(other) = parameters.iter().find(|p| p.field == parameter.field) {
                if other.name != parameter.name {
                    name.refuse(
                        format!(
                            "`{}` and `{text}` both become `{}`",
                            other.name, other.field
                        ),
                        "rename one of the two in the path",
                        problems,
                    );
                }
            }
            parameters.push(parameter);
        }
    }
    for name in template.iter().filter(|name| !named.contains(name)) {
        operation.refuse(
            format!("`{{{name}}}` of the path is not described"),
            "add it to `parameters`",
            problems,
        );
    }
    parameters.sort_by_key(|parameter| template.iter().position(|name| *name == parameter.name));
    parameters
}

fn parameter(
    item: &Element<'_>,
    name: &Element<'_>,
    text: &str,
    schemas: &Schemas,
    problems: &mut Problems,
) -> Option<Parameter> {
    let description = item.documentation("description", problems);
    if description.trim().is_empty() {
        item.refuse("no `description`", "describe it", problems);
    }
    let field = naming::escaped_field(text);
    if field.is_none() {
        name.refuse(
            format!("`{text}` does not become a name in Rust"),
            "rename it in the path: letters, digits and `_`",
            problems,
        );
    }
    let schema = item.required("schema", problems)?;
    let target = reference::follow(&schema, schemas, problems)?;
    let node = target.node;
    let is_integer = matches!(node.kind(), Kind::Integer);
    let is_text = match node.kind() {
        Kind::Enumeration(_) => node.types == Types::STRING,
        kind => matches!(kind, Kind::String),
    };
    if !is_integer && !is_text {
        schema.refuse(
            format!("`{}` is neither an integer nor a string", target.name),
            "refer to a definition that is an integer, a string or an enumeration of strings",
            problems,
        );
    }
    Some(Parameter {
        name: text.to_owned(),
        field: field?,
        description,
        is_sensitive: target.schema.is_sensitive(node),
        definition: target.name,
        is_integer,
    })
}
