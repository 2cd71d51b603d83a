//! Pages from the web: one request, its answer, and what may go wrong.

use std::time::Duration;

use codegen::Validators;
use ureq::http::{Response, StatusCode, header};
use ureq::{Agent, Body};
use url::Url;

use super::PullArguments;
use super::retry::{Patience, Trouble, retry_after};

/// No page of documentation is larger.
const LARGEST: u64 = 16 * 1024 * 1024;

/// How many redirects within one site are followed.
const REDIRECTS: usize = 5;

/// What a page was found to be.
#[derive(Debug)]
pub(super) enum Fetched {
    /// It is what was captured before, says the server.
    Unchanged,
    /// Its text, and how to ask later whether it changed.
    Page {
        /// The text as it came.
        text: String,
        /// What the server calls this version.
        validators: Validators,
    },
}

/// The web, asked with patience.
pub(super) struct Web {
    agent: Agent,
    patience: Patience,
}

impl Web {
    pub(super) fn new(arguments: &PullArguments) -> Self {
        let config = Agent::config_builder()
            .user_agent(concat!("palomma-xtask/", env!("CARGO_PKG_VERSION")))
            .accept(
                "text/markdown, text/plain, application/yaml, application/json;q=0.9, */*;q=0.1",
            )
            .http_status_as_error(false)
            // Where to is looked at before it is followed.
            .max_redirects(0)
            .timeout_global(Some(seconds(arguments.timeout)))
            .build();
        Self {
            agent: config.new_agent(),
            patience: Patience {
                retries: arguments.retries,
                pause: seconds(arguments.pause),
            },
        }
    }

    /// The page at an address, unless it is still the one that is known.
    pub(super) fn fetch(&self, url: &Url, known: &Validators) -> Result<Fetched, String> {
        self.patience
            .insist(|| self.follow(url, known))
            .map_err(|why| format!("{url}: {why}"))
    }

    fn follow(&self, url: &Url, known: &Validators) -> Result<Fetched, Trouble> {
        let mut at = url.clone();
        for _ in 0..=REDIRECTS {
            let mut answer = self.ask(&at, known)?;
            if !answer.status().is_redirection() || answer.status() == StatusCode::NOT_MODIFIED {
                return understand(&mut answer);
            }
            at = next(&at, &answer)?;
        }
        Err(Trouble::Lasting("it redirects without end".to_owned()))
    }

    fn ask(&self, url: &Url, known: &Validators) -> Result<Response<Body>, Trouble> {
        let mut request = self.agent.get(url.as_str());
        if let Some(etag) = &known.etag {
            request = request.header(header::IF_NONE_MATCH, etag);
        }
        if let Some(date) = &known.last_modified {
            request = request.header(header::IF_MODIFIED_SINCE, date);
        }
        request.call().map_err(trouble)
    }
}

fn seconds(seconds: f64) -> Duration {
    Duration::try_from_secs_f64(seconds).unwrap_or(Duration::MAX)
}

fn understand(answer: &mut Response<Body>) -> Result<Fetched, Trouble> {
    match answer.status() {
        StatusCode::OK => page(answer),
        StatusCode::NOT_MODIFIED => Ok(Fetched::Unchanged),
        status => Err(refusal(status, text_of(answer, header::RETRY_AFTER))),
    }
}

fn page(answer: &mut Response<Body>) -> Result<Fetched, Trouble> {
    let validators = Validators {
        etag: text_of(answer, header::ETAG),
        last_modified: text_of(answer, header::LAST_MODIFIED),
    };
    let body = answer.body_mut().with_config().limit(LARGEST);
    let bytes = body.read_to_vec().map_err(trouble)?;
    let text = String::from_utf8(bytes);
    let text = text.map_err(|_| Trouble::Lasting("the answer is not text in UTF-8".to_owned()))?;
    Ok(Fetched::Page { text, validators })
}

fn text_of(answer: &Response<Body>, name: header::HeaderName) -> Option<String> {
    let value = answer.headers().get(name)?;
    Some(value.to_str().ok()?.to_owned())
}

/// Where a redirect leads, if that is the same site.
fn next(at: &Url, answer: &Response<Body>) -> Result<Url, Trouble> {
    let location = text_of(answer, header::LOCATION);
    let target = location.and_then(|location| at.join(&location).ok());
    let target = target.ok_or_else(|| Trouble::Lasting("it redirects to nowhere".to_owned()))?;
    if is_same_site(at, &target) {
        return Ok(target);
    }
    Err(Trouble::Lasting(format!(
        "it redirects to {target}, another site; if the page moved there, write that address in sources.toml"
    )))
}

/// The same origin, or the same host with encryption added.
fn is_same_site(from: &Url, to: &Url) -> bool {
    let upgraded = from.scheme() == "http"
        && to.scheme() == "https"
        && from.port().is_none()
        && to.port().is_none()
        && from.host() == to.host();
    from.origin() == to.origin() || upgraded
}

fn refusal(status: StatusCode, after: Option<String>) -> Trouble {
    let why = format!("the server answered {status}");
    let passing = matches!(status.as_u16(), 408 | 425 | 429 | 500 | 502 | 503 | 504);
    if passing {
        let now = chrono::Utc::now();
        let after = after.and_then(|after| retry_after(&after, now));
        return Trouble::Passing(why, after);
    }
    Trouble::Lasting(why)
}

fn trouble(error: ureq::Error) -> Trouble {
    use ureq::Error;
    match error {
        Error::Timeout(_) => Trouble::Passing("no answer in time".to_owned(), None),
        Error::Io(error) => Trouble::Passing(format!("the answer broke off: {error}"), None),
        Error::HostNotFound | Error::ConnectionFailed => Trouble::Passing(error.to_string(), None),
        Error::BodyExceedsLimit(limit) => {
            Trouble::Lasting(format!("the answer is larger than {limit} bytes"))
        }
        error => Trouble::Lasting(error.to_string()),
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test may fail")]
mod tests {
    use super::*;

    #[test]
    fn a_site_is_an_origin_and_may_start_to_encrypt() {
        let is_same = |from: &str, to: &str| {
            is_same_site(&Url::parse(from).unwrap(), &Url::parse(to).unwrap())
        };
        assert!(is_same("https://a.example/x", "https://a.example/y"));
        assert!(is_same("http://a.example/x", "https://a.example/x"));
        assert!(!is_same("https://a.example/x", "http://a.example/x"));
        assert!(!is_same("https://a.example/x", "https://b.example/x"));
        assert!(!is_same("http://a.example:81/x", "http://a.example:82/x"));
    }

    #[test]
    fn a_busy_server_is_asked_again_and_a_missing_page_is_not() {
        let busy = refusal(StatusCode::SERVICE_UNAVAILABLE, Some("7".to_owned()));
        let pause = Some(Duration::from_secs(7));
        assert!(matches!(busy, Trouble::Passing(_, after) if after == pause));
        let missing = refusal(StatusCode::NOT_FOUND, None);
        assert_eq!(
            missing,
            Trouble::Lasting("the server answered 404 Not Found".to_owned())
        );
    }
}
