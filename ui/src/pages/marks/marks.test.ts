import { afterEach, describe, expect, it, vi } from "vitest";

import opened from "../../../fixtures/marks.json";
import sealed from "../../../fixtures/marks-sealed.json";
import { backend } from "../../backend";
import type { MarksView } from "../../bindings";
import { said } from "../../frame/state.svelte";
import { close, findings, named, open, press } from "../testing";

const shut = { ...(sealed as unknown as MarksView), opened: null };
const seen = opened as unknown as MarksView;
const ninth = shut.grid!.seats.groups.flatMap(({ rows }) => rows)[8]!;

async function at(view: MarksView) {
  vi.spyOn(backend, "marks").mockResolvedValue(view);
  vi.spyOn(backend, "keyMarks").mockResolvedValue(view);
  await open({ page: "marks", round: "round-1" });
}

const cell = () => Number((document.activeElement as HTMLElement).dataset["cell"]);
const keyed = () => vi.mocked(backend.keyMarks).mock.calls;

afterEach(close);

describe("the sealed grid", () => {
  it("shows finished rows as dots, the row that was begun, and nothing that can be read", async () => {
    await at(shut);
    expect(document.querySelector(".sealed")?.textContent).toContain(shut.grid!.sealed);
    expect(document.querySelectorAll(".grid .in")).toHaveLength(80);
    const values = [...document.querySelectorAll<HTMLInputElement>(".now input")].map(({ value }) => value);
    expect(values).toEqual(["•", "•", "•", "", "", "", "", "", "", ""]);
    expect(await findings()).toEqual([]);
  });

  it("takes digits, D and N, moves on, keeps each at once, and finishes the row with Enter", async () => {
    await at(shut);
    for (const key of "12d") press(key);
    await vi.waitFor(() => expect(cell()).toBe(6));
    press("n");
    press("ArrowRight");
    await vi.waitFor(() => expect(cell()).toBe(8));
    press("4");
    press("Enter");
    await vi.waitFor(() => expect(keyed()).toHaveLength(6));
    const [, row, cells, done] = keyed().at(-1)!;
    expect([row, cells, done]).toEqual([ninth.id, [null, null, null, "1", "2", "d", "n", "", "4", ""], true]);
    expect(keyed().slice(0, 5).every(([, , , done]) => !done)).toBe(true);
    await vi.waitFor(() => expect(said.announced).toContain(`${ninth.name} is in`));
    await vi.waitFor(() => expect(cell()).toBe(0));
    expect((document.activeElement as HTMLInputElement).value).toBe("");
  });

  it("clears with Backspace, refuses what is no mark, and doesn't overwrite a full row's end", async () => {
    await at(shut);
    for (const key of "1234123") press(key);
    await vi.waitFor(() => expect(cell()).toBe(9));
    press("0");
    expect(said.announced).toContain("The row is full");
    press("Backspace");
    press("7");
    expect(said.announced).toContain("no mark here");
    await vi.waitFor(() => expect(keyed().at(-1)?.[2]?.at(-1)).toBe(""));
  });

  it("keys a finished row again as a whole", async () => {
    await at(shut);
    document.querySelector<HTMLElement>('[aria-label="Key Seat 1 again"]')!.click();
    await vi.waitFor(() => expect(cell()).toBe(0));
    press("2");
    press("Enter");
    await vi.waitFor(() => expect(keyed().at(-1)?.[2]).toEqual(["2", "", "", "", "", "", "", "", "", ""]));
  });

  it("keys a finished row again wherever it is pressed, and no other row", async () => {
    await at(shut);
    const second = shut.grid!.seats.groups[0]!.rows[1]!;
    document.querySelector<HTMLElement>(`[data-keyed="${second.id}"] .in`)!.click();
    await vi.waitFor(() => expect(document.querySelector(".under")?.textContent).toContain(`${second.name},`));
    document.querySelector<HTMLElement>(".grid .sector")!.click();
    document.querySelector<HTMLElement>(".now td input")!.click();
    await vi.waitFor(() => expect(document.querySelector(".under")?.textContent).toContain(`${second.name},`));
  });

  it("doesn't come back to a finished row whose answer is still to come", async () => {
    await at(shut);
    vi.mocked(backend.keyMarks).mockReturnValue(new Promise(() => {}));
    press("4");
    await vi.waitFor(() => expect(cell()).toBe(4));
    const now = () => document.querySelector<HTMLElement>(".now")?.dataset["keyed"];
    for (let count = 0; count < 10; count += 1) {
      const before = now();
      press("Enter");
      await vi.waitFor(() => expect([now() === before, cell()]).toEqual([false, 0]));
      expect(now()).not.toBe(ninth.id);
    }
  });

  it("takes a row back only once it is in, wherever the undo was pressed", async () => {
    await at({ ...shut, frame: { ...shut.frame, undo: "Marks keyed" } });
    const order: string[] = [];
    vi.mocked(backend.keyMarks).mockImplementation(async (_sheet, _row, _cells, done) => {
      await new Promise((resolve) => setTimeout(resolve, 5));
      order.push(done ? "row" : "cell");
      return { ...shut, frame: { ...shut.frame, undo: "Marks keyed" } };
    });
    vi.spyOn(backend, "undo").mockImplementation(async () => {
      order.push("undo");
      return shut.frame;
    });
    press("2");
    await vi.waitFor(() => expect(cell()).toBe(4));
    const button = named(".head__state button", "Undo");
    button.focus();
    button.click();
    await vi.waitFor(() => expect(order).toContain("undo"));
    expect(order).toEqual(["cell", "row", "undo"]);
  });

  it("gives the row back when it can't be kept", async () => {
    await at(shut);
    press("3");
    vi.mocked(backend.keyMarks).mockRejectedValue({ code: "full", message: "Full.", hint: "Make room." });
    press("Enter");
    await vi.waitFor(() => expect(document.querySelector(".note")?.textContent).toContain("Make room."));
    await vi.waitFor(() => expect(document.querySelector<HTMLInputElement>('[data-cell="3"]')?.value).toBe("3"));
  });

  it("counts a sector by answer, and waits for a second digit only where one could follow", async () => {
    await at(shut);
    named(".choice", "Counts by sector").querySelector("input")!.click();
    await vi.waitFor(() => expect(document.querySelector(".grid--counts")).not.toBeNull());
    press("2");
    await vi.waitFor(() => expect(cell()).toBe(1));
    press("3");
    await vi.waitFor(() => expect(keyed().at(-1)?.[2]?.slice(0, 3)).toEqual(["2", "3", ""]));
    expect(keyed().at(-1)?.[1]).toBe("civic/a1");
    expect(await findings()).toEqual([]);
  });

  it("asks before it opens, says what will be shown, and opens on purpose", async () => {
    await at(shut);
    const opening = vi.spyOn(backend, "openMarks").mockResolvedValue(seen);
    named(".foot button", "Open the marks…").click();
    await vi.waitFor(() => expect(document.querySelector("dialog")?.textContent).toContain(shut.grid!.opening!.told[0]));
    expect(opening).not.toHaveBeenCalled();
    expect(await findings()).toEqual([]);
    named("dialog button", "Not yet").click();
    await vi.waitFor(() => expect(document.querySelector("dialog")).toBeNull());
    named(".foot button", "Open the marks…").click();
    await vi.waitFor(() => expect(document.querySelector("dialog")).not.toBeNull());
    named("dialog button", "Open the marks").click();
    await vi.waitFor(() => expect(document.querySelector(".agenda")).not.toBeNull());
    expect(opening).toHaveBeenCalledExactlyOnceWith(shut.sheet);
  });
});

