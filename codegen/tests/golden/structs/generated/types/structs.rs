// Made by `cargo xtask generate`; do not edit.
// Input: sha256:0bcfc3bd2c57cafc989c333e79f170f1a309504419cdbe50aade6e4abad65a3a

//! Part of `types`: structs.

use super::*;
/// `NewNode` of the API.
///
/// Source: `input.yaml`, line 22.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NewNode {
    /// Stands first on the page.
    ///
    /// Least length: `1`. Greatest length: `20`.
    pub zeta: String,
    /// `alpha` on the wire.
    ///
    /// Format: `int32`. Least value: `1`.
    pub alpha: i64,
    /// `type` on the wire.
    pub type_: Option<String>,
    /// `self` on the wire.
    pub self_: Option<bool>,
    /// `options` on the wire.
    pub options: NewNodeOptions,
    /// `labels` on the wire.
    pub labels: Option<::std::collections::BTreeMap<String, String>>,
    /// `payload` on the wire.
    pub payload: Option<::serde_json::Value>,
}
crate::runtime::object! {
    NewNode {
        "zeta" => required zeta,
        "alpha" => required alpha,
        "type" => optional type_,
        "self" => optional self_,
        "options" => required options,
        "labels" => optional labels,
        "payload" => optional payload,
    }
}
impl NewNode {
    /// A builder of [`NewNode`].
    pub fn builder() -> builder::NewNode {
        <builder::NewNode as Default>::default()
    }
}
/// `Node` of the API.
///
/// Source: `input.yaml`, line 37.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Node {
    /// `id` on the wire.
    ///
    /// Format: `uuid`.
    pub id: String,
    /// `parent` on the wire.
    pub parent: Option<Box<Node>>,
    /// `children` on the wire.
    pub children: Vec<Node>,
    /// `tags` on the wire.
    pub tags: Vec<String>,
    /// `createdAt` on the wire.
    ///
    /// Format: `date-time`.
    pub created_at: Option<crate::runtime::Timestamp>,
    /// `closedAt` on the wire.
    ///
    /// Format: `date-time`.
    pub closed_at: Option<crate::runtime::Timestamp>,
    /// `owner` on the wire.
    pub owner: Option<NodeOwner>,
    /// Fields the documentation does not list, as they came.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
crate::runtime::object! {
    Node {
        "id" => required id,
        "parent" => optional parent,
        "children" => defaulted children,
        "tags" => required tags,
        "createdAt" => optional created_at,
        "closedAt" => optional closed_at,
        "owner" => optional owner,
        _ => others extra,
    }
}
impl ::std::fmt::Debug for Node {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("Node")
            .field("id", &self.id)
            .field("parent", &self.parent)
            .field("children", &self.children)
            .field("tags", &self.tags)
            .field("created_at", &self.created_at)
            .field("closed_at", &self.closed_at)
            .field("owner", &self.owner)
            .field("extra", &crate::runtime::KeysOnly::of(&self.extra))
            .finish()
    }
}
/// `NewNodeOptions` of the API.
///
/// Source: `input.yaml`, line 31.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NewNodeOptions {
    /// `deep` on the wire.
    pub deep: f64,
}
crate::runtime::object! {
    NewNodeOptions {
        "deep" => required deep,
    }
}
impl NewNodeOptions {
    /// A builder of [`NewNodeOptions`].
    pub fn builder() -> builder::NewNodeOptions {
        <builder::NewNodeOptions as Default>::default()
    }
}
/// `NodeOwner` of the API.
///
/// Source: `input.yaml`, line 48.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NodeOwner {
    /// `name` on the wire.
    pub name: Option<String>,
    /// `old` on the wire.
    #[deprecated = "deprecated by the API"]
    pub old: Option<String>,
    /// Fields the documentation does not list, as they came.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
crate::runtime::object! {
    NodeOwner {
        "name" => optional name,
        "old" => optional old,
        _ => others extra,
    }
}
impl ::std::fmt::Debug for NodeOwner {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("NodeOwner")
            .field("name", &self.name.as_ref().map(|_| crate::runtime::Redacted))
            .field("old", &self.old)
            .field("extra", &crate::runtime::KeysOnly::of(&self.extra))
            .finish()
    }
}
