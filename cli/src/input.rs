//! What was typed, as values for a request.

use std::fs;
use std::io::{Read as _, stdin};

use anyhow::{Context as _, anyhow, bail};
use clap::ArgMatches;
use serde_json::Value;

use crate::body::{Given, from_fields, from_json};
use crate::command::{field_id, parameter_id};
use crate::document::{Document, Operation, Parameter};
use crate::field::{self, Count, Field};
use crate::{name, number};

/// The parameters that were given, in the order of the document.
pub(crate) fn parameters<'a>(
    operation: &'a Operation,
    inputs: &ArgMatches,
) -> Vec<(&'a Parameter, String)> {
    let all = operation.parameters.iter();
    all.filter_map(|parameter| {
        let text = inputs.get_one::<String>(&parameter_id(parameter))?;
        Some((parameter, text.clone()))
    })
    .collect()
}

/// The body of a call: none for an operation without one.
pub(crate) fn body(
    document: &Document,
    operation: &Operation,
    inputs: &ArgMatches,
) -> anyhow::Result<Option<Value>> {
    let json = inputs
        .get_one::<String>("json")
        .filter(|text| !text.is_empty());
    let Some(schema) = &operation.body else {
        return match json {
            Some(_) => bail!("{} takes no body; write --json alone", operation.command()),
            None => Ok(None),
        };
    };
    let forms = field::forms(&document.root, schema);
    let given = given(&field::fields(&forms), inputs)?;
    let body = match json {
        Some(text) => from_json(&forms, read(text)?, given),
        None => from_fields(&forms, given)?,
    };
    Ok(Some(body))
}

fn given(fields: &[Field], inputs: &ArgMatches) -> anyhow::Result<Vec<Given>> {
    let mut all = Vec::new();
    for field in fields {
        let Some(texts) = inputs.get_many::<String>(&field_id(field)) else {
            continue;
        };
        let values = texts.map(|text| value(field, text));
        let values = values.collect::<anyhow::Result<Vec<Value>>>()?;
        let value = match field.count {
            Count::Many => Some(Value::Array(values)),
            Count::One => values.into_iter().next_back(),
        };
        all.extend(value.map(|value| (field.path.clone(), value)));
    }
    Ok(all)
}

fn value(field: &Field, text: &str) -> anyhow::Result<Value> {
    let parsed = field.kind.parse(text);
    parsed.map_err(|wanted| anyhow!("--{}: give {wanted}", name::flag(&field.path)))
}

/// JSON from the argument itself, from a file, or from standard input.
fn read(text: &str) -> anyhow::Result<Value> {
    let text = match text.strip_prefix('@') {
        Some(file) => fs::read_to_string(file).with_context(|| format!("cannot read {file}"))?,
        None if text == "-" => {
            let mut read = String::new();
            let taken = stdin().take(16 << 20).read_to_string(&mut read);
            taken.context("cannot read standard input")?;
            read
        }
        None => text.to_owned(),
    };
    // What serde says names a line and a column and never the text.
    let body = serde_json::from_str(&text).context("--json: the body is no JSON")?;
    number::ensure_exact(&text)?;
    Ok(body)
}
