//! The command line, run as a user runs it.
#![cfg(feature = "command")]
#![allow(clippy::unwrap_used, reason = "a test stops at what it did not expect")]

use std::io::{BufRead as _, BufReader};
use std::process::{Child, ChildStdout, Command, Output, Stdio};

const SHOP: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/server/shop.json");

fn command(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_mock-server"));
    command.args(arguments);
    command
}

fn run(arguments: &[&str]) -> (Output, String) {
    let output = command(arguments).output().unwrap();
    let said = [output.stdout.as_slice(), &output.stderr].concat();
    let said = String::from_utf8(said).unwrap();
    (output, said)
}

/// A server that is ended with the test.
struct Running {
    child: Child,
    out: BufReader<ChildStdout>,
}

impl Running {
    fn start(arguments: &[&str]) -> Self {
        let mut child = command(arguments).stdout(Stdio::piped()).spawn().unwrap();
        let out = BufReader::new(child.stdout.take().unwrap());
        Self { child, out }
    }

    fn line(&mut self) -> String {
        let mut line = String::new();
        self.out.read_line(&mut line).unwrap();
        line.trim_end().to_owned()
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.child.kill();
        self.child.wait().unwrap();
    }
}

#[test]
fn a_document_is_served_and_every_call_is_told() {
    let mut running = Running::start(&[SHOP, "--port", "0", "--seed", "1"]);
    let line = running.line();
    let url = line.strip_prefix("listening on ").unwrap();
    assert!(url.starts_with("http://127.0.0.1:"), "{url}");
    let client = reqwest::blocking::Client::builder()
        .no_proxy()
        .build()
        .unwrap();
    let get = |path: &str| client.get(format!("{url}{path}")).send().unwrap().status();
    assert_eq!(get("/v1/health"), 204);
    assert_eq!(running.line(), "GET 204 health");
    assert_eq!(get("/v1/orders?limit=secret"), 401);
    assert_eq!(running.line(), "GET 401 listOrders");
    assert!(
        running
            .line()
            .starts_with("  request: security /Authorization")
    );
}

#[test]
fn a_proxy_compares_a_real_server_with_the_document() {
    let mut real = Running::start(&[SHOP, "--port", "0", "--fault", "extra-field"]);
    let real_url = real.line().replace("listening on ", "");
    let mut proxy = Running::start(&[SHOP, "--port", "0", "--proxy", &real_url]);
    let url = proxy.line().replace("listening on ", "");
    let client = reqwest::blocking::Client::builder()
        .no_proxy()
        .build()
        .unwrap();
    let answer = client.get(format!("{url}/v1/health")).send().unwrap();
    assert_eq!(answer.status(), 204);
    assert_eq!(proxy.line(), "GET 204 health");
    assert_eq!(real.line(), "GET 204 health");
}

#[test]
fn trying_all_says_what_was_answered() {
    let (output, said) = run(&[SHOP, "--try-all"]);
    assert!(output.status.success(), "{said}");
    assert!(said.contains("9 operations, 0 problems"), "{said}");
}

#[test]
fn a_yaml_document_that_is_wrong_is_shown_with_its_line() {
    let path = std::env::temp_dir().join(format!("mock-wrong-{}.yaml", std::process::id()));
    std::fs::write(&path, "openapi: 3.0.3\npaths: {\n").unwrap();
    let (output, said) = run(&[path.to_str().unwrap()]);
    std::fs::remove_file(&path).unwrap();
    assert_eq!(output.status.code(), Some(2));
    assert!(said.contains(".yaml:"), "{said}");
}

#[test]
fn a_fault_nobody_knows_is_an_error_that_names_those_that_are() {
    let (output, said) = run(&[SHOP, "--fault", "flood@0.5"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(said.contains("lost-answer"), "{said}");
}

/// Ends a server as a service is ended, and gives its exit code and what it said last.
#[cfg(unix)]
fn ended(mut running: Running) -> (Option<i32>, Vec<String>) {
    let process = running.child.id().to_string();
    let told = Command::new("kill").args(["-TERM", &process]).status();
    assert!(told.unwrap().success());
    let code = running.child.wait().unwrap().code();
    let mut said = Vec::new();
    loop {
        match running.line() {
            line if line.is_empty() => return (code, said),
            line => said.push(line),
        }
    }
}

#[cfg(unix)]
#[test]
fn a_proxy_that_is_ended_reports_what_left_the_document_and_fails() {
    let mut real = Running::start(&[SHOP, "--port", "0", "--fault", "418;on=health;times=1"]);
    let real_url = real.line().replace("listening on ", "");
    for (calls, code) in [(1, 1), (2, 0)] {
        let mut proxy = Running::start(&[SHOP, "--port", "0", "--json", "--proxy", &real_url]);
        let url: serde_json::Value = serde_json::from_str(&proxy.line()).unwrap();
        let url = format!("{}/v1/health", url["listening"].as_str().unwrap());
        let client = reqwest::blocking::Client::builder()
            .no_proxy()
            .build()
            .unwrap();
        for _ in 0..calls {
            let status = client.get(&url).send().unwrap().status();
            let call: serde_json::Value = serde_json::from_str(&proxy.line()).unwrap();
            assert_eq!(call["call"]["status"], status.as_u16());
        }
        let (ended, said) = ended(proxy);
        let report: serde_json::Value = serde_json::from_str(&said[0]).unwrap();
        assert_eq!(report["report"]["calls"], calls);
        assert_eq!(report["report"]["clean"], code == 0);
        assert_eq!(ended, Some(code));
    }
}
