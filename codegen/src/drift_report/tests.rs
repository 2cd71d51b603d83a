//! The forms of a report: complete, well formed, and safe whatever a page says.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test may fail"
)]

use serde_json::Value;

use super::*;
use crate::report::Style;
use crate::rules::RustEffect;
use crate::source::Sources;

const NASTY: &str =
    "<script>alert('x')</script> & \"q\" | @you #1 ]]> ::error::x\u{1b}[31m\nsecond";

fn spot(pointer: &str, line: usize, text: &str) -> Where {
    Where {
        pointer: pointer.to_owned(),
        page: PagePlace {
            file: "spec/pages/make thing.md".to_owned(),
            line,
            text: Some(text.to_owned()),
        },
    }
}

fn entry(wire: Wire, message: &str) -> Entry {
    Entry {
        rule: "request-enum-value-removed".to_owned(),
        why: "A value that was accepted is refused.".to_owned(),
        wire,
        rust: RustEffect::Major,
        part: "request body, account.bank".to_owned(),
        message: message.to_owned(),
        hint: Some("Do not send `nequi`.".to_owned()),
        items: vec!["types::Bank::Nequi".to_owned()],
        fingerprint: format!("{}-0123456789", wire.as_str()),
        old: Some(spot("/components/schemas/Bank/enum/1", 7, "  - nequi")),
        new: None,
        sides: Sides {
            old: "[\n  \"a\",\n  \"nequi\"\n]\n".to_owned(),
            new: "[\n  \"a\"\n]\n".to_owned(),
        },
        accepted: None,
    }
}

fn report(entries: Vec<Entry>) -> DriftReport {
    let groups = match entries.is_empty() {
        true => Vec::new(),
        false => vec![Group {
            title: "POST /things".to_owned(),
            operations: vec!["POST /things".to_owned()],
            entries,
        }],
    };
    DriftReport {
        old: "spec/released/0.1.0.json".to_owned(),
        new: "spec".to_owned(),
        groups,
        notices: Vec::new(),
        release: Release {
            bump: RustEffect::Major,
            from: Some("0.1.0".to_owned()),
            to: Some("0.2.0".to_owned()),
        },
    }
}

/// One change of each kind, one accepted, one with letters that mean something
/// in every form.
fn sample() -> DriftReport {
    let mut accepted = entry(Wire::Breaking, "the answer is 201");
    accepted.accepted = Some(Acceptance {
        reason: "Both are read alike.".to_owned(),
        date: "2026-03-18".to_owned(),
    });
    accepted.fingerprint = "accepted-1".to_owned();
    let mut entries: Vec<_> = model::WORST_FIRST
        .map(|wire| entry(wire, "`nequi` is gone"))
        .into();
    entries.extend([accepted, entry(Wire::Risky, NASTY)]);
    let mut report = report(entries);
    report.notices.push(Notice {
        rule: "acceptance-stale".to_owned(),
        message: "nothing has this fingerprint".to_owned(),
        page: spot("", 3, "").page,
    });
    report
}

fn empty() -> DriftReport {
    let mut report = report(Vec::new());
    report.release = Release {
        bump: RustEffect::None,
        from: None,
        to: None,
    };
    report
}

fn all(report: &DriftReport) -> Vec<String> {
    let formats = [
        Format::Text(Style::Plain),
        Format::Json,
        Format::Markdown,
        Format::Html,
        Format::Github,
        Format::Junit,
        Format::Sarif,
    ];
    let rendered = formats.map(|format| report.render(format, FailOn::Breaking));
    rendered.into()
}

#[test]
fn every_form_names_change_rule_place_and_rust_item() {
    for form in all(&report(vec![entry(Wire::Breaking, "one is gone")])) {
        for word in [
            "one is gone",
            "request-enum-value-removed",
            "account.bank",
            "7",
        ] {
            assert!(form.contains(word), "{word:?} is not in {form}");
        }
    }
}

#[test]
fn every_form_ends_with_a_line_break_and_steers_no_terminal() {
    for form in all(&sample()).iter().chain(&all(&empty())) {
        assert!(form.ends_with('\n'), "{form}");
        assert!(!form.contains('\u{1b}'), "{form}");
    }
}

#[test]
fn the_text_shows_the_worst_with_its_line_and_a_hint() {
    let text = sample().render(Format::Text(Style::Plain), FailOn::None);
    insta::assert_snapshot!(text);
}

#[test]
fn colors_are_there_only_when_asked_for() {
    let text = |style| sample().render(Format::Text(style), FailOn::None);
    let colored = text(Style::Colored);
    assert!(colored.contains("\u{1b}[1;31mbreaking"), "{colored}");
}

