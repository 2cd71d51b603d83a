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
    client: &crate::runtime::Client,
    operation: &str,
    inputs: &Inputs,
) -> Outcome {
    match operation {
        "PUT /bodies/any" => Box::pin(self::call_try_body_any(client, inputs)).await,
        "POST /bodies/form" => Box::pin(self::call_try_body_form(client, inputs)).await,
        "POST /bodies/json" => Box::pin(self::call_try_body_json(client, inputs)).await,
        "POST /bodies/parts" => Box::pin(self::call_try_body_parts(client, inputs)).await,
        "GET /lists/{simple}/{exploded}/{label}/{labels}/{matrix}/{matrices}" => {
            Box::pin(self::call_try_lists(client, inputs)).await
        }
        "GET /members/{simple}/{exploded}/{labels}/{matrix}/{matrices}" => {
            Box::pin(self::call_try_members(client, inputs)).await
        }
        "DELETE /nothing?by=age" => {
            Box::pin(self::call_try_delete_by_age(client, inputs)).await
        }
        "DELETE /nothing?by=name" => {
            Box::pin(self::call_try_delete_by_name(client, inputs)).await
        }
        "HEAD /nothing?by=name" => Box::pin(self::call_try_head(client, inputs)).await,
        "GET /scalars/{id}.{ending}" => {
            Box::pin(self::call_try_scalars(client, inputs)).await
        }
        _ => Err(format!("there is no operation {operation}")),
    }
}
