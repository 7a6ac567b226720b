import type {
  ActionsView,
  AskView,
  BoardPick,
  ActionView,
  BesideView,
  BinView,
  BlankOptions,
  BlankView,
  Carried,
  ClimbsView,
  CommandError,
  CompareView,
  DraftSpot,
  EvidenceView,
  Frame,
  HistoryView,
  HomeView,
  LastTimeView,
  MarksView,
  NoteView,
  OverTimeView,
  PlaceName,
  ReportOptions,
  PlacesAsked,
  PlaceView,
  ReportView,
  RollUpView,
  OverviewView,
  ScopeFields,
  ScopeView,
  Settings,
  SettingsView,
  SheetFigure,
  SheetsView,
  SheetView,
  ThreadView,
  WillingView,
  WorkView,
} from "../bindings";

/** Which actions, and in what order. */
export interface ActionsQuery {
  filter: "open" | "done" | "carried" | "all";
  order: "due" | "owner" | "criterion" | "segment";
  query: string;
}

/** A place as its form says it; numbers as they were typed. */
export interface PlaceFields {
  name: string;
  size: string;
  population: string;
  partOf: string | null;
}

/** All the window may ask of the program. One method a command, the same name. */
export interface Backend {
  /** The same program for somebody who leaves text fields: their drafts go with what is saved through it. */
  leaving(fields: DraftSpot[]): Backend;

  home(query: string): Promise<HomeView>;
  /** Opens or folds a place: those within it are listed or not. */
  foldPlace(id: string, open: boolean): Promise<HomeView>;
  placeNames(): Promise<PlaceName[]>;
  /** How far the long work is that is being done; nothing where none is. */
  work(): Promise<WorkView | null>;
  /** Asks that work to stop: then nothing of it was done. */
  stopWork(): Promise<void>;
  addPlace(place: PlaceFields): Promise<HomeView>;
  changePlace(id: string, place: PlaceFields): Promise<HomeView>;
  remove(id: string): Promise<HomeView>;
  bin(): Promise<BinView>;
  restore(id: string): Promise<BinView>;
  /** Answers with the id of the new assessment's first round. */
  beginAssessment(place: string, lens: string, lensName: string, mode: string): Promise<string>;
  takeSample(): Promise<HomeView>;
  /** Answers with what came in, a line each. An empty path asks for one, and so below. */
  importBundle(path: string): Promise<string[]>;
  /** Saves a place, an assessment or a round with its history in the folder of copies. */
  carry(id: string): Promise<Carried>;
  /** Answers with nothing where nobody says where to. */
  carryAs(id: string, path: string): Promise<Carried | null>;

  scope(round: string): Promise<ScopeView>;
  saveScope(round: string, fields: ScopeFields): Promise<ScopeView>;

  sheets(round: string): Promise<SheetsView>;
  openSheet(round: string, workbook: string): Promise<SheetView>;
  sheet(sheet: string): Promise<SheetView>;
  /** The answer is a level's id, `dont-know`, `not-applicable` (with a reason), or null to take it back. */
  answer(sheet: string, criterion: string, answer: string | null, reason: string | null): Promise<SheetView>;
  saveReason(sheet: string, criterion: string, reason: string, audience: string): Promise<SheetView>;
  saveEvidence(sheet: string, criterion: string, evidence: EvidenceView): Promise<SheetView>;
  saveNote(sheet: string, criterion: string, note: NoteView): Promise<SheetView>;
  saveAim(sheet: string, criterion: string, level: string, by: string): Promise<SheetView>;
  saveWeight(sheet: string, criterion: string, importance: number, power: number): Promise<SheetView>;
  takeReadyAction(sheet: string, criterion: string, index: number): Promise<SheetView>;
  /** Keeps one side of what two computers say differently, by its record. */
  closeFork(record: string): Promise<Frame>;
  putForward(sheet: string, criteria: string[], reason: string): Promise<OverviewView>;

  /** Who was in the room by sector, and the day it was held, as typed: said with the lock. */
  lockRound(round: string, room: string[], heldOn: string): Promise<OverviewView>;
  reopenRound(round: string): Promise<OverviewView>;
  /** Answers with the id of the new round. */
  startNextRound(round: string, aims: boolean, actions: boolean): Promise<string>;
  /** What the round before said, and what became of it. */
  lastTime(round: string): Promise<LastTimeView>;
  /** What became of an action of the round before: `done`, `carried-on` or `not-done`. */
  sayOfAction(round: string, action: string, what: string): Promise<LastTimeView>;
  /** What this round looks at again, each named `workbook/criterion`. */
  setRevisit(round: string, criteria: string[]): Promise<LastTimeView>;
  /** Why a criterion moved since an earlier round; an empty why takes it back. */
  setMoveReason(sheet: string, criterion: string, since: string, why: string, text: string, audience: string): Promise<Frame>;

