//! What the runtime is told about an operation.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use crate::names::pascal;
use crate::operations::model::Operation;

/// The constant that describes an operation to the runtime.
pub(super) fn constant(operation: &Operation<'_>) -> TokenStream {
    let Operation {
        id,
        path,
        servers,
        security,
        ..
    } = operation;
    let method = format_ident!("{}", pascal(operation.method));
    let accept = &operation.answers.accept;
    quote! {
        crate::runtime::Operation {
            id: #id,
            method: crate::runtime::Method::#method,
            path: #path,
            accept: #accept,
            servers: #servers,
            security: #security,
        }
    }
}
