// Made by `cargo xtask generate`; do not edit.
// Input: sha256:d0d869fe9a5cd16d9a5ab164c374e45cbcbb5801d3e5baa28d6945af1ccd4ec6

//! Part of `types`: structs.

use super::*;
/// `Company` of the API.
///
/// Source: `input.yaml`, line 182.
#[derive(Clone, Default, PartialEq, ::serde::Deserialize, ::serde::Serialize)]
#[non_exhaustive]
pub struct Company {
    /// `taxId` on the wire.
    #[serde(rename = "taxId", skip_serializing_if = "::std::option::Option::is_none")]
    pub tax_id: Option<String>,
    /// Fields the documentation does not list, as they came.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
impl Company {
    /// A builder of [`Company`].
    pub fn builder() -> builder::Company {
        <builder::Company as Default>::default()
    }
}
impl ::std::fmt::Debug for Company {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("Company")
            .field("tax_id", &self.tax_id)
            .field("extra", &crate::runtime::KeysOnly::of(&self.extra))
            .finish()
    }
}
/// `Filter` of the API.
///
/// Source: `input.yaml`, line 145.
#[derive(Clone, Debug, PartialEq, ::serde::Deserialize, ::serde::Serialize)]
#[non_exhaustive]
pub struct Filter {
    /// `name` on the wire.
    pub name: String,
    /// `size` on the wire.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub size: Option<Size>,
    /// `words` on the wire.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub words: Option<Words>,
}
impl Filter {
    /// A builder of [`Filter`].
    pub fn builder() -> builder::Filter {
        <builder::Filter as Default>::default()
    }
}
/// `Form` of the API.
///
/// Source: `input.yaml`, line 152.
#[derive(Clone, Debug, PartialEq, ::serde::Deserialize, ::serde::Serialize)]
#[non_exhaustive]
pub struct Form {
    /// `name` on the wire.
    pub name: String,
    /// `words` on the wire.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub words: Option<Words>,
    /// `size` on the wire.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub size: Option<Size>,
    /// `deep` on the wire.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub deep: Option<Filter>,
    /// `pipes` on the wire.
    ///
    /// Least number of items: `1`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub pipes: Option<Vec<FormPipesItem>>,
    /// `json` on the wire.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub json: Option<Size>,
}
impl Form {
    /// A builder of [`Form`].
    pub fn builder() -> builder::Form {
        <builder::Form as Default>::default()
    }
}
/// `MaybeSize` of the API.
///
/// Source: `input.yaml`, line 162.
#[derive(Clone, Default, PartialEq, ::serde::Deserialize, ::serde::Serialize)]
#[non_exhaustive]
pub struct MaybeSize {
    /// `width` on the wire.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub width: Option<i64>,
    /// Fields the documentation does not list, as they came.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
impl MaybeSize {
    /// A builder of [`MaybeSize`].
    pub fn builder() -> builder::MaybeSize {
        <builder::MaybeSize as Default>::default()
    }
}
impl ::std::fmt::Debug for MaybeSize {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("MaybeSize")
            .field("width", &self.width)
            .field("extra", &crate::runtime::KeysOnly::of(&self.extra))
            .finish()
    }
}
/// `Person` of the API.
///
/// Source: `input.yaml`, line 181.
#[derive(Clone, PartialEq, ::serde::Deserialize, ::serde::Serialize)]
#[non_exhaustive]
pub struct Person {
    /// `name` on the wire.
    pub name: String,
    /// Fields the documentation does not list, as they came.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
impl Person {
    /// A builder of [`Person`].
    pub fn builder() -> builder::Person {
        <builder::Person as Default>::default()
    }
}
impl ::std::fmt::Debug for Person {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("Person")
            .field("name", &self.name)
            .field("extra", &crate::runtime::KeysOnly::of(&self.extra))
            .finish()
    }
}
/// `Problem` of the API.
///
/// Source: `input.yaml`, line 183.
#[derive(Clone, Default, PartialEq, ::serde::Deserialize, ::serde::Serialize)]
#[non_exhaustive]
pub struct Problem {
    /// `title` on the wire.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub title: Option<String>,
    /// `detail` on the wire.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub detail: Option<String>,
    /// Fields the documentation does not list, as they came.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
impl ::std::fmt::Debug for Problem {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("Problem")
            .field("title", &self.title)
            .field("detail", &self.detail)
            .field("extra", &crate::runtime::KeysOnly::of(&self.extra))
            .finish()
    }
}
/// `Size` of the API.
///
/// Source: `input.yaml`, line 141.
#[derive(Clone, PartialEq, ::serde::Deserialize, ::serde::Serialize)]
#[non_exhaustive]
pub struct Size {
    /// `width` on the wire.
    pub width: i64,
    /// `unit` on the wire.
    ///
    /// Least length: `1`.
    pub unit: String,
    /// Fields the documentation does not list, as they came.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
impl Size {
    /// A builder of [`Size`].
    pub fn builder() -> builder::Size {
        <builder::Size as Default>::default()
    }
}
impl ::std::fmt::Debug for Size {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("Size")
            .field("width", &self.width)
            .field("unit", &self.unit)
            .field("extra", &crate::runtime::KeysOnly::of(&self.extra))
            .finish()
    }
}
/// `Thing` of the API.
///
/// Source: `input.yaml`, line 166.
#[derive(Clone, PartialEq, ::serde::Deserialize, ::serde::Serialize)]
#[non_exhaustive]
pub struct Thing {
    /// `name` on the wire.
    pub name: String,
    /// `kind` on the wire.
    pub kind: ThingKind,
    /// `note` on the wire.
    #[serde(
        default,
        deserialize_with = "crate::runtime::present",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub note: Option<Option<String>>,
    /// `made` on the wire.
    ///
    /// Format: `date-time`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub made: Option<crate::runtime::Timestamp>,
    /// `price` on the wire.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub price: Option<f64>,
    /// `size` on the wire.
    #[serde(
        default,
        deserialize_with = "crate::runtime::present",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub size: Option<Option<MaybeSize>>,
    /// `sizes` on the wire.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub sizes: Option<Vec<Option<MaybeSize>>>,
    /// `parts` on the wire.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub parts: Option<Vec<Thing>>,
    /// `labels` on the wire.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub labels: Option<::std::collections::BTreeMap<String, String>>,
    /// `owner` on the wire.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub owner: Option<ThingOwner>,
    /// `either` on the wire.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub either: Option<ThingEither>,
    /// `undescribed` on the wire.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub undescribed: Option<::serde_json::Value>,
    /// Fields the documentation does not list, as they came.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
impl Thing {
    /// A builder of [`Thing`].
    pub fn builder() -> builder::Thing {
        <builder::Thing as Default>::default()
    }
}
impl ::std::fmt::Debug for Thing {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("Thing")
            .field("name", &self.name)
            .field("kind", &self.kind)
            .field("note", &self.note)
            .field("made", &self.made)
            .field("price", &self.price)
            .field("size", &self.size)
            .field("sizes", &self.sizes)
            .field("parts", &self.parts)
            .field("labels", &self.labels)
            .field("owner", &self.owner)
            .field("either", &self.either)
            .field("undescribed", &self.undescribed)
            .field("extra", &crate::runtime::KeysOnly::of(&self.extra))
            .finish()
    }
}
/// `Words` of the API.
///
/// Source: `input.yaml`, line 140.
pub type Words = Vec<String>;
/// `TryBodyPartsBody` of the API.
///
/// Source: `input.yaml`, line 96.
#[derive(Clone, Debug, PartialEq, ::serde::Deserialize, ::serde::Serialize)]
#[non_exhaustive]
pub struct TryBodyPartsBody {
    /// `title` on the wire.
    pub title: String,
    /// `count` on the wire.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub count: Option<i64>,
    /// `labels` on the wire.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub labels: Option<Vec<String>>,
    /// `thing` on the wire.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub thing: Option<Thing>,
    /// `things` on the wire.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub things: Option<Vec<Thing>>,
    /// `file` on the wire.
    ///
    /// Format: `binary`.
    pub file: String,
    /// `pictures` on the wire.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub pictures: Option<Vec<String>>,
}
impl TryBodyPartsBody {
    /// A builder of [`TryBodyPartsBody`].
    pub fn builder() -> builder::TryBodyPartsBody {
        <builder::TryBodyPartsBody as Default>::default()
    }
}
