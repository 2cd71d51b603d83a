// Made by `cargo xtask generate`; do not edit.
// Input: sha256:00c4e3dce2ae50dfe8f91a051bc20e797cbfc4433a36cdf1ab77fd1ad929f5c1

//! Part of `types/builder`: structs.

use super::super::super::types;
/// Builds a [`BcolDirectDebitBankAccount`](types::BcolDirectDebitBankAccount).
#[derive(Clone, Default)]
#[must_use = "a builder does nothing until it is built or sent"]
pub struct BcolDirectDebitBankAccount {
    bank: crate::runtime::Field<types::BcolDirectDebitBank>,
    account_type: crate::runtime::Field<types::AccountType>,
    account_number: crate::runtime::Field<String>,
    without_limits: bool,
}
impl BcolDirectDebitBankAccount {
    /// `bank` on the wire.
    pub fn bank<V>(mut self, value: V) -> Self
    where
        V: TryInto<types::BcolDirectDebitBank>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.bank.set(value);
        self
    }
    /// The kind of the account.
    pub fn account_type<V>(mut self, value: V) -> Self
    where
        V: TryInto<types::AccountType>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.account_type.set(value);
        self
    }
    /// The number of the account.
    pub fn account_number<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.account_number.set(value);
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
    ) -> Result<types::BcolDirectDebitBankAccount, crate::runtime::InvalidInput> {
        let mut problems = crate::runtime::InvalidInput::default();
        let bank = self.bank.optional("bank", &mut problems);
        let account_type = self.account_type.optional("accountType", &mut problems);
        let account_number = self
            .account_number
            .optional("accountNumber", &mut problems);
        if self.without_limits {
            problems.pass_limits();
        }
        let (true,) = (problems.is_limits(),) else {
            return Err(problems);
        };
        problems
            .about(types::BcolDirectDebitBankAccount {
                bank,
                account_type,
                account_number,
            })
    }
}
impl TryFrom<BcolDirectDebitBankAccount> for types::BcolDirectDebitBankAccount {
    type Error = crate::runtime::InvalidInput;
    fn try_from(
        value: BcolDirectDebitBankAccount,
    ) -> Result<Self, crate::runtime::InvalidInput> {
        value.build()
    }
}
impl From<types::BcolDirectDebitBankAccount> for BcolDirectDebitBankAccount {
    fn from(value: types::BcolDirectDebitBankAccount) -> Self {
        Self {
            bank: crate::runtime::Field::from_option(value.bank),
            account_type: crate::runtime::Field::from_option(value.account_type),
            account_number: crate::runtime::Field::from_option(value.account_number),
            without_limits: false,
        }
    }
}
impl ::std::fmt::Debug for BcolDirectDebitBankAccount {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("BcolDirectDebitBankAccount").finish_non_exhaustive()
    }
}
/// Builds a [`BcolPayoutBankAccount`](types::BcolPayoutBankAccount).
#[derive(Clone, Default)]
#[must_use = "a builder does nothing until it is built or sent"]
pub struct BcolPayoutBankAccount {
    bank: crate::runtime::Field<types::BcolPayoutBank>,
    account_type: crate::runtime::Field<types::AccountType>,
    account_number: crate::runtime::Field<String>,
    without_limits: bool,
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
        V: TryInto<types::AccountType>,
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
    ) -> Result<types::BcolPayoutBankAccount, crate::runtime::InvalidInput> {
        let mut problems = crate::runtime::InvalidInput::default();
        let bank = self.bank.optional("bank", &mut problems);
        let account_type = self.account_type.optional("accountType", &mut problems);
        let account_number = self
            .account_number
            .optional("accountNumber", &mut problems);
        if self.without_limits {
            problems.pass_limits();
        }
        let (true,) = (problems.is_limits(),) else {
            return Err(problems);
        };
        problems
            .about(types::BcolPayoutBankAccount {
                bank,
                account_type,
                account_number,
            })
    }
}
impl TryFrom<BcolPayoutBankAccount> for types::BcolPayoutBankAccount {
    type Error = crate::runtime::InvalidInput;
    fn try_from(
        value: BcolPayoutBankAccount,
    ) -> Result<Self, crate::runtime::InvalidInput> {
        value.build()
    }
}
impl From<types::BcolPayoutBankAccount> for BcolPayoutBankAccount {
    fn from(value: types::BcolPayoutBankAccount) -> Self {
        Self {
            bank: crate::runtime::Field::from_option(value.bank),
            account_type: crate::runtime::Field::from_option(value.account_type),
            account_number: crate::runtime::Field::from_option(value.account_number),
            without_limits: false,
        }
    }
}
impl ::std::fmt::Debug for BcolPayoutBankAccount {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("BcolPayoutBankAccount").finish_non_exhaustive()
    }
}
/// Builds a [`Card`](types::Card).
#[derive(Clone, Default)]
#[must_use = "a builder does nothing until it is built or sent"]
pub struct Card {
    card_number: crate::runtime::Field<crate::runtime::Secret>,
    expiration_month: crate::runtime::Field<crate::runtime::Secret>,
    expiration_year: crate::runtime::Field<crate::runtime::Secret>,
    cvv: crate::runtime::Field<crate::runtime::Secret>,
    without_limits: bool,
}
impl Card {
    /// The number of the card, 13 to 19 digits.
    ///
    /// Pattern: `^\d{13,19}$`. Example: `4111111111111111`.
    pub fn card_number<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::runtime::Secret>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.card_number.set(value);
        self
    }
    /// The month in which the card expires, two digits.
    ///
    /// Pattern: `^(0[1-9]|1[0-2])$`. Example: `12`.
    pub fn expiration_month<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::runtime::Secret>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.expiration_month.set(value);
        self
    }
    /// The year in which the card expires, four digits.
    ///
    /// Pattern: `^\d{4}$`. Example: `2023`.
    pub fn expiration_year<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::runtime::Secret>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.expiration_year.set(value);
        self
    }
    /// The verification code, three or four digits.
    ///
    /// Pattern: `^\d{3,4}$`. Example: `123`.
    pub fn cvv<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::runtime::Secret>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.cvv.set(value);
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
    pub fn build(self) -> Result<types::Card, crate::runtime::InvalidInput> {
        let mut problems = crate::runtime::InvalidInput::default();
        let card_number = self.card_number.required("cardNumber", &mut problems);
        let expiration_month = self
            .expiration_month
            .required("expirationMonth", &mut problems);
        let expiration_year = self
            .expiration_year
            .required("expirationYear", &mut problems);
        let cvv = self.cvv.required("cvv", &mut problems);
        if self.without_limits {
            problems.pass_limits();
        } else {
            use crate::runtime::{Counted, Limit, Limited, Part, Relation, check_count};
            Limited::check(
                &card_number,
                "cardNumber",
                &[
                    Limit::Pattern(
                        "^\\d{13,19}$",
                        &[Part::Start, Part::Of(&[('0', '9')], 13, 19), Part::End],
                    ),
                    Limit::Luhn,
                ],
                &mut problems,
            );
            Limited::check(
                &expiration_month,
                "expirationMonth",
                &[
                    Limit::Pattern(
                        "^(0[1-9]|1[0-2])$",
                        &[
                            Part::Start,
                            Part::Either(
                                &[
                                    &[
                                        Part::Of(&[('0', '0')], 1, 1),
                                        Part::Of(&[('1', '9')], 1, 1),
                                    ],
                                    &[
                                        Part::Of(&[('1', '1')], 1, 1),
                                        Part::Of(&[('0', '2')], 1, 1),
                                    ],
                                ],
                            ),
                            Part::End,
                        ],
                    ),
                ],
                &mut problems,
            );
            Limited::check(
                &expiration_year,
                "expirationYear",
                &[
                    Limit::Pattern(
                        "^\\d{4}$",
                        &[Part::Start, Part::Of(&[('0', '9')], 4, 4), Part::End],
                    ),
                ],
                &mut problems,
            );
            Limited::check(
                &cvv,
                "cvv",
                &[
                    Limit::Pattern(
                        "^\\d{3,4}$",
                        &[Part::Start, Part::Of(&[('0', '9')], 3, 4), Part::End],
                    ),
                ],
                &mut problems,
            );
        }
        let (
            true,
            Some(card_number),
            Some(expiration_month),
            Some(expiration_year),
            Some(cvv),
        ) = (problems.is_limits(), card_number, expiration_month, expiration_year, cvv)
        else {
            return Err(problems);
        };
        problems
            .about(types::Card {
                card_number,
                expiration_month,
                expiration_year,
                cvv,
            })
    }
}
impl TryFrom<Card> for types::Card {
    type Error = crate::runtime::InvalidInput;
    fn try_from(value: Card) -> Result<Self, crate::runtime::InvalidInput> {
        value.build()
    }
}
impl From<types::Card> for Card {
    fn from(value: types::Card) -> Self {
        Self {
            card_number: crate::runtime::Field::from(value.card_number),
            expiration_month: crate::runtime::Field::from(value.expiration_month),
            expiration_year: crate::runtime::Field::from(value.expiration_year),
            cvv: crate::runtime::Field::from(value.cvv),
            without_limits: false,
        }
    }
}
impl ::std::fmt::Debug for Card {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("Card").finish_non_exhaustive()
    }
}
/// Builds a [`CreateCustomer`](types::CreateCustomer).
#[derive(Clone, Default)]
#[must_use = "a builder does nothing until it is built or sent"]
pub struct CreateCustomer {
    reference: crate::runtime::Field<String>,
    name: crate::runtime::Field<String>,
    document_type: crate::runtime::Field<types::DocumentType>,
    document_number: crate::runtime::Field<String>,
    email: crate::runtime::Field<String>,
    phone_number: crate::runtime::Field<String>,
    without_limits: bool,
}
impl CreateCustomer {
    /// A reference of the merchant's; lists can be filtered by it.
    pub fn reference<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.reference.set(value);
        self
    }
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
    /// The customer's phone number.
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
    pub fn build(self) -> Result<types::CreateCustomer, crate::runtime::InvalidInput> {
        let mut problems = crate::runtime::InvalidInput::default();
        let reference = self.reference.optional("reference", &mut problems);
        let name = self.name.required("name", &mut problems);
        let document_type = self.document_type.required("documentType", &mut problems);
        let document_number = self
            .document_number
            .required("documentNumber", &mut problems);
        let email = self.email.required("email", &mut problems);
        let phone_number = self.phone_number.required("phoneNumber", &mut problems);
        if self.without_limits {
            problems.pass_limits();
        }
        let (
            true,
            Some(name),
            Some(document_type),
            Some(document_number),
            Some(email),
            Some(phone_number),
        ) = (
            problems.is_limits(),
            name,
            document_type,
            document_number,
            email,
            phone_number,
        ) else {
            return Err(problems);
        };
        problems
            .about(types::CreateCustomer {
                reference,
                name,
                document_type,
                document_number,
                email,
                phone_number,
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
            reference: crate::runtime::Field::from_option(value.reference),
            name: crate::runtime::Field::from(value.name),
            document_type: crate::runtime::Field::from(value.document_type),
            document_number: crate::runtime::Field::from(value.document_number),
            email: crate::runtime::Field::from(value.email),
            phone_number: crate::runtime::Field::from(value.phone_number),
            without_limits: false,
        }
    }
}
impl ::std::fmt::Debug for CreateCustomer {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("CreateCustomer").finish_non_exhaustive()
    }
}
/// Builds a [`CreatePayinRequest`](types::CreatePayinRequest).
#[derive(Clone, Default)]
#[must_use = "a builder does nothing until it is built or sent"]
pub struct CreatePayinRequest {
    reference: crate::runtime::Field<String>,
    payin_source_id: crate::runtime::Field<types::PayinSourceId>,
    amount: crate::runtime::Field<crate::runtime::Amount>,
    target_merchant_account_id: crate::runtime::Field<types::MerchantAccountId>,
    without_limits: bool,
}
impl CreatePayinRequest {
    /// A reference of the merchant's; lists can be filtered by it.
    pub fn reference<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.reference.set(value);
        self
    }
    /// The source to draw from.
    pub fn payin_source_id<V>(mut self, value: V) -> Self
    where
        V: TryInto<types::PayinSourceId>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.payin_source_id.set(value);
        self
    }
    /// What to collect, in whole Colombian pesos; more than 1000 and, unless the merchant agreed otherwise, at most 2000000.
    ///
    /// Currency: `COP`. More than: `1000`. Multiple of: `1`.
    pub fn amount<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::runtime::Amount>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.amount.set(value);
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
    ) -> Result<types::CreatePayinRequest, crate::runtime::InvalidInput> {
        let mut problems = crate::runtime::InvalidInput::default();
        let reference = self.reference.optional("reference", &mut problems);
        let payin_source_id = self
            .payin_source_id
            .required("payinSourceId", &mut problems);
        let amount = self.amount.required("amount", &mut problems);
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
                &[
                    Limit::Number(Relation::MoreThan, 1000, 0),
                    Limit::Number(Relation::MultipleOf, 1, 0),
                ],
                &mut problems,
            );
        }
        let (true, Some(payin_source_id), Some(amount)) = (
            problems.is_limits(),
            payin_source_id,
            amount,
        ) else {
            return Err(problems);
        };
        problems
            .about(types::CreatePayinRequest {
                reference,
                payin_source_id,
                amount,
                target_merchant_account_id,
            })
    }
}
impl TryFrom<CreatePayinRequest> for types::CreatePayinRequest {
    type Error = crate::runtime::InvalidInput;
    fn try_from(
        value: CreatePayinRequest,
    ) -> Result<Self, crate::runtime::InvalidInput> {
        value.build()
    }
}
impl From<types::CreatePayinRequest> for CreatePayinRequest {
    fn from(value: types::CreatePayinRequest) -> Self {
        Self {
            reference: crate::runtime::Field::from_option(value.reference),
            payin_source_id: crate::runtime::Field::from(value.payin_source_id),
            amount: crate::runtime::Field::from(value.amount),
            target_merchant_account_id: crate::runtime::Field::from_option(
                value.target_merchant_account_id,
            ),
            without_limits: false,
        }
    }
}
impl ::std::fmt::Debug for CreatePayinRequest {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("CreatePayinRequest").finish_non_exhaustive()
    }
}
/// Builds a [`CreatePayoutRequest`](types::CreatePayoutRequest).
#[derive(Clone, Default)]
#[must_use = "a builder does nothing until it is built or sent"]
pub struct CreatePayoutRequest {
    reference: crate::runtime::Field<String>,
    payout_target_id: crate::runtime::Field<types::PayoutTargetId>,
    amount: crate::runtime::Field<crate::runtime::Amount>,
    source_merchant_account_id: crate::runtime::Field<types::MerchantAccountId>,
    without_limits: bool,
}
impl CreatePayoutRequest {
    /// A reference of the merchant's; lists can be filtered by it.
    pub fn reference<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.reference.set(value);
        self
    }
    /// The target to pay.
    pub fn payout_target_id<V>(mut self, value: V) -> Self
    where
        V: TryInto<types::PayoutTargetId>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.payout_target_id.set(value);
        self
    }
    /// What to pay, in Colombian pesos; more than 1000 and, unless the merchant agreed otherwise, at most 5000000.
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
    /// The merchant account that pays.
    pub fn source_merchant_account_id<V>(mut self, value: V) -> Self
    where
        V: TryInto<types::MerchantAccountId>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.source_merchant_account_id.set(value);
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
    ) -> Result<types::CreatePayoutRequest, crate::runtime::InvalidInput> {
        let mut problems = crate::runtime::InvalidInput::default();
        let reference = self.reference.optional("reference", &mut problems);
        let payout_target_id = self
            .payout_target_id
            .required("payoutTargetId", &mut problems);
        let amount = self.amount.required("amount", &mut problems);
        let source_merchant_account_id = self
            .source_merchant_account_id
            .optional("sourceMerchantAccountId", &mut problems);
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
        let (true, Some(payout_target_id), Some(amount)) = (
            problems.is_limits(),
            payout_target_id,
            amount,
        ) else {
            return Err(problems);
        };
        problems
            .about(types::CreatePayoutRequest {
                reference,
                payout_target_id,
                amount,
                source_merchant_account_id,
            })
    }
}
impl TryFrom<CreatePayoutRequest> for types::CreatePayoutRequest {
    type Error = crate::runtime::InvalidInput;
    fn try_from(
        value: CreatePayoutRequest,
    ) -> Result<Self, crate::runtime::InvalidInput> {
        value.build()
    }
}
impl From<types::CreatePayoutRequest> for CreatePayoutRequest {
    fn from(value: types::CreatePayoutRequest) -> Self {
        Self {
            reference: crate::runtime::Field::from_option(value.reference),
            payout_target_id: crate::runtime::Field::from(value.payout_target_id),
            amount: crate::runtime::Field::from(value.amount),
            source_merchant_account_id: crate::runtime::Field::from_option(
                value.source_merchant_account_id,
            ),
            without_limits: false,
        }
    }
}
impl ::std::fmt::Debug for CreatePayoutRequest {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("CreatePayoutRequest").finish_non_exhaustive()
    }
}
