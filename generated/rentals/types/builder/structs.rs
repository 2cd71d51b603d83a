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
