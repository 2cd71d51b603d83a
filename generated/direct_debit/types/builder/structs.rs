// Made by `cargo xtask generate`; do not edit.
// Input: sha256:e9eb7e825e17145730b6364724d33659b3749caf06c36969e49b17511fb858ce

//! Part of `types/builder`: structs.

use super::super::super::types;
/// Builds a [`Affiliate`](types::Affiliate).
#[derive(Clone, Default)]
#[must_use = "a builder does nothing until it is built or sent"]
pub struct Affiliate {
    name: crate::runtime::Field<String>,
    document_type: crate::runtime::Field<String>,
    document_number: crate::runtime::Field<String>,
    account_type: crate::runtime::Field<String>,
    account_number: crate::runtime::Field<String>,
    extra: crate::runtime::Field<::serde_json::Map<String, ::serde_json::Value>>,
}
impl Affiliate {
    /// Name of the account's owner.
    ///
    /// Example: `Pepito Perez`.
    pub fn name<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.name.set(value);
        self
    }
    /// Kind of the owner's identity document.
    ///
    /// Example: `cc`.
    pub fn document_type<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.document_type.set(value);
        self
    }
    /// Number of the owner's identity document.
    ///
    /// Example: `200220422`.
    pub fn document_number<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.document_number.set(value);
        self
    }
    /// Kind of the account.
    ///
    /// Example: `savings`.
    pub fn account_type<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.account_type.set(value);
        self
    }
    /// Number of the account, all but its last digits hidden.
    ///
    /// Example: `*1234`.
    pub fn account_number<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.account_number.set(value);
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
    pub fn build(self) -> Result<types::Affiliate, crate::runtime::InvalidInput> {
        let mut problems = crate::runtime::InvalidInput::default();
        let name = self.name.optional("name", &mut problems);
        let document_type = self.document_type.optional("documentType", &mut problems);
        let document_number = self
            .document_number
            .optional("documentNumber", &mut problems);
        let account_type = self.account_type.optional("accountType", &mut problems);
        let account_number = self
            .account_number
            .optional("accountNumber", &mut problems);
        let extra = self.extra.optional("extra", &mut problems).unwrap_or_default();
        let (true,) = (problems.is_limits(),) else {
            return Err(problems);
        };
        problems
            .about(types::Affiliate {
                name,
                document_type,
                document_number,
                account_type,
                account_number,
                extra,
            })
    }
}
impl TryFrom<Affiliate> for types::Affiliate {
    type Error = crate::runtime::InvalidInput;
    fn try_from(value: Affiliate) -> Result<Self, crate::runtime::InvalidInput> {
        value.build()
    }
}
impl From<types::Affiliate> for Affiliate {
    fn from(value: types::Affiliate) -> Self {
        Self {
            name: crate::runtime::Field::from_option(value.name),
            document_type: crate::runtime::Field::from_option(value.document_type),
            document_number: crate::runtime::Field::from_option(value.document_number),
            account_type: crate::runtime::Field::from_option(value.account_type),
            account_number: crate::runtime::Field::from_option(value.account_number),
            extra: crate::runtime::Field::from(value.extra),
        }
    }
}
impl ::std::fmt::Debug for Affiliate {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("Affiliate").finish_non_exhaustive()
    }
}
/// Builds a [`ApprovedPaymentRequest`](types::ApprovedPaymentRequest).
#[derive(Clone, Default)]
#[must_use = "a builder does nothing until it is built or sent"]
pub struct ApprovedPaymentRequest {
    approved_at: crate::runtime::Field<crate::runtime::Timestamp>,
    paid_at: crate::runtime::Field<crate::runtime::Timestamp>,
    extra: crate::runtime::Field<::serde_json::Map<String, ::serde_json::Value>>,
}
impl ApprovedPaymentRequest {
    /// When the payment was approved.
    ///
    /// Format: `date-time`. Example: `2023-10-26T21:28:34.152Z`.
    pub fn approved_at<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::runtime::Timestamp>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.approved_at.set(value);
        self
    }
    /// When it was paid out to the merchant; null until then.
    ///
    /// Format: `date-time`. Example: `2023-10-26T21:28:34.152Z`.
    pub fn paid_at<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::runtime::Timestamp>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.paid_at.set(value);
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
    ) -> Result<types::ApprovedPaymentRequest, crate::runtime::InvalidInput> {
        let mut problems = crate::runtime::InvalidInput::default();
        let approved_at = self.approved_at.optional("approvedAt", &mut problems);
        let paid_at = self.paid_at.optional("paidAt", &mut problems);
        let extra = self.extra.optional("extra", &mut problems).unwrap_or_default();
        let (true,) = (problems.is_limits(),) else {
            return Err(problems);
        };
        problems
            .about(types::ApprovedPaymentRequest {
                approved_at,
                paid_at,
                extra,
            })
    }
}
impl TryFrom<ApprovedPaymentRequest> for types::ApprovedPaymentRequest {
    type Error = crate::runtime::InvalidInput;
    fn try_from(
        value: ApprovedPaymentRequest,
    ) -> Result<Self, crate::runtime::InvalidInput> {
        value.build()
    }
}
impl From<types::ApprovedPaymentRequest> for ApprovedPaymentRequest {
    fn from(value: types::ApprovedPaymentRequest) -> Self {
        Self {
            approved_at: crate::runtime::Field::from_option(value.approved_at),
            paid_at: crate::runtime::Field::from_option(value.paid_at),
            extra: crate::runtime::Field::from(value.extra),
        }
    }
}
impl ::std::fmt::Debug for ApprovedPaymentRequest {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("ApprovedPaymentRequest").finish_non_exhaustive()
    }
}
/// Builds a [`BancolombiaInstant`](types::BancolombiaInstant).
#[derive(Clone, Default)]
#[must_use = "a builder does nothing until it is built or sent"]
pub struct BancolombiaInstant {
    auth_url: crate::runtime::Field<String>,
    affiliate: crate::runtime::Field<types::Affiliate>,
    extra: crate::runtime::Field<::serde_json::Map<String, ::serde_json::Value>>,
}
impl BancolombiaInstant {
    /// Where the customer authorizes the account.
    ///
    /// Example: `https://www.bancolombia.com/...`.
    pub fn auth_url<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.auth_url.set(value);
        self
    }
    /// `affiliate` on the wire.
    pub fn affiliate<V>(mut self, value: V) -> Self
    where
        V: TryInto<types::Affiliate>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.affiliate.set(value);
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
    ) -> Result<types::BancolombiaInstant, crate::runtime::InvalidInput> {
        let mut problems = crate::runtime::InvalidInput::default();
        let auth_url = self.auth_url.optional("authUrl", &mut problems);
        let affiliate = self.affiliate.optional("affiliate", &mut problems);
        let extra = self.extra.optional("extra", &mut problems).unwrap_or_default();
        let (true,) = (problems.is_limits(),) else {
            return Err(problems);
        };
        problems
            .about(types::BancolombiaInstant {
                auth_url,
                affiliate,
                extra,
            })
    }
}
impl TryFrom<BancolombiaInstant> for types::BancolombiaInstant {
    type Error = crate::runtime::InvalidInput;
    fn try_from(
        value: BancolombiaInstant,
    ) -> Result<Self, crate::runtime::InvalidInput> {
        value.build()
    }
}
impl From<types::BancolombiaInstant> for BancolombiaInstant {
    fn from(value: types::BancolombiaInstant) -> Self {
        Self {
            auth_url: crate::runtime::Field::from_option(value.auth_url),
            affiliate: crate::runtime::Field::from_option(value.affiliate),
            extra: crate::runtime::Field::from(value.extra),
        }
    }
}
impl ::std::fmt::Debug for BancolombiaInstant {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("BancolombiaInstant").finish_non_exhaustive()
    }
}
/// Builds a [`BancolombiaInstantDetails`](types::BancolombiaInstantDetails).
#[derive(Clone, Default)]
#[must_use = "a builder does nothing until it is built or sent"]
pub struct BancolombiaInstantDetails {
    affiliate: crate::runtime::Field<types::Affiliate>,
    extra: crate::runtime::Field<::serde_json::Map<String, ::serde_json::Value>>,
}
impl BancolombiaInstantDetails {
    /// `affiliate` on the wire.
    pub fn affiliate<V>(mut self, value: V) -> Self
    where
        V: TryInto<types::Affiliate>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.affiliate.set(value);
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
    ) -> Result<types::BancolombiaInstantDetails, crate::runtime::InvalidInput> {
        let mut problems = crate::runtime::InvalidInput::default();
        let affiliate = self.affiliate.optional("affiliate", &mut problems);
        let extra = self.extra.optional("extra", &mut problems).unwrap_or_default();
        let (true,) = (problems.is_limits(),) else {
            return Err(problems);
        };
        problems
            .about(types::BancolombiaInstantDetails {
                affiliate,
                extra,
            })
    }
}
impl TryFrom<BancolombiaInstantDetails> for types::BancolombiaInstantDetails {
    type Error = crate::runtime::InvalidInput;
    fn try_from(
        value: BancolombiaInstantDetails,
    ) -> Result<Self, crate::runtime::InvalidInput> {
        value.build()
    }
}
impl From<types::BancolombiaInstantDetails> for BancolombiaInstantDetails {
    fn from(value: types::BancolombiaInstantDetails) -> Self {
        Self {
            affiliate: crate::runtime::Field::from_option(value.affiliate),
            extra: crate::runtime::Field::from(value.extra),
        }
    }
}
impl ::std::fmt::Debug for BancolombiaInstantDetails {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("BancolombiaInstantDetails").finish_non_exhaustive()
    }
}
/// Builds a [`BankAccount`](types::BankAccount).
#[derive(Clone, Default)]
#[must_use = "a builder does nothing until it is built or sent"]
pub struct BankAccount {
    bank: crate::runtime::Field<types::Bank>,
    account_type: crate::runtime::Field<types::AccountType>,
    account_number: crate::runtime::Field<String>,
    extra: crate::runtime::Field<::serde_json::Map<String, ::serde_json::Value>>,
}
impl BankAccount {
    /// `bank` on the wire.
    pub fn bank<V>(mut self, value: V) -> Self
    where
        V: TryInto<types::Bank>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.bank.set(value);
        self
    }
    /// Kind of the account.
    pub fn account_type<V>(mut self, value: V) -> Self
    where
        V: TryInto<types::AccountType>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.account_type.set(value);
        self
    }
    /// Number of the account.
    ///
    /// Example: `123456789`.
    pub fn account_number<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.account_number.set(value);
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
    pub fn build(self) -> Result<types::BankAccount, crate::runtime::InvalidInput> {
        let mut problems = crate::runtime::InvalidInput::default();
        let bank = self.bank.optional("bank", &mut problems);
        let account_type = self.account_type.optional("accountType", &mut problems);
        let account_number = self
            .account_number
            .optional("accountNumber", &mut problems);
        let extra = self.extra.optional("extra", &mut problems).unwrap_or_default();
        let (true,) = (problems.is_limits(),) else {
            return Err(problems);
        };
        problems
            .about(types::BankAccount {
                bank,
                account_type,
                account_number,
                extra,
            })
    }
}
impl TryFrom<BankAccount> for types::BankAccount {
    type Error = crate::runtime::InvalidInput;
    fn try_from(value: BankAccount) -> Result<Self, crate::runtime::InvalidInput> {
        value.build()
    }
}
impl From<types::BankAccount> for BankAccount {
    fn from(value: types::BankAccount) -> Self {
        Self {
            bank: crate::runtime::Field::from_option(value.bank),
            account_type: crate::runtime::Field::from_option(value.account_type),
            account_number: crate::runtime::Field::from_option(value.account_number),
            extra: crate::runtime::Field::from(value.extra),
        }
    }
}
impl ::std::fmt::Debug for BankAccount {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("BankAccount").finish_non_exhaustive()
    }
}
/// Builds a [`CreateCustomer`](types::CreateCustomer).
#[derive(Clone, Default)]
#[must_use = "a builder does nothing until it is built or sent"]
pub struct CreateCustomer {
    name: crate::runtime::Field<String>,
    document_type: crate::runtime::Field<types::DocumentType>,
    document_number: crate::runtime::Field<String>,
    email: crate::runtime::Field<String>,
    without_limits: bool,
}
impl CreateCustomer {
    /// First and last name of a person, or the name of a company.
    pub fn name<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.name.set(value);
        self
    }
    /// `documentType` on the wire.
    pub fn document_type<V>(mut self, value: V) -> Self
    where
        V: TryInto<types::DocumentType>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.document_type.set(value);
        self
    }
    /// The number of the identity document.
    pub fn document_number<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.document_number.set(value);
        self
    }
    /// The customer's e-mail address.
    pub fn email<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.email.set(value);
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
    pub fn build(self) -> Result<types::CreateCustomer, crate::runtime::InvalidInput> {
        let mut problems = crate::runtime::InvalidInput::default();
        let name = self.name.required("name", &mut problems);
        let document_type = self.document_type.required("documentType", &mut problems);
        let document_number = self
            .document_number
            .required("documentNumber", &mut problems);
        let email = self.email.required("email", &mut problems);
        if self.without_limits {
            problems.pass_limits();
        }
        let (
            true,
            Some(name),
            Some(document_type),
            Some(document_number),
            Some(email),
        ) = (problems.is_limits(), name, document_type, document_number, email) else {
            return Err(problems);
        };
        problems
            .about(types::CreateCustomer {
                name,
                document_type,
                document_number,
                email,
            })
    }
}
impl TryFrom<CreateCustomer> for types::CreateCustomer {
    type Error = crate::runtime::InvalidInput;
    fn try_from(value: CreateCustomer) -> Result<Self, crate::runtime::InvalidInput> {
        value.build()
    }
}
impl From<types::CreateCustomer> for CreateCustomer {
    fn from(value: types::CreateCustomer) -> Self {
        Self {
            name: crate::runtime::Field::from(value.name),
            document_type: crate::runtime::Field::from(value.document_type),
            document_number: crate::runtime::Field::from(value.document_number),
            email: crate::runtime::Field::from(value.email),
            without_limits: false,
        }
    }
}
impl ::std::fmt::Debug for CreateCustomer {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("CreateCustomer").finish_non_exhaustive()
    }
}
/// Builds a [`CreatePaymentRequest`](types::CreatePaymentRequest).
#[derive(Clone, Default)]
#[must_use = "a builder does nothing until it is built or sent"]
pub struct CreatePaymentRequest {
    payment_method_id: crate::runtime::Field<types::PaymentMethodId>,
    amount: crate::runtime::Field<crate::runtime::Amount>,
    without_limits: bool,
}
impl CreatePaymentRequest {
    /// The payment method to draw from.
    pub fn payment_method_id<V>(mut self, value: V) -> Self
    where
        V: TryInto<types::PaymentMethodId>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.payment_method_id.set(value);
        self
    }
    /// What to collect, in Colombian pesos, with at most two decimals.
    ///
    /// Currency: `COP`. Multiple of: `0.01`.
    pub fn amount<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::runtime::Amount>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.amount.set(value);
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
    ) -> Result<types::CreatePaymentRequest, crate::runtime::InvalidInput> {
        let mut problems = crate::runtime::InvalidInput::default();
        let payment_method_id = self
            .payment_method_id
            .required("paymentMethodId", &mut problems);
        let amount = self.amount.required("amount", &mut problems);
        if self.without_limits {
            problems.pass_limits();
        } else {
            use crate::runtime::{Counted, Limit, Limited, Part, Relation, check_count};
            Limited::check(
                &amount,
                "amount",
                &[Limit::Number(Relation::MultipleOf, 1, 2)],
                &mut problems,
            );
        }
        let (true, Some(payment_method_id), Some(amount)) = (
            problems.is_limits(),
            payment_method_id,
            amount,
        ) else {
            return Err(problems);
        };
        problems
            .about(types::CreatePaymentRequest {
                payment_method_id,
                amount,
            })
    }
}
impl TryFrom<CreatePaymentRequest> for types::CreatePaymentRequest {
    type Error = crate::runtime::InvalidInput;
    fn try_from(
        value: CreatePaymentRequest,
    ) -> Result<Self, crate::runtime::InvalidInput> {
        value.build()
    }
}
impl From<types::CreatePaymentRequest> for CreatePaymentRequest {
    fn from(value: types::CreatePaymentRequest) -> Self {
        Self {
            payment_method_id: crate::runtime::Field::from(value.payment_method_id),
            amount: crate::runtime::Field::from(value.amount),
            without_limits: false,
        }
    }
}
impl ::std::fmt::Debug for CreatePaymentRequest {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("CreatePaymentRequest").finish_non_exhaustive()
    }
}
/// Builds a [`Customer`](types::Customer).
#[derive(Clone, Default)]
#[must_use = "a builder does nothing until it is built or sent"]
pub struct Customer {
    id: crate::runtime::Field<types::CustomerId>,
    name: crate::runtime::Field<String>,
    document_type: crate::runtime::Field<types::DocumentType>,
    document_number: crate::runtime::Field<String>,
    email: crate::runtime::Field<String>,
    created_at: crate::runtime::Field<crate::runtime::Timestamp>,
    updated_at: crate::runtime::Field<crate::runtime::Timestamp>,
    extra: crate::runtime::Field<::serde_json::Map<String, ::serde_json::Value>>,
}
impl Customer {
    /// The customer's identifier, a UUID.
    ///
    /// Format: `uuid`. Example: `e79a0b74-3aba-4149-9f74-0bb5791a6ee6`.
    pub fn id<V>(mut self, value: V) -> Self
    where
        V: TryInto<types::CustomerId>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.id.set(value);
        self
    }
    /// First and last name of a person, or the name of a company.
    ///
    /// Example: `Pepito Perez`.
    pub fn name<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.name.set(value);
        self
    }
    /// `documentType` on the wire.
    pub fn document_type<V>(mut self, value: V) -> Self
    where
        V: TryInto<types::DocumentType>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.document_type.set(value);
        self
    }
    /// The number of the identity document.
    ///
    /// Example: `200220422`.
    pub fn document_number<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.document_number.set(value);
        self
    }
    /// The customer's e-mail address.
    ///
    /// Example: `pepito@perez.com`.
    pub fn email<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.email.set(value);
        self
    }
    /// When the customer was created.
    ///
    /// Format: `date-time`. Example: `2023-10-26T21:28:34.152Z`.
    pub fn created_at<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::runtime::Timestamp>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.created_at.set(value);
        self
    }
    /// When the customer last changed.
    ///
    /// Format: `date-time`. Example: `2023-10-26T21:28:34.152Z`.
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
    pub fn build(self) -> Result<types::Customer, crate::runtime::InvalidInput> {
        let mut problems = crate::runtime::InvalidInput::default();
        let id = self.id.optional("id", &mut problems);
        let name = self.name.optional("name", &mut problems);
        let document_type = self.document_type.optional("documentType", &mut problems);
        let document_number = self
            .document_number
            .optional("documentNumber", &mut problems);
        let email = self.email.optional("email", &mut problems);
        let created_at = self.created_at.optional("createdAt", &mut problems);
        let updated_at = self.updated_at.optional("updatedAt", &mut problems);
        let extra = self.extra.optional("extra", &mut problems).unwrap_or_default();
        let (true,) = (problems.is_limits(),) else {
            return Err(problems);
        };
        problems
            .about(types::Customer {
                id,
                name,
                document_type,
                document_number,
                email,
                created_at,
                updated_at,
                extra,
            })
    }
}
impl TryFrom<Customer> for types::Customer {
    type Error = crate::runtime::InvalidInput;
    fn try_from(value: Customer) -> Result<Self, crate::runtime::InvalidInput> {
        value.build()
    }
}
impl From<types::Customer> for Customer {
    fn from(value: types::Customer) -> Self {
        Self {
            id: crate::runtime::Field::from_option(value.id),
            name: crate::runtime::Field::from_option(value.name),
            document_type: crate::runtime::Field::from_option(value.document_type),
            document_number: crate::runtime::Field::from_option(value.document_number),
            email: crate::runtime::Field::from_option(value.email),
            created_at: crate::runtime::Field::from_option(value.created_at),
            updated_at: crate::runtime::Field::from_option(value.updated_at),
            extra: crate::runtime::Field::from(value.extra),
        }
    }
}
impl ::std::fmt::Debug for Customer {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("Customer").finish_non_exhaustive()
    }
}
