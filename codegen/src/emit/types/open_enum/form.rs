//! How an enumeration depends on the JSON type of its values.

use proc_macro2::{Ident, TokenStream};

/// What depends on the JSON type of the values.
pub(super) struct Form {
    pub(super) derives: TokenStream,
    /// The variants for undeclared values.
    pub(super) undeclared: TokenStream,
    pub(super) undeclared_names: Vec<Ident>,
    pub(super) code: TokenStream,
}
