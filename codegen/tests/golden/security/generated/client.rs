// Made by `cargo xtask generate`; do not edit.
// Input: sha256:bf6cb487c69dfa398f7c56c3b65cec18a4d71e66b13ce4022143389bb85650a5

//! The client's methods, one for each operation.

use super::builder;
use super::Client;
impl Client {
    /// Sends `GET /safe/basic`.
    ///
    /// Source: `input.yaml`, line 12.
    pub fn safe_basic(&self) -> builder::SafeBasic {
        builder::SafeBasic::new(&self.caller)
    }
    /// Sends `GET /safe/bearer`.
    ///
    /// Source: `input.yaml`, line 8.
    pub fn safe_bearer(&self) -> builder::SafeBearer {
        builder::SafeBearer::new(&self.caller)
    }
    /// Sends `GET /safe/both`.
    ///
    /// Source: `input.yaml`, line 42.
    pub fn safe_both(&self) -> builder::SafeBoth {
        builder::SafeBoth::new(&self.caller)
    }
    /// Sends `GET /safe/cookie`.
    ///
    /// Source: `input.yaml`, line 27.
    pub fn safe_cookie(&self) -> builder::SafeCookie {
        builder::SafeCookie::new(&self.caller)
    }
    /// Sends `GET /safe/custom`.
    ///
    /// Source: `input.yaml`, line 57.
    pub fn safe_custom(&self) -> builder::SafeCustom {
        builder::SafeCustom::new(&self.caller)
    }
    /// Sends `GET /safe/either`.
    ///
    /// Source: `input.yaml`, line 37.
    pub fn safe_either(&self) -> builder::SafeEither {
        builder::SafeEither::new(&self.caller)
    }
    /// Sends `GET /safe/header`.
    ///
    /// Source: `input.yaml`, line 17.
    pub fn safe_header(&self) -> builder::SafeHeader {
        builder::SafeHeader::new(&self.caller)
    }
    /// Sends `GET /safe/oauth`.
    ///
    /// Source: `input.yaml`, line 32.
    pub fn safe_oauth(&self) -> builder::SafeOauth {
        builder::SafeOauth::new(&self.caller)
    }
    /// Sends `GET /safe/open`.
    ///
    /// Source: `input.yaml`, line 52.
    pub fn safe_open(&self) -> builder::SafeOpen {
        builder::SafeOpen::new(&self.caller)
    }
    /// Sends `GET /safe/optional`.
    ///
    /// Source: `input.yaml`, line 47.
    pub fn safe_optional(&self) -> builder::SafeOptional {
        builder::SafeOptional::new(&self.caller)
    }
    /// Sends `GET /safe/query`.
    ///
    /// Source: `input.yaml`, line 22.
    pub fn safe_query(&self) -> builder::SafeQuery {
        builder::SafeQuery::new(&self.caller)
    }
}
