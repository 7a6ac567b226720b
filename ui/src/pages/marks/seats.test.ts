import { afterEach, expect, it, vi } from "vitest";

import sealed from "../../../fixtures/marks-sealed.json";
import { backend } from "../../backend";
import type { MarksView } from "../../bindings";
import { choose, close, Late, open, type } from "../testing";

const shut = sealed as unknown as MarksView;
const view: MarksView = { ...shut, grid: null, opened: null, seats: { ...shut.seats, told: "", smallestGroup: 5, onlyRaised: false } };

afterEach(close);

it("the smallest group shows what was chosen last, and leaves the seats that are being typed", async () => {
  const late = new Late();
  vi.spyOn(backend, "marks").mockResolvedValue(view);
  vi.spyOn(backend, "setSmallestGroup").mockImplementation((_round, _sheet, smallestGroup) =>
    late.answer(() => structuredClone({ ...view, seats: { ...view.seats, smallestGroup } })),
  );
  await open({ page: "marks", round: "round-1" });
  const seats = document.querySelector<HTMLInputElement>(".seats input")!;
  type(seats, "17");
  const size = document.querySelector<HTMLSelectElement>(".seats select")!;
  for (const one of ["6", "7"]) choose(size, one);
  await late.next();
  expect(size.value).toBe("7");
  await late.next();
  expect([size.value, seats.value]).toEqual(["7", "17"]);
});
