//! Unions told apart by a field become tagged enums.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::Ident;

use super::docs::{Docs, lines, prose};
use super::index::{Entry, Index, description};
use crate::node::Node;

/// A variant as normalization marked it.
struct Variant<'a> {
    name: &'a str,
    value: &'a str,
    schema: &'a str,
}

/// The tagged enum for a union marked by normalization; `None` for other schemas.
pub(super) fn emit(
    name: &str,
    entry: Entry<'_>,
    index: &Index<'_>,
    docs: Docs<'_>,
) -> Option<TokenStream> {
    let tag = entry.schema.str_at("x-codegen-tag")?;
    let variants = entry
        .schema
        .get("x-codegen-variants")?
        .items()
        .iter()
        .map(read_variant)
        .collect::<Option<Vec<_>>>()?;
    let ident = format_ident!("{name}");
    let doc = docs.of_type(name, entry.schema, entry.place);
    let idents: Vec<_> = variants
        .iter()
        .map(|v| format_ident!("{}", v.name))
        .collect();
    let types: Vec<_> = variants
        .iter()
        .map(|v| format_ident!("{}", v.schema))
        .collect();
    let values: Vec<_> = variants.iter().map(|v| v.value).collect();
    let variant_docs = variants
        .iter()
        .map(|variant| variant_doc(tag, variant, index));
    let conversions = conversions(&ident, &variants);
    Some(quote! {
        #doc
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum #ident {
            #(#variant_docs #idents(#types),)*
            /// A variant the documentation did not list when this was generated.
            Unknown(crate::runtime::UnknownVariant),
        }
        crate::runtime::tagged_union!(#ident, #tag, [#(#values => #idents),*]);
        #(#conversions)*
    })
}

fn read_variant(node: &Node) -> Option<Variant<'_>> {
    Some(Variant {
        name: node.str_at("name")?,
        value: node.str_at("value")?,
        schema: node.str_at("schema")?,
    })
}

fn variant_doc(tag: &str, variant: &Variant<'_>, index: &Index<'_>) -> TokenStream {
    let about = index
        .schema(variant.schema)
        .and_then(|entry| description(entry.schema))
        .map(|text| format!("\n\n{}", prose(text)))
        .unwrap_or_default();
    lines(&format!("`{tag}` is `{}`.{about}", variant.value))
}

/// `From` and `TryFrom<builder>` for each schema that stands for one variant only.
fn conversions(ident: &Ident, variants: &[Variant<'_>]) -> Vec<TokenStream> {
    let stands_once = |variant: &&Variant<'_>| {
        let same = |other: &&Variant<'_>| other.schema == variant.schema;
        variants.iter().filter(same).count() == 1
    };
    variants
        .iter()
        .filter(stands_once)
        .map(|variant| conversion(ident, variant))
        .collect()
}

fn conversion(ident: &Ident, variant: &Variant<'_>) -> TokenStream {
    let name = format_ident!("{}", variant.name);
    let schema = format_ident!("{}", variant.schema);
    quote! {
        impl From<#schema> for #ident {
            fn from(value: #schema) -> Self {
                Self::#name(value)
            }
        }
        impl TryFrom<builder::#schema> for #ident {
            type Error = crate::runtime::InvalidInput;
            fn try_from(value: builder::#schema) -> Result<Self, crate::runtime::InvalidInput> {
                value.build().map(Self::#name)
            }
        }
    }
}
