//! The request of an operation: inputs to fill in, and `send`.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::{inputs, send};
use crate::docs::Docs;
use crate::operations::model::Operation;
use crate::types::builders::without_limits;

/// The type of the request.
pub(super) fn request(operation: &Operation<'_>, docs: Docs<'_>) -> TokenStream {
    let ident = operation.builder();
    let name = ident.to_string();
    let doc = docs.of_request(operation.id);
    let (fields, types): (Vec<_>, Vec<_>) = inputs::fields(operation).into_iter().unzip();
    let setters = inputs::setters(operation, docs);
    let send = send::send(operation, docs);
    let is_choice = operation.answers.is_choice();
    let accept_field = is_choice.then(|| quote!(accept: Option<String>,));
    let accept_new = is_choice.then(|| quote!(accept: None,));
    let flag = operation
        .is_limited()
        .then(|| format_ident!("without_limits"));
    let unlimited = flag.iter();
    let unlimited_new = flag.iter();
    let without_limits = without_limits(flag.as_ref());
    let accept = is_choice.then(|| accept_setter(operation));
    quote! {
        #[doc = #doc]
        #[derive(Clone)]
        #[must_use = "a request does nothing until it is sent"]
        pub struct #ident {
            pub(crate) caller: crate::runtime::Caller,
            #accept_field
            #(pub(crate) #unlimited: bool,)*
            #(pub(crate) #fields: crate::runtime::Field<#types>,)*
        }
        impl #ident {
            pub(crate) fn new(caller: &crate::runtime::Caller) -> Self {
                Self {
                    caller: caller.clone(),
                    #accept_new
                    #(#unlimited_new: false,)*
                    #(#fields: crate::runtime::Field::default(),)*
                }
            }
            #(#setters)*
            /// Settings of this call, instead of those of the client.
            pub fn with(mut self, options: crate::runtime::CallOptions) -> Self {
                self.caller = self.caller.with(options);
                self
            }
            #accept
            #without_limits
            #send
        }
        impl ::std::fmt::Debug for #ident {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.debug_struct(#name).finish_non_exhaustive()
            }
        }
    }
}

fn accept_setter(operation: &Operation<'_>) -> TokenStream {
    let all = &operation.answers.accept;
    let doc = format!(" The media type to answer in; any of `{all}` unless set.");
    quote! {
        #[doc = #doc]
        pub fn accept(mut self, media_type: impl Into<String>) -> Self {
            self.accept = Some(media_type.into());
            self
        }
    }
}

/// The body of an operation that takes several media types.
pub(super) fn any_body(operation: &Operation<'_>) -> Option<TokenStream> {
    let body = operation.body.as_ref()?;
    if body.options.len() < 2 {
        return None;
    }
    let ident = &operation.own.any_body;
    let variants = body.options.iter().map(inputs::variant);
    let types = body.options.iter().map(inputs::option_type);
    Some(quote! {
        #[derive(Clone)]
        pub(crate) enum #ident { #(#variants(#types),)* }
    })
}
