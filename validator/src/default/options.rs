//! The options of a [`Validator`].

use check::layer::Layer;
use check::options;

use super::{DEFAULT, Validator};

/// Options for a [`Validator`]; the defaults are those of `conversation-validator check`.
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
    /// The default options.
    pub fn new() -> Options {
        Options::default()
    }

    /// The layers to check, instead of `json`, `schema`, `undeclared` and `types`.
    ///
    /// If listed here, `types` checks every payload; by default it checks only those that fail
    /// `schema`. Bytes that are not JSON are a finding in any case.
    pub fn layers(self, layers: impl IntoIterator<Item = Layer>) -> Options {
        Options(self.0.layers(layers))
    }

    /// Turns the notes of layer `undeclared` into errors.
    pub fn deny_undeclared(self, yes: bool) -> Options {
        Options(self.0.deny_undeclared(yes))
    }

    /// Makes `format` an assertion; by default it is only an annotation.
    pub fn assert_formats(self, yes: bool) -> Options {
        Options(self.0.assert_formats(yes))
    }

    /// Shows values and masked names of the payload in messages and paths.
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
