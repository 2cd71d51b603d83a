//! Answers.

use super::{Full, Row, Warned};

pub(super) const ROWS: &[Row] = &[
    (
        "one answer of success",
        Full,
        "its type",
        "'200': {description: Done., content: {application/json: {schema: {type: object, properties: {a: {type: string}}}}}}",
    ),
    (
        "several, or `204` beside `200`",
        Full,
        "an enum by status",
        "'200': {description: Done., content: {application/json: {schema: {type: string}}}}\n'204': {description: Nothing.}",
    ),
    (
        "ranges (`2XX`) and `default`",
        Full,
        "a variant each; a status that is stated goes before its range",
        "2XX: {description: Done., content: {application/json: {schema: {type: string}}}}\ndefault: {description: No., content: {application/json: {schema: {type: object}}}}",
    ),
    (
        "errors with bodies, different ones by status",
        Full,
        "`Error::Api` with an enum by status; what any of them says in common is read without it",
        "'200': {description: Done.}\n'400': {description: No., content: {application/json: {schema: {type: object, properties: {message: {type: string}}}}}}\n'404': {description: Gone., content: {application/problem+json: {schema: {type: object, properties: {title: {type: string}}}}}}",
    ),
    (
        "no answer of success",
        Warned("no-success"),
        "any status below 400, without a body",
        "'400': {description: No.}",
    ),
    (
        "`items` without `type`, where an example is no list",
        Warned("items-of-no-list"),
        "any value; without such an example, a list",
        "'200': {description: Done., content: {application/json: {schema: {items: {type: string}}, example: {a: b}}}}",
    ),
    ("no body", Full, "`()`", "'201': {description: Done.}"),
    (
        "headers",
        Full,
        "`headers()` of the answer",
        "'200': {description: Done., headers: {X-Rate-Limit: {schema: {type: integer}}}}",
    ),
    (
        "`text/event-stream`",
        Full,
        "a stream of events",
        "'200': {description: Events., content: {text/event-stream: {schema: {type: object}}}}",
    ),
    (
        "`application/octet-stream`, images, PDF",
        Full,
        "a stream of bytes",
        "'200': {description: A file., content: {application/pdf: {schema: {type: string, format: binary}}}}",
    ),
    (
        "XML",
        Warned("media-type-as-text"),
        "a text",
        "'200': {description: Done., content: {application/xml: {schema: {type: object, properties: {a: {type: string}}}}}}",
    ),
    (
        "several media types",
        Full,
        "the first of JSON, text and bytes is asked for",
        "'200': {description: Done., content: {text/csv: {schema: {type: string}}, application/json: {schema: {type: object}}}}",
    ),
    (
        "`links`",
        Full,
        "left alone",
        "'200': {description: Done., links: {next: {operationId: other}}}",
    ),
];
