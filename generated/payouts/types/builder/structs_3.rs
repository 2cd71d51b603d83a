// Made by `cargo xtask generate`; do not edit.
// Input: sha256:00c4e3dce2ae50dfe8f91a051bc20e797cbfc4433a36cdf1ab77fd1ad929f5c1

//! Part of `types/builder`: structs.

use super::super::super::types;
/// Builds a [`PayinLinkBancolombiaButton`](types::PayinLinkBancolombiaButton).
#[derive(Clone, Default)]
#[must_use = "a builder does nothing until it is built or sent"]
pub struct PayinLinkBancolombiaButton {
    reference: crate::runtime::Field<String>,
    description: crate::runtime::Field<String>,
    customer_id: crate::runtime::Field<types::CustomerId>,
    redirect_url: crate::runtime::Field<String>,
    amount: crate::runtime::Field<crate::runtime::Amount>,
    expiration: crate::runtime::Field<String>,
    target_merchant_account_id: crate::runtime::Field<types::MerchantAccountId>,
    without_limits: bool,
}
impl PayinLinkBancolombiaButton {
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
    /// What is to be paid, in Colombian pesos; more than 1500.
    ///
    /// Currency: `COP`. More than: `1500`.
    pub fn amount<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::runtime::Amount>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.amount.set(value);
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
    pub fn build(
        self,
    ) -> Result<types::PayinLinkBancolombiaButton, crate::runtime::InvalidInput> {
        let mut problems = crate::runtime::InvalidInput::default();
        let reference = self.reference.optional("reference", &mut problems);
        let description = self.description.optional("description", &mut problems);
        let customer_id = self.customer_id.required("customerId", &mut problems);
        let redirect_url = self.redirect_url.required("redirectUrl", &mut problems);
        let amount = self.amount.required("amount", &mut problems);
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
                &[Limit::Number(Relation::MoreThan, 1500, 0)],
                &mut problems,
            );
        }
        let (true, Some(customer_id), Some(redirect_url), Some(amount)) = (
            problems.is_limits(),
            customer_id,
            redirect_url,
            amount,
        ) else {
            return Err(problems);
        };
        problems
            .about(types::PayinLinkBancolombiaButton {
                reference,
                description,
                customer_id,
                redirect_url,
                amount,
                expiration,
                target_merchant_account_id,
            })
    }
}
impl TryFrom<PayinLinkBancolombiaButton> for types::PayinLinkBancolombiaButton {
    type Error = crate::runtime::InvalidInput;
    fn try_from(
        value: PayinLinkBancolombiaButton,
    ) -> Result<Self, crate::runtime::InvalidInput> {
        value.build()
    }
}
impl From<types::PayinLinkBancolombiaButton> for PayinLinkBancolombiaButton {
    fn from(value: types::PayinLinkBancolombiaButton) -> Self {
        Self {
            reference: crate::runtime::Field::from_option(value.reference),
            description: crate::runtime::Field::from_option(value.description),
            customer_id: crate::runtime::Field::from(value.customer_id),
            redirect_url: crate::runtime::Field::from(value.redirect_url),
            amount: crate::runtime::Field::from(value.amount),
            expiration: crate::runtime::Field::from_option(value.expiration),
            target_merchant_account_id: crate::runtime::Field::from_option(
                value.target_merchant_account_id,
            ),
            without_limits: false,
        }
    }
}
impl ::std::fmt::Debug for PayinLinkBancolombiaButton {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("PayinLinkBancolombiaButton").finish_non_exhaustive()
    }
}
/// Builds a [`PayinLinkBancolombiaCollect`](types::PayinLinkBancolombiaCollect).
#[derive(Clone, Default)]
#[must_use = "a builder does nothing until it is built or sent"]
pub struct PayinLinkBancolombiaCollect {
    reference: crate::runtime::Field<String>,
    description: crate::runtime::Field<String>,
    customer_id: crate::runtime::Field<types::CustomerId>,
    redirect_url: crate::runtime::Field<String>,
    amount: crate::runtime::Field<crate::runtime::Amount>,
    expiration: crate::runtime::Field<String>,
    target_merchant_account_id: crate::runtime::Field<types::MerchantAccountId>,
    without_limits: bool,
}
impl PayinLinkBancolombiaCollect {
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
    /// What is to be paid, in Colombian pesos; more than 1500.
    ///
    /// Currency: `COP`. More than: `1500`.
    pub fn amount<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::runtime::Amount>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.amount.set(value);
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
    pub fn build(
        self,
    ) -> Result<types::PayinLinkBancolombiaCollect, crate::runtime::InvalidInput> {
        let mut problems = crate::runtime::InvalidInput::default();
        let reference = self.reference.optional("reference", &mut problems);
        let description = self.description.optional("description", &mut problems);
        let customer_id = self.customer_id.required("customerId", &mut problems);
        let redirect_url = self.redirect_url.required("redirectUrl", &mut problems);
        let amount = self.amount.required("amount", &mut problems);
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
                &[Limit::Number(Relation::MoreThan, 1500, 0)],
                &mut problems,
            );
        }
        let (true, Some(customer_id), Some(redirect_url), Some(amount)) = (
            problems.is_limits(),
            customer_id,
            redirect_url,
            amount,
        ) else {
            return Err(problems);
        };
        problems
            .about(types::PayinLinkBancolombiaCollect {
                reference,
                description,
                customer_id,
                redirect_url,
                amount,
                expiration,
                target_merchant_account_id,
            })
    }
}
impl TryFrom<PayinLinkBancolombiaCollect> for types::PayinLinkBancolombiaCollect {
    type Error = crate::runtime::InvalidInput;
    fn try_from(
        value: PayinLinkBancolombiaCollect,
    ) -> Result<Self, crate::runtime::InvalidInput> {
        value.build()
    }
}
impl From<types::PayinLinkBancolombiaCollect> for PayinLinkBancolombiaCollect {
    fn from(value: types::PayinLinkBancolombiaCollect) -> Self {
        Self {
            reference: crate::runtime::Field::from_option(value.reference),
            description: crate::runtime::Field::from_option(value.description),
            customer_id: crate::runtime::Field::from(value.customer_id),
            redirect_url: crate::runtime::Field::from(value.redirect_url),
            amount: crate::runtime::Field::from(value.amount),
            expiration: crate::runtime::Field::from_option(value.expiration),
            target_merchant_account_id: crate::runtime::Field::from_option(
                value.target_merchant_account_id,
            ),
            without_limits: false,
        }
    }
}
impl ::std::fmt::Debug for PayinLinkBancolombiaCollect {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("PayinLinkBancolombiaCollect").finish_non_exhaustive()
    }
}
/// Builds a [`PayinLinkCard`](types::PayinLinkCard).
#[derive(Clone, Default)]
#[must_use = "a builder does nothing until it is built or sent"]
pub struct PayinLinkCard {
    reference: crate::runtime::Field<String>,
    description: crate::runtime::Field<String>,
    customer_id: crate::runtime::Field<types::CustomerId>,
    redirect_url: crate::runtime::Field<String>,
    amount: crate::runtime::Field<crate::runtime::Amount>,
    card: crate::runtime::Field<types::Card>,
    expiration: crate::runtime::Field<String>,
    target_merchant_account_id: crate::runtime::Field<types::MerchantAccountId>,
    without_limits: bool,
}
impl PayinLinkCard {
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
    /// What is to be paid, in Colombian pesos; more than 1500.
    ///
    /// Currency: `COP`. More than: `1500`.
    pub fn amount<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::runtime::Amount>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.amount.set(value);
        self
    }
    /// `card` on the wire.
    pub fn card<V>(mut self, value: V) -> Self
    where
        V: TryInto<types::Card>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.card.set(value);
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
    pub fn build(self) -> Result<types::PayinLinkCard, crate::runtime::InvalidInput> {
        let mut problems = crate::runtime::InvalidInput::default();
        let reference = self.reference.optional("reference", &mut problems);
        let description = self.description.optional("description", &mut problems);
        let customer_id = self.customer_id.required("customerId", &mut problems);
        let redirect_url = self.redirect_url.required("redirectUrl", &mut problems);
        let amount = self.amount.required("amount", &mut problems);
        let card = self.card.required("card", &mut problems);
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
                &[Limit::Number(Relation::MoreThan, 1500, 0)],
                &mut problems,
            );
        }
        let (true, Some(customer_id), Some(redirect_url), Some(amount), Some(card)) = (
            problems.is_limits(),
            customer_id,
            redirect_url,
            amount,
            card,
        ) else {
            return Err(problems);
        };
        problems
            .about(types::PayinLinkCard {
                reference,
                description,
                customer_id,
                redirect_url,
                amount,
                card,
                expiration,
                target_merchant_account_id,
            })
    }
}
impl TryFrom<PayinLinkCard> for types::PayinLinkCard {
    type Error = crate::runtime::InvalidInput;
    fn try_from(value: PayinLinkCard) -> Result<Self, crate::runtime::InvalidInput> {
        value.build()
    }
}
impl From<types::PayinLinkCard> for PayinLinkCard {
    fn from(value: types::PayinLinkCard) -> Self {
        Self {
            reference: crate::runtime::Field::from_option(value.reference),
            description: crate::runtime::Field::from_option(value.description),
            customer_id: crate::runtime::Field::from(value.customer_id),
            redirect_url: crate::runtime::Field::from(value.redirect_url),
            amount: crate::runtime::Field::from(value.amount),
            card: crate::runtime::Field::from(value.card),
            expiration: crate::runtime::Field::from_option(value.expiration),
            target_merchant_account_id: crate::runtime::Field::from_option(
                value.target_merchant_account_id,
            ),
            without_limits: false,
        }
    }
}
impl ::std::fmt::Debug for PayinLinkCard {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("PayinLinkCard").finish_non_exhaustive()
    }
}
/// Builds a [`PayinLinkGeneral`](types::PayinLinkGeneral).
#[derive(Clone, Default)]
#[must_use = "a builder does nothing until it is built or sent"]
pub struct PayinLinkGeneral {
    reference: crate::runtime::Field<String>,
    description: crate::runtime::Field<String>,
    customer_id: crate::runtime::Field<types::CustomerId>,
    redirect_url: crate::runtime::Field<String>,
    amount: crate::runtime::Field<crate::runtime::Amount>,
    available_types: crate::runtime::Field<Vec<types::PayinMethod>>,
    expiration: crate::runtime::Field<String>,
    target_merchant_account_id: crate::runtime::Field<types::MerchantAccountId>,
    without_limits: bool,
}
impl PayinLinkGeneral {
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
    /// What is to be paid, in Colombian pesos; more than 1500.
    ///
    /// Currency: `COP`. More than: `1500`.
    pub fn amount<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::runtime::Amount>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.amount.set(value);
        self
    }
    /// The ways to pay the customer can choose from.
    pub fn available_types<V>(mut self, value: V) -> Self
    where
        V: TryInto<Vec<types::PayinMethod>>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.available_types.set(value);
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
    pub fn build(self) -> Result<types::PayinLinkGeneral, crate::runtime::InvalidInput> {
        let mut problems = crate::runtime::InvalidInput::default();
        let reference = self.reference.optional("reference", &mut problems);
        let description = self.description.optional("description", &mut problems);
        let customer_id = self.customer_id.required("customerId", &mut problems);
        let redirect_url = self.redirect_url.required("redirectUrl", &mut problems);
        let amount = self.amount.required("amount", &mut problems);
        let available_types = self
            .available_types
            .required("availableTypes", &mut problems);
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
                &[Limit::Number(Relation::MoreThan, 1500, 0)],
                &mut problems,
            );
        }
        let (
            true,
            Some(customer_id),
            Some(redirect_url),
            Some(amount),
            Some(available_types),
        ) = (problems.is_limits(), customer_id, redirect_url, amount, available_types)
        else {
            return Err(problems);
        };
        problems
            .about(types::PayinLinkGeneral {
                reference,
                description,
                customer_id,
                redirect_url,
                amount,
                available_types,
                expiration,
                target_merchant_account_id,
            })
    }
}
impl TryFrom<PayinLinkGeneral> for types::PayinLinkGeneral {
    type Error = crate::runtime::InvalidInput;
    fn try_from(value: PayinLinkGeneral) -> Result<Self, crate::runtime::InvalidInput> {
        value.build()
    }
}
impl From<types::PayinLinkGeneral> for PayinLinkGeneral {
    fn from(value: types::PayinLinkGeneral) -> Self {
        Self {
            reference: crate::runtime::Field::from_option(value.reference),
            description: crate::runtime::Field::from_option(value.description),
            customer_id: crate::runtime::Field::from(value.customer_id),
            redirect_url: crate::runtime::Field::from(value.redirect_url),
            amount: crate::runtime::Field::from(value.amount),
            available_types: crate::runtime::Field::from(value.available_types),
            expiration: crate::runtime::Field::from_option(value.expiration),
            target_merchant_account_id: crate::runtime::Field::from_option(
                value.target_merchant_account_id,
            ),
            without_limits: false,
        }
    }
}
impl ::std::fmt::Debug for PayinLinkGeneral {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("PayinLinkGeneral").finish_non_exhaustive()
    }
}
/// Builds a [`PayinLinkNequiButton`](types::PayinLinkNequiButton).
#[derive(Clone, Default)]
#[must_use = "a builder does nothing until it is built or sent"]
pub struct PayinLinkNequiButton {
    reference: crate::runtime::Field<String>,
    description: crate::runtime::Field<String>,
    customer_id: crate::runtime::Field<types::CustomerId>,
    redirect_url: crate::runtime::Field<String>,
    amount: crate::runtime::Field<crate::runtime::Amount>,
    phone_number: crate::runtime::Field<String>,
    expiration: crate::runtime::Field<String>,
    target_merchant_account_id: crate::runtime::Field<types::MerchantAccountId>,
    without_limits: bool,
}
impl PayinLinkNequiButton {
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
    /// What is to be paid, in Colombian pesos; more than 1500.
    ///
    /// Currency: `COP`. More than: `1500`.
    pub fn amount<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::runtime::Amount>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.amount.set(value);
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
    pub fn build(
        self,
    ) -> Result<types::PayinLinkNequiButton, crate::runtime::InvalidInput> {
        let mut problems = crate::runtime::InvalidInput::default();
        let reference = self.reference.optional("reference", &mut problems);
        let description = self.description.optional("description", &mut problems);
        let customer_id = self.customer_id.required("customerId", &mut problems);
        let redirect_url = self.redirect_url.required("redirectUrl", &mut problems);
        let amount = self.amount.required("amount", &mut problems);
        let phone_number = self.phone_number.required("phoneNumber", &mut problems);
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
                &[Limit::Number(Relation::MoreThan, 1500, 0)],
                &mut problems,
            );
        }
        let (
            true,
            Some(customer_id),
            Some(redirect_url),
            Some(amount),
            Some(phone_number),
        ) = (problems.is_limits(), customer_id, redirect_url, amount, phone_number) else {
            return Err(problems);
        };
        problems
            .about(types::PayinLinkNequiButton {
                reference,
                description,
                customer_id,
                redirect_url,
                amount,
                phone_number,
                expiration,
                target_merchant_account_id,
            })
    }
}
impl TryFrom<PayinLinkNequiButton> for types::PayinLinkNequiButton {
    type Error = crate::runtime::InvalidInput;
    fn try_from(
        value: PayinLinkNequiButton,
    ) -> Result<Self, crate::runtime::InvalidInput> {
        value.build()
    }
}
impl From<types::PayinLinkNequiButton> for PayinLinkNequiButton {
    fn from(value: types::PayinLinkNequiButton) -> Self {
        Self {
            reference: crate::runtime::Field::from_option(value.reference),
            description: crate::runtime::Field::from_option(value.description),
            customer_id: crate::runtime::Field::from(value.customer_id),
            redirect_url: crate::runtime::Field::from(value.redirect_url),
            amount: crate::runtime::Field::from(value.amount),
            phone_number: crate::runtime::Field::from(value.phone_number),
            expiration: crate::runtime::Field::from_option(value.expiration),
            target_merchant_account_id: crate::runtime::Field::from_option(
                value.target_merchant_account_id,
            ),
            without_limits: false,
        }
    }
}
impl ::std::fmt::Debug for PayinLinkNequiButton {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("PayinLinkNequiButton").finish_non_exhaustive()
    }
}
