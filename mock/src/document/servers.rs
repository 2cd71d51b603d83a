//! The paths that operations are served under, from the servers the document states.
use serde_json::Value;

use super::pointer::{items, members, text};

/// URLs of one server at most, however many values its variables have.
const MOST_URLS: usize = 64;

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
        for base in bases_of(server) {
            if !found.contains(&base) {
                found.push(base);
            }
        }
    }
    if found.is_empty() {
        found.push(String::new());
    }
    found
}

/// The paths of one server: its variables' defaults first, then all their other values.
fn bases_of(server: &Value) -> Vec<String> {
    let mut urls = vec![text(server, "url").unwrap_or_default().to_owned()];
    for (name, variable) in members(server.get("variables")) {
        let place = format!("{{{name}}}");
        let values = values(variable);
        urls = urls
            .iter()
            .flat_map(|url| values.iter().map(|value| url.replace(&place, value)))
            .take(MOST_URLS)
            .collect();
        urls.dedup();
    }
    let paths = urls.iter().map(|url| path_of(url));
    paths
        .map(|path| path.trim_end_matches('/').to_owned())
        .collect()
}

/// What a variable can be, its default first.
fn values(variable: &Value) -> Vec<&str> {
    let default = text(variable, "default").unwrap_or_default();
    let others = items(variable.get("enum")).filter_map(Value::as_str);
    std::iter::once(default)
        .chain(others.filter(|other| *other != default))
        .collect()
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
    fn every_value_of_a_servers_variable_is_served_its_default_first() {
        let server = json!({ "url": "https://{host}.example/{stage}/v{n}/", "variables": {
            "host": { "default": "a", "enum": ["a", "b"] },
            "stage": { "default": "live", "enum": ["test", "live"] },
            "n": { "default": "2" },
        } });
        assert_eq!(
            bases(&json!({ "servers": [server] }), &json!({}), &json!({})),
            ["/live/v2", "/test/v2"]
        );
    }

    #[test]
    fn an_origin_alone_has_no_path() {
        assert_eq!(path_of("https://a.example"), "");
        assert_eq!(path_of("v1"), "/v1");
    }
}
