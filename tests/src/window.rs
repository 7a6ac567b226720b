//! The real program, opened for a test: its own home folder, one window at a time.

use std::{
    env, fs,
    path::{Path, PathBuf},
    process::{Child, Command, ExitStatus, Stdio},
    sync::{Mutex, MutexGuard, OnceLock, PoisonError},
    thread::sleep,
    time::Duration,
};

use tempfile::TempDir;

use crate::{
    repository,
    webdriver::{Session, key},
};

/// Two windows would take the focus from each other.
static ONE_AT_A_TIME: Mutex<()> = Mutex::new(());

/// Where the control that bears some words lies from what has focus: "here", "on" or "back".
const WAY_TO: &str = "
    const named = (one) =>
      [one.innerText, one.ariaLabel, one.labels?.[0]?.innerText].filter(Boolean).join(' ');
    const [there] = [...document.querySelectorAll('a[href], button, input, select, textarea, summary')]
      .filter((one) => named(one).includes(WORDS) && one.getClientRects().length > 0)
      .sort((a, b) => named(a).length - named(b).length);
    if (!there) return '';
    const here = document.activeElement;
    if (here === there) return 'here';
    if (!here || here === document.body) return 'on';
    return here.compareDocumentPosition(there) & Node.DOCUMENT_POSITION_FOLLOWING ? 'on' : 'back';";

/// Light or dark, as the computer says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scheme {
    /// Dark ink on light paper.
    Light,
    /// Light ink on dark paper.
    Dark,
}

/// Somebody at a computer: their home folder, with the library and the reports in it.
pub struct Person {
    home: TempDir,
    /// What programs of a session speak over, where the test needs it.
    bus: Option<Bus>,
}

/// A session bus of the person's own. It ends when this is dropped.
struct Bus {
    daemon: Child,
    address: String,
}

impl Drop for Bus {
    fn drop(&mut self) {
        let _ = self.daemon.kill();
        let _ = self.daemon.wait();
    }
}

/// The program with its window open. It closes when this is dropped.
pub struct Window {
    /// The page.
    pub page: Session,
    person: Person,
    _turn: MutexGuard<'static, ()>,
}

impl Person {
    /// Somebody who has never used the program before.
    ///
    /// # Panics
    ///
    /// When there can be no folder for them.
    #[must_use]
    pub fn new() -> Self {
        Self {
            home: tempfile::tempdir().expect("a folder for the person"),
            bus: None,
        }
    }

    /// Somebody new whose programs hear of each other, as on every desktop.
    ///
    /// # Panics
    ///
    /// When there can be no bus.
    #[must_use]
    pub fn with_a_bus() -> Self {
        let mut person = Self::new();
        let address = format!("unix:path={}", person.home.path().join("bus").display());
        let daemon = Command::new("dbus-daemon")
            .args(["--session", "--nofork", "--nopidfile"])
            .arg(format!("--address={address}"))
            .stderr(Stdio::null())
            .spawn()
            .expect("dbus-daemon starts; `./dev test` installs it");
        for _ in 0..200 {
            if person.home.path().join("bus").exists() {
                break;
            }
            sleep(Duration::from_millis(20));
        }
        person.bus = Some(Bus { daemon, address });
        person
    }

    /// Where this person's library and settings lie.
    #[must_use]
    pub fn data(&self) -> PathBuf {
        self.home.path().join(".local/share/PIT Workbench")
    }

    fn environment(&self, scheme: Scheme) -> Vec<(String, String)> {
        let mut all = environment(self.home.path(), scheme);
        // Never the session's own, where a test would open the folders of whoever runs it.
        let nobody = format!("unix:path={}", self.home.path().join("no-bus").display());
        let address = self.bus.as_ref().map_or(nobody, |bus| bus.address.clone());
        all.push(("DBUS_SESSION_BUS_ADDRESS".to_owned(), address));
        all
    }

    /// Opens the program.
    ///
    /// # Panics
    ///
    /// When there is no display, or the program doesn't open.
    #[must_use]
    pub fn open(self, scheme: Scheme) -> Window {
        assert!(
            env::var_os("DISPLAY").is_some() || env::var_os("WAYLAND_DISPLAY").is_some(),
            "The window tests need a display. Run `./dev test`, which brings one."
        );
        let turn = ONE_AT_A_TIME.lock().unwrap_or_else(PoisonError::into_inner);
        let page = Session::open(program(), &self.environment(scheme));
        Window {
            page,
            person: self,
            _turn: turn,
        }
    }

    /// The processes of the program that this person has open.
    fn running(&self) -> Vec<u32> {
        let home = format!("HOME={}", self.home.path().display());
        let processes = fs::read_dir("/proc").into_iter().flatten().flatten();
        processes
            .filter_map(|process| {
                let is_it = fs::read_link(process.path().join("exe")).ok()? == program();
                let environment = fs::read(process.path().join("environ")).ok()?;
                let is_theirs = environment
                    .split(|byte| *byte == 0)
                    .any(|one| one == home.as_bytes());
                let number = process.file_name().to_str()?.parse().ok()?;
                (is_it && is_theirs).then_some(number)
            })
            .collect()
    }

    /// Ends what runs from one moment to the next, and says how many that were.
    fn end_at_once(&self) -> usize {
        let running = self.running();
        for process in &running {
            // One that has ended meanwhile can't be killed, and needn't be.
            let _ = Command::new("kill")
                .args(["-9", &process.to_string()])
                .stderr(Stdio::null())
                .status();
        }
        running.len()
    }

