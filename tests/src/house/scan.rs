//! Parts code from comments and string literals, in Rust and in TypeScript.

/// The language of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Language {
    /// Rust.
    Rust,
    /// TypeScript, also inside a Svelte component.
    TypeScript,
}

/// A string literal and where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Literal {
    /// Its line, from 1.
    pub line: usize,
    /// What stands between its quotes.
    pub text: String,
    /// What the brackets around it belong to, outermost first: `expect`, `panic!`, `#`.
    pub inside: Vec<String>,
}

/// A file, taken apart.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Scanned {
    /// The code alone, without comments and without the text of literals; lines are kept.
    pub code: String,
    /// The string literals.
    pub literals: Vec<Literal>,
}

/// Takes a file apart. Modules marked `#[cfg(test)]` are left out of both parts.
#[must_use]
pub fn scan(source: &str, language: Language) -> Scanned {
    let mut scanner = Scanner {
        rest: source,
        line: 1,
        language,
        open: Vec::new(),
        out: Scanned::default(),
    };
    while !scanner.rest.is_empty() {
        scanner.step();
    }
    without_test_modules(scanner.out)
}

struct Scanner<'a> {
    rest: &'a str,
    line: usize,
    language: Language,
    open: Vec<String>,
    out: Scanned,
}

impl Scanner<'_> {
    fn step(&mut self) {
        let rust = self.language == Language::Rust;
        if self.rest.starts_with("//") {
            self.skip(self.rest.find('\n').unwrap_or(self.rest.len()));
        } else if self.rest.starts_with("/*") {
            self.skip(block_comment(self.rest, rust));
        } else if let Some(hashes) = raw_string(self.rest).filter(|_| rust && self.at_word_start())
        {
            let open = self.rest.find('"').unwrap_or(0) + 1;
            let close = format!("\"{}", "#".repeat(hashes));
            let text = &self.rest[open..];
            let length = text.find(&close).unwrap_or(text.len());
            self.literal(open, length, close.len());
        } else if self.rest.starts_with('"') {
            self.literal(1, quoted(&self.rest[1..], '"'), 1);
        } else if !rust && self.rest.starts_with(['\'', '`']) {
            let quote = self.rest.chars().next().unwrap_or('\'');
            self.literal(1, quoted(&self.rest[1..], quote), 1);
        } else if rust && self.rest.starts_with('\'') {
            self.code(character(self.rest));
        } else {
            self.code(self.rest.chars().next().map_or(1, char::len_utf8));
        }
    }

    fn at_word_start(&self) -> bool {
        !self
            .out
            .code
            .ends_with(|c: char| c.is_alphanumeric() || c == '_')
    }

    /// Takes `length` bytes as code.
    fn code(&mut self, length: usize) {
        let taken = &self.rest[..length];
        match taken {
            "(" | "[" | "{" => self.open.push(word_before(&self.out.code)),
            ")" | "]" | "}" => drop(self.open.pop()),
            _ => {}
        }
        self.out.code.push_str(taken);
        self.advance(length);
    }

    /// Takes a literal with its quotes; keeps the quotes in the code.
    fn literal(&mut self, open: usize, length: usize, close: usize) {
        let text = self.rest[open..open + length].to_owned();
        self.out.literals.push(Literal {
            line: self.line,
            text,
            inside: self.open.clone(),
        });
        self.out.code.push('"');
        self.skip((open + length + close).min(self.rest.len()));
        self.out.code.push('"');
    }

    /// Leaves out `length` bytes but for their line ends.
    fn skip(&mut self, length: usize) {
        let lines = self.rest[..length].matches('\n').count();
        self.out.code.push_str(&"\n".repeat(lines));
        self.advance(length);
    }

    fn advance(&mut self, length: usize) {
        self.line += self.rest[..length].matches('\n').count();
        self.rest = &self.rest[length..];
    }
}

/// What a bracket that follows belongs to.
fn word_before(code: &str) -> String {
    let code = code.trim_end();
    let named = |c: char| c.is_alphanumeric() || matches!(c, '_' | '!' | '#');
    let before = code.char_indices().rev().find(|(_, c)| !named(*c));
    let start = before.map_or(0, |(at, c)| at + c.len_utf8());
    code[start..]
        .trim_start_matches(|c: char| !named(c))
        .to_owned()
}

