// Made by `cargo xtask generate`; do not edit.
// Input: sha256:12bcefcbcc954f8690eb92500257f4658ac446a452813c14c15577c5b597d0e8

//! Part of `types/builder`: structs.

use super::super::super::types;
/// Builds a [`GetItemResponse`](types::GetItemResponse).
#[derive(Clone, Default)]
#[must_use = "a builder does nothing until it is built or sent"]
pub struct GetItemResponse {
    id: crate::runtime::Field<i64>,
    extra: crate::runtime::Field<::serde_json::Map<String, ::serde_json::Value>>,
}
impl GetItemResponse {
    /// `id` on the wire.
    pub fn id<V>(mut self, value: V) -> Self
    where
        V: TryInto<i64>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.id.set(value);
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
    pub fn build(self) -> Result<types::GetItemResponse, crate::runtime::InvalidInput> {
        let mut problems = crate::runtime::InvalidInput::default();
        let id = self.id.optional("id", &mut problems);
        let extra = self.extra.optional("extra", &mut problems).unwrap_or_default();
        let (true,) = (problems.is_limits(),) else {
            return Err(problems);
        };
        problems
            .about(types::GetItemResponse {
                id,
                extra,
            })
    }
}
impl TryFrom<GetItemResponse> for types::GetItemResponse {
    type Error = crate::runtime::InvalidInput;
    fn try_from(value: GetItemResponse) -> Result<Self, crate::runtime::InvalidInput> {
        value.build()
    }
}
impl From<types::GetItemResponse> for GetItemResponse {
    fn from(value: types::GetItemResponse) -> Self {
        Self {
            id: crate::runtime::Field::from_option(value.id),
            extra: crate::runtime::Field::from(value.extra),
        }
    }
}
impl ::std::fmt::Debug for GetItemResponse {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("GetItemResponse").finish_non_exhaustive()
    }
}
