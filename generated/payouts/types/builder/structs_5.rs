// Made by `cargo xtask generate`; do not edit.
// Input: sha256:00c4e3dce2ae50dfe8f91a051bc20e797cbfc4433a36cdf1ab77fd1ad929f5c1

//! Part of `types/builder`: structs.

use super::super::super::types;
/// Builds a [`PayinSourceBancolombiaToken`](types::PayinSourceBancolombiaToken).
#[derive(Clone, Default)]
#[must_use = "a builder does nothing until it is built or sent"]
pub struct PayinSourceBancolombiaToken {
    reference: crate::runtime::Field<String>,
    description: crate::runtime::Field<String>,
    customer_id: crate::runtime::Field<types::CustomerId>,
    redirect_url: crate::runtime::Field<String>,
    without_limits: bool,
}
impl PayinSourceBancolombiaToken {
    /// A reference of the merchant's; lists can be filtered by it.
    pub fn reference<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.reference.set(value);
        self
    }
    /// What the merchant notes about the source.
    pub fn description<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.description.set(value);
        self
    }
    /// The customer who will pay from it.
    pub fn customer_id<V>(mut self, value: V) -> Self
    where
        V: TryInto<types::CustomerId>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.customer_id.set(value);
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
    pub fn build(
        self,
    ) -> Result<types::PayinSourceBancolombiaToken, crate::runtime::InvalidInput> {
        let mut problems = crate::runtime::InvalidInput::default();
        let reference = self.reference.optional("reference", &mut problems);
        let description = self.description.optional("description", &mut problems);
        let customer_id = self.customer_id.required("customerId", &mut problems);
        let redirect_url = self.redirect_url.required("redirectUrl", &mut problems);
        if self.without_limits {
            problems.pass_limits();
        }
        let (true, Some(customer_id), Some(redirect_url)) = (
            problems.is_limits(),
            customer_id,
            redirect_url,
        ) else {
            return Err(problems);
        };
        problems
            .about(types::PayinSourceBancolombiaToken {
                reference,
                description,
                customer_id,
                redirect_url,
            })
    }
}
impl TryFrom<PayinSourceBancolombiaToken> for types::PayinSourceBancolombiaToken {
    type Error = crate::runtime::InvalidInput;
    fn try_from(
        value: PayinSourceBancolombiaToken,
    ) -> Result<Self, crate::runtime::InvalidInput> {
        value.build()
    }
}
impl From<types::PayinSourceBancolombiaToken> for PayinSourceBancolombiaToken {
    fn from(value: types::PayinSourceBancolombiaToken) -> Self {
        Self {
            reference: crate::runtime::Field::from_option(value.reference),
            description: crate::runtime::Field::from_option(value.description),
            customer_id: crate::runtime::Field::from(value.customer_id),
            redirect_url: crate::runtime::Field::from(value.redirect_url),
            without_limits: false,
        }
    }
}
impl ::std::fmt::Debug for PayinSourceBancolombiaToken {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("PayinSourceBancolombiaToken").finish_non_exhaustive()
    }
}
/// Builds a [`PayinSourceBankAccount`](types::PayinSourceBankAccount).
#[derive(Clone, Default)]
#[must_use = "a builder does nothing until it is built or sent"]
pub struct PayinSourceBankAccount {
    reference: crate::runtime::Field<String>,
    description: crate::runtime::Field<String>,
    customer_id: crate::runtime::Field<types::CustomerId>,
    redirect_url: crate::runtime::Field<String>,
    bank_account: crate::runtime::Field<types::BcolDirectDebitBankAccount>,
    partial_payins_enabled: crate::runtime::Field<bool>,
    without_limits: bool,
}
impl PayinSourceBankAccount {
    /// A reference of the merchant's; lists can be filtered by it.
    pub fn reference<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.reference.set(value);
        self
    }
    /// What the merchant notes about the source.
    pub fn description<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.description.set(value);
        self
    }
    /// The customer who will pay from it.
    pub fn customer_id<V>(mut self, value: V) -> Self
    where
        V: TryInto<types::CustomerId>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.customer_id.set(value);
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
    /// `bankAccount` on the wire.
    pub fn bank_account<V>(mut self, value: V) -> Self
    where
        V: TryInto<types::BcolDirectDebitBankAccount>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.bank_account.set(value);
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
    pub fn build(
        self,
    ) -> Result<types::PayinSourceBankAccount, crate::runtime::InvalidInput> {
        let mut problems = crate::runtime::InvalidInput::default();
        let reference = self.reference.optional("reference", &mut problems);
        let description = self.description.optional("description", &mut problems);
        let customer_id = self.customer_id.required("customerId", &mut problems);
        let redirect_url = self.redirect_url.required("redirectUrl", &mut problems);
        let bank_account = self.bank_account.required("bankAccount", &mut problems);
        let partial_payins_enabled = self
            .partial_payins_enabled
            .optional("partialPayinsEnabled", &mut problems);
        if self.without_limits {
            problems.pass_limits();
        }
        let (true, Some(customer_id), Some(redirect_url), Some(bank_account)) = (
            problems.is_limits(),
            customer_id,
            redirect_url,
            bank_account,
        ) else {
            return Err(problems);
        };
        problems
            .about(types::PayinSourceBankAccount {
                reference,
                description,
                customer_id,
                redirect_url,
                bank_account,
                partial_payins_enabled,
            })
    }
}
impl TryFrom<PayinSourceBankAccount> for types::PayinSourceBankAccount {
    type Error = crate::runtime::InvalidInput;
    fn try_from(
        value: PayinSourceBankAccount,
    ) -> Result<Self, crate::runtime::InvalidInput> {
        value.build()
    }
}
impl From<types::PayinSourceBankAccount> for PayinSourceBankAccount {
    fn from(value: types::PayinSourceBankAccount) -> Self {
        Self {
            reference: crate::runtime::Field::from_option(value.reference),
            description: crate::runtime::Field::from_option(value.description),
            customer_id: crate::runtime::Field::from(value.customer_id),
            redirect_url: crate::runtime::Field::from(value.redirect_url),
            bank_account: crate::runtime::Field::from(value.bank_account),
            partial_payins_enabled: crate::runtime::Field::from_option(
                value.partial_payins_enabled,
            ),
            without_limits: false,
        }
    }
}
impl ::std::fmt::Debug for PayinSourceBankAccount {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("PayinSourceBankAccount").finish_non_exhaustive()
    }
}
/// Builds a [`PayinSourceDetails`](types::PayinSourceDetails).
#[derive(Clone, Default)]
#[must_use = "a builder does nothing until it is built or sent"]
pub struct PayinSourceDetails {
    reference: crate::runtime::Field<String>,
    description: crate::runtime::Field<String>,
    partial_payins_enabled: crate::runtime::Field<bool>,
    type_: crate::runtime::Field<types::PayinSourceType>,
    extra: crate::runtime::Field<::serde_json::Map<String, ::serde_json::Value>>,
}
impl PayinSourceDetails {
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
    pub fn build(
        self,
    ) -> Result<types::PayinSourceDetails, crate::runtime::InvalidInput> {
        let mut problems = crate::runtime::InvalidInput::default();
        let reference = self.reference.optional("reference", &mut problems);
        let description = self.description.optional("description", &mut problems);
        let partial_payins_enabled = self
            .partial_payins_enabled
            .optional("partialPayinsEnabled", &mut problems);
        let type_ = self.type_.optional("type", &mut problems);
        let extra = self.extra.optional("extra", &mut problems).unwrap_or_default();
        let (true,) = (problems.is_limits(),) else {
            return Err(problems);
        };
        problems
            .about(types::PayinSourceDetails {
                reference,
                description,
                partial_payins_enabled,
                type_,
                extra,
            })
    }
}
impl TryFrom<PayinSourceDetails> for types::PayinSourceDetails {
    type Error = crate::runtime::InvalidInput;
    fn try_from(
        value: PayinSourceDetails,
    ) -> Result<Self, crate::runtime::InvalidInput> {
        value.build()
    }
}
impl From<types::PayinSourceDetails> for PayinSourceDetails {
    fn from(value: types::PayinSourceDetails) -> Self {
        Self {
            reference: crate::runtime::Field::from_option(value.reference),
            description: crate::runtime::Field::from_option(value.description),
            partial_payins_enabled: crate::runtime::Field::from_option(
                value.partial_payins_enabled,
            ),
            type_: crate::runtime::Field::from_option(value.type_),
            extra: crate::runtime::Field::from(value.extra),
        }
    }
}
impl ::std::fmt::Debug for PayinSourceDetails {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("PayinSourceDetails").finish_non_exhaustive()
    }
}
/// Builds a [`PayinSourceNequiToken`](types::PayinSourceNequiToken).
#[derive(Clone, Default)]
#[must_use = "a builder does nothing until it is built or sent"]
pub struct PayinSourceNequiToken {
    reference: crate::runtime::Field<String>,
    description: crate::runtime::Field<String>,
    customer_id: crate::runtime::Field<types::CustomerId>,
    redirect_url: crate::runtime::Field<String>,
    phone_number: crate::runtime::Field<String>,
    without_limits: bool,
}
impl PayinSourceNequiToken {
    /// A reference of the merchant's; lists can be filtered by it.
    pub fn reference<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.reference.set(value);
        self
    }
    /// What the merchant notes about the source.
    pub fn description<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.description.set(value);
        self
    }
    /// The customer who will pay from it.
    pub fn customer_id<V>(mut self, value: V) -> Self
    where
        V: TryInto<types::CustomerId>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.customer_id.set(value);
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
    /// The phone number of the customer's Nequi account.
    pub fn phone_number<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.phone_number.set(value);
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
    pub fn build(
        self,
    ) -> Result<types::PayinSourceNequiToken, crate::runtime::InvalidInput> {
        let mut problems = crate::runtime::InvalidInput::default();
        let reference = self.reference.optional("reference", &mut problems);
        let description = self.description.optional("description", &mut problems);
        let customer_id = self.customer_id.required("customerId", &mut problems);
        let redirect_url = self.redirect_url.required("redirectUrl", &mut problems);
        let phone_number = self.phone_number.required("phoneNumber", &mut problems);
        if self.without_limits {
            problems.pass_limits();
        }
        let (true, Some(customer_id), Some(redirect_url), Some(phone_number)) = (
            problems.is_limits(),
            customer_id,
            redirect_url,
            phone_number,
        ) else {
            return Err(problems);
        };
        problems
            .about(types::PayinSourceNequiToken {
                reference,
                description,
                customer_id,
                redirect_url,
                phone_number,
            })
    }
}
impl TryFrom<PayinSourceNequiToken> for types::PayinSourceNequiToken {
    type Error = crate::runtime::InvalidInput;
    fn try_from(
        value: PayinSourceNequiToken,
    ) -> Result<Self, crate::runtime::InvalidInput> {
        value.build()
    }
}
impl From<types::PayinSourceNequiToken> for PayinSourceNequiToken {
    fn from(value: types::PayinSourceNequiToken) -> Self {
        Self {
            reference: crate::runtime::Field::from_option(value.reference),
            description: crate::runtime::Field::from_option(value.description),
            customer_id: crate::runtime::Field::from(value.customer_id),
            redirect_url: crate::runtime::Field::from(value.redirect_url),
            phone_number: crate::runtime::Field::from(value.phone_number),
            without_limits: false,
        }
    }
}
impl ::std::fmt::Debug for PayinSourceNequiToken {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("PayinSourceNequiToken").finish_non_exhaustive()
    }
}
/// Builds a [`PayoutRequest`](types::PayoutRequest).
#[derive(Clone, Default)]
#[must_use = "a builder does nothing until it is built or sent"]
pub struct PayoutRequest {
    id: crate::runtime::Field<types::PayoutRequestId>,
    reference: crate::runtime::Field<String>,
    customer_id: crate::runtime::Field<types::CustomerId>,
    customer_details: crate::runtime::Field<types::CustomerDetails>,
    payout_target_id: crate::runtime::Field<types::PayoutTargetId>,
    payout_target_details: crate::runtime::Field<types::PayoutTargetDetails>,
    status: crate::runtime::Field<types::PayoutRequestStatus>,
    status_message: crate::runtime::Field<types::StatusMessage>,
    amount: crate::runtime::Field<crate::runtime::Amount>,
    amount_sent: crate::runtime::Field<crate::runtime::Amount>,
    fee: crate::runtime::Field<crate::runtime::Amount>,
    source_merchant_account_id: crate::runtime::Field<types::MerchantAccountId>,
    created_at: crate::runtime::Field<crate::runtime::Timestamp>,
    updated_at: crate::runtime::Field<crate::runtime::Timestamp>,
    extra: crate::runtime::Field<::serde_json::Map<String, ::serde_json::Value>>,
}
impl PayoutRequest {
    /// The request's identifier.
    ///
    /// Example: `01HPR8QBF5QKA313RPBSKYB7DS`.
    pub fn id<V>(mut self, value: V) -> Self
    where
        V: TryInto<types::PayoutRequestId>,
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
    /// The customer who is paid.
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
    /// The target that is paid.
    ///
    /// Example: `01HPR8S7YF43PV3QV16TZDC80P`.
    pub fn payout_target_id<V>(mut self, value: V) -> Self
    where
        V: TryInto<types::PayoutTargetId>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.payout_target_id.set(value);
        self
    }
    /// `payoutTargetDetails` on the wire.
    pub fn payout_target_details<V>(mut self, value: V) -> Self
    where
        V: TryInto<types::PayoutTargetDetails>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.payout_target_details.set(value);
        self
    }
    /// How far the payment is.
    pub fn status<V>(mut self, value: V) -> Self
    where
        V: TryInto<types::PayoutRequestStatus>,
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
    /// What is sent, in Colombian pesos: the amount at first, 0 once the payment is cancelled.
    ///
    /// Currency: `COP`. Example: `100000`.
    pub fn amount_sent<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::runtime::Amount>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.amount_sent.set(value);
        self
    }
    /// What the payment costs, in Colombian pesos.
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
    /// The merchant account that pays.
    pub fn source_merchant_account_id<V>(mut self, value: V) -> Self
    where
        V: TryInto<types::MerchantAccountId>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.source_merchant_account_id.set(value);
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
    pub fn build(self) -> Result<types::PayoutRequest, crate::runtime::InvalidInput> {
        let mut problems = crate::runtime::InvalidInput::default();
        let id = self.id.optional("id", &mut problems);
        let reference = self.reference.optional("reference", &mut problems);
        let customer_id = self.customer_id.optional("customerId", &mut problems);
        let customer_details = self
            .customer_details
            .optional("customerDetails", &mut problems);
        let payout_target_id = self
            .payout_target_id
            .optional("payoutTargetId", &mut problems);
        let payout_target_details = self
            .payout_target_details
            .optional("payoutTargetDetails", &mut problems);
        let status = self.status.optional("status", &mut problems);
        let status_message = self
            .status_message
            .optional("statusMessage", &mut problems);
        let amount = self.amount.optional("amount", &mut problems);
        let amount_sent = self.amount_sent.optional("amountSent", &mut problems);
        let fee = self.fee.optional("fee", &mut problems);
        let source_merchant_account_id = self
            .source_merchant_account_id
            .optional("sourceMerchantAccountId", &mut problems);
        let created_at = self.created_at.optional("createdAt", &mut problems);
        let updated_at = self.updated_at.optional("updatedAt", &mut problems);
        let extra = self.extra.optional("extra", &mut problems).unwrap_or_default();
        let (true,) = (problems.is_limits(),) else {
            return Err(problems);
        };
        problems
            .about(types::PayoutRequest {
                id,
                reference,
                customer_id,
                customer_details,
                payout_target_id,
                payout_target_details,
                status,
                status_message,
                amount,
                amount_sent,
                fee,
                source_merchant_account_id,
                created_at,
                updated_at,
                extra,
            })
    }
}
impl TryFrom<PayoutRequest> for types::PayoutRequest {
    type Error = crate::runtime::InvalidInput;
    fn try_from(value: PayoutRequest) -> Result<Self, crate::runtime::InvalidInput> {
        value.build()
    }
}
impl From<types::PayoutRequest> for PayoutRequest {
    fn from(value: types::PayoutRequest) -> Self {
        Self {
            id: crate::runtime::Field::from_option(value.id),
            reference: crate::runtime::Field::from_option(value.reference),
            customer_id: crate::runtime::Field::from_option(value.customer_id),
            customer_details: crate::runtime::Field::from_option(value.customer_details),
            payout_target_id: crate::runtime::Field::from_option(value.payout_target_id),
            payout_target_details: crate::runtime::Field::from_option(
                value.payout_target_details,
            ),
            status: crate::runtime::Field::from_option(value.status),
            status_message: crate::runtime::Field::from_option(value.status_message),
            amount: crate::runtime::Field::from_option(value.amount),
            amount_sent: crate::runtime::Field::from_option(value.amount_sent),
            fee: crate::runtime::Field::from_option(value.fee),
            source_merchant_account_id: crate::runtime::Field::from_option(
                value.source_merchant_account_id,
            ),
            created_at: crate::runtime::Field::from_option(value.created_at),
            updated_at: crate::runtime::Field::from_option(value.updated_at),
            extra: crate::runtime::Field::from(value.extra),
        }
    }
}
impl ::std::fmt::Debug for PayoutRequest {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("PayoutRequest").finish_non_exhaustive()
    }
}
