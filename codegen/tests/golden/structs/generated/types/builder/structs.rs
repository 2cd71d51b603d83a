// Made by `cargo xtask generate`; do not edit.
// Input: sha256:0bcfc3bd2c57cafc989c333e79f170f1a309504419cdbe50aade6e4abad65a3a

//! Part of `types/builder`: structs.

use super::super::super::types;
/// Builds a [`NewNode`](types::NewNode).
#[derive(Clone, Default)]
#[must_use = "a builder does nothing until it is built or sent"]
pub struct NewNode {
    zeta: crate::runtime::Field<String>,
    alpha: crate::runtime::Field<i64>,
    type_: crate::runtime::Field<String>,
    self_: crate::runtime::Field<bool>,
    options: crate::runtime::Field<types::NewNodeOptions>,
    labels: crate::runtime::Field<::std::collections::BTreeMap<String, String>>,
    payload: crate::runtime::Field<::serde_json::Value>,
    without_limits: bool,
}
impl NewNode {
    /// Stands first on the page.
    ///
    /// Least length: `1`. Greatest length: `20`.
    pub fn zeta<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.zeta.set(value);
        self
    }
    /// `alpha` on the wire.
    ///
    /// Format: `int32`. Least value: `1`.
    pub fn alpha<V>(mut self, value: V) -> Self
    where
        V: TryInto<i64>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.alpha.set(value);
        self
    }
    /// `type` on the wire.
    pub fn type_<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.type_.set(value);
        self
    }
    /// `self` on the wire.
    pub fn self_<V>(mut self, value: V) -> Self
    where
        V: TryInto<bool>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.self_.set(value);
        self
    }
    /// `options` on the wire.
    pub fn options<V>(mut self, value: V) -> Self
    where
        V: TryInto<types::NewNodeOptions>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.options.set(value);
        self
    }
    /// `labels` on the wire.
    pub fn labels<V>(mut self, value: V) -> Self
    where
        V: TryInto<::std::collections::BTreeMap<String, String>>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.labels.set(value);
        self
    }
    /// `payload` on the wire.
    pub fn payload<V>(mut self, value: V) -> Self
    where
        V: TryInto<::serde_json::Value>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.payload.set(value);
        self
    }
    /// Sends what was given even where it is beyond a documented limit, for
    /// limits that the API has raised since; that goes for all it holds, too.
    pub fn without_limits(self) -> Self {
        Self {
            without_limits: true,
            ..self
        }
    }
    /// Builds the value.
    ///
    /// # Errors
    /// Names every required field that is missing and every value that
    /// does not fit, with its path.
    pub fn build(self) -> Result<types::NewNode, crate::runtime::InvalidInput> {
        let mut problems = crate::runtime::InvalidInput::default();
        let zeta = self.zeta.required("zeta", &mut problems);
        let alpha = self.alpha.required("alpha", &mut problems);
        let type_ = self.type_.optional("type", &mut problems);
        let self_ = self.self_.optional("self", &mut problems);
        let options = self.options.required("options", &mut problems);
        let labels = self.labels.optional("labels", &mut problems);
        let payload = self.payload.optional("payload", &mut problems);
        if self.without_limits {
            problems.pass_limits();
        } else {
            use crate::runtime::{Counted, Limit, Limited, Part, Relation, check_count};
            Limited::check(
                &zeta,
                "zeta",
                &[Limit::MinLength(1), Limit::MaxLength(20)],
                &mut problems,
            );
            Limited::check(
                &alpha,
                "alpha",
                &[Limit::Number(Relation::AtLeast, 1, 0)],
                &mut problems,
            );
        }
        let (true, Some(zeta), Some(alpha), Some(options)) = (
            problems.is_limits(),
            zeta,
            alpha,
            options,
        ) else {
            return Err(problems);
        };
        problems
            .about(types::NewNode {
                zeta,
                alpha,
                type_,
                self_,
                options,
                labels,
                payload,
            })
    }
}
impl TryFrom<NewNode> for types::NewNode {
    type Error = crate::runtime::InvalidInput;
    fn try_from(value: NewNode) -> Result<Self, crate::runtime::InvalidInput> {
        value.build()
    }
}
impl From<types::NewNode> for NewNode {
    fn from(value: types::NewNode) -> Self {
        Self {
            zeta: crate::runtime::Field::from(value.zeta),
            alpha: crate::runtime::Field::from(value.alpha),
            type_: crate::runtime::Field::from_option(value.type_),
            self_: crate::runtime::Field::from_option(value.self_),
            options: crate::runtime::Field::from(value.options),
            labels: crate::runtime::Field::from_option(value.labels),
            payload: crate::runtime::Field::from_option(value.payload),
            without_limits: false,
        }
    }
}
impl ::std::fmt::Debug for NewNode {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("NewNode").finish_non_exhaustive()
    }
}
/// Builds a [`Node`](types::Node).
#[derive(Clone, Default)]
#[must_use = "a builder does nothing until it is built or sent"]
pub struct Node {
    id: crate::runtime::Field<String>,
    parent: crate::runtime::Field<types::Node>,
    children: crate::runtime::Field<Vec<types::Node>>,
    tags: crate::runtime::Field<Vec<String>>,
    created_at: crate::runtime::Field<crate::runtime::Timestamp>,
    closed_at: crate::runtime::Field<crate::runtime::Timestamp>,
    owner: crate::runtime::Field<types::NodeOwner>,
    extra: crate::runtime::Field<::serde_json::Map<String, ::serde_json::Value>>,
}
impl Node {
    /// `id` on the wire.
    ///
    /// Format: `uuid`.
    pub fn id<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.id.set(value);
        self
    }
    /// `parent` on the wire.
    pub fn parent<V>(mut self, value: V) -> Self
    where
        V: TryInto<types::Node>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.parent.set(value);
        self
    }
    /// `children` on the wire.
    pub fn children<V>(mut self, value: V) -> Self
    where
        V: TryInto<Vec<types::Node>>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.children.set(value);
        self
    }
    /// `tags` on the wire.
    pub fn tags<V>(mut self, value: V) -> Self
    where
        V: TryInto<Vec<String>>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.tags.set(value);
        self
    }
    /// `createdAt` on the wire.
    ///
    /// Format: `date-time`.
    pub fn created_at<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::runtime::Timestamp>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.created_at.set(value);
        self
    }
    /// `closedAt` on the wire.
    ///
    /// Format: `date-time`.
    pub fn closed_at<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::runtime::Timestamp>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.closed_at.set(value);
        self
    }
    /// `owner` on the wire.
    pub fn owner<V>(mut self, value: V) -> Self
    where
        V: TryInto<types::NodeOwner>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.owner.set(value);
        self
    }
    /// Sets fields the documentation does not list.
    pub fn extra<V>(mut self, value: V) -> Self
    where
        V: TryInto<::serde_json::Map<String, ::serde_json::Value>>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.extra.set(value);
        self
    }
    /// Builds the value.
    ///
    /// # Errors
    /// Names every required field that is missing and every value that
    /// does not fit, with its path.
    pub fn build(self) -> Result<types::Node, crate::runtime::InvalidInput> {
        let mut problems = crate::runtime::InvalidInput::default();
        let id = self.id.required("id", &mut problems);
        let parent = self.parent.optional("parent", &mut problems);
        let children = self
            .children
            .optional("children", &mut problems)
            .unwrap_or_default();
        let tags = self.tags.required("tags", &mut problems);
        let created_at = self.created_at.optional("createdAt", &mut problems);
        let closed_at = self.closed_at.optional("closedAt", &mut problems);
        let owner = self.owner.optional("owner", &mut problems);
        let extra = self.extra.optional("extra", &mut problems).unwrap_or_default();
        let (true, Some(id), Some(tags)) = (problems.is_limits(), id, tags) else {
            return Err(problems);
        };
        problems
            .about(types::Node {
                id,
                parent: parent.map(Box::new),
                children,
                tags,
                created_at,
                closed_at,
                owner,
                extra,
            })
    }
}
impl TryFrom<Node> for types::Node {
    type Error = crate::runtime::InvalidInput;
    fn try_from(value: Node) -> Result<Self, crate::runtime::InvalidInput> {
        value.build()
    }
}
impl From<types::Node> for Node {
    fn from(value: types::Node) -> Self {
        Self {
            id: crate::runtime::Field::from(value.id),
            parent: crate::runtime::Field::from_option(value.parent.map(|value| *value)),
            children: crate::runtime::Field::from(value.children),
            tags: crate::runtime::Field::from(value.tags),
            created_at: crate::runtime::Field::from_option(value.created_at),
            closed_at: crate::runtime::Field::from_option(value.closed_at),
            owner: crate::runtime::Field::from_option(value.owner),
            extra: crate::runtime::Field::from(value.extra),
        }
    }
}
impl ::std::fmt::Debug for Node {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("Node").finish_non_exhaustive()
    }
}
/// Builds a [`NewNodeOptions`](types::NewNodeOptions).
#[derive(Clone, Default)]
#[must_use = "a builder does nothing until it is built or sent"]
pub struct NewNodeOptions {
    deep: crate::runtime::Field<f64>,
    without_limits: bool,
}
impl NewNodeOptions {
    /// `deep` on the wire.
    pub fn deep<V>(mut self, value: V) -> Self
    where
        V: TryInto<f64>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.deep.set(value);
        self
    }
    /// Sends what was given even where it is beyond a documented limit, for
    /// limits that the API has raised since; that goes for all it holds, too.
    pub fn without_limits(self) -> Self {
        Self {
            without_limits: true,
            ..self
        }
    }
    /// Builds the value.
    ///
    /// # Errors
    /// Names every required field that is missing and every value that
    /// does not fit, with its path.
    pub fn build(self) -> Result<types::NewNodeOptions, crate::runtime::InvalidInput> {
        let mut problems = crate::runtime::InvalidInput::default();
        let deep = self.deep.required("deep", &mut problems);
        if self.without_limits {
            problems.pass_limits();
        }
        let (true, Some(deep)) = (problems.is_limits(), deep) else {
            return Err(problems);
        };
        problems.about(types::NewNodeOptions { deep })
    }
}
impl TryFrom<NewNodeOptions> for types::NewNodeOptions {
    type Error = crate::runtime::InvalidInput;
    fn try_from(value: NewNodeOptions) -> Result<Self, crate::runtime::InvalidInput> {
        value.build()
    }
}
impl From<types::NewNodeOptions> for NewNodeOptions {
    fn from(value: types::NewNodeOptions) -> Self {
        Self {
            deep: crate::runtime::Field::from(value.deep),
            without_limits: false,
        }
    }
}
impl ::std::fmt::Debug for NewNodeOptions {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("NewNodeOptions").finish_non_exhaustive()
    }
}
/// Builds a [`NodeOwner`](types::NodeOwner).
#[derive(Clone, Default)]
#[must_use = "a builder does nothing until it is built or sent"]
pub struct NodeOwner {
    name: crate::runtime::Field<String>,
    old: crate::runtime::Field<String>,
    extra: crate::runtime::Field<::serde_json::Map<String, ::serde_json::Value>>,
}
impl NodeOwner {
    /// `name` on the wire.
    pub fn name<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.name.set(value);
        self
    }
    /// `old` on the wire.
    #[deprecated = "deprecated by the API"]
    pub fn old<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.old.set(value);
        self
    }
    /// Sets fields the documentation does not list.
    pub fn extra<V>(mut self, value: V) -> Self
    where
        V: TryInto<::serde_json::Map<String, ::serde_json::Value>>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.extra.set(value);
        self
    }
    /// Builds the value.
    ///
    /// # Errors
    /// Names every required field that is missing and every value that
    /// does not fit, with its path.
    pub fn build(self) -> Result<types::NodeOwner, crate::runtime::InvalidInput> {
        let mut problems = crate::runtime::InvalidInput::default();
        let name = self.name.optional("name", &mut problems);
        let old = self.old.optional("old", &mut problems);
        let extra = self.extra.optional("extra", &mut problems).unwrap_or_default();
        let (true,) = (problems.is_limits(),) else {
            return Err(problems);
        };
        problems
            .about(types::NodeOwner {
                name,
                old,
                extra,
            })
    }
}
impl TryFrom<NodeOwner> for types::NodeOwner {
    type Error = crate::runtime::InvalidInput;
    fn try_from(value: NodeOwner) -> Result<Self, crate::runtime::InvalidInput> {
        value.build()
    }
}
impl From<types::NodeOwner> for NodeOwner {
    fn from(value: types::NodeOwner) -> Self {
        Self {
            name: crate::runtime::Field::from_option(value.name),
            old: crate::runtime::Field::from_option(value.old),
            extra: crate::runtime::Field::from(value.extra),
        }
    }
}
impl ::std::fmt::Debug for NodeOwner {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("NodeOwner").finish_non_exhaustive()
    }
}
