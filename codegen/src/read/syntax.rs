//! Says in plain words what the YAML parser could not read.

use saphyr_parser::ScanError;

use super::chars::Chars;
use crate::finding::Finding;
use crate::source::Place;

/// Words of the parser, and what to do about it.
const REMEDIES: &[(&str, &str)] = &[
    (
        "mapping values are not allowed",
        "put text that holds `: ` into quotes, or begin a new line for the inner key",
    ),
    (
        "unknown anchor",
        "define the anchor (`&name`) before the alias, or put text that begins with `*` into quotes",
    ),
    (
        "expect ':'",
        "write `key: value`; text over several lines needs quotes or `|`",
    ),
    (
        "quoted scalar",
        "close the quotes; `\\` in double quotes is written `\\\\`",
    ),
    (
        "escape",
        "write `\\` in double quotes as `\\\\`, or use single quotes",
    ),
    (
        "flow",
        "close the `{` or `[`, and put commas between its parts",
    ),
    ("bracket", "give every `}` and `]` its `{` or `[`"),
    (
        "cannot start any token",
        "put text that begins with this character into quotes",
    ),
    (
        "handle",
        "remove the tag (`!...`), or put text that begins with `!` into quotes",
    ),
    ("byte order mark", "remove the invisible character U+FEFF"),
    ("recursion limit", "close the brackets, or nest less deeply"),
];

/// The finding for what the parser says.
pub(super) fn finding(error: &ScanError, text: &str, chars: &Chars<'_>, region: Place) -> Finding {
    let at = chars.byte(error.marker().index());
    let (start, end) = place_of(text, at);
    let place = Place {
        file: region.file,
        start: region.start + start,
        end: region.start + end,
    };
    let (message, help) = explain(error.info(), text, at);
    Finding::error("yaml-syntax", message, place).with_help(help)
}

fn explain(info: &str, text: &str, at: usize) -> (String, &'static str) {
    if info.contains("tab") || is_after_tab(text, at) {
        let message = "this line is indented with a tab, which YAML does not allow";
        return (message.to_owned(), "indent with spaces");
    }
    let help = REMEDIES
        .iter()
        .find(|(words, _)| info.contains(words))
        .map_or(
            "compare the indentation, quotes and colons of this line and the one before it",
            |(_, help)| help,
        );
    (format!("this is not YAML: {info}"), help)
}

/// Whether the line is indented with a tab.
fn is_after_tab(text: &str, at: usize) -> bool {
    let before = text.get(..at).unwrap_or("");
    let line = before.rfind('\n').map_or(0, |newline| newline + 1);
    let line = text.get(line..).unwrap_or("");
    let indent = line.len() - line.trim_start_matches([' ', '\t']).len();
    line.get(..indent)
        .is_some_and(|indent| indent.contains('\t'))
}

/// The character at `at`; at the end of the text, the last that is not blank.
fn place_of(text: &str, at: usize) -> (usize, usize) {
    match text.get(at..).and_then(|rest| rest.chars().next()) {
        Some('\n' | '\r') => (at, at),
        Some(c) => (at, at + c.len_utf8()),
        None => {
            let end = text.trim_end().len();
            (end, end)
        }
    }
}
