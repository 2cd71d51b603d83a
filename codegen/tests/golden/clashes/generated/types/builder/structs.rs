// Made by `cargo xtask generate`; do not edit.
// Input: sha256:2db3f4a930cc69a9f627bd023dfa03810cd8eda764e41b8746b9575e45876a13

//! Part of `types/builder`: structs.

use super::super::super::types;
/// Builds a [`SendVariablesBody`](types::SendVariablesBody).
#[derive(Clone, Default)]
#[must_use = "a builder does nothing until it is built or sent"]
pub struct SendVariablesBody {
    default: crate::runtime::Field<String>,
    form: crate::runtime::Field<String>,
    parts: crate::runtime::Field<String>,
    problems: crate::runtime::Field<String>,
    value: crate::runtime::Field<String>,
    without_limits: bool,
}
impl SendVariablesBody {
    /// `default` on the wire.
    pub fn default<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.default.set(value);
        self
    }
    /// `form` on the wire.
    pub fn form<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.form.set(value);
        self
    }
    /// `parts` on the wire.
    pub fn parts<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.parts.set(value);
        self
    }
    /// `problems` on the wire.
    pub fn problems<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.problems.set(value);
        self
    }
    /// `value` on the wire.
    pub fn value<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.value.set(value);
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
    pub fn build(
        self,
    ) -> Result<types::SendVariablesBody, crate::runtime::InvalidInput> {
        let mut problems_ = crate::runtime::InvalidInput::default();
        let default = self.default.optional("default", &mut problems_);
        let form = self.form.optional("form", &mut problems_);
        let parts = self.parts.optional("parts", &mut problems_);
        let problems = self.problems.optional("problems", &mut problems_);
        let value = self.value.optional("value", &mut problems_);
        if self.without_limits {
            problems_.pass_limits();
        }
        let (true,) = (problems_.is_limits(),) else {
            return Err(problems_);
        };
        problems_
            .about(types::SendVariablesBody {
                default,
                form,
                parts,
                problems,
                value,
            })
    }
}
impl TryFrom<SendVariablesBody> for types::SendVariablesBody {
    type Error = crate::runtime::InvalidInput;
    fn try_from(value: SendVariablesBody) -> Result<Self, crate::runtime::InvalidInput> {
        value.build()
    }
}
impl From<types::SendVariablesBody> for SendVariablesBody {
    fn from(value: types::SendVariablesBody) -> Self {
        Self {
            default: crate::runtime::Field::from_option(value.default),
            form: crate::runtime::Field::from_option(value.form),
            parts: crate::runtime::Field::from_option(value.parts),
            problems: crate::runtime::Field::from_option(value.problems),
            value: crate::runtime::Field::from_option(value.value),
            without_limits: false,
        }
    }
}
impl ::std::fmt::Debug for SendVariablesBody {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("SendVariablesBody").finish_non_exhaustive()
    }
}
