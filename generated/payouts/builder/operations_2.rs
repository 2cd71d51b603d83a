// Made by `cargo xtask generate`; do not edit.
// Input: sha256:00c4e3dce2ae50dfe8f91a051bc20e797cbfc4433a36cdf1ab77fd1ad929f5c1

//! Part of `builder`: operations.

use super::super::types;
/// The request of [`Payouts::get_payin_settlement_by_id`](super::super::Payouts::get_payin_settlement_by_id).
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetPayinSettlementById {
    pub(crate) caller: crate::runtime::Caller,
    pub(crate) merchant_account_id: crate::runtime::Field<types::MerchantAccountId>,
    pub(crate) payin_settlement_id: crate::runtime::Field<types::PayinSettlementId>,
}
impl GetPayinSettlementById {
    pub(crate) fn new(caller: &crate::runtime::Caller) -> Self {
        Self {
            caller: caller.clone(),
            merchant_account_id: crate::runtime::Field::default(),
            payin_settlement_id: crate::runtime::Field::default(),
        }
    }
    /// The account that was settled.
    pub fn merchant_account_id<V>(mut self, value: V) -> Self
    where
        V: TryInto<types::MerchantAccountId>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.merchant_account_id.set(value);
        self
    }
    /// The settlement's identifier.
    pub fn payin_settlement_id<V>(mut self, value: V) -> Self
    where
        V: TryInto<types::PayinSettlementId>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.payin_settlement_id.set(value);
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
    /// What the API says then is a `types::ErrorBody`, which `body_as` of the error reads.
    pub async fn send(
        self,
    ) -> Result<
        crate::runtime::ResponseValue<types::PayinSettlement>,
        crate::runtime::Error,
    > {
        let request = self.into_request()?;
        let response = request.send().await?;
        match response.status() {
            200 => response.json::<types::PayinSettlement>(),
            400 | 401 | 404 | 500 => Err(response.into_documented_error()),
            _ => Err(response.into_undocumented_error()),
        }
    }
    fn into_request(self) -> Result<crate::runtime::Request, crate::runtime::Error> {
        const OPERATION: crate::runtime::Operation = crate::runtime::Operation {
            id: "get_payin_settlement_by_id",
            product: Some(crate::runtime::Product::new("payouts")),
            method: crate::runtime::Method::Get,
            path: "/merchantAccounts/{merchantAccountId}/settlements/{payinSettlementId}",
            accept: "application/json",
            servers: &[
                crate::runtime::Server {
                    environment: Some("production"),
                    url: "https://api.palomma.com/v0",
                    variables: &[],
                },
                crate::runtime::Server {
                    environment: Some("sandbox"),
                    url: "https://sandbox.api.palomma.com/v0",
                    variables: &[],
                },
            ],
            security: &[
                &[
                    crate::runtime::Scheme {
                        name: "BearerAuth",
                        carrier: crate::runtime::Carrier::Authorization("Bearer"),
                        scopes: &[],
                    },
                ],
            ],
        };
        let mut problems = crate::runtime::InvalidInput::default();
        let merchant_account_id = self
            .merchant_account_id
            .required("merchantAccountId", &mut problems);
        let payin_settlement_id = self
            .payin_settlement_id
            .required("payinSettlementId", &mut problems);
        let (true, Some(merchant_account_id), Some(payin_settlement_id)) = (
            problems.is_empty(),
            merchant_account_id,
            payin_settlement_id,
        ) else {
            return Err(problems.into_error(&OPERATION));
        };
        let request = self
            .caller
            .request(&OPERATION)
            .path(
                crate::runtime::Style::Simple,
                "merchantAccountId",
                &merchant_account_id,
            )?
            .path(
                crate::runtime::Style::Simple,
                "payinSettlementId",
                &payin_settlement_id,
            )?;
        Ok(request)
    }
}
impl ::std::fmt::Debug for GetPayinSettlementById {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("GetPayinSettlementById").finish_non_exhaustive()
    }
}
/// The request of [`Payouts::list_payin_links`](super::super::Payouts::list_payin_links).
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListPayinLinks {
    pub(crate) caller: crate::runtime::Caller,
    pub(crate) without_limits: bool,
    pub(crate) reference: crate::runtime::Field<String>,
    pub(crate) customer_id: crate::runtime::Field<types::CustomerId>,
    pub(crate) payin_settlement_id: crate::runtime::Field<types::PayinSettlementId>,
    pub(crate) limit: crate::runtime::Field<i64>,
    pub(crate) cursor: crate::runtime::Field<String>,
}
impl ListPayinLinks {
    pub(crate) fn new(caller: &crate::runtime::Caller) -> Self {
        Self {
            caller: caller.clone(),
            without_limits: false,
            reference: crate::runtime::Field::default(),
            customer_id: crate::runtime::Field::default(),
            payin_settlement_id: crate::runtime::Field::default(),
            limit: crate::runtime::Field::default(),
            cursor: crate::runtime::Field::default(),
        }
    }
    /// Only what was created with this reference of the merchant's.
    pub fn reference<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.reference.set(value);
        self
    }
    /// Only what belongs to this customer.
    pub fn customer_id<V>(mut self, value: V) -> Self
    where
        V: TryInto<types::CustomerId>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.customer_id.set(value);
        self
    }
    /// Only what was paid out to the merchant in this settlement. Since 2025-10-28.
    pub fn payin_settlement_id<V>(mut self, value: V) -> Self
    where
        V: TryInto<types::PayinSettlementId>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.payin_settlement_id.set(value);
        self
    }
    /// The largest number of items in one page.
    pub fn limit<V>(mut self, value: V) -> Self
    where
        V: TryInto<i64>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.limit.set(value);
        self
    }
    /// Where to go on, as the page before said; the first page without it.
    pub fn cursor<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.cursor.set(value);
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
        Self {
            without_limits: true,
            ..self
        }
    }
    /// Sends the request.
    ///
    /// # Errors
    /// Inputs that are missing or do not fit, before anything is sent; a
    /// failed connection; an answer that is no success or cannot be read.
    /// What the API says then is a `types::ErrorBody`, which `body_as` of the error reads.
    pub async fn send(
        self,
    ) -> Result<
        crate::runtime::ResponseValue<types::ListPayinLinksResponse>,
        crate::runtime::Error,
    > {
        let request = self.into_request()?;
        let response = request.send().await?;
        match response.status() {
            200 => response.json::<types::ListPayinLinksResponse>(),
            401 | 500 => Err(response.into_documented_error()),
            _ => Err(response.into_undocumented_error()),
        }
    }
    fn into_request(self) -> Result<crate::runtime::Request, crate::runtime::Error> {
        const OPERATION: crate::runtime::Operation = crate::runtime::Operation {
            id: "list_payin_links",
            product: Some(crate::runtime::Product::new("payouts")),
            method: crate::runtime::Method::Get,
            path: "/payinLinks",
            accept: "application/json",
            servers: &[
                crate::runtime::Server {
                    environment: Some("production"),
                    url: "https://api.palomma.com/v0",
                    variables: &[],
                },
                crate::runtime::Server {
                    environment: Some("sandbox"),
                    url: "https://sandbox.api.palomma.com/v0",
                    variables: &[],
                },
            ],
            security: &[
                &[
                    crate::runtime::Scheme {
                        name: "BearerAuth",
                        carrier: crate::runtime::Carrier::Authorization("Bearer"),
                        scopes: &[],
                    },
                ],
            ],
        };
        let mut problems = crate::runtime::InvalidInput::default();
        let reference = self.reference.optional("reference", &mut problems);
        let customer_id = self.customer_id.optional("customerId", &mut problems);
        let payin_settlement_id = self
            .payin_settlement_id
            .optional("payinSettlementId", &mut problems);
        let limit = self.limit.optional("limit", &mut problems);
        let cursor = self.cursor.optional("cursor", &mut problems);
        if self.without_limits {
            problems.pass_limits();
        } else {
            use crate::runtime::{Counted, Limit, Limited, Part, Relation, check_count};
            Limited::check(
                &limit,
                "limit",
                &[Limit::Number(Relation::AtMost, 100, 0)],
                &mut problems,
            );
        }
        let (true,) = (problems.is_empty(),) else {
            return Err(problems.into_error(&OPERATION));
        };
        let request = self
            .caller
            .request(&OPERATION)
            .query(crate::runtime::Style::FormExploded, "reference", &reference)?
            .query(crate::runtime::Style::FormExploded, "customerId", &customer_id)?
            .query(
                crate::runtime::Style::FormExploded,
                "payinSettlementId",
                &payin_settlement_id,
            )?
            .query(crate::runtime::Style::FormExploded, "limit", &limit)?
            .query(crate::runtime::Style::FormExploded, "cursor", &cursor)?;
        Ok(request)
    }
}
impl ::std::fmt::Debug for ListPayinLinks {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("ListPayinLinks").finish_non_exhaustive()
    }
}
impl ListPayinLinks {
    /// The pages of the list, each as it came.
    pub fn pages(self) -> crate::runtime::Pages<Self> {
        crate::runtime::Pages::new(self)
    }
    /// What is on the pages of the list, one after the other.
    pub fn stream(self) -> crate::runtime::Items<Self> {
        crate::runtime::Items::new(self)
    }
}
impl crate::runtime::Paged for ListPayinLinks {
    type Page = types::ListPayinLinksResponse;
    type Item = types::PayinLink;
    async fn fetch(
        self,
    ) -> Result<crate::runtime::ResponseValue<Self::Page>, crate::runtime::Error> {
        self.send().await
    }
    fn start(&self) -> Option<String> {
        self.cursor.get().cloned()
    }
    fn starting_at(self, cursor: String) -> Self {
        self.cursor(cursor)
    }
    fn next_cursor(page: &Self::Page) -> Option<String> {
        page.cursor.clone().into()
    }
    fn items(page: Self::Page) -> Vec<Self::Item> {
        crate::runtime::listed(page.items)
    }
}
/// The request of [`Payouts::create_payin_link`](super::super::Payouts::create_payin_link).
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreatePayinLink {
    pub(crate) caller: crate::runtime::Caller,
    pub(crate) without_limits: bool,
    pub(crate) body: crate::runtime::Field<types::CreatePayinLink>,
}
impl CreatePayinLink {
    pub(crate) fn new(caller: &crate::runtime::Caller) -> Self {
        Self {
            caller: caller.clone(),
            without_limits: false,
            body: crate::runtime::Field::default(),
        }
    }
    /// The body of the request.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: TryInto<types::CreatePayinLink>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.body.set(value);
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
        Self {
            without_limits: true,
            ..self
        }
    }
    /// Sends the request.
    ///
    /// # Errors
    /// Inputs that are missing or do not fit, before anything is sent; a
    /// failed connection; an answer that is no success or cannot be read.
    /// What the API says then is a `types::ErrorBody`, which `body_as` of the error reads.
    pub async fn send(
        self,
    ) -> Result<crate::runtime::ResponseValue<types::PayinLink>, crate::runtime::Error> {
        let request = self.into_request()?;
        let response = request.send().await?;
        match response.status() {
            200 => response.json::<types::PayinLink>(),
            400 | 401 | 500 => Err(response.into_documented_error()),
            _ => Err(response.into_undocumented_error()),
        }
    }
    fn into_request(self) -> Result<crate::runtime::Request, crate::runtime::Error> {
        const OPERATION: crate::runtime::Operation = crate::runtime::Operation {
            id: "create_payin_link",
            product: Some(crate::runtime::Product::new("payouts")),
            method: crate::runtime::Method::Post,
            path: "/payinLinks",
            accept: "application/json",
            servers: &[
                crate::runtime::Server {
                    environment: Some("production"),
                    url: "https://api.palomma.com/v0",
                    variables: &[],
                },
                crate::runtime::Server {
                    environment: Some("sandbox"),
                    url: "https://sandbox.api.palomma.com/v0",
                    variables: &[],
                },
            ],
            security: &[
                &[
                    crate::runtime::Scheme {
                        name: "BearerAuth",
                        carrier: crate::runtime::Carrier::Authorization("Bearer"),
                        scopes: &[],
                    },
                ],
            ],
        };
        let mut problems = crate::runtime::InvalidInput::default();
        let body = self.body.required("body", &mut problems);
        if self.without_limits {
            problems.pass_limits();
        }
        let (true, Some(body)) = (problems.is_empty(), body) else {
            return Err(problems.into_error(&OPERATION));
        };
        let request = self.caller.request(&OPERATION).json("application/json", &body)?;
        Ok(request)
    }
}
impl ::std::fmt::Debug for CreatePayinLink {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("CreatePayinLink").finish_non_exhaustive()
    }
}
/// The request of [`Payouts::get_payin_link_by_id`](super::super::Payouts::get_payin_link_by_id).
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetPayinLinkById {
    pub(crate) caller: crate::runtime::Caller,
    pub(crate) payin_link_id: crate::runtime::Field<types::PayinLinkId>,
}
impl GetPayinLinkById {
    pub(crate) fn new(caller: &crate::runtime::Caller) -> Self {
        Self {
            caller: caller.clone(),
            payin_link_id: crate::runtime::Field::default(),
        }
    }
    /// The link's identifier.
    pub fn payin_link_id<V>(mut self, value: V) -> Self
    where
        V: TryInto<types::PayinLinkId>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.payin_link_id.set(value);
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
    /// What the API says then is a `types::ErrorBody`, which `body_as` of the error reads.
    pub async fn send(
        self,
    ) -> Result<crate::runtime::ResponseValue<types::PayinLink>, crate::runtime::Error> {
        let request = self.into_request()?;
        let response = request.send().await?;
        match response.status() {
            200 => response.json::<types::PayinLink>(),
            400 | 401 | 404 | 500 => Err(response.into_documented_error()),
            _ => Err(response.into_undocumented_error()),
        }
    }
    fn into_request(self) -> Result<crate::runtime::Request, crate::runtime::Error> {
        const OPERATION: crate::runtime::Operation = crate::runtime::Operation {
            id: "get_payin_link_by_id",
            product: Some(crate::runtime::Product::new("payouts")),
            method: crate::runtime::Method::Get,
            path: "/payinLinks/{payinLinkId}",
            accept: "application/json",
            servers: &[
                crate::runtime::Server {
                    environment: Some("production"),
                    url: "https://api.palomma.com/v0",
                    variables: &[],
                },
                crate::runtime::Server {
                    environment: Some("sandbox"),
                    url: "https://sandbox.api.palomma.com/v0",
                    variables: &[],
                },
            ],
            security: &[
                &[
                    crate::runtime::Scheme {
                        name: "BearerAuth",
                        carrier: crate::runtime::Carrier::Authorization("Bearer"),
                        scopes: &[],
                    },
                ],
            ],
        };
        let mut problems = crate::runtime::InvalidInput::default();
        let payin_link_id = self.payin_link_id.required("payinLinkId", &mut problems);
        let (true, Some(payin_link_id)) = (problems.is_empty(), payin_link_id) else {
            return Err(problems.into_error(&OPERATION));
        };
        let request = self
            .caller
            .request(&OPERATION)
            .path(crate::runtime::Style::Simple, "payinLinkId", &payin_link_id)?;
        Ok(request)
    }
}
impl ::std::fmt::Debug for GetPayinLinkById {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("GetPayinLinkById").finish_non_exhaustive()
    }
}
/// The request of [`Payouts::list_payin_requests`](super::super::Payouts::list_payin_requests).
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListPayinRequests {
    pub(crate) caller: crate::runtime::Caller,
    pub(crate) without_limits: bool,
    pub(crate) reference: crate::runtime::Field<String>,
    pub(crate) customer_id: crate::runtime::Field<types::CustomerId>,
    pub(crate) payin_source_id: crate::runtime::Field<types::PayinSourceId>,
    pub(crate) payin_settlement_id: crate::runtime::Field<types::PayinSettlementId>,
    pub(crate) limit: crate::runtime::Field<i64>,
    pub(crate) cursor: crate::runtime::Field<String>,
}
impl ListPayinRequests {
    pub(crate) fn new(caller: &crate::runtime::Caller) -> Self {
        Self {
            caller: caller.clone(),
            without_limits: false,
            reference: crate::runtime::Field::default(),
            customer_id: crate::runtime::Field::default(),
            payin_source_id: crate::runtime::Field::default(),
            payin_settlement_id: crate::runtime::Field::default(),
            limit: crate::runtime::Field::default(),
            cursor: crate::runtime::Field::default(),
        }
    }
    /// Only what was created with this reference of the merchant's.
    pub fn reference<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.reference.set(value);
        self
    }
    /// Only what belongs to this customer.
    pub fn customer_id<V>(mut self, value: V) -> Self
    where
        V: TryInto<types::CustomerId>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.customer_id.set(value);
        self
    }
    /// Only what draws from this source.
    pub fn payin_source_id<V>(mut self, value: V) -> Self
    where
        V: TryInto<types::PayinSourceId>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.payin_source_id.set(value);
        self
    }
    /// Only what was paid out to the merchant in this settlement. Since 2025-10-28.
    pub fn payin_settlement_id<V>(mut self, value: V) -> Self
    where
        V: TryInto<types::PayinSettlementId>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.payin_settlement_id.set(value);
        self
    }
    /// The largest number of items in one page.
    pub fn limit<V>(mut self, value: V) -> Self
    where
        V: TryInto<i64>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.limit.set(value);
        self
    }
    /// Where to go on, as the page before said; the first page without it.
    pub fn cursor<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.cursor.set(value);
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
        Self {
            without_limits: true,
            ..self
        }
    }
    /// Sends the request.
    ///
    /// # Errors
    /// Inputs that are missing or do not fit, before anything is sent; a
    /// failed connection; an answer that is no success or cannot be read.
    /// What the API says then is a `types::ErrorBody`, which `body_as` of the error reads.
    pub async fn send(
        self,
    ) -> Result<
        crate::runtime::ResponseValue<types::ListPayinRequestsResponse>,
        crate::runtime::Error,
    > {
        let request = self.into_request()?;
        let response = request.send().await?;
        match response.status() {
            200 => response.json::<types::ListPayinRequestsResponse>(),
            401 | 500 => Err(response.into_documented_error()),
            _ => Err(response.into_undocumented_error()),
        }
    }
    fn into_request(self) -> Result<crate::runtime::Request, crate::runtime::Error> {
        const OPERATION: crate::runtime::Operation = crate::runtime::Operation {
            id: "list_payin_requests",
            product: Some(crate::runtime::Product::new("payouts")),
            method: crate::runtime::Method::Get,
            path: "/payinRequests",
            accept: "application/json",
            servers: &[
                crate::runtime::Server {
                    environment: Some("production"),
                    url: "https://api.palomma.com/v0",
                    variables: &[],
                },
                crate::runtime::Server {
                    environment: Some("sandbox"),
                    url: "https://sandbox.api.palomma.com/v0",
                    variables: &[],
                },
            ],
            security: &[
                &[
                    crate::runtime::Scheme {
                        name: "BearerAuth",
                        carrier: crate::runtime::Carrier::Authorization("Bearer"),
                        scopes: &[],
                    },
                ],
            ],
        };
        let mut problems = crate::runtime::InvalidInput::default();
        let reference = self.reference.optional("reference", &mut problems);
        let customer_id = self.customer_id.optional("customerId", &mut problems);
        let payin_source_id = self
            .payin_source_id
            .optional("payinSourceId", &mut problems);
        let payin_settlement_id = self
            .payin_settlement_id
            .optional("payinSettlementId", &mut problems);
        let limit = self.limit.optional("limit", &mut problems);
        let cursor = self.cursor.optional("cursor", &mut problems);
        if self.without_limits {
            problems.pass_limits();
        } else {
            use crate::runtime::{Counted, Limit, Limited, Part, Relation, check_count};
            Limited::check(
                &limit,
                "limit",
                &[Limit::Number(Relation::AtMost, 100, 0)],
                &mut problems,
            );
        }
        let (true,) = (problems.is_empty(),) else {
            return Err(problems.into_error(&OPERATION));
        };
        let request = self
            .caller
            .request(&OPERATION)
            .query(crate::runtime::Style::FormExploded, "reference", &reference)?
            .query(crate::runtime::Style::FormExploded, "customerId", &customer_id)?
            .query(
                crate::runtime::Style::FormExploded,
                "payinSourceId",
                &payin_source_id,
            )?
            .query(
                crate::runtime::Style::FormExploded,
                "payinSettlementId",
                &payin_settlement_id,
            )?
            .query(crate::runtime::Style::FormExploded, "limit", &limit)?
            .query(crate::runtime::Style::FormExploded, "cursor", &cursor)?;
        Ok(request)
    }
}
impl ::std::fmt::Debug for ListPayinRequests {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("ListPayinRequests").finish_non_exhaustive()
    }
}
impl ListPayinRequests {
    /// The pages of the list, each as it came.
    pub fn pages(self) -> crate::runtime::Pages<Self> {
        crate::runtime::Pages::new(self)
    }
    /// What is on the pages of the list, one after the other.
    pub fn stream(self) -> crate::runtime::Items<Self> {
        crate::runtime::Items::new(self)
    }
}
impl crate::runtime::Paged for ListPayinRequests {
    type Page = types::ListPayinRequestsResponse;
    type Item = types::PayinRequest;
    async fn fetch(
        self,
    ) -> Result<crate::runtime::ResponseValue<Self::Page>, crate::runtime::Error> {
        self.send().await
    }
    fn start(&self) -> Option<String> {
        self.cursor.get().cloned()
    }
    fn starting_at(self, cursor: String) -> Self {
        self.cursor(cursor)
    }
    fn next_cursor(page: &Self::Page) -> Option<String> {
        page.cursor.clone().into()
    }
    fn items(page: Self::Page) -> Vec<Self::Item> {
        crate::runtime::listed(page.items)
    }
}
/// The request of [`Payouts::create_payin_request`](super::super::Payouts::create_payin_request).
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreatePayinRequest {
    pub(crate) caller: crate::runtime::Caller,
    pub(crate) without_limits: bool,
    pub(crate) body: crate::runtime::Field<types::CreatePayinRequest>,
}
impl CreatePayinRequest {
    pub(crate) fn new(caller: &crate::runtime::Caller) -> Self {
        Self {
            caller: caller.clone(),
            without_limits: false,
            body: crate::runtime::Field::default(),
        }
    }
    /// The body of the request.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: TryInto<types::CreatePayinRequest>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.body.set(value);
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
        Self {
            without_limits: true,
            ..self
        }
    }
    /// Sends the request.
    ///
    /// # Errors
    /// Inputs that are missing or do not fit, before anything is sent; a
    /// failed connection; an answer that is no success or cannot be read.
    /// What the API says then is a `types::ErrorBody`, which `body_as` of the error reads.
    pub async fn send(
        self,
    ) -> Result<
        crate::runtime::ResponseValue<types::PayinRequest>,
        crate::runtime::Error,
    > {
        let request = self.into_request()?;
        let response = request.send().await?;
        match response.status() {
            200 => response.json::<types::PayinRequest>(),
            400 | 401 | 500 => Err(response.into_documented_error()),
            _ => Err(response.into_undocumented_error()),
        }
    }
    fn into_request(self) -> Result<crate::runtime::Request, crate::runtime::Error> {
        const OPERATION: crate::runtime::Operation = crate::runtime::Operation {
            id: "create_payin_request",
            product: Some(crate::runtime::Product::new("payouts")),
            method: crate::runtime::Method::Post,
            path: "/payinRequests",
            accept: "application/json",
            servers: &[
                crate::runtime::Server {
                    environment: Some("production"),
                    url: "https://api.palomma.com/v0",
                    variables: &[],
                },
                crate::runtime::Server {
                    environment: Some("sandbox"),
                    url: "https://sandbox.api.palomma.com/v0",
                    variables: &[],
                },
            ],
            security: &[
                &[
                    crate::runtime::Scheme {
                        name: "BearerAuth",
                        carrier: crate::runtime::Carrier::Authorization("Bearer"),
                        scopes: &[],
                    },
                ],
            ],
        };
        let mut problems = crate::runtime::InvalidInput::default();
        let body = self.body.required("body", &mut problems);
        if self.without_limits {
            problems.pass_limits();
        }
        let (true, Some(body)) = (problems.is_empty(), body) else {
            return Err(problems.into_error(&OPERATION));
        };
        let request = self.caller.request(&OPERATION).json("application/json", &body)?;
        Ok(request)
    }
}
impl ::std::fmt::Debug for CreatePayinRequest {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("CreatePayinRequest").finish_non_exhaustive()
    }
}
