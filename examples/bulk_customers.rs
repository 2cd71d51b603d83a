//! Many customers, each created once, by a program that may be stopped at any time.
//!
//! ```sh
//! cargo run --release --example bulk_customers            # 1,000 of them
//! cargo run --release --example bulk_customers -- 10000
//! ```
//!
//! So many calls run at once and no more; what is done is written to a journal, and
//! a program that begins again goes on where the journal ends. Here it is stopped
//! half way, and the mock server loses, cuts and refuses a third of all answers.

use std::collections::BTreeMap;
use std::error::Error;
use std::fs::{self, File, OpenOptions};
use std::io::Write;
use std::path::Path;
use std::time::{Duration, Instant};

use mock::{Fault, Mock, Server, Work};
use palomma::payouts::types::{CreateCustomer, DocumentType};
use palomma::{Client, Environment, Retry};
use tokio::task::JoinSet;

type Outcome<T> = Result<T, Box<dyn Error>>;

/// How many customers are being created at once.
const AT_ONCE: usize = 32;

#[tokio::main]
async fn main() -> Outcome<()> {
    let count = std::env::args().nth(1).map_or(Ok(1_000), |n| n.parse())?;
    let wanted: Vec<String> = (0..count).map(|n| format!("customer-{n}")).collect();
    let server = unreliable_server()?;
    let retry = Retry::new().first_wait(Duration::from_millis(10));
    let client = Client::builder(Environment::custom(&server.url())?, "any-key-will-do")
        .retry(retry.budget(u32::MAX))
        .build()?;
    let file = std::env::temp_dir().join(format!("bulk-{}.journal", std::process::id()));
    let started = Instant::now();
    let mut journal = Journal::open(&file)?;
    create_all(&client, &wanted, &mut journal, count / 2).await?;
    println!("stopped; the journal has {}", journal.done.len());
    // As a program that is started again.
    let mut journal = Journal::open(&file)?;
    create_all(&client, &wanted, &mut journal, count).await?;
    println!("all in the journal after {:.1?}", started.elapsed());
    report(&server, &journal);
    Ok(fs::remove_file(file)?)
}

/// A server that loses, cuts and refuses answers, the same ones for the same seed.
fn unreliable_server() -> Outcome<Server> {
    let document = serde_json::from_str(include_str!("../generated/openapi.json"))?;
    let busy = "429;retry-after=0".parse()?;
    let server = Mock::from_document(document)
        .seed(5)
        .calls_kept(usize::MAX)
        .fault(Fault::LostAnswer, 0.1)
        .fault(Fault::CutBody, 0.1)
        .fault(Fault::Drop, 0.05)
        .fault(Fault::Html, 0.05)
        .fault(busy, 0.05);
    Ok(server.start()?)
}

/// Creates what the journal does not have, until it has `enough`.
async fn create_all(
    client: &Client,
    wanted: &[String],
    journal: &mut Journal,
    enough: usize,
) -> Outcome<()> {
    let missing = wanted.iter().filter(|one| !journal.done.contains_key(*one));
    let mut missing = missing.cloned().collect::<Vec<_>>().into_iter();
    let mut running = JoinSet::new();
    for reference in missing.by_ref().take(AT_ONCE) {
        running.spawn(create(client.clone(), reference));
    }
    while let Some(created) = running.join_next().await {
        let (reference, id) = created??;
        journal.note(reference, id)?;
        if journal.done.len() >= enough {
            // What is under way is dropped; it may have been done.
            return Ok(());
        }
        if let Some(reference) = missing.next() {
            running.spawn(create(client.clone(), reference));
        }
    }
    Ok(())
}

/// Creates one, again while it may not have been done.
async fn create(client: Client, reference: String) -> Result<(String, String), palomma::Error> {
    let body = CreateCustomer::builder()
        .reference(&reference)
        .name("Pepito Perez")
        .document_type(DocumentType::Cc)
        .document_number("1037551022")
        .email("pepito@example.com")
        .phone_number("3001234567");
    let request = client.payouts().create_customer().body(body);
    let mut tries = 0;
    loop {
        match request.clone().create_or_find().await {
            Ok(customer) => {
                let id = customer.id.as_ref().map(ToString::to_string);
                return Ok((reference, id.unwrap_or_default()));
            }
            Err(error) if tries == 20 || error.status() == Some(400) => return Err(error),
            Err(_) => tries += 1,
        }
    }
}

/// What is done: a line for each, so that nothing is lost when the program is.
struct Journal {
    file: File,
    done: BTreeMap<String, String>,
}

impl Journal {
    fn open(path: &Path) -> std::io::Result<Self> {
        let mut file = OpenOptions::new();
        let file = file.create(true).append(true).open(path)?;
        let text = fs::read_to_string(path)?;
        let lines = text.lines().filter_map(|line| line.split_once(' '));
        let done = lines.map(|(reference, id)| (reference.to_owned(), id.to_owned()));
        let done = done.collect();
        Ok(Self { file, done })
    }

    fn note(&mut self, reference: String, id: String) -> std::io::Result<()> {
        writeln!(self.file, "{reference} {id}")?;
        self.done.insert(reference, id);
        if self.done.len().is_multiple_of(1_000) {
            println!("{} created", self.done.len());
        }
        Ok(())
    }
}

/// What the server saw of it.
fn report(server: &Server, journal: &Journal) {
    let calls = server.calls();
    let created = calls.iter().filter(|call| call.work == Work::Done);
    let spoiled = calls.iter().filter(|call| !call.faults.is_empty());
    println!("{} calls, {} spoiled", calls.len(), spoiled.count());
    println!("{} wanted, {} created", journal.done.len(), created.count());
}
