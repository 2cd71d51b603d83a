// Made by `cargo xtask generate`; do not edit.
// Input: sha256:e9eb7e825e17145730b6364724d33659b3749caf06c36969e49b17511fb858ce

//! Part of `types`: structs.

use super::*;
/// The owner of the account, as Bancolombia knows them.
///
/// Source: `spec/direct-debit/payment-methods.yaml`, line 348.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Affiliate {
    /// Name of the account's owner.
    ///
    /// Example: `Pepito Perez`.
    pub name: Option<String>,
    /// Kind of the owner's identity document.
    ///
    /// Example: `cc`.
    pub document_type: Option<String>,
    /// Number of the owner's identity document.
    ///
    /// Example: `200220422`.
    pub document_number: Option<String>,
    /// Kind of the account.
    ///
    /// Example: `savings`.
    pub account_type: Option<String>,
    /// Number of the account, all but its last digits hidden.
    ///
    /// Example: `*1234`.
    pub account_number: Option<String>,
    /// Fields the documentation does not list, as they came.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
crate::runtime::object! {
    Affiliate {
        "name" => optional name,
        "documentType" => optional document_type,
        "documentNumber" => optional document_number,
        "accountType" => optional account_type,
        "accountNumber" => optional account_number,
        _ => others extra,
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
            .field("extra", &crate::runtime::KeysOnly::of(&self.extra))
            .finish()
    }
}
/// What is known of a payment that was collected.
///
/// Source: `spec/direct-debit/payment-requests.yaml`, line 203.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ApprovedPaymentRequest {
    /// When the payment was approved.
    ///
    /// Format: `date-time`. Example: `2023-10-26T21:28:34.152Z`.
    pub approved_at: Option<crate::runtime::Timestamp>,
    /// When it was paid out to the merchant; null until then.
    ///
    /// Format: `date-time`. Example: `2023-10-26T21:28:34.152Z`.
    pub paid_at: Option<crate::runtime::Timestamp>,
    /// Fields the documentation does not list, as they came.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
crate::runtime::object! {
    ApprovedPaymentRequest {
        "approvedAt" => optional approved_at,
        "paidAt" => optional paid_at,
        _ => others extra,
    }
}
impl ::std::fmt::Debug for ApprovedPaymentRequest {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("ApprovedPaymentRequest")
            .field("approved_at", &self.approved_at)
            .field("paid_at", &self.paid_at)
            .field("extra", &crate::runtime::KeysOnly::of(&self.extra))
            .finish()
    }
}
/// What a payment method of type "bancolombiaInstant" adds.
///
/// Source: `spec/direct-debit/payment-methods.yaml`, line 337.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BancolombiaInstant {
    /// Where the customer authorizes the account.
    ///
    /// Example: `https://www.bancolombia.com/...`.
    pub auth_url: Option<String>,
    /// `affiliate` on the wire.
    pub affiliate: Option<Affiliate>,
    /// Fields the documentation does not list, as they came.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
crate::runtime::object! {
    BancolombiaInstant {
        "authUrl" => optional auth_url,
        "affiliate" => optional affiliate,
        _ => others extra,
    }
}
impl ::std::fmt::Debug for BancolombiaInstant {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("BancolombiaInstant")
            .field("auth_url", &self.auth_url)
            .field("affiliate", &self.affiliate)
            .field("extra", &crate::runtime::KeysOnly::of(&self.extra))
            .finish()
    }
}
/// The Bancolombia account a request draws from; null for other kinds.
///
/// Source: `spec/direct-debit/payment-requests.yaml`, line 190.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BancolombiaInstantDetails {
    /// `affiliate` on the wire.
    pub affiliate: Option<Affiliate>,
    /// Fields the documentation does not list, as they came.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
