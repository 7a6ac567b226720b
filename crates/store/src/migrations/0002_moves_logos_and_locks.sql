-- Schema 2. Why criteria moved between rounds, logos, places that may be asked, and when rounds were
-- locked and opened again. What schema 1 could hold is filled in from the log.

ALTER TABLE place ADD COLUMN willing INTEGER NOT NULL DEFAULT 0;
-- Who to learn from: few places say that they may be asked.
CREATE INDEX place_willing ON place (name) WHERE willing = 1;

-- Whose goals serve this assessment's.
CREATE INDEX assessment_by_serves ON assessment (serves);

ALTER TABLE cut ADD COLUMN locked_on TEXT;
ALTER TABLE cut ADD COLUMN reopened_on TEXT;
-- How many things came in from elsewhere while it was locked: the round does not show them.
ALTER TABLE cut ADD COLUMN late INTEGER NOT NULL DEFAULT 0;
UPDATE cut SET locked_on = (SELECT json_extract(record.body, '$.locked_on')
                              FROM thing JOIN record ON record.id = thing.shown
                             WHERE thing.id = cut.id);

CREATE TABLE moved (
    id BLOB PRIMARY KEY REFERENCES thing (id) ON DELETE CASCADE,
    sheet BLOB NOT NULL, criterion TEXT NOT NULL, since BLOB NOT NULL, why TEXT NOT NULL,
    audience TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX moved_by_sheet ON moved (sheet, criterion);

CREATE TABLE logo (
    id BLOB PRIMARY KEY REFERENCES thing (id) ON DELETE CASCADE,
    place BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX logo_by_place ON logo (place);
