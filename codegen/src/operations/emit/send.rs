//! Sending a request and reading its answer.

use proc_macro2::TokenStream;
use quote::quote;

use super::{answers, constant, failures, inputs};
use crate::docs::Docs;
use crate::names::local;
use crate::operations::model::Operation;

/// The function that sends a request, and the one that puts it together: what it is
/// made of need not be kept while it is under way.
pub(super) fn send(operation: &Operation<'_>, docs: Docs<'_>) -> TokenStream {
    let constant = constant::constant(operation, docs);
    let success = answers::success_type(operation);
    let idents = inputs::idents(operation);
    let idents: Vec<_> = idents.iter().collect();
    let problems = local("problems", &idents);
    let takes = inputs::takes(operation, &problems);
    let limits = inputs::limits(operation, &problems);
    let required = inputs::required(operation);
    let puts = inputs::puts(operation);
    let accepting = operation.answers.is_choice();
    let accepting = accepting.then(|| quote!(.accepting(self.accept.as_deref())?));
    let exchange = answers::exchange(operation);
    let failures = failures::doc(operation).map(|doc| quote!(#[doc = #doc]));
    quote! {
        /// Sends the request.
        ///
        /// # Errors
        /// Inputs that are missing or do not fit, before anything is sent; a
        /// failed connection; an answer that is no success or cannot be read.
        #failures
        pub async fn send(
            self,
        ) -> Result<crate::runtime::ResponseValue<#success>, crate::runtime::Error> {
            let request = self.into_request()?;
            #exchange
        }
        fn into_request(self) -> Result<crate::runtime::Request, crate::runtime::Error> {
            const OPERATION: crate::runtime::Operation = #constant;
            let mut #problems = crate::runtime::InvalidInput::default();
            #(#takes)*
            #limits
            let (true, #(Some(#required)),*) = (#problems.is_empty(), #(#required),*) else {
                return Err(#problems.into_error(&OPERATION));
            };
            let request = self.caller.request(&OPERATION) #accepting #(#puts)*;
            Ok(request)
        }
    }
}
