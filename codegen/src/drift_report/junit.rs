//! The report for programs that show test results: each change is a test.

use super::FailOn;
use super::model::{DriftReport, Entry, Group};
use super::words::escape_xml;

/// The report as JUnit XML. A change that `fail_on` asks about failed.
pub(super) fn junit(report: &DriftReport, fail_on: FailOn) -> String {
    let suites: String = report
        .groups
        .iter()
        .map(|group| suite(group, fail_on))
        .collect();
    let total = report.entries().count();
    let failed = report
        .entries()
        .filter(|entry| fail_on.fails(entry))
        .count();
    let suites = match total {
        0 => "  <testsuite name=\"drift\" tests=\"1\" failures=\"0\">\n    \
              <testcase classname=\"drift\" name=\"nothing changed\"/>\n  </testsuite>\n"
            .to_owned(),
        _ => suites,
    };
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <testsuites name=\"drift\" tests=\"{}\" failures=\"{failed}\">\n{suites}</testsuites>\n",
        total.max(1)
    )
}

fn suite(group: &Group, fail_on: FailOn) -> String {
    let failed = group
        .entries
        .iter()
        .filter(|entry| fail_on.fails(entry))
        .count();
    let cases: String = group
        .entries
        .iter()
        .map(|entry| case(group, entry, fail_on))
        .collect();
    format!(
        "  <testsuite name=\"{}\" tests=\"{}\" failures=\"{failed}\">\n{cases}  </testsuite>\n",
        escape_xml(&group.title),
        group.entries.len(),
    )
}

fn case(group: &Group, entry: &Entry, fail_on: FailOn) -> String {
    let page = entry.spot().map(|spot| &spot.page);
    let place = page.map_or_else(String::new, |page| {
        format!(
            " file=\"{}\" line=\"{}\"",
            escape_xml(&page.file),
            page.line
        )
    });
    let name = escape_xml(&format!("{} [{}]", entry.headline(), entry.fingerprint));
    let class = escape_xml(&group.title);
    let open = format!("    <testcase classname=\"{class}\" name=\"{name}\"{place}");
    match outcome(entry, fail_on) {
        Some(outcome) => format!("{open}>\n{outcome}    </testcase>\n"),
        None => format!("{open}/>\n"),
    }
}

fn outcome(entry: &Entry, fail_on: FailOn) -> Option<String> {
    if let Some(accepted) = &entry.accepted {
        let message = format!("accepted on {}: {}", accepted.date, accepted.reason);
        return Some(format!(
            "      <skipped message=\"{}\"/>\n",
            escape_xml(&message)
        ));
    }
    fail_on.fails(entry).then(|| {
        let detail = entry.hint.as_ref().unwrap_or(&entry.why);
        format!(
            "      <failure type=\"{}\" message=\"{}: {}\">{}</failure>\n",
            escape_xml(&entry.rule),
            entry.wire.as_str(),
            escape_xml(&entry.message),
            escape_xml(detail),
        )
    })
}
