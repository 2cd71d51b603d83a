//! The table of rules, in parts by what they look at.
//!
//! A row reads: id / opposite: direction, subject, aspect, action, further
//! demands => wire, rust, why. Of the rules that fit a change the first judges,
//! so the special stand before the general.

mod bodies;
mod bounds;
mod combinations;
mod document;
mod lifecycle;
mod notes;
mod objects;
mod operations;
mod parameters;
mod responses;
mod security;
mod types;
mod values;

use super::rule::Rule;

/// All parts of the table.
pub(super) static PARTS: [&[Rule]; 13] = [
    operations::RULES,
    parameters::RULES,
    bodies::RULES,
    responses::RULES,
    types::RULES,
    values::RULES,
    bounds::RULES,
    objects::RULES,
    combinations::RULES,
    lifecycle::RULES,
    security::RULES,
    document::RULES,
    notes::RULES,
];

/// Writes rules as rows.
macro_rules! rules {
    ($(
        $id:literal / $opposite:tt $(($one_way:literal))?:
        $direction:ident $subject:tt $aspect:literal $action:ident
        $(needs($($need:ident)+))? $(without($($without:ident)+))? $(when($condition:ident))?
        => $wire:ident $rust:ident, $why:literal;
    )*) => {
        pub(super) static RULES: &[crate::rules::Rule] = &[$(crate::rules::Rule {
            id: $id,
            direction: crate::rules::table::direction!($direction),
            subject: crate::rules::table::subject!($subject),
            aspect: $aspect,
            action: crate::rules::table::action!($action),
            needs: crate::compare::Traits::NONE $($(.and(crate::compare::Traits::$need))+)?,
            without: crate::compare::Traits::NONE $($(.and(crate::compare::Traits::$without))+)?,
            when: crate::rules::table::condition!($($condition)?),
            wire: crate::rules::Wire::$wire,
            rust: crate::rules::RustEffect::$rust,
            why: $why,
            opposite: crate::rules::table::opposite!($opposite $($one_way)?),
        }),*];
    };
}

/// A direction, or either.
macro_rules! direction {
    (Either) => {
        crate::compare::Direction::None
    };
    ($direction:ident) => {
        crate::compare::Direction::$direction
    };
}

/// A kind of thing, or `*` for all.
macro_rules! subject {
    (*) => {
        None
    };
    ($subject:ident) => {
        Some(crate::compare::Subject::$subject)
    };
}

/// What happened, or anything.
macro_rules! action {
    (Any) => {
        None
    };
    ($action:ident) => {
        Some(crate::compare::Action::$action)
    };
}

/// A condition, or none.
macro_rules! condition {
    () => {
        crate::rules::Condition::Always
    };
    ($condition:ident) => {
        crate::rules::Condition::$condition
    };
}

/// The id of the opposite rule, `same`, or `none("reason")`.
macro_rules! opposite {
    (same) => {
        crate::rules::Opposite::Itself
    };
    (none $reason:literal) => {
        crate::rules::Opposite::None($reason)
    };
    ($id:literal) => {
        crate::rules::Opposite::Rule($id)
    };
}

use {action, condition, direction, opposite, rules, subject};
