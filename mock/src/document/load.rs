//! Reading operations out of a document.
use hyper::Method;
use hyper::header::HeaderName;
use indexmap::IndexMap;
use serde_json::{Value, json};

use super::derived::Derived;
use super::flat::types;
use super::operation::{
    Body, Encoding, In, Media, Need, Operation, Parameter, Response, Scheme, Style, essence,
    is_json,
};
use super::place::Place;
use super::pointer::{is_true, join, members, resolve, text};
use super::security::security;
use super::servers::bases;

/// The methods a path item can have.
const METHODS: [&str; 8] = [
    "get", "put", "post", "delete", "options", "head", "patch", "trace",
];

/// Header parameters that OpenAPI tells to ignore.
const IGNORED_HEADERS: [&str; 2] = ["accept", "content-type"];
/// One that it tells to ignore too; but where no credential is written there, it is how the
/// document says that one is.
const AUTHORIZATION: &str = "authorization";

/// Every operation of the document, in its order.
pub(crate) fn operations(root: &Value, known: &Derived) -> Vec<Operation> {
    let mut found = Vec::new();
    for (path, item) in members(root.get("paths")).filter(|(path, _)| path.starts_with('/')) {
        let item = Place::new(join("#/paths", path), item).resolved(root);
        for name in METHODS {
            if let Some(operation) = item.get(name).filter(|one| one.value.is_object()) {
                found.extend(read(known, root, path, &item, name, &operation));
            }
        }
    }
    found
}

fn read(
    known: &Derived,
    root: &Value,
    path: &str,
    item: &Place<'_>,
    name: &str,
    from: &Place<'_>,
) -> Option<Operation> {
    let method = Method::from_bytes(name.to_ascii_uppercase().as_bytes()).ok()?;
    let id = text(from.value, "operationId");
    let id = id.map_or_else(|| format!("{method} {path}"), str::to_owned);
    let body = from.get("requestBody");
    let responses = from.get("responses");
    let security = security(root, from.value);
    let mut parameters = parameters(known, root, path, item, from);
    parameters.retain(|one| !security.iter().flatten().any(|scheme| carries(scheme, one)));
    Some(Operation {
        id,
        path: path.to_owned(),
        at: from.at.clone(),
        bases: bases(root, item.value, from.value),
        parameters,
        body: body.map(|body| read_body(known, root, &body.resolved(root))),
        responses: responses
            .iter()
            .flat_map(Place::members)
            .filter(|(status, _)| !status.starts_with("x-"))
            .map(|(status, response)| {
                let response = response.resolved(root);
                (status.to_owned(), read_response(known, root, &response))
            })
            .collect(),
        security,
        security_at: match from.get("security") {
            Some(own) => own.at,
            None => "#/security".to_owned(),
        },
        method,
    })
}

/// Whether a credential is written where a parameter stands.
fn carries(scheme: &Scheme, parameter: &Parameter) -> bool {
    let (place, name) = match scheme {
        Scheme::Key { place, name } => (*place, name.as_str()),
        _ => (In::Header, AUTHORIZATION),
    };
    let is_it = match place {
        In::Header => parameter.name.eq_ignore_ascii_case(name),
        _ => parameter.name == name,
    };
    parameter.place == place && is_it
}

/// The parameters of the path item, replaced by those of the operation with equal name and place;
/// variables of the path that nobody describes are texts.
fn parameters(
    known: &Derived,
    root: &Value,
    path: &str,
    item: &Place<'_>,
    operation: &Place<'_>,
) -> Vec<Parameter> {
    let mut found: Vec<Parameter> = Vec::new();
    let lists = [item.get("parameters"), operation.get("parameters")];
    let stated = lists.iter().flatten().flat_map(Place::items);
    for parameter in stated.filter_map(|from| read_parameter(known, root, &from.resolved(root))) {
        found.retain(|old| (old.place, &old.name) != (parameter.place, &parameter.name));
        found.push(parameter);
    }
    for name in variables(path) {
        let is_it = |one: &Parameter| one.place == In::Path && one.name == name;
        if !found.iter().any(is_it) {
            found.push(undescribed(known, name, operation));
        }
    }
    found
}

/// The names of a path's variables.
fn variables(path: &str) -> impl Iterator<Item = &str> {
    let path = path.split(['?', '#']).next().unwrap_or_default();
    let opened = path.split('{').skip(1);
    opened.filter_map(|rest| Some(rest.split_once('}')?.0))
}

fn undescribed(known: &Derived, name: &str, operation: &Place<'_>) -> Parameter {
    Parameter {
        place: In::Path,
        style: Style::Simple,
        required: Need::Required,
        schema: known.get(&json!({ "type": "string" })),
        schema_at: operation.at.clone(),
        at: operation.at.clone(),
        example: None,
        name: name.to_owned(),
    }
}

