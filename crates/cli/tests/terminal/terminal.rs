//! Running `pit` in a folder of its own, and writing down what a person would see.

use std::fmt::Write as _;
use std::path::Path;
use std::process::Command;

use tempfile::TempDir;

/// A terminal in an empty folder.
pub struct Terminal {
    folder: TempDir,
    transcript: String,
}

impl Terminal {
    pub fn new() -> Self {
        Self {
            folder: tempfile::tempdir().expect("a folder"),
            transcript: String::new(),
        }
    }

    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// Runs one line, such as `pit score sample.pit`, and writes down what it said.
    pub fn run(&mut self, line: &str) -> &mut Self {
        let output = self.output(line);
        let _ = writeln!(self.transcript, "$ {line}");
        for stream in [&output.stdout, &output.stderr] {
            self.transcript.push_str(&self.seen(stream));
        }
        if let Some(code) = output.status.code().filter(|code| *code != 0) {
            let _ = writeln!(self.transcript, "(exit code {code})");
        }
        self.transcript.push('\n');
        self
    }

    /// A library with the sample, whose first and last round are locked.
    pub fn locked_sample(&mut self) {
        for line in [
            "pit sample --out sample.pit",
            "pit import sample.pit --into library.db",
            "pit lock library.db --round 1",
            "pit lock library.db --round 3",
        ] {
            self.must(line);
        }
    }

    /// Runs one line and hands back what it said.
    pub fn output(&self, line: &str) -> std::process::Output {
        let words: Vec<&str> = line.split(' ').collect();
        assert_eq!(words[0], "pit", "only pit is run here");
        Command::new(env!("CARGO_BIN_EXE_pit"))
            .args(&words[1..])
            .current_dir(self.folder.path())
            .env("TZ", "UTC")
            .env_remove("RUST_BACKTRACE")
            .output()
            .expect("pit runs")
    }

    /// A line that must go well; its standard output.
    pub fn must(&self, line: &str) -> String {
        let output = self.output(line);
        assert!(
            output.status.success(),
            "{line}: {}",
            self.seen(&output.stderr)
        );
        String::from_utf8(output.stdout).expect("text")
    }

    pub fn write(&self, name: &str, bytes: impl AsRef<[u8]>) {
        std::fs::write(self.folder().join(name), bytes).expect("writes");
    }

    pub fn read(&self, name: &str) -> Vec<u8> {
        std::fs::read(self.folder().join(name)).expect("reads")
    }

    /// What was typed and said so far.
    pub fn transcript(&self) -> &str {
        &self.transcript
    }

    fn seen(&self, stream: &[u8]) -> String {
        let text = String::from_utf8_lossy(stream);
        text.replace(&self.folder().display().to_string(), "…")
    }
}
