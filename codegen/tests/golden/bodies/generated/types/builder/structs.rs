// Made by `cargo xtask generate`; do not edit.
// Input: sha256:46d3f0a28c4c1e3808ef8c3e99a619fd47daa7acc2dc07668f593c4ddab63153

//! Part of `types/builder`: structs.

use super::super::super::types;
/// Builds a [`Thing`](types::Thing).
#[derive(Clone, Default)]
#[must_use = "a builder does nothing until it is built or sent"]
pub struct Thing {
    name: crate::runtime::Field<String>,
    size: crate::runtime::Field<i64>,
    without_limits: bool,
}
impl Thing {
    /// `name` on the wire.
    pub fn name<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.name.set(value);
        self
    }
    /// `size` on the wire.
    pub fn size<V>(mut self, value: V) -> Self
    where
        V: TryInto<i64>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.size.set(value);
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
    pub fn build(self) -> Result<types::Thing, crate::runtime::InvalidInput> {
        let mut problems = crate::runtime::InvalidInput::default();
        let name = self.name.optional("name", &mut problems);
        let size = self.size.optional("size", &mut problems);
        if self.without_limits {
            problems.pass_limits();
        }
        let (true,) = (problems.is_limits(),) else {
            return Err(problems);
        };
        problems.about(types::Thing { name, size })
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
            name: crate::runtime::Field::from_option(value.name),
            size: crate::runtime::Field::from_option(value.size),
            without_limits: false,
        }
    }
}
impl ::std::fmt::Debug for Thing {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("Thing").finish_non_exhaustive()
    }
}
/// Builds a [`BodyAnyBody`](types::BodyAnyBody).
#[derive(Clone, Default)]
#[must_use = "a builder does nothing until it is built or sent"]
pub struct BodyAnyBody {
    file: crate::runtime::Field<String>,
    without_limits: bool,
}
impl BodyAnyBody {
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
    pub fn build(self) -> Result<types::BodyAnyBody, crate::runtime::InvalidInput> {
        let mut problems = crate::runtime::InvalidInput::default();
        let file = self.file.optional("file", &mut problems);
        if self.without_limits {
            problems.pass_limits();
        }
        let (true,) = (problems.is_limits(),) else {
            return Err(problems);
        };
        problems.about(types::BodyAnyBody { file })
    }
}
impl TryFrom<BodyAnyBody> for types::BodyAnyBody {
    type Error = crate::runtime::InvalidInput;
    fn try_from(value: BodyAnyBody) -> Result<Self, crate::runtime::InvalidInput> {
        value.build()
    }
}
impl From<types::BodyAnyBody> for BodyAnyBody {
    fn from(value: types::BodyAnyBody) -> Self {
        Self {
            file: crate::runtime::Field::from_option(value.file),
            without_limits: false,
        }
    }
}
impl ::std::fmt::Debug for BodyAnyBody {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("BodyAnyBody").finish_non_exhaustive()
    }
}
/// Builds a [`BodyFormBody`](types::BodyFormBody).
#[derive(Clone, Default)]
#[must_use = "a builder does nothing until it is built or sent"]
pub struct BodyFormBody {
    name: crate::runtime::Field<String>,
    tags: crate::runtime::Field<Vec<String>>,
    meta: crate::runtime::Field<types::Thing>,
    deep: crate::runtime::Field<types::Thing>,
    without_limits: bool,
}
impl BodyFormBody {
    /// `name` on the wire.
    pub fn name<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.name.set(value);
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
    /// `meta` on the wire.
    pub fn meta<V>(mut self, value: V) -> Self
    where
        V: TryInto<types::Thing>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.meta.set(value);
        self
    }
    /// `deep` on the wire.
    pub fn deep<V>(mut self, value: V) -> Self
    where
        V: TryInto<types::Thing>,
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
    pub fn build(self) -> Result<types::BodyFormBody, crate::runtime::InvalidInput> {
        let mut problems = crate::runtime::InvalidInput::default();
        let name = self.name.required("name", &mut problems);
        let tags = self.tags.optional("tags", &mut problems);
        let meta = self.meta.optional("meta", &mut problems);
        let deep = self.deep.optional("deep", &mut problems);
        if self.without_limits {
            problems.pass_limits();
        }
        let (true, Some(name)) = (problems.is_limits(), name) else {
            return Err(problems);
        };
        problems
            .about(types::BodyFormBody {
                name,
                tags,
                meta,
                deep,
            })
    }
}
impl TryFrom<BodyFormBody> for types::BodyFormBody {
    type Error = crate::runtime::InvalidInput;
    fn try_from(value: BodyFormBody) -> Result<Self, crate::runtime::InvalidInput> {
        value.build()
    }
}
impl From<types::BodyFormBody> for BodyFormBody {
    fn from(value: types::BodyFormBody) -> Self {
        Self {
            name: crate::runtime::Field::from(value.name),
            tags: crate::runtime::Field::from_option(value.tags),
            meta: crate::runtime::Field::from_option(value.meta),
            deep: crate::runtime::Field::from_option(value.deep),
            without_limits: false,
        }
    }
}
impl ::std::fmt::Debug for BodyFormBody {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("BodyFormBody").finish_non_exhaustive()
    }
}
/// Builds a [`BodyMultipartBody`](types::BodyMultipartBody).
#[derive(Clone, Default)]
#[must_use = "a builder does nothing until it is built or sent"]
pub struct BodyMultipartBody {
    title: crate::runtime::Field<String>,
    count: crate::runtime::Field<i64>,
    labels: crate::runtime::Field<Vec<String>>,
    thing: crate::runtime::Field<types::Thing>,
    file: crate::runtime::Field<String>,
    pictures: crate::runtime::Field<Vec<String>>,
    without_limits: bool,
}
impl BodyMultipartBody {
    /// What it is called.
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
    pub fn build(
        self,
    ) -> Result<types::BodyMultipartBody, crate::runtime::InvalidInput> {
        let mut problems = crate::runtime::InvalidInput::default();
        let title = self.title.required("title", &mut problems);
        let count = self.count.optional("count", &mut problems);
        let labels = self.labels.optional("labels", &mut problems);
        let thing = self.thing.optional("thing", &mut problems);
        let file = self.file.required("file", &mut problems);
        let pictures = self.pictures.optional("pictures", &mut problems);
        if self.without_limits {
            problems.pass_limits();
        }
        let (true, Some(title), Some(file)) = (problems.is_limits(), title, file) else {
            return Err(problems);
        };
        problems
            .about(types::BodyMultipartBody {
                title,
                count,
                labels,
                thing,
                file,
                pictures,
            })
    }
}
impl TryFrom<BodyMultipartBody> for types::BodyMultipartBody {
    type Error = crate::runtime::InvalidInput;
    fn try_from(value: BodyMultipartBody) -> Result<Self, crate::runtime::InvalidInput> {
        value.build()
    }
}
impl From<types::BodyMultipartBody> for BodyMultipartBody {
    fn from(value: types::BodyMultipartBody) -> Self {
        Self {
            title: crate::runtime::Field::from(value.title),
            count: crate::runtime::Field::from_option(value.count),
            labels: crate::runtime::Field::from_option(value.labels),
            thing: crate::runtime::Field::from_option(value.thing),
            file: crate::runtime::Field::from(value.file),
            pictures: crate::runtime::Field::from_option(value.pictures),
            without_limits: false,
        }
    }
}
impl ::std::fmt::Debug for BodyMultipartBody {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("BodyMultipartBody").finish_non_exhaustive()
    }
}
