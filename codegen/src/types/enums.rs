//! Enums of text are open: a value the document does not know is kept.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use crate::model::Enum;
use crate::node::Node;

/// The open enum.
pub(super) fn emit(name: &str, item: &Enum, schema: &Node, doc: &TokenStream) -> TokenStream {
    let ident = format_ident!("{name}");
    let unknown = item.unknown();
    let idents: Vec<_> = item.variants.iter().map(|(ident, _)| ident).collect();
    let values: Vec<_> = item.variants.iter().map(|(_, value)| value).collect();
    let variant_docs = values.iter().map(|value| value_doc(value));
    let default = default_value(&ident, item, schema);
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

fn value_doc(value: &str) -> String {
    if value.is_empty() {
        " Empty text.".to_owned()
    } else if value.contains(['`', '\n']) {
        format!(" {}", value.escape_debug())
    } else {
        format!(" `{value}`")
    }
}

impl Enum {
    /// The variant for values yet unknown, never one of the documented ones.
    pub(super) fn unknown(&self) -> Ident {
        ["Unknown", "UnknownValue", "UndocumentedValue"]
            .into_iter()
            .find(|name| self.variants.iter().all(|(ident, _)| ident != name))
            .map_or_else(
                || format_ident!("Undocumented_"),
                |name| format_ident!("{name}"),
            )
    }

    /// The variant of a value.
    pub(super) fn variant_of(&self, value: &str) -> Option<&Ident> {
        self.variants
            .iter()
            .find_map(|(ident, of)| (of == value).then_some(ident))
    }
}

fn default_value(ident: &Ident, item: &Enum, schema: &Node) -> Option<TokenStream> {
    let variant = item.variant_of(schema.str_at("default")?)?;
    Some(quote! {
        impl Default for #ident {
            fn default() -> Self {
                Self::#variant
            }
        }
    })
}