crate::runtime::object! {
    BancolombiaInstantDetails {
        "affiliate" => optional affiliate,
        _ => others extra,
    }
}
impl ::std::fmt::Debug for BancolombiaInstantDetails {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("BancolombiaInstantDetails")
            .field("affiliate", &self.affiliate)
            .field("extra", &crate::runtime::KeysOnly::of(&self.extra))
            .finish()
    }
}
/// The account behind a payment method of type "bankAccount".
///
/// Source: `spec/direct-debit/payment-methods.yaml`, line 319.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BankAccount {
    /// `bank` on the wire.
    pub bank: Option<Bank>,
    /// Kind of the account.
    pub account_type: Option<AccountType>,
    /// Number of the account.
    ///
    /// Example: `123456789`.
    pub account_number: Option<String>,
    /// Fields the documentation does not list, as they came.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
crate::runtime::object! {
    BankAccount {
        "bank" => optional bank,
        "accountType" => optional account_type,
        "accountNumber" => optional account_number,
        _ => others extra,
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
            .field("extra", &crate::runtime::KeysOnly::of(&self.extra))
            .finish()
    }
}
/// Who is debited.
///
/// Source: `spec/direct-debit/customers.yaml`, line 101.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateCustomer {
    /// First and last name of a person, or the name of a company.
    pub name: String,
    /// `documentType` on the wire.
    pub document_type: DocumentType,
    /// The number of the identity document.
    pub document_number: String,
    /// The customer's e-mail address.
    pub email: String,
}
crate::runtime::object! {
    CreateCustomer {
        "name" => required name,
        "documentType" => required document_type,
        "documentNumber" => required document_number,
        "email" => required email,
    }
}
impl CreateCustomer {
    /// A builder of [`CreateCustomer`].
    pub fn builder() -> builder::CreateCustomer {
        <builder::CreateCustomer as Default>::default()
    }
}
impl ::std::fmt::Debug for CreateCustomer {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("CreateCustomer")
            .field("name", &crate::runtime::Redacted)
            .field("document_type", &self.document_type)
            .field("document_number", &crate::runtime::Redacted)
            .field("email", &crate::runtime::Redacted)
            .finish()
    }
}
/// A payment drawn from a payment method that is active.
///
/// Source: `spec/direct-debit/payment-requests.yaml`, line 101.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreatePaymentRequest {
    /// The payment method to draw from.
    pub payment_method_id: PaymentMethodId,
    /// What to collect, in Colombian pesos, with at most two decimals.
    ///
    /// Currency: `COP`. Multiple of: `0.01`.
    pub amount: crate::runtime::Amount,
}
crate::runtime::object! {
    CreatePaymentRequest {
        "paymentMethodId" => required payment_method_id,
        "amount" => required amount,
    }
}
impl CreatePaymentRequest {
    /// A builder of [`CreatePaymentRequest`].
    pub fn builder() -> builder::CreatePaymentRequest {
        <builder::CreatePaymentRequest as Default>::default()
    }
}
/// Who is debited.
///
/// Source: `spec/direct-debit/customers.yaml`, line 121.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Customer {
    /// The customer's identifier, a UUID.
    ///
    /// Format: `uuid`. Example: `e79a0b74-3aba-4149-9f74-0bb5791a6ee6`.
    pub id: Option<CustomerId>,
    /// First and last name of a person, or the name of a company.
    ///
    /// Example: `Pepito Perez`.
    pub name: Option<String>,
    /// `documentType` on the wire.
    pub document_type: Option<DocumentType>,
    /// The number of the identity document.
    ///
    /// Example: `200220422`.
    pub document_number: Option<String>,
    /// The customer's e-mail address.
    ///
    /// Example: `pepito@perez.com`.
    pub email: Option<String>,
    /// When the customer was created.
    ///
    /// Format: `date-time`. Example: `2023-10-26T21:28:34.152Z`.
    pub created_at: Option<crate::runtime::Timestamp>,
    /// When the customer last changed.
    ///
    /// Format: `date-time`. Example: `2023-10-26T21:28:34.152Z`.
    pub updated_at: Option<crate::runtime::Timestamp>,
    /// Fields the documentation does not list, as they came.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
