//! The check of one document: which layers examine it, and in which order.

use std::cell::OnceCell;

use serde_json::Value;

use crate::contract::Contract;
use crate::document::{Duplicates, Element};
use crate::finding::{Finding, Level};
use crate::layer::Layer;
use crate::layers::schema::{Foreign, Judge};
use crate::layers::{json, roundtrip, types, undeclared};
use crate::options::Options;
use crate::report::Readers;

/// A document under examination, and what was found so far.
pub(super) struct Examination<'e> {
    contract: &'static Contract,
    judge: &'e Judge,
    options: &'e Options,
    document: Element<'e>,
    /// The document as a tree, from the time when a layer needs one: building it takes longer than
    /// most layers do.
    tree: OnceCell<Value>,
    is_accepted: OnceCell<bool>,
    pub(super) findings: Vec<Finding>,
}

impl<'e> Examination<'e> {
    pub(super) fn of(
        contract: &'static Contract,
        judge: &'e Judge,
        options: &'e Options,
        document: Element<'e>,
    ) -> Examination<'e> {
        Examination {
            contract,
            judge,
            options,
            document,
            tree: OnceCell::new(),
            is_accepted: OnceCell::new(),
            findings: Vec::new(),
        }
    }

    /// Skips jsonschema: the document is known to conform to the schema.
    pub(super) fn accept(&mut self) {
        self.is_accepted = OnceCell::from(true);
    }

    /// Whether the document conforms to the schema.
    pub(super) fn is_accepted(&self) -> bool {
        let judged = || self.judge.accepts(self.document);
        *self.is_accepted.get_or_init(judged)
    }

    fn tree(&self) -> &Value {
        self.tree.get_or_init(|| self.document.to_value())
    }

    /// Adds notes on keys that are repeated in the text.
    pub(super) fn duplicates(&mut self, duplicates: &Duplicates) {
        if !duplicates.is_empty() {
            let show_values = self.options.show_values;
            let contract = self.contract;
            let notes = json::duplicate_notes(contract, duplicates, self.tree(), show_values);
            let notes: Vec<_> = notes.collect();
            self.findings.extend(notes);
        }
    }

    /// Runs all layers that examine a document without its text.
    pub(super) fn finish(mut self) -> (Vec<Finding>, Readers) {
        let options = self.options;
        if options.asks(Layer::Schema) && self.findings_of_foreign() {
            // one finding is enough, and readers surely break
            let (_, readers) = self.read();
            return (self.findings, readers);
        }
        if options.asks(Layer::Undeclared) {
            let level = if options.deny_undeclared {
                Level::Error
            } else {
                Level::Note
            };
            let notes =
                undeclared::findings(self.contract, self.document, level, options.show_values);
            self.findings.extend(notes);
        }
        if options.asks(Layer::Schema) && !self.is_accepted() {
            let findings = self.judge.findings(self.tree(), options.show_values);
            self.findings.extend(findings);
        }
        let (told, readers) = self.read();
        self.findings.extend(told);
        (self.findings, readers)
    }

    /// Adds the finding that the document has nothing in common with the contract, if that is so.
    fn findings_of_foreign(&mut self) -> bool {
        let Some(foreign) =
            Foreign::of(self.contract, self.document).filter(|_| !self.is_accepted())
        else {
            return false;
        };
        let finding = foreign.finding(self.tree(), self.options.show_values);
        self.findings.push(finding);
        true
    }

    /// Runs the layers that decode the document into the shared types.
    ///
    /// They come last, because the types consume the tree: a copy of a large one would cost the
    /// same memory again.
    fn read(&mut self) -> (Vec<Finding>, Readers) {
        let options = self.options;
        let roundtrip = options.asks(Layer::Roundtrip);
        let types =
            options.names(Layer::Types) || (options.asks(Layer::Types) && !self.is_accepted());
        if !roundtrip && !types {
            return (Vec::new(), Readers::NotTried);
        }
        let accepted = self.is_accepted();
        let (contract, shared) = (self.contract, self.contract.types());
        let mut findings = Vec::new();
        let outcome = if roundtrip {
            let tree = self.tree();
            let written = (shared.write_back)(tree.clone());
            findings = roundtrip::findings(contract, tree, &written, accepted, options.show_values);
            written.map(drop)
        } else {
            let tree = self.tree.take();
            (shared.read)(tree.unwrap_or_else(|| self.document.to_value()))
        };
        if !types {
            return (findings, Readers::NotTried);
        }
        if let Err(mismatch) = &outcome {
            // it is rebuilt, because the types consumed it
            findings.push(types::finding(contract, mismatch, self.tree(), accepted));
        }
        (findings, types::readers(&outcome))
    }
}
