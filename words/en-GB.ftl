### Every sentence of PIT Workbench in British English.
### Plain words, no blame. Errors say what happened, that nothing was lost, and what to do next.

## Shared

list-and = { $most } and { $last }
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December

## Levels, counts and states

lens-whole-place = Whole place
lens-group = { $name }
lens-partner = The part of { $name }
score = { $working } of { $scored } { $level }
weakest-level = Weakest: level { $mark }, { $name }
state-quick-scan = The quick scan has no headline of its own. It points at the workbook to open next.
state-not-enough = Not enough answered: { $scored } of { $applicable } { $nouns } scored. There is no headline yet.
state-sides-not-read = { $sides } { $count ->
    [one] has
   *[other] have
} too few answers to be read. There is no headline yet.
state-full = { $applicable ->
    [one] The only { $nouns } that applies is scored.
    [2] Both { $nouns } that apply are scored.
   *[other] All { $applicable } { $nouns } that apply are scored.
}
state-provisional = Provisional: { $scored } of { $applicable } { $nouns } scored. Whichever way the others turn out, { $low } to { $high } of { $applicable } would be working.
count-applicable = applicable
count-scored = scored
count-from-marks = of them from the marks
count-dont-know = don’t know
count-unanswered = unanswered
count-not-applicable = not applicable
counts-line = The counts: { $counts }.
side-service = the service side
side-people = the people side
side-trunk = the trunk
side-read = Of { $side }, { $working } of { $scored } { $working ->
    [one] works
   *[other] work
}; the weakest stands at level { $mark }.
side-not-enough = Of { $side }, not enough is answered ({ $scored } of { $elements }).
lopsided-people-behind = Lopsided: the service itself is further on than the help people get to find it, come to it and stay with it. A good service that too few of the right people use cannot narrow a gap.
lopsided-service-behind = Lopsided: people are reached and helped to come, further than the service itself is ready for them.
weak-trunk = Weak trunk: at least half of each side works, and nothing of what has to balance them does: room for those who are found, a smooth path, and someone who leads.
segment-civic = Civic
segment-community = Community
segment-service = Service

## The strip

strip-title = How the levels are spread: { $title }, { $place }
strip-pile = Level { $mark }, { $name }: { $count } { $nouns }
strip-other = { $name }: { $count }
strip-dont-know = Don’t know
strip-unanswered = Unanswered
strip-not-applicable = Not applicable
reading = Of { $total } { $nouns }, { $parts }.
reading-nothing = Nothing is answered yet.
reading-level = { $count ->
    [one] 1 stands
   *[other] { $count } stand
} at level { $mark } ({ $name })
reading-dont-know = nobody knew about { $count }
reading-unanswered = { $count ->
    [one] 1 is
   *[other] { $count } are
} unanswered
reading-not-applicable = { $count ->
    [one] 1 does not apply
   *[other] { $count } do not apply
}

## The triangle

triangle-title = The triangle: { $place }, { $date }
triangle-table = The triangle in figures. Nothing is added up across parts: each is read on its own.
part-civic = Civic
part-community = Community
part-pots = Service
part-civic-community = Civic and community
part-community-service = Community and service
part-civic-service = Civic and service
part-planning = Place-based planning
part-planning-short = Planning
part-quick-scan = Quick scan
part-said = { $name }: { $said }
part-score = { $working } of { $scored }
part-line = { $working }{"\u00A0"}of{"\u00A0"}{ $scored }{"\u00A0"}working
part-weakest = Weakest level
part-weakest-short = Weakest
part-weakest-spoken = weakest level { $mark }
part-room = Room to grow in{"\u00A0"}{ $count }
part-room-spoken = room to grow in { $count }
part-all-scored = all { $count }{"\u00A0"}scored
part-scored = { $count }{"\u00A0"}scored
part-scored-of = { $scored }{"\u00A0"}of{"\u00A0"}{ $applicable }{"\u00A0"}scored
part-side-scored = { $side }{"\u00A0"}{ $scored }{"\u00A0"}of{"\u00A0"}{ $elements }
part-from-marks = { $count }{"\u00A0"}from the marks
part-dont-know = { $count }{"\u00A0"}don’t{"\u00A0"}know
part-unanswered = { $count }{"\u00A0"}unanswered
part-not-applicable = { $count }{"\u00A0"}not{"\u00A0"}applicable
not-opened = Not opened
not-enough = Not enough answered
weak-seam = Weak seam
weak-seam-spoken = weak seam
stitch = Each stitch across a seam is one criterion:
stitch-working = working
stitch-below = below working
stitch-dont-know = don’t know
stitch-unanswered = unanswered
triangle-segments-hold = All three segments have at least half of their scored criteria working
triangle-part-score = { $part } { $score }
triangle-parts = Of what is scored, these are working: { $parts }
triangle-the-seam = the seam between { $seam }
triangle-weak = the seam between { $seam } is weak ({ $working } of { $scored } working)
triangle-too-few = { $parts } { $count ->
    [one] has
   *[other] have
} too few answers to read
triangle-not-opened = { $count ->
    [one] one part is
   *[other] { $count } parts are
} not opened
triangle-reading-all = { $head }.
triangle-reading-and = { $head }; { $tails }.
triangle-reading-but = { $head }, but { $tails }.
triangle-reading-nothing = Nothing in the triangle can be read yet: { $tails }.
triangle-weak-told = Between { $seam }, { $working } of { $scored } { $working ->
    [one] works
   *[other] work
}, though at least half do on either side. That is what we call a weak seam.
triangle-few-told = Not enough is answered yet to say anything of { $part }: { $scored }{"\u00A0"}of{"\u00A0"}{ $applicable }.
table-part = Part
table-working = Working
table-below = Weakest level, or room
table-applicable = Applic{"\u00AD"}able
table-scored = Scored
table-from-marks = From the marks
table-dont-know = Don’t know
table-unanswered = Un{"\u00AD"}answered
table-not-applicable = Not applic{"\u00AD"}able
table-none = –
table-level = { $mark }, { $name }
table-weak = { $score }, weak seam

## The POTS tree

tree-title = The POTS tree: { $place }, { $date }
tree-service = Service side
tree-people = People side
tree-trunk = The trunk
tree-table = The two sides and the trunk in figures. Each is read on its own.
tree-few = Not enough answered ({ $scored }{"\u00A0"}of{"\u00A0"}{ $elements })
tree-detail = Weakest level{"\u00A0"}{ $weakest }, middle level{"\u00A0"}{ $middle }
tree-element-level = { $name }: level { $mark }
tree-element-level-marks = { $name }: level { $mark }, taken from the marks
tree-element = { $name }: { $answer }
tree-answer-dont-know = don’t know
tree-answer-unanswered = unanswered
tree-answer-not-applicable = not applicable
tree-lopsided = Lopsided
tree-lopsided-why = The two sides’ working counts differ by { $working }, their middle levels by { $levels }.
tree-weak-trunk = Weak trunk
tree-weak-trunk-why = At least half of each side works, and nothing of the trunk does.
tree-leaves = leaves out: the level
tree-talked-through = talked through
tree-from-marks = taken from the marks
tree-chosen = chosen by one person
tree-dont-know = nobody here knew
tree-unanswered = unanswered
tree-not-applicable = not applicable
tree-reading-read = of { $side } { $working } of { $scored } { $working ->
    [one] works
   *[other] work
}
tree-reading-few = { $side } has too few answers to read ({ $scored } of { $elements })
tree-reading = On the tree, { $parts }.
tree-reading-lopsided = On the tree, { $parts }: it is lopsided.
tree-reading-weak-trunk = On the tree, { $parts }: its trunk is weak.
tree-reading-both = On the tree, { $parts }: it is lopsided, and its trunk is weak.
table-side = Side
table-weakest = Weakest level
table-middle = Middle level

## The report

report-title = { $title }, { $date }
report-subject = How well partners in { $place } work together on health inequalities, as of { $date }.
report-running = { $place }, workshop report, { $date }
edition-room = For the people who were there
edition-room-kept = It holds everything that was written down, also what was meant to stay in the room. Ask before you pass it on.
edition-one-kept = Nobody else has agreed to it.
one-persons-view = One person’s view
invented = { $place } is invented, and so is everyone and every figure in this report.
made-with = Made with PIT Workbench. The questions and levels are our own wording, based on the published Population Intervention Triangle and POTS frameworks.
cover-mark = The Population Intervention Triangle
cover-whole-place = Working together on fair health in { $place }
cover-lens = { $lens } in { $place }
cover-lead-one = One person’s view of how well partners work together, written on { $date }, and what could be done next.
cover-lead-group = What a group agreed on { $date } about how well partners work together, and what they will do next.
cover-lead-room = { $people ->
    [one] What one person wrote
   *[other] Workshop report. What { $people } people agreed
} on { $date } about how well partners work together, and what they will do next.
fact-place = Place
fact-lens = Looked at through
fact-period = Period
fact-life-stage = Life stage
fact-setting = Setting
fact-groups = Who it is about
fact-room = In the room
fact-goal = Our goal
fact-edition = Edition
goal-missing = Not written down yet. Without a goal nobody can tell later whether it worked.
goal-for-whom = For whom:
goal-measure = Measured by:
goal-baseline = Today:
goal-source = Source:
goal-by = By:
place-people = { $place }, about { $people } people
place-within = , part of { $place }
size-system = a system
size-place = a district
size-neighbourhood = a neighbourhood
dimension-socio-economic = income, work and housing
dimension-protected = protected characteristics
dimension-inclusion = people pushed to the edge
dimension-geography = where people live
room-civic = { $count } from the council and other public bodies
room-service = { $count } from the NHS and care
room-vcse = { $count } from community organisations
room-residents = { $count ->
    [one] 1 resident
   *[other] { $count } residents
}
room-other = { $count } { $count ->
    [one] other
   *[other] others
}
where-we-stand = Where we stand
scope-heading = What we looked at, and why
weakest-links = Weakest links
room-to-grow = Where there may be room
nothing-below-working = Nothing that was scored stands below working.
tie = { $count } { $nouns } stand together at level { $mark }. { $mode ->
    [one-person] Pick which to put forward.
   *[group] A group picks which to put forward.
}
tie-few = { $count } { $nouns } stand together at level { $mark }. They are listed by importance, by what is in { $mode ->
    [one-person] your
   *[group] the group’s
} power, and by the distance to the aim.
put-forward = Put forward: { $labels }.
put-forward-one = Put first: { $labels }.
nobody-knew = Nobody here knew: { $labels }. That is a finding in itself.
sheet-notes = Said about the whole
one-by-one = { $title }, { $noun } by { $noun }
criterion-number = { $title }, { $noun } { $number } of { $total }
named = { $name }:
continued = { $title }, { $noun } { $number }, continued
tag-agreed = agreed
tag-from-marks = from the marks
tag-chosen = chosen
tag-aim = aim
heading-why = Why level { $mark }
heading-evidence = Evidence
heading-evidence-number = Evidence { $number }
heading-strengths = What goes well
heading-gaps = What is missing
heading-not-true-for = Not true for
heading-dissent = Seen differently
heading-aim = Where we want to be
weight-importance = Importance: { $figure } of 3.
weight-power = In our power: { $figure } of 3.
aim-by = Level { $mark }, { $name }, by { $day }.
aim-no-day = Level { $mark }, { $name }. No date was set.
taken-from-marks = Taken from the marks without talk: it is the middle mark, and the room did not differ much.
no-reason = No reason was written down.
forked = Two computers hold different answers here. This is the later one. Choose between them before you pass the report on.
answer-unanswered = Not answered
answer-dont-know = Don’t know
answer-not-applicable = Not applicable
strength-hunch = A hunch
strength-seen = Seen
strength-documented = Documented
strength-measured = Measured
tells-who-benefits = Tells who benefits
actions-heading = What we will do
actions-none = No action was written down.
actions-caption = Actions agreed on { $date }
actions-caption-one = Actions written down on { $date }
actions-number = No.
actions-segment = Segment
actions-what = What
actions-owner = Who owns it
actions-due = Due
actions-state = State
actions-not-said = not said
actions-no-owner = nobody yet
actions-no-date = no date yet
state-to-start = to start
state-under-way = under way
state-done = done
state-dropped = dropped
role-leads = Leads: { $who }
role-advises = Advises: { $who }
role-informs = Informs: { $who }
role-collaborates = Works on it too: { $who }
balance-heading = Is the plan in balance?
balance = { $open ->
    [0] No action is open.
    [one] One action is open: { $civic } civic, { $community } community, { $service } service. { $conditions } works on the conditions people live in, { $behaviour } on what people do.
   *[other] { $open } actions are open: { $civic } civic, { $community } community, { $service } service. { $conditions } work on the conditions people live in, { $behaviour } on what people do.
}
balance-behaviour = Worth a look: every open action works on what people do, and none on the conditions they live in. Plans like that tend to widen gaps.
balance-one-segment = Worth a look: every open action lies in one segment, { $segment }.
asks-heading = What we ask of boards
ask-by = By { $day }.
method-heading = How we did this
method-lead = Every number in this report is a count or a middle value. Nothing is added up across workbooks, and no place is put above another.
method-levels = The levels
method-levels-of = The levels of { $title }
method-reached = How answers were reached
method-reached-group = People talked each answer through, or took it from the marks where the room did not differ much. Where everyone marked alone first, the marks were opened by group, never by name. Each report says which way an answer was reached.
method-reached-one = One person chose each answer. Nobody else has agreed to it.
method-terms = What a figure here means
method-terms-text = “6 of 10” means: of ten that were scored, six stand at the working level or above. The weakest level is the lowest at which one stands; only chains have one, where all parts must hold. Fewer than half scored, or fewer than three, is too little for a headline. “Don’t know” is a finding, never a zero.
method-not-for = What it must not be used for
method-not-for-text = Levels are a group’s own judgement, made to find what to mend next. They can’t rank places or people, and they are no measure of anyone’s performance.
method-not-for-text-one = Levels are one person’s own judgement, made to find what to mend next. They can’t rank places or people, and they are no measure of anyone’s performance.
method-counts = What was asked and answered
column-workbook = Workbook
column-asked = Asked
column-scored = Scored
column-from-marks = Of which from the marks
column-dont-know = Don’t know
column-unanswered = Un­answered
column-not-applicable = Not applicable
method-origin = Written by { $program } from the record { $cut }.
method-licence = Text of “{ $title }”: { $publisher }, { $licence }.

## The spread: did the room agree?

group-civic = Council
group-service = NHS and care
group-vcse = Community organisations
group-residents = Residents
group-other = Others
group-together = { $names } together
spread-title = How the room marked it: { $title }
spread-heading = { $number } { $label }
spread-row = { $name } ({ $count })
spread-room = Whole room
spread-key-mark = one mark
spread-key-dont-know = a mark of “don’t know”
spread-key-not-applicable = a mark of “not applicable”
spread-key-middle = middle mark
spread-dont-know = don’t know
spread-not-applicable = doesn’t apply
working-from-here = Working
working-in-key = working
spread-no-marks = Nobody has marked it.
spread-marks-are-in = Marks are in. There are too few of them to show.
flag-split = Split
flag-unknown = Unknown
flag-does-it-apply = Does it apply?
flag-very-differently = Some see it very differently
flag-low-and-agreed = Low and agreed
spread-whose = { $group ->
    [civic] The council’s middle mark is { $mark }
    [service] The middle mark of the NHS and care is { $mark }
    [vcse] The community organisations’ middle mark is { $mark }
    [residents] The residents’ middle mark is { $mark }
    [other] The others’ middle mark is { $mark }
   *[pooled] The middle mark of { $name } is { $mark }
}
spread-every-other = { $one }, every other group’s is { $mark }.
spread-middle-marks = The middle marks differ: { $parts }.
spread-middle-at = { $mark } for { $names }
spread-far-apart = The marks lie far apart, from { $lowest } to { $highest }{ $middle ->
    [none] {""}
   *[other] ; the middle mark is { $middle }
}.
spread-unknown = { $count } of { $of } don’t know.
spread-side-unknown = { $group ->
    [civic] { $count } of the council’s { $of } can’t say.
    [service] { $count } of { $of } from the NHS and care can’t say.
    [vcse] { $count } of { $of } from community organisations can’t say.
    [residents] { $count } of the { $of } residents can’t say.
    [other] { $count } of the { $of } others can’t say.
   *[pooled] { $count } of { $of } from { $name } can’t say.
}
spread-does-it-apply = { $count } of { $of } say that it doesn’t apply here.
spread-very-differently = { $middle ->
    [none] One or more marks stand far from the others.
   *[other] The middle mark is { $middle }; one or more marks stand far from it.
}
spread-low-and-agreed = The room agrees that this stands low{ $middle ->
    [none] {""}
   *[other] : the middle mark is { $middle }
}.
spread-middle = The middle mark is { $middle }; the marks go from { $lowest } to { $highest }.
spread-all-alike = All { $count } who marked a level marked { $middle }.
spread-too-few-levels = { $count ->
    [0] Nobody marked a level.
    [one] Only one mark is a level: too few for a middle mark.
   *[other] Only { $count } marks are a level: too few for a middle mark.
}
spread-not-apart = Only the whole room may be shown here.
spread-spoken-row = { $name }: { $parts }.
spread-spoken-level = { $count } at level { $mark }
spread-spoken-dont-know = { $count } don’t know
spread-spoken-not-applicable = { $count } not applicable
spread-spoken-middle = middle mark { $mark }
spread-sheet-reading = Of { $total } { $nouns } with marks, { $parts }.
spread-sheet-split = { $count ->
    [one] 1 is split
   *[other] { $count } are split
}
spread-sheet-unknown = { $count ->
    [one] 1 is unknown
   *[other] { $count } are unknown
}
spread-sheet-does-it-apply = { $count } may not apply
spread-sheet-very-differently = { $count ->
    [one] 1 is seen very differently by some
   *[other] { $count } are seen very differently by some
}
spread-sheet-low-and-agreed = { $count ->
    [one] 1 is low and agreed
   *[other] { $count } are low and agreed
}
spread-sheet-quiet = The marks of { $total } { $nouns }: nothing is split or unknown, and nobody stands far from the middle mark.
spread-sheet-nothing = No marks can be shown yet.
spread-column-who = Who
spread-column-what = { $noun }, and who
spread-row-group = { $number }: { $group }
spread-column-level = Level { $mark }
spread-column-dont-know = Don’t know
spread-column-not-applicable = Does not apply
spread-column-middle = Middle mark
spread-none = none

