//! Compares responses, their headers and links.

use super::change::Subject;
use super::comparer::{Comparer, Context};
use super::content;
use super::cursor::{At, keys_of, pair_at, same};
use super::facts::{Flag, Pair, fact, flag, rest, whole};
use super::lifecycle;
use super::site::{Direction, Part, Site};
use super::traits::Traits;

/// Compares the responses of two operations by status.
pub(super) fn compare<'a>(comparer: &mut Comparer<'a>, context: &Context, pair: &Pair<'a>) {
    let (old, new) = (pair.0.as_ref(), pair.1.as_ref());
    let statuses = keys_of(old, new);
    if statuses.is_empty() {
        let rewritten = whole(Subject::Operation, "responses", pair);
        comparer.tell(context, rewritten.map(|fact| fact.with(Traits::NO_EFFECT)));
    }
    for status in statuses {
        let response = pair_at(old, new, status);
        if status.starts_with("x-") {
            comparer.tell(context, whole(Subject::Response, status, &response));
            continue;
        }
        let mut site = Site::new(Part::Response, Direction::Response);
        site.status = Some(status.to_owned());
        let inner = context.at(site);
        if response.0.is_some() && response.1.is_some() {
            one(comparer, &inner, &response);
        } else {
            let known = Traits::KNOWN_ANSWER.when(is_known(comparer, pair, &response));
            let fact = fact(Subject::Response, "", &response).named(status);
            comparer.tell(&inner, [fact.with(status_traits(status) | known)]);
        }
    }
}

/// Whether a response that came (or went) has the body of one of success in the
/// other state.
fn is_known<'a>(comparer: &Comparer<'a>, all: &Pair<'a>, one: &Pair<'a>) -> bool {
    let (docs, one, others) = match one {
        (_, Some(new)) => ((comparer.new, comparer.old), new, &all.0),
        (Some(old), None) => ((comparer.old, comparer.new), old, &all.1),
        (None, None) => return false,
    };
    let body = docs.0.resolve(one).get("content");
    let others = others.iter().flat_map(At::members);
    let mut others = others.filter(|(status, _)| status_traits(status).contains(Traits::SUCCESS));
    others.any(
        |(_, other)| match (&body, docs.1.resolve(&other).get("content")) {
            (Some(body), Some(other)) => same(body.node, other.node),
            (body, other) => body.is_none() && other.is_none(),
        },
    )
}

fn status_traits(status: &str) -> Traits {
    let number = status.parse::<u16>().ok();
    let range = Traits::STATUS_RANGE.when(number.is_none());
    range
        | Traits::SUCCESS
            .when(status.starts_with('2') || number.is_some_and(|n| (200..300).contains(&n)))
}

/// Compares two responses.
pub(super) fn one<'a>(comparer: &mut Comparer<'a>, context: &Context, pair: &Pair<'a>) {
    const SUBJECT: Subject = Subject::Response;
    let sides = comparer.resolved(pair);
    let (old, new) = (sides.0.as_ref(), sides.1.as_ref());
    comparer.reference(context, SUBJECT, pair);
    let mut site = (*context.site).clone();
    if site.part != Part::Component {
        site.part = Part::Response;
    }
    site.direction = Direction::Response;
    let context = context.at(site.clone());
    content::compare(
        comparer,
        &context,
        &pair_at(old, new, "content"),
        &site,
        SUBJECT,
    );
    headers(comparer, &context, &pair_at(old, new, "headers"), &site);
    links(comparer, &context, &pair_at(old, new, "links"));
    comparer.tell(
        &context,
        rest(SUBJECT, &sides, &["$ref", "content", "headers", "links"]),
    );
}

