//! Merges two profiles into the one that a run over both corpora would give.

use std::collections::BTreeMap;

use super::{NodeProfile, Profile, ProfileError, Range, Tally, Undeclared};
use check::instance_path::MASKED;
use check::masking::Name;

impl Profile {
    /// Adds the profile of another corpus; no record may be in both.
    ///
    /// Values are kept only if both profiles have them, because values of a part would look like
    /// those of the whole.
    ///
    /// # Errors
    ///
    /// If the profiles are of different schemas; this one is then unchanged.
    pub fn merge(&mut self, other: Profile) -> Result<(), ProfileError> {
        if self.contract != other.contract {
            return Err(ProfileError::OtherSchema {
                theirs: other.contract.sha256().to_owned(),
                ours: self.contract.sha256().to_owned(),
            });
        }
        self.records.merge(&other.records);
        self.conforming.merge(&other.conforming);
        self.not_json.merge(&other.not_json);
        for (pointer, node) in other.nodes {
            self.nodes.entry(pointer).or_default().merge(node);
        }
        self.keeps_values = self.keeps_values && other.keeps_values;
        if !self.keeps_values {
            for node in self.nodes.values_mut() {
                node.other_values.texts.clear();
            }
        }
        Ok(())
    }
}

impl Profile {
    /// Rewrites every name and value that came from payloads. Those that become equal are merged.
    pub fn rewrite_texts(&mut self, rewrite: impl Fn(&str) -> String) {
        for node in self.nodes.values_mut() {
            // a record may have had both texts
            let records = node.other_values.all.records;
            let cap = |tally: &mut Tally| tally.records = tally.records.min(records);
            node.other_values.rewrite_texts(&rewrite, |tally, other| {
                tally.merge(&other);
                cap(tally);
            });
            node.rewrite_names(&rewrite);
        }
    }

    /// Masks names that look like data, which earlier versions may have written to the file.
    pub(super) fn mask_names(&mut self) {
        for node in self.nodes.values_mut() {
            node.rewrite_names(|name| match Name::beside_declared(name, false) {
                Name::Data => MASKED.to_owned(),
                Name::Declared | Name::Field => name.to_owned(),
            });
        }
    }
}

impl NodeProfile {
    /// Rewrites undeclared names. Those that become equal are merged.
    fn rewrite_names(&mut self, rewrite: impl Fn(&str) -> String) {
        // a record may have had both names
        let records = self.undeclared.all.records;
        let cap = |tally: &mut Tally| tally.records = tally.records.min(records);
        self.undeclared.rewrite_texts(rewrite, |seen, other| {
            seen.merge(other);
            cap(&mut seen.present);
            seen.types.values_mut().for_each(cap);
        });
    }

    fn merge(&mut self, other: NodeProfile) {
        self.present.merge(&other.present);
        self.absent.merge(&other.absent);
        merge_maps(&mut self.types, other.types);
        merge_maps(&mut self.values, other.values);
        self.other_values
            .merge(other.other_values, |tally, other| tally.merge(&other));
        merge_maps(&mut self.branches, other.branches);
        merge_maps(&mut self.no_branch, other.no_branch);
        self.lengths = either(self.lengths, other.lengths, |a, b| {
            (a.0.min(b.0), a.1.max(b.1))
        });
        merge_arrays(&mut self.items, &other.items);
        self.longest = self.longest.max(other.longest);
        self.numbers = either(self.numbers, other.numbers, Range::with);
        merge_arrays(&mut self.beyond, &other.beyond);
        merge_arrays(&mut self.pattern, &other.pattern);
        merge_arrays(&mut self.format, &other.format);
        self.undeclared.merge(other.undeclared, Undeclared::merge);
    }
}

impl Undeclared {
    pub(super) fn merge(&mut self, other: Undeclared) {
        self.present.merge(&other.present);
        merge_maps(&mut self.types, other.types);
        self.numbers = either(self.numbers, other.numbers, Range::with);
    }
}

fn merge_maps<K: Ord>(into: &mut BTreeMap<K, Tally>, other: BTreeMap<K, Tally>) {
    for (key, tally) in other {
        into.entry(key).or_default().merge(&tally);
    }
}

fn merge_arrays<const N: usize>(into: &mut [Tally; N], other: &[Tally; N]) {
    for (tally, other) in into.iter_mut().zip(other) {
        tally.merge(other);
    }
}

pub(super) fn either<T>(
    one: Option<T>,
    other: Option<T>,
    both: impl FnOnce(T, T) -> T,
) -> Option<T> {
    match (one, other) {
        (Some(one), Some(other)) => Some(both(one, other)),
        (one, other) => one.or(other),
    }
}
