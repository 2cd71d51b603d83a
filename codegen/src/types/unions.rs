//! Unions: enums whose variants a field, or their content, tells apart.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::Context;
use crate::docs::{description, lines, prose};
use crate::model::{Model, Outline, RustType, Scope, TagUse, Union, Variant};

/// The enum with how it is read, written and made.
pub(super) fn emit(
    name: &str,
    item: &Union,
    doc: &TokenStream,
    context: Context<'_>,
) -> TokenStream {
    let ident = format_ident!("{name}");
    let unknown = unknown(item);
    let idents: Vec<_> = item.variants.iter().map(|variant| &variant.ident).collect();
    let types: Vec<_> = item
        .variants
        .iter()
        .map(|variant| variant.value.tokens(Scope::Types))
        .collect();
    let docs = item
        .variants
        .iter()
        .map(|variant| variant_doc(item, variant, context.model));
    let reading = match &item.tag {
        Some(tag) => tagged(&ident, tag, item),
        None => untagged(&ident, item),
    };
    let conversions = conversions(&ident, item, context.model);
    quote! {
        #doc
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum #ident {
            #(#docs #idents(#types),)*
            /// A variant the documentation did not list when this was generated.
            #unknown(crate::runtime::UnknownVariant),
        }
        #reading
        #(#conversions)*
    }
}

/// The variant for values yet unknown.
fn unknown(item: &Union) -> Ident {
    let is_taken = item
        .variants
        .iter()
        .any(|variant| variant.ident == "Unknown");
    let name = if is_taken {
        "UnknownVariant"
    } else {
        "Unknown"
    };
    format_ident!("{name}")
}

fn variant_doc(item: &Union, variant: &Variant, model: &Model<'_>) -> TokenStream {
    let about = variant
        .value
        .held()
        .and_then(|name| model.component(name))
        .and_then(|component| description(component.schema))
        .map(prose);
    let tag = item.tag.as_ref().zip(variant.tag.as_ref());
    let tag = tag.map(|(tag, value)| format!("`{tag}` is `{value}`."));
    let text: Vec<_> = tag.into_iter().chain(about).collect();
    if text.is_empty() {
        let ty = variant
            .value
            .tokens(Scope::Types)
            .to_string()
            .replace(' ', "");
        return lines(&format!("A value of the type `{ty}`."));
    }
    lines(&text.join("\n\n"))
}

fn tagged(ident: &Ident, tag: &str, item: &Union) -> TokenStream {
    let unknown = unknown(item);
    let variants = item.variants.iter().map(|variant| {
        let (ident, value) = (&variant.ident, &variant.tag);
        let how = match variant.tag_use {
            TagUse::Taken => quote!(taken),
            TagUse::Kept => quote!(kept),
        };
        quote!(#value => #how #ident)
    });
    quote!(crate::runtime::tagged_union! { #ident by #tag { #(#variants,)* _ => #unknown, } })
}

fn untagged(ident: &Ident, item: &Union) -> TokenStream {
    let unknown = unknown(item);
    let variants = item.variants.iter().map(|variant| {
        let ident = &variant.ident;
        let ty = variant.value.tokens(Scope::Types);
        let Outline {
            kinds,
            required,
            known,
        } = &variant.outline;
        let kinds: String = kinds.iter().collect();
        quote!(#ident(#ty): #kinds, [#(#required),*], [#(#known),*])
    });
    quote!(crate::runtime::untagged_union!(#ident, #unknown, [#(#variants),*]);)
}

/// `From`, and `TryFrom` of a builder, for each type that stands for one
/// variant only.
fn conversions(ident: &Ident, item: &Union, model: &Model<'_>) -> Vec<TokenStream> {
    let stands_once = |variant: &&Variant| {
        let same = |other: &&Variant| plain(&other.value, model) == plain(&variant.value, model);
        item.variants.iter().filter(same).count() == 1
    };
    let is_itself = |variant: &&Variant| {
        plain(&variant.value, model)
            .held()
            .is_some_and(|name| ident == name)
    };
    let made = item
        .variants
        .iter()
        .filter(stands_once)
        .filter(|variant| !is_itself(variant));
    made.filter_map(|variant| conversion(ident, variant, model))
        .collect()
}

/// The type without what only says where it lies.
fn plain<'t>(of: &'t RustType, model: &'t Model<'_>) -> &'t RustType {
    match model.resolved(of) {
        RustType::Boxed(inner) => plain(inner, model),
        of => of,
    }
}

fn conversion(ident: &Ident, variant: &Variant, model: &Model<'_>) -> Option<TokenStream> {
    let name = &variant.ident;
    let (given, wrap) = match &variant.value {
        RustType::Boxed(of) => (&**of, quote!(Self::#name(Box::new(value)))),
        of => (of, quote!(Self::#name(value))),
    };
    let ty = given.tokens(Scope::Types);
    let RustType::Named(schema) = given else {
        return Some(quote! {
            impl From<#ty> for #ident {
                fn from(value: #ty) -> Self {
                    #wrap
                }
            }
        });
    };
    let builder = model.has_builder(schema).then(|| {
        let schema = format_ident!("{schema}");
        quote! {
            impl TryFrom<builder::#schema> for #ident {
                type Error = crate::runtime::InvalidInput;
                fn try_from(value: builder::#schema) -> Result<Self, crate::runtime::InvalidInput> {
                    crate::runtime::InvalidInput::map(value.build(), |value| #wrap)
                }
            }
        }
    });
    Some(quote! {
        impl From<#ty> for #ident {
            fn from(value: #ty) -> Self {
                #wrap
            }
        }
        #builder
    })
}