## The two sides of a seam: do both see the same?

seam-side-civic = Council
seam-side-service = NHS and care
seam-side-community = Community
two-sides-title = The seam from both sides: { $title }, { $place }
two-sides-words = Further on
two-sides-same = same
two-sides-further = { $side }, by { $levels }
two-sides-only-whole-room = not shown by group
two-sides-pooled = { $side }: shown only with others
two-sides-too-few = { $side }: too few level marks
two-sides-key-side = { $side ->
    [civic] council side, middle mark
    [service] NHS and care side, middle mark
   *[community] community side, middle mark
}
two-sides-key-wide = { $levels ->
    [one] one level apart or more
    [2] two levels apart or more
   *[other] { $levels } levels apart or more
}
two-sides-none = None of the { $nouns } can be read from both sides.
two-sides-close = { $of ->
    [one] One { $nouns } can be read from both sides, and there they are close to one another.
   *[other] { $of } { $nouns } can be read from both sides, and on each they are close to one another.
}
two-sides-apart = { $of ->
    [one] One { $nouns } can be read from both sides, and there they are far apart: { $parts }.
   *[other] On { $wide } of the { $of } { $nouns } that can be read from both sides they are far apart: { $parts }.
}
two-sides-further-on = { $side ->
    [civic] the council side sees { $count } further on
    [service] the NHS and care side sees { $count } further on
   *[community] the community side sees { $count } further on
}
two-sides-spoken = { $number } { $label }. { $first }, { $second }. { $words }.
two-sides-spoken-mark = { $side } { $mark }
two-sides-spoken-none = { $side } not shown
two-sides-spoken-same = Both see the same
two-sides-spoken-further = { $side } sees it further on, by { $levels }
two-sides-nothing = not shown

## The profile: where is each, where do we want it?

month-short-1 = Jan
month-short-2 = Feb
month-short-3 = Mar
month-short-4 = Apr
month-short-5 = May
month-short-6 = June
month-short-7 = July
month-short-8 = Aug
month-short-9 = Sept
month-short-10 = Oct
month-short-11 = Nov
month-short-12 = Dec
month-and-year = { $month } { $year }
profile-title = Where the { $nouns } stand, and where we want them: { $title }, { $place }
profile-others = ?
profile-by = Aim by
profile-keep = keep it
profile-no-day = no date
profile-key-agreed = agreed level
profile-key-chosen = chosen level
profile-key-from-marks = taken from the marks
profile-key-aim = aim
profile-key-dont-know = nobody here knew
profile-key-unanswered = unanswered
profile-key-not-applicable = not applicable
profile-reading = Of { $total } { $nouns }, { $parts }.
profile-no-aims = No aim is set yet for any of the { $total } { $nouns }.
profile-higher = { $count ->
    [one] 1 is to climb
   *[other] { $count } are to climb
}
profile-kept = { $count ->
    [one] 1 is to be kept as it is
   *[other] { $count } are to be kept as they are
}
profile-lower = { $count ->
    [one] 1 has an aim below where it stands
   *[other] { $count } have an aim below where they stand
}
profile-from-nowhere = { $count ->
    [one] 1 has an aim and no level yet
   *[other] { $count } have an aim and no level yet
}
profile-without = { $count ->
    [one] 1 has no aim
   *[other] { $count } have no aim
}
profile-spoken = { $number } { $label }. { $today }; { $aim }.
profile-spoken-level = Level { $mark }
profile-spoken-from-marks = Level { $mark }, taken from the marks
profile-spoken-aim = aim { $mark }
profile-spoken-aim-by = aim { $mark } by { $day }
profile-spoken-keep = aim: keep it
profile-spoken-no-aim = no aim
profile-column-today = Today
profile-column-aim = Aim
profile-column-by = By when
profile-column-none = none
profile-level = { $mark }, { $name }
profile-level-from-marks = { $mark }, { $name } (from the marks)

## The balance of actions: does the plan lean one way?

balance-title = The balance of actions: { $place }, { $date }
balance-on-behaviour = Work on what people do
balance-on-conditions = Work on conditions
balance-on-not-said = Not said
balance-segment-not-said = Segment not said
balance-open = { $count } open
balance-done = { $count } done
balance-total = Open, all
balance-none = none
balance-key-open = open; its number in the list of actions
balance-key-done = done
balance-square = Action { $number }, { $segment }, { $on }: { $what }
balance-square-done = Action { $number }, done, { $segment }, { $on }: { $what }
balance-spoken-action = action { $number }
balance-spoken-done = action { $number }, done
balance-no-counts = nothing yet
balance-column-behaviour = What people do
balance-column-conditions = Conditions
balance-column-not-said = Not said
balance-works-on-not-said = what it works on isn’t said

## The numbers behind the figures

report-glossary = Words used here
numbers-heading = The numbers behind the figures
numbers-lead = Each figure of this report as a table, for reading and for those who listen.
marks-heading = Did the room agree?
marks-lead = The marks themselves stand with each, where one dot is one mark. Groups are shown apart only where each is large enough that nobody’s mark can be told.
two-sides-heading = The seam from both sides
tree-heading = Do the two sides grow alike?
profile-heading = Where we want to be
## What a round comes to: how sure, what to talk about, what stands out

segment-side-civic = the council side
segment-side-community = the community side
segment-side-service = the NHS and care side
sure-certain = { $open ->
    [0] Certain: all { $agreed } are scored, and { $count ->
        [one] nothing stands lower
       *[other] these { $count } stand together
    }.
    [one] Certain: { $agreed } scored; whichever way the open one turns out, { $count ->
        [one] this is the weakest
       *[other] these { $count } are the weakest
    }.
   *[other] Certain: { $agreed } scored; whichever way the other { $open } turn out, { $count ->
        [one] this is the weakest
       *[other] these { $count } are the weakest
    }.
}
sure-possible = Possible: { $open ->
    [one] 1 { $noun } that is still open
   *[other] { $open } { $nouns } that are still open
} could turn out lower.
sure-open = { $count ->
    [one] Still open: it
   *[other] Still open: each of these { $count }
} could turn out to be the weakest.
sure-nothing = Nothing stands below working: all { $agreed } are scored, and all work.
talk-split = Split: marks from { $lowest } to { $highest }, middle mark { $middle }
talk-split-groups = Split: middle mark { $parts }
talk-middle = { $middle } from { $who }
talk-unknown = Unknown: { $count } of { $of } can’t say{ $sides ->
    [0] {""}
   *[other] , nor can { $who }
}
talk-does-it-apply = Does it apply? { $count } of { $of } say it doesn’t
talk-low = Low and agreed: middle mark { $middle }
group-within-civic = the council
group-within-service = the NHS and care
group-within-vcse = community organisations
group-within-residents = residents
group-within-other = others
out-weak-seam = A weak seam between two segments that work: { $segments }
out-weak-seam-why = On the seam { $working } of { $scored } { $working ->
    [one] works
   *[other] work
}; in each segment at least half do
out-lopsided = Services lean to one side
out-weak-trunk = A weak trunk between two sides that work
out-side = { $side } { $working } of { $scored } working
out-gap = Seen differently from { $first } and { $second }
out-gap-why = On { $wide } of { $of }: { $here ->
    [0] {""}
   *[other] { $here } seen further on by { $first }
}{ $there ->
    [0] {""}
   *[other] { $here ->
        [0] {""}
       *[other] {", "}
    }{ $there } seen further on by { $second }
}
out-unsupported = { $count ->
    [one] 1 level
   *[other] { $count } levels
} without evidence
out-dont-know = { $count ->
    [one] 1 don’t-know
   *[other] { $count } don’t-knows
}

out-of-sheet = { $title }: { $said }
talk-nothing = The marks show nothing that is split, unknown, or low and agreed.
talk-no-marks = Once everyone’s marks are opened, what they differ on stands here first.
sure-not-yet = Nothing is scored yet that could be a weakest link.
strip-table = How the levels are spread: { $title }
strip-answer = Answer
strip-count = How many
strip-from-marks = Of which from the marks
strip-level = { $mark }, { $name }

## Why this number: the rule in a sentence, and what went into it

why-heading = How these numbers are made
why-lead = Each number here comes from a fixed rule, the same in every place. This is the rule, and what went into it this time where no table or chapter before this one shows it.
why-workbook = { $title }, version { $version }
why-counts = The counts
why-counts-rule = A criterion applies unless the answer is that it doesn’t. It is scored once a level is chosen{ $mode ->
    [one-person] .
   *[group] , talked through or taken from the marks.
} “Don’t know” and unanswered apply and are not scored.
why-score = The score
why-score-rule = Of those scored, so many stand at the working level or above. It is a count, never an average. Fewer than half scored, or fewer than three, and there is none.
why-works = Working: { $labels }.
why-not-yet = Not working yet: { $labels }.
why-weakest-level = The weakest level
why-weakest-level-rule = The lowest level at which a scored one stands. Only a chain has one, where every part must hold.
why-at-level = { $count ->
    [one] 1 stands
   *[other] { $count } stand
} at level { $mark }, none lower.
why-weakest-links = The weakest links
why-weakest-links-rule = Everything scored below working, in this order: lowest level; more important; more in { $mode ->
    [one-person] this person’s
   *[group] the group’s
} power; further from its aim; then the order of the workbook. Where nobody said, importance and power count as 2 of 3, and the aim as one level up.
why-unsaid = not said
why-link = { $label }: level { $mark }; importance { $importance }, power { $power }; { $aimed ->
    [yes] { $gap ->
        [one] 1 level
       *[other] { $gap } levels
    } from its aim
   *[no] no aim
}.
why-robust = How sure we are
why-robust-rule = What is scored stays at its level; whatever is still open could be anything. What is lowest however the open ones turn out is certain. What is lowest in some turn of them is possible.
why-agreed-open = { $agreed } scored, { $open } open.
why-certainly = { $count ->
    [0] Certain: none.
   *[other] Certain: { $labels }.
}
why-possibly = { $count ->
    [0] Possible: none.
   *[other] Possible: { $labels }.
}
why-room = Where there may be room
why-room-rule = Everything scored below working, in the order of the workbook. This workbook is a map to choose from, so nothing in it is a weakest link.
why-at = { $label }: level { $mark }.
why-balance = The two sides and the trunk
why-balance-rule = Each is read on its own, once all but one of its elements are scored. Services lean to one side where the sides’ working counts differ by 3 or more, or their middle levels by 2 or more. The trunk is weak where none of it works while at least half of each side does.
why-weak-seam = Whether the seam is weak
why-weak-seam-rule = A seam is weak where fewer than half of what is scored on it works, while in both the segments it joins at least half does. All three need three quarters or more scored; else it can’t be said yet.
why-seam-score = { $name }: { $working } of { $scored } working.
why-seam-too-little = { $name }: { $scored } of { $applicable } scored, too few to say.
why-seam-not-opened = { $name }: not opened.
why-gap-line = { $label }: middle mark { $here } from { $first }, { $there } from { $second }{ $wide ->
    [yes] , far apart
   *[no] {""}
}.
why-gap = The gap between the two sides
why-gap-rule = On how many the middle marks of the two sides lie at least half the scale apart, and which side sees it further on. A side counts where enough of its people marked to be shown.
why-agenda = What to talk about
why-agenda-rule = Split marks first, the widest spread first; then what many can’t say or say doesn’t apply; then what all agree stands low; then the rest. It is made from the marks that may be shown.
why-agenda-split = Split: { $count }{ $count ->
    [0] {"."}
   *[other] {": "}{ $labels }.
}
why-agenda-unknown = Unknown, or may not apply: { $count }{ $count ->
    [0] {"."}
   *[other] {": "}{ $labels }.
}
why-agenda-low = Low and agreed: { $count }{ $count ->
    [0] {"."}
   *[other] {": "}{ $labels }.
}
why-agenda-rest = The rest: { $count }.
why-actions = The balance of actions
why-actions-rule = Open actions are counted by segment, and by whether they work on what people do or on the conditions they live in. Where all rest on behaviour, or all lie in one segment, that is said.

## The check before printing

check-before-no-sheet = No workbook is open, so it says nothing about how partners work together.
check-before-no-goal = It lacks the goal: what should change, for whom, and by when.
check-before-forked = { $title }: two computers hold different answers.
check-before-unanswered = { $title }: { $count ->
    [one] 1 { $noun } is
   *[other] { $count } { $nouns } are
} unanswered.
check-before-unsupported = { $title }: { $count ->
    [one] 1 { $noun } stands at a level that works, with no evidence written down.
   *[other] { $count } { $nouns } stand at a level that works, with no evidence written down.
}
check-before-no-reason = { $title }: not applicable, and no reason is written down.
check-before-aim = { $title }: the day of { $count ->
    [one] 1 aim
   *[other] { $count } aims
} has passed.
check-before-one-side = { $title }: only { $side } has marked this seam. What the other side sees is missing.
check-before-actions = { $count ->
    [one] 1 open action lacks
   *[other] { $count } open actions lack
} an owner or a date.
check-before-behaviour = Every open action works on what people do, and none on the conditions they live in. Plans like that tend to widen gaps.
check-before-segment = Every open action lies in one segment, { $segment }.
check-before-go-scope = Write the goal
check-before-go-sheets = Choose a workbook
check-before-go-actions = Go to the actions
check-before-go-marks = Open its marks
check-before-go-sheet = Open the sheet
check-before-more = { $count } more

## Errors: what happened, that nothing was lost, what to do

