//! The keywords of a schema, each with the way it is compared.

use std::collections::BTreeSet;

use crate::compare::change::{Action, Fact, Subject};
use crate::compare::cursor::{At, keys_of, pair_at};
use crate::compare::facts::{Flag, Pair, deep, fact, flag, unchanged, whole};
use crate::compare::lifecycle;
use crate::compare::site::Segment;
use crate::compare::traits::Traits;

use super::{Found, Graph, bounds, members, object, transitions, types};

/// How a keyword's values are compared.
#[derive(Clone, Copy, Debug)]
enum Kind {
    /// A number; absence means the given one, or no limit.
    Bound(Option<f64>),
    /// A limit that is a number or, before 3.1, a truth value.
    ExclusiveBound,
    /// A truth value, false where absent.
    Flag,
    /// One value, compared as a whole.
    Value,
    /// A schema.
    Schema,
    /// Schemas by name.
    Schemas,
    /// A list of schemas.
    Members,
    /// Compared together with another keyword.
    Elsewhere,
    /// A list of allowed values.
    Values,
    /// By its own comparer.
    Own,
}

/// Every keyword with more to it than its value; the others are compared deeply.
static KEYWORDS: &[(&str, Kind)] = &[
    ("$anchor", Kind::Value),
    ("$comment", Kind::Value),
    ("$defs", Kind::Schemas),
    ("$dynamicAnchor", Kind::Value),
    ("$dynamicRef", Kind::Value),
    ("$id", Kind::Value),
    ("$ref", Kind::Elsewhere),
    ("$schema", Kind::Value),
    ("additionalItems", Kind::Schema),
    ("additionalProperties", Kind::Own),
    ("allOf", Kind::Members),
    ("anyOf", Kind::Members),
    ("const", Kind::Value),
    ("contains", Kind::Schema),
    ("contentEncoding", Kind::Value),
    ("contentMediaType", Kind::Value),
    ("contentSchema", Kind::Schema),
    ("default", Kind::Value),
    ("definitions", Kind::Schemas),
    ("dependentRequired", Kind::Own),
    ("dependentSchemas", Kind::Schemas),
    ("deprecated", Kind::Own),
    ("description", Kind::Value),
    ("discriminator", Kind::Own),
    ("else", Kind::Schema),
    ("enum", Kind::Values),
    ("example", Kind::Value),
    ("examples", Kind::Value),
    ("exclusiveMaximum", Kind::ExclusiveBound),
    ("exclusiveMinimum", Kind::ExclusiveBound),
    ("format", Kind::Elsewhere),
    ("if", Kind::Schema),
    ("items", Kind::Schema),
    ("maxContains", Kind::Bound(None)),
    ("maxItems", Kind::Bound(None)),
    ("maxLength", Kind::Bound(None)),
    ("maxProperties", Kind::Bound(None)),
    ("maximum", Kind::Bound(None)),
    ("minContains", Kind::Bound(Some(1.0))),
    ("minItems", Kind::Bound(Some(0.0))),
    ("minLength", Kind::Bound(Some(0.0))),
    ("minProperties", Kind::Bound(Some(0.0))),
    ("minimum", Kind::Bound(None)),
    ("multipleOf", Kind::Bound(None)),
    ("not", Kind::Schema),
    ("nullable", Kind::Elsewhere),
    ("oneOf", Kind::Members),
    ("pattern", Kind::Own),
    ("patternProperties", Kind::Schemas),
    ("prefixItems", Kind::Members),
    ("properties", Kind::Own),
    ("propertyNames", Kind::Schema),
    ("readOnly", Kind::Flag),
    ("required", Kind::Elsewhere),
    ("then", Kind::Schema),
    ("title", Kind::Value),
    ("type", Kind::Elsewhere),
    ("unevaluatedItems", Kind::Schema),
    ("unevaluatedProperties", Kind::Schema),
    ("uniqueItems", Kind::Flag),
    ("writeOnly", Kind::Flag),
    ("x-extensible-enum", Kind::Values),
    ("x-stability-level", Kind::Own),
    ("x-sunset", Kind::Own),
];

/// The kind of a keyword; nothing for one without more to it than its value.
fn kind_of(keyword: &str) -> Option<Kind> {
    let found = KEYWORDS.binary_search_by(|(known, _)| (*known).cmp(keyword));
    let (_, kind) = KEYWORDS.get(found.ok()?)?;
    Some(*kind)
}