#[test]
fn nothing_changed_is_said_in_words() {
    let text = empty().render(Format::Text(Style::Plain), FailOn::Any);
    assert!(
        text.contains("nothing changed\nrelease: no release is needed"),
        "{text}"
    );
}

#[test]
fn the_json_follows_its_published_schema() {
    let schema = include_str!("../../schemas/drift-report.schema.json");
    let schema: Value = serde_json::from_str(schema).unwrap();
    let validator = jsonschema::validator_for(&schema).unwrap();
    for report in [sample(), empty()] {
        let json = report.render(Format::Json, FailOn::None);
        let json: Value = serde_json::from_str(&json).unwrap();
        let errors: Vec<_> = validator
            .iter_errors(&json)
            .map(|error| error.to_string())
            .collect();
        assert!(errors.is_empty(), "{errors:#?}");
    }
}

#[test]
fn the_schema_of_the_json_notices_a_missing_key() {
    let schema = include_str!("../../schemas/drift-report.schema.json");
    let validator = jsonschema::validator_for(&serde_json::from_str(schema).unwrap()).unwrap();
    let json = sample().render(Format::Json, FailOn::None);
    let mut json: Value = serde_json::from_str(&json).unwrap();
    json["groups"][0]["changes"][0]
        .as_object_mut()
        .unwrap()
        .remove("wire");
    assert!(!validator.is_valid(&json));
}

#[test]
fn the_html_needs_nothing_from_elsewhere_and_runs_nothing() {
    let html = sample().render(Format::Html, FailOn::None);
    for word in [
        "<script",
        "http://",
        "https://",
        "url(",
        "<link",
        "<img",
        "@import",
        "javascript:",
    ] {
        assert!(!html.contains(word), "{word:?} is in {html}");
    }
    assert!(html.contains("&lt;script&gt;alert(&#39;x&#39;)"), "{html}");
}

#[test]
fn the_html_shows_old_and_new_side_by_side() {
    let html = sample().render(Format::Html, FailOn::None);
    let removed = "<div class=\"row\"><div class=\"old gone\">  &quot;nequi&quot;</div><div class=\"none\"></div></div>";
    assert!(html.contains(removed), "{html}");
}

#[test]
fn the_markdown_means_only_what_it_says() {
    let markdown = sample().render(Format::Markdown, FailOn::None);
    assert!(
        markdown.starts_with("<!-- drift-report -->\n"),
        "{markdown}"
    );
    assert!(
        !markdown.contains("<script") && !markdown.contains("@you"),
        "{markdown}"
    );
    let rows = markdown
        .lines()
        .filter(|line| line.starts_with("| ") && !line.contains("| change |"));
    for row in rows {
        assert_eq!(row.replace("\\|", "").matches('|').count(), 5, "{row}");
    }
}

#[test]
fn the_markdown_fits_into_a_comment() {
    let mut large = sample();
    let group = large.groups[0].clone();
    large.groups.extend(std::iter::repeat_n(group, 500));
    let markdown = large.render(Format::Markdown, FailOn::None);
    assert!(markdown.len() < 65_536, "{}", markdown.len());
    assert!(
        markdown.contains("groups did not fit here"),
        "no word of the rest"
    );
}

#[test]
fn an_annotation_is_one_line_whatever_the_message() {
    let github = sample().render(Format::Github, FailOn::None);
    for line in github.lines() {
        let commands = ["::error ", "::warning ", "::notice "];
        assert!(
            commands.iter().any(|command| line.starts_with(command)),
            "{line}"
        );
    }
    assert!(github.contains("%0Asecond"), "{github}");
}

#[test]
fn an_annotation_stands_on_the_line_of_the_new_page() {
    let mut change = entry(Wire::Compatible, "a value was added");
    change.new = Some(spot("/a", 9, ""));
    let github = report(vec![change]).render(Format::Github, FailOn::None);
    assert!(
        github.starts_with("::notice file=spec/pages/make thing.md,line=9,title="),
        "{github}"
    );
}

#[test]
fn in_junit_a_change_fails_exactly_if_the_run_does() {
    let failures = |fail_on| {
        sample()
            .render(Format::Junit, fail_on)
            .matches("<failure")
            .count()
    };
    let counts = [FailOn::None, FailOn::Breaking, FailOn::Risky, FailOn::Any].map(failures);
    assert_eq!(counts, [0, 1, 3, 5]);
    let junit = sample().render(Format::Junit, FailOn::Any);
    assert!(
        junit.contains("<skipped message=\"accepted on 2026-03-18"),
        "{junit}"
    );
    assert!(junit.contains("tests=\"6\" failures=\"5\""), "{junit}");
}

