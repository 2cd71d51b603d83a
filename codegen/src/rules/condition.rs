//! Conditions that depend on values, not only on the kind of a change.

use std::collections::BTreeSet;

use crate::compare::{Change, Detail, Direction, Lifecycle, Part, Traits, TypeChange};

use super::date::Date;

/// What counts as notice enough before something ends.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Policy {
    /// The day of the comparison; without it no end date has come.
    pub today: Option<Date>,
    /// How many days before its end a stable thing has to be announced; 0 if
    /// no end date is demanded.
    pub days_of_notice: u32,
    /// The same for operations in test (`x-stability-level: beta`).
    pub days_of_notice_in_beta: u32,
}

/// A condition a rule can have besides the kind of change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Condition {
    /// None.
    Always,
    /// The new types allow everything the old ones did.
    TypesWidened,
    /// The new types allow less than the old ones, and nothing else.
    TypesNarrowed,
    /// The types differ, but a value of the one is written as one of the other.
    TypesAlikeInText,
    /// The whole list of allowed values came or went.
    WholeList,
    /// One value of a list came or went.
    OneValue,
    /// The end date cannot be read.
    SunsetUnreadable,
    /// The thing went before the day that was announced.
    BeforeSunset,
    /// The end date leaves less notice than demanded.
    TooLittleNotice,
    /// Notice is demanded and there is no end date.
    NoSunset,
    /// There is an end date.
    HasSunset,
    /// The new end date is earlier, or leaves less notice than demanded.
    SunsetTooEarly,
    /// The fact is about a property of an object.
    OnProperty,
    /// The fact is about the value of a parameter, not about something in it.
    OnParameter,
    /// Nothing was demanded before.
    FirstDemand,
    /// Nothing is demanded any more.
    LastDemand,
}

impl Condition {
    /// Whether the condition holds for a change felt in this direction.
    pub(crate) fn holds(self, change: &Change, direction: Direction, policy: &Policy) -> bool {
        let life = Life { change, policy };
        match self {
            Self::Always => true,
            Self::TypesWidened => types(change).is_some_and(|types| widened(types, direction)),
            Self::TypesNarrowed => {
                types(change).is_some_and(|types| widened(&reversed(types), direction))
            }
            Self::TypesAlikeInText => {
                types(change).is_some_and(|types| alike_in_text(change, types, direction))
            }
            Self::WholeList => change.fact.name.is_none(),
            Self::OneValue => change.fact.name.is_some(),
            Self::SunsetUnreadable => life.unreadable(),
            Self::BeforeSunset => life.before_sunset(),
            Self::TooLittleNotice => life.too_little_notice(),
            Self::NoSunset => life.demanded() > 0 && life.dates().new_sunset.is_none(),
            Self::HasSunset => life.dates().new_sunset.is_some(),
            Self::SunsetTooEarly => life.too_early(),
            Self::OnProperty => change.path.last_property().is_some(),
            Self::OnParameter => change.site.part == Part::Parameter && change.path.is_empty(),
            Self::FirstDemand | Self::LastDemand => only_demand(change),
        }
    }
}

/// Whether the demand stands, or stood, alone against no demand at all.
fn only_demand(change: &Change) -> bool {
    let circumstances = Traits::ONE_OF_SEVERAL.and(Traits::NOTHING_DEMANDED);
    !change.traits().intersects(circumstances)
}

fn types(change: &Change) -> Option<&TypeChange> {
    match &change.fact.detail {
        Detail::Types(types) => Some(types),
        _ => None,
    }
}

fn reversed(types: &TypeChange) -> TypeChange {
    TypeChange {
        old: types.new.clone(),
        new: types.old.clone(),
        old_format: types.new_format.clone(),
        new_format: types.old_format.clone(),
    }
}

fn set(types: &[String]) -> BTreeSet<&str> {
    let types = types.iter().map(String::as_str);
    types.filter(|name| *name != "null").collect()
}

/// Whether every value of the old types is one of the new types.
fn widened(types: &TypeChange, _direction: Direction) -> bool {
    let (old, new) = (set(&types.old), set(&types.new));
    if new.is_empty() {
        return types.new_format.is_empty();
    }
    let covered =
        |name: &&str| new.contains(name) || (*name == "integer" && new.contains("number"));
    !old.is_empty()
        && old.iter().all(covered)
        && (types.new_format.is_empty() || wider_format(&types.old_format, &types.new_format))
}

fn wider_format(old: &str, new: &str) -> bool {
    old == new
        || matches!(
            (old, new),
            ("int32", "int64") | ("float", "double") | ("date", "date-time")
        )
}

/// Whether the change cannot be told from what travels: a number in the text of
/// a query is text like any other.
fn alike_in_text(change: &Change, types: &TypeChange, direction: Direction) -> bool {
    let traits = change.traits();
    let plain = !traits.contains(Traits::TYPED) || change.site.part == Part::Parameter;
    let (old, new) = (set(&types.old), set(&types.new));
    let text = |names: &BTreeSet<&str>| names.len() == 1 && names.contains("string");
    plain
        && old.len() == 1
        && new.len() == 1
        && match direction {
            Direction::Request => text(&new) && types.new_format.is_empty(),
            _ => text(&old) && types.old_format.is_empty(),
        }
}

/// What the documents say about the end of a thing, against the policy.
struct Life<'a> {
    change: &'a Change,
    policy: &'a Policy,
}

impl Life<'_> {
    fn dates(&self) -> Lifecycle {
        match &self.change.fact.detail {
            Detail::Lifecycle(dates) => (**dates).clone(),
            _ => Lifecycle::default(),
        }
    }

    /// The end date that counts: of the new state, or of what is gone.
    fn sunset(&self) -> Option<String> {
        let dates = self.dates();
        let gone = self.change.fact.new.is_none()
            && self.change.fact.action == crate::compare::Action::Removed;
        if gone {
            dates.old_sunset
        } else {
            dates.new_sunset
        }
    }

    fn unreadable(&self) -> bool {
        self.sunset()
            .is_some_and(|text| Date::parse(&text).is_none())
    }

    /// Without a date of today the end has not come.
    fn before_sunset(&self) -> bool {
        let date = self.sunset().and_then(|text| Date::parse(&text));
        date.is_some_and(|date| self.policy.today.is_none_or(|today| today < date))
    }

    /// Days of notice; nobody knows how many where stability cannot be read,
    /// which is a change of its own.
    fn demanded(&self) -> u32 {
        let traits = self.change.traits();
        if traits.contains(Traits::STABILITY_UNREADABLE) {
            0
        } else if traits.contains(Traits::BETA) {
            self.policy.days_of_notice_in_beta
        } else {
            self.policy.days_of_notice
        }
    }

    fn too_little_notice(&self) -> bool {
        let date = self.sunset().and_then(|text| Date::parse(&text));
        let today = self.policy.today;
        let notice = date.zip(today).map(|(date, today)| date.days_since(today));
        self.demanded() > 0 && notice.is_some_and(|days| days < i64::from(self.demanded()))
    }

    fn too_early(&self) -> bool {
        let dates = self.dates();
        let read = |text: Option<String>| text.and_then(|text| Date::parse(&text));
        let (old, new) = (read(dates.old_sunset), read(dates.new_sunset));
        old.zip(new).is_some_and(|(old, new)| new < old) || self.too_little_notice()
    }
}
