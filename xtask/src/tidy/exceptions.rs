//! The exceptions of a plan, and which of them were used.

use super::plan::{Exception, Plan, Rule, is_in};
use crate::section::Section;

pub(super) struct Exceptions {
    /// Each exception, and whether it covered a violation.
    listed: Vec<(&'static Exception, bool)>,
}

impl Exceptions {
    pub(super) fn new(plan: &Plan) -> Self {
        Self {
            listed: plan.exceptions.iter().map(|one| (one, false)).collect(),
        }
    }

    /// Whether a violation at `path` is an exception; marks the exception as used.
    pub(super) fn cover(&mut self, rule: Rule, path: &str) -> bool {
        let mut covers = false;
        for (exception, is_needed) in &mut self.listed {
            if exception.rule == rule && is_in(path, exception.at) {
                *is_needed = true;
                covers = true;
            }
        }
        covers
    }

    /// Reports a violation at `path`, unless it is an exception.
    pub(super) fn report(
        &mut self,
        section: &mut Section,
        rule: Rule,
        path: &str,
        why: impl Into<String>,
        details: Vec<String>,
    ) {
        if self.cover(rule, path) {
            section.pass();
        } else {
            section.fail(path, why, details);
        }
    }

    /// Reports the exceptions that covered nothing.
    pub(super) fn stale(&self) -> Section {
        let mut section = Section::new("every exception is still needed");
        for (exception, is_needed) in &self.listed {
            if *is_needed {
                section.pass();
            } else {
                section.fail(
                    exception.at,
                    format!(
                        "the exception from {:?} no longer covers a problem; remove it from the plan",
                        exception.rule
                    ),
                    vec![format!("its reason was: {}", exception.reason)],
                );
            }
        }
        section
    }
}
