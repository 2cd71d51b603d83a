//! What can be wrong with a page and with the block on it.

use super::{Block, Fence, beginning};
use crate::finding::Finding;
use crate::merge::{METHODS, operations};
use crate::node::Node;
use crate::source::{FileId, Place, Sources};

/// A page on which no block describes an operation.
pub(super) fn without_block(sources: &Sources, file: FileId) -> Finding {
    let text = sources.text(file).trim_start_matches('\u{feff}').trim();
    let place = beginning(sources, file);
    if text.is_empty() {
        return Finding::error("page-empty", "the page is empty", place)
            .with_help("capture it again");
    }
    if let Some(finding) = html(text, place) {
        return finding;
    }
    Finding::error("page-without-openapi", "the page has no block that describes an operation", place)
        .with_help("capture the page as Markdown again; a page that shows none is captured as text, and its document is written by hand")
}

/// A page of a browser: an error, a form to log in, or the page itself.
fn html(text: &str, place: Place) -> Option<Finding> {
    let head: String = text.chars().take(2000).collect::<String>().to_lowercase();
    let is_html = ["<!doctype", "<html", "<head", "<body"]
        .iter()
        .any(|tag| head.starts_with(tag))
        || head.starts_with("<?xml") && head.contains("<html");
    if !is_html {
        return None;
    }
    let message = match title(text) {
        Some(title) => format!("this is HTML, titled \"{title}\", not the Markdown of a page"),
        None => "this is HTML, not the Markdown of a page".to_owned(),
    };
    let lower = text.to_lowercase();
    let asks_to_log_in = lower.contains("type=\"password\"") || lower.contains("type='password'");
    let help = if asks_to_log_in {
        "the site asks to log in: log in with a browser, and save the page's Markdown by hand"
    } else {
        "the site answered with a page for browsers, perhaps an error: capture the address that ends in `.md`"
    };
    Some(Finding::error("page-is-html", message, place).with_help(help))
}

/// The title of an HTML page, on one line and not too long.
fn title(text: &str) -> Option<String> {
    let start = text.find("<title")?;
    let (_, rest) = text.get(start..)?.split_once('>')?;
    let (title, _) = rest.split_once('<')?;
    let words: Vec<&str> = title.split_whitespace().collect();
    let title: String = words.join(" ").chars().take(60).collect();
    (!title.is_empty()).then_some(title)
}

/// A block that cannot be read as it stands in the file.
pub(super) fn unreadable(sources: &Sources, fence: &Fence) -> Option<Finding> {
    if !fence.is_closed(sources) {
        return Some(
            Finding::error(
                "page-block-cut",
                "the block is not closed before the page ends",
                fence.opening,
            )
            .with_help("half a page was captured: capture it again"),
        );
    }
    let quoted = |text: &str| {
        text.lines()
            .filter(|line| line.trim_start().starts_with('>'))
            .count()
    };
    let is_quoted = quoted(sources.slice(fence.content)) > quoted(&fence.text);
    is_quoted.then(|| {
        Finding::error("page-block-quoted", "the block stands inside a quote", fence.opening)
            .with_help("capture the page again as Markdown; if the site writes it like this, write its document by hand")
    })
}

/// A block that is no document, or the document of something else.
pub(super) fn content(root: &Node, block: &Block) -> Option<Finding> {
    let paths = root.get("paths");
    let members = paths.into_iter().flat_map(Node::members);
    let mut members = members.filter(|(path, _)| !path.starts_with("x-"));
    let stray = members.find(|(path, _)| !path.starts_with('/'));
    let no_map = paths.is_some_and(|paths| paths.as_object().is_none());
    if root.get("openapi").is_none() || paths.is_none() || stray.is_some() || no_map {
        return Some(shape(
            root,
            stray.map(|(name, member)| (name, member.key)),
            block,
        ));
    }
    let operation = &block.operation;
    let item = paths.and_then(|paths| paths.get(&operation.path));
    match item.and_then(|item| item.get(&operation.method)) {
        Some(_) => None,
        None => Some(other_operation(root, block)),
    }
}

fn shape(root: &Node, stray: Option<(&str, Place)>, block: &Block) -> Finding {
    let (message, place) = match stray {
        Some((name, place)) => (
            format!("the block is no OpenAPI document: `{name}` is no path, which starts with `/`"),
            place,
        ),
        None => {
            let missing = ["openapi", "paths"]
                .into_iter()
                .find(|key| root.get(key).is_none());
            let missing = missing.map_or("`paths` is no map".to_owned(), |key| {
                format!("it has no `{key}`")
            });
            (
                format!("the block is no OpenAPI document: {missing}"),
                root.place,
            )
        }
    };
    Finding::error("page-block-shape", message, place)
        .with_related(block.fence.opening, "the block starts here")
        .with_help("some sites write a form of their own into the block; capture the page as text instead, and write its document by hand")
}

fn other_operation(root: &Node, block: &Block) -> Finding {
    let operation = &block.operation;
    let message = format!(
        "the block does not describe {} {}",
        operation.method.to_uppercase(),
        operation.path
    );
    let known = operations(root).filter(|(_, method, _)| METHODS.contains(method));
    let known = known.map(|(path, method, _)| format!("{} {path}", method.to_uppercase()));
    let known: Vec<String> = known.take(3).collect();
    let help = match known.as_slice() {
        [] => "it describes no operation; capture the page again".to_owned(),
        known => format!(
            "it describes {}; the page contradicts itself: capture it again",
            known.join(", ")
        ),
    };
    Finding::error("page-block-operation", message, block.fence.opening).with_help(help)
}
