// Made by `cargo xtask generate`; do not edit.
// Input: sha256:00c4e3dce2ae50dfe8f91a051bc20e797cbfc4433a36cdf1ab77fd1ad929f5c1

//! Part of `types`: structs.

use super::*;
/// A payment drawn from a source. processing: it is under way; approved: all of it was collected; partial: some of it was, from a source that allows it; cancelled: nothing was, and statusMessage says why.
///
/// Source: `spec/payouts/payin-requests.yaml`, line 140.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PayinRequest {
    /// The request's identifier.
    ///
    /// Example: `01HPR83V7JBNJTKT303NTY3YGA`.
    pub id: Option<PayinRequestId>,
    /// The merchant's reference of the request.
    pub reference: Option<String>,
    /// The customer who pays.
    ///
    /// Example: `01HPR57X6QR5ZRKEEKBSDBW4RA`.
    pub customer_id: Option<CustomerId>,
    /// `customerDetails` on the wire.
    pub customer_details: Option<CustomerDetails>,
    /// The source that is drawn from.
    ///
    /// Example: `01HPR7A40E44S0WDR189YXA8GH`.
    pub payin_source_id: Option<PayinSourceId>,
    /// `payinSourceDetails` on the wire.
    pub payin_source_details: Option<PayinSourceDetails>,
    /// How far the payment is.
    pub status: Option<PayinRequestStatus>,
    /// `statusMessage` on the wire.
    pub status_message: Option<StatusMessage>,
    /// What was asked for, in Colombian pesos.
    ///
    /// Currency: `COP`. Example: `100000`.
    pub amount: Option<crate::runtime::Amount>,
    /// What was collected, in Colombian pesos; 0 until the payment is approved or partial.
    ///
    /// Currency: `COP`. Example: `100000`.
    pub amount_collected: Option<crate::runtime::Amount>,
    /// What is taken off the collected amount at the settlement, in Colombian pesos.
    ///
    /// Currency: `COP`. Example: `500`.
    pub fee: Option<crate::runtime::Amount>,
    /// The merchant account that receives the money.
    pub target_merchant_account_id: Option<MerchantAccountId>,
    /// When the request was created.
    ///
    /// Format: `date-time`.
    pub created_at: Option<crate::runtime::Timestamp>,
    /// When the request last changed.
    ///
    /// Format: `date-time`.
    pub updated_at: Option<crate::runtime::Timestamp>,
    /// Fields the documentation does not list, as they came.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
crate::runtime::object! {
    PayinRequest {
        "id" => optional id,
        "reference" => optional reference,
        "customerId" => optional customer_id,
        "customerDetails" => optional customer_details,
        "payinSourceId" => optional payin_source_id,
        "payinSourceDetails" => optional payin_source_details,
        "status" => optional status,
        "statusMessage" => optional status_message,
        "amount" => optional amount,
        "amountCollected" => optional amount_collected,
        "fee" => optional fee,
        "targetMerchantAccountId" => optional target_merchant_account_id,
        "createdAt" => optional created_at,
        "updatedAt" => optional updated_at,
        _ => others extra,
    }
}
impl ::std::fmt::Debug for PayinRequest {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("PayinRequest")
            .field("id", &self.id)
            .field("reference", &self.reference)
            .field("customer_id", &self.customer_id)
            .field("customer_details", &self.customer_details)
            .field("payin_source_id", &self.payin_source_id)
            .field("payin_source_details", &self.payin_source_details)
            .field("status", &self.status)
            .field("status_message", &self.status_message)
            .field("amount", &self.amount)
            .field("amount_collected", &self.amount_collected)
            .field("fee", &self.fee)
            .field("target_merchant_account_id", &self.target_merchant_account_id)
            .field("created_at", &self.created_at)
            .field("updated_at", &self.updated_at)
            .field("extra", &crate::runtime::KeysOnly::of(&self.extra))
            .finish()
    }
}
/// What was collected and paid out to the merchant together.
///
/// Source: `spec/payouts/payin-settlements.yaml`, line 101.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PayinSettlement {
    /// The settlement's identifier.
    ///
    /// Example: `01HPR57X6QR5ZRKEEKBSDBW4RA`.
    pub id: Option<PayinSettlementId>,
    /// The account that was settled.
    ///
    /// Example: `01HPR8S7YF43PV3QV16TZDC80P`.
    pub merchant_account_id: Option<MerchantAccountId>,
    /// All that was collected, in Colombian pesos.
    ///
    /// Currency: `COP`. Example: `100000`.
    pub total_amount_collected: Option<crate::runtime::Amount>,
    /// All that Palomma keeps of it, in Colombian pesos.
    ///
    /// Currency: `COP`. Example: `500`.
    pub total_fees: Option<crate::runtime::Amount>,
    /// How many payments it holds.
    ///
    /// Example: `5`.
    pub number_of_payins: Option<f64>,
    /// The day of the settlement, as YYYY-MM-DD.
    ///
    /// Example: `2024-08-28`.
    pub payin_settlement_date: Option<String>,
    /// The cycle of that day; 11, 13, 16, 18 and 20 are known.
    ///
    /// Example: `11`.
    pub payin_settlement_cycle: Option<f64>,
    /// When the settlement was created.
    ///
    /// Format: `date-time`.
    pub created_at: Option<crate::runtime::Timestamp>,
    /// When the settlement last changed.
    ///
    /// Format: `date-time`.
    pub updated_at: Option<crate::runtime::Timestamp>,
    /// Fields the documentation does not list, as they came.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
