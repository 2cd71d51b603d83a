//! Operations: from the normal document to the client's methods and requests.

mod answers;
mod body;
mod emit;
mod idents;
mod media;
mod model;
mod own;
mod pages;
mod parameters;
mod parts;
mod read;
mod security;
mod servers;
mod types;

use proc_macro2::TokenStream;
use quote::quote;

use crate::docs::Docs;
use crate::finding::Finding;
use crate::generate::Purpose;
use crate::guard::guarded;
use crate::model::Model;
use crate::node::Node;

pub(crate) use emit::exercise::{Exercise, SUPPORT, dispatch};

/// The code of all operations.
pub(crate) struct Emitted {
    /// The methods, for `impl Client`.
    pub(crate) methods: Vec<TokenStream>,
    /// The requests, for the module `builder`.
    pub(crate) requests: Vec<TokenStream>,
    /// How each is called with inputs given as JSON, where that is wanted.
    pub(crate) exercises: Vec<Exercise>,
    /// What could not be expressed as the document has it.
    pub(crate) warnings: Vec<Finding>,
    /// What the document asks for and cannot be had.
    pub(crate) errors: Vec<Finding>,
}

/// Emits every operation of the normal document.
pub(crate) fn emit(root: &Node, model: &Model<'_>, docs: Docs<'_>) -> Emitted {
    let (operations, warnings) = read::read(root, model);
    let mut emitted = Emitted {
        methods: Vec::new(),
        requests: Vec::new(),
        exercises: Vec::new(),
        warnings,
        errors: Vec::new(),
    };
    for operation in &operations {
        let what = || format!("the operation `{}`", operation.id);
        let one = guarded(what, operation.place, || emit_one(operation, root, docs));
        match one {
            Ok((method, request)) => {
                emitted.methods.push(method);
                emitted.requests.push(request);
                if docs.purpose() == Purpose::Trial {
                    let exercise = emit::exercise::exercise(operation);
                    emitted.exercises.push(exercise);
                }
            }
            Err(finding) => emitted.errors.push(finding),
        }
    }
    emitted
}

/// The method and the request of an operation.
fn emit_one(
    operation: &model::Operation<'_>,
    root: &Node,
    docs: Docs<'_>,
) -> (TokenStream, TokenStream) {
    let method = emit::method(operation, docs);
    let request = emit::request(operation, docs);
    let pages = pages::pages(operation, root);
    (method, quote!(#request #pages))
}
