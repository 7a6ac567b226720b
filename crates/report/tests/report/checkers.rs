//! The programs that check a PDF: two for what a screen reader makes of it, one for the file itself.
//! Other tests of papers take them from here.

use crate::tools;

const RULES: &str = "
import sys, page
report = page.validate_pdf(sys.argv[1], profile='ua1')
for failure in report.failures:
    print(failure)
print('rules', report.rules.total)
";

/// What the checker says: one line a failure, then how many rules it has.
pub fn check(bytes: &[u8]) -> (Vec<String>, usize) {
    let mut lines = asked(RULES, bytes);
    let rules = lines.pop().unwrap_or_default();
    (lines, rules.trim_start_matches("rules ").parse().unwrap())
}

const LISTEN: &str = "
import sys, outloud
result = outloud.check(sys.argv[1])
if result.error:
    sys.exit(result.error)
for finding in result.findings:
    if finding.severity != 'info':
        print(finding.severity, finding.rule, finding.page, finding.message, finding.evidence)
";

/// Warnings that are the checker's own.
const MISTAKEN: [&str; 2] = [
    // The line above a heading that says where one is (“POTS, element 2 of 13”), and the key within a
    // figure, are taken for a running head where they stand near the edge of several pages. Both are
    // different or belong to what they stand in, and are to be read.
    "PAG-001",
    // The scale and the rows of a figure cross like a table's rules. The figure has its words and, in
    // the appendix, its table.
    "TBL-014",
];

/// What it finds, a line each: severity, rule, page, message, evidence.
pub fn heard(bytes: &[u8]) -> Vec<String> {
    asked(LISTEN, bytes)
}

/// What it finds that is not listed as its own mistake.
pub fn unheard(bytes: &[u8]) -> Vec<String> {
    let mut found = heard(bytes);
    found.retain(|line| {
        let known = line.starts_with("warning") && MISTAKEN.iter().any(|rule| line.contains(rule));
        !known
    });
    found
}

/// What qpdf says of the file itself; nothing where it is sound.
pub fn broken(bytes: &[u8]) -> Option<String> {
    let (_directory, path) = tools::kept(bytes);
    let output = tools::run("qpdf", &["--check"], &path);
    let said = [output.stdout, output.stderr].concat();
    (!output.status.success()).then(|| String::from_utf8_lossy(&said).into_owned())
}

/// The lines that a script has to say of a file.
fn asked(script: &str, bytes: &[u8]) -> Vec<String> {
    let python = std::env::var("PIT_PYTHON").unwrap_or_else(|_| {
        panic!(
            "PIT_PYTHON does not name a Python with page-validation and outloud: run ./dev test, \
             which makes one"
        )
    });
    let (_directory, path) = tools::kept(bytes);
    let output = tools::run(&python, &["-c", script], &path);
    let complaint = String::from_utf8_lossy(&output.stderr);
    assert!(
        output.status.success(),
        "the checker did not run: {complaint}"
    );
    let said = String::from_utf8_lossy(&output.stdout);
    said.lines().map(str::to_owned).collect()
}
