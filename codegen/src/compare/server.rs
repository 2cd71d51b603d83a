//! Compares servers: by address, then by what they are for.

use super::change::Subject;
use super::comparer::{Comparer, Context};
use super::cursor::At;
use super::facts::{Pair, fact, rest, whole};

/// Compares two lists of servers.
pub(super) fn compare(comparer: &mut Comparer<'_>, context: &Context, pair: &Pair<'_>) {
    let mut old = slots(pair.0.as_ref());
    let mut new = slots(pair.1.as_ref());
    let mut pairs = Vec::new();
    for identity in [by_address, by_environment, by_description, by_no_name] {
        take_pairs(&mut old, &mut new, identity, &mut pairs);
    }
    let (mut left, mut came) = (old.iter_mut().flatten(), new.iter_mut().flatten());
    let alone = (
        left.next().is_some(),
        left.next(),
        came.next().is_some(),
        came.next(),
    );
    if let (true, None, true, None) = alone {
        let old = old.iter_mut().find_map(Option::take);
        let new = new.iter_mut().find_map(Option::take);
        pairs.extend(old.zip(new));
    }
    let mut told = false;
    for (old, new) in pairs {
        let name = by_address(&new)
            .or_else(|| by_address(&old))
            .unwrap_or("")
            .to_owned();
        let facts = rest(Subject::Server, &(Some(old), Some(new)), &[]);
        told |= !facts.is_empty();
        comparer.tell(
            context,
            facts.into_iter().map(|fact| match fact.name {
                Some(_) => fact,
                None => fact.named(name.clone()),
            }),
        );
    }
    let gone = old.into_iter().flatten().map(|at| (Some(at), None));
    let added = new.into_iter().flatten().map(|at| (None, Some(at)));
    for one in gone.chain(added) {
        told = true;
        let name = one
            .0
            .as_ref()
            .or(one.1.as_ref())
            .and_then(by_address)
            .unwrap_or("");
        comparer.tell(context, [fact(Subject::Server, "", &one).named(name)]);
    }
    if !told {
        comparer.tell(context, whole(Subject::Server, "order", pair));
    }
}

fn slots<'a>(list: Option<&At<'a>>) -> Vec<Option<At<'a>>> {
    let items = list.map(At::items).unwrap_or_default();
    items.into_iter().map(Some).collect()
}

fn by_address<'a>(server: &At<'a>) -> Option<&'a str> {
    server.text("url")
}

fn by_environment<'a>(server: &At<'a>) -> Option<&'a str> {
    server.text("x-environment")
}

fn by_description<'a>(server: &At<'a>) -> Option<&'a str> {
    server.text("description")
}

/// Servers that say nothing of themselves are told apart by their turn only.
fn by_no_name<'a>(server: &At<'a>) -> Option<&'a str> {
    let named = [by_address, by_environment, by_description];
    let mut names = named.iter().filter_map(|name| name(server));
    names.next().is_none().then_some("")
}

fn take_pairs<'a>(
    old: &mut [Option<At<'a>>],
    new: &mut [Option<At<'a>>],
    identity: fn(&At<'a>) -> Option<&'a str>,
    pairs: &mut Vec<(At<'a>, At<'a>)>,
) {
    for slot in old {
        let Some(name) = slot.as_ref().and_then(identity) else {
            continue;
        };
        let mut others = new.iter_mut();
        let partner = others.find(|other| other.as_ref().and_then(identity) == Some(name));
        pairs.extend(
            partner
                .and_then(Option::take)
                .and_then(|new| Some((slot.take()?, new))),
        );
    }
}
