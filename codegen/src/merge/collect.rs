//! Collects the definitions of all fragments, each once, and what they
//! contradict each other in.

use std::collections::BTreeMap;

use super::METHODS;
use super::decide::Divergence;
use super::differ::{Weight, differences};
use super::reading::Reading;
use crate::node::{Member, Node, Value};
use crate::overlay::{Location, Step};
use crate::source::Place;

/// The definitions found so far.
///
/// Fragments come sorted, so the first of two definitions does not depend on
/// the order of the arguments.
#[derive(Default)]
pub(super) struct Collection {
    definitions: BTreeMap<Location, Member>,
    /// Keys and places of the maps around the definitions.
    frames: BTreeMap<Location, (Place, Place)>,
    divergences: Vec<Divergence>,
}

impl Collection {
    /// Adds a whole document whose shape was checked.
    pub(super) fn add_document(&mut self, root: Node) {
        for (key, member) in into_members(root) {
            let at = Location::default().name(&key);
            match key.as_str() {
                "openapi" => {}
                "info" => self.add_members(&at, member, |_| Reading::Documentation),
                "tags" => self.add_tags(&at, member),
                "paths" => self.add_paths(&at, member),
                "components" => self.add_components(&at, member),
                _ => self.add(at, reading_of(&key), member),
            }
        }
    }

    fn add_tags(&mut self, at: &Location, member: Member) {
        self.frame(at, &member);
        let Value::Array(tags) = member.node.value else {
            return;
        };
        for node in tags {
            let key = node.place;
            let name = node.str_at("name").unwrap_or_default().to_owned();
            self.add(at.name(&name), Reading::Keywords, Member { key, node });
        }
    }

    fn add_paths(&mut self, at: &Location, member: Member) {
        self.frame(at, &member);
        for (path, member) in into_members(member.node) {
            let at = at.name(&path);
            if path.starts_with("x-") {
                self.add(at, Reading::Data, member);
            } else {
                self.add_members(&at, member, reading_of);
            }
        }
    }

    fn add_components(&mut self, at: &Location, member: Member) {
        self.frame(at, &member);
        for (kind, member) in into_members(member.node) {
            let at = at.name(&kind);
            match kind.as_str() {
                _ if kind.starts_with("x-") => self.add(at, Reading::Data, member),
                "examples" => self.add_members(&at, member, |_| Reading::Documentation),
                "callbacks" => self.add_members(&at, member, |_| Reading::Names),
                _ => self.add_members(&at, member, |_| Reading::Keywords),
            }
        }
    }

    fn add_members(&mut self, at: &Location, member: Member, reading: fn(&str) -> Reading) {
        self.frame(at, &member);
        for (key, member) in into_members(member.node) {
            self.add(at.name(&key), reading(&key), member);
        }
    }

    fn frame(&mut self, at: &Location, member: &Member) {
        let places = (member.key, member.node.place);
        self.frames.entry(at.clone()).or_insert(places);
    }

    fn add(&mut self, at: Location, reading: Reading, member: Member) {
        let Some(kept) = self.definitions.get_mut(&at) else {
            self.definitions.insert(at, member);
            return;
        };
        let found = differences(reading, &kept.node, &member.node);
        let divergences = found.iter().map(|found| Divergence::new(&at, found));
        self.divergences.extend(divergences);
        // What only the later definition says is put into the document as well:
        // an overlay then finds every location in dispute and can remove it.
        let added: Vec<(Location, Node)> = found
            .into_iter()
            .filter(|found| found.first.node.is_none() && found.weight == Weight::Meaning)
            .filter_map(|found| Some((found.at, found.second.node?.clone())))
            .collect();
        for (at, node) in added {
            insert(&mut kept.node, &at, node);
        }
    }

    /// The document the definitions make, and what they differ in.
    pub(super) fn into_document(self, version: Node) -> (Node, Vec<Divergence>) {
        let mut root = Node::object(version.place);
        root.set("openapi", version);
        for (at, (key, place)) in self.frames {
            let node = Node::object(place);
            put(&mut root, &at, Member { key, node });
        }
        for (at, member) in self.definitions {
            put(&mut root, &at, member);
        }
        if root.get("paths").is_none() {
            root.set("paths", Node::object(root.place));
        }
        let mut divergences = self.divergences;
        number_tags(&root, &mut divergences);
        list_tags(&mut root);
        drop_empty(&mut root);
        (root, divergences)
    }
}

fn into_members(node: Node) -> impl Iterator<Item = (String, Member)> {
    let members = match node.value {
        Value::Object(object) => Some(object),
        _ => None,
    };
    members.into_iter().flatten()
}

fn reading_of(key: &str) -> Reading {
    match key {
        "description" | "summary" | "externalDocs" => Reading::Documentation,
        _ if METHODS.contains(&key) => Reading::Keywords,
        _ => Reading::Data,
    }
}

/// Puts a member where its frame is.
fn put(root: &mut Node, at: &Location, member: Member) {
    if let Some((Step::Name(name), parent)) = at.0.split_last()
        && let Some(node) = Location(parent.to_vec()).find_mut(root)
        && let Some(object) = node.as_object_mut()
    {
        object.insert(name.clone(), member);
    }
}

/// Puts a value at a location whose parent exists.
fn insert(root: &mut Node, at: &Location, node: Node) {
    let Some((last, parent)) = at.0.split_last() else {
        return;
    };
    let parent = Location(parent.to_vec()).find_mut(root);
    match (last, parent.map(|parent| &mut parent.value)) {
        (Step::Name(name), Some(Value::Object(object))) => {
            let key = node.place;
            object.insert(name.clone(), Member { key, node });
        }
        (Step::Index(_), Some(Value::Array(items))) => items.push(node),
        _ => {}
    }
}

/// Tags are collected by name, but the document numbers them.
fn number_tags(root: &Node, divergences: &mut [Divergence]) {
    let names: Vec<&str> = root
        .get("tags")
        .into_iter()
        .flat_map(Node::members)
        .map(|(name, _)| name)
        .collect();
    for divergence in divergences {
        divergence.number_tag(&names);
    }
}

fn list_tags(root: &mut Node) {
    if let Some(tags) = root.get_mut("tags") {
        let place = tags.place;
        let by_name = std::mem::replace(tags, Node::object(place));
        let items = into_members(by_name).map(|(_, member)| member.node);
        *tags = Node::new(Value::Array(items.collect()), place);
    }
}

/// Lists and maps that hold nothing say nothing; only `info` and `paths` must
/// be there.
fn drop_empty(root: &mut Node) {
    if let Some(paths) = root.get_mut("paths").and_then(Node::as_object_mut) {
        paths.retain(|_, item| !is_empty(&item.node));
    }
    if let Some(kinds) = root.get_mut("components").and_then(Node::as_object_mut) {
        kinds.retain(|_, kind| !is_empty(&kind.node));
    }
    for key in ["tags", "components"] {
        if root.get(key).is_some_and(is_empty) {
            root.remove(key);
        }
    }
}

fn is_empty(node: &Node) -> bool {
    match &node.value {
        Value::Object(object) => object.is_empty(),
        Value::Array(items) => items.is_empty(),
        _ => false,
    }
}
