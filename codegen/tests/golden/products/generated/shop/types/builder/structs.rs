// Made by `cargo xtask generate`; do not edit.
// Input: sha256:ed84fcf280df2e9ad5d7608e3e9fe6a1ee8d6633d1cbf2efcbac13c97c3b930b

//! Part of `types/builder`: structs.

use super::super::super::types;
/// Builds a [`Thing`](types::Thing).
#[derive(Clone, Default)]
#[must_use = "a builder does nothing until it is built or sent"]
pub struct Thing {
    colour: crate::runtime::Field<types::Colour>,
    size: crate::runtime::Field<f64>,
    extra: crate::runtime::Field<::serde_json::Map<String, ::serde_json::Value>>,
}
impl Thing {
    /// `colour` on the wire.
    pub fn colour<V>(mut self, value: V) -> Self
    where
        V: TryInto<types::Colour>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.colour.set(value);
        self
    }
    /// `size` on the wire.
    pub fn size<V>(mut self, value: V) -> Self
    where
        V: TryInto<f64>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.size.set(value);
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
    pub fn build(self) -> Result<types::Thing, crate::runtime::InvalidInput> {
        let mut problems = crate::runtime::InvalidInput::default();
        let colour = self.colour.optional("colour", &mut problems);
        let size = self.size.optional("size", &mut problems);
        let extra = self.extra.optional("extra", &mut problems).unwrap_or_default();
        let (true,) = (problems.is_limits(),) else {
            return Err(problems);
        };
        problems
            .about(types::Thing {
                colour,
                size,
                extra,
            })
    }
}
impl TryFrom<Thing> for types::Thing {
    type Error = crate::runtime::InvalidInput;
    fn try_from(value: Thing) -> Result<Self, crate::runtime::InvalidInput> {
        value.build()
    }
}
impl From<types::Thing> for Thing {
    fn from(value: types::Thing) -> Self {
        Self {
            colour: crate::runtime::Field::from_option(value.colour),
            size: crate::runtime::Field::from_option(value.size),
            extra: crate::runtime::Field::from(value.extra),
        }
    }
}
impl ::std::fmt::Debug for Thing {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("Thing").finish_non_exhaustive()
    }
}
