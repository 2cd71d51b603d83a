// Made by `cargo xtask generate`; do not edit.
// Input: sha256:d0d869fe9a5cd16d9a5ab164c374e45cbcbb5801d3e5baa28d6945af1ccd4ec6

//! Part of `exercise`: operations.

use super::super::{builder, types};
use super::support;
/// Calls `PUT /bodies/any`.
pub async fn call_try_body_any(
    caller: &crate::runtime::Caller,
    inputs: &support::Inputs,
) -> support::Outcome {
    let mut request = builder::TryBodyAny::new(caller);
    request = match inputs.media() {
        None => request,
        Some("application/vnd.thing+json") => {
            request.body(inputs.body::<types::Thing>()?)
        }
        Some("application/x-www-form-urlencoded") => {
            request.body_form(inputs.body::<types::Size>()?)
        }
        Some("text/plain") => request.body_text(inputs.text()),
        Some("application/octet-stream") => {
            request.body_bytes(crate::runtime::Body::from(inputs.text()))
        }
        Some(other) => return support::not_offered(other),
    };
    match request.send().await {
        Ok(answer) => {
            let status = answer.status();
            let value = answer.into_inner();
            support::success(
                status,
                match value {
                    Some(value) => support::events(value).await?,
                    None => ::serde_json::Value::Null,
                },
            )
        }
        Err(error) => {
            match error.status() {
                _ => support::failure(&error, &[]),
            }
        }
    }
}
/// Calls `POST /bodies/form`.
pub async fn call_try_body_form(
    caller: &crate::runtime::Caller,
    inputs: &support::Inputs,
) -> support::Outcome {
    let mut request = builder::TryBodyForm::new(caller);
    request = match inputs.media() {
        None => request,
        Some("application/x-www-form-urlencoded") => {
            request.body(inputs.body::<types::Form>()?)
        }
        Some(other) => return support::not_offered(other),
    };
    if let Some(media_type) = inputs.accept() {
        request = request.accept(media_type);
    }
    match request.send().await {
        Ok(answer) => {
            let status = answer.status();
            let value = answer.into_inner();
            support::success(
                status,
                match value {
                    builder::TryBodyFormAnswer::Status200Json(value) => {
                        support::json(&value)?
                    }
                    builder::TryBodyFormAnswer::Status200Csv(value) => {
                        ::serde_json::Value::from(value)
                    }
                },
            )
        }
        Err(error) => {
            match error.status() {
                _ => support::failure(&error, &[]),
            }
        }
    }
}
/// Calls `POST /bodies/json`.
pub async fn call_try_body_json(
    caller: &crate::runtime::Caller,
    inputs: &support::Inputs,
) -> support::Outcome {
    let mut request = builder::TryBodyJson::new(caller);
    request = match inputs.media() {
        None => request,
        Some("application/json") => request.body(inputs.body::<types::Thing>()?),
        Some(other) => return support::not_offered(other),
    };
    match request.send().await {
        Ok(answer) => {
            let status = answer.status();
            let value = answer.into_inner();
            support::success(
                status,
                match value {
                    Some(value) => support::json(&value)?,
                    None => ::serde_json::Value::Null,
                },
            )
        }
        Err(error) => {
            match error.status() {
                Some(404) => {
                    support::failure(
                        &error,
                        &[
                            (
                                "application/problem+json",
                                support::error_json::<types::Problem>,
                            ),
                        ],
                    )
                }
                Some(400..=499) => {
                    support::failure(
                        &error,
                        &[("application/json", support::error_json::<types::Problem>)],
                    )
                }
                Some(_) => {
                    support::failure(&error, &[("text/html", support::error_text)])
                }
                _ => support::failure(&error, &[]),
            }
        }
    }
}
/// Calls `POST /bodies/parts`.
pub async fn call_try_body_parts(
    caller: &crate::runtime::Caller,
    inputs: &support::Inputs,
) -> support::Outcome {
    let mut request = builder::TryBodyParts::new(caller);
    request = match inputs.media() {
        None => request,
        Some("multipart/form-data") => {
            request
                .body({
                    let mut form = builder::TryBodyPartsForm::new();
                    if let Some(value) = inputs.part::<String>("title")? {
                        form = form.title(value);
                    }
                    if let Some(value) = inputs.part::<i64>("count")? {
                        form = form.count(value);
                    }
                    if let Some(value) = inputs.part::<Vec<String>>("labels")? {
                        form = form.labels(value);
                    }
                    if let Some(value) = inputs.part::<types::Thing>("thing")? {
                        form = form.thing(value);
                    }
                    if let Some(value) = inputs.part::<Vec<types::Thing>>("things")? {
                        form = form.things(value);
                    }
                    if let Some(value) = inputs.file("file") {
                        form = form.file(value);
                    }
                    if let Some(value) = inputs.files("pictures") {
                        form = form.pictures(value);
                    }
                    form
                })
        }
        Some(other) => return support::not_offered(other),
    };
    match request.send().await {
        Ok(answer) => {
            let status = answer.status();
            let value = answer.into_inner();
            support::success(status, support::bytes(value).await?)
        }
        Err(error) => {
            match error.status() {
                _ => support::failure(&error, &[]),
            }
        }
    }
}
/// Calls `GET /lists/{simple}/{exploded}/{label}/{labels}/{matrix}/{matrices}`.
pub async fn call_try_lists(
    caller: &crate::runtime::Caller,
    inputs: &support::Inputs,
) -> support::Outcome {
    let mut request = builder::TryLists::new(caller);
    if let Some(value) = inputs.parameter::<types::Words>("path", "simple")? {
        request = request.simple(value);
    }
    if let Some(value) = inputs.parameter::<types::Words>("path", "exploded")? {
        request = request.exploded(value);
    }
    if let Some(value) = inputs.parameter::<types::Words>("path", "label")? {
        request = request.label(value);
    }
    if let Some(value) = inputs.parameter::<types::Words>("path", "labels")? {
        request = request.labels(value);
    }
    if let Some(value) = inputs.parameter::<types::Words>("path", "matrix")? {
        request = request.matrix(value);
    }
    if let Some(value) = inputs.parameter::<types::Words>("path", "matrices")? {
        request = request.matrices(value);
    }
    if let Some(value) = inputs.parameter::<types::Words>("query", "form")? {
        request = request.form(value);
    }
    if let Some(value) = inputs.parameter::<types::Words>("query", "forms")? {
        request = request.forms(value);
    }
    if let Some(value) = inputs.parameter::<types::Words>("query", "spaces")? {
        request = request.spaces(value);
    }
    if let Some(value) = inputs.parameter::<types::Words>("query", "pipes")? {
        request = request.pipes(value);
    }
    if let Some(value) = inputs.parameter::<types::Words>("query", "list[]")? {
        request = request.list(value);
    }
    if let Some(value) = inputs.parameter::<types::Words>("header", "X-Words")? {
        request = request.x_words(value);
    }
    if let Some(value) = inputs.parameter::<types::Words>("cookie", "words")? {
        request = request.words(value);
    }
    match request.send().await {
        Ok(answer) => {
            let status = answer.status();
            let value = answer.into_inner();
            support::success(
                status,
                {
                    let () = value;
                    ::serde_json::Value::Null
                },
            )
        }
        Err(error) => {
            match error.status() {
                _ => support::failure(&error, &[]),
            }
        }
    }
}
/// Calls `GET /members/{simple}/{exploded}/{labels}/{matrix}/{matrices}`.
pub async fn call_try_members(
    caller: &crate::runtime::Caller,
    inputs: &support::Inputs,
) -> support::Outcome {
    let mut request = builder::TryMembers::new(caller);
    if let Some(value) = inputs.parameter::<types::Size>("path", "simple")? {
        request = request.simple(value);
    }
    if let Some(value) = inputs.parameter::<types::Size>("path", "exploded")? {
        request = request.exploded(value);
    }
    if let Some(value) = inputs.parameter::<types::Size>("path", "labels")? {
        request = request.labels(value);
    }
    if let Some(value) = inputs.parameter::<types::Size>("path", "matrix")? {
        request = request.matrix(value);
    }
    if let Some(value) = inputs.parameter::<types::Size>("path", "matrices")? {
        request = request.matrices(value);
    }
    if let Some(value) = inputs.parameter::<types::Size>("query", "form")? {
        request = request.form(value);
    }
    if let Some(value) = inputs.parameter::<types::Size>("query", "forms")? {
        request = request.forms(value);
    }
    if let Some(value) = inputs.parameter::<types::Filter>("query", "deep")? {
        request = request.deep(value);
    }
    if let Some(value) = inputs.parameter::<types::Filter>("query", "json")? {
        request = request.json(value);
    }
    if let Some(value) = inputs.parameter::<types::Size>("header", "X-Size")? {
        request = request.x_size(value);
    }
    if let Some(value) = inputs.parameter::<types::Size>("header", "X-Sizes")? {
        request = request.x_sizes(value);
    }
    match request.send().await {
        Ok(answer) => {
            let status = answer.status();
            let value = answer.into_inner();
            support::success(
                status,
                {
                    let () = value;
                    ::serde_json::Value::Null
                },
            )
        }
        Err(error) => {
            match error.status() {
                _ => support::failure(&error, &[]),
            }
        }
    }
}
/// Calls `DELETE /nothing?by=age`.
pub async fn call_try_delete_by_age(
    caller: &crate::runtime::Caller,
    inputs: &support::Inputs,
) -> support::Outcome {
    let mut request = builder::TryDeleteByAge::new(caller);
    match request.send().await {
        Ok(answer) => {
            let status = answer.status();
            let value = answer.into_inner();
            support::success(
                status,
                {
                    let () = value;
                    ::serde_json::Value::Null
                },
            )
        }
        Err(error) => {
            match error.status() {
                Some(304) => support::failure(&error, &[("", support::error_empty)]),
                _ => support::failure(&error, &[]),
            }
        }
    }
}
/// Calls `DELETE /nothing?by=name`.
pub async fn call_try_delete_by_name(
    caller: &crate::runtime::Caller,
    inputs: &support::Inputs,
) -> support::Outcome {
    let mut request = builder::TryDeleteByName::new(caller);
    match request.send().await {
        Ok(answer) => {
            let status = answer.status();
            let value = answer.into_inner();
            support::success(
                status,
                {
                    let () = value;
                    ::serde_json::Value::Null
                },
            )
        }
        Err(error) => {
            match error.status() {
                _ => support::failure(&error, &[]),
            }
        }
    }
}
/// Calls `HEAD /nothing?by=name`.
pub async fn call_try_head(
    caller: &crate::runtime::Caller,
    inputs: &support::Inputs,
) -> support::Outcome {
    let mut request = builder::TryHead::new(caller);
    match request.send().await {
        Ok(answer) => {
            let status = answer.status();
            let value = answer.into_inner();
            support::success(
                status,
                {
                    let () = value;
                    ::serde_json::Value::Null
                },
            )
        }
        Err(error) => {
            match error.status() {
                Some(_) => support::failure(&error, &[("", support::error_empty)]),
                _ => support::failure(&error, &[]),
            }
        }
    }
}
/// Calls `GET /scalars/{id}.{ending}`.
pub async fn call_try_scalars(
    caller: &crate::runtime::Caller,
    inputs: &support::Inputs,
) -> support::Outcome {
    let mut request = builder::TryScalars::new(caller);
    if let Some(value) = inputs.parameter::<String>("path", "id")? {
        request = request.id(value);
    }
    if let Some(value) = inputs.parameter::<i64>("path", "ending")? {
        request = request.ending(value);
    }
    if let Some(value) = inputs.parameter::<String>("query", "reserved")? {
        request = request.reserved(value);
    }
    if let Some(value) = inputs.parameter::<crate::runtime::Timestamp>("query", "since")?
    {
        request = request.since(value);
    }
    if let Some(value) = inputs.parameter::<f64>("query", "exact")? {
        request = request.exact(value);
    }
    if let Some(value) = inputs.parameter::<bool>("query", "flag")? {
        request = request.flag(value);
    }
    if let Some(value) = inputs.parameter::<types::TryScalarsKind>("query", "kind")? {
        request = request.kind(value);
    }
    if let Some(value) = inputs.parameter::<String>("header", "X-Text")? {
        request = request.x_text(value);
    }
    if let Some(value) = inputs.parameter::<String>("cookie", "session")? {
        request = request.session(value);
    }
    match request.send().await {
        Ok(answer) => {
            let status = answer.status();
            let value = answer.into_inner();
            support::success(status, ::serde_json::Value::from(value))
        }
        Err(error) => {
            match error.status() {
                _ => support::failure(&error, &[]),
            }
        }
    }
}
