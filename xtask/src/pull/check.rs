//! Whether what came is the page that was asked for, and not an error, a login
//! form, half a page, or a page of another API.

use std::collections::BTreeSet;

use codegen::{Finding, Fragment, Kind, Node, Sources, has_errors, read_markdown_page, read_yaml};

use super::Page;

/// The operations of a page, as `POST /things`.
type Operations = BTreeSet<String>;

/// Says why a text is not the page, if it is not.
pub(super) fn check(page: &Page, text: &str) -> Result<(), String> {
    refuse_html(text)?;
    match page.source.kind {
        Kind::Markdown => check_markdown(page, text),
        Kind::Openapi => check_document(page, text),
        Kind::Rendered { .. } => check_rendered(page, text),
    }
}

/// Whether a page that is captured as a browser shows it came as a browser gets
/// it: what it shows cannot be told from that.
pub(super) fn is_for_browsers(page: &Page, text: &str) -> bool {
    matches!(page.source.kind, Kind::Rendered { .. }) && is_html(text)
}

fn refuse_html(text: &str) -> Result<(), String> {
    match is_html(text) {
        true => Err(
            "the server sent HTML, an error page or a form to log in perhaps, \
                     and not the page itself"
                .to_owned(),
        ),
        false => Ok(()),
    }
}

fn is_html(text: &str) -> bool {
    let start: String = text.trim_start().chars().take(15).collect();
    let start = start.to_ascii_lowercase();
    ["<!doctype html", "<html", "<head", "<body"]
        .iter()
        .any(|tag| start.starts_with(tag))
}

fn check_markdown(page: &Page, text: &str) -> Result<(), String> {
    if is_cut_off(text) {
        return Err("the page is cut off: its last block of code has no end".to_owned());
    }
    let now = operations(&page.source.file.text, text, read_markdown)?;
    let Some(held) = &page.held else {
        return Ok(());
    };
    // What is held may be unreadable; what replaces it need not be like it.
    let before = operations(&page.source.file.text, held, read_markdown).unwrap_or_default();
    match before.difference(&now).next() {
        None => Ok(()),
        Some(gone) => Err(format!(
            "it was captured for {gone} and describes {} now; if that is meant to be, \
             replace the file and its digest by hand",
            list(&now)
        )),
    }
}

fn check_document(page: &Page, text: &str) -> Result<(), String> {
    let now = operations(&page.source.file.text, text, read_document)?;
    let Some(held) = &page.held else {
        return Ok(());
    };
    let before = operations(&page.source.file.text, held, read_document).unwrap_or_default();
    if before.is_empty() || !before.is_disjoint(&now) {
        return Ok(());
    }
    Err("it describes another API: it has no operation of the document that is held".to_owned())
}

/// The first lines of a rendered page are the method and the path.
fn check_rendered(page: &Page, text: &str) -> Result<(), String> {
    let heading = |text: &str| -> String {
        let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
        let heading: Vec<_> = lines.take_while(|line| !is_section(line)).collect();
        heading.concat()
    };
    let now = heading(text);
    let Some(held) = &page.held else {
        return Ok(());
    };
    let before = heading(held);
    if before == now {
        return Ok(());
    }
    Err(format!(
        "it was captured for {before} and does not start with that"
    ))
}

fn is_section(line: &str) -> bool {
    matches!(
        line,
        "Authorizations" | "Headers" | "Path Parameters" | "Query Parameters" | "Body" | "Response"
    )
}

/// Whether a block of code is open at the end of a Markdown text.
fn is_cut_off(text: &str) -> bool {
    let mut open: Option<usize> = None;
    for line in text.lines() {
        let line = line.trim();
        let ticks = line.chars().take_while(|letter| *letter == '`').count();
        open = match open {
            None if ticks >= 3 => Some(ticks),
            Some(opened) if ticks >= opened && line.len() == ticks => None,
            unchanged => unchanged,
        };
    }
    open.is_some()
}

type Reader = fn(&Sources, codegen::FileId) -> (Vec<Fragment>, Vec<Finding>);

fn read_markdown(sources: &Sources, file: codegen::FileId) -> (Vec<Fragment>, Vec<Finding>) {
    read_markdown_page(sources, file)
}

fn read_document(sources: &Sources, file: codegen::FileId) -> (Vec<Fragment>, Vec<Finding>) {
    let (root, findings) = read_yaml(sources, sources.whole(file));
    let name = sources.name(file).to_owned();
    let fragment = root.map(|root| Fragment { name, root });
    (fragment.into_iter().collect(), findings)
}

/// The operations a page describes, or the first reason why it cannot be read.
fn operations(name: &str, text: &str, read: Reader) -> Result<Operations, String> {
    let mut sources = Sources::default();
    let file = sources.add(name, text);
    let (fragments, findings) = read(&sources, file);
    if has_errors(&findings) {
        let reason = findings.first().map(|finding| finding.message.as_str());
        return Err(format!("it cannot be read: {}", reason.unwrap_or_default()));
    }
    let operations: Operations = fragments.iter().flat_map(operations_of).collect();
    if operations.is_empty() {
        return Err("it describes no operation".to_owned());
    }
    Ok(operations)
}

fn operations_of(fragment: &Fragment) -> Vec<String> {
    const METHODS: [&str; 8] = [
        "get", "put", "post", "delete", "options", "head", "patch", "trace",
    ];
    let paths = fragment
        .root
        .get("paths")
        .into_iter()
        .flat_map(Node::members);
    let operations = paths.flat_map(|(path, item)| {
        let methods = item.node.members().map(|(method, _)| method);
        let methods = methods.filter(|method| METHODS.contains(method));
        methods.map(move |method| format!("{} {path}", method.to_uppercase()))
    });
    operations.collect()
}

fn list(operations: &Operations) -> String {
    let names: Vec<_> = operations.iter().map(String::as_str).collect();
    names.join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn html_is_told_from_markdown_by_how_it_starts() {
        assert!(is_html("\n<!DOCTYPE html><html>"));
        assert!(is_html("<HTML lang=es>"));
        assert!(!is_html("# A page\n<html>"));
    }

    #[test]
    fn a_page_whose_last_block_has_no_end_is_cut_off() {
        assert!(is_cut_off("````yaml GET /a\nopenapi: 3.0.0\n```\n"));
        assert!(!is_cut_off("````yaml GET /a\nopenapi: 3.0.0\n````\n"));
        assert!(!is_cut_off(
            "```\n````text\n```\nno block\n````\nblock\n````\n"
        ));
    }
}
