// Made by `cargo xtask generate`; do not edit.
// Input: sha256:e9eb7e825e17145730b6364724d33659b3749caf06c36969e49b17511fb858ce

//! The client's methods, one for each operation.

use super::builder;
/// The operations of Direct debit.
///
/// From [`Client::direct_debit`](super::super::Client::direct_debit); cloning it is cheap.
#[derive(Clone, Debug)]
pub struct DirectDebit {
    caller: crate::runtime::Caller,
}
impl DirectDebit {
    /// Lists customers
    ///
    /// Sends `GET /customers`.
    ///
    /// Source: `spec/direct-debit/customers.yaml`, line 43.
    pub fn list_customers(&self) -> builder::ListCustomers {
        builder::ListCustomers::new(&self.caller)
    }
    /// Creates a customer
    ///
    /// Sends `POST /customers`.
    ///
    /// Source: `spec/direct-debit/customers.yaml`, line 18.
    pub fn create_customer(&self) -> builder::CreateCustomer {
        builder::CreateCustomer::new(&self.caller)
    }
    /// Gets a customer
    ///
    /// Sends `GET /customers/{customerId}`.
    ///
    /// Source: `spec/direct-debit/customers.yaml`, line 71.
    pub fn get_customer_by_id(&self) -> builder::GetCustomerById {
        builder::GetCustomerById::new(&self.caller)
    }
    /// Lists payment methods
    ///
    /// Sends `GET /paymentMethods`.
    ///
    /// Source: `spec/direct-debit/payment-methods.yaml`, line 144.
    pub fn list_payment_methods(&self) -> builder::ListPaymentMethods {
        builder::ListPaymentMethods::new(&self.caller)
    }
    /// Creates a new Payment Method
    ///
    /// Sends `POST /paymentMethods`.
    ///
    /// Source: `spec/direct-debit/payment-methods.yaml`, line 17.
    pub fn create_payment_method(&self) -> builder::CreatePaymentMethod {
        builder::CreatePaymentMethod::new(&self.caller)
    }
    /// Gets a payment method
    ///
    /// Sends `GET /paymentMethods/{paymentMethodId}`.
    ///
    /// Source: `spec/direct-debit/payment-methods.yaml`, line 179.
    pub fn get_payment_method_by_id(&self) -> builder::GetPaymentMethodById {
        builder::GetPaymentMethodById::new(&self.caller)
    }
    /// Lists payment requests
    ///
    /// Sends `GET /paymentRequests`.
    ///
    /// Source: `spec/direct-debit/payment-requests.yaml`, line 43.
    pub fn list_payment_requests(&self) -> builder::ListPaymentRequests {
        builder::ListPaymentRequests::new(&self.caller)
    }
    /// Creates a payment request
    ///
    /// Sends `POST /paymentRequests`.
    ///
    /// Source: `spec/direct-debit/payment-requests.yaml`, line 18.
    pub fn create_payment_request(&self) -> builder::CreatePaymentRequest {
        builder::CreatePaymentRequest::new(&self.caller)
    }
    /// Gets a payment request
    ///
    /// Sends `GET /paymentRequests/{paymentRequestId}`.
    ///
    /// Source: `spec/direct-debit/payment-requests.yaml`, line 71.
    pub fn get_payment_request_by_id(&self) -> builder::GetPaymentRequestById {
        builder::GetPaymentRequestById::new(&self.caller)
    }
}
impl super::super::Client {
    /// The operations of Direct debit, on this client's connections.
    #[must_use]
    pub fn direct_debit(&self) -> DirectDebit {
        DirectDebit {
            caller: self.caller.clone(),
        }
    }
}
