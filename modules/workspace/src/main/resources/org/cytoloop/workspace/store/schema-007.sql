-- Version 7 of study.db: calls tell which versions of trainer and reader gave them; empty for calls of before, of which
-- nobody knows. Which providers are chosen, and which made rounds, cells and slices, is in the journal alone.

ALTER TABLE call_set ADD COLUMN made_by TEXT NOT NULL DEFAULT '';
