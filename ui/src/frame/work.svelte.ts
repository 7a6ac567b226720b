// Long work: a bar while it goes on, and a way to stop it.
import { backend, isCommandError } from "../backend";
import type { WorkView } from "../bindings";
import { announce, fail, said } from "./state.svelte";

/** How often to look how far it is. */
const LOOK_MS = 250;
/** Work that is done before it was seen so often, a second, shows no bar. */
const LONG = 5;

/** The work that has taken long enough to be shown. */
class Working {
  view = $state.raw<WorkView>();
  /** It was asked to stop, and will. */
  stopping = $state(false);
}

export const working = new Working();

/**
 * Runs a change that may take long, as `attempt` does. Once the program has worked on it for a second
 * a bar stands in the frame; the time in which a person chooses a file does not count. What a person
 * stopped is no failure: it is only said.
 */
export async function long<Answer>(change: () => Promise<Answer>): Promise<Answer | undefined> {
  let looks = 0;
  async function look() {
    const view = await backend.work();
    if (over) return;
    looks = view ? looks + 1 : 0;
    const shown = view && looks >= LONG ? view : undefined;
    // Said once: how far it is can be read, and would be in the way.
    if (shown && !working.view) announce(shown.what);
    working.view = shown;
  }
  let over = false;
  const timer = setInterval(() => void look().catch(() => {}), LOOK_MS);
  try {
    const answer = await change();
    said.failed = undefined;
    return answer;
  } catch (thrown) {
    if (isCommandError(thrown) && thrown.code === "stopped") announce(thrown.message);
    else fail(thrown);
    return undefined;
  } finally {
    over = true;
    clearInterval(timer);
    working.view = undefined;
    working.stopping = false;
  }
}

export function stop(): void {
  working.stopping = true;
  void backend.stopWork();
}
