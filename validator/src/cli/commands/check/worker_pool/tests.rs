//! For any number of threads and block sizes, the results are those of a naive implementation.

use std::fs;
use std::io;
use std::panic::{self, AssertUnwindSafe};
use std::path::{Path, PathBuf};
use std::slice;

use fastrand::Rng;
use tempfile::TempDir;

use super::*;
use crate::amount;
use crate::cli::input_flags;
use crate::cli::operation::ROUTE;
use check::finding::Finding;
use check::options::Options;
use check::position::Position;
use check::records::limit::TooLong;
use check::report::{Readers, Report};
use recordings::compression::Compression;
use recordings::compressor;
use recordings::inputs::{self, Choice};

/// The result of a record: input, number and findings. Clean records are only counted.
#[derive(Debug, PartialEq)]
enum Outcome {
    Clean(usize, u64),
    Found(usize, u64, Vec<Finding>),
    Unreadable(String),
}

/// Adds the events of a part; counts of consecutive clean records are merged.
fn add(outcomes: &mut Vec<Outcome>, part: Part) {
    for event in part.events {
        match event {
            Event::Clean { input, records } => match outcomes.last_mut() {
                Some(Outcome::Clean(last, before)) if *last == input => *before += records,
                _ => outcomes.push(Outcome::Clean(input, records)),
            },
            Event::Found { input, checked } => {
                let findings = checked.report().findings().to_vec();
                outcomes.push(Outcome::Found(input, checked.record(), findings));
            }
            Event::Unreadable { error } => outcomes.push(Outcome::Unreadable(error.to_string())),
            Event::Skipped { .. } => {}
        }
    }
}

struct Run<'r> {
    paths: &'r [PathBuf],
    threads: u16,
    block_size: usize,
    max_record: usize,
}

impl Run<'_> {
    /// The results, and the text of the profile.
    fn outcomes(&self, validator: &Validator) -> (Vec<Outcome>, String) {
        let mut outcomes = Vec::new();
        let (checked, profile) = self.with(validator, |part| {
            add(&mut outcomes, part);
            Ok(())
        });
        assert!(checked.is_ok());
        (outcomes, profile)
    }

    fn with(
        &self,
        validator: &Validator,
        sink: impl FnMut(Part) -> io::Result<()> + Send,
    ) -> (io::Result<()>, String) {
        let inputs = inputs::find(self.paths, None, ROUTE, &Choice::default()).inputs;
        let profiling = Profiling::by_report(false);
        let pool = WorkerPool {
            inputs: &inputs,
            validator,
            profiling: &profiling,
            show_values: false,
            max_record: self.max_record,
            threads: self.threads,
        };
        let feed = Feed::new(&inputs, self.max_record).with_block_size(self.block_size);
        let (checked, shards) = pool.run(feed, sink);
        let merged = profiling.finish(shards);
        let profile = merged.map(|merged| merged.profile.to_json());
        (checked, profile.expect("one is wanted"))
    }
}

/// Reads everything, splits it into records, and checks them one after the other.
fn naive(texts: &[(PathBuf, Vec<u8>)], max_record: usize, validator: &Validator) -> Vec<Outcome> {
    let mut outcomes = Vec::new();
    for (input, (path, text)) in texts.iter().enumerate() {
        let is_json = is_json(path);
        let breaks = |byte: &u8| *byte == b'\n' && !is_json;
        let mut offset = 0;
        for (index, line) in text.split(breaks).enumerate() {
            if is_json || !line.trim_ascii().is_empty() {
                let report = if line.len() <= max_record {
                    validator.check(line)
                } else {
                    {
                        let length = (!is_json).then_some(line.len());
                        let finding = input_flags::too_long(TooLong::new(max_record, length));
                        Report::new(vec![finding], Readers::NotTried)
                    }
                };
                let mut start = Position::START;
                start.line = index + 1;
                start.offset = offset;
                let record = index as u64 + 1;
                match (
                    report.placed_after(start).into_findings(),
                    outcomes.last_mut(),
                ) {
                    (findings, _) if !findings.is_empty() => {
                        outcomes.push(Outcome::Found(input, record, findings));
                    }
                    (_, Some(Outcome::Clean(last, records))) if *last == input => *records += 1,
                    _ => outcomes.push(Outcome::Clean(input, 1)),
                }
            }
            offset += line.len() + 1;
        }
    }
    outcomes
}

/// A random record of any kind. It is small, so that there can be many.
fn record(random: &mut Rng) -> Vec<u8> {
    let length = random.usize(0..60);
    match random.usize(0..9) {
        0 => Vec::new(),
        1 => b" \t".repeat(length),
        2 => (0..length).map(|_| random.u8(..)).collect(),
        3 => format!("\"{}\"\r", "x".repeat(length)).into_bytes(),
        4 => b"{\"a\": 1, \"a\": 2}".to_vec(),
        _ => b"{}".to_vec(),
    }
}

/// A validator for which `{}` conforms, so that conforming records can be small.
fn validator() -> Validator {
    let options = Options::new().layers([check::layer::Layer::Json]);
    Validator::with_options(crate::DEFAULT, &options)
}

/// Compresses a text as the name of its file says, in two parts like a recording.
fn packed(path: &Path, text: &[u8]) -> Vec<u8> {
    let Some(compression) = Compression::of_name(path).0 else {
        return text.to_vec();
    };
    let (start, end) = text.split_at(text.len() / 2);
    let parts = [start, end].map(|part| compressor::whole(part, compression));
    parts
        .map(|part| part.expect("memory can be written to"))
        .concat()
}

