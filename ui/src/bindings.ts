// Written by `UPDATE=1 cargo test -p pit-app bindings` from crates/app/src/views. Don't edit.

export type ActionView = { 
/**
 * Its id; empty for a new one.
 */
id: string, 
/**
 * "3": its number in the figure, and in the report of its round. Empty on other pages. Not
 * read back.
 */
number: string, 
/**
 * What to do.
 */
what: string, 
/**
 * The sheet of the criterion; empty: none.
 */
sheet: string, 
/**
 * The criterion's id; empty: none.
 */
criterion: string, 
/**
 * The criterion's label, for showing; not read back.
 */
about: string, 
/**
 * `civic`, `community`, `service`, or empty.
 */
segment: string, 
/**
 * `behaviour`, `conditions`, or empty.
 */
worksOn: string, 
/**
 * Who owns it; empty: nobody yet.
 */
owner: string, 
/**
 * As `2026-05-15`; empty: no date yet.
 */
due: string, 
/**
 * The same in words, for showing; not read back.
 */
dueWords: string, 
/**
 * `to-start`, `under-way`, `done`, `dropped`.
 */
state: string, 
/**
 * Who plays which part.
 */
roles: Array<RoleView>, 
/**
 * "From the round of 3 March 2025"; empty for this round's own. Such a one can be carried on. Not read back.
 */
earlier: string, 
/**
 * It is of an earlier round that is locked: it can only be carried on. Not read back.
 */
held: boolean, 
/**
 * "Public health leads, the forum advises", for showing; not read back.
 */
rolesWords: string, };

export type ActionsView = { 
/**
 * The head's state.
 */
frame: Frame, 
/**
 * Where we are.
 */
place: RoundHead, 
/**
 * "9 open, 4 done".
 */
counts: string, 
/**
 * How those open and done are spread, over segments and what they work on; a square leads to
 * the action of its id. Nothing where none is open or done.
 */
balance: FigureView | null, 
/**
 * What of it is worth a look, a sentence each.
 */
worthALook: Array<string>, 
/**
 * The actions, in the order asked for.
 */
actions: Array<ActionView>, 
/**
 * The criteria an action can be about; each value is `sheet/criterion`.
 */
criteria: Array<Choice>, 
/**
 * The segments.
 */
segments: Array<Choice>, 
/**
 * What they work on.
 */
worksOn: Array<Choice>, 
/**
 * The states.
 */
states: Array<Choice>, 
/**
 * The parts people play.
 */
roles: Array<Choice>, 
/**
 * Organisations across the open actions; nothing where nobody is named.
 */
who: WhoView | null, 
/**
 * "2 lack an owner or a date"; empty where none does.
 */
lacking: string, 
/**
 * Drafts that a crash left.
 */
drafts: Array<DraftKept>, 
/**
 * What two computers say differently; nobody has chosen yet.
 */
forks: Array<ForkView>, };

export type AgendaRow = { 
/**
 * The criterion's id.
 */
criterion: string, 
/**
 * Its number in the workbook.
 */
number: string, 
/**
 * Its name.
 */
name: string, 
/**
 * What was agreed: the level, if one was.
 */
agreed: LevelShown | null, 
/**
 * "Split"; empty where nothing stands out.
 */
label: string, 
/**
 * Its spread.
 */
spread: SpreadView, };

export type AskView = { 
/**
 * Its id; empty for a new one.
 */
id: string, 
/**
 * The board.
 */
board: string, 
/**
 * What it is to decide; empty takes the ask away.
 */
decision: string, 
/**
 * Why.
 */
reason: string, 
/**
 * By when, as `2026-05-31`.
 */
by: string, 
/**
 * Who may read it: `room` or `released`.
 */
audience: string, };

export type AskUpward = { 
/**
 * The criterion's id.
 */
criterion: string, 
/**
 * Its name.
 */
label: string, 
/**
 * Why: "Below working in 4 of 5 places".
 */
reason: string, 
/**
 * It is an ask of the larger place's round already.
 */
taken: boolean, };

export type AssessmentRow = { 
/**
 * Its id.
 */
id: string, 
/**
 * "Whole place", "High blood pressure".
 */
lens: string, 
/**
 * Its rounds, newest first.
 */
rounds: Array<RoundRow>, };

export type BesideCell = { 
/**
 * The level; nothing where there is none.
 */
level: LevelShown | null, 
/**
 * `dont-know`, `not-applicable`, `none` or `left-out`; empty at a level.
 */
answer: string, 
/**
 * The same in words.
 */
words: string, };

export type BesideColumn = { 
/**
 * The place's id.
 */
place: string, 
/**
 * Its name.
 */
name: string, 
/**
 * The day its round was held.
 */
date: string, };

export type BesideFact = { 
/**
 * "In the room".
 */
name: string, 
/**
 * Whether the places differ in it.
 */
differs: boolean, 
/**
 * What it is in each place, in their order.
 */
cells: Array<string>, };

export type BesideRow = { 
/**
 * Its id.
 */
criterion: string, 
/**
 * Its name.
 */
label: string, 
/**
 * How each place stands, in their order.
 */
cells: Array<BesideCell>, };

export type BesideView = { 
/**
 * The head's state.
 */
frame: Frame, 
/**
 * The place whose page this is.
 */
place: PlaceHead, 
/**
 * What can be asked.
 */
choices: PlacesChoices, 
/**
 * Every place that can be chosen, by name.
 */
others: Array<PlaceNamed>, 
/**
 * The places, in their order.
 */
columns: Array<BesideColumn>, 
/**
 * In what they differ: to be read first.
 */
differs: string, 
/**
 * What each rests on, a fact a row.
 */
card: Array<BesideFact>, 
/**
 * What is left out, by name.
 */
leftOut: Array<string>, 
/**
 * What a place gave a level before and gives none now.
 */
noLonger: Array<string>, 
/**
 * Which places are not among them, and why.
 */
notIn: Array<string>, 
/**
 * What one of the workbook's criteria is called: "step".
 */
noun: string, 
/**
 * The criteria, in the workbook's order.
 */
rows: Array<BesideRow>, };

export type BinRow = { 
/**
 * Its id.
 */
id: string, 
/**
 * "Place", "Assessment", "Round", "Action".
 */
noun: string, 
/**
 * Its name in words.
 */
name: string, 
/**
 * When it was put there, in words.
 */
when: string, };

export type BinView = { 
/**
 * The head's state.
 */
frame: Frame, 
/**
 * What lies in it, newest first.
 */
things: Array<BinRow>, };

export type BlankOptions = { 
/**
 * The ids of the workbooks.
 */
workbooks: Array<string>, 
/**
 * The levels of each criterion, with its questions on the back.
 */
matrix: boolean, 
/**
 * Mark sheets for seats: `none`, `copy` (one to copy), `numbered`, or `round` (the round's own).
 */
seats: string, 
/**
 * How many numbered ones.
 */
count: number, 
/**
 * For how many tables a sheet to count on.
 */
tables: number, 
/**
 * In large print.
 */
large: boolean, };

