//! The Rust blocks of the README, as a reader sees them, compile in new crates with the
//! dependencies of the `toml` block before them.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::{env, fs};

/// A Rust block, and the last `toml` block before it.
struct Block {
    rust: String,
    toml: String,
}

fn workspace() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../..")
}

fn blocks(markdown: &str) -> Vec<Block> {
    let mut blocks = Vec::new();
    let mut toml = String::new();
    let mut lines = markdown.lines();
    while let Some(line) = lines.next() {
        let Some(language) = line.strip_prefix("```") else {
            continue;
        };
        let block: Vec<&str> = lines.by_ref().take_while(|line| *line != "```").collect();
        let text = block.join("\n") + "\n";
        if language == "toml" {
            toml = text;
        } else if language.split(',').next() == Some("rust") {
            let toml = toml.clone();
            blocks.push(Block { rust: text, toml });
        }
    }
    blocks
}

/// The same dependencies, with paths into this working copy.
fn manifest(toml: &str, number: usize) -> String {
    let root = workspace().canonicalize().expect("the workspace");
    let dependencies = toml.lines().map(|line| {
        let folder = match line.split(' ').next() {
            Some("conversation-client") => "generated-client",
            Some("conversation-validator") => "validator",
            _ => return line.to_owned(),
        };
        let (before, rest) = line.split_once("git = ").expect("a place");
        let after = rest.split_once("tag = \"v0.1.0\"").expect("a tag").1;
        format!("{before}path = {:?}{after}", root.join(folder))
    });
    let dependencies: Vec<String> = dependencies.collect();
    format!(
        "[package]\nname = \"pasted-{number}\"\nedition = \"2024\"\n\n{}\n\n[workspace]\n",
        dependencies.join("\n")
    )
}

fn cargo(folder: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO"))
        .args(arguments)
        .current_dir(folder)
        .env("CARGO_TARGET_DIR", workspace().join("target/pasted"))
        .env_remove("API_ACCESS_TOKEN")
        .output()
        .expect("cargo runs")
}

#[test]
fn every_rust_block_of_the_readme_compiles_and_runs_as_it_stands() {
    let readme = fs::read_to_string(workspace().join("README.md")).expect("the README");
    let payload = "schema/payloads/accept/status-snoozed.json";
    let payload = fs::read(workspace().join(payload)).expect("a payload");
    let blocks = blocks(&readme);
    assert!(blocks.len() >= 4, "only {} blocks", blocks.len());
    let folder = env::temp_dir().join(format!("pasted-{}", std::process::id()));
    for (number, block) in blocks.iter().enumerate() {
        let folder = folder.join(number.to_string());
        let is_test = block.rust.contains("#[test]");
        let place = if is_test { "tests" } else { "src" };
        fs::create_dir_all(folder.join(place)).expect("a folder");
        fs::create_dir_all(folder.join("src")).expect("a folder");
        fs::write(folder.join("src/lib.rs"), "").expect("a file");
        fs::write(folder.join(place).join("main.rs"), &block.rust).expect("a file");
        fs::write(folder.join("Cargo.toml"), manifest(&block.toml, number)).expect("a file");
        fs::copy(workspace().join("Cargo.lock"), folder.join("Cargo.lock")).expect("a lock");
        for name in ["conversation.json", "stub.json"] {
            fs::write(folder.join(name), &payload).expect("a file");
        }
        let output = if is_test {
            cargo(&folder, &["test", "--offline"])
        } else {
            cargo(&folder, &["run", "--offline"])
        };
        let told = String::from_utf8_lossy(&output.stderr);
        // without a token it ends before it sends a request
        let wants_token = block.rust.contains("API_ACCESS_TOKEN");
        assert!(
            output.status.success() || wants_token && told.contains("NotPresent"),
            "block {number}:\n{}\n{told}",
            block.rust
        );
        assert!(!told.contains("warning: "), "block {number}:\n{told}");
    }
    fs::remove_dir_all(folder).expect("it can go");
}
