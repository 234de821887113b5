//! The paths and their operations.

use std::collections::BTreeMap;

use super::components::Components;
use super::element::Element;
use super::model::{Body, Operation};
use super::names::Names;
use super::{parameter, response, security, template};
use crate::read::schemas::Schemas;
use crate::source::problem::Problems;

const METHODS: &[&str] = &["get", "put", "post", "delete", "patch"];

/// What applies to every operation of the document; `None` for what was rejected.
pub(super) struct Shared<'a> {
    pub(super) schemas: &'a Schemas,
    pub(super) components: Components<'a>,
    pub(super) server: Option<String>,
    pub(super) security: Option<Element<'a>>,
}

/// The operations, sorted by the names of their types.
pub(super) fn operations(
    paths: &Element<'_>,
    shared: &Shared<'_>,
    problems: &mut Problems,
) -> Vec<Operation> {
    let mut operations = Vec::new();
    let mut names = Names::default();
    let mut shapes = BTreeMap::new();
    let members = paths.members(problems);
    if members.is_empty() {
        paths.refuse("no paths", "add one", problems);
    }
    for (path, item) in members {
        if let Some(other) = shapes.insert(template::shape(path), path) {
            item.refuse(
                format!("the same path as `{other}`"),
                "describe all methods of a path in one path item",
                problems,
            );
        }
        let parameters = template::parameters(path, &item, problems);
        let mut known = vec!["summary", "description"];
        known.extend(METHODS);
        if !item.object(&known, problems) {
            continue;
        }
        item.documentation("summary", problems);
        item.documentation("description", problems);
        let methods = METHODS
            .iter()
            .filter_map(|name| Some((*name, item.member(name)?)));
        let methods: Vec<_> = methods.collect();
        if methods.is_empty() {
            item.refuse("no operation", "add one, or remove the path", problems);
        }
        for (method, element) in methods {
            let template = (path, parameters.as_deref());
            let read = operation(method, template, &element, shared, &mut names, problems);
            operations.extend(read);
        }
    }
    operations.sort_by(|a, b| a.name.cmp(&b.name));
    operations
}

/// `None` if a part is rejected; the other parts are read all the same.
fn operation(
    method: &str,
    (path, template): (&str, Option<&[&str]>),
    element: &Element<'_>,
    shared: &Shared<'_>,
    names: &mut Names,
    problems: &mut Problems,
) -> Option<Operation> {
    let known = [
        "operationId",
        "tags",
        "summary",
        "description",
        "externalDocs",
        "parameters",
        "responses",
        "security",
    ];
    if !element.object(&known, problems) {
        return None;
    }
    let id = element.required("operationId", problems);
    let given = id
        .as_ref()
        .and_then(|id| names.give(id, shared.schemas, problems));
    let summary = element.documentation("summary", problems);
    if summary.trim().is_empty() {
        element.refuse("no `summary`", "say in a few words what it does", problems);
    }
    let description = element.documentation("description", problems);
    let token_header = token_header(element, shared, problems);
    let parameters =
        template.map(|template| parameter::read(element, template, shared.schemas, problems));
    let responses = element
        .required("responses", problems)
        .map(|list| response::read(&list, &shared.components, shared.schemas, problems));

    let (name, method_name) = given?;
    let responses = responses?;
    let output = responses.iter().find_map(|response| match &response.body {
        Body::Output(definition) => Some(definition.clone()),
        _ => None,
    });
    Some(Operation {
        id: id?.json.as_str()?.to_owned(),
        name,
        method_name,
        method: method.to_ascii_uppercase(),
        server: shared.server.clone()?,
        path: path.to_owned(),
        token_header: token_header?,
        summary,
        description,
        parameters: parameters?,
        output: output?,
        responses,
    })
}

/// The header from the operation's own `security`, or from that of the document.
fn token_header(
    element: &Element<'_>,
    shared: &Shared<'_>,
    problems: &mut Problems,
) -> Option<String> {
    let own = element.member("security");
    let security = own.as_ref().or(shared.security.as_ref());
    if security.is_none() {
        element.refuse(
            "a call without a token",
            "name the security scheme at the root: \"security\": [{\"NAME\": []}]",
            problems,
        );
    }
    security::required(security?, &shared.components.schemes, problems)
}
