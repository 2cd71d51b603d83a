//! Answers against the document: those of a real server, and this server's own in tests.
use hyper::{HeaderMap, Method};

use super::body::{judge, matching};
use crate::answer::reply::has_no_body;
use crate::document::Document;
use crate::document::convert::Direction;
use crate::document::operation::{Media, Operation, Response, essence, is_json, listed};
use crate::document::pointer::join;
use crate::problem::{Part, Problem};

/// Everything in which an answer leaves the document.
pub(crate) fn check(
    document: &Document,
    operation: &Operation,
    status: u16,
    headers: &HeaderMap,
    body: &[u8],
) -> Vec<Problem> {
    if operation.responses.is_empty() {
        // What says nothing of its answers has nothing against any.
        return Vec::new();
    }
    let Some(response) = operation.response(status) else {
        let known: Vec<&str> = operation.responses.keys().map(String::as_str).collect();
        let message = format!(
            "{status} is not documented; documented: {}",
            known.join(", ")
        );
        let problem = Problem::new(Part::Status, "", message);
        return vec![problem.stated_at(join(&operation.at, "responses"))];
    };
    let mut problems: Vec<Problem> = response
        .headers
        .iter()
        .filter(|(name, _)| !headers.contains_key(name.as_str()))
        .map(|(name, _)| {
            let stated_at = join(&join(&response.at, "headers"), name);
            Problem::new(Part::Header, join("", name), "is required").stated_at(stated_at)
        })
        .collect();
    problems.extend(content(
        document,
        &operation.method,
        status,
        response,
        headers,
        body,
    ));
    problems
}

fn content(
    document: &Document,
    method: &Method,
    status: u16,
    response: &Response,
    headers: &HeaderMap,
    body: &[u8],
) -> Vec<Problem> {
    if response.content.is_empty() || has_no_body(method, status) {
        return Vec::new();
    }
    let stated = headers.get("content-type");
    let stated = stated.and_then(|value| value.to_str().ok());
    let stated = stated.unwrap_or_default();
    let kind = essence(stated);
    match matching(&response.content, stated) {
        Some(media) if is_json(&kind) => json(document, media, body),
        Some(_) => Vec::new(),
        None => vec![undocumented(response, &kind)],
    }
}

fn undocumented(response: &Response, kind: &str) -> Problem {
    let known = listed(&response.content);
    let message = format!("is {kind:?}; documented: {known}");
    let problem = Problem::new(Part::Header, "/Content-Type", message);
    problem.stated_at(join(&response.at, "content"))
}

fn json(document: &Document, media: &Media, body: &[u8]) -> Vec<Problem> {
    let value = match serde_json::from_slice(body) {
        Ok(value) => value,
        Err(error) => {
            let message = format!("is not JSON: {error}");
            return vec![Problem::new(Part::Body, "", message)];
        }
    };
    judge(document, media, Direction::Response, &value)
}
