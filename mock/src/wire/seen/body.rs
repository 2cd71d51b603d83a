//! The body against its input, in the media type that was asked for.
use serde_json::Value;

use super::multipart;
use crate::Call;
use crate::document::Document;
use crate::document::operation::{Media, Operation, essence, is_json};
use crate::styled::pairs::Pairs;
use crate::styled::{in_pairs, of_member};
use crate::wire::plan::{GivenBody, Inputs};
use crate::wire::report::Discrepancy;
use crate::wire::same::{self, Missing};

/// Everything in which the body is not the one that was given.
pub(super) fn compare(
    document: &Document,
    operation: &Operation,
    inputs: &Inputs,
    call: &Call,
) -> Vec<Discrepancy> {
    let Some(given) = &inputs.body else {
        let seen = String::from_utf8_lossy(&call.body);
        let is_there = !call.body.is_empty();
        let found = is_there.then(|| Discrepancy::new("body", "nothing", &seen));
        return found.into_iter().collect();
    };
    let stated = call.header("content-type").unwrap_or_default();
    if !is_of(&given.media, stated) {
        return vec![Discrepancy::new("content type", &given.media, stated)];
    }
    let content = operation.body.iter().flat_map(|body| &body.content);
    let media = content
        .into_iter()
        .find(|one| one.media_type == given.media);
    let kind = essence(stated);
    match (kind.as_str(), media) {
        ("application/x-www-form-urlencoded", Some(media)) if given.value.is_object() => {
            form(media, given, call)
        }
        (kind, Some(media)) if kind.starts_with("multipart/") => {
            multipart::compare(document, media, &given.value, stated, &call.body)
        }
        (kind, _) if is_json(kind) && kind != "*/*" => json(given, call).into_iter().collect(),
        _ => text(given, call).into_iter().collect(),
    }
}

/// Whether a stated media type is the documented one with its parameters, or one of a documented
/// range.
fn is_of(documented: &str, stated: &str) -> bool {
    let parameters = |of: &str| -> Vec<String> {
        let all = of.split(';').skip(1);
        all.map(|one| one.trim().to_ascii_lowercase()).collect()
    };
    let given = parameters(stated);
    let has_all = parameters(documented).iter().all(|one| given.contains(one));
    let (documented, stated) = (essence(documented), essence(stated));
    let range = documented.strip_suffix('*');
    documented == stated && has_all
        || documented == "*/*" && !stated.is_empty()
        || range.is_some_and(|range| stated.starts_with(range))
}

fn json(given: &GivenBody, call: &Call) -> Option<Discrepancy> {
    let Some(seen) = call.json() else {
        let seen = String::from_utf8_lossy(&call.body);
        return Some(Discrepancy::new("body", "JSON", &seen));
    };
    let difference = same::json(&given.value, &seen, Missing::Nothing)?;
    let about = format!("body {}", difference.pointer);
    Some(Discrepancy::new(
        about,
        &difference.expected,
        &difference.seen,
    ))
}

fn text(given: &GivenBody, call: &Call) -> Option<Discrepancy> {
    let seen = String::from_utf8_lossy(&call.body);
    let given = match &given.value {
        Value::String(text) => text.clone(),
        value => value.to_string(),
    };
    (given != seen).then(|| Discrepancy::new("body", &given, &seen))
}

fn form(media: &Media, given: &GivenBody, call: &Call) -> Vec<Discrepancy> {
    let text = String::from_utf8_lossy(&call.body);
    let mut pairs = Pairs::of_query(&text);
    let members = given.value.as_object().into_iter().flatten();
    let mut found: Vec<_> = members
        .filter_map(|(name, value)| {
            let style = of_member(media, name, value);
            let seen = in_pairs(style, name, value, &mut pairs);
            member(name, value, seen)
        })
        .collect();
    let rest = pairs.without(&[]);
    if !rest.is_empty() {
        found.push(Discrepancy::new("body besides the input", "nothing", &rest));
    }
    found
}

/// How a member of a form differs from what was given, if it does.
pub(super) fn member(name: &str, given: &Value, seen: Option<Value>) -> Option<Discrepancy> {
    let is_nothing = same::says_nothing(given);
    let about = format!("body /{name}");
    let Some(seen) = seen else {
        return (!is_nothing).then(|| Discrepancy::new(about, &given.to_string(), "nothing"));
    };
    let difference = same::texts(given, &seen)?;
    let about = format!("{about}{}", difference.pointer);
    Some(Discrepancy::new(
        about,
        &difference.expected,
        &difference.seen,
    ))
}
