//! What the JSON type of its values makes of an enumeration.

use proc_macro2::{Ident, TokenStream};

/// What depends on the JSON type of the values.
pub(super) struct Form {
    pub(super) derives: TokenStream,
    /// The variants of undeclared values.
    pub(super) undeclared: TokenStream,
    pub(super) undeclared_names: Vec<Ident>,
    pub(super) code: TokenStream,
}
