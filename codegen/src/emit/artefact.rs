//! The only place that renders source text.

use std::collections::BTreeMap;

use proc_macro2::TokenStream;

use crate::source::problem::{Errors, MISTAKE, Problem};

/// The folder of the client that belongs to the generator.
pub(crate) const CLIENT: &str = "generated-client/src/generated";
/// The folder of the validator that belongs to the generator.
pub(crate) const VALIDATOR: &str = "validator/contracts/src/generated";

/// The folders in which every file is made here; any other in them is an orphan.
pub const GENERATED: &[&str] = &[CLIENT, VALIDATOR];

/// Files, by their path from the root of the workspace.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Artefacts(BTreeMap<String, String>);

impl Artefacts {
    /// The path, with `/` between its parts, and the text of each file; sorted by path.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0
            .iter()
            .map(|(path, text)| (path.as_str(), text.as_str()))
    }

    pub(crate) fn copy(&mut self, folder: &str, name: &str, text: &str) {
        self.0.insert(format!("{folder}/{name}"), text.to_owned());
    }

    /// Formats `code` and puts the header above it; `from` names the sources.
    ///
    /// # Errors
    ///
    /// An emitter wrote what is not Rust: a mistake in this crate, told as a problem so
    /// that nobody's schema makes it panic.
    pub(crate) fn rust(
        &mut self,
        folder: &str,
        name: &str,
        from: &str,
        code: TokenStream,
    ) -> Result<(), Errors> {
        let text = source(name, from, code)?;
        self.copy(folder, name, &text);
        Ok(())
    }
}

/// The text of a Rust file: `code`, formatted, under a header that names its source `from`.
///
/// # Errors
///
/// `code` is not Rust, see [`Artefacts::rust`]; the problem is one of the file `name`.
pub(crate) fn source(name: &str, from: &str, code: TokenStream) -> Result<String, Errors> {
    let file = syn::parse2(code).map_err(|error| {
        Problem::new(
            name,
            "",
            format!("this would not be Rust: {error}"),
            MISTAKE,
        )
    })?;
    Ok(format!(
        "{}\n{}",
        header(from),
        prettyplease::unparse(&file)
    ))
}

fn header(from: &str) -> String {
    format!(
        "// Written by `cargo xtask gen` from {from}.\n\
         // Do not edit: change that and run the command again.\n"
    )
}
