//! Guesses which undeclared property is a renamed required one.

use super::place::{Places, allows};
use check::contract::{Node, Property};

/// The remark for an undeclared property that seems to be a renamed one.
pub(super) fn rename_remark(
    places: &Places<'_>,
    object: &'static Node,
    name: &str,
) -> Option<String> {
    let old = renamed_from(places, object, name)?;
    Some(format!("perhaps renamed from `{old}`"))
}

/// The undeclared property that this declared one seems to be renamed to.
pub(super) fn renamed_to<'p>(
    places: &Places<'p>,
    object: &'static Node,
    old: &'static Property,
) -> Option<&'p str> {
    let node = &old.node;
    let absent = places.seen(node)?.absent.records;
    let names = places.seen(object)?.undeclared.texts.iter();
    let alike = names.filter(|(_, new)| {
        let is_about_as_often = new.present.records.abs_diff(absent) <= absent / 20;
        is_about_as_often && new.types.keys().all(|of| allows(node, *of))
    });
    alike
        .min_by_key(|(name, new)| (new.present.records.abs_diff(absent), *name))
        .map(|(name, _)| name.as_str())
}

/// The required property that this undeclared one seems to be renamed from.
pub(super) fn renamed_from(
    places: &Places<'_>,
    object: &'static Node,
    new: &str,
) -> Option<&'static str> {
    let required = object
        .properties
        .iter()
        .filter(|property| property.required);
    let gone = required.filter(|p| {
        places
            .seen(&p.node)
            .is_some_and(|seen| seen.absent.count > 0)
    });
    gone.into_iter()
        .find(|old| renamed_to(places, object, old) == Some(new))
        .map(|old| old.name)
}