error-stopped = It was stopped. Nothing was changed.
error-stopped-hint = You can begin again whenever you like.
error-no-file = There is no file { $file }.
error-no-file-hint = Check the name and the folder. Nothing was changed.
error-unreadable = { $file } can’t be read: { $system }.
error-unreadable-hint = Nothing was changed. Check that you may read it, or copy it to your own folder and try again.
error-unwritable = { $file } can’t be written: { $system }.
error-unwritable-full = { $file } can’t be written: the disk is full.
error-unwritable-read-only = { $file } can’t be written: the disk it is on can only be read.
error-unwritable-no-folder = { $file } can’t be written: its folder isn’t there.
error-unwritable-is-folder = { $file } can’t be written: a folder has that name.
error-unwritable-is-file = { $file } can’t be used as a folder: a file has that name.
error-unwritable-in-use = { $file } can’t be written: another program has it open.
error-unwritable-denied = { $file } can’t be written: you may not write there, or another program has it open.
error-unwritable-hint = Nothing was lost, and no half file was left. Choose another folder, free some space, or close the program that has it open, then try again.
error-neither = { $file } is neither a bundle (.pit) nor a library.
error-neither-hint = Nothing was changed. Choose a file that PIT Workbench wrote.
error-bundle-not = { $file } is not a bundle.
error-bundle-not-hint = Nothing was taken in. Choose a .pit file that PIT Workbench wrote.
error-bundle-newer = { $file } was written by a newer PIT Workbench.
error-bundle-newer-hint = Nothing was taken in. Update PIT Workbench on this computer and open the file again.
error-bundle-cut = { $file } ends too soon: it was not copied whole.
error-bundle-cut-hint = Nothing was taken in, and your own library is as it was. Copy or send the file again from where it was made.
error-bundle-altered = { $file } was changed after it was written.
error-bundle-altered-hint = Nothing was taken in, and your own library is as it was. Ask for the file again, and don’t open it in another program on the way.
error-bundle-unreadable = { $file } is whole, but line { $line } can’t be understood ({ $detail }).
error-bundle-unreadable-hint = Nothing was taken in. It may come from a newer PIT Workbench: update and try again, or send us the file.
error-no-round = There is no round in { $file }.
error-no-round-hint = Nothing was changed. Import a bundle into it first, or choose another file.
error-no-such-round = There is no round { $number } here; there { $count ->
    [one] is only one
   *[other] are { $count }
}.
error-no-such-round-hint = Nothing was changed. “pit list FILE” shows the rounds with their numbers.
error-no-such-place = There is no place called “{ $name }” here.
error-no-such-place-hint = Nothing was written. “pit list FILE” shows the places; a name with a space in it goes between quotation marks.
error-answers = An answer does not fit its workbook: { $detail }.
error-answers-hint = Nothing was changed. The file was not written by PIT Workbench as it stands; ask for it again.
error-library-open = { $file } is open in another window of PIT Workbench.
error-library-open-hint = Nothing was lost. Close the other window, or go on in it.
error-library-not = { $file } is not a library of PIT Workbench.
error-library-not-hint = Nothing was changed. If this should be your library, put a copy of it from a backup in its place; else choose another file.
error-library-newer = { $file } was last opened by a newer PIT Workbench.
error-library-newer-hint = Nothing was changed. Update PIT Workbench on this computer and open it again.
error-library-damaged = { $file } is damaged.
error-library-damaged-hint = Nothing was written to it. Copy it somewhere safe, then go back to a backup beside it or import your last bundle into a new library.
error-nothing-to-undo = There is nothing to undo.
error-nothing-to-undo-hint = Everything is as it was.
error-nothing-to-redo = There is nothing to redo.
error-nothing-to-redo-hint = Everything is as it was.
error-followed-since = It can’t be undone: the { $noun } was changed since on another computer.
error-followed-since-hint = Nothing was lost. Look at its history, and write down what should be true now.
error-opening-stays = The marks were opened to the room: what people saw can’t be taken back.
error-opening-stays-hint = Nothing was changed. To change marks, mark again: the first marks stay, and the new ones count once they are opened. What was done before the opening can still be taken back from History.
error-earlier-unknown = It can’t be undone: the earlier { $noun } is not in this library.
error-earlier-unknown-hint = Nothing was lost. Import the bundle that holds it, or write down what should be true now.
error-no-workbook = The workbook { $workbook } that a sheet needs did not come with it.
error-no-workbook-hint = Nothing was taken in. Ask for the bundle again.
error-workbook-altered = A workbook was changed after it was written.
error-workbook-altered-hint = Nothing was taken in. Ask for the bundle again.
error-records-differ = The bundle says something else of an entry that is here already.
error-records-differ-hint = Nothing was taken in. One of the two files was changed outside PIT Workbench; ask for the bundle again.
error-records-broken = The bundle does not hold together: { $detail }.
error-records-broken-hint = Nothing was taken in, and your own library is as it was. Ask for the bundle again.
error-stored-unreadable = A { $noun } in the library can’t be understood.
error-stored-unreadable-hint = Nothing was changed. It may come from a newer PIT Workbench: update and try again.
error-library = The library could not do it: { $detail }.
error-library-hint = Nothing of this step was written, and all that was saved before is still there. Try again; if it stays, copy the library somewhere safe and start the program anew.
error-report = The report could not be made: { $detail }.
error-report-hint = Nothing was lost, and no half file was left.
error-story = The sample could not be told: { $detail }.
error-story-hint = Nothing of your own was touched. Install PIT Workbench again.
error-no-home = This computer names no folder of your own to write to.
error-no-home-hint = Nothing was lost. Choose a folder yourself.

## Checking a workbook file: what is wrong, what to do

check-at = { $sentence } (at { $path })
check-warning = Worth a look: { $sentence }
check-not-utf8 = From here on this is not UTF-8 text. Save the file as UTF-8.
check-syntax = { $what ->
    [nothing-there] The file is empty. Start from a copy of a workbook that works.
    [comment] JSON has no comments. Take this one out.
    [trailing-comma] There is a comma after the last entry. Take it out.
    [missing-comma] A comma is missing before this. Put one in.
    [missing-colon] A colon is missing between the name and its value. Put one in.
    [missing-value] A value is missing here. Write one, or take the name out.
    [name-without-quotes] A name must stand in double quotes. Put them round it.
    [single-quotes] Texts stand in double quotes. Change the single ones.
    [unterminated-text] This text has no closing quote. Put one at its end.
    [control-character] There is an invisible character in this text. Take it out; for a new line write \n.
    [bad-escape] This backslash is followed by something it can’t stand before. Write two backslashes for one.
    [bad-number] This is not a number as JSON writes it. Write digits alone.
    [unterminated-object] This { "{" } is never closed. Put a { "}" } where it ends.
    [unterminated-list] This [ is never closed. Put a ] where it ends.
    [text-after-end] The workbook has ended, and more follows. Take it out.
    [too-deep] This is nested too deeply to be a workbook.
   *[unexpected] JSON has no such sign here. Take it out, or compare with a workbook that works.
}
check-duplicate-key = “{ $key }” stands here twice; the first time in line { $first_line }. Keep one of them.
check-unknown-field = A workbook has no “{ $key }” here. { $near ->
    [yes] Did you mean “{ $nearest }”?
   *[no] Take it out, or use one of: { $allowed }.
}
check-missing-field = “{ $key }” is missing here. Add it.
check-wrong-type = Here should stand { $expected ->
    [text] a text in double quotes
    [whole-number] a whole number
    [list] a list in [ ]
    [object] an object in { "{ }" }
    [true-or-false] true or false
   *[other] { $expected }
}, not { $found ->
    [text] a text
    [whole-number] a whole number
    [number] a number
    [list] a list
    [object] an object
    [true-or-false] true or false
    [null] null
   *[other] { $found }
}.
check-value-not-allowed = “{ $value }” can’t stand here. { $near ->
    [yes] Did you mean “{ $nearest }”?
   *[no] Use one of: { $allowed }.
}
check-number-out-of-range = { $value } is out of range. Use { $least } to { $most }.
check-empty-text = This text is empty. Write it, or take the field out if it may be left out.
check-not-an-id = “{ $value }” can’t be an id. Use lower-case letters, digits and single dashes, a letter first.
check-not-a-version = “{ $value }” is not a version. Write three numbers with dots, such as 1.0.0.
check-not-a-date = “{ $value }” is not a day. Write year, month, day, such as 2026-11-22.
check-no-criteria = The workbook has no criteria. Add at least one.
check-duplicate-criterion-id = The id “{ $value }” is already used in line { $first_line }. Answers are stored under it, so give this criterion its own.
check-level-count = The scale has { $count } levels. It needs { $least } to { $most }.
check-duplicate-level-id = The level id “{ $value }” is already used in line { $first_line }. Give this level its own.
check-reserved-level-id = “{ $value }” stands for another answer. Give this level another id.
check-duplicate-mark = The mark { $value } is already used in line { $first_line }. Each level needs its own digit.
check-marks-not-rising = The mark { $value } follows { $previous }. Levels stand lowest first, so marks must rise.
check-working-level-unknown = The working level “{ $value }” is not on the scale. Use one of: { $allowed }.
check-working-level-lowest = The working level “{ $value }” is the lowest one: then everything would count as working. Choose a higher one.
check-level-text-missing = The level “{ $level }” is not described here. Write what one would see at it.
check-level-text-unknown-level = There is no level “{ $level }” on the scale. Use one of: { $allowed }.
check-same-level-text = This describes “{ $level }” in the same words as “{ $other }”. Say what one would see that is different.
check-long-level-text = The level “{ $level }” takes { $words } words. More than { $most } are hard to read aloud; shorten it.
check-probe-count = There are { $count } probes. Write { $least } to { $most }.
check-no-evidence = There is no hint at what good evidence looks like. Name two things a place would really have.
check-ready-actions-missing = There are no ready actions for the level “{ $level }”. Write one to three that climb one level from there.
check-ready-action-count = There are { $count } ready actions here. Write { $least } to { $most }.
check-ready-actions-not-below-working = The level “{ $level }” already works (from “{ $working }” on). Ready actions are for the levels below; take these out.
check-ready-actions-unknown-level = There is no level “{ $level }” on the scale. Use one of: { $allowed }.
check-source-malformed = “{ $value }” does not name lines. Write document:line or document:from-to, such as phe:450 or phe:450-452.
check-source-unknown-document = The document “{ $document }” is not listed under “documents”. Add it there, or use one of: { $allowed }.
check-sources-missing = The basis is “{ $basis }”, so it must say where that is. Add the lines, or change the basis to “ours”.
check-side-missing = Other criteria of this workbook have a side, this one has none. Add “side”: service, people or trunk.
check-side-out-of-place = Only a service workbook has sides, and this is “{ $component }”. Take “side” out.
check-asked-of-empty = It is asked of nobody. Name a sector, or take “asked_of” out to ask everyone.
check-asked-of-repeats = “{ $value }” is already named in line { $first_line }. Name each sector once.
check-reading-mismatch = A workbook of “{ $component }” is read as a { $expected }, not as a { $reading }. Change “reading”.
check-unreadable = The workbook can’t be read: { $reason }. Compare with a workbook that works.

## The terminal

cli = How well do we work together on health inequalities, and what do we do about it? Scores workbooks, prints reports, and carries rounds between computers, from a terminal.
cli-more = FILE is a bundle (.pit) or a library; both are recognised by what is in them. A bundle is only read.

    Exit codes: 0 done; 1 done, and problems were found in a workbook; 2 the command line was not understood; 3 it could not be done, and nothing was lost.

    Try it:  pit sample --out sample.pit
             pit score sample.pit
             pit report sample.pit --out .
cli-sample = Write the sample: Harbourton, an invented place
cli-sample-more = Two rounds: place-based planning marked by fifteen people, and services for high blood pressure. The same bytes every time.
cli-check = Find every problem of a workbook file at once
cli-check-more = Each problem stands on a line of its own: file, line, column, what is wrong and what to do. Exit code 1 where something keeps the workbook from being used.
cli-list = List the rounds in a file, with their numbers
cli-list-more = Oldest first. Other commands take the number as --round.
cli-score = Score the rounds in a file
cli-score-more = Counts and middle values only; levels are never averaged. With --json everything the rules say, as docs/formats.md describes it.
cli-report = Print a round, or a paper on it, as a PDF that a screen reader can follow
cli-report-more = Where FILE after --out is a folder, every round is printed into it under its own name. Otherwise the newest round, or the one --round names. What a board paper has no room for is named before it is written. The file is written whole or not at all, and read back before it is called written.
cli-import = Take a bundle into a library, all of it or nothing
cli-import-more = The library is made if there is none yet. What is here already is left as it is; taking a bundle in twice changes nothing. A receipt says what came.
cli-export = Write a library, or some rounds or places of it, as a bundle
cli-export-more = The bundle carries the history too, and the workbooks that the answers are pinned to. It holds what people said in the room: give it only to those who may read that.
cli-history = Tell what was done to a round, oldest first
cli-history-more = Marks are told as keyed, never whose or which.
cli-undo = Take back the newest change made in a library
cli-undo-more = Also what was done before the program was last closed. What came with a bundle is never taken back.
cli-redo = Do again what was last taken back
cli-redo-more = Until something new is done.
cli-schema = Print the JSON Schema of a workbook file, of the scores or of a comparison
cli-schema-more = The same files lie beside the workbooks and in docs/.
cli-arg-file = The bundle, library or workbook file
cli-arg-out-bundle = The bundle to write
cli-arg-out-report = The file to write, or a folder
cli-arg-kind = workshop: the whole record; board: two pages for a board; told: one page for everyone who came; plan: who does what by when
cli-arg-edition = room: everything; released: without what is to stay with the people who were there
cli-arg-workbook = Only this workbook, by its id; may be said several times
cli-arg-without = spread: without how the room marked; notes: without strengths, gaps and what was seen differently
cli-arg-format = pdf; of a plan also ics, a calendar, and csv, a spreadsheet
cli-arg-into = The library to take it into
cli-arg-round = Which round, by its number in “pit list”
cli-arg-rounds = Only this round, by its number in “pit list”; may be said several times
cli-arg-places = Only this place, with all that lies within it; may be said several times
cli-arg-json = Answer in JSON
cli-arg-undated = Leave the time of making out of the PDF: the same round then gives the same bytes
cli-arg-what = workbook, score or compare
cli-sample-written = The sample is in { $file } ({ $records } entries). Harbourton is invented, and so is everyone in it.
cli-check-clean = { $file } is sound.
cli-check-found = { $errors ->
    [0] Nothing keeps { $file } from being used
    [1] 1 problem keeps { $file } from being used
   *[other] { $errors } problems keep { $file } from being used
}{ $warnings ->
    [0] .
    [1] ; 1 thing is worth a look.
   *[other] ; { $warnings } things are worth a look.
}
cli-round = { $number }  { $place }, { $lens }, { $date } ({ $workbooks })
cli-invented = { $place } is invented.
cli-weakest = Weakest links, in order:
cli-room = Where there may be room:
cli-link = level { $mark }  { $label }
cli-put-forward = Put forward: { $labels }
cli-nobody-knew = Nobody knew: { $labels }
cli-report-written = { $file }: { $pages ->
    [0] written
    [one] 1 page
   *[other] { $pages } pages
}, read back and whole.
cli-report-others = This is round { $number } of { $count }. “pit list” shows them; --round takes another, and a folder after --out takes all.
cli-no-glyph = Worth a look: no typeface here has “{ $letter }”; a sign stands in its place ({ $times } times).
cli-figure-shrunk = Worth a look: the figure “{ $title }” was taller than a page and was made smaller.
cli-exported = { $file } is written ({ $records } entries) and read back.
cli-undone = The newest change is taken back. “pit redo” does it again.
cli-redone = Done again.
receipt = { $bundle } is in { $library }.
receipt-nothing = Everything in { $bundle } was in { $library } already. Nothing changed.
receipt-new = New: { $things }
receipt-newer = { $count } that were here have something newer now
receipt-known = { $count } entries were here already
receipt-erased = { $count } entries were left out: what they speak of was erased for ever here
receipt-forks = { $count } now differ between two computers, and somebody has to choose
count-place = { $count } { $count ->
    [one] place
   *[other] places
}
count-assessment = { $count } { $count ->
    [one] assessment
   *[other] assessments
}
count-round = { $count } { $count ->
    [one] round
   *[other] rounds
}
count-sheet = { $count } { $count ->
    [one] sheet
   *[other] sheets
}
count-judgement = { $count } { $count ->
    [one] answer
   *[other] answers
}
count-evidence = { $count } pieces of evidence
count-note = { $count } { $count ->
    [one] note
   *[other] notes
}
count-aim = { $count } { $count ->
    [one] aim
   *[other] aims
}
count-weight = importance or power of { $count } criteria
count-ordering = { $count } { $count ->
    [one] choice of what to put forward
   *[other] choices of what to put forward
}
count-action = { $count } { $count ->
    [one] action
   *[other] actions
}
count-ask = { $count } { $count ->
    [one] ask
   *[other] asks
}
count-seat = { $count } { $count ->
    [one] seat
   *[other] seats
}
count-marking = { $count } { $count ->
    [one] marking
   *[other] markings
}
count-mark = { $count } { $count ->
    [one] mark
   *[other] marks
}
count-cut = { $count } { $count ->
    [one] locked revision
   *[other] locked revisions
}
count-moved = { $count } { $count ->
    [one] reason for a move
   *[other] reasons for moves
}
count-logo = { $count } { $count ->
    [one] logo
   *[other] logos
}

## History

