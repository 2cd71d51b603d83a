// Made by `cargo xtask generate`; do not edit.
// Input: sha256:f5c41d3cf9001ae2d68138407b113be3c5dc9f01f6846cd00e4a163ac152a275

//! Part of `types/builder`: structs.

use super::super::super::types;
/// Builds a [`Thing`](types::Thing).
#[derive(Clone, Default)]
#[must_use = "a builder does nothing until it is built or sent"]
pub struct Thing {
    id: crate::runtime::Field<String>,
    extra: crate::runtime::Field<::serde_json::Map<String, ::serde_json::Value>>,
}
impl Thing {
    /// `id` on the wire.
    pub fn id<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
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
    pub fn build(self) -> Result<types::Thing, crate::runtime::InvalidInput> {
        let mut problems = crate::runtime::InvalidInput::default();
        let id = self.id.optional("id", &mut problems);
        let extra = self.extra.optional("extra", &mut problems).unwrap_or_default();
        let (true,) = (problems.is_limits(),) else {
            return Err(problems);
        };
        problems.about(types::Thing { id, extra })
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
            id: crate::runtime::Field::from_option(value.id),
            extra: crate::runtime::Field::from(value.extra),
        }
    }
}
impl ::std::fmt::Debug for Thing {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("Thing").finish_non_exhaustive()
    }
}
/// Builds a [`ListPlacesResponse`](types::ListPlacesResponse).
#[derive(Clone, Default)]
#[must_use = "a builder does nothing until it is built or sent"]
pub struct ListPlacesResponse {
    items: crate::runtime::Field<Vec<types::Thing>>,
    extra: crate::runtime::Field<::serde_json::Map<String, ::serde_json::Value>>,
}
impl ListPlacesResponse {
    /// `items` on the wire.
    pub fn items<V>(mut self, value: V) -> Self
    where
        V: TryInto<Vec<types::Thing>>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.items.set(value);
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
    ) -> Result<types::ListPlacesResponse, crate::runtime::InvalidInput> {
        let mut problems = crate::runtime::InvalidInput::default();
        let items = self.items.optional("items", &mut problems).unwrap_or_default();
        let extra = self.extra.optional("extra", &mut problems).unwrap_or_default();
        let (true,) = (problems.is_limits(),) else {
            return Err(problems);
        };
        problems
            .about(types::ListPlacesResponse {
                items,
                extra,
            })
    }
}
impl TryFrom<ListPlacesResponse> for types::ListPlacesResponse {
    type Error = crate::runtime::InvalidInput;
    fn try_from(
        value: ListPlacesResponse,
    ) -> Result<Self, crate::runtime::InvalidInput> {
        value.build()
    }
}
impl From<types::ListPlacesResponse> for ListPlacesResponse {
    fn from(value: types::ListPlacesResponse) -> Self {
        Self {
            items: crate::runtime::Field::from(value.items),
            extra: crate::runtime::Field::from(value.extra),
        }
    }
}
impl ::std::fmt::Debug for ListPlacesResponse {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("ListPlacesResponse").finish_non_exhaustive()
    }
}
/// Builds a [`ListThingsResponse`](types::ListThingsResponse).
#[derive(Clone, Default)]
#[must_use = "a builder does nothing until it is built or sent"]
pub struct ListThingsResponse {
    data: crate::runtime::Field<Vec<types::Thing>>,
    next_cursor: crate::runtime::Field<String>,
    extra: crate::runtime::Field<::serde_json::Map<String, ::serde_json::Value>>,
}
impl ListThingsResponse {
    /// `data` on the wire.
    pub fn data<V>(mut self, value: V) -> Self
    where
        V: TryInto<Vec<types::Thing>>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.data.set(value);
        self
    }
    /// `nextCursor` on the wire.
    pub fn next_cursor<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.next_cursor.set(value);
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
    ) -> Result<types::ListThingsResponse, crate::runtime::InvalidInput> {
        let mut problems = crate::runtime::InvalidInput::default();
        let data = self.data.required("data", &mut problems);
        let next_cursor = self.next_cursor.optional("nextCursor", &mut problems);
        let extra = self.extra.optional("extra", &mut problems).unwrap_or_default();
        let (true, Some(data)) = (problems.is_limits(), data) else {
            return Err(problems);
        };
        problems
            .about(types::ListThingsResponse {
                data,
                next_cursor,
                extra,
            })
    }
}
impl TryFrom<ListThingsResponse> for types::ListThingsResponse {
    type Error = crate::runtime::InvalidInput;
    fn try_from(
        value: ListThingsResponse,
    ) -> Result<Self, crate::runtime::InvalidInput> {
        value.build()
    }
}
impl From<types::ListThingsResponse> for ListThingsResponse {
    fn from(value: types::ListThingsResponse) -> Self {
        Self {
            data: crate::runtime::Field::from(value.data),
            next_cursor: crate::runtime::Field::from_option(value.next_cursor),
            extra: crate::runtime::Field::from(value.extra),
        }
    }
}
impl ::std::fmt::Debug for ListThingsResponse {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("ListThingsResponse").finish_non_exhaustive()
    }
}
