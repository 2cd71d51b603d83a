//! A product in Rust: its module, its cargo feature, its handle, and the file
//! that holds all products together.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::Ident;

use crate::manifest::Product;
use crate::names::pascal;

/// What a product is called in the generated code.
#[derive(Clone, Debug)]
pub struct ProductModule {
    /// Its name in the manifest, which is the name of its cargo feature too.
    pub name: String,
    /// What people call it.
    pub title: String,
}

impl ProductModule {
    /// What the manifest says of it.
    pub(crate) fn of(product: &Product) -> Self {
        Self {
            name: product.name.text.clone(),
            title: product.title.text.clone(),
        }
    }

    /// The folder of its files.
    pub(crate) fn folder(&self) -> String {
        self.module().to_string()
    }

    /// The name of its Rust module.
    pub(crate) fn module(&self) -> Ident {
        format_ident!("{}", self.name.replace('-', "_"))
    }

    /// The type whose methods are its operations.
    pub(crate) fn handle(&self) -> Ident {
        format_ident!("{}", pascal(&self.name))
    }

    /// The value that names it to the runtime.
    pub(crate) fn constant(&self) -> TokenStream {
        let name = &self.name;
        quote!(crate::runtime::Product::new(#name))
    }
}

/// The type whose methods are the operations of a product, and the method of
/// the client that returns it.
pub(crate) fn handle(product: &ProductModule, methods: &[TokenStream]) -> TokenStream {
    let (ident, module) = (product.handle(), product.module());
    let about = format!(" The operations of {}.", product.title);
    let from =
        format!(" From [`Client::{module}`](super::super::Client::{module}); cloning it is cheap.");
    let method = format!(
        " The operations of {}, on this client's connections.",
        product.title
    );
    quote! {
        use super::builder;
        #[doc = #about]
        #[doc = ""]
        #[doc = #from]
        #[derive(Clone, Debug)]
        pub struct #ident {
            caller: crate::runtime::Caller,
        }
        impl #ident { #(#methods)* }
        impl super::super::Client {
            #[doc = #method]
            #[must_use]
            pub fn #module(&self) -> #ident {
                #ident { caller: self.caller.clone() }
            }
        }
    }
}

/// What the module of a product offers besides its types and requests.
pub(crate) fn exports(product: &ProductModule) -> TokenStream {
    let (ident, constant) = (product.handle(), product.constant());
    let doc = format!(
        " Names {} where products have different settings.",
        product.title
    );
    quote! {
        pub use self::client::#ident;
        #[doc = #doc]
        pub const PRODUCT: crate::runtime::Product = #constant;
    }
}

/// The modules of all products, each behind its feature, and what is between
/// them.
pub(crate) fn root(products: &[ProductModule], between: &TokenStream) -> TokenStream {
    let modules = products.iter().map(|product| {
        let (feature, module) = (&product.name, product.module());
        quote! {
            #[cfg(feature = #feature)]
            pub mod #module;
        }
    });
    let between = (!between.is_empty()).then(|| {
        quote!(
            mod between;
        )
    });
    quote!(#(#modules)* #between)
}
