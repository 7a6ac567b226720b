import { afterEach, describe, expect, it, vi } from "vitest";

import fixture from "../../../fixtures/sheet.json";
import { backend } from "../../backend";
import type { SheetView } from "../../bindings";
import { close, findings, named, open, press, type } from "../testing";

const sample = fixture as unknown as SheetView;
const third = sample.criteria[2]!;
/** A criterion below working, with ready actions that nobody took yet. */
const fact = {
  id: "e1",
  fact: "Two maps of the same ward disagree",
  figure: "12%",
  source: "Ward profiles",
  dated: "2024",
  strength: "documented",
  whoBenefits: false,
  audience: "room",
};
const priorities = {
  ...third,
  notes: [],
  evidence: [fact],
  readyActions: third.readyActions.map((ready) => ({ ...ready, taken: false })),
};
const view = withCriterion({ ...sample, sheet: "sheet-1", drafts: [] }, priorities);
const stands = view.levels.findIndex(({ id }) => id === priorities.answer);

function withCriterion(whole: SheetView, changed: SheetView["criteria"][0]): SheetView {
  return { ...whole, criteria: whole.criteria.map((one) => (one.id === changed.id ? changed : one)) };
}

async function closer(shown: SheetView = view, criterion = priorities.id) {
  vi.spyOn(backend, "sheet").mockResolvedValue(shown);
  await open({ page: "sheet", sheet: view.sheet, criterion });
}

async function section(key: string): Promise<HTMLElement> {
  press(key);
  await vi.waitFor(() => expect(document.activeElement?.closest(".folded")).not.toBeNull());
  return document.activeElement as HTMLElement;
}

async function openAll() {
  for (const details of document.querySelectorAll<HTMLDetailsElement>(".folded")) details.open = true;
  await vi.waitFor(() =>
    expect(document.querySelectorAll(".folded__inside").length).toBe(document.querySelectorAll(".folded").length),
  );
}

afterEach(close);

describe("the aim", () => {
  it("is kept as it was chosen last, however fast the arrow keys come", async () => {
    await closer();
    await openAll();
    const save = vi.spyOn(backend, "saveAim").mockResolvedValue(view);
    const select = [...document.querySelectorAll<HTMLSelectElement>("select")].find(({ labels }) => labels[0]?.textContent.includes("Level to reach"))!;
    const levels = view.levels.slice(1, 4).map(({ id }) => id);
    for (const level of levels) {
      select.value = level;
      select.dispatchEvent(new Event("change", { bubbles: true }));
    }
    await vi.waitFor(() => expect(save.mock.calls.map(([, , level]) => level)).toEqual(levels));
    expect(document.querySelector('[role="alert"]')).toBeNull();
  });
});

