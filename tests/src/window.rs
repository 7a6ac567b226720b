//! The real program, opened for a test: its own home folder, one window at a time.

use std::{
    env, fs,
    path::{Path, PathBuf},
    process::Command,
    sync::{Mutex, MutexGuard, OnceLock, PoisonError},
    thread::sleep,
    time::Duration,
};

use tempfile::TempDir;

use crate::{repository, webdriver::Session};

/// Two windows would take the focus from each other.
static ONE_AT_A_TIME: Mutex<()> = Mutex::new(());

/// Light or dark, as the computer says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scheme {
    /// Dark ink on light paper.
    Light,
    /// Light ink on dark paper.
    Dark,
}

/// The program with its window open. It closes when this is dropped.
pub struct Window {
    /// The page.
    pub page: Session,
    home: TempDir,
    _turn: MutexGuard<'static, ()>,
}

impl Window {
    /// Opens the program for a person who has never used it before.
    ///
    /// # Panics
    ///
    /// When there is no display, or the program doesn't open.
    #[must_use]
    pub fn open(scheme: Scheme) -> Self {
        assert!(
            env::var_os("DISPLAY").is_some() || env::var_os("WAYLAND_DISPLAY").is_some(),
            "The window tests need a display. Run `./dev test`, which brings one."
        );
        let turn = ONE_AT_A_TIME.lock().unwrap_or_else(PoisonError::into_inner);
        let home = tempfile::tempdir().expect("a folder for the person");
        let page = Session::open(program(), &environment(home.path(), scheme));
        Self {
            page,
            home,
            _turn: turn,
        }
    }

    /// Where this person's documents lie.
    #[must_use]
    pub fn documents(&self) -> PathBuf {
        self.home.path().join("Documents")
    }

    /// Gives the page the size, in pixels, and waits until it has it.
    ///
    /// # Panics
    ///
    /// When the screen is too small for it.
    pub fn resize(&self, width: u32, height: u32) {
        let size = "return [innerWidth, innerHeight].join()";
        // The frame around the page is part of the window: ask again with what it takes.
        let (mut wide, mut high) = (width, height);
        for _ in 0..5 {
            self.page.resize(wide, high);
            sleep(Duration::from_millis(300));
            let now = self.page.run(size);
            let now = now.as_str().and_then(|now| now.split_once(','));
            let Some((w, h)) = now.and_then(|(w, h)| Some((w.parse().ok()?, h.parse().ok()?)))
            else {
                continue;
            };
            if (w, h) == (width, height) {
                return;
            }
            (wide, high) = (
                (wide + width).saturating_sub(w),
                (high + height).saturating_sub(h),
            );
        }
        panic!(
            "the window doesn't take {width}×{height}: {}",
            self.page.run(size)
        );
    }

    /// Waits until a script gives something true, and gives that.
    ///
    /// # Panics
    ///
    /// After ten seconds.
    #[must_use]
    pub fn wait_for(&self, script: &str) -> serde_json::Value {
        for _ in 0..200 {
            let found = self.page.run(script);
            if !matches!(found.as_str(), Some("")) && !found.is_null() && found != false {
                return found;
            }
            sleep(Duration::from_millis(50));
        }
        panic!(
            "still nothing: {script}\n{}",
            self.page.run("return document.body.innerText")
        );
    }
}

/// The environment of a person with a fresh home folder.
///
/// # Panics
///
/// When the folder can't be written.
#[must_use]
pub fn environment(home: &Path, scheme: Scheme) -> Vec<(String, String)> {
    let folder = |name: &str| home.join(name).display().to_string();
    let config = home.join(".config");
    fs::create_dir_all(&config).expect("a folder for settings");
    fs::create_dir_all(home.join("Documents")).expect("a folder for documents");
    fs::write(
        config.join("user-dirs.dirs"),
        "XDG_DOCUMENTS_DIR=\"$HOME/Documents\"\n",
    )
    .expect("where documents lie");
    let theme = match scheme {
        Scheme::Light => "Adwaita",
        Scheme::Dark => "Adwaita:dark",
    };
    [
        ("HOME", home.display().to_string()),
        ("XDG_CONFIG_HOME", folder(".config")),
        ("XDG_DATA_HOME", folder(".local/share")),
        ("XDG_CACHE_HOME", folder(".cache")),
        ("XDG_DOCUMENTS_DIR", folder("Documents")),
        ("GTK_THEME", theme.to_owned()),
    ]
    .map(|(name, value)| (name.to_owned(), value))
    .to_vec()
}

/// The program, built as the tests were; cargo builds it anew when it has changed.
fn program() -> &'static Path {
    static PROGRAM: OnceLock<PathBuf> = OnceLock::new();
    PROGRAM.get_or_init(|| {
        let mut folder = env::current_exe().expect("the test knows where it is");
        // target/debug/deps/window-0123 → target/debug
        folder.pop();
        folder.pop();
        let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
        let built = Command::new(cargo)
            .args(["build", "--quiet", "--workspace", "--bin", "pit-workbench"])
            .arg("--target-dir")
            .arg(folder.parent().expect("a target folder"))
            .current_dir(repository())
            .status()
            .expect("cargo runs");
        assert!(built.success(), "the window's program doesn't build");
        folder.join(format!("pit-workbench{}", env::consts::EXE_SUFFIX))
    })
}
