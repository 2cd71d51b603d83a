//! Every enum and every schema of the client as a table a person can review.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test stops at what it did not expect"
)]

mod support;

use std::fmt::Write;

use support::Generated;

/// Calls `table` with what each product's module holds, and the product's name.
fn each_product(mut table: impl FnMut(&str, &Generated)) {
    for product in support::PRODUCTS {
        table(product, &support::generated(product));
    }
}

#[test]
fn the_enums_are_those_reviewed() {
    each_product(|product, generated| {
        let table = enums(generated);
        insta::assert_snapshot!(format!("enums_of_{product}"), table);
    });
}

fn enums(generated: &Generated) -> String {
    let mut table = String::new();
    for (name, values) in &generated.enums {
        writeln!(table, "{name} ({})", values.len()).unwrap();
        for (variant, value) in values {
            writeln!(table, "  {variant:<24} {value}").unwrap();
        }
    }
    table
}

#[test]
fn the_structs_and_unions_are_those_reviewed() {
    each_product(|product, generated| {
        let table = structs_and_unions(generated);
        insta::assert_snapshot!(format!("structs_and_unions_of_{product}"), table);
    });
}

fn structs_and_unions(generated: &Generated) -> String {
    let mut table = String::new();
    for (name, fields) in &generated.structs {
        writeln!(table, "{name}").unwrap();
        for field in fields {
            let required = if field.required {
                "required"
            } else {
                "optional"
            };
            let support::Field {
                rust_name,
                wire_name,
                ty,
                ..
            } = field;
            writeln!(table, "  {rust_name:<22} {wire_name:<22} {required} {ty}").unwrap();
        }
    }
    for (name, variants) in &generated.unions {
        writeln!(table, "{name} (one of)").unwrap();
        for (variant, ty) in variants {
            writeln!(table, "  {variant:<22} {ty}").unwrap();
        }
    }
    table
}

#[test]
fn the_operations_are_those_reviewed() {
    each_product(|product, generated| {
        let table = operations(generated);
        insta::assert_snapshot!(format!("operations_of_{product}"), table);
    });
}

fn operations(generated: &Generated) -> String {
    let mut table = String::new();
    for (name, operation) in &generated.operations {
        writeln!(table, "{name} -> {}", operation.answer).unwrap();
        for (input, ty) in &operation.inputs {
            writeln!(table, "  {input}: {ty}").unwrap();
        }
        writeln!(table, "  {}", operation.constant).unwrap();
    }
    table
}
