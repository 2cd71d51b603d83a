//! What cannot be expressed of an operation is named, and nothing else.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test stops at what it did not expect"
)]

use std::path::Path;

use codegen::{Built, Input, build};
use serde_json::{Value, json};

/// What is made of a document with these paths and components.
fn made(paths: &Value, components: &Value) -> Built {
    let manifest = Input {
        name: "sources.toml".to_owned(),
        text: "overlays = []\n[[source]]\nfile = 'a.json'\nkind = 'openapi'\n".to_owned(),
    };
    let document = json!({
        "openapi": "3.0.3", "info": {"title": "A", "version": "1"},
        "servers": [{"url": "https://example.com"}],
        "paths": paths, "components": components,
    });
    let document = Input {
        name: "a.json".to_owned(),
        text: document.to_string(),
    };
    build(&manifest, &[document])
}

/// The rules of the findings of an operation, which is generated anyway.
fn rules(path: &str, operation: Value, components: &Value) -> Vec<&'static str> {
    let built = made(&json!({ path: {"post": operation} }), components);
    assert!(built.files.is_some(), "{:?}", built.findings);
    for finding in &built.findings {
        assert!(finding.help.is_some(), "{}", finding.message);
    }
    built.findings.iter().map(|finding| finding.rule).collect()
}

fn with_parameters(path: &str, parameters: &Value) -> Vec<&'static str> {
    let responses = json!({"204": {"description": "d"}});
    let operation = json!({"parameters": parameters, "responses": responses});
    rules(path, operation, &json!({}))
}

fn file(built: &Built, path: &str) -> String {
    let files = built.files.as_ref().unwrap();
    let file = files.iter().find(|file| file.path == path).unwrap();
    file.text.clone()
}

#[test]
fn what_is_expressed_gives_no_finding() {
    let text = json!({"type": "string"});
    let parameters = json!([
        {"name": "a", "in": "path", "required": true, "schema": text},
        {"name": "b", "in": "query", "style": "deepObject", "schema": {"type": "object"}},
        {"name": "c", "in": "cookie", "schema": text},
    ]);
    assert_eq!(with_parameters("/{a}", &parameters), [""; 0]);
}

#[test]
fn parameters_that_do_not_fit_are_named_and_mended() {
    let text = json!({"type": "string"});
    let cases = [
        ("/{a}", json!([]), "undeclared-parameter"),
        (
            "/",
            json!([{"name": "a", "in": "path", "required": true, "schema": text}]),
            "parameter-not-in-path",
        ),
        (
            "/",
            json!([{"name": "a", "in": "query", "schema": text}, {"name": "a", "in": "query", "schema": text}]),
            "duplicate-parameter",
        ),
        (
            "/",
            json!([{"name": "a", "in": "query", "style": "matrix", "schema": text}]),
            "parameter-style",
        ),
        (
            "/",
            json!([{"name": "Accept", "in": "header", "schema": text}]),
            "own-header",
        ),
        (
            "/",
            json!([{"name": "X-Token: abc", "in": "header", "schema": text}]),
            "header-name",
        ),
        (
            "/",
            json!([{"name": "a", "in": "query", "content": {"text/csv": {"schema": text}}}]),
            "parameter-content",
        ),
        (
            "/",
            json!([{"name": "a", "in": "body", "schema": text}]),
            "unsupported-parameter",
        ),
        (
            "/",
            json!([{"$ref": "#/components/parameters/None"}]),
            "unknown-ref",
        ),
    ];
    for (path, parameters, rule) in cases {
        assert_eq!(with_parameters(path, &parameters), [rule], "{parameters}");
    }
}

#[test]
fn a_field_that_is_required_and_not_described_is_named() {
    let thing =
        json!({"type": "object", "required": ["a", "b"], "properties": {"a": {"type": "string"}}});
    let components = json!({"schemas": {"Thing": thing}});
    let schema = json!({"schema": {"$ref": "#/components/schemas/Thing"}});
    let operation = json!({
        "requestBody": {"content": {"application/json": schema}},
        "responses": {"204": {"description": "d"}},
    });
    assert_eq!(rules("/", operation, &components), ["undescribed-property"]);
}

