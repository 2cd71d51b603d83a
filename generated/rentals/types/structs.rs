// Made by `cargo xtask generate`; do not edit.
// Input: sha256:3bc4358db1ef3b43e0b6bdfc6f85875d69569a084e5ed677790c1e2eee729c6f

//! Part of `types`: structs.

use super::*;
/// An invoice to create.
///
/// Source: `spec/rentals/invoices.yaml`, line 146.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateInvoiceRequest {
    /// Your name for the invoice, one of its own for each. What the API does about one that was used before is not documented.
    ///
    /// Least length: `1`.
    pub reference: String,
    /// What is to be paid, in whole Colombian pesos.
    ///
    /// Currency: `COP`. Least value: `3000`. Greatest value: `550000000`. Example: `1250000`.
    pub amount: crate::runtime::Amount,
    /// What the customer pays for; shown to the customer.
    ///
    /// Least length: `1`.
    pub description: String,
    /// Where the customer is sent after paying.
    ///
    /// Format: `uri`. Example: `https://example.com/paid`.
    pub redirect_url: String,
    /// Number of the customer's identity document.
    ///
    /// Least length: `1`. Example: `1037551022`.
    pub customer_document_number: String,
    /// Kind of the customer's identity document.
    pub document_type: Option<DocumentType>,
    /// Name of the customer.
    pub customer_name: Option<String>,
    /// The contract the invoice belongs to.
    pub contract: Option<String>,
}
crate::runtime::object! {
    CreateInvoiceRequest {
        "reference" => required reference,
        "amount" => required amount,
        "description" => required description,
        "redirectUrl" => required redirect_url,
        "customerDocumentNumber" => required customer_document_number,
        "documentType" => optional document_type,
        "customerName" => optional customer_name,
        "contract" => optional contract,
    }
}
impl CreateInvoiceRequest {
    /// A builder of [`CreateInvoiceRequest`].
    pub fn builder() -> builder::CreateInvoiceRequest {
        <builder::CreateInvoiceRequest as Default>::default()
    }
}
impl ::std::fmt::Debug for CreateInvoiceRequest {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("CreateInvoiceRequest")
            .field("reference", &self.reference)
            .field("amount", &self.amount)
            .field("description", &self.description)
            .field("redirect_url", &self.redirect_url)
            .field("customer_document_number", &crate::runtime::Redacted)
            .field("document_type", &self.document_type)
            .field(
                "customer_name",
                &self.customer_name.as_ref().map(|_| crate::runtime::Redacted),
            )
            .field("contract", &self.contract)
            .finish()
    }
}
/// What an answer that is no success says.
///
/// Source: `spec/rentals/invoices.yaml`, line 313.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ErrorBody {
    /// What went wrong, in English.
    ///
    /// Example: `Invoice not found`.
    pub error: String,
    /// Fields the documentation does not list, as they came.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
crate::runtime::object! {
    ErrorBody {
        "error" => required error,
        _ => others extra,
    }
}
impl ::std::fmt::Debug for ErrorBody {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("ErrorBody")
            .field("error", &self.error)
            .field("extra", &crate::runtime::KeysOnly::of(&self.extra))
            .finish()
    }
}
/// An invoice. It is `ready` until it is `paid` or `cancelled`; a paid one can become a `chargeback`. What begins with `payment` and `settlement` (but for `paymentUrl`) is there on paid and charged-back invoices only.
///
/// Source: `spec/rentals/invoices.yaml`, line 202.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Invoice {
    /// The invoice's id.
    ///
    /// Example: `01HPR57X6QR5ZRKEEKBSDBW4RA`.
    pub id: InvoiceId,
    /// Your name for the invoice.
    pub reference: Option<String>,
    /// How far the invoice is.
    pub status: InvoiceStatus,
    /// What is to be paid, in Colombian pesos.
    ///
    /// Currency: `COP`. Example: `1250000`.
    pub amount: crate::runtime::Amount,
    /// What the customer pays for.
    pub description: String,
    /// The contract the invoice belongs to.
    pub contract: String,
    /// When the invoice can no longer be paid.
    pub expiration_date: Option<String>,
    /// Number of the customer's identity document.
    ///
    /// Example: `1037551022`.
    pub customer_document_number: String,
    /// Name of the customer.
    pub customer_name: Option<String>,
    /// When the invoice was created.
    pub created_at: String,
    /// When it was paid.
    ///
    /// Format: `date-time`.
    pub payment_date: Option<crate::runtime::Timestamp>,
    /// How it was paid.
    pub payment_method: Option<InvoicePaymentMethod>,
    /// Where the customer came from to pay it.
    pub payment_source: Option<InvoicePaymentSource>,
    /// What was paid, in Colombian pesos.
    ///
    /// Currency: `COP`.
    pub payment_amount: Option<crate::runtime::Amount>,
    /// The day it was settled on.
    pub settlement_date: Option<String>,
    /// The cycle of that day it was settled in.
    pub settlement_time: Option<String>,
    /// The id of the payment.
    ///
    /// Example: `payin_8JkM2P`.
    pub payment_id: Option<PaymentId>,
    /// Where the customer pays.
    ///
    /// Format: `uri`.
    pub payment_url: String,
    /// Fields the documentation does not list, as they came.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