crate::runtime::object! {
    PayinSettlement {
        "id" => optional id,
        "merchantAccountId" => optional merchant_account_id,
        "totalAmountCollected" => optional total_amount_collected,
        "totalFees" => optional total_fees,
        "numberOfPayins" => optional number_of_payins,
        "payinSettlementDate" => optional payin_settlement_date,
        "payinSettlementCycle" => optional payin_settlement_cycle,
        "createdAt" => optional created_at,
        "updatedAt" => optional updated_at,
        _ => others extra,
    }
}
impl ::std::fmt::Debug for PayinSettlement {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("PayinSettlement")
            .field("id", &self.id)
            .field("merchant_account_id", &self.merchant_account_id)
            .field("total_amount_collected", &self.total_amount_collected)
            .field("total_fees", &self.total_fees)
            .field("number_of_payins", &self.number_of_payins)
            .field("payin_settlement_date", &self.payin_settlement_date)
            .field("payin_settlement_cycle", &self.payin_settlement_cycle)
            .field("created_at", &self.created_at)
            .field("updated_at", &self.updated_at)
            .field("extra", &crate::runtime::KeysOnly::of(&self.extra))
            .finish()
    }
}
/// An account a customer lets the merchant draw from. pending: the customer is to be sent to authUrl; processing: the bank is deciding; active: it can be drawn from; cancelled: it cannot, and statusMessage says why.
///
/// Source: `spec/payouts/payin-sources.yaml`, line 253.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PayinSource {
    /// The source's identifier.
    ///
    /// Example: `01HPR7A40E44S0WDR189YXA8GH`.
    pub id: Option<PayinSourceId>,
    /// The merchant's reference of the source.
    pub reference: Option<String>,
    /// What the merchant noted about the source.
    pub description: Option<String>,
    /// The customer who pays from it.
    pub customer_id: Option<CustomerId>,
    /// `customerDetails` on the wire.
    pub customer_details: Option<CustomerDetails>,
    /// Whether the source can be drawn from.
    pub status: Option<PayinSourceStatus>,
    /// `statusMessage` on the wire.
    pub status_message: Option<StatusMessage>,
    /// Where the customer authorizes the source.
    pub auth_url: Option<String>,
    /// Where the customer is sent after authorizing the source.
    pub redirect_url: Option<String>,
    /// Whether less than the amount asked for may be collected.
    pub partial_payins_enabled: Option<bool>,
    /// `type` on the wire.
    pub type_: Option<PayinSourceType>,
    /// When the source was created.
    ///
    /// Format: `date-time`.
    pub created_at: Option<crate::runtime::Timestamp>,
    /// When the source last changed.
    ///
    /// Format: `date-time`.
    pub updated_at: Option<crate::runtime::Timestamp>,
    /// Fields the documentation does not list, as they came.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
