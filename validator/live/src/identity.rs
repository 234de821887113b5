//! Whether a response is about the requested payload.

use super::queue::Request;
use check::document::Element;
use check::finding::{Finding, Level};
use check::ids::IdNames;
use check::kind::Kind;
use check::layer::Layer;
use check::number::integer;

/// A finding for each id in the body that differs from the request. Ids that are missing or not
/// integers are left to the schema, and bodies that are not objects to the check.
#[must_use]
pub fn findings(
    request: Request,
    account: i64,
    names: IdNames,
    body: Element<'_>,
    show_values: bool,
) -> Vec<Finding> {
    let Some(members) = body.members() else {
        return Vec::new();
    };
    let expected = [(names.account, account), (names.id, request.id)];
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

#[cfg(test)]
mod tests {
    use super::*;
    use check::document::Storage;

    fn of_text(request: Request, body: &str, show_values: bool) -> Vec<Finding> {
        let mut storage = Storage::default();
        let reading = storage.read(body).expect("it is JSON");
        let names = IdNames {
            account: "shop_id",
            id: "id",
        };
        findings(request, 7, names, reading.document.root(), show_values)
    }

    #[test]
    fn only_another_integer_is_another_id() {
        let request = Request {
            id: 226,
            singly: true,
        };
        for (body, paths) in [
            (r#"{"id": 226, "shop_id": 7}"#, &[][..]),
            (r#"{"id": 226.0, "shop_id": 7e0}"#, &[]),
            (r#"{"id": 227, "shop_id": 7}"#, &["/id"]),
            (r#"{"id": 226, "shop_id": 8}"#, &["/shop_id"]),
            (
                r#"{"id": 18446744073709551615, "shop_id": -7.0}"#,
                &["/shop_id", "/id"],
            ),
            (r#"{"id": "227", "shop_id": null}"#, &[]),
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
