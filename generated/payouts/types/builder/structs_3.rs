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
/// Builds a [`PayoutTargetBankAccount`](types::PayoutTargetBankAccount).
#[derive(Clone, Default)]
#[must_use = "a builder does nothing until it is built or sent"]
pub struct PayoutTargetBankAccount {
    reference: crate::runtime::Field<String>,
    description: crate::runtime::Field<String>,
    customer_id: crate::runtime::Field<types::CustomerId>,
    redirect_url: crate::runtime::Field<String>,
    type_: crate::runtime::Field<types::PayoutTargetBankAccountType>,
    bank_account: crate::runtime::Field<types::BcolPayoutBankAccount>,
    without_limits: bool,
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
        V: TryInto<types::CustomerId>,
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
    ) -> Result<types::PayoutTargetBankAccount, crate::runtime::InvalidInput> {
        let mut problems = crate::runtime::InvalidInput::default();
        let reference = self.reference.optional("reference", &mut problems);
        let description = self.description.optional("description", &mut problems);
        let customer_id = self.customer_id.required("customerId", &mut problems);
        let redirect_url = self.redirect_url.required("redirectUrl", &mut problems);
        let type_ = self.type_.optional("type", &mut problems).unwrap_or_default();
        let bank_account = self.bank_account.required("bankAccount", &mut problems);
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
            .about(types::PayoutTargetBankAccount {
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
    fn try_from(
        value: PayoutTargetBankAccount,
    ) -> Result<Self, crate::runtime::InvalidInput> {
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
            without_limits: false,
        }
    }
}
impl ::std::fmt::Debug for PayoutTargetBankAccount {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("PayoutTargetBankAccount").finish_non_exhaustive()
    }
}
