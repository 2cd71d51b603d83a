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

use support::child::{Task, did_a_task};
use support::{What, Who, median, server};

const FEW: usize = 100;
const MANY: usize = 1_100;
/// How often everything is counted; the median counts.
const ROUNDS: usize = 3;

fn main() {
    if did_a_task() {
        return;
    }
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let url = runtime.block_on(server::start());
    println!("instructions of a call     bare   palomma");
    for what in What::BOTH {
        let [bare, ours] = Who::BOTH.map(|who| per_call(who, what, &url));
        let more = (ours / bare - 1.0) * 100.0;
        println!(
            "{:<22} {bare:>8.0}  {ours:>8.0}   {more:+.1} %",
            what.name()
        );
    }
}

fn per_call(who: Who, what: What, url: &str) -> f64 {
    let of = |calls| {
        let task = Task {
            who,
            what,
            in_flight: 1,
            calls,
        };
        instructions(task, url)
    };
    let rounds = (0..ROUNDS).map(|_| (of(MANY) - of(FEW)) / (MANY - FEW) as f64);
    median(rounds.collect())
}

/// The instructions of a whole process.
fn instructions(task: Task, url: &str) -> f64 {
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
    let output = task.command(&valgrind, url).output();
    let output = output.unwrap_or_else(|error| panic!("valgrind cannot be run: {error}"));
    assert!(output.status.success(), "{output:?}");
    let counted = fs::read_to_string(file).unwrap();
    let summary = counted
        .lines()
        .find_map(|line| line.strip_prefix("summary: "));
    summary.unwrap().trim().parse().unwrap()
}
