//! What a patch asks for and cannot have.

/// Why an operation cannot be done, and what to do instead.
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
