//! The counts of one schema node in the profile file.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::tally::TallyFile;
use crate::profile::error::Damage;
use crate::profile::{JsonType, KEPT_LIMIT, KeptTexts, NodeProfile, Range, Tally, Undeclared};
use check::contract::{Branch, Literal, Node, Union};

type Tallies = BTreeMap<String, TallyFile>;

/// All members are optional; a missing one stands for zero.
#[derive(Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(super) struct NodeFile {
    #[serde(skip_serializing_if = "Option::is_none")]
    present: Option<TallyFile>,
    #[serde(skip_serializing_if = "Option::is_none")]
    absent: Option<TallyFile>,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    types: Tallies,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    values: Tallies,
    #[serde(skip_serializing_if = "Option::is_none")]
    other_values: Option<KeptFile<TallyFile>>,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    branches: BTreeMap<String, Tallies>,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    no_branch: Tallies,
    #[serde(skip_serializing_if = "Option::is_none")]
    lengths: Option<Bounds<u64>>,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    items: Tallies,
    #[serde(skip_serializing_if = "is_zero")]
    longest: u64,
    #[serde(skip_serializing_if = "Option::is_none")]
    numbers: Option<Bounds<f64>>,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    beyond: Tallies,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pattern: Tallies,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    format: Tallies,
    #[serde(skip_serializing_if = "Option::is_none")]
    undeclared: Option<KeptFile<UndeclaredFile>>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct KeptFile<T> {
    all: TallyFile,
    #[serde(default = "BTreeMap::new", skip_serializing_if = "BTreeMap::is_empty")]
    kept: BTreeMap<String, T>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct UndeclaredFile {
    present: TallyFile,
    types: Tallies,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    numbers: Option<Bounds<f64>>,
}

#[derive(Clone, Copy, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Bounds<T> {
    least: T,
    greatest: T,
}

const ITEMS: [&str; 3] = ["none", "one", "many"];
const BEYOND: [&str; 2] = ["below", "above"];
const HELD: [&str; 2] = ["held", "not_held"];

impl NodeFile {
    pub(super) fn new(node: &Node, seen: &NodeProfile) -> NodeFile {
        let values = seen.values.iter().filter_map(|(index, tally)| {
            let literal = node.values.get(*index)?;
            Some((text(*literal), TallyFile::new(tally)))
        });
        let no_branch = seen.no_branch.iter().filter_map(|(index, tally)| {
            let union = node.unions.get(*index)?;
            Some((name_of_union(union).to_owned(), TallyFile::new(tally)))
        });
        let mut branches: BTreeMap<String, Tallies> = BTreeMap::new();
        for ((union, branch), tally) in &seen.branches {
            if let Some(union) = node.unions.get(*union) {
                if let Some(branch) = union.branches.get(*branch) {
                    let of_union = branches.entry(name_of_union(union).to_owned());
                    let name = name_of_branch(branch).to_owned();
                    of_union.or_default().insert(name, TallyFile::new(tally));
                }
            }
        }
        NodeFile {
            present: TallyFile::unless_zero(&seen.present),
            absent: TallyFile::unless_zero(&seen.absent),
            types: types(&seen.types),
            values: values.collect(),
            other_values: kept(&seen.other_values, TallyFile::new),
            branches,
            no_branch: no_branch.collect(),
            lengths: seen
                .lengths
                .map(|(least, greatest)| Bounds { least, greatest }),
            items: named(ITEMS, &seen.items),
            longest: seen.longest,
            numbers: seen.numbers.map(Bounds::from),
            beyond: named(BEYOND, &seen.beyond),
            pattern: named(HELD, &seen.pattern),
            format: named(HELD, &seen.format),
            undeclared: kept(&seen.undeclared, |seen| UndeclaredFile {
                present: TallyFile::new(&seen.present),
                types: types(&seen.types),
                numbers: seen.numbers.map(Bounds::from),
            }),
        }
    }

    pub(super) fn into_node(self, node: &Node, values_kept: bool) -> Result<NodeProfile, Damage> {
        let value_index = |name: &str| {
            node.values
                .iter()
                .position(|literal| text(*literal) == name)
        };
        let union_index = |name: &str| node.unions.iter().position(|u| name_of_union(u) == name);
        let mut branches = BTreeMap::new();
        for (name, tallies) in self.branches {
            let union = union_index(&name).ok_or(Damage::Unknown("union"))?;
            let index = |name: &str| {
                let mut branches = node.unions[union].branches.iter();
                branches.position(|branch| name_of_branch(branch) == name)
            };
            let tallies = read(tallies, index, "branch")?;
            branches.extend(tallies.into_iter().map(|(branch, t)| ((union, branch), t)));
        }
        let other_values = read_kept(self.other_values, TallyFile::into_tally)?;
        if !values_kept && !other_values.texts.is_empty() {
            return Err(Damage::UnexpectedValues);
        }
        Ok(NodeProfile {
            present: read_optional(self.present)?,
            absent: read_optional(self.absent)?,
            types: read(self.types, JsonType::named, "type")?,
            values: read(self.values, value_index, "value")?,
            other_values,
            branches,
            no_branch: read(self.no_branch, union_index, "union")?,
            lengths: self.lengths.map(|bounds| (bounds.least, bounds.greatest)),
            items: read_named(self.items, ITEMS)?,
            longest: self.longest,
            numbers: self.numbers.map(Range::from),
            beyond: read_named(self.beyond, BEYOND)?,
            pattern: read_named(self.pattern, HELD)?,
            format: read_named(self.format, HELD)?,
            undeclared: read_kept(self.undeclared, UndeclaredFile::into_undeclared)?,
        })
    }
}

