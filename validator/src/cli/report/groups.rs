//! The same finding on many records, told once.

use std::borrow::Cow;
use std::cmp::Reverse;
use std::collections::HashMap;
use std::sync::Arc;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::checked::Checked;
use crate::finding::{Finding, Level};
use crate::instance_path;
use crate::layer::Layer;
use crate::position::Position;
use crate::profile::Sighting;

/// How many groups there are at most; nobody reads more.
const GROUPS_LIMIT: usize = 500;

/// Findings of one level and layer that are about the same: the same keyword of the schema,
/// or the same place in payloads with the same message.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Group {
    pub(super) level: Level,
    pub(super) layer: Layer,
    /// Of the first of them; indexes of arrays are `*`.
    pub(super) instance_path: String,
    pub(super) schema_path: Option<String>,
    pub(super) keyword: Option<String>,
    /// Of the first of them.
    pub(super) message: String,
    pub(super) evidence: Vec<Cow<'static, str>>,
    /// Findings.
    pub(super) count: u64,
    /// Records that have them.
    pub(super) records: u64,
    /// These records, of all.
    pub(super) share: f64,
    pub(super) first: Seen,
    pub(super) last: Seen,
    /// The value of the first, in the JSON around it, masked unless values are shown.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) excerpt: Option<String>,
}

/// A record that has such a finding.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Seen {
    #[serde(serialize_with = "as_text", deserialize_with = "from_text")]
    pub(super) source: Arc<str>,
    pub(super) record: u64,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) at: Option<Position>,
    /// The position is one in the body that the source holds, as in HAR.
    #[serde(default, skip_serializing_if = "is_false")]
    pub(super) in_body: bool,
}

impl Seen {
    fn order(&self, other: &Seen) -> std::cmp::Ordering {
        let sighting = |seen: &Seen| Sighting {
            source: Arc::clone(&seen.source),
            record: seen.record,
        };
        sighting(self).cmp(&sighting(other))
    }
}

#[allow(
    clippy::trivially_copy_pass_by_ref,
    reason = "serde calls it with a reference"
)]
pub(super) fn is_false(flag: &bool) -> bool {
    !flag
}

fn as_text<S: Serializer>(text: &Arc<str>, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(text)
}

fn from_text<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Arc<str>, D::Error> {
    String::deserialize(deserializer).map(Arc::from)
}

/// What makes findings the same.
#[derive(Debug, PartialEq, Eq, Hash)]
struct Key {
    level: Level,
    layer: Layer,
    place: String,
    message: String,
}

impl Key {
    fn of(finding: &Finding) -> Key {
        let missing = finding.keyword.as_deref() == Some("required");
        let (place, message) = match &finding.schema_path {
            // a keyword says it all, only `required` speaks of several properties
            Some(path) if !missing => (path.clone(), ""),
            Some(path) => (path.clone(), finding.message.as_str()),
            None => (generalized(&finding.instance_path), told(finding)),
        };
        Key {
            level: finding.level,
            layer: finding.layer,
            place,
            message: message.to_owned(),
        }
    }
}

/// The message of a finding, without a place that is another in each payload.
fn told(finding: &Finding) -> &str {
    match finding.message.split_once(" at line ") {
        Some((what, _)) if finding.layer == Layer::Json => what,
        _ => &finding.message,
    }
}

/// A pointer with `*` for every index.
fn generalized(pointer: &str) -> String {
    let mut general = String::with_capacity(pointer.len());
    for segment in instance_path::segments(pointer) {
        let is_index = !segment.is_empty() && segment.bytes().all(|byte| byte.is_ascii_digit());
        let segment = if is_index {
            Cow::Borrowed("*")
        } else {
            segment
        };
        instance_path::push_name(&mut general, &segment);
    }
    general
}

/// Groups while records come.
#[derive(Debug, Default)]
pub(super) struct Groups {
    index: HashMap<Key, usize>,
    list: Vec<Gathering>,
    /// Findings that found no room.
    ungrouped: u64,
    /// The source of the last record, shared by all who name it.
    source: Option<Arc<str>>,
    /// Records so far.
    ordinal: u64,
}

#[derive(Debug)]
struct Gathering {
    group: Group,
    /// The last record that was counted.
    ordinal: u64,
}

impl Groups {
    pub(super) fn add(&mut self, source: &str, checked: &Checked) {
        self.ordinal += 1;
        let findings = checked.report.findings().iter();
        for (finding, excerpt) in findings.zip(&checked.excerpts) {
            let seen = Seen {
                source: self.shared(source),
                record: checked.record,
                at: finding.at,
                in_body: checked.in_body,
            };
            let key = Key::of(finding);
            let Some(&index) = self.index.get(&key) else {
                if self.list.len() >= GROUPS_LIMIT {
                    self.ungrouped += 1;
                    continue;
                }
                self.index.insert(key, self.list.len());
                self.list.push(Gathering {
                    group: Group::of(finding, seen, excerpt.clone()),
                    ordinal: self.ordinal,
                });
                continue;
            };
            let gathering = &mut self.list[index];
            let group = &mut gathering.group;
            group.count += 1;
            if gathering.ordinal != self.ordinal {
                gathering.ordinal = self.ordinal;
                group.records += 1;
            }
            if seen.order(&group.first).is_lt() {
                *group = Group {
                    count: group.count,
                    records: group.records,
                    last: group.last.clone(),
                    ..Group::of(finding, seen, excerpt.clone())
                };
            } else if seen.order(&group.last).is_gt() {
                group.last = seen;
            }
        }
    }

    /// The groups of `records` records, the worst first, and what is in none of them.
    pub(super) fn finish(self, records: u64) -> (Vec<Group>, u64) {
        let mut groups: Vec<_> = self.list.into_iter().map(|g| g.group).collect();
        for group in &mut groups {
            group.share = share(group.records, records);
        }
        // it is stable: of equal ones, the first that came is first
        groups.sort_by_key(|group| (group.level, Reverse(group.records)));
        (groups, self.ungrouped)
    }

    fn shared(&mut self, source: &str) -> Arc<str> {
        match &self.source {
            Some(shared) if **shared == *source => Arc::clone(shared),
            _ => Arc::clone(self.source.insert(source.into())),
        }
    }
}

impl Group {
    /// What was violated, in a few letters.
    pub(super) fn rule(&self) -> String {
        match &self.keyword {
            Some(keyword) => format!("{}/{keyword}", self.layer),
            None => self.layer.to_string(),
        }
    }

    fn of(finding: &Finding, seen: Seen, excerpt: Option<String>) -> Group {
        Group {
            level: finding.level,
            layer: finding.layer,
            instance_path: generalized(&finding.instance_path),
            schema_path: finding.schema_path.clone(),
            keyword: finding.keyword.clone(),
            message: told(finding).to_owned(),
            evidence: finding
                .evidence
                .iter()
                .copied()
                .map(Cow::Borrowed)
                .collect(),
            count: 1,
            records: 1,
            share: 0.0,
            first: seen.clone(),
            last: seen,
            excerpt,
        }
    }
}

/// A part of a whole, to a ten-thousandth.
fn share(part: u64, whole: u64) -> f64 {
    if whole == 0 {
        return 0.0;
    }
    #[allow(clippy::cast_precision_loss, reason = "a share needs no 53 bits")]
    let share = part as f64 / whole as f64;
    (share * 10_000.0).round() / 10_000.0
}
