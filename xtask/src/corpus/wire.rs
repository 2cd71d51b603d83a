//! Whether clients and the mock server understand each other.
//!
//! ```text
//! document ──generate──▶ client ──build──▶ program ◀──calls, outcomes──▶ mock server
//!     └───────────────────────────────────────────────────────────────▶──┘
//! ```
//!
//! The server is made of the document as its authors wrote it, and by other
//! code than the client: what both agree on, the document says.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context as _, Result, bail, ensure};
use serde_json::Value as Json;

use super::compile::{self, TARGET, first_error};
use super::documents::Document;
use super::limits::{self, Limits, Used};
use crate::project::repository;
use crate::write::replace;

/// The program that calls the operations of a client.
const PROGRAM: &str = "exercise";

/// The program that is the mock server.
const SERVER: &str = "mock-server";

/// What the program needs besides what its client needs.
const NEEDED: &str = r#"
[dependencies.serde_path_to_error]
version = "0.1"

[dependencies.tokio]
version = "1"
default-features = false
features = ["rt", "time"]
"#;

/// The code of the program, with a place for the name of the client.
const SOURCE: &str = include_str!("templates/exercise.rs");

/// What came of trying a client.
#[derive(Clone, Debug)]
pub(super) struct Wired {
    /// What building and trying it took.
    pub(super) used: Used,
    /// What came of it, or why it was not tried.
    pub(super) tried: Result<Tried, String>,
}

/// How the operations of a client did.
#[derive(Clone, Debug, Default)]
pub(super) struct Tried {
    /// Operations that were called.
    pub(super) operations: usize,
    /// Those that were right in everything.
    pub(super) right: usize,
    /// Requests that reached the server.
    pub(super) calls: usize,
    /// Everything in which the client left the document, a line each.
    pub(super) discrepancies: Vec<String>,
    /// All of it.
    pub(super) report: Json,
}

impl Wired {
    /// Whether every operation was tried and right.
    pub(super) fn is_well(&self) -> bool {
        let is_right = |tried: &Tried| tried.right == tried.operations;
        self.tried.as_ref().is_ok_and(is_right)
    }
}

/// Adds the program to the crate of a client that was made to be tried.
///
/// # Errors
///
/// When a file cannot be read or written.
pub(super) fn add_program(name: &str, folder: &Path) -> Result<()> {
    let source = SOURCE.replace("{library}", &name.replace('-', "_"));
    let program = folder.join(format!("src/bin/{PROGRAM}.rs"));
    replace(&program, source.as_bytes())?;
    add(&folder.join("src/lib.rs"), "pub use generated::exercise;\n")?;
    add(&folder.join("Cargo.toml"), NEEDED)
}

fn add(path: &Path, end: &str) -> Result<()> {
    let text = fs::read_to_string(path);
    let text = text.with_context(|| format!("cannot read {}", path.display()))?;
    replace(path, format!("{text}{end}").as_bytes())
}

/// Builds the mock server and keeps it with the crates.
///
/// # Errors
///
/// When it cannot be built.
pub(super) fn build_server(folder: &Path) -> Result<()> {
    let mut command = Command::new("cargo");
    command.args([
        "build",
        "--quiet",
        "--bin",
        SERVER,
        "--message-format",
        "json",
    ]);
    command.arg("--manifest-path");
    command.arg(repository().join("mock/Cargo.toml"));
    let built = command.stdin(Stdio::null()).stderr(Stdio::inherit());
    let built = built.output().context("cannot run cargo")?;
    ensure!(built.status.success(), "the mock server cannot be built");
    let said = String::from_utf8_lossy(&built.stdout);
    let messages = said
        .lines()
        .filter_map(|line| serde_json::from_str(line).ok());
    let executable = |message: Json| Some(message.get("executable")?.as_str()?.to_owned());
    let path = messages.filter_map(executable).next_back();
    let path = path.context("cargo does not say where the mock server is")?;
    fs::copy(path, folder.join(SERVER)).context("cannot copy the mock server")?;
    Ok(())
}

/// Builds the client of a document and tries its operations.
pub(super) fn check(document: &Document, folder: &Path, limits: &Limits) -> Wired {
    let mut used = Used::default();
    let tried = build(document, folder, limits, &mut used)
        .and_then(|program| attempt(document, &program, folder, limits, &mut used));
    Wired {
        used,
        tried: tried.map_err(|error| format!("{error:#}")),
    }
}

