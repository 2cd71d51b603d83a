//! Holds what a rendered page shows against the document written for it.
//!
//! Neither side is followed blindly: a difference is a finding that names the
//! line of the page and the line of the document. What one unchanged document
//! looks like in different renderings is no difference.

mod address;
mod field;
mod operation;
mod schema;
mod section;
mod values;

#[cfg(test)]
mod tests;

use crate::finding::Finding;
use crate::fragment::Fragment;
use crate::page::{RenderedOperation, RenderedPage, Shown};
use crate::source::Place;
use schema::Lookup;

/// What a person does about any of these findings.
const REMEDY: &str = "correct the document to what the page shows; if the page is wrong, correct it in an overlay with the reason";

/// Compares what a rendered page shows with the document written for it;
/// `beside` are the fragments its references may lead to.
///
/// What is in the document and not on the page has to say in `x-source` where
/// it comes from; a text such as `other page: the format` says it of the part
/// after the colon alone.
///
/// Rules of the findings, all errors but the last: `conform-operation`,
/// `conform-server`, `conform-section`, `conform-status`, `conform-media`,
/// `conform-authorization`, `conform-field`, `conform-unshown`, `conform-type`,
/// `conform-format`, `conform-null`, `conform-required`, `conform-deprecated`,
/// `conform-default`, `conform-options`, `conform-order` and, as a warning,
/// `conform-description`.
///
/// ```
/// let mut sources = codegen::Sources::default();
/// let page = sources.add("page.txt", "GET\n/things\nResponse\n200\ntext/plain\nid\nstring\n");
/// let yaml = sources.add("things.yaml", "openapi: 3.0.3\npaths:\n  /thing: {}\n");
/// let (page, _) = codegen::read_rendered_page(&sources, page);
/// let (root, _) = codegen::read_yaml(&sources, sources.whole(yaml));
/// let document = codegen::Fragment { name: "things.yaml".to_owned(), root: root.unwrap() };
/// let findings = codegen::conform(&page.unwrap(), &document, &[]);
/// assert_eq!(findings[0].rule, "conform-operation");
/// ```
#[must_use]
pub fn conform(page: &RenderedPage, document: &Fragment, beside: &[Fragment]) -> Vec<Finding> {
    let beside = beside.iter().map(|fragment| &fragment.root);
    let lookup = Lookup {
        roots: std::iter::once(&document.root).chain(beside).collect(),
    };
    let operations = page.operations.iter();
    operations
        .flat_map(|operation| operation::compare(operation, &document.root, &lookup))
        .collect()
}

/// Where in a page a comparison is, in the words of its findings.
#[derive(Clone, Debug)]
struct At {
    /// `POST /things`.
    operation: String,
    /// `body.owner`, `201`.
    path: String,
    /// Which of readable and writable properties the page leaves out here.
    hidden: &'static str,
}

impl At {
    fn operation(operation: &RenderedOperation) -> Self {
        let method = operation.method.text.to_uppercase();
        Self {
            operation: format!("{method} {}", operation.path.text),
            path: String::new(),
            hidden: "",
        }
    }

    fn part(&self, path: impl Into<String>) -> Self {
        let path = path.into();
        Self {
            path,
            ..self.clone()
        }
    }

    fn field(&self, name: &str) -> Self {
        let path = match self.path.as_str() {
            "" => name.to_owned(),
            path => format!("{path}.{name}"),
        };
        self.part(path)
    }

    /// What a finding says of the place: `` `body.owner` of POST /things``.
    fn words(&self) -> String {
        format!("`{}` of {}", self.path, self.operation)
    }
}

/// A difference between the two, with both places.
fn difference(rule: &'static str, message: String, page: Place, document: Place) -> Finding {
    Finding::error(rule, message, page)
        .with_related(document, "the document says it here")
        .with_help(REMEDY)
}

/// A difference in something the page shows in words of its own.
fn shown(rule: &'static str, message: String, page: &Shown, document: Place) -> Finding {
    difference(rule, message, page.place, document)
}
