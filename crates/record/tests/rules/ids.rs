//! Ids that a natural key decides, pinned for ever: were one to change, two computers' answers would
//! no longer meet.

use pit_record::body::MarkedBy;
use pit_record::{Body, Noun, ThingId};
use pit_workbook::Sector;

use crate::bodies;

#[test]
fn the_id_of_a_judgement_is_this_one_for_ever() {
    let id = ThingId::natural(
        Noun::Judgement,
        &["00000000-0000-0000-0000-000000000001", "a1"],
    );
    assert_eq!(id.to_string(), "e7a71aea-d5b7-263f-dc21-5b519c5de3c6");
}

#[test]
fn every_natural_id_is_what_it_always_was() {
    let ids: Vec<String> = bodies::all()
        .iter()
        .map(|body| match body.natural_id() {
            Some(id) => format!("{} {id}", body.noun().name()),
            None => format!("{} random", body.noun().name()),
        })
        .collect();
    insta::assert_snapshot!(ids.join("\n"));
}

#[test]
fn the_id_of_every_sectors_counted_marks_is_what_it_always_was() {
    let sectors = [
        Sector::Civic,
        Sector::Service,
        Sector::Vcse,
        Sector::Residents,
        Sector::Other,
    ];
    let ids: Vec<String> = sectors
        .into_iter()
        .map(|sector| {
            let mark = Body::Mark(bodies::mark(MarkedBy::Sector(sector)));
            format!(
                "{sector:?} {}",
                mark.natural_id().expect("marks have a key")
            )
        })
        .collect();
    insta::assert_snapshot!(ids.join("\n"));
}

#[test]
fn keys_that_run_together_give_different_ids() {
    let of = |parts: &[&str]| ThingId::natural(Noun::Judgement, parts);
    assert_ne!(of(&["ab", "c"]), of(&["a", "bc"]));
    assert_ne!(of(&["ab"]), of(&["ab", ""]));
    assert_ne!(of(&["a"]), ThingId::natural(Noun::Aim, &["a"]));
}

#[test]
fn a_natural_id_depends_on_the_key_and_on_nothing_else() {
    for body in bodies::all() {
        let other = bodies::said_otherwise(&body);
        assert_ne!(other, body);
        assert_eq!(other.natural_id(), body.natural_id(), "{:?}", body.noun());
    }
}

#[test]
fn an_id_is_its_sixteen_bytes() {
    let id = ThingId::natural(Noun::Place, &[]);
    assert_eq!(ThingId::from_bytes(id.bytes()), id);
    let written = serde_json::to_string(&id).expect("writes");
    assert_eq!(written, format!("\"{id}\""));
    assert_eq!(format!("{id:?}"), format!("ThingId({id})"));
}