export type BlankView = { 
/**
 * The head's state.
 */
frame: Frame, 
/**
 * The round it is for; nothing where it is for none.
 */
place: RoundHead | null, 
/**
 * Where it was written; nothing before.
 */
written: ReportWritten | null, 
/**
 * The pages as pictures; of many mark sheets the first.
 */
pages: Array<string>, 
/**
 * That only the first mark sheets are shown, or why there are no pages; empty where all are.
 */
shown: string, 
/**
 * What is printed.
 */
options: BlankOptions, 
/**
 * The workbooks there are.
 */
workbooks: Array<Choice>, 
/**
 * The mark sheets there can be for seats.
 */
seats: Array<Choice>, 
/**
 * Where it goes.
 */
folder: string, };

export type BoardLinkView = { 
/**
 * The sheet.
 */
sheet: string, 
/**
 * The sheet's short title.
 */
title: string, 
/**
 * Why what is put forward of this sheet was chosen.
 */
reason: string, 
/**
 * The criterion.
 */
criterion: string, 
/**
 * Its name.
 */
label: string, 
/**
 * Where it stands.
 */
level: LevelShown | null, 
/**
 * "with 2 others at level 1"; empty where it stands alone.
 */
ties: string, 
/**
 * It is put forward.
 */
picked: boolean, };

export type BoardPick = { 
/**
 * The sheet.
 */
sheet: string, 
/**
 * The criteria, first one first; none: nothing is put forward.
 */
criteria: Array<string>, 
/**
 * Why.
 */
reason: string, };

export type Carried = { 
/**
 * Where it lies.
 */
path: string, 
/**
 * What happened, in one sentence, without the path.
 */
sentence: string, };

export type CardRowView = { 
/**
 * Whether the two differ in it.
 */
differs: boolean, 
/**
 * What it is about.
 */
name: string, 
/**
 * The earlier round's.
 */
then: string, 
/**
 * The later round's.
 */
now: string, };

export type CarryOn = { 
/**
 * "yesterday at 16:20".
 */
when: string, 
/**
 * "Harbourton, place-based planning."
 */
what: string, 
/**
 * "You had just looked at Realistic choices." May be empty.
 */
more: string, 
/**
 * The round.
 */
round: string, 
/**
 * The sheet, if one was open.
 */
sheet: string | null, 
/**
 * The criterion, if one was answered.
 */
criterion: string | null, 
/**
 * "Carry on at step 4".
 */
action: string, 
/**
 * The components that are opened, for the small triangle.
 */
opened: Array<string>, };

export type Choice = { 
/**
 * What is sent back.
 */
value: string, 
/**
 * What is shown.
 */
label: string, 
/**
 * A line of help under it; empty where none is needed.
 */
hint: string, };

export type ClimbView = { 
/**
 * The sheet's id.
 */
sheet: string, 
/**
 * The sheet's component.
 */
component: string, 
/**
 * "Place-based planning, step 4 of 10".
 */
whose: string, 
/**
 * The criterion's id.
 */
criterion: string, 
/**
 * Its name.
 */
label: string, 
/**
 * It was put forward.
 */
putForward: boolean, 
/**
 * Where it stands.
 */
today: LevelShown, 
/**
 * What that level says here.
 */
todayWords: string, 
/**
 * The level above.
 */
up: LevelShown, 
/**
 * What that level says here.
 */
upWords: string, 
/**
 * The ready actions that climb to it.
 */
readyActions: Array<ReadyActionView>, 
/**
 * The actions about it that are there already, a line each.
 */
actions: Array<string>, };

export type ClimbsView = { 
/**
 * The head's state.
 */
frame: Frame, 
/**
 * Where we are.
 */
place: RoundHead, 
/**
 * Those put forward first, then the others from the weakest on.
 */
climbs: Array<ClimbView>, 
/**
 * Whether single keys take ready actions.
 */
singleKeys: boolean, };

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
hint: string, 
/**
 * The field of the page that it is about, where it is about one.
 */
field?: string, };

export type CompareView = { 
/**
 * The head's state.
 */
frame: Frame, 
/**
 * Where we are.
 */
place: RoundHead, 
/**
 * The assessment, for beginning its next round.
 */
assessment: string, 
/**
 * Every other round of the assessment, newest first.
 */
others: Array<RoundChoice>, 
/**
 * The id of the round that it stands beside; nothing where there is none.
 */
beside: string | null, 
/**
 * The day of the earlier round of the two.
 */
then: string, 
/**
 * The day of the later one.
 */
now: string, 
/**
 * Workbooks opened in one of the two only, a sentence each; or, where both have none in
 * common, that.
 */
only: Array<string>, 
/**
 * The reasons to choose from for a move.
 */
reasons: Array<Choice>, 
/**
 * Who may read the words of a reason.
 */
audiences: Array<Choice>, 
/**
 * What was being typed when the program last stopped.
 */
drafts: Array<DraftKept>, 
/**
 * The id of the earlier round of the two.
 */
since: string, 
/**
 * One entry for each workbook opened in both, in the order of the triangle.
 */
sheets: Array<SheetBesideView>, };

export type Count = { 
/**
 * "scored", "don't know".
 */
label: string, 
/**
 * How many.
 */
value: number, };

export type CriterionView = { 
/**
 * Its id.
 */
id: string, 
/**
 * "Step 4 of 10".
 */
number: string, 
/**
 * Its name.
 */
label: string, 
/**
 * What it asks.
 */
summary: string, 
/**
 * Its description of each level, in the order of the scale.
 */
levels: Array<string>, 
/**
 * How to read it through this round's lens; empty where nothing need be said.
 */
lensNote: string, 
/**
 * On a seam: what each side might see differently; empty elsewhere.
 */
seenDifferently: string, 
/**
 * The probes.
 */
probes: Array<string>, 
/**
 * What good evidence looks like.
 */
evidenceHints: Array<string>, 
/**
 * The actions that climb one level from where it stands; all of the lowest where it is open.
 */
readyActions: Array<ReadyActionView>, 
/**
 * The answer: a level's id, `dont-know`, `not-applicable`, or nothing.
 */
answer: string | null, 
/**
 * How the answer is shown in the rail; nothing where there is none.
 */
shown: LevelShown | null, 
/**
 * Taken from the marks without talk.
 */
fromMarks: boolean, 
/**
 * How the room marked it; nothing before the marks are opened.
 */
spread: SpreadView | null, 
/**
 * Why. Empty: not said.
 */
reason: string, 
/**
 * Who may read the reason: `room` or `released`.
 */
audience: string, 
/**
 * The evidence.
 */
evidence: Array<EvidenceView>, 
/**
 * The notes: strengths, gaps, groups it isn't true for, dissent.
 */
notes: Array<NoteView>, 
/**
 * The aim's level id; empty: none.
 */
aim: string, 
/**
 * The aim's day, as `2027-03-31`; empty: none.
 */
aimBy: string, 
/**
 * 1 to 3; 0: not said.
 */
importance: number, 
/**
 * 1 to 3; 0: not said.
 */
power: number, 
/**
 * The actions about it.
 */
actions: Array<ActionView>, 
/**
 * What is worth a look: a level without evidence, a not applicable without a reason.
 */
flags: Array<string>, 
/**
 * What two computers say differently; nobody has chosen yet.
 */
forks: Array<ForkView>, 
/**
 * Where it comes from, in words.
 */
origin: string, 
/**
 * It was chosen to be looked at again on purpose.
 */
revisit: boolean, 
/**
 * What the round before said of it; nothing where that has not got it.
 */
last: LastSaid | null, };

