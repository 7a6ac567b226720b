import { tick } from "svelte";
import { afterEach, describe, expect, it, vi } from "vitest";

import fixture from "../../../fixtures/climbs.json";
import sheet from "../../../fixtures/sheet.json";
import { backend } from "../../backend";
import type { ClimbsView, SheetView } from "../../bindings";
import { close, findings, open as openAt, press } from "../testing";

const view = fixture as unknown as ClimbsView;
const [first, second] = view.climbs as [ClimbsView["climbs"][0], ClimbsView["climbs"][0]];
/** Axe takes its time where several tests run. */
const PATIENCE = 30_000;

async function open(shown: ClimbsView = view) {
  const climbs = vi.spyOn(backend, "climbs").mockResolvedValue(shown);
  await openAt({ page: "climbs", round: "round-1" });
  return climbs;
}

afterEach(close);

describe("one level up", () => {
  it("shows today's words beside the next level's, those put forward first", async () => {
    await open();
    const text = document.body.textContent;
    for (const words of [first.label, first.todayWords, first.upWords]) expect(text).toContain(words);
    for (const ready of first.readyActions) expect(text).toContain(ready.text);
    expect(first.putForward).toBe(true);
  });

  it("has nothing in it that stands in anyone's way", { timeout: PATIENCE }, async () => {
    await open();
    expect(await findings()).toEqual([]);
  });

  it("walks from one weak criterion to the next by the arrows", async () => {
    await open();
    press("ArrowRight");
    await vi.waitFor(() => expect(document.activeElement?.textContent).toContain(second.label));
    press("ArrowLeft");
    await vi.waitFor(() => expect(document.activeElement?.textContent).toContain(first.label));
    press("ArrowLeft");
    await tick();
    expect(document.activeElement?.textContent).toContain(first.label);
  });

  it("takes the first ready action over with one key", async () => {
    const untaken: ClimbsView = {
      ...view,
      climbs: [{ ...first, readyActions: first.readyActions.map((ready) => ({ ...ready, taken: false })) }],
    };
    const climbs = await open(untaken);
    const take = vi.spyOn(backend, "takeReadyAction").mockResolvedValue(sheet as unknown as SheetView);
    press("t");
    await vi.waitFor(() => expect(climbs).toHaveBeenCalledTimes(2));
    expect(take).toHaveBeenCalledExactlyOnceWith(first.sheet, first.criterion, 0);
  });

  it("teaches where nothing is weak", async () => {
    await open({ ...view, climbs: [] });
    expect(document.body.textContent).toContain("Nothing that was scored stands below working");
  });
});
