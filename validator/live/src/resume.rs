//! The ids that a recording already contains, so that they are not requested again.

use std::collections::BTreeSet;
use std::fs::File;
use std::io::{self, BufRead as _, BufReader};
use std::path::Path;

use super::error::Error;
use check::ids::IdNames;
use recordings::compression::{self, Compression};
use recordings::path;

/// The ids of the account in a recording, and whether the recording could be read to its end,
/// which is damaged after a crash. The recording need not exist.
///
/// # Errors
///
/// If the file exists, and cannot be read at all.
pub fn recorded(path: &Path, account: i64, names: IdNames) -> Result<(BTreeSet<i64>, bool), Error> {
    let recorded = of_account(path, account, names);
    recorded.map_err(|error| {
        let (name, problem) = (path::shown(path), error.into());
        recordings::Error::Read { name, problem }.into()
    })
}

fn of_account(path: &Path, account: i64, names: IdNames) -> io::Result<(BTreeSet<i64>, bool)> {
    let mut recorded = BTreeSet::new();
    let file = match File::open(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok((recorded, true)),
        file => file?,
    };
    let (compression, _) = Compression::of_name(path);
    let mut source = BufReader::new(compression::decompressed(file, compression)?);
    let mut line = Vec::new();
    loop {
        line.clear();
        match source.read_until(b'\n', &mut line) {
            Ok(0) => return Ok((recorded, true)),
            // a line without a line break may be cut off in the middle of a number
            Ok(_) if !line.ends_with(b"\n") && names.read(&line).is_err() => {
                return Ok((recorded, false));
            }
            Ok(_) => {
                // other lines may be unredacted responses of any kind
                if let Ok(Some(ids)) = names.read(&line) {
                    if ids.account == account {
                        recorded.insert(ids.id);
                    }
                }
            }
            Err(_) => return Ok((recorded, false)),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;
    use recordings::compressor;

    const NAMES: IdNames = IdNames {
        account: "shop_id",
        id: "id",
    };

    #[test]
    fn a_line_counts_only_if_both_its_ids_are_integers() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("a.ndjson");
        for (line, id) in [
            (r#"{"id":1,"shop_id":7}"#, Some(1)),
            (r#"{"id":1.0,"shop_id":7e0}"#, Some(1)),
            (r#"{"id":1,"shop_id":8}"#, None),
            (r#"{"id":1}"#, None),
            (r#"{"shop_id":7}"#, None),
            (r#"{"id":"1","shop_id":7}"#, None),
            (r#"{"id":1,"shop_id":"7"}"#, None),
            (r#"{"id":1.5,"shop_id":7}"#, None),
            (r#"{"id":1e300,"shop_id":7}"#, None),
            (r#"{"id":18446744073709551615,"shop_id":7}"#, None),
            (r#"{"id":1,"id":2,"shop_id":7}"#, Some(2)),
            (r#"{"payload":{"id":1,"shop_id":7}}"#, None),
            (r#"[{"id":1,"shop_id":7}]"#, None),
            (r#"{"id":1,"shop_id":7"#, None),
        ] {
            fs::write(&path, format!("{line}\n")).expect("a file");
            let (found, all) = recorded(&path, 7, NAMES).expect("it can be read");
            assert!(all, "{line}");
            assert_eq!(found, BTreeSet::from_iter(id), "{line}");
        }
    }

    #[test]
    fn the_lines_of_the_account_are_found_in_recordings_of_every_kind() {
        let folder = tempfile::tempdir().expect("a folder");
        let lines = b"{\"id\":1,\"shop_id\":7}\n<html>\n{\"shop_id\":8,\"id\":2}\n\
            {\"id\":3,\"x\":[{\"id\":9}],\"shop_id\":7}\n";
        for name in ["a.ndjson", "a.jsonl.gz", "a.ndjson.zst"] {
            let path = folder.path().join(name);
            assert!(recorded(&path, 7, NAMES).expect("none yet").0.is_empty());
            let whole = |part: &[u8]| match Compression::of_name(&path).0 {
                Some(named) => compressor::whole(part, named).expect("it can be compressed"),
                None => part.to_vec(),
            };
            // recordings consist of several compressed parts
            let (first, second) = lines.split_at(25);
            let both = [whole(first), whole(second)].concat();
            fs::write(&path, &both).expect("a file");
            let (of_account, all) = recorded(&path, 7, NAMES).expect("it can be read");
            assert_eq!((of_account, all), (BTreeSet::from([1, 3]), true), "{name}");
            assert_eq!(
                recorded(&path, 8, NAMES).expect("it can be read").0,
                BTreeSet::from([2])
            );
            fs::write(&path, &both[..both.len() - 2]).expect("a file");
            let (of_account, all) = recorded(&path, 7, NAMES).expect("it can be read");
            assert!(of_account.contains(&1) && !all, "{name}");
        }
        fs::write(folder.path().join("a.ndjson.gz"), "{}\n").expect("a file");
        assert!(recorded(&folder.path().join("a.ndjson.gz"), 7, NAMES).is_err());
    }
}
