//! Documents with anything anywhere: a client or findings, never a panic.
//!
//! `fuzz/` does this for hours; this is what every change is held to.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test stops at what it did not expect"
)]

use std::path::Path;

use codegen::{Input, Source, build};
use proptest::prelude::*;
use serde_json::{Value, json};

/// Documents that have every construct between them.
const SEEDS: [&str; 10] = [
    "answers",
    "bodies",
    "clashes",
    "enums",
    "kinds",
    "parameters",
    "security",
    "servers",
    "structs",
    "unions",
];

fn seed(name: &str) -> Value {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden");
    let text = std::fs::read_to_string(folder.join(name).join("generated/openapi.json"));
    serde_json::from_str(&text.unwrap()).unwrap()
}

/// Values that are wrong nearly everywhere.
fn nasty() -> Vec<Value> {
    vec![
        json!(null),
        json!(true),
        json!(-1),
        json!(1.5e300),
        json!(""),
        json!("#"),
        json!("Self"),
        json!("{}"),
        json!("\u{0}\u{202e}%zz"),
        json!([]),
        json!([null, [], {}]),
        json!({}),
        json!({"$ref": "#/components/schemas/Nothing"}),
        json!({"$ref": "#/paths"}),
        json!({"$ref": ""}),
        json!({"": null}),
        json!({"type": ["null", "array", "object"], "items": {"allOf": []}}),
        json!({"oneOf": [{}, {"$ref": "#"}], "discriminator": {"propertyName": ""}}),
        json!({"enum": ["", null, 1, {}, "\n", "a", "A"]}),
    ]
}

/// The pointers of all values.
fn pointers(value: &Value, at: &str, found: &mut Vec<String>) {
    found.push(at.to_owned());
    match value {
        Value::Object(members) => {
            for (key, member) in members {
                pointers(member, &codegen::join(at, key), found);
            }
        }
        Value::Array(items) => {
            for (position, item) in items.iter().enumerate() {
                pointers(item, &codegen::join(at, &position.to_string()), found);
            }
        }
        _ => {}
    }
}

/// One thing to do to a document, by numbers that are taken modulo what there is.
type Change = (usize, usize, usize);

fn change(document: &mut Value, (kind, at, what): Change) {
    let mut all = Vec::new();
    pointers(document, "", &mut all);
    let pointer = &all[at % all.len()];
    let other = document.pointer(&all[what % all.len()]).cloned();
    let nasty = nasty();
    let nasty = &nasty[what % nasty.len()];
    let Some(target) = document.pointer_mut(pointer) else {
        return;
    };
    match (kind % 4, target) {
        (0, target) => *target = nasty.clone(),
        (1, target) => *target = other.unwrap_or_default(),
        (2, Value::Object(members)) => {
            let key = members.keys().nth(what % members.len().max(1)).cloned();
            let value = key.and_then(|key| members.remove(&key));
            let name = nasty.as_str().unwrap_or("self").to_owned();
            members.extend(value.map(|value| (name, value)));
        }
        (_, Value::Array(items)) => items.extend(items.clone()),
        (_, target) => *target = Value::Null,
    }
}

/// Builds a document that is forgiven what can be forgiven.
fn findings(document: &Value) -> Vec<String> {
    let rules = Source::tolerable().join("', '");
    let list = format!("[[source]]\nfile = 'a.json'\nkind = 'openapi'\ntolerate = ['{rules}']\n");
    let input = |name: &str, text: String| Input {
        name: name.to_owned(),
        text,
    };
    let document = input("a.json", document.to_string());
    let built = build(&input("sources.toml", list), &[document]);
    let defects = built.findings.iter();
    let defects = defects.filter(|of| matches!(of.rule, "internal" | "generator-defect"));
    defects.map(|of| of.render(&built.sources)).collect()
}

/// A few for every change; more by `PROPTEST_CASES`.
fn cases() -> u32 {
    let said = std::env::var("PROPTEST_CASES").ok();
    said.and_then(|said| said.parse().ok()).unwrap_or(48)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(cases()))]

    #[test]
    fn no_document_makes_the_generator_panic_or_write_what_is_no_rust(
        seed_at in 0..SEEDS.len(),
        changes in prop::collection::vec(any::<Change>(), 1..4),
    ) {
        let mut document = seed(SEEDS[seed_at]);
        for one in changes {
            change(&mut document, one);
        }
        let defects = findings(&document);
        prop_assert!(defects.is_empty(), "{}", defects.join("\n"));
    }
}
