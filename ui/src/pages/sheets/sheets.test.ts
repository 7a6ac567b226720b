import { afterEach, describe, expect, it, vi } from "vitest";

import sheet from "../../../fixtures/sheet.json";
import fixture from "../../../fixtures/sheets.json";
import { backend } from "../../backend";
import type { SheetsView, SheetView } from "../../bindings";
import { router } from "../../router";
import { close, findings, named, open } from "../testing";

const view = fixture as unknown as SheetsView;

async function sheets(shown: SheetsView = view) {
  vi.spyOn(backend, "sheets").mockResolvedValue(shown);
  await open({ page: "sheets", round: "round-1" });
}

afterEach(close);

describe("the sheets of a round", () => {
  it("shows every workbook, with how far it is or how large", async () => {
    await sheets();
    for (const { title, summary, sheet, size, progress } of view.workbooks) {
      const row = named(".workbook", title).textContent;
      for (const words of sheet === null ? [summary, size] : [progress]) expect(row).toContain(words);
    }
    expect(await findings()).toEqual([]);
  });

  it("opens a workbook, and goes to its sheet", async () => {
    const opening = vi.spyOn(backend, "openSheet");
    await sheets();
    const closed = view.workbooks.find(({ sheet }) => sheet === null)!;
    named(".workbook button", closed.title).click();
    await vi.waitFor(() => expect(router.route.page).toBe("sheet"));
    expect(opening).toHaveBeenCalledWith("round-1", closed.workbook);
  });

  it("goes on with one that is open, and the focus stands on what it asks", async () => {
    const open = { ...(sheet as unknown as SheetView) };
    open.criteria = open.criteria.map((one) => ({ ...one, answer: null, shown: null }));
    vi.spyOn(backend, "sheet").mockResolvedValue(open);
    await sheets();
    named(".foot button", view.workbooks[0]!.title).click();
    await vi.waitFor(() => expect(document.activeElement?.id).toBe("criterion"));
  });

  it("says what a sheet is where none is open", async () => {
    await sheets({ ...view, workbooks: view.workbooks.map((row) => ({ ...row, sheet: null })) });
    expect(document.querySelector(".lede")?.textContent).toMatch(/Start with/);
    expect(await findings()).toEqual([]);
  });

  it("tells about a workbook where one wants to know", async () => {
    const about = vi.spyOn(backend, "aboutWorkbook").mockResolvedValue(["Its own words."]);
    await sheets();
    document.querySelector<HTMLDetailsElement>(".workbook details")!.open = true;
    await vi.waitFor(() => expect(document.querySelector(".workbook")?.textContent).toContain("Its own words."));
    expect(about).toHaveBeenCalledTimes(1);
  });
});
