//! The acceptor: a function that reads the bytes of a payload once and answers "valid" or "don't
//! know".
//!
//! The generated code uses the cursor of `validator/acceptor`. Each expression emitted here skips
//! one value that starts at `at`, or evaluates to `None`. Where the schema needs more than a cheap
//! test (patterns, asserted formats, array values in an `enum`), the expression is `None`, and
//! jsonschema decides.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use crate::read::schema::{self, Schema};
use crate::source::problem::{Errors, Problems};

mod check;
mod emitter;
mod keys;
mod lane;
mod members;
mod number;
mod object;
mod reach;
mod siblings;
mod string;
mod text;
mod union;
mod value;

pub use emitter::Formats;
use emitter::{Emitter, Function};

/// The acceptor for a schema, as the source of a module. Any schema within the keywords that
/// `schema/README.md` allows will do; it need not have types: the root may be anything, and nothing
/// needs a name.
///
/// # Errors
///
/// Fails if the schema is not JSON, not of the dialect, or uses a keyword in a way that is not
/// allowed. Each problem has its pointer.
pub fn acceptor(file: &str, text: &str, formats: Formats) -> Result<String, Errors> {
    let schema = schema::parse_untyped(file, text)?;
    crate::emit::artefact::source(file, file, generate(&schema, formats)?)
}

pub(crate) fn generate(schema: &Schema, formats: Formats) -> Result<TokenStream, Errors> {
    let mut problems = Problems::of(&schema.file);
    check::check(schema, &mut problems);
    let mut emitter = Emitter::new(schema, formats);
    let root = emitter.value(&schema.root);
    let mut functions = Vec::new();
    while let Some(function) = emitter.next_due() {
        functions.push(emitter.function(function));
    }
    problems.or(quote! {
        use acceptor::{Cursor, Member, Possible, Seen};

        /// The end of the document, if it is certainly valid.
        pub(crate) fn document<'t>(
            at: Cursor<'t>,
            depth: usize,
            noted: &mut bool,
        ) -> Option<Cursor<'t>> {
            #root
        }

        #(#functions)*
    })
}

impl<'s> Emitter<'s> {
    fn function(&mut self, (name, function): (Ident, Function<'s>)) -> TokenStream {
        match function {
            Function::Object(node) => self.object(&name, node),
            Function::Lane { branch, of } => self.lane(&name, branch, of),
            Function::Union(node) => self.union(&name, node),
            Function::Strings(node) => string::function(&name, node),
        }
    }
}
