//! Calls operations as it is told, a line of JSON each, and tells the outcomes.
//!
//! The first line says where the server is, and with which credentials to call.

use std::error::Error;
use std::io::{BufRead as _, Write as _, stdin, stdout};

use {library}::exercise::{Inputs, exercise};
use {library}::{CallOptions, Client, Credential, Environment};
use serde_json::{Value, json};

fn main() -> Result<(), Box<dyn Error>> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let mut lines = stdin().lock().lines();
    let settings = lines.next().ok_or("there are no settings")??;
    let client = client(&serde_json::from_str(&settings)?)?;
    for line in lines {
        let call: Value = serde_json::from_str(&line?)?;
        let operation = call["operation"].as_str().unwrap_or_default();
        let inputs = Inputs::new(call["inputs"].clone());
        let told = match runtime.block_on(exercise(&client, operation, &inputs)) {
            Ok(outcome) => json!({ "outcome": outcome }),
            Err(reason) => json!({ "refused": reason }),
        };
        writeln!(stdout(), "{told}")?;
    }
    Ok(())
}

fn client(settings: &Value) -> Result<Client, Box<dyn Error>> {
    let url = settings["url"].as_str().ok_or("there is no URL")?;
    let mut builder = Client::anonymous(Environment::custom(url)?);
    for (scheme, credential) in settings["credentials"].as_object().into_iter().flatten() {
        let part = |name: &str| credential[name].as_str().unwrap_or_default();
        let credential = match credential.get("token") {
            Some(_) => Credential::token(part("token")),
            None => Credential::basic(part("user"), part("password")),
        };
        builder = builder.credential(scheme, credential);
    }
    Ok(builder.build()?.with(CallOptions::new().attempts(1)))
}
