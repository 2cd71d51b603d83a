//! What is said of a reference that leads nowhere.

use crate::finding::{Finding, Severity};
use crate::nearest::nearest;
use crate::node::{Node, join};
use crate::source::Place;

/// The finding for a reference to nothing, in another file, or into the middle
/// of something that is not shared.
pub(super) fn dangling(root: &Node, target: &str, place: Place, severity: Severity) -> Finding {
    let finding = match target.strip_prefix('#') {
        None => external(target, place),
        Some(pointer) if root.at(pointer).is_some() => deep(target, place),
        Some(pointer) => unknown(root, target, pointer, place),
    };
    Finding {
        severity,
        ..finding
    }
}

fn external(target: &str, place: Place) -> Finding {
    let message = format!("`{target}` leads to another file, which is not read");
    Finding::error("external-ref", message, place).with_help(
        "put that file where the reference leads, in the folder of the manifest; nothing is fetched while generating",
    )
}

fn deep(target: &str, place: Place) -> Finding {
    let message = format!("`{target}` leads into another definition, of which no type is made");
    Finding::error("deep-ref", message, place)
        .with_help("move what it names to `components/schemas`, and refer to it there from both")
}

fn unknown(root: &Node, target: &str, pointer: &str, place: Place) -> Finding {
    let finding = Finding::error("unknown-ref", format!("`{target}` names nothing"), place);
    match meant(root, pointer) {
        Some(name) => finding.with_help(format!("did you mean `#{name}`? Or define it")),
        None => finding.with_help("define it, or correct the name"),
    }
}

/// The pointer to what is named most alike, of the same kind or of another.
fn meant(root: &Node, pointer: &str) -> Option<String> {
    let name = pointer.rsplit('/').next().unwrap_or_default();
    let (kind, _) = pointer.strip_prefix("/components/")?.split_once('/')?;
    let components = root.get("components")?;
    let of_kind = |kind: &str| {
        let names = components.get(kind)?.members().map(|(name, _)| name);
        let found = nearest(name, names)?;
        Some(join(&format!("/components/{kind}"), found))
    };
    let mut kinds = components.members().map(|(kind, _)| kind);
    of_kind(kind).or_else(|| kinds.find_map(of_kind))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::source::Sources;

    fn said(target: &str) -> (&'static str, String) {
        let mut sources = Sources::default();
        let file = sources.add("a.yaml", "");
        let place = sources.whole(file);
        let root = json!({"components": {
            "schemas": {"PayoutTarget": {"properties": {"id": {}}}, "Bank": {}},
            "parameters": {"Limit": {}},
        }});
        let root = Node::from_json(&root, place);
        let finding = dangling(&root, target, place, Severity::Error);
        (finding.rule, finding.help.unwrap_or_default())
    }

    #[test]
    fn a_slip_of_the_pen_is_answered_with_the_name_that_was_meant() {
        for (target, meant) in [
            (
                "#/components/schemas/PayoutTraget",
                "`#/components/schemas/PayoutTarget`",
            ),
            ("#/components/schema/Bank", "`#/components/schemas/Bank`"),
            (
                "#/components/schemas/Limit",
                "`#/components/parameters/Limit`",
            ),
        ] {
            let (rule, help) = said(target);
            assert_eq!(rule, "unknown-ref");
            assert!(help.contains(meant), "{help}");
        }
        let (rule, help) = said("#/components/schemas/Customer");
        assert_eq!(
            (rule, help.as_str()),
            ("unknown-ref", "define it, or correct the name")
        );
    }

    #[test]
    fn a_reference_to_another_file_says_what_to_do_with_the_file() {
        for target in [
            "common.yaml#/components/schemas/Bank",
            "https://a.example/b.json",
            "Bank",
        ] {
            let (rule, help) = said(target);
            assert_eq!(rule, "external-ref", "{target}");
            assert!(help.contains("in the folder of the manifest"), "{help}");
        }
    }

    #[test]
    fn a_reference_into_a_definition_is_no_unknown_one() {
        let (rule, _) = said("#/components/schemas/PayoutTarget/properties/id");
        assert_eq!(rule, "deep-ref");
    }
}
