//! `ui/src/bindings.ts` is written from the views: `UPDATE=1 cargo test -p pit-app`.

use std::{fs, path::Path};

use ts_rs::{Config, TS};

use super::*;

const HEAD: &str = "// Written by `UPDATE=1 cargo test -p pit-app bindings` from crates/app/src/views. Don't edit.\n";

macro_rules! declarations {
    ($config:expr, $($view:ident),+ $(,)?) => { [$($view::decl($config)),+] };
}

fn bindings() -> String {
    let config = Config::new();
    let declarations = declarations![
        &config,
        ActionView,
        ActionsView,
        AgendaRow,
        AskView,
        AskUpward,
        AssessmentRow,
        BesideCell,
        BesideColumn,
        BesideFact,
        BesideRow,
        BesideView,
        BinRow,
        BinView,
        BlankOptions,
        BlankView,
        BoardLinkView,
        BoardPick,
        Carried,
        CardRowView,
        CarryOn,
        Choice,
        ClimbView,
        ClimbsView,
        CommandError,
        CompareView,
        Count,
        CriterionView,
        DraftKept,
        DraftSpot,
        EvidenceView,
        ForkSide,
        ForkView,
        FigureView,
        FindingLink,
        FindingView,
        Frame,
        GroupField,
        HistoryRow,
        HistoryView,
        HomeView,
        PlaceName,
        Lack,
        LastAction,
        LastAim,
        LastPutForward,
        LastSaid,
        LastSheet,
        LastTimeView,
        LevelLook,
        LevelShown,
        MarksCell,
        MarksColumn,
        MarksGrid,
        MarksGroup,
        MarksOpened,
        MarksOpening,
        MarksRow,
        MarksRowState,
        MarksTable,
        MarksView,
        MoveView,
        NoteView,
        PlaceHead,
        PlaceNamed,
        OverTimeView,
        PlaceRow,
        PlaceView,
        PlaceWithin,
        PlacesAsked,
        PlacesChoices,
        PointName,
        PointView,
        ReadyActionView,
        ReportOptions,
        ReportView,
        ReportWritten,
        OverviewView,
        RevisitRow,
        RevisitSheet,
        RoleView,
        RollUpRow,
        RollUpView,
        RoundChoice,
        RoundHead,
        RoundRow,
        RoundsView,
        ScaleLevel,
        ScopeFields,
        ScopeView,
        SeatsView,
        SectorSeats,
        Settings,
        SettingsView,
        SheetBesideView,
        SheetFigure,
        SheetResult,
        SheetTab,
        SheetView,
        SheetsView,
        SpreadView,
        TakeRow,
        ThreadBreak,
        ThreadView,
        UnsavedRow,
        WeakestLink,
        WhoRow,
        WhoView,
        WhyView,
        WillingPlace,
        WillingView,
        WorkView,
        WorkbookRow,
    ];
    let exported = declarations.map(|one| format!("\nexport {one}\n"));
    format!("{HEAD}{}", exported.concat())
}

#[test]
fn the_windows_types_are_those_of_the_views() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../ui/src/bindings.ts");
    if std::env::var_os("UPDATE").is_some() {
        fs::write(&file, bindings()).expect("the bindings can be written");
    }
    let committed = fs::read_to_string(&file)
        .unwrap_or_default()
        .replace("\r\n", "\n");
    assert_eq!(
        committed,
        bindings(),
        "a view changed: run `UPDATE=1 cargo test -p pit-app bindings` and commit ui/src/bindings.ts"
    );
}
