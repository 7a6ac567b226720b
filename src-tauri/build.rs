//! Bundles the built window and writes one permission a command.

fn main() {
    let commands =
        tauri_build::AppManifest::new().commands(&["sample_result", "write_sample_report"]);
    tauri_build::try_build(tauri_build::Attributes::new().app_manifest(commands))
        .expect("the window's configuration, capabilities and icons are in order");
}
