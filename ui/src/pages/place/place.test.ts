import { afterEach, describe, expect, it, vi } from "vitest";

import besideFixture from "../../../fixtures/beside.json";
import rollUpFixture from "../../../fixtures/roll-up.json";
import threadFixture from "../../../fixtures/thread.json";
import { backend } from "../../backend";
import type { BesideView, RollUpView, ThreadView } from "../../bindings";
import { addressOf, routeOf } from "../../routes";
import { choose, close, findings, Late, named, open, press } from "../testing";

const beside = besideFixture as unknown as BesideView;
const rollUp = rollUpFixture as unknown as RollUpView;
const thread = threadFixture as unknown as ThreadView;
/** Axe takes its time where several tests run. */
const PATIENCE = 30_000;
const PARTS = [undefined, "beside", "rollup", "thread", "willing"] as const;

afterEach(close);

describe("a place", () => {
  it.each(PARTS)("has nothing in it that stands in anyone's way: %s", { timeout: PATIENCE }, async (part) => {
    await open({ page: "place", place: "place-1", ...(part ? { part } : {}) });
    expect(await findings()).toEqual([]);
  });

  it("has an address for each of its pages", () => {
    for (const part of PARTS) {
      const route = { page: "place", place: "place-1", ...(part ? { part } : {}) } as const;
      expect(routeOf(addressOf(route))).toEqual(route);
    }
  });
});

describe("side by side", () => {
  it("shows what places rest on before what they say, in the order that came", async () => {
    await open({ page: "place", place: "place-1", part: "beside" });
    const heads = [...document.querySelectorAll("thead th")].map((head) => head.textContent);
    expect(heads).toEqual(beside.columns.map(({ name, date }) => `${name}${date}`));
    const rows = [...document.querySelectorAll("tbody th")].map((row) => row.textContent ?? "");
    expect(rows[0]).toContain(beside.card[0]?.name);
    expect(rows.at(-1)).toContain(beside.rows.at(-1)?.label);
  });

  it("says by name what is no longer scored, above the levels", async () => {
    await open({ page: "place", place: "place-1", part: "beside" });
    expect(beside.noLonger.length).toBeGreaterThan(0);
    const said = named("li", beside.noLonger[0]!);
    const table = document.querySelector(".across")!;
    expect(said.compareDocumentPosition(table) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
  });

  it("moves a place by its button and asks for that order alone", async () => {
    const asked = vi.spyOn(backend, "beside");
    await open({ page: "place", place: "place-1", part: "beside" });
    named("summary", "Which places").click();
    await vi.waitFor(() => named("button", "Later"));
    named("button", "Later").click();
    const places = [...beside.choices.asked.places];
    [places[0], places[1]] = [places[1] ?? "", places[0] ?? ""];
    await vi.waitFor(() => expect(asked.mock.lastCall?.[1].places).toEqual(places));
  });
});

describe("what is asked of places", () => {
  it("all counts when it is chosen faster than it is answered", async () => {
    const late = new Late();
    const [first, second] = ["w1", "w2"].map((value) => ({ value, label: value, hint: "" }));
    const choices = { ...beside.choices, workbooks: [first!, second!], asked: { ...beside.choices.asked, workbook: "w1" } };
    vi.spyOn(backend, "beside").mockResolvedValueOnce({ ...beside, choices });
    await open({ page: "place", place: "place-quick", part: "beside" });
    const asked = vi.mocked(backend.beside).mockImplementation((_, asking) =>
      late.answer(() => ({ ...beside, choices: { ...choices, asked: asking } })),
    );
    const workbook = document.querySelector<HTMLSelectElement>("select[id$=workbook]")!;
    choose(workbook, "w2");
    const day = document.querySelector<HTMLInputElement>("input[id$=as-at]")!;
    day.value = "3 March 2026";
    day.dispatchEvent(new Event("change", { bubbles: true }));
    named("summary", "Which places").click();
    await vi.waitFor(() => named("button", "Take out"));
    const places = beside.choices.asked.places.length;
    for (const button of [...document.querySelectorAll<HTMLElement>(".which li > button:last-child")].slice(0, 2)) button.click();
    for (const _ of [1, 2, 3, 4]) await late.next();
    expect(asked.mock.lastCall![1]).toMatchObject({ workbook: "w2", asAt: "3 March 2026" });
    expect(asked.mock.lastCall![1].places).toHaveLength(places - 2);
    expect(workbook.value).toBe("w2");
  });
});

describe("rolled up", () => {
  it("keeps what only the larger place can mend by one key", async () => {
    const take = vi.spyOn(backend, "askUpward").mockResolvedValue(rollUp);
    await open({ page: "place", place: "place-1", part: "rollup" });
    press("t");
    await vi.waitFor(() => expect(take).toHaveBeenCalledOnce());
    expect(take.mock.lastCall?.[2]).toBe(rollUp.asks[0]?.criterion);
  });

  it("says by name what is no longer scored", async () => {
    await open({ page: "place", place: "place-1", part: "rollup" });
    expect(rollUp.noLonger.length).toBeGreaterThan(0);
    expect(document.body.textContent).toContain(rollUp.differs);
    for (const line of rollUp.noLonger) expect(document.body.textContent).toContain(line);
  });
});

describe("the golden thread", () => {
  it("opens a place by its part of the figure, and says where it breaks", async () => {
    await open({ page: "place", place: "place-1", part: "thread" });
    await vi.waitFor(() => expect(document.querySelector("[data-part][role=link]")).not.toBeNull());
    for (const { told } of thread.breaks) expect(document.body.textContent).toContain(told);
    const part = document.querySelector<SVGElement>("[data-part]");
    part?.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true }));
    await vi.waitFor(() => expect(location.hash).toContain(part?.getAttribute("data-part") ?? "?"));
  });
});
