//! Writes what calls an operation with inputs given as JSON and tells the
//! outcome as JSON, so that a program which knows the document and not its
//! types can try every operation of a client.
//!
//! ```text
//! inputs as JSON ──typed──▶ request ──send──▶ answer or error ──typed──▶ outcome as JSON
//! ```

mod inputs;
mod outcome;

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use crate::operations::model::Operation;

/// What all exercises share: the inputs, and the outcomes.
pub(crate) const SUPPORT: &str = include_str!("support.rs");

/// How one operation is called.
pub(crate) struct Exercise {
    /// The arm that finds it by method and path.
    pub(crate) arm: TokenStream,
    /// The function that calls it.
    pub(crate) function: TokenStream,
}

/// How an operation is called with inputs given as JSON.
pub(in crate::operations) fn exercise(operation: &Operation<'_>) -> Exercise {
    let name = format!("{} {}", operation.method.to_uppercase(), operation.path);
    // With a word in front, for no operation may hide what is beside it.
    let function = format_ident!("call_{}", operation.id.trim_start_matches("r#"));
    let builder = operation.builder();
    let parameters = inputs::parameters(operation);
    let body = inputs::body(operation);
    let accept = operation.answers.is_choice().then(|| {
        quote! {
            if let Some(media_type) = inputs.accept() {
                request = request.accept(media_type);
            }
        }
    });
    let success = outcome::success(operation);
    let failure = outcome::failure(operation);
    let about = format!(" Calls `{name}`.");
    Exercise {
        arm: quote!(#name => Box::pin(self::#function(&client.caller, inputs)).await,),
        function: quote! {
            #[doc = #about]
            pub async fn #function(
                caller: &crate::runtime::Caller,
                inputs: &support::Inputs,
            ) -> support::Outcome {
                let mut request = builder::#builder::new(caller);
                #(#parameters)*
                #body
                #accept
                match request.send().await {
                    Ok(answer) => {
                        let status = answer.status();
                        let value = answer.into_inner();
                        support::success(status, #success)
                    }
                    Err(error) => #failure,
                }
            }
        },
    }
}

/// The module that finds the exercise of an operation; `functions` brings them in.
pub(crate) fn dispatch(exercises: &[Exercise], functions: &TokenStream) -> TokenStream {
    let arms = exercises.iter().map(|exercise| &exercise.arm);
    quote! {
        #![allow(
            dead_code,
            unused_variables,
            reason = "each document needs some of it"
        )]
        #functions
        mod support;
        pub use self::support::{Inputs, Outcome};
        /// Calls the operation of a method and a path, such as `GET /pets/{id}`.
        ///
        /// # Errors
        /// There is no such operation, or the inputs are not of its types.
        pub async fn exercise(
            client: &super::Client,
            operation: &str,
            inputs: &Inputs,
        ) -> Outcome {
            match operation {
                #(#arms)*
                _ => Err(format!("there is no operation {operation}")),
            }
        }
    }
}
