// Made by `cargo xtask generate`; do not edit.
// Input: sha256:fa7803da78d119a394012a7d224adf0a6f96939d570d97699635ad85db2b63ed

//! Part of `builder`: operations.

use super::super::types;
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
