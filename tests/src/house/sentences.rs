//! No sentence outside `words/`: what a person reads can be translated and is edited in one place.

use super::{
    Source,
    scan::{Language, Literal, scan},
};

/// From so many words in a row on, a literal is a sentence.
const WORDS: usize = 4;
/// For those who write the program, not for those who use it: an attribute
/// (`#[error("…")]` among them), a broken promise, a log.
const EXCUSED: [&str; 13] = [
    "#",
    "#!",
    "expect",
    "expect_err",
    "panic!",
    "unreachable!",
    "assert!",
    "assert_eq!",
    "assert_ne!",
    "debug_assert!",
    "debug_assert_eq!",
    "Error",
    "error",
];
const SQL: [&str; 14] = [
    "SELECT", "INSERT", "UPDATE", "DELETE", "CREATE", "DROP", "ALTER", "PRAGMA", "WITH", "BEGIN",
    "COMMIT", "VACUUM", "ATTACH", "REPLACE",
];

/// The sentences in Rust, TypeScript or Svelte sources.
#[must_use]
pub fn wrong(sources: &[Source]) -> Vec<String> {
    sources.iter().flat_map(one).collect()
}

fn one(source: &Source) -> Vec<String> {
    if source.path.ends_with(".rs") {
        return literals(source, &scan(&source.text, Language::Rust).literals);
    }
    if !source.path.ends_with(".svelte") {
        return literals(source, &scan(&source.text, Language::TypeScript).literals);
    }
    let (script, markup) = parts(&source.text);
    let mut found = literals(source, &scan(&script, Language::TypeScript).literals);
    found.extend(in_markup(&markup).map(|(line, text)| say(source, line, &text)));
    found
}

fn say(source: &Source, line: usize, text: &str) -> String {
    source.at(line, &format!("a sentence belongs into words/: {text:?}"))
}

fn literals(source: &Source, literals: &[Literal]) -> Vec<String> {
    let sentences = literals.iter().filter(|literal| {
        let excused = literal
            .inside
            .iter()
            .any(|around| EXCUSED.contains(&around.as_str()));
        !excused && is_sentence(&literal.text)
    });
    sentences
        .map(|literal| say(source, literal.line, &literal.text))
        .collect()
}

fn is_sentence(text: &str) -> bool {
    let first = text.split_whitespace().next().unwrap_or_default();
    !SQL.contains(&first) && text.split_whitespace().filter(|word| is_word(word)).count() >= WORDS
}

/// A plain word, with punctuation around it: no path, no name of a class, no gap to fill.
fn is_word(word: &str) -> bool {
    let word = word.trim_matches(|c: char| ".,;:!?()“”‘’\"'\\".contains(c));
    !word.is_empty() && word.chars().all(|c| c.is_alphabetic() || "’'".contains(c))
}

/// A component's script and its markup; each keeps its lines.
fn parts(text: &str) -> (String, String) {
    let (mut script, mut markup) = (String::new(), String::new());
    let mut inside = None;
    for line in text.split_inclusive('\n') {
        let trimmed = line.trim_start();
        let opens = ["script", "style"]
            .into_iter()
            .find(|tag| trimmed.starts_with(&format!("<{tag}")));
        inside = inside.or(opens);
        let (to, other) = if inside == Some("script") {
            (&mut script, &mut markup)
        } else {
            (&mut markup, &mut script)
        };
        if opens.is_none() && inside != Some("style") && !trimmed.starts_with("</")
            || inside.is_none()
        {
            to.push_str(line);
        } else {
            to.push('\n');
        }
        other.push('\n');
        if inside.is_some_and(|tag| line.contains(&format!("</{tag}>"))) {
            inside = None;
        }
    }
    (script, markup)
}

