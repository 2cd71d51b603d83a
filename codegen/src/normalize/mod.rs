//! The merged document in the form the generator takes.
//!
//! One pass, one module; each says what it did and finds what it cannot do.

mod all_of;
mod choices;
mod dangling;
mod endless;
mod errors;
mod extras;
mod inline;
mod lists;
mod marks;
mod operation_ids;
mod parameters;
mod references;
mod shared;
mod single;
mod tags;
mod type_names;
mod undescribed;
mod uses;
mod visit;

use crate::finding::Finding;
use crate::guard::guarded;
use crate::merge::Document;
use crate::node::Node;

pub(crate) use marks::Pagination;
pub(crate) use undescribed::MARK as UNDESCRIBED;
pub(crate) use visit::{is_nullable, referenced, target};

/// A document of which every pass held: what the generator takes.
///
/// Only [`normalize`] makes one.
#[derive(Clone, Debug)]
pub struct NormalDocument {
    root: Node,
    passes: Vec<PassReport>,
}

/// What a pass did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PassReport {
    /// The pass.
    pub pass: &'static str,
    /// What it did, a line each.
    pub did: Vec<String>,
}

impl NormalDocument {
    /// The document.
    #[must_use]
    pub fn root(&self) -> &Node {
        &self.root
    }

    /// What the passes did, in their order.
    #[must_use]
    pub fn passes(&self) -> &[PassReport] {
        &self.passes
    }
}

/// What a pass works on and what it has to say.
pub(crate) struct Work<'a> {
    /// The document before the first pass.
    written: &'a Node,
    root: Node,
    did: Vec<String>,
    findings: Vec<Finding>,
}

impl<'a> Work<'a> {
    fn new(written: &'a Node) -> Self {
        Self {
            written,
            root: written.clone(),
            did: Vec::new(),
            findings: Vec::new(),
        }
    }
}

type Pass = (&'static str, fn(&mut Work<'_>));

/// The passes, in the order in which they need each other.
const PASSES: [Pass; 17] = [
    ("shared parts", shared::run),
    ("parameters", parameters::run),
    ("lists by custom", lists::run),
    ("references", references::run),
    ("operation ids", operation_ids::run),
    ("extensions", all_of::run),
    ("choices", choices::run),
    ("single members", single::run),
    ("error bodies", errors::run),
    ("tags", tags::run),
    ("inline schemas", inline::run),
    ("endless types", endless::run),
    ("uses of types", uses::run),
    ("undescribed fields", undescribed::run),
    ("unknown fields", extras::run),
    ("type names", type_names::run),
    ("marks", marks::run),
];

/// Brings a document into the form the generator takes.
///
/// It goes on after an error, with what it has instead, for whoever calls it
/// may know better than that it is one. `None` only if a pass panicked.
#[must_use]
pub fn normalize(document: &Document) -> (Option<NormalDocument>, Vec<Finding>) {
    let mut work = Work::new(&document.root);
    let mut passes = Vec::new();
    for (pass, run) in PASSES {
        let what = || format!("the pass `{pass}`");
        let place = work.root.place;
        let outcome = guarded(what, place, || run(&mut work));
        if let Err(finding) = outcome {
            work.findings.push(finding);
            return (None, work.findings);
        }
        let did = std::mem::take(&mut work.did);
        passes.push(PassReport { pass, did });
    }
    let root = work.root;
    (Some(NormalDocument { root, passes }), work.findings)
}

/// A document with the names that [`normalize`] gives, as far as it gets: the
/// findings are of no interest to who only asks what things are called.
pub(crate) fn named(root: &Node) -> Node {
    let mut work = Work::new(root);
    for (_, run) in PASSES {
        run(&mut work);
    }
    work.root
}
