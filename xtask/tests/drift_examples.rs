//! What the report says of the changes that matter most to whoever sends money:
//! each as a user sees it, with its verdict.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test may fail"
)]

mod common;

use common::Project;
use serde_json::Value;

const OLD: &str = "openapi: 3.0.3
info: {title: Payouts, version: 1.0.0}
servers:
  - url: https://api.example.com/v1
    x-environment: production
paths:
  /payouts:
    post:
      operationId: createPayout
      requestBody:
        required: true
        content:
          application/json:
            schema: {$ref: '#/components/schemas/NewPayout'}
      responses:
        '201':
          description: The payout
          content:
            application/json:
              schema: {$ref: '#/components/schemas/Payout'}
components:
  schemas:
    NewPayout:
      type: object
      required: [amount, bank]
      properties:
        amount: {type: integer}
        bank:
          type: string
          enum:
            - bancolombia
            - daviplata
            - nequi
    Payout:
      type: object
      required: [id, status]
      properties:
        id:
          type: string
        status:
          type: string
          enum:
            - pending
            - paid
";

/// The report on `OLD` with one piece replaced, as JSON and as text.
fn report(from: &str, to: &str) -> (Value, String) {
    assert_eq!(
        OLD.matches(from).count(),
        1,
        "{from:?} stands once in the document"
    );
    let project = Project::new();
    project.write("old.yaml", OLD);
    project.write("new.yaml", &OLD.replace(from, to));
    let drift = |format| {
        let run = project.xtask(&[
            "drift",
            "old.yaml",
            "new.yaml",
            "--fail-on",
            "none",
            "--format",
            format,
        ]);
        assert_eq!((run.code, run.err.as_str()), (0, ""), "{}", run.out);
        run.out
    };
    (serde_json::from_str(&drift("json")).unwrap(), drift("text"))
}

/// The one change of a report.
fn only(report: &Value) -> &Value {
    let changes = |group: &Value| group["changes"].as_array().unwrap().len();
    let groups = report["groups"].as_array().unwrap();
    let count: usize = groups.iter().map(changes).sum();
    assert_eq!(count, 1, "{report:#}");
    &groups[0]["changes"][0]
}

/// Verdict, message, Rust items and the line of the change.
#[track_caller]
fn assert_says(report: &Value, wire: &str, rust: &str, message: &str, items: &[&str], line: u64) {
    let change = only(report);
    assert_eq!(
        (change["wire"].as_str(), change["rust"].as_str()),
        (Some(wire), Some(rust)),
        "{change:#}"
    );
    let said = format!(
        "{}: {}",
        change["part"].as_str().unwrap(),
        change["message"].as_str().unwrap()
    );
    assert_eq!(said, message);
    let named: Vec<_> = change["items"]
        .as_array()
        .unwrap()
        .iter()
        .map(|item| item.as_str().unwrap())
        .collect();
    assert_eq!(named, items);
    let place = if change["new"].is_null() {
        &change["old"]
    } else {
        &change["new"]
    };
    assert_eq!(place["line"].as_u64(), Some(line), "{change:#}");
}

#[test]
fn a_bank_removed_from_a_request_breaks_the_clients_that_send_it() {
    let (report, text) = report("            - nequi\n", "");
    assert_says(
        &report,
        "breaking",
        "major",
        "request body, bank: the value `nequi` is gone",
        &["types::NewPayoutBank::Nequi"],
        33,
    );
    insta::assert_snapshot!("a bank removed from a request", text);
}

#[test]
fn a_required_field_added_to_a_request_breaks_every_client() {
    let (report, text) = report(
        "      required: [amount, bank]\n      properties:\n",
        "      required: [amount, bank, purpose]\n      properties:\n        purpose: {type: string}\n",
    );
    insta::assert_snapshot!("a required field added to a request", text);
    assert_says(
        &report,
        "breaking",
        "minor",
        "request body, purpose: the property `purpose` is new and required",
        &["types::NewPayout::purpose"],
        27,
    );
}

#[test]
fn a_response_field_that_may_be_null_breaks_the_clients_that_read_it() {
    let (report, text) = report(
        "        id:\n          type: string\n",
        "        id:\n          type: string\n          nullable: true\n",
    );
    insta::assert_snapshot!("a response field made nullable", text);
    assert_says(
        &report,
        "breaking",
        "major",
        "response 201, id: it may be `null` now",
        &["types::Payout::id"],
        40,
    );
}

#[test]
fn another_production_host_breaks_every_client() {
    let (report, text) = report("https://api.example.com/v1", "https://pay.example.com/v1");
    insta::assert_snapshot!("the production host changed", text);
    let change = only(&report);
    assert_eq!(change["wire"], "breaking");
    let message = change["message"].as_str().unwrap();
    assert!(
        message.ends_with("from \"https://api.example.com/v1\" to \"https://pay.example.com/v1\""),
        "{message}"
    );
    assert_eq!(
        (&change["old"]["line"], &change["new"]["line"]),
        (&4.into(), &4.into())
    );
}

#[test]
fn a_status_201_that_becomes_200_breaks_who_asks_for_201() {
    let (report, text) = report("'201'", "'200'");
    insta::assert_snapshot!("201 became 200", text);
    let told: Vec<_> = report["groups"][0]["changes"]
        .as_array()
        .unwrap()
        .iter()
        .map(|change| {
            let text = |key: &str| change[key].as_str().unwrap().to_owned();
            format!("{} {}: {}", text("wire"), text("part"), text("message"))
        })
        .collect();
    let expected = [
        "breaking response 201: the response `201` is gone",
        "compatible response 200: the response `200` is new",
    ];
    assert_eq!(told, expected);
}

#[test]
fn an_enum_value_added_to_a_response_is_no_surprise_for_an_open_enum() {
    let (report, text) = report(
        "            - paid\n",
        "            - paid\n            - returned\n",
    );
    insta::assert_snapshot!("an enum value added to a response", text);
    assert_says(
        &report,
        "risky",
        "minor",
        "response 201, status: the value `returned` is new",
        &["types::PayoutStatus::Returned"],
        45,
    );
}

#[test]
fn the_readme_shows_what_a_report_looks_like() {
    let (_, text) = report("            - nequi\n", "            - nu\n");
    let readme = include_str!("../../README.md");
    assert!(
        readme.contains(&text),
        "the README should show this:\n{text}"
    );
}