crate::runtime::object! {
    Customer {
        "id" => optional id,
        "name" => optional name,
        "documentType" => optional document_type,
        "documentNumber" => optional document_number,
        "email" => optional email,
        "createdAt" => optional created_at,
        "updatedAt" => optional updated_at,
        _ => others extra,
    }
}
impl ::std::fmt::Debug for Customer {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("Customer")
            .field("id", &self.id)
            .field("name", &self.name.as_ref().map(|_| crate::runtime::Redacted))
            .field("document_type", &self.document_type)
            .field(
                "document_number",
                &self.document_number.as_ref().map(|_| crate::runtime::Redacted),
            )
            .field("email", &self.email.as_ref().map(|_| crate::runtime::Redacted))
            .field("created_at", &self.created_at)
            .field("updated_at", &self.updated_at)
            .field("extra", &crate::runtime::KeysOnly::of(&self.extra))
            .finish()
    }
}
/// The customer something belongs to, as it was when that was made.
///
/// Source: `spec/direct-debit/shared.yaml`, line 43.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomerDetails {
    /// Name of the customer.
    ///
    /// Example: `Pepito Perez`.
    pub name: Option<String>,
    /// `documentType` on the wire.
    pub document_type: Option<DocumentType>,
    /// Number of the customer's identity document.
    ///
    /// Example: `200220422`.
    pub document_number: Option<String>,
    /// E-mail address of the customer.
    ///
    /// Example: `pepito@perez.com`.
    pub email: Option<String>,
    /// Fields the documentation does not list, as they came.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
crate::runtime::object! {
    CustomerDetails {
        "name" => optional name,
        "documentType" => optional document_type,
        "documentNumber" => optional document_number,
        "email" => optional email,
        _ => others extra,
    }
}
impl ::std::fmt::Debug for CustomerDetails {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("CustomerDetails")
            .field("name", &self.name.as_ref().map(|_| crate::runtime::Redacted))
            .field("document_type", &self.document_type)
            .field(
                "document_number",
                &self.document_number.as_ref().map(|_| crate::runtime::Redacted),
            )
            .field("email", &self.email.as_ref().map(|_| crate::runtime::Redacted))
            .field("extra", &crate::runtime::KeysOnly::of(&self.extra))
            .finish()
    }
}
/// What the API says about a call it refused.
///
/// Source: `spec/direct-debit/shared.yaml`, line 36.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ErrorBody {
    /// What went wrong, for a person.
    pub message: Option<String>,
    /// Fields the documentation does not list, as they came.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
crate::runtime::object! {
    ErrorBody {
        "message" => optional message,
        _ => others extra,
    }
}
impl ::std::fmt::Debug for ErrorBody {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("ErrorBody")
            .field("message", &self.message)
            .field("extra", &crate::runtime::KeysOnly::of(&self.extra))
            .finish()
    }
}
/// What is known of a payment that was not collected.
///
/// Source: `spec/direct-debit/payment-requests.yaml`, line 220.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ErroredPaymentRequest {
    /// The bank's code for what went wrong.
    ///
    /// Example: `D23`.
    pub error_code: Option<String>,
    /// The bank's words for what went wrong.
    ///
    /// Example: `Not enough funds`.
    pub error_message: Option<String>,
    /// When it went wrong.
    ///
    /// Format: `date-time`.
    pub error_at: Option<crate::runtime::Timestamp>,
    /// Fields the documentation does not list, as they came.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
crate::runtime::object! {
    ErroredPaymentRequest {
        "errorCode" => optional error_code,
        "errorMessage" => optional error_message,
        "errorAt" => optional error_at,
        _ => others extra,
    }
}
impl ::std::fmt::Debug for ErroredPaymentRequest {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("ErroredPaymentRequest")
            .field("error_code", &self.error_code)
            .field("error_message", &self.error_message)
            .field("error_at", &self.error_at)
            .field("extra", &crate::runtime::KeysOnly::of(&self.extra))
            .finish()
    }
}
/// What a payment method of type "nequiInstant" adds.
///
/// Source: `spec/direct-debit/payment-methods.yaml`, line 373.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NequiInstant {
    /// Phone number of the Nequi account.
    ///
    /// Example: `3298779391`.
    pub phone_number: Option<String>,
    /// Fields the documentation does not list, as they came.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
