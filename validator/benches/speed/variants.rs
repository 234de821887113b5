//! What is measured: each goes over all payloads of a corpus, and counts those it finds valid.

use conversation_validator::{Answer, Report, Validator, accept};
use serde_json::Value;
use serde_json::from_slice;
use sonic_rs::LazyValue;

use super::corpus::Corpus;
use super::usual;

/// The schema, compiled with the program.
#[jsonschema::validator(path = "../schema/conversation.schema.json")]
struct Compiled;

pub(crate) struct Variant {
    pub(crate) name: &'static str,
    /// Whether it judges payloads, and so has to agree with the usual way.
    pub(crate) judges: bool,
    /// Whether it only reads payloads that are one line each.
    pub(crate) wants_lines: bool,
    pub(crate) run: Box<dyn Fn(&Corpus) -> usize>,
}

type IsValid = Box<dyn Fn(&[u8]) -> bool>;

/// All of them, the usual way first.
pub(crate) fn all() -> Vec<Variant> {
    let judge = usual::judge();
    let (validator, checker) = (Validator::new(), Validator::new());
    let each = |name, judges, is_valid: IsValid| Variant {
        name,
        judges,
        wants_lines: false,
        run: Box::new(move |corpus| corpus.payloads().filter(|p| is_valid(p)).count()),
    };
    vec![
        each(
            "Value + jsonschema",
            true,
            Box::new(move |payload| usual::is_valid(&judge, payload)),
        ),
        each(
            "Value + jsonschema's macro",
            true,
            Box::new(|p| from_slice::<Value>(p).is_ok_and(|v| Compiled::is_valid(&v))),
        ),
        each(
            "acceptor alone",
            false,
            Box::new(|payload| accept(payload) != Answer::Unknown),
        ),
        Variant {
            name: "lines, is_valid",
            judges: true,
            wants_lines: true,
            run: Box::new(move |corpus| {
                let ends = memchr::memchr_iter(b'\n', &corpus.text);
                let mut start = 0;
                ends.filter(|&end| {
                    let line = &corpus.text[start..end];
                    start = end + 1;
                    validator.is_valid(line)
                })
                .count()
            }),
        },
        Variant {
            name: "records, all default layers",
            judges: true,
            wants_lines: true,
            run: Box::new(move |corpus| {
                let records = checker.records(corpus.text.as_slice());
                let reports = records.map(|record| record.expect("it is in memory").report);
                reports.filter(Report::conforms).count()
            }),
        },
        each(
            "Value alone",
            false,
            Box::new(|payload| from_slice::<Value>(payload).is_ok()),
        ),
        each(
            "types alone",
            false,
            Box::new(|payload| conversation_client::from_slice(payload).is_ok()),
        ),
        each(
            "types alone, by serde_json::from_slice",
            false,
            Box::new(|payload| from_slice::<conversation_client::Conversation>(payload).is_ok()),
        ),
        each(
            "sonic-rs, well-formed only",
            false,
            Box::new(|payload| sonic_rs::from_slice::<LazyValue>(payload).is_ok()),
        ),
        each(
            "simdutf8, UTF-8 only",
            false,
            Box::new(|payload| simdutf8::basic::from_utf8(payload).is_ok()),
        ),
        Variant {
            name: "memchr, lines only",
            judges: false,
            wants_lines: true,
            run: Box::new(|corpus| memchr::memchr_iter(b'\n', &corpus.text).count()),
        },
    ]
}
