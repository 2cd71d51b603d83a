//! Which part of a list is shown, and what the envelope says of the rest.
use serde_json::{Map, Value, json};

use crate::document::flat::{flatten_first, types};
use crate::document::operation::{In, Operation, Parameter};

const LIMITS: [&str; 8] = [
    "limit",
    "pagesize",
    "perpage",
    "maxresults",
    "first",
    "top",
    "count",
    "size",
];
const CURSORS: [&str; 7] = [
    "cursor",
    "pagetoken",
    "startingafter",
    "after",
    "marker",
    "nexttoken",
    "continuationtoken",
];
const OFFSETS: [&str; 3] = ["offset", "skip", "startindex"];
const PAGES: [&str; 2] = ["page", "pagenumber"];
const NEXT: [&str; 8] = [
    "cursor",
    "nextcursor",
    "next",
    "nextpagetoken",
    "nexttoken",
    "nextpage",
    "endcursor",
    "continuationtoken",
];
const MORE: [&str; 2] = ["hasmore", "hasnextpage"];
const COUNTS: [&str; 2] = ["count", "size"];
const TOTALS: [&str; 4] = ["total", "totalcount", "totalitems", "totalresults"];

/// Items of a page when the document gives no default.
const USUAL_LIMIT: usize = 20;

/// What a request asks of a list.
#[derive(Debug, Default)]
pub(crate) struct Wanted {
    pub(crate) limit: Option<usize>,
    /// Items to pass over.
    pub(crate) offset: usize,
    /// The number of the page, from 1.
    page: Option<usize>,
    /// The cursor's text.
    pub(crate) cursor: Option<String>,
    /// Properties and the texts they must have.
    pub(crate) filters: Vec<(String, String)>,
}

/// What is asked, from the query parameters the operation documents.
pub(crate) fn wanted(
    root: &Value,
    operation: &Operation,
    query: &[(String, String)],
    item: &Map<String, Value>,
) -> Wanted {
    let mut wanted = Wanted::default();
    let in_query = |parameter: &&Parameter| parameter.place == In::Query;
    for parameter in operation.parameters.iter().filter(in_query) {
        let given = query.iter().find(|pair| pair.0 == parameter.name);
        let given = given.map(|pair| pair.1.as_str());
        let of_items = item.get(&parameter.name);
        wanted.note(root, parameter, given, of_items);
    }
    wanted.by_page();
    wanted
}

impl Wanted {
    /// Notes what one parameter asks, by its name; one that items have as well is a filter, but
    /// for those that lead through the list.
    fn note(
        &mut self,
        root: &Value,
        parameter: &Parameter,
        given: Option<&str>,
        of_items: Option<&Value>,
    ) {
        let number = || given.and_then(|text| text.parse::<usize>().ok());
        match plain(&parameter.name).as_str() {
            name if CURSORS.contains(&name) => {
                self.cursor = given.filter(|text| !text.is_empty()).map(str::to_owned);
            }
            name if LIMITS.contains(&name) && of_items.is_none() => {
                let limit = number().filter(|limit| *limit > 0);
                self.limit = Some(limit.unwrap_or_else(|| usual(root, &parameter.schema.raw)));
            }
            name if OFFSETS.contains(&name) => self.offset = number().unwrap_or(0),
            name if PAGES.contains(&name) => self.page = number(),
            _ if of_items.is_some() => {
                let filter = given.map(|text| (parameter.name.clone(), text.to_owned()));
                self.filters.extend(filter);
            }
            _ => {}
        }
    }

    /// Turns the number of a page into items to pass over.
    fn by_page(&mut self) {
        if let Some(page) = self.page {
            let limit = self.limit.unwrap_or(USUAL_LIMIT);
            self.offset = page.saturating_sub(1).saturating_mul(limit);
            self.limit = Some(limit);
        }
    }
}

fn usual(root: &Value, schema: &Value) -> usize {
    let default = flatten_first(root, schema)
        .get("default")
        .and_then(Value::as_u64);
    default
        .and_then(|n| usize::try_from(n).ok())
        .filter(|n| *n > 0)
        .unwrap_or(USUAL_LIMIT)
}

fn plain(name: &str) -> String {
    name.to_ascii_lowercase().replace(['_', '-', '[', ']'], "")
}

/// A cursor behind the object of this number: opaque, and checked when it comes back.
pub(crate) fn cursor(seed: u64, number: u64) -> String {
    format!("{number:016x}{:016x}", seal(seed, number))
}

/// The number in a cursor of this server's making.
pub(crate) fn read_cursor(seed: u64, cursor: &str) -> Option<u64> {
    let (number, sealed) = cursor.split_at_checked(16)?;
    let number = u64::from_str_radix(number, 16).ok()?;
    (u64::from_str_radix(sealed, 16).ok()? == seal(seed, number)).then_some(number)
}

fn seal(seed: u64, number: u64) -> u64 {
    crate::random::Random::new(seed, &format!("cursor {number}")).next()
}

/// What a page shows.
pub(crate) struct Page {
    pub(crate) items: Vec<Value>,
    /// The cursor of the next page, when there is one.
    pub(crate) next: Option<String>,
    /// Objects on all pages.
    pub(crate) total: usize,
}

/// Writes the envelope's own properties: cursor, counts.
pub(crate) fn describe(
    root: &Value,
    schema: &Value,
    page: &Page,
    envelope: &mut Map<String, Value>,
) {
    let flat = flatten_first(root, schema);
    let required = flat.get("required").cloned().unwrap_or_default();
    let is_required = |name: &str| {
        required
            .as_array()
            .is_some_and(|r| r.iter().any(|n| n == name))
    };
    let properties = flat.get("properties").and_then(Value::as_object);
    for (name, property) in properties.into_iter().flatten() {
        let value = match plain(name).as_str() {
            plain if NEXT.contains(&plain) => next(root, property, page),
            plain if MORE.contains(&plain) => Some(json!(page.next.is_some())),
            plain if COUNTS.contains(&plain) => Some(json!(page.items.len())),
            plain if TOTALS.contains(&plain) => Some(json!(page.total)),
            _ => continue,
        };
        match value {
            Some(value) => {
                envelope.insert(name.clone(), value);
            }
            None if is_required(name) => {
                envelope.insert(name.clone(), json!(""));
            }
            None => {
                envelope.shift_remove(name);
            }
        }
    }
}

/// The next cursor; at the end null, where that is allowed.
fn next(root: &Value, property: &Value, page: &Page) -> Option<Value> {
    let flat = flatten_first(root, property);
    let is_null = flat.get("nullable") == Some(&Value::Bool(true))
        || types(root, property).iter().any(|name| name == "null");
    match &page.next {
        Some(next) => Some(json!(next)),
        None => is_null.then_some(Value::Null),
    }
}
