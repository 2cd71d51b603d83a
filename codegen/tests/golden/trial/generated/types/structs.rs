// Made by `cargo xtask generate`; do not edit.
// Input: sha256:d0d869fe9a5cd16d9a5ab164c374e45cbcbb5801d3e5baa28d6945af1ccd4ec6

//! Part of `types`: structs.

use super::*;
/// `Company` of the API.
///
/// Source: `input.yaml`, line 182.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Company {
    /// `taxId` on the wire.
    pub tax_id: Option<String>,
    /// Fields the documentation does not list, as they came.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
crate::runtime::object! {
    Company {
        "taxId" => optional tax_id,
        _ => others extra,
    }
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
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Filter {
    /// `name` on the wire.
    pub name: String,
    /// `size` on the wire.
    pub size: Option<Size>,
    /// `words` on the wire.
    pub words: Option<Words>,
}
crate::runtime::object! {
    Filter {
        "name" => required name,
        "size" => optional size,
        "words" => optional words,
    }
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
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Form {
    /// `name` on the wire.
    pub name: String,
    /// `words` on the wire.
    pub words: Option<Words>,
    /// `size` on the wire.
    pub size: Option<Size>,
    /// `deep` on the wire.
    pub deep: Option<Filter>,
    /// `pipes` on the wire.
    ///
    /// Least number of items: `1`.
    pub pipes: Option<Vec<FormPipesItem>>,
    /// `json` on the wire.
    pub json: Option<Size>,
}
crate::runtime::object! {
    Form {
        "name" => required name,
        "words" => optional words,
        "size" => optional size,
        "deep" => optional deep,
        "pipes" => optional pipes,
        "json" => optional json,
    }
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
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MaybeSize {
    /// `width` on the wire.
    pub width: Option<i64>,
    /// Fields the documentation does not list, as they came.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
crate::runtime::object! {
    MaybeSize {
        "width" => optional width,
        _ => others extra,
    }
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
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Person {
    /// `name` on the wire.
    pub name: String,
    /// Fields the documentation does not list, as they came.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
crate::runtime::object! {
    Person {
        "name" => required name,
        _ => others extra,
    }
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
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Problem {
    /// `title` on the wire.
    pub title: Option<String>,
    /// `detail` on the wire.
    pub detail: Option<String>,
    /// Fields the documentation does not list, as they came.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
crate::runtime::object! {
    Problem {
        "title" => optional title,
        "detail" => optional detail,
        _ => others extra,
    }
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
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Size {
    /// `width` on the wire.
    pub width: i64,
    /// `unit` on the wire.
    ///
    /// Least length: `1`.
    pub unit: String,
    /// Fields the documentation does not list, as they came.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
crate::runtime::object! {
    Size {
        "width" => required width,
        "unit" => required unit,
        _ => others extra,
    }
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
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Thing {
    /// `name` on the wire.
    pub name: String,
    /// `kind` on the wire.
    pub kind: ThingKind,
    /// `note` on the wire.
    pub note: Option<Option<String>>,
    /// `made` on the wire.
    ///
    /// Format: `date-time`.
    pub made: Option<crate::runtime::Timestamp>,
    /// `price` on the wire.
    pub price: Option<f64>,
    /// `size` on the wire.
    pub size: Option<Option<MaybeSize>>,
    /// `sizes` on the wire.
    pub sizes: Option<Vec<Option<MaybeSize>>>,
    /// `parts` on the wire.
    pub parts: Option<Vec<Thing>>,
    /// `labels` on the wire.
    pub labels: Option<::std::collections::BTreeMap<String, String>>,
    /// `owner` on the wire.
    pub owner: Option<ThingOwner>,
    /// `either` on the wire.
    pub either: Option<ThingEither>,
    /// `undescribed` on the wire.
    pub undescribed: Option<::serde_json::Value>,
    /// Fields the documentation does not list, as they came.
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}
crate::runtime::object! {
    Thing {
        "name" => required name,
        "kind" => required kind,
        "note" => patch note,
        "made" => optional made,
        "price" => optional price,
        "size" => patch size,
        "sizes" => optional sizes,
        "parts" => optional parts,
        "labels" => optional labels,
        "owner" => optional owner,
        "either" => optional either,
        "undescribed" => optional undescribed,
        _ => others extra,
    }
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
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TryBodyPartsBody {
    /// `title` on the wire.
    pub title: String,
    /// `count` on the wire.
    pub count: Option<i64>,
    /// `labels` on the wire.
    pub labels: Option<Vec<String>>,
    /// `thing` on the wire.
    pub thing: Option<Thing>,
    /// `things` on the wire.
    pub things: Option<Vec<Thing>>,
    /// `file` on the wire.
    ///
    /// Format: `binary`.
    pub file: String,
    /// `pictures` on the wire.
    pub pictures: Option<Vec<String>>,
}
crate::runtime::object! {
    TryBodyPartsBody {
        "title" => required title,
        "count" => optional count,
        "labels" => optional labels,
        "thing" => optional thing,
        "things" => optional things,
        "file" => required file,
        "pictures" => optional pictures,
    }
}
impl TryBodyPartsBody {
    /// A builder of [`TryBodyPartsBody`].
    pub fn builder() -> builder::TryBodyPartsBody {
        <builder::TryBodyPartsBody as Default>::default()
    }
}
