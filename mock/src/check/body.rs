//! A request's body against its media type and schema.
use serde_json::{Map, Value};

use super::{coerce, json, read};
use crate::document::Document;
use crate::document::convert::Direction;
use crate::document::operation::{Body, Media, Need, Operation, essence, is_json, is_xml, listed};
use crate::document::pointer::join;
use crate::mock::Strictness;
use crate::problem::{Part, Problem};
use crate::request::Request;

/// What is wrong with the body, by the status it leads to.
pub(crate) enum Judgement {
    /// The body as it was read; null where nothing is read of it.
    Fine(Value),
    /// 415: not a type that is documented.
    WrongType(Problem),
    /// 400: not what its schema asks for.
    Wrong(Vec<Problem>),
}

pub(crate) fn check(
    document: &Document,
    operation: &Operation,
    request: &Request,
    strictness: Strictness,
) -> Judgement {
    let problem = |message: &str, stated_at: String| {
        let problem = Problem::new(Part::Body, "", message);
        Judgement::Wrong(vec![problem.stated_at(stated_at)])
    };
    match (&operation.body, is_missing(operation, request)) {
        (None, false) if strictness == Strictness::Strict => problem(
            "is not allowed: this operation takes none",
            operation.at.clone(),
        ),
        (None, _) => Judgement::Fine(Value::Null),
        (Some(body), true) if body.required == Need::Required => {
            problem("is required", join(&body.at, "required"))
        }
        (Some(_), true) => Judgement::Fine(Value::Null),
        (Some(body), false) => with_body(document, body, request, strictness),
    }
}

/// Whether there is no body. Nothing at all is a form without members, too, and
/// an empty text or file, where the request says that it is one.
fn is_missing(operation: &Operation, request: &Request) -> bool {
    let stated = request.header("content-type").unwrap_or_default();
    let is_said = operation.body.is_some() && !stated.is_empty() && !is_json(&essence(&stated));
    request.body.is_empty() && !is_said
}

fn with_body(
    document: &Document,
    body: &Body,
    request: &Request,
    strictness: Strictness,
) -> Judgement {
    let stated = request.header("content-type").unwrap_or_default();
    let Some(media) = matching(&body.content, &stated) else {
        let known = listed(&body.content);
        let message = match stated.as_str() {
            "" => format!("is missing; documented: {known}"),
            _ => format!("is not a documented type; documented: {known}"),
        };
        let problem = Problem::new(Part::Header, "/Content-Type", message);
        return Judgement::WrongType(problem.stated_at(join(&body.at, "content")));
    };
    let mut twice = Vec::new();
    let problems = match parse(document, media, &stated, request, &mut twice) {
        Ok(Some(value)) => {
            let mut problems = judge(document, media, Direction::Request, &value);
            if strictness == Strictness::Strict {
                let twice = twice.into_iter();
                problems.extend(
                    twice.map(|at| Problem::new(Part::Body, at, "is given more than once")),
                );
            }
            match problems.is_empty() {
                true => return Judgement::Fine(value),
                false => problems,
            }
        }
        Ok(None) => return Judgement::Fine(Value::Null),
        Err(message) => vec![Problem::new(Part::Body, "", message).stated_at(&media.schema_at)],
    };
    Judgement::Wrong(problems)
}

/// The documented media type that fits: with all its parameters, then without any, then
/// `type/*`, then `*/*`.
pub(crate) fn matching<'a>(content: &'a [Media], stated: &str) -> Option<&'a Media> {
    let plain = essence(stated);
    let exact = |wanted: &str| {
        let mut content = content.iter();
        content.find(|media| is_same(&media.media_type, wanted))
    };
    let range = format!("{}/*", plain.split('/').next().unwrap_or_default());
    let of = |wanted: &str| content.iter().find(|media| media.essence() == wanted);
    let near = || [plain.as_str(), &range, "*/*"].into_iter().find_map(of);
    exact(stated).or_else(|| exact(&plain)).or_else(near)
}

