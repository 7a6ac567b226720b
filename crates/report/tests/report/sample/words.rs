//! Words as long or as short as they come.

/// So many hundredths longer, as another language may have it.
pub fn lengthen(words: &mut String, hundredths: usize) {
    let letters: Vec<char> = words.chars().collect();
    let extra = letters.len() * hundredths / 100;
    let tail: String = letters.iter().cycle().take(extra).collect();
    if extra > 0 {
        *words = format!("{words} {}", tail.trim());
    }
}

/// Nothing but the first word.
pub fn shorten(words: &mut String) {
    let first = words.split(' ').next().unwrap_or_default();
    *words = first.to_owned();
}
