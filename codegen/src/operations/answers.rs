//! Reads what an operation can answer.

use indexmap::IndexSet;
use quote::quote;

use super::body::{as_text, is_structured};
use super::media::{Family, family, sent};
use super::model::{Answers, Failure, Otherwise, Payload, Statuses, Success};
use super::parts::{is_binary, resolved};
use super::types::{nullable_type, type_of};
use crate::finding::Finding;
use crate::node::{Member, Node};
use crate::source::Place;

/// The answers of an operation, the most particular statuses first.
pub(super) fn answers(
    operation: &Node,
    method: &str,
    place: Place,
    root: &Node,
    findings: &mut Vec<Finding>,
) -> Answers {
    let listed = listed(operation, findings);
    let default = operation.at("/responses/default");
    let first = success_class(&listed, default.is_some());
    let mut successes = Vec::new();
    let mut failures = Vec::new();
    for (statuses, response) in listed {
        let stated = Some(statuses);
        if Some(class(statuses)) == first {
            let payloads = held(method, stated, response, root, findings);
            successes.push(Success { statuses, payloads });
        } else {
            failures.push(failure(method, stated, response, root));
        }
    }
    let errors = failures.iter().filter_map(|failure| failure.statuses);
    let errors = without_covered(errors.collect());
    failures.extend(default.map(|default| failure(method, None, default, root)));
    if successes.is_empty() {
        let unlisted = match default {
            Some(default) => held(method, None, default, root, findings),
            None => {
                findings.push(no_success(place));
                vec![(String::new(), Payload::Empty)]
            }
        };
        // Any 2XX, where none is listed.
        successes.push(Success {
            statuses: Statuses::Range(2),
            payloads: unlisted,
        });
    }
    Answers {
        accept: accept(&successes, operation),
        successes,
        errors,
        failures,
        otherwise: match default {
            Some(_) => Otherwise::Documented,
            None => Otherwise::Undocumented,
        },
    }
}

/// What an answer that is no success holds; none in particular is for all that
/// are not listed.
fn failure(method: &str, statuses: Option<Statuses>, response: &Node, root: &Node) -> Failure {
    // Nobody needs to be warned of what is left out of an error.
    let mut unsaid = Vec::new();
    Failure {
        payloads: held(method, statuses, response, root, &mut unsaid),
        statuses,
    }
}

/// The statuses that are listed, with what they answer.
fn listed<'a>(operation: &'a Node, findings: &mut Vec<Finding>) -> Vec<(Statuses, &'a Node)> {
    let responses = operation.get("responses").into_iter();
    let mut listed = Vec::new();
    for (status, member) in responses.flat_map(Node::members) {
        match statuses(status) {
            Some(statuses) => listed.push((statuses, &member.node)),
            None if status == "default" || status.starts_with("x-") => {}
            None => findings.push(no_status(status, member)),
        }
    }
    listed.sort_by_key(|(statuses, _)| *statuses);
    listed
}

/// `200` or `2XX`.
fn statuses(text: &str) -> Option<Statuses> {
    if let Ok(code @ 100..=599) = text.parse::<u16>() {
        return Some(Statuses::One(code));
    }
    let digit = text
        .strip_suffix("XX")
        .or_else(|| text.strip_suffix("xx"))?;
    let digit = digit.parse::<u16>().ok()?;
    (1..=5).contains(&digit).then_some(Statuses::Range(digit))
}

fn class(statuses: Statuses) -> u16 {
    match statuses {
        Statuses::One(code) => code / 100,
        Statuses::Range(digit) => digit,
    }
}

/// What success means: 2XX where any is listed, else a redirect, else what all
/// others answer, else a switch of protocols.
fn success_class(listed: &[(Statuses, &Node)], has_default: bool) -> Option<u16> {
    let listed = |wanted: &u16| {
        listed
            .iter()
            .any(|(statuses, _)| class(*statuses) == *wanted)
    };
    let classes: &[u16] = match has_default {
        true => &[2, 3],
        false => &[2, 3, 1],
    };
    classes.iter().copied().find(listed)
}

/// Whether HTTP lets an answer hold nothing, whatever the document says; with
/// no status in particular, that is for the method to say.
fn is_bodiless(method: &str, statuses: Option<Statuses>) -> bool {
    let is_listed = matches!(statuses, Some(Statuses::One(204 | 205 | 304)));
    is_listed || method == "head" || statuses.map(class) == Some(1)
}

