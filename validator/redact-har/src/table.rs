//! The published list of what stays of a HAR file.

use std::fmt::Write as _;

use super::cleaning::{MOST_DECIMALS, MOST_DIGITS, REMOVED, UNKNOWN_SIZE};
use super::places::{self, Members, Rule};
use super::{listed, web, words};
use recordings::inputs::Route;

const INTRODUCTION: &str = "
## HAR files

Payloads in a HAR file are redacted as above; of what is around them, the following stays.
Every other text, number and name is replaced.
`true`, `false`, `null`, `0`, empty texts, the order, and the shape of objects and arrays stay.

| place | what stays there |
|---|---|
";

/// Everything that stays, in Markdown, to follow the list for payloads.
#[must_use]
pub fn table_of_what_stays(route: Route) -> String {
    let mut table = INTRODUCTION.to_owned();
    rows(places::FILE, "", &mut table);
    let literals = web::literals(route);
    // writing to a string cannot fail
    let _ = write!(
        table,
        "
In the objects above, the names {} stay, too, and what is in such members is replaced; inside of that, every name is.

A short number has {MOST_DIGITS} digits at most and no exponent; decimals behind the first {MOST_DECIMALS} go.
Among listed words, an IP address is none, and neither are numbers in a row that may be dialled.
With `--times shift` times become others, and with `--ids hash` ids.

Of an address stay its scheme, the server if a payload is asked of it, the parts {} of its path, and parameters as in `queryString`; ids behind those parts and in parameters stay if a payload is asked of the server.

Listed headers, whose values stay as far as they are listed words and short numbers: {}.
{}
Listed headers, whose values are replaced: {}.
Headers whose names speak of access are taken out.

Listed parameters, whose values stay as far as they are listed words and numbers of few digits: {}.
Listed parameters, whose values are replaced: {}.

Listed words, in small or capital letters: {}.
",
        code(places::NAMES),
        code(&literals),
        code(listed::HARMLESS),
        of_forms(),
        code(listed::NAME_ONLY),
        code(listed::PARAMETERS),
        code(listed::PARAMETER_NAMES),
        code(&words::all().collect::<Vec<_>>()),
    );
    table
}

fn rows(members: Members, within: &str, table: &mut String) {
    for (name, rule) in members {
        let place = format!("{within}{name}");
        let inside = match rule {
            Rule::Object(members) => Some((*members, ".")),
            Rule::Each(members) | Rule::Entries(members) => Some((*members, "[].")),
            Rule::Headers => Some((places::HEADER, "[].")),
            Rule::Parameters => Some((places::PARAMETER, "[].")),
            Rule::Sent | Rule::Received => Some((places::BODY, ".")),
            _ => None,
        };
        if let Some((members, step)) = inside {
            rows(members, &format!("{place}{step}"), table);
            continue;
        }
        let what = match rule {
            Rule::Body if within.ends_with(".content.") => "a payload, redacted".to_owned(),
            Rule::Words => "listed words and short numbers".to_owned(),
            Rule::Number => "a short number".to_owned(),
            Rule::Size if within.ends_with(".content.") && *name == "size" => {
                format!("0; the length of a payload, redacted; else `{UNKNOWN_SIZE}`")
            }
            Rule::Size => format!("0; else `{UNKNOWN_SIZE}`"),
            Rule::Digits => "a short number, as a text".to_owned(),
            Rule::Time => "a time".to_owned(),
            Rule::Page => "`page_` and a number".to_owned(),
            Rule::Address => "what is listed of an address".to_owned(),
            Rule::Ip => "an IP address, if a payload is asked of the server".to_owned(),
            Rule::HeaderName => "the name of a listed header".to_owned(),
            Rule::HeaderValue => "what the list says for that header".to_owned(),
            Rule::ParameterName => "the name of a listed parameter".to_owned(),
            Rule::ParameterValue => "what the list says for that parameter".to_owned(),
            Rule::MediaType => "listed words".to_owned(),
            Rule::Remark => format!("\"{REMOVED}\""),
            // nothing stays, or the rows of its contents say what does
            _ => continue,
        };
        row(table, &place, &what);
    }
}

fn row(table: &mut String, place: &str, what: &str) {
    // writing to a string cannot fail
    let _ = writeln!(table, "| `{place}` | {what} |");
}

fn of_forms() -> String {
    let lines = listed::OF_FORMS
        .map(|(names, what)| format!("Listed headers that hold {what}: {}.\n", code(names)));
    lines.concat()
}

fn code(words: &[&str]) -> String {
    let words: Vec<_> = words.iter().map(|word| format!("`{word}`")).collect();
    words.join(", ")
}
