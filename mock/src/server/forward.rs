//! Forwarding to a real server, and holding both sides against the document.
use hyper::HeaderMap;
use hyper::header::HeaderValue;

use super::exchange::Outgoing;
use crate::answer::{Addressed, Engine};
use crate::call::Work;
use crate::check;
use crate::problem::{Part, Problem, header};
use crate::proxy::{Upstream, travels};
use crate::request::Request;

/// The real server's answer, unchanged but for a header that says what is wrong on either side.
///
/// A request that leaves the document is forwarded all the same: what the real server says of it
/// is what one wants to know.
pub(super) async fn forward(
    engine: &Engine,
    upstream: &dyn Upstream,
    addressed: &Addressed<'_>,
    request: &Request,
) -> Outgoing {
    let refusal = engine.check(addressed, request).err();
    let problems = refusal.map(|refusal| refusal.problems).unwrap_or_default();
    let response = match upstream.send(outbound(request)).await {
        Ok(response) => response,
        Err(error) => return unreachable(error.as_ref(), problems),
    };
    let (document, operation) = (&engine.document, addressed.operation);
    let status = response.status().as_u16();
    let headers = carried(response.headers());
    let mut found = check::answer::check(document, operation, status, &headers, response.body());
    found.extend(accepted(status, &problems));
    passed_on(response, problems, found)
}

/// The answer of a real server to a request of no documented operation.
pub(super) async fn beyond(
    upstream: &dyn Upstream,
    request: &Request,
    problems: Vec<Problem>,
) -> Outgoing {
    match upstream.send(outbound(request)).await {
        Ok(response) => {
            let found = accepted(response.status().as_u16(), &problems);
            passed_on(response, problems, found.into_iter().collect())
        }
        Err(error) => unreachable(error.as_ref(), problems),
    }
}

/// A success where the document has something against the request: one of both is wrong.
fn accepted(status: u16, problems: &[Problem]) -> Option<Problem> {
    let first = problems.first().filter(|_| (200..300).contains(&status))?;
    let message = format!("{status} accepts a request that leaves the document");
    let problem = Problem::new(Part::Status, "", message);
    Some(problem.stated_at(&first.stated_at))
}

/// The real server's answer, with what is wrong in a header and in the record.
fn passed_on(
    response: hyper::Response<bytes::Bytes>,
    problems: Vec<Problem>,
    answer_problems: Vec<Problem>,
) -> Outgoing {
    let (parts, body) = response.into_parts();
    let (status, mut headers) = (parts.status.as_u16(), carried(&parts.headers));
    let all: Vec<Problem> = problems.iter().chain(&answer_problems).cloned().collect();
    if let Ok(value) = HeaderValue::from_str(&header(&all))
        && !all.is_empty()
    {
        headers.insert("x-mock-problems", value);
    }
    Outgoing {
        status,
        headers,
        body,
        work: Work::None,
        problems,
        answer_problems,
    }
}

fn outbound(request: &Request) -> hyper::Request<bytes::Bytes> {
    let mut outbound = hyper::Request::new(request.body.clone());
    outbound.method_mut().clone_from(&request.method);
    let target = request.uri.path_and_query().cloned();
    *outbound.uri_mut() = target.map_or_else(hyper::Uri::default, hyper::Uri::from);
    *outbound.headers_mut() = carried(&request.headers);
    outbound
}

fn carried(headers: &HeaderMap) -> HeaderMap {
    headers
        .iter()
        .filter(|(name, _)| travels(name.as_str()))
        .map(|(name, value)| (name.clone(), value.clone()))
        .collect()
}

fn unreachable(error: &(dyn std::error::Error + Send + Sync), problems: Vec<Problem>) -> Outgoing {
    let problem = Problem::new(
        Part::Status,
        "",
        format!("no answer from the real server: {error}"),
    );
    let mut headers = HeaderMap::new();
    headers.insert("content-type", HeaderValue::from_static("application/json"));
    let body = serde_json::json!({ "message": problem.to_string() })
        .to_string()
        .into();
    let answer_problems = vec![problem];
    Outgoing {
        status: 502,
        headers,
        body,
        work: Work::None,
        problems,
        answer_problems,
    }
}
