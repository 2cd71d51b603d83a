//! Where each part of the merged document comes from.

use std::collections::BTreeMap;

use serde_json::{Map, Value as Json, json};

use crate::merge::{Document, operations};
use crate::node::{Member, Node};
use crate::overlay::Location;
use crate::source::{FileId, Place, Sources};

/// For every operation and every component, by its pointer in the document:
/// `from`, the file and line it comes from, and `overlays`, the file and line
/// of each overlay action that touched it, if any did.
///
/// ```
/// use codegen::{Document, Node, Sources, origins};
///
/// let mut sources = Sources::default();
/// let file = sources.add("a.yaml", "");
/// let json = serde_json::json!({ "paths": { "/a": { "get": {} } } });
/// let document = Document::new(Node::from_json(&json, sources.whole(file)));
/// let origins = origins(&document, &sources);
/// assert_eq!(origins["operations"]["/paths/~1a/get"]["from"], "a.yaml:1");
/// ```
#[must_use]
pub fn origins(document: &Document, sources: &Sources) -> Json {
    let mut lines = Lines::new(sources);
    let mut entries = |members: Vec<(Location, &Member)>| -> Json {
        let entry = |(location, member): (Location, &Member)| {
            let entry = lines.entry(document, &location, member);
            (location.pointer(), entry)
        };
        members.into_iter().map(entry).collect::<Map<_, _>>().into()
    };
    let operations = entries(operation_members(&document.root));
    let components = entries(component_members(&document.root));
    json!({ "operations": operations, "components": components })
}

fn operation_members(root: &Node) -> Vec<(Location, &Member)> {
    let paths = Location::default().name("paths");
    operations(root)
        .map(|(path, method, member)| (paths.name(path).name(method), member))
        .collect()
}

fn component_members(root: &Node) -> Vec<(Location, &Member)> {
    let components = Location::default().name("components");
    let kinds = root.get("components").into_iter().flat_map(Node::members);
    kinds
        .filter(|(kind, _)| !kind.starts_with("x-"))
        .flat_map(|(kind, members)| {
            let at = components.name(kind);
            let members = members.node.members();
            members.map(move |(name, member)| (at.name(name), member))
        })
        .collect()
}

/// Turns places into lines, counting each file's lines once.
struct Lines<'a> {
    sources: &'a Sources,
    starts: BTreeMap<FileId, Vec<usize>>,
}

impl<'a> Lines<'a> {
    fn new(sources: &'a Sources) -> Self {
        let starts = BTreeMap::new();
        Self { sources, starts }
    }

    fn entry(&mut self, document: &Document, location: &Location, member: &Member) -> Json {
        let from = self.line(member.key);
        let mut overlays: Vec<String> = Vec::new();
        for touch in &document.touches {
            let touched = touch.location.is_within(location) || location.is_within(&touch.location);
            if touched {
                overlays.push(self.line(touch.place));
            }
        }
        overlays.dedup();
        if overlays.is_empty() {
            json!({ "from": from })
        } else {
            json!({ "from": from, "overlays": overlays })
        }
    }

    fn line(&mut self, place: Place) -> String {
        let text = self.sources.text(place.file);
        let starts = self.starts.entry(place.file).or_insert_with(|| {
            let ends = text.match_indices('\n').map(|(at, _)| at + 1);
            std::iter::once(0).chain(ends).collect()
        });
        let line = starts.partition_point(|start| *start <= place.start);
        format!("{}:{line}", self.sources.name(place.file))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::overlay::{Effect, Touch};

    #[test]
    fn every_operation_and_component_has_its_line_and_its_overlays() {
        let mut sources = Sources::default();
        let file = sources.add("a.yaml", "1\n2\n3\n4\n");
        let overlay = sources.add("o.yaml", "1\n2\n");
        let at = |file, line: usize| Place {
            file,
            start: 2 * (line - 1),
            end: 2 * line - 1,
        };
        let json = json!({"paths": {"/a": {"get": {}, "put": {}}}, "components": {"schemas": {"B": {}}, "x-c": {"d": 1}}});
        let mut root = Node::from_json(&json, at(file, 2));
        let schema = root.at_mut("/components/schemas").unwrap().as_object_mut();
        schema.unwrap()["B"].key = at(file, 4);
        let mut document = Document::new(root);
        let paths = Location::default().name("paths");
        document.touches = [
            paths.name("/a").name("put").name("summary"),
            paths.name("/a").name("put").name("tags").index(0),
            paths.name("/gone"),
        ]
        .map(|location| Touch {
            location,
            effect: Effect::Written,
            place: at(overlay, 2),
        })
        .into();
        let expected = json!({
            "operations": {
                "/paths/~1a/get": {"from": "a.yaml:2"},
                "/paths/~1a/put": {"from": "a.yaml:2", "overlays": ["o.yaml:2"]},
            },
            "components": {"/components/schemas/B": {"from": "a.yaml:4"}},
        });
        assert_eq!(origins(&document, &sources), expected);
    }
}
