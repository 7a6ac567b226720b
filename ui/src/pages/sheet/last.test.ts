import { afterEach, describe, expect, it, vi } from "vitest";

import fixture from "../../../fixtures/sheet-later.json";
import { backend } from "../../backend";
import type { CriterionView, SheetView } from "../../bindings";
import { said } from "../../frame/state.svelte";
import { close, findings, Late, leave, named, open as openAt, press, taking } from "../testing";

const view = fixture as unknown as SheetView;
const PATIENCE = 20_000;
/** One that went up or down since last time. */
const moved = view.criteria.find((one) => one.last?.moved)!;
const LOCKED = "This round was locked on 3 March 2026, as revision 1. To change it, reopen it.";

function having(changed: Partial<CriterionView>, whole = view): SheetView {
  return { ...whole, criteria: whole.criteria.map((one) => (one.id === moved.id ? { ...one, ...changed } : one)) };
}

async function open(shown: SheetView = view, criterion: string | undefined = moved.id) {
  vi.spyOn(backend, "sheet").mockResolvedValue(shown);
  await openAt({ page: "sheet", sheet: shown.sheet, ...(criterion ? { criterion } : {}) });
}

afterEach(close);

describe("last time, beside the sheet", () => {
  it("stands folded in a line, opens by its key, and answers nothing", { timeout: PATIENCE }, async () => {
    const answer = vi.spyOn(backend, "answer");
    await open();
    expect(document.querySelector("#section-last summary")?.textContent).toContain(moved.last!.line);
    press("p");
    await vi.waitFor(() => expect(document.querySelector("#section-last .folded__inside")).not.toBeNull());
    const inside = document.querySelector("#section-last .folded__inside")!;
    expect(inside.textContent).toContain(moved.last!.reason);
    expect(inside.querySelector("input, textarea, select")).toBeNull();
    expect(answer).not.toHaveBeenCalled();
    expect(await findings()).toEqual([]);
  });

  it("tells no level to whoever has not answered yet, and nothing at all at the first impression", async () => {
    await open(having({ answer: null, shown: null, last: { ...moved.last!, moved: "" } }));
    const line = document.querySelector("#section-last summary")!.textContent;
    expect(line).not.toContain("level");
    expect(line).toContain(view.last!.date);
    press("l");
    await vi.waitFor(() => expect(document.querySelector(".level-card")).not.toBeNull());
    expect(document.querySelector("#section-last, .moved, .last-said")).toBeNull();
    expect(document.querySelector("main")!.textContent).not.toContain(moved.last!.reason);
  });

  it("asks why once the level differs, and keeps the reason", async () => {
    const keep = vi.spyOn(backend, "setMoveReason");
    await open();
    expect(document.querySelector(".moved")?.textContent).toContain(moved.last!.moved);
    named(".moved label", "We know more").querySelector("input")!.click();
    const { since } = view.last!;
    await vi.waitFor(() => expect(keep).toHaveBeenCalledWith(view.sheet, moved.id, since, "we-know-more", "", moved.last!.whyAudience));
    await vi.waitFor(() => expect(said.announced).toContain("Reason kept"));
  });

  it("keeps the words that are left by choosing another reason, and shows that at once", async () => {
    const late = new Late();
    let kept = having({ last: { ...moved.last!, why: "things-changed", whyText: "A clinic opened", whyAudience: "room" } });
    await open(kept);
    vi.mocked(backend.sheet).mockImplementation(async () => kept);
    const keep = vi.spyOn(backend, "setMoveReason").mockImplementation((_sheet, _id, _since, why, whyText, whyAudience) =>
      late.answer(() => {
        kept = having({ last: { ...moved.last!, why, whyText, whyAudience } });
        return kept.frame;
      }),
    );
    const reason = (label: string) => named(".moved label", label).querySelector("input")!;
    leave(document.querySelector<HTMLInputElement>(".moved input[type=text]")!, "Two clinics opened");
    reason("Different people").click();
    reason("We know more").click();
    await late.next();
    await late.next();
    expect(reason("We know more").checked).toBe(true);
    await late.next();
    const { since } = view.last!;
    expect(keep.mock.lastCall!.slice(3)).toEqual(["we-know-more", "Two clinics opened", "room"]);
    expect(keep.mock.calls.every(([on, id, from]) => on === view.sheet && id === moved.id && from === since)).toBe(true);
    expect(reason("We know more").checked).toBe(true);
  });

  it("asks nothing where it stands as it stood", async () => {
    await open(having({ last: { ...moved.last!, moved: "" } }));
    expect(document.querySelector(".moved")).toBeNull();
  });

  it("says where the words changed, and what is to be looked at again", async () => {
    const changed = "The words of this step changed since last time.";
    await open(having({ revisit: true, last: { ...moved.last!, moved: "", changed } }));
    expect(document.querySelector("header.criterion")?.textContent).toContain("To look at again");
    expect(document.querySelector(".rail [aria-current]")?.textContent).toContain("look again");
    press("p");
    await vi.waitFor(() => expect(document.querySelector("#section-last .folded__inside")?.textContent).toContain(changed));
  });
});

describe("a sheet of a locked round", () => {
  const locked: SheetView = { ...view, place: { ...view.place, locked: LOCKED } };

  it("is read: no field takes anything, and says so", { timeout: PATIENCE }, async () => {
    await open(locked);
    expect(said.announced).toBe(LOCKED);
    expect(document.querySelector(".locked")?.textContent).toContain("Where to reopen it");
    for (const details of document.querySelectorAll("details")) details.open = true;
    await vi.waitFor(() => expect(document.querySelectorAll(".folded__inside").length).toBe(document.querySelectorAll(".folded").length));
    expect(document.querySelectorAll("main :is(input, textarea, select)").length).toBeGreaterThan(8);
    expect(taking().map(({ outerHTML }) => outerHTML)).toEqual([]);
    expect([...document.querySelectorAll("main button")].map(({ textContent }) => textContent).join()).not.toMatch(/Take|Leave this open|Keep|Another/);
    expect(await findings()).toEqual([]);
  });

  it("answers nothing by a key, which says why", async () => {
    const answer = vi.spyOn(backend, "answer");
    const take = vi.spyOn(backend, "takeReadyAction");
    await open(locked);
    for (const key of ["2", "d", "n", "t"]) {
      said.announced = "";
      press(key);
      await vi.waitFor(() => expect(said.announced, key).toBe(LOCKED));
    }
    expect(document.querySelector("#excuse")).toBeNull();
    expect([answer.mock.calls, take.mock.calls]).toEqual([[], []]);
    expect(document.querySelector(".keys")?.textContent).not.toContain("D N");
  });
});
