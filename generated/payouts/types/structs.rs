// Made by `cargo xtask generate`; do not edit.
// Input: sha256:00c4e3dce2ae50dfe8f91a051bc20e797cbfc4433a36cdf1ab77fd1ad929f5c1

//! Part of `types`: structs.

use super::*;
/// The account that is debited. No field is documented as required.
///
/// Source: `spec/payouts/payin-sources.yaml`, line 206.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BcolDirectDebitBankAccount {
    /// `bank` on the wire.
    pub bank: Option<BcolDirectDebitBank>,
    /// The kind of the account.
    pub account_type: Option<AccountType>,
    /// The number of the account.
    pub account_number: Option<String>,
}
crate::runtime::object! {
    BcolDirectDebitBankAccount {
        "bank" => optional bank,
        "accountType" => optional account_type,
        "accountNumber" => optional account_number,
    }
}
impl BcolDirectDebitBankAccount {
    /// A builder of [`BcolDirectDebitBankAccount`].
    pub fn builder() -> builder::BcolDirectDebitBankAccount {
        <builder::BcolDirectDebitBankAccount as Default>::default()
    }
}
impl ::std::fmt::Debug for BcolDirectDebitBankAccount {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("BcolDirectDebitBankAccount")
            .field("bank", &self.bank)
            .field("account_type", &self.account_type)
            .field(
                "account_number",
                &self.account_number.as_ref().map(|_| crate::runtime::Redacted),
            )
            .finish()
    }
}
/// `BcolPayoutBankAccount` of the API.
///
/// Source: [`spec/pages/create-payout-target.md`, line 162](https://docs.old.palomma.com).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BcolPayoutBankAccount {
    /// `bank` on the wire.
    pub bank: Option<BcolPayoutBank>,
    /// The type of the bank account.
    pub account_type: Option<AccountType>,
    /// The bank account number.
    pub account_number: Option<String>,
}
crate::runtime::object! {
    BcolPayoutBankAccount {
        "bank" => optional bank,
        "accountType" => optional account_type,
        "accountNumber" => optional account_number,
    }
}
impl BcolPayoutBankAccount {
    /// A builder of [`BcolPayoutBankAccount`].
    pub fn builder() -> builder::BcolPayoutBankAccount {
        <builder::BcolPayoutBankAccount as Default>::default()
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
/// A card, with all that is needed to charge it.
///
/// Source: `spec/payouts/payin-links.yaml`, line 378.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Card {
    /// The number of the card, 13 to 19 digits.
    ///
    /// Pattern: `^\d{13,19}$`. Example: `4111111111111111`.
    pub card_number: crate::runtime::Secret,
    /// The month in which the card expires, two digits.
    ///
    /// Pattern: `^(0[1-9]|1[0-2])$`. Example: `12`.
    pub expiration_month: crate::runtime::Secret,
    /// The year in which the card expires, four digits.
    ///
    /// Pattern: `^\d{4}$`. Example: `2023`.
    pub expiration_year: crate::runtime::Secret,
    /// The verification code, three or four digits.
    ///
    /// Pattern: `^\d{3,4}$`. Example: `123`.
    pub cvv: crate::runtime::Secret,
}
crate::runtime::object! {
    Card {
        "cardNumber" => required card_number,
        "expirationMonth" => required expiration_month,
        "expirationYear" => required expiration_year,
        "cvv" => required cvv,
    }
}
impl Card {
    /// A builder of [`Card`].
    pub fn builder() -> builder::Card {
        <builder::Card as Default>::default()
    }
}
impl ::std::fmt::Debug for Card {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("Card")
            .field("card_number", &crate::runtime::Redacted)
            .field("expiration_month", &crate::runtime::Redacted)
            .field("expiration_year", &crate::runtime::Redacted)
            .field("cvv", &crate::runtime::Redacted)
            .finish()
    }
}
/// Who pays or is paid.
///
/// Source: `spec/payouts/customers.yaml`, line 121.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateCustomer {
    /// A reference of the merchant's; lists can be filtered by it.
    pub reference: Option<String>,
    /// First and last name of a person, or the name of a company.
    pub name: String,
    /// `documentType` on the wire.
    pub document_type: DocumentType,
    /// The number of the identity document.
    pub document_number: String,
    /// The customer's e-mail address.
    pub email: String,
    /// The customer's phone number.
    pub phone_number: String,
}
crate::runtime::object! {
    CreateCustomer {
        "reference" => optional reference,
        "name" => required name,
        "documentType" => required document_type,
        "documentNumber" => required document_number,
        "email" => required email,
        "phoneNumber" => required phone_number,
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
            .field("reference", &self.reference)
            .field("name", &crate::runtime::Redacted)
            .field("document_type", &self.document_type)
            .field("document_number", &crate::runtime::Redacted)
            .field("email", &crate::runtime::Redacted)
            .field("phone_number", &crate::runtime::Redacted)
            .finish()
    }
}
/// A payment drawn from a source that is active.
///
/// Source: `spec/payouts/payin-requests.yaml`, line 119.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreatePayinRequest {
    /// A reference of the merchant's; lists can be filtered by it.
    pub reference: Option<String>,
    /// The source to draw from.
    pub payin_source_id: PayinSourceId,
    /// What to collect, in whole Colombian pesos; more than 1000 and, unless the merchant agreed otherwise, at most 2000000.
    ///
    /// Currency: `COP`. More than: `1000`. Multiple of: `1`.
    pub amount: crate::runtime::Amount,
    /// The merchant account that receives the money.
    pub target_merchant_account_id: Option<MerchantAccountId>,
}
crate::runtime::object! {
    CreatePayinRequest {
        "reference" => optional reference,
        "payinSourceId" => required payin_source_id,
        "amount" => required amount,
        "targetMerchantAccountId" => optional target_merchant_account_id,
    }
}
impl CreatePayinRequest {
    /// A builder of [`CreatePayinRequest`].
    pub fn builder() -> builder::CreatePayinRequest {
        <builder::CreatePayinRequest as Default>::default()
    }
}
/// A payment to a target that is active.
///
/// Source: `spec/payouts/payout-requests.yaml`, line 118.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreatePayoutRequest {
    /// A reference of the merchant's; lists can be filtered by it.
    pub reference: Option<String>,
    /// The target to pay.
    pub payout_target_id: PayoutTargetId,
    /// What to pay, in Colombian pesos; more than 1000 and, unless the merchant agreed otherwise, at most 5000000.
    ///
    /// Currency: `COP`. More than: `1000`.
    pub amount: crate::runtime::Amount,
    /// The merchant account that pays.
    pub source_merchant_account_id: Option<MerchantAccountId>,
}
crate::runtime::object! {
    CreatePayoutRequest {
        "reference" => optional reference,
        "payoutTargetId" => required payout_target_id,
        "amount" => required amount,
        "sourceMerchantAccountId" => optional source_merchant_account_id,
    }
}
impl CreatePayoutRequest {
    /// A builder of [`CreatePayoutRequest`].
    pub fn builder() -> builder::CreatePayoutRequest {
        <builder::CreatePayoutRequest as Default>::default()
    }
}
/// Who pays or is paid.
///
/// Source: `spec/payouts/customers.yaml`, line 148.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Customer {
    /// The customer's identifier.
    ///
    /// Example: `01HPR57X6QR5ZRKEEKBSDBW4RA`.
    pub id: Option<CustomerId>,
    /// The merchant's reference of the customer.
    pub reference: Option<String>,
    /// First and last name of a person, or the name of a company.
    ///
    /// Example: `Pepito Perez`.
    pub name: Option<String>,
    /// `documentType` on the wire.
    pub document_type: Option<DocumentType>,
    /// The number of the identity document.
    ///
    /// Example: `1037551022`.
    pub document_number: Option<String>,
    /// The customer's e-mail address.
    ///
    /// Example: `pepito@gmail.com`.
    pub email: Option<String>,
    /// The customer's phone number.
    ///
    /// Example: `3013111111`.
    pub phone_number: Option<String>,
    /// When the customer was created.
    ///
    /// Format: `date-time`.
    pub created_at: Option<crate::runtime::Timestamp>,
    /// When the customer last changed.
    ///
    /// Format: `date-time`.
    pub updated_at: Option<crate::runtime::Timestamp>,
    /// Fields the documentation does not list, as they came.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