fn read_parameter(known: &Derived, root: &Value, stated: &Place<'_>) -> Option<Parameter> {
    let from = stated.value;
    let name = text(from, "name")?.to_owned();
    let place = place(text(from, "in")?)?;
    if place == In::Header && !is_looked_at(&name) {
        return None;
    }
    let content = stated.get("content");
    let content = content.and_then(|content| content.members().next());
    let holder = content.as_ref().map_or(stated, |(_, media)| media);
    let schema = holder.get("schema");
    let style = match &content {
        Some((media, _)) if is_json(&essence(media)) => Style::Json,
        Some(_) => Style::Simple,
        None => style(from, place),
    };
    Some(Parameter {
        place,
        style,
        required: match place {
            In::Path => Need::Required,
            _ => need(from),
        },
        schema: known.get(schema.as_ref().map_or(&Value::Bool(true), |one| one.value)),
        schema_at: join(&holder.at, "schema"),
        at: stated.at.clone(),
        example: examples(root, from).into_values().next(),
        name,
    })
}

/// Whether a header is a parameter: OpenAPI tells to ignore some, and some names no header can
/// have.
fn is_looked_at(name: &str) -> bool {
    let is_ignored = IGNORED_HEADERS.contains(&name.to_ascii_lowercase().as_str());
    !is_ignored && HeaderName::from_bytes(name.as_bytes()).is_ok()
}

pub(super) fn place(text: &str) -> Option<In> {
    match text {
        "path" => Some(In::Path),
        "query" => Some(In::Query),
        "header" => Some(In::Header),
        "cookie" => Some(In::Cookie),
        _ => None,
    }
}

fn need(from: &Value) -> Need {
    if is_true(from, "required") {
        Need::Required
    } else {
        Need::Optional
    }
}

fn style(from: &Value, place: In) -> Style {
    let exploded = from.get("explode").and_then(Value::as_bool);
    match (text(from, "style"), place) {
        (Some("label"), _) if exploded == Some(true) => Style::LabelExploded,
        (Some("label"), _) => Style::Label,
        (Some("matrix"), _) if exploded == Some(true) => Style::MatrixExploded,
        (Some("matrix"), _) => Style::Matrix,
        (Some("deepObject"), _) => Style::DeepObject,
        (Some("spaceDelimited"), _) if exploded != Some(true) => Style::Divided(' '),
        (Some("pipeDelimited"), _) if exploded != Some(true) => Style::Divided('|'),
        (_, In::Query | In::Cookie) if exploded == Some(false) => Style::Divided(','),
        (_, In::Query | In::Cookie) => Style::FormExploded,
        _ if exploded == Some(true) => Style::SimpleExploded,
        _ => Style::Simple,
    }
}

fn read_body(known: &Derived, root: &Value, from: &Place<'_>) -> Body {
    Body {
        required: need(from.value),
        content: content(known, root, from),
        at: from.at.clone(),
    }
}

fn content(known: &Derived, root: &Value, from: &Place<'_>) -> Vec<Media> {
    let content = from.get("content");
    let content = content.iter().flat_map(Place::members);
    content
        .map(|(media_type, media)| Media {
            media_type: media_type.to_owned(),
            schema: media.value.get("schema").map(|schema| known.get(schema)),
            schema_at: join(&media.at, "schema"),
            examples: meant(root, media_type, media.value),
            encodings: encodings(media.value),
        })
        .collect()
}

fn encodings(media: &Value) -> IndexMap<String, Encoding> {
    let encodings = members(media.get("encoding")).map(|(name, from)| {
        let encoding = Encoding {
            content_type: text(from, "contentType").map(str::to_owned),
            style: from.get("style").map(|_| style(from, In::Query)),
        };
        (name.clone(), encoding)
    });
    encodings.collect()
}

/// The examples of a media type as the values they stand for: some documents write JSON out as a
/// text where nothing is one.
fn meant(root: &Value, media_type: &str, media: &Value) -> IndexMap<String, Value> {
    let types = types(root, media.get("schema").unwrap_or(&Value::Null));
    let is_text = types.is_empty() || types.iter().any(|name| name == "string");
    let mut found = examples(root, media);
    if is_json(&essence(media_type)) && !is_text {
        for example in found.values_mut() {
            let meant = example.as_str().map(serde_json::from_str);
            if let Some(Ok(value)) = meant {
                *example = value;
            }
        }
    }
    found
}

fn examples(root: &Value, from: &Value) -> IndexMap<String, Value> {
    let mut found = IndexMap::new();
    for (name, example) in members(from.get("examples")) {
        if let Some(value) = resolve(root, example).get("value") {
            found.insert(name.clone(), value.clone());
        }
    }
    if let Some(example) = from.get("example") {
        found.insert("default".to_owned(), example.clone());
    }
    found
}

fn read_response(known: &Derived, root: &Value, from: &Place<'_>) -> Response {
    let headers = members(from.value.get("headers"))
        .map(|(name, header)| (name, resolve(root, header)))
        .filter(|(_, header)| is_true(header, "required"))
        .map(|(name, header)| {
            (
                name.clone(),
                known.get(header.get("schema").unwrap_or(&Value::Bool(true))),
            )
        })
        .collect();
    Response {
        content: content(known, root, from),
        headers,
        at: from.at.clone(),
    }
}
