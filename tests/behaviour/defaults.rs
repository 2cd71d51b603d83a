//! The tables of `docs/defaults.md` say what the client does.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::time::Duration;

use palomma::defaults;

const TABLES: &str = include_str!("../../docs/defaults.md");
const CONSTANTS: &str = include_str!("../../runtime/src/defaults.rs");

/// The cells of all rows, without heads.
fn rows() -> Vec<Vec<&'static str>> {
    let lines: Vec<_> = TABLES.lines().collect();
    let rows = lines.iter().enumerate().filter(|(at, line)| {
        let next = lines.get(at + 1).copied().unwrap_or_default();
        line.starts_with("| ") && !next.starts_with("|---")
    });
    rows.map(|(_, line)| line.trim_matches('|').split('|').map(str::trim).collect())
        .collect()
}

fn seconds(duration: Duration) -> String {
    format!("{} s", duration.as_secs_f64())
}

#[test]
fn every_default_is_in_the_table_and_true() {
    let mebibytes = format!("{} MiB", defaults::MAX_ANSWER_BYTES >> 20);
    let expected: BTreeSet<(&str, String)> = [
        ("connect_timeout", seconds(defaults::CONNECT_TIMEOUT)),
        ("attempt_timeout", seconds(defaults::ATTEMPT_TIMEOUT)),
        ("timeout", seconds(defaults::TIMEOUT)),
        ("max_answer_bytes", mebibytes),
        ("max_in_flight", defaults::MAX_IN_FLIGHT.to_string()),
        ("Retry::attempts", defaults::ATTEMPTS.to_string()),
        ("Retry::first_wait", seconds(defaults::FIRST_WAIT)),
        ("Retry::longest_wait", seconds(defaults::LONGEST_WAIT)),
        (
            "Retry::longest_retry_after",
            seconds(defaults::LONGEST_RETRY_AFTER),
        ),
        ("Retry::budget", defaults::RETRY_BUDGET.to_string()),
    ]
    .into();
    let told: BTreeSet<_> = rows()
        .into_iter()
        .filter(|cells| cells.len() == 4)
        .map(|cells| (cells[1].trim_matches('`'), cells[2].to_owned()))
        .collect();
    assert_eq!(told, expected);
    assert_eq!(CONSTANTS.matches("pub const ").count(), expected.len());
}

/// The sources below a folder.
fn sources(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, found);
        } else if path.extension().is_some_and(|of| of == "rs") {
            found.push(path);
        }
    }
}

#[test]
fn every_row_of_the_tables_names_a_test_there_is() {
    let mut found = Vec::new();
    sources(
        &Path::new(env!("CARGO_MANIFEST_DIR")).join("tests"),
        &mut found,
    );
    let texts: Vec<_> = found
        .iter()
        .map(|path| std::fs::read_to_string(path).unwrap())
        .collect();
    let rows = rows();
    assert!(rows.len() > 40, "{} rows were read", rows.len());
    for cells in rows {
        let test = cells.last().unwrap().trim_matches('`');
        let declared = format!("fn {test}(");
        let is_there = texts.iter().any(|text| text.contains(&declared));
        assert!(is_there, "{}: there is no test {test}", cells[0]);
    }
}
