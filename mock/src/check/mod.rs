//! Requests and answers against the document.
pub(crate) mod answer;
pub(crate) mod body;
pub(crate) mod coerce;
mod json;
mod parameters;
mod read;
pub(crate) mod security;

use serde_json::Value;

use crate::document::Document;
use crate::document::operation::Operation;
use crate::mock::Mock;
use crate::problem::Problem;
use crate::request::Request;
use body::Judgement;

/// A refusal: the statuses that say it, best first, and all that is wrong.
#[derive(Debug)]
pub(crate) struct Refusal {
    pub(crate) statuses: Vec<u16>,
    pub(crate) problems: Vec<Problem>,
}

/// The request against its operation, and its body as it was read; null where nothing is.
///
/// All that is wrong is said at once; of several reasons to refuse, credentials choose the status.
pub(crate) fn request(
    document: &Document,
    operation: &Operation,
    request: &Request,
    config: &Mock,
) -> Result<Value, Refusal> {
    let mut problems = security::check(operation, request, &config.credentials);
    let mut statuses = match problems.is_empty() {
        true => vec![400, 422],
        false => vec![401, 403],
    };
    problems.extend(parameters::check(
        document,
        operation,
        request,
        config.strictness,
    ));
    let mut read = Value::Null;
    match body::check(document, operation, request, config.strictness) {
        Judgement::Fine(body) => read = body,
        Judgement::Wrong(found) => problems.extend(found),
        Judgement::WrongType(found) => {
            problems.push(found);
            if statuses.first() == Some(&400) {
                statuses.insert(0, 415);
            }
        }
    }
    if problems.is_empty() {
        Ok(read)
    } else {
        Err(Refusal { statuses, problems })
    }
}
