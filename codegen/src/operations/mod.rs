//! Operations: from the normal document to the client's methods and requests.

mod answers;
mod body;
mod emit;
mod idents;
mod media;
mod model;
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
use crate::model::Model;
use crate::node::Node;

/// The code of all operations.
pub(crate) struct Emitted {
    /// The methods, for `impl Client`.
    pub(crate) methods: Vec<TokenStream>,
    /// The requests, for the module `builder`.
    pub(crate) requests: Vec<TokenStream>,
    /// What could not be expressed as the document has it.
    pub(crate) warnings: Vec<Finding>,
    /// What the document asks for and cannot be had.
    pub(crate) errors: Vec<Finding>,
}

/// Emits every operation of the normal document.
pub(crate) fn emit(root: &Node, model: &Model<'_>, docs: Docs<'_>) -> Emitted {
    let (operations, warnings) = read::read(root, model);
    let methods = operations.iter().map(|one| emit::method(one, docs));
    let mut errors = Vec::new();
    let requests = operations.iter().map(|one| {
        let request = emit::request(one, docs);
        let pages = pages::pages(one, root).unwrap_or_else(|finding| {
            errors.push(finding);
            None
        });
        quote!(#request #pages)
    });
    Emitted {
        methods: methods.collect(),
        requests: requests.collect(),
        warnings,
        errors,
    }
}
