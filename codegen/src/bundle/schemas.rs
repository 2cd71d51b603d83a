//! References to schemas in other files: each becomes a component, for only
//! components have names.

use std::collections::BTreeMap;

use super::target::Target;
use super::{Bundle, place_of};
use crate::components::{add_schema, reference_to, schemas};
use crate::dialect::each_written_schema;
use crate::names::pascal;
use crate::node::{Node, tokens};
use crate::source::Place;

/// The names of schemas of other files, and those still to be brought over.
#[derive(Default)]
struct Names {
    given: BTreeMap<Target, String>,
    open: Vec<(Target, String, Place)>,
}

impl Bundle<'_> {
    /// Makes components of all schemas that stand in other files.
    pub(super) fn lift(&mut self, root: &mut Node) {
        let mut names = Names::default();
        self.keep_names(root, &mut names);
        loop {
            self.rename(root, &mut names);
            let open = std::mem::take(&mut names.open);
            if open.is_empty() {
                return;
            }
            for (target, name, place) in open {
                let schema = self.target(&target, place);
                add_schema(root, &name, schema);
            }
        }
    }

    /// A component that is nothing but a reference to another file is what
    /// that file holds, under the name the component has.
    fn keep_names(&mut self, root: &mut Node, names: &mut Names) {
        let components = root
            .at_mut("/components/schemas")
            .and_then(Node::as_object_mut);
        for (name, member) in components.into_iter().flatten() {
            let target = self.elsewhere(&member.node);
            let Some(target) = target.filter(|target| !names.given.contains_key(target)) else {
                continue;
            };
            member.node = self.target(&target, place_of(&member.node));
            names.given.insert(target, name.clone());
        }
    }

    fn rename(&mut self, root: &mut Node, names: &mut Names) {
        let mut taken: Vec<String> = schemas(root).map(|(name, _)| name.to_owned()).collect();
        each_written_schema(root, &mut |schema| {
            if let Some(target) = self.elsewhere(schema) {
                let name = names.name(&target, place_of(schema), &mut taken);
                schema.set("$ref", Node::string(reference_to(&name), schema.place));
            }
            self.rename_mapping(schema, names, &mut taken);
        });
    }

    /// A discriminator may name files too.
    fn rename_mapping(&mut self, schema: &mut Node, names: &mut Names, taken: &mut Vec<String>) {
        let mapping = schema.at_mut("/discriminator/mapping");
        for (_, value) in mapping.and_then(Node::as_object_mut).into_iter().flatten() {
            let target = value.node.as_str().and_then(|text| self.known(text));
            if let Some(target) = target {
                let name = names.name(&target, value.node.place, taken);
                value.node = Node::string(reference_to(&name), value.node.place);
            }
        }
    }
}

impl Names {
    fn name(&mut self, target: &Target, place: Place, taken: &mut Vec<String>) -> String {
        if let Some(name) = self.given.get(target) {
            return name.clone();
        }
        let name = free(target, taken);
        taken.push(name.clone());
        self.given.insert(target.clone(), name.clone());
        self.open.push((target.clone(), name.clone(), place));
        name
    }
}

/// What the target is called where it stands; with the name of its file if
/// that is taken.
fn free(target: &Target, taken: &[String]) -> String {
    let file = target.file.rsplit('/').next().unwrap_or_default();
    let stem = file.rsplit_once('.').map_or(file, |(stem, _)| stem);
    let last = tokens(&target.pointer).last();
    let own = last.as_deref().map_or_else(|| pascal(stem), component_name);
    let longer = pascal(&format!("{stem} {own}"));
    let numbered = (2..).map(|number| format!("{longer}{number}"));
    let mut candidates = [own, longer.clone()].into_iter().chain(numbered);
    let is_free = |name: &String| !taken.contains(name);
    candidates.find(is_free).unwrap_or(longer)
}

/// A name as it is if a component may have it.
fn component_name(name: &str) -> String {
    let is_plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_');
    if name.chars().all(is_plain) {
        name.to_owned()
    } else {
        pascal(name)
    }
}
