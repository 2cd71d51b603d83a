//! Compares the sections of an operation.

use super::operation::Described;
use super::schema::{Lookup, is_sourced};
use super::{At, REMEDY, address, field, shown, values};
use crate::finding::Finding;
use crate::nearest::nearest;
use crate::node::{Member, Node};
use crate::page::{RenderedField, Section, SectionKind, Shown};

/// Every difference between a section of the page and the document.
pub(super) fn compare(
    section: &Section,
    described: &Described<'_>,
    lookup: &Lookup<'_>,
    at: &At,
) -> Vec<Finding> {
    match &section.kind {
        SectionKind::Authorizations => {
            let fields = section.fields.iter();
            fields
                .filter_map(|field| address::authorization(field, described, lookup, at))
                .collect()
        }
        SectionKind::Parameters(place) => parameter_section(section, place, described, lookup, at),
        SectionKind::Body => body(section, described, lookup, at),
        SectionKind::Response { status, others } => {
            let mut findings = response(section, status.as_ref(), described, lookup, at);
            let others = others.iter();
            findings.extend(others.filter_map(|other| unknown_status(other, described, at)));
            findings
        }
    }
}

/// The parameters of an operation that stand in one place, by name.
pub(super) fn parameters<'a>(
    described: &Described<'a>,
    lookup: &Lookup<'a>,
    place: &str,
) -> Vec<(&'a str, &'a Node)> {
    let around = [described.operation, described.item];
    let listed = around.into_iter().filter_map(|node| node.get("parameters"));
    let resolved = listed
        .flat_map(Node::items)
        .map(|node| lookup.resolve(node));
    let mut found: Vec<(&str, &Node)> = Vec::new();
    for parameter in resolved.filter(|parameter| parameter.str_at("in") == Some(place)) {
        let name = parameter.str_at("name").unwrap_or_default();
        // What the operation says comes before what its path says.
        if !found.iter().any(|(known, _)| *known == name) {
            found.push((name, parameter));
        }
    }
    found
}

fn parameter_section(
    section: &Section,
    place: &'static str,
    described: &Described<'_>,
    lookup: &Lookup<'_>,
    at: &At,
) -> Vec<Finding> {
    let known = parameters(described, lookup, place);
    let mut findings = Vec::new();
    for field in &section.fields {
        let found = known
            .iter()
            .find(|(name, _)| same_name(name, &field.name.text, place));
        let at = at.part(format!("{place} parameter {}", field.name.text));
        match found {
            Some((_, parameter)) => findings.extend(parameter_of(field, parameter, lookup, &at)),
            None => {
                let names = known.iter().map(|(name, _)| *name);
                findings.push(unknown_parameter(field, names, described, &at));
            }
        }
    }
    findings.extend(unshown_parameters(section, &known, place, at));
    findings
}

fn same_name(one: &str, other: &str, place: &str) -> bool {
    one == other || (place == "header" && one.eq_ignore_ascii_case(other))
}

fn parameter_of(
    field: &RenderedField,
    parameter: &Node,
    lookup: &Lookup<'_>,
    at: &At,
) -> Vec<Finding> {
    let required = parameter.get("required").and_then(Node::as_bool);
    let mut findings: Vec<Finding> =
        values::required(field, required.unwrap_or(false), parameter.place, at)
            .into_iter()
            .collect();
    let content = parameter.get("content").into_iter().flat_map(Node::members);
    let content = content.filter_map(|(_, media)| media.node.get("schema"));
    if let Some(schema) = parameter.get("schema").into_iter().chain(content).next() {
        findings.extend(field::value(field, schema, lookup, at));
    }
    findings
}

fn unknown_parameter<'n>(
    field: &RenderedField,
    names: impl IntoIterator<Item = &'n str>,
    described: &Described<'_>,
    at: &At,
) -> Finding {
    let message = format!("the page shows {}, the document does not", at.words());
    let finding = shown("conform-field", message, &field.name, described.place);
    match nearest(&field.name.text, names) {
        Some(name) => finding.with_help(format!("the document has `{name}`; {REMEDY}")),
        None => finding,
    }
}

