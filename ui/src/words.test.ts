import { describe, expect, it } from "vitest";

import { has, words } from "./words";

const sources = import.meta.glob(["./**/*.svelte", "./**/*.ts", "!./**/*.test.ts"], {
  query: "?raw",
  import: "default",
  eager: true,
}) as Record<string, string>;

describe("the words of the window", () => {
  const used = Object.entries(sources).flatMap(([file, source]) =>
    [...source.matchAll(/\bwords\(\s*"([^"]+)"/g)].map((match) => ({ file, id: match[1] ?? "" })),
  );

  it("finds the messages that are used", () => {
    expect(used.length).toBeGreaterThan(5);
  });

  it.each(used)("has $id, used in $file", ({ id }) => {
    expect(has(id)).toBe(true);
  });

  it("fills gaps without marks of direction", () => {
    expect(words("window-stands", { place: "Harbourton" })).toBe("Where Harbourton stands");
  });

  it("shows the id where there are no words, so that it is seen", () => {
    expect(words("window-nowhere")).toBe("window-nowhere");
  });
});
