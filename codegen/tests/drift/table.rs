//! The table of rules is in order, and its page is current.

use std::collections::BTreeSet;

use codegen::{explain, rules, rules_page};

#[test]
fn every_rule_has_a_name_of_its_own_in_kebab_case() {
    let mut seen = BTreeSet::new();
    for rule in rules() {
        let letters =
            |letter: char| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '-';
        assert!(rule.id.chars().all(letters), "{}", rule.id);
        assert!(
            seen.insert(rule.id),
            "{} stands twice in the table",
            rule.id
        );
    }
}

#[test]
fn every_rule_says_why_in_one_sentence() {
    for rule in rules() {
        assert!(rule.why.ends_with('.'), "{}: {}", rule.id, rule.why);
        assert!(
            rule.why
                .chars()
                .next()
                .is_some_and(|first| first.is_uppercase() || first == '`'),
            "{}",
            rule.id
        );
    }
}

#[test]
fn every_rule_can_be_explained_and_no_other() {
    for rule in rules() {
        let text = explain(rule.id).unwrap();
        assert!(
            text.contains(rule.why) && text.contains(rule.wire.as_str()),
            "{text}"
        );
    }
    assert_eq!(explain("no-such-rule"), None);
}

#[test]
fn the_page_of_rules_is_current() {
    let file = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/rules.md");
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        std::fs::write(&file, rules_page()).unwrap();
    }
    let text = std::fs::read_to_string(&file).unwrap_or_default();
    let advice = "run `UPDATE_GOLDEN=1 cargo test -p codegen --test drift`";
    assert!(
        text.replace("\r\n", "\n") == rules_page(),
        "docs/rules.md is stale: {advice}"
    );
}
