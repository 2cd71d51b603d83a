//! Answers that are no success and hold something: an enum where they hold
//! different things, a word in the documentation where they do not.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::answers::{pattern, status_name};
use crate::docs::Docs;
use crate::operations::model::{Failure, Operation};

/// The enum of an operation's failures, where they hold different things.
pub(super) fn failure(operation: &Operation<'_>, docs: Docs<'_>) -> Option<TokenStream> {
    if !is_enum(operation) {
        return None;
    }
    let ident = &operation.own.failure;
    let doc = docs.of_failure(operation.id);
    let variants = told(operation).map(|(failure, ty)| {
        let (name, doc) = (variant(failure), variant_doc(failure));
        quote!(#[doc = #doc] #name(#ty),)
    });
    let arms = told(operation).map(|(failure, _)| {
        let pattern = failure.statuses.map_or_else(|| quote!(_), pattern);
        let name = variant(failure);
        quote!(#pattern => error.body_as().ok().map(Self::#name),)
    });
    let otherwise = told(operation).all(|(of, _)| of.statuses.is_some());
    let otherwise = otherwise.then(|| quote!(_ => None,));
    Some(quote! {
        #[doc = #doc]
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum #ident { #(#variants)* }
        impl #ident {
            /// What an error of this operation holds; none if the API did not
            /// answer, or not as it is documented.
            #[must_use]
            pub fn of(error: &crate::runtime::Error) -> Option<Self> {
                match error.status()? {
                    #(#arms)*
                    #otherwise
                }
            }
        }
    })
}

/// What the documentation of a call says of its failures.
pub(super) fn doc(operation: &Operation<'_>) -> Option<String> {
    let (_, ty) = told(operation).next()?;
    if is_enum(operation) {
        let ident = &operation.own.failure;
        return Some(format!(
            " What the API says then is in [`{ident}::of`] the error."
        ));
    }
    let ty = ty.to_string().replace(' ', "");
    Some(format!(
        " What the API says then is a `{ty}`, which `body_as` of the error reads."
    ))
}

/// The failures that say something as JSON, with its type.
fn told<'a>(operation: &'a Operation<'_>) -> impl Iterator<Item = (&'a Failure, &'a TokenStream)> {
    let failures = operation.answers.failures.iter();
    failures.filter_map(|failure| Some((failure, failure.json()?)))
}

fn is_enum(operation: &Operation<'_>) -> bool {
    let mut types = told(operation).map(|(_, ty)| ty.to_string());
    let first = types.next();
    types.any(|ty| Some(ty) != first)
}

fn variant(failure: &Failure) -> syn::Ident {
    match failure.statuses {
        Some(statuses) => format_ident!("Status{}", status_name(statuses)),
        None => format_ident!("Otherwise"),
    }
}

fn variant_doc(failure: &Failure) -> String {
    match failure.statuses {
        Some(statuses) => format!(" Status {}.", status_name(statuses).to_uppercase()),
        None => " Any other status.".to_owned(),
    }
}
