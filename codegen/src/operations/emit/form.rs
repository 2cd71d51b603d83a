//! The parts of a multipart body, to fill in like any other request.

use proc_macro2::TokenStream;
use quote::quote;
use syn::Ident;

use crate::docs::Docs;
use crate::names::local;
use crate::operations::model::{BodyKind, Operation, Part, PartKind, Presence};
use crate::setter::setter;

/// The type of an operation's form of several parts, if it takes one.
pub(super) fn form(operation: &Operation<'_>, docs: Docs<'_>) -> Option<TokenStream> {
    let options = &operation.body.as_ref()?.options;
    let parts = options.iter().find_map(|option| match &option.kind {
        BodyKind::Multipart(parts) => Some(parts),
        _ => None,
    })?;
    let ident = &operation.own.form;
    let name = ident.to_string();
    let doc = format!(" The parts of the body of [`{}`].", operation.builder());
    let fields: Vec<_> = parts.iter().map(|part| &part.ident).collect();
    let types = parts.iter().map(|part| &part.ty);
    let setters = parts.iter().map(|part| part_setter(part, docs));
    let [problems, form, whole] = ["problems", "form", "parts"].map(|name| local(name, &fields));
    let takes = parts.iter().map(|part| take(part, &form, &problems));
    let adds = parts.iter().map(|part| add(part, &whole));
    Some(quote! {
        #[doc = #doc]
        #[derive(Clone, Default)]
        #[must_use = "a form does nothing until it is sent"]
        pub struct #ident { #(#fields: crate::runtime::Field<#types>,)* }
        impl #ident {
            /// A form without any part yet.
            pub fn new() -> Self {
                <Self as Default>::default()
            }
            #(#setters)*
        }
        impl TryFrom<#ident> for crate::runtime::Multipart {
            type Error = crate::runtime::InvalidInput;
            fn try_from(#form: #ident) -> Result<Self, Self::Error> {
                let mut #problems = crate::runtime::InvalidInput::default();
                #(#takes)*
                if !#problems.is_limits() {
                    return Err(#problems);
                }
                let mut #whole = Self::new();
                #(#adds)*
                #problems.about(#whole)
            }
        }
        impl ::std::fmt::Debug for #ident {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.debug_struct(#name).finish_non_exhaustive()
            }
        }
    })
}

fn part_setter(part: &Part<'_>, docs: Docs<'_>) -> TokenStream {
    let Part { ident, ty, .. } = part;
    let doc = docs.of_field(part.name, part.node);
    setter(ident, ty, &doc, &quote!(#ident.set(value)))
}

fn take(part: &Part<'_>, form: &Ident, problems: &Ident) -> TokenStream {
    let Part { ident, name, .. } = part;
    let method = match part.presence {
        Presence::Required => quote!(required),
        Presence::Optional => quote!(optional),
    };
    quote!(let #ident = #form.#ident.#method(#name, &mut #problems);)
}

fn add(part: &Part<'_>, whole: &Ident) -> TokenStream {
    let Part { ident, name, .. } = part;
    let media = match part.media {
        Some(media) => quote!(Some(#media)),
        None => quote!(None),
    };
    let add = match part.kind {
        PartKind::File => quote!(#whole.add_file(#name, #media, value);),
        PartKind::Files => quote!(for value in value { #whole.add_file(#name, #media, value); }),
        PartKind::Value => quote!(#whole.add_value(#name, #media, &value)?;),
    };
    quote!(if let Some(value) = #ident { #add })
}
