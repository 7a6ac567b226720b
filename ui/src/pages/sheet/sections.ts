// What is written beside a criterion lies folded: a key opens a part of it and stands in its first field.
import { tick } from "svelte";

/** Opens a section and puts the focus into it. */
export async function openSection(name: string): Promise<void> {
  const section = document.querySelector<HTMLDetailsElement>(`#section-${name}`);
  if (!section) return;
  section.open = true;
  await unfolded(section);
  section.scrollIntoView?.({ block: "nearest" });
  const inside = section.querySelector(".folded__inside");
  const first = inside?.querySelector<HTMLElement>(":is(textarea,input,button,select)");
  (first ?? section.querySelector<HTMLElement>("summary"))?.focus();
}

/** Takes over the first ready action that was not taken yet. */
export async function takeFirst(): Promise<void> {
  await openSection("actions");
  document.querySelector<HTMLButtonElement>("#section-actions [data-ready]")?.click();
}

/** What is inside is drawn once the section has told that it is open. */
async function unfolded(section: HTMLDetailsElement): Promise<void> {
  for (let turn = 0; turn < 10 && !section.querySelector(".folded__inside"); turn++) {
    await new Promise((resolve) => setTimeout(resolve));
    await tick();
  }
}