crate::runtime::object! {
    NequiInstant {
        "phoneNumber" => optional phone_number,
        _ => others extra,
    }
}
impl ::std::fmt::Debug for NequiInstant {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("NequiInstant")
            .field(
                "phone_number",
                &self.phone_number.as_ref().map(|_| crate::runtime::Redacted),
            )
            .field("extra", &crate::runtime::KeysOnly::of(&self.extra))
            .finish()
    }
}
/// The Nequi account a request draws from; null for other kinds.
///
/// Source: `spec/direct-debit/payment-requests.yaml`, line 196.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NequiInstantDetails {
    /// Phone number of the Nequi account.
    pub phone_number: Option<String>,
    /// Fields the documentation does not list, as they came.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
crate::runtime::object! {
    NequiInstantDetails {
        "phoneNumber" => optional phone_number,
        _ => others extra,
    }
}
impl ::std::fmt::Debug for NequiInstantDetails {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("NequiInstantDetails")
            .field(
                "phone_number",
                &self.phone_number.as_ref().map(|_| crate::runtime::Redacted),
            )
            .field("extra", &crate::runtime::KeysOnly::of(&self.extra))
            .finish()
    }
}
/// `PaymentMethod` of the API.
///
/// Source: `spec/direct-debit/payment-methods.yaml`, line 260.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PaymentMethod {
    /// Unique identifier for this payment method.
    ///
    /// Format: `uuid`. Example: `67d7ae28-bf1d-4ee9-8a47-99358c9e6c32`.
    pub id: Option<PaymentMethodId>,
    /// Status of the payment method. 'pending' indicates the payment method is not yet available for payment requests. 'active' indicates the payment method is available for payment requests. 'error' indicates an error confirming the bank account, usually when bank info is incorrect or customer info doesn’t match with the bank account owner’s.
    pub status: Option<PaymentMethodStatus>,
    /// Reference to the customer who owns this payment method.
    ///
    /// Example: `e79a0b74-3aba-4149-9f74-0bb5791a6ee6`.
    pub customer_id: Option<CustomerId>,
    /// `customerDetails` on the wire.
    pub customer_details: Option<CustomerDetails>,
    /// Type of payment method created. Can be "bankAccount" for an account that transacts through traditional slower banking rails, "bancolombiaInstant", or "nequiInstant" for tokenized instant payment accounts.
    pub type_: Option<PaymentMethodType>,
    /// `bankAccount` on the wire.
    pub bank_account: Option<BankAccount>,
    /// `bancolombiaInstant` on the wire.
    pub bancolombia_instant: Option<BancolombiaInstant>,
    /// `nequiInstant` on the wire.
    pub nequi_instant: Option<NequiInstant>,
    /// ISO string when the payment method was created.
    ///
    /// Format: `date-time`. Example: `2023-10-26T21:28:34.152Z`.
    pub created_at: Option<crate::runtime::Timestamp>,
    /// ISO string when the payment method was last updated.
    ///
    /// Format: `date-time`. Example: `2023-10-26T21:28:34.152Z`.
    pub updated_at: Option<crate::runtime::Timestamp>,
    /// Fields the documentation does not list, as they came.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
crate::runtime::object! {
    PaymentMethod {
        "id" => optional id,
        "status" => optional status,
        "customerId" => optional customer_id,
        "customerDetails" => optional customer_details,
        "type" => optional type_,
        "bankAccount" => optional bank_account,
        "bancolombiaInstant" => optional bancolombia_instant,
        "nequiInstant" => optional nequi_instant,
        "createdAt" => optional created_at,
        "updatedAt" => optional updated_at,
        _ => others extra,
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
            .field("extra", &crate::runtime::KeysOnly::of(&self.extra))
            .finish()
    }
}
/// The payment method a request draws from, as it was when the request was made.
///
/// Source: `spec/direct-debit/payment-requests.yaml`, line 168.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PaymentMethodDetails {
    /// The kind of payment method.
    pub type_: Option<PaymentMethodType>,
    /// `bankAccount` on the wire.
    pub bank_account: Option<BankAccount>,
    /// `bancolombiaInstant` on the wire.
    pub bancolombia_instant: Option<BancolombiaInstantDetails>,
    /// `nequiInstant` on the wire.
    pub nequi_instant: Option<NequiInstantDetails>,
    /// Fields the documentation does not list, as they came.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
