//! A workspace in a temporary folder, with as much content as a test needs.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use xtask::validator::Validator;
use xtask::{rows, tree};

/// The smallest possible schema.
pub(crate) const SCHEMA: &str = r##"{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "urn:99digital:small:response",
  "title": "Small",
  "description": "A schema to generate from.",
  "$ref": "#/$defs/Conversation",
  "$defs": {
    "Conversation": {
      "description": "The one object.",
      "type": "object",
      "required": ["id"],
      "properties": {
        "id": {
          "$ref": "#/$defs/ConversationId",
          "description": "Its number.",
          "x-evidence": ["documented"]
        }
      }
    },
    "ConversationId": {
      "description": "Number of a conversation.",
      "type": "integer",
      "minimum": 0,
      "maximum": 9223372036854775807
    }
  }
}
"##;

/// A call that returns it.
pub(crate) const OPENAPI: &str = r#"{
  "openapi": "3.1.1",
  "info": {"title": "Small", "version": "1.0.0"},
  "servers": [{"url": "https://api.example.com"}],
  "security": [{"apiKey": []}],
  "paths": {
    "/conversations": {
      "get": {
        "operationId": "getConversation",
        "summary": "Get the one object",
        "responses": {
          "200": {
            "description": "The one object.",
            "content": {"application/json": {"schema": {"$ref": "conversation.schema.json"}}}
          }
        }
      }
    }
  },
  "components": {
    "securitySchemes": {"apiKey": {"type": "apiKey", "in": "header", "name": "x-api-key"}}
  }
}
"#;

pub(crate) struct Workspace(tempfile::TempDir);

impl Workspace {
    pub(crate) fn empty() -> Self {
        Self(tempfile::tempdir().expect("a temporary folder"))
    }

    /// With a schema and an accepted payload, and without generated files.
    ///
    /// The schema is not the one of this workspace: a mistake in that should fail only the tests
    /// that are about it.
    pub(crate) fn with_schema() -> Self {
        let workspace = Self::empty();
        workspace.write("schema/conversation.schema.json", SCHEMA);
        workspace.write("schema/openapi.json", OPENAPI);
        workspace.write("schema/payloads/accept/added.json", "{\"id\": 7}");
        workspace.write(rows::EVIDENCE, "/id\tinteger\talways\t-\tvendor\n");
        workspace.write(rows::ORIGINS, "Conversation/id\tvendor\tnever: an id\t-\n");
        workspace
    }

    pub(crate) fn root(&self) -> &Path {
        self.0.path()
    }

    pub(crate) fn path(&self, path: &str) -> PathBuf {
        self.root().join(path)
    }

    pub(crate) fn write(&self, path: &str, content: impl AsRef<[u8]>) {
        let path = self.path(path);
        fs::create_dir_all(path.parent().expect("a file lies in a folder")).expect("a new folder");
        fs::write(path, content).expect("a new file");
    }

    pub(crate) fn read(&self, path: &str) -> String {
        fs::read_to_string(self.path(path)).expect(path)
    }

    pub(crate) fn remove(&self, path: &str) {
        fs::remove_file(self.path(path)).expect(path);
    }

    /// Path and content of every file, except for build output.
    pub(crate) fn content(&self) -> BTreeMap<String, Vec<u8>> {
        let mut paths = tree::files_under(self.root(), ".").expect("the workspace can be read");
        paths.retain(|path| !path.starts_with("./target/"));
        let read = |path: String| {
            let bytes = fs::read(self.path(&path)).expect("a listed file");
            (path, bytes)
        };
        paths.into_iter().map(read).collect()
    }

    /// A validator that prints `accepted` when it is run with layers and `rejected` otherwise, and
    /// exits with `code`. Its stand-in listens at once, `live` prints the file `live.json`, and the
    /// page of a check contains the arguments.
    ///
    /// It replaces cargo: `sh run ...` starts the script `run` in the root, and `sh build ...` the
    /// script `build`, which succeeds. Executing a freshly written script directly would fail now
    /// and then, because another test's new process may still have it open.
    pub(crate) fn validator(&self, accepted: &str, rejected: &str, code: u8) -> Validator {
        self.write("accepted.json", accepted);
        self.write("rejected.json", rejected);
        self.write("build", "exit 0\n");
        self.write(
            "run",
            format!(
                "for page; do\n\
                 case $page in html=*) echo \"$*\" > \"${{page#html=}}\";; esac\n\
                 done\n\
                 case \" $* \" in\n\
                 *' serve '*) echo listening on http://127.0.0.1:1;;\n\
                 *' live '*) echo \"$* $API_ACCESS_TOKEN\" >> asked; cat live.json;;\n\
                 *' --layers '*) cat accepted.json;;\n\
                 *) cat rejected.json;;\n\
                 esac\n\
                 exit {code}\n"
            ),
        );
        Validator::new("sh", self.root())
    }
}

/// The return value of a command, and its output.
pub(crate) fn run<T>(command: impl FnOnce(&mut dyn std::io::Write) -> T) -> (T, String) {
    let mut out = Vec::new();
    let returned = command(&mut out);
    (returned, String::from_utf8(out).expect("UTF-8"))
}