crate::runtime::object! {
    PayinSource {
        "id" => optional id,
        "reference" => optional reference,
        "description" => optional description,
        "customerId" => optional customer_id,
        "customerDetails" => optional customer_details,
        "status" => optional status,
        "statusMessage" => optional status_message,
        "authUrl" => optional auth_url,
        "redirectUrl" => optional redirect_url,
        "partialPayinsEnabled" => optional partial_payins_enabled,
        "type" => optional type_,
        "createdAt" => optional created_at,
        "updatedAt" => optional updated_at,
        _ => others extra,
    }
}
impl ::std::fmt::Debug for PayinSource {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("PayinSource")
            .field("id", &self.id)
            .field("reference", &self.reference)
            .field("description", &self.description)
            .field("customer_id", &self.customer_id)
            .field("customer_details", &self.customer_details)
            .field("status", &self.status)
            .field("status_message", &self.status_message)
            .field("auth_url", &self.auth_url)
            .field("redirect_url", &self.redirect_url)
            .field("partial_payins_enabled", &self.partial_payins_enabled)
            .field("type_", &self.type_)
            .field("created_at", &self.created_at)
            .field("updated_at", &self.updated_at)
            .field("extra", &crate::runtime::KeysOnly::of(&self.extra))
            .finish()
    }
}
/// An account the customer authorizes at Bancolombia.
///
/// Source: `spec/payouts/payin-sources.yaml`, line 150.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PayinSourceBancolombiaToken {
    /// A reference of the merchant's; lists can be filtered by it.
    pub reference: Option<String>,
    /// What the merchant notes about the source.
    pub description: Option<String>,
    /// The customer who will pay from it.
    pub customer_id: CustomerId,
    /// Where the customer is sent after authorizing the source.
    pub redirect_url: String,
}
crate::runtime::object! {
    PayinSourceBancolombiaToken {
        "reference" => optional reference,
        "description" => optional description,
        "customerId" => required customer_id,
        "redirectUrl" => required redirect_url,
    }
}
impl PayinSourceBancolombiaToken {
    /// A builder of [`PayinSourceBancolombiaToken`].
    pub fn builder() -> builder::PayinSourceBancolombiaToken {
        <builder::PayinSourceBancolombiaToken as Default>::default()
    }
}
/// A bank account that is debited directly.
///
/// Source: `spec/payouts/payin-sources.yaml`, line 118.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PayinSourceBankAccount {
    /// A reference of the merchant's; lists can be filtered by it.
    pub reference: Option<String>,
    /// What the merchant notes about the source.
    pub description: Option<String>,
    /// The customer who will pay from it.
    pub customer_id: CustomerId,
    /// Where the customer is sent after authorizing the source.
    pub redirect_url: String,
    /// `bankAccount` on the wire.
    pub bank_account: BcolDirectDebitBankAccount,
    /// Whether less than the amount asked for may be collected.
    pub partial_payins_enabled: Option<bool>,
}
crate::runtime::object! {
    PayinSourceBankAccount {
        "reference" => optional reference,
        "description" => optional description,
        "customerId" => required customer_id,
        "redirectUrl" => required redirect_url,
        "bankAccount" => required bank_account,
        "partialPayinsEnabled" => optional partial_payins_enabled,
    }
}
impl PayinSourceBankAccount {
    /// A builder of [`PayinSourceBankAccount`].
    pub fn builder() -> builder::PayinSourceBankAccount {
        <builder::PayinSourceBankAccount as Default>::default()
    }
}
/// The source a request draws from, as it was when the request was made.
///
/// Source: `spec/payouts/shared.yaml`, line 86.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PayinSourceDetails {
    /// The merchant's reference of the source.
    pub reference: Option<String>,
    /// What the merchant noted about the source.
    pub description: Option<String>,
    /// Whether less than the amount asked for may be collected.
    pub partial_payins_enabled: Option<bool>,
    /// `type` on the wire.
    pub type_: Option<PayinSourceType>,
    /// Fields the documentation does not list, as they came.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
