// Made by `cargo xtask generate`; do not edit.
// Input: sha256:262e4dce6ba80f0b04a855ea6fde1faf807054a1d548ae352109fcad4f53dfbf

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
        let (true,) = (problems.is_limits(),) else {
            return Err(problems);
        };
        problems.about(types::Found { name, extra })
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
        let (true,) = (problems.is_limits(),) else {
            return Err(problems);
        };
        problems.about(types::Later { after, extra })
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
/// Builds a [`FieldErrorBody`](types::FieldErrorBody).
#[derive(Clone, Default)]
#[must_use = "a builder does nothing until it is built or sent"]
pub struct FieldErrorBody {
    field: crate::runtime::Field<String>,
    extra: crate::runtime::Field<::serde_json::Map<String, ::serde_json::Value>>,
}
impl FieldErrorBody {
    /// `field` on the wire.
    pub fn field<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.field.set(value);
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
    pub fn build(self) -> Result<types::FieldErrorBody, crate::runtime::InvalidInput> {
        let mut problems = crate::runtime::InvalidInput::default();
        let field = self.field.required("field", &mut problems);
        let extra = self.extra.optional("extra", &mut problems).unwrap_or_default();
        let (true, Some(field)) = (problems.is_limits(), field) else {
            return Err(problems);
        };
        problems
            .about(types::FieldErrorBody {
                field,
                extra,
            })
    }
}
impl TryFrom<FieldErrorBody> for types::FieldErrorBody {
    type Error = crate::runtime::InvalidInput;
    fn try_from(value: FieldErrorBody) -> Result<Self, crate::runtime::InvalidInput> {
        value.build()
    }
}
impl From<types::FieldErrorBody> for FieldErrorBody {
    fn from(value: types::FieldErrorBody) -> Self {
        Self {
            field: crate::runtime::Field::from(value.field),
            extra: crate::runtime::Field::from(value.extra),
        }
    }
}
impl ::std::fmt::Debug for FieldErrorBody {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("FieldErrorBody").finish_non_exhaustive()
    }
}
/// Builds a [`SinceErrorBody`](types::SinceErrorBody).
#[derive(Clone, Default)]
#[must_use = "a builder does nothing until it is built or sent"]
pub struct SinceErrorBody {
    since: crate::runtime::Field<i64>,
    extra: crate::runtime::Field<::serde_json::Map<String, ::serde_json::Value>>,
}
impl SinceErrorBody {
    /// `since` on the wire.
    pub fn since<V>(mut self, value: V) -> Self
    where
        V: TryInto<i64>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.since.set(value);
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
    pub fn build(self) -> Result<types::SinceErrorBody, crate::runtime::InvalidInput> {
        let mut problems = crate::runtime::InvalidInput::default();
        let since = self.since.required("since", &mut problems);
        let extra = self.extra.optional("extra", &mut problems).unwrap_or_default();
        let (true, Some(since)) = (problems.is_limits(), since) else {
            return Err(problems);
        };
        problems
            .about(types::SinceErrorBody {
                since,
                extra,
            })
    }
}
impl TryFrom<SinceErrorBody> for types::SinceErrorBody {
    type Error = crate::runtime::InvalidInput;
    fn try_from(value: SinceErrorBody) -> Result<Self, crate::runtime::InvalidInput> {
        value.build()
    }
}
impl From<types::SinceErrorBody> for SinceErrorBody {
    fn from(value: types::SinceErrorBody) -> Self {
        Self {
            since: crate::runtime::Field::from(value.since),
            extra: crate::runtime::Field::from(value.extra),
        }
    }
}
impl ::std::fmt::Debug for SinceErrorBody {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("SinceErrorBody").finish_non_exhaustive()
    }
}
/// Builds a [`ErrorBody`](types::ErrorBody).
#[derive(Clone, Default)]
#[must_use = "a builder does nothing until it is built or sent"]
pub struct ErrorBody {
    title: crate::runtime::Field<String>,
    extra: crate::runtime::Field<::serde_json::Map<String, ::serde_json::Value>>,
}
impl ErrorBody {
    /// `title` on the wire.
    pub fn title<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.title.set(value);
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
    pub fn build(self) -> Result<types::ErrorBody, crate::runtime::InvalidInput> {
        let mut problems = crate::runtime::InvalidInput::default();
        let title = self.title.optional("title", &mut problems);
        let extra = self.extra.optional("extra", &mut problems).unwrap_or_default();
        let (true,) = (problems.is_limits(),) else {
            return Err(problems);
        };
        problems.about(types::ErrorBody { title, extra })
    }
}
impl TryFrom<ErrorBody> for types::ErrorBody {
    type Error = crate::runtime::InvalidInput;
    fn try_from(value: ErrorBody) -> Result<Self, crate::runtime::InvalidInput> {
        value.build()
    }
}
impl From<types::ErrorBody> for ErrorBody {
    fn from(value: types::ErrorBody) -> Self {
        Self {
            title: crate::runtime::Field::from_option(value.title),
            extra: crate::runtime::Field::from(value.extra),
        }
    }
}
impl ::std::fmt::Debug for ErrorBody {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("ErrorBody").finish_non_exhaustive()
    }
}
