//! The changes to try: each is a piece of the document and what it becomes.

/// The document that is changed.
pub(crate) const BASE: &str = include_str!("base.yaml");

/// A change.
pub(crate) struct Seed {
    /// What happens, for people.
    pub(crate) name: &'static str,
    /// The piece that changes, which stands once in the document.
    pub(crate) from: &'static str,
    /// What it becomes.
    pub(crate) to: &'static str,
    /// Why the rules say more than the code, if they may.
    pub(crate) cautious: Option<&'static str>,
}

const fn seed(name: &'static str, from: &'static str, to: &'static str) -> Seed {
    let cautious = None;
    Seed {
        name,
        from,
        to,
        cautious,
    }
}

impl Seed {
    /// A change of which the rules may say more than is true of this document,
    /// but not less.
    const fn at_most(self, reason: &'static str) -> Self {
        let cautious = Some(reason);
        Self { cautious, ..self }
    }
}

const MOVED: &str = "what goes here and comes there is not compared";
const TAGGED: &str = "without a discriminator the variants may be called otherwise";
const MAPPED: &str =
    "without values of their own the variants are called after those mapped to them";
const ERROR: &str = "the types of its body may come or go with it";
const HELD: &str = "the field that holds them has another type, if there was one";
const FORM: &str = "the type of a body depends on the form it is sent in";