export type DraftKept = { 
/**
 * The thing it belongs to.
 */
thing: string, 
/**
 * The field, as the page names it.
 */
field: string, 
/**
 * What was typed.
 */
text: string, };

export type DraftSpot = { 
/**
 * The thing it belongs to: an id, or a criterion as `sheet/criterion`.
 */
thing: string, 
/**
 * The field, as the page names it.
 */
field: string, };

export type EvidenceView = { 
/**
 * Its id; empty for a new one.
 */
id: string, 
/**
 * The fact.
 */
fact: string, 
/**
 * The figure.
 */
figure: string, 
/**
 * The source.
 */
source: string, 
/**
 * What time it speaks of.
 */
dated: string, 
/**
 * How strong; empty: not said.
 */
strength: string, 
/**
 * It tells who benefits.
 */
whoBenefits: boolean, 
/**
 * `room` or `released`.
 */
audience: string, };

export type ForkSide = { 
/**
 * Sent back when this is the one to keep.
 */
record: string, 
/**
 * "On this computer, 3 March 2026, 14:02".
 */
whose: string, 
/**
 * "Level 2: Under way in parts".
 */
what: string, 
/**
 * Why; empty where nothing is said.
 */
reason: string, 
/**
 * It is the one that is shown and counted meanwhile.
 */
shown: boolean, };

export type ForkView = { 
/**
 * What it is about: "Answer", "Aim", "Evidence".
 */
about: string, 
/**
 * It lies in the round: while that is locked nobody chooses. A place, an assessment and the lock
 * itself do not.
 */
ofRound: boolean, 
/**
 * What is said, the earliest first.
 */
sides: Array<ForkSide>, };

export type FigureView = { 
/**
 * An `<svg>` element whose names are escaped. Parts that open carry `data-part`.
 */
svg: string, 
/**
 * It in one sentence.
 */
reading: string, 
/**
 * What the table shows.
 */
caption: string, 
/**
 * The names of the table's columns.
 */
header: Array<string>, 
/**
 * The rows, each as long as the header; the first cell names its row.
 */
rows: Array<Array<string>>, };

export type FindingLink = { 
/**
 * The words.
 */
label: string, 
/**
 * The page: `scope`, `sheets`, `sheet` or `actions`.
 */
page: string, 
/**
 * The sheet, where it is one.
 */
sheet: string | null, 
/**
 * The criterion, where it is one.
 */
criterion: string | null, };

export type FindingView = { 
/**
 * What, in a sentence.
 */
sentence: string, 
/**
 * Where it is mended: a link a place.
 */
links: Array<FindingLink>, 
/**
 * How many more places there are than links.
 */
more: number, };

export type Frame = { 
/**
 * "Saved 10:42".
 */
saved: string, 
/**
 * What Ctrl+Z would take back, in words; nothing when there is nothing.
 */
undo: string | null, 
/**
 * What Ctrl+Shift+Z would do again.
 */
redo: string | null, };

export type GroupField = { 
/**
 * The dimension.
 */
dimension: string, 
/**
 * Who.
 */
who: string, };

export type HistoryRow = { 
/**
 * "3 March 2026, 14:02".
 */
when: string, 
/**
 * "level 2 → level 3, because …".
 */
what: string, 
/**
 * The records to take the state back from; none where that makes no sense.
 */
records: Array<string>, 
/**
 * It is how things stand now.
 */
now: boolean, };

export type HistoryView = { 
/**
 * What it is the history of.
 */
title: string, 
/**
 * The entries, newest first.
 */
entries: Array<HistoryRow>, };

export type HomeView = { 
/**
 * The head's state.
 */
frame: Frame, 
/**
 * There is no place yet: the page teaches instead.
 */
empty: boolean, 
/**
 * Where the person left off.
 */
carryOn: CarryOn | null, 
/**
 * The places that stand open, parents before children; or those that fit the search.
 */
places: Array<PlaceRow>, 
/**
 * How many others fit the search: they aren't listed.
 */
more: number, 
/**
 * The place that was just added.
 */
added: string | null, 
/**
 * How many things lie in the bin.
 */
inBin: number, 
/**
 * The sizes to choose from.
 */
sizes: Array<Choice>, 
/**
 * The lenses to choose from.
 */
lenses: Array<Choice>, 
/**
 * Drafts that a crash left of places, and of one that isn't there yet: their forms go on from them.
 */
drafts: Array<DraftKept>, 
/**
 * Everything that was being typed and is not saved yet, those of the places too.
 */
unsaved: Array<UnsavedRow>, };

export type PlaceName = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its name.
 */
name: string, 
/**
 * The name of the larger place it is part of.
 */
larger: string | null, };

export type Lack = { 
/**
 * The field that mends it.
 */
field: string, 
/**
 * Its name.
 */
name: string, 
/**
 * What follows from it.
 */
why: string, };

export type LastAction = { 
/**
 * Its id in the last round.
 */
id: string, 
/**
 * What was to be done.
 */
what: string, 
/**
 * What it was about, who owned it, when it was due, how far it was.
 */
about: string, 
/**
 * `done`, `carried-on`, `not-done`; empty: nobody has said yet.
 */
said: string, 
/**
 * It was done or given up when the last round ended: nothing is asked.
 */
settled: boolean, };

export type LastAim = { 
/**
 * The sheet of this round; nothing where the workbook is not open.
 */
sheet: string | null, 
/**
 * The criterion's id.
 */
criterion: string, 
/**
 * Its name.
 */
label: string, 
/**
 * "Planning: level 3 by 31 March 2027".
 */
aim: string, 
/**
 * Where it stands now, in words.
 */
outcome: string, 
/**
 * The level it stands at now; nothing until it is answered with one that can be compared.
 */
now: LevelShown | null, };

export type LastPutForward = { 
/**
 * The workbook's component, for its sign.
 */
component: string, 
/**
 * Its title.
 */
title: string, 
/**
 * The criteria's names, first one first.
 */
names: Array<string>, 
/**
 * Why; empty: not said.
 */
reason: string, };

