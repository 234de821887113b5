//! The steps of `cargo xtask ci`, in their order: cheap ones first, and each after those whose
//! output it uses.
//!
//! What takes a loop, an installation or a background process is a script in `.ci/`. Each step
//! builds what it needs, so that it can be run alone.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::{env, iter};

use super::{Process, Step};

/// Features and sets of features of conversation-client that have to compile by themselves.
const FEATURES: [&str; 11] = [
    "fixtures",
    "jiff",
    "chrono",
    "schemars",
    "tracing",
    "operation",
    "reqwest",
    "ureq",
    "operation,tracing",
    "reqwest,tracing",
    "ureq,tracing",
];

/// What the clients of another program are tested beside: without conversation-client, and with
/// each of its features, with either provider that the program may have rustls for.
const NEIGHBOURS: [&str; 10] = [
    "ring",
    "ring,with-types",
    "ring,with-operation",
    "ring,with-reqwest",
    "ring,with-ureq",
    "ring,with-all",
    "aws-lc",
    "aws-lc,with-all",
    // and with all that it may switch on of what is ours too
    "more,ring",
    "more,ring,with-all",
];

/// Corpora beside the workspace that conform without an exception.
const CORPORA: [&str; 3] = ["v2.16.0-ce", "v4.3.0-ce", "v2.16.0-vendor-keys"];

/// The names of all steps.
#[must_use]
pub fn names() -> Vec<&'static str> {
    let steps = all(OsStr::new("cargo"), Path::new(""), None);
    steps.into_iter().map(|step| step.name).collect()
}

/// All steps for the workspace at `root`; `cargo` is the program that builds it, and `evidence` a
/// folder with the responses and suites of [`Options::evidence`](super::Options::evidence).
#[must_use]
pub fn all(cargo: &OsStr, root: &Path, evidence: Option<&Path>) -> Vec<Step> {
    let target = env::var_os("CARGO_TARGET_DIR").map_or_else(|| root.join("target"), PathBuf::from);
    let ci = Paths {
        cargo,
        evidence,
        binary: target.join("debug/conversation-validator"),
        target,
    };
    [ci.code(), ci.tests(), ci.judges(), ci.corpora(), whole()].concat()
}

/// What the steps are made from.
struct Paths<'a> {
    cargo: &'a OsStr,
    /// Recorded and rendered responses, and the suites of others; not part of the project.
    evidence: Option<&'a Path>,
    target: PathBuf,
    binary: PathBuf,
}

