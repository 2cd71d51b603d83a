//! Who calls, and how that stays secret.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use palomma::{
    BoxFuture, Client, ClientBuilder, Credential, CredentialError, CredentialProvider, ErrorKind,
    Middleware, Next, SendError,
};
use reqwest::header::AUTHORIZATION;

use crate::calls::{KEY, TestClock, builder, client, create, environment, get};
use crate::support::{Answer, Server};

fn ok() -> Answer {
    Answer::json(200, "{}")
}

fn refused() -> Answer {
    Answer::json(401, "{}")
}

/// A vault with a key for each time it is asked, which notes refusals.
#[derive(Clone, Default)]
struct Vault {
    asked: Arc<AtomicUsize>,
    refused: Arc<AtomicUsize>,
}

impl CredentialProvider for Vault {
    fn credential(&self) -> BoxFuture<'_, Result<Credential, CredentialError>> {
        let number = self.asked.fetch_add(1, Ordering::Relaxed) + 1;
        Box::pin(async move { Ok(format!("key-{number}").into()) })
    }

    fn refused(&self) {
        self.refused.fetch_add(1, Ordering::Relaxed);
    }
}

fn provided(url: &str, provider: impl CredentialProvider) -> ClientBuilder {
    Client::builder(environment(url), Credential::provided(provider)).clock(TestClock::default())
}

fn keys(server: &Server) -> Vec<String> {
    let received = server.received();
    let keys = received.iter().map(|one| one.header("authorization"));
    keys.map(|key| key.unwrap().to_owned()).collect()
}

#[tokio::test]
async fn a_provider_is_asked_before_each_request() {
    let server = Server::start(ok());
    let client = provided(server.url(), Vault::default()).build().unwrap();
    get(&client).await.unwrap();
    create(&client).await.unwrap();
    assert_eq!(keys(&server), ["Bearer key-1", "Bearer key-2"]);
}

#[tokio::test]
async fn a_key_that_was_refused_is_asked_for_again_once() {
    let server = Server::in_turn(vec![refused(), ok(), refused()]);
    let vault = Vault::default();
    let client = provided(server.url(), vault.clone()).build().unwrap();
    create(&client).await.unwrap();
    assert_eq!(keys(&server), ["Bearer key-1", "Bearer key-2"]);
    let error = create(&client).await.unwrap_err();
    assert_eq!((error.status(), error.attempts()), (Some(401), 2));
    assert!(!error.is_outcome_unknown());
    assert_eq!(vault.refused.load(Ordering::Relaxed), 2);
}

#[tokio::test]
async fn a_key_nobody_rotates_is_sent_once() {
    let server = Server::start(refused());
    let error = create(&client(server.url())).await.unwrap_err();
    assert_eq!((error.status(), error.attempts()), (Some(401), 1));
}

#[tokio::test]
async fn without_a_key_that_can_be_one_nothing_is_sent() {
    let server = Server::start(ok());
    for key in ["", "two words", "line\nbreak", "ñ"] {
        let of_today = move || async move { Ok(Credential::from(key)) };
        let client = provided(server.url(), of_today).build().unwrap();
        let error = create(&client).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Configuration);
        assert!(!error.is_outcome_unknown());
    }
    let closed = || async { Err(CredentialError::new("the vault is closed")) };
    let client = provided(server.url(), closed).build().unwrap();
    let error = create(&client).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Configuration);
    assert!(error.to_string().contains("the vault is closed"));
    assert!(server.received().is_empty());
}

#[tokio::test]
async fn a_client_without_a_credential_refuses_before_anything_is_sent() {
    let server = Server::start(ok());
    let nobody = Client::anonymous(environment(server.url()));
    let error = create(&nobody.build().unwrap()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Configuration);
    assert!(server.received().is_empty());
}

#[tokio::test]
async fn a_provider_that_takes_too_long_is_not_waited_for() {
    let server = Server::start(ok());
    let never = || std::future::pending();
    let client = provided(server.url(), never).attempt_timeout(Duration::from_millis(50));
    let error = create(&client.build().unwrap()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::NotSent);
    assert!(!error.is_outcome_unknown());
    assert!(server.received().is_empty());
}

/// Looks at the header with the key.
#[derive(Clone, Default)]
struct Look(Arc<Mutex<Vec<(bool, String)>>>);

impl Middleware for Look {
    fn handle<'a>(
        &'a self,
        request: reqwest::Request,
        next: Next<'a>,
    ) -> BoxFuture<'a, Result<reqwest::Response, SendError>> {
        let key = &request.headers()[AUTHORIZATION];
        let seen = (key.is_sensitive(), format!("{request:?}"));
        self.0.lock().unwrap().push(seen);
        next.send(request)
    }
}

#[tokio::test]
async fn the_header_with_the_key_is_marked_as_sensitive() {
    let server = Server::start(ok());
    let look = Look::default();
    let client = builder(server.url()).middleware(look.clone());
    create(&client.build().unwrap()).await.unwrap();
    let seen = look.0.lock().unwrap().clone();
    let [(is_sensitive, shown)] = &*seen else {
        panic!("it was sent {} times", seen.len());
    };
    assert!(is_sensitive);
    assert!(!shown.contains(KEY), "{shown}");
}

#[tokio::test]
async fn middleware_sees_each_attempt() {
    let server = Server::in_turn(vec![Answer::json(503, "{}"), ok()]);
    let look = Look::default();
    let client = builder(server.url())
        .middleware(look.clone())
        .clock(TestClock::default());
    get(&client.build().unwrap()).await.unwrap();
    assert_eq!(look.0.lock().unwrap().len(), 2);
}

#[tokio::test]
async fn a_reqwest_client_of_ones_own_is_used() {
    let server = Server::start(ok());
    let own = reqwest::Client::builder().user_agent("shop/7").build();
    let client = builder(server.url()).http_client(own.unwrap());
    create(&client.build().unwrap()).await.unwrap();
    assert_eq!(server.received()[0].header("user-agent"), Some("shop/7"));
}
