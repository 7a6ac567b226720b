// Every text field there is: what is being typed in it is on the disk at a pause.
import { tick } from "svelte";
import { afterEach, describe, expect, it, vi } from "vitest";

import sheetFixture from "../fixtures/sheet.json";
import { backend } from "./backend";
import type { SheetView } from "./bindings";
import { PAUSE_MS } from "./draft";
import { close, named, open, press, type } from "./pages/testing";
import type { Route } from "./routes";

const sheet = sheetFixture as unknown as SheetView;
const answered = sheet.criteria.find(({ answer, aim }) => answer !== null && aim !== "")!;

/** Fields of text, but for searches, which are no work of anyone's. */
const TEXTS = "main :is(textarea, input:not([type=search], [type=radio], [type=checkbox], .grid input))";

/** The page, and what opens the forms on it, one after the other. */
const PAGES: [name: string, route: Route, opens: (() => unknown)[], atLeast: number][] = [
  ["a new place", { page: "home" }, [() => press("n", { ctrlKey: true })], 2],
  ["a place that is changed", { page: "home" }, [() => named("[data-place] button", "Change").click()], 2],
  [
    "a new assessment through one topic",
    { page: "home" },
    [() => named("button", "New assessment").click(), () => named("label", "One topic").querySelector("input")!.click()],
    1,
  ],
  ["the scope and the goal", { page: "scope", round: "round-1" }, [], 15],
  [
    "a criterion looked at closely",
    { page: "sheet", sheet: "sheet-1", criterion: answered.id },
    [() => document.querySelectorAll("details").forEach((folded) => (folded.open = true))],
    10,
  ],
  ["why a criterion doesn't apply", { page: "sheet", sheet: "sheet-1", criterion: answered.id }, [() => press("n")], 1],
  [
    "what is put forward",
    { page: "overview", round: "round-1", part: "planning" },
    [() => named("button", "put forward").click()],
    1,
  ],
  [
    "a new action",
    { page: "actions", round: "round-1" },
    [() => named("button", "Add an action").click(), () => document.querySelector<HTMLElement>(".roles__add")!.click()],
    4,
  ],
  ["the seats of a room", { page: "marks", round: "round-1", sheet: "sheet-1" }, [], 1],
];

afterEach(close);

describe("what is being typed", () => {
  it.each(PAGES)("is kept in every field of %s", { timeout: 60_000 }, async (_, route, opens, atLeast) => {
    const keep = vi.spyOn(backend, "keepDraft");
    await open(route);
    for (const step of opens) {
      step();
      await new Promise((resolve) => setTimeout(resolve, 50));
      await tick();
    }
    const fields = [...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(TEXTS)];
    expect(fields.length, "fields of text").toBeGreaterThanOrEqual(atLeast);
    for (const [at, field] of fields.entries()) type(field, `being typed, ${at}.`);
    const lost = () =>
      fields.filter((_, at) => !keep.mock.calls.some(([, , text]) => text.includes(`being typed, ${at}.`)));
    await vi.waitFor(() => expect(lost().map(({ outerHTML }) => outerHTML)).toEqual([]), { timeout: PAUSE_MS * 20 });
  });
});
