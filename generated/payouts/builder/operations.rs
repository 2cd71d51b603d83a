// Made by `cargo xtask generate`; do not edit.
// Input: sha256:fa7803da78d119a394012a7d224adf0a6f96939d570d97699635ad85db2b63ed

//! Part of `builder`: operations.

use super::super::types;
/// The request of [`Payouts::list_customers`](super::super::Payouts::list_customers).
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListCustomers {
    client: crate::runtime::Client,
}
impl ListCustomers {
    pub(crate) fn new(client: &crate::runtime::Client) -> Self {
        Self { client: client.clone() }
    }
    /// Sends the request.
    ///
    /// # Errors
    /// Inputs that are missing or do not fit, before anything is sent; a
    /// failed connection; an answer that is no success or cannot be read.
    pub async fn send(
        self,
    ) -> Result<
        crate::runtime::ResponseValue<types::ListCustomersResponse>,
        crate::runtime::Error,
    > {
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
        let (true,) = (problems.is_empty(),) else {
            return Err(problems.into_error(&OPERATION));
        };
        let request = self.client.request(&OPERATION);
        let response = request.send().await?;
        match response.status() {
            200 => response.json::<types::ListCustomersResponse>(),
            401 | 500 => Err(response.into_documented_error()),
            _ => Err(response.into_undocumented_error()),
        }
    }
}
impl ::std::fmt::Debug for ListCustomers {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("ListCustomers").finish_non_exhaustive()
    }
}
/// The request of [`Payouts::create_customer`](super::super::Payouts::create_customer).
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateCustomer {
    client: crate::runtime::Client,
    body: crate::runtime::Field<types::CreateCustomer>,
}
impl CreateCustomer {
    pub(crate) fn new(client: &crate::runtime::Client) -> Self {
        Self {
            client: client.clone(),
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
    /// Sends the request.
    ///
    /// # Errors
    /// Inputs that are missing or do not fit, before anything is sent; a
    /// failed connection; an answer that is no success or cannot be read.
    pub async fn send(
        self,
    ) -> Result<crate::runtime::ResponseValue<types::Customer>, crate::runtime::Error> {
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
        let (true, Some(body)) = (problems.is_empty(), body) else {
            return Err(problems.into_error(&OPERATION));
        };
        let request = self.client.request(&OPERATION).json("application/json", &body)?;
        let response = request.send().await?;
        match response.status() {
            200 => response.json::<types::Customer>(),
            400 | 401 | 500 => Err(response.into_documented_error()),
            _ => Err(response.into_undocumented_error()),
        }
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
    client: crate::runtime::Client,
    customer_id: crate::runtime::Field<String>,
}
impl GetCustomerById {
    pub(crate) fn new(client: &crate::runtime::Client) -> Self {
        Self {
            client: client.clone(),
            customer_id: crate::runtime::Field::default(),
        }
    }
    /// The customer's identifier.
    pub fn customer_id<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.customer_id.set(value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    /// Inputs that are missing or do not fit, before anything is sent; a
    /// failed connection; an answer that is no success or cannot be read.
    pub async fn send(
        self,
    ) -> Result<crate::runtime::ResponseValue<types::Customer>, crate::runtime::Error> {
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
            .client
            .request(&OPERATION)
            .path(crate::runtime::Style::Simple, "customerId", &customer_id)?;
        let response = request.send().await?;
        match response.status() {
            200 => response.json::<types::Customer>(),
            400 | 401 | 404 | 500 => Err(response.into_documented_error()),
            _ => Err(response.into_undocumented_error()),
        }
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
    client: crate::runtime::Client,
}
impl ListMerchantAccounts {
    pub(crate) fn new(client: &crate::runtime::Client) -> Self {
        Self { client: client.clone() }
    }
    /// Sends the request.
    ///
    /// # Errors
    /// Inputs that are missing or do not fit, before anything is sent; a
    /// failed connection; an answer that is no success or cannot be read.
    pub async fn send(
        self,
    ) -> Result<
        crate::runtime::ResponseValue<types::ListMerchantAccountsResponse>,
        crate::runtime::Error,
    > {
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
        let (true,) = (problems.is_empty(),) else {
            return Err(problems.into_error(&OPERATION));
        };
        let request = self.client.request(&OPERATION);
        let response = request.send().await?;
        match response.status() {
            200 => response.json::<types::ListMerchantAccountsResponse>(),
            401 | 500 => Err(response.into_documented_error()),
            _ => Err(response.into_undocumented_error()),
        }
    }
}
impl ::std::fmt::Debug for ListMerchantAccounts {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("ListMerchantAccounts").finish_non_exhaustive()
    }
}
/// The request of [`Payouts::get_merchant_account_by_id`](super::super::Payouts::get_merchant_account_by_id).
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetMerchantAccountById {
    client: crate::runtime::Client,
    merchant_account_id: crate::runtime::Field<String>,
}
impl GetMerchantAccountById {
    pub(crate) fn new(client: &crate::runtime::Client) -> Self {
        Self {
            client: client.clone(),
            merchant_account_id: crate::runtime::Field::default(),
        }
    }
    /// The account's identifier.
    pub fn merchant_account_id<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.merchant_account_id.set(value);
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
        crate::runtime::ResponseValue<types::MerchantAccount>,
        crate::runtime::Error,
    > {
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
            .client
            .request(&OPERATION)
            .path(
                crate::runtime::Style::Simple,
                "merchantAccountId",
                &merchant_account_id,
            )?;
        let response = request.send().await?;
        match response.status() {
            200 => response.json::<types::MerchantAccount>(),
            400 | 401 | 404 | 500 => Err(response.into_documented_error()),
            _ => Err(response.into_undocumented_error()),
        }
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
    client: crate::runtime::Client,
    merchant_account_id: crate::runtime::Field<String>,
}
impl ListPayinSettlements {
    pub(crate) fn new(client: &crate::runtime::Client) -> Self {
        Self {
            client: client.clone(),
            merchant_account_id: crate::runtime::Field::default(),
        }
    }
    /// The account that was settled.
    pub fn merchant_account_id<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.merchant_account_id.set(value);
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
        crate::runtime::ResponseValue<types::ListPayinSettlementsResponse>,
        crate::runtime::Error,
    > {
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
        let (true, Some(merchant_account_id)) = (
            problems.is_empty(),
            merchant_account_id,
        ) else {
            return Err(problems.into_error(&OPERATION));
        };
        let request = self
            .client
            .request(&OPERATION)
            .path(
                crate::runtime::Style::Simple,
                "merchantAccountId",
                &merchant_account_id,
            )?;
        let response = request.send().await?;
        match response.status() {
            200 => response.json::<types::ListPayinSettlementsResponse>(),
            401 | 500 => Err(response.into_documented_error()),
            _ => Err(response.into_undocumented_error()),
        }
    }
}
impl ::std::fmt::Debug for ListPayinSettlements {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("ListPayinSettlements").finish_non_exhaustive()
    }
}
/// The request of [`Payouts::get_payin_settlement_by_id`](super::super::Payouts::get_payin_settlement_by_id).
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetPayinSettlementById {
    client: crate::runtime::Client,
    merchant_account_id: crate::runtime::Field<String>,
    payin_settlement_id: crate::runtime::Field<String>,
}
impl GetPayinSettlementById {
    pub(crate) fn new(client: &crate::runtime::Client) -> Self {
        Self {
            client: client.clone(),
            merchant_account_id: crate::runtime::Field::default(),
            payin_settlement_id: crate::runtime::Field::default(),
        }
    }
    /// The account that was settled.
    pub fn merchant_account_id<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.merchant_account_id.set(value);
        self
    }
    /// The settlement's identifier.
    pub fn payin_settlement_id<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.payin_settlement_id.set(value);
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
        crate::runtime::ResponseValue<types::PayinSettlement>,
        crate::runtime::Error,
    > {
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
            .client
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
        let response = request.send().await?;
        match response.status() {
            200 => response.json::<types::PayinSettlement>(),
            400 | 401 | 404 | 500 => Err(response.into_documented_error()),
            _ => Err(response.into_undocumented_error()),
        }
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
    client: crate::runtime::Client,
}
impl ListPayinLinks {
    pub(crate) fn new(client: &crate::runtime::Client) -> Self {
        Self { client: client.clone() }
    }
    /// Sends the request.
    ///
    /// # Errors
    /// Inputs that are missing or do not fit, before anything is sent; a
    /// failed connection; an answer that is no success or cannot be read.
    pub async fn send(
        self,
    ) -> Result<
        crate::runtime::ResponseValue<types::ListPayinLinksResponse>,
        crate::runtime::Error,
    > {
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
        let (true,) = (problems.is_empty(),) else {
            return Err(problems.into_error(&OPERATION));
        };
        let request = self.client.request(&OPERATION);
        let response = request.send().await?;
        match response.status() {
            200 => response.json::<types::ListPayinLinksResponse>(),
            401 | 500 => Err(response.into_documented_error()),
            _ => Err(response.into_undocumented_error()),
        }
    }
}
impl ::std::fmt::Debug for ListPayinLinks {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("ListPayinLinks").finish_non_exhaustive()
    }
}
/// The request of [`Payouts::create_payin_link`](super::super::Payouts::create_payin_link).
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreatePayinLink {
    client: crate::runtime::Client,
    body: crate::runtime::Field<types::CreatePayinLink>,
}
impl CreatePayinLink {
    pub(crate) fn new(client: &crate::runtime::Client) -> Self {
        Self {
            client: client.clone(),
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
    /// Sends the request.
    ///
    /// # Errors
    /// Inputs that are missing or do not fit, before anything is sent; a
    /// failed connection; an answer that is no success or cannot be read.
    pub async fn send(
        self,
    ) -> Result<crate::runtime::ResponseValue<types::PayinLink>, crate::runtime::Error> {
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
        let (true, Some(body)) = (problems.is_empty(), body) else {
            return Err(problems.into_error(&OPERATION));
        };
        let request = self.client.request(&OPERATION).json("application/json", &body)?;
        let response = request.send().await?;
        match response.status() {
            200 => response.json::<types::PayinLink>(),
            400 | 401 | 500 => Err(response.into_documented_error()),
            _ => Err(response.into_undocumented_error()),
        }
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
    client: crate::runtime::Client,
    payin_link_id: crate::runtime::Field<String>,
}
impl GetPayinLinkById {
    pub(crate) fn new(client: &crate::runtime::Client) -> Self {
        Self {
            client: client.clone(),
            payin_link_id: crate::runtime::Field::default(),
        }
    }
    /// The link's identifier.
    pub fn payin_link_id<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.payin_link_id.set(value);
        self
    }
    /// Sends the request.
    ///
    /// # Errors
    /// Inputs that are missing or do not fit, before anything is sent; a
    /// failed connection; an answer that is no success or cannot be read.
    pub async fn send(
        self,
    ) -> Result<crate::runtime::ResponseValue<types::PayinLink>, crate::runtime::Error> {
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
            .client
            .request(&OPERATION)
            .path(crate::runtime::Style::Simple, "payinLinkId", &payin_link_id)?;
        let response = request.send().await?;
        match response.status() {
            200 => response.json::<types::PayinLink>(),
            400 | 401 | 404 | 500 => Err(response.into_documented_error()),
            _ => Err(response.into_undocumented_error()),
        }
    }
}
impl ::std::fmt::Debug for GetPayinLinkById {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("GetPayinLinkById").finish_non_exhaustive()
    }
}
