//! The words that need a gloss, of those that a report uses.

use memchr::memmem;
use pit_record::contents::SheetContents;

use super::Gathered;
use crate::document::{Block, Fact, FactsLook, HeadingLevel};

/// A term and what it means.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Term {
    /// The term, as it is written within a sentence: "ICB".
    pub term: String,
    /// Other ways to write it.
    pub also: Vec<String>,
    /// What it means, in a sentence or two.
    pub meaning: String,
}

/// The terms that stand in the report's texts, each with what it means, in the glossary's order.
pub(super) fn blocks(gathered: &Gathered<'_>) -> Vec<Block> {
    let said = Said::of(&texts(gathered));
    let used = gathered.glossary.iter().filter(|term| said.uses(term));
    let facts: Vec<Fact> = used
        .map(|term| Fact::new(term.term.clone(), term.meaning.clone()))
        .collect();
    if facts.is_empty() {
        return Vec::new();
    }
    vec![
        Block::heading(HeadingLevel::Two, gathered.words.say("report-glossary")),
        Block::newspaper(vec![Block::Facts {
            look: FactsLook::Above,
            facts,
        }]),
    ]
}

/// Everything that people and workbooks say in the report.
fn texts<'a>(gathered: &Gathered<'a>) -> Vec<&'a str> {
    let contents = gathered.contents;
    let mut texts: Vec<&str> = contents.sheets.iter().flat_map(of_sheet).collect();
    texts.extend(contents.actions.iter().map(|(_, action)| &*action.what));
    texts.extend(contents.asks.iter().map(|(_, ask)| &*ask.decision));
    if let Some(goal) = &contents.round.goal {
        let parts = [&goal.for_whom, &goal.measure, &goal.baseline, &goal.source];
        texts.push(&goal.change);
        texts.extend(parts.into_iter().flatten().map(String::as_str));
    }
    texts
}

fn of_sheet(sheet: &SheetContents) -> Vec<&str> {
    let mut texts: Vec<&str> = Vec::new();
    for criterion in &sheet.workbook.criteria {
        texts.extend([&*criterion.label, &criterion.summary]);
        texts.extend(criterion.levels.values().map(String::as_str));
    }
    for said in sheet.criteria.values() {
        let reason = said.judgement.as_ref().and_then(|it| it.reason.as_deref());
        texts.extend(reason);
        for item in &said.evidence {
            texts.push(&item.fact);
            texts.extend(item.source.as_deref());
        }
        texts.extend(said.notes.iter().map(|note| &*note.text));
    }
    texts.extend(sheet.notes.iter().map(|note| &*note.text));
    texts
}

/// Texts below each other, as they are and in small letters: made once, for all terms.
struct Said {
    as_it_is: String,
    small: String,
}

impl Said {
    fn of(texts: &[&str]) -> Self {
        let as_it_is = texts.join("\n");
        let small = as_it_is.to_lowercase();
        Self { as_it_is, small }
    }

    fn uses(&self, term: &Term) -> bool {
        let mut names = std::iter::once(&term.term).chain(&term.also);
        names.any(|name| self.has(name))
    }

    /// Whether a name stands in the texts as words of its own, in the plural too. One in capitals is
    /// looked for as it is; others also at the start of a sentence.
    fn has(&self, name: &str) -> bool {
        let in_capitals = name.chars().filter(|c| c.is_uppercase()).count() > 1;
        if in_capitals {
            stands_in(name, &self.as_it_is)
        } else {
            stands_in(&name.to_lowercase(), &self.small)
        }
    }
}

fn stands_in(name: &str, text: &str) -> bool {
    let starts = |at: usize| !text[..at].ends_with(char::is_alphanumeric);
    let ends = |at: usize| {
        let rest = &text[at..];
        let rest = rest.strip_prefix('s').unwrap_or(rest);
        !rest.starts_with(char::is_alphanumeric)
    };
    memmem::find_iter(text.as_bytes(), name).any(|at| starts(at) && ends(at + name.len()))
}

#[cfg(test)]
mod tests {
    use super::Said;

    fn stands_in(name: &str, text: &str) -> bool {
        Said::of(&[text]).has(name)
    }

    #[test]
    fn a_term_is_found_as_words_of_its_own_and_in_the_plural() {
        assert!(stands_in("link worker", "Link workers, and peers"));
        assert!(stands_in("link worker", "a link worker."));
        assert!(!stands_in("aim", "claims and aimless talk"));
        assert!(!stands_in("seam", "team"));
    }

    #[test]
    fn a_term_in_capitals_is_no_other_word() {
        assert!(stands_in("ICB", "the ICB’s plan, and two ICBs"));
        assert!(!stands_in("PIT", "a pit in the road"));
    }

    #[test]
    fn a_term_is_not_put_together_from_two_texts() {
        let said = Said::of(&["every link", "worker or not"]);
        assert!(!said.has("link worker"));
        assert!(said.has("worker") && said.has("link"));
    }
}
