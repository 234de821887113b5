//! Tagged unions: `allOf` of `if`/`then`, where `if` names the values of one tag.
//!
//! Two forms are supported. Either the object contains its own tag, and `then` is the branch:
//! `{"if": {"properties": {"type": {"const": "user"}}, "required": ["type"]}, "then": {"$ref":
//! "#/$defs/UserSender"}}`. Or the tag is a sibling of the union, and `then` gives the branch to
//! that property. An `if` without `required` also holds for an absent tag: that branch is the
//! default.

use super::node::{Branch, Union};
use crate::source::json::Json;
use crate::source::problem::Problems;

const REMEDY: &str = "write {\"if\": {\"properties\": {TAG: {\"const\": VALUE}}, \"required\": [TAG]}, \
                      \"then\": {\"$ref\": BRANCH}}, or with the branch as the one property of \
                      `then`, see schema/README.md";

struct Condition {
    subject: Option<String>,
    tag: String,
    branch: Branch,
}

/// The unions that an `allOf` states, one for each pair of subject and tag.
pub(super) fn unions(all_of: &Json, at: &str, problems: &mut Problems) -> Vec<Union> {
    let mut unions: Vec<Union> = Vec::new();
    for (index, item) in all_of.items().iter().enumerate() {
        let pointer = format!("{at}/{index}");
        let Some(found) = condition(item, &pointer) else {
            problems.add(
                pointer,
                "`allOf` item that is not a branch of a tagged union",
                REMEDY,
            );
            continue;
        };
        let known = unions
            .iter_mut()
            .find(|union| union.subject == found.subject && union.tag == found.tag);
        match known {
            Some(union) => union.branches.push(found.branch),
            None => unions.push(Union {
                pointer: at.to_owned(),
                subject: found.subject,
                tag: found.tag,
                branches: vec![found.branch],
            }),
        }
    }
    unions
}

fn condition(item: &Json, pointer: &str) -> Option<Condition> {
    let [condition, then] = only(item, ["if", "then"])?;
    let (tag, schema) = single(condition.get("properties")?)?;
    let tags = match single(schema)? {
        ("const", value) => vec![value.as_str()?.to_owned()],
        ("enum", values) => values.strings().filter(|tags| !tags.is_empty())?,
        _ => return None,
    };
    let default = match condition.get("required") {
        None => true,
        Some(required) if required.strings()? == [tag] => false,
        Some(_) => return None,
    };
    if condition
        .members()
        .any(|(key, _)| !matches!(key, "properties" | "required"))
    {
        return None;
    }
    let (subject, reference) = match single(then)? {
        ("$ref", target) => (None, target),
        ("properties", properties) => {
            let (subject, schema) = single(properties)?;
            let ("$ref", target) = single(schema)? else {
                return None;
            };
            (Some(subject.to_owned()), target)
        }
        _ => return None,
    };
    Some(Condition {
        subject,
        tag: tag.to_owned(),
        branch: Branch {
            pointer: pointer.to_owned(),
            tags,
            default,
            target: reference.as_str()?.strip_prefix("#/$defs/")?.to_owned(),
        },
    })
}

/// The values of an object that has exactly these members.
fn only<'a, const N: usize>(json: &'a Json, keys: [&str; N]) -> Option<[&'a Json; N]> {
    if json.members().count() != N {
        return None;
    }
    let values: Option<Vec<_>> = keys.iter().map(|key| json.get(key)).collect();
    values?.try_into().ok()
}

/// The only member of an object that has just one.
fn single(json: &Json) -> Option<(&str, &Json)> {
    let mut members = json.members();
    match (members.next(), members.next()) {
        (Some(member), None) => Some(member),
        _ => None,
    }
}
