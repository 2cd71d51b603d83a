//! Every operation of the API on the wire: where it goes, what it says, and
//! what is read of the answer.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test stops at what it did not expect"
)]

#[path = "../support/mod.rs"]
mod support;

mod direct_debit;
mod exchange;
mod limits;
mod pages;
mod payouts;
mod rentals;
mod variants;

use std::collections::BTreeSet;

#[test]
fn every_operation_of_the_document_is_tried() {
    let document = include_str!("../../generated/openapi.json");
    let document: serde_json::Value = serde_json::from_str(document).unwrap();
    let items = document["paths"].as_object().unwrap().values();
    let operations = items.flat_map(|item| item.as_object().unwrap().values());
    let documented: BTreeSet<String> = operations
        .map(|operation| operation["operationId"].as_str().unwrap().to_owned())
        .collect();
    assert_eq!(documented.len(), 35);
    let tried: BTreeSet<String> = [
        ("payouts", payouts::TRIED),
        ("direct-debit", direct_debit::TRIED),
        ("rentals", rentals::TRIED),
    ]
    .into_iter()
    .flat_map(|(product, ids)| ids.iter().map(move |id| format!("{product}.{}", camel(id))))
    .collect();
    assert_eq!(tried, documented);
}

/// `create_customer` as the document writes it.
fn camel(name: &str) -> String {
    let mut words = name.split('_');
    let first = words.next().unwrap().to_owned();
    words.fold(first, |name, word| {
        let (initial, rest) = word.split_at(1);
        name + &initial.to_uppercase() + rest
    })
}
