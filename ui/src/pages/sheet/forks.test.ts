import { afterEach, describe, expect, it, vi } from "vitest";

import fixture from "../../../fixtures/sheet.json";
import { backend } from "../../backend";
import type { ForkView, SheetView } from "../../bindings";
import { close, findings, named, open, press } from "../testing";

const sample = fixture as unknown as SheetView;
const [first] = sample.criteria;
const fork: ForkView = {
  about: "Answer",
  ofRound: true,
  sides: [
    { record: "r1", whose: "On another computer, 3 March 2026, 09:00", what: "Level 3", reason: "Everyone signed.", shown: false },
    { record: "r2", whose: "On this computer, 3 March 2026, 10:00", what: "Level 2", reason: "Two of six.", shown: true },
  ],
};
const closed = { ...sample, sheet: "sheet-1", drafts: [] };
const forked: SheetView = {
  ...closed,
  criteria: closed.criteria.map((one) => (one.id === first!.id ? { ...one, forks: [fork] } : one)),
};

afterEach(close);

describe("two computers that differ", () => {
  it("stand side by side, and one is kept", async () => {
    const sheet = vi.spyOn(backend, "sheet").mockResolvedValue(forked);
    const keep = vi.spyOn(backend, "closeFork");
    await open({ page: "sheet", sheet: "sheet-1", criterion: first!.id });
    for (const { whose, what, reason } of fork.sides) {
      for (const words of [whose, what, reason]) expect(document.querySelector(".fork")!.textContent).toContain(words);
    }
    expect(document.querySelector(".rail")!.textContent).toContain("two computers differ");
    expect(await findings()).toEqual([]);

    sheet.mockResolvedValue(closed);
    named("button", "On another computer").click();
    await vi.waitFor(() => expect(document.querySelector(".fork")).toBeNull());
    expect(keep).toHaveBeenCalledExactlyOnceWith("r1");
    await vi.waitFor(() => expect(document.activeElement?.id).toBe("criterion"));
  });
});

describe("Escape", () => {
  it("leads out of a field of a folded part, so that the next key is a command again", async () => {
    vi.spyOn(backend, "sheet").mockResolvedValue(closed);
    await open({ page: "sheet", sheet: "sheet-1", criterion: first!.id });
    press("r");
    await vi.waitFor(() => expect(document.activeElement?.tagName).toBe("TEXTAREA"));
    press("Escape");
    expect(document.activeElement?.closest("details")?.id).toBe("section-reason");
    expect(document.activeElement?.tagName).toBe("SUMMARY");
  });
});