    /// Waits until the program has ended.
    fn wait_until_it_has_ended(&self) {
        for _ in 0..200 {
            if self.running().is_empty() {
                return;
            }
            sleep(Duration::from_millis(50));
        }
        panic!("the program still runs: {:?}", self.running());
    }
}

impl Default for Person {
    fn default() -> Self {
        Self::new()
    }
}

/// A driver that is killed can leave the program running, in the way of the next one.
impl Drop for Person {
    fn drop(&mut self) {
        self.end_at_once();
    }
}

impl Window {
    /// Opens the program for a person who has never used it before.
    #[must_use]
    pub fn open(scheme: Scheme) -> Self {
        Person::new().open(scheme)
    }

    /// Closes the window as a person does, and waits until the program has ended.
    #[must_use]
    pub fn close(self) -> Person {
        let Self { page, person, .. } = self;
        // The driver must outlive the program: one that is killed before has left the program
        // running, half of the time on a busy computer.
        page.close_window();
        person.wait_until_it_has_ended();
        person
    }

    /// Ends the program from one moment to the next, as a power cut does.
    ///
    /// # Panics
    ///
    /// When it doesn't run.
    #[must_use]
    pub fn kill(self) -> Person {
        let Self { page, person, .. } = self;
        assert!(person.end_at_once() > 0, "the program runs");
        person.wait_until_it_has_ended();
        drop(page);
        person
    }

    /// Starts the program again while it runs; gives it twenty seconds to end by itself, and says
    /// how it ended: `None` where it still runs. It is ended then.
    ///
    /// # Panics
    ///
    /// When it can't be started.
    #[must_use]
    pub fn start_again(&self) -> Option<ExitStatus> {
        let mut second = Command::new(program())
            .envs(self.person.environment(Scheme::Light))
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("the program starts");
        for _ in 0..400 {
            if let Some(ended) = second.try_wait().expect("it is a child") {
                return Some(ended);
            }
            sleep(Duration::from_millis(50));
        }
        let _ = second.kill();
        let _ = second.wait();
        None
    }

    /// How many processes of the program this person has open.
    #[must_use]
    pub fn running(&self) -> usize {
        self.person.running().len()
    }

    /// Where this person's documents lie.
    #[must_use]
    pub fn documents(&self) -> PathBuf {
        self.person.home.path().join("Documents")
    }

    /// The texts that are kept while they are typed, as they lie on the disk.
    #[must_use]
    pub fn drafts(&self) -> Vec<String> {
        let path = self.person.data().join("library.db");
        let read = || {
            let flags = rusqlite::OpenFlags::SQLITE_OPEN_READ_ONLY;
            let library = rusqlite::Connection::open_with_flags(&path, flags)?;
            let mut found = library.prepare("SELECT text FROM draft")?;
            let texts = found.query_map([], |row| row.get(0))?;
            texts.collect::<Result<Vec<String>, _>>()
        };
        // The program may be writing this moment.
        for _ in 0..200 {
            if let Ok(texts) = read() {
                return texts;
            }
            sleep(Duration::from_millis(50));
        }
        panic!("the library can't be read")
    }

    /// Waits until a text that is being typed lies on the disk.
    ///
    /// # Panics
    ///
    /// After ten seconds.
    pub fn wait_for_draft(&self, text: &str) {
        for _ in 0..200 {
            if self.drafts().iter().any(|draft| draft.contains(text)) {
                return;
            }
            sleep(Duration::from_millis(50));
        }
        panic!("`{text}` is not kept: {:?}", self.drafts());
    }

    /// Goes with Tab, on or back, to the control that bears these words and the fewest others.
    ///
    /// # Panics
    ///
    /// When Tab doesn't lead there.
    pub fn tab_to(&self, words: &str) {
        let script = WAY_TO.replace("WORDS", &serde_json::json!(words).to_string());
        let _ = self.wait_for(&script);
        for _ in 0..200 {
            match self.page.run(&script).as_str() {
                Some("here") => return,
                Some("on") => self.page.press(key::TAB),
                Some("back") => self.page.chord(&[key::SHIFT], key::TAB),
                _ => break,
            }
        }
        panic!(
            "Tab doesn't lead to `{words}`: {}",
            self.page.run("return document.body.innerText")
        );
    }

    /// Goes with Tab to what bears these words and presses it.
    pub fn press(&self, words: &str) {
        self.tab_to(words);
        self.page.press(key::ENTER);
    }

    /// Waits until what bears these words has focus.
    pub fn wait_for_focus_on(&self, words: &str) {
        let words = serde_json::json!(words);
        let focused = format!(
            "return [...(document.activeElement?.labels ?? [])].some((label) => label.innerText.includes({words}))"
        );
        let _ = self.wait_for(&focused);
    }

    /// Goes to an address of the window, as a bookmark would: `#/compare/…`.
    pub fn go(&self, address: &str) {
        let address = serde_json::json!(address);
        let script = format!(
            "location.hash = {address}; dispatchEvent(new PopStateEvent('popstate')); return true"
        );
        let _ = self.page.run(&script);
    }

    /// Waits until the page shows these words.
    pub fn wait_for_words(&self, words: &str) {
        let words = serde_json::json!(words);
        let shown = format!("return document.body.innerText.includes({words})");
        let _ = self.wait_for(&shown);
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
