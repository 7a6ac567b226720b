-- Schema 1. The log is what was said; everything from `thing` on is read off it and can be rebuilt.

-- One thing a person did. seq is the order in which this library came by it.
CREATE TABLE change (
    seq     INTEGER PRIMARY KEY AUTOINCREMENT,
    id      BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    run     BLOB NOT NULL CHECK (length(run) = 16),
    millis  INTEGER NOT NULL,
    counter INTEGER NOT NULL,
    undoes  BLOB CHECK (length(undoes) = 16)
) STRICT;
CREATE INDEX change_by_run ON change (run, seq);
CREATE INDEX change_by_stamp ON change (millis, counter);

-- The starts of the program that were this library's own, in their order: undo walks them newest
-- first. Never in a bundle.
CREATE TABLE own_run (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    id  BLOB NOT NULL UNIQUE CHECK (length(id) = 16)
) STRICT;

-- One version of one thing. Insert-only, but for erasing for ever.
CREATE TABLE record (
    seq      INTEGER PRIMARY KEY AUTOINCREMENT,
    id       BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    change   BLOB NOT NULL REFERENCES change (id),
    thing    BLOB NOT NULL CHECK (length(thing) = 16),
    noun     TEXT NOT NULL,
    restores BLOB CHECK (length(restores) = 16),
    state    TEXT NOT NULL CHECK (state IN ('is', 'removed', 'nothing')),
    body     TEXT CHECK ((body IS NULL) = (state = 'nothing'))
) STRICT;
CREATE INDEX record_by_thing ON record (thing);
CREATE INDEX record_by_change ON record (change);

-- What the writer of a record saw. The followed record may be in another library only.
CREATE TABLE follows (
    record   BLOB NOT NULL REFERENCES record (id) ON DELETE CASCADE,
    followed BLOB NOT NULL CHECK (length(followed) = 16),
    PRIMARY KEY (record, followed)
) STRICT, WITHOUT ROWID;
CREATE INDEX follows_by_followed ON follows (followed);

-- Things erased for ever: the id stays, and wins in merges.
CREATE TABLE tombstone (
    thing BLOB PRIMARY KEY CHECK (length(thing) = 16)
) STRICT, WITHOUT ROWID;