#[test]
fn an_authorization_header_nothing_else_sets_is_a_parameter() {
    let parameters =
        json!([{"name": "Authorization", "in": "header", "schema": {"type": "string"}}]);
    assert_eq!(with_parameters("/", &parameters), [""; 0]);
}

#[test]
fn a_parameter_that_is_the_api_key_is_left_to_the_credential() {
    let text = json!({"type": "string"});
    let parameter = |place, name| json!({"name": name, "in": place, "schema": text});
    let key = |place, name| json!({"type": "apiKey", "in": place, "name": name});
    let components = json!({"securitySchemes": {"A": key("header", "X-Token")}});
    let operation = json!({
        "parameters": [parameter("header", "x-token"), parameter("query", "X-Token")],
        "security": [{"A": []}],
        "responses": {"204": {"description": "d"}},
    });
    let found = rules("/", operation.clone(), &components);
    assert_eq!(found, ["key-as-parameter"]);
    let components = json!({"securitySchemes": {"A": key("query", "X-Token")}});
    let found = rules("/", operation, &components);
    assert_eq!(found, ["key-as-parameter"]);
}

#[test]
fn answers_and_bodies_the_client_cannot_read_are_named() {
    let schema = json!({"schema": {"type": "object"}});
    let xml = json!({"200": {"description": "d", "content": {"application/xml": schema}}});
    let rules_of = |operation| rules("/", operation, &json!({}));
    assert_eq!(rules_of(json!({"responses": xml})), ["media-type-as-text"]);
    assert_eq!(rules_of(json!({"responses": {}})), ["no-success"]);
    let nothing = json!({"204": {"description": "d", "content": {"application/json": schema}}});
    assert_eq!(rules_of(json!({"responses": nothing})), ["bodiless-answer"]);
    let odd = json!({"20": {"description": "d"}, "204": {"description": "d"}});
    assert_eq!(rules_of(json!({"responses": odd})), ["status"]);
}

#[test]
fn security_nobody_can_use_as_it_stands_is_named() {
    let responses = json!({"204": {"description": "d"}});
    let operation = json!({"responses": responses, "security": [{"A": []}]});
    let schemes = |scheme: Value| json!({"securitySchemes": {"A": scheme}});
    let cases = [
        (json!({}), "security-scheme"),
        (
            schemes(json!({"type": "http", "scheme": "digest"})),
            "security-scheme",
        ),
        (schemes(json!({"type": "magic"})), "security-scheme"),
    ];
    for (components, rule) in cases {
        assert_eq!(rules("/", operation.clone(), &components), [rule]);
    }
    let known = schemes(json!({"type": "openIdConnect", "openIdConnectUrl": "u"}));
    assert_eq!(rules("/", operation, &known), [""; 0]);
    let http = |scheme: &str| json!({"type": "http", "scheme": scheme});
    let both = json!({"securitySchemes": {"A": http("basic"), "B": http("bearer")}});
    let together = json!({"responses": responses, "security": [{"A": [], "B": []}]});
    assert_eq!(rules("/", together, &both), ["security-scheme"]);
    let either = json!({"responses": responses, "security": [{"A": []}, {"B": []}]});
    assert_eq!(rules("/", either, &both), [""; 0]);
}

#[test]
fn what_is_only_answered_has_no_builder() {
    let content = |schema| json!({"application/json": {"schema": schema}});
    let named = |name| json!({"$ref": format!("#/components/schemas/{name}")});
    let operation = json!({
        "requestBody": {"content": content(named("Sent"))},
        "responses": {"200": {"description": "d", "content": content(named("Told"))}},
    });
    let object = json!({"type": "object", "properties": {"a": {"type": "string"}}});
    let schemas = json!({"Sent": object, "Told": object});
    let built = made(
        &json!({"/": {"post": operation}}),
        &json!({"schemas": schemas}),
    );
    let types = file(&built, "types/structs.rs");
    assert!(types.contains("pub struct Told"), "{types}");
    let builders = file(&built, "types/builder/structs.rs");
    assert!(builders.contains("pub struct Sent"), "{builders}");
    assert!(!builders.contains("Told"), "{builders}");
}

