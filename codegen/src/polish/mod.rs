//! Makes what progenitor mapped into code to trust: passes over its items, each
//! with the document at hand.

pub(crate) mod between;
mod builders;
pub(crate) mod docs;
mod enums;
mod index;
mod parts;
mod qualify;
mod structs;
mod tidy;
mod unions;

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::Item;

use self::docs::Docs;
use self::enums::TextEnum;
use self::index::Index;
use self::parts::{Parts, TypeParts};
use crate::finding::Finding;
use crate::generate::Options;
use crate::node::Node;
use crate::source::Sources;

/// The polished items, by the purpose that decides their file.
#[derive(Default)]
pub(crate) struct Polished {
    /// Open enums.
    pub(crate) enums: Vec<TokenStream>,
    /// Tagged unions.
    pub(crate) unions: Vec<TokenStream>,
    /// Structs and everything else that is a type.
    pub(crate) structs: Vec<TokenStream>,
    /// Builders of structs.
    pub(crate) builders: Vec<TokenStream>,
    /// Functions that make default values.
    pub(crate) defaults: TokenStream,
    /// The conversion error of types progenitor made.
    pub(crate) error: TokenStream,
    /// Methods of the client.
    pub(crate) methods: Vec<TokenStream>,
    /// Builders of operations.
    pub(crate) operations: Vec<TokenStream>,
    /// What conversions between products are made of.
    pub(crate) for_others: between::Enums,
    /// What could not be expressed as the document has it.
    pub(crate) warnings: Vec<Finding>,
}

/// Polishes progenitor's file.
///
/// # Errors
/// Findings for what the document asks for and cannot be had.
pub(crate) fn polish(
    mut file: syn::File,
    root: &Node,
    sources: &Sources,
    options: &Options,
) -> Result<Polished, Vec<Finding>> {
    tidy::tidy(&mut file);
    let index = Index::new(root);
    let docs = Docs::new(sources, options);
    let mut parts = parts::take_apart(file);
    parts.types.sort_by_key(|name, _| index.position(name));
    let mut polished = Polished {
        defaults: tokens(&parts.defaults),
        error: tokens(&parts.error),
        ..Polished::default()
    };
    let mut findings = Vec::new();
    polish_types(&parts, &index, docs, &mut polished, &mut findings);
    polish_operations(root, docs, &mut polished);
    if findings.is_empty() {
        Ok(polished)
    } else {
        Err(findings)
    }
}

fn tokens(items: &[Item]) -> TokenStream {
    items.iter().map(ToTokens::to_token_stream).collect()
}

fn polish_types(
    parts: &Parts,
    index: &Index<'_>,
    docs: Docs<'_>,
    polished: &mut Polished,
    findings: &mut Vec<Finding>,
) {
    let enums: Vec<TextEnum> = parts.types.values().filter_map(text_enum).collect();
    let names: BTreeSet<String> = parts.types.keys().cloned().collect();
    for (name, of) in &parts.types {
        let entry = index.schema(name);
        if let Some(union) = entry.and_then(|entry| unions::emit(name, entry, index, docs)) {
            polished.unions.push(union);
        } else if let Some(item) = text_enum(of) {
            let mut tokens = enums::emit(&item, entry, docs);
            tokens.extend(enums::conversions(&item, &enums, index, findings));
            polished
                .for_others
                .wanted
                .extend(between::wanted(&item, index));
            polished.enums.push(tokens);
        } else if let Some(item) = named_struct(of, entry) {
            polished.structs.push(structs::emit(&item, docs));
            polished.builders.push(builders::emit(&item, docs, &names));
        } else {
            polished.structs.push(as_it_is(name, of, entry, docs));
        }
    }
    polished.for_others.enums = enums;
}

fn text_enum(of: &TypeParts) -> Option<TextEnum> {
    match &of.item {
        Item::Enum(item) => enums::read(item),
        _ => None,
    }
}

fn named_struct<'a>(
    of: &TypeParts,
    entry: Option<index::Entry<'a>>,
) -> Option<structs::Struct<'a>> {
    match &of.item {
        Item::Struct(item) => structs::read(item, entry),
        _ => None,
    }
}

/// A type progenitor made that needs no change but documentation.
fn as_it_is(
    name: &str,
    of: &TypeParts,
    entry: Option<index::Entry<'_>>,
    docs: Docs<'_>,
) -> TokenStream {
    let mut item = of.item.clone();
    if let Item::Struct(syn::ItemStruct { attrs, .. }) | Item::Enum(syn::ItemEnum { attrs, .. }) =
        &mut item
    {
        attrs.retain(|attribute| !attribute.path().is_ident("doc"));
    }
    let doc = entry.map(|entry| docs.of_type(name, entry.schema, entry.place));
    let impls = &of.impls;
    quote!(#doc #item #(#impls)*)
}

fn polish_operations(root: &Node, docs: Docs<'_>, polished: &mut Polished) {
    let emitted = crate::operations::emit(root, docs);
    polished.methods = emitted.methods;
    polished.operations = emitted.requests;
    polished.warnings = emitted.warnings;
}
