//! Who may call.

use super::{Full, Row, Warned};

pub(super) const ROWS: &[Row] = &[
    (
        "`http`, `bearer`",
        Full,
        "`Authorization: Bearer …`",
        "{type: http, scheme: bearer}",
    ),
    (
        "`http`, `basic`",
        Full,
        "name and password",
        "{type: http, scheme: basic}",
    ),
    (
        "`http`, any other scheme",
        Warned("security-scheme"),
        "what you give stands after the word of the scheme, as it is",
        "{type: http, scheme: hoba}",
    ),
    (
        "`apiKey` in a header, the query or a cookie",
        Full,
        "the key in that place",
        "{type: apiKey, in: query, name: key}",
    ),
    (
        "`oauth2`, `openIdConnect`",
        Full,
        "a bearer token, from a provider you write; `Scheme::scopes` says what for",
        "{type: oauth2, flows: {clientCredentials: {tokenUrl: 'https://a.example/token', scopes: {read: Read.}}}}",
    ),
    (
        "`mutualTLS` (3.1)",
        Full,
        "an HTTP client of yours, which has the certificate",
        "{type: mutualTLS}",
    ),
    (
        "a scheme of an unknown type",
        Warned("security-scheme"),
        "a bearer token",
        "{type: magic}",
    ),
];
