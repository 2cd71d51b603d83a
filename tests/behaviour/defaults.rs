//! The table of defaults in the README says what the client does.

use std::collections::BTreeMap;
use std::time::Duration;

use palomma::defaults;

const README: &str = include_str!("../../README.md");

/// The rows of the table: setting and default.
fn table() -> BTreeMap<String, String> {
    let section = README.split("\n## Defaults\n").nth(1).unwrap();
    let section = section.split("\n## ").next().unwrap();
    let rows = section.lines().filter(|line| line.starts_with('|')).skip(2);
    rows.map(|row| {
        let cells: Vec<_> = row.split('|').map(str::trim).collect();
        (cells[2].trim_matches('`').to_owned(), cells[3].to_owned())
    })
    .collect()
}

fn seconds(duration: Duration) -> String {
    format!("{} s", duration.as_secs_f64())
}

#[test]
fn every_default_is_in_the_table_and_true() {
    let expected: BTreeMap<String, String> = [
        ("connect_timeout", seconds(defaults::CONNECT_TIMEOUT)),
        ("attempt_timeout", seconds(defaults::ATTEMPT_TIMEOUT)),
        ("timeout", seconds(defaults::TIMEOUT)),
        (
            "max_answer_bytes",
            format!("{} MiB", defaults::MAX_ANSWER_BYTES >> 20),
        ),
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
    .map(|(setting, default)| (setting.to_owned(), default))
    .into();
    assert_eq!(table(), expected);
}
