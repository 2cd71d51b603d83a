// Made by `cargo xtask generate`; do not edit.
// Input: sha256:12bcefcbcc954f8690eb92500257f4658ac446a452813c14c15577c5b597d0e8

//! Part of `builder`: operations.

use super::super::types;
/// The request of [`Client::get_item`](super::super::Client::get_item).
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetItem {
    pub(crate) caller: crate::runtime::Caller,
    pub(crate) account_id: crate::runtime::Field<String>,
    pub(crate) item_id: crate::runtime::Field<i64>,
    pub(crate) fields: crate::runtime::Field<Vec<String>>,
    pub(crate) order: crate::runtime::Field<types::GetItemOrder>,
    pub(crate) limit: crate::runtime::Field<i64>,
    pub(crate) x_trace: crate::runtime::Field<String>,
}
impl GetItem {
    pub(crate) fn new(caller: &crate::runtime::Caller) -> Self {
        Self {
            caller: caller.clone(),
            account_id: crate::runtime::Field::default(),
            item_id: crate::runtime::Field::default(),
            fields: crate::runtime::Field::default(),
            order: crate::runtime::Field::default(),
            limit: crate::runtime::Field::default(),
            x_trace: crate::runtime::Field::default(),
        }
    }
    /// Whose item it is.
    pub fn account_id<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.account_id.set(value);
        self
    }
    /// `itemId` on the wire.
    pub fn item_id<V>(mut self, value: V) -> Self
    where
        V: TryInto<i64>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.item_id.set(value);
        self
    }
    /// `fields` on the wire.
    pub fn fields<V>(mut self, value: V) -> Self
    where
        V: TryInto<Vec<String>>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.fields.set(value);
        self
    }
    /// `order` on the wire.
    pub fn order<V>(mut self, value: V) -> Self
    where
        V: TryInto<types::GetItemOrder>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.order.set(value);
        self
    }
    /// `limit` on the wire.
    pub fn limit<V>(mut self, value: V) -> Self
    where
        V: TryInto<i64>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.limit.set(value);
        self
    }
    /// `X-Trace` on the wire.
    pub fn x_trace<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.x_trace.set(value);
        self
    }
    /// Settings of this call, instead of those of the client.
    pub fn with(mut self, options: crate::runtime::CallOptions) -> Self {
        self.caller = self.caller.with(options);
        self
    }
    /// Sends what was given even where it is beyond a documented limit, for
    /// limits that the API has raised since; that goes for all it holds, too.
    pub fn without_limits(self) -> Self {
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    /// Inputs that are missing or do not fit, before anything is sent; a
    /// failed connection; an answer that is no success or cannot be read.
    pub async fn send(
        self,
    ) -> Result<
        crate::runtime::ResponseValue<types::GetItemResponse>,
        crate::runtime::Error,
    > {
        let request = self.into_request()?;
        let response = request.send().await?;
        match response.status() {
            200 => response.json::<types::GetItemResponse>(),
            404 => Err(response.into_documented_error()),
            _ => Err(response.into_undocumented_error()),
        }
    }
    fn into_request(self) -> Result<crate::runtime::Request, crate::runtime::Error> {
        const OPERATION: crate::runtime::Operation = crate::runtime::Operation {
            id: "get_item",
            product: None,
            method: crate::runtime::Method::Get,
            path: "/accounts/{accountId}/items/{itemId}",
            accept: "application/json",
            servers: &[
                crate::runtime::Server {
                    environment: None,
                    url: "https://api.example.com/v1",
                    variables: &[],
                },
            ],
            security: &[],
        };
        let mut problems = crate::runtime::InvalidInput::default();
        let account_id = self.account_id.required("accountId", &mut problems);
        let item_id = self.item_id.required("itemId", &mut problems);
        let fields = self.fields.optional("fields", &mut problems);
        let order = self.order.optional("order", &mut problems);
        let limit = self.limit.required("limit", &mut problems);
        let x_trace = self.x_trace.optional("X-Trace", &mut problems);
        let (true, Some(account_id), Some(item_id), Some(limit)) = (
            problems.is_empty(),
            account_id,
            item_id,
            limit,
        ) else {
            return Err(problems.into_error(&OPERATION));
        };
        let request = self
            .caller
            .request(&OPERATION)
            .path(crate::runtime::Style::Simple, "accountId", &account_id)?
            .path(crate::runtime::Style::Simple, "itemId", &item_id)?
            .query(crate::runtime::Style::FormExploded, "fields", &fields)?
            .query(crate::runtime::Style::FormExploded, "order", &order)?
            .query(crate::runtime::Style::FormExploded, "limit", &limit)?
            .header(crate::runtime::Style::Simple, "X-Trace", &x_trace)?;
        Ok(request)
    }
}
impl ::std::fmt::Debug for GetItem {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("GetItem").finish_non_exhaustive()
    }
}
/// The request of [`Client::delete_item`](super::super::Client::delete_item).
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteItem {
    pub(crate) caller: crate::runtime::Caller,
    pub(crate) account_id: crate::runtime::Field<String>,
    pub(crate) item_id: crate::runtime::Field<i64>,
}
impl DeleteItem {
    pub(crate) fn new(caller: &crate::runtime::Caller) -> Self {
        Self {
            caller: caller.clone(),
            account_id: crate::runtime::Field::default(),
            item_id: crate::runtime::Field::default(),
        }
    }
    /// Whose item it is.
    pub fn account_id<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.account_id.set(value);
        self
    }
    /// `itemId` on the wire.
    pub fn item_id<V>(mut self, value: V) -> Self
    where
        V: TryInto<i64>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.item_id.set(value);
        self
    }
    /// Settings of this call, instead of those of the client.
    pub fn with(mut self, options: crate::runtime::CallOptions) -> Self {
        self.caller = self.caller.with(options);
        self
    }
    /// Sends what was given even where it is beyond a documented limit, for
    /// limits that the API has raised since; that goes for all it holds, too.
    pub fn without_limits(self) -> Self {
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    /// Inputs that are missing or do not fit, before anything is sent; a
    /// failed connection; an answer that is no success or cannot be read.
    pub async fn send(
        self,
    ) -> Result<crate::runtime::ResponseValue<()>, crate::runtime::Error> {
        let request = self.into_request()?;
        let response = request.send().await?;
        match response.status() {
            204 => response.empty(),
            _ => Err(response.into_undocumented_error()),
        }
    }
    fn into_request(self) -> Result<crate::runtime::Request, crate::runtime::Error> {
        const OPERATION: crate::runtime::Operation = crate::runtime::Operation {
            id: "delete_item",
            product: None,
            method: crate::runtime::Method::Delete,
            path: "/accounts/{accountId}/items/{itemId}",
            accept: "*/*",
            servers: &[
                crate::runtime::Server {
                    environment: None,
                    url: "https://api.example.com/v1",
                    variables: &[],
                },
            ],
            security: &[],
        };
        let mut problems = crate::runtime::InvalidInput::default();
        let account_id = self.account_id.required("accountId", &mut problems);
        let item_id = self.item_id.required("itemId", &mut problems);
        let (true, Some(account_id), Some(item_id)) = (
            problems.is_empty(),
            account_id,
            item_id,
        ) else {
            return Err(problems.into_error(&OPERATION));
        };
        let request = self
            .caller
            .request(&OPERATION)
            .path(crate::runtime::Style::Simple, "accountId", &account_id)?
            .path(crate::runtime::Style::Simple, "itemId", &item_id)?;
        Ok(request)
    }
}
impl ::std::fmt::Debug for DeleteItem {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("DeleteItem").finish_non_exhaustive()
    }
}
