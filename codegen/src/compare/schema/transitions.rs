//! Recognizes one change that shows as several: a schema that was put into a
//! choice of alternatives, or taken out of one.

use crate::compare::change::{Action, Subject};
use crate::compare::cursor::{At, Doc, keys_of, pair_at};
use crate::compare::facts::{Pair, fact, whole};
use crate::compare::site::Segment;
use crate::compare::traits::Traits;

use super::equivalence::{NOTES, equivalent};
use super::{Found, Graph, types_of};

/// What a recognized change has told already.
#[derive(Debug, Default)]
pub(super) struct Claimed {
    structure: bool,
    moved: Vec<String>,
}

impl Claimed {
    /// Whether the types are told.
    pub(super) fn types(&self) -> bool {
        self.structure
    }

    /// Whether the keyword is told.
    pub(super) fn keyword(&self, keyword: &str) -> bool {
        let alternatives = matches!(keyword, "oneOf" | "anyOf");
        (self.structure && alternatives) || (!self.moved.is_empty() && keyword == "properties")
    }

    /// Whether the property moved into (or out of) an alternative.
    pub(super) fn property(&self, name: &str) -> bool {
        self.moved.iter().any(|moved| moved == name)
    }
}

/// Tells the transitions of a pair, and what they claim.
pub(super) fn recognize<'a>(graph: &Graph<'a>, sides: &Pair<'a>, found: &mut Found<'a>) -> Claimed {
    let (Some(old), Some(new)) = sides else {
        return Claimed::default();
    };
    if list_of_types(graph, old, new, found) {
        return Claimed {
            structure: true,
            moved: Vec::new(),
        };
    }
    let wrapped = moved(graph.new, old, new);
    let unwrapped = moved(graph.old, new, old);
    let (action, moved) = match (wrapped.is_empty(), unwrapped.is_empty()) {
        (false, _) => (Action::Wrapped, wrapped),
        (_, false) => (Action::Unwrapped, unwrapped),
        _ => return Claimed::default(),
    };
    let whole = (Some(old.clone()), Some(new.clone()));
    let kept = kept(graph, old, new, action);
    let fact = fact(Subject::Schema, "oneOf", &whole).acting(action);
    found.facts.push(fact.with(kept));
    left_behind(&whole, &moved, found);
    Claimed {
        structure: true,
        moved,
    }
}

/// The properties of a plain object that the alternatives of the other schema
/// have; none unless the other one is but a choice of alternatives.
fn moved<'a>(doc: &Doc<'a>, plain: &At<'a>, choice: &At<'a>) -> Vec<String> {
    let properties = plain
        .get("properties")
        .map(|at| at.members())
        .unwrap_or_default();
    let alternatives = choice.get("oneOf").map(|at| at.items()).unwrap_or_default();
    let bare = choice
        .get("properties")
        .is_none_or(|at| at.members().is_empty())
        && types_of(Some(choice)).is_empty();
    if plain.get("oneOf").is_some() || !bare {
        return Vec::new();
    }
    let inside: Vec<At<'a>> = alternatives.iter().map(|at| doc.resolve(at)).collect();
    let has = |name: &str| {
        let mut properties = inside.iter().filter_map(|at| at.get("properties"));
        properties.any(|properties| properties.get(name).is_some())
    };
    let names = properties.into_iter().map(|(name, _)| name);
    names.filter(|name| has(name)).map(str::to_owned).collect()
}

/// Whether the schema that stands alone is one of the alternatives as it is.
fn kept<'a>(graph: &Graph<'a>, old: &At<'a>, new: &At<'a>, action: Action) -> Traits {
    let choice = match action {
        Action::Wrapped => new,
        _ => old,
    };
    let alternatives = choice.get("oneOf").map(|at| at.items());
    let alternatives = alternatives.unwrap_or_default();
    let docs = (graph.old, graph.new);
    let whole = alternatives.iter().any(|one| match action {
        Action::Wrapped => equivalent(docs, old, one),
        _ => equivalent(docs, one, new),
    });
    Traits::KEEPS_WHOLE.when(whole)
}

