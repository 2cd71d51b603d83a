//! Valid requests made from the document, to try every operation with.
use bytes::Bytes;
use hyper::header::{HeaderName, HeaderValue};
use hyper::{HeaderMap, Uri};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::Value;

use crate::document::Document;
use crate::document::convert::Direction;
use crate::document::operation::{In, Need, Operation, Parameter, Scheme, Style};
use crate::generate::{Generator, Mode, fitting};
use crate::random::Random;
use crate::request::Request;

/// A request that the document allows, with what it requires and no more parameters than that.
pub(crate) fn request(document: &Document, operation: &Operation, mode: Mode) -> Option<Request> {
    let mut request = Request {
        method: operation.method.clone(),
        uri: Uri::default(),
        headers: HeaderMap::new(),
        body: Bytes::new(),
    };
    let base = operation.bases.first().map_or("", String::as_str);
    let mut path = format!("{base}{}", operation.path);
    let mut query = Vec::new();
    for parameter in operation
        .parameters
        .iter()
        .filter(|p| p.required == Need::Required)
    {
        let value = value(document, parameter, mode);
        match parameter.place {
            In::Path => {
                path = path.replace(
                    &format!("{{{}}}", parameter.name),
                    &encoded(&text(parameter, &value)),
                )
            }
            In::Query => query.extend(pairs(parameter, &value)),
            In::Header => set(
                &mut request.headers,
                &parameter.name,
                &text(parameter, &value),
            ),
            In::Cookie => set(
                &mut request.headers,
                "cookie",
                &format!("{}={}", parameter.name, text(parameter, &value)),
            ),
        }
    }
    credentials(operation, &mut request.headers, &mut query);
    let query = if query.is_empty() {
        String::new()
    } else {
        format!("?{}", query.join("&"))
    };
    request.uri = format!("{path}{query}").parse().ok()?;
    body(document, operation, mode, &mut request);
    Some(request)
}

fn value(document: &Document, parameter: &Parameter, mode: Mode) -> Value {
    let example = parameter.example.clone().filter(|_| mode == Mode::Static);
    example.unwrap_or_else(|| {
        let random = Random::new(3, &parameter.name);
        let mut generator = Generator::new(&document.root, Direction::Request, mode, random);
        fitting(&mut generator, &parameter.schema)
    })
}

fn text(parameter: &Parameter, value: &Value) -> String {
    let plain = match value {
        Value::String(text) => text.clone(),
        Value::Array(items) if parameter.style != Style::Json => items
            .iter()
            .map(|item| text(parameter, item))
            .collect::<Vec<_>>()
            .join(","),
        other => other.to_string(),
    };
    match parameter.style {
        Style::Label => format!(".{plain}"),
        Style::Matrix => format!(";{}={plain}", parameter.name),
        _ => plain,
    }
}

fn pairs(parameter: &Parameter, value: &Value) -> Vec<String> {
    let pair = |name: &str, value: &Value| {
        format!("{}={}", encoded(name), encoded(&text(parameter, value)))
    };
    match (value, parameter.style) {
        (Value::Array(items), Style::FormExploded) => items
            .iter()
            .map(|item| pair(&parameter.name, item))
            .collect(),
        (Value::Object(object), Style::FormExploded) => object
            .iter()
            .map(|(name, value)| pair(name, value))
            .collect(),
        (Value::Object(object), Style::DeepObject) => object
            .iter()
            .map(|(name, value)| pair(&format!("{}[{name}]", parameter.name), value))
            .collect(),
        _ => vec![pair(&parameter.name, value)],
    }
}

fn credentials(operation: &Operation, headers: &mut HeaderMap, query: &mut Vec<String>) {
    for scheme in operation.security.first().into_iter().flatten() {
        match scheme {
            Scheme::Bearer => set(headers, "authorization", "Bearer t"),
            Scheme::Basic => set(headers, "authorization", "Basic dTpw"),
            Scheme::Key {
                place: In::Query,
                name,
            } => query.push(format!("{name}=k")),
            Scheme::Key {
                place: In::Cookie,
                name,
            } => set(headers, "cookie", &format!("{name}=k")),
            Scheme::Key { name, .. } => set(headers, name, "k"),
            Scheme::Unseen => {}
        }
    }
}

fn body(document: &Document, operation: &Operation, mode: Mode, request: &mut Request) {
    let Some(media) = operation
        .body
        .as_ref()
        .and_then(|b| b.content.iter().find(|m| m.is_json()))
    else {
        return;
    };
    let Some(schema) = &media.schema else { return };
    let mut generator = Generator::new(
        &document.root,
        Direction::Request,
        mode,
        Random::new(4, &operation.id),
    );
    request.body = fitting(&mut generator, schema).to_string().into();
    let kind = media.essence().replace("*/*", "application/json");
    set(&mut request.headers, "content-type", &kind);
}

fn encoded(text: &str) -> String {
    utf8_percent_encode(text, NON_ALPHANUMERIC).to_string()
}

fn set(headers: &mut HeaderMap, name: &str, value: &str) {
    // A name that no header can have cannot be sent, whatever the document says.
    if let Ok(name) = HeaderName::from_bytes(name.as_bytes()) {
        headers.insert(
            name,
            HeaderValue::from_str(value).unwrap_or(HeaderValue::from_static("x")),
        );
    }
}
