//! The steps of `cargo xtask ci`, in order: cheap ones first, and each after those whose output it
//! uses.
//!
//! Anything that needs a loop, an installation or a background process is a script in `.ci/`. Each
//! step builds what it needs, so that it can be run alone.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::{env, iter};

use super::{Process, Step};

/// Features and sets of features of conversation-client that have to compile on their own.
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

/// The feature sets with which the clients of another program are tested: without
/// conversation-client, and with each of its features, for either rustls provider that the program
/// may use.
const NEIGHBOURS: [&str; 10] = [
    "ring",
    "ring,with-types",
    "ring,with-operation",
    "ring,with-reqwest",
    "ring,with-ureq",
    "ring,with-all",
    "aws-lc",
    "aws-lc,with-all",
    // and with everything of ours that the program may enable
    "more,ring",
    "more,ring,with-all",
];

/// Corpora outside the workspace that conform without exceptions.
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
    [
        ci.code(),
        ci.tests(),
        ci.third_party(),
        ci.corpora(),
        whole(),
    ]
    .concat()
}

/// What the steps are built from.
struct Paths<'a> {
    cargo: &'a OsStr,
    /// Recorded and rendered responses, and third-party suites; not part of the project.
    evidence: Option<&'a Path>,
    target: PathBuf,
    binary: PathBuf,
}

impl Paths<'_> {
    /// Checks that run none of the programs.
    fn code(&self) -> Vec<Step> {
        let lint = |package: &str| {
            let line = format!("clippy {package} -- -D warnings");
            self.cargo(&line)
        };
        let features =
            FEATURES.map(|set| lint(&format!("-p conversation-client --features {set}")));
        vec![
            step("fmt", "the code is formatted", [self.cargo("fmt --check")]),
            // the first step to resolve dependencies, and so the one that finds an outdated lock
            // file
            step(
                "clippy",
                "no lint fires, with all features",
                [lint("--locked --workspace --all-targets --all-features")],
            ),
            step(
                "clippy-features",
                "each feature compiles by itself",
                // the default for a consumer comes first
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

    /// The tests, and the checks of generated files.
    fn tests(&self) -> Vec<Step> {
        // all cases of the large tests, of which `cargo test` runs a sample, see
        // codegen/tests/support/amount.rs; the step `judge` runs the mutants
        let mut test = self
            .cargo("test --workspace")
            .env("TEST_CASES", "all")
            .env("MUTANTS_OUT", self.mutants());
        if let Some(evidence) = self.evidence {
            test = test
                .env("JSON_TEST_SUITE", evidence.join("suites/json-parsing"))
                .env("CORPUS", evidence.join("corpus"))
                // the columns that the contract uses, compared with all columns of the server's
                // database
                .env("COLUMNS", evidence.join("corpus/columns.tsv"));
        }
        // fuzzers are run by hand as docs/speed.md describes, but always have to build
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
            step("test", "every test passes, with all cases", [test]),
            step(
                "test-client",
                "the client's tests pass with all features",
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
                "crates and modules are as planned",
                [self.cargo("xtask tidy")],
            ),
            step(
                "conformance",
                "every payload behaves as its folder says, as a file and over HTTP",
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

    /// Third-party checks of the schema, the API and the reports.
    fn third_party(&self) -> Vec<Step> {
        vec![
            // the page that `conformance` writes, and others
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
                "another implementation of JSON Schema agrees on the cases of `test`",
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
                "third-party readers of the report formats read them",
                [self.validator(), script("report-formats")],
            ),
        ]
    }

    /// Checks that need the evidence.
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
                "the acceptors pass third-party test suites",
                [
                    suite("json-schema-2020-12", 450),
                    suite("json-parsing", 300),
                ],
            ),
            step(
                "corpora",
                "rendered responses conform, and so do recorded ones, apart from a list",
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

    /// Builds the program that some steps start directly.
    fn validator(&self) -> Process {
        self.cargo("build --package conversation-validator")
    }

    fn mutants(&self) -> PathBuf {
        self.target.join("mutants.ndjson")
    }
}

/// What a corpus says about the schema: drift, and the walk-through of a first account.
fn whole() -> Vec<Step> {
    vec![
        step(
            "silent",
            "two corpora of one server do not differ",
            [script("silent").arg("20")],
        ),
        step(
            "story",
            "docs/first-real-account.md works as written",
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