/// Properties that no alternative has are gone (or, the other way, new).
fn left_behind<'a>(sides: &Pair<'a>, moved: &[String], found: &mut Found<'a>) {
    let properties = pair_at(sides.0.as_ref(), sides.1.as_ref(), "properties");
    let (old, new) = (properties.0.as_ref(), properties.1.as_ref());
    for name in keys_of(old, new) {
        let inner = pair_at(old, new, name);
        if inner.0.is_some() != inner.1.is_some() && !moved.iter().any(|moved| moved == name) {
            let fact = fact(Subject::Schema, "properties", &inner);
            found.facts.push(fact.named(name).with(Traits::IS_PROPERTY));
        }
    }
}

/// The types a schema allows, as its type or as a choice of plain types; and
/// whether it is a choice.
fn pattern_of<'a>(doc: &Doc<'a>, schema: &At<'a>) -> Option<(Vec<String>, bool)> {
    let has = |keyword: &str| {
        !schema
            .get(keyword)
            .is_none_or(|at| at.members().is_empty() && at.items().is_empty())
    };
    if schema.get("not").is_some() || has("allOf") || has("properties") {
        return None;
    }
    if let Some(first) = types_of(Some(schema)).into_iter().next() {
        return Some((vec![first], false));
    }
    let choice = |keyword: &str| {
        let members = schema.get(keyword)?.items();
        let types: Option<Vec<String>> = members
            .iter()
            .map(|at| plain_type(&doc.resolve(at)))
            .collect();
        types.filter(|types| !types.is_empty())
    };
    let types = choice("oneOf").or_else(|| choice("anyOf"))?;
    Some((types, true))
}

fn plain_type(schema: &At<'_>) -> Option<String> {
    let complex = ["properties", "oneOf", "anyOf", "allOf"];
    let types = types_of(Some(schema));
    let plain = types.len() == 1 && !complex.iter().any(|keyword| schema.get(keyword).is_some());
    types.into_iter().next().filter(|_| plain)
}

/// Tells that the types a schema allows grew or shrank, where one side at least
/// writes them as alternatives.
fn list_of_types<'a>(graph: &Graph<'a>, old: &At<'a>, new: &At<'a>, found: &mut Found<'a>) -> bool {
    let (Some(before), Some(after)) = (pattern_of(graph.old, old), pattern_of(graph.new, new))
    else {
        return false;
    };
    let came: Vec<&String> = after
        .0
        .iter()
        .filter(|name| !before.0.contains(name))
        .collect();
    let went: Vec<&String> = before
        .0
        .iter()
        .filter(|name| !after.0.contains(name))
        .collect();
    let action = match (came.is_empty(), went.is_empty()) {
        (true, true) => return false,
        (false, true) => Action::Widened,
        (true, false) => Action::Narrowed,
        (false, false) => Action::Changed,
    };
    if !before.1 && !after.1 {
        return false;
    }
    let names: Vec<&str> = went.iter().chain(&came).map(|name| name.as_str()).collect();
    let whole = (Some(old.clone()), Some(new.clone()));
    let fact = fact(Subject::Schema, "types", &whole).acting(action);
    found.facts.push(fact.named(names.join(", ")));
    true
}

/// Keywords under which parts or alternatives stand.
const COMPOSED: [&str; 3] = ["allOf", "anyOf", "oneOf"];

/// What a list of one part or alternative holds, if there is nothing else but
/// notes; the keyword goes with it.
fn only_part<'a>(schema: &At<'a>) -> Option<(&'static str, At<'a>)> {
    let keyword = COMPOSED
        .into_iter()
        .find(|keyword| schema.get(keyword).is_some())?;
    let bare = schema
        .node
        .members()
        .all(|(key, _)| key == keyword || NOTES.contains(&key));
    let mut parts = schema.get(keyword)?.items().into_iter();
    let part = parts.next().filter(|_| bare && parts.next().is_none())?;
    Some((keyword, part))
}

