//! What is a change one way is its opposite the other way.

use std::collections::BTreeSet;

use codegen::{JudgedChange, Opposite, Spot, rules};

use crate::documents::MUTATED;

/// Where a change is felt and what it is about, with the states in this order.
fn place(change: &JudgedChange, sides: [&Option<Spot>; 2]) -> String {
    let operation = change.change.operation.as_ref();
    let paths = operation.map(|operation| {
        let mut paths = [operation.old_path.clone(), operation.new_path.clone()];
        paths.sort();
        paths
    });
    let site = &change.change.site;
    let fact = &change.change.fact;
    let pointers = sides.map(|spot| spot.as_ref().map(|spot| &spot.pointer));
    format!(
        "{paths:?} {:?} {:?} {:?} {:?} {} {pointers:?}",
        site.part, site.direction, site.status, fact.subject, fact.aspect
    )
}

fn there(change: &JudgedChange) -> String {
    place(change, [&change.change.fact.old, &change.change.fact.new])
}

fn back(change: &JudgedChange) -> String {
    place(change, [&change.change.fact.new, &change.change.fact.old])
}

fn names(one: &JudgedChange, other: &JudgedChange) -> bool {
    match one.rule.opposite {
        Opposite::Itself => one.rule.id == other.rule.id,
        Opposite::Rule(id) => id == other.rule.id,
        Opposite::None(_) => false,
    }
}

#[test]
fn every_change_has_its_opposite_the_other_way() {
    let mut odd = BTreeSet::new();
    for mutated in MUTATED.iter() {
        for (some, others) in [
            (&mutated.there, &mutated.back),
            (&mutated.back, &mutated.there),
        ] {
            for change in some {
                let mut alike = others.iter().filter(|other| back(other) == there(change));
                if !alike.any(|other| names(change, other) || names(other, change)) {
                    let pointer = &mutated.pointer;
                    odd.insert(format!(
                        "{} ({pointer}): {}",
                        change.rule.id,
                        change.change.to_line()
                    ));
                }
            }
        }
    }
    assert!(odd.is_empty(), "{odd:#?}");
}

#[test]
fn opposites_are_rules_and_waivers_have_a_reason() {
    for rule in rules() {
        match rule.opposite {
            Opposite::Itself => {}
            Opposite::Rule(id) => assert!(
                codegen::rule(id).is_some(),
                "{}: there is no rule {id}",
                rule.id
            ),
            Opposite::None(reason) => assert!(reason.contains(' '), "{}", rule.id),
        }
    }
}
