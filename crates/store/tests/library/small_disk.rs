//! A file system so small that it is soon full. The tests of other crates share it.

use std::ffi::OsStr;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::Command;

/// A small file system in memory, taken away again when the test ends.
pub struct SmallDisk {
    folder: tempfile::TempDir,
}

impl SmallDisk {
    pub fn of(size: &str) -> Option<Self> {
        let folder = tempfile::tempdir().expect("a folder");
        let size = format!("size={size}");
        match run(
            ["mount", "-t", "tmpfs", "-o", &size, "tmpfs"],
            &[folder.path()],
        ) {
            Ok(()) => Some(Self { folder }),
            Err(why) => {
                not_tested("a full disk", why);
                None
            }
        }
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Takes every byte that is left.
    pub fn fill(&self) {
        let mut size = 1 << 20;
        for number in 0.. {
            let file = self.folder.path().join(format!("filler {number}"));
            if std::fs::write(&file, vec![0; size]).is_err() {
                let _ = std::fs::remove_file(&file);
                size /= 2;
            }
            if size < 1024 {
                break;
            }
        }
        let probe = self.folder.path().join("probe");
        assert!(
            std::fs::write(&probe, [1; 4096]).is_err(),
            "the disk is full"
        );
        let _ = std::fs::remove_file(probe);
    }
}

impl Drop for SmallDisk {
    fn drop(&mut self) {
        let _ = run(["umount", "-l"], &[self.folder.path()]);
    }
}

/// Runs a program of the system.
pub fn run<const N: usize>(command: [&str; N], paths: &[&Path]) -> Result<(), String> {
    let paths = paths.iter().map(|path| path.as_os_str());
    let mut words = command.into_iter().map(OsStr::new).chain(paths);
    let program = words.next().expect("a program");
    let output = Command::new(program).args(words).output();
    let output = output.map_err(|error| error.to_string())?;
    match output.status.success() {
        true => Ok(()),
        false => Err(String::from_utf8_lossy(&output.stderr).into_owned()),
    }
}

/// Says, where it can't be missed, what this computer could not test: past the test runner, which
/// keeps to itself what a passing test prints.
pub fn not_tested(what: &str, why: impl std::fmt::Display) {
    let line = format!("\n*** NOT TESTED HERE: {what}: {why} ***\n");
    std::io::stderr()
        .write_all(line.as_bytes())
        .expect("standard error is open");
}
