//! The inputs of an exercise: from JSON to what the setters take.

use proc_macro2::TokenStream;
use quote::quote;

use crate::operations::emit::inputs::option_type;
use crate::operations::model::{BodyKind, BodyOption, Operation, Parameter, Part, PartKind, Spot};

/// The statements that set the parameters that are given.
pub(super) fn parameters(operation: &Operation<'_>) -> Vec<TokenStream> {
    operation.parameters.iter().map(parameter).collect()
}

fn parameter(parameter: &Parameter<'_>) -> TokenStream {
    let Parameter {
        ident, name, ty, ..
    } = parameter;
    let place = match parameter.spot {
        Spot::Path => "path",
        Spot::Query | Spot::Reserved => "query",
        Spot::Header => "header",
        Spot::Cookie => "cookie",
    };
    quote! {
        if let Some(value) = inputs.parameter::<#ty>(#place, #name)? {
            request = request.#ident(value);
        }
    }
}

/// The statement that sets the body in the media type that is asked for.
pub(super) fn body(operation: &Operation<'_>) -> Option<TokenStream> {
    let options = operation.body.as_ref()?.options.iter();
    let arms = options.map(|option| {
        let (media, setter) = (option.documented, &option.ident);
        let value = value(operation, option);
        quote!(Some(#media) => request.#setter(#value),)
    });
    Some(quote! {
        request = match inputs.media() {
            None => request,
            #(#arms)*
            Some(other) => return support::not_offered(other),
        };
    })
}

fn value(operation: &Operation<'_>, option: &BodyOption<'_>) -> TokenStream {
    let ty = option_type(option);
    match &option.kind {
        BodyKind::Json(_) | BodyKind::Form(..) => quote!(inputs.body::<#ty>()?),
        BodyKind::Text => quote!(inputs.text()),
        BodyKind::Bytes => quote!(crate::runtime::Body::from(inputs.text())),
        BodyKind::FreeMultipart => quote!(inputs.parts()?),
        BodyKind::Multipart(parts) => {
            let form = &operation.own.form;
            let parts = parts.iter().map(part);
            quote!({
                let mut form = builder::#form::new();
                #(#parts)*
                form
            })
        }
    }
}

fn part(part: &Part<'_>) -> TokenStream {
    let Part {
        ident, name, ty, ..
    } = part;
    let value = match part.kind {
        PartKind::File => quote!(inputs.file(#name)),
        PartKind::Files => quote!(inputs.files(#name)),
        PartKind::Value => quote!(inputs.part::<#ty>(#name)?),
    };
    quote! {
        if let Some(value) = #value {
            form = form.#ident(value);
        }
    }
}