export type LastSaid = { 
/**
 * "level 2, because: half the districts", in a line.
 */
line: string, 
/**
 * The level; nothing where it stood at none.
 */
level: LevelShown | null, 
/**
 * "Level 2: Under way in parts", "Nobody knew", "Not answered".
 */
stood: string, 
/**
 * Why; empty: not said.
 */
reason: string, 
/**
 * The reason was kept in the room.
 */
inRoom: boolean, 
/**
 * "The aim was level 3 by 31 March 2027."; empty: none.
 */
aim: string, 
/**
 * Why the two can't be compared: words or scale changed, or it is new; empty where they can.
 */
changed: string, 
/**
 * Which way it went: "Up from level 2 to level 3."; empty until both have a level that differs.
 */
moved: string, 
/**
 * The one reason for that, as it is stored; empty: none was given.
 */
why: string, 
/**
 * More of it, in the group's own words.
 */
whyText: string, 
/**
 * Who may read these words.
 */
whyAudience: string, };

export type LastSheet = { 
/**
 * The id of that round.
 */
since: string, 
/**
 * Its day: "3 March 2026".
 */
date: string, 
/**
 * The reasons to choose from for a move.
 */
reasons: Array<Choice>, };

export type LastTimeView = { 
/**
 * The head's state.
 */
frame: Frame, 
/**
 * Where we are.
 */
place: RoundHead, 
/**
 * The last round's id; empty where this is the first.
 */
lastRound: string, 
/**
 * Its day: "3 March 2026".
 */
last: string, 
/**
 * What it said would be done, and what became of it.
 */
actions: Array<LastAction>, 
/**
 * "3 done, 2 carried on, 1 not done, 4 to be said".
 */
counts: string, 
/**
 * Its aims, and whether they came true.
 */
aims: Array<LastAim>, 
/**
 * What it put forward, an entry a workbook.
 */
putForward: Array<LastPutForward>, 
/**
 * What may be looked at again on purpose, an entry a workbook that both have open.
 */
revisit: Array<RevisitSheet>, 
/**
 * Something was chosen and is kept; else what is suggested is ticked, and nothing is kept.
 */
revisitKept: boolean, 
/**
 * Whether single keys are on.
 */
singleKeys: boolean, };

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

export type MarksCell = "closed" | "empty" | "in";

export type MarksColumn = { 
/**
 * "4", "?", "–".
 */
mark: string, 
/**
 * "All three segments in play", "Don’t know".
 */
name: string, 
/**
 * "step 4: All three segments in play".
 */
told: string, 
/**
 * "9 of 15"; empty where it isn't counted.
 */
check: string, };

export type MarksGrid = { 
/**
 * 1 for the first marking.
 */
nth: number, 
/**
 * "Sealed: 8 of 15 seats are in."
 */
sealed: string, 
/**
 * What a re-mark is; empty for the first marking.
 */
again: string, 
/**
 * The page starts with counts: they are all that was keyed so far.
 */
byCounts: boolean, 
/**
 * Seat by seat.
 */
seats: MarksTable, 
/**
 * Counts by sector, a group each.
 */
counts: MarksTable, 
/**
 * "7 seats still to come"; empty where none is.
 */
toCome: string, 
/**
 * What opening asks; nothing where nothing was keyed.
 */
opening: MarksOpening | null, };

export type MarksGroup = { 
/**
 * As stored.
 */
sector: string, 
/**
 * "Civic".
 */
name: string, 
/**
 * "3 of 4 in".
 */
check: string, 
/**
 * How many people it has.
 */
people: number, 
/**
 * Why it can't be keyed here, or what keying here replaces; empty otherwise.
 */
note: string, 
/**
 * Counts were keyed, and can be taken away again.
 */
hasCounts: boolean, 
/**
 * Its rows.
 */
rows: Array<MarksRow>, };

export type MarksOpened = { 
/**
 * What is shown apart and what together; a sentence each.
 */
told: Array<string>, 
/**
 * What to talk about, first things first.
 */
agenda: Array<AgendaRow>, 
/**
 * What may be taken from the marks in one step.
 */
take: Array<TakeRow>, 
/**
 * "Take the agreed ones from the marks…"; empty where there are none.
 */
takeAction: string, 
/**
 * A re-mark can be begun.
 */
mayMarkAgain: boolean, };

export type MarksOpening = { 
/**
 * What will be shown, who will be shown together, what is still missing; a sentence each.
 */
told: Array<string>, 
/**
 * What is worth a second thought.
 */
warnings: Array<string>, };

export type MarksRow = { 
/**
 * Sent back when it is keyed.
 */
id: string, 
/**
 * "9", or "4".
 */
number: string, 
/**
 * "Seat 9", or "Council, step 4: All three segments in play".
 */
name: string, 
/**
 * What stands beside the number: the criterion's name; empty for a seat.
 */
label: string, 
/**
 * How far it is.
 */
state: MarksRowState, 
/**
 * Its cells.
 */
cells: Array<MarksCell>, 
/**
 * "10 of 10"; empty where nothing is in.
 */
check: string, };

export type MarksRowState = "closed" | "empty" | "begun" | "in";

export type MarksTable = { 
/**
 * A column a criterion, or an answer.
 */
columns: Array<MarksColumn>, 
/**
 * The sectors.
 */
groups: Array<MarksGroup>, 
/**
 * What a cell takes: the marks of the scale, `d`, `n`; empty where it takes a number.
 */
keys: Array<string>, };

export type MarksView = { 
/**
 * The head's state.
 */
frame: Frame, 
/**
 * Where we are.
 */
place: RoundHead, 
/**
 * The sheet; empty where the round has none open.
 */
sheet: string, 
/**
 * "Marks for place-based planning".
 */
title: string, 
/**
 * What there is to do first, or why there is nothing to mark; empty otherwise.
 */
empty: string, 
/**
 * The page that does it: `scope`, `sheets`, or empty.
 */
emptyPage: string, 
/**
 * Who marks.
 */
seats: SeatsView, 
/**
 * What to know before the marks are opened: a side of a seam that could not be shown, rows that
 * two computers keyed differently.
 */
warnings: Array<string>, 
/**
 * What two computers say differently of the seats, and of when this sheet was marked.
 */
forks: Array<ForkView>, 
/**
 * The grid, while a marking is sealed.
 */
grid: MarksGrid | null, 
/**
 * What the room sees, once a marking was opened.
 */
opened: MarksOpened | null, 
/**
 * What was being typed of the seats; never what was keyed into the grid.
 */
drafts: Array<DraftKept>, };

