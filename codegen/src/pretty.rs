//! Code as text.

use proc_macro2::{TokenStream, TokenTree};

/// The line that begins a macro whose inside has to be laid out here.
const OBJECT: &str = "crate::runtime::object! {";

/// The code in lines as rustfmt would have them.
///
/// # Errors
/// The code is no Rust.
pub(crate) fn pretty(code: &TokenStream) -> syn::Result<String> {
    let text = prettyplease::unparse(&syn::parse2(code.clone())?);
    match text.contains(OBJECT) {
        true => with_objects(&text),
        false => Ok(text),
    }
}

/// The text with a member of an object on each line: the inside of a macro is
/// left as it is by prettyplease.
fn with_objects(text: &str) -> syn::Result<String> {
    let mut out = String::with_capacity(text.len());
    let mut inside: Option<String> = None;
    for line in text.lines() {
        match (&mut inside, line) {
            (None, OBJECT) => inside = Some(String::new()),
            (Some(object), "}") => {
                out.push_str(&laid_out(object)?);
                inside = None;
            }
            (Some(object), _) => {
                object.push_str(line);
                object.push('\n');
            }
            (None, _) => {
                out.push_str(line);
                out.push('\n');
            }
        }
    }
    Ok(out)
}

fn laid_out(object: &str) -> syn::Result<String> {
    let mut out = format!("{OBJECT}\n");
    for token in syn::parse_str::<TokenStream>(object)? {
        match token {
            TokenTree::Group(members) => {
                out.push_str(" {\n");
                members_of(members.stream(), &mut out);
                out.push_str("    }\n");
            }
            name => out.push_str(&format!("    {name}")),
        }
    }
    out.push_str("}\n");
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
    fn the_members_of_an_object_have_a_line_each() {
        let code = quote! {
            struct A { b: u8 }
            crate::runtime::object! { A { "b, {\n" => required b, _ => others extra, } }
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
            "fn f() {}",
            "",
        ];
        assert_eq!(pretty(&code).unwrap(), expected.join("\n"));
    }
}
