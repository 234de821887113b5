//! What a recording has already, so that it is not asked for again.

use std::collections::HashSet;
use std::fs::File;
use std::io::{self, BufRead as _, BufReader};
use std::path::Path;

use serde::Deserialize;

use crate::cli::compression::{self, Compression};

#[derive(Deserialize)]
struct Ids {
    id: i64,
    account_id: i64,
}

/// The conversations of the account that are in a recording, and whether all of it could be
/// read: a crash leaves an end that cannot. There may be no recording yet.
///
/// # Errors
///
/// If the file is there, and cannot be read at all.
pub(super) fn recorded(path: &Path, account: i64) -> io::Result<(HashSet<i64>, bool)> {
    let mut recorded = HashSet::new();
    let file = match File::open(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok((recorded, true)),
        file => file?,
    };
    let (named, _) = Compression::of_name(path);
    let mut source = BufReader::new(compression::decompressed(file, named)?);
    let mut line = Vec::new();
    loop {
        line.clear();
        match source.read_until(b'\n', &mut line) {
            Ok(0) => return Ok((recorded, true)),
            // a line without its end may be torn in the middle of a number
            Ok(_) if !line.ends_with(b"\n") && serde_json::from_slice::<Ids>(&line).is_err() => {
                return Ok((recorded, false));
            }
            Ok(_) => {
                // other lines are of `--record-raw`, or not ours
                if let Ok(ids) = serde_json::from_slice::<Ids>(&line) {
                    if ids.account_id == account {
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

    #[test]
    fn the_lines_of_the_account_are_found_in_recordings_of_every_kind() {
        let folder = tempfile::tempdir().expect("a folder");
        let lines = b"{\"id\":1,\"account_id\":7}\n<html>\n{\"account_id\":8,\"id\":2}\n\
            {\"id\":3,\"x\":[{\"id\":9}],\"account_id\":7}\n";
        for name in ["a.ndjson", "a.jsonl.gz", "a.ndjson.zst"] {
            let path = folder.path().join(name);
            assert!(recorded(&path, 7).expect("none yet").0.is_empty());
            let whole = |part: &[u8]| match Compression::of_name(&path).0 {
                Some(named) => named.whole(part).expect("it can be compressed"),
                None => part.to_vec(),
            };
            // as recordings are, of several parts
            let (first, second) = lines.split_at(25);
            let both = [whole(first), whole(second)].concat();
            fs::write(&path, &both).expect("a file");
            let (of_account, all) = recorded(&path, 7).expect("it can be read");
            assert_eq!((of_account, all), (HashSet::from([1, 3]), true), "{name}");
            assert_eq!(
                recorded(&path, 8).expect("it can be read").0,
                HashSet::from([2])
            );
            fs::write(&path, &both[..both.len() - 2]).expect("a file");
            let (of_account, all) = recorded(&path, 7).expect("it can be read");
            assert!(of_account.contains(&1) && !all, "{name}");
        }
        fs::write(folder.path().join("a.ndjson.gz"), "{}\n").expect("a file");
        assert!(recorded(&folder.path().join("a.ndjson.gz"), 7).is_err());
    }
}
