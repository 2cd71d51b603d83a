//! Media types: what the generator can do with each.

/// What a media type is for the client.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Family {
    Json,
    Form,
    Multipart,
    Events,
    Xml,
    Text,
    /// Anything; what it is depends on the schema.
    Any,
    Bytes,
}

/// The family of a media type, whatever its parameters.
pub(super) fn family(media: &str) -> Family {
    let essence = essence(media);
    match essence.as_str() {
        "application/json" | "text/json" | "application/*+json" => Family::Json,
        "application/x-www-form-urlencoded" => Family::Form,
        "text/event-stream" => Family::Events,
        "application/xml" | "text/xml" => Family::Xml,
        "*/*" | "*" | "application/*" | "" => Family::Any,
        other if other.ends_with("+json") => Family::Json,
        other if other.ends_with("+xml") => Family::Xml,
        other if other.starts_with("multipart/") => Family::Multipart,
        other if other.starts_with("text/") || is_text(other) => Family::Text,
        _ => Family::Bytes,
    }
}

/// Types under `application/` that are text.
fn is_text(essence: &str) -> bool {
    const TEXTS: [&str; 6] = [
        "application/yaml",
        "application/x-yaml",
        "application/javascript",
        "application/graphql",
        "application/sql",
        "application/x-sh",
    ];
    TEXTS.contains(&essence) || essence.ends_with("+yaml")
}

/// The media type without parameters, in lower case.
pub(super) fn essence(media: &str) -> String {
    let essence = media.split(';').next().unwrap_or_default();
    essence.trim().to_ascii_lowercase()
}

/// The media type as it is sent: nobody sends `*`.
pub(super) fn sent(media: &str, family: Family) -> String {
    if !essence(media).contains('*') && !media.trim().is_empty() {
        return media.trim().to_owned();
    }
    match family {
        Family::Json => "application/json",
        Family::Text | Family::Xml => "text/plain",
        _ => "application/octet-stream",
    }
    .to_owned()
}

/// What a media type is called in names: `csv` for `text/csv`.
pub(super) fn word(media: &str, family: Family) -> String {
    match family {
        Family::Form => "form".to_owned(),
        Family::Multipart => "multipart".to_owned(),
        Family::Any => "any".to_owned(),
        _ => {
            let essence = essence(media);
            let subtype = essence.rsplit('/').next().unwrap_or_default();
            match subtype {
                "octet-stream" | "*" => "bytes".to_owned(),
                "plain" => "text".to_owned(),
                "event-stream" => "events".to_owned(),
                other => other.to_owned(),
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Family, family};

    #[test]
    fn a_media_type_is_known_by_its_essence() {
        let cases = [
            ("application/json", Family::Json),
            ("Application/JSON; charset=utf-8", Family::Json),
            ("application/problem+json", Family::Json),
            ("application/vnd.api+json", Family::Json),
            ("application/x-www-form-urlencoded", Family::Form),
            ("multipart/form-data", Family::Multipart),
            ("text/csv", Family::Text),
            ("text/event-stream", Family::Events),
            ("application/rss+xml", Family::Xml),
            ("image/png", Family::Bytes),
            ("*/*", Family::Any),
        ];
        for (media, expected) in cases {
            assert_eq!(family(media), expected, "{media}");
        }
    }
}
