//! Joins the documents of several products into one.
//!
//! What two products call by the same name stays apart: components,
//! operations and tags carry the name of their product, and paths the path of
//! the server they are sent to.

mod base;
mod info;
mod rename;

use std::collections::BTreeMap;

use crate::finding::Finding;
use crate::merge::{Document, METHODS, check};
use crate::node::{Member, Node, Object, Value};
use crate::overlay::{Location, Step, Touch};
use base::Base;

/// The documents of all products as one, each with the name of its product.
///
/// Components are called `product.Name`, operations `product.operationId`, and
/// the key of a path begins with the path of the servers: `/customers` of
/// `https://api.example.com/v1` is `/v1/customers` of `https://api.example.com`.
/// Every operation says in `x-product` where it belongs.
///
/// Rules of the findings: the error `joined-operations` for two operations of
/// one path and method, and `conflicting-paths` as in [`merge`](crate::merge);
/// the warnings `differing-bases` for an operation whose servers have different
/// paths, which keeps them, and `differing-roots` for what products say at
/// their root and cannot both be kept.
///
/// ```
/// use codegen::{Document, Node, Sources, join_products};
///
/// let mut sources = Sources::default();
/// let file = sources.add("a.yaml", "");
/// let json = serde_json::json!({
///     "openapi": "3.0.3",
///     "info": { "title": "Shop", "version": "1" },
///     "paths": { "/orders": { "get": {
///         "operationId": "listOrders",
///         "servers": [{ "url": "https://example.com/v1" }],
///     } } },
/// });
/// let document = Document::new(Node::from_json(&json, sources.whole(file)));
/// let (joined, findings) = join_products(&[("shop", "Shop", &document)]);
/// assert!(findings.is_empty());
/// let operation = joined.unwrap().root.at("/paths/~1v1~1orders/get").cloned().unwrap();
/// assert_eq!(operation.str_at("operationId"), Some("shop.listOrders"));
/// ```
#[must_use]
pub fn join_products(parts: &[(&str, &str, &Document)]) -> (Option<Document>, Vec<Finding>) {
    let mut join = Join::default();
    for (product, _, document) in parts {
        join.add(product, document);
    }
    let document = join.document(parts);
    let mut findings = join.findings;
    if let Some(document) = &document {
        findings.extend(check::equal_paths(&document.root));
    }
    (document, findings)
}

/// The parts joined so far.
#[derive(Default)]
struct Join {
    paths: Object,
    components: BTreeMap<String, Object>,
    /// What stands at the root besides what is joined.
    rest: Object,
    tags: Vec<Node>,
    touches: Vec<Touch>,
    findings: Vec<Finding>,
}

impl Join {
    fn add(&mut self, product: &str, document: &Document) {
        let bases = self.bases(&document.root);
        let mut root = document.root.clone();
        rename::rename(&mut root, product, &bases);
        for (path, member) in taken(&mut root, "paths") {
            self.add_path(product, &path, member, &bases);
        }
        for (kind, mut member) in taken(&mut root, "components") {
            let of_kind = self.components.entry(kind).or_default();
            let members = member.node.as_object_mut().map(std::mem::take);
            of_kind.extend(members.unwrap_or_default());
        }
        if let Some(tags) = root.remove("tags") {
            self.tags.extend_from_slice(tags.items());
        }
        info::rest(root, &mut self.rest, &mut self.findings);
        let moved = document.touches.iter();
        self.touches
            .extend(moved.flat_map(|touch| moved_touch(touch, product, &bases)));
    }

    /// The base of every operation, by path and method.
    fn bases(&mut self, root: &Node) -> Bases {
        let mut bases = Bases::default();
        for (path, method, operation) in crate::merge::operations(root) {
            let base = base::base(&operation.node);
            if base == Base::Several {
                let message = format!("the servers of {method} {path} have different paths");
                self.findings.push(
                    Finding::warning("differing-bases", message, operation.key)
                        .with_help("the path stays as it is in the joined document"),
                );
            }
            bases.insert((path.to_owned(), method.to_owned()), base);
        }
        bases
    }

