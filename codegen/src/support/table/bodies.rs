//! Bodies of requests.

use super::{Full, Row, Warned};

pub(super) const ROWS: &[Row] = &[
    (
        "JSON: `application/json`, `…+json`, with parameters",
        Full,
        "a typed body",
        "application/vnd.api+json; charset=utf-8: {schema: {type: object, properties: {a: {type: string}}}}",
    ),
    (
        "`application/x-www-form-urlencoded`, with `encoding`",
        Full,
        "a typed body, written field by field; a list or an object that is empty is written nowhere",
        "application/x-www-form-urlencoded: {schema: {type: object, properties: {a: {type: array, items: {type: string}}}}}",
    ),
    (
        "a form of what has no names: a list, a text",
        Warned("media-type-as-text"),
        "a text: whoever sends it writes it",
        "application/x-www-form-urlencoded: {schema: {type: array, items: {type: string}}}",
    ),
    (
        "`multipart/form-data`, files, `encoding`",
        Full,
        "a form: a setter for each part, also of alternatives; files with name and media type",
        "multipart/form-data: {schema: {type: object, properties: {file: {type: string, format: binary}, note: {type: object, properties: {a: {type: string}}}}}}",
    ),
    (
        "`text/…`",
        Full,
        "a text",
        "text/csv: {schema: {type: string}}",
    ),
    (
        "XML",
        Warned("media-type-as-text"),
        "a text: whoever sends it writes it",
        "application/xml: {schema: {type: object, properties: {a: {type: string}}}}",
    ),
    (
        "any other media type, `*/*`",
        Full,
        "bytes",
        "application/octet-stream: {schema: {type: string, format: binary}}",
    ),
    (
        "several media types",
        Full,
        "a setter each; of equal types of one family the first",
        "application/json: {schema: {type: object, properties: {a: {type: string}}}}\ntext/plain: {schema: {type: string}}",
    ),
];
