//! What the client says is what the document prescribes, and nothing that is answered is lost:
//! told by a server made from the same document.
#![allow(clippy::unwrap_used, reason = "a test stops at what it did not expect")]

use client_runtime::{CallOptions, Credential, Environment};
use golden::trial::exercise::{Inputs, exercise};
use golden::trial::{Client, ClientBuilder};
use mock::{Wire, WireReport};
use serde_json::Value;

const DOCUMENT: &str = include_str!("../../tests/golden/trial/generated/openapi.json");

fn client(wire: &Wire) -> Client {
    let builder = Client::anonymous(Environment::custom(&wire.url()).unwrap());
    let credentials = wire.credentials().iter();
    let with = |builder: ClientBuilder, (name, credential): (&String, &Value)| {
        let part = |key: &str| credential.get(key).and_then(Value::as_str);
        let credential = match (part("token"), part("user"), part("password")) {
            (Some(token), ..) => Credential::token(token),
            (_, user, password) => Credential::basic(user.unwrap(), password.unwrap()),
        };
        builder.credential(name, credential)
    };
    let client = credentials.fold(builder, with).build().unwrap();
    client.with(CallOptions::new().attempts(1))
}

/// What came of trying every operation, with inputs changed on their way to the client.
fn tried(seed: u64, change: impl Fn(&mut Value)) -> WireReport {
    let wire = Wire::new(serde_json::from_str(DOCUMENT).unwrap(), seed).unwrap();
    let client = client(&wire);
    let runtime = tokio::runtime::Builder::new_multi_thread();
    let runtime = { runtime }.enable_all().build().unwrap();
    wire.run(&mut |operation, inputs| {
        let mut inputs = inputs.clone();
        change(&mut inputs);
        runtime.block_on(exercise(&client, operation, &Inputs::new(inputs)))
    })
}

#[test]
fn every_operation_says_what_the_document_prescribes_and_loses_nothing() {
    for seed in 0..4 {
        let report = tried(seed, |_| {});
        for operation in &report.operations {
            assert!(operation.is_right(), "{:#}", report.to_json());
            assert!(operation.notes.is_empty(), "{:?}", operation.notes);
        }
    }
}

#[test]
fn an_input_that_does_not_arrive_is_named() {
    let report = tried(0, |inputs| {
        if let Some(query) = inputs["query"].as_object_mut() {
            query.remove("deep");
        }
    });
    let found = report.operations.iter().flat_map(|one| &one.discrepancies);
    let about: Vec<_> = found.map(|one| one.about.as_str()).collect();
    assert_eq!(about, ["query deep"]);
}
