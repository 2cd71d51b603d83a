//! Reads an overlay from its tree and refuses what it does not understand.

use serde_json_path::JsonPath;

use super::{Action, Change, Overlay};
use crate::finding::Finding;
use crate::node::{Node, Value};

const FORM: &str = "overlay-format";

/// Reads an OpenAPI Overlay 1.0 (or 1.1, without its `copy`).
///
/// Every action needs a `target`, exactly one of `update` and `remove: true`,
/// and a reason in `description` or `x-reason`. Actions with a problem are
/// left out of the result and named in the findings.
///
/// Rules of the findings: `overlay-format` (shape, unknown keys),
/// `overlay-target` (no valid JSONPath), `overlay-reason` (no reason).
#[must_use]
pub fn read_overlay(root: Node) -> (Option<Overlay>, Vec<Finding>) {
    let mut findings = Vec::new();
    if root.as_object().is_none() {
        let message = "an overlay is a map with `overlay`, `info` and `actions`";
        return (None, vec![Finding::error(FORM, message, root.place)]);
    }
    only_known(
        &root,
        &["overlay", "info", "extends", "actions"],
        &mut findings,
    );
    check_version(&root, &mut findings);
    check_info(&root, &mut findings);
    let Some(actions) = listed_actions(&root, &mut findings) else {
        return (None, findings);
    };
    let actions = actions
        .iter()
        .filter_map(|action| read_action(action, &mut findings))
        .collect();
    (Some(Overlay { actions }), findings)
}

fn only_known(node: &Node, known: &[&str], findings: &mut Vec<Finding>) {
    let unknown = node
        .members()
        .filter(|(key, _)| !known.contains(key) && !key.starts_with("x-"));
    findings.extend(unknown.map(|(key, member)| {
        Finding::error(FORM, format!("`{key}` means nothing here"), member.key).with_help(format!(
            "known are {}; keys of your own begin with `x-`",
            quoted(known)
        ))
    }));
}

fn quoted(names: &[&str]) -> String {
    let names: Vec<_> = names.iter().map(|name| format!("`{name}`")).collect();
    names.join(", ")
}

fn check_version(root: &Node, findings: &mut Vec<Finding>) {
    let version = root.str_at("overlay").unwrap_or_default();
    if !version.starts_with("1.0.") && !version.starts_with("1.1.") {
        let place = root.get("overlay").unwrap_or(root).place;
        let message = "`overlay` does not name a version of the format that is understood";
        findings.push(Finding::error(FORM, message, place).with_help("write `overlay: 1.0.0`"));
    }
}

fn check_info(root: &Node, findings: &mut Vec<Finding>) {
    let info = root.get("info");
    for key in ["title", "version"] {
        if info.and_then(|info| info.str_at(key)).is_none() {
            let place = info.unwrap_or(root).place;
            let message = format!("`info` of an overlay has no text `{key}`");
            findings.push(Finding::error(FORM, message, place).with_help(format!("add `{key}`")));
        }
    }
    if let Some(info) = info {
        only_known(info, &["title", "version", "description"], findings);
    }
}

fn listed_actions<'a>(root: &'a Node, findings: &mut Vec<Finding>) -> Option<&'a [Node]> {
    let actions = root.get("actions");
    match actions.map(Node::items) {
        Some(items) if !items.is_empty() => Some(items),
        _ => {
            let place = actions.unwrap_or(root).place;
            let message = "`actions` of an overlay is not a list with at least one action";
            findings.push(Finding::error(FORM, message, place).with_help("list what to change"));
            None
        }
    }
}

fn read_action(node: &Node, findings: &mut Vec<Finding>) -> Option<Action> {
    if node.as_object().is_none() {
        let message = "an action is a map with `target`, a reason and `update` or `remove`";
        findings.push(Finding::error(FORM, message, node.place));
        return None;
    }
    only_known(
        node,
        &["target", "description", "update", "remove"],
        findings,
    );
    // All three are read before any `?`, so that every problem is found at once.
    let target = read_target(node, findings);
    let reason = read_reason(node, findings);
    let change = read_change(node, findings);
    let (target_text, target, target_place) = target?;
    Some(Action {
        target,
        target_text,
        target_place,
        reason: reason?,
        change: change?,
        place: node.place,
    })
}

fn read_target(
    node: &Node,
    findings: &mut Vec<Finding>,
) -> Option<(String, JsonPath, crate::Place)> {
    let place = node.get("target").unwrap_or(node).place;
    let Some(text) = node.str_at("target") else {
        let message = "an action has no text `target`";
        findings.push(
            Finding::error("overlay-target", message, place)
                .with_help("name what it changes, such as `target: $.info`"),
        );
        return None;
    };
    match JsonPath::parse(text) {
        Ok(path) => Some((text.to_owned(), path, place)),
        Err(error) => {
            let message = format!("`{text}` is no JSONPath: {error}");
            findings.push(Finding::error("overlay-target", message, place).with_help(
                "see RFC 9535; names with other signs than letters, digits and `_` stand in brackets: `$.paths['/a']`",
            ));
            None
        }
    }
}

