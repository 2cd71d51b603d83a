// Made by `cargo xtask generate`; do not edit.
// Input: sha256:3bc4358db1ef3b43e0b6bdfc6f85875d69569a084e5ed677790c1e2eee729c6f

//! Part of `types/builder`: structs.

use super::super::super::types;
/// Builds a [`CreateInvoiceRequest`](types::CreateInvoiceRequest).
#[derive(Clone, Default)]
#[must_use = "a builder does nothing until it is built or sent"]
pub struct CreateInvoiceRequest {
    reference: crate::runtime::Field<String>,
    amount: crate::runtime::Field<crate::runtime::Amount>,
    description: crate::runtime::Field<String>,
    redirect_url: crate::runtime::Field<String>,
    customer_document_number: crate::runtime::Field<String>,
    document_type: crate::runtime::Field<types::DocumentType>,
    customer_name: crate::runtime::Field<String>,
    contract: crate::runtime::Field<String>,
    without_limits: bool,
}
impl CreateInvoiceRequest {
    /// Your name for the invoice, one of its own for each. What the API does about one that was used before is not documented.
    ///
    /// Least length: `1`.
    pub fn reference<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.reference.set(value);
        self
    }
    /// What is to be paid, in whole Colombian pesos.
    ///
    /// Currency: `COP`. Least value: `3000`. Greatest value: `550000000`. Example: `1250000`.
    pub fn amount<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::runtime::Amount>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.amount.set(value);
        self
    }
    /// What the customer pays for; shown to the customer.
    ///
    /// Least length: `1`.
    pub fn description<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.description.set(value);
        self
    }
    /// Where the customer is sent after paying.
    ///
    /// Format: `uri`. Example: `https://example.com/paid`.
    pub fn redirect_url<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.redirect_url.set(value);
        self
    }
    /// Number of the customer's identity document.
    ///
    /// Least length: `1`. Example: `1037551022`.
    pub fn customer_document_number<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.customer_document_number.set(value);
        self
    }
    /// Kind of the customer's identity document.
    pub fn document_type<V>(mut self, value: V) -> Self
    where
        V: TryInto<types::DocumentType>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.document_type.set(value);
        self
    }
    /// Name of the customer.
    pub fn customer_name<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.customer_name.set(value);
        self
    }
    /// The contract the invoice belongs to.
    pub fn contract<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.contract.set(value);
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
    ) -> Result<types::CreateInvoiceRequest, crate::runtime::InvalidInput> {
        let mut problems = crate::runtime::InvalidInput::default();
        let reference = self.reference.required("reference", &mut problems);
        let amount = self.amount.required("amount", &mut problems);
        let description = self.description.required("description", &mut problems);
        let redirect_url = self.redirect_url.required("redirectUrl", &mut problems);
        let customer_document_number = self
            .customer_document_number
            .required("customerDocumentNumber", &mut problems);
        let document_type = self.document_type.optional("documentType", &mut problems);
        let customer_name = self.customer_name.optional("customerName", &mut problems);
        let contract = self.contract.optional("contract", &mut problems);
        if self.without_limits {
            problems.pass_limits();
        } else {
            use crate::runtime::{Counted, Limit, Limited, Part, Relation, check_count};
            Limited::check(
                &reference,
                "reference",
                &[Limit::MinLength(1)],
                &mut problems,
            );
            Limited::check(
                &amount,
                "amount",
                &[
                    Limit::Number(Relation::AtLeast, 3000, 0),
                    Limit::Number(Relation::AtMost, 550000000, 0),
                    Limit::Number(Relation::MultipleOf, 1, 0),
                ],
                &mut problems,
            );
            Limited::check(
                &description,
                "description",
                &[Limit::MinLength(1)],
                &mut problems,
            );
            Limited::check(
                &customer_document_number,
                "customerDocumentNumber",
                &[Limit::MinLength(1)],
                &mut problems,
            );
        }
        let (
            true,
            Some(reference),
            Some(amount),
            Some(description),
            Some(redirect_url),
            Some(customer_document_number),
        ) = (
            problems.is_limits(),
            reference,
            amount,
            description,
            redirect_url,
            customer_document_number,
        ) else {
            return Err(problems);
        };
        problems
            .about(types::CreateInvoiceRequest {
                reference,
                amount,
                description,
                redirect_url,
                customer_document_number,
                document_type,
                customer_name,
                contract,
            })
    }
}
impl TryFrom<CreateInvoiceRequest> for types::CreateInvoiceRequest {
    type Error = crate::runtime::InvalidInput;
    fn try_from(
        value: CreateInvoiceRequest,
    ) -> Result<Self, crate::runtime::InvalidInput> {
        value.build()
    }
}
impl From<types::CreateInvoiceRequest> for CreateInvoiceRequest {
    fn from(value: types::CreateInvoiceRequest) -> Self {
        Self {
            reference: crate::runtime::Field::from(value.reference),
            amount: crate::runtime::Field::from(value.amount),
            description: crate::runtime::Field::from(value.description),
            redirect_url: crate::runtime::Field::from(value.redirect_url),
            customer_document_number: crate::runtime::Field::from(
                value.customer_document_number,
            ),
            document_type: crate::runtime::Field::from_option(value.document_type),
            customer_name: crate::runtime::Field::from_option(value.customer_name),
            contract: crate::runtime::Field::from_option(value.contract),
            without_limits: false,
        }
    }
}
impl ::std::fmt::Debug for CreateInvoiceRequest {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("CreateInvoiceRequest").finish_non_exhaustive()
    }
}
/// Builds a [`ErrorBody`](types::ErrorBody).
#[derive(Clone, Default)]
#[must_use = "a builder does nothing until it is built or sent"]
pub struct ErrorBody {
    error: crate::runtime::Field<String>,
    extra: crate::runtime::Field<::serde_json::Map<String, ::serde_json::Value>>,
}
impl ErrorBody {
    /// What went wrong, in English.
    ///
    /// Example: `Invoice not found`.
    pub fn error<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.error.set(value);
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
        let error = self.error.required("error", &mut problems);
        let extra = self.extra.optional("extra", &mut problems).unwrap_or_default();
        let (true, Some(error)) = (problems.is_limits(), error) else {
            return Err(problems);
        };
        problems.about(types::ErrorBody { error, extra })
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
            error: crate::runtime::Field::from(value.error),
            extra: crate::runtime::Field::from(value.extra),
        }
    }
}
impl ::std::fmt::Debug for ErrorBody {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("ErrorBody").finish_non_exhaustive()
    }
}
/// Builds a [`Invoice`](types::Invoice).
#[derive(Clone, Default)]
#[must_use = "a builder does nothing until it is built or sent"]
pub struct Invoice {
    id: crate::runtime::Field<types::InvoiceId>,
    reference: crate::runtime::Field<String>,
    status: crate::runtime::Field<types::InvoiceStatus>,
    amount: crate::runtime::Field<crate::runtime::Amount>,
    description: crate::runtime::Field<String>,
    contract: crate::runtime::Field<String>,
    expiration_date: crate::runtime::Field<String>,
    customer_document_number: crate::runtime::Field<String>,
    customer_name: crate::runtime::Field<String>,
    created_at: crate::runtime::Field<String>,
    payment_date: crate::runtime::Field<crate::runtime::Timestamp>,
    payment_method: crate::runtime::Field<types::InvoicePaymentMethod>,
    payment_source: crate::runtime::Field<types::InvoicePaymentSource>,
    payment_amount: crate::runtime::Field<crate::runtime::Amount>,
    settlement_date: crate::runtime::Field<String>,
    settlement_time: crate::runtime::Field<String>,
    payment_id: crate::runtime::Field<types::PaymentId>,
    payment_url: crate::runtime::Field<String>,
    extra: crate::runtime::Field<::serde_json::Map<String, ::serde_json::Value>>,
}
impl Invoice {
    /// The invoice's id.
    ///
    /// Example: `01HPR57X6QR5ZRKEEKBSDBW4RA`.
    pub fn id<V>(mut self, value: V) -> Self
    where
        V: TryInto<types::InvoiceId>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.id.set(value);
        self
    }
    /// Your name for the invoice.
    pub fn reference<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.reference.set(value);
        self
    }
    /// How far the invoice is.
    pub fn status<V>(mut self, value: V) -> Self
    where
        V: TryInto<types::InvoiceStatus>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.status.set(value);
        self
    }
    /// What is to be paid, in Colombian pesos.
    ///
    /// Currency: `COP`. Example: `1250000`.
    pub fn amount<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::runtime::Amount>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.amount.set(value);
        self
    }
    /// What the customer pays for.
    pub fn description<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.description.set(value);
        self
    }
    /// The contract the invoice belongs to.
    pub fn contract<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.contract.set(value);
        self
    }
    /// When the invoice can no longer be paid.
    pub fn expiration_date<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.expiration_date.set(value);
        self
    }
    /// Number of the customer's identity document.
    ///
    /// Example: `1037551022`.
    pub fn customer_document_number<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.customer_document_number.set(value);
        self
    }
    /// Name of the customer.
    pub fn customer_name<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.customer_name.set(value);
        self
    }
    /// When the invoice was created.
    pub fn created_at<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.created_at.set(value);
        self
    }
    /// When it was paid.
    ///
    /// Format: `date-time`.
    pub fn payment_date<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::runtime::Timestamp>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.payment_date.set(value);
        self
    }
    /// How it was paid.
    pub fn payment_method<V>(mut self, value: V) -> Self
    where
        V: TryInto<types::InvoicePaymentMethod>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.payment_method.set(value);
        self
    }
    /// Where the customer came from to pay it.
    pub fn payment_source<V>(mut self, value: V) -> Self
    where
        V: TryInto<types::InvoicePaymentSource>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.payment_source.set(value);
        self
    }
    /// What was paid, in Colombian pesos.
    ///
    /// Currency: `COP`.
    pub fn payment_amount<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::runtime::Amount>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.payment_amount.set(value);
        self
    }
    /// The day it was settled on.
    pub fn settlement_date<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.settlement_date.set(value);
        self
    }
    /// The cycle of that day it was settled in.
    pub fn settlement_time<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.settlement_time.set(value);
        self
    }
    /// The id of the payment.
    ///
    /// Example: `payin_8JkM2P`.
    pub fn payment_id<V>(mut self, value: V) -> Self
    where
        V: TryInto<types::PaymentId>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.payment_id.set(value);
        self
    }
    /// Where the customer pays.
    ///
    /// Format: `uri`.
    pub fn payment_url<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.payment_url.set(value);
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
    pub fn build(self) -> Result<types::Invoice, crate::runtime::InvalidInput> {
        let mut problems = crate::runtime::InvalidInput::default();
        let id = self.id.required("id", &mut problems);
        let reference = self.reference.optional("reference", &mut problems);
        let status = self.status.required("status", &mut problems);
        let amount = self.amount.required("amount", &mut problems);
        let description = self.description.required("description", &mut problems);
        let contract = self.contract.required("contract", &mut problems);
        let expiration_date = self
            .expiration_date
            .optional("expirationDate", &mut problems);
        let customer_document_number = self
            .customer_document_number
            .required("customerDocumentNumber", &mut problems);
        let customer_name = self.customer_name.optional("customerName", &mut problems);
        let created_at = self.created_at.required("createdAt", &mut problems);
        let payment_date = self.payment_date.optional("paymentDate", &mut problems);
        let payment_method = self
            .payment_method
            .optional("paymentMethod", &mut problems);
        let payment_source = self
            .payment_source
            .optional("paymentSource", &mut problems);
        let payment_amount = self
            .payment_amount
            .optional("paymentAmount", &mut problems);
        let settlement_date = self
            .settlement_date
            .optional("settlementDate", &mut problems);
        let settlement_time = self
            .settlement_time
            .optional("settlementTime", &mut problems);
        let payment_id = self.payment_id.optional("paymentId", &mut problems);
        let payment_url = self.payment_url.required("paymentUrl", &mut problems);
        let extra = self.extra.optional("extra", &mut problems).unwrap_or_default();
        let (
            true,
            Some(id),
            Some(status),
            Some(amount),
            Some(description),
            Some(contract),
            Some(customer_document_number),
            Some(created_at),
            Some(payment_url),
        ) = (
            problems.is_limits(),
            id,
            status,
            amount,
            description,
            contract,
            customer_document_number,
            created_at,
            payment_url,
        ) else {
            return Err(problems);
        };
        problems
            .about(types::Invoice {
                id,
                reference,
                status,
                amount,
                description,
                contract,
                expiration_date,
                customer_document_number,
                customer_name,
                created_at,
                payment_date,
                payment_method,
                payment_source,
                payment_amount,
                settlement_date,
                settlement_time,
                payment_id,
                payment_url,
                extra,
            })
    }
}
impl TryFrom<Invoice> for types::Invoice {
    type Error = crate::runtime::InvalidInput;
    fn try_from(value: Invoice) -> Result<Self, crate::runtime::InvalidInput> {
        value.build()
    }
}
impl From<types::Invoice> for Invoice {
    fn from(value: types::Invoice) -> Self {
        Self {
            id: crate::runtime::Field::from(value.id),
            reference: crate::runtime::Field::from_option(value.reference),
            status: crate::runtime::Field::from(value.status),
            amount: crate::runtime::Field::from(value.amount),
            description: crate::runtime::Field::from(value.description),
            contract: crate::runtime::Field::from(value.contract),
            expiration_date: crate::runtime::Field::from_option(value.expiration_date),
            customer_document_number: crate::runtime::Field::from(
                value.customer_document_number,
            ),
            customer_name: crate::runtime::Field::from_option(value.customer_name),
            created_at: crate::runtime::Field::from(value.created_at),
            payment_date: crate::runtime::Field::from_option(value.payment_date),
            payment_method: crate::runtime::Field::from_option(value.payment_method),
            payment_source: crate::runtime::Field::from_option(value.payment_source),
            payment_amount: crate::runtime::Field::from_option(value.payment_amount),
            settlement_date: crate::runtime::Field::from_option(value.settlement_date),
            settlement_time: crate::runtime::Field::from_option(value.settlement_time),
            payment_id: crate::runtime::Field::from_option(value.payment_id),
            payment_url: crate::runtime::Field::from(value.payment_url),
            extra: crate::runtime::Field::from(value.extra),
        }
    }
}
impl ::std::fmt::Debug for Invoice {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("Invoice").finish_non_exhaustive()
    }
}
/// Builds a [`InvoicePage`](types::InvoicePage).
#[derive(Clone, Default)]
#[must_use = "a builder does nothing until it is built or sent"]
pub struct InvoicePage {
    items: crate::runtime::Field<Vec<types::Invoice>>,
    cursor: crate::runtime::Field<String>,
    count: crate::runtime::Field<i64>,
    extra: crate::runtime::Field<::serde_json::Map<String, ::serde_json::Value>>,
}
impl InvoicePage {
    /// The invoices of this page.
    pub fn items<V>(mut self, value: V) -> Self
    where
        V: TryInto<Vec<types::Invoice>>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.items.set(value);
        self
    }
    /// Where the next page begins; null or missing on the last one.
    pub fn cursor<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.cursor.set(value);
        self
    }
    /// How many there are; the API does not say whether on this page or in all.
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
    pub fn build(self) -> Result<types::InvoicePage, crate::runtime::InvalidInput> {
        let mut problems = crate::runtime::InvalidInput::default();
        let items = self.items.required("items", &mut problems);
        let cursor = self.cursor.optional("cursor", &mut problems);
        let count = self.count.required("count", &mut problems);
        let extra = self.extra.optional("extra", &mut problems).unwrap_or_default();
        let (true, Some(items), Some(count)) = (problems.is_limits(), items, count) else {
            return Err(problems);
        };
        problems
            .about(types::InvoicePage {
                items,
                cursor,
                count,
                extra,
            })
    }
}
impl TryFrom<InvoicePage> for types::InvoicePage {
    type Error = crate::runtime::InvalidInput;
    fn try_from(value: InvoicePage) -> Result<Self, crate::runtime::InvalidInput> {
        value.build()
    }
}
impl From<types::InvoicePage> for InvoicePage {
    fn from(value: types::InvoicePage) -> Self {
        Self {
            items: crate::runtime::Field::from(value.items),
            cursor: crate::runtime::Field::from_option(value.cursor),
            count: crate::runtime::Field::from(value.count),
            extra: crate::runtime::Field::from(value.extra),
        }
    }
}
impl ::std::fmt::Debug for InvoicePage {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("InvoicePage").finish_non_exhaustive()
    }
}
