//! What becomes of documents of several files.

use serde_json::{Value as Json, json};

use super::*;

/// The document made of `files`, the first first, and what was found.
fn read(files: &[(&str, &str)]) -> (Json, Vec<String>) {
    let mut sources = Sources::default();
    let text = |wanted: &str| {
        let file = files.iter().find(|(name, _)| *name == wanted);
        file.map(|(_, text)| (*text).to_owned())
    };
    let name = files[0].0.to_owned();
    let first = Input {
        text: text(&name).unwrap(),
        name,
    };
    let (root, findings) = read_document(&mut sources, first, &mut |name| text(name));
    let findings = findings.iter();
    let said =
        findings.map(|of| format!("{} {}: {}", sources.locate(of.place), of.rule, of.message));
    (root.unwrap().to_json(), said.collect())
}

#[test]
fn a_schema_of_another_file_becomes_a_component_and_so_does_what_it_refers_to() {
    let (root, found) = read(&[
        (
            "api/openapi.yaml",
            "x: {schema: {$ref: '../schemas/payout.yaml'}}\n",
        ),
        (
            "schemas/payout.yaml",
            "properties: {bank: {$ref: 'common.yaml#/Bank'}, of: {$ref: '#'}}\n",
        ),
        ("schemas/common.yaml", "Bank: {type: string}\n"),
    ]);
    assert_eq!(found, [""; 0]);
    let components = json!({"schemas": {
        "Payout": {"properties": {
            "bank": {"$ref": "#/components/schemas/Bank"},
            "of": {"$ref": "#/components/schemas/Payout"},
        }},
        "Bank": {"type": "string"},
    }});
    assert_eq!(root["components"], components);
    assert_eq!(root["x"]["schema"]["$ref"], "#/components/schemas/Payout");
}

#[test]
fn a_component_that_only_refers_to_a_file_keeps_its_name() {
    let (root, _) = read(&[
        (
            "openapi.yaml",
            "components: {schemas: {Bank: {$ref: 'schemas/bank-v2.yaml'}}}\n",
        ),
        (
            "schemas/bank-v2.yaml",
            "properties: {head: {$ref: '../openapi.yaml#/components/schemas/Bank'}, next: {$ref: bank-v2.yaml}}\n",
        ),
    ]);
    let bank = json!({"$ref": "#/components/schemas/Bank"});
    assert_eq!(
        root["components"]["schemas"],
        json!({"Bank": {"properties": {"head": bank, "next": bank}}})
    );
}

#[test]
fn two_schemas_of_one_name_in_two_files_stay_two() {
    let (root, _) = read(&[
        (
            "openapi.yaml",
            "x: [{schema: {$ref: 'a.yaml#/Id'}}, {schema: {$ref: 'b.yaml#/Id'}}]\n",
        ),
        ("a.yaml", "Id: {type: string}\n"),
        ("b.yaml", "Id: {type: integer}\n"),
    ]);
    assert_eq!(
        root["components"]["schemas"],
        json!({"Id": {"type": "string"}, "BId": {"type": "integer"}})
    );
}

#[test]
fn paths_parameters_and_answers_of_other_files_are_written_out() {
    let (root, found) = read(&[
        ("openapi.yaml", "paths: {/a: {$ref: paths/a.yaml}}\n"),
        (
            "paths/a.yaml",
            "get: {parameters: [{$ref: '../parts.yaml#/limit'}], responses: {'400': {$ref: '../parts.yaml#/bad'}}}\n",
        ),
        (
            "parts.yaml",
            "limit: {name: limit, in: query}\nbad: {$ref: '#/worse'}\nworse: {description: No.}\n",
        ),
    ]);
    assert_eq!(found, [""; 0]);
    let get = json!({
        "parameters": [{"name": "limit", "in": "query"}],
        "responses": {"400": {"description": "No."}},
    });
    assert_eq!(root["paths"]["/a"]["get"], get);
}

#[test]
fn a_discriminator_may_name_files() {
    let (root, _) = read(&[
        (
            "openapi.yaml",
            "x: {schema: {oneOf: [{$ref: cat.yaml}], discriminator: {propertyName: k, mapping: {cat: cat.yaml, dog: Dog}}}}\n",
        ),
        ("cat.yaml", "type: object\n"),
    ]);
    let mapping = json!({"cat": "#/components/schemas/Cat", "dog": "Dog"});
    assert_eq!(root["x"]["schema"]["discriminator"]["mapping"], mapping);
}

#[test]
fn what_another_file_does_not_hold_is_found_where_it_is_referred_to() {
    let (_, found) = read(&[
        ("openapi.yaml", "x:\n  schema: {$ref: 'a.yaml#/Idd'}\n"),
        ("a.yaml", "Id: {type: string}\n"),
    ]);
    assert_eq!(
        found,
        ["openapi.yaml:2:18 unknown-ref: `/Idd` names nothing in a.yaml"]
    );
}

#[test]
fn files_that_refer_to_each_other_in_a_circle_come_to_an_end() {
    let (root, _) = read(&[
        ("openapi.yaml", "paths: {/a: {$ref: a.yaml}}\n"),
        ("a.yaml", "$ref: b.yaml\n"),
        ("b.yaml", "$ref: a.yaml\n"),
    ]);
    assert_eq!(root["paths"]["/a"], json!({"$ref": "a.yaml#"}));
}
