// Made by `cargo xtask generate`; do not edit.
// Input: sha256:6ac9db2f8dd0b87b5ce6c245dd724851a5e3610905ee1c950975755dd47b0b35

//! Part of `types/builder`: structs.

use super::super::super::types;
/// Builds a [`PayoutTarget`](types::PayoutTarget).
#[derive(Clone, Default)]
#[must_use = "a builder does nothing until it is built or sent"]
pub struct PayoutTarget {
    id: crate::runtime::Field<String>,
    reference: crate::runtime::Field<String>,
    description: crate::runtime::Field<String>,
    customer_id: crate::runtime::Field<String>,
    customer_details: crate::runtime::Field<types::CustomerDetails>,
    status: crate::runtime::Field<types::PayoutTargetStatus>,
    status_message: crate::runtime::Field<types::StatusMessage>,
    auth_url: crate::runtime::Field<String>,
    redirect_url: crate::runtime::Field<String>,
    type_: crate::runtime::Field<types::PayoutTargetType>,
    created_at: crate::runtime::Field<crate::runtime::Timestamp>,
    updated_at: crate::runtime::Field<crate::runtime::Timestamp>,
    extra: crate::runtime::Field<::serde_json::Map<String, ::serde_json::Value>>,
}
impl PayoutTarget {
    /// Unique identifier for this Payout Target.
    ///
    /// Example: `01HPR8S7YF43PV3QV16TZDC80P`.
    pub fn id<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.id.set(value);
        self
    }
    /// Reference sent in by merchant to identify Payout Target.
    pub fn reference<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.reference.set(value);
        self
    }
    /// An extra metadata field that can be included for visibility.
    pub fn description<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.description.set(value);
        self
    }
    /// Reference to customer who owns this Payout Target.
    ///
    /// Example: `01HPR57X6QR5ZRKEEKBSDBW4RA`.
    pub fn customer_id<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.customer_id.set(value);
        self
    }
    /// Details about the customer who owns this Payout Target.
    pub fn customer_details<V>(mut self, value: V) -> Self
    where
        V: TryInto<types::CustomerDetails>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.customer_details.set(value);
        self
    }
    /// Status of the Payout Target.
    pub fn status<V>(mut self, value: V) -> Self
    where
        V: TryInto<types::PayoutTargetStatus>,
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
    /// URL where the customer should be redirected to complete the Payout Target verification.
    pub fn auth_url<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.auth_url.set(value);
        self
    }
    /// URL where the customer will be redirected after completing the Payout Target verification.
    pub fn redirect_url<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.redirect_url.set(value);
        self
    }
    /// Type of Payout Target created.
    pub fn type_<V>(mut self, value: V) -> Self
    where
        V: TryInto<types::PayoutTargetType>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.type_.set(value);
        self
    }
    /// ISO string indicating when the Payout Target was created.
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
    /// ISO string indicating when the Payout Target was last updated.
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
    pub fn build(self) -> Result<types::PayoutTarget, crate::runtime::InvalidInput> {
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
        let type_ = self.type_.optional("type", &mut problems);
        let created_at = self.created_at.optional("createdAt", &mut problems);
        let updated_at = self.updated_at.optional("updatedAt", &mut problems);
        let extra = self.extra.optional("extra", &mut problems).unwrap_or_default();
        problems.into_result()?;
        Ok(types::PayoutTarget {
            id,
            reference,
            description,
            customer_id,
            customer_details,
            status,
            status_message,
            auth_url,
            redirect_url,
            type_,
            created_at,
            updated_at,
            extra,
        })
    }
}
impl TryFrom<PayoutTarget> for types::PayoutTarget {
    type Error = crate::runtime::InvalidInput;
    fn try_from(value: PayoutTarget) -> Result<Self, Self::Error> {
        value.build()
    }
}
impl From<types::PayoutTarget> for PayoutTarget {
    fn from(value: types::PayoutTarget) -> Self {
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
            type_: crate::runtime::Field::from_option(value.type_),
            created_at: crate::runtime::Field::from_option(value.created_at),
            updated_at: crate::runtime::Field::from_option(value.updated_at),
            extra: crate::runtime::Field::from(value.extra),
        }
    }
}
impl ::std::fmt::Debug for PayoutTarget {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("PayoutTarget").finish_non_exhaustive()
    }
}
/// Builds a [`PayoutTargetBankAccount`](types::PayoutTargetBankAccount).
#[derive(Clone, Default)]
#[must_use = "a builder does nothing until it is built or sent"]
pub struct PayoutTargetBankAccount {
    reference: crate::runtime::Field<String>,
    description: crate::runtime::Field<String>,
    customer_id: crate::runtime::Field<String>,
    redirect_url: crate::runtime::Field<String>,
    type_: crate::runtime::Field<types::PayoutTargetBankAccountType>,
    bank_account: crate::runtime::Field<types::BcolPayoutBankAccount>,
}
impl PayoutTargetBankAccount {
    /// An optional reference provided by the merchant to identify the Payout Target.
    pub fn reference<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.reference.set(value);
        self
    }
    /// An optional description of the Payout Target.
    pub fn description<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.description.set(value);
        self
    }
    /// The ID of the customer for whom the Payout Target is created.
    pub fn customer_id<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.customer_id.set(value);
        self
    }
    /// URL to which the customer will be redirected after the authorization process.
    pub fn redirect_url<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.redirect_url.set(value);
        self
    }
    /// `type` on the wire.
    pub fn type_<V>(mut self, value: V) -> Self
    where
        V: TryInto<types::PayoutTargetBankAccountType>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.type_.set(value);
        self
    }
    /// `bankAccount` on the wire.
    pub fn bank_account<V>(mut self, value: V) -> Self
    where
        V: TryInto<types::BcolPayoutBankAccount>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.bank_account.set(value);
        self
    }
    /// Builds the value.
    ///
    /// # Errors
    /// Names every required field that is missing and every value that
    /// does not fit, with its path.
    pub fn build(
        self,
    ) -> Result<types::PayoutTargetBankAccount, crate::runtime::InvalidInput> {
        let mut problems = crate::runtime::InvalidInput::default();
        let reference = self.reference.optional("reference", &mut problems);
        let description = self.description.optional("description", &mut problems);
        let customer_id = self.customer_id.required("customerId", &mut problems);
        let redirect_url = self.redirect_url.required("redirectUrl", &mut problems);
        let type_ = self.type_.optional("type", &mut problems).unwrap_or_default();
        let bank_account = self.bank_account.required("bankAccount", &mut problems);
        let (true, Some(customer_id), Some(redirect_url), Some(bank_account)) = (
            problems.is_empty(),
            customer_id,
            redirect_url,
            bank_account,
        ) else {
            return Err(problems);
        };
        Ok(types::PayoutTargetBankAccount {
            reference,
            description,
            customer_id,
            redirect_url,
            type_,
            bank_account,
        })
    }
}
impl TryFrom<PayoutTargetBankAccount> for types::PayoutTargetBankAccount {
    type Error = crate::runtime::InvalidInput;
    fn try_from(value: PayoutTargetBankAccount) -> Result<Self, Self::Error> {
        value.build()
    }
}
impl From<types::PayoutTargetBankAccount> for PayoutTargetBankAccount {
    fn from(value: types::PayoutTargetBankAccount) -> Self {
        Self {
            reference: crate::runtime::Field::from_option(value.reference),
            description: crate::runtime::Field::from_option(value.description),
            customer_id: crate::runtime::Field::from(value.customer_id),
            redirect_url: crate::runtime::Field::from(value.redirect_url),
            type_: crate::runtime::Field::from(value.type_),
            bank_account: crate::runtime::Field::from(value.bank_account),
        }
    }
}
impl ::std::fmt::Debug for PayoutTargetBankAccount {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("PayoutTargetBankAccount").finish_non_exhaustive()
    }
}
/// Builds a [`ErrorBody`](types::ErrorBody).
#[derive(Clone, Default)]
#[must_use = "a builder does nothing until it is built or sent"]
pub struct ErrorBody {
    message: crate::runtime::Field<String>,
    extra: crate::runtime::Field<::serde_json::Map<String, ::serde_json::Value>>,
}
impl ErrorBody {
    /// `message` on the wire.
    pub fn message<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.message.set(value);
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
    pub fn build(self) -> Result<types::ErrorBody, crate::runtime::InvalidInput> {
        let mut problems = crate::runtime::InvalidInput::default();
        let message = self.message.optional("message", &mut problems);
        let extra = self.extra.optional("extra", &mut problems).unwrap_or_default();
        problems.into_result()?;
        Ok(types::ErrorBody { message, extra })
    }
}
impl TryFrom<ErrorBody> for types::ErrorBody {
    type Error = crate::runtime::InvalidInput;
    fn try_from(value: ErrorBody) -> Result<Self, Self::Error> {
        value.build()
    }
}
impl From<types::ErrorBody> for ErrorBody {
    fn from(value: types::ErrorBody) -> Self {
        Self {
            message: crate::runtime::Field::from_option(value.message),
            extra: crate::runtime::Field::from(value.extra),
        }
    }
}
impl ::std::fmt::Debug for ErrorBody {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("ErrorBody").finish_non_exhaustive()
    }
}
/// Builds a [`CreatePaymentMethodBodyBankAccount`](types::CreatePaymentMethodBodyBankAccount).
#[derive(Clone, Default)]
#[must_use = "a builder does nothing until it is built or sent"]
pub struct CreatePaymentMethodBodyBankAccount {
    customer_id: crate::runtime::Field<String>,
    bank: crate::runtime::Field<types::Bank>,
    account_type: crate::runtime::Field<
        types::CreatePaymentMethodBodyBankAccountAccountType,
    >,
    account_number: crate::runtime::Field<String>,
}
impl CreatePaymentMethodBodyBankAccount {
    /// Unique identifier of the customer.
    pub fn customer_id<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.customer_id.set(value);
        self
    }
    /// `bank` on the wire.
    pub fn bank<V>(mut self, value: V) -> Self
    where
        V: TryInto<types::Bank>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.bank.set(value);
        self
    }
    /// Type of bank account (savings or checking).
    pub fn account_type<V>(mut self, value: V) -> Self
    where
        V: TryInto<types::CreatePaymentMethodBodyBankAccountAccountType>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.account_type.set(value);
        self
    }
    /// Bank account number.
    pub fn account_number<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.account_number.set(value);
        self
    }
    /// Builds the value.
    ///
    /// # Errors
    /// Names every required field that is missing and every value that
    /// does not fit, with its path.
    pub fn build(
        self,
    ) -> Result<
        types::CreatePaymentMethodBodyBankAccount,
        crate::runtime::InvalidInput,
    > {
        let mut problems = crate::runtime::InvalidInput::default();
        let customer_id = self.customer_id.required("customerId", &mut problems);
        let bank = self.bank.required("bank", &mut problems);
        let account_type = self.account_type.required("accountType", &mut problems);
        let account_number = self
            .account_number
            .required("accountNumber", &mut problems);
        let (
            true,
            Some(customer_id),
            Some(bank),
            Some(account_type),
            Some(account_number),
        ) = (problems.is_empty(), customer_id, bank, account_type, account_number) else {
            return Err(problems);
        };
        Ok(types::CreatePaymentMethodBodyBankAccount {
            customer_id,
            bank,
            account_type,
            account_number,
        })
    }
}
impl TryFrom<CreatePaymentMethodBodyBankAccount>
for types::CreatePaymentMethodBodyBankAccount {
    type Error = crate::runtime::InvalidInput;
    fn try_from(value: CreatePaymentMethodBodyBankAccount) -> Result<Self, Self::Error> {
        value.build()
    }
}
impl From<types::CreatePaymentMethodBodyBankAccount>
for CreatePaymentMethodBodyBankAccount {
    fn from(value: types::CreatePaymentMethodBodyBankAccount) -> Self {
        Self {
            customer_id: crate::runtime::Field::from(value.customer_id),
            bank: crate::runtime::Field::from(value.bank),
            account_type: crate::runtime::Field::from(value.account_type),
            account_number: crate::runtime::Field::from(value.account_number),
        }
    }
}
impl ::std::fmt::Debug for CreatePaymentMethodBodyBankAccount {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("CreatePaymentMethodBodyBankAccount").finish_non_exhaustive()
    }
}
/// Builds a [`CreatePaymentMethodBodyBancolombiaInstant`](types::CreatePaymentMethodBodyBancolombiaInstant).
#[derive(Clone, Default)]
#[must_use = "a builder does nothing until it is built or sent"]
pub struct CreatePaymentMethodBodyBancolombiaInstant {
    customer_id: crate::runtime::Field<String>,
    redirect_url: crate::runtime::Field<String>,
}
impl CreatePaymentMethodBodyBancolombiaInstant {
    /// Unique identifier of the customer.
    pub fn customer_id<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.customer_id.set(value);
        self
    }
    /// Where the customer is sent after authorizing the account at Bancolombia.
    pub fn redirect_url<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.redirect_url.set(value);
        self
    }
    /// Builds the value.
    ///
    /// # Errors
    /// Names every required field that is missing and every value that
    /// does not fit, with its path.
    pub fn build(
        self,
    ) -> Result<
        types::CreatePaymentMethodBodyBancolombiaInstant,
        crate::runtime::InvalidInput,
    > {
        let mut problems = crate::runtime::InvalidInput::default();
        let customer_id = self.customer_id.required("customerId", &mut problems);
        let redirect_url = self.redirect_url.required("redirectUrl", &mut problems);
        let (true, Some(customer_id), Some(redirect_url)) = (
            problems.is_empty(),
            customer_id,
            redirect_url,
        ) else {
            return Err(problems);
        };
        Ok(types::CreatePaymentMethodBodyBancolombiaInstant {
            customer_id,
            redirect_url,
        })
    }
}
impl TryFrom<CreatePaymentMethodBodyBancolombiaInstant>
for types::CreatePaymentMethodBodyBancolombiaInstant {
    type Error = crate::runtime::InvalidInput;
    fn try_from(
        value: CreatePaymentMethodBodyBancolombiaInstant,
    ) -> Result<Self, Self::Error> {
        value.build()
    }
}
impl From<types::CreatePaymentMethodBodyBancolombiaInstant>
for CreatePaymentMethodBodyBancolombiaInstant {
    fn from(value: types::CreatePaymentMethodBodyBancolombiaInstant) -> Self {
        Self {
            customer_id: crate::runtime::Field::from(value.customer_id),
            redirect_url: crate::runtime::Field::from(value.redirect_url),
        }
    }
}
impl ::std::fmt::Debug for CreatePaymentMethodBodyBancolombiaInstant {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("CreatePaymentMethodBodyBancolombiaInstant")
            .finish_non_exhaustive()
    }
}
/// Builds a [`CreatePaymentMethodBodyNequiInstant`](types::CreatePaymentMethodBodyNequiInstant).
#[derive(Clone, Default)]
#[must_use = "a builder does nothing until it is built or sent"]
pub struct CreatePaymentMethodBodyNequiInstant {
    customer_id: crate::runtime::Field<String>,
    phone_number: crate::runtime::Field<String>,
}
impl CreatePaymentMethodBodyNequiInstant {
    /// Unique identifier of the customer.
    pub fn customer_id<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.customer_id.set(value);
        self
    }
    /// Phone number of the customer's Nequi account.
    pub fn phone_number<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.phone_number.set(value);
        self
    }
    /// Builds the value.
    ///
    /// # Errors
    /// Names every required field that is missing and every value that
    /// does not fit, with its path.
    pub fn build(
        self,
    ) -> Result<
        types::CreatePaymentMethodBodyNequiInstant,
        crate::runtime::InvalidInput,
    > {
        let mut problems = crate::runtime::InvalidInput::default();
        let customer_id = self.customer_id.required("customerId", &mut problems);
        let phone_number = self.phone_number.required("phoneNumber", &mut problems);
        let (true, Some(customer_id), Some(phone_number)) = (
            problems.is_empty(),
            customer_id,
            phone_number,
        ) else {
            return Err(problems);
        };
        Ok(types::CreatePaymentMethodBodyNequiInstant {
            customer_id,
            phone_number,
        })
    }
}
impl TryFrom<CreatePaymentMethodBodyNequiInstant>
for types::CreatePaymentMethodBodyNequiInstant {
    type Error = crate::runtime::InvalidInput;
    fn try_from(
        value: CreatePaymentMethodBodyNequiInstant,
    ) -> Result<Self, Self::Error> {
        value.build()
    }
}
impl From<types::CreatePaymentMethodBodyNequiInstant>
for CreatePaymentMethodBodyNequiInstant {
    fn from(value: types::CreatePaymentMethodBodyNequiInstant) -> Self {
        Self {
            customer_id: crate::runtime::Field::from(value.customer_id),
            phone_number: crate::runtime::Field::from(value.phone_number),
        }
    }
}
impl ::std::fmt::Debug for CreatePaymentMethodBodyNequiInstant {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("CreatePaymentMethodBodyNequiInstant").finish_non_exhaustive()
    }
}
