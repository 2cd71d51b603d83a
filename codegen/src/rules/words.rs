//! What a rule looks at, in words.

use crate::compare::{Direction, Subject, Traits};

use super::{Condition, Rule, RustEffect, Wire};

/// Circumstances a rule can demand, in words.
const CIRCUMSTANCES: &[(Traits, &str)] = &[
    (Traits::REQUIRED, "required"),
    (Traits::WAS_REQUIRED, "required before"),
    (Traits::HAS_DEFAULT, "with a default"),
    (Traits::DEPRECATED, "deprecated"),
    (Traits::SUCCESS, "of success"),
    (Traits::NOTES_ONLY, "of notes for readers only"),
    (Traits::IN_PATH, "in the path"),
    (Traits::FORM_EXPLODE, "sent as repeated pairs"),
    (Traits::LIST_OF_OLD, "now a list of what it was"),
    (Traits::UNDESCRIBED, "named but not described"),
    (Traits::NOTHING_DEMANDED, "that demands nothing"),
    (Traits::REQUIRED_PARAMETER, "of a required parameter"),
];

impl Rule {
    /// What the rule looks at: `request: schema property "enum" removed`.
    pub(super) fn looks_at(&self) -> String {
        let direction = match self.direction {
            Direction::Request => "request: ",
            Direction::Response => "response: ",
            Direction::None => "",
        };
        let subject = self.subject.map_or("anything", Subject::as_str);
        let aspect = match self.aspect {
            "" => String::new(),
            "x-" => " `x-…`".to_owned(),
            aspect => format!(" `{aspect}`"),
        };
        let action = self.action.map_or("in any way", |action| action.as_str());
        let mut words = format!("{direction}{subject}{aspect} {action}");
        for (traits, before) in [(self.needs, ""), (self.without, "not ")] {
            for (_, name) in CIRCUMSTANCES
                .iter()
                .filter(|(one, _)| traits.contains(*one))
            {
                words.push_str(&format!(", {before}{name}"));
            }
        }
        if let Some(when) = self.when.words() {
            words.push_str(&format!(", {when}"));
        }
        words
    }
}

impl Condition {
    fn words(self) -> Option<&'static str> {
        Some(match self {
            Self::Always => return None,
            Self::TypesWidened => "if all it allowed still is",
            Self::TypesNarrowed => "if only some of what it allowed still is",
            Self::TypesAlikeInText => "if the one is written like the other",
            Self::WholeList => "as a whole",
            Self::OneValue => "by one value",
            Self::SunsetUnreadable => "if the end date cannot be read",
            Self::BeforeSunset => "before the announced day",
            Self::TooLittleNotice => "with less notice than demanded",
            Self::NoSunset => "without a demanded end date",
            Self::HasSunset => "with an end date",
            Self::SunsetTooEarly => "if the end comes earlier, or with less notice than demanded",
            Self::OnProperty => "on a property",
            Self::OnParameter => "on the value of a parameter",
            Self::FirstDemand => "where nothing was demanded",
            Self::LastDemand => "where nothing is demanded now",
        })
    }
}

impl Wire {
    /// What it means for a client in use.
    pub(super) fn meaning(self) -> &'static str {
        match self {
            Self::Breaking => "a client built from the old state can fail",
            Self::Risky => "a client built from the old state may fail",
            Self::Compatible => "a client built from the old state works as before",
            Self::Documentation => "nothing travels differently",
        }
    }
}

impl RustEffect {
    /// What it means for code that uses the generated crate.
    pub(super) fn meaning(self) -> &'static str {
        match self {
            Self::Major => "code written against the old client may not compile",
            Self::Minor => "old code compiles, and there is more to use",
            Self::Patch => "old code compiles",
            Self::None => "the client stays as it is",
        }
    }
}
