//! Parameters of path, query, header and cookie against their schemas.
use serde_json::Value;

use super::{coerce, read};
use crate::document::Document;
use crate::document::convert::Direction;
use crate::document::flat::properties;
use crate::document::operation::{In, Need, Operation, Parameter, Scheme, Style};
use crate::document::pointer::{is_true, join, resolve};
use crate::mock::Strictness;
use crate::problem::{Part, Problem};
use crate::request::Request;
use crate::styled::pairs::Pairs;
use crate::styled::{decoded, template, undecodable};

/// Everything wrong with the parameters of a request.
pub(crate) fn check(
    document: &Document,
    operation: &Operation,
    request: &Request,
    strictness: Strictness,
) -> Vec<Problem> {
    let root = &document.root;
    let path = template::values(operation, request.path()).unwrap_or_default();
    let query = Pairs::of_query(request.uri.query().unwrap_or_default());
    let cookies = Pairs::of_cookies(&request.header("cookie").unwrap_or_default());
    let mut problems = encoding(request);
    for parameter in &operation.parameters {
        let found = match parameter.place {
            In::Path => {
                let value = path.iter().find(|(name, _)| *name == parameter.name);
                read::text(
                    root,
                    parameter,
                    value.map(|(_, text)| text.as_str()),
                    &decoded,
                )
            }
            In::Query => read::pairs(root, parameter, &query),
            In::Cookie => read::pairs(root, parameter, &cookies),
            In::Header => {
                let value = request.header(&parameter.name);
                read::text(root, parameter, value.as_deref(), &str::to_owned)
            }
        };
        judge(document, parameter, found, &mut problems);
    }
    if strictness == Strictness::Strict {
        unknown(root, operation, &query, &mut problems);
    }
    problems
}

/// What cannot be decoded in the path and the query.
fn encoding(request: &Request) -> Vec<Problem> {
    let query = request.uri.query().unwrap_or_default();
    let pairs = query.split('&').filter(|pair| !pair.is_empty());
    let pairs = pairs.map(|pair| {
        let name = pair.split('=').next().unwrap_or_default();
        (Part::Query, join("", &decoded(name)), pair)
    });
    std::iter::once((Part::Path, String::new(), request.path()))
        .chain(pairs)
        .filter_map(|(part, pointer, text)| Some(Problem::new(part, pointer, undecodable(text)?)))
        .collect()
}

fn judge(
    document: &Document,
    parameter: &Parameter,
    found: Result<Option<Value>, String>,
    problems: &mut Vec<Problem>,
) {
    let part = part(parameter.place);
    let pointer = join("", &parameter.name);
    let stated = |key: &str| join(&parameter.at, key);
    match found {
        Err(message) => {
            let problem = Problem::new(part, pointer, message);
            problems.push(problem.stated_at(&parameter.at));
        }
        Ok(None) if parameter.required == Need::Required => {
            let problem = Problem::new(part, pointer, "is required");
            problems.push(problem.stated_at(stated("required")));
        }
        Ok(None) => {}
        Ok(Some(value)) => {
            let violations =
                parameter
                    .schema
                    .violations(&document.root, Direction::Request, &value);
            problems.extend(violations.into_iter().map(|violation| {
                let pointer = format!("{pointer}{}", violation.pointer);
                let stated_at = violation.stated_at(&parameter.schema_at);
                Problem::new(part, pointer, violation.message).stated_at(stated_at)
            }));
        }
    }
}

fn part(place: In) -> Part {
    match place {
        In::Path => Part::Path,
        In::Query => Part::Query,
        In::Header => Part::Header,
        In::Cookie => Part::Cookie,
    }
}

/// Query parameters that the operation does not document.
fn unknown(root: &Value, operation: &Operation, query: &Pairs, problems: &mut Vec<Problem>) {
    let own = Pairs::of_query(operation.own_query());
    for name in query.names().difference(&own.names()) {
        if !operation
            .parameters
            .iter()
            .any(|parameter| covers(root, parameter, name))
            && !is_credential(operation, name)
        {
            let problem = Problem::new(Part::Query, join("", name), unknown_message(operation));
            problems.push(problem.stated_at(join(&operation.at, "parameters")));
        }
    }
}

fn unknown_message(operation: &Operation) -> String {
    let known = operation.parameters.iter();
    let known = known.filter(|parameter| parameter.place == In::Query);
    let known: Vec<&str> = known.map(|parameter| parameter.name.as_str()).collect();
    match known.as_slice() {
        [] => "is not a parameter of this operation; its query has none".to_owned(),
        known => format!(
            "is not a parameter of this operation; documented: {}",
            known.join(", ")
        ),
    }
}

fn covers(root: &Value, parameter: &Parameter, name: &str) -> bool {
    let schema = &parameter.schema.raw;
    let nested = || {
        let opened = name.strip_prefix(&parameter.name);
        opened.is_some_and(|rest| rest.starts_with('[') && rest.ends_with(']'))
    };
    let spread = || {
        parameter.style == Style::FormExploded
            && coerce::is_object(root, schema)
            && (properties(root, schema).contains_key(name) || is_open(root, schema))
    };
    parameter.place == In::Query && (parameter.name == name || nested() || spread())
}

fn is_open(root: &Value, schema: &Value) -> bool {
    let schema = resolve(root, schema);
    is_true(schema, "additionalProperties")
        || schema
            .get("additionalProperties")
            .is_some_and(Value::is_object)
}

fn is_credential(operation: &Operation, name: &str) -> bool {
    operation
        .security
        .iter()
        .flatten()
        .any(|scheme| matches!(scheme, Scheme::Key { place: In::Query, name: key } if key == name))
}
