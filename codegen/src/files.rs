//! Lays the polished items out in files a person can read.

use proc_macro2::TokenStream;
use quote::quote;

use crate::finding::Finding;
use crate::generate::{GeneratedFile, Options, Purpose};
use crate::pretty::pretty;
use crate::source::Place;
use crate::{operations, product, types};

/// No file grows much beyond this; a purpose that needs more gets several.
const LINES_PER_FILE: usize = 900;

/// All Rust files of the client.
///
/// # Errors
/// A finding if tokens are no Rust; this is a defect of the generator.
pub(crate) fn lay_out(
    types: &types::Emitted,
    operations: &operations::Emitted,
    options: &Options,
    place: Place,
) -> Result<Vec<GeneratedFile>, Vec<Finding>> {
    let mut layout = Layout {
        files: Vec::new(),
        options,
    };
    let written = layout.write(types, operations);
    written.map_err(|error| no_rust(&error, place))?;
    Ok(layout.files)
}

/// The files above the folders of all products.
///
/// # Errors
/// A finding if tokens are no Rust; this is a defect of the generator.
pub(crate) fn lay_out_root(
    modules: &TokenStream,
    between: &TokenStream,
    options: &Options,
    place: Place,
) -> Result<Vec<GeneratedFile>, Vec<Finding>> {
    let mut layout = Layout {
        files: Vec::new(),
        options,
    };
    let written = layout.root_of_products(modules, between);
    written.map_err(|error| no_rust(&error, place))?;
    Ok(layout.files)
}

fn no_rust(error: &syn::Error, place: Place) -> Vec<Finding> {
    let message = format!("the generated code is not Rust: {error}");
    let finding = Finding::error("generator-defect", message, place);
    vec![finding.with_help("please report this with the document that shows it")]
}

struct Layout<'a> {
    files: Vec<GeneratedFile>,
    options: &'a Options,
}

