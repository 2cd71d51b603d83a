//! Parameters.

use super::{Full, Row, Warned};

pub(super) const ROWS: &[Row] = &[
    (
        "`in: path` (`simple`, `label`, `matrix`, exploded or not)",
        Full,
        "a required argument",
        "{name: thingId, in: path, required: true, style: matrix, explode: true, schema: {type: array, items: {type: string}}}",
    ),
    (
        "`in: query`, `style: form`, exploded or not",
        Full,
        "a setter; lists and objects are written as the style says",
        "{name: ids, in: query, explode: false, schema: {type: array, items: {type: string}}}",
    ),
    (
        "`spaceDelimited`, `pipeDelimited`",
        Full,
        "a setter",
        "{name: ids, in: query, style: pipeDelimited, explode: false, schema: {type: array, items: {type: string}}}",
    ),
    (
        "`deepObject`",
        Full,
        "a setter; objects in objects and lists in brackets",
        "{name: filter, in: query, style: deepObject, schema: {type: object, properties: {from: {type: string}, in: {type: object, properties: {city: {type: string}}}}}}",
    ),
    (
        "`allowReserved`",
        Full,
        "reserved characters stay as they are",
        "{name: path, in: query, allowReserved: true, schema: {type: string}}",
    ),
    (
        "`content` instead of `schema`",
        Full,
        "written as JSON",
        "{name: filter, in: query, content: {application/json: {schema: {type: object}}}}",
    ),
    (
        "`in: header`",
        Full,
        "a setter",
        "{name: X-Request-Id, in: header, schema: {type: string}}",
    ),
    (
        "`in: header` with a name the client writes itself",
        Warned("own-header"),
        "left out: the client knows better",
        "{name: Content-Type, in: header, schema: {type: string}}",
    ),
    (
        "`in: cookie`",
        Full,
        "a setter",
        "{name: session, in: cookie, schema: {type: string}}",
    ),
    (
        "`in: querystring` (3.2), or no place at all",
        Warned("unsupported-parameter"),
        "left out",
        "{name: whole, in: nowhere, schema: {type: string}}",
    ),
    (
        "one name in two places",
        Full,
        "two arguments",
        "{name: thingId, in: query, schema: {type: string}}",
    ),
    (
        "a name that is no Rust name, or a keyword",
        Full,
        "a name like it; the wire has the one of the document",
        "{name: 'filter[type]', in: query, schema: {type: string}}",
    ),
    (
        "`in: path` with a name the path does not have",
        Warned("parameter-not-in-path"),
        "left out",
        "{name: other, in: path, required: true, schema: {type: string}}",
    ),
    ("no schema", Full, "a text", "{name: q, in: query}"),
];
