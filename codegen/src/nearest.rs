//! Finds the name that was meant.

/// The name most like `wanted`; none if no name is like it.
///
/// Of names equally alike the first is taken.
pub(crate) fn nearest<'a>(
    wanted: &str,
    names: impl IntoIterator<Item = &'a str>,
) -> Option<&'a str> {
    let wanted: Vec<char> = folded(wanted);
    let alike = names.into_iter().map(|name| {
        let letters = folded(name);
        let enough = wanted.len().max(letters.len()) / 3;
        (distance(&wanted, &letters), enough, name)
    });
    let alike = alike.filter(|(distance, enough, _)| distance <= enough);
    alike
        .min_by_key(|(distance, ..)| *distance)
        .map(|(.., name)| name)
}

/// The letters and digits of a name in lower case; beyond a hundred it is no name.
fn folded(name: &str) -> Vec<char> {
    let letters = name.chars().filter(|c| c.is_alphanumeric());
    letters.flat_map(char::to_lowercase).take(100).collect()
}

/// How many letters must be put in, taken out or changed.
fn distance(from: &[char], to: &[char]) -> usize {
    let mut row: Vec<usize> = (0..=to.len()).collect();
    for (at, letter) in from.iter().enumerate() {
        let mut next = vec![at + 1];
        let pairs = row.iter().zip(row.iter().skip(1)).zip(to);
        for ((corner, above), other) in pairs {
            let left = next.last().copied().unwrap_or_default();
            let changed = corner + usize::from(letter != other);
            next.push(changed.min(above + 1).min(left + 1));
        }
        row = next;
    }
    row.last().copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_of_the_pen_is_seen_through() {
        for (wanted, names, found) in [
            (
                "PayoutTraget",
                &["Payout", "PayoutTarget"][..],
                Some("PayoutTarget"),
            ),
            ("payout_target", &["PayoutTarget"], Some("PayoutTarget")),
            ("bank", &["banks", "bang", "tank"], Some("banks")),
            ("bank", &["customer"], None),
            ("", &["a"], None),
            ("x", &[], None),
        ] {
            assert_eq!(nearest(wanted, names.iter().copied()), found, "{wanted}");
        }
    }
}
