// Made by `cargo xtask generate`; do not edit.
// Input: sha256:58777fd493ea8929054570afb9be1ad501c5115889feadf6fec36cf5b4c476b2

//! Part of `types/builder`: structs.

use super::super::super::types;
/// Builds a [`BankLink`](types::BankLink).
#[derive(Clone, Default)]
#[must_use = "a builder does nothing until it is built or sent"]
pub struct BankLink {
    bank: crate::runtime::Field<String>,
    without_limits: bool,
}
impl BankLink {
    /// `bank` on the wire.
    pub fn bank<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.bank.set(value);
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
    pub fn build(self) -> Result<types::BankLink, crate::runtime::InvalidInput> {
        let mut problems = crate::runtime::InvalidInput::default();
        let bank = self.bank.optional("bank", &mut problems);
        if self.without_limits {
            problems.pass_limits();
        }
        let (true,) = (problems.is_limits(),) else {
            return Err(problems);
        };
        problems.about(types::BankLink { bank })
    }
}
impl TryFrom<BankLink> for types::BankLink {
    type Error = crate::runtime::InvalidInput;
    fn try_from(value: BankLink) -> Result<Self, crate::runtime::InvalidInput> {
        value.build()
    }
}
impl From<types::BankLink> for BankLink {
    fn from(value: types::BankLink) -> Self {
        Self {
            bank: crate::runtime::Field::from_option(value.bank),
            without_limits: false,
        }
    }
}
impl ::std::fmt::Debug for BankLink {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("BankLink").finish_non_exhaustive()
    }
}
/// Builds a [`BankTarget`](types::BankTarget).
#[derive(Clone, Default)]
#[must_use = "a builder does nothing until it is built or sent"]
pub struct BankTarget {
    type_: crate::runtime::Field<types::BankTargetType>,
    account: crate::runtime::Field<String>,
    extra: crate::runtime::Field<::serde_json::Map<String, ::serde_json::Value>>,
    without_limits: bool,
}
impl BankTarget {
    /// `type` on the wire.
    pub fn type_<V>(mut self, value: V) -> Self
    where
        V: TryInto<types::BankTargetType>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.type_.set(value);
        self
    }
    /// `account` on the wire.
    pub fn account<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.account.set(value);
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
    pub fn build(self) -> Result<types::BankTarget, crate::runtime::InvalidInput> {
        let mut problems = crate::runtime::InvalidInput::default();
        let type_ = self.type_.optional("type", &mut problems).unwrap_or_default();
        let account = self.account.required("account", &mut problems);
        let extra = self.extra.optional("extra", &mut problems).unwrap_or_default();
        if self.without_limits {
            problems.pass_limits();
        }
        let (true, Some(account)) = (problems.is_limits(), account) else {
            return Err(problems);
        };
        problems
            .about(types::BankTarget {
                type_,
                account,
                extra,
            })
    }
}
impl TryFrom<BankTarget> for types::BankTarget {
    type Error = crate::runtime::InvalidInput;
    fn try_from(value: BankTarget) -> Result<Self, crate::runtime::InvalidInput> {
        value.build()
    }
}
impl From<types::BankTarget> for BankTarget {
    fn from(value: types::BankTarget) -> Self {
        Self {
            type_: crate::runtime::Field::from(value.type_),
            account: crate::runtime::Field::from(value.account),
            extra: crate::runtime::Field::from(value.extra),
            without_limits: false,
        }
    }
}
impl ::std::fmt::Debug for BankTarget {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("BankTarget").finish_non_exhaustive()
    }
}
/// Builds a [`CardLink`](types::CardLink).
#[derive(Clone, Default)]
#[must_use = "a builder does nothing until it is built or sent"]
pub struct CardLink {
    card: crate::runtime::Field<types::CardLinkCard>,
    without_limits: bool,
}
impl CardLink {
    /// `card` on the wire.
    pub fn card<V>(mut self, value: V) -> Self
    where
        V: TryInto<types::CardLinkCard>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.card.set(value);
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
    pub fn build(self) -> Result<types::CardLink, crate::runtime::InvalidInput> {
        let mut problems = crate::runtime::InvalidInput::default();
        let card = self.card.required("card", &mut problems);
        if self.without_limits {
            problems.pass_limits();
        }
        let (true, Some(card)) = (problems.is_limits(), card) else {
            return Err(problems);
        };
        problems.about(types::CardLink { card })
    }
}
impl TryFrom<CardLink> for types::CardLink {
    type Error = crate::runtime::InvalidInput;
    fn try_from(value: CardLink) -> Result<Self, crate::runtime::InvalidInput> {
        value.build()
    }
}
impl From<types::CardLink> for CardLink {
    fn from(value: types::CardLink) -> Self {
        Self {
            card: crate::runtime::Field::from(value.card),
            without_limits: false,
        }
    }
}
impl ::std::fmt::Debug for CardLink {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("CardLink").finish_non_exhaustive()
    }
}
/// Builds a [`Link`](types::Link).
#[derive(Clone, Default)]
#[must_use = "a builder does nothing until it is built or sent"]
pub struct Link {
    id: crate::runtime::Field<String>,
    source: crate::runtime::Field<types::LinkSource>,
    extra: crate::runtime::Field<::serde_json::Map<String, ::serde_json::Value>>,
}
impl Link {
    /// `id` on the wire.
    pub fn id<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.id.set(value);
        self
    }
    /// `source` on the wire.
    pub fn source<V>(mut self, value: V) -> Self
    where
        V: TryInto<types::LinkSource>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.source.set(value);
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
    pub fn build(self) -> Result<types::Link, crate::runtime::InvalidInput> {
        let mut problems = crate::runtime::InvalidInput::default();
        let id = self.id.optional("id", &mut problems);
        let source = self.source.optional("source", &mut problems);
        let extra = self.extra.optional("extra", &mut problems).unwrap_or_default();
        let (true,) = (problems.is_limits(),) else {
            return Err(problems);
        };
        problems.about(types::Link { id, source, extra })
    }
}
impl TryFrom<Link> for types::Link {
    type Error = crate::runtime::InvalidInput;
    fn try_from(value: Link) -> Result<Self, crate::runtime::InvalidInput> {
        value.build()
    }
}
impl From<types::Link> for Link {
    fn from(value: types::Link) -> Self {
        Self {
            id: crate::runtime::Field::from_option(value.id),
            source: crate::runtime::Field::from_option(value.source),
            extra: crate::runtime::Field::from(value.extra),
        }
    }
}
impl ::std::fmt::Debug for Link {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("Link").finish_non_exhaustive()
    }
}
/// Builds a [`CardLinkCard`](types::CardLinkCard).
#[derive(Clone, Default)]
#[must_use = "a builder does nothing until it is built or sent"]
pub struct CardLinkCard {
    number: crate::runtime::Field<String>,
    without_limits: bool,
}
impl CardLinkCard {
    /// `number` on the wire.
    ///
    /// Pattern: `^\d{13,19}$`.
    pub fn number<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.number.set(value);
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
    pub fn build(self) -> Result<types::CardLinkCard, crate::runtime::InvalidInput> {
        let mut problems = crate::runtime::InvalidInput::default();
        let number = self.number.required("number", &mut problems);
        if self.without_limits {
            problems.pass_limits();
        } else {
            use crate::runtime::{Counted, Limit, Limited, Part, Relation, check_count};
            Limited::check(
                &number,
                "number",
                &[
                    Limit::Pattern(
                        "^\\d{13,19}$",
                        &[Part::Start, Part::Of(&[('0', '9')], 13, 19), Part::End],
                    ),
                ],
                &mut problems,
            );
        }
        let (true, Some(number)) = (problems.is_limits(), number) else {
            return Err(problems);
        };
        problems.about(types::CardLinkCard { number })
    }
}
impl TryFrom<CardLinkCard> for types::CardLinkCard {
    type Error = crate::runtime::InvalidInput;
    fn try_from(value: CardLinkCard) -> Result<Self, crate::runtime::InvalidInput> {
        value.build()
    }
}
impl From<types::CardLinkCard> for CardLinkCard {
    fn from(value: types::CardLinkCard) -> Self {
        Self {
            number: crate::runtime::Field::from(value.number),
            without_limits: false,
        }
    }
}
impl ::std::fmt::Debug for CardLinkCard {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("CardLinkCard").finish_non_exhaustive()
    }
}
/// Builds a [`LinkSourceWeb`](types::LinkSourceWeb).
#[derive(Clone, Default)]
#[must_use = "a builder does nothing until it is built or sent"]
pub struct LinkSourceWeb {
    url: crate::runtime::Field<String>,
    extra: crate::runtime::Field<::serde_json::Map<String, ::serde_json::Value>>,
}
impl LinkSourceWeb {
    /// `url` on the wire.
    pub fn url<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.url.set(value);
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
    pub fn build(self) -> Result<types::LinkSourceWeb, crate::runtime::InvalidInput> {
        let mut problems = crate::runtime::InvalidInput::default();
        let url = self.url.optional("url", &mut problems);
        let extra = self.extra.optional("extra", &mut problems).unwrap_or_default();
        let (true,) = (problems.is_limits(),) else {
            return Err(problems);
        };
        problems.about(types::LinkSourceWeb { url, extra })
    }
}
impl TryFrom<LinkSourceWeb> for types::LinkSourceWeb {
    type Error = crate::runtime::InvalidInput;
    fn try_from(value: LinkSourceWeb) -> Result<Self, crate::runtime::InvalidInput> {
        value.build()
    }
}
impl From<types::LinkSourceWeb> for LinkSourceWeb {
    fn from(value: types::LinkSourceWeb) -> Self {
        Self {
            url: crate::runtime::Field::from_option(value.url),
            extra: crate::runtime::Field::from(value.extra),
        }
    }
}
impl ::std::fmt::Debug for LinkSourceWeb {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("LinkSourceWeb").finish_non_exhaustive()
    }
}
/// Builds a [`LinkSourcePhone`](types::LinkSourcePhone).
#[derive(Clone, Default)]
#[must_use = "a builder does nothing until it is built or sent"]
pub struct LinkSourcePhone {
    number: crate::runtime::Field<String>,
    extra: crate::runtime::Field<::serde_json::Map<String, ::serde_json::Value>>,
}
impl LinkSourcePhone {
    /// `number` on the wire.
    pub fn number<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.number.set(value);
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
    pub fn build(self) -> Result<types::LinkSourcePhone, crate::runtime::InvalidInput> {
        let mut problems = crate::runtime::InvalidInput::default();
        let number = self.number.optional("number", &mut problems);
        let extra = self.extra.optional("extra", &mut problems).unwrap_or_default();
        let (true,) = (problems.is_limits(),) else {
            return Err(problems);
        };
        problems
            .about(types::LinkSourcePhone {
                number,
                extra,
            })
    }
}
impl TryFrom<LinkSourcePhone> for types::LinkSourcePhone {
    type Error = crate::runtime::InvalidInput;
    fn try_from(value: LinkSourcePhone) -> Result<Self, crate::runtime::InvalidInput> {
        value.build()
    }
}
impl From<types::LinkSourcePhone> for LinkSourcePhone {
    fn from(value: types::LinkSourcePhone) -> Self {
        Self {
            number: crate::runtime::Field::from_option(value.number),
            extra: crate::runtime::Field::from(value.extra),
        }
    }
}
impl ::std::fmt::Debug for LinkSourcePhone {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("LinkSourcePhone").finish_non_exhaustive()
    }
}
