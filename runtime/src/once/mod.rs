//! Creating something once, by a reference of the caller's.

mod turns;

use std::fmt;
use std::future::Future;
use std::ops::Deref;

use serde::Serialize;

use super::caller::Caller;
use super::error::{Error, ErrorKind};
use super::invalid::InvalidInput;
use super::pages::{Items, Paged};
use super::response::ResponseValue;

pub(crate) use turns::Turns;

/// What [`create_or_find`] came to.
///
/// It can be used as if it were what was created or found.
#[derive(Clone, PartialEq, Eq)]
pub struct Once<T> {
    value: T,
    is_new: bool,
}

impl<T> Once<T> {
    /// What was created or found.
    pub fn into_inner(self) -> T {
        self.value
    }

    /// Whether this call created it, and knows that it did.
    ///
    /// False for what was there before, and also for what was found after a
    /// creation whose outcome was unknown: it may be this call's or another's.
    pub fn is_new(&self) -> bool {
        self.is_new
    }
}

impl<T> Deref for Once<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}

impl<T: fmt::Debug> fmt::Debug for Once<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Once")
            .field("is_new", &self.is_new)
            .field("value", &self.value)
            .finish()
    }
}

/// Looks for something, creates it if it is not there, and looks again if it is
/// unknown whether that was done.
///
/// `find` looks for what the caller can recognize as his: by a reference that
/// he gave, and gives to nothing else. `create` creates it. Requests for which
/// the API documents such a reference have a `create_or_find` of their own,
/// which also lets the clones of one client take turns.
///
/// What it promises: it creates at most once in a call, and nothing that its
/// look shows. Called again after any error, it does not create what an earlier
/// call created, as long as the API lists what it has created.
///
/// What it cannot promise, for the API documents no idempotency key: two
/// callers at once may both find nothing, and both create. And a server that is
/// still at work when looked at again shows nothing: then the error says that
/// the outcome is unknown ([`Error::is_outcome_unknown`]), and another call
/// should wait for as long as the server may take. Only the reference is
/// compared, so what is found may differ from what would have been created.
///
/// ```
/// # use palomma::{Client, Error, Once, create_or_find, direct_debit::types::Customer};
/// # async fn example(client: Client) -> Result<(), Error> {
/// let customer = create_or_find(
///     || async {
///         let mut customers = client.direct_debit().list_customers().stream();
///         while let Some(customer) = customers.next().await.transpose()? {
///             if is_mine(&customer) {
///                 return Ok(Some(customer));
///             }
///         }
///         Ok(None)
///     },
///     || client.direct_debit().create_customer().send(),
/// );
/// # let _: Once<_> = customer.await?; Ok(()) }
/// # fn is_mine(_: &Customer) -> bool { true }
/// ```
///
/// # Errors
/// What `find` fails with before anything is created. What `create` fails with,
/// if nothing is found afterwards.
pub async fn create_or_find<T, Find, Create>(
    mut find: impl FnMut() -> Find,
    create: impl FnOnce() -> Create,
) -> Result<Once<T>, Error>
where
    Find: Future<Output = Result<Option<T>, Error>>,
    Create: Future<Output = Result<ResponseValue<T>, Error>>,
{
    if let Some(value) = find().await? {
        return Ok(Once::found(value));
    }
    let error = match create().await {
        Ok(created) => return Ok(Once::created(created.into_inner())),
        Err(error) => error,
    };
    if !may_be_there(&error) {
        return Err(error);
    }
    match find().await {
        Ok(Some(value)) => Ok(Once::found(value)),
        Err(several) if several.kind() == ErrorKind::Ambiguous => Err(several),
        // That the look failed says less than that the creation did.
        Ok(None) | Err(_) => Err(error),
    }
}

/// Whether a failed creation may have left something to be found, by this call
/// or, after a conflict, by another.
fn may_be_there(error: &Error) -> bool {
    error.is_outcome_unknown() || error.status() == Some(409)
}

impl<T> Once<T> {
    fn found(value: T) -> Self {
        let is_new = false;
        Self { value, is_new }
    }

    fn created(value: T) -> Self {
        let is_new = true;
        Self { value, is_new }
    }
}

/// A request that creates what can be found by a reference.
pub trait Referenced: Clone {
    /// The request for the list of such things.
    type List: Paged;

    /// What makes the request's calls.
    fn caller(&self) -> &Caller;

    /// The body, unless it is missing or does not fit.
    fn body(&self) -> Option<&impl Serialize>;

    /// The list of what was created with a reference.
    fn list(&self, reference: &str) -> Self::List;

    /// The reference of what is listed.
    fn reference_of(item: &<Self::List as Paged>::Item) -> Option<&str>;

    /// Sends the request.
    fn create(
        self,
    ) -> impl Future<Output = Result<ResponseValue<<Self::List as Paged>::Item>, Error>> + Send;
}

/// Creates something by its reference, or finds it. Callers with clones of one
/// client take turns.
pub async fn create_referenced<R: Referenced>(
    request: R,
) -> Result<Once<<R::List as Paged>::Item>, Error> {
    let Some(body) = request.body() else {
        // What is wrong with it is said before anything is sent.
        return Ok(Once::created(request.create().await?.into_inner()));
    };
    let reference = reference_in(body).ok_or_else(without_reference)?;
    let caller = request.caller().clone();
    let turns = &caller.shared().turns;
    let _turn = turns.take(std::any::type_name::<R>(), &reference).await;
    let create = request.clone();
    create_or_find(|| find(&request, &reference), || create.create()).await
}

/// The one thing with a reference. That the list was asked for it alone is not
/// relied on: a filter that an API ignores would find everything.
async fn find<R: Referenced>(
    request: &R,
    reference: &str,
) -> Result<Option<<R::List as Paged>::Item>, Error> {
    let mut items = Items::new(request.list(reference));
    let mut found = None;
    while let Some(item) = items.next().await.transpose()? {
        if R::reference_of(&item) != Some(reference) {
            continue;
        }
        if found.replace(item).is_some() {
            let about = "there are several with this reference; list them and choose";
            return Err(Error::new(ErrorKind::Ambiguous, about));
        }
    }
    Ok(found)
}

/// The reference in a body.
fn reference_in(body: &impl Serialize) -> Option<String> {
    let body = serde_json::to_value(body).ok()?;
    let reference = body.get("reference")?.as_str()?;
    (!reference.is_empty()).then(|| reference.to_owned())
}

fn without_reference() -> Error {
    let mut invalid = InvalidInput::default();
    invalid.push("body.reference", "is what it is found by, and missing");
    Error::invalid(invalid)
}
