// Made by `cargo xtask generate`; do not edit.
// Input: sha256:d0d869fe9a5cd16d9a5ab164c374e45cbcbb5801d3e5baa28d6945af1ccd4ec6

//! Part of `types/builder`: structs.

use super::super::super::types;
/// Builds a [`Company`](types::Company).
#[derive(Clone, Default)]
#[must_use = "a builder does nothing until it is built or sent"]
pub struct Company {
    tax_id: crate::runtime::Field<String>,
    extra: crate::runtime::Field<::serde_json::Map<String, ::serde_json::Value>>,
    without_limits: bool,
}
impl Company {
    /// `taxId` on the wire.
    pub fn tax_id<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.tax_id.set(value);
        self
    }
    /// Sets fields the documentation does not list.
    pub fn extra<V>(mut self, value: V) -> Self
    where
        V: TryInto<::serde_json::Map<String, ::serde_json::Value>>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.extra.set(value);
        self
    }
    /// Sends what was given even where it is beyond a documented limit, for
    /// limits that the API has raised since; that goes for all it holds, too.
    pub fn without_limits(self) -> Self {
        Self {
            without_limits: true,
            ..self
        }
    }
    /// Builds the value.
    ///
    /// # Errors
    /// Names every required field that is missing and every value that
    /// does not fit, with its path.
    pub fn build(self) -> Result<types::Company, crate::runtime::InvalidInput> {
        let mut problems = crate::runtime::InvalidInput::default();
        let tax_id = self.tax_id.optional("taxId", &mut problems);
        let extra = self.extra.optional("extra", &mut problems).unwrap_or_default();
        if self.without_limits {
            problems.pass_limits();
        }
        let (true,) = (problems.is_limits(),) else {
            return Err(problems);
        };
        problems.about(types::Company { tax_id, extra })
    }
}
impl TryFrom<Company> for types::Company {
    type Error = crate::runtime::InvalidInput;
    fn try_from(value: Company) -> Result<Self, crate::runtime::InvalidInput> {
        value.build()
    }
}
impl From<types::Company> for Company {
    fn from(value: types::Company) -> Self {
        Self {
            tax_id: crate::runtime::Field::from_option(value.tax_id),
            extra: crate::runtime::Field::from(value.extra),
            without_limits: false,
        }
    }
}
impl ::std::fmt::Debug for Company {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("Company").finish_non_exhaustive()
    }
}
/// Builds a [`Filter`](types::Filter).
#[derive(Clone, Default)]
#[must_use = "a builder does nothing until it is built or sent"]
pub struct Filter {
    name: crate::runtime::Field<String>,
    size: crate::runtime::Field<types::Size>,
    words: crate::runtime::Field<types::Words>,
    without_limits: bool,
}
impl Filter {
    /// `name` on the wire.
    pub fn name<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.name.set(value);
        self
    }
    /// `size` on the wire.
    pub fn size<V>(mut self, value: V) -> Self
    where
        V: TryInto<types::Size>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.size.set(value);
        self
    }
    /// `words` on the wire.
    pub fn words<V>(mut self, value: V) -> Self
    where
        V: TryInto<types::Words>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.words.set(value);
        self
    }
    /// Sends what was given even where it is beyond a documented limit, for
    /// limits that the API has raised since; that goes for all it holds, too.
    pub fn without_limits(self) -> Self {
        Self {
            without_limits: true,
            ..self
        }
    }
    /// Builds the value.
    ///
    /// # Errors
    /// Names every required field that is missing and every value that
    /// does not fit, with its path.
    pub fn build(self) -> Result<types::Filter, crate::runtime::InvalidInput> {
        let mut problems = crate::runtime::InvalidInput::default();
        let name = self.name.required("name", &mut problems);
        let size = self.size.optional("size", &mut problems);
        let words = self.words.optional("words", &mut problems);
        if self.without_limits {
            problems.pass_limits();
        } else {
            use crate::runtime::{Counted, Limit, Limited, Part, Relation, check_count};
            check_count(
                Counted::count(&words),
                "words",
                &[Limit::MinItems(1)],
                &mut problems,
            );
            Limited::check(
                &words,
                "words",
                &[Limit::Each(&[Limit::MinLength(1)])],
                &mut problems,
            );
        }
        let (true, Some(name)) = (problems.is_limits(), name) else {
            return Err(problems);
        };
        problems.about(types::Filter { name, size, words })
    }
}
impl TryFrom<Filter> for types::Filter {
    type Error = crate::runtime::InvalidInput;
    fn try_from(value: Filter) -> Result<Self, crate::runtime::InvalidInput> {
        value.build()
    }
}
impl From<types::Filter> for Filter {
    fn from(value: types::Filter) -> Self {
        Self {
            name: crate::runtime::Field::from(value.name),
            size: crate::runtime::Field::from_option(value.size),
            words: crate::runtime::Field::from_option(value.words),
            without_limits: false,
        }
    }
}
impl ::std::fmt::Debug for Filter {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("Filter").finish_non_exhaustive()
    }
}
/// Builds a [`Form`](types::Form).
#[derive(Clone, Default)]
#[must_use = "a builder does nothing until it is built or sent"]
pub struct Form {
    name: crate::runtime::Field<String>,
    words: crate::runtime::Field<types::Words>,
    size: crate::runtime::Field<types::Size>,
    deep: crate::runtime::Field<types::Filter>,
    pipes: crate::runtime::Field<Vec<types::FormPipesItem>>,
    json: crate::runtime::Field<types::Size>,
    without_limits: bool,
}
impl Form {
    /// `name` on the wire.
    pub fn name<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.name.set(value);
        self
    }
    /// `words` on the wire.
    pub fn words<V>(mut self, value: V) -> Self
    where
        V: TryInto<types::Words>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.words.set(value);
        self
    }
    /// `size` on the wire.
    pub fn size<V>(mut self, value: V) -> Self
    where
        V: TryInto<types::Size>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.size.set(value);
        self
    }
    /// `deep` on the wire.
    pub fn deep<V>(mut self, value: V) -> Self
    where
        V: TryInto<types::Filter>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.deep.set(value);
        self
    }
    /// `pipes` on the wire.
    ///
    /// Least number of items: `1`.
    pub fn pipes<V>(mut self, value: V) -> Self
    where
        V: TryInto<Vec<types::FormPipesItem>>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.pipes.set(value);
        self
    }
    /// `json` on the wire.
    pub fn json<V>(mut self, value: V) -> Self
    where
        V: TryInto<types::Size>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.json.set(value);
        self
    }
    /// Sends what was given even where it is beyond a documented limit, for
    /// limits that the API has raised since; that goes for all it holds, too.
    pub fn without_limits(self) -> Self {
        Self {
            without_limits: true,
            ..self
        }
    }
    /// Builds the value.
    ///
    /// # Errors
    /// Names every required field that is missing and every value that
    /// does not fit, with its path.
    pub fn build(self) -> Result<types::Form, crate::runtime::InvalidInput> {
        let mut problems = crate::runtime::InvalidInput::default();
        let name = self.name.required("name", &mut problems);
        let words = self.words.optional("words", &mut problems);
        let size = self.size.optional("size", &mut problems);
        let deep = self.deep.optional("deep", &mut problems);
        let pipes = self.pipes.optional("pipes", &mut problems);
        let json = self.json.optional("json", &mut problems);
        if self.without_limits {
            problems.pass_limits();
        } else {
            use crate::runtime::{Counted, Limit, Limited, Part, Relation, check_count};
            check_count(
                Counted::count(&words),
                "words",
                &[Limit::MinItems(1)],
                &mut problems,
            );
            Limited::check(
                &words,
                "words",
                &[Limit::Each(&[Limit::MinLength(1)])],
                &mut problems,
            );
            check_count(
                Counted::count(&pipes),
                "pipes",
                &[Limit::MinItems(1)],
                &mut problems,
            );
        }
        let (true, Some(name)) = (problems.is_limits(), name) else {
            return Err(problems);
        };
        problems
            .about(types::Form {
                name,
                words,
                size,
                deep,
                pipes,
                json,
            })
    }
}
impl TryFrom<Form> for types::Form {
    type Error = crate::runtime::InvalidInput;
    fn try_from(value: Form) -> Result<Self, crate::runtime::InvalidInput> {
        value.build()
    }
}
impl From<types::Form> for Form {
    fn from(value: types::Form) -> Self {
        Self {
            name: crate::runtime::Field::from(value.name),
            words: crate::runtime::Field::from_option(value.words),
            size: crate::runtime::Field::from_option(value.size),
            deep: crate::runtime::Field::from_option(value.deep),
            pipes: crate::runtime::Field::from_option(value.pipes),
            json: crate::runtime::Field::from_option(value.json),
            without_limits: false,
        }
    }
}
impl ::std::fmt::Debug for Form {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("Form").finish_non_exhaustive()
    }
}
/// Builds a [`MaybeSize`](types::MaybeSize).
#[derive(Clone, Default)]
#[must_use = "a builder does nothing until it is built or sent"]
pub struct MaybeSize {
    width: crate::runtime::Field<i64>,
    extra: crate::runtime::Field<::serde_json::Map<String, ::serde_json::Value>>,
    without_limits: bool,
}
impl MaybeSize {
    /// `width` on the wire.
    pub fn width<V>(mut self, value: V) -> Self
    where
        V: TryInto<i64>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.width.set(value);
        self
    }
    /// Sets fields the documentation does not list.
    pub fn extra<V>(mut self, value: V) -> Self
    where
        V: TryInto<::serde_json::Map<String, ::serde_json::Value>>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.extra.set(value);
        self
    }
    /// Sends what was given even where it is beyond a documented limit, for
    /// limits that the API has raised since; that goes for all it holds, too.
    pub fn without_limits(self) -> Self {
        Self {
            without_limits: true,
            ..self
        }
    }
    /// Builds the value.
    ///
    /// # Errors
    /// Names every required field that is missing and every value that
    /// does not fit, with its path.
    pub fn build(self) -> Result<types::MaybeSize, crate::runtime::InvalidInput> {
        let mut problems = crate::runtime::InvalidInput::default();
        let width = self.width.optional("width", &mut problems);
        let extra = self.extra.optional("extra", &mut problems).unwrap_or_default();
        if self.without_limits {
            problems.pass_limits();
        }
        let (true,) = (problems.is_limits(),) else {
            return Err(problems);
        };
        problems.about(types::MaybeSize { width, extra })
    }
}
impl TryFrom<MaybeSize> for types::MaybeSize {
    type Error = crate::runtime::InvalidInput;
    fn try_from(value: MaybeSize) -> Result<Self, crate::runtime::InvalidInput> {
        value.build()
    }
}
impl From<types::MaybeSize> for MaybeSize {
    fn from(value: types::MaybeSize) -> Self {
        Self {
            width: crate::runtime::Field::from_option(value.width),
            extra: crate::runtime::Field::from(value.extra),
            without_limits: false,
        }
    }
}
impl ::std::fmt::Debug for MaybeSize {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("MaybeSize").finish_non_exhaustive()
    }
}
/// Builds a [`Person`](types::Person).
#[derive(Clone, Default)]
#[must_use = "a builder does nothing until it is built or sent"]
pub struct Person {
    name: crate::runtime::Field<String>,
    extra: crate::runtime::Field<::serde_json::Map<String, ::serde_json::Value>>,
    without_limits: bool,
}
impl Person {
    /// `name` on the wire.
    pub fn name<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.name.set(value);
        self
    }
    /// Sets fields the documentation does not list.
    pub fn extra<V>(mut self, value: V) -> Self
    where
        V: TryInto<::serde_json::Map<String, ::serde_json::Value>>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.extra.set(value);
        self
    }
    /// Sends what was given even where it is beyond a documented limit, for
    /// limits that the API has raised since; that goes for all it holds, too.
    pub fn without_limits(self) -> Self {
        Self {
            without_limits: true,
            ..self
        }
    }
    /// Builds the value.
    ///
    /// # Errors
    /// Names every required field that is missing and every value that
    /// does not fit, with its path.
    pub fn build(self) -> Result<types::Person, crate::runtime::InvalidInput> {
        let mut problems = crate::runtime::InvalidInput::default();
        let name = self.name.required("name", &mut problems);
        let extra = self.extra.optional("extra", &mut problems).unwrap_or_default();
        if self.without_limits {
            problems.pass_limits();
        }
        let (true, Some(name)) = (problems.is_limits(), name) else {
            return Err(problems);
        };
        problems.about(types::Person { name, extra })
    }
}
impl TryFrom<Person> for types::Person {
    type Error = crate::runtime::InvalidInput;
    fn try_from(value: Person) -> Result<Self, crate::runtime::InvalidInput> {
        value.build()
    }
}
impl From<types::Person> for Person {
    fn from(value: types::Person) -> Self {
        Self {
            name: crate::runtime::Field::from(value.name),
            extra: crate::runtime::Field::from(value.extra),
            without_limits: false,
        }
    }
}
impl ::std::fmt::Debug for Person {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("Person").finish_non_exhaustive()
    }
}
/// Builds a [`Problem`](types::Problem).
#[derive(Clone, Default)]
#[must_use = "a builder does nothing until it is built or sent"]
pub struct Problem {
    title: crate::runtime::Field<String>,
    detail: crate::runtime::Field<String>,
    extra: crate::runtime::Field<::serde_json::Map<String, ::serde_json::Value>>,
}
impl Problem {
    /// `title` on the wire.
    pub fn title<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.title.set(value);
        self
    }
    /// `detail` on the wire.
    pub fn detail<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.detail.set(value);
        self
    }
    /// Sets fields the documentation does not list.
    pub fn extra<V>(mut self, value: V) -> Self
    where
        V: TryInto<::serde_json::Map<String, ::serde_json::Value>>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.extra.set(value);
        self
    }
    /// Builds the value.
    ///
    /// # Errors
    /// Names every required field that is missing and every value that
    /// does not fit, with its path.
    pub fn build(self) -> Result<types::Problem, crate::runtime::InvalidInput> {
        let mut problems = crate::runtime::InvalidInput::default();
        let title = self.title.optional("title", &mut problems);
        let detail = self.detail.optional("detail", &mut problems);
        let extra = self.extra.optional("extra", &mut problems).unwrap_or_default();
        let (true,) = (problems.is_limits(),) else {
            return Err(problems);
        };
        problems
            .about(types::Problem {
                title,
                detail,
                extra,
            })
    }
}
impl TryFrom<Problem> for types::Problem {
    type Error = crate::runtime::InvalidInput;
    fn try_from(value: Problem) -> Result<Self, crate::runtime::InvalidInput> {
        value.build()
    }
}
impl From<types::Problem> for Problem {
    fn from(value: types::Problem) -> Self {
        Self {
            title: crate::runtime::Field::from_option(value.title),
            detail: crate::runtime::Field::from_option(value.detail),
            extra: crate::runtime::Field::from(value.extra),
        }
    }
}
impl ::std::fmt::Debug for Problem {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("Problem").finish_non_exhaustive()
    }
}
/// Builds a [`Size`](types::Size).
#[derive(Clone, Default)]
#[must_use = "a builder does nothing until it is built or sent"]
pub struct Size {
    width: crate::runtime::Field<i64>,
    unit: crate::runtime::Field<String>,
    extra: crate::runtime::Field<::serde_json::Map<String, ::serde_json::Value>>,
    without_limits: bool,
}
impl Size {
    /// `width` on the wire.
    pub fn width<V>(mut self, value: V) -> Self
    where
        V: TryInto<i64>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.width.set(value);
        self
    }
    /// `unit` on the wire.
    ///
    /// Least length: `1`.
    pub fn unit<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.unit.set(value);
        self
    }
    /// Sets fields the documentation does not list.
    pub fn extra<V>(mut self, value: V) -> Self
    where
        V: TryInto<::serde_json::Map<String, ::serde_json::Value>>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.extra.set(value);
        self
    }
    /// Sends what was given even where it is beyond a documented limit, for
    /// limits that the API has raised since; that goes for all it holds, too.
    pub fn without_limits(self) -> Self {
        Self {
            without_limits: true,
            ..self
        }
    }
    /// Builds the value.
    ///
    /// # Errors
    /// Names every required field that is missing and every value that
    /// does not fit, with its path.
    pub fn build(self) -> Result<types::Size, crate::runtime::InvalidInput> {
        let mut problems = crate::runtime::InvalidInput::default();
        let width = self.width.required("width", &mut problems);
        let unit = self.unit.required("unit", &mut problems);
        let extra = self.extra.optional("extra", &mut problems).unwrap_or_default();
        if self.without_limits {
            problems.pass_limits();
        } else {
            use crate::runtime::{Counted, Limit, Limited, Part, Relation, check_count};
            Limited::check(&unit, "unit", &[Limit::MinLength(1)], &mut problems);
        }
        let (true, Some(width), Some(unit)) = (problems.is_limits(), width, unit) else {
            return Err(problems);
        };
        problems.about(types::Size { width, unit, extra })
    }
}
impl TryFrom<Size> for types::Size {
    type Error = crate::runtime::InvalidInput;
    fn try_from(value: Size) -> Result<Self, crate::runtime::InvalidInput> {
        value.build()
    }
}
impl From<types::Size> for Size {
    fn from(value: types::Size) -> Self {
        Self {
            width: crate::runtime::Field::from(value.width),
            unit: crate::runtime::Field::from(value.unit),
            extra: crate::runtime::Field::from(value.extra),
            without_limits: false,
        }
    }
}
impl ::std::fmt::Debug for Size {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("Size").finish_non_exhaustive()
    }
}
/// Builds a [`Thing`](types::Thing).
#[derive(Clone, Default)]
#[must_use = "a builder does nothing until it is built or sent"]
pub struct Thing {
    name: crate::runtime::Field<String>,
    kind: crate::runtime::Field<types::ThingKind>,
    note: crate::runtime::Field<Option<String>>,
    made: crate::runtime::Field<crate::runtime::Timestamp>,
    price: crate::runtime::Field<f64>,
    size: crate::runtime::Field<Option<types::MaybeSize>>,
    sizes: crate::runtime::Field<Vec<Option<types::MaybeSize>>>,
    parts: crate::runtime::Field<Vec<types::Thing>>,
    labels: crate::runtime::Field<::std::collections::BTreeMap<String, String>>,
    owner: crate::runtime::Field<types::ThingOwner>,
    either: crate::runtime::Field<types::ThingEither>,
    undescribed: crate::runtime::Field<::serde_json::Value>,
    extra: crate::runtime::Field<::serde_json::Map<String, ::serde_json::Value>>,
    without_limits: bool,
}
impl Thing {
    /// `name` on the wire.
    pub fn name<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.name.set(value);
        self
    }
    /// `kind` on the wire.
    pub fn kind<V>(mut self, value: V) -> Self
    where
        V: TryInto<types::ThingKind>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.kind.set(value);
        self
    }
    /// `note` on the wire.
    pub fn note<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.note.set_some(value);
        self
    }
    /// Sets `note` to `null`, which is not the same as leaving it out.
    pub fn note_null(mut self) -> Self {
        self.note = crate::runtime::Field::from(None);
        self
    }
    /// `made` on the wire.
    ///
    /// Format: `date-time`.
    pub fn made<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::runtime::Timestamp>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.made.set(value);
        self
    }
    /// `price` on the wire.
    pub fn price<V>(mut self, value: V) -> Self
    where
        V: TryInto<f64>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.price.set(value);
        self
    }
    /// `size` on the wire.
    pub fn size<V>(mut self, value: V) -> Self
    where
        V: TryInto<types::MaybeSize>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.size.set_some(value);
        self
    }
    /// Sets `size` to `null`, which is not the same as leaving it out.
    pub fn size_null(mut self) -> Self {
        self.size = crate::runtime::Field::from(None);
        self
    }
    /// `sizes` on the wire.
    pub fn sizes<V>(mut self, value: V) -> Self
    where
        V: TryInto<Vec<Option<types::MaybeSize>>>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.sizes.set(value);
        self
    }
    /// `parts` on the wire.
    pub fn parts<V>(mut self, value: V) -> Self
    where
        V: TryInto<Vec<types::Thing>>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.parts.set(value);
        self
    }
    /// `labels` on the wire.
    pub fn labels<V>(mut self, value: V) -> Self
    where
        V: TryInto<::std::collections::BTreeMap<String, String>>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.labels.set(value);
        self
    }
    /// `owner` on the wire.
    pub fn owner<V>(mut self, value: V) -> Self
    where
        V: TryInto<types::ThingOwner>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.owner.set(value);
        self
    }
    /// `either` on the wire.
    pub fn either<V>(mut self, value: V) -> Self
    where
        V: TryInto<types::ThingEither>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.either.set(value);
        self
    }
    /// `undescribed` on the wire.
    pub fn undescribed<V>(mut self, value: V) -> Self
    where
        V: TryInto<::serde_json::Value>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.undescribed.set(value);
        self
    }
    /// Sets fields the documentation does not list.
    pub fn extra<V>(mut self, value: V) -> Self
    where
        V: TryInto<::serde_json::Map<String, ::serde_json::Value>>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.extra.set(value);
        self
    }
    /// Sends what was given even where it is beyond a documented limit, for
    /// limits that the API has raised since; that goes for all it holds, too.
    pub fn without_limits(self) -> Self {
        Self {
            without_limits: true,
            ..self
        }
    }
    /// Builds the value.
    ///
    /// # Errors
    /// Names every required field that is missing and every value that
    /// does not fit, with its path.
    pub fn build(self) -> Result<types::Thing, crate::runtime::InvalidInput> {
        let mut problems = crate::runtime::InvalidInput::default();
        let name = self.name.required("name", &mut problems);
        let kind = self.kind.required("kind", &mut problems);
        let note = self.note.optional("note", &mut problems);
        let made = self.made.optional("made", &mut problems);
        let price = self.price.optional("price", &mut problems);
        let size = self.size.optional("size", &mut problems);
        let sizes = self.sizes.optional("sizes", &mut problems);
        let parts = self.parts.optional("parts", &mut problems);
        let labels = self.labels.optional("labels", &mut problems);
        let owner = self.owner.optional("owner", &mut problems);
        let either = self.either.optional("either", &mut problems);
        let undescribed = self.undescribed.optional("undescribed", &mut problems);
        let extra = self.extra.optional("extra", &mut problems).unwrap_or_default();
        if self.without_limits {
            problems.pass_limits();
        }
        let (true, Some(name), Some(kind)) = (problems.is_limits(), name, kind) else {
            return Err(problems);
        };
        problems
            .about(types::Thing {
                name,
                kind,
                note,
                made,
                price,
                size,
                sizes,
                parts,
                labels,
                owner,
                either,
                undescribed,
                extra,
            })
    }
}
impl TryFrom<Thing> for types::Thing {
    type Error = crate::runtime::InvalidInput;
    fn try_from(value: Thing) -> Result<Self, crate::runtime::InvalidInput> {
        value.build()
    }
}
impl From<types::Thing> for Thing {
    fn from(value: types::Thing) -> Self {
        Self {
            name: crate::runtime::Field::from(value.name),
            kind: crate::runtime::Field::from(value.kind),
            note: crate::runtime::Field::from_option(value.note),
            made: crate::runtime::Field::from_option(value.made),
            price: crate::runtime::Field::from_option(value.price),
            size: crate::runtime::Field::from_option(value.size),
            sizes: crate::runtime::Field::from_option(value.sizes),
            parts: crate::runtime::Field::from_option(value.parts),
            labels: crate::runtime::Field::from_option(value.labels),
            owner: crate::runtime::Field::from_option(value.owner),
            either: crate::runtime::Field::from_option(value.either),
            undescribed: crate::runtime::Field::from_option(value.undescribed),
            extra: crate::runtime::Field::from(value.extra),
            without_limits: false,
        }
    }
}
impl ::std::fmt::Debug for Thing {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("Thing").finish_non_exhaustive()
    }
}
