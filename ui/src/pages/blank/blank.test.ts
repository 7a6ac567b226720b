import { afterEach, describe, expect, it, vi } from "vitest";

import fixture from "../../../fixtures/blank.json";
import { backend } from "../../backend";
import type { BlankView } from "../../bindings";
import { said } from "../../frame/state.svelte";
import { router } from "../../router";
import { addressOf, routeOf } from "../../routes";
import { close, findings, named, open as openAt } from "../testing";

const view = fixture as unknown as BlankView;
/** Axe takes its time where several tests run. */
const PATIENCE = 30_000;
const written = { ...view, written: { path: "/home/you/Reports/Planning.pdf", pages: 18, sentence: "Written: 18 pages." } };

async function open(round?: string) {
  vi.spyOn(backend, "blank").mockResolvedValue(view);
  await openAt({ page: "blank", ...(round ? { round } : {}) });
}

afterEach(close);

describe("blank workbooks", () => {
  it("need no round, and are shown before they are written", { timeout: PATIENCE }, async () => {
    await open();
    expect(backend.blank).toHaveBeenCalledExactlyOnceWith(null, null);
    expect(document.querySelector(".paper__page svg")).not.toBeNull();
    expect(document.body.textContent).toContain(view.folder);
    expect(await findings()).toEqual([]);
  });

  it("are for a round where they are asked for from one", async () => {
    await open("round-1");
    expect(backend.blank).toHaveBeenCalledExactlyOnceWith("round-1", null);
    expect(addressOf({ page: "blank", round: "round-1" })).toBe("#/blank/round-1");
    expect(routeOf("#/blank")).toEqual({ page: "blank" });
  });

  it("are laid out anew with each choice", async () => {
    await open();
    const asked = vi.mocked(backend.blank);
    const [first, ...others] = view.options.workbooks;
    const title = view.workbooks.find(({ value }) => value === first)!.label;
    named("label", title).querySelector("input")!.click();
    await vi.waitFor(() => expect(asked).toHaveBeenLastCalledWith(null, { ...view.options, workbooks: others }));
    named("label", "Large print").querySelector("input")!.click();
    await vi.waitFor(() => expect(asked).toHaveBeenLastCalledWith(null, { ...view.options, workbooks: others, large: true }));
  });

  it("ask how many seats only where seats are numbered", async () => {
    await open();
    expect(document.body.textContent).not.toContain("How many seats");
    vi.mocked(backend.blank).mockResolvedValue({ ...view, options: { ...view.options, seats: "numbered" } });
    named("label", "Numbered").querySelector("input")!.click();
    await vi.waitFor(() => expect(document.body.textContent).toContain("How many seats"));
  });

  it("are written once, and say where they lie", async () => {
    await open();
    const write = vi.spyOn(backend, "writeBlank").mockResolvedValue(written);
    const button = named("button", "Write the workbooks");
    button.click();
    button.click();
    await vi.waitFor(() => expect(document.querySelector(".written")?.textContent).toContain(written.written.path));
    expect(write).toHaveBeenCalledExactlyOnceWith(null, view.options);
    expect(said.announced).toBe("Written: 18 pages.");
  });

  it("say why nothing is shown where nothing is chosen", async () => {
    await open();
    const nothing = { ...view, pages: [], shown: "Nothing is chosen to print.", options: { ...view.options, workbooks: [] } };
    vi.mocked(backend.blank).mockResolvedValue(nothing);
    named("label", view.workbooks[0]!.label).querySelector("input")!.click();
    await vi.waitFor(() => expect(document.body.textContent).toContain("Nothing is chosen to print."));
    expect(document.querySelector(".paper")).toBeNull();
  });

  it("are reached from the places, from a round's workbooks and from its report", async () => {
    for (const [from, to] of [
      [{ page: "home" }, { page: "blank" }],
      [{ page: "sheets", round: "round-1" }, { page: "blank", round: "round-1" }],
      [{ page: "report", round: "round-1" }, { page: "blank", round: "round-1" }],
    ] as const) {
      await openAt(from);
      vi.spyOn(backend, "blank").mockResolvedValue(view);
      named("main a, .foot a", "Print a blank workbook").click();
      await vi.waitFor(() => expect(router.route).toEqual(to));
      await close();
    }
  });
});
