// Made by `cargo xtask generate`; do not edit.
// Input: sha256:4e1845cdc6c178df97846f0244b9e2c0504eff02635b3e72d2799eabe17cfe30

//! The client's methods, one for each operation.

use super::builder;
use super::Client;
impl Client {
    /// Sends `GET /jobs`.
    ///
    /// Source: `input.yaml`, line 24.
    pub fn list_jobs(&self) -> builder::ListJobs {
        builder::ListJobs::new(&self.caller)
    }
    /// Sends `POST /jobs`.
    ///
    /// Source: `input.yaml`, line 8.
    pub fn create_job(&self) -> builder::CreateJob {
        builder::CreateJob::new(&self.caller)
    }
}
