// Made by `cargo xtask generate`; do not edit.
// Input: sha256:12bcefcbcc954f8690eb92500257f4658ac446a452813c14c15577c5b597d0e8

//! The client's methods, one for each operation.

use super::builder;
use super::Client;
impl Client {
    /// Sends `GET /accounts/{accountId}/items/{itemId}`.
    ///
    /// Source: `input.yaml`, line 9.
    pub fn get_item(&self) -> builder::GetItem {
        builder::GetItem::new(&self.caller)
    }
    /// Sends `DELETE /accounts/{accountId}/items/{itemId}`.
    ///
    /// Source: `input.yaml`, line 24.
    #[deprecated = "deprecated by the API"]
    pub fn delete_item(&self) -> builder::DeleteItem {
        builder::DeleteItem::new(&self.caller)
    }
}
