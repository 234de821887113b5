//! The Rust blocks of the Markdown files are complete as a reader sees them: rustdoc alone hides
//! lines, and blocks are compiled only in the README, see `outside/tests/readme.rs`.

use std::fs;
use std::path::Path;

#[test]
fn no_rust_block_has_hidden_lines_and_each_can_be_pasted() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut blocks = 0;
    for folder in ["", "docs", "schema"] {
        for entry in fs::read_dir(root.join(folder)).expect("a folder").flatten() {
            let path = entry.path();
            if path.extension().is_none_or(|extension| extension != "md") {
                continue;
            }
            let name = path.display();
            let text = fs::read_to_string(&path).expect("text");
            for block in text.split("\n```rust").skip(1) {
                let block = block.split("\n```").next().unwrap_or_default();
                let hidden = block
                    .lines()
                    .find(|line| *line == "#" || line.starts_with("# "));
                assert_eq!(hidden, None, "{name}");
                let starts = block.contains("fn main()") || block.contains("#[test]");
                assert!(starts, "{name}: nothing runs in{block}");
                assert_eq!(
                    path.file_name(),
                    Some("README.md".as_ref()),
                    "{name} is not compiled"
                );
                blocks += 1;
            }
        }
    }
    assert!(blocks >= 4, "{blocks} blocks");
}
