//! Documents as a whole.

use super::{Full, Refused, Row, Tolerable, Warned};

pub(super) const ROWS: &[Row] = &[
    (
        "OpenAPI 3.0, 3.1, 3.2, as YAML or JSON",
        Full,
        "words of 3.1 are understood in a document that says 3.0, too",
        "paths: {/a: {get: {responses: {'204': {description: Done.}}}}}\nservers: [{url: https://a.example}]",
    ),
    (
        "Swagger 2.0",
        Refused("openapi-version"),
        "convert it first; the finding says with what",
        "swagger: '2.0'",
    ),
    (
        "`$ref` to a component, through any number of others, in a circle",
        Full,
        "one type for each schema; a circle is broken with a `Box`",
        "components: {schemas: {Node: {type: object, properties: {next: {$ref: '#/components/schemas/Node'}}}}}",
    ),
    (
        "a required `$ref` in a circle, which never ends",
        Warned("endless-type"),
        "an optional field",
        "components: {schemas: {Node: {type: object, required: [next], properties: {next: {$ref: '#/components/schemas/Node'}}}}}",
    ),
    (
        "`$ref` into the middle of the document",
        Full,
        "what it leads to becomes a type, named after where it stands",
        "components: {schemas: {A: {type: object, properties: {b: {type: object}}}, C: {type: object, properties: {d: {$ref: '#/components/schemas/A/properties/b'}}}}}",
    ),
    (
        "`$ref` to another file",
        Full,
        "schemas become types of the client, other parts are written out; nothing is fetched",
        "components: {schemas: {A: {type: object, properties: {bank: {$ref: 'common.yaml#/Bank'}}}}}",
    ),
    (
        "`$ref` to a file that is not there, or to an address",
        Tolerable("external-ref"),
        "any value",
        "components: {schemas: {A: {type: object, properties: {b: {$ref: 'https://a.example/b.yaml'}}}}}",
    ),
    (
        "`$ref` to nothing",
        Tolerable("unknown-ref"),
        "any value; the finding says which name was meant",
        "components: {schemas: {A: {type: object, properties: {b: {$ref: '#/components/schemas/Bb'}}}, B: {type: object}}}",
    ),
    (
        "the same key twice",
        Tolerable("duplicate-key"),
        "the first counts",
        "components: {schemas: {A: {type: string, type: integer}}}",
    ),
    (
        "a number that readers of YAML disagree about (`010`, `0o17`)",
        Tolerable("disputed-number"),
        "its text",
        "components: {schemas: {A: {type: string, example: 010}}}",
    ),
    (
        "a number of more digits than a reader keeps",
        Tolerable("number-precision"),
        "its text",
        "components: {schemas: {A: {type: number, maximum: 3.14159265358979323846}}}",
    ),
    (
        "merge keys of YAML 1.1 (`<<`)",
        Tolerable("merge-key"),
        "the map has the members, unless it has its own",
        "components: {schemas: {A: &a {type: object}, B: {<<: *a}}}",
    ),
    (
        "no title, no version",
        Tolerable("untitled-document"),
        "it goes without",
        "info: {}",
    ),
    (
        "`servers`: of the document, a path, an operation; with variables; relative",
        Full,
        "an environment each; `server_variable` sets a variable",
        "paths: {/a: {get: &o {responses: {'204': {description: Done.}}}}, /b: {get: *o, servers: [{url: '/v2'}]}}\nservers: [{url: 'https://{region}.example', variables: {region: {default: eu, enum: [eu, us]}}}]",
    ),
    (
        "no `servers`",
        Warned("no-server"),
        "whoever makes a client says where it calls",
        "paths: {/a: {get: {responses: {'204': {description: Done.}}}}}\nservers: []",
    ),
    (
        "`webhooks`, `callbacks`",
        Full,
        "the types of the components they use; what receives them is yours",
        "webhooks: {paid: {post: {requestBody: {content: {application/json: {schema: {type: object}}}}, responses: {'200': {description: Read.}}}}}",
    ),
    (
        "`x-…`",
        Full,
        "left alone, but for the generator's own, which ARCHITECTURE.md lists",
        "x-internal: {a: 1}",
    ),
    (
        "one of the generator's own where it does not fit, as in a document that means something else by it",
        Tolerable("mark"),
        "it means nothing",
        "components: {schemas: {A: {type: object, properties: {price: {type: number, x-money: true}}}}}",
    ),
];
