// Rounds beside each other and over time.
import { afterEach, expect, test, vi } from "vitest";

import compare from "../../../fixtures/compare.json";
import { backend } from "../../backend";
import type { CompareView } from "../../bindings";
import { OVER_TIME, addressOf, routeOf } from "../../routes";
import { close, findings, Late, leave, named, open } from "../testing";

const view = compare as unknown as CompareView;

afterEach(close);

test("the card stands before the picture, with what differs told by a sign and a word", async () => {
  vi.spyOn(backend, "compare").mockResolvedValue({ ...view, sheets: view.sheets.slice(0, 1) });
  await open({ page: "compare", round: "round-1" });
  const card = document.querySelector(".compare__card")!;
  const figure = document.querySelector(".figure-box")!;
  expect(card.compareDocumentPosition(figure) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
  const signs = [...card.querySelectorAll("tbody .compare__sign")].map((cell) => cell.textContent.replace(/\s+/g, " ").trim());
  expect(signs).toEqual(view.sheets[0]!.card.map(({ differs }) => (differs ? "≠ differs" : "= alike")));
  expect(await findings()).toEqual([]);
});

test("each workbook has its summary, its picture and both reasons side by side", async () => {
  await open({ page: "compare", round: "round-1" });
  expect(document.querySelectorAll(".compare__sheet")).toHaveLength(view.sheets.length);
  const text = document.querySelector("main")!.textContent;
  for (const { summary, told } of view.sheets) for (const sentence of [summary, ...told]) expect(text).toContain(sentence);
});

test("a reason for a move is one of four, and is sent with the pair of rounds it is about", async () => {
  const set = vi.spyOn(backend, "setMoveReason");
  await open({ page: "compare", round: "round-1" });
  const move = view.sheets[0]!.moves.find(({ asked }) => asked)!;
  const why = [...document.querySelectorAll<HTMLElement>(".compare__why")].find((one) => one.textContent.includes(move.label))!;
  const radios = [...why.querySelectorAll<HTMLInputElement>("input[type=radio]")];
  expect(radios.map(({ value }) => value)).toEqual(["things-changed", "we-know-more", "different-people", "read-differently", ""]);
  radios[2]!.click();
  await vi.waitFor(() => expect(set).toHaveBeenCalled());
  expect(set).toHaveBeenCalledWith(move.sheet, move.criterion, view.since, "different-people", "", "room");
});

test("the words that are left by choosing another reason are kept with it", async () => {
  const late = new Late();
  const said = { why: "things-changed", whyText: "A clinic opened", whyAudience: "room" };
  const move = { ...view.sheets[0]!.moves.find(({ asked }) => asked)!, ...said };
  const having = (changed: object): CompareView => ({ ...view, sheets: [{ ...view.sheets[0]!, moves: [{ ...move, ...changed }] }] });
  let kept = having({});
  vi.spyOn(backend, "compare").mockImplementation(async () => kept);
  const keep = vi.spyOn(backend, "setMoveReason").mockImplementation((_sheet, _id, _since, why, whyText, whyAudience) =>
    late.answer(() => {
      kept = having({ why, whyText, whyAudience });
      return kept.frame;
    }),
  );
  await open({ page: "compare", round: "round-1" });
  const why = document.querySelector<HTMLDetailsElement>(".compare__why")!;
  why.open = true;
  leave(why.querySelector<HTMLInputElement>("input[type=text]")!, "Two clinics opened");
  why.querySelectorAll<HTMLInputElement>("input[type=radio]")[1]!.click();
  await late.next();
  await late.next();
  expect(keep.mock.lastCall!.slice(3)).toEqual(["we-know-more", "Two clinics opened", "room"]);
});

test("one round alone says what comparing gives and how to get there", async () => {
  vi.spyOn(backend, "compare").mockResolvedValue({ ...view, beside: null, others: [], sheets: [], only: [] });
  await open({ page: "compare", round: "round-1" });
  expect(document.querySelector(".empty")!.textContent).toContain("one round so far");
  expect(await findings()).toEqual([]);
  named("a", "Begin the next round").click();
  await vi.waitFor(() => expect(document.activeElement?.id).toBe("overview-rounds"));
});

test("a round without a workbook leads to choosing one first", async () => {
  const place = { ...view.place, sheets: [] };
  vi.spyOn(backend, "compare").mockResolvedValue({ ...view, place, beside: null, others: [], sheets: [], only: [] });
  await open({ page: "compare", round: "round-1" });
  expect(named("a", "First choose a workbook").getAttribute("href")).toBe("#/sheets/round-1");
});

test("over time, rounds are chosen, two at the least", async () => {
  const asked = vi.spyOn(backend, "overTime");
  await open({ page: "compare", round: "round-1", beside: OVER_TIME });
  expect(document.querySelector("svg")).not.toBeNull();
  document.querySelector<HTMLDetailsElement>(".compare__rounds")!.open = true;
  const boxes = document.querySelectorAll<HTMLInputElement>(".compare__rounds input");
  expect(boxes.length).toBeGreaterThan(1);
  boxes[0]!.click();
  await vi.waitFor(() => expect(document.querySelector(".compare__rounds")!.textContent).toContain("two rounds at least"));
  asked.mockClear();
  named(".compare__rounds button", "Show").click();
  expect(asked).not.toHaveBeenCalled();
  expect(await findings()).toEqual([]);
});

test("its address comes back as it went", () => {
  for (const route of [
    { page: "compare" as const, round: "r" },
    { page: "compare" as const, round: "r", beside: "s" },
    { page: "compare" as const, round: "r", beside: OVER_TIME },
  ]) expect(routeOf(addressOf(route))).toEqual(route);
});
