// Made by `cargo xtask generate`; do not edit.
// Input: sha256:3bc4358db1ef3b43e0b6bdfc6f85875d69569a084e5ed677790c1e2eee729c6f

//! Part of `types/builder`: structs.

use super::super::super::types;
/// Builds a [`Settlement`](types::Settlement).
#[derive(Clone, Default)]
#[must_use = "a builder does nothing until it is built or sent"]
pub struct Settlement {
    date: crate::runtime::Field<String>,
    cycle: crate::runtime::Field<String>,
    status: crate::runtime::Field<types::SettlementStatus>,
    number_of_invoices: crate::runtime::Field<f64>,
    amount_collected: crate::runtime::Field<crate::runtime::Amount>,
    fees: crate::runtime::Field<crate::runtime::Amount>,
    fees_postpaid: crate::runtime::Field<bool>,
    adjustments: crate::runtime::Field<crate::runtime::Amount>,
    gateway: crate::runtime::Field<bool>,
    payment_amount: crate::runtime::Field<crate::runtime::Amount>,
    extra: crate::runtime::Field<::serde_json::Map<String, ::serde_json::Value>>,
}
impl Settlement {
    /// The day.
    ///
    /// Example: `2026-03-25`.
    pub fn date<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.date.set(value);
        self
    }
    /// The cycle of that day.
    ///
    /// Example: `1`.
    pub fn cycle<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.cycle.set(value);
        self
    }
    /// How far the settlement is.
    pub fn status<V>(mut self, value: V) -> Self
    where
        V: TryInto<types::SettlementStatus>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.status.set(value);
        self
    }
    /// How many invoices it settles.
    pub fn number_of_invoices<V>(mut self, value: V) -> Self
    where
        V: TryInto<f64>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.number_of_invoices.set(value);
        self
    }
    /// What customers paid, in Colombian pesos.
    ///
    /// Currency: `COP`.
    pub fn amount_collected<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::runtime::Amount>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.amount_collected.set(value);
        self
    }
    /// The fees of these invoices, in Colombian pesos.
    ///
    /// Currency: `COP`.
    pub fn fees<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::runtime::Amount>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.fees.set(value);
        self
    }
    /// Whether the fees are postpaid.
    pub fn fees_postpaid<V>(mut self, value: V) -> Self
    where
        V: TryInto<bool>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.fees_postpaid.set(value);
        self
    }
    /// Adjustments to what is paid, in Colombian pesos.
    ///
    /// Currency: `COP`.
    pub fn adjustments<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::runtime::Amount>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.adjustments.set(value);
        self
    }
    /// Whether it is a settlement of the gateway kind; the documentation says no more.
    pub fn gateway<V>(mut self, value: V) -> Self
    where
        V: TryInto<bool>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.gateway.set(value);
        self
    }
    /// What is paid to you, in Colombian pesos.
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
    pub fn build(self) -> Result<types::Settlement, crate::runtime::InvalidInput> {
        let mut problems = crate::runtime::InvalidInput::default();
        let date = self.date.required("date", &mut problems);
        let cycle = self.cycle.required("cycle", &mut problems);
        let status = self.status.required("status", &mut problems);
        let number_of_invoices = self
            .number_of_invoices
            .required("numberOfInvoices", &mut problems);
        let amount_collected = self
            .amount_collected
            .required("amountCollected", &mut problems);
        let fees = self.fees.required("fees", &mut problems);
        let fees_postpaid = self.fees_postpaid.required("feesPostpaid", &mut problems);
        let adjustments = self.adjustments.required("adjustments", &mut problems);
        let gateway = self.gateway.required("gateway", &mut problems);
        let payment_amount = self
            .payment_amount
            .required("paymentAmount", &mut problems);
        let extra = self.extra.optional("extra", &mut problems).unwrap_or_default();
        let (
            true,
            Some(date),
            Some(cycle),
            Some(status),
            Some(number_of_invoices),
            Some(amount_collected),
            Some(fees),
            Some(fees_postpaid),
            Some(adjustments),
            Some(gateway),
            Some(payment_amount),
        ) = (
            problems.is_limits(),
            date,
            cycle,
            status,
            number_of_invoices,
            amount_collected,
            fees,
            fees_postpaid,
            adjustments,
            gateway,
            payment_amount,
        ) else {
            return Err(problems);
        };
        problems
            .about(types::Settlement {
                date,
                cycle,
                status,
                number_of_invoices,
                amount_collected,
                fees,
                fees_postpaid,
                adjustments,
                gateway,
                payment_amount,
                extra,
            })
    }
}
impl TryFrom<Settlement> for types::Settlement {
    type Error = crate::runtime::InvalidInput;
    fn try_from(value: Settlement) -> Result<Self, crate::runtime::InvalidInput> {
        value.build()
    }
}
impl From<types::Settlement> for Settlement {
    fn from(value: types::Settlement) -> Self {
        Self {
            date: crate::runtime::Field::from(value.date),
            cycle: crate::runtime::Field::from(value.cycle),
            status: crate::runtime::Field::from(value.status),
            number_of_invoices: crate::runtime::Field::from(value.number_of_invoices),
            amount_collected: crate::runtime::Field::from(value.amount_collected),
            fees: crate::runtime::Field::from(value.fees),
            fees_postpaid: crate::runtime::Field::from(value.fees_postpaid),
            adjustments: crate::runtime::Field::from(value.adjustments),
            gateway: crate::runtime::Field::from(value.gateway),
            payment_amount: crate::runtime::Field::from(value.payment_amount),
            extra: crate::runtime::Field::from(value.extra),
        }
    }
}
impl ::std::fmt::Debug for Settlement {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("Settlement").finish_non_exhaustive()
    }
}
