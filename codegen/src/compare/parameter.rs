//! Compares the parameters of operations.

use std::collections::BTreeMap;

use super::change::Subject;
use super::comparer::{Comparer, Context};
use super::content;
use super::cursor::{At, Doc, pair_at};
use super::facts::{Flag, Pair, fact, flag, rest, whole};
use super::lifecycle;
use super::site::{Direction, Part, Site};
use super::traits::Traits;

const SUBJECT: Subject = Subject::Parameter;

/// The keys this module takes itself; the others are compared deeply.
const TAKEN: &[&str] = &[
    "$ref",
    "in",
    "name",
    "required",
    "style",
    "explode",
    "allowReserved",
    "allowEmptyValue",
    "schema",
    "content",
    "deprecated",
    "x-sunset",
    "x-stability-level",
    "example",
    "examples",
];

/// A parameter of an operation, its own or its path's.
struct Parameter<'a> {
    raw: At<'a>,
    at: At<'a>,
    traits: Traits,
}

impl<'a> Parameter<'a> {
    fn place(&self) -> &'a str {
        self.at.text("in").unwrap_or("")
    }

    /// What tells it from the others: place and name; names of headers are
    /// alike in capitals and small letters.
    fn key(&self) -> (String, String) {
        let name = self.at.text("name").unwrap_or("");
        let name = match self.place() {
            "header" => name.to_lowercase(),
            _ => name.to_owned(),
        };
        (self.place().to_owned(), name)
    }
}

/// The parameters of an operation: its own, and those of its path that it does
/// not replace.
fn all_of<'a>(
    doc: &Doc<'a>,
    operation: Option<&At<'a>>,
    item: Option<&At<'a>>,
) -> Vec<Parameter<'a>> {
    let read = |holder: Option<&At<'a>>, traits: Traits| -> Vec<Parameter<'a>> {
        let list = holder.and_then(|holder| holder.get("parameters"));
        let items = list.map(|list| list.items()).unwrap_or_default();
        items
            .into_iter()
            .map(|raw| Parameter {
                at: doc.resolve(&raw),
                raw,
                traits,
            })
            .collect()
    };
    let mut all = read(operation, Traits::NONE);
    for parameter in read(item, Traits::FROM_PATH_ITEM) {
        if !all.iter().any(|own| own.key() == parameter.key()) {
            all.push(parameter);
        }
    }
    all
}

