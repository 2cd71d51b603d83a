//! The golden output of one small document for each construct.
//!
//! The package `golden` compiles the same files with warnings denied. To accept
//! a change: `UPDATE_GOLDEN=1 cargo test -p codegen --test golden`.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test stops at what it did not expect"
)]

#[path = "support/made.rs"]
mod made;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use codegen::{Input, Purpose, build_for};
use made::files;

fn folder(case: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/golden")
        .join(case)
}

/// The list of a case with one document.
const ONE_DOCUMENT: &str = "overlays = []\n[[source]]\nfile = 'input.yaml'\nkind = 'openapi'\n";

/// The case whose client is made to be tried.
const TRIAL: &str = "trial";

/// What the generator makes of a case, by path.
fn made(case: &str) -> BTreeMap<String, String> {
    let read = |name: &str| std::fs::read_to_string(folder(case).join(name));
    let manifest = Input {
        name: "sources.toml".to_owned(),
        text: read("sources.toml").unwrap_or_else(|_| ONE_DOCUMENT.to_owned()),
    };
    let named = codegen::files_named(&manifest.text).into_iter();
    let inputs: Vec<_> = named
        .map(|name| Input {
            text: read(&name).unwrap(),
            name,
        })
        .collect();
    let purpose = match case {
        TRIAL => Purpose::Trial,
        _ => Purpose::Use,
    };
    files(build_for(purpose, &manifest, &inputs))
        .into_iter()
        .map(|file| (file.path, file.text))
        .collect()
}

fn kept(folder: &Path, prefix: &str, found: &mut BTreeMap<String, String>) {
    for entry in std::fs::read_dir(folder).into_iter().flatten() {
        let path = entry.unwrap().path();
        let name = format!("{prefix}{}", path.file_name().unwrap().to_string_lossy());
        if path.is_dir() {
            kept(&path, &format!("{name}/"), found);
        } else {
            found.insert(name, std::fs::read_to_string(path).unwrap());
        }
    }
}

fn compare(case: &str) {
    let made = made(case);
    let folder = folder(case).join("generated");
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        let _ = std::fs::remove_dir_all(&folder);
        for (name, text) in &made {
            let path = folder.join(name);
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(path, text).unwrap();
        }
    }
    let mut golden = BTreeMap::new();
    kept(&folder, "", &mut golden);
    let names: Vec<_> = golden.keys().collect();
    assert_eq!(made.keys().collect::<Vec<_>>(), names);
    for (name, text) in &made {
        assert!(*text == golden[name], "{case}/{name} differs:\n{text}");
    }
}

#[test]
fn answers_are_decoded_by_status() {
    compare("answers");
}

#[test]
fn enums_are_open() {
    compare("enums");
}

#[test]
fn lists_are_streams() {
    compare("pages");
}

#[test]
fn parameters_reach_their_place() {
    compare("parameters");
}

#[test]
fn products_that_call_everything_the_same_stay_apart() {
    compare("products");
}

#[test]
fn bodies_are_written_in_their_media_type() {
    compare("bodies");
}

#[test]
fn clashing_names_of_operations_are_told_apart() {
    compare("clashes");
}

#[test]
fn answers_are_read_by_status_and_media_type() {
    compare("kinds");
}

#[test]
fn marks_make_types_of_their_own() {
    compare("marks");
}

#[test]
fn servers_have_variables() {
    compare("servers");
}

#[test]
fn shared_parts_are_written_out() {
    compare("shared");
}

#[test]
fn parameters_are_written_in_their_style() {
    compare("styles");
}

#[test]
fn security_is_what_the_document_asks_for() {
    compare("security");
}

#[test]
fn structs_keep_the_order_of_the_document() {
    compare("structs");
}

#[test]
fn a_client_for_trials_is_called_with_inputs_as_json() {
    compare(TRIAL);
}

#[test]
fn unions_are_told_apart_by_their_tag() {
    compare("unions");
}

#[test]
fn the_same_input_gives_the_same_bytes() {
    assert_eq!(made("structs"), made("structs"));
}
