//! Time of a call with 1, 16 and 256 in flight, and of one whose answer takes as
//! long as the fastest of APIs, against the same call written by
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

/// Calls in flight, calls of one turn, rounds in which each has a turn, and what
/// an answer takes the server.
const TASKS: [(usize, usize, usize, Duration); 4] = [
    (1, 512, 400, Duration::ZERO),
    (16, 512, 400, Duration::ZERO),
    (256, 512, 400, Duration::ZERO),
    // No API answers sooner than this.
    (1, 16, 100, Duration::from_millis(2)),
];
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
    println!("{:40}    time                      processor", "");
    println!("{:20} calls in a second    of a call  of it all", "");
    for (in_flight, calls, rounds, delay) in TASKS {
        let url = runtime.block_on(server::start(delay));
        println!("{in_flight} in flight, an answer takes {delay:?}");
        let task = format!("{in_flight} {calls} {rounds} {url}");
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
    let [in_flight, calls, rounds, url] = *words else {
        panic!("no task: {words:?}");
    };
    let [in_flight, calls, rounds] = [in_flight, calls, rounds].map(|word| word.parse().unwrap());
    let callers = ALL.map(|(_, who)| Caller::new(who, url, in_flight));
    let mut turns = ALL.map(|_| Vec::new());
    for round in 0..WARM_UP + rounds {
        for place in 0..ALL.len() {
            // Each comes first, and after each other, as often.
            let step = if round % 2 == 0 {
                place
            } else {
                ALL.len() - place
            };
            let who = (round / 2 + step) % ALL.len();
            let turn = turn(&callers[who], calls, in_flight).await;
            if round >= WARM_UP {
                turns[who].push(turn);
            }
        }
    }
    tell(&turns);
}

async fn turn(caller: &Caller, calls: usize, in_flight: usize) -> Turn {
    let (started, before) = (Instant::now(), processor());
    caller.calls(What::Create, calls, in_flight).await;
    let per_call = |time: Duration| time.as_secs_f64() * 1e6 / calls as f64;
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

fn tell(turns: &[Vec<Turn>]) {
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
