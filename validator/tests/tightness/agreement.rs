//! The schema against the table.

use std::collections::{BTreeMap, BTreeSet};

use crate::mutants::Kind;
use crate::survivors;
use crate::trial::{Subject, TABLE, TRIALS, Trial};

/// Shown of a list that may be long.
const SHOWN: usize = 40;

/// The payload that is there to show keys which nobody declares.
const SHOWS_UNDECLARED_KEYS: &str = "undeclared-keys";

#[test]
fn every_payload_agrees_with_the_evidence_and_is_accepted() {
    let wrong = TRIALS.iter().filter_map(|trial| {
        matches!(trial.subject, Subject::Payload { .. } | Subject::Text).then_some(())?;
        let good = trial.expected.is_empty() && trial.as_expected();
        (!good).then(|| report(trial))
    });
    none(
        "payloads that the table or the schema refuses",
        wrong.collect(),
    );
}

#[test]
fn the_table_and_the_payloads_cover_each_other() {
    let mut reached = BTreeSet::<usize>::new();
    let mut unknown = Vec::new();
    for trial in TRIALS.iter() {
        if let Subject::Payload { rows, undeclared } = &trial.subject {
            reached.extend(rows);
            if trial.name == SHOWS_UNDECLARED_KEYS {
                continue;
            }
            unknown.extend(undeclared.iter().map(|at| format!("{} #{at}", trial.name)));
        }
    }
    none("places of payloads that no row declares", unknown);

    // a row that only adds a layout is reached where the layout's rows are
    let rows = TABLE
        .rows
        .iter()
        .enumerate()
        .filter(|(_, row)| !row.place.ends_with(']'));
    let (shown, hidden): (Vec<_>, Vec<_>) = rows.partition(|(index, _)| reached.contains(index));
    let listed = survivors::unreached();
    let hidden = hidden.into_iter().map(|(_, row)| row.place.clone());
    none(
        "rows that no payload shows",
        hidden.filter(|place| !listed.contains(place)).collect(),
    );
    let shown: BTreeSet<&String> = shown.into_iter().map(|(_, row)| &row.place).collect();
    let stale = listed.iter().filter(|place| shown.contains(place));
    none(
        "rows listed as unreached that a payload shows",
        stale.cloned().collect(),
    );
}

#[test]
fn the_schema_refuses_what_the_evidence_rules_out_right_there() {
    let listed = survivors::listed();
    let mut caught_of = BTreeMap::<Kind, (usize, usize)>::new();
    let mut wrong = Vec::new();
    let mut met = BTreeSet::new();
    let mut stale = BTreeSet::new();
    for (trial, kind, row, place) in mutants().filter(|(_, kind, ..)| kind.breaks()) {
        // the table is asked for the whole document; this is the claim about single changes
        assert!(
            trial.expected.iter().eq([place]),
            "{}: faults at {:?}",
            trial.name,
            trial.expected
        );
        let count = caught_of.entry(kind).or_default();
        count.0 += 1;
        count.1 += usize::from(trial.as_expected());
        let survivor = [kind.name(), "*".to_owned()]
            .into_iter()
            .map(|name| (row.to_owned(), name))
            .find(|survivor| listed.contains(survivor));
        if let Some(survivor) = survivor {
            if !trial.found.is_empty() {
                stale.insert(format!("{}\t{}", survivor.0, survivor.1));
            }
            met.insert(survivor);
        } else if !trial.as_expected() {
            wrong.push(format!("[{row}] {}", report(trial)));
        }
    }
    println!(
        "\n{:<45}{:>9}{:>9}",
        "mutants that the evidence rules out", "all", "caught"
    );
    for (kind, (all, caught)) in &caught_of {
        println!("{:<45}{all:>9}{caught:>9}", kind.name());
    }
    none("mutants not refused, or not there alone", wrong);
    none("survivors that are caught", stale.into_iter().collect());
    let never = listed
        .difference(&met)
        .map(|(row, kind)| format!("{row}\t{kind}"));
    none("survivors that no payload shows", never.collect());
}

#[test]
fn the_schema_accepts_what_the_evidence_allows() {
    let wrong = mutants().filter_map(|(trial, kind, row, _)| {
        let bad = !kind.breaks() && !trial.as_expected();
        // without its tag an object is of the default branch, where it may lack keys: the
        // table says where, and the schema has to agree
        let lawful = trial.expected.is_empty() || kind == Kind::OptionalTagRemoved;
        assert!(
            kind.breaks() || lawful,
            "{}: {:?}",
            trial.name,
            trial.expected
        );
        bad.then(|| format!("[{row}] {}", report(trial)))
    });
    none("mutants refused that the evidence allows", wrong.collect());
}

#[test]
fn a_wrong_tag_is_one_finding() {
    let wrong = mutants().filter_map(|(trial, kind, ..)| {
        let of_tag = matches!(
            kind,
            Kind::UndeclaredTag | Kind::TagNoString | Kind::RemovedTag
        );
        let findings: usize = trial.found.values().sum();
        (of_tag && findings != 1).then(|| report(trial))
    });
    none("wrong tags that are not one finding", wrong.collect());
}

pub(crate) fn mutants() -> impl Iterator<Item = (&'static Trial, Kind, &'static str, &'static str)>
{
    TRIALS.iter().filter_map(|trial| match &trial.subject {
        Subject::Mutant { kind, row, place } => Some((trial, *kind, row.as_str(), place.as_str())),
        Subject::Payload { .. } | Subject::Text => None,
    })
}

fn report(trial: &Trial) -> String {
    let Trial {
        name,
        expected,
        found,
        strangers,
        ..
    } = trial;
    let found: Vec<&String> = found.keys().collect();
    format!("{name}: by the evidence {expected:?}, by the schema {found:?} {strangers:?}")
}

/// Fails with the first of `lines`.
pub(crate) fn none(what: &str, lines: Vec<String>) {
    let all = lines.len();
    let shown: Vec<String> = lines.into_iter().take(SHOWN).collect();
    assert!(
        all == 0,
        "{all} {what}, the first of them:\n{}",
        shown.join("\n")
    );
}