history-line = { $time }  { $what }
history-parts = { $what }. { $parts }
history-parts-more = { $count ->
    [one] and one other
   *[other] and { $count } others
}
history-undo = Undone: { $what }
history-redo = Done again: { $what }
history-several = { $count } entries at once, first: { $what }
history-place-new = Place “{ $name }” added
history-place-changed = Place “{ $name }” changed
history-place-renamed = Place “{ $before }” renamed “{ $name }”
history-place-moved = Place “{ $name }” moved
history-assessment-new = Assessment begun: { $lens }
history-assessment-changed = Assessment changed: { $lens }
history-round-new = Round of { $date } begun
history-round-changed = Scope and goal changed
history-sheet-new = Workbook opened: { $workbook }
history-sheet-changed = Sheet changed: { $workbook }
history-judgement = { $criterion }: { $before } → { $after }
history-judgement-reason = { $criterion }: { $after } kept, reason written
history-judgement-reason-gone = { $criterion }: { $after } kept, reason taken away
history-judgement-audience = { $criterion }: who may read the reason changed
history-judgement-new = { $criterion }: { $after }
history-judgement-from-marks = { $criterion }: { $after }, taken from the marks
history-because = { $what }, because: { $reason }
history-evidence-new = { $criterion }: evidence added: { $text }
history-evidence-changed = { $criterion }: evidence changed: { $text }
history-note-new = { $criterion }: { $kind }: { $text }
history-note-changed = { $criterion }: { $kind }, changed: { $text }
history-aim-new = { $criterion }: aim set to { $after }
history-aim-changed = { $criterion }: aim changed to { $after }
history-weight-new = { $criterion }
history-weight-changed = { $criterion }
history-ordering-new = Put forward: { $criteria }
history-ordering-changed = Put forward changed: { $criteria }
history-action-new = Action added: { $text }
history-action-changed = Action changed: { $text }
history-ask-new = Ask added: { $text }
history-ask-changed = Ask changed: { $text }
history-seat-new = Seat { $number } added
history-seat-changed = Seat { $number } changed
history-marking-new = Marking { $number } begun
history-marking-changed = Marking { $number } { $opened ->
    [yes] opened to the room
   *[no] sealed
}
history-seats-new = { $count } seats set out
history-seats-changed = Seats changed
history-seat-marked = Seat { $number } was marked
history-seat-marked-again = Seat { $number } was marked again
history-seat-emptied = Seat { $number }’s marks taken away
history-counted = { $sector }: marks counted
history-counted-again = { $sector }: marks counted again
history-counts-gone = { $sector }: counts taken away
history-marks-gone = Marks taken away
history-from-marks = { $count } answers taken from the marks
history-mark-new = Marks keyed
history-mark-changed = Marks keyed again
history-cut-new = Locked as revision { $number }
history-cut-changed = { $open ->
    [yes] Opened again after revision { $number }
   *[no] Locked again as revision { $number }
}
history-moved-new = { $criterion }: why it moved: { $why }
history-moved-changed = { $criterion }: why it moved, changed: { $why }
history-logo-new = Logo chosen
history-logo-changed = Logo changed
history-place-willing = { $name } may be asked by others
history-place-not-willing = { $name } may no longer be asked by others
history-removed = { $noun } put in the bin
history-brought-back = { $noun } brought back
history-named = { $noun } “{ $name }”
history-nothing = { $noun } taken back
history-whole-sheet = The whole sheet
history-level = level { $mark }
history-dont-know = don’t know
history-not-applicable = not applicable
history-no-answer = no answer
noun-place = Place
noun-assessment = Assessment
noun-round = Round
noun-sheet = Sheet
noun-judgement = Answer
noun-evidence = Evidence
noun-note = Note
noun-aim = Aim
noun-weight = Importance and power
noun-ordering = Put forward
noun-action = Action
noun-ask = Ask
noun-seat = Seat
noun-marking = Marking
noun-mark = Marks
noun-cut = Lock
noun-moved = Why it moved
noun-logo = Logo

lens-and-date = { $lens } · { $date }
reports-written = { $reports ->
    [one] The report is
   *[other] { $reports } reports are
} written: { $pages } pages in all.

## Marks: seats, the grid, the opening, what the room sees

marks-title-none = Marks
marks-title = Marks for { $workbook }
marks-alone = Marks are for a group: each person marks alone first, then all see how the room lies. This round is one person’s view. If others join, change it on the scope page.
marks-no-sheet = People mark the steps of a workbook. None is open in this round yet: open one first.
marks-no-seats = A seat is a person who marks, known only by number and sector. Set out a seat for each person in the room; then key their paper sheets, one row each. Nobody sees how the marks fall until you open them for all.
marks-with-count = { $name } ({ $count })
marks-sector-count = { $name } { $count }
marks-seats = { $count ->
    [one] One seat
   *[other] { $count } seats
}: { $sectors }
marks-set-out = { $count ->
    [0] Set out the seats
    [one] Set out one seat
   *[other] Set out { $count } seats
}
marks-step = { $noun } { $number }: { $label }
marks-seat = Seat { $number }
marks-keyed-twice = { $count ->
    [one] { $rows } was keyed differently on two computers. Key that row again from its paper: what is keyed last counts.
   *[other] { $rows } were keyed differently on two computers. Key those rows again from their papers: what is keyed last counts.
}
marks-keyed-twice-opened = { $count ->
    [one] { $rows } was keyed differently on two computers. The row that was keyed last counts; mark again where that is wrong.
   *[other] { $rows } were keyed differently on two computers. The rows that were keyed last count; mark again where that is wrong.
}
marks-counts-row = { $sector }, { $step }
marks-of = { $count } of { $total }
marks-in = { $count } of { $total } in
marks-counted = counted
marks-counted-note = These seats were counted together. Take the counts away on “Counts by sector” to key them one by one.
marks-seats-note = { $count ->
    [one] One seat of this sector is
   *[other] { $count } seats of this sector are
} keyed one by one. What you count here replaces them.
marks-dont-know = Don’t know
marks-not-applicable = Not applicable
marks-sealed = Sealed: { $in } of { $seats } { $seats ->
    [one] seat
   *[other] seats
} { $in ->
    [one] is
   *[other] are
} in.
marks-again = This is a re-mark. The marks before it stay, and count until this one is opened. A seat that gives no mark now keeps its earlier one.
marks-to-come = { $count ->
    [one] One seat still to come
   *[other] { $count } seats still to come
}
marks-not-again = { $count ->
    [one] One seat has not marked again
   *[other] { $count } seats have not marked again
}
marks-opening-what = Everyone who looks at the screen sees how the marks fall on each line: by group, never by seat.
marks-opening-unanimous = One thing this can’t hide: where a whole group says the same, everyone’s mark is known.
marks-opening-to-come = { $count ->
    [one] One seat is still to come. Its marks would wait for a re-mark.
   *[other] { $count } seats are still to come. Their marks would wait for a re-mark.
}
marks-opening-few-again = { $group }: fewer than { $least } people have marked again. Who remembers the first picture could tell their marks from what changes.
marks-opening-half = { $count ->
    [one] One row is half keyed. Finish it first, or it stays sealed.
   *[other] { $count } rows are half keyed. Finish them first, or they stay sealed.
}
marks-too-few = There are fewer than { $least } seats. Only that marks are in can be shown, not how they fall.
marks-one-group = Shown for the whole room only: there are no two groups of { $least } or more.
marks-apart = Shown apart: { $groups }.
marks-pooled = Sectors with fewer than { $least } seats are shown together with another, so that no single person’s mark can be read.
marks-side-nobody = Nobody here speaks for { $side } of this seam.
marks-side-nothing-apart = On this seam { $side } can’t be shown on its own: the room is too small to show groups apart. Bring more people of each side, or talk without the picture.
marks-side-pooled = On this seam { $side } is shown together with { $sectors }, so the two sides can’t be told apart. Bring more people of that side, if you can.
marks-ask-split = The room sees this in different ways. What does each side see?
marks-ask-some-differ = Ask those who see it very differently what they know; nobody need say which mark was theirs.
marks-offered = The marks offer level { $mark }, { $name }. You decide.
marks-take = { $count ->
    [one] Take the agreed one from the marks…
   *[other] Take the { $count } agreed ones from the marks…
}

## The window

window-program = PIT Workbench
window-title = { $page } – PIT Workbench
window-skip = Skip to the page
window-stands = Where { $place } stands
window-level = Level { $mark }: { $name }
window-weakest = Weakest:
window-next = Do this next.
window-next-report = Write the report, and take it to the room.
window-next-report-alone = Write the report, and talk it over with those it concerns.
window-write-report = Write the report
window-write-report-again = Write it again
window-writing = Writing the report…
window-no-sample = The sample couldn’t be opened
window-error = Something in the window went wrong. Nothing was lost.
window-error-hint = Close the program and open it again.

## The window's pages: places, scope, bin, history, settings

home-size-system = system
home-size-place = place
home-size-neighbourhood = neighbourhood
home-people = { $people } people
home-a-group = A group
home-agreed-by = Agreed by { $people }
home-in-the-room = A group of { $people }
home-summary = { $title }: { $score }
home-summary-weakest = { $title }: weakest level { $mark }, { $score }
home-progress = { $title }: { $progress }
home-more = { $count } more { $count ->
    [one] workbook
   *[other] workbooks
}
home-within = { $direct ->
    [one] One place within
   *[other] { $direct } places within
}
home-within-deeper = { $direct ->
    [one] One place within
   *[other] { $direct } places within
}, { $all } in all
work-import = Taking in the bundle
work-carry = Writing the copy
work-report = Writing the report
home-no-sheet = No workbook opened yet
choose-lens-whole-place = The whole place
choose-lens-topic = One topic
choose-lens-topic-hint = Such as high blood pressure
choose-lens-group = One group of people
choose-lens-group-hint = Such as young people leaving care
choose-lens-partner = One partner’s part
choose-lens-partner-hint = Such as the hospital trust
carry-on-what = { $place }, { $about }.
carry-on-answered = You had just answered “{ $label }”.
carry-on-looked = You were at “{ $label }”.
carry-on-at = Carry on at { $noun } { $number }
carry-on-sheet = Carry on with this workbook
carry-on-round = Carry on with this round
when-today = today at { $time }
when-yesterday = yesterday at { $time }
when-day = on { $day }
bin-when = { $day }, { $time }
bin-name = { $name }, { $of }
frame-saved = Saved { $time }
invented-place = { $place } is invented, and so is everyone in it.
sheet-progress = { $answered } of { $total } { $nouns } answered
error-not-here = This { $noun } is not here any more.
error-not-here-hint = Nothing was lost. It may lie in the bin: bring it back from there, or undo.
error-no-earlier-state = This earlier state is not here any more.
error-no-earlier-state-hint = Nothing was changed. Close the history and open it again.
error-place-in-itself = { $name } can’t be part of itself, nor of a place within it.
error-place-in-itself-hint = Nothing was changed. Choose another larger place, or none.
error-not-shown = This computer didn’t open the folder.
error-not-shown-hint = Nothing was lost: the file is in it. Copy the path of the folder and open it yourself.
error-name-needed = { $field } is empty.
error-name-needed-hint = Nothing was changed. Type a few words, then go on.
error-not-a-number = { $field }: “{ $text }” can’t be read as a number.
error-not-a-number-hint = Nothing was lost: the other fields and what was there before are as they were. Type digits alone, such as 310,000.
error-not-a-date = { $field }: “{ $text }” can’t be read as a day.
error-not-a-date-hint = Nothing was lost: the other fields and what was there before are as they were. Type day, month and year, such as 3/3/2026.
error-no-such-choice = “{ $text }” is not one of the choices.
error-no-such-choice-hint = Nothing was changed. Choose one of those shown; if it stays, close the program and open it again.
field-name = The name
field-place = The place’s name
field-population = People living here
field-size = Size of place
field-lensName = The topic, group or partner
field-heldOn = Date
field-room = In the room
field-count = How many
field-groups = Groups this round is about
field-goal = What should change
field-forWhom = For whom
field-measure = Measured by
field-baseline = Where it stands today
field-source = Source
field-by = By when
field-period = Period
lack-goal = Without it nobody can tell later whether it worked.
lack-forWhom = A goal for everybody may leave the gap as it is.
lack-measure = The report can’t say what would show that it worked.
lack-baseline = Without it nobody can say later whether the gap closed.
lack-source = Nobody can look the figure up.
lack-by = A goal without a day is easily put off.
lack-groups = The report can’t say whom this round is about.
lack-room = The report can’t say whose view it is.
lack-period = The report can’t say which months this round looks back on.
lack-size = The report can’t say what size of place this is.
lack-population = The report can’t say how many people live here.
choose-mode-one-person = One person
choose-mode-one-person-hint = Everything then says “one person’s view”, never “agreed”.
choose-mode-group = A group
choose-mode-group-hint = People agree what is written. No names are asked.
history-of = { $what }, { $of }
history-when = { $day }, { $time }
your-library = your library
settings-nowhere = Nowhere: nothing is kept
window-settings-zoom = Everything at once, pictures too: Ctrl and + for larger, Ctrl and − for smaller, Ctrl and 0 as it was.
text-size-normal = Normal
text-size-large = Large
text-size-largest = Largest
theme-computer = As the computer
theme-light = Light
theme-dark = Dark
about-program = A place partnership judges how well its parts work together on health inequalities, sees its weakest links, and takes a report to its board.
about-offline = It works without a network. Everything stays on this computer, and nobody needs an account.
about-limits = Levels are a group’s own judgement, made to find what to mend next. They can’t rank places or people, and they measure nobody’s performance.
licence-code = The program: MIT or Apache License 2.0, at your choice.
licence-workbooks = The workbooks, the lists and the glossary: Creative Commons Attribution 4.0 International (CC BY 4.0). They are our own wording, and not Public Health England’s own tools.
licence-typefaces = The typefaces, Atkinson Hyperlegible Next and Noto Sans: SIL Open Font License 1.1.
licence-others = Other people’s open code is in it too: Tauri, Svelte, SQLite, printpdf, Project Fluent and what those rest on, each under its own open licence.

## The window's pages: sheets, actions, overview, report

audience-room = Stays in the room
audience-released = May go into what is passed on
kind-strength = What goes well
kind-gap = What is missing
kind-not-true-for = Not true for
kind-not-true-for-hint = A group or a neighbourhood it is otherwise for
kind-dissent = Seen differently
works-on-conditions = The conditions people live in
works-on-behaviour = What people do
part-leads = Leads
part-advises = Advises
part-informs = Is kept informed
part-collaborates = Works on it too
plays-leads = { $who } { $count ->
    [one] leads
   *[other] lead
}
plays-advises = { $who } { $count ->
    [one] advises
   *[other] advise
}
plays-informs = { $who } { $count ->
    [one] informs
   *[other] inform
}
plays-collaborates = { $who } { $count ->
    [one] works on it too
   *[other] work on it too
}
sheet-number = { $noun } { $number } of { $total }
sheet-agreed = Agreed
sheet-chosen = Chosen
sheets-size = { $count } { $nouns }
flag-unsupported = Unsupported: level { $mark }, and no evidence is written down. One fact is enough to begin with.
flag-top-both = Level { $mark } wants two pieces of evidence, one of them on who benefits.
flag-top-items = Level { $mark } wants one more piece of evidence.
flag-top-benefits = Level { $mark } wants evidence on who benefits.
flag-no-reason = Not applicable, and no reason is written down.
scope-role = { $others ->
    [0] { $sector }. { $why }
   *[other] { $sector }; or { $also }. { $why }
}
origin-source = The published framework names this { $noun }; the wording is ours.
origin-extended = Drawn from the text of the published framework; the wording is ours.
origin-ours = Our own addition.
origin-document = { $title } ({ $publisher }, { $year })
origin-with-documents = { $origin } It rests on { $documents }.
about-chain = Every one of its { $nouns } must hold, so the weakest come first.
about-menu = It is a map to choose from. Nobody needs all of its { $nouns }, so it shows where there may be room, never a weakest link.
about-levels = A level fits when everything it says can be seen here; so does all that the levels below it ask for. If two seem to fit, take the lower and say what the higher one still lacks.
about-counting = Answers are counted, never averaged: a level 4 isn’t twice a level 2.
about-basis = Of its { $total } { $nouns }, { $parts }. The wording of all is ours.
about-basis-source = { $count } { $count ->
    [one] is
   *[other] are
} named in the published framework
about-basis-extended = { $count } { $count ->
    [one] is
   *[other] are
} drawn from its text
about-basis-ours = { $count } { $count ->
    [one] is
   *[other] are
} our own
about-version = Version { $version }. { $publisher }, { $licence }.
actions-counts = { $open } open, { $done } done{ $carried ->
    [0] { "" }
   *[other] , { $carried } carried on
}
actions-all-civic = Worth a look: every open action is for the council and other public bodies. What could communities or services take on?
actions-all-community = Worth a look: every open action is for communities. What could public bodies or services take on?
actions-all-service = Worth a look: every open action is for services. What could be taken on outside the clinic?
actions-lacking = { $count ->
    [one] 1 lacks
   *[other] { $count } lack
} an owner or a date
actions-earlier = From the round of { $date }
next-open = No workbook is open yet. Choose the one to begin with.
next-answer = { $begun ->
    [yes] Go on with { $title }: “{ $label }” has no answer yet.
   *[no] { $title } is open. Begin with “{ $label }”.
}
next-settle = Two computers hold different answers on “{ $label }”. Choose between them.
next-put-forward = { $count ->
    [one] One of the { $nouns } stands alone at level { $mark }. Put it forward, or say why another goes first.
   *[other] { $count } { $nouns } stand together at level { $mark }. Pick what to put forward.
} ({ $title })
next-act = “{ $label }” is put forward, and no action is about it yet. What is the first thing to do?
next-fill-in = { $count ->
    [one] 1 open action lacks
   *[other] { $count } open actions lack
} an owner or a date.
next-support = “{ $label }” stands at a level that works, without evidence. Write down what shows it.
next-goal = The goal is not written down. Without it nobody can tell later whether it worked.
next-report = Write the report, and { $who ->
    [group] take it to the room.
   *[one] talk it over with those it concerns.
}
next-locked = This round is locked. Take its report to the room, or begin the next round when it is time.
next-action-open = Choose a workbook
next-action-answer = { $begun ->
    [yes] Go on at { $noun } { $number }
   *[no] Begin with { $noun } { $number }
}
next-action-settle = Look at both
next-action-put-forward = { $who ->
    [group] Choose together
   *[one] Choose
}
next-action-act = Add an action
next-action-fill-in = Go to the actions
next-action-support = Add evidence
next-action-goal = Write the goal
next-action-report = Look at the report
next-action-locked = Look at the report
report-page = Page { $number } of { $total }
report-one-person = It is one person’s view. Nobody else has agreed to it.
error-reason-needed = Not applicable needs a reason.
error-reason-needed-hint = Nothing was changed. Say in a few words why it does not apply here; it is always counted in sight.
error-marks-opened = These marks were opened to the room. Nothing more can be keyed into them.
error-marks-opened-hint = Nothing was lost. Marks that come late go into a re-mark: choose “Mark again”. Or undo the opening.
error-marks-sealed = The marks of this sheet are not opened yet.
error-marks-sealed-hint = Nothing was changed. Open the marks first.
error-nothing-marked = No mark has been keyed yet, so there is nothing to open.
error-nothing-marked-hint = Nothing was changed. Key the marks first.
error-too-many-marks = That makes { $counted } marks, and the sector has { $people } { $people ->
    [one] person
   *[other] people
}.
error-too-many-marks-hint = What was there before is as it was. Count again, or change the number of seats.
error-too-many-seats = { $seats } seats of one sector are more than the grid can hold.
error-too-many-seats-hint = Nothing was changed. A sector can have up to { $most } seats.
error-seats-marked = { $marked ->
    [one] One seat of this sector has
   *[other] { $marked } seats of this sector have
} marks, so that many must stay.
error-seats-marked-hint = Nothing was changed. To let a seat go, key its row again and leave it empty; then change the number.
error-group-too-small = The smallest group can’t be below { $least }.
error-group-too-small-hint = Nothing was changed. It can be raised at any time; once the first mark is in it can’t be lowered, so that nobody’s marks are shown who was promised otherwise.
error-answer-first = There is no answer yet that the reason could belong to.
error-answer-first-hint = Nothing was lost: what you typed is kept. Choose a level, don’t know or not applicable, then leave the field again.
field-what = What to do
field-fact = The fact
field-due = Due
field-aimBy = By when

