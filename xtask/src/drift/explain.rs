//! `drift --explain`: what a rule judges, and why.

use anyhow::anyhow;
use codegen::{explain, rules, rules_like};

use crate::exit::{Exit, Failure, OrExit as _};
use crate::screen::Screen;

/// Prints what is known of a rule; of all, for `all`.
pub(super) fn run(id: &str, screen: &Screen) -> Result<Exit, Failure> {
    if id == "all" {
        let longest = rules().iter().map(|rule| rule.id.len()).max();
        let width = longest.unwrap_or_default();
        for rule in rules() {
            screen.line(&format!("{:width$}  {}", rule.id, rule.why));
        }
        return Ok(Exit::Done);
    }
    let text = explain(id).ok_or_else(|| anyhow!(unknown(id)));
    screen.text(&text.or_exit(Exit::BadInput)?);
    Ok(Exit::Done)
}

fn unknown(id: &str) -> String {
    let meant = match rules_like(id).as_slice() {
        [] => String::new(),
        [one] => format!("; did you mean `{one}`?"),
        [first, others @ ..] => {
            let others: Vec<_> = others.iter().map(|id| format!("`{id}`")).collect();
            format!("; did you mean `{first}`, or one of {}?", others.join(", "))
        }
    };
    format!("there is no rule `{id}`{meant} (`--explain all` lists them)")
}