impl<'a> Graph<'a> {
    /// Tells that a schema was put into a list of one part, or taken out of one,
    /// which changes nothing; then the schema inside is compared.
    pub(super) fn list_of_one(&self, old: &At<'a>, new: &At<'a>) -> Option<Found<'a>> {
        let plain = |schema: &At<'_>| !COMPOSED.iter().any(|keyword| schema.get(keyword).is_some());
        let (keyword, inside) = match (only_part(old), only_part(new)) {
            (None, Some((keyword, part))) if plain(old) => (keyword, (old.clone(), part)),
            (Some((keyword, part)), None) if plain(new) => (keyword, (part, new.clone())),
            _ => return None,
        };
        if !equivalent((self.old, self.new), &inside.0, &inside.1) {
            return None;
        }
        let lists = pair_at(Some(old), Some(new), keyword);
        let mut found = Found::default();
        let rewritten = fact(Subject::Schema, keyword, &lists);
        found.facts.push(rewritten.with(Traits::NO_EFFECT));
        for note in NOTES {
            let pair = pair_at(Some(old), Some(new), note);
            found.facts.extend(whole(Subject::Schema, note, &pair));
        }
        found
            .steps
            .push((Segment::Same, (Some(inside.0), Some(inside.1))));
        Some(found)
    }

    /// Tells that a schema was made nullable by putting it beside `null` in a
    /// choice of two, or the reverse; then the schema inside is compared.
    pub(super) fn nullable_wrapping(&self, sides: &Pair<'a>) -> Option<Found<'a>> {
        let (Some(old), Some(new)) = sides else {
            return None;
        };
        let docs = (self.old, self.new);
        let (action, inside) = if let Some(payload) = payload(new) {
            (fits(docs, old, &payload)).then(|| (Action::Added, (old.clone(), payload)))?
        } else {
            let payload = payload(old)?;
            let back = (self.new, self.old);
            (fits(back, new, &payload)).then(|| (Action::Removed, (payload, new.clone())))?
        };
        let mut found = Found::default();
        let fact = fact(Subject::Schema, "nullable", sides).acting(action);
        found.facts.push(fact);
        let (old, new) = inside;
        found.steps.push((Segment::Same, (Some(old), Some(new))));
        Some(found)
    }
}

/// What stands beside `null` in a bare choice of two.
fn payload<'a>(choice: &At<'a>) -> Option<At<'a>> {
    let members = choice.get("oneOf")?.items();
    let bare = choice
        .node
        .members()
        .all(|(key, _)| key == "oneOf" || NOTES.contains(&key));
    let (nulls, others): (Vec<_>, Vec<_>) = members.into_iter().partition(is_null);
    let fits = bare && nulls.len() == 1 && others.len() == 1;
    others.into_iter().next().filter(|_| fits)
}

fn is_null(schema: &At<'_>) -> bool {
    let only = schema
        .node
        .members()
        .all(|(key, _)| key == "type" || NOTES.contains(&key));
    only && types_of(Some(schema)) == ["null"]
}

/// Whether the schema beside `null` is the plain one, which does not allow
/// `null` by itself.
fn fits<'a>(docs: (&Doc<'a>, &Doc<'a>), plain: &At<'a>, payload: &At<'a>) -> bool {
    let composed = ["oneOf", "anyOf", "allOf", "not"];
    let plain_enough = !composed.iter().any(|keyword| plain.get(keyword).is_some());
    let nullable =
        plain.flag("nullable") || types_of(Some(plain)).iter().any(|name| name == "null");
    plain_enough && !nullable && equivalent(docs, plain, payload)
}