describe("looking closer", () => {
  it("shows today's words beside the next level's, the questions, and everything else folded", async () => {
    await closer();
    const text = document.body.textContent;
    const climb = priorities.levels.slice(stands, stands + 2);
    for (const words of [priorities.label, ...climb, ...priorities.probes]) expect(text).toContain(words);
    expect(document.querySelector(".folded[open]")).toBeNull();
    expect(await findings()).toEqual([]);
  });

  it("is clean with everything open", async () => {
    await closer();
    await openAll();
    expect(await findings()).toEqual([]);
  });

  it("keeps the reason when it is left, with its audience", async () => {
    const save = vi.spyOn(backend, "saveReason");
    await closer();
    const field = (await section("r")) as HTMLTextAreaElement;
    type(field, "Two maps, never laid side by side.");
    field.blur();
    await vi.waitFor(() =>
      expect(save).toHaveBeenCalledWith("sheet-1", priorities.id, "Two maps, never laid side by side.", priorities.audience),
    );
  });

  it("loses nothing that was typed when it can't be kept", async () => {
    vi.spyOn(backend, "saveReason").mockRejectedValue({ code: "full", message: "Full.", hint: "Make room." });
    await closer();
    const field = (await section("r")) as HTMLTextAreaElement;
    type(field, "Still here");
    field.blur();
    await vi.waitFor(() => expect(document.querySelector(".note")?.textContent).toContain("Make room."));
    expect(field.value).toBe("Still here");
  });

  it("keeps a new note once, and makes room for one more", async () => {
    const note = { id: "n9", kind: "gap", text: "No youth voice", audience: "room" };
    const after = withCriterion(view, { ...priorities, notes: [note] });
    const save = vi.spyOn(backend, "saveNote").mockResolvedValue(after);
    await closer();
    const field = (await section("g")) as HTMLTextAreaElement;
    type(field, note.text);
    field.blur();
    await vi.waitFor(() => expect(document.querySelectorAll("#section-gap textarea")).toHaveLength(2));
    expect(save).toHaveBeenCalledTimes(1);
    expect(save).toHaveBeenCalledWith("sheet-1", priorities.id, { ...note, id: "" });
    const texts = [...document.querySelectorAll<HTMLTextAreaElement>("#section-gap textarea")].map(({ value }) => value);
    expect(texts).toEqual([note.text, ""]);
  });

  it("keeps each field of a fact", async () => {
    const save = vi.spyOn(backend, "saveEvidence");
    await closer();
    await section("e");
    const source = named("#section-evidence label", "Source").querySelector("input")!;
    type(source, "Census");
    source.dispatchEvent(new Event("change", { bubbles: true }));
    await vi.waitFor(() =>
      expect(save).toHaveBeenCalledWith("sheet-1", priorities.id, { ...fact, source: "Census" }),
    );
  });

  it("takes over a ready action with one key", async () => {
    const take = vi.spyOn(backend, "takeReadyAction");
    await closer();
    const first = priorities.readyActions.findIndex(({ taken }) => !taken);
    press("t");
    await vi.waitFor(() => expect(take).toHaveBeenCalledWith("sheet-1", priorities.id, first));
  });

  it("adds an action of one's own, and empties the field", async () => {
    const save = vi.spyOn(backend, "saveAction");
    await closer();
    await section("a");
    const field = document.querySelector<HTMLInputElement>("#own-action")!;
    field.focus();
    type(field, "Ask the school");
    press("Enter");
    await vi.waitFor(() => expect(save).toHaveBeenCalledTimes(1));
    expect(save.mock.calls[0]![1]).toMatchObject({ what: "Ask the school", sheet: "sheet-1", criterion: priorities.id });
    await vi.waitFor(() => expect(field.value).toBe(""));
    field.blur();
    expect(save).toHaveBeenCalledTimes(1);
  });

  it("brings back what a crash left, in its open section", async () => {
    const drafts = [{ thing: `sheet-1/${priorities.id}`, field: "reason", text: "Half a sentence" }];
    await closer({ ...view, drafts });
    expect(document.querySelector<HTMLTextAreaElement>("#section-reason textarea")?.value).toBe("Half a sentence");
  });

  it("chooses a level and stays; one key leads back to first impressions", async () => {
    const answer = vi.spyOn(backend, "answer");
    await closer();
    press("3");
    await vi.waitFor(() => expect(answer).toHaveBeenCalledWith("sheet-1", priorities.id, "working", null));
    expect(document.querySelector("h1")!.textContent).toBe(priorities.label);
    press("l");
    await vi.waitFor(() => expect(document.querySelectorAll(".level-card").length).toBeGreaterThan(0));
  });

  it("takes an answer back, and shows the levels' words again", async () => {
    const after = withCriterion(view, { ...priorities, answer: null, shown: null });
    const answer = vi.spyOn(backend, "answer").mockResolvedValue(after);
    await closer();
    named("button", "Leave this open again").click();
    await vi.waitFor(() => expect(document.querySelectorAll(".level-card").length).toBeGreaterThan(0));
    expect(answer).toHaveBeenCalledWith("sheet-1", priorities.id, null, null);
    await vi.waitFor(() => expect(document.activeElement?.id).toBe("criterion"));
  });
});
