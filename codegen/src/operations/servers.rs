//! The servers an operation is sent to.

use proc_macro2::TokenStream;
use quote::quote;

use crate::node::Node;

/// The servers of an operation, as an expression.
pub(super) fn servers(operation: &Node) -> TokenStream {
    let servers = operation.get("servers").map_or(&[][..], Node::items);
    let servers = servers.iter().map(server);
    quote!(&[#(#servers),*])
}

fn server(server: &Node) -> TokenStream {
    let url = server.str_at("url").unwrap_or_default();
    let environment = match server.str_at("x-environment") {
        Some(name) => quote!(Some(#name)),
        None => quote!(None),
    };
    let variables = server.get("variables").into_iter().flat_map(Node::members);
    let variables = variables.map(|(name, member)| variable(name, &member.node));
    quote! {
        crate::runtime::Server { environment: #environment, url: #url, variables: &[#(#variables),*] }
    }
}

fn variable(name: &str, variable: &Node) -> TokenStream {
    let default = match variable.get("default").map(Node::to_json) {
        Some(serde_json::Value::String(text)) => text,
        Some(other) => other.to_string(),
        None => String::new(),
    };
    let values = variable.get("enum").map_or(&[][..], Node::items);
    let values = values.iter().filter_map(Node::as_str);
    quote! {
        crate::runtime::Variable { name: #name, default: #default, values: &[#(#values),*] }
    }
}
