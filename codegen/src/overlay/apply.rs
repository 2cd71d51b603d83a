//! Applies overlays to a tree and records what they touched.

use serde_json::Value as Json;
use serde_json_path::{JsonPath, PathElement};

use super::nearest::matches_nothing;
use super::{Action, Change, Location, Overlay, Step};
use crate::finding::Finding;
use crate::node::{Node, Value};
use crate::source::Place;

/// What an action did to a location.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Effect {
    /// What stands there, all of it, is the overlay's.
    Written,
    /// What stood there is gone.
    Removed,
}

/// A location an action changed.
#[derive(Clone, Debug)]
pub(crate) struct Touch {
    /// What was changed, as it was called when the action came.
    pub(crate) location: Location,
    /// How.
    pub(crate) effect: Effect,
    /// Where the action stands.
    pub(crate) place: Place,
}

/// Applies the actions in order; what they change is added to `touches`.
pub(crate) fn apply(overlay: &Overlay, root: &mut Node, touches: &mut Vec<Touch>) -> Vec<Finding> {
    overlay
        .actions
        .iter()
        .filter_map(|action| apply_action(action, root, touches))
        .collect()
}

fn apply_action(action: &Action, root: &mut Node, touches: &mut Vec<Touch>) -> Option<Finding> {
    let json = root.to_json();
    let locations = locate(&action.target, &json);
    if locations.is_empty() {
        return Some(matches_nothing(action, &json));
    }
    if let Some(finding) = spoils_root(action, &locations) {
        return Some(finding);
    }
    match &action.change {
        Change::Update(update) => {
            for location in locations {
                update_at(root, &location, update, action.place, touches);
            }
        }
        // Backwards, so that the items still to be removed keep their index.
        Change::Remove => {
            for location in locations.into_iter().rev() {
                remove_at(root, location, action.place, touches);
            }
        }
    }
    None
}

/// What the path matches, sorted and each once.
fn locate(path: &JsonPath, json: &Json) -> Vec<Location> {
    let matched = path.query_located(json);
    let mut locations: Vec<_> = matched
        .locations()
        .map(|steps| Location(steps.iter().map(step).collect()))
        .collect();
    locations.sort();
    locations.dedup();
    locations
}

fn step(element: &PathElement<'_>) -> Step {
    match element {
        PathElement::Name(name) => Step::Name((*name).to_owned()),
        PathElement::Index(index) => Step::Index(*index),
    }
}

/// The document itself can be added to, but neither removed nor replaced.
fn spoils_root(action: &Action, locations: &[Location]) -> Option<Finding> {
    let adds = matches!(&action.change, Change::Update(update) if update.as_object().is_some());
    let message = format!("`{}` takes away the whole document", action.target_text);
    (!adds && locations.contains(&Location::default())).then(|| {
        Finding::error("overlay-target", message, action.target_place)
            .with_help("aim at a part of the document, or update it with a map")
    })
}

fn remove_at(root: &mut Node, location: Location, place: Place, touches: &mut Vec<Touch>) {
    let Some((last, parent)) = location.0.split_last() else {
        return;
    };
    match (
        last,
        Location(parent.to_vec())
            .find_mut(root)
            .map(|node| &mut node.value),
    ) {
        (Step::Name(name), Some(Value::Object(object))) => {
            object.shift_remove(name);
        }
        (Step::Index(index), Some(Value::Array(items))) if *index < items.len() => {
            items.remove(*index);
        }
        _ => return,
    }
    touches.push(Touch {
        location,
        effect: Effect::Removed,
        place,
    });
}

fn update_at(root: &mut Node, at: &Location, update: &Node, place: Place, out: &mut Vec<Touch>) {
    let mut written = Vec::new();
    // An earlier match of the same action may have replaced this one's parent.
    if let Some(target) = at.find_mut(root) {
        write(target, update, at, &mut written);
    }
    out.extend(written.into_iter().map(|location| Touch {
        location,
        effect: Effect::Written,
        place,
    }));
}

fn write(target: &mut Node, update: &Node, at: &Location, written: &mut Vec<Location>) {
    match (&mut target.value, &update.value) {
        (Value::Object(object), Value::Object(update)) => {
            for (key, member) in update {
                let at = at.name(key);
                if let Some(old) = object.get_mut(key) {
                    write(&mut old.node, &member.node, &at, written);
                } else {
                    object.insert(key.clone(), member.clone());
                    written.push(at);
                }
            }
        }
        (Value::Array(items), Value::Array(update)) => {
            for item in update {
                append(items, item, at, written);
            }
        }
        (Value::Array(items), _) => append(items, update, at, written),
        _ => {
            *target = update.clone();
            written.push(at.clone());
        }
    }
}

