//! Sending a request and reading its answer.

use proc_macro2::TokenStream;
use quote::quote;

use super::{answers, constant, inputs};
use crate::operations::model::Operation;
use crate::polish::docs::Docs;

/// The function that sends a request.
pub(super) fn send(operation: &Operation<'_>, docs: Docs<'_>) -> TokenStream {
    let constant = constant::constant(operation, docs);
    let success = answers::success_type(operation);
    let takes = inputs::takes(operation);
    let required = inputs::required(operation);
    let puts = inputs::puts(operation);
    let exchange = answers::exchange(operation);
    quote! {
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
            #exchange
        }
    }
}
