// Made by `cargo xtask generate`; do not edit.
// Input: sha256:62a09fc4a3a94e00d2900a277e3427040fa779410a20fad36b306045f55d6de4

//! The client's methods, one for each operation.

use super::builder;
impl crate::runtime::Client {
    /// Sends `GET /kind/bytes`.
    ///
    /// Source: `input.yaml`, line 44.
    pub fn kind_bytes(&self) -> builder::KindBytes {
        builder::KindBytes::new(self)
    }
    /// Sends `GET /kind/default`.
    ///
    /// Source: `input.yaml`, line 27.
    pub fn kind_default(&self) -> builder::KindDefault {
        builder::KindDefault::new(self)
    }
    /// Sends `GET /kind/events`.
    ///
    /// Source: `input.yaml`, line 50.
    pub fn kind_events(&self) -> builder::KindEvents {
        builder::KindEvents::new(self)
    }
    /// Sends `GET /kind/free`.
    ///
    /// Source: `input.yaml`, line 36.
    pub fn kind_free(&self) -> builder::KindFree {
        builder::KindFree::new(self)
    }
    /// Sends `HEAD /kind/head`.
    ///
    /// Source: `input.yaml`, line 68.
    pub fn kind_head(&self) -> builder::KindHead {
        builder::KindHead::new(self)
    }
    /// Sends `GET /kind/maybe`.
    ///
    /// Source: `input.yaml`, line 15.
    pub fn kind_maybe(&self) -> builder::KindMaybe {
        builder::KindMaybe::new(self)
    }
    /// Sends `GET /kind/media`.
    ///
    /// Source: `input.yaml`, line 54.
    pub fn kind_media(&self) -> builder::KindMedia {
        builder::KindMedia::new(self)
    }
    /// Sends `GET /kind/range`.
    ///
    /// Source: `input.yaml`, line 21.
    pub fn kind_range(&self) -> builder::KindRange {
        builder::KindRange::new(self)
    }
    /// Sends `GET /kind/redirect`.
    ///
    /// Source: `input.yaml`, line 64.
    pub fn kind_redirect(&self) -> builder::KindRedirect {
        builder::KindRedirect::new(self)
    }
    /// Sends `GET /kind/several`.
    ///
    /// Source: `input.yaml`, line 7.
    pub fn kind_several(&self) -> builder::KindSeveral {
        builder::KindSeveral::new(self)
    }
    /// Sends `GET /kind/text`.
    ///
    /// Source: `input.yaml`, line 40.
    pub fn kind_text(&self) -> builder::KindText {
        builder::KindText::new(self)
    }
    /// Sends `GET /kind/unsaid`.
    ///
    /// Source: `input.yaml`, line 32.
    pub fn kind_unsaid(&self) -> builder::KindUnsaid {
        builder::KindUnsaid::new(self)
    }
}
