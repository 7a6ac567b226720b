import { tick } from "svelte";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

import { backend } from "../backend";
import { close, findings, named, open } from "../pages/testing";
import { said } from "./state.svelte";
import { long } from "./work.svelte";

const bar = () => document.querySelector<HTMLProgressElement>(".working progress");
const view = { what: "Taking in the bundle", done: 30, of: 120 };

/** Work that ends when it is told to. */
function held() {
  let end!: (answer: string) => void;
  let fail!: (why: unknown) => void;
  const answer = new Promise<string>((resolve, reject) => ([end, fail] = [resolve, reject]));
  return { answer, end, fail };
}

async function pass(ms: number) {
  await vi.advanceTimersByTimeAsync(ms);
  await tick();
}

beforeEach(async () => {
  await open({ page: "home" });
  vi.useFakeTimers();
  said.announced = "";
});
afterEach(async () => {
  vi.useRealTimers();
  await close();
});

describe("long work", () => {
  it("shows how far it is once it has taken a second, says so once, and goes when it is done", async () => {
    const work = vi.spyOn(backend, "work").mockResolvedValue(view);
    const { answer, end } = held();
    const done = long(() => answer);
    await pass(1000);
    expect(bar()).toBeNull();
    await pass(500);
    expect([bar()!.value, bar()!.max]).toEqual([30, 120]);
    expect(said.announced).toBe("Taking in the bundle");
    said.announced = "";
    work.mockResolvedValue({ ...view, done: 90 });
    await pass(500);
    expect(bar()!.value).toBe(90);
    expect(said.announced).toBe("");
    end("taken in");
    await expect(done).resolves.toBe("taken in");
    await tick();
    expect(bar()).toBeNull();
  });

  it("can be stopped, and that is no failure", async () => {
    vi.spyOn(backend, "work").mockResolvedValue({ ...view, of: 0 });
    const stop = vi.spyOn(backend, "stopWork");
    const { answer, fail } = held();
    const done = long(() => answer);
    await pass(1500);
    expect(bar()!.hasAttribute("value")).toBe(false);
    vi.useRealTimers();
    expect(await findings()).toEqual([]);
    named(".working button", "Stop").click();
    expect(stop).toHaveBeenCalledOnce();
    await tick();
    expect(named(".working button", "Stopping")).toHaveProperty("disabled", true);
    fail({ code: "stopped", message: "It was stopped. Nothing was changed.", hint: "", field: null });
    await expect(done).resolves.toBeUndefined();
    expect(said.announced).toBe("It was stopped. Nothing was changed.");
    expect(said.failed).toBeUndefined();
  });

  it("shows nothing while a person chooses a file, and nothing where it is done soon", async () => {
    const work = vi.spyOn(backend, "work").mockResolvedValue(null);
    const { answer, end } = held();
    const done = long(() => answer);
    await pass(5000);
    work.mockResolvedValue(view);
    await pass(750);
    end("quick");
    await done;
    await tick();
    expect(bar()).toBeNull();
    expect(said.announced).toBe("");
  });
});
