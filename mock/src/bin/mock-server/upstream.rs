//! The way to a real server, for proxy mode.
use std::error::Error;

use anyhow::{Context as _, ensure};
use mock::bytes::Bytes;
use mock::http::{Request, Response};
use mock::{Answer, Upstream};
use reqwest::{Client, Url};

/// A real server, reached by HTTPS with the system's trust.
pub(crate) struct RealServer {
    client: Client,
    origin: Url,
}

impl RealServer {
    pub(crate) fn new(origin: &str) -> anyhow::Result<Self> {
        let origin = Url::parse(origin).with_context(|| format!("--proxy: {origin} is no URL"))?;
        ensure!(origin.has_host(), "--proxy: the URL names no host");
        let redirects = reqwest::redirect::Policy::none();
        let client = Client::builder().redirect(redirects).build()?;
        Ok(Self { client, origin })
    }
}

impl Upstream for RealServer {
    fn send(&self, request: Request<Bytes>) -> Answer {
        let client = self.client.clone();
        let mut url = self.origin.clone();
        let front = self.origin.path().trim_end_matches('/');
        url.set_path(&format!("{front}{}", request.uri().path()));
        url.set_query(request.uri().query());
        Box::pin(async move { forward(&client, url, request).await })
    }
}

async fn forward(
    client: &Client,
    url: Url,
    request: Request<Bytes>,
) -> Result<Response<Bytes>, Box<dyn Error + Send + Sync>> {
    let (parts, body) = request.into_parts();
    let sent = client.request(parts.method, url);
    let answer = sent.headers(parts.headers).body(body).send().await?;
    let mut response = Response::new(Bytes::new());
    *response.status_mut() = answer.status();
    *response.headers_mut() = answer.headers().clone();
    *response.body_mut() = answer.bytes().await?;
    Ok(response)
}
