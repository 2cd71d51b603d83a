//! Cuts the text of a page into lines that look the same in every rendering.

use crate::source::{FileId, Place, Sources};

/// A line without what differs between browsers: zero-width characters, kinds
/// of spaces, bullets and the marks of headings and code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Line {
    /// The text; empty for a blank line.
    pub(super) text: String,
    /// What the text was made of.
    pub(super) place: Place,
    /// How the line begins.
    pub(super) lead: Lead,
}

/// How a line begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Lead {
    /// With its text.
    Plain,
    /// With the bullet of a list.
    Bullet,
}

impl Line {
    /// Whether nothing is on the line.
    pub(super) fn is_blank(&self) -> bool {
        self.text.is_empty()
    }
}

/// The lines of a file.
pub(super) fn lines(sources: &Sources, file: FileId) -> Vec<Line> {
    let text = sources.text(file);
    let mut lines = Vec::new();
    let mut start = 0;
    for raw in text.split_inclusive(['\n', '\r', '\u{2028}', '\u{2029}']) {
        lines.push(line(raw, file, start));
        start += raw.len();
    }
    lines
}

fn line(raw: &str, file: FileId, start: usize) -> Line {
    let shown = raw.trim_matches(is_space_or_nothing);
    let before = raw.len() - raw.trim_start_matches(is_space_or_nothing).len();
    let (rest, lead) = without_bullet(shown);
    let skipped = shown.len() - rest.len();
    let rest_start = start + before + skipped;
    Line {
        text: plain(rest),
        place: Place {
            file,
            start: rest_start.min(start + raw.len()),
            end: rest_start + rest.len(),
        },
        lead,
    }
}

fn without_bullet(text: &str) -> (&str, Lead) {
    let after = text.strip_prefix(['-', '*', '•', '◦', '▪', '●', '‣', '·', '–']);
    let after = after.filter(|rest| rest.starts_with(is_space_or_nothing));
    if let Some(rest) = after {
        return (rest.trim_start_matches(is_space_or_nothing), Lead::Bullet);
    }
    let heading = text.trim_start_matches('#');
    if heading.len() < text.len() && heading.starts_with(is_space_or_nothing) {
        return (heading.trim_start_matches(is_space_or_nothing), Lead::Plain);
    }
    (text, Lead::Plain)
}

/// The text with one plain space for every run of spaces of any kind, without
/// characters that take no room, and without marks around all of it.
fn plain(text: &str) -> String {
    let text = unescaped(without_anchor(text));
    let visible: String = text.chars().filter(|c| !is_nothing(*c)).collect();
    if is_mark_alone(visible.trim()) {
        return String::new();
    }
    let words: Vec<&str> = visible.split_whitespace().collect();
    let joined = words.join(" ");
    unmarked(&joined).to_owned()
}

/// The text behind links without words: `[](#body-name)name`.
fn without_anchor(text: &str) -> &str {
    let mut rest = text;
    while let Some((_, after)) = rest
        .strip_prefix("[](")
        .and_then(|link| link.split_once(')'))
    {
        rest = after;
    }
    rest
}

/// The text with the letters Markdown and HTML write in longer forms.
fn unescaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        let escapes = letter == '\\' && letters.peek().is_some_and(char::is_ascii_punctuation);
        out.extend(if escapes {
            letters.next()
        } else {
            Some(letter)
        });
    }
    let entities = [
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&quot;", "\""),
        ("&nbsp;", " "),
        ("&amp;", "&"),
    ];
    for (entity, letter) in entities {
        if out.contains(entity) {
            out = out.replace(entity, letter);
        }
    }
    out
}

/// What is left of a link or of a block of code split over lines.
fn is_mark_alone(text: &str) -> bool {
    let is_fence = text.len() >= 3 && text.chars().all(|c| c == '`');
    is_fence || text == "[" || (text.starts_with("](") && text.ends_with(')'))
}

/// The text without the marks of code or emphasis around all of it.
pub(super) fn unmarked(text: &str) -> &str {
    let inner = ["**", "__", "`"].into_iter().find_map(|mark| {
        let inner = text.strip_prefix(mark)?.strip_suffix(mark)?;
        (!inner.is_empty() && !inner.contains(mark)).then_some(inner)
    });
    inner.map_or(text, str::trim)
}

fn is_space_or_nothing(c: char) -> bool {
    c.is_whitespace() || is_nothing(c)
}

/// Characters that take no room: browsers copy them along with the text.
fn is_nothing(c: char) -> bool {
    matches!(
        c,
        '\u{00ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2064}' | '\u{feff}'
    )
}

#[cfg(test)]
mod tests {
    #![allow(clippy::indexing_slicing, reason = "a test stops where it fails")]

    use super::*;

    fn read(text: &str) -> (Sources, Vec<Line>) {
        let mut sources = Sources::default();
        let file = sources.add("page.txt", text);
        let lines = lines(&sources, file);
        (sources, lines)
    }

    #[test]
    fn what_browsers_add_to_a_line_is_taken_off() {
        let (_, lines) = read(
            "\u{feff}id\r\n\u{200b}\n\u{a0} string\u{a0}|\u{202f}null \n• `bank`\n## Body\n**type**\n",
        );
        let texts: Vec<&str> = lines.iter().map(|line| line.text.as_str()).collect();
        let texts: Vec<&str> = texts.into_iter().filter(|text| !text.is_empty()).collect();
        assert_eq!(texts, ["id", "string | null", "bank", "Body", "type"]);
    }

    #[test]
    fn what_an_export_adds_to_a_line_is_taken_off() {
        let (_, lines) = read(
            "[](#body-a)[](#b)id\nthe\\_name\nenum&lt;string&gt;\nany\\[\\]\n```\n[\n](#response)\nC:\\dir & co\n",
        );
        let texts: Vec<&str> = lines.iter().map(|line| line.text.as_str()).collect();
        let expected = [
            "id",
            "the_name",
            "enum<string>",
            "any[]",
            "",
            "",
            "",
            "C:\\dir & co",
        ];
        assert_eq!(texts, expected);
    }

    #[test]
    fn a_line_knows_where_its_text_stands() {
        let (sources, lines) = read("a\n  \u{200b}• `bank`\u{a0}\n");
        assert_eq!(sources.slice(lines[1].place), "`bank`");
        assert_eq!(sources.locate(lines[1].place), "page.txt:2:6");
        assert_eq!(lines[1].lead, Lead::Bullet);
    }

    #[test]
    fn a_dash_or_hash_inside_a_text_is_no_mark() {
        let (_, lines) = read("-1\n#tag\na - b\n`a` or `b`\n");
        let texts: Vec<&str> = lines.iter().map(|line| line.text.as_str()).collect();
        assert_eq!(texts, ["-1", "#tag", "a - b", "`a` or `b`"]);
    }
}
