// Made by `cargo xtask generate`; do not edit.
// Input: sha256:00c4e3dce2ae50dfe8f91a051bc20e797cbfc4433a36cdf1ab77fd1ad929f5c1

//! Part of `builder`: operations.

use super::super::types;
/// The request of [`Payouts::get_payout_request_by_id`](super::super::Payouts::get_payout_request_by_id).
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetPayoutRequestById {
    pub(crate) caller: crate::runtime::Caller,
    pub(crate) payout_request_id: crate::runtime::Field<types::PayoutRequestId>,
}
impl GetPayoutRequestById {
    pub(crate) fn new(caller: &crate::runtime::Caller) -> Self {
        Self {
            caller: caller.clone(),
            payout_request_id: crate::runtime::Field::default(),
        }
    }
    /// The request's identifier.
    pub fn payout_request_id<V>(mut self, value: V) -> Self
    where
        V: TryInto<types::PayoutRequestId>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.payout_request_id.set(value);
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
        crate::runtime::ResponseValue<types::PayoutRequest>,
        crate::runtime::Error,
    > {
        let request = self.into_request()?;
        let response = request.send().await?;
        match response.status() {
            200 => response.json::<types::PayoutRequest>(),
            400 | 401 | 404 | 500 => Err(response.into_documented_error()),
            _ => Err(response.into_undocumented_error()),
        }
    }
    fn into_request(self) -> Result<crate::runtime::Request, crate::runtime::Error> {
        const OPERATION: crate::runtime::Operation = crate::runtime::Operation {
            id: "get_payout_request_by_id",
            product: Some(crate::runtime::Product::new("payouts")),
            method: crate::runtime::Method::Get,
            path: "/payoutRequests/{payoutRequestId}",
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
        let payout_request_id = self
            .payout_request_id
            .required("payoutRequestId", &mut problems);
        let (true, Some(payout_request_id)) = (problems.is_empty(), payout_request_id)
        else {
            return Err(problems.into_error(&OPERATION));
        };
        let request = self
            .caller
            .request(&OPERATION)
            .path(crate::runtime::Style::Simple, "payoutRequestId", &payout_request_id)?;
        Ok(request)
    }
}
impl ::std::fmt::Debug for GetPayoutRequestById {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("GetPayoutRequestById").finish_non_exhaustive()
    }
}
/// The request of [`Payouts::list_payout_targets`](super::super::Payouts::list_payout_targets).
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListPayoutTargets {
    pub(crate) caller: crate::runtime::Caller,
    pub(crate) without_limits: bool,
    pub(crate) reference: crate::runtime::Field<String>,
    pub(crate) customer_id: crate::runtime::Field<types::CustomerId>,
    pub(crate) limit: crate::runtime::Field<i64>,
    pub(crate) cursor: crate::runtime::Field<String>,
}
impl ListPayoutTargets {
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
        crate::runtime::ResponseValue<types::ListPayoutTargetsResponse>,
        crate::runtime::Error,
    > {
        let request = self.into_request()?;
        let response = request.send().await?;
        match response.status() {
            200 => response.json::<types::ListPayoutTargetsResponse>(),
            401 | 500 => Err(response.into_documented_error()),
            _ => Err(response.into_undocumented_error()),
        }
    }
    fn into_request(self) -> Result<crate::runtime::Request, crate::runtime::Error> {
        const OPERATION: crate::runtime::Operation = crate::runtime::Operation {
            id: "list_payout_targets",
            product: Some(crate::runtime::Product::new("payouts")),
            method: crate::runtime::Method::Get,
            path: "/payoutTargets",
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
impl ::std::fmt::Debug for ListPayoutTargets {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("ListPayoutTargets").finish_non_exhaustive()
    }
}
impl ListPayoutTargets {
    /// The pages of the list, each as it came.
    pub fn pages(self) -> crate::runtime::Pages<Self> {
        crate::runtime::Pages::new(self)
    }
    /// What is on the pages of the list, one after the other.
    pub fn stream(self) -> crate::runtime::Items<Self> {
        crate::runtime::Items::new(self)
    }
}
impl crate::runtime::Paged for ListPayoutTargets {
    type Page = types::ListPayoutTargetsResponse;
    type Item = types::PayoutTarget;
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
/// The request of [`Payouts::create_payout_target`](super::super::Payouts::create_payout_target).
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreatePayoutTarget {
    pub(crate) caller: crate::runtime::Caller,
    pub(crate) without_limits: bool,
    pub(crate) body: crate::runtime::Field<types::PayoutTargetBankAccount>,
}
impl CreatePayoutTarget {
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
        V: TryInto<types::PayoutTargetBankAccount>,
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
        crate::runtime::ResponseValue<types::PayoutTarget>,
        crate::runtime::Error,
    > {
        let request = self.into_request()?;
        let response = request.send().await?;
        match response.status() {
            200 => response.json::<types::PayoutTarget>(),
            400 | 401 | 500 => Err(response.into_documented_error()),
            _ => Err(response.into_undocumented_error()),
        }
    }
    fn into_request(self) -> Result<crate::runtime::Request, crate::runtime::Error> {
        const OPERATION: crate::runtime::Operation = crate::runtime::Operation {
            id: "create_payout_target",
            product: Some(crate::runtime::Product::new("payouts")),
            method: crate::runtime::Method::Post,
            path: "/payoutTargets",
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
impl ::std::fmt::Debug for CreatePayoutTarget {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("CreatePayoutTarget").finish_non_exhaustive()
    }
}
/// The request of [`Payouts::get_payout_target_by_id`](super::super::Payouts::get_payout_target_by_id).
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetPayoutTargetById {
    pub(crate) caller: crate::runtime::Caller,
    pub(crate) payout_target_id: crate::runtime::Field<types::PayoutTargetId>,
}
impl GetPayoutTargetById {
    pub(crate) fn new(caller: &crate::runtime::Caller) -> Self {
        Self {
            caller: caller.clone(),
            payout_target_id: crate::runtime::Field::default(),
        }
    }
    /// The target's identifier.
    pub fn payout_target_id<V>(mut self, value: V) -> Self
    where
        V: TryInto<types::PayoutTargetId>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.payout_target_id.set(value);
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
        crate::runtime::ResponseValue<types::PayoutTarget>,
        crate::runtime::Error,
    > {
        let request = self.into_request()?;
        let response = request.send().await?;
        match response.status() {
            200 => response.json::<types::PayoutTarget>(),
            400 | 401 | 404 | 500 => Err(response.into_documented_error()),
            _ => Err(response.into_undocumented_error()),
        }
    }
    fn into_request(self) -> Result<crate::runtime::Request, crate::runtime::Error> {
        const OPERATION: crate::runtime::Operation = crate::runtime::Operation {
            id: "get_payout_target_by_id",
            product: Some(crate::runtime::Product::new("payouts")),
            method: crate::runtime::Method::Get,
            path: "/payoutTargets/{payoutTargetId}",
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
        let payout_target_id = self
            .payout_target_id
            .required("payoutTargetId", &mut problems);
        let (true, Some(payout_target_id)) = (problems.is_empty(), payout_target_id)
        else {
            return Err(problems.into_error(&OPERATION));
        };
        let request = self
            .caller
            .request(&OPERATION)
            .path(crate::runtime::Style::Simple, "payoutTargetId", &payout_target_id)?;
        Ok(request)
    }
}
impl ::std::fmt::Debug for GetPayoutTargetById {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("GetPayoutTargetById").finish_non_exhaustive()
    }
}
