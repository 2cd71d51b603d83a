//! Paths and operations.

use super::{Full, Row, Tolerable, Warned};

pub(super) const ROWS: &[Row] = &[
    (
        "`get`, `put`, `post`, `delete`, `options`, `head`, `patch`, `trace`",
        Full,
        "a method of the client each",
        "/a: {get: &o {responses: {'204': {description: Done.}}}, put: *o, post: *o, delete: *o, options: *o, head: *o, patch: *o, trace: *o}",
    ),
    (
        "no `operationId`",
        Full,
        "named by its method and path, so that operations added later change no name",
        "/a/{id}: {get: {parameters: [{name: id, in: path, required: true, schema: {type: string}}], responses: {'204': {description: Done.}}}}",
    ),
    (
        "two operations whose names are one in Rust",
        Warned("operation-name"),
        "the second is named by its method and path",
        "/a: {get: {operationId: getThing, responses: {'204': {description: Done.}}}}\n/b: {get: {operationId: get_thing, responses: {'204': {description: Done.}}}}",
    ),
    (
        "the same `operationId` twice",
        Tolerable("duplicate-operation-id"),
        "the second is named by its method and path",
        "/a: {get: {operationId: getThing, responses: {'204': {description: Done.}}}}\n/b: {get: {operationId: getThing, responses: {'204': {description: Done.}}}}",
    ),
    (
        "paths that differ only in the names of parameters, with the same methods",
        Tolerable("conflicting-paths"),
        "both are kept",
        "/a/{id}: {get: &o {responses: {'204': {description: Done.}}}, parameters: [{name: id, in: path, required: true, schema: {type: string}}]}\n/a/{key}: {get: *o, parameters: [{name: key, in: path, required: true, schema: {type: string}}]}",
    ),
    (
        "parameters and servers of a path; a path that is a `$ref`",
        Full,
        "of each of its operations",
        "/a/{id}: {parameters: [{name: id, in: path, required: true, schema: {type: string}}], get: {responses: {'204': {description: Done.}}}}",
    ),
    (
        "a path template that no parameter describes",
        Warned("undeclared-parameter"),
        "a required text",
        "/a/{id}: {get: {responses: {'204': {description: Done.}}}}",
    ),
    (
        "a path without operations",
        Warned("path-without-operations"),
        "nothing",
        "/a: {summary: To come.}\n/b: {get: {responses: {'204': {description: Done.}}}}",
    ),
    (
        "`deprecated`",
        Full,
        "`#[deprecated]`",
        "/a: {get: {deprecated: true, responses: {'204': {description: Done.}}}}",
    ),
    (
        "`x-pagination`, added by an overlay",
        Full,
        "`.stream()` and `.pages()`",
        "/a: {get: {x-pagination: {items: data, cursor: next, parameter: after}, parameters: [{name: after, in: query, schema: {type: string}}], responses: {'200': {description: All., content: {application/json: {schema: {type: object, properties: {data: {type: array, items: {$ref: '#/components/schemas/Other'}}, next: {type: string}}}}}}}}}",
    ),
    (
        "`x-pagination` in words of somebody else",
        Tolerable("pagination"),
        "the list is no stream",
        "/a: {get: {x-pagination: {limitParam: count}, responses: {'204': {description: Done.}}}}",
    ),
];
