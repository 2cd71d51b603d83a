//! Answers: the type of a success, and what each status is read as.

use std::collections::BTreeSet;

use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};
use syn::Ident;

use crate::docs::Docs;
use crate::names::pascal;
use crate::operations::media::{family, word};
use crate::operations::model::{Operation, Otherwise, Payload, Statuses, Success};

/// The shape of what a success holds.
pub(super) enum Shape {
    /// Every success holds the same.
    Same(TokenStream),
    /// Some hold this, the others nothing.
    Maybe(TokenStream),
    /// Each holds something else: an enum.
    Enum(Ident),
}

/// What a successful call gives.
pub(super) fn success_type(operation: &Operation<'_>) -> TokenStream {
    match shape(operation) {
        Shape::Same(ty) => ty,
        Shape::Maybe(ty) => quote!(Option<#ty>),
        Shape::Enum(ident) => quote!(#ident),
    }
}

/// The shape of what successes hold.
pub(super) fn shape(operation: &Operation<'_>) -> Shape {
    let mut filled: Vec<TokenStream> = Vec::new();
    let mut has_empty = false;
    for (_, payload) in payloads(operation) {
        let ty = payload.ty();
        match payload {
            Payload::Empty => has_empty = true,
            _ if filled.iter().any(|one| one.to_string() == ty.to_string()) => {}
            _ => filled.push(ty),
        }
    }
    match (filled.as_slice(), has_empty) {
        ([], _) => Shape::Same(quote!(())),
        ([only], false) => Shape::Same(only.clone()),
        ([only], true) => Shape::Maybe(only.clone()),
        _ => Shape::Enum(operation.own.answer.clone()),
    }
}

/// What all successes hold, by media type.
pub(super) fn payloads<'a>(
    operation: &'a Operation<'_>,
) -> impl Iterator<Item = &'a (String, Payload)> {
    let successes = operation.answers.successes.iter();
    successes.flat_map(|success| &success.payloads)
}

/// A case of the enum of an operation's answers.
pub(super) struct Case<'a> {
    pub(super) ident: Ident,
    statuses: Statuses,
    media: &'a str,
    pub(super) payload: &'a Payload,
}

/// One case for each status and media type.
pub(super) fn cases<'a>(operation: &'a Operation<'_>) -> Vec<Case<'a>> {
    let mut taken = BTreeSet::new();
    let mut cases = Vec::new();
    for success in &operation.answers.successes {
        for (media, payload) in &success.payloads {
            let status = status_name(success.statuses);
            let mut name = format!("Status{status}");
            if success.payloads.len() > 1 {
                name.push_str(&pascal(&word(media, family(media))));
            }
            while !taken.insert(name.clone()) {
                name.push('2');
            }
            cases.push(Case {
                ident: format_ident!("{name}"),
                statuses: success.statuses,
                media,
                payload,
            });
        }
    }
    cases
}

pub(super) fn status_name(statuses: Statuses) -> String {
    match statuses {
        Statuses::One(code) => code.to_string(),
        Statuses::Range(digit) => format!("{digit}xx"),
    }
}

/// The enum of an operation's answers, where they hold different things.
pub(super) fn answer(operation: &Operation<'_>, docs: Docs<'_>) -> Option<TokenStream> {
    let Shape::Enum(ident) = shape(operation) else {
        return None;
    };
    let doc = docs.of_answer(operation.id);
    let cases = cases(operation);
    let variants = cases.iter().map(|case| {
        let (name, doc) = (&case.ident, case.doc());
        match case.payload {
            Payload::Empty => quote!(#[doc = #doc] #name,),
            payload => {
                let ty = payload.ty();
                quote!(#[doc = #doc] #name(#ty),)
            }
        }
    });
    let accessors = cases.iter().filter_map(Case::accessor);
    Some(quote! {
        #[doc = #doc]
        #[derive(Debug)]
        #[non_exhaustive]
        pub enum #ident { #(#variants)* }
        impl #ident { #(#accessors)* }
    })
}

impl Case<'_> {
    fn doc(&self) -> String {
        let status = status_name(self.statuses).to_uppercase();
        match self.payload {
            Payload::Empty => format!(" Status {status}, which holds nothing."),
            _ if self.media.is_empty() => format!(" Status {status}."),
            _ => format!(" Status {status}, as `{}`.", self.media),
        }
    }

    fn accessor(&self) -> Option<TokenStream> {
        if matches!(self.payload, Payload::Empty) {
            return None;
        }
        let variant = &self.ident;
        let name = crate::names::snake(&variant.to_string());
        let method = format_ident!("into_{name}");
        let ty = self.payload.ty();
        let doc = format!(" What the answer holds, if it is [`{variant}`](Self::{variant}).");
        Some(quote! {
            #[doc = #doc]
            #[must_use]
            pub fn #method(self) -> Option<#ty> {
                match self {
                    Self::#variant(value) => Some(value),
                    _ => None,
                }
            }
        })
    }
}

/// Sends `request` and reads what comes back.
pub(super) fn exchange(operation: &Operation<'_>) -> TokenStream {
    let whole = whole(operation);
    if !payloads(operation).any(|(_, payload)| payload.is_stream()) {
        return quote! {
            let response = request.send().await?;
            #whole
        };
    }
    let streamed = operation.answers.successes.iter();
    let streamed = streamed.flat_map(|success| streamed_arms(operation, success));
    quote! {
        let response = request.open().await?;
        match response.status() {
            #(#streamed)*
            _ => {
                let response = response.whole().await?;
                #whole
            }
        }
    }
}

