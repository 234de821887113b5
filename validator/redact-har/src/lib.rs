//! Removes personal data from HAR files, and keeps their structure, their order and their
//! measurements.
//!
//! The payloads passed in are redacted already. All other bodies are removed, because no schema
//! says what in them is personal. So are credentials: cookies, and headers whose names suggest
//! them. What else may stay is on a list (`places`), and everything else is replaced.

use serde_json::Value;

mod cleaning;
mod listed;
mod places;
mod table;
mod tree;
mod web;
mod words;

pub use table::table_of_what_stays;

use cleaning::Cleaning;
use recordings::inputs::Route;
use redact::{Redactor, Tally};
use tree::Tree;
use web::Web;

/// A HAR file without personal data, followed by a line break.
///
/// `payloads` has the redacted payload of each of the file's `entries` that has one. What is
/// replaced is counted. If the user interrupts the run, the result is incomplete and must not be
/// written.
#[must_use]
pub fn clean(
    text: &[u8],
    entries: Vec<Value>,
    payloads: Vec<Option<Vec<u8>>>,
    route: Route,
    redactor: &Redactor,
    tally: &mut Tally,
) -> Vec<u8> {
    let web = Web {
        redactor,
        route,
        servers: entries
            .iter()
            .filter_map(|entry| server(route, entry))
            .collect(),
        is_asked: false,
    };
    // the tree holds all of it again
    drop(entries);
    let mut tree = Tree::read(text);
    Cleaning::new(web, payloads, tally).file(&mut tree);
    let mut out = Vec::with_capacity(text.len());
    tree.write(&mut out);
    out.push(b'\n');
    out
}

/// The server from which an entry requests a payload.
fn server(route: Route, entry: &Value) -> Option<String> {
    let url = entry.get("request")?.get("url")?.as_str()?;
    let is_operation = route.answers(entry) == Some(true);
    is_operation.then(|| web::server_of(url)).flatten()
}
