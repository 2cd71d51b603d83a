//! The path every server of an operation has in common.

use crate::node::{Node, Value};

/// What the paths of an operation's servers have in common.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Base {
    /// All have this one, which may be empty.
    One(String),
    /// They differ, or a variable stands in them.
    Several,
}

/// The base of an operation.
pub(super) fn base(operation: &Node) -> Base {
    let servers = operation.get("servers").map_or(&[][..], Node::items);
    let urls = servers.iter().filter_map(|server| server.str_at("url"));
    let mut paths = urls.map(|url| split(url).1);
    let Some(first) = paths.next() else {
        return Base::One(String::new());
    };
    if first.contains('{') || paths.any(|path| path != first) {
        return Base::Several;
    }
    Base::One(first.to_owned())
}

/// Leaves the origin of each server of an operation whose base is known.
pub(super) fn strip(operation: &mut Node) {
    let Some(Value::Array(servers)) = operation.get_mut("servers").map(|node| &mut node.value)
    else {
        return;
    };
    for server in servers {
        if let Some(url) = server.get_mut("url")
            && let Some(text) = url.as_str()
        {
            let (origin, _) = split(text);
            // The root of where the document itself was read from.
            let origin = if origin.is_empty() { "/" } else { origin };
            *url = Node::string(origin, url.place);
        }
    }
}

/// An address up to its path, and its path without a slash at the end.
fn split(url: &str) -> (&str, &str) {
    let host = url.find("://").map_or(0, |at| at + "://".len());
    let rest = url.get(host..).unwrap_or_default();
    let path = rest.find('/').map_or(url.len(), |at| host + at);
    let (origin, path) = url.split_at_checked(path).unwrap_or((url, ""));
    (origin, path.trim_end_matches('/'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_an_origin_and_a_path() {
        for (url, origin, path) in [
            ("https://a.example/v0", "https://a.example", "/v0"),
            ("https://a.example/v0/", "https://a.example", "/v0"),
            ("https://a.example", "https://a.example", ""),
            ("https://a.example/", "https://a.example", ""),
            ("/v1", "", "/v1"),
            ("/", "", ""),
            ("{host}/v1", "{host}", "/v1"),
            ("", "", ""),
        ] {
            assert_eq!(split(url), (origin, path), "{url}");
        }
    }
}
