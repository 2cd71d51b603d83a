// Made by `cargo xtask generate`; do not edit.
// Input: sha256:e9eb7e825e17145730b6364724d33659b3749caf06c36969e49b17511fb858ce

//! Part of `types/builder`: structs.

use super::super::super::types;
/// Builds a [`CustomerDetails`](types::CustomerDetails).
#[derive(Clone, Default)]
#[must_use = "a builder does nothing until it is built or sent"]
pub struct CustomerDetails {
    name: crate::runtime::Field<String>,
    document_type: crate::runtime::Field<types::DocumentType>,
    document_number: crate::runtime::Field<String>,
    email: crate::runtime::Field<String>,
    extra: crate::runtime::Field<::serde_json::Map<String, ::serde_json::Value>>,
}
impl CustomerDetails {
    /// Name of the customer.
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
    /// Number of the customer's identity document.
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
    /// E-mail address of the customer.
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
        let name = self.name.optional("name", &mut problems);
        let document_type = self.document_type.optional("documentType", &mut problems);
        let document_number = self
            .document_number
            .optional("documentNumber", &mut problems);
        let email = self.email.optional("email", &mut problems);
        let extra = self.extra.optional("extra", &mut problems).unwrap_or_default();
        let (true,) = (problems.is_limits(),) else {
            return Err(problems);
        };
        problems
            .about(types::CustomerDetails {
                name,
                document_type,
                document_number,
                email,
                extra,
            })
    }
}
impl TryFrom<CustomerDetails> for types::CustomerDetails {
    type Error = crate::runtime::InvalidInput;
    fn try_from(value: CustomerDetails) -> Result<Self, crate::runtime::InvalidInput> {
        value.build()
    }
}
impl From<types::CustomerDetails> for CustomerDetails {
    fn from(value: types::CustomerDetails) -> Self {
        Self {
            name: crate::runtime::Field::from_option(value.name),
            document_type: crate::runtime::Field::from_option(value.document_type),
            document_number: crate::runtime::Field::from_option(value.document_number),
            email: crate::runtime::Field::from_option(value.email),
            extra: crate::runtime::Field::from(value.extra),
        }
    }
}
impl ::std::fmt::Debug for CustomerDetails {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("CustomerDetails").finish_non_exhaustive()
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
    /// What went wrong, for a person.
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
        let (true,) = (problems.is_limits(),) else {
            return Err(problems);
        };
        problems.about(types::ErrorBody { message, extra })
    }
}
impl TryFrom<ErrorBody> for types::ErrorBody {
    type Error = crate::runtime::InvalidInput;
    fn try_from(value: ErrorBody) -> Result<Self, crate::runtime::InvalidInput> {
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
/// Builds a [`ErroredPaymentRequest`](types::ErroredPaymentRequest).
#[derive(Clone, Default)]
#[must_use = "a builder does nothing until it is built or sent"]
pub struct ErroredPaymentRequest {
    error_code: crate::runtime::Field<String>,
    error_message: crate::runtime::Field<String>,
    error_at: crate::runtime::Field<crate::runtime::Timestamp>,
    extra: crate::runtime::Field<::serde_json::Map<String, ::serde_json::Value>>,
}
impl ErroredPaymentRequest {
    /// The bank's code for what went wrong.
    ///
    /// Example: `D23`.
    pub fn error_code<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.error_code.set(value);
        self
    }
    /// The bank's words for what went wrong.
    ///
    /// Example: `Not enough funds`.
    pub fn error_message<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.error_message.set(value);
        self
    }
    /// When it went wrong.
    ///
    /// Format: `date-time`.
    pub fn error_at<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::runtime::Timestamp>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.error_at.set(value);
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
    ) -> Result<types::ErroredPaymentRequest, crate::runtime::InvalidInput> {
        let mut problems = crate::runtime::InvalidInput::default();
        let error_code = self.error_code.optional("errorCode", &mut problems);
        let error_message = self.error_message.optional("errorMessage", &mut problems);
        let error_at = self.error_at.optional("errorAt", &mut problems);
        let extra = self.extra.optional("extra", &mut problems).unwrap_or_default();
        let (true,) = (problems.is_limits(),) else {
            return Err(problems);
        };
        problems
            .about(types::ErroredPaymentRequest {
                error_code,
                error_message,
                error_at,
                extra,
            })
    }
}
impl TryFrom<ErroredPaymentRequest> for types::ErroredPaymentRequest {
    type Error = crate::runtime::InvalidInput;
    fn try_from(
        value: ErroredPaymentRequest,
    ) -> Result<Self, crate::runtime::InvalidInput> {
        value.build()
    }
}
impl From<types::ErroredPaymentRequest> for ErroredPaymentRequest {
    fn from(value: types::ErroredPaymentRequest) -> Self {
        Self {
            error_code: crate::runtime::Field::from_option(value.error_code),
            error_message: crate::runtime::Field::from_option(value.error_message),
            error_at: crate::runtime::Field::from_option(value.error_at),
            extra: crate::runtime::Field::from(value.extra),
        }
    }
}
impl ::std::fmt::Debug for ErroredPaymentRequest {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("ErroredPaymentRequest").finish_non_exhaustive()
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
    ///
    /// Example: `3298779391`.
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
        let (true,) = (problems.is_limits(),) else {
            return Err(problems);
        };
        problems
            .about(types::NequiInstant {
                phone_number,
                extra,
            })
    }
}
impl TryFrom<NequiInstant> for types::NequiInstant {
    type Error = crate::runtime::InvalidInput;
    fn try_from(value: NequiInstant) -> Result<Self, crate::runtime::InvalidInput> {
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
/// Builds a [`NequiInstantDetails`](types::NequiInstantDetails).
#[derive(Clone, Default)]
#[must_use = "a builder does nothing until it is built or sent"]
pub struct NequiInstantDetails {
    phone_number: crate::runtime::Field<String>,
    extra: crate::runtime::Field<::serde_json::Map<String, ::serde_json::Value>>,
}
impl NequiInstantDetails {
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
    pub fn build(
        self,
    ) -> Result<types::NequiInstantDetails, crate::runtime::InvalidInput> {
        let mut problems = crate::runtime::InvalidInput::default();
        let phone_number = self.phone_number.optional("phoneNumber", &mut problems);
        let extra = self.extra.optional("extra", &mut problems).unwrap_or_default();
        let (true,) = (problems.is_limits(),) else {
            return Err(problems);
        };
        problems
            .about(types::NequiInstantDetails {
                phone_number,
                extra,
            })
    }
}
impl TryFrom<NequiInstantDetails> for types::NequiInstantDetails {
    type Error = crate::runtime::InvalidInput;
    fn try_from(
        value: NequiInstantDetails,
    ) -> Result<Self, crate::runtime::InvalidInput> {
        value.build()
    }
}
impl From<types::NequiInstantDetails> for NequiInstantDetails {
    fn from(value: types::NequiInstantDetails) -> Self {
        Self {
            phone_number: crate::runtime::Field::from_option(value.phone_number),
            extra: crate::runtime::Field::from(value.extra),
        }
    }
}
impl ::std::fmt::Debug for NequiInstantDetails {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("NequiInstantDetails").finish_non_exhaustive()
    }
}
/// Builds a [`PaymentMethod`](types::PaymentMethod).
#[derive(Clone, Default)]
#[must_use = "a builder does nothing until it is built or sent"]
pub struct PaymentMethod {
    id: crate::runtime::Field<types::PaymentMethodId>,
    status: crate::runtime::Field<types::PaymentMethodStatus>,
    customer_id: crate::runtime::Field<types::CustomerId>,
    customer_details: crate::runtime::Field<types::CustomerDetails>,
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
    ///
    /// Format: `uuid`. Example: `67d7ae28-bf1d-4ee9-8a47-99358c9e6c32`.
    pub fn id<V>(mut self, value: V) -> Self
    where
        V: TryInto<types::PaymentMethodId>,
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
    /// Format: `date-time`. Example: `2023-10-26T21:28:34.152Z`.
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
        let (true,) = (problems.is_limits(),) else {
            return Err(problems);
        };
        problems
            .about(types::PaymentMethod {
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
    fn try_from(value: PaymentMethod) -> Result<Self, crate::runtime::InvalidInput> {
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
/// Builds a [`PaymentMethodDetails`](types::PaymentMethodDetails).
#[derive(Clone, Default)]
#[must_use = "a builder does nothing until it is built or sent"]
pub struct PaymentMethodDetails {
    type_: crate::runtime::Field<types::PaymentMethodType>,
    bank_account: crate::runtime::Field<types::BankAccount>,
    bancolombia_instant: crate::runtime::Field<types::BancolombiaInstantDetails>,
    nequi_instant: crate::runtime::Field<types::NequiInstantDetails>,
    extra: crate::runtime::Field<::serde_json::Map<String, ::serde_json::Value>>,
}
impl PaymentMethodDetails {
    /// The kind of payment method.
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
        V: TryInto<types::BancolombiaInstantDetails>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.bancolombia_instant.set(value);
        self
    }
    /// `nequiInstant` on the wire.
    pub fn nequi_instant<V>(mut self, value: V) -> Self
    where
        V: TryInto<types::NequiInstantDetails>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.nequi_instant.set(value);
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
    ) -> Result<types::PaymentMethodDetails, crate::runtime::InvalidInput> {
        let mut problems = crate::runtime::InvalidInput::default();
        let type_ = self.type_.optional("type", &mut problems);
        let bank_account = self.bank_account.optional("bankAccount", &mut problems);
        let bancolombia_instant = self
            .bancolombia_instant
            .optional("bancolombiaInstant", &mut problems);
        let nequi_instant = self.nequi_instant.optional("nequiInstant", &mut problems);
        let extra = self.extra.optional("extra", &mut problems).unwrap_or_default();
        let (true,) = (problems.is_limits(),) else {
            return Err(problems);
        };
        problems
            .about(types::PaymentMethodDetails {
                type_,
                bank_account,
                bancolombia_instant,
                nequi_instant,
                extra,
            })
    }
}
impl TryFrom<PaymentMethodDetails> for types::PaymentMethodDetails {
    type Error = crate::runtime::InvalidInput;
    fn try_from(
        value: PaymentMethodDetails,
    ) -> Result<Self, crate::runtime::InvalidInput> {
        value.build()
    }
}
impl From<types::PaymentMethodDetails> for PaymentMethodDetails {
    fn from(value: types::PaymentMethodDetails) -> Self {
        Self {
            type_: crate::runtime::Field::from_option(value.type_),
            bank_account: crate::runtime::Field::from_option(value.bank_account),
            bancolombia_instant: crate::runtime::Field::from_option(
                value.bancolombia_instant,
            ),
            nequi_instant: crate::runtime::Field::from_option(value.nequi_instant),
            extra: crate::runtime::Field::from(value.extra),
        }
    }
}
impl ::std::fmt::Debug for PaymentMethodDetails {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("PaymentMethodDetails").finish_non_exhaustive()
    }
}
