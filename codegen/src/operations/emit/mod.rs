//! Writes operations as Rust: a method of the client, a request to fill in, and
//! what the request sends and takes back.

mod answers;
mod constant;
pub(crate) mod exercise;
mod failures;
mod form;
mod inputs;
mod request;
mod send;

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::model::Operation;
use crate::docs::{Docs, deprecated, lines, prose};

/// The method of the client that starts an operation.
pub(super) fn method(operation: &Operation<'_>, docs: Docs<'_>) -> TokenStream {
    let method = format_ident!("{}", operation.id);
    let builder = operation.builder();
    let doc = operation_doc(operation, docs);
    let deprecated = deprecated(operation.node);
    quote! {
        #doc
        #deprecated
        pub fn #method(&self) -> builder::#builder {
            builder::#builder::new(&self.caller)
        }
    }
}

/// The request of an operation, with the types it alone needs.
pub(super) fn request(operation: &Operation<'_>, docs: Docs<'_>) -> TokenStream {
    let request = request::request(operation, docs);
    let form = form::form(operation, docs);
    let any_body = request::any_body(operation);
    let answer = answers::answer(operation, docs);
    let failure = failures::failure(operation, docs);
    quote!(#request #form #any_body #answer #failure)
}

fn operation_doc(operation: &Operation<'_>, docs: Docs<'_>) -> TokenStream {
    let text = |key| prose(operation.node.str_at(key).unwrap_or_default());
    let method = operation.method.to_uppercase();
    let paragraphs = [
        text("summary"),
        text("description"),
        format!("Sends `{method} {}`.", operation.path),
        docs.source(operation.place),
    ];
    let paragraphs: Vec<_> = paragraphs
        .into_iter()
        .filter(|text| !text.is_empty())
        .collect();
    lines(&paragraphs.join("\n\n"))
}
