//! The command line, run as a user runs it, against the mock server.
#![allow(clippy::unwrap_used, reason = "a test stops at what it did not expect")]

use std::fs;
use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};

use mock::{Fault, Mock, Server};
use serde_json::{Value, json};
use tempfile::TempDir;

const KEY: &str = "planted-key-0123456789";
const ACCOUNT: &str = "98765432101";

fn document() -> Value {
    serde_json::from_str(include_str!("../../generated/openapi.json")).unwrap()
}

/// A terminal without a terminal: a home of its own, a server, and a key in the environment.
struct Desk {
    server: Server,
    home: TempDir,
    key: Option<&'static str>,
}

/// What a run left behind.
#[derive(Debug)]
struct Run {
    code: i32,
    out: String,
    err: String,
}

impl Desk {
    fn new() -> Self {
        let mock = Mock::from_document(document()).accept(KEY).seed(1);
        Self {
            server: mock.start().unwrap(),
            home: TempDir::new().unwrap(),
            key: Some(KEY),
        }
    }

    fn without_key() -> Self {
        Self {
            key: None,
            ..Self::new()
        }
    }

    /// Runs a command against the server.
    fn run(&self, arguments: &[&str]) -> Run {
        let url = self.server.url();
        self.anywhere(&[arguments, &["--url", &url]].concat(), "")
    }

    /// Runs a command with this on its standard input.
    fn anywhere(&self, arguments: &[&str], input: &str) -> Run {
        let mut command = Command::new(env!("CARGO_BIN_EXE_palomma"));
        command
            .env_clear()
            .env("HOME", self.home.path())
            .args(arguments);
        if let Some(key) = self.key {
            command.env("PALOMMA_API_KEY", key);
        }
        let command = command
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        let mut child = command.spawn().unwrap();
        child
            .stdin
            .take()
            .unwrap()
            .write_all(input.as_bytes())
            .unwrap();
        let output = child.wait_with_output().unwrap();
        let run = Run {
            code: output.status.code().unwrap(),
            out: String::from_utf8(output.stdout).unwrap(),
            err: String::from_utf8(output.stderr).unwrap(),
        };
        assert!(
            !format!("{run:?}").contains(KEY),
            "the key was printed: {run:?}"
        );
        run
    }
}

const TARGET: [&str; 12] = [
    "payouts",
    "create-payout-target",
    "--customer-id",
    "01HPR57X6QR5ZRKEEKBSDBW4RA",
    "--redirect-url",
    "https://merchant.example/done",
    "--bank-account.bank",
    "bancolombia",
    "--bank-account.account-type",
    "savings",
    "--bank-account.account-number",
    ACCOUNT,
];

fn target_body() -> Value {
    json!({
        "type": "bankAccount",
        "customerId": "01HPR57X6QR5ZRKEEKBSDBW4RA",
        "redirectUrl": "https://merchant.example/done",
        "bankAccount": {
            "bank": "bancolombia", "accountType": "savings", "accountNumber": ACCOUNT,
        },
    })
}

fn operation_ids() -> Vec<String> {
    let document = document();
    let items = document.get("paths").unwrap().as_object().unwrap().values();
    let operations = items.flat_map(|item| item.as_object().unwrap().values());
    let ids = operations.filter_map(|one| one.get("operationId")?.as_str());
    ids.map(str::to_owned).collect()
}

#[test]
fn every_operation_of_the_document_has_a_command() {
    let desk = Desk::new();
    for id in operation_ids() {
        let kebab = |word: &str| {
            let spread = |c: char| match c.is_ascii_uppercase() {
                true => format!("-{}", c.to_ascii_lowercase()),
                false => c.to_string(),
            };
            word.chars().map(spread).collect::<String>()
        };
        let words: Vec<String> = id.split('.').map(kebab).collect();
        let mut words: Vec<&str> = words.iter().map(String::as_str).collect();
        words.push("--help");
        let run = desk.run(&words);
        assert_eq!(run.code, 0, "{id}: {run:?}");
    }
}

#[test]
fn options_become_the_documented_body_and_the_type_is_filled_in() {
    let desk = Desk::new();
    let run = desk.run(&TARGET);
    assert_eq!(run.code, 0, "{run:?}");
    let calls = desk.server.calls();
    let call = calls.first().unwrap();
    assert_eq!(call.json().unwrap(), target_body());
    assert_eq!(call.problems, []);
}

