//! The files a document consists of.

use std::collections::{BTreeMap, BTreeSet};

use super::target::Target;
use crate::finding::Finding;
use crate::node::Node;
use crate::pipeline::Input;
use crate::read::read_yaml;
use crate::source::{FileId, Sources};

/// Files by the names they are known by.
pub(crate) type Files = BTreeMap<String, Node>;

/// The documents with all files they refer to, each once, after them.
///
/// `read` gives the text of a file by its name; none if there is no such file.
/// Pages and overlays among the inputs refer to nothing.
///
/// ```
/// use codegen::{Input, with_referred};
///
/// let input = |name: &str, text: &str| Input { name: name.into(), text: text.into() };
/// let first = input("spec/api/openapi.yaml", "items: {$ref: '../common.yaml#/Bank'}");
/// let all = with_referred(vec![first], &mut |name| {
///     (name == "spec/common.yaml").then(|| "Bank: {type: string}".to_owned())
/// });
/// assert_eq!(all[1].name, "spec/common.yaml");
/// ```
pub fn with_referred(
    mut inputs: Vec<Input>,
    read: &mut dyn FnMut(&str) -> Option<String>,
) -> Vec<Input> {
    let mut known: BTreeSet<String> = inputs.iter().map(|input| input.name.clone()).collect();
    let mut next = 0;
    while let Some(input) = inputs.get(next) {
        let mut names = referred(input);
        names.retain(|name| known.insert(name.clone()));
        for name in names {
            inputs.extend(read(&name).map(|text| Input { name, text }));
        }
        next += 1;
    }
    inputs
}

/// The files a file refers to; whether there are such files is another question.
fn referred(input: &Input) -> Vec<String> {
    let name = &input.name;
    let is_document = [".yaml", ".yml", ".json"]
        .iter()
        .any(|ending| name.ends_with(ending));
    if !is_document || !may_refer(&input.text) {
        return Vec::new();
    }
    let mut sources = Sources::default();
    let file = sources.add(name, &input.text);
    let (root, _) = read_yaml(&sources, sources.whole(file));
    root.map_or_else(Vec::new, |root| others(name, &root))
}

/// Reads the files that `root`, the file called `name`, consists of besides
/// itself, as far as they are among `known`.
pub(super) fn read_others(
    sources: &Sources,
    name: &str,
    root: &Node,
    known: &BTreeMap<String, FileId>,
) -> (Files, Vec<Finding>) {
    let (mut files, mut findings) = (Files::new(), Vec::new());
    let mut open = others(name, root);
    while let Some(next) = open.pop() {
        if next == name || files.contains_key(&next) {
            continue;
        }
        let Some(file) = known.get(&next) else {
            continue;
        };
        let (root, found) = read_yaml(sources, sources.whole(*file));
        findings.extend(found);
        if let Some(root) = root {
            open.extend(others(&next, &root));
            files.insert(next, root);
        }
    }
    (files, findings)
}

/// The files that references in a tree lead to, each once, in order.
fn others(name: &str, root: &Node) -> Vec<String> {
    let mut files = Vec::new();
    each_reference(root, &mut |reference| {
        let target = Target::of(reference, name).map(|target| target.file);
        files.extend(target.filter(|file| file != name));
    });
    files.sort();
    files.dedup();
    files
}

fn each_reference(node: &Node, see: &mut dyn FnMut(&str)) {
    if let Some(reference) = node.str_at("$ref") {
        see(reference);
    }
    for (_, member) in node.members() {
        each_reference(&member.node, see);
    }
    for item in node.items() {
        each_reference(item, see);
    }
}

/// Whether any reference leads out of the file: nearly all documents are one
/// file, and that is seen without reading it twice.
fn may_refer(text: &str) -> bool {
    text.split("$ref").skip(1).any(|after| {
        let target =
            after.trim_start_matches(['"', '\'', ':', ' ', '\t', '\r', '\n', '|', '>', '-']);
        !target.is_empty() && !target.starts_with('#')
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn named(text: &str) -> Vec<String> {
        let name = "openapi.yaml".to_owned();
        let text = text.to_owned();
        referred(&Input { name, text })
    }

    #[test]
    fn a_document_of_one_file_refers_to_no_other() {
        let text = "{a: {$ref : '#/b'}, b: {\"$ref\": \"https://a.example/c.json\"}}";
        assert_eq!(named(text), [""; 0]);
    }

    #[test]
    fn every_file_that_is_referred_to_is_named_once() {
        let text = "a: {$ref: b.yaml#/x}\nc: [{$ref: ./b.yaml#/y}, {$ref: d/e.json}]\n";
        assert_eq!(named(text), ["b.yaml", "d/e.json"]);
    }

    #[test]
    fn files_that_refer_to_each_other_are_read_once() {
        let input = |name: &str, text: &str| Input {
            name: name.to_owned(),
            text: text.to_owned(),
        };
        let mut asked = Vec::new();
        let first = input("a.yaml", "$ref: b.yaml");
        let all = with_referred(vec![first], &mut |name| {
            asked.push(name.to_owned());
            (name == "b.yaml").then(|| "[{$ref: a.yaml}, {$ref: gone.yaml}]".to_owned())
        });
        assert_eq!(all.len(), 2);
        assert_eq!(asked, ["b.yaml", "gone.yaml"]);
    }
}
