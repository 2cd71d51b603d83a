//! This program again, in a process of its own with one thread.

use std::env;
use std::process::Command;

use tokio::runtime::Builder;
use tokio::task::LocalSet;

/// How a process is told what to do.
const TASK: &str = "PALOMMA_BENCH_TASK";

/// This program again, with a task; `wrapper` runs it.
pub(crate) fn command(wrapper: &[&str], task: &str) -> Command {
    let this = env::current_exe().unwrap();
    let mut command = match wrapper {
        [] => Command::new(this),
        [program, arguments @ ..] => {
            let mut command = Command::new(program);
            command.args(arguments).arg(this);
            command
        }
    };
    command.env(TASK, task);
    command
}

/// Does the task of this process, if it has one; whether it had.
pub(crate) fn did_a_task(task: impl AsyncFn(&[&str])) -> bool {
    let Ok(words) = env::var(TASK) else {
        return false;
    };
    let words: Vec<_> = words.split(' ').collect();
    let runtime = Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(LocalSet::new().run_until(task(&words)));
    true
}
