//! What is written in `sources.toml` about a capture; everything else there,
//! comments too, stays as it is.

use anyhow::{Context as _, Result};
use codegen::Validators;
use toml_edit::{DocumentMut, Item, Table, value};
use url::Url;

use super::{Outcome, Page};

/// A page as it was captured now.
#[derive(Debug)]
pub(super) struct Capture {
    /// The text as it came.
    pub(super) text: String,
    /// `sha256:` and its digest.
    pub(super) digest: String,
    /// The day, as `2026-03-18`.
    pub(super) date: String,
    /// What the server calls this version.
    pub(super) validators: Validators,
    /// The page's own address, if the list did not have it.
    pub(super) url: Option<Url>,
}

/// The list with what is new about these pages.
///
/// A page that did not change leaves its lines alone, so that a pull that finds
/// nothing new changes no file.
pub(super) fn record<'a>(
    manifest: &str,
    outcomes: impl Iterator<Item = (&'a Page, &'a Outcome)>,
) -> Result<String> {
    let mut document: DocumentMut = manifest.parse().context("sources.toml is not TOML")?;
    for (page, outcome) in outcomes {
        let Some(table) = table_of(&mut document, &page.source.file.text) else {
            continue;
        };
        match outcome {
            Outcome::Unchanged(url) => set_url(table, url.as_ref()),
            Outcome::Changed(capture) => set_capture(table, capture),
            Outcome::ByHand | Outcome::Failed(_) => {}
        }
    }
    Ok(document.to_string())
}

fn table_of<'d>(document: &'d mut DocumentMut, file: &str) -> Option<&'d mut Table> {
    let sources = document.get_mut("source")?.as_array_of_tables_mut()?;
    sources
        .iter_mut()
        .find(|table| table.get("file").and_then(Item::as_str) == Some(file))
}

fn set_capture(table: &mut Table, capture: &Capture) {
    set_url(table, capture.url.as_ref());
    set(table, "digest", Some(&capture.digest));
    set(table, "captured", Some(&capture.date));
    set(table, "etag", capture.validators.etag.as_deref());
    let date = capture.validators.last_modified.as_deref();
    set(table, "last-modified", date);
}

fn set_url(table: &mut Table, url: Option<&Url>) {
    if let Some(url) = url {
        set(table, "url", Some(url.as_str()));
    }
}

/// Sets a key, keeping what surrounds its value; removes it without a value.
fn set(table: &mut Table, key: &str, text: Option<&str>) {
    let Some(text) = text else {
        table.remove(key);
        return;
    };
    let mut new = toml_edit::Value::from(text);
    match table.get_mut(key).and_then(Item::as_value_mut) {
        Some(old) => {
            *new.decor_mut() = old.decor().clone();
            *old = new;
        }
        None => {
            table.insert(key, value(text));
        }
    }
}
