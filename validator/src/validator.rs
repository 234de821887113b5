//! The check of one payload: which layer looks at what, in which order.

use serde::Serialize;
use serde_json::Value;

use crate::finding::{Finding, Level};
use crate::layer::json::{self, Duplicates};
use crate::layer::schema::Judge;
use crate::layer::{Layer, roundtrip, types, undeclared};
use crate::options::Options;
use crate::report::{Readers, Report};

/// What looks at payloads while they are checked.
pub(crate) type Observer<'o> = &'o mut dyn FnMut(Option<&Value>, bool);

/// Checks payloads; made once, because it compiles the schema.
///
/// Checking is total: whatever the payload holds is told in findings. It may be shared
/// between threads.
///
/// ```
/// use conversation_validator::Validator;
///
/// let validator = Validator::new();
/// let report = validator.check(b"{\"id\": 7}");
/// assert!(!report.conforms());
/// for finding in report.findings() {
///     println!("{finding}");
/// }
/// ```
#[derive(Debug)]
pub struct Validator {
    judge: Judge,
    options: Options,
}

impl Default for Validator {
    fn default() -> Validator {
        Validator::new()
    }
}

impl Validator {
    /// A validator with the default [`Options`].
    ///
    /// # Panics
    ///
    /// Never for a released version: the schema is part of the crate, and compiles.
    #[must_use]
    pub fn new() -> Validator {
        Options::new().build()
    }

    pub(crate) fn with_options(options: &Options) -> Validator {
        Validator {
            judge: Judge::new(options.assert_formats),
            options: options.clone(),
        }
    }

    /// Checks the bytes of one payload.
    ///
    /// Memory: the bytes aside, about the size of the text again for a payload whose bulk is
    /// strings; numbers, short names and nesting cost more.
    #[must_use]
    pub fn check(&self, payload: &[u8]) -> Report {
        self.check_with(payload, None)
    }

    /// The same, and an observer sees the payload, if it is JSON, and whether the judge
    /// accepts it: the types take it to pieces afterwards.
    pub(crate) fn check_with(&self, payload: &[u8], observer: Option<Observer<'_>>) -> Report {
        match json::parse(payload) {
            Err(no_json) => {
                if let Some(observer) = observer {
                    observer(None, false);
                }
                Report::new(vec![no_json], Readers::NotTried)
            }
            Ok(parsed) => {
                let judged = observer.map(|observer| {
                    let accepted = self.judge.accepts(&parsed.value);
                    observer(Some(&parsed.value), accepted);
                    accepted
                });
                let mut findings = self.look_at(&parsed.value, &parsed.duplicates);
                if self.options.asks(Layer::Json) {
                    findings.extend(parsed.rounded);
                }
                let readers = self.decode(Payload::Owned(parsed.value), judged, &mut findings);
                Report::new(findings, readers)
            }
        }
    }

    /// Checks a payload that is parsed already; of its text, duplicate keys for example,
    /// nothing is left to look at.
    #[must_use]
    pub fn check_value(&self, payload: &Value) -> Report {
        if json::is_too_deep(payload) {
            return Report::new(vec![json::too_deep()], Readers::NotTried);
        }
        let mut findings = self.look_at(payload, &Duplicates::new());
        let readers = self.decode(Payload::Borrowed(payload), None, &mut findings);
        Report::new(findings, readers)
    }

    /// Checks what `payload` writes itself as, for instance a value of the shared types.
    pub(crate) fn check_serialized(&self, payload: &impl Serialize) -> Option<Report> {
        let value = serde_json::to_value(payload).ok()?;
        Some(self.check_value(&value))
    }

    /// The layers that look at the value without using it up.
    fn look_at(&self, payload: &Value, duplicates: &Duplicates) -> Vec<Finding> {
        let options = &self.options;
        let mut findings = Vec::new();
        if options.asks(Layer::Json) {
            findings.extend(json::duplicate_notes(
                duplicates,
                payload,
                options.show_values,
            ));
        }
        if options.asks(Layer::Undeclared) {
            let level = if options.deny_undeclared {
                Level::Error
            } else {
                Level::Note
            };
            findings.extend(undeclared::findings(payload, level, options.show_values));
        }
        findings
    }

    /// The judge, and the layers that read the payload into the shared types.
    ///
    /// They come last, because the types take the value to pieces: a copy of a large one
    /// would cost as much memory again. What the judge says is not asked again, where it
    /// is known.
    fn decode(
        &self,
        payload: Payload<'_>,
        accepted: Option<bool>,
        findings: &mut Vec<Finding>,
    ) -> Readers {
        let options = &self.options;
        let judged = options.asks(Layer::Schema)
            || options.asks(Layer::Types)
            || options.asks(Layer::Roundtrip);
        if !judged {
            return Readers::NotTried;
        }
        let accepted = accepted.unwrap_or_else(|| self.judge.accepts(payload.as_value()));
        if options.asks(Layer::Schema) && !accepted {
            findings.extend(self.judge.findings(payload.as_value(), options.show_values));
        }
        let roundtrip = options.asks(Layer::Roundtrip);
        let types = options.asks(Layer::Types) && (!accepted || options.names(Layer::Types));
        if !roundtrip && !types {
            return Readers::NotTried;
        }
        let outcome = if roundtrip {
            let outcome = types::decode(payload.as_value().clone());
            findings.extend(roundtrip::findings(
                payload.as_value(),
                &outcome,
                accepted,
                options.show_values,
            ));
            outcome
        } else {
            types::decode(payload.into_value())
        };
        if !types {
            return Readers::NotTried;
        }
        if let Err(error) = &outcome {
            findings.push(types::finding(error, accepted));
        }
        types::readers(&outcome)
    }
}

/// A payload that may or may not be used up.
enum Payload<'p> {
    Owned(Value),
    Borrowed(&'p Value),
}

impl Payload<'_> {
    fn as_value(&self) -> &Value {
        match self {
            Payload::Owned(value) => value,
            Payload::Borrowed(value) => value,
        }
    }

    fn into_value(self) -> Value {
        match self {
            Payload::Owned(value) => value,
            Payload::Borrowed(value) => value.clone(),
        }
    }
}
