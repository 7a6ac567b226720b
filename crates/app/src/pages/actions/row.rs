//! One action, as the pages show it.

use pit_record::ThingId;
use pit_record::body::{Action, RoleKind};
use pit_record::contents::RoundContents;
use pit_words::Words;

use crate::pages::value_of;
use crate::views::{ActionView, RoleView};

/// An action with the words for it. `label` is that of its criterion; `earlier` names the round it
/// is from, where it is not of the round that is looked at.
pub(crate) fn view(
    words: &Words,
    (id, action): (ThingId, &Action),
    label: Option<String>,
    earlier: String,
) -> ActionView {
    ActionView {
        id: id.to_string(),
        number: String::new(),
        what: action.what.clone(),
        sheet: action
            .sheet
            .map(|sheet| sheet.to_string())
            .unwrap_or_default(),
        criterion: action.criterion.clone().unwrap_or_default(),
        about: label.unwrap_or_default(),
        segment: action.segment.map(value_of).unwrap_or_default(),
        works_on: action.works_on.map(value_of).unwrap_or_default(),
        owner: action.owner.clone().unwrap_or_default(),
        due: action.due.map(|day| day.to_string()).unwrap_or_default(),
        due_words: action.due.map(|day| words.day(day)).unwrap_or_default(),
        state: value_of(action.state),
        roles: action
            .roles
            .iter()
            .map(|role| RoleView {
                kind: value_of(role.kind),
                who: role.who.clone(),
            })
            .collect(),
        earlier,
        held: false,
        roles_words: roles(words, action),
    }
}

/// The actions about one criterion of a round.
pub(crate) fn about(
    words: &Words,
    contents: &RoundContents,
    sheet: ThingId,
    criterion: &str,
) -> Vec<ActionView> {
    let of_it = contents.actions.iter().filter(|(_, action)| {
        action.sheet == Some(sheet) && action.criterion.as_deref() == Some(criterion)
    });
    of_it
        .map(|(id, action)| view(words, (*id, action), label(contents, action), String::new()))
        .collect()
}

/// The label of the criterion that an action is about.
pub(crate) fn label(contents: &RoundContents, action: &Action) -> Option<String> {
    let (sheet, criterion) = (action.sheet?, action.criterion.as_deref()?);
    let sheet = contents.sheets.iter().find(|one| one.id == sheet)?;
    Some(sheet.workbook.criterion(criterion)?.label.clone())
}

/// "Public health leads, the forum advises".
fn roles(words: &Words, action: &Action) -> String {
    let kinds = [
        (RoleKind::Leads, "plays-leads"),
        (RoleKind::Advises, "plays-advises"),
        (RoleKind::Informs, "plays-informs"),
        (RoleKind::Collaborates, "plays-collaborates"),
    ];
    let told = kinds.into_iter().filter_map(|(kind, key)| {
        let playing = action.roles.iter().filter(|role| role.kind == kind);
        let who: Vec<String> = playing.map(|role| role.who.clone()).collect();
        let args = [
            ("count", who.len().into()),
            ("who", words.list(&who).into()),
        ];
        (!who.is_empty()).then(|| words.say_with(key, &args))
    });
    told.collect::<Vec<_>>().join(", ")
}
