//! How an operation knows the caller.

use proc_macro2::TokenStream;
use quote::quote;

use crate::finding::Finding;
use crate::node::Node;

/// The alternatives an operation accepts, as an expression; with findings for
/// schemes that are not there or that no client can use.
pub(super) fn security(operation: &Node, root: &Node, findings: &mut Vec<Finding>) -> TokenStream {
    let alternatives = operation.get("security").map_or(&[][..], Node::items);
    let alternatives = alternatives.iter().map(|needed| {
        let schemes = needed.members().map(|(name, scopes)| {
            let (scheme, finding) = scheme(name, &scopes.node, root);
            findings.extend(finding);
            scheme
        });
        let schemes: Vec<_> = schemes.collect();
        findings.extend(one_header_for_two(needed, root));
        quote!(&[#(#schemes),*])
    });
    let alternatives: Vec<_> = alternatives.collect();
    quote!(&[#(#alternatives),*])
}

fn scheme(name: &str, scopes: &Node, root: &Node) -> (TokenStream, Option<Finding>) {
    let schemes = root.at("/components/securitySchemes");
    let scheme = schemes.and_then(|schemes| schemes.get(name));
    let (carrier, finding) = match scheme {
        Some(scheme) => carrier(scheme),
        None => (quote!(Undefined), Some(undefined(name, scopes))),
    };
    let scopes = scopes.items().iter().filter_map(Node::as_str);
    let tokens = quote! {
        crate::runtime::Scheme { name: #name, carrier: crate::runtime::Carrier::#carrier, scopes: &[#(#scopes),*] }
    };
    (tokens, finding)
}

/// A finding where schemes that are needed together travel in one header: a
/// request has it once.
fn one_header_for_two(needed: &Node, root: &Node) -> Option<Finding> {
    let schemes = root.at("/components/securitySchemes");
    let is_http = |name: &str| {
        let scheme = schemes.and_then(|schemes| schemes.get(name));
        let kind = scheme.and_then(|scheme| scheme.str_at("type"));
        matches!(kind, Some("http" | "oauth2" | "openIdConnect"))
    };
    let names = needed.members().map(|(name, _)| name);
    let names: Vec<_> = names.filter(|name| is_http(name)).collect();
    let message = format!("`{}` travel in one header", names.join("` and `"));
    let finding = Finding::warning("security-scheme", message, needed.place).with_help(
        "write them as alternatives, each in an item of its own; until then the last of them is sent",
    );
    (names.len() > 1).then_some(finding)
}

fn carrier(scheme: &Node) -> (TokenStream, Option<Finding>) {
    match scheme.str_at("type").unwrap_or_default() {
        "http" => http(scheme),
        "apiKey" => api_key(scheme),
        "oauth2" | "openIdConnect" => (bearer(), None),
        "mutualTLS" => (quote!(Connection), None),
        other => (bearer(), Some(unknown(scheme, other))),
    }
}

fn http(scheme: &Node) -> (TokenStream, Option<Finding>) {
    let word = scheme.str_at("scheme").unwrap_or_default();
    match word.to_ascii_lowercase().as_str() {
        "bearer" => (bearer(), None),
        "basic" => (quote!(Basic), None),
        "" => (bearer(), Some(unknown(scheme, word))),
        _ => (quote!(Authorization(#word)), Some(verbatim(scheme, word))),
    }
}

fn api_key(scheme: &Node) -> (TokenStream, Option<Finding>) {
    let name = scheme.str_at("name").unwrap_or_default();
    match scheme.str_at("in").unwrap_or_default() {
        "header" => (quote!(Header(#name)), None),
        "query" => (quote!(Query(#name)), None),
        "cookie" => (quote!(Cookie(#name)), None),
        other => (bearer(), Some(unknown(scheme, other))),
    }
}

fn bearer() -> TokenStream {
    quote!(Authorization("Bearer"))
}

fn undefined(name: &str, scopes: &Node) -> Finding {
    let message = format!("the security scheme `{name}` is not defined");
    Finding::warning("security-scheme", message, scopes.place).with_help(format!(
        "define it in components.securitySchemes; until then a credential for `{name}` is sent as a \
         bearer token, and nothing without one"
    ))
}

fn unknown(scheme: &Node, word: &str) -> Finding {
    let message = format!("`{word}` is no security scheme this generator knows");
    Finding::warning("security-scheme", message, scheme.place).with_help(
        "describe it with type `http`, `apiKey`, `oauth2`, `openIdConnect` or `mutualTLS`; \
         until then it is a bearer token",
    )
}

fn verbatim(scheme: &Node, word: &str) -> Finding {
    let message = format!("the client makes no credential for `{word}` itself");
    Finding::warning("security-scheme", message, scheme.place).with_help(format!(
        "the credential given to the client is sent after the word `{word}`, as it is"
    ))
}
