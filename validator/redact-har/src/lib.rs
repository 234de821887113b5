//! HAR files without personal data: their structure, their order and what they measure stay.
//!
//! Payloads come redacted. All other bodies are taken out, because no schema says what in them is
//! personal; so is what gives access: cookies, and headers whose names say so. What else may stay
//! is a list, and all else is replaced.

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

/// A HAR file without personal data, and a line break.
///
/// `entries` are those of the file, and `payloads` has for each the redacted payload, if there is
/// one. What is replaced is counted. Where the user ends the run, the result is not whole, and is
/// not to be written.
#[must_use]
pub fn clean(
    text: &[u8],
    entries: &[Value],
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
    let mut tree = Tree::read(text);
    Cleaning::new(web, payloads, tally).file(&mut tree);
    let mut out = Vec::with_capacity(text.len());
    tree.write(&mut out);
    out.push(b'\n');
    out
}

/// The server that an entry asks for a payload.
fn server(route: Route, entry: &Value) -> Option<String> {
    let url = entry.get("request")?.get("url")?.as_str()?;
    let is_operation = route.answers(entry) == Some(true);
    is_operation.then(|| web::server_of(url)).flatten()
}
