//! Limits the document sets to values a client sends: read of a schema, and
//! written as what the runtime checks.

mod number;
mod pattern;
mod tokens;

use crate::model::{Model, RustType, Shape};
use crate::node::Node;
use crate::normalize::target;
use number::{Decimal, Relation};
use pattern::Part;

pub(crate) use tokens::{checks, unless};

/// What a value has to be like.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Limit {
    /// So many characters or more.
    MinLength(usize),
    /// So many characters or fewer.
    MaxLength(usize),
    /// A pattern, as the document writes it and as it is looked for.
    Pattern(String, Vec<Part>),
    /// Digits of which the last proves the others.
    Luhn,
    /// How it relates to a number.
    Number(Relation, Decimal),
    /// So many items or more.
    MinItems(usize),
    /// So many items or fewer.
    MaxItems(usize),
    /// What each item has to be like.
    Each(Vec<Limit>),
}

impl Limit {
    /// Whether it is about a list as a whole.
    fn counts(&self) -> bool {
        matches!(self, Self::MinItems(_) | Self::MaxItems(_))
    }
}

/// The limits of a value of a schema. What cannot be checked, such as a
/// pattern that looks ahead, is left to the server.
pub(crate) fn limits(schema: &Node, model: &Model<'_>) -> Vec<Limit> {
    if let Some(name) = target(schema) {
        return match model.component(name) {
            Some(of) if matches!(of.shape, Shape::Alias(_)) => limits(of.schema, model),
            Some(of) if matches!(of.shape, Shape::Id) => of_text(of.schema),
            _ => Vec::new(),
        };
    }
    if schema.get("x-id").is_some() {
        return of_text(schema);
    }
    match RustType::of(schema) {
        RustType::Text | RustType::Secret => of_text(schema),
        RustType::Integer | RustType::Unsigned | RustType::Number | RustType::Money => {
            number::limits(schema)
        }
        RustType::List(_) => of_list(schema, model),
        _ => Vec::new(),
    }
}

fn of_text(schema: &Node) -> Vec<Limit> {
    let pattern = schema.str_at("pattern").and_then(|text| {
        let parts = pattern::parse(text)?;
        Some(Limit::Pattern(text.to_owned(), parts))
    });
    let luhn = (schema.str_at("x-check") == Some("luhn")).then_some(Limit::Luhn);
    let least = count(schema, "minLength").filter(|least| *least > 0);
    [
        least.map(Limit::MinLength),
        count(schema, "maxLength").map(Limit::MaxLength),
        pattern,
        luhn,
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn of_list(schema: &Node, model: &Model<'_>) -> Vec<Limit> {
    let each = schema.get("items").map(|items| limits(items, model));
    // The runtime counts the outermost list only.
    let each = each.map(|each| each.into_iter().filter(|of| !of.counts()).collect());
    let each = each.filter(|each: &Vec<_>| !each.is_empty());
    let least = count(schema, "minItems").filter(|least| *least > 0);
    [
        least.map(Limit::MinItems),
        count(schema, "maxItems").map(Limit::MaxItems),
        each.map(Limit::Each),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn count(schema: &Node, key: &str) -> Option<usize> {
    let count = schema.get(key)?.to_json().as_u64()?;
    usize::try_from(count).ok()
}