#[test]
fn a_table_shows_the_answer_without_what_is_private() {
    let run = Desk::new().run(&TARGET);
    assert!(run.out.contains("status: active"), "{run:?}");
    assert!(
        run.out.contains("customerDetails.name: (private"),
        "{run:?}"
    );
    assert!(!run.out.contains("Pepito"), "{run:?}");
}

#[test]
fn json_goes_in_and_comes_out() {
    let desk = Desk::new();
    let url = desk.server.url();
    let arguments = ["payouts", "create-payout-target", "--json=-", "--url", &url];
    let run = desk.anywhere(&arguments, &target_body().to_string());
    let answer: Value = serde_json::from_str(&run.out).unwrap();
    assert_eq!(answer.get("customerId"), target_body().get("customerId"));
    let file = desk.home.path().join("body.json");
    fs::write(&file, target_body().to_string()).unwrap();
    let body = format!("--json=@{}", file.display());
    let run = desk.run(&[
        "payouts",
        "create-payout-target",
        &body,
        "--reference",
        "r-7",
    ]);
    let answer: Value = serde_json::from_str(&run.out).unwrap();
    assert_eq!(
        answer.get("reference"),
        Some(&json!("r-7")),
        "options go over the JSON"
    );
}

/// Makes a customer of this reference and gives its identifier.
fn customer(desk: &Desk, reference: &str) -> String {
    let body = json!({
        "reference": reference, "name": "Ana", "documentType": "cc",
        "documentNumber": "1037551022", "email": "ana@example.com", "phoneNumber": "3013111111",
    });
    let body = format!("--json={body}");
    let run = desk.run(&["payouts", "create-customer", &body]);
    let answer: Value = serde_json::from_str(&run.out).unwrap();
    let id = answer.get("id").and_then(Value::as_str);
    id.unwrap().to_owned()
}

#[test]
fn a_list_is_filtered_and_says_where_the_next_page_starts() {
    let desk = Desk::new();
    let (first, second) = (customer(&desk, "ana-1"), customer(&desk, "ana-2"));
    let filtered = desk.run(&["payouts", "list-customers", "--reference", "ana-2"]);
    assert!(filtered.out.contains(&second), "{filtered:?}");
    assert!(!filtered.out.contains(&first), "{filtered:?}");
    let page = desk.run(&["payouts", "list-customers", "--limit", "1"]);
    let cursor = page
        .out
        .lines()
        .find_map(|line| line.strip_prefix("cursor: "));
    let next = [
        "payouts",
        "list-customers",
        "--limit",
        "1",
        "--cursor",
        cursor.unwrap(),
    ];
    let next = desk.run(&next);
    assert!(
        page.out.contains(&first) && next.out.contains(&second),
        "{page:?} {next:?}"
    );
}

#[test]
fn one_thing_is_fetched_by_its_identifier() {
    let desk = Desk::new();
    let id = customer(&desk, "ana-1");
    let found = desk.run(&["payouts", "get-customer-by-id", &id]);
    assert!(found.out.contains("reference: ana-1"), "{found:?}");
    let missing = desk.run(&["payouts", "get-customer-by-id", "01NONE"]);
    assert_eq!(missing.code, 1);
    assert!(missing.err.contains("404"), "{missing:?}");
}

#[test]
fn missing_options_are_named_and_nothing_is_sent() {
    let desk = Desk::new();
    let run = desk.run(&["payouts", "create-payout-target", "--reference", "r"]);
    assert_eq!(run.code, 2);
    assert!(run.err.contains("--customer-id, --redirect-url"), "{run:?}");
    assert!(desk.server.calls().is_empty());
}

#[test]
fn a_refusal_of_the_api_is_told_with_its_message() {
    let run = Desk::new().run(&["payouts", "create-payout-target", "--json={}"]);
    assert_eq!(run.code, 1);
    assert!(run.err.contains("answered 400: body /"), "{run:?}");
    let error: Value = serde_json::from_str(&run.out).unwrap();
    assert!(error.get("message").is_some());
}

#[test]
fn a_limit_on_calls_says_when_to_try_again() {
    let desk = Desk::new();
    desk.server
        .inject("429;retry-after=7".parse::<Fault>().unwrap());
    let run = desk.run(&TARGET);
    assert_eq!(run.code, 1);
    assert!(run.err.contains("try again after: 7"), "{run:?}");
}