#[test]
fn beside_a_switch_of_protocols_what_all_others_answer_is_a_success() {
    let schema = json!({"type": "array", "items": {"type": "string"}});
    let message = json!({"description": "d", "content": {"application/json": {"schema": schema}}});
    let responses = json!({"101": {"description": "d"}, "default": message});
    let operation = json!({"operationId": "listen", "responses": responses});
    let built = made(&json!({"/": {"get": operation}}), &json!({}));
    let code = file(&built, "builder/operations.rs");
    let success = "200..=299 => response.json::<Vec<String>>()";
    assert!(code.contains(success), "{code}");
}

#[test]
fn a_field_knows_that_its_named_type_may_be_null() {
    let content = |schema| json!({"application/json": {"schema": schema}});
    let named = |name| json!({"$ref": format!("#/components/schemas/{name}")});
    let body = json!({"type": "object", "properties": {"id": named("Other")}});
    let operation = json!({
        "requestBody": {"content": content(body)},
        "responses": {"204": {"description": "d"}},
    });
    let schemas = json!({"Id": {"type": "string", "nullable": true}, "Other": named("Id")});
    let built = made(
        &json!({"/": {"post": operation}}),
        &json!({"schemas": schemas}),
    );
    let code = file(&built, "types/structs.rs");
    let field = "pub id: Option<Option<Other>>";
    assert!(code.contains(field), "{code}");
    assert!(code.contains("\"id\" => patch id"), "{code}");
}

#[test]
fn words_beside_a_reference_make_no_type_of_their_own() {
    let image = json!({"$ref": "#/components/schemas/Image"});
    let album = json!({"type": "object", "properties": {
        "small": {"allOf": [image, {"description": "At most 2 MB.", "nullable": true}]},
        "sized": {"allOf": [image, {"properties": {"size": {"type": "integer"}}}]},
    }});
    let content = json!({"application/json": {"schema": album}});
    let operation = json!({"responses": {"200": {"description": "d", "content": content}}});
    let image = json!({"type": "object", "properties": {"url": {"type": "string"}}});
    let built = made(
        &json!({"/": {"get": operation}}),
        &json!({"schemas": {"Image": image}}),
    );
    let code = file(&built, "types/structs.rs");
    assert!(code.contains("/// At most 2 MB."), "{code}");
    assert!(code.contains("pub small: Option<Image>"), "{code}");
    assert!(
        code.contains("pub sized: Option<GetResponseSized>"),
        "{code}"
    );
}

#[test]
fn an_integer_that_fits_a_signed_one_is_signed() {
    let limits = |low: i64, high: u64| json!({"type": "integer", "minimum": low, "maximum": high});
    let operation = json!({
        "parameters": [
            {"name": "a", "in": "query", "schema": limits(i64::MIN, 9_223_372_036_854_775_807)},
            {"name": "b", "in": "query", "schema": limits(0, 9_223_372_036_854_775_808)},
        ],
        "responses": {"204": {"description": "d"}},
    });
    let built = made(&json!({"/": {"get": operation}}), &json!({}));
    let code = file(&built, "builder/operations.rs");
    assert!(code.contains("a: crate::runtime::Field<i64>"), "{code}");
    assert!(code.contains("b: crate::runtime::Field<u64>"), "{code}");
}

#[test]
fn a_path_that_refers_to_another_has_its_operations_and_parameters() {
    let paths = json!({
        "/{a}": {"$ref": "#/components/pathItems/Shared"},
    });
    let shared = json!({
        "parameters": [{"name": "a", "in": "path", "required": true, "schema": {"type": "integer"}}],
        "get": {"operationId": "sharedGet", "responses": {"204": {"description": "d"}}},
    });
    let built = made(&paths, &json!({"pathItems": {"Shared": shared}}));
    let code = file(&built, "builder/operations.rs");
    assert!(code.contains("a: crate::runtime::Field<i64>"), "{code}");
}

