//! Each rule of the merge, and that the order of the fragments is none of them.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

mod support;

use codegen::{
    Document, Finding, Fragment, Node, Overlay, Severity, Sources, has_errors, merge, origins,
    read_overlay,
};
use proptest::prelude::*;
use serde_json::{Value, json};

/// Fragments and overlays given as JSON, and what came of them.
#[derive(Default)]
struct Run {
    sources: Sources,
    fragments: Vec<Fragment>,
    overlays: Vec<Overlay>,
}

impl Run {
    fn of(documents: &[(&str, &Value)]) -> Self {
        let mut run = Self::default();
        for (name, json) in documents {
            let place = run.sources.add(*name, "x");
            let root = Node::from_json(json, run.sources.whole(place));
            let name = (*name).to_owned();
            run.fragments.push(Fragment { name, root });
        }
        run
    }

    fn overlay(mut self, actions: &[Value]) -> Self {
        let mut actions = actions.to_vec();
        for action in &mut actions {
            action["description"] = json!("the reason");
        }
        let json =
            json!({"overlay": "1.0.0", "info": {"title": "o", "version": "1"}, "actions": actions});
        let file = self.sources.add("overlay.yaml", "x");
        let (overlay, findings) = read_overlay(Node::from_json(&json, self.sources.whole(file)));
        assert_eq!(findings, []);
        self.overlays.extend(overlay);
        self
    }

    fn merge(&self) -> (Option<Document>, Vec<Finding>) {
        merge(&self.fragments, &self.overlays)
    }

    fn json(&self) -> Value {
        let (document, findings) = self.merge();
        let shown: Vec<_> = findings.iter().map(|f| f.render(&self.sources)).collect();
        assert!(!has_errors(&findings), "{}", shown.join("\n"));
        document.unwrap().root.to_json()
    }

    fn findings(&self) -> Vec<Finding> {
        self.merge().1
    }

    fn rules(&self) -> Vec<(Severity, &'static str)> {
        let findings = self.findings().into_iter();
        findings.map(|f| (f.severity, f.rule)).collect()
    }
}

const CONFLICT: (Severity, &str) = (Severity::Error, "conflicting-definitions");
const DIFFERENCE: (Severity, &str) = (Severity::Warning, "differing-documentation");

fn document(paths: &Value, schemas: &Value) -> Value {
    json!({
        "openapi": "3.0.0",
        "info": {"title": "API", "version": "1"},
        "servers": [{"url": "https://example.com"}],
        "paths": paths,
        "components": {"schemas": schemas},
    })
}

fn operation(id: &str) -> Value {
    json!({"operationId": id, "responses": {"204": {"description": "done"}}})
}

fn with_schema(schema: &Value) -> Value {
    document(&json!({}), &json!({"S": schema}))
}

fn two_schemas(first: &Value, second: &Value) -> Run {
    let [first, second] = [first, second].map(with_schema);
    Run::of(&[("a.yaml", &first), ("b.yaml", &second)])
}

fn two_operations(first: &Value, second: &Value) -> Run {
    let [first, second] = [first, second].map(|paths| document(paths, &json!({})));
    Run::of(&[("a.yaml", &first), ("b.yaml", &second)])
}

