//! Rules about how things end.

use super::rules;

rules! {
    "operation-deprecated-sunset-unreadable" / "operation-reactivated": Either Operation "deprecated" Added when(SunsetUnreadable) => Breaking Patch,
        "The day on which it ends cannot be read, so nobody can prepare for it.";
    "operation-deprecated-without-notice" / "operation-reactivated": Either Operation "deprecated" Added when(NoSunset) => Breaking Patch,
        "The policy demands a day on which it ends, and there is none.";
    "operation-deprecated-too-late" / "operation-reactivated": Either Operation "deprecated" Added when(TooLittleNotice) => Breaking Patch,
        "The day on which it ends is nearer than the policy allows.";
    "operation-deprecated-with-sunset" / "operation-reactivated": Either Operation "deprecated" Added when(HasSunset) => Compatible Patch,
        "It still works, until the day that is given.";
    "operation-deprecated" / "operation-reactivated": Either Operation "deprecated" Added => Compatible Patch,
        "It still works; it will end some day.";
    "operation-reactivated" / "operation-deprecated": Either Operation "deprecated" Removed => Compatible Patch,
        "It is not going to end any more.";
    "operation-deprecation-unreadable" / same: Either Operation "deprecated" Changed => Risky Patch,
        "Whether it is deprecated cannot be read.";
    "operation-sunset-removed" / "operation-sunset-set": Either Operation "x-sunset" Removed needs(DEPRECATED) => Breaking Patch,
        "It is still deprecated, and nobody knows any more when it ends.";
    "operation-sunset-unreadable" / "operation-sunset-moved": Either Operation "x-sunset" Changed when(SunsetUnreadable) => Breaking Patch,
        "The day on which it ends cannot be read.";
    "operation-sunset-too-early" / "operation-sunset-moved": Either Operation "x-sunset" Changed when(SunsetTooEarly) => Breaking Patch,
        "It ends before the day that was promised, or with less notice than demanded.";
    "operation-sunset-moved" / same: Either Operation "x-sunset" Changed => Compatible Patch,
        "It ends on another day, not before the one that was promised.";
    "operation-sunset-set" / "operation-sunset-removed": Either Operation "x-sunset" Added => Compatible Patch,
        "The day on which it ends is known.";
    "operation-sunset-dropped" / "operation-sunset-set": Either Operation "x-sunset" Removed => Compatible Patch,
        "It is not deprecated, so the day meant nothing.";
    "operation-stability-unreadable" / same: Either Operation "x-stability-level" Invalid => Breaking Patch,
        "How stable it is cannot be read, so nothing about it can be relied on.";
    "operation-stability-decreased" / "operation-stability-increased": Either Operation "x-stability-level" Decreased => Breaking Patch,
        "It may change in ways that were ruled out before.";
    "operation-stability-increased" / "operation-stability-decreased": Either Operation "x-stability-level" Increased => Compatible Patch,
        "It changes less freely than before.";
    "parameter-deprecated-sunset-unreadable" / "parameter-reactivated": Either Parameter "deprecated" Added when(SunsetUnreadable) => Breaking Patch,
        "The day on which it ends cannot be read, so nobody can prepare for it.";
    "parameter-deprecated-without-notice" / "parameter-reactivated": Either Parameter "deprecated" Added when(NoSunset) => Breaking Patch,
        "The policy demands a day on which it ends, and there is none.";
    "parameter-deprecated-too-late" / "parameter-reactivated": Either Parameter "deprecated" Added when(TooLittleNotice) => Breaking Patch,
        "The day on which it ends is nearer than the policy allows.";
    "parameter-deprecated-with-sunset" / "parameter-reactivated": Either Parameter "deprecated" Added when(HasSunset) => Compatible Patch,
        "It still works, until the day that is given.";
    "parameter-deprecated" / "parameter-reactivated": Either Parameter "deprecated" Added => Compatible Patch,
        "It still works; it will end some day.";
    "parameter-reactivated" / "parameter-deprecated": Either Parameter "deprecated" Removed => Compatible Patch,
        "It is not going to end any more.";
    "parameter-deprecation-unreadable" / same: Either Parameter "deprecated" Changed => Risky Patch,
        "Whether it is deprecated cannot be read.";
    "parameter-sunset-removed" / "parameter-sunset-set": Either Parameter "x-sunset" Removed needs(DEPRECATED) => Breaking Patch,
        "It is still deprecated, and nobody knows any more when it ends.";
    "parameter-sunset-unreadable" / "parameter-sunset-moved": Either Parameter "x-sunset" Changed when(SunsetUnreadable) => Breaking Patch,
        "The day on which it ends cannot be read.";
    "parameter-sunset-too-early" / "parameter-sunset-moved": Either Parameter "x-sunset" Changed when(SunsetTooEarly) => Breaking Patch,
        "It ends before the day that was promised, or with less notice than demanded.";
    "parameter-sunset-moved" / same: Either Parameter "x-sunset" Changed => Compatible Patch,
        "It ends on another day, not before the one that was promised.";
    "parameter-sunset-set" / "parameter-sunset-removed": Either Parameter "x-sunset" Added => Compatible Patch,
        "The day on which it ends is known.";
    "parameter-sunset-dropped" / "parameter-sunset-set": Either Parameter "x-sunset" Removed => Compatible Patch,
        "It is not deprecated, so the day meant nothing.";
    "parameter-stability-unreadable" / same: Either Parameter "x-stability-level" Invalid => Breaking Patch,
        "How stable it is cannot be read, so nothing about it can be relied on.";
    "parameter-stability-decreased" / "parameter-stability-increased": Either Parameter "x-stability-level" Decreased => Breaking Patch,
        "It may change in ways that were ruled out before.";
    "parameter-stability-increased" / "parameter-stability-decreased": Either Parameter "x-stability-level" Increased => Compatible Patch,
        "It changes less freely than before.";
    "property-deprecated-sunset-unreadable" / "property-reactivated": Either Schema "deprecated" Added when(SunsetUnreadable) => Breaking Patch,
        "The day on which it ends cannot be read, so nobody can prepare for it.";
    "property-deprecated-without-notice" / "property-reactivated": Either Schema "deprecated" Added when(NoSunset) => Breaking Patch,
        "The policy demands a day on which it ends, and there is none.";
    "property-deprecated-too-late" / "property-reactivated": Either Schema "deprecated" Added when(TooLittleNotice) => Breaking Patch,
        "The day on which it ends is nearer than the policy allows.";
    "property-deprecated-with-sunset" / "property-reactivated": Either Schema "deprecated" Added when(HasSunset) => Compatible Patch,
        "It still works, until the day that is given.";
    "property-deprecated" / "property-reactivated": Either Schema "deprecated" Added => Compatible Patch,
        "It still works; it will end some day.";
    "property-reactivated" / "property-deprecated": Either Schema "deprecated" Removed => Compatible Patch,
        "It is not going to end any more.";
    "property-deprecation-unreadable" / same: Either Schema "deprecated" Changed => Risky Patch,
        "Whether it is deprecated cannot be read.";
    "property-sunset-removed" / "property-sunset-set": Either Schema "x-sunset" Removed needs(DEPRECATED) => Breaking Patch,
        "It is still deprecated, and nobody knows any more when it ends.";
    "property-sunset-unreadable" / "property-sunset-moved": Either Schema "x-sunset" Changed when(SunsetUnreadable) => Breaking Patch,
        "The day on which it ends cannot be read.";
    "property-sunset-too-early" / "property-sunset-moved": Either Schema "x-sunset" Changed when(SunsetTooEarly) => Breaking Patch,
        "It ends before the day that was promised, or with less notice than demanded.";
    "property-sunset-moved" / same: Either Schema "x-sunset" Changed => Compatible Patch,
        "It ends on another day, not before the one that was promised.";
    "property-sunset-set" / "property-sunset-removed": Either Schema "x-sunset" Added => Compatible Patch,
        "The day on which it ends is known.";
    "property-sunset-dropped" / "property-sunset-set": Either Schema "x-sunset" Removed => Compatible Patch,
        "It is not deprecated, so the day meant nothing.";
    "property-stability-unreadable" / same: Either Schema "x-stability-level" Invalid => Breaking Patch,
        "How stable it is cannot be read, so nothing about it can be relied on.";
    "property-stability-decreased" / "property-stability-increased": Either Schema "x-stability-level" Decreased => Breaking Patch,
        "It may change in ways that were ruled out before.";
    "property-stability-increased" / "property-stability-decreased": Either Schema "x-stability-level" Increased => Compatible Patch,
        "It changes less freely than before.";
    "header-deprecated-sunset-unreadable" / "header-reactivated": Either Header "deprecated" Added when(SunsetUnreadable) => Breaking Patch,
        "The day on which it ends cannot be read, so nobody can prepare for it.";
    "header-deprecated-without-notice" / "header-reactivated": Either Header "deprecated" Added when(NoSunset) => Breaking Patch,
        "The policy demands a day on which it ends, and there is none.";
    "header-deprecated-too-late" / "header-reactivated": Either Header "deprecated" Added when(TooLittleNotice) => Breaking Patch,
        "The day on which it ends is nearer than the policy allows.";
    "header-deprecated-with-sunset" / "header-reactivated": Either Header "deprecated" Added when(HasSunset) => Compatible Patch,
        "It still works, until the day that is given.";
    "header-deprecated" / "header-reactivated": Either Header "deprecated" Added => Compatible Patch,
        "It still works; it will end some day.";
    "header-reactivated" / "header-deprecated": Either Header "deprecated" Removed => Compatible Patch,
        "It is not going to end any more.";
    "header-deprecation-unreadable" / same: Either Header "deprecated" Changed => Risky Patch,
        "Whether it is deprecated cannot be read.";
    "header-sunset-removed" / "header-sunset-set": Either Header "x-sunset" Removed needs(DEPRECATED) => Breaking Patch,
        "It is still deprecated, and nobody knows any more when it ends.";
    "header-sunset-unreadable" / "header-sunset-moved": Either Header "x-sunset" Changed when(SunsetUnreadable) => Breaking Patch,
        "The day on which it ends cannot be read.";
    "header-sunset-too-early" / "header-sunset-moved": Either Header "x-sunset" Changed when(SunsetTooEarly) => Breaking Patch,
        "It ends before the day that was promised, or with less notice than demanded.";
    "header-sunset-moved" / same: Either Header "x-sunset" Changed => Compatible Patch,
        "It ends on another day, not before the one that was promised.";
    "header-sunset-set" / "header-sunset-removed": Either Header "x-sunset" Added => Compatible Patch,
        "The day on which it ends is known.";
    "header-sunset-dropped" / "header-sunset-set": Either Header "x-sunset" Removed => Compatible Patch,
        "It is not deprecated, so the day meant nothing.";
    "header-stability-unreadable" / same: Either Header "x-stability-level" Invalid => Breaking Patch,
        "How stable it is cannot be read, so nothing about it can be relied on.";
    "header-stability-decreased" / "header-stability-increased": Either Header "x-stability-level" Decreased => Breaking Patch,
        "It may change in ways that were ruled out before.";
    "header-stability-increased" / "header-stability-decreased": Either Header "x-stability-level" Increased => Compatible Patch,
        "It changes less freely than before.";
}
