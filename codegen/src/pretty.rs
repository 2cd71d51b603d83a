//! Code as text.

use proc_macro2::{TokenStream, TokenTree};

/// The lines that begin a macro whose inside has to be laid out here.
const MACROS: [&str; 2] = [
    "crate::runtime::object! {",
    "crate::runtime::tagged_union! {",
];

/// The code in lines as rustfmt would have them.
///
/// # Errors
/// The code is no Rust.
pub(crate) fn pretty(code: &TokenStream) -> syn::Result<String> {
    let text = prettyplease::unparse(&syn::parse2(code.clone())?);
    match MACROS.iter().any(|begin| text.contains(begin)) {
        true => with_macros(&text),
        false => Ok(text),
    }
}

/// The text with a member of a macro on each line: the inside of one is left as
/// it is by prettyplease.
fn with_macros(text: &str) -> syn::Result<String> {
    let mut out = String::with_capacity(text.len());
    let mut inside: Option<String> = None;
    for line in text.lines() {
        match (&mut inside, line) {
            (Some(members), "}") => {
                out.push_str(&laid_out(members)?);
                out.push_str("}\n");
                inside = None;
            }
            (Some(members), _) => {
                members.push_str(line);
                members.push('\n');
            }
            (None, _) => {
                out.push_str(line);
                out.push('\n');
                inside = MACROS.contains(&line).then(String::new);
            }
        }
    }
    Ok(out)
}

/// What stands before the members, and the members.
fn laid_out(inside: &str) -> syn::Result<String> {
    let mut out = "   ".to_owned();
    for token in syn::parse_str::<TokenStream>(inside)? {
        match token {
            TokenTree::Group(members) => {
                out.push_str(" {\n");
                members_of(members.stream(), &mut out);
                out.push_str("    }\n");
            }
            word => out.push_str(&format!(" {word}")),
        }
    }
    Ok(out)
}

fn members_of(members: TokenStream, out: &mut String) {
    let mut member = TokenStream::new();
    for token in members {
        match &token {
            TokenTree::Punct(punct) if punct.as_char() == ',' => {
                out.push_str(&format!("        {member},\n"));
                member = TokenStream::new();
            }
            _ => member.extend([token]),
        }
    }
}

#[cfg(test)]
mod tests {
    use quote::quote;

    use super::pretty;

    #[test]
    fn the_members_of_a_macro_have_a_line_each() {
        let code = quote! {
            struct A { b: u8 }
            crate::runtime::object! { A { "b, {\n" => required b, _ => others extra, } }
            crate::runtime::tagged_union! { U by "kind" { "a" => taken A, _ => Unknown, } }
            fn f() {}
        };
        let expected = [
            "struct A {",
            "    b: u8,",
            "}",
            "crate::runtime::object! {",
            "    A {",
            r#"        "b, {\n" => required b,"#,
            "        _ => others extra,",
            "    }",
            "}",
            "crate::runtime::tagged_union! {",
            r#"    U by "kind" {"#,
            r#"        "a" => taken A,"#,
            "        _ => Unknown,",
            "    }",
            "}",
            "fn f() {}",
            "",
        ];
        assert_eq!(pretty(&code).unwrap(), expected.join("\n"));
    }
}
