//! Instructions of a call, against the same call written by hand with reqwest and
//! serde, counted by valgrind:
//!
//! ```sh
//! cargo bench -p bench --bench instructions
//! ```
//!
//! Each program makes few calls and many against the same server; the difference
//! is what calls cost, without start and first connection.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a benchmark stops at what it did not expect"
)]

mod support;

use std::fs;
use std::time::Duration;

use support::caller::Caller;
use support::{What, Who, child, median, server};

const FEW: usize = 100;
const MANY: usize = 1_100;
/// How often everything is counted; the median counts.
const ROUNDS: usize = 3;

fn main() {
    if child::did_a_task(calls) {
        return;
    }
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let url = runtime.block_on(server::start(Duration::ZERO));
    println!("instructions of a call       bare    careful              palomma");
    for what in What::BOTH {
        let [bare, careful, ours] = Who::ALL.map(|who| per_call(who, what, &url));
        let more = |by: f64| format!("{by:>8.0} {:+.1} %", (by / bare - 1.0) * 100.0);
        let (name, careful, ours) = (what.name(), more(careful), more(ours));
        println!("{name:<22} {bare:>10.0}   {careful}   {ours}");
    }
}

/// What a process that is counted does.
async fn calls(words: &[&str]) {
    let [who, what, calls, url] = *words else {
        panic!("no task: {words:?}");
    };
    let who = Who::ALL.into_iter().find(|one| one.name() == who);
    let what = What::BOTH.into_iter().find(|one| one.name() == what);
    let caller = Caller::new(who.unwrap(), url, 1);
    caller.calls(what.unwrap(), calls.parse().unwrap(), 1).await;
}

fn per_call(who: Who, what: What, url: &str) -> f64 {
    let of = |calls| {
        let task = format!("{} {} {calls} {url}", who.name(), what.name());
        instructions(&task)
    };
    let rounds = (0..ROUNDS).map(|_| (of(MANY) - of(FEW)) / (MANY - FEW) as f64);
    median(rounds.collect())
}

/// The instructions of a whole process.
fn instructions(task: &str) -> f64 {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("counted");
    let out = format!("--cachegrind-out-file={}", file.display());
    let valgrind = [
        "valgrind",
        "-q",
        "--tool=cachegrind",
        "--cache-sim=no",
        &out,
    ];
    let output = child::command(&valgrind, task).output();
    let output = output.unwrap_or_else(|error| panic!("valgrind cannot be run: {error}"));
    assert!(output.status.success(), "{output:?}");
    let counted = fs::read_to_string(file).unwrap();
    let summary = counted
        .lines()
        .find_map(|line| line.strip_prefix("summary: "));
    summary.unwrap().trim().parse().unwrap()
}
