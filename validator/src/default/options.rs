//! What a [`Validator`] looks at and says.

use check::layer::Layer;
use check::options;

use super::{DEFAULT, Validator};

/// Choices for a [`Validator`]; the default is what `conversation-validator check` does.
///
/// ```
/// use conversation_validator::{Layer, Options};
///
/// let validator = Options::new()
///     .layers([Layer::Json, Layer::Schema])
///     .deny_undeclared(true)
///     .build();
/// ```
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct Options(options::Options);

impl Options {
    /// The default choices.
    pub fn new() -> Options {
        Options::default()
    }

    /// The layers to look at, instead of `json`, `schema`, `undeclared` and `types`.
    ///
    /// Named here, `types` looks at every payload; by default only at those that fail
    /// `schema`. Bytes that are no JSON are a finding whatever is chosen.
    pub fn layers(self, layers: impl IntoIterator<Item = Layer>) -> Options {
        Options(self.0.layers(layers))
    }

    /// Makes errors of the notes of layer `undeclared`.
    pub fn deny_undeclared(self, yes: bool) -> Options {
        Options(self.0.deny_undeclared(yes))
    }

    /// Makes `format` an assertion; by default it only says what a string is meant to be.
    pub fn assert_formats(self, yes: bool) -> Options {
        Options(self.0.assert_formats(yes))
    }

    /// Lets values and masked names of the payload into messages and paths.
    pub fn show_values(self, yes: bool) -> Options {
        Options(self.0.show_values(yes))
    }

    /// Compiles the schema.
    ///
    /// # Panics
    ///
    /// Never for a released version: the schema is part of the crate, and compiles.
    #[must_use]
    pub fn build(self) -> Validator {
        Validator::with_options(DEFAULT, &self.0)
    }
}