/// Words between tags, or in an attribute that is read aloud or shown.
fn in_markup(markup: &str) -> impl Iterator<Item = (usize, String)> {
    const SHOWN: [&str; 4] = ["aria-label=\"", "alt=\"", "title=\"", "placeholder=\""];
    let plain = without_braces_and_comments(markup);
    let mut found = Vec::new();
    let mut in_tag = false;
    for (index, line) in plain.split('\n').enumerate() {
        let mut text = String::new();
        for c in line.chars() {
            match c {
                '<' => in_tag = true,
                '>' if in_tag => {
                    in_tag = false;
                    text.push(' ');
                }
                c if !in_tag => text.push(c),
                _ => {}
            }
        }
        let shown = SHOWN.iter().flat_map(|start| line.split(start).skip(1));
        let shown = shown.filter_map(|value| value.split('"').next());
        let words = [text.trim()].into_iter().chain(shown).filter(|text| {
            text.split_whitespace()
                .any(|word| is_word(word) && word.chars().count() > 1)
        });
        found.extend(words.map(|text| (index + 1, text.to_owned())));
    }
    found.into_iter()
}

fn without_braces_and_comments(markup: &str) -> String {
    let (mut out, mut depth, mut rest) = (String::new(), 0_u32, markup);
    while let Some(c) = rest.chars().next() {
        if rest.starts_with("<!--") {
            let end = rest.find("-->").map_or(rest.len(), |at| at + 3);
            out.push_str(&"\n".repeat(rest[..end].matches('\n').count()));
            rest = &rest[end..];
            continue;
        }
        match c {
            '{' => depth += 1,
            '}' => depth = depth.saturating_sub(1),
            '\n' => out.push(c),
            c if depth == 0 => out.push(c),
            _ => {}
        }
        rest = &rest[c.len_utf8()..];
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(path: &str, text: &str) -> Vec<String> {
        wrong(&[Source::new(path, text)])
    }

    #[test]
    fn a_sentence_in_rust_is_found_with_its_line() {
        let bad = found(
            "a.rs",
            "fn f() {\n    g(\"Nothing stands below working.\")\n}",
        );
        assert_eq!(
            bad,
            ["a.rs:2: a sentence belongs into words/: \"Nothing stands below working.\""]
        );
    }

    #[test]
    fn what_only_programmers_read_is_none() {
        for good in [
            "// nothing stands below working here",
            "#[error(\"the file is newer than this\")] struct E;",
            "x.expect(\"a place always has a name\");",
            "assert!(x, \"a place always has a name\");",
            "q(\"SELECT id FROM record WHERE kind IN (a)\");",
            "h(\"wash-civic wash-service wash-community\");",
            "h(\"<g class='{a}' x='{b}' y='{c}'>\");",
            "#[cfg(test)] mod t { fn f() { g(\"this is in a test\"); } }",
        ] {
            assert_eq!(found("a.rs", good), [""; 0], "{good}");
        }
    }

    #[test]
    fn a_sentence_in_typescript_is_found() {
        assert_eq!(
            found("a.ts", "const x = `Write ${n} pages and take them`;").len(),
            1
        );
        assert_eq!(
            found("a.ts", "throw new Error(`there is no such thing`)").len(),
            0
        );
    }

    #[test]
    fn one_word_in_the_markup_is_one_too_many() {
        assert_eq!(
            found(
                "A.svelte",
                "<script>\n  let a = 1;\n</script>\n<p>\n  Saved\n</p>"
            ),
            ["A.svelte:5: a sentence belongs into words/: \"Saved\""]
        );
        assert_eq!(found("A.svelte", "<img alt=\"A triangle\" />").len(), 1);
        let good = "<!-- the head -->\n<p class=\"head one two three\">{words(\"a\")} {#if b}· {b}{/if}</p>";
        assert_eq!(found("A.svelte", good), [""; 0]);
    }

    #[test]
    fn a_sentence_in_a_components_script_is_found_at_its_line() {
        let bad = found(
            "A.svelte",
            "<p></p>\n<script>\n  let a = \"one two three four\";\n</script>",
        );
        assert_eq!(bad.len(), 1);
        assert!(bad[0].starts_with("A.svelte:3:"), "{bad:?}");
    }
}