fn unshown_parameters(
    section: &Section,
    known: &[(&str, &Node)],
    place: &'static str,
    at: &At,
) -> Vec<Finding> {
    let names: Vec<&str> = known.iter().map(|(name, _)| *name).collect();
    let required = known
        .iter()
        .filter(|(_, node)| node.get("required").and_then(Node::as_bool) == Some(true));
    let required: Vec<&str> = required.map(|(name, _)| *name).collect();
    let shown_names: Vec<&str> = section
        .fields
        .iter()
        .map(|f| f.name.text.as_str())
        .collect();
    let missing = known.iter().filter(|(name, node)| {
        let is_shown = shown_names
            .iter()
            .any(|shown| same_name(name, shown, place));
        let cut = field::may_be_cut(name, &shown_names, &names, &required, section.end);
        !is_shown && !cut && !is_sourced(node)
    });
    let tell = missing.map(|(name, node)| {
        let at = at.part(format!("{place} parameter {name}"));
        field::unshown(node.place, section.place, &at)
    });
    tell.collect()
}

fn body(
    section: &Section,
    described: &Described<'_>,
    lookup: &Lookup<'_>,
    at: &At,
) -> Vec<Finding> {
    let at = At {
        hidden: "readOnly",
        ..at.part("body")
    };
    match described.operation.get("requestBody") {
        Some(body) => content(section, lookup.resolve(body), lookup, &at),
        None => {
            let message = format!(
                "the page shows a body of {}, the document has none",
                at.operation
            );
            vec![super::difference(
                "conform-section",
                message,
                section.place,
                described.place,
            )]
        }
    }
}

fn response(
    section: &Section,
    status: Option<&Shown>,
    described: &Described<'_>,
    lookup: &Lookup<'_>,
    at: &At,
) -> Vec<Finding> {
    let found = match status {
        Some(status) => match unknown_status(status, described, at) {
            Some(finding) => return vec![finding],
            None => response_of(described, &status.text),
        },
        None => success(described),
    };
    let Some((name, member)) = found else {
        return Vec::new();
    };
    let at = At {
        hidden: "writeOnly",
        ..at.part(name)
    };
    content(section, lookup.resolve(&member.node), lookup, &at)
}

fn responses<'a>(
    described: &Described<'a>,
) -> impl Iterator<Item = (&'a str, &'a Member)> + use<'a> {
    let responses = described.operation.get("responses");
    responses.into_iter().flat_map(Node::members)
}

fn response_of<'a>(described: &Described<'a>, status: &str) -> Option<(&'a str, &'a Member)> {
    responses(described).find(|(name, _)| name.eq_ignore_ascii_case(status))
}

/// The answer a page shows that names no status.
fn success<'a>(described: &Described<'a>) -> Option<(&'a str, &'a Member)> {
    let of = |digit| responses(described).find(|(name, _)| name.starts_with(digit));
    of('2').or_else(|| response_of(described, "default"))
}

fn unknown_status(status: &Shown, described: &Described<'_>, at: &At) -> Option<Finding> {
    if response_of(described, &status.text).is_some() {
        return None;
    }
    let known: Vec<_> = responses(described).map(|(name, _)| name).collect();
    let message = format!(
        "the page shows the answer {} of {}, the document only {}",
        status.text,
        at.operation,
        known.join(", ")
    );
    let responses = described
        .operation
        .as_object()
        .and_then(|of| of.get("responses"));
    let place = responses.map_or(described.place, |responses| responses.key);
    Some(shown("conform-status", message, status, place))
}

/// Compares what is sent or answered in the media type the page shows.
fn content(section: &Section, node: &Node, lookup: &Lookup<'_>, at: &At) -> Vec<Finding> {
    let content = node.get("content");
    let named = section
        .media
        .as_ref()
        .and_then(|media| content?.get(&media.text));
    let first = content.into_iter().flat_map(Node::members).next();
    let media = named.or(first.map(|(_, member)| &member.node));
    let mut findings = Vec::new();
    if let (Some(shown_media), None) = (&section.media, named) {
        let message = format!(
            "the page shows {} as {}, the document does not",
            at.words(),
            shown_media.text
        );
        let place = content.map_or(node.place, |content| content.place);
        findings.push(shown("conform-media", message, shown_media, place));
    }
    if let Some(schema) = media.and_then(|media| media.get("schema")) {
        findings.extend(field::whole(section, schema, lookup, at));
    }
    findings
}
