// Made by `cargo xtask generate`; do not edit.
// Input: sha256:91830c1faaf22d3621da479baf1142d3c5c6a5c1b8eae6bb51117531e1c9ae04

//! Part of `types/builder`: structs.

use super::super::super::types;
/// Builds a [`Shade`](types::Shade).
#[derive(Clone, Default)]
#[must_use = "a builder does nothing until it is built or sent"]
pub struct Shade {
    kind: crate::runtime::Field<types::ShadeKind>,
    colour: crate::runtime::Field<types::Colour>,
    primary: crate::runtime::Field<types::Primary>,
    finish: crate::runtime::Field<types::ShadeFinish>,
    layers: crate::runtime::Field<Vec<types::ShadeLayersItem>>,
    extra: crate::runtime::Field<::serde_json::Map<String, ::serde_json::Value>>,
    without_limits: bool,
}
impl Shade {
    /// `kind` on the wire.
    pub fn kind<V>(mut self, value: V) -> Self
    where
        V: TryInto<types::ShadeKind>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.kind.set(value);
        self
    }
    /// What it looks like from afar.
    pub fn colour<V>(mut self, value: V) -> Self
    where
        V: TryInto<types::Colour>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.colour.set(value);
        self
    }
    /// `primary` on the wire.
    pub fn primary<V>(mut self, value: V) -> Self
    where
        V: TryInto<types::Primary>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.primary.set(value);
        self
    }
    /// How it reflects.
    #[deprecated = "deprecated by the API"]
    pub fn finish<V>(mut self, value: V) -> Self
    where
        V: TryInto<types::ShadeFinish>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.finish.set(value);
        self
    }
    /// `layers` on the wire.
    pub fn layers<V>(mut self, value: V) -> Self
    where
        V: TryInto<Vec<types::ShadeLayersItem>>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.layers.set(value);
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
    pub fn build(self) -> Result<types::Shade, crate::runtime::InvalidInput> {
        let mut problems = crate::runtime::InvalidInput::default();
        let kind = self.kind.optional("kind", &mut problems).unwrap_or_default();
        let colour = self.colour.required("colour", &mut problems);
        let primary = self.primary.optional("primary", &mut problems);
        let finish = self.finish.optional("finish", &mut problems);
        let layers = self.layers.optional("layers", &mut problems);
        let extra = self.extra.optional("extra", &mut problems).unwrap_or_default();
        if self.without_limits {
            problems.pass_limits();
        }
        let (true, Some(colour)) = (problems.is_limits(), colour) else {
            return Err(problems);
        };
        problems
            .about(types::Shade {
                kind,
                colour,
                primary,
                finish,
                layers,
                extra,
            })
    }
}
impl TryFrom<Shade> for types::Shade {
    type Error = crate::runtime::InvalidInput;
    fn try_from(value: Shade) -> Result<Self, crate::runtime::InvalidInput> {
        value.build()
    }
}
impl From<types::Shade> for Shade {
    fn from(value: types::Shade) -> Self {
        Self {
            kind: crate::runtime::Field::from(value.kind),
            colour: crate::runtime::Field::from(value.colour),
            primary: crate::runtime::Field::from_option(value.primary),
            finish: crate::runtime::Field::from_option(value.finish),
            layers: crate::runtime::Field::from_option(value.layers),
            extra: crate::runtime::Field::from(value.extra),
            without_limits: false,
        }
    }
}
impl ::std::fmt::Debug for Shade {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("Shade").finish_non_exhaustive()
    }
}
