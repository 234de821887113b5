//! Whole programs on a file of conforming payloads, start and reading included.

use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Instant;

use conversation_validator::Sampler;

use super::rounds::{best, median};

pub(crate) const NAME: &str = "processes";

pub(crate) fn run(megabytes: usize, rounds: usize) {
    let folder = tempfile::tempdir().expect("a folder for the file");
    let file = folder.path().join("corpus.ndjson");
    let bytes = write(&file, megabytes * 1_000_000);
    let profile = folder.path().join("profile.json");
    let programs = [
        ("Value + jsonschema", usual(&file)),
        ("check --threads 1", check(&file, &["--threads", "1"], None)),
        ("check --threads 2", check(&file, &["--threads", "2"], None)),
        (
            "check --threads 1 --profile",
            check(&file, &["--threads", "1"], Some(&profile)),
        ),
    ];
    println!(
        "\n## {NAME}: {:.0} MB of conforming payloads\n",
        bytes / 1e6
    );
    println!("| program | best MB/s | median MB/s | ratio of medians | best to best |");
    println!("|---|--:|--:|--:|--:|");
    let mut times = vec![Vec::new(); programs.len()];
    for round in 0..rounds {
        for turn in 0..programs.len() {
            let index = (turn + round) % programs.len();
            let start = Instant::now();
            programs[index].1();
            times[index].push(start.elapsed().as_secs_f64());
        }
    }
    for ((name, _), own) in programs.iter().zip(&times) {
        println!(
            "| {name} | {:.0} | {:.0} | {:.2} | {:.2} |",
            bytes / 1e6 / best(own),
            bytes / 1e6 / median(own),
            median(&times[0]) / median(own),
            best(&times[0]) / best(own),
        );
    }
}

/// Writes payloads until there are so many bytes; how many there are then.
fn write(file: &Path, bytes: usize) -> f64 {
    let out = std::fs::File::create(file).expect("a file can be made");
    let mut out = std::io::BufWriter::new(out);
    let mut written = 0;
    for sample in Sampler::new(1) {
        writeln!(out, "{}", sample.text).expect("there is room");
        written += sample.text.len() + 1;
        if written >= bytes {
            break;
        }
    }
    out.flush().expect("there is room");
    written as f64
}

type Program = Box<dyn Fn()>;

fn usual(file: &Path) -> Program {
    let this = std::env::current_exe().expect("the path of this program");
    let mut arguments = vec!["--usual".into()];
    arguments.push(file.as_os_str().to_owned());
    Box::new(move || succeed(Command::new(&this).args(&arguments)))
}

fn check(file: &Path, options: &[&str], profile: Option<&Path>) -> Program {
    let mut arguments: Vec<std::ffi::OsString> = vec!["check".into(), "--quiet".into()];
    arguments.extend(options.iter().map(Into::into));
    arguments.push(file.as_os_str().to_owned());
    if let Some(profile) = profile {
        arguments.extend(["--profile".into(), profile.as_os_str().to_owned()]);
    }
    let binary = env!("CARGO_BIN_EXE_conversation-validator");
    Box::new(move || succeed(Command::new(binary).args(&arguments)))
}

fn succeed(command: &mut Command) {
    let output = command
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .status()
        .expect("it starts");
    assert!(output.success(), "{command:?}");
}