crate::runtime::object! {
    PayinSourceDetails {
        "reference" => optional reference,
        "description" => optional description,
        "partialPayinsEnabled" => optional partial_payins_enabled,
        "type" => optional type_,
        _ => others extra,
    }
}
impl ::std::fmt::Debug for PayinSourceDetails {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("PayinSourceDetails")
            .field("reference", &self.reference)
            .field("description", &self.description)
            .field("partial_payins_enabled", &self.partial_payins_enabled)
            .field("type_", &self.type_)
            .field("extra", &crate::runtime::KeysOnly::of(&self.extra))
            .finish()
    }
}
/// A Nequi account.
///
/// Source: `spec/payouts/payin-sources.yaml`, line 176.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PayinSourceNequiToken {
    /// A reference of the merchant's; lists can be filtered by it.
    pub reference: Option<String>,
    /// What the merchant notes about the source.
    pub description: Option<String>,
    /// The customer who will pay from it.
    pub customer_id: CustomerId,
    /// Where the customer is sent after authorizing the source.
    pub redirect_url: String,
    /// The phone number of the customer's Nequi account.
    pub phone_number: String,
}
crate::runtime::object! {
    PayinSourceNequiToken {
        "reference" => optional reference,
        "description" => optional description,
        "customerId" => required customer_id,
        "redirectUrl" => required redirect_url,
        "phoneNumber" => required phone_number,
    }
}
impl PayinSourceNequiToken {
    /// A builder of [`PayinSourceNequiToken`].
    pub fn builder() -> builder::PayinSourceNequiToken {
        <builder::PayinSourceNequiToken as Default>::default()
    }
}
impl ::std::fmt::Debug for PayinSourceNequiToken {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("PayinSourceNequiToken")
            .field("reference", &self.reference)
            .field("description", &self.description)
            .field("customer_id", &self.customer_id)
            .field("redirect_url", &self.redirect_url)
            .field("phone_number", &crate::runtime::Redacted)
            .finish()
    }
}
/// A payment to a target. processing: it is under way; approved: it was sent; cancelled: it was not, and statusMessage says why.
///
/// Source: `spec/payouts/payout-requests.yaml`, line 139.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PayoutRequest {
    /// The request's identifier.
    ///
    /// Example: `01HPR8QBF5QKA313RPBSKYB7DS`.
    pub id: Option<PayoutRequestId>,
    /// The merchant's reference of the request.
    pub reference: Option<String>,
    /// The customer who is paid.
    ///
    /// Example: `01HPR57X6QR5ZRKEEKBSDBW4RA`.
    pub customer_id: Option<CustomerId>,
    /// `customerDetails` on the wire.
    pub customer_details: Option<CustomerDetails>,
    /// The target that is paid.
    ///
    /// Example: `01HPR8S7YF43PV3QV16TZDC80P`.
    pub payout_target_id: Option<PayoutTargetId>,
    /// `payoutTargetDetails` on the wire.
    pub payout_target_details: Option<PayoutTargetDetails>,
    /// How far the payment is.
    pub status: Option<PayoutRequestStatus>,
    /// `statusMessage` on the wire.
    pub status_message: Option<StatusMessage>,
    /// What was asked for, in Colombian pesos.
    ///
    /// Currency: `COP`. Example: `100000`.
    pub amount: Option<crate::runtime::Amount>,
    /// What is sent, in Colombian pesos: the amount at first, 0 once the payment is cancelled.
    ///
    /// Currency: `COP`. Example: `100000`.
    pub amount_sent: Option<crate::runtime::Amount>,
    /// What the payment costs, in Colombian pesos.
    ///
    /// Currency: `COP`. Example: `500`.
    pub fee: Option<crate::runtime::Amount>,
    /// The merchant account that pays.
    pub source_merchant_account_id: Option<MerchantAccountId>,
    /// When the request was created.
    ///
    /// Format: `date-time`.
    pub created_at: Option<crate::runtime::Timestamp>,
    /// When the request last changed.
    ///
    /// Format: `date-time`.
    pub updated_at: Option<crate::runtime::Timestamp>,
    /// Fields the documentation does not list, as they came.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