impl Paths<'_> {
    /// What is seen without running anything.
    fn code(&self) -> Vec<Step> {
        let lint = |package: &str| {
            let line = format!("clippy {package} -- -D warnings");
            self.cargo(&line)
        };
        let features =
            FEATURES.map(|set| lint(&format!("-p conversation-client --features {set}")));
        vec![
            step("fmt", "the code is formatted", [self.cargo("fmt --check")]),
            // the first to look at dependencies, and so the one that finds a lock file out of date
            step(
                "clippy",
                "no lint fires, with all features",
                [lint("--locked --workspace --all-targets --all-features")],
            ),
            step(
                "clippy-features",
                "each feature compiles by itself",
                // what a consumer gets who asks for nothing else comes first
                iter::once(lint("-p conversation-client"))
                    .chain(features)
                    .chain([lint("-p conversation-validator --no-default-features")]),
            ),
            step(
                "costs",
                "the types cost nothing beyond serde, the blocking client no async runtime",
                [
                    script("costs")
                        .arg("")
                        .arg("bytes|http|schemars|tokio|ureq|reqwest|hyper|rustls|jiff|chrono"),
                    script("costs")
                        .arg("ureq")
                        .arg("tokio|futures.*|hyper.*|async.*|smol|mio|reqwest"),
                ],
            ),
            step(
                "deny",
                "licences, sources and duplicates of dependencies are as deny.toml allows",
                [script("deny")],
            ),
        ]
    }

    /// What is tested, and what is generated.
    fn tests(&self) -> Vec<Step> {
        // all cases of the large tests, of which `cargo test` tries a sample, see
        // codegen/tests/support/amount.rs; the mutants are for the step `judge`
        let mut test = self
            .cargo("test --workspace")
            .env("TEST_CASES", "all")
            .env("MUTANTS_OUT", self.mutants());
        if let Some(evidence) = self.evidence {
            test = test
                .env("JSON_TEST_SUITE", evidence.join("suites/json-parsing"))
                .env("CORPUS", evidence.join("corpus"))
                // those that the contract rests on, against all that the server's database has
                .env("COLUMNS", evidence.join("corpus/columns.tsv"));
        }
        // by hand they are run as docs/speed.md says, and they have to build at any time
        let fuzzers = ["codegen/fuzz", "validator/fuzz"].map(|folder| {
            self.cargo("build --locked --manifest-path")
                .arg(format!("{folder}/Cargo.toml"))
                .arg("--target-dir")
                .arg(self.target.join("fuzz"))
        });
        let neighbours = NEIGHBOURS.map(|features| {
            self.cargo("test --locked --manifest-path")
                .arg("generated-client/tests/neighbours/Cargo.toml")
                .arg("--target-dir")
                .arg(self.target.join("neighbours"))
                .args(&format!("--features {features}"))
        });
        vec![
            step("test", "every promise holds, in all cases", [test]),
            step(
                "test-client",
                "the client keeps its promises with all features",
                [self.cargo("test -p conversation-client --all-features")],
            ),
            step("fuzzers", "the fuzzers build", fuzzers),
            step(
                "gen",
                "the generated code is fresh",
                [self.cargo("xtask gen --check")],
            ),
            step(
                "tidy",
                "the house is as planned",
                [self.cargo("xtask tidy")],
            ),
            step(
                "conformance",
                "every payload does what its folder says, as a file and over HTTP",
                [self.cargo("xtask conformance")],
            ),
            step(
                "doc",
                "the documentation builds without a warning",
                [self
                    .cargo("doc --workspace --no-deps --all-features")
                    .env("RUSTDOCFLAGS", "-D warnings")],
            ),
            step(
                "outside",
                "the types keep the law where no other crate adds features to serde_json",
                [self
                    .cargo("test --manifest-path generated-client/tests/outside/Cargo.toml")
                    .arg("--target-dir")
                    .arg(self.target.join("outside"))],
            ),
            step(
                "neighbours",
                "no feature changes how the clients of other crates behave",
                neighbours,
            ),
        ]
    }

    /// What others say of the schema, the API and the reports.
    fn judges(&self) -> Vec<Step> {
        vec![
            // the page that `conformance` leaves, and others
            step(
                "browser",
                "the HTML report works in a real browser",
                [script("browser").arg(self.target.join("browser"))],
            ),
            step(
                "stand-in",
                "the README's two terminals and the example work against the stand-in",
                [script("stand-in")],
            ),
            step(
                "judge",
                "another implementation of JSON Schema agrees on what `test` tried",
                [script("python")
                    .args("validator/tests/independent/compare.py schema/conversation.schema.json")
                    .arg("--mutants")
                    .arg(self.mutants())
                    .args("--every 10")],
            ),
            step(
                "openapi",
                "a validator and a linter of OpenAPI accept the description",
                [
                    script("python")
                        .args("-m openapi_spec_validator --schema 3.1 schema/openapi.json"),
                    script("npm")
                        .args("exec --yes --package=@redocly/cli@2.77.0 -- redocly")
                        .args("lint schema/openapi.json"),
                ],
            ),
            step(
                "api-tester",
                "a tester of APIs finds nothing wrong with the stand-in",
                [
                    self.validator(),
                    script("python")
                        .arg("validator/tests/independent/api_tester.py")
                        .arg(&self.binary),
                ],
            ),
            step(
                "report-formats",
                "readers of the reports' formats understand them",
                [self.validator(), script("report-formats")],
            ),
        ]
    }

    /// What is shown with the evidence, where it is given.
    fn corpora(&self) -> Vec<Step> {
        let evidence = self.evidence.unwrap_or(Path::new(""));
        let corpus = evidence.join("corpus");
        let suites = evidence.join("suites");
        let suite = |folder: &str, at_least: u32| {
            self.cargo("xtask suite")
                .arg(suites.join(folder))
                .args(&format!("--at-least {at_least}"))
        };
        let with_corpora = |process| {
            CORPORA
                .iter()
                .fold(process, |p: Process, name| p.arg(corpus.join(name)))
        };
        let steps = [
            step(
                "suites",
                "the acceptors pass the test suites of others",
                [
                    suite("json-schema-2020-12", 450),
                    suite("json-parsing", 300),
                ],
            ),
            step(
                "corpora",
                "rendered responses conform, and recorded ones but for a list",
                [
                    with_corpora(
                        self.cargo(
                            "validate check --layers json,schema,undeclared,types,roundtrip",
                        )
                        .arg("--deny-undeclared"),
                    ),
                    self.cargo("validate check --layers json,schema,types,roundtrip")
                        .arg(evidence.join("cases/accept")),
                    script("recorded").arg(corpus.join("recorded")),
                ],
            ),
            step(
                "corpora-judge",
                "another implementation of JSON Schema agrees on all of these",
                [
                    self.validator(),
                    with_corpora(
                        script("python")
                            .arg("validator/tests/independent/compare.py")
                            .args("schema/conversation.schema.json --binary")
                            .arg(&self.binary),
                    )
                    .arg(corpus.join("recorded")),
                ],
            ),
        ];
        let lacks = self.evidence.is_none().then_some("--evidence FOLDER");
        steps.map(|step| Step { lacks, ..step }).into()
    }

    fn cargo(&self, line: &str) -> Process {
        Process::new(self.cargo).args(line)
    }

    /// Builds the program that some steps start by themselves.
    fn validator(&self) -> Process {
        self.cargo("build --package conversation-validator")
    }

    fn mutants(&self) -> PathBuf {
        self.target.join("mutants.ndjson")
    }
}

/// What a corpus says about the schema: nothing where nothing changed, and the whole story.
fn whole() -> Vec<Step> {
    vec![
        step(
            "silent",
            "two corpora of one server do not differ",
            [script("silent").arg("20")],
        ),
        step(
            "story",
            "docs/first-real-account.md does what it says",
            [script("story")],
        ),
    ]
}

fn step(
    name: &'static str,
    claim: &'static str,
    processes: impl IntoIterator<Item = Process>,
) -> Step {
    Step {
        name,
        claim,
        processes: processes.into_iter().collect(),
        lacks: None,
    }
}

fn script(name: &str) -> Process {
    Process::new(format!(".ci/{name}"))
}
