// The program itself. The only file that talks to Tauri.
import { invoke } from "@tauri-apps/api/core";

import type { DraftSpot } from "../bindings";
import type { Backend } from "./backend";

/** The program, with the text fields that are left by what is asked of it. */
const program = (left: DraftSpot[]): Backend => ({
  leaving: program,

  home: (query) => invoke("home", { query }),
  foldPlace: (id, open) => invoke("fold_place", { id, open }),
  placeNames: () => invoke("place_names"),
  work: () => invoke("work"),
  stopWork: () => invoke("stop_work"),
  addPlace: (place) => invoke("add_place", { ...place, left }),
  changePlace: (id, place) => invoke("change_place", { id, ...place, left }),
  remove: (id) => invoke("remove", { id }),
  bin: () => invoke("bin"),
  restore: (id) => invoke("restore", { id }),
  beginAssessment: (place, lens, lensName, mode) => invoke("begin_assessment", { place, lens, lensName, mode, left }),
  takeSample: () => invoke("take_sample"),
  importBundle: (path) => invoke("import_bundle", { path }),
  carry: (id) => invoke("carry", { id }),
  carryAs: (id, path) => invoke("carry_as", { id, path }),

  scope: (round) => invoke("scope", { round }),
  saveScope: (round, fields) => invoke("save_scope", { round, fields, left }),

  sheets: (round) => invoke("sheets", { round }),
  openSheet: (round, workbook) => invoke("open_sheet", { round, workbook }),
  sheet: (sheet) => invoke("sheet", { sheet }),
  answer: (sheet, criterion, answer, reason) => invoke("answer", { sheet, criterion, answer, reason, left }),
  saveReason: (sheet, criterion, reason, audience) => invoke("save_reason", { sheet, criterion, reason, audience, left }),
  saveEvidence: (sheet, criterion, evidence) => invoke("save_evidence", { sheet, criterion, evidence, left }),
  saveNote: (sheet, criterion, note) => invoke("save_note", { sheet, criterion, note, left }),
  saveAim: (sheet, criterion, level, by) => invoke("save_aim", { sheet, criterion, level, by, left }),
  saveWeight: (sheet, criterion, importance, power) => invoke("save_weight", { sheet, criterion, importance, power }),
  takeReadyAction: (sheet, criterion, index) => invoke("take_ready_action", { sheet, criterion, index }),
  closeFork: (record) => invoke("close_fork", { record }),
  putForward: (sheet, criteria, reason) => invoke("put_forward", { sheet, criteria, reason, left }),

  lockRound: (round, room, heldOn) => invoke("lock_round", { round, room, heldOn, left }),
  reopenRound: (round) => invoke("reopen_round", { round }),
  startNextRound: (round, aims, actions) => invoke("start_next_round", { round, aims, actions }),
  lastTime: (round) => invoke("last_time", { round }),
  sayOfAction: (round, action, what) => invoke("say_of_action", { round, action, what }),
  setRevisit: (round, criteria) => invoke("set_revisit", { round, criteria }),
  setMoveReason: (sheet, criterion, since, why, text, audience) =>
    invoke("set_move_reason", { sheet, criterion, since, why, text, audience, left }),

  marks: (round, sheet) => invoke("marks", { round, sheet }),
  setSeats: (round, sheet, counts) => invoke("set_seats", { round, sheet, counts, left }),
  setSmallestGroup: (round, sheet, size) => invoke("set_smallest_group", { round, sheet, size }),
  keyMarks: (sheet, row, cells, done) => invoke("key_marks", { sheet, row, cells, done }),
  dropCounts: (sheet, sector) => invoke("drop_counts", { sheet, sector }),
  openMarks: (sheet) => invoke("open_marks", { sheet }),
  markAgain: (sheet) => invoke("mark_again", { sheet }),
  takeFromMarks: (sheet, criteria) => invoke("take_from_marks", { sheet, criteria }),

  place: (id) => invoke("place", { id }),
  beside: (place, asked) => invoke("beside", { place, asked }),
  rollUp: (place, asked) => invoke("roll_up", { place, asked }),
  askUpward: (place, asked, criterion) => invoke("ask_upward", { place, asked, criterion }),
  sayWilling: (id, willing) => invoke("say_willing", { id, willing }),
  willingPlaces: (place, asked) => invoke("willing_places", { place, asked }),
  goldenThread: (place, asked, criterion) => invoke("golden_thread", { place, asked, criterion }),

  overview: (round) => invoke("overview", { round }),
  compare: (round, beside) => invoke("compare", { round, beside }),
  overTime: (round, chosen) => invoke("over_time", { round, chosen }),
  climbs: (round) => invoke("climbs", { round }),
  sheetFigures: (sheet) => invoke("sheet_figures", { sheet }),
  actions: (round, asked) => invoke("actions", { round, ...asked }),
  saveAction: (round, action, asked) => invoke("save_action", { round, action, ...asked, left }),
  carryOnAction: (action, round) => invoke("carry_on_action", { action, round }),

  report: (round, options) => invoke("report", { round, options }),
  writeReport: (round, options, format) => invoke("write_report", { round, options, format }),
  saveReportAs: (round, options, format, path) => invoke("save_report_as", { round, options, format, path }),
  chooseLogo: (place, path) => invoke("choose_logo", { place, path }),
  removeLogo: (place) => invoke("remove_logo", { place }),
  blank: (round, options) => invoke("blank", { round, options }),
  writeBlank: (round, options) => invoke("write_blank", { round, options }),
  saveBlankAs: (round, options, path) => invoke("save_blank_as", { round, options, path }),
  pickLinks: (round, picks, options) => invoke("pick_links", { round, picks, options }),
  saveAsk: (round, ask, options) => invoke("save_ask", { round, ask, options }),
  showInFolder: (path) => invoke("show_in_folder", { path }),

  history: (thing) => invoke("history", { thing }),
  takeBack: (records) => invoke("take_back", { records }),
  undo: () => invoke("undo"),
  redo: () => invoke("redo"),
  keepDraft: (thing, field, text) => invoke("keep_draft", { thing, field, text }),
  dropDraft: (thing, field) => invoke("drop_draft", { thing, field }),

  settings: () => invoke("settings"),
  saveSettings: (settings) => invoke("save_settings", { settings }),
  aboutWorkbook: (id) => invoke("about_workbook", { id }),
});

export const tauri: Backend = program([]);
