//! Reads the generated Rust with syn, as a compiler would see it.
#![allow(dead_code, reason = "each test uses its part")]

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use syn::{Expr, Fields, Item, Lit, Pat, Stmt};

/// The project's folder.
pub(crate) fn project() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// The folders of the products in `generated/`.
pub(crate) const PRODUCTS: [&str; 3] = ["payouts", "direct_debit", "rentals"];

/// The generated module of a product.
pub(crate) fn generated(product: &str) -> Generated {
    Generated::read(&project().join("generated").join(product))
}

/// The types of the generated client.
#[derive(Default)]
pub(crate) struct Generated {
    /// Open enums: variants with their values on the wire, in order.
    pub(crate) enums: BTreeMap<String, Vec<(String, String)>>,
    /// Structs: fields in order.
    pub(crate) structs: BTreeMap<String, Vec<Field>>,
    /// Identifiers: types of their own around a text.
    pub(crate) ids: BTreeSet<String>,
    /// Unions: variants with the types they hold.
    pub(crate) unions: BTreeMap<String, Vec<(String, String)>>,
    /// Unions told apart by a property: its name, and variants with the values
    /// it has in them.
    pub(crate) tags: BTreeMap<String, Tags>,
    /// Operations: the types of the inputs and of the answer.
    pub(crate) operations: BTreeMap<String, Operation>,
}

/// What tells the variants of a union apart.
pub(crate) struct Tags {
    /// The property.
    pub(crate) property: String,
    /// Variants with the value of the property.
    pub(crate) values: Vec<(String, String)>,
}

/// A field of a generated struct.
pub(crate) struct Field {
    pub(crate) rust_name: String,
    pub(crate) wire_name: String,
    pub(crate) ty: String,
    pub(crate) required: bool,
}

/// A generated request.
#[derive(Default)]
pub(crate) struct Operation {
    pub(crate) inputs: BTreeMap<String, String>,
    pub(crate) answer: String,
    pub(crate) constant: String,
    pub(crate) send: String,
}

impl Generated {
    /// Reads every Rust file under `folder`.
    pub(crate) fn read(folder: &Path) -> Self {
        let mut generated = Self::default();
        for file in rust_files(folder) {
            let text = std::fs::read_to_string(&file).unwrap();
            let in_builder = file.components().any(|part| part.as_os_str() == "builder");
            let in_types = file.components().any(|part| part.as_os_str() == "types");
            for item in syn::parse_file(&text).unwrap().items {
                match (in_types, in_builder) {
                    (true, false) => generated.take_type(&item),
                    (false, true) => generated.take_operation(&item),
                    _ => {}
                }
            }
        }
        generated
    }

