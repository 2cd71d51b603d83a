//! The verdict on Rust code, against the Rust code.
//!
//! For each change both clients are generated, and their public interfaces are
//! compared by the rules of semantic versioning: what is gone or has another
//! shape is major, what came is minor. The verdict has to say the same, for the
//! change and for taking it back; where it says more, the seed has the reason.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test stops at what it did not expect"
)]

mod api;
#[path = "../support/made.rs"]
mod made;
mod seeds;

use api::Api;
use codegen::{Input, JudgeContext, Policy, RustEffect, Sources, Verdict, build, compare, judge};
use made::files;
use seeds::{BASE, SEEDS, Seed};

/// A state of the API: its document, and the interface of its client.
struct State {
    text: String,
    api: Api,
}

impl State {
    fn of(text: String) -> Self {
        const LIST: &str = "overlays = []\n[[source]]\nfile = 'input.yaml'\nkind = 'openapi'\n";
        let list = Input {
            name: "sources.toml".to_owned(),
            text: LIST.to_owned(),
        };
        let input = Input {
            name: "input.yaml".to_owned(),
            text: text.clone(),
        };
        let files = files(build(&list, &[input]));
        Self {
            text,
            api: Api::of(&files),
        }
    }
}

/// What the rules say of the step from one state to another, with each change.
fn verdict(old: &State, new: &State) -> (RustEffect, Vec<String>) {
    let mut sources = Sources::default();
    let mut read = |text: &str| {
        let file = sources.add("input.yaml", text);
        codegen::read_yaml(&sources, sources.whole(file)).0.unwrap()
    };
    let (old, new) = (read(&old.text), read(&new.text));
    let policy = Policy::default();
    let context = JudgeContext {
        old: &old,
        new: &new,
        policy: &policy,
    };
    let judged = judge(compare(&old, &new), &context);
    let said = judged
        .iter()
        .map(|change| {
            let line = change.change.to_line();
            format!("{} {}: {line}", change.rule.id, change.rust.as_str())
        })
        .collect();
    (Verdict::of(&judged).rust, said)
}

/// Documentation and the inside of a client may change in any patch.
fn seen_from_outside(effect: RustEffect) -> RustEffect {
    effect.max(RustEffect::Patch)
}

/// What is wrong with the verdict on a step, if anything.
fn disagreement(seed: &Seed, name: &str, old: &State, new: &State) -> Option<String> {
    let (real, seen) = new.api.step_from(&old.api);
    let (said, changes) = verdict(old, new);
    let more = seen_from_outside(said).cmp(&seen_from_outside(real));
    let fits = more.is_eq() || (more.is_gt() && seed.cautious.is_some());
    (!fits).then(|| {
        format!(
            "{name}: the rules say {}, the code says {}\n  rules: {}\n  code: {}",
            said.as_str(),
            real.as_str(),
            changes.join("\n         "),
            seen.join("\n        "),
        )
    })
}

fn disagreements(seed: &Seed, base: &State) -> Vec<String> {
    let count = BASE.matches(seed.from).count();
    assert_eq!(count, 1, "{}: {:?} stands once", seed.name, seed.from);
    let changed = State::of(BASE.replacen(seed.from, seed.to, 1));
    let back = format!("{}, taken back", seed.name);
    let there = disagreement(seed, seed.name, base, &changed);
    there
        .into_iter()
        .chain(disagreement(seed, &back, &changed, base))
        .collect()
}

#[test]
fn the_verdict_on_rust_code_is_what_the_generated_code_says() {
    let base = State::of(BASE.to_owned());
    let found: Vec<_> = SEEDS
        .iter()
        .flat_map(|seed| disagreements(seed, &base))
        .collect();
    assert!(
        found.is_empty(),
        "{} disagree\n{}",
        found.len(),
        found.join("\n")
    );
}

#[test]
fn every_reason_for_caution_is_needed() {
    let base = State::of(BASE.to_owned());
    for seed in SEEDS.iter().filter(|seed| seed.cautious.is_some()) {
        let strict = Seed {
            cautious: None,
            ..*seed
        };
        assert!(
            !disagreements(&strict, &base).is_empty(),
            "{}: needs no reason",
            seed.name
        );
    }
}

#[test]
fn the_seeds_are_of_every_effect() {
    let base = State::of(BASE.to_owned());
    for effect in [RustEffect::None, RustEffect::Minor, RustEffect::Major] {
        let has = SEEDS.iter().any(|seed| {
            let changed = State::of(BASE.replacen(seed.from, seed.to, 1));
            changed.api.step_from(&base.api).0 == effect
        });
        assert!(has, "no seed is {}", effect.as_str());
    }
}
