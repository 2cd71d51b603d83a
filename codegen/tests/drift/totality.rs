//! Nothing changes unnoticed, and nothing is noticed that did not change.

use std::collections::BTreeSet;

use crate::documents::{MUTATED, ROOT, document, judged};

/// Changes that rightly go unnoticed, each with its reason: pointer, reason.
const SILENT: &[(&str, &str)] = &[];

#[test]
fn a_document_compared_with_itself_gives_no_change() {
    assert!(judged(&ROOT, &ROOT).is_empty());
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    for folder in ["../spec", "../generated", "tests/golden", "tests/fixtures"] {
        for file in files(&root.join(folder)) {
            let text = std::fs::read_to_string(&file).unwrap();
            let document = document(&text);
            let changes = judged(&document, &document);
            assert!(changes.is_empty(), "{}: {changes:?}", file.display());
        }
    }
}

fn files(folder: &std::path::Path) -> Vec<std::path::PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files(&path));
        } else if path
            .extension()
            .is_some_and(|end| end == "yaml" || end == "json")
        {
            found.push(path);
        }
    }
    found
}

#[test]
fn every_changed_leaf_is_a_change_or_stands_on_the_list() {
    let unnoticed = MUTATED.iter().filter(|mutated| mutated.there.is_empty());
    let unnoticed: Vec<_> = unnoticed
        .map(|mutated| (mutated.pointer.as_str(), mutated.mutation))
        .collect();
    let listed = |pointer: &str| SILENT.iter().any(|(silent, _)| *silent == pointer);
    let missing: Vec<_> = unnoticed
        .iter()
        .filter(|(pointer, _)| !listed(pointer))
        .collect();
    assert!(missing.is_empty(), "unnoticed: {missing:#?}");
    let noticed = |silent: &str| !unnoticed.iter().any(|(pointer, _)| *pointer == silent);
    let stale = SILENT.iter().find(|(silent, _)| noticed(silent));
    assert!(stale.is_none(), "noticed after all: {stale:?}");
}

#[test]
fn every_change_is_known_to_a_rule() {
    let mut unknown = BTreeSet::new();
    for mutated in MUTATED.iter() {
        let changes = mutated.there.iter().chain(&mutated.back);
        let unclassified = changes.filter(|change| change.rule.id == "unclassified-change");
        unknown.extend(
            unclassified.map(|change| format!("{}: {}", mutated.pointer, change.change.to_line())),
        );
    }
    assert!(unknown.is_empty(), "{unknown:#?}");
}

#[test]
fn every_pointer_leads_to_what_the_change_shows() {
    for mutated in MUTATED.iter() {
        for change in &mutated.there {
            let fact = &change.change.fact;
            for (document, spot) in [(&*ROOT, &fact.old), (&mutated.document, &fact.new)] {
                let Some(spot) = spot else { continue };
                let found = document.at(&spot.pointer).map(codegen::Node::to_json);
                assert_eq!(
                    found.as_ref(),
                    Some(&spot.value),
                    "{}",
                    change.change.to_line()
                );
            }
        }
    }
}
