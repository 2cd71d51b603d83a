// Made by `cargo xtask generate`; do not edit.
// Input: sha256:d0d869fe9a5cd16d9a5ab164c374e45cbcbb5801d3e5baa28d6945af1ccd4ec6

//! Calls operations with inputs given as JSON.

#![allow(dead_code, unused_variables, reason = "each document needs some of it")]
mod operations;
pub use self::operations::*;
mod support;
pub use self::support::{Inputs, Outcome};
/// Calls the operation of a method and a path, such as `GET /pets/{id}`.
///
/// # Errors
/// There is no such operation, or the inputs are not of its types.
pub async fn exercise(
    client: &super::Client,
    operation: &str,
    inputs: &Inputs,
) -> Outcome {
    match operation {
        "PUT /bodies/any" => {
            Box::pin(self::call_try_body_any(&client.caller, inputs)).await
        }
        "POST /bodies/form" => {
            Box::pin(self::call_try_body_form(&client.caller, inputs)).await
        }
        "POST /bodies/json" => {
            Box::pin(self::call_try_body_json(&client.caller, inputs)).await
        }
        "POST /bodies/parts" => {
            Box::pin(self::call_try_body_parts(&client.caller, inputs)).await
        }
        "GET /lists/{simple}/{exploded}/{label}/{labels}/{matrix}/{matrices}" => {
            Box::pin(self::call_try_lists(&client.caller, inputs)).await
        }
        "GET /members/{simple}/{exploded}/{labels}/{matrix}/{matrices}" => {
            Box::pin(self::call_try_members(&client.caller, inputs)).await
        }
        "DELETE /nothing?by=age" => {
            Box::pin(self::call_try_delete_by_age(&client.caller, inputs)).await
        }
        "DELETE /nothing?by=name" => {
            Box::pin(self::call_try_delete_by_name(&client.caller, inputs)).await
        }
        "HEAD /nothing?by=name" => {
            Box::pin(self::call_try_head(&client.caller, inputs)).await
        }
        "GET /scalars/{id}.{ending}" => {
            Box::pin(self::call_try_scalars(&client.caller, inputs)).await
        }
        _ => Err(format!("there is no operation {operation}")),
    }
}
