//! The window as pictures: `./dev pictures`. Two sizes, light and dark.

use std::{env, fs, path::PathBuf};

use pit_tests::{
    base64,
    window::{Scheme, Window},
};

fn main() {
    let folder = PathBuf::from(env::args_os().nth(1).expect("the folder for the pictures"));
    for (scheme, name) in [(Scheme::Light, "light"), (Scheme::Dark, "dark")] {
        let window = Window::open(scheme);
        let _ = window.wait_for("return document.querySelector('h1')?.innerText ?? ''");
        for (width, height) in [(1280, 800), (1920, 1080)] {
            window.resize(width, height);
            let picture = base64::decode(&window.page.screenshot()).expect("a picture");
            let file = folder.join(format!("window-{width}x{height}-{name}.png"));
            fs::write(&file, picture).expect("the picture can be written");
        }
    }
}
