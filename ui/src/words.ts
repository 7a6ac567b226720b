// The words of the window, from the file that Rust reads too.
import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";

import source from "../../words/en-GB.ftl?raw";

const bundle = new FluentBundle("en-GB", { useIsolating: false });
bundle.addResource(new FluentResource(source));

/** The message `id`, with its gaps filled; the id itself where there is no such message. */
export function words(id: string, gaps: Record<string, FluentVariable> = {}): string {
  const pattern = bundle.getMessage(id)?.value;
  return pattern ? bundle.formatPattern(pattern, gaps) : id;
}

/** Whether there are words for `id`. */
export function has(id: string): boolean {
  return bundle.hasMessage(id);
}
