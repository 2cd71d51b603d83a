//! The tables of `docs/`: operations and events, as they are.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::Path;

use serde_json::Value;

use crate::{GUIDES, document};

const SOURCES: &str = include_str!("../../generated/sources.json");
const OPERATIONS: &str = include_str!("../../docs/operations.md");

/// A row of the table of operations.
fn row(path: &str, method: &str, operation: &Value, sources: &Value) -> (String, String) {
    let id = operation["operationId"].as_str().unwrap();
    let (product, name) = id.split_once('.').unwrap();
    let handle = product.replace('-', "_");
    let request = snake(name);
    let at = format!(
        "/paths/{}/{method}",
        path.replace('~', "~0").replace('/', "~1")
    );
    let from = sources["operations"][&at]["from"].as_str().unwrap();
    let (file, _line) = from.rsplit_once(':').unwrap();
    let told = operation["x-source"].as_str().unwrap_or("the page itself");
    let row = format!(
        "| `{handle}().{request}()` | `{} {path}` | `{handle}::{request}` | \
         [{}](../{file}): {told} |",
        method.to_uppercase(),
        file.trim_start_matches("spec/"),
    );
    (file.to_owned(), row)
}

/// `createCustomer` as Rust writes it.
fn snake(name: &str) -> String {
    name.chars().fold(String::new(), |mut text, char| {
        if char.is_uppercase() {
            text.push('_');
        }
        text.extend(char.to_lowercase());
        text
    })
}

/// The table of operations, by the files they come from.
fn table() -> String {
    let document = document();
    let sources: Value = serde_json::from_str(SOURCES).unwrap();
    let mut rows = Vec::new();
    for (path, item) in document["paths"].as_object().unwrap() {
        for (method, operation) in item.as_object().unwrap() {
            rows.push(row(path, method, operation, &sources));
        }
    }
    rows.sort();
    let mut table = String::from("| request | sends | tested by | source |\n|---|---|---|---|\n");
    for (_, row) in rows {
        writeln!(table, "{row}").unwrap();
    }
    table
}

/// The tests named here try each operation on the wire; `UPDATE_GOLDEN=1` writes the table.
#[test]
fn the_table_of_operations_is_that_of_the_document() {
    let (about, _rows) = OPERATIONS.split_once("| request ").unwrap();
    let expected = format!("{about}{}", table());
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/operations.md");
        std::fs::write(file, &expected).unwrap();
    } else {
        assert_eq!(OPERATIONS, expected);
    }
}

/// What the mock server delivers is held to what the client reads by another test.
#[test]
fn the_guides_list_every_event_the_mock_server_delivers() {
    let events: Value = serde_json::from_str(include_str!("../../examples/webhooks.json")).unwrap();
    let delivered: BTreeSet<_> = events["deliveries"]
        .as_array()
        .unwrap()
        .iter()
        .map(|delivery| {
            let kind = &delivery["body"];
            kind["eventType"]
                .as_str()
                .or(kind["type"].as_str())
                .unwrap()
        })
        .collect();
    let lines = GUIDES.iter().flat_map(|(guide, _)| guide.lines());
    let rows = lines.filter(|line| line.contains("`Event::"));
    let listed: BTreeSet<_> = rows.map(|row| row.split('`').nth(1).unwrap()).collect();
    assert_eq!(listed, delivered);
}
