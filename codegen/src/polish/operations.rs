//! Operations: the client's methods and the builders that send.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::{Ident, ItemStruct, Type};

use super::docs::{Docs, deprecated, lines, prose};
use super::index::{Operation, description};
use super::parts::{OperationParts, argument, named_fields, option_argument};
use super::wire;
use crate::finding::Finding;
use crate::node::Node;

/// A method of the client and the builder it returns.
pub(super) struct Emitted {
    /// The method, for `impl Client`.
    pub(super) method: TokenStream,
    /// The builder, for the module `builder`.
    pub(super) builder: TokenStream,
}

/// One input of an operation.
struct Input<'a> {
    ident: Ident,
    ty: Type,
    required: bool,
    place: InputPlace<'a>,
}

/// Where an input travels.
enum InputPlace<'a> {
    Parameter(&'a Node),
    Body(&'a Node),
}

/// Emits one operation.
pub(super) fn emit(
    id: &str,
    operation: Operation<'_>,
    parts: &OperationParts,
    security: &TokenStream,
    docs: Docs<'_>,
) -> Result<Emitted, Finding> {
    let inputs = inputs(&parts.builder, operation);
    let method = format_ident!("{id}");
    let ident = &parts.builder.ident;
    let doc = operation_doc(operation, docs);
    let deprecated = deprecated(operation.node);
    let client = docs.client();
    Ok(Emitted {
        method: quote! {
            #doc
            #deprecated
            pub fn #method(&self) -> builder::#ident {
                builder::#ident::new(#client)
            }
        },
        builder: emit_builder(id, operation, parts, &inputs, security, docs)?,
    })
}

fn operation_doc(operation: Operation<'_>, docs: Docs<'_>) -> TokenStream {
    let text = |key| prose(operation.node.str_at(key).unwrap_or_default());
    let (title, about) = (text("summary"), text("description"));
    let request = format!(
        "Sends `{} {}`.",
        operation.method.to_uppercase(),
        operation.path
    );
    let source = docs.source(operation.place);
    let paragraphs = [&title, &about, &request, &source];
    let text: Vec<_> = paragraphs
        .into_iter()
        .filter(|text| !text.is_empty())
        .map(String::as_str)
        .collect();
    lines(&text.join("\n\n"))
}

fn inputs<'a>(builder: &ItemStruct, operation: Operation<'a>) -> Vec<Input<'a>> {
    named_fields(builder)
        .into_iter()
        .flat_map(|fields| &fields.named)
        .filter_map(|field| input(field, operation))
        .collect()
}

fn input<'a>(field: &syn::Field, operation: Operation<'a>) -> Option<Input<'a>> {
    let ident = field.ident.clone()?;
    let given = argument(&field.ty)?;
    let optional = option_argument(given);
    let place = if ident == "body" {
        InputPlace::Body(operation.node.get("requestBody")?)
    } else {
        InputPlace::Parameter(parameter(&ident, operation.node)?)
    };
    Some(Input {
        ident,
        ty: without_builder(optional.unwrap_or(given).clone()),
        required: optional.is_none(),
        place,
    })
}

fn parameter<'a>(ident: &Ident, operation: &'a Node) -> Option<&'a Node> {
    let parameters = operation.get("parameters")?.items();
    let wanted = loose(&ident.to_string());
    parameters.iter().find(|parameter| {
        parameter
            .str_at("name")
            .is_some_and(|name| loose(name) == wanted)
    })
}

/// A name without what conversions between cases change.
fn loose(name: &str) -> String {
    name.chars()
        .filter(|c| c.is_alphanumeric())
        .flat_map(char::to_lowercase)
        .collect()
}

/// `types::builder::X` becomes `types::X`: our builders convert by themselves.
fn without_builder(mut ty: Type) -> Type {
    if let Type::Path(path) = &mut ty {
        let segments = std::mem::take(&mut path.path.segments);
        path.path.segments = segments
            .into_iter()
            .filter(|segment| segment.ident != "builder")
            .collect();
    }
    ty
}

