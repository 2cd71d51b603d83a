//! A small project in a temporary folder, and the command line run on it.

#![allow(dead_code, reason = "not every test file uses all of it")]

pub(crate) mod server;

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use tempfile::TempDir;

const SOURCES: &str = r#"
[[source]]
file = "things.yaml"
kind = "openapi"
"#;

const THINGS: &str = "openapi: 3.0.3
info:
  title: Things
  version: 1.0.0
servers:
  - url: https://api.example.com/v1
    x-environment: production
  - url: https://sandbox.example.com/v1
    x-environment: sandbox
security:
  - BearerAuth: []
paths:
  /things/{thingId}:
    get:
      operationId: getThing
      summary: Returns a thing
      parameters:
        - name: thingId
          in: path
          required: true
          description: The id of the thing.
          schema:
            type: string
      responses:
        '200':
          description: The thing
          content:
            application/json:
              schema:
                $ref: '#/components/schemas/Thing'
components:
  schemas:
    Thing:
      type: object
      description: A thing.
      properties:
        id:
          type: string
          description: The id of the thing.
  securitySchemes:
    BearerAuth:
      type: http
      scheme: bearer
";

/// A project in a folder of its own.
pub(crate) struct Project {
    folder: TempDir,
}

/// What a run of the command line left.
#[derive(Debug)]
pub(crate) struct Run {
    pub(crate) code: i32,
    pub(crate) out: String,
    pub(crate) err: String,
}

impl Project {
    /// A project of one document, with nothing generated yet.
    pub(crate) fn new() -> Self {
        let project = Self {
            folder: tempfile::tempdir().unwrap(),
        };
        project.write("spec/sources.toml", SOURCES);
        project.write("spec/things.yaml", THINGS);
        project
    }

    /// Such a project, generated.
    pub(crate) fn generated() -> Self {
        let project = Self::new();
        let run = project.xtask(&["generate"]);
        assert_eq!(run.code, 0, "{run:#?}");
        project
    }

    pub(crate) fn path(&self, path: &str) -> PathBuf {
        self.folder.path().join(path)
    }

    pub(crate) fn read(&self, path: &str) -> String {
        fs::read_to_string(self.path(path)).unwrap()
    }

    pub(crate) fn write(&self, path: &str, text: &str) {
        let path = self.path(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    /// A generated file that is not the seal.
    pub(crate) fn some_file(&self) -> String {
        assert!(self.path("generated/openapi.json").is_file());
        "openapi.json".to_owned()
    }

    /// Runs the command line on this project.
    pub(crate) fn xtask(&self, arguments: &[&str]) -> Run {
        let output = Command::new(env!("CARGO_BIN_EXE_xtask"))
            .args(arguments)
            .arg("--spec")
            .arg(self.path("spec"))
            .arg("--out")
            .arg(self.path("generated"))
            .current_dir(self.folder.path())
            .output()
            .unwrap();
        Run {
            code: output.status.code().unwrap(),
            out: String::from_utf8(output.stdout).unwrap(),
            err: String::from_utf8(output.stderr).unwrap(),
        }
    }
}

/// Whether a run ended so, and said all of these words.
#[track_caller]
pub(crate) fn assert_says(run: &Run, code: i32, words: &[&str]) {
    assert_eq!(run.code, code, "{run:#?}");
    for word in words {
        let said = run.out.contains(word) || run.err.contains(word);
        assert!(said, "{word:?} is not in {run:#?}");
    }
}
