// Made by `cargo xtask generate`; do not edit.
// Input: sha256:00c4e3dce2ae50dfe8f91a051bc20e797cbfc4433a36cdf1ab77fd1ad929f5c1

//! Part of `builder`: operations.

use super::super::types;
/// The request of [`Payouts::get_payin_request_by_id`](super::super::Payouts::get_payin_request_by_id).
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetPayinRequestById {
    pub(crate) caller: crate::runtime::Caller,
    pub(crate) payin_request_id: crate::runtime::Field<types::PayinRequestId>,
}
impl GetPayinRequestById {
    pub(crate) fn new(caller: &crate::runtime::Caller) -> Self {
        Self {
            caller: caller.clone(),
            payin_request_id: crate::runtime::Field::default(),
        }
    }
    /// The request's identifier.
    pub fn payin_request_id<V>(mut self, value: V) -> Self
    where
        V: TryInto<types::PayinRequestId>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.payin_request_id.set(value);
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
        crate::runtime::ResponseValue<types::PayinRequest>,
        crate::runtime::Error,
    > {
        let request = self.into_request()?;
        let response = request.send().await?;
        match response.status() {
            200 => response.json::<types::PayinRequest>(),
            400 | 401 | 404 | 500 => Err(response.into_documented_error()),
            _ => Err(response.into_undocumented_error()),
        }
    }
    fn into_request(self) -> Result<crate::runtime::Request, crate::runtime::Error> {
        const OPERATION: crate::runtime::Operation = crate::runtime::Operation {
            id: "get_payin_request_by_id",
            product: Some(crate::runtime::Product::new("payouts")),
            method: crate::runtime::Method::Get,
            path: "/payinRequests/{payinRequestId}",
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
        let payin_request_id = self
            .payin_request_id
            .required("payinRequestId", &mut problems);
        let (true, Some(payin_request_id)) = (problems.is_empty(), payin_request_id)
        else {
            return Err(problems.into_error(&OPERATION));
        };
        let request = self
            .caller
            .request(&OPERATION)
            .path(crate::runtime::Style::Simple, "payinRequestId", &payin_request_id)?;
        Ok(request)
    }
}
impl ::std::fmt::Debug for GetPayinRequestById {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("GetPayinRequestById").finish_non_exhaustive()
    }
}
/// The request of [`Payouts::list_payin_sources`](super::super::Payouts::list_payin_sources).
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListPayinSources {
    pub(crate) caller: crate::runtime::Caller,
    pub(crate) without_limits: bool,
    pub(crate) reference: crate::runtime::Field<String>,
    pub(crate) customer_id: crate::runtime::Field<types::CustomerId>,
    pub(crate) limit: crate::runtime::Field<i64>,
    pub(crate) cursor: crate::runtime::Field<String>,
}
impl ListPayinSources {
    pub(crate) fn new(caller: &crate::runtime::Caller) -> Self {
        Self {
            caller: caller.clone(),
            without_limits: false,
            reference: crate::runtime::Field::default(),
            customer_id: crate::runtime::Field::default(),
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
        crate::runtime::ResponseValue<types::ListPayinSourcesResponse>,
        crate::runtime::Error,
    > {
        let request = self.into_request()?;
        let response = request.send().await?;
        match response.status() {
            200 => response.json::<types::ListPayinSourcesResponse>(),
            401 | 500 => Err(response.into_documented_error()),
            _ => Err(response.into_undocumented_error()),
        }
    }
    fn into_request(self) -> Result<crate::runtime::Request, crate::runtime::Error> {
        const OPERATION: crate::runtime::Operation = crate::runtime::Operation {
            id: "list_payin_sources",
            product: Some(crate::runtime::Product::new("payouts")),
            method: crate::runtime::Method::Get,
            path: "/payinSources",
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
            .query(crate::runtime::Style::FormExploded, "limit", &limit)?
            .query(crate::runtime::Style::FormExploded, "cursor", &cursor)?;
        Ok(request)
    }
}
impl ::std::fmt::Debug for ListPayinSources {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("ListPayinSources").finish_non_exhaustive()
    }
}
impl ListPayinSources {
    /// The pages of the list, each as it came.
    pub fn pages(self) -> crate::runtime::Pages<Self> {
        crate::runtime::Pages::new(self)
    }
    /// What is on the pages of the list, one after the other.
    pub fn stream(self) -> crate::runtime::Items<Self> {
        crate::runtime::Items::new(self)
    }
}
impl crate::runtime::Paged for ListPayinSources {
    type Page = types::ListPayinSourcesResponse;
    type Item = types::PayinSource;
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
/// The request of [`Payouts::create_payin_source`](super::super::Payouts::create_payin_source).
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreatePayinSource {
    pub(crate) caller: crate::runtime::Caller,
    pub(crate) without_limits: bool,
    pub(crate) body: crate::runtime::Field<types::CreatePayinSource>,
}
impl CreatePayinSource {
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
        V: TryInto<types::CreatePayinSource>,
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
        crate::runtime::ResponseValue<types::PayinSource>,
        crate::runtime::Error,
    > {
        let request = self.into_request()?;
        let response = request.send().await?;
        match response.status() {
            200 => response.json::<types::PayinSource>(),
            400 | 401 | 500 => Err(response.into_documented_error()),
            _ => Err(response.into_undocumented_error()),
        }
    }
    fn into_request(self) -> Result<crate::runtime::Request, crate::runtime::Error> {
        const OPERATION: crate::runtime::Operation = crate::runtime::Operation {
            id: "create_payin_source",
            product: Some(crate::runtime::Product::new("payouts")),
            method: crate::runtime::Method::Post,
            path: "/payinSources",
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
impl ::std::fmt::Debug for CreatePayinSource {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("CreatePayinSource").finish_non_exhaustive()
    }
}
/// The request of [`Payouts::get_payin_source_by_id`](super::super::Payouts::get_payin_source_by_id).
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetPayinSourceById {
    pub(crate) caller: crate::runtime::Caller,
    pub(crate) payin_source_id: crate::runtime::Field<types::PayinSourceId>,
}
impl GetPayinSourceById {
    pub(crate) fn new(caller: &crate::runtime::Caller) -> Self {
        Self {
            caller: caller.clone(),
            payin_source_id: crate::runtime::Field::default(),
        }
    }
    /// The source's identifier.
    pub fn payin_source_id<V>(mut self, value: V) -> Self
    where
        V: TryInto<types::PayinSourceId>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.payin_source_id.set(value);
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
        crate::runtime::ResponseValue<types::PayinSource>,
        crate::runtime::Error,
    > {
        let request = self.into_request()?;
        let response = request.send().await?;
        match response.status() {
            200 => response.json::<types::PayinSource>(),
            400 | 401 | 404 | 500 => Err(response.into_documented_error()),
            _ => Err(response.into_undocumented_error()),
        }
    }
    fn into_request(self) -> Result<crate::runtime::Request, crate::runtime::Error> {
        const OPERATION: crate::runtime::Operation = crate::runtime::Operation {
            id: "get_payin_source_by_id",
            product: Some(crate::runtime::Product::new("payouts")),
            method: crate::runtime::Method::Get,
            path: "/payinSources/{payinSourceId}",
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
        let payin_source_id = self
            .payin_source_id
            .required("payinSourceId", &mut problems);
        let (true, Some(payin_source_id)) = (problems.is_empty(), payin_source_id) else {
            return Err(problems.into_error(&OPERATION));
        };
        let request = self
            .caller
            .request(&OPERATION)
            .path(crate::runtime::Style::Simple, "payinSourceId", &payin_source_id)?;
        Ok(request)
    }
}
impl ::std::fmt::Debug for GetPayinSourceById {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("GetPayinSourceById").finish_non_exhaustive()
    }
}
/// The request of [`Payouts::list_payout_requests`](super::super::Payouts::list_payout_requests).
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListPayoutRequests {
    pub(crate) caller: crate::runtime::Caller,
    pub(crate) without_limits: bool,
    pub(crate) reference: crate::runtime::Field<String>,
    pub(crate) customer_id: crate::runtime::Field<types::CustomerId>,
    pub(crate) payout_target_id: crate::runtime::Field<types::PayoutTargetId>,
    pub(crate) limit: crate::runtime::Field<i64>,
    pub(crate) cursor: crate::runtime::Field<String>,
}
impl ListPayoutRequests {
    pub(crate) fn new(caller: &crate::runtime::Caller) -> Self {
        Self {
            caller: caller.clone(),
            without_limits: false,
            reference: crate::runtime::Field::default(),
            customer_id: crate::runtime::Field::default(),
            payout_target_id: crate::runtime::Field::default(),
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
    /// Only what was sent to this target.
    pub fn payout_target_id<V>(mut self, value: V) -> Self
    where
        V: TryInto<types::PayoutTargetId>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.payout_target_id.set(value);
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
        crate::runtime::ResponseValue<types::ListPayoutRequestsResponse>,
        crate::runtime::Error,
    > {
        let request = self.into_request()?;
        let response = request.send().await?;
        match response.status() {
            200 => response.json::<types::ListPayoutRequestsResponse>(),
            401 | 500 => Err(response.into_documented_error()),
            _ => Err(response.into_undocumented_error()),
        }
    }
    fn into_request(self) -> Result<crate::runtime::Request, crate::runtime::Error> {
        const OPERATION: crate::runtime::Operation = crate::runtime::Operation {
            id: "list_payout_requests",
            product: Some(crate::runtime::Product::new("payouts")),
            method: crate::runtime::Method::Get,
            path: "/payoutRequests",
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
        let payout_target_id = self
            .payout_target_id
            .optional("payoutTargetId", &mut problems);
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
                "payoutTargetId",
                &payout_target_id,
            )?
            .query(crate::runtime::Style::FormExploded, "limit", &limit)?
            .query(crate::runtime::Style::FormExploded, "cursor", &cursor)?;
        Ok(request)
    }
}
impl ::std::fmt::Debug for ListPayoutRequests {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("ListPayoutRequests").finish_non_exhaustive()
    }
}
impl ListPayoutRequests {
    /// The pages of the list, each as it came.
    pub fn pages(self) -> crate::runtime::Pages<Self> {
        crate::runtime::Pages::new(self)
    }
    /// What is on the pages of the list, one after the other.
    pub fn stream(self) -> crate::runtime::Items<Self> {
        crate::runtime::Items::new(self)
    }
}
impl crate::runtime::Paged for ListPayoutRequests {
    type Page = types::ListPayoutRequestsResponse;
    type Item = types::PayoutRequest;
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
/// The request of [`Payouts::create_payout_request`](super::super::Payouts::create_payout_request).
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreatePayoutRequest {
    pub(crate) caller: crate::runtime::Caller,
    pub(crate) without_limits: bool,
    pub(crate) body: crate::runtime::Field<types::CreatePayoutRequest>,
}
impl CreatePayoutRequest {
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
        V: TryInto<types::CreatePayoutRequest>,
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
        crate::runtime::ResponseValue<types::PayoutRequest>,
        crate::runtime::Error,
    > {
        let request = self.into_request()?;
        let response = request.send().await?;
        match response.status() {
            200 => response.json::<types::PayoutRequest>(),
            400 | 401 | 500 => Err(response.into_documented_error()),
            _ => Err(response.into_undocumented_error()),
        }
    }
    fn into_request(self) -> Result<crate::runtime::Request, crate::runtime::Error> {
        const OPERATION: crate::runtime::Operation = crate::runtime::Operation {
            id: "create_payout_request",
            product: Some(crate::runtime::Product::new("payouts")),
            method: crate::runtime::Method::Post,
            path: "/payoutRequests",
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
impl ::std::fmt::Debug for CreatePayoutRequest {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("CreatePayoutRequest").finish_non_exhaustive()
    }
}
