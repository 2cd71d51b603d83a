//! What the runtime is told about an operation.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use crate::docs::Docs;
use crate::names::pascal;
use crate::operations::model::Operation;

/// The constant that describes an operation to the runtime.
pub(super) fn constant(operation: &Operation<'_>, docs: Docs<'_>) -> TokenStream {
    let Operation {
        id,
        path,
        servers,
        security,
        ..
    } = operation;
    let method = format_ident!("{}", pascal(operation.method));
    let product = docs.product();
    let accept = &operation.answers.accept;
    quote! {
        crate::runtime::Operation {
            id: #id,
            product: #product,
            method: crate::runtime::Method::#method,
            path: #path,
            accept: #accept,
            servers: #servers,
            security: #security,
        }
    }
}
