//! What overlays, operations and conversions may be between products.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

use codegen::{Built, Input, build};

const MANIFEST: &str = "overlays = ['all.yaml']
[[product]]
name = 'one'
title = 'One'
overlays = ['one-alone.yaml']
[[product]]
name = 'two'
title = 'Two'
[[source]]
file = 'one.yaml'
kind = 'openapi'
product = 'one'
[[source]]
file = 'two.yaml'
kind = 'openapi'
product = 'two'
";

/// A document with one operation on a server.
fn document(url: &str) -> String {
    format!(
        "openapi: 3.0.3
info: {{title: T, version: '1'}}
servers: [{{url: '{url}'}}]
paths:
  /a:
    get:
      operationId: getA
      responses:
        '200': {{description: done, content: {{application/json: {{schema: {{$ref: '#/components/schemas/Colour'}}}}}}}}
components:
  schemas:
    Colour: {{type: string, enum: [red, green]}}
"
    )
}

fn overlay(target: &str, update: &str) -> String {
    format!(
        "overlay: 1.0.0
info: {{title: T, version: '1'}}
actions:
  - {{target: \"{target}\", description: why, update: {update}}}
"
    )
}

const ONE: &str = "https://a.example/v1";
const SUMMARY: &str = "{summary: s}";

fn built(two: &str, all: String, alone: String) -> Built {
    let input = |name: &str, text: String| Input {
        name: name.to_owned(),
        text,
    };
    let inputs = [
        input("one.yaml", document(ONE)),
        input("two.yaml", document(two)),
        input("all.yaml", all),
        input("one-alone.yaml", alone),
    ];
    build(&input("sources.toml", MANIFEST.to_owned()), &inputs)
}

fn rules(built: &Built) -> Vec<&str> {
    built.findings.iter().map(|finding| finding.rule).collect()
}

fn harmless() -> String {
    overlay("$.paths['/a'].get", SUMMARY)
}

#[test]
fn an_overlay_for_all_has_to_match_in_one_product() {
    let of_one = "$.paths[*][*].servers[?@.url=='https://a.example/v1']";
    let all = overlay(of_one, "{x-environment: production}");
    let built = built("https://a.example/v2", all, harmless());
    assert_eq!(rules(&built), [""; 0]);
    assert!(built.files.is_some());
}

#[test]
fn an_overlay_for_all_that_matches_nowhere_is_one_error() {
    let all = overlay("$.paths['/gone']", SUMMARY);
    let built = built("https://a.example/v2", all, harmless());
    assert_eq!(rules(&built), ["overlay-matches-nothing"]);
}

#[test]
fn an_overlay_for_one_product_has_to_match_there() {
    let alone = overlay("$.components.schemas.Size", "{description: d}");
    let built = built("https://a.example/v2", harmless(), alone);
    assert_eq!(rules(&built), ["overlay-matches-nothing"]);
}

#[test]
fn two_products_at_one_address_are_an_error_at_both_operations() {
    let built = built(ONE, harmless(), harmless());
    assert_eq!(rules(&built), ["joined-operations"]);
    let at = |place| built.sources.locate(place).to_string();
    assert_eq!(at(built.findings[0].place), "two.yaml:6:5");
    assert_eq!(at(built.findings[0].related[0].0), "one.yaml:6:5");
}

#[test]
fn a_conversion_to_an_enum_no_product_has_is_an_error() {
    for target in ["two.Size", "three.Colour"] {
        let alone = overlay(
            "$.components.schemas.Colour",
            &format!("{{x-convert-to: ['{target}']}}"),
        );
        let built = built("https://a.example/v2", harmless(), alone);
        assert_eq!(rules(&built), ["conversion"], "{target}");
    }
}

#[test]
fn every_part_of_the_joined_document_says_where_it_comes_from() {
    let built = built("https://a.example/v2", harmless(), harmless());
    let files = built.files.unwrap();
    let file = files.iter().find(|file| file.path == "sources.json");
    let origins: serde_json::Value = serde_json::from_str(&file.unwrap().text).unwrap();
    let one = &origins["operations"]["/paths/~1v1~1a/get"];
    assert_eq!(one["from"], "one.yaml:6");
    let overlays = serde_json::json!(["all.yaml:4", "one-alone.yaml:4"]);
    assert_eq!(one["overlays"], overlays);
    let colour = &origins["components"]["/components/schemas/two.Colour"];
    assert_eq!(colour["from"], "two.yaml:12");
}
