import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

import fixture from "../../../fixtures/last-time.json";
import { backend } from "../../backend";
import type { LastTimeView } from "../../bindings";
import { said } from "../../frame/state.svelte";
import { router } from "../../router";
import { addressOf, routeOf } from "../../routes";
import { close, findings, Late, named, open as openAt, press, taking } from "../testing";

const view = fixture as unknown as LastTimeView;
const PATIENCE = 20_000;
const open = (shown: LastTimeView = view) => {
  vi.mocked(backend.lastTime).mockResolvedValue(shown);
  return openAt({ page: "last-time", round: shown.place.round });
};
const first = view.actions[0]!;
const row = (id: string) => document.querySelector<HTMLElement>(`[data-action="${id}"]`)!;
const spoken = (id: string) => row(id).querySelector<HTMLInputElement>("input:checked")?.value;
const ticked = () => [...document.querySelectorAll<HTMLInputElement>(".revisit input:checked")].map(({ value }) => value);

beforeEach(() => void vi.spyOn(backend, "lastTime"));
afterEach(close);

describe("last time first", () => {
  it("tells what was said would be done, aimed at and put forward, and no level of then", { timeout: PATIENCE }, async () => {
    await open();
    const text = document.body.textContent;
    for (const { what } of view.actions) expect(text).toContain(what);
    for (const { label, outcome } of view.aims) expect([text.includes(label), text.includes(outcome)]).toEqual([true, true]);
    for (const { reason } of view.putForward) expect(text).toContain(reason);
    const levels = [...document.querySelectorAll(".last-time .level")];
    expect(levels.every((level) => level.closest(".last-aims"))).toBe(true);
    expect(await findings()).toEqual([]);
  });

  it("keeps what became of an action, by its choice or its key, and says so", async () => {
    const say = vi.spyOn(backend, "sayOfAction").mockImplementation(async (_, id, what) => ({
      ...view,
      actions: view.actions.map((one) => (one.id === id ? { ...one, said: what } : one)),
    }));
    await open();
    press("ArrowDown");
    expect(row(first.id).contains(document.activeElement)).toBe(true);
    press("d");
    await vi.waitFor(() => expect(spoken(first.id)).toBe("done"));
    expect(say).toHaveBeenLastCalledWith(view.place.round, first.id, "done");
    expect(said.announced).toContain("Done");
    press("ArrowDown");
    const second = view.actions[1]!;
    expect(row(second.id).contains(document.activeElement)).toBe(true);
    row(second.id).querySelector<HTMLInputElement>("input[value=not-done]")!.click();
    await vi.waitFor(() => expect(say).toHaveBeenLastCalledWith(view.place.round, second.id, "not-done"));
  });

  it("shows what was chosen last while the choice before is still being saved, and leaves what is ticked", async () => {
    const late = new Late();
    const say = vi.spyOn(backend, "sayOfAction").mockImplementation((_, id, what) =>
      late.answer(() => ({
        ...structuredClone(view),
        actions: view.actions.map((one) => (one.id === id ? { ...one, said: what } : one)),
      })),
    );
    await open();
    const [off] = ticked();
    document.querySelector<HTMLInputElement>(`.revisit input[value="${off}"]`)!.click();
    const left = ticked();
    for (const what of ["done", "carried-on", "not-done"]) row(first.id).querySelector<HTMLInputElement>(`input[value=${what}]`)!.click();
    await late.next();
    expect([say.mock.calls.length, spoken(first.id)]).toEqual([2, "not-done"]);
    await late.next();
    await late.next();
    expect([say.mock.lastCall![2], spoken(first.id)]).toEqual(["not-done", "not-done"]);
    expect(ticked()).toEqual(left);
  });

  it("shows what stood where it could not be kept", async () => {
    vi.spyOn(backend, "sayOfAction").mockRejectedValue({ code: "full", message: "Full.", hint: "Make room.", field: null });
    await open();
    const before = spoken(first.id);
    row(first.id).querySelector<HTMLInputElement>("input:not(:checked)")!.click();
    await vi.waitFor(() => expect(document.querySelector(".note")?.textContent).toContain("Make room."));
    expect(spoken(first.id)).toBe(before);
  });

  it("only suggests what to look at again until somebody says so", async () => {
    const keep = vi.spyOn(backend, "setRevisit");
    await open();
    const suggested = view.revisit.flatMap(({ criteria }) => criteria).filter(({ chosen }) => chosen);
    expect(ticked()).toEqual(suggested.map(({ value }) => value));
    expect(keep).not.toHaveBeenCalled();
    const [off, ...rest] = suggested;
    document.querySelector<HTMLInputElement>(`.revisit input[value="${off!.value}"]`)!.click();
    document.querySelector<HTMLFormElement>(".revisit")!.requestSubmit();
    await vi.waitFor(() => expect(keep).toHaveBeenCalledWith(view.place.round, rest.map(({ value }) => value)));
  });

  it("goes on to the sheets in one press", async () => {
    await open();
    press("Enter", { ctrlKey: true });
    await vi.waitFor(() => expect(router.route).toEqual({ page: "sheets", round: view.place.round }));
  });

  it("says that a first round has none, and how there will be one", async () => {
    await open({ ...view, lastRound: "", last: "", actions: [], aims: [], putForward: [], revisit: [] });
    expect(document.querySelector(".empty")?.textContent).toContain("first round");
    expect(document.querySelector(".last-time")).toBeNull();
    named("button", "On to the sheets");
    expect(await findings()).toEqual([]);
  });

  it("is read in a locked round, where keys only say that it is locked", async () => {
    const locked = "This round was locked on 3 March 2026, as revision 1. To change it, reopen it.";
    const say = vi.spyOn(backend, "sayOfAction");
    await open({ ...view, place: { ...view.place, locked } });
    expect(said.announced).toBe(locked);
    expect(document.querySelectorAll("main input").length).toBeGreaterThan(3);
    expect(taking()).toEqual([]);
    expect(document.querySelector("main button[type=submit]")).toBeNull();
    expect(say).not.toHaveBeenCalled();
  });

  it("has an address of its own", () => {
    const route = { page: "last-time", round: "r1" } as const;
    expect(addressOf(route)).toBe("#/last-time/r1");
    expect(routeOf("#/last-time/r1")).toEqual(route);
  });
});
