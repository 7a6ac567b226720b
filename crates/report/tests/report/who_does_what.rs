//! Who does what: gaps and crowding among the open actions.

use pit_record::ThingId;
use pit_record::body::{Action, ActionState, Role, RoleKind};
use pit_report::content::{part_words, who_does_what};
use pit_words::Words;

fn action(what: &str, roles: &[(RoleKind, &str)]) -> Action {
    let roles: Vec<Role> = roles
        .iter()
        .map(|(kind, who)| Role {
            kind: *kind,
            who: (*who).into(),
        })
        .collect();
    Action {
        round: ThingId::from_bytes([9; 16]),
        sheet: None,
        criterion: None,
        what: what.into(),
        segment: None,
        works_on: None,
        owner: None,
        due: None,
        state: ActionState::ToStart,
        roles,
        carries_on: None,
    }
}

fn told(actions: &[Action]) -> Vec<String> {
    let ids = (1..).map(|n| ThingId::from_bytes([n; 16]));
    let words = Words::english();
    let matrix = who_does_what(&words, ids.zip(actions));
    matrix.map_or_else(Vec::new, |matrix| matrix.sentences)
}

#[test]
fn gaps_and_crowding_are_told_by_name() {
    use RoleKind::{Advises, Collaborates, Leads};
    let mut done = action("Old", &[(Leads, "The trust")]);
    done.state = ActionState::Done;
    let actions = [
        action(
            "Map the gaps",
            &[(Leads, "Public health"), (Advises, "Healthwatch")],
        ),
        action("Train", &[(Leads, "public  Health"), (Leads, "The trust")]),
        action("Meet", &[(Leads, "Public health")]),
        done,
        action("Print.", &[(Collaborates, "Healthwatch")]),
    ];
    assert_eq!(
        told(&actions),
        [
            "One open action has nobody to lead it: “Print”.",
            "One open action has more than one lead: “Train”.",
            "Public health leads 3 of the 3 open actions that have a lead. Could somebody else lead some of them?",
        ]
    );
    let words = Words::english();
    let ids = (1..).map(|n| ThingId::from_bytes([n; 16]));
    let matrix = who_does_what(&words, ids.zip(&actions)).expect("somebody is named");
    assert_eq!(
        matrix.organisations,
        ["Healthwatch", "Public health", "The trust"]
    );
    let numbers: Vec<usize> = matrix.rows.iter().map(|row| row.number).collect();
    assert_eq!(numbers, [1, 2, 3, 5], "the numbers of the table of actions");
    let told = |row: usize| {
        let parts = matrix.rows[row].parts.iter();
        parts
            .map(|parts| part_words(&words, parts))
            .collect::<Vec<_>>()
    };
    assert_eq!(told(0), ["advises", "leads", ""]);
    assert_eq!(told(1), ["", "leads", "leads"]);
    assert_eq!(
        part_words(&words, &[Leads, Collaborates]),
        "leads, works with others"
    );
}

#[test]
fn an_even_plan_says_so_and_one_without_names_has_no_matrix() {
    let even = [
        action("One", &[(RoleKind::Leads, "Council")]),
        action("Two", &[(RoleKind::Leads, "Trust")]),
    ];
    assert_eq!(
        told(&even),
        ["Every open action has one lead, and no organisation leads most of them."]
    );
    assert!(told(&[action("Alone", &[])]).is_empty());
    assert!(told(&[]).is_empty());
}
