// Made by `cargo xtask generate`; do not edit.
// Input: sha256:00c4e3dce2ae50dfe8f91a051bc20e797cbfc4433a36cdf1ab77fd1ad929f5c1

//! The client's methods, one for each operation.

use super::builder;
/// The operations of Payins and payouts.
///
/// From [`Client::payouts`](super::super::Client::payouts); cloning it is cheap.
#[derive(Clone, Debug)]
pub struct Payouts {
    caller: crate::runtime::Caller,
}
impl Payouts {
    /// Lists customers, a page at a time
    ///
    /// Sends `GET /customers`.
    ///
    /// Source: `spec/payouts/customers.yaml`, line 43.
    pub fn list_customers(&self) -> builder::ListCustomers {
        builder::ListCustomers::new(&self.caller)
    }
    /// Creates a customer
    ///
    /// Sends `POST /customers`.
    ///
    /// Source: `spec/payouts/customers.yaml`, line 18.
    pub fn create_customer(&self) -> builder::CreateCustomer {
        builder::CreateCustomer::new(&self.caller)
    }
    /// Gets a customer
    ///
    /// Sends `GET /customers/{customerId}`.
    ///
    /// Source: `spec/payouts/customers.yaml`, line 82.
    pub fn get_customer_by_id(&self) -> builder::GetCustomerById {
        builder::GetCustomerById::new(&self.caller)
    }
    /// Lists merchant accounts, a page at a time
    ///
    /// Sends `GET /merchantAccounts`.
    ///
    /// Source: `spec/payouts/merchant-accounts.yaml`, line 18.
    pub fn list_merchant_accounts(&self) -> builder::ListMerchantAccounts {
        builder::ListMerchantAccounts::new(&self.caller)
    }
    /// Gets a merchant account
    ///
    /// Sends `GET /merchantAccounts/{merchantAccountId}`.
    ///
    /// Source: `spec/payouts/merchant-accounts.yaml`, line 56.
    pub fn get_merchant_account_by_id(&self) -> builder::GetMerchantAccountById {
        builder::GetMerchantAccountById::new(&self.caller)
    }
    /// Lists the settlements of a merchant account, a page at a time
    ///
    /// Sends `GET /merchantAccounts/{merchantAccountId}/settlements`.
    ///
    /// Source: `spec/payouts/payin-settlements.yaml`, line 25.
    pub fn list_payin_settlements(&self) -> builder::ListPayinSettlements {
        builder::ListPayinSettlements::new(&self.caller)
    }
    /// Gets a settlement of a merchant account
    ///
    /// Sends `GET /merchantAccounts/{merchantAccountId}/settlements/{payinSettlementId}`.
    ///
    /// Source: `spec/payouts/payin-settlements.yaml`, line 65.
    pub fn get_payin_settlement_by_id(&self) -> builder::GetPayinSettlementById {
        builder::GetPayinSettlementById::new(&self.caller)
    }
    /// Lists payin links, a page at a time
    ///
    /// Sends `GET /payinLinks`.
    ///
    /// Source: `spec/payouts/payin-links.yaml`, line 51.
    pub fn list_payin_links(&self) -> builder::ListPayinLinks {
        builder::ListPayinLinks::new(&self.caller)
    }
    /// Creates a payin link
    ///
    /// Sends `POST /payinLinks`.
    ///
    /// Source: `spec/payouts/payin-links.yaml`, line 18.
    pub fn create_payin_link(&self) -> builder::CreatePayinLink {
        builder::CreatePayinLink::new(&self.caller)
    }
    /// Gets a payin link
    ///
    /// Sends `GET /payinLinks/{payinLinkId}`.
    ///
    /// Source: `spec/payouts/payin-links.yaml`, line 92.
    pub fn get_payin_link_by_id(&self) -> builder::GetPayinLinkById {
        builder::GetPayinLinkById::new(&self.caller)
    }
    /// Lists payin requests, a page at a time
    ///
    /// Sends `GET /payinRequests`.
    ///
    /// Source: `spec/payouts/payin-requests.yaml`, line 43.
    pub fn list_payin_requests(&self) -> builder::ListPayinRequests {
        builder::ListPayinRequests::new(&self.caller)
    }
    /// Creates a payin request
    ///
    /// Sends `POST /payinRequests`.
    ///
    /// Source: `spec/payouts/payin-requests.yaml`, line 18.
    pub fn create_payin_request(&self) -> builder::CreatePayinRequest {
        builder::CreatePayinRequest::new(&self.caller)
    }
    /// Gets a payin request
    ///
    /// Sends `GET /payinRequests/{payinRequestId}`.
    ///
    /// Source: `spec/payouts/payin-requests.yaml`, line 89.
    pub fn get_payin_request_by_id(&self) -> builder::GetPayinRequestById {
        builder::GetPayinRequestById::new(&self.caller)
    }
    /// Lists payin sources, a page at a time
    ///
    /// Sends `GET /payinSources`.
    ///
    /// Source: `spec/payouts/payin-sources.yaml`, line 48.
    pub fn list_payin_sources(&self) -> builder::ListPayinSources {
        builder::ListPayinSources::new(&self.caller)
    }
    /// Creates a payin source
    ///
    /// Sends `POST /payinSources`.
    ///
    /// Source: `spec/payouts/payin-sources.yaml`, line 18.
    pub fn create_payin_source(&self) -> builder::CreatePayinSource {
        builder::CreatePayinSource::new(&self.caller)
    }
    /// Gets a payin source
    ///
    /// Sends `GET /payinSources/{payinSourceId}`.
    ///
    /// Source: `spec/payouts/payin-sources.yaml`, line 88.
    pub fn get_payin_source_by_id(&self) -> builder::GetPayinSourceById {
        builder::GetPayinSourceById::new(&self.caller)
    }
    /// Lists payout requests, a page at a time
    ///
    /// Sends `GET /payoutRequests`.
    ///
    /// Source: `spec/payouts/payout-requests.yaml`, line 43.
    pub fn list_payout_requests(&self) -> builder::ListPayoutRequests {
        builder::ListPayoutRequests::new(&self.caller)
    }
    /// Creates a payout request
    ///
    /// Sends `POST /payoutRequests`.
    ///
    /// Source: `spec/payouts/payout-requests.yaml`, line 18.
    pub fn create_payout_request(&self) -> builder::CreatePayoutRequest {
        builder::CreatePayoutRequest::new(&self.caller)
    }
    /// Gets a payout request
    ///
    /// Sends `GET /payoutRequests/{payoutRequestId}`.
    ///
    /// Source: `spec/payouts/payout-requests.yaml`, line 88.
    pub fn get_payout_request_by_id(&self) -> builder::GetPayoutRequestById {
        builder::GetPayoutRequestById::new(&self.caller)
    }
    /// Lists payout targets, a page at a time
    ///
    /// Sends `GET /payoutTargets`.
    ///
    /// Source: `spec/payouts/payout-targets.yaml`, line 18.
    pub fn list_payout_targets(&self) -> builder::ListPayoutTargets {
        builder::ListPayoutTargets::new(&self.caller)
    }
    /// Creates a new Payout Target
    ///
    /// Sends `POST /payoutTargets`.
    ///
    /// Source: [`spec/pages/create-payout-target.md`, line 26](https://docs.old.palomma.com).
    pub fn create_payout_target(&self) -> builder::CreatePayoutTarget {
        builder::CreatePayoutTarget::new(&self.caller)
    }
    /// Gets a payout target
    ///
    /// Sends `GET /payoutTargets/{payoutTargetId}`.
    ///
    /// Source: `spec/payouts/payout-targets.yaml`, line 58.
    pub fn get_payout_target_by_id(&self) -> builder::GetPayoutTargetById {
        builder::GetPayoutTargetById::new(&self.caller)
    }
}
impl super::super::Client {
    /// The operations of Payins and payouts, on this client's connections.
    #[must_use]
    pub fn payouts(&self) -> Payouts {
        Payouts {
            caller: self.caller.clone(),
        }
    }
}
