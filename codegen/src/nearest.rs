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
        let enough = slips(wanted.len().max(letters.len()));
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

/// How many slips a name of this length may have.
fn slips(length: usize) -> usize {
    match length {
        0..3 => 0,
        _ => length.div_ceil(3),
    }
}

/// How many letters must be put in, taken out, changed, or swapped with the next.
fn distance(from: &[char], to: &[char]) -> usize {
    let mut above: Vec<usize> = Vec::new();
    let mut row: Vec<usize> = (0..=to.len()).collect();
    let mut before = None;
    for (at, letter) in from.iter().enumerate() {
        let mut next = vec![at + 1];
        for (column, other) in to.iter().enumerate() {
            let of =
                |row: &[usize], column: usize| row.get(column).copied().unwrap_or(usize::MAX - 1);
            let changed = of(&row, column) + usize::from(letter != other);
            let one = of(&row, column + 1).min(of(&next, column)) + 1;
            let behind = column.checked_sub(1);
            let crossed =
                behind.is_some_and(|at| to.get(at) == Some(letter)) && before == Some(other);
            let swapped = match behind {
                Some(behind) if crossed => of(&above, behind) + 1,
                _ => usize::MAX,
            };
            next.push(changed.min(one).min(swapped));
        }
        (above, row) = (row, next);
        before = Some(letter);
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
            ("POTS", &["PUT", "POST"], Some("POST")),
            ("bank", &["customer"], None),
            ("", &["a"], None),
            ("x", &[], None),
        ] {
            assert_eq!(nearest(wanted, names.iter().copied()), found, "{wanted}");
        }
    }
}
