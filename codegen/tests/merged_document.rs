//! The written document is OpenAPI 3.0 by the word of its official schema.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

mod support;

use std::path::Path;

#[test]
fn the_generated_document_is_valid_openapi() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../generated/openapi.json");
    let text = std::fs::read_to_string(&path)
        .unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    support::assert_is_openapi(&serde_json::from_str(&text).unwrap());
}

#[test]
fn the_official_schema_refuses_what_is_no_openapi() {
    let document = serde_json::json!({"openapi": "3.0.0", "info": {"title": "t"}, "paths": {}});
    assert!(!support::problems(&document).is_empty());
}
