// Made by `cargo xtask generate`; do not edit.
// Input: sha256:20cd2342e62fe76cb76f17a4fa0cd236aae0f56182251b7e42a114b087221285

//! Part of `types/builder`: structs.

use super::super::super::types;
/// Builds a [`SharedThing`](types::SharedThing).
#[derive(Clone, Default)]
#[must_use = "a builder does nothing until it is built or sent"]
pub struct SharedThing {
    name: crate::runtime::Field<String>,
    extra: crate::runtime::Field<::serde_json::Map<String, ::serde_json::Value>>,
    without_limits: bool,
}
impl SharedThing {
    /// `name` on the wire.
    pub fn name<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.name.set(value);
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
    pub fn build(self) -> Result<types::SharedThing, crate::runtime::InvalidInput> {
        let mut problems = crate::runtime::InvalidInput::default();
        let name = self.name.optional("name", &mut problems);
        let extra = self.extra.optional("extra", &mut problems).unwrap_or_default();
        if self.without_limits {
            problems.pass_limits();
        }
        let (true,) = (problems.is_limits(),) else {
            return Err(problems);
        };
        problems.about(types::SharedThing { name, extra })
    }
}
impl TryFrom<SharedThing> for types::SharedThing {
    type Error = crate::runtime::InvalidInput;
    fn try_from(value: SharedThing) -> Result<Self, crate::runtime::InvalidInput> {
        value.build()
    }
}
impl From<types::SharedThing> for SharedThing {
    fn from(value: types::SharedThing) -> Self {
        Self {
            name: crate::runtime::Field::from_option(value.name),
            extra: crate::runtime::Field::from(value.extra),
            without_limits: false,
        }
    }
}
impl ::std::fmt::Debug for SharedThing {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("SharedThing").finish_non_exhaustive()
    }
}
