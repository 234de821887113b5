//! What operations share: the security schemes, and the bodies of errors.

use std::collections::BTreeMap;

use super::place::Place;
use super::reason;
use super::security::{self, Schemes};
use crate::source::problem::Problems;

#[derive(Default)]
pub(super) struct Components<'a> {
    pub(super) schemes: Schemes<'a>,
    /// The properties of each body of an error; `None` of one that is refused.
    pub(super) reasons: BTreeMap<&'a str, Option<Vec<String>>>,
}

impl<'a> Components<'a> {
    pub(super) fn read(place: &Place<'a>, problems: &mut Problems) -> Self {
        place.object(&["securitySchemes", "schemas"], problems);
        let mut components = Self::default();
        if let Some(schemes) = place.member("securitySchemes") {
            components.schemes = security::schemes(&schemes, problems);
        }
        if let Some(schemas) = place.member("schemas") {
            for (name, schema) in schemas.members(problems) {
                let reason = reason::properties(&schema, problems);
                components.reasons.insert(name, reason);
            }
        }
        components
    }
}