    /// The type of a value on the wire as a Rust type stands for it: what an
    /// overlay makes a type of its own is text or a number there.
    pub(crate) fn on_the_wire<'t>(&self, ty: &'t str) -> &'t str {
        match ty {
            "crate::runtime::Secret" | "Secret" => "String",
            id if self.ids.contains(id) => "String",
            other => other,
        }
    }

    fn take_type(&mut self, item: &Item) {
        match item {
            Item::Enum(item) => {
                let holds = item.variants.iter().filter_map(|variant| {
                    let Fields::Unnamed(fields) = &variant.fields else {
                        return None;
                    };
                    let ty = text(&fields.unnamed.first()?.ty);
                    (!ty.contains("runtime")).then(|| (variant.ident.to_string(), ty))
                });
                let holds: Vec<_> = holds.collect();
                if !holds.is_empty() {
                    self.unions.insert(item.ident.to_string(), holds);
                }
            }
            Item::Struct(item) if matches!(item.fields, Fields::Unnamed(_)) => {
                self.ids.insert(item.ident.to_string());
            }
            Item::Struct(item) => {
                let fields = item.fields.iter().map(field).collect();
                self.structs.insert(item.ident.to_string(), fields);
            }
            Item::Macro(item) => {
                if let Some((name, tags)) = tags(&item.mac) {
                    self.tags.insert(name, tags);
                }
                self.take_members(&item.mac);
            }
            Item::Impl(block) if block.trait_.is_none() => {
                if let Some(values) = values(block) {
                    self.enums.insert(text(&block.self_ty), values);
                }
            }
            _ => {}
        }
    }

    /// What an `object!` says: `Name { "wire name" => presence field, … }`.
    fn take_members(&mut self, item: &syn::Macro) {
        if item.path.segments.last().unwrap().ident != "object" {
            return;
        }
        let said = item.tokens.to_string();
        let name = said.split_whitespace().next().unwrap();
        let fields = self.structs.get_mut(name).unwrap();
        for member in said.split(',').filter(|member| member.contains("=>")) {
            let rust_name = member.split_whitespace().next_back().unwrap();
            let field = fields.iter_mut().find(|one| one.rust_name == rust_name);
            let field = field.unwrap();
            match member.split('"').nth(1) {
                Some(wire_name) => field.wire_name = wire_name.to_owned(),
                None => field.required = false,
            }
        }
    }

    fn take_operation(&mut self, item: &Item) {
        match item {
            Item::Struct(item) => {
                let inputs = item.fields.iter().filter_map(|field| {
                    let name = field.ident.as_ref()?.to_string();
                    let ty = text(&field.ty);
                    let ty = ty
                        .strip_prefix("crate::runtime::Field<")?
                        .strip_suffix('>')?;
                    Some((name, ty.to_owned()))
                });
                let operation = self.operations.entry(item.ident.to_string()).or_default();
                operation.inputs = inputs.collect();
            }
            Item::Impl(block) if block.trait_.is_none() => {
                let function = |name: &str| {
                    block.items.iter().find_map(|item| match item {
                        syn::ImplItem::Fn(function) if function.sig.ident == name => Some(function),
                        _ => None,
                    })
                };
                if let (Some(send), Some(request)) = (function("send"), function("into_request")) {
                    let operation = self.operations.entry(text(&block.self_ty)).or_default();
                    let output = text(&send.sig.output);
                    let after = output.split("ResponseValue<").nth(1).unwrap();
                    operation.answer = after.split(">,").next().unwrap().to_owned();
                    operation.constant = text(&request.block.stmts[0]);
                    operation.send = text(&request.block) + &text(&send.block);
                }
            }
            _ => {}
        }
    }
}

/// What a `tagged_union!` says: `Name by "tag" { "value" => taken Variant, … }`.
fn tags(item: &syn::Macro) -> Option<(String, Tags)> {
    if item.path.segments.last()?.ident != "tagged_union" {
        return None;
    }
    let text = item.tokens.to_string();
    let (head, members) = text.split_once('{')?;
    let name = head.split_whitespace().next()?.to_owned();
    let property = head.split('"').nth(1)?.to_owned();
    let values = members.split(',').filter_map(|member| {
        let value = member.split('"').nth(1)?.to_owned();
        let variant = member.split_whitespace().next_back()?.to_owned();
        Some((variant, value))
    });
    let values = values.collect();
    Some((name, Tags { property, values }))
}

/// The values in the `as_str` of an open enum.
fn values(block: &syn::ItemImpl) -> Option<Vec<(String, String)>> {
    let as_str = block.items.iter().find_map(|item| match item {
        syn::ImplItem::Fn(function) if function.sig.ident == "as_str" => Some(function),
        _ => None,
    })?;
    let Some(Stmt::Expr(Expr::Match(arms), _)) = as_str.block.stmts.first() else {
        return None;
    };
    let values = arms
        .arms
        .iter()
        .filter_map(|arm| match (&arm.pat, &*arm.body) {
            (Pat::Path(path), Expr::Lit(literal)) => match &literal.lit {
                Lit::Str(value) => {
                    let variant = path.path.segments.last()?.ident.to_string();
                    Some((variant, value.value()))
                }
                _ => None,
            },
            _ => None,
        });
    Some(values.collect())
}

fn field(field: &syn::Field) -> Field {
    let rust_name = field.ident.as_ref().unwrap().to_string();
    let ty = text(&field.ty);
    Field {
        wire_name: rust_name.clone(),
        required: !ty.starts_with("Option<"),
        rust_name,
        ty,
    }
}

fn rust_files(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files.extend(rust_files(&path));
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
    files.sort();
    files
}

/// Tokens as one line, without the spaces no one would write.
fn text(tokens: &impl quote::ToTokens) -> String {
    let text = tokens.to_token_stream().to_string();
    let text = text.replace(" :: ", "::").replace(":: ", "::");
    let text = text
        .replace(" < ", "<")
        .replace(" > ", ">")
        .replace(" >", ">");
    text.replace(" ,", ",").replace("< ", "<")
}

/// What an `Option` holds, or the type itself.
pub(crate) fn without_option(ty: &str) -> &str {
    ty.strip_prefix("Option<")
        .and_then(|ty| ty.strip_suffix('>'))
        .unwrap_or(ty)
}
