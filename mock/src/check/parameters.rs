//! Parameters of path, query, header and cookie against their schemas.
use std::collections::BTreeSet;

use serde_json::Value;

use super::coerce;
use crate::document::Document;
use crate::document::convert::Direction;
use crate::document::flat::properties;
use crate::document::operation::{In, Need, Operation, Parameter, Scheme, Style};
use crate::document::pointer::{is_true, join, resolve};
use crate::mock::Strictness;
use crate::problem::{Part, Problem};
use crate::request::Request;

/// What one place of a request holds, as names and texts.
type Pairs = Vec<(String, String)>;

/// Everything wrong with the parameters of a request.
pub(crate) fn check(
    document: &Document,
    operation: &Operation,
    request: &Request,
    path: &Pairs,
    strictness: Strictness,
) -> Vec<Problem> {
    let query = request.query();
    let cookies = request.cookies();
    let mut problems = Vec::new();
    for parameter in &operation.parameters {
        let found = match parameter.place {
            In::Path => read(&document.root, parameter, path),
            In::Query => read(&document.root, parameter, &query),
            In::Cookie => read(&document.root, parameter, &cookies),
            In::Header => {
                let value = request
                    .header(&parameter.name)
                    .map(|text| (parameter.name.clone(), text));
                read(&document.root, parameter, &value.into_iter().collect())
            }
        };
        judge(document, parameter, found, &mut problems);
    }
    if strictness == Strictness::Strict {
        unknown(&document.root, operation, &query, &mut problems);
    }
    problems
}

fn judge(
    document: &Document,
    parameter: &Parameter,
    found: Result<Option<Value>, String>,
    problems: &mut Vec<Problem>,
) {
    let part = part(parameter.place);
    let pointer = join("", &parameter.name);
    match found {
        Err(message) => problems.push(Problem::new(part, pointer, message)),
        Ok(None) if parameter.required == Need::Required => {
            problems.push(Problem::new(part, pointer, "is required"));
        }
        Ok(None) => {}
        Ok(Some(value)) => {
            let violations =
                parameter
                    .schema
                    .violations(&document.root, Direction::Request, &value);
            problems.extend(violations.into_iter().map(|violation| {
                Problem::new(
                    part,
                    format!("{pointer}{}", violation.pointer),
                    violation.message,
                )
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

/// The parameter's value, when the pairs hold one.
fn read(root: &Value, parameter: &Parameter, pairs: &Pairs) -> Result<Option<Value>, String> {
    let schema = &parameter.schema.raw;
    let texts: Vec<&str> = named(pairs, &parameter.name);
    if parameter.style == Style::DeepObject {
        return Ok(deep(root, parameter, pairs));
    }
    if parameter.style == Style::FormExploded && coerce::is_object(root, schema) && texts.is_empty()
    {
        return Ok(spread(root, schema, pairs));
    }
    if parameter.style == Style::FormExploded && coerce::is_array(root, schema) {
        let some = !texts.is_empty();
        return Ok(some.then(|| coerce::array(root, schema, texts.into_iter())));
    }
    match texts.as_slice() {
        [] => Ok(None),
        [text] => single(root, parameter, text).map(Some),
        _ => Err("is given more than once".to_owned()),
    }
}

fn named<'a>(pairs: &'a Pairs, name: &str) -> Vec<&'a str> {
    pairs
        .iter()
        .filter(|pair| pair.0 == name)
        .map(|pair| pair.1.as_str())
        .collect()
}

/// The value written in one text.
fn single(root: &Value, parameter: &Parameter, text: &str) -> Result<Value, String> {
    let schema = &parameter.schema.raw;
    let (text, divider) = match parameter.style {
        Style::Json => {
            return serde_json::from_str(text).map_err(|error| format!("is not JSON: {error}"));
        }
        Style::Label => (
            text.strip_prefix('.').ok_or("does not begin with a dot")?,
            ',',
        ),
        Style::Matrix => (matrix(parameter, text)?, ','),
        Style::Divided(divider) => (text, divider),
        _ => (text, ','),
    };
    if coerce::is_array(root, schema) {
        return Ok(coerce::array(
            root,
            schema,
            text.split(divider).map(str::trim),
        ));
    }
    if coerce::is_object(root, schema) {
        return Ok(coerce::object(root, schema, &alternating(text, divider)));
    }
    Ok(coerce::scalar(root, schema, text))
}

fn matrix<'a>(parameter: &Parameter, text: &'a str) -> Result<&'a str, String> {
    text.strip_prefix(&format!(";{}=", parameter.name))
        .ok_or_else(|| format!("does not begin with ;{}=", parameter.name))
}

/// `a,1,b,2` or `a=1,b=2` as pairs.
fn alternating(text: &str, divider: char) -> Pairs {
    if text.contains('=') {
        let pairs = text.split(divider).filter_map(|pair| pair.split_once('='));
        return pairs
            .map(|(name, value)| (name.to_owned(), value.to_owned()))
            .collect();
    }
    let parts: Vec<&str> = text.split(divider).collect();
    parts
        .chunks(2)
        .filter_map(|pair| Some((pair.first()?.to_string(), pair.get(1)?.to_string())))
        .collect()
}

/// `name[key]=value`, for all keys.
fn deep(root: &Value, parameter: &Parameter, pairs: &Pairs) -> Option<Value> {
    let inner: Pairs = pairs
        .iter()
        .filter_map(|(name, value)| Some((inner_key(name, &parameter.name)?, value.clone())))
        .collect();
    (!inner.is_empty()).then(|| coerce::object(root, &parameter.schema.raw, &inner))
}

fn inner_key(name: &str, parameter: &str) -> Option<String> {
    let key = name
        .strip_prefix(parameter)?
        .strip_prefix('[')?
        .strip_suffix(']')?;
    Some(key.to_owned())
}

/// An object whose properties are parameters of their own.
fn spread(root: &Value, schema: &Value, pairs: &Pairs) -> Option<Value> {
    let known = properties(root, schema);
    let own: Pairs = pairs
        .iter()
        .filter(|pair| known.contains_key(&pair.0))
        .cloned()
        .collect();
    (!own.is_empty()).then(|| coerce::object(root, schema, &own))
}

/// Query parameters that the operation does not document.
fn unknown(root: &Value, operation: &Operation, query: &Pairs, problems: &mut Vec<Problem>) {
    let names: BTreeSet<&String> = query.iter().map(|pair| &pair.0).collect();
    for name in names {
        if !operation
            .parameters
            .iter()
            .any(|parameter| covers(root, parameter, name))
            && !is_credential(operation, name)
        {
            let message = "is not a parameter of this operation";
            problems.push(Problem::new(Part::Query, join("", name), message));
        }
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
