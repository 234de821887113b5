//! The options of a check.

use std::collections::BTreeSet;

use crate::layer::Layer;

/// Options for a check.
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct Options {
    pub(crate) layers: Option<BTreeSet<Layer>>,
    pub(crate) deny_undeclared: bool,
    pub(crate) assert_formats: bool,
    pub(crate) show_values: bool,
}

impl Options {
    /// The default options.
    pub fn new() -> Options {
        Options::default()
    }

    /// The layers to run, instead of `json`, `schema`, `undeclared` and `types`.
    ///
    /// If `types` is named here, it runs on every payload; by default it runs only on those that
    /// fail `schema`. Bytes that are not JSON are a finding with any choice of layers.
    pub fn layers(mut self, layers: impl IntoIterator<Item = Layer>) -> Options {
        self.layers = Some(layers.into_iter().collect());
        self
    }

    /// Turns the notes of layer `undeclared` into errors.
    pub fn deny_undeclared(mut self, yes: bool) -> Options {
        self.deny_undeclared = yes;
        self
    }

    /// Makes `format` an assertion; by default it only says what a string is meant to be.
    pub fn assert_formats(mut self, yes: bool) -> Options {
        self.assert_formats = yes;
        self
    }

    /// Shows values and masked names of the payload in messages and paths.
    pub fn show_values(mut self, yes: bool) -> Options {
        self.show_values = yes;
        self
    }

    /// Whether this layer runs.
    #[must_use]
    pub fn asks(&self, layer: Layer) -> bool {
        match &self.layers {
            Some(layers) => layers.contains(&layer),
            None => layer.is_default(),
        }
    }

    /// Whether a payload is decoded into the shared types even if it conforms.
    pub(crate) fn reads_types_of_all(&self) -> bool {
        self.names(Layer::Types) || self.asks(Layer::Roundtrip)
    }

    /// Whether the user named this layer, so that it runs on every payload.
    #[must_use]
    pub fn names(&self, layer: Layer) -> bool {
        self.layers
            .as_ref()
            .is_some_and(|layers| layers.contains(&layer))
    }
}
