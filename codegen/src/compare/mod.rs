//! Compares two OpenAPI documents: every difference, and no word about how bad
//! it is.

mod change;
mod comparer;
mod content;
mod cursor;
mod document;
mod facts;
mod lifecycle;
mod operation;
mod parameter;
mod paths;
mod response;
mod schema;
mod security;
mod server;
mod site;
mod traits;

pub use change::{Action, Change, Detail, Fact, Lifecycle, Spot, Subject, TypeChange};
pub use site::{Direction, OperationRef, Part, SchemaPath, Segment, Site};
pub use traits::Traits;

use crate::node::Node;

use comparer::Comparer;
use cursor::Doc;

/// All differences between two documents, OpenAPI 3.0 or 3.1.
///
/// References are followed before comparing; the order of keys does not matter.
/// A difference in a shared schema is one [`Fact`] and a [`Change`] for every
/// operation that reaches the schema. The result is sorted by operation and
/// place, so that it does not depend on the order of either document.
///
/// ```
/// # use codegen::{Sources, compare, read_yaml};
/// let mut sources = Sources::default();
/// let mut read = |text: &str| {
///     let file = sources.add("a.yaml", text);
///     read_yaml(&sources, sources.whole(file)).0.expect("it is YAML")
/// };
/// let old = read("paths: {/a: {get: {responses: {}}}}\n");
/// let new = read("paths: {}\n");
/// assert!(compare(&old, &old).is_empty());
/// let changes = compare(&old, &new);
/// assert_eq!(changes[0].fact.pointer(), "/paths/~1a/get");
/// ```
#[must_use]
pub fn compare(old: &Node, new: &Node) -> Vec<Change> {
    compare_counting(old, new).0
}

/// Like [`compare`], with the number of pairs of schemas that were compared:
/// the measure of the work, which grows with the size of the documents.
#[must_use]
pub fn compare_counting(old: &Node, new: &Node) -> (Vec<Change>, usize) {
    let (old, new) = (Doc::new(old), Doc::new(new));
    let comparer = Comparer::new(&old, &new);
    let (mut changes, pairs) = document::compare(comparer);
    changes.sort_by_cached_key(sort_key);
    (changes, pairs)
}

type SortKey = (
    String,
    String,
    std::sync::Arc<Site>,
    String,
    String,
    Subject,
    String,
    Action,
    Option<String>,
);

/// What puts changes in order: operation, part, way into the schema, fact.
fn sort_key(change: &Change) -> SortKey {
    let operation = change.operation.as_ref();
    let fact = &change.fact;
    (
        operation.map_or_else(String::new, |operation| operation.path().to_owned()),
        operation.map_or_else(String::new, |operation| operation.method.clone()),
        std::sync::Arc::clone(&change.site),
        change.path.to_string(),
        fact.pointer().to_owned(),
        fact.subject,
        fact.aspect.to_string(),
        fact.action,
        fact.name.clone(),
    )
}
