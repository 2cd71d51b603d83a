// Made by `cargo xtask generate`; do not edit.
// Input: sha256:991aca19c7a6f0aabca8e84162da2a84676bf86c3d9e93a2fab9f6dcfc59cabe

//! Part of `types/builder`: structs.

use super::super::super::types;
/// Builds a [`Card`](types::Card).
#[derive(Clone, Default)]
#[must_use = "a builder does nothing until it is built or sent"]
pub struct Card {
    number: crate::runtime::Field<crate::runtime::Secret>,
    month: crate::runtime::Field<crate::runtime::Secret>,
    holder: crate::runtime::Field<String>,
    without_limits: bool,
}
impl Card {
    /// `number` on the wire.
    ///
    /// Pattern: `^\d{13,19}$`.
    pub fn number<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::runtime::Secret>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.number.set(value);
        self
    }
    /// `month` on the wire.
    ///
    /// Pattern: `^(0[1-9]|1[0-2])$`.
    pub fn month<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::runtime::Secret>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.month.set(value);
        self
    }
    /// `holder` on the wire.
    ///
    /// Pattern: `^(?!\s)`.
    pub fn holder<V>(mut self, value: V) -> Self
    where
        V: TryInto<String>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.holder.set(value);
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
    pub fn build(self) -> Result<types::Card, crate::runtime::InvalidInput> {
        let mut problems = crate::runtime::InvalidInput::default();
        let number = self.number.required("number", &mut problems);
        let month = self.month.required("month", &mut problems);
        let holder = self.holder.optional("holder", &mut problems);
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
                    Limit::Luhn,
                ],
                &mut problems,
            );
            Limited::check(
                &month,
                "month",
                &[
                    Limit::Pattern(
                        "^(0[1-9]|1[0-2])$",
                        &[
                            Part::Start,
                            Part::Either(
                                &[
                                    &[
                                        Part::Of(&[('0', '0')], 1, 1),
                                        Part::Of(&[('1', '9')], 1, 1),
                                    ],
                                    &[
                                        Part::Of(&[('1', '1')], 1, 1),
                                        Part::Of(&[('0', '2')], 1, 1),
                                    ],
                                ],
                            ),
                            Part::End,
                        ],
                    ),
                ],
                &mut problems,
            );
        }
        let (true, Some(number), Some(month)) = (problems.is_limits(), number, month)
        else {
            return Err(problems);
        };
        problems
            .about(types::Card {
                number,
                month,
                holder,
            })
    }
}
impl TryFrom<Card> for types::Card {
    type Error = crate::runtime::InvalidInput;
    fn try_from(value: Card) -> Result<Self, crate::runtime::InvalidInput> {
        value.build()
    }
}
impl From<types::Card> for Card {
    fn from(value: types::Card) -> Self {
        Self {
            number: crate::runtime::Field::from(value.number),
            month: crate::runtime::Field::from(value.month),
            holder: crate::runtime::Field::from_option(value.holder),
            without_limits: false,
        }
    }
}
impl ::std::fmt::Debug for Card {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("Card").finish_non_exhaustive()
    }
}
/// Builds a [`NewOrder`](types::NewOrder).
#[derive(Clone, Default)]
#[must_use = "a builder does nothing until it is built or sent"]
pub struct NewOrder {
    customer_id: crate::runtime::Field<types::CustomerId>,
    replaces: crate::runtime::Field<types::OrderId>,
    price: crate::runtime::Field<crate::runtime::Amount>,
    discount: crate::runtime::Field<Option<crate::runtime::Amount>>,
    weight: crate::runtime::Field<f64>,
    codes: crate::runtime::Field<Vec<types::Code>>,
    card: crate::runtime::Field<types::Card>,
    without_limits: crate::runtime::Field<bool>,
    without_limits_: bool,
}
impl NewOrder {
    /// `customerId` on the wire.
    ///
    /// Least length: `1`.
    pub fn customer_id<V>(mut self, value: V) -> Self
    where
        V: TryInto<types::CustomerId>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.customer_id.set(value);
        self
    }
    /// `replaces` on the wire.
    pub fn replaces<V>(mut self, value: V) -> Self
    where
        V: TryInto<types::OrderId>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.replaces.set(value);
        self
    }
    /// `price` on the wire.
    ///
    /// Currency: `COP`. More than: `1000`.
    pub fn price<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::runtime::Amount>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.price.set(value);
        self
    }
    /// `discount` on the wire.
    ///
    /// Currency: `COP`. Greatest value: `99.5`. Multiple of: `0.01`.
    pub fn discount<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::runtime::Amount>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.discount.set_some(value);
        self
    }
    /// Sets `discount` to `null`, which is not the same as leaving it out.
    pub fn discount_null(mut self) -> Self {
        self.discount = crate::runtime::Field::from(None);
        self
    }
    /// `weight` on the wire.
    ///
    /// Least value: `0.5`.
    pub fn weight<V>(mut self, value: V) -> Self
    where
        V: TryInto<f64>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.weight.set(value);
        self
    }
    /// `codes` on the wire.
    ///
    /// Least number of items: `1`. Greatest number of items: `2`.
    pub fn codes<V>(mut self, value: V) -> Self
    where
        V: TryInto<Vec<types::Code>>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.codes.set(value);
        self
    }
    /// `card` on the wire.
    pub fn card<V>(mut self, value: V) -> Self
    where
        V: TryInto<types::Card>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.card.set(value);
        self
    }
    /// `without_limits` on the wire.
    pub fn without_limits_<V>(mut self, value: V) -> Self
    where
        V: TryInto<bool>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.without_limits.set(value);
        self
    }
    /// Sends what was given even where it is beyond a documented limit, for
    /// limits that the API has raised since; that goes for all it holds, too.
    pub fn without_limits(self) -> Self {
        Self {
            without_limits_: true,
            ..self
        }
    }
    /// Builds the value.
    ///
    /// # Errors
    /// Names every required field that is missing and every value that
    /// does not fit, with its path.
    pub fn build(self) -> Result<types::NewOrder, crate::runtime::InvalidInput> {
        let mut problems = crate::runtime::InvalidInput::default();
        let customer_id = self.customer_id.required("customerId", &mut problems);
        let replaces = self.replaces.optional("replaces", &mut problems);
        let price = self.price.required("price", &mut problems);
        let discount = self.discount.optional("discount", &mut problems);
        let weight = self.weight.optional("weight", &mut problems);
        let codes = self.codes.optional("codes", &mut problems);
        let card = self.card.required("card", &mut problems);
        let without_limits = self
            .without_limits
            .optional("without_limits", &mut problems);
        if self.without_limits_ {
            problems.pass_limits();
        } else {
            use crate::runtime::{Counted, Limit, Limited, Part, Relation, check_count};
            Limited::check(
                &customer_id,
                "customerId",
                &[Limit::MinLength(1)],
                &mut problems,
            );
            Limited::check(
                &replaces,
                "replaces",
                &[
                    Limit::Pattern(
                        "^[A-Z]{2}[0-9]+$",
                        &[
                            Part::Start,
                            Part::Of(&[('A', 'Z')], 2, 2),
                            Part::Of(&[('0', '9')], 1, usize::MAX),
                            Part::End,
                        ],
                    ),
                ],
                &mut problems,
            );
            Limited::check(
                &price,
                "price",
                &[
                    Limit::Number(Relation::MoreThan, 1000, 0),
                    Limit::Number(Relation::MultipleOf, 1, 0),
                ],
                &mut problems,
            );
            Limited::check(
                &discount,
                "discount",
                &[
                    Limit::Number(Relation::AtMost, 995, 1),
                    Limit::Number(Relation::MultipleOf, 1, 2),
                ],
                &mut problems,
            );
            Limited::check(
                &weight,
                "weight",
                &[Limit::Number(Relation::AtLeast, 5, 1)],
                &mut problems,
            );
            check_count(
                Counted::count(&codes),
                "codes",
                &[Limit::MinItems(1), Limit::MaxItems(2)],
                &mut problems,
            );
            Limited::check(
                &codes,
                "codes",
                &[Limit::Each(&[Limit::MinLength(3), Limit::MaxLength(5)])],
                &mut problems,
            );
        }
        let (true, Some(customer_id), Some(price), Some(card)) = (
            problems.is_limits(),
            customer_id,
            price,
            card,
        ) else {
            return Err(problems);
        };
        problems
            .about(types::NewOrder {
                customer_id,
                replaces,
                price,
                discount,
                weight,
                codes,
                card,
                without_limits,
            })
    }
}
impl TryFrom<NewOrder> for types::NewOrder {
    type Error = crate::runtime::InvalidInput;
    fn try_from(value: NewOrder) -> Result<Self, crate::runtime::InvalidInput> {
        value.build()
    }
}
impl From<types::NewOrder> for NewOrder {
    fn from(value: types::NewOrder) -> Self {
        Self {
            customer_id: crate::runtime::Field::from(value.customer_id),
            replaces: crate::runtime::Field::from_option(value.replaces),
            price: crate::runtime::Field::from(value.price),
            discount: crate::runtime::Field::from_option(value.discount),
            weight: crate::runtime::Field::from_option(value.weight),
            codes: crate::runtime::Field::from_option(value.codes),
            card: crate::runtime::Field::from(value.card),
            without_limits: crate::runtime::Field::from_option(value.without_limits),
            without_limits_: false,
        }
    }
}
impl ::std::fmt::Debug for NewOrder {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("NewOrder").finish_non_exhaustive()
    }
}
/// Builds a [`Order`](types::Order).
#[derive(Clone, Default)]
#[must_use = "a builder does nothing until it is built or sent"]
pub struct Order {
    id: crate::runtime::Field<types::OrderId>,
    customer_id: crate::runtime::Field<types::CustomerId>,
    price: crate::runtime::Field<crate::runtime::Amount>,
    fee: crate::runtime::Field<crate::runtime::Amount>,
    extra: crate::runtime::Field<::serde_json::Map<String, ::serde_json::Value>>,
}
impl Order {
    /// `id` on the wire.
    pub fn id<V>(mut self, value: V) -> Self
    where
        V: TryInto<types::OrderId>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.id.set(value);
        self
    }
    /// `customerId` on the wire.
    pub fn customer_id<V>(mut self, value: V) -> Self
    where
        V: TryInto<types::CustomerId>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.customer_id.set(value);
        self
    }
    /// `price` on the wire.
    ///
    /// Currency: `COP`. Least value: `1000`.
    pub fn price<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::runtime::Amount>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.price.set(value);
        self
    }
    /// `fee` on the wire.
    ///
    /// Currency: `COP`.
    pub fn fee<V>(mut self, value: V) -> Self
    where
        V: TryInto<crate::runtime::Amount>,
        V::Error: Into<crate::runtime::InvalidInput>,
    {
        self.fee.set(value);
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
    pub fn build(self) -> Result<types::Order, crate::runtime::InvalidInput> {
        let mut problems = crate::runtime::InvalidInput::default();
        let id = self.id.required("id", &mut problems);
        let customer_id = self.customer_id.optional("customerId", &mut problems);
        let price = self.price.required("price", &mut problems);
        let fee = self.fee.optional("fee", &mut problems);
        let extra = self.extra.optional("extra", &mut problems).unwrap_or_default();
        let (true, Some(id), Some(price)) = (problems.is_limits(), id, price) else {
            return Err(problems);
        };
        problems
            .about(types::Order {
                id,
                customer_id,
                price,
                fee,
                extra,
            })
    }
}
impl TryFrom<Order> for types::Order {
    type Error = crate::runtime::InvalidInput;
    fn try_from(value: Order) -> Result<Self, crate::runtime::InvalidInput> {
        value.build()
    }
}
impl From<types::Order> for Order {
    fn from(value: types::Order) -> Self {
        Self {
            id: crate::runtime::Field::from(value.id),
            customer_id: crate::runtime::Field::from_option(value.customer_id),
            price: crate::runtime::Field::from(value.price),
            fee: crate::runtime::Field::from_option(value.fee),
            extra: crate::runtime::Field::from(value.extra),
        }
    }
}
impl ::std::fmt::Debug for Order {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("Order").finish_non_exhaustive()
    }
}
