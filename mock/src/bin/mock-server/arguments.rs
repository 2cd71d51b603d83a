//! The arguments.
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::path::PathBuf;

use clap::Parser;
use mock::Injection;

/// Serves an OpenAPI document: checks requests, keeps what is created, injects faults.
#[derive(Debug, Parser)]
#[command(name = "mock-server", override_usage = "cargo xtask mock [DOCUMENT] [OPTIONS]", after_help = MORE)]
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

    /// A fault, on which calls and how often it happens (see below); several can be given
    #[arg(
        long,
        alias = "faults",
        value_name = "FAULT[;on=..][;after=N][;times=N][@CHANCE]",
        value_delimiter = ','
    )]
    pub(crate) fault: Vec<Injection>,

    /// A token or key that is accepted; without any, all are
    #[arg(long, value_name = "CREDENTIALS")]
    pub(crate) accept: Vec<String>,

    /// Ignores what the document does not have, instead of refusing it: query parameters, bodies,
    /// types in `Accept`, members of JSON given twice
    #[arg(long)]
    pub(crate) lenient: bool,

    /// Forwards to this server and compares both sides with the document; a report follows when
    /// it is ended (Ctrl-C, SIGTERM)
    #[arg(long, value_name = "URL")]
    pub(crate) proxy: Option<String>,

    /// Prints JSON for other programs, an object a line, instead of text for people
    #[arg(long)]
    pub(crate) json: bool,

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

const MORE: &str = "\
A client asks for an answer by headers of its request:
  Prefer: code=404        the answer documented for a status
  Prefer: example=name    the example of that name
  Prefer: dynamic=true    random values instead of examples
  x-mock-fault: cut-body  a fault, for this call only

Faults:
  latency=200ms           the answer comes later
  503                     this status, no work done; also 429;retry-after=1
  html                    a gateway's page (502), no work done
  drop                    the connection is closed before any work
  lost-answer             the work is done, the connection closed without an answer
  cut-body, empty-body    the work is done, the body ends half way or at once
  unknown-enum            one enum has a value nobody documented
  extra-field             every object has a member nobody documented
  null-fields             every optional member is null

  --fault 'lost-answer;on=createOrder;times=2'   the first two calls of an operation
  --fault 'latency=1s@0.1' --fault '429;retry-after=1@0.05'   by chance, the same under a seed

What is wrong with a request is printed, said in the documented error body, and listed as JSON in
the header x-mock-problems of the answer.

Exit codes:
  0  ended, or every answer was as documented
  1  --proxy or --try-all found answers that leave the document, or --wire a client that does
  2  the document or the arguments are wrong, or the address is taken";

impl Arguments {
    pub(crate) fn address(&self) -> SocketAddr {
        SocketAddr::new(self.bind, self.port)
    }
}
