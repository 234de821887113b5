//! Counts a record made by a test.

use check::document::Storage;
use corpus::profile::{ProfileBuilder, Sighting};
use serde_json::Value;

pub(crate) trait AddValue {
    /// Counts a record made by a test.
    fn add_value(&mut self, sighting: &Sighting, payload: Option<&Value>, valid: bool);
}

impl AddValue for ProfileBuilder {
    fn add_value(&mut self, sighting: &Sighting, payload: Option<&Value>, valid: bool) {
        let Some(value) = payload else {
            return self.add(sighting, None, valid);
        };
        let text = value.to_string();
        let mut storage = Storage::default();
        let read = storage.read(&text).expect("what was written can be read");
        self.add(sighting, Some(read.document.root()), valid);
    }
}
