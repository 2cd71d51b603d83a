//! One of the two programs, in a process of its own.

use std::cell::Cell;
use std::env;
use std::process::Command;
use std::rc::Rc;
use std::time::Instant;

use tokio::runtime::Builder;
use tokio::task::{JoinSet, LocalSet};

use super::{What, Who, bare, ours};

/// How a process is told what to do.
const TASK: &str = "PALOMMA_BENCH_TASK";

/// What a process does.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Task {
    pub(crate) who: Who,
    pub(crate) what: What,
    pub(crate) in_flight: usize,
    pub(crate) calls: usize,
}

impl Task {
    /// This program again, for this task; `wrapper` runs it.
    pub(crate) fn command(&self, wrapper: &[&str], url: &str) -> Command {
        let this = env::current_exe().unwrap();
        let mut command = match wrapper {
            [] => Command::new(this),
            [program, arguments @ ..] => {
                let mut command = Command::new(program);
                command.args(arguments).arg(this);
                command
            }
        };
        let (who, what) = (self.who.name(), self.what.name());
        let task = format!("{who} {what} {} {} {url}", self.in_flight, self.calls);
        command.env(TASK, task);
        command
    }

    fn read(words: &[&str]) -> (Self, String) {
        let [who, what, in_flight, calls, url] = *words else {
            panic!("no task: {words:?}");
        };
        let task = Self {
            who: Who::BOTH.into_iter().find(|one| one.name() == who).unwrap(),
            what: What::BOTH
                .into_iter()
                .find(|one| one.name() == what)
                .unwrap(),
            in_flight: in_flight.parse().unwrap(),
            calls: calls.parse().unwrap(),
        };
        (task, url.to_owned())
    }

    /// Makes the calls, and returns how many there were in a second.
    async fn run(self, url: &str) -> f64 {
        match self.who {
            Who::Bare => {
                let client = bare::Client::new(url);
                self.repeat(client, async |client, what| match what {
                    What::Create => client.create().await.unwrap().id.is_some(),
                    What::Get => client.get().await.unwrap().id.is_some(),
                })
                .await
            }
            Who::Ours => {
                let client = ours::Client::new(url, self.in_flight);
                self.repeat(client, async |client, what| match what {
                    What::Create => client.create().await.unwrap().id.is_some(),
                    What::Get => client.get().await.unwrap().id.is_some(),
                })
                .await
            }
        }
    }

    async fn repeat<C: Clone + 'static>(
        self,
        client: C,
        call: impl AsyncFn(&C, What) -> bool + Copy + 'static,
    ) -> f64 {
        let left = Rc::new(Cell::new(self.calls));
        let started = Instant::now();
        let mut workers = JoinSet::new();
        for _ in 0..self.in_flight {
            let (client, left) = (client.clone(), Rc::clone(&left));
            workers.spawn_local(async move {
                while let Some(rest) = left.get().checked_sub(1) {
                    left.set(rest);
                    assert!(call(&client, self.what).await);
                }
            });
        }
        workers.join_all().await;
        self.calls as f64 / started.elapsed().as_secs_f64()
    }
}

/// Does the task of this process, if it has one; whether it had.
pub(crate) fn did_a_task() -> bool {
    let Ok(task) = env::var(TASK) else {
        return false;
    };
    let words: Vec<_> = task.split(' ').collect();
    let (task, url) = Task::read(&words);
    let runtime = Builder::new_current_thread().enable_all().build().unwrap();
    let rate = runtime.block_on(LocalSet::new().run_until(task.run(&url)));
    println!("{rate}");
    true
}
