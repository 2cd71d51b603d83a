//! What the user sees: a line for each call, results on standard output.
use std::io::{Write as _, stderr, stdout};

use mock::{Call, Delivery, Problem, Report, Server, Smoke, WireReport};
use serde_json::json;

use crate::arguments::Arguments;

/// How a running server tells of itself.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Screen {
    /// Text for people.
    Text,
    /// An object of JSON a line.
    Json,
}

impl Screen {
    pub(crate) fn of(arguments: &Arguments) -> Self {
        match arguments.json {
            true => Self::Json,
            false => Self::Text,
        }
    }

    /// Says where the server is, what of its document it cannot use, and what may be asked of it.
    pub(crate) fn started(self, server: &Server) {
        for note in server.notes() {
            warning(&note);
        }
        let url = server.url();
        match self {
            Self::Json => line(&json!({ "listening": url }).to_string()),
            Self::Text => {
                line(&format!("listening on {url}"));
                let first = server.paths().into_iter().next();
                if let Some(first) = first {
                    hint(&format!(
                        "operations stand under the paths of their servers: {url}{first}"
                    ));
                }
                hint(
                    "any credentials will do unless --accept names some; --help tells of faults, webhooks and a proxy",
                );
            }
        }
    }

    /// Says what became of a call, without any value that was sent; of an unknown path, the path.
    pub(crate) fn call(self, call: &Call) {
        match self {
            Self::Json => line(&json!({ "call": call.to_json() }).to_string()),
            Self::Text => text_of(call).iter().for_each(|text| line(text)),
        }
    }

    /// Says what became of a delivery.
    pub(crate) fn delivery(self, delivery: &Delivery) {
        let Delivery {
            operation, status, ..
        } = delivery;
        match self {
            Self::Json => {
                let delivery = json!({ "operation": operation, "status": status });
                line(&json!({ "delivery": delivery }).to_string());
            }
            Self::Text => {
                let status = status.map_or("not reached".to_owned(), |s| s.to_string());
                line(&format!("delivery {status} after {operation}"));
            }
        }
    }

    /// Says what all calls came to.
    pub(crate) fn report(self, report: &Report) {
        match self {
            Self::Json => line(&json!({ "report": report.to_json() }).to_string()),
            Self::Text => line(&format!("\n{report}")),
        }
    }
}

fn text_of(call: &Call) -> Vec<String> {
    let operation = call.operation.as_deref().unwrap_or(&call.path);
    let status = call.status.map_or("closed".to_owned(), |s| s.to_string());
    let requests = call.problems.iter().map(|one| told("request", one));
    let answers = call.answer_problems.iter().map(|one| told("answer", one));
    let faults = call.faults.iter().map(|one| format!("  fault: {one}"));
    std::iter::once(format!("{} {status} {operation}", call.method))
        .chain(requests)
        .chain(answers)
        .chain(faults)
        .collect()
}

fn told(side: &str, problem: &Problem) -> String {
    match problem.stated_at.as_str() {
        "" => format!("  {side}: {problem}"),
        stated_at => format!("  {side}: {problem} ({stated_at})"),
    }
}

/// Says what came of trying all operations.
pub(crate) fn smoke(smoke: &Smoke) {
    for note in &smoke.notes {
        warning(note);
    }
    for refusal in &smoke.undocumented_refusals {
        warning(&format!(
            "refused in a status the document lacks: {refusal}"
        ));
    }
    for refusal in &smoke.untried {
        warning(&format!("no request could be made for {refusal}"));
    }
    for problem in &smoke.problems {
        line(problem);
    }
    let statuses = smoke.statuses.iter();
    let statuses: Vec<String> = statuses
        .map(|(s, count)| format!("{count} x {s}"))
        .collect();
    line(&format!(
        "{} operations, {} problems, {} refusals without a documented status; answers: {}",
        smoke.operations,
        smoke.problems.len(),
        smoke.undocumented_refusals.len(),
        statuses.join(", "),
    ));
}

/// Says what came of trying a client.
pub(crate) fn wire(report: &WireReport) {
    line(&format!("{:#}", report.to_json()));
}

pub(crate) fn error(error: &anyhow::Error) {
    let _ = writeln!(stderr(), "error: {error:#}");
}

pub(crate) fn finding(text: &str) {
    let _ = writeln!(stderr(), "{text}\n");
}

/// Tells a person what to do next; standard output is for results.
fn hint(text: &str) {
    let _ = writeln!(stderr(), "{text}");
}

fn warning(text: &str) {
    let _ = writeln!(stderr(), "warning: {text}");
}

/// Prints a line; a screen that went away is no error.
fn line(text: &str) {
    let _ = writeln!(stdout(), "{text}");
}
