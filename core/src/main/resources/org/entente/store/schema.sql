-- The case file, schema version 1 (PRAGMA user_version). A statement ends where a line ends with a semicolon; comments stand on lines of
-- their own.
-- Positions are counted from 0 and keep the order of the case; offsets are UTF-16 code units of documents.text, end exclusive;
-- dates are EDTF, '' where the text does not say; codes are the names of the enums in org.entente.model.

CREATE TABLE about (
  key   TEXT PRIMARY KEY,
  value TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE documents (
  position    INTEGER PRIMARY KEY,
  id          TEXT NOT NULL UNIQUE,
  name        TEXT NOT NULL,
  format      TEXT NOT NULL,
  title       TEXT NOT NULL,
  author      TEXT NOT NULL,
  date        TEXT NOT NULL,
  date_origin TEXT NOT NULL,
  layout      TEXT NOT NULL,
  text        TEXT NOT NULL
);

CREATE TABLE passages (
  position   INTEGER PRIMARY KEY,
  document   INTEGER NOT NULL REFERENCES documents (position),
  kind       TEXT NOT NULL,
  span_begin INTEGER NOT NULL,
  span_end   INTEGER NOT NULL
);

-- The words of the passages: its rowid is passages.position. It keeps an index, not a second copy of the text.
CREATE VIRTUAL TABLE passage_words USING fts5 (words, content = '', tokenize = 'unicode61 remove_diacritics 2');

-- All five kinds of statement. A column that a kind does not have is NULL.
CREATE TABLE statements (
  position     INTEGER PRIMARY KEY,
  id           TEXT NOT NULL UNIQUE,
  document     TEXT NOT NULL,
  kind         TEXT NOT NULL CHECK (kind IN ('event', 'tie', 'role', 'interest', 'outlook')),
  type         TEXT NOT NULL,
  span_begin   INTEGER NOT NULL,
  span_end     INTEGER NOT NULL,
  source       TEXT,
  source_begin INTEGER,
  source_end   INTEGER,
  target       TEXT,
  target_begin INTEGER,
  target_end   INTEGER,
  act          TEXT NOT NULL,
  act_begin    INTEGER,
  act_end      INTEGER,
  reciprocal   INTEGER NOT NULL CHECK (reciprocal IN (0, 1)),
  mode         TEXT,
  theme        TEXT,
  likelihood   TEXT,
  horizon      TEXT,
  date         TEXT NOT NULL,
  place        TEXT NOT NULL,
  voice        TEXT NOT NULL,
  voice_actor  TEXT,
  voice_begin  INTEGER,
  voice_end    INTEGER,
  cue          TEXT,
  cue_begin    INTEGER,
  cue_end      INTEGER,
  certainty    TEXT NOT NULL,
  confidence   REAL NOT NULL,
  rule         TEXT NOT NULL,
  sentence     INTEGER NOT NULL
);

-- Who passes on what the voice of a statement says, the nearest first.
CREATE TABLE relays (
  position    INTEGER PRIMARY KEY,
  statement   INTEGER NOT NULL REFERENCES statements (position),
  voice       TEXT NOT NULL,
  voice_actor TEXT,
  voice_begin INTEGER,
  voice_end   INTEGER,
  cue         TEXT NOT NULL,
  cue_begin   INTEGER NOT NULL,
  cue_end     INTEGER NOT NULL
);

-- PLOVER contexts of events.
CREATE TABLE contexts (
  position  INTEGER PRIMARY KEY,
  statement INTEGER NOT NULL REFERENCES statements (position),
  context   TEXT NOT NULL
);

-- Actors that outlooks are about.
CREATE TABLE subjects (
  position  INTEGER PRIMARY KEY,
  statement INTEGER NOT NULL REFERENCES statements (position),
  actor     TEXT NOT NULL
);

CREATE TABLE actors (
  position INTEGER PRIMARY KEY,
  name     TEXT NOT NULL UNIQUE,
  kind     TEXT NOT NULL,
  part_of  TEXT,
  known    INTEGER NOT NULL CHECK (known IN (0, 1))
);

CREATE TABLE aliases (
  position INTEGER PRIMARY KEY,
  actor    INTEGER NOT NULL REFERENCES actors (position),
  alias    TEXT NOT NULL
);

CREATE TABLE decisions (
  position   INTEGER PRIMARY KEY,
  document   TEXT NOT NULL,
  sentence   INTEGER NOT NULL,
  span_begin INTEGER NOT NULL,
  span_end   INTEGER NOT NULL,
  rule       TEXT NOT NULL,
  statement  TEXT,
  reason     TEXT NOT NULL
);

CREATE TABLE skipped (
  position INTEGER PRIMARY KEY,
  what     TEXT NOT NULL,
  place    TEXT NOT NULL,
  reason   TEXT NOT NULL,
  remedy   TEXT NOT NULL
);

-- What a person corrected, in the order it was done: only ever appended to, and carried over when the case is coded again.
CREATE TABLE corrections (
  position INTEGER PRIMARY KEY,
  made     TEXT NOT NULL,
  kind     TEXT NOT NULL,
  detail   TEXT NOT NULL
);

CREATE TRIGGER corrections_keep_update BEFORE UPDATE ON corrections
BEGIN SELECT RAISE (ABORT, 'corrections are only appended'); END;

CREATE TRIGGER corrections_keep_delete BEFORE DELETE ON corrections
BEGIN SELECT RAISE (ABORT, 'corrections are only appended'); END;