#[test]
fn in_sarif_every_result_has_its_rule_level_and_place() {
    let sarif: Value = serde_json::from_str(&sample().render(Format::Sarif, FailOn::None)).unwrap();
    let run = &sarif["runs"][0];
    let results = run["results"].as_array().unwrap();
    let levels: Vec<_> = results
        .iter()
        .map(|result| result["level"].as_str().unwrap())
        .collect();
    assert_eq!(
        levels,
        [
            "error", "warning", "note", "none", "error", "warning", "warning"
        ]
    );
    for result in results {
        let rule = &run["tool"]["driver"]["rules"]
            [usize::try_from(result["ruleIndex"].as_u64().unwrap()).unwrap()];
        assert_eq!(rule["id"], result["ruleId"]);
        let place = &result["locations"][0]["physicalLocation"];
        assert_eq!(
            place["artifactLocation"]["uri"],
            "spec/pages/make%20thing.md"
        );
        assert!(place["region"]["startLine"].as_u64().unwrap() > 0);
    }
    assert_eq!(results[4]["suppressions"][0]["kind"], "external");
}

#[test]
fn only_open_changes_make_a_run_fail() {
    let mut change = entry(Wire::Risky, "x");
    let fails = |change: &Entry| {
        [FailOn::None, FailOn::Breaking, FailOn::Risky, FailOn::Any]
            .map(|fail_on| report(vec![change.clone()]).fails(fail_on))
    };
    assert_eq!(fails(&change), [false, false, true, true]);
    change.accepted = Some(Acceptance {
        reason: String::new(),
        date: String::new(),
    });
    assert_eq!(fails(&change), [false; 4]);
}

fn accepted(text: &str) -> (Accepted, Vec<String>) {
    let mut sources = Sources::default();
    let file = sources.add("spec/accepted.toml", text);
    let (accepted, findings) = read_accepted(&sources, file);
    let findings = findings
        .iter()
        .map(|finding| format!("{} {}", sources.locate(finding.place), finding.message));
    (accepted, findings.collect())
}

const ONE: &str = "[[accepted]]\nfingerprint = 'breaking-0123456789'\nreason = 'We never send it.'\ndate = 2026-03-18\n";

#[test]
fn an_accepted_change_carries_reason_and_date_and_no_longer_counts() {
    let (accepted, findings) = accepted(ONE);
    assert!(findings.is_empty(), "{findings:?}");
    let mut report = report(vec![entry(Wire::Breaking, "x")]);
    accepted.apply(&mut report);
    let acceptance = report.groups[0].entries[0].accepted.clone().unwrap();
    assert_eq!(acceptance.reason, "We never send it.");
    assert_eq!(acceptance.date, "2026-03-18");
    assert!(!report.fails(FailOn::Any));
    assert_eq!(report.notices, []);
}

#[test]
fn an_acceptance_nothing_needs_any_more_is_noted_with_its_line() {
    let (accepted, _) = accepted(ONE);
    let mut report = report(vec![entry(Wire::Risky, "x")]);
    accepted.apply(&mut report);
    assert_eq!(report.notices[0].rule, "acceptance-stale");
    assert_eq!(report.notices[0].page.shown(), "spec/accepted.toml:2");
}

#[test]
fn an_acceptance_without_reason_or_day_accepts_nothing() {
    for (text, word) in [
        (
            "[[accepted]]\nfingerprint = 'a'\ndate = '2026-03-18'\n",
            "no `reason`",
        ),
        (
            "[[accepted]]\nfingerprint = 'a'\nreason = ' '\ndate = '2026-03-18'\n",
            "no `reason`",
        ),
        (
            "[[accepted]]\nfingerprint = 'a'\nreason = 'x'\n",
            "no `date`",
        ),
        (
            "[[accepted]]\nfingerprint = 'a'\nreason = 'x'\ndate = 'soon'\n",
            "`soon` is no day",
        ),
        (
            "[[accepted]]\nreason = 'x'\ndate = '2026-03-18'\n",
            "no `fingerprint`",
        ),
        ("[[accept]]\n", "the key `accept` is not known"),
        ("accepted = 1\n", "`accepted` is no list"),
        ("accepted = [1]\n", "this is no table"),
        ("[[accepted]\n", "this is not TOML"),
    ] {
        let (_, findings) = accepted(text);
        assert!(
            findings.iter().any(|finding| finding.contains(word)),
            "{word:?} is not in {findings:?}"
        );
    }
}

#[test]
fn a_change_accepted_twice_is_an_error() {
    let (_, findings) = accepted(&format!("{ONE}{ONE}"));
    assert_eq!(
        findings,
        ["spec/accepted.toml:6:15 this change is accepted twice"]
    );
}
