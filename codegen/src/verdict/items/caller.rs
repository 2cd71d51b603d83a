//! How an operation is called in Rust.

use crate::names::{pascal, snake};

/// How an operation is called in Rust.
pub(super) struct Caller {
    /// The module of the product, if there are products, and its type.
    pub(super) product: Option<(String, String)>,
    pub(super) name: String,
}

impl Caller {
    /// `Client::create_thing`, or `shop::Shop::create_thing` of a product.
    pub(super) fn method(&self) -> String {
        match &self.product {
            Some((module, ty)) => format!("{module}::{ty}::{}", self.name),
            None => format!("Client::{}", self.name),
        }
    }

    /// `builder::CreateThing::limit`.
    pub(super) fn setter(&self, parameter: &str) -> String {
        let module = self.product.as_ref();
        let module = module.map_or_else(String::new, |(module, _)| format!("{module}::"));
        let builder = pascal(&self.name);
        format!("{module}builder::{builder}::{}", snake(parameter))
    }
}
