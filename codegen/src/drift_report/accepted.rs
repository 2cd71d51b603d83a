//! The list of changes somebody decided to live with: `accepted.toml`.

use std::collections::BTreeMap;
use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::model::{Acceptance, DriftReport, Notice, PagePlace};
use crate::finding::Finding;
use crate::source::{FileId, Place, Sources};
use crate::toml_text::{not_toml, place_in, unknown_keys};

/// What all findings but one are found by.
const RULE: &str = "acceptance";

const KEYS: [&str; 4] = ["fingerprint", "change", "reason", "date"];

/// Accepted changes by fingerprint.
#[derive(Clone, Debug, Default)]
pub struct Accepted {
    entries: BTreeMap<String, (Acceptance, PagePlace)>,
}

/// Reads the list of accepted changes.
///
/// Each is a table `[[accepted]]` with the fingerprint a report shows, the
/// reason, and the day as `2026-03-18`; `change` may repeat in words what was
/// accepted. What is wrong with a table is a finding, and the table is left
/// out: a change is never accepted by mistake.
///
/// ```
/// let mut sources = codegen::Sources::default();
/// let file = sources.add("accepted.toml", "[[accepted]]\nfingerprint = 'ab12'\nreason = 'We never send it.'\ndate = '2026-03-18'\n");
/// let (_accepted, findings) = codegen::read_accepted(&sources, file);
/// assert!(findings.is_empty());
/// ```
#[must_use]
pub fn read_accepted(sources: &Sources, file: FileId) -> (Accepted, Vec<Finding>) {
    let mut reader = Reader {
        sources,
        whole: sources.whole(file),
        findings: Vec::new(),
    };
    let mut accepted = Accepted::default();
    match DeTable::parse(sources.text(file)) {
        Ok(table) => reader.list(table.get_ref(), &mut accepted),
        Err(error) => {
            let finding = not_toml(reader.whole, &error);
            reader.findings.push(finding.with_help("mend the line"));
        }
    }
    (accepted, reader.findings)
}

impl Accepted {
    /// Marks the accepted changes of a report, and notes the acceptances that
    /// no change of it needs any more.
    pub fn apply(&self, report: &mut DriftReport) {
        let mut stale = self.entries.clone();
        for entry in report
            .groups
            .iter_mut()
            .flat_map(|group| &mut group.entries)
        {
            if let Some((acceptance, _)) = self.entries.get(&entry.fingerprint) {
                entry.accepted = Some(acceptance.clone());
                stale.remove(&entry.fingerprint);
            }
        }
        let notice = |(fingerprint, (_, page)): (String, (_, PagePlace))| Notice {
            rule: "acceptance-stale".to_owned(),
            message: format!(
                "nothing has the fingerprint `{fingerprint}` any more; remove its table"
            ),
            page,
        };
        report.notices.extend(stale.into_iter().map(notice));
    }
}

struct Reader<'a> {
    sources: &'a Sources,
    whole: Place,
    findings: Vec<Finding>,
}

impl Reader<'_> {
    fn list(&mut self, table: &DeTable<'_>, accepted: &mut Accepted) {
        self.refuse_unknown_keys(table, &["accepted"]);
        let Some(list) = table.get("accepted") else {
            return;
        };
        let DeValue::Array(items) = list.get_ref() else {
            let place = self.place(list.span());
            return self.tell("`accepted` is no list", place, "write [[accepted]]");
        };
        for item in items.iter() {
            self.item(item, accepted);
        }
    }

    fn item(&mut self, item: &Spanned<DeValue<'_>>, accepted: &mut Accepted) {
        let place = self.place(item.span());
        let DeValue::Table(table) = item.get_ref() else {
            return self.tell("this is no table", place, "write [[accepted]]");
        };
        self.refuse_unknown_keys(table, &KEYS);
        let fingerprint = self.required(table, "fingerprint", place);
        let reason = self.required(table, "reason", place);
        let date = self.required(table, "date", place);
        let (Some((fingerprint, at)), Some((reason, _)), Some((date, day))) =
            (fingerprint, reason, date)
        else {
            return;
        };
        if !is_day(&date) {
            let message = format!("`{date}` is no day");
            return self.tell(message, day, "write it like 2026-03-18");
        }
        let page = self.page(at);
        let entry = (Acceptance { reason, date }, page);
        if accepted.entries.insert(fingerprint, entry).is_some() {
            let message = "this change is accepted twice";
            self.tell(message, at, "remove one of the two");
        }
    }

    fn required(
        &mut self,
        table: &DeTable<'_>,
        key: &str,
        place: Place,
    ) -> Option<(String, Place)> {
        let value = table.get(key);
        let text = value.and_then(|value| {
            let text = match value.get_ref() {
                DeValue::String(text) => text.trim().to_owned(),
                DeValue::Datetime(date) => date.to_string(),
                _ => return None,
            };
            Some((text, self.place(value.span())))
        });
        let text = text.filter(|(text, _)| !text.is_empty());
        if text.is_none() {
            let message = format!("this acceptance has no `{key}`");
            self.tell(message, place, "say what is accepted, why, and since when");
        }
        text
    }

    fn refuse_unknown_keys(&mut self, table: &DeTable<'_>, known: &[&str]) {
        let found = unknown_keys(RULE, self.whole, table, known);
        self.findings.extend(found);
    }

    fn tell(&mut self, message: impl Into<String>, place: Place, help: &str) {
        let finding = Finding::error(RULE, message, place);
        self.findings.push(finding.with_help(help));
    }

    fn place(&self, span: Range<usize>) -> Place {
        place_in(self.whole, span)
    }

    fn page(&self, place: Place) -> PagePlace {
        PagePlace {
            file: self.sources.name(place.file).to_owned(),
            line: self.sources.line_column(place).0,
            text: None,
        }
    }
}

/// Whether a text is a day of the calendar, as far as that can be seen.
fn is_day(text: &str) -> bool {
    let parts: Vec<_> = text.split('-').collect();
    let number = |part: &str, length: usize, most: u32| {
        let digits = part.len() == length && part.bytes().all(|byte| byte.is_ascii_digit());
        digits
            && part
                .parse()
                .is_ok_and(|number: u32| (1..=most).contains(&number))
    };
    matches!(parts.as_slice(), [year, month, day]
        if number(year, 4, 9999) && number(month, 2, 12) && number(day, 2, 31))
}