/// Compares headers by name; capitals and small letters are alike.
pub(super) fn headers<'a>(
    comparer: &mut Comparer<'a>,
    context: &Context,
    pair: &Pair<'a>,
    site: &Site,
) {
    let members = |at: Option<&At<'a>>| {
        let mut members = at.map(At::members).unwrap_or_default();
        members.sort_by_key(|(name, _)| *name);
        members
    };
    let mut new = members(pair.1.as_ref());
    let old = members(pair.0.as_ref());
    if old.is_empty() && new.is_empty() {
        let rewritten = whole(Subject::Header, "order", pair);
        comparer.tell(context, rewritten.map(|fact| fact.with(Traits::NO_EFFECT)));
    }
    let mut alone = Vec::new();
    for (name, at) in old {
        match new
            .iter()
            .position(|(other, _)| other.eq_ignore_ascii_case(name))
        {
            Some(index) => {
                let (other, other_at) = new.remove(index);
                let inner = context.at(header_site(site, name));
                if name != other {
                    let pair = (Some(at.clone()), Some(other_at.clone()));
                    let fact = fact(Subject::Header, "name", &pair).named(name);
                    comparer.tell(&inner, [fact.with(Traits::NO_EFFECT)]);
                }
                header(comparer, &inner, &(Some(at), Some(other_at)));
            }
            None => alone.push((name, (Some(at), None))),
        }
    }
    alone.extend(new.into_iter().map(|(name, at)| (name, (None, Some(at)))));
    for (name, pair) in alone {
        let resolved = comparer.resolved(&pair);
        let shown = resolved.0.as_ref().or(resolved.1.as_ref());
        let required = shown.is_some_and(|at| at.flag("required"));
        let fact = fact(Subject::Header, "", &pair).named(name);
        let inner = context.at(header_site(site, name));
        comparer.tell(&inner, [fact.with(Traits::REQUIRED.when(required))]);
    }
}

fn header_site(site: &Site, name: &str) -> Site {
    let mut site = site.clone();
    if site.part == Part::Response {
        site.part = Part::Header;
    }
    site.name = Some(name.to_owned());
    site
}

/// Compares two headers.
pub(super) fn header<'a>(comparer: &mut Comparer<'a>, context: &Context, pair: &Pair<'a>) {
    const SUBJECT: Subject = Subject::Header;
    const TAKEN: &[&str] = &[
        "$ref",
        "required",
        "schema",
        "content",
        "deprecated",
        "x-sunset",
        "x-stability-level",
        "example",
        "examples",
        "style",
        "explode",
        "allowEmptyValue",
        "allowReserved",
    ];
    let sides = comparer.resolved(pair);
    let (old, new) = (sides.0.as_ref(), sides.1.as_ref());
    let inner = |key: &str| pair_at(old, new, key);
    comparer.reference(context, SUBJECT, pair);
    comparer.tell(
        context,
        flag(SUBJECT, "required", &inner("required"), Flag::Off),
    );
    comparer.tell(context, lifecycle::all(SUBJECT, &sides));
    comparer.schema(context, SUBJECT, &inner("schema"));
    content::compare(
        comparer,
        context,
        &inner("content"),
        &context.site.clone(),
        SUBJECT,
    );
    for key in [
        "example",
        "examples",
        "style",
        "explode",
        "allowEmptyValue",
        "allowReserved",
    ] {
        comparer.tell(context, whole(SUBJECT, key, &inner(key)));
    }
    comparer.tell(context, rest(SUBJECT, &sides, TAKEN));
}

fn links<'a>(comparer: &mut Comparer<'a>, context: &Context, pair: &Pair<'a>) {
    let (old, new) = (pair.0.as_ref(), pair.1.as_ref());
    for name in keys_of(old, new) {
        let one = pair_at(old, new, name);
        if one.0.is_some() && one.1.is_some() {
            link(comparer, context, &one);
        } else {
            comparer.tell(context, [fact(Subject::Link, "", &one).named(name)]);
        }
    }
}

/// Compares two links.
pub(super) fn link<'a>(comparer: &mut Comparer<'a>, context: &Context, pair: &Pair<'a>) {
    comparer.reference(context, Subject::Link, pair);
    let sides = comparer.resolved(pair);
    comparer.tell(context, rest(Subject::Link, &sides, &["$ref"]));
}