impl<'a> Graph<'a> {
    /// Compares two schemas keyword by keyword; one may be missing.
    pub(super) fn look_at_keywords(&self, sides: &Pair<'a>) -> Found<'a> {
        if let Some(found) = self.nullable_wrapping(sides) {
            return found;
        }
        let mut found = Found::default();
        let claimed = transitions::recognize(self, sides, &mut found);
        if !claimed.types() {
            found.facts.extend(types::compare(self, sides));
        }
        found.facts.extend(types::nullability(sides));
        let (old, new) = (sides.0.as_ref(), sides.1.as_ref());
        for keyword in keys_of(old, new) {
            if !claimed.keyword(keyword) {
                self.look_at(keyword, sides, &mut found);
            }
        }
        object::required(self, sides, &mut found, &claimed);
        let circumstances = circumstances(sides);
        for fact in &mut found.facts {
            fact.traits = fact.traits | circumstances;
        }
        found
    }

    fn look_at(&self, keyword: &'a str, sides: &Pair<'a>, found: &mut Found<'a>) {
        let pair = pair_at(sides.0.as_ref(), sides.1.as_ref(), keyword);
        let Some(kind) = kind_of(keyword) else {
            found.facts.extend(deep(Subject::Schema, keyword, &pair));
            return;
        };
        match kind {
            Kind::Elsewhere => {}
            Kind::Bound(otherwise) => {
                found
                    .facts
                    .extend(bounds::compare(keyword, &pair, otherwise));
            }
            Kind::ExclusiveBound => found.facts.extend(bounds::exclusive(keyword, &pair)),
            Kind::Flag => {
                let fact = flag(Subject::Schema, keyword, &pair, Flag::Off);
                found.facts.extend(fact);
            }
            Kind::Value => found.facts.extend(whole(Subject::Schema, keyword, &pair)),
            Kind::Values => found.facts.extend(values(keyword, &pair)),
            Kind::Schema => schema(keyword, &pair, found),
            Kind::Schemas => schemas(keyword, &pair, found),
            Kind::Members => members::compare(self, keyword, &pair, found),
            Kind::Own => self.look_at_own(keyword, sides, &pair, found),
        }
    }

    fn look_at_own(&self, keyword: &str, sides: &Pair<'a>, pair: &Pair<'a>, found: &mut Found<'a>) {
        match keyword {
            "properties" => object::properties(self, sides, pair, found),
            "additionalProperties" => object::additional(pair, found),
            "dependentRequired" => found.facts.extend(by_name(keyword, pair)),
            "discriminator" => found.facts.extend(discriminator(pair)),
            "pattern" => found.facts.extend(pattern(pair)),
            "deprecated" | "x-sunset" | "x-stability-level" => {
                let fact = lifecycle::compare(Subject::Schema, keyword, sides);
                found.facts.extend(fact);
            }
            _ => found.facts.extend(deep(Subject::Schema, keyword, pair)),
        }
    }
}

/// Circumstances of every fact about a pair of schemas.
fn circumstances(sides: &Pair<'_>) -> Traits {
    let shown = sides.1.as_ref().or(sides.0.as_ref());
    let Some(shown) = shown else {
        return Traits::NONE;
    };
    Traits::READ_ONLY.when(shown.flag("readOnly"))
        | Traits::WRITE_ONLY.when(shown.flag("writeOnly"))
        | Traits::INTEGER.when(
            types::types_of(Some(shown))
                .iter()
                .any(|name| name == "integer"),
        )
}

fn schema<'a>(keyword: &str, pair: &Pair<'a>, found: &mut Found<'a>) {
    match pair {
        (Some(old), Some(new)) if is_schema(old) && is_schema(new) => {
            let segment = match keyword {
                "items" => Segment::Items,
                keyword => Segment::Keyword(keyword.into()),
            };
            found.steps.push((segment, pair.clone()));
        }
        _ => found.facts.extend(whole(Subject::Schema, keyword, pair)),
    }
}

fn is_schema(at: &At<'_>) -> bool {
    at.node.as_object().is_some() || at.node.as_bool().is_some()
}

fn schemas<'a>(keyword: &str, pair: &Pair<'a>, found: &mut Found<'a>) {
    let (old, new) = (pair.0.as_ref(), pair.1.as_ref());
    for key in keys_of(old, new) {
        let inner = pair_at(old, new, key);
        if inner.0.is_some() && inner.1.is_some() {
            let segment = Segment::Keyword(format!("{keyword}[{key}]").into());
            found.steps.push((segment, inner));
        } else {
            found
                .facts
                .push(fact(Subject::Schema, keyword, &inner).named(key));
        }
    }
    if found.facts.is_empty() && [old, new].iter().flatten().any(|at| !is_schema(at)) {
        found.facts.extend(whole(Subject::Schema, keyword, pair));
    }
}

