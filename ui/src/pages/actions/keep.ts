// Text in a form that is saved as a whole: kept as a draft at each pause, dropped when the form is saved or left.
import type { Action } from "svelte/action";

import { backend } from "../../backend";
import type { DraftKept } from "../../bindings";
import { PAUSE_MS } from "../../draft";
import { fail, frame } from "../../frame/state.svelte";

/** What a draft belongs to. */
export interface Kept {
  thing: string;
  field: string;
}

/** The field that every action's draft is kept under. */
export const WHAT = "action-what";

/** Keeps what stands in a text field at each pause. */
export const keep: Action<HTMLTextAreaElement, Kept> = (node, { thing, field }) => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  async function write() {
    try {
      frame.set(await backend.keepDraft(thing, field, node.value));
    } catch (thrown) {
      fail(thrown);
    }
  }
  function typed() {
    clearTimeout(timer);
    timer = setTimeout(write, PAUSE_MS);
  }
  node.addEventListener("input", typed);
  return {
    destroy() {
      clearTimeout(timer);
      node.removeEventListener("input", typed);
    },
  };
};

/** What a crash left of this field. */
export function left(drafts: DraftKept[], thing: string): string | undefined {
  return drafts.find((one) => one.thing === thing && one.field === WHAT)?.text;
}