export type MoveView = { 
/**
 * The criterion's id.
 */
criterion: string, 
/**
 * The later round's sheet, where it opens; nothing where the criterion is gone.
 */
sheet: string | null, 
/**
 * Its name.
 */
label: string, 
/**
 * Which way it went.
 */
moved: string, 
/**
 * Whether it went up or down, so that a reason is asked for.
 */
asked: boolean, 
/**
 * The one reason for that, as it is stored; empty: none was given.
 */
why: string, 
/**
 * More of it, in the group's own words.
 */
whyText: string, 
/**
 * Who may read these words.
 */
whyAudience: string, 
/**
 * What was said then; empty: nothing.
 */
then: string, 
/**
 * Whether that stays in the room.
 */
thenInRoom: boolean, 
/**
 * What is said now; empty: nothing.
 */
now: string, 
/**
 * Whether that stays in the room.
 */
nowInRoom: boolean, };

export type NoteView = { 
/**
 * Its id; empty for a new one.
 */
id: string, 
/**
 * `strength`, `gap`, `not-true-for`, `dissent`.
 */
kind: string, 
/**
 * What was said.
 */
text: string, 
/**
 * `room` or `released`.
 */
audience: string, };

export type PlaceHead = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its name.
 */
name: string, 
/**
 * "place, 310,000 people".
 */
about: string, 
/**
 * A sentence that says the place is invented; empty otherwise.
 */
invented: string, 
/**
 * The larger places it lies in, the nearest first.
 */
larger: Array<PlaceNamed>, 
/**
 * Whether any place lies in it.
 */
hasWithin: boolean, };

export type PlaceNamed = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its name.
 */
name: string, };

export type OverTimeView = { 
/**
 * The head's state.
 */
frame: Frame, 
/**
 * Where we are.
 */
place: RoundHead, 
/**
 * Every round of the assessment, oldest first.
 */
rounds: Array<RoundChoice>, 
/**
 * The trend over those chosen; nothing below two.
 */
figure: FigureView | null, };

export type PlaceRow = { 
/**
 * Its id.
 */
id: string, 
/**
 * How deep it hangs, from 0.
 */
depth: number, 
/**
 * Its name.
 */
name: string, 
/**
 * "place, 310,000 people".
 */
about: string, 
/**
 * It is made up, and says so.
 */
invented: boolean, 
/**
 * Its size as stored, for the form; empty where none is given.
 */
size: string, 
/**
 * How many people, for the form; empty where none is given.
 */
population: string, 
/**
 * The larger place, for moving.
 */
partOf: string | null, 
/**
 * The name of the larger place it is listed under.
 */
larger: string | null, 
/**
 * "3 places within, 30 in all"; empty where none is.
 */
within: string, 
/**
 * Those within it are listed.
 */
unfolded: boolean, 
/**
 * Its assessments.
 */
assessments: Array<AssessmentRow>, };

export type PlaceView = { 
/**
 * The head's state.
 */
frame: Frame, 
/**
 * The place.
 */
place: PlaceHead, 
/**
 * Its logo, as the address of a picture; nothing where it has none.
 */
logo: string | null, 
/**
 * Whether it is willing to be asked by others.
 */
willing: boolean, 
/**
 * Its assessments.
 */
assessments: Array<AssessmentRow>, 
/**
 * The places right within it, by name.
 */
within: Array<PlaceWithin>, };

export type PlaceWithin = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its name.
 */
name: string, 
/**
 * "neighbourhood, 48,000 people".
 */
about: string, 
/**
 * "Locked last: 3 March 2026", or that nothing is.
 */
locked: string, };

export type PlacesAsked = { 
/**
 * The lens, as one of the choices; empty: the whole place, or the first there is.
 */
lens: string, 
/**
 * The workbook's id; empty: the first there is.
 */
workbook: string, 
/**
 * Up to which day, as `2026-03-03`; empty: today.
 */
asAt: string, 
/**
 * The places by id, in their order; empty: those within, by name.
 */
places: Array<string>, };

export type PlacesChoices = { 
/**
 * What was asked, as it was understood.
 */
asked: PlacesAsked, 
/**
 * The lenses.
 */
lenses: Array<Choice>, 
/**
 * The workbooks that any of the places locked.
 */
workbooks: Array<Choice>, };

export type PointName = { 
/**
 * The criterion it opens; nothing where it opens the sheet's own part.
 */
criterion: string | null, 
/**
 * The words.
 */
label: string, };

export type PointView = { 
/**
 * The component it belongs to.
 */
component: string, 
/**
 * The component's sheet.
 */
sheet: string, 
/**
 * Its workbook's id.
 */
workbook: string, 
/**
 * The workbook's short title, "Planning".
 */
title: string, 
/**
 * The level its criteria stand at, where they stand at one.
 */
level: LevelShown | null, 
/**
 * What it is about: criteria, or the sheet by a name.
 */
names: Array<PointName>, 
/**
 * How many more there are than names.
 */
more: number, 
/**
 * Why.
 */
reason: string, };

export type ReadyActionView = { 
/**
 * What to do.
 */
text: string, 
/**
 * Its segment as stored.
 */
segment: string, 
/**
 * What it works on as stored.
 */
worksOn: string, 
/**
 * It was taken over already.
 */
taken: boolean, };

export type ReportOptions = { 
/**
 * `workshop`, `board`, `told` or `plan`.
 */
kind: string, 
/**
 * The ids of the workbooks; none: all that are open.
 */
workbooks: Array<string>, 
/**
 * How the room marked, where it may be shown.
 */
spread: boolean, 
/**
 * Strengths, gaps, dissent, groups it isn't true for, and notes on the whole.
 */
notes: boolean, 
/**
 * `room` or `released`.
 */
edition: string, };

export type ReportView = { 
/**
 * The head's state.
 */
frame: Frame, 
/**
 * Where we are.
 */
place: RoundHead, 
/**
 * Where the last one was written; nothing before the first.
 */
written: ReportWritten | null, 
/**
 * The pages as pictures: an `<svg>` each, with its words as text.
 */
pages: Array<string>, 
/**
 * Which report it is, and what it holds.
 */
options: ReportOptions, 
/**
 * The kinds there are.
 */
kinds: Array<Choice>, 
/**
 * That it is a first round, of which nothing has changed yet; empty otherwise.
 */
firstRound: string, 
/**
 * The editions there are.
 */
editions: Array<Choice>, 
/**
 * The workbooks that are open, by their ids.
 */
workbooks: Array<Choice>, 
/**
 * The forms this kind can be written in; the first one is a PDF.
 */
formats: Array<Choice>, 
/**
 * What has no room in it, a line each.
 */
leftOut: Array<string>, 
/**
 * What may be picked for the board paper, in the order of the sheets; nothing for other kinds.
 */
links: Array<BoardLinkView>, 
/**
 * What is asked of boards; nothing for other kinds.
 */
asks: Array<AskView>, 
/**
 * Drafts of asks that a crash left.
 */
drafts: Array<DraftKept>, 
/**
 * What is worth a look before it goes out.
 */
warnings: Array<string>, 
/**
 * What could still be mended in the round. It informs and blocks nothing.
 */
findings: Array<FindingView>, 
/**
 * Where reports go.
 */
folder: string, };

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

