// A program that always answers with the sample: for tests and for a plain browser.
// The files are written by Rust from the real sample (tests/tests/fixtures.rs).
import actions from "../../fixtures/actions.json";
import beside from "../../fixtures/beside.json";
import bin from "../../fixtures/bin.json";
import blank from "../../fixtures/blank.json";
import climbs from "../../fixtures/climbs.json";
import compare from "../../fixtures/compare.json";
import figures from "../../fixtures/figures.json";
import history from "../../fixtures/history.json";
import home from "../../fixtures/home.json";
import lastTime from "../../fixtures/last-time.json";
import marks from "../../fixtures/marks.json";
import overTime from "../../fixtures/over-time.json";
import overview from "../../fixtures/overview.json";
import place from "../../fixtures/place.json";
import report from "../../fixtures/report.json";
import rollUp from "../../fixtures/roll-up.json";
import scope from "../../fixtures/scope.json";
import settings from "../../fixtures/settings.json";
import sheet from "../../fixtures/sheet.json";
import sheets from "../../fixtures/sheets.json";
import thread from "../../fixtures/thread.json";
import willing from "../../fixtures/willing.json";
import type {
  ActionsView,
  BesideView,
  BinView,
  BlankView,
  Carried,
  ClimbsView,
  CompareView,
  HistoryView,
  HomeView,
  LastTimeView,
  MarksView,
  PlaceView,
  OverTimeView,
  ReportView,
  RollUpView,
  OverviewView,
  ScopeView,
  SettingsView,
  SheetFigure,
  SheetsView,
  SheetView,
  ThreadView,
  WillingView,
} from "../bindings";
import { words } from "../words";
import type { Backend } from "./backend";

/** What was answered must not be changed by the one who asked. */
function answer<View>(view: unknown): () => Promise<View> {
  return async () => structuredClone(view) as View;
}

const homeView = answer<HomeView>(home);
const binView = answer<BinView>(bin);
const blankView = answer<BlankView>(blank);
const scopeView = answer<ScopeView>(scope);
const sheetView = answer<SheetView>(sheet);
const actionsView = answer<ActionsView>(actions);
const marksView = answer<MarksView>(marks);
const overviewView = answer<OverviewView>(overview);
const lastTimeView = answer<LastTimeView>(lastTime);
const reportView = answer<ReportView>(report);
const settingsView = answer<SettingsView>(settings);
const frameView = answer<HomeView["frame"]>(home.frame);
const nothing = async () => {};
const carried = answer<Carried>({
  path: "/home/you/Documents/PIT Workbench/Copies/3 March 2026, Whole place, Harbourton.pit",
  sentence: words("carried", { entries: 214 }),
});

/** A change answers with the same view: the fake keeps nothing. */
export const fake: Backend = {
  leaving: () => fake,
  home: homeView,
  foldPlace: homeView,
  placeNames: async () => home.places.map(({ id, name, larger }) => ({ id, name, larger })),
  work: async () => null,
  stopWork: nothing,
  addPlace: homeView,
  changePlace: homeView,
  remove: homeView,
  bin: binView,
  restore: binView,
  beginAssessment: async () => scope.place.round,
  takeSample: homeView,
  importBundle: async () => [],
  carry: carried,
  carryAs: carried,
  scope: scopeView,
  saveScope: scopeView,
  sheets: answer<SheetsView>(sheets),
  openSheet: sheetView,
  sheet: sheetView,
  answer: sheetView,
  saveReason: sheetView,
  saveEvidence: sheetView,
  saveNote: sheetView,
  saveAim: sheetView,
  saveWeight: sheetView,
  takeReadyAction: sheetView,
  closeFork: frameView,
  marks: marksView,
  setSeats: marksView,
  setSmallestGroup: marksView,
  keyMarks: marksView,
  dropCounts: marksView,
  openMarks: marksView,
  markAgain: marksView,
  takeFromMarks: marksView,
  putForward: overviewView,
  place: answer<PlaceView>(place),
  beside: answer<BesideView>(beside),
  rollUp: answer<RollUpView>(rollUp),
  askUpward: answer<RollUpView>(rollUp),
  sayWilling: answer<PlaceView>(place),
  willingPlaces: answer<WillingView>(willing),
  goldenThread: answer<ThreadView>(thread),
  lockRound: overviewView,
  reopenRound: overviewView,
  startNextRound: async () => scope.place.round,
  lastTime: lastTimeView,
  sayOfAction: lastTimeView,
  setRevisit: lastTimeView,
  setMoveReason: frameView,
  overview: overviewView,
  compare: answer<CompareView>(compare),
  overTime: answer<OverTimeView>(overTime),
  climbs: answer<ClimbsView>(climbs),
  sheetFigures: answer<SheetFigure[]>(figures),
  actions: actionsView,
  saveAction: actionsView,
  carryOnAction: actionsView,
  report: reportView,
  writeReport: reportView,
  saveReportAs: reportView,
  chooseLogo: answer<PlaceView>(place),
  removeLogo: answer<PlaceView>(place),
  blank: blankView,
  writeBlank: blankView,
  saveBlankAs: blankView,
  pickLinks: reportView,
  saveAsk: reportView,
  showInFolder: nothing,
  history: answer<HistoryView>(history),
  takeBack: frameView,
  undo: frameView,
  redo: frameView,
  keepDraft: frameView,
  dropDraft: nothing,
  settings: settingsView,
  saveSettings: async (changed) => ({ ...(await settingsView()), settings: changed }),
  aboutWorkbook: answer<string[]>(sheet.about),
};
