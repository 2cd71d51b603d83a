//! The report for other programs. Its form is fixed by
//! `codegen/schemas/drift-report.schema.json`.

use serde_json::{Value, json};

use super::model::{DriftReport, Entry, Group, Notice, PagePlace, WORST_FIRST, Where};

/// The version of the form. It grows only when a program that reads the form
/// before would misread the new one; added keys are no such thing.
const VERSION: u32 = 1;

/// The report as JSON.
pub(super) fn json(report: &DriftReport) -> String {
    let document = json!({
        "version": VERSION,
        "old": report.old,
        "new": report.new,
        "counts": counts(report),
        "release": {
            "bump": report.release.bump.as_str(),
            "from": report.release.from,
            "to": report.release.to,
        },
        "groups": report.groups.iter().map(group).collect::<Value>(),
        "notices": report.notices.iter().map(notice).collect::<Value>(),
    });
    format!("{document:#}\n")
}

fn counts(report: &DriftReport) -> Value {
    let mut counts = json!({ "accepted": report.accepted() });
    for wire in WORST_FIRST {
        if let Some(counts) = counts.as_object_mut() {
            counts.insert(wire.as_str().to_owned(), report.count(wire).into());
        }
    }
    counts
}

fn group(group: &Group) -> Value {
    json!({
        "title": group.title,
        "operations": group.operations,
        "changes": group.entries.iter().map(entry).collect::<Value>(),
    })
}

fn entry(entry: &Entry) -> Value {
    json!({
        "rule": entry.rule,
        "why": entry.why,
        "wire": entry.wire.as_str(),
        "rust": entry.rust.as_str(),
        "part": entry.part,
        "message": entry.message,
        "hint": entry.hint,
        "items": entry.items,
        "fingerprint": entry.fingerprint,
        "old": entry.old.as_ref().map(spot),
        "new": entry.new.as_ref().map(spot),
        "accepted": entry.accepted.as_ref().map(|accepted| {
            json!({ "reason": accepted.reason, "date": accepted.date })
        }),
    })
}

fn spot(spot: &Where) -> Value {
    let mut value = place(&spot.page);
    if let Some(object) = value.as_object_mut() {
        object.insert("pointer".to_owned(), spot.pointer.clone().into());
    }
    value
}

fn place(page: &PagePlace) -> Value {
    json!({ "file": page.file, "line": page.line })
}

fn notice(notice: &Notice) -> Value {
    let mut value = place(&notice.page);
    if let Some(object) = value.as_object_mut() {
        object.insert("rule".to_owned(), notice.rule.clone().into());
        object.insert("message".to_owned(), notice.message.clone().into());
    }
    value
}
