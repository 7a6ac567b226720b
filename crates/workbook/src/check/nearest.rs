//! The name somebody probably meant.

/// The nearest of the known names, if one is near enough to be what was meant: alike but for
/// case, dashes and underscores, or a third of the letters at most away.
pub(super) fn nearest<'k>(written: &str, known: &[&'k str]) -> Option<&'k str> {
    let written = squashed(written);
    known
        .iter()
        .map(|name| (distance(&written, &squashed(name)), *name))
        .min()
        .filter(|(distance, name)| 3 * distance <= name.chars().count().max(3))
        .map(|(_, name)| name)
}

/// The nearest name as an argument: `none` where there is none.
pub(super) fn nearest_or_none<'k>(written: &str, known: &[&'k str]) -> &'k str {
    nearest(written, known).unwrap_or("none")
}

fn squashed(name: &str) -> Vec<char> {
    // Beyond this no name is near, and the work stays small.
    let letters = name
        .chars()
        .filter(|c| c.is_alphanumeric())
        .flat_map(char::to_lowercase);
    letters.take(64).collect()
}

/// How many letters must be added, taken away, changed or swapped with their neighbour.
fn distance(a: &[char], b: &[char]) -> usize {
    let mut rows: Vec<Vec<usize>> = vec![(0..=b.len()).collect()];
    for i in 1..=a.len() {
        let mut row = vec![i];
        for j in 1..=b.len() {
            let changed = rows[i - 1][j - 1] + usize::from(a[i - 1] != b[j - 1]);
            let mut least = changed.min(rows[i - 1][j] + 1).min(row[j - 1] + 1);
            if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                least = least.min(rows[i - 2][j - 2] + 1);
            }
            row.push(least);
        }
        rows.push(row);
    }
    rows[a.len()][b.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    const NAMES: &[&str] = &["ready_actions", "levels", "label", "low", "sources"];

    #[test]
    fn slips_of_the_finger_find_their_name() {
        assert_eq!(nearest("lable", NAMES), Some("label"));
        assert_eq!(nearest("level", NAMES), Some("levels"));
        assert_eq!(nearest("readyActions", NAMES), Some("ready_actions"));
        assert_eq!(nearest("SOURCE", NAMES), Some("sources"));
        assert_eq!(nearest("lo", NAMES), Some("low"));
    }

    #[test]
    fn nothing_near_is_nothing_offered() {
        assert_eq!(nearest("colour", NAMES), None);
        assert_eq!(
            nearest("sxuxces", NAMES),
            Some("sources"),
            "two letters of seven"
        );
        assert_eq!(nearest("sxuxcxs", NAMES), None, "three letters of seven");
        assert_eq!(nearest("", NAMES), None);
        assert_eq!(nearest_or_none("x", &[]), "none");
    }
}