crate::runtime::object! {
    Customer {
        "id" => optional id,
        "reference" => optional reference,
        "name" => optional name,
        "documentType" => optional document_type,
        "documentNumber" => optional document_number,
        "email" => optional email,
        "phoneNumber" => optional phone_number,
        "createdAt" => optional created_at,
        "updatedAt" => optional updated_at,
        _ => others extra,
    }
}
impl ::std::fmt::Debug for Customer {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("Customer")
            .field("id", &self.id)
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
            .field("created_at", &self.created_at)
            .field("updated_at", &self.updated_at)
            .field("extra", &crate::runtime::KeysOnly::of(&self.extra))
            .finish()
    }
}
/// `CustomerDetails` of the API.
///
/// Source: [`spec/pages/create-payout-target.md`, line 176](https://docs.old.palomma.com).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomerDetails {
    /// An optional reference provided by the merchant to identify the customer.
    pub reference: Option<String>,
    /// First and last name for a natural person, and company name for a juridical person.
    ///
    /// Example: `Pepito Perez`.
    pub name: Option<String>,
    /// Colombian ID type for customer.
    pub document_type: Option<DocumentType>,
    /// Colombian ID number for customer.
    ///
    /// Example: `1037551022`.
    pub document_number: Option<String>,
    /// Customer’s email.
    ///
    /// Format: `email`. Example: `pepito@gmail.com`.
    pub email: Option<String>,
    /// Customer’s phone number.
    ///
    /// Example: `3013111111`.
    pub phone_number: Option<String>,
    /// Fields the documentation does not list, as they came.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
