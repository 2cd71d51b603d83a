//! Where the operations of a client are sent: found once for each, for reading a
//! URL costs more than all else that is done before a request is sent.

use std::collections::BTreeMap;
use std::sync::{PoisonError, RwLock};

use ::url::Url;

use super::error::Error;
use super::operation::Operation;
use super::path;
use super::product::Product;

type Key = (Option<Product>, &'static str);

/// The URLs of the operations that were called, as far as they are the same for
/// all requests.
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
        go_to(&mut url, split(operation.path).0);
        let mut known = self.0.write().unwrap_or_else(PoisonError::into_inner);
        known.insert(key, url.clone());
        Ok(url)
    }
}

/// A path of the document in two: what is the same for all requests, and the
/// segments from the first with a parameter on.
pub(super) fn split(path: &'static str) -> (&'static str, &'static str) {
    let Some((same, _)) = path.split_once('{') else {
        return (path, "");
    };
    // One mark after the other, for a set of them is looked for slowly.
    let same = same.split('?').next().unwrap_or_default();
    let same = same.split('#').next().unwrap_or_default();
    let (same, _) = same.rsplit_once('/').unwrap_or_default();
    path.split_at(same.trim_end_matches('/').len())
}

/// Adds the rest of a path, its parameters filled in.
pub(super) fn go_on(url: &mut Url, rest: &str) {
    let mut segments = rest.split('/').skip(1);
    // As nearly always. To set the path would be to read all of it again.
    if segments.clone().all(path::is_plain)
        && let Ok(mut path) = url.path_segments_mut()
    {
        path.extend(&mut segments);
        return;
    }
    go_to(url, rest);
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
    fn a_path_with_parameters_is_the_same_in_one_step_and_in_two() {
        let paths = [
            ("/a/{b}", "/7"),
            ("/a/x{b}/c", "/x7/c"),
            ("/{b}", "/..a"),
            ("/a/{b}:go?d=e#f", "/%2e7:go?d=e#f"),
            ("/a?d={b}", "/a?d=7"),
            ("//{b}/", "//7/"),
        ];
        for base in ["https://a.example", "https://a.example/v0/"] {
            for (path, rest) in paths {
                let (same, _) = split(path);
                let [mut once, mut twice] = [base; 2].map(|base| Url::parse(base).unwrap());
                go_to(&mut once, &[same, rest].concat());
                go_to(&mut twice, same);
                go_on(&mut twice, rest);
                assert_eq!(once, twice, "{path} behind {base}");
            }
        }
    }

    #[test]
    fn a_query_in_the_path_of_the_document_stays_and_a_mark_does_not() {
        let expected = "https://a.example/x?do=y&b=2&c=%2F";
        assert_eq!(gone_to("https://a.example", "/x?do=y#z"), expected);
    }
}
