//! Operations: from the normal document to the client's methods and requests.
//!
//! Progenitor has no part in this: it takes neither several kinds of success,
//! nor forms with files, nor most ways to write a parameter.

mod answers;
mod body;
mod emit;
mod idents;
mod media;
mod model;
mod parameters;
mod parts;
mod read;
mod security;
mod servers;
mod types;

use proc_macro2::TokenStream;

use crate::finding::Finding;
use crate::node::Node;
use crate::polish::docs::Docs;

/// The code of all operations.
pub(crate) struct Emitted {
    /// The methods, for `impl Client`.
    pub(crate) methods: Vec<TokenStream>,
    /// The requests, for the module `builder`.
    pub(crate) requests: Vec<TokenStream>,
    /// What could not be expressed as the document has it.
    pub(crate) warnings: Vec<Finding>,
}

/// Emits every operation of the normal document.
pub(crate) fn emit(root: &Node, docs: Docs<'_>) -> Emitted {
    let (operations, warnings) = read::read(root);
    let methods = operations.iter().map(|one| emit::method(one, docs));
    let requests = operations.iter().map(|one| emit::request(one, docs));
    Emitted {
        methods: methods.collect(),
        requests: requests.collect(),
        warnings,
    }
}