#[test]
fn an_answer_that_is_lost_leaves_the_outcome_unknown() {
    for fault in [Fault::LostAnswer, Fault::CutBody] {
        let desk = Desk::new();
        desk.server.inject(fault);
        let run = desk.run(&TARGET);
        assert_eq!(run.code, 4, "{run:?}");
        assert!(run.err.contains("look before you repeat it"), "{run:?}");
    }
}

#[test]
fn a_server_that_fails_leaves_the_outcome_unknown_unless_the_call_only_asks() {
    let desk = Desk::new();
    desk.server.inject("500".parse::<Fault>().unwrap());
    let run = desk.run(&TARGET);
    assert_eq!(run.code, 4, "{run:?}");
    assert!(run.err.contains("look before you repeat it"), "{run:?}");
    desk.server.inject("500".parse::<Fault>().unwrap());
    let run = desk.run(&["payouts", "list-customers"]);
    assert_eq!(run.code, 1, "{run:?}");
}

#[test]
fn an_amount_that_cannot_be_sent_as_it_was_typed_is_not_sent() {
    let desk = Desk::new();
    let amount = "100000000000000000000.25";
    let json = format!("--json={{\"amount\": {amount}}}");
    for arguments in [["--amount", amount].as_slice(), &[json.as_str()]] {
        let run = desk.run(&[&["payouts", "create-payin-link"], arguments].concat());
        assert_eq!(run.code, 2, "{run:?}");
        assert!(run.err.contains("digits"), "{run:?}");
    }
    assert!(desk.server.calls().is_empty());
}

#[test]
fn without_a_connection_nothing_was_sent() {
    let desk = Desk::new();
    let arguments = [&TARGET[..], &["--url", "http://127.0.0.1:9"]].concat();
    let run = desk.anywhere(&arguments, "");
    assert_eq!(run.code, 3, "{run:?}");
    assert!(run.err.contains("not sent"), "{run:?}");
}

#[test]
fn a_page_instead_of_json_is_not_shown() {
    let desk = Desk::new();
    desk.server.inject(Fault::Html);
    let run = desk.run(&TARGET);
    assert_eq!((run.code, run.out.as_str()), (4, ""));
    assert!(run.err.contains("no JSON"), "{run:?}");
}

#[test]
fn production_is_not_changed_unless_somebody_says_so() {
    let arguments = [&TARGET[..], &["--env", "production"]].concat();
    let run = Desk::new().anywhere(&arguments, "production\n");
    assert_eq!(run.code, 2);
    assert!(run.err.contains("add --yes"), "{run:?}");
}

#[test]
fn a_key_travels_in_the_open_to_this_machine_only() {
    let arguments = [&TARGET[..], &["--url", "http://example.com"]].concat();
    let run = Desk::new().anywhere(&arguments, "");
    assert_eq!(run.code, 2);
    assert!(run.err.contains("must be https"), "{run:?}");
}

#[test]
fn without_a_key_the_places_for_one_are_named() {
    let run = Desk::without_key().run(&TARGET);
    assert_eq!(run.code, 2);
    for place in ["PALOMMA_API_KEY", "palomma/custom.key", "--key-file"] {
        assert!(run.err.contains(place), "{run:?}");
    }
}

#[cfg(unix)]
fn write_key(path: &Path, mode: u32) {
    use std::os::unix::fs::PermissionsExt as _;
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, format!("{KEY}\n")).unwrap();
    fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
}

#[cfg(unix)]
#[test]
fn a_key_file_that_others_can_read_is_refused_with_the_remedy() {
    let desk = Desk::without_key();
    let file = desk.home.path().join(".config/palomma/custom.key");
    write_key(&file, 0o640);
    let run = desk.run(&TARGET);
    assert_eq!(run.code, 2);
    assert!(run.err.contains("chmod 600"), "{run:?}");
    write_key(&file, 0o600);
    assert_eq!(desk.run(&TARGET).code, 0);
}

#[test]
fn shells_are_given_completions_with_every_command() {
    let desk = Desk::without_key();
    for shell in ["bash", "zsh", "fish", "powershell"] {
        let run = desk.anywhere(&["completions", shell], "");
        assert_eq!(run.code, 0, "{run:?}");
        assert!(run.out.contains("create-payout-target"), "{shell}");
    }
}