crate::runtime::object! {
    PayoutRequest {
        "id" => optional id,
        "reference" => optional reference,
        "customerId" => optional customer_id,
        "customerDetails" => optional customer_details,
        "payoutTargetId" => optional payout_target_id,
        "payoutTargetDetails" => optional payout_target_details,
        "status" => optional status,
        "statusMessage" => optional status_message,
        "amount" => optional amount,
        "amountSent" => optional amount_sent,
        "fee" => optional fee,
        "sourceMerchantAccountId" => optional source_merchant_account_id,
        "createdAt" => optional created_at,
        "updatedAt" => optional updated_at,
        _ => others extra,
    }
}
impl ::std::fmt::Debug for PayoutRequest {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("PayoutRequest")
            .field("id", &self.id)
            .field("reference", &self.reference)
            .field("customer_id", &self.customer_id)
            .field("customer_details", &self.customer_details)
            .field("payout_target_id", &self.payout_target_id)
            .field("payout_target_details", &self.payout_target_details)
            .field("status", &self.status)
            .field("status_message", &self.status_message)
            .field("amount", &self.amount)
            .field("amount_sent", &self.amount_sent)
            .field("fee", &self.fee)
            .field("source_merchant_account_id", &self.source_merchant_account_id)
            .field("created_at", &self.created_at)
            .field("updated_at", &self.updated_at)
            .field("extra", &crate::runtime::KeysOnly::of(&self.extra))
            .finish()
    }
}
/// `PayoutTarget` of the API.
///
/// Source: [`spec/pages/create-payout-target.md`, line 110](https://docs.old.palomma.com).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PayoutTarget {
    /// Unique identifier for this Payout Target.
    ///
    /// Example: `01HPR8S7YF43PV3QV16TZDC80P`.
    pub id: Option<PayoutTargetId>,
    /// Reference sent in by merchant to identify Payout Target.
    pub reference: Option<String>,
    /// An extra metadata field that can be included for visibility.
    pub description: Option<String>,
    /// Reference to customer who owns this Payout Target.
    ///
    /// Example: `01HPR57X6QR5ZRKEEKBSDBW4RA`.
    pub customer_id: Option<CustomerId>,
    /// Details about the customer who owns this Payout Target.
    pub customer_details: Option<CustomerDetails>,
    /// Status of the Payout Target.
    pub status: Option<PayoutTargetStatus>,
    /// `statusMessage` on the wire.
    pub status_message: Option<StatusMessage>,
    /// URL where the customer should be redirected to complete the Payout Target verification.
    pub auth_url: Option<String>,
    /// URL where the customer will be redirected after completing the Payout Target verification.
    pub redirect_url: Option<String>,
    /// Type of Payout Target created.
    pub type_: Option<PayoutTargetType>,
    /// ISO string indicating when the Payout Target was created.
    ///
    /// Format: `date-time`.
    pub created_at: Option<crate::runtime::Timestamp>,
    /// ISO string indicating when the Payout Target was last updated.
    ///
    /// Format: `date-time`.
    pub updated_at: Option<crate::runtime::Timestamp>,
    /// Fields the documentation does not list, as they came.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
crate::runtime::object! {
    PayoutTarget {
        "id" => optional id,
        "reference" => optional reference,
        "description" => optional description,
        "customerId" => optional customer_id,
        "customerDetails" => optional customer_details,
        "status" => optional status,
        "statusMessage" => optional status_message,
        "authUrl" => optional auth_url,
        "redirectUrl" => optional redirect_url,
        "type" => optional type_,
        "createdAt" => optional created_at,
        "updatedAt" => optional updated_at,
        _ => others extra,
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
            .field("extra", &crate::runtime::KeysOnly::of(&self.extra))
            .finish()
    }
}
/// Bank Account.
///
/// Source: [`spec/pages/create-payout-target.md`, line 79](https://docs.old.palomma.com).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PayoutTargetBankAccount {
    /// An optional reference provided by the merchant to identify the Payout Target.
    pub reference: Option<String>,
    /// An optional description of the Payout Target.
    pub description: Option<String>,
    /// The ID of the customer for whom the Payout Target is created.
    pub customer_id: CustomerId,
    /// URL to which the customer will be redirected after the authorization process.
    pub redirect_url: String,
    /// `type` on the wire.
    pub type_: PayoutTargetBankAccountType,
    /// `bankAccount` on the wire.
    pub bank_account: BcolPayoutBankAccount,
}
crate::runtime::object! {
    PayoutTargetBankAccount {
        "reference" => optional reference,
        "description" => optional description,
        "customerId" => required customer_id,
        "redirectUrl" => required redirect_url,
        "type" => required type_,
        "bankAccount" => required bank_account,
    }
}
impl PayoutTargetBankAccount {
    /// A builder of [`PayoutTargetBankAccount`].
    pub fn builder() -> builder::PayoutTargetBankAccount {
        <builder::PayoutTargetBankAccount as Default>::default()
    }
}
/// The target a payout goes to, as it was when the payout was made.
///
/// Source: `spec/payouts/shared.yaml`, line 101.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PayoutTargetDetails {
    /// The merchant's reference of the target.
    pub reference: Option<String>,
    /// What the merchant noted about the target.
    pub description: Option<String>,
    /// The kind of target.
    pub type_: Option<PayoutTargetType>,
    /// Fields the documentation does not list, as they came.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
