//! Documents of several files: what references to other files lead to becomes
//! part of the document.
//!
//! A schema becomes a component; anything else is written out where the
//! reference stands. References that lead to a file nobody gave are left as
//! they are, and found later.

mod files;
mod parts;
mod schemas;
mod target;
#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, BTreeSet};

pub use files::with_referred;

use files::{Files, read_others};
use target::Target;

use crate::finding::Finding;
use crate::node::{Node, Object, Value};
use crate::pipeline::Input;
use crate::read::read_yaml;
use crate::source::{FileId, Place, Sources};

/// Reads a document and the files it refers to as one document, and adds all of
/// them to `sources`.
///
/// `read` gives the text of another file by its name; none if there is no such
/// file. None comes back if the first file cannot be read; what is wrong with
/// any of them is a finding at its own place.
///
/// ```
/// use codegen::{Input, Sources, read_document};
///
/// let mut sources = Sources::default();
/// let text = "paths: {/banks: {$ref: 'banks.yaml#/list'}}".to_owned();
/// let first = Input { name: "api.yaml".to_owned(), text };
/// let (document, findings) = read_document(&mut sources, first, &mut |name| {
///     (name == "banks.yaml").then(|| "list: {summary: All banks}".to_owned())
/// });
/// assert!(findings.is_empty());
/// let summary = document.unwrap().at("/paths/~1banks/summary").cloned();
/// assert_eq!(summary.unwrap().as_str(), Some("All banks"));
/// ```
pub fn read_document(
    sources: &mut Sources,
    first: Input,
    read: &mut dyn FnMut(&str) -> Option<String>,
) -> (Option<Node>, Vec<Finding>) {
    let name = first.name.clone();
    let inputs = with_referred(vec![first], read).into_iter();
    let known = inputs.map(|input| (input.name.clone(), sources.add(input.name, input.text)));
    let known: BTreeMap<String, FileId> = known.collect();
    let Some(file) = known.get(&name) else {
        return (None, Vec::new());
    };
    let Bundled { root, findings, .. } = read_files(sources, *file, &known);
    (root, findings)
}

/// A document of several files.
pub(crate) struct Bundled {
    /// All of it; none if the first file cannot be read.
    pub(crate) root: Option<Node>,
    /// The files it was read from, the first first.
    pub(crate) files: Vec<FileId>,
    /// What is wrong with them.
    pub(crate) findings: Vec<Finding>,
}

/// Reads a document and the files it refers to, as far as they are among `known`.
pub(crate) fn read_files(
    sources: &Sources,
    file: FileId,
    known: &BTreeMap<String, FileId>,
) -> Bundled {
    let (root, findings) = read_yaml(sources, sources.whole(file));
    let mut bundled = Bundled {
        root: None,
        files: vec![file],
        findings,
    };
    if let Some(root) = root {
        let name = sources.name(file);
        let (others, found) = read_others(sources, name, &root, known);
        bundled.findings.extend(found);
        let names = others.keys().filter_map(|name| known.get(name));
        bundled.files.extend(names);
        let (root, found) = bundle(name, root, others);
        bundled.findings.extend(found);
        bundled.root = Some(root);
    }
    bundled
}

/// The document `root`, a file called `name`, with what it refers to in `others`.
fn bundle(name: &str, mut root: Node, mut others: Files) -> (Node, Vec<Finding>) {
    if others.is_empty() {
        return (root, Vec::new());
    }
    let known: BTreeSet<String> = others.keys().cloned().collect();
    make_absolute(&mut root, name, name, &known);
    for (file, tree) in &mut others {
        make_absolute(tree, file, name, &known);
    }
    let mut bundle = Bundle {
        files: &others,
        findings: Vec::new(),
    };
    bundle.write_out(&mut root);
    bundle.lift(&mut root);
    (root, bundle.findings)
}

/// References that mean the same from whatever file they stand in: `#/…` into
/// the first file, `file#/…` into another.
fn make_absolute(node: &mut Node, file: &str, first: &str, known: &BTreeSet<String>) {
    let absolute = |text: &str| {
        let target = Target::of(text, file)?;
        if target.file == first {
            return Some(format!("#{}", target.pointer));
        }
        known.contains(&target.file).then(|| target.reference())
    };
    for text in references_mut(node) {
        if let Some(absolute) = absolute(text) {
            *text = absolute;
        }
    }
    for child in children_mut(node) {
        make_absolute(child, file, first, known);
    }
}

/// The texts of a node that name something elsewhere: its reference, and those
/// of its discriminator.
fn references_mut(node: &mut Node) -> impl Iterator<Item = &mut String> {
    let members = node.as_object_mut().into_iter().flatten();
    members.flat_map(
        |(key, member)| match (key.as_str(), &mut member.node.value) {
            ("$ref", Value::String(text)) => vec![text],
            ("discriminator", Value::Object(of)) => mapped_mut(of),
            _ => Vec::new(),
        },
    )
}

fn mapped_mut(discriminator: &mut Object) -> Vec<&mut String> {
    let mapping = discriminator.get_mut("mapping");
    let values = mapping.and_then(|mapping| mapping.node.as_object_mut());
    let texts = values
        .into_iter()
        .flatten()
        .filter_map(|(_, value)| match &mut value.node.value {
            // Anything else is the plain name of a component.
            Value::String(text) if text.contains(['#', '.', '/']) => Some(text),
            _ => None,
        });
    texts.collect()
}

fn children_mut(node: &mut Node) -> Vec<&mut Node> {
    match &mut node.value {
        Value::Object(members) => members
            .values_mut()
            .map(|member| &mut member.node)
            .collect(),
        Value::Array(items) => items.iter_mut().collect(),
        _ => Vec::new(),
    }
}

/// Where the reference of a node stands.
fn place_of(node: &Node) -> Place {
    node.get("$ref").map_or(node.place, |text| text.place)
}

/// The other files, and what is wrong with references to them.
struct Bundle<'a> {
    files: &'a Files,
    findings: Vec<Finding>,
}

impl Bundle<'_> {
    /// What a node refers to, if that is in another file.
    fn elsewhere(&self, node: &Node) -> Option<Target> {
        self.known(node.str_at("$ref")?)
    }

    fn known(&self, reference: &str) -> Option<Target> {
        let (file, pointer) = reference.split_once('#')?;
        self.files.contains_key(file).then(|| Target {
            file: file.to_owned(),
            pointer: pointer.to_owned(),
        })
    }

    /// What stands at a target; nothing, and a finding, if nothing does.
    fn target(&mut self, target: &Target, place: Place) -> Node {
        let file = self.files.get(&target.file);
        if let Some(found) = file.and_then(|root| root.at(&target.pointer)) {
            return found.clone();
        }
        self.findings.push(nothing_there(target, place));
        Node::object(place)
    }
}

fn nothing_there(target: &Target, place: Place) -> Finding {
    let message = format!("`{}` names nothing in {}", target.pointer, target.file);
    Finding::error("unknown-ref", message, place).with_help("define it there, or correct the name")
}
