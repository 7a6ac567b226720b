// The marks of a sheet: the view, and the row that is keyed. What was keyed stays here until the row is in.
import { tick } from "svelte";

import { backend } from "../../backend";
import type { MarksGroup, MarksRow, MarksTable, MarksView } from "../../bindings";
import { announce, fail, frame, said } from "../../frame/state.svelte";
import { Turn } from "../../turn";
import { words } from "../../words";

export type How = "seats" | "counts";

/** A row that is keyed: what the window itself took in. Null is what was sealed before. */
interface Keyed {
  row: string;
  cells: (string | null)[];
}

export class Marks {
  view: MarksView = $state.raw() as unknown as MarksView;
  how: How = $state("seats");
  /** The sector whose counts are keyed. */
  sector = $state("");
  /** The row that is keyed; empty when all are in. */
  row = $state("");
  cells: (string | null)[] = $state([]);
  /** The cell that has, or had last, the focus. */
  at = $state(0);
  /** Something was keyed that is not in yet. */
  private keyed = false;
  /** The next digit begins a number. */
  private fresh = true;
  /** Finished rows whose answer is still to come: the view doesn't know of them yet. */
  private going: string[] = [];
  /** One row after the other, however fast the keys come. */
  private readonly turn = new Turn();

  constructor(view: MarksView) {
    this.show(view);
    if (view.grid?.byCounts) this.how = "counts";
    this.begin();
  }

  show(view: MarksView): void {
    this.view = view;
    frame.set(view.frame);
    const groups = view.grid?.counts.groups ?? [];
    if (!groups.some(({ sector }) => sector === this.sector)) this.sector = groups[0]?.sector ?? "";
  }

  /** One change after the other; an error goes to the note. */
  change(ask: () => Promise<MarksView>): Promise<boolean> {
    const done = this.turn.take(async () => {
      const view = await ask();
      said.failed = undefined;
      this.show(view);
      return true;
    });
    return done.catch((thrown: unknown) => {
      fail(thrown);
      return false;
    });
  }

  /** Fetches the view anew, after the changes before; a row that something was keyed in stays. */
  async reload(round: string): Promise<void> {
    this.show(await this.turn.read(() => backend.marks(round, this.view.sheet)));
    if (!this.keyed) this.begin();
  }

  get table(): MarksTable | undefined {
    const { grid } = this.view;
    return this.how === "seats" ? grid?.seats : grid?.counts;
  }

  /** The sectors that are shown: all their seats, or the counts of one. */
  get groups(): MarksGroup[] {
    const groups = this.table?.groups ?? [];
    return this.how === "seats" ? groups : groups.filter(({ sector }) => sector === this.sector);
  }

  get rows(): MarksRow[] {
    return this.groups.flatMap(({ rows }) => rows);
  }

  get current(): MarksRow | undefined {
    return this.rows.find(({ id }) => id === this.row);
  }

  get group(): MarksGroup | undefined {
    return this.groups.find(({ rows }) => rows.some(({ id }) => id === this.row));
  }

  /** Keys by seat, or counts of a sector; at the first row that is still to come. */
  enter(how: How, sector = this.sector): void {
    this.how = how;
    this.sector = sector;
    this.begin();
  }

  /** Begins at the first row after `past` that is still to come, else at the first of all. */
  begin(past = ""): void {
    const toCome = ({ id, state }: MarksRow) => (state === "empty" || state === "begun") && !this.going.includes(id);
    const rows = this.rows.filter((row) => row.id !== past && toCome(row));
    const from = this.rows.findIndex(({ id }) => id === past);
    const next = rows.find(({ id }) => this.rows.findIndex((row) => row.id === id) > from) ?? rows[0];
    this.take(next);
  }

  /** Takes a row to be keyed: whole, or where it was left. */
  take(row: MarksRow | undefined): void {
    this.row = row?.id ?? "";
    const cells = row?.cells ?? [];
    // What was sealed of a row that is finished can't be gone on with.
    const begun = row?.state === "begun" && !this.going.includes(row.id);
    this.cells = cells.map((cell) => (begun && cell === "in" ? null : ""));
    this.keyed = begun;
    this.at = Math.max(0, cells.findIndex((cell, at) => cell !== "closed" && this.cells[at] !== null));
    this.fresh = true;
  }

  /** Puts a mark in the cell and moves on. */
  mark(value: string): void {
    if (this.cells[this.at] && this.nextCell(1) === this.at) {
      announce(words("window-marks-full"));
      return;
    }
    this.put(value);
    this.move(1);
  }

  /** Puts a digit to the number in the cell; moves on once no more can follow. */
  digit(digit: string): void {
    const before = this.fresh ? "" : (this.cells[this.at] ?? "");
    const value = String(Number(before + digit));
    this.put(value);
    this.fresh = false;
    if (value === "0" || Number(value) * 10 > (this.group?.people ?? 0)) this.move(1);
  }

  clear(): void {
    if (this.cells[this.at] === "") this.move(-1);
    this.put("");
  }

  private put(value: string): void {
    this.cells[this.at] = value;
    this.keyed = true;
    const { row, cells } = this.snapshot();
    const { sheet } = this.view;
    void this.change(() => backend.keyMarks(sheet, row, cells, false));
  }

  private snapshot(): Keyed {
    return { row: this.row, cells: [...this.cells] };
  }

  move(by: 1 | -1): void {
    this.at = this.nextCell(by);
    this.fresh = true;
    void this.focus();
  }

  private nextCell(by: 1 | -1): number {
    const cells = this.current?.cells ?? [];
    for (let at = this.at + by; at >= 0 && at < cells.length; at += by) if (cells[at] !== "closed") return at;
    return this.at;
  }

  /** The cell that took the focus by itself. */
  arrived(at: number): void {
    if (at !== this.at) this.fresh = true;
    this.at = at;
  }

  /** Finishes the row, if something was keyed in it; what can't be kept comes back to be mended. */
  finish(): void {
    if (!this.keyed || !this.row) return;
    const keyed = this.snapshot();
    const name = this.current?.name ?? "";
    const { sheet } = this.view;
    this.keyed = false;
    this.going.push(keyed.row);
    void this.change(() => backend.keyMarks(sheet, keyed.row, keyed.cells, true)).then((kept) => {
      this.going.splice(this.going.indexOf(keyed.row), 1);
      if (kept) return announce(words("window-marks-row-in", { row: name, sealed: this.view.grid?.sealed ?? "" }));
      this.row = keyed.row;
      this.cells = keyed.cells;
      this.keyed = true;
      void this.focus();
    });
  }

  /** Finishes the row and goes on with the next that is still to come. */
  next(): void {
    const past = this.row;
    this.finish();
    this.begin(past);
    void this.focus();
  }

  /** Leaves the row as it was before. */
  leave(): void {
    const { row, current } = this;
    if (!current) return;
    const { sheet } = this.view;
    if (this.keyed) void this.change(() => backend.keyMarks(sheet, row, current.cells.map(() => ""), false));
    announce(words("window-marks-row-left", { row: current.name }));
    this.keyed = false;
    this.begin();
    void this.focus();
  }

  /** Whether something was keyed in the row that is not in yet. */
  get isKeyed(): boolean {
    return this.keyed;
  }

  /** The focus goes to the cell that is keyed next, or to what comes when every row is in. */
  async focus(): Promise<void> {
    await tick();
    const cell = document.querySelector<HTMLElement>(`[data-cell="${this.at}"]`);
    (cell ?? document.querySelector<HTMLElement>("#open-marks"))?.focus();
  }
}