  /** Without a sheet: the one that is being marked. */
  marks(round: string, sheet: string): Promise<MarksView>;
  setSeats(round: string, sheet: string, counts: string[]): Promise<MarksView>;
  setSmallestGroup(round: string, sheet: string, size: number): Promise<MarksView>;
  /** A row is a seat's id or `sector/criterion`. A cell that is null stays as it was sealed. */
  keyMarks(sheet: string, row: string, cells: (string | null)[], done: boolean): Promise<MarksView>;
  dropCounts(sheet: string, sector: string): Promise<MarksView>;
  openMarks(sheet: string): Promise<MarksView>;
  markAgain(sheet: string): Promise<MarksView>;
  takeFromMarks(sheet: string, criteria: string[]): Promise<MarksView>;

  place(id: string): Promise<PlaceView>;
  /** Without places: those within it, by name. Never in an order of levels. */
  beside(place: string, asked: PlacesAsked): Promise<BesideView>;
  rollUp(place: string, asked: PlacesAsked): Promise<RollUpView>;
  askUpward(place: string, asked: PlacesAsked, criterion: string): Promise<RollUpView>;
  sayWilling(id: string, willing: boolean): Promise<PlaceView>;
  willingPlaces(place: string, asked: PlacesAsked): Promise<WillingView>;
  goldenThread(place: string, asked: PlacesAsked, criterion: string): Promise<ThreadView>;

  overview(round: string): Promise<OverviewView>;
  /** Beside another round; without one, beside the last before it. */
  compare(round: string, beside: string): Promise<CompareView>;
  /** The rounds chosen of its assessment; none: all of them. */
  overTime(round: string, chosen: string[]): Promise<OverTimeView>;
  climbs(round: string): Promise<ClimbsView>;
  /** Each under its heading; its parts are criteria's ids. */
  sheetFigures(sheet: string): Promise<SheetFigure[]>;
  actions(round: string, asked: ActionsQuery): Promise<ActionsView>;
  saveAction(round: string, action: ActionView, asked: ActionsQuery): Promise<ActionsView>;
  carryOnAction(action: string, round: string): Promise<ActionsView>;

  report(round: string, options: ReportOptions): Promise<ReportView>;
  /** A form is one of the view's `formats`. */
  writeReport(round: string, options: ReportOptions, format: string): Promise<ReportView>;
  /** Without a path the program asks for one; where nobody says, nothing is written. */
  saveReportAs(round: string, options: ReportOptions, format: string, path: string): Promise<ReportView>;
  /** A PNG picture for the place's papers; an empty path asks for one. */
  chooseLogo(place: string, path: string): Promise<PlaceView>;
  removeLogo(place: string): Promise<PlaceView>;
  /** Workbooks to mark by hand, for a round or for none; without options, what is offered first. */
  blank(round: string | null, options: BlankOptions | null): Promise<BlankView>;
  writeBlank(round: string | null, options: BlankOptions): Promise<BlankView>;
  saveBlankAs(round: string | null, options: BlankOptions, path: string): Promise<BlankView>;
  /** What is put forward of each sheet, for the board paper: at most three in all. */
  pickLinks(round: string, picks: BoardPick[], options: ReportOptions): Promise<ReportView>;
  /** Without a decision the ask goes into the bin. */
  saveAsk(round: string, ask: AskView, options: ReportOptions): Promise<ReportView>;
  showInFolder(path: string): Promise<void>;

  /** A round's id, or a criterion as `sheet/criterion`. */
  history(thing: string): Promise<HistoryView>;
  /** Writes the state that the record had as a new change. */
  takeBack(records: string[]): Promise<Frame>;
  undo(): Promise<Frame>;
  redo(): Promise<Frame>;
  keepDraft(thing: string, field: string, text: string): Promise<Frame>;
  dropDraft(thing: string, field: string): Promise<void>;

  settings(): Promise<SettingsView>;
  saveSettings(settings: Settings): Promise<SettingsView>;
  aboutWorkbook(id: string): Promise<string[]>;
}

/** Whether something thrown is an error made for people. */
export function isCommandError(thrown: unknown): thrown is CommandError {
  return typeof thrown === "object" && thrown !== null && "code" in thrown && "hint" in thrown;
}