/// All changes; each is also tried the other way.
pub(crate) const SEEDS: &[Seed] = &[
    seed("a title changes", "title: Shop", "title: Store"),
    seed("a summary changes", "Lists the orders.", "All orders."),
    seed("a tag changes", "tags: [orders]", "tags: [sales]"),
    seed(
        "a property is described in other words",
        "Where the receipt goes.",
        "For receipts.",
    ),
    seed(
        "an answer is described in other words",
        "It was refused",
        "No",
    ),
    seed(
        "the production host changes",
        "https://api.example.com/v1",
        "https://pay.example.com/v1",
    ),
    seed(
        "a server goes",
        "  - {url: https://sandbox.example.com/v1, x-environment: sandbox}\n",
        "",
    ),
    seed(
        "an operation goes",
        "    delete:\n      operationId: cancelOrder",
        "    x-delete:\n      operationId: cancelOrder",
    ),
    seed(
        "an operation is called otherwise",
        "operationId: cancelOrder",
        "operationId: dropOrder",
    ),
    seed(
        "an operation moves to another method",
        "    delete:\n",
        "    put:\n",
    ).at_most(MOVED),
    seed(
        "an operation is deprecated",
        "operationId: cancelOrder",
        "operationId: cancelOrder\n      deprecated: true",
    ),
    seed(
        "a path is called otherwise",
        "  /orders/{orderId}:",
        "  /sales/{orderId}:",
    ).at_most(MOVED),
    seed(
        "an optional parameter comes",
        "        - {name: X-Trace,",
        "        - {name: after, in: query, schema: {type: string}}\n        - {name: X-Trace,",
    ),
    seed(
        "a required parameter comes",
        "        - {name: X-Trace,",
        "        - {name: after, in: query, required: true, schema: {type: string}}\n        - {name: X-Trace,",
    ),
    seed(
        "a parameter becomes required",
        "name: limit, in: query,",
        "name: limit, in: query, required: true,",
    ),
    seed(
        "a parameter moves to the headers",
        "name: limit, in: query,",
        "name: limit, in: header,",
    ).at_most(MOVED),
    seed(
        "a parameter has another type",
        "{type: integer, maximum: 100}",
        "{type: string, maxLength: 100}",
    ),
    seed("a parameter allows less", "maximum: 100", "maximum: 50"),
    seed(
        "a parameter is called otherwise",
        "name: X-Trace",
        "name: X-Span",
    ),
    seed(
        "a parameter of the path is called otherwise",
        "  /orders/{orderId}:\n    parameters:\n      - {name: orderId,",
        "  /orders/{orderKey}:\n    parameters:\n      - {name: orderKey,",
    ),
    seed(
        "a body becomes optional",
        "        required: true\n        content:",
        "        required: false\n        content:",
    ),
    seed(
        "a required property comes to a request",
        "[amount, payer]\n      properties:\n",
        "[amount, payer, shop]\n      properties:\n        shop: {type: string}\n",
    ),
    seed(
        "an optional property comes to a request",
        "        amount: {type: integer}\n",
        "        amount: {type: integer}\n        shop: {type: string}\n",
    ),
    seed(
        "a property of a request becomes required",
        "[amount, payer]",
        "[amount, payer, note]",
    ),
    seed(
        "a property of a request becomes optional",
        "[amount, payer]",
        "[payer]",
    ),
    seed(
        "a property of a request has another type",
        "amount: {type: integer}",
        "amount: {type: string}",
    ),
    seed(
        "a property of a request has a wider type",
        "amount: {type: integer}",
        "amount: {type: number}",
    ),
    seed(
        "a property of a request may be shorter",
        "maxLength: 80",
        "maxLength: 40",
    ),
    seed(
        "a property of a request has a pattern",
        "maxLength: 80",
        "maxLength: 80\n          pattern: '^[a-z]+$'",
    ),
    seed(
        "a property of a request may be null",
        "amount: {type: integer}",
        "amount: {type: integer, nullable: true}",
    ),
    seed(
        "a property of a request is deprecated",
        "maxLength: 80",
        "maxLength: 80\n          deprecated: true",
    ),
    seed(
        "a property of a request has a default",
        "maxLength: 80",
        "maxLength: 80\n          default: none",
    ),
    seed("a value goes from a request", "            - USD\n", ""),
    seed(
        "a value comes to a request",
        "            - USD\n",
        "            - USD\n            - EUR\n",
    ),
    seed(
        "a value comes to an answer",
        "        - paid\n",
        "        - paid\n        - late\n",
    ),
    seed(
        "the values of an enum are all gone",
        "          enum:\n            - COP\n            - USD\n",
        "",
    ),
    seed(
        "the values of an enum change places",
        "        - open\n        - paid\n",
        "        - paid\n        - open\n",
    ),
    seed(
        "an alternative comes",
        "        - $ref: '#/components/schemas/Transfer'\n      discriminator",
        "        - $ref: '#/components/schemas/Transfer'\n        - $ref: '#/components/schemas/Payer'\n      discriminator",
    ),
    seed(
        "a discriminator goes",
        "      discriminator:\n        propertyName: kind\n        mapping:\n          card: '#/components/schemas/Card'\n          transfer: '#/components/schemas/Transfer'\n",
        "",
    ).at_most(TAGGED),
    seed(
        "a discriminator has another value",
        "          card: '#/",
        "          credit: '#/",
    ).at_most(MAPPED),
    seed(
        "a property of an alternative comes",
        "        token: {type: string}\n",
        "        token: {type: string}\n        holder: {type: string}\n",
    ),
    seed(
        "a property of an answer becomes optional",
        "required: [id, state]",
        "required: [id]",
    ),
    seed(
        "a property of an answer becomes required",
        "required: [id, state]",
        "required: [id, state, total]",
    ),
    seed(
        "a property of an answer may be null",
        "id: {type: string}",
        "id: {type: string, nullable: true}",
    ),
    seed(
        "a property of an answer goes",
        "        total: {type: number}\n",
        "",
    ),
    seed(
        "a property of an answer comes",
        "        total: {type: number}\n",
        "        total: {type: number}\n        tax: {type: number}\n",
    ),
    seed(
        "a required property of an answer comes",
        "required: [id, state]\n      properties:\n",
        "required: [id, state, shop]\n      properties:\n        shop: {type: string}\n",
    ),
    seed(
        "a date becomes a text",
        "{type: string, format: date-time}",
        "{type: string}",
    ),
    seed(
        "a date loses its time",
        "{type: string, format: date-time}",
        "{type: string, format: date}",
    ),
    seed(
        "a number has another size",
        "format: int32",
        "format: int64",
    ),
    seed(
        "a property of an item comes",
        "              sku: {type: string}\n",
        "              sku: {type: string}\n              name: {type: string}\n",
    ),
    seed(
        "all of an object becomes required",
        "    Payer:\n      type: object\n",
        "    Payer:\n      type: object\n      required: [name]\n",
    ),
    seed("a status of success becomes another", "'201'", "'200'"),
    seed("a status of success comes", "'422'", "'202'"),
    seed(
        "an answer has a body",
        "'204': {description: It is cancelled}",
        "'204': {description: It is cancelled}\n        '200': {description: Was, content: {application/json: {schema: {$ref: '#/components/schemas/Order'}}}}",
    ),
    seed(
        "an error has another body",
        "schema: {$ref: '#/components/schemas/Problem'}",
        "schema: {$ref: '#/components/schemas/Payer'}",
    ),
    seed("an error goes", "        '422':", "        x-422:").at_most(ERROR),
    seed(
        "a header of an answer comes",
        "            X-Request-Id: {schema: {type: string}}\n",
        "            X-Request-Id: {schema: {type: string}}\n            X-Rate: {schema: {type: string}}\n",
    ),
    seed(
        "a body is sent in another form",
        "        required: true\n        content:\n          application/json:",
        "        required: true\n        content:\n          application/x-www-form-urlencoded:",
    ).at_most(FORM),
    seed(
        "credentials stand elsewhere",
        "name: X-Api-Key",
        "name: X-Key",
    ),
    seed(
        "credentials are of another kind",
        "{type: apiKey, in: header, name: X-Api-Key}",
        "{type: http, scheme: bearer}",
    ),
    seed(
        "no credentials are needed",
        "security: [{key: []}]",
        "security: []",
    ),
    seed("an extension comes", "info: {", "x-anything: true\ninfo: {"),
    seed("a status of success with the same answer comes", "        '422':\n          description: It was refused\n          content:\n            application/json:\n              schema: {$ref: '#/components/schemas/Problem'}\n", "        '422':\n          description: It was refused\n          content:\n            application/json:\n              schema: {$ref: '#/components/schemas/Problem'}\n        '200':\n          description: It was there\n          content:\n            application/json:\n              schema: {$ref: '#/components/schemas/Order'}\n"),
    seed("an error with types of its own comes", "'204': {description: It is cancelled}", "'204': {description: It is cancelled}\n        '409': {description: Was, content: {application/json: {schema: {type: object, properties: {why: {type: string, enum: [late, paid]}}}}}}"),
    seed("a text has a format without a type", "bank: {type: string}", "bank: {type: string, format: uuid}"),
    seed("a text becomes a moment", "bank: {type: string}", "bank: {type: string, format: date-time}"),
    seed("an alternative becomes another", "        - $ref: '#/components/schemas/Transfer'\n      discriminator", "        - $ref: '#/components/schemas/Payer'\n      discriminator"),
    seed("other properties are refused", "    Payer:\n      type: object\n", "    Payer:\n      type: object\n      additionalProperties: false\n").at_most(HELD),
    seed("other properties are texts", "    Payer:\n      type: object\n", "    Payer:\n      type: object\n      additionalProperties: {type: string}\n").at_most(HELD),
    seed("a list holds something else", "items: {$ref: '#/components/schemas/Order'}", "items: {type: string}"),
    seed("a list becomes one", "{type: array, items: {$ref: '#/components/schemas/Order'}}", "{$ref: '#/components/schemas/Order'}"),
    seed("a list has a greatest length", "{type: array, items: {$ref: '#/components/schemas/Order'}}", "{type: array, maxItems: 9, items: {$ref: '#/components/schemas/Order'}}"),
    seed("a parameter has values of its own", "{type: integer, maximum: 100}", "{type: integer, enum: [10, 20]}"),
    seed("a property becomes an object", "note:\n          type: string\n          maxLength: 80\n", "note:\n          type: object\n          properties: {text: {type: string}}\n"),
    seed("a property is only read", "email: {type: string,", "email: {type: string, readOnly: true,"),
    seed("a property is only written", "email: {type: string,", "email: {type: string, writeOnly: true,"),
    seed("a property is secret", "email: {type: string,", "email: {type: string, x-sensitive: true,"),
    seed("a type has another name", "    Payer:\n      type: object\n", "    Payer:\n      x-name: Buyer\n      type: object\n"),
    seed("a part is demanded besides", "payer: {$ref: '#/components/schemas/Payer'}", "payer: {allOf: [{$ref: '#/components/schemas/Payer'}, {type: object, properties: {tax: {type: string}}}]}"),
    seed("a part stands alone in a list of parts", "payer: {$ref: '#/components/schemas/Payer'}", "payer: {allOf: [{$ref: '#/components/schemas/Payer'}]}"),
    seed("a part stands alone in a choice", "payer: {$ref: '#/components/schemas/Payer'}", "payer: {oneOf: [{$ref: '#/components/schemas/Payer'}]}"),
    seed("a part is one of several", "payer: {$ref: '#/components/schemas/Payer'}", "payer: {oneOf: [{$ref: '#/components/schemas/Payer'}, {$ref: '#/components/schemas/Card'}]}"),
    seed("a part may be one of several", "payer: {$ref: '#/components/schemas/Payer'}", "payer: {anyOf: [{$ref: '#/components/schemas/Payer'}, {$ref: '#/components/schemas/Card'}]}"),
    seed("an unused schema comes", "    Problem:\n", "    Unused: {type: object, properties: {a: {type: string}}}\n    Problem:\n"),
    seed("an operation comes", "    delete:\n", "    get: {operationId: getOrder, responses: {'204': {description: ok}}}\n    delete:\n"),
    seed("a webhook comes", "components:\n  securitySchemes", "webhooks:\n  paid:\n    post: {responses: {'200': {description: ok}}}\ncomponents:\n  securitySchemes"),
    seed("a way to prove who calls comes", "security: [{key: []}]", "security: [{key: []}, {}]"),
    seed("a kind of credentials goes", "\nsecurity: [{key: []}]", "\nx-security: [{key: []}]"),
];
