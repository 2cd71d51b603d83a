//! Which credentials operations ask for.
use serde_json::Value;

use super::load::place;
use super::operation::Scheme;
use super::pointer::{items, members, resolve, text};

/// The alternatives of an operation: its own, else those of the whole document.
pub(super) fn security(root: &Value, operation: &Value) -> Vec<Vec<Scheme>> {
    let stated = operation.get("security").or_else(|| root.get("security"));
    items(stated)
        .map(|alternative| {
            members(Some(alternative))
                .map(|(name, _)| scheme(root, name))
                .collect()
        })
        .collect()
}

fn scheme(root: &Value, name: &str) -> Scheme {
    let defined = root
        .get("components")
        .and_then(|components| components.get("securitySchemes")?.get(name))
        .map(|scheme| resolve(root, scheme));
    let Some(from) = defined else {
        return Scheme::Unseen;
    };
    let http = text(from, "scheme")
        .unwrap_or_default()
        .to_ascii_lowercase();
    match (text(from, "type").unwrap_or_default(), http.as_str()) {
        ("http", "bearer") | ("oauth2" | "openIdConnect", _) => Scheme::Bearer,
        ("http", "basic") => Scheme::Basic,
        ("apiKey", _) => key(from).unwrap_or(Scheme::Unseen),
        _ => Scheme::Unseen,
    }
}

fn key(from: &Value) -> Option<Scheme> {
    Some(Scheme::Key {
        place: place(text(from, "in")?)?,
        name: text(from, "name")?.to_owned(),
    })
}
