//! Enums of text become open: a value the document does not know is kept.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::{Fields, Ident, ItemEnum};

use super::between;
use super::docs::Docs;
use super::index::{Entry, Index};
use super::parts::serde_value;
use crate::finding::Finding;
use crate::node::Node;

/// An enum whose variants carry nothing, with the values on the wire.
pub(crate) struct TextEnum {
    pub(super) ident: Ident,
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

    /// Whether this is the name of its type.
    pub(super) fn is_called(&self, name: &str) -> bool {
        self.ident == name
    }

    /// Its type as a name in `module`.
    pub(super) fn path_in(&self, module: &TokenStream) -> TokenStream {
        let ident = &self.ident;
        quote!(#module::#ident)
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
    let own = wanted.items().iter();
    let own = own.filter(|target| !between::is_elsewhere(target));
    let conversions = own.map(|target| {
        conversion(from, target, all).unwrap_or_else(|finding| {
            findings.push(finding);
            TokenStream::new()
        })
    });
    conversions.collect()
}

fn conversion(from: &TextEnum, target: &Node, all: &[TextEnum]) -> Result<TokenStream, Finding> {
    let name = target.as_str().unwrap_or_default();
    let to = all
        .iter()
        .find(|to| to.is_called(name))
        .ok_or_else(|| no_such_enum(target))?;
    let (source, ident) = (&from.ident, &to.ident);
    conversion_impls((&quote!(#source), from), (&quote!(#ident), to), target)
}

/// The finding for an enum that cannot be converted to.
pub(super) fn no_such_enum(target: &Node) -> Finding {
    let name = target.as_str().unwrap_or_default();
    let message = format!("there is no enum called `{name}` to convert to");
    Finding::error("conversion", message, target.place).with_help(HELP)
}

const HELP: &str = "name an enum that has all values, or remove the conversion";

/// Conversions both ways between two enums, each with the path to its type.
pub(super) fn conversion_impls(
    (source, from): (&TokenStream, &TextEnum),
    (target, to): (&TokenStream, &TextEnum),
    wanted: &Node,
) -> Result<TokenStream, Finding> {
    let of_target = from.variants.iter().map(|(_, value)| {
        to.variant_of(value).ok_or_else(|| {
            let message = format!("`{}` has no value `{value}`", to.ident);
            Finding::error("conversion", message, wanted.place).with_help(HELP)
        })
    });
    let of_target = of_target.collect::<Result<Vec<_>, _>>()?;
    let of_source = from.variants.iter().map(|(ident, _)| ident);
    let (from_unknown, to_unknown) = (from.unknown(), to.unknown());
    Ok(quote! {
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
    })
}
