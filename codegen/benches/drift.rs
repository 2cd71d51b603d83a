//! How the time to find and judge drift grows with the number of operations:
//! `cargo bench -p codegen --bench drift`.
//!
//! The time of each operation should stay the same from line to line.
#![allow(
    clippy::unwrap_used,
    reason = "a benchmark stops at what it did not expect"
)]

use std::fmt::Write as _;
use std::time::{Duration, Instant};

use codegen::{JudgeContext, Node, Policy, Sources, compare, judge, read_yaml};

/// How often each size is measured; the shortest time counts.
const ROUNDS: usize = 5;

/// A document with as many operations as asked for, which share a schema and
/// have one of their own.
fn document(operations: usize, kind: &str) -> Node {
    let mut text = "openapi: 3.0.3\ninfo: {title: Things, version: '1'}\npaths:\n".to_owned();
    for number in 0..operations {
        let _ = write!(
            text,
            "  /things{number}:
    post:
      operationId: createThing{number}
      parameters: [{{name: limit, in: query, schema: {{type: integer, maximum: 9}}}}]
      requestBody: {{content: {{application/json: {{schema: {{$ref: '#/components/schemas/Thing{number}'}}}}}}}}
      responses: {{'200': {{description: ok, content: {{application/json: {{schema: {{$ref: '#/components/schemas/Shared'}}}}}}}}}}
"
        );
    }
    text.push_str("components:\n  schemas:\n    Shared: {type: object, properties: {");
    let _ = writeln!(
        text,
        "name: {{type: {kind}}}, parts: {{type: array, items: {{$ref: '#/components/schemas/Shared'}}}}}}}}"
    );
    for number in 0..operations {
        let _ = writeln!(
            text,
            "    Thing{number}: {{type: object, required: [id], properties: {{id: {{type: {kind}}}, state: {{type: string, enum: [open, paid]}}}}}}"
        );
    }
    let mut sources = Sources::default();
    let file = sources.add("things.yaml", text);
    read_yaml(&sources, sources.whole(file)).0.unwrap()
}

fn once(old: &Node, new: &Node) -> (Duration, usize) {
    let policy = Policy::default();
    let context = JudgeContext {
        old,
        new,
        policy: &policy,
    };
    let start = Instant::now();
    let judged = judge(compare(old, new), &context);
    (start.elapsed(), judged.len())
}

fn main() {
    println!("operations    changes     time   each operation");
    for operations in [10, 100, 1_000, 10_000] {
        let (old, new) = (
            document(operations, "string"),
            document(operations, "integer"),
        );
        let rounds = (0..ROUNDS).map(|_| once(&old, &new));
        let (time, changes) = rounds.min().unwrap();
        let each = time / u32::try_from(operations).unwrap();
        println!(
            "{operations:>10} {changes:>10} {:>8.1?} {each:>16.1?}",
            time
        );
    }
}
