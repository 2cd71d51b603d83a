//! Time of the processor for a clean build of a program that makes one call,
//! against the same program with reqwest and serde alone:
//!
//! ```sh
//! cargo bench -p bench --bench clean_build
//! ```
//!
//! It needs Linux, which tells what the processes a program waited for took.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a benchmark stops at what it did not expect"
)]

use std::fs;
use std::path::Path;
use std::process::Command;

const BARE: &str = r#"
reqwest = { version = "0.13.5", default-features = false, features = ["rustls", "json", "http2", "charset"] }
serde = { version = "1", features = ["derive"] }
"#;

const BARE_MAIN: &str = r#"
#[derive(serde::Deserialize)]
struct Target {
    id: Option<String>,
}

#[tokio::main]
async fn main() -> Result<(), reqwest::Error> {
    let client = reqwest::Client::new();
    let request = client.get("https://sandbox.api.palomma.com/v0/payoutTargets/1");
    let target: Target = request.bearer_auth("key").send().await?.json().await?;
    println!("{:?}", target.id);
    Ok(())
}
"#;

const OURS_MAIN: &str = r#"
#[tokio::main]
async fn main() -> Result<(), palomma::Error> {
    let client = palomma::Client::new(palomma::Environment::Sandbox, "key")?;
    let request = client.payouts().get_payout_target_by_id();
    let target = request.payout_target_id("1").send().await?;
    println!("{:?}", target.id);
    Ok(())
}
"#;

fn main() {
    let this = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let path = this.display();
    let features = "default-features = false, features = [\"rustls-tls\", \"payouts\"]";
    let all = format!("palomma = {{ path = \"{path}\" }}\n");
    let payouts = format!("palomma = {{ path = \"{path}\", {features} }}\n");
    println!("seconds of the processor    debug   release");
    let bare = both("reqwest and serde", BARE, BARE_MAIN);
    for (name, dependencies) in [("palomma, payouts", payouts), ("palomma, all", all)] {
        let ours = both(name, &dependencies, OURS_MAIN);
        let more = |at: usize| (ours[at] / bare[at] - 1.0) * 100.0;
        println!("{:<24} {:>+7.1} % {:>+7.1} %", "", more(0), more(1));
    }
}

fn both(name: &str, dependencies: &str, main: &str) -> [f64; 2] {
    let taken = [&[][..], &["--release"]].map(|options| build(dependencies, main, options));
    println!("{name:<24} {:>7.1}   {:>7.1}", taken[0], taken[1]);
    taken
}

/// Builds a program from nothing and returns what the processor took.
fn build(dependencies: &str, main: &str, options: &[&str]) -> f64 {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path();
    let manifest = format!(
        "[package]\nname = \"consumer\"\nedition = \"2024\"\n[workspace]\n[dependencies]\n\
         tokio = {{ version = \"1\", features = [\"macros\", \"rt-multi-thread\"] }}\n{dependencies}"
    );
    fs::write(root.join("Cargo.toml"), manifest).unwrap();
    fs::create_dir(root.join("src")).unwrap();
    fs::write(root.join("src/main.rs"), main).unwrap();
    cargo(root, &["fetch"]);
    let before = children();
    cargo(root, &[&["build", "--quiet"], options].concat());
    children() - before
}

fn cargo(folder: &Path, arguments: &[&str]) {
    let status = Command::new(env!("CARGO"))
        .args(arguments)
        .current_dir(folder)
        .env("CARGO_TARGET_DIR", folder.join("target"))
        .env("CARGO_INCREMENTAL", "0")
        .status()
        .unwrap();
    assert!(status.success(), "cargo {arguments:?}");
}

/// The seconds of the processor that ended children took, and theirs.
fn children() -> f64 {
    let stat = fs::read_to_string("/proc/self/stat").unwrap();
    // The name of the program may hold spaces; what follows it holds none.
    let (_, rest) = stat.rsplit_once(") ").unwrap();
    let fields: Vec<&str> = rest.split(' ').collect();
    // Fields 16 and 17 of proc(5): in user and in system mode, in hundredths.
    let ticks = |at: usize| fields[at - 3].parse::<f64>().unwrap();
    (ticks(16) + ticks(17)) / 100.0
}
