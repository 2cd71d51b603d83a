//! Compares servers and proofs of identity.

use super::operation::Described;
use super::schema::Lookup;
use super::{At, shown};
use crate::finding::Finding;
use crate::node::Node;
use crate::page::{RenderedField, RenderedOperation};

/// A server the page shows and the document does not have.
pub(super) fn server(
    operation: &RenderedOperation,
    described: &Described<'_>,
    at: &At,
) -> Option<Finding> {
    let server = operation.server.as_ref()?;
    let around = [described.operation, described.item, described.root];
    let servers = around.into_iter().find_map(|node| node.get("servers"))?;
    let mut urls = servers.items().iter().filter_map(|item| item.str_at("url"));
    let known = urls.any(|url| url.trim_end_matches('/') == server.text);
    (!known).then(|| {
        let message = format!(
            "the page sends {} to {}, the document to another server",
            at.operation, server.text
        );
        shown("conform-server", message, server, servers.place)
    })
}

/// A header or parameter that proves who calls, which the document does not have.
pub(super) fn authorization(
    field: &RenderedField,
    described: &Described<'_>,
    lookup: &Lookup<'_>,
    at: &At,
) -> Option<Finding> {
    let around = [described.operation, described.root];
    let security = around.into_iter().find_map(|node| node.get("security"));
    let alternatives = security.map_or(&[][..], Node::items).iter();
    let mut names = alternatives.flat_map(Node::members).map(|(name, _)| name);
    let known = names.any(|name| proves_by(lookup, name, &field.name.text));
    (!known).then(|| {
        let name = &field.name.text;
        let message = format!(
            "the page asks for `{name}` to prove who calls {}, the document does not",
            at.operation
        );
        let place = security.map_or(described.place, |security| security.place);
        shown("conform-authorization", message, &field.name, place)
    })
}

/// Whether a scheme of the document sends something of that name.
fn proves_by(lookup: &Lookup<'_>, scheme: &str, sent: &str) -> bool {
    let schemes = lookup.roots.iter().filter_map(|root| {
        let schemes = root.get("components")?.get("securitySchemes")?;
        Some(lookup.resolve(schemes.get(scheme)?))
    });
    let mut names = schemes.map(|scheme| match scheme.str_at("type") {
        Some("apiKey") => scheme.str_at("name").unwrap_or_default(),
        _ => "Authorization",
    });
    names.any(|name| name.eq_ignore_ascii_case(sent))
}
