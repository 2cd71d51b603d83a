//! The report as commands of a GitHub Actions log: annotations on lines.

use std::cmp::Reverse;

use super::model::{DriftReport, Entry, Group, PagePlace};
use crate::rules::Wire;

/// The report as annotations, the worst first: the site shows only some.
pub(super) fn github(report: &DriftReport) -> String {
    let open = report
        .with_groups()
        .filter(|(_, entry)| entry.accepted.is_none());
    let mut open: Vec<_> = open.collect();
    open.sort_by_key(|(_, entry)| Reverse(entry.wire));
    let lines = open
        .into_iter()
        .map(|(group, entry)| annotation(group, entry));
    let mut lines: Vec<_> = lines.collect();
    lines.extend(report.notices.iter().map(|notice| {
        let title = format!("drift: {}", notice.rule);
        command("warning", Some(&notice.page), &title, &notice.message)
    }));
    let summary = format!("{}; release: {}", report.summary(), report.release.words());
    lines.push(command("notice", None, "drift", &summary));
    lines.join("\n") + "\n"
}

fn annotation(group: &Group, entry: &Entry) -> String {
    let level = match entry.wire {
        Wire::Breaking => "error",
        Wire::Risky => "warning",
        Wire::Compatible | Wire::Documentation => "notice",
    };
    let title = format!("{}: {}", entry.wire.as_str(), entry.rule);
    let mut message = group.headline(entry);
    if let Some(hint) = &entry.hint {
        message += &format!("\n{hint}");
    }
    if !entry.items.is_empty() {
        message += &format!(
            "\nRust ({}): {}",
            entry.rust.as_str(),
            entry.items.join(", ")
        );
    }
    // What is gone has no line in the new state that could be marked.
    if let (Some(old), None) = (&entry.old, &entry.new) {
        message += &format!("\nIt was at {}", old.page.shown());
    }
    let page = entry.new.as_ref().map(|spot| &spot.page);
    command(level, page, &title, &message)
}

fn command(level: &str, page: Option<&PagePlace>, title: &str, message: &str) -> String {
    let place = page.map_or_else(String::new, |page| {
        format!("file={},line={},", property(&page.file), page.line)
    });
    format!(
        "::{level} {place}title={}::{}",
        property(title),
        data(message)
    )
}

fn data(text: &str) -> String {
    let kept = |letter: &char| *letter == '\n' || !letter.is_control();
    let text: String = text.chars().filter(kept).collect();
    text.replace('%', "%25").replace('\n', "%0A")
}

fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
