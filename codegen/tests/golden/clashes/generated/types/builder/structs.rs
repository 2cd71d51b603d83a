// Made by `cargo xtask generate`; do not edit.
// Input: sha256:2db3f4a930cc69a9f627bd023dfa03810cd8eda764e41b8746b9575e45876a13

//! Part of `types/builder`: structs.

use super::super::super::types;
/// Builds a [`Words`](types::Words).
#[derive(Clone, Default)]
#[must_use = "a builder does nothing until it is built or sent"]
pub struct Words {
    problems: crate::runtime::Field<String>,
    problems_2: crate::runtime::Field<String>,
    default: crate::runtime::Field<String>,
    build: crate::runtime::Field<String>,
    builder: crate::runtime::Field<String>,
    clone: crate::runtime::Field<String>,
    self_: crate::runtime::Field<String>,
    type_: crate::runtime::Field<String>,
    extra: crate::runtime::Field<String>,
    value: crate::runtime::Field<String>,
    f: crate::runtime::Field<String>,
    into: crate::runtime::Field<String>,
    set: crate::runtime::Field<String>,
}
impl Words {
    /// `problems` on the wire.
    pub fn problems<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.problems.set(value);
        self
    }
    /// `problems_` on the wire.
    pub fn problems_2<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.problems_2.set(value);
        self
    }
    /// `default` on the wire.
    pub fn default<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.default.set(value);
        self
    }
    /// `build` on the wire.
    pub fn build_<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.build.set(value);
        self
    }
    /// `builder` on the wire.
    pub fn builder<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.builder.set(value);
        self
    }
    /// `clone` on the wire.
    pub fn clone<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.clone.set(value);
        self
    }
    /// `self` on the wire.
    pub fn self_<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.self_.set(value);
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
    /// `extra` on the wire.
    pub fn extra<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.extra.set(value);
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
    /// `f` on the wire.
    pub fn f<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.f.set(value);
        self
    }
    /// `into` on the wire.
    pub fn into<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.into.set(value);
        self
    }
    /// `set` on the wire.
    pub fn set<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.set.set(value);
        self
    }
    /// Builds the value.
    ///
    /// # Errors
    /// Names every required field that is missing and every value that
    /// does not fit, with its path.
    pub fn build(self) -> Result<types::Words, crate::runtime::InvalidInput> {
        let mut problems_ = crate::runtime::InvalidInput::default();
        let problems = self.problems.required("problems", &mut problems_);
        let problems_2 = self.problems_2.optional("problems_", &mut problems_);
        let default = self.default.required("default", &mut problems_);
        let build = self.build.optional("build", &mut problems_);
        let builder = self.builder.optional("builder", &mut problems_);
        let clone = self.clone.optional("clone", &mut problems_);
        let self_ = self.self_.optional("self", &mut problems_);
        let type_ = self.type_.optional("type", &mut problems_);
        let extra = self.extra.optional("extra", &mut problems_);
        let value = self.value.optional("value", &mut problems_);
        let f = self.f.optional("f", &mut problems_);
        let into = self.into.optional("into", &mut problems_);
        let set = self.set.optional("set", &mut problems_);
        let (true, Some(problems), Some(default)) = (
            problems_.is_limits(),
            problems,
            default,
        ) else {
            return Err(problems_);
        };
        problems_
            .about(types::Words {
                problems,
                problems_2,
                default,
                build,
                builder,
                clone,
                self_,
                type_,
                extra,
                value,
                f,
                into,
                set,
            })
    }
}
impl TryFrom<Words> for types::Words {
    type Error = crate::runtime::InvalidInput;
    fn try_from(value: Words) -> Result<Self, crate::runtime::InvalidInput> {
        value.build()
    }
}
impl From<types::Words> for Words {
    fn from(value: types::Words) -> Self {
        Self {
            problems: crate::runtime::Field::from(value.problems),
            problems_2: crate::runtime::Field::from_option(value.problems_2),
            default: crate::runtime::Field::from(value.default),
            build: crate::runtime::Field::from_option(value.build),
            builder: crate::runtime::Field::from_option(value.builder),
            clone: crate::runtime::Field::from_option(value.clone),
            self_: crate::runtime::Field::from_option(value.self_),
            type_: crate::runtime::Field::from_option(value.type_),
            extra: crate::runtime::Field::from_option(value.extra),
            value: crate::runtime::Field::from_option(value.value),
            f: crate::runtime::Field::from_option(value.f),
            into: crate::runtime::Field::from_option(value.into),
            set: crate::runtime::Field::from_option(value.set),
        }
    }
}
impl ::std::fmt::Debug for Words {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("Words").finish_non_exhaustive()
    }
}
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
