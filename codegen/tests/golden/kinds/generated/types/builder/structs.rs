// Made by `cargo xtask generate`; do not edit.
// Input: sha256:62a09fc4a3a94e00d2900a277e3427040fa779410a20fad36b306045f55d6de4

//! Part of `types/builder`: structs.

use super::super::super::types;
/// Builds a [`Found`](types::Found).
#[derive(Clone, Default)]
#[must_use = "a builder does nothing until it is built or sent"]
pub struct Found {
    name: crate::runtime::Field<String>,
    extra: crate::runtime::Field<::serde_json::Map<String, ::serde_json::Value>>,
}
impl Found {
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
    /// Builds the value.
    ///
    /// # Errors
    /// Names every required field that is missing and every value that
    /// does not fit, with its path.
    pub fn build(self) -> Result<types::Found, crate::runtime::InvalidInput> {
        let mut problems = crate::runtime::InvalidInput::default();
        let name = self.name.optional("name", &mut problems);
        let extra = self.extra.optional("extra", &mut problems).unwrap_or_default();
        problems.into_result()?;
        Ok(types::Found { name, extra })
    }
}
impl TryFrom<Found> for types::Found {
    type Error = crate::runtime::InvalidInput;
    fn try_from(value: Found) -> Result<Self, crate::runtime::InvalidInput> {
        value.build()
    }
}
impl From<types::Found> for Found {
    fn from(value: types::Found) -> Self {
        Self {
            name: crate::runtime::Field::from_option(value.name),
            extra: crate::runtime::Field::from(value.extra),
        }
    }
}
impl ::std::fmt::Debug for Found {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("Found").finish_non_exhaustive()
    }
}
/// Builds a [`Later`](types::Later).
#[derive(Clone, Default)]
#[must_use = "a builder does nothing until it is built or sent"]
pub struct Later {
    after: crate::runtime::Field<i64>,
    extra: crate::runtime::Field<::serde_json::Map<String, ::serde_json::Value>>,
}
impl Later {
    /// `after` on the wire.
    pub fn after<V>(mut self, value: V) -> Self
    where
        V: TryInto<i64>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.after.set(value);
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
    pub fn build(self) -> Result<types::Later, crate::runtime::InvalidInput> {
        let mut problems = crate::runtime::InvalidInput::default();
        let after = self.after.optional("after", &mut problems);
        let extra = self.extra.optional("extra", &mut problems).unwrap_or_default();
        problems.into_result()?;
        Ok(types::Later { after, extra })
    }
}
impl TryFrom<Later> for types::Later {
    type Error = crate::runtime::InvalidInput;
    fn try_from(value: Later) -> Result<Self, crate::runtime::InvalidInput> {
        value.build()
    }
}
impl From<types::Later> for Later {
    fn from(value: types::Later) -> Self {
        Self {
            after: crate::runtime::Field::from_option(value.after),
            extra: crate::runtime::Field::from(value.extra),
        }
    }
}
impl ::std::fmt::Debug for Later {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("Later").finish_non_exhaustive()
    }
}
