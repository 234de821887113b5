//! A stream of records is checked as each of them alone.

use std::fs;
use std::io::{self, Read};
use std::path::Path;

use conversation_validator::{Options, Record, Report, Validator};

/// Every payload of a folder that can be a line, in the order of their names.
fn lines(folder: &str) -> Vec<Vec<u8>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../schema/payloads")
        .join(folder);
    let mut paths: Vec<_> = fs::read_dir(folder)
        .expect("payloads are there")
        .map(|entry| entry.expect("an entry").path())
        .filter(|path| path.extension().is_some_and(|name| name == "json"))
        .collect();
    paths.sort();
    let texts = paths.iter().map(|path| {
        let text = fs::read(path).expect("a payload is readable");
        text.split(|byte| *byte == b'\n')
            .collect::<Vec<_>>()
            .concat()
    });
    // none of nothing, which would be no record
    texts.filter(|line| !line.trim_ascii().is_empty()).collect()
}

fn collect(records: impl Iterator<Item = io::Result<Record>>) -> Vec<(u64, usize, Report)> {
    records
        .map(|record| record.expect("memory can be read"))
        .map(|record| (record.number, record.start.offset, record.report))
        .collect()
}

/// The places of findings, from the beginning of the record.
fn relative(report: &Report, start: usize) -> Vec<(String, Option<usize>)> {
    let findings = report.findings().iter();
    findings
        .map(|finding| {
            let offset = finding.at.map(|at| at.offset - start);
            (finding.to_string(), offset)
        })
        .collect()
}

#[test]
fn reports_are_those_of_each_line_alone() {
    let validator = Options::new().deny_undeclared(true).build();
    let lines = [lines("accept"), lines("reject")].concat();
    assert!(lines.len() > 100, "payloads went missing");
    // some of them blank, which are counted as lines and not as records
    let text = lines.join(&b"\n \r\n"[..]);
    let records: Vec<_> = validator
        .records(&*text)
        .collect::<Result<_, _>>()
        .expect("memory");
    assert_eq!(records.len(), lines.len());
    let mut has_places = false;
    for (index, (record, line)) in records.iter().zip(&lines).enumerate() {
        let alone = validator.check(line);
        let start = record.start.offset;
        assert_eq!(record.number, 2 * index as u64 + 1);
        assert!(text[start..].starts_with(line));
        assert_eq!(relative(&record.report, start), relative(&alone, 0));
        assert_eq!(record.report.readers(), alone.readers());
        for at in record
            .report
            .findings()
            .iter()
            .filter_map(|finding| finding.at)
        {
            has_places = true;
            assert_eq!(at.line as u64, record.number);
        }
    }
    assert!(has_places);
}

#[test]
fn a_record_over_the_limit_is_one_finding_and_the_next_is_checked() {
    let validator = Validator::new();
    for (length, is_within) in [(99, true), (100, true), (101, false), (1_000_000, false)] {
        let text = format!("[]\n\"{}\"\r\n[]", "x".repeat(length - 3));
        let records = collect(validator.records(text.as_bytes()).max_record(100));
        assert_eq!(records.len(), 3, "{length}");
        for (_, _, report) in [&records[0], &records[2]] {
            assert!(report.to_string().contains("found an array"), "{report}");
        }
        let (number, offset, report) = &records[1];
        assert_eq!((*number, *offset), (2, 3));
        let told =
            format!("error json #: expected a record of at most 100 bytes, found {length}\n");
        assert_eq!(report.to_string() == told, !is_within, "{report}");
        let places = report.findings().iter().filter_map(|finding| finding.at);
        for at in places {
            assert_eq!((at.line, at.column, at.offset), (2, 1, 3));
        }
        assert!(!report.conforms());
    }
}

#[test]
fn the_stream_ends_with_its_error() {
    struct Broken;
    impl Read for Broken {
        fn read(&mut self, _: &mut [u8]) -> io::Result<usize> {
            Err(io::ErrorKind::ConnectionReset.into())
        }
    }
    let validator = Validator::new();
    let mut records = validator.records(b"{}\n{}".chain(Broken));
    assert_eq!(
        records
            .next()
            .and_then(Result::ok)
            .map(|record| record.number),
        Some(1)
    );
    let error = records
        .next()
        .and_then(Result::err)
        .map(|error| error.kind());
    assert_eq!(error, Some(io::ErrorKind::ConnectionReset));
    assert!(records.next().is_none());
}

#[test]
fn a_last_line_without_its_end_is_told_as_cut_off() {
    let validator = Validator::new();
    let stream = "{\"id\": 7}\n{\"id\": ".as_bytes();
    let records = collect(validator.records(stream));
    let messages: Vec<_> = records[1].2.findings().iter().map(|f| &f.message).collect();
    let told = "the last line is cut off; is it still being written? expected a value";
    assert_eq!(messages.len(), 1);
    assert!(messages[0].starts_with(told), "{messages:?}");
    // where it has its end, it is another mistake
    let records = collect(validator.records("{\"id\": \n".as_bytes()));
    assert!(!records[0].2.to_string().contains("cut off"));
}