/// Whether two media types are one, parameters included, however they are spaced.
fn is_same(one: &str, other: &str) -> bool {
    let letters = |text: &str| text.replace(' ', "").to_ascii_lowercase();
    letters(one) == letters(other)
}

/// What of a body violates the schema of its media type.
pub(super) fn judge(
    document: &Document,
    media: &Media,
    direction: Direction,
    value: &Value,
) -> Vec<Problem> {
    let schema = media.schema.iter();
    let violations = schema.flat_map(|schema| schema.violations(&document.root, direction, value));
    violations
        .map(|violation| {
            let stated_at = violation.stated_at(&media.schema_at);
            Problem::new(Part::Body, violation.pointer, violation.message).stated_at(stated_at)
        })
        .collect()
}

/// The body as a value that can be checked; none for types without structure. Members of JSON
/// that are given more than once are noted.
fn parse(
    document: &Document,
    media: &Media,
    stated: &str,
    request: &Request,
    twice: &mut Vec<String>,
) -> Result<Option<Value>, String> {
    let any = Value::Bool(true);
    let schema = media.schema.as_ref().map_or(&any, |schema| &schema.raw);
    let text = || String::from_utf8_lossy(&request.body);
    match essence(stated).as_str() {
        kind if is_json(kind) => {
            let (value, found) =
                json::read(&request.body).map_err(|error| format!("is not JSON: {error}"))?;
            twice.extend(found);
            Ok(Some(value))
        }
        kind if is_xml(kind) => match crate::xml::parse(&text()) {
            Ok(element) => Ok(Some(crate::xml::value(&document.root, schema, &element))),
            Err(message) => Err(format!("is not XML: {message}")),
        },
        "application/x-www-form-urlencoded" => {
            read::form(&document.root, media, schema, &text()).map(Some)
        }
        "multipart/form-data" => multipart(document, schema, stated, &text()),
        "text/plain" => Ok(Some(coerce::scalar(&document.root, schema, &text()))),
        _ => Ok(None),
    }
}

/// The parts of a form by name: files as text, so that what is required can be checked.
fn multipart(
    document: &Document,
    schema: &Value,
    stated: &str,
    text: &str,
) -> Result<Option<Value>, String> {
    // Some documents call the whole body a file.
    if !coerce::may_be_object(&document.root, schema) {
        return Ok(None);
    }
    let boundary = parameter(stated, "boundary").ok_or("the content type names no boundary")?;
    let mut found = Vec::new();
    for part in text.split(&format!("--{boundary}")).skip(1) {
        let Some((head, content)) = part.split_once("\r\n\r\n") else {
            continue;
        };
        let name = head
            .lines()
            .find(|line| {
                line.to_ascii_lowercase()
                    .starts_with("content-disposition:")
            })
            .and_then(|line| parameter(line, "name"));
        if let Some(name) = name {
            let content = content.strip_suffix("\r\n").unwrap_or(content);
            found.push((name.to_owned(), content.to_owned()));
        }
    }
    let parts = coerce::object(&document.root, schema, &found);
    // Parts that are objects, also in lists, travel as JSON.
    let parts = match coerce::tree(&document.root, schema, &parts) {
        Value::Object(parts) => {
            let parts: Map<_, _> = parts.into_iter().map(inner_json).collect();
            read::with_empty_lists(&document.root, schema, parts)
        }
        other => other,
    };
    Ok(Some(parts))
}

/// Parts that are objects travel as JSON.
fn inner_json((name, value): (String, Value)) -> (String, Value) {
    let parsed = value
        .as_str()
        .filter(|text| text.starts_with(['{', '[']))
        .and_then(|text| serde_json::from_str(text).ok());
    (name, parsed.unwrap_or(value))
}

fn parameter<'a>(header: &'a str, name: &str) -> Option<&'a str> {
    header.split(';').skip(1).find_map(|part| {
        let (key, value) = part.trim().split_once('=')?;
        key.eq_ignore_ascii_case(name)
            .then(|| value.trim_matches('"'))
    })
}
