// Made by `cargo xtask generate`; do not edit.
// Input: sha256:6ac9db2f8dd0b87b5ce6c245dd724851a5e3610905ee1c950975755dd47b0b35

//! Part of `builder`: operations.

use super::super::types;
/// The request of [`Client::create_payment_method`](crate::runtime::Client::create_payment_method).
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreatePaymentMethod {
    client: crate::runtime::Client,
    body: crate::runtime::Field<types::CreatePaymentMethodBody>,
}
impl CreatePaymentMethod {
    pub(crate) fn new(client: &crate::runtime::Client) -> Self {
        Self {
            client: client.clone(),
            body: crate::runtime::Field::default(),
        }
    }
    /// The body of the request.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: TryInto<types::CreatePaymentMethodBody>,
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
    ) -> Result<
        crate::runtime::ResponseValue<types::PaymentMethod>,
        crate::runtime::Error,
    > {
        const OPERATION: crate::runtime::Operation = crate::runtime::Operation {
            id: "create_payment_method",
            method: crate::runtime::Method::Post,
            path: "/paymentMethods",
            servers: &[
                crate::runtime::Server {
                    environment: Some("production"),
                    url: "https://prod.api.palomma.com/v1",
                },
                crate::runtime::Server {
                    environment: Some("sandbox"),
                    url: "https://sandbox.api.palomma.com/v1",
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
        let request = self.client.request(&OPERATION).json(&body)?;
        let response = request.send().await?;
        match response.status() {
            201 => response.json::<types::PaymentMethod>(),
            400 | 401 | 500 => Err(response.into_documented_error()),
            _ => Err(response.into_undocumented_error()),
        }
    }
}
impl ::std::fmt::Debug for CreatePaymentMethod {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("CreatePaymentMethod").finish_non_exhaustive()
    }
}
/// The request of [`Client::create_payout_target`](crate::runtime::Client::create_payout_target).
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreatePayoutTarget {
    client: crate::runtime::Client,
    body: crate::runtime::Field<types::PayoutTargetBankAccount>,
}
impl CreatePayoutTarget {
    pub(crate) fn new(client: &crate::runtime::Client) -> Self {
        Self {
            client: client.clone(),
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
    /// Sends the request.
    ///
    /// # Errors
    /// Inputs that are missing or do not fit, before anything is sent; a
    /// failed connection; an answer that is no success or cannot be read.
    pub async fn send(
        self,
    ) -> Result<
        crate::runtime::ResponseValue<types::PayoutTarget>,
        crate::runtime::Error,
    > {
        const OPERATION: crate::runtime::Operation = crate::runtime::Operation {
            id: "create_payout_target",
            method: crate::runtime::Method::Post,
            path: "/payoutTargets",
            servers: &[
                crate::runtime::Server {
                    environment: Some("production"),
                    url: "https://api.palomma.com/v0",
                },
                crate::runtime::Server {
                    environment: Some("sandbox"),
                    url: "https://sandbox.api.palomma.com/v0",
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
        let request = self.client.request(&OPERATION).json(&body)?;
        let response = request.send().await?;
        match response.status() {
            200 => response.json::<types::PayoutTarget>(),
            400 | 401 | 500 => Err(response.into_documented_error()),
            _ => Err(response.into_undocumented_error()),
        }
    }
}
impl ::std::fmt::Debug for CreatePayoutTarget {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("CreatePayoutTarget").finish_non_exhaustive()
    }
}
