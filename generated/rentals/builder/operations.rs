// Made by `cargo xtask generate`; do not edit.
// Input: sha256:3bc4358db1ef3b43e0b6bdfc6f85875d69569a084e5ed677790c1e2eee729c6f

//! Part of `builder`: operations.

use super::super::types;
/// The request of [`Rentals::list_invoices`](super::super::Rentals::list_invoices).
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListInvoices {
    pub(crate) caller: crate::runtime::Caller,
    pub(crate) without_limits: bool,
    pub(crate) reference: crate::runtime::Field<String>,
    pub(crate) customer_document_number: crate::runtime::Field<String>,
    pub(crate) contract: crate::runtime::Field<String>,
    pub(crate) payment_date: crate::runtime::Field<String>,
    pub(crate) settlement_date: crate::runtime::Field<String>,
    pub(crate) settlement_cycle: crate::runtime::Field<String>,
    pub(crate) limit: crate::runtime::Field<i64>,
    pub(crate) cursor: crate::runtime::Field<String>,
}
impl ListInvoices {
    pub(crate) fn new(caller: &crate::runtime::Caller) -> Self {
        Self {
            caller: caller.clone(),
            without_limits: false,
            reference: crate::runtime::Field::default(),
            customer_document_number: crate::runtime::Field::default(),
            contract: crate::runtime::Field::default(),
            payment_date: crate::runtime::Field::default(),
            settlement_date: crate::runtime::Field::default(),
            settlement_cycle: crate::runtime::Field::default(),
            limit: crate::runtime::Field::default(),
            cursor: crate::runtime::Field::default(),
        }
    }
    /// Only the invoice with this reference of yours.
    pub fn reference<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.reference.set(value);
        self
    }
    /// Only invoices of the customer with this identity document.
    pub fn customer_document_number<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.customer_document_number.set(value);
        self
    }
    /// Only invoices of this contract.
    pub fn contract<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.contract.set(value);
        self
    }
    /// Only invoices paid on this day, as `2026-03-25`.
    pub fn payment_date<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.payment_date.set(value);
        self
    }
    /// Only invoices settled on this day, as `2026-03-25`.
    pub fn settlement_date<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.settlement_date.set(value);
        self
    }
    /// Only invoices settled in this cycle of the day.
    pub fn settlement_cycle<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.settlement_cycle.set(value);
        self
    }
    /// How many invoices a page holds, 20 unless said otherwise.
    pub fn limit<V>(mut self, value: V) -> Self
    where
        V: TryInto<i64>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.limit.set(value);
        self
    }
    /// Where the page begins, from the page before it.
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
        crate::runtime::ResponseValue<types::InvoicePage>,
        crate::runtime::Error,
    > {
        let request = self.into_request()?;
        let response = request.send().await?;
        match response.status() {
            200 => response.json::<types::InvoicePage>(),
            400 | 401 | 500 => Err(response.into_documented_error()),
            _ => Err(response.into_undocumented_error()),
        }
    }
    fn into_request(self) -> Result<crate::runtime::Request, crate::runtime::Error> {
        const OPERATION: crate::runtime::Operation = crate::runtime::Operation {
            id: "list_invoices",
            product: Some(crate::runtime::Product::new("rentals")),
            method: crate::runtime::Method::Get,
            path: "/invoices",
            accept: "application/json",
            servers: &[
                crate::runtime::Server {
                    environment: Some("production"),
                    url: "https://api.palomma.com/v1",
                    variables: &[],
                },
                crate::runtime::Server {
                    environment: Some("sandbox"),
                    url: "https://sandbox.api.palomma.com/v1",
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
        let customer_document_number = self
            .customer_document_number
            .optional("customerDocumentNumber", &mut problems);
        let contract = self.contract.optional("contract", &mut problems);
        let payment_date = self.payment_date.optional("paymentDate", &mut problems);
        let settlement_date = self
            .settlement_date
            .optional("settlementDate", &mut problems);
        let settlement_cycle = self
            .settlement_cycle
            .optional("settlementCycle", &mut problems);
        let limit = self.limit.optional("limit", &mut problems);
        let cursor = self.cursor.optional("cursor", &mut problems);
        if self.without_limits {
            problems.pass_limits();
        } else {
            use crate::runtime::{Counted, Limit, Limited, Part, Relation, check_count};
            Limited::check(
                &limit,
                "limit",
                &[
                    Limit::Number(Relation::AtLeast, 1, 0),
                    Limit::Number(Relation::AtMost, 100, 0),
                ],
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
            .query(
                crate::runtime::Style::FormExploded,
                "customerDocumentNumber",
                &customer_document_number,
            )?
            .query(crate::runtime::Style::FormExploded, "contract", &contract)?
            .query(crate::runtime::Style::FormExploded, "paymentDate", &payment_date)?
            .query(
                crate::runtime::Style::FormExploded,
                "settlementDate",
                &settlement_date,
            )?
            .query(
                crate::runtime::Style::FormExploded,
                "settlementCycle",
                &settlement_cycle,
            )?
            .query(crate::runtime::Style::FormExploded, "limit", &limit)?
            .query(crate::runtime::Style::FormExploded, "cursor", &cursor)?;
        Ok(request)
    }
}
impl ::std::fmt::Debug for ListInvoices {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("ListInvoices").finish_non_exhaustive()
    }
}
impl ListInvoices {
    /// The pages of the list, each as it came.
    pub fn pages(self) -> crate::runtime::Pages<Self> {
        crate::runtime::Pages::new(self)
    }
    /// What is on the pages of the list, one after the other.
    pub fn stream(self) -> crate::runtime::Items<Self> {
        crate::runtime::Items::new(self)
    }
}
impl crate::runtime::Paged for ListInvoices {
    type Page = types::InvoicePage;
    type Item = types::Invoice;
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
/// The request of [`Rentals::create_invoice`](super::super::Rentals::create_invoice).
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateInvoice {
    pub(crate) caller: crate::runtime::Caller,
    pub(crate) without_limits: bool,
    pub(crate) body: crate::runtime::Field<types::CreateInvoiceRequest>,
}
impl CreateInvoice {
    pub(crate) fn new(caller: &crate::runtime::Caller) -> Self {
        Self {
            caller: caller.clone(),
            without_limits: false,
            body: crate::runtime::Field::default(),
        }
    }
    /// What is to be paid, and by whom.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: TryInto<types::CreateInvoiceRequest>,
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
    ) -> Result<crate::runtime::ResponseValue<types::Invoice>, crate::runtime::Error> {
        let request = self.into_request()?;
        let response = request.send().await?;
        match response.status() {
            200 => response.json::<types::Invoice>(),
            400 | 401 | 500 => Err(response.into_documented_error()),
            _ => Err(response.into_undocumented_error()),
        }
    }
    fn into_request(self) -> Result<crate::runtime::Request, crate::runtime::Error> {
        const OPERATION: crate::runtime::Operation = crate::runtime::Operation {
            id: "create_invoice",
            product: Some(crate::runtime::Product::new("rentals")),
            method: crate::runtime::Method::Post,
            path: "/invoices",
            accept: "application/json",
            servers: &[
                crate::runtime::Server {
                    environment: Some("production"),
                    url: "https://api.palomma.com/v1",
                    variables: &[],
                },
                crate::runtime::Server {
                    environment: Some("sandbox"),
                    url: "https://sandbox.api.palomma.com/v1",
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
impl ::std::fmt::Debug for CreateInvoice {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("CreateInvoice").finish_non_exhaustive()
    }
}
/// The request of [`Rentals::get_invoice`](super::super::Rentals::get_invoice).
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetInvoice {
    pub(crate) caller: crate::runtime::Caller,
    pub(crate) id: crate::runtime::Field<types::InvoiceId>,
}
impl GetInvoice {
    pub(crate) fn new(caller: &crate::runtime::Caller) -> Self {
        Self {
            caller: caller.clone(),
            id: crate::runtime::Field::default(),
        }
    }
    /// The invoice's id.
    pub fn id<V>(mut self, value: V) -> Self
    where
        V: TryInto<types::InvoiceId>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.id.set(value);
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
    ) -> Result<crate::runtime::ResponseValue<types::Invoice>, crate::runtime::Error> {
        let request = self.into_request()?;
        let response = request.send().await?;
        match response.status() {
            200 => response.json::<types::Invoice>(),
            400 | 401 | 404 | 500 => Err(response.into_documented_error()),
            _ => Err(response.into_undocumented_error()),
        }
    }
    fn into_request(self) -> Result<crate::runtime::Request, crate::runtime::Error> {
        const OPERATION: crate::runtime::Operation = crate::runtime::Operation {
            id: "get_invoice",
            product: Some(crate::runtime::Product::new("rentals")),
            method: crate::runtime::Method::Get,
            path: "/invoices/{id}",
            accept: "application/json",
            servers: &[
                crate::runtime::Server {
                    environment: Some("production"),
                    url: "https://api.palomma.com/v1",
                    variables: &[],
                },
                crate::runtime::Server {
                    environment: Some("sandbox"),
                    url: "https://sandbox.api.palomma.com/v1",
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
        let id = self.id.required("id", &mut problems);
        let (true, Some(id)) = (problems.is_empty(), id) else {
            return Err(problems.into_error(&OPERATION));
        };
        let request = self
            .caller
            .request(&OPERATION)
            .path(crate::runtime::Style::Simple, "id", &id)?;
        Ok(request)
    }
}
impl ::std::fmt::Debug for GetInvoice {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("GetInvoice").finish_non_exhaustive()
    }
}
/// The request of [`Rentals::get_settlement`](super::super::Rentals::get_settlement).
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetSettlement {
    pub(crate) caller: crate::runtime::Caller,
    pub(crate) date: crate::runtime::Field<String>,
    pub(crate) cycle: crate::runtime::Field<String>,
}
impl GetSettlement {
    pub(crate) fn new(caller: &crate::runtime::Caller) -> Self {
        Self {
            caller: caller.clone(),
            date: crate::runtime::Field::default(),
            cycle: crate::runtime::Field::default(),
        }
    }
    /// The day, as `2026-03-25`.
    pub fn date<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.date.set(value);
        self
    }
    /// The cycle of that day. The documentation names 11, 13, 16, 18 and 20 and shows 1 in its examples.
    pub fn cycle<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.cycle.set(value);
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
        crate::runtime::ResponseValue<types::Settlement>,
        crate::runtime::Error,
    > {
        let request = self.into_request()?;
        let response = request.send().await?;
        match response.status() {
            200 => response.json::<types::Settlement>(),
            400 | 401 | 404 | 500 => Err(response.into_documented_error()),
            _ => Err(response.into_undocumented_error()),
        }
    }
    fn into_request(self) -> Result<crate::runtime::Request, crate::runtime::Error> {
        const OPERATION: crate::runtime::Operation = crate::runtime::Operation {
            id: "get_settlement",
            product: Some(crate::runtime::Product::new("rentals")),
            method: crate::runtime::Method::Get,
            path: "/settlements/{date}/{cycle}",
            accept: "application/json",
            servers: &[
                crate::runtime::Server {
                    environment: Some("production"),
                    url: "https://api.palomma.com/v1",
                    variables: &[],
                },
                crate::runtime::Server {
                    environment: Some("sandbox"),
                    url: "https://sandbox.api.palomma.com/v1",
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
        let date = self.date.required("date", &mut problems);
        let cycle = self.cycle.required("cycle", &mut problems);
        let (true, Some(date), Some(cycle)) = (problems.is_empty(), date, cycle) else {
            return Err(problems.into_error(&OPERATION));
        };
        let request = self
            .caller
            .request(&OPERATION)
            .path(crate::runtime::Style::Simple, "date", &date)?
            .path(crate::runtime::Style::Simple, "cycle", &cycle)?;
        Ok(request)
    }
}
impl ::std::fmt::Debug for GetSettlement {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("GetSettlement").finish_non_exhaustive()
    }
}
