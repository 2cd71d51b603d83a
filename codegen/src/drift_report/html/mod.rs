//! The report as one HTML file that needs nothing but itself.

mod sides;

use crate::drift_report::model::{DriftReport, Entry, Group, Notice, WORST_FIRST, Where};
use crate::drift_report::words::{escape_xml as escape, plural};
use crate::rules::Wire;

const STYLE: &str = include_str!("style.css");

/// The report as an HTML page: no script, nothing loaded from elsewhere, for
/// light and dark screens, wide and narrow.
pub(super) fn html(report: &DriftReport) -> String {
    let groups: String = report.groups.iter().map(group).collect();
    let notices: String = report.notices.iter().map(notice).collect();
    format!(
        "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"color-scheme\" content=\"light dark\">\n\
         <title>API drift: {}</title>\n<style>\n{STYLE}</style>\n</head>\n<body>\n{}{notices}{}\n<main>\n{groups}</main>\n</body>\n</html>\n",
        escape(&report.summary()),
        header(report),
        filters(report),
    )
}

fn header(report: &DriftReport) -> String {
    format!(
        "<header>\n<h1>API drift</h1>\n<p class=\"states\"><code>{}</code> → <code>{}</code></p>\n\
         <p class=\"summary\">{}</p>\n<p>Release: {}</p>\n</header>\n",
        escape(&report.old),
        escape(&report.new),
        escape(&report.summary()),
        escape(&report.release.words()),
    )
}

fn notice(notice: &Notice) -> String {
    format!(
        "<p class=\"notice\">{} <code>{}</code></p>\n",
        prose(&notice.message),
        escape(&notice.page.shown()),
    )
}

/// A box to tick for each kind of change there is.
fn filters(report: &DriftReport) -> String {
    let kinds = WORST_FIRST.map(|wire| (wire.as_str(), report.count(wire)));
    let kinds = kinds.into_iter().chain([("accepted", report.accepted())]);
    let boxes: String = kinds
        .filter(|(_, count)| *count > 0)
        .map(|(kind, count)| {
            format!(
                "<label class=\"badge {kind}\"><input type=\"checkbox\" id=\"show-{kind}\" checked> {kind} {count}</label>\n"
            )
        })
        .collect();
    match boxes.is_empty() {
        true => String::new(),
        false => format!("<form class=\"filters\" aria-label=\"Show\">\n{boxes}</form>\n"),
    }
}

fn group(group: &Group) -> String {
    let entries: String = group.entries.iter().map(entry).collect();
    format!(
        "<section>\n<h2>{} <small>{}</small></h2>\n{entries}</section>\n",
        escape(&group.title),
        plural(group.entries.len(), "change"),
    )
}

fn entry(entry: &Entry) -> String {
    let kind = kind(entry);
    let open = match (entry.accepted.is_none(), entry.wire) {
        (true, Wire::Breaking | Wire::Risky) => " open",
        _ => "",
    };
    format!(
        "<details class=\"change {kind}\" id=\"{}\"{open}>\n<summary><span class=\"badge {kind}\">{kind}</span> \
         <span class=\"headline\">{}</span></summary>\n{}{}</details>\n",
        escape(&entry.fingerprint),
        prose(&entry.headline()),
        sides::html(&entry.sides),
        facts(entry),
    )
}

fn kind(entry: &Entry) -> &'static str {
    match entry.accepted {
        Some(_) => "accepted",
        None => entry.wire.as_str(),
    }
}

/// What is known about a change, as a list of terms.
fn facts(entry: &Entry) -> String {
    let mut facts = String::new();
    let mut fact = |name: &str, value: String| {
        facts += &format!("<dt>{name}</dt><dd>{value}</dd>\n");
    };
    if let Some(accepted) = &entry.accepted {
        let why = format!("{} ({})", accepted.reason, accepted.date);
        fact("accepted", prose(&why));
    }
    if let Some(hint) = &entry.hint {
        fact("what to do", prose(hint));
    }
    fact("why", prose(&entry.why));
    if !entry.items.is_empty() {
        let items: Vec<_> = entry.items.iter().map(|item| code(item)).collect();
        let rust = format!("{} ({})", items.join(", "), entry.rust.as_str());
        fact("Rust", rust);
    }
    for (name, spot) in [("was", &entry.old), ("is", &entry.new)] {
        if let Some(spot) = spot {
            fact(name, place(spot));
        }
    }
    fact(
        "rule",
        format!("{} {}", code(&entry.rule), code(&entry.fingerprint)),
    );
    format!("<dl>\n{facts}</dl>\n")
}

fn place(spot: &Where) -> String {
    format!("{} {}", code(&spot.page.shown()), code(&spot.pointer))
}

fn code(text: &str) -> String {
    format!("<code>{}</code>", escape(text))
}

/// A sentence; what stands between backticks is code.
fn prose(text: &str) -> String {
    let parts: Vec<_> = text.split('`').collect();
    if parts.len() % 2 == 0 {
        return escape(text);
    }
    let part = |(index, part): (usize, &str)| match index % 2 {
        0 => escape(part),
        _ => code(part),
    };
    parts.into_iter().enumerate().map(part).collect()
}
