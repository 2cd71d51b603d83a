// Made by `cargo xtask generate`; do not edit.
// Input: sha256:fa7803da78d119a394012a7d224adf0a6f96939d570d97699635ad85db2b63ed

//! Part of `builder`: operations.

use super::super::types;
/// The request of [`Payouts::create_payout_target`](super::super::Payouts::create_payout_target).
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
    /// Settings of this call, instead of those of the client.
    pub fn with(mut self, options: crate::runtime::CallOptions) -> Self {
        self.client = self.client.with(options);
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
        let (true, Some(body)) = (problems.is_empty(), body) else {
            return Err(problems.into_error(&OPERATION));
        };
        let request = self.client.request(&OPERATION).json("application/json", &body)?;
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
/// The request of [`Payouts::get_payout_target_by_id`](super::super::Payouts::get_payout_target_by_id).
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetPayoutTargetById {
    client: crate::runtime::Client,
    payout_target_id: crate::runtime::Field<String>,
}
impl GetPayoutTargetById {
    pub(crate) fn new(client: &crate::runtime::Client) -> Self {
        Self {
            client: client.clone(),
            payout_target_id: crate::runtime::Field::default(),
        }
    }
    /// The target's identifier.
    pub fn payout_target_id<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.payout_target_id.set(value);
        self
    }
    /// Settings of this call, instead of those of the client.
    pub fn with(mut self, options: crate::runtime::CallOptions) -> Self {
        self.client = self.client.with(options);
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
            .client
            .request(&OPERATION)
            .path(crate::runtime::Style::Simple, "payoutTargetId", &payout_target_id)?;
        let response = request.send().await?;
        match response.status() {
            200 => response.json::<types::PayoutTarget>(),
            400 | 401 | 404 | 500 => Err(response.into_documented_error()),
            _ => Err(response.into_undocumented_error()),
        }
    }
}
impl ::std::fmt::Debug for GetPayoutTargetById {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("GetPayoutTargetById").finish_non_exhaustive()
    }
}
