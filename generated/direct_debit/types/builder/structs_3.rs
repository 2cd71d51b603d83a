// Made by `cargo xtask generate`; do not edit.
// Input: sha256:e9eb7e825e17145730b6364724d33659b3749caf06c36969e49b17511fb858ce

//! Part of `types/builder`: structs.

use super::super::super::types;
/// Builds a [`ListPaymentMethodsResponse`](types::ListPaymentMethodsResponse).
#[derive(Clone, Default)]
#[must_use = "a builder does nothing until it is built or sent"]
pub struct ListPaymentMethodsResponse {
    items: crate::runtime::Field<Vec<types::PaymentMethod>>,
    extra: crate::runtime::Field<::serde_json::Map<String, ::serde_json::Value>>,
}
impl ListPaymentMethodsResponse {
    /// All of them.
    pub fn items<V>(mut self, value: V) -> Self
    where
        V: TryInto<Vec<types::PaymentMethod>>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.items.set(value);
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
    ) -> Result<types::ListPaymentMethodsResponse, crate::runtime::InvalidInput> {
        let mut problems = crate::runtime::InvalidInput::default();
        let items = self.items.optional("items", &mut problems).unwrap_or_default();
        let extra = self.extra.optional("extra", &mut problems).unwrap_or_default();
        problems.into_result()?;
        Ok(types::ListPaymentMethodsResponse {
            items,
            extra,
        })
    }
}
impl TryFrom<ListPaymentMethodsResponse> for types::ListPaymentMethodsResponse {
    type Error = crate::runtime::InvalidInput;
    fn try_from(
        value: ListPaymentMethodsResponse,
    ) -> Result<Self, crate::runtime::InvalidInput> {
        value.build()
    }
}
impl From<types::ListPaymentMethodsResponse> for ListPaymentMethodsResponse {
    fn from(value: types::ListPaymentMethodsResponse) -> Self {
        Self {
            items: crate::runtime::Field::from(value.items),
            extra: crate::runtime::Field::from(value.extra),
        }
    }
}
impl ::std::fmt::Debug for ListPaymentMethodsResponse {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("ListPaymentMethodsResponse").finish_non_exhaustive()
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
        let (
            true,
            Some(customer_id),
            Some(bank),
            Some(account_type),
            Some(account_number),
        ) = (problems.is_empty(), customer_id, bank, account_type, account_number) else {
            return Err(problems);
        };
        Ok(types::CreatePaymentMethodBankAccount {
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
        let (true, Some(customer_id), Some(redirect_url)) = (
            problems.is_empty(),
            customer_id,
            redirect_url,
        ) else {
            return Err(problems);
        };
        Ok(types::CreatePaymentMethodBancolombiaInstant {
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
        let (true, Some(customer_id), Some(phone_number)) = (
            problems.is_empty(),
            customer_id,
            phone_number,
        ) else {
            return Err(problems);
        };
        Ok(types::CreatePaymentMethodNequiInstant {
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
        }
    }
}
impl ::std::fmt::Debug for CreatePaymentMethodNequiInstant {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("CreatePaymentMethodNequiInstant").finish_non_exhaustive()
    }
}
/// Builds a [`ListPaymentRequestsResponse`](types::ListPaymentRequestsResponse).
#[derive(Clone, Default)]
#[must_use = "a builder does nothing until it is built or sent"]
pub struct ListPaymentRequestsResponse {
    items: crate::runtime::Field<Vec<types::PaymentRequest>>,
    extra: crate::runtime::Field<::serde_json::Map<String, ::serde_json::Value>>,
}
impl ListPaymentRequestsResponse {
    /// All of them.
    pub fn items<V>(mut self, value: V) -> Self
    where
        V: TryInto<Vec<types::PaymentRequest>>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.items.set(value);
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
    ) -> Result<types::ListPaymentRequestsResponse, crate::runtime::InvalidInput> {
        let mut problems = crate::runtime::InvalidInput::default();
        let items = self.items.optional("items", &mut problems).unwrap_or_default();
        let extra = self.extra.optional("extra", &mut problems).unwrap_or_default();
        problems.into_result()?;
        Ok(types::ListPaymentRequestsResponse {
            items,
            extra,
        })
    }
}
impl TryFrom<ListPaymentRequestsResponse> for types::ListPaymentRequestsResponse {
    type Error = crate::runtime::InvalidInput;
    fn try_from(
        value: ListPaymentRequestsResponse,
    ) -> Result<Self, crate::runtime::InvalidInput> {
        value.build()
    }
}
impl From<types::ListPaymentRequestsResponse> for ListPaymentRequestsResponse {
    fn from(value: types::ListPaymentRequestsResponse) -> Self {
        Self {
            items: crate::runtime::Field::from(value.items),
            extra: crate::runtime::Field::from(value.extra),
        }
    }
}
impl ::std::fmt::Debug for ListPaymentRequestsResponse {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("ListPaymentRequestsResponse").finish_non_exhaustive()
    }
}
