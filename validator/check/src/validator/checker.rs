//! Checks one payload after another with the same buffers.

use serde_json::Value;

use super::examination::Examination;
use crate::accept::{Accepted, accepted};
use crate::contract::Contract;
use crate::document::{Element, Reading, Storage};
use crate::finding::{Finding, Level};
use crate::layer::Layer;
use crate::layers::json;
use crate::layers::schema::Judge;
use crate::options::Options;
use crate::report::{Readers, Report};

/// Observes payloads while they are checked.
pub type Observer<'o> = &'o mut dyn FnMut(Option<Element<'_>>, bool);

/// Checks payloads. Each thread has its own checker.
pub struct Checker<'v> {
    contract: &'static Contract,
    judge: &'v Judge,
    options: &'v Options,
    storage: Storage,
}

impl Checker<'_> {
    pub(super) fn new<'v>(
        contract: &'static Contract,
        judge: &'v Judge,
        options: &'v Options,
    ) -> Checker<'v> {
        Checker {
            contract,
            judge,
            options,
            storage: Storage::default(),
        }
    }

    /// See [`super::Validator::is_valid`].
    pub fn is_valid(&mut self, payload: &[u8]) -> bool {
        self.accepted(payload).is_some() || self.is_judged_valid(payload)
    }

    fn is_judged_valid(&mut self, payload: &[u8]) -> bool {
        let reading = json::read_silently(&mut self.storage, payload);
        reading.is_some_and(|reading| self.judge.accepts(reading.document.root()))
    }

    /// A payload that is known to be valid without jsonschema, which formats always need.
    fn accepted<'p>(&self, payload: &'p [u8]) -> Option<Accepted<'p>> {
        if self.options.assert_formats {
            None
        } else {
            accepted(self.contract, payload)
        }
    }

    /// Checks the bytes of one payload.
    pub fn check(&mut self, payload: &[u8]) -> Report {
        self.check_with(payload, None)
    }

    /// The same, with an observer that gets the payload if it is JSON, and whether jsonschema
    /// accepts it.
    pub fn check_with(&mut self, payload: &[u8], observer: Option<Observer<'_>>) -> Report {
        let accepted = self.accepted(payload);
        let is_silent = accepted.is_some_and(|accepted| accepted.is_silent)
            && !self.options.reads_types_of_all();
        if is_silent && observer.is_none() {
            return Report::new(Vec::new(), Readers::NotTried);
        }
        let read = accepted
            .and_then(|Accepted { text, is_silent }| self.storage.read_accepted(text, is_silent));
        let read = match read {
            Some(document) => Ok(Reading::without_duplicates(document)),
            None => json::read(&mut self.storage, payload),
        };
        let reading = match read {
            Ok(reading) => reading,
            Err(no_json) => {
                if let Some(observer) = observer {
                    observer(None, false);
                }
                return report(payload, vec![*no_json], Readers::NotTried);
            }
        };
        let root = reading.document.root();
        let mut examination = Examination::of(self.contract, self.judge, self.options, root);
        if accepted.is_some() {
            examination.accept();
        }
        if let Some(observer) = observer {
            observer(Some(root), examination.is_accepted());
        }
        if is_silent {
            return Report::new(Vec::new(), Readers::NotTried);
        }
        if self.options.asks(Layer::Json) {
            examination.duplicates(&reading.duplicates);
            if reading.has_huge_number {
                examination.findings.extend(json::rounded(payload));
            }
        }
        let (findings, readers) = examination.finish();
        report(payload, findings, readers)
    }

    /// Checks a payload that is already parsed, and is not nested too deep to be read.
    pub(super) fn check_value(&mut self, payload: &Value) -> Report {
        let text = payload.to_string();
        let (findings, readers) = match json::read(&mut self.storage, text.as_bytes()) {
            Ok(reading) => {
                let root = reading.document.root();
                Examination::of(self.contract, self.judge, self.options, root).finish()
            }
            Err(no_json) => (vec![*no_json], Readers::NotTried),
        };
        Report::new(findings, readers)
    }
}

fn report(payload: &[u8], mut findings: Vec<Finding>, readers: Readers) -> Report {
    // a payload that conforms does not pay for positions
    if findings.iter().any(|f| f.level == Level::Error) {
        json::locate(payload, &mut findings);
    }
    Report::new(findings, readers)
}
