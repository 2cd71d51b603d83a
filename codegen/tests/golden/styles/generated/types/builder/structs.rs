// Made by `cargo xtask generate`; do not edit.
// Input: sha256:396d49a1c4ea6980e4a8e248a64a5c1e9d2f7803b527e3a3ce6ebc8b6c0f2fdb

//! Part of `types/builder`: structs.

use super::super::super::types;
/// Builds a [`Colour`](types::Colour).
#[derive(Clone, Default)]
#[must_use = "a builder does nothing until it is built or sent"]
pub struct Colour {
    r: crate::runtime::Field<i64>,
    g: crate::runtime::Field<i64>,
    without_limits: bool,
}
impl Colour {
    /// `R` on the wire.
    pub fn r<V>(mut self, value: V) -> Self
    where
        V: TryInto<i64>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.r.set(value);
        self
    }
    /// `G` on the wire.
    pub fn g<V>(mut self, value: V) -> Self
    where
        V: TryInto<i64>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.g.set(value);
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
    pub fn build(self) -> Result<types::Colour, crate::runtime::InvalidInput> {
        let mut problems = crate::runtime::InvalidInput::default();
        let r = self.r.optional("R", &mut problems);
        let g = self.g.optional("G", &mut problems);
        if self.without_limits {
            problems.pass_limits();
        }
        let (true,) = (problems.is_limits(),) else {
            return Err(problems);
        };
        problems.about(types::Colour { r, g })
    }
}
impl TryFrom<Colour> for types::Colour {
    type Error = crate::runtime::InvalidInput;
    fn try_from(value: Colour) -> Result<Self, crate::runtime::InvalidInput> {
        value.build()
    }
}
impl From<types::Colour> for Colour {
    fn from(value: types::Colour) -> Self {
        Self {
            r: crate::runtime::Field::from_option(value.r),
            g: crate::runtime::Field::from_option(value.g),
            without_limits: false,
        }
    }
}
impl ::std::fmt::Debug for Colour {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("Colour").finish_non_exhaustive()
    }
}
