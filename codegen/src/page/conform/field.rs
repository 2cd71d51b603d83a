//! Compares fields with the properties of a schema.

use super::schema::{Lookup, Variant, is_sourced};
use super::{At, REMEDY, shown, values};
use crate::finding::{Finding, Severity};
use crate::nearest::nearest;
use crate::node::Node;
use crate::page::{Extent, RenderedField, Section};
use crate::source::Place;

/// Fields that stand together, and the place to name if one is missing.
#[derive(Clone, Copy)]
struct Together<'a> {
    fields: &'a [RenderedField],
    place: Place,
    end: Extent,
}

/// Compares all that a section shows with the schema of the whole.
pub(super) fn whole(
    section: &Section,
    schema: &Node,
    lookup: &Lookup<'_>,
    at: &At,
) -> Vec<Finding> {
    let mut findings = Vec::new();
    if let Some((ty, place)) = &section.whole {
        findings.extend(values::ty(ty, *place, schema, lookup, at));
    }
    let together = Together {
        fields: &section.fields,
        place: section.place,
        end: section.end,
    };
    findings.extend(properties(together, schema, lookup, at));
    findings
}

/// Compares what a page shows of a value with its schema.
pub(super) fn value(
    field: &RenderedField,
    schema: &Node,
    lookup: &Lookup<'_>,
    at: &At,
) -> Vec<Finding> {
    let mut findings = values::ty(&field.ty, field.ty_place, schema, lookup, at);
    findings.extend(values::options(field, schema, lookup, at));
    findings.extend(values::notes(field, schema, lookup, at));
    let together = Together {
        fields: &field.fields,
        place: field.name.place,
        end: field.end,
    };
    findings.extend(properties(together, schema, lookup, at));
    findings
}

/// Compares fields with the variant they fit best: a page shows one of several.
fn properties(together: Together<'_>, schema: &Node, lookup: &Lookup<'_>, at: &At) -> Vec<Finding> {
    // An object shown without its fields says nothing about them.
    if together.fields.is_empty() {
        return Vec::new();
    }
    let items = items(schema, lookup);
    let variants = lookup.variants(items);
    let tried = variants
        .iter()
        .map(|variant| variant_findings(together, variant, items.place, lookup, at));
    let errors = |findings: &Vec<Finding>| {
        let errors = findings.iter();
        errors.filter(|f| f.severity == Severity::Error).count()
    };
    tried.min_by_key(errors).unwrap_or_default()
}

/// The schema of what is in all lists around a value.
fn items<'a>(schema: &'a Node, lookup: &Lookup<'a>) -> &'a Node {
    let mut inner = schema;
    for _ in 0..4 {
        match lookup.keyword(inner, "items") {
            Some(items) => inner = items,
            None => break,
        }
    }
    inner
}

fn variant_findings(
    together: Together<'_>,
    variant: &Variant<'_>,
    place: Place,
    lookup: &Lookup<'_>,
    at: &At,
) -> Vec<Finding> {
    let mut findings = Vec::new();
    for field in together.fields {
        let name = field.name.text.as_str();
        let at = at.field(name);
        match variant.properties.get(name) {
            Some(member) => {
                let required = variant.required.contains(&name);
                findings.extend(values::required(field, required, member.key, &at));
                findings.extend(value(field, &member.node, lookup, &at));
            }
            None => findings.push(unknown(field, variant, place, &at)),
        }
    }
    findings.extend(unshown_properties(together, variant, lookup, at));
    findings
}

fn unknown(field: &RenderedField, variant: &Variant<'_>, place: Place, at: &At) -> Finding {
    let message = format!("the page shows {}, the document does not", at.words());
    let place = variant.place.unwrap_or(place);
    let finding = shown("conform-field", message, &field.name, place);
    match nearest(&field.name.text, variant.properties.keys().copied()) {
        Some(name) => finding.with_help(format!("the document has `{name}`; {REMEDY}")),
        None => finding,
    }
}

fn unshown_properties(
    together: Together<'_>,
    variant: &Variant<'_>,
    lookup: &Lookup<'_>,
    at: &At,
) -> Vec<Finding> {
    if variant.sourced {
        return Vec::new();
    }
    let names: Vec<&str> = variant.properties.keys().copied().collect();
    let fields = together.fields.iter();
    let shown_names: Vec<&str> = fields.map(|field| field.name.text.as_str()).collect();
    let missing = variant.properties.iter().filter(|(name, member)| {
        let hidden = lookup
            .keyword(&member.node, at.hidden)
            .and_then(Node::as_bool);
        let is_cut = may_be_cut(name, &shown_names, &names, &variant.required, together.end);
        !shown_names.contains(name) && hidden != Some(true) && !is_cut && !is_sourced(&member.node)
    });
    missing
        .map(|(name, member)| unshown(member.key, together.place, &at.field(name)))
        .collect()
}

/// Something in the document that the page, which goes on behind it, does not show.
pub(super) fn unshown(document: Place, page: Place, at: &At) -> Finding {
    let message = format!("the document has {}, the page does not show it", at.words());
    Finding::error("conform-unshown", message, page)
        .with_related(document, "the document says it here")
        .with_help("remove it from the document; or say in `x-source` where it comes from")
}

/// Whether a field can stand in the part of a page that was cut off: in one of
/// the orders pages have, that of the document, with what is required first, or
/// that of the alphabet, it comes after all that is shown.
pub(super) fn may_be_cut(
    name: &str,
    shown: &[&str],
    names: &[&str],
    required: &[&str],
    end: Extent,
) -> bool {
    if end == Extent::Whole {
        return false;
    }
    let (mut first, rest): (Vec<&str>, Vec<&str>) =
        names.iter().partition(|name| required.contains(name));
    first.extend(rest);
    let mut sorted = names.to_vec();
    sorted.sort_unstable();
    [names, &first, &sorted].into_iter().any(|order| {
        let position = |name: &str| order.iter().position(|known| *known == name);
        let positions: Vec<usize> = shown.iter().filter_map(|name| position(name)).collect();
        positions.is_sorted() && position(name) > positions.last().copied()
    })
}