#[test]
fn no_operation_is_called_like_a_method_of_the_client() {
    let client = Path::new(env!("CARGO_MANIFEST_DIR")).join("../runtime/src/client.rs");
    let client = std::fs::read_to_string(client).unwrap();
    let code = client
        .lines()
        .map(str::trim)
        .filter(|line| !line.starts_with("//"));
    let methods = code.filter_map(|line| {
        let (_, rest) = line.split_once("fn ")?;
        Some(rest.split_once('(')?.0.to_owned())
    });
    let methods: Vec<String> = methods
        .filter(|name| name != "fmt" && name != "from")
        .collect();
    assert!(methods.contains(&"environment".to_owned()));
    let mut paths = json!({});
    for method in &methods {
        let operation = json!({"operationId": method, "responses": {"204": {"description": "d"}}});
        paths[format!("/of/{method}")] = json!({"get": operation});
    }
    let built = made(&paths, &json!({}));
    let code = file(&built, "client.rs");
    for method in &methods {
        assert!(!code.contains(&format!("pub fn {method}(")), "{method}");
    }
}

#[test]
fn a_mark_of_somebody_else_leaves_the_type_as_it_is() {
    let text = "openapi: 3.0.3
info: {title: T, version: '1'}
paths: {}
components:
  schemas:
    Price: {type: object, properties: {net: {type: number, x-money: true}, id: {type: string, x-id: 7}}}
";
    let manifest = "[[source]]\nfile = 'a.yaml'\nkind = 'openapi'\ntolerate = ['mark']\n";
    let input = |name: &str, text: &str| Input {
        name: name.to_owned(),
        text: text.to_owned(),
    };
    let built = build(&input("sources.toml", manifest), &[input("a.yaml", text)]);
    let structs = file(&built, "types/structs.rs");
    assert!(structs.contains("pub net: Option<f64>"), "{structs}");
    assert!(structs.contains("pub id: Option<String>"), "{structs}");
    let said = built.findings.iter().map(|finding| &finding.message);
    let said: Vec<_> = said.collect();
    assert_eq!(said.len(), 2, "{said:?}");
    assert!(
        said.iter()
            .all(|said| said.ends_with("it means nothing here"))
    );
}

/// The messages of the findings of a schema that stands in a body.
fn refused(schema: &Value) -> Vec<String> {
    let content =
        json!({"application/json": {"schema": {"type": "object", "properties": {"a": schema}}}});
    let operation =
        json!({"requestBody": {"content": content}, "responses": {"204": {"description": "d"}}});
    let components =
        json!({"schemas": {"Taken": {"type": "object", "properties": {"a": {"type": "string"}}}}});
    let built = made(&json!({"/a": {"post": operation}}), &components);
    assert!(built.files.is_none());
    built
        .findings
        .iter()
        .map(|finding| finding.message.clone())
        .collect()
}

#[test]
fn a_mark_that_does_not_fit_its_schema_is_an_error() {
    let other_type = "`Taken` is the name of another type";
    for (schema, expected) in [
        (json!({"type": "string", "x-id": "Taken"}), other_type),
        (
            json!({"type": "string", "x-id": "order id"}),
            "`x-id` is no name of a type",
        ),
        (
            json!({"type": "integer", "x-id": "OrderId"}),
            "`x-id` stands at something that is not plain text",
        ),
        (
            json!({"type": "number", "x-money": "pesos"}),
            "`x-money` is no currency",
        ),
        (
            json!({"type": "string", "x-money": "COP"}),
            "`x-money` stands at something that is no number",
        ),
        (
            json!({"type": "integer", "x-secret": true}),
            "`x-secret` stands at something that cannot be kept secret",
        ),
        (
            json!({"type": "string", "x-check": "iban"}),
            "`x-check` asks for a check that is not known here",
        ),
    ] {
        assert_eq!(refused(&schema), [expected]);
    }
}

