//! Reads the parameters of an operation.

use proc_macro2::TokenStream;
use quote::quote;

use super::idents::Idents;
use super::model::{Parameter, Presence, Spot};
use super::types::{rust_type, type_of};
use crate::finding::Finding;
use crate::limits::limits;
use crate::model::Model;
use crate::node::Node;

/// All parameters of an operation, in the order of the document; those that
/// stand where no client can put them are findings.
pub(super) fn parameters<'a>(
    operation: &'a Node,
    model: &Model<'_>,
    idents: &mut Idents,
    findings: &mut Vec<Finding>,
) -> Vec<Parameter<'a>> {
    let parameters = operation.get("parameters").map_or(&[][..], Node::items);
    let read = parameters.iter().filter_map(|node| {
        let parameter = parameter(node, model, idents);
        if parameter.is_none() {
            findings.push(misplaced(node));
        }
        parameter
    });
    read.collect()
}

fn parameter<'a>(node: &'a Node, model: &Model<'_>, idents: &mut Idents) -> Option<Parameter<'a>> {
    let name = node.str_at("name")?;
    let (spot, place) = match node.str_at("in")? {
        "path" => (Spot::Path, "path"),
        "query" if is_set(node, "allowReserved") => (Spot::Reserved, "query"),
        "query" => (Spot::Query, "query"),
        "header" => (Spot::Header, "header"),
        "cookie" => (Spot::Cookie, "cookie"),
        _ => return None,
    };
    let presence = match spot {
        Spot::Path => Presence::Required,
        _ => Presence::of(node),
    };
    Some(Parameter {
        ident: idents.give(name, place),
        name,
        ty: ty(node),
        limits: node
            .get("schema")
            .map_or_else(Vec::new, |of| limits(of, model)),
        presence,
        spot,
        style: style(node, spot),
        node,
    })
}

fn ty(node: &Node) -> TokenStream {
    match node.get("schema") {
        Some(schema) if !type_of(schema).is_empty() || schema.get("$ref").is_some() => {
            rust_type(schema)
        }
        Some(schema) if schema.members().next().is_some() => rust_type(schema),
        _ => quote!(String),
    }
}

/// The variant of the runtime's `Style` that writes a parameter.
fn style(node: &Node, spot: Spot) -> &'static str {
    let usual = match spot {
        Spot::Path | Spot::Header => "simple",
        Spot::Query | Spot::Reserved | Spot::Cookie => "form",
    };
    let style = node.str_at("style").unwrap_or(usual);
    let explode = node.get("explode").and_then(Node::as_bool);
    let explode = explode.unwrap_or(style == "form" || style == "deepObject");
    match (style, explode) {
        ("x-json", _) => "Json",
        ("simple", false) => "Simple",
        ("simple", true) => "SimpleExploded",
        ("label", false) => "Label",
        ("label", true) => "LabelExploded",
        ("matrix", false) => "Matrix",
        ("matrix", true) => "MatrixExploded",
        ("spaceDelimited", false) => "Spaces",
        ("pipeDelimited", false) => "Pipes",
        ("deepObject", _) => "Deep",
        (_, true) => "FormExploded",
        (_, false) => "Form",
    }
}

fn is_set(node: &Node, flag: &str) -> bool {
    node.get(flag).and_then(Node::as_bool).unwrap_or(false)
}

fn misplaced(node: &Node) -> Finding {
    let name = node.str_at("name").unwrap_or_default();
    let message = format!("the parameter `{name}` stands where no client can put it");
    Finding::warning("unsupported-parameter", message, node.place)
        .with_help("say with `in` whether it is in the path, query, a header or a cookie; until then it is left out")
}
