//! What users of the client rely on.

use {library}::{Client, Environment, Error};

fn crosses_threads<T: Send + Sync + 'static>() {}

#[test]
fn clients_and_errors_cross_threads() {
    crosses_threads::<Client>();
    crosses_threads::<Error>();
}

#[test]
fn a_key_is_never_shown() -> Result<(), Box<dyn std::error::Error>> {
    let environment = Environment::custom("http://127.0.0.1:1")?;
    let client = Client::new(environment, "planted-key")?;
    assert!(!format!("{client:?}").contains("planted-key"));
    Ok(())
}