    fn add_path(&mut self, product: &str, path: &str, mut item: Member, bases: &Bases) {
        let members = item.node.as_object_mut().map(std::mem::take);
        let (methods, texts): (Object, Object) = members
            .unwrap_or_default()
            .into_iter()
            .partition(|(name, _)| METHODS.contains(&name.as_str()));
        let item = Member {
            node: Node::new(Value::Object(texts), item.node.place),
            ..item
        };
        for (name, mut member) in methods {
            if let Some(Base::One(_)) = bases.get(&(path.to_owned(), name.clone())) {
                base::strip(&mut member.node);
            }
            let place = member.key;
            member.node.set("x-product", Node::string(product, place));
            self.add_operation(&moved_path(path, &name, bases), name, member, &item);
        }
    }

    fn add_operation(&mut self, path: &str, method: String, member: Member, item: &Member) {
        let new = || item.clone();
        let item = self.paths.entry(path.to_owned()).or_insert_with(new);
        let Some(methods) = item.node.as_object_mut() else {
            return;
        };
        if let Some(first) = methods.get(&method) {
            let message = format!("two products have {method} {path}");
            let finding = Finding::error("joined-operations", message, member.key)
                .with_related(first.key, "the other")
                .with_help("give their servers different paths, or remove one with an overlay");
            self.findings.push(finding);
            return;
        }
        methods.insert(method, member);
    }

    fn document(&mut self, parts: &[(&str, &str, &Document)]) -> Option<Document> {
        let mut root = info::head(parts)?;
        let place = root.place;
        if !self.tags.is_empty() {
            let tags = std::mem::take(&mut self.tags);
            root.set("tags", Node::new(Value::Array(tags), place));
        }
        self.paths.sort_keys();
        let paths = std::mem::take(&mut self.paths);
        root.set("paths", Node::new(Value::Object(paths), place));
        let mut components = Node::object(place);
        for (kind, members) in std::mem::take(&mut self.components) {
            components.set(&kind, Node::new(Value::Object(members), place));
        }
        root.set("components", components);
        if let Some(members) = root.as_object_mut() {
            members.extend(std::mem::take(&mut self.rest));
        }
        let touches = std::mem::take(&mut self.touches);
        Some(Document { root, touches })
    }
}

/// The base of each operation, by path and method.
type Bases = BTreeMap<(String, String), Base>;

/// Where a path stands in the joined document, for one of its methods.
fn moved_path(path: &str, method: &str, bases: &Bases) -> String {
    match bases.get(&(path.to_owned(), method.to_owned())) {
        Some(Base::One(base)) => format!("{base}{path}"),
        _ => path.to_owned(),
    }
}

/// The members of a map of the document, taken out of it.
fn taken(root: &mut Node, key: &str) -> Object {
    let mut node = root.remove(key);
    let members = node.as_mut().and_then(Node::as_object_mut);
    members.map(std::mem::take).unwrap_or_default()
}

/// What an overlay touched, where it stands now; a path may stand in several
/// places.
fn moved_touch(touch: &Touch, product: &str, bases: &Bases) -> Vec<Touch> {
    let steps = &touch.location.0;
    let moved = |steps: Vec<Step>| Touch {
        location: Location(steps),
        ..touch.clone()
    };
    match steps.as_slice() {
        [Step::Name(top), Step::Name(path), rest @ ..] if top == "paths" => {
            let paths = moved_paths(path, rest.first(), bases);
            let head = |path| vec![Step::Name(top.clone()), Step::Name(path)];
            paths
                .into_iter()
                .map(|path| moved([head(path).as_slice(), rest].concat()))
                .collect()
        }
        [
            top @ Step::Name(name),
            kind,
            Step::Name(component),
            rest @ ..,
        ] if name == "components" => {
            let component = Step::Name(rename::of_product(product, component));
            let head = [top.clone(), kind.clone(), component];
            vec![moved([head.as_slice(), rest].concat())]
        }
        _ => vec![touch.clone()],
    }
}

fn moved_paths(path: &str, method: Option<&Step>, bases: &Bases) -> Vec<String> {
    let is_meant = |of: &str| match method {
        Some(Step::Name(method)) => method == of,
        _ => true,
    };
    let of_path = bases
        .keys()
        .filter(|(of, method)| of == path && is_meant(method));
    let mut paths: Vec<_> = of_path
        .map(|(_, method)| moved_path(path, method, bases))
        .collect();
    paths.dedup();
    paths
}

#[cfg(test)]
mod tests;
