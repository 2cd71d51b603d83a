//! Circumstances of a change that decide how it is judged.

use std::ops::BitOr;

/// A set of circumstances.
///
/// ```
/// use codegen::Traits;
///
/// let both = Traits::REQUIRED | Traits::READ_ONLY;
/// assert!(both.contains(Traits::REQUIRED));
/// assert!(!both.contains(Traits::REQUIRED | Traits::DEPRECATED));
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Traits(u64);

macro_rules! traits {
    ($($(#[$doc:meta])* $name:ident = $bit:literal,)*) => {
        impl Traits {
            /// No circumstance.
            pub const NONE: Self = Self(0);
            $($(#[$doc])* pub const $name: Self = Self(1 << $bit);)*
        }
    };
}

traits! {
    /// The property, parameter, header or body is required (in the state that
    /// has it, or in the new state).
    REQUIRED = 0,
    /// The property was required before.
    WAS_REQUIRED = 1,
    /// The property is read-only: it does not travel in requests.
    READ_ONLY = 2,
    /// The property is write-only: it does not travel in responses.
    WRITE_ONLY = 3,
    /// The property or parameter has a default.
    HAS_DEFAULT = 4,
    /// The thing is deprecated (was, for what is gone).
    DEPRECATED = 5,
    /// The documents say the same in different words.
    NO_EFFECT = 6,
    /// The status is one of success.
    SUCCESS = 7,
    /// The status is a range or `default`.
    STATUS_RANGE = 8,
    /// Only notes for readers, nothing that is checked.
    NOTES_ONLY = 9,
    /// A parameter of the path.
    IN_PATH = 10,
    /// A parameter sent as a header.
    IN_HEADER = 11,
    /// The parameter stands at the path, for all its operations.
    FROM_PATH_ITEM = 12,
    /// No operation is left at (or was at) the path.
    WHOLE_PATH = 13,
    /// The values are whole numbers.
    INTEGER = 14,
    /// The value travels as JSON, where `1` is not `"1"`.
    TYPED = 15,
    /// A parameter whose list travels as repeated `name=value` pairs.
    FORM_EXPLODE = 16,
    /// The new type is a list of what the old type was.
    LIST_OF_OLD = 17,
    /// There are other alternatives besides this one (in both states).
    ONE_OF_SEVERAL = 18,
    /// The property is demanded but not described.
    UNDESCRIBED = 19,
    /// The operation calls itself a draft or an early version.
    UNSTABLE = 20,
    /// Whoever the document calls the client answers here (webhooks and
    /// callbacks): requests come in, responses go out.
    INVERTED = 21,
    /// The schema describes an object.
    OBJECT = 22,
    /// The media type names only differ in their parameters.
    PARAMETERS_ONLY = 23,
    /// The new pattern accepts everything.
    ACCEPTS_ALL = 24,
    /// The operation calls itself a late test version.
    BETA = 25,
    /// The schema is the property of an object.
    IS_PROPERTY = 26,
    /// The thing is an enumeration.
    ENUM = 27,
    /// The empty alternative: nothing is demanded.
    NOTHING_DEMANDED = 28,
    /// The component was used by no operation.
    UNUSED = 29,
    /// The operation called itself a draft or an early version before.
    WAS_UNSTABLE = 30,
    /// The parameter itself is required, in one of the two states.
    REQUIRED_PARAMETER = 31,
    /// How stable the operation is cannot be read.
    STABILITY_UNREADABLE = 32,
}

impl Traits {
    /// Whether all of `others` are among these.
    #[must_use]
    pub const fn contains(self, others: Self) -> bool {
        self.0 & others.0 == others.0
    }

    /// Whether any of `others` is among these.
    #[must_use]
    pub const fn intersects(self, others: Self) -> bool {
        self.0 & others.0 != 0
    }

    /// These and `others`; the operator `|` for constants.
    #[must_use]
    pub const fn and(self, others: Self) -> Self {
        Self(self.0 | others.0)
    }

    /// These without `others`.
    #[must_use]
    pub const fn without(self, others: Self) -> Self {
        Self(self.0 & !others.0)
    }

    /// `self` if `condition` holds, otherwise none.
    #[must_use]
    pub fn when(self, condition: bool) -> Self {
        if condition { self } else { Self::NONE }
    }
}

impl BitOr for Traits {
    type Output = Self;

    fn bitor(self, other: Self) -> Self {
        self.and(other)
    }
}
