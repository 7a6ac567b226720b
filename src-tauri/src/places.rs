//! What the window asks of a place and of the places within it: see `commands`.

use pit_app::views::*;

use crate::commands::{Answer, Open};

#[tauri::command(async)]
pub fn place(app: Open<'_>, id: String) -> Answer<PlaceView> {
    app.place(&id)
}

#[tauri::command(async)]
pub fn remove_logo(app: Open<'_>, place: String) -> Answer<PlaceView> {
    app.remove_logo(&place)
}

#[tauri::command(async)]
pub fn beside(app: Open<'_>, place: String, asked: PlacesAsked) -> Answer<BesideView> {
    app.beside(&place, &asked)
}

#[tauri::command(async)]
pub fn roll_up(app: Open<'_>, place: String, asked: PlacesAsked) -> Answer<RollUpView> {
    app.roll_up(&place, &asked)
}

#[tauri::command(async)]
pub fn ask_upward(
    app: Open<'_>,
    place: String,
    asked: PlacesAsked,
    criterion: String,
) -> Answer<RollUpView> {
    app.ask_upward(&place, &asked, &criterion)
}

#[tauri::command(async)]
pub fn golden_thread(
    app: Open<'_>,
    place: String,
    asked: PlacesAsked,
    criterion: String,
) -> Answer<ThreadView> {
    app.golden_thread(&place, &asked, &criterion)
}

#[tauri::command(async)]
pub fn say_willing(app: Open<'_>, id: String, willing: bool) -> Answer<PlaceView> {
    app.say_willing(&id, willing)
}

#[tauri::command(async)]
pub fn willing_places(app: Open<'_>, place: String, asked: PlacesAsked) -> Answer<WillingView> {
    app.willing_places(&place, &asked)
}