crate::runtime::object! {
    CustomerDetails {
        "reference" => optional reference,
        "name" => optional name,
        "documentType" => optional document_type,
        "documentNumber" => optional document_number,
        "email" => optional email,
        "phoneNumber" => optional phone_number,
        _ => others extra,
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
            .field("extra", &crate::runtime::KeysOnly::of(&self.extra))
            .finish()
    }
}
/// What the API says about a call it refused.
///
/// Source: `spec/payouts/shared.yaml`, line 72.
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
/// An account of the merchant's at Palomma. What it has besides depends on its type: an aggregator has a balance, a gateway says what it can do.
///
/// Source: `spec/payouts/merchant-accounts.yaml`, line 86.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MerchantAccount {
    /// The account's identifier.
    ///
    /// Example: `01HPR8QBF5QKA313RPBSKYB7DS`.
    pub id: Option<MerchantAccountId>,
    /// What the account is for.
    pub description: Option<String>,
    /// What was collected and not settled yet, in Colombian pesos.
    ///
    /// Currency: `COP`. Example: `500000`.
    pub unsettled_amount: Option<crate::runtime::Amount>,
    /// What can still be paid out, in Colombian pesos.
    ///
    /// Currency: `COP`. Example: `200000`.
    pub payout_limit_balance: Option<crate::runtime::Amount>,
    /// The kind of account.
    pub type_: Option<MerchantAccountType>,
    /// What the account holds, in Colombian pesos; of an aggregator only.
    ///
    /// Currency: `COP`. Example: `1000000`.
    pub available_balance: Option<crate::runtime::Amount>,
    /// Whether it can collect; of a gateway only.
    pub payins_enabled: Option<bool>,
    /// Whether it can pay out; of a gateway only.
    pub payouts_enabled: Option<bool>,
    /// Fields the documentation does not list, as they came.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