/// The arms of a success that is read while it arrives.
fn streamed_arms(operation: &Operation<'_>, success: &Success) -> Vec<TokenStream> {
    let pattern = pattern(success.statuses);
    let streams = success.payloads.iter().enumerate();
    let streams = streams.filter(|(_, (_, payload))| payload.is_stream());
    let media = media_list(success);
    let is_only = success.payloads.len() == 1;
    let arms = streams.map(|(at, (name, payload))| {
        let at = Literal::usize_unsuffixed(at);
        let read = match payload {
            Payload::Events => quote!(response.events()),
            _ => quote!(response.bytes()),
        };
        let wrap = wrap(operation, success, name, payload);
        let guard = (!is_only).then(|| quote!(if response.media(#media) == Some(#at)));
        quote!(#pattern #guard => Ok(#read #wrap),)
    });
    arms.collect()
}

/// Reads the answer `response`, which arrived whole.
fn whole(operation: &Operation<'_>) -> TokenStream {
    let answers = &operation.answers;
    let successes = answers.successes.iter();
    let successes = successes.filter_map(|success| whole_arm(operation, success));
    let errors: Vec<_> = answers.errors.iter().map(|one| pattern(*one)).collect();
    let documented = (!errors.is_empty())
        .then(|| quote!(#(#errors)|* => Err(response.into_documented_error()),));
    let otherwise = match answers.otherwise {
        Otherwise::Documented => quote!(into_documented_error),
        Otherwise::Undocumented => quote!(into_undocumented_error),
    };
    quote! {
        match response.status() {
            #(#successes)*
            #documented
            _ => Err(response.#otherwise()),
        }
    }
}

/// The arm of a success that is read once it arrived; none if it never is.
fn whole_arm(operation: &Operation<'_>, success: &Success) -> Option<TokenStream> {
    let pattern = pattern(success.statuses);
    let payloads: Vec<_> = success
        .payloads
        .iter()
        .enumerate()
        .filter(|(_, (_, payload))| !payload.is_stream())
        .map(|(at, (media, payload))| (at, read(operation, success, media, payload)))
        .collect();
    match payloads.as_slice() {
        [] if success.payloads.len() == 1 => None,
        [(_, only)] if success.payloads.len() == 1 => Some(quote!(#pattern => #only,)),
        several if same(success) => {
            let (_, first) = several.first()?;
            Some(quote!(#pattern => #first,))
        }
        several => {
            let media = media_list(success);
            let arms = several.iter().map(|(at, read)| {
                let at = Literal::usize_unsuffixed(*at);
                quote!(Some(#at) => #read,)
            });
            Some(quote! {
                #pattern => match response.media(#media) {
                    #(#arms)*
                    _ => Err(response.into_unexpected_media()),
                },
            })
        }
    }
}

/// Whether a success holds the same in whatever media type.
fn same(success: &Success) -> bool {
    let mut types = success
        .payloads
        .iter()
        .map(|(_, payload)| payload.ty().to_string());
    let first = types.next();
    types.all(|ty| Some(ty) == first)
}

fn media_list(success: &Success) -> TokenStream {
    let names = success.payloads.iter().map(|(name, _)| name);
    quote!(&[#(#names),*])
}

/// Reads `response` as a payload, in the shape of the operation's success.
fn read(
    operation: &Operation<'_>,
    success: &Success,
    media: &str,
    payload: &Payload,
) -> TokenStream {
    let read = match payload {
        Payload::Json(ty) => quote!(response.json::<#ty>()),
        Payload::Text => quote!(response.text()),
        _ => quote!(response.empty()),
    };
    let wrap = wrap(operation, success, media, payload);
    if wrap.is_empty() {
        return read;
    }
    quote!(#read.map(|answer| answer #wrap))
}

/// Puts what was read in the shape of the operation's success.
fn wrap(
    operation: &Operation<'_>,
    success: &Success,
    media: &str,
    payload: &Payload,
) -> TokenStream {
    match shape(operation) {
        Shape::Same(_) => TokenStream::new(),
        Shape::Maybe(_) => match payload {
            Payload::Empty => quote!(.map(|()| None)),
            _ => quote!(.map(Some)),
        },
        Shape::Enum(ident) => {
            let cases = cases(operation);
            let case = cases
                .iter()
                .find(|case| case.statuses == success.statuses && case.media == media);
            let variant = case.map(|case| &case.ident);
            match payload {
                Payload::Empty => quote!(.map(|()| #ident::#variant)),
                _ => quote!(.map(#ident::#variant)),
            }
        }
    }
}

/// `200` as `200`, `4XX` as `400..=499`.
pub(super) fn pattern(statuses: Statuses) -> TokenStream {
    match statuses {
        Statuses::One(code) => {
            let code = Literal::u16_unsuffixed(code);
            quote!(#code)
        }
        Statuses::Range(digit) => {
            let least = Literal::u16_unsuffixed(digit * 100);
            let most = Literal::u16_unsuffixed(digit * 100 + 99);
            quote!(#least..=#most)
        }
    }
}
