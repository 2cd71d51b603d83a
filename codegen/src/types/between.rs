//! Conversions between enums of different products.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::conversions::{self, no_such_enum};
use crate::finding::Finding;
use crate::model::Enum;
use crate::node::Node;
use crate::product::ProductModule;

/// The enums of a product, and the conversions to others it asks for.
#[derive(Default)]
pub(crate) struct Enums {
    enums: Vec<(String, Enum)>,
    wanted: Vec<Wanted>,
}

/// A conversion to an enum of another product.
struct Wanted {
    from: String,
    /// The name of the other product, a dot, and the enum.
    target: Node,
}

/// Whether a conversion names an enum of another product: `payouts.Bank`.
pub(super) fn is_elsewhere(target: &Node) -> bool {
    target.as_str().is_some_and(|name| name.contains('.'))
}

impl Enums {
    /// Adds what others note.
    pub(super) fn extend(&mut self, others: Self) {
        self.enums.extend(others.enums);
        self.wanted.extend(others.wanted);
    }

    /// Notes an enum and what its schema asks for.
    pub(super) fn add(&mut self, name: &str, item: &Enum, schema: &Node) {
        let targets = conversions::wanted(schema).iter();
        let elsewhere = targets.filter(|target| is_elsewhere(target));
        self.wanted.extend(elsewhere.map(|target| Wanted {
            from: name.to_owned(),
            target: target.clone(),
        }));
        self.enums.push((name.to_owned(), item.clone()));
    }

    fn called(&self, name: &str) -> Option<&(String, Enum)> {
        self.enums.iter().find(|(own, _)| own == name)
    }
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
    let (own, from) = of.called(&wanted.from).ok_or_else(missing)?;
    let (other, (name, to)) = products
        .iter()
        .find(|(product, _)| product.name == other)
        .and_then(|(product, enums)| Some((product, enums.called(name)?)))
        .ok_or_else(missing)?;
    let (source, path) = (path(product, own), path(other, name));
    let impls = conversions::impls((&source, from), (&path, to), target)?;
    Ok(behind(product, other, &impls))
}

fn path(product: &ProductModule, name: &str) -> TokenStream {
    let (module, ident) = (product.module(), format_ident!("{name}"));
    quote!(super::#module::types::#ident)
}

/// The code in a block that only exists when both products do.
fn behind(one: &ProductModule, other: &ProductModule, code: &TokenStream) -> TokenStream {
    let (first, second) = (&one.name, &other.name);
    quote! {
        #[cfg(all(feature = #first, feature = #second))]
        const _: () = { #code };
    }
}
