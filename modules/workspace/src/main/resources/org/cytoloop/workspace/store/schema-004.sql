-- Version 4 of study.db: a round has a name, a note, the weight of its ON samples and the out-of-fold calls of its training
-- set; choosing a round, its threshold and its name can be undone. The exams are in the journal alone.

ALTER TABLE round ADD COLUMN on_weight   REAL NOT NULL DEFAULT 1;
ALTER TABLE round ADD COLUMN name        TEXT NOT NULL DEFAULT '';
ALTER TABLE round ADD COLUMN note        TEXT NOT NULL DEFAULT '';
ALTER TABLE round ADD COLUMN out_of_fold BLOB; -- see OutOfFoldBlob