impl Layout<'_> {
    fn write(
        &mut self,
        types: &types::Emitted,
        operations: &operations::Emitted,
    ) -> syn::Result<()> {
        let use_parent = quote!(
            use super::*;
        );
        let use_types = quote!(
            use super::super::types;
        );
        let use_types_from_builder = quote!(
            use super::super::super::types;
        );
        let enums = self.split("types", "enums", &use_parent, &types.enums)?;
        let ids = self.split("types", "ids", &quote!(), &types.ids)?;
        let unions = self.split("types", "unions", &use_parent, &types.unions)?;
        let structs = self.split("types", "structs", &use_parent, &types.structs)?;
        let builders = self.split(
            "types/builder",
            "structs",
            &use_types_from_builder,
            &types.builders,
        )?;
        let requests = self.split("builder", "operations", &use_types, &operations.requests)?;
        self.types(&[enums, ids, unions, structs].concat())?;
        self.builders(&builders)?;
        self.requests(&requests)?;
        self.client(&operations.methods)?;
        self.exercises(&operations.exercises)?;
        self.root()
    }

    /// What tries the operations, where the client is made for that.
    fn exercises(&mut self, exercises: &[operations::Exercise]) -> syn::Result<()> {
        if self.options.purpose == Purpose::Use {
            return Ok(());
        }
        let head = quote!(
            use super::super::{builder, types};
            use super::support;
        );
        let functions: Vec<_> = exercises.iter().map(|one| one.function.clone()).collect();
        let modules = self.split("exercise", "operations", &head, &functions)?;
        let dispatch = operations::dispatch(exercises, &re_exports(&modules));
        let about = "Calls operations with inputs given as JSON.";
        self.file("exercise/mod.rs", about, &dispatch)?;
        let about = "What calls of operations are given and give, as JSON.";
        self.text("exercise/support.rs", about, operations::SUPPORT);
        Ok(())
    }

    fn root(&mut self) -> syn::Result<()> {
        let exercise = match self.options.purpose {
            Purpose::Use => TokenStream::new(),
            Purpose::Trial => quote!(
                pub mod exercise;
            ),
        };
        let modules = quote!(
            pub mod builder;
            mod client;
            #exercise
            pub mod types;
        );
        if let Some(product) = &self.options.product {
            let exports = product::exports(product);
            self.file("mod.rs", &product.title, &quote!(#modules #exports))
        } else {
            self.whole_root(&modules)
        }
    }

    fn root_of_products(
        &mut self,
        modules: &TokenStream,
        between: &TokenStream,
    ) -> syn::Result<()> {
        if !between.is_empty() {
            let about = "Conversions between types of several products.";
            self.file("between.rs", about, between)?;
        }
        self.whole_root(modules)
    }

    fn whole_root(&mut self, modules: &TokenStream) -> syn::Result<()> {
        self.file(
            "mod.rs",
            "The generated part of the client.",
            &quote! {
                #![allow(
                    deprecated,
                    unused_imports,
                    unused_mut,
                    clippy::all,
                    clippy::pedantic,
                    reason = "code for every document; what is deprecated must still compile here"
                )]
                crate::runtime::client!();
                #modules
            },
        )
    }

    fn types(&mut self, modules: &[syn::Ident]) -> syn::Result<()> {
        let uses = re_exports(modules);
        let code = quote!(pub mod builder; #uses);
        self.file("types/mod.rs", "The types of requests and answers.", &code)
    }

    fn builders(&mut self, modules: &[syn::Ident]) -> syn::Result<()> {
        let uses = re_exports(modules);
        let about = "Builders of the types.";
        self.file("types/builder/mod.rs", about, &uses)
    }

    fn requests(&mut self, modules: &[syn::Ident]) -> syn::Result<()> {
        let about = "Requests, one for each operation.";
        self.file("builder/mod.rs", about, &re_exports(modules))
    }

    fn client(&mut self, methods: &[TokenStream]) -> syn::Result<()> {
        let code = match &self.options.product {
            Some(product) => product::handle(product, methods),
            None => quote! {
                use super::builder;
                use super::Client;
                impl Client { #(#methods)* }
            },
        };
        let about = "The client's methods, one for each operation.";
        self.file("client.rs", about, &code)
    }

    /// Writes items to as many files as they need and returns the modules' names.
    fn split(
        &mut self,
        folder: &str,
        name: &str,
        head: &TokenStream,
        items: &[TokenStream],
    ) -> syn::Result<Vec<syn::Ident>> {
        let mut modules = Vec::new();
        let head = pretty(head)?;
        for group in groups(items)? {
            let number = modules.len() + 1;
            let module = if number == 1 {
                name.to_owned()
            } else {
                format!("{name}_{number}")
            };
            let about = format!("Part of `{folder}`: {name}.");
            self.text(
                &format!("{folder}/{module}.rs"),
                &about,
                &format!("{head}{group}"),
            );
            modules.push(quote::format_ident!("{module}"));
        }
        Ok(modules)
    }

    fn file(&mut self, path: &str, about: &str, code: &TokenStream) -> syn::Result<()> {
        let code = pretty(code)?;
        self.text(path, about, &code);
        Ok(())
    }

    fn text(&mut self, path: &str, about: &str, code: &str) {
        let text = format!(
            "// Made by `cargo xtask generate`; do not edit.\n// Input: {}\n\n//! {about}\n\n{code}",
            self.options.digest,
        );
        let path = path.to_owned();
        self.files.push(GeneratedFile { path, text });
    }
}

fn re_exports(modules: &[syn::Ident]) -> TokenStream {
    quote!(#(mod #modules;)* #(pub use self::#modules::*;)*)
}

/// The text of the items in groups, none of many more lines than a file may
/// have.
fn groups(items: &[TokenStream]) -> syn::Result<Vec<String>> {
    let mut groups: Vec<String> = Vec::new();
    let mut lines = usize::MAX;
    for item in items {
        let item = pretty(item)?;
        let length = item.lines().count();
        if lines.saturating_add(length) > LINES_PER_FILE {
            groups.push(String::new());
            lines = 0;
        }
        lines += length;
        if let Some(group) = groups.last_mut() {
            group.push_str(&item);
        }
    }
    Ok(groups)
}