/// One fact for every value that is allowed on one side only; one for the whole
/// list if it stands on one side only.
fn values(keyword: &str, pair: &Pair<'_>) -> Vec<Fact> {
    let (Some(old), Some(new)) = pair else {
        return whole(Subject::Schema, keyword, pair).into_iter().collect();
    };
    let (old, new) = (old.items(), new.items());
    let texts =
        |items: &[At<'_>]| -> BTreeSet<String> { items.iter().map(At::text_of_value).collect() };
    let (was, is) = (texts(&old), texts(&new));
    let gone = old
        .into_iter()
        .filter(|at| !is.contains(&at.text_of_value()));
    let came = new
        .into_iter()
        .filter(|at| !was.contains(&at.text_of_value()));
    let gone = gone.map(|at| value(keyword, &(Some(at), None)));
    let came = came.map(|at| value(keyword, &(None, Some(at))));
    let mut facts: Vec<Fact> = gone.chain(came).collect();
    if facts.is_empty() && !unchanged(pair) {
        facts.push(fact(Subject::Schema, keyword, pair).with(Traits::NO_EFFECT));
    }
    facts
}

fn value(keyword: &str, pair: &Pair<'_>) -> Fact {
    let fact = fact(Subject::Schema, keyword, pair);
    let spot = fact.old.as_ref().or(fact.new.as_ref());
    let name = spot.map(|spot| match &spot.value {
        serde_json::Value::String(text) => text.clone(),
        other => other.to_string(),
    });
    fact.named(name.unwrap_or_default()).with(Traits::ENUM)
}

/// One fact for every name whose value differs.
fn by_name(keyword: &str, pair: &Pair<'_>) -> Vec<Fact> {
    let (old, new) = (pair.0.as_ref(), pair.1.as_ref());
    let facts: Vec<Fact> = keys_of(old, new)
        .into_iter()
        .filter_map(|key| {
            Some(whole(Subject::Schema, keyword, &pair_at(old, new, key))?.named(key))
        })
        .collect();
    if facts.is_empty() {
        return whole(Subject::Schema, keyword, pair).into_iter().collect();
    }
    facts
}

fn pattern(pair: &Pair<'_>) -> Option<Fact> {
    let all = pair.1.as_ref().and_then(|at| at.node.as_str()) == Some(".*");
    let was_all = pair.0.as_ref().and_then(|at| at.node.as_str()) == Some(".*");
    let fact = whole(Subject::Schema, "pattern", pair)?;
    let action = match fact.action {
        Action::Changed if all => Action::Widened,
        Action::Changed if was_all => Action::Narrowed,
        action => action,
    };
    Some(fact.acting(action).with(Traits::ACCEPTS_ALL.when(all)))
}

/// A discriminator that came or went is one fact; otherwise what differs in it,
/// with one fact for all its mappings that came, went or lead elsewhere.
fn discriminator(pair: &Pair<'_>) -> Vec<Fact> {
    let (Some(old), Some(new)) = pair else {
        return whole(Subject::Schema, "discriminator", pair)
            .into_iter()
            .collect();
    };
    let (old, new) = (Some(old), Some(new));
    let mut facts = Vec::new();
    for key in keys_of(old, new) {
        let inner = pair_at(old, new, key);
        match key {
            "propertyName" => {
                facts.extend(whole(Subject::Schema, "discriminator.propertyName", &inner));
            }
            "mapping" => facts.extend(mapping(&inner)),
            _ => facts.extend(deep(Subject::Schema, "discriminator.other", &inner)),
        }
    }
    facts
}

fn mapping(pair: &Pair<'_>) -> Vec<Fact> {
    const ASPECT: &str = "discriminator.mapping";
    let (old, new) = (pair.0.as_ref(), pair.1.as_ref());
    let mut by_action: Vec<(Action, Vec<Fact>)> = Vec::new();
    for key in keys_of(old, new) {
        let Some(fact) = whole(Subject::Schema, ASPECT, &pair_at(old, new, key)) else {
            continue;
        };
        let fact = fact.named(key);
        match by_action
            .iter_mut()
            .find(|(action, _)| *action == fact.action)
        {
            Some((_, facts)) => facts.push(fact),
            None => by_action.push((fact.action, vec![fact])),
        }
    }
    by_action
        .into_iter()
        .filter_map(|(action, facts)| together(facts, ASPECT, action, pair))
        .collect()
}

/// One fact for several of the same keyword and action: the fact itself if it
/// is alone, otherwise one about the keyword with all names.
pub(super) fn together(
    mut facts: Vec<Fact>,
    aspect: &str,
    action: Action,
    pair: &Pair<'_>,
) -> Option<Fact> {
    if facts.len() < 2 {
        return facts.pop();
    }
    let names: Vec<&str> = facts
        .iter()
        .filter_map(|fact| fact.name.as_deref())
        .collect();
    let traits = facts
        .iter()
        .fold(Traits::NONE, |all, fact| all | fact.traits);
    let one = match action {
        Action::Added => fact(Subject::Schema, aspect, &(None, pair.1.clone())),
        Action::Removed => fact(Subject::Schema, aspect, &(pair.0.clone(), None)),
        _ => fact(Subject::Schema, aspect, pair),
    };
    Some(one.acting(action).named(names.join(", ")).with(traits))
}
