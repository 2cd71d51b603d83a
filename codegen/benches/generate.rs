//! How the time to make a client grows with the number of operations:
//! `cargo bench -p codegen --bench generate`.
//!
//! The time of each operation should stay the same from line to line.
#![allow(
    clippy::unwrap_used,
    reason = "a benchmark stops at what it did not expect"
)]

use std::fmt::Write as _;
use std::time::{Duration, Instant};

use codegen::{Input, build};

/// How often each size is measured; the shortest time counts.
const ROUNDS: usize = 3;

/// A document with as many operations as asked for: each with a parameter, a
/// body, an answer and an error of its own.
fn document(operations: usize) -> String {
    let mut text = "openapi: 3.1.0\ninfo: {title: Things, version: '1'}\n\
                    servers: [{url: 'https://api.example.com'}]\npaths:\n"
        .to_owned();
    for number in 0..operations {
        let _ = write!(
            text,
            "  /things{number}/{{id}}:
    post:
      operationId: createThing{number}
      parameters:
        - {{name: id, in: path, required: true, schema: {{type: string}}}}
        - {{name: expand, in: query, schema: {{type: array, items: {{type: string}}}}}}
      requestBody:
        required: true
        content: {{application/json: {{schema: {{$ref: '#/components/schemas/Thing{number}'}}}}}}
      responses:
        '201': {{description: Made, content: {{application/json: {{schema: {{$ref: '#/components/schemas/Thing{number}'}}}}}}}}
        default: {{description: Refused, content: {{application/json: {{schema: {{type: object, properties: {{message: {{type: string}}}}}}}}}}}}
"
        );
    }
    text.push_str("components:\n  schemas:\n");
    for number in 0..operations {
        let _ = writeln!(
            text,
            "    Thing{number}: {{type: object, required: [name], properties: {{name: {{type: string}}, \
             state: {{type: string, enum: [open, paid]}}, parts: {{type: array, items: {{$ref: '#/components/schemas/Thing{number}'}}}}}}}}"
        );
    }
    text
}

/// The time and the lines of one client.
fn once(text: &str) -> (Duration, usize) {
    let input = |name: &str, text: &str| Input {
        name: name.to_owned(),
        text: text.to_owned(),
    };
    let list = "[[source]]\nfile = 'things.yaml'\nkind = 'openapi'\n";
    let inputs = (input("sources.toml", list), [input("things.yaml", text)]);
    let start = Instant::now();
    let built = build(&inputs.0, &inputs.1);
    let time = start.elapsed();
    let files = built.files.unwrap();
    let lines = files.iter().map(|file| file.text.lines().count());
    (time, lines.sum())
}

fn main() {
    println!("operations      lines     time   each operation");
    for operations in [10, 100, 1_000, 10_000] {
        let text = document(operations);
        let rounds = (0..ROUNDS).map(|_| once(&text));
        let (time, lines) = rounds.min().unwrap();
        let each = time / u32::try_from(operations).unwrap();
        println!("{operations:>10} {lines:>10} {time:>8.1?} {each:>16.1?}");
    }
}
