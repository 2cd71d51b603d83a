//! The schemas of the normal document become Rust tokens, by progenitor.

mod lower;

use std::panic::{AssertUnwindSafe, catch_unwind};

use progenitor::{GenerationSettings, Generator, HooksMode, InterfaceStyle, TagStyle};

use crate::finding::Finding;
use crate::node::Node;

/// What progenitor makes of the document, as one file.
///
/// # Errors
/// A finding for a document whose schemas progenitor refuses or panics on.
pub(crate) fn emit(root: &Node) -> Result<syn::File, Vec<Finding>> {
    let lowered = lower::lower(root);
    generate(&lowered).map_err(|reason| {
        let message = format!("no types can be generated: {reason}");
        vec![refusal(&message, root.place)]
    })
}

fn generate(document: &serde_json::Value) -> Result<syn::File, String> {
    let spec: openapiv3::OpenAPI =
        serde_json::from_value(document.clone()).map_err(|error| error.to_string())?;
    let tokens = catch_unwind(AssertUnwindSafe(|| {
        Generator::new(&settings()).generate_tokens(&spec)
    }))
    .map_err(|_| "progenitor gave up on it".to_owned())?
    .map_err(|error| error.to_string())?;
    syn::parse2(tokens).map_err(|error| error.to_string())
}

fn settings() -> GenerationSettings {
    let mut settings = GenerationSettings::new();
    settings
        .with_interface(InterfaceStyle::Builder)
        .with_tag(TagStyle::Merged)
        .with_hooks(HooksMode::Expected)
        .with_derive("PartialEq");
    settings
}

fn refusal(message: &str, place: crate::Place) -> Finding {
    Finding::error("generator-refused", message, place)
        .with_help("describe it more simply with an overlay, or remove it with one")
}
