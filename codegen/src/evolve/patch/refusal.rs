//! Why an operation of a patch was rejected.

/// Why an operation cannot be applied, and what to do instead.
#[derive(Debug)]
pub(super) struct Refusal {
    pub(super) problem: String,
    pub(super) remedy: &'static str,
}

impl Refusal {
    pub(super) fn new(problem: impl Into<String>, remedy: &'static str) -> Self {
        Self {
            problem: problem.into(),
            remedy,
        }
    }
}
