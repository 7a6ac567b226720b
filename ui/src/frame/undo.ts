// Taking back and doing again, on every page.
import { backend } from "../backend";
import { go } from "../router";
import { words } from "../words";
import { announce, attempt, frame, here, said } from "./state.svelte";

/** Takes back the newest change and fetches the page anew. */
export async function undo(): Promise<void> {
  await here.pending;
  if (frame.undo) await step(backend.undo, words("history-undo", { what: frame.undo }));
}

/** Does again what was taken back last. */
export async function redo(): Promise<void> {
  await here.pending;
  if (frame.redo) await step(backend.redo, words("history-redo", { what: frame.redo }));
}

async function step(change: typeof backend.undo, done: string): Promise<void> {
  await attempt(async () => {
    const after = await change();
    said.failed = undefined;
    await here.reload?.();
    // What the page was about may be gone with what was taken back.
    if (said.failed !== undefined) await go({ page: "home" });
    frame.set(after);
    announce(done);
  });
}
