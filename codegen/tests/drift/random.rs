//! Whatever stands in the documents, comparing ends, and what it says holds.

use codegen::{JudgedChange, Node, Value as Held};
use proptest::prelude::*;
use serde_json::{Map, Value, json};

use crate::documents::{document, judged};

/// Keys that mean something to a comparison, in places where they do not, too.
const KEYS: &[&str] = &[
    "$ref",
    "additionalProperties",
    "allOf",
    "anyOf",
    "content",
    "default",
    "deprecated",
    "description",
    "discriminator",
    "enum",
    "format",
    "get",
    "headers",
    "in",
    "items",
    "mapping",
    "maximum",
    "name",
    "not",
    "nullable",
    "oneOf",
    "parameters",
    "post",
    "properties",
    "propertyName",
    "requestBody",
    "required",
    "responses",
    "schema",
    "security",
    "servers",
    "style",
    "tags",
    "type",
    "url",
    "x-sunset",
    "200",
    "A",
    "B",
    "a",
    "application/json",
    "/a/{id}",
];

/// Texts that mean something.
const TEXTS: &[&str] = &[
    "#",
    "#/components/schemas/A",
    "#/components/schemas/B",
    "#/paths/~1a/get",
    "#/nowhere",
    "array",
    "integer",
    "null",
    "object",
    "string",
    "date-time",
    "query",
    "path",
    "a",
    "",
    "2026-01-01",
];

fn value() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        (-2_i64..100).prop_map(Value::from),
        prop::sample::select(TEXTS).prop_map(Value::from),
    ];
    leaf.prop_recursive(5, 40, 4, |inner| {
        let key = prop::sample::select(KEYS).prop_map(str::to_owned);
        let members = prop::collection::vec((key, inner.clone()), 0..4);
        prop_oneof![
            prop::collection::vec(inner, 0..4).prop_map(Value::from),
            members.prop_map(|members| Value::Object(members.into_iter().collect::<Map<_, _>>())),
        ]
    })
}

/// A document that holds anything where something is looked for.
fn anything() -> impl Strategy<Value = Node> {
    (value(), value(), value(), value()).prop_map(|(operation, schema, other, rest)| {
        let text = json!({
            "openapi": "3.1.0",
            "paths": {"/a": {"get": operation, "post": {"requestBody": {"content": {
                "application/json": {"schema": {"$ref": "#/components/schemas/A"}}
            }}}}},
            "components": {"schemas": {"A": schema, "B": other}},
            "security": rest,
        });
        document(&text.to_string())
    })
}

fn assert_pointers_lead_to_what_is_shown(changes: &[JudgedChange], old: &Node, new: &Node) {
    for change in changes {
        let fact = &change.change.fact;
        for (root, spot) in [(old, &fact.old), (new, &fact.new)] {
            let Some(spot) = spot else { continue };
            let found = root.at(&spot.pointer).map(Node::to_json);
            assert_eq!(
                found.as_ref(),
                Some(&spot.value),
                "{}",
                change.change.to_line()
            );
        }
    }
}

/// A few for every change; more by `PROPTEST_CASES`.
fn config() -> ProptestConfig {
    let said = std::env::var("PROPTEST_CASES").ok();
    let cases = said.and_then(|said| said.parse().ok()).unwrap_or(64);
    ProptestConfig {
        failure_persistence: None,
        ..ProptestConfig::with_cases(cases)
    }
}

#[test]
fn servers_that_say_nothing_of_themselves_are_told_apart_by_their_turn() {
    let servers =
        |list: Value| document(&json!({"paths": {"/a": {"get": {"servers": list}}}}).to_string());
    let two = servers(json!([null, null]));
    assert!(judged(&two, &two).is_empty());
    let one = servers(json!([null]));
    assert_eq!(judged(&two, &one).len(), 1);
    let mixed = servers(json!([null, {"url": "https://a.test"}, {}]));
    assert!(judged(&mixed, &mixed).is_empty());
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn any_document_compared_with_itself_gives_no_change(one in anything()) {
        prop_assert!(matches!(one.value, Held::Object(_)));
        let changes = judged(&one, &one);
        let lines: Vec<_> = changes.iter().map(|change| change.change.to_line()).collect();
        prop_assert!(lines.is_empty(), "{}\n{lines:#?}", one.to_json());
    }

    #[test]
    fn any_two_documents_differ_both_ways_or_not_at_all(one in anything(), other in anything()) {
        let (there, back) = (judged(&one, &other), judged(&other, &one));
        prop_assert_eq!(there.is_empty(), back.is_empty());
        assert_pointers_lead_to_what_is_shown(&there, &one, &other);
    }
}
