//! Running one test of this program as another process: to be killed, or as another user.

use std::path::Path;
use std::process::{Command, Stdio};

/// Where a child finds the folder it works in.
const FOLDER: &str = "PIT_STORE_TEST_FOLDER";

/// A command that runs one ignored test of this program in a folder.
pub fn child(test: &str, folder: &Path) -> Command {
    let mut command = Command::new(std::env::current_exe().expect("this program"));
    command
        .args([
            test,
            "--exact",
            "--ignored",
            "--nocapture",
            "--test-threads=1",
        ])
        .env(FOLDER, folder)
        .stdin(Stdio::null());
    command
}

/// The folder, within a child; `None` where somebody ran the ignored tests by hand.
pub fn folder() -> Option<std::path::PathBuf> {
    std::env::var_os(FOLDER).map(Into::into)
}
