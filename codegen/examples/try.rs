//! x
fn main() {
    let p = std::env::args().nth(1).unwrap();
    let t = std::fs::read_to_string(&p).unwrap();
    let mut s = codegen::Sources::default();
    let f = s.add(p, t.clone());
    let n = codegen::Node::from_json(&serde_json::from_str(&t).unwrap(), s.whole(f));
    match codegen::generate(&n, &s, &codegen::Options::default()) {
        Ok(files) => for f in files { println!("=== {}\n{}", f.path, f.text) },
        Err(fs) => for f in fs { println!("{}", f.render(&s)) },
    }
}
