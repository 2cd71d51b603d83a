//! Enums of text become open: a value the document does not know is kept.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::{Fields, Ident, ItemEnum};

use super::docs::Docs;
use super::index::{Entry, Index};
use super::parts::serde_value;
use crate::finding::Finding;
use crate::node::Node;

/// An enum whose variants carry nothing, with the values on the wire.
pub(super) struct TextEnum {
    ident: Ident,
    variants: Vec<(Ident, String)>,
}

/// Reads an enum of text; `None` if a variant carries something.
pub(super) fn read(item: &ItemEnum) -> Option<TextEnum> {
    let variants = item
        .variants
        .iter()
        .map(|variant| {
            let value = serde_value(&variant.attrs, "rename");
            matches!(variant.fields, Fields::Unit).then(|| {
                let value = value.unwrap_or_else(|| variant.ident.to_string());
                (variant.ident.clone(), value)
            })
        })
        .collect::<Option<Vec<_>>>()?;
    (!variants.is_empty()).then(|| TextEnum {
        ident: item.ident.clone(),
        variants,
    })
}

/// The open enum.
pub(super) fn emit(item: &TextEnum, entry: Option<Entry<'_>>, docs: Docs<'_>) -> TokenStream {
    let ident = &item.ident;
    let name = ident.to_string();
    let doc = entry.map(|entry| docs.of_type(&name, entry.schema, entry.place));
    let unknown = item.unknown();
    let idents: Vec<_> = item.variants.iter().map(|(ident, _)| ident).collect();
    let values: Vec<_> = item.variants.iter().map(|(_, value)| value).collect();
    let variant_docs = values.iter().map(|value| format!(" `{value}`"));
    let default = default_value(item, entry);
    quote! {
        #doc
        #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[non_exhaustive]
        pub enum #ident {
            #(#[doc = #variant_docs] #idents,)*
            /// A value the documentation did not list when this was generated.
            #unknown(crate::runtime::Unknown),
        }
        impl #ident {
            /// Every documented value, in the order of the documentation.
            pub const ALL: &'static [Self] = &[#(Self::#idents),*];
            /// The value on the wire.
            #[must_use]
            pub fn as_str(&self) -> &str {
                match self {
                    #(Self::#idents => #values,)*
                    Self::#unknown(value) => value.as_str(),
                }
            }
            fn documented(value: &str) -> Option<Self> {
                match value {
                    #(#values => Some(Self::#idents),)*
                    _ => None,
                }
            }
        }
        crate::runtime::open_enum!(#ident, #unknown, [#(#values),*]);
        #default
    }
}

impl TextEnum {
    /// The variant for values yet unknown, never one of the documented ones.
    fn unknown(&self) -> Ident {
        ["Unknown", "UnknownValue", "UndocumentedValue"]
            .into_iter()
            .find(|name| self.variants.iter().all(|(ident, _)| ident != name))
            .map_or_else(
                || format_ident!("Undocumented_"),
                |name| format_ident!("{name}"),
            )
    }

    fn variant_of(&self, value: &str) -> Option<&Ident> {
        self.variants
            .iter()
            .find_map(|(ident, of)| (of == value).then_some(ident))
    }
}

fn default_value(item: &TextEnum, entry: Option<Entry<'_>>) -> Option<TokenStream> {
    let default = entry?.schema.str_at("default")?;
    let variant = item.variant_of(default)?;
    let ident = &item.ident;
    Some(quote! {
        impl Default for #ident {
            fn default() -> Self {
                Self::#variant
            }
        }
    })
}

/// Conversions an overlay asks for by `x-convert-to`: always possible to the
/// enum that has all values, checked on the way back.
pub(super) fn conversions(
    from: &TextEnum,
    all: &[TextEnum],
    index: &Index<'_>,
    findings: &mut Vec<Finding>,
) -> TokenStream {
    let Some(wanted) = index
        .schema(&from.ident.to_string())
        .and_then(|entry| entry.schema.get("x-convert-to"))
    else {
        return TokenStream::new();
    };
    let conversions = wanted.items().iter().map(|target| {
        conversion(from, target, all).unwrap_or_else(|finding| {
            findings.push(finding);
            TokenStream::new()
        })
    });
    conversions.collect()
}

fn conversion(from: &TextEnum, target: &Node, all: &[TextEnum]) -> Result<TokenStream, Finding> {
    let name = target.as_str().unwrap_or_default();
    let refuse = |message: String| {
        Finding::error("conversion", message, target.place)
            .with_help("name an enum that has all values, or remove the conversion")
    };
    let to = all
        .iter()
        .find(|to| to.ident == name)
        .ok_or_else(|| refuse(format!("there is no enum called `{name}` to convert to")))?;
    let pairs = from
        .variants
        .iter()
        .map(|(variant, value)| match to.variant_of(value) {
            Some(of) => Ok((variant, of)),
            None => Err(refuse(format!("`{name}` has no value `{value}`"))),
        })
        .collect::<Result<Vec<_>, _>>()?;
    Ok(conversion_impls(from, to, &pairs))
}

fn conversion_impls(from: &TextEnum, to: &TextEnum, pairs: &[(&Ident, &Ident)]) -> TokenStream {
    let (source, target) = (&from.ident, &to.ident);
    let (from_unknown, to_unknown) = (from.unknown(), to.unknown());
    let (of_source, of_target): (Vec<_>, Vec<_>) = pairs.iter().copied().unzip();
    quote! {
        impl From<#source> for #target {
            fn from(value: #source) -> Self {
                match value {
                    #(#source::#of_source => Self::#of_target,)*
                    #source::#from_unknown(value) => Self::#to_unknown(value),
                }
            }
        }
        impl TryFrom<#target> for #source {
            type Error = crate::runtime::InvalidValue;
            fn try_from(value: #target) -> Result<Self, crate::runtime::InvalidValue> {
                value.as_str().parse()
            }
        }
    }
}
