import { tick } from "svelte";
import { afterEach, describe, expect, it, vi } from "vitest";

import fixture from "../../../fixtures/overview.json";
import { backend } from "../../backend";
import type { OverviewView, SheetResult } from "../../bindings";
import { frame, here, said } from "../../frame/state.svelte";
import { router } from "../../router";
import { close, findings, named, open as openAt, press, type } from "../testing";

const sample = fixture as unknown as OverviewView;
const [planning, ...others] = sample.sheets as [SheetResult, ...SheetResult[]];
/** The planning sheet, with its weakest link put forward. */
const first: SheetResult = {
  ...planning,
  putForward: [planning.weakest[0]!.criterion],
  putForwardReason: "The residents asked for it.",
  weakest: planning.weakest.map((link, at) => ({ ...link, putForward: at === 0 })),
};
const view: OverviewView = { ...sample, sheets: [first, ...others] };
/** Axe takes its time where several tests run. */
const PATIENCE = 30_000;

async function open(shown: OverviewView = view, part?: string) {
  vi.spyOn(backend, "overview").mockResolvedValue(shown);
  await openAt({ page: "overview", round: "round-1", ...(part ? { part } : {}) });
}

afterEach(close);

describe("the overview", () => {
  it("shows the triangle, every list, and every sheet with its counts", async () => {
    await open();
    const text = document.body.textContent;
    for (const point of [...view.talk, ...view.sure, ...view.out]) {
      expect(text).toContain(point.reason);
      for (const name of point.names) expect(text).toContain(name.label);
    }
    for (const sheet of view.sheets) {
      expect(text).toContain(sheet.title);
      for (const count of sheet.counts) expect(text).toContain(`${count.value} ${count.label}`);
    }
    expect(document.querySelector(".overview__figure svg.figure")).not.toBeNull();
    expect(text).toContain(view.triangle!.reading);
    expect(here.title).toContain(view.place.place);
    expect(frame.saved).toBe(view.frame.saved);
  });

  it("has nothing in it that stands in anyone's way", { timeout: PATIENCE }, async () => {
    await open();
    for (const folded of document.querySelectorAll("details")) folded.open = true;
    expect(await findings()).toEqual([]);
  });

  it("is walked by keyboard: each part of the triangle takes the focus, says what it is, and opens", async () => {
    await open();
    await vi.waitFor(() => expect(document.querySelector("svg[role=group]")).not.toBeNull());
    const parts = [...document.querySelectorAll<SVGElement>("[data-part]")];
    expect(parts).toHaveLength(7);
    for (const part of parts) {
      expect(part.getAttribute("tabindex")).toBe("0");
      expect(part.getAttribute("role")).toBe("link");
      expect(part.getAttribute("aria-label")!.length).toBeGreaterThan(10);
    }
    const centre = parts.find((part) => part.dataset["part"] === "planning")!;
    centre.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true, cancelable: true }));
    await vi.waitFor(() => expect(router.route).toEqual({ page: "overview", round: "round-1", part: "planning" }));
    await vi.waitFor(() => expect(document.querySelector("main h1")?.textContent).toBe(planning.title));
    named("main a", "Back to the overview").click();
    await vi.waitFor(() => expect(router.route).toEqual({ page: "overview", round: "round-1" }));
  });

  it("rings a part round its own ground, so that no neighbour's words are crossed", async () => {
    await open();
    for (const [part, ground] of [["civic", ".wash-civic"], ["civic-service", ".card, .cardstrong, .carddash"]] as const) {
      const shown = document.querySelector(`[data-part=${part}]`)!;
      const points = shown.querySelector(ground)!.getAttribute("points");
      shown.dispatchEvent(new FocusEvent("focusin", { bubbles: true }));
      expect(shown.firstElementChild?.classList.contains("part__ring--ground")).toBe(true);
      expect(shown.firstElementChild?.getAttribute("points")).toBe(points);
    }
  });

  it("leads from a part that isn't open to the workbooks to open", async () => {
    await open({ ...view, sheets: view.sheets.filter(({ workbook }) => workbook !== "civic") });
    const closed = document.querySelector("[data-part=civic]")!;
    closed.dispatchEvent(new MouseEvent("click", { bubbles: true }));
    await vi.waitFor(() => expect(router.route).toEqual({ page: "sheets", round: "round-1" }));
  });

  it("gives the same numbers as a table", async () => {
    await open();
    const table = document.querySelector(".overview__figure table")!;
    expect([...table.querySelectorAll("thead th")].map((cell) => cell.textContent)).toEqual(view.triangle!.header);
    expect(table.querySelectorAll("tbody tr")).toHaveLength(view.triangle!.rows.length);
  });

  it("opens each number to its rule, its inputs and the workbook's version", async () => {
    await open();
    const why = [...document.querySelectorAll("details.why")];
    const score = first.why.find(({ rule }) => rule === "score")!;
    const shown = why.find((one) => one.querySelector("summary")?.textContent.includes(score.name))!;
    expect(shown.textContent).toContain(score.told);
    expect(shown.textContent).toContain(score.workbook);
    for (const line of score.inputs) expect(shown.textContent).toContain(line);
  });

  it("leads from a weak link to its criterion on the sheet", async () => {
    await open();
    const point = view.sure[0]!;
    named("#main section[aria-labelledby=overview-sure] a", point.names[0]!.label).click();
    await vi.waitFor(() =>
      expect(router.route).toEqual({
        page: "sheet",
        round: "round-1",
        sheet: point.sheet,
        criterion: point.names[0]!.criterion,
      }),
    );
  });

  it("says whose view it is where nobody agreed", async () => {
    await open({ ...view, place: { ...view.place, alone: "One person’s view" } });
    expect(document.body.textContent).toContain("One person’s view");
  });

  it("locks the round and says so, and a locked one can be opened again", async () => {
    const said = "This round was locked on 3 March 2026, as revision 1. To change it, reopen it.";
    const who = "In the room: 5 residents.";
    const locked = { ...view, place: { ...view.place, locked: said }, rounds: { ...view.rounds, who } };
    const lock = vi.spyOn(backend, "lockRound").mockResolvedValue(locked);
    const reopen = vi.spyOn(backend, "reopenRound").mockResolvedValue(view);
    await open();
    named("#main button", "Lock this round").click();
    await vi.waitFor(() => expect(document.activeElement).toBe(document.querySelector(".locking input")));
    const [heldOn, ...room] = [...document.querySelectorAll<HTMLInputElement>(".locking input")];
    expect(heldOn!.value).toBe("3 March 2026");
    expect(room.map(({ value }) => value)).toEqual(view.rounds.room);
    expect(await findings()).toEqual([]);
    type(room[3]!, "5");
    named(".locking button", "Lock this round").click();
    await vi.waitFor(() => expect(document.querySelector(".rounds")!.textContent).toContain(who));
    expect(document.querySelector(".locked")!.textContent).toContain(said);
    expect(lock).toHaveBeenCalledWith("round-1", view.rounds.room.with(3, "5"), "3 March 2026");
    expect(document.querySelector("#main form.put-forward, #main .locking")).toBeNull();
    await vi.waitFor(() => expect(document.activeElement).toBe(named("#main button", "Reopen")));
    expect(await findings()).toEqual([]);
    named("#main button", "Reopen").click();
    await vi.waitFor(() => expect(reopen).toHaveBeenCalledWith("round-1"));
    await vi.waitFor(() => expect(document.querySelector(".locked")).toBeNull());
  });

  it("asks again for what was being typed about the room when the program ended", async () => {
    const text = JSON.stringify({ heldOn: "2 March", room: ["9", "", "", "", ""] });
    const drafts = [{ thing: "round-1", field: "lock-form", text }];
    const drop = vi.spyOn(backend, "dropDraft");
    await open({ ...view, drafts });
    const fields = [...document.querySelectorAll<HTMLInputElement>(".locking input")];
    expect(fields.map(({ value }) => value)).toEqual(["2 March", "9", "", "", "", ""]);
    fields[0]!.focus();
    press("Escape");
    await vi.waitFor(() => expect(drop).toHaveBeenCalledWith("round-1", "lock-form"));
    await vi.waitFor(() => expect(document.querySelector(".locking")).toBeNull());
  });

  it("tells of the round's earlier revisions, and says nothing where there are none", async () => {
    await open({ ...view, serves: "Serves the planning priority: fewer strokes", revisions: ["Revision 1 of this round was locked on 3 March 2026."] });
    expect(named("section", "Locked, opened again and changed").textContent).toContain("Revision 1 of this round");
    expect(document.querySelector("main")!.textContent).toContain("Serves the planning priority: fewer strokes");
    expect(await findings()).toEqual([]);
    await close();
    await open({ ...view, revisions: [] });
    expect(document.getElementById("overview-revisions")).toBeNull();
  });

  it("starts the next round with what is ticked", async () => {
    const start = vi.spyOn(backend, "startNextRound");
    await open({ ...view, rounds: { ...view.rounds, aims: 2, openActions: 3 } });
    const ticks = [...document.querySelectorAll<HTMLInputElement>(".rounds input[type=checkbox]")];
    expect(ticks.map((tick) => tick.checked)).toEqual([true, true]);
    ticks[1]!.click();
    named("#main button", "Begin the next round").click();
    await vi.waitFor(() => expect(start).toHaveBeenCalledWith("round-1", true, false));
    await vi.waitFor(() => expect(router.route.page).toBe("last-time"));
  });

  it("teaches while no workbook is open", { timeout: PATIENCE }, async () => {
    const nothing = { talk: [], sure: [], out: [], also: [], sheets: [], triangle: null, climbs: 0 };
    await open({ ...view, ...nothing });
    expect(document.body.textContent).toContain("Nothing is answered yet");
    expect(await findings()).toEqual([]);
  });
});

