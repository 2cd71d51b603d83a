//! What the server saw, read in the documented styles, against the inputs.
mod body;
mod multipart;
mod path;
mod rest;

use serde_json::Value;

use super::plan::{Given, Inputs};
use super::report::Discrepancy;
use super::same;
use crate::document::Document;
use crate::document::operation::{In, Operation, Parameter, Scheme};
use crate::styled::pairs::Pairs;
use crate::styled::{in_pairs, in_text};
use crate::{Call, Part, Problem};

/// Everything in which a call is not what the document prescribes for the inputs.
pub(super) fn compare(
    document: &Document,
    operation: &Operation,
    inputs: &Inputs,
    call: &Call,
) -> Vec<Discrepancy> {
    let mut found = Vec::new();
    if call.method != operation.method.as_str() {
        found.push(Discrepancy::new(
            "method",
            operation.method.as_str(),
            &call.method,
        ));
    }
    if !is_called(document, operation, call) {
        let seen = format!("{:?}, by {}", call.operation, call.path);
        found.push(Discrepancy::new("operation", &operation.id, &seen));
    }
    // Where nothing fits the schema, what was sent does not either.
    let is_valid = inputs.body.as_ref().is_none_or(|body| body.fits);
    let can_be_shown = can_be_shown(operation);
    let counts = |problem: &&Problem| match problem.part {
        Part::Body => is_valid,
        Part::Security => can_be_shown,
        _ => true,
    };
    for problem in call.problems.iter().filter(counts) {
        let about = format!("{} {} (check)", problem.part, problem.pointer);
        found.push(Discrepancy::new(about, "valid", &problem.message));
    }
    found.extend(path::compare(operation, inputs, call));
    found.extend(query(operation, inputs, call));
    found.extend(headers(operation, inputs, call));
    found.extend(cookies(operation, inputs, call));
    found.extend(body::compare(document, operation, inputs, call));
    found
}

/// Whether one of the alternatives has no two credentials for one header, which holds one.
fn can_be_shown(operation: &Operation) -> bool {
    let in_one = |scheme: &&Scheme| matches!(scheme, Scheme::Bearer | Scheme::Basic);
    let mut alternatives = operation.security.iter();
    operation.security.is_empty()
        || alternatives.any(|schemes| schemes.iter().filter(in_one).count() < 2)
}

/// Whether a call is one of the operation, or of one that is called just like it: nothing of a
/// path says what its variables are called.
fn is_called(document: &Document, operation: &Operation, call: &Call) -> bool {
    let line = |of: &Operation| {
        let path = without_names(of.own_path());
        (of.method.clone(), path, of.own_query().to_owned())
    };
    let mut all = document.operations.iter();
    let called = all.find(|one| call.operation.as_deref() == Some(one.id.as_str()));
    called.is_some_and(|called| line(called) == line(operation))
}

fn without_names(path: &str) -> String {
    let parts = path.split('}').map(|part| part.split('{').next());
    parts.flatten().collect::<Vec<_>>().join("{}")
}

fn query(operation: &Operation, inputs: &Inputs, call: &Call) -> Vec<Discrepancy> {
    let mut pairs = Pairs::of_query(call.query.as_deref().unwrap_or_default());
    let mut found = from_pairs(operation, inputs, In::Query, &mut pairs);
    let own = Pairs::of_query(operation.own_query()).into_plain();
    for (name, value) in own {
        let seen = pairs.take(&name);
        if !seen.contains(&value) {
            let about = format!("query {name}");
            found.push(Discrepancy::new(about, &value, &seen.join(", ")));
        }
    }
    found.extend(left(operation, In::Query, pairs));
    found
}

fn cookies(operation: &Operation, inputs: &Inputs, call: &Call) -> Vec<Discrepancy> {
    let mut pairs = Pairs::of_cookies(call.header("cookie").unwrap_or_default());
    let mut found = from_pairs(operation, inputs, In::Cookie, &mut pairs);
    // Some documents have the whole header as a parameter.
    if !is_given(inputs, "cookie") {
        found.extend(left(operation, In::Cookie, pairs));
    }
    found
}

/// Compares the parameters of a place that holds pairs, and takes them out of it.
fn from_pairs(
    operation: &Operation,
    inputs: &Inputs,
    place: In,
    pairs: &mut Pairs,
) -> Vec<Discrepancy> {
    let given = given(operation, inputs, place);
    let compared = given.filter_map(|(parameter, value)| {
        let seen = in_pairs(parameter.style, &parameter.name, value, pairs);
        difference(parameter, value, seen)
    });
    compared.collect()
}

/// What no input accounts for; credentials are no inputs.
fn left(operation: &Operation, place: In, pairs: Pairs) -> Option<Discrepancy> {
    let keys: Vec<_> = keys(operation, place).collect();
    let rest = pairs.without(&keys);
    let about = format!("{} besides the inputs", word(place));
    (!rest.is_empty()).then(|| Discrepancy::new(about, "nothing", &rest))
}

/// The names of the keys that travel in a place.
fn keys(operation: &Operation, of: In) -> impl Iterator<Item = &str> {
    let schemes = operation.security.iter().flatten();
    schemes.filter_map(move |scheme| match scheme {
        Scheme::Key { place, name } if *place == of => Some(name.as_str()),
        _ => None,
    })
}

fn headers(operation: &Operation, inputs: &Inputs, call: &Call) -> Vec<Discrepancy> {
    let given = given(operation, inputs, In::Header);
    let compared = given.filter_map(|(parameter, value)| {
        let text = call.header(&parameter.name);
        let seen = text.and_then(|text| {
            in_text(
                parameter.style,
                &parameter.name,
                value,
                text,
                &str::to_owned,
            )
        });
        difference(parameter, value, seen)
    });
    compared
        .chain(rest::headers(operation, inputs, call))
        .collect()
}

/// The parameters of a place that were given, with their values.
fn given<'a>(
    operation: &'a Operation,
    inputs: &'a Inputs,
    place: In,
) -> impl Iterator<Item = (&'a Parameter, &'a Value)> {
    let own = operation
        .parameters
        .iter()
        .filter(move |one| one.place == place);
    own.filter_map(|one| Some((one, inputs.parameter(one)?)))
}

fn difference(parameter: &Parameter, given: &Value, seen: Option<Value>) -> Option<Discrepancy> {
    let about = format!("{} {}", word(parameter.place), parameter.name);
    let Some(seen) = seen else {
        return Some(Discrepancy::new(about, &given.to_string(), "nothing"));
    };
    let difference = same::texts(given, &seen)?;
    let about = format!("{about}{}", difference.pointer);
    Some(Discrepancy::new(
        about,
        &difference.expected,
        &difference.seen,
    ))
}

fn word(place: In) -> &'static str {
    match place {
        In::Path => "path",
        In::Query => "query",
        In::Header => "header",
        In::Cookie => "cookie",
    }
}

/// Whether a header was given as a parameter.
fn is_given(inputs: &Inputs, name: &str) -> bool {
    let is_it = |one: &Given| one.place == In::Header && one.name.eq_ignore_ascii_case(name);
    inputs.parameters.iter().any(is_it)
}
