//! What the terminal shows.

use std::io::Write;

use pit_app::views::CommandError;
use pit_app::{Arg, Words};

/// Standard output and standard error, in sentences.
pub struct Out<'w> {
    /// The sentences.
    pub words: &'w Words,
}

impl<'w> Out<'w> {
    pub fn new(words: &'w Words) -> Self {
        Self { words }
    }

    /// A line of the answer. Who listens may have gone: `pit score … | head` is no mistake.
    pub fn line(&mut self, line: &str) {
        let _ = writeln!(std::io::stdout(), "{line}");
    }

    /// A line of the answer, by its name in `words/`.
    pub fn say(&mut self, name: &str, args: &[Arg<'_>]) {
        let line = self.words.say_with(name, args);
        self.line(&line);
    }

    /// A value as JSON.
    pub fn json(&mut self, value: &impl serde::Serialize) {
        // What crosses here is plain data: it always has a JSON form.
        let text = serde_json::to_string_pretty(value).unwrap_or_default();
        self.line(&text);
    }

    /// What went wrong, on standard error.
    pub fn error(&mut self, error: &CommandError) {
        let _ = writeln!(std::io::stderr(), "{}\n{}", error.message, error.hint);
    }
}
