//! What an operation does to what the server holds, told from its path and method alone.
use hyper::Method;

use super::shape;
use crate::document::Document;
use crate::document::flat::properties;
use crate::document::operation::Operation;
use crate::document::route::{Route, Segment, Table};
use crate::document::schema::Schema;

/// What an operation does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Role {
    /// Adds to a collection.
    Create,
    /// Shows a collection.
    List,
    /// Shows one item.
    Fetch,
    /// Puts an item in another's place.
    Replace,
    /// Changes an item.
    Patch,
    /// Removes an item.
    Remove,
    /// Shows a thing that there is one of.
    Read,
    /// Changes a thing that there is one of.
    Write,
    /// Anything else: it answers, and changes nothing.
    Act,
}

/// Where a request points to among the things the server holds.
#[derive(Debug)]
pub(crate) struct Place {
    pub(crate) role: Role,
    /// The collection's path, or the path of the one thing.
    pub(crate) collection: String,
    /// The item in the collection.
    pub(crate) id: Option<Id>,
    /// Items the path leads through, which must exist.
    pub(crate) parents: Vec<Parent>,
    /// Whether clients can fill the collection.
    pub(crate) filled_by: FilledBy,
}

/// An item's identifier and the parameter that carries it.
#[derive(Debug, Clone)]
pub(crate) struct Id {
    pub(crate) name: String,
    pub(crate) value: String,
}

/// An item on the way to another.
#[derive(Debug)]
pub(crate) struct Parent {
    pub(crate) collection: String,
    pub(crate) id: Id,
    pub(crate) filled_by: FilledBy,
    /// The operation that shows the item.
    pub(crate) fetch: usize,
}

/// Who fills a collection.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum FilledBy {
    /// Clients, by an operation of the document.
    Clients,
    /// Nobody: the server puts an example there.
    Nobody,
}

pub(crate) fn place(
    document: &Document,
    operation: &Operation,
    route: &Route,
    path: &[String],
) -> Place {
    let table = &document.routes;
    let role = role(document, operation, route);
    let is_item = matches!(
        role,
        Role::Fetch | Role::Replace | Role::Patch | Role::Remove
    );
    let depth = if is_item {
        path.len().saturating_sub(1)
    } else {
        path.len()
    };
    let front = route.segments.get(..depth).unwrap_or_default();
    Place {
        role,
        collection: key(path, depth),
        id: if is_item {
            id(&route.segments, path, depth)
        } else {
            None
        },
        parents: (1..depth)
            .filter_map(|at| parent(table, &route.segments, path, at))
            .collect(),
        filled_by: filled_by(table, front),
    }
}

fn role(document: &Document, operation: &Operation, route: &Route) -> Role {
    let method = &operation.method;
    let table = &document.routes;
    let (last, front) = match route.segments.split_last() {
        Some((last, front)) => (last, front),
        None => return Role::Act,
    };
    if last.variable().is_some() && table.route(front).is_some_and(is_collection) {
        return item_role(method);
    }
    let lists = lists(document, route);
    let collects =
        table.item_below(&route.segments).is_some() || (lists && route.operation("POST").is_some());
    match *method {
        Method::POST if collects || makes(document, operation, route) => Role::Create,
        Method::GET | Method::HEAD if collects && lists => Role::List,
        Method::GET | Method::HEAD => Role::Read,
        Method::PUT | Method::PATCH if !collects => Role::Write,
        _ => Role::Act,
    }
}

/// Whether a POST to a path without items makes something: its answer has an identifier, and is
/// not the item that the path leads through.
fn makes(document: &Document, operation: &Operation, route: &Route) -> bool {
    let root = &document.root;
    let Some(schema) = answer(operation) else {
        return false;
    };
    let core = shape::core(root, &schema.raw);
    let object = shape::core_schema(root, &schema.raw, &core);
    let parent = route
        .segments
        .split_last()
        .and_then(|(_, front)| document.routes.route(front));
    let parent = parent
        .and_then(|parent| document.operations.get(parent.operation("GET")?))
        .and_then(answer);
    properties(root, &object).contains_key("id")
        && parent.is_none_or(|parent| parent.raw != schema.raw)
}

fn answer(operation: &Operation) -> Option<&Schema> {
    operation
        .response(operation.usual_status())?
        .preferred()?
        .schema
        .as_deref()
}

fn item_role(method: &Method) -> Role {
    match *method {
        Method::GET | Method::HEAD => Role::Fetch,
        Method::PUT => Role::Replace,
        Method::PATCH | Method::POST => Role::Patch,
        Method::DELETE => Role::Remove,
        _ => Role::Act,
    }
}

fn is_collection(route: &Route) -> bool {
    route.operation("POST").is_some() || route.operation("GET").is_some()
}

/// Whether the GET of a path answers a list.
fn lists(document: &Document, route: &Route) -> bool {
    let get = route
        .operation("GET")
        .and_then(|index| document.operations.get(index));
    get.and_then(answer).is_some_and(|schema| {
        let literal = route
            .segments
            .last()
            .and_then(Segment::literal)
            .unwrap_or_default();
        shape::list(&document.root, &schema.raw, literal).is_some()
    })
}

fn filled_by(table: &Table, collection: &[Segment]) -> FilledBy {
    let posts = table
        .route(collection)
        .is_some_and(|route| route.operation("POST").is_some());
    let puts = || {
        table
            .item_below(collection)
            .is_some_and(|route| route.operation("PUT").is_some())
    };
    if posts || puts() {
        FilledBy::Clients
    } else {
        FilledBy::Nobody
    }
}

fn parent(table: &Table, segments: &[Segment], path: &[String], at: usize) -> Option<Parent> {
    segments.get(at)?.variable()?;
    let collection = segments.get(..at)?;
    table
        .route(collection)
        .filter(|route| is_collection(route))?;
    let item = table.route(segments.get(..=at)?)?;
    Some(Parent {
        collection: key(path, at),
        id: id(segments, path, at)?,
        filled_by: filled_by(table, collection),
        fetch: item.operation("GET")?,
    })
}

fn id(segments: &[Segment], path: &[String], at: usize) -> Option<Id> {
    let name = segments.get(at)?.variable()?.to_owned();
    Some(Id {
        name,
        value: path.get(at)?.clone(),
    })
}

fn key(path: &[String], depth: usize) -> String {
    path.iter()
        .take(depth)
        .map(|segment| format!("/{segment}"))
        .collect()
}
