//! Calls in a second with 1, 16 and 256 in flight, against the same calls written
//! by hand with reqwest and serde:
//!
//! ```sh
//! cargo bench -p bench --bench throughput
//! ```
//!
//! Both run in turn, each in a process with one thread, against the same server.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a benchmark stops at what it did not expect"
)]

mod support;

use support::child::{Task, did_a_task};
use support::{What, Who, server};

const CALLS: usize = 10_000;
/// How often each is run, in turn. The best counts: what else a machine does only
/// makes a program slower.
const ROUNDS: usize = 9;

fn main() {
    if did_a_task() {
        return;
    }
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let url = runtime.block_on(server::start());
    println!("calls in a second      bare   palomma");
    for in_flight in [1, 16, 256] {
        let [mut bare, mut ours] = [Vec::new(), Vec::new()];
        for _ in 0..ROUNDS {
            bare.push(rate(Who::Bare, in_flight, &url));
            ours.push(rate(Who::Ours, in_flight, &url));
        }
        let [bare, ours] = [bare, ours].map(|rates| rates.into_iter().fold(0.0, f64::max));
        let more = (ours / bare - 1.0) * 100.0;
        println!("{in_flight:>3} in flight      {bare:>8.0}  {ours:>8.0}   {more:+.1} %");
    }
}

fn rate(who: Who, in_flight: usize, url: &str) -> f64 {
    let task = Task {
        who,
        what: What::Create,
        in_flight,
        calls: CALLS,
    };
    let output = task.command(&[], url).output().unwrap();
    assert!(output.status.success(), "{output:?}");
    String::from_utf8(output.stdout)
        .unwrap()
        .trim()
        .parse()
        .unwrap()
}
