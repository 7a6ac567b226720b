import { afterEach, describe, expect, it, vi } from "vitest";

import asked from "../../../fixtures/marks-asked.json";
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

describe("steps that are asked of some sectors only", () => {
  const some = asked as unknown as MarksView;
  const column = (seat: string, at: number) =>
    [...document.querySelectorAll(`[data-keyed="${idOf(seat)}"] td`)][at]!;
  const idOf = (seat: string) => some.grid!.seats.groups.flatMap(({ rows }) => rows).find(({ name }) => name === seat)!.id;

  it("have closed cells that take no key and say so", async () => {
    await at(some);
    expect(column("Seat 1", 1).textContent).toContain("not asked");
    expect(column("Seat 1", 1).querySelector(".in")).toBeNull();
    expect(column("Seat 2", 1).querySelector("input")).toBeNull();
    expect(column("Seat 2", 0).querySelector("input")).not.toBeNull();
    const feet = [...document.querySelectorAll(".grid tfoot td")].slice(0, 3).map((cell) => cell.textContent);
    expect(feet).toEqual(["1 of 12", "0 of 6", "1 of 6"]);
    expect(await findings()).toEqual([]);
  });

  it("are passed over by digits, by arrows and by Backspace", async () => {
    await at(some);
    press("2");
    await vi.waitFor(() => expect(cell()).toBe(2));
    press("ArrowLeft");
    await vi.waitFor(() => expect(cell()).toBe(0));
    press("ArrowRight");
    await vi.waitFor(() => expect(cell()).toBe(2));
    press("Backspace");
    await vi.waitFor(() => expect(cell()).toBe(0));
    for (const key of "444444444") press(key);
    press("Enter");
    await vi.waitFor(() => expect(keyed().at(-1)?.slice(1)).toEqual([idOf("Seat 2"), ["4", "", ...Array<string>(8).fill("4")], true]));
  });

  it("begin a row at the first step that is asked, and leave the others out of the counts", async () => {
    await at({ ...some, grid: { ...some.grid!, opening: null } });
    document.querySelector<HTMLElement>(`[data-row="${idOf("Seat 7")}"]`)!.click();
    await vi.waitFor(() => expect(document.querySelector(".under")?.textContent).toContain("Seat 7, step 1"));
    press("3");
    press("3");
    await vi.waitFor(() => expect(cell()).toBe(3));
    named(".choice", "Counts by sector").querySelector("input")!.click();
    await vi.waitFor(() => expect(document.querySelector(".grid--counts")).not.toBeNull());
    const steps = [...document.querySelectorAll(".grid--counts tbody .grid__step")].map(({ textContent }) => textContent);
    expect(steps).toHaveLength(9);
    expect(steps).not.toContain(some.grid!.seats.columns[1]!.name);
  });
});

describe("two computers that set out seats or keyed a row differently", () => {
  it("are told so, and one way of seats is kept", async () => {
    const sides = [
      { record: "r1", whose: "On another computer", what: "Number: 4", reason: "", shown: false },
      { record: "r2", whose: "On this computer", what: "Number: 2", reason: "", shown: true },
    ];
    await at({ ...shut, warnings: ["Seat 1 was keyed differently."], forks: [{ about: "Seat", ofRound: true, sides }] });
    expect(document.querySelector(".marks-warning")?.textContent).toContain("Seat 1");
    expect(await findings()).toEqual([]);
    const keep = vi.spyOn(backend, "closeFork");
    vi.mocked(backend.marks).mockResolvedValue(shut);
    named(".fork button", "another computer").click();
    await vi.waitFor(() => expect(document.querySelector(".fork")).toBeNull());
    expect(keep).toHaveBeenCalledExactlyOnceWith("r1");
    expect(document.activeElement?.tagName).toBe("H1");
  });
});

describe("history", () => {
  it("is told of the round while marks are sealed, and of each step once they are open", async () => {
    const told = vi.spyOn(backend, "history").mockResolvedValue({
      title: "History",
      entries: [{ when: "3 March 2026, 14:02", what: "Marking 1 opened to the room", records: [], now: true }],
    });
    await at(shut);
    expect([...document.querySelectorAll(".history")]).toHaveLength(1);
    named(".history summary", "History of the round").click();
    await vi.waitFor(() => expect(told).toHaveBeenCalledWith(shut.place.round));
    await vi.waitFor(() => expect(document.querySelector(".history li")?.textContent).toContain("opened to the room"));
    expect(document.querySelector(".history button")).toBeNull();
    expect(await findings()).toEqual([]);
    await close();

    const again = vi.spyOn(backend, "history").mockResolvedValue({ title: "History", entries: [] });
    await at(seen);
    const [first, second] = seen.opened!.agenda;
    document.querySelector<HTMLElement>(".agenda .history summary")!.click();
    await vi.waitFor(() => expect(again).toHaveBeenCalledWith(`${seen.sheet}/${first!.criterion}`));
    document.querySelector<HTMLElement>(`[data-agenda="${second!.criterion}"]`)!.click();
    await vi.waitFor(() => expect(again).toHaveBeenCalledWith(`${seen.sheet}/${second!.criterion}`));
  });

  it("is fetched anew when something was done", async () => {
    const told = vi.spyOn(backend, "history").mockResolvedValue({ title: "History", entries: [] });
    await at(shut);
    vi.mocked(backend.keyMarks).mockResolvedValue({ ...shut, frame: { ...shut.frame, undo: "Seat 9 was marked" } });
    named(".history summary", "History of the round").click();
    await vi.waitFor(() => expect(told).toHaveBeenCalledTimes(1));
    press("1");
    await vi.waitFor(() => expect(told).toHaveBeenCalledTimes(2));
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
