// Made by `cargo xtask generate`; do not edit.
// Input: sha256:00c4e3dce2ae50dfe8f91a051bc20e797cbfc4433a36cdf1ab77fd1ad929f5c1

//! Part of `types/builder`: structs.

use super::super::super::types;
/// Builds a [`Customer`](types::Customer).
#[derive(Clone, Default)]
#[must_use = "a builder does nothing until it is built or sent"]
pub struct Customer {
    id: crate::runtime::Field<types::CustomerId>,
    reference: crate::runtime::Field<String>,
    name: crate::runtime::Field<String>,
    document_type: crate::runtime::Field<types::DocumentType>,
    document_number: crate::runtime::Field<String>,
    email: crate::runtime::Field<String>,
    phone_number: crate::runtime::Field<String>,
    created_at: crate::runtime::Field<crate::runtime::Timestamp>,
    updated_at: crate::runtime::Field<crate::runtime::Timestamp>,
    extra: crate::runtime::Field<::serde_json::Map<String, ::serde_json::Value>>,
}
impl Customer {
    /// The customer's identifier.
    ///
    /// Example: `01HPR57X6QR5ZRKEEKBSDBW4RA`.
    pub fn id<V>(mut self, value: V) -> Self
    where
        V: TryInto<types::CustomerId>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.id.set(value);
        self
    }
    /// The merchant's reference of the customer.
    pub fn reference<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.reference.set(value);
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
    /// Example: `1037551022`.
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
    /// Example: `pepito@gmail.com`.
    pub fn email<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.email.set(value);
        self
    }
    /// The customer's phone number.
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
    /// When the customer was created.
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
    /// When the customer last changed.
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
    pub fn build(self) -> Result<types::Customer, crate::runtime::InvalidInput> {
        let mut problems = crate::runtime::InvalidInput::default();
        let id = self.id.optional("id", &mut problems);
        let reference = self.reference.optional("reference", &mut problems);
        let name = self.name.optional("name", &mut problems);
        let document_type = self.document_type.optional("documentType", &mut problems);
        let document_number = self
            .document_number
            .optional("documentNumber", &mut problems);
        let email = self.email.optional("email", &mut problems);
        let phone_number = self.phone_number.optional("phoneNumber", &mut problems);
        let created_at = self.created_at.optional("createdAt", &mut problems);
        let updated_at = self.updated_at.optional("updatedAt", &mut problems);
        let extra = self.extra.optional("extra", &mut problems).unwrap_or_default();
        let (true,) = (problems.is_limits(),) else {
            return Err(problems);
        };
        problems
            .about(types::Customer {
                id,
                reference,
                name,
                document_type,
                document_number,
                email,
                phone_number,
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
            reference: crate::runtime::Field::from_option(value.reference),
            name: crate::runtime::Field::from_option(value.name),
            document_type: crate::runtime::Field::from_option(value.document_type),
            document_number: crate::runtime::Field::from_option(value.document_number),
            email: crate::runtime::Field::from_option(value.email),
            phone_number: crate::runtime::Field::from_option(value.phone_number),
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
/// Builds a [`CustomerDetails`](types::CustomerDetails).
#[derive(Clone, Default)]
#[must_use = "a builder does nothing until it is built or sent"]
pub struct CustomerDetails {
    reference: crate::runtime::Field<String>,
    name: crate::runtime::Field<String>,
    document_type: crate::runtime::Field<types::DocumentType>,
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
        V: TryInto<types::DocumentType>,
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
        let (true,) = (problems.is_limits(),) else {
            return Err(problems);
        };
        problems
            .about(types::CustomerDetails {
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
    fn try_from(value: CustomerDetails) -> Result<Self, crate::runtime::InvalidInput> {
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
/// Builds a [`MerchantAccount`](types::MerchantAccount).
#[derive(Clone, Default)]
#[must_use = "a builder does nothing until it is built or sent"]
pub struct MerchantAccount {
    id: crate::runtime::Field<types::MerchantAccountId>,
    description: crate::runtime::Field<String>,
    unsettled_amount: crate::runtime::Field<crate::runtime::Amount>,
    payout_limit_balance: crate::runtime::Field<crate::runtime::Amount>,
    type_: crate::runtime::Field<types::MerchantAccountType>,
    available_balance: crate::runtime::Field<crate::runtime::Amount>,
    payins_enabled: crate::runtime::Field<bool>,
    payouts_enabled: crate::runtime::Field<bool>,
    extra: crate::runtime::Field<::serde_json::Map<String, ::serde_json::Value>>,
}
impl MerchantAccount {
    /// The account's identifier.
    ///
    /// Example: `01HPR8QBF5QKA313RPBSKYB7DS`.
    pub fn id<V>(mut self, value: V) -> Self
    where
        V: TryInto<types::MerchantAccountId>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.id.set(value);
        self
    }
    /// What the account is for.
    pub fn description<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.description.set(value);
        self
    }
    /// What was collected and not settled yet, in Colombian pesos.
    ///
    /// Currency: `COP`. Example: `500000`.
    pub fn unsettled_amount<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::runtime::Amount>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.unsettled_amount.set(value);
        self
    }
    /// What can still be paid out, in Colombian pesos.
    ///
    /// Currency: `COP`. Example: `200000`.
    pub fn payout_limit_balance<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::runtime::Amount>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.payout_limit_balance.set(value);
        self
    }
    /// The kind of account.
    pub fn type_<V>(mut self, value: V) -> Self
    where
        V: TryInto<types::MerchantAccountType>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.type_.set(value);
        self
    }
    /// What the account holds, in Colombian pesos; of an aggregator only.
    ///
    /// Currency: `COP`. Example: `1000000`.
    pub fn available_balance<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::runtime::Amount>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.available_balance.set(value);
        self
    }
    /// Whether it can collect; of a gateway only.
    pub fn payins_enabled<V>(mut self, value: V) -> Self
    where
        V: TryInto<bool>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.payins_enabled.set(value);
        self
    }
    /// Whether it can pay out; of a gateway only.
    pub fn payouts_enabled<V>(mut self, value: V) -> Self
    where
        V: TryInto<bool>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.payouts_enabled.set(value);
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
    pub fn build(self) -> Result<types::MerchantAccount, crate::runtime::InvalidInput> {
        let mut problems = crate::runtime::InvalidInput::default();
        let id = self.id.optional("id", &mut problems);
        let description = self.description.optional("description", &mut problems);
        let unsettled_amount = self
            .unsettled_amount
            .optional("unsettledAmount", &mut problems);
        let payout_limit_balance = self
            .payout_limit_balance
            .optional("payoutLimitBalance", &mut problems);
        let type_ = self.type_.optional("type", &mut problems);
        let available_balance = self
            .available_balance
            .optional("availableBalance", &mut problems);
        let payins_enabled = self
            .payins_enabled
            .optional("payinsEnabled", &mut problems);
        let payouts_enabled = self
            .payouts_enabled
            .optional("payoutsEnabled", &mut problems);
        let extra = self.extra.optional("extra", &mut problems).unwrap_or_default();
        let (true,) = (problems.is_limits(),) else {
            return Err(problems);
        };
        problems
            .about(types::MerchantAccount {
                id,
                description,
                unsettled_amount,
                payout_limit_balance,
                type_,
                available_balance,
                payins_enabled,
                payouts_enabled,
                extra,
            })
    }
}
impl TryFrom<MerchantAccount> for types::MerchantAccount {
    type Error = crate::runtime::InvalidInput;
    fn try_from(value: MerchantAccount) -> Result<Self, crate::runtime::InvalidInput> {
        value.build()
    }
}
impl From<types::MerchantAccount> for MerchantAccount {
    fn from(value: types::MerchantAccount) -> Self {
        Self {
            id: crate::runtime::Field::from_option(value.id),
            description: crate::runtime::Field::from_option(value.description),
            unsettled_amount: crate::runtime::Field::from_option(value.unsettled_amount),
            payout_limit_balance: crate::runtime::Field::from_option(
                value.payout_limit_balance,
            ),
            type_: crate::runtime::Field::from_option(value.type_),
            available_balance: crate::runtime::Field::from_option(
                value.available_balance,
            ),
            payins_enabled: crate::runtime::Field::from_option(value.payins_enabled),
            payouts_enabled: crate::runtime::Field::from_option(value.payouts_enabled),
            extra: crate::runtime::Field::from(value.extra),
        }
    }
}
impl ::std::fmt::Debug for MerchantAccount {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("MerchantAccount").finish_non_exhaustive()
    }
}
/// Builds a [`PayinLink`](types::PayinLink).
#[derive(Clone, Default)]
#[must_use = "a builder does nothing until it is built or sent"]
pub struct PayinLink {
    id: crate::runtime::Field<types::PayinLinkId>,
    reference: crate::runtime::Field<String>,
    description: crate::runtime::Field<String>,
    customer_id: crate::runtime::Field<types::CustomerId>,
    customer_details: crate::runtime::Field<types::CustomerDetails>,
    status: crate::runtime::Field<types::PayinLinkStatus>,
    status_message: crate::runtime::Field<types::StatusMessage>,
    payment_url: crate::runtime::Field<String>,
    redirect_url: crate::runtime::Field<String>,
    amount: crate::runtime::Field<crate::runtime::Amount>,
    amount_collected: crate::runtime::Field<crate::runtime::Amount>,
    fee: crate::runtime::Field<crate::runtime::Amount>,
    type_: crate::runtime::Field<types::PayinLinkType>,
    expiration: crate::runtime::Field<String>,
    target_merchant_account_id: crate::runtime::Field<types::MerchantAccountId>,
    created_at: crate::runtime::Field<crate::runtime::Timestamp>,
    updated_at: crate::runtime::Field<crate::runtime::Timestamp>,
    extra: crate::runtime::Field<::serde_json::Map<String, ::serde_json::Value>>,
}
impl PayinLink {
    /// The link's identifier.
    ///
    /// Example: `01HPR5TEDFKT498V8CYY3RPCXP`.
    pub fn id<V>(mut self, value: V) -> Self
    where
        V: TryInto<types::PayinLinkId>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.id.set(value);
        self
    }
    /// The merchant's reference of the link.
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
    ///
    /// Example: `01HPR57X6QR5ZRKEEKBSDBW4RA`.
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
    /// How far the payment is.
    pub fn status<V>(mut self, value: V) -> Self
    where
        V: TryInto<types::PayinLinkStatus>,
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
    /// Where the customer pays.
    pub fn payment_url<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.payment_url.set(value);
        self
    }
    /// Where the customer is sent after paying.
    ///
    /// Example: `http://merchant.com/checkout`.
    pub fn redirect_url<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.redirect_url.set(value);
        self
    }
    /// What is to be paid, in Colombian pesos.
    ///
    /// Currency: `COP`. Example: `100000`.
    pub fn amount<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::runtime::Amount>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.amount.set(value);
        self
    }
    /// What was paid, in Colombian pesos.
    ///
    /// Currency: `COP`. Example: `100000`.
    pub fn amount_collected<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::runtime::Amount>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.amount_collected.set(value);
        self
    }
    /// What Palomma keeps, in Colombian pesos.
    ///
    /// Currency: `COP`. Example: `500`.
    pub fn fee<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::runtime::Amount>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.fee.set(value);
        self
    }
    /// The kind of link.
    pub fn type_<V>(mut self, value: V) -> Self
    where
        V: TryInto<types::PayinLinkType>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.type_.set(value);
        self
    }
    /// Until when the link can be paid.
    pub fn expiration<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.expiration.set(value);
        self
    }
    /// The merchant account that receives the money.
    ///
    /// Example: `default`.
    pub fn target_merchant_account_id<V>(mut self, value: V) -> Self
    where
        V: TryInto<types::MerchantAccountId>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.target_merchant_account_id.set(value);
        self
    }
    /// When the link was created.
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
    /// When the link last changed.
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
    pub fn build(self) -> Result<types::PayinLink, crate::runtime::InvalidInput> {
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
        let payment_url = self.payment_url.optional("paymentUrl", &mut problems);
        let redirect_url = self.redirect_url.optional("redirectUrl", &mut problems);
        let amount = self.amount.optional("amount", &mut problems);
        let amount_collected = self
            .amount_collected
            .optional("amountCollected", &mut problems);
        let fee = self.fee.optional("fee", &mut problems);
        let type_ = self.type_.optional("type", &mut problems);
        let expiration = self.expiration.optional("expiration", &mut problems);
        let target_merchant_account_id = self
            .target_merchant_account_id
            .optional("targetMerchantAccountId", &mut problems);
        let created_at = self.created_at.optional("createdAt", &mut problems);
        let updated_at = self.updated_at.optional("updatedAt", &mut problems);
        let extra = self.extra.optional("extra", &mut problems).unwrap_or_default();
        let (true,) = (problems.is_limits(),) else {
            return Err(problems);
        };
        problems
            .about(types::PayinLink {
                id,
                reference,
                description,
                customer_id,
                customer_details,
                status,
                status_message,
                payment_url,
                redirect_url,
                amount,
                amount_collected,
                fee,
                type_,
                expiration,
                target_merchant_account_id,
                created_at,
                updated_at,
                extra,
            })
    }
}
impl TryFrom<PayinLink> for types::PayinLink {
    type Error = crate::runtime::InvalidInput;
    fn try_from(value: PayinLink) -> Result<Self, crate::runtime::InvalidInput> {
        value.build()
    }
}
impl From<types::PayinLink> for PayinLink {
    fn from(value: types::PayinLink) -> Self {
        Self {
            id: crate::runtime::Field::from_option(value.id),
            reference: crate::runtime::Field::from_option(value.reference),
            description: crate::runtime::Field::from_option(value.description),
            customer_id: crate::runtime::Field::from_option(value.customer_id),
            customer_details: crate::runtime::Field::from_option(value.customer_details),
            status: crate::runtime::Field::from_option(value.status),
            status_message: crate::runtime::Field::from_option(value.status_message),
            payment_url: crate::runtime::Field::from_option(value.payment_url),
            redirect_url: crate::runtime::Field::from_option(value.redirect_url),
            amount: crate::runtime::Field::from_option(value.amount),
            amount_collected: crate::runtime::Field::from_option(value.amount_collected),
            fee: crate::runtime::Field::from_option(value.fee),
            type_: crate::runtime::Field::from_option(value.type_),
            expiration: crate::runtime::Field::from_option(value.expiration),
            target_merchant_account_id: crate::runtime::Field::from_option(
                value.target_merchant_account_id,
            ),
            created_at: crate::runtime::Field::from_option(value.created_at),
            updated_at: crate::runtime::Field::from_option(value.updated_at),
            extra: crate::runtime::Field::from(value.extra),
        }
    }
}
impl ::std::fmt::Debug for PayinLink {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("PayinLink").finish_non_exhaustive()
    }
}
