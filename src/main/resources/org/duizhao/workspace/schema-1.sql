-- Version 1. Offsets are UTF-16 units, times are milliseconds.

CREATE TABLE document (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  version INTEGER NOT NULL, -- grows with every edit, undo and redo
  created TEXT NOT NULL,
  program TEXT NOT NULL
) STRICT;

CREATE TABLE source (
  side TEXT PRIMARY KEY CHECK (side IN ('CHINESE', 'ENGLISH')),
  name TEXT NOT NULL,
  text TEXT NOT NULL,
  sha256 TEXT NOT NULL, -- of the text as UTF-8
  remarks TEXT NOT NULL -- JSON, an array of texts
) STRICT;

CREATE TABLE set_aside (
  side TEXT NOT NULL REFERENCES source (side),
  position INTEGER NOT NULL,
  start_offset INTEGER NOT NULL,
  end_offset INTEGER NOT NULL,
  reason TEXT NOT NULL,
  PRIMARY KEY (side, position)
) STRICT;

CREATE TABLE turn (
  id INTEGER PRIMARY KEY,
  number INTEGER NOT NULL,
  speaker TEXT NOT NULL,
  label TEXT NOT NULL,
  start_millis INTEGER,
  end_millis INTEGER
) STRICT;

-- A sentence is never changed: one with another text or other decisions is another row.
CREATE TABLE sentence (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL,
  section TEXT NOT NULL,
  turn INTEGER REFERENCES turn (id),
  block INTEGER NOT NULL,
  text TEXT NOT NULL,
  original TEXT, -- before the first change by a person
  start_offset INTEGER NOT NULL,
  end_offset INTEGER NOT NULL,
  start_millis INTEGER,
  end_millis INTEGER
) STRICT;

CREATE TABLE term (
  id INTEGER PRIMARY KEY,
  entry TEXT NOT NULL -- JSON, the components of an entry of a glossary
) STRICT;

CREATE TABLE term_place (
  id INTEGER PRIMARY KEY,
  sentence INTEGER NOT NULL REFERENCES sentence (id),
  start_offset INTEGER NOT NULL,
  end_offset INTEGER NOT NULL,
  found TEXT NOT NULL,
  term INTEGER NOT NULL REFERENCES term (id),
  misheard INTEGER NOT NULL CHECK (misheard IN (0, 1)),
  alternatives TEXT NOT NULL, -- JSON, an array of ids of terms
  decision TEXT NOT NULL
) STRICT;

CREATE INDEX term_place_sentence ON term_place (sentence);

-- A bead is never changed either: an edit takes some rows out of the document and puts others in.
CREATE TABLE bead (
  id INTEGER PRIMARY KEY,
  name INTEGER NOT NULL, -- stays the same from row to row
  place INTEGER NOT NULL, -- beads stand in the order of their places
  live INTEGER NOT NULL CHECK (live IN (0, 1)), -- whether the document holds it now
  probability REAL NOT NULL,
  status TEXT NOT NULL,
  note TEXT NOT NULL
) STRICT;

CREATE UNIQUE INDEX bead_live ON bead (name) WHERE live;

CREATE TABLE bead_sentence (
  bead INTEGER NOT NULL REFERENCES bead (id),
  side TEXT NOT NULL REFERENCES source (side),
  position INTEGER NOT NULL,
  sentence INTEGER NOT NULL REFERENCES sentence (id),
  PRIMARY KEY (bead, side, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE edit (
  id INTEGER PRIMARY KEY,
  made TEXT NOT NULL,
  description TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('DONE', 'UNDONE', 'ABANDONED'))
) STRICT;

CREATE TABLE edit_bead (
  edit INTEGER NOT NULL REFERENCES edit (id),
  bead INTEGER NOT NULL REFERENCES bead (id),
  added INTEGER NOT NULL CHECK (added IN (0, 1)), -- or taken out
  PRIMARY KEY (edit, added, bead)
) STRICT, WITHOUT ROWID;