fn read_reason(node: &Node, findings: &mut Vec<Finding>) -> Option<String> {
    let reason = ["description", "x-reason"]
        .iter()
        .filter_map(|key| node.str_at(key))
        .find(|text| !text.trim().is_empty());
    if reason.is_none() {
        let message = "an action gives no reason";
        findings.push(
            Finding::error("overlay-reason", message, node.place)
                .with_help("say why in `description` or `x-reason`"),
        );
    }
    reason.map(str::to_owned)
}

fn read_change(node: &Node, findings: &mut Vec<Finding>) -> Option<Change> {
    let remove = node.get("remove").map(|remove| &remove.value);
    let problem = match (node.get("update"), remove) {
        (Some(update), None | Some(Value::Bool(false))) => {
            return Some(Change::Update(update.clone()));
        }
        (None, Some(Value::Bool(true))) => return Some(Change::Remove),
        (Some(_), Some(Value::Bool(true))) => "an action has both `update` and `remove`",
        (None, None | Some(Value::Bool(false))) => "an action has neither `update` nor `remove`",
        _ => "`remove` is neither `true` nor `false`",
    };
    findings.push(
        Finding::error(FORM, problem, node.place)
            .with_help("give an action exactly one of `update` and `remove: true`"),
    );
    None
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Sources;
    use serde_json::json;

    fn read(json: &serde_json::Value) -> (Option<Overlay>, Vec<Finding>) {
        let mut sources = Sources::default();
        let file = sources.add("overlay.json", "");
        read_overlay(Node::from_json(json, sources.whole(file)))
    }

    fn with_action(action: &serde_json::Value) -> serde_json::Value {
        json!({"overlay": "1.0.0", "info": {"title": "t", "version": "1"}, "actions": [action]})
    }

    fn messages(action: &serde_json::Value) -> Vec<(&'static str, String)> {
        let (overlay, findings) = read(&with_action(action));
        assert!(overlay.unwrap().actions.is_empty());
        findings.into_iter().map(|f| (f.rule, f.message)).collect()
    }

    #[test]
    fn an_action_keeps_its_target_and_its_reason() {
        for reason in ["description", "x-reason"] {
            let mut action = json!({"target": "$.info", "remove": true});
            action[reason] = json!("because");
            let (overlay, findings) = read(&with_action(&action));
            assert_eq!(findings, []);
            let overlay = overlay.unwrap();
            assert_eq!(overlay.actions()[0].target(), "$.info");
            assert_eq!(overlay.actions()[0].reason(), "because");
        }
    }

    #[test]
    fn version_one_one_is_read_too_and_others_are_not() {
        for (version, good) in [("1.0.0", true), ("1.1.0", true), ("2.0.0", false)] {
            let mut overlay =
                with_action(&json!({"target": "$.a", "remove": true, "description": "d"}));
            overlay["overlay"] = json!(version);
            assert_eq!(read(&overlay).1.is_empty(), good, "{version}");
        }
    }

    #[test]
    fn an_action_without_a_reason_is_an_error() {
        let found =
            messages(&json!({"target": "$.info", "update": {"title": "x"}, "description": " "}));
        assert_eq!(
            found,
            [("overlay-reason", "an action gives no reason".to_owned())]
        );
    }

    #[test]
    fn an_action_has_exactly_one_of_update_and_remove() {
        let both =
            messages(&json!({"target": "$.a", "description": "d", "update": {}, "remove": true}));
        assert_eq!(both[0].1, "an action has both `update` and `remove`");
        let neither = messages(&json!({"target": "$.a", "description": "d", "remove": false}));
        assert_eq!(neither[0].1, "an action has neither `update` nor `remove`");
        let odd = messages(&json!({"target": "$.a", "description": "d", "remove": "yes"}));
        assert_eq!(odd[0].1, "`remove` is neither `true` nor `false`");
    }

    #[test]
    fn a_target_that_is_no_json_path_is_an_error() {
        let found = messages(&json!({"target": "paths./a", "description": "d", "remove": true}));
        assert_eq!(found[0].0, "overlay-target");
        assert!(found[0].1.starts_with("`paths./a` is no JSONPath"));
    }

    #[test]
    fn all_problems_of_an_action_are_found_at_once() {
        let found = messages(&json!({"target": 3, "remove": true, "update": 1}));
        let rules: Vec<_> = found.iter().map(|(rule, _)| *rule).collect();
        assert_eq!(
            rules,
            ["overlay-target", "overlay-reason", "overlay-format"]
        );
    }

    #[test]
    fn unknown_keys_are_errors_and_extensions_are_not() {
        let mut overlay = with_action(
            &json!({"target": "$.a", "description": "d", "remove": true, "copy": "$.b", "x-a": 1}),
        );
        overlay["action"] = json!([]);
        overlay["info"]["name"] = json!("n");
        let found: Vec<_> = read(&overlay).1.into_iter().map(|f| f.message).collect();
        let expected = ["action", "name", "copy"].map(|key| format!("`{key}` means nothing here"));
        assert_eq!(found, expected);
    }

    #[test]
    fn what_is_no_overlay_yields_none_and_says_so() {
        for json in [
            json!([]),
            json!({}),
            json!({"overlay": "1.0.0", "actions": []}),
        ] {
            let (overlay, findings) = read(&json);
            assert!(overlay.is_none());
            assert!(crate::has_errors(&findings));
        }
    }
}
