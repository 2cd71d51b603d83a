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
