//! Compares an operation of a page with that of the document.

use super::schema::{Lookup, is_sourced};
use super::{At, REMEDY, section};
use crate::finding::Finding;
use crate::nearest::nearest;
use crate::node::Node;
use crate::page::{RenderedOperation, SectionKind};
use crate::source::Place;

/// An operation of the document, with what is said around it.
#[derive(Clone, Debug)]
pub(super) struct Described<'a> {
    /// The document.
    pub(super) root: &'a Node,
    /// What all methods of the path share.
    pub(super) item: &'a Node,
    /// The operation.
    pub(super) operation: &'a Node,
    /// Where the operation begins.
    pub(super) place: Place,
}

/// Every difference between a page's operation and the document's.
pub(super) fn compare(
    operation: &RenderedOperation,
    root: &Node,
    lookup: &Lookup<'_>,
) -> Vec<Finding> {
    let at = At::operation(operation);
    let Some(described) = describe(operation, root, lookup) else {
        return vec![missing(operation, root, &at)];
    };
    let mut findings = Vec::new();
    findings.extend(super::address::server(operation, &described, &at));
    for section in &operation.sections {
        findings.extend(section::compare(section, &described, lookup, &at));
    }
    findings.extend(unshown_sections(operation, &described, lookup, &at));
    findings
}

fn describe<'a>(
    operation: &RenderedOperation,
    root: &'a Node,
    lookup: &Lookup<'a>,
) -> Option<Described<'a>> {
    let item = lookup.resolve(root.get("paths")?.get(&operation.path.text)?);
    let member = item.as_object()?.get(&operation.method.text)?;
    Some(Described {
        root,
        item,
        operation: &member.node,
        place: member.key,
    })
}

fn missing(operation: &RenderedOperation, root: &Node, at: &At) -> Finding {
    let message = format!("the page shows {}, the document does not", at.operation);
    let paths = root.get("paths");
    let names = paths.into_iter().flat_map(Node::members);
    let names: Vec<&str> = names.map(|(path, _)| path).collect();
    let path = operation.path.text.as_str();
    let help = if names.contains(&path) {
        format!("the document has `{path}` with other methods; correct the method, or describe it")
    } else if let Some(name) = of_that_shape(path, &names).or_else(|| nearest(path, names)) {
        format!("the document has `{name}`; correct the path, or describe the operation")
    } else {
        "describe it in the document, or name another document in the manifest".to_owned()
    };
    let place = Place {
        end: operation.path.place.end.max(operation.method.place.end),
        ..operation.method.place
    };
    let finding = Finding::error("conform-operation", message, place).with_help(help);
    match root.as_object().and_then(|root| root.get("paths")) {
        Some(paths) => finding.with_related(paths.key, "the document's paths"),
        None => finding,
    }
}

/// The path that differs in the names of its parameters alone.
fn of_that_shape<'n>(path: &str, names: &[&'n str]) -> Option<&'n str> {
    let is_parameter = |part: &str| part.starts_with('{');
    let alike = |name: &str| {
        let parts = name.split('/').zip(path.split('/'));
        let mut parts =
            parts.map(|(one, two)| one == two || is_parameter(one) && is_parameter(two));
        name.matches('/').count() == path.matches('/').count() && parts.all(|alike| alike)
    };
    names.iter().copied().find(|name| alike(name))
}

/// The order in which pages show sections; what stands last may be cut off.
fn rank(kind: &SectionKind) -> usize {
    match kind {
        SectionKind::Authorizations => 0,
        SectionKind::Parameters(_) => 1,
        SectionKind::Body => 2,
        SectionKind::Response { .. } => 3,
    }
}

/// What the document describes and a page that goes on behind it does not show.
fn unshown_sections(
    operation: &RenderedOperation,
    described: &Described<'_>,
    lookup: &Lookup<'_>,
    at: &At,
) -> Vec<Finding> {
    let last = operation.sections.iter().map(|section| rank(&section.kind));
    let Some(last) = last.max() else {
        return Vec::new();
    };
    let is_shown = |kind: &SectionKind| {
        let mut sections = operation.sections.iter();
        sections.any(|section| section.kind == *kind)
    };
    let mut findings = Vec::new();
    for at_name in ["path", "query", "header", "cookie"] {
        let kind = SectionKind::Parameters(at_name);
        if rank(&kind) < last && !is_shown(&kind) {
            let parameters = section::parameters(described, lookup, at_name);
            let parameters = parameters.into_iter().filter(|(_, node)| !is_sourced(node));
            findings.extend(parameters.map(|(name, parameter)| {
                unshown(
                    &format!("the {at_name} parameter `{name}`"),
                    parameter.place,
                    operation,
                    at,
                )
            }));
        }
    }
    if let Some(body) = described
        .operation
        .as_object()
        .and_then(|of| of.get("requestBody"))
        && rank(&SectionKind::Body) < last
        && !is_shown(&SectionKind::Body)
        && !is_sourced(&body.node)
    {
        findings.push(unshown("a request body", body.key, operation, at));
    }
    findings
}

fn unshown(what: &str, place: Place, operation: &RenderedOperation, at: &At) -> Finding {
    let message = format!(
        "the document describes {what} of {}, the page does not show it",
        at.operation
    );
    Finding::error("conform-section", message, operation.path.place)
        .with_related(place, "the document says it here")
        .with_help(format!(
            "say in `x-source` where it comes from, or {REMEDY}"
        ))
}
