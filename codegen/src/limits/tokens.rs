//! Limits as code.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};

use super::number::{Decimal, Relation};
use super::{Limit, Part};

/// The statement that makes checks, or passes over those that were made of what the
/// value holds, where the field `flag` says so.
pub(crate) fn unless(flag: &Ident, checks: &[TokenStream], problems: &Ident) -> TokenStream {
    let pass = quote!(if self.#flag { #problems.pass_limits(); });
    if checks.iter().all(TokenStream::is_empty) {
        return pass;
    }
    quote! {
        #pass else {
            use crate::runtime::{Counted, Limit, Limited, Part, Relation, check_count};
            #(#checks)*
        }
    }
}

/// The statements that check the optional value `value` of the field `name`.
pub(crate) fn checks(
    name: &str,
    value: &TokenStream,
    limits: &[Limit],
    problems: &Ident,
) -> TokenStream {
    let (of_list, of_value): (Vec<_>, Vec<_>) = limits.iter().partition(|limit| limit.counts());
    let count = (!of_list.is_empty()).then(|| {
        let limits = of_list.into_iter().map(limit);
        quote!(check_count(Counted::count(&#value), #name, &[#(#limits),*], &mut #problems);)
    });
    let check = (!of_value.is_empty()).then(|| {
        let limits = of_value.into_iter().map(limit);
        quote!(Limited::check(&#value, #name, &[#(#limits),*], &mut #problems);)
    });
    quote!(#count #check)
}

fn limit(limit: &Limit) -> TokenStream {
    let variant = match limit {
        Limit::MinLength(least) => counted("MinLength", *least),
        Limit::MaxLength(most) => counted("MaxLength", *most),
        Limit::MinItems(least) => counted("MinItems", *least),
        Limit::MaxItems(most) => counted("MaxItems", *most),
        Limit::Pattern(pattern, parts) => {
            let parts = parts.iter().map(part);
            quote!(Pattern(#pattern, &[#(#parts),*]))
        }
        Limit::Luhn => quote!(Luhn),
        Limit::Number(relation, decimal) => number(*relation, *decimal),
        Limit::Each(limits) => {
            let limits = limits.iter().map(self::limit);
            quote!(Each(&[#(#limits),*]))
        }
    };
    quote!(Limit::#variant)
}

fn counted(variant: &str, count: usize) -> TokenStream {
    let variant = format_ident!("{variant}");
    let count = Literal::usize_unsuffixed(count);
    quote!(#variant(#count))
}

fn number(relation: Relation, Decimal { digits, scale }: Decimal) -> TokenStream {
    let relation = format_ident!("{relation:?}");
    let magnitude = Literal::u128_unsuffixed(digits.unsigned_abs());
    let sign = digits.is_negative().then(|| quote!(-));
    let scale = Literal::u32_unsuffixed(scale);
    quote!(Number(Relation::#relation, #sign #magnitude, #scale))
}

fn part(part: &Part) -> TokenStream {
    let variant = match part {
        Part::Start => quote!(Start),
        Part::End => quote!(End),
        Part::Of(ranges, least, most) => {
            let ranges = ranges.iter().map(|(first, last)| quote!((#first, #last)));
            let least = Literal::usize_unsuffixed(*least);
            let most = match *most {
                usize::MAX => quote!(usize::MAX),
                most => {
                    let most = Literal::usize_unsuffixed(most);
                    quote!(#most)
                }
            };
            quote!(Of(&[#(#ranges),*], #least, #most))
        }
        Part::Either(sequences) => {
            let sequences = sequences.iter().map(|parts| {
                let parts = parts.iter().map(self::part);
                quote!(&[#(#parts),*])
            });
            quote!(Either(&[#(#sequences),*]))
        }
    };
    quote!(Part::#variant)
}