/// A fragment of schemas only has servers no operation takes.
fn without_unused_servers(rules: Vec<(Severity, &'static str)>) -> Vec<(Severity, &'static str)> {
    let unused = |rule: &(Severity, &str)| rule.1 == "unused-default";
    rules.into_iter().filter(|rule| !unused(rule)).collect()
}

#[test]
fn methods_of_one_path_come_together_in_a_fixed_order() {
    let run = two_operations(
        &json!({"/b": {"post": operation("post")}, "/c": {"trace": operation("t")}}),
        &json!({"/b": {"get": operation("get")}, "/a": {"get": operation("a")}}),
    );
    let merged = run.json();
    let keys =
        |value: &Value| -> Vec<String> { value.as_object().unwrap().keys().cloned().collect() };
    assert_eq!(keys(&merged), ["openapi", "info", "paths"]);
    assert_eq!(keys(&merged["paths"]), ["/a", "/b", "/c"]);
    assert_eq!(keys(&merged["paths"]["/b"]), ["get", "post"]);
    assert_eq!(run.rules(), []);
    support::assert_is_openapi(&merged);
}

#[test]
fn equal_definitions_of_every_kind_merge_silently() {
    let components = json!({
        "schemas": {"S": {"type": "object", "required": ["a", "b"], "properties": {"a": {"type": "string"}, "b": {"enum": [1, 2]}}}},
        "responses": {"R": {"description": "r"}},
        "parameters": {"P": {"name": "p", "in": "query", "schema": {"type": "string"}}},
        "examples": {"E": {"value": {"a": 1}}},
        "requestBodies": {"B": {"content": {"text/plain": {"schema": {"type": "string"}}}}},
        "headers": {"H": {"schema": {"type": "string"}}},
        "securitySchemes": {"Key": {"type": "http", "scheme": "bearer"}},
        "links": {"L": {"operationId": "get"}},
        "callbacks": {"C": {"{$request.body#/url}": {"post": operation("hook")}}},
    });
    let mut first = document(&json!({"/a": {"get": operation("get")}}), &json!({}));
    first["components"] = components;
    first["tags"] = json!([{"name": "z"}, {"name": "a", "description": "d"}]);
    first["externalDocs"] = json!({"url": "https://example.com"});
    first["x-root"] = json!([1]);
    let mut second = first.clone();
    second["components"]["schemas"]["S"] = json!({"required": ["b", "a"], "properties": {"b": {"enum": [1, 2]}, "a": {"type": "string"}}, "type": "object"});
    let run = Run::of(&[("a.yaml", &first), ("b.yaml", &second)]);
    assert_eq!(run.rules(), []);
    let merged = run.json();
    support::assert_is_openapi(&merged);
    assert_eq!(merged["components"], first["components"]);
    let tags: Vec<_> = merged["tags"]
        .as_array()
        .unwrap()
        .iter()
        .map(|tag| &tag["name"])
        .collect();
    assert_eq!(tags, ["a", "z"]);
    assert_eq!(merged["x-root"], json!([1]));
    assert_eq!(merged["externalDocs"], first["externalDocs"]);
}

#[test]
fn a_difference_only_in_documentation_keeps_the_first_and_warns() {
    for key in ["description", "title", "example", "externalDocs"] {
        let schema = |text: &str| json!({"type": "string", key: {"url": text}});
        let run = two_schemas(&schema("https://a"), &schema("https://b"));
        assert_eq!(without_unused_servers(run.rules()), [DIFFERENCE], "{key}");
        assert_eq!(
            run.json()["components"]["schemas"]["S"],
            schema("https://a")
        );
    }
}

#[test]
fn any_other_difference_names_both_places_and_the_leaf() {
    let run = two_schemas(
        &json!({"properties": {"a": {"type": "string"}}}),
        &json!({"properties": {"a": {"type": "integer"}}}),
    );
    let findings = run.findings();
    let conflict = findings.iter().find(|f| f.rule == CONFLICT.1).unwrap();
    assert_eq!(
        conflict.message,
        "`/components/schemas/S/properties/a/type` is `\"integer\"` here and `\"string\"` in another definition"
    );
    assert_eq!(run.sources.locate(conflict.place), "b.yaml:1:1");
    assert_eq!(run.sources.locate(conflict.related[0].0), "a.yaml:1:1");
    let help = conflict.help.as_deref().unwrap();
    assert!(
        help.ends_with("`$.components.schemas.S.properties.a.type`"),
        "{help}"
    );
}

#[test]
fn a_conflict_shows_both_lines_and_the_remedy() {
    let run = two_schemas(&json!({"type": "string"}), &json!({"type": "integer"}));
    let findings = run.findings();
    let conflict = findings.iter().find(|f| f.rule == CONFLICT.1).unwrap();
    let shown = conflict.render(&run.sources);
    for part in [
        "a.yaml",
        "b.yaml",
        "overlay action",
        "$.components.schemas.S.type",
    ] {
        assert!(shown.contains(part), "{shown}");
    }
}

#[test]
fn one_path_and_method_defined_differently_is_a_conflict() {
    let mut other = operation("get");
    other["deprecated"] = json!(true);
    let run = two_operations(
        &json!({"/a": {"get": operation("get")}}),
        &json!({"/a": {"get": other}}),
    );
    assert_eq!(run.rules(), [CONFLICT]);
}

#[test]
fn an_overlay_that_writes_the_leaf_decides() {
    let run = two_schemas(&json!({"type": "string"}), &json!({"type": "integer"}))
        .overlay(&[json!({"target": "$.components.schemas.S", "update": {"type": "integer"}})]);
    assert_eq!(run.json()["components"]["schemas"]["S"]["type"], "integer");
}

#[test]
fn an_overlay_that_writes_something_else_decides_nothing() {
    let run = two_schemas(&json!({"type": "string"}), &json!({"type": "integer"}))
        .overlay(&[json!({"target": "$.components.schemas.S", "update": {"description": "text"}})]);
    assert_eq!(without_unused_servers(run.rules()), [CONFLICT]);
}

#[test]
fn an_overlay_that_removes_an_ancestor_decides() {
    let run = two_schemas(&json!({"type": "string"}), &json!({"type": "integer"}))
        .overlay(&[json!({"target": "$.components.schemas.S", "remove": true})]);
    assert!(!has_errors(&run.findings()));
}

#[test]
fn what_only_one_fragment_has_can_be_removed_or_kept() {
    for (first, second) in [
        (json!({}), json!({"minLength": 1})),
        (json!({"minLength": 1}), json!({})),
    ] {
        let run = two_schemas(&first, &second);
        assert_eq!(without_unused_servers(run.rules()), [CONFLICT]);
        let target = "$.components.schemas.S.minLength";
        let removed =
            two_schemas(&first, &second).overlay(&[json!({"target": target, "remove": true})]);
        assert_eq!(removed.json()["components"]["schemas"]["S"], json!({}));
        let kept = two_schemas(&first, &second).overlay(&[json!({"target": target, "update": 1})]);
        assert_eq!(
            kept.json()["components"]["schemas"]["S"],
            json!({"minLength": 1})
        );
    }
}

#[test]
fn removing_an_item_decides_that_item_and_no_other() {
    let run = |targets: &[&str]| {
        let actions: Vec<_> = targets
            .iter()
            .map(|target| json!({"target": format!("$.components.schemas.S.enum{target}"), "remove": true}))
            .collect();
        two_schemas(&json!({"enum": ["a"]}), &json!({"enum": ["a", "b", "c"]})).overlay(&actions)
    };
    assert_eq!(without_unused_servers(run(&["[1]"]).rules()), [CONFLICT]);
    let decided = run(&["[1]", "[1]"]);
    assert_eq!(
        decided.json()["components"]["schemas"]["S"]["enum"],
        json!(["a"])
    );
}

#[test]
fn a_long_list_of_differences_is_cut_short() {
    let values = |prefix: &str| -> Value { (0..33).map(|n| format!("{prefix}{n}")).collect() };
    let run = two_schemas(&json!({"enum": values("a")}), &json!({"enum": values("b")}));
    let findings = run.findings();
    let conflicts: Vec<_> = findings.iter().filter(|f| f.rule == CONFLICT.1).collect();
    assert_eq!(conflicts.len(), 21);
    let last = "and 13 more differences in `/components/schemas/S`";
    assert_eq!(conflicts.last().unwrap().message, last);
}

#[test]
fn every_operation_carries_its_own_servers_and_security() {
    let fragment = |path: &str, url: &str| {
        let mut json = document(&json!({path: {"get": operation(path)}}), &json!({}));
        json["servers"] = json!([{"url": url}]);
        json["security"] = json!([{"Key": []}]);
        json
    };
    let (a, b) = (fragment("/a", "https://a"), fragment("/b", "https://b"));
    let merged = Run::of(&[("a.yaml", &a), ("b.yaml", &b)]).json();
    assert!(merged.get("servers").is_none() && merged.get("security").is_none());
    for (path, url) in [("/a", "https://a"), ("/b", "https://b")] {
        let operation = &merged["paths"][path]["get"];
        assert_eq!(operation["servers"], json!([{"url": url}]));
        assert_eq!(operation["security"], json!([{"Key": []}]));
    }
}

#[test]
fn one_operation_with_two_servers_is_a_conflict() {
    let paths = json!({"/a": {"get": operation("a")}});
    let first = document(&paths, &json!({}));
    let mut second = first.clone();
    second["servers"][0]["url"] = json!("https://other.example.com");
    let run = Run::of(&[("a.yaml", &first), ("b.yaml", &second)]);
    assert_eq!(run.rules(), [CONFLICT]);
}

#[test]
fn an_operation_without_any_server_is_a_warning() {
    let mut json = document(&json!({"/a": {"get": operation("a")}}), &json!({}));
    json.as_object_mut().unwrap().remove("servers");
    let run = Run::of(&[("a.yaml", &json)]);
    assert_eq!(run.rules(), [(Severity::Warning, "no-server")]);
}

#[test]
fn an_overlay_can_give_servers_to_all_operations_without_any() {
    let mut json = document(&json!({"/a": {"get": operation("a")}}), &json!({}));
    json.as_object_mut().unwrap().remove("servers");
    let servers = json!([{"url": "https://example.com"}]);
    let run = Run::of(&[("a.yaml", &json)])
        .overlay(&[json!({"target": "$", "update": {"servers": servers}})]);
    assert_eq!(run.rules(), []);
    assert_eq!(run.json()["paths"]["/a"]["get"]["servers"], servers);
}

#[test]
fn parameters_of_a_path_and_of_its_operation_are_the_same() {
    let id = json!({"name": "id", "in": "path", "required": true, "schema": {"type": "string"}});
    let mut own = operation("get");
    own["parameters"] = json!([id]);
    let run = two_operations(
        &json!({"/a/{id}": {"parameters": [id], "get": operation("get")}}),
        &json!({"/a/{id}": {"get": own}}),
    );
    assert_eq!(run.rules(), []);
    support::assert_is_openapi(&run.json());
}

#[test]
fn paths_of_one_shape_with_the_same_method_conflict() {
    let paths = |path: &str, method: &str| json!({path: {method: operation(path)}});
    let run = two_operations(&paths("/a/{id}", "get"), &paths("/a/{key}", "get"));
    assert_eq!(run.rules(), [(Severity::Error, "conflicting-paths")]);
    let run = run.overlay(&[json!({"target": "$.paths['/a/{key}']", "remove": true})]);
    assert_eq!(run.rules(), []);
    let other = two_operations(&paths("/a/{id}", "get"), &paths("/a/{key}", "put"));
    assert_eq!(other.rules(), [(Severity::Warning, "conflicting-paths")]);
}

#[test]
fn an_operation_id_used_twice_is_an_error_until_an_overlay_renames_one() {
    let paths = |path: &str| json!({path: {"get": operation("same")}});
    let run = two_operations(&paths("/a"), &paths("/b"));
    let findings = run.findings();
    assert_eq!(findings.len(), 1);
    assert_eq!(findings[0].rule, "duplicate-operation-id");
    assert_eq!(run.sources.locate(findings[0].place), "b.yaml:1:1");
    assert_eq!(run.sources.locate(findings[0].related[0].0), "a.yaml:1:1");
    let run = run.overlay(&[json!({"target": "$.paths['/b'].get.operationId", "update": "other"})]);
    assert_eq!(run.rules(), []);
}

#[test]
fn the_first_title_is_kept_with_a_warning_unless_an_overlay_sets_it() {
    let first = document(&json!({"/a": {"get": operation("a")}}), &json!({}));
    let mut second = document(&json!({"/b": {"get": operation("b")}}), &json!({}));
    second["info"] = json!({"title": "Other", "version": "1", "contact": {"name": "c"}});
    let run = Run::of(&[("b.yaml", &second), ("a.yaml", &first)]);
    assert_eq!(run.rules(), [DIFFERENCE]);
    let info = json!({"title": "API", "contact": {"name": "c"}, "version": "1"});
    assert_eq!(run.json()["info"], info);
    let run = run.overlay(&[json!({"target": "$.info", "update": {"title": "Both"}})]);
    assert_eq!(run.rules(), []);
    assert_eq!(run.json()["info"]["title"], "Both");
}

#[test]
fn the_highest_version_is_kept_and_other_versions_are_errors() {
    let version = |version: &str| {
        let mut json = document(&json!({version: {"get": operation(version)}}), &json!({}));
        json["openapi"] = json!(version);
        json
    };
    let (old, new, too_new) = (version("3.0.1"), version("3.0.3"), version("3.1.0"));
    let run = Run::of(&[("a", &new), ("b", &old)]);
    assert_eq!(run.json()["openapi"], "3.0.3");
    let run = Run::of(&[("a", &old), ("b", &too_new)]);
    assert_eq!(run.rules(), [(Severity::Error, "openapi-version")]);
}

#[test]
fn extensions_and_unknown_keys_are_kept_and_must_agree() {
    let mut first = document(
        &json!({"x-p": 1, "/a": {"x-i": 1, "get": operation("a")}}),
        &json!({}),
    );
    first["x-a"] = json!({"description": "d"});
    let mut second = first.clone();
    second["unknown"] = json!(true);
    let merged = Run::of(&[("a", &first), ("b", &second)]).json();
    assert_eq!(merged["x-a"], first["x-a"]);
    assert_eq!(merged["unknown"], true);
    assert_eq!(merged["paths"]["x-p"], 1);
    assert_eq!(merged["paths"]["/a"]["x-i"], 1);
    second["x-a"]["description"] = json!("other");
    let run = Run::of(&[("a", &first), ("b", &second)]);
    assert_eq!(run.rules(), [CONFLICT]);
}

#[test]
fn a_tag_described_differently_is_located_by_its_index() {
    let tagged = |name: &str, text: &str| {
        let mut json = document(&json!({"/a": {"get": operation("a")}}), &json!({}));
        json["tags"] = json!([{"name": name}, {"name": "t", "description": text}]);
        json
    };
    let run = Run::of(&[("a", &tagged("a", "one")), ("b", &tagged("z", "two"))]);
    let findings = run.findings();
    assert_eq!(run.rules(), [DIFFERENCE]);
    assert!(findings[0].message.starts_with("`/tags/1/description`"));
    let run = run.overlay(&[json!({"target": "$.tags[1]", "update": {"description": "both"}})]);
    assert_eq!(run.rules(), []);
}

#[test]
fn what_an_overlay_adds_stands_in_order_too() {
    let json = document(&json!({"/b": {"put": operation("b")}}), &json!({}));
    let added = json!({"/a": {"get": operation("a")}, "/b": {"get": operation("c")}});
    let merged = Run::of(&[("a", &json)])
        .overlay(&[json!({"target": "$.paths", "update": added})])
        .json();
    let text = merged["paths"].to_string();
    let position = |what: &str| text.find(what).unwrap();
    assert!(position("\"/a\"") < position("\"/b\""));
    assert!(position("\"get\"") < position("\"put\""));
}

#[test]
fn an_overlay_that_spoils_the_shape_is_found() {
    let json = document(&json!({"/a": {"get": operation("a")}}), &json!({}));
    let run = Run::of(&[("a", &json)]).overlay(&[
        json!({"target": "$.paths['/a'].get.servers", "remove": true}),
        json!({"target": "$.paths['/a'].get", "update": {"servers": "https://a"}}),
        json!({"target": "$.openapi", "update": "3.1.0"}),
    ]);
    let errors: Vec<_> = run
        .rules()
        .into_iter()
        .filter(|rule| rule.0 == Severity::Error)
        .collect();
    let error = |rule| (Severity::Error, rule);
    assert_eq!(
        errors,
        [error("openapi-version"), error("malformed-document")]
    );
}

#[test]
fn no_fragments_make_no_document() {
    let (document, findings) = merge(&[], &[]);
    assert!(document.is_none() && findings.is_empty());
}

#[test]
fn origins_name_files_and_overlays() {
    let json = document(
        &json!({"/a": {"get": operation("a")}}),
        &json!({"S": {"type": "string"}}),
    );
    let run = Run::of(&[("a.yaml", &json)])
        .overlay(&[json!({"target": "$.components.schemas.S", "update": {"title": "t"}})]);
    let document = run.merge().0.unwrap();
    let expected = json!({
        "operations": {"/paths/~1a/get": {"from": "a.yaml:1"}},
        "components": {"/components/schemas/S": {"from": "a.yaml:1", "overlays": ["overlay.yaml:1"]}},
    });
    assert_eq!(origins(&document, &run.sources), expected);
}

/// The document in the fenced block of the captured page.
fn payout_target_page() -> Value {
    let page = include_str!("../../spec/pages/create-payout-target.md");
    let (_, block) = page.split_once("````yaml POST /payoutTargets\n").unwrap();
    serde_yaml::from_str(block.split_once("````").unwrap().0).unwrap()
}

#[test]
fn the_captured_page_merges_into_valid_openapi() {
    let page = payout_target_page();
    let other = document(&json!({"/x": {"get": operation("x")}}), &json!({}));
    let run = Run::of(&[("page.md", &page), ("other.yaml", &other)]);
    let merged = run.json();
    support::assert_is_openapi(&merged);
    let schemas = merged["components"]["schemas"].as_object().unwrap();
    assert_eq!(schemas.len(), 6);
    let properties = |json: &Value| -> Vec<String> {
        let properties = &json["components"]["schemas"]["PayoutTarget"]["properties"];
        properties.as_object().unwrap().keys().cloned().collect()
    };
    assert_eq!(properties(&merged), properties(&page));
}

#[test]
fn merging_a_document_with_itself_says_nothing_new() {
    let page = payout_target_page();
    let once = Run::of(&[("a", &page)]);
    let twice = Run::of(&[("a", &page), ("b", &page)]);
    assert_eq!(twice.rules(), []);
    assert_eq!(once.json().to_string(), twice.json().to_string());
}

fn arb_schema() -> impl Strategy<Value = Value> {
    let kind = prop::sample::select(vec!["string", "integer", "object"]);
    let text = prop::option::of(prop::sample::select(vec!["one", "two"]));
    let names = prop::collection::vec(prop::sample::select(vec!["a", "b", "c"]), 0..3);
    (kind, text, names).prop_map(|(kind, text, names)| {
        let mut schema = json!({"type": kind, "enum": names});
        if let Some(text) = text {
            schema["description"] = json!(text);
        }
        schema
    })
}

fn arb_document() -> impl Strategy<Value = Value> {
    let names = prop::sample::select(vec!["A", "B", "C"]);
    let schemas = prop::collection::vec((names, arb_schema()), 0..4);
    let paths = prop::sample::subsequence(vec!["/a/{id}", "/a/{key}", "/b", "/c"], 0..4);
    let method = prop::sample::select(vec!["get", "post"]);
    let server = prop::sample::select(vec!["https://a", "https://b"]);
    (schemas, paths, method, server, 0_u8..3).prop_map(|(schemas, paths, method, server, patch)| {
        let paths: serde_json::Map<_, _> = paths
            .into_iter()
            .map(|path| (path.to_owned(), json!({method: operation(path)})))
            .collect();
        let schemas: serde_json::Map<_, _> = schemas
            .into_iter()
            .map(|(name, schema)| (name.to_owned(), schema))
            .collect();
        let mut json = document(&paths.into(), &schemas.into());
        json["servers"][0]["url"] = json!(server);
        json["openapi"] = json!(format!("3.0.{patch}"));
        json["info"]["title"] = json!(server);
        json["tags"] = json!([{"name": server}, {"name": "t", "description": server}]);
        json
    })
}

fn reversed_components(mut document: Value) -> Value {
    for kind in document["components"].as_object_mut().unwrap().values_mut() {
        let members = std::mem::take(kind.as_object_mut().unwrap());
        *kind = members
            .into_iter()
            .rev()
            .collect::<serde_json::Map<_, _>>()
            .into();
    }
    document
}

/// Nonsense made of the words that mean something in a document or overlay.
fn arb_nonsense() -> impl Strategy<Value = Value> {
    let words = vec![
        "paths",
        "/a",
        "get",
        "parameters",
        "servers",
        "security",
        "components",
        "schemas",
        "tags",
        "name",
        "info",
        "x-a",
        "required",
        "actions",
        "target",
        "update",
        "callbacks",
    ];
    let word = prop::sample::select(words);
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        word.clone().prop_map(Value::from),
        Just(json!("$..*")),
        Just(json!({"target": "$..*", "description": "d", "remove": true})),
        Just(json!({"target": "$.*", "description": "d", "update": [{}]})),
    ];
    leaf.prop_recursive(5, 60, 6, move |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            prop::collection::btree_map(word.clone(), inner, 0..6).prop_map(|map| {
                let owned = map.into_iter().map(|(key, value)| (key.to_owned(), value));
                owned.collect::<serde_json::Map<_, _>>().into()
            }),
        ]
    })
}

