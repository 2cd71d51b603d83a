//! The command line of the mock server: `cargo xtask mock --help`.
mod arguments;
mod document;
mod ending;
mod screen;
mod upstream;
mod wire;

use std::fs;
use std::process::ExitCode;

use anyhow::Context as _;
use clap::Parser as _;
use mock::{Mock, Strictness, Webhooks};

use arguments::Arguments;
use screen::Screen;
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
    if let Some(program) = &arguments.wire {
        let report = wire::run(document, arguments.seed, program)?;
        screen::wire(&report);
        let is_clean = report.right() == report.operations.len();
        return Ok(ExitCode::from(if is_clean { 0 } else { NOT_AS_DOCUMENTED }));
    }
    serve(&arguments, document)
}

/// Serves until the process is told to end; in proxy mode, a report follows.
fn serve(arguments: &Arguments, document: serde_json::Value) -> anyhow::Result<ExitCode> {
    let screen = Screen::of(arguments);
    let server = mock(arguments, document)?
        .on_call(move |call| screen.call(call))
        .on_delivery(move |delivery| screen.delivery(delivery))
        .start()
        .context("the server does not start")?;
    screen.started(&server);
    ending::wait()?;
    if arguments.proxy.is_none() {
        return Ok(ExitCode::SUCCESS);
    }
    let report = server.report();
    screen.report(&report);
    Ok(ExitCode::from(if report.is_clean() {
        0
    } else {
        NOT_AS_DOCUMENTED
    }))
}

fn mock(arguments: &Arguments, document: serde_json::Value) -> anyhow::Result<Mock> {
    let mut mock = Mock::from_document(document)
        .bind(arguments.address())
        .seed(arguments.seed)
        .calls_kept(0);
    if arguments.lenient {
        mock = mock.strictness(Strictness::Lenient);
    }
    for credentials in &arguments.accept {
        mock = mock.accept(credentials);
    }
    for injection in &arguments.fault {
        mock = mock.inject(injection.clone());
    }
    if let Some(url) = &arguments.proxy {
        mock = mock.proxy(RealServer::new(url)?);
    }
    if let Some(webhooks) = webhooks(arguments)? {
        mock = mock.webhooks(webhooks);
    }
    Ok(mock)
}

fn webhooks(arguments: &Arguments) -> anyhow::Result<Option<Webhooks>> {
    let (Some(file), Some(url)) = (&arguments.webhooks, &arguments.deliver_to) else {
        return Ok(None);
    };
    let config = document::read(file)?;
    let webhooks = Webhooks::read(&config, url).with_context(|| file.display().to_string())?;
    let Some(file) = &arguments.webhook_key_file else {
        return Ok(Some(webhooks));
    };
    let key = fs::read_to_string(file);
    let key = key.with_context(|| format!("cannot read {}", file.display()))?;
    Ok(Some(webhooks.key(key.trim())))
}
