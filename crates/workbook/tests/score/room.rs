//! Where there may be room: a menu's criteria below working, in workbook order.

use pit_workbook::score::room;

use crate::built::{answers, default_chain, menu};

#[test]
fn a_menu_shows_where_there_may_be_room_in_workbook_order() {
    let workbook = menu(7);
    let room = room(&answers(&workbook, "2 3 0 4 m1 d .")).expect("it is a menu");
    let ids: Vec<_> = room
        .criteria
        .iter()
        .map(|e| (e.criterion.id.as_str(), e.level.mark))
        .collect();
    assert_eq!(ids, [("c1", 2), ("c3", 0), ("c5", 1)]);
    assert_eq!(room.dont_know.len(), 1);
}

#[test]
fn a_chain_shows_none() {
    let workbook = default_chain(3);
    assert_eq!(room(&answers(&workbook, "0 0 0")), None);
}
