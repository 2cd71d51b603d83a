//! What the user sees: a line for each call, results on standard output.
use std::io::{Write as _, stderr, stdout};

use mock::{Call, Problem, Server, Smoke, WireReport};

/// Says where the server is, and what of its document it cannot use.
pub(crate) fn started(server: &Server) {
    for note in server.notes() {
        warning(&note);
    }
    line(&format!("listening on {}", server.url()));
}

/// Says what became of a call, without any value that was sent.
pub(crate) fn call(call: &Call) {
    let operation = call.operation.as_deref().unwrap_or("no operation");
    let status = call.status.map_or("closed".to_owned(), |s| s.to_string());
    line(&format!("{} {} {operation}", call.method, status));
    for problem in &call.problems {
        line(&told("request", problem));
    }
    for problem in &call.answer_problems {
        line(&told("answer", problem));
    }
    for fault in &call.faults {
        line(&format!("  fault: {fault}"));
    }
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

fn warning(text: &str) {
    let _ = writeln!(stderr(), "warning: {text}");
}

/// Prints a line; a screen that went away is no error.
fn line(text: &str) {
    let _ = writeln!(stdout(), "{text}");
}