crate::runtime::object! {
    PayoutTargetDetails {
        "reference" => optional reference,
        "description" => optional description,
        "type" => optional type_,
        _ => others extra,
    }
}
impl ::std::fmt::Debug for PayoutTargetDetails {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("PayoutTargetDetails")
            .field("reference", &self.reference)
            .field("description", &self.description)
            .field("type_", &self.type_)
            .field("extra", &crate::runtime::KeysOnly::of(&self.extra))
            .finish()
    }
}
/// One page of a list.
///
/// Source: `spec/payouts/customers.yaml`, line 59.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListCustomersResponse {
    /// The items of this page.
    pub items: Vec<Customer>,
    /// Where the next page starts; null after the last one.
    pub cursor: Option<String>,
    /// How many items were returned; the documentation leaves open whether in this page or in all.
    pub count: Option<i64>,
    /// Fields the documentation does not list, as they came.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
crate::runtime::object! {
    ListCustomersResponse {
        "items" => defaulted items,
        "cursor" => optional cursor,
        "count" => optional count,
        _ => others extra,
    }
}
impl ::std::fmt::Debug for ListCustomersResponse {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("ListCustomersResponse")
            .field("items", &self.items)
            .field("cursor", &self.cursor)
            .field("count", &self.count)
            .field("extra", &crate::runtime::KeysOnly::of(&self.extra))
            .finish()
    }
}
/// One page of a list.
///
/// Source: `spec/payouts/merchant-accounts.yaml`, line 33.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListMerchantAccountsResponse {
    /// The items of this page.
    pub items: Vec<MerchantAccount>,
    /// Where the next page starts; null after the last one.
    pub cursor: Option<String>,
    /// How many items were returned; the documentation leaves open whether in this page or in all.
    pub count: Option<i64>,
    /// Fields the documentation does not list, as they came.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
crate::runtime::object! {
    ListMerchantAccountsResponse {
        "items" => defaulted items,
        "cursor" => optional cursor,
        "count" => optional count,
        _ => others extra,
    }
}
impl ::std::fmt::Debug for ListMerchantAccountsResponse {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("ListMerchantAccountsResponse")
            .field("items", &self.items)
            .field("cursor", &self.cursor)
            .field("count", &self.count)
            .field("extra", &crate::runtime::KeysOnly::of(&self.extra))
            .finish()
    }
}
/// One page of a list.
///
/// Source: `spec/payouts/payin-settlements.yaml`, line 40.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListPayinSettlementsResponse {
    /// The items of this page.
    pub items: Vec<PayinSettlement>,
    /// Where the next page starts; null after the last one.
    pub cursor: Option<String>,
    /// How many items were returned; the documentation leaves open whether in this page or in all.
    pub count: Option<i64>,
    /// Fields the documentation does not list, as they came.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
crate::runtime::object! {
    ListPayinSettlementsResponse {
        "items" => defaulted items,
        "cursor" => optional cursor,
        "count" => optional count,
        _ => others extra,
    }
}
impl ::std::fmt::Debug for ListPayinSettlementsResponse {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("ListPayinSettlementsResponse")
            .field("items", &self.items)
            .field("cursor", &self.cursor)
            .field("count", &self.count)
            .field("extra", &crate::runtime::KeysOnly::of(&self.extra))
            .finish()
    }
}
/// One page of a list.
///
/// Source: `spec/payouts/payin-links.yaml`, line 69.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListPayinLinksResponse {
    /// The items of this page.
    pub items: Vec<PayinLink>,
    /// Where the next page starts; null after the last one.
    pub cursor: Option<String>,
    /// How many items were returned; the documentation leaves open whether in this page or in all.
    pub count: Option<i64>,
    /// Fields the documentation does not list, as they came.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
