//! The outcome of an exercise: from what a call gives to JSON.

use proc_macro2::TokenStream;
use quote::quote;

use crate::operations::emit::answers::{Shape, cases, pattern, payloads, shape};
use crate::operations::model::{Operation, Payload};

/// What the success `value` holds, as an expression.
pub(super) fn success(operation: &Operation<'_>) -> TokenStream {
    let mut filled = payloads(operation).map(|(_, payload)| payload);
    let filled = filled.find(|payload| !matches!(payload, Payload::Empty));
    let only = filled.map_or_else(|| view(&Payload::Empty), view);
    match shape(operation) {
        Shape::Same(_) => only,
        Shape::Maybe(_) => quote! {
            match value {
                Some(value) => #only,
                None => ::serde_json::Value::Null,
            }
        },
        Shape::Enum(ident) => {
            let cases = cases(operation);
            let arms = cases.iter().map(|case| {
                let (variant, view) = (&case.ident, view(case.payload));
                match case.payload {
                    Payload::Empty => {
                        quote!(builder::#ident::#variant => ::serde_json::Value::Null,)
                    }
                    _ => quote!(builder::#ident::#variant(value) => #view,),
                }
            });
            quote!(match value { #(#arms)* })
        }
    }
}

/// A payload, as an expression of `value`.
fn view(payload: &Payload) -> TokenStream {
    match payload {
        Payload::Empty => quote!({
            let () = value;
            ::serde_json::Value::Null
        }),
        Payload::Json(_) => quote!(support::json(&value)?),
        Payload::Text => quote!(::serde_json::Value::from(value)),
        Payload::Bytes => quote!(support::bytes(value).await?),
        Payload::Events => quote!(support::events(value).await?),
    }
}

/// What `error` is, its body read as the document describes it for its status.
pub(super) fn failure(operation: &Operation<'_>) -> TokenStream {
    let arms = operation.answers.failures.iter().map(|failure| {
        let pattern = failure.statuses.map_or_else(|| quote!(_), pattern);
        let views = failure.payloads.iter().map(|(media, payload)| {
            let view = match payload {
                Payload::Json(ty) => quote!(support::error_json::<#ty>),
                Payload::Empty => quote!(support::error_empty),
                _ => quote!(support::error_text),
            };
            quote!((#media, #view))
        });
        quote!(Some(#pattern) => support::failure(&error, &[#(#views),*]),)
    });
    quote! {
        match error.status() {
            #(#arms)*
            _ => support::failure(&error, &[]),
        }
    }
}
