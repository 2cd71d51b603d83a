//! Where the operations of a client are sent: found once for each, for reading a
//! URL costs more than all else that is done before a request is sent.

use std::collections::BTreeMap;
use std::sync::{PoisonError, RwLock};

use ::url::Url;

use super::error::Error;
use super::operation::Operation;
use super::product::Product;

type Key = (Option<Product>, &'static str);

/// The URLs of the operations that were called: whole ones, and those of their
/// servers where the path has parameters.
#[derive(Default)]
pub(super) struct Urls(RwLock<BTreeMap<Key, Url>>);

impl Urls {
    /// The URL of an operation; `find` says where its server is the first time.
    pub(super) fn of(
        &self,
        operation: &'static Operation,
        find: impl FnOnce() -> Result<String, Error>,
    ) -> Result<Url, Error> {
        let key = (operation.product, operation.id);
        let known = self.0.read().unwrap_or_else(PoisonError::into_inner);
        if let Some(url) = known.get(&key) {
            return Ok(url.clone());
        }
        drop(known);
        let mut url = Url::parse(&find()?)
            .map_err(|error| Error::configuration(format!("the URL is none: {error}")))?;
        if is_whole(operation) {
            go_to(&mut url, operation.path);
        }
        let mut known = self.0.write().unwrap_or_else(PoisonError::into_inner);
        known.insert(key, url.clone());
        Ok(url)
    }
}

/// Whether the URL of an operation is the same for all requests, but for a query.
pub(super) fn is_whole(operation: &Operation) -> bool {
    !operation.path.contains('{')
}

/// Adds a path of the document to the URL of a server.
pub(super) fn go_to(url: &mut Url, path: &str) {
    // What stands behind `#` only tells operations apart in the document.
    let path = path.split('#').next().unwrap_or_default();
    let (path, query) = path.split_once('?').unwrap_or((path, ""));
    let whole = [url.path().trim_end_matches('/'), path].concat();
    url.set_path(&whole);
    if !query.is_empty() {
        ask(url, query);
    }
}

/// Adds to the query of a URL.
pub(super) fn ask(url: &mut Url, query: &str) {
    let whole = match url.query() {
        Some(before) => [before, "&", query].concat(),
        None => query.to_owned(),
    };
    url.set_query(Some(&whole));
}

#[cfg(test)]
mod tests {
    use super::*;

    fn gone_to(base: &str, path: &str) -> String {
        let mut url = Url::parse(base).unwrap();
        go_to(&mut url, path);
        ask(&mut url, "b=2&c=%2F");
        url.into()
    }

    #[test]
    fn a_path_follows_that_of_the_server_and_keeps_what_is_encoded() {
        for base in ["https://a.example/v0", "https://a.example/v0/"] {
            let expected = "https://a.example/v0/x/a%20b?b=2&c=%2F";
            assert_eq!(gone_to(base, "/x/a%20b"), expected);
        }
        let expected = "https://a.example/x?b=2&c=%2F";
        assert_eq!(gone_to("https://a.example", "/x"), expected);
    }

    #[test]
    fn a_query_in_the_path_of_the_document_stays_and_a_mark_does_not() {
        let expected = "https://a.example/x?do=y&b=2&c=%2F";
        assert_eq!(gone_to("https://a.example", "/x?do=y#z"), expected);
    }
}