export type OverviewView = { 
/**
 * The head's state.
 */
frame: Frame, 
/**
 * Where we are.
 */
place: RoundHead, 
/**
 * The triangle; nothing while no workbook is open. Its parts are named by their workbooks.
 */
triangle: FigureView | null, 
/**
 * Locking, the round before, the next.
 */
rounds: RoundsView, 
/**
 * The round's own earlier revisions, a sentence or two each: when it was locked and opened again,
 * and what it says otherwise now.
 */
revisions: Array<string>, 
/**
 * What the round's goal serves: "Serves the planning priority: …"; empty where it serves nothing.
 */
serves: string, 
/**
 * What to talk about, in the order of the agenda.
 */
talk: Array<PointView>, 
/**
 * What to say where nothing stands there; empty where something does, and for one person alone,
 * who has nobody to talk with.
 */
talkNothing: string, 
/**
 * The weakest links, and how sure each is.
 */
sure: Array<PointView>, 
/**
 * What to say where nothing stands there; empty where something does.
 */
sureNothing: string, 
/**
 * What stands out.
 */
out: Array<PointView>, 
/**
 * What is counted beside it: levels without evidence, don't-knows. A name and no reason.
 */
also: Array<PointView>, 
/**
 * Why the numbers that belong to no one sheet are what they are.
 */
why: Array<WhyView>, 
/**
 * How many weak criteria have a level to climb to: what the page of climbs walks through.
 */
climbs: number, 
/**
 * One entry a sheet, in the order of the triangle.
 */
sheets: Array<SheetResult>, 
/**
 * "Two planning steps stand together at level 1. Pick the one to put forward."
 */
nextStep: string, 
/**
 * The words on the button.
 */
nextAction: string, 
/**
 * Where the button leads: `sheets`, `sheet`, `overview` (to what is put forward), `actions`,
 * `scope`, `reports`.
 */
nextPage: string, 
/**
 * The sheet it leads to, if it leads to one.
 */
nextSheet: string | null, 
/**
 * The criterion it leads to, if it leads to one.
 */
nextCriterion: string | null, 
/**
 * Drafts that a crash left, of what is put forward.
 */
drafts: Array<DraftKept>, };

export type RevisitRow = { 
/**
 * `workbook/criterion`.
 */
value: string, 
/**
 * Its name.
 */
label: string, 
/**
 * It is ticked: kept so, or suggested while nothing is kept.
 */
chosen: boolean, 
/**
 * Why it is suggested; empty where it is not.
 */
why: string, };

export type RevisitSheet = { 
/**
 * The workbook's component, for its sign.
 */
component: string, 
/**
 * Its title.
 */
title: string, 
/**
 * Its criteria, in its order.
 */
criteria: Array<RevisitRow>, };

export type RoleView = { 
/**
 * `leads`, `advises`, `informs`, `collaborates`.
 */
kind: string, 
/**
 * Who.
 */
who: string, };

export type RollUpRow = { 
/**
 * Its id.
 */
criterion: string, 
/**
 * Its name.
 */
label: string, 
/**
 * A tile a place, by level. No place is named: it is how they are spread.
 */
strip: Array<LevelShown>, 
/**
 * Where working begins in it.
 */
workingFrom: number, 
/**
 * The same in words.
 */
words: string, 
/**
 * It is weak in most places.
 */
weak: boolean, };

export type RollUpView = { 
/**
 * The head's state.
 */
frame: Frame, 
/**
 * The larger place.
 */
place: PlaceHead, 
/**
 * What can be asked.
 */
choices: PlacesChoices, 
/**
 * Which places are counted, and how old the oldest answer is.
 */
basis: string, 
/**
 * In what they differ: to be read first.
 */
differs: string, 
/**
 * What is left out, by name.
 */
leftOut: Array<string>, 
/**
 * What is weak in most places, as asks of the larger one.
 */
asks: Array<AskUpward>, 
/**
 * Where an ask would be kept: the round's id; empty where the place has none.
 */
round: string, 
/**
 * The same in words, or what to do to have one.
 */
roundWords: string, 
/**
 * Each criterion with its distribution.
 */
rows: Array<RollUpRow>, 
/**
 * What a place gave a level before and gives none now.
 */
noLonger: Array<string>, 
/**
 * Which places are not among them, and why.
 */
notIn: Array<string>, };

export type RoundChoice = { 
/**
 * The round.
 */
id: string, 
/**
 * Its day: "3 March 2026".
 */
date: string, 
/**
 * Whether it is chosen.
 */
chosen: boolean, };

export type RoundHead = { 
/**
 * The round's id.
 */
round: string, 
/**
 * The place's name.
 */
place: string, 
/**
 * "Whole place · 3 March 2026".
 */
lensAndDate: string, 
/**
 * A sentence that says the place is invented; empty otherwise.
 */
invented: string, 
/**
 * "Locked on 3 March 2026, revision 1", and whether anything came in since; empty while it can
 * be changed.
 */
locked: string, 
/**
 * The sheets that are open, for moving between them.
 */
sheets: Array<SheetTab>, 
/**
 * "one person's view" where nobody else agreed; empty for a group.
 */
alone: string, };

export type RoundRow = { 
/**
 * Its id.
 */
id: string, 
/**
 * "3 March 2026".
 */
date: string, 
/**
 * "Locked on 3 March 2026, revision 1"; empty while it can be changed.
 */
locked: string, 
/**
 * "agreed by 15", "One person's view".
 */
who: string, 
/**
 * "planning: weakest level 1, 6 of 10 working", or how far it is; of the newest round alone.
 */
summary: string, 
/**
 * The components that are opened, for the small triangle: `planning`, `civic` and so on.
 */
opened: Array<string>, };

export type RoundsView = { 
/**
 * How many aims could come along into a next round.
 */
aims: number, 
/**
 * How many open actions could come along.
 */
openActions: number, 
/**
 * The sectors, in order, with who each is.
 */
sectors: Array<Choice>, 
/**
 * How many people of each were in the room, as it was said; empty: not said.
 */
room: Array<string>, 
/**
 * The day it was held, as `2026-03-03`.
 */
heldOn: string, 
/**
 * Of a locked round: who was in the room, in a sentence; empty where nobody said.
 */
who: string, 
/**
 * The day of the round before it: "3 March 2025"; empty where it is the first.
 */
last: string, };

export type ScaleLevel = { 
/**
 * Its id, sent back when chosen.
 */
id: string, 
/**
 * How it is shown.
 */
shown: LevelShown, 
/**
 * The test for choosing it.
 */
test: string, 
/**
 * Working begins here.
 */
workingBegins: boolean, };

