// Written by `UPDATE=1 cargo test -p pit-app bindings` from crates/app/src/views. Don't edit.

export type CommandError = { 
/**
 * Never changes once shipped; programs branch on it, people don't see it.
 */
code: string, 
/**
 * What happened.
 */
message: string, 
/**
 * What to do next.
 */
hint: string, };

export type Count = { 
/**
 * "scored", "don't know".
 */
label: string, 
/**
 * How many.
 */
value: number, };

export type LevelLook = "empty" | "dotted" | "hatched" | "solid" | "inner";

export type LevelShown = { 
/**
 * The scale's own digit or letter.
 */
mark: string, 
/**
 * The level's short name.
 */
name: string, 
/**
 * How its tile looks.
 */
look: LevelLook, };

export type ReportWritten = { 
/**
 * Where it lies.
 */
path: string, 
/**
 * How many pages it has.
 */
pages: number, 
/**
 * The same in one sentence, without the path.
 */
sentence: string, };

export type SampleResult = { 
/**
 * The place, "Harbourton".
 */
place: string, 
/**
 * The lens and the date, "Whole place · 3 March 2026".
 */
lensAndDate: string, 
/**
 * A sentence that says the place and everyone in it are invented.
 */
invented: string, 
/**
 * "Saved 12:20".
 */
saved: string, 
/**
 * One entry a sheet that was opened, in the order of the triangle.
 */
sheets: Array<SheetResult>, };

export type SheetResult = { 
/**
 * The workbook's id, which names the sheet in the page's own links.
 */
workbook: string, 
/**
 * The workbook's title.
 */
title: string, 
/**
 * The lens and the date of its round.
 */
lensAndDate: string, 
/**
 * What its criteria are called, "steps".
 */
nounMany: string, 
/**
 * "6 of 10 working across the place"; nothing when too little is answered.
 */
score: string | null, 
/**
 * How far the answers carry, in one sentence.
 */
state: string, 
/**
 * The counts that stand with every headline, also where they are 0.
 */
counts: Array<Count>, 
/**
 * The lowest level with a scored criterion; nothing for a menu.
 */
weakestLevel: LevelShown | null, 
/**
 * The strip, drawn: an `<svg>` element whose names are escaped.
 */
stripSvg: string, 
/**
 * The strip in one sentence.
 */
stripReading: string, 
/**
 * Heads the list below: the weakest links, or where there may be room.
 */
weakestHeading: string, 
/**
 * The weakest first. Empty when nothing stands below working.
 */
weakest: Array<WeakestLink>, };

export type WeakestLink = { 
/**
 * The criterion's label.
 */
label: string, 
/**
 * The reason that was agreed for its level, or how sure it is.
 */
reason: string, 
/**
 * Its level.
 */
level: LevelShown, };
