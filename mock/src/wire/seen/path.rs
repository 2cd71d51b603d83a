//! The path against its template: each variable holds its input, all else is as it is written.
use serde_json::Value;

use super::{difference, given};
use crate::Call;
use crate::document::operation::{In, Operation};
use crate::styled::{decoded, in_text, template};
use crate::wire::plan::Inputs;
use crate::wire::report::Discrepancy;

/// Everything in which the path is not the operation's with the inputs in it.
pub(super) fn compare(operation: &Operation, inputs: &Inputs, call: &Call) -> Vec<Discrepancy> {
    let Some(values) = template::values(operation, &call.path) else {
        return vec![Discrepancy::new("path", &operation.path, &call.path)];
    };
    let compared = given(operation, inputs, In::Path).filter_map(|(parameter, given)| {
        let written = values.iter().find(|(name, _)| *name == parameter.name);
        let seen = written
            .and_then(|(name, written)| in_text(parameter.style, name, given, written, &decoded));
        difference(
            parameter,
            given,
            seen.or_else(|| unplaced(operation, &parameter.name, given)),
        )
    });
    compared.collect()
}

/// A parameter that the path has no place for is nowhere, and cannot be anywhere.
fn unplaced(operation: &Operation, name: &str, given: &Value) -> Option<Value> {
    let is_placed = operation.path.contains(&format!("{{{name}}}"));
    (!is_placed).then(|| given.clone())
}
