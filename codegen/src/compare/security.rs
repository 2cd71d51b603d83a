//! Compares what callers must present, and how it is presented.

use std::collections::BTreeMap;

use super::change::{Fact, Subject};
use super::comparer::{Comparer, Context};
use super::cursor::{At, keys_of, pair_at};
use super::facts::{Pair, deep, fact, rest, whole};
use super::traits::Traits;

/// One alternative: all its schemes are demanded, with all their scopes.
struct Alternative<'a> {
    at: At<'a>,
    schemes: BTreeMap<&'a str, Vec<At<'a>>>,
}

impl<'a> Alternative<'a> {
    fn read(at: At<'a>) -> Self {
        let schemes = at.members().into_iter();
        let schemes = schemes
            .map(|(name, scopes)| (name, scopes.items()))
            .collect();
        Self { at, schemes }
    }

    fn scopes(&self, scheme: &str) -> Vec<&'a str> {
        let scopes = self
            .schemes
            .get(scheme)
            .map(Vec::as_slice)
            .unwrap_or_default();
        let mut scopes: Vec<&str> = scopes.iter().filter_map(|at| at.node.as_str()).collect();
        scopes.sort_unstable();
        scopes
    }

    fn same_schemes(&self, other: &Self) -> bool {
        self.schemes.keys().eq(other.schemes.keys())
    }

    fn same(&self, other: &Self) -> bool {
        let mut schemes = self.schemes.keys();
        self.same_schemes(other) && schemes.all(|name| self.scopes(name) == other.scopes(name))
    }

    fn name(&self) -> String {
        let names: Vec<&str> = self.schemes.keys().copied().collect();
        names.join(" and ")
    }
}

/// Compares the demands of two lists: alternatives that are alike take no part;
/// of the others, those with the same schemes differ in their scopes.
pub(super) fn compare(comparer: &mut Comparer<'_>, context: &Context, pair: &Pair<'_>) {
    let read = |at: Option<&_>| -> Vec<Alternative<'_>> {
        let items: Vec<At<'_>> = at.map(At::items).unwrap_or_default();
        items.into_iter().map(Alternative::read).collect()
    };
    let (mut old, mut new) = (read(pair.0.as_ref()), read(pair.1.as_ref()));
    let counts = (old.len(), new.len());
    let demanded = |list: &[Alternative<'_>]| {
        !list.is_empty() && list.iter().all(|one| !one.schemes.is_empty())
    };
    let several = Traits::ONE_OF_SEVERAL.when(demanded(&old) && demanded(&new));
    take_pairs(&mut old, &mut new, Alternative::same);
    let mut facts = Vec::new();
    for (old, new) in take_pairs(&mut old, &mut new, Alternative::same_schemes) {
        facts.extend(scopes(&old, &new));
    }
    for one in old {
        let alone = Traits::NOTHING_DEMANDED.when(one.schemes.is_empty());
        let name = one.name();
        let fact = fact(Subject::Security, "", &(Some(one.at), None));
        facts.push(fact.named(name).with(several | alone));
    }
    for one in new {
        let alone = Traits::NOTHING_DEMANDED.when(one.schemes.is_empty());
        let name = one.name();
        let fact = fact(Subject::Security, "", &(None, Some(one.at)));
        facts.push(fact.named(name).with(several | alone));
    }
    if facts.is_empty() {
        let overrides = Traits::NO_EFFECT.when(counts.0 > 0 || counts.1 > 0);
        let rewritten = whole(Subject::Security, "order", pair);
        facts.extend(rewritten.map(|fact: Fact| fact.with(overrides)));
    }
    comparer.tell(context, facts);
}

fn take_pairs<'a>(
    old: &mut Vec<Alternative<'a>>,
    new: &mut Vec<Alternative<'a>>,
    fits: fn(&Alternative<'a>, &Alternative<'a>) -> bool,
) -> Vec<(Alternative<'a>, Alternative<'a>)> {
    let mut pairs = Vec::new();
    let mut left = Vec::new();
    for one in old.drain(..) {
        match new.iter().position(|other| fits(&one, other)) {
            Some(index) => pairs.push((one, new.remove(index))),
            None => left.push(one),
        }
    }
    *old = left;
    pairs
}

fn scopes(old: &Alternative<'_>, new: &Alternative<'_>) -> Vec<Fact> {
    let mut facts = Vec::new();
    for (scheme, scopes) in &old.schemes {
        let others = new.scopes(scheme);
        let gone = scopes
            .iter()
            .filter(|at| at.node.as_str().is_none_or(|name| !others.contains(&name)));
        facts.extend(gone.map(|at| scope(scheme, &(Some(at.clone()), None))));
        let known = old.scopes(scheme);
        let there = new
            .schemes
            .get(scheme)
            .map(Vec::as_slice)
            .unwrap_or_default();
        let came = there
            .iter()
            .filter(|at| at.node.as_str().is_none_or(|name| !known.contains(&name)));
        facts.extend(came.map(|at| scope(scheme, &(None, Some(at.clone())))));
    }
    facts
}

fn scope(scheme: &str, pair: &Pair<'_>) -> Fact {
    let at = pair.0.as_ref().or(pair.1.as_ref());
    let name = at.and_then(|at| at.node.as_str()).unwrap_or("");
    fact(Subject::Security, "scope", pair).named(format!("{scheme} {name}"))
}

/// Compares the security schemes by name.
pub(super) fn schemes(comparer: &mut Comparer<'_>, pair: &Pair<'_>) {
    let context = Context::document();
    let (old, new) = (pair.0.as_ref(), pair.1.as_ref());
    for name in keys_of(old, new) {
        let scheme = pair_at(old, new, name);
        if scheme.0.is_none() || scheme.1.is_none() {
            comparer.tell(
                &context,
                [fact(Subject::SecurityScheme, "", &scheme).named(name)],
            );
            continue;
        }
        let (old, new) = (scheme.0.as_ref(), scheme.1.as_ref());
        comparer.tell(&context, flows(name, &pair_at(old, new, "flows")));
        let others = rest(Subject::SecurityScheme, &scheme, &["flows"]);
        comparer.tell(&context, others.into_iter().map(|fact| fact.named(name)));
    }
}

/// Compares the ways to get a token: each address and each scope.
fn flows(scheme: &str, pair: &Pair<'_>) -> Vec<Fact> {
    const SUBJECT: Subject = Subject::SecurityScheme;
    let mut facts = Vec::new();
    let (old, new) = (pair.0.as_ref(), pair.1.as_ref());
    for name in keys_of(old, new) {
        let flow = pair_at(old, new, name);
        if flow.0.is_none() || flow.1.is_none() {
            facts.push(fact(SUBJECT, "flow", &flow).named(format!("{scheme} {name}")));
            continue;
        }
        let (old, new) = (flow.0.as_ref(), flow.1.as_ref());
        for key in keys_of(old, new) {
            let inner = pair_at(old, new, key);
            let differences = match key {
                "scopes" => deep(SUBJECT, "scope", &inner),
                key => deep(SUBJECT, key, &inner),
            };
            facts.extend(differences.into_iter().map(|fact| {
                let scope = fact.name.clone().unwrap_or_default();
                fact.named(format!("{scheme} {name} {scope}").trim().to_owned())
            }));
        }
    }
    facts
}