## The window: frame

window-all-places = All places
window-nav-program = Program
window-nav-round = This round
window-nav-home = Places
window-nav-bin = Bin
window-nav-settings = Settings
window-nav-scope = Scope
window-nav-sheets = Sheets
window-nav-overview = Overview
window-nav-actions = Actions
window-nav-report = Report
window-undo = Undo
window-undo-what = Undo: { $what }
window-redo = Redo
window-redo-what = Redo: { $what }
window-put-away = Close this note
window-save = Save
window-stop = Stop
window-stopping = Stopping
window-cancel = Cancel
window-change = Change
window-more = More

## The window: places

window-your-places = Your places
window-left-off = Where you left off, { $when }
window-new-place = New place
window-add-place = Add the place
window-change-place = Change { $place }
window-place-added = { $place } is added. Now choose what to look at.
window-place-name = Name
window-place-population = People living here
window-place-part-of = Part of
window-place-part-of-none = Nothing larger
window-place-size = Size
window-place-in = in { $place }
window-invented = invented
window-new-assessment = New assessment
window-new-round = Begin the next round
window-begin-in = A new assessment of { $place }
window-begin-lens = Seen through
window-begin-mode = Who answers
window-begin-topic = Which topic
window-begin-group = Which group of people
window-begin-partner = Which partner
window-begin = Begin
window-mode-one-person = One person
window-mode-group = A group
window-to-the-bin = Put in the bin
window-assessment-to-the-bin = Put the whole assessment in the bin
window-in-the-bin = { $what } is in the bin. Undo takes it back.
window-find = Find a place or topic
window-places-found = { $count ->
    [0] No place fits
    [one] One place fits
   *[other] { $count } places fit
}
window-places-more = { $count ->
    [one] One more place fits. A longer word finds it.
   *[other] { $count } more places fit. A longer word finds fewer.
}
window-nothing-found = Nothing fits. Try a shorter word, or look in the bin.
window-nothing-yet = Nothing here yet. An assessment looks at one place through one lens: all of it, one topic, or one group of people. Ten minutes with the quick scan show which workbook to open first.
window-first = Begin with a place
window-first-words = A place can be a neighbourhood, a town or a whole health system. You look at it through up to seven workbooks, alone or with people in the room, and say for each part how far things have come. What comes out is a picture of the weakest links to look at first, and of what will be done about them.
window-first-place = Describe your place
window-first-sample = Look round the sample, Harbourton
window-first-quiet = Everything stays on this computer. Nobody needs an account.
window-open-bundle = Open a bundle…
window-received = What came in
window-key-find = find
window-key-new-place = new place
window-key-change = change

## The window: scope

window-scope = What this round is about
window-scope-lede = A name is enough to begin. The rest can wait, and is saved as you type.
window-scope-next = Next, one workbook at a time
window-scope-choose = Choose the workbooks
window-scope-place = The place
window-scope-held-on = Held on
window-scope-room = In the room
window-scope-room-count = How many people of each sector
window-scope-sectors = Who sits where?
window-scope-roles = Every role, and where it often sits
window-scope-no-names = No names are asked.
window-scope-goal = The goal
window-scope-change = What should change
window-scope-for-whom = For whom
window-scope-measure = Measured by
window-scope-source = Source
window-scope-baseline = Where it stands today (baseline)
window-scope-by = By when
window-scope-groups = Who it is for
window-scope-groups-legend = Groups this round is about
window-scope-who = Who ({ $dimension })
window-scope-life-stage = Life stage
window-scope-setting = Setting
window-scope-when = When
window-scope-period = Looking back on which months
window-scope-lacks = What the report will lack
window-scope-lack = { $name }.
window-scope-lacks-more = { $count } more
window-scope-lacks-nothing = Nothing stops you beginning. The report says plainly what was left open.
window-scope-complete = Nothing is missing
window-scope-complete-words = The report has all it needs about the round.
window-key-undo = undo
window-key-next = go on

## The window: history

window-history = History
window-history-round = History of the round
window-history-take-back = Take back to this
window-history-taken = Taken back: { $what }
window-history-nothing = Nothing has happened here yet.

## The window: bin

window-bin-lede = What you put away lies here until you take it back. Nothing is thrown out.
window-bin-caption = What lies in the bin
window-bin-what = What
window-bin-kind = Kind
window-bin-when = Put here
window-bin-restore = Take back
window-bin-restored = { $what } is back.
window-bin-empty = The bin is empty. A place, an assessment or an action that you remove lies here, and comes back with one press.

## The window: settings

window-settings-lede = These are about this computer, and are saved as you choose.
window-settings-saved = Set.
window-settings-text = Text size
window-settings-theme = Light or dark
window-settings-keys = Keys
window-settings-single-keys = Single keys choose levels
window-settings-single-keys-why = With a single key, 3 chooses level 3. Switch this off if you speak to your computer, or if keys are pressed by accident.
window-settings-where = Where things lie
window-settings-library = The library, with everything you enter
window-settings-reports = Reports
window-settings-about = About
window-settings-about-more = What the program is
window-settings-licences = Licences
window-settings-glossary = Glossary

## The window: overview

window-overview-empty = Nothing is answered yet. A workbook asks about one part of working together, step by step; you choose the words that are true here today.
window-overview-empty-first = What is weakest will stand here, with the reason you gave for it and what to do next.
window-overview-is-put-forward = put forward
window-overview-more = { $count } more, in order
window-overview-choose = Choose what to put forward
window-overview-change = Change what is put forward
window-overview-choose-form = { $sheet }: what to put forward
window-overview-legend = What should be worked on first?
window-overview-reason = Why these
window-overview-because = Put forward because
window-overview-put-forward = Put forward
window-overview-leave = Leave it as it was
window-overview-saved = Saved what is put forward.
window-overview-talk = What to talk about
window-overview-sure = Weakest links, and how sure we are
window-overview-out = What stands out
window-overview-also = Also:
window-overview-sheets = Sheet by sheet
window-overview-and-more = and { $count } more
window-overview-climbs = { $count ->
    [one] See what would raise it by one level
   *[other] See what would raise these { $count } by one level
}
window-overview-back = Back to the overview
window-overview-open-sheet = Open the sheet
window-figure-table = As a table
window-why = Why?
window-why-these = Why these numbers?

## The window: one level up

window-climbs-title = One level up
window-climbs-place = { $number } of { $total } that stand below working
window-climbs-today = Today
window-climbs-there = Actions that are there
window-climbs-nav = From one to the next
window-climbs-before = The one before
window-climbs-after = The next one
window-climbs-actions = Go to the actions
window-climbs-key-move = move
window-climbs-key-take = take over
window-climbs-empty = Nothing that was scored stands below working. Once something does, its next level stands here, with actions that get there.

## The window: actions

window-actions-title = What we said we would do
window-actions-title-alone = What I said I would do
window-actions-list = The actions
window-actions-show = Show
window-actions-open = Open
window-actions-done = Done
window-actions-carried = Carried on
window-actions-all = All
window-actions-order = In order of
window-actions-by-due = Due date
window-actions-by-owner = Owner
window-actions-by-criterion = What they are about
window-actions-by-segment = Segment
window-actions-find = Find an action
window-actions-find-form = Which actions
window-actions-found = { $count ->
    [0] No action
    [one] 1 action
   *[other] { $count } actions
}
window-actions-done-one = Done: { $what }
window-actions-on-conditions = on conditions
window-actions-on-behaviour = on behaviour
window-actions-no-owner = Nobody yet
window-actions-no-date = No date yet
window-actions-carry-on = Carry on in this round
window-actions-empty = An action is one thing somebody does to climb one level: what, who, by when.
window-actions-empty-how = Add one here, or take over a ready one beside a step that is weak. The balance of civic, community and service action shows as soon as there is one.
window-actions-none-found = No action fits what you chose. Choose “All”, or find fewer words.
window-actions-add = Add an action
window-actions-new = A new action
window-actions-edit = Change this action
window-actions-what = What will be done
window-actions-what-empty = Say in a few words what will be done, or leave it.
window-actions-owner = Who owns it
window-actions-due = By when
window-actions-state = How far it is
window-actions-about = What it is about
window-actions-about-none = Nothing in particular
window-actions-segment = Segment
window-actions-works-on = It works on
window-actions-not-said = Not said
window-actions-roles = Who else plays a part
window-actions-role-who = Who
window-actions-role-kind = Part they play
window-actions-role-add = Name somebody
window-actions-role-remove = Take away
window-actions-save = Save the action
window-actions-leave = Leave it as it was
window-actions-remove = Put in the bin
window-actions-saved = Action saved.
window-actions-is-done = Done: { $what }
window-actions-is-open = Open again: { $what }
window-actions-is-carried = Carried on: { $what }
window-actions-removed = In the bin: { $what }
window-actions-key-move = action
window-actions-key-done = done
window-actions-key-edit = change
window-actions-key-new = new
window-actions-key-carry = carry on
window-key-space = Space
window-date-how = day, month, year

## The window: report

window-report-title = The report
window-report-lede = This is how it will look. Read it through; one press writes it as a PDF that can be printed, sent and read aloud.
window-report-folder = It will lie in
window-report-warnings = Before it goes out
window-report-findings = What could still be mended
window-report-findings-how = Nothing here stops you printing. Each line leads to where it is mended.
window-report-findings-none = Nothing is left to mend.
window-report-preview = Preview
window-report-page = Page { $page } of { $pages }
window-report-before = Page before
window-report-after = Next page
window-report-show = Show in folder
window-report-save-as = Save as…
window-report-making = Laying out the report…
window-report-key-pages = page

## The window: marks

window-nav-marks = Marks
window-marks-sheets = Which workbook
window-marks-how = Enter marks as
window-marks-by-seat = Seat by seat
window-marks-by-counts = Counts by sector
window-marks-rule = A finished row turns into dots. Nobody, not even you, sees how marks fall until they are opened for all.
window-marks-grid = Marks by seat. Finished rows are sealed.
window-marks-counts = How many of { $sector } gave each answer. Finished rows are sealed.
window-marks-sector = Sector
window-marks-seat = Seat
window-marks-asked = What is asked
window-marks-check = Check
window-marks-seats-in = Seats in
window-marks-people = { $count ->
    [one] 1 person
   *[other] { $count } people
}
window-marks-is-in = in
window-marks-is-not-asked = not asked
window-marks-key-row = Key { $name }
window-marks-key-row-again = Key { $name } again
window-marks-key-row-on = Go on keying { $name }
window-marks-cell = { $row }, { $column }
window-marks-at = { $row }, { $column }.
window-marks-at-seat = { $sector } seat. Leave a cell empty if the person gave no mark.
window-marks-at-sealed = What was keyed here before stays sealed. Key over it, or go on.
window-marks-at-count = How many people said so. Leave a cell empty if nobody did.
window-marks-at-again = Keying this row again replaces all of it.
window-marks-all-in = Every row is in.
window-marks-full = The row is full. Enter finishes it; Backspace clears the last cell.
window-marks-not-key = { $key } is no mark here. Use { $keys }, D or N.
window-marks-row-in = { $row } is in. { $sealed }
window-marks-row-left = { $row } is left as it was.
window-marks-drop-counts = Take the counts of { $sector } away
window-marks-key-mark = mark and move on
window-marks-key-count = how many
window-marks-key-dont-know = don’t know
window-marks-key-not-applicable = not applicable
window-marks-key-clear = clear
window-marks-key-next-seat = next seat
window-marks-key-next-row = next row
window-marks-key-agenda = through the agenda
window-marks-open = Open the marks…
window-marks-open-title = Open the marks to the room?
window-marks-open-now = Open the marks
window-marks-not-yet = Not yet
window-marks-opened = The marks are open. { $first }
window-marks-seats = Seats
window-marks-seats-change = Change the seats
window-marks-seats-numbers = Seats are numbered in this order. Once a mark is in, nobody’s number changes.
window-marks-seats-kept = The seats are set out.
window-marks-smallest = Smallest group shown apart
window-marks-smallest-hint = A group with fewer seats is shown together with another. You can raise this at any time, and lower it again until the first mark is in.
window-marks-smallest-only-raised = The first mark is in, so this can only be raised.
window-marks-agenda = What to talk about, first things first
window-marks-talk = Talk about it: { $name }
window-marks-group = Group
window-marks-agreed = agreed
window-marks-take-title = Take these from the marks?
window-marks-take-lede = The room lies close together on these. Strike out any you want to talk through. They are written down as taken from the marks, in one step that can be undone.
window-marks-take-now = { $count ->
    [0] Take none
    [one] Take one from the marks
   *[other] Take { $count } from the marks
}
window-marks-taken = { $count ->
    [one] One answer
   *[other] { $count } answers
} taken from the marks.
window-marks-mark-again = Mark again
window-marks-begun-again = A re-mark is begun. The first marking stays.
window-marks-before = What was opened before

## The window: sheets

window-sheets = Sheets
window-sheets-empty = A sheet is a workbook that you answer for this place. Start with the planning workbook, or with the quick scan if you are not sure. You can open more at any time.
window-sheets-opened = Open in this round
window-sheets-others = Workbooks you can open
window-sheets-open = Open
window-sheets-open-one = Open: { $title }
window-sheets-go-on = Go on
window-sheets-go-on-one = Go on: { $title }
window-sheets-about = About this workbook

## The window: sheet

# What two computers say differently, on the sheet.
fork-here = On this computer, { $day }, { $time }
fork-elsewhere = On another computer, { $day }, { $time }
fork-level = Level { $mark }: { $name }
fork-taken-back = Taken back: nothing is said here
window-fork = { $about }: two computers say different things
window-fork-rail = two computers differ
window-fork-help = Nothing is lost. Keep the one that holds, or write it anew.
window-fork-shown = shown for now
window-fork-keep = Keep this one
window-fork-kept = Kept: { $what }

