//! Identifiers that are types of their own.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use crate::docs::{Docs, lines};
use crate::source::Place;

/// The identifier.
pub(super) fn emit(name: &str, place: Place, docs: Docs<'_>) -> TokenStream {
    let ident = format_ident!("{name}");
    let about = "An identifier of a kind of its own: none of another kind is taken for it.";
    let doc = lines(&format!("{about}\n\n{}", docs.source(place)));
    quote! {
        #doc
        #[derive(
            Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, ::serde::Deserialize, ::serde::Serialize
        )]
        #[serde(transparent)]
        pub struct #ident(String);
        crate::runtime::identifier!(#ident);
    }
}
