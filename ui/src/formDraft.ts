// A form that is saved as a whole: what stands in it is kept as one draft at each pause, and goes in the
// transaction of what it becomes.
import type { Action } from "svelte/action";

import { backend, type Backend } from "./backend";
import type { DraftKept, DraftSpot } from "./bindings";
import { goOnAtTheEnd } from "./caret";
import { onItsWay, PAUSE_MS } from "./draft";
import { fail, frame } from "./frame/state.svelte";
import { growing } from "./grow";
import { isTextField } from "./keys";

/** What the draft of a thing that isn't there yet belongs to. */
export const NOTHING_YET = "00000000-0000-0000-0000-000000000000";

export class FormDraft<Fields> {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private keeping: Promise<unknown> = Promise.resolve();
  /** Something was typed that is neither saved nor left. */
  private begun = false;

  /** `read` gives the fields as they stand. */
  constructor(
    private readonly spot: DraftSpot,
    private readonly read: () => Fields,
  ) {}

  /** For the form's element: keeps what is typed in it, also when its page goes. `left` is what was found in it. */
  readonly keep: Action<HTMLElement, unknown> = (node, left) => {
    const away = [goOnAtTheEnd(node, left !== undefined), growing(node)];
    const typed = ({ target }: Event) => {
      if (!this.begun && !isTextField(target)) return;
      this.begun = true;
      clearTimeout(this.timer);
      this.timer = setTimeout(() => this.write(), PAUSE_MS);
    };
    node.addEventListener("input", typed);
    return {
      destroy: () => {
        for (const go of away) go();
        node.removeEventListener("input", typed);
        if (this.begun) this.write();
      },
    };
  };

  /**
   * Saves the form: `run` asks the program it is given, which lets go of the draft in the same
   * transaction, and says whether it was saved.
   */
  async save(run: (by: Backend) => Promise<boolean>): Promise<boolean> {
    clearTimeout(this.timer);
    await this.keeping;
    this.begun = false;
    const saved = await run(backend.leaving([this.spot]));
    if (!saved) this.begun = true;
    return saved;
  }

  /** It is left without saving: its draft goes. */
  async drop(): Promise<void> {
    clearTimeout(this.timer);
    this.begun = false;
    const { thing, field } = this.spot;
    this.keeping = this.keeping.then(() => backend.dropDraft(thing, field)).catch(fail);
    await this.keeping;
  }

  private write(): void {
    clearTimeout(this.timer);
    const { thing, field } = this.spot;
    const text = JSON.stringify(this.read());
    this.keeping = this.keeping
      .then(() => backend.keepDraft(thing, field, text))
      .then((kept) => frame.set(kept))
      .catch(fail);
    onItsWay(this.keeping.then(() => true));
  }
}

/** What was being typed into a form, if it was left so. */
export function found<Fields>(drafts: DraftKept[], { thing, field }: DraftSpot): Fields | undefined {
  const text = drafts.find((draft) => draft.thing === thing && draft.field === field)?.text;
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text) as Fields;
  } catch {
    return undefined;
  }
}
