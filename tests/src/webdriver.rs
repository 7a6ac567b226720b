//! A WebDriver client: the few commands the window tests need.

use std::{
    cell::Cell,
    path::Path,
    process::{Child, Command, Stdio},
    thread::sleep,
    time::Duration,
};

use serde_json::{Value, json};

use crate::http;

/// How often a driver that is starting is asked whether it is ready, 50 ms apart.
const TRIES: u32 = 200;

/// A driver with one session. Both end when this is dropped.
pub struct Session {
    driver: Child,
    port: u16,
    id: String,
    presses: Cell<usize>,
}

impl Session {
    /// Starts a driver and has it open `program` with the given environment.
    ///
    /// # Panics
    ///
    /// When the driver is missing, or the program doesn't open.
    #[must_use]
    pub fn open(program: &Path, environment: &[(String, String)]) -> Self {
        let port = http::free_port().expect("a free port");
        let driver = Command::new("WebKitWebDriver")
            .arg(format!("--port={port}"))
            .envs(environment.iter().map(|(name, value)| (name, value)))
            .envs([
                ("TAURI_AUTOMATION", "true"),
                ("TAURI_WEBVIEW_AUTOMATION", "true"),
            ])
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("WebKitWebDriver starts; `./dev test` installs it");
        let mut session = Self {
            driver,
            port,
            id: String::new(),
            presses: Cell::new(0),
        };
        session.wait_until_ready();
        let browser = json!({ "binary": program, "args": [] });
        let wanted = json!({ "alwaysMatch": { "webkitgtk:browserOptions": browser } });
        let made = session.send("POST", "/session", &json!({ "capabilities": wanted }));
        session.id = made["sessionId"]
            .as_str()
            .unwrap_or_else(|| panic!("{made}"))
            .to_owned();
        session
    }

    fn wait_until_ready(&self) {
        for _ in 0..TRIES {
            if http::request(self.port, "GET", "/status", "").is_ok() {
                return;
            }
            sleep(Duration::from_millis(50));
        }
        panic!("WebKitWebDriver doesn't answer");
    }

    fn send(&self, method: &str, path: &str, body: &Value) -> Value {
        let body = if method == "POST" {
            body.to_string()
        } else {
            String::new()
        };
        let answer = http::request(self.port, method, path, &body)
            .unwrap_or_else(|error| panic!("{method} {path}: {error}"));
        let mut answer: Value = serde_json::from_str(&answer)
            .unwrap_or_else(|error| panic!("{method} {path}: {error}: {answer}"));
        let value = answer["value"].take();
        assert!(value.get("error").is_none(), "{method} {path}: {value}");
        value
    }

    fn command(&self, method: &str, path: &str, body: &Value) -> Value {
        self.send(method, &format!("/session/{}/{path}", self.id), body)
    }

    /// Runs a function body in the page and gives what it returns.
    #[must_use]
    pub fn run(&self, script: &str) -> Value {
        self.command(
            "POST",
            "execute/sync",
            &json!({ "script": script, "args": [] }),
        )
    }

    /// Runs a function body whose last argument is called with the result.
    #[must_use]
    pub fn run_async(&self, script: &str) -> Value {
        self.command(
            "POST",
            "execute/async",
            &json!({ "script": script, "args": [] }),
        )
    }

    /// Presses and lets go one key: a character, or one of [`key`].
    pub fn press(&self, key: char) {
        self.chord(&[], key);
    }

    /// Types a text, key by key, where the focus is.
    pub fn write(&self, text: &str) {
        let keys = text.chars().map(|key| key.to_string());
        let actions: Vec<Value> = keys
            .flat_map(|key| ["keyDown", "keyUp"].map(|kind| json!({ "type": kind, "value": key })))
            .collect();
        self.keyboard(&json!(actions));
    }

    /// Presses a key while others are held, such as [`key::CONTROL`].
    pub fn chord(&self, held: &[char], key: char) {
        self.presses.set(self.presses.get() + 1);
        let one = |kind: &str, key: char| json!({ "type": kind, "value": key.to_string() });
        let down = held.iter().map(|key| one("keyDown", *key));
        let up = held.iter().rev().map(|key| one("keyUp", *key));
        let pressed = [one("keyDown", key), one("keyUp", key)];
        let actions: Vec<Value> = down.chain(pressed).chain(up).collect();
        self.keyboard(&json!(actions));
    }

    /// How often a key or a chord was pressed, beside the text that was typed.
    #[must_use]
    pub fn presses(&self) -> usize {
        self.presses.get()
    }

    fn keyboard(&self, actions: &Value) {
        let keyboard = json!({ "type": "key", "id": "keyboard", "actions": actions });
        self.command("POST", "actions", &json!({ "actions": [keyboard] }));
    }

    /// Closes the window, as a person does. The session and its driver stay.
    pub fn close_window(&self) {
        self.command("DELETE", "window", &Value::Null);
    }

    /// Sets the size of the window.
    pub fn resize(&self, width: u32, height: u32) {
        self.command(
            "POST",
            "window/rect",
            &json!({ "width": width, "height": height }),
        );
    }

    /// The page as a PNG file, in base64.
    #[must_use]
    pub fn screenshot(&self) -> String {
        self.command("GET", "screenshot", &Value::Null)
            .as_str()
            .unwrap_or_default()
            .to_owned()
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        if !self.id.is_empty() {
            let path = format!("/session/{}", self.id);
            let _ = http::request(self.port, "DELETE", &path, "");
        }
        let _ = self.driver.kill();
        let _ = self.driver.wait();
    }
}

/// Keys that are no character.
pub mod key {
    /// Clears what stands before.
    pub const BACKSPACE: char = '\u{E003}';
    /// To the next thing that takes focus.
    pub const TAB: char = '\u{E004}';
    /// Presses the button that has focus.
    pub const ENTER: char = '\u{E007}';
    /// Held: what follows is a command.
    pub const CONTROL: char = '\u{E009}';
    /// Held: the other way round.
    pub const SHIFT: char = '\u{E008}';
    /// Leaves things as they were.
    pub const ESCAPE: char = '\u{E00C}';
    /// To the right.
    pub const RIGHT: char = '\u{E014}';
    /// The arrow to the left.
    pub const LEFT: char = '\u{E012}';
    /// The arrow down.
    pub const DOWN: char = '\u{E015}';
}
