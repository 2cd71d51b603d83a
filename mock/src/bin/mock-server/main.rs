//! The command line of the mock server: `cargo xtask mock --help`.
mod arguments;
mod document;
mod screen;
mod upstream;

use std::process::ExitCode;

use anyhow::Context as _;
use clap::Parser as _;
use mock::{Mock, Strictness};

use arguments::Arguments;
use upstream::RealServer;

/// The document is wrong, or the server cannot start.
const BAD_INPUT: u8 = 2;
/// An operation was answered in a way the document does not allow.
const NOT_AS_DOCUMENTED: u8 = 1;

fn main() -> ExitCode {
    match run(Arguments::parse()) {
        Ok(code) => code,
        Err(error) => {
            screen::error(&error);
            ExitCode::from(BAD_INPUT)
        }
    }
}

fn run(arguments: Arguments) -> anyhow::Result<ExitCode> {
    let document = document::read(&arguments.document)?;
    if arguments.try_all {
        let smoke = mock::smoke(document)?;
        screen::smoke(&smoke);
        let is_clean = smoke.problems.is_empty();
        return Ok(ExitCode::from(if is_clean { 0 } else { NOT_AS_DOCUMENTED }));
    }
    let server = mock(&arguments, document)?
        .on_call(screen::call)
        .start()
        .context("the server does not start")?;
    screen::started(&server);
    server.wait();
    Ok(ExitCode::SUCCESS)
}

fn mock(arguments: &Arguments, document: serde_json::Value) -> anyhow::Result<Mock> {
    let mut mock = Mock::from_document(document)
        .bind(arguments.address())
        .seed(arguments.seed);
    if arguments.lenient {
        mock = mock.strictness(Strictness::Lenient);
    }
    for credentials in &arguments.accept {
        mock = mock.accept(credentials);
    }
    for rate in &arguments.fault {
        mock = mock.fault(rate.fault.clone(), rate.chance);
    }
    if let Some(url) = &arguments.proxy {
        mock = mock.proxy(RealServer::new(url)?);
    }
    Ok(mock)
}