#[test]
fn a_field_that_takes_anything_keeps_a_null_that_the_document_speaks_of() {
    let properties = json!({"a": {"nullable": true}, "b": {}, "c": {"type": "string"}});
    let schema = json!({"type": "object", "properties": properties});
    let body = json!({"content": {"application/json": {"schema": schema}}});
    let responses = json!({"204": {"description": "d"}});
    let operation = json!({"post": {"requestBody": body, "responses": responses}});
    let made = made(&json!({ "/a": operation }), &json!({}));
    let structs = file(&made, "types/structs.rs");
    for read in [
        r#""a" => patch a"#,
        r#""b" => optional b"#,
        r#""c" => optional c"#,
    ] {
        assert!(structs.contains(read), "{structs}");
    }
}

#[test]
fn a_structured_body_of_any_media_type_is_sent_as_json() {
    let schema = json!({"type": "object", "properties": {"a": {"type": "string"}}});
    let responses = json!({"204": {"description": "d"}});
    for range in ["*/*", "application/*"] {
        let body = json!({"content": {range: {"schema": schema}}});
        let operation = json!({"post": {"requestBody": body, "responses": responses}});
        let made = made(&json!({ "/a": operation }), &json!({}));
        let code = file(&made, "builder/operations.rs");
        assert!(code.contains("json(\"application/json\""), "{code}");
    }
}

#[test]
fn a_form_of_parts_with_alternatives_has_the_parts_of_all() {
    let part = |format| json!({"type": "string", "format": format});
    let image = json!({"type": "object", "required": ["name", "image"], "properties": {
        "name": {"type": "string"}, "image": part("binary"),
    }});
    let link = json!({"type": "object", "required": ["name"], "properties": {
        "name": {"type": "string"}, "link": part("uri"),
    }});
    let responses = json!({"204": {"description": "d"}});
    let body = json!({"content": {"multipart/form-data": {"schema": {"oneOf": [image, link]}}}});
    let operation = json!({"post": {"requestBody": body, "responses": responses}});
    let built = made(&json!({ "/a": operation }), &json!({}));
    let code = file(&built, "builder/operations.rs");
    for part in [
        "name: crate::runtime::Field<String>",
        "image: crate::runtime::Field<crate::runtime::FilePart>",
        "form.name.required(",
        "form.image.optional(",
        "form.link.optional(",
    ] {
        assert!(code.contains(part), "{part}: {code}");
    }
}

#[test]
fn a_form_of_what_has_no_names_is_written_by_whoever_sends_it() {
    let list = json!({"type": "array", "items": {"type": "object", "properties": {
        "a": {"type": "string"},
    }}});
    let components = json!({"schemas": {"List": list}});
    let reference = json!({"schema": {"$ref": "#/components/schemas/List"}});
    let content = json!({
        "application/json": reference, "application/x-www-form-urlencoded": reference,
    });
    let responses = json!({"204": {"description": "d"}});
    let operation = json!({"requestBody": {"content": content}, "responses": responses});
    let found = rules("/a", operation.clone(), &components);
    assert_eq!(found, ["media-type-as-text"]);
    let built = made(&json!({"/a": {"post": operation}}), &components);
    let code = file(&built, "builder/operations.rs");
    assert!(code.contains("BodyForm(String)"), "{code}");
}

#[test]
fn fields_beside_a_reference_are_fields_of_its_type() {
    let more = json!({"b": {"type": "string"}});
    let schema = json!({"$ref": "#/components/schemas/Base", "properties": more});
    let base = json!({"type": "object", "properties": {"a": {"type": "string"}}});
    let body = json!({"content": {"application/json": {"schema": schema}}});
    let responses = json!({"204": {"description": "d"}});
    let operation = json!({"post": {"requestBody": body, "responses": responses}});
    let components = json!({"schemas": {"Base": base}});
    let built = made(&json!({ "/a": operation }), &components);
    let code = file(&built, "types/structs.rs");
    assert_eq!(code.matches("pub a: Option<String>").count(), 2, "{code}");
    assert_eq!(code.matches("pub b: Option<String>").count(), 1, "{code}");
}

