// Made by `cargo xtask generate`; do not edit.
// Input: sha256:d0d869fe9a5cd16d9a5ab164c374e45cbcbb5801d3e5baa28d6945af1ccd4ec6

//! Part of `types/builder`: structs.

use super::super::super::types;
/// Builds a [`TryBodyPartsBody`](types::TryBodyPartsBody).
#[derive(Clone, Default)]
#[must_use = "a builder does nothing until it is built or sent"]
pub struct TryBodyPartsBody {
    title: crate::runtime::Field<String>,
    count: crate::runtime::Field<i64>,
    labels: crate::runtime::Field<Vec<String>>,
    thing: crate::runtime::Field<types::Thing>,
    things: crate::runtime::Field<Vec<types::Thing>>,
    file: crate::runtime::Field<String>,
    pictures: crate::runtime::Field<Vec<String>>,
    without_limits: bool,
}
impl TryBodyPartsBody {
    /// `title` on the wire.
    pub fn title<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.title.set(value);
        self
    }
    /// `count` on the wire.
    pub fn count<V>(mut self, value: V) -> Self
    where
        V: TryInto<i64>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.count.set(value);
        self
    }
    /// `labels` on the wire.
    pub fn labels<V>(mut self, value: V) -> Self
    where
        V: TryInto<Vec<String>>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.labels.set(value);
        self
    }
    /// `thing` on the wire.
    pub fn thing<V>(mut self, value: V) -> Self
    where
        V: TryInto<types::Thing>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.thing.set(value);
        self
    }
    /// `things` on the wire.
    pub fn things<V>(mut self, value: V) -> Self
    where
        V: TryInto<Vec<types::Thing>>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.things.set(value);
        self
    }
    /// `file` on the wire.
    ///
    /// Format: `binary`.
    pub fn file<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.file.set(value);
        self
    }
    /// `pictures` on the wire.
    pub fn pictures<V>(mut self, value: V) -> Self
    where
        V: TryInto<Vec<String>>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.pictures.set(value);
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
    pub fn build(self) -> Result<types::TryBodyPartsBody, crate::runtime::InvalidInput> {
        let mut problems = crate::runtime::InvalidInput::default();
        let title = self.title.required("title", &mut problems);
        let count = self.count.optional("count", &mut problems);
        let labels = self.labels.optional("labels", &mut problems);
        let thing = self.thing.optional("thing", &mut problems);
        let things = self.things.optional("things", &mut problems);
        let file = self.file.required("file", &mut problems);
        let pictures = self.pictures.optional("pictures", &mut problems);
        if self.without_limits {
            problems.pass_limits();
        }
        let (true, Some(title), Some(file)) = (problems.is_limits(), title, file) else {
            return Err(problems);
        };
        problems
            .about(types::TryBodyPartsBody {
                title,
                count,
                labels,
                thing,
                things,
                file,
                pictures,
            })
    }
}
impl TryFrom<TryBodyPartsBody> for types::TryBodyPartsBody {
    type Error = crate::runtime::InvalidInput;
    fn try_from(value: TryBodyPartsBody) -> Result<Self, crate::runtime::InvalidInput> {
        value.build()
    }
}
impl From<types::TryBodyPartsBody> for TryBodyPartsBody {
    fn from(value: types::TryBodyPartsBody) -> Self {
        Self {
            title: crate::runtime::Field::from(value.title),
            count: crate::runtime::Field::from_option(value.count),
            labels: crate::runtime::Field::from_option(value.labels),
            thing: crate::runtime::Field::from_option(value.thing),
            things: crate::runtime::Field::from_option(value.things),
            file: crate::runtime::Field::from(value.file),
            pictures: crate::runtime::Field::from_option(value.pictures),
            without_limits: false,
        }
    }
}
impl ::std::fmt::Debug for TryBodyPartsBody {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("TryBodyPartsBody").finish_non_exhaustive()
    }
}
