import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

import { backend } from "./backend";
import { draft, type DraftOptions, PAUSE_MS, settled } from "./draft";
import { said } from "./frame/state.svelte";
import { type } from "./pages/testing";

let field: HTMLTextAreaElement;
let save: ReturnType<typeof vi.fn<(text: string, by: unknown) => Promise<void>>>;
const base = { thing: "round-1", field: "goal", value: "before" };
/** Svelte may leave an action's answer out; ours never does. */
let handle: { update?: (options: DraftOptions) => void; destroy?: () => void };

function use(options: Partial<DraftOptions> = {}) {
  handle = draft(field, { ...base, save, ...options }) as typeof handle;
}

beforeEach(() => {
  vi.useFakeTimers();
  field = document.createElement("textarea");
  document.body.replaceChildren(field);
  save = vi.fn(async () => {});
  said.failed = undefined;
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe("a text field", () => {
  it("keeps a draft at a pause, once", async () => {
    const keep = vi.spyOn(backend, "keepDraft");
    use();
    type(field, "a");
    type(field, "ab");
    await vi.advanceTimersByTimeAsync(PAUSE_MS);
    expect(keep).toHaveBeenCalledExactlyOnceWith("round-1", "goal", "ab");
    expect(save).not.toHaveBeenCalled();
  });

  it("saves when it is left, and the draft goes in the same transaction", async () => {
    const drop = vi.spyOn(backend, "dropDraft");
    const leaving = vi.spyOn(backend, "leaving");
    use();
    type(field, "after");
    await vi.advanceTimersByTimeAsync(PAUSE_MS);
    field.dispatchEvent(new Event("blur"));
    expect(await settled()).toBe(true);
    expect(leaving).toHaveBeenCalledExactlyOnceWith([{ thing: "round-1", field: "goal" }]);
    expect(save).toHaveBeenCalledExactlyOnceWith("after", leaving.mock.results[0]!.value);
    expect(drop).not.toHaveBeenCalled();
  });

  it("saves once what is left with a change and a blur, though what is saved stands elsewhere", async () => {
    use({ value: "" });
    for (const time of [1, 2]) {
      type(field, "Ask the hospital");
      field.dispatchEvent(new Event("change"));
      field.dispatchEvent(new Event("blur"));
      expect(await settled()).toBe(true);
      expect(save).toHaveBeenCalledTimes(time);
      expect(field.value, "room for the next").toBe("");
    }
  });

  it("lets go of the draft when it is left as it was", async () => {
    const drop = vi.spyOn(backend, "dropDraft");
    use();
    type(field, "after");
    await vi.advanceTimersByTimeAsync(PAUSE_MS);
    type(field, base.value);
    field.dispatchEvent(new Event("blur"));
    expect(await settled()).toBe(true);
    expect(save).not.toHaveBeenCalled();
    expect(drop).toHaveBeenCalledExactlyOnceWith("round-1", "goal");
  });

  it("saves only once the draft is kept, so that no draft comes after what it became", async () => {
    let kept!: () => void;
    vi.spyOn(backend, "keepDraft").mockReturnValue(new Promise((done) => (kept = () => done({ saved: "", undo: null, redo: null }))));
    use();
    type(field, "after");
    await vi.advanceTimersByTimeAsync(PAUSE_MS);
    field.dispatchEvent(new Event("blur"));
    await vi.advanceTimersByTimeAsync(PAUSE_MS);
    expect(save).not.toHaveBeenCalled();
    kept();
    expect(await settled()).toBe(true);
    expect(save).toHaveBeenCalledOnce();
  });

  it("saves nothing when nothing was typed", async () => {
    use();
    field.dispatchEvent(new Event("blur"));
    await settled();
    expect(save).not.toHaveBeenCalled();
  });

  it("shows what a crash left, and saves it when it is left", async () => {
    use({ drafts: [{ thing: "round-1", field: "goal", text: "half a sentence" }] });
    expect(field.value).toBe("half a sentence");
    field.dispatchEvent(new Event("blur"));
    await settled();
    expect(save).toHaveBeenCalledExactlyOnceWith("half a sentence", expect.anything());
  });

  it("loses nothing when it can't be saved, says why, and doesn't try the same again", async () => {
    save.mockRejectedValue({ code: "not-a-number", message: "“lots” is no number.", hint: "Write it in digits." });
    use();
    type(field, "lots");
    field.dispatchEvent(new Event("blur"));
    expect(await settled()).toBe(false);
    expect(field.value).toBe("lots");
    expect(field.getAttribute("aria-invalid")).toBe("true");
    expect(said.failed?.message).toContain("lots");
    field.dispatchEvent(new Event("blur"));
    expect(save).toHaveBeenCalledOnce();
  });

  it("takes a new value, but not over what is being typed", () => {
    use();
    handle.update?.({ ...base, save, value: "undone" });
    expect(field.value).toBe("undone");
    type(field, "typing");
    handle.update?.({ ...base, save, value: "from elsewhere" });
    expect(field.value).toBe("typing");
  });

  it("saves what stands when its page goes", async () => {
    use();
    type(field, "last words");
    handle.destroy?.();
    await settled();
    expect(save).toHaveBeenCalledExactlyOnceWith("last words", expect.anything());
  });
});
