//! Compares bodies and the media types they come in.

use super::change::{Action, Subject};
use super::comparer::{Comparer, Context};
use super::cursor::{At, keys_of, pair_at};
use super::facts::{Flag, Pair, fact, flag, rest, whole};
use super::response;
use super::site::{Direction, Part, Site};
use super::traits::Traits;

/// Compares two request bodies.
pub(super) fn request_body<'a>(comparer: &mut Comparer<'a>, context: &Context, pair: &Pair<'a>) {
    const SUBJECT: Subject = Subject::RequestBody;
    let sides = comparer.resolved(pair);
    let site = Site::new(Part::RequestBody, Direction::Request);
    let context = context.at(site.clone());
    let (old, new) = (sides.0.as_ref(), sides.1.as_ref());
    if old.is_none() || new.is_none() {
        let shown = old.or(new);
        let required = shown.is_some_and(|body| body.flag("required"));
        let fact = whole(SUBJECT, "", &sides);
        comparer.tell(
            &context,
            fact.map(|fact| fact.with(Traits::REQUIRED.when(required))),
        );
        return;
    }
    comparer.reference(&context, SUBJECT, pair);
    let required = flag(
        SUBJECT,
        "required",
        &pair_at(old, new, "required"),
        Flag::Off,
    );
    comparer.tell(&context, required);
    compare(
        comparer,
        &context,
        &pair_at(old, new, "content"),
        &site,
        SUBJECT,
    );
    comparer.tell(
        &context,
        rest(SUBJECT, &sides, &["$ref", "required", "content"]),
    );
}

/// Compares the media types of a body (or of a parameter or header that has
/// some); `site` is the body's.
pub(super) fn compare<'a>(
    comparer: &mut Comparer<'a>,
    context: &Context,
    pair: &Pair<'a>,
    site: &Site,
    holder: Subject,
) {
    let members = |at: Option<&At<'a>>| at.map(At::members).unwrap_or_default();
    let mut old = members(pair.0.as_ref());
    let mut new = members(pair.1.as_ref());
    if old.is_empty() && new.is_empty() {
        comparer.tell(
            context,
            whole(holder, "content", pair).map(|fact| fact.with(Traits::NO_EFFECT)),
        );
    }
    old.sort_by_key(|(name, _)| *name);
    new.sort_by_key(|(name, _)| *name);
    let mut left = Vec::new();
    for alike in [same_name, related] {
        left = Vec::new();
        for (name, media) in std::mem::take(&mut old) {
            match new.iter().position(|(other, _)| alike(name, other)) {
                Some(index) => {
                    let (other, other_media) = new.remove(index);
                    one(comparer, context, site, (name, media), (other, other_media));
                }
                None => left.push((name, media)),
            }
        }
        old.clone_from(&left);
    }
    let gone = left
        .into_iter()
        .map(|(name, media)| (name, (Some(media), None)));
    let came = new
        .into_iter()
        .map(|(name, media)| (name, (None, Some(media))));
    for (name, pair) in gone.chain(came) {
        let context = context.at(named(site, name));
        comparer.tell(&context, [fact(Subject::MediaType, "", &pair).named(name)]);
    }
}

/// Capitals make no difference.
fn same_name(old: &str, new: &str) -> bool {
    old.eq_ignore_ascii_case(new)
}

fn named(site: &Site, media_type: &str) -> Site {
    let (_, subtype, suffix) = parts(media_type).unwrap_or_default();
    let json = ["json", "jsonl", "x-ndjson", "json-seq"];
    let typed = json.iter().any(|name| [subtype, suffix].contains(name));
    let mut site = site.clone();
    site.media_type = Some(media_type.to_owned());
    site.traits = site.traits | Traits::TYPED.when(typed);
    site
}

fn one<'a>(
    comparer: &mut Comparer<'a>,
    context: &Context,
    site: &Site,
    old: (&str, At<'a>),
    new: (&str, At<'a>),
) {
    const SUBJECT: Subject = Subject::MediaType;
    let context = context.at(named(site, new.0));
    let sides = (Some(old.1), Some(new.1));
    if old.0 != new.0 {
        let action = if contains(old.0, new.0) {
            Action::Narrowed
        } else {
            Action::Widened
        };
        let parameters = Traits::PARAMETERS_ONLY.when(parameters_of(old.0) != parameters_of(new.0))
            | Traits::NO_EFFECT.when(same_name(old.0, new.0));
        let action = if parameters == Traits::NONE {
            action
        } else {
            Action::Changed
        };
        let name = format!("{} -> {}", old.0, new.0);
        let fact = fact(SUBJECT, "name", &sides).acting(action);
        comparer.tell(&context, [fact.named(name).with(parameters)]);
    }
    let (old, new) = (sides.0.as_ref(), sides.1.as_ref());
    comparer.schema(&context, SUBJECT, &pair_at(old, new, "schema"));
    comparer.schema(&context, SUBJECT, &pair_at(old, new, "itemSchema"));
    for key in ["example", "examples"] {
        comparer.tell(&context, whole(SUBJECT, key, &pair_at(old, new, key)));
    }
    encodings(comparer, &context, &pair_at(old, new, "encoding"));
    let taken = ["schema", "itemSchema", "example", "examples", "encoding"];
    comparer.tell(&context, rest(SUBJECT, &sides, &taken));
}

/// Compares how the parts of a form are written.
fn encodings<'a>(comparer: &mut Comparer<'a>, context: &Context, pair: &Pair<'a>) {
    const SUBJECT: Subject = Subject::MediaType;
    let (old, new) = (pair.0.as_ref(), pair.1.as_ref());
    for name in keys_of(old, new) {
        let encoding = pair_at(old, new, name);
        if encoding.0.is_none() || encoding.1.is_none() {
            comparer.tell(context, [fact(SUBJECT, "encoding", &encoding).named(name)]);
            continue;
        }
        let headers = pair_at(encoding.0.as_ref(), encoding.1.as_ref(), "headers");
        response::headers(comparer, context, &headers, &context.site.clone());
        let facts = rest(SUBJECT, &encoding, &["headers"]).into_iter();
        comparer.tell(
            context,
            facts.map(|mut fact| {
                fact.name = Some(format!("{name}.{}", fact.aspect));
                fact.aspect = "encoding".into();
                fact
            }),
        );
    }
}

/// A media type's parts: type, subtype, suffix.
fn parts(name: &str) -> Option<(&str, &str, &str)> {
    let (kind, subtype) = name.split(';').next()?.trim().split_once('/')?;
    let (subtype, suffix) = subtype.split_once('+').unwrap_or((subtype, ""));
    Some((kind.trim(), subtype.trim(), suffix.trim()))
}

fn parameters_of(name: &str) -> Vec<String> {
    let mut parameters: Vec<String> = name
        .split(';')
        .skip(1)
        .map(|part| part.trim().to_owned())
        .collect();
    parameters.sort();
    parameters
}

/// Whether every value of the second media type is one of the first:
/// `application/json` contains `application/problem+json`.
fn contains(first: &str, second: &str) -> bool {
    let (Some(first), Some(second)) = (parts(first), parts(second)) else {
        return false;
    };
    let refined = first.2.is_empty() && !second.2.is_empty() && second.2 == first.1;
    first.0 == second.0 && (refined || (first.1, first.2) == (second.1, second.2))
}

fn related(old: &str, new: &str) -> bool {
    contains(old, new) || contains(new, old)
}