crate::runtime::object! {
    MerchantAccount {
        "id" => optional id,
        "description" => optional description,
        "unsettledAmount" => optional unsettled_amount,
        "payoutLimitBalance" => optional payout_limit_balance,
        "type" => optional type_,
        "availableBalance" => optional available_balance,
        "payinsEnabled" => optional payins_enabled,
        "payoutsEnabled" => optional payouts_enabled,
        _ => others extra,
    }
}
impl ::std::fmt::Debug for MerchantAccount {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("MerchantAccount")
            .field("id", &self.id)
            .field("description", &self.description)
            .field("unsettled_amount", &self.unsettled_amount)
            .field("payout_limit_balance", &self.payout_limit_balance)
            .field("type_", &self.type_)
            .field("available_balance", &self.available_balance)
            .field("payins_enabled", &self.payins_enabled)
            .field("payouts_enabled", &self.payouts_enabled)
            .field("extra", &crate::runtime::KeysOnly::of(&self.extra))
            .finish()
    }
}
/// A payment asked of a customer once. pending: the customer is to be sent to paymentUrl; processing: the payment is under way; approved: it was paid; cancelled: it was not, and statusMessage says why.
///
/// Source: `spec/payouts/payin-links.yaml`, line 461.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PayinLink {
    /// The link's identifier.
    ///
    /// Example: `01HPR5TEDFKT498V8CYY3RPCXP`.
    pub id: Option<PayinLinkId>,
    /// The merchant's reference of the link.
    pub reference: Option<String>,
    /// What the payment is for.
    pub description: Option<String>,
    /// The customer who pays.
    ///
    /// Example: `01HPR57X6QR5ZRKEEKBSDBW4RA`.
    pub customer_id: Option<CustomerId>,
    /// `customerDetails` on the wire.
    pub customer_details: Option<CustomerDetails>,
    /// How far the payment is.
    pub status: Option<PayinLinkStatus>,
    /// `statusMessage` on the wire.
    pub status_message: Option<StatusMessage>,
    /// Where the customer pays.
    pub payment_url: Option<String>,
    /// Where the customer is sent after paying.
    ///
    /// Example: `http://merchant.com/checkout`.
    pub redirect_url: Option<String>,
    /// What is to be paid, in Colombian pesos.
    ///
    /// Currency: `COP`. Example: `100000`.
    pub amount: Option<crate::runtime::Amount>,
    /// What was paid, in Colombian pesos.
    ///
    /// Currency: `COP`. Example: `100000`.
    pub amount_collected: Option<crate::runtime::Amount>,
    /// What Palomma keeps, in Colombian pesos.
    ///
    /// Currency: `COP`. Example: `500`.
    pub fee: Option<crate::runtime::Amount>,
    /// The kind of link.
    pub type_: Option<PayinLinkType>,
    /// Until when the link can be paid.
    pub expiration: Option<String>,
    /// The merchant account that receives the money.
    ///
    /// Example: `default`.
    pub target_merchant_account_id: Option<MerchantAccountId>,
    /// When the link was created.
    ///
    /// Format: `date-time`.
    pub created_at: Option<crate::runtime::Timestamp>,
    /// When the link last changed.
    ///
    /// Format: `date-time`.
    pub updated_at: Option<crate::runtime::Timestamp>,
    /// Fields the documentation does not list, as they came.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
