//! Pages captured as the text a browser shows.
//!
//! Such a page has no document in it. It is read by a small grammar: lines, cut
//! into operations and their sections, and in each section the fields. What it
//! shows is what a document written by hand is held to.

mod blocks;
mod cursor;
mod fields;
mod lines;
mod words;

#[cfg(test)]
mod tests;

use crate::finding::Finding;
use crate::source::{FileId, Place, Sources};

pub use words::{Null, OneType, ShownType};

/// What a page shows.
#[derive(Clone, Debug)]
pub struct RenderedPage {
    /// The operations, in the order of the page.
    pub operations: Vec<RenderedOperation>,
}

/// A piece of a page's text and where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shown {
    /// The text, without what differs between browsers.
    pub text: String,
    /// Where it stands.
    pub place: Place,
}

/// An operation as a page shows it.
#[derive(Clone, Debug)]
pub struct RenderedOperation {
    /// The method, in lower case.
    pub method: Shown,
    /// The path.
    pub path: Shown,
    /// The server, where one is shown.
    pub server: Option<Shown>,
    /// What is said about it before the first section, and between them.
    pub text: Option<Shown>,
    /// What follows, in the order of the page.
    pub sections: Vec<Section>,
}

/// A part of an operation with fields.
#[derive(Clone, Debug)]
pub struct Section {
    /// What its fields are.
    pub kind: SectionKind,
    /// Its heading, or the line that begins it.
    pub place: Place,
    /// The media type.
    pub media: Option<Shown>,
    /// The type of the whole, where it is shown instead of fields.
    pub whole: Option<(ShownType, Place)>,
    /// What is said about it before the first field.
    pub text: Option<Shown>,
    /// The fields, in the order of the page.
    pub fields: Vec<RenderedField>,
    /// Whether the page goes on behind it.
    pub end: Extent,
}

impl Section {
    /// A section nothing has been read of yet.
    fn new(kind: SectionKind, place: Place) -> Self {
        Self {
            kind,
            place,
            media: None,
            whole: None,
            text: None,
            fields: Vec::new(),
            end: Extent::Whole,
        }
    }
}

/// What the fields of a section are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SectionKind {
    /// Ways to prove who calls.
    Authorizations,
    /// Parameters, and where they stand: `path`, `query`, `header` or `cookie`.
    Parameters(&'static str),
    /// What is sent.
    Body,
    /// What is answered.
    Response {
        /// The status the fields belong to.
        status: Option<Shown>,
        /// Other statuses of which only the number is shown.
        others: Vec<Shown>,
    },
}

/// Whether something is known to be whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Extent {
    /// The page goes on behind it.
    Whole,
    /// It is the last thing of its page, which may have been cut off.
    MayBeCut,
}

/// A field as a page shows it.
#[derive(Clone, Debug)]
pub struct RenderedField {
    /// The name, without those of the fields it is in.
    pub name: Shown,
    /// The type.
    pub ty: ShownType,
    /// Where the type stands.
    pub ty_place: Place,
    /// Where `required` stands, if it does.
    pub required: Option<Place>,
    /// Where `deprecated` stands, if it does.
    pub deprecated: Option<Place>,
    /// What is taken if there is no value.
    pub default: Option<Shown>,
    /// What is said about it.
    pub description: Option<Shown>,
    /// The values it may have, if they are listed.
    pub options: Vec<Shown>,
    /// An example.
    pub example: Option<Shown>,
    /// The fields in it.
    pub fields: Vec<RenderedField>,
    /// Whether the page goes on behind it.
    pub end: Extent,
}

/// Reads a page captured as the text a browser shows.
///
/// All text is taken as data, whatever it says, and no text makes this fail: a
/// page that shows no operation gives no page and a finding.
///
/// Rules of the findings: errors are `rendered-without-operation` and
/// `rendered-without-fields`; warnings are `rendered-unknown-type`,
/// `rendered-without-options` and `rendered-empty-section`.
///
/// ```
/// let mut sources = codegen::Sources::default();
/// let text = "POST\n/\nthings\n\nBody\n\napplication/json\nname\nstring\nrequired\n";
/// let file = sources.add("page.txt", text);
/// let (page, findings) = codegen::read_rendered_page(&sources, file);
/// assert!(findings.is_empty());
/// let operation = &page.unwrap().operations[0];
/// assert_eq!(operation.path.text, "/things");
/// assert_eq!(operation.sections[0].fields[0].name.text, "name");
/// ```
#[must_use]
pub fn read_rendered_page(sources: &Sources, file: FileId) -> (Option<RenderedPage>, Vec<Finding>) {
    let lines = lines::lines(sources, file);
    let (operations, mut findings) = blocks::operations(&lines);
    if operations.is_empty() {
        findings.push(without_operation(sources, file));
        return (None, findings);
    }
    findings.extend(operations.iter().filter_map(without_fields));
    let sections = operations.iter().flat_map(|operation| &operation.sections);
    findings.extend(sections.filter_map(without_anything));
    (Some(RenderedPage { operations }), findings)
}

fn without_operation(sources: &Sources, file: FileId) -> Finding {
    let whole = sources.whole(file);
    let place = Place {
        end: whole.start,
        ..whole
    };
    Finding::error("rendered-without-operation", "the page shows no operation", place)
        .with_help("capture the text of the page from its method and path on: `POST`, then `/things`; an error page or a list of pages was captured, perhaps")
}

/// An operation without any section says so little that it is no evidence.
fn without_fields(operation: &RenderedOperation) -> Option<Finding> {
    operation.sections.is_empty().then(|| {
        let method = operation.method.text.to_uppercase();
        let message = format!("the page shows nothing of {method} {}", operation.path.text);
        Finding::error("rendered-without-fields", message, operation.path.place)
            .with_help("capture the whole page, with its sections `Body` and `Response`")
    })
}

/// A section with words alone: what it shows is not understood.
fn without_anything(section: &Section) -> Option<Finding> {
    let may_be_empty = matches!(section.kind, SectionKind::Response { .. });
    let is_empty = section.fields.is_empty() && section.whole.is_none();
    (is_empty && !may_be_empty && section.end == Extent::Whole).then(|| {
        let message = "no field of this section is understood";
        Finding::warning("rendered-empty-section", message, section.place)
            .with_help("nothing in it is compared: open what is folded and capture the page again, or compare it by eye")
    })
}
