//! Makes facts out of pairs of nodes.

use std::borrow::Cow;

use super::change::{Action, Detail, Fact, Subject};
use super::cursor::{At, keys_of, pair_at, same, spot};
use super::traits::Traits;

/// A pair of nodes, of which one may be missing.
pub(super) type Pair<'a> = (Option<At<'a>>, Option<At<'a>>);

/// The action that a pair shows at first sight: what is there on one side only
/// was added or removed.
pub(super) fn action_of(pair: &Pair<'_>) -> Action {
    match pair {
        (None, Some(_)) => Action::Added,
        (Some(_), None) => Action::Removed,
        _ => Action::Changed,
    }
}

/// Whether both sides say the same (or nothing).
pub(super) fn unchanged(pair: &Pair<'_>) -> bool {
    match pair {
        (Some(old), Some(new)) => same(old.node, new.node),
        (None, None) => true,
        _ => false,
    }
}

/// A fact about a pair, with the action it shows at first sight.
pub(super) fn fact(subject: Subject, aspect: &str, pair: &Pair<'_>) -> Fact {
    Fact {
        subject,
        aspect: Cow::Owned(aspect.to_owned()),
        action: action_of(pair),
        name: None,
        old: spot(pair.0.as_ref()),
        new: spot(pair.1.as_ref()),
        traits: Traits::NONE,
        detail: Detail::None,
    }
}

impl Fact {
    pub(super) fn named(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    pub(super) fn acting(mut self, action: Action) -> Self {
        self.action = action;
        self
    }

    pub(super) fn with(mut self, traits: Traits) -> Self {
        self.traits = self.traits | traits;
        self
    }

    pub(super) fn detailed(mut self, detail: Detail) -> Self {
        self.detail = detail;
        self
    }
}

/// A fact if the values differ, as a whole.
pub(super) fn whole(subject: Subject, aspect: &str, pair: &Pair<'_>) -> Option<Fact> {
    (!unchanged(pair)).then(|| fact(subject, aspect, pair))
}

/// A fact if a truth value differs whose absence means `otherwise`.
pub(super) fn flag(
    subject: Subject,
    aspect: &str,
    pair: &Pair<'_>,
    otherwise: Flag,
) -> Option<Fact> {
    let fact = whole(subject, aspect, pair)?;
    let (old, new) = (
        otherwise.read(pair.0.as_ref()),
        otherwise.read(pair.1.as_ref()),
    );
    let (Some(old), Some(new)) = (old, new) else {
        return Some(fact.acting(Action::Changed));
    };
    let action = match (old, new) {
        (false, true) => Action::Added,
        (true, false) => Action::Removed,
        _ => fact.action,
    };
    Some(fact.acting(action).with(Traits::NO_EFFECT.when(old == new)))
}

/// What a truth value means where it is not written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Flag {
    /// `false`.
    Off,
    /// `true`.
    On,
}

impl Flag {
    fn read(self, at: Option<&At<'_>>) -> Option<bool> {
        match at {
            None => Some(self == Self::On),
            Some(at) => at.node.as_bool(),
        }
    }
}

/// Facts for every difference below a pair of values, each as deep as it
/// stands; lists count as one value.
pub(super) fn deep(subject: Subject, aspect: &str, pair: &Pair<'_>) -> Vec<Fact> {
    let mut facts = Vec::new();
    let mut open = vec![(String::new(), pair.clone())];
    while let Some((name, pair)) = open.pop() {
        if unchanged(&pair) {
            continue;
        }
        let (Some(old), Some(new)) = &pair else {
            facts.push(named_if(fact(subject, aspect, &pair), name));
            continue;
        };
        if old.node.as_object().is_none() || new.node.as_object().is_none() {
            facts.push(named_if(fact(subject, aspect, &pair), name));
            continue;
        }
        for key in keys_of(Some(old), Some(new)).into_iter().rev() {
            let inner = if name.is_empty() {
                key.to_owned()
            } else {
                format!("{name}.{key}")
            };
            open.push((inner, pair_at(Some(old), Some(new), key)));
        }
    }
    facts
}

fn named_if(fact: Fact, name: String) -> Fact {
    if name.is_empty() {
        fact
    } else {
        fact.named(name)
    }
}

/// Facts for every key of two objects that no other comparer takes.
pub(super) fn rest(subject: Subject, pair: &Pair<'_>, taken: &[&str]) -> Vec<Fact> {
    let (old, new) = (pair.0.as_ref(), pair.1.as_ref());
    keys_of(old, new)
        .into_iter()
        .filter(|key| !taken.contains(key))
        .flat_map(|key| deep(subject, key, &pair_at(old, new, key)))
        .collect()
}
