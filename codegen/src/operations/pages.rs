//! Lists whose answers are pages, as the document says by `x-pagination`,
//! become streams.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::Ident;

use super::model::{Operation, Parameter, Spot};
use crate::names::snake;
use crate::node::Node;
use crate::normalize::Pagination;

/// The streams of an operation; `None` if it does not say that it has pages.
pub(super) fn pages(operation: &Operation<'_>, root: &Node) -> Option<TokenStream> {
    // What names something that is not there was passed over.
    let pagination = Pagination::of(operation.node, root).ok()??;
    let field = |property: &str| format_ident!("{}", snake(property));
    let cursor = match pagination.cursor {
        Some((next, name)) => with_cursor(&field(next), setter(operation, name)?),
        None => without_cursor(),
    };
    let [page, item] = [pagination.page, pagination.item].map(|name| format_ident!("{name}"));
    let types = [operation.builder(), page, item];
    Some(code(&types, &field(pagination.items), &cursor))
}

/// The setter of a parameter in the query.
fn setter<'a>(operation: &'a Operation<'_>, name: &str) -> Option<&'a Ident> {
    let is_it =
        |parameter: &&Parameter<'_>| parameter.name == name && parameter.spot == Spot::Query;
    Some(&operation.parameters.iter().find(is_it)?.ident)
}

fn code([request, page, item]: &[Ident; 3], items: &Ident, cursor: &TokenStream) -> TokenStream {
    quote! {
        impl #request {
            /// The pages of the list, each as it came.
            pub fn pages(self) -> crate::runtime::Pages<Self> {
                crate::runtime::Pages::new(self)
            }
            /// What is on the pages of the list, one after the other.
            pub fn stream(self) -> crate::runtime::Items<Self> {
                crate::runtime::Items::new(self)
            }
        }
        impl crate::runtime::Paged for #request {
            type Page = types::#page;
            type Item = types::#item;
            async fn fetch(
                self,
            ) -> Result<crate::runtime::ResponseValue<Self::Page>, crate::runtime::Error> {
                self.send().await
            }
            #cursor
            fn items(page: Self::Page) -> Vec<Self::Item> {
                crate::runtime::listed(page.#items)
            }
        }
    }
}

fn with_cursor(next: &Ident, parameter: &Ident) -> TokenStream {
    quote! {
        fn start(&self) -> Option<String> {
            self.#parameter.get().cloned()
        }
        fn starting_at(self, cursor: String) -> Self {
            self.#parameter(cursor)
        }
        fn next_cursor(page: &Self::Page) -> Option<String> {
            page.#next.clone().into()
        }
    }
}

/// The answer is the whole list.
fn without_cursor() -> TokenStream {
    quote! {
        fn start(&self) -> Option<String> {
            None
        }
        fn starting_at(self, _: String) -> Self {
            self
        }
        fn next_cursor(_: &Self::Page) -> Option<String> {
            None
        }
    }
}
