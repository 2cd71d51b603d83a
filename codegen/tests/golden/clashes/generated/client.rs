// Made by `cargo xtask generate`; do not edit.
// Input: sha256:2db3f4a930cc69a9f627bd023dfa03810cd8eda764e41b8746b9575e45876a13

//! The client's methods, one for each operation.

use super::builder;
use super::Client;
impl Client {
    /// Sends `GET /clash/keyword`.
    ///
    /// Source: `input.yaml`, line 15.
    pub fn match_(&self) -> builder::Match {
        builder::Match::new(&self.caller)
    }
    /// Sends `PUT /clash/keyword`.
    ///
    /// Source: `input.yaml`, line 16.
    pub fn put_clash_keyword(&self) -> builder::PutClashKeyword {
        builder::PutClashKeyword::new(&self.caller)
    }
    /// Sends `POST /clash/keyword`.
    ///
    /// Source: `input.yaml`, line 17.
    pub fn post_clash_keyword(&self) -> builder::PostClashKeyword {
        builder::PostClashKeyword::new(&self.caller)
    }
    /// Sends `DELETE /clash/keyword`.
    ///
    /// Source: `input.yaml`, line 18.
    pub fn delete_clash_keyword(&self) -> builder::DeleteClashKeyword {
        builder::DeleteClashKeyword::new(&self.caller)
    }
    /// Sends `GET /clash/one`.
    ///
    /// Source: `input.yaml`, line 11.
    pub fn clash_one(&self) -> builder::ClashOne {
        builder::ClashOne::new(&self.caller)
    }
    /// Sends `PUT /clash/one`.
    ///
    /// Source: `input.yaml`, line 12.
    pub fn put_clash_one(&self) -> builder::PutClashOne {
        builder::PutClashOne::new(&self.caller)
    }
    /// Sends `POST /clash/one`.
    ///
    /// Source: `input.yaml`, line 13.
    pub fn post_clash_one(&self) -> builder::PostClashOne {
        builder::PostClashOne::new(&self.caller)
    }
    /// Sends `GET /clash/variables/{self}`.
    ///
    /// Source: `input.yaml`, line 22.
    pub fn variables(&self) -> builder::Variables {
        builder::Variables::new(&self.caller)
    }
    /// Sends `POST /clash/variables/{self}`.
    ///
    /// Source: `input.yaml`, line 30.
    pub fn send_variables(&self) -> builder::SendVariables {
        builder::SendVariables::new(&self.caller)
    }
    /// Sends `GET /clash/{id}/things`.
    ///
    /// Source: `input.yaml`, line 7.
    pub fn get_clash_id_things(&self) -> builder::GetClashIdThings {
        builder::GetClashIdThings::new(&self.caller)
    }
}
