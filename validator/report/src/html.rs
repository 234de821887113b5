//! The report as a page: one self-contained file, for people who examine a corpus or look something
//! up in the schema.
//!
//! It is readable without its script, which only filters, copies and opens. Everything that grows
//! with the corpus has a budget of bytes, with a remark on what was left out, so that the page
//! stays below a megabyte. maud escapes every text. The page's policy allows only the script in it
//! to run, and nothing to be fetched.

use std::io::{self, Write};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use maud::{DOCTYPE, Markup, html};
use sha2::{Digest, Sha256};

use super::about::About;
use super::run_report::RunReport;
use page::Page;
use suggestions::Edits;
use text::Verbatim;

mod anchor;
mod changes;
mod figure;
mod mapping;
mod page;
mod problems;
mod provenance;
mod schema;
mod suggestions;
#[cfg(test)]
mod tests;
mod text;
mod undeclared;
mod verdict;

const STYLE: &str = include_str!("html/report.css");
const SCRIPT: &str = include_str!("html/report.js");

/// Writes the whole page.
pub(super) fn write(out: &mut dyn Write, about: &About, report: &RunReport) -> io::Result<()> {
    let page = document(&mapping::page(about, report));
    out.write_all(page.into_string().as_bytes())
}

fn document(page: &Page<'_>) -> Markup {
    let edits = page.profile.map(|profile| Edits::of(profile, page.about));
    html! {
        (DOCTYPE)
        html lang="en" {
            head {
                meta charset="utf-8";
                meta http-equiv="Content-Security-Policy" content=(policy());
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="color-scheme" content="light dark";
                title { (page.about.title) ": what the corpus says about the schema" }
                style { (Verbatim(STYLE)) }
            }
            body {
                a.skip href="#main" { "Skip to the content" }
                (hatching())
                header {
                    h1 { (page.about.title) }
                    p.muted { "What the corpus says about the schema" }
                    (contents(page))
                }
                main #main {
                    (verdict::section(page))
                    (filter())
                    (problems::sections(page))
                    (undeclared::section(page.profile, edits.as_ref()))
                    (suggestions::section(page.about, edits.as_ref()))
                    (changes::section(page))
                    (schema::section(page))
                    (provenance::section(page))
                }
                script { (Verbatim(SCRIPT)) }
            }
        }
    }
}

/// Only the one script runs, identified by its hash, and nothing is fetched.
fn policy() -> String {
    let hash = BASE64.encode(Sha256::digest(SCRIPT));
    format!(
        "default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-{hash}'; \
         base-uri 'none'; form-action 'none'"
    )
}

fn contents(page: &Page<'_>) -> Markup {
    html! {
        nav aria-label="Contents" {
            ul {
                li { a href="#verdict" { "Verdict" } }
                @if problems::has_problems(page) {
                    li { a href="#problems" { "Problems" } }
                }
                @if problems::has_notes(page) { li { a href="#notes" { "Notes" } } }
                @if page.profile.is_some() {
                    li { a href="#undeclared" { "Undeclared" } }
                    li { a href="#suggestions" { "Suggestions" } }
                    @if page.against.is_some() { li { a href="#drift" { "Drift" } } }
                }
                li { a href="#schema" { "Schema" } }
                li { a href="#provenance" { "Provenance" } }
            }
        }
    }
}

/// Hidden until the script runs, because it does nothing without it.
fn filter() -> Markup {
    html! {
        div #filter role="search" hidden {
            label for="filter-text" { "Filter" }
            input #filter-text type="search" autocomplete="off" spellcheck="false"
                placeholder="name, type, description";
            label { input #filter-never type="checkbox"; " never seen" }
            label { input #filter-problem type="checkbox"; " has problems" }
            button #open-all type="button" { "Open all" }
            output #filter-result for="filter-text" {}
        }
    }
}

/// How null looks in bars: distinguishable from a value without colours.
fn hatching() -> Markup {
    html! {
        svg.definitions aria-hidden="true" width="0" height="0" {
            defs {
                pattern #hatch width="5" height="5" patternUnits="userSpaceOnUse"
                    patternTransform="rotate(45)" {
                    rect.hatch-ground width="5" height="5" {}
                    rect.hatch-line width="2" height="5" {}
                }
            }
        }
    }
}
