// Made by `cargo xtask generate`; do not edit.
// Input: sha256:3bc4358db1ef3b43e0b6bdfc6f85875d69569a084e5ed677790c1e2eee729c6f

//! The client's methods, one for each operation.

use super::builder;
/// The operations of Rentals.
///
/// From [`Client::rentals`](super::super::Client::rentals); cloning it is cheap.
#[derive(Clone, Debug)]
pub struct Rentals {
    caller: crate::runtime::Caller,
}
impl Rentals {
    /// Lists invoices
    ///
    /// A page of invoices, narrowed down by what the query says. The API has no filter by status.
    ///
    /// Sends `GET /invoices`.
    ///
    /// Source: `spec/rentals/invoices.yaml`, line 46.
    pub fn list_invoices(&self) -> builder::ListInvoices {
        builder::ListInvoices::new(&self.caller)
    }
    /// Creates an invoice and the link it is paid with
    ///
    /// The invoice is `ready` at once; send the customer to its `paymentUrl`. The link lives for 5 minutes unless a payment is under way.
    ///
    /// Sends `POST /invoices`.
    ///
    /// Source: `spec/rentals/invoices.yaml`, line 17.
    pub fn create_invoice(&self) -> builder::CreateInvoice {
        builder::CreateInvoice::new(&self.caller)
    }
    /// Gets one invoice
    ///
    /// Sends `GET /invoices/{id}`.
    ///
    /// Source: `spec/rentals/invoices.yaml`, line 116.
    pub fn get_invoice(&self) -> builder::GetInvoice {
        builder::GetInvoice::new(&self.caller)
    }
    /// Gets the settlement of one cycle of one day
    ///
    /// The invoices in it are those `listInvoices` finds by `settlementDate` and `settlementCycle`. The API has no list of settlements.
    ///
    /// Sends `GET /settlements/{date}/{cycle}`.
    ///
    /// Source: `spec/rentals/settlements.yaml`, line 19.
    pub fn get_settlement(&self) -> builder::GetSettlement {
        builder::GetSettlement::new(&self.caller)
    }
}
impl super::super::Client {
    /// The operations of Rentals, on this client's connections.
    #[must_use]
    pub fn rentals(&self) -> Rentals {
        Rentals {
            caller: self.caller.clone(),
        }
    }
}