/// Everything a merge yields, places included.
fn outcome(run: &Run, fragments: &[Fragment]) -> (String, String, Vec<Finding>) {
    let (document, findings) = merge(fragments, &run.overlays);
    let document = document.unwrap();
    let origins = origins(&document, &run.sources).to_string();
    (document.root.to_json().to_string(), origins, findings)
}

proptest! {
    #[test]
    fn the_order_of_the_fragments_does_not_matter(
        (documents, order) in prop::collection::vec(arb_document(), 1..5).prop_flat_map(|documents| {
            let indexes: Vec<usize> = (0..documents.len()).collect();
            (Just(documents), Just(indexes).prop_shuffle())
        })
    ) {
        let names = ["d", "b", "a", "c"];
        let named: Vec<_> = names.iter().copied().zip(&documents).collect();
        let run = Run::of(&named);
        let expected = outcome(&run, &run.fragments);
        let shuffled: Vec<_> = order.iter().map(|index| run.fragments[*index].clone()).collect();
        prop_assert_eq!(&outcome(&run, &shuffled), &expected);

        let turned: Vec<_> = documents.iter().cloned().map(reversed_components).collect();
        let named: Vec<_> = names.iter().copied().zip(&turned).collect();
        let run = Run::of(&named);
        prop_assert_eq!(&outcome(&run, &run.fragments), &expected);
    }

    #[test]
    fn nonsense_is_found_and_nothing_panics(
        documents in prop::collection::vec(arb_nonsense(), 0..3),
        mut overlay in arb_nonsense(),
    ) {
        let mut documents = documents;
        for document in documents.iter_mut().filter_map(Value::as_object_mut) {
            document.insert("openapi".to_owned(), json!("3.0.0"));
        }
        if let Some(overlay) = overlay.as_object_mut() {
            overlay.insert("overlay".to_owned(), json!("1.0.0"));
        }
        let named: Vec<_> = ["a", "b", "c"].into_iter().zip(&documents).collect();
        let mut run = Run::of(&named);
        let file = run.sources.add("overlay", "x");
        let (overlay, _) = read_overlay(Node::from_json(&overlay, run.sources.whole(file)));
        run.overlays.extend(overlay);
        if let (Some(document), _) = run.merge() {
            prop_assert!(origins(&document, &run.sources).is_object());
        }
    }

    #[test]
    fn merging_a_merged_document_changes_nothing(document in arb_document()) {
        let run = Run::of(&[("a", &document)]);
        let once = run.merge().0.unwrap().root.to_json();
        let again = Run::of(&[("a", &once)]).merge().0.unwrap().root.to_json();
        prop_assert_eq!(again.to_string(), once.to_string());
    }
}
