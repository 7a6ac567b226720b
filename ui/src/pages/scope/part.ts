import type { Backend } from "../../backend";
import type { DraftKept, ScopeFields } from "../../bindings";
import type { Change } from "./saving.svelte";

/** What every part of the scope page is given. */
export interface PartProps {
  fields: ScopeFields;
  /** For text fields: what they belong to, and the drafts a crash left. */
  text: { thing: string; drafts: DraftKept[]; readonly: boolean };
  /** Saves texts; what fails is thrown, so that the field keeps it. */
  save: (change: Change, by: Backend) => Promise<unknown>;
  /** Saves choices; what fails goes to the note. */
  pick: (change: Change) => Promise<unknown>;
}

/** The fields that the report would miss. */
export interface WantedProps extends PartProps {
  wanted: Set<string>;
}