impl UndeclaredFile {
    fn into_undeclared(self) -> Result<Undeclared, Damage> {
        Ok(Undeclared {
            present: self.present.into_tally()?,
            types: read(self.types, JsonType::named, "type")?,
            numbers: self.numbers.map(Range::from),
        })
    }
}

impl From<Range> for Bounds<f64> {
    fn from(range: Range) -> Bounds<f64> {
        Bounds {
            least: range.least,
            greatest: range.greatest,
        }
    }
}

impl From<Bounds<f64>> for Range {
    fn from(bounds: Bounds<f64>) -> Range {
        Range::new(bounds.least, bounds.greatest)
    }
}

/// A value of a set. No set has both strings and integers.
fn text(literal: Literal) -> String {
    match literal {
        Literal::String(text) => text.to_owned(),
        Literal::Integer(integer) => integer.to_string(),
    }
}

/// The property that the union is about: a sibling of its tag, or the tag itself.
fn name_of_union(union: &Union) -> &'static str {
    union.subject.unwrap_or(union.tag)
}

fn name_of_branch(branch: &Branch) -> &'static str {
    branch.tags.first().copied().unwrap_or_default()
}

fn types(seen: &BTreeMap<JsonType, Tally>) -> Tallies {
    seen.iter()
        .map(|(of, tally)| (of.as_str().to_owned(), TallyFile::new(tally)))
        .collect()
}

fn named<const N: usize>(names: [&str; N], tallies: &[Tally; N]) -> Tallies {
    let tallies = tallies.iter().map(TallyFile::unless_zero);
    let pairs = names.into_iter().zip(tallies);
    pairs
        .filter_map(|(name, tally)| Some((name.to_owned(), tally?)))
        .collect()
}

fn kept<T, U>(seen: &KeptTexts<T>, file: impl Fn(&T) -> U) -> Option<KeptFile<U>> {
    let texts = seen.texts.iter();
    (!seen.all.is_zero()).then(|| KeptFile {
        all: TallyFile::new(&seen.all),
        kept: texts
            .map(|(text, seen)| (text.clone(), file(seen)))
            .collect(),
    })
}

fn read<K: Ord>(
    tallies: Tallies,
    key: impl Fn(&str) -> Option<K>,
    what: &'static str,
) -> Result<BTreeMap<K, Tally>, Damage> {
    let tallies = tallies.into_iter().map(|(name, tally)| {
        let key = key(&name).ok_or(Damage::Unknown(what))?;
        Ok((key, tally.into_tally()?))
    });
    tallies.collect()
}

fn read_optional(tally: Option<TallyFile>) -> Result<Tally, Damage> {
    tally.map_or_else(|| Ok(Tally::default()), TallyFile::into_tally)
}

fn read_named<const N: usize>(tallies: Tallies, names: [&str; N]) -> Result<[Tally; N], Damage> {
    let index = |name: &str| names.iter().position(|known| *known == name);
    let mut read_tallies = read(tallies, index, "member")?;
    Ok(std::array::from_fn(|index| {
        read_tallies.remove(&index).unwrap_or_default()
    }))
}

fn read_kept<T, U>(
    file: Option<KeptFile<T>>,
    read: impl Fn(T) -> Result<U, Damage>,
) -> Result<KeptTexts<U>, Damage> {
    let Some(file) = file else {
        return Ok(KeptTexts {
            all: Tally::default(),
            texts: BTreeMap::new(),
        });
    };
    if file.kept.len() > KEPT_LIMIT {
        return Err(Damage::TooManyTexts);
    }
    let texts = file.kept.into_iter();
    let texts = texts.map(|(text, seen)| Ok((text, read(seen)?)));
    Ok(KeptTexts {
        all: file.all.into_tally()?,
        texts: texts.collect::<Result<_, Damage>>()?,
    })
}

#[allow(
    clippy::trivially_copy_pass_by_ref,
    reason = "serde calls it with a reference"
)]
fn is_zero(number: &u64) -> bool {
    *number == 0
}