#[test]
fn a_property_that_two_parts_describe_as_objects_has_the_fields_of_both() {
    let reference = |name: &str| json!({"$ref": format!("#/components/schemas/{name}")});
    let object = |name: &str, of: Value| json!({"type": "object", "properties": {name: of}});
    let text = json!({"type": "string"});
    let schemas = json!({
        "Base": object("settings", reference("Mail")),
        "More": object("settings", reference("Phone")),
        "Mail": object("by", object("mail", text.clone())),
        "Phone": object("by", object("phone", text)),
        "Both": {"allOf": [reference("Base"), reference("More")]},
        "Tree": object("up", reference("Tree")),
        "Other": object("up", reference("Other")),
        "Woods": {"allOf": [reference("Tree"), reference("Other")]},
    });
    let body = |name| json!({"content": {"application/json": {"schema": reference(name)}}});
    let responses = json!({"204": {"description": "d"}});
    let operation = |name| json!({"post": {"requestBody": body(name), "responses": responses}});
    let paths = json!({"/a": operation("Both"), "/b": operation("Woods")});
    let built = made(&paths, &json!({"schemas": schemas}));
    let code = file(&built, "types/structs.rs");
    assert!(
        code.contains("pub settings: Option<BothSettings>"),
        "{code}"
    );
    let by = code.split("pub struct BothSettingsBy").nth(1).unwrap();
    let by = by.split('}').next().unwrap();
    for field in ["pub mail: Option<String>", "pub phone: Option<String>"] {
        assert!(by.contains(field), "{by}");
    }
    // What holds itself ends somewhere, and is said to.
    let conflicts = built.findings.iter().map(|finding| finding.rule);
    assert_eq!(conflicts.collect::<Vec<_>>(), ["all-of-conflict"]);
}

#[test]
fn a_required_property_that_never_ends_is_optional_and_named() {
    let reference = |name: &str| json!({"$ref": format!("#/components/schemas/{name}")});
    let holding = |name: &str, of: &str| json!({"type": "object", "required": [name], "properties": {name: reference(of)}});
    let schemas = json!({
        "Start": holding("egg", "Egg"),
        "Egg": holding("hen", "Hen"),
        "Hen": holding("egg", "Egg"),
    });
    let body = json!({"content": {"application/json": {"schema": reference("Start")}}});
    let responses = json!({"204": {"description": "d"}});
    let paths = json!({"/a": {"post": {"requestBody": body, "responses": responses}}});
    let built = made(&paths, &json!({"schemas": schemas}));
    let rules = built.findings.iter().map(|finding| finding.rule);
    assert_eq!(rules.collect::<Vec<_>>(), ["endless-type", "endless-type"]);
    let code = file(&built, "types/structs.rs");
    let start = code.split("pub struct Start").nth(1).unwrap();
    assert!(start.contains("pub egg: Egg"), "{start}");
    assert!(code.contains("pub hen: Option<"), "{code}");
}

#[test]
fn items_of_what_an_example_shows_to_be_no_list_are_not_counted_on() {
    let items = json!({"items": {"type": "object", "properties": {"id": {"type": "string"}}}});
    let schema = json!({"type": "object", "properties": {"data": items}});
    let answered = |data: Value| {
        let content = json!({"application/json": {
            "schema": schema, "examples": {"one": {"value": {"data": data}}},
        }});
        json!({"responses": {"200": {"description": "d", "content": content}}})
    };
    let found = rules("/a", answered(json!({"id": "x"})), &json!({}));
    assert_eq!(found, ["items-of-no-list"]);
    for list in [json!([{"id": "x"}]), json!(null)] {
        assert_eq!(rules("/a", answered(list), &json!({})), [""; 0]);
    }
    let built = made(&json!({"/a": {"post": answered(json!({}))}}), &json!({}));
    let code = file(&built, "types/structs.rs");
    assert!(code.contains("Option<::serde_json::Value>"), "{code}");
}
