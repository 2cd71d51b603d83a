//! Requests and answers against the document.
pub(crate) mod answer;
pub(crate) mod body;
pub(crate) mod coerce;
mod parameters;
mod read;
pub(crate) mod security;

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

/// The request against its operation; of several reasons to refuse it, credentials come first.
pub(crate) fn request(
    document: &Document,
    operation: &Operation,
    request: &Request,
    config: &Mock,
) -> Result<(), Refusal> {
    let security = security::check(operation, request, &config.credentials);
    if !security.is_empty() {
        return Err(Refusal {
            statuses: vec![401, 403],
            problems: security,
        });
    }
    let mut problems = parameters::check(document, operation, request, config.strictness);
    let mut statuses = vec![400, 422];
    match body::check(document, operation, request, config.strictness) {
        Judgement::Fine => {}
        Judgement::Wrong(found) => problems.extend(found),
        Judgement::WrongType(found) => {
            problems.push(found);
            statuses.insert(0, 415);
        }
    }
    if problems.is_empty() {
        Ok(())
    } else {
        Err(Refusal { statuses, problems })
    }
}