export type ScopeFields = { 
/**
 * The place's name.
 */
place: string, 
/**
 * How many people, as typed.
 */
population: string, 
/**
 * `system`, `place`, `neighbourhood`, or empty.
 */
size: string, 
/**
 * `whole-place`, `topic`, `group`, `partner`.
 */
lens: string, 
/**
 * The topic, group or partner.
 */
lensName: string, 
/**
 * The day, as `2026-03-03`.
 */
heldOn: string, 
/**
 * `one-person` or `group`.
 */
mode: string, 
/**
 * How many people by sector, in the order of the sectors; as typed.
 */
room: Array<string>, 
/**
 * The period.
 */
period: string, 
/**
 * The population groups: a dimension and who.
 */
groups: Array<GroupField>, 
/**
 * The life stage.
 */
lifeStage: string, 
/**
 * The setting.
 */
setting: string, 
/**
 * When those who came meet again.
 */
meetAgain: string, 
/**
 * Whom they can ask.
 */
whomToAsk: string, 
/**
 * What should change.
 */
goal: string, 
/**
 * For whom.
 */
forWhom: string, 
/**
 * Measured by.
 */
measure: string, 
/**
 * Where it stands today.
 */
baseline: string, 
/**
 * The source.
 */
source: string, 
/**
 * By when, as `2028-03-31`.
 */
by: string, 
/**
 * The assessment whose goal it serves, by its id; empty: none yet.
 */
serves: string, };

export type ScopeView = { 
/**
 * The head's state.
 */
frame: Frame, 
/**
 * Where we are.
 */
place: RoundHead, 
/**
 * What is filled in.
 */
fields: ScopeFields, 
/**
 * One person, or a group.
 */
modes: Array<Choice>, 
/**
 * The sizes of place.
 */
sizes: Array<Choice>, 
/**
 * The lenses.
 */
lenses: Array<Choice>, 
/**
 * The sectors, in order, with who each is.
 */
sectors: Array<Choice>, 
/**
 * Who sits where: each role, and the sector it often speaks for.
 */
roles: Array<Choice>, 
/**
 * How to choose where to sit.
 */
hat: string, 
/**
 * The four dimensions of population groups.
 */
dimensions: Array<Choice>, 
/**
 * Life stages to pick from; any words may be typed.
 */
lifeStages: Array<string>, 
/**
 * Settings to pick from; any words may be typed.
 */
settings: Array<string>, 
/**
 * The goals it may serve: those of larger places, and its own place's other assessments.
 */
serves: Array<Choice>, 
/**
 * What the report will lack, each with the field that mends it.
 */
lacks: Array<Lack>, 
/**
 * Drafts that a crash left.
 */
drafts: Array<DraftKept>, 
/**
 * What two computers say differently; nobody has chosen yet.
 */
forks: Array<ForkView>, };

export type SeatsView = { 
/**
 * "15 seats: Council 5, NHS and care 4"; empty where there are none.
 */
told: string, 
/**
 * The sectors, each with how many seats it has, or how many people the scope names.
 */
sectors: Array<SectorSeats>, 
/**
 * "Set out 15 seats", or "Set out the seats" where the scope names nobody.
 */
setOut: string, 
/**
 * How many seats a group needs before it is shown apart.
 */
smallestGroup: number, 
/**
 * It can only be raised: the first mark is in.
 */
onlyRaised: boolean, };

export type SectorSeats = { 
/**
 * As stored.
 */
sector: string, 
/**
 * "Civic".
 */
name: string, 
/**
 * Who that is.
 */
who: string, 
/**
 * The number, as typed; empty: none.
 */
count: string, };

export type Settings = { 
/**
 * `normal`, `large`, `largest`.
 */
textSize: string, 
/**
 * `computer`, `light`, `dark`.
 */
theme: string, 
/**
 * Single keys choose levels.
 */
singleKeys: boolean, };

export type SettingsView = { 
/**
 * The head's state.
 */
frame: Frame, 
/**
 * What is set.
 */
settings: Settings, 
/**
 * The text sizes.
 */
textSizes: Array<Choice>, 
/**
 * The themes.
 */
themes: Array<Choice>, 
/**
 * Where the library lies.
 */
library: string, 
/**
 * Where reports go.
 */
reports: string, 
/**
 * The program and its version.
 */
program: string, 
/**
 * About it, a paragraph each.
 */
about: Array<string>, 
/**
 * The licences, a paragraph each.
 */
licences: Array<string>, 
/**
 * The glossary: a term and what it means.
 */
glossary: Array<Choice>, };

export type SheetBesideView = { 
/**
 * The workbook's id.
 */
workbook: string, 
/**
 * Its component, for its sign.
 */
component: string, 
/**
 * Its title.
 */
title: string, 
/**
 * What both rest on: read first.
 */
card: Array<CardRowView>, 
/**
 * What can't be compared and is left out, by name, a sentence each.
 */
leftOut: Array<string>, 
/**
 * What it comes to, or why nothing is summed up.
 */
summary: string, 
/**
 * What else became of it, a sentence each.
 */
told: Array<string>, 
/**
 * The dumbbell. Its parts are criteria's ids.
 */
figure: FigureView, 
/**
 * Both reasons of each criterion.
 */
moves: Array<MoveView>, };

export type SheetFigure = { 
/**
 * What it asks: "Did the room agree?"
 */
heading: string, 
/**
 * The figure. Its parts are criteria's ids.
 */
figure: FigureView, };

export type SheetResult = { 
/**
 * The sheet's id.
 */
sheet: string, 
/**
 * The workbook's id, which names the sheet in the page's own links.
 */
workbook: string, 
/**
 * The workbook's component.
 */
component: string, 
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
 * The strip.
 */
strip: FigureView, 
/**
 * Heads the list below: the weakest links, or where there may be room.
 */
weakestHeading: string, 
/**
 * The weakest first. Empty when nothing stands below working.
 */
weakest: Array<WeakestLink>, 
/**
 * "4 steps stand together at level 1. A group picks which to put forward."; empty where none do.
 */
tie: string, 
/**
 * Why those were put forward that were; empty where nobody said.
 */
putForwardReason: string, 
/**
 * The criteria put forward, by id, first one first.
 */
putForward: Array<string>, 
/**
 * "Nothing that was scored stands below working."; empty where something does, or nothing is
 * scored.
 */
nothingBelow: string, 
/**
 * Of what nobody knew, in a sentence; empty where there is nothing.
 */
dontKnow: string, 
/**
 * What the two sides and the trunk of POTS say, a sentence each; empty elsewhere.
 */
balance: Array<string>, 
/**
 * Why its numbers are what they are, in the order of the page.
 */
why: Array<WhyView>, 
/**
 * What two computers say differently of the sheet as a whole; nobody has chosen yet.
 */
forks: Array<ForkView>, };

export type SheetTab = { 
/**
 * The sheet's id.
 */
sheet: string, 
/**
 * The workbook's id.
 */
workbook: string, 
/**
 * Its component.
 */
component: string, 
/**
 * Its title.
 */
title: string, 
/**
 * "9 of 10 steps answered".
 */
progress: string, };

