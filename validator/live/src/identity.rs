//! Whether a response is about the requested payload.

use serde_json::Number;

use super::queue::Request;
use check::document::Element;
use check::finding::{Finding, Level};
use check::kind::Kind;
use check::layer::Layer;

/// A finding for each id in the body that differs from the request. Ids that are missing or not
/// integers are left to the schema, and bodies that are not objects to the check.
#[must_use]
pub fn findings(
    request: Request,
    account: i64,
    body: Element<'_>,
    show_values: bool,
) -> Vec<Finding> {
    let Some(members) = body.members() else {
        return Vec::new();
    };
    let expected = [("account_id", account), ("id", request.id)];
    let other = expected.into_iter().filter_map(|(property, requested)| {
        // of a duplicate key the last one counts
        let member = members
            .into_iter()
            .filter(|m| m.name() == property)
            .last()?;
        let found = integer(member.to_value().as_number()?)?;
        (found != i128::from(requested)).then(|| {
            let kind = Kind::OtherId {
                property: property.into(),
                value: show_values.then(|| found.to_string()),
            };
            // without a schema path, because the schema does not know the request
            Finding::new(Level::Error, Layer::Schema, format!("/{property}"), kind)
        })
    });
    other.collect()
}

/// The value of an integer, even if it is written as `7.0`.
pub fn integer(number: &Number) -> Option<i128> {
    match (number.as_i64(), number.as_u64()) {
        (Some(integer), _) => Some(integer.into()),
        (None, Some(integer)) => Some(integer.into()),
        (None, None) => number.as_f64().and_then(whole),
    }
}

#[expect(
    clippy::cast_possible_truncation,
    reason = "it is whole, and far smaller than the type"
)]
fn whole(float: f64) -> Option<i128> {
    (float.fract() == 0.0 && float.abs() < 1e30).then_some(float as i128)
}

#[cfg(test)]
mod tests {
    use super::*;
    use check::document::Storage;

    fn of_text(request: Request, body: &str, show_values: bool) -> Vec<Finding> {
        let mut storage = Storage::default();
        let reading = storage.read(body).expect("it is JSON");
        findings(request, 7, reading.document.root(), show_values)
    }

    #[test]
    fn only_another_integer_is_another_id() {
        let request = Request {
            id: 226,
            singly: true,
        };
        for (body, paths) in [
            (r#"{"id": 226, "account_id": 7}"#, &[][..]),
            (r#"{"id": 226.0, "account_id": 7e0}"#, &[]),
            (r#"{"id": 227, "account_id": 7}"#, &["/id"]),
            (r#"{"id": 226, "account_id": 8}"#, &["/account_id"]),
            (
                r#"{"id": 18446744073709551615, "account_id": -7.0}"#,
                &["/account_id", "/id"],
            ),
            (r#"{"id": "227", "account_id": null}"#, &[]),
            (r#"{"id": 226.5}"#, &[]),
            ("{}", &[]),
            ("[227]", &[]),
            (r#"{"id": 227, "id": 226}"#, &[]),
        ] {
            let found = of_text(request, body, false);
            let found: Vec<_> = found
                .iter()
                .map(|finding| &finding.instance_path[..])
                .collect();
            assert_eq!(found, paths, "{body}");
        }
        let found = of_text(request, r#"{"id": 99227}"#, true);
        let messages: Vec<_> = found.iter().map(|finding| &finding.message[..]).collect();
        assert!(
            matches!(messages[..], [message] if message.ends_with("found 99227")),
            "{messages:?}"
        );
    }
}
