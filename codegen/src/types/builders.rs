//! Builders of structs: every missing or invalid field is reported at once.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::Context;
use crate::docs::Docs;
use crate::limits::{self, Limit};
use crate::model::{Field, Presence, RustType, Scope, Struct};
use crate::names::local;

/// The builder of a struct, for the module `types::builder`.
pub(super) fn emit(name: &str, item: &Struct<'_>, context: Context<'_>) -> TokenStream {
    let ident = format_ident!("{name}");
    let limits = limits(item, context);
    let doc = format!(" Builds a [`{name}`](types::{name}).");
    let idents: Vec<_> = item.fields.iter().map(|field| &field.ident).collect();
    let types = item.fields.iter().map(held);
    let setters = setters(item, context.docs);
    let flag = item.is_sent.then(|| local("without_limits", &idents));
    let build = build(&ident, item, &limits, flag.as_ref());
    let unlimited = flag.iter();
    let unlimited_default = flag.iter();
    let without_limits = flag.as_ref().map(|flag| without_limits(Some(flag)));
    let from = item.fields.iter().map(from_value);
    quote! {
        #[doc = #doc]
        #[derive(Clone, Default)]
        #[must_use = "a builder does nothing until it is built or sent"]
        pub struct #ident {
            #(#idents: crate::runtime::Field<#types>,)*
            #(#unlimited: bool,)*
        }
        impl #ident {
            #setters
            #without_limits
            #build
        }
        impl TryFrom<#ident> for types::#ident {
            type Error = crate::runtime::InvalidInput;
            fn try_from(value: #ident) -> Result<Self, crate::runtime::InvalidInput> {
                value.build()
            }
        }
        impl From<types::#ident> for #ident {
            fn from(value: types::#ident) -> Self {
                Self {
                    #(#idents: #from,)*
                    #(#unlimited_default: false,)*
                }
            }
        }
        impl ::std::fmt::Debug for #ident {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.debug_struct(#name).finish_non_exhaustive()
            }
        }
    }
}

/// The methods of builders that are no setters.
const OWN: [&str; 2] = ["build", "without_limits"];

/// The limits of all fields, in their order.
fn limits(item: &Struct<'_>, context: Context<'_>) -> Vec<Vec<Limit>> {
    let of = |field: &Field<'_>| match field.property {
        Some(property) if item.is_sent && !field.has_only_one_value() => {
            limits::limits(property, context.model)
        }
        _ => Vec::new(),
    };
    item.fields.iter().map(of).collect()
}

