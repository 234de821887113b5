//! The report for people who look at a page: one file that needs nothing else.

use std::io::{self, Write};

use maud::{DOCTYPE, html};

use super::gathered::Gathered;

/// Writes the whole page.
pub(super) fn write(out: &mut dyn Write, report: &Gathered) -> io::Result<()> {
    let page = html! {
        (DOCTYPE)
        html lang="en" {
            head { meta charset="utf-8"; title { "Conversation report" } }
            body { h1 { "Conversation report" } p { (report.summary) } }
        }
    };
    out.write_all(page.into_string().as_bytes())
}
