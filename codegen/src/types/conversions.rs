//! Conversions between enums that an overlay asks for by `x-convert-to`:
//! always possible to the enum that has all values, checked on the way back.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::between;
use crate::finding::Finding;
use crate::model::{Enum, Model, Shape};
use crate::node::Node;

const HELP: &str = "name an enum that has all values, or remove the conversion";

/// The enums a schema asks to be converted into.
pub(super) fn wanted(schema: &Node) -> &[Node] {
    schema.get("x-convert-to").map_or(&[][..], Node::items)
}

/// The conversions of one enum to others of its product.
///
/// # Errors
/// A finding for every target that is no enum or lacks a value.
pub(super) fn emit(
    name: &str,
    from: &Enum,
    schema: &Node,
    model: &Model<'_>,
) -> Result<TokenStream, Vec<Finding>> {
    let (mut code, mut findings) = (TokenStream::new(), Vec::new());
    let own = wanted(schema).iter();
    for target in own.filter(|target| !between::is_elsewhere(target)) {
        match conversion(name, from, target, model) {
            Ok(conversion) => code.extend(conversion),
            Err(finding) => findings.push(finding),
        }
    }
    if findings.is_empty() {
        Ok(code)
    } else {
        Err(findings)
    }
}

fn conversion(
    name: &str,
    from: &Enum,
    target: &Node,
    model: &Model<'_>,
) -> Result<TokenStream, Finding> {
    let component = target.as_str().and_then(|name| model.component(name));
    let Some(Shape::Enum(to)) = component.map(|component| &component.shape) else {
        return Err(no_such_enum(target));
    };
    let source = format_ident!("{name}");
    let path = format_ident!("{}", target.as_str().unwrap_or_default());
    impls((&quote!(#source), from), (&quote!(#path), to), target)
}

/// The finding for an enum that cannot be converted to.
pub(super) fn no_such_enum(target: &Node) -> Finding {
    let name = target.as_str().unwrap_or_default();
    let message = format!("there is no enum called `{name}` to convert to");
    Finding::error("conversion", message, target.place).with_help(HELP)
}

/// Conversions both ways between two enums, each with the path to its type.
pub(super) fn impls(
    (source, from): (&TokenStream, &Enum),
    (target, to): (&TokenStream, &Enum),
    wanted: &Node,
) -> Result<TokenStream, Finding> {
    let of_target = from.variants.iter().map(|(_, value)| {
        to.variant_of(value).ok_or_else(|| {
            let name = wanted.as_str().unwrap_or_default();
            let message = format!("`{name}` has no value `{value}`");
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
