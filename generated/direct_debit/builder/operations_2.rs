// Made by `cargo xtask generate`; do not edit.
// Input: sha256:e9eb7e825e17145730b6364724d33659b3749caf06c36969e49b17511fb858ce

//! Part of `builder`: operations.

use super::super::types;
/// The request of [`DirectDebit::get_payment_request_by_id`](super::super::DirectDebit::get_payment_request_by_id).
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetPaymentRequestById {
    pub(crate) caller: crate::runtime::Caller,
    pub(crate) payment_request_id: crate::runtime::Field<types::PaymentRequestId>,
}
impl GetPaymentRequestById {
    pub(crate) fn new(caller: &crate::runtime::Caller) -> Self {
        Self {
            caller: caller.clone(),
            payment_request_id: crate::runtime::Field::default(),
        }
    }
    /// The identifier.
    pub fn payment_request_id<V>(mut self, value: V) -> Self
    where
        V: TryInto<types::PaymentRequestId>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.payment_request_id.set(value);
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
        crate::runtime::ResponseValue<types::PaymentRequest>,
        crate::runtime::Error,
    > {
        let request = self.into_request()?;
        let response = request.send().await?;
        match response.status() {
            200 => response.json::<types::PaymentRequest>(),
            400 | 401 | 404 | 500 => Err(response.into_documented_error()),
            _ => Err(response.into_undocumented_error()),
        }
    }
    fn into_request(self) -> Result<crate::runtime::Request, crate::runtime::Error> {
        const OPERATION: crate::runtime::Operation = crate::runtime::Operation {
            id: "get_payment_request_by_id",
            product: Some(crate::runtime::Product::new("direct-debit")),
            method: crate::runtime::Method::Get,
            path: "/paymentRequests/{paymentRequestId}",
            accept: "application/json",
            servers: &[
                crate::runtime::Server {
                    environment: Some("production"),
                    url: "https://prod.api.palomma.com/v1",
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
        let payment_request_id = self
            .payment_request_id
            .required("paymentRequestId", &mut problems);
        let (true, Some(payment_request_id)) = (problems.is_empty(), payment_request_id)
        else {
            return Err(problems.into_error(&OPERATION));
        };
        let request = self
            .caller
            .request(&OPERATION)
            .path(
                crate::runtime::Style::Simple,
                "paymentRequestId",
                &payment_request_id,
            )?;
        Ok(request)
    }
}
impl ::std::fmt::Debug for GetPaymentRequestById {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("GetPaymentRequestById").finish_non_exhaustive()
    }
}
