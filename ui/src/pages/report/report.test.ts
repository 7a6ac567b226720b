import { afterEach, describe, expect, it, vi } from "vitest";

import fixture from "../../../fixtures/report.json";
import { backend } from "../../backend";
import type { ReportOptions, ReportView } from "../../bindings";
import { said } from "../../frame/state.svelte";
import { router } from "../../router";
import { choose, close, findings as violations, Late, named, open as openAt, press } from "../testing";

const page = (number: number) => `<svg role="img" aria-label="Page ${number} of 3"><text>Harbourton</text></svg>`;
const view: ReportView = {
  ...(fixture as unknown as ReportView),
  written: { path: "/home/you/Documents/Reports/Harbourton.pdf", pages: 3, sentence: "The report is written: 3 pages in all." },
  pages: [1, 2, 3].map(page),
  warnings: ["The goal is not written down."],
};
/** Axe takes its time where several tests run. */
const PATIENCE = 30_000;
const whole: ReportOptions = { kind: "workshop", workbooks: [], spread: true, notes: true, edition: "room" };
const unwritten = { ...view, written: null };

async function open(shown: ReportView = view) {
  vi.spyOn(backend, "report").mockResolvedValue(shown);
  await openAt({ page: "report", round: "round-1" });
}

function shownPage() {
  return document.querySelector(".paper__page svg")?.getAttribute("aria-label");
}

afterEach(close);

describe("the report", () => {
  it("shows what is worth a look, where it will lie, and its first page", { timeout: PATIENCE }, async () => {
    await open(unwritten);
    for (const words of [...view.warnings, view.folder]) expect(document.body.textContent).toContain(words);
    expect(shownPage()).toContain("Page 1");
    expect(await violations()).toEqual([]);
  });

  it("says what could still be mended, with a way to each", async () => {
    const findings: ReportView["findings"] = [
      {
        sentence: "Planning: 6 steps are unanswered.",
        links: [{ label: "Leaders own the goal", page: "sheet", sheet: "sheet-1", criterion: "a1" }],
        more: 5,
      },
      { sentence: "No goal.", links: [{ label: "Write the goal", page: "scope", sheet: null, criterion: null }], more: 0 },
    ];
    await open({ ...unwritten, findings });
    expect(document.body.textContent).toContain("Planning: 6 steps are unanswered.");
    expect(named("main a", "Leaders own the goal").getAttribute("href")).toBe("#/sheet/sheet-1/a1");
    expect(document.body.textContent).toContain("and 5 more");
    named("main a", "Write the goal").click();
    await vi.waitFor(() => expect(router.route).toEqual({ page: "scope", round: "round-1" }));
  });

  it("leaves out both workbooks that are struck out faster than it is laid out, and shows the paper chosen last", async () => {
    const late = new Late();
    const workbooks = ["w1", "w2", "w3"].map((value) => ({ value, label: value, hint: "" }));
    await open({ ...unwritten, workbooks });
    const ask = vi.mocked(backend.report).mockImplementation((_, options) => late.answer(() => ({ ...unwritten, workbooks, options })));
    named("summary", "What it holds").click();
    await vi.waitFor(() => named("label", "w1"));
    for (const name of ["w1", "w2"]) named("label", name).querySelector("input")!.click();
    const kind = document.querySelector<HTMLSelectElement>("select[id$=kind]")!;
    const [, before, last] = view.kinds.map(({ value }) => value);
    for (const one of [before!, last!]) choose(kind, one);
    for (const _ of [1, 2, 3, 4]) await late.next();
    expect(ask.mock.lastCall![1]).toMatchObject({ workbooks: ["w3"], kind: last });
    expect(kind.value).toBe(last);
  });

  it("says so when nothing is left to mend", async () => {
    await open({ ...unwritten, findings: [] });
    expect(document.body.textContent).toContain("Nothing is left to mend.");
  });

  it("is written once, however often the button is pressed, and says where it lies", { timeout: PATIENCE }, async () => {
    await open(unwritten);
    const write = vi.spyOn(backend, "writeReport").mockResolvedValue(view);
    const button = named("button", "Write the report");
    button.click();
    button.click();
    await vi.waitFor(() => expect(document.querySelector(".path")?.textContent).toBe(view.written!.path));
    expect(write).toHaveBeenCalledExactlyOnceWith("round-1", whole, "pdf");
    expect(said.announced).toBe(view.written!.sentence);
    expect(await violations()).toEqual([]);
  });

  it("says what happened when it can't be written, and lets one try again", async () => {
    await open(unwritten);
    const error = { code: "unwritable", message: "The disk is full.", hint: "Make room, then write it again." };
    vi.spyOn(backend, "writeReport").mockRejectedValueOnce(error);
    named("button", "Write the report").click();
    await vi.waitFor(() => expect(document.querySelector('[role="alert"]')?.textContent).toContain(error.hint));
    named("button", "Write the report").click();
    await vi.waitFor(() => expect(document.querySelector(".written")).not.toBeNull());
  });

  it("is turned page by page with the arrows, and stops at both ends", async () => {
    await open();
    for (const page of [2, 3, 3]) {
      press("ArrowRight");
      await vi.waitFor(() => expect(shownPage()).toContain(`Page ${page}`));
    }
    expect(said.announced).toContain("Page 3 of 3");
    expect(named(".paper__turn button", "Next page").getAttribute("aria-disabled")).toBe("true");
    press("Home");
    await vi.waitFor(() => expect(shownPage()).toContain("Page 1"));
  });

  it("can be found by the path of its folder where the computer doesn't show it", async () => {
    await open();
    const error = { code: "not-shown", message: "It didn't open.", hint: "Copy the path." };
    vi.spyOn(backend, "showInFolder").mockRejectedValueOnce(error);
    named("button", "Show in folder").click();
    const folder = () => document.querySelector<HTMLInputElement>(".not-shown input");
    await vi.waitFor(() => expect(document.activeElement).toBe(folder()));
    expect(view.written!.path).toMatch(new RegExp(`^${folder()!.value}/[^/]+$`));
    expect(document.querySelector(".not-shown [role=alert]")?.textContent).toContain(error.hint);
    expect(await violations()).toEqual([]);
    const copied = vi.fn(() => true);
    document.execCommand = copied;
    named("button", "Copy the path").click();
    expect(copied).toHaveBeenCalledExactlyOnceWith("copy");
    expect(said.announced).toContain("copied");
  });

  it("is found in its folder, and saved elsewhere too", async () => {
    await open();
    const show = vi.spyOn(backend, "showInFolder");
    named("button", "Show in folder").click();
    expect(show).toHaveBeenCalledWith(view.written!.path);
    const elsewhere = { ...view, written: { ...view.written!, path: "/media/stick/report.pdf" } };
    const save = vi.spyOn(backend, "saveReportAs").mockResolvedValueOnce(unwritten).mockResolvedValueOnce(elsewhere);
    named("button", "Save as").click();
    await vi.waitFor(() => expect(save).toHaveBeenCalledExactlyOnceWith("round-1", whole, "pdf", ""));
    expect(document.querySelector(".path")!.textContent).toBe(view.written!.path);
    named("button", "Save as").click();
    await vi.waitFor(() => expect(document.querySelector(".path")!.textContent).toBe("/media/stick/report.pdf"));
  });
});
