// Made by `cargo xtask generate`; do not edit.
// Input: sha256:00c4e3dce2ae50dfe8f91a051bc20e797cbfc4433a36cdf1ab77fd1ad929f5c1

//! Part of `builder`: operations.

use super::super::types;
/// The request of [`Payouts::list_customers`](super::super::Payouts::list_customers).
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListCustomers {
    pub(crate) caller: crate::runtime::Caller,
    pub(crate) without_limits: bool,
    pub(crate) reference: crate::runtime::Field<String>,
    pub(crate) limit: crate::runtime::Field<i64>,
    pub(crate) cursor: crate::runtime::Field<String>,
}
impl ListCustomers {
    pub(crate) fn new(caller: &crate::runtime::Caller) -> Self {
        Self {
            caller: caller.clone(),
            without_limits: false,
            reference: crate::runtime::Field::default(),
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
        crate::runtime::ResponseValue<types::ListCustomersResponse>,
        crate::runtime::Error,
    > {
        let request = self.into_request()?;
        let response = request.send().await?;
        match response.status() {
            200 => response.json::<types::ListCustomersResponse>(),
            401 | 500 => Err(response.into_documented_error()),
            _ => Err(response.into_undocumented_error()),
        }
    }
    fn into_request(self) -> Result<crate::runtime::Request, crate::runtime::Error> {
        const OPERATION: crate::runtime::Operation = crate::runtime::Operation {
            id: "list_customers",
            product: Some(crate::runtime::Product::new("payouts")),
            method: crate::runtime::Method::Get,
            path: "/customers",
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
            .query(crate::runtime::Style::FormExploded, "limit", &limit)?
            .query(crate::runtime::Style::FormExploded, "cursor", &cursor)?;
        Ok(request)
    }
}
impl ::std::fmt::Debug for ListCustomers {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("ListCustomers").finish_non_exhaustive()
    }
}
impl ListCustomers {
    /// The pages of the list, each as it came.
    pub fn pages(self) -> crate::runtime::Pages<Self> {
        crate::runtime::Pages::new(self)
    }
    /// What is on the pages of the list, one after the other.
    pub fn stream(self) -> crate::runtime::Items<Self> {
        crate::runtime::Items::new(self)
    }
}
impl crate::runtime::Paged for ListCustomers {
    type Page = types::ListCustomersResponse;
    type Item = types::Customer;
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
/// The request of [`Payouts::create_customer`](super::super::Payouts::create_customer).
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateCustomer {
    pub(crate) caller: crate::runtime::Caller,
    pub(crate) without_limits: bool,
    pub(crate) body: crate::runtime::Field<types::CreateCustomer>,
}
impl CreateCustomer {
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
        V: TryInto<types::CreateCustomer>,
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
    ) -> Result<crate::runtime::ResponseValue<types::Customer>, crate::runtime::Error> {
        let request = self.into_request()?;
        let response = request.send().await?;
        match response.status() {
            200 => response.json::<types::Customer>(),
            400 | 401 | 500 => Err(response.into_documented_error()),
            _ => Err(response.into_undocumented_error()),
        }
    }
    fn into_request(self) -> Result<crate::runtime::Request, crate::runtime::Error> {
        const OPERATION: crate::runtime::Operation = crate::runtime::Operation {
            id: "create_customer",
            product: Some(crate::runtime::Product::new("payouts")),
            method: crate::runtime::Method::Post,
            path: "/customers",
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
impl ::std::fmt::Debug for CreateCustomer {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("CreateCustomer").finish_non_exhaustive()
    }
}
/// The request of [`Payouts::get_customer_by_id`](super::super::Payouts::get_customer_by_id).
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetCustomerById {
    pub(crate) caller: crate::runtime::Caller,
    pub(crate) customer_id: crate::runtime::Field<types::CustomerId>,
}
impl GetCustomerById {
    pub(crate) fn new(caller: &crate::runtime::Caller) -> Self {
        Self {
            caller: caller.clone(),
            customer_id: crate::runtime::Field::default(),
        }
    }
    /// The customer's identifier.
    pub fn customer_id<V>(mut self, value: V) -> Self
    where
        V: TryInto<types::CustomerId>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.customer_id.set(value);
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
    ) -> Result<crate::runtime::ResponseValue<types::Customer>, crate::runtime::Error> {
        let request = self.into_request()?;
        let response = request.send().await?;
        match response.status() {
            200 => response.json::<types::Customer>(),
            400 | 401 | 404 | 500 => Err(response.into_documented_error()),
            _ => Err(response.into_undocumented_error()),
        }
    }
    fn into_request(self) -> Result<crate::runtime::Request, crate::runtime::Error> {
        const OPERATION: crate::runtime::Operation = crate::runtime::Operation {
            id: "get_customer_by_id",
            product: Some(crate::runtime::Product::new("payouts")),
            method: crate::runtime::Method::Get,
            path: "/customers/{customerId}",
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
        let customer_id = self.customer_id.required("customerId", &mut problems);
        let (true, Some(customer_id)) = (problems.is_empty(), customer_id) else {
            return Err(problems.into_error(&OPERATION));
        };
        let request = self
            .caller
            .request(&OPERATION)
            .path(crate::runtime::Style::Simple, "customerId", &customer_id)?;
        Ok(request)
    }
}
impl ::std::fmt::Debug for GetCustomerById {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("GetCustomerById").finish_non_exhaustive()
    }
}
/// The request of [`Payouts::list_merchant_accounts`](super::super::Payouts::list_merchant_accounts).
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListMerchantAccounts {
    pub(crate) caller: crate::runtime::Caller,
    pub(crate) without_limits: bool,
    pub(crate) limit: crate::runtime::Field<i64>,
    pub(crate) cursor: crate::runtime::Field<String>,
}
impl ListMerchantAccounts {
    pub(crate) fn new(caller: &crate::runtime::Caller) -> Self {
        Self {
            caller: caller.clone(),
            without_limits: false,
            limit: crate::runtime::Field::default(),
            cursor: crate::runtime::Field::default(),
        }
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
        crate::runtime::ResponseValue<types::ListMerchantAccountsResponse>,
        crate::runtime::Error,
    > {
        let request = self.into_request()?;
        let response = request.send().await?;
        match response.status() {
            200 => response.json::<types::ListMerchantAccountsResponse>(),
            401 | 500 => Err(response.into_documented_error()),
            _ => Err(response.into_undocumented_error()),
        }
    }
    fn into_request(self) -> Result<crate::runtime::Request, crate::runtime::Error> {
        const OPERATION: crate::runtime::Operation = crate::runtime::Operation {
            id: "list_merchant_accounts",
            product: Some(crate::runtime::Product::new("payouts")),
            method: crate::runtime::Method::Get,
            path: "/merchantAccounts",
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
            .query(crate::runtime::Style::FormExploded, "limit", &limit)?
            .query(crate::runtime::Style::FormExploded, "cursor", &cursor)?;
        Ok(request)
    }
}
impl ::std::fmt::Debug for ListMerchantAccounts {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("ListMerchantAccounts").finish_non_exhaustive()
    }
}
impl ListMerchantAccounts {
    /// The pages of the list, each as it came.
    pub fn pages(self) -> crate::runtime::Pages<Self> {
        crate::runtime::Pages::new(self)
    }
    /// What is on the pages of the list, one after the other.
    pub fn stream(self) -> crate::runtime::Items<Self> {
        crate::runtime::Items::new(self)
    }
}
impl crate::runtime::Paged for ListMerchantAccounts {
    type Page = types::ListMerchantAccountsResponse;
    type Item = types::MerchantAccount;
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
/// The request of [`Payouts::get_merchant_account_by_id`](super::super::Payouts::get_merchant_account_by_id).
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetMerchantAccountById {
    pub(crate) caller: crate::runtime::Caller,
    pub(crate) merchant_account_id: crate::runtime::Field<types::MerchantAccountId>,
}
impl GetMerchantAccountById {
    pub(crate) fn new(caller: &crate::runtime::Caller) -> Self {
        Self {
            caller: caller.clone(),
            merchant_account_id: crate::runtime::Field::default(),
        }
    }
    /// The account's identifier.
    pub fn merchant_account_id<V>(mut self, value: V) -> Self
    where
        V: TryInto<types::MerchantAccountId>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.merchant_account_id.set(value);
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
        crate::runtime::ResponseValue<types::MerchantAccount>,
        crate::runtime::Error,
    > {
        let request = self.into_request()?;
        let response = request.send().await?;
        match response.status() {
            200 => response.json::<types::MerchantAccount>(),
            400 | 401 | 404 | 500 => Err(response.into_documented_error()),
            _ => Err(response.into_undocumented_error()),
        }
    }
    fn into_request(self) -> Result<crate::runtime::Request, crate::runtime::Error> {
        const OPERATION: crate::runtime::Operation = crate::runtime::Operation {
            id: "get_merchant_account_by_id",
            product: Some(crate::runtime::Product::new("payouts")),
            method: crate::runtime::Method::Get,
            path: "/merchantAccounts/{merchantAccountId}",
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
        let (true, Some(merchant_account_id)) = (
            problems.is_empty(),
            merchant_account_id,
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
            )?;
        Ok(request)
    }
}
impl ::std::fmt::Debug for GetMerchantAccountById {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("GetMerchantAccountById").finish_non_exhaustive()
    }
}
/// The request of [`Payouts::list_payin_settlements`](super::super::Payouts::list_payin_settlements).
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListPayinSettlements {
    pub(crate) caller: crate::runtime::Caller,
    pub(crate) without_limits: bool,
    pub(crate) merchant_account_id: crate::runtime::Field<types::MerchantAccountId>,
    pub(crate) limit: crate::runtime::Field<i64>,
    pub(crate) cursor: crate::runtime::Field<String>,
}
impl ListPayinSettlements {
    pub(crate) fn new(caller: &crate::runtime::Caller) -> Self {
        Self {
            caller: caller.clone(),
            without_limits: false,
            merchant_account_id: crate::runtime::Field::default(),
            limit: crate::runtime::Field::default(),
            cursor: crate::runtime::Field::default(),
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
        crate::runtime::ResponseValue<types::ListPayinSettlementsResponse>,
        crate::runtime::Error,
    > {
        let request = self.into_request()?;
        let response = request.send().await?;
        match response.status() {
            200 => response.json::<types::ListPayinSettlementsResponse>(),
            401 | 500 => Err(response.into_documented_error()),
            _ => Err(response.into_undocumented_error()),
        }
    }
    fn into_request(self) -> Result<crate::runtime::Request, crate::runtime::Error> {
        const OPERATION: crate::runtime::Operation = crate::runtime::Operation {
            id: "list_payin_settlements",
            product: Some(crate::runtime::Product::new("payouts")),
            method: crate::runtime::Method::Get,
            path: "/merchantAccounts/{merchantAccountId}/settlements",
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
        let (true, Some(merchant_account_id)) = (
            problems.is_empty(),
            merchant_account_id,
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
            .query(crate::runtime::Style::FormExploded, "limit", &limit)?
            .query(crate::runtime::Style::FormExploded, "cursor", &cursor)?;
        Ok(request)
    }
}
impl ::std::fmt::Debug for ListPayinSettlements {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("ListPayinSettlements").finish_non_exhaustive()
    }
}
impl ListPayinSettlements {
    /// The pages of the list, each as it came.
    pub fn pages(self) -> crate::runtime::Pages<Self> {
        crate::runtime::Pages::new(self)
    }
    /// What is on the pages of the list, one after the other.
    pub fn stream(self) -> crate::runtime::Items<Self> {
        crate::runtime::Items::new(self)
    }
}
impl crate::runtime::Paged for ListPayinSettlements {
    type Page = types::ListPayinSettlementsResponse;
    type Item = types::PayinSettlement;
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
