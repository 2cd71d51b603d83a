//! What a reference leads to: a file and a place in it.

use percent_encoding::percent_decode_str;

/// A file, and a pointer into it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Target {
    /// The name of the file, in the words the files are known by.
    pub(super) file: String,
    /// The RFC 6901 pointer into it; empty for all of it.
    pub(super) pointer: String,
}

impl Target {
    /// What `reference` leads to when it stands in `file`; none if that is no
    /// file beside it but an address on the network.
    pub(super) fn of(reference: &str, file: &str) -> Option<Self> {
        let (path, pointer) = reference.split_once('#').unwrap_or((reference, ""));
        if path.contains(':') || path.starts_with('/') {
            return None;
        }
        let pointer = decoded(pointer);
        let file = match path {
            "" => file.to_owned(),
            path => beside(file, &decoded(path)),
        };
        Some(Self { file, pointer })
    }

    /// A reference from any file.
    pub(super) fn reference(&self) -> String {
        format!("{}#{}", self.file, self.pointer)
    }
}

fn decoded(text: &str) -> String {
    percent_decode_str(text).decode_utf8_lossy().into_owned()
}

/// The name of the file at `path` seen from `file`.
fn beside(file: &str, path: &str) -> String {
    let folder = file.rsplit_once('/').map_or("", |(folder, _)| folder);
    let mut steps: Vec<&str> = Vec::new();
    for step in folder.split('/').chain(path.split('/')) {
        match step {
            "" | "." => {}
            ".." if steps.last().is_some_and(|last| *last != "..") => {
                steps.pop();
            }
            step => steps.push(step),
        }
    }
    let root = if file.starts_with('/') { "/" } else { "" };
    format!("{root}{}", steps.join("/"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_is_read_from_the_folder_of_the_file_it_stands_in() {
        for (reference, expected) in [
            ("common.yaml#/Bank", "spec/api/common.yaml#/Bank"),
            ("./common.yaml", "spec/api/common.yaml#"),
            ("../types/a%20b.yaml#/x", "spec/types/a b.yaml#/x"),
            ("../../../up.yaml", "../up.yaml#"),
            (
                "#/components/schemas/Bank",
                "spec/api/openapi.yaml#/components/schemas/Bank",
            ),
        ] {
            let target = Target::of(reference, "spec/api/openapi.yaml");
            assert_eq!(target.map(|of| of.reference()).as_deref(), Some(expected));
        }
    }

    #[test]
    fn an_address_on_the_network_is_no_file() {
        for reference in [
            "https://a.example/b.yaml#/Bank",
            "//a.example/b",
            "/etc/a.yaml",
        ] {
            assert_eq!(Target::of(reference, "openapi.yaml"), None);
        }
    }
}