/// Builds the program of a document's crate.
///
/// # Errors
///
/// When it does not compile.
pub(super) fn build(
    document: &Document,
    folder: &Path,
    limits: &Limits,
    used: &mut Used,
) -> Result<PathBuf> {
    let what = ["build", "--bin", PROGRAM, "--no-default-features"];
    compile::cargo(&what, document, folder, limits, used)?;
    // The next document's program has the same name.
    let built = folder.join(TARGET).join("debug").join(PROGRAM);
    let program = folder.join(format!("{}.{PROGRAM}", document.package()));
    fs::rename(&built, &program).context("cannot find the program")?;
    Ok(program)
}

fn attempt(
    document: &Document,
    program: &Path,
    folder: &Path,
    limits: &Limits,
    used: &mut Used,
) -> Result<Tried> {
    let told = folder.join(format!("{}.wire.json", document.package()));
    let said = folder.join(format!("{}.wire.txt", document.package()));
    let mut command = Command::new(folder.join(SERVER));
    command.arg(&document.path).arg("--wire").arg(program);
    command.stdin(Stdio::null());
    command.stdout(File::create(&told).context("cannot write")?);
    command.stderr(File::create(&said).context("cannot write")?);
    let mut own = Used::default();
    let status = limits::run(&mut command, limits, &mut own);
    // Programs of many documents fill a disk.
    fs::remove_file(program).context("cannot remove the program")?;
    let status = status?;
    used.time += own.time;
    used.memory = used.memory.max(own.memory);
    let told = fs::read_to_string(&told).unwrap_or_default();
    let Ok(report) = serde_json::from_str(&told) else {
        let said = fs::read_to_string(&said).unwrap_or_default();
        bail!("{status}: {}", first_error(&said));
    };
    read(report).context("the server wrote no report")
}

fn read(report: Json) -> Option<Tried> {
    let operations = report.get("operations")?.as_array()?;
    let count = |key: &str| report.get(key)?.as_u64()?.try_into().ok();
    Some(Tried {
        operations: operations.len(),
        right: count("right")?,
        calls: count("calls")?,
        discrepancies: operations.iter().flat_map(wrong).collect(),
        report,
    })
}

/// Everything that is wrong with an operation, a line each.
fn wrong(operation: &Json) -> Vec<String> {
    let name = text(operation, "operation");
    let of = |key: &str| {
        let list = operation.get(key).and_then(Json::as_array);
        list.cloned().unwrap_or_default()
    };
    if operation.get("calls").and_then(Json::as_u64) == Some(0) && of("discrepancies").is_empty() {
        let notes = Json::Array(of("notes"));
        return vec![format!("{name}: not tried: {notes}")];
    }
    let discrepancies = of("discrepancies").into_iter();
    discrepancies.map(|one| discrepancy(name, &one)).collect()
}

fn discrepancy(operation: &str, one: &Json) -> String {
    let part = |key| text(one, key);
    format!(
        "{operation}: {}: expected {}, seen {} (with {})",
        part("about"),
        part("expected"),
        part("seen"),
        part("attempt"),
    )
}

fn text<'a>(json: &'a Json, key: &str) -> &'a str {
    json.get(key).and_then(Json::as_str).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn an_operation_that_nothing_was_asked_of_is_not_right() -> Result<()> {
        let operation = |name: &str, calls: u64, found: Json| json!({ "operation": name, "calls": calls, "discrepancies": found, "notes": ["why"] });
        let found = json!([{ "about": "query a", "expected": "1", "seen": "2", "attempt": "x" }]);
        let report = json!({ "right": 1, "calls": 5, "operations": [
            operation("GET /a", 0, json!([])),
            operation("GET /b", 2, found),
            operation("GET /c", 3, json!([])),
        ] });
        let tried = read(report).context("no report")?;
        let expected = [
            "GET /a: not tried: [\"why\"]",
            "GET /b: query a: expected 1, seen 2 (with x)",
        ];
        assert_eq!(tried.discrepancies, expected);
        assert_eq!((tried.right, tried.operations, tried.calls), (1, 3, 5));
        Ok(())
    }
}
