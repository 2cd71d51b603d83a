// Made by `cargo xtask generate`; do not edit.
// Input: sha256:d0d869fe9a5cd16d9a5ab164c374e45cbcbb5801d3e5baa28d6945af1ccd4ec6

//! The client's methods, one for each operation.

use super::builder;
use super::Client;
impl Client {
    /// Sends `PUT /bodies/any`.
    ///
    /// Source: `input.yaml`, line 110.
    pub fn try_body_any(&self) -> builder::TryBodyAny {
        builder::TryBodyAny::new(&self.caller)
    }
    /// Sends `POST /bodies/form`.
    ///
    /// Source: `input.yaml`, line 70.
    pub fn try_body_form(&self) -> builder::TryBodyForm {
        builder::TryBodyForm::new(&self.caller)
    }
    /// Sends `POST /bodies/json`.
    ///
    /// Source: `input.yaml`, line 59.
    pub fn try_body_json(&self) -> builder::TryBodyJson {
        builder::TryBodyJson::new(&self.caller)
    }
    /// Sends `POST /bodies/parts`.
    ///
    /// Source: `input.yaml`, line 89.
    pub fn try_body_parts(&self) -> builder::TryBodyParts {
        builder::TryBodyParts::new(&self.caller)
    }
    /// Sends `GET /lists/{simple}/{exploded}/{label}/{labels}/{matrix}/{matrices}`.
    ///
    /// Source: `input.yaml`, line 8.
    pub fn try_lists(&self) -> builder::TryLists {
        builder::TryLists::new(&self.caller)
    }
    /// Sends `GET /members/{simple}/{exploded}/{labels}/{matrix}/{matrices}`.
    ///
    /// Source: `input.yaml`, line 26.
    pub fn try_members(&self) -> builder::TryMembers {
        builder::TryMembers::new(&self.caller)
    }
    /// Sends `DELETE /nothing?by=age`.
    ///
    /// Source: `input.yaml`, line 129.
    pub fn try_delete_by_age(&self) -> builder::TryDeleteByAge {
        builder::TryDeleteByAge::new(&self.caller)
    }
    /// Sends `DELETE /nothing?by=name`.
    ///
    /// Source: `input.yaml`, line 125.
    pub fn try_delete_by_name(&self) -> builder::TryDeleteByName {
        builder::TryDeleteByName::new(&self.caller)
    }
    /// Sends `HEAD /nothing?by=name`.
    ///
    /// Source: `input.yaml`, line 122.
    pub fn try_head(&self) -> builder::TryHead {
        builder::TryHead::new(&self.caller)
    }
    /// Sends `GET /scalars/{id}.{ending}`.
    ///
    /// Source: `input.yaml`, line 44.
    pub fn try_scalars(&self) -> builder::TryScalars {
        builder::TryScalars::new(&self.caller)
    }
}
