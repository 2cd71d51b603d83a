//! A state of the API: read from a file, from a folder like `spec/`, or from a
//! revision of either.

use std::path::Path;

use anyhow::{Context as _, Result, bail};
use codegen::{
    Document, Finding, Fragment, Input, Node, Sources, State, Style, describe, has_errors, merge,
    read_document, read_markdown_page, render_findings,
};
use serde_json::Value as Json;

use super::tree::{Found, Tree};
use crate::digest::Files;
use crate::project::{MANIFEST, Project};

/// A state, with everything needed to show it.
pub(super) struct Loaded {
    name: String,
    root: Node,
    sources: Sources,
    origins: Option<Json>,
    shape: Shape,
}

/// Where a document states its servers and its security.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Shape {
    /// Wherever its author did.
    Written,
    /// On each operation.
    Merged,
}

impl Loaded {
    /// Reads what an argument names.
    pub(super) fn read(argument: &str) -> Result<Self> {
        let tree = Tree::of(argument)?;
        match tree
            .read()
            .with_context(|| format!("cannot read {argument}"))?
        {
            Found::Folder(files) => Self::folder(argument, &tree, &files),
            Found::File(text) => Self::file(argument, &tree, text),
        }
    }

    /// Two states in one shape: a document as it was written and a merged one
    /// state the same servers in different places, and that is no drift.
    pub(super) fn pair(old: &str, new: &str) -> Result<(Self, Self)> {
        let (old, new) = (Self::read(old)?, Self::read(new)?);
        Ok(match (old.shape, new.shape) {
            (Shape::Written, Shape::Merged) => (old.merged(), new),
            (Shape::Merged, Shape::Written) => (old, new.merged()),
            _ => (old, new),
        })
    }

    /// The document as merging leaves it, if it can be merged.
    fn merged(self) -> Self {
        let fragment = Fragment {
            name: self.name.clone(),
            root: self.root.clone(),
        };
        let (document, findings) = merge(&[fragment], &[]);
        match document.filter(|_| !has_errors(&findings)) {
            Some(Document { root, .. }) => Self { root, ..self },
            None => self,
        }
    }

    /// The state as the report wants it.
    pub(super) fn state(&self) -> State<'_> {
        State {
            name: &self.name,
            root: &self.root,
            sources: &self.sources,
            origins: self.origins.as_ref(),
        }
    }

    fn folder(name: &str, tree: &Tree, files: &Files) -> Result<Self> {
        let project = Project::new(Some(tree.path().into()), None);
        Self::files(name, &project, files, &tree.shown())
    }

    /// The state that files like those of `spec/` describe.
    pub(super) fn files(
        name: &str,
        project: &Project,
        files: &Files,
        folder: &str,
    ) -> Result<Self> {
        if !files.contains_key(MANIFEST) {
            bail!("{name} has no {MANIFEST}");
        }
        let (manifest, inputs) = project.inputs(files, folder)?;
        let described = describe(&manifest, &inputs);
        Self::of(
            name,
            described.document,
            described.sources,
            &described.findings,
            (Shape::Merged, None),
        )
    }

    fn file(name: &str, tree: &Tree, text: String) -> Result<Self> {
        let mut sources = Sources::default();
        let text = with_plain_line_ends(text);
        if is_markdown(tree.path()) {
            let file = sources.add(tree.shown(), text);
            let (fragments, mut findings) = read_markdown_page(&sources, file);
            let document = merge_page(&fragments, &mut findings);
            return Self::of(name, document, sources, &findings, (Shape::Merged, None));
        }
        let first = Input {
            name: tree.shown(),
            text,
        };
        let (root, findings) = read_document(&mut sources, first, &mut |name| match tree
            .at(name)
            .read()
            .ok()?
        {
            Found::File(text) => Some(with_plain_line_ends(text)),
            Found::Folder(_) => None,
        });
        let document = root.map(Document::new);
        let origins = origins(tree);
        let shape = if origins.is_some() {
            Shape::Merged
        } else {
            Shape::Written
        };
        Self::of(name, document, sources, &findings, (shape, origins))
    }

    fn of(
        name: &str,
        document: Option<Document>,
        sources: Sources,
        findings: &[Finding],
        (shape, origins): (Shape, Option<Json>),
    ) -> Result<Self> {
        match document.filter(|_| !has_errors(findings)) {
            Some(document) => Ok(Self {
                name: name.to_owned(),
                root: document.root,
                sources,
                origins,
                shape,
            }),
            None => {
                let findings = render_findings(findings, &sources, Style::Plain);
                bail!("{name} cannot be read:\n\n{findings}")
            }
        }
    }
}

/// The text as it is, or with the line ends of Windows replaced; large texts
/// are not copied in vain.
fn with_plain_line_ends(text: String) -> String {
    match text.contains("\r\n") {
        true => text.replace("\r\n", "\n"),
        false => text,
    }
}

fn merge_page(fragments: &[Fragment], findings: &mut Vec<Finding>) -> Option<Document> {
    let (document, more) = merge(fragments, &[]);
    findings.extend(more);
    document
}

fn is_markdown(path: &str) -> bool {
    let ending = Path::new(path).extension();
    ending.is_some_and(|ending| {
        ending.eq_ignore_ascii_case("md") || ending.eq_ignore_ascii_case("mdx")
    })
}

/// The note a merged document is written with, if it is one.
fn origins(tree: &Tree) -> Option<Json> {
    let name = tree.path().rsplit('/').next()?;
    let note = match name.strip_suffix(".json")? {
        "openapi" => "sources.json".to_owned(),
        stem => format!("{stem}.sources.json"),
    };
    match tree.sibling(&note).read().ok()? {
        Found::File(text) => serde_json::from_str(&text).ok(),
        Found::Folder(_) => None,
    }
}
