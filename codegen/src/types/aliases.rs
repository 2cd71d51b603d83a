//! Other names for types.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use crate::model::{RustType, Scope};

/// Another name for a type.
pub(super) fn alias(name: &str, of: &RustType, doc: &TokenStream) -> TokenStream {
    let ident = format_ident!("{name}");
    let of = of.tokens(Scope::Types);
    quote! {
        #doc
        pub type #ident = #of;
    }
}

/// A type of its own around another.
pub(super) fn newtype(name: &str, of: &RustType, doc: &TokenStream) -> TokenStream {
    let ident = format_ident!("{name}");
    let of = of.tokens(Scope::Types);
    quote! {
        #doc
        #[derive(Clone, Debug, PartialEq, ::serde::Deserialize, ::serde::Serialize)]
        #[serde(transparent)]
        pub struct #ident(pub #of);
        impl From<#of> for #ident {
            fn from(value: #of) -> Self {
                Self(value)
            }
        }
    }
}
