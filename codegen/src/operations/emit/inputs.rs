//! The inputs of a request: its fields, setters, and how they are put in place.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::Ident;

use crate::docs::{Docs, lines, prose};
use crate::limits;
use crate::operations::model::{Body, BodyKind, BodyOption, Operation, Parameter, Presence, Spot};

/// The fields of a request, each with its type.
pub(super) fn fields(operation: &Operation<'_>) -> Vec<(Ident, TokenStream)> {
    let parameters = operation.parameters.iter();
    let parameters = parameters.map(|one| (one.ident.clone(), one.ty.clone()));
    let body = operation.body.as_ref();
    let body = body.map(|body| (format_ident!("body"), body_type(operation, body)));
    parameters.chain(body).collect()
}

/// The names of a request's fields.
pub(super) fn idents(operation: &Operation<'_>) -> Vec<Ident> {
    fields(operation)
        .into_iter()
        .map(|(ident, _)| ident)
        .collect()
}

/// The setters of a request.
pub(super) fn setters(operation: &Operation<'_>, docs: Docs<'_>) -> Vec<TokenStream> {
    let parameters = operation.parameters.iter();
    let parameters = parameters.map(|one| {
        let doc = docs.of_field(one.name, one.node);
        setter(&one.ident, &one.ident, &one.ty, &doc, None)
    });
    let body = operation.body.iter();
    let bodies = body.flat_map(|body| body_setters(operation, body));
    parameters.chain(bodies).collect()
}

