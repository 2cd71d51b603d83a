//! The paths that operations are served under, from the servers the document states.
use serde_json::Value;

use super::pointer::{items, members, text};

/// The base paths of the nearest list of servers: operation, path item, root; else none at all.
pub(crate) fn bases(root: &Value, item: &Value, operation: &Value) -> Vec<String> {
    let nearest = [operation, item, root].into_iter().find(|holder| {
        holder
            .get("servers")
            .and_then(Value::as_array)
            .is_some_and(|s| !s.is_empty())
    });
    let mut found: Vec<String> = Vec::new();
    for server in items(nearest.and_then(|holder| holder.get("servers"))) {
        let base = base(server);
        if !found.contains(&base) {
            found.push(base);
        }
    }
    if found.is_empty() {
        found.push(String::new());
    }
    found
}

fn base(server: &Value) -> String {
    let mut url = text(server, "url").unwrap_or_default().to_owned();
    for (name, variable) in members(server.get("variables")) {
        let value = text(variable, "default").unwrap_or_default();
        url = url.replace(&format!("{{{name}}}"), value);
    }
    path_of(&url).trim_end_matches('/').to_owned()
}

/// The path of an absolute or relative URL, with a slash in front.
fn path_of(url: &str) -> String {
    let url = url.split(['?', '#']).next().unwrap_or_default();
    let path = match url.split_once("://") {
        Some((_, rest)) => rest
            .find('/')
            .and_then(|at| rest.get(at..))
            .unwrap_or_default(),
        None => url,
    };
    match path {
        "" | "." => String::new(),
        _ if path.starts_with('/') => path.to_owned(),
        _ => format!("/{}", path.trim_start_matches("./")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn the_nearest_servers_decide() {
        let root = json!({ "servers": [{ "url": "https://a.example/root" }] });
        let item = json!({ "servers": [{ "url": "https://a.example/item/" }] });
        let operation = json!({ "servers": [
            { "url": "https://a.example/v0" }, { "url": "https://b.example/v0" }, { "url": "/v{n}",
            "variables": { "n": { "default": "9" } } },
        ] });
        assert_eq!(bases(&root, &item, &operation), ["/v0", "/v9"]);
        assert_eq!(bases(&root, &item, &json!({})), ["/item"]);
        assert_eq!(bases(&root, &json!({}), &json!({})), ["/root"]);
        assert_eq!(bases(&json!({}), &json!({}), &json!({})), [""]);
    }

    #[test]
    fn an_origin_alone_has_no_path() {
        assert_eq!(path_of("https://a.example"), "");
        assert_eq!(path_of("v1"), "/v1");
    }
}
