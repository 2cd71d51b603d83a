//! An overlay for all products has to match in one of them.

use super::Overlay;
use super::nearest::RULE;
use crate::finding::Finding;

/// The findings of all products, each once, without those for actions of
/// `shared` overlays that match nothing in some products but do in others.
pub(crate) fn of_all_products(found: Vec<Vec<Finding>>, shared: &[Overlay]) -> Vec<Finding> {
    let products = found.len();
    let all: Vec<Finding> = found.into_iter().flatten().collect();
    let matches_elsewhere = |finding: &Finding| {
        let here = |other: &&Finding| other.rule == RULE && other.place == finding.place;
        finding.rule == RULE && is_of(finding, shared) && all.iter().filter(here).count() < products
    };
    let mut kept: Vec<Finding> = Vec::new();
    for finding in &all {
        if !matches_elsewhere(finding) && !kept.iter().any(|other| is_same(other, finding)) {
            kept.push(finding.clone());
        }
    }
    kept
}

fn is_of(finding: &Finding, overlays: &[Overlay]) -> bool {
    let mut actions = overlays.iter().flat_map(Overlay::actions);
    actions.any(|action| action.target_place == finding.place)
}

/// Of an action that matches nowhere, each product has another remedy.
fn is_same(one: &Finding, other: &Finding) -> bool {
    one == other || one.rule == RULE && other.rule == RULE && one.place == other.place
}
