import { tick } from "svelte";
import { afterEach, describe, expect, it, vi } from "vitest";

import fixture from "../../../fixtures/results.json";
import { backend } from "../../backend";
import type { ResultsView, SheetResult } from "../../bindings";
import { frame, here, said } from "../../frame/state.svelte";
import { router } from "../../router";
import { close, findings, named, open as openAt, type } from "../testing";

const sample = fixture as unknown as ResultsView;
const [planning, ...others] = sample.sheets as [SheetResult, ...SheetResult[]];
/** The planning sheet, with its weakest link put forward. */
const first: SheetResult = {
  ...planning,
  putForward: [planning.weakest[0]!.criterion],
  putForwardReason: "The residents asked for it.",
  weakest: planning.weakest.map((link, at) => ({ ...link, putForward: at === 0 })),
};
const view: ResultsView = { ...sample, sheets: [first, ...others] };
/** Axe takes its time where several tests run. */
const PATIENCE = 30_000;

async function open(shown: ResultsView = view) {
  vi.spyOn(backend, "results").mockResolvedValue(shown);
  await openAt({ page: "results", round: "round-1" });
}

afterEach(close);

describe("the results", () => {
  it("show every sheet with its headline, its counts, its weakest links and its strip", async () => {
    await open();
    const text = document.body.textContent;
    for (const sheet of view.sheets) {
      for (const words of [sheet.title, ...(sheet.score ? [sheet.score] : []), sheet.state, sheet.stripReading, sheet.tie, sheet.dontKnow]) {
        expect(text).toContain(words);
      }
      for (const count of sheet.counts) expect(text).toContain(`${count.value} ${count.label}`);
      for (const link of sheet.weakest) expect(text).toContain(link.reason);
    }
    expect(document.querySelectorAll("svg.figure")).toHaveLength(view.sheets.length);
    expect(here.title).toContain(view.place.place);
    expect(frame.saved).toBe(view.frame.saved);
  });

  it("have nothing in them that stands in anyone's way", { timeout: PATIENCE }, async () => {
    await open();
    named("button", "Change what is put forward").click();
    await tick();
    expect(await findings()).toEqual([]);
  });

  it("keep three weakest links in sight and the rest behind one press", async () => {
    await open();
    const list = document.querySelector(".result__weakest")!;
    expect(list.querySelectorAll(":scope > .points > li")).toHaveLength(3);
    expect(list.querySelectorAll("details li")).toHaveLength(first.weakest.length - 3);
  });

  it("lead from a weak link to its criterion", async () => {
    await open();
    named("main a", first.weakest[0]!.label).click();
    await vi.waitFor(() =>
      expect(router.route).toEqual({
        page: "sheet",
        round: "round-1",
        sheet: first.sheet,
        criterion: first.weakest[0]!.criterion,
      }),
    );
  });

  it("put forward what is chosen, in the computed order, with the reason", async () => {
    const put = vi.spyOn(backend, "putForward").mockResolvedValue(view);
    await open();
    named("button", "Change what is put forward").click();
    await vi.waitFor(() => expect(document.activeElement).toBeInstanceOf(HTMLInputElement));
    const boxes = [...document.querySelectorAll<HTMLInputElement>("form input[type=checkbox]")];
    expect(boxes.map((box) => box.checked)).toEqual(first.weakest.map((link) => link.putForward));
    boxes[2]!.click();
    const reason = document.querySelector("textarea")!;
    expect(reason.value).toBe(first.putForwardReason);
    type(reason, "It holds up the rest.");
    await tick();
    named("form button", "Put forward").click();
    await vi.waitFor(() => expect(document.querySelector("form")).toBeNull());
    expect(put).toHaveBeenCalledWith(
      first.sheet,
      [first.weakest[0]!.criterion, first.weakest[2]!.criterion],
      "It holds up the rest.",
    );
    expect(document.activeElement?.textContent).toBe("Change what is put forward");
  });

  it("lose nothing that was typed when it can't be saved", async () => {
    const error = { code: "full", message: "The disk is full.", hint: "Make room, then save again." };
    vi.spyOn(backend, "putForward").mockRejectedValue(error);
    await open();
    named("button", "Change what is put forward").click();
    await vi.waitFor(() => expect(document.querySelector("textarea")).not.toBeNull());
    const reason = document.querySelector("textarea")!;
    type(reason, "Kept");
    named("form button", "Put forward").click();
    await vi.waitFor(() => expect(said.failed).toEqual(error));
    expect(document.querySelector("textarea")!.value).toBe("Kept");
  });

  it("say whose view it is where nobody agreed", async () => {
    await open({ ...view, place: { ...view.place, alone: "One person’s view" } });
    expect(document.body.textContent).toContain("One person’s view");
  });

  it("teach while nothing is answered", { timeout: PATIENCE }, async () => {
    await open({ ...view, sheets: [] });
    expect(document.body.textContent).toContain("Nothing is answered yet");
    expect(await findings()).toEqual([]);
  });
});
