// Made by `cargo xtask generate`; do not edit.
// Input: sha256:e9eb7e825e17145730b6364724d33659b3749caf06c36969e49b17511fb858ce

//! Part of `types/builder`: structs.

use super::super::super::types;
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
/// Builds a [`CreatePaymentMethodBankAccount`](types::CreatePaymentMethodBankAccount).
#[derive(Clone, Default)]
#[must_use = "a builder does nothing until it is built or sent"]
pub struct CreatePaymentMethodBankAccount {
    customer_id: crate::runtime::Field<types::CustomerId>,
    bank: crate::runtime::Field<types::Bank>,
    account_type: crate::runtime::Field<types::AccountType>,
    account_number: crate::runtime::Field<String>,
    without_limits: bool,
}
impl CreatePaymentMethodBankAccount {
    /// Unique identifier of the customer.
    pub fn customer_id<V>(mut self, value: V) -> Self
    where
        V: TryInto<types::CustomerId>,
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
        V: TryInto<types::AccountType>,
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
    ) -> Result<types::CreatePaymentMethodBankAccount, crate::runtime::InvalidInput> {
        let mut problems = crate::runtime::InvalidInput::default();
        let customer_id = self.customer_id.required("customerId", &mut problems);
        let bank = self.bank.required("bank", &mut problems);
        let account_type = self.account_type.required("accountType", &mut problems);
        let account_number = self
            .account_number
            .required("accountNumber", &mut problems);
        if self.without_limits {
            problems.pass_limits();
        }
        let (
            true,
            Some(customer_id),
            Some(bank),
            Some(account_type),
            Some(account_number),
        ) = (problems.is_limits(), customer_id, bank, account_type, account_number) else {
            return Err(problems);
        };
        problems
            .about(types::CreatePaymentMethodBankAccount {
                customer_id,
                bank,
                account_type,
                account_number,
            })
    }
}
impl TryFrom<CreatePaymentMethodBankAccount> for types::CreatePaymentMethodBankAccount {
    type Error = crate::runtime::InvalidInput;
    fn try_from(
        value: CreatePaymentMethodBankAccount,
    ) -> Result<Self, crate::runtime::InvalidInput> {
        value.build()
    }
}
impl From<types::CreatePaymentMethodBankAccount> for CreatePaymentMethodBankAccount {
    fn from(value: types::CreatePaymentMethodBankAccount) -> Self {
        Self {
            customer_id: crate::runtime::Field::from(value.customer_id),
            bank: crate::runtime::Field::from(value.bank),
            account_type: crate::runtime::Field::from(value.account_type),
            account_number: crate::runtime::Field::from(value.account_number),
            without_limits: false,
        }
    }
}
impl ::std::fmt::Debug for CreatePaymentMethodBankAccount {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("CreatePaymentMethodBankAccount").finish_non_exhaustive()
    }
}
/// Builds a [`CreatePaymentMethodBancolombiaInstant`](types::CreatePaymentMethodBancolombiaInstant).
#[derive(Clone, Default)]
#[must_use = "a builder does nothing until it is built or sent"]
pub struct CreatePaymentMethodBancolombiaInstant {
    customer_id: crate::runtime::Field<types::CustomerId>,
    redirect_url: crate::runtime::Field<String>,
    without_limits: bool,
}
impl CreatePaymentMethodBancolombiaInstant {
    /// Unique identifier of the customer.
    pub fn customer_id<V>(mut self, value: V) -> Self
    where
        V: TryInto<types::CustomerId>,
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
    ) -> Result<
        types::CreatePaymentMethodBancolombiaInstant,
        crate::runtime::InvalidInput,
    > {
        let mut problems = crate::runtime::InvalidInput::default();
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
            .about(types::CreatePaymentMethodBancolombiaInstant {
                customer_id,
                redirect_url,
            })
    }
}
impl TryFrom<CreatePaymentMethodBancolombiaInstant>
for types::CreatePaymentMethodBancolombiaInstant {
    type Error = crate::runtime::InvalidInput;
    fn try_from(
        value: CreatePaymentMethodBancolombiaInstant,
    ) -> Result<Self, crate::runtime::InvalidInput> {
        value.build()
    }
}
impl From<types::CreatePaymentMethodBancolombiaInstant>
for CreatePaymentMethodBancolombiaInstant {
    fn from(value: types::CreatePaymentMethodBancolombiaInstant) -> Self {
        Self {
            customer_id: crate::runtime::Field::from(value.customer_id),
            redirect_url: crate::runtime::Field::from(value.redirect_url),
            without_limits: false,
        }
    }
}
impl ::std::fmt::Debug for CreatePaymentMethodBancolombiaInstant {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("CreatePaymentMethodBancolombiaInstant").finish_non_exhaustive()
    }
}
/// Builds a [`CreatePaymentMethodNequiInstant`](types::CreatePaymentMethodNequiInstant).
#[derive(Clone, Default)]
#[must_use = "a builder does nothing until it is built or sent"]
pub struct CreatePaymentMethodNequiInstant {
    customer_id: crate::runtime::Field<types::CustomerId>,
    phone_number: crate::runtime::Field<String>,
    without_limits: bool,
}
impl CreatePaymentMethodNequiInstant {
    /// Unique identifier of the customer.
    pub fn customer_id<V>(mut self, value: V) -> Self
    where
        V: TryInto<types::CustomerId>,
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
    ) -> Result<types::CreatePaymentMethodNequiInstant, crate::runtime::InvalidInput> {
        let mut problems = crate::runtime::InvalidInput::default();
        let customer_id = self.customer_id.required("customerId", &mut problems);
        let phone_number = self.phone_number.required("phoneNumber", &mut problems);
        if self.without_limits {
            problems.pass_limits();
        }
        let (true, Some(customer_id), Some(phone_number)) = (
            problems.is_limits(),
            customer_id,
            phone_number,
        ) else {
            return Err(problems);
        };
        problems
            .about(types::CreatePaymentMethodNequiInstant {
                customer_id,
                phone_number,
            })
    }
}
impl TryFrom<CreatePaymentMethodNequiInstant>
for types::CreatePaymentMethodNequiInstant {
    type Error = crate::runtime::InvalidInput;
    fn try_from(
        value: CreatePaymentMethodNequiInstant,
    ) -> Result<Self, crate::runtime::InvalidInput> {
        value.build()
    }
}
impl From<types::CreatePaymentMethodNequiInstant> for CreatePaymentMethodNequiInstant {
    fn from(value: types::CreatePaymentMethodNequiInstant) -> Self {
        Self {
            customer_id: crate::runtime::Field::from(value.customer_id),
            phone_number: crate::runtime::Field::from(value.phone_number),
            without_limits: false,
        }
    }
}
impl ::std::fmt::Debug for CreatePaymentMethodNequiInstant {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("CreatePaymentMethodNequiInstant").finish_non_exhaustive()
    }
}
