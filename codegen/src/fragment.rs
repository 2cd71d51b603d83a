//! A fragment: the OpenAPI document one page or file yields.

use crate::node::Node;

/// The OpenAPI document one page or file yields.
#[derive(Clone, Debug)]
pub struct Fragment {
    /// The name of the file it comes from.
    pub name: String,
    /// The whole document.
    pub root: Node,
}
