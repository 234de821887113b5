//! Corpora of samples, and what the binary says of them.

use std::fs::File;
use std::io::{BufWriter, Write as _};
use std::path::PathBuf;
use std::process::{Command, Output};
use std::thread;

use conversation_validator::Sampler;
use serde_json::Value;
use tempfile::TempDir;

use crate::amount;
use crate::plants::Plant;

const RECORDS: u64 = 10_000;
/// So many records, where there are not all: enough to be told of what is planted.
const SAMPLE: u64 = 1_500;
/// Small ones: there is all of the schema in them, too.
const MEAN_BYTES: u32 = 1_200;

/// A folder with profiles, gone when dropped.
pub(crate) struct Profiles(TempDir);

/// What to make a profile of.
#[derive(Clone, Copy)]
pub(crate) struct Corpus<'p> {
    pub(crate) name: &'static str,
    pub(crate) seed: u64,
    pub(crate) plants: &'p [Plant],
}

impl Profiles {
    /// A profile of each, with the values outside of sets, made at the same time.
    pub(crate) fn of(corpora: &[Corpus<'_>]) -> Profiles {
        let profiles = Profiles(tempfile::tempdir().expect("a folder for the test"));
        thread::scope(|scope| {
            for corpus in corpora {
                scope.spawn(|| profiles.make(*corpus));
            }
        });
        profiles
    }

    fn make(&self, corpus: Corpus<'_>) {
        let file = self.0.path().join(format!("{}.ndjson", corpus.name));
        let mut out = BufWriter::new(File::create(&file).expect("a file for the corpus"));
        let samples = Sampler::new(corpus.seed).mean_bytes(MEAN_BYTES);
        let records = if amount::all_cases() { RECORDS } else { SAMPLE };
        for sample in samples.take(usize::try_from(records).expect("a small number")) {
            let text = planted(sample.text, sample.record, corpus.plants);
            writeln!(out, "{text}").expect("the corpus is written");
        }
        out.into_inner().expect("the corpus is written");
        let profile = self.profile(corpus.name);
        let checked = run(&[
            "check",
            "--quiet",
            "--show-values",
            "--max-findings",
            "0",
            "--profile",
            &profile.to_string_lossy(),
            &file.to_string_lossy(),
        ]);
        let conforms = corpus.plants.is_empty();
        assert_eq!(checked.status.success(), conforms, "{}", said(&checked));
        std::fs::remove_file(&file).expect("the corpus is there");
    }

    fn profile(&self, name: &str) -> PathBuf {
        self.0.path().join(format!("{name}.profile.json"))
    }

    /// The changes from one profile to another.
    pub(crate) fn drift(&self, old: &str, new: &str) -> Vec<Value> {
        let (old, new) = (self.profile(old), self.profile(new));
        let output = run(&[
            "drift",
            "--format",
            "json",
            &old.to_string_lossy(),
            &new.to_string_lossy(),
        ]);
        let told = json(&output);
        told["changes"]
            .as_array()
            .expect("a list of changes")
            .clone()
    }

    /// The operations that a profile asks for.
    pub(crate) fn suggest(&self, name: &str) -> Vec<Value> {
        let profile = self.profile(name);
        let output = run(&["suggest", "--format", "json", &profile.to_string_lossy()]);
        json(&output).as_array().expect("a patch").clone()
    }
}

/// Each plant has records of its own: which, depends on the record's number alone.
fn planted(text: String, record: u64, plants: &[Plant]) -> String {
    if plants.is_empty() {
        return text;
    }
    let mut payload: Value = serde_json::from_str(&text).expect("a sample is JSON");
    for (shift, plant) in (0..).zip(plants) {
        if (record + 20 * shift) % 100 < plant.percent {
            (plant.change)(&mut payload);
        }
    }
    payload.to_string()
}

fn run(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_conversation-validator"))
        .args(arguments)
        .output()
        .expect("the binary starts")
}

fn json(output: &Output) -> Value {
    assert!(output.status.success(), "{}", said(output));
    serde_json::from_slice(&output.stdout).expect("it writes JSON")
}

fn said(output: &Output) -> String {
    [&output.stdout, &output.stderr]
        .map(|bytes| String::from_utf8_lossy(bytes).into_owned())
        .concat()
}
