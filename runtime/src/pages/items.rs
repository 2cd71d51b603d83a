//! What a list holds, whatever its pages.

use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::vec::IntoIter;

use futures_core::{FusedStream, Stream};

use super::{Paged, Pages};
use crate::error::Error;

/// What a list holds, one after the other; from `stream()` of its request.
///
/// At most one page is kept at a time. It ends as [`Pages`] does.
///
/// ```no_run
/// # async fn example(client: palomma::Client) -> Result<(), palomma::Error> {
/// let mut customers = client.payouts().list_customers().limit(100).stream();
/// while let Some(customer) = customers.next().await {
///     println!("{:?}", customer?.id);
/// }
/// # Ok(()) }
/// ```
#[must_use = "a stream asks for nothing until it is polled"]
pub struct Items<R: Paged> {
    pages: Pages<R>,
    page: IntoIter<R::Item>,
    cursor: Option<String>,
}

impl<R: Paged> Items<R> {
    #[doc(hidden)]
    pub fn new(request: R) -> Self {
        let pages = Pages::new(request);
        Self {
            cursor: pages.cursor.clone(),
            page: Vec::new().into_iter(),
            pages,
        }
    }

    /// The most pages that are asked for; 10 000 unless set.
    pub fn max_pages(mut self, pages: usize) -> Self {
        self.pages = self.pages.max_pages(pages);
        self
    }

    /// From where to go on later, by the request's own `cursor`, so that
    /// nothing is missed: the page that was read last, or that could not be
    /// had. What was handed out of it comes again. None at the start of the
    /// list.
    #[must_use]
    pub fn cursor(&self) -> Option<&str> {
        self.cursor.as_deref()
    }

    /// The next of what the list holds; none after the last and after an error.
    ///
    /// # Errors
    /// What the request fails with, and pages that do not come to an end.
    pub async fn next(&mut self) -> Option<Result<R::Item, Error>> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }
}

impl<R: Paged> Stream for Items<R> {
    type Item = Result<R::Item, Error>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let items = self.get_mut();
        loop {
            if let Some(item) = items.page.next() {
                return Poll::Ready(Some(Ok(item)));
            }
            let begins = items.pages.cursor.clone();
            let Some(page) = ready!(Pin::new(&mut items.pages).poll_next(context)) else {
                return Poll::Ready(None);
            };
            // What came before the page was handed out, whatever it brings.
            items.cursor = begins;
            match page {
                Ok(page) => items.page = R::items(page.into_inner()).into_iter(),
                Err(error) => return Poll::Ready(Some(Err(error))),
            }
        }
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        let rest = self.pages.is_terminated().then_some(self.page.len());
        (self.page.len(), rest)
    }
}

impl<R: Paged> FusedStream for Items<R> {
    fn is_terminated(&self) -> bool {
        self.page.len() == 0 && self.pages.is_terminated()
    }
}

impl<R: Paged> fmt::Debug for Items<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Items").finish_non_exhaustive()
    }
}
