//! Conversions between enums of different products.

use proc_macro2::TokenStream;
use quote::quote;

use super::enums::{TextEnum, conversion_impls, no_such_enum};
use super::index::Index;
use crate::finding::Finding;
use crate::node::Node;
use crate::product::ProductModule;

/// The enums of a product, and the conversions to others it asks for.
#[derive(Default)]
pub(crate) struct Enums {
    pub(super) enums: Vec<TextEnum>,
    pub(super) wanted: Vec<Wanted>,
}

/// A conversion to an enum of another product.
pub(crate) struct Wanted {
    from: String,
    /// The name of the other product, a dot, and the enum.
    target: Node,
}

/// Whether a conversion names an enum of another product: `payouts.Bank`.
pub(super) fn is_elsewhere(target: &Node) -> bool {
    target.as_str().is_some_and(|name| name.contains('.'))
}

/// The conversions to other products that an enum asks for.
pub(super) fn wanted(from: &TextEnum, index: &Index<'_>) -> Vec<Wanted> {
    let name = from.ident.to_string();
    let entry = index.schema(&name);
    let wanted = entry.and_then(|entry| entry.schema.get("x-convert-to"));
    let targets = wanted.map_or(&[][..], Node::items).iter();
    targets
        .filter(|target| is_elsewhere(target))
        .map(|target| Wanted {
            from: name.clone(),
            target: target.clone(),
        })
        .collect()
}

/// All conversions between products, each behind the features of both.
///
/// # Errors
/// A finding for each that names no enum, or one that lacks a value.
pub(crate) fn emit(products: &[(ProductModule, Enums)]) -> Result<TokenStream, Vec<Finding>> {
    let mut code = TokenStream::new();
    let mut findings = Vec::new();
    for (product, of) in products {
        for wanted in &of.wanted {
            match conversion(product, of, wanted, products) {
                Ok(conversion) => code.extend(conversion),
                Err(finding) => findings.push(finding),
            }
        }
    }
    if findings.is_empty() {
        Ok(code)
    } else {
        Err(findings)
    }
}

fn conversion(
    product: &ProductModule,
    of: &Enums,
    wanted: &Wanted,
    products: &[(ProductModule, Enums)],
) -> Result<TokenStream, Finding> {
    let target = &wanted.target;
    let name = target.as_str().unwrap_or_default();
    let missing = || no_such_enum(target);
    let (other, name) = name.split_once('.').ok_or_else(missing)?;
    let from = of.called(&wanted.from).ok_or_else(missing)?;
    let (other, to) = products
        .iter()
        .find(|(product, _)| product.name == other)
        .and_then(|(product, enums)| Some((product, enums.called(name)?)))
        .ok_or_else(missing)?;
    let source = from.path_in(&types(product));
    let path = to.path_in(&types(other));
    let impls = conversion_impls((&source, from), (&path, to), target)?;
    Ok(behind(product, other, &impls))
}

fn types(product: &ProductModule) -> TokenStream {
    let module = product.module();
    quote!(super::#module::types)
}

/// The code in a block that only exists when both products do.
fn behind(one: &ProductModule, other: &ProductModule, code: &TokenStream) -> TokenStream {
    let (first, second) = (&one.name, &other.name);
    quote! {
        #[cfg(all(feature = #first, feature = #second))]
        const _: () = { #code };
    }
}

impl Enums {
    fn called(&self, name: &str) -> Option<&TextEnum> {
        self.enums.iter().find(|item| item.is_called(name))
    }
}
