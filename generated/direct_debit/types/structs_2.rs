// Made by `cargo xtask generate`; do not edit.
// Input: sha256:e9eb7e825e17145730b6364724d33659b3749caf06c36969e49b17511fb858ce

//! Part of `types`: structs.

use super::*;
/// Bancolombia Instant.
///
/// Source: `spec/direct-debit/payment-methods.yaml`, line 66.
#[derive(Clone, Debug, PartialEq, ::serde::Deserialize, ::serde::Serialize)]
#[non_exhaustive]
pub struct CreatePaymentMethodBancolombiaInstant {
    /// Unique identifier of the customer.
    #[serde(rename = "customerId")]
    pub customer_id: CustomerId,
    /// Where the customer is sent after authorizing the account at Bancolombia.
    #[serde(rename = "redirectUrl")]
    pub redirect_url: String,
}
impl CreatePaymentMethodBancolombiaInstant {
    /// A builder of [`CreatePaymentMethodBancolombiaInstant`].
    pub fn builder() -> builder::CreatePaymentMethodBancolombiaInstant {
        <builder::CreatePaymentMethodBancolombiaInstant as Default>::default()
    }
}
/// Nequi Instant.
///
/// Source: `spec/direct-debit/payment-methods.yaml`, line 85.
#[derive(Clone, PartialEq, ::serde::Deserialize, ::serde::Serialize)]
#[non_exhaustive]
pub struct CreatePaymentMethodNequiInstant {
    /// Unique identifier of the customer.
    #[serde(rename = "customerId")]
    pub customer_id: CustomerId,
    /// Phone number of the customer's Nequi account.
    #[serde(rename = "phoneNumber")]
    pub phone_number: String,
}
impl CreatePaymentMethodNequiInstant {
    /// A builder of [`CreatePaymentMethodNequiInstant`].
    pub fn builder() -> builder::CreatePaymentMethodNequiInstant {
        <builder::CreatePaymentMethodNequiInstant as Default>::default()
    }
}
impl ::std::fmt::Debug for CreatePaymentMethodNequiInstant {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("CreatePaymentMethodNequiInstant")
            .field("customer_id", &self.customer_id)
            .field("phone_number", &crate::runtime::Redacted)
            .finish()
    }
}
/// Everything there is of one kind.
///
/// Source: `spec/direct-debit/payment-requests.yaml`, line 55.
#[derive(Clone, Default, PartialEq, ::serde::Deserialize, ::serde::Serialize)]
#[non_exhaustive]
pub struct ListPaymentRequestsResponse {
    /// All of them.
    #[serde(
        default,
        deserialize_with = "crate::runtime::null_as_default",
        skip_serializing_if = "Vec::is_empty"
    )]
    pub items: Vec<PaymentRequest>,
    /// Fields the documentation does not list, as they came.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
impl ListPaymentRequestsResponse {
    /// A builder of [`ListPaymentRequestsResponse`].
    pub fn builder() -> builder::ListPaymentRequestsResponse {
        <builder::ListPaymentRequestsResponse as Default>::default()
    }
}
impl ::std::fmt::Debug for ListPaymentRequestsResponse {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("ListPaymentRequestsResponse")
            .field("items", &self.items)
            .field("extra", &crate::runtime::KeysOnly::of(&self.extra))
            .finish()
    }
}