crate::runtime::object! {
    Invoice {
        "id" => required id,
        "reference" => optional reference,
        "status" => required status,
        "amount" => required amount,
        "description" => required description,
        "contract" => required contract,
        "expirationDate" => optional expiration_date,
        "customerDocumentNumber" => required customer_document_number,
        "customerName" => optional customer_name,
        "createdAt" => required created_at,
        "paymentDate" => optional payment_date,
        "paymentMethod" => optional payment_method,
        "paymentSource" => optional payment_source,
        "paymentAmount" => optional payment_amount,
        "settlementDate" => optional settlement_date,
        "settlementTime" => optional settlement_time,
        "paymentId" => optional payment_id,
        "paymentUrl" => required payment_url,
        _ => others extra,
    }
}
impl ::std::fmt::Debug for Invoice {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("Invoice")
            .field("id", &self.id)
            .field("reference", &self.reference)
            .field("status", &self.status)
            .field("amount", &self.amount)
            .field("description", &self.description)
            .field("contract", &self.contract)
            .field("expiration_date", &self.expiration_date)
            .field("customer_document_number", &crate::runtime::Redacted)
            .field(
                "customer_name",
                &self.customer_name.as_ref().map(|_| crate::runtime::Redacted),
            )
            .field("created_at", &self.created_at)
            .field("payment_date", &self.payment_date)
            .field("payment_method", &self.payment_method)
            .field("payment_source", &self.payment_source)
            .field("payment_amount", &self.payment_amount)
            .field("settlement_date", &self.settlement_date)
            .field("settlement_time", &self.settlement_time)
            .field("payment_id", &self.payment_id)
            .field("payment_url", &self.payment_url)
            .field("extra", &crate::runtime::KeysOnly::of(&self.extra))
            .finish()
    }
}
/// A page of invoices.
///
/// Source: `spec/rentals/invoices.yaml`, line 293.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct InvoicePage {
    /// The invoices of this page.
    pub items: Vec<Invoice>,
    /// Where the next page begins; null or missing on the last one.
    pub cursor: Option<String>,
    /// How many there are; the API does not say whether on this page or in all.
    pub count: i64,
    /// Fields the documentation does not list, as they came.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
crate::runtime::object! {
    InvoicePage {
        "items" => required items,
        "cursor" => optional cursor,
        "count" => required count,
        _ => others extra,
    }
}
impl ::std::fmt::Debug for InvoicePage {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("InvoicePage")
            .field("items", &self.items)
            .field("cursor", &self.cursor)
            .field("count", &self.count)
            .field("extra", &crate::runtime::KeysOnly::of(&self.extra))
            .finish()
    }
}
/// What was collected in one cycle of one day and is paid to you. It is `processing` until it is `paid`, `credited` or in `error`.
///
/// Source: `spec/rentals/settlements.yaml`, line 60.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Settlement {
    /// The day.
    ///
    /// Example: `2026-03-25`.
    pub date: String,
    /// The cycle of that day.
    ///
    /// Example: `1`.
    pub cycle: String,
    /// How far the settlement is.
    pub status: SettlementStatus,
    /// How many invoices it settles.
    pub number_of_invoices: f64,
    /// What customers paid, in Colombian pesos.
    ///
    /// Currency: `COP`.
    pub amount_collected: crate::runtime::Amount,
    /// The fees of these invoices, in Colombian pesos.
    ///
    /// Currency: `COP`.
    pub fees: crate::runtime::Amount,
    /// Whether the fees are postpaid.
    pub fees_postpaid: bool,
    /// Adjustments to what is paid, in Colombian pesos.
    ///
    /// Currency: `COP`.
    pub adjustments: crate::runtime::Amount,
    /// Whether it is a settlement of the gateway kind; the documentation says no more.
    pub gateway: bool,
    /// What is paid to you, in Colombian pesos.
    ///
    /// Currency: `COP`.
    pub payment_amount: crate::runtime::Amount,
    /// Fields the documentation does not list, as they came.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
crate::runtime::object! {
    Settlement {
        "date" => required date,
        "cycle" => required cycle,
        "status" => required status,
        "numberOfInvoices" => required number_of_invoices,
        "amountCollected" => required amount_collected,
        "fees" => required fees,
        "feesPostpaid" => required fees_postpaid,
        "adjustments" => required adjustments,
        "gateway" => required gateway,
        "paymentAmount" => required payment_amount,
        _ => others extra,
    }
}
impl ::std::fmt::Debug for Settlement {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("Settlement")
            .field("date", &self.date)
            .field("cycle", &self.cycle)
            .field("status", &self.status)
            .field("number_of_invoices", &self.number_of_invoices)
            .field("amount_collected", &self.amount_collected)
            .field("fees", &self.fees)
            .field("fees_postpaid", &self.fees_postpaid)
            .field("adjustments", &self.adjustments)
            .field("gateway", &self.gateway)
            .field("payment_amount", &self.payment_amount)
            .field("extra", &crate::runtime::KeysOnly::of(&self.extra))
            .finish()
    }
}