/// Compares the parameters of two operations.
pub(super) fn compare<'a>(
    comparer: &mut Comparer<'a>,
    context: &Context,
    sides: &Pair<'a>,
    items: &Pair<'a>,
    names: &BTreeMap<String, String>,
) {
    let old = all_of(comparer.old, sides.0.as_ref(), items.0.as_ref());
    let mut new = all_of(comparer.new, sides.1.as_ref(), items.1.as_ref());
    for parameter in old {
        let (place, name) = parameter.key();
        let expected = match (place.as_str(), names.get(&name)) {
            ("path", Some(renamed)) => renamed.clone(),
            _ => name,
        };
        let key = (place, expected);
        match new.iter().position(|other| other.key() == key) {
            Some(index) => {
                let other = new.remove(index);
                one(comparer, context, &(Some(parameter.raw), Some(other.raw)));
            }
            None => alone(comparer, context, &parameter, Side::Old),
        }
    }
    for parameter in new {
        alone(comparer, context, &parameter, Side::New);
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Side {
    Old,
    New,
}

/// A parameter that came or went.
fn alone(comparer: &mut Comparer<'_>, context: &Context, parameter: &Parameter<'_>, side: Side) {
    let at = &parameter.at;
    let pair = match side {
        Side::Old => (Some(at.clone()), None),
        Side::New => (None, Some(at.clone())),
    };
    let default = at
        .get("schema")
        .is_some_and(|schema| schema.get("default").is_some());
    let traits = parameter.traits
        | Traits::REQUIRED.when(at.flag("required"))
        | Traits::DEPRECATED.when(at.flag("deprecated"))
        | Traits::HAS_DEFAULT.when(default)
        | Traits::IN_PATH.when(parameter.place() == "path");
    let name = at.text("name").unwrap_or("").to_owned();
    let fact = fact(SUBJECT, "", &pair).named(name).with(traits);
    let fact = fact.detailed(lifecycle::detail(&pair));
    comparer.tell(&context.at(site(&pair)), [fact]);
}

/// The site of a parameter.
fn site(pair: &Pair<'_>) -> Site {
    let mut site = Site::new(Part::Parameter, Direction::Request);
    let Some(shown) = pair.1.as_ref().or(pair.0.as_ref()) else {
        return site;
    };
    let place = shown.text("in").unwrap_or("");
    let name = shown.text("name").unwrap_or("");
    let required = [&pair.0, &pair.1]
        .into_iter()
        .flatten()
        .any(|at| at.flag("required"));
    let form = shown.text("style").is_none_or(|style| style == "form");
    let exploded = shown.node.get("explode").and_then(crate::Node::as_bool) != Some(false);
    let repeated = matches!(place, "query" | "cookie") && form && exploded;
    site.name = Some(format!("{place} {name}"));
    site.traits = Traits::IN_PATH.when(place == "path")
        | Traits::IN_HEADER.when(place == "header")
        | Traits::FORM_EXPLODE.when(repeated)
        | Traits::REQUIRED_PARAMETER.when(required);
    site
}

/// Compares two parameters.
pub(super) fn one<'a>(comparer: &mut Comparer<'a>, context: &Context, pair: &Pair<'a>) {
    let sides = comparer.resolved(pair);
    let (old, new) = (sides.0.as_ref(), sides.1.as_ref());
    let inner = |key: &str| pair_at(old, new, key);
    let site = site(&sides);
    let context = context.at(site.clone());
    comparer.reference(&context, SUBJECT, pair);
    comparer.tell(
        &context,
        [
            whole(SUBJECT, "in", &inner("in")),
            whole(SUBJECT, "name", &inner("name")),
            flag(SUBJECT, "required", &inner("required"), Flag::Off),
            flag(SUBJECT, "allowReserved", &inner("allowReserved"), Flag::Off),
            flag(
                SUBJECT,
                "allowEmptyValue",
                &inner("allowEmptyValue"),
                Flag::Off,
            ),
        ]
        .into_iter()
        .flatten(),
    );
    comparer.tell(&context, lifecycle::all(SUBJECT, &sides));
    styles(comparer, &context, &sides);
    comparer.schema(&context, SUBJECT, &inner("schema"));
    content::compare(comparer, &context, &inner("content"), &site, SUBJECT);
    comparer.tell(
        &context,
        ["example", "examples"]
            .into_iter()
            .filter_map(|key| whole(SUBJECT, key, &inner(key))),
    );
    comparer.tell(&context, rest(SUBJECT, &sides, TAKEN));
}

/// Compares how a parameter is written, with what is meant where it is not said.
fn styles(comparer: &mut Comparer<'_>, context: &Context, sides: &Pair<'_>) {
    let (old, new) = (sides.0.as_ref(), sides.1.as_ref());
    let style = |at: Option<&At<'_>>| -> Option<String> {
        let at = at?;
        let otherwise = match at.text("in") {
            Some("query" | "cookie") => "form",
            _ => "simple",
        };
        Some(at.text("style").unwrap_or(otherwise).to_owned())
    };
    let explode = |at: Option<&At<'_>>| {
        let said = at?.node.get("explode").and_then(crate::Node::as_bool);
        Some(said.unwrap_or(style(at).as_deref() == Some("form")))
    };
    let facts = [
        ("style", style(old) == style(new)),
        ("explode", explode(old) == explode(new)),
    ];
    for (key, alike) in facts {
        let fact = whole(SUBJECT, key, &pair_at(old, new, key));
        comparer.tell(
            context,
            fact.map(|fact| fact.with(Traits::NO_EFFECT.when(alike))),
        );
    }
}

/// Compares the parameters of two path items that no operation took.
pub(super) fn left_over<'a>(comparer: &mut Comparer<'a>, context: &Context, sides: &Pair<'a>) {
    let old = all_of(comparer.old, None, sides.0.as_ref());
    let mut new = all_of(comparer.new, None, sides.1.as_ref());
    let has_operations = super::paths::METHODS.iter().any(|method| {
        let (old, new) = pair_at(sides.0.as_ref(), sides.1.as_ref(), method);
        old.is_some() && new.is_some()
    });
    let mut lonely = Vec::new();
    for parameter in old {
        match new.iter().position(|other| other.key() == parameter.key()) {
            Some(index) => {
                let other = new.remove(index);
                if !comparer.is_seen(&parameter.at, &other.at) {
                    one(comparer, context, &(Some(parameter.raw), Some(other.raw)));
                }
            }
            None => lonely.push((parameter, Side::Old)),
        }
    }
    lonely.extend(new.into_iter().map(|parameter| (parameter, Side::New)));
    if !has_operations {
        for (parameter, side) in lonely {
            alone(comparer, context, &parameter, side);
        }
    }
}
