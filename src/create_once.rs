//! Requests that create what is found by the caller's reference.
//!
//! The lists of these things filter by `reference`, so that each can be created
//! once although the API knows no idempotency key.

use serde::Serialize;

use crate::runtime::{Caller, Error, Once, Paged, Referenced, ResponseValue, create_referenced};

/// Gives requests of a product `create_or_find`: request, list.
macro_rules! create_once {
    ($product:ident: $($request:ident, $list:ident;)*) => {
        $(
            impl Referenced for crate::$product::builder::$request {
                type List = crate::$product::builder::$list;

                fn caller(&self) -> &Caller {
                    &self.caller
                }

                fn body(&self) -> Option<&impl Serialize> {
                    match self.without_limits {
                        true => self.body.get_beyond_limits(),
                        false => self.body.get(),
                    }
                }

                fn list(&self, reference: &str) -> Self::List {
                    Self::List::new(&self.caller).reference(reference)
                }

                fn reference_of(item: &<Self::List as Paged>::Item) -> Option<&str> {
                    item.reference.as_deref()
                }

                async fn create(
                    self,
                ) -> Result<ResponseValue<<Self::List as Paged>::Item>, Error> {
                    self.send().await
                }
            }

            impl crate::$product::builder::$request {
                /// Creates it once: looks for the `reference` of the body first,
                /// creates it if it is not there, and looks again if it is
                /// unknown whether that was done.
                ///
                /// Clones of one client take turns with a reference. Two
                /// programs, or two clients, at once may both create it; see
                /// [`create_or_find`](crate::create_or_find) for what is
                /// promised and what cannot be.
                ///
                /// # Errors
                /// A body without a `reference`, before anything is sent. What
                /// looking or creating fails with. If
                /// [`is_outcome_unknown`](Error::is_outcome_unknown), call again
                /// after a while: it looks first. Of kind
                /// [`Ambiguous`](crate::ErrorKind::Ambiguous), if there are
                /// several with the reference.
                pub async fn create_or_find(
                    self,
                ) -> Result<Once<<crate::$product::builder::$list as Paged>::Item>, Error> {
                    create_referenced(self).await
                }
            }
        )*
    };
}

#[cfg(feature = "payouts")]
create_once! { payouts:
    CreateCustomer, ListCustomers;
    CreatePayinLink, ListPayinLinks;
    CreatePayinRequest, ListPayinRequests;
    CreatePayinSource, ListPayinSources;
    CreatePayoutRequest, ListPayoutRequests;
    CreatePayoutTarget, ListPayoutTargets;
}

#[cfg(feature = "rentals")]
create_once! { rentals:
    CreateInvoice, ListInvoices;
}
