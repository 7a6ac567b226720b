// The sheet that is open: its view, where one stands in it, and in which pass.
import { tick } from "svelte";

import { backend, type Backend } from "../../backend";
import type { CriterionView, DraftKept, DraftSpot, SheetView } from "../../bindings";
import type { DraftOptions } from "../../draft";
import { announce, attempt, frame, isLocked } from "../../frame/state.svelte";
import { Turn } from "../../turn";

/** The impression pass asks for one key a criterion; closer opens the rest; the end shows the headline. */
export type Pass = "impression" | "closer" | "end";

/** A change of a criterion, made from how that is saved by the time its turn comes. */
export type Change = (now: CriterionView, by: Backend) => Promise<SheetView>;

export const NOT_APPLICABLE = "not-applicable";
export const DONT_KNOW = "dont-know";
/** The field under which the reason why a criterion doesn't apply is kept while it is typed. */
export const EXCUSE = "excuse";

export class Sheet {
  view: SheetView = $state.raw() as unknown as SheetView;
  pass: Pass = $state("impression");
  /** The id of the criterion that is looked at. */
  at = $state("");
  /** A reason is asked for why the criterion doesn't apply. */
  excusing = $state(false);

  private readonly written = new Set<string>();
  private readonly changes = new Turn();
  private readonly answers = new Turn();

  constructor(view: SheetView, criterion: string | undefined) {
    this.show(view);
    const asked = view.criteria.find(({ id }) => id === criterion);
    const start = asked ?? view.criteria.find(isOpen);
    this.at = start?.id ?? view.criteria[0]?.id ?? "";
    const left = view.drafts.find(({ field }) => field === EXCUSE);
    const excused = view.criteria.find(({ id }) => left?.thing === `${view.sheet}/${id}`);
    if (excused) {
      this.at = excused.id;
      this.excusing = true;
      if (excused.answer !== null) this.pass = "closer";
    } else if (asked || (start && this.locked)) this.pass = "closer";
    else if (!start) this.pass = "end";
  }

  get criterion(): CriterionView | undefined {
    return this.view.criteria.find(({ id }) => id === this.at);
  }

  /** Its round is locked: it is read, and nothing of it changes. */
  get locked(): boolean {
    return isLocked(this.view.place);
  }

  /** Says that it is locked, where it is. */
  refuses(): boolean {
    if (this.locked) announce(this.view.place.locked);
    return this.locked;
  }

  get index(): number {
    return this.view.criteria.findIndex(({ id }) => id === this.at);
  }

  get next(): CriterionView | undefined {
    return this.view.criteria[this.index + 1];
  }

  show(view: SheetView): void {
    this.view = view;
    frame.set(view.frame);
  }

  /** Fetches the view anew after an undo, and goes to the criterion whose answer turned. */
  async reload(): Promise<void> {
    const before = this.view.criteria;
    await this.changes.read(async () => this.show(await backend.sheet(this.view.sheet)));
    const turned = this.view.criteria.find(({ answer }, index) => answer !== before[index]?.answer);
    if (!turned) return;
    this.at = turned.id;
    if (this.pass === "end") this.pass = "impression";
  }

  /** One change of a criterion, named when it is asked for; an error is thrown on. */
  change(id: string, change: Change, by: Backend = backend): Promise<void> {
    return this.changes.take(async () => {
      const now = this.view.criteria.find((criterion) => criterion.id === id);
      if (!now) throw new Error(`no criterion ${id}`);
      this.show(await change(now, by));
    });
  }

  /** Runs once everything before it has been answered and shown. */
  inTurn<Answer>(run: () => Promise<Answer>): Promise<Answer> {
    return this.answers.take(run);
  }

  /** One change; an error goes to the note, and the answer is false. */
  async dare(id: string, change: Change, by: Backend = backend): Promise<boolean> {
    const done = await attempt(async () => {
      await this.change(id, change, by);
      return true;
    });
    return done ?? false;
  }

  /** The drafts that a crash left, without those that were kept since. */
  get drafts(): DraftKept[] {
    return this.view.drafts.filter(({ thing, field }) => !this.written.has(`${thing} ${field}`));
  }

  /** A draft that was shown again is saved now, or left. */
  settle({ thing, field }: DraftSpot): void {
    this.written.add(`${thing} ${field}`);
  }

  /** A text field of a criterion: `change` makes of what was typed what is to be kept. */
  text(id: string, field: string, value: string, change: (typed: string) => Change): DraftOptions {
    const thing = `${this.view.sheet}/${id}`;
    const name = `${thing} ${field}`;
    const save = async (typed: string, by: Backend) => {
      this.written.add(name);
      try {
        await this.change(id, change(typed), by);
      } catch (thrown) {
        this.written.delete(name);
        throw thrown;
      }
    };
    return { thing, field, value, drafts: this.drafts, save };
  }

  /** Looks at a criterion in the pass that is on. */
  look(id: string): void {
    this.at = id;
    this.excusing = false;
    if (this.pass === "end") this.pass = "impression";
  }

  /** The criterion before or after; past the last, the end of the impression pass. */
  step(by: 1 | -1): void {
    const to = this.view.criteria[this.pass === "end" ? this.view.criteria.length - 1 : this.index + by];
    if (to) this.look(to.id);
    else if (by === 1 && this.pass === "impression") this.end();
  }

  closer(id: string = this.at): void {
    this.look(id);
    this.pass = "closer";
  }

  impression(): void {
    this.look(this.at);
    this.pass = "impression";
  }

  end(): void {
    this.excusing = false;
    this.pass = "end";
    announce(this.view.headline);
  }

  /** After an answer: the next open criterion; once all were answered before, simply the next. */
  follow(wasOpen: boolean): void {
    const { criteria } = this.view;
    const rest = [...criteria.slice(this.index + 1), ...criteria.slice(0, this.index)];
    const next = wasOpen || criteria.some(isOpen) ? rest.find(isOpen) : this.next;
    if (next) this.look(next.id);
    else this.end();
  }
}

export function isOpen(criterion: CriterionView): boolean {
  return criterion.answer === null;
}

/** Puts the focus on what `selector` finds once the page stands. */
export async function focusOn(selector: string): Promise<void> {
  await tick();
  document.querySelector<HTMLElement>(selector)?.focus();
}