crate::runtime::object! {
    PaymentMethodDetails {
        "type" => optional type_,
        "bankAccount" => optional bank_account,
        "bancolombiaInstant" => optional bancolombia_instant,
        "nequiInstant" => optional nequi_instant,
        _ => others extra,
    }
}
impl ::std::fmt::Debug for PaymentMethodDetails {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("PaymentMethodDetails")
            .field("type_", &self.type_)
            .field("bank_account", &self.bank_account)
            .field("bancolombia_instant", &self.bancolombia_instant)
            .field("nequi_instant", &self.nequi_instant)
            .field("extra", &crate::runtime::KeysOnly::of(&self.extra))
            .finish()
    }
}
/// A payment drawn from a payment method. pending and processing: it is under way; approved: it was collected, see approvedDetails; error: it was not, see errorDetails.
///
/// Source: `spec/direct-debit/payment-requests.yaml`, line 114.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PaymentRequest {
    /// The request's identifier, a UUID.
    ///
    /// Format: `uuid`. Example: `0697129c-26e2-42f1-a000-dc60878d5588`.
    pub id: Option<PaymentRequestId>,
    /// How far the payment is.
    pub status: Option<PaymentRequestStatus>,
    /// The customer who pays.
    ///
    /// Example: `e79a0b74-3aba-4149-9f74-0bb5791a6ee6`.
    pub customer_id: Option<CustomerId>,
    /// `customerDetails` on the wire.
    pub customer_details: Option<CustomerDetails>,
    /// The payment method that is drawn from.
    ///
    /// Example: `67d7ae28-bf1d-4ee9-8a47-99358c9e6c32`.
    pub payment_method_id: Option<PaymentMethodId>,
    /// `paymentMethodDetails` on the wire.
    pub payment_method_details: Option<PaymentMethodDetails>,
    /// The currency; only cop is known.
    ///
    /// Example: `cop`.
    pub currency: Option<String>,
    /// What was asked for, in Colombian pesos.
    ///
    /// Currency: `COP`. Example: `10000`.
    pub amount: Option<crate::runtime::Amount>,
    /// When the request was created.
    ///
    /// Format: `date-time`.
    pub created_at: Option<crate::runtime::Timestamp>,
    /// When the request last changed.
    ///
    /// Format: `date-time`.
    pub updated_at: Option<crate::runtime::Timestamp>,
    /// `approvedDetails` on the wire.
    pub approved_details: Option<ApprovedPaymentRequest>,
    /// `errorDetails` on the wire.
    pub error_details: Option<ErroredPaymentRequest>,
    /// Fields the documentation does not list, as they came.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
crate::runtime::object! {
    PaymentRequest {
        "id" => optional id,
        "status" => optional status,
        "customerId" => optional customer_id,
        "customerDetails" => optional customer_details,
        "paymentMethodId" => optional payment_method_id,
        "paymentMethodDetails" => optional payment_method_details,
        "currency" => optional currency,
        "amount" => optional amount,
        "createdAt" => optional created_at,
        "updatedAt" => optional updated_at,
        "approvedDetails" => optional approved_details,
        "errorDetails" => optional error_details,
        _ => others extra,
    }
}
impl ::std::fmt::Debug for PaymentRequest {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("PaymentRequest")
            .field("id", &self.id)
            .field("status", &self.status)
            .field("customer_id", &self.customer_id)
            .field("customer_details", &self.customer_details)
            .field("payment_method_id", &self.payment_method_id)
            .field("payment_method_details", &self.payment_method_details)
            .field("currency", &self.currency)
            .field("amount", &self.amount)
            .field("created_at", &self.created_at)
            .field("updated_at", &self.updated_at)
            .field("approved_details", &self.approved_details)
            .field("error_details", &self.error_details)
            .field("extra", &crate::runtime::KeysOnly::of(&self.extra))
            .finish()
    }
}
/// Everything there is of one kind.
///
/// Source: `spec/direct-debit/customers.yaml`, line 55.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListCustomersResponse {
    /// All of them.
    pub items: Vec<Customer>,
    /// Fields the documentation does not list, as they came.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
