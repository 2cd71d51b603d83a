//! What a list's envelope says of the list: how many there are, and how to go on.
use serde_json::{Map, Value, json};

use super::page::{Lead, Wanted, plain};
use crate::document::flat::{flatten_first, required, types};
use crate::document::operation::essence;

const NEXT: [&str; 11] = [
    "cursor",
    "nextcursor",
    "next",
    "nextpagetoken",
    "nexttoken",
    "nextpage",
    "nextoffset",
    "nextlink",
    "nexturl",
    "endcursor",
    "continuationtoken",
];
const PREVIOUS: [&str; 6] = [
    "prev",
    "previous",
    "prevpage",
    "previouspage",
    "previousoffset",
    "previouslink",
];
const MORE: [&str; 3] = ["hasmore", "hasnext", "hasnextpage"];
const BEFORE: [&str; 3] = ["hasprevious", "hasprev", "haspreviouspage"];
const COUNTS: [&str; 3] = ["count", "size", "itemcount"];
const TOTALS: [&str; 5] = [
    "total",
    "totalcount",
    "totalitems",
    "totalresults",
    "totalelements",
];
const PAGES: [&str; 4] = ["pages", "totalpages", "pagecount", "lastpage"];
const LIMITS: [&str; 3] = ["limit", "pagesize", "perpage"];
const NUMBERS: [&str; 3] = ["page", "pagenumber", "currentpage"];
/// Names of objects inside an envelope that speak of the list.
const INNER: [&str; 7] = [
    "pagination",
    "paging",
    "pageinfo",
    "page",
    "meta",
    "links",
    "_links",
];

/// What a page shows.
pub(crate) struct Page {
    pub(crate) items: Vec<Value>,
    /// The cursor of the next page, when there is one.
    pub(crate) next: Option<String>,
    /// Objects on all pages.
    pub(crate) total: usize,
    /// What was asked for.
    pub(crate) wanted: Wanted,
    /// The origin, path and query of the request.
    pub(crate) asked: [String; 3],
}

impl Page {
    /// What the parameter that leads on is to say for the next page.
    fn lead(&self) -> Option<(&str, String)> {
        let next = self.next.as_ref()?;
        Some(match self.wanted.leads.as_ref()? {
            Lead::Cursor(name) => (name, next.clone()),
            Lead::Offset(name) => (name, self.behind().to_string()),
            Lead::Page(name) => (name, (self.number() + 1).to_string()),
        })
    }

    /// Items before the next page.
    fn behind(&self) -> usize {
        self.wanted.offset + self.items.len()
    }

    fn number(&self) -> usize {
        match (self.wanted.page, self.wanted.limit) {
            (Some(page), _) => page,
            (None, Some(limit)) => self.wanted.offset / limit.max(1) + 1,
            (None, None) => 1,
        }
    }

    fn pages(&self) -> usize {
        let limit = self.wanted.limit.unwrap_or(self.total);
        self.total.div_ceil(limit.max(1)).max(1)
    }

    /// The URL of the next page.
    fn link(&self) -> Option<String> {
        let (name, value) = self.lead()?;
        let [origin, path, query] = &self.asked;
        let own = format!("{name}=");
        let kept = query.split('&').filter(|pair| !pair.is_empty());
        let kept = kept.filter(|pair| !pair.starts_with(&own));
        let pairs: Vec<String> = kept
            .map(str::to_owned)
            .chain([own.clone() + &value])
            .collect();
        Some(format!("{origin}{path}?{}", pairs.join("&")))
    }
}

/// Writes the envelope's own properties: cursors, links, counts, also in an object inside it.
pub(crate) fn describe(
    root: &Value,
    schema: &Value,
    page: &Page,
    envelope: &mut Map<String, Value>,
) {
    let flat = flatten_first(root, schema);
    let required: Vec<&str> = required(&flat).collect();
    let properties = flat.get("properties").and_then(Value::as_object);
    for (name, property) in properties.into_iter().flatten() {
        let plain = plain(name);
        if let (Some(Value::Object(inner)), true) =
            (envelope.get_mut(name), INNER.contains(&plain.as_str()))
        {
            describe(root, property, page, inner);
            continue;
        }
        let Some(value) = value(root, &plain, property, page) else {
            continue;
        };
        if value.is_null() && !may_be_null(root, property) {
            match required.contains(&name.as_str()) {
                true => {
                    // What cannot say nothing says what it would at the start.
                    envelope.extend(nothing(root, property).map(|nothing| (name.clone(), nothing)));
                }
                false => drop(envelope.shift_remove(name)),
            }
        } else {
            envelope.insert(name.clone(), value);
        }
    }
}

/// What a property of an envelope says, by its name; null for what is not there.
fn value(root: &Value, plain: &str, property: &Value, page: &Page) -> Option<Value> {
    let kinds = types(root, property);
    let is_number = kinds
        .iter()
        .any(|kind| kind == "integer" || kind == "number");
    let is_text = kinds.is_empty() || kinds.iter().any(|kind| kind == "string");
    let is_truth = kinds.is_empty() || kinds.iter().any(|kind| kind == "boolean");
    let number = |number: usize| Some(json!(number));
    match plain {
        _ if NEXT.contains(&plain) && is_number => Some(next_number(plain, page)),
        _ if NEXT.contains(&plain) && is_text => Some(next_text(root, property, page)),
        _ if PREVIOUS.contains(&plain) && page.wanted.offset == 0 => Some(Value::Null),
        _ if MORE.contains(&plain) && is_truth => Some(json!(page.next.is_some())),
        _ if BEFORE.contains(&plain) && is_truth => Some(json!(page.wanted.offset > 0)),
        _ if !is_number => None,
        _ if COUNTS.contains(&plain) => number(page.items.len()),
        _ if TOTALS.contains(&plain) => number(page.total),
        _ if PAGES.contains(&plain) => number(page.pages()),
        _ if NUMBERS.contains(&plain) => number(page.number()),
        _ if LIMITS.contains(&plain) => page.wanted.limit.map(|limit| json!(limit)),
        "offset" => number(page.wanted.offset),
        _ => None,
    }
}

fn next_number(plain: &str, page: &Page) -> Value {
    match (&page.next, plain) {
        (None, _) => Value::Null,
        (Some(_), "nextpage") => json!(page.number() + 1),
        (Some(_), _) => json!(page.behind()),
    }
}

/// A link, where the document asks for one or nothing else leads on; else the cursor.
fn next_text(root: &Value, property: &Value, page: &Page) -> Value {
    let flat = flatten_first(root, property);
    let format = flat.get("format").and_then(Value::as_str);
    let is_link = format.is_some_and(|format| essence(format).starts_with("uri"));
    let leads = &page.wanted.leads;
    match leads {
        Some(Lead::Offset(_) | Lead::Page(_)) => json!(page.link()),
        Some(Lead::Cursor(_)) if is_link => json!(page.link()),
        _ => json!(page.next),
    }
}

fn may_be_null(root: &Value, property: &Value) -> bool {
    flatten_first(root, property).get("nullable") == Some(&Value::Bool(true))
        || types(root, property).iter().any(|name| name == "null")
}

/// What stands for nothing where something is required, if anything can.
fn nothing(root: &Value, property: &Value) -> Option<Value> {
    let flat = flatten_first(root, property);
    let is_free = ["format", "minLength", "pattern", "enum", "minimum"];
    let is_free = !is_free.iter().any(|key| flat.contains_key(*key));
    let is_text = types(root, property).iter().any(|kind| kind == "string");
    is_free.then(|| if is_text { json!("") } else { json!(0) })
}
