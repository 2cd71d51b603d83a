//! How far the work is, on a terminal; nothing in a file or pipe.

use std::io::{IsTerminal as _, Write as _, stderr};
use std::sync::atomic::{AtomicUsize, Ordering};

/// A line that is written over while the work goes on.
pub(super) struct Progress {
    total: usize,
    done: AtomicUsize,
    /// Whether a person is watching.
    shown: bool,
}

impl Progress {
    pub(super) fn new(total: usize) -> Self {
        let progress = Self {
            total,
            done: AtomicUsize::new(0),
            shown: stderr().is_terminal(),
        };
        progress.show(0);
        progress
    }

    /// One more is done.
    pub(super) fn step(&self) {
        self.show(self.done.fetch_add(1, Ordering::Relaxed) + 1);
    }

    fn show(&self, done: usize) {
        if self.shown {
            let _ = write!(stderr(), "\r\x1b[Kfetched {done} of {}", self.total);
        }
    }
}

impl Drop for Progress {
    /// Leaves the line to what is said next.
    fn drop(&mut self) {
        if self.shown {
            let _ = write!(stderr(), "\r\x1b[K");
        }
    }
}
