//! The arguments.
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::path::PathBuf;

use clap::Parser;
use mock::Rate;

/// Serves an OpenAPI document: checks requests, keeps what is created, injects faults.
#[derive(Debug, Parser)]
#[command(name = "mock-server", override_usage = "cargo xtask mock [DOCUMENT] [OPTIONS]", after_help = EXIT_CODES)]
pub(crate) struct Arguments {
    /// The OpenAPI document, JSON or YAML [with cargo xtask: generated/openapi.json]
    pub(crate) document: PathBuf,

    /// The port; 0 takes a free one
    #[arg(long, default_value_t = 4010)]
    pub(crate) port: u16,

    /// The address to listen on; any but a loopback address lets other machines in
    #[arg(long, value_name = "ADDRESS", default_value_t = IpAddr::V4(Ipv4Addr::LOCALHOST))]
    pub(crate) bind: IpAddr,

    /// What everything random is drawn from; the same seed gives the same run
    #[arg(long, default_value_t = 0)]
    pub(crate) seed: u64,

    /// A fault and how often it happens: `429;retry-after=1@0.1`, `latency=200ms@1`, `lost-answer`
    #[arg(
        long,
        alias = "faults",
        value_name = "FAULT[@CHANCE]",
        value_delimiter = ','
    )]
    pub(crate) fault: Vec<Rate>,

    /// A token or key that is accepted; without any, all are
    #[arg(long, value_name = "CREDENTIALS")]
    pub(crate) accept: Vec<String>,

    /// Ignores query parameters and bodies the document does not have, instead of refusing them
    #[arg(long)]
    pub(crate) lenient: bool,

    /// Forwards to this server and compares what it answers with the document
    #[arg(long, value_name = "URL")]
    pub(crate) proxy: Option<String>,

    /// A file that says which deliveries follow which operations, and how they are signed
    #[arg(long, value_name = "FILE", requires = "deliver_to")]
    pub(crate) webhooks: Option<PathBuf>,

    /// Where deliveries go, such as http://127.0.0.1:8080/hook
    #[arg(long, value_name = "URL", requires = "webhooks")]
    pub(crate) deliver_to: Option<String>,

    /// A file with the key that deliveries are signed with
    #[arg(long, value_name = "FILE", requires = "webhooks")]
    pub(crate) webhook_key_file: Option<PathBuf>,

    /// Tries every operation, says which answers leave the document, and ends
    #[arg(long)]
    pub(crate) try_all: bool,

    /// Tries every operation with a client, a program that takes calls and tells outcomes, a line
    /// of JSON each; prints what came of it as JSON, and ends
    #[arg(long, value_name = "PROGRAM")]
    pub(crate) wire: Option<PathBuf>,
}

const EXIT_CODES: &str = "\
A client asks for an answer by headers of its request:
  Prefer: code=404        the answer documented for a status
  Prefer: example=name    the example of that name
  Prefer: dynamic=true    random values instead of examples
  x-mock-fault: cut-body  a fault, for this call only

Exit codes:
  0  ended, or every answer was as documented
  1  --try-all found answers that leave the document, or --wire a client that does
  2  the document or the arguments are wrong, or the address is taken";

impl Arguments {
    pub(crate) fn address(&self) -> SocketAddr {
        SocketAddr::new(self.bind, self.port)
    }
}
