//! Parameters as the client writes them: each stands once, in its place, in a
//! style that fits there, with a schema.

use indexmap::IndexMap;

use super::Work;
use super::visit::{each_operation, take};
use crate::finding::Finding;
use crate::node::{Node, Value};
use crate::source::Place;

/// Headers the client writes itself.
const OWN_HEADERS: [&str; 3] = ["accept", "content-type", "authorization"];

pub(super) fn run(work: &mut Work<'_>) {
    let mut findings = Vec::new();
    let schemes = work.root.at("/components/securitySchemes").cloned();
    each_operation(&mut work.root, |path, _, operation| {
        let mut pass = Pass {
            path,
            has_authorization: authorizes(operation, schemes.as_ref()),
            keys: keys(operation, schemes.as_ref()),
            findings: &mut findings,
        };
        let place = operation.place;
        let list = operation.get_mut("parameters").map(take);
        let parameters = pass.all(list, place);
        operation.set("parameters", Node::new(Value::Array(parameters), place));
    });
    work.findings.extend(findings);
}

/// Whether a security scheme of the operation writes `Authorization`.
fn authorizes(operation: &Node, schemes: Option<&Node>) -> bool {
    let mut all = needed(operation, schemes);
    all.any(|scheme| scheme.and_then(|scheme| scheme.str_at("type")) != Some("apiKey"))
}

/// The places and names in which the operation's API keys travel.
fn keys(operation: &Node, schemes: Option<&Node>) -> Vec<(String, String)> {
    let all = needed(operation, schemes).flatten();
    let keys = all.filter(|scheme| scheme.str_at("type") == Some("apiKey"));
    let text = |scheme: &Node, key| scheme.str_at(key).unwrap_or_default().to_owned();
    keys.map(|key| (text(key, "in"), text(key, "name")))
        .collect()
}

/// Every security scheme of the operation, if it is defined.
fn needed<'a>(
    operation: &'a Node,
    schemes: Option<&'a Node>,
) -> impl Iterator<Item = Option<&'a Node>> {
    let alternatives = operation.get("security").map_or(&[][..], Node::items);
    let names = alternatives.iter().flat_map(Node::members);
    names.map(move |(name, _)| schemes.and_then(|schemes| schemes.get(name)))
}

struct Pass<'a> {
    path: &'a str,
    has_authorization: bool,
    /// Where API keys travel: `in` and `name`.
    keys: Vec<(String, String)>,
    findings: &'a mut Vec<Finding>,
}

