//! Words with a tone: plain, strong, said by someone, quiet, or a link.

use std::borrow::Cow;

use crate::shape::languages;

/// Words in one or more tones. A line feed in them starts a line.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Text {
    /// The pieces, in order, with nothing between them: spaces are their own.
    pub runs: Vec<Run>,
}

/// A piece of text in one tone and one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Run {
    /// The words.
    pub words: String,
    /// How they are set.
    pub tone: Tone,
    /// Their language as a BCP 47 tag, if it isn't the document's.
    pub language: Option<String>,
}

/// How a piece of text is set.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Tone {
    /// As its block is set.
    #[default]
    Plain,
    /// Semibold.
    Strong,
    /// Italic: what someone said.
    Italic,
    /// Grey: sources and asides.
    Soft,
    /// A link to this address, underlined.
    Link(String),
}

impl Text {
    /// Words without emphasis.
    #[must_use]
    pub fn plain(words: impl Into<String>) -> Self {
        Self::default().and(words)
    }

    /// These words, and more without emphasis.
    #[must_use]
    pub fn and(self, words: impl Into<String>) -> Self {
        self.push(words, Tone::Plain)
    }

    /// These words, and more in semibold.
    #[must_use]
    pub fn strong(self, words: impl Into<String>) -> Self {
        self.push(words, Tone::Strong)
    }

    /// These words, and more that someone said.
    #[must_use]
    pub fn italic(self, words: impl Into<String>) -> Self {
        self.push(words, Tone::Italic)
    }

    /// These words, and more in grey.
    #[must_use]
    pub fn soft(self, words: impl Into<String>) -> Self {
        self.push(words, Tone::Soft)
    }

    /// These words, and more that lead to `address`.
    #[must_use]
    pub fn link(self, words: impl Into<String>, address: impl Into<String>) -> Self {
        self.push(words, Tone::Link(address.into()))
    }

    /// The last piece, marked as being in `language` (a BCP 47 tag).
    #[must_use]
    pub fn in_language(mut self, language: impl Into<String>) -> Self {
        if let Some(run) = self.runs.last_mut() {
            run.language = Some(language.into());
        }
        self
    }

    /// The words alone.
    #[must_use]
    pub fn words(&self) -> String {
        self.runs.iter().map(|run| run.words.as_str()).collect()
    }

    /// There are no words, or only white space.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        self.runs.iter().all(|run| run.words.trim().is_empty())
    }

    /// The same words, those in another script marked with its language where nobody said which.
    pub(crate) fn by_language(&self) -> Cow<'_, Self> {
        let untold = |run: &Run| run.language.is_none() && !languages(&run.words).is_empty();
        if !self.runs.iter().any(untold) {
            return Cow::Borrowed(self);
        }
        let runs = self.runs.iter().flat_map(|run| {
            if untold(run) {
                run.by_language()
            } else {
                vec![run.clone()]
            }
        });
        Cow::Owned(Self {
            runs: runs.collect(),
        })
    }

    fn push(mut self, words: impl Into<String>, tone: Tone) -> Self {
        self.runs.push(Run {
            words: words.into(),
            tone,
            language: None,
        });
        self
    }
}

impl Run {
    fn by_language(&self) -> Vec<Self> {
        let part = |words: &str, language: Option<&str>| Self {
            words: words.to_owned(),
            tone: self.tone.clone(),
            language: language.map(str::to_owned),
        };
        let mut parts = Vec::new();
        let mut at = 0;
        for (range, language) in languages(&self.words) {
            parts.push(part(&self.words[at..range.start], None));
            at = range.end;
            parts.push(part(&self.words[range], Some(language)));
        }
        parts.push(part(&self.words[at..], None));
        parts.retain(|part| !part.words.is_empty());
        parts
    }
}

impl From<&str> for Text {
    fn from(words: &str) -> Self {
        Self::plain(words)
    }
}

impl From<String> for Text {
    fn from(words: String) -> Self {
        Self::plain(words)
    }
}
