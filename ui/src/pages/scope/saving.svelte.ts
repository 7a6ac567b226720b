// What is filled in on the scope page, saved whole and one after the other when a field is left.
import { backend, type Backend } from "../../backend";
import type { ScopeFields, ScopeView } from "../../bindings";
import { frame } from "../../frame/state.svelte";
import { Turn } from "../../turn";

/** What changes; from what is saved by then, where one field holds several things. Nothing is saved where nothing does. */
export type Change = Partial<ScopeFields> | ((saved: ScopeFields) => Partial<ScopeFields>);

export class Scope {
  view = $state.raw<ScopeView>();
  readonly #turn = new Turn();

  constructor(readonly round: string) {}

  load(): Promise<void> {
    return this.#turn.read(async () => this.#show(await backend.scope(this.round)));
  }

  /** Saves what differs, after what is being saved. What can't be saved stays in its field, and nowhere else. */
  save(change: Change, by: Backend = backend): Promise<void> {
    return this.#turn.take(() => this.#send(change, by));
  }

  async #send(change: Change, by: Backend): Promise<void> {
    const saved = this.view?.fields;
    if (!saved) return;
    const changed = typeof change === "function" ? change(saved) : change;
    if (Object.keys(changed).length === 0) return;
    this.#show(await by.saveScope(this.round, { ...saved, ...changed }));
  }

  #show(answer: ScopeView): void {
    this.view = answer;
    frame.set(answer.frame);
  }
}
