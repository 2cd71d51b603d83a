//! Serves an OpenAPI document: `serve <file> [port] [accepted token]`.
use std::io::Error;

use mock::{Bind, Config, Server};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1);
    let path = arguments
        .next()
        .ok_or_else(|| Error::other("usage: serve <file> [port] [token]"))?;
    let port = arguments.next().map_or(Ok(0), |port| port.parse())?;
    let text =
        std::fs::read_to_string(&path).map_err(|error| Error::other(format!("{path}: {error}")))?;
    let mut sources = codegen::Sources::default();
    let file = sources.add(path, text);
    let (root, findings) = codegen::read_yaml(&sources, sources.whole(file));
    let root = root.ok_or_else(|| Error::other(format!("{findings:?}")))?;
    let server = Server::start(Config {
        bind: Bind::Loopback { port },
        credentials: arguments.collect(),
        ..Config::new(root.to_json())
    })
    .await?;
    println!("{}", server.url());
    for note in server.notes() {
        println!("note: {note}");
    }
    std::future::pending().await
}
