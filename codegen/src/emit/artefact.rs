//! Renders source text; no other module does.

use std::collections::BTreeMap;

use proc_macro2::TokenStream;

use crate::source::problem::{Errors, MISTAKE, Problem};

/// The folder of the client's generated code.
pub(crate) const CLIENT: &str = "generated-client/src/generated";
/// The folder of the validator's generated code.
pub(crate) const VALIDATOR: &str = "validator/contracts/src/generated";

/// The folders that contain generated files only; any other file in them is orphaned.
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
    /// Fails if an emitter wrote something that is not Rust. That is a bug in this crate, reported
    /// as a problem so that no schema makes it panic.
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

/// The text of a Rust file: `code`, formatted, under a header that names its source, `from`.
///
/// # Errors
///
/// Fails if `code` is not Rust, see [`Artefacts::rust`]; the problem refers to the file `name`.
pub(crate) fn source(name: &str, from: &str, code: TokenStream) -> Result<String, Errors> {
    let file = syn::parse2(code).map_err(|error| {
        Problem::new(
            name,
            "",
            format!("the generated code is not Rust: {error}"),
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
