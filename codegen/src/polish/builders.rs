//! Builders of structs: every missing or invalid field is reported at once.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::quote;
use syn::{Ident, Type};

use super::docs::Docs;
use super::parts::option_argument;
use super::qualify::qualify;
use super::structs::{Struct, StructField};

/// The builder of a struct, for the module `types::builder`.
pub(super) fn emit(item: &Struct<'_>, docs: Docs<'_>, names: &BTreeSet<String>) -> TokenStream {
    let ident = &item.ident;
    let doc = format!(" Builds a [`{ident}`](types::{ident}).");
    let idents: Vec<_> = item.fields.iter().map(|field| &field.ident).collect();
    let types = item.fields.iter().map(|field| value_type(field, names));
    let setters = item.fields.iter().map(|field| setter(field, docs, names));
    let build = build(item);
    let from = item.fields.iter().map(from_value);
    let name = ident.to_string();
    quote! {
        #[doc = #doc]
        #[derive(Clone, Default)]
        #[must_use = "a builder does nothing until it is built or sent"]
        pub struct #ident { #(#idents: crate::runtime::Field<#types>,)* }
        impl #ident {
            #(#setters)*
            #build
        }
        impl TryFrom<#ident> for types::#ident {
            type Error = crate::runtime::InvalidInput;
            fn try_from(value: #ident) -> Result<Self, Self::Error> {
                value.build()
            }
        }
        impl From<types::#ident> for #ident {
            fn from(value: types::#ident) -> Self {
                Self { #(#idents: #from,)* }
            }
        }
        impl ::std::fmt::Debug for #ident {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.debug_struct(#name).finish_non_exhaustive()
            }
        }
    }
}

/// What a field's setter takes: the type itself, without `Option`.
fn value_type(field: &StructField<'_>, names: &BTreeSet<String>) -> Type {
    let ty = option_argument(&field.ty).unwrap_or(&field.ty);
    qualify(ty.clone(), names)
}

fn setter(field: &StructField<'_>, docs: Docs<'_>, names: &BTreeSet<String>) -> TokenStream {
    let ident = &field.ident;
    let ty = value_type(field, names);
    let doc = match field.property {
        Some(property) => docs.of_field(&field.wire_name, property),
        None => quote!(#[doc = " Sets fields the documentation does not list."]),
    };
    quote! {
        #doc
        pub fn #ident<V>(mut self, value: V) -> Self
        where
            V: TryInto<#ty>,
            V::Error: Into<crate::runtime::InvalidInput>,
        {
            self.#ident.set(value);
            self
        }
    }
}

fn build(item: &Struct<'_>) -> TokenStream {
    let ident = &item.ident;
    let idents: Vec<_> = item.fields.iter().map(|field| &field.ident).collect();
    let takes = item.fields.iter().map(take);
    let required: Vec<&Ident> = item
        .fields
        .iter()
        .filter(|field| !field.is_optional() && !field.has_only_one_value())
        .map(|field| &field.ident)
        .collect();
    let check = if required.is_empty() {
        quote!(problems.into_result()?;)
    } else {
        quote! {
            let (true, #(Some(#required)),*) = (problems.is_empty(), #(#required),*) else {
                return Err(problems);
            };
        }
    };
    quote! {
        /// Builds the value.
        ///
        /// # Errors
        /// Names every required field that is missing and every value that
        /// does not fit, with its path.
        pub fn build(self) -> Result<types::#ident, crate::runtime::InvalidInput> {
            let mut problems = crate::runtime::InvalidInput::default();
            #(let #idents = #takes;)*
            #check
            Ok(types::#ident { #(#idents,)* })
        }
    }
}

fn take(field: &StructField<'_>) -> TokenStream {
    let ident = &field.ident;
    let wire_name = &field.wire_name;
    if option_argument(&field.ty).is_some() {
        quote!(self.#ident.optional(#wire_name, &mut problems))
    } else if let Some(default) = field.default_function() {
        quote!(self.#ident.optional(#wire_name, &mut problems).unwrap_or_else(types::#default))
    } else if field.is_optional() || field.has_only_one_value() {
        quote!(self.#ident.optional(#wire_name, &mut problems).unwrap_or_default())
    } else {
        quote!(self.#ident.required(#wire_name, &mut problems))
    }
}

fn from_value(field: &StructField<'_>) -> TokenStream {
    let ident = &field.ident;
    if option_argument(&field.ty).is_some() {
        quote!(crate::runtime::Field::from_option(value.#ident))
    } else {
        quote!(crate::runtime::Field::from(value.#ident))
    }
}
