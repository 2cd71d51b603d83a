//! Reading a configuration of deliveries.
use serde_json::{Map, Value};

use super::header::{self, Expression};
use super::{Address, Rule, WebhookError};
use crate::document::pointer::join;

pub(super) fn address(url: &str) -> Result<Address, WebhookError> {
    let wrong = || WebhookError::Url {
        url: url.to_owned(),
    };
    let uri: hyper::Uri = url.parse().map_err(|_| wrong())?;
    let authority = uri.authority().filter(|_| uri.scheme_str() == Some("http"));
    let authority = authority.ok_or_else(wrong)?;
    let port = authority.port_u16().unwrap_or(80);
    let path = uri.path_and_query().map_or("/", |path| path.as_str());
    Ok(Address {
        authority: format!("{}:{port}", authority.host()),
        path: path.to_owned(),
    })
}

pub(super) fn rules(config: &Value) -> Result<Vec<Rule>, WebhookError> {
    let place = "/deliveries";
    let list = config.get("deliveries").and_then(Value::as_array);
    let list = list.ok_or_else(|| wrong(place, "a list of deliveries"))?;
    let numbered = list.iter().enumerate();
    numbered
        .map(|(at, from)| rule(&join(place, &at.to_string()), from))
        .collect()
}

fn rule(place: &str, from: &Value) -> Result<Rule, WebhookError> {
    let after = from.get("after").and_then(Value::as_array);
    let after = after.ok_or_else(|| wrong(&join(place, "after"), "a list of operations"))?;
    let names = after.iter().filter_map(Value::as_str).map(str::to_owned);
    let body = from.get("body").cloned();
    Ok(Rule {
        after: names.collect(),
        changes: object(place, from, "changes")?,
        body: body.ok_or_else(|| wrong(&join(place, "body"), "the body that is sent"))?,
        headers: headers(place, from)?,
        times: times(place, from)?,
    })
}

fn headers(place: &str, from: &Value) -> Result<Vec<(String, Expression)>, WebhookError> {
    let place = join(place, "headers");
    let members = object(&place, from, "headers")?;
    let mut headers: Vec<(String, Expression)> = Vec::new();
    for (name, value) in members {
        let place = join(&place, &name);
        let known: Vec<&str> = headers.iter().map(|(name, _)| name.as_str()).collect();
        let text = value.as_str().unwrap_or_default();
        let expression = header::read(text, &known).ok_or_else(|| wrong(&place, header::WANTED))?;
        headers.push((name, expression));
    }
    Ok(headers)
}

fn times(place: &str, from: &Value) -> Result<u32, WebhookError> {
    let Some(times) = from.get("times") else {
        return Ok(1);
    };
    let number = times.as_u64().and_then(|times| u32::try_from(times).ok());
    number.ok_or_else(|| wrong(&join(place, "times"), "how often it is sent, as a number"))
}

fn object(place: &str, from: &Value, name: &str) -> Result<Map<String, Value>, WebhookError> {
    match from.get(name) {
        None => Ok(Map::new()),
        Some(Value::Object(members)) => Ok(members.clone()),
        Some(_) => Err(wrong(&join(place, name), "an object")),
    }
}

fn wrong(place: &str, wanted: &'static str) -> WebhookError {
    let place = place.to_owned();
    WebhookError::Wrong { place, wanted }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn error(delivery: Value) -> String {
        rules(&json!({ "deliveries": [delivery] }))
            .unwrap_err()
            .to_string()
    }

    #[test]
    fn what_is_missing_or_wrong_is_named_with_its_place() {
        let body = json!({});
        assert!(error(json!({ "body": body })).starts_with("/deliveries/0/after: give"));
        assert!(error(json!({ "after": [] })).starts_with("/deliveries/0/body: give"));
        let header = json!({ "after": [], "body": body, "headers": { "X": "body | rot13" } });
        assert!(error(header).starts_with("/deliveries/0/headers/X: give"));
    }

    #[test]
    fn deliveries_go_over_plain_http_alone() {
        assert!(address("https://example.com/hook").is_err());
        assert!(address("hook").is_err());
        let address = address("http://127.0.0.1:8080/hook?a=1").unwrap();
        assert_eq!(
            (address.authority.as_str(), address.path.as_str()),
            ("127.0.0.1:8080", "/hook?a=1")
        );
    }
}
