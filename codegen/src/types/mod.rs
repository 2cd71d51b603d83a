//! The types of the client, from the model of the normal document.

mod aliases;
pub(crate) mod between;
pub(crate) mod builders;
mod conversions;
mod enums;
mod ids;
mod structs;
mod unions;

use proc_macro2::TokenStream;

use crate::docs::Docs;
use crate::finding::Finding;
use crate::guard::guarded;
use crate::model::{Component, Model, Shape};

/// The code of all types, by the purpose that decides its file.
#[derive(Default)]
pub(crate) struct Emitted {
    /// Open enums.
    pub(crate) enums: Vec<TokenStream>,
    /// Unions.
    pub(crate) unions: Vec<TokenStream>,
    /// Structs and other names for types.
    pub(crate) structs: Vec<TokenStream>,
    /// Identifiers that are types of their own.
    pub(crate) ids: Vec<TokenStream>,
    /// Builders of structs.
    pub(crate) builders: Vec<TokenStream>,
    /// What conversions between products are made of.
    pub(crate) for_others: between::Enums,
    /// What the document asks for and cannot be had.
    pub(crate) findings: Vec<Finding>,
}

impl Emitted {
    /// Takes the other apart by name, so that a new field cannot be forgotten.
    fn add(&mut self, other: Self) {
        let Self {
            enums,
            unions,
            structs,
            ids,
            builders,
            for_others,
            findings,
        } = other;
        self.enums.extend(enums);
        self.unions.extend(unions);
        self.structs.extend(structs);
        self.ids.extend(ids);
        self.builders.extend(builders);
        self.for_others.extend(for_others);
        self.findings.extend(findings);
    }
}

/// What the emitters of all kinds of type need.
#[derive(Clone, Copy)]
struct Context<'a> {
    model: &'a Model<'a>,
    docs: Docs<'a>,
}

/// Emits every type.
pub(crate) fn emit(model: &Model<'_>, docs: Docs<'_>) -> Emitted {
    let context = Context { model, docs };
    let mut emitted = Emitted::default();
    for (name, component) in model.components() {
        let what = || format!("the schema `{name}`");
        let one = guarded(what, component.place, || emit_one(name, component, context));
        match one {
            Ok(one) => emitted.add(one),
            Err(finding) => emitted.findings.push(finding),
        }
    }
    emitted
}

fn emit_one(name: &str, component: &Component<'_>, context: Context<'_>) -> Emitted {
    let mut emitted = Emitted::default();
    let doc = context
        .docs
        .of_type(name, component.schema, component.place);
    match &component.shape {
        Shape::Struct(item) => {
            emitted
                .structs
                .push(structs::emit(name, item, &doc, context.docs));
            let builder = item
                .has_builder
                .then(|| builders::emit(name, item, context));
            emitted.builders.extend(builder);
        }
        Shape::Enum(item) => {
            let mut code = enums::emit(name, item, component.schema, &doc);
            match conversions::emit(name, item, component.schema, context.model) {
                Ok(conversions) => code.extend(conversions),
                Err(findings) => emitted.findings.extend(findings),
            }
            emitted.for_others.add(name, item, component.schema);
            emitted.enums.push(code);
        }
        Shape::Union(item) => emitted.unions.push(unions::emit(name, item, &doc, context)),
        Shape::Id => emitted
            .ids
            .push(ids::emit(name, component.place, context.docs)),
        Shape::Alias(of) => emitted.structs.push(aliases::alias(name, of, &doc)),
        Shape::Newtype(of) => emitted.structs.push(aliases::newtype(name, of, &doc)),
    }
    emitted
}
