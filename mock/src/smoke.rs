//! Every operation of a document, tried with a request made from the document.
use std::collections::BTreeMap;

use serde_json::Value;

use crate::answer::Engine;
use crate::check;
use crate::config::Config;
use crate::generate::Mode;
use crate::sample;

/// Answers by status, and everything in which one of them leaves the document.
fn smoke(document: Value) -> (BTreeMap<u16, usize>, Vec<String>) {
    let engine = Engine::new(Config::new(document)).unwrap();
    let mut statuses = BTreeMap::new();
    let mut wrong = Vec::new();
    for mode in [Mode::Static, Mode::Dynamic] {
        for operation in &engine.document.operations {
            let request = sample::request(&engine.document, operation, mode);
            let Ok(addressed) = engine.address(&request) else {
                wrong.push(format!("{}: not found at {}", operation.id, request.path()));
                continue;
            };
            let reply = engine.answer(&addressed, &request);
            *statuses.entry(reply.status).or_default() += 1;
            let body = reply.bytes(&request.method);
            let problems = check::answer::check(
                &engine.document,
                addressed.operation,
                reply.status,
                &reply.headers,
                &body,
            );
            let said = || {
                reply
                    .problems
                    .iter()
                    .map(ToString::to_string)
                    .collect::<Vec<_>>()
                    .join("; ")
            };
            wrong.extend(problems.iter().map(|problem| {
                format!("{} {}: {problem} ({})", operation.id, reply.status, said())
            }));
        }
    }
    (statuses, wrong)
}
