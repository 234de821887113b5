//! Every payload, every mutant and every other way to write a payload, put before the validator
//! and before the types, once for all tests of this binary.

use std::collections::{BTreeMap, BTreeSet};
use std::ffi::OsString;
use std::fs::File;
use std::io::{BufWriter, Write};
use std::sync::LazyLock;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use conversation_validator::{Layer, Level, Options, Validator};
use serde_json::Value;

use crate::amount;
use crate::evidence::Table;
use crate::judge;
use crate::mutants::{Edit, Kind, Mutant, mutants};
use crate::payloads::{self, Payload};
use crate::same_value;
use crate::text::Form;

/// What came of one document.
pub(crate) struct Trial {
    /// Payload, place and kind, for a person.
    pub(crate) name: String,
    pub(crate) subject: Subject,
    /// Instance paths of the faults, by the table.
    pub(crate) expected: BTreeSet<String>,
    /// Instance paths of the error-level findings, with how many there were at each.
    pub(crate) found: BTreeMap<String, usize>,
    /// Error-level findings of another layer than `schema`, as text.
    pub(crate) strangers: Vec<String>,
    /// Whether the types decode it.
    pub(crate) survived: bool,
    /// How the types broke the law, where it applies.
    pub(crate) unlawful: Option<String>,
    text: Option<String>,
}

#[derive(Clone)]
pub(crate) enum Subject {
    Payload {
        rows: BTreeSet<usize>,
        undeclared: Vec<String>,
    },
    Mutant {
        kind: Kind,
        row: String,
        place: String,
    },
    Text,
}

impl Trial {
    /// Whether the validator's errors are where the table's faults are, and nowhere else.
    pub(crate) fn as_expected(&self) -> bool {
        self.strangers.is_empty() && self.found.keys().eq(&self.expected)
    }
}

pub(crate) static TABLE: LazyLock<Table> = LazyLock::new(Table::load);

pub(crate) static TRIALS: LazyLock<Vec<Trial>> = LazyLock::new(|| {
    let mut known = BTreeMap::new();
    let payloads: Vec<Prepared> = payloads::accepted()
        .into_iter()
        .map(|payload| prepare(payload, &mut known))
        .collect();
    let workers = thread::available_parallelism().map_or(1, usize::from);
    let next = AtomicUsize::new(0);
    let trials: Vec<Trial> = thread::scope(|scope| {
        let shares: Vec<_> = (0..workers)
            .map(|_| scope.spawn(|| try_payloads(&payloads, &next)))
            .collect();
        let finished = shares.into_iter().map(thread::ScopedJoinHandle::join);
        let mut trials: Vec<_> = finished
            .flat_map(|trials: thread::Result<Vec<_>>| trials.expect("no panic on the way"))
            .collect();
        // in the order of the payloads, whoever tried them
        trials.sort_by_key(|(index, _)| *index);
        trials.into_iter().flat_map(|(_, trials)| trials).collect()
    });
    hand_out(&trials);
    trials
});

/// A payload, with what the table says of it and the mutants that are tried.
struct Prepared {
    payload: Payload,
    subject: Subject,
    mutants: Vec<Mutant>,
}

/// Where not all mutants are tried, each change of a row is tried in so many of the payloads that
/// show it: the first ones.
const SAMPLE: usize = 1;

/// The change of one kind to one value at one row, and the payloads in which it is tried.
type Known = BTreeMap<(String, Kind, String), usize>;

fn prepare(payload: Payload, known: &mut Known) -> Prepared {
    let (nodes, undeclared) = judge::nodes(&TABLE, &payload.document);
    let subject = Subject::Payload {
        rows: nodes.iter().map(|node| node.row_index).collect(),
        undeclared,
    };
    let mut mutants = mutants(&TABLE, &nodes);
    if !amount::all_cases() {
        let mut here = BTreeSet::new();
        mutants.retain(|mutant| {
            let edit = match &mutant.edit {
                Edit::Replace(value) => value.to_string(),
                Edit::Remove { key } => key.clone(),
                Edit::Insert(_) => String::new(),
            };
            let change = (mutant.row_place.clone(), mutant.kind, edit);
            let times = known.entry(change.clone()).or_insert(0);
            let is_tried = *times < SAMPLE && here.insert(change);
            *times += usize::from(is_tried);
            is_tried
        });
    }
    Prepared {
        payload,
        subject,
        mutants,
    }
}

