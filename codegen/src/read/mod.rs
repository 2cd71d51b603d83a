//! Reads YAML 1.2 and JSON into a tree that knows where everything stands.

mod chars;
mod json;
mod number;
mod scalar;
mod syntax;
mod tree;
mod yaml;

#[cfg(test)]
mod tests;

use crate::finding::{Finding, has_errors};
use crate::node::{Node, Value};
use crate::source::{Place, Sources};

/// The most text that is read as one document.
const MAX_BYTES: usize = 64 << 20;

/// What a reader made of a text: the tree, unless it is no tree, and what is
/// wrong with it.
type Outcome = (Option<Node>, Vec<Finding>);

/// Reads the YAML 1.2 (core schema) or JSON document that stands in `region`.
///
/// Nothing changes its type in silence: words such as `NO` and dates stay
/// text, so does `12:30` with a warning, and what readers of YAML disagree about
/// (`007`, `1_000`) is an error that asks for quotes. Keys that are not text (`200:`) become the text
/// that was written. A text that begins with a brace or bracket, and every
/// file called `*.json`, is read as JSON first; only a `*.json` file has to be.
///
/// All findings are collected. The tree is there whenever the text can be
/// parsed at all, also when there are errors, so that later stages can go on
/// looking; of two equal keys the first is kept.
///
/// ```
/// use codegen::{Sources, read_yaml};
///
/// let mut sources = Sources::default();
/// let file = sources.add("a.yaml", "country: NO\nstatus: {200: ok}\n");
/// let (root, findings) = read_yaml(&sources, sources.whole(file));
/// assert!(findings.is_empty());
/// let root = root.expect("it is YAML");
/// assert_eq!(root.str_at("country"), Some("NO"));
/// assert_eq!(root.at("/status/200").and_then(|node| node.as_str()), Some("ok"));
/// ```
#[must_use]
pub fn read_yaml(sources: &Sources, region: Place) -> (Option<Node>, Vec<Finding>) {
    let text = sources.slice(region);
    if text.len() > MAX_BYTES {
        return (None, vec![too_large(region)]);
    }
    let (text, region) = without_mark(text, region);
    let (root, mut findings) = read_text(text, region, sources.name(region.file));
    let root = root.filter(|root| !is_blank(root));
    if root.is_none() && !has_errors(&findings) {
        findings.push(empty(region));
    }
    (root, findings)
}

fn read_text(text: &str, region: Place, name: &str) -> Outcome {
    let must_be_json = name.to_ascii_lowercase().ends_with(".json");
    let looks_like_json = text.trim_start().starts_with(['{', '[']);
    if text.trim().is_empty() {
        return (None, Vec::new());
    }
    if must_be_json || looks_like_json {
        match json::read(text, region) {
            Ok(outcome) => return outcome,
            Err(finding) if must_be_json => return (None, vec![*finding]),
            Err(_) => {}
        }
    }
    yaml::read(text, region)
}

/// Leaves a byte order mark out.
fn without_mark(text: &str, region: Place) -> (&str, Place) {
    match text.strip_prefix('\u{feff}') {
        Some(rest) => {
            let start = region.end - rest.len();
            (rest, Place { start, ..region })
        }
        None => (text, region),
    }
}

/// Whether nothing was written where the document should be (`---` alone).
fn is_blank(root: &Node) -> bool {
    matches!(root.value, Value::Null) && root.place.start == root.place.end
}

fn empty(region: Place) -> Finding {
    let place = Place {
        end: region.start,
        ..region
    };
    Finding::error("empty-document", "there is no document here", place)
        .with_help("write the document, or remove the empty file or block")
}

fn too_large(region: Place) -> Finding {
    let place = Place {
        end: region.start,
        ..region
    };
    Finding::error(
        "too-large",
        format!("this document is larger than {} MiB", MAX_BYTES >> 20),
        place,
    )
    .with_help("split it into several documents")
}
