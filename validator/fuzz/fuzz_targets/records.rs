//! A stream of records has the findings of its lines, however it is read.
#![no_main]

use std::io::{self, Read};
use std::sync::LazyLock;

use conversation_validator::{Report, Validator};
use libfuzzer_sys::fuzz_target;

static VALIDATOR: LazyLock<Validator> = LazyLock::new(Validator::new);

/// Gives as much at once as `sizes` say in turn; at 0 it is interrupted.
struct Halting<'t> {
    text: &'t [u8],
    sizes: std::iter::Cycle<std::slice::Iter<'t, u8>>,
}

impl Read for Halting<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let size = match self.sizes.next() {
            Some(0) => return Err(io::ErrorKind::Interrupted.into()),
            Some(size) => usize::from(*size),
            None => usize::MAX,
        };
        let size = size.min(self.text.len()).min(buffer.len());
        let (given, left) = self.text.split_at(size);
        buffer[..size].copy_from_slice(given);
        self.text = left;
        Ok(size)
    }
}

/// The findings, with their places counted from `start`.
fn told(report: &Report, start: usize) -> Vec<(String, Option<usize>)> {
    let findings = report.findings().iter();
    findings
        .map(|finding| (finding.to_string(), finding.at.map(|at| at.offset - start)))
        .collect()
}

fuzz_target!(|input: (Vec<u8>, u8, Vec<u8>)| {
    let (sizes, limit, text) = input;
    // one that is interrupted for ever comes to no end
    if sizes.iter().all(|size| *size == 0) && !sizes.is_empty() {
        return;
    }
    // short ones are frequent, and none is over the largest
    let limit = usize::from(limit) * 16;
    let reader = Halting {
        text: &text,
        sizes: sizes.iter().cycle(),
    };
    let mut records = VALIDATOR.records(reader).max_record(limit);
    let mut start = 0;
    for (index, line) in text.split(|byte| *byte == b'\n').enumerate() {
        if !line.iter().all(u8::is_ascii_whitespace) {
            let record = records.next().expect("a record for each line");
            let record = record.expect("it can be read");
            assert_eq!(record.number, index as u64 + 1);
            assert_eq!(record.start.offset, start);
            if line.len() > limit {
                assert_eq!(record.report.findings().len(), 1);
                assert!(!record.report.conforms());
            } else {
                let alone = VALIDATOR.check(line);
                assert_eq!(told(&record.report, start), told(&alone, 0));
            }
        }
        start += line.len() + 1;
    }
    assert!(records.next().is_none(), "a record of no line");
});
