//! Checks a document against the official JSON Schema of OpenAPI 3.0.

use serde_json::Value;

const SCHEMA: &str = include_str!("../fixtures/openapi-3.0.schema.json");

/// Fails naming every place where the document is not OpenAPI 3.0.
pub(crate) fn assert_is_openapi(document: &Value) {
    let problems = problems(document);
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

/// What the official schema says against the document.
pub(crate) fn problems(document: &Value) -> Vec<String> {
    let schema: Value = serde_json::from_str(SCHEMA).unwrap();
    let validator = jsonschema::validator_for(&schema).unwrap();
    validator
        .iter_errors(document)
        .map(|error| format!("{}: {error}", error.instance_path()))
        .collect()
}