export type SheetView = { 
/**
 * The head's state.
 */
frame: Frame, 
/**
 * Where we are.
 */
place: RoundHead, 
/**
 * The sheet's id.
 */
sheet: string, 
/**
 * The workbook's id.
 */
workbook: string, 
/**
 * Its title.
 */
title: string, 
/**
 * Its component.
 */
component: string, 
/**
 * "step".
 */
noun: string, 
/**
 * "4 of 10 answered".
 */
progress: string, 
/**
 * "6 of 10 working across the place", or why there is no headline yet.
 */
headline: string, 
/**
 * The scored criteria in order of level, for the strip under the rail.
 */
strip: Array<LevelShown>, 
/**
 * How many of the strip stand below working: where the upright goes.
 */
stripWorkingFrom: number, 
/**
 * The scale, lowest first.
 */
levels: Array<ScaleLevel>, 
/**
 * When to choose don't know.
 */
dontKnow: string, 
/**
 * When to choose not applicable.
 */
notApplicable: string, 
/**
 * The criteria, in order, each with everything said of it.
 */
criteria: Array<CriterionView>, 
/**
 * Notes on the whole sheet.
 */
notes: Array<NoteView>, 
/**
 * "Agreed" for a group, "Chosen" for one person.
 */
chosenWord: string, 
/**
 * The audiences to choose from.
 */
audiences: Array<Choice>, 
/**
 * The strengths of evidence.
 */
strengths: Array<Choice>, 
/**
 * The kinds of note.
 */
kinds: Array<Choice>, 
/**
 * The segments of actions.
 */
segments: Array<Choice>, 
/**
 * What actions work on.
 */
worksOn: Array<Choice>, 
/**
 * Whether single keys choose levels.
 */
singleKeys: boolean, 
/**
 * Drafts that a crash left.
 */
drafts: Array<DraftKept>, 
/**
 * What is from the source and what is ours, how to read it, the licence.
 */
about: Array<string>, 
/**
 * The round before this one; nothing where it has not got this workbook, or there is none.
 */
last: LastSheet | null, };

export type SheetsView = { 
/**
 * The head's state.
 */
frame: Frame, 
/**
 * Where we are.
 */
place: RoundHead, 
/**
 * Every workbook, in the order of the triangle.
 */
workbooks: Array<WorkbookRow>, };

export type SpreadView = { 
/**
 * It drawn, with what stands out and its reading in it; nothing where nothing may be shown.
 */
figure: FigureView | null, 
/**
 * What the marks come to, or why they are not shown.
 */
reading: string, 
/**
 * "Split"; empty where nothing stands out.
 */
label: string, 
/**
 * What to ask the room; empty where it sees it alike.
 */
ask: string, 
/**
 * What the marks offer; a person decides. Empty where they offer nothing.
 */
offered: string, };

export type TakeRow = { 
/**
 * The criterion's id.
 */
criterion: string, 
/**
 * Its number in the workbook.
 */
number: string, 
/**
 * Its name.
 */
name: string, 
/**
 * The level it would take.
 */
level: LevelShown, };

export type ThreadBreak = { 
/**
 * Its name.
 */
place: string, 
/**
 * What is missing, and what would mend it, in sentences.
 */
told: string, 
/**
 * The round whose scope page mends it; empty where the place has none.
 */
round: string, };

export type ThreadView = { 
/**
 * The head's state.
 */
frame: Frame, 
/**
 * The place whose page this is.
 */
place: PlaceHead, 
/**
 * What can be asked.
 */
choices: PlacesChoices, 
/**
 * The criteria that can be read through the sizes.
 */
criteria: Array<Choice>, 
/**
 * The one that is read; empty: none.
 */
criterion: string, 
/**
 * The figure. Its parts are places' ids.
 */
figure: FigureView, 
/**
 * Where it breaks, a place each.
 */
breaks: Array<ThreadBreak>, };

export type UnsavedRow = { 
/**
 * "Kiln Row", "Harbourton, Leaders own the goal".
 */
what: string, 
/**
 * The page of the round: `scope`, `sheet`, `overview`, `compare`, `marks`, `actions`, `report`; or the
 * form among the places: `new`, `change`, `begin`.
 */
page: string, 
/**
 * The place whose form it is.
 */
place: string | null, 
/**
 * The larger place that has to stand open to see it.
 */
larger: string | null, 
/**
 * The round.
 */
round: string | null, 
/**
 * The sheet, where it is about one.
 */
sheet: string | null, 
/**
 * The criterion, where it is about one.
 */
criterion: string | null, };

export type WeakestLink = { 
/**
 * The criterion's id.
 */
criterion: string, 
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
level: LevelShown, 
/**
 * It was put forward.
 */
putForward: boolean, };

export type WhoRow = { 
/**
 * The action's id.
 */
action: string, 
/**
 * What is to be done.
 */
what: string, 
/**
 * "leads", "advises, informs", or nothing; in the order of the organisations.
 */
parts: Array<string>, };

export type WhoView = { 
/**
 * Gaps and crowding, a sentence each.
 */
sentences: Array<string>, 
/**
 * The organisations, by name.
 */
organisations: Array<string>, 
/**
 * The open actions.
 */
rows: Array<WhoRow>, };

export type WhyView = { 
/**
 * Which rule: `score`, `weakest-links`.
 */
rule: string, 
/**
 * The number's name: "The score".
 */
name: string, 
/**
 * The rule in a sentence.
 */
told: string, 
/**
 * What went into it here, a line each.
 */
inputs: Array<string>, 
/**
 * The workbook and its version; empty where it rests on no one workbook.
 */
workbook: string, };

export type WillingPlace = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its name.
 */
name: string, 
/**
 * "place, 310,000 people".
 */
about: string, 
/**
 * When it locked what is said here, or that it locked nothing.
 */
locked: string, 
/**
 * What works there, in the workbook's order.
 */
working: Array<string>, };

export type WillingView = { 
/**
 * The head's state.
 */
frame: Frame, 
/**
 * The place whose page this is.
 */
place: PlaceHead, 
/**
 * What can be asked.
 */
choices: PlacesChoices, 
/**
 * The places, by name.
 */
places: Array<WillingPlace>, };

export type WorkView = { 
/**
 * "Taking in the bundle".
 */
what: string, 
/**
 * How many steps are done.
 */
done: number, 
/**
 * Of how many; 0 where that isn't known.
 */
of: number, };

export type WorkbookRow = { 
/**
 * The workbook's id.
 */
workbook: string, 
/**
 * Its component.
 */
component: string, 
/**
 * Its title.
 */
title: string, 
/**
 * The published tool it stands for; empty where none.
 */
standsFor: string, 
/**
 * What it is for.
 */
summary: string, 
/**
 * "10 steps".
 */
size: string, 
/**
 * The sheet, if it is open.
 */
sheet: string | null, 
/**
 * How far it is, if it is open.
 */
progress: string, };
