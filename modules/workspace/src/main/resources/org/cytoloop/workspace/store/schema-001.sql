-- Version 1 of study.db. Times are milliseconds since 1970-01-01 UTC, lengths are full-resolution px, an absent number
-- (NaN) is NULL. The journal is the truth; sample, detached_sample, batch and slice.cell_set are what replaying it gives.

CREATE TABLE journal (
    seq       INTEGER PRIMARY KEY,
    time      INTEGER NOT NULL,
    annotator TEXT    NOT NULL,
    kind      TEXT    NOT NULL,
    payload   TEXT    NOT NULL
);
CREATE TRIGGER journal_is_never_changed BEFORE UPDATE ON journal
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER journal_is_never_cut BEFORE DELETE ON journal
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;

-- study settings and feature settings, as JSON by key
CREATE TABLE setting (
    key   TEXT PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE slice (
    name         TEXT PRIMARY KEY,
    animal       TEXT    NOT NULL,
    grp          TEXT    NOT NULL,
    series       INTEGER NOT NULL,
    width        INTEGER NOT NULL,
    height       INTEGER NOT NULL,
    pixel_size   REAL,               -- µm
    content_hash TEXT    NOT NULL,
    cell_set     INTEGER REFERENCES cell_set (id)
);
CREATE TABLE slice_file (
    slice    TEXT    NOT NULL REFERENCES slice (name),
    ordinal  INTEGER NOT NULL,
    relative TEXT,                   -- to the study folder, with '/'; NULL on another drive
    absolute TEXT    NOT NULL,
    bytes    INTEGER NOT NULL,
    PRIMARY KEY (slice, ordinal)
) WITHOUT ROWID;
CREATE TABLE slice_channel (
    slice   TEXT    NOT NULL REFERENCES slice (name),
    ordinal INTEGER NOT NULL,
    name    TEXT    NOT NULL,
    rgb     INTEGER NOT NULL,        -- 0xRRGGBB, -1 when the file gives none
    PRIMARY KEY (slice, ordinal)
) WITHOUT ROWID;

CREATE TABLE cell_set (
    id         INTEGER PRIMARY KEY,
    slice      TEXT    NOT NULL REFERENCES slice (name),
    version    INTEGER NOT NULL,
    source     TEXT    NOT NULL,
    parameters TEXT    NOT NULL,     -- JSON object
    diameter   REAL,
    time       INTEGER NOT NULL,
    count      INTEGER NOT NULL,
    hash       TEXT    NOT NULL,
    cells      BLOB    NOT NULL,     -- see CellsBlob
    UNIQUE (slice, version)
);

CREATE TABLE batch (
    id        INTEGER PRIMARY KEY,
    staining  TEXT    NOT NULL,
    slice     TEXT    NOT NULL REFERENCES slice (name),
    x         REAL    NOT NULL,
    y         REAL    NOT NULL,
    width     REAL    NOT NULL,
    height    REAL    NOT NULL,
    label     TEXT    NOT NULL,
    asked     INTEGER NOT NULL,
    eligible  INTEGER NOT NULL,
    drawn     INTEGER NOT NULL,
    seed      INTEGER NOT NULL,
    sampler   TEXT    NOT NULL,
    annotator TEXT    NOT NULL,
    time      INTEGER NOT NULL
);

CREATE TABLE sample (
    staining     TEXT    NOT NULL,
    slice        TEXT    NOT NULL REFERENCES slice (name),
    cell         INTEGER NOT NULL,   -- number in the slice's current cell set, from 1
    label        TEXT    NOT NULL CHECK (label IN ('ON', 'OFF', 'UNSURE')),
    origin       TEXT    NOT NULL,
    batch        INTEGER NOT NULL,   -- 0: none
    rule_version INTEGER NOT NULL,
    annotator    TEXT    NOT NULL,
    time         INTEGER NOT NULL,
    inclusion    REAL,               -- probability of being drawn
    seq          INTEGER NOT NULL REFERENCES journal (seq),
    PRIMARY KEY (staining, slice, cell)
) WITHOUT ROWID;

CREATE TABLE detached_sample (
    staining     TEXT    NOT NULL,
    slice        TEXT    NOT NULL REFERENCES slice (name),
    cell         INTEGER NOT NULL,   -- number in the cell set it was lost from
    detached_seq INTEGER NOT NULL REFERENCES journal (seq),
    x            REAL    NOT NULL,
    y            REAL    NOT NULL,
    label        TEXT    NOT NULL,
    origin       TEXT    NOT NULL,
    batch        INTEGER NOT NULL,
    rule_version INTEGER NOT NULL,
    annotator    TEXT    NOT NULL,
    time         INTEGER NOT NULL,
    inclusion    REAL,
    seq          INTEGER NOT NULL REFERENCES journal (seq),
    PRIMARY KEY (staining, slice, cell, detached_seq)
) WITHOUT ROWID;

CREATE TABLE round (
    id                  INTEGER PRIMARY KEY,
    staining            TEXT    NOT NULL,
    number              INTEGER NOT NULL,
    time                INTEGER NOT NULL,
    trainer             TEXT    NOT NULL,
    trainer_version     TEXT    NOT NULL,
    parameters          TEXT    NOT NULL, -- JSON object
    seed                INTEGER NOT NULL,
    threshold           REAL    NOT NULL,
    samples_on          INTEGER NOT NULL,
    samples_off         INTEGER NOT NULL,
    training_hash       TEXT    NOT NULL,
    model_hash          TEXT    NOT NULL,
    feature_sets        TEXT    NOT NULL, -- JSON array
    feature_fingerprint TEXT    NOT NULL,
    scores              TEXT    NOT NULL, -- JSON object
    seq                 INTEGER NOT NULL REFERENCES journal (seq), -- its payload has the training set
    model               BLOB    NOT NULL,
    UNIQUE (staining, number)
);
CREATE TABLE current_round (
    staining TEXT PRIMARY KEY,
    round    INTEGER NOT NULL REFERENCES round (id)
) WITHOUT ROWID;

CREATE TABLE call_set (
    cell_set INTEGER NOT NULL REFERENCES cell_set (id),
    round    INTEGER NOT NULL REFERENCES round (id),
    time     INTEGER NOT NULL,
    p_on     BLOB    NOT NULL,            -- see ProbabilitiesBlob
    PRIMARY KEY (cell_set, round)
);
