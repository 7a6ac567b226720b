// One change after the other, however fast keys and clicks come. What a change is made of is read when its
// turn comes: then it holds what was saved before it, and none writes over another.
import { onItsWay } from "./draft";
import { here } from "./frame/state.svelte";

export class Turn {
  #last: Promise<unknown> = Promise.resolve();

  /** A change: whoever leaves the page waits for it, and an undo takes it back. */
  take<Answer>(run: () => Promise<Answer>): Promise<Answer> {
    const done = this.read(run);
    const saved = done.then(
      () => true,
      () => false,
    );
    onItsWay(saved);
    here.pending = Promise.all([here.pending, saved]);
    return done;
  }

  /** Only reads, once the changes before it are saved: an older answer never comes after a newer one. */
  read<Answer>(run: () => Promise<Answer>): Promise<Answer> {
    const done = this.#last.then(run);
    this.#last = done.catch(() => {});
    return done;
  }
}
