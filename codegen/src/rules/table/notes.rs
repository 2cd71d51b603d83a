//! Rules about keys that can stand anywhere.

use super::rules;

rules! {
    "description-changed" / same: Either * "description" Any => Documentation Patch,
        "Words for readers differ.";
    "summary-changed" / same: Either * "summary" Any => Documentation Patch,
        "Words for readers differ.";
    "title-changed" / same: Either * "title" Any => Documentation Patch,
        "Words for readers differ; a title can name a Rust type that has no other name.";
    "example-changed" / same: Either * "example" Any => Documentation Patch,
        "An example for readers differs.";
    "examples-changed" / same: Either * "examples" Any => Documentation Patch,
        "Examples for readers differ.";
    "external-docs-changed" / same: Either * "externalDocs" Any => Documentation Patch,
        "Readers are sent elsewhere.";
    "comment-changed" / same: Either * "$comment" Any => Documentation Patch,
        "Words for authors differ.";
    "reference-changed" / same: Either * "$ref" Any => Documentation Patch,
        "The thing is found elsewhere; what it says is compared on its own.";
    "schema-id-changed" / same: Either * "$id" Any => Documentation Patch,
        "The address of the schema does not travel.";
    "anchor-changed" / same: Either * "$anchor" Any => Documentation Patch,
        "The name of the schema does not travel.";
    "dialect-changed" / same: Either * "$schema" Any => Risky Patch,
        "Keywords of the schema may mean something else.";
    "vocabulary-changed" / same: Either * "$vocabulary" Any => Risky Patch,
        "Keywords of the schema may mean something else.";
    "dynamic-anchor-changed" / same: Either * "$dynamicAnchor" Any => Risky Patch,
        "A reference may lead elsewhere.";
    "dynamic-reference-changed" / same: Either * "$dynamicRef" Any => Risky Patch,
        "A reference may lead elsewhere.";
    "xml-changed" / same: Either * "xml" Any => Breaking Patch,
        "The value is written in another way as XML.";
    "rust-name-changed" / same: Either * "x-name" Any => Documentation Major,
        "The Rust type has another name.";
    "conversion-changed" / same: Either * "x-convert-to" Any => Documentation Major,
        "Conversions between Rust types came or went.";
    "typed-identifier-changed" / same: Either * "x-id" Any => Documentation Major,
        "The Rust type of the identifier is another one.";
    "money-changed" / same: Either * "x-money" Any => Documentation Major,
        "The Rust type of the amount is another one.";
    "pagination-changed" / same: Either * "x-pagination" Any => Documentation Major,
        "The stream over all pages came, went or changed.";
    "product-changed" / same: Either * "x-product" Any => Documentation Major,
        "The method and its types stand in another module.";
    "extension-changed" / same: Either * "x-" Any => Documentation Patch,
        "Extensions mean what tools make of them; nothing here acts on this one.";
}
