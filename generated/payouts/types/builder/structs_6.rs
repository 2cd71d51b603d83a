// Made by `cargo xtask generate`; do not edit.
// Input: sha256:00c4e3dce2ae50dfe8f91a051bc20e797cbfc4433a36cdf1ab77fd1ad929f5c1

//! Part of `types/builder`: structs.

use super::super::super::types;
/// Builds a [`PayoutTarget`](types::PayoutTarget).
#[derive(Clone, Default)]
#[must_use = "a builder does nothing until it is built or sent"]
pub struct PayoutTarget {
    id: crate::runtime::Field<types::PayoutTargetId>,
    reference: crate::runtime::Field<String>,
    description: crate::runtime::Field<String>,
    customer_id: crate::runtime::Field<types::CustomerId>,
    customer_details: crate::runtime::Field<types::CustomerDetails>,
    status: crate::runtime::Field<types::PayoutTargetStatus>,
    status_message: crate::runtime::Field<types::StatusMessage>,
    auth_url: crate::runtime::Field<String>,
    redirect_url: crate::runtime::Field<String>,
    type_: crate::runtime::Field<types::PayoutTargetType>,
    created_at: crate::runtime::Field<crate::runtime::Timestamp>,
    updated_at: crate::runtime::Field<crate::runtime::Timestamp>,
    extra: crate::runtime::Field<::serde_json::Map<String, ::serde_json::Value>>,
}
impl PayoutTarget {
    /// Unique identifier for this Payout Target.
    ///
    /// Example: `01HPR8S7YF43PV3QV16TZDC80P`.
    pub fn id<V>(mut self, value: V) -> Self
    where
        V: TryInto<types::PayoutTargetId>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.id.set(value);
        self
    }
    /// Reference sent in by merchant to identify Payout Target.
    pub fn reference<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.reference.set(value);
        self
    }
    /// An extra metadata field that can be included for visibility.
    pub fn description<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.description.set(value);
        self
    }
    /// Reference to customer who owns this Payout Target.
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
    /// Details about the customer who owns this Payout Target.
    pub fn customer_details<V>(mut self, value: V) -> Self
    where
        V: TryInto<types::CustomerDetails>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.customer_details.set(value);
        self
    }
    /// Status of the Payout Target.
    pub fn status<V>(mut self, value: V) -> Self
    where
        V: TryInto<types::PayoutTargetStatus>,
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
    /// URL where the customer should be redirected to complete the Payout Target verification.
    pub fn auth_url<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.auth_url.set(value);
        self
    }
    /// URL where the customer will be redirected after completing the Payout Target verification.
    pub fn redirect_url<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.redirect_url.set(value);
        self
    }
    /// Type of Payout Target created.
    pub fn type_<V>(mut self, value: V) -> Self
    where
        V: TryInto<types::PayoutTargetType>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.type_.set(value);
        self
    }
    /// ISO string indicating when the Payout Target was created.
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
    /// ISO string indicating when the Payout Target was last updated.
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
    pub fn build(self) -> Result<types::PayoutTarget, crate::runtime::InvalidInput> {
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
        let auth_url = self.auth_url.optional("authUrl", &mut problems);
        let redirect_url = self.redirect_url.optional("redirectUrl", &mut problems);
        let type_ = self.type_.optional("type", &mut problems);
        let created_at = self.created_at.optional("createdAt", &mut problems);
        let updated_at = self.updated_at.optional("updatedAt", &mut problems);
        let extra = self.extra.optional("extra", &mut problems).unwrap_or_default();
        let (true,) = (problems.is_limits(),) else {
            return Err(problems);
        };
        problems
            .about(types::PayoutTarget {
                id,
                reference,
                description,
                customer_id,
                customer_details,
                status,
                status_message,
                auth_url,
                redirect_url,
                type_,
                created_at,
                updated_at,
                extra,
            })
    }
}
impl TryFrom<PayoutTarget> for types::PayoutTarget {
    type Error = crate::runtime::InvalidInput;
    fn try_from(value: PayoutTarget) -> Result<Self, crate::runtime::InvalidInput> {
        value.build()
    }
}
impl From<types::PayoutTarget> for PayoutTarget {
    fn from(value: types::PayoutTarget) -> Self {
        Self {
            id: crate::runtime::Field::from_option(value.id),
            reference: crate::runtime::Field::from_option(value.reference),
            description: crate::runtime::Field::from_option(value.description),
            customer_id: crate::runtime::Field::from_option(value.customer_id),
            customer_details: crate::runtime::Field::from_option(value.customer_details),
            status: crate::runtime::Field::from_option(value.status),
            status_message: crate::runtime::Field::from_option(value.status_message),
            auth_url: crate::runtime::Field::from_option(value.auth_url),
            redirect_url: crate::runtime::Field::from_option(value.redirect_url),
            type_: crate::runtime::Field::from_option(value.type_),
            created_at: crate::runtime::Field::from_option(value.created_at),
            updated_at: crate::runtime::Field::from_option(value.updated_at),
            extra: crate::runtime::Field::from(value.extra),
        }
    }
}
impl ::std::fmt::Debug for PayoutTarget {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("PayoutTarget").finish_non_exhaustive()
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
/// Builds a [`PayoutTargetDetails`](types::PayoutTargetDetails).
#[derive(Clone, Default)]
#[must_use = "a builder does nothing until it is built or sent"]
pub struct PayoutTargetDetails {
    reference: crate::runtime::Field<String>,
    description: crate::runtime::Field<String>,
    type_: crate::runtime::Field<types::PayoutTargetType>,
    extra: crate::runtime::Field<::serde_json::Map<String, ::serde_json::Value>>,
}
impl PayoutTargetDetails {
    /// The merchant's reference of the target.
    pub fn reference<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.reference.set(value);
        self
    }
    /// What the merchant noted about the target.
    pub fn description<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.description.set(value);
        self
    }
    /// The kind of target.
    pub fn type_<V>(mut self, value: V) -> Self
    where
        V: TryInto<types::PayoutTargetType>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.type_.set(value);
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
    ) -> Result<types::PayoutTargetDetails, crate::runtime::InvalidInput> {
        let mut problems = crate::runtime::InvalidInput::default();
        let reference = self.reference.optional("reference", &mut problems);
        let description = self.description.optional("description", &mut problems);
        let type_ = self.type_.optional("type", &mut problems);
        let extra = self.extra.optional("extra", &mut problems).unwrap_or_default();
        let (true,) = (problems.is_limits(),) else {
            return Err(problems);
        };
        problems
            .about(types::PayoutTargetDetails {
                reference,
                description,
                type_,
                extra,
            })
    }
}
impl TryFrom<PayoutTargetDetails> for types::PayoutTargetDetails {
    type Error = crate::runtime::InvalidInput;
    fn try_from(
        value: PayoutTargetDetails,
    ) -> Result<Self, crate::runtime::InvalidInput> {
        value.build()
    }
}
impl From<types::PayoutTargetDetails> for PayoutTargetDetails {
    fn from(value: types::PayoutTargetDetails) -> Self {
        Self {
            reference: crate::runtime::Field::from_option(value.reference),
            description: crate::runtime::Field::from_option(value.description),
            type_: crate::runtime::Field::from_option(value.type_),
            extra: crate::runtime::Field::from(value.extra),
        }
    }
}
impl ::std::fmt::Debug for PayoutTargetDetails {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("PayoutTargetDetails").finish_non_exhaustive()
    }
}
/// Builds a [`ListCustomersResponse`](types::ListCustomersResponse).
#[derive(Clone, Default)]
#[must_use = "a builder does nothing until it is built or sent"]
pub struct ListCustomersResponse {
    items: crate::runtime::Field<Vec<types::Customer>>,
    cursor: crate::runtime::Field<String>,
    count: crate::runtime::Field<i64>,
    extra: crate::runtime::Field<::serde_json::Map<String, ::serde_json::Value>>,
}
impl ListCustomersResponse {
    /// The items of this page.
    pub fn items<V>(mut self, value: V) -> Self
    where
        V: TryInto<Vec<types::Customer>>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.items.set(value);
        self
    }
    /// Where the next page starts; null after the last one.
    pub fn cursor<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.cursor.set(value);
        self
    }
    /// How many items were returned; the documentation leaves open whether in this page or in all.
    pub fn count<V>(mut self, value: V) -> Self
    where
        V: TryInto<i64>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.count.set(value);
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
        let cursor = self.cursor.optional("cursor", &mut problems);
        let count = self.count.optional("count", &mut problems);
        let extra = self.extra.optional("extra", &mut problems).unwrap_or_default();
        let (true,) = (problems.is_limits(),) else {
            return Err(problems);
        };
        problems
            .about(types::ListCustomersResponse {
                items,
                cursor,
                count,
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
            cursor: crate::runtime::Field::from_option(value.cursor),
            count: crate::runtime::Field::from_option(value.count),
            extra: crate::runtime::Field::from(value.extra),
        }
    }
}
impl ::std::fmt::Debug for ListCustomersResponse {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("ListCustomersResponse").finish_non_exhaustive()
    }
}
/// Builds a [`ListMerchantAccountsResponse`](types::ListMerchantAccountsResponse).
#[derive(Clone, Default)]
#[must_use = "a builder does nothing until it is built or sent"]
pub struct ListMerchantAccountsResponse {
    items: crate::runtime::Field<Vec<types::MerchantAccount>>,
    cursor: crate::runtime::Field<String>,
    count: crate::runtime::Field<i64>,
    extra: crate::runtime::Field<::serde_json::Map<String, ::serde_json::Value>>,
}
impl ListMerchantAccountsResponse {
    /// The items of this page.
    pub fn items<V>(mut self, value: V) -> Self
    where
        V: TryInto<Vec<types::MerchantAccount>>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.items.set(value);
        self
    }
    /// Where the next page starts; null after the last one.
    pub fn cursor<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.cursor.set(value);
        self
    }
    /// How many items were returned; the documentation leaves open whether in this page or in all.
    pub fn count<V>(mut self, value: V) -> Self
    where
        V: TryInto<i64>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.count.set(value);
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
    ) -> Result<types::ListMerchantAccountsResponse, crate::runtime::InvalidInput> {
        let mut problems = crate::runtime::InvalidInput::default();
        let items = self.items.optional("items", &mut problems).unwrap_or_default();
        let cursor = self.cursor.optional("cursor", &mut problems);
        let count = self.count.optional("count", &mut problems);
        let extra = self.extra.optional("extra", &mut problems).unwrap_or_default();
        let (true,) = (problems.is_limits(),) else {
            return Err(problems);
        };
        problems
            .about(types::ListMerchantAccountsResponse {
                items,
                cursor,
                count,
                extra,
            })
    }
}
impl TryFrom<ListMerchantAccountsResponse> for types::ListMerchantAccountsResponse {
    type Error = crate::runtime::InvalidInput;
    fn try_from(
        value: ListMerchantAccountsResponse,
    ) -> Result<Self, crate::runtime::InvalidInput> {
        value.build()
    }
}
impl From<types::ListMerchantAccountsResponse> for ListMerchantAccountsResponse {
    fn from(value: types::ListMerchantAccountsResponse) -> Self {
        Self {
            items: crate::runtime::Field::from(value.items),
            cursor: crate::runtime::Field::from_option(value.cursor),
            count: crate::runtime::Field::from_option(value.count),
            extra: crate::runtime::Field::from(value.extra),
        }
    }
}
impl ::std::fmt::Debug for ListMerchantAccountsResponse {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("ListMerchantAccountsResponse").finish_non_exhaustive()
    }
}
/// Builds a [`ListPayinSettlementsResponse`](types::ListPayinSettlementsResponse).
#[derive(Clone, Default)]
#[must_use = "a builder does nothing until it is built or sent"]
pub struct ListPayinSettlementsResponse {
    items: crate::runtime::Field<Vec<types::PayinSettlement>>,
    cursor: crate::runtime::Field<String>,
    count: crate::runtime::Field<i64>,
    extra: crate::runtime::Field<::serde_json::Map<String, ::serde_json::Value>>,
}
impl ListPayinSettlementsResponse {
    /// The items of this page.
    pub fn items<V>(mut self, value: V) -> Self
    where
        V: TryInto<Vec<types::PayinSettlement>>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.items.set(value);
        self
    }
    /// Where the next page starts; null after the last one.
    pub fn cursor<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.cursor.set(value);
        self
    }
    /// How many items were returned; the documentation leaves open whether in this page or in all.
    pub fn count<V>(mut self, value: V) -> Self
    where
        V: TryInto<i64>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.count.set(value);
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
    ) -> Result<types::ListPayinSettlementsResponse, crate::runtime::InvalidInput> {
        let mut problems = crate::runtime::InvalidInput::default();
        let items = self.items.optional("items", &mut problems).unwrap_or_default();
        let cursor = self.cursor.optional("cursor", &mut problems);
        let count = self.count.optional("count", &mut problems);
        let extra = self.extra.optional("extra", &mut problems).unwrap_or_default();
        let (true,) = (problems.is_limits(),) else {
            return Err(problems);
        };
        problems
            .about(types::ListPayinSettlementsResponse {
                items,
                cursor,
                count,
                extra,
            })
    }
}
impl TryFrom<ListPayinSettlementsResponse> for types::ListPayinSettlementsResponse {
    type Error = crate::runtime::InvalidInput;
    fn try_from(
        value: ListPayinSettlementsResponse,
    ) -> Result<Self, crate::runtime::InvalidInput> {
        value.build()
    }
}
impl From<types::ListPayinSettlementsResponse> for ListPayinSettlementsResponse {
    fn from(value: types::ListPayinSettlementsResponse) -> Self {
        Self {
            items: crate::runtime::Field::from(value.items),
            cursor: crate::runtime::Field::from_option(value.cursor),
            count: crate::runtime::Field::from_option(value.count),
            extra: crate::runtime::Field::from(value.extra),
        }
    }
}
impl ::std::fmt::Debug for ListPayinSettlementsResponse {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("ListPayinSettlementsResponse").finish_non_exhaustive()
    }
}
/// Builds a [`ListPayinLinksResponse`](types::ListPayinLinksResponse).
#[derive(Clone, Default)]
#[must_use = "a builder does nothing until it is built or sent"]
pub struct ListPayinLinksResponse {
    items: crate::runtime::Field<Vec<types::PayinLink>>,
    cursor: crate::runtime::Field<String>,
    count: crate::runtime::Field<i64>,
    extra: crate::runtime::Field<::serde_json::Map<String, ::serde_json::Value>>,
}
impl ListPayinLinksResponse {
    /// The items of this page.
    pub fn items<V>(mut self, value: V) -> Self
    where
        V: TryInto<Vec<types::PayinLink>>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.items.set(value);
        self
    }
    /// Where the next page starts; null after the last one.
    pub fn cursor<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.cursor.set(value);
        self
    }
    /// How many items were returned; the documentation leaves open whether in this page or in all.
    pub fn count<V>(mut self, value: V) -> Self
    where
        V: TryInto<i64>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.count.set(value);
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
    ) -> Result<types::ListPayinLinksResponse, crate::runtime::InvalidInput> {
        let mut problems = crate::runtime::InvalidInput::default();
        let items = self.items.optional("items", &mut problems).unwrap_or_default();
        let cursor = self.cursor.optional("cursor", &mut problems);
        let count = self.count.optional("count", &mut problems);
        let extra = self.extra.optional("extra", &mut problems).unwrap_or_default();
        let (true,) = (problems.is_limits(),) else {
            return Err(problems);
        };
        problems
            .about(types::ListPayinLinksResponse {
                items,
                cursor,
                count,
                extra,
            })
    }
}
impl TryFrom<ListPayinLinksResponse> for types::ListPayinLinksResponse {
    type Error = crate::runtime::InvalidInput;
    fn try_from(
        value: ListPayinLinksResponse,
    ) -> Result<Self, crate::runtime::InvalidInput> {
        value.build()
    }
}
impl From<types::ListPayinLinksResponse> for ListPayinLinksResponse {
    fn from(value: types::ListPayinLinksResponse) -> Self {
        Self {
            items: crate::runtime::Field::from(value.items),
            cursor: crate::runtime::Field::from_option(value.cursor),
            count: crate::runtime::Field::from_option(value.count),
            extra: crate::runtime::Field::from(value.extra),
        }
    }
}
impl ::std::fmt::Debug for ListPayinLinksResponse {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("ListPayinLinksResponse").finish_non_exhaustive()
    }
}
