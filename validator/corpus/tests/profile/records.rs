//! Records for profiles.

use std::fs;
use std::path::Path;
use std::sync::Arc;

use fastrand::Rng;
use serde_json::{Value, json};

use crate::add_value::AddValue as _;
use contracts::GET_CONVERSATION;
use corpus::profile::{Profile, ProfileBuilder, Sighting};

/// A record, and its source.
pub(super) struct Record {
    pub(super) sighting: Sighting,
    pub(super) payload: Option<Value>,
    conforms: bool,
}

/// All payloads of the schema's folder, accepted and rejected ones.
pub(super) fn payloads() -> Vec<Value> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../schema/payloads");
    let mut payloads = Vec::new();
    for name in ["accept", "reject"] {
        let entries = fs::read_dir(folder.join(name)).expect("the folder is readable");
        let mut paths: Vec<_> = entries
            .map(|entry| entry.expect("its entries are readable").path())
            .filter(|path| path.extension().is_some_and(|e| e == "json"))
            .collect();
        paths.sort();
        for path in paths {
            let text = fs::read(path).expect("a payload is readable");
            // records that are not JSON are made elsewhere
            payloads.extend(serde_json::from_slice::<Value>(&text).ok());
        }
    }
    payloads
}

/// `count` records in sources of all kinds, with random mutations.
pub(super) fn records(count: usize, rng: &mut Rng) -> Vec<Record> {
    let payloads = payloads();
    let sources = ["a.ndjson", "b/9.json", "b/10.json", "c:d:1", ""].map(Arc::<str>::from);
    let mut last = [0; 5];
    // consecutive records of one source, or interleaved as by several threads
    let stays = [250, 0][rng.usize(..2)];
    let mut source = 0;
    let record = |_| {
        if rng.u8(..) >= stays {
            source = rng.usize(..sources.len());
        }
        // the records between these are in another part
        last[source] += if rng.u8(..16) == 0 {
            rng.u64(1..100)
        } else {
            1
        };
        let payload = (rng.u8(..) > 8).then(|| {
            let mut payload = payloads[rng.usize(..payloads.len())].clone();
            mutate(&mut payload, rng);
            payload
        });
        Record {
            sighting: Sighting {
                source: sources[source].clone(),
                record: last[source],
            },
            conforms: payload.is_some() && rng.bool(),
            payload,
        }
    };
    (0..count).map(record).collect()
}

/// Changes one member or item in 30.
fn mutate(value: &mut Value, rng: &mut Rng) {
    match value {
        Value::Object(members) => {
            for member in members.values_mut() {
                mutate(member, rng);
            }
            if rng.u8(..30) == 0 {
                // names of rare and of frequent kinds
                let kinds = [4, 100_000][rng.usize(..2)];
                let name = format!("undeclared_{}", rng.u32(..kinds));
                members.insert(name, replacement(rng));
            }
            if rng.u8(..30) == 0 {
                let gone = members.keys().nth(rng.usize(..=members.len())).cloned();
                gone.map(|name| members.remove(&name));
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|item| mutate(item, rng)),
        value if rng.u8(..30) == 0 => *value = replacement(rng),
        _ => {}
    }
}

fn replacement(rng: &mut Rng) -> Value {
    match rng.u8(..8) {
        0 => json!(null),
        1 => json!(rng.bool()),
        2 => json!(rng.i64(..)),
        3 => json!(rng.u8(..)),
        4 => json!(rng.f64() * 1000.0 - 500.0),
        5 => json!([]),
        6 => json!({"type": "user"}),
        _ => json!(format!("text_{}", rng.u32(..1_000))),
    }
}

/// The profile of one run over these records.
pub(super) fn profile<'r>(
    records: impl IntoIterator<Item = &'r Record>,
    show_values: bool,
) -> Profile {
    let mut builder = ProfileBuilder::new(&GET_CONVERSATION, show_values);
    for record in records {
        builder.add_value(&record.sighting, record.payload.as_ref(), record.conforms);
    }
    builder.finish()
}

/// The profile of these payloads, one record each.
pub(super) fn profile_of(payloads: &[Value], show_values: bool) -> Profile {
    let source: Arc<str> = Arc::from("a");
    let mut builder = ProfileBuilder::new(&GET_CONVERSATION, show_values);
    for (record, payload) in (1..).zip(payloads) {
        let sighting = Sighting {
            source: source.clone(),
            record,
        };
        builder.add_value(&sighting, Some(payload), true);
    }
    builder.finish()
}
