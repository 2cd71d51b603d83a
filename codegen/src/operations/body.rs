//! Reads what can be sent as the body of an operation.

use std::collections::BTreeSet;

use quote::quote;

use super::idents::Idents;
use super::media::{Family, family, sent, word};
use super::model::{Body, BodyKind, BodyOption, Presence};
use super::parts;
use super::types::{rust_type, type_of};
use crate::finding::Finding;
use crate::node::{Member, Node};

/// What an operation takes as its body, if anything.
pub(super) fn body<'a>(
    operation: &'a Node,
    root: &'a Node,
    idents: &mut Idents,
    findings: &mut Vec<Finding>,
) -> Option<Body<'a>> {
    let node = operation.get("requestBody")?;
    let content = node.get("content")?;
    let mut media: Vec<_> = content.members().collect();
    if media.is_empty() {
        return None;
    }
    // The usual one is JSON where there is JSON, whatever the order.
    media.sort_by_key(|(name, _)| family(name) != Family::Json);
    let mut seen = BTreeSet::new();
    let mut options = Vec::new();
    for (name, member) in media {
        let kind = kind(name, member, root, findings);
        if !seen.insert(same(&kind)) {
            continue;
        }
        let wire = match options.is_empty() {
            true => "body".to_owned(),
            false => format!("body {}", word(name, family(name))),
        };
        // What is written as JSON is sent as that, whatever may be sent.
        let written = match kind {
            BodyKind::Json(_) => Family::Json,
            _ => family(name),
        };
        options.push(BodyOption {
            ident: idents.give(&wire, "request"),
            documented: name,
            media: sent(name, written),
            kind,
        });
    }
    let presence = Presence::of(node);
    Some(Body {
        presence,
        options,
        node,
    })
}

/// Two media types of one key need one setter: the server takes either.
fn same(kind: &BodyKind<'_>) -> String {
    match kind {
        BodyKind::Json(ty) => format!("json {ty}"),
        BodyKind::Form(ty, _) => format!("form {ty}"),
        BodyKind::Multipart(_) | BodyKind::FreeMultipart => "multipart".to_owned(),
        BodyKind::Text => "text".to_owned(),
        BodyKind::Bytes => "bytes".to_owned(),
    }
}

fn kind<'a>(
    name: &str,
    member: &'a Member,
    root: &'a Node,
    findings: &mut Vec<Finding>,
) -> BodyKind<'a> {
    let media = &member.node;
    let schema = media.get("schema");
    let json = || schema.map_or_else(|| quote!(::serde_json::Value), rust_type);
    match family(name) {
        Family::Json => BodyKind::Json(json()),
        Family::Form if schema.is_some_and(|schema| has_no_names(schema, root)) => {
            findings.push(form_as_text(name, member));
            BodyKind::Text
        }
        Family::Form => BodyKind::Form(json(), parts::styles(media)),
        Family::Multipart => match parts::parts(media, root) {
            Some(parts) => BodyKind::Multipart(parts),
            None => BodyKind::FreeMultipart,
        },
        Family::Any if schema.is_some_and(is_structured) => BodyKind::Json(json()),
        Family::Xml => {
            findings.push(as_text(name, member));
            BodyKind::Text
        }
        Family::Text | Family::Events => BodyKind::Text,
        Family::Any | Family::Bytes => BodyKind::Bytes,
    }
}

/// Whether a schema describes more than text or bytes.
pub(super) fn is_structured(schema: &Node) -> bool {
    !matches!(type_of(schema), "string" | "") || schema.get("$ref").is_some()
}

/// Whether a schema describes what cannot be a set of names and values: a list, say.
fn has_no_names(schema: &Node, root: &Node) -> bool {
    let resolved = parts::resolved(schema, root);
    resolved.is_some_and(|schema| !matches!(type_of(schema), "object" | ""))
}

/// The finding for a form that is described as something without names.
fn form_as_text(name: &str, member: &Member) -> Finding {
    let message = format!("what is described for `{name}` has no names: the client takes text");
    Finding::warning("media-type-as-text", message, member.key)
        .with_help("describe an object here, or the body as application/json alone")
}

/// The finding for a structured type that is handled as text.
pub(super) fn as_text(name: &str, member: &Member) -> Finding {
    let message = format!("the client neither writes nor reads `{name}`: it takes and gives text");
    Finding::warning("media-type-as-text", message, member.key)
        .with_help("describe it as application/json if the API takes that too")
}
