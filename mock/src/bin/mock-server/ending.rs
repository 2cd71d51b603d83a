//! Waiting until the process is told to end.
use anyhow::Context as _;
use tokio::runtime::Builder;

/// Waits for Ctrl-C, or for the signal that services are ended with.
pub(crate) fn wait() -> anyhow::Result<()> {
    let runtime = Builder::new_current_thread().enable_all().build()?;
    runtime
        .block_on(told())
        .context("cannot wait for the end of the process")
}

#[cfg(unix)]
async fn told() -> std::io::Result<()> {
    use tokio::signal::unix::{SignalKind, signal};

    let mut ended = signal(SignalKind::terminate())?;
    tokio::select! {
        told = tokio::signal::ctrl_c() => told,
        _ = ended.recv() => Ok(()),
    }
}

#[cfg(not(unix))]
async fn told() -> std::io::Result<()> {
    tokio::signal::ctrl_c().await
}
