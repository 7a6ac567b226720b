//! What is written where it can't be: a full disk, one that is only read, a folder that is gone, a
//! name that is taken, a file that is held. A sentence says why, no half file is left, and what was
//! there before still is.

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};

use pit_app::views::{BlankOptions, CommandError, ReportOptions};

use crate::desk::{self, Desk};
use crate::small_disk::{SmallDisk, run};

const BEFORE: &str = "what was written last year";

/// Every kind of file that is written, with its ending.
const FORMATS: [(&str, &str); 4] = [
    ("workshop", "pdf"),
    ("blank", "pdf"),
    ("plan", "ics"),
    ("plan", "csv"),
];

/// Writes one of them; where it is now.
fn save(desk: &Desk, kind: &str, format: &str, path: &Path) -> Result<String, CommandError> {
    let path = path.display().to_string();
    let written = if kind == "blank" {
        let options = BlankOptions {
            workbooks: vec!["planning".to_owned()],
            matrix: true,
            seats: "none".to_owned(),
            count: 0,
            tables: 0,
            large: false,
        };
        let saved = desk.app.save_blank_as(None, &options, &path);
        saved.map(|view| view.written)
    } else {
        let options = ReportOptions {
            kind: kind.to_owned(),
            ..ReportOptions::default()
        };
        let saved = desk
            .app
            .save_report_as(&desk.round, &options, format, &path);
        saved.map(|view| view.written)
    };
    written.map(|written| written.unwrap().path)
}

/// What is in a folder: every name, and the words of what is a file.
fn lies_in(folder: &Path) -> Vec<(PathBuf, Option<String>)> {
    let entries = std::fs::read_dir(folder).unwrap();
    let paths = entries.map(|entry| entry.unwrap().path());
    let mut found: Vec<_> = paths
        .map(|path| {
            let words = std::fs::read_to_string(&path).ok();
            (path, words)
        })
        .collect();
    found.sort();
    found
}

/// Each of them is refused in a folder with this sentence, and leaves all there as it was.
fn all_are_refused(desk: &Desk, folder: &Path, because: &str) {
    for (kind, format) in FORMATS {
        let path = folder.join(format!("kept.{format}"));
        let before = lies_in(folder);
        assert!(
            before
                .iter()
                .any(|(there, words)| { *there == path && words.as_deref() == Some(BEFORE) })
        );
        let refused = save(desk, kind, format, &path);
        is_refused(refused, &path, because);
        let new = folder.join(format!("new.{format}"));
        is_refused(save(desk, kind, format, &new), &new, because);
        assert_eq!(lies_in(folder), before, "{kind} as {format}");
    }
}

fn is_refused(saved: Result<String, CommandError>, path: &Path, because: &str) {
    let error = saved.expect_err("it can't be written");
    assert_eq!(error.code, "unwritable");
    assert_eq!(
        error.message,
        format!("{} can’t be written: {because}.", path.display())
    );
    assert!(
        error.hint.contains("no half file was left"),
        "{}",
        error.hint
    );
}

fn begin(folder: &Path) {
    for format in ["pdf", "ics", "csv"] {
        std::fs::write(folder.join(format!("kept.{format}")), BEFORE).unwrap();
    }
}

/// A file that is held: neither can it be replaced nor taken away, until this is dropped.
struct Held<'d>(&'d Path);

impl<'d> Held<'d> {
    /// Holds a file that is there.
    fn new(file: &'d Path) -> Self {
        // Something is mounted on it: itself.
        run(["mount", "--bind"], &[file, file]).expect("mounts");
        assert!(std::fs::remove_file(file).is_err(), "it is held");
        Self(file)
    }
}

impl Drop for Held<'_> {
    fn drop(&mut self) {
        let _ = run(["umount"], &[self.0]);
    }
}

/// From now on nothing can be written to it.
fn only_read(disk: &SmallDisk) {
    run(["mount", "-o", "remount,ro"], &[&disk.path("")]).expect("mounts again");
    let probe = std::fs::write(disk.path("probe"), "x");
    let kind = probe.map_err(|error| error.kind());
    assert_eq!(kind, Err(std::io::ErrorKind::ReadOnlyFilesystem));
}

#[test]
fn on_a_full_disk_what_was_there_stays_and_no_half_file_is_left() {
    let Some(disk) = SmallDisk::of("64k") else {
        return;
    };
    let desk = desk::sample();
    begin(&disk.path(""));
    disk.fill();
    all_are_refused(&desk, &disk.path(""), "the disk is full");
}

