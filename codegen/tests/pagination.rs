//! What `x-pagination` may say, and what is refused.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

use codegen::{Built, Input, Severity, build};

const MANIFEST: &str = "[[source]]\nfile = 'a.yaml'\nkind = 'openapi'\n";

/// A list of things whose operation says this of its pages.
fn built(pagination: &str) -> Built {
    with(MANIFEST, pagination)
}

/// The same in a document that somebody else wrote.
fn tolerant(pagination: &str) -> Built {
    with(
        &format!("{MANIFEST}tolerate = ['pagination']\n"),
        pagination,
    )
}

fn with(manifest: &str, pagination: &str) -> Built {
    let text = format!(
        "openapi: 3.0.3
info: {{title: T, version: '1'}}
servers: [{{url: 'https://a.example'}}]
paths:
  /things:
    get:
      operationId: listThings
      x-pagination: {pagination}
      parameters:
        - {{name: cursor, in: query, schema: {{type: string}}}}
        - {{name: offset, in: query, schema: {{type: integer}}}}
        - {{name: session, in: header, schema: {{type: string}}}}
      responses:
        '200': {{description: a page, content: {{application/json: {{schema: {{$ref: '#/components/schemas/Page'}}}}}}}}
components:
  schemas:
    Page:
      type: object
      properties:
        items: {{type: array, items: {{$ref: '#/components/schemas/Thing'}}}}
        next: {{type: string}}
        total: {{type: integer}}
    Thing: {{type: object, properties: {{id: {{type: string}}}}}}
"
    );
    let input = |name: &str, text: String| Input {
        name: name.to_owned(),
        text,
    };
    build(
        &input("sources.toml", manifest.to_owned()),
        &[input("a.yaml", text)],
    )
}

fn refusal(pagination: &str) -> String {
    let built = built(pagination);
    assert!(built.files.is_none(), "{pagination}");
    let findings: Vec<_> = built.findings.iter().collect();
    assert_eq!(findings.len(), 1, "{pagination}: {findings:?}");
    assert_eq!(findings[0].rule, "pagination");
    assert!(findings[0].help.is_some());
    let (line, _) = built.sources.line_column(findings[0].place);
    assert_eq!(line, 8, "{pagination}");
    findings[0].message.clone()
}

#[test]
fn pages_that_are_there_are_accepted() {
    for pagination in [
        "{items: items}",
        "{items: items, cursor: next, parameter: cursor}",
    ] {
        let built = built(pagination);
        assert!(built.findings.is_empty(), "{:?}", built.findings);
    }
}

#[test]
fn what_is_not_there_or_does_not_fit_is_an_error_that_names_it() {
    for (pagination, about) in [
        ("{}", "which property holds the items"),
        ("{item: items}", "`item` says nothing"),
        ("{items: things}", "no property `things`"),
        ("{items: total}", "no list"),
        ("{items: items, cursor: next}", "go together"),
        ("{items: items, parameter: cursor}", "go together"),
        (
            "{items: items, cursor: gone, parameter: cursor}",
            "no property `gone`",
        ),
        (
            "{items: items, cursor: total, parameter: cursor}",
            "is text",
        ),
        (
            "{items: items, cursor: next, parameter: gone}",
            "no parameter `gone`",
        ),
        (
            "{items: items, cursor: next, parameter: session}",
            "no parameter `session`",
        ),
        ("{items: items, cursor: next, parameter: offset}", "is text"),
        ("{items: [items]}", "no property"),
    ] {
        let message = refusal(pagination);
        assert!(message.contains(about), "{pagination}: {message}");
    }
}

#[test]
fn pages_in_the_words_of_somebody_else_are_no_stream_and_no_obstacle() {
    for pagination in ["{limitParam: count}", "true", "{items: {path: data}}"] {
        let built = tolerant(pagination);
        let code = built.files.unwrap();
        assert!(code.iter().all(|file| !file.text.contains("Paged")));
        let [finding] = &built.findings[..] else {
            panic!("{:?}", built.findings)
        };
        assert_eq!(finding.severity, Severity::Warning);
        assert!(finding.message.ends_with("the list is no stream"));
    }
}
