//! The table of how it went.

use clap::ValueEnum;
use serde_json::{Value as Json, json};

use super::limits::Used;
use super::outcome::{Outcome, seconds};
use super::wire::Tried;

/// How the table is laid out.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum Layout {
    /// For a terminal
    Text,
    /// For a README
    Markdown,
    /// For a program
    Json,
}

const TITLES: [&str; 12] = [
    "document",
    "operations",
    "generated",
    "time",
    "memory",
    "compiled",
    "time",
    "memory",
    "right on the wire",
    "calls",
    "discrepancies",
    "findings",
];

/// The table of all outcomes, and what went wrong below it.
pub(super) fn table(outcomes: &[Outcome], layout: Layout) -> String {
    match layout {
        Layout::Json => format!("{:#}", Json::Array(outcomes.iter().map(json_of).collect())),
        Layout::Markdown => format!("{}\n{}", markdown(outcomes), below(outcomes)),
        Layout::Text => format!("{}\n{}", text(outcomes), below(outcomes)),
    }
}

fn row(outcome: &Outcome) -> [String; 12] {
    let operations = match &outcome.generated {
        Ok(summary) => summary.operations.to_string(),
        Err(_) => "-".to_owned(),
    };
    let compiled = outcome.compiled.as_ref();
    let compiles = compiled.map_or("-", |of| yes_or_no(of.error.is_none()));
    [
        outcome.name.clone(),
        operations,
        yes_or_no(outcome.is_generated()).to_owned(),
        seconds(outcome.used.time),
        memory(outcome.used),
        compiles.to_owned(),
        compiled.map_or("-".to_owned(), |of| seconds(of.used.time)),
        compiled.map_or("-".to_owned(), |of| memory(of.used)),
        wired(outcome, |tried| {
            format!("{} of {}", tried.right, tried.operations)
        }),
        wired(outcome, |tried| tried.calls.to_string()),
        wired(outcome, |tried| tried.discrepancies.len().to_string()),
        findings(outcome),
    ]
}

fn wired(outcome: &Outcome, cell: impl Fn(&Tried) -> String) -> String {
    let Some(wired) = &outcome.wired else {
        return "-".to_owned();
    };
    wired.tried.as_ref().map_or("NO".to_owned(), cell)
}

fn yes_or_no(is: bool) -> &'static str {
    if is { "yes" } else { "NO" }
}

fn memory(used: Used) -> String {
    used.memory.map_or("-".to_owned(), |bytes| {
        format!("{} MiB", bytes / 1024 / 1024)
    })
}

fn findings(outcome: &Outcome) -> String {
    let Ok(summary) = &outcome.generated else {
        return "-".to_owned();
    };
    let of_rule = summary.findings.iter();
    let of_rule: Vec<_> = of_rule
        .map(|(rule, count)| format!("{rule} {count}"))
        .collect();
    of_rule.join(", ")
}

fn text(outcomes: &[Outcome]) -> String {
    let rows: Vec<_> = [TITLES.map(str::to_owned)]
        .into_iter()
        .chain(outcomes.iter().map(row))
        .collect();
    let width = |column: usize| {
        let cells = rows.iter().filter_map(|row| row.get(column));
        cells
            .map(|cell| cell.chars().count())
            .max()
            .unwrap_or_default()
    };
    let widths: Vec<_> = (0..TITLES.len()).map(width).collect();
    let line = |row: &[String; 12]| {
        let cells = row.iter().zip(&widths);
        let cells: Vec<_> = cells
            .map(|(cell, width)| format!("{cell:width$}"))
            .collect();
        cells.join("  ").trim_end().to_owned() + "\n"
    };
    rows.iter().map(line).collect()
}

fn markdown(outcomes: &[Outcome]) -> String {
    let line = |cells: &[String]| format!("| {} |\n", cells.join(" | "));
    let rule = TITLES.map(|_| "---".to_owned());
    let rows: String = outcomes.iter().map(|outcome| line(&row(outcome))).collect();
    line(&TITLES.map(str::to_owned)) + &line(&rule) + &rows
}

/// How many went well, and what went wrong with the others.
fn below(outcomes: &[Outcome]) -> String {
    let generated = outcomes.iter().filter(|one| one.is_generated()).count();
    let compiled = outcomes.iter().filter(|one| {
        let compiled = one.compiled.as_ref();
        compiled.is_some_and(|of| of.error.is_none())
    });
    let tried = outcomes.iter().any(|one| one.compiled.is_some());
    let compiled = if tried {
        format!(", {} compiled", compiled.count())
    } else {
        String::new()
    };
    let problems = outcomes.iter().filter_map(|one| {
        let problem = one.problem().map(str::to_owned);
        let all: Vec<_> = problem
            .into_iter()
            .chain(one.discrepancies().to_vec())
            .collect();
        (!all.is_empty()).then(|| format!("\n\n{}\n{}", one.name, all.join("\n")))
    });
    let all = outcomes.len();
    format!(
        "{all} documents: {generated} generated{compiled}{}{}",
        on_the_wire(outcomes),
        problems.collect::<String>()
    )
}

/// How many operations were right, of those that were tried.
fn on_the_wire(outcomes: &[Outcome]) -> String {
    let tried = outcomes.iter().filter_map(|one| one.wired.as_ref());
    let tried: Vec<_> = tried.filter_map(|of| of.tried.as_ref().ok()).collect();
    if tried.is_empty() {
        return String::new();
    }
    let sum = |count: fn(&Tried) -> usize| -> usize { tried.iter().copied().map(count).sum() };
    let (right, all) = (sum(|of| of.right), sum(|of| of.operations));
    let calls = sum(|of| of.calls);
    format!(", {right} of {all} operations right on the wire in {calls} calls")
}

fn json_of(outcome: &Outcome) -> Json {
    let used = |used: Used| json!({"seconds": used.time.as_secs_f64(), "bytes": used.memory});
    let summary = outcome.generated.as_ref().ok();
    json!({
        "document": outcome.name,
        "operations": summary.map(|of| of.operations),
        "findings": summary.map(|of| &of.findings),
        "generated": {"success": outcome.is_generated(), "used": used(outcome.used)},
        "compiled": outcome.compiled.as_ref().map(|of| {
            json!({"success": of.error.is_none(), "used": used(of.used)})
        }),
        "wire": outcome.wired.as_ref().map(|of| match &of.tried {
            Ok(tried) => json!({"used": used(of.used), "report": tried.report}),
            Err(_) => json!({"used": used(of.used)}),
        }),
        "problem": outcome.problem(),
    })
}
