//! Takes progenitor's file apart into what is kept of it.

use indexmap::IndexMap;
use syn::{Fields, Ident, Item, ItemEnum, ItemImpl, ItemMod, ItemStruct, Type};

/// What is kept of progenitor's file: the mapping from the document to Rust.
///
/// Its client is not kept; operations are emitted from the document.
#[derive(Default)]
pub(super) struct Parts {
    /// The types, by name.
    pub(super) types: IndexMap<String, TypeParts>,
    /// The functions that make default values.
    pub(super) defaults: Vec<Item>,
    /// The types' conversion error.
    pub(super) error: Vec<Item>,
}

/// A type and what is implemented for it.
pub(super) struct TypeParts {
    /// The type.
    pub(super) item: Item,
    /// Its implementations.
    pub(super) impls: Vec<ItemImpl>,
}

/// Sorts the items of progenitor's file.
pub(super) fn take_apart(file: syn::File) -> Parts {
    let mut parts = Parts::default();
    for item in file.items {
        match item {
            Item::Mod(module) if module.ident == "types" => take_types(module, &mut parts),
            _ => {}
        }
    }
    parts
}

fn take_types(module: ItemMod, parts: &mut Parts) {
    for item in contents(module) {
        match item {
            Item::Mod(module) if module.ident == "defaults" => parts.defaults = contents(module),
            Item::Mod(module) if module.ident == "error" => parts.error = contents(module),
            Item::Impl(block) => {
                if let Some(of) = self_name(&block).and_then(|name| parts.types.get_mut(&name)) {
                    of.impls.push(block);
                }
            }
            item => {
                if let Some(name) = item_name(&item) {
                    let impls = Vec::new();
                    parts.types.insert(name, TypeParts { item, impls });
                }
            }
        }
    }
}

fn contents(module: ItemMod) -> Vec<Item> {
    module.content.map(|(_, items)| items).unwrap_or_default()
}

fn item_name(item: &Item) -> Option<String> {
    match item {
        Item::Struct(ItemStruct { ident, .. }) | Item::Enum(ItemEnum { ident, .. }) => {
            Some(ident.to_string())
        }
        _ => None,
    }
}

fn self_name(block: &ItemImpl) -> Option<String> {
    last_ident(&block.self_ty).map(ToString::to_string)
}

/// The first type argument of a path: the `T` of `Option<T>`.
pub(super) fn argument(ty: &Type) -> Option<&Type> {
    let Type::Path(path) = ty else { return None };
    let syn::PathArguments::AngleBracketed(arguments) = &path.path.segments.last()?.arguments
    else {
        return None;
    };
    arguments.args.iter().find_map(|argument| match argument {
        syn::GenericArgument::Type(ty) => Some(ty),
        _ => None,
    })
}

/// The last name of a path: the `Option` of `std::option::Option<T>`.
pub(super) fn last_ident(ty: &Type) -> Option<&Ident> {
    let Type::Path(path) = ty else { return None };
    path.path.segments.last().map(|segment| &segment.ident)
}

/// The `T` of `Option<T>`.
pub(super) fn option_argument(ty: &Type) -> Option<&Type> {
    last_ident(ty)
        .filter(|ident| *ident == "Option")
        .and_then(|_| argument(ty))
}

/// The named fields of a struct.
pub(super) fn named_fields(item: &ItemStruct) -> Option<&syn::FieldsNamed> {
    match &item.fields {
        Fields::Named(fields) => Some(fields),
        _ => None,
    }
}

/// The value of a `#[serde(key = "value")]` attribute.
pub(super) fn serde_value(attributes: &[syn::Attribute], key: &str) -> Option<String> {
    let mut found = None;
    for attribute in attributes.iter().filter(|a| a.path().is_ident("serde")) {
        let _ = attribute.parse_nested_meta(|meta| {
            if let Ok(value) = meta.value() {
                let literal: syn::LitStr = value.parse()?;
                if meta.path.is_ident(key) {
                    found = Some(literal.value());
                }
            }
            Ok(())
        });
    }
    found
}

/// Whether a `#[serde(key)]` attribute is there.
pub(super) fn has_serde(attributes: &[syn::Attribute], key: &str) -> bool {
    let mut found = false;
    for attribute in attributes.iter().filter(|a| a.path().is_ident("serde")) {
        let _ = attribute.parse_nested_meta(|meta| {
            found |= meta.path.is_ident(key);
            if let Ok(value) = meta.value() {
                let _: syn::LitStr = value.parse()?;
            }
            Ok(())
        });
    }
    found
}
