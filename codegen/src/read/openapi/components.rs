//! What operations share: the security schemes, and the bodies of error responses.

use std::collections::BTreeMap;

use super::element::Element;
use super::reason;
use super::security::{self, Schemes};
use crate::source::problem::Problems;

#[derive(Default)]
pub(super) struct Components<'a> {
    pub(super) schemes: Schemes<'a>,
    /// The properties of each error body; `None` for one that was rejected.
    pub(super) reasons: BTreeMap<&'a str, Option<Vec<String>>>,
}

impl<'a> Components<'a> {
    pub(super) fn read(element: &Element<'a>, problems: &mut Problems) -> Self {
        element.object(&["securitySchemes", "schemas"], problems);
        let mut components = Self::default();
        if let Some(schemes) = element.member("securitySchemes") {
            components.schemes = security::schemes(&schemes, problems);
        }
        if let Some(schemas) = element.member("schemas") {
            for (name, schema) in schemas.members(problems) {
                let reason = reason::properties(&schema, problems);
                components.reasons.insert(name, reason);
            }
        }
        components
    }
}
