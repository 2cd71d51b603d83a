//! Names types from inside the builders' module, where builders share their names.

use std::collections::BTreeSet;

use syn::Type;
use syn::visit_mut::{VisitMut, visit_type_path_mut};

/// The type with each of `names` written as `types::Name`.
pub(super) fn qualify(mut ty: Type, names: &BTreeSet<String>) -> Type {
    Qualify { names }.visit_type_mut(&mut ty);
    ty
}

struct Qualify<'a> {
    names: &'a BTreeSet<String>,
}

impl VisitMut for Qualify<'_> {
    fn visit_type_path_mut(&mut self, ty: &mut syn::TypePath) {
        visit_type_path_mut(self, ty);
        if let Some(ident) = ty.path.get_ident()
            && self.names.contains(&ident.to_string())
        {
            *ty = syn::parse_quote!(types::#ident);
        }
    }
}
