// Made by `cargo xtask generate`; do not edit.
// Input: sha256:991aca19c7a6f0aabca8e84162da2a84676bf86c3d9e93a2fab9f6dcfc59cabe

//! Part of `builder`: operations.

use super::super::types;
/// The request of [`Client::list_orders`](super::super::Client::list_orders).
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListOrders {
    pub(crate) caller: crate::runtime::Caller,
    pub(crate) without_limits: bool,
    pub(crate) customer: crate::runtime::Field<types::CustomerId>,
    pub(crate) limit: crate::runtime::Field<i64>,
}
impl ListOrders {
    pub(crate) fn new(caller: &crate::runtime::Caller) -> Self {
        Self {
            caller: caller.clone(),
            without_limits: false,
            customer: crate::runtime::Field::default(),
            limit: crate::runtime::Field::default(),
        }
    }
    /// `customer` on the wire.
    pub fn customer<V>(mut self, value: V) -> Self
    where
        V: TryInto<types::CustomerId>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.customer.set(value);
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
            id: "list_orders",
            product: None,
            method: crate::runtime::Method::Get,
            path: "/orders",
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
        let customer = self.customer.optional("customer", &mut problems);
        let limit = self.limit.optional("limit", &mut problems);
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
            .query(crate::runtime::Style::FormExploded, "customer", &customer)?
            .query(crate::runtime::Style::FormExploded, "limit", &limit)?;
        Ok(request)
    }
}
impl ::std::fmt::Debug for ListOrders {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("ListOrders").finish_non_exhaustive()
    }
}
/// The request of [`Client::create_order`](super::super::Client::create_order).
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateOrder {
    pub(crate) caller: crate::runtime::Caller,
    pub(crate) without_limits: bool,
    pub(crate) body: crate::runtime::Field<types::NewOrder>,
}
impl CreateOrder {
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
        V: TryInto<types::NewOrder>,
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
    pub async fn send(
        self,
    ) -> Result<crate::runtime::ResponseValue<types::Order>, crate::runtime::Error> {
        let request = self.into_request()?;
        let response = request.send().await?;
        match response.status() {
            200 => response.json::<types::Order>(),
            _ => Err(response.into_undocumented_error()),
        }
    }
    fn into_request(self) -> Result<crate::runtime::Request, crate::runtime::Error> {
        const OPERATION: crate::runtime::Operation = crate::runtime::Operation {
            id: "create_order",
            product: None,
            method: crate::runtime::Method::Post,
            path: "/orders",
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
impl ::std::fmt::Debug for CreateOrder {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("CreateOrder").finish_non_exhaustive()
    }
}
/// The request of [`Client::get_order`](super::super::Client::get_order).
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetOrder {
    pub(crate) caller: crate::runtime::Caller,
    pub(crate) without_limits: bool,
    pub(crate) order_id: crate::runtime::Field<types::OrderId>,
}
impl GetOrder {
    pub(crate) fn new(caller: &crate::runtime::Caller) -> Self {
        Self {
            caller: caller.clone(),
            without_limits: false,
            order_id: crate::runtime::Field::default(),
        }
    }
    /// `orderId` on the wire.
    pub fn order_id<V>(mut self, value: V) -> Self
    where
        V: TryInto<types::OrderId>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.order_id.set(value);
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
    pub async fn send(
        self,
    ) -> Result<crate::runtime::ResponseValue<types::Order>, crate::runtime::Error> {
        let request = self.into_request()?;
        let response = request.send().await?;
        match response.status() {
            200 => response.json::<types::Order>(),
            _ => Err(response.into_undocumented_error()),
        }
    }
    fn into_request(self) -> Result<crate::runtime::Request, crate::runtime::Error> {
        const OPERATION: crate::runtime::Operation = crate::runtime::Operation {
            id: "get_order",
            product: None,
            method: crate::runtime::Method::Get,
            path: "/orders/{orderId}",
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
        let order_id = self.order_id.required("orderId", &mut problems);
        if self.without_limits {
            problems.pass_limits();
        } else {
            use crate::runtime::{Counted, Limit, Limited, Part, Relation, check_count};
            Limited::check(
                &order_id,
                "orderId",
                &[
                    Limit::Pattern(
                        "^[A-Z]{2}[0-9]+$",
                        &[
                            Part::Start,
                            Part::Of(&[('A', 'Z')], 2, 2),
                            Part::Of(&[('0', '9')], 1, usize::MAX),
                            Part::End,
                        ],
                    ),
                ],
                &mut problems,
            );
        }
        let (true, Some(order_id)) = (problems.is_empty(), order_id) else {
            return Err(problems.into_error(&OPERATION));
        };
        let request = self
            .caller
            .request(&OPERATION)
            .path(crate::runtime::Style::Simple, "orderId", &order_id)?;
        Ok(request)
    }
}
impl ::std::fmt::Debug for GetOrder {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("GetOrder").finish_non_exhaustive()
    }
}