/// Tries whatever payload is the next.
fn try_payloads(payloads: &[Prepared], next: &AtomicUsize) -> Vec<(usize, Vec<Trial>)> {
    // `undeclared` would make no errors, and the types are asked here, mutant or not
    let validator = Options::new().layers([Layer::Json, Layer::Schema]).build();
    let mut trials = Vec::new();
    loop {
        let index = next.fetch_add(1, Ordering::Relaxed);
        let Some(prepared) = payloads.get(index) else {
            return trials;
        };
        trials.push((index, try_payload(&validator, prepared)));
    }
}

fn try_payload(validator: &Validator, prepared: &Prepared) -> Vec<Trial> {
    let payload = &prepared.payload;
    let document = &payload.document;
    let mut trials = vec![try_text(
        validator,
        payload.name.clone(),
        prepared.subject.clone(),
        document,
        payload.text.clone(),
    )];
    for form in Form::ALL {
        let name = format!("{} written as {form:?}", payload.name);
        let text = form.write(document);
        trials.push(try_text(validator, name, Subject::Text, document, text));
    }
    // a payload that the table refuses fails its own test; its mutants would only repeat that
    if !trials[0].expected.is_empty() {
        return trials;
    }
    for mutant in &prepared.mutants {
        let document = mutant.apply(document);
        let text = document.to_string();
        let name = format!("{} {} {}", payload.name, mutant.path, mutant.kind.name());
        let subject = Subject::Mutant {
            kind: mutant.kind,
            row: mutant.row_place.clone(),
            place: mutant.place.clone(),
        };
        trials.push(try_text(validator, name, subject, &document, text));
    }
    trials
}

/// `document` is the value that `text` stands for.
fn try_text(
    validator: &Validator,
    name: String,
    subject: Subject,
    document: &Value,
    text: String,
) -> Trial {
    let report = validator.check(text.as_bytes());
    let errors = report
        .findings()
        .iter()
        .filter(|finding| finding.level == Level::Error);
    let (of_schema, others): (Vec<_>, Vec<_>) =
        errors.partition(|finding| finding.layer == Layer::Schema);
    let mut found = BTreeMap::new();
    for finding in of_schema {
        *found.entry(finding.instance_path.clone()).or_default() += 1;
    }
    let decoded = conversation_client::from_slice(text.as_bytes());
    let survived = decoded.is_ok();
    // a document the validator accepts, rightly or not, falls under the law
    let unlawful = match decoded {
        _ if !report.conforms() => None,
        Err(error) => Some(format!("{name}: not decoded: {error}")),
        Ok(conversation) => {
            let written = serde_json::to_vec(&conversation).expect("the types serialize");
            let written = serde_json::from_slice(&written).expect("the types write JSON");
            same_value::difference(document, &written)
                .map(|at| format!("{name}: another value at #{at}"))
        }
    };
    Trial {
        name,
        subject,
        expected: judge::faults(&TABLE, document),
        found,
        strangers: others.into_iter().map(ToString::to_string).collect(),
        survived,
        unlawful,
        // three hundred megabytes that only another implementation wants
        text: mutants_out().map(|_| text),
    }
}

fn mutants_out() -> Option<OsString> {
    std::env::var_os("MUTANTS_OUT")
}

/// For an independent implementation: all documents with the verdicts, where somebody asks.
fn hand_out(trials: &[Trial]) {
    let Some(path) = mutants_out() else {
        return;
    };
    let file = File::create(path).expect("MUTANTS_OUT names a file that can be written");
    let mut lines = BufWriter::new(file);
    for trial in trials {
        let line = serde_json::json!({
            "name": trial.name,
            "document": trial.text,
            "valid": trial.found.is_empty() && trial.strangers.is_empty(),
            "places": trial.found.keys().collect::<Vec<_>>(),
        });
        writeln!(lines, "{line}").expect("a line is written");
    }
    lines.flush().expect("the last line is written");
}
