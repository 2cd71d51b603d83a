//! The report as Markdown: the text of a pull request or of a comment that is
//! kept up to date.

use super::model::{DriftReport, Entry, Group, Notice, Where};
use super::words::{cut, one_line, plural};
use crate::rules::Wire;

/// What a comment is found by when it is brought up to date.
const MARK: &str = "<!-- drift-report -->";

/// A comment may be 65,536 characters long; some are left for what is added.
const LONGEST: usize = 60_000;

/// The report as Markdown, short enough for a comment.
pub(super) fn markdown(report: &DriftReport) -> String {
    let mut text = head(report);
    let mut groups = report.groups.iter();
    for group in groups.by_ref() {
        let section = section(group);
        if text.len() + section.len() > LONGEST {
            let left = 1 + groups.by_ref().count();
            text += &format!(
                "\nThe report goes on: {} did not fit here.\n",
                plural(left, "group")
            );
            break;
        }
        text += &section;
    }
    text
}

fn head(report: &DriftReport) -> String {
    let mut text = format!(
        "{MARK}\n## API drift: {}\n\n{} → {}\n\n**Release:** {}\n",
        report.summary(),
        code(&report.old),
        code(&report.new),
        escape(&report.release.words()),
    );
    for notice in &report.notices {
        text += &warning(notice);
    }
    text
}

fn warning(notice: &Notice) -> String {
    let message = escape(&notice.message);
    format!(
        "\n> ⚠️ {}: {message} ({})\n",
        code(&notice.page.shown()),
        code(&notice.rule)
    )
}

fn section(group: &Group) -> String {
    let rows: String = group.entries.iter().map(row).collect();
    format!(
        "\n### {}\n\n| | change | where | Rust |\n|---|---|---|---|\n{rows}",
        escape(&group.title)
    )
}

fn row(entry: &Entry) -> String {
    let items: Vec<_> = entry.items.iter().map(|item| code(item)).collect();
    let rust = match items.is_empty() {
        true => String::new(),
        false => format!("{} ({})", items.join(", "), entry.rust.as_str()),
    };
    format!(
        "| {} | {} | {} | {rust} |\n",
        badge(entry),
        what(entry),
        places(entry),
    )
}

fn badge(entry: &Entry) -> &'static str {
    match (&entry.accepted, entry.wire) {
        (Some(_), _) => "✔️ accepted",
        (None, Wire::Breaking) => "🔴 breaking",
        (None, Wire::Risky) => "🟠 risky",
        (None, Wire::Compatible) => "🟢 compatible",
        (None, Wire::Documentation) => "⚪ documentation",
    }
}

fn what(entry: &Entry) -> String {
    let hint = match (&entry.accepted, &entry.hint) {
        (Some(accepted), _) => Some(format!("{} ({})", accepted.reason, accepted.date)),
        (None, hint) => hint.clone(),
    };
    let hint = hint.map_or_else(String::new, |hint| format!("<br>{}", escape(&hint)));
    let id = format!("{} {}", entry.rule, entry.fingerprint);
    format!(
        "{}{hint}<br><sub>{}</sub>",
        escape(&entry.headline()),
        code(&id)
    )
}

fn places(entry: &Entry) -> String {
    let place = |label: &str, spot: &Option<Where>| {
        let page = &spot.as_ref()?.page;
        Some(format!("{label} {}", code(&page.shown())))
    };
    let places = [place("old", &entry.old), place("new", &entry.new)];
    let places: Vec<_> = places.into_iter().flatten().collect();
    places.join("<br>")
}

/// A text that means nothing in Markdown: no link, no mention, no cell. What
/// stands between backticks stays code.
fn escape(text: &str) -> String {
    let text = cut(&one_line(text), 600);
    let parts: Vec<_> = text.split('`').collect();
    if parts.len() % 2 == 0 {
        return escape_prose(&text.replace('`', "'"));
    }
    let parts = parts.into_iter().enumerate();
    let part = |(index, part)| match index % 2 {
        0 => escape_prose(part),
        _ => code(part),
    };
    parts.map(part).collect()
}

fn escape_prose(text: &str) -> String {
    let mut escaped = String::new();
    for letter in text.chars() {
        match letter {
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '&' => escaped.push_str("&amp;"),
            // Somebody of that name would be told, or a thread of that number.
            '@' => escaped.push_str("&#64;"),
            '#' => escaped.push_str("&#35;"),
            '\\' | '|' | '*' | '_' | '[' | ']' | '!' | '~' => {
                escaped.push('\\');
                escaped.push(letter);
            }
            letter => escaped.push(letter),
        }
    }
    escaped
}

/// A text as code; in a table even code may not hold a bare `|`.
fn code(text: &str) -> String {
    let text = one_line(text).replace('`', "'").replace('|', "\\|");
    format!("`{text}`")
}