fn append(items: &mut Vec<Node>, item: &Node, at: &Location, written: &mut Vec<Location>) {
    written.push(at.index(items.len()));
    items.push(item.clone());
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::overlay::read_overlay;
    use crate::source::Sources;
    use serde_json::json;

    struct Applied {
        root: Node,
        touched: Vec<(String, Effect)>,
        findings: Vec<Finding>,
    }

    fn run(document: &Json, actions: &[Json]) -> Applied {
        let mut sources = Sources::default();
        let [file, overlay_file] = ["a.yaml", "o.yaml"].map(|name| sources.add(name, ""));
        let actions: Vec<Json> = actions
            .iter()
            .map(|action| {
                let mut action = action.clone();
                action["description"] = json!("why");
                action
            })
            .collect();
        let overlay =
            json!({"overlay": "1.0.0", "info": {"title": "t", "version": "1"}, "actions": actions});
        let (overlay, found) = read_overlay(Node::from_json(&overlay, sources.whole(overlay_file)));
        assert_eq!(found, []);
        let mut root = Node::from_json(document, sources.whole(file));
        let mut touches = Vec::new();
        let findings = apply(&overlay.unwrap(), &mut root, &mut touches);
        let touched = touches
            .into_iter()
            .map(|touch| (touch.location.pointer(), touch.effect))
            .collect();
        Applied {
            root,
            touched,
            findings,
        }
    }

    #[test]
    fn an_update_merges_maps_replaces_scalars_and_appends_to_lists() {
        let document = json!({"a": {"b": 1, "c": [1], "d": {"e": true}}});
        let update =
            json!({"target": "$.a", "update": {"b": 2, "c": [2, 3], "d": {"f": 0}, "g": null}});
        let applied = run(&document, &[update]);
        let expected = json!({"a": {"b": 2, "c": [1, 2, 3], "d": {"e": true, "f": 0}, "g": null}});
        assert_eq!(applied.root.to_json(), expected);
        let touched: Vec<_> = applied.touched.iter().map(|(p, _)| p.as_str()).collect();
        assert_eq!(touched, ["/a/b", "/a/c/1", "/a/c/2", "/a/d/f", "/a/g"]);
    }

    #[test]
    fn a_map_is_pushed_to_a_list_and_a_scalar_replaces_a_scalar() {
        let document = json!({"list": [], "text": "old"});
        let actions = [
            json!({"target": "$.list", "update": {"name": "x"}}),
            json!({"target": "$.text", "update": "new"}),
        ];
        let applied = run(&document, &actions);
        assert_eq!(
            applied.root.to_json(),
            json!({"list": [{"name": "x"}], "text": "new"})
        );
    }

    #[test]
    fn updated_nodes_carry_the_place_of_the_overlay() {
        let applied = run(
            &json!({"a": {"b": 1}, "c": 1}),
            &[json!({"target": "$.a", "update": {"b": 2}})],
        );
        let place = |pointer: &str| applied.root.at(pointer).unwrap().place;
        assert_ne!(place("/a/b").file, place("/c").file);
        assert_eq!(place("/a").file, place("/c").file);
    }

    #[test]
    fn remove_takes_every_match_even_when_they_shift_or_nest() {
        let document = json!({"list": ["x", "y", "x", "z"], "x": {"deep": {"x": 1}}, "k": 1});
        let actions = [
            json!({"target": "$.list[?@ == 'x']", "remove": true}),
            json!({"target": "$..x", "remove": true}),
        ];
        let applied = run(&document, &actions);
        assert_eq!(applied.root.to_json(), json!({"list": ["y", "z"], "k": 1}));
        assert_eq!(applied.findings, []);
    }

    #[test]
    fn actions_see_what_the_actions_before_them_did() {
        let actions = [
            json!({"target": "$", "update": {"a": {"b": 1}}}),
            json!({"target": "$.a.b", "update": 2}),
        ];
        assert_eq!(
            run(&json!({}), &actions).root.to_json(),
            json!({"a": {"b": 2}})
        );
    }

    #[test]
    fn a_target_that_matches_nothing_is_an_error_saying_how_far_it_matches() {
        let document = json!({"paths": {"/a.b": {"get": {}}}});
        let target = "$.paths['/a.b'].post.responses";
        let applied = run(&document, &[json!({"target": target, "remove": true})]);
        let [finding] = applied.findings.as_slice() else {
            panic!("{:?}", applied.findings)
        };
        assert_eq!(finding.rule, "overlay-matches-nothing");
        assert_eq!(
            finding.help.as_deref(),
            Some("it matches up to `$.paths['/a.b']`, which has `get`")
        );
    }

    #[test]
    fn the_document_itself_cannot_be_removed_or_replaced() {
        for action in [
            json!({"target": "$", "remove": true}),
            json!({"target": "$", "update": 1}),
        ] {
            let applied = run(&json!({"a": 1}), &[action]);
            assert_eq!(applied.findings[0].rule, "overlay-target");
            assert_eq!(applied.root.to_json(), json!({"a": 1}));
        }
    }
}
