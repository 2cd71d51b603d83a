//! Structs: fields in the document's order, documentation, and a `Debug` that
//! keeps secrets.

use proc_macro2::TokenStream;
use quote::quote;
use syn::{Attribute, Field, Ident, ItemStruct, Type};

use super::docs::Docs;
use super::index::{Entry, is_sensitive};
use super::parts::{has_serde, named_fields, option_argument, serde_value};
use crate::node::Node;

/// A field of a struct with what the document says of it.
pub(super) struct StructField<'a> {
    /// Its Rust name.
    pub(super) ident: Ident,
    /// Its name on the wire.
    pub(super) wire_name: String,
    /// Its Rust type.
    pub(super) ty: Type,
    /// The property it was made from; none for the map of unknown fields.
    pub(super) property: Option<&'a Node>,
    serde: Vec<Attribute>,
}

/// A struct with what the document says of it.
pub(super) struct Struct<'a> {
    /// Its Rust name.
    pub(super) ident: Ident,
    /// Its fields, in the document's order.
    pub(super) fields: Vec<StructField<'a>>,
    entry: Option<Entry<'a>>,
}

/// Reads a struct with named fields; `None` for another one.
pub(super) fn read<'a>(item: &ItemStruct, entry: Option<Entry<'a>>) -> Option<Struct<'a>> {
    let mut fields: Vec<_> = named_fields(item)?
        .named
        .iter()
        .filter_map(|field| read_field(field, entry))
        .collect();
    fields.sort_by_key(|field| position(field, entry));
    Some(Struct {
        ident: item.ident.clone(),
        fields,
        entry,
    })
}

fn read_field<'a>(field: &Field, entry: Option<Entry<'a>>) -> Option<StructField<'a>> {
    let ident = field.ident.clone()?;
    let wire_name = serde_value(&field.attrs, "rename").unwrap_or_else(|| ident.to_string());
    let flattened = has_serde(&field.attrs, "flatten");
    let property = properties(entry)
        .filter(|_| !flattened)
        .and_then(|properties| properties.get(&wire_name));
    let serde = field.attrs.iter().filter(|a| a.path().is_ident("serde"));
    Some(StructField {
        serde: serde.cloned().collect(),
        ty: field.ty.clone(),
        ident,
        wire_name,
        property,
    })
}

fn properties(entry: Option<Entry<'_>>) -> Option<&Node> {
    entry?.schema.get("properties")
}

fn position(field: &StructField<'_>, entry: Option<Entry<'_>>) -> usize {
    field
        .property
        .and(properties(entry))
        .and_then(Node::as_object)
        .and_then(|object| object.get_index_of(&field.wire_name))
        .unwrap_or(usize::MAX)
}

/// The struct with its `Debug` and its entry to the builder.
pub(super) fn emit(item: &Struct<'_>, docs: Docs<'_>) -> TokenStream {
    let ident = &item.ident;
    let doc = item
        .entry
        .map(|entry| docs.of_type(&ident.to_string(), entry.schema, entry.place));
    let fields = item.fields.iter().map(|field| emit_field(field, docs));
    let debug = emit_debug(item);
    let derived_debug = debug.is_none().then(|| quote!(Debug,));
    let default = item.is_all_optional().then(|| quote!(Default,));
    let builder_doc = format!(" A builder of [`{ident}`].");
    quote! {
        #doc
        #[derive(Clone, #derived_debug #default PartialEq, ::serde::Deserialize, ::serde::Serialize)]
        #[non_exhaustive]
        pub struct #ident { #(#fields,)* }
        impl #ident {
            #[doc = #builder_doc]
            pub fn builder() -> builder::#ident {
                builder::#ident::default()
            }
        }
        #debug
    }
}

fn emit_field(field: &StructField<'_>, docs: Docs<'_>) -> TokenStream {
    let StructField {
        ident, ty, serde, ..
    } = field;
    let doc = match field.property {
        Some(property) => docs.of_field(&field.wire_name, property),
        None => quote!(#[doc = " Fields the documentation does not list, as they came."]),
    };
    let tolerant = field
        .is_defaulted()
        .then(|| quote!(#[serde(deserialize_with = "crate::runtime::null_as_default")]));
    quote!(#doc #(#serde)* #tolerant pub #ident: #ty)
}

/// A `Debug` that keeps sensitive values; `None` where nothing is sensitive.
fn emit_debug(item: &Struct<'_>) -> Option<TokenStream> {
    let hides = |field: &StructField<'_>| field.is_extra() || field.is_sensitive();
    if !item.fields.iter().any(hides) {
        return None;
    }
    let ident = &item.ident;
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

fn debug_field(field: &StructField<'_>) -> TokenStream {
    let ident = &field.ident;
    let name = ident.to_string();
    let name = name.trim_start_matches("r#");
    if field.is_extra() {
        quote!(.field(#name, &crate::runtime::KeysOnly(&self.#ident)))
    } else if field.is_sensitive() && option_argument(&field.ty).is_some() {
        quote!(.field(#name, &self.#ident.as_ref().map(|_| crate::runtime::Redacted)))
    } else if field.is_sensitive() {
        quote!(.field(#name, &crate::runtime::Redacted))
    } else {
        quote!(.field(#name, &self.#ident))
    }
}

impl Struct<'_> {
    fn is_all_optional(&self) -> bool {
        self.fields
            .iter()
            .all(|field| field.is_extra() || option_argument(&field.ty).is_some())
    }
}

impl StructField<'_> {
    /// Whether this is the map of fields the document does not list.
    pub(super) fn is_extra(&self) -> bool {
        has_serde(&self.serde, "flatten")
    }

    /// Whether the value may be left out.
    pub(super) fn is_optional(&self) -> bool {
        option_argument(&self.ty).is_some() || self.is_extra() || has_serde(&self.serde, "default")
    }

    /// Whether the documentation allows one value only, so that nobody needs to give it.
    pub(super) fn has_only_one_value(&self) -> bool {
        self.property
            .is_some_and(|property| property.get("x-codegen-only-value").is_some())
    }

    /// The function that makes the value when none is given.
    pub(super) fn default_function(&self) -> Option<syn::Path> {
        let name = serde_value(&self.serde, "default")?;
        syn::parse_str(&name).ok()
    }

    /// Whether a missing value becomes the type's own default.
    fn is_defaulted(&self) -> bool {
        has_serde(&self.serde, "default")
            && self.default_function().is_none()
            && option_argument(&self.ty).is_none()
    }

    fn is_sensitive(&self) -> bool {
        self.property.is_some_and(is_sensitive)
    }
}
