//! Which Rust type stands for a schema where it is used.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use crate::node::{Node, Value};
use crate::normalize::{is_nullable, target};

/// A Rust type for a value.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) enum RustType {
    /// `bool`
    Bool,
    /// `i64`
    Integer,
    /// `u64`
    Unsigned,
    /// `f64`
    Number,
    /// An exact amount of money.
    Money,
    /// `String`
    Text,
    /// Text that is never printed.
    Secret,
    /// A point in time as the API wrote it.
    Timestamp,
    /// Any JSON value.
    Any,
    /// Any JSON object.
    Object,
    /// A type of the client's own.
    Named(String),
    /// `Vec<T>`
    List(Box<RustType>),
    /// A map from texts to `T`.
    Map(Box<RustType>),
    /// `Option<T>`, for `null` inside a list, a map or an alias.
    Nullable(Box<RustType>),
    /// `Box<T>`, where a type would otherwise hold itself.
    Boxed(Box<RustType>),
}

/// From where a type is named.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Scope {
    /// Beside the types.
    Types,
    /// From another module, which calls their module `types`.
    Outside,
}

impl RustType {
    /// The type of a value of a schema; `null` is not considered.
    pub(crate) fn of(schema: &Node) -> Self {
        if let Some(name) = target(schema) {
            return Self::Named(name.to_owned());
        }
        match schema.str_at("type") {
            _ if is_only_null(schema) => Self::Any,
            Some("string") => text(schema),
            Some("integer" | "number") if schema.get("x-money").is_some() => Self::Money,
            Some("integer") => integer(schema),
            Some("number") => Self::Number,
            Some("boolean") => Self::Bool,
            Some("array") => Self::List(Box::new(inner(schema, "items"))),
            Some("object") => object(schema),
            _ if schema.get("additionalProperties").is_some() => object(schema),
            _ if schema.get("items").is_some() => Self::List(Box::new(inner(schema, "items"))),
            _ => Self::Any,
        }
    }

    /// The type of a value of a schema, where it may be `null` too.
    pub(crate) fn of_nullable(schema: &Node) -> Self {
        let of = Self::of(schema);
        if is_nullable(schema) && of != Self::Any {
            Self::Nullable(Box::new(of))
        } else {
            of
        }
    }

    /// The type as it is written in a scope.
    pub(crate) fn tokens(&self, scope: Scope) -> TokenStream {
        match self {
            Self::Bool => quote!(bool),
            Self::Integer => quote!(i64),
            Self::Unsigned => quote!(u64),
            Self::Number => quote!(f64),
            Self::Money => quote!(crate::runtime::Amount),
            Self::Text => quote!(String),
            Self::Secret => quote!(crate::runtime::Secret),
            Self::Timestamp => quote!(crate::runtime::Timestamp),
            Self::Any => quote!(::serde_json::Value),
            Self::Object => quote!(::serde_json::Map<String, ::serde_json::Value>),
            Self::Named(name) => named(name, scope),
            Self::List(of) => wrapped(quote!(Vec), of, scope),
            Self::Nullable(of) => wrapped(quote!(Option), of, scope),
            Self::Boxed(of) => wrapped(quote!(Box), of, scope),
            Self::Map(of) => {
                let of = of.tokens(scope);
                quote!(::std::collections::BTreeMap<String, #of>)
            }
        }
    }

    /// Whether nothing is needed to have a value: an empty list or map.
    pub(crate) fn can_be_empty(&self) -> bool {
        matches!(self, Self::List(_) | Self::Map(_) | Self::Object)
    }

    /// The names of the types it is made of.
    pub(crate) fn names(&self) -> Vec<&str> {
        match self {
            Self::Named(name) => vec![name],
            Self::List(of) | Self::Map(of) | Self::Nullable(of) | Self::Boxed(of) => of.names(),
            _ => Vec::new(),
        }
    }

    /// The names of the types that lie in it, not behind a pointer.
    pub(crate) fn held(&self) -> Option<&str> {
        match self {
            Self::Named(name) => Some(name),
            Self::Nullable(of) => of.held(),
            _ => None,
        }
    }

    /// Puts what lies in it behind a pointer.
    pub(crate) fn boxed(self) -> Self {
        match self {
            Self::Nullable(of) => Self::Nullable(Box::new(of.boxed())),
            of => Self::Boxed(Box::new(of)),
        }
    }
}

fn named(name: &str, scope: Scope) -> TokenStream {
    let ident = format_ident!("{name}");
    match scope {
        Scope::Types => quote!(#ident),
        Scope::Outside => quote!(types::#ident),
    }
}

fn wrapped(around: TokenStream, of: &RustType, scope: Scope) -> TokenStream {
    let of = of.tokens(scope);
    quote!(#around<#of>)
}

fn text(schema: &Node) -> RustType {
    if let Some(id) = schema.str_at("x-id") {
        return RustType::Named(id.to_owned());
    }
    let is_secret = schema.get("x-secret").and_then(Node::as_bool) == Some(true);
    match schema.str_at("format") {
        Some("date-time") => RustType::Timestamp,
        _ if is_secret => RustType::Secret,
        _ => RustType::Text,
    }
}

fn integer(schema: &Node) -> RustType {
    let exceeds = schema
        .get("maximum")
        .is_some_and(|maximum| is_beyond_signed(&maximum.to_json()));
    match schema.str_at("format") {
        Some("uint64") => RustType::Unsigned,
        _ if exceeds => RustType::Unsigned,
        _ => RustType::Integer,
    }
}

/// Whether a number is larger than any `i64`.
fn is_beyond_signed(number: &serde_json::Value) -> bool {
    match number.as_i64() {
        Some(_) => false,
        None => number.as_f64().is_some_and(|of| of > i64::MAX as f64) || number.is_u64(),
    }
}

fn object(schema: &Node) -> RustType {
    match schema.get("additionalProperties") {
        Some(values) if values.members().next().is_some() => match RustType::of_nullable(values) {
            RustType::Any => RustType::Object,
            of => RustType::Map(Box::new(of)),
        },
        _ => RustType::Object,
    }
}

fn inner(schema: &Node, key: &str) -> RustType {
    schema.get(key).map_or(RustType::Any, RustType::of_nullable)
}

/// Whether `null` is the only value of a schema, whatever its type: of texts
/// some generators of documents say so.
fn is_only_null(schema: &Node) -> bool {
    let values = schema.get("enum").map_or(&[][..], Node::items);
    matches!(values, [only] if matches!(only.value, Value::Null))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::source::Sources;

    #[test]
    fn a_value_that_can_only_be_null_is_no_text() {
        let mut sources = Sources::default();
        let place = sources.add("a.yaml", "");
        let place = sources.whole(place);
        let of = |schema| RustType::of(&Node::from_json(&schema, place));
        assert_eq!(of(json!({"type": "string", "enum": [null]})), RustType::Any);
        let text = of(json!({"type": "string", "nullable": true, "enum": ["a", null]}));
        assert_eq!(text, RustType::Text);
    }
}
