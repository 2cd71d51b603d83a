//! The work grows with the size of the documents and not faster.

use std::fmt::Write as _;

use codegen::{Node, compare_counting};

use crate::documents::document;

/// A document with as many operations as asked for, all on one shared schema
/// that leads back to itself.
fn with_operations(count: usize, kind: &str) -> Node {
    let mut text = "openapi: 3.0.3\npaths:\n".to_owned();
    for number in 0..count {
        let _ = write!(
            text,
            "  /things{number}:\n    post:\n      requestBody: {{content: {{application/json: {{schema: {{$ref: '#/components/schemas/Thing'}}}}}}}}\n      responses: {{'200': {{description: ok, content: {{application/json: {{schema: {{type: object, properties: {{thing: {{$ref: '#/components/schemas/Thing'}}, own: {{type: string}}}}}}}}}}}}}}\n"
        );
    }
    let _ = write!(
        text,
        "components:\n  schemas:\n    Thing: {{type: object, properties: {{name: {{type: {kind}}}, parts: {{type: array, items: {{$ref: '#/components/schemas/Thing'}}}}}}}}\n"
    );
    document(&text)
}

fn pairs(count: usize) -> usize {
    let (changes, pairs) = compare_counting(
        &with_operations(count, "string"),
        &with_operations(count, "integer"),
    );
    assert!(changes.len() >= 2 * count);
    pairs
}

#[test]
fn the_number_of_compared_schemas_grows_with_the_number_of_operations() {
    let (few, many) = (pairs(10), pairs(100));
    assert!(
        many <= 10 * few,
        "{few} pairs for 10 operations, {many} for 100"
    );
}

/// Schemas that refer to the next one twice: as many ways lead to the last one
/// as two to the power of their number.
fn doubling(depth: usize, last: &str) -> Node {
    let mut text = "openapi: 3.0.3\npaths: {/a: {get: {responses: {'200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/S0'}}}}}}}}\ncomponents:\n  schemas:\n".to_owned();
    for number in 0..depth {
        let next = number + 1;
        let _ = writeln!(
            text,
            "    S{number}: {{type: object, properties: {{a: {{$ref: '#/components/schemas/S{next}'}}, b: {{$ref: '#/components/schemas/S{next}'}}}}}}"
        );
    }
    let _ = writeln!(text, "    S{depth}: {{type: {last}}}");
    document(&text)
}

#[test]
fn many_ways_to_one_schema_are_compared_once_and_shown_within_bounds() {
    let (changes, pairs) = compare_counting(&doubling(40, "string"), &doubling(40, "integer"));
    assert!(pairs <= 41 * 2, "{pairs}");
    assert!(
        !changes.is_empty() && changes.len() < 2_000,
        "{}",
        changes.len()
    );
}
