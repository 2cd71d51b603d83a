//! Bodies of several parts: each named, written and labelled as the document says.
use serde_json::Value;

use super::body::member;
use crate::document::Document;
use crate::document::flat::{flatten_first, properties};
use crate::document::operation::{Media, essence};
use crate::wire::report::Discrepancy;

/// One part as it was sent.
#[derive(Debug)]
struct Part {
    name: String,
    file_name: Option<String>,
    media: Option<String>,
    text: String,
}

/// Everything in which the parts are not those of the value.
pub(super) fn compare(
    document: &Document,
    media: &Media,
    given: &Value,
    stated: &str,
    body: &[u8],
) -> Vec<Discrepancy> {
    let Some(parts) = read(stated, &String::from_utf8_lossy(body)) else {
        return vec![Discrepancy::new("content type", "a boundary", stated)];
    };
    let no_members = serde_json::Map::new();
    let members = given.as_object().unwrap_or(&no_members);
    let mut found = Vec::new();
    for (name, value) in members {
        let own: Vec<_> = parts.iter().filter(|part| part.name == *name).collect();
        found.extend(member(name, value, content(value, &own)));
        for part in own {
            found.extend(label(document, media, part));
        }
    }
    let others = parts
        .iter()
        .filter(|part| !members.contains_key(&part.name));
    found.extend(others.map(|part| Discrepancy::new(&part.name, "no part", &part.text)));
    found
}

/// What parts of one name hold, in the shape of what was given.
fn content(given: &Value, parts: &[&Part]) -> Option<Value> {
    let texts = || parts.iter().map(|part| Value::from(part.text.as_str()));
    match (given, parts) {
        (_, []) => None,
        (Value::Array(_), _) => Some(texts().collect()),
        (_, [_]) => texts().next(),
        _ => Some(texts().collect()),
    }
}

/// Whether a part is labelled as the document says: files have a name, and a media type that is
/// stated is the part's.
fn label(document: &Document, media: &Media, part: &Part) -> Option<Discrepancy> {
    let about = format!("part {}", part.name);
    let encoding = media.encodings.get(&part.name);
    let content_type = encoding.and_then(|of| of.content_type.as_deref());
    if let Some(expected) = content_type {
        let seen = part.media.as_deref().unwrap_or_default();
        let mut allowed = expected.split(',').map(essence);
        let fits = |one: String| one == essence(seen) || one.ends_with('*');
        if !allowed.any(fits) {
            return Some(Discrepancy::new(about, expected, seen));
        }
    }
    let is_file = is_file(document, media, &part.name);
    let is_named = part.file_name.is_some();
    (is_file && !is_named).then(|| Discrepancy::new(about, "the name of a file", "none"))
}

fn is_file(document: &Document, media: &Media, name: &str) -> bool {
    let schema = media.schema.as_ref().map(|schema| &schema.raw);
    let properties = schema.map(|schema| properties(&document.root, schema));
    let property = properties.and_then(|all| all.get(name).cloned());
    property.is_some_and(|property| {
        let flat = flatten_first(&document.root, &property);
        flat.get("format").and_then(Value::as_str) == Some("binary")
    })
}

/// The parts of a body; none where the content type names no boundary.
fn read(stated: &str, text: &str) -> Option<Vec<Part>> {
    let boundary = attribute(stated, "boundary")?;
    let text = format!("\r\n{text}");
    let divider = format!("\r\n--{boundary}");
    let pieces = text.split(&divider).skip(1);
    Some(pieces.filter_map(part).collect())
}

fn part(piece: &str) -> Option<Part> {
    let (head, text) = piece.strip_prefix("\r\n")?.split_once("\r\n\r\n")?;
    let header = |wanted: &str| {
        let mut lines = head.lines().filter_map(|line| line.split_once(':'));
        let found = lines.find(|(name, _)| name.eq_ignore_ascii_case(wanted));
        found.map(|(_, value)| value.trim())
    };
    let disposition = header("content-disposition")?;
    Some(Part {
        name: attribute(disposition, "name")?,
        file_name: attribute(disposition, "filename"),
        media: header("content-type").map(str::to_owned),
        text: text.to_owned(),
    })
}

/// An attribute of a header; in quotes three characters are encoded.
fn attribute(header: &str, name: &str) -> Option<String> {
    let value = header.split("; ").skip(1).find_map(|one| {
        let (key, value) = one.split_once('=')?;
        key.trim().eq_ignore_ascii_case(name).then_some(value)
    })?;
    let value = value.trim_matches('"');
    Some(
        value
            .replace("%22", "\"")
            .replace("%0D", "\r")
            .replace("%0A", "\n"),
    )
}
