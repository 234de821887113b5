//! What the page was made from. It contains no date, and no path of this machine except those that
//! were given, so that equal input gives an equal page.

use maud::{Markup, html};

use super::page::Page;
use super::{figure, text};

/// The maximum size of the names of inputs on the page, in bytes.
const BUDGET: usize = 15_000;

/// The whole section.
pub(super) fn section(page: &Page<'_>) -> Markup {
    let inputs = page.inputs.iter();
    let (list, beyond) = text::within(
        BUDGET,
        inputs.map(|input| html! { li { (text::source(input)) } }),
    );
    let beyond = beyond + page.unnamed_inputs;
    let count = page.inputs.len() as u64 + page.unnamed_inputs;
    html! {
        section #provenance aria-labelledby="provenance-heading" {
            h2 #provenance-heading { "Provenance" }
            dl.provenance {
                dt { "Schema" }
                dd { code { (page.about.contract.id()) } }
                dt { "SHA-256 of the schema" }
                dd { code.hash { (page.about.contract.sha256()) } }
                dt { "Made by" }
                dd { (page.about.tool) " " (page.about.version) }
                dt { "Inputs" }
                dd {
                    @match count {
                        0 => "none",
                        1 => ul { (list) },
                        _ => details {
                            summary { (figure::count(count)) " inputs" }
                            ul {
                                (list)
                                @if beyond > 0 { li.muted { "and " (figure::count(beyond)) " more" } }
                            }
                        },
                    }
                }
            }
        }
    }
}
