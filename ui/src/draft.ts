// A text field that loses nothing: a draft at each pause, saved when it is left.
//
//   <textarea use:draft={{ thing, field: "reason", value: view.reason, drafts: view.drafts, save }}></textarea>
import { tick } from "svelte";
import type { Action } from "svelte/action";

import { backend, type Backend } from "./backend";
import type { DraftKept } from "./bindings";
import { goOnAtTheEnd } from "./caret";
import { stayClear } from "./frame/arriving";
import { fail, frame, said } from "./frame/state.svelte";
import { growing, refit } from "./grow";

/** A pause in typing that is long enough to keep what stands. */
export const PAUSE_MS = 600;

export interface DraftOptions {
  /** What the field belongs to: a round's id, or a criterion as `sheet/criterion`. */
  thing: string;
  /** The field, as the page names it. */
  field: string;
  /** What is saved. */
  value: string;
  /** Drafts that came with the view: one for this field is shown instead of the value. */
  drafts?: DraftKept[];
  /**
   * Saves the text: the page asks the program it is given, which lets go of the draft in the same
   * transaction, and assigns the view it answers with.
   */
  save: (text: string, by: Backend) => Promise<unknown>;
}

const saving = new Set<Promise<boolean>>();

/** Something is on its way to the disk: whoever leaves the page waits for it. */
export function onItsWay(saved: Promise<boolean>): void {
  const done = saved.finally(() => saving.delete(done));
  saving.add(done);
}

/** Waits for the fields that are being saved; false when one of them could not be. */
export async function settled(): Promise<boolean> {
  const all = await Promise.all(saving);
  return all.every((saved) => saved);
}

export const draft: Action<HTMLInputElement | HTMLTextAreaElement, DraftOptions> = (node, first) => {
  let options = first;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let kept = false;
  /** One word to the program after the other: a draft never comes after what it became. */
  let telling: Promise<unknown> = Promise.resolve();
  let failedText: string | undefined;
  /** The text that is being saved: leaving a field says so twice, as a change and as a blur. */
  let writing: string | undefined;

  const left = options.drafts?.find(({ thing, field }) => thing === options.thing && field === options.field);
  kept = left !== undefined;
  node.value = left?.text ?? options.value;
  const away = [goOnAtTheEnd(node, left !== undefined), growing(node)];

  function keep() {
    const { thing, field } = options;
    const text = node.value;
    kept = true;
    telling = telling.then(() => backend.keepDraft(thing, field, text)).then((after) => frame.set(after), fail);
  }

  async function write(text: string): Promise<boolean> {
    const { thing, field, save, value } = options;
    try {
      await telling;
      kept = false;
      if (text !== value) await save(text, backend.leaving([{ thing, field }]));
      else await backend.dropDraft(thing, field);
      failedText = undefined;
      node.removeAttribute("aria-invalid");
      said.failed = undefined;
      await tick();
      // As the program took it: "3/3/26" is 3 March 2026.
      if (node.value === text) node.value = options.value;
      // What is saved may have more beside it now: who may read it, room for the next.
      stayClear();
      return true;
    } catch (thrown) {
      kept = true;
      failedText = text;
      node.setAttribute("aria-invalid", "true");
      fail(thrown);
      return false;
    }
  }

  function leave() {
    clearTimeout(timer);
    const text = node.value;
    if ((text === options.value && !kept) || text === failedText || text === writing) return;
    writing = text;
    const done = write(text).finally(() => (writing = undefined));
    onItsWay(done);
    telling = done;
  }

  function typed() {
    clearTimeout(timer);
    timer = setTimeout(keep, PAUSE_MS);
  }

  node.addEventListener("input", typed);
  node.addEventListener("change", leave);
  node.addEventListener("blur", leave);

  return {
    update(next) {
      const untouched = node.value === options.value;
      options = next;
      if (!untouched || node.value === next.value) return;
      node.value = next.value;
      refit(node);
    },
    destroy() {
      for (const go of away) go();
      leave();
      node.removeEventListener("input", typed);
      node.removeEventListener("change", leave);
      node.removeEventListener("blur", leave);
    },
  };
};
