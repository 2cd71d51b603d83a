// Made by `cargo xtask generate`; do not edit.
// Input: sha256:6ac9db2f8dd0b87b5ce6c245dd724851a5e3610905ee1c950975755dd47b0b35

//! Part of `types`: structs.

use super::*;
/// The owner of the account, as Bancolombia knows them.
///
/// Source: `spec/payment-methods.yaml`, line 287.
#[derive(Clone, Default, PartialEq, ::serde::Deserialize, ::serde::Serialize)]
#[non_exhaustive]
pub struct Affiliate {
    /// Name of the account's owner.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: Option<String>,
    /// Kind of the owner's identity document.
    #[serde(
        rename = "documentType",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub document_type: Option<String>,
    /// Number of the owner's identity document.
    #[serde(
        rename = "documentNumber",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub document_number: Option<String>,
    /// Kind of the account.
    #[serde(
        rename = "accountType",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub account_type: Option<String>,
    /// Number of the account, all but its last digits hidden.
    #[serde(
        rename = "accountNumber",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub account_number: Option<String>,
    /// Fields the documentation does not list, as they came.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
impl Affiliate {
    /// A builder of [`Affiliate`].
    pub fn builder() -> builder::Affiliate {
        builder::Affiliate::default()
    }
}
impl ::std::fmt::Debug for Affiliate {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("Affiliate")
            .field("name", &self.name.as_ref().map(|_| crate::runtime::Redacted))
            .field("document_type", &self.document_type)
            .field(
                "document_number",
                &self.document_number.as_ref().map(|_| crate::runtime::Redacted),
            )
            .field("account_type", &self.account_type)
            .field(
                "account_number",
                &self.account_number.as_ref().map(|_| crate::runtime::Redacted),
            )
            .field("extra", &crate::runtime::KeysOnly(&self.extra))
            .finish()
    }
}
/// What a payment method of type "bancolombiaInstant" adds.
///
/// Source: `spec/payment-methods.yaml`, line 277.
#[derive(Clone, Default, PartialEq, ::serde::Deserialize, ::serde::Serialize)]
#[non_exhaustive]
pub struct BancolombiaInstant {
    /// Where the customer authorizes the account.
    #[serde(rename = "authUrl", skip_serializing_if = "::std::option::Option::is_none")]
    pub auth_url: Option<String>,
    /// `affiliate` on the wire.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub affiliate: Option<Affiliate>,
    /// Fields the documentation does not list, as they came.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
impl BancolombiaInstant {
    /// A builder of [`BancolombiaInstant`].
    pub fn builder() -> builder::BancolombiaInstant {
        builder::BancolombiaInstant::default()
    }
}
impl ::std::fmt::Debug for BancolombiaInstant {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("BancolombiaInstant")
            .field("auth_url", &self.auth_url)
            .field("affiliate", &self.affiliate)
            .field("extra", &crate::runtime::KeysOnly(&self.extra))
            .finish()
    }
}
/// The account behind a payment method of type "bankAccount".
///
/// Source: `spec/payment-methods.yaml`, line 261.
#[derive(Clone, Default, PartialEq, ::serde::Deserialize, ::serde::Serialize)]
#[non_exhaustive]
pub struct BankAccount {
    /// `bank` on the wire.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub bank: Option<Bank>,
    /// Kind of the account.
    #[serde(
        rename = "accountType",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub account_type: Option<BankAccountAccountType>,
    /// Number of the account.
    #[serde(
        rename = "accountNumber",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub account_number: Option<String>,
    /// Fields the documentation does not list, as they came.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
impl BankAccount {
    /// A builder of [`BankAccount`].
    pub fn builder() -> builder::BankAccount {
        builder::BankAccount::default()
    }
}
impl ::std::fmt::Debug for BankAccount {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("BankAccount")
            .field("bank", &self.bank)
            .field("account_type", &self.account_type)
            .field(
                "account_number",
                &self.account_number.as_ref().map(|_| crate::runtime::Redacted),
            )
            .field("extra", &crate::runtime::KeysOnly(&self.extra))
            .finish()
    }
}
/// `BcolPayoutBankAccount` of the API.
///
/// Source: [`spec/pages/create-payout-target.md`, line 162](https://docs.old.palomma.com).
#[derive(Clone, Default, PartialEq, ::serde::Deserialize, ::serde::Serialize)]
#[non_exhaustive]
pub struct BcolPayoutBankAccount {
    /// `bank` on the wire.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub bank: Option<BcolPayoutBank>,
    /// The type of the bank account.
    #[serde(
        rename = "accountType",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub account_type: Option<BcolPayoutBankAccountAccountType>,
    /// The bank account number.
    #[serde(
        rename = "accountNumber",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub account_number: Option<String>,
}
impl BcolPayoutBankAccount {
    /// A builder of [`BcolPayoutBankAccount`].
    pub fn builder() -> builder::BcolPayoutBankAccount {
        builder::BcolPayoutBankAccount::default()
    }
}
impl ::std::fmt::Debug for BcolPayoutBankAccount {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("BcolPayoutBankAccount")
            .field("bank", &self.bank)
            .field("account_type", &self.account_type)
            .field(
                "account_number",
                &self.account_number.as_ref().map(|_| crate::runtime::Redacted),
            )
            .finish()
    }
}
/// `CustomerDetails` of the API.
///
/// Source: [`spec/pages/create-payout-target.md`, line 176](https://docs.old.palomma.com).
#[derive(Clone, Default, PartialEq, ::serde::Deserialize, ::serde::Serialize)]
#[non_exhaustive]
pub struct CustomerDetails {
    /// An optional reference provided by the merchant to identify the customer.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub reference: Option<String>,
    /// First and last name for a natural person, and company name for a juridical person.
    ///
    /// Example: `Pepito Perez`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: Option<String>,
    /// Colombian ID type for customer.
    #[serde(
        rename = "documentType",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub document_type: Option<CustomerDetailsDocumentType>,
    /// Colombian ID number for customer.
    ///
    /// Example: `1037551022`.
    #[serde(
        rename = "documentNumber",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub document_number: Option<String>,
    /// Customer’s email.
    ///
    /// Format: `email`. Example: `pepito@gmail.com`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub email: Option<String>,
    /// Customer’s phone number.
    ///
    /// Example: `3013111111`.
    #[serde(
        rename = "phoneNumber",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub phone_number: Option<String>,
    /// Fields the documentation does not list, as they came.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
impl CustomerDetails {
    /// A builder of [`CustomerDetails`].
    pub fn builder() -> builder::CustomerDetails {
        builder::CustomerDetails::default()
    }
}
impl ::std::fmt::Debug for CustomerDetails {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("CustomerDetails")
            .field("reference", &self.reference)
            .field("name", &self.name.as_ref().map(|_| crate::runtime::Redacted))
            .field("document_type", &self.document_type)
            .field(
                "document_number",
                &self.document_number.as_ref().map(|_| crate::runtime::Redacted),
            )
            .field("email", &self.email.as_ref().map(|_| crate::runtime::Redacted))
            .field(
                "phone_number",
                &self.phone_number.as_ref().map(|_| crate::runtime::Redacted),
            )
            .field("extra", &crate::runtime::KeysOnly(&self.extra))
            .finish()
    }
}
/// What a payment method of type "nequiInstant" adds.
///
/// Source: `spec/payment-methods.yaml`, line 307.
#[derive(Clone, Default, PartialEq, ::serde::Deserialize, ::serde::Serialize)]
#[non_exhaustive]
pub struct NequiInstant {
    /// Phone number of the Nequi account.
    #[serde(
        rename = "phoneNumber",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub phone_number: Option<String>,
    /// Fields the documentation does not list, as they came.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
impl NequiInstant {
    /// A builder of [`NequiInstant`].
    pub fn builder() -> builder::NequiInstant {
        builder::NequiInstant::default()
    }
}
impl ::std::fmt::Debug for NequiInstant {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("NequiInstant")
            .field(
                "phone_number",
                &self.phone_number.as_ref().map(|_| crate::runtime::Redacted),
            )
            .field("extra", &crate::runtime::KeysOnly(&self.extra))
            .finish()
    }
}
/// `PaymentMethod` of the API.
///
/// Source: `spec/payment-methods.yaml`, line 185.
#[derive(Clone, Default, PartialEq, ::serde::Deserialize, ::serde::Serialize)]
#[non_exhaustive]
pub struct PaymentMethod {
    /// Unique identifier for this payment method.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: Option<String>,
    /// Status of the payment method. 'pending' indicates the payment method is not yet available for payment requests. 'active' indicates the payment method is available for payment requests. 'error' indicates an error confirming the bank account, usually when bank info is incorrect or customer info doesn’t match with the bank account owner’s.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: Option<PaymentMethodStatus>,
    /// Reference to the customer who owns this payment method.
    #[serde(
        rename = "customerId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub customer_id: Option<String>,
    /// `customerDetails` on the wire.
    #[serde(
        rename = "customerDetails",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub customer_details: Option<PaymentMethodCustomerDetails>,
    /// Type of payment method created. Can be "bankAccount" for an account that transacts through traditional slower banking rails, "bancolombiaInstant", or "nequiInstant" for tokenized instant payment accounts.
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    pub type_: Option<PaymentMethodType>,
    /// `bankAccount` on the wire.
    #[serde(
        rename = "bankAccount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub bank_account: Option<BankAccount>,
    /// `bancolombiaInstant` on the wire.
    #[serde(
        rename = "bancolombiaInstant",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub bancolombia_instant: Option<BancolombiaInstant>,
    /// `nequiInstant` on the wire.
    #[serde(
        rename = "nequiInstant",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub nequi_instant: Option<NequiInstant>,
    /// ISO string when the payment method was created.
    ///
    /// Format: `date-time`.
    #[serde(
        rename = "createdAt",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub created_at: Option<crate::runtime::Timestamp>,
    /// ISO string when the payment method was last updated.
    ///
    /// Format: `date-time`.
    #[serde(
        rename = "updatedAt",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub updated_at: Option<crate::runtime::Timestamp>,
    /// Fields the documentation does not list, as they came.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
impl PaymentMethod {
    /// A builder of [`PaymentMethod`].
    pub fn builder() -> builder::PaymentMethod {
        builder::PaymentMethod::default()
    }
}
impl ::std::fmt::Debug for PaymentMethod {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("PaymentMethod")
            .field("id", &self.id)
            .field("status", &self.status)
            .field("customer_id", &self.customer_id)
            .field("customer_details", &self.customer_details)
            .field("type_", &self.type_)
            .field("bank_account", &self.bank_account)
            .field("bancolombia_instant", &self.bancolombia_instant)
            .field("nequi_instant", &self.nequi_instant)
            .field("created_at", &self.created_at)
            .field("updated_at", &self.updated_at)
            .field("extra", &crate::runtime::KeysOnly(&self.extra))
            .finish()
    }
}
/// The customer who owns a payment method.
///
/// Source: `spec/payment-methods.yaml`, line 240.
#[derive(Clone, Default, PartialEq, ::serde::Deserialize, ::serde::Serialize)]
#[non_exhaustive]
pub struct PaymentMethodCustomerDetails {
    /// Name of the customer.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: Option<String>,
    /// Kind of the customer's Colombian identity document.
    #[serde(
        rename = "documentType",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub document_type: Option<PaymentMethodCustomerDetailsDocumentType>,
    /// Number of the customer's Colombian identity document.
    #[serde(
        rename = "documentNumber",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub document_number: Option<String>,
    /// E-mail address of the customer.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub email: Option<String>,
    /// Fields the documentation does not list, as they came.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
impl PaymentMethodCustomerDetails {
    /// A builder of [`PaymentMethodCustomerDetails`].
    pub fn builder() -> builder::PaymentMethodCustomerDetails {
        builder::PaymentMethodCustomerDetails::default()
    }
}
impl ::std::fmt::Debug for PaymentMethodCustomerDetails {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("PaymentMethodCustomerDetails")
            .field("name", &self.name.as_ref().map(|_| crate::runtime::Redacted))
            .field("document_type", &self.document_type)
            .field(
                "document_number",
                &self.document_number.as_ref().map(|_| crate::runtime::Redacted),
            )
            .field("email", &self.email.as_ref().map(|_| crate::runtime::Redacted))
            .field("extra", &crate::runtime::KeysOnly(&self.extra))
            .finish()
    }
}
/// `PayoutTarget` of the API.
///
/// Source: [`spec/pages/create-payout-target.md`, line 110](https://docs.old.palomma.com).
#[derive(Clone, Default, PartialEq, ::serde::Deserialize, ::serde::Serialize)]
#[non_exhaustive]
pub struct PayoutTarget {
    /// Unique identifier for this Payout Target.
    ///
    /// Example: `01HPR8S7YF43PV3QV16TZDC80P`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: Option<String>,
    /// Reference sent in by merchant to identify Payout Target.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub reference: Option<String>,
    /// An extra metadata field that can be included for visibility.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: Option<String>,
    /// Reference to customer who owns this Payout Target.
    ///
    /// Example: `01HPR57X6QR5ZRKEEKBSDBW4RA`.
    #[serde(
        rename = "customerId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub customer_id: Option<String>,
    /// Details about the customer who owns this Payout Target.
    #[serde(
        rename = "customerDetails",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub customer_details: Option<CustomerDetails>,
    /// Status of the Payout Target.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: Option<PayoutTargetStatus>,
    /// `statusMessage` on the wire.
    #[serde(
        rename = "statusMessage",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub status_message: Option<StatusMessage>,
    /// URL where the customer should be redirected to complete the Payout Target verification.
    #[serde(rename = "authUrl", skip_serializing_if = "::std::option::Option::is_none")]
    pub auth_url: Option<String>,
    /// URL where the customer will be redirected after completing the Payout Target verification.
    #[serde(
        rename = "redirectUrl",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub redirect_url: Option<String>,
    /// Type of Payout Target created.
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    pub type_: Option<PayoutTargetType>,
    /// ISO string indicating when the Payout Target was created.
    ///
    /// Format: `date-time`.
    #[serde(
        rename = "createdAt",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub created_at: Option<crate::runtime::Timestamp>,
    /// ISO string indicating when the Payout Target was last updated.
    ///
    /// Format: `date-time`.
    #[serde(
        rename = "updatedAt",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub updated_at: Option<crate::runtime::Timestamp>,
    /// Fields the documentation does not list, as they came.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
impl PayoutTarget {
    /// A builder of [`PayoutTarget`].
    pub fn builder() -> builder::PayoutTarget {
        builder::PayoutTarget::default()
    }
}
impl ::std::fmt::Debug for PayoutTarget {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("PayoutTarget")
            .field("id", &self.id)
            .field("reference", &self.reference)
            .field("description", &self.description)
            .field("customer_id", &self.customer_id)
            .field("customer_details", &self.customer_details)
            .field("status", &self.status)
            .field("status_message", &self.status_message)
            .field("auth_url", &self.auth_url)
            .field("redirect_url", &self.redirect_url)
            .field("type_", &self.type_)
            .field("created_at", &self.created_at)
            .field("updated_at", &self.updated_at)
            .field("extra", &crate::runtime::KeysOnly(&self.extra))
            .finish()
    }
}
/// Bank Account.
///
/// Source: [`spec/pages/create-payout-target.md`, line 79](https://docs.old.palomma.com).
#[derive(Clone, Debug, PartialEq, ::serde::Deserialize, ::serde::Serialize)]
#[non_exhaustive]
pub struct PayoutTargetBankAccount {
    /// An optional reference provided by the merchant to identify the Payout Target.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub reference: Option<String>,
    /// An optional description of the Payout Target.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: Option<String>,
    /// The ID of the customer for whom the Payout Target is created.
    #[serde(rename = "customerId")]
    pub customer_id: String,
    /// URL to which the customer will be redirected after the authorization process.
    #[serde(rename = "redirectUrl")]
    pub redirect_url: String,
    /// `type` on the wire.
    #[serde(rename = "type")]
    pub type_: PayoutTargetBankAccountType,
    /// `bankAccount` on the wire.
    #[serde(rename = "bankAccount")]
    pub bank_account: BcolPayoutBankAccount,
}
impl PayoutTargetBankAccount {
    /// A builder of [`PayoutTargetBankAccount`].
    pub fn builder() -> builder::PayoutTargetBankAccount {
        builder::PayoutTargetBankAccount::default()
    }
}
/// `ErrorBody` of the API.
///
/// Source: `spec/payment-methods.yaml`, line 112.
#[derive(Clone, Default, PartialEq, ::serde::Deserialize, ::serde::Serialize)]
#[non_exhaustive]
pub struct ErrorBody {
    /// `message` on the wire.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub message: Option<String>,
    /// Fields the documentation does not list, as they came.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
impl ErrorBody {
    /// A builder of [`ErrorBody`].
    pub fn builder() -> builder::ErrorBody {
        builder::ErrorBody::default()
    }
}
impl ::std::fmt::Debug for ErrorBody {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("ErrorBody")
            .field("message", &self.message)
            .field("extra", &crate::runtime::KeysOnly(&self.extra))
            .finish()
    }
}
/// Bank Account.
///
/// Source: `spec/payment-methods.yaml`, line 36.
#[derive(Clone, PartialEq, ::serde::Deserialize, ::serde::Serialize)]
#[non_exhaustive]
pub struct CreatePaymentMethodBodyBankAccount {
    /// Unique identifier of the customer.
    #[serde(rename = "customerId")]
    pub customer_id: String,
    /// `bank` on the wire.
    pub bank: Bank,
    /// Type of bank account (savings or checking).
    #[serde(rename = "accountType")]
    pub account_type: CreatePaymentMethodBodyBankAccountAccountType,
    /// Bank account number.
    #[serde(rename = "accountNumber")]
    pub account_number: String,
}
impl CreatePaymentMethodBodyBankAccount {
    /// A builder of [`CreatePaymentMethodBodyBankAccount`].
    pub fn builder() -> builder::CreatePaymentMethodBodyBankAccount {
        builder::CreatePaymentMethodBodyBankAccount::default()
    }
}
impl ::std::fmt::Debug for CreatePaymentMethodBodyBankAccount {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("CreatePaymentMethodBodyBankAccount")
            .field("customer_id", &self.customer_id)
            .field("bank", &self.bank)
            .field("account_type", &self.account_type)
            .field("account_number", &crate::runtime::Redacted)
            .finish()
    }
}
/// Bancolombia Instant.
///
/// Source: `spec/payment-methods.yaml`, line 63.
#[derive(Clone, Debug, PartialEq, ::serde::Deserialize, ::serde::Serialize)]
#[non_exhaustive]
pub struct CreatePaymentMethodBodyBancolombiaInstant {
    /// Unique identifier of the customer.
    #[serde(rename = "customerId")]
    pub customer_id: String,
    /// Where the customer is sent after authorizing the account at Bancolombia.
    #[serde(rename = "redirectUrl")]
    pub redirect_url: String,
}
impl CreatePaymentMethodBodyBancolombiaInstant {
    /// A builder of [`CreatePaymentMethodBodyBancolombiaInstant`].
    pub fn builder() -> builder::CreatePaymentMethodBodyBancolombiaInstant {
        builder::CreatePaymentMethodBodyBancolombiaInstant::default()
    }
}
/// Nequi Instant.
///
/// Source: `spec/payment-methods.yaml`, line 81.
#[derive(Clone, PartialEq, ::serde::Deserialize, ::serde::Serialize)]
#[non_exhaustive]
pub struct CreatePaymentMethodBodyNequiInstant {
    /// Unique identifier of the customer.
    #[serde(rename = "customerId")]
    pub customer_id: String,
    /// Phone number of the customer's Nequi account.
    #[serde(rename = "phoneNumber")]
    pub phone_number: String,
}
impl CreatePaymentMethodBodyNequiInstant {
    /// A builder of [`CreatePaymentMethodBodyNequiInstant`].
    pub fn builder() -> builder::CreatePaymentMethodBodyNequiInstant {
        builder::CreatePaymentMethodBodyNequiInstant::default()
    }
}
impl ::std::fmt::Debug for CreatePaymentMethodBodyNequiInstant {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("CreatePaymentMethodBodyNequiInstant")
            .field("customer_id", &self.customer_id)
            .field("phone_number", &crate::runtime::Redacted)
            .finish()
    }
}