/// Random files, with their content.
fn files(folder: &Path, random: &mut Rng) -> Vec<(PathBuf, Vec<u8>)> {
    let names = [
        "ndjson",
        "jsonl.gz",
        "ndjson.zst",
        "json",
        "json.gz",
        "json.zst",
    ];
    (0..random.usize(1..12))
        .map(|index| {
            let name = format!("{index}.{}", names[random.usize(0..names.len())]);
            let text = if is_json(Path::new(&name)) {
                record(random)
            } else {
                let most = random.usize(1..60);
                let records = (0..random.usize(0..most)).map(|_| record(random));
                records.collect::<Vec<_>>().join(&b'\n')
            };
            let path = folder.join(&name);
            fs::write(&path, packed(&path, &text)).expect("the folder is there");
            (path, text)
        })
        .collect()
}

fn is_json(path: &Path) -> bool {
    Compression::of_name(path).1.as_deref() == Some("json")
}

fn paths(files: &[(PathBuf, Vec<u8>)]) -> Vec<PathBuf> {
    files.iter().map(|(path, _)| path.clone()).collect()
}

#[test]
fn the_results_are_those_of_a_naive_implementation() {
    let validator = validator();
    let folder = TempDir::new().expect("a folder for the test");
    for seed in 0..if amount::all_cases() { 60 } else { 6 } {
        let mut random = Rng::with_seed(seed);
        let files = files(folder.path(), &mut random);
        let paths = paths(&files);
        let max_record = random.usize(1..70);
        let expected = naive(&files, max_record, &validator);
        let mut profiles = Vec::new();
        for threads in [1, 2, 3, 8] {
            let run = Run {
                paths: &paths,
                threads,
                block_size: random.usize(1..300),
                max_record,
            };
            let (outcomes, profile) = run.outcomes(&validator);
            assert_eq!(outcomes, expected, "seed {seed}, {threads} threads");
            profiles.push(profile);
        }
        profiles.dedup();
        assert_eq!(profiles.len(), 1, "seed {seed}");
    }
}

#[test]
fn many_findings_in_one_block_are_in_order() {
    let validator = validator();
    let folder = TempDir::new().expect("a folder for the test");
    let text = "x\n".repeat(3 * FINDINGS_HELD + 7);
    let files: Vec<_> = ["a.ndjson", "b.ndjson", "c.ndjson"]
        .map(|name| (folder.path().join(name), text.clone().into_bytes()))
        .into();
    for (path, text) in &files {
        fs::write(path, text).expect("the folder is there");
    }
    let expected = naive(&files, 100, &validator);
    for threads in [1, 3] {
        let run = Run {
            paths: &paths(&files),
            threads,
            block_size: 1 << 20,
            max_record: 100,
        };
        assert_eq!(run.outcomes(&validator).0, expected);
    }
}

#[test]
fn complete_records_before_damage_are_checked() {
    let validator = validator();
    let folder = TempDir::new().expect("a folder for the test");
    let mut random = Rng::with_seed(7);
    let records = (0..2000).map(|_| format!("{}x\n{{}}\n", random.u64(..)));
    let text = records.collect::<String>();
    for name in ["cut.ndjson.gz", "cut.ndjson.zst"] {
        let path = folder.path().join(name);
        let whole = packed(&path, text.as_bytes());
        for _ in 0..if amount::all_cases() { 20 } else { 2 } {
            let length = random.usize(20..whole.len());
            fs::write(&path, &whole[..length]).expect("the folder is there");
            let runs = [1, 2, 8].map(|threads| {
                let run = Run {
                    paths: slice::from_ref(&path),
                    threads,
                    block_size: 256 * 1024,
                    max_record: 100,
                };
                run.outcomes(&validator)
            });
            assert_eq!(runs[0], runs[1]);
            assert_eq!(runs[0], runs[2]);
            let (outcomes, _) = &runs[0];
            let (last, before) = outcomes.split_last().expect("there is an error");
            assert!(
                matches!(last, Outcome::Unreadable(problem) if problem.contains("cut off")),
                "{last:?}"
            );
            let all = naive(
                &[(path.clone(), text.clone().into_bytes())],
                100,
                &validator,
            );
            assert_eq!(before, &all[..before.len()]);
        }
    }
}

#[test]
fn a_sink_that_fails_ends_the_run() {
    let validator = validator();
    let folder = TempDir::new().expect("a folder for the test");
    let path = folder.path().join("a.ndjson");
    fs::write(&path, "x\n".repeat(1000)).expect("the folder is there");
    for threads in [1, 2, 8] {
        let run = Run {
            paths: slice::from_ref(&path),
            threads,
            block_size: 10,
            max_record: 100,
        };
        let mut parts = 0;
        let (checked, _) = run.with(&validator, |_| {
            parts += 1;
            if parts < 100 {
                return Ok(());
            }
            Err(io::ErrorKind::BrokenPipe.into())
        });
        let failed = checked.map_err(|error| error.kind());
        assert_eq!(failed, Err(io::ErrorKind::BrokenPipe));
        assert_eq!(parts, 100, "{threads} threads");
    }
}

/// The test also fails if it hangs.
#[test]
fn a_panic_ends_the_run_and_is_not_swallowed() {
    let validator = validator();
    let folder = TempDir::new().expect("a folder for the test");
    let path = folder.path().join("a.ndjson");
    fs::write(&path, "x\n".repeat(1000)).expect("the folder is there");
    for threads in [1, 2, 8] {
        let run = Run {
            paths: slice::from_ref(&path),
            threads,
            block_size: 10,
            max_record: 100,
        };
        let mut parts = 0;
        let ran = panic::catch_unwind(AssertUnwindSafe(|| {
            let _ = run.with(&validator, |_| {
                parts += 1;
                assert!(parts < 50, "on purpose");
                Ok(())
            });
        }));
        assert!(ran.is_err(), "{threads} threads");
        assert_eq!(parts, 50);
    }
}