-- Workbooks as canonical JSON bytes, by their SHA-256; never re-serialised.
CREATE TABLE workbook (
    hash    TEXT PRIMARY KEY CHECK (length(hash) = 64),
    id      TEXT NOT NULL,
    version TEXT NOT NULL,
    body    BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- Text being typed that is not yet a record.
CREATE TABLE draft (
    thing  BLOB NOT NULL CHECK (length(thing) = 16),
    field  TEXT NOT NULL,
    text   TEXT NOT NULL,
    millis INTEGER NOT NULL,
    PRIMARY KEY (thing, field)
) STRICT, WITHOUT ROWID;

-- How every thing stands now: its shown record, where it hangs (or last hung, where it is undone),
-- and how many different things its heads say: more than one is a fork.
CREATE TABLE thing (
    id      BLOB PRIMARY KEY,
    noun    TEXT NOT NULL,
    parent  BLOB,
    state   TEXT NOT NULL,
    shown   BLOB NOT NULL REFERENCES record (id),
    sayings INTEGER NOT NULL,
    -- The stamp of its earliest record: things are listed in the order they were written.
    millis  INTEGER NOT NULL,
    counter INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX thing_by_parent ON thing (parent, noun, millis, counter);
CREATE INDEX thing_by_noun ON thing (noun, millis, counter);
-- Erasing a record asks who shows it.
CREATE INDEX thing_by_shown ON thing (shown);
CREATE INDEX thing_forked ON thing (id) WHERE sayings > 1;
CREATE INDEX thing_removed ON thing (noun) WHERE state = 'removed';

CREATE TABLE place (
    id BLOB PRIMARY KEY REFERENCES thing (id) ON DELETE CASCADE,
    name TEXT NOT NULL, size TEXT, population INTEGER, part_of BLOB
) STRICT, WITHOUT ROWID;
CREATE INDEX place_by_name ON place (name);

CREATE TABLE assessment (
    id BLOB PRIMARY KEY REFERENCES thing (id) ON DELETE CASCADE,
    place BLOB NOT NULL, lens TEXT NOT NULL, lens_name TEXT, serves BLOB
) STRICT, WITHOUT ROWID;
CREATE INDEX assessment_by_place ON assessment (place);

CREATE TABLE round (
    id BLOB PRIMARY KEY REFERENCES thing (id) ON DELETE CASCADE,
    assessment BLOB NOT NULL, held_on TEXT NOT NULL, mode TEXT NOT NULL, carries_on BLOB
) STRICT, WITHOUT ROWID;
CREATE INDEX round_by_assessment ON round (assessment, held_on);

CREATE TABLE sheet (
    id BLOB PRIMARY KEY REFERENCES thing (id) ON DELETE CASCADE,
    round BLOB NOT NULL, workbook_id TEXT NOT NULL, workbook TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX sheet_by_round ON sheet (round);
CREATE INDEX sheet_by_workbook ON sheet (workbook_id, round);

CREATE TABLE judgement (
    id BLOB PRIMARY KEY REFERENCES thing (id) ON DELETE CASCADE,
    sheet BLOB NOT NULL, criterion TEXT NOT NULL, answer TEXT NOT NULL, level TEXT,
    reached TEXT NOT NULL, audience TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX judgement_by_sheet ON judgement (sheet, criterion);

CREATE TABLE evidence (
    id BLOB PRIMARY KEY REFERENCES thing (id) ON DELETE CASCADE,
    sheet BLOB NOT NULL, criterion TEXT NOT NULL, strength TEXT, audience TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX evidence_by_sheet ON evidence (sheet, criterion);

CREATE TABLE note (
    id BLOB PRIMARY KEY REFERENCES thing (id) ON DELETE CASCADE,
    sheet BLOB NOT NULL, criterion TEXT, kind TEXT NOT NULL, audience TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX note_by_sheet ON note (sheet, criterion);

CREATE TABLE aim (
    id BLOB PRIMARY KEY REFERENCES thing (id) ON DELETE CASCADE,
    sheet BLOB NOT NULL, criterion TEXT NOT NULL, level TEXT NOT NULL, by TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX aim_by_sheet ON aim (sheet, criterion);

CREATE TABLE weight (
    id BLOB PRIMARY KEY REFERENCES thing (id) ON DELETE CASCADE,
    sheet BLOB NOT NULL, criterion TEXT NOT NULL, importance INTEGER, power INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX weight_by_sheet ON weight (sheet, criterion);

CREATE TABLE ordering (
    id BLOB PRIMARY KEY REFERENCES thing (id) ON DELETE CASCADE,
    sheet BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX ordering_by_sheet ON ordering (sheet);

CREATE TABLE action (
    id BLOB PRIMARY KEY REFERENCES thing (id) ON DELETE CASCADE,
    round BLOB NOT NULL, sheet BLOB, criterion TEXT, segment TEXT, works_on TEXT,
    owner TEXT, due TEXT, state TEXT NOT NULL, carries_on BLOB
) STRICT, WITHOUT ROWID;
CREATE INDEX action_by_round ON action (round);
CREATE INDEX action_by_due ON action (state, due);

CREATE TABLE ask (
    id BLOB PRIMARY KEY REFERENCES thing (id) ON DELETE CASCADE,
    round BLOB NOT NULL, board TEXT NOT NULL, by TEXT, audience TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX ask_by_round ON ask (round);

CREATE TABLE seat (
    id BLOB PRIMARY KEY REFERENCES thing (id) ON DELETE CASCADE,
    round BLOB NOT NULL, number INTEGER NOT NULL, sector TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX seat_by_round ON seat (round, number);

CREATE TABLE marking (
    id BLOB PRIMARY KEY REFERENCES thing (id) ON DELETE CASCADE,
    sheet BLOB NOT NULL, nth INTEGER NOT NULL, opened INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX marking_by_sheet ON marking (sheet, nth);

CREATE TABLE mark (
    id BLOB PRIMARY KEY REFERENCES thing (id) ON DELETE CASCADE,
    marking BLOB NOT NULL, criterion TEXT NOT NULL, seat BLOB, sector TEXT,
    answer TEXT, level TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX mark_by_marking ON mark (marking, criterion);

CREATE TABLE cut (
    id BLOB PRIMARY KEY REFERENCES thing (id) ON DELETE CASCADE,
    round BLOB NOT NULL, revision INTEGER NOT NULL, hash TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX cut_by_round ON cut (round, revision);
