//! Merges fragments into one document, applies the overlays and says what
//! remains undecided.

mod accept;
mod arrange;
pub(crate) mod check;
mod collect;
mod decide;
mod differ;
mod push_down;
mod reading;

use std::cmp::Ordering;

use crate::finding::Finding;
use crate::fragment::Fragment;
use crate::node::{Member, Node, Value};
use crate::overlay::{Overlay, Touch, apply};
use collect::Collection;

/// The methods of HTTP a path item can have, in the order they are written in.
pub(crate) const METHODS: [&str; 8] = [
    "get", "put", "post", "delete", "options", "head", "patch", "trace",
];

/// The merged document: OpenAPI 3.0 in which every operation carries its own
/// servers and security.
#[derive(Clone, Debug)]
pub struct Document {
    /// The whole document.
    pub root: Node,
    /// What overlays changed in it, in the order they did.
    pub(crate) touches: Vec<Touch>,
}

impl Document {
    /// A document no overlay changed.
    #[must_use]
    pub fn new(root: Node) -> Self {
        let touches = Vec::new();
        Self { root, touches }
    }
}

/// Merges the fragments into one document and applies the overlays to it, in
/// the order given. The order of the fragments does not matter.
///
/// Equal definitions merge silently. Where definitions of one thing differ,
/// that of the fragment whose name sorts first is kept; where they contradict
/// each other, that is an error until an overlay decides.
///
/// There is a document whenever there is an acceptable fragment, so that later
/// stages can find more; it may only be used if no finding is an error.
///
/// Rules of the findings: errors are `openapi-version`, `malformed-document`,
/// `conflicting-definitions`, `conflicting-paths` (a warning where no method is
/// defined twice), `duplicate-operation-id`, `overlay-matches-nothing` and
/// `overlay-target`; warnings are `differing-documentation`, `no-server`,
/// `path-without-operations` and `unused-default`.
///
/// ```
/// use codegen::{Fragment, Node, Sources, merge};
///
/// let mut sources = Sources::default();
/// let fragments = ["/a", "/b"].map(|path| {
///     let place = sources.add(path, "");
///     let json = serde_json::json!({
///         "openapi": "3.0.0",
///         "info": { "title": "API", "version": "1" },
///         "servers": [{ "url": "https://example.com" }],
///         "paths": { path: { "get": { "responses": { "204": { "description": "done" } } } } },
///     });
///     Fragment { name: path.to_owned(), root: Node::from_json(&json, sources.whole(place)) }
/// });
/// let (document, findings) = merge(&fragments, &[]);
/// assert!(findings.is_empty());
/// assert!(document.unwrap().root.at("/paths/~1b/get/servers/0").is_some());
/// ```
#[must_use]
pub fn merge(fragments: &[Fragment], overlays: &[Overlay]) -> (Option<Document>, Vec<Finding>) {
    let mut findings = Vec::new();
    let mut accepted: Vec<&Fragment> = sorted(fragments);
    accepted.retain(|fragment| accept::is_acceptable(fragment, &mut findings));
    let Some(version) = highest_version(&accepted) else {
        return (None, findings);
    };
    let mut collection = Collection::default();
    for fragment in accepted {
        let mut root = fragment.root.clone();
        findings.extend(push_down::push_down(&mut root));
        collection.add_document(root);
    }
    let (mut root, divergences) = collection.into_document(version);
    arrange::arrange(&mut root);
    let mut touches = Vec::new();
    for overlay in overlays {
        findings.extend(apply(overlay, &mut root, &mut touches));
    }
    findings.extend(decide::undecided(divergences, &touches));
    findings.extend(finish(&mut root));
    (Some(Document { root, touches }), findings)
}

/// Overlays may have added paths, servers for all operations or nonsense.
fn finish(root: &mut Node) -> Vec<Finding> {
    let mut findings = accept::problems(root);
    findings.extend(push_down::push_down(root));
    arrange::arrange(root);
    findings.extend(check::check(root));
    findings
}

/// The fragments in an order that only depends on what they are.
fn sorted(fragments: &[Fragment]) -> Vec<&Fragment> {
    let mut sorted: Vec<&Fragment> = fragments.iter().collect();
    sorted.sort_by(|a, b| a.name.cmp(&b.name).then_with(|| by_content(a, b)));
    sorted
}

fn by_content(a: &Fragment, b: &Fragment) -> Ordering {
    let text = |fragment: &Fragment| fragment.root.to_json().to_string();
    let place = a.root.place.cmp(&b.root.place);
    text(a).cmp(&text(b)).then(place)
}

/// The newest version of OpenAPI a fragment is written for.
fn highest_version(fragments: &[&Fragment]) -> Option<Node> {
    let newer = |a: &&&Fragment, b: &&&Fragment| {
        let (a, b) = (&a.root, &b.root);
        accept::patch_of(a).cmp(&accept::patch_of(b))
    };
    // `rev`, for `max_by` keeps the last of equals.
    let newest = fragments.iter().rev().max_by(newer)?;
    newest.root.get("openapi").cloned()
}

/// Every operation of a document with its path and method, in order.
pub(crate) fn operations(root: &Node) -> impl Iterator<Item = (&str, &str, &Member)> {
    let paths = root.get("paths").into_iter().flat_map(Node::members);
    paths
        .filter(|(path, _)| !path.starts_with("x-"))
        .flat_map(|(path, item)| {
            item.node
                .members()
                .filter(|(method, operation)| {
                    METHODS.contains(method) && matches!(operation.node.value, Value::Object(_))
                })
                .map(move |(method, operation)| (path, method, operation))
        })
}
