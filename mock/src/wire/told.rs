//! What a client told of an answer, against what it was.
use serde_json::Value;

use super::plan::{Answer, Expected};
use super::report::Discrepancy;
use super::same::{self, Missing};
use crate::Call;
use crate::document::operation::{Operation, essence};

/// Whether the client said in its request that it takes the answer. An error may come in any
/// media type.
pub(super) fn is_accepted(answer: &Answer, call: &Call) -> bool {
    let media = essence(answer.media());
    if media.is_empty() || answer.status >= 300 {
        return true;
    }
    let range = format!("{}/*", media.split('/').next().unwrap_or_default());
    let accept = call.header("accept").unwrap_or("*/*");
    let mut accepted = accept.split(',').map(essence);
    accepted.any(|one| one == media || one == range || one == "*/*")
}

/// Everything in which the outcome is not what the answer was.
pub(super) fn compare(operation: &Operation, answer: &Answer, outcome: &Value) -> Vec<Discrepancy> {
    let mut found = Vec::new();
    let error = outcome.get("error").and_then(Value::as_str);
    let expected = match is_success(operation, answer.status) {
        true => None,
        false => Some("Api"),
    };
    if error != expected {
        let expected = expected.unwrap_or("a success");
        let about = format!("kind of answer {}", answer.status);
        found.push(Discrepancy::new(about, expected, &outcome.to_string()));
        return found;
    }
    if outcome.get("status").and_then(Value::as_u64) != Some(answer.status.into()) {
        let status = answer.status.to_string();
        found.push(Discrepancy::new("status", &status, &outcome.to_string()));
    }
    let body = outcome.get("body").unwrap_or(&Value::Null);
    found.extend(compare_body(answer, body));
    found
}

fn compare_body(answer: &Answer, told: &Value) -> Option<Discrepancy> {
    let expected = match &answer.expected {
        Expected::Nothing => Value::Null,
        Expected::Json(value) => value.clone(),
        Expected::Either(_, text) if told == text => return None,
        Expected::Either(value, _) => value.clone(),
        Expected::Text(text) => Value::from(text.as_str()),
        Expected::Events(events) => Value::from(events.as_slice()),
    };
    let difference = same::json(&expected, told, Missing::Hollow)?;
    let about = format!("answer {} {}", answer.status, difference.pointer);
    Some(Discrepancy::new(
        about,
        &difference.expected,
        &difference.seen,
    ))
}

/// What counts as success: 2XX; where the document has none, the class of the first it has.
fn is_success(operation: &Operation, status: u16) -> bool {
    let listed = |class: u16| {
        let class = class.to_string();
        operation
            .responses
            .keys()
            .any(|key| key.starts_with(&class))
    };
    match (listed(2), listed(3)) {
        (false, true) => status / 100 == 3,
        _ => status / 100 == 2,
    }
}
