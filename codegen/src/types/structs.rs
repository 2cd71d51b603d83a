//! Structs: documentation, and a `Debug` that keeps secrets.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use crate::docs::Docs;
use crate::model::{Field, Presence, RustType, Scope, Struct};
use crate::normalize::is_nullable;

/// The struct with its `Debug` and its entry to the builder.
pub(super) fn emit(
    name: &str,
    item: &Struct<'_>,
    doc: &TokenStream,
    docs: Docs<'_>,
) -> TokenStream {
    let ident = format_ident!("{name}");
    let fields = item.fields.iter().map(|field| emit_field(field, docs));
    let members = item.fields.iter().map(member);
    let debug = emit_debug(&ident, item);
    let derived_debug = debug.is_none().then(|| quote!(Debug,));
    let can_be_empty = item
        .fields
        .iter()
        .all(|field| field.presence.can_be_left_out());
    let default = can_be_empty.then(|| quote!(Default,));
    let builder = item.has_builder.then(|| entry(&ident));
    quote! {
        #doc
        #[derive(Clone, #derived_debug #default PartialEq)]
        #[non_exhaustive]
        pub struct #ident { #(#fields,)* }
        crate::runtime::object! { #ident { #(#members,)* } }
        #builder
        #debug
    }
}

/// The way from a type to its builder.
fn entry(ident: &Ident) -> TokenStream {
    let doc = format!(" A builder of [`{ident}`].");
    quote! {
        impl #ident {
            #[doc = #doc]
            pub fn builder() -> builder::#ident {
                <builder::#ident as Default>::default()
            }
        }
    }
}

fn emit_field(field: &Field<'_>, docs: Docs<'_>) -> TokenStream {
    let ident = &field.ident;
    let ty = field.ty(Scope::Types);
    let doc = match field.property {
        Some(property) => docs.of_field(&field.wire_name, property),
        None => quote!(#[doc = " Fields the documentation does not list, as they came."]),
    };
    quote!(#doc pub #ident: #ty)
}

/// How a field is read and written: its name on the wire, what may be missing
/// of it, and the field.
fn member(field: &Field<'_>) -> TokenStream {
    let Field {
        ident, wire_name, ..
    } = field;
    match field.presence {
        Presence::Required => quote!(#wire_name => required #ident),
        Presence::Nullable => quote!(#wire_name => nullable #ident),
        // Any value may be `null`, and is sent on as it came.
        Presence::Optional if field.is_any_or_null() => quote!(#wire_name => patch #ident),
        Presence::Optional => quote!(#wire_name => optional #ident),
        Presence::Patch => quote!(#wire_name => patch #ident),
        Presence::Defaulted => quote!(#wire_name => defaulted #ident),
        Presence::Flattened => quote!(_ => others #ident),
    }
}

/// A `Debug` that keeps sensitive values; `None` where nothing is sensitive.
fn emit_debug(ident: &Ident, item: &Struct<'_>) -> Option<TokenStream> {
    let hides = |field: &Field<'_>| field.property.is_none() || field.is_sensitive();
    if !item.fields.iter().any(hides) {
        return None;
    }
    let name = ident.to_string();
    let fields = item.fields.iter().map(debug_field);
    Some(quote! {
        impl ::std::fmt::Debug for #ident {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.debug_struct(#name) #(#fields)* .finish()
            }
        }
    })
}

fn debug_field(field: &Field<'_>) -> TokenStream {
    let ident = &field.ident;
    let name = ident.to_string();
    if field.property.is_none() {
        quote!(.field(#name, &crate::runtime::KeysOnly::of(&self.#ident)))
    } else if field.is_sensitive() && field.presence.is_option() {
        quote!(.field(#name, &self.#ident.as_ref().map(|_| crate::runtime::Redacted)))
    } else if field.is_sensitive() {
        quote!(.field(#name, &crate::runtime::Redacted))
    } else {
        quote!(.field(#name, &self.#ident))
    }
}

impl Presence {
    /// Whether a value of the struct can be made without the field.
    pub(super) fn can_be_left_out(self) -> bool {
        self != Self::Required
    }

    /// Whether the field is an `Option`.
    pub(super) fn is_option(self) -> bool {
        matches!(self, Self::Nullable | Self::Optional | Self::Patch)
    }
}

impl Field<'_> {
    /// The type of the field.
    pub(super) fn ty(&self, scope: Scope) -> TokenStream {
        let value = self.value.tokens(scope);
        match self.presence {
            Presence::Required | Presence::Defaulted | Presence::Flattened => value,
            Presence::Nullable | Presence::Optional => quote!(Option<#value>),
            Presence::Patch => quote!(Option<Option<#value>>),
        }
    }

    /// Whether the document asks for the value to be kept out of what is
    /// printed.
    fn is_sensitive(&self) -> bool {
        self.property.is_some_and(|property| {
            property.get("x-sensitive").and_then(crate::Node::as_bool) == Some(true)
        })
    }

    /// Whether the documentation allows any value, and says that `null` is one.
    fn is_any_or_null(&self) -> bool {
        self.value == RustType::Any && self.property.is_some_and(is_nullable)
    }

    /// Whether the documentation allows one value only, so that nobody needs
    /// to give it.
    pub(super) fn has_only_one_value(&self) -> bool {
        self.property
            .is_some_and(|property| property.get("x-codegen-only-value").is_some())
    }
}
