//! Documentation comments from the schema's descriptions.

use proc_macro2::TokenStream;
use quote::quote;

use crate::read::schema::{Literal, Node};
use crate::source::printable::printable;

/// The description, then how the fact is known.
pub(crate) fn of(node: &Node) -> TokenStream {
    let mut lines = paragraph(&node.description);
    if let Some(meaning) = &node.limits.zero_means {
        lines.push(String::new());
        lines.extend(paragraph(&format!("0 means: {meaning}.")));
    }
    if !node.evidence.is_empty() {
        lines.push(String::new());
        lines.extend(paragraph(&format!(
            "Evidence: {}.",
            node.evidence.join("; ")
        )));
    }
    let deprecated = node.deprecated.then(|| quote!(#[deprecated]));
    let docs = comment(&lines);
    quote!(#docs #deprecated)
}

/// The value as it is on the wire, after its description.
pub(crate) fn of_value(literal: &Literal, description: Option<&String>) -> TokenStream {
    let mut lines = description.map(|text| paragraph(text)).unwrap_or_default();
    if !lines.is_empty() {
        lines.push(String::new());
    }
    lines.push(format!("On the wire: `{literal}`."));
    comment(&lines)
}

pub(crate) fn comment<S: AsRef<str>>(lines: &[S]) -> TokenStream {
    let lines = lines.iter().map(|line| match line.as_ref() {
        "" => String::new(),
        line => format!(" {}", printable(line)),
    });
    quote!(#(#[doc = #lines])*)
}

/// Text for rustdoc, which would read square brackets as links, angle brackets as HTML, and an
/// indented line as code to test.
pub(crate) fn paragraph(text: &str) -> Vec<String> {
    text.lines().map(|line| escape(line.trim())).collect()
}

fn escape(line: &str) -> String {
    let mut escaped = String::new();
    let mut in_code = false;
    for c in line.chars() {
        in_code ^= c == '`';
        if !in_code && matches!(c, '[' | ']' | '<' | '>' | '*' | '_' | '#') {
            escaped.push('\\');
        }
        escaped.push(c);
    }
    escaped
}
