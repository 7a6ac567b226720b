//! A shipped migration never changes: libraries out there have run it.

use sha2::{Digest, Sha256};

use super::Source;

/// Where a migration differs from what shipped. `shipped` has a line for each:
/// the SHA-256, two spaces, the name of the file; lines with `#` are remarks.
#[must_use]
pub fn wrong(migrations: &[Source], shipped: &str) -> Vec<String> {
    let lines = shipped
        .lines()
        .filter(|line| !line.is_empty() && !line.starts_with('#'));
    lines.filter_map(|line| one(migrations, line)).collect()
}

fn one(migrations: &[Source], line: &str) -> Option<String> {
    let Some((hash, name)) = line.split_once("  ") else {
        return Some(format!("`{line}` is not a hash, two spaces and a name"));
    };
    let Some(source) = migrations
        .iter()
        .find(|source| source.path.ends_with(&format!("/{name}")))
    else {
        return Some(format!("{name} has shipped and is gone"));
    };
    (self::hash(&source.text) != hash).then(|| format!("{name} has shipped and was changed"))
}

/// The SHA-256 of a text, in hexadecimal.
#[must_use]
pub fn hash(text: &str) -> String {
    Sha256::digest(text.as_bytes())
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_shipped_migration_that_changed_or_went_is_found() {
        let first = Source::new(
            "crates/store/src/migrations/0001.sql",
            "CREATE TABLE a (b) STRICT;",
        );
        let shipped = format!("# first release\n{}  0001.sql\n", hash(&first.text));
        assert_eq!(wrong(std::slice::from_ref(&first), &shipped), [""; 0]);
        let changed = Source::new(&first.path, "CREATE TABLE a (b, c) STRICT;");
        assert_eq!(
            wrong(&[changed], &shipped),
            ["0001.sql has shipped and was changed"]
        );
        assert_eq!(wrong(&[], &shipped), ["0001.sql has shipped and is gone"]);
        assert_eq!(wrong(&[], "nonsense").len(), 1);
    }
}
