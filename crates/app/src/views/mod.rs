//! What crosses to the window and to `--json`: one view a page, words included.
//!
//! A view is complete: the window shows it and computes nothing. Each type here
//! is written to `ui/src/bindings.ts`; a test fails when the two part.

mod action;
mod blank;
mod climbs;
mod compare;
mod error;
mod figure;
mod fork;
mod frame;
mod history;
mod home;
mod level;
mod marks;
mod overview;
mod place;
mod report;
mod reports;
mod rounds;
mod sample;
mod scope;
mod settings;
mod sheet;
mod why;
mod work;

#[cfg(test)]
mod bindings;

pub use action::{ActionView, ActionsView, RoleView, WhoRow, WhoView};
pub use blank::{BlankOptions, BlankView};
pub use climbs::{ClimbView, ClimbsView};
pub use compare::{CardRowView, CompareView, MoveView, OverTimeView, RoundChoice, SheetBesideView};
pub use error::CommandError;
pub use figure::{FigureView, SheetFigure};
pub use fork::{ForkSide, ForkView};
pub use frame::{Choice, DraftKept, DraftSpot, Frame};
pub use history::{HistoryRow, HistoryView};
pub use home::{
    AssessmentRow, BinRow, BinView, CarryOn, HomeView, PlaceName, PlaceRow, RoundRow, UnsavedRow,
};
pub use level::{LevelLook, LevelShown};
pub use marks::{
    AgendaRow, MarksCell, MarksColumn, MarksGrid, MarksGroup, MarksOpened, MarksOpening, MarksRow,
    MarksRowState, MarksTable, MarksView, SeatsView, SectorSeats, SpreadView, TakeRow,
};
pub use overview::{OverviewView, PointName, PointView};
pub use place::{
    AskUpward, BesideCell, BesideColumn, BesideFact, BesideRow, BesideView, PlaceHead, PlaceNamed,
    PlaceView, PlaceWithin, PlacesAsked, PlacesChoices, RollUpRow, RollUpView, ThreadBreak,
    ThreadView, WillingPlace, WillingView,
};
pub use report::{Carried, ReportWritten};
pub use reports::{
    AskView, BoardLinkView, BoardPick, FindingLink, FindingView, ReportOptions, ReportView,
};
pub use rounds::{
    LastAction, LastAim, LastPutForward, LastTimeView, RevisitRow, RevisitSheet, RoundsView,
};
pub use sample::{Count, SheetResult, WeakestLink};
pub use scope::{GroupField, Lack, RoundHead, ScopeFields, ScopeView, SheetTab};
pub use settings::{Settings, SettingsView};
pub use sheet::{
    CriterionView, EvidenceView, LastSaid, LastSheet, NoteView, ReadyActionView, ScaleLevel,
    SheetView, SheetsView, WorkbookRow,
};
pub use why::WhyView;
pub use work::WorkView;
