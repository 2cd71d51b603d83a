//! The order of keys changes nothing.

use std::collections::BTreeMap;

use codegen::{JudgedChange, Node, Spot, Value};

use crate::documents::{EVERYTHING, MUTATED, ROOT, document, judged};

/// The document with the keys of every object the other way round.
fn turned(node: &Node) -> Node {
    let value = match &node.value {
        Value::Array(items) => Value::Array(items.iter().map(turned).collect()),
        Value::Object(object) => {
            let members = object.iter().rev();
            let turn = |member: &codegen::Member| codegen::Member {
                key: member.key,
                node: turned(&member.node),
            };
            Value::Object(
                members
                    .map(|(key, member)| (key.clone(), turn(member)))
                    .collect(),
            )
        }
        other => other.clone(),
    };
    Node::new(value, node.place)
}

#[test]
fn a_document_with_its_keys_in_another_order_is_the_same_document() {
    assert!(judged(&ROOT, &turned(&ROOT)).is_empty());
}

#[test]
fn the_order_of_keys_changes_neither_changes_nor_fingerprints() {
    let all = |changes: &[JudgedChange]| -> Vec<String> {
        let lines = changes
            .iter()
            .map(|change| format!("{} {}", change.fingerprint, change.message));
        lines.collect()
    };
    for mutated in MUTATED.iter().step_by(11) {
        let other = judged(&turned(&ROOT), &turned(&mutated.document));
        assert_eq!(all(&mutated.there), all(&other), "{}", mutated.pointer);
    }
}

/// What a change says, wherever it stands.
fn said(change: &JudgedChange) -> String {
    let fact = &change.change.fact;
    let value = |spot: &Option<Spot>| spot.as_ref().map(Spot::canonical);
    format!(
        "{} {} {:?} {:?}",
        change.rule.id,
        change.message,
        value(&fact.old),
        value(&fact.new)
    )
}

#[test]
fn fingerprints_tell_changes_apart() {
    let mut seen = BTreeMap::new();
    for mutated in MUTATED.iter() {
        for change in &mutated.there {
            assert_eq!(change.fingerprint.len(), 16);
            let known = seen
                .entry(&change.fingerprint)
                .or_insert_with(|| said(change));
            assert_eq!(
                *known,
                said(change),
                "{:?} {}",
                mutated.mutation,
                mutated.pointer
            );
        }
    }
}

#[test]
fn a_fingerprint_stays_the_same_where_lines_move() {
    let moved = document(&EVERYTHING.replacen("openapi:", "\n\nopenapi:", 1));
    let new = document("openapi: 3.1.0\n");
    let prints = |old: &Node| -> Vec<String> {
        let changes = judged(old, &new).into_iter();
        changes.map(|change| change.fingerprint).collect()
    };
    assert_eq!(prints(&ROOT), prints(&moved));
}
