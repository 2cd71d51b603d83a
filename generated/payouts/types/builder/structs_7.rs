// Made by `cargo xtask generate`; do not edit.
// Input: sha256:00c4e3dce2ae50dfe8f91a051bc20e797cbfc4433a36cdf1ab77fd1ad929f5c1

//! Part of `types/builder`: structs.

use super::super::super::types;
/// Builds a [`ListPayinRequestsResponse`](types::ListPayinRequestsResponse).
#[derive(Clone, Default)]
#[must_use = "a builder does nothing until it is built or sent"]
pub struct ListPayinRequestsResponse {
    items: crate::runtime::Field<Vec<types::PayinRequest>>,
    cursor: crate::runtime::Field<String>,
    count: crate::runtime::Field<i64>,
    extra: crate::runtime::Field<::serde_json::Map<String, ::serde_json::Value>>,
}
impl ListPayinRequestsResponse {
    /// The items of this page.
    pub fn items<V>(mut self, value: V) -> Self
    where
        V: TryInto<Vec<types::PayinRequest>>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.items.set(value);
        self
    }
    /// Where the next page starts; null after the last one.
    pub fn cursor<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.cursor.set(value);
        self
    }
    /// How many items were returned; the documentation leaves open whether in this page or in all.
    pub fn count<V>(mut self, value: V) -> Self
    where
        V: TryInto<i64>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.count.set(value);
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
    ) -> Result<types::ListPayinRequestsResponse, crate::runtime::InvalidInput> {
        let mut problems = crate::runtime::InvalidInput::default();
        let items = self.items.optional("items", &mut problems).unwrap_or_default();
        let cursor = self.cursor.optional("cursor", &mut problems);
        let count = self.count.optional("count", &mut problems);
        let extra = self.extra.optional("extra", &mut problems).unwrap_or_default();
        let (true,) = (problems.is_limits(),) else {
            return Err(problems);
        };
        problems
            .about(types::ListPayinRequestsResponse {
                items,
                cursor,
                count,
                extra,
            })
    }
}
impl TryFrom<ListPayinRequestsResponse> for types::ListPayinRequestsResponse {
    type Error = crate::runtime::InvalidInput;
    fn try_from(
        value: ListPayinRequestsResponse,
    ) -> Result<Self, crate::runtime::InvalidInput> {
        value.build()
    }
}
impl From<types::ListPayinRequestsResponse> for ListPayinRequestsResponse {
    fn from(value: types::ListPayinRequestsResponse) -> Self {
        Self {
            items: crate::runtime::Field::from(value.items),
            cursor: crate::runtime::Field::from_option(value.cursor),
            count: crate::runtime::Field::from_option(value.count),
            extra: crate::runtime::Field::from(value.extra),
        }
    }
}
impl ::std::fmt::Debug for ListPayinRequestsResponse {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("ListPayinRequestsResponse").finish_non_exhaustive()
    }
}
/// Builds a [`ListPayinSourcesResponse`](types::ListPayinSourcesResponse).
#[derive(Clone, Default)]
#[must_use = "a builder does nothing until it is built or sent"]
pub struct ListPayinSourcesResponse {
    items: crate::runtime::Field<Vec<types::PayinSource>>,
    cursor: crate::runtime::Field<String>,
    count: crate::runtime::Field<i64>,
    extra: crate::runtime::Field<::serde_json::Map<String, ::serde_json::Value>>,
}
impl ListPayinSourcesResponse {
    /// The items of this page.
    pub fn items<V>(mut self, value: V) -> Self
    where
        V: TryInto<Vec<types::PayinSource>>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.items.set(value);
        self
    }
    /// Where the next page starts; null after the last one.
    pub fn cursor<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.cursor.set(value);
        self
    }
    /// How many items were returned; the documentation leaves open whether in this page or in all.
    pub fn count<V>(mut self, value: V) -> Self
    where
        V: TryInto<i64>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.count.set(value);
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
    ) -> Result<types::ListPayinSourcesResponse, crate::runtime::InvalidInput> {
        let mut problems = crate::runtime::InvalidInput::default();
        let items = self.items.optional("items", &mut problems).unwrap_or_default();
        let cursor = self.cursor.optional("cursor", &mut problems);
        let count = self.count.optional("count", &mut problems);
        let extra = self.extra.optional("extra", &mut problems).unwrap_or_default();
        let (true,) = (problems.is_limits(),) else {
            return Err(problems);
        };
        problems
            .about(types::ListPayinSourcesResponse {
                items,
                cursor,
                count,
                extra,
            })
    }
}
impl TryFrom<ListPayinSourcesResponse> for types::ListPayinSourcesResponse {
    type Error = crate::runtime::InvalidInput;
    fn try_from(
        value: ListPayinSourcesResponse,
    ) -> Result<Self, crate::runtime::InvalidInput> {
        value.build()
    }
}
impl From<types::ListPayinSourcesResponse> for ListPayinSourcesResponse {
    fn from(value: types::ListPayinSourcesResponse) -> Self {
        Self {
            items: crate::runtime::Field::from(value.items),
            cursor: crate::runtime::Field::from_option(value.cursor),
            count: crate::runtime::Field::from_option(value.count),
            extra: crate::runtime::Field::from(value.extra),
        }
    }
}
impl ::std::fmt::Debug for ListPayinSourcesResponse {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("ListPayinSourcesResponse").finish_non_exhaustive()
    }
}
/// Builds a [`ListPayoutRequestsResponse`](types::ListPayoutRequestsResponse).
#[derive(Clone, Default)]
#[must_use = "a builder does nothing until it is built or sent"]
pub struct ListPayoutRequestsResponse {
    items: crate::runtime::Field<Vec<types::PayoutRequest>>,
    cursor: crate::runtime::Field<String>,
    count: crate::runtime::Field<i64>,
    extra: crate::runtime::Field<::serde_json::Map<String, ::serde_json::Value>>,
}
impl ListPayoutRequestsResponse {
    /// The items of this page.
    pub fn items<V>(mut self, value: V) -> Self
    where
        V: TryInto<Vec<types::PayoutRequest>>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.items.set(value);
        self
    }
    /// Where the next page starts; null after the last one.
    pub fn cursor<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.cursor.set(value);
        self
    }
    /// How many items were returned; the documentation leaves open whether in this page or in all.
    pub fn count<V>(mut self, value: V) -> Self
    where
        V: TryInto<i64>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.count.set(value);
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
    ) -> Result<types::ListPayoutRequestsResponse, crate::runtime::InvalidInput> {
        let mut problems = crate::runtime::InvalidInput::default();
        let items = self.items.optional("items", &mut problems).unwrap_or_default();
        let cursor = self.cursor.optional("cursor", &mut problems);
        let count = self.count.optional("count", &mut problems);
        let extra = self.extra.optional("extra", &mut problems).unwrap_or_default();
        let (true,) = (problems.is_limits(),) else {
            return Err(problems);
        };
        problems
            .about(types::ListPayoutRequestsResponse {
                items,
                cursor,
                count,
                extra,
            })
    }
}
impl TryFrom<ListPayoutRequestsResponse> for types::ListPayoutRequestsResponse {
    type Error = crate::runtime::InvalidInput;
    fn try_from(
        value: ListPayoutRequestsResponse,
    ) -> Result<Self, crate::runtime::InvalidInput> {
        value.build()
    }
}
impl From<types::ListPayoutRequestsResponse> for ListPayoutRequestsResponse {
    fn from(value: types::ListPayoutRequestsResponse) -> Self {
        Self {
            items: crate::runtime::Field::from(value.items),
            cursor: crate::runtime::Field::from_option(value.cursor),
            count: crate::runtime::Field::from_option(value.count),
            extra: crate::runtime::Field::from(value.extra),
        }
    }
}
impl ::std::fmt::Debug for ListPayoutRequestsResponse {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("ListPayoutRequestsResponse").finish_non_exhaustive()
    }
}
/// Builds a [`ListPayoutTargetsResponse`](types::ListPayoutTargetsResponse).
#[derive(Clone, Default)]
#[must_use = "a builder does nothing until it is built or sent"]
pub struct ListPayoutTargetsResponse {
    items: crate::runtime::Field<Vec<types::PayoutTarget>>,
    cursor: crate::runtime::Field<String>,
    count: crate::runtime::Field<i64>,
    extra: crate::runtime::Field<::serde_json::Map<String, ::serde_json::Value>>,
}
impl ListPayoutTargetsResponse {
    /// The items of this page.
    pub fn items<V>(mut self, value: V) -> Self
    where
        V: TryInto<Vec<types::PayoutTarget>>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.items.set(value);
        self
    }
    /// Where the next page starts; null after the last one.
    pub fn cursor<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.cursor.set(value);
        self
    }
    /// How many items were returned; the documentation leaves open whether in this page or in all.
    pub fn count<V>(mut self, value: V) -> Self
    where
        V: TryInto<i64>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.count.set(value);
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
    ) -> Result<types::ListPayoutTargetsResponse, crate::runtime::InvalidInput> {
        let mut problems = crate::runtime::InvalidInput::default();
        let items = self.items.optional("items", &mut problems).unwrap_or_default();
        let cursor = self.cursor.optional("cursor", &mut problems);
        let count = self.count.optional("count", &mut problems);
        let extra = self.extra.optional("extra", &mut problems).unwrap_or_default();
        let (true,) = (problems.is_limits(),) else {
            return Err(problems);
        };
        problems
            .about(types::ListPayoutTargetsResponse {
                items,
                cursor,
                count,
                extra,
            })
    }
}
impl TryFrom<ListPayoutTargetsResponse> for types::ListPayoutTargetsResponse {
    type Error = crate::runtime::InvalidInput;
    fn try_from(
        value: ListPayoutTargetsResponse,
    ) -> Result<Self, crate::runtime::InvalidInput> {
        value.build()
    }
}
impl From<types::ListPayoutTargetsResponse> for ListPayoutTargetsResponse {
    fn from(value: types::ListPayoutTargetsResponse) -> Self {
        Self {
            items: crate::runtime::Field::from(value.items),
            cursor: crate::runtime::Field::from_option(value.cursor),
            count: crate::runtime::Field::from_option(value.count),
            extra: crate::runtime::Field::from(value.extra),
        }
    }
}
impl ::std::fmt::Debug for ListPayoutTargetsResponse {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("ListPayoutTargetsResponse").finish_non_exhaustive()
    }
}
