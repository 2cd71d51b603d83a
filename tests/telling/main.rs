//! What the client tells: logs, traces and errors.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test stops at what it did not expect"
)]

#[path = "../support/mod.rs"]
mod support;

#[path = "../support/listener.rs"]
mod listener;

#[path = "../support/calls.rs"]
mod calls;

mod secrets;
mod traces;

use std::sync::LazyLock;

use listener::Listener;

/// What all threads tell.
static ALL: LazyLock<Listener> = LazyLock::new(|| {
    let listener = Listener::default();
    tracing::subscriber::set_global_default(listener.clone()).unwrap();
    log::set_boxed_logger(Box::new(listener.clone())).unwrap();
    log::set_max_level(log::LevelFilter::Trace);
    listener
});

/// Has everything told, on whatever thread, before anything can be: `tracing`
/// remembers of each place in the code whether anybody listens.
fn listen_always() -> &'static Listener {
    &ALL
}