/// The statement that checks the fields once they are taken, unless `flag` says not
/// to.
fn checks(item: &Struct<'_>, limits: &[Vec<Limit>], flag: &Ident, problems: &Ident) -> TokenStream {
    let fields = item.fields.iter().zip(limits);
    let checks = fields.map(|(field, limits)| {
        let ident = &field.ident;
        limits::checks(&field.wire_name, &quote!(#ident), limits, problems)
    });
    limits::unless(flag, &checks.collect::<Vec<_>>(), problems)
}

/// The method that lets values pass that are beyond a limit. It is there without
/// limits too: one that is dropped from a document must not break who uses it.
pub(crate) fn without_limits(flag: Option<&Ident>) -> TokenStream {
    let set = match flag {
        Some(flag) => quote!(Self { #flag: true, ..self }),
        None => quote!(self),
    };
    quote! {
        /// Sends what was given even where it is beyond a documented limit, for
        /// limits that the API has raised since; that goes for all it holds, too.
        pub fn without_limits(self) -> Self {
            #set
        }
    }
}

/// What a field's setter takes: the type itself, without `Option` and `Box`.
fn given(field: &Field<'_>) -> TokenStream {
    let value = match &field.value {
        RustType::Boxed(of) => of,
        of => of,
    };
    value.tokens(Scope::Outside)
}

/// What the builder holds of a field.
fn held(field: &Field<'_>) -> TokenStream {
    let given = given(field);
    match field.presence {
        Presence::Patch => quote!(Option<#given>),
        _ => given,
    }
}

fn setters(item: &Struct<'_>, docs: Docs<'_>) -> TokenStream {
    let mut names: Vec<String> = item
        .fields
        .iter()
        .map(|field| field.ident.to_string())
        .collect();
    // The methods of every builder.
    names.extend(OWN.map(str::to_owned));
    item.fields
        .iter()
        .map(|field| {
            let set = setter(field, &method(field), docs);
            let null = null_method(field);
            let is_free = !names.contains(&null);
            let clear = (field.presence == Presence::Patch && is_free)
                .then(|| null_setter(field, &format_ident!("{null}")));
            quote!(#set #clear)
        })
        .collect()
}

/// The name of the method that sets a field to `null`.
fn null_method(field: &Field<'_>) -> String {
    let name = field.ident.to_string();
    format!("{}_null", name.trim_end_matches('_'))
}

/// The name of a field's setter.
fn method(field: &Field<'_>) -> Ident {
    if OWN.iter().any(|own| field.ident == own) {
        format_ident!("{}_", field.ident)
    } else {
        field.ident.clone()
    }
}

fn setter(field: &Field<'_>, method: &Ident, docs: Docs<'_>) -> TokenStream {
    let ident = &field.ident;
    let given = given(field);
    let doc = match field.property {
        Some(property) => docs.of_field(&field.wire_name, property),
        None => quote!(#[doc = " Sets fields the documentation does not list."]),
    };
    let set = match field.presence {
        Presence::Patch => quote!(set_some),
        _ => quote!(set),
    };
    crate::setter::setter(method, &given, &doc, &quote!(#ident.#set(value)))
}

fn null_setter(field: &Field<'_>, method: &Ident) -> TokenStream {
    let ident = &field.ident;
    let doc = format!(
        " Sets `{}` to `null`, which is not the same as leaving it out.",
        field.wire_name
    );
    quote! {
        #[doc = #doc]
        pub fn #method(mut self) -> Self {
            self.#ident = crate::runtime::Field::from(None);
            self
        }
    }
}

fn build(
    ident: &Ident,
    item: &Struct<'_>,
    limits: &[Vec<Limit>],
    flag: Option<&Ident>,
) -> TokenStream {
    let idents: Vec<_> = item.fields.iter().map(|field| &field.ident).collect();
    let problems = local("problems", &idents);
    let takes = item.fields.iter().map(|field| take(field, &problems));
    let required: Vec<_> = item
        .fields
        .iter()
        .filter(|field| is_required(field))
        .map(|field| &field.ident)
        .collect();
    let values = item.fields.iter().map(value);
    let limits = flag.map(|flag| checks(item, limits, flag, &problems));
    quote! {
        /// Builds the value.
        ///
        /// # Errors
        /// Names every required field that is missing and every value that
        /// does not fit, with its path.
        pub fn build(self) -> Result<types::#ident, crate::runtime::InvalidInput> {
            let mut #problems = crate::runtime::InvalidInput::default();
            #(let #idents = #takes;)*
            #limits
            let (true, #(Some(#required)),*) = (#problems.is_limits(), #(#required),*) else {
                return Err(#problems);
            };
            #problems.about(types::#ident { #(#values,)* })
        }
    }
}

fn is_required(field: &Field<'_>) -> bool {
    field.presence == Presence::Required && !field.has_only_one_value()
}

fn take(field: &Field<'_>, problems: &Ident) -> TokenStream {
    let ident = &field.ident;
    let wire_name = &field.wire_name;
    match field.presence {
        Presence::Required if field.has_only_one_value() => {
            quote!(self.#ident.optional(#wire_name, &mut #problems).unwrap_or_default())
        }
        Presence::Required => quote!(self.#ident.required(#wire_name, &mut #problems)),
        Presence::Defaulted | Presence::Flattened => {
            quote!(self.#ident.optional(#wire_name, &mut #problems).unwrap_or_default())
        }
        Presence::Nullable | Presence::Optional | Presence::Patch => {
            quote!(self.#ident.optional(#wire_name, &mut #problems))
        }
    }
}

/// A field of the built value.
fn value(field: &Field<'_>) -> TokenStream {
    let ident = &field.ident;
    if !matches!(field.value, RustType::Boxed(_)) {
        return quote!(#ident);
    }
    match field.presence {
        Presence::Nullable | Presence::Optional => quote!(#ident: #ident.map(Box::new)),
        Presence::Patch => quote!(#ident: #ident.map(|value| value.map(Box::new))),
        _ => quote!(#ident: Box::new(#ident)),
    }
}

fn from_value(field: &Field<'_>) -> TokenStream {
    let ident = &field.ident;
    let boxed = matches!(field.value, RustType::Boxed(_));
    let value = match (field.presence, boxed) {
        (_, false) => quote!(value.#ident),
        (Presence::Nullable | Presence::Optional, true) => quote!(value.#ident.map(|value| *value)),
        (Presence::Patch, true) => quote!(value.#ident.map(|value| value.map(|value| *value))),
        (_, true) => quote!(*value.#ident),
    };
    if field.presence.is_option() {
        quote!(crate::runtime::Field::from_option(#value))
    } else {
        quote!(crate::runtime::Field::from(#value))
    }
}
