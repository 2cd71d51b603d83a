//! Which part of a list is asked for.
use serde_json::{Map, Value};

use crate::document::flat::flatten_first;
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
/// Items of a page when the document gives no default.
const USUAL_LIMIT: usize = 20;

/// What a request asks of a list.
#[derive(Debug, Default)]
pub(crate) struct Wanted {
    pub(crate) limit: Option<usize>,
    /// Items to pass over.
    pub(crate) offset: usize,
    /// The number of the page, from 1.
    pub(crate) page: Option<usize>,
    /// The cursor's text.
    pub(crate) cursor: Option<String>,
    /// The parameter that leads to the next page.
    pub(crate) leads: Option<Lead>,
    /// Properties and the texts they must have.
    pub(crate) filters: Vec<(String, String)>,
}

/// How a parameter leads from page to page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Lead {
    /// By a cursor, under this name.
    Cursor(String),
    /// By the items to pass over.
    Offset(String),
    /// By the number of the page.
    Page(String),
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
                self.leads = Some(Lead::Cursor(parameter.name.clone()));
            }
            name if LIMITS.contains(&name) && of_items.is_none() => {
                let limit = number().filter(|limit| *limit > 0);
                self.limit = Some(limit.unwrap_or_else(|| usual(root, &parameter.schema.raw)));
            }
            name if OFFSETS.contains(&name) => {
                self.offset = number().unwrap_or(0);
                self.leads = Some(Lead::Offset(parameter.name.clone()));
            }
            name if PAGES.contains(&name) => {
                self.page = Some(number().unwrap_or(1).max(1));
                self.leads = Some(Lead::Page(parameter.name.clone()));
            }
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

pub(super) fn plain(name: &str) -> String {
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