impl Pass<'_> {
    /// The parameters of an operation, and those its path has beside them.
    fn all(&mut self, list: Option<Node>, place: Place) -> Vec<Node> {
        let listed = match list.map(|list| list.value) {
            Some(Value::Array(listed)) => listed,
            _ => Vec::new(),
        };
        let mut kept = IndexMap::new();
        for parameter in listed {
            let key = (
                parameter.str_at("in").unwrap_or_default().to_owned(),
                parameter.str_at("name").unwrap_or_default().to_owned(),
            );
            if !self.is_needed(&parameter) {
                continue;
            }
            let place = parameter.place;
            if kept.insert(key, self.normal(parameter)).is_some() {
                self.warn(
                    "duplicate-parameter",
                    "the parameter stands twice; the last is used",
                    place,
                    "remove one of the two",
                );
            }
        }
        for name in template_names(self.path) {
            let key = ("path".to_owned(), name.to_owned());
            kept.entry(key).or_insert_with(|| {
                let message = format!("the path has `{{{name}}}`, which no parameter describes");
                self.findings.push(
                    Finding::warning("undeclared-parameter", message, place)
                        .with_help("add a parameter with `in: path`; until then it is a text"),
                );
                undeclared(name, place)
            });
        }
        kept.into_values().collect()
    }

    /// Whether the client has a use for a parameter; a finding if not.
    fn is_needed(&mut self, parameter: &Node) -> bool {
        let name = parameter.str_at("name").unwrap_or_default();
        match parameter.str_at("in") {
            Some("path") if !template_names(self.path).any(|one| one == name) => {
                let message = format!("the path has no `{{{name}}}`; the parameter is left out");
                let help = "write it into the path, or say with `in` where it belongs";
                self.warn("parameter-not-in-path", &message, parameter.place, help);
                false
            }
            Some("header") if self.is_own(name) => {
                let message = format!(
                    "the client sets the header `{name}` itself; the parameter is left out"
                );
                let help =
                    "describe it by media types or a security scheme, and remove the parameter";
                self.warn("own-header", &message, parameter.place, help);
                false
            }
            Some(spot) if self.is_key(spot, name) => {
                let message =
                    format!("`{name}` is the operation's API key; the parameter is left out");
                let help = "give it to the client as a credential, and remove the parameter";
                self.warn("key-as-parameter", &message, parameter.place, help);
                false
            }
            Some("header") if !is_header_name(name) => {
                let message =
                    format!("no header can be called `{name}`; the parameter is left out");
                let help = "write the name alone, without a colon, spaces or a value";
                self.warn("header-name", &message, parameter.place, help);
                false
            }
            _ => true,
        }
    }

    fn is_own(&self, name: &str) -> bool {
        let name = name.to_ascii_lowercase();
        OWN_HEADERS.contains(&name.as_str()) && (name != "authorization" || self.has_authorization)
    }

    fn is_key(&self, spot: &str, name: &str) -> bool {
        let is_it = |key: &str| match spot {
            "header" => key.eq_ignore_ascii_case(name),
            _ => key == name,
        };
        let mut keys = self.keys.iter();
        keys.any(|(place, key)| place == spot && is_it(key))
    }

    /// The parameter with a schema and a style that fits its place.
    fn normal(&mut self, mut parameter: Node) -> Node {
        self.lift_content(&mut parameter);
        let spot = parameter.str_at("in").unwrap_or_default();
        let fitting: &[&str] = match spot {
            "path" => &["simple", "label", "matrix"],
            "query" => &["form", "spaceDelimited", "pipeDelimited", "deepObject"],
            "header" => &["simple"],
            "cookie" => &["form", "cookie"],
            _ => &[],
        };
        let style = parameter.str_at("style").unwrap_or("x-json").to_owned();
        if !fitting.contains(&style.as_str()) && style != "x-json" {
            let message =
                format!("no parameter `in: {spot}` has the style `{style}`; the usual one is used");
            let help = format!("use one of: {}", fitting.join(", "));
            self.warn("parameter-style", &message, parameter.place, &help);
            parameter.remove("style");
            parameter.remove("explode");
        }
        parameter
    }

    /// `content` with one media type becomes a schema that is written as JSON.
    fn lift_content(&mut self, parameter: &mut Node) {
        let Some(content) = parameter.remove("content") else {
            return;
        };
        let place = content.place;
        let Some((media, member)) = content.members().next() else {
            return;
        };
        if let Some(schema) = member.node.get("schema") {
            parameter.set("schema", schema.clone());
        }
        let is_json = media.to_ascii_lowercase().contains("json");
        if is_json {
            parameter.set("style", Node::string("x-json", place));
        } else {
            let message =
                format!("the client does not write `{media}` in a parameter; it takes text");
            self.warn(
                "parameter-content",
                &message,
                place,
                "describe it as application/json, or by a schema and a style",
            );
            let mut text = Node::object(place);
            text.set("type", Node::string("string", place));
            parameter.set("schema", text);
        }
    }

    fn warn(&mut self, rule: &'static str, message: &str, place: Place, help: &str) {
        self.findings
            .push(Finding::warning(rule, message, place).with_help(help));
    }
}

/// Whether HTTP lets a header have this name.
fn is_header_name(name: &str) -> bool {
    let may_hold = |c: char| c.is_ascii_alphanumeric() || "!#$%&'*+-.^_`|~".contains(c);
    !name.is_empty() && name.chars().all(may_hold)
}

/// What stands in braces in a path.
fn template_names(path: &str) -> impl Iterator<Item = &str> {
    path.split('{')
        .skip(1)
        .filter_map(|rest| rest.split_once('}').map(|(name, _)| name))
}

fn undeclared(name: &str, place: Place) -> Node {
    let mut schema = Node::object(place);
    schema.set("type", Node::string("string", place));
    let mut parameter = Node::object(place);
    parameter.set("name", Node::string(name, place));
    parameter.set("in", Node::string("path", place));
    parameter.set("required", Node::new(Value::Bool(true), place));
    parameter.set("schema", schema);
    parameter
}
