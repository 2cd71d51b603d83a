//! Valid requests made from the document, to try every operation with.
mod body;

use bytes::Bytes;
use hyper::header::{HeaderName, HeaderValue};
use hyper::{HeaderMap, Uri};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::Value;

use crate::document::Document;
use crate::document::convert::Direction;
use crate::document::operation::{In, Need, Operation, Parameter, Scheme, Style};
use crate::generate::{Generator, Mode, fitting};
use crate::random::Random;
use crate::request::Request;

/// What is encoded in a path: all but what stands for itself or divides values there.
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~')
    .remove(b',')
    .remove(b';')
    .remove(b'=');

/// Finds something that exists in a collection, given the collection's path.
pub(crate) type Known<'a> = &'a dyn Fn(&str) -> Option<String>;

/// A request that the document allows, with what it requires and no more parameters than that.
pub(crate) fn request(
    document: &Document,
    operation: &Operation,
    mode: Mode,
    known: Known<'_>,
) -> Option<Request> {
    let mut request = Request {
        method: operation.method.clone(),
        uri: Uri::default(),
        headers: HeaderMap::new(),
        body: Bytes::new(),
    };
    let mut query = Vec::new();
    let required = |parameter: &&Parameter| parameter.required == Need::Required;
    for parameter in operation.parameters.iter().filter(required) {
        let value = value(document, parameter, mode);
        let text = || text(parameter, &value);
        match parameter.place {
            In::Path => {}
            In::Query => query.extend(pairs(parameter, &value)),
            In::Header => set(&mut request.headers, &parameter.name, &text()),
            In::Cookie => {
                let pair = format!("{}={}", parameter.name, text());
                set(&mut request.headers, "cookie", &pair);
            }
        }
    }
    credentials(operation, &mut request.headers, &mut query);
    query.extend(
        operation
            .own_query()
            .split('&')
            .filter(|pair| !pair.is_empty())
            .map(str::to_owned),
    );
    let path = path(document, operation, mode, known);
    let mark = if query.is_empty() { "" } else { "?" };
    request.uri = format!("{path}{mark}{}", query.join("&")).parse().ok()?;
    body::add(document, operation, mode, &mut request);
    Some(request)
}

/// The path with its variables filled: by what exists where something does, else by samples.
fn path(document: &Document, operation: &Operation, mode: Mode, known: Known<'_>) -> String {
    let base = operation.bases.first().map_or("", String::as_str);
    let (mut plain, mut path) = (base.to_owned(), base.to_owned());
    for segment in operation.own_path().split('/').skip(1) {
        let whole = segment.strip_prefix('{').and_then(|s| s.strip_suffix('}'));
        let existing = whole.and_then(|_| known(&plain));
        let filled = existing.unwrap_or_else(|| filled(document, operation, mode, segment));
        plain = format!("{plain}/{filled}");
        path = format!("{path}/{}", in_path(&filled));
    }
    path
}

/// A segment with samples in the place of its variables.
fn filled(document: &Document, operation: &Operation, mode: Mode, segment: &str) -> String {
    let mut filled = segment.to_owned();
    for parameter in operation.parameters.iter().filter(|p| p.place == In::Path) {
        let variable = format!("{{{}}}", parameter.name);
        if filled.contains(&variable) {
            let value = value(document, parameter, mode);
            filled = filled.replace(&variable, &text(parameter, &value));
        }
    }
    filled
}

fn value(document: &Document, parameter: &Parameter, mode: Mode) -> Value {
    let example = parameter.example.clone().filter(|_| mode == Mode::Static);
    let value = example.unwrap_or_else(|| {
        let random = Random::new(3, &parameter.name);
        let mut generator = Generator::new(&document.root, Direction::Request, mode, random);
        fitting(&mut generator, &parameter.schema)
    });
    // A segment of a path is never empty.
    match (parameter.place, value.as_array().is_some_and(Vec::is_empty)) {
        (In::Path, true) => Value::Array(vec![Value::from(1)]),
        _ => value,
    }
}

/// The text of a value in the style of its parameter.
fn text(parameter: &Parameter, value: &Value) -> String {
    let Parameter { name, style, .. } = parameter;
    let (front, divider) = match style {
        Style::Json => return value.to_string(),
        Style::Label => (".".to_owned(), ","),
        Style::LabelExploded => (".".to_owned(), "."),
        Style::Matrix => (format!(";{name}="), ","),
        Style::MatrixExploded if value.is_object() => (";".to_owned(), ";"),
        Style::MatrixExploded => (format!(";{name}="), ";"),
        _ => (String::new(), ","),
    };
    format!("{front}{}", divided(parameter, value, divider))
}

fn divided(parameter: &Parameter, value: &Value, divider: &str) -> String {
    let exploded = [
        Style::SimpleExploded,
        Style::LabelExploded,
        Style::MatrixExploded,
    ];
    let exploded = exploded.contains(&parameter.style);
    let pieces: Vec<String> = match value {
        Value::Array(items) if parameter.style == Style::MatrixExploded => {
            let rest = items.iter().skip(1);
            let rest = rest.map(|item| format!("{}={}", parameter.name, plain(item)));
            items.first().map(plain).into_iter().chain(rest).collect()
        }
        Value::Array(items) => items.iter().map(plain).collect(),
        Value::Object(members) if exploded => {
            let members = members.iter();
            members
                .map(|(name, value)| format!("{name}={}", plain(value)))
                .collect()
        }
        Value::Object(members) => {
            let members = members.iter();
            members
                .flat_map(|(name, value)| [name.clone(), plain(value)])
                .collect()
        }
        other => vec![plain(other)],
    };
    pieces.join(divider)
}

fn plain(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

fn pairs(parameter: &Parameter, value: &Value) -> Vec<String> {
    let pair = |name: &str, value: &Value| {
        let text = match (value, parameter.style) {
            (Value::Array(_) | Value::Object(_), Style::Divided(divider)) => {
                divided(parameter, value, &divider.to_string())
            }
            _ => text(parameter, value),
        };
        format!("{}={}", encoded(name), encoded(&text))
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

/// Encoded but for what divides values in the styles of paths.
fn in_path(text: &str) -> String {
    utf8_percent_encode(text, RESERVED).to_string()
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