window-sheet-title = { $number }: { $label }
window-sheet-rail = { $title }, what it asks
window-sheet-pass-impression = first impression
window-sheet-pass-closer = looking closer
window-sheet-pass-end = all seen
window-sheet-strip = In order of level: { $marks }
window-sheet-open = open
window-sheet-dont-know = Don’t know
window-sheet-dont-know-short = Nobody here would know
window-sheet-not-applicable = Not applicable
window-sheet-not-applicable-short = Asks for a reason
window-sheet-level = Level { $mark },
window-sheet-working-from = working from here on
window-sheet-from-marks = taken from the marks
window-sheet-seen-differently = Seen differently:
window-sheet-said = { $what }. { $progress }.
window-sheet-excuse = Why does this { $noun } not apply?
window-sheet-excuse-keep = Mark as not applicable
window-sheet-cancel = Cancel
window-sheet-closer = Look closer
window-sheet-impression = Back to first impressions
window-sheet-next = Next: { $label }
window-sheet-to-end = See the headline
window-sheet-to-overview = See what it comes to
window-sheet-end = That was the first impression. The overview shows the weakest links and the next best step.
window-sheet-end-next = Or look closer at each { $noun }: write down why, and what would raise it by one level.
window-sheet-key-choose = choose
window-sheet-key-reason = reason
window-sheet-key-evidence = evidence
window-sheet-key-actions = actions
window-sheet-key-leave = out of a field
window-sheet-today = { $word } today
window-sheet-level-up = One level up
window-sheet-ready-count = { $count ->
    [one] One ready action
   *[other] { $count } ready actions
}
window-sheet-reopen = Leave this open again
window-sheet-asks = Questions to ask
window-sheet-about = About
window-sheet-written = What is written down
window-sheet-audience = Who may read it
window-sheet-not-said = Not said
window-sheet-reason = Reason
window-sheet-reason-none = Why this level?
window-sheet-reason-first = Choose an answer first: the reason belongs to it.
window-sheet-reason-label = Reason for { $label }
window-sheet-evidence = Evidence
window-sheet-evidence-line = { $count ->
    [0] What would you point to?
    [one] One fact
   *[other] { $count } facts
}
window-sheet-fact = Fact { $number }
window-sheet-figure = Figure
window-sheet-source = Source
window-sheet-dated = What time it speaks of
window-sheet-strength = How strong
window-sheet-who-benefits = It tells who benefits
window-sheet-another-fact = Add another fact
window-sheet-fact-away = Take this fact away
window-sheet-numbered = { $label } { $number }
window-sheet-another = One more:
window-sheet-and-more = { $first } (and { $count } more)
window-sheet-none-strength = What already helps?
window-sheet-none-gap = Who or what is not there yet?
window-sheet-none-not-true-for = Whom does this level leave out?
window-sheet-none-dissent = Who sees it differently?
window-sheet-aim = Aim
window-sheet-aim-none = Where to, and by when?
window-sheet-aim-level = Level { $mark }
window-sheet-aim-line = Level { $mark } by { $day }
window-sheet-aim-which = Level to reach
window-sheet-aim-by = By when
window-sheet-no-aim = No aim
window-sheet-weight = Importance
window-sheet-weight-none = How much does it matter here?
window-sheet-importance = How much it matters here
window-sheet-importance-line = { $value } of 3
window-sheet-power = How far it is in our power
window-sheet-power-line = in our power { $value } of 3
window-sheet-actions = Actions
window-sheet-actions-line = { $ready ->
    [0] { $count ->
        [0] What will you do?
        [one] One action
       *[other] { $count } actions
    }
   *[other] { $count ->
        [0] { $ready } ready to take over
       *[other] { $count } here, { $ready } ready to take over
    }
}
window-sheet-ready = Ready to take over
window-sheet-take = Take over
window-sheet-taken = Taken over
window-sheet-is-taken = taken over
window-sheet-own-action = An action of your own
window-sheet-actions-later = Owners and dates are on the page of actions:

## Comparing two rounds

compare-heading = { $place }: { $then } and { $now }
compare-only-then = Opened in the earlier round only, so not compared: { $titles }.
compare-only-now = Opened in the later round only, so not compared: { $titles }.
compare-mode-one-person = one person
compare-mode-group = a group
compare-nothing-said = nothing said
compare-scored = { $scored } of { $applicable } scored
compare-evidence-hunch = { $count ->
    [one] 1 hunch
   *[other] { $count } hunches
}
compare-evidence-seen = { $count } seen
compare-evidence-documented = { $count } documented
compare-evidence-measured = { $count } measured
compare-evidence-unsaid = { $count } of no said strength
compare-card = Before you compare:
compare-card-differs = Differs. { $name }: { $then } then; { $now } now.
compare-card-alike = Alike. { $name }: { $now }.
compare-card-left-out = Left out. { $what }
compare-criterion = { $name }. { $moved }. Then: { $then }. Now: { $now }.
compare-said-move = Why it moved: { $said }
compare-said-then = What was said then: { $said }
compare-said-now = What is said now: { $said }
compare-level = level { $mark }
compare-not-dont-know = don’t know
compare-not-not-applicable = not applicable
compare-not-unanswered = unanswered
error-not-one-assessment = These two rounds are not of the same assessment, so they can’t be compared as then and now.
error-not-one-assessment-hint = Nothing was changed. “pit list FILE” shows the rounds; choose two of one place with one lens.
error-nothing-before = There is no earlier round of the same assessment to compare with.
error-nothing-before-hint = Nothing was changed. Name two rounds with --then and --now, or compare once a second round is held.
cli-compare = Compare two rounds of one assessment
cli-compare-more = First what differs between them, then what became of each criterion. Only criteria that ask the same on the same scale are compared; the others are named. Without numbers: the newest round, and the one before it.
cli-arg-then = The earlier round, by its number in “pit list”
cli-arg-now = The later round, by its number in “pit list”

## From round to round

move-reason-things-changed = Things changed
move-reason-we-know-more = We know more than we did
move-reason-different-people = Different people were in the room
move-reason-read-differently = We read the words differently
# The window: copies to carry, what two computers say differently, drafts found again
carried = The copy is saved and was read back. It holds { $entries } entries: everything that was said, with its history.
window-carry = Save a copy to carry to another computer
window-carry-short = Save a copy
window-carry-round = Save a copy of this round
window-carry-saving = Saving the copy…
window-carry-heading = A copy to carry to another computer
window-carry-how = On the other computer, choose “Open a bundle…” under Places. It holds what people said in the room: give it only to those who may read that.
window-draft-left = What you were typing here is not saved yet:
window-try-again = Try again
unsaved-new-place = A new place
window-draft-found = You were typing this. It is not saved yet.
window-folder = The folder
window-folder-copy = Copy the path
window-folder-copied = The path of the folder is copied.
fork-scope = Scope and goal
fork-part = { $name }: { $value }
fork-not-said = nothing said
part-not-here = something that is not here
part-reached-talked-through = talked through
part-reached-from-marks = taken from the marks
field-reached = How it was reached
part-yes = yes
part-no = no
part-of-three = { $figure } of 3
part-group = { $who } ({ $dimension })
part-workbook = { $title }, version { $version }
field-meetAgain = When we meet again
field-whomToAsk = Whom people can ask
field-revisit = To look at again
field-workbook = Workbook
field-figure = Figure
field-dated = What time it speaks of
field-strength = How strong
field-whoBenefits = It tells who benefits
field-audience = Who may read it
field-text = In words
field-importance = How much it matters here
field-power = How far it is in our power
field-owner = Who owns it
field-state = How far it is
field-segment = Segment
field-worksOn = It works on
field-about = What it is about
field-roles = Who else plays a part
field-decision = What it is to decide
field-board = Which board
field-reason = Why
field-why = Why it moved
field-number = Number
field-sector = Sector
field-opened = Opened to the room
field-lockedOn = Locked on
field-reopenedOn = Opened again on
field-entries = Entries in it
fork-seated = { $sector }: { $count }
field-lens = Seen through
field-partOf = Part of
field-mode = Who answers
field-lifeStage = Life stage
field-setting = Setting
field-smallestGroup = Smallest group shown apart
## The papers: board paper, what you told us, action plan; what an edition leaves out

report-title-board = Board paper: { $title }, { $date }
report-title-told = What you told us: { $title }, { $date }
report-title-plan = Action plan: { $title }, { $date }
report-running-board = { $place }, board paper, { $date }
report-running-told = { $place }, what you told us, { $date }
report-running-plan = { $place }, action plan, { $date }
edition-released = Released edition
edition-told = For everyone who came
edition-released-kept = What is to stay with the people who were there is left out. Each place where something is missing says so.
fact-not-in-it = Not in this copy
not-in-it = Left out as asked: { $parts }.
not-in-it-workbooks = workbooks that were not chosen
not-in-it-spread = how the room marked
not-in-it-notes = strengths, gaps and what was seen differently
kept = Left out here, since it stays with the people who were there: { $what }.
kept-reason = the reason
kept-evidence = some of the evidence
kept-notes = some of what was noted
kept-sheet-notes = Left out here, since it stays with the people who were there: some of what was said about the whole.
kept-asks = { $count ->
    [one] One ask is left out here, since it stays
   *[other] { $count } asks are left out here, since they stay
} with the people who were there.
plan-about = What it is about
plan-works-on = Works on
plan-works-on-behaviour = what people do
plan-works-on-conditions = the conditions people live in
plan-leads = Leads
plan-advises = Advises
plan-informs = Informs
plan-collaborates = Works on it too
plan-day = { $what } ({ $owner })
plan-day-from = { $title }, agreed on { $date }
board-kicker = { $count ->
    [0] Board paper, { $date }
   *[other] To { $boards }, { $date }
}
board-looked-at = What we looked at
board-goal = Our goal: { $goal }
board-room = Who was there
board-room-not-said = It was not written down who was there.
board-sure = How sure we are
board-read = { $opened ->
    [one] { $read ->
        [0] The one part that was opened has too few answers to read.
       *[other] The one part that was opened has enough answers to read.
    }
   *[other] Of the { $opened } parts that were opened, { $read } have enough answers to read.
}
board-reached-talk = Each level was talked through in the room.
board-reached-marks = Most levels were talked through; in { $count ->
    [one] one part
   *[other] { $count } parts
} some were taken from the marks.
board-unknown = In { $count ->
    [one] one part
   *[other] { $count } parts
} there are questions that nobody in the room could answer.
board-unanswered = In { $count ->
    [one] one part
   *[other] { $count } parts
} there are questions that were not reached.
board-triangle = The level in a square is the part’s weakest. Each stitch across a seam is one question: whole where it works.
board-links = { $count ->
    [one] The weak link we put forward
   *[other] The { $count } weak links we put forward
}
board-links-one = { $count ->
    [one] The weak link I put first
   *[other] The { $count } weak links I put first
}
board-links-lowest = Where it stands lowest
board-links-none = Nothing that was scored stands below working.
board-link-note = { $title }, { $noun } { $number }. { $ties ->
    [0] Stands at level { $mark }, alone.
    [one] Stands at level { $mark } with one other { $noun }.
   *[other] Stands at level { $mark } with { $ties } other { $nouns }.
}
board-link-why = Chosen because: { $reason }
board-asks = What we ask
board-asks-caption = Decisions wanted
board-asks-none = Nothing is asked of a board yet.
board-ask = We ask for
board-ask-of = Of whom
board-by = By
board-acts = Who acts
board-acts-caption = Open actions, the first due first
board-acts-none = No action is open.
board-who = Who
board-otherwise = If nothing changes
board-today = Where it stands today: { $baseline }{ $sourced ->
    [0] {""}
   *[other] {" "}({ $source })
}
board-nothing-left = Everything else below working is listed in the workshop report.
board-left = Left out for want of room, and listed in the workshop report: { $list }.
board-left-link = The weak link “{ $what }”.
board-left-why = Why “{ $what }” stands where it does.
board-left-goal = The goal.
board-left-ask = The ask “{ $what }”
board-left-action = The action “{ $what }”
board-left-otherwise = What happens if nothing changes.
board-count-link = { $count ->
    [one] one more weak link
   *[other] { $count } more weak links
}
board-count-why = { $count ->
    [one] why one link stands where it does
   *[other] why { $count } links stand where they do
}
board-count-goal = the goal
board-count-ask = { $count ->
    [one] one more ask
   *[other] { $count } more asks
}
board-count-action = { $count ->
    [one] one more open action
   *[other] { $count } more open actions
}
board-count-otherwise = what happens if nothing changes
told-kicker = { $title }, { $date }
told-title = What you told us
told-title-one = What I found
told-asked = What was asked
told-asked-of = How well does { $place } work together on fair health? We looked at: { $titles }.
told-came = Who came
told-came-one = One person wrote this down. Nobody else has agreed to it.
told-came-list = { $list }.
told-came-together = { $count } others
told-came-few = A small group came, too small to count by where people come from.
told-said = What was said most
told-works = Works best
told-lowest = Holds us back most
told-split = Seen very differently
told-unknown = Nobody here knew
told-said-nothing = Not enough was answered yet to say what was said most.
told-more = { $first }; and { $count } more.
told-agreed = What was agreed
told-first = To be worked on first: { $labels }
told-first-nothing = Nothing was put first.
told-left-goal = The goal. It stands in the workshop report.
told-next = What happens next
told-who = { $owner }, { $due }.
told-next-more = { $count ->
    [one] One more action is in the action plan.
   *[other] { $count } more actions are in the action plan.
}
told-left = { $count ->
    [one] One open action has no room on the page. The page says so, and the action plan has it.
   *[other] { $count } open actions have no room on the page. The page says so, and the action plan has them.
}
told-again = Meeting again
told-meet = We meet again
told-ask = Ask about this
report-kind-workshop = Workshop report
report-kind-workshop-hint = The whole record: what was agreed, why, and what it rests on.
report-kind-board = Board paper
report-kind-board-hint = Two pages: what it means, three weak links, what is asked, who acts.
report-kind-told = What you told us
report-kind-told-hint = One plain page for everyone who came.
report-kind-plan = Action plan
report-kind-plan-hint = Who does what by when; also for a calendar or a spreadsheet.
report-edition-room = For the people who were there
report-edition-room-hint = It holds everything.
report-edition-released = Released
report-edition-released-hint = What is to stay in the room is left out, and each place says so.
report-format-pdf = PDF
report-format-ics = Calendar
report-format-ics-hint = The open actions with a date, a whole day each, for Outlook and others.
report-format-csv = Spreadsheet
report-format-csv-hint = All the actions, a row each, for Excel and others.
report-left-out = There is no room for:
report-links-tie = { $count ->
    [one] one other stands at level { $mark } too
   *[other] { $count } others stand at level { $mark } too
}
reports-written-ics = The calendar is written. Open it, and the days go into yours.
reports-written-csv = The spreadsheet is written.
plan-without-a-day = { $count ->
    [one] One open action has no date, and so no place in a calendar.
   *[other] { $count } open actions have no date, and so no place in a calendar.
}
error-too-many-links = { $count } weak links are chosen; a board paper has room for { $room }.
error-too-many-links-hint = Nothing was changed. Take one back, then choose again.
window-report-kind = Which paper
window-report-edition = For whom
window-report-options = What it holds
window-report-options-line = { $count ->
    [one] one workbook
   *[other] { $count } workbooks
}
window-report-workbooks = Workbooks
window-report-spread = How the room marked
window-report-notes = Strengths, gaps and what was seen differently
window-report-last-workbook = A paper needs one workbook at least.
window-report-left-out = No room for
window-report-left-out-how = The paper says so on its last line. The workshop report has it all.
window-report-write-as = Also as
window-report-links = Weak links for the board
window-report-links-how = Choose up to three, over all workbooks. They are what you put forward in the overview too.
window-report-links-none = Nothing that was scored stands below working.
window-report-links-left = { $left ->
    [0] All three are chosen.
    [one] One more has room.
   *[other] { $left } more have room.
}
window-report-links-why = Why these, of { $title }
window-report-links-keep = Keep these
window-report-asks = What you ask of boards
window-report-asks-none = Nothing is asked yet. A board can only act on what it is asked.
window-report-ask-add = Ask something of a board
window-report-ask-edit = Change
window-report-ask-form = An ask
window-report-ask-board = Which board
window-report-ask-decision = What it is to decide
window-report-ask-reason = Why, and what happens otherwise
window-report-ask-by = By when
window-report-ask-keep = Keep the ask
window-report-ask-remove = Take it away
window-report-ask-leave = Leave it
window-scope-again = Afterwards
window-scope-meet-again = When we meet again
window-scope-whom-to-ask = Whom people can ask (a post or an office)
## Places: side by side, rolled up, the golden thread, who to learn from

