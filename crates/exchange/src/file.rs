//! Writing a file so that there is never half of one.

use std::fs::File;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// Writes `bytes` to `path`: to a file beside it first, flushed to the disk, read back and compared,
/// and only then renamed over the old one. Where anything fails, what was at `path` before is still
/// there.
///
/// # Errors
/// What the system says; [`io::ErrorKind::InvalidData`] where the file reads back differently.
pub fn write_safely(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let half = beside(path);
    let written = (|| {
        let mut file = File::create(&half)?;
        file.write_all(bytes)?;
        file.sync_all()?;
        drop(file);
        if std::fs::read(&half)? != bytes {
            return Err(io::Error::new(
                io::ErrorKind::InvalidData,
                "reads back differently",
            ));
        }
        std::fs::rename(&half, path)
    })();
    if let Err(error) = written {
        // It may never have been made; what matters is that none is left.
        let _ = std::fs::remove_file(&half);
        return Err(error);
    }
    sync_folder(path);
    Ok(())
}

fn beside(path: &Path) -> PathBuf {
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(".part");
    path.with_file_name(name)
}

/// Makes the new name itself durable, where the system can.
fn sync_folder(path: &Path) {
    let folder = path
        .parent()
        .filter(|f| !f.as_os_str().is_empty())
        .unwrap_or(Path::new("."));
    // Windows does not open folders; there the rename is durable by itself.
    if let Ok(folder) = File::open(folder) {
        let _ = folder.sync_all();
    }
}
