//! Where a place of the document as written went in the document as the
//! generator takes it.

use crate::names::{pascal, snake};
use crate::node::{Node, join, tokens};
use crate::normalize::target;

use super::State;

/// A type, and the way from it to a place inside it.
#[derive(Clone, Debug)]
pub(super) struct Inside {
    component: String,
    rest: Vec<String>,
}

impl Inside {
    fn is_property(&self) -> bool {
        matches!(self.rest.as_slice(), [properties, _] if properties == "properties")
    }
}

impl State<'_> {
    /// Follows a pointer through the normal document; where a schema was given
    /// a name, the way goes on from there. Two ways lead to a property that is
    /// of such a type: the property and the type.
    pub(super) fn ways(&self, pointer: &str) -> Option<Vec<Inside>> {
        let normal = &self.normal;
        let mut field: Option<Inside> = None;
        let mut found: Option<Inside> = component(pointer).map(|inside| Inside {
            component: self.stated(inside.component),
            ..inside
        });
        let skipped = if found.is_some() { 3 } else { 0 };
        let mut at = match &found {
            // The generator may call it as its type is called.
            Some(inside) => {
                let schemas = normal.at("/components/schemas")?;
                let written = schemas.get(&inside.component);
                written.or_else(|| schemas.get(&pascal(&inside.component)))
            }
            None => Some(normal),
        };
        for token in tokens(pointer).skip(skipped) {
            if let Some(inside) = &mut found {
                inside.rest.push(token.clone());
            }
            at = at.and_then(|node| step(node, &token));
            field = None;
            if let Some(name) = at.and_then(target) {
                at = normal.at("/components/schemas")?.get(name);
                field = found.filter(Inside::is_property);
                found = Some(Inside {
                    component: name.to_owned(),
                    rest: Vec::new(),
                });
            }
        }
        Some(field.into_iter().chain(found).collect())
    }

    /// The name that a component says its type has, or else its own.
    fn stated(&self, component: String) -> String {
        let schema = self.written.at(&join("/components/schemas", &component));
        let Some(name) = schema.and_then(|schema| schema.str_at("x-name")) else {
            return component;
        };
        match self.product_of(&component) {
            Some((product, _)) => format!("{product}.{name}"),
            None => name.to_owned(),
        }
    }

    pub(super) fn in_type(&self, inside: &Inside, pointer: &str) -> String {
        let ty = match self.product_of(&inside.component) {
            Some((product, name)) => format!("{}::types::{}", snake(product), pascal(name)),
            None => format!("types::{}", pascal(&inside.component)),
        };
        let rest: Vec<_> = inside.rest.iter().map(String::as_str).collect();
        match rest.as_slice() {
            ["properties", property, ..] => format!("{ty}::{}", snake(property)),
            ["required", _] => self
                .text(pointer)
                .map_or(ty.clone(), |name| format!("{ty}::{}", snake(name))),
            ["enum", _] => self
                .text(pointer)
                .map_or(ty.clone(), |value| format!("{ty}::{}", pascal(value))),
            _ => ty,
        }
    }

    fn text(&self, pointer: &str) -> Option<&str> {
        self.written.at(pointer)?.as_str()
    }
}

/// The component schema a pointer leads into.
fn component(pointer: &str) -> Option<Inside> {
    let mut parts = tokens(pointer);
    let (first, second) = (parts.next()?, parts.next()?);
    let component = (first == "components" && second == "schemas").then(|| parts.next())??;
    let rest = Vec::new();
    Some(Inside { component, rest })
}

fn step<'n>(node: &'n Node, token: &str) -> Option<&'n Node> {
    match token.parse::<usize>() {
        Ok(index) if !node.items().is_empty() => node.items().get(index),
        _ => node.get(token),
    }
}