/// The bytes of a block comment; in Rust they nest.
fn block_comment(rest: &str, nests: bool) -> usize {
    let (mut depth, mut at) = (0, 0);
    while at < rest.len() {
        let here = &rest[at..];
        if here.starts_with("*/") {
            depth -= 1;
            at += 2;
            if depth <= 0 {
                break;
            }
        } else if here.starts_with("/*") && (nests || depth == 0) {
            depth += 1;
            at += 2;
        } else {
            at += here.chars().next().map_or(1, char::len_utf8);
        }
    }
    at
}

/// The number of `#` of a raw string that begins here, if one does.
fn raw_string(rest: &str) -> Option<usize> {
    let after = rest
        .strip_prefix("br")
        .or_else(|| rest.strip_prefix("cr"))
        .or_else(|| rest.strip_prefix('r'))?;
    let text = after.trim_start_matches('#');
    text.starts_with('"').then_some(after.len() - text.len())
}

/// The bytes up to the closing quote.
fn quoted(text: &str, quote: char) -> usize {
    let mut escaped = false;
    for (at, c) in text.char_indices() {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            c if c == quote => return at,
            _ => {}
        }
    }
    text.len()
}

/// The bytes of a character literal, or of the quote of a lifetime.
fn character(rest: &str) -> usize {
    let inner = &rest[1..];
    if let Some(escaped) = inner.strip_prefix('\\') {
        let first = escaped.chars().next().map_or(0, char::len_utf8);
        let rest = &escaped[first..];
        return 2 + first + rest.find('\'').map_or(rest.len(), |at| at + 1);
    }
    let width = inner.chars().next().map_or(0, char::len_utf8);
    if inner[width..].starts_with('\'') {
        1 + width + 1
    } else {
        1
    }
}

fn without_test_modules(scanned: Scanned) -> Scanned {
    let mut tests = Vec::new();
    for (at, _) in scanned.code.match_indices("#[cfg(test)]") {
        let after = &scanned.code[at..];
        let Some(open) = after.find(['{', ';']) else {
            continue;
        };
        let (mut depth, mut end) = (0, open);
        for (offset, c) in after[open..].char_indices() {
            depth += i32::from(c == '{') - i32::from(c == '}');
            end = open + offset;
            if depth == 0 {
                break;
            }
        }
        let line = |bytes: usize| scanned.code[..at + bytes].matches('\n').count() + 1;
        tests.push(line(0)..=line(end));
    }
    let in_test = |line: usize| tests.iter().any(|lines| lines.contains(&line));
    let blank = |(index, line)| if in_test(index + 1) { "" } else { line };
    Scanned {
        code: scanned
            .code
            .split('\n')
            .enumerate()
            .map(blank)
            .collect::<Vec<_>>()
            .join("\n"),
        literals: scanned
            .literals
            .into_iter()
            .filter(|literal| !in_test(literal.line))
            .collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn literals(source: &str, language: Language) -> Vec<String> {
        scan(source, language)
            .literals
            .into_iter()
            .map(|literal| literal.text)
            .collect()
    }

    #[test]
    fn comments_are_no_code_and_quotes_in_them_open_nothing() {
        let rust = "// it's \"one\"\n/* a /* \"b\" */ c */ let x = \"two\"; // end\nlet y = r#\"th\"ree\"#;";
        assert_eq!(literals(rust, Language::Rust), ["two", "th\"ree"]);
        assert!(!scan(rust, Language::Rust).code.contains("one"));
    }

    #[test]
    fn characters_and_lifetimes_open_no_string() {
        let rust =
            "fn f<'a>(x: &'a str) { let q = '\"'; let e = '\\''; let n = '\\n'; g(\"text\") }";
        assert_eq!(literals(rust, Language::Rust), ["text"]);
    }

    #[test]
    fn a_literal_knows_its_line_and_what_it_stands_in() {
        let found = scan("\n#[error(\"gone\")]\nx.expect(\"here\")", Language::Rust).literals;
        assert_eq!(
            (found[0].line, found[0].inside.join(" ")),
            (2, "# error".to_owned())
        );
        assert_eq!(
            (found[1].line, found[1].inside.join(" ")),
            (3, "expect".to_owned())
        );
    }

    #[test]
    fn test_modules_are_left_out_and_what_follows_is_not() {
        let rust = "#[cfg(test)]\nmod tests {\n  fn f() { \"{\"; }\n}\nfn g() { \"kept\" }";
        assert_eq!(literals(rust, Language::Rust), ["kept"]);
    }

    #[test]
    fn typescript_has_three_quotes() {
        let source = "const a = 'it\\'s'; const b = \"b\"; const c = `c ${d} e`;";
        assert_eq!(
            literals(source, Language::TypeScript),
            ["it\\'s", "b", "c ${d} e"]
        );
    }
}
