//! The rows.

mod answers;
mod bodies;
mod documents;
mod operations;
mod parameters;
mod schemas;
mod security;

use super::Support::{Full, Refused, Tolerable, Warned};
use super::{Area, Construct, Support};

/// What a document says, what becomes of it, what that is, an example.
type Row = (&'static str, Support, &'static str, &'static str);

/// All rows, by area.
pub(super) fn all() -> Vec<Construct> {
    let areas: [(Area, &[Row]); 7] = [
        (Area::Documents, documents::ROWS),
        (Area::Operations, operations::ROWS),
        (Area::Parameters, parameters::ROWS),
        (Area::Bodies, bodies::ROWS),
        (Area::Answers, answers::ROWS),
        (Area::Schemas, schemas::ROWS),
        (Area::Security, security::ROWS),
    ];
    let rows = areas
        .iter()
        .flat_map(|(area, rows)| rows.iter().map(|row| construct(*area, *row)));
    rows.chain(schemas::unsaid()).collect()
}

fn construct(area: Area, (what, support, becomes, example): Row) -> Construct {
    Construct {
        area,
        what: what.to_owned(),
        support,
        becomes,
        example,
    }
}
