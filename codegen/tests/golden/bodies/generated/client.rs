// Made by `cargo xtask generate`; do not edit.
// Input: sha256:46d3f0a28c4c1e3808ef8c3e99a619fd47daa7acc2dc07668f593c4ddab63153

//! The client's methods, one for each operation.

use super::builder;
use super::Client;
impl Client {
    /// Sends `POST /body/any`.
    ///
    /// Source: `input.yaml`, line 58.
    pub fn body_any(&self) -> builder::BodyAny {
        builder::BodyAny::new(&self.caller)
    }
    /// Sends `PUT /body/bytes`.
    ///
    /// Source: `input.yaml`, line 53.
    pub fn body_bytes(&self) -> builder::BodyBytes {
        builder::BodyBytes::new(&self.caller)
    }
    /// Sends `POST /body/form`.
    ///
    /// Source: `input.yaml`, line 12.
    pub fn body_form(&self) -> builder::BodyForm {
        builder::BodyForm::new(&self.caller)
    }
    /// Sends `POST /body/multipart`.
    ///
    /// Source: `input.yaml`, line 29.
    pub fn body_multipart(&self) -> builder::BodyMultipart {
        builder::BodyMultipart::new(&self.caller)
    }
    /// Sends `DELETE /body/optional`.
    ///
    /// Source: `input.yaml`, line 69.
    pub fn body_optional(&self) -> builder::BodyOptional {
        builder::BodyOptional::new(&self.caller)
    }
    /// Sends `PUT /body/text`.
    ///
    /// Source: `input.yaml`, line 48.
    pub fn body_text(&self) -> builder::BodyText {
        builder::BodyText::new(&self.caller)
    }
    /// Sends `PATCH /body/vendor`.
    ///
    /// Source: `input.yaml`, line 7.
    pub fn body_vendor(&self) -> builder::BodyVendor {
        builder::BodyVendor::new(&self.caller)
    }
}
