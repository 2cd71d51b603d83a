//! The setter of a builder: it takes whatever becomes the type, or remembers why
//! it does not.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

/// The method called `name`, whose `value` becomes a `ty`; `set` puts it in its
/// field.
pub(crate) fn setter(
    name: &Ident,
    ty: &TokenStream,
    doc: &TokenStream,
    set: &TokenStream,
) -> TokenStream {
    quote! {
        #doc
        pub fn #name<V>(mut self, value: V) -> Self
        where
            V: TryInto<#ty>,
            V::Error: Into<crate::runtime::InvalidInput>,
        {
            self.#set;
            self
        }
    }
}