#[test]
fn a_disk_that_fills_up_half_way_is_left_as_it_was() {
    // There is room for the half of a report.
    let Some(disk) = SmallDisk::of("64k") else {
        return;
    };
    let desk = desk::sample();
    let path = disk.path("report.pdf");
    std::fs::write(&path, BEFORE).unwrap();
    let before = lies_in(&disk.path(""));
    is_refused(
        save(&desk, "workshop", "pdf", &path),
        &path,
        "the disk is full",
    );
    assert_eq!(lies_in(&disk.path("")), before);
    // All of the room is there again.
    std::fs::write(disk.path("other"), vec![1; 48 << 10]).unwrap();
}

#[test]
fn a_disk_that_is_only_read_is_named_as_such() {
    let Some(disk) = SmallDisk::of("64k") else {
        return;
    };
    let desk = desk::sample();
    begin(&disk.path(""));
    only_read(&disk);
    all_are_refused(&desk, &disk.path(""), "the disk it is on can only be read");
}

#[test]
fn a_folder_that_is_gone_is_not_made_again_elsewhere() {
    let desk = desk::sample();
    let folder = tempfile::tempdir().unwrap();
    let gone = folder.path().join("stick/board");
    for (kind, format) in FORMATS {
        let path = gone.join(format!("new.{format}"));
        is_refused(
            save(&desk, kind, format, &path),
            &path,
            "its folder isn’t there",
        );
        assert_eq!(lies_in(folder.path()), []);
    }
}

#[test]
fn a_folder_that_has_the_files_name_is_kept_with_all_that_is_in_it() {
    let desk = desk::sample();
    for (kind, format) in FORMATS {
        let folder = tempfile::tempdir().unwrap();
        let path = PathBuf::from(save(&desk, kind, format, folder.path()).unwrap());
        std::fs::remove_file(&path).unwrap();
        std::fs::create_dir(&path).unwrap();
        std::fs::write(path.join("inside"), BEFORE).unwrap();
        is_refused(
            save(&desk, kind, format, folder.path()),
            &path,
            "a folder has that name",
        );
        assert_eq!(lies_in(folder.path()), [(path.clone(), None)]);
        let inside = (path.join("inside"), Some(BEFORE.to_owned()));
        assert_eq!(lies_in(&path), [inside]);
    }
}

#[test]
fn a_file_that_is_held_is_kept() {
    let Some(disk) = SmallDisk::of("4m") else {
        return;
    };
    let desk = desk::sample();
    begin(&disk.path(""));
    for (kind, format) in FORMATS {
        let path = disk.path(&format!("kept.{format}"));
        let before = lies_in(&disk.path(""));
        let held = Held::new(&path);
        is_refused(
            save(&desk, kind, format, &path),
            &path,
            "another program has it open",
        );
        drop(held);
        assert_eq!(lies_in(&disk.path("")), before);
        save(&desk, kind, format, &path).expect("it is no longer held");
        assert_ne!(lies_in(&disk.path("")), before);
        std::fs::write(&path, BEFORE).unwrap();
    }
}

#[test]
fn writing_that_is_stopped_keeps_the_old_file() {
    let desk = desk::sample();
    let folder = tempfile::tempdir().unwrap();
    begin(folder.path());
    let before = lies_in(folder.path());
    let over = AtomicBool::new(false);
    let path = folder.path().join("kept.pdf");
    let stopped = std::thread::scope(|scope| {
        // A wish from before it begins doesn't count, so it is wished until it is over.
        scope.spawn(|| {
            while !over.load(Ordering::Relaxed) {
                desk.app.stop_work();
                std::thread::yield_now();
            }
        });
        let stopped = save(&desk, "workshop", "pdf", &path);
        over.store(true, Ordering::Relaxed);
        stopped
    });
    assert_eq!(stopped.expect_err("it was stopped").code, "stopped");
    assert_eq!(lies_in(folder.path()), before);
}

#[test]
fn a_file_where_the_reports_folder_should_be_is_kept() {
    let desk = desk::sample();
    std::fs::write(&desk.reports, BEFORE).unwrap();
    let options = ReportOptions::default();
    let refused = desk.app.write_report(&desk.round, &options, "pdf");
    let error = refused.expect_err("there is no such folder");
    assert_eq!(error.code, "unwritable");
    assert_eq!(
        error.message,
        format!(
            "{} can’t be used as a folder: a file has that name.",
            desk.reports.display()
        )
    );
    assert_eq!(std::fs::read_to_string(&desk.reports).unwrap(), BEFORE);
}
