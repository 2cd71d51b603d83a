// Made by `cargo xtask generate`; do not edit.
// Input: sha256:6ac9db2f8dd0b87b5ce6c245dd724851a5e3610905ee1c950975755dd47b0b35

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
    pub fn name<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.name.set(value);
        self
    }
    /// Kind of the owner's identity document.
    pub fn document_type<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.document_type.set(value);
        self
    }
    /// Number of the owner's identity document.
    pub fn document_number<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.document_number.set(value);
        self
    }
    /// Kind of the account.
    pub fn account_type<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.account_type.set(value);
        self
    }
    /// Number of the account, all but its last digits hidden.
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
        problems.into_result()?;
        Ok(types::Affiliate {
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
    fn try_from(value: Affiliate) -> Result<Self, Self::Error> {
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
        problems.into_result()?;
        Ok(types::BancolombiaInstant {
            auth_url,
            affiliate,
            extra,
        })
    }
}
impl TryFrom<BancolombiaInstant> for types::BancolombiaInstant {
    type Error = crate::runtime::InvalidInput;
    fn try_from(value: BancolombiaInstant) -> Result<Self, Self::Error> {
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
/// Builds a [`BankAccount`](types::BankAccount).
#[derive(Clone, Default)]
#[must_use = "a builder does nothing until it is built or sent"]
pub struct BankAccount {
    bank: crate::runtime::Field<types::Bank>,
    account_type: crate::runtime::Field<types::BankAccountAccountType>,
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
        V: TryInto<types::BankAccountAccountType>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.account_type.set(value);
        self
    }
    /// Number of the account.
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
        problems.into_result()?;
        Ok(types::BankAccount {
            bank,
            account_type,
            account_number,
            extra,
        })
    }
}
impl TryFrom<BankAccount> for types::BankAccount {
    type Error = crate::runtime::InvalidInput;
    fn try_from(value: BankAccount) -> Result<Self, Self::Error> {
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
/// Builds a [`BcolPayoutBankAccount`](types::BcolPayoutBankAccount).
#[derive(Clone, Default)]
#[must_use = "a builder does nothing until it is built or sent"]
pub struct BcolPayoutBankAccount {
    bank: crate::runtime::Field<types::BcolPayoutBank>,
    account_type: crate::runtime::Field<types::BcolPayoutBankAccountAccountType>,
    account_number: crate::runtime::Field<String>,
}
impl BcolPayoutBankAccount {
    /// `bank` on the wire.
    pub fn bank<V>(mut self, value: V) -> Self
    where
        V: TryInto<types::BcolPayoutBank>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.bank.set(value);
        self
    }
    /// The type of the bank account.
    pub fn account_type<V>(mut self, value: V) -> Self
    where
        V: TryInto<types::BcolPayoutBankAccountAccountType>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.account_type.set(value);
        self
    }
    /// The bank account number.
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
    ) -> Result<types::BcolPayoutBankAccount, crate::runtime::InvalidInput> {
        let mut problems = crate::runtime::InvalidInput::default();
        let bank = self.bank.optional("bank", &mut problems);
        let account_type = self.account_type.optional("accountType", &mut problems);
        let account_number = self
            .account_number
            .optional("accountNumber", &mut problems);
        problems.into_result()?;
        Ok(types::BcolPayoutBankAccount {
            bank,
            account_type,
            account_number,
        })
    }
}
impl TryFrom<BcolPayoutBankAccount> for types::BcolPayoutBankAccount {
    type Error = crate::runtime::InvalidInput;
    fn try_from(value: BcolPayoutBankAccount) -> Result<Self, Self::Error> {
        value.build()
    }
}
impl From<types::BcolPayoutBankAccount> for BcolPayoutBankAccount {
    fn from(value: types::BcolPayoutBankAccount) -> Self {
        Self {
            bank: crate::runtime::Field::from_option(value.bank),
            account_type: crate::runtime::Field::from_option(value.account_type),
            account_number: crate::runtime::Field::from_option(value.account_number),
        }
    }
}
impl ::std::fmt::Debug for BcolPayoutBankAccount {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("BcolPayoutBankAccount").finish_non_exhaustive()
    }
}
/// Builds a [`CustomerDetails`](types::CustomerDetails).
#[derive(Clone, Default)]
#[must_use = "a builder does nothing until it is built or sent"]
pub struct CustomerDetails {
    reference: crate::runtime::Field<String>,
    name: crate::runtime::Field<String>,
    document_type: crate::runtime::Field<types::CustomerDetailsDocumentType>,
    document_number: crate::runtime::Field<String>,
    email: crate::runtime::Field<String>,
    phone_number: crate::runtime::Field<String>,
    extra: crate::runtime::Field<::serde_json::Map<String, ::serde_json::Value>>,
}
impl CustomerDetails {
    /// An optional reference provided by the merchant to identify the customer.
    pub fn reference<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.reference.set(value);
        self
    }
    /// First and last name for a natural person, and company name for a juridical person.
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
    /// Colombian ID type for customer.
    pub fn document_type<V>(mut self, value: V) -> Self
    where
        V: TryInto<types::CustomerDetailsDocumentType>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.document_type.set(value);
        self
    }
    /// Colombian ID number for customer.
    ///
    /// Example: `1037551022`.
    pub fn document_number<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.document_number.set(value);
        self
    }
    /// Customer’s email.
    ///
    /// Format: `email`. Example: `pepito@gmail.com`.
    pub fn email<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.email.set(value);
        self
    }
    /// Customer’s phone number.
    ///
    /// Example: `3013111111`.
    pub fn phone_number<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.phone_number.set(value);
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
    pub fn build(self) -> Result<types::CustomerDetails, crate::runtime::InvalidInput> {
        let mut problems = crate::runtime::InvalidInput::default();
        let reference = self.reference.optional("reference", &mut problems);
        let name = self.name.optional("name", &mut problems);
        let document_type = self.document_type.optional("documentType", &mut problems);
        let document_number = self
            .document_number
            .optional("documentNumber", &mut problems);
        let email = self.email.optional("email", &mut problems);
        let phone_number = self.phone_number.optional("phoneNumber", &mut problems);
        let extra = self.extra.optional("extra", &mut problems).unwrap_or_default();
        problems.into_result()?;
        Ok(types::CustomerDetails {
            reference,
            name,
            document_type,
            document_number,
            email,
            phone_number,
            extra,
        })
    }
}
impl TryFrom<CustomerDetails> for types::CustomerDetails {
    type Error = crate::runtime::InvalidInput;
    fn try_from(value: CustomerDetails) -> Result<Self, Self::Error> {
        value.build()
    }
}
impl From<types::CustomerDetails> for CustomerDetails {
    fn from(value: types::CustomerDetails) -> Self {
        Self {
            reference: crate::runtime::Field::from_option(value.reference),
            name: crate::runtime::Field::from_option(value.name),
            document_type: crate::runtime::Field::from_option(value.document_type),
            document_number: crate::runtime::Field::from_option(value.document_number),
            email: crate::runtime::Field::from_option(value.email),
            phone_number: crate::runtime::Field::from_option(value.phone_number),
            extra: crate::runtime::Field::from(value.extra),
        }
    }
}
impl ::std::fmt::Debug for CustomerDetails {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("CustomerDetails").finish_non_exhaustive()
    }
}
/// Builds a [`NequiInstant`](types::NequiInstant).
#[derive(Clone, Default)]
#[must_use = "a builder does nothing until it is built or sent"]
pub struct NequiInstant {
    phone_number: crate::runtime::Field<String>,
    extra: crate::runtime::Field<::serde_json::Map<String, ::serde_json::Value>>,
}
impl NequiInstant {
    /// Phone number of the Nequi account.
    pub fn phone_number<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.phone_number.set(value);
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
    pub fn build(self) -> Result<types::NequiInstant, crate::runtime::InvalidInput> {
        let mut problems = crate::runtime::InvalidInput::default();
        let phone_number = self.phone_number.optional("phoneNumber", &mut problems);
        let extra = self.extra.optional("extra", &mut problems).unwrap_or_default();
        problems.into_result()?;
        Ok(types::NequiInstant {
            phone_number,
            extra,
        })
    }
}
impl TryFrom<NequiInstant> for types::NequiInstant {
    type Error = crate::runtime::InvalidInput;
    fn try_from(value: NequiInstant) -> Result<Self, Self::Error> {
        value.build()
    }
}
impl From<types::NequiInstant> for NequiInstant {
    fn from(value: types::NequiInstant) -> Self {
        Self {
            phone_number: crate::runtime::Field::from_option(value.phone_number),
            extra: crate::runtime::Field::from(value.extra),
        }
    }
}
impl ::std::fmt::Debug for NequiInstant {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("NequiInstant").finish_non_exhaustive()
    }
}
/// Builds a [`PaymentMethod`](types::PaymentMethod).
#[derive(Clone, Default)]
#[must_use = "a builder does nothing until it is built or sent"]
pub struct PaymentMethod {
    id: crate::runtime::Field<String>,
    status: crate::runtime::Field<types::PaymentMethodStatus>,
    customer_id: crate::runtime::Field<String>,
    customer_details: crate::runtime::Field<types::PaymentMethodCustomerDetails>,
    type_: crate::runtime::Field<types::PaymentMethodType>,
    bank_account: crate::runtime::Field<types::BankAccount>,
    bancolombia_instant: crate::runtime::Field<types::BancolombiaInstant>,
    nequi_instant: crate::runtime::Field<types::NequiInstant>,
    created_at: crate::runtime::Field<crate::runtime::Timestamp>,
    updated_at: crate::runtime::Field<crate::runtime::Timestamp>,
    extra: crate::runtime::Field<::serde_json::Map<String, ::serde_json::Value>>,
}
impl PaymentMethod {
    /// Unique identifier for this payment method.
    pub fn id<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.id.set(value);
        self
    }
    /// Status of the payment method. 'pending' indicates the payment method is not yet available for payment requests. 'active' indicates the payment method is available for payment requests. 'error' indicates an error confirming the bank account, usually when bank info is incorrect or customer info doesn’t match with the bank account owner’s.
    pub fn status<V>(mut self, value: V) -> Self
    where
        V: TryInto<types::PaymentMethodStatus>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.status.set(value);
        self
    }
    /// Reference to the customer who owns this payment method.
    pub fn customer_id<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.customer_id.set(value);
        self
    }
    /// `customerDetails` on the wire.
    pub fn customer_details<V>(mut self, value: V) -> Self
    where
        V: TryInto<types::PaymentMethodCustomerDetails>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.customer_details.set(value);
        self
    }
    /// Type of payment method created. Can be "bankAccount" for an account that transacts through traditional slower banking rails, "bancolombiaInstant", or "nequiInstant" for tokenized instant payment accounts.
    pub fn type_<V>(mut self, value: V) -> Self
    where
        V: TryInto<types::PaymentMethodType>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.type_.set(value);
        self
    }
    /// `bankAccount` on the wire.
    pub fn bank_account<V>(mut self, value: V) -> Self
    where
        V: TryInto<types::BankAccount>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.bank_account.set(value);
        self
    }
    /// `bancolombiaInstant` on the wire.
    pub fn bancolombia_instant<V>(mut self, value: V) -> Self
    where
        V: TryInto<types::BancolombiaInstant>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.bancolombia_instant.set(value);
        self
    }
    /// `nequiInstant` on the wire.
    pub fn nequi_instant<V>(mut self, value: V) -> Self
    where
        V: TryInto<types::NequiInstant>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.nequi_instant.set(value);
        self
    }
    /// ISO string when the payment method was created.
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
    /// ISO string when the payment method was last updated.
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
    pub fn build(self) -> Result<types::PaymentMethod, crate::runtime::InvalidInput> {
        let mut problems = crate::runtime::InvalidInput::default();
        let id = self.id.optional("id", &mut problems);
        let status = self.status.optional("status", &mut problems);
        let customer_id = self.customer_id.optional("customerId", &mut problems);
        let customer_details = self
            .customer_details
            .optional("customerDetails", &mut problems);
        let type_ = self.type_.optional("type", &mut problems);
        let bank_account = self.bank_account.optional("bankAccount", &mut problems);
        let bancolombia_instant = self
            .bancolombia_instant
            .optional("bancolombiaInstant", &mut problems);
        let nequi_instant = self.nequi_instant.optional("nequiInstant", &mut problems);
        let created_at = self.created_at.optional("createdAt", &mut problems);
        let updated_at = self.updated_at.optional("updatedAt", &mut problems);
        let extra = self.extra.optional("extra", &mut problems).unwrap_or_default();
        problems.into_result()?;
        Ok(types::PaymentMethod {
            id,
            status,
            customer_id,
            customer_details,
            type_,
            bank_account,
            bancolombia_instant,
            nequi_instant,
            created_at,
            updated_at,
            extra,
        })
    }
}
impl TryFrom<PaymentMethod> for types::PaymentMethod {
    type Error = crate::runtime::InvalidInput;
    fn try_from(value: PaymentMethod) -> Result<Self, Self::Error> {
        value.build()
    }
}
impl From<types::PaymentMethod> for PaymentMethod {
    fn from(value: types::PaymentMethod) -> Self {
        Self {
            id: crate::runtime::Field::from_option(value.id),
            status: crate::runtime::Field::from_option(value.status),
            customer_id: crate::runtime::Field::from_option(value.customer_id),
            customer_details: crate::runtime::Field::from_option(value.customer_details),
            type_: crate::runtime::Field::from_option(value.type_),
            bank_account: crate::runtime::Field::from_option(value.bank_account),
            bancolombia_instant: crate::runtime::Field::from_option(
                value.bancolombia_instant,
            ),
            nequi_instant: crate::runtime::Field::from_option(value.nequi_instant),
            created_at: crate::runtime::Field::from_option(value.created_at),
            updated_at: crate::runtime::Field::from_option(value.updated_at),
            extra: crate::runtime::Field::from(value.extra),
        }
    }
}
impl ::std::fmt::Debug for PaymentMethod {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("PaymentMethod").finish_non_exhaustive()
    }
}
/// Builds a [`PaymentMethodCustomerDetails`](types::PaymentMethodCustomerDetails).
#[derive(Clone, Default)]
#[must_use = "a builder does nothing until it is built or sent"]
pub struct PaymentMethodCustomerDetails {
    name: crate::runtime::Field<String>,
    document_type: crate::runtime::Field<
        types::PaymentMethodCustomerDetailsDocumentType,
    >,
    document_number: crate::runtime::Field<String>,
    email: crate::runtime::Field<String>,
    extra: crate::runtime::Field<::serde_json::Map<String, ::serde_json::Value>>,
}
impl PaymentMethodCustomerDetails {
    /// Name of the customer.
    pub fn name<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.name.set(value);
        self
    }
    /// Kind of the customer's Colombian identity document.
    pub fn document_type<V>(mut self, value: V) -> Self
    where
        V: TryInto<types::PaymentMethodCustomerDetailsDocumentType>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.document_type.set(value);
        self
    }
    /// Number of the customer's Colombian identity document.
    pub fn document_number<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.document_number.set(value);
        self
    }
    /// E-mail address of the customer.
    pub fn email<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.email.set(value);
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
    ) -> Result<types::PaymentMethodCustomerDetails, crate::runtime::InvalidInput> {
        let mut problems = crate::runtime::InvalidInput::default();
        let name = self.name.optional("name", &mut problems);
        let document_type = self.document_type.optional("documentType", &mut problems);
        let document_number = self
            .document_number
            .optional("documentNumber", &mut problems);
        let email = self.email.optional("email", &mut problems);
        let extra = self.extra.optional("extra", &mut problems).unwrap_or_default();
        problems.into_result()?;
        Ok(types::PaymentMethodCustomerDetails {
            name,
            document_type,
            document_number,
            email,
            extra,
        })
    }
}
impl TryFrom<PaymentMethodCustomerDetails> for types::PaymentMethodCustomerDetails {
    type Error = crate::runtime::InvalidInput;
    fn try_from(value: PaymentMethodCustomerDetails) -> Result<Self, Self::Error> {
        value.build()
    }
}
impl From<types::PaymentMethodCustomerDetails> for PaymentMethodCustomerDetails {
    fn from(value: types::PaymentMethodCustomerDetails) -> Self {
        Self {
            name: crate::runtime::Field::from_option(value.name),
            document_type: crate::runtime::Field::from_option(value.document_type),
            document_number: crate::runtime::Field::from_option(value.document_number),
            email: crate::runtime::Field::from_option(value.email),
            extra: crate::runtime::Field::from(value.extra),
        }
    }
}
impl ::std::fmt::Debug for PaymentMethodCustomerDetails {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("PaymentMethodCustomerDetails").finish_non_exhaustive()
    }
}
