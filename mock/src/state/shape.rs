//! Where in an answer the object stands, its identifier, its times, and the items of a list.
use serde_json::{Map, Value};

use crate::document::flat::{flatten_first, properties};
use crate::document::pointer::join;

/// Names that lists are usually found under.
const LIST_NAMES: [&str; 7] = [
    "items", "data", "results", "records", "entries", "values", "content",
];
/// Names that single objects are usually found under.
const ENVELOPES: [&str; 4] = ["data", "result", "item", "object"];
/// Names of identifiers.
const ID_NAMES: [&str; 6] = ["id", "_id", "uuid", "uid", "key", "name"];
/// Names of the time something was made, in lower case without dividers.
const CREATED: [&str; 8] = [
    "createdat",
    "created",
    "creationdate",
    "createdon",
    "createdtime",
    "createtime",
    "creationtime",
    "timecreated",
];
/// Names of the time something was last changed, likewise.
const UPDATED: [&str; 9] = [
    "updatedat",
    "updated",
    "modifiedat",
    "modified",
    "lastmodified",
    "lastupdated",
    "updatedon",
    "updatetime",
    "timemodified",
];

/// How an answer lists items.
#[derive(Debug, Clone)]
pub(crate) struct List {
    /// The property that holds the array; none when the answer is the array.
    pub(crate) property: Option<String>,
    /// The schema of an item.
    pub(crate) items: Value,
}

/// The list in an answer's schema, when there is one.
pub(crate) fn list(root: &Value, schema: &Value, path_end: &str) -> Option<List> {
    let flat = flatten_first(root, schema);
    if let Some(items) = items_of(&flat) {
        return Some(List {
            property: None,
            items,
        });
    }
    let arrays: Vec<(String, Value)> = flat
        .get("properties")?
        .as_object()?
        .iter()
        .filter_map(|(name, schema)| Some((name.clone(), items_of(&flatten_first(root, schema))?)))
        .collect();
    let named = arrays
        .iter()
        .find(|(name, _)| LIST_NAMES.contains(&name.as_str()) || name == path_end);
    let (name, items) = match (named, arrays.as_slice()) {
        (Some(named), _) => named,
        (None, [only]) if !has_id(&flat) => only,
        _ => return None,
    };
    Some(List {
        property: Some(name.clone()),
        items: items.clone(),
    })
}

fn items_of(flat: &Map<String, Value>) -> Option<Value> {
    let is_array = flat.get("type").and_then(Value::as_str) == Some("array")
        || (flat.contains_key("items") && !flat.contains_key("properties"));
    is_array.then(|| flat.get("items").cloned().unwrap_or(Value::Bool(true)))
}

fn has_id(flat: &Map<String, Value>) -> bool {
    flat.get("properties")
        .is_some_and(|properties| properties.get("id").is_some())
}

/// The pointer to the object itself in an answer: `""`, or `/data` where it stands in an envelope.
pub(crate) fn core(root: &Value, schema: &Value) -> String {
    let own = properties(root, schema);
    if own.contains_key("id") {
        return String::new();
    }
    let with_id: Vec<&String> = own
        .iter()
        .filter(|(_, inner)| properties(root, inner).contains_key("id"))
        .map(|(name, _)| name)
        .collect();
    match with_id.as_slice() {
        [name] if own.len() == 1 || ENVELOPES.contains(&name.as_str()) => join("", name),
        _ => String::new(),
    }
}

/// The schema a pointer of [`core`] leads to.
pub(crate) fn core_schema(root: &Value, schema: &Value, core: &str) -> Value {
    match core.strip_prefix('/') {
        Some(name) => properties(root, schema)
            .remove(name)
            .unwrap_or(Value::Bool(true)),
        None => schema.clone(),
    }
}

/// The property that identifies an item whose path parameter has this name.
pub(crate) fn id_property(known: &Map<String, Value>, parameter: Option<&str>) -> Option<String> {
    let scalar = |name: &str| {
        let kind = known
            .get(name)
            .map(|schema| schema.get("type").and_then(Value::as_str));
        matches!(kind, Some(None | Some("string" | "integer" | "number")))
    };
    let plain = |name: &str| name.to_ascii_lowercase().replace(['_', '-'], "");
    let same = || {
        let wanted = plain(parameter?);
        known
            .keys()
            .find(|name| plain(name) == wanted)
            .map(String::as_str)
    };
    // A parameter `card_token` names the `token` of a card.
    let end = || {
        let wanted = plain(parameter?);
        let ends = |name: &&String| wanted.ends_with(&plain(name)) && scalar(name);
        let longest = known.keys().filter(ends).max_by_key(|name| name.len());
        longest.map(String::as_str)
    };
    parameter
        .filter(|name| known.contains_key(*name))
        .or_else(|| ID_NAMES.into_iter().take(4).find(|name| scalar(name)))
        .or_else(same)
        .or_else(end)
        .or_else(|| {
            ID_NAMES
                .into_iter()
                .find(|name| parameter.is_some() && scalar(name))
        })
        .map(str::to_owned)
}

/// What a property says of time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Time {
    Created,
    Updated,
}

/// Whether a property holds the time of an object's making or last change.
pub(crate) fn time(root: &Value, name: &str, schema: &Value) -> Option<Time> {
    let plain = name.to_ascii_lowercase().replace(['_', '-'], "");
    let time = match plain.as_str() {
        name if CREATED.contains(&name) => Time::Created,
        name if UPDATED.contains(&name) => Time::Updated,
        _ => return None,
    };
    let flat = flatten_first(root, schema);
    let format = flat.get("format").and_then(Value::as_str);
    let fits = match flat.get("type").and_then(Value::as_str) {
        Some("integer") => true,
        Some("string") | None => {
            matches!(format, None | Some("date-time")) && !flat.contains_key("enum")
        }
        _ => false,
    };
    fits.then_some(time)
}
