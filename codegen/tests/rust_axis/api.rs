//! The public interface of generated files, and what a step of it means for the
//! code that uses it.

use std::collections::BTreeMap;

use codegen::{GeneratedFile, RustEffect};
use quote::ToTokens;
use syn::{Attribute, Field, Fields, ImplItem, Item, ItemImpl, Visibility};

/// What code can name, by its path, and what it can rely on about it.
#[derive(Default)]
pub(crate) struct Api {
    things: BTreeMap<String, Thing>,
}

/// Something that code can name.
#[derive(PartialEq)]
struct Thing {
    /// Its type, signature or kind.
    shape: String,
    /// What happens to code when it comes.
    arrival: RustEffect,
}

impl Api {
    /// The interface of these files.
    pub(crate) fn of(files: &[GeneratedFile]) -> Self {
        let mut api = Self::default();
        for file in files.iter().filter(|file| file.path.ends_with(".rs")) {
            let parsed = syn::parse_file(&file.text).unwrap();
            for item in parsed.items {
                api.item(&module(&file.path), item);
            }
        }
        api
    }

    /// What the step from an older interface to this one means for code, and
    /// why.
    pub(crate) fn step_from(&self, old: &Self) -> (RustEffect, Vec<String>) {
        let mut seen = Vec::new();
        for (name, thing) in &old.things {
            match self.things.get(name) {
                None => seen.push((RustEffect::Major, format!("- {name}"))),
                Some(now) if now != thing => {
                    let step = format!("{name}: {} -> {}", thing.shape, now.shape);
                    seen.push((RustEffect::Major, step));
                }
                Some(_) => {}
            }
        }
        let came = self
            .things
            .iter()
            .filter(|(name, _)| !old.things.contains_key(*name));
        seen.extend(came.map(|(name, thing)| (thing.arrival, format!("+ {name}"))));
        let worst = seen.iter().map(|(effect, _)| *effect).max();
        let lines = seen.into_iter().map(|(_, line)| line).collect();
        (worst.unwrap_or(RustEffect::None), lines)
    }

    fn add(&mut self, name: String, shape: impl ToTokens) {
        self.arrive(name, shape.to_token_stream().to_string(), RustEffect::Minor);
    }

    fn arrive(&mut self, name: String, shape: String, arrival: RustEffect) {
        let thing = Thing { shape, arrival };
        assert!(
            self.things.insert(name.clone(), thing).is_none(),
            "{name} twice"
        );
    }

    fn item(&mut self, module: &str, item: Item) {
        match item {
            Item::Struct(it) if public(&it.vis) => {
                let name = format!("{module}{}", it.ident);
                let open =
                    non_exhaustive(&it.attrs) || !it.fields.iter().all(|one| public(&one.vis));
                self.kind(&name, "struct", &it.attrs);
                self.fields(&name, &it.fields, arrival(open));
            }
            Item::Enum(it) if public(&it.vis) => {
                let name = format!("{module}{}", it.ident);
                let arrival = arrival(non_exhaustive(&it.attrs));
                self.kind(&name, "enum", &it.attrs);
                for variant in &it.variants {
                    let shape = variant.fields.to_token_stream().to_string();
                    self.arrive(format!("{name}::{}", variant.ident), shape, arrival);
                }
            }
            Item::Impl(it) => self.implementation(module, it),
            Item::Fn(it) if public(&it.vis) => {
                self.add(format!("{module}{}", it.sig.ident), it.sig);
            }
            Item::Const(it) if public(&it.vis) => self.add(format!("{module}{}", it.ident), it.ty),
            Item::Type(it) if public(&it.vis) => self.add(format!("{module}{}", it.ident), it.ty),
            Item::Macro(it) => {
                let of = it.mac.tokens.into_iter().next();
                let of = of.map_or_else(String::new, |of| format!(" of {module}{of}"));
                self.add(format!("{}!{of}", it.mac.path.to_token_stream()), "");
            }
            _ => {}
        }
    }

    /// A type as such, and the traits it derives.
    fn kind(&mut self, name: &str, kind: &str, attributes: &[Attribute]) {
        let open = if non_exhaustive(attributes) {
            "open "
        } else {
            ""
        };
        self.add(name.to_owned(), format!("{open}{kind}"));
        for attribute in attributes
            .iter()
            .filter(|one| one.path().is_ident("derive"))
        {
            let traits = attribute.meta.require_list().unwrap().tokens.to_string();
            for one in traits.split(',') {
                self.add(format!("{} for {name}", one.trim()), "");
            }
        }
    }

    fn fields(&mut self, name: &str, fields: &Fields, arrival: RustEffect) {
        let visible = |field: &&Field| public(&field.vis);
        for (index, field) in fields.iter().filter(visible).enumerate() {
            let field_name = field
                .ident
                .as_ref()
                .map_or(index.to_string(), ToString::to_string);
            let shape = field.ty.to_token_stream().to_string();
            self.arrive(format!("{name}::{field_name}"), shape, arrival);
        }
    }

    fn implementation(&mut self, module: &str, it: ItemImpl) {
        let own = it.self_ty.to_token_stream().to_string();
        if let Some((name, _)) = &it.trait_ {
            let generics = it.generics.to_token_stream().to_string();
            let name = name.segments.last().to_token_stream();
            self.add(format!("{name} for {module}{own}"), generics);
            return;
        }
        for item in it.items {
            match item {
                ImplItem::Fn(method) if public(&method.vis) => {
                    self.add(format!("{module}{own}::{}", method.sig.ident), method.sig);
                }
                ImplItem::Const(it) if public(&it.vis) => {
                    self.add(format!("{module}{own}::{}", it.ident), it.ty);
                }
                _ => {}
            }
        }
    }
}

/// Where the items of a file are named: files of a folder are one module.
fn module(path: &str) -> String {
    let folders = path.rsplit_once('/').map_or("", |(folders, _)| folders);
    let folders = folders.split('/').filter(|name| !name.is_empty());
    folders.map(|name| format!("{name}::")).collect()
}

fn public(visibility: &Visibility) -> bool {
    matches!(visibility, Visibility::Public(_))
}

fn non_exhaustive(attributes: &[Attribute]) -> bool {
    attributes
        .iter()
        .any(|one| one.path().is_ident("non_exhaustive"))
}

/// What happens when a type grows that is open for it, or not.
fn arrival(open: bool) -> RustEffect {
    if open {
        RustEffect::Minor
    } else {
        RustEffect::Major
    }
}
