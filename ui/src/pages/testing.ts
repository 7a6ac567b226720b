// The window as a test opens it: the whole frame with one page in it, over the fake.
import axe from "axe-core";
import { mount, tick, unmount } from "svelte";
import { expect, vi } from "vitest";

import App from "../App.svelte";
import { here, said } from "../frame/state.svelte";
import type { Route } from "../routes";

let app: ReturnType<typeof mount> | undefined;

/** Opens the window at a page and waits until it stands. */
export async function open(route: Route): Promise<void> {
  document.body.innerHTML = "";
  document.documentElement.lang = "en-GB";
  localStorage.clear();
  here.route = route;
  said.failed = undefined;
  here.pending = undefined;
  app = mount(App, { target: document.body });
  await stands();
}

/** Waits until the page has its title. */
export async function stands(): Promise<void> {
  await vi.waitFor(() => expect(document.querySelector("main h1")).not.toBeNull());
  await tick();
}

export async function close(): Promise<void> {
  vi.restoreAllMocks();
  if (app) await unmount(app);
  app = undefined;
}

/** What axe-core finds. Contrast needs a real browser and is measured there. */
export async function findings(): Promise<string[]> {
  const { violations } = await axe.run(document, { rules: { "color-contrast": { enabled: false } } });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}

/** The button, link or other element with these words. */
export function named(selector: string, text: string): HTMLElement {
  const found = [...document.querySelectorAll<HTMLElement>(selector)].find(
    (element) => element.textContent.trim().includes(text) || element.ariaLabel?.includes(text),
  );
  if (!found) throw new Error(`no ${selector} with "${text}"`);
  return found;
}

/** Presses a key where the focus is, or in the window. */
export function press(key: string, options: KeyboardEventInit = {}): void {
  const target = document.activeElement ?? document.body;
  target.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...options }));
}

/** Types into a field, without leaving it. */
export function type(field: HTMLInputElement | HTMLTextAreaElement, text: string): void {
  field.value = text;
  field.dispatchEvent(new Event("input", { bubbles: true }));
}

/** The fields of the page that take something: neither read-only nor disabled, alone or with their group. */
export function taking(): HTMLElement[] {
  const fields = document.querySelectorAll<HTMLInputElement>("main :is(input, textarea, select)");
  return [...fields].filter((field) => !field.readOnly && !field.disabled && !field.closest("fieldset[disabled]"));
}

/** A program on a busy machine: each of its answers waits until it is let go. */
export class Late {
  private readonly waiting: (() => void)[] = [];

  /** Answers late with what `make` gives by then; what that throws can't be saved. */
  answer<Answer>(make: () => Answer): Promise<Answer> {
    return new Promise((done) => this.waiting.push(() => done(Promise.resolve().then(make))));
  }

  /** Lets the oldest answer go, once it was asked for, and waits until the page shows it. */
  async next(): Promise<void> {
    await vi.waitFor(() => expect(this.waiting.length).toBeGreaterThan(0));
    this.waiting.shift()!();
    await new Promise((done) => setTimeout(done, 20));
    await tick();
  }
}

/** Chooses in a select, as its arrow keys do. */
export function choose(select: HTMLSelectElement, value: string): void {
  select.value = value;
  select.dispatchEvent(new Event("change", { bubbles: true }));
}

/** Types into a field and leaves it. */
export function leave(field: HTMLInputElement | HTMLTextAreaElement, text: string): void {
  type(field, text);
  field.dispatchEvent(new Event("change", { bubbles: true }));
}