describe("the opened marks", () => {
  it("stand in the order to talk about, with the spread of the one looked at", async () => {
    await at(seen);
    const rows = [...document.querySelectorAll(".agenda li")].map((row) => row.textContent);
    expect(rows).toHaveLength(seen.opened!.agenda.length);
    const [first, second] = seen.opened!.agenda;
    expect(rows[0]).toContain(first!.label);
    expect(document.querySelector(".agenda svg desc")?.textContent).toContain(first!.spread.reading);
    expect(document.body.textContent).toContain(first!.spread.ask);
    expect(await findings()).toEqual([]);
    press("ArrowDown");
    await vi.waitFor(() => expect(document.querySelector("#agenda-row")?.textContent).toBe(second!.name));
  });

  it("lists what may be taken first, and takes what was not struck out", async () => {
    const take = seen.opened!.agenda.slice(1, 4).map(({ criterion, number, name }) => ({
      criterion,
      number,
      name,
      level: seen.opened!.agenda[0]!.agreed!,
    }));
    const some = { ...seen, opened: { ...seen.opened!, take, takeAction: "Take the 3 agreed ones from the marks…" } };
    await at(some);
    const taking = vi.spyOn(backend, "takeFromMarks").mockResolvedValue(seen);
    named(".foot button", "Take the 3").click();
    await vi.waitFor(() => expect(document.querySelectorAll(".take input")).toHaveLength(3));
    expect(await findings()).toEqual([]);
    document.querySelector<HTMLInputElement>(".take input")!.click();
    await vi.waitFor(() => named("dialog button", "Take 2 from the marks").click());
    await vi.waitFor(() => expect(taking).toHaveBeenCalledWith(seen.sheet, take.slice(1).map(({ criterion }) => criterion)));
  });
});

describe("the seats", () => {
  const none: MarksView = {
    ...shut,
    grid: null,
    empty: "A seat is a person who marks.",
    seats: { ...shut.seats, told: "", setOut: "Set out 15 seats" },
  };

  it("are set out in one press from the people in the room", async () => {
    await at(none);
    const setting = vi.spyOn(backend, "setSeats").mockResolvedValue(shut);
    named(".seats button", "Set out 15 seats").click();
    await vi.waitFor(() => expect(document.querySelector(".grid")).not.toBeNull());
    expect(setting).toHaveBeenCalledWith(shut.place.round, shut.sheet, none.seats.sectors.map(({ count }) => count));
  });

  it("are not for one person alone: the head doesn't lead there", async () => {
    await at({ ...none, place: { ...none.place, alone: "One person’s view" }, emptyPage: "scope" });
    const links = [...document.querySelectorAll(".head__nav a")].map((link) => link.textContent.trim());
    expect(links).not.toContain("Marks");
    expect(await findings()).toEqual([]);
  });
});
