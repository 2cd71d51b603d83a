//! The Rust items a change touches, named as the generator names them.

use crate::compare::Change;
use crate::names::snake;
use crate::node::Node;

/// The names of Rust items in both states.
pub(super) struct Items {}

impl Items {
    pub(super) fn new(_old: &Node, _new: &Node) -> Self {
        Self {}
    }

    /// The items a change touches, sorted.
    pub(super) fn touched(&self, change: &Change) -> Vec<String> {
        let operation = change.operation.as_ref();
        let id = operation.and_then(|operation| operation.id.as_deref());
        id.map(|id| format!("Client::{}", snake(id)))
            .into_iter()
            .collect()
    }
}