places-beside-heading = { $place }: places side by side, as at { $asAt }
places-roll-up-heading = { $place }: rolled up from the places within it, as at { $asAt }
places-none-within = No place lies within { $place }, so there is nothing to roll up.
places-rests = { $name }: { $said }
places-nothing-locked = Nothing is locked yet in these places. A larger place is shown only what a smaller one has locked: finish a round there, lock it, and it stands here.
places-rests-on = { $place }, { $date }: { $rests }
places-stands = { $place }: { $stands }
places-row = { $label }: { $said }
places-level = { $mark }, { $name }
places-out-wording = left out: its wording is another
places-out-scale = left out: its scale is another
places-out-not-asked = left out: not asked there
places-left-out-wording = { $place }: { $labels } ({ $count ->
    [one] its wording has
   *[other] their wording has
} another meaning in this place’s version)
places-left-out-scale = { $place }: all of it ({ $count } in number), as its scale is another
places-left-out-not-asked = { $place }: { $labels } (not asked in this place’s version)
places-not-in-nothing-locked = { $place }: no round is locked up to that day.
places-not-in-not-opened = { $place }: none of its locked rounds has this workbook.
places-alike = The places rest on the same: version, people, how much is scored and the evidence are alike.
places-differ = The places differ in { $what }. Read any difference between them with that in mind.
places-version = version { $version }
places-from-marks = { $count ->
    [0] all talked through
   *[other] { $count } taken from the marks
}
places-count-dont-know = { $count } don’t know
places-count-not-applicable = { $count } not applicable
places-fact-version = Workbook
places-fact-mode = Who answered
places-fact-room = In the room
places-fact-raters = Seats for marking
places-fact-reached = How agreed
places-fact-coverage = Answered
places-fact-dont-know = Nobody knew
places-fact-not-applicable = Not applicable
places-fact-evidence = Evidence
places-fact-version-within = the version of the workbook
places-fact-mode-within = who answered
places-fact-room-within = who was in the room
places-fact-raters-within = the seats for marking
places-fact-reached-within = how much was taken from the marks
places-fact-coverage-within = how much is answered
places-fact-dont-know-within = how often nobody knew
places-fact-not-applicable-within = how often it was said not to apply
places-fact-evidence-within = the evidence
places-basis = { $count } of { $all } places, each with its latest locked round held up to { $asAt }. The oldest is that of { $place }, held on { $oldest }.
places-levels = lowest { $lowest }, lower middle { $median }, highest { $highest }, of { $n ->
    [one] { $n } place
   *[other] { $n } places
}
places-dont-know = { $count ->
    [one] { $count } doesn’t know
   *[other] { $count } don’t know
}
places-not-applicable = { $count } not applicable
places-unanswered = { $count } unanswered
places-other-wording = { $count } left out, as the wording or the scale is another
places-weak-in-most = Below working in most places: only the larger place can mend this
places-left-out-heading = Left out, by name:
places-no-longer-heading = No longer scored; ask what changed before you read anything into the levels:
places-no-longer = { $place }: “{ $label }” stood at { $mark } in the round of { $date } and is now { $now }.
places-no-longer-same-round = { $place }: “{ $label }” stood at { $mark } when the round of { $date } was first locked; it was locked again as { $now }.
places-ask-board = The board of { $place }
places-ask-decision = Decide what { $place } will do about “{ $label }”, which its places can’t mend alone.
places-ask-reason = Below working in { $below } of { $n } places, as at { $asAt }.
places-ask-round = Asks are kept in the round of { $date }.
places-ask-no-round = To keep these as asks, begin an assessment of { $place } first.
places-locked-last = Locked last: the round of { $date }
places-locked-never = Nothing locked yet
places-willing-nothing = Nothing of this workbook locked yet: ask them what they do

thread-title = The golden thread: goals from the largest place to the smallest, { $place }
thread-goals = The goal at each size
thread-key-holds = serves the goal above
thread-key-breaks = the thread breaks: it serves no goal above yet
thread-place-system = System: { $place }
thread-place-place = Place: { $place }
thread-place-neighbourhood = Neighbourhood: { $place }
thread-no-goal = No goal yet
serves-goal = Serves the goal of { $place }: { $goal }
serves-unwritten = Serves the goal of { $place }, which is not written yet.
fact-serves = On the golden thread
thread-priority = Serves the planning priority: { $goal }
thread-measure = Measured by: { $said }
thread-baseline = Baseline: { $said }
thread-no-measure = Measure: none yet
thread-no-baseline = Baseline: none yet
thread-no-goal-above = The place above has no goal yet
thread-serves-nothing = Serves no goal above yet
thread-stands = { $label }: { $stands }
thread-not-in-nothing-locked = No round locked yet
thread-not-in-not-opened = This workbook is in none of its locked rounds
thread-reason-in-the-room = The reason stays with the room.
thread-no-reason = No reason was written down.
thread-reading-serve = { $count ->
    [one] { $count } goal serves one above
   *[other] { $count } goals serve one above
}
thread-reading-serve-none = { $count ->
    [one] { $count } goal serves none above yet
   *[other] { $count } goals serve none above yet
}
thread-reading-no-goal = { $count ->
    [one] { $count } place has no goal yet
   *[other] { $count } places have no goal yet
}
thread-reading-no-baseline = { $count ->
    [one] { $count } goal has no baseline
   *[other] { $count } goals have no baseline
}
thread-reading = Of { $all ->
    [one] one place
   *[other] { $all } places
}: { $parts }.
thread-reading-one = One place, with a goal and a baseline; no place lies above or within it.
thread-mend-no-goal = { $place } has no goal yet. Write one on its scope page.
thread-mend-no-goal-above = { $place } has a goal, but { $above } has none that it could serve. Write one for { $above }.
thread-mend-serves-nothing = The goal of { $place } serves none above. On its scope page, choose which goal of { $above } it serves.
thread-mend-no-baseline = The goal of { $place } has no baseline: nobody will be able to say later whether it moved.
thread-column-place = Place
thread-column-goal = Goal
thread-column-measure = Measured by
thread-column-baseline = Baseline
thread-column-holds = Serves the goal above
thread-column-why = Why
thread-cell-top = Nothing above
thread-cell-serves = Yes
thread-cell-no-goal = No goal yet
thread-cell-no-goal-above = No goal above
thread-cell-serves-nothing = Not yet

who-heading = Who does what
who-caption = Organisations across the open actions, by the numbers of the table of actions
who-column-who = Who
who-column-leads = Leads
who-column-advises = Advises
who-column-informs = Informs
who-column-collaborates = Works with others
who-part-leads = leads
who-part-advises = advises
who-part-informs = informs
who-part-collaborates = works with others
who-quoted = “{ $what }”
who-no-lead = { $count ->
    [one] One open action has nobody to lead it: { $what }.
   *[other] { $count } open actions have nobody to lead them: { $what }.
}
who-two-leads = { $count ->
    [one] One open action has more than one lead: { $what }.
   *[other] { $count } open actions have more than one lead: { $what }.
}
who-crowded = { $who } leads { $count } of the { $of } open actions that have a lead. Could somebody else lead some of them?
who-even = Every open action has one lead, and no organisation leads most of them.

field-serves = The goal it serves
field-asAt = Rounds held up to this day
window-scope-serves = Which goal above does it serve?
window-scope-serves-priority = Which planning priority does this serve?
window-scope-serves-none = None yet
scope-serves-hint = A goal of a larger place. The golden thread runs along these.
scope-serves-choice = { $place }: { $goal }
scope-serves-no-goal = { $place }, { $lens } (no goal written yet)

window-place-parts = Pages of this place
window-place-part-about = About
window-place-part-beside = Side by side
window-place-part-rollup = Rolled up
window-place-part-thread = Golden thread
window-place-part-willing = Who to learn from
window-place-larger = Part of { $place }
window-place-assessments = Assessments
window-place-no-assessment = No assessment yet. Begin one from the list of places.
window-place-within = Places within it
window-place-none-within = No place lies within this one. Say in another place’s form that it is part of { $place }, and the two can be looked at together.
window-place-lens = Looked at through
window-place-workbook = Workbook
window-place-show-as-at = Rounds held up to this day
window-place-before = Before you compare
window-place-left-out = Left out, by name
window-place-in-all = { $said }, in all of them
window-place-what-each-rests-on = Side by side says what each rests on
window-place-which = Which places, in which order
window-place-which-line = { $count ->
    [one] { $count } place
   *[other] { $count } places
} chosen
window-place-which-help = Chosen places stand in this order; the others follow by name. Nothing is ever ordered by level.
window-place-which-add = Add a place
window-place-which-choose = Choose a place
window-place-which-left = Earlier
window-place-which-right = Later
window-place-which-drop = Take out
window-place-which-by-name = All within it, by name
window-place-moved = { $place }, now { $number } of { $all }
window-place-added-column = { $place } added
window-place-dropped = { $place } taken out
window-place-table = Steps down, places across
window-place-beside-empty = Nothing can be put side by side yet.
window-place-differs = differs
window-place-same = the same
window-place-asks = Only { $place } can mend this
window-place-asks-why = Below working in most places within it
window-place-asks-none = Nothing stands below working in most of the places.
window-place-take-ask = Keep as an ask
window-place-ask-taken = kept as an ask
window-place-ask-kept = Kept as an ask
window-place-key-ask = keep as an ask
window-place-spread = How the places are spread
window-place-spread-lede = A tile a place, by level. No place is named here, and none stands above another.
window-place-no-longer = No longer scored
window-place-no-longer-lede = A level that is taken away changes what is counted. Ask what changed before you read anything into the numbers.
window-place-not-in = Not counted
window-place-criterion = Read through the sizes
window-place-breaks = Where the thread breaks
window-place-breaks-none = The thread holds: every goal serves one above, and has a baseline.
window-place-mend = Scope of { $place }
window-place-willing-lede = These places said that they are willing to be asked. They stand by name; what works in each stands in the workbook’s order.
window-place-willing-none = No place has said yet that it is willing to be asked. A place says so with the tick on its own page.
window-place-willing-working = Working there
window-place-willing-nothing = Nothing of this workbook is known to work there.
window-place-willing = Willing to be asked by others
window-who-heading = Who does what
window-who-table = Actions down, organisations across

cli-places = Put the places within one side by side
cli-places-more = First in what they differ, then each criterion with every place, in the order named with --with or by name. Each place stands with its latest locked round. There is no order by level.
cli-rollup = Roll a place up from the places right within it
cli-rollup-more = Each place within counts with its latest locked round up to the day: for each criterion how they are spread, what is weak in most, and what is no longer scored, by name.
cli-arg-place = The larger place, by its name
cli-arg-with = A place to show, by its name; several stand in the order named. Without any: those within, by name
cli-arg-as-at = Count rounds held up to this day, as 2026-03-03. Without it: today
cli-arg-places-workbook = The workbook, by its id. Without it: the first there is
cli-arg-topic = Look through this topic. Without it: the whole place
round-locked = This round was locked on { $day }, as revision { $number }. To change it, reopen it.{ $late ->
    [0] {""}
    [one] {" "}One thing came in from another computer since; it is not shown here until the round is opened again.
   *[other] {" "}{ $late } things came in from other computers since; they are not shown here until the round is opened again.
}
round-room = In the room: { $room }.
home-locked = Locked on { $day }, revision { $number }
window-rounds = From round to round
window-lock = Lock this round
window-lock-what = Lock it when it is finished. What it says then stays as it is, and later rounds are read against it. You can open it again, and undo takes the lock back.
window-lock-held-on = Held on
window-lock-room = Who was in the room? How many people of each sector
window-lock-cancel = Not yet
window-reopen = Reopen
window-reopen-what = Reopen it to change something. What was locked is kept; locked again, it is the next revision.
window-locked-now = The round is locked
window-reopened-now = The round is open again
window-next-round = Begin the next round
window-last-time-link = Last time, { $date }: what was said, and what became of it
window-reopen-where = Where to reopen it
window-next-round-what = The next round begins with last time: what was said would be done, and which judgements to look at again. It opens the same workbooks. Nothing that was answered or marked comes along: it is answered anew. Undo takes it back in one step.
window-next-nothing = No aims and no open actions could come along.
window-next-aims = { $count ->
    [one] Take the aim along
   *[other] Take the { $count } aims along
}
window-next-actions = { $count ->
    [one] Take the open action along
   *[other] Take the { $count } open actions along
}
error-locked = This round is locked as revision { $number }, so it can’t be changed.
error-locked-hint = Nothing was changed, and nothing is lost. To change it, choose “Reopen” on its overview; what was locked is kept.
error-room-needed = Before a round is locked, say who was in the room.
error-room-needed-hint = Nothing was changed. Fill in how many people of each sector were there; later rounds are read against it.
error-not-locked = This round is not locked.
error-not-locked-hint = Nothing was changed. You can go on with it as it is.
window-locked = locked
cli-lock = Lock a finished round of a library
cli-lock-more = What it says then stays as it is; nobody changes it until it is opened again. Without a number: the newest round. “pit undo” takes it back.
cli-reopen = Open a locked round again
cli-reopen-more = What was locked is kept; locked again, the round is the next revision.
cli-next = Start the next round from an earlier one
cli-next-more = The same workbooks are opened in their newest versions, and aims and open actions come along. Answers and marks never do.
cli-locked = Locked: the round of { $place }.
cli-reopened = Open again: the round of { $place }.
cli-next-begun = Begun: the next round of { $place }. Aims set last time: { $aims }; open actions taken along: { $actions }.
## Two rounds beside each other: the card, the reading, the report

beside-quoted = “{ $label }”
beside-workbook = Workbook
beside-mode = Who answered
beside-room = In the room
beside-raters = Seats for marking
beside-reached = How agreed
beside-answered = Answered
beside-evidence = Evidence
beside-version = version { $version }
beside-version-other = version { $version }, with other words
beside-people = { $kinds ->
    [one] { $people }
   *[other] { $count }: { $people }
}
beside-reached-group = { $talked } talked through, { $marks } taken from the marks
beside-reached-alone = { $marks ->
    [0] by one person: { $talked } thought through
   *[other] by one person: { $talked } thought through, { $marks } taken from marks
}
beside-answered-counts = { $scored } of { $applicable } scored, { $unknown } don’t know, { $unanswered } unanswered, { $inapplicable } not applicable
beside-evidence-none = none written down
beside-left-out = Left out
beside-left-out-nothing = Nothing: both rounds asked the same.
beside-left-out-wording = Wording changed: { $labels }.
beside-left-out-new = New in the later workbook: { $labels }.
beside-left-out-gone = No longer in the workbook: { $labels }.
beside-summary = Of { $both } { $nouns } scored in both: { $up } up, { $same } same, { $down } down. { $gained ->
    [one] 1 level
   *[other] { $gained } levels
} climbed, { $lost } lost. { $working }: { $then } of { $both } then, { $now } of { $both } now.
beside-no-summary = { $both ->
    [0] Nothing is
    [one] Only 1 of the { $nouns } is
   *[other] Only { $both } { $nouns } are
} scored and comparable in both rounds. That is too few to sum up: it would take { $needed }. Each is shown on its own.
beside-no-longer-scored = { $count ->
    [one] 1 { $nouns } is
   *[other] { $count } { $nouns } are
} no longer scored: { $parts }.{ $summed ->
    [yes] { "" } Neither count above has { $count ->
        [one] it.
       *[other] them.
    }
   *[no] { "" }
}
beside-no-longer-part = { $labels } { $count ->
    [one] was
   *[other] were
} level { $mark }, now { $now }
beside-newly-scored = { $count ->
    [one] 1 { $nouns } is
   *[other] { $count } { $nouns } are
} newly scored{ $summed ->
    [yes] { "" } and not counted above
   *[no] { "" }
}: { $labels }.
beside-now-alone = A group answered then, one person now. Read any move with that in mind.
beside-now-a-group = One person answered then, a group now. Groups often set a level lower than one person alone.
beside-new-in-the-room = New in the room: { $who }. Read any move with that in mind.
beside-gone-from-the-room = No longer in the room: { $who }. Read any move with that in mind.
beside-aims = { $count ->
    [one] 1 aim was set.
   *[other] { $count } aims were set.
} { $came ->
    [0] None is reached so far.
    [one] 1 came true.
   *[other] { $came } came true.
}
beside-aims-came = Reached: { $labels }.
beside-aims-not-yet = Not yet: { $labels }.
beside-aim-not-yet = { $label } (aim { $aim }, now { $now })
beside-done = { $count ->
    [one] 1 action
   *[other] { $count } actions
} of the last round { $count ->
    [one] is
   *[other] are
} done: { $parts }. They go together; that does not say that one brought the other about.
beside-done-up = { $count } on { $criteria ->
    [one] a { $noun }
   *[other] { $noun }
} that went up ({ $labels })
beside-done-same = { $count } on { $criteria ->
    [one] a { $noun }
   *[other] { $noun }
} that stayed the same ({ $labels })
beside-done-down = { $count } on { $criteria ->
    [one] a { $noun }
   *[other] { $noun }
} that went down ({ $labels })
beside-done-not-compared = { $count } on { $criteria ->
    [one] a { $noun }
   *[other] { $noun }
} not scored in both ({ $labels })
beside-moved-because = { $went }: { $why }
beside-why-things-changed = things changed
beside-why-we-know-more = we know more
beside-why-different-people = different people
beside-why-read-differently = read differently
beside-up = up { $levels }
beside-down = down { $levels }
beside-same = same
beside-newly = newly scored: was { $what }
beside-no-longer = no longer scored: { $what }
beside-neither = scored in neither: { $what }
beside-wording = wording changed
beside-new = new
beside-gone = gone
beside-kicker = Since the last round: { $then } and { $now }
beside-heading = { $title }, then and now
beside-card = Before you compare
beside-differs = Alike?
beside-about = What
beside-is-other = differs
beside-is-alike = alike
beside-reasons = What was said then, what is said now
beside-about-what = What
beside-said-then = What we said then
beside-say-now = What we say now
beside-reason-kept = Left out here, since it stays with the people who were there.
beside-no-reason = No reason was written down.
over-kicker = Over the years
over-heading = { $count } rounds over time
over-common = Rounds are joined only over what was scored and asked the same in all of them; where that is too little, each stands with the next one, and no line is drawn.
revisions = Locked, opened again and changed
revision = Revision { $number } of this round was locked on { $locked }{ $opened ->
    [yes] { "" } and opened again on { $reopened }
   *[no] { "" }
}. { $otherwise ->
    [0] Every answer still stands as it was.
    [one] 1 answer is another now.
   *[other] { $otherwise } answers are others now.
}
revision-no-longer = No longer scored: { $parts }. A level that is taken away changes what is counted.
change-title = What changed since the last round
change-first-round = This is the first round, so there is nothing to compare yet.
report-title-change = What changed: { $title }, { $date }
report-running-change = { $place }, what changed, { $date }
report-kind-change = What changed
report-kind-change-hint = Since the last round: what moved, what was said both times, aims and actions.
change-lead = Each workbook that was opened in both rounds: what the two rest on, what moved, and what was said. Only criteria that ask the same on the same scale are compared.
change-nothing-in-both = No workbook was opened in both rounds, so nothing can be compared.
dumbbell-title = { $title }, then and now: { $place }, { $then } and { $now }
dumbbell-words = What moved, and why
dumbbell-not-compared = not compared
dumbbell-not-there = not in the workbook
dumbbell-key-same = the same in both
dumbbell-spoken = { $number }, { $label }: then { $then }, now { $now }; { $words }
dumbbell-spoken-gone = { $label }: then { $then }, now { $now }; { $words }
trend-title = { $count } rounds, seven parts: { $place }, { $first } to { $last }
trend-round = Round
trend-cell = { $working } of { $compared }
trend-cell-changed = then the questions changed
trend-cell-none = no reading
trend-note-not-opened = Not opened in these rounds
trend-note-not-enough = Not enough answered to compare
trend-note-joined = { $count } { $nouns } compared in all rounds
trend-note-joined-changed = { $count } { $nouns } compared in all rounds; the questions changed, so not joined there
trend-note-pairs = In pairs, each over its own criteria
trend-note-pairs-changed = The questions changed: in pairs, not joined
trend-spoken = { $name }: { $note }
trend-key-heading = How to read these
trend-key-working = how many were working, of those compared; one criterion is the same height in every panel
trend-key-compared = how many are compared
trend-key-unread = no reading in that round; no line is drawn across it
trend-key-changed = the questions changed; the two sides are not joined
trend-key-pairs = two dots in one round: it belongs to two pairs, each over its own criteria
trend-reading-part = { $name } { $first } to { $last } of { $compared }
trend-reading = { $joined ->
    [0] Over { $rounds } rounds no part has enough in common to be read in all of them
   *[other] How many work, from the first of { $rounds } rounds to the last: { $parts }
}{ $pairs ->
    [0] .
    [one] ; 1 part is read in pairs of rounds only.
   *[other] ; { $pairs } parts are read in pairs of rounds only.
}

