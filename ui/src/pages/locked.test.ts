import { afterEach, describe, expect, it, vi } from "vitest";

import { backend } from "../backend";
import { said } from "../frame/state.svelte";
import type { Route } from "../routes";
import { close, named, open, press, stands, taking } from "./testing";

const PATIENCE = 20_000;
const LOCKED = "This round was locked on 3 March 2026, as revision 1. To change it, reopen it.";
const round = "round-1";

/** Each page of the round, as the program shows it while the round is locked. */
async function locked(route: Route): Promise<void> {
  for (const page of ["scope", "sheets", "marks", "overview", "actions", "climbs", "report"] as const) {
    const view = await (backend[page] as (...asked: unknown[]) => Promise<{ place: { locked: string } }>)(round);
    const shown = { ...view, place: { ...view.place, locked: LOCKED } };
    vi.spyOn(backend, page as "scope").mockResolvedValue(shown as never);
  }
  said.announced = "";
  await open(route);
  await stands();
}

const buttons = () => [...document.querySelectorAll<HTMLElement>("main button, .foot button")].map(({ textContent }) => textContent.trim());

afterEach(close);

describe("a locked round", () => {
  it.each(["scope", "marks", "actions", "overview"] as const)("takes nothing on its page %s, says so and how it is opened", { timeout: PATIENCE }, async (page) => {
    await locked({ page, round } as Route);
    expect(said.announced).toBe(LOCKED);
    expect(document.querySelector(".locked")?.textContent).toContain(LOCKED);
    // What only looks takes nothing: a filter, another sheet, the next round's own form.
    const form = taking().filter((field) => !field.closest(".rounds, .filters, .marks-sheets"));
    expect(form.map(({ outerHTML }) => outerHTML)).toEqual([]);
    expect(buttons().join()).not.toMatch(/Add an action|Carry on|Set out|Open the marks|Mark again|Take the|Choose what|Change what/);
    named(".locked a", "reopen").click();
    await vi.waitFor(() => expect(document.activeElement?.id).toBe("overview-rounds"));
  });

  it("opens no further workbook, and its sheets are read", async () => {
    await locked({ page: "sheets", round });
    expect(document.querySelector("#workbooks-others")).toBeNull();
    expect(buttons().some((words) => words.startsWith("Read: "))).toBe(true);
    expect(buttons().some((words) => words.startsWith("Go on"))).toBe(false);
  });

  it("says so at the keys of its actions, and takes none over from the climbs", async () => {
    await locked({ page: "actions", round });
    for (const key of ["n", "e", "c"]) {
      said.announced = "";
      press(key);
      expect(said.announced, key).toBe(LOCKED);
    }
    expect(document.querySelector("form.editor")).toBeNull();
    await close();
    await locked({ page: "climbs", round });
    said.announced = "";
    press("t");
    expect(said.announced).toBe(LOCKED);
    expect(document.querySelector("[data-ready]")).toBeNull();
  });
});
