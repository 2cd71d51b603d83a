//! Headers of deliveries, computed from the body: `body | base64`, `X-Data | hmac-sha256 | hex`.
use data_encoding::{BASE64, HEXLOWER};
use hmac::{Hmac, KeyInit as _, Mac as _};
use sha2::Sha256;

/// What belongs in an expression.
pub(super) const WANTED: &str = "`body` or an earlier header, then any of `| base64`, `| hex`, \
    `| hmac-sha256`; the last must be `base64` or `hex`";

/// How a header is computed.
#[derive(Clone, Debug)]
pub(super) struct Expression {
    source: Source,
    steps: Vec<Step>,
}

#[derive(Clone, Debug)]
enum Source {
    Body,
    Header(String),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Step {
    Base64,
    Hex,
    HmacSha256,
}

/// The expression in a text, when it is one; `known` are the headers before it.
pub(super) fn read(text: &str, known: &[&str]) -> Option<Expression> {
    let mut parts = text.split('|').map(str::trim);
    let source = match parts.next()? {
        "body" => Source::Body,
        name if known.contains(&name) => Source::Header(name.to_owned()),
        _ => return None,
    };
    let steps: Vec<Step> = parts.map(step).collect::<Option<_>>()?;
    let ends_in_text = matches!(steps.last(), Some(Step::Base64 | Step::Hex));
    ends_in_text.then_some(Expression { source, steps })
}

fn step(name: &str) -> Option<Step> {
    match name {
        "base64" => Some(Step::Base64),
        "hex" => Some(Step::Hex),
        "hmac-sha256" => Some(Step::HmacSha256),
        _ => None,
    }
}

/// The headers of a body, in their order.
pub(super) fn compute(
    headers: &[(String, Expression)],
    body: &str,
    key: &str,
) -> Vec<(String, String)> {
    let mut computed: Vec<(String, String)> = Vec::new();
    for (name, expression) in headers {
        let value = expression.value(body, key, &computed);
        computed.push((name.clone(), value));
    }
    computed
}

impl Expression {
    fn value(&self, body: &str, key: &str, earlier: &[(String, String)]) -> String {
        let source = match &self.source {
            Source::Body => body,
            Source::Header(name) => {
                let found = earlier.iter().find(|(known, _)| known == name);
                found.map_or("", |(_, value)| value.as_str())
            }
        };
        let start = source.as_bytes().to_vec();
        let bytes = self
            .steps
            .iter()
            .fold(start, |bytes, step| step.apply(&bytes, key));
        // The last step makes text of ASCII.
        String::from_utf8_lossy(&bytes).into_owned()
    }
}

impl Step {
    fn apply(self, bytes: &[u8], key: &str) -> Vec<u8> {
        match self {
            Self::Base64 => BASE64.encode(bytes).into_bytes(),
            Self::Hex => HEXLOWER.encode(bytes).into_bytes(),
            Self::HmacSha256 => hmac(bytes, key),
        }
    }
}

/// HMAC takes keys of any length, so there always is a code.
fn hmac(bytes: &[u8], key: &str) -> Vec<u8> {
    let code = Hmac::<Sha256>::new_from_slice(key.as_bytes());
    let code = code.map(|code| code.chain_update(bytes).finalize().into_bytes().to_vec());
    code.unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_header_is_computed_from_the_body_or_from_a_header_before_it() {
        let data = ("X-Data".to_owned(), read("body | base64", &[]).unwrap());
        let code = read("X-Data | hmac-sha256 | hex", &["X-Data"]).unwrap();
        let headers = compute(&[data, ("X-Code".to_owned(), code)], "{}", "key");
        let values: Vec<&str> = headers.iter().map(|(_, value)| value.as_str()).collect();
        // Checked with `printf e30= | openssl dgst -sha256 -hmac key`.
        let expected = "6b3eba2e1ad35900fe1d621984eba8b4611c82769007cc202297f0eca4a2cd2e";
        assert_eq!(values, ["e30=", expected]);
    }

    #[test]
    fn an_expression_begins_with_what_is_known_and_ends_in_text() {
        for wrong in [
            "",
            "body",
            "body | hmac-sha256",
            "X-Data | hex",
            "body | md5 | hex",
        ] {
            assert!(read(wrong, &[]).is_none(), "{wrong}");
        }
    }
}
