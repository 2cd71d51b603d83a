//! Paths as a person would write them, and types of the runtime's own.

use syn::visit_mut::{VisitMut, visit_path_mut};
use syn::{File, Path, PathArguments};

/// Shortens paths of the prelude and replaces types that are too strict.
pub(super) fn tidy(file: &mut File) {
    Tidy.visit_file_mut(file);
}

struct Tidy;

impl VisitMut for Tidy {
    fn visit_path_mut(&mut self, path: &mut Path) {
        visit_path_mut(self, path);
        let names: Vec<_> = path.segments.iter().map(|s| s.ident.to_string()).collect();
        let names: Vec<_> = names.iter().map(String::as_str).collect();
        match names.as_slice() {
            ["std", "option", "Option"]
            | ["std", "string", "String"]
            | ["std", "vec", "Vec"]
            | ["std", "boxed", "Box"]
            | ["std", "result", "Result"] => keep_last(path),
            ["chrono", "DateTime"] => *path = syn::parse_quote!(crate::runtime::Timestamp),
            _ => {}
        }
    }
}

fn keep_last(path: &mut Path) {
    if let Some(mut last) = path.segments.pop() {
        if let PathArguments::AngleBracketed(arguments) = &mut last.arguments {
            arguments.colon2_token = None;
        }
        path.leading_colon = None;
        path.segments.clear();
        path.segments.push(last);
    }
}
