//! Where calls go: an environment of the document, or a server of one's own.

use anyhow::{Context as _, ensure};
use clap::ArgMatches;
use reqwest::Url;

use crate::document::Operation;

/// Where calls go.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Environment {
    /// Real money.
    Production,
    /// Play money; the default.
    Sandbox,
    /// A server of one's own, such as the mock server.
    Custom(Url),
}

/// The environment of the options.
pub(crate) fn of(inputs: &ArgMatches) -> anyhow::Result<Environment> {
    if let Some(url) = inputs.get_one::<String>("url") {
        return custom(url);
    }
    let name = inputs.get_one::<String>("env").map(String::as_str);
    Ok(match name {
        Some("production") => Environment::Production,
        _ => Environment::Sandbox,
    })
}

/// A key must not travel in the open, so plain HTTP is for this machine only.
fn custom(text: &str) -> anyhow::Result<Environment> {
    let url = Url::parse(text).with_context(|| format!("--url: {text} is no URL"))?;
    let is_local = matches!(url.host_str(), Some("localhost" | "127.0.0.1" | "[::1]"));
    ensure!(
        url.scheme() == "https" || (url.scheme() == "http" && is_local),
        "--url: must be https, or http on this machine"
    );
    Ok(Environment::Custom(url))
}

impl Environment {
    /// Its name, as in the document and in the names of key files.
    pub(crate) fn name(&self) -> &'static str {
        match self {
            Self::Production => "production",
            Self::Sandbox => "sandbox",
            Self::Custom(_) => "custom",
        }
    }

    /// Where an operation is sent, without a slash at the end.
    ///
    /// On a server of one's own, operations keep the path of their documented server.
    pub(crate) fn base(&self, operation: &Operation) -> anyhow::Result<String> {
        let server = operation.servers.iter().find(|server| match self {
            Self::Custom(_) => true,
            _ => server.environment == self.name(),
        });
        let server = server.with_context(|| {
            let command = operation.command();
            format!("no {} server is documented for {command}", self.name())
        })?;
        let Self::Custom(url) = self else {
            return Ok(server.url.clone());
        };
        let documented = Url::parse(&server.url).context("a documented server is no URL")?;
        let front = url.as_str().trim_end_matches('/');
        let path = documented.path().trim_end_matches('/');
        Ok(format!("{front}{path}"))
    }
}
