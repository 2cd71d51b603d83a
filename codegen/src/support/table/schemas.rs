//! Schemas.

use super::{Area, Construct, Full, Row, Support, Warned};
use crate::dialect::UNSAID;

/// Keywords that are dropped: the rows are those the code uses.
pub(super) fn unsaid() -> impl Iterator<Item = Construct> {
    UNSAID.iter().map(|unsaid| Construct {
        area: Area::Schemas,
        what: format!("`{}`", unsaid.keyword),
        support: Support::Warned("inexpressible-keyword"),
        becomes: unsaid.what,
        example: unsaid.example,
    })
}

pub(super) const ROWS: &[Row] = &[
    (
        "`type: string`, `integer`, `number`, `boolean`",
        Full,
        "`String`, `i64`, `f64`, `bool`; exact amounts by `x-money`",
        "{type: object, properties: {a: {type: integer, format: int32}, b: {type: number}, c: {type: boolean}}}",
    ),
    (
        "integers that are not below zero",
        Full,
        "`u64`",
        "{type: integer, minimum: 0, maximum: 18446744073709551615}",
    ),
    (
        "`format: date-time`",
        Full,
        "`Timestamp`: what the API wrote, and the time it means",
        "{type: string, format: date-time}",
    ),
    (
        "`format: date`, `uuid`, `byte`, `binary`, …",
        Full,
        "`String`, not looked into; `binary` is bytes where bytes travel",
        "{type: object, properties: {a: {type: string, format: date}, b: {type: string, format: uuid}, c: {type: string, format: byte}}}",
    ),
    (
        "`type: [string, 'null']` (3.1), `nullable` (3.0)",
        Full,
        "`Option`",
        "{type: object, required: [a], properties: {a: {type: [string, 'null']}, b: {type: string, nullable: true}}}",
    ),
    (
        "not required and nullable",
        Full,
        "absent and `null` are told apart",
        "{type: object, properties: {a: {type: string, nullable: true}}}",
    ),
    (
        "several types",
        Full,
        "an enum, a variant each",
        "{type: [string, integer]}",
    ),
    (
        "no `type`, `true`, `{}`",
        Full,
        "any JSON",
        "{type: object, properties: {a: {}}}",
    ),
    (
        "`enum` of texts",
        Full,
        "an open enum: a value added later is `Unknown`",
        "{type: string, enum: [ACTIVE, active, '', '1st', 'ñandú', '+1']}",
    ),
    (
        "`enum` of numbers or mixed",
        Full,
        "an enum of these values",
        "{type: integer, enum: [1, 2]}",
    ),
    (
        "`const` (3.1)",
        Full,
        "an enum of one value",
        "{const: card}",
    ),
    (
        "`anyOf` of an `enum` and `string`",
        Full,
        "an open enum",
        "{anyOf: [{type: string, enum: [a, b]}, {type: string}]}",
    ),
    (
        "`type: object` with `properties`",
        Full,
        "a struct with a builder; what it does not know is kept",
        "{type: object, required: [a], properties: {a: {type: string}, type: {type: string}, a-b: {type: string}, a_b: {type: string}}}",
    ),
    (
        "`additionalProperties`",
        Full,
        "a map, or the struct's map of other fields",
        "{type: object, additionalProperties: {type: integer}}",
    ),
    (
        "`patternProperties` (3.1)",
        Full,
        "other fields",
        "{type: object, patternProperties: {'^x-': {type: string}}}",
    ),
    (
        "`type: array`",
        Full,
        "`Vec`",
        "{type: array, items: {type: string}}",
    ),
    (
        "`allOf`",
        Full,
        "one struct with all fields",
        "{allOf: [{type: object, properties: {a: {type: string}}}, {type: object, properties: {b: {type: string}}}]}",
    ),
    (
        "`allOf` whose members contradict each other",
        Warned("all-of-conflict"),
        "the later one counts",
        "{allOf: [{type: object, properties: {a: {type: string}}}, {type: object, properties: {a: {type: integer}}}]}",
    ),
    (
        "`oneOf` or `anyOf` with `discriminator`, or told apart by a field of one value",
        Full,
        "a tagged enum, with a variant for each value; a kind added later is `Unknown`",
        "{oneOf: [{type: object, required: [k], properties: {k: {type: string, enum: [a]}}}, {type: object, required: [k], properties: {k: {type: string, enum: [b]}}}]}",
    ),
    (
        "`oneOf` or `anyOf` of anything",
        Full,
        "an enum that takes the variant that fits best, not the first that fits",
        "{oneOf: [{type: object, properties: {a: {type: string}}}, {type: string}, {type: array, items: {type: string}}]}",
    ),
    (
        "`oneOf` with `null`",
        Full,
        "`Option`",
        "{type: object, properties: {a: {oneOf: [{type: string}, {type: 'null'}]}}}",
    ),
    (
        "`not`",
        Full,
        "not checked",
        "{type: string, not: {enum: [a]}}",
    ),
    (
        "what stands beside a `$ref`",
        Full,
        "kept: description, deprecated, nullable, default, readOnly, writeOnly, properties",
        "{type: object, properties: {a: {$ref: '#/components/schemas/Other', description: Another., deprecated: true}}}",
    ),
    (
        "`default`",
        Full,
        "what the server takes if nothing is sent: said in the documentation, not sent",
        "{type: object, properties: {a: {type: string, default: x}}}",
    ),
    (
        "`default` that its own type does not allow",
        Full,
        "said in the documentation, no more",
        "{type: object, properties: {a: {type: integer, default: many}}}",
    ),
    (
        "`minimum`, `maxLength`, `pattern`, … and `exclusiveMinimum` of 3.0 and 3.1",
        Full,
        "checked before anything is sent, unless told not to; a pattern that looks around is left to the server",
        "{type: object, properties: {a: {type: integer, exclusiveMinimum: 0}, b: {type: string, pattern: '^(?!a)'}}}",
    ),
    (
        "`readOnly`, `writeOnly`",
        Full,
        "said in the documentation; a request need not have what only the server writes",
        "{type: object, required: [id], properties: {id: {type: string, readOnly: true}, pin: {type: string, writeOnly: true}}}",
    ),
    (
        "`title`, `description`, `example`, `examples`, `deprecated`",
        Full,
        "documentation",
        "{type: object, title: A thing, properties: {a: {type: string, examples: [x], deprecated: true}}}",
    ),
    (
        "names in other scripts, of symbols, or empty; two that are one in Rust",
        Full,
        "names like them, each its own; the wire has those of the document",
        "{type: object, properties: {'': {type: string}, '值': {type: string}, '$': {type: string}, self: {type: string}, Self: {type: string}}}",
    ),
];
