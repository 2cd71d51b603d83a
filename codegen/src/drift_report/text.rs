//! The report for a person at a terminal.

use super::model::{DriftReport, Entry, Group, Notice, PagePlace};
use super::words::{cut, one_line};
use crate::report::Style;
use crate::rules::Wire;

/// No line of a page is shown longer.
const LINE: usize = 100;

/// How many Rust items are named.
const ITEMS: usize = 4;

/// The report as text: a paragraph an operation, a line and a hint a change.
pub(super) fn text(report: &DriftReport, style: Style) -> String {
    let pen = Pen(style);
    let mut lines = vec![format!("Drift from {} to {}", report.old, report.new)];
    for group in &report.groups {
        lines.push(String::new());
        lines.extend(pen.group(group));
    }
    lines.push(String::new());
    lines.extend(report.notices.iter().map(|notice| pen.notice(notice)));
    lines.push(report.summary());
    lines.push(format!("release: {}", report.release.words()));
    lines.join("\n") + "\n"
}

/// Writes with or without colours.
#[derive(Clone, Copy)]
struct Pen(Style);

impl Pen {
    fn group(self, group: &Group) -> Vec<String> {
        let mut lines = vec![self.paint("1", &one_line(&group.title))];
        for entry in &group.entries {
            lines.extend(self.entry(entry));
        }
        lines
    }

    fn entry(self, entry: &Entry) -> Vec<String> {
        let wire = self.paint(color(entry), &format!("{:13}", word(entry)));
        let headline = one_line(&entry.headline());
        let mut lines = vec![format!("  {wire} {headline}")];
        lines.extend(self.places(entry));
        lines.extend(items(entry).map(|items| self.detail("rust", &items)));
        let hint = match (&entry.accepted, &entry.hint) {
            (Some(accepted), _) => format!("{} ({})", accepted.reason, accepted.date),
            (None, Some(hint)) => hint.clone(),
            (None, None) => entry.why.clone(),
        };
        let label = if entry.accepted.is_some() {
            "because"
        } else {
            "hint"
        };
        let id = self.paint("2", &format!("[{} {}]", entry.rule, entry.fingerprint));
        lines.push(format!("{} {id}", self.detail(label, &one_line(&hint))));
        lines
    }

    /// Where it stands, with the line itself where that says more than the
    /// headline: when something broke.
    fn places(self, entry: &Entry) -> Vec<String> {
        let old = entry.old.as_ref().map(|spot| ("old", &spot.page));
        let new = entry.new.as_ref().map(|spot| ("new", &spot.page));
        let is_serious = entry.wire >= Wire::Risky;
        let shown = match (old, new) {
            (Some(old), Some(new)) if is_serious => vec![old, new],
            (_, Some(new)) => vec![new],
            (old, None) => old.into_iter().collect(),
        };
        let line = |(label, page): (&str, &PagePlace)| {
            let text = page.text.as_deref().filter(|_| is_serious);
            let text = text.map_or_else(String::new, |text| {
                format!("  {}", self.paint("2", &cut(one_line(text).trim(), LINE)))
            });
            self.detail(label, &(page.shown() + &text))
        };
        shown.into_iter().map(line).collect()
    }

    fn detail(self, label: &str, text: &str) -> String {
        format!("    {} {text}", self.paint("2", &format!("{label:7}")))
    }

    fn notice(self, notice: &Notice) -> String {
        let title = self.paint("1;33", &format!("warning[{}]", notice.rule));
        format!(
            "{title} {}: {}",
            notice.page.shown(),
            one_line(&notice.message)
        )
    }

    fn paint(self, code: &str, text: &str) -> String {
        match self.0 {
            Style::Plain => text.to_owned(),
            Style::Colored => format!("\u{1b}[{code}m{text}\u{1b}[0m"),
        }
    }
}

fn word(entry: &Entry) -> &'static str {
    match entry.accepted {
        Some(_) => "accepted",
        None => entry.wire.as_str(),
    }
}

fn color(entry: &Entry) -> &'static str {
    match (&entry.accepted, entry.wire) {
        (Some(_), _) | (None, Wire::Documentation) => "2",
        (None, Wire::Breaking) => "1;31",
        (None, Wire::Risky) => "1;33",
        (None, Wire::Compatible) => "32",
    }
}

/// The items and what their change asks of the next release.
fn items(entry: &Entry) -> Option<String> {
    if entry.items.is_empty() {
        return None;
    }
    let shown: Vec<_> = entry.items.iter().take(ITEMS).map(String::as_str).collect();
    let more = entry.items.len().saturating_sub(ITEMS);
    let more = if more > 0 {
        format!(" and {more} more")
    } else {
        String::new()
    };
    Some(format!(
        "{}{more} ({})",
        shown.join(", "),
        entry.rust.as_str()
    ))
}