crate::runtime::object! {
    PayinLink {
        "id" => optional id,
        "reference" => optional reference,
        "description" => optional description,
        "customerId" => optional customer_id,
        "customerDetails" => optional customer_details,
        "status" => optional status,
        "statusMessage" => optional status_message,
        "paymentUrl" => optional payment_url,
        "redirectUrl" => optional redirect_url,
        "amount" => optional amount,
        "amountCollected" => optional amount_collected,
        "fee" => optional fee,
        "type" => optional type_,
        "expiration" => optional expiration,
        "targetMerchantAccountId" => optional target_merchant_account_id,
        "createdAt" => optional created_at,
        "updatedAt" => optional updated_at,
        _ => others extra,
    }
}
impl ::std::fmt::Debug for PayinLink {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("PayinLink")
            .field("id", &self.id)
            .field("reference", &self.reference)
            .field("description", &self.description)
            .field("customer_id", &self.customer_id)
            .field("customer_details", &self.customer_details)
            .field("status", &self.status)
            .field("status_message", &self.status_message)
            .field("payment_url", &self.payment_url)
            .field("redirect_url", &self.redirect_url)
            .field("amount", &self.amount)
            .field("amount_collected", &self.amount_collected)
            .field("fee", &self.fee)
            .field("type_", &self.type_)
            .field("expiration", &self.expiration)
            .field("target_merchant_account_id", &self.target_merchant_account_id)
            .field("created_at", &self.created_at)
            .field("updated_at", &self.updated_at)
            .field("extra", &crate::runtime::KeysOnly::of(&self.extra))
            .finish()
    }
}
/// A payment by the button of Bancolombia.
///
/// Source: `spec/payouts/payin-links.yaml`, line 211.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PayinLinkBancolombiaButton {
    /// A reference of the merchant's; lists can be filtered by it.
    pub reference: Option<String>,
    /// What the payment is for.
    pub description: Option<String>,
    /// The customer who pays.
    pub customer_id: CustomerId,
    /// Where the customer is sent after paying.
    pub redirect_url: String,
    /// What is to be paid, in Colombian pesos; more than 1500.
    ///
    /// Currency: `COP`. More than: `1500`.
    pub amount: crate::runtime::Amount,
    /// Until when the link can be paid, as YYYY-MM-DDTHH:mm:ss without an offset (the time zone is not documented); the end of the next day unless given, the end of the seventh day at the latest.
    pub expiration: Option<String>,
    /// The merchant account that receives the money.
    pub target_merchant_account_id: Option<MerchantAccountId>,
}
crate::runtime::object! {
    PayinLinkBancolombiaButton {
        "reference" => optional reference,
        "description" => optional description,
        "customerId" => required customer_id,
        "redirectUrl" => required redirect_url,
        "amount" => required amount,
        "expiration" => optional expiration,
        "targetMerchantAccountId" => optional target_merchant_account_id,
    }
}
impl PayinLinkBancolombiaButton {
    /// A builder of [`PayinLinkBancolombiaButton`].
    pub fn builder() -> builder::PayinLinkBancolombiaButton {
        <builder::PayinLinkBancolombiaButton as Default>::default()
    }
}
/// A payment by Bancolombia Collect. It settles in two business days, other kinds in one.
///
/// Source: `spec/payouts/payin-links.yaml`, line 338.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PayinLinkBancolombiaCollect {
    /// A reference of the merchant's; lists can be filtered by it.
    pub reference: Option<String>,
    /// What the payment is for.
    pub description: Option<String>,
    /// The customer who pays.
    pub customer_id: CustomerId,
    /// Where the customer is sent after paying.
    pub redirect_url: String,
    /// What is to be paid, in Colombian pesos; more than 1500.
    ///
    /// Currency: `COP`. More than: `1500`.
    pub amount: crate::runtime::Amount,
    /// Until when the link can be paid, as YYYY-MM-DDTHH:mm:ss without an offset (the time zone is not documented); the end of the next day unless given, the end of the seventh day at the latest.
    pub expiration: Option<String>,
    /// The merchant account that receives the money.
    pub target_merchant_account_id: Option<MerchantAccountId>,
}
crate::runtime::object! {
    PayinLinkBancolombiaCollect {
        "reference" => optional reference,
        "description" => optional description,
        "customerId" => required customer_id,
        "redirectUrl" => required redirect_url,
        "amount" => required amount,
        "expiration" => optional expiration,
        "targetMerchantAccountId" => optional target_merchant_account_id,
    }
}
impl PayinLinkBancolombiaCollect {
    /// A builder of [`PayinLinkBancolombiaCollect`].
    pub fn builder() -> builder::PayinLinkBancolombiaCollect {
        <builder::PayinLinkBancolombiaCollect as Default>::default()
    }
}
/// A payment by card. It carries the card's data, which is secret.
///
/// Source: `spec/payouts/payin-links.yaml`, line 295.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PayinLinkCard {
    /// A reference of the merchant's; lists can be filtered by it.
    pub reference: Option<String>,
    /// What the payment is for.
    pub description: Option<String>,
    /// The customer who pays.
    pub customer_id: CustomerId,
    /// Where the customer is sent after paying.
    pub redirect_url: String,
    /// What is to be paid, in Colombian pesos; more than 1500.
    ///
    /// Currency: `COP`. More than: `1500`.
    pub amount: crate::runtime::Amount,
    /// `card` on the wire.
    pub card: Card,
    /// Until when the link can be paid, as YYYY-MM-DDTHH:mm:ss without an offset (the time zone is not documented); the end of the next day unless given, the end of the seventh day at the latest.
    pub expiration: Option<String>,
    /// The merchant account that receives the money.
    pub target_merchant_account_id: Option<MerchantAccountId>,
}
crate::runtime::object! {
    PayinLinkCard {
        "reference" => optional reference,
        "description" => optional description,
        "customerId" => required customer_id,
        "redirectUrl" => required redirect_url,
        "amount" => required amount,
        "card" => required card,
        "expiration" => optional expiration,
        "targetMerchantAccountId" => optional target_merchant_account_id,
    }
}
impl PayinLinkCard {
    /// A builder of [`PayinLinkCard`].
    pub fn builder() -> builder::PayinLinkCard {
        <builder::PayinLinkCard as Default>::default()
    }
}
/// A link on whose page the customer chooses how to pay.
///
/// Source: `spec/payouts/payin-links.yaml`, line 122.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PayinLinkGeneral {
    /// A reference of the merchant's; lists can be filtered by it.
    pub reference: Option<String>,
    /// What the payment is for.
    pub description: Option<String>,
    /// The customer who pays.
    pub customer_id: CustomerId,
    /// Where the customer is sent after paying.
    pub redirect_url: String,
    /// What is to be paid, in Colombian pesos; more than 1500.
    ///
    /// Currency: `COP`. More than: `1500`.
    pub amount: crate::runtime::Amount,
    /// The ways to pay the customer can choose from.
    pub available_types: Vec<PayinMethod>,
    /// Until when the link can be paid, as YYYY-MM-DDTHH:mm:ss without an offset (the time zone is not documented); the end of the next day unless given, the end of the seventh day at the latest.
    pub expiration: Option<String>,
    /// The merchant account that receives the money.
    pub target_merchant_account_id: Option<MerchantAccountId>,
}
crate::runtime::object! {
    PayinLinkGeneral {
        "reference" => optional reference,
        "description" => optional description,
        "customerId" => required customer_id,
        "redirectUrl" => required redirect_url,
        "amount" => required amount,
        "availableTypes" => required available_types,
        "expiration" => optional expiration,
        "targetMerchantAccountId" => optional target_merchant_account_id,
    }
}
impl PayinLinkGeneral {
    /// A builder of [`PayinLinkGeneral`].
    pub fn builder() -> builder::PayinLinkGeneral {
        <builder::PayinLinkGeneral as Default>::default()
    }
}
/// A payment by the button of Nequi.
///
/// Source: `spec/payouts/payin-links.yaml`, line 251.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PayinLinkNequiButton {
    /// A reference of the merchant's; lists can be filtered by it.
    pub reference: Option<String>,
    /// What the payment is for.
    pub description: Option<String>,
    /// The customer who pays.
    pub customer_id: CustomerId,
    /// Where the customer is sent after paying.
    pub redirect_url: String,
    /// What is to be paid, in Colombian pesos; more than 1500.
    ///
    /// Currency: `COP`. More than: `1500`.
    pub amount: crate::runtime::Amount,
    /// The phone number of the customer's Nequi account.
    pub phone_number: String,
    /// Until when the link can be paid, as YYYY-MM-DDTHH:mm:ss without an offset (the time zone is not documented); the end of the next day unless given, the end of the seventh day at the latest.
    pub expiration: Option<String>,
    /// The merchant account that receives the money.
    pub target_merchant_account_id: Option<MerchantAccountId>,
}
crate::runtime::object! {
    PayinLinkNequiButton {
        "reference" => optional reference,
        "description" => optional description,
        "customerId" => required customer_id,
        "redirectUrl" => required redirect_url,
        "amount" => required amount,
        "phoneNumber" => required phone_number,
        "expiration" => optional expiration,
        "targetMerchantAccountId" => optional target_merchant_account_id,
    }
}
impl PayinLinkNequiButton {
    /// A builder of [`PayinLinkNequiButton`].
    pub fn builder() -> builder::PayinLinkNequiButton {
        <builder::PayinLinkNequiButton as Default>::default()
    }
}
impl ::std::fmt::Debug for PayinLinkNequiButton {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("PayinLinkNequiButton")
            .field("reference", &self.reference)
            .field("description", &self.description)
            .field("customer_id", &self.customer_id)
            .field("redirect_url", &self.redirect_url)
            .field("amount", &self.amount)
            .field("phone_number", &crate::runtime::Redacted)
            .field("expiration", &self.expiration)
            .field("target_merchant_account_id", &self.target_merchant_account_id)
            .finish()
    }
}
/// A payment from the customer's bank by PSE.
///
/// Source: `spec/payouts/payin-links.yaml`, line 168.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PayinLinkPse {
    /// A reference of the merchant's; lists can be filtered by it.
    pub reference: Option<String>,
    /// What the payment is for.
    pub description: Option<String>,
    /// The customer who pays.
    pub customer_id: CustomerId,
    /// Where the customer is sent after paying.
    pub redirect_url: String,
    /// What is to be paid, in Colombian pesos; more than 1000, where the other kinds say 1500.
    ///
    /// Currency: `COP`. More than: `1000`.
    pub amount: crate::runtime::Amount,
    /// `bank` on the wire.
    pub bank: PseBank,
    /// Until when the link can be paid, as YYYY-MM-DDTHH:mm:ss without an offset (the time zone is not documented); the end of the next day unless given, the end of the seventh day at the latest.
    pub expiration: Option<String>,
    /// The merchant account that receives the money.
    pub target_merchant_account_id: Option<MerchantAccountId>,
}
crate::runtime::object! {
    PayinLinkPse {
        "reference" => optional reference,
        "description" => optional description,
        "customerId" => required customer_id,
        "redirectUrl" => required redirect_url,
        "amount" => required amount,
        "bank" => required bank,
        "expiration" => optional expiration,
        "targetMerchantAccountId" => optional target_merchant_account_id,
    }
}
impl PayinLinkPse {
    /// A builder of [`PayinLinkPse`].
    pub fn builder() -> builder::PayinLinkPse {
        <builder::PayinLinkPse as Default>::default()
    }
}
