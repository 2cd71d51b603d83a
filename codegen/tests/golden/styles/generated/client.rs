// Made by `cargo xtask generate`; do not edit.
// Input: sha256:396d49a1c4ea6980e4a8e248a64a5c1e9d2f7803b527e3a3ce6ebc8b6c0f2fdb

//! The client's methods, one for each operation.

use super::builder;
use super::Client;
impl Client {
    /// Sends `GET /style/odd/{x}.{y}/{z}:{verb}/ñ and space`.
    ///
    /// Source: `input.yaml`, line 41.
    pub fn style_odd(&self) -> builder::StyleOdd {
        builder::StyleOdd::new(&self.caller)
    }
    /// Sends `GET /style/path/{simple}/{exploded}/{label}/{matrix}`.
    ///
    /// Source: `input.yaml`, line 7.
    pub fn style_path(&self) -> builder::StylePath {
        builder::StylePath::new(&self.caller)
    }
    /// Sends `GET /style/query`.
    ///
    /// Source: `input.yaml`, line 16.
    pub fn style_query(&self) -> builder::StyleQuery {
        builder::StyleQuery::new(&self.caller)
    }
    /// Sends `GET /style/rest`.
    ///
    /// Source: `input.yaml`, line 32.
    pub fn style_rest(&self) -> builder::StyleRest {
        builder::StyleRest::new(&self.caller)
    }
}