/// What an answer of some statuses, or of all that are not listed, can hold.
fn held(
    method: &str,
    statuses: Option<Statuses>,
    response: &Node,
    root: &Node,
    findings: &mut Vec<Finding>,
) -> Vec<(String, Payload)> {
    match is_bodiless(method, statuses) {
        true => vec![left_out(response, findings)],
        false => payloads(response, root, findings),
    }
}

/// What an answer that can hold nothing holds; a finding if more is documented.
fn left_out(response: &Node, findings: &mut Vec<Finding>) -> (String, Payload) {
    if let Some((media, member)) = response.get("content").and_then(|of| of.members().next()) {
        let message = format!("an answer of this kind holds nothing; `{media}` is left out");
        let finding = Finding::warning("bodiless-answer", message, member.key);
        findings.push(finding.with_help(
            "HTTP allows no body with the statuses 1XX, 204, 205 and 304, nor in answers to HEAD; use another status or remove the content",
        ));
    }
    (String::new(), Payload::Empty)
}

/// What an answer can hold, by media type.
fn payloads(response: &Node, root: &Node, findings: &mut Vec<Finding>) -> Vec<(String, Payload)> {
    let content = response.get("content").into_iter();
    let content: Vec<_> = content.flat_map(Node::members).collect();
    let has_other = content.iter().any(|(name, _)| family(name) != Family::Xml);
    let mut payloads: Vec<(String, Payload)> = Vec::new();
    for (name, member) in content {
        if family(name) == Family::Xml {
            findings.push(as_text(name, member));
            if has_other {
                continue;
            }
        }
        payloads.push((name.to_owned(), payload(name, &member.node, root)));
    }
    if payloads.is_empty() {
        payloads.push((String::new(), Payload::Empty));
    }
    payloads
}

fn payload(name: &str, media: &Node, root: &Node) -> Payload {
    let schema = media.get("schema");
    let resolved = schema.and_then(|schema| resolved(schema, root));
    let json = || Payload::Json(schema.map_or_else(|| quote!(::serde_json::Value), nullable_type));
    match family(name) {
        Family::Json => json(),
        Family::Events => Payload::Events,
        Family::Text | Family::Xml | Family::Form => Payload::Text,
        Family::Any => match resolved {
            Some(schema) if is_binary(schema) => Payload::Bytes,
            Some(schema) if type_of(schema) == "string" => Payload::Text,
            Some(schema) if is_structured(schema) || schema.members().next().is_some() => json(),
            _ => Payload::Bytes,
        },
        Family::Multipart | Family::Bytes => Payload::Bytes,
    }
}

/// What the client accepts: the media types of successes, then of errors.
fn accept(successes: &[Success], operation: &Node) -> String {
    let mut accepted = IndexSet::new();
    let payloads = successes.iter().flat_map(|success| &success.payloads);
    for (name, payload) in payloads {
        if matches!(payload, Payload::Empty) {
            continue;
        }
        accepted.insert(match (family(name), payload) {
            (Family::Any, Payload::Json(_)) => "application/json".to_owned(),
            (Family::Any, _) => "*/*".to_owned(),
            (family, _) => sent(name, family),
        });
    }
    let responses = operation
        .get("responses")
        .into_iter()
        .flat_map(Node::members);
    for (_, response) in responses {
        let content = response.node.get("content").into_iter();
        for (name, _) in content.flat_map(Node::members) {
            if family(name) == Family::Json {
                accepted.insert(sent(name, Family::Json));
            }
        }
    }
    if accepted.is_empty() {
        return "*/*".to_owned();
    }
    accepted.into_iter().collect::<Vec<_>>().join(", ")
}

/// Statuses of a range that is listed too need not be named.
fn without_covered(errors: Vec<Statuses>) -> Vec<Statuses> {
    let is_covered = |one: &Statuses| match one {
        Statuses::One(code) => errors.contains(&Statuses::Range(code / 100)),
        Statuses::Range(_) => false,
    };
    let kept = errors.iter().filter(|one| !is_covered(one));
    kept.copied().collect()
}

fn no_status(status: &str, member: &Member) -> Finding {
    let message = format!("`{status}` is no status of an answer; it is left out");
    Finding::warning("status", message, member.key)
        .with_help("write a status as \"200\", \"2XX\" or \"default\"")
}

fn no_success(place: Place) -> Finding {
    let message = "the document does not say what this operation answers when it succeeds";
    Finding::warning("no-success", message, place)
        .with_help("add a response for the status it succeeds with; until then any 2XX is taken, and its body given as it came")
}
