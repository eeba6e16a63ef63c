-- Version 2 of study.db: animal, group and pixel size of a slice can be edited, slices are chosen for training, and a
-- slice can be taken out (its row stays, so that it can come back). All of these are what replaying the journal gives.

ALTER TABLE slice ADD COLUMN training INTEGER NOT NULL DEFAULT 0;
ALTER TABLE slice ADD COLUMN removed  INTEGER NOT NULL DEFAULT 0;
