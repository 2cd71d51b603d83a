//! Credentials against what the operation asks for.
use crate::document::operation::{In, Operation, Scheme};
use crate::document::pointer::join;
use crate::problem::{Part, Problem};
use crate::request::Request;

/// What is missing when no alternative holds; nothing when one does.
pub(crate) fn check(operation: &Operation, request: &Request, accepted: &[String]) -> Vec<Problem> {
    let judged = operation.security.iter().map(|alternative| {
        let schemes = alternative.iter();
        schemes
            .filter_map(|scheme| judge(scheme, request, accepted))
            .collect::<Vec<_>>()
    });
    let judged: Vec<_> = judged.collect();
    if judged.iter().any(Vec::is_empty) {
        return Vec::new();
    }
    let several = judged.len() > 1;
    let mut missing: Vec<Problem> = Vec::new();
    for (number, problems) in judged.into_iter().enumerate() {
        for mut problem in problems {
            if several {
                problem.message += &format!(" (way {} in)", number + 1);
            }
            missing.push(problem.stated_at(&operation.security_at));
        }
    }
    missing
}

/// The challenge that a refused client is shown.
pub(crate) fn challenge(operation: &Operation) -> &'static str {
    match operation.security.iter().flatten().next() {
        Some(Scheme::Basic) => "Basic realm=\"mock\"",
        Some(Scheme::Key { .. }) => "ApiKey realm=\"mock\"",
        _ => "Bearer",
    }
}

fn judge(scheme: &Scheme, request: &Request, accepted: &[String]) -> Option<Problem> {
    match scheme {
        Scheme::Unseen => None,
        Scheme::Bearer => authorization(request, "Bearer", accepted),
        Scheme::Basic => authorization(request, "Basic", accepted),
        Scheme::Key { place, name } => key(*place, name, request, accepted),
    }
}

fn authorization(request: &Request, word: &str, accepted: &[String]) -> Option<Problem> {
    let problem = |message: String| Some(Problem::new(Part::Security, "/Authorization", message));
    if request.headers.get_all("authorization").iter().count() > 1 {
        return problem("is given more than once".to_owned());
    }
    let Some(header) = request.header("authorization") else {
        return problem(format!("is missing; expected `Authorization: {word} ...`"));
    };
    let credentials = match header.split_once(' ') {
        Some((scheme, rest)) if scheme.eq_ignore_ascii_case(word) => rest.trim(),
        _ => return problem(format!("does not begin with `{word} `")),
    };
    let basic = || {
        data_encoding::BASE64
            .decode(credentials.as_bytes())
            .is_ok_and(|pair| pair.contains(&b':'))
    };
    match credentials {
        "" => problem("holds no credentials".to_owned()),
        _ if word == "Basic" && !basic() => {
            problem("is not base64 of name and password".to_owned())
        }
        _ => refuse(credentials, accepted).and_then(|message| problem(message.to_owned())),
    }
}

fn key(place: In, name: &str, request: &Request, accepted: &[String]) -> Option<Problem> {
    let first = |pairs: Vec<(String, String)>| {
        pairs
            .into_iter()
            .find(|pair| pair.0 == name)
            .map(|pair| pair.1)
    };
    let found = match place {
        In::Query => first(request.query()),
        In::Cookie => first(request.cookies()),
        _ => request.header(name),
    };
    let message = match found.as_deref() {
        None | Some("") => Some("is missing; it carries the key"),
        Some(credentials) => refuse(credentials, accepted),
    };
    message.map(|message| Problem::new(Part::Security, join("", name), message))
}

/// Any credentials are accepted unless a list of them was given.
fn refuse(credentials: &str, accepted: &[String]) -> Option<&'static str> {
    let known = accepted.is_empty() || accepted.iter().any(|known| known == credentials);
    (!known).then_some("is not among the credentials this server accepts")
}
