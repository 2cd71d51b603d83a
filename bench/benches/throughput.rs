//! Time of a call with 1, 16 and 256 in flight, against the same call written by
//! hand with reqwest and serde:
//!
//! ```sh
//! cargo bench -p bench --bench throughput
//! ```
//!
//! All take turns every few milliseconds in one process with one thread, against
//! the same server in another. What else the machine does meets them alike, and a
//! turn is compared with that of the hand-written call in the same round only. That
//! call is compared with itself, too: what differs less is not measurable.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a benchmark stops at what it did not expect"
)]

mod support;

use std::time::{Duration, Instant};

use rustix::time::{ClockId, clock_gettime};
use support::caller::Caller;
use support::{What, Who, child, quantile, server};

/// Calls of one turn.
const CALLS: usize = 512;
/// Rounds in which each has a turn.
const ROUNDS: usize = 400;
/// Rounds before anything is measured.
const WARM_UP: usize = 10;
/// Who takes turns: the first is what all are compared with, the second the same.
const ALL: [(&str, Who); 4] = [
    ("by hand", Who::Bare),
    ("by hand again", Who::Bare),
    ("by hand, careful", Who::Careful),
    ("palomma", Who::Ours),
];

fn main() {
    if child::did_a_task(rounds) {
        return;
    }
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let url = runtime.block_on(server::start());
    println!("{:40}    time                      processor", "");
    println!("{:20} calls in a second    of a call  of it all", "");
    for in_flight in [1, 16, 256] {
        let task = format!("{in_flight} {url}");
        let output = child::command(&[], &task).output().unwrap();
        assert!(output.status.success(), "{output:?}");
        print!("{}", String::from_utf8(output.stdout).unwrap());
    }
}

/// What a call took on average in one turn, in microseconds.
#[derive(Clone, Copy)]
struct Turn {
    time: f64,
    processor: f64,
}

/// Has all take turns, and says what came of it.
async fn rounds(words: &[&str]) {
    let [in_flight, url] = *words else {
        panic!("no task: {words:?}");
    };
    let in_flight = in_flight.parse().unwrap();
    let callers = ALL.map(|(_, who)| Caller::new(who, url, in_flight));
    let mut turns = ALL.map(|_| Vec::new());
    for round in 0..WARM_UP + ROUNDS {
        for place in 0..ALL.len() {
            // Each comes first, and after each other, as often.
            let step = if round % 2 == 0 {
                place
            } else {
                ALL.len() - place
            };
            let who = (round / 2 + step) % ALL.len();
            let turn = turn(&callers[who], in_flight).await;
            if round >= WARM_UP {
                turns[who].push(turn);
            }
        }
    }
    tell(in_flight, &turns);
}

async fn turn(caller: &Caller, in_flight: usize) -> Turn {
    let (started, before) = (Instant::now(), processor());
    caller.calls(What::Create, CALLS, in_flight).await;
    let per_call = |time: Duration| time.as_secs_f64() * 1e6 / CALLS as f64;
    Turn {
        time: per_call(started.elapsed()),
        processor: per_call(processor() - before),
    }
}

/// What the processor took for this thread so far.
fn processor() -> Duration {
    let time = clock_gettime(ClockId::ThreadCPUTime);
    Duration::new(
        time.tv_sec.try_into().unwrap(),
        time.tv_nsec.try_into().unwrap(),
    )
}

fn tell(in_flight: usize, turns: &[Vec<Turn>]) {
    println!("{in_flight} in flight");
    for ((name, _), of) in ALL.iter().zip(turns) {
        let time = |turn: &Turn| turn.time;
        let processor = |turn: &Turn| turn.processor;
        let rate = 1e6 / quantile(of.iter().map(time), 0.5);
        println!(
            "  {name:<18} {rate:>8.0} {} {}",
            compared(of, &turns[0], time),
            compared(of, &turns[0], processor)
        );
    }
}

/// The middle of what each turn took, and by how much it differs from the other
/// turn of its round: the middle, and what half of all rounds lie between.
fn compared(turns: &[Turn], others: &[Turn], of: fn(&Turn) -> f64) -> String {
    let middle = quantile(turns.iter().map(of), 0.5);
    let pairs = turns.iter().zip(others);
    let more: Vec<_> = pairs
        .map(|(turn, other)| (of(turn) / of(other) - 1.0) * 100.0)
        .collect();
    let [low, mid, high] = [0.25, 0.5, 0.75].map(|part| quantile(more.iter().copied(), part));
    format!("{middle:>8.2} us {mid:>+6.2} % ({low:+.1} to {high:+.1})")
}