fn emit_builder(
    id: &str,
    operation: Operation<'_>,
    parts: &OperationParts,
    inputs: &[Input<'_>],
    security: &TokenStream,
    docs: Docs<'_>,
) -> Result<TokenStream, Finding> {
    let ident = &parts.builder.ident;
    let name = ident.to_string();
    let doc = docs.of_request(id);
    let fields: Vec<_> = inputs.iter().map(|input| &input.ident).collect();
    let types = inputs.iter().map(|input| &input.ty);
    let setters = inputs.iter().map(|input| setter(input, docs));
    let send = send(id, operation, parts, inputs, security, docs)?;
    Ok(quote! {
        #[doc = #doc]
        #[derive(Clone)]
        #[must_use = "a request does nothing until it is sent"]
        pub struct #ident {
            client: crate::runtime::Client,
            #(#fields: crate::runtime::Field<#types>,)*
        }
        impl #ident {
            pub(crate) fn new(client: &crate::runtime::Client) -> Self {
                Self {
                    client: client.clone(),
                    #(#fields: crate::runtime::Field::default(),)*
                }
            }
            #(#setters)*
            #send
        }
        impl ::std::fmt::Debug for #ident {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.debug_struct(#name).finish_non_exhaustive()
            }
        }
    })
}

fn setter(input: &Input<'_>, docs: Docs<'_>) -> TokenStream {
    let Input { ident, ty, .. } = input;
    let doc = match input.place {
        InputPlace::Parameter(parameter) => {
            docs.of_field(parameter.str_at("name").unwrap_or_default(), parameter)
        }
        InputPlace::Body(body) => lines(&prose(
            description(body).unwrap_or("The body of the request."),
        )),
    };
    quote! {
        #doc
        pub fn #ident<V>(mut self, value: V) -> Self
        where
            V: TryInto<#ty>,
            V::Error: Into<crate::runtime::InvalidInput>,
        {
            self.#ident.set(value);
            self
        }
    }
}

fn send(
    id: &str,
    operation: Operation<'_>,
    parts: &OperationParts,
    inputs: &[Input<'_>],
    security: &TokenStream,
    docs: Docs<'_>,
) -> Result<TokenStream, Finding> {
    let constant = wire::operation(id, operation, &docs.product(), security)?;
    let answers = wire::answers(operation, parts.success.as_ref())?;
    let success = parts
        .success
        .as_ref()
        .map_or_else(|| quote!(()), |ty| quote!(#ty));
    let takes = inputs.iter().map(take);
    let required: Vec<_> = inputs
        .iter()
        .filter(|i| i.required)
        .map(|i| &i.ident)
        .collect();
    let puts = inputs.iter().map(put).collect::<Result<Vec<_>, _>>()?;
    Ok(quote! {
        /// Sends the request.
        ///
        /// # Errors
        /// Inputs that are missing or do not fit, before anything is sent; a
        /// failed connection; an answer that is no success or cannot be read.
        pub async fn send(
            self,
        ) -> Result<crate::runtime::ResponseValue<#success>, crate::runtime::Error> {
            const OPERATION: crate::runtime::Operation = #constant;
            let mut problems = crate::runtime::InvalidInput::default();
            #(#takes)*
            let (true, #(Some(#required)),*) = (problems.is_empty(), #(#required),*) else {
                return Err(problems.into_error(&OPERATION));
            };
            let request = self.client.request(&OPERATION) #(#puts)*;
            let response = request.send().await?;
            #answers
        }
    })
}

fn take(input: &Input<'_>) -> TokenStream {
    let ident = &input.ident;
    let name = match input.place {
        InputPlace::Parameter(parameter) => parameter.str_at("name").unwrap_or_default(),
        InputPlace::Body(_) => "body",
    };
    let method = if input.required {
        quote!(required)
    } else {
        quote!(optional)
    };
    quote!(let #ident = self.#ident.#method(#name, &mut problems);)
}

fn put(input: &Input<'_>) -> Result<TokenStream, Finding> {
    let ident = &input.ident;
    match input.place {
        InputPlace::Body(body) => wire::body(body, ident, input.required),
        InputPlace::Parameter(parameter) => {
            let name = parameter.str_at("name").unwrap_or_default();
            match parameter.str_at("in") {
                Some("path") => Ok(quote!(.path(#name, &#ident)?)),
                Some("query") => Ok(quote!(.query(#name, &#ident)?)),
                Some("header") => Ok(quote!(.header(#name, &#ident)?)),
                _ => Err(Finding::error(
                    "unsupported-parameter",
                    format!("the parameter `{name}` stands where no client can put it"),
                    parameter.place,
                )
                .with_help("parameters are put in the path, the query or a header")),
            }
        }
    }
}
