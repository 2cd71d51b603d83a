//! Trying a client: a program that takes calls and tells outcomes, a line of JSON each.
//!
//! The first line it is given says where the server is and with which credentials; every other
//! names an operation and its inputs, and is answered by one line: `{"outcome": …}`, or
//! `{"refused": …}` if there was no call.
use std::io::{BufRead as _, BufReader, Lines, Write as _};
use std::path::Path;
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

use anyhow::Context as _;
use mock::{Wire, WireReport};
use serde_json::{Value, json};

/// Tries every operation with a client.
pub(crate) fn run(document: Value, seed: u64, program: &Path) -> anyhow::Result<WireReport> {
    let wire = Wire::new(document, seed).context("the server does not start")?;
    let mut client = Client::start(program)?;
    client.say(&json!({ "url": wire.url(), "credentials": wire.credentials() }))?;
    let report = wire.run(&mut |operation, inputs| {
        client
            .call(operation, inputs)
            .map_err(|error| format!("{error:#}"))
    });
    client.end();
    Ok(report)
}

/// The program that is the client.
struct Client {
    process: Child,
    said: Option<ChildStdin>,
    told: Lines<BufReader<ChildStdout>>,
}

impl Client {
    fn start(program: &Path) -> anyhow::Result<Self> {
        let mut command = Command::new(program);
        command.stdin(Stdio::piped()).stdout(Stdio::piped());
        let process = command.spawn();
        let mut process = process.with_context(|| format!("cannot run {}", program.display()))?;
        let told = process.stdout.take().context("the client has no output")?;
        Ok(Self {
            said: process.stdin.take(),
            told: BufReader::new(told).lines(),
            process,
        })
    }

    fn say(&mut self, line: &Value) -> anyhow::Result<()> {
        let said = self.said.as_mut().context("the client takes no input")?;
        writeln!(said, "{line}").context("the client has ended")
    }

    fn call(&mut self, operation: &str, inputs: &Value) -> anyhow::Result<Value> {
        self.say(&json!({ "operation": operation, "inputs": inputs }))?;
        let line = self.told.next().context("the client has ended")??;
        let mut told: Value = serde_json::from_str(&line).context("the client tells no JSON")?;
        if let Some(reason) = told.get("refused").and_then(Value::as_str) {
            anyhow::bail!("{reason}");
        }
        let outcome = told.get_mut("outcome").map(Value::take);
        outcome.context("the client tells no outcome")
    }

    /// Lets the program end by itself, which it does at the end of its input.
    fn end(mut self) {
        self.said = None;
        // How it ends says nothing of the calls that were made.
        let _ = self.process.wait();
    }
}
