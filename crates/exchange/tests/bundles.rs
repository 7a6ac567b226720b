//! A bundle comes back as it was, and a cut or altered one is known as such.

use pit_exchange::{Bundle, BundleError, read, read_watched, write, write_safely};
use pit_record::body::{Assessment, Lens, Place};
use pit_record::{
    Change, ChangeId, Parcel, Record, RecordId, RunId, Stamp, State, Stopped, ThingId, Watch,
};
use pit_workbook::Workbook;
use proptest::prelude::*;

fn id(n: u128) -> [u8; 16] {
    n.to_be_bytes()
}

/// A small bundle with a workbook, a place, an assessment and a tombstone.
fn bundle(name: &str) -> Bundle {
    let text = include_str!("../../../assessments/planning/workbook.json");
    let workbook = Workbook::from_json(text).expect("the workbook that ships");
    let bytes = workbook.canonical();
    let change = |n: u128| Change {
        id: ChangeId::from_bytes(id(n)),
        run: RunId::from_bytes(id(9)),
        at: Stamp {
            millis: 1_772_528_400_000,
            counter: 0,
        },
        undoes: None,
    };
    let record = |n: u128, change: u128, thing: u128, body: pit_record::Body| Record {
        id: RecordId::from_bytes(id(n)),
        change: ChangeId::from_bytes(id(change)),
        thing: ThingId::from_bytes(id(thing)),
        noun: body.noun(),
        follows: vec![],
        restores: None,
        state: State::Is(body),
    };
    let place = Place {
        name: name.to_owned(),
        size: None,
        population: Some(310_000),
        part_of: None,
        invented: true,
        willing: false,
    };
    let assessment = Assessment {
        place: ThingId::from_bytes(id(1)),
        lens: Lens::Topic("High blood pressure".to_owned()),
        serves: None,
    };
    Bundle {
        made_by: "PIT Workbench 0.1.0".to_owned(),
        workbooks: [(Workbook::hash_of(&bytes), bytes)].into(),
        parcel: Parcel {
            changes: vec![change(11), change(12)],
            records: vec![
                record(21, 11, 1, place.into()),
                record(22, 12, 2, assessment.into()),
            ],
            erased: vec![ThingId::from_bytes(id(77))],
        },
    }
}

#[test]
fn a_bundle_comes_back_as_it_was() {
    let bundle = bundle("Harbourton");
    assert_eq!(read(&write(&bundle)), Ok(bundle));
}

#[test]
fn reading_a_bundle_can_be_stopped() {
    let bytes = write(&bundle("Harbourton"));
    let mut lines = 0;
    let mut look = |_, of| {
        lines = of;
        false
    };
    let read = read_watched(&bytes, &mut Watch::new(&mut look));
    assert_eq!(read, Err(BundleError::Stopped(Stopped)));
    assert_eq!(lines, 7, "all lines but the last, which says so");
}

#[test]
fn the_same_contents_give_the_same_bytes() {
    assert_eq!(write(&bundle("Łódka Ŵ")), write(&bundle("Łódka Ŵ")));
}

#[test]
fn a_bundle_cut_between_two_lines_is_known_as_cut() {
    let bytes = write(&bundle("Harbourton"));
    let text = String::from_utf8(bytes).expect("text");
    let lines: Vec<&str> = text.split_inclusive('\n').collect();
    let cut: String = lines[..lines.len() - 1].concat();
    assert_eq!(
        read(cut.as_bytes()),
        Err(BundleError::Cut {
            lines: lines.len() - 1
        })
    );
}

#[test]
fn a_bundle_cut_in_half_is_known_as_cut() {
    let bytes = write(&bundle("Harbourton"));
    assert!(matches!(
        read(&bytes[..bytes.len() / 2]),
        Err(BundleError::Cut { .. })
    ));
}

#[test]
fn a_bundle_with_a_line_left_out_is_known_as_altered() {
    let text = String::from_utf8(write(&bundle("Harbourton"))).expect("text");
    let mut lines: Vec<&str> = text.split_inclusive('\n').collect();
    lines.remove(3);
    assert_eq!(read(lines.concat().as_bytes()), Err(BundleError::Altered));
}

#[test]
fn a_bundle_of_a_newer_format_is_refused_by_its_number() {
    let text = String::from_utf8(write(&bundle("Harbourton"))).expect("text");
    let newer = text.replacen(r#""format":1"#, r#""format":2,"compressed":true"#, 1);
    assert_eq!(
        read(newer.as_bytes()),
        Err(BundleError::Newer { found: 2, known: 1 })
    );
}

#[test]
fn other_files_are_not_bundles() {
    for other in [
        &b""[..],
        b"{}",
        b"hello\nworld\n",
        b"%PDF-1.7\n",
        b"{\"pit\":3}\n",
        b"\xff\xfe\n",
    ] {
        assert_eq!(read(other), Err(BundleError::NotABundle), "{other:?}");
    }
}

#[test]
fn a_file_is_written_whole_or_not_at_all() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("round.pit");
    write_safely(&path, b"first").expect("writes");
    write_safely(&path, b"second").expect("writes over it");
    assert_eq!(std::fs::read(&path).expect("reads"), b"second");

    // A folder where the file should be: the last step fails, and nothing is left behind.
    let taken = folder.path().join("taken.pit");
    std::fs::create_dir(&taken).expect("a folder");
    std::fs::write(taken.join("inside"), b"x").expect("writes");
    assert!(write_safely(&taken, b"third").is_err());
    let mut left: Vec<_> = std::fs::read_dir(folder.path())
        .expect("reads")
        .map(|entry| {
            entry
                .expect("an entry")
                .file_name()
                .into_string()
                .expect("a name")
        })
        .collect();
    left.sort();
    assert_eq!(left, ["round.pit", "taken.pit"]);
}

proptest! {
    #[test]
    fn wherever_a_bundle_is_cut_it_is_not_read(at in any::<prop::sample::Index>()) {
        let bytes = write(&bundle("Harbourton"));
        let cut = &bytes[..at.index(bytes.len())];
        prop_assert!(read(cut).is_err());
    }

    #[test]
    fn whichever_byte_is_changed_it_is_not_read_as_whole(
        at in any::<prop::sample::Index>(),
        to in any::<u8>(),
    ) {
        let mut bytes = write(&bundle("Harbourton"));
        let at = at.index(bytes.len());
        prop_assume!(bytes[at] != to);
        bytes[at] = to;
        prop_assert!(read(&bytes).is_err());
    }

    #[test]
    fn no_bytes_make_it_panic(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        let _ = read(&bytes);
    }

    #[test]
    fn any_name_comes_back(name in "\\PC{1,40}") {
        let bundle = bundle(&name);
        prop_assert_eq!(read(&write(&bundle)), Ok(bundle));
    }
}
