// Made by `cargo xtask generate`; do not edit.
// Input: sha256:e9eb7e825e17145730b6364724d33659b3749caf06c36969e49b17511fb858ce

//! Part of `types/builder`: structs.

use super::super::super::types;
/// Builds a [`PaymentRequest`](types::PaymentRequest).
#[derive(Clone, Default)]
#[must_use = "a builder does nothing until it is built or sent"]
pub struct PaymentRequest {
    id: crate::runtime::Field<types::PaymentRequestId>,
    status: crate::runtime::Field<types::PaymentRequestStatus>,
    customer_id: crate::runtime::Field<types::CustomerId>,
    customer_details: crate::runtime::Field<types::CustomerDetails>,
    payment_method_id: crate::runtime::Field<types::PaymentMethodId>,
    payment_method_details: crate::runtime::Field<types::PaymentMethodDetails>,
    currency: crate::runtime::Field<String>,
    amount: crate::runtime::Field<crate::runtime::Amount>,
    created_at: crate::runtime::Field<crate::runtime::Timestamp>,
    updated_at: crate::runtime::Field<crate::runtime::Timestamp>,
    approved_details: crate::runtime::Field<types::ApprovedPaymentRequest>,
    error_details: crate::runtime::Field<types::ErroredPaymentRequest>,
    extra: crate::runtime::Field<::serde_json::Map<String, ::serde_json::Value>>,
}
impl PaymentRequest {
    /// The request's identifier, a UUID.
    ///
    /// Format: `uuid`. Example: `0697129c-26e2-42f1-a000-dc60878d5588`.
    pub fn id<V>(mut self, value: V) -> Self
    where
        V: TryInto<types::PaymentRequestId>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.id.set(value);
        self
    }
    /// How far the payment is.
    pub fn status<V>(mut self, value: V) -> Self
    where
        V: TryInto<types::PaymentRequestStatus>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.status.set(value);
        self
    }
    /// The customer who pays.
    ///
    /// Example: `e79a0b74-3aba-4149-9f74-0bb5791a6ee6`.
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
    /// The payment method that is drawn from.
    ///
    /// Example: `67d7ae28-bf1d-4ee9-8a47-99358c9e6c32`.
    pub fn payment_method_id<V>(mut self, value: V) -> Self
    where
        V: TryInto<types::PaymentMethodId>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.payment_method_id.set(value);
        self
    }
    /// `paymentMethodDetails` on the wire.
    pub fn payment_method_details<V>(mut self, value: V) -> Self
    where
        V: TryInto<types::PaymentMethodDetails>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.payment_method_details.set(value);
        self
    }
    /// The currency; only cop is known.
    ///
    /// Example: `cop`.
    pub fn currency<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.currency.set(value);
        self
    }
    /// What was asked for, in Colombian pesos.
    ///
    /// Currency: `COP`. Example: `10000`.
    pub fn amount<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::runtime::Amount>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.amount.set(value);
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
    /// `approvedDetails` on the wire.
    pub fn approved_details<V>(mut self, value: V) -> Self
    where
        V: TryInto<types::ApprovedPaymentRequest>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.approved_details.set(value);
        self
    }
    /// `errorDetails` on the wire.
    pub fn error_details<V>(mut self, value: V) -> Self
    where
        V: TryInto<types::ErroredPaymentRequest>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.error_details.set(value);
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
    pub fn build(self) -> Result<types::PaymentRequest, crate::runtime::InvalidInput> {
        let mut problems = crate::runtime::InvalidInput::default();
        let id = self.id.optional("id", &mut problems);
        let status = self.status.optional("status", &mut problems);
        let customer_id = self.customer_id.optional("customerId", &mut problems);
        let customer_details = self
            .customer_details
            .optional("customerDetails", &mut problems);
        let payment_method_id = self
            .payment_method_id
            .optional("paymentMethodId", &mut problems);
        let payment_method_details = self
            .payment_method_details
            .optional("paymentMethodDetails", &mut problems);
        let currency = self.currency.optional("currency", &mut problems);
        let amount = self.amount.optional("amount", &mut problems);
        let created_at = self.created_at.optional("createdAt", &mut problems);
        let updated_at = self.updated_at.optional("updatedAt", &mut problems);
        let approved_details = self
            .approved_details
            .optional("approvedDetails", &mut problems);
        let error_details = self.error_details.optional("errorDetails", &mut problems);
        let extra = self.extra.optional("extra", &mut problems).unwrap_or_default();
        let (true,) = (problems.is_limits(),) else {
            return Err(problems);
        };
        problems
            .about(types::PaymentRequest {
                id,
                status,
                customer_id,
                customer_details,
                payment_method_id,
                payment_method_details,
                currency,
                amount,
                created_at,
                updated_at,
                approved_details,
                error_details,
                extra,
            })
    }
}
impl TryFrom<PaymentRequest> for types::PaymentRequest {
    type Error = crate::runtime::InvalidInput;
    fn try_from(value: PaymentRequest) -> Result<Self, crate::runtime::InvalidInput> {
        value.build()
    }
}
impl From<types::PaymentRequest> for PaymentRequest {
    fn from(value: types::PaymentRequest) -> Self {
        Self {
            id: crate::runtime::Field::from_option(value.id),
            status: crate::runtime::Field::from_option(value.status),
            customer_id: crate::runtime::Field::from_option(value.customer_id),
            customer_details: crate::runtime::Field::from_option(value.customer_details),
            payment_method_id: crate::runtime::Field::from_option(
                value.payment_method_id,
            ),
            payment_method_details: crate::runtime::Field::from_option(
                value.payment_method_details,
            ),
            currency: crate::runtime::Field::from_option(value.currency),
            amount: crate::runtime::Field::from_option(value.amount),
            created_at: crate::runtime::Field::from_option(value.created_at),
            updated_at: crate::runtime::Field::from_option(value.updated_at),
            approved_details: crate::runtime::Field::from_option(value.approved_details),
            error_details: crate::runtime::Field::from_option(value.error_details),
            extra: crate::runtime::Field::from(value.extra),
        }
    }
}
impl ::std::fmt::Debug for PaymentRequest {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("PaymentRequest").finish_non_exhaustive()
    }
}
/// Builds a [`ListCustomersResponse`](types::ListCustomersResponse).
#[derive(Clone, Default)]
#[must_use = "a builder does nothing until it is built or sent"]
pub struct ListCustomersResponse {
    items: crate::runtime::Field<Vec<types::Customer>>,
    extra: crate::runtime::Field<::serde_json::Map<String, ::serde_json::Value>>,
}
impl ListCustomersResponse {
    /// All of them.
    pub fn items<V>(mut self, value: V) -> Self
    where
        V: TryInto<Vec<types::Customer>>,
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
    ) -> Result<types::ListCustomersResponse, crate::runtime::InvalidInput> {
        let mut problems = crate::runtime::InvalidInput::default();
        let items = self.items.optional("items", &mut problems).unwrap_or_default();
        let extra = self.extra.optional("extra", &mut problems).unwrap_or_default();
        let (true,) = (problems.is_limits(),) else {
            return Err(problems);
        };
        problems
            .about(types::ListCustomersResponse {
                items,
                extra,
            })
    }
}
impl TryFrom<ListCustomersResponse> for types::ListCustomersResponse {
    type Error = crate::runtime::InvalidInput;
    fn try_from(
        value: ListCustomersResponse,
    ) -> Result<Self, crate::runtime::InvalidInput> {
        value.build()
    }
}
impl From<types::ListCustomersResponse> for ListCustomersResponse {
    fn from(value: types::ListCustomersResponse) -> Self {
        Self {
            items: crate::runtime::Field::from(value.items),
            extra: crate::runtime::Field::from(value.extra),
        }
    }
}
impl ::std::fmt::Debug for ListCustomersResponse {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("ListCustomersResponse").finish_non_exhaustive()
    }
}
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
        let (true,) = (problems.is_limits(),) else {
            return Err(problems);
        };
        problems
            .about(types::ListPaymentMethodsResponse {
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
        let (true,) = (problems.is_limits(),) else {
            return Err(problems);
        };
        problems
            .about(types::ListPaymentRequestsResponse {
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
