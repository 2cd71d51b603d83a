//! Reading operations out of a document.
use hyper::Method;
use hyper::header::HeaderName;
use indexmap::IndexMap;
use serde_json::Value;

use super::derived::Derived;
use super::operation::{
    Body, Encoding, In, Media, Need, Operation, Parameter, Response, Scheme, Style,
};
use super::pointer::{is_true, items, members, resolve, text};
use super::servers::bases;

/// The methods a path item can have.
const METHODS: [&str; 8] = [
    "get", "put", "post", "delete", "options", "head", "patch", "trace",
];

/// Header parameters that OpenAPI tells to ignore.
const IGNORED_HEADERS: [&str; 3] = ["accept", "content-type", "authorization"];

/// Every operation of the document, in its order.
pub(crate) fn operations(root: &Value, known: &Derived) -> Vec<Operation> {
    let mut found = Vec::new();
    for (path, item) in members(root.get("paths")).filter(|(path, _)| path.starts_with('/')) {
        let item = resolve(root, item);
        for name in METHODS {
            if let Some(operation) = item.get(name).filter(|operation| operation.is_object()) {
                found.extend(read(known, root, path, item, name, operation));
            }
        }
    }
    found
}

fn read(
    known: &Derived,
    root: &Value,
    path: &str,
    item: &Value,
    name: &str,
    from: &Value,
) -> Option<Operation> {
    let method = Method::from_bytes(name.to_ascii_uppercase().as_bytes()).ok()?;
    let id = text(from, "operationId").map_or_else(|| format!("{method} {path}"), str::to_owned);
    Some(Operation {
        id,
        path: path.to_owned(),
        bases: bases(root, item, from),
        parameters: parameters(known, root, item, from),
        body: from
            .get("requestBody")
            .map(|body| read_body(known, root, resolve(root, body))),
        responses: members(from.get("responses"))
            .filter(|(status, _)| !status.starts_with("x-"))
            .map(|(status, response)| {
                (
                    status.clone(),
                    read_response(known, root, resolve(root, response)),
                )
            })
            .collect(),
        security: security(root, from),
        method,
    })
}

/// The parameters of the path item, replaced by those of the operation with equal name and place.
fn parameters(known: &Derived, root: &Value, item: &Value, operation: &Value) -> Vec<Parameter> {
    let mut found: Vec<Parameter> = Vec::new();
    let stated = items(item.get("parameters")).chain(items(operation.get("parameters")));
    for parameter in stated.filter_map(|from| read_parameter(known, root, resolve(root, from))) {
        found.retain(|old| (old.place, &old.name) != (parameter.place, &parameter.name));
        found.push(parameter);
    }
    found
}

fn read_parameter(known: &Derived, root: &Value, from: &Value) -> Option<Parameter> {
    let name = text(from, "name")?.to_owned();
    let place = place(text(from, "in")?)?;
    if place == In::Header && !is_looked_at(&name) {
        return None;
    }
    let content = members(from.get("content")).next();
    let schema = content.map_or_else(|| from.get("schema"), |(_, media)| media.get("schema"));
    let style = match content {
        Some((media, _)) if super::operation::is_json(&super::operation::essence(media)) => {
            Style::Json
        }
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
        schema: known.get(schema.unwrap_or(&Value::Bool(true))),
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

fn place(text: &str) -> Option<In> {
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

fn read_body(known: &Derived, root: &Value, from: &Value) -> Body {
    Body {
        required: need(from),
        content: content(known, root, from),
    }
}

fn content(known: &Derived, root: &Value, from: &Value) -> Vec<Media> {
    members(from.get("content"))
        .map(|(media_type, media)| Media {
            media_type: media_type.clone(),
            schema: media.get("schema").map(|schema| known.get(schema)),
            examples: examples(root, media),
            encodings: encodings(media),
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

fn read_response(known: &Derived, root: &Value, from: &Value) -> Response {
    let headers = members(from.get("headers"))
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
    }
}

fn security(root: &Value, operation: &Value) -> Vec<Vec<Scheme>> {
    let stated = operation.get("security").or_else(|| root.get("security"));
    items(stated)
        .map(|alternative| {
            members(Some(alternative))
                .map(|(name, _)| scheme(root, name))
                .collect()
        })
        .collect()
}

fn scheme(root: &Value, name: &str) -> Scheme {
    let defined = root
        .get("components")
        .and_then(|components| components.get("securitySchemes")?.get(name))
        .map(|scheme| resolve(root, scheme));
    let Some(from) = defined else {
        return Scheme::Unseen;
    };
    let http = text(from, "scheme")
        .unwrap_or_default()
        .to_ascii_lowercase();
    match (text(from, "type").unwrap_or_default(), http.as_str()) {
        ("http", "bearer") | ("oauth2" | "openIdConnect", _) => Scheme::Bearer,
        ("http", "basic") => Scheme::Basic,
        ("apiKey", _) => key(from).unwrap_or(Scheme::Unseen),
        _ => Scheme::Unseen,
    }
}

fn key(from: &Value) -> Option<Scheme> {
    Some(Scheme::Key {
        place: place(text(from, "in")?)?,
        name: text(from, "name")?.to_owned(),
    })
}