crate::runtime::object! {
    ListPayinLinksResponse {
        "items" => defaulted items,
        "cursor" => optional cursor,
        "count" => optional count,
        _ => others extra,
    }
}
impl ::std::fmt::Debug for ListPayinLinksResponse {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("ListPayinLinksResponse")
            .field("items", &self.items)
            .field("cursor", &self.cursor)
            .field("count", &self.count)
            .field("extra", &crate::runtime::KeysOnly::of(&self.extra))
            .finish()
    }
}
/// One page of a list.
///
/// Source: `spec/payouts/payin-requests.yaml`, line 66.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListPayinRequestsResponse {
    /// The items of this page.
    pub items: Vec<PayinRequest>,
    /// Where the next page starts; null after the last one.
    pub cursor: Option<String>,
    /// How many items were returned; the documentation leaves open whether in this page or in all.
    pub count: Option<i64>,
    /// Fields the documentation does not list, as they came.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
crate::runtime::object! {
    ListPayinRequestsResponse {
        "items" => defaulted items,
        "cursor" => optional cursor,
        "count" => optional count,
        _ => others extra,
    }
}
impl ::std::fmt::Debug for ListPayinRequestsResponse {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("ListPayinRequestsResponse")
            .field("items", &self.items)
            .field("cursor", &self.cursor)
            .field("count", &self.count)
            .field("extra", &crate::runtime::KeysOnly::of(&self.extra))
            .finish()
    }
}
/// One page of a list.
///
/// Source: `spec/payouts/payin-sources.yaml`, line 65.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListPayinSourcesResponse {
    /// The items of this page.
    pub items: Vec<PayinSource>,
    /// Where the next page starts; null after the last one.
    pub cursor: Option<String>,
    /// How many items were returned; the documentation leaves open whether in this page or in all.
    pub count: Option<i64>,
    /// Fields the documentation does not list, as they came.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
crate::runtime::object! {
    ListPayinSourcesResponse {
        "items" => defaulted items,
        "cursor" => optional cursor,
        "count" => optional count,
        _ => others extra,
    }
}
impl ::std::fmt::Debug for ListPayinSourcesResponse {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("ListPayinSourcesResponse")
            .field("items", &self.items)
            .field("cursor", &self.cursor)
            .field("count", &self.count)
            .field("extra", &crate::runtime::KeysOnly::of(&self.extra))
            .finish()
    }
}
/// One page of a list.
///
/// Source: `spec/payouts/payout-requests.yaml`, line 65.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListPayoutRequestsResponse {
    /// The items of this page.
    pub items: Vec<PayoutRequest>,
    /// Where the next page starts; null after the last one.
    pub cursor: Option<String>,
    /// How many items were returned; the documentation leaves open whether in this page or in all.
    pub count: Option<i64>,
    /// Fields the documentation does not list, as they came.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
crate::runtime::object! {
    ListPayoutRequestsResponse {
        "items" => defaulted items,
        "cursor" => optional cursor,
        "count" => optional count,
        _ => others extra,
    }
}
impl ::std::fmt::Debug for ListPayoutRequestsResponse {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("ListPayoutRequestsResponse")
            .field("items", &self.items)
            .field("cursor", &self.cursor)
            .field("count", &self.count)
            .field("extra", &crate::runtime::KeysOnly::of(&self.extra))
            .finish()
    }
}
/// One page of a list.
///
/// Source: `spec/payouts/payout-targets.yaml`, line 35.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListPayoutTargetsResponse {
    /// The items of this page.
    pub items: Vec<PayoutTarget>,
    /// Where the next page starts; null after the last one.
    pub cursor: Option<String>,
    /// How many items were returned; the documentation leaves open whether in this page or in all.
    pub count: Option<i64>,
    /// Fields the documentation does not list, as they came.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
crate::runtime::object! {
    ListPayoutTargetsResponse {
        "items" => defaulted items,
        "cursor" => optional cursor,
        "count" => optional count,
        _ => others extra,
    }
}
impl ::std::fmt::Debug for ListPayoutTargetsResponse {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("ListPayoutTargetsResponse")
            .field("items", &self.items)
            .field("cursor", &self.cursor)
            .field("count", &self.count)
            .field("extra", &crate::runtime::KeysOnly::of(&self.extra))
            .finish()
    }
}
