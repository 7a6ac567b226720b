import { afterEach, describe, expect, it, vi } from "vitest";

import { backend } from "../../backend";
import type { BinView } from "../../bindings";
import { said } from "../../frame/state.svelte";
import { close, findings, named, open } from "../testing";

const frame = { saved: "Saved 10:42", undo: null, redo: null };
const empty: BinView = { frame, things: [] };
const full: BinView = { frame, things: [{ id: "b1", noun: "Place", name: "Kiln Row", when: "today at 09:12" }] };
afterEach(close);

describe("the bin", () => {
  it("gives a thing back and says so", async () => {
    vi.spyOn(backend, "bin").mockResolvedValue(full);
    const restore = vi.spyOn(backend, "restore").mockResolvedValue(empty);
    await open({ page: "bin" });
    expect(await findings()).toEqual([]);
    named("button", "Take back: Kiln Row").click();
    await vi.waitFor(() => expect(said.announced).toContain("Kiln Row"));
    expect(restore).toHaveBeenCalledExactlyOnceWith("b1");
    expect(document.activeElement?.tagName).toBe("H1");
    expect(document.querySelector("table")).toBeNull();
  });

  it("says what it is for when nothing lies in it", async () => {
    vi.spyOn(backend, "bin").mockResolvedValue(empty);
    await open({ page: "bin" });
    expect(document.querySelector(".empty")?.textContent).toContain("comes back");
    expect(await findings()).toEqual([]);
  });
});