## The compare page

window-nav-compare = Compare
window-compare-title = Then and now
window-compare-over-title = Over the rounds
window-compare-empty-title = Compare
window-compare-empty = There is one round so far, so there is nothing to compare yet.
window-compare-empty-gives = Hold a second round in six to twelve months. This page then shows, step by step, what moved and what was said both times, whether the aims came true, and first of all what differs between the two, so that nothing is read into it that isn’t there.
window-compare-empty-first = First choose a workbook for this round
window-compare-empty-next = Begin the next round
window-revisions = Locked, opened again and changed
window-compare-beside = beside
window-compare-show = Show
window-compare-over = All { $count } rounds over time
window-compare-back = Back to two rounds
window-compare-rounds = { $chosen } of { $all } rounds: choose which
window-compare-rounds-legend = Which rounds
window-compare-two-at-least = Choose two rounds at least.
window-compare-rounds-link = Compare rounds
window-compare-report = Print it in the report
window-compare-parts = Workbooks compared
window-compare-card = Before you compare
window-compare-alike = Alike?
window-compare-what = What
window-compare-differs = differs
window-compare-same = alike
window-compare-left-out = Left out
window-compare-left-out-nothing = Nothing: both rounds asked the same.
window-compare-reasons = What was said then, what is said now
window-compare-said-then = What we said then, { $date }
window-compare-say-now = What we say now, { $date }
window-compare-no-reason = No reason was written down.
window-compare-why = Why did it move? { $label }
window-compare-why-short = Why did it move?
window-compare-why-none = No reason given
window-compare-why-text = More of it, if it helps
window-compare-why-saved = Reason kept
window-compare-in-room = Stays in the room

## Blank workbooks, to be marked by hand

blank-document = { $placed ->
    [0] {""}
   *[other] { $place }, { $date }: {""}
}{ $count ->
    [one] { $title }, { $matrix ->
        [0] mark sheets
       *[other] to mark by hand
    }
   *[other] { $matrix ->
        [0] Mark sheets
       *[other] Workbooks to mark by hand
    }
}{ $large ->
    [0] {""}
   *[other] , large print
}
blank-subject = { $matrix ->
    [0] Mark sheets to fill in with a pen.
   *[other] Levels, questions and mark sheets to fill in with a pen.
}
blank-running = { $placed ->
    [0] {""}
   *[other] { $place }, {""}
}{ $large ->
    [0] { $placed ->
        [0] To mark by hand
       *[other] { $date }, to mark by hand
    }
   *[other] { $placed ->
        [0] To mark by hand
       *[other] to mark by hand
    }
}
blank-version = { $title }, version { $version }
blank-kicker = { $title }, { $count ->
    [one] { $noun } { $first }
   *[other] { $nouns } { $first } to { $last }
} of { $total }
blank-front = { $short }: mark what is true today
blank-back = { $short }: questions to think about
blank-how = Tick the ring by the words that fit best. Between two? Take the lower. If you don’t know, say so.
blank-foot = From the heavy line on, a { $noun } counts as working. Questions to think about are on the back.
blank-source = { $of }. Our own wording, based on the published Population Intervention Triangle and POTS frameworks.
blank-why = What makes you say so?
blank-notes = Notes
blank-asked-of = Asked of: { $sectors }.
blank-empty-side = This side is left empty, so that what comes next begins a new sheet of paper.
blank-marks-kicker = Mark sheet, { $title }
blank-marks-seat = { $short }: your marks
blank-marks-table = { $short }: our table’s count
blank-marks-how-seat = No name, please. Fold it and hand it in. Marks are shown by group, and only for groups of three or more.
blank-marks-how-table = One sheet for each table and each hat. Write in each box how many of you chose it. No names.
blank-hat-seat = { $numbered ->
    [0] The hat I wear today
   *[other] Seat { $number }. The hat I wear today
}
blank-hat-table = Table { $number }. The hat we wear
blank-seat-of = Seat { $number }: { $hat }
blank-hat-civic = council or public body
blank-hat-service = NHS or care
blank-hat-vcse = community organisation
blank-hat-residents = resident
blank-hat-other = other
blank-na = n/a
blank-doesnt-apply = Doesn’t apply
blank-works-well-seat = One thing that works well here
blank-works-well-table = One thing that works well here
blank-change-first-seat = One thing I would change first
blank-change-first-table = One thing we would change first
blank-levels = { $short }: what the marks mean
blank-more-seat = Anything you want to add
blank-more-table = Anything our table wants to add

blank-seats-none = None
blank-seats-none-hint = The room marks aloud, or on another sheet.
blank-seats-copy = One to copy
blank-seats-copy-hint = Each person ticks the hat they wear.
blank-seats-numbered = Numbered
blank-seats-numbered-hint = Each seat has its number; each person ticks the hat they wear.
blank-seats-round = For this round’s seats
blank-seats-round-hint = Each sheet has its seat’s number and sector: key it in the row of the same number.
blank-shown = Of the mark sheets, only the first two for each workbook are shown here. All are written.
blank-written = { $pages ->
    [one] Written: one page.
   *[other] Written: { $pages } pages. Print them on both sides of the paper.
}
error-nothing-to-print = Nothing is chosen to print.
error-nothing-to-print-hint = Choose a workbook, and its levels or mark sheets.
error-too-many-mark-sheets = That makes { $sheets } mark sheets; more than { $most } are not printed in one go.
error-too-many-mark-sheets-hint = Nothing was written. Print a few workbooks at a time, or one sheet to copy.
cli-blank = Print workbooks to mark by hand
cli-blank-more = For each workbook: its levels with a ring each, its questions on the back, and mark sheets for seats and tables. Print on both sides of the paper. No round is needed; with --from the sheets bear the place, the day and the seats of a round.
cli-arg-blank = A workbook’s id, such as planning, or a workbook file; more than one is printed in one go [default: planning, or those open in the round]
cli-arg-out-blank = The PDF to write, or a folder
cli-arg-seats = Mark sheets for seats: none, copy (one to copy), a number, or round (the seats of the round)
cli-arg-tables = For how many tables a sheet to count on
cli-arg-without-matrix = Leave out the levels and questions: matrix
cli-arg-large = In large print, 18 points and up
cli-arg-from = A library or bundle with the round it is for
cli-blank-written = Wrote { $file }: { $pages ->
    [one] one page
   *[other] { $pages } pages
}. Print on both sides of the paper.
window-blank = Print a blank workbook
window-blank-lede = For a hall without screens, or to send out before the day: workbooks to mark with a pen.
window-blank-link = Print a blank workbook
window-blank-what = What to print
window-blank-workbooks = Workbooks
window-blank-matrix = Levels in their own words, questions on the back
window-blank-seats = Mark sheets for seats
window-blank-count = How many seats
window-blank-tables = Sheets for tables to count on
window-blank-size = Size of print
window-blank-ordinary = Ordinary
window-blank-large = Large print
window-blank-large-hint = 18 points and up: one criterion a page.
window-blank-write = Write the workbooks
window-blank-write-again = Write them again
window-blank-next = Write them as one file, and print it on both sides of the paper.

## The board paper and the change report: what changed

board-changed = What changed since { $date }
board-left-changed = What changed in “{ $what }”.
board-count-changed = what changed in { $count ->
    [one] one workbook
   *[other] { $count } workbooks
}
report-first-round = This is the first round of its kind, so a paper on what changed can be written from the next round on.
cli-report-nothing-before = Round { $number } is the first of its assessment: there is nothing to compare it with, and no paper on what changed.
window-report-links-kept = Kept. The overview now puts the same weak links forward.
## Last time first

fact-locked = Locked
fact-locked-as = { $day }, revision { $number }

cli-arg-room = How many of a sector were in the room, as civic=4; once for each sector: civic, service, vcse, residents, other. Without it: as the scope says
cli-arg-held-on = The day the round was held, as 2026-03-03. Without it: as the scope says
cli-arg-revisit = A criterion to look at again on purpose, as planning/a4; once for each
history-revisit = Chosen what to look at again
places-ask-locked = The newest round here, of { $date }, is locked, so nothing can be asked in it. Reopen it, or begin the next round.
window-last-time = Last time first
window-last-time-lede = Before anything is answered: what the round of { $date } said, and what became of it. What was answered then is not shown here, so that today is looked at afresh.
window-last-time-none = This is the first round here, so there is no last time yet.
window-last-time-none-how = When you have finished it, lock it and begin the next. That round then opens with what this one said would be done.
window-last-time-on = On to the sheets
window-last-time-actions = What we said we would do
window-last-time-actions-none = No action was written down last time. This time, before people leave, write down what each of them will do first.
window-last-time-said = What became of it? { $what }
window-last-time-done = Done
window-last-time-carried-on = Carried on
window-last-time-not-done = Not done
window-last-time-how = What is carried on stays in this round’s plan; what is not done is let go.
window-last-time-was-done = Done last time
window-last-time-was-not-done = Let go last time
window-last-time-kept = { $what }: { $said }
window-last-time-aims = What we aimed at
window-last-time-aims-none = No aim was set last time.
window-last-time-forward = What we put forward
window-last-time-forward-none = Nothing was put forward last time.
window-last-time-because = Because:
window-last-time-again = What to look at again
window-last-time-again-how = These are marked on their sheets, so that nobody passes them by. What is ticked is a suggestion: nothing is kept until you say so.
window-last-time-again-kept-how = These are marked on their sheets. Change what is ticked whenever you like.
window-last-time-again-none = No workbook of last time is open in this round yet.
window-last-time-again-others = { $title }: { $count } more to choose from
window-last-time-again-keep = { $count ->
    [0] Look at none of them again
    [one] Look at this one again
   *[other] Look at these { $count } again
}
window-last-time-again-kept = { $count ->
    [0] Kept: nothing is marked to look at again
    [one] Kept: one is marked to look at again
   *[other] Kept: { $count } are marked to look at again
}
window-last-time-key-said = done, carry on, not done
window-last-time-key-move = action
window-nav-last-time = Last time
last-time-due = due { $day }
last-time-was-to-start = not begun then
last-time-was-under-way = under way then
last-time-count-done = { $count } done
last-time-count-carried = { $count } carried on
last-time-count-not = { $count } not done
last-time-count-open = { $count } to be said
last-time-aim = { $title }: level { $mark }
last-time-aim-by = { $title }: level { $mark } by { $day }
last-time-aim-true = It came true: level { $mark } now.
last-time-aim-not-yet = Not yet: level { $mark } now.
last-time-aim-open = Not answered yet this time.
last-time-aim-not = Now: { $why }.
last-time-aim-changed = Its words or its levels changed since, so it can’t be read against this.
last-time-aim-not-opened = Its workbook is not open this time.
last-time-again-weak = among the weakest last time
last-time-again-forward = put forward last time
last-time-again-unknown = nobody knew last time
last-time-again-changed = its words changed since
last-said-because = { $stood }, because: { $reason }
last-said-aim = The aim was level { $mark }.
last-said-aim-by = The aim was level { $mark } by { $day }.
last-said-dont-know = nobody knew
last-said-not-applicable = did not apply
last-said-unanswered = not answered
last-said-new = This { $noun } is new: last time’s workbook (version { $then }) had not got it.
last-said-scale = The levels of this workbook changed since last time (version { $then } then, { $now } now), so the two answers are not compared.
last-said-words = The words of this { $noun } changed since last time (version { $then } then, { $now } now), so the two answers are not compared.
last-said-up = Up from level { $then } last time to level { $now }.
last-said-down = Down from level { $then } last time to level { $now }.
window-sheet-last = Last time
window-sheet-last-hidden = said on { $date }; answer first, then look
window-sheet-last-again = To look at again
window-sheet-last-again-rail = look again
window-sheet-last-no-reason = No reason was written down.
window-sheet-last-in-room = kept in the room
window-sheet-compare = Compare with { $date }
window-locked-nothing = Nothing was written down here.
window-locked-read = Read
window-locked-read-one = Read: { $title }
window-locked-to-sheets = Read the sheets
window-locked-sealed = Marks that were not opened when the round was locked stay sealed.
window-lock-heading = When this round is finished
window-lock-is = This round is locked
window-next-round-heading = When it is time to meet again

## A place's own logo

logo-of = Logo of { $place }
window-logo = Logo
window-logo-how = A small PNG picture of your own for the front page of every paper: at most 200 KB.
window-logo-where = It stands on the front page of every paper, and goes along in every copy you carry to another computer.
window-logo-choose = Choose a picture…
window-logo-other = Choose another…
window-logo-remove = Take it away
window-logo-kept = The logo is kept. Every paper of this place bears it now.
window-logo-removed = The logo is taken away. Undo brings it back.
error-logo-not-png = { $file } is no PNG picture, or it is damaged.
error-logo-not-png-hint = Nothing was changed. Open the picture in a drawing program, save it as PNG, and choose that file.
error-logo-too-heavy = { $file } has { $size } KB; a logo may have { $most } KB.
error-logo-too-heavy-hint = Nothing was changed. Every paper and every copy carries the logo: make the picture smaller, 800 pixels wide is plenty, and choose it again.
error-logo-size = { $file } measures { $width } by { $height } pixels; a logo may have { $most } on a side.
error-logo-size-hint = Nothing was changed. Make the picture smaller, 800 pixels wide is plenty, and choose it again.
cli-logo = Give a place a logo for its papers, or take it away
cli-logo-more = A small PNG picture, at most 200 KB. It stands on the front page of every paper, and goes along in bundles. The file has to be a library.
cli-arg-logo = The PNG picture
cli-arg-logo-remove = Take the logo away
cli-arg-logo-place = The place’s name; not needed where there is one place
cli-logo-kept = { $place } has a logo: it stands on every paper from now on.
cli-logo-removed = { $place } has no logo any more.