crate::runtime::object! {
    ListCustomersResponse {
        "items" => defaulted items,
        _ => others extra,
    }
}
impl ::std::fmt::Debug for ListCustomersResponse {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("ListCustomersResponse")
            .field("items", &self.items)
            .field("extra", &crate::runtime::KeysOnly::of(&self.extra))
            .finish()
    }
}
/// Everything there is of one kind.
///
/// Source: `spec/direct-debit/payment-methods.yaml`, line 163.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListPaymentMethodsResponse {
    /// All of them.
    pub items: Vec<PaymentMethod>,
    /// Fields the documentation does not list, as they came.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
crate::runtime::object! {
    ListPaymentMethodsResponse {
        "items" => defaulted items,
        _ => others extra,
    }
}
impl ::std::fmt::Debug for ListPaymentMethodsResponse {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("ListPaymentMethodsResponse")
            .field("items", &self.items)
            .field("extra", &crate::runtime::KeysOnly::of(&self.extra))
            .finish()
    }
}
/// Bank Account.
///
/// Source: `spec/direct-debit/payment-methods.yaml`, line 38.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreatePaymentMethodBankAccount {
    /// Unique identifier of the customer.
    pub customer_id: CustomerId,
    /// `bank` on the wire.
    pub bank: Bank,
    /// Type of bank account (savings or checking).
    pub account_type: AccountType,
    /// Bank account number.
    pub account_number: String,
}
crate::runtime::object! {
    CreatePaymentMethodBankAccount {
        "customerId" => required customer_id,
        "bank" => required bank,
        "accountType" => required account_type,
        "accountNumber" => required account_number,
    }
}
impl CreatePaymentMethodBankAccount {
    /// A builder of [`CreatePaymentMethodBankAccount`].
    pub fn builder() -> builder::CreatePaymentMethodBankAccount {
        <builder::CreatePaymentMethodBankAccount as Default>::default()
    }
}
impl ::std::fmt::Debug for CreatePaymentMethodBankAccount {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("CreatePaymentMethodBankAccount")
            .field("customer_id", &self.customer_id)
            .field("bank", &self.bank)
            .field("account_type", &self.account_type)
            .field("account_number", &crate::runtime::Redacted)
            .finish()
    }
}
/// Bancolombia Instant.
///
/// Source: `spec/direct-debit/payment-methods.yaml`, line 66.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreatePaymentMethodBancolombiaInstant {
    /// Unique identifier of the customer.
    pub customer_id: CustomerId,
    /// Where the customer is sent after authorizing the account at Bancolombia.
    pub redirect_url: String,
}
crate::runtime::object! {
    CreatePaymentMethodBancolombiaInstant {
        "customerId" => required customer_id,
        "redirectUrl" => required redirect_url,
    }
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
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreatePaymentMethodNequiInstant {
    /// Unique identifier of the customer.
    pub customer_id: CustomerId,
    /// Phone number of the customer's Nequi account.
    pub phone_number: String,
}
crate::runtime::object! {
    CreatePaymentMethodNequiInstant {
        "customerId" => required customer_id,
        "phoneNumber" => required phone_number,
    }
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
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListPaymentRequestsResponse {
    /// All of them.
    pub items: Vec<PaymentRequest>,
    /// Fields the documentation does not list, as they came.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
crate::runtime::object! {
    ListPaymentRequestsResponse {
        "items" => defaulted items,
        _ => others extra,
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
