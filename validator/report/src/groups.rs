//! Groups: findings that are the same on many records, reported once.

use std::cmp::Reverse;
use std::collections::HashMap;
use std::ops::Not;
use std::sync::Arc;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::checked_record::CheckedRecord;
use super::grouping::{Key, generalized};
use super::observation::Observation;
use super::summary::is_zero;
use check::finding::{Finding, Level};
use check::layer::Layer;
use check::message::counted;
use check::position::Position;
use check::report::Readers;
use corpus::profile::Sighting;

/// The maximum number of groups. Nobody reads more.
const GROUPS_LIMIT: usize = 500;

/// Findings of one level and layer that are about the same keyword of the schema, or that have the
/// same instance path and message.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Group {
    /// That of the first finding, with `*` for the indexes of arrays, and without a position.
    #[serde(flatten)]
    pub(super) what: Observation,
    /// The number of findings.
    pub(super) count: u64,
    /// The number of records that have them.
    pub(super) records: u64,
    /// The share of these records in all records.
    pub(super) share: f64,
    /// Warnings of layer `types` at the instance path of such an error. They are reported with the
    /// error, and form no group.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub(super) readers_break: u64,
    /// The number of records with such an error that readers with the shared types survive.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub(super) readers_survive: u64,
    pub(super) first: Seen,
    pub(super) last: Seen,
    /// The value of the first finding in its JSON context, masked unless values are shown.
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
    /// Whether the position is in a body that the source contains, as in HAR.
    #[serde(default, skip_serializing_if = "Not::not")]
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

fn as_text<S: Serializer>(text: &Arc<str>, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(text)
}

fn from_text<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Arc<str>, D::Error> {
    String::deserialize(deserializer).map(Arc::from)
}

/// Builds groups while records arrive.
#[derive(Debug, Default)]
pub(super) struct Groups {
    index: HashMap<Key, usize>,
    list: Vec<OpenGroup>,
    /// The number of findings that did not fit.
    ungrouped: u64,
    /// The source of the last record, shared by everything that names it.
    source: Option<Arc<str>>,
    /// The number of records so far.
    ordinal: u64,
}

#[derive(Debug)]
struct OpenGroup {
    group: Group,
    /// The last record that was counted.
    ordinal: u64,
}

impl Groups {
    /// Adds a record; `keys` are those of its findings.
    pub(super) fn add(&mut self, source: &str, checked: &CheckedRecord, keys: &[Key]) {
        self.ordinal += 1;
        let all = checked.report.findings();
        for ((finding, excerpt), key) in all.iter().zip(&checked.excerpts).zip(keys) {
            if let Some(error) = error_of_twin(finding, all) {
                match self.index.get(&keys[error]) {
                    Some(&index) => self.list[index].group.readers_break += 1,
                    None => self.ungrouped += 1,
                }
                continue;
            }
            let seen = Seen {
                source: self.shared(source),
                record: checked.record,
                at: finding.at,
                in_body: checked.in_body,
            };
            let survives = checked.report.readers() == Readers::Survive;
            self.add_finding(finding, key, seen, excerpt.as_ref(), survives);
        }
    }

    fn add_finding(
        &mut self,
        finding: &Finding,
        key: &Key,
        seen: Seen,
        excerpt: Option<&String>,
        survives: bool,
    ) {
        let survives = u64::from(survives && finding.level == Level::Error);
        let Some(&index) = self.index.get(key) else {
            let Some(index) = self.room_for(finding.level) else {
                self.ungrouped += 1;
                return;
            };
            let open = OpenGroup {
                group: Group {
                    readers_survive: survives,
                    ..Group::of(finding, seen, excerpt.cloned())
                },
                ordinal: self.ordinal,
            };
            self.index.insert(key.clone(), index);
            match self.list.get_mut(index) {
                Some(place) => *place = open,
                None => self.list.push(open),
            }
            return;
        };
        let open = &mut self.list[index];
        let group = &mut open.group;
        group.count += 1;
        if open.ordinal != self.ordinal {
            open.ordinal = self.ordinal;
            group.records += 1;
            group.readers_survive += survives;
        }
        if seen.order(&group.first).is_lt() {
            *group = Group {
                count: group.count,
                records: group.records,
                readers_break: group.readers_break,
                readers_survive: group.readers_survive,
                last: group.last.clone(),
                ..Group::of(finding, seen, excerpt.cloned())
            };
        } else if seen.order(&group.last).is_gt() {
            group.last = seen;
        }
    }

    /// The index of a new group of this level. If there is no room, it takes that of a less severe
    /// group, whose findings are then in no group.
    fn room_for(&mut self, level: Level) -> Option<usize> {
        if self.list.len() < GROUPS_LIMIT {
            return Some(self.list.len());
        }
        let less_bad = |open: &OpenGroup| open.group.what.level > level;
        let index = self.list.iter().rposition(less_bad)?;
        let left = &self.list[index].group;
        self.ungrouped += left.count + left.readers_break;
        self.index.retain(|_, other| *other != index);
        Some(index)
    }

    /// The groups of `records` records, the worst first, and the number of findings in none of
    /// them.
    pub(super) fn finish(self, records: u64) -> (Vec<Group>, u64) {
        let mut groups: Vec<_> = self.list.into_iter().map(|g| g.group).collect();
        for group in &mut groups {
            group.share = share(group.records, records);
        }
        // the sort is stable: among equal ones, the first to arrive comes first
        groups.sort_by_key(|group| (group.what.level, Reverse(group.records)));
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
    /// What happens to readers with the shared types, if there is an error and the types were
    /// tried.
    pub(super) fn readers_in_words(&self) -> Option<String> {
        if self.readers_break > 0 {
            let broken = if self.readers_break < self.records {
                format!(" on {}", counted(self.readers_break, "record"))
            } else {
                String::new()
            };
            return Some(format!("readers with the shared types break here{broken}"));
        }
        let survive = self.readers_survive > 0 && self.readers_survive == self.records;
        survive.then(|| "readers with the shared types survive this".to_owned())
    }

    fn of(finding: &Finding, seen: Seen, excerpt: Option<String>) -> Group {
        let kind = finding.kind.clone().anywhere();
        let mut what = Observation::from(finding.clone().with_kind(kind));
        what.instance_path = generalized(&finding.instance_path);
        Group {
            what,
            count: 1,
            records: 1,
            share: 0.0,
            readers_break: 0,
            readers_survive: 0,
            first: seen.clone(),
            last: seen,
            excerpt,
        }
    }
}

/// The index of the error that a warning of layer `types` only repeats: it has the same instance path, and the
/// same missing property if there is one.
fn error_of_twin(finding: &Finding, all: &[Finding]) -> Option<usize> {
    if finding.layer != Layer::Types || finding.level != Level::Warning {
        return None;
    }
    let is_there = |error: &Finding| {
        error.layer == Layer::Schema && error.instance_path == finding.instance_path
    };
    let missing = finding.kind.missing_property();
    let is_same = |error: &Finding| is_there(error) && error.kind.missing_property() == missing;
    let same = all.iter().position(is_same);
    same.or_else(|| all.iter().position(is_there))
}

/// A share, rounded to a ten-thousandth.
fn share(part: u64, whole: u64) -> f64 {
    if whole == 0 {
        return 0.0;
    }
    #[allow(clippy::cast_precision_loss, reason = "a share needs no 53 bits")]
    let share = part as f64 / whole as f64;
    (share * 10_000.0).round() / 10_000.0
}
