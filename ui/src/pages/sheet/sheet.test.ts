import { tick } from "svelte";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

import fixture from "../../../fixtures/sheet.json";
import { backend } from "../../backend";
import type { SheetView } from "../../bindings";
import { frame, said } from "../../frame/state.svelte";
import { close, findings, named, open, press, type } from "../testing";

const sample = fixture as unknown as SheetView;
const fourth = sample.criteria[3]!;
const start: SheetView = {
  ...sample,
  criteria: sample.criteria.map((one) => (one === fourth ? { ...one, answer: null, shown: null } : one)),
};
let kept: SheetView;

/** The sheet as it stands, kept as the program keeps it. */
function unanswered(): SheetView {
  const criteria = start.criteria.map((criterion) => ({ ...criterion, answer: null, shown: null }));
  return { ...start, criteria, drafts: [] };
}

async function keep(_: string, id: string, value: string | null): Promise<SheetView> {
  const shown = kept.levels.find((level) => level.id === value)?.shown ?? null;
  const criteria = kept.criteria.map((one) => (one.id === id ? { ...one, answer: value, shown } : one));
  kept = { ...kept, criteria };
  return kept;
}

const heading = () => document.querySelector("h1")!.textContent;
const here = () => document.querySelector(".rail [aria-current]")?.textContent ?? "";
const label = (index: number) => kept.criteria[index]!.label;
const at = (index: number) => vi.waitFor(() => expect(heading()).toBe(label(index)));
const answers = () => kept.criteria.map(({ answer }) => answer);

async function opened(view: SheetView, criterion?: string) {
  kept = view;
  vi.spyOn(backend, "sheet").mockImplementation(async () => kept);
  vi.spyOn(backend, "answer").mockImplementation(keep);
  await open({ page: "sheet", sheet: view.sheet, ...(criterion ? { criterion } : {}) });
}

beforeEach(() => frame.set({ saved: "", undo: null, redo: null }));
afterEach(close);

describe("the impression pass", () => {
  it("opens at the first criterion that has no answer, and shows nothing but it", async () => {
    await opened(start);
    expect(heading()).toBe(fourth.label);
    expect(here()).toContain(heading());
    expect(document.querySelectorAll(".level-card")).toHaveLength(start.levels.length + 2);
    expect(document.querySelector("main textarea")).toBeNull();
    expect(await findings()).toEqual([]);
  });

  it("takes one key a criterion, however fast, and ends at the headline with the next act", async () => {
    await opened(unanswered());
    for (const key of "0123432d11") press(key);
    await vi.waitFor(() => expect(heading()).toBe(kept.headline));
    const scale = kept.levels.map(({ id }) => id);
    expect(answers()).toEqual([..."0123432"].map((key) => scale[Number(key)]).concat("dont-know", scale[1]!, scale[1]!));
    await vi.waitFor(() => expect(document.activeElement?.id).toBe("next-act"));
    expect(await findings()).toEqual([]);
  });

  it("goes on to the next open one, and says what was kept", async () => {
    await opened(unanswered());
    press("2");
    await at(1);
    await vi.waitFor(() => expect(document.activeElement?.id).toBe("criterion"));
    expect(said.announced).toContain("Under way in parts");
  });

  it("moves between criteria with the arrows, and answers nothing", async () => {
    await opened(unanswered());
    press("ArrowRight");
    await at(1);
    press("ArrowDown");
    await at(2);
    press("ArrowLeft");
    await at(1);
    expect(answers().every((answer) => answer === null)).toBe(true);
  });

  it("lets arrows walk over the cards without choosing, and stays among them after a choice", async () => {
    await opened(unanswered());
    const radios = () => [...document.querySelectorAll<HTMLInputElement>(".answers input")];
    radios()[0]!.focus();
    press("ArrowDown");
    expect(document.activeElement).toBe(radios()[1]);
    expect(backend.answer).not.toHaveBeenCalled();
    press("Enter");
    await at(1);
    expect(answers()[0]).toBe("agreed");
    await vi.waitFor(() => expect(document.activeElement).toBe(radios()[0]));
    expect(radios().some((radio) => radio.checked)).toBe(false);
  });

  it("asks why something does not apply, and loses nothing when it can't be kept", async () => {
    await opened(unanswered());
    press("n");
    await vi.waitFor(() => expect(document.activeElement?.id).toBe("excuse"));
    const field = document.activeElement as HTMLInputElement;
    const error = { code: "reason-needed", message: "A reason is needed.", hint: "Say why." };
    vi.mocked(backend.answer).mockRejectedValueOnce(error);
    type(field, "No such partner");
    press("Enter");
    await vi.waitFor(() => expect(document.querySelector(".note")?.textContent).toContain(error.hint));
    expect(document.querySelector<HTMLInputElement>("#excuse")!.value).toBe("No such partner");
    expect(await findings()).toEqual([]);
    document.querySelector<HTMLElement>("#excuse")!.focus();
    press("Enter");
    await at(1);
    expect(backend.answer).toHaveBeenLastCalledWith(kept.sheet, kept.criteria[0]!.id, "not-applicable", "No such partner");
  });

  it("takes the next key as an answer at once when Escape leaves the reason, however busy the computer is", async () => {
    await opened(unanswered());
    press("n");
    await vi.waitFor(() => expect(document.activeElement?.id).toBe("excuse"));
    vi.spyOn(backend, "dropDraft").mockReturnValue(new Promise(() => undefined));
    press("Escape");
    await tick();
    expect(document.querySelector("#excuse")).toBeNull();
    press("3");
    await at(1);
    expect(backend.answer).toHaveBeenLastCalledWith(kept.sheet, kept.criteria[0]!.id, kept.levels[3]!.id, null);
  });

  it("keeps what stood when an answer can't be kept", async () => {
    await opened(unanswered());
    vi.mocked(backend.answer).mockRejectedValueOnce({ code: "full", message: "Full.", hint: "Make room." });
    named("label", "Not started").click();
    await vi.waitFor(() => expect(document.querySelector(".note")).not.toBeNull());
    expect(heading()).toBe(label(0));
    expect(document.querySelector(".answers input:checked")).toBeNull();
  });

  it("goes back to the criterion whose answer was undone", async () => {
    const view = unanswered();
    await opened(view);
    press("3");
    await at(1);
    kept = view;
    frame.set({ ...view.frame, undo: "Leaders own the goal: level 3" });
    press("z", { ctrlKey: true });
    await at(0);
  });

  it("simply goes on when all were answered before", async () => {
    const all = unanswered();
    await opened({ ...all, criteria: all.criteria.map((one) => ({ ...one, answer: "dont-know" })) });
    expect(heading()).toBe(kept.headline);
    named(".rail button", label(2)).click();
    await at(2);
    press("4");
    await at(3);
  });
});