fn body_setters(operation: &Operation<'_>, body: &Body<'_>) -> Vec<TokenStream> {
    let field = format_ident!("body");
    let about = body.node.str_at("description");
    let setters = body.options.iter().map(|option| {
        let text = prose(about.unwrap_or("The body of the request."));
        let text = match &option.kind {
            BodyKind::Json(_) if body.options.len() == 1 => text,
            BodyKind::Multipart(_) => format!(
                "{text}\n\nSent as `{}`; [`{}`] has its parts.",
                option.media, &operation.own.form
            ),
            _ => format!("{text}\n\nSent as `{}`.", option.media),
        };
        let variant = (body.options.len() > 1).then(|| {
            let (any, variant) = (&operation.own.any_body, variant(option));
            quote!(#any::#variant)
        });
        setter(
            &option.ident,
            &field,
            &option_type(option),
            &lines(&text),
            variant,
        )
    });
    setters.collect()
}

fn setter(
    ident: &Ident,
    field: &Ident,
    ty: &TokenStream,
    doc: &TokenStream,
    variant: Option<TokenStream>,
) -> TokenStream {
    let set = match variant {
        Some(variant) => quote!(#field.set_as(value, #variant)),
        None => quote!(#field.set(value)),
    };
    crate::setter::setter(ident, ty, doc, &set)
}

fn body_type(operation: &Operation<'_>, body: &Body<'_>) -> TokenStream {
    match body.options.as_slice() {
        [only] => option_type(only),
        _ => {
            let any = &operation.own.any_body;
            quote!(#any)
        }
    }
}

/// What a setter of a body takes.
pub(super) fn option_type(option: &BodyOption<'_>) -> TokenStream {
    match &option.kind {
        BodyKind::Json(ty) | BodyKind::Form(ty, _) => ty.clone(),
        BodyKind::Multipart(_) | BodyKind::FreeMultipart => quote!(crate::runtime::Multipart),
        BodyKind::Text => quote!(String),
        BodyKind::Bytes => quote!(crate::runtime::Body),
    }
}

/// The variant of a body among several: the setter's name as a type's.
pub(super) fn variant(option: &BodyOption<'_>) -> Ident {
    format_ident!("{}", crate::names::pascal(&option.ident.to_string()))
}

/// The statements that take the inputs and note what is wrong with them.
pub(super) fn takes(operation: &Operation<'_>, problems: &Ident) -> Vec<TokenStream> {
    let parameters = operation.parameters.iter();
    let parameters = parameters.map(|one| take(&one.ident, one.name, one.presence, problems));
    let body = operation.body.as_ref();
    let body = body.map(|body| take(&format_ident!("body"), "body", body.presence, problems));
    parameters.chain(body).collect()
}

fn take(ident: &Ident, name: &str, presence: Presence, problems: &Ident) -> TokenStream {
    let method = match presence {
        Presence::Required => quote!(required),
        Presence::Optional => quote!(optional),
    };
    quote!(let #ident = self.#ident.#method(#name, &mut #problems);)
}

/// The statement that checks the limits of the inputs once they are taken.
pub(super) fn limits(operation: &Operation<'_>, problems: &Ident) -> Option<TokenStream> {
    let checks = operation.parameters.iter().map(|one| {
        let ident = &one.ident;
        limits::checks(one.name, &quote!(#ident), &one.limits, problems)
    });
    let flag = format_ident!("without_limits");
    operation
        .is_limited()
        .then(|| limits::unless(&flag, &checks.collect::<Vec<_>>(), problems))
}

/// The inputs that have to be there.
pub(super) fn required(operation: &Operation<'_>) -> Vec<Ident> {
    let parameters = operation.parameters.iter();
    let parameters = parameters.filter(|one| one.presence == Presence::Required);
    let body = operation.body.as_ref();
    let body = body.filter(|body| body.presence == Presence::Required);
    let body = body.map(|_| format_ident!("body"));
    parameters
        .map(|one| one.ident.clone())
        .chain(body)
        .collect()
}

/// The calls that put the inputs in the request.
pub(super) fn puts(operation: &Operation<'_>) -> Vec<TokenStream> {
    let parameters = operation.parameters.iter().map(put);
    let body = operation
        .body
        .as_ref()
        .map(|body| put_body(operation, body));
    parameters.chain(body).collect()
}

fn put(parameter: &Parameter<'_>) -> TokenStream {
    let Parameter { ident, name, .. } = parameter;
    let method = match parameter.spot {
        Spot::Path => quote!(path),
        Spot::Query => quote!(query),
        Spot::Reserved => quote!(query_reserved),
        Spot::Header => quote!(header),
        Spot::Cookie => quote!(cookie),
    };
    let style = format_ident!("{}", parameter.style);
    quote!(.#method(crate::runtime::Style::#style, #name, &#ident)?)
}

fn put_body(operation: &Operation<'_>, body: &Body<'_>) -> TokenStream {
    match (body.options.as_slice(), body.presence) {
        ([only], Presence::Required) => {
            let write = write(only);
            quote!(.#write?)
        }
        ([only], Presence::Optional) => {
            let write = write(only);
            quote!(.optional(body, |request, body| request.#write)?)
        }
        (several, presence) => {
            let any = &operation.own.any_body;
            let arms = several.iter().map(|option| {
                let (variant, write) = (variant(option), write(option));
                quote!(#any::#variant(body) => request.#write,)
            });
            let body = match presence {
                Presence::Required => quote!(Some(body)),
                Presence::Optional => quote!(body),
            };
            quote!(.optional(#body, |request, body| match body { #(#arms)* })?)
        }
    }
}

/// The call that writes the value `body`.
fn write(option: &BodyOption<'_>) -> TokenStream {
    let media = &option.media;
    match &option.kind {
        BodyKind::Json(_) => quote!(json(#media, &body)),
        BodyKind::Form(_, styles) => {
            let styles = styles.iter().map(|(name, style)| {
                let style = format_ident!("{style}");
                quote!((#name, crate::runtime::Style::#style))
            });
            quote!(form(#media, &[#(#styles),*], &body))
        }
        BodyKind::Multipart(_) | BodyKind::FreeMultipart => quote!(multipart(#media, &body)),
        BodyKind::Text => quote!(text(#media, body)),
        BodyKind::Bytes => quote!(bytes(#media, body)),
    }
}
