// Made by `cargo xtask generate`; do not edit.
// Input: sha256:4e1845cdc6c178df97846f0244b9e2c0504eff02635b3e72d2799eabe17cfe30

//! Part of `types/builder`: structs.

use super::super::super::types;
/// Builds a [`ErrorBody`](types::ErrorBody).
#[derive(Clone, Default)]
#[must_use = "a builder does nothing until it is built or sent"]
pub struct ErrorBody {
    message: crate::runtime::Field<String>,
    extra: crate::runtime::Field<::serde_json::Map<String, ::serde_json::Value>>,
}
impl ErrorBody {
    /// `message` on the wire.
    pub fn message<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.message.set(value);
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
        let message = self.message.optional("message", &mut problems);
        let extra = self.extra.optional("extra", &mut problems).unwrap_or_default();
        let (true,) = (problems.is_limits(),) else {
            return Err(problems);
        };
        problems.about(types::ErrorBody { message, extra })
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
            message: crate::runtime::Field::from_option(value.message),
            extra: crate::runtime::Field::from(value.extra),
        }
    }
}
impl ::std::fmt::Debug for ErrorBody {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("ErrorBody").finish_non_exhaustive()
    }
}
/// Builds a [`ListJobsResponseItem`](types::ListJobsResponseItem).
#[derive(Clone, Default)]
#[must_use = "a builder does nothing until it is built or sent"]
pub struct ListJobsResponseItem {
    name: crate::runtime::Field<String>,
    extra: crate::runtime::Field<::serde_json::Map<String, ::serde_json::Value>>,
}
impl ListJobsResponseItem {
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
    pub fn build(
        self,
    ) -> Result<types::ListJobsResponseItem, crate::runtime::InvalidInput> {
        let mut problems = crate::runtime::InvalidInput::default();
        let name = self.name.optional("name", &mut problems);
        let extra = self.extra.optional("extra", &mut problems).unwrap_or_default();
        let (true,) = (problems.is_limits(),) else {
            return Err(problems);
        };
        problems
            .about(types::ListJobsResponseItem {
                name,
                extra,
            })
    }
}
impl TryFrom<ListJobsResponseItem> for types::ListJobsResponseItem {
    type Error = crate::runtime::InvalidInput;
    fn try_from(
        value: ListJobsResponseItem,
    ) -> Result<Self, crate::runtime::InvalidInput> {
        value.build()
    }
}
impl From<types::ListJobsResponseItem> for ListJobsResponseItem {
    fn from(value: types::ListJobsResponseItem) -> Self {
        Self {
            name: crate::runtime::Field::from_option(value.name),
            extra: crate::runtime::Field::from(value.extra),
        }
    }
}
impl ::std::fmt::Debug for ListJobsResponseItem {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("ListJobsResponseItem").finish_non_exhaustive()
    }
}
/// Builds a [`CreateJobBody`](types::CreateJobBody).
#[derive(Clone, Default)]
#[must_use = "a builder does nothing until it is built or sent"]
pub struct CreateJobBody {
    name: crate::runtime::Field<String>,
    without_limits: bool,
}
impl CreateJobBody {
    /// `name` on the wire.
    pub fn name<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.name.set(value);
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
    pub fn build(self) -> Result<types::CreateJobBody, crate::runtime::InvalidInput> {
        let mut problems = crate::runtime::InvalidInput::default();
        let name = self.name.required("name", &mut problems);
        if self.without_limits {
            problems.pass_limits();
        }
        let (true, Some(name)) = (problems.is_limits(), name) else {
            return Err(problems);
        };
        problems.about(types::CreateJobBody { name })
    }
}
impl TryFrom<CreateJobBody> for types::CreateJobBody {
    type Error = crate::runtime::InvalidInput;
    fn try_from(value: CreateJobBody) -> Result<Self, crate::runtime::InvalidInput> {
        value.build()
    }
}
impl From<types::CreateJobBody> for CreateJobBody {
    fn from(value: types::CreateJobBody) -> Self {
        Self {
            name: crate::runtime::Field::from(value.name),
            without_limits: false,
        }
    }
}
impl ::std::fmt::Debug for CreateJobBody {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("CreateJobBody").finish_non_exhaustive()
    }
}
