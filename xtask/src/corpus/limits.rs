//! Runs a command within limits and notes what it takes.

use std::collections::BTreeMap;
use std::fs;
use std::process::{self, Child, Command, ExitStatus};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, bail};

/// What the system calls the most memory that a process has held, in KiB.
const MOST_MEMORY: &str = "VmHWM:";

/// How often a command is looked at.
const LOOK: Duration = Duration::from_millis(50);

/// What a command may take.
#[derive(Clone, Copy, Debug)]
pub(super) struct Limits {
    /// The longest it may run.
    pub(super) time: Duration,
    /// The most bytes of memory it and what it starts may hold.
    pub(super) memory: u64,
}

/// What a command took.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Used {
    /// How long it ran.
    pub(super) time: Duration,
    /// The most bytes of memory one of its processes held; none where the
    /// system does not tell.
    pub(super) memory: Option<u64>,
}

/// Runs a command to its end, or ends it at a limit.
///
/// # Errors
///
/// When it cannot be started, or was ended at a limit; the limit is named.
pub(super) fn run(command: &mut Command, limits: &Limits, used: &mut Used) -> Result<ExitStatus> {
    let started = Instant::now();
    let mut child = command.spawn().context("cannot start the process")?;
    loop {
        let ended = child.try_wait().context("cannot wait for the process")?;
        used.time = started.elapsed();
        if let Some(status) = ended {
            return Ok(status);
        }
        used.memory = used.memory.max(memory_of(child.id()));
        if let Some(limit) = exceeded(used, limits) {
            stop(&mut child);
            bail!("stopped after {limit}");
        }
        thread::sleep(LOOK);
    }
}

fn exceeded(used: &Used, limits: &Limits) -> Option<String> {
    if used.time > limits.time {
        return Some(format!("{} seconds", limits.time.as_secs()));
    }
    let memory = used.memory?;
    (memory > limits.memory).then(|| format!("taking {} MiB of memory", memory / 1024 / 1024))
}

fn stop(child: &mut Child) {
    // It may have ended by itself in the meantime.
    let _ = child.kill();
    let _ = child.wait();
}

/// The most memory that a process or one that it started has held so far, in
/// bytes; none where the system does not tell.
fn memory_of(process: u32) -> Option<u64> {
    let mut children: BTreeMap<u32, Vec<u32>> = BTreeMap::new();
    for entry in fs::read_dir("/proc").ok()?.flatten() {
        let Some(id) = entry
            .file_name()
            .to_str()
            .and_then(|name| name.parse().ok())
        else {
            continue;
        };
        if let Some(parent) = status(id, "PPid:") {
            children
                .entry(u32::try_from(parent).ok()?)
                .or_default()
                .push(id);
        }
    }
    let mut open = vec![process];
    let mut most = None;
    while let Some(id) = open.pop() {
        most = most.max(status(id, MOST_MEMORY).map(|kib| kib * 1024));
        open.extend(children.remove(&id).unwrap_or_default());
    }
    most
}

/// The most memory that this process has held so far, in bytes; none where the
/// system does not tell.
pub(super) fn memory_of_this_process() -> Option<u64> {
    status(process::id(), MOST_MEMORY).map(|kib| kib * 1024)
}

/// A number of a process's status.
fn status(id: u32, name: &str) -> Option<u64> {
    let text = fs::read_to_string(format!("/proc/{id}/status")).ok()?;
    let line = text.lines().find(|line| line.starts_with(name))?;
    line.split_whitespace().nth(1)?.parse().ok()
}
