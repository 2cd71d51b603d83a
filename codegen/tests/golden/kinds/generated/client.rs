// Made by `cargo xtask generate`; do not edit.
// Input: sha256:262e4dce6ba80f0b04a855ea6fde1faf807054a1d548ae352109fcad4f53dfbf

//! The client's methods, one for each operation.

use super::builder;
use super::Client;
impl Client {
    /// Sends `GET /failures`.
    ///
    /// Source: `input.yaml`, line 15.
    pub fn kind_failures(&self) -> builder::KindFailures {
        builder::KindFailures::new(&self.caller)
    }
    /// Sends `GET /kind/bytes`.
    ///
    /// Source: `input.yaml`, line 61.
    pub fn kind_bytes(&self) -> builder::KindBytes {
        builder::KindBytes::new(&self.caller)
    }
    /// Sends `GET /kind/default`.
    ///
    /// Source: `input.yaml`, line 44.
    pub fn kind_default(&self) -> builder::KindDefault {
        builder::KindDefault::new(&self.caller)
    }
    /// Sends `GET /kind/events`.
    ///
    /// Source: `input.yaml`, line 67.
    pub fn kind_events(&self) -> builder::KindEvents {
        builder::KindEvents::new(&self.caller)
    }
    /// Sends `GET /kind/free`.
    ///
    /// Source: `input.yaml`, line 53.
    pub fn kind_free(&self) -> builder::KindFree {
        builder::KindFree::new(&self.caller)
    }
    /// Sends `HEAD /kind/head`.
    ///
    /// Source: `input.yaml`, line 85.
    pub fn kind_head(&self) -> builder::KindHead {
        builder::KindHead::new(&self.caller)
    }
    /// Sends `GET /kind/maybe`.
    ///
    /// Source: `input.yaml`, line 32.
    pub fn kind_maybe(&self) -> builder::KindMaybe {
        builder::KindMaybe::new(&self.caller)
    }
    /// Sends `GET /kind/media`.
    ///
    /// Source: `input.yaml`, line 71.
    pub fn kind_media(&self) -> builder::KindMedia {
        builder::KindMedia::new(&self.caller)
    }
    /// Sends `GET /kind/range`.
    ///
    /// Source: `input.yaml`, line 38.
    pub fn kind_range(&self) -> builder::KindRange {
        builder::KindRange::new(&self.caller)
    }
    /// Sends `GET /kind/redirect`.
    ///
    /// Source: `input.yaml`, line 81.
    pub fn kind_redirect(&self) -> builder::KindRedirect {
        builder::KindRedirect::new(&self.caller)
    }
    /// Sends `GET /kind/several`.
    ///
    /// Source: `input.yaml`, line 7.
    pub fn kind_several(&self) -> builder::KindSeveral {
        builder::KindSeveral::new(&self.caller)
    }
    /// Sends `GET /kind/text`.
    ///
    /// Source: `input.yaml`, line 57.
    pub fn kind_text(&self) -> builder::KindText {
        builder::KindText::new(&self.caller)
    }
    /// Sends `GET /kind/unsaid`.
    ///
    /// Source: `input.yaml`, line 49.
    pub fn kind_unsaid(&self) -> builder::KindUnsaid {
        builder::KindUnsaid::new(&self.caller)
    }
}
