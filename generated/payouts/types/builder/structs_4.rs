// Made by `cargo xtask generate`; do not edit.
// Input: sha256:00c4e3dce2ae50dfe8f91a051bc20e797cbfc4433a36cdf1ab77fd1ad929f5c1

//! Part of `types/builder`: structs.

use super::super::super::types;
/// Builds a [`PayinLinkPse`](types::PayinLinkPse).
#[derive(Clone, Default)]
#[must_use = "a builder does nothing until it is built or sent"]
pub struct PayinLinkPse {
    reference: crate::runtime::Field<String>,
    description: crate::runtime::Field<String>,
    customer_id: crate::runtime::Field<types::CustomerId>,
    redirect_url: crate::runtime::Field<String>,
    amount: crate::runtime::Field<crate::runtime::Amount>,
    bank: crate::runtime::Field<types::PseBank>,
    expiration: crate::runtime::Field<String>,
    target_merchant_account_id: crate::runtime::Field<types::MerchantAccountId>,
    without_limits: bool,
}
impl PayinLinkPse {
    /// A reference of the merchant's; lists can be filtered by it.
    pub fn reference<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.reference.set(value);
        self
    }
    /// What the payment is for.
    pub fn description<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.description.set(value);
        self
    }
    /// The customer who pays.
    pub fn customer_id<V>(mut self, value: V) -> Self
    where
        V: TryInto<types::CustomerId>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.customer_id.set(value);
        self
    }
    /// Where the customer is sent after paying.
    pub fn redirect_url<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.redirect_url.set(value);
        self
    }
    /// What is to be paid, in Colombian pesos; more than 1000, where the other kinds say 1500.
    ///
    /// Currency: `COP`. More than: `1000`.
    pub fn amount<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::runtime::Amount>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.amount.set(value);
        self
    }
    /// `bank` on the wire.
    pub fn bank<V>(mut self, value: V) -> Self
    where
        V: TryInto<types::PseBank>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.bank.set(value);
        self
    }
    /// Until when the link can be paid, as YYYY-MM-DDTHH:mm:ss without an offset (the time zone is not documented); the end of the next day unless given, the end of the seventh day at the latest.
    pub fn expiration<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.expiration.set(value);
        self
    }
    /// The merchant account that receives the money.
    pub fn target_merchant_account_id<V>(mut self, value: V) -> Self
    where
        V: TryInto<types::MerchantAccountId>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.target_merchant_account_id.set(value);
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
    /// Builds the value.
    ///
    /// # Errors
    /// Names every required field that is missing and every value that
    /// does not fit, with its path.
    pub fn build(self) -> Result<types::PayinLinkPse, crate::runtime::InvalidInput> {
        let mut problems = crate::runtime::InvalidInput::default();
        let reference = self.reference.optional("reference", &mut problems);
        let description = self.description.optional("description", &mut problems);
        let customer_id = self.customer_id.required("customerId", &mut problems);
        let redirect_url = self.redirect_url.required("redirectUrl", &mut problems);
        let amount = self.amount.required("amount", &mut problems);
        let bank = self.bank.required("bank", &mut problems);
        let expiration = self.expiration.optional("expiration", &mut problems);
        let target_merchant_account_id = self
            .target_merchant_account_id
            .optional("targetMerchantAccountId", &mut problems);
        if self.without_limits {
            problems.pass_limits();
        } else {
            use crate::runtime::{Counted, Limit, Limited, Part, Relation, check_count};
            Limited::check(
                &amount,
                "amount",
                &[Limit::Number(Relation::MoreThan, 1000, 0)],
                &mut problems,
            );
        }
        let (true, Some(customer_id), Some(redirect_url), Some(amount), Some(bank)) = (
            problems.is_limits(),
            customer_id,
            redirect_url,
            amount,
            bank,
        ) else {
            return Err(problems);
        };
        problems
            .about(types::PayinLinkPse {
                reference,
                description,
                customer_id,
                redirect_url,
                amount,
                bank,
                expiration,
                target_merchant_account_id,
            })
    }
}
impl TryFrom<PayinLinkPse> for types::PayinLinkPse {
    type Error = crate::runtime::InvalidInput;
    fn try_from(value: PayinLinkPse) -> Result<Self, crate::runtime::InvalidInput> {
        value.build()
    }
}
impl From<types::PayinLinkPse> for PayinLinkPse {
    fn from(value: types::PayinLinkPse) -> Self {
        Self {
            reference: crate::runtime::Field::from_option(value.reference),
            description: crate::runtime::Field::from_option(value.description),
            customer_id: crate::runtime::Field::from(value.customer_id),
            redirect_url: crate::runtime::Field::from(value.redirect_url),
            amount: crate::runtime::Field::from(value.amount),
            bank: crate::runtime::Field::from(value.bank),
            expiration: crate::runtime::Field::from_option(value.expiration),
            target_merchant_account_id: crate::runtime::Field::from_option(
                value.target_merchant_account_id,
            ),
            without_limits: false,
        }
    }
}
impl ::std::fmt::Debug for PayinLinkPse {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("PayinLinkPse").finish_non_exhaustive()
    }
}
/// Builds a [`PayinRequest`](types::PayinRequest).
#[derive(Clone, Default)]
#[must_use = "a builder does nothing until it is built or sent"]
pub struct PayinRequest {
    id: crate::runtime::Field<types::PayinRequestId>,
    reference: crate::runtime::Field<String>,
    customer_id: crate::runtime::Field<types::CustomerId>,
    customer_details: crate::runtime::Field<types::CustomerDetails>,
    payin_source_id: crate::runtime::Field<types::PayinSourceId>,
    payin_source_details: crate::runtime::Field<types::PayinSourceDetails>,
    status: crate::runtime::Field<types::PayinRequestStatus>,
    status_message: crate::runtime::Field<types::StatusMessage>,
    amount: crate::runtime::Field<crate::runtime::Amount>,
    amount_collected: crate::runtime::Field<crate::runtime::Amount>,
    fee: crate::runtime::Field<crate::runtime::Amount>,
    target_merchant_account_id: crate::runtime::Field<types::MerchantAccountId>,
    created_at: crate::runtime::Field<crate::runtime::Timestamp>,
    updated_at: crate::runtime::Field<crate::runtime::Timestamp>,
    extra: crate::runtime::Field<::serde_json::Map<String, ::serde_json::Value>>,
}
impl PayinRequest {
    /// The request's identifier.
    ///
    /// Example: `01HPR83V7JBNJTKT303NTY3YGA`.
    pub fn id<V>(mut self, value: V) -> Self
    where
        V: TryInto<types::PayinRequestId>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.id.set(value);
        self
    }
    /// The merchant's reference of the request.
    pub fn reference<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.reference.set(value);
        self
    }
    /// The customer who pays.
    ///
    /// Example: `01HPR57X6QR5ZRKEEKBSDBW4RA`.
    pub fn customer_id<V>(mut self, value: V) -> Self
    where
        V: TryInto<types::CustomerId>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.customer_id.set(value);
        self
    }
    /// `customerDetails` on the wire.
    pub fn customer_details<V>(mut self, value: V) -> Self
    where
        V: TryInto<types::CustomerDetails>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.customer_details.set(value);
        self
    }
    /// The source that is drawn from.
    ///
    /// Example: `01HPR7A40E44S0WDR189YXA8GH`.
    pub fn payin_source_id<V>(mut self, value: V) -> Self
    where
        V: TryInto<types::PayinSourceId>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.payin_source_id.set(value);
        self
    }
    /// `payinSourceDetails` on the wire.
    pub fn payin_source_details<V>(mut self, value: V) -> Self
    where
        V: TryInto<types::PayinSourceDetails>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.payin_source_details.set(value);
        self
    }
    /// How far the payment is.
    pub fn status<V>(mut self, value: V) -> Self
    where
        V: TryInto<types::PayinRequestStatus>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.status.set(value);
        self
    }
    /// `statusMessage` on the wire.
    pub fn status_message<V>(mut self, value: V) -> Self
    where
        V: TryInto<types::StatusMessage>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.status_message.set(value);
        self
    }
    /// What was asked for, in Colombian pesos.
    ///
    /// Currency: `COP`. Example: `100000`.
    pub fn amount<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::runtime::Amount>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.amount.set(value);
        self
    }
    /// What was collected, in Colombian pesos; 0 until the payment is approved or partial.
    ///
    /// Currency: `COP`. Example: `100000`.
    pub fn amount_collected<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::runtime::Amount>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.amount_collected.set(value);
        self
    }
    /// What is taken off the collected amount at the settlement, in Colombian pesos.
    ///
    /// Currency: `COP`. Example: `500`.
    pub fn fee<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::runtime::Amount>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.fee.set(value);
        self
    }
    /// The merchant account that receives the money.
    pub fn target_merchant_account_id<V>(mut self, value: V) -> Self
    where
        V: TryInto<types::MerchantAccountId>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.target_merchant_account_id.set(value);
        self
    }
    /// When the request was created.
    ///
    /// Format: `date-time`.
    pub fn created_at<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::runtime::Timestamp>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.created_at.set(value);
        self
    }
    /// When the request last changed.
    ///
    /// Format: `date-time`.
    pub fn updated_at<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::runtime::Timestamp>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.updated_at.set(value);
        self
    }
    /// Sets fields the documentation does not list.
    pub fn extra<V>(mut self, value: V) -> Self
    where
        V: TryInto<::serde_json::Map<String, ::serde_json::Value>>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.extra.set(value);
        self
    }
    /// Builds the value.
    ///
    /// # Errors
    /// Names every required field that is missing and every value that
    /// does not fit, with its path.
    pub fn build(self) -> Result<types::PayinRequest, crate::runtime::InvalidInput> {
        let mut problems = crate::runtime::InvalidInput::default();
        let id = self.id.optional("id", &mut problems);
        let reference = self.reference.optional("reference", &mut problems);
        let customer_id = self.customer_id.optional("customerId", &mut problems);
        let customer_details = self
            .customer_details
            .optional("customerDetails", &mut problems);
        let payin_source_id = self
            .payin_source_id
            .optional("payinSourceId", &mut problems);
        let payin_source_details = self
            .payin_source_details
            .optional("payinSourceDetails", &mut problems);
        let status = self.status.optional("status", &mut problems);
        let status_message = self
            .status_message
            .optional("statusMessage", &mut problems);
        let amount = self.amount.optional("amount", &mut problems);
        let amount_collected = self
            .amount_collected
            .optional("amountCollected", &mut problems);
        let fee = self.fee.optional("fee", &mut problems);
        let target_merchant_account_id = self
            .target_merchant_account_id
            .optional("targetMerchantAccountId", &mut problems);
        let created_at = self.created_at.optional("createdAt", &mut problems);
        let updated_at = self.updated_at.optional("updatedAt", &mut problems);
        let extra = self.extra.optional("extra", &mut problems).unwrap_or_default();
        let (true,) = (problems.is_limits(),) else {
            return Err(problems);
        };
        problems
            .about(types::PayinRequest {
                id,
                reference,
                customer_id,
                customer_details,
                payin_source_id,
                payin_source_details,
                status,
                status_message,
                amount,
                amount_collected,
                fee,
                target_merchant_account_id,
                created_at,
                updated_at,
                extra,
            })
    }
}
impl TryFrom<PayinRequest> for types::PayinRequest {
    type Error = crate::runtime::InvalidInput;
    fn try_from(value: PayinRequest) -> Result<Self, crate::runtime::InvalidInput> {
        value.build()
    }
}
impl From<types::PayinRequest> for PayinRequest {
    fn from(value: types::PayinRequest) -> Self {
        Self {
            id: crate::runtime::Field::from_option(value.id),
            reference: crate::runtime::Field::from_option(value.reference),
            customer_id: crate::runtime::Field::from_option(value.customer_id),
            customer_details: crate::runtime::Field::from_option(value.customer_details),
            payin_source_id: crate::runtime::Field::from_option(value.payin_source_id),
            payin_source_details: crate::runtime::Field::from_option(
                value.payin_source_details,
            ),
            status: crate::runtime::Field::from_option(value.status),
            status_message: crate::runtime::Field::from_option(value.status_message),
            amount: crate::runtime::Field::from_option(value.amount),
            amount_collected: crate::runtime::Field::from_option(value.amount_collected),
            fee: crate::runtime::Field::from_option(value.fee),
            target_merchant_account_id: crate::runtime::Field::from_option(
                value.target_merchant_account_id,
            ),
            created_at: crate::runtime::Field::from_option(value.created_at),
            updated_at: crate::runtime::Field::from_option(value.updated_at),
            extra: crate::runtime::Field::from(value.extra),
        }
    }
}
impl ::std::fmt::Debug for PayinRequest {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("PayinRequest").finish_non_exhaustive()
    }
}
/// Builds a [`PayinSettlement`](types::PayinSettlement).
#[derive(Clone, Default)]
#[must_use = "a builder does nothing until it is built or sent"]
pub struct PayinSettlement {
    id: crate::runtime::Field<types::PayinSettlementId>,
    merchant_account_id: crate::runtime::Field<types::MerchantAccountId>,
    total_amount_collected: crate::runtime::Field<crate::runtime::Amount>,
    total_fees: crate::runtime::Field<crate::runtime::Amount>,
    number_of_payins: crate::runtime::Field<f64>,
    payin_settlement_date: crate::runtime::Field<String>,
    payin_settlement_cycle: crate::runtime::Field<f64>,
    created_at: crate::runtime::Field<crate::runtime::Timestamp>,
    updated_at: crate::runtime::Field<crate::runtime::Timestamp>,
    extra: crate::runtime::Field<::serde_json::Map<String, ::serde_json::Value>>,
}
impl PayinSettlement {
    /// The settlement's identifier.
    ///
    /// Example: `01HPR57X6QR5ZRKEEKBSDBW4RA`.
    pub fn id<V>(mut self, value: V) -> Self
    where
        V: TryInto<types::PayinSettlementId>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.id.set(value);
        self
    }
    /// The account that was settled.
    ///
    /// Example: `01HPR8S7YF43PV3QV16TZDC80P`.
    pub fn merchant_account_id<V>(mut self, value: V) -> Self
    where
        V: TryInto<types::MerchantAccountId>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.merchant_account_id.set(value);
        self
    }
    /// All that was collected, in Colombian pesos.
    ///
    /// Currency: `COP`. Example: `100000`.
    pub fn total_amount_collected<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::runtime::Amount>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.total_amount_collected.set(value);
        self
    }
    /// All that Palomma keeps of it, in Colombian pesos.
    ///
    /// Currency: `COP`. Example: `500`.
    pub fn total_fees<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::runtime::Amount>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.total_fees.set(value);
        self
    }
    /// How many payments it holds.
    ///
    /// Example: `5`.
    pub fn number_of_payins<V>(mut self, value: V) -> Self
    where
        V: TryInto<f64>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.number_of_payins.set(value);
        self
    }
    /// The day of the settlement, as YYYY-MM-DD.
    ///
    /// Example: `2024-08-28`.
    pub fn payin_settlement_date<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.payin_settlement_date.set(value);
        self
    }
    /// The cycle of that day; 11, 13, 16, 18 and 20 are known.
    ///
    /// Example: `11`.
    pub fn payin_settlement_cycle<V>(mut self, value: V) -> Self
    where
        V: TryInto<f64>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.payin_settlement_cycle.set(value);
        self
    }
    /// When the settlement was created.
    ///
    /// Format: `date-time`.
    pub fn created_at<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::runtime::Timestamp>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.created_at.set(value);
        self
    }
    /// When the settlement last changed.
    ///
    /// Format: `date-time`.
    pub fn updated_at<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::runtime::Timestamp>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.updated_at.set(value);
        self
    }
    /// Sets fields the documentation does not list.
    pub fn extra<V>(mut self, value: V) -> Self
    where
        V: TryInto<::serde_json::Map<String, ::serde_json::Value>>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.extra.set(value);
        self
    }
    /// Builds the value.
    ///
    /// # Errors
    /// Names every required field that is missing and every value that
    /// does not fit, with its path.
    pub fn build(self) -> Result<types::PayinSettlement, crate::runtime::InvalidInput> {
        let mut problems = crate::runtime::InvalidInput::default();
        let id = self.id.optional("id", &mut problems);
        let merchant_account_id = self
            .merchant_account_id
            .optional("merchantAccountId", &mut problems);
        let total_amount_collected = self
            .total_amount_collected
            .optional("totalAmountCollected", &mut problems);
        let total_fees = self.total_fees.optional("totalFees", &mut problems);
        let number_of_payins = self
            .number_of_payins
            .optional("numberOfPayins", &mut problems);
        let payin_settlement_date = self
            .payin_settlement_date
            .optional("payinSettlementDate", &mut problems);
        let payin_settlement_cycle = self
            .payin_settlement_cycle
            .optional("payinSettlementCycle", &mut problems);
        let created_at = self.created_at.optional("createdAt", &mut problems);
        let updated_at = self.updated_at.optional("updatedAt", &mut problems);
        let extra = self.extra.optional("extra", &mut problems).unwrap_or_default();
        let (true,) = (problems.is_limits(),) else {
            return Err(problems);
        };
        problems
            .about(types::PayinSettlement {
                id,
                merchant_account_id,
                total_amount_collected,
                total_fees,
                number_of_payins,
                payin_settlement_date,
                payin_settlement_cycle,
                created_at,
                updated_at,
                extra,
            })
    }
}
impl TryFrom<PayinSettlement> for types::PayinSettlement {
    type Error = crate::runtime::InvalidInput;
    fn try_from(value: PayinSettlement) -> Result<Self, crate::runtime::InvalidInput> {
        value.build()
    }
}
impl From<types::PayinSettlement> for PayinSettlement {
    fn from(value: types::PayinSettlement) -> Self {
        Self {
            id: crate::runtime::Field::from_option(value.id),
            merchant_account_id: crate::runtime::Field::from_option(
                value.merchant_account_id,
            ),
            total_amount_collected: crate::runtime::Field::from_option(
                value.total_amount_collected,
            ),
            total_fees: crate::runtime::Field::from_option(value.total_fees),
            number_of_payins: crate::runtime::Field::from_option(value.number_of_payins),
            payin_settlement_date: crate::runtime::Field::from_option(
                value.payin_settlement_date,
            ),
            payin_settlement_cycle: crate::runtime::Field::from_option(
                value.payin_settlement_cycle,
            ),
            created_at: crate::runtime::Field::from_option(value.created_at),
            updated_at: crate::runtime::Field::from_option(value.updated_at),
            extra: crate::runtime::Field::from(value.extra),
        }
    }
}
impl ::std::fmt::Debug for PayinSettlement {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("PayinSettlement").finish_non_exhaustive()
    }
}
/// Builds a [`PayinSource`](types::PayinSource).
#[derive(Clone, Default)]
#[must_use = "a builder does nothing until it is built or sent"]
pub struct PayinSource {
    id: crate::runtime::Field<types::PayinSourceId>,
    reference: crate::runtime::Field<String>,
    description: crate::runtime::Field<String>,
    customer_id: crate::runtime::Field<types::CustomerId>,
    customer_details: crate::runtime::Field<types::CustomerDetails>,
    status: crate::runtime::Field<types::PayinSourceStatus>,
    status_message: crate::runtime::Field<types::StatusMessage>,
    auth_url: crate::runtime::Field<String>,
    redirect_url: crate::runtime::Field<String>,
    partial_payins_enabled: crate::runtime::Field<bool>,
    type_: crate::runtime::Field<types::PayinSourceType>,
    created_at: crate::runtime::Field<crate::runtime::Timestamp>,
    updated_at: crate::runtime::Field<crate::runtime::Timestamp>,
    extra: crate::runtime::Field<::serde_json::Map<String, ::serde_json::Value>>,
}
impl PayinSource {
    /// The source's identifier.
    ///
    /// Example: `01HPR7A40E44S0WDR189YXA8GH`.
    pub fn id<V>(mut self, value: V) -> Self
    where
        V: TryInto<types::PayinSourceId>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.id.set(value);
        self
    }
    /// The merchant's reference of the source.
    pub fn reference<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.reference.set(value);
        self
    }
    /// What the merchant noted about the source.
    pub fn description<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.description.set(value);
        self
    }
    /// The customer who pays from it.
    pub fn customer_id<V>(mut self, value: V) -> Self
    where
        V: TryInto<types::CustomerId>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.customer_id.set(value);
        self
    }
    /// `customerDetails` on the wire.
    pub fn customer_details<V>(mut self, value: V) -> Self
    where
        V: TryInto<types::CustomerDetails>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.customer_details.set(value);
        self
    }
    /// Whether the source can be drawn from.
    pub fn status<V>(mut self, value: V) -> Self
    where
        V: TryInto<types::PayinSourceStatus>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.status.set(value);
        self
    }
    /// `statusMessage` on the wire.
    pub fn status_message<V>(mut self, value: V) -> Self
    where
        V: TryInto<types::StatusMessage>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.status_message.set(value);
        self
    }
    /// Where the customer authorizes the source.
    pub fn auth_url<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.auth_url.set(value);
        self
    }
    /// Where the customer is sent after authorizing the source.
    pub fn redirect_url<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.redirect_url.set(value);
        self
    }
    /// Whether less than the amount asked for may be collected.
    pub fn partial_payins_enabled<V>(mut self, value: V) -> Self
    where
        V: TryInto<bool>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.partial_payins_enabled.set(value);
        self
    }
    /// `type` on the wire.
    pub fn type_<V>(mut self, value: V) -> Self
    where
        V: TryInto<types::PayinSourceType>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.type_.set(value);
        self
    }
    /// When the source was created.
    ///
    /// Format: `date-time`.
    pub fn created_at<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::runtime::Timestamp>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.created_at.set(value);
        self
    }
    /// When the source last changed.
    ///
    /// Format: `date-time`.
    pub fn updated_at<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::runtime::Timestamp>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.updated_at.set(value);
        self
    }
    /// Sets fields the documentation does not list.
    pub fn extra<V>(mut self, value: V) -> Self
    where
        V: TryInto<::serde_json::Map<String, ::serde_json::Value>>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.extra.set(value);
        self
    }
    /// Builds the value.
    ///
    /// # Errors
    /// Names every required field that is missing and every value that
    /// does not fit, with its path.
    pub fn build(self) -> Result<types::PayinSource, crate::runtime::InvalidInput> {
        let mut problems = crate::runtime::InvalidInput::default();
        let id = self.id.optional("id", &mut problems);
        let reference = self.reference.optional("reference", &mut problems);
        let description = self.description.optional("description", &mut problems);
        let customer_id = self.customer_id.optional("customerId", &mut problems);
        let customer_details = self
            .customer_details
            .optional("customerDetails", &mut problems);
        let status = self.status.optional("status", &mut problems);
        let status_message = self
            .status_message
            .optional("statusMessage", &mut problems);
        let auth_url = self.auth_url.optional("authUrl", &mut problems);
        let redirect_url = self.redirect_url.optional("redirectUrl", &mut problems);
        let partial_payins_enabled = self
            .partial_payins_enabled
            .optional("partialPayinsEnabled", &mut problems);
        let type_ = self.type_.optional("type", &mut problems);
        let created_at = self.created_at.optional("createdAt", &mut problems);
        let updated_at = self.updated_at.optional("updatedAt", &mut problems);
        let extra = self.extra.optional("extra", &mut problems).unwrap_or_default();
        let (true,) = (problems.is_limits(),) else {
            return Err(problems);
        };
        problems
            .about(types::PayinSource {
                id,
                reference,
                description,
                customer_id,
                customer_details,
                status,
                status_message,
                auth_url,
                redirect_url,
                partial_payins_enabled,
                type_,
                created_at,
                updated_at,
                extra,
            })
    }
}
impl TryFrom<PayinSource> for types::PayinSource {
    type Error = crate::runtime::InvalidInput;
    fn try_from(value: PayinSource) -> Result<Self, crate::runtime::InvalidInput> {
        value.build()
    }
}
impl From<types::PayinSource> for PayinSource {
    fn from(value: types::PayinSource) -> Self {
        Self {
            id: crate::runtime::Field::from_option(value.id),
            reference: crate::runtime::Field::from_option(value.reference),
            description: crate::runtime::Field::from_option(value.description),
            customer_id: crate::runtime::Field::from_option(value.customer_id),
            customer_details: crate::runtime::Field::from_option(value.customer_details),
            status: crate::runtime::Field::from_option(value.status),
            status_message: crate::runtime::Field::from_option(value.status_message),
            auth_url: crate::runtime::Field::from_option(value.auth_url),
            redirect_url: crate::runtime::Field::from_option(value.redirect_url),
            partial_payins_enabled: crate::runtime::Field::from_option(
                value.partial_payins_enabled,
            ),
            type_: crate::runtime::Field::from_option(value.type_),
            created_at: crate::runtime::Field::from_option(value.created_at),
            updated_at: crate::runtime::Field::from_option(value.updated_at),
            extra: crate::runtime::Field::from(value.extra),
        }
    }
}
impl ::std::fmt::Debug for PayinSource {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("PayinSource").finish_non_exhaustive()
    }
}
