//! Lists, page after page, as streams.

mod items;

use std::collections::BTreeSet;
use std::fmt;
use std::future::{Future, poll_fn};
use std::pin::Pin;
use std::task::{Context, Poll};

use futures_core::{FusedStream, Stream};

use super::error::Error;
use super::response::ResponseValue;

pub use items::Items;

/// The most pages a stream asks for, unless set otherwise.
const MAX_PAGES: usize = 10_000;

/// A request whose answer is one page of a list.
///
/// The requests of lists implement it; [`Pages`] and [`Items`] are made of it.
pub trait Paged: Clone + Send + Unpin + 'static {
    /// The answer.
    type Page: Send + Unpin;
    /// What the list holds.
    type Item: Send + Unpin;

    /// Asks for the page.
    fn fetch(self) -> impl Future<Output = Result<ResponseValue<Self::Page>, Error>> + Send;

    /// Where the page begins, if the request says so.
    fn start(&self) -> Option<String>;

    /// The request for the page that begins at `cursor`.
    #[must_use]
    fn starting_at(self, cursor: String) -> Self;

    /// Where the page after this one begins; none after the last one.
    fn next_cursor(page: &Self::Page) -> Option<String>;

    /// What the page holds.
    fn items(page: Self::Page) -> Vec<Self::Item>;
}

/// The items of a page, whether or not it has to have any.
pub fn listed<T>(items: impl Into<Option<Vec<T>>>) -> Vec<T> {
    items.into().unwrap_or_default()
}

type Fetching<R> =
    Pin<Box<dyn Future<Output = Result<ResponseValue<<R as Paged>::Page>, Error>> + Send>>;

/// The pages of a list, one after the other; from `pages()` of its request.
///
/// Nothing is asked for before it is needed, and never more than one page. The
/// stream ends after the last page and after the first error. It ends with an
/// error of kind [`Pagination`](super::ErrorKind::Pagination) when the API leads
/// back to a page that came before, and when there are more pages than
/// [`max_pages`](Self::max_pages).
#[must_use = "a stream asks for nothing until it is polled"]
pub struct Pages<R: Paged> {
    request: R,
    state: State<R>,
    cursor: Option<String>,
    seen: BTreeSet<String>,
    left: usize,
}

enum State<R: Paged> {
    /// The next page is to be asked for.
    Ready,
    /// It was asked for.
    Fetching(Fetching<R>),
    /// There is one, and a reason not to ask for it.
    Refusing(Error),
    /// There is none.
    Done,
}

impl<R: Paged> Pages<R> {
    #[doc(hidden)]
    pub fn new(request: R) -> Self {
        let cursor = request.start();
        Self {
            seen: cursor.iter().cloned().collect(),
            cursor,
            request,
            state: State::Ready,
            left: MAX_PAGES,
        }
    }

    /// The most pages that are asked for; 10 000 unless set.
    pub fn max_pages(mut self, pages: usize) -> Self {
        self.left = pages;
        self
    }

    /// Where the page that comes next begins, to go on from there later by the
    /// request's own `cursor`; none at the start of the list and after its end.
    ///
    /// After an error it is the page that could not be had.
    #[must_use]
    pub fn cursor(&self) -> Option<&str> {
        self.cursor.as_deref()
    }

    /// The next page; none after the last one and after an error.
    ///
    /// # Errors
    /// What the request fails with, and pages that do not come to an end.
    pub async fn next(&mut self) -> Option<Result<ResponseValue<R::Page>, Error>> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }

    fn ask(&mut self) -> State<R> {
        if self.left == 0 {
            let about = "the list has more pages than the client was told to ask for";
            return State::Refusing(Error::pagination(about));
        }
        self.left -= 1;
        let request = self.request.clone();
        let request = match self.cursor.clone() {
            Some(cursor) => request.starting_at(cursor),
            None => request,
        };
        State::Fetching(Box::pin(request.fetch()))
    }

    /// What follows a page.
    fn follow(&mut self, page: &R::Page) -> State<R> {
        self.cursor = R::next_cursor(page).filter(|cursor| !cursor.is_empty());
        let Some(cursor) = self.cursor.clone() else {
            return State::Done;
        };
        if self.seen.insert(cursor) {
            return State::Ready;
        }
        let about = "the list leads back to a page that came before";
        State::Refusing(Error::pagination(about))
    }
}

impl<R: Paged> Stream for Pages<R> {
    type Item = Result<ResponseValue<R::Page>, Error>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let pages = self.get_mut();
        if matches!(pages.state, State::Ready) {
            pages.state = pages.ask();
        }
        let outcome = match std::mem::replace(&mut pages.state, State::Done) {
            State::Fetching(mut fetching) => match fetching.as_mut().poll(context) {
                Poll::Ready(outcome) => outcome,
                Poll::Pending => {
                    pages.state = State::Fetching(fetching);
                    return Poll::Pending;
                }
            },
            State::Refusing(error) => Err(error),
            State::Ready | State::Done => return Poll::Ready(None),
        };
        if let Ok(page) = &outcome {
            pages.state = pages.follow(page);
        }
        Poll::Ready(Some(outcome))
    }
}

impl<R: Paged> FusedStream for Pages<R> {
    fn is_terminated(&self) -> bool {
        matches!(self.state, State::Done)
    }
}

impl<R: Paged> fmt::Debug for Pages<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pages").finish_non_exhaustive()
    }
}
