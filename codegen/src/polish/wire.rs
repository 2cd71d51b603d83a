//! What an operation looks like on the wire: server, security, body, answers.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::{Ident, Type};

use super::index::Operation;
use crate::finding::Finding;
use crate::node::Node;

/// The constant that describes an operation to the runtime.
pub(super) fn operation(
    id: &str,
    operation: Operation<'_>,
    product: &TokenStream,
    security: &TokenStream,
) -> Result<TokenStream, Finding> {
    let path = operation.path;
    let method = method(operation)?;
    let servers = operation
        .node
        .get("servers")
        .into_iter()
        .flat_map(Node::items);
    let servers = servers.map(server);
    Ok(quote! {
        crate::runtime::Operation {
            id: #id,
            product: #product,
            method: crate::runtime::Method::#method,
            path: #path,
            servers: &[#(#servers),*],
            security: #security,
        }
    })
}

fn method(operation: Operation<'_>) -> Result<Ident, Finding> {
    let name = match operation.method {
        "get" => "Get",
        "put" => "Put",
        "post" => "Post",
        "delete" => "Delete",
        "options" => "Options",
        "head" => "Head",
        "patch" => "Patch",
        "trace" => "Trace",
        other => {
            let message = format!("the method `{other}` is none this generator knows");
            return Err(Finding::error(
                "unsupported-method",
                message,
                operation.place,
            ));
        }
    };
    Ok(format_ident!("{name}"))
}

fn server(server: &Node) -> TokenStream {
    let url = with_defaults(server);
    let environment = match server.str_at("x-environment") {
        Some(name) => quote!(Some(#name)),
        None => quote!(None),
    };
    quote!(crate::runtime::Server { environment: #environment, url: #url })
}

/// The server's URL, its variables replaced by their defaults.
fn with_defaults(server: &Node) -> String {
    let url = server.str_at("url").unwrap_or_default().to_owned();
    let variables = server.get("variables").into_iter().flat_map(Node::members);
    variables.fold(url, |url, (name, variable)| {
        let default = variable.node.str_at("default").unwrap_or_default();
        url.replace(&format!("{{{name}}}"), default)
    })
}

/// The call that puts the body in the request.
pub(super) fn body(body: &Node, ident: &Ident, required: bool) -> Result<TokenStream, Finding> {
    let media = body
        .get("content")
        .into_iter()
        .flat_map(Node::members)
        .map(|(name, _)| name)
        .find(|name| is_json(name));
    match (media, required) {
        (Some(_), true) => Ok(quote!(.json(&#ident)?)),
        (Some(_), false) => Ok(quote!(.optional_json(#ident.as_ref())?)),
        (None, _) => Err(Finding::error(
            "unsupported-media-type",
            "the body is in no media type this generator can write",
            body.place,
        )
        .with_help("describe it as application/json with an overlay, or remove the operation")),
    }
}

/// `application/json`, with parameters, and types that end in `+json`.
fn is_json(media: &str) -> bool {
    let essence = media.split(';').next().unwrap_or_default().trim();
    essence.eq_ignore_ascii_case("application/json") || essence.ends_with("+json")
}

/// The match over the answer's status.
pub(super) fn answers(
    operation: Operation<'_>,
    success: Option<&Type>,
) -> Result<TokenStream, Finding> {
    let responses = operation.node.get("responses");
    let mut successes = Vec::new();
    let mut errors = Vec::new();
    let mut otherwise = quote!(into_undocumented_error);
    for (status, response) in responses.into_iter().flat_map(Node::members) {
        match pattern(status) {
            Some(pattern) if is_success(status) => {
                let decode = decode(&response.node, success);
                successes.push(quote!(#pattern => #decode,));
            }
            Some(pattern) => errors.push(pattern),
            None if status == "default" => otherwise = quote!(into_documented_error),
            None => {
                let message = format!("`{status}` is no status of an answer");
                return Err(Finding::error("status", message, response.key)
                    .with_help("write a status as \"200\", \"2XX\" or \"default\""));
            }
        }
    }
    if let (true, Some(default)) = (
        successes.is_empty(),
        responses.and_then(|r| r.get("default")),
    ) {
        let decode = decode(default, success);
        successes.push(quote!(200..=299 => #decode,));
    }
    let documented = (!errors.is_empty())
        .then(|| quote!(#(#errors)|* => Err(response.into_documented_error()),));
    Ok(quote! {
        match response.status() {
            #(#successes)*
            #documented
            _ => Err(response.#otherwise()),
        }
    })
}

fn decode(response: &Node, success: Option<&Type>) -> TokenStream {
    let has_body = response
        .get("content")
        .is_some_and(|content| content.members().next().is_some());
    match success {
        Some(ty) if has_body => quote!(response.json::<#ty>()),
        _ => quote!(response.empty()),
    }
}

fn is_success(status: &str) -> bool {
    status.starts_with('2')
}

/// `200` as `200`, `4XX` as `400..=499`.
fn pattern(status: &str) -> Option<TokenStream> {
    if let Ok(code @ 100..=599) = status.parse::<u16>() {
        let code = proc_macro2::Literal::u16_unsuffixed(code);
        return Some(quote!(#code));
    }
    let digit = status
        .strip_suffix("XX")
        .or_else(|| status.strip_suffix("xx"))?;
    let first = digit
        .parse::<u16>()
        .ok()
        .filter(|digit| (1..=5).contains(digit))?;
    let least = proc_macro2::Literal::u16_unsuffixed(first * 100);
    let most = proc_macro2::Literal::u16_unsuffixed(first * 100 + 99);
    Some(quote!(#least..=#most))
}
