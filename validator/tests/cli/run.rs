//! Running the binary in a folder of its own.

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use serde_json::Value;
use tempfile::TempDir;

/// A payload that conforms, compact.
pub(crate) fn good() -> String {
    let path = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../schema/payloads/accept/status-open.json"
    );
    let text = fs::read_to_string(path).expect("a payload is readable");
    let value: Value = serde_json::from_str(&text).expect("a payload is JSON");
    value.to_string()
}

/// One that does not, at `/id`; the value must never be seen.
pub(crate) fn bad() -> String {
    let mut value: Value = serde_json::from_str(&good()).expect("a payload is JSON");
    value["id"] = "canary".into();
    value.to_string()
}

/// One that conforms and has these ids.
pub(crate) fn numbered(account: i64, id: i64) -> String {
    let mut value: Value = serde_json::from_str(&good()).expect("a payload is JSON");
    value["account_id"] = account.into();
    value["id"] = id.into();
    value.to_string()
}

/// A folder with files, gone when dropped.
pub(crate) struct Folder(TempDir);

/// What came of a run.
pub(crate) struct Outcome {
    pub(crate) code: Option<i32>,
    pub(crate) stdout: String,
    pub(crate) stderr: String,
}

impl Folder {
    pub(crate) fn new() -> Folder {
        Folder(tempfile::tempdir().expect("a folder for the test"))
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    /// Writes a file, and the folders it lies in.
    pub(crate) fn with(self, name: &str, content: impl AsRef<[u8]>) -> Folder {
        let path = self.path(name);
        let parent = path.parent().unwrap_or(Path::new("."));
        fs::create_dir_all(parent).expect("a folder inside it");
        fs::write(path, content).expect("a file inside it");
        self
    }

    /// The binary, started here.
    pub(crate) fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_conversation-validator"));
        command
            .args(arguments)
            .current_dir(self.0.path())
            .env_remove("API_ACCESS_TOKEN");
        command
    }

    pub(crate) fn run(&self, arguments: &[&str]) -> Outcome {
        self.run_with_input(arguments, b"")
    }

    pub(crate) fn run_with_input(&self, arguments: &[&str], input: &[u8]) -> Outcome {
        let outcome = Outcome::of(self.command(arguments), input);
        let all = format!("{}{}", outcome.stdout, outcome.stderr);
        assert!(
            arguments.contains(&"--show-values") || !all.contains("canary"),
            "a value leaked:\n{all}"
        );
        outcome
    }
}

impl Outcome {
    /// Runs it to its end.
    pub(crate) fn of(mut command: Command, input: &[u8]) -> Outcome {
        let mut child = command
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the binary starts");
        let mut stdin = child.stdin.take().expect("it has a standard input");
        // it may end without reading
        let _ = stdin.write_all(input);
        drop(stdin);
        Outcome::ended(child)
    }

    /// Waits for the end of something that was started.
    pub(crate) fn ended(child: Child) -> Outcome {
        let output = child.wait_with_output().expect("it ends");
        let text = |bytes| String::from_utf8(bytes).expect("it writes UTF-8");
        Outcome {
            code: output.status.code(),
            stdout: text(output.stdout),
            stderr: text(output.stderr),
        }
    }
}
