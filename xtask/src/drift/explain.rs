//! `drift --explain`: what a rule judges, and why.

use codegen::{Direction, Opposite, Rule, RustEffect, Subject, Wire, rule, rules};

use crate::exit::{Exit, Failure, OrExit as _};
use crate::screen::Screen;

/// How many rules are suggested for one that does not exist.
const SUGGESTED: usize = 5;

/// Prints what is known of a rule; of all, for `all`.
pub(super) fn run(id: &str, screen: &Screen) -> Result<Exit, Failure> {
    if id == "all" {
        for rule in rules() {
            screen.line(&format!("{:60} {}", rule.id, rule.why));
        }
        return Ok(Exit::Done);
    }
    let rule = rule(id).ok_or_else(|| anyhow::anyhow!(unknown(id)));
    screen.text(&explanation(rule.or_exit(Exit::BadInput)?));
    Ok(Exit::Done)
}

fn unknown(id: &str) -> String {
    let mut near: Vec<_> = rules()
        .iter()
        .map(|rule| (shared(rule.id, id), rule.id))
        .collect();
    near.sort_by_key(|(words, _)| std::cmp::Reverse(*words));
    let near: Vec<_> = near.into_iter().take(SUGGESTED).map(|(_, id)| id).collect();
    format!(
        "there is no rule `{id}`; perhaps one of these: {} (`--explain all` lists them)",
        near.join(", ")
    )
}

/// How many words two ids share.
fn shared(one: &str, other: &str) -> usize {
    one.split('-')
        .filter(|word| other.split('-').any(|with| with == *word))
        .count()
}

fn explanation(rule: &Rule) -> String {
    let mut lines = vec![
        rule.id.to_owned(),
        String::new(),
        format!("  {}", rule.why),
        String::new(),
        format!("  judges      {}", what(rule)),
        format!(
            "  on the wire {}: {}",
            rule.wire.as_str(),
            on_the_wire(rule.wire)
        ),
        format!(
            "  in Rust     {}: {}",
            rule.rust.as_str(),
            in_rust(rule.rust)
        ),
    ];
    lines.push(match rule.opposite {
        Opposite::Itself => "  backwards   the same rule".to_owned(),
        Opposite::Rule(id) => format!("  backwards   {id}"),
        Opposite::None(reason) => format!("  backwards   no single rule: {reason}"),
    });
    lines.join("\n") + "\n"
}

/// What the rule looks at, in words.
fn what(rule: &Rule) -> String {
    let subject = rule.subject.map_or("thing", Subject::as_str);
    let aspect = match rule.aspect {
        "" => String::new(),
        aspect => format!("`{aspect}` of "),
    };
    let action = rule.action.map_or(String::new(), |action| {
        format!(" that is {}", action.as_str())
    });
    let direction = match rule.direction {
        Direction::Request => " in what a client sends",
        Direction::Response => " in what a client receives",
        Direction::None => "",
    };
    format!("{aspect}any {subject}{action}{direction}")
}

fn on_the_wire(wire: Wire) -> &'static str {
    match wire {
        Wire::Breaking => "a client built from the old state can fail",
        Wire::Risky => "a client built from the old state may fail",
        Wire::Compatible => "a client built from the old state works as before",
        Wire::Documentation => "only words changed",
    }
}

fn in_rust(effect: RustEffect) -> &'static str {
    match effect {
        RustEffect::Major => "code written against the old client may not compile",
        RustEffect::Minor => "old code compiles, and there is more to use",
        RustEffect::Patch => "old code compiles",
        RustEffect::None => "the client stays as it is",
    }
}
