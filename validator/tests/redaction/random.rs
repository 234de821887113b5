//! Payloads changed at random, in every way that keeps them JSON.

use serde_json::Value;

use crate::payloads::of_schema;
use crate::same_findings::Comparison;
use crate::{SAMPLE, amount};

const DOCUMENTS: usize = 500;

/// Values of every kind and spelling, and names that mean something or nothing.
const VALUES: &[&str] = &[
    "null",
    "true",
    "false",
    "0",
    "-0",
    "7",
    "-3",
    "1.0",
    "1e2",
    "0.5",
    "-2.5E-3",
    "1e300",
    "9007199254740993",
    "9223372036854775807",
    "9223372036854775808",
    "18446744073709551616",
    "-9223372036854775808",
    "-9223372036854775809",
    "-9223372036854775809.0",
    "\"\"",
    "\"Ann\"",
    "\"contact\"",
    "\"user\"",
    "\"location\"",
    "\"AgentBot\"",
    "\"open\"",
    "\"2023-04-18T09:30:12Z\"",
    "\"\\u0041nn \\\"\"",
    "[]",
    "{}",
    "[\"Ann\", 5, {\"Ann\": 0.5}]",
    "{\"Ann\": 1, \"Ann\": {\"type\": \"user\"}}",
    "[{\"id\": 1, \"id\": 2}]",
];
const NAMES: &[&str] = &[
    "Ann",
    "",
    "0",
    "1",
    "id",
    "\\u0069d",
    "type",
    "name",
    "meta",
    "sender",
    "messages",
    "assignee_type",
    "file_type",
    "custom_attributes",
    "brand_new",
    "<masked>",
    "a/b~c",
];

#[test]
fn random_documents_keep_their_findings() {
    let comparison = Comparison::new();
    let payloads: Vec<Value> = of_schema("accept")
        .iter()
        .map(|(_, payload)| serde_json::from_slice(payload).expect("a payload is JSON"))
        .collect();
    let mut wrong = Vec::new();
    let documents = if amount::all_cases() {
        DOCUMENTS
    } else {
        DOCUMENTS / SAMPLE
    };
    for seed in 1..=documents {
        let mut writer = Writer {
            random: Random(seed as u64),
            rate: [0, 2, 8, 30][seed % 4],
            out: String::new(),
        };
        // neighbouring seeds begin alike
        writer.random.next();
        let payload = writer.random.of(&payloads);
        writer.value(payload, 0);
        if let Some(difference) = comparison.difference(writer.out.as_bytes()) {
            wrong.push(format!("seed {seed}: {}\n{difference}", writer.out));
        }
    }
    assert!(
        wrong.is_empty(),
        "{} wrong, first {}",
        wrong.len(),
        wrong[0]
    );
}

/// Writes a value with changes.
struct Writer {
    random: Random,
    /// How many of a hundred places are changed.
    rate: u64,
    out: String,
}

impl Writer {
    fn value(&mut self, value: &Value, depth: usize) {
        if self.changes() {
            let other = *self.random.of(VALUES);
            self.out.push_str(other);
            return;
        }
        match value {
            Value::Array(items) => {
                self.out.push('[');
                for (index, item) in items.iter().enumerate() {
                    self.out.push_str(if index > 0 { ", " } else { "" });
                    self.value(item, depth + 1);
                }
                self.out.push(']');
            }
            Value::Object(members) => {
                self.out.push('{');
                let mut separator = "";
                for (name, member) in members {
                    if self.changes() {
                        let name = *self.random.of(NAMES);
                        let other = *self.random.of(VALUES);
                        self.out += &[separator, "\"", name, "\": ", other].concat();
                        separator = ",\n";
                    }
                    let name = Value::from(name.as_str()).to_string();
                    // a part of the payload that something overwrites
                    if self.changes() && depth < 8 {
                        self.out += &[separator, &name, ": "].concat();
                        self.value(member, depth + 1);
                        separator = " ,";
                    }
                    self.out += &[separator, &name, ": "].concat();
                    self.value(member, depth + 1);
                    separator = ",";
                }
                self.out.push('}');
            }
            scalar => self.out.push_str(&scalar.to_string()),
        }
    }

    fn changes(&mut self) -> bool {
        self.random.next() % 100 < self.rate
    }
}

/// Xorshift: the same documents in every run.
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0.wrapping_mul(0x2545_F491_4F6C_DD1D) >> 16
    }

    fn of<'v, T>(&mut self, values: &'v [T]) -> &'v T {
        let index = self.next() % values.len() as u64;
        &values[usize::try_from(index).unwrap_or_default()]
    }
}
