//! Headers that are no parameters: those every request has, and those nobody asked for.
use super::{is_given, keys};
use crate::Call;
use crate::document::operation::{In, Operation};
use crate::wire::plan::Inputs;
use crate::wire::report::Discrepancy;

/// Headers that a client may send with any request.
const USUAL: [&str; 7] = [
    "accept",
    "accept-encoding",
    "content-length",
    "content-type",
    "host",
    "transfer-encoding",
    "user-agent",
];

/// Headers that neither the document nor HTTP accounts for.
pub(super) fn headers(operation: &Operation, inputs: &Inputs, call: &Call) -> Vec<Discrepancy> {
    let has_key =
        |name: &str| keys(operation, In::Header).any(|key| key.eq_ignore_ascii_case(name));
    let is_expected = |name: &str| {
        USUAL.contains(&name)
            || is_given(inputs, name)
            || has_key(name)
            // The other checks look at what these hold.
            || name == "cookie"
            || name == "authorization" && !operation.security.is_empty()
    };
    let others = call.headers.iter().filter(|(name, _)| !is_expected(name));
    others
        .map(|(name, value)| Discrepancy::new(format!("header {name}"), "nothing", value))
        .collect()
}