describe("a part of the overview", () => {
  it("shows its sheet with headline, counts, weakest links and strip", async () => {
    await open(view, first.workbook);
    const text = document.body.textContent;
    for (const words of [first.title, first.score, first.state, first.strip.reading, first.tie, first.dontKnow].filter((one) => one !== null)) {
      expect(text).toContain(words);
    }
    for (const link of first.weakest) expect(text).toContain(link.reason);
    const others = await backend.sheetFigures(first.sheet);
    expect(document.querySelectorAll("svg.figure")).toHaveLength(1 + others.length);
    expect(here.title).toBe(first.title);
  });

  it("has nothing in it that stands in anyone's way", { timeout: PATIENCE }, async () => {
    await open(view, first.workbook);
    named("button", "Change what is put forward").click();
    for (const folded of document.querySelectorAll("details")) folded.open = true;
    await tick();
    expect(await findings()).toEqual([]);
  });

  it("keeps three weakest links in sight and the rest behind one press", async () => {
    await open(view, first.workbook);
    const list = document.querySelector(".result__weakest")!;
    expect(list.querySelectorAll(":scope > .points > li")).toHaveLength(3);
    expect(list.querySelectorAll("details li")).toHaveLength(first.weakest.length - 3);
  });

  it("puts forward what is chosen, in the computed order, with the reason", async () => {
    const put = vi.spyOn(backend, "putForward").mockResolvedValue(view);
    await open(view, first.workbook);
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

  it("loses nothing that was typed when it can't be saved", async () => {
    const error = { code: "full", message: "The disk is full.", hint: "Make room, then save again." };
    vi.spyOn(backend, "putForward").mockRejectedValue(error);
    await open(view, first.workbook);
    named("button", "Change what is put forward").click();
    await vi.waitFor(() => expect(document.querySelector("textarea")).not.toBeNull());
    const reason = document.querySelector("textarea")!;
    type(reason, "Kept");
    named("form button", "Put forward").click();
    await vi.waitFor(() => expect(said.failed).toEqual(error));
    expect(document.querySelector("textarea")!.value).toBe("Kept");
  });

  it("is where the next step leads when something should be put forward, ready to choose", async () => {
    const next = { nextPage: "overview", nextSheet: first.sheet, nextCriterion: null, nextAction: "Choose together" };
    await open({ ...view, ...next });
    named("button", "Choose together").click();
    await vi.waitFor(() => expect(router.route).toMatchObject({ page: "overview", part: first.workbook }));
    await vi.waitFor(() => expect(document.activeElement).toBeInstanceOf(HTMLInputElement));
  });
});
